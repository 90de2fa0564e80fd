"""A real browser with a real (virtual) key: passkeys end to end, and all pages of the door on a telephone."""

import pytest
from playwright.sync_api import Page

from accounts import second
from accounts.invitations import invite, token_of
from accounts.models import Invitation, Passkey, User
from tests.accounts.doors import code_of, give_app
from tests.support.browser import NewPage, assert_axe_clean
from tests.support.people import PASSWORD, make_user

pytestmark = pytest.mark.django_db(transaction=True)


def with_key(page: Page) -> None:
    """Plug a security key into the browser that says yes by itself."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {"protocol": "ctap2", "transport": "internal", "isUserVerified": True, "hasUserVerification": True}
    session.send(
        "WebAuthn.addVirtualAuthenticator",
        {"options": {**options, "hasResidentKey": True, "automaticPresenceSimulation": True}},
    )


def fill_in(page: Page, user: User) -> None:
    """Name and password."""
    page.goto("/desk/login/")
    page.get_by_label("Benutzername").fill(user.username)
    page.get_by_label("Passwort").fill(PASSWORD)
    page.get_by_role("button", name="Anmelden").click()


def check(page: Page) -> None:
    """Readable for everybody, nothing wider than the telephone."""
    assert_axe_clean(page)
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth"), page.url
    assert page.locator("h1").count() == 1


def test_a_passkey_from_the_first_sign_in_to_the_next(settings, new_page: NewPage, transactional_db: None) -> None:
    settings.SECOND_FACTOR_REQUIRED = True
    user = make_user("integrationsmanagement", first_name="Miriam", last_name="Albrecht")
    page = new_page(width=360)
    with_key(page)
    fill_in(page, user)
    page.get_by_role("heading", name="Anmeldung sichern").wait_for()
    check(page)
    page.get_by_role("button", name="Passkey anlegen").click()
    page.get_by_role("heading", name="Ersatzcodes").wait_for()
    check(page)
    page.get_by_role("button", name="aufgeschrieben").click()
    page.wait_for_url("**/desk/")
    page.goto("/desk/me/sessions/")
    check(page)
    page.context.clear_cookies()
    fill_in(page, user)
    page.get_by_role("heading", name="Zweiter Schritt").wait_for()
    check(page)
    page.get_by_role("button", name="Mit Passkey bestätigen").click()
    page.wait_for_url("**/desk/")
    assert Passkey.objects.get(user=user).counter > 0


def test_every_page_of_the_account_without_scripts(new_page: NewPage, transactional_db: None) -> None:
    lead = make_user("teamleitung", first_name="Christine", last_name="Maurer", email="c@stadt.example")
    make_user("integrationsmanagement", first_name="Jonas", last_name="Bergmann")
    secret = give_app(lead)
    second.new_recovery_codes(lead, by=lead)
    page = new_page(width=360, javascript=False)
    fill_in(page, lead)
    page.get_by_label("Code").fill(code_of(secret))
    page.get_by_role("button", name="Weiter").click()
    page.wait_for_url("**/desk/")
    invited = invite(by=lead, first_name="Amal", last_name="Haddad", email="a@stadt.example", roles=["technik"])
    token = token_of(Invitation.objects.get(person=invited))
    addresses = ["me/sessions/", "me/password/", "me/code-app/", "me/passkeys/new/", "people/", "people/invite/"]
    addresses += [f"people/{invited.pk}/", f"people/{lead.pk}/", "confirm/", f"invitation/{token}/", "invitation/x/"]
    state = page.context.storage_state()
    with_scripts = new_page(width=360, storage_state=state)
    for address in addresses:
        page.goto(f"/desk/{address}")
        assert page.locator("h1").count() == 1, address
        with_scripts.goto(f"/desk/{address}")
        check(with_scripts)
