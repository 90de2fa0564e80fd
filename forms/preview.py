"""The unsaved form as a visitor would see it, in the language that the editor picks."""

from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse
from django.utils import translation

from forms import schema, views
from forms.question import GERMAN
from forms.versions import FormVersion

if TYPE_CHECKING:
    from forms.definition import FormDefinition

_SAMPLE_CODE = "K7PM-3XQ9-WD2H"


def preview(request: HttpRequest, definition: "FormDefinition", mode: str) -> HttpResponse:
    """The form in the language `mode`, or the receipt; nothing can be sent from here."""
    version = FormVersion(number=0, schema=schema.build(definition))
    with translation.override(GERMAN if mode == "receipt" else mode):
        if mode == "receipt":
            return views.show_receipt(request, None, version, _SAMPLE_CODE)
        return views.show(request, None, version, ticket="")
