"""The project itself as an app: commands, checks, and what joins the rooms."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    """Top room: may import every other one."""

    name = "portal"
    verbose_name = "Portal"

    def ready(self) -> None:
        """Register the project's system checks."""
        from portal import checks  # noqa: F401
