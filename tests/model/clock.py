"""Actions: time passes. A deadline is put into the past and the worker's round is made once."""

from datetime import timedelta

from django.utils import timezone
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS
from viewflow.workflow.timers import fire_due_timers

from tests.model.registry import ALWAYS, ANYBODY, action
from tests.model.town import Nothing, Play, Try

# Where a deadline leads by itself; the others only remind.
LEADS_ON = {"support__timeout": ("support", "review"), "reply__timeout_3": ("reply", "feedback")}


@action(ALWAYS, right=ANYBODY)
def time_passes(play: Play) -> Try:
    """One armed deadline of the case is due."""
    armed = Task.objects.filter(
        process__caseprocess__case=play.case, flow_task_type="TIMER", status=STATUS.SCHEDULED
    ).select_related("process__caseprocess")
    tasks = list(armed.order_by("pk"))
    if not tasks:
        raise Nothing
    task = play.dice.choice(tasks)
    Task.objects.filter(pk=task.pk).update(scheduled=timezone.now() - timedelta(minutes=1))
    fire_due_timers()
    done = not armed.filter(pk=task.pk).exists()
    node, to = LEADS_ON.get(task.flow_task.name, ("", ""))
    return Try(done, node=node, to=to, referral=task.process.caseprocess.referral_id or 0)


@action(ALWAYS, right=ANYBODY, refused=True)
def nothing_is_due(play: Play) -> Try:
    """The worker's round where nothing is due changes nothing."""
    assert fire_due_timers() == 0
    return Try(False, fine=None)
