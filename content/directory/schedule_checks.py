"""What a consultation hour must be before it is saved; each check says at the field what is wrong."""

import datetime
from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from content.directory import rhythm
from content.directory.areas import keep_secret

if TYPE_CHECKING:
    from content.directory.schedules import Schedule

LOOK_AHEAD = datetime.timedelta(days=400)


def place(schedule: "Schedule") -> None:
    """One place, and no word that tells where people live."""
    if (schedule.office_id is None) == (schedule.area_id is None):
        raise ValidationError({"office": _("Bitte entweder ein Büro oder ein Gebiet wählen.")})
    if schedule.area_id:
        keep_secret("note", schedule.note, *(schedule.note_words or {}).values())


def times(schedule: "Schedule") -> None:
    """From and until, in this order; none at all only by appointment."""
    if schedule.opens is None and schedule.closes is None and schedule.by_appointment:
        return
    if schedule.opens is None:
        raise ValidationError({"opens": _("Bitte den Beginn eintragen, oder „nur nach Termin“ ohne Uhrzeiten.")})
    if schedule.closes is None:
        raise ValidationError({"closes": _("Bitte das Ende eintragen.")})
    if schedule.closes <= schedule.opens:
        raise ValidationError({"closes": _("Das Ende liegt vor dem Beginn.")})


def validity(schedule: "Schedule") -> None:
    """A time in which there is at least one date."""
    if schedule.valid_until and schedule.valid_until < schedule.valid_from:
        raise ValidationError({"valid_until": _("Das Ende liegt vor dem Beginn.")})
    if rhythm.first_date(schedule) is None:
        raise ValidationError({"valid_until": _("In dieser Zeit gibt es keinen einzigen Termin.")})


def overlap(schedule: "Schedule") -> None:
    """Two times at one place on one day must not run into each other."""
    if schedule.opens is None or schedule.closes is None:
        return
    same_place = type(schedule).objects.filter(office=schedule.office_id, area=schedule.area_id)
    others = same_place.filter(opens__lt=schedule.closes, closes__gt=schedule.opens).exclude(pk=schedule.pk)
    start = max(schedule.valid_from, localdate())
    mine = set(rhythm.dates(schedule, start, start + LOOK_AHEAD))
    for other in others:
        if shared := mine & set(rhythm.dates(other, start, start + LOOK_AHEAD)):
            words = {"other": str(other), "day": f"{min(shared):%d.%m.%Y}"}
            raise ValidationError({"opens": _("Überschneidet sich am %(day)s mit: %(other)s") % words})


ALL = (place, times, validity, overlap)
