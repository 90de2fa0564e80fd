"""Many people and the clock act at the same time; what was acknowledged must be there afterwards, once."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from tests import factories
from tests.model import around, beside, clock, referrals, rights, steps, team  # noqa: F401 – they register their actions
from tests.model.ledger import CASE
from tests.model.registry import ACTIONS, LEAD, SIGN_OFF, Action
from tests.model.rules import chain_faults, faults
from tests.model.town import EVERYBODY, LEADS, MANAGERS, Nothing, Play, Town, Try
from workflows.case import services
from workflows.case.grants import in_force
from workflows.case.record import Case
from workflows.engine import open_tasks

BEGIN_AT = ("intake", "assessment", "plan", "support", "review", "closing", "approval")
NEVER = {"nothing_is_due"}  # true only where one acts alone
STEPS = {node for node in CASE if node}
TIMERS = 6  # the weight of the clock among the people
WINDOW = 3  # so few cases are worked on by everybody at the same time


@dataclass
class Storm:
    """One office, its cases, and what people were told."""

    town: Town
    cases: list[int]
    acknowledged: Counter[tuple[int, str]] = field(default_factory=Counter)
    moves: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)

    @classmethod
    def gather(cls, cases: int) -> "Storm":
        """Cases in all stages; each may be worked by two people, so that two can meet."""
        town = Town.build()
        made = []
        for number in range(cases):
            first, second = (MANAGERS[(number + place) % 3] for place in (0, 1))
            by = town.people[first]
            case = factories.make_case(by, first_name=f"Vorname{number}", last_name=f"Nachname{number}")
            services.grant(case, town.people[second], services.DEPUTY, by=by, reason="Vertretung")
            factories.drive_to(case, BEGIN_AT[number % len(BEGIN_AT)], by=by, second=town.people["leitung"])
            made.append(case.pk)
        return cls(town, made)

    def one_move(self, dice: random.Random, at: float, only: set[str] | None = None) -> None:
        """Somebody does something with one of the cases around `at` (0 … 1)."""
        first = int(at * (len(self.cases) - 1))
        near = self.cases[max(0, first - WINDOW + 1) : first + 1]
        pk = dice.choice(near)
        case = Case.objects.select_related("person", "responsible").get(pk=pk)
        action = dice.choice(list(self.offered(case, only)))
        who = self.somebody(action, case, dice)
        try:
            others = [Case.objects.get(pk=other) for other in near if other != pk]
            tried = action.do(Play(self.town, case, who, dice, others, alone=False))
        except Nothing:
            return
        except Exception as error:
            self.broken.append(f"{action.name}: {type(error).__name__}: {error}")
            return
        self.note(action, case, tried)

    def somebody(self, action: Action, case: Case, dice: random.Random) -> str:
        """Mostly a person who may."""
        if dice.random() < 0.1:
            return dice.choice(EVERYBODY)
        if action.right in (SIGN_OFF, LEAD):
            return dice.choice(LEADS)
        holders = case.grants.filter(in_force(), permission__codename="work_case")
        return dice.choice(list(holders.values_list("user__username", flat=True)) or MANAGERS)

    def offered(self, case: Case, only: set[str] | None) -> Iterator[Action]:
        """What makes sense now; steps come more often than the rest, so that cases get on."""
        waiting = {task.flow_task.name for task in open_tasks(case)}
        for action in ACTIONS.values():
            if action.name in NEVER or (only is not None and action.name not in only):
                continue
            if action.offered(waiting, case.stage):
                yield from [action] * (TIMERS if action.name == "time_passes" else action.weight(waiting))

    def note(self, action: Action, case: Case, tried: Try) -> None:
        """What the person was told."""
        self.moves[action.name] += tried.done
        if tried.status >= 500:
            self.broken.append(f"{action.name}: status {tried.status}")
        if tried.done and tried.node in STEPS and not tried.referral and action.name != "time_passes":
            self.acknowledged[case.pk, tried.node] += 1

    def done(self) -> Counter[tuple[int, str]]:
        """Steps that the database says people did."""
        tasks = Task.objects.filter(
            process__caseprocess__case__in=self.cases,
            process__caseprocess__referral=None,
            flow_task_type="HUMAN",
            status=STATUS.DONE,
        ).select_related("process__caseprocess")
        return Counter((task.process.caseprocess.case_id, task.flow_task.name) for task in tasks)

    def faults(self) -> list[str]:
        """Everything that is wrong now."""
        return (
            self.broken
            + chain_faults()
            + [one for case in Case.objects.filter(pk__in=self.cases) for one in faults(case)]
        )


def figures(storm: Storm) -> dict[str, Any]:
    """For the report of a long run."""
    return {"moves accepted": sum(storm.moves.values()), "steps": sum(storm.acknowledged.values()), **storm.moves}
