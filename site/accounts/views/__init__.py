"""Pages about accounts: the door, one's own account, other people's accounts."""
