"""What the editor of a form sees beside the fields: missing translations, conditions, who reads what comes in."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as translate
from wagtail.admin.panels import Panel

from forms import sources
from forms.comparisons import OPS, WITHOUT_VALUE, op_words
from forms.types.base import FieldType
from forms.types.choices import Choice
from forms.types.lookup import Lookup
from forms.types.registry import TYPES


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
            from forms.readers import FormReaders, role_name
            from forms.reply_viewsets import FormReadersViewSet

            context = super().get_context_data(parent_context)
            chosen = FormReaders.objects.filter(form=self.instance.pk).first() if self.instance.pk else None
            user = self.request.user if self.request else None
            name = FormReadersViewSet().get_url_name("edit" if chosen else "add")
            if user and user.has_perm(f"office_forms.{'change' if chosen else 'add'}_formreaders"):
                context["change"] = reverse(name, args=[chosen.pk] if chosen else [])
            context["chosen"] = [*chosen.people.all(), *map(role_name, chosen.roles.all())] if chosen else []
            return context


class ConditionsPanel(Panel):
    """The script that shows conditions as lists and sentences, and the words it needs."""

    class BoundPanel(Panel.BoundPanel):
        """The same for every form."""

        template_name = "forms/admin/conditions.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """Add the words."""
            return super().get_context_data(parent_context) | {"words": condition_words()}


def condition_words() -> dict[str, Any]:
    """What may be compared with which answers, per type of question, and the words of the sentence."""
    return {
        "types": {name: _type_words(kind) for name, kind in TYPES.items()},
        "without": list(WITHOUT_VALUE),
        "choose": translate("Bitte wählen"),
        "unnamed": translate("Frage ohne Text"),
        "gone": translate("Diese Frage steht nicht davor."),
        "always": translate("Wird immer gezeigt."),
        "only": translate("Nur, wenn"),
        "and": translate("und"),
        "or": translate("oder"),
    }


def _type_words(kind: FieldType) -> dict[str, Any]:
    """The comparisons in words, and the answers where they are the same in every form."""
    words = {op: str(op_words(op, kind.name)) for op in OPS}
    return {"ops": list(kind.ops), "words": words, "answers": _answers(kind)}


def _answers(kind: FieldType) -> list[str]:
    """Choices are not here: they are read from the form itself."""
    if isinstance(kind, Lookup):
        return [label for _value, label in sources.choices(kind.source)]
    return [] if isinstance(kind, Choice) else [words for _value, words in kind.offers({})]
