"""Three services answer in three ways and the case goes on to its end; and a consent that is taken back in between."""

import re

import pytest
from django.core import mail
from playwright.sync_api import expect

from content.models import EntryHint
from tests import factories
from tests.journeys.hands import Mouse
from tests.journeys.referring import Referrer, time_passes
from tests.support.browser import NewPage, assert_axe_clean
from workflows.models import Case, Referral

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def story(transactional_db: None, new_page: NewPage) -> Referrer:
    """An office with three services, and a case whose assessment begins."""
    manager = factories.make_user(username="im1")
    factories.make_lead()
    for name in ("Sprachschule", "Schuldnerberatung", "Nähwerkstatt"):
        factories.make_service(name, slug=name.lower(), email=f"{len(name)}@example.org")
    mail.outbox = []
    told = Referrer(Mouse(new_page(width=360)), Mouse(new_page()), Mouse(new_page()), assert_axe_clean)
    told.case = begin(manager)
    told.signs_in(told.manager, "im1")
    told._open_step("Bedarf ermitteln")
    told.assesses()
    told.plans()
    return told


def begin(manager: factories.User) -> Case:
    """Where the story starts; whoever has another way in (a list of arrivals) puts it here."""
    return factories.drive_to(factories.make_case(manager, last_name="Haddad"), "assessment")


def test_a_consent_is_withdrawn_before_the_answer(story: Referrer) -> None:
    case = story.case
    referral = story.refers_with_data("Sprachschule")
    link = story.link()
    story.opens(link, referral)  # read, not answered
    story.withdraws(referral)
    story.dead(link)
    referral.refresh_from_db()
    assert (referral.outcome, referral.is_open) == ("refused_client", False)
    page = story.manager.page
    page.goto("/desk/")
    expect(page.locator("main")).not_to_contain_text("Antwort des Dienstes")
    assert list(case.journal.exclude(action="read").values_list("action", "text")[:4]) == [
        ("step", "Endet mit dem Widerruf: Antwort des Dienstes"),
        ("change", "Einwilligung widerrufen: nichts wird mehr weitergegeben"),
        ("step", "Anfrage senden"),
        ("disclose", "Anfrage mit Angaben zur Person an den Regeldienst gegeben"),
    ]
    page.goto(f"/desk/cases/{case.number}/")
    expect(page.locator("main")).to_contain_text("Einwilligung widerrufen")
    story.look(page)


def test_three_referrals_and_the_way_to_the_end(story: Referrer) -> None:
    case = story.case
    school = story.refers_with_data("Sprachschule")
    story.accepts(story.link(), school)
    debts = story.refers_with_data("Schuldnerberatung")
    story.declines(story.link(), debts)
    assert EntryHint.objects.get().service == debts.service  # the editor looks at the entry
    silent = story.refers_with_data("Nähwerkstatt")
    nobody_answers(story, silent)
    for referral, outcome in ((school, "reached"), (debts, "refused_service"), (silent, "no_show")):
        story.notes(referral, outcome)
    story.reviews("reassess")
    story.assesses()
    story.manager.press("Plan vereinbaren")
    expect(story.manager.page.locator("h1")).to_contain_text("Begleiten")
    story.reviews_and_closes()
    story.mends_what_is_missing()
    story.signs_in(story.lead, "leitung")
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


def nobody_answers(story: Referrer, referral: Referral) -> None:
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
