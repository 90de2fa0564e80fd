"""Step: plan."""
