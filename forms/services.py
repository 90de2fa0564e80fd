"""What is written: requests are received, assigned, answered, closed and deleted here and nowhere else."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from forms import mails
from forms.answers import labels_of_choices, mapped_answers, questions
from forms.counts import note_deletion
from forms.definition import FormDefinition
from forms.filling.drafts import Draft
from forms.given import FormAnswer
from forms.replies import Reply
from forms.selectors import inbox_for
from forms.signals import Change, submission_changed, submission_closed, submission_received
from forms.submissions import Submission
from forms.text import storable
from forms.uploads import services as uploads
from forms.versions import FormVersion


class AlreadyHandled(Exception):
    """Another person was first. `str(error)` is a sentence for the screen; `submission` is the request as it is now."""

    def __init__(self, submission: Submission) -> None:
        self.submission = submission
        who = submission.handled_by or _("einer anderen Person")
        sentence = _("Diese Anfrage wurde schon von %(who)s bearbeitet (%(state)s).")
        super().__init__(sentence % {"who": who, "state": submission.get_state_display()})


def check_answers(version: FormVersion, answers: dict[str, object]) -> None:
    """Refuse answers that no form of ours can give.

    Raises:
        ValueError: an answer to a question that the version does not ask, or one that no database can store.
    """
    asked = {item["key"] for item in questions(version.schema)}
    if unknown := set(answers) - asked:
        raise ValueError(f"The form does not ask for {sorted(unknown)}.")
    if not storable(answers):
        raise ValueError("An answer holds characters that cannot be stored.")


def answer(given: Sequence[tuple[FormVersion, dict[str, object]]], by: User) -> list[FormAnswer]:
    """Store what staff answered inside the casework, in one statement; whether `by` may decides the room that asks.

    Raises:
        ValueError: see `check_answers`.
    """
    for version, answers in given:
        check_answers(version, answers)
    return FormAnswer.objects.bulk_create(
        FormAnswer(
            form_id=version.form_id,
            version=version,
            answers=answers,
            labels=labels_of_choices(version.schema, answers),
            about_health=bool(version.schema.get("about_health")),
            by=by,
        )
        for version, answers in given
    )


def receive(
    version: FormVersion,
    answers: dict[str, object],
    language: str,
    token: str,
    *,
    draft: Draft | None = None,
    word_hash: str = "",
) -> Submission:
    """Store a request once: the same `token` gives the same request, however often and however fast it is sent.

    A draft hands over its files and is gone. Where the form says so, a mail with the code goes out after the commit.

    Raises:
        ValueError: see `check_answers`.
    """
    check_answers(version, answers)
    labels = labels_of_choices(version.schema, answers)
    told = mapped_answers(version.schema, answers)
    try:
        with transaction.atomic():
            submission = Submission(form_id=version.form_id, version=version, answers=answers, labels=labels)
            submission.language, submission.token, submission.word_hash = language, token, word_hash
            submission.stadtteil = told.get("stadtteil", "")
            _take_draft(submission, draft)
            submission_received.send(sender=Submission, submission=submission)
            if version.schema.get("notify_by_email") and told.get("email"):
                _later(mails.send_receipt, submission.pk)
            return submission
    except IntegrityError:
        if known := Submission.objects.filter(token=token).first():
            return known  # who sent it twice was a moment faster
        raise


def _take_draft(submission: Submission, draft: Draft | None) -> None:
    """Save the request with the files of its draft, and their names beside the answers."""
    files = {str(upload.pk): upload.name for upload in draft.uploads.all()} if draft else {}
    if files:
        submission.labels = {**submission.labels, "file": files}
    submission.save(force_insert=True)
    if draft is not None:
        if files:
            uploads.hand_over(draft, submission, submission.answers)
        draft.delete()


def _later(job: Any, key: int) -> None:
    """Let the worker do it, once this transaction is certain."""
    transaction.on_commit(lambda: job.enqueue(key))


def assign(submission: Submission, to: User, by: User) -> None:
    """Give an open request to a colleague.

    Raises:
        PermissionDenied: `by` or `to` may not handle requests.
        AlreadyHandled: it is closed already.
    """
    if not inbox_for(to).filter(pk=submission.pk).exists():
        raise PermissionDenied
    _change(submission, by, Submission.State.ASSIGNED, handled_by=to)
    submission_changed.send(sender=Submission, submission=submission, by=by, what=Change.ASSIGNED)


def reply(submission: Submission, by: User, text: str, language: str, *, done: bool) -> Reply:
    """Answer a request: it stands on the status page, and goes by mail where an address was given.

    Raises:
        PermissionDenied: `by` may not handle this request.
        AlreadyHandled: it is closed already.
    """
    with transaction.atomic():
        if done:
            close(submission, by, Submission.State.ANSWERED)
        else:
            _change(submission, by, Submission.State.ASSIGNED, handled_by=by)
        by_mail = bool(submission.mapped().get("email"))
        answer = Reply.objects.create(submission=submission, by=by, text=text, language=language, by_mail=by_mail)
        submission_changed.send(sender=Submission, submission=submission, by=by, what=Change.REPLIED)
        if by_mail:
            _later(mails.send_reply, answer.pk)
    return answer


def close(submission: Submission, by: User, state: str, note: str = "") -> None:
    """End an open request as taken over, answered, rejected or spam.

    Raises:
        PermissionDenied: `by` may not handle requests.
        AlreadyHandled: another person was first.
        ValueError: `state` does not end a request.
    """
    if state not in Submission.CLOSED:
        raise ValueError(f"{state!r} does not end a request.")
    _change(submission, by, Submission.State(state), handled_by=by, note=note)
    submission_closed.send(sender=Submission, submission=submission, by=by, state=state)


def _change(submission: Submission, by: User, state: str, **values: object) -> None:
    """Change an open request by one conditional statement, so that of two people exactly one wins."""
    if not inbox_for(by).filter(pk=submission.pk).exists():
        raise PermissionDenied
    values |= {"state": state, "handled_at": timezone.now()}
    open_ones = Submission.objects.filter(pk=submission.pk, state__in=Submission.OPEN)
    if not open_ones.update(**values):
        raise AlreadyHandled(Submission.objects.select_related("handled_by").get(pk=submission.pk))
    for name, value in values.items():
        setattr(submission, name, value)


def delete_expired() -> int:
    """Delete requests whose time is over and that became no case; returns how many.

    The time is a setting of each form. What was taken over belongs to casework and its own rules of retention.
    """
    gone = 0
    for form in FormDefinition.objects.only("pk", "slug", "retention_days"):
        before = timezone.now() - timedelta(days=form.retention_days)
        with transaction.atomic():
            old = Submission.objects.filter(form=form, created_at__lt=before)
            old = old.exclude(state=Submission.State.TAKEN_OVER).select_related("form")
            note_deletion(old.only("created_at", "state", "form__slug"))
            gone += old.delete()[1].get("office_forms.Submission", 0)
    return gone
