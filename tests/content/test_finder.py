"""Wer ist für mich zuständig? Each Stadtteil has an answer, and no answer is a dead end."""

import pytest
from django.test import Client

from content.directory.districts import Stadtteil
from content.directory.people import Contact
from content.seed.places import STADTTEILE


@pytest.mark.parametrize(("slug", "name"), STADTTEILE)
def test_each_stadtteil_names_people_telephone_hours_and_map(visitor: Client, slug: str, name: str) -> None:
    html = visitor.get(f"/de/zustaendig/{slug}/").content.decode()
    people = Contact.objects.filter(stadtteile__slug=slug)
    assert people
    for contact in people:
        assert contact.name in html
        assert contact.phone_uri in html
    assert name in html
    assert "14:00–18:00" in html
    assert "https://www.openstreetmap.org/search?query=Obere+Marktstra" in html
    assert "<iframe" not in html


def test_the_list_has_all_twelve_and_works_without_javascript(visitor: Client) -> None:
    html = visitor.get("/ar/zustaendig/").content.decode()
    for slug, _name in STADTTEILE:
        assert f'href="/ar/zustaendig/{slug}/"' in html


def test_a_form_may_ask_too(visitor: Client) -> None:
    response = visitor.get("/ar/zustaendig/?stadtteil=Eglosheim&sprache=fr")
    assert response.status_code == 302
    assert response["Location"] == "/ar/zustaendig/eglosheim/?sprache=fr"


def test_people_who_speak_the_language_come_first(visitor: Client) -> None:
    arabic = visitor.get("/ar/zustaendig/eglosheim/").content.decode()
    assert arabic.index("Miriam Albrecht") < arabic.index("Jonas Bergmann")
    french = visitor.get("/ar/zustaendig/eglosheim/?sprache=fr").content.decode()
    assert french.index("Jonas Bergmann") < french.index("Miriam Albrecht")


def test_nobody_speaks_the_language_is_said(visitor: Client) -> None:
    html = visitor.get("/de/zustaendig/eglosheim/?sprache=ti").content.decode()
    assert "Niemand von ihnen spricht ትግርኛ" in html


def test_a_stadtteil_without_people_leads_to_the_lead(visitor: Client) -> None:
    Contact.objects.filter(stadtteile__slug="west").update(public=False)
    html = visitor.get("/de/zustaendig/west/").content.decode()
    assert "Tabea Bürkle" in html
    assert "Selin Çelik" not in html


@pytest.mark.parametrize("value", ["mond", "\x00", "x" * 5000, "🙂", "<script>alert(1)</script>", "1e309"])
def test_unknown_values_get_a_kind_sentence(visitor: Client, value: str) -> None:
    response = visitor.get("/de/zustaendig/", {"stadtteil": value, "sprache": value})
    assert response.status_code in (200, 400)
    if response.status_code == 200 and value.strip("\x00"):
        assert "Diesen Stadtteil kennen wir nicht." in response.content.decode()
    assert "<script>alert" not in response.content.decode()


def test_an_unknown_address_offers_the_list(visitor: Client) -> None:
    response = visitor.get("/de/zustaendig/mond/")
    assert response.status_code == 404
    html = response.content.decode()
    assert "Diesen Stadtteil kennen wir nicht." in html
    assert 'href="/de/zustaendig/mitte/"' in html


def test_the_way_to_an_appointment_is_on_the_page(visitor: Client) -> None:
    for language in ("de", "en", "ar"):
        html = visitor.get(f"/{language}/zustaendig/eglosheim/").content.decode()
        assert f'href="/{language}/termin/"' in html
        assert visitor.get(f"/{language}/termin/").status_code == 200


def test_a_new_stadtteil_has_an_address_at_once(visitor: Client) -> None:
    Stadtteil.objects.create(name="Schlösslesfeld", slug="schloesslesfeld", order=99)
    assert visitor.get("/de/zustaendig/schloesslesfeld/").status_code == 200
    assert "schloesslesfeld" in visitor.get("/de/zustaendig/").content.decode()
