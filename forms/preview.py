"""The unsaved form as a visitor would see it, in the language that the editor picks."""

from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse
from django.utils import translation

from forms import schema, screens
from forms.filling.filling import Filling
from forms.filling.pages import FormPart
from forms.question import GERMAN
from forms.submissions import Submission
from forms.tickets import Ticket
from forms.versions import FormVersion

if TYPE_CHECKING:
    from forms.definition import FormDefinition

_SAMPLE_CODE = "K7PM-3XQ9-WD2H"


def preview(request: HttpRequest, definition: "FormDefinition", mode: str) -> HttpResponse:
    """The form in the language `mode`, or the receipt; nothing can be sent from here."""
    version = FormVersion(number=0, schema=schema.build(definition))
    with translation.override(GERMAN if mode == "receipt" else mode):
        if mode == "receipt":
            sample = Submission(code=_SAMPLE_CODE, token="")
            return screens.show_receipt(request, None, version, sample)
        filling = Filling(version, screens.reader_language(), Ticket(0, "", 0))
        every = filling.asked
        if len(every) == 1:
            return screens.show_part(request, None, filling, every[0])
        whole = FormPart(every[0].number, tuple(place for part in every for place in part.sections))
        return screens.show_part(request, None, filling, whole)
