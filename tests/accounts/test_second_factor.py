"""The second factor: nobody is in before it, no code works twice, guessing ends, codes on paper work once."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from accounts import second
from accounts.factors import CodeApp, Passkey, RecoveryCode
from tests.accounts.doors import CODE, LOGIN, SETUP, code_of, give_app, is_in, password
from tests.support.people import PASSWORD, UserOf

pytestmark = pytest.mark.django_db
CODES = "/desk/me/recovery-codes/"


def test_the_password_alone_opens_nothing(user_of: UserOf) -> None:
    user, client = user_of("integrationsmanagement"), Client()
    secret = give_app(user)
    answer = password(client, user, to="/desk/cases/")
    assert (answer.status_code, answer["Location"]) == (302, CODE)
    assert not is_in(client)
    assert client.get("/desk/").status_code == 302
    answer = client.post(CODE, {"code": code_of(secret)})
    assert answer["Location"] == "/desk/cases/"
    assert is_in(client)


def test_a_code_is_taken_once_in_any_browser_and_an_older_one_never_again(user_of: UserOf) -> None:
    user, first, other = user_of("technik"), Client(), Client()
    secret = give_app(user)
    password(first, user)
    password(other, user)
    later = code_of(secret, 30)
    assert first.post(CODE, {"code": later}).status_code == 302
    for code in (later, code_of(secret)):
        assert "schon benutzt" in other.post(CODE, {"code": code}).content.decode()
    assert not is_in(other)


def test_two_at_the_same_moment_one_wins(user_of: UserOf) -> None:
    user = user_of("technik")
    code = code_of(give_app(user))
    assert [second.takes_code(user, code), second.takes_code(user, code)] == [True, False]


@pytest.mark.parametrize("code", ["", "000000", "12345", "\0", "١٢٣٤٥٦", "x" * 10_000, "²²²²²²", "‮123456"])
def test_a_wrong_code_gets_a_sentence(user_of: UserOf, code: str) -> None:
    user, client = user_of("technik"), Client()
    give_app(user)
    password(client, user)
    answer = client.post(CODE, {"code": code})
    assert answer.status_code in (200, 400)
    assert not is_in(client)


def test_five_wrong_codes_and_the_password_is_asked_again(user_of: UserOf) -> None:
    user, client = user_of("technik"), Client()
    secret = give_app(user)
    password(client, user)
    answers = [client.post(CODE, {"code": "abc"}) for _try in range(5)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 200, 302]
    assert client.post(CODE, {"code": code_of(secret)})["Location"] == LOGIN
    assert not is_in(client)


def test_who_knows_the_password_cannot_guess_on_and_the_pause_ends(user_of: UserOf) -> None:
    user = user_of("technik")
    secret = give_app(user)
    for _try in range(second.MOST_WRONG):
        assert not second.takes_code(user, "000000")
    assert not second.takes_code(user, code_of(secret))
    CodeApp.objects.update(wrong_at=timezone.now() - second.PAUSE - timedelta(seconds=1))
    assert second.takes_code(user, code_of(secret))


@pytest.mark.parametrize("what", ["time", "password", "inactive"])
def test_what_waits_between_the_steps_does_not_wait_for_ever(user_of: UserOf, what: str) -> None:
    user, client = user_of("technik"), Client()
    secret = give_app(user)
    password(client, user)
    if what == "time":
        session = client.session
        session["entrance"] = {**session["entrance"], "at": session["entrance"]["at"] - 601}
        session.save()
    elif what == "password":
        user.set_password("ganz anderes Passwort")
    else:
        user.is_active = False
    user.save()
    assert client.post(CODE, {"code": code_of(secret)})["Location"] == LOGIN
    assert not is_in(client)


def test_where_it_is_required_nobody_gets_in_without_and_codes_are_shown_once(settings, user_of: UserOf) -> None:
    settings.SECOND_FACTOR_REQUIRED = True
    user, client = user_of("integrationsmanagement"), Client()
    assert password(client, user, to="/desk/cases/")["Location"] == SETUP
    assert not is_in(client)
    page = client.get(SETUP).content.decode()
    assert "<svg" in page
    secret = re.search(r"<code dir=\"ltr\">([A-Z2-7 ]+)</code>", page)[1].replace(" ", "")
    assert client.post(SETUP, {"code": "000000"}).status_code == 200
    assert not is_in(client)
    assert client.post(SETUP, {"code": code_of(secret)})["Location"] == CODES
    codes = re.findall(r"<li><code dir=\"ltr\">([a-z0-9-]+)</code>", client.get(CODES).content.decode())
    assert len(set(codes)) == 10
    assert client.post(CODES)["Location"] == "/desk/cases/"
    assert client.get(CODES).status_code == 302
    # neither the secret nor a code stands readable in the database
    kept = CodeApp.objects.get(user=user).secret + "".join(RecoveryCode.objects.values_list("digest", flat=True))
    assert not any(text in kept for text in (secret, *codes, *(code.replace("-", "") for code in codes)))
    # a new browser wants the second step; a recovery code works there, once
    for expected in (True, False):
        other = Client()
        assert password(other, user)["Location"] == CODE
        other.post(CODE, {"code": codes[0].upper()})
        assert is_in(other) is expected


def test_editors_need_none(settings, user_of: UserOf) -> None:
    settings.SECOND_FACTOR_REQUIRED = True
    client = Client()
    assert password(client, user_of("redaktion"))["Location"] == "/admin/"


def test_the_last_factor_stays_where_one_is_needed(settings, user_of: UserOf, client_of) -> None:
    settings.SECOND_FACTOR_REQUIRED = True
    user = user_of("technik")
    give_app(user)
    client = client_of(user)
    client.post("/desk/me/code-app/remove/")
    assert second.has_one(user)
    Passkey.objects.create(user=user, name="Schlüssel", credential="x", public=b"x")
    client.post("/desk/me/code-app/remove/")
    assert second.has_one(user)
    assert not CodeApp.objects.filter(user=user).exists()


def test_nobody_removes_a_key_of_somebody_else(user_of: UserOf, client_of) -> None:
    key = Passkey.objects.create(user=user_of("technik"), name="Schlüssel", credential="x", public=b"x")
    assert client_of("technik").post(f"/desk/me/passkeys/{key.pk}/remove/").status_code == 404
    assert Passkey.objects.filter(pk=key.pk).exists()


@pytest.mark.parametrize(
    "answer", ["", "{}", "[]", "null", "1", "{", '{"id": 1}', '{"id":"a","rawId":"a","response":{}}']
)
def test_a_forged_passkey_gets_a_sentence(user_of: UserOf, answer: str) -> None:
    user, client = user_of("technik"), Client()
    Passkey.objects.create(user=user, name="Schlüssel", credential="AAAA", public=PUBLIC)
    password(client, user)
    assert "data-options" in client.get(CODE).content.decode()
    assert client.post(CODE, {"credential": answer}).status_code == 200
    assert not is_in(client)


# an attested credential as fido2 writes it: zero AAGUID, id of three bytes, an ES256 key
PUBLIC = bytes(16) + b"\0\3" + bytes(3) + bytes.fromhex("a5010203262001215820" + "11" * 32 + "225820" + "22" * 32)


def test_confirming_again_before_what_cannot_be_taken_back(user_of: UserOf) -> None:
    user, client = user_of("technik"), Client()
    password(client, user)
    assert client.get("/desk/me/code-app/").status_code == 200
    session = client.session
    session["confirmed"] -= 601
    session.save()
    answer = client.get("/desk/me/code-app/")
    assert answer["Location"] == "/desk/confirm/?next=%2Fdesk%2Fme%2Fcode-app%2F"
    assert client.post("/desk/me/recovery-codes/renew/")["Location"].startswith("/desk/confirm/")
    to = {"next": "/desk/me/code-app/"}
    assert client.post("/desk/confirm/", {"password": "falsch", **to}).status_code == 200
    assert client.get("/desk/me/code-app/").status_code == 302
    assert client.post("/desk/confirm/", {"password": PASSWORD, **to})["Location"] == to["next"]
    assert client.get("/desk/me/code-app/").status_code == 200
    away = client.post("/desk/confirm/", {"password": PASSWORD, "next": "https://example.org/"})
    assert away["Location"] == "/desk/"
