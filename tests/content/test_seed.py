"""The delivered content: complete, the same on every run, never over the editors' work."""

from django.db.models import Model
from wagtail.models import Page

from content import models, seed
from content.seed.people import MANAGERS
from content.seed.places import STADTTEILE

COUNTED: tuple[type[Model], ...] = (
    models.Stadtteil,
    models.Accommodation,
    models.Office,
    models.Schedule,
    models.Area,
    models.PastReading,
    models.Contact,
    models.Topic,
    models.Organization,
    models.Service,
    models.Figure,
    models.SiteSettings,
    Page,
)


def numbers() -> dict[str, int]:
    """How many of each there are."""
    return {model.__name__: model._default_manager.count() for model in COUNTED}


def test_a_second_run_changes_nothing(city: None) -> None:
    before = numbers()
    body = models.HomePage.objects.get(locale__language_code="de").body.raw_data
    seed.load()
    assert numbers() == before
    again = models.HomePage.objects.get(locale__language_code="de").body.raw_data
    assert [stone["id"] for stone in body] == [stone["id"] for stone in again]


def test_editors_changes_stay(city: None) -> None:
    models.Contact.objects.filter(name="Tabea Bürkle").update(phone="07141 910-1")
    Page.objects.filter(slug="team").update(title="Wir")
    seed.load()
    assert models.Contact.objects.get(name="Tabea Bürkle").phone == "07141 910-1"
    assert Page.objects.get(slug="team").title == "Wir"


def test_twelve_stadtteile_each_with_somebody(city: None) -> None:
    assert models.Stadtteil.objects.count() == len(STADTTEILE) == 12
    assert not models.Stadtteil.objects.filter(contacts=None).exists()
    assert len(MANAGERS) == 9


def test_invented_people_cannot_be_mistaken_for_real_ones(city: None) -> None:
    names = [manager.name for manager in MANAGERS]
    for contact in models.Contact.objects.filter(name__in=names):
        assert contact.phone.startswith("07141 910-99")
        assert contact.email.endswith("@example.org")


def test_regular_services_are_complete(city: None) -> None:
    for service in models.Service.objects.prefetch_related("topics"):
        assert service.topics.all(), service
        assert service.summary.endswith("."), service
        assert service.target_group, service
        assert service.languages, service
        assert service.confirmed_on, service
    assert models.Service.objects.count() >= 35
    assert models.Service.objects.get(slug="frauenhaus").address_secret


def test_the_seeds_typing_error_is_not_ours(city: None) -> None:
    for page in Page.objects.live().specific():
        text = f"{page.title} {getattr(page, 'summary', '')} {getattr(page, 'body', '')}"
        assert "Ingegration" not in text
