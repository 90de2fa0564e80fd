"""The pictures come from the running definition, show where a case stands, and obey the content policy."""

import re
from xml.etree import ElementTree

import pytest
from django.test import Client

from accounts.models import User
from tests import factories
from tests.desk.conftest import signed_in
from workflows.desk import diagram
from workflows.flows import CaseFlow, ReferralFlow
from workflows.nodes import Restart

STEPS = [name for name in factories.PATH if name != "closed"]
BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"


def nodes(html: str) -> dict[str, str]:
    """State of each node in the picture."""
    found = re.findall(r'class="flow-node flow-node--\w+(?: flow-node--(\w+))?" data-node="(\w+)"', html)
    return {name: state for state, name in found}


@pytest.mark.parametrize("stage", STEPS)
def test_the_picture_shows_where_the_case_stands(client: Client, im1: User, stage: str) -> None:
    case = factories.drive_to(factories.make_case(im1), stage)
    html = client.get(f"/desk/cases/{case.number}/diagram/").content.decode()
    states = nodes(html)
    assert [name for name, state in states.items() if state == "now"] == [stage]
    assert all(states[name] == "done" for name in STEPS[: STEPS.index(stage)])
    title = str(getattr(CaseFlow, stage).task_title)
    now = re.search(r'<li aria-current="step"><strong>([^<]*)</strong>', html)
    assert now
    assert now[1] == title


def test_every_node_of_the_definition_is_drawn_with_its_german_title(client: Client) -> None:
    html = client.get("/desk/procedures/").content.decode()
    for flow_class in (CaseFlow, ReferralFlow):
        for node in flow_class.instance.nodes():
            if isinstance(node, Restart):  # a repair, not the rule
                continue
            assert f'data-node="{node.name}"' in html
            assert f"<title>{node.task_title}</title>" in html


def test_the_picture_has_nothing_inline_and_a_name(client: Client) -> None:
    html = client.get("/desk/procedures/").content.decode()
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*src=)", html)
    for name in re.findall(r'aria-labelledby="(ablauf-\w+-titel) ', html):
        assert f'<title id="{name}">' in html
    assert html.count('role="img"') == 2


def test_a_reopened_case_shows_its_new_procedure(client: Client, im1: User, lead: User) -> None:
    case = factories.drive_to(factories.make_case(im1), "closed", second=lead)
    assert "now" not in nodes(client.get(f"/desk/cases/{case.number}/diagram/").content.decode()).values()
    client.post(f"/desk/cases/{case.number}/reopen/", {"oeffnen-reason": "wieder da"})
    states = nodes(client.get(f"/desk/cases/{case.number}/diagram/").content.decode())
    assert (states["reopen"], states["assessment"], states["closing"]) == ("done", "now", "")


def test_the_file_is_bpmn_with_german_names(client: Client, im1: User) -> None:
    case = factories.drive_to(factories.make_case(im1), "plan")
    response = client.get(f"/desk/cases/{case.number}/diagram.bpmn")
    assert response["Content-Disposition"] == f'attachment; filename="{case.number}.bpmn"'
    file = ElementTree.fromstring(response.content)  # noqa: S314 – our own file
    names = [node.get("name", "") for node in file.iter(f"{BPMN}userTask")]
    assert "Plan vereinbaren (jetzt)" in names
    assert "Aufnahme (erledigt)" in names
    plain = client.get("/desk/procedures/vermittlung.bpmn").content.decode()
    assert "Rückmeldung festhalten" in plain
    assert "(jetzt)" not in plain
    assert client.get("/desk/procedures/unfug.bpmn").status_code == 404


def test_marks_of_one_case_do_not_stay_in_the_next_picture(client: Client, im1: User) -> None:
    case = factories.drive_to(factories.make_case(im1), "support")
    client.get(f"/desk/cases/{case.number}/diagram/")
    assert set(nodes(client.get("/desk/procedures/").content.decode()).values()) == {""}


def test_the_list_of_steps_is_in_the_order_of_the_definition() -> None:
    steps = [node.name for node in diagram.in_order(CaseFlow) if node.kind == "step"]
    assert steps == ["intake", "hand_over", "assessment", "plan", "support", "review", "closing", "approval"]


def test_those_who_know_only_the_case_see_its_stage_too(im1: User, lead: User) -> None:
    case = factories.drive_to(factories.make_case(im1), "assessment")
    html = signed_in(lead).get(f"/desk/cases/{case.number}/diagram/").content.decode()
    assert nodes(html)["assessment"] == "now"
    assert "Haddad" not in html
