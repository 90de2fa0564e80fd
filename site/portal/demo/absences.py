"""Holidays that are planned already: the demonstration's team stands in for one another."""

from datetime import timedelta

from django.utils import timezone

from accounts.models import User
from portal.demo.clock import next_working_day
from workflows.models import Absence

PLANNED = (("im3", "im5", 9, 18), ("im7", "im6", 23, 30))  # who, cover, first and last day from today


def load() -> None:
    """None has begun: the worker gives and ends the rights when the days come."""
    today = timezone.localdate()
    users = {user.username: user for user in User.objects.filter(username__startswith="im")}
    Absence.objects.bulk_create(
        Absence(
            person=users[person],
            cover=users[cover],
            starts_on=next_working_day(today + timedelta(days=first)),
            ends_on=next_working_day(today + timedelta(days=last)),
            created_by=users[person],
        )
        for person, cover, first, last in PLANNED
    )
