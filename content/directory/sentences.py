"""A rule in words: short for the public's table, whole for the editor."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from content.directory.dates import date_words, day_words, hour_words, weekday_name

if TYPE_CHECKING:
    from content.directory.schedules import Schedule

SHORT = {
    "weekly": _("%(day)s"),
    "fortnightly": _("%(day)s, alle zwei Wochen"),
    "month1": _("1. %(day)s im Monat"),
    "month2": _("2. %(day)s im Monat"),
    "month3": _("3. %(day)s im Monat"),
    "month4": _("4. %(day)s im Monat"),
    "month-1": _("letzter %(day)s im Monat"),
}
WHOLE = {
    "weekly": _("Jeden %(day)s"),
    "fortnightly": _("Jeden zweiten %(day)s"),
    "month1": _("Jeden 1. %(day)s im Monat"),
    "month2": _("Jeden 2. %(day)s im Monat"),
    "month3": _("Jeden 3. %(day)s im Monat"),
    "month4": _("Jeden 4. %(day)s im Monat"),
    "month-1": _("Jeden letzten %(day)s im Monat"),
}


def title(schedule: "Schedule") -> str:
    """Heading of the row in the table of hours."""
    if schedule.rhythm == "once":
        return day_words(schedule.valid_from)
    return SHORT[schedule.rhythm] % {"day": weekday_name(schedule.weekday)}


def sentence(schedule: "Schedule") -> str:
    """What an editor has entered, said back: "Jeden zweiten Mittwoch von 9 bis 12 Uhr, ab 1. Dezember 2026."."""
    if schedule.rhythm == "once":
        said = gettext("Einmal am %(day)s") % {"day": f"{day_words(schedule.valid_from)} {schedule.valid_from.year}"}
    else:
        said = WHOLE[schedule.rhythm] % {"day": weekday_name(schedule.weekday)}
    if schedule.opens and schedule.closes:
        hours = {"opens": hour_words(schedule.opens, unit=False), "closes": hour_words(schedule.closes)}
        said += gettext(" von %(opens)s bis %(closes)s") % hours
    if schedule.by_appointment:
        said += gettext(", nur nach Termin")
    if schedule.rhythm != "once":
        said += gettext(", ab %(day)s") % {"day": date_words(schedule.valid_from)}
        if schedule.valid_until:
            said += gettext(" bis %(day)s") % {"day": date_words(schedule.valid_until)}
    return f"{said}."
