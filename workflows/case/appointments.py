"""Appointments with the person of a case: made, moved and called off by whoever works the case (C11)."""

import uuid
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflows.case import access, journal, merging, services
from workflows.case.journal import Action
from workflows.case.notes import Encounter
from workflows.case.record import Case

if TYPE_CHECKING:
    from accounts.models import User


class Appointment(models.Model):
    """One appointment. `sequence` counts its changes: two people who move it at once notice each other by it."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="appointments")
    starts_at = models.DateTimeField(gettext_lazy("Beginn"), db_index=True)
    minutes = models.PositiveSmallIntegerField(
        gettext_lazy("Dauer in Minuten"), default=30, validators=[MinValueValidator(1), MaxValueValidator(600)]
    )
    place = models.CharField(gettext_lazy("Ort"), max_length=8, choices=Encounter.Place, default=Encounter.Place.OFFICE)
    note = models.CharField(gettext_lazy("Hinweis"), max_length=300, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)
    sequence = models.PositiveSmallIntegerField(default=0)
    cancelled_at = models.DateTimeField(gettext_lazy("abgesagt am"), null=True, blank=True)

    class Meta:
        verbose_name = gettext_lazy("Termin")
        verbose_name_plural = gettext_lazy("Termine")
        ordering = ["starts_at", "pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{timezone.localtime(self.starts_at):%d.%m.%Y %H:%M}"

    @property
    def ends_at(self) -> datetime:
        """When it is over."""
        return self.starts_at + timedelta(minutes=self.minutes)

    @property
    def is_over(self) -> bool:
        """Whether it lies in the past."""
        return self.ends_at < timezone.now()


merging.follows(Appointment)


def upcoming() -> models.Q:
    """Condition on appointments that stand and are not over for a day or more."""
    return models.Q(cancelled_at=None, starts_at__gte=timezone.now() - timedelta(hours=12))


@transaction.atomic
def add(case: Case, *, by: "User", values: dict[str, Any]) -> Appointment:
    """Make an appointment.

    Raises:
        PermissionDenied: `by` may not work the case.
        ValidationError: the case has ended, or the moment lies in the past.
    """
    access.require_work(by, case)
    services.require_open(case)
    _require_future(values["starts_at"])
    made = Appointment.objects.create(case=case, by=by, **values)
    journal.write(Action.CREATE, _("Termin vereinbart: %(when)s Uhr") % {"when": made}, by=by, case=case)
    return made


@transaction.atomic
def move(appointment: Appointment, *, by: "User", seen: int, values: dict[str, Any]) -> Appointment:
    """Change moment, place or hint. `seen` is the `sequence` of the page; the same values once more change nothing.

    Raises:
        PermissionDenied: `by` may not work the case.
        ValidationError: somebody changed it meanwhile, it was called off, or the moment lies in the past.
    """
    access.require_work(by, appointment.case)
    services.require_open(appointment.case)
    fresh = Appointment.objects.select_for_update().get(pk=appointment.pk)
    if all(getattr(fresh, name) == value for name, value in values.items()):
        return fresh
    if fresh.cancelled_at:
        raise ValidationError(_("Dieser Termin ist abgesagt. Bitte vereinbaren Sie einen neuen."))
    if fresh.sequence != seen:
        words = _("Der Termin wurde inzwischen geändert: jetzt %(when)s Uhr. Bitte prüfen Sie Ihre Änderung.")
        raise ValidationError(words % {"when": fresh})
    if fresh.starts_at != values["starts_at"]:
        _require_future(values["starts_at"])
    before = str(fresh)
    for name, value in values.items():
        setattr(fresh, name, value)
    _changed(fresh)
    words = _("Termin verschoben: statt %(before)s jetzt %(when)s Uhr") % {"before": before, "when": fresh}
    text = words if before != str(fresh) else _("Termin geändert: %(when)s Uhr") % {"when": fresh}
    journal.write(Action.CHANGE, text, by=by, case=fresh.case)
    return fresh


@transaction.atomic
def cancel(appointment: Appointment, *, by: "User", reason: str = "") -> Appointment:
    """Call it off; once more changes nothing.

    Raises:
        PermissionDenied: `by` may not work the case.
    """
    access.require_work(by, appointment.case)
    fresh = Appointment.objects.select_for_update().get(pk=appointment.pk)
    if fresh.cancelled_at is None:
        fresh.cancelled_at = timezone.now()
        _changed(fresh)
        text = _("Termin abgesagt: %(when)s Uhr") % {"when": fresh}
        journal.write(Action.CHANGE, text, by=by, case=fresh.case, reason=reason)
    return fresh


def _changed(appointment: Appointment) -> None:
    appointment.sequence += 1
    appointment.changed_at = timezone.now()
    appointment.save()


def _require_future(moment: datetime) -> None:
    if moment < timezone.now() - timedelta(days=1):
        raise ValidationError({"day": _("Dieser Tag ist vorbei. Tragen Sie stattdessen einen Kontakt ein.")})
