"""The demonstration's people with an account: nine managers on 6.7 posts, and one person per other role."""

import itertools
from datetime import UTC, datetime
from decimal import Decimal

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType

from accounts.demonstration import USERS
from accounts.models import User
from accounts.roles import sync_roles
from content.models import Stadtteil
from content.permissions import language_group, sync_translators
from workflows.models import StadtteilUserObjectPermission

POSTS = ("1.00", "1.00", "0.80", "0.80", "0.75", "0.70", "0.60", "0.55", "0.50")  # 6.70 in all
JOINED = datetime(2024, 1, 8, 8, tzinfo=UTC)


def load_users(password: str) -> None:
    """Create or refresh the accounts; one password, hashed once."""
    sync_roles()
    hashed = make_password(password)
    posts = itertools.cycle(POSTS)
    for username, (first, last, role) in USERS.items():
        manager = role == "integrationsmanagement"
        user, _created = User.objects.update_or_create(
            username=username,
            defaults={
                "first_name": first,
                "last_name": last,
                "email": f"{username}@example.org",
                "password": hashed,
                "is_active": True,
                "date_joined": JOINED,
                "fte": Decimal(next(posts)) if manager else Decimal("1.00"),
            },
        )
        user.groups.set(Group.objects.filter(name=role))


def give_languages() -> None:
    """After the start pages are there: the demonstration's translator writes Arabic and English."""
    sync_translators()
    translator = User.objects.get(username="uebersetzung")
    translator.groups.add(*Group.objects.filter(name__in=[language_group(code) for code in ("ar", "en")]))


def tie_contacts() -> None:
    """After the content is there: managers speak what their public contact says, and know their Stadtteile's cases."""
    kind = ContentType.objects.get_for_model(Stadtteil)
    coordinate = Permission.objects.get(content_type=kind, codename="coordinate_stadtteil")
    lead = User.objects.get(username="leitung")
    for user in User.objects.filter(username__in=USERS).exclude(contact=None).select_related("contact"):
        user.languages = user.contact.languages
        user.save(update_fields=["languages"])
        for part in user.contact.stadtteile.all():
            StadtteilUserObjectPermission.objects.get_or_create(
                permission=coordinate,
                user=user,
                content_object=part,
                defaults={"reason": "Zuständig für den Stadtteil", "granted_by": lead, "granted_at": JOINED},
            )
