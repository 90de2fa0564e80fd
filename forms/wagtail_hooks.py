"""What forms add to Wagtail: their pages in the editor, a guard against deleting, and who may receive a POST."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as translate
from wagtail import hooks
from wagtail.admin import messages
from wagtail.snippets.models import register_snippet

from forms import editing
from forms.definition import FormDefinition
from forms.reply_viewsets import FormReadersViewSet, ReplyTextViewSet
from forms.viewsets import FormDefinitionViewSet

register_snippet(FormDefinitionViewSet)
register_snippet(ReplyTextViewSet)
register_snippet(FormReadersViewSet)


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """Our own pages below /admin/."""
    return [
        path("formulare/bibliothek/", editing.shelf, name="forms_library"),
        path("formulare/einlesen/", editing.take_in, name="forms_import"),
        path("formulare/<int:pk>/fassungen/", editing.versions, name="forms_versions"),
        path("formulare/<int:pk>/fassungen/<int:number>/neu/", editing.again, name="forms_version_again"),
        path("formulare/<int:pk>/datei/", editing.export, name="forms_export"),
    ]


@hooks.register("insert_global_admin_css")
def hide_memory() -> SafeString:
    """Hide the field in which translated choices remember their choice (forms.types.choices.align)."""
    return mark_safe("<style>[data-contentpath=aligned] {display: none}</style>")  # noqa: S308 – no input in it


@hooks.register("before_serve_page")
def only_forms_receive(page: Any, request: HttpRequest, args: object, kwargs: object) -> HttpResponse | None:
    """Public pages are exempt from the CSRF cookie, so they take no POST, except those that protect it themselves."""
    if request.method in ("GET", "HEAD", "OPTIONS") or getattr(page, "protects_posts", False):
        return None
    return HttpResponseNotAllowed(["GET", "HEAD"])


@hooks.register("before_delete_snippet")
def keep_forms_in_use(request: HttpRequest, instances: Sequence[Any]) -> HttpResponse | None:
    """A form that somebody has filled in can be ended, not deleted: its answers would become unreadable."""
    used = [form for form in instances if isinstance(form, FormDefinition) and form.in_use]
    if not used:
        return None
    sentence = translate(
        "„%(form)s“ wurde schon ausgefüllt und kann deshalb nicht gelöscht werden. Beenden Sie es: „Veröffentlichung "
        "zurückziehen“."
    )
    messages.error(request, sentence % {"form": used[0].name})
    return HttpResponseRedirect(reverse(FormDefinitionViewSet().get_url_name("edit"), args=[used[0].pk]))
