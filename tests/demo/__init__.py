"""The demonstration: the same on every run, and row by row what the real services would have written."""
