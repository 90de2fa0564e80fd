"""Who works here: the list for those who let people in, and what they may do to an account."""

from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Exists, OuterRef, Prefetch, QuerySet
from django.utils.translation import gettext as _

from accounts import signals
from accounts.factors import CodeApp, Passkey
from accounts.invitation_records import Invitation
from accounts.invitations import NAMES, close_all
from accounts.models import User

MANAGE = "accounts.manage_people"


class Stays(Exception):
    """Why somebody cannot be deactivated now: sentences in `args`."""


def everybody() -> QuerySet[User]:
    """All accounts with what the list shows, the active ones first; two queries."""
    of_person = {"user": OuterRef("pk")}
    return (
        User.objects.annotate(
            has_app=Exists(CodeApp.objects.filter(**of_person)),
            has_passkey=Exists(Passkey.objects.filter(**of_person)),
            is_invited=Exists(Invitation.objects.open().filter(person=OuterRef("pk"))),
        )
        .prefetch_related(Prefetch("groups", Group.objects.filter(name__in=NAMES), to_attr="role_groups"))
        .order_by("-is_active", "last_name", "first_name", "username")
    )


def end_sessions(user: User, *, but: str | None = None) -> int:
    """Sign a person out everywhere, or everywhere but here; in how many places that was."""
    found = user.sessions.all() if but is None else user.sessions.exclude(session_key=but)
    return found.delete()[0]


@transaction.atomic
def set_roles(user: User, roles: list[str], *, by: User) -> None:
    """Give other roles. Nobody changes their own.

    Raises:
        PermissionDenied: `by` may not, or it is their own account, or a superuser's.
    """
    _may(user, by)
    before = set(user.groups.filter(name__in=NAMES).values_list("name", flat=True))
    wanted = set(roles) & set(NAMES)
    if wanted == before:
        return
    user.groups.remove(*Group.objects.filter(name__in=before - wanted))
    user.groups.add(*Group.objects.filter(name__in=wanted - before))
    end_sessions(user)  # a role that needs a second factor asks for it at the next sign-in
    signals.tell(signals.What.ROLES, person=user, by=by, detail=", ".join(sorted(wanted)))


@transaction.atomic
def deactivate(user: User, *, by: User) -> None:
    """Close an account: sessions, links and whatever other rooms keep end with it. The record stays.

    Raises:
        PermissionDenied: `by` may not, or it is their own account.
        Stays: something of theirs has to be given to somebody first.
    """
    _may(user, by)
    if reasons := signals.obstacles(user, by):
        raise Stays(*reasons)
    User.objects.filter(pk=user.pk).update(is_active=False)
    user.is_active = False
    close(user)
    signals.left.send(sender=User, person=user, by=by)
    signals.tell(signals.What.DEACTIVATED, person=user, by=by)


def close(user: User) -> None:
    """What ends with every deactivation, whoever did it."""
    end_sessions(user)
    close_all(user)


def _may(user: User, by: User) -> None:
    """Raises PermissionDenied where `by` has no say over this account."""
    if not by.has_perm(MANAGE) or user.pk == by.pk or (user.is_superuser and not by.is_superuser):
        raise PermissionDenied(_("Das eigene Konto und das der Systemverwaltung ändern Sie hier nicht."))


def may_manage(user: User, by: User) -> bool:
    """The same as a question."""
    try:
        _may(user, by)
    except PermissionDenied:
        return False
    return True
