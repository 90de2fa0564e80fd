"""Own panels of the editing forms."""

from typing import Any

from wagtail.admin.panels import Panel

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
