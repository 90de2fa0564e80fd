"""What staff do."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class WorkflowsConfig(AppConfig):
    """Casework: flows, steps, desk."""

    name = "workflows"
    verbose_name = "Fallarbeit"

    def ready(self) -> None:
        """Connect to the news from below (a form was sent) and load what the steps tell the closing gate."""
        from workflows import (
            defaults,
            receivers,  # noqa: F401
            usage,
        )
        from workflows.desk import gate as desk
        from workflows.privacy import triggers, watching  # noqa: F401
        from workflows.steps.assessment import gate as _assessment  # noqa: F401
        from workflows.steps.plan import gate as _plan  # noqa: F401
        from workflows.steps.referral import gate as _referral  # noqa: F401
        from workflows.steps.referral import sending as _sending  # noqa: F401
        from workflows.steps.referral import uses
        from workflows.team import gate as team

        uses.register()
        team.connect()
        desk.connect()
        usage.connect()
        usage.keep_out_of_the_index(self.get_models())
        post_migrate.connect(defaults.load, sender=self, dispatch_uid="workflows.defaults")
        post_migrate.connect(triggers.ensure, sender=self, dispatch_uid="workflows.triggers")
