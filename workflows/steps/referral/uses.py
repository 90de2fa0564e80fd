"""How many people are on their way to each service: only the number leaves the casework."""

from django.db.models import Count

from content import usage
from content.models import Service
from workflows.steps.referral.models import Referral


def open_referrals() -> dict[int, int]:
    """Open referrals by service."""
    rows = Referral.objects.filter(ended_at=None).order_by().values_list("service").annotate(number=Count("pk"))
    return dict(rows)


def register() -> None:
    """Called once when the app is ready."""
    usage.register_totals(Service, open_referrals)
