"""Papers: a PDF out of a template, tagged so that it can be read aloud, in our own fonts, without any network.

Pages of steps and desk call `pdf` or `answer`. A file's name and title tell the kind of paper and the number of the
case, never a person. Templates extend `papers/base.html`; their style is `site/static/css/paper/`.
"""

import mimetypes
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

# A name that no computer has: relative addresses in templates and styles lead here, and from here to our own files.
HOUSE = "https://papers.invalid/"


class NoPaper(Exception):
    """This machine cannot make papers; the sentence is for the person who wanted one."""

    def __init__(self) -> None:
        super().__init__(_("Die PDF-Datei lässt sich gerade nicht erstellen. Drucken Sie solange die Seite selbst."))


def own_file(url: str) -> bytes:
    """Content of one of our own static files.

    Raises:
        ValueError: anything else, whatever it is: papers fetch nothing.
    """
    name = url.removeprefix(HOUSE)
    if not url.startswith(HOUSE) or ".." in name or name.startswith("/"):
        raise ValueError("papers read the house's own files only")
    found = finders.find(name)
    if found:
        return Path(str(found)).read_bytes()
    with staticfiles_storage.open(name) as stored:
        return stored.read()


def engine() -> Any:
    """WeasyPrint, loaded when the first paper is wanted.

    Raises:
        NoPaper: it, or the libraries that draw letters for it (pango), are missing on this machine.
    """
    try:
        return import_module("weasyprint")
    except (ImportError, OSError) as error:
        raise NoPaper from error


def pdf(template: str, context: dict[str, Any]) -> bytes:
    """Draw a template as a tagged PDF (PDF/UA-1).

    Raises:
        NoPaper: see `engine`.
    """
    weasyprint = engine()
    urls = import_module("weasyprint.urls")

    class OwnFiles(urls.URLFetcher):  # type: ignore[name-defined,misc]
        """Reads the house's files; there is no way out."""

        def fetch(self, url: str, headers: Any = None) -> Any:
            kind = mimetypes.guess_type(url)[0] or "application/octet-stream"
            return urls.URLFetcherResponse(url, BytesIO(own_file(url)), {"Content-Type": kind})

    text = render_to_string(template, context)
    page = weasyprint.HTML(string=text, base_url=HOUSE, url_fetcher=OwnFiles(allowed_protocols=()))
    return page.write_pdf(pdf_variant="pdf/ua-1")


def answer(template: str, context: dict[str, Any], *, name: str) -> HttpResponse:
    """The PDF as a download; `name` without ending, and without anything personal.

    Raises:
        NoPaper: see `pdf`.
    """
    response = HttpResponse(pdf(template, context), content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    response["Cache-Control"] = "private, no-store"
    return response
