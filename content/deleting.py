"""A record that is used somewhere is not deleted: the editor gets a list of the places instead of an error."""

from collections.abc import Sequence
from typing import Any

from django.db import models, router
from django.db.models.deletion import Collector, ProtectedError, RestrictedError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from content.usage import counted, places, summary


def refuse_if_used(request: HttpRequest, instances: Sequence[Any]) -> HttpResponse | None:
    """Wagtail asks before it shows or does a deletion."""
    used = [_told(record) for record in instances if record._meta.app_label == "content" and _is_used(record)]
    if not used:
        return None
    first = next(record for record in instances if _is_used(record))
    context = {
        "used": used,
        "page_title": _("Wird noch verwendet"),
        "back": reverse(first.snippet_viewset.get_url_name("edit"), args=[first.pk]),
    }
    return render(request, "content/admin/still_used.html", context, status=409)


def _told(record: Any) -> dict[str, Any]:
    pages, others = places(record)
    counts = counted(record)
    told = [*summary(len(pages), len(others)), *counts]
    sentence = _("Verwendet in: %(places)s.") % {"places": ", ".join(told)} if told else _("Andere Daten hängen daran.")
    return {"title": str(record), "sentence": sentence, "pages": pages, "others": others, "counts": counts}


def _is_used(record: models.Model) -> bool:
    pages, others = places(record)
    return bool(pages or others or counted(record)) or _is_protected(record)


def _is_protected(record: models.Model) -> bool:
    """Whether the database would refuse, for reasons that nobody has registered."""
    try:
        Collector(using=router.db_for_write(type(record)), origin=record).collect([record])
    except (ProtectedError, RestrictedError):
        return True
    return False
