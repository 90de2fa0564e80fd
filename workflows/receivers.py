"""News from the rooms below: what happens to a request or an account stands in the journal, by code or number alone."""

from typing import Any

from django.dispatch import receiver
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from accounts.signals import What, happened, leaving, left
from forms.signals import Change, submission_changed, submission_closed
from forms.submissions import Submission
from workflows.case import journal, services
from workflows.case.journal import Action
from workflows.case.record import OPEN_STAGES, Case
from workflows.desk.calendar import models as feeds


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


@receiver(happened, dispatch_uid="workflows.account_happened")
def note_account(what: What, person: User, by: User | None, detail: str, **kwargs: Any) -> None:
    """Something was done to an account: who may come in decides who can see what."""
    told = {"what": what.label, "number": person.pk}
    text = _("%(what)s (Zugang %(number)s)") % told
    journal.write(Action.GRANT, f"{text}: {detail}" if detail else text, by=by)


@receiver(leaving, dispatch_uid="workflows.account_leaving")
def name_obstacles(person: User, by: User, **kwargs: Any) -> list[str]:
    """Open cases are handed over first; otherwise nobody would look after them."""
    waiting = Case.objects.filter(responsible=person, stage__in=OPEN_STAGES).count()
    if not waiting:
        return []
    text = ngettext(
        "Bei dieser Person liegt noch %(number)s offener Fall. Bitte zuerst unter „Team“ übergeben.",
        "Bei dieser Person liegen noch %(number)s offene Fälle. Bitte zuerst unter „Team“ übergeben.",
        waiting,
    )
    return [text % {"number": waiting}]


@receiver(left, dispatch_uid="workflows.account_left")
def end_rights(person: User, by: User, **kwargs: Any) -> None:
    """Rights on cases and Stadtteile, and the secret address of the calendar, end with the account."""
    services.revoke_all(person, by=by, reason=_("Zugang geschlossen"))
    feeds.revoke(person)
