"""Role × address × own and other's case."""
