"""The directory in the words of HSDS 3.0: read over HTTP, written to a file, read from a file."""
