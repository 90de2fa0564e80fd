"""A long form on a small telephone without JavaScript, with a letter, on two devices, until it has become a case."""

import re
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import cache
from playwright.sync_api import Page, expect

from forms.submissions import Submission
from forms.uploads.models import Upload
from tests import factories
from tests.forms.filling import make_long_form
from tests.forms.uploads import bad
from tests.support.browser import NewPage, assert_axe_clean
from tests.support.people import PASSWORD
from workflows.case.record import Case

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _form(transactional_db: None, live_server: Any) -> None:
    cache.clear()
    make_long_form()


@pytest.fixture
def letter(tmp_path: Path) -> str:
    """A photo of a letter that knows where it was taken."""
    path = tmp_path / "رسالة.jpg"
    path.write_bytes(bad.with_place())
    return str(path)


def press(page: Page, action: str = "next") -> None:
    page.locator(f"form[method=post] button[value={action}]:not([aria-hidden])").click()


def looks_right(page: Page) -> None:
    """Clean for axe, and nothing sticks out sideways."""
    assert_axe_clean(page)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_two_devices_without_javascript_until_it_is_a_case(new_page: NewPage, letter: str) -> None:
    first = new_page(width=360, javascript=False)
    first.goto("/ar/formular/")
    first.locator("#id_vorname").fill("أمل")
    first.locator("#id_nachname").fill("حداد")
    first.locator("[name=kinder][value=yes]").check(force=True)
    expect(first.locator("#id_anzahl")).to_be_hidden()
    press(first)
    first.locator("#id_anzahl").fill("٣")
    press(first)
    first.locator("#id_brief").set_input_files(letter)
    press(first, "save")
    code = first.locator(".receipt-code").inner_text()
    assert not first.context.cookies()

    second = new_page(width=360, javascript=False)
    second.goto("/ar/formular/")
    second.locator("a[href*=weiter]").click()
    second.locator("#id_code").fill(code)
    second.locator("button[value=resume]").click()
    expect(second.locator(".upload-list__name")).to_have_text("رسالة.jpg")
    second.locator("#id_anliegen").fill("لا أفهم هذه الرسالة")
    press(second)
    expect(second.locator("dl.review").first).to_contain_text("حداد")
    press(second, "send")
    expect(second.locator(".receipt-code")).to_be_visible()
    assert not second.context.cookies()
    sent = Submission.objects.get()
    assert (sent.answers["anzahl"], sent.language) == (3, "ar")
    taken_over_with_its_letter(new_page, sent)


def taken_over_with_its_letter(new_page: NewPage, sent: Submission) -> None:
    """A manager reads it, makes it a case, and the letter is read with the case by nobody else."""
    factories.make_user(username="im1")
    factories.make_user(username="im2")
    staff = signed_in(new_page, "im1")
    staff.goto(f"/desk/inbox/{sent.code}/")
    looks_right(staff)
    upload = Upload.objects.get()
    address = f"/desk/inbox/{sent.code}/files/{upload.pk}/"
    given = staff.request.get(address)
    assert given.headers["content-disposition"].startswith("attachment")
    assert given.headers["content-security-policy"] == "sandbox; default-src 'none'"
    assert given.headers["x-content-type-options"] == "nosniff"
    assert given.body().startswith(b"\xff\xd8\xff")
    assert b"KameraMarke" not in given.body()
    staff.get_by_role("button", name="Übernehmen und Fall anlegen").click()
    expect(staff).to_have_url(re.compile("/tasks/"))
    case = Case.objects.get()
    assert str(case.person) == "أمل حداد"
    assert staff.request.get(f"/desk/cases/{case.number}/files/{upload.pk}/").status == 200
    assert staff.request.get(address).status == 404
    stranger = signed_in(new_page, "im2")
    for closed in (address, f"/desk/cases/{case.number}/files/{upload.pk}/"):
        assert stranger.request.get(closed).status == 404
    stranger.goto(f"/desk/inbox/{sent.code}/")
    assert "حداد" not in stranger.content()
    stranger.goto("/desk/inbox/?stand=alle")
    assert "حداد" not in stranger.content()


def signed_in(new_page: NewPage, username: str) -> Page:
    page = new_page()
    page.goto("/desk/login/")
    page.locator("#id_username").fill(username)
    page.locator("#id_password").fill(PASSWORD)
    page.locator("main form button").click()
    page.wait_for_url(re.compile("/desk/$"))
    return page


@pytest.mark.parametrize("language", ["de", "ar"])
def test_every_state_is_clean_and_says_what_is_wrong(new_page: NewPage, letter: str, language: str) -> None:
    page = new_page(width=360)
    page.goto(f"/{language}/formular/")
    looks_right(page)
    press(page)
    focus_is_on_the_errors(page)
    page.locator("#id_vorname").fill("أمل")
    expect(page.locator("#id_anzahl")).to_be_hidden()
    page.locator("[name=kinder][value=yes]").check(force=True)
    expect(page.locator("#id_anzahl")).to_be_visible()
    page.locator("#id_anzahl").fill("2")
    press(page)
    page.locator("#id_brief").set_input_files({"name": "x.svg", "mimeType": "image/png", "buffer": bad.SVG})
    page.locator("#id_anliegen").fill("Hilfe")
    press(page)
    focus_is_on_the_errors(page)
    page.locator("#id_brief").set_input_files(letter)
    press(page)
    expect(page.locator("dl.review").first).to_be_visible()
    looks_right(page)
    press(page, "save")
    looks_right(page)
    page.goto(f"/{language}/formular/?weiter=1")
    page.locator("#id_code").fill("falsch")
    page.locator("button[value=resume]").click()
    focus_is_on_the_errors(page)


def focus_is_on_the_errors(page: Page) -> None:
    """The summary has the focus, leads to each field, and each field names its sentence."""
    expect(page.locator("#fehler")).to_be_focused()
    wrong = page.locator("[aria-invalid=true]")
    for place in range(wrong.count()):
        described = (wrong.nth(place).get_attribute("aria-describedby") or "").split()
        group = wrong.nth(place).locator("xpath=ancestor::fieldset[1]")
        if group.count():
            described += (group.get_attribute("aria-describedby") or "").split()
        assert any(name.endswith("_error") for name in described)
    for target in page.locator("#fehler a").all():
        assert page.locator(str(target.get_attribute("href"))).count() == 1
    looks_right(page)


def test_a_script_does_the_work_of_the_wait(new_page: NewPage, settings: Any) -> None:
    settings.FORMS = {"min_seconds": 0, "work_from": 0, "work_bits": 8}
    page = new_page(width=360)
    page.goto("/de/formular/")
    page.locator("#id_vorname").fill("Amal")
    page.locator("[name=kinder][value=no]").check(force=True)
    press(page)
    page.locator("#id_anliegen").fill("Hilfe")
    press(page)
    press(page, "send")
    expect(page.locator(".receipt-code")).to_be_visible()
