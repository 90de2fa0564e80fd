"""The desk's door; it lives one floor lower (`workflows.guard`), because steps must not import the desk."""

from workflows.guard import conflict, staff_view

__all__ = ["conflict", "staff_view"]
