"""What the editor of a form sees beside the fields: which words are missing, and who reads what comes in."""

from typing import Any

from django.urls import reverse
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


class ReadersPanel(Panel):
    """Says who reads the requests of this form; changing it is a right of its own."""

    class BoundPanel(Panel.BoundPanel):
        """Bound to one form definition."""

        template_name = "forms/admin/readers.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """Add the chosen readers, and the way to change them."""
            from forms.readers import FormReaders
            from forms.reply_viewsets import FormReadersViewSet

            context = super().get_context_data(parent_context)
            chosen = FormReaders.objects.filter(form=self.instance.pk).first() if self.instance.pk else None
            user = self.request.user if self.request else None
            name = FormReadersViewSet().get_url_name("edit" if chosen else "add")
            if user and user.has_perm(f"office_forms.{'change' if chosen else 'add'}_formreaders"):
                context["change"] = reverse(name, args=[chosen.pk] if chosen else [])
            context["chosen"] = [*chosen.people.all(), *chosen.roles.all()] if chosen else []
            return context
