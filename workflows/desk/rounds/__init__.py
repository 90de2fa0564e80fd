"""Counselling on site: planned rounds, sheets with codes instead of names, contacts entered afterwards (C12)."""
