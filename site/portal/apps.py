"""The project itself as an app: commands, checks, and what joins the rooms."""

from django.apps import AppConfig
from django.db.models.signals import pre_save


class PortalConfig(AppConfig):
    """Top room: may import every other one."""

    name = "portal"
    verbose_name = "Portal"

    def ready(self) -> None:
        """Register the project's system checks, the page cache's ears, and the guard of failed steps."""
        from portal import checks  # noqa: F401
        from portal.page_cache import news
        from portal.worker.failures import forget_locals

        news.connect()
        pre_save.connect(forget_locals, dispatch_uid="portal.forget_locals")
