"""Own panels of the editing forms."""

from typing import Any

from django.urls import reverse
from wagtail.admin.panels import Panel
from wagtail.fields import StreamField
from wagtail.models import Page

from accounts.languages import EASY
from content.easy import Fault, faults
from content.usage import counted, places, sentence


class UsedInPanel(Panel):
    """Says above the form where the record is used, so that nobody changes fourteen pages by accident."""

    class BoundPanel(Panel.BoundPanel):
        """Bound to one record."""

        template_name = "content/admin/used_in.html"

        def is_shown(self) -> bool:
            """Not for a record that does not exist yet."""
            return bool(self.instance and self.instance.pk)

        def get_context_data(self, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
            """The sentence, and the places by name."""
            context = super().get_context_data(parent_context)
            context["sentence"] = sentence(self.instance)
            context["pages"], context["others"] = places(self.instance)
            context["counts"] = counted(self.instance)
            context["warning"] = getattr(self.instance, "editor_warning", "")
            return context


class EasyPanel(Panel):
    """On pages in Leichte Sprache: sentences to look at once more. It warns, it never blocks."""

    class BoundPanel(Panel.BoundPanel):
        """Bound to one page."""

        template_name = "content/admin/easy.html"

        def is_shown(self) -> bool:
            """Only in the tree of Leichte Sprache."""
            page = self.instance
            return bool(page and page.pk and page.locale.language_code == EASY)

        def get_context_data(self, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
            """The findings of what is saved now."""
            return super().get_context_data(parent_context) | {"faults": faults_of(self.instance)}


def faults_of(page: Page) -> list[Fault]:
    """Findings in everything that an editor wrote on a page."""
    texts = [page.title, getattr(page, "summary", "")]
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            texts += field.get_searchable_content(getattr(page, field.name))
    return [fault for text in texts for fault in faults(str(text))]


class HoursPanel(Panel):
    """The hours of an office or area in words, each with the way to its form."""

    class BoundPanel(Panel.BoundPanel):
        """Bound to one place."""

        template_name = "content/admin/hours.html"

        def is_shown(self) -> bool:
            """A place that does not exist yet has no hours."""
            return bool(self.instance and self.instance.pk)

        def get_context_data(self, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
            """Sentences with links, and the way to one more."""
            context = super().get_context_data(parent_context)
            edit = "wagtailsnippets_content_schedule:edit"
            hours = self.instance.hours.all()
            context["hours"] = [(str(one), reverse(edit, args=[one.pk])) for one in hours]
            context["add"] = reverse("wagtailsnippets_content_schedule:add")
            return context
