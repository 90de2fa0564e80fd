"""Access beyond the responsible person: given by the lead in words, for a reason, until a day; and it ends."""

from datetime import timedelta

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from tests import factories
from tests.desk.conftest import signed_in
from workflows.case import access
from workflows.case.grants import CaseUserObjectPermission, StadtteilUserObjectPermission
from workflows.case.journal import Action, JournalEntry
from workflows.case.record import Case
from workflows.case.rules import CaseworkRules
from workflows.privacy import ending
from workflows.privacy.emergency import EmergencyAccess

pytestmark = pytest.mark.django_db
SECRET = "Geheimname"


@pytest.fixture
def im1(db: None) -> User:
    return factories.make_user(username="im1", first_name="Miriam", last_name="Albrecht", email="im1@example.org")


@pytest.fixture
def im2(db: None) -> User:
    return factories.make_user(username="im2", first_name="Jonas", last_name="Bergmann")


@pytest.fixture
def lead(db: None) -> User:
    return factories.make_user("teamleitung", "leitung", last_name="Maurer", email="leitung@example.org")


@pytest.fixture
def guardian(db: None) -> User:
    return factories.make_user("datenschutz", "datenschutz", last_name="Vogt")


@pytest.fixture
def case(im1: User) -> Case:
    return factories.make_case(im1, last_name=SECRET, start=False)


def day(days: int) -> str:
    return (timezone.localdate() + timedelta(days=days)).isoformat()


def give(lead: User, case: Case, user: User, **values: str):
    """Both forms, one after the other, as a browser sends them; the answer to the first, and to the last."""
    client, url = signed_in(lead), f"/desk/cases/{case.number}/access/give/"
    page = client.get(url)
    sent = {"user": user.pk, "level": "lesen", "reason": "Urlaubsvertretung", "ends_on": day(7)}
    sent |= {"ticket": page.context["form"].initial["ticket"]() if page.context else "", **values}
    first = client.post(url, sent)
    if first.templates and first.templates[0].name != "desk/access_confirm.html":
        return first, first
    again = dict(first.context["form"].sent) | {"confirmed": "1"}
    return first, [client.post(url, again), client.post(url, again)][0]


def test_words_first_then_access_that_ends(lead: User, im2: User, case: Case) -> None:
    first, last = give(lead, case, im2, level="bearbeiten")
    words = first.content.decode()
    assert "sieht Name, Anschrift, Telefon" in words
    assert "sieht keine Gesundheitsangaben" in words
    assert SECRET not in words
    assert last.status_code == 302
    assert access.may_work(im2, case)
    assert not access.may_read_health(im2, case)
    assert JournalEntry.objects.filter(action=Action.GRANT, reason="Urlaubsvertretung").count() == 1  # a double click
    CaseUserObjectPermission.objects.filter(user=im2).update(ends_on=timezone.localdate() - timedelta(days=1))
    assert not access.may_read(im2, case)  # before anything ran at night
    assert ending.end_due() == 2
    assert ending.end_due() == 0
    assert JournalEntry.objects.filter(text__startswith=f"Zugriff von {im2} ist abgelaufen").count() == 1


def test_the_first_form_alone_gives_nothing(lead: User, im2: User, case: Case) -> None:
    values = {"user": im2.pk, "level": "lesen", "reason": "x", "ends_on": day(1)}
    ticket = "5a1f4c1e-0000-4000-8000-000000000000"
    signed_in(lead).post(f"/desk/cases/{case.number}/access/give/", {**values, "ticket": ticket})
    assert not access.may_read(im2, case)


@pytest.mark.parametrize("values", [{"ends_on": ""}, {"ends_on": day(-1)}, {"ends_on": day(900)}, {"reason": " "}])
def test_no_access_without_reason_and_end(lead: User, im2: User, case: Case, values: dict[str, str]) -> None:
    first, _last = give(lead, case, im2, **values)
    assert first.context["form"].errors
    assert not access.may_read(im2, case)


def test_the_lead_gives_nothing_to_themselves(lead: User, case: Case) -> None:
    first, _last = give(lead, case, lead)
    assert first.context["form"].errors
    assert not access.may_read(lead, case)


def test_health_is_given_apart_and_all_is_ended_by_a_button(lead: User, im1: User, im2: User, case: Case) -> None:
    give(lead, case, im2, health="on")
    assert access.may_read_health(im2, case)
    signed_in(im2).post(f"/desk/cases/{case.number}/access/end/", {"person": im2.pk})
    assert access.may_read(im2, case)  # it is not theirs to decide
    signed_in(im1).post(f"/desk/cases/{case.number}/access/end/", {"person": im2.pk})
    assert not access.may_read(im2, case)
    signed_in(lead).post(f"/desk/cases/{case.number}/access/end/", {"person": im1.pk})
    assert access.may_read(im1, case)  # being responsible is changed elsewhere


def test_an_overview_of_a_stadtteil(lead: User, im2: User, case: Case) -> None:
    client = signed_in(lead)
    sent = {"user": im2.pk, "stadtteil": case.stadtteil.slug, "reason": "Elternzeit", "ends_on": day(30)}
    sent["ticket"] = "5a1f4c1e-0000-4000-8000-000000000001"
    first = client.post("/desk/access/district/", sent)
    assert "sieht keine Namen" in first.content.decode()
    assert not access.may_know(im2, case)
    client.post("/desk/access/district/", {**sent, "confirmed": "1"})
    assert (access.may_know(im2, case), access.may_read(im2, case)) == (True, False)
    assert "Elternzeit" in client.get("/desk/access/").content.decode()
    client.post(f"/desk/access/district/{StadtteilUserObjectPermission.objects.get(user=im2).pk}/end/")
    assert not access.may_know(im2, case)


def emergency(user: User, number: str, reason: str = "Anruf aus dem Krankenhaus, Angehörige gesucht"):
    client = signed_in(user)
    ticket = client.get("/desk/emergency/").context["form"].initial["ticket"]()
    sent = {"number": number, "reason": reason, "ticket": ticket}
    return [client.post("/desk/emergency/", sent), client.post("/desk/emergency/", sent)][0]


def test_an_emergency_opens_tells_and_ends(
    im1: User, im2: User, lead: User, guardian: User, case: Case, django_capture_on_commit_callbacks
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        emergency(im2, case.number)
    taken = EmergencyAccess.objects.get()
    assert access.may_read(im2, case)
    assert not access.may_work(im2, case)
    assert not access.may_read_health(im2, case)
    assert {message.to[0] for message in mail.outbox} == {"im1@example.org", "leitung@example.org"}
    for message in mail.outbox:
        for word in (SECRET, case.number, "Bergmann", "Krankenhaus"):
            assert word not in message.subject + message.body
    for user in (im1, lead):
        page = signed_in(user).get("/desk/").content.decode()
        assert "Notzugriff: Jonas Bergmann hat die Akte" in page
        assert "Krankenhaus" in page
        signed_in(user).post(f"/desk/emergency/{taken.pk}/seen/")
        assert "Notzugriff: Jonas" not in signed_in(user).get("/desk/").content.decode()
    assert "Notzugriff: Jonas" not in signed_in(factories.make_user()).get("/desk/").content.decode()
    assert "Krankenhaus" in signed_in(guardian).get("/desk/access/").content.decode()
    assert taken.ends_at - taken.at == pytest.approx(timedelta(hours=24), abs=timedelta(seconds=5))
    CaseUserObjectPermission.objects.filter(user=im2).update(ends_at=timezone.now())
    assert not access.may_read(im2, case)


def test_a_later_grant_does_not_become_endless_by_the_emergency(im2: User, lead: User, case: Case) -> None:
    emergency(im2, case.number)
    give(lead, case, im2, ends_on=day(3))
    row = CaseUserObjectPermission.objects.get(user=im2, permission__codename="read_case")
    assert (row.ends_on, row.ends_at) == (timezone.localdate() + timedelta(days=3), None)


@pytest.mark.parametrize(("number", "reason"), [("", "x" * 20), ("2001-00001", "x" * 20), (None, "x")])
def test_no_emergency_without_case_and_reason(im2: User, case: Case, number: str | None, reason: str) -> None:
    assert emergency(im2, case.number if number is None else number, reason).context["form"].errors
    assert not EmergencyAccess.objects.exists()
    assert not access.may_read(im2, case)


def test_the_team_may_read_only_by_a_switch_that_is_noted(im2: User, guardian: User, case: Case) -> None:
    rules = CaseworkRules.objects.create()
    rules.team_reads = True
    rules.save()
    assert (access.may_read(im2, case), access.may_work(im2, case)) == (True, False)
    assert not access.may_read_health(im2, case)
    assert not access.may_know(guardian, case)
    assert not access.may_know(factories.make_user("arbeitsmarkt"), case)
    entry = JournalEntry.objects.get(action=Action.GRANT, case=None)
    assert "bisher nein, jetzt ja" in entry.text
    rules.team_reads = False
    rules.save()
    assert not access.may_know(im2, case)


def test_who_can_and_who_has(im1: User, im2: User, lead: User, guardian: User, case: Case) -> None:
    give(lead, case, im2)
    signed_in(im2).get(f"/desk/cases/{case.number}/")
    signed_in(im1).get("/desk/cases/")
    stranger = factories.make_user(last_name="Neugierig")
    signed_in(stranger).get(f"/desk/cases/{case.number}/")
    signed_in(stranger).get(f"/desk/cases/{case.number}/")
    assert JournalEntry.objects.filter(action=Action.REFUSED, actor=stranger, case=case).count() == 1
    for user in (im1, lead, guardian):
        page = signed_in(user).get(f"/desk/cases/{case.number}/access/").content.decode()
        assert SECRET not in page
        for words in ("Jonas Bergmann", "Urlaubsvertretung", "zuständig", "Akte geöffnet", "Maurer", "Neugierig"):
            assert words in page
        assert "Namen in einer Liste gesehen" in page
        assert "Zugriff verweigert" in page
    answer = signed_in(guardian).get(f"/desk/cases/{case.number}/access.pdf")
    assert answer.content.startswith(b"%PDF")
    assert signed_in(stranger).get(f"/desk/cases/{case.number}/access/").status_code == 404


def test_a_list_of_names_costs_one_entry(im1: User) -> None:
    for _number in range(25):
        factories.make_case(im1, start=False)
    client = signed_in(im1)
    before = JournalEntry.objects.count()
    with CaptureQueriesContext(connection) as captured:
        client.get("/desk/cases/")
    inserts = [query for query in captured if query["sql"].startswith("INSERT INTO")]
    assert len(inserts) == 1
    client.get("/desk/cases/")
    entry = JournalEntry.objects.latest("pk")
    assert JournalEntry.objects.count() == before + 1
    assert entry.reason.count(",") == 24


def test_reading_the_journal(guardian: User, im1: User, im2: User, lead: User, case: Case) -> None:
    other = factories.make_case(im2, start=False)
    client = signed_in(guardian)
    assert case.number in client.get("/desk/journal/").content.decode()
    page = client.post("/desk/journal/", {"fall": case.number}).content.decode()
    assert case.number in page
    assert other.number not in page
    refused = client.post("/desk/journal/", {"wer": im1.pk})
    assert refused.context["form"].errors["grund"]
    assert not refused.context["entries"]
    found = client.post("/desk/journal/", {"wer": im1.pk, "grund": "Beschwerde vom 3. März"})
    assert {entry.actor for entry in found.context["entries"]} == {im1}
    assert JournalEntry.objects.get(text__contains="nach einer Person").reason == "Beschwerde vom 3. März"
    assert signed_in(lead).get("/desk/journal/").status_code == 403


def test_the_journal_as_a_file(guardian: User, im1: User, case: Case) -> None:
    JournalEntry.objects.create(text="=1+1", action=Action.CHANGE, actor=im1)
    client = signed_in(guardian)
    assert client.post("/desk/journal/export/", {}).context["form"].errors["grund"]
    answer = client.post("/desk/journal/export/", {"grund": "jährliche Prüfung"})
    text = answer.content.decode("utf-8-sig")
    assert answer["Content-Type"].startswith("text/csv")
    assert case.number in text
    assert ";'=1+1;" in text
    assert JournalEntry.objects.get(action=Action.EXPORT).reason == "jährliche Prüfung"
    assert SECRET not in text
