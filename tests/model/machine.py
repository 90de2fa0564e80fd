"""Hypothesis plays the office: somebody does one of the actions, and the model is compared; again and again."""

import random
from collections import Counter
from typing import Any
from uuid import uuid4

from django.core import mail
from django.db import transaction
from django.test import TestCase
from hypothesis import HealthCheck, Phase, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from forms import services as requests
from forms.selectors import current_version
from forms.versions import FormVersion
from tests import factories
from tests.model import around, beside, clock, referrals, rights, steps, team  # noqa: F401 – they register their actions
from tests.model.figures import PLAYS, THOROUGH
from tests.model.footprint import difference, footprint, told
from tests.model.ledger import Ledger
from tests.model.registry import ACTIONS
from tests.model.rules import chain_faults, faults, workers
from tests.model.town import EVERYBODY, Nothing, Play, Town, Try
from workflows.case.record import Case
from workflows.engine import open_tasks

ACCEPTED: Counter[str] = Counter()  # how often each action was accepted, to see that none is idle
NAMES = ("Karim Aziz", "Olena Bondar", "Selam Tesfay", "Bahar Yildiz")
BEGIN_AT = ("intake", "hand_over", "assessment", "plan", "support", "review", "closing", "approval", "closed")
RUNS = settings(
    max_examples=PLAYS if THOROUGH else 4,
    stateful_step_count=60 if THOROUGH else 50,
    phases=[Phase.generate, Phase.shrink] if THOROUGH else [Phase.generate],
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
    print_blob=False,
)


class Office(RuleBasedStateMachine):
    """Two cases in one town; everything is rolled back at the end of each play."""

    def __init__(self) -> None:
        super().__init__()
        self.frame = transaction.atomic()
        self.frame.__enter__()
        mail.outbox = []
        self.town = Town.build()
        self.cases: list[Case] = []
        self.ledgers: dict[int, Ledger] = {}

    def teardown(self) -> None:
        """The journal is whole; then as if nothing had happened."""
        found = chain_faults()
        transaction.set_rollback(True)
        self.frame.__exit__(None, None, None)
        assert not found, found

    @initialize(one=st.sampled_from(BEGIN_AT), other=st.sampled_from(BEGIN_AT))
    def cases_begin(self, one: str, other: str) -> None:
        """One is registered, one is taken over from a request; then both are led to where the play begins."""
        first, last = NAMES[0].split()
        form = {"first_name": first, "last_name": last, "ticket": str(uuid4()), "stadtteil": "eglosheim"}
        assert self.town.client("im1").post("/desk/cases/new/", form).status_code == 302
        self.led_to(Case.objects.latest("pk"), "im1", one)
        first, last = NAMES[1].split()
        sent = {"vorname": first, "nachname": last, "sprache": "uk", "telefon": "+49 176 12345678", "anliegen": "Kurs"}
        version = current_version(FormVersion.objects.order_by("pk").first().form)
        request = requests.receive(version, {**sent, "stadtteil": "eglosheim"}, "uk", str(uuid4()))
        assert self.town.client("im2").post(f"/desk/inbox/{request.code}/take-over/").status_code == 302
        self.led_to(Case.objects.latest("pk"), "im2", other)

    def led_to(self, case: Case, manager: str, stage: str) -> None:
        """By the services."""
        by = self.town.people[manager]
        factories.drive_to(case, stage, by=by, second=self.town.people["leitung"])
        self.cases.append(case)
        at = "" if stage == "closed" else stage
        self.ledgers[case.pk] = Ledger(at, manager, {manager}, proposer=manager)
        self.compare(case, "begin")

    @rule(seed=st.integers(0, 2**20))
    def somebody_acts(self, seed: int) -> None:
        """One of the actions that make sense in one of the cases; mostly by a person who may."""
        dice = random.Random(seed)
        case = Case.objects.select_related("person", "responsible").get(pk=dice.choice(self.cases).pk)
        ledger = self.ledgers[case.pk]
        waiting = {*ledger.waiting}
        offered = [action for action in ACTIONS.values() if action.offered(waiting, ledger.stage)]
        action = dice.choices(offered, [action.weight(waiting) for action in offered])[0]
        able = [name for name in EVERYBODY if ledger.may(action.right, name)]
        who = dice.choice(able) if able and dice.random() < 0.8 else dice.choice(EVERYBODY)
        what = f"{action.name} by {who or 'a visitor'}"
        note(f"# {case.number}: {what}")
        before, entries = footprint(case), told(case)
        try:
            with TestCase.captureOnCommitCallbacks(execute=True):
                others = [other for other in self.cases if other.pk != case.pk]
                tried = action.do(Play(self.town, case, who, dice, others))
        except Nothing:
            return
        self.judge(what, ledger.may(action.right, who), tried, case, before, entries)

    def judge(self, what: str, may: bool, tried: Try, case: Case, before: dict[str, Any], entries: int) -> None:
        """Was it right that this was accepted, or refused? Does the case stand where the model says?"""
        after = footprint(case)
        changed = difference(before, after)
        assert tried.status < 500, f"{what}: status {tried.status}"
        assert may or not tried.done, f"{what}: accepted from somebody who may not"
        assert tried.done or not changed, f"{what}: refused, but something changed\n{changed}"
        if may and tried.fine is not None:
            assert tried.done == tried.fine, f"{what}: done is {tried.done}, by the model {tried.fine} ({tried.status})"
        assert not changed or told(case) > entries, f"{what}: not in the journal\n{changed}"
        if tried.done:
            ACCEPTED[what.split()[0]] += 1
            self.ledgers[case.pk].go(tried)
        if tried.rights:
            for pk, ledger in self.ledgers.items():
                ledger.workers = workers(pk)
        self.compare(case, what)
        if tried.again is not None:
            with TestCase.captureOnCommitCallbacks(execute=True):
                answer = tried.again()
            assert answer.status_code < 500, f"{what}, once more: status {answer.status_code}"
            twice = difference(after, footprint(case))
            assert not twice, f"{what}: a double click changed something\n{twice}"

    def compare(self, case: Case, what: str) -> None:
        """The database against the model and against the rules."""
        case.refresh_from_db()
        ledger = self.ledgers[case.pk]
        assert case.stage == ledger.stage, f"{what}: stage {case.stage}, by the model {ledger.stage}"
        waiting = sorted(task.flow_task.name for task in open_tasks(case))
        assert waiting == ledger.waiting, f"{what}: {waiting} waits, by the model {ledger.waiting}"
        assert case.responsible.username == ledger.responsible
        found = faults(case)
        assert not found, f"{what}: " + "\n".join(found)
