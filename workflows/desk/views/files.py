"""Files that visitors added: handed out one by one, after the check, as an attachment that no browser opens."""

from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist
from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase
from django.utils.translation import gettext_lazy as _

from forms import selectors
from forms.submissions import Submission
from forms.uploads.models import Upload, private
from workflows.case import access, journal
from workflows.case.documents import Document
from workflows.case.journal import Action
from workflows.guard import staff_view

OPENED = _("Datei einer Anfrage geöffnet")


@staff_view(may=selectors.may_handle)
def of_submission(request: HttpRequest, code: str, upload: UUID) -> HttpResponseBase:
    """A file of a request in the inbox; once it is a case, only the way through the case is open."""
    try:
        found = selectors.upload_for(request.user, code, upload)
    except ObjectDoesNotExist as error:
        raise Http404 from error
    if found.submission.state == Submission.State.TAKEN_OVER:
        raise Http404
    text = f"{OPENED} ({code})"
    if not journal.reads_of(request.user, text).filter(case=None).exists():
        journal.write(Action.READ, text, by=request.user)
    return handed_out(found)


@staff_view
def of_case(request: HttpRequest, number: str, upload: UUID) -> HttpResponseBase:
    """A file of the request from which a case came, for those who may read the case."""
    case = access.visible_to(request.user).filter(number=number).first()
    found = selectors.uploads_of(case.submission_code).filter(pk=upload).first() if case else None
    if case is None or found is None:
        raise Http404
    journal.write_read(case, by=request.user, what=str(OPENED))
    return handed_out(found)


def handed_out(upload: Upload | Document) -> FileResponse:
    """As an attachment, with its true type, and harmless even where a browser shows it.

    Raises:
        Http404: its content is gone.
    """
    try:
        content = private().open(upload.place)
    except FileNotFoundError as error:
        raise Http404 from error
    response = FileResponse(content, as_attachment=True, filename=upload.name, content_type=upload.content_type)
    response.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Cache-Control"] = "private, no-store"
    return response
