"""The additional questions on a step's page: drawn below its own fields, checked and stored together with it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.forms import BoundField

from forms.builder import AnswerForm, form_class
from forms.conditions import readable
from forms.question import GERMAN, pick
from forms.versions import FormVersion
from workflows.case import questions

if TYPE_CHECKING:
    from accounts.models import User
    from workflows.case.record import Case


@dataclass(frozen=True)
class Row:
    """One thing on the page: a question, a heading, or a hint; and under which condition it is meant."""

    field: BoundField | None
    title: str
    text: str
    condition: str


@dataclass(frozen=True)
class Added:
    """One form that an office has marked for this step."""

    version: FormVersion
    form: AnswerForm

    @property
    def title(self) -> str:
        """Its name."""
        return pick(self.version.schema["title"], GERMAN)

    def sections(self) -> Iterator[tuple[str, str, list[Row]]]:
        """(title, text, rows) in order; staff see all questions, with the condition as a sentence."""
        schema = self.version.schema
        for section in schema["sections"]:
            around = readable(section.get("show_if"), schema)
            text = "\n".join(words for words in (around, pick(section["text"], GERMAN)) if words)
            yield pick(section["title"], GERMAN), text, [self._row(item) for item in section["items"]]

    def _row(self, item: Any) -> Row:
        condition = readable(item.get("show_if"), self.version.schema)
        if "key" in item:
            return Row(self.form[item["key"]], "", "", condition)
        return Row(None, pick(item["title"], GERMAN), pick(item["text"], GERMAN), condition)


def added_to(step: str, data: Any, case: "Case", reader: "User") -> list[Added]:
    """The forms that `step` asks this reader, each with names of its own in the page's one form."""
    if not step:
        return []
    return [
        Added(version, form_class(version.schema, GERMAN)(data, prefix=f"zusatz{version.pk}"))
        for version in questions.asked_in(step, case, reader)
    ]
