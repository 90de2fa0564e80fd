"""The editor's list "Bitte bestätigen"."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from content.confirming.services import confirm, due, in_order
from content.directory.services import Service

PER_PAGE = 30
LONGEST = 12


def may_confirm(request: HttpRequest) -> bool:
    """Who may change services may confirm them."""
    return request.user.has_perm("content.change_service")


@require_http_methods(["GET", "HEAD", "POST"])
def to_confirm(request: HttpRequest) -> HttpResponse:
    """The list, and one click per entry.

    Raises:
        PermissionDenied: for whoever may not change services.
    """
    if not may_confirm(request):
        raise PermissionDenied
    by_use = request.GET.get("sortierung") == "nutzung"
    if request.method == "POST":
        say_yes(request)
        return HttpResponseRedirect(request.get_full_path())
    rows = Paginator(in_order(by_use), PER_PAGE).get_page(request.GET.get("p"))
    return render(request, "content/admin/to_confirm.html", {"rows": rows, "by_use": by_use})


def say_yes(request: HttpRequest) -> None:
    """Confirm the entry whose button was pressed; a second click does nothing more."""
    key = request.POST.get("eintrag", "")
    service: Service | None = None
    if key.isascii() and key.isdecimal() and len(key) <= LONGEST:
        service = due().filter(pk=int(key)).first()
    if service is None:
        messages.info(request, _("Dieser Eintrag ist schon bestätigt."))
        return
    confirm(service, by=request.user)  # type: ignore[arg-type]
    messages.success(request, _("„%(name)s“ ist bestätigt.") % {"name": service.name})
