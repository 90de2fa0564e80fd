"""Step: assessment."""
