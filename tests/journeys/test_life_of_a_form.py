"""One form from its first question to an answer that outlives it: built, published, filled in, taken over, changed."""

import re
from typing import Any

import pytest
from django.core.cache import cache
from playwright.sync_api import Page, expect

from content.permissions import sync_editors
from forms.submissions import Submission
from forms.uploads.models import Upload
from tests import factories
from tests.forms.make import make_home
from tests.journeys.form_editor import FormEditor
from tests.journeys.hands import fits, press, tick
from tests.support.browser import NewPage
from tests.support.people import PASSWORD
from workflows.case.record import Case

pytestmark = pytest.mark.django_db(transaction=True)
OLD, NEW = "Wie viele Kinder haben Sie?", "Wie viele Kinder leben bei Ihnen?"


@pytest.fixture
def office(transactional_db: None, settings: Any) -> None:
    """An empty site, somebody who publishes without a second person, two managers."""
    cache.clear()
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0  # people wait for it, a test would race with it
    make_home()
    sync_editors()
    factories.make_user("redaktionsleitung", "rosa")
    for name in ("im1", "im2"):
        factories.make_user(username=name)


def test_a_form_is_built_filled_in_taken_over_and_changed(office: None, new_page: NewPage, letter: str) -> None:
    rosa = FormEditor(new_page(), "rosa")
    builds(rosa)
    rosa.publishes()
    rosa.puts_on_page(make_home().pk, "Hilfe für Familien", "Familien")
    code = fills_in_first_page(new_page(width=360, javascript=False), letter)
    goes_on_elsewhere(new_page(width=360, javascript=False), code)
    sent = Submission.objects.get()
    staff = taken_over_with_its_letter(new_page, sent)

    rosa.opens("Familien")
    rosa.renames(OLD, NEW)
    rosa.publishes()
    visitor = new_page(javascript=False)
    visitor.goto("/de/hilfe-für-familien/")
    expect(visitor.locator("main form")).to_contain_text(NEW)
    staff.goto(f"/desk/inbox/{sent.code}/")
    expect(staff.locator("main")).to_contain_text(OLD)
    expect(staff.locator("main")).not_to_contain_text(NEW)
    expect(staff.locator("dt", has_text=OLD).locator("xpath=following-sibling::dd[1]")).to_have_text("3")


def builds(rosa: FormEditor) -> None:
    """Two sections on two pages, a condition, a file, all in Arabic too; and looks at it before anybody else can."""
    rosa.begins("Familien", "familien")
    rosa.adds_section("Über Sie", "عنكم")
    rosa.asks("Text", "Vorname", "الاسم الأول", required=True, means="Vorname")
    rosa.asks("Text", "Nachname", "اسم العائلة", means="Nachname")
    rosa.asks("Ja oder Nein", "Haben Sie Kinder?", "هل لديكم أطفال؟", required=True)
    rosa.asks("Zahl", OLD, "كم عدد أطفالكم؟", required=True)
    rosa.only_if("Haben Sie Kinder?", "Ja")
    rosa.adds_section("Ihr Anliegen", "طلبكم")
    rosa.asks("Langer Text", "Was brauchen Sie?", "ماذا تحتاجون؟", required=True, means="Anliegen")
    rosa.asks("Datei", "Ein Brief dazu", "رسالة حول ذلك")
    preview = rosa.sees_preview("العربية")
    expect(preview.locator("html")).to_have_attribute("dir", "rtl")
    expect(preview.get_by_label("الاسم الأول")).to_be_visible()


def fills_in_first_page(page: Page, letter: str) -> str:
    """On a small telephone, without scripts: the condition shows its question; then the code for another day."""
    page.goto("/ar/hilfe-für-familien/")
    page.get_by_label("الاسم الأول").fill("أمل")
    page.get_by_label("اسم العائلة").fill("حداد")
    children = page.get_by_label("كم عدد أطفالكم؟")
    tick(page.get_by_role("group", name="هل لديكم أطفال؟").get_by_role("radio").first)
    expect(children).to_be_hidden()
    press(page)
    children.fill("٣")
    fits(page)
    press(page)
    page.locator("input[type=file]").set_input_files(letter)
    press(page, "save")
    fits(page)
    assert not page.context.cookies()
    return page.locator(".receipt-code").inner_text()


def goes_on_elsewhere(page: Page, code: str) -> None:
    """Another device knows the code alone; everything is there, and is sent."""
    page.goto("/ar/hilfe-für-familien/")
    page.locator("a[href*=weiter]").click()
    page.locator("#id_code").fill(code)
    page.locator("button[value=resume]").click()
    expect(page.locator(".upload-list__name")).to_have_text("رسالة.jpg")
    page.get_by_label("ماذا تحتاجون؟").fill("لا أفهم هذه الرسالة")
    fits(page)
    press(page)
    expect(page.locator("dl.review").first).to_contain_text("حداد")
    fits(page)
    press(page, "send")
    expect(page.locator(".receipt-code")).to_be_visible()
    assert not page.context.cookies()
    sent = Submission.objects.get()
    assert (3 in sent.answers.values(), sent.language) == (True, "ar")


def taken_over_with_its_letter(new_page: NewPage, sent: Submission) -> Page:
    """A manager reads it, makes it a case, and the letter is read with the case by nobody else."""
    staff = signed_in(new_page, "im1")
    staff.goto(f"/desk/inbox/{sent.code}/")
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
    return staff


def signed_in(new_page: NewPage, username: str) -> Page:
    """Somebody of the staff."""
    page = new_page()
    page.goto("/desk/login/")
    page.locator("#id_username").fill(username)
    page.locator("#id_password").fill(PASSWORD)
    page.locator("main form button").click()
    page.wait_for_url(re.compile("/desk/$"))
    return page
