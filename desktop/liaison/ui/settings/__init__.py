"""The settings: what the person and this computer want, each in force at once."""
