"""What all forms of the step pages have in common."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.forms import BoundField

if TYPE_CHECKING:
    from accounts.models import User
    from workflows.case.record import Case


class StepForm(forms.Form):
    """A form that knows its case and who fills it in; `layout` names its sections and their fields."""

    layout: tuple[tuple[Any, tuple[str, ...]], ...] = ()

    def __init__(self, *args: Any, case: "Case", reader: "User", **kwargs: Any) -> None:
        self.case, self.reader = case, reader
        super().__init__(*args, **kwargs)
        self.prepare()

    def prepare(self) -> None:
        """Set initial values and choices that depend on case and reader; for subclasses."""

    def sections(self) -> list[tuple[str, list[BoundField]]]:
        """The fields in their sections, for the template."""
        return [(title, [self[name] for name in names]) for title, names in self.layout]

    def refuse(self, error: ValidationError) -> None:
        """Show what a service refused: at the field it names, else above the form."""
        if not hasattr(error, "error_dict"):
            self.add_error(None, error)
            return
        for name, errors in error.error_dict.items():
            known = name in self.fields and name != NON_FIELD_ERRORS
            self.add_error(name if known else None, errors)
