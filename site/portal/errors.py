"""Error pages, each with a sentence in plain language. The one for 500 is a file, so that nothing can fail in it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from content.api import problems


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """The input cannot be used."""
    if problems.concerns(request):
        return problems.bad_input().response()
    return render(request, "400.html", status=400)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Not for this person. The exception's text stays here: it could name what must not be known."""
    return render(request, "403.html", status=403)


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """No such page, or none for this person."""
    if problems.concerns(request):
        return problems.not_found().response()
    return render(request, "404.html", status=404)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form came without its proof: mostly a page left open too long, or cookies switched off."""
    return render(request, "403_csrf.html", status=403)
