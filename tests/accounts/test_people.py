"""Letting people in and out: invitations that open once, roles, deactivation that ends everything, the list."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from accounts import invitations, people, signals
from accounts.models import Invitation, Session, User
from tests.accounts.doors import SETUP, give_app, is_in, password
from tests.support.people import UserOf
from workflows.case.journal import JournalEntry

pytestmark = pytest.mark.django_db
NEW = "Regenschirm-Forelle-1848"
PERSON = {"first_name": "Amal", "last_name": "Öztürk", "email": "a.oeztuerk@stadt.example"}


def invited(client: Client, capture: Any, **more: Any) -> str:
    """Invite through the page; the path of the link in the mail."""
    with capture(execute=True):
        answer = client.post("/desk/people/invite/", {**PERSON, "roles": ["integrationsmanagement"], **more})
    assert answer.status_code == 302, answer.content.decode()
    return link()


def link() -> str:
    """The path in the newest mail."""
    return re.search(r"https?://[^/\s]+(/desk/invitation/\S+)", mail.outbox[-1].body)[1]


def set_password(path: str, word: str = NEW, client: Client | None = None) -> Any:
    """Send the form behind the link."""
    return (client or Client()).post(path, {"new_password1": word, "new_password2": word})


def test_from_invitation_to_desk(settings, client_of, django_capture_on_commit_callbacks) -> None:
    settings.SECOND_FACTOR_REQUIRED = True
    path = invited(client_of("technik"), django_capture_on_commit_callbacks)
    message, user = mail.outbox[-1], User.objects.get(email=PERSON["email"])
    assert message.to == [PERSON["email"]]
    assert not re.search(r"Amal|Öztürk|oeztuerk", message.subject + message.body)
    assert not user.is_active
    assert [group.name for group in user.groups.all()] == ["integrationsmanagement"]
    client = Client()
    assert client.get(path).status_code == client.get(path).status_code == 200  # mail scanners look first
    assert set_password(path, "kurz", client).status_code == 200
    assert set_password(path, client=client)["Location"] == SETUP
    assert client.get(SETUP).status_code == 200
    assert client.get(path).status_code == set_password(path).status_code == 410
    user.refresh_from_db()
    assert user.is_active
    assert user.check_password(NEW)


def test_the_link_ends(client_of, django_capture_on_commit_callbacks) -> None:
    path = invited(client_of("technik"), django_capture_on_commit_callbacks)
    Invitation.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert set_password(path).status_code == 410
    assert not User.objects.get(email=PERSON["email"]).is_active


@pytest.mark.parametrize("token", ["x", "x:y:z", "\0", "%F0%9F%98%80", "W10:1x:abc", "x" * 5000])
def test_a_made_up_link_opens_nothing(token: str) -> None:
    assert Client().get(f"/desk/invitation/{token}/").status_code in (400, 404, 410)


def test_a_new_link_ends_the_old_one_and_begins_anew(
    user_of: UserOf, client_of, django_capture_on_commit_callbacks
) -> None:
    user, there, lead = user_of("integrationsmanagement", email="im@stadt.example"), Client(), client_of("teamleitung")
    password(there, user)
    give_app(user)
    paths = []
    for _time in range(2):
        with django_capture_on_commit_callbacks(execute=True):
            lead.post(f"/desk/people/{user.pk}/again/")
        paths.append(link())
    assert is_in(there)  # nothing changes before the link is used
    assert set_password(paths[0]).status_code == 410
    assert set_password(paths[1])["Location"] == "/desk/"
    assert not is_in(there)


def test_neither_link_nor_address_stands_in_the_database(
    settings, client_of, django_capture_on_commit_callbacks
) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default", "mail"]}}
    with django_capture_on_commit_callbacks(execute=True):
        client_of("technik").post("/desk/people/invite/", {**PERSON, "roles": ["technik"]})
    invitation = Invitation.objects.get()
    assert [job.args_kwargs["args"] for job in DBTaskResult.objects.all()] == [[invitation.pk]]
    assert invitations.token_of(invitation) not in str(list(Invitation.objects.values()))


@pytest.mark.parametrize(
    "wrong",
    [
        {"email": "x"},
        {"email": ""},
        {"roles": []},
        {"roles": ["superuser"]},
        {"first_name": "a\0"},
        {"email": "IM@stadt.example"},
    ],
)
def test_bad_invitations_get_a_sentence(user_of: UserOf, client_of, wrong: dict[str, Any]) -> None:
    user_of("technik", email="im@stadt.example")
    answer = client_of("technik").post("/desk/people/invite/", {**PERSON, "roles": ["technik"], **wrong})
    assert answer.status_code in (200, 400)
    assert not Invitation.objects.exists()


@pytest.fixture
def rooms_above() -> Iterator[list[Any]]:
    """Another room that keeps something for people, and has a say before they leave."""
    heard: list[Any] = []

    def gone(person: User, by: User, **kwargs: Any) -> None:
        heard.append((person, by))

    def before(person: User, by: User, **kwargs: Any) -> list[str]:
        return ["Drei Fälle sind noch zu übergeben."] if person.username == "voll" else []

    signals.left.connect(gone)
    signals.leaving.connect(before)
    yield heard
    signals.left.disconnect(gone)
    signals.leaving.disconnect(before)


def test_leaving_ends_sessions_and_links_and_tells_the_others(
    user_of: UserOf, client_of, rooms_above: list[Any]
) -> None:
    user, lead, there = user_of("integrationsmanagement", email="im@stadt.example"), user_of("teamleitung"), Client()
    password(there, user)
    invitations.invite_again(user, by=lead)
    page = client_of(lead).post(f"/desk/people/{user.pk}/deactivate/", follow=True).content.decode()
    assert "Der Zugang ist geschlossen" in page
    user.refresh_from_db()
    assert not user.is_active
    assert rooms_above == [(user, lead)]
    assert not Session.objects.filter(user=user).exists()
    assert not Invitation.objects.open().filter(person=user).exists()
    assert not is_in(there)


def test_who_still_has_cases_stays(user_of: UserOf, client_of, rooms_above: list[Any]) -> None:
    user = user_of("integrationsmanagement", username="voll")
    page = client_of("teamleitung").post(f"/desk/people/{user.pk}/deactivate/", follow=True).content.decode()
    assert "Drei Fälle sind noch zu übergeben." in page
    user.refresh_from_db()
    assert user.is_active
    assert rooms_above == []


@pytest.mark.parametrize("whom", ["own", "superuser"])
def test_ones_own_account_and_the_superuser_are_out_of_reach(user_of: UserOf, client_of, whom: str) -> None:
    lead = user_of("technik")
    user = lead if whom == "own" else User.objects.create_superuser("wurzel")
    client = client_of(lead)
    for what in ("roles", "again", "deactivate"):
        assert client.post(f"/desk/people/{user.pk}/{what}/", {"roles": ["teamleitung"]}).status_code == 403
    with pytest.raises(PermissionDenied):
        people.deactivate(user, by=lead)
    assert client.get(f"/desk/people/{user.pk}/").status_code == 200


def test_other_roles_keep_other_groups_and_ask_for_a_new_sign_in(user_of: UserOf, client_of) -> None:
    from django.contrib.auth.models import Group

    user, there = user_of("uebersetzung"), Client()
    user.groups.add(Group.objects.create(name="sprache-ar"))
    password(there, user)
    client_of("technik").post(f"/desk/people/{user.pk}/roles/", {"roles": ["redaktion", "ehrenamt"]})
    assert set(user.groups.values_list("name", flat=True)) == {"redaktion", "ehrenamt", "sprache-ar"}
    assert not is_in(there)


def test_the_journal_tells_by_number_not_by_name(
    user_of: UserOf, client_of, django_capture_on_commit_callbacks
) -> None:
    lead = user_of("teamleitung")
    invited(client_of(lead), django_capture_on_commit_callbacks)
    user = User.objects.get(email=PERSON["email"])
    people.deactivate(user, by=lead)
    entries = JournalEntry.objects.filter(case=None, actor=lead).order_by("pk")
    assert [entry.text for entry in entries] == [
        f"Zugang eingeladen (Zugang {user.pk}): integrationsmanagement",
        f"Zugang deaktiviert (Zugang {user.pk})",
    ]


def test_the_list_shows_days_and_costs_the_same_for_many(
    user_of: UserOf, client_of, django_assert_max_num_queries
) -> None:
    user = user_of("technik", first_name="Nils", last_name="Vogel")
    give_app(user)
    User.objects.filter(pk=user.pk).update(last_login=timezone.now())
    client = client_of("teamleitung")
    for _person in range(15):
        user_of("ehrenamt")
    with django_assert_max_num_queries(10):
        page = client.get("/desk/people/").content.decode()
    row = page[page.index("Nils Vogel") :].split("</tr>")[0]
    assert "ja" in row
    assert f"{timezone.localdate():%d.%m.%Y}" in row
    assert not re.search(r"\d\d:\d\d", row)
