"""What people read."""

from django.apps import AppConfig


class ContentConfig(AppConfig):
    """Pages, blocks and the directory's records."""

    name = "content"
    verbose_name = "Inhalte"
