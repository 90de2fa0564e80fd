"""Page: extending the time a person may be counselled."""

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from forms.fields import FreeDateField
from workflows.case import counselling
from workflows.desk.views.case import workable
from workflows.guard import staff_view
from workflows.steps.base import back_to, case_url
from workflows.steps.fields import text


class ExtendForm(forms.Form):
    """Until when, and why; the service knows the borders."""

    until = FreeDateField(label=gettext_lazy("Neues Ende der Beratungszeit"))
    reason = text(
        gettext_lazy("Begründung"),
        limit=500,
        help_text=gettext_lazy("Warum reicht die Zeit nicht? Steht später im Verlauf."),
    )


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def extend(request: HttpRequest, number: str) -> HttpResponse:
    """A date and a written reason; what is not allowed comes back with a sentence."""
    case = workable(request, number)
    latest = counselling.latest_end(case)
    if latest is None or not case.is_open:
        raise Http404
    form = ExtendForm(request.POST or None, initial={"until": latest})
    back = back_to(request, case_url(case))
    if request.method == "POST" and form.is_valid():
        try:
            counselling.extend(case, by=request.user, **form.cleaned_data)  # type: ignore[arg-type]
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, _("Die Beratungszeit ist verlängert."))
            return redirect(back)
    trail = [
        (_("Fälle"), reverse("desk:cases")),
        (case.number, reverse("desk:case", args=[number])),
        (_("Beratungszeit"), ""),
    ]
    context = {"form": form, "case": case, "trail": trail, "latest": latest, "may": counselling.extendable(case)}
    context["back"] = back
    return render(request, "desk/counselling_extend.html", context)
