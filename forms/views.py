"""The public side of a form: show it, turn its pages, receive it once, give a receipt. Nothing depends on who asks."""

from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers, patch_cache_control

from forms import guard, screens, tickets
from forms.definition import FormDefinition
from forms.filling import drafts, steps
from forms.filling.filling import Filling
from forms.screens import DRAFT, GAPS, PART, RESUME, REVIEW, link, reader_language
from forms.selectors import by_token, current_version
from forms.text import whole
from forms.versions import FormVersion

if TYPE_CHECKING:
    from wagtail.models import Page


def serve_form(request: HttpRequest, page: "Page", definition: FormDefinition | None) -> HttpResponse:
    """Answer a request for a page with a form. Each form carries its own ticket, so no two visitors get the same page.

    The browser may keep the empty form, so that going back after sending brings back the same ticket. Whatever holds
    answers or a code is kept by nobody.
    """
    version = current_version(definition)
    if request.method not in ("GET", "HEAD", "POST"):
        return HttpResponseNotAllowed(["GET", "HEAD", "POST"])
    if version is None:
        response = render(request, "forms/closed.html", screens.frame(request, page))
    elif request.method == "POST":
        response = steps.post(request, page, version)
    elif found := _receipt(request, page) or _draft(request, page, version) or _resume(request, page, version):
        response = found
    else:
        filling = Filling(version, reader_language(), tickets.fresh(version))
        response = screens.show_part(request, page, filling, filling.asked[0])
        patch_cache_control(response, private=True, no_cache=True)
        return response
    add_never_cache_headers(response)
    return response


def _receipt(request: HttpRequest, page: "Page") -> HttpResponse | None:
    """The receipt that the address asks for, if it is ours and still there."""
    nonce = tickets.read_receipt(whole(request.GET.get(steps.RECEIPT, "")))
    submission = by_token(nonce) if nonce else None
    if submission is None:
        return None
    changed = steps.ALREADY in request.GET
    return screens.show_receipt(request, page, submission.version, submission, changed=changed)


def _draft(request: HttpRequest, page: "Page", version: FormVersion) -> HttpResponse | None:
    """The page of a form in the making that the address asks for.

    Not for who comes by a link on another site: somebody could lay a draft of their own before a stranger to fill in.
    """
    nonce = tickets.read_address(whole(request.GET.get(DRAFT, "")))
    if nonce is None or guard.from_other_site(request):
        return None
    if sent := by_token(nonce):
        return steps.to_receipt(request, sent)
    draft = drafts.find(nonce)
    if draft is None or draft.version.form_id != version.form_id:
        return None
    filling = Filling.of(draft, reader_language())
    wanted = request.GET.get(PART, "")
    if wanted == REVIEW:
        if gap := filling.first_gap():
            return HttpResponseRedirect(link(request, **{DRAFT: filling.address, PART: gap.number, GAPS: 1}))
        return screens.show_review(request, page, filling)
    part = filling.part(wanted)
    form = filling.kept_form(part) if GAPS in request.GET else None
    return screens.show_part(request, page, filling, part, form)


def _resume(request: HttpRequest, page: "Page", version: FormVersion) -> HttpResponse | None:
    """The question for the code of a saved form."""
    if RESUME not in request.GET or not version.schema.get("save_and_continue"):
        return None
    return screens.show_resume(request, page, version, steps.ResumeForm())
