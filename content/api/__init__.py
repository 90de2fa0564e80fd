"""The directory and the pages as open data: HSDS 3.0 for other directories, Wagtail's API v3 for other front ends."""
