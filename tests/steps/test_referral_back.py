"""What a referral leaves behind: the plan and the need; and referrals from before the flow grew."""

import pytest
from django.urls import reverse
from django.utils import timezone
from viewflow.workflow.fields import get_task_ref

from tests import factories
from tests.steps import data
from tests.steps.conftest import Desk
from workflows import engine
from workflows.flows import ReferralFlow
from workflows.steps.closing.forms import ClosingForm


def test_reached_flows_back_to_plan_and_need(desk: Desk) -> None:
    """The step of the plan is ticked, and closing proposes "handed over" for the need."""
    factories.drive_to(desk.case, "support")
    step_ = desk.case.goals.first().steps.create(text="Beratung beginnen", who="service")
    service = factories.make_service()
    values = {"dienst": service.pk, "mode": "information", "purpose": "x", "area_key": "arbeit"}
    new = reverse("desk:referral_new", args=[desk.case.number])
    assert desk.client().post(new, values | {"goal_step": "999999"}).context["form"].errors["goal_step"]
    assert desk.client().post(new, values | {"goal_step": step_.pk}).status_code == 302
    desk.post(factories.task_of(desk.case, "inform"))
    desk.post(factories.task_of(desk.case, "feedback"))
    step_.refresh_from_db()
    assert step_.done_on == timezone.localdate()
    page = desk.client().get(reverse("desk:case", args=[desk.case.number])).content.decode()
    assert "an einen Dienst übergeben" in page
    form = ClosingForm(case=desk.case, reader=desk.manager)
    assert form.initial == {"arbeit_result": "handed_over"}


@pytest.mark.parametrize("node", ["inform", "arrange", "feedback"])
def test_referrals_from_before_go_on(node: str, desk: Desk) -> None:
    """A process that was started in the old shape ends at each of its nodes as before."""
    task = data.at_step(desk.case, f"referral_{node}")
    assert get_task_ref(task.flow_task) == f"workflows/flows.referral.ReferralFlow.{node}"
    while waiting := [one for one in engine.open_tasks(desk.case) if one.flow_task.name != "support"]:
        assert desk.post(waiting[0]).status_code == 302
    referral = desk.case.referrals.get()
    assert (referral.outcome, referral.processes.get().status) == ("reached", "DONE")
    for old in ("refer", "which_way", "answered", "remind", "reminded", "ended", "feedback__timeout"):
        assert ReferralFlow.instance.node(old), "running referrals stand here"
