"""Actions: who may see and work a case: given, ended, run out, in an emergency; and what is told afterwards."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone
from viewflow.workflow.models import Task

from tests.model.around import any_of
from tests.model.registry import ALWAYS, ANYBODY, CLOSED, LEAD, OPEN, action
from tests.model.town import LEADS, MANAGERS, Nothing, Play, Try
from workflows import escalation, repair
from workflows.case.grants import CaseUserObjectPermission
from workflows.engine import open_tasks
from workflows.flows import CaseFlow
from workflows.privacy import emergency, ending, granting
from workflows.steps.closing.follow_up import services as follow_up


@action(ALWAYS, right=LEAD)
def access_given(play: Play) -> Try:
    level = play.dice.choice(list(granting.Level))
    ends_on = timezone.localdate() + timedelta(days=play.dice.choice((0, 20)))
    user = play.town.people[play.dice.choice(MANAGERS)]
    values = {"level": level, "health": False, "reason": "Urlaub", "ends_on": ends_on}
    made = play.call(granting.give, play.case, user, **values)
    made.fine, made.rights = None, True
    return made


@action(ALWAYS, right=LEAD)
def access_ended(play: Play) -> Try:
    made = play.call(granting.end, play.case, play.town.people[play.dice.choice(MANAGERS)])
    made.fine, made.rights = None, True
    return made


@action(ALWAYS, right=ANYBODY)
def access_runs_out(play: Play) -> Try:
    """A right with an end is over; the worker notes it."""
    given = CaseUserObjectPermission.objects.filter(content_object=play.case, ends_on__isnull=False)
    one = any_of(play, given.exclude(user=play.case.responsible))
    yesterday = timezone.localdate() - timedelta(days=1)
    given.filter(user=one.user).update(ends_on=yesterday)
    return Try(ending.end_due() > 0, fine=None, rights=True)


@action(ALWAYS, right=ANYBODY)
def emergency_access(play: Play) -> Try:
    """Who counsels or leads reads at once; it never lets anybody work."""
    made = play.call(emergency.take, play.case.number, reason="Anruf der Polizei, die Person wird gesucht")
    assert not made.done or play.who in MANAGERS + LEADS
    return made if made.done else Try(False, fine=None)


@action(OPEN, right=ANYBODY)
def nobody_came(play: Play) -> Try:
    """A step is overdue for weeks: the worker tells the lead, once."""
    tasks = open_tasks(play.case)
    if not tasks:
        raise Nothing
    task = play.dice.choice(tasks)
    armed = task.leading.filter(flow_task_type="TIMER", status="SCHEDULED")
    if armed.exists():  # its own deadline would come first
        raise Nothing
    Task.objects.filter(pk=task.pk).update(scheduled=timezone.now() - timedelta(days=40))
    told = escalation.escalate()
    if not told:
        Task.objects.filter(pk=task.pk).update(scheduled=task.scheduled)
    assert escalation.escalate() == 0 or not play.alone
    return Try(told > 0, fine=None)


@action(OPEN, right=LEAD)
def begin_again(play: Play) -> Try:
    """Whoever repairs ends a procedure and lets it go on at the same place."""
    process = play.case.processes.filter(status="NEW", referral=None).first()
    if process is None or process.flow_class is not CaseFlow or play.case.stage in ("closing", "intake"):
        raise Nothing
    made = play.call(repair.restart, process)
    made.fine = None
    return made


@action(CLOSED, right=ANYBODY)
def asked_later(play: Play) -> Try:
    """Months after the closing the person is asked, once per closing."""
    return Try(follow_up.ask(play.case), fine=None)


@action(CLOSED, right=ANYBODY)
def answers_later(play: Play) -> Try:
    """The person answers without an account; the link is dead then."""
    asked = any_of(play, play.case.follow_ups.filter(answered_at=None))
    address = reverse("follow_up_answer", args=[follow_up.renew(asked)])
    client = play.town.client("")
    values = {"condition": "good", "again": "no", "note": "Danke"}
    page = client.post(address, values)
    return Try(page.status_code == 200, page.status_code, fine=None, again=lambda: client.post(address, values))
