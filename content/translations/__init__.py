"""Which pages and records are missing or outdated in which language."""
