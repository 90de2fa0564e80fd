"""Sessions: whose they are, how they end, and that nobody can slip into one (battery 8)."""

from datetime import timedelta

import pytest
from django.conf import settings as all_settings
from django.test import Client
from django.utils import timezone

from accounts import devices, people
from accounts.models import Session
from tests.accounts.doors import SESSIONS, is_in, password
from tests.support.people import PASSWORD, UserOf

pytestmark = pytest.mark.django_db
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Safari/604.1"


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        (FIREFOX, "Firefox, Windows"),
        (IPHONE, "Safari, iPhone"),
        ("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/139.0 Safari/537.36 Edg/139.0", "Edge, Windows"),
        ("Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/139.0 Mobile Safari/537.36", "Chrome, Android"),
        ("<script>", "Unbekanntes Gerät"),
        ("", "Unbekanntes Gerät"),
    ],
)
def test_a_device_in_words(agent: str, words: str) -> None:
    assert devices.in_words(agent) == words


def test_people_see_and_end_their_own_sessions(user_of: UserOf) -> None:
    user = user_of("technik")
    here, there = Client(HTTP_USER_AGENT=FIREFOX), Client(HTTP_USER_AGENT=IPHONE)
    stranger = Client()
    password(stranger, user_of("technik"))
    for client in (here, there):
        password(client, user, REMOTE_ADDR="192.0.2.77")
    page = here.get(SESSIONS).content.decode()
    assert page.index("Firefox, Windows") < page.index("Safari, iPhone")
    rows = [value for row in Session.objects.values() for value in row.values()]
    assert "192.0.2" not in page + "".join(map(str, rows))
    assert here.session.session_key not in page
    reference = page.split('name="end" value="')[1].split('"')[0]
    stranger.post(SESSIONS, {"end": reference})
    assert is_in(there)
    here.post(SESSIONS, {"end": reference})
    assert (is_in(here), is_in(there), is_in(stranger)) == (True, False, True)


def test_all_others_at_once(user_of: UserOf) -> None:
    user, here, there = user_of("technik"), Client(), Client()
    password(here, user)
    password(there, user)
    here.post(SESSIONS, {"end": "others"})
    assert (is_in(here), is_in(there)) == (True, False)


@pytest.mark.parametrize(("field", "limit"), [("used_at", "idle"), ("started_at", "longest")])
def test_a_session_ends_by_itself(user_of: UserOf, field: str, limit: str) -> None:
    user, client = user_of("technik"), Client()
    password(client, user)
    minutes = all_settings.SESSION_MINUTES[limit]
    for age, expected in ((minutes - 1, True), (minutes + 1, False)):
        Session.objects.update(**{field: timezone.now() - timedelta(minutes=age)})
        assert is_in(client) is expected
    assert not Session.objects.filter(user=user).exists()


def test_use_keeps_it_alive_but_saving_does_not_prolong_the_day(user_of: UserOf) -> None:
    user, client = user_of("technik"), Client()
    password(client, user)
    begun = timezone.now() - timedelta(minutes=500)
    Session.objects.update(used_at=timezone.now() - timedelta(minutes=30), started_at=begun)
    assert is_in(client)
    assert Session.objects.get().used_at > timezone.now() - timedelta(minutes=1)
    session = client.session
    session["started"] = begun.timestamp()
    session.save()
    assert abs(Session.objects.get().started_at - begun) < timedelta(seconds=1)


def test_a_new_password_ends_all_other_sessions_and_needs_the_old_one(user_of: UserOf) -> None:
    user, here, there = user_of("technik"), Client(), Client()
    password(here, user)
    password(there, user)
    new = "Regenschirm-Forelle-1848"
    values = {"new_password1": new, "new_password2": new}
    before = here.session.session_key
    assert here.post("/desk/me/password/", {"old_password": "falsch", **values}).status_code == 200
    assert is_in(there)
    assert here.post("/desk/me/password/", {"old_password": PASSWORD, **values}).status_code == 302
    assert (is_in(here), is_in(there)) == (True, False)
    assert here.session.session_key != before


@pytest.mark.parametrize("word", ["kurz", "x" * 257, "a\0bcdefghijklm"])
def test_bad_passwords_get_a_sentence(client_of, word: str) -> None:
    values = {"old_password": PASSWORD, "new_password1": word, "new_password2": word}
    assert client_of("technik").post("/desk/me/password/", values).status_code in (200, 400)


def test_deactivation_by_any_door_ends_sessions(user_of: UserOf) -> None:
    for close in ("service", "editor"):
        user, client = user_of("technik"), Client()
        password(client, user)
        if close == "service":
            people.deactivate(user, by=user_of("teamleitung"))
        else:
            user.is_active = False
            user.save()
        assert not is_in(client)
        assert not Session.objects.filter(user=user).exists()


def test_nobody_slips_into_a_session_prepared_by_somebody_else(user_of: UserOf) -> None:
    client = Client()
    client.cookies[all_settings.SESSION_COOKIE_NAME] = "a" * 32
    password(client, user_of("technik"))
    assert client.session.session_key != "a" * 32
    assert Client(headers={"cookie": f"{all_settings.SESSION_COOKIE_NAME}={'a' * 32}"}).get("/desk/").status_code == 302


def test_cookies_are_for_us_alone(settings, user_of: UserOf) -> None:
    settings.SESSION_COOKIE_SECURE = True
    client = Client()
    answer = password(client, user_of("technik"), secure=True)
    for name, path in ((settings.SESSION_COOKIE_NAME, "/"), (settings.DEVICE_COOKIE_NAME, "/desk/login/")):
        cookie = answer.cookies[name]
        assert (cookie["httponly"], cookie["secure"], cookie["samesite"], cookie["path"]) == (True, True, "Lax", path)
        assert not cookie["domain"]
