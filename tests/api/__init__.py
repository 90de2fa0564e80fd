"""The interfaces for other programs."""
