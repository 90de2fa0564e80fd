"""Every page of the desk opens for a manager, in each stage of a case."""

import pytest
from django.test import Client

from accounts.models import User
from tests import factories

STAGES = [*factories.PATH, "hand_over", "handed_over"]


@pytest.mark.parametrize("stage", STAGES)
def test_the_page_of_a_case_opens_in_every_stage(client: Client, im1: User, stage: str) -> None:
    case = factories.drive_to(factories.make_case(im1), stage)
    if stage == "support":
        factories.make_referral(case, im1)
    page = client.get(f"/desk/cases/{case.number}/")
    assert page.status_code == 200
    assert "Amal Haddad" in page.content.decode()
    assert client.get(f"/desk/cases/{case.number}/diagram/").status_code == 200
    assert client.get("/desk/").status_code == 200


@pytest.mark.parametrize("address", ["", "inbox/", "cases/", "cases/new/", "procedures/", "procedures/fall.bpmn"])
def test_pages_without_a_case_open(client: Client, address: str) -> None:
    assert client.get(f"/desk/{address}").status_code == 200
