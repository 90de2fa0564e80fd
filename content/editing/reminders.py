"""What is due, on the editor's first page: an old declaration, old figures, stale entries, outdated translations."""

from datetime import timedelta
from typing import Any, NamedTuple

from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin.ui.components import Component

from content.confirming.services import due
from content.figures import Figure, outdated_before
from content.pages.statement import REVIEW_DAYS, AccessibilityStatementPage
from content.translations.rights import languages_of
from content.translations.state import TranslationState


class Reminder(NamedTuple):
    """A sentence, and where to do something about it."""

    text: str
    url: str


class DuePanel(Component):
    """The box "Was ansteht"."""

    name, order = "due", 50
    template_name = "content/admin/due.html"

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        """Only what the person can do something about."""
        request = parent_context["request"]
        mine = _translations(languages_of(request.user))
        return {"reminders": [*reminders(), *mine] if request.user.has_perm("content.change_service") else mine}


def reminders() -> list[Reminder]:
    """What is due today for those who look after the whole."""
    return [*_declaration(), *_figures(), *_services()]


def _declaration() -> list[Reminder]:
    day = localdate() - timedelta(days=REVIEW_DAYS)
    old = AccessibilityStatementPage.objects.filter(live=True, reviewed_on__lt=day).select_related("locale")
    sentence = _("Die Erklärung zur Barrierefreiheit (%(language)s) ist älter als ein Jahr. Bitte prüfen.")
    return [
        Reminder(sentence % {"language": page.locale.language_code}, reverse("wagtailadmin_pages:edit", args=[page.pk]))
        for page in old
    ]


def _translations(codes: set[str]) -> list[Reminder]:
    own = TranslationState.objects.filter(page__live=True, page__locale__language_code__in=codes)
    number = own.exclude(outdated_since=None).count()
    sentence = ngettext("%(n)s Übersetzung ist veraltet.", "%(n)s Übersetzungen sind veraltet.", number)
    url = f"{reverse('content_translations')}?stand=outdated"
    return [Reminder(sentence % {"n": number}, url)] if number else []


def _figures() -> list[Reminder]:
    number = Figure.objects.filter(as_of__lt=outdated_before()).count()
    sentence = ngettext(
        "%(n)s Kennzahl ist älter als zwölf Monate.", "%(n)s Kennzahlen sind älter als zwölf Monate.", number
    )
    return [Reminder(sentence % {"n": number}, reverse("content_review"))] if number else []


def _services() -> list[Reminder]:
    number = due().count()
    sentence = ngettext(
        "%(n)s Regeldienst wurde seit einem Jahr nicht bestätigt.",
        "%(n)s Regeldienste wurden seit einem Jahr nicht bestätigt.",
        number,
    )
    return [Reminder(sentence % {"n": number}, reverse("content_to_confirm"))] if number else []
