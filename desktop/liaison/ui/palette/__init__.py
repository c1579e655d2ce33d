"""The palette on Ctrl+K: jumps anywhere and does anything, from a few letters."""
