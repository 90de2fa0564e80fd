"""Actions: what goes on around the steps: goals, contacts, papers, counselling time, responsibility, looking."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.urls import reverse
from django.utils import timezone

from tests.model.registry import ALWAYS, ANYBODY, CLOSED, LEAD, OPEN, WORK, action
from tests.model.town import MANAGERS, Nothing, Play, Try
from tests.steps import data
from workflows.case import access, services
from workflows.case.notes import Encounter
from workflows.models import Goal, GoalStep, GoalSuggestion


def any_of(play: Play, rows: Any) -> Any:
    """One of the rows; nothing to do where there is none."""
    found = list(rows.order_by("pk"))
    if not found:
        raise Nothing
    return play.dice.choice(found)


@action(OPEN)
def goal_add(play: Play) -> Try:
    values = {"area": play.dice.choice(("arbeit", "deutsch")), "text": f"Ziel {play.dice.randint(1, 9)}"}
    return play.page("goal_add", play.case.number, **values, target_on=data.day(120))


@action(OPEN)
def goal_suggested(play: Play) -> Try:
    suggestion = any_of(play, GoalSuggestion.objects.filter(active=True, area__sensitive=False))
    return play.page("goal_suggested", play.case.number, vorschlag=suggestion.pk)


@action(ALWAYS)
def goal_move(play: Play) -> Try:
    goal = any_of(play, play.case.goals)
    state = play.dice.choice([state for state, _label in Goal._meta.get_field("state").choices])
    return play.page("goal_move", goal.pk, state=state, reason="Umzug")


@action(ALWAYS)
def goal_step_add(play: Play) -> Try:
    goal = any_of(play, play.case.goals)
    return play.page("goal_step_add", goal.pk, text=f"Schritt {play.dice.randint(1, 9)}", who="staff", due_on="")


@action(ALWAYS)
def goal_step_done(play: Play) -> Try:
    step = any_of(play, GoalStep.objects.filter(goal__case=play.case))
    return play.page("goal_step_done", step.pk, **play.dice.choice(({"done": "1"}, {"open": "1"})))


@action(ALWAYS)
def plan_renew(play: Play) -> Try:
    return play.page("plan_renew", play.case.number, review_on=data.day(play.dice.randint(1, 300)))


@action(ALWAYS)
def plan_sign(play: Play) -> Try:
    values = {"signed_on": data.day(), "signed_how": "paper", "signed_by": "client"}
    return play.page("plan_sign", play.case.number, **values)


@action(ALWAYS)
def encounter(play: Play) -> Try:
    told = {"ticket": str(uuid4()), "on": data.day(), "place": "phone", "minutes": "10"}
    told |= {"persons": "1", "kind": Encounter.Kind.SINGLE.value}
    made = play.page("encounter_add", play.case.number, **{f"kontakt-{name}": value for name, value in told.items()})
    made.fine = play.case.is_open
    return made


@action(ALWAYS)
def extend(play: Play) -> Try:
    until = data.day(play.dice.choice((1000, 1200, 1400, 5000)))
    return play.page("counselling_extend", play.case.number, until=until, reason="Ausbildung dauert noch")


@action(CLOSED)
def reopen(play: Play) -> Try:
    made = play.post(reverse("desk:case_reopen", args=[play.case.number]), {"oeffnen-reason": "Neuer Bedarf"})
    made.node, made.to = "", "assessment"
    return made


@action(OPEN, right=f"{WORK}|{LEAD}")
def assign(play: Play) -> Try:
    """Another manager becomes responsible; the one before loses the right."""
    to = play.dice.choice(MANAGERS)
    values = {"responsible": play.town.people[to].pk, "reason": "Elternzeit"}
    for_good = bool(play.by) and access.handable_by(play.by).filter(pk=play.case.pk).exists()
    takes = to == play.who and play.case.responsible != play.by  # nobody takes a case for themselves
    fine = bool(play.by) and (play.by.has_perm("workflows.assign_case") or (for_good and not takes))
    made = play.post(reverse("desk:case_assign", args=[play.case.number]), values, fine=fine)
    made.tells = {"responsible": to}
    return made


@action(OPEN, right=ANYBODY)
def deputise(play: Play) -> Try:
    """Somebody may work the case for a while."""
    play.case.refresh_from_db()
    deputy = play.dice.choice(MANAGERS)
    if play.town.people[deputy] == play.case.responsible:
        raise Nothing
    ends_on = timezone.localdate() + timedelta(days=play.dice.choice((0, 30)))
    lead = play.town.people["leitung"]
    services.grant(play.case, play.town.people[deputy], services.DEPUTY, by=lead, reason="Vertretung", ends_on=ends_on)
    return Try(True, tells={"deputy": deputy})


@action(ALWAYS, right=ANYBODY)
def take_a_right_away(play: Play) -> Try:
    """A deputy's time is over."""
    play.case.refresh_from_db()
    who = play.dice.choice([name for name in MANAGERS if play.town.people[name] != play.case.responsible])
    services.revoke(play.case, play.town.people[who], by=play.town.people["leitung"], reason="Ende der Vertretung")
    return Try(True, tells={"without": who})


LOOK_AT = ("case", "plan", "assessment", "case_diagram", "case_assign", "referral_new", "goal_add")


@action(ALWAYS, right=ANYBODY, refused=True)
def look_around(play: Play) -> Try:
    """Every page of the case, as whoever it is: there or not there, never broken; and nothing changes by looking."""
    client = play.town.client(play.who)
    addresses = [reverse(f"desk:{name}", args=[play.case.number]) for name in LOOK_AT]
    addresses += [reverse("desk:goal_move", args=[goal.pk]) for goal in play.case.goals.all()[:2]]
    addresses += [reverse("desk:referral", args=[referral.pk]) for referral in play.case.referrals.all()[:2]]
    addresses += [reverse("desk:worklist"), reverse("desk:cases")]
    worst = max(client.get(address).status_code for address in addresses)
    return Try(False, worst, fine=None)


@action(OPEN, right=ANYBODY, refused=True)
def look_at_every_step(play: Play) -> Try:
    """The pages of the waiting steps and of those that are done."""
    from viewflow.workflow.models import Task

    client = play.town.client(play.who)
    tasks = Task.objects.filter(process__caseprocess__case=play.case, flow_task_type="HUMAN").order_by("-pk")[:6]
    return Try(False, max(client.get(reverse("desk:task", args=[task.pk])).status_code for task in tasks), fine=None)
