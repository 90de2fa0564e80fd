"""The steps of the casework; each has its own models, services and pages, and they do not know each other."""
