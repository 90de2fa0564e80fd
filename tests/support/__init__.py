"""Help for tests: what several rooms' tests need."""
