"""The language of a page: the address decides for the public; staff and data are German."""

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.middleware.locale import LocaleMiddleware
from django.utils import translation

GERMAN_PREFIXES = ("/desk/", "/api/")


class Language(LocaleMiddleware):
    """Django's choice, except at the desk and in the interfaces: German only, half a translation helps nobody."""

    def process_request(self, request: HttpRequest) -> None:
        """Activate the language."""
        if request.path_info.startswith(GERMAN_PREFIXES):
            translation.activate(settings.LANGUAGE_CODE)
            request.LANGUAGE_CODE = settings.LANGUAGE_CODE
            return
        super().process_request(request)

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Add the language; an address that does not exist there is not looked for among the public pages."""
        if request.path_info.startswith(GERMAN_PREFIXES):
            response.headers.setdefault("Content-Language", settings.LANGUAGE_CODE)
            return response
        return super().process_response(request, response)
