"""Step: review."""
