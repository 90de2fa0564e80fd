"""A family of four from the list of arrivals to the closed case of one of them, and what is asked months later."""

import re

import pytest
from django.core import mail
from playwright.sync_api import expect

from content.models import EntryHint
from tests import factories
from tests.journeys.arriving import LEAFLET, RIGHT_DAY, TABLE, WRONG_DAY, Newcomers, another
from tests.journeys.editor import Editor
from tests.journeys.hands import Mouse
from tests.journeys.referring import time_passes
from tests.support.browser import NewPage, assert_axe_clean
from workflows.models import Case, Household, Referral
from workflows.steps.intake.notices import Leaflet, LeafletText

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def story(transactional_db: None, new_page: NewPage) -> Newcomers:
    """An office with two managers, a lead, an editor, three services and a new leaflet; nobody has arrived yet."""
    factories.make_user(username="im1", first_name="Miriam", last_name="Albrecht")
    factories.make_user(username="im2", first_name="Jonas", last_name="Bergmann")
    factories.make_user("redaktion", "redaktion")
    factories.make_lead()
    factories.make_accommodation(factories.make_stadtteil("Eglosheim"))
    factories.make_stadtteil("Grünbühl")
    for name in ("Sprachschule", "Schuldnerberatung", "Nähwerkstatt"):
        factories.make_service(name, slug=name.lower(), email=f"{len(name)}@example.org")
    leaflet = Leaflet.objects.create(version=LEAFLET, published=True, title="Merkblatt", body="<p>Ihre Daten</p>")
    LeafletText.objects.create(leaflet=leaflet, language="ar", title="معلومات", body="<p>معلومات عن بياناتكم</p>")
    mail.outbox = []
    return Newcomers(Mouse(new_page(width=360)), Mouse(new_page()), Mouse(new_page()), assert_axe_clean)


def test_a_family_from_the_list_to_the_end(story: Newcomers, new_page: NewPage) -> None:
    arrives(story, another(story, Mouse(new_page(width=360))))
    case = story.case
    story.assesses()
    story.plans()
    silent = three_services(story)
    story.reviews("reassess")
    story.assesses()
    story.manager.press("Plan vereinbaren")
    expect(story.manager.page.locator("h1")).to_contain_text("Begleiten")
    story.reviews_and_closes()
    closing = story.manager.page.url
    story.is_refused("Ziel noch offen", "Vermittlung noch offen: Nähwerkstatt")
    story.notes(silent, "no_show")
    story.manager.page.goto(closing)
    story.mends_what_is_missing()
    story.approves()
    case.refresh_from_db()
    assert case.stage == "closed"
    assert case.assessments.count() == 2
    outcomes = case.referrals.order_by("pk").values_list("outcome", flat=True)
    assert list(outcomes) == ["reached", "refused_service", "no_show"]
    page = story.manager.page
    page.goto(f"/desk/cases/{case.number}/")
    expect(page.locator("main")).to_contain_text(re.compile("Abgeschlossen"))
    story.look(page)
    rest = Case.objects.exclude(pk=case.pk).order_by("pk").values_list("stage", flat=True)
    assert list(rest) == ["intake", "intake", "assessment"]  # the family's other files go their own way
    the_editor_is_told(new_page)
    story.is_asked_months_later()
    story.reads_the_answer()


def arrives(story: Newcomers, second: Newcomers) -> None:
    """The list is mended and entered, shared out, and the first two people are taken in."""
    story.signs_in(story.manager, "im1")
    story.finds_lists()
    story.sends(TABLE, "3 Fälle werden angelegt", 2)
    story.reads_the_errors()
    story.sends(TABLE.replace(WRONG_DAY, RIGHT_DAY), "4 Fälle werden angelegt", 1)
    story.shares_out("Miriam Albrecht")
    assert Household.objects.get().members.count() == Case.objects.count() == 4
    story.signs_in(story.lead, "leitung")
    story.hands_out("Jonas Bergmann")

    second.signs_in(second.manager, "im2")
    second.takes_in("Salma", "Grünbühl")
    page = second.manager.page
    page.goto(f"/desk/cases/{Case.objects.get(person__first_name='Salma').number}/")
    expect(page.locator("body")).not_to_contain_text(re.compile("Amal|Omar|Lina"))  # files of a colleague
    second.look(page)

    story.case = Case.objects.get(person__first_name="Amal")
    story.shows_the_leaflet("Amal")
    story.takes_in("Amal")
    told = story.case.intakes.get()
    assert (told.informed_version, told.informed_language) == (LEAFLET, "ar")
    page = story.manager.page
    page.goto(f"/desk/cases/{story.case.number}/")
    household = page.get_by_role("region", name="Haushalt")
    expect(household).to_contain_text("Omar")
    expect(household).to_contain_text("Lina")
    expect(household).not_to_contain_text("Salma")
    story.look(page)
    story._open_step("Bedarf ermitteln")


def three_services(story: Newcomers) -> Referral:
    """One says yes, one says that the offer has ended, one says nothing; what became of the last is not noted yet."""
    school = story.refers_with_data("Sprachschule")
    story.accepts(story.link(), school)
    debts = story.refers_with_data("Schuldnerberatung")
    story.declines(story.link(), debts)
    assert EntryHint.objects.get().service == debts.service
    silent = story.refers_with_data("Nähwerkstatt")
    nobody_answers(story, silent)
    for referral, outcome in ((school, "reached"), (debts, "refused_service")):
        story.notes(referral, outcome)
    return silent


def nobody_answers(story: Newcomers, referral: Referral) -> None:
    """Reminded, told to others, given up; the first link died with the second mail, the second with the end."""
    first, letters = story.link(), len(mail.outbox)
    assert time_passes(referral) == "reply__timeout"
    assert len(mail.outbox) == letters + 1
    second = story.link()
    story.dead(first)
    assert time_passes(referral) == "reply__timeout_2"
    assert time_passes(referral) == "reply__timeout_3"
    story.dead(second)
    texts = list(referral.case.journal.filter(action="timer").values_list("node", flat=True))
    assert sorted(texts) == ["reply__timeout", "reply__timeout_2", "reply__timeout_3"]


def the_editor_is_told(new_page: NewPage) -> None:
    """Whoever keeps the directory finds the entry whose offer has ended, and nothing of the person."""
    screen = Editor(new_page(), "redaktion").screen
    screen.goto("/admin/snippets/content/entryhint/")
    expect(screen.locator("main")).to_contain_text("Schuldnerberatung")
    expect(screen.locator("body")).not_to_contain_text("Haddad")
