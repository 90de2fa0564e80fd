"""Inviting people: an account that sleeps, and a link that wakes it, once and not for long.

The link is our signature over a number and a nonce: who reads the database cannot make one, who guesses cannot either.
"""

from datetime import timedelta

from django.conf import settings
from django.contrib.auth.models import Group
from django.core import signing
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from accounts import second, signals
from accounts.invitation_records import Invitation
from accounts.mails import send_invitation
from accounts.models import User
from accounts.roles import ROLES

SALT = "accounts.invitation"
NAMES = [role.key for role in ROLES]


@transaction.atomic
def invite(*, by: User, first_name: str, last_name: str, email: str, roles: list[str]) -> User:
    """A new account, asleep until the link is used."""
    user = User(first_name=first_name, last_name=last_name, email=email, is_active=False)
    user.username = free_name(email)
    user.set_unusable_password()
    user.save()
    user.groups.set(Group.objects.filter(name__in=set(roles) & set(NAMES)))
    _send(user)
    signals.tell(signals.What.INVITED, person=user, by=by, detail=", ".join(sorted(roles)))
    return user


@transaction.atomic
def invite_again(user: User, *, by: User) -> None:
    """A new link: the first one was lost, or the password or the telephone. Older links are void."""
    _send(user)
    signals.tell(signals.What.INVITED_AGAIN, person=user, by=by)


def _send(user: User) -> None:
    close_all(user)
    ends = timezone.now() + timedelta(days=settings.INVITATION_DAYS)
    invitation = Invitation.objects.create(person=user, expires_at=ends)
    transaction.on_commit(lambda: send_invitation.enqueue(invitation.pk))


def free_name(email: str) -> str:
    """A user name made from the address, not yet taken."""
    base = slugify(email.partition("@")[0].replace(".", "-"))[:40] or "zugang"
    taken = set(User.objects.filter(username__startswith=base).values_list("username", flat=True))
    return next(name for name in [base, *(f"{base}{n}" for n in range(2, len(taken) + 3))] if name not in taken)


def token_of(invitation: Invitation) -> str:
    """What stands in the link."""
    return signing.dumps([invitation.pk, invitation.nonce], salt=SALT)


def find(token: str) -> Invitation | None:
    """The invitation of a link that still opens something."""
    try:
        pk, nonce = signing.loads(token, salt=SALT)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    return Invitation.objects.open().filter(pk=pk, nonce=nonce).select_related("person").first()


@transaction.atomic
def accept(invitation: Invitation, password: str) -> User | None:
    """Set the password, wake the account; whatever could open it before is void. None where somebody was faster."""
    if not Invitation.objects.open().filter(pk=invitation.pk).update(closed_at=timezone.now()):
        return None
    user = invitation.person
    second.remove_everything(user, by=user)
    user.sessions.all().delete()
    user.set_password(password)
    user.is_active = True
    user.save(update_fields=["password", "is_active"])
    signals.tell(signals.What.ACCEPTED, person=user, by=user)
    return user


def close_all(user: User) -> None:
    """Take back what is still open."""
    Invitation.objects.filter(person=user, closed_at=None).update(closed_at=timezone.now())
