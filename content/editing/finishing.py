"""What happens after the second person's yes. No imports: Wagtail loads this while its own models are being made."""

from typing import Any


def publish_approved(workflow_state: Any, user: Any = None) -> None:
    """Publish in the name of whoever approved.

    Approving is not the right to publish alone: the task has asked who may (`SecondPersonTask`), and Wagtail would
    refuse everybody who may not also publish without approval.
    """
    workflow_state.content_object.get_latest_revision().publish(user=user, skip_permission_checks=True)
