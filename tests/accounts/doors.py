"""Help for tests of the sign-in: one step at a time."""

import time
from typing import Any

import pyotp
from django.http import HttpResponse
from django.test import Client

from accounts import second
from accounts.models import User
from tests.support.people import PASSWORD

LOGIN, CODE, SETUP, SESSIONS = "/desk/login/", "/desk/login/code/", "/desk/login/setup/", "/desk/me/sessions/"


def password(client: Client, user: User, to: str = "", **extra: Any) -> HttpResponse:
    """The first step."""
    return client.post(LOGIN, {"username": user.username, "password": PASSWORD, "next": to}, **extra)


def give_app(user: User, ago: int = 120) -> str:
    """A code app, set up a while ago; its secret."""
    secret = second.new_secret()
    assert second.add_app(user, secret, code_of(secret), by=user)
    user.code_app.last_step -= ago // second.STEP
    user.code_app.save()
    return secret


def code_of(secret: str, later: int = 0) -> str:
    """What the app shows now, or some seconds later."""
    return pyotp.TOTP(secret).at(int(time.time()) + later)


def is_in(client: Client) -> bool:
    """Whether the client is signed in."""
    return client.get(SESSIONS).status_code == 200
