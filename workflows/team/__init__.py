"""The team behind the cases: who has how much, who gets what, who stands in for whom, and who leaves (C13, C14)."""
