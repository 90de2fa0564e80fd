"""The editor's side of conditions: "show only if" a question, a comparison, an answer; several with all or any.

A rule names its question by the id of the question's block: it exists before the question has a key, and stays when the
question is renamed or moved. The script `forms/conditions.js` shows it as a list of the questions before.
"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from forms.comparisons import OPS


class RuleBlock(blocks.StructBlock):
    """One rule."""

    question = blocks.CharBlock(label=_("Frage"), max_length=80)
    op = blocks.ChoiceBlock(label=_("Vergleich"), choices=list(OPS.items()), default="is")
    answer = blocks.CharBlock(label=_("Antwort"), required=False, max_length=200)

    class Meta:
        icon = "view"
        label = _("Bedingung")
        label_format = "{op} {answer}"
        form_classname = "struct-block show-if-rule"


class ShowIfBlock(blocks.StructBlock):
    """When something is shown; without rules always."""

    match = blocks.ChoiceBlock(
        label=_("Wie viele müssen zutreffen?"),
        choices=[("all", _("alle Bedingungen")), ("any", _("mindestens eine"))],
        default="all",
        widget=forms.RadioSelect,
    )
    rules = blocks.ListBlock(RuleBlock(), label=_("Bedingungen"), default=[])

    class Meta:
        icon = "view"
        label = _("Wann zeigen?")
        collapsed = True
        form_classname = "struct-block show-if"


def rules_of(value: Any) -> list[Any]:
    """The rules of a block's value; none where the form was made before there were conditions."""
    return list((value.get("show_if") or {}).get("rules") or ())
