"""The building stones of a page, one file per kind."""
