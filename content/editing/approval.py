"""Approval by a second person: Wagtail's moderation, with a step that nobody can do for their own change."""

import json
import re
from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import AbstractGroupApprovalTask, Revision, TaskState

BOOKKEEPING = {
    "depth",
    "draft_title",
    "first_published_at",
    "has_unpublished_changes",
    "last_published_at",
    "latest_revision",
    "latest_revision_created_at",
    "live_revision",
    "locked",
    "locked_at",
    "locked_by",
    "numchild",
    "path",
    "url_path",
    "wagtail_admin_comments",
}
# The editor of rich texts numbers paragraphs that had no number yet.
BLOCK_KEY = re.compile(r' data-block-key=\\*"[^"\\]*\\*"')


class SecondPersonTask(AbstractGroupApprovalTask):
    """Whoever submitted a change or wrote its last version does not approve it, superusers included."""

    class Meta:
        verbose_name = gettext_lazy("Freigabe durch eine zweite Person")
        verbose_name_plural = gettext_lazy("Freigaben durch eine zweite Person")

    @classmethod
    def get_description(cls) -> str:
        """For whoever sets up a workflow."""
        return _("Eine andere Person aus den gewählten Gruppen gibt frei, nie die Autorin oder der Autor selbst.")

    def get_actions(self, obj: Any, user: Any) -> list[tuple[str, str, bool]]:
        """Approving and sending back are offered to the second person only."""
        state = obj.current_workflow_task_state if obj is not None else None
        return [] if state is not None and is_own(state, user) else super().get_actions(obj, user)

    def on_action(self, task_state: TaskState, user: Any, action_name: str, **kwargs: Any) -> None:
        """Asked again at the moment of approval, under whatever address it arrives.

        Raises:
            PermissionDenied: one's own change, or somebody outside of the groups.
        """
        inside = user is not None and (user.is_superuser or self._user_in_groups(user))
        if action_name == "approve" and (not inside or is_own(task_state, user)):
            raise PermissionDenied(_("Die eigene Änderung gibt eine andere Person frei."))
        super().on_action(task_state, user, action_name, **kwargs)

    def get_task_states_user_can_moderate(self, user: Any, **kwargs: Any) -> Any:
        """The list "wartet auf Ihre Freigabe" leaves out one's own changes."""
        states = super().get_task_states_user_can_moderate(user, **kwargs)
        own = [state.pk for state in states.select_related("workflow_state", "revision") if is_own(state, user)]
        return states.exclude(pk__in=own)


def is_own(state: TaskState, user: Any) -> bool:
    """Whether the person submitted the change, or wrote the version that would be published."""
    submitted, newest = state.revision, state.workflow_state.content_object.latest_revision
    authors = {state.workflow_state.requested_by_id, submitted.user_id}
    if newest is not None and (newest == submitted or said(newest) != said(submitted)):
        authors.add(newest.user_id)
    return user is not None and user.pk in authors - {None}


def said(revision: Revision) -> str:
    """What a version says. The editor writes a new one when somebody approves in it, also without any change."""
    content = {name: value for name, value in revision.content.items() if name not in BOOKKEEPING}
    return BLOCK_KEY.sub("", json.dumps(content, sort_keys=True))
