"""Approval by a second person: Wagtail's moderation, with a step that nobody can do for their own change."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import AbstractGroupApprovalTask, TaskState


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
    newest = state.workflow_state.content_object.latest_revision
    authors = {state.workflow_state.requested_by_id, state.revision.user_id, newest.user_id if newest else None}
    return user is not None and user.pk in authors - {None}
