"""Builds the page trees from the texts. What is there already belongs to the editors and stays as it is."""

from typing import Any
from uuid import uuid5

from django.apps import apps
from wagtail.models import Locale, Page, Site

from content import models as records
from content.seed import texts_de, texts_office
from content.seed.stones import NAMESPACE, Draft, stream
from content.seed.words import trees
from content.settings import SiteSettings

GERMAN: tuple[Draft, ...] = (
    texts_de.START,
    texts_de.COUNSELLING,
    texts_de.FINDER,
    texts_de.APPOINTMENT,
    texts_de.DIRECTORY,
    texts_office.TEAM,
    texts_de.VOLUNTEERING,
    texts_de.INTERPRETERS,
    texts_de.CONTACT,
    texts_office.PACT,
    texts_office.IMPRINT,
    texts_office.PRIVACY,
    texts_office.ACCESSIBILITY,
    texts_office.BARRIER,
)


def load() -> None:
    """Create missing pages, German first: tiles in every language point to the German page's key."""
    keys = record_keys()
    for language, drafts in {"de": GERMAN, **trees()}.items():
        fresh: list[tuple[Page, Draft]] = []
        locale = Locale.objects.get_or_create(language_code=language)[0]
        home = _home(drafts[0], locale, fresh)
        for draft in drafts[1:]:
            _child(draft, locale, home, keys, fresh)
        if language == "de":
            keys |= {f"page:{page.slug}": page.pk for page in Page.objects.filter(locale=locale, depth=3)}
        for page, draft in fresh:
            _fill(page, draft, language, keys)
    _name_forms(keys)
    _point_site_to(Page.objects.get(translation_key=_key(GERMAN[0]), locale__language_code="de"))


def record_keys() -> dict[str, int]:
    """Names of records as the texts use them."""
    form = apps.get_model("office_forms", "FormDefinition")
    return (
        {f"contact:{contact.name}": contact.pk for contact in records.Contact.objects.all()}
        | {f"office:{office.name}": office.pk for office in records.Office.objects.all()}
        | {f"topic:{topic.slug}": topic.pk for topic in records.Topic.objects.all()}
        | {f"figure:{figure.slug}": figure.pk for figure in records.Figure.objects.all()}
        | {f"form:{slug}": pk for slug, pk in form.objects.values_list("slug", "pk")}
    )


def _key(draft: Draft) -> Any:
    return uuid5(NAMESPACE, draft.slug)


def _new(draft: Draft, locale: Locale, slug: str, **fields: Any) -> Page:
    model = apps.get_model("content", draft.type)
    return model(
        title=draft.title,
        draft_title=draft.title,
        slug=slug,
        summary=draft.summary,
        seo_title=draft.seo_title,
        locale=locale,
        translation_key=_key(draft),
        show_in_menus=draft.in_menu,
        **fields,
    )


def _home(draft: Draft, locale: Locale, fresh: list[tuple[Page, Draft]]) -> Page:
    found = Page.objects.filter(translation_key=_key(draft), locale=locale).first()
    if found:
        return found
    slug = "start" if locale.language_code == "de" else f"start-{locale.language_code}"
    home = _new(draft, locale, slug)
    home.show_in_menus = False
    Page.objects.get(depth=1).add_child(instance=home)
    fresh.append((home, draft))
    return home


def _child(draft: Draft, locale: Locale, home: Page, keys: dict[str, int], fresh: list[tuple[Page, Draft]]) -> None:
    if Page.objects.filter(translation_key=_key(draft), locale=locale).exists():
        return
    fields = _fields(draft, keys)
    if fields is None:
        return
    page = _new(draft, locale, draft.slug, **fields)
    home.add_child(instance=page)
    fresh.append((page, draft))


def _fields(draft: Draft, keys: dict[str, int]) -> dict[str, Any] | None:
    """Field values; None where a record that the page cannot do without is missing."""
    found: dict[str, Any] = {}
    for name, value in draft.fields.items():
        if isinstance(value, str) and value.split(":")[0] in {"office", "contact", "form"} and ":" in value:
            if value not in keys:
                return None
            found[f"{name}_id"] = keys[value]
        else:
            found[name] = value
    return found


def _fill(page: Page, draft: Draft, language: str, keys: dict[str, int]) -> None:
    if draft.body:
        page.body = stream(draft, language, keys)
    page.save_revision(clean=False).publish()


def _name_forms(keys: dict[str, int]) -> None:
    """Tell the settings which forms every page links to."""
    city = SiteSettings.load()
    for setting, slug in (("appointment_page_id", "termin"), ("barrier_page_id", "barriere-melden")):
        if getattr(city, setting) is None and f"page:{slug}" in keys:
            setattr(city, setting, keys[f"page:{slug}"])
    city.save()


def _point_site_to(home: Page) -> None:
    """The site starts at our page; Wagtail's welcome page goes."""
    site = Site.objects.filter(is_default_site=True).first() or Site(hostname="localhost", is_default_site=True)
    if site.root_page_id == home.pk:
        return
    old = site.root_page if site.root_page_id else None
    site.root_page, site.site_name = home, "Integrationsportal Ludwigsburg"
    site.save()
    if old is not None and old.specific_class is Page and not old.get_children().exists():
        old.delete()
