"""What staff do."""

from django.apps import AppConfig


class WorkflowsConfig(AppConfig):
    """Casework: flows, steps, desk."""

    name = "workflows"
    verbose_name = "Fallarbeit"

    def ready(self) -> None:
        """Connect to the news from below (a form was sent)."""
        from workflows import receivers  # noqa: F401
