"""Sign-in with the city's directory, against a provider that really signs, asks for PKCE, and can lie."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from joserfc.jwk import OctKey, RSAKey

from accounts.directory import FAILED, NO_ROLE, UNKNOWN
from accounts.models import DirectoryIdentity, User
from portal.settings.signin import directory_from
from tests.accounts.doors import CODE, LOGIN, SETUP, give_app, is_in
from tests.accounts.provider import CLIENT, SECRET, Provider, running
from tests.support.people import UserOf

pytestmark = pytest.mark.django_db
START, BACK = "/desk/login/directory/", "/desk/login/directory/back/"
EMAIL = "im@stadt.example"


@pytest.fixture(scope="module")
def server() -> Iterator[Provider]:
    with running() as provider:
        yield provider


@pytest.fixture
def city(server: Provider, settings) -> Provider:
    """A city with a directory that knows one person."""
    env = {"OIDC_ISSUER": server.issuer, "OIDC_CLIENT_ID": CLIENT, "OIDC_CLIENT_SECRET": SECRET}
    settings.DIRECTORY = directory_from(env)
    server.claims = {"sub": "4711", "email": EMAIL, "email_verified": True}
    server.lies, server.signing_key, server.algorithm = {}, server.key, "RS256"
    return server


def come(city: Provider, client: Client, to: str = "") -> Any:
    """To the directory and back."""
    there = client.get(START, {"next": to})
    assert there.status_code == 302, there.content
    assert there["Location"].startswith(f"{city.issuer}/authorize?")
    return client.get(city.authorize(there["Location"]).replace("http://testserver", ""))


def refusal(answer: Any, client: Client) -> str:
    """Sent back to the door with a sentence."""
    assert (answer.status_code, answer["Location"]) == (302, LOGIN)
    assert not is_in(client)
    return client.get(LOGIN).content.decode()


def test_a_known_person_comes_in_and_stays_bound_when_the_address_changes(city: Provider, user_of: UserOf) -> None:
    user, client = user_of("integrationsmanagement", email=EMAIL), Client()
    assert "Verzeichnis der Stadt" in client.get(LOGIN).content.decode()
    assert come(city, client, to="/desk/cases/")["Location"] == "/desk/cases/"
    assert client.session["_auth_user_id"] == str(user.pk)
    assert DirectoryIdentity.objects.get().subject == "4711"
    city.claims["email"] = "neu@stadt.example"
    assert come(city, Client())["Location"] == "/desk/"
    # whoever gets the old address later is somebody else
    city.claims = {"sub": "9999", "email": EMAIL, "email_verified": True}
    other = Client()
    assert str(UNKNOWN) in refusal(come(city, other), other)


@pytest.mark.parametrize(
    ("lie", "sentence"),
    [
        ({"nonce": "another"}, FAILED),
        ({"aud": "another"}, FAILED),
        ({"iss": "http://another.example"}, FAILED),
        ({"exp": 1}, FAILED),
        ({"sub": ""}, FAILED),
        ({"email_verified": False}, UNKNOWN),
        ({"email_verified": "true"}, UNKNOWN),
        ({"email": ["im@stadt.example"]}, UNKNOWN),
        ({"email": "wer@anders.example"}, UNKNOWN),
    ],
    ids=str,
)
def test_nobody_comes_in_by_a_wrong_claim(city: Provider, user_of: UserOf, lie: dict[str, Any], sentence: Any) -> None:
    user_of("integrationsmanagement", email=EMAIL)
    city.lies, client = lie, Client()
    assert str(sentence) in refusal(come(city, client), client)
    assert User.objects.count() == 1


@pytest.mark.parametrize("how", ["another key", "shared secret"])
def test_nobody_comes_in_by_a_wrong_signature(city: Provider, user_of: UserOf, how: str) -> None:
    user_of("integrationsmanagement", email=EMAIL)
    if how == "another key":
        city.signing_key = RSAKey.generate_key(2048, {"kid": "one"})
    else:
        city.signing_key, city.algorithm = OctKey.generate_key(256, {"kid": "one"}), "HS256"
    client = Client()
    assert str(FAILED) in refusal(come(city, client), client)


def test_an_answer_that_another_browser_asked_for_is_refused(city: Provider, user_of: UserOf) -> None:
    user_of("integrationsmanagement", email=EMAIL)
    attacker, victim = Client(), Client()
    back = city.authorize(attacker.get(START)["Location"]).replace("http://testserver", "")
    victim.get(START)
    assert str(FAILED) in refusal(victim.get(back), victim)
    # and an answer works once
    assert attacker.get(back)["Location"] == "/desk/"
    attacker.post("/desk/logout/")
    assert str(FAILED) in refusal(attacker.get(back), attacker)


@pytest.mark.parametrize(
    "query", ["", "?code=x", "?code=x&state=y", "?error=access_denied", "?state=%F0%9F%98%80&code=%0A"]
)
def test_a_made_up_answer_gets_a_sentence(city: Provider, query: str) -> None:
    client = Client()
    assert str(FAILED) in refusal(client.get(BACK + query), client)


def test_a_directory_that_is_away_is_no_fault_of_ours(city: Provider, settings) -> None:
    settings.DIRECTORY = {**settings.DIRECTORY, "issuer": "http://127.0.0.1:9"}
    client = Client()
    assert str(FAILED) in refusal(client.get(START), client)


@pytest.mark.parametrize("state", ["inactive", "superuser", "two"])
def test_who_may_not_come_in_by_the_directory(city: Provider, user_of: UserOf, state: str) -> None:
    more = {"inactive": {"is_active": False}, "superuser": {"is_superuser": True}, "two": {}}[state]
    user_of("technik", email=EMAIL, **more)
    if state == "two":
        user_of("technik", email=EMAIL.upper())
    client = Client()
    assert str(UNKNOWN) in refusal(come(city, client), client)


def test_our_second_factor_is_asked_unless_the_directory_has_seen_one_that_we_believe(
    city: Provider, settings, user_of: UserOf
) -> None:
    settings.SECOND_FACTOR_REQUIRED = True
    user = user_of("integrationsmanagement", email=EMAIL)
    city.claims["amr"] = ["pwd", "mfa"]
    assert come(city, Client())["Location"] == SETUP
    give_app(user)
    assert come(city, Client())["Location"] == CODE
    settings.DIRECTORY = {**settings.DIRECTORY, "second_factor": ["mfa"]}
    assert come(city, Client())["Location"] == "/desk/"


def test_roles_and_accounts_come_from_the_directory_only_where_the_settings_say_so(city: Provider, settings) -> None:
    mapping = {"team-im": "integrationsmanagement", "unsinn": "root"}
    settings.DIRECTORY = {**settings.DIRECTORY, "create": True, "roles": mapping}
    client = Client()
    for groups in (None, [], ["unsinn"], [{"a": 1}], "x"):
        city.claims["groups"] = groups
        assert str(NO_ROLE) in refusal(come(city, client), client)
    assert not User.objects.exists()
    city.claims["groups"] = ["team-im", "unsinn"]
    assert come(city, client)["Location"] == "/desk/"
    user = User.objects.get()
    assert (user.email, [group.name for group in user.groups.all()]) == (EMAIL, ["integrationsmanagement"])
    assert not user.has_usable_password()
    # moved to another team there, another role here
    settings.DIRECTORY["roles"]["redaktion"] = "redaktion"
    city.claims["groups"] = "redaktion"
    assert come(city, Client())["Location"] == "/admin/"
    assert [group.name for group in user.groups.all()] == ["redaktion"]


def test_confirming_by_the_directory_for_who_has_nothing_else(city: Provider, user_of: UserOf) -> None:
    user, client = user_of("technik", email=EMAIL), Client()
    user.set_unusable_password()
    user.save()
    come(city, client)
    session = client.session
    session["confirmed"] -= 601
    session.save()
    page = client.get("/desk/people/invite/", follow=True).content.decode()
    assert START in page
    assert come(city, client, to="/desk/people/invite/")["Location"] == "/desk/people/invite/"
    assert client.get("/desk/people/invite/").status_code == 200


def test_without_the_setting_there_is_no_such_door(settings) -> None:
    settings.DIRECTORY = {}
    assert Client().get(START).status_code == Client().get(BACK).status_code == 404
    assert START not in Client().get(LOGIN).content.decode()


def test_who_only_confirms_is_asked_anew_by_the_directory(city: Provider, user_of: UserOf) -> None:
    user_of("integrationsmanagement", email=EMAIL)
    client = Client()
    assert "prompt=login" not in client.get(START)["Location"]
    come(city, client)
    assert "prompt=login" in client.get(START)["Location"]
