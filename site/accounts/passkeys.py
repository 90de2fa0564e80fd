"""Passkeys (WebAuthn): both ceremonies, checked by Yubico's fido2. The challenge waits in the session, for one use."""

import json
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.utils import timezone
from fido2.server import Fido2Server
from fido2.utils import websafe_encode
from fido2.webauthn import (
    AttestedCredentialData,
    AuthenticationResponse,
    PublicKeyCredentialRpEntity,
    PublicKeyCredentialUserEntity,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from accounts import second, signals
from accounts.factors import Passkey
from accounts.models import User

CHALLENGE = "passkey"
MOST = 10
# what fido2 raises for answers that are malformed, foreign or forged
REFUSED = (ValueError, TypeError, KeyError, AttributeError, IndexError)


def _server(request: HttpRequest) -> Fido2Server:
    host = request.get_host().partition(":")[0]
    return Fido2Server(PublicKeyCredentialRpEntity(name=settings.WAGTAIL_SITE_NAME, id=host))


def _known(user: User) -> list[AttestedCredentialData]:
    return [AttestedCredentialData(bytes(key.public)) for key in user.passkeys.all()]


def options_to_add(request: HttpRequest, user: User) -> str:
    """What the browser needs to make a new key, as JSON."""
    entity = PublicKeyCredentialUserEntity(name=user.username, id=str(user.pk).encode(), display_name=str(user))
    options, state = _server(request).register_begin(
        entity,
        _known(user),
        resident_key_requirement=ResidentKeyRequirement.DISCOURAGED,
        user_verification=UserVerificationRequirement.PREFERRED,
    )
    request.session[CHALLENGE] = state
    return json.dumps(dict(options.public_key))


def add(request: HttpRequest, user: User, answer: str, name: str) -> bool:
    """Keep the key that the browser has made; False where the answer is not right."""
    state = request.session.pop(CHALLENGE, None)
    if state is None or user.passkeys.count() >= MOST:
        return False
    try:
        made = _server(request).register_complete(state, json.loads(answer))
        data = made.credential_data
        if data is None:
            return False
        with transaction.atomic():
            Passkey.objects.create(
                user=user,
                name=name,
                credential=websafe_encode(data.credential_id),
                public=bytes(data),
                counter=made.counter,
            )
            signals.tell(signals.What.FACTOR_ADDED, person=user, by=user)
    except (*REFUSED, IntegrityError):
        return False
    return True


def options_to_sign(request: HttpRequest, user: User) -> str:
    """What the browser needs to sign with a key of this person, as JSON."""
    options, state = _server(request).authenticate_begin(
        _known(user), user_verification=UserVerificationRequirement.PREFERRED
    )
    request.session[CHALLENGE] = state
    return json.dumps(dict(options.public_key))


def is_signed(request: HttpRequest, user: User, answer: str) -> bool:
    """Whether one of this person's keys has signed our challenge, which is used up by asking."""
    state = request.session.pop(CHALLENGE, None)
    if state is None:
        return False
    try:
        parsed = json.loads(answer)
        used = _server(request).authenticate_complete(state, _known(user), parsed)
        counter = AuthenticationResponse.from_dict(parsed).response.authenticator_data.counter
    except REFUSED:
        return False
    return _counts_up(user, websafe_encode(used.credential_id), counter)


def _counts_up(user: User, credential: str, counter: int) -> bool:
    """A key that counts must count up, otherwise somebody has copied it (WebAuthn, section 6.1.1)."""
    key = Passkey.objects.filter(user=user, credential=credential)
    key = key.filter(counter__lt=counter) if counter else key.filter(counter=0)
    return bool(key.update(counter=counter, used_on=timezone.localdate()))


def remove(user: User, pk: int, *, by: User) -> bool:
    """Forget a key."""
    removed = bool(Passkey.objects.filter(user=user, pk=pk).delete()[0])
    if removed:
        signals.tell(signals.What.FACTOR_REMOVED, person=user, by=by)
        second.forget_lonely_codes(user)
    return removed


def any_of(user: User) -> Any:
    """This person's keys."""
    return Passkey.objects.filter(user=user)
