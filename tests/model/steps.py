"""Actions: the steps of a case, each through its page, each in all its outcomes."""

from typing import Any

from django.urls import reverse
from viewflow.workflow.models import Task

from tests.model.registry import ALWAYS, SIGN_OFF, action
from tests.model.town import Nothing, Play, Try
from tests.steps import data
from workflows.case import gate
from workflows.case.record import Case


def send(play: Play, node: str, to: str, fine: bool = True, **changes: Any) -> Try:
    """Fill in the waiting step of this node and send it."""
    task = play.open(node)
    values = data.fill(task.flow_task.step, play.case) | changes
    return play.post(reverse("desk:task", args=[task.pk]), values, node=node, to=to, fine=fine)


def open_goals(case: Case) -> bool:
    return case.goals.exclude(state__in=("reached", "missed")).exists()


def others_of(case: Case) -> list[str]:
    """Needs that end for a reason of one's own, by the newest proposal."""
    closing = case.closings.first()
    return list(closing.results.filter(result="other").values_list("area_key", flat=True)) if closing else []


def unfinished(case: Case) -> bool:
    """What keeps a case from being closed."""
    return open_goals(case) or case.referrals.filter(ended_at=None).exists()


@action("intake")
def intake(play: Play) -> Try:
    kind = play.dice.choice(("au", "au", "ukraine", "ukraine", "none"))
    name = {"first_name": play.case.person.first_name, "last_name": play.case.person.last_name, "native_name": ""}
    return send(play, "intake", "hand_over" if kind == "none" else "assessment", eligibility=kind, **name)


@action("intake", refused=True)
def intake_with_a_gap(play: Play) -> Try:
    gap = play.dice.choice(("informed_on", "eligibility", "informed_language"))
    return send(play, "intake", "assessment", fine=False, **{gap: None})


@action("hand_over")
def hand_over(play: Play) -> Try:
    return send(play, "hand_over", "")


@action("assessment")
def assessment(play: Play) -> Try:
    levels = {"arbeit_level": play.dice.choice("-01234"), "deutsch_level": play.dice.choice("0234")}
    return send(play, "assessment", "plan", **levels)


@action("assessment")
def assessment_in_two_sittings(play: Play) -> Try:
    """A draft: the step still waits."""
    task = play.open("assessment")
    values = data.fill("assessment", play.case) | {"later": "1"}
    return play.post(reverse("desk:task", args=[task.pk]), values, fine=None)


@action("plan")
def plan(play: Play) -> Try:
    return send(play, "plan", "support", fine=open_goals(play.case), review_on=data.day(play.dice.randint(1, 300)))


@action("support")
def begin_review(play: Play) -> Try:
    return send(play, "support", "review")


@action("support")
def move_review(play: Play) -> Try:
    """Another date; the step still waits."""
    task = play.open("support")
    values = {"form": "datum", "review_on": data.day(play.dice.randint(1, 300))}
    return play.post(reverse("desk:task", args=[task.pk]), values)


@action("review")
def review(play: Play) -> Try:
    decision, to = play.dice.choice((("continue", "support"), ("reassess", "assessment"), ("close", "closing")))
    next_on = data.day(play.dice.randint(1, 300)) if decision == "continue" else ""
    return send(play, "review", to, decision=decision, next_on=next_on)


@action("closing")
def propose_closing(play: Play) -> Try:
    """Each need with a result; what a service took over wants a referral that arrived."""
    result = play.dice.choice(("achieved", "achieved", "declined", "other", "handed_over"))
    needs = [need.area_key for need in gate.needs(play.case)]
    told = {f"{key}_result": result for key in needs} | {f"{key}_reason": "Weggezogen" for key in needs}
    arrived = set(play.case.referrals.filter(outcome="reached").values_list("area_key", flat=True))
    fits = result != "handed_over" or set(needs) <= arrived
    told |= {"no_follow_up": play.dice.choice(("on", None))}
    made = send(play, "closing", "approval", fine=fits and not unfinished(play.case), **told)
    made.tells = {"proposer": play.who}
    return made


@action("closing")
def finish_goals(play: Play) -> Try:
    """What a manager does before closing, so that closing comes about often enough."""
    from workflows.steps.plan import services

    goals = play.case.goals.exclude(state__in=("reached", "missed"))
    tries = [play.call(services.move_goal, goal, "missed", reason="Umzug") for goal in goals]
    return Try(bool(tries) and all(one.done for one in tries), fine=None)


@action("approval", right=SIGN_OFF)
def approve(play: Play) -> Try:
    ticks = {f"accept_{key}": "on" for key in others_of(play.case)}
    return send(play, "approval", "", fine=not unfinished(play.case), **ticks)


@action("approval", right=SIGN_OFF, refused=True)
def approve_without_accepting(play: Play) -> Try:
    """A reason of one's own wants to be accepted by the second person."""
    if not others_of(play.case):
        raise Nothing
    return send(play, "approval", "", fine=False)


@action("approval", right=SIGN_OFF)
def send_back(play: Play) -> Try:
    return send(play, "approval", "closing", decision="return", comment="Bitte ergänzen")


@action("approval", right=SIGN_OFF, refused=True)
def send_back_without_a_word(play: Play) -> Try:
    return send(play, "approval", "closing", fine=False, decision="return", comment=" ")


@action(ALWAYS, refused=True)
def again(play: Play) -> Try:
    """A hand-made request: the answer to a step that is done already, from an old tab."""
    done = Task.objects.filter(flow_task_type="HUMAN", status="DONE", process__caseprocess__case=play.case)
    tasks = list(done.order_by("pk"))
    if not tasks:
        raise Nothing
    task = play.dice.choice(tasks)
    step = task.flow_task.step
    values = {"decision": "approve"} if step == "approval" else data.fill(step, play.case)
    return play.post(reverse("desk:task", args=[task.pk]), values, fine=False)
