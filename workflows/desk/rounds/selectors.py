"""Reading rounds: which houses need one, when the next date is, and the codes that somebody may read."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import BooleanField, ExpressionWrapper, Max, Q, QuerySet
from django.utils import timezone

from accounts.models import User
from content.agenda import closings_for
from content.directory.rhythm import Slot, slots
from content.models import Accommodation, SiteSettings
from workflows.case import access
from workflows.desk.rounds.models import Round, RoundCode

AHEAD = timedelta(days=70)


@dataclass(frozen=True)
class House:
    """An accommodation with counselling on site: its next public date and the last visit."""

    place: Accommodation
    next: Slot | None
    last: date | None


def houses() -> "QuerySet[Accommodation]":
    """Accommodations in which there is counselling on site: in use, and large enough (a setting)."""
    settings = SiteSettings.objects.first() or SiteSettings()
    return Accommodation.objects.filter(active=True, places__gte=settings.on_site_from)


def overview() -> list[House]:
    """All of them with their dates; a constant number of statements."""
    today = timezone.localdate()
    done = Max("rounds__on", filter=Q(rounds__cancelled_at=None, rounds__on__lte=today))
    found = houses().select_related("stadtteil", "area").annotate(last=done)
    found = found.prefetch_related("area__hours__exceptions").order_by("stadtteil__order", "name")
    closings = closings_for(None)
    rows = []
    for place in found:
        hours = place.area.hours.all() if place.area else []
        coming = [slot for one in hours for slot in slots(one, today, today + AHEAD, closings.why) if slot.happens]
        first = min(coming, key=lambda slot: slot.sort_key, default=None)
        rows.append(House(place, first, place.last))
    return rows


def rounds() -> "QuerySet[Round]":
    """All rounds that stand, with what a line prints. Who goes where and when is known to the team; no case is."""
    return Round.objects.filter(cancelled_at=None).select_related("accommodation__stadtteil", "staff")


def codes_for(planned: Round, user: User) -> "QuerySet[RoundCode]":
    """Codes whose case `user` may open today, with names; `workable` says whether a contact may be entered."""
    workable = Q(case__in=access.workable_by(user).values("pk"))
    return (
        planned.codes.filter(case__in=access.visible_to(user).values("pk"))
        .annotate(workable=ExpressionWrapper(workable, output_field=BooleanField()))
        .select_related("case__person", "encounter")
    )
