"""The wiring: builds clock, vault and desk, and starts a face."""
