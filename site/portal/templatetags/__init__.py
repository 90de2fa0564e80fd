"""Template helpers that belong to no room but to the look of all."""
