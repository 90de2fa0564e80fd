"""A consent is taken back while the service has the request in its hands: nothing of the person is read any more."""

import pytest
from django.core import mail
from playwright.sync_api import expect

from tests import factories
from tests.journeys.hands import Mouse
from tests.journeys.referring import Referrer
from tests.support.browser import NewPage, assert_axe_clean

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def story(transactional_db: None, new_page: NewPage) -> Referrer:
    """An office with a service, and a case whose assessment begins."""
    manager = factories.make_user(username="im1")
    factories.make_lead()
    factories.make_service("Sprachschule", slug="sprachschule", email="schule@example.org")
    mail.outbox = []
    told = Referrer(Mouse(new_page(width=360)), Mouse(new_page()), Mouse(new_page()), assert_axe_clean)
    told.case = factories.drive_to(factories.make_case(manager, last_name="Haddad"), "assessment")
    told.signs_in(told.manager, "im1")
    told._open_step("Bedarf ermitteln")
    told.assesses()
    told.plans()
    return told


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
