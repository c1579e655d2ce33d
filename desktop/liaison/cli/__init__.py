"""One face of the program: the command line."""
