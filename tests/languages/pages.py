"""One page of each public type in the languages of a check, drawn with the delivered content."""

from collections.abc import Iterator

from django.contrib.auth.models import AnonymousUser
from django.test import Client, RequestFactory
from django.utils import translation

from portal.errors import csrf_failure, permission_denied

LANGUAGES = ("de", "de-ls", "ar", "ti")
PATHS = (
    "",
    "ehrenamt/",
    "beratung/",
    "kontakt/",
    "team/",
    "pakt-fuer-integration/",
    "zustaendig/",
    "zustaendig/eglosheim/",
    "wegweiser/",
    "wegweiser/frauenhaus/",
    "wegweiser/?q=Xylofon",
    "wegweiser/?q=Wonung+Xylofon&thema=wohnen",
    "suche/?q=Sprachkurs+Eglosheim",
    "suche/?q=Xylofon",
    "aktuelles/",
    "aktuelles/freiwillige-gesucht/",
    "termin/",
    "impressum/",
    "datenschutz/",
    "barrierefreiheit/",
    "gebaerdensprache/",
)
MISSING = "Wonung-suchen/"


def draw(client: Client, language: str) -> Iterator[tuple[str, str]]:
    """(address, HTML) of every type, those for wrong turns included."""
    for path in PATHS:
        yield page(client, f"/{language}/{path}")
    yield page(client, f"/status/?lang={language}")
    yield page(client, f"/{language}/{MISSING}", 404)
    yield page(client, f"/{language}/termin/", method="post")
    yield from refused(language)


def page(client: Client, address: str, status: int = 200, method: str = "get") -> tuple[str, str]:
    """As a visitor gets it; a form that is sent empty comes back with its complaints."""
    response = getattr(client, method)(address)
    assert response.status_code == status, address
    return address, response.content.decode()


def refused(language: str) -> Iterator[tuple[str, str]]:
    """The answers to somebody without the right, and without the proof of a form."""
    request = RequestFactory().get(f"/{language}/ehrenamt/")
    request.user = AnonymousUser()
    with translation.override(language):
        for answer in (permission_denied(request), csrf_failure(request)):
            yield f"{request.path}?{answer.status_code}", answer.content.decode()
