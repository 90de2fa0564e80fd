"""The language of a page: the address decides for the public; staff and data are German."""

import re

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.middleware.locale import LocaleMiddleware
from django.utils import translation

from accounts.languages import tag

GERMAN_PREFIXES = ("/desk/", "/api/")
# Browsers name some of our languages otherwise. Sorani (`ku-arab`, `ku-iq`) is another language and another script.
OTHER_NAMES = (
    (re.compile(r"\bfa-(?:arab-)?af\b", re.IGNORECASE), "prs"),
    (re.compile(r"\bku(?!-(?:arab|iq|ir))(?:-\w+)*\b", re.IGNORECASE), "kmr"),
    (re.compile(r"\bde-(?:x-ls|simple)\b", re.IGNORECASE), "de-ls"),
)


class Language(LocaleMiddleware):
    """Django's choice, except for staff and in the interfaces: German only, half a translation helps nobody.

    In the editor Wagtail changes to English for who has chosen it in the account.
    """

    def process_request(self, request: HttpRequest) -> None:
        """Activate the language."""
        if request.path_info.startswith((*GERMAN_PREFIXES, settings.EDITOR_PREFIX)):
            translation.activate(settings.LANGUAGE_CODE)
            request.LANGUAGE_CODE = settings.LANGUAGE_CODE
            return
        if wanted := request.META.get("HTTP_ACCEPT_LANGUAGE"):
            request.META["HTTP_ACCEPT_LANGUAGE"] = in_our_codes(wanted)
        super().process_request(request)

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Add the language; an address that does not exist there is not looked for among the public pages."""
        if request.path_info.startswith(GERMAN_PREFIXES):
            response.headers.setdefault("Content-Language", settings.LANGUAGE_CODE)
            return response
        response.headers.setdefault("Content-Language", tag(translation.get_language() or settings.LANGUAGE_CODE))
        return super().process_response(request, response)


def in_our_codes(wanted: str) -> str:
    """The browser's wishes with the languages that it calls by other names than we do."""
    for pattern, code in OTHER_NAMES:
        wanted = pattern.sub(code, wanted)
    return wanted
