"""Form fields of the step pages: those of `forms.fields`, with the limits that casework needs."""

import re
from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from forms.fields import REQUIRED, FreeDateField, ListedChoiceField, TidyCharField
from forms.text import latin_digits, tidy

SHORT, LONG = 200, 4000
Day = Callable[[], date]

PLAIN_TIME = re.compile(r"\d{2}:\d{2}(:\d{2})?\Z")


def in_days(days: int) -> Day:
    """A day relative to today, worked out anew for each form."""
    return lambda: timezone.localdate() + timedelta(days=days)


def since(year: int) -> Day:
    """New Year's Day of a year."""
    return lambda: date(year, 1, 1)


today, tomorrow, in_a_year = in_days(0), in_days(1), in_days(366)


def months_later(day: date, months: int) -> date:
    """The same day some months later; the last of a shorter month where there is no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    first_after = date(day.year + years + (month == 11), (month + 1) % 12 + 1, 1)
    last = (first_after - timedelta(days=1)).day
    return date(day.year + years, month + 1, min(day.day, last))


class DayField(FreeDateField):
    """A date between two days, both included; outside of them the sentence names the border."""

    def __init__(self, *, earliest: Day, latest: Day, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.earliest, self.latest = earliest, latest

    def clean(self, value: Any) -> date | None:
        """Check the borders.

        Raises:
            ValidationError: no date, or too early or too late.
        """
        day = super().clean(value)
        if day and day < self.earliest():
            raise ValidationError(_("Bitte ein Datum ab dem %(day)s.") % {"day": spell(self.earliest())}, code="early")
        if day and day > self.latest():
            raise ValidationError(_("Bitte ein Datum bis zum %(day)s.") % {"day": spell(self.latest())}, code="late")
        return day

    def get_bound_field(self, form: forms.BaseForm, field_name: str) -> forms.BoundField:
        """The browser's calendar knows the borders too."""
        self.widget.attrs |= {"min": self.earliest().isoformat(), "max": self.latest().isoformat()}
        return super().get_bound_field(form, field_name)


def spell(day: date) -> str:
    """A date as it is written here: 22.02.2027."""
    return date_format(day, "d.m.Y")


class ClockInput(forms.TimeInput):
    """The device's own clock, unless what was typed is no time: then a line of text keeps it."""

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Choose the face by the value."""
        context = super().get_context(name, value, attrs)
        shown = context["widget"]["value"] or ""
        context["widget"]["type"] = "time" if shown == "" or PLAIN_TIME.match(shown) else "text"
        return context


class ClockField(forms.TimeField):
    """A time of day, as written on paper: 14:30, 14.30, 14 Uhr."""

    default_error_messages = {"required": REQUIRED, "invalid": _("Bitte eine Uhrzeit eingeben, zum Beispiel 14:30.")}
    widget = ClockInput(format="%H:%M")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(input_formats=["%H:%M", "%H:%M:%S", "%H.%M", "%H"], **kwargs)

    def to_python(self, value: Any) -> time | None:
        """Tidy before anything is read."""
        if isinstance(value, str):
            value = latin_digits(tidy(value[:100])).removesuffix("Uhr").strip()
        return super().to_python(value)


class AreaField(ListedChoiceField):
    """One of the life areas; which ones, the form says when it knows the reader."""

    def offer(self, areas: list[Any], *, empty: Any = "") -> None:
        """Set the choices to the areas; `empty` is the label of no choice."""
        self.choices = [("", empty or _("Bitte wählen")), *((area.key, area.name) for area in areas)]


def line(label: Any, *, limit: int = SHORT, attrs: dict[str, str] | None = None, **kwargs: Any) -> TidyCharField:
    """A line of text."""
    return TidyCharField(label=label, max_length=limit, widget=forms.TextInput(attrs), **kwargs)


def text(label: Any, *, limit: int = LONG, rows: int = 4, **kwargs: Any) -> TidyCharField:
    """Several lines of text."""
    return TidyCharField(label=label, max_length=limit, widget=forms.Textarea({"rows": rows}), **kwargs)
