"""Step: closing."""
