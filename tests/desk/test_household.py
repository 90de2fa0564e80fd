"""Families: a file for each, tied together; what they share is typed once; nothing of foreign files is told (C3)."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client

from accounts.models import User
from tests import factories
from tests.desk.conftest import signed_in
from workflows.case import households, tickets
from workflows.case.record import Case
from workflows.models import Household


def url(case: Case, part: str = "") -> str:
    """Address of the household's page."""
    return f"/desk/cases/{case.number}/household/{part}"


def test_a_family_of_four_is_typed_once(client: Client, im1: User) -> None:
    place = factories.make_accommodation(factories.make_stadtteil())
    mother = factories.make_case(im1, accommodation=place, address="Zimmer 3", address_protected=True, phone="1")
    deputy = factories.make_deputy(mother)
    Case.objects.filter(pk=mother.pk).update(deputy=deputy)
    for name, born in (("Omar", "1985-02-03"), ("Lina", "2015-05-06"), ("Sami", "2019-07-08")):
        told = {"first_name": name, "last_name": "Haddad", "date_of_birth": born, "same": ["home", "language"]}
        told |= {"ticket": tickets.new(), "more": "1"}
        for _twice in range(2):
            assert client.post(url(mother, "new/"), told).status_code == 302
    family = Case.objects.exclude(pk=mother.pk).select_related("person")
    assert family.count() == 3
    for case in family:
        person = case.person
        assert (person.accommodation, person.address, person.address_protected) == (place, "Zimmer 3", True)
        assert (person.language, person.phone, case.stadtteil) == ("ar", "", mother.stadtteil)
        assert (case.responsible, case.deputy, case.stage) == (im1, deputy, "intake")
        assert factories.task_of(case, "intake").owner == im1
    page = client.get(f"/desk/cases/{mother.number}/").content.decode()
    assert all(name in page for name in ("Omar Haddad", "Lina Haddad", "Sami Haddad"))
    assert Household.objects.get().members.count() == 4


def test_the_deputy_opens_for_the_responsible(im1: User) -> None:
    mother = factories.make_case(im1)
    deputy = factories.make_deputy(mother)
    told = {"first_name": "Omar", "last_name": "Haddad", "ticket": tickets.new()}
    assert signed_in(deputy).post(url(mother, "new/"), told)["Location"] == url(mother)
    child = Case.objects.exclude(pk=mother.pk).get()
    assert child.responsible == im1
    with pytest.raises(PermissionDenied):
        households.unite(child, mother, by=deputy)  # the door is open only while the case is opened
    assert "Omar" not in signed_in(deputy).get(url(mother)).content.decode()


def test_unite_copy_and_leave(client: Client, im1: User, im2: User) -> None:
    one, two = factories.make_case(im1, address="Am Bach 1"), factories.make_case(im1, first_name="Nour")
    foreign = factories.make_case(im2, first_name="Fremd")
    page = client.get(url(one)).content.decode()
    assert two.number in page
    assert foreign.number not in page
    refused = client.post(url(one), {"do": "unite", "number": foreign.number})
    assert "Diesen Fall gibt es nicht" in refused.content.decode()
    for _twice in range(2):
        assert client.post(url(one), {"do": "unite", "number": two.number}).status_code == 302
    assert one.journal.filter(text="In einen Haushalt aufgenommen").count() == 1
    other_place = factories.make_stadtteil("Grünbühl")
    one.person.stadtteil = other_place
    one.person.save(update_fields=["stadtteil"])
    client.post(url(one), {"do": "copy", "same": ["home"], "to": [two.number, foreign.number]})
    two.refresh_from_db()
    assert two.person.address == ""  # a foreign number refuses the whole form
    client.post(url(one), {"do": "copy", "same": ["home"], "to": [two.number]})
    two = Case.objects.get(pk=two.pk)
    assert (two.person.address, two.person.stadtteil, two.stadtteil) == ("Am Bach 1", other_place, other_place)
    for case in (two, one):
        assert client.post(url(case), {"do": "leave"}).status_code == 302
    assert not Household.objects.exists()


def test_a_foreign_member_is_not_mentioned(client: Client, im1: User, im2: User) -> None:
    home = Household.objects.create(name="Haddad")
    mine = factories.make_case(im1, household=home)
    foreign = factories.make_case(im2, first_name="Verborgen", household=home)
    for address in (url(mine), f"/desk/cases/{mine.number}/"):
        page = client.get(address).content.decode()
        assert "Verborgen" not in page
        assert foreign.number not in page
    client.post(url(mine), {"do": "copy", "same": ["home"], "to": [foreign.number]})
    with pytest.raises(PermissionDenied):
        households.copy(mine, [foreign], ("home",), by=im1)


def test_intake_asks_with_whom(client: Client, im1: User, im2: User) -> None:
    from tests.steps import data

    mother = factories.make_case(im1, first_name="Rana", date_of_birth=date(1980, 1, 1))
    child = factories.make_case(im1)
    task = factories.task_of(child, "intake")
    assert "Rana Haddad (Fall" in client.get(f"/desk/tasks/{task.pk}/").content.decode()
    told = {name: value for name, value in data.fill("intake", child).items() if value is not None}
    assert client.post(f"/desk/tasks/{task.pk}/", {**told, "family": mother.number}).status_code == 302
    child = Case.objects.get(pk=child.pk)
    foreign = factories.make_case(im2, first_name="Verborgen", last_name="X", household=child.person.household)
    hidden = factories.make_case(im1, last_name="X", household=Household.objects.create(name="X"))
    factories.make_case(im2, first_name="Fremd", last_name="X", household=hidden.person.household)
    factories.make_case(im1, first_name="Gleich", last_name="X")
    task = factories.task_of(hidden, "intake")
    page = client.get(f"/desk/tasks/{task.pk}/").context["form"]
    assert page["family"].value() == "-"  # the others are not to be seen, and nobody leaves by an oversight
    assert "Fremd" not in str(page["family"])
    told = {name: value for name, value in data.fill("intake", hidden).items() if value is not None}
    assert (
        client.post(
            f"/desk/tasks/{task.pk}/", {**told, "first_name": "Zoe", "last_name": "X", "native_name": ""}
        ).status_code
        == 302
    )
    assert Case.objects.get(pk=hidden.pk).person.household == hidden.person.household
    assert foreign.person.household == child.person.household
    mother = Case.objects.get(pk=mother.pk)
    assert child.person.household == mother.person.household is not None


def test_copying_a_home_leaves_a_protected_address_alone(im1: User) -> None:
    home = Household.objects.create(name="Haddad")
    father = factories.make_case(im1, address="Am Bach 1", household=home)
    mother = factories.make_case(im1, address="Zuflucht 9", address_protected=True, household=home)
    households.copy(father, [mother], ("home", "language"), by=im1)
    mother = Case.objects.get(pk=mother.pk)
    assert (mother.person.address, mother.person.address_protected) == ("Zuflucht 9", True)
    assert mother.stadtteil == mother.person.stadtteil
