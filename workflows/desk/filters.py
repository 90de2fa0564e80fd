"""The fields above a list. Nonsense in the address is answered at the field and otherwise ignored."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from content.models import Stadtteil
from forms.fields import ListedChoiceField
from workflows.case.record import Stage
from workflows.desk.worklist import Until


class Filters(forms.Form):
    """A form of optional fields, sent by GET."""

    stadtteil = ListedChoiceField(label=_("Stadtteil"), required=False)

    def __init__(self, data: Any) -> None:
        super().__init__(data, auto_id="filter_%s")
        self.districts = list(Stadtteil.objects.only("pk", "slug", "name", "order"))
        self.fields["stadtteil"].choices = [("", _("alle")), *((one.slug, one.name) for one in self.districts)]
        self.is_valid()
        hidden = {name for name in self.errors if self.fields[name].widget.is_hidden}
        if hidden:  # a hidden field is not mended by anybody: nonsense goes no further
            self.data = {name: value for name, value in self.data.items() if name not in hidden}

    def value(self, name: str) -> str:
        """A field's value; empty where it is missing or refused."""
        return str(self.cleaned_data.get(name) or "")

    @property
    def district(self) -> int | None:
        """Key of the chosen Stadtteil."""
        return next((one.pk for one in self.districts if one.slug == self.value("stadtteil")), None)

    @property
    def active(self) -> bool:
        """Whether anything is narrowed down."""
        return any(self.value(name) for name, field in self.fields.items() if not field.widget.is_hidden)


class WorklistFilters(Filters):
    """Where; how far ahead is chosen by links beside it and carried along here."""

    frist = ListedChoiceField(
        required=False,
        choices=[(Until.ALL, ""), (Until.OVERDUE, ""), (Until.WEEK, "")],
        widget=forms.HiddenInput,
    )
    ansicht = forms.CharField(required=False, widget=forms.HiddenInput, max_length=10)
    field_order = ["stadtteil"]

    @property
    def active(self) -> bool:
        """Whether anything is narrowed down."""
        return bool(self.value("stadtteil") or self.value("frist"))


class CaseFilters(Filters):
    """Stage and Stadtteil. Names and numbers are looked for on the page of the search: no address carries them."""

    stand = ListedChoiceField(label=_("Stand"), required=False, choices=[("", _("alle")), *Stage.choices])
    ansicht = forms.CharField(required=False, widget=forms.HiddenInput, max_length=10)
    field_order = ["stand", "stadtteil"]
