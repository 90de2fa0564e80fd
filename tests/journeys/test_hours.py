"""What only a browser shows: the sentence beside a consultation hour follows the fields as they are typed."""

from typing import Any

import pytest
from playwright.sync_api import expect

from content.models import Office, Schedule
from content.permissions import sync_editors
from tests.support.browser import NewPage

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_sentence_says_what_is_typed_and_what_is_wrong(new_page: NewPage, client_of: Any, live_server: Any) -> None:
    sync_editors()
    office = Office.objects.create(name="Büro am Markt")
    page = new_page()
    session = client_of("redaktion").cookies["sessionid"]
    page.context.add_cookies([{"name": "sessionid", "value": session.value, "url": live_server.url}])
    page.goto("/admin/snippets/content/schedule/add/")
    said = page.locator("[data-schedule-sentence]")
    expect(said).to_contain_text("Hier steht gleich in Worten")
    page.locator("[name=office]").select_option(str(office.pk))
    page.locator("[name=rhythm]").select_option("month2")
    page.locator("[name=weekday]").select_option("4")
    page.locator("[name=opens]").fill("09:00")
    page.locator("[name=closes]").fill("08:00")
    expect(said).to_contain_text("Das Ende liegt vor dem Beginn.")
    page.locator("[name=closes]").fill("11:00")
    expect(said).to_contain_text("Jeden 2. Freitag im Monat von 9 bis 11 Uhr")
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Speichern").click()
    page.wait_for_url("**/schedule/")
    assert Schedule.objects.get().rhythm == "month2"
