"""What the editor of a form sees beside the fields: which words are still missing in which language."""

from typing import Any

from wagtail.admin.panels import Panel


class GapsPanel(Panel):
    """Lists missing translations as of the last saving."""

    class BoundPanel(Panel.BoundPanel):
        """Bound to one form definition."""

        template_name = "forms/admin/gaps.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """Add the gaps; a form that was never saved has none yet."""
            context = super().get_context_data(parent_context)
            context["saved"] = self.instance.pk is not None
            context["gaps"] = self.instance.gaps if self.instance.pk else []
            return context
