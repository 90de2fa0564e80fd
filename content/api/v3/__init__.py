"""Pages and records for other front ends: Wagtail's API v3 without its writing half."""
