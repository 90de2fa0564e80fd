"""The language of a page: the address decides for the public, German for staff, whatever their browser prefers."""

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.middleware.locale import LocaleMiddleware
from django.utils import translation

STAFF_PREFIX = "/desk/"


class Language(LocaleMiddleware):
    """Django's choice, except at the desk: its catalogues are German only, half a translation helps nobody."""

    def process_request(self, request: HttpRequest) -> None:
        """Activate the language."""
        if request.path_info.startswith(STAFF_PREFIX):
            translation.activate(settings.LANGUAGE_CODE)
            request.LANGUAGE_CODE = settings.LANGUAGE_CODE
            return
        super().process_request(request)

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Add the language; an address that does not exist at the desk is not looked for among the public pages."""
        if request.path_info.startswith(STAFF_PREFIX):
            response.headers.setdefault("Content-Language", settings.LANGUAGE_CODE)
            return response
        return super().process_response(request, response)
