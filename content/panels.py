"""Own panels of the editing forms."""

from typing import Any

from django.urls import reverse
from wagtail.admin.panels import Panel

from content.usage import sentence


class UsedInPanel(Panel):
    """Says above the form where the record is used, so that nobody changes fourteen pages by accident."""

    class BoundPanel(Panel.BoundPanel):
        """Bound to one record."""

        template_name = "pages/admin/used_in.html"

        def is_shown(self) -> bool:
            """Not for a record that does not exist yet."""
            return bool(self.instance and self.instance.pk)

        def get_context_data(self, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
            """The sentence."""
            context = super().get_context_data(parent_context)
            context["sentence"] = sentence(self.instance)
            context["warning"] = getattr(self.instance, "editor_warning", "")
            return context


class HoursPanel(Panel):
    """The hours of an office or area in words, each with the way to its form."""

    class BoundPanel(Panel.BoundPanel):
        """Bound to one place."""

        template_name = "pages/admin/hours.html"

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
