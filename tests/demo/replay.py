"""Lives a story through the real services, with the clock standing where each act was done."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

import pytest
from django.utils import timezone
from viewflow.workflow.models import Task
from viewflow.workflow.timers import fire_due_timers

from portal.demo.acts import Act, Life
from portal.demo.records import Records
from workflows import engine
from workflows.case import services
from workflows.case.record import Case
from workflows.flows import CaseFlow
from workflows.models import Goal, GoalStep, Household, Referral
from workflows.steps.assessment import services as assessment
from workflows.steps.closing import services as closing
from workflows.steps.intake import services as intake
from workflows.steps.plan import services as plan
from workflows.steps.plan import versions
from workflows.steps.referral import services as referral
from workflows.steps.review import services as review


@contextmanager
def clock_at(moment: datetime) -> Iterator[None]:
    """Everybody who asks Django for the time, defaults of fields too, hears `moment`."""

    class Standing(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:
            return moment

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(timezone, "datetime", Standing)
        yield


class Replay:
    """One method per act, as in `portal.demo.writer`; `case` is what came of it."""

    def __init__(self, records: Records, life: Life) -> None:
        self.records, self.life = records, life
        self.by = records.users[life.home.manager]
        self.case: Case
        self.goals: dict[str, Goal] = {}
        self.steps: dict[str, list[GoalStep]] = {}
        self.referrals: dict[str, Referral] = {}
        for act in life.acts:
            self.do(act)
        self.case.refresh_from_db()

    def do(self, act: Act) -> None:
        with clock_at(act.at):
            getattr(self, act.do)(**act.values)

    def task(self, node: str, key: str = "") -> Task:
        wanted = self.referrals[key] if key else None
        (found,) = [
            task
            for task in engine.open_tasks(self.case)
            if task.flow_task.name == node and task.process.caseprocess.referral == wanted
        ]
        return found

    def open(self, person: dict[str, Any], concern: str, start: str = "register", submission: str = "") -> None:
        values = {**person, "stadtteil": self.records.stadtteile[person["stadtteil"]]}
        self.case = services.open_case(values, by=self.by, concern=concern, submission_code=submission)
        engine.start(getattr(CaseFlow, start), self.case, by=self.by)

    def intake(self, person: dict[str, Any], intake: dict[str, Any], clock_start: date | None) -> None:
        name = person["household"]
        values = {
            **person,
            "accommodation": self.records.houses.get(person["accommodation"]),
            "household": Household.objects.create(name=name) if name else None,
            "stadtteil": self.case.stadtteil,
        }
        complete_intake(self.task("intake"), by=self.by, person=values, intake=intake, clock_start=clock_start)

    def hand_over(self, **values: str) -> None:
        intake.hand_over(self.task("hand_over"), by=self.by, **values)

    def deputy(self, user: str) -> None:
        self.case.deputy = self.records.users[user]
        self.case.save(update_fields=["deputy"])
        services.grant(self.case, self.case.deputy, services.DEPUTY, by=self.by, reason="Vertretung")

    def share(self, user: str, permissions: tuple[str, ...], reason: str, ends_on: date) -> None:
        services.grant(self.case, self.records.users[user], permissions, by=self.by, reason=reason, ends_on=ends_on)

    def assess(self, german: dict[str, Any], areas: list[dict[str, Any]]) -> None:
        named = [{**values, "area": self.records.areas[values["area"]]} for values in areas]
        assessment.complete(self.task("assessment"), by=self.by, german=german, areas=named)

    def goal(self, key: str, goal: dict[str, Any]) -> None:
        self.goals[key] = plan.add_goal(self.case, by=self.by, **goal)
        self.steps[key] = []

    def goal_step(self, key: str, values: dict[str, Any]) -> None:
        self.goals[key].refresh_from_db()
        self.steps[key].append(plan.add_step(self.goals[key], by=self.by, values=values))

    def step_done(self, key: str, place: int) -> None:
        plan.set_step_done(GoalStep.objects.get(pk=self.steps[key][place].pk), True, by=self.by)

    def move_goal(self, key: str, state: str, reason: str) -> None:
        plan.move_goal(Goal.objects.get(pk=self.goals[key].pk), state, by=self.by, reason=reason)

    def plan(self, review_on: date) -> None:
        plan.complete(self.task("plan"), by=self.by, review_on=review_on)

    def sign_plan(self, **told: str) -> None:
        newest = self.case.plan_versions.first()
        versions.sign(newest, by=self.by, signed_on=timezone.localdate(), **told)

    def refer(self, key: str, service: str, **values: str) -> None:
        offer = self.records.services[service]
        self.referrals[key] = referral.refer(self.case, by=self.by, service=offer, **values)

    def informed(self, key: str, on: date) -> None:
        referral.informed(self.task("inform", key), by=self.by, on=on)

    def arranged(self, key: str, when: datetime, note: str) -> None:
        referral.arranged(self.task("arrange", key), by=self.by, at=when, note=note)

    def answered(self, key: str, outcome: str, note: str) -> None:
        referral.answered(self.task("feedback", key), by=self.by, outcome=outcome, note=note)

    def remind(self, key: str) -> None:
        assert self._fired() == 1

    def review_due(self) -> None:
        assert self._fired() == 1

    def _fired(self) -> int:
        """Only this case's clock: the demonstration around it has deadlines of its own."""
        others = Task.objects.filter(flow_task_type="TIMER", status="SCHEDULED").exclude(
            process__caseprocess__case=self.case
        )
        waiting = list(others.values_list("pk", flat=True))
        others.update(status="NEW")
        fired = fire_due_timers()
        Task.objects.filter(pk__in=waiting).update(status="SCHEDULED")
        return fired

    def encounter(self, by: str, values: dict[str, Any]) -> None:
        who = self.records.users[by] if by else self.by
        self.case.refresh_from_db()
        told, keys = {**values}, values.get("topics", ())
        told.pop("topics", None)
        topics = [self.records.areas[key] for key in keys]
        services.add_encounter(self.case, by=who, values=told, topics=topics)

    def begin_review(self, reason: str) -> None:
        review.begin(self.task("support"), by=self.by, reason=reason)

    def review(self, **values: Any) -> None:
        review.complete(self.task("review"), by=self.by, **values)

    def propose(self, reason: str, **values: Any) -> None:
        closing.propose(self.task("closing"), by=self.by, reason=self.records.reasons[reason], **values)

    def decide(self, **values: Any) -> None:
        others = self.case.closings.latest("proposed_at", "pk").results.filter(result="other")
        accepted = set(others.values_list("area_key", flat=True))
        closing.decide(self.task("approval"), by=self.records.lead, accepted=accepted, **values)

    def reopen(self, reason: str) -> None:
        closing.reopen(self.case, by=self.by, reason=reason)


complete_intake = intake.complete  # inside the class, `intake` is the act
