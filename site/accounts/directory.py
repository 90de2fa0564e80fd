"""Sign-in with the city's directory (OpenID Connect): discovery, code flow with PKCE, signed identity; by Authlib.

Switched on by the setting `DIRECTORY`. Nobody gets an account by signing in, unless the setting says so.
"""

from typing import Any

from authlib.common.errors import AuthlibBaseError
from authlib.integrations.django_client import OAuth
from django.conf import settings
from django.contrib.auth.models import Group
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from joserfc.errors import JoseError
from requests import RequestException

from accounts import signals
from accounts.directory_records import DirectoryIdentity
from accounts.invitations import NAMES, free_name
from accounts.models import User

FAILED = _("Die Anmeldung über das Verzeichnis der Stadt hat nicht geklappt. Bitte versuchen Sie es noch einmal.")
UNKNOWN = _("Für dieses Konto gibt es hier keinen Zugang. Bitte wenden Sie sich an Ihre Teamleitung.")
NO_ROLE = _("Ihrem Konto ist hier keine Rolle zugeteilt. Bitte wenden Sie sich an Ihre Teamleitung.")
WELL_KNOWN = "/.well-known/openid-configuration"
# what goes wrong between two servers, or in what one of them claims
FAULTS = (AuthlibBaseError, JoseError, RequestException, ValueError, KeyError, TypeError, RuntimeError)


class Refused(Exception):
    """Not let in; the sentence is the first argument."""


def is_on() -> bool:
    """Whether this city has one."""
    return bool(settings.DIRECTORY)


def client() -> Any:
    """Authlib's client; made anew, so that keys and addresses of the directory may change at any time."""
    wanted = settings.DIRECTORY
    return OAuth().register(
        "directory",
        client_id=wanted["client_id"],
        client_secret=wanted["client_secret"],
        server_metadata_url=wanted["issuer"].rstrip("/") + WELL_KNOWN,
        client_kwargs={
            "scope": wanted["scope"],
            "code_challenge_method": "S256",
            "default_timeout": wanted["timeout"],
        },
    )


def send_there(request: HttpRequest, back: str) -> HttpResponse:
    """To the directory's own sign-in. Who is signed in here only confirms, and is asked there anew, not waved through.

    Raises:
        Refused: the directory cannot be reached.
    """
    try:
        anew = {"prompt": "login"} if request.user.is_authenticated else {}
        return client().authorize_redirect(request, back, **anew)
    except FAULTS as error:
        raise Refused(FAILED) from error


def who_came_back(request: HttpRequest) -> tuple[User, bool]:
    """Whose identity the directory has signed, and whether it has asked for more than a password.

    Raises:
        Refused: anything is wrong with it, or the person is not known here.
    """
    try:
        claims = dict(client().authorize_access_token(request)["userinfo"])
    except FAULTS as error:
        raise Refused(FAILED) from error
    if claims.get("iss", "").rstrip("/") != settings.DIRECTORY["issuer"].rstrip("/") or not claims.get("sub"):
        raise Refused(FAILED)
    return _known(claims), asked_for_more(claims)


def asked_for_more(claims: dict[str, Any]) -> bool:
    """Whether the directory says that it has seen a second factor, and we have decided to believe it."""
    believed = set(settings.DIRECTORY["second_factor"])
    methods = claims.get("amr")
    said = {claims.get("acr"), *(methods if isinstance(methods, list) else [])}
    return bool(believed & {word for word in said if isinstance(word, str)})


@transaction.atomic
def _known(claims: dict[str, Any]) -> User:
    identity = {"issuer": settings.DIRECTORY["issuer"].rstrip("/"), "subject": str(claims["sub"])}
    bound = DirectoryIdentity.objects.filter(**identity).select_related("user").first()
    user = bound.user if bound else _by_email(claims)
    roles = _roles(claims)
    if user is None and settings.DIRECTORY["create"] and _email(claims):
        user = _new(claims)
    if user is None or not user.is_active:
        raise Refused(UNKNOWN)
    if bound is None:
        DirectoryIdentity.objects.create(user=user, **identity)
    if roles is not None:
        _give(user, roles)
    return user


def _email(claims: dict[str, Any]) -> str:
    """The address, where the directory vouches for it."""
    verified = claims.get("email_verified") is True or settings.DIRECTORY["trust_email"]
    email = claims.get("email")
    return email.strip() if verified and isinstance(email, str) else ""


def _by_email(claims: dict[str, Any]) -> User | None:
    """An account with this address that is not yet somebody else's; two with the same are nobody's."""
    email = _email(claims)
    if not email:
        return None
    found = list(User.objects.filter(email__iexact=email, directory_identity=None, is_superuser=False)[:2])
    return found[0] if len(found) == 1 else None


def _roles(claims: dict[str, Any]) -> set[str] | None:
    """Our roles for the directory's groups; None where the directory has no say in it.

    Raises:
        Refused: it has, and gives none.
    """
    mapping: dict[str, str] = settings.DIRECTORY["roles"]
    if not mapping:
        return None
    groups = claims.get(settings.DIRECTORY["roles_claim"])
    named = [groups] if isinstance(groups, str) else groups if isinstance(groups, list) else []
    roles = {mapping[name] for name in named if isinstance(name, str) and name in mapping} & set(NAMES)
    if not roles:
        raise Refused(NO_ROLE)
    return roles


def _give(user: User, roles: set[str]) -> None:
    before = set(user.groups.filter(name__in=NAMES).values_list("name", flat=True))
    if before == roles:
        return
    user.groups.remove(*Group.objects.filter(name__in=before - roles))
    user.groups.add(*Group.objects.filter(name__in=roles - before))
    signals.tell(signals.What.ROLES, person=user, by=None, detail=", ".join(sorted(roles)))


def _new(claims: dict[str, Any]) -> User:
    email = _email(claims)
    user = User(
        username=free_name(email),
        email=email,
        first_name=str(claims.get("given_name", ""))[:150],
        last_name=str(claims.get("family_name", ""))[:150],
    )
    user.set_unusable_password()
    user.save()
    signals.tell(signals.What.ACCEPTED, person=user, by=None)
    return user


def name() -> str:
    """What people here call it."""
    return str(settings.DIRECTORY["name"])
