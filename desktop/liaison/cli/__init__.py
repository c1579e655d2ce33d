"""The command line: one module for each command, and only the one that was asked for is imported."""
