"""Pages: all notices for me, and putting one away."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from workflows.case import notices as service
from workflows.desk import notices, paging
from workflows.guard import staff_view
from workflows.steps.base import back_to


@staff_view
@require_safe
def listing(request: HttpRequest) -> HttpResponse:
    """The newest first."""
    user: Any = request.user
    page = paging.page_of(notices.found(user), request)
    context = {"page": page, "lines": [notices.line(row) for row in page], "query": paging.query_without_page(request)}
    return render(request, "desk/notices.html", context)


@staff_view
@require_POST
def done(request: HttpRequest, pk: int) -> HttpResponse:
    """Put it away; a double click finds it put away already."""
    user: Any = request.user
    notice = service.for_user(user).filter(pk=pk).first()
    if notice is None:
        if service.Notice.objects.filter(pk=pk, done_by=user).exists():
            return redirect("desk:notices")
        raise Http404
    service.put_away(notice, by=user)
    return redirect(back_to(request, reverse("desk:notices")))
