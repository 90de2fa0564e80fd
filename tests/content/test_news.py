"""A changed telephone number, hours, form or setting is on every kept page within one request."""

from collections.abc import Callable, Iterator

import pytest
from django.test import Client

from content.directory.people import Contact
from content.directory.services import Service
from content.pages.tree import Tree
from content.settings import SiteSettings
from forms.definition import FormDefinition
from portal.page_cache import generation


def number() -> tuple[str, str]:
    """The telephone of somebody on several pages."""
    person = Contact.objects.get(name="Miriam Albrecht")
    old, person.phone = person.phone, "07141 910-1234"
    person.save()
    return old, person.phone


def hours_of_a_service() -> tuple[str, str]:
    """The opening hours of a service."""
    service = Service.objects.get(slug="stadtbibliothek")
    old, service.opening_hours = service.opening_hours, "Mo–Sa 7–19 Uhr"
    service.save()
    return old, service.opening_hours


def line_below_every_page() -> tuple[str, str]:
    """A setting that stands on every page."""
    city = SiteSettings.load()
    old, city.opening_hours = city.opening_hours, "Beratung: jeden Tag um zwölf"
    city.save()
    return old, city.opening_hours


def form() -> tuple[str, str]:
    """A form, changed and published."""
    definition = FormDefinition.objects.get(pk=SiteSettings.load().appointment_page.specific.definition_id)
    old, definition.intro = definition.intro, "Ein neuer Satz über Termine."
    definition.save_revision().publish()
    return old, definition.intro


def title_in_the_menu() -> tuple[str, str]:
    """A page's title, which stands in the menu of all others."""
    page = next(entry for entry in Tree.load().entries if entry.path == "kontakt/" and entry.language == "de").load()
    page.title = "So finden Sie uns"
    page.save_revision().publish()
    return "", page.title


@pytest.fixture
def kept(city: None, settings: object) -> Iterator[None]:
    """A cache as in production."""
    settings.PAGE_CACHE = True  # type: ignore[attr-defined]
    generation.renew()
    yield
    generation.renew()


def pages(client: Client) -> dict[str, str]:
    """All German pages and the lists of services."""
    tree = Tree.load()
    addresses = [tree.url(entry, "de") for entry in tree.entries if entry.language == "de"]
    addresses += ["/de/wegweiser/stadtbibliothek/", "/de/wegweiser/?thema=begegnung", "/de/zustaendig/west/"]
    return {address: client.get(address).content.decode() for address in addresses}


@pytest.mark.parametrize("change", [number, hours_of_a_service, line_below_every_page, form, title_in_the_menu])
def test_a_change_is_on_every_page_at_once(
    kept: None, change: Callable[[], tuple[str, str]], django_capture_on_commit_callbacks: Callable
) -> None:
    client = Client()
    before = pages(client)
    with django_capture_on_commit_callbacks(execute=True):
        old, new = change()
    after = pages(client)
    if old:
        assert not [address for address, html in after.items() if old in html]
        assert {a for a, html in after.items() if new in html} >= {a for a, html in before.items() if old in html}
    assert any(new in html for html in after.values())
    assert not any(new in html for html in before.values())
