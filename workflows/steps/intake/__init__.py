"""Step: intake."""
