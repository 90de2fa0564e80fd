"""One person from intake to the closed case and back again, by pages alone; and nobody else gets a page of it."""

from django.test import Client
from django.urls import reverse

from tests import factories
from tests.steps import data
from tests.steps.conftest import Desk, url
from workflows.case.record import Stage


def goal(client: Client, desk: Desk, back: str) -> None:
    values = {"area": "arbeit", "text": "Ich finde Arbeit", "target_on": data.day(120), "next": back}
    assert client.post(reverse("desk:goal_add", args=[desk.case.number]), values)["Location"] == back


def test_a_whole_life(desk: Desk) -> None:
    client, stranger = desk.client(), desk.client(desk.stranger())
    seen: list[str] = []

    def step(name: str, **changes: str) -> str:
        task = factories.task_of(desk.case, name)
        seen.append(url(task))
        assert client.get(url(task)).status_code == 200
        answer = client.post(url(task), data.fill(task.flow_task.step, desk.case) | changes)
        assert answer.status_code == 302, answer.context["form"].errors
        desk.case.refresh_from_db()
        return answer["Location"]

    assert step("intake") == url(factories.task_of(desk.case, "assessment"))
    plan = step("assessment")
    goal(client, desk, plan)
    support = step("plan")
    assert desk.case.stage == Stage.SUPPORT

    new = reverse("desk:referral_new", args=[desk.case.number])
    seen.append(new)
    for service, mode in (("Deutschkurs", "information"), ("Beratung", "appointment")):
        values = {"dienst": factories.make_service(service).pk, "mode": mode, "purpose": "Hilfe", "area_key": ""}
        assert client.post(new, values)["Location"] == support
    step("inform")
    step("feedback", outcome="pending")
    step("feedback")
    step("arrange")
    step("feedback")

    step("support")
    step("review", decision="reassess")
    step("assessment", arbeit_level="1")
    goal(client, desk, url(factories.task_of(desk.case, "plan")))
    step("plan")
    step("support")
    step("review")
    for open_goal in desk.case.goals.exclude(state="reached"):
        move = reverse("desk:goal_move", args=[open_goal.pk])
        seen.append(move)
        client.post(move, {"state": "in_progress"})
        assert client.post(move, {"state": "reached"}).status_code == 302
    step("closing")

    approval = factories.task_of(desk.case, "approval")
    seen.append(url(approval))
    assert desk.post(approval, factories.make_lead()).status_code == 302
    desk.case.refresh_from_db()
    assert desk.case.stage == Stage.CLOSED

    for address in seen:
        assert stranger.get(address).status_code == 404
        assert stranger.post(address, {"state": "reached"}).status_code == 404

    reopen = reverse("desk:case_reopen", args=[desk.case.number])
    assert client.post(reopen, {"oeffnen-reason": "Neuer Bedarf"}).status_code == 302
    desk.case.refresh_from_db()
    assert desk.case.stage == Stage.ASSESSMENT
    assert client.get(url(factories.task_of(desk.case, "assessment"))).status_code == 200
    assert desk.case.assessments.count() == 2
