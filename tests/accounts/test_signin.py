"""Sign-in: who may try, how often, and what the answer gives away."""

from datetime import timedelta
from unittest import mock

import pytest
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.auth.hashers import MD5PasswordHasher
from django.test import Client
from django.utils import timezone

from accounts.demonstration import PASSWORD as DEMO_PASSWORD
from accounts.forms import LOCKED, WRONG
from accounts.models import User
from tests.support.people import PASSWORD, UserOf, make_user

pytestmark = pytest.mark.django_db
ADDRESS = "/desk/login/"


def attempt(client: Client, name: str, password: str = "falsch", **extra: str):
    """One POST of the sign-in form."""
    return client.post(ADDRESS, {"username": name, "password": password}, **extra)


def hashed_during(work) -> int:
    """How often a password was hashed or compared while `work` ran."""
    with mock.patch.object(MD5PasswordHasher, "encode", autospec=True, side_effect=MD5PasswordHasher.encode) as encode:
        work()
    return encode.call_count


def test_right_password_leads_to_the_desk(user_of: UserOf) -> None:
    user = user_of("integrationsmanagement")
    answer = attempt(Client(), user.username, PASSWORD)
    assert (answer.status_code, answer["Location"]) == (302, "/desk/")


def test_editors_land_in_the_editor(user_of: UserOf) -> None:
    assert attempt(Client(), user_of("redaktion").username, PASSWORD)["Location"] == "/admin/"


def test_wrong_tries_close_the_door_before_hashing(user_of: UserOf) -> None:
    user, client = user_of("integrationsmanagement"), Client()
    answers = [attempt(client, user.username) for _ in range(settings.AXES_FAILURE_LIMIT)]
    assert settings.AXES_FAILURE_LIMIT <= 10
    assert [answer.status_code for answer in answers[:-1]] == [200] * (settings.AXES_FAILURE_LIMIT - 1)

    assert hashed_during(lambda: attempt(client, user.username, PASSWORD)) == 0
    refused = attempt(client, user.username, PASSWORD)
    assert refused.status_code == 429
    assert str(LOCKED) in refused.content.decode()
    assert user.username in refused.content.decode()
    assert PASSWORD not in refused.content.decode()
    assert "_auth_user_id" not in client.session


def test_the_door_opens_again_after_a_quarter_of_an_hour(user_of: UserOf) -> None:
    user, client = user_of("integrationsmanagement"), Client()
    for _ in range(settings.AXES_FAILURE_LIMIT):
        attempt(client, user.username)
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=14))
    assert attempt(client, user.username, PASSWORD).status_code == 429
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=16))
    assert attempt(client, user.username, PASSWORD).status_code == 302


def test_trying_during_the_lock_does_not_prolong_it(user_of: UserOf) -> None:
    user, client = user_of("integrationsmanagement"), Client()
    for _ in range(settings.AXES_FAILURE_LIMIT):
        attempt(client, user.username)
    before = AccessAttempt.objects.get().attempt_time
    attempt(client, user.username)
    assert AccessAttempt.objects.get().attempt_time == before


def test_nobody_is_locked_out_from_another_address(user_of: UserOf) -> None:
    user = user_of("integrationsmanagement")
    for _ in range(settings.AXES_FAILURE_LIMIT + 1):
        attempt(Client(), user.username, REMOTE_ADDR="192.0.2.66")
    assert attempt(Client(), user.username, PASSWORD, REMOTE_ADDR="192.0.2.1").status_code == 302


def test_another_browser_at_the_same_address_does_not_help_a_guesser(user_of: UserOf) -> None:
    user = user_of("integrationsmanagement")
    for number in range(settings.AXES_FAILURE_LIMIT):
        attempt(Client(), user.username, HTTP_USER_AGENT=f"browser {number}")
    assert attempt(Client(), user.username, PASSWORD, HTTP_USER_AGENT="new").status_code == 429


def test_one_address_cannot_try_all_names(settings, user_of: UserOf) -> None:
    settings.AXES_ADDRESS_LIMIT = 8
    for number in range(8):
        attempt(Client(), f"name-{number}")
    user = user_of("integrationsmanagement")
    assert attempt(Client(), user.username, PASSWORD).status_code == 429
    assert attempt(Client(), user.username, PASSWORD, REMOTE_ADDR="192.0.2.1").status_code == 302


def guess(tries: int, names: list[str], addresses: int) -> list[int]:
    """Wrong passwords from everywhere, each in a browser without cookies; the answers' status."""
    return [
        attempt(
            Client(), names[number % len(names)], REMOTE_ADDR=f"198.51.100.{number // len(names) % addresses}"
        ).status_code
        for number in range(tries)
    ]


def test_a_thousand_guesses_from_fifty_addresses_cost_a_hundred_hashes(user_of: UserOf) -> None:
    """Battery 7, a tenth of its size: ten tries per name, wherever they come from, and nothing is hashed after that."""
    names = [user_of("technik").username, "gibt-es-nicht"]
    statuses: list[int] = []
    hashes = hashed_during(lambda: statuses.extend(guess(100, names, 50)))
    assert settings.AXES_NAME_LIMIT <= 10
    assert hashes <= settings.AXES_NAME_LIMIT * len(names)
    assert statuses.count(429) == 100 - 2 * settings.AXES_NAME_LIMIT


def test_while_strangers_guess_the_person_still_comes_in_with_the_own_browser(user_of: UserOf) -> None:
    user, own = user_of("technik"), Client()
    attempt(own, user.username, PASSWORD)
    own.post("/desk/logout/")
    guess(15, [user.username], 50)
    assert attempt(Client(), user.username, PASSWORD, REMOTE_ADDR="192.0.2.1").status_code == 429
    assert attempt(own, user.username, PASSWORD).status_code == 302
    # the browser's own wrong tries count, its cookie helps with no other name, and cannot be made up
    own.post("/desk/logout/")
    other = user_of("technik")
    guess(15, [other.username], 50)
    assert attempt(own, other.username, PASSWORD).status_code == 429
    for _try in range(settings.AXES_FAILURE_LIMIT):
        attempt(own, user.username)
    assert attempt(own, user.username, PASSWORD).status_code == 429
    forged = Client()
    forged.cookies[settings.DEVICE_COOKIE_NAME] = own.cookies[settings.DEVICE_COOKIE_NAME].value[:-1] + "x"
    assert attempt(forged, user.username, PASSWORD).status_code == 429


def test_known_unknown_and_inactive_names_get_the_same_answer(user_of: UserOf) -> None:
    known, inactive = user_of("technik"), user_of("technik", is_active=False)
    invited = user_of("technik", is_active=False)
    User.objects.filter(pk=invited.pk).update(password="!")
    pages, work = set(), set()
    tries = [(known.username, "falsch"), ("gibt-es-nicht", "falsch"), (inactive.username, PASSWORD)]
    for name, password in [*tries, (invited.username, "falsch")]:
        answer = attempt(Client(), name, password)
        assert answer.status_code == 200
        assert str(WRONG) in answer.content.decode()
        pages.add(answer.content.decode().count(str(WRONG)))
        work.add(hashed_during(lambda name=name, password=password: attempt(Client(), name, password)))
    assert len(pages) == 1
    assert work == {1}


@pytest.mark.parametrize(
    "target", ["https://example.org/", "//example.org/", "javascript:alert(1)", "/\\example.org", "\0"]
)
def test_next_never_leads_away(user_of: UserOf, target: str) -> None:
    user = user_of("integrationsmanagement")
    answer = Client().post(ADDRESS, {"username": user.username, "password": PASSWORD, "next": target})
    assert answer.status_code == 302
    assert answer["Location"].startswith("/desk/") or "example" not in answer["Location"]


def test_next_leads_to_the_page_asked_for(user_of: UserOf) -> None:
    user = user_of("integrationsmanagement")
    answer = Client().post(ADDRESS, {"username": user.username, "password": PASSWORD, "next": "/desk/inbox/?a=1"})
    assert answer["Location"] == "/desk/inbox/?a=1"


def test_the_demonstration_password_opens_nothing_where_real_people_are_kept(settings) -> None:
    user = make_user("technik")
    user.set_password(DEMO_PASSWORD)
    user.save()
    assert attempt(Client(), user.username, DEMO_PASSWORD).status_code == 302
    settings.DEMONSTRATION = False
    assert attempt(Client(), user.username, DEMO_PASSWORD).status_code == 200


@pytest.mark.parametrize("value", ["\0", "a\0b", "x" * 1_000_000, "‮umgekehrt", "😀", "' OR 1=1 --", "<script>"])
@pytest.mark.parametrize("field", ["username", "password"])
def test_bad_input_is_answered_with_a_sentence(field: str, value: str) -> None:
    answer = Client().post(ADDRESS, {"username": "im1", "password": "x", **{field: value}})
    assert answer.status_code in (200, 400)
    assert "<script>" not in answer.content.decode()


def test_sign_out_needs_a_form_and_ends_the_session(client_of) -> None:
    client = client_of("technik")
    assert client.get("/desk/logout/").status_code == 405
    assert "_auth_user_id" in client.session
    answer = client.post("/desk/logout/")
    assert (answer.status_code, answer["Location"]) == (302, ADDRESS)
    assert "_auth_user_id" not in client.session


def test_sign_in_gives_a_new_session(user_of: UserOf) -> None:
    user, client = user_of("technik"), Client()
    session = client.session
    session["mark"] = 1
    session.save()
    before = session.session_key
    attempt(client, user.username, PASSWORD)
    assert client.session.session_key != before


@pytest.mark.parametrize("path", ["/admin/login/", "/de/_util/login/"])
def test_wagtail_has_no_door_of_its_own(path: str) -> None:
    answer = Client().get(path, {"next": "/admin/pages/"})
    assert (answer.status_code, answer["Location"]) == (302, ADDRESS + "?next=%2Fadmin%2Fpages%2F")
    assert Client().post(path, {"username": "x", "password": "y"}).status_code == 302


def test_wagtail_sends_strangers_to_our_door() -> None:
    assert Client().get("/admin/").headers["Location"] == ADDRESS + "?next=/admin/"


def test_behind_our_own_proxy_the_client_counts_not_what_it_claims(settings, user_of: UserOf) -> None:
    settings.TRUSTED_PROXIES = 1
    user = user_of("technik")
    for number in range(settings.AXES_FAILURE_LIMIT):
        claimed = f"198.51.100.{number}, 192.0.2.66"
        attempt(Client(), user.username, REMOTE_ADDR="127.0.0.1", HTTP_X_FORWARDED_FOR=claimed)
    blocked = {"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "1.1.1.1, 192.0.2.66"}
    assert attempt(Client(), user.username, PASSWORD, **blocked).status_code == 429
    free = {"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "192.0.2.7"}
    assert attempt(Client(), user.username, PASSWORD, **free).status_code == 302


@pytest.mark.parametrize("claimed", ["", "unsinn", "1.2.3", "::ffff:1.2.3.4", "a, b"])
def test_a_nonsense_address_is_no_fault(settings, claimed: str) -> None:
    settings.TRUSTED_PROXIES = 1
    assert attempt(Client(), "im1", REMOTE_ADDR="", HTTP_X_FORWARDED_FOR=claimed).status_code == 200
