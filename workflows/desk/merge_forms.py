"""Forms for merging: which other case, and which of both files counts where they differ."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from forms.fields import ListedChoiceField
from workflows.case.same_person import GONE, KEPT, Difference
from workflows.steps.fields import line


class OtherForm(forms.Form):
    """The number of the other case."""

    number = line(
        _("Nummer des anderen Falls"),
        limit=40,
        attrs={"autocomplete": "off"},
        help_text=_("Sie müssen beide Fälle bearbeiten dürfen."),
    )


class ChoicesForm(forms.Form):
    """One question for each difference; the answers are in the words of both files, each with its number."""

    def __init__(self, data: Any, *, differences: list[Difference], kept: str, gone: str) -> None:
        super().__init__(data)
        for one in differences:
            self.fields[one.key] = ListedChoiceField(
                label=one.label,
                choices=[(KEPT, _named(one.kept, kept)), (GONE, _named(one.gone, gone))],
                initial=one.proposed,
                widget=forms.RadioSelect,
            )


def _named(value: Any, number: str) -> str:
    """A value with its file's number, which a name in Arabic writing must not turn around."""
    return f"\u2068{value}\u2069 (\u2066{number}\u2069)"
