"""In a real browser: the door to the staff's pages, and the editor under our content security policy."""

import re

import pytest
from playwright.sync_api import Page, expect

from content.models import HomePage
from tests.support.browser import NewPage, assert_axe_clean
from tests.support.people import PASSWORD, make_user
from tests.support.site import make_site

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def type_name_and_password(page: Page, name: str, password: str) -> None:
    """With the keyboard alone, from the top of the page; the script that moves the focus to an error has run."""
    page.wait_for_load_state()
    page.get_by_label("Benutzername").focus()
    page.keyboard.type(name)
    page.keyboard.press("Tab")
    page.keyboard.type(password)
    page.keyboard.press("Enter")


@pytest.mark.parametrize("javascript", [True, False])
def test_sign_in_on_a_telephone(new_page: NewPage, javascript: bool) -> None:
    user = make_user("integrationsmanagement")
    page = new_page(width=360, height=740, javascript=javascript)
    page.goto("/desk/")
    expect(page).to_have_url("/desk/login/?next=/desk/")
    type_name_and_password(page, user.username, "falsch")
    expect(page.get_by_text("Benutzername oder Passwort stimmt nicht").first).to_be_visible()
    expect(page.get_by_label("Benutzername")).to_have_value(user.username)
    type_name_and_password(page, "", PASSWORD)
    expect(page).to_have_url("/desk/")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_sign_in_has_no_barriers(new_page: NewPage, scheme: str) -> None:
    page = new_page(width=360, color_scheme=scheme)
    page.goto("/desk/login/")
    assert_axe_clean(page)
    type_name_and_password(page, "niemand", "falsch")
    expect(page.get_by_text("Benutzername oder Passwort stimmt nicht").first).to_be_visible()
    assert_axe_clean(page)


def test_wagtails_editor_works_under_its_policy(new_page: NewPage) -> None:
    make_site()
    editor = make_user("redaktion", is_superuser=True)
    page = new_page()
    page.goto("/admin/")
    type_name_and_password(page, editor.username, PASSWORD)
    expect(page.get_by_role("heading", level=1).first).to_be_visible()
    home = HomePage.objects.get(locale__language_code="de")
    page.goto(f"/admin/pages/{home.pk}/edit/")
    title = page.locator("#id_title")
    title.fill("Ein neuer Titel")
    page.get_by_role("button", name="Entwurf speichern").first.click()
    expect(page.locator("#id_title")).to_have_value("Ein neuer Titel")


def test_a_forgotten_page_shows_nothing_after_sign_out(new_page: NewPage) -> None:
    user = make_user("integrationsmanagement")
    page = new_page()
    page.goto("/desk/login/")
    type_name_and_password(page, user.username, PASSWORD)
    expect(page).to_have_url("/desk/")
    page.locator(".user-menu summary").click()
    page.get_by_role("button", name="Abmelden").click()
    expect(page).to_have_url("/desk/login/")
    page.go_back()
    expect(page).to_have_url(re.compile("/desk/login/"))
