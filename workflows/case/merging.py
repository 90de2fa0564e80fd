"""Merging two files of one person in one transaction, and taking it back exactly as long as the rules allow (C3).

The case that goes stays as a record: it ends in the stage "merged", its steps wait no longer, and what the other
rooms have registered here (contacts, goals, referrals …) moves to the case that is kept. Assessments, versions of the
plan and the journal stay where they were written, and are read there.
"""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from workflows.case import access, journal
from workflows.case.journal import Action
from workflows.case.locks import hold_all
from workflows.case.merges import Merge
from workflows.case.notes import Encounter
from workflows.case.person import Household, Person
from workflows.case.questions import StepAnswers
from workflows.case.record import Case, CaseProcess, Stage
from workflows.case.rules import CaseworkRules
from workflows.case.same_person import CASE, GONE, PERSON, differences, values

if TYPE_CHECKING:
    from accounts.models import User

ACTIVE = (STATUS.NEW, STATUS.ASSIGNED, STATUS.SCHEDULED, STATUS.STARTED)
TASK = ("status", "finished")
ENDED = ("stage", "closed_at", "review_on")

_follow: dict[str, type[models.Model]] = {}
_health: dict[str, models.Q] = {}


def follows(model: type[models.Model], *, health: models.Q | None = None) -> None:
    """Register records with a foreign key `case` that move to the case that is kept; `health` finds those about it."""
    _follow[model._meta.label] = model
    if health:
        _health[model._meta.label] = health


follows(Encounter, health=models.Q(topics__sensitive=True))
follows(StepAnswers, health=models.Q(given__about_health=True))


def merge(kept: Case, gone: Case, *, by: "User", choices: dict[str, str]) -> Merge:
    """Make one of two; `choices` says for each difference (see `same_person`) which file counts.

    Raises:
        PermissionDenied: `by` may not work all cases of both persons.
        ValidationError: the same case, the kept one has ended, one was merged already, a difference is undecided, or
            the other holds details of health that `by` may not read.
    """
    with transaction.atomic():
        kept, gone = _locked(kept, gone)
        both = [kept, gone, *Case.objects.filter(person__in=(kept.person_id, gone.person_id))]
        for case in both:
            access.require_work(by, case)
        _require_mergeable(kept, gone)
        _require_health(gone, by)
        told = [one.key for one in differences(kept, gone)]
        if missing := [key for key in told if choices.get(key) not in ("kept", "gone")]:
            raise ValidationError({missing[0]: _("Bitte wählen Sie, was gilt.")})
        before = _take_over(kept, gone, [key for key in told if choices[key] == GONE])
        before |= _move_records(kept, gone) | _stop(gone) | _move_cases(kept, gone)
        done = Merge.objects.create(kept=kept, gone=gone, by=by, before=before)
        text = _("Mit einem doppelten Fall zusammengeführt: dieser bleibt")
        journal.write(Action.CHANGE, text, by=by, case=kept)
        journal.write(Action.CHANGE, _("In einem anderen Fall derselben Person aufgegangen"), by=by, case=gone)
    return done


def undo(done: Merge, *, by: "User") -> None:
    """Put everything back. What was changed since in a value that had been taken over stays as it is now.

    Raises:
        PermissionDenied: `by` may not work both cases.
        ValidationError: undone already, too late, or the kept case was merged again since.
    """
    with transaction.atomic():
        done = Merge.objects.select_for_update().get(pk=done.pk)
        kept, gone = _locked(done.kept, done.gone)
        for case in (kept, gone):
            access.require_work(by, case)
        if done.undone_at or not undoable_until(done):
            raise ValidationError(_("Das lässt sich nicht mehr rückgängig machen."))
        if Merge.objects.filter(undone_at=None, pk__gt=done.pk, gone=kept).exists():
            raise ValidationError(_("Machen Sie zuerst die spätere Zusammenführung rückgängig."))
        before = done.before
        _give_back(kept.person, before["person"])
        _give_back(kept, before["case"])
        _return_cases(gone, before)
        _restart(gone, before)
        _return_records(kept, gone, before)
        done.before, done.undone_by, done.undone_at = {}, by, timezone.now()
        done.save()
        for case in (kept, gone):
            journal.write(Action.CHANGE, _("Zusammenführung rückgängig gemacht"), by=by, case=case)


def undoable_until(done: Merge, rules: CaseworkRules | None = None) -> date | None:
    """The last day for taking it back; None when it is over."""
    last = timezone.localdate(done.at) + timedelta(days=(rules or CaseworkRules.now()).merge_undo_days)
    return last if done.before and not done.undone_at and last >= timezone.localdate() else None


def of_case(case: Case, user: "User") -> list[Merge]:
    """Mergings of a case, as far as `user` may open both files; one query."""
    visible = access.visible_to(user).values("pk")
    found = Merge.objects.filter(undone_at=None, kept__in=visible, gone__in=visible)
    return list(found.filter(models.Q(kept=case) | models.Q(gone=case)).select_related("kept", "gone"))


def forget_old() -> int:
    """What undoing needed goes when the time for it is over; how many there were."""
    limit = timezone.now() - timedelta(days=CaseworkRules.now().merge_undo_days + 1)
    return Merge.objects.filter(at__lt=limit).exclude(before={}).update(before={})


def _locked(kept: Case, gone: Case) -> tuple[Case, Case]:
    """All cases of both persons, in the order in which everybody locks; these two of them."""
    keys = Case.objects.filter(
        models.Q(person__in=(kept.person_id, gone.person_id)) | models.Q(pk__in=(kept.pk, gone.pk))
    )
    cases = hold_all(keys.values_list("pk", flat=True))
    return cases[kept.pk], cases[gone.pk]


def _require_mergeable(kept: Case, gone: Case) -> None:
    if kept.pk == gone.pk:
        raise ValidationError(_("Das ist derselbe Fall."))
    if Stage.MERGED in (kept.stage, gone.stage):
        raise ValidationError(_("Einer der Fälle ist schon in einem anderen aufgegangen."))
    if not kept.is_open:
        raise ValidationError(_("Der Fall, der bleibt, muss offen sein."))


def _require_health(gone: Case, by: "User") -> None:
    """Merging must not be a way to read about health: what moves is read with the rights on the case that is kept."""
    if access.may_read_health(by, gone):
        return
    if any(_follow[label]._default_manager.filter(about, case=gone).exists() for label, about in _health.items()):  # type: ignore[misc]
        text = _("Im anderen Fall stehen Gesundheitsangaben. Zusammenführen kann ihn nur, wer sie lesen darf.")
        raise ValidationError(text)


def _take_over(kept: Case, gone: Case, keys: list[str]) -> dict[str, Any]:
    """Write what was chosen from the other file; an address that one of both protects stays protected."""
    fresh_person = {name: value for key in keys if key in PERSON for name, value in values(gone, key).items()}
    if gone.person.address_protected or kept.person.address_protected:
        fresh_person["address_protected"] = True
    fresh_case = {name: value for key in keys if key in CASE for name, value in values(gone, key).items()}
    if "stadtteil_id" in fresh_person:
        fresh_case["stadtteil_id"] = fresh_person["stadtteil_id"]
    return {"person": _write(kept.person, fresh_person), "case": _write(kept, fresh_case)}


def _write(record: Any, fresh: dict[str, Any]) -> dict[str, list[Any]]:
    """Set values; for each that changed, as JSON, what it was and what it is now."""
    changed = {name: value for name, value in fresh.items() if getattr(record, name) != value}
    noted = {name: [_plain(getattr(record, name)), _plain(value)] for name, value in changed.items()}
    for name, value in changed.items():
        setattr(record, name, value)
    if changed:
        record.save()
    return noted


def _give_back(record: Any, noted: dict[str, list[Any]]) -> None:
    for name, (was, became) in noted.items():
        if name == "household_id" and not Household.objects.filter(pk=was).exists():
            was = None
        if _plain(getattr(record, name)) == became:
            setattr(record, name, record._meta.get_field(name.removesuffix("_id")).to_python(was))
    record.save()


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _move_records(kept: Case, gone: Case) -> dict[str, Any]:
    """What follows, and the procedures of referrals with the right on the case that their steps ask for."""
    moved = {}
    for label, model in _follow.items():
        rows: Any = model._default_manager.filter(case=gone)  # type: ignore[misc]
        moved[label] = sorted(rows.values_list("pk", flat=True))
        rows.update(case=kept)
    running = CaseProcess.objects.filter(case=gone, referral__isnull=False)
    processes = sorted(running.values_list("pk", flat=True))
    running.update(case=kept)
    Task.objects.filter(process__in=processes, owner_permission_obj_pk=gone.pk).update(owner_permission_obj_pk=kept.pk)
    return {"moved": moved, "processes": processes}


def _return_records(kept: Case, gone: Case, before: dict[str, Any]) -> None:
    for label, keys in before["moved"].items():
        if label in _follow:
            _follow[label]._default_manager.filter(case=kept, pk__in=keys).update(case=gone)  # type: ignore[misc]
    CaseProcess.objects.filter(case=kept, pk__in=before["processes"]).update(case=gone)
    tasks = Task.objects.filter(process__in=before["processes"], owner_permission_obj_pk=kept.pk)
    tasks.update(owner_permission_obj_pk=gone.pk)


def _stop(gone: Case) -> dict[str, Any]:
    """The other case's own procedure waits for nobody any longer, its deadlines neither."""
    own = CaseProcess.objects.filter(case=gone, referral=None, status__in=ACTIVE)
    tasks = Task.objects.filter(process__in=own.values("pk"), status__in=ACTIVE)
    noted = {
        "flows": {str(one.pk): one.status for one in own},
        "tasks": {str(one.pk): one.status for one in tasks},
        "gone": {name: _plain(getattr(gone, name)) for name in ENDED},
    }
    now = timezone.now()
    Task.objects.filter(pk__in=noted["tasks"]).update(status=STATUS.CANCELED, finished=now)
    for process in list(own):
        process.status, process.finished = STATUS.CANCELED, now
        process.save(update_fields=["status", "finished"])
    gone.stage, gone.closed_at, gone.review_on = Stage.MERGED, now, None
    gone.save(update_fields=list(ENDED))
    return noted


def _restart(gone: Case, before: dict[str, Any]) -> None:
    for pk, status in before["tasks"].items():
        Task.objects.filter(pk=pk).update(status=status, finished=None)
    for process in CaseProcess.objects.filter(pk__in=before["flows"]):
        process.status, process.finished = before["flows"][str(process.pk)], None
        process.save(update_fields=["status", "finished"])
    for name in ENDED:
        setattr(gone, name, Case._meta.get_field(name).to_python(before["gone"][name]))
    gone.save(update_fields=list(ENDED))


def _move_cases(kept: Case, gone: Case) -> dict[str, Any]:
    """All cases of the other person belong to the one who stays; the other record is no longer found as similar."""
    person = gone.person
    if person.pk == kept.person_id:
        return {"other": None, "cases": []}
    cases = Case.objects.filter(person=person)
    keys = sorted(cases.values_list("pk", flat=True))
    cases.update(person=kept.person)
    Person.objects.filter(pk=person.pk).update(merged_into=kept.person)
    return {"other": person.pk, "cases": keys}


def _return_cases(gone: Case, before: dict[str, Any]) -> None:
    other = before["other"]
    if other is None:
        return
    Person.objects.filter(pk=other).update(merged_into=None)
    Case.objects.filter(pk__in=before["cases"]).update(person=other)
    gone.person_id = other
