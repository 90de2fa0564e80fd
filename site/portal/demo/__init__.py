"""Invented people, cases and requests, so that the house can be shown and loaded; the same on every run."""
