"""What editors should look at again: old figures, entries nobody confirmed, hours that have ended."""

import datetime
from typing import NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.auth import permission_denied

from content.confirming.services import due
from content.directory.dates import date_words
from content.directory.schedules import Schedule
from content.directory.services import Service
from content.figures import Figure, outdated_before

SOON = datetime.timedelta(days=30)


class Point(NamedTuple):
    """One record to look at, why, and where it is edited."""

    kind: str
    name: str
    why: str
    url: str


def points() -> tuple[list[Point], int]:
    """The records, and how many there are."""
    today = localdate()
    figures = Figure.objects.filter(as_of__lt=outdated_before()).order_by("as_of")
    ending = Schedule.objects.filter(valid_until__lte=today + SOON).exclude(rhythm="once")
    ending = ending.select_related("office", "area").order_by("valid_until")
    found = [
        *(_point(one, gettext("Stand: %(when)s") % {"when": one.when}, one.label) for one in figures),
        *(_point(one, _ends(one, today), f"{one.place}: {one}") for one in ending),
        *(_point(one, _confirmed(one), one.name) for one in due().order_by("confirmed_on")),
    ]
    return found, len(found)


def _point(record: Figure | Schedule | Service, why: str, name: str) -> Point:
    address = reverse(f"wagtailsnippets_content_{record._meta.model_name}:edit", args=[record.pk])
    return Point(str(record._meta.verbose_name), name, why, address)


def _ends(schedule: Schedule, today: datetime.date) -> str:
    words = gettext("seit %(day)s beendet") if schedule.valid_until < today else gettext("endet am %(day)s")
    return words % {"day": date_words(schedule.valid_until)}


def _confirmed(service: Service) -> str:
    if service.confirmed_on is None:
        return gettext("noch nie bestätigt")
    return gettext("zuletzt bestätigt am %(day)s") % {"day": date_words(service.confirmed_on)}


def review(request: HttpRequest) -> HttpResponse:
    """The whole list."""
    if not request.user.has_perm("content.change_figure"):
        return permission_denied(request)
    found, count = points()
    return render(request, "content/admin/review.html", {"points": found, "count": count, "title": _("Bitte prüfen")})
