"""The second factor: who has one, who needs one, and whether a typed code is right. No code is taken twice."""

import hmac
import secrets
import time
from datetime import timedelta

import pyotp
import segno
from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.crypto import salted_hmac

from accounts import signals
from accounts.factors import CodeApp, Passkey, RecoveryCode
from accounts.models import User
from accounts.secret import seal, unseal

STEP, DIGITS = 30, 6  # seconds and length that every app knows
EARLY_OR_LATE = (0, -1, 1)  # clocks differ by half a minute
ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"  # nothing that looks like something else
CODES, LENGTH = 10, 10
MOST_WRONG, PAUSE = 10, timedelta(minutes=15)


def has_one(user: User) -> bool:
    """Whether the password alone does not let this person in."""
    return CodeApp.objects.filter(user=user).exists() or Passkey.objects.filter(user=user).exists()


def is_needed(user: User) -> bool:
    """Whether this person may not come in without one: all who see cases, or who let others in."""
    if not settings.SECOND_FACTOR_REQUIRED:
        return False
    return user.is_superuser or any(user.has_perm(permission) for permission in settings.SECOND_FACTOR_FOR)


def new_secret() -> str:
    """A fresh secret for an app."""
    return pyotp.random_base32()


def picture(user: User, secret: str) -> str:
    """The secret as a QR code, drawn here: SVG without styles, black on white also in the dark."""
    address = pyotp.TOTP(secret).provisioning_uri(name=user.username, issuer_name=settings.WAGTAIL_SITE_NAME)
    code = segno.make(address, error="m", micro=False)
    return code.svg_inline(omitsize=True, dark="#000", light="#fff", border=3, svgclass="qr", lineclass=None)


def add_app(user: User, secret: str, code: str, *, by: User) -> bool:
    """Keep the app if it shows the right code; the code cannot be used again to sign in."""
    step = _step_of(secret, code)
    if step is None:
        return False
    CodeApp.objects.update_or_create(
        user=user, defaults={"secret": seal(secret), "last_step": step, "wrong": 0, "wrong_at": None}
    )
    signals.tell(signals.What.FACTOR_ADDED, person=user, by=by)
    return True


def takes_code(user: User, text: str) -> bool:
    """Whether it is the app's present code or an unused recovery code. Whatever is taken is used up."""
    typed = "".join(text.lower().split()).replace("-", "")
    if typed.isascii() and typed.isdigit() and len(typed) == DIGITS:
        return _takes_app_code(user, typed)
    return bool(RecoveryCode.objects.filter(user=user, digest=_digest(user, typed)).delete()[0])


def _takes_app_code(user: User, code: str) -> bool:
    app = CodeApp.objects.filter(user=user).first()
    if app is None or _paused(app):
        return False
    step = _step_of(unseal(app.secret), code)
    mine = CodeApp.objects.filter(pk=app.pk)
    if step is not None and mine.filter(last_step__lt=step).update(last_step=step, wrong=0, wrong_at=None):
        return True
    over = app.wrong_at is None or app.wrong_at < timezone.now() - PAUSE
    mine.update(wrong=1 if over else F("wrong") + 1, wrong_at=timezone.now())
    return False


def _paused(app: CodeApp) -> bool:
    """Guessing has to wait; only who knows the password gets here, so nobody is locked out by strangers."""
    return app.wrong >= MOST_WRONG and app.wrong_at is not None and app.wrong_at > timezone.now() - PAUSE


def _step_of(secret: str, code: str) -> int | None:
    """The half minute to which a code belongs, if it is close to now."""
    if not secret:
        return None
    totp, now = pyotp.TOTP(secret), int(time.time()) // STEP
    for offset in EARLY_OR_LATE:
        if hmac.compare_digest(totp.generate_otp(now + offset), code):
            return now + offset
    return None


def new_recovery_codes(user: User, *, by: User) -> list[str]:
    """Ten codes to write down; the ones before are void. This is the only time that they can be read."""
    codes = ["".join(secrets.choice(ALPHABET) for _place in range(LENGTH)) for _code in range(CODES)]
    with transaction.atomic():
        RecoveryCode.objects.filter(user=user).delete()
        RecoveryCode.objects.bulk_create(RecoveryCode(user=user, digest=_digest(user, code)) for code in codes)
        signals.tell(signals.What.CODES_RENEWED, person=user, by=by)
    return [f"{code[:5]}-{code[5:]}" for code in codes]


def _digest(user: User, code: str) -> str:
    return salted_hmac(f"accounts.recovery.{user.pk}", code, algorithm="sha256").hexdigest()


def remove_app(user: User, *, by: User) -> None:
    """Forget the app; without passkeys the recovery codes go too."""
    if CodeApp.objects.filter(user=user).delete()[0]:
        signals.tell(signals.What.FACTOR_REMOVED, person=user, by=by)
    forget_lonely_codes(user)


def remove_everything(user: User, *, by: User) -> None:
    """The person begins anew: telephone lost, or gone."""
    kinds: tuple[type[CodeApp] | type[Passkey] | type[RecoveryCode], ...] = (CodeApp, Passkey, RecoveryCode)
    if sum(kind.objects.filter(user=user).delete()[0] for kind in kinds):
        signals.tell(signals.What.FACTOR_REMOVED, person=user, by=by)


def forget_lonely_codes(user: User) -> None:
    """Recovery codes stand in for something; without it they would be a second password."""
    if not has_one(user):
        RecoveryCode.objects.filter(user=user).delete()


def has_app(user: User) -> bool:
    """Whether an app shows codes for this person."""
    return CodeApp.objects.filter(user=user).exists()
