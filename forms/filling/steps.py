"""What a visitor does with a form: turns its pages, adds and removes files, saves for another day, sends it."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.utils.translation import gettext_lazy as _

from forms import conditions, guard, screens, secret_word, tickets, work
from forms.builder import AnswerForm
from forms.fields import TidyCharField
from forms.filling import drafts, files, pages
from forms.filling.filling import Filling
from forms.filling.pages import FormPart
from forms.limits import limit
from forms.screens import DRAFT, PART, REVIEW, link, reader_language
from forms.selectors import by_token, just_sent
from forms.services import receive
from forms.submissions import Submission
from forms.text import whole
from forms.tickets import Ticket
from forms.versions import FormVersion

if TYPE_CHECKING:
    from wagtail.models import Page

ACTION, PAGE, SHOWN, REMOVE = "form-action", "form-page", "form-shown", "form-remove"
NEXT, BACK, SAVE, SEND, RESUME = "next", "back", "save", "send", "resume"
RECEIPT, ALREADY = "beleg", "schon"
LATER = _("Bitte prüfen Sie Ihre Angaben. Dann senden Sie das Formular.")
UNKNOWN_CODE = _("Zu diesem Code finden wir kein angefangenes Formular. Bitte prüfen Sie den Code.")


class ResumeForm(forms.Form):
    """One line for the code of a saved form."""

    code = TidyCharField(
        label=_("Code zum Weitermachen"),
        max_length=60,
        help_text=_("12 Zeichen, zum Beispiel K7PM-3XQ9-WD2H."),
        widget=forms.TextInput({"dir": "ltr", "autocomplete": "off", "autocapitalize": "characters"}),
    )


def post(request: HttpRequest, page: "Page", version: FormVersion) -> HttpResponse:
    """Find out who goes on with what, then do it."""
    if guard.from_other_site(request):
        return _from_elsewhere(request, page, version)
    action = request.POST.get(ACTION, NEXT)
    if action == RESUME:
        return _resume(request, page, version)
    ticket = tickets.read(whole(request.POST.get(tickets.FIELD, "")))
    if ticket and (known := by_token(ticket.nonce)):
        return to_receipt(request, known, changed=_differs(request, known))
    draft = drafts.find(ticket.nonce) if ticket else None
    if draft and draft.version.form_id == version.form_id:
        filling = Filling.of(draft, reader_language())
    else:
        shown = _shown_version(version, ticket)
        ticket = ticket if shown and ticket and not ticket.old else None
        filling = Filling(shown or version, reader_language(), ticket or tickets.fresh(shown or version))
    if filling.draft and action == SEND:
        return _send(request, page, filling)
    if filling.draft and action == SAVE and PAGE not in request.POST:  # from the review
        return _onwards(request, page, filling, filling.asked[-1], action)
    return _turn(request, page, filling, action, robot=guard.complaint(request, ticket, filling.draft))


def _turn(request: HttpRequest, page: "Page", filling: Filling, action: str, robot: Any) -> HttpResponse:
    """A page was filled in: keep what is valid, then go where the button says, or say what is wrong."""
    number = request.POST.get(PAGE, "")
    part = next((part for part in pages.parts(filling.schema) if str(part.number) == number), filling.asked[0])
    typed = scrubbed(request.POST)
    too_many = guard.count(request, "pages") > limit("pages_per_hour")
    if robot or too_many:
        form = filling.form(part, typed)
        form.add_error(None, guard.TOO_MANY if too_many else robot)
        return screens.show_part(request, page, filling, part, form, status=429 if too_many else 200)
    filling.draft = filling.draft or drafts.begin(filling.version, filling.ticket)
    files.remove(filling, request.POST.getlist(REMOVE))
    refused = files.take(request, filling, part)
    form = filling.form(part, typed)
    files.complain(form, refused)
    form.is_valid()
    revealed = _revealed(request, filling, part, form)
    here = part.keys(filling.schema)
    kept = {key: value for key, value in filling.answers.items() if key not in here}
    drafts.keep(filling.draft, kept | form.answers())
    on_the_way = action in (BACK, SAVE) or REMOVE in request.POST
    if on_the_way:
        _forget_gaps(form)
    if form.errors or (revealed and not on_the_way):
        return screens.show_part(request, page, filling, part, form, revealed=revealed)
    return _onwards(request, page, filling, part, action)


def _onwards(request: HttpRequest, page: "Page", filling: Filling, part: FormPart, action: str) -> HttpResponse:
    """Everything on this page is fine."""
    if action == SAVE and filling.schema.get("save_and_continue") and filling.draft:
        return screens.show_saved(request, page, filling, drafts.give_code(filling.draft))
    if REMOVE in request.POST:
        wanted: object = part.number
    elif action == BACK:
        wanted = (pages.before(filling.asked, part.number) or filling.asked[0]).number
    else:
        following = pages.after(filling.asked, part.number)
        wanted = following.number if following else REVIEW
    return HttpResponseRedirect(link(request, **{DRAFT: filling.address, PART: wanted}))


def _send(request: HttpRequest, page: "Page", filling: Filling) -> HttpResponse:
    """The review was read: check everything once more, store it once."""
    assert filling.draft is not None
    word = secret_word.WordForm({"word": whole(request.POST.get("word", ""))})
    if filling.first_gap():
        return HttpResponseRedirect(link(request, **{DRAFT: filling.address, PART: REVIEW}))
    complaint = guard.complaint(request, filling.ticket, filling.draft)
    if complaint or not word.is_valid():
        return screens.show_review(request, page, filling, form=word, complaint=complaint or "")
    if work.wanted(request) and not work.done(request, filling.ticket):
        demand = work.demand(filling.ticket, work.mark_of(request, filling.ticket))
        return screens.show_review(request, page, filling, form=word, demand=demand)
    if guard.count(request, "posts") > limit("posts_per_hour"):
        return screens.show_review(request, page, filling, form=word, complaint=guard.TOO_MANY, status=429)
    answers = filling.kept_form().answers()
    known = just_sent(filling.version, answers)  # a browser that asked for a new ticket when going back
    if known:
        filling.draft.delete()
        return to_receipt(request, known)
    secret = secret_word.hashed(word.cleaned_data["word"])
    sent = receive(
        filling.version, answers, filling.language, filling.ticket.nonce, draft=filling.draft, word_hash=secret
    )
    return to_receipt(request, sent)


def _resume(request: HttpRequest, page: "Page", version: FormVersion) -> HttpResponse:
    """Go on with a saved form, on whatever device."""
    form = ResumeForm({"code": whole(request.POST.get("code", ""))})
    if guard.counted(request, "codes") >= limit("wrong_codes_per_hour"):
        form.add_error(None, guard.TOO_MANY)
        return screens.show_resume(request, page, version, form, status=429)
    if not form.is_valid():
        return screens.show_resume(request, page, version, form)
    draft = drafts.find_by_code(form.cleaned_data["code"], version.form)
    if draft is None:
        guard.count(request, "codes")
        form.add_error("code", UNKNOWN_CODE)
        return screens.show_resume(request, page, version, form)
    filling = Filling.of(draft, reader_language())
    gap = filling.first_gap()
    return HttpResponseRedirect(link(request, **{DRAFT: filling.address, PART: gap.number if gap else REVIEW}))


def _revealed(request: HttpRequest, filling: Filling, part: FormPart, form: AnswerForm) -> bool:
    """Whether the answers reveal questions that were not on the screen; those are not yet wrong when empty."""
    if SHOWN not in request.POST:
        return False
    was = set(request.POST[SHOWN].split(","))
    now = conditions.visible(filling.schema, form.known()) & part.keys(filling.schema)
    fresh = {key for key in now - was if not form.cleaned_data.get(key)}
    for key in fresh & set(form.errors):
        del form.errors[key]
    return bool(fresh)


def _forget_gaps(form: AnswerForm) -> None:
    """Who goes back or saves for later need not have answered everything."""
    for key, errors in list(form.errors.as_data().items()):
        if all(error.code == "required" for error in errors):
            del form.errors[key]


def _shown_version(version: FormVersion, ticket: Ticket | None) -> FormVersion | None:
    """The version that was shown: published anew while it lay open, it counts as it was; None for another form's."""
    if ticket is None or ticket.version == version.pk:
        return version
    return FormVersion.objects.filter(form_id=version.form_id, pk=ticket.version).first()


def _differs(request: HttpRequest, known: Submission) -> bool:
    """Whether what is sent again is not what was stored."""
    if request.POST.get(ACTION) == SEND:
        return False
    filling = Filling(known.version, reader_language(), Ticket(known.version_id, known.token, 0))
    number = request.POST.get(PAGE, "")
    part = next((part for part in pages.parts(filling.schema) if str(part.number) == number), None)
    here = part.keys(filling.schema) if part else set(filling.class_.base_fields)
    form = filling.class_(scrubbed(request.POST), only=part.sections if part else None, elsewhere=known.answers)
    form.is_valid()
    files_ = {key for key in here if filling.class_.base_fields[key].widget.needs_multipart_form}
    return any(form.answers().get(key) != known.answers.get(key) for key in here - files_)


def _from_elsewhere(request: HttpRequest, page: "Page", version: FormVersion) -> HttpResponse:
    """Another site used a stranger's browser: an empty form and a sentence."""
    filling = Filling(version, reader_language(), tickets.fresh(version))
    part = filling.asked[0]
    form = filling.form(part, {})
    form.errors.clear()
    form.add_error(None, guard.OTHER_SITE)
    return screens.show_part(request, page, filling, part, form, status=403)


def scrubbed(data: QueryDict) -> QueryDict:
    """What was typed, without characters that no page can show again."""
    clean = data.copy()
    for name, values in data.lists():
        clean.setlist(name, [whole(value) for value in values])
    return clean


def to_receipt(request: HttpRequest, submission: Submission, changed: bool = False) -> HttpResponse:
    """Post-redirect-get: reloading the receipt sends nothing again."""
    query: dict[str, object] = {RECEIPT: tickets.receipt(submission.token)}
    return HttpResponseRedirect(link(request, **query, **({ALREADY: 1} if changed else {})))
