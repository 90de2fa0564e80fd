"""Pages: the calendar as a week or a list, and the feed for telephones."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from workflows.case import selectors
from workflows.desk.calendar import ics
from workflows.desk.calendar.entries import Entry, Span, entries
from workflows.desk.calendar.models import owner_of
from workflows.guard import USE_DESK, staff_view

WEEK, LIST = "woche", "liste"
LISTED = 28
BACK, AHEAD = timedelta(days=31), timedelta(days=180)
EARLIEST, LATEST = date(2015, 1, 1), date(2100, 1, 1)


@dataclass(frozen=True)
class Day:
    """One day of the page."""

    date: date
    entries: list[Entry]
    today: bool
    closed: str


@require_safe
@staff_view
def show(request: HttpRequest) -> HttpResponse:
    """The week of a day, or four weeks from it."""
    view = LIST if request.GET.get("sicht") == LIST else WEEK
    everyone = request.GET.get("wer") == "alle"
    first = _day(request.GET.get("tag"))
    if view == WEEK:
        first -= timedelta(days=first.weekday())
    step = timedelta(days=LISTED if view == LIST else 7)
    user: Any = request.user
    days = _days(Span(user, first, first + step - timedelta(days=1), everyone))
    selectors.note_names([one.number for day in days for one in day.entries if one.who], by=user)
    if view == LIST:
        days = [day for day in days if day.entries]
    today = timezone.localdate()
    here = {"sicht": view, "wer": "alle" if everyone else "", "tag": first.isoformat()}
    context = {
        "view": view,
        "days": days,
        "first": first,
        "last": first + step - timedelta(days=1),
        "has_today": first <= today < first + step,
        "before": _address(here, tag=(first - step).isoformat()),
        "after": _address(here, tag=(first + step).isoformat()),
        "now": _address(here, tag=""),
        "tabs": [
            {"label": label, "url": _address(here, sicht=key), "current": key == view, "count": ""}
            for key, label in ((WEEK, _("Woche")), (LIST, _("Liste")))
        ],
        "everyone": everyone,
        "other": _address(here, wer="" if everyone else "alle"),
    }
    return render(request, "desk/calendar/calendar.html", context)


@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """The calendar of the person whose address this is; an address that is none looks like one that was taken back.

    Raises:
        Http404: no such address, or its owner no longer works here.
    """
    user = owner_of(token)
    if user is None or not user.has_perm(USE_DESK):
        raise Http404
    today = timezone.localdate()
    with translation.override("de"):
        body = ics.calendar(entries(Span(user, today - BACK, today + AHEAD)))
    response = HttpResponse(body, content_type=ics.TYPE)
    response["Content-Disposition"] = 'inline; filename="kalender.ics"'
    response["Cache-Control"] = "private, no-store"
    return response


def _day(text: str | None) -> date:
    """The day in the address; today where it says nothing or nonsense."""
    try:
        day = date.fromisoformat(text or "")
    except ValueError:
        return timezone.localdate()
    return day if EARLIEST <= day <= LATEST else timezone.localdate()


def _days(span: Span) -> list[Day]:
    today, by_day = timezone.localdate(), {}
    for entry in entries(span):
        by_day.setdefault(entry.day, []).append(entry)
    days = (span.first + timedelta(days=number) for number in range((span.last - span.first).days + 1))
    return [Day(day, by_day.get(day, []), day == today, span.closings.words(day)) for day in days]


def _address(here: Mapping[str, str], **changed: str) -> str:
    parts = {name: value for name, value in {**here, **changed}.items() if value and value != WEEK}
    return "?" + "&".join(f"{name}={value}" for name, value in parts.items())
