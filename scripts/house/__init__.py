"""The parts of `make run` and `make test`; standard library only, because they run before anything is installed."""
