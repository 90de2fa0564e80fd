"""The editor edits pages and records, sees where a record is used, and reaches nothing else."""

from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from accounts.models import User
from content.models import Contact, ContentPage, HomePage, LegalPage, Office, Service, SiteSettings
from content.permissions import RECORDS
from content.usage import used_in


def home() -> Page:
    """The German start page."""
    return HomePage.objects.get(locale__language_code="de")


def page_data(**values: Any) -> dict[str, Any]:
    """What the editing form of a general page sends."""
    data = {
        "title": "Neue Seite",
        "slug": "neue-seite",
        "summary": "Ein Satz.",
        "seo_title": "",
        "search_description": "",
        "show_in_menus": "on",
        "comments": inline_formset([]),
        "body": streamfield([("text", rich_text("<p>Guten Tag</p>")), ("heading", "Überschrift")]),
    }
    return nested_form_data(data | values)


def test_the_editor_works_in_german(editor: Client) -> None:
    html = editor.get(reverse("wagtailadmin_home")).content.decode()
    assert '<html lang="de"' in html
    assert "Verzeichnis" in html
    assert "Seiten" in html


def test_creating_and_publishing_a_page(chief: Client, visitor: Client) -> None:
    address = reverse("wagtailadmin_pages:add", args=["content", "contentpage", home().pk])
    response = chief.post(address, page_data() | {"action-publish": "1"})
    page = ContentPage.objects.get(slug="neue-seite")
    assert response.status_code == 302
    assert page.live
    html = visitor.get("/de/neue-seite/").content.decode()
    assert "Guten Tag" in html
    assert "<h2>Überschrift</h2>" in html


def test_changing_a_page_is_a_draft_until_published(editor: Client, chief: Client, visitor: Client) -> None:
    page = Page.objects.get(slug="ehrenamt").specific
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert editor.get(address).status_code == 200
    data = page_data(title="Mitmachen", slug="ehrenamt")
    assert editor.post(address, data).status_code == 302
    assert "<h1>Ehrenamt</h1>" in visitor.get("/de/ehrenamt/").content.decode()
    editor.post(address, data | {"action-publish": "1"})
    assert "<h1>Ehrenamt</h1>" in visitor.get("/de/ehrenamt/").content.decode(), "published without a second person"
    chief.post(address, data | {"action-publish": "1"})
    assert "<h1>Mitmachen</h1>" in visitor.get("/de/ehrenamt/").content.decode()


def contact_data(**values: Any) -> dict[str, Any]:
    """What the editing form of a contact person sends."""
    return {
        "name": "Nina Neumann",
        "role": "Beratung",
        "role_words_en": "Advice",
        "role_words_ar": "استشارة",
        "phone": "07141 910-9950",
        "email": "nina@example.org",
        "languages": ["de", "ar"],
        "office": Office.objects.first().pk,  # type: ignore[union-attr]
        "stadtteile": [1],
        "public": "on",
        "order": "5",
    } | values


def test_a_contact_is_created_and_shown_everywhere_at_once(editor: Client, visitor: Client) -> None:
    from content.models import Stadtteil

    part = Stadtteil.objects.get(slug="eglosheim")
    add = reverse("wagtailsnippets_content_contact:add")
    assert editor.get(add).status_code == 200
    assert editor.post(add, contact_data(stadtteile=[part.pk])).status_code == 302
    contact = Contact.objects.get(name="Nina Neumann")
    assert contact.languages == ["de", "ar"]
    assert contact.role_words == {"en": "Advice", "ar": "استشارة"}
    html = visitor.get("/ar/zustaendig/eglosheim/").content.decode()
    assert "07141 910-9950" in html
    assert "استشارة" in html
    edit = reverse("wagtailsnippets_content_contact:edit", args=[contact.pk])
    assert "استشارة" in editor.get(edit).content.decode()
    editor.post(edit, contact_data(stadtteile=[part.pk], phone="07141 910-9951"))
    assert "07141 910-9951" in visitor.get("/de/kontakt/").content.decode()


@pytest.mark.parametrize(
    "values", [{"phone": "ruf mich an"}, {"email": "x"}, {"languages": ["klingonisch"]}, {"name": ""}]
)
def test_wrong_input_gets_a_sentence(editor: Client, values: dict[str, Any]) -> None:
    response = editor.post(reverse("wagtailsnippets_content_contact:add"), contact_data(stadtteile=[]) | values)
    assert response.status_code == 200
    assert not Contact.objects.filter(name="Nina Neumann").exists()


def test_before_changing_the_editor_sees_where_a_record_is_used(editor: Client) -> None:
    lead = Contact.objects.get(name="Tabea Bürkle")
    edit = reverse("wagtailsnippets_content_contact:edit", args=[lead.pk])
    pages = used_in(lead)[0]
    assert pages.endswith("Seiten")
    assert f"Verwendet in: {pages}" in editor.get(edit).content.decode()
    delete = editor.get(reverse("wagtailsnippets_content_contact:delete", args=[lead.pk])).content.decode()
    assert "wird er nicht gelöscht" in delete
    unused = Contact.objects.get(name="Petra Frank")
    edit = reverse("wagtailsnippets_content_contact:edit", args=[unused.pk])
    assert "zurzeit nirgends verwendet" in editor.get(edit).content.decode()


def test_old_figures_warn_the_editor(editor: Client) -> None:
    from content.models import Figure

    figure = Figure.objects.get(slug="stellen")
    html = editor.get(reverse("wagtailsnippets_content_figure:edit", args=[figure.pk])).content.decode()
    assert "älter als zwölf Monate" in html
    assert "6,7" in editor.get(reverse("wagtailsnippets_content_figure:list")).content.decode()


def test_another_room_adds_its_own_count(city: None) -> None:
    from content import usage

    service = Service.objects.get(slug="mbe")

    def open_referrals(record: object) -> tuple[str, int]:
        return "offene Vermittlungen", 23

    usage.register(Service, open_referrals)
    try:
        assert "23 offene Vermittlungen" in usage.sentence(service)
        with pytest.raises(ValueError, match="already"):
            usage.register(Service, open_referrals)
    finally:
        usage._counters[Service].remove(open_referrals)


@pytest.mark.parametrize("name", RECORDS)
def test_every_record_has_list_search_and_form(editor: Client, name: str) -> None:
    space = f"wagtailsnippets_content_{name}"
    assert editor.get(reverse(f"{space}:list"), {"q": "a"}).status_code == 200
    assert editor.get(reverse(f"{space}:add")).status_code == 200


def test_the_city_settings_are_the_editors(editor: Client, visitor: Client) -> None:
    city = SiteSettings.load()
    address = reverse("wagtailsettings:edit", args=["content", "sitesettings", city.pk])
    assert editor.get(address).status_code == 200
    city.funder_line = "Gefördert von niemandem."
    city.save()
    assert "Gefördert von niemandem." in visitor.get("/de/").content.decode()


FOREIGN = [
    "/admin/users/",
    "/admin/groups/",
    "/admin/sites/",
    "/admin/locales/",
    "/admin/workflows/list/",
    "/desk/",
    "/desk/inbox/",
    "/desk/cases/",
]


@pytest.mark.parametrize("address", FOREIGN)
def test_everything_else_is_closed(editor: Client, address: str) -> None:
    response = editor.get(address)
    assert response.status_code in (302, 403, 404)
    if response.status_code == 302:
        assert response["Location"].startswith(("/admin/", "/desk/login/"))


def test_the_role_holds_nothing_of_the_casework(editor: Client) -> None:
    user = User.objects.get(pk=editor.session["_auth_user_id"])
    held = {name.split(".")[0] for name in user.get_all_permissions()}
    assert not held & {"workflows", "accounts", "auth", "guardian", "workflow"}
    assert not user.has_perm("office_forms.handle_submissions")
    assert Permission.objects.filter(group__name="redaktion", content_type__app_label="content").exists()


def test_previews_of_all_page_types_work(editor: Client) -> None:
    for page in Page.objects.filter(locale__language_code="de", depth__gte=2).specific():
        response = editor.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk]))
        assert response.status_code == 200, page


def test_a_legal_page_needs_its_date(editor: Client) -> None:
    page = LegalPage.objects.get(slug="impressum")
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    data = page_data(title="Impressum", slug="impressum") | {"kind": "imprint", "as_of": ""}
    assert editor.post(address, data).status_code == 200
    page.refresh_from_db()
    assert page.as_of is not None


def test_a_translation_replaces_the_german_text_only_when_published(editor: Client, visitor: Client) -> None:
    german = Page.objects.get(slug="ehrenamt")
    arabic = Locale.objects.get(language_code="ar")
    address = reverse("simple_translation:submit_page_translation", args=[german.pk])
    assert editor.get(address).status_code == 200
    assert editor.post(address, {"locales": [arabic.pk]}).status_code == 302
    copy = Page.objects.get(translation_key=german.translation_key, locale=arabic).specific
    assert not copy.live
    notice = "هذه الصفحة غير متوفرة بلغتكم بعد."
    assert notice in visitor.get("/ar/ehrenamt/").content.decode()
    copy.title = "العمل التطوعي"
    copy.save_revision().publish()
    html = visitor.get("/ar/ehrenamt/").content.decode()
    assert notice not in html
    assert "<h1>العمل التطوعي</h1>" in html
