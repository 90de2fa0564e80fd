"""Requests of somebody who leaves go back to the inbox, and to them again when that is taken back."""

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from forms.signals import Change, submission_changed
from forms.submissions import Submission

Kept = list[tuple[int, str | None]]


def held_by(user: User) -> int:
    """How many open requests lie with somebody."""
    return Submission.objects.filter(handled_by=user, state=Submission.State.ASSIGNED).count()


@transaction.atomic
def give_back(user: User, by: User) -> Kept:
    """Open requests of `user` wait for everybody again; what `return_to` needs. The caller has asked who may."""
    kept: Kept = []
    for submission in Submission.objects.filter(handled_by=user, state=Submission.State.ASSIGNED):
        kept.append((submission.pk, submission.handled_at.isoformat() if submission.handled_at else None))
        Submission.objects.filter(pk=submission.pk).update(
            state=Submission.State.NEW, handled_by=None, handled_at=timezone.now()
        )
        submission_changed.send(sender=Submission, submission=submission, by=by, what=Change.RETURNED)
    return kept


@transaction.atomic
def return_to(user: User, kept: Kept) -> None:
    """The same requests lie with `user` again, where nobody has taken them since."""
    moment = Submission._meta.get_field("handled_at").to_python
    for pk, handled_at in kept:
        Submission.objects.filter(pk=pk, state=Submission.State.NEW).update(
            state=Submission.State.ASSIGNED, handled_by=user, handled_at=moment(handled_at)
        )
