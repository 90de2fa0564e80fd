"""Security headers: strict on our pages, looser only where Wagtail's editor needs it, private where staff read."""

from collections.abc import Callable

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase


class ContentSecurityPolicy(CSPMiddleware):
    """django-csp with a policy per part of the house."""

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        """The editor's own policy below its prefix, the strict one everywhere else."""
        parts = super().get_policy_parts(request, response, report_only)
        if not report_only and request.path_info.startswith(settings.EDITOR_PREFIX):
            parts.config = settings.EDITOR_SECURITY_POLICY
        elif not report_only and getattr(request, "is_preview", False):
            # drawn inside the editor's own frame, where Wagtail's accessibility check measures with styles of its own
            loose = {name: settings.EDITOR_SECURITY_POLICY[name] for name in ("frame-ancestors", "style-src")}
            parts.replace = {**(parts.replace or {}), **loose}
        return parts


class Headers:
    """What Django has no setting for."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Add the headers to whatever comes back; a view that set one keeps it."""
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", settings.PERMISSIONS_POLICY)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        if request.path_info.startswith(settings.EDITOR_PREFIX):
            response.headers["X-Frame-Options"] = "SAMEORIGIN"  # previews
        if request.path_info.startswith(settings.PRIVATE_PREFIXES):
            response.headers["Cache-Control"] = "private, no-store"
        return response
