"""No state without a way on: the procedures as graphs, cases under older names, and mending what stands still."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from viewflow.workflow import flow
from viewflow.workflow.fields import import_task_by_ref
from viewflow.workflow.models import Task
from viewflow.workflow.timers import fire_due_timers

from tests import factories
from tests.steps.conftest import browser
from tests.workflows import life
from workflows.case import services
from workflows.case.record import Case, Stage
from workflows.flows import FLOWS, CaseFlow
from workflows.nodes import HumanStep, Restart
from workflows.steps.review import services as review

STUCK, REPAIR = "/desk/procedures/stuck/", "/desk/procedures/stuck/repair/"
PREFIX = "workflows/flows.case.CaseFlow."


def ways(node: Any) -> list[Any]:
    """Where it may go on from a node, by itself or by its clock."""
    if isinstance(node, Restart):
        return list(node.targets.values())
    return [edge.dst for edge in node._outgoing()]


def reachable(start: Any) -> set[Any]:
    found, left = set(), [start]
    while left:
        node = left.pop()
        if node not in found:
            found.add(node)
            left += ways(node)
    return found


@pytest.mark.parametrize("flow_class", FLOWS)
def test_from_every_state_a_way_leads_to_an_end(flow_class: Any) -> None:
    nodes = list(flow_class.instance.nodes())
    starts = [node for node in nodes if isinstance(node, flow.StartHandle)]
    begun = set().union(*(reachable(start) for start in starts))
    clocks = {node for node in nodes if node.task_type == "TIMER"}  # they hang on a step's border
    assert set(nodes) - begun - clocks - set().union(*(reachable(clock) for clock in clocks)) == set(), "never reached"
    for node in nodes:
        assert any(isinstance(end, flow.End) for end in reachable(node)), f"{node.name} leads nowhere"
        if isinstance(node, flow.Switch):
            assert any(condition is None for _target, condition in node._branches), f"{node.name} may match nothing"
        if isinstance(node, flow.If):
            assert node._on_true, node.name
            assert node._on_false, node.name


def test_every_open_stage_can_be_restarted() -> None:
    stages = {node.stage for node in CaseFlow.instance.nodes() if isinstance(node, HumanStep)}
    assert stages <= {Stage(route) for route in CaseFlow.restart.targets}


@pytest.fixture
def case(db: None) -> Case:
    """A case in support."""
    return factories.drive_to(factories.make_case(factories.make_user(username="im1"), last_name="Geheim"), "support")


def rename(case: Case, **names: str) -> None:
    """As stored by a version in which these nodes were called otherwise."""
    for task in Task.objects.filter(process__caseprocess__case=case):
        host, border, which = task.flow_task.name.partition("__")
        if host in names:
            Task.objects.filter(pk=task.pk).update(flow_task=f"{PREFIX}{names[host]}{border}{which}")


@pytest.fixture
def older(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Two steps have got other names since."""
    monkeypatch.setattr(CaseFlow, "renamed", {"begleitung": "support", "pruefung": "review"})
    import_task_by_ref.cache_clear()
    yield
    import_task_by_ref.cache_clear()


@pytest.mark.usefixtures("older")
def test_a_case_under_older_names_goes_on_by_hand_and_by_its_clock(case: Case) -> None:
    other = factories.drive_to(factories.make_case(case.responsible), "support")
    for one in (case, other):
        rename(one, support="begleitung")
    assert browser(factories.make_lead()).get(STUCK).context["groups"] == []
    (task,) = Task.objects.filter(process__caseprocess__case=case, flow_task_type="HUMAN", status="ASSIGNED")
    review.begin(task, by=case.responsible, reason="")
    Task.objects.filter(flow_task_type="TIMER", status="SCHEDULED").update(scheduled=timezone.now())
    assert fire_due_timers() == 1
    for one in (case, other):
        rename(one, review="pruefung")
        life.do_review(one, one.responsible, "continue", timezone.localdate() + timedelta(days=30))
        one.refresh_from_db()
        assert one.stage == Stage.SUPPORT


def mend(user: Any, repair: str, pk: int) -> str:
    """Press the button; what the page says then."""
    return browser(user).post(REPAIR, {"repair": repair, "pk": pk}, follow=True).content.decode()


def listed(user: Any) -> list[tuple[str, int]]:
    """What the page offers."""
    page = browser(user).get(STUCK)
    assert "Geheim" not in page.content.decode()
    return [(row.repair, row.pk) for group in page.context["groups"] for row in group.rows]


def test_a_step_that_no_longer_exists_is_begun_again_in_a_new_process(case: Case) -> None:
    technician = factories.make_user("technik", "technik")
    Task.objects.filter(flow_task_type="HUMAN", status="ASSIGNED").update(flow_task=f"{PREFIX}removed")
    Task.objects.filter(flow_task_type="TIMER").update(flow_task=f"{PREFIX}removed__timeout")
    own = browser(case.responsible)
    for address in (
        "/desk/",
        "/desk/?ansicht=team",
        f"/desk/cases/{case.number}/",
        f"/desk/cases/{case.number}/dates/",
    ):
        assert own.get(address).status_code == 200, "nothing breaks meanwhile"
    assert own.get(f"/desk/cases/{case.number}/diagram/").status_code == 200
    rows = listed(technician)
    assert {repair for repair, _pk in rows} == {"restart"}
    assert case.number not in browser(technician).get(STUCK).content.decode()
    assert case.number in browser(factories.make_lead()).get(STUCK).content.decode()
    for repair, pk in rows:  # two rows of one process: the second finds it mended
        mend(technician, repair, pk)
    assert listed(technician) == []
    task = factories.task_of(case, "support")
    assert task.owner == case.responsible
    assert sorted(case.processes.values_list("status", flat=True)) == ["CANCELED", "NEW"]
    assert case.journal.filter(actor=technician, node="repair").count() == 1
    review.begin(task, by=case.responsible, reason="")
    case.refresh_from_db()
    assert case.stage == Stage.REVIEW


@pytest.mark.parametrize("stage", ["intake", "assessment", "plan", "support", "review", "closing", "approval"])
def test_a_case_without_any_step_goes_on_at_its_stage(db: None, stage: str) -> None:
    manager, lead = factories.make_user(), factories.make_lead()
    case = factories.drive_to(factories.make_case(manager), stage)
    Task.objects.filter(process__caseprocess__case=case, finished=None).update(status="CANCELED")
    assert listed(lead) == [("restart_case", case.pk)]
    mend(lead, "restart_case", case.pk)
    assert listed(lead) == []
    assert factories.task_of(case).flow_task.name == ("closing" if stage == "approval" else stage)
    assert "inzwischen erledigt" in mend(lead, "restart_case", case.pk)
    assert case.processes.count() == 2


def test_a_referral_without_any_step_goes_on_with_its_feedback(case: Case) -> None:
    lead, referral = factories.make_lead(), factories.make_referral(case, case.responsible)
    Task.objects.filter(process__caseprocess__referral=referral, finished=None).update(status="CANCELED")
    ((repair, pk),) = listed(lead)
    mend(lead, repair, pk)
    assert listed(lead) == []
    assert factories.task_of(case, "feedback").process.caseprocess.referral == referral


def test_a_deadline_that_did_not_ring_is_rung(case: Case) -> None:
    lead = factories.make_lead()
    timer = Task.objects.get(flow_task_type="TIMER", status="SCHEDULED")
    Task.objects.filter(pk=timer.pk).update(scheduled=timezone.now() - timedelta(hours=2))
    assert listed(lead) == [("fire", timer.pk)]
    assert "Der Vorgang geht weiter" in mend(lead, "fire", timer.pk)
    case.refresh_from_db()
    assert case.stage == Stage.REVIEW
    assert "inzwischen erledigt" in mend(lead, "fire", timer.pk)


def test_a_failed_step_is_tried_again(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    lead = factories.make_lead()

    def broken(*_args: object, **_more: object) -> None:
        raise ConnectionError("Geheim")

    Task.objects.filter(flow_task_type="TIMER").update(scheduled=timezone.now())
    with monkeypatch.context() as patched:
        patched.setattr(services, "note_timer", broken)
        fire_due_timers()
        ((repair, pk),) = listed(lead)
        assert repair == "retry"
        assert "wieder fehlgeschlagen" in mend(lead, repair, pk)
        assert listed(lead) == [(repair, pk)], "a second failure changes nothing"
    assert "Der Vorgang geht weiter" in mend(lead, repair, pk)
    assert listed(lead) == []
    assert factories.task_of(case, "review")


def test_what_nobody_may_do_is_for_the_lead_to_hand_out(case: Case) -> None:
    lead = factories.make_lead()
    type(lead).objects.filter(pk=case.responsible_id).update(is_active=False)
    task = factories.task_of(case, "support")
    assert listed(lead) == [("assign", task.pk)]
    assert f"/desk/cases/{case.number}/assign/" in browser(lead).get(STUCK).content.decode()
    services.assign(case, factories.make_user(username="im2"), by=lead, reason="Ausgeschieden")
    assert listed(lead) == []


def test_an_approval_without_a_second_person_is_seen(db: None) -> None:
    factories.make_lead()
    case = factories.drive_to(factories.make_case(factories.make_user()), "approval")
    technician = factories.make_user("technik", "technik")
    assert listed(technician) == []
    type(technician).objects.filter(username="leitung").update(is_active=False)
    assert listed(technician) == [("assign", factories.task_of(case, "approval").pk)]


def test_only_what_is_listed_is_mended(case: Case) -> None:
    lead, before = factories.make_lead(), case.processes.count()
    for repair, pk in (("restart_case", case.pk), ("restart", factories.task_of(case).pk), ("", 1), ("fire", 10**14)):
        assert "inzwischen erledigt" in mend(lead, repair, pk)
    assert case.processes.count() == before
