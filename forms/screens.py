"""What a visitor sees of a form, drawn: its pages, the review, the code to go on with, the receipt."""

import json
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from forms import conditions, guard, secret_word, tickets, work
from forms.builder import AnswerForm
from forms.filling import pages
from forms.filling.filling import Filling
from forms.filling.pages import FormPart
from forms.question import GERMAN, pick, words
from forms.submissions import Submission
from forms.versions import FormVersion

if TYPE_CHECKING:
    from wagtail.models import Page

DRAFT, PART, REVIEW, GAPS, RESUME = "entwurf", "seite", "pruefen", "fehler", "weiter"


def reader_language() -> str:
    """The language in which this page is read."""
    return get_language() or GERMAN


def link(request: HttpRequest, **query: object) -> str:
    """The address of this form's page with other parameters."""
    data = QueryDict(mutable=True)
    data.update({name: str(value) for name, value in query.items()})
    return f"{request.path}?{data.urlencode()}" if query else request.path


def frame(request: HttpRequest, page: "Page | None", schema: Any = None) -> dict[str, Any]:
    """What every page of the form needs: the page itself, its title in the reader's language, its address."""
    context: dict[str, Any] = page.get_context(request) if page is not None else {"page": None}
    language, titles = reader_language(), (schema or {}).get("title", {})
    own = page is not None and page.locale.language_code == language
    title = page.title if own else titles.get(language) or (page.title if page else pick(titles, language))
    german = not own and not titles.get(language) and language != GERMAN
    more = {"title": title, "german": german, "address": request.path, "preview": page is None, "kept_query": ""}
    return context | more


def _kept(request: HttpRequest, **query: object) -> str:
    """For the menu of languages: who changes the language must lose neither the draft nor the code."""
    return link(request, **query).removeprefix(request.path)


def _form_frame(request: HttpRequest, page: "Page | None", filling: Filling) -> dict[str, Any]:
    schema = filling.schema
    return {
        **frame(request, page, schema),
        "translated": filling.language in schema["languages"],
        "ticket": filling.ticket.signed() if page else "",
        "ticket_field": tickets.FIELD,
        "honeypot": guard.HONEYPOT,
        "submit_label": schema["submit_label"].get(filling.language) or _("Anfrage senden"),
        "may_save": bool(schema.get("save_and_continue")) and page is not None,
    }


def show_part(
    request: HttpRequest,
    page: "Page | None",
    filling: Filling,
    part: FormPart,
    form: AnswerForm | None = None,
    *,
    revealed: bool = False,
    status: int = 200,
) -> HttpResponse:
    """One page of the form: as it is kept, or with what was typed and the sentences at the fields."""
    form = form or filling.form(part)
    bool(form.errors)  # checked now, so that `known` is complete
    schema, every = filling.schema, filling.asked
    numbers = [one.number for one in every]
    context = {
        **_form_frame(request, page, filling),
        "form": form,
        "intro": words(schema["intro"], filling.language) if part == every[0] else None,
        "part": part.number,
        "kept_query": _kept(request, **{DRAFT: filling.address, PART: part.number}) if filling.draft else "",
        "step": numbers.index(part.number) + 1 if part.number in numbers else 1,
        "steps": len(every) + 1,
        "last": pages.after(every, part.number) is None,
        "first": part == every[0],
        "revealed": revealed,
        "shown": ",".join(sorted(conditions.visible(schema, form.known()) & part.keys(schema))),
        "known": json.dumps(form.elsewhere, ensure_ascii=False) if _has_rules(schema) else "",
        "files": form.is_multipart(),
        "may_resume": bool(schema.get("save_and_continue")) and filling.draft is None and page is not None,
        "resume": link(request, **{RESUME: 1}),
    }
    return render(request, "forms/form.html", context, status=status)


def show_review(
    request: HttpRequest,
    page: "Page",
    filling: Filling,
    *,
    form: Any = None,
    complaint: object = "",
    demand: "work.Demand | None" = None,
    status: int = 200,
) -> HttpResponse:
    """Everything that was answered, to be read once more before it is sent."""
    every = filling.asked
    context = {
        **_form_frame(request, page, filling),
        "sections": [
            (title, lines, link(request, **{DRAFT: filling.address, PART: part.number}))
            for part, title, lines in filling.review()
        ],
        "kept_query": _kept(request, **{DRAFT: filling.address, PART: REVIEW}),
        "step": len(every) + 1,
        "steps": len(every) + 1,
        "back": link(request, **{DRAFT: filling.address, PART: every[-1].number}),
        "form": form or secret_word.WordForm(),
        "complaint": complaint,
        "demand": demand,
    }
    return render(request, "forms/review.html", context, status=status)


def show_saved(request: HttpRequest, page: "Page", filling: Filling, code: str) -> HttpResponse:
    """The code to go on with, and until when."""
    context = {
        **_form_frame(request, page, filling),
        "code": code,
        "until": filling.draft.expires_at if filling.draft else None,
        "back": link(request, **{DRAFT: filling.address, PART: filling.asked[0].number}),
        "kept_query": _kept(request, **{DRAFT: filling.address}),
    }
    return render(request, "forms/saved.html", context)


def show_resume(
    request: HttpRequest, page: "Page", version: FormVersion, form: Any, *, status: int = 200
) -> HttpResponse:
    """Asks for the code of a saved form."""
    context = {**frame(request, page, version.schema), "form": form, "ticket": tickets.issue(version)}
    context["kept_query"] = _kept(request, **{RESUME: 1})
    return render(request, "forms/resume.html", {**context, "ticket_field": tickets.FIELD}, status=status)


def show_receipt(
    request: HttpRequest, page: "Page | None", version: FormVersion, submission: Submission, changed: bool = False
) -> HttpResponse:
    """The receipt: the code, the word, and what happens now."""
    language = reader_language()
    context = {
        **frame(request, page, version.schema),
        "code": submission.code,
        "word": "" if submission.word_hash else secret_word.given(submission),
        "confirmation": words(version.schema["confirmation"], language),
        "changed": changed,
        "language": language,
        "kept_query": f"?{request.GET.urlencode()}" if page else "",
    }
    return render(request, "forms/receipt.html", context)


def _has_rules(schema: Any) -> bool:
    sections = schema["sections"]
    return any(part.get("show_if") for section in sections for part in (section, *section["items"]))
