"""Viewflow's own command; it lives in an app whose pages are not installed here, so it is named again."""

from viewflow.management.commands.flowexport import Command

__all__ = ["Command"]
