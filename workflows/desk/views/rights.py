"""Pages: who may do what, at the desk and in the admin."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from workflows.desk import rights
from workflows.guard import staff_view


@staff_view
@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """For everybody at the desk: it is no secret."""
    return render(request, "desk/rights.html", {"matrices": rights.matrices()})


@require_safe
def in_admin(request: HttpRequest) -> HttpResponse:
    """For those who set up the house; Wagtail lets nobody else in."""
    return render(request, "privacy/rights_admin.html", {"matrices": rights.matrices()})
