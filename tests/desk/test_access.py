"""Who sees what at the desk: own case, other's case, and roles without cases. Names never leak, nor does existence."""

import pytest
from django.test import Client
from guardian.shortcuts import assign_perm
from viewflow.workflow.models import Task

from accounts.models import User
from tests import factories
from tests.desk.conftest import make_request, signed_in
from workflows.case import access
from workflows.case.record import Case

SECRET = ("Olena", "Kovalenko", "Wohnungssuche", "Schuldnerberatung", "07141", "7141 910999", "Ukrainisch")
PARTS = ("", "diagram/", "diagram.bpmn", "assign/")
POSTS = ("contact/", "reopen/")


@pytest.fixture
def foreign(im2: User) -> Case:
    """A case of somebody else, with things that must not be seen."""
    case = factories.make_case(
        im2, first_name="Olena", last_name="Kovalenko", language="uk", phone="+49 7141 910999", concern="Wohnungssuche"
    )
    factories.drive_to(case, "support")
    factories.make_referral(case, im2, factories.make_service("Schuldnerberatung"))
    return case


def texts(client: Client, *addresses: str) -> str:
    """All the pages in one text."""
    return "\n".join(client.get(address).content.decode() for address in addresses)


def test_a_foreign_case_does_not_exist_for_a_manager(client: Client, foreign: Case) -> None:
    for part in PARTS:
        assert client.get(f"/desk/cases/{foreign.number}/{part}").status_code == 404
        assert client.get(f"/desk/cases/2020-00000/{part}").status_code == 404
    for part in POSTS:
        assert client.post(f"/desk/cases/{foreign.number}/{part}").status_code == 404
    lists = texts(
        client,
        "/desk/",
        "/desk/?ansicht=offen",
        "/desk/?ansicht=team",
        "/desk/cases/",
        "/desk/cases/?ansicht=alle",
    )
    for text in (foreign.number, "Kovalenko"):
        lists += client.post("/desk/search/", {"q": text}).content.decode()
    assert foreign.number not in lists.replace(f'value="{foreign.number}"', "")
    assert "Olena" not in lists


def test_the_lead_sees_number_place_stage_and_deadlines_but_no_name(lead: User, foreign: Case) -> None:
    client = signed_in(lead)
    page = client.get(f"/desk/cases/{foreign.number}/").content.decode()
    assert "Eglosheim" in page
    assert "Jonas Bergmann" in page
    assert "Begleiten und vermitteln" in page
    seen = page + texts(
        client,
        "/desk/",
        "/desk/?ansicht=team",
        "/desk/cases/",
        "/desk/cases/?ansicht=alle",
        f"/desk/cases/{foreign.number}/diagram/",
        f"/desk/cases/{foreign.number}/diagram.bpmn",
        f"/desk/cases/{foreign.number}/assign/",
    )
    assert foreign.number in seen
    assert not [secret for secret in SECRET if secret in seen]
    assert foreign.journal.filter(action="read").count() == 0  # what is not opened is not journalled as read


def test_a_name_finds_nothing_for_those_who_know_only_the_number(lead: User, foreign: Case) -> None:
    client = signed_in(lead)
    assert foreign.number not in client.post("/desk/search/", {"q": "Kovalenko"}).content.decode()
    assert foreign.number in client.post("/desk/search/", {"q": foreign.number[-5:]}).content.decode()


def test_colleagues_of_the_stadtteil_know_the_number(im1: User, foreign: Case) -> None:
    assign_perm("content.coordinate_stadtteil", im1, foreign.stadtteil)
    client = signed_in(im1)
    seen = texts(client, "/desk/?ansicht=team", "/desk/cases/?ansicht=alle", f"/desk/cases/{foreign.number}/")
    assert foreign.number in seen
    assert not [secret for secret in SECRET if secret in seen]
    assert client.get(f"/desk/cases/{foreign.number}/assign/").status_code == 404


@pytest.mark.parametrize("role", ["datenschutz", "technik", "auswertung", "arbeitsmarkt", "ehrenamt", "dolmetscher"])
def test_other_roles_have_a_desk_without_cases(role: str, foreign: Case) -> None:
    client = signed_in(factories.make_user(role))
    lists = texts(client, "/desk/", "/desk/?ansicht=team", "/desk/cases/?ansicht=alle", "/desk/procedures/")
    assert foreign.number not in lists
    assert client.get(f"/desk/cases/{foreign.number}/").status_code == 404
    assert client.get("/desk/inbox/").status_code == 403
    assert client.get("/desk/cases/new/").status_code == 403
    closed = ("Anfragen", "Neuer Fall") if role == "datenschutz" else ("Anfragen", "Neuer Fall", "Seiten pflegen")
    for entry in closed:
        assert entry not in lists


def test_a_superuser_sees_no_case_by_that_alone(foreign: Case, db: None) -> None:
    client = signed_in(User.objects.create_superuser("root"))
    assert foreign.number not in texts(client, "/desk/", "/desk/?ansicht=team", "/desk/cases/?ansicht=alle")
    assert client.get(f"/desk/cases/{foreign.number}/").status_code == 404


def test_the_editor_stays_outside(foreign: Case) -> None:
    client = signed_in(factories.make_user("redaktion"))
    request = make_request()
    for address in ("", "cases/", "cases/new/", "inbox/", "procedures/", f"inbox/{request.code}/"):
        assert client.get(f"/desk/{address}").status_code == 403
    assert client.get(f"/desk/cases/{foreign.number}/").status_code == 403
    assert client.post(f"/desk/inbox/{request.code}/take-over/").status_code == 403


@pytest.mark.parametrize("address", ["", "cases/", "cases/new/", "inbox/", "procedures/", "cases/2026-00001/"])
def test_visitors_are_asked_to_sign_in_and_come_back(db: None, address: str) -> None:
    response = Client().get(f"/desk/{address}")
    assert response.status_code == 302
    assert response["Location"] == f"/desk/login/?next=/desk/{address}"


def test_own_case_is_open_with_everything(client: Client, im1: User) -> None:
    case = factories.make_case(im1, concern="Wohnungssuche", phone="+49 7141 910999")
    page = texts(client, f"/desk/cases/{case.number}/")
    for told in ("Amal Haddad", "Wohnungssuche", "Arabisch", 'href="tel:+497141910999"', "Miriam Albrecht"):
        assert told in page
    assert case.journal.filter(action="read", actor=im1).count() == 1


def test_who_lost_the_right_sees_nothing_any_more(client: Client, im1: User, im2: User) -> None:
    from workflows.case import services

    case = factories.make_case(im1)
    services.assign(case, im2, by=im1, reason="Urlaub")
    assert client.get(f"/desk/cases/{case.number}/").status_code == 404
    assert case.number not in texts(client, "/desk/", "/desk/cases/")


def test_an_approval_waits_for_the_lead_without_a_name(lead: User, im1: User) -> None:
    case = factories.drive_to(factories.make_case(im1), "approval")
    page = texts(signed_in(lead), "/desk/")
    assert "Abschluss genehmigen" in page
    assert case.number in page
    assert "Haddad" not in page
    own = texts(signed_in(im1), "/desk/", "/desk/?ansicht=offen")
    assert "Abschluss genehmigen" not in own


def test_the_condition_in_sql_says_what_may_do_says(im1: User, im2: User, lead: User) -> None:
    first = factories.drive_to(factories.make_case(im1), "approval")
    factories.drive_to(factories.make_case(im2), "support")
    factories.make_deputy(first)
    people = [*User.objects.all()]
    for user in people:
        doable = set(Task.objects.filter(access.doable_by(user)).values_list("pk", flat=True))
        asked = {
            task.pk
            for task in Task.objects.filter(flow_task_type="HUMAN")
            if access.may_do(user, task.owner_permission, task.process.coerced)
        }
        assert doable == asked, user


def test_household_members_are_named_only_where_their_file_may_be_opened(client: Client, im1: User, im2: User) -> None:
    from workflows.models import Household

    home = Household.objects.create(name="Haddad")
    case = factories.make_case(im1, household=home)
    factories.make_case(im1, first_name="Nour", household=home)
    factories.make_case(im2, first_name="Tarek", household=home)
    page = texts(client, f"/desk/cases/{case.number}/")
    assert "Nour Haddad" in page
    assert "Tarek" not in page


def test_a_protected_address_is_nowhere(client: Client, im1: User) -> None:
    case = factories.make_case(im1, address="Geheimweg 5", address_protected=True)
    page = texts(client, f"/desk/cases/{case.number}/")
    assert "Geheimweg" not in page
    assert "geschützt" in page
