"""What it means: pure functions over plain values."""
