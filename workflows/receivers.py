"""News from the rooms below: what happens to a request stands in the journal, by its code and without any content."""

from typing import Any

from django.dispatch import receiver
from django.utils.translation import gettext as _

from accounts.models import User
from forms.signals import Change, submission_changed, submission_closed
from forms.submissions import Submission
from workflows.case import journal
from workflows.case.journal import Action


@receiver(submission_changed, dispatch_uid="workflows.submission_changed")
def note_change(submission: Submission, by: User, what: Change, **kwargs: Any) -> None:
    """Somebody gave a request to a colleague, or answered it."""
    sentences = {
        Change.ASSIGNED: _("Anfrage %(code)s zugeteilt"),
        Change.REPLIED: _("Anfrage %(code)s beantwortet"),
        Change.RETURNED: _("Anfrage %(code)s wartet wieder im Eingang"),
    }
    journal.write(Action.CHANGE, sentences[what] % {"code": submission.code}, by=by)


@receiver(submission_closed, dispatch_uid="workflows.submission_closed")
def note_end(submission: Submission, by: User, state: str, **kwargs: Any) -> None:
    """Somebody ended a request; what became a case is told in the case's own journal."""
    if state == Submission.State.TAKEN_OVER:
        return
    told = {"code": submission.code, "state": Submission.State(state).label}
    journal.write(Action.CHANGE, _("Anfrage %(code)s abgelegt: %(state)s") % told, by=by)
