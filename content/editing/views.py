"""The page "So schreiben wir": how the house writes, with every building stone as it will look."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from content.pages.content import ContentPage

GOOD_AND_BAD = (
    (
        _("Rufen Sie uns an. Wir nennen Ihnen einen Termin."),
        _("Eine telefonische Terminvereinbarung ist erforderlich."),
    ),
    (_("Sie brauchen Ihren Pass."), _("Unter Vorlage eines gültigen Identitätsnachweises …")),
    (_("Die Beratung kostet nichts."), _("Das Angebot ist unentgeltlich (kostenfrei).")),
)


def writing(request: HttpRequest) -> HttpResponse:
    """Sentences, words, links, pictures, languages; then the stones."""
    stones = ContentPage._meta.get_field("body").stream_block.child_blocks.values()
    context = {
        "page_title": _("So schreiben wir"),
        "pairs": GOOD_AND_BAD,
        "stones": [
            {
                "label": stone.label,
                "text": stone.get_description(),
                "preview": f"{reverse('wagtailadmin_block_preview')}?id={stone.definition_prefix}",
            }
            for stone in stones
        ],
    }
    return render(request, "content/admin/writing.html", context)
