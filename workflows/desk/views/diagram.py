"""Pages: the procedures as pictures, for one case or in general, and as BPMN files."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from workflows.desk import diagram
from workflows.desk.views.case import known
from workflows.flows import CaseFlow
from workflows.guard import staff_view


@staff_view
@require_safe
def of_case(request: HttpRequest, number: str) -> HttpResponse:
    """Where this case stands, as a picture and in words; also for those who only know the case."""
    case = known(request, number)
    progress = diagram.progress_of(diagram.procedure_of(case))
    context: dict[str, Any] = {
        "case": case,
        "picture": diagram.picture(CaseFlow, progress.states),
        "steps": [_step(task) for task in progress.steps],
        "trail": [
            (_("Fälle"), reverse("desk:cases")),
            (case.number, reverse("desk:case", args=[case.number])),
            (_("Ablauf"), ""),
        ],
    }
    return render(request, "desk/case_diagram.html", context)


def _step(task: Any) -> dict[str, Any]:
    now = task.status in diagram.ACTIVE
    return {
        "title": task.flow_task.task_title,
        "now": now,
        "day": timezone.localdate(task.finished) if task.finished else None,
        "due": timezone.localdate(task.scheduled) if task.scheduled and now else None,
        "who": str(task.owner) if task.owner else "",
    }


@staff_view
@require_safe
def bpmn_of_case(request: HttpRequest, number: str) -> HttpResponse:
    """The same as a file."""
    case = known(request, number)
    progress = diagram.progress_of(diagram.procedure_of(case))
    return _file(diagram.bpmn(CaseFlow, progress.states), case.number)


@staff_view
@require_safe
def procedures(request: HttpRequest) -> HttpResponse:
    """All procedures as they are defined now."""
    drawn = [
        {
            "key": key,
            "picture": diagram.picture(flow_class),
            "steps": [node for node in diagram.in_order(flow_class) if node.kind == "step"],
        }
        for key, flow_class in diagram.PROCEDURES.items()
    ]
    return render(request, "desk/procedures.html", {"procedures": drawn})


@staff_view
@require_safe
def bpmn(request: HttpRequest, key: str) -> HttpResponse:
    """One procedure as a file."""
    if key not in diagram.PROCEDURES:
        raise Http404
    return _file(diagram.bpmn(diagram.PROCEDURES[key]), key)


def _file(text: str, name: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}.bpmn"'}
    return HttpResponse(text, content_type="application/xml; charset=utf-8", headers=headers)
