"""Pages: the journal, for data protection alone; and as a file."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from accounts.confirm import recently_confirmed
from workflows.desk.access_forms import JournalForm
from workflows.guard import staff_view
from workflows.privacy import reading

READ_JOURNAL = "workflows.read_journal"
SHOWN = 50


@staff_view(permission=READ_JOURNAL)
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """Entries, newest first, 50 at a time. How many there are of a person is counted nowhere."""
    form = JournalForm(request.POST if request.method == "POST" else {"fall": request.GET.get("fall", "")[:40]})
    return _page(request, form)


def _page(request: HttpRequest, form: JournalForm) -> HttpResponse:
    found = []
    if form.is_valid():
        reading.note_reading(form.wanted, by=request.user, reason=form.cleaned_data["grund"])  # type: ignore[arg-type]
        found = list(reading.search(form.wanted)[: SHOWN + 1])
    context = {
        "form": form,
        "entries": found[:SHOWN],
        "before": found[SHOWN - 1].pk if len(found) > SHOWN else None,
        "sent": [(name, value) for name, value in form.data.items() if name in form.fields and name != "vor" and value],
    }
    return render(request, "desk/journal.html", context)


@staff_view(permission=READ_JOURNAL)
@recently_confirmed
@require_POST
def export(request: HttpRequest) -> HttpResponse:
    """What was looked for, as a file; only with a reason."""
    form = JournalForm(request.POST, exporting=True)
    if not form.is_valid():
        return _page(request, form)
    content = reading.export(form.wanted, by=request.user, reason=form.cleaned_data["grund"])  # type: ignore[arg-type]
    response = HttpResponse(content, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="protokoll-{timezone.localdate():%Y-%m-%d}.csv"'
    response["Cache-Control"] = "private, no-store"
    return response
