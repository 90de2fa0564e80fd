"""What must be true of every case at every moment, whoever did what: read from the database, not from the services."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta

from django.utils import timezone
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from accounts.models import User
from tests.model.ledger import STAGES
from workflows.case.grants import CaseUserObjectPermission, in_force
from workflows.case.record import Case, CaseProcess
from workflows.flows import CaseFlow, ReferralFlow
from workflows.privacy import sealing
from workflows.privacy.verifying import verify

OPEN = (STATUS.NEW, STATUS.ASSIGNED)
# what the clock did, and how the journal names it
TIMED = {
    "note_review_due": "support__timeout",
    "ask_again": "reply__timeout",
    "escalate": "reply__timeout_2",
    "expire": "reply__timeout_3",
    "remind": "feedback__timeout",
}
Rule = Callable[[Case, list[Task]], Iterator[str]]
RULES: list[Rule] = []


def rule(function: Rule) -> Rule:
    """Add a rule: yields a sentence for each fault."""
    RULES.append(function)
    return function


def faults(case: Case) -> list[str]:
    """Everything that is wrong with a case now."""
    case = Case.objects.get(pk=case.pk)
    tasks = list(Task.objects.filter(process__caseprocess__case=case).select_related("process__caseprocess"))
    return [f"{case.number}: {sentence}" for one in RULES for sentence in one(case, tasks)]


def workers(case: int) -> set[str]:
    """Who may work a case now."""
    held = CaseUserObjectPermission.objects.filter(
        in_force(), content_object=case, permission__codename="work_case", user__is_active=True
    )
    return set(held.values_list("user__username", flat=True))


def chain_faults() -> list[str]:
    """The journal, sealed as by the worker when nobody writes any more, is a whole chain, and nothing waits."""
    sealing.seal(timezone.now() + timedelta(hours=1))
    found = verify()
    if found.fault or found.waiting:
        return [f"the journal: {found}"]
    return []


def human(tasks: list[Task], *status: str) -> list[Task]:
    return [task for task in tasks if task.flow_task_type == "HUMAN" and task.status in status]


@rule
def one_step_waits(case: Case, tasks: list[Task]) -> Iterator[str]:
    """An open case waits in exactly one step, that of its stage; an ended one waits for nothing."""
    waiting = [task.flow_task.name for task in human(tasks, *OPEN) if task.flow_task.flow_class is CaseFlow]
    if len(waiting) != (1 if case.is_open else 0):
        yield f"stage {case.stage}, waiting steps {waiting}"
    elif waiting and STAGES.get(waiting[0], waiting[0]) != case.stage:
        yield f"stage {case.stage} while {waiting[0]} waits"
    if bool(case.closed_at) == case.is_open:
        yield f"stage {case.stage}, closed at {case.closed_at}"


@rule
def processes_fit(case: Case, tasks: list[Task]) -> Iterator[str]:
    """One running process for an open case, one for each open referral, none else."""
    running = CaseProcess.objects.filter(case=case, status=STATUS.NEW)
    of_case = [process for process in running if process.flow_class is CaseFlow]
    of_referrals = [process.referral_id for process in running if process.flow_class is ReferralFlow]
    if len(of_case) != (1 if case.is_open else 0):
        yield f"{len(of_case)} running procedures in stage {case.stage}"
    if sorted(of_referrals) != sorted(case.referrals.filter(ended_at=None).values_list("pk", flat=True)):
        yield f"running referrals {of_referrals} are not the open ones"
    waiting = Counter(
        task.process.caseprocess.referral_id
        for task in human(tasks, *OPEN)
        if task.flow_task.flow_class is ReferralFlow
    )
    if waiting != Counter(of_referrals):
        yield f"steps of referrals {waiting}, running {of_referrals}"


@rule
def nothing_is_stuck(case: Case, tasks: list[Task]) -> Iterator[str]:
    """No task broke; a deadline is armed only for a step that waits; support waits with an armed deadline."""
    yield from (f"{task.flow_task.name} is {task.status}" for task in tasks if task.status == STATUS.ERROR)
    waits = {task.pk for task in human(tasks, *OPEN)}
    armed = [task for task in tasks if task.flow_task_type == "TIMER" and task.status == STATUS.SCHEDULED]
    before = Task.previous.through.objects.filter(from_task__in=[task.pk for task in armed])
    hosts = set(before.values_list("to_task", flat=True))
    if hosts - waits:
        yield f"deadlines armed for steps that do not wait: {sorted(hosts - waits)}"
    support = [task for task in human(tasks, *OPEN) if task.flow_task.name == "support"]
    if support and "support__timeout" not in {task.flow_task.name for task in armed}:
        yield "support waits without a date of review"
    others = [task for task in tasks if task.status not in (*OPEN, STATUS.SCHEDULED, STATUS.DONE, STATUS.CANCELED)]
    yield from (f"{task.flow_task.name} is left in {task.status}" for task in others)


@rule
def somebody_can_go_on(case: Case, tasks: list[Task]) -> Iterator[str]:
    """Each waiting step can be done by somebody who works here."""
    workers = CaseUserObjectPermission.objects.filter(
        in_force(), content_object=case, permission__codename="work_case", user__is_active=True
    )
    leads = User.objects.filter(groups__name="teamleitung", is_active=True)
    for task in human(tasks, *OPEN):
        if task.owner_permission == "workflows.work_case":
            someone = workers.exists()
        else:
            someone = leads.exclude(pk=task.process.caseprocess.proposed_by_id).exists()
        if not someone:
            yield f"nobody may do {task.flow_task.name}"


@rule
def journal_is_complete(case: Case, tasks: list[Task]) -> Iterator[str]:
    """Each step that was done, each procedure that was begun, each deed of the clock stands in the journal, once."""
    steps = Counter(case.journal.filter(action="step").values_list("node", flat=True))
    done = Counter(task.flow_task.name for task in human(tasks, STATUS.DONE))
    begun = Counter(task.flow_task.name for task in tasks if task.flow_task_type == "START")
    repaired = begun.pop("restart", 0)
    if repaired != case.journal.filter(node="repair").count():
        yield f"begun again {repaired} times, the journal says otherwise"
    done += begun
    if steps != done:
        yield f"done {dict(done - steps)} not in the journal, {dict(steps - done)} there too often"
    told = case.journal.filter(action="timer", node__in=TIMED.values())  # others: escalation, follow-up
    clock = Counter(told.values_list("node", flat=True))
    fired = Counter(TIMED[task.flow_task.name] for task in tasks if task.flow_task.name in TIMED and task.finished)
    if clock != fired:
        yield f"the clock did {dict(fired)}, the journal says {dict(clock)}"


@rule
def records_fit_the_steps(case: Case, tasks: list[Task]) -> Iterator[str]:
    """One record for each step that was done: nothing doubled, nothing lost."""
    done = Counter(task.flow_task.name for task in human(tasks, STATUS.DONE))
    for node, records in (
        ("intake", case.intakes),
        ("assessment", case.assessments),
        ("review", case.reviews),
        ("closing", case.closings),
    ):
        if records.count() != done[node]:
            yield f"{node} was done {done[node]} times and left {records.count()} records"
    versions = sorted(case.assessments.values_list("version", flat=True))
    if versions != list(range(1, len(versions) + 1)):
        yield f"versions of the assessment: {versions}"


@rule
def rights_fit(case: Case, tasks: list[Task]) -> Iterator[str]:
    """The responsible manager may read, work and read health; nobody else may read health; each right has a reason."""
    grants = CaseUserObjectPermission.objects.filter(content_object=case).select_related("permission")
    held = {grant.permission.codename for grant in grants if grant.user_id == case.responsible_id}
    if not held >= {"read_case", "work_case", "read_health"}:
        yield f"the responsible manager holds only {sorted(held)}"
    if [
        grant for grant in grants if grant.permission.codename == "read_health" and grant.user_id != case.responsible_id
    ]:
        yield "somebody else may read health"
    if grants.filter(reason="").exists():
        yield "a right without a reason"


@rule
def links_die_with_their_referral(case: Case, tasks: list[Task]) -> Iterator[str]:
    """Only a referral that waits for an answer has a link that opens something; never more than one."""
    waits = {
        task.process.caseprocess.referral_id
        for task in human(tasks, *OPEN)
        if task.flow_task.name in ("reply", "letter")
    }
    for referral in case.referrals.prefetch_related("links"):
        live = [link for link in referral.links.all() if link.answered_at is None and link.closed_at is None]
        if len(live) > (1 if referral.pk in waits else 0):
            yield f"{len(live)} live links of a referral, waiting: {referral.pk in waits}"
