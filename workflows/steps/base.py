"""One page per human step: who may open it, what its head shows, how it is completed, and where it leads.

`workflows.desk.pages` says which view belongs to which step. Guarded by `workflows.guard.staff_view`; here is asked
again for every request whether the person may do this step now: owning the task is not enough.
"""

from typing import Any, ClassVar

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from viewflow.workflow.models import Task
from viewflow.workflow.status import STATUS

from accounts.models import User
from workflows import engine, guard
from workflows.case import access, journal
from workflows.case.record import OPEN_STAGES, Case, CaseProcess
from workflows.case.selectors import FILE_OPENED
from workflows.flows import CaseFlow
from workflows.steps.forms import StepForm

WAITING = (STATUS.NEW, STATUS.ASSIGNED)


class StepView:
    """One step's page. Subclasses say what it is for, bring the form, save, and say what happens next."""

    form_class: ClassVar[type[StepForm]]
    template_name: ClassVar[str]
    purpose: ClassVar[Any]
    submit_label: ClassVar[Any]

    def __init__(self, request: HttpRequest, task: Task) -> None:
        self.request, self.task = request, task
        self.process: CaseProcess = task.process.coerced
        self.case: Case = self.process.case

    @property
    def user(self) -> User:
        """Who sits in front of it; the guard has seen to it that somebody does."""
        return self.request.user  # type: ignore[return-value]

    def may(self) -> bool:
        """Whether the reader may do this step now."""
        return access.may_do(self.user, self.task.flow_task._owner_permission, self.process)

    def without_right(self) -> HttpResponse:
        """For somebody who may not do the step: as if it did not exist."""
        raise Http404

    def answer(self) -> HttpResponse:
        """The whole conversation: may, still open, show or complete."""
        may = self.may()
        self.request.case = self.case  # type: ignore[attr-defined]  # for the guard's page on conflicts
        if self.task.status not in WAITING:
            if may or access.may_read(self.user, self.case):
                return guard.conflict(self.request, engine.TaskGone())
            raise Http404
        if not may:
            return self.without_right()
        return self.receive() if self.request.method == "POST" else self.show(self.form())

    def form(self, data: Any = None) -> StepForm:
        """The step's form, bound where there is data."""
        return self.form_class(data, case=self.case, reader=self.user)

    def receive(self) -> HttpResponse:
        """Check, save, say so, go on; whatever is refused comes back with all that was typed."""
        form = self.form(self.request.POST)
        if not form.is_valid():
            return self.show(form)
        try:
            self.task.alongside = form.keep_added
            self.save(form)
        except ValidationError as error:
            form.refuse(error)
            return self.show(form)
        except engine.Busy as error:
            form.add_error(None, str(error))
            return self.show(form, status=409)
        messages.success(self.request, self.said(form))
        return HttpResponseRedirect(self.after())

    def after(self) -> str:
        """Where one stands when the step is done."""
        return way_on(self.case, self.user)

    def save(self, form: Any) -> None:
        """Complete the step by its service."""
        raise NotImplementedError

    def said(self, form: Any) -> str:
        """What happened and what comes next, in one or two sentences."""
        raise NotImplementedError

    def more(self, form: Any) -> dict[str, Any]:
        """What else the template prints."""
        return {}

    def show(self, form: Any, status: int = 200) -> HttpResponse:
        """Draw the page."""
        reads = access.may_read(self.user, self.case)
        if reads and self.request.method == "GET":
            journal.write_read(self.case, by=self.user, what=str(FILE_OPENED))
        context = {
            "form": form,
            "title": self.task.flow_task.task_title,
            "purpose": self.purpose,
            "submit_label": self.submit_label,
            "reads": reads,
            **head(self.case, named=reads),
            **self.more(form),
        }
        return render(self.request, self.template_name, context, status=status)


def head(case: Case, *, named: bool) -> dict[str, Any]:
    """What the head of every page about a case prints; the name only where the file may be read."""
    name = (str(case.person) or _("Name noch nicht bekannt")) if named else ""
    return {"case": case, "person_name": name, "stages": [(stage.value, stage.label) for stage in OPEN_STAGES]}


def find(pk: int) -> Task:
    """The human task with this number, with all that its page needs of the case.

    Raises:
        Http404: there is none, or its step no longer exists.
    """
    tasks = Task.objects.filter(pk=pk, flow_task_type="HUMAN", process__caseprocess__isnull=False)
    case = "process__caseprocess__case"
    task = tasks.select_related(
        f"{case}__person", f"{case}__stadtteil", "process__caseprocess__referral__service__organization"
    ).first()
    if task is None or getattr(task.flow_task, "step", None) is None:
        raise Http404
    return task


def way_on(case: Case, user: User) -> str:
    """Where one goes after a step: the next step of the case that one may do, the case, or the worklist."""
    open_tasks = Task.objects.filter(flow_task_type="HUMAN", status__in=WAITING, process__caseprocess__case=case)
    for task in open_tasks.filter(access.doable_by(user)).order_by("created", "pk"):
        if task.flow_task.flow_class is CaseFlow:
            return reverse("desk:task", args=[task.pk])
    return case_url(case) if access.may_read(user, case) else reverse("desk:worklist")


def case_url(case: Case, part: str = "") -> str:
    """Address of the case page, or of a part of it."""
    return reverse("desk:case", args=[case.number]) + (f"#{part}" if part else "")


def back_to(request: HttpRequest, default: str) -> str:
    """Where a small form returns: `next`, if it is an address of our own desk."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    path = wanted.split("#")[0].split("?")[0]
    ours = url_has_allowed_host_and_scheme(wanted, allowed_hosts=None, require_https=request.is_secure())
    fine = ours and len(wanted) <= 300 and wanted.isprintable() and path.startswith("/desk/") and ".." not in path
    return wanted if fine else default


def workable(request: HttpRequest, number: str) -> Case:
    """The case with this number, if the reader may change it.

    Raises:
        Http404: no such case for this reader.
    """
    case = access.workable_by(request.user).select_related("person", "stadtteil").filter(number=number[:40]).first()
    if case is None:
        raise Http404
    return case


def readable(request: HttpRequest, number: str) -> Case:
    """The case with this number, if the reader may open its file.

    Raises:
        Http404: no such case for this reader.
    """
    case = access.visible_to(request.user).select_related("person", "stadtteil").filter(number=number[:40]).first()
    if case is None:
        raise Http404
    return case
