"""Lists of arrivals: looked at first, entered all or none, never twice, seen by nobody else, gone after a day (C2)."""

from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from content.models import Contact
from forms.uploads.models import private
from tests import factories
from tests.steps.conftest import browser
from workflows.case import journal
from workflows.case.record import Case
from workflows.models import ArrivalList, Household
from workflows.steps.intake.arrivals import services, storing
from workflows.steps.intake.arrivals.checking import check

TABLE = """Nachname;Vorname;Geburtsdatum;Sprache;Stadtteil;Familie
Haddad;Amal;01.05.1990;Arabisch;Eglosheim;12
Haddad;Omar;02.03.1988;Arabisch;Eglosheim;12
Bondar;Olha;11.11.1979;Ukrainisch;Grünbühl;
Falsch;Fritz;31.02.1990;Deutsch;Eglosheim;
"""


@pytest.fixture
def manager(db: None) -> User:
    """Who sends lists."""
    for name in ("Eglosheim", "Grünbühl"):
        factories.make_stadtteil(name)
    return factories.make_user(username="im-eins")


def send(client: Client, table: str = TABLE) -> str:
    """Upload a list; the address of its page."""
    file = SimpleUploadedFile("liste.csv", table.encode("cp1252"))
    answer = client.post("/desk/arrivals/", {"file": file})
    assert answer.status_code == 302, answer.context["form"].errors
    return answer["Location"]


def test_from_the_file_to_the_cases(manager: User) -> None:
    colleague = factories.make_user(username="im-zwei", last_name="Bergmann")
    Contact.objects.create(name="B", user=colleague).stadtteile.add(factories.make_stadtteil("Eglosheim"))
    client = browser(manager)
    page = client.get(send(client) + "?ansicht=fehler")
    address = page.request["PATH_INFO"]
    assert "31.02.1990" in page.content.decode()
    form = page.context["enter"]
    asked = {field.label: field.value() for field in form.visible_fields()}
    assert asked == {"Eglosheim (2)": str(colleague.pk), "Grünbühl (1)": "-"}
    told = {field.html_name: field.value() for field in form} | {"do": "enter"}
    place = ArrivalList.objects.get().place
    for _twice in range(2):
        assert client.post(address, told).status_code == (302 if _twice == 0 else 200)
    amal, omar, olha = Case.objects.order_by("pk").select_related("person")
    assert (amal.responsible, olha.responsible) == (colleague, None)
    assert factories.task_of(amal, "intake").owner == colleague
    assert factories.task_of(olha, "intake").owner is None
    assert amal.person.household == omar.person.household == Household.objects.get()
    assert (amal.person.date_of_birth, amal.person.language) == (date(1990, 5, 1), "ar")
    assert journal.JournalEntry.objects.filter(text="Ankunftsliste eingetragen: 3 Fälle").count() == 1
    assert not ArrivalList.objects.get().place
    assert client.get(f"/desk/cases/{olha.number}/").status_code != 200
    assert place


def test_the_same_list_again_is_recognised(manager: User) -> None:
    client = browser(manager)
    address = send(client)
    assert send(client) == address  # still open: the same one
    told = {field.html_name: field.value() for field in client.get(address).context["enter"]} | {"do": "enter"}
    client.post(address, told | {"who_": "", **{k: str(manager.pk) for k in told if k.startswith("who_")}})
    again = client.get(send(client, TABLE.replace("\n", "\n\n")))
    assert "schon eingetragen" in again.content.decode()
    assert [line.taken for line in again.context["checked"].suspect] == [False] * 3
    refused = client.post(again.request["PATH_INFO"], {"do": "enter", "expected": "3"})
    assert refused.status_code == 302
    assert Case.objects.count() == 3


def test_lines_are_decided_one_by_one(manager: User) -> None:
    stranger = factories.make_user(username="im-fremd")
    born = date(1990, 5, 1)
    foreign = factories.make_case(stranger, first_name="Amal", last_name="Hadad", date_of_birth=born, start=False)
    mine = factories.make_case(manager, first_name="Olga", last_name="Bondar", date_of_birth=date(1979, 11, 11))
    client = browser(manager)
    address = send(client, TABLE + "Bondar;Olga;11.11.1979;;;\n")
    page = client.get(address)
    text = page.content.decode()
    assert mine.number in text
    assert foreign.number not in text
    assert "Bitte fragen Sie die Teamleitung" in text
    assert "Steht auch in Zeile 4" in text
    assert [line.number for line in page.context["checked"].taken] == [3]
    client.post(address, {"do": "lines", "shown": ["2", "4", "6"], "take": ["2"]})
    assert [line.number for line in check(ArrivalList.objects.get(), manager).taken] == [2, 3]


def test_columns_can_be_mended(manager: User) -> None:
    client = browser(manager)
    address = send(client, "A;B\nHaddad;Amal\n")
    assert "keine Spalte mit Namen" in client.get(address).content.decode()
    twice = client.post(address, {"do": "columns", "header": "1", "column_0": "name", "column_1": "name"})
    assert "nur einmal" in twice.content.decode()
    client.post(address, {"do": "columns", "header": "1", "column_0": "last_name", "column_1": "first_name"})
    assert [line.name for line in client.get(address).context["checked"].taken] == ["Amal Haddad"]


def test_an_error_in_the_middle_leaves_nothing(manager: User, monkeypatch: pytest.MonkeyPatch) -> None:
    arrivals, _before = services.take_in(TABLE.encode(), by=manager)
    monkeypatch.setattr(services, "AT_ONCE", 1)
    assert services.enter(arrivals, by=manager, responsible={}, expected=3) is None
    real, calls = services.services.open_case, []

    def breaks(*args: object, **kwargs: object) -> Case:
        calls.append(1)
        if len(calls) == 3:
            raise RuntimeError("Haddad")
        return real(*args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(services.services, "open_case", breaks)
        assert services.enter_many.call(str(arrivals.pk)) == "failed"
    assert (Case.objects.count(), Household.objects.count()) == (0, 0)
    arrivals.refresh_from_db()
    assert arrivals.state == "open"
    assert "nichts gespeichert" in browser(manager).get(f"/desk/arrivals/{arrivals.pk}/").content.decode()
    services.enter(arrivals, by=manager, responsible={}, expected=3)
    assert [services.enter_many.call(str(arrivals.pk)) for _twice in range(2)] == ["3", "stopped"]
    assert Case.objects.count() == 3


def test_nobody_else_sees_it_and_it_goes_after_a_day(manager: User) -> None:
    client = browser(manager)
    address = send(client)
    other = factories.make_user(username="im-zwei")
    assert browser(other).get(address).status_code == 404
    assert storing.forget_old() == 0
    arrivals = ArrivalList.objects.get()
    place = arrivals.place
    assert private().exists(place)
    ArrivalList.objects.update(created_at=timezone.now() - timedelta(days=1, minutes=1))
    assert storing.forget_old() == 1
    assert client.get(address).status_code == 404


def test_comparing_costs_the_same_for_a_long_list(manager: User) -> None:
    def cost(lines: int) -> int:
        rows = [f"Name{number};Vorname{number};01.01.1990;;;" for number in range(lines)]
        table = "\n".join([TABLE.splitlines()[0], *rows])
        arrivals, _before = services.take_in(table.encode(), by=manager)
        with CaptureQueriesContext(connection) as captured:
            assert len(check(arrivals, manager).lines) == lines
        return len(captured)

    assert cost(400) == cost(3) <= 6
