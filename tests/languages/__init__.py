"""The public pages in all languages, in a real browser."""
