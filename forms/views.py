"""The public side of a form: show it, receive it once, give a receipt. Nothing here depends on who asks."""

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers, patch_cache_control
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from forms import guard, tickets
from forms.builder import AnswerForm, form_class
from forms.definition import FormDefinition
from forms.limits import limit
from forms.question import GERMAN, pick, words
from forms.selectors import by_token, current_version, just_sent
from forms.services import receive
from forms.submissions import Submission
from forms.text import whole
from forms.versions import FormVersion

if TYPE_CHECKING:
    from wagtail.models import Page

RECEIPT, ALREADY = "beleg", "schon"


def serve_form(request: HttpRequest, page: "Page", definition: FormDefinition | None) -> HttpResponse:
    """Answer a request for a page with a form. Each form carries its own ticket, so no two visitors get the same page.

    The browser may keep the empty form, so that going back after sending brings back the same ticket. Whatever holds
    answers or a code is kept by nobody.
    """
    version = current_version(definition)
    if request.method not in ("GET", "HEAD", "POST"):
        return HttpResponseNotAllowed(["GET", "HEAD", "POST"])
    if version is None:
        response = render(request, "forms/closed.html", _frame(request, page))
    elif request.method == "POST":
        response = _post(request, page, version)
    elif receipt := _receipt(request, page):
        response = receipt
    else:
        response = show(request, page, version, tickets.issue(version))
        patch_cache_control(response, private=True, no_cache=True)
        return response
    add_never_cache_headers(response)
    return response


def show(
    request: HttpRequest,
    page: "Page | None",
    version: FormVersion,
    ticket: str,
    form: AnswerForm | None = None,
    status: int = 200,
) -> HttpResponse:
    """The form, empty or with what was typed and the sentences at the fields."""
    schema, language = version.schema, reader_language()
    context = {
        **_frame(request, page, schema),
        "form": form or form_class(schema, language)(),
        "intro": words(schema["intro"], language),
        "submit_label": schema["submit_label"].get(language) or _("Anfrage senden"),
        "translated": language in schema["languages"],
        "ticket": ticket,
        "ticket_field": tickets.FIELD,
        "honeypot": guard.HONEYPOT,
    }
    return render(request, "forms/form.html", context, status=status)


def show_receipt(
    request: HttpRequest, page: "Page | None", version: FormVersion, code: str, changed: bool = False
) -> HttpResponse:
    """The receipt: the code, and what happens now."""
    schema, language = version.schema, reader_language()
    context = {
        **_frame(request, page, schema),
        "code": code,
        "confirmation": words(schema["confirmation"], language),
        "changed": changed,
        "language": language,
        # who changes the language here must not lose the code
        "kept_query": f"?{request.GET.urlencode()}" if page else "",
    }
    return render(request, "forms/receipt.html", context)


def reader_language() -> str:
    """The language in which this page is read."""
    return get_language() or GERMAN


def _post(request: HttpRequest, page: "Page", version: FormVersion) -> HttpResponse:
    """Check, store once, and lead to the receipt by a redirect; or show the form again with sentences."""
    if guard.from_other_site(request):
        form = form_class(version.schema, reader_language())(data={})
        form.errors.clear()
        form.add_error(None, guard.OTHER_SITE)
        return show(request, page, version, tickets.issue(version), form, status=403)
    raw = whole(request.POST.get(tickets.FIELD, ""))
    ticket = tickets.read(raw)
    if ticket and (known := by_token(ticket.nonce)):
        return _to_receipt(request, known, changed=_differs(request, known))
    if ticket and ticket.version != version.pk:  # published anew while this form lay open: it counts as it was shown
        shown = FormVersion.objects.filter(form_id=version.form_id, pk=ticket.version).first()
        version, ticket = (shown, ticket) if shown else (version, None)  # None: the ticket of another form
    form = form_class(version.schema, reader_language())(_scrubbed(request.POST))
    complaint = guard.complaint(request, ticket)
    if complaint:
        form.add_error(None, complaint)
    if not form.is_valid():
        return show(request, page, version, raw if ticket else tickets.issue(version), form)
    if guard.count(request, "posts") > limit("posts_per_hour"):
        form.add_error(None, guard.TOO_MANY)
        return show(request, page, version, raw, form, status=429)
    assert ticket is not None  # a missing ticket is a complaint
    answers = form.answers()
    known = just_sent(version, answers)  # a browser that asked for a new ticket when going back
    return _to_receipt(request, known or receive(version, answers, reader_language(), ticket.nonce))


def _differs(request: HttpRequest, known: Submission) -> bool:
    """Whether what is sent again is not what was stored."""
    form = form_class(known.version.schema, reader_language())(_scrubbed(request.POST))
    return not form.is_valid() or form.answers() != known.answers


def _scrubbed(data: QueryDict) -> dict[str, Any]:
    """What was typed, without characters that no page can show again."""
    clean = data.copy()
    for name, values in data.lists():
        clean.setlist(name, [whole(value) for value in values])
    return clean


def _to_receipt(request: HttpRequest, submission: Submission, changed: bool = False) -> HttpResponse:
    """Post-redirect-get: reloading the receipt sends nothing again."""
    query = QueryDict(mutable=True)
    query[RECEIPT] = tickets.receipt(submission.token)
    if changed:
        query[ALREADY] = "1"
    return HttpResponseRedirect(f"{request.path}?{query.urlencode()}")


def _receipt(request: HttpRequest, page: "Page") -> HttpResponse | None:
    """The receipt that the address asks for, if it is ours and still there."""
    nonce = tickets.read_receipt(whole(request.GET.get(RECEIPT, "")))
    submission = by_token(nonce) if nonce else None
    if submission is None:
        return None
    return show_receipt(request, page, submission.version, submission.code, changed=ALREADY in request.GET)


def _frame(request: HttpRequest, page: "Page | None", schema: dict[str, Any] | None = None) -> dict[str, Any]:
    """What every page of the form needs: the page itself, its title in the reader's language, its address."""
    context: dict[str, Any] = page.get_context(request) if page is not None else {"page": None}
    language, titles = reader_language(), (schema or {}).get("title", {})
    own = page is not None and page.locale.language_code == language
    title = page.title if own else titles.get(language) or (page.title if page else pick(titles, language))
    german = not own and not titles.get(language) and language != GERMAN
    return context | {"title": title, "german": german, "address": request.path, "preview": page is None}
