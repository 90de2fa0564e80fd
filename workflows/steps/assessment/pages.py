"""Page: the versions of an assessment compared, as a picture with a table beside it; also what is printed."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.models import User
from workflows.case import journal
from workflows.case.record import Case
from workflows.case.selectors import FILE_OPENED
from workflows.guard import staff_view
from workflows.steps.assessment import compare as comparing
from workflows.steps.assessment.models import Assessment
from workflows.steps.base import head, readable


@staff_view
@require_http_methods(["GET", "HEAD"])
def compare(request: HttpRequest, number: str) -> HttpResponse:
    """Two versions; the newest and the one before it where nothing else is asked."""
    case: Case = readable(request, number)
    user: User = request.user  # type: ignore[assignment]
    journal.write_read(case, by=user, what=str(FILE_OPENED))
    versions = list(case.assessments.select_related("by"))
    context = {"versions": versions, "reads": True, **head(case, named=True), "title": _("Bedarf im Vergleich")}
    if versions:
        after = _chosen(versions, request.GET.get("bis")) or versions[0]
        older = [version for version in versions if version.version < after.version]
        before = _chosen(versions, request.GET.get("von")) or (older[0] if older else None)
        told = comparing.compare(case, before, after, user)
        history = comparing.german_history(versions)
        context |= {
            "before": before,
            "after": after,
            "told": told,
            "radar": comparing.radar(told.rows),
            "german": history,
            "german_line": comparing.german_line(history),
        }
    return render(request, "steps/assessment/compare.html", context)


def _chosen(versions: list[Assessment], given: str | None) -> Assessment | None:
    """The version that was asked for.

    Raises:
        Http404: there is no such version.
    """
    if not given:
        return None
    for version in versions:
        if str(version.version) == given:
            return version
    raise Http404
