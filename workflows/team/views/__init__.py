"""Pages of the team, below /desk/."""
