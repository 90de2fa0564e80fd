"""Entries nobody has confirmed for a year: said to visitors, listed for editors, settled by one click."""

import datetime

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.timezone import localdate
from wagtail.models import ModelLogEntry

from content import usage
from content.directory.services import Service

LIST = "/admin/bestaetigen/"


@pytest.fixture
def two_old(city: None) -> list[Service]:
    """Two entries out of date, everything else fresh."""
    Service.objects.update(confirmed_on=localdate())
    old, older = Service.objects.filter(slug__in=["mbe", "vereine"]).order_by("slug")
    Service.objects.filter(pk=old.pk).update(confirmed_on=localdate() - datetime.timedelta(days=400))
    Service.objects.filter(pk=older.pk).update(confirmed_on=None)
    return [old, older]


def test_one_click_confirms_with_date_person_and_history(two_old: list[Service], editor: Client) -> None:
    old, _older = two_old
    assert "2</span> Einträge bitte bestätigen" in editor.get(reverse("wagtailadmin_home")).content.decode()
    response = editor.post(LIST, {"eintrag": old.pk}, follow=True)
    html = response.content.decode()
    assert f"„{old.name}“ ist bestätigt." in html
    assert f'value="{old.pk}"' not in html
    old.refresh_from_db()
    assert old.confirmed_on == localdate()
    assert old.confirmed_by is not None
    assert old.confirmed_by.pk == int(editor.session["_auth_user_id"])
    entry = ModelLogEntry.objects.get(action="content.confirm")
    assert (entry.object_id, entry.user_id) == (str(old.pk), old.confirmed_by.pk)
    editor.post(LIST, {"eintrag": old.pk})
    assert ModelLogEntry.objects.filter(action="content.confirm").count() == 1


def test_the_oldest_or_the_most_used_come_first(two_old: list[Service], editor: Client) -> None:
    old, older = two_old

    def uses() -> dict[int, int]:
        return {old.pk: 23}

    usage.register_totals(Service, uses)
    try:
        by_age = editor.get(LIST).content.decode()
        by_use = editor.get(LIST, {"sortierung": "nutzung"}).content.decode()
    finally:
        usage._totals[Service].remove(uses)
    assert by_age.index(older.name) < by_age.index(old.name)
    assert by_use.index(old.name) < by_use.index(older.name)
    assert "<td>23</td>" in by_use
    assert "noch nie" in by_age


@pytest.mark.parametrize("key", ["", "x", "0", "9" * 40, "\u0663", "-1"])
def test_unusable_keys_change_nothing(two_old: list[Service], editor: Client, key: str) -> None:
    assert editor.post(LIST, {"eintrag": key}).status_code == 302
    assert not ModelLogEntry.objects.filter(action="content.confirm").exists()


def test_only_editors_confirm(two_old: list[Service], client_of: object) -> None:
    for role in ("teamleitung", "integrationsmanagement"):
        client: Client = client_of(role)  # type: ignore[operator]
        assert client.post(LIST, {"eintrag": two_old[0].pk}).status_code in (302, 403)
    assert not ModelLogEntry.objects.filter(action="content.confirm").exists()


def test_visitors_are_told_in_lists_and_on_the_page(two_old: list[Service], visitor: Client) -> None:
    html = visitor.get("/de/wegweiser/", {"q": "Migrationsberatung"}).content.decode()
    assert html.count("Lange nicht bestätigt") == 1
    assert "seit über einem Jahr niemand bestätigt" in visitor.get("/de/wegweiser/mbe/").content.decode()
