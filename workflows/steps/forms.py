"""What all forms of the step pages have in common."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.forms import BoundField
from django.utils.translation import gettext_lazy as _

from workflows.case.questions import keep
from workflows.steps.questions import added_to

if TYPE_CHECKING:
    from accounts.models import User
    from workflows.case.record import Case


class StepForm(forms.Form):
    """A form that knows its case and who fills it in; `layout` names its sections and their fields.

    `asks` names the step whose additional questions stand below; they are drawn by `steps/_added.html`.
    """

    layout: tuple[tuple[Any, tuple[str, ...]], ...] = ()
    asks: ClassVar[str] = ""

    def __init__(self, *args: Any, case: "Case", reader: "User", **kwargs: Any) -> None:
        self.case, self.reader = case, reader
        super().__init__(*args, **kwargs)
        self.added = added_to(self.asks, self.data if self.is_bound else None, case, reader)
        self.prepare()

    def prepare(self) -> None:
        """Set initial values and choices that depend on case and reader; for subclasses."""

    def sections(self) -> list[tuple[str, list[BoundField]]]:
        """The fields in their sections, for the template."""
        return [(title, [self[name] for name in names]) for title, names in self.layout]

    def __iter__(self) -> Iterator[BoundField]:
        """Also the additional questions: the summary of errors names them."""
        yield from super().__iter__()
        for added in self.added:
            yield from added.form

    def visible_fields(self) -> list[BoundField]:
        """The step's own fields."""
        return [self[name] for name in self.fields if not self[name].is_hidden]

    def hidden_fields(self) -> list[BoundField]:
        """The step's own hidden fields."""
        return [self[name] for name in self.fields if self[name].is_hidden]

    def _post_clean(self) -> None:
        """The step is complete only with its additional questions."""
        valid = [added.form.is_valid() for added in self.added]  # each, so that each shows its own sentences
        if not all(valid):
            self.add_error(None, _("Bitte prüfen Sie auch die zusätzlichen Fragen."))

    def keep_added(self) -> None:
        """Store the answers to the additional questions; called inside the step's transaction."""
        given = [(added.version, added.form.answers()) for added in self.added]
        if any(answers for _version, answers in given):
            keep(self.case, self.asks, given, by=self.reader)

    def refuse(self, error: ValidationError) -> None:
        """Show what a service refused: at the field it names, else above the form."""
        if not hasattr(error, "error_dict"):
            self.add_error(None, error)
            return
        for name, errors in error.error_dict.items():
            known = name in self.fields and name != NON_FIELD_ERRORS
            self.add_error(name if known else None, errors)
