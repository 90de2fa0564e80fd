"""Somebody is filling in a form: the version, the language, the ticket, and what is kept so far."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.utils.datastructures import MultiValueDict

from forms import conditions, tickets
from forms.answers import labels_of_choices, questions
from forms.builder import AnswerForm, form_class
from forms.filling import pages
from forms.filling.drafts import Draft
from forms.filling.pages import FormPart
from forms.question import GERMAN, pick
from forms.tickets import Ticket
from forms.types.registry import TYPES
from forms.uploads.field import UploadField
from forms.uploads.models import Upload
from forms.versions import FormVersion


@dataclass
class Filling:
    """One form in the making; `draft` is None until something was sent."""

    version: FormVersion
    language: str
    ticket: Ticket
    draft: Draft | None = None

    @classmethod
    def of(cls, draft: Draft, language: str) -> "Filling":
        """Going on with a draft."""
        ticket = Ticket(draft.version_id, draft.token, draft.opened_at.timestamp())
        return cls(draft.version, language, ticket, draft)

    @property
    def schema(self) -> Mapping[str, Any]:
        """The form that was shown when it was begun."""
        schema: Mapping[str, Any] = self.version.schema
        return schema

    @property
    def answers(self) -> dict[str, Any]:
        """The valid answers so far."""
        return dict(self.draft.answers) if self.draft else {}

    @property
    def asked(self) -> list[FormPart]:
        """The pages that are asked, given the answers so far."""
        return pages.asked(self.schema, self.answers)

    @property
    def uploads(self) -> list[Upload]:
        """The files added so far."""
        if self.draft is None or not any(item["type"] == "file" for item in questions(self.schema)):
            return []
        return list(self.draft.uploads.all())

    @cached_property
    def class_(self) -> type[AnswerForm]:
        """The form class for this version and language."""
        return form_class(self.schema, self.language)

    def part(self, number: object) -> FormPart:
        """The page with this number; the first one where there is none."""
        every = self.asked
        return next((part for part in every if str(part.number) == str(number)), every[0])

    def form(self, part: FormPart, data: Any = None, files: Any = None) -> AnswerForm:
        """The form of one page: as it is kept, or with what was just typed."""
        here = part.keys(self.schema)
        known = self.answers
        if data is not None:
            known = {key: value for key, value in known.items() if key not in here}
        shown = {key: value for key, value in self._shown().items() if key in here}
        form = self.class_(data, files, only=part.sections, elsewhere=known, initial=shown)
        return self.with_files(form)

    def kept_form(self, part: FormPart | None = None) -> AnswerForm:
        """The kept answers checked once more, of one page or of the whole form: what is missing is an error there."""
        data = MultiValueDict(
            {key: value if isinstance(value, list) else [value] for key, value in self._shown().items()}
        )
        if part is not None:
            return self.form(part, data)
        return self.with_files(self.class_(data))

    def with_files(self, form: AnswerForm) -> AnswerForm:
        """Tell the fields for files which ones are kept."""
        fields = {name: field for name, field in form.fields.items() if isinstance(field, UploadField)}
        uploads = self.uploads if fields else []
        for name, field in fields.items():
            field.keep([upload for upload in uploads if upload.key == name])
        return form

    def first_gap(self) -> FormPart | None:
        """The first page on which something is missing or no longer valid."""
        wrong = set(self.kept_form().errors)
        return next((part for part in self.asked if wrong & part.keys(self.schema)), None)

    def review(self) -> list[tuple[FormPart, str, list[tuple[str, str]]]]:
        """[(page, title, [(question, answer)])] in the visitor's language, without what is not asked."""
        answers = self.answers
        labels = {**labels_of_choices(self.schema, answers), "file": {str(up.pk): up.name for up in self.uploads}}
        found = []
        for section in conditions.shown(self.schema, answers):
            place = next(i for i, one in enumerate(self.schema["sections"]) if _same(one, section))
            part = next(part for part in pages.parts(self.schema) if place in part.sections)
            lines = [
                (pick(item["label"], self.language), self._words(item, answers[item["key"]], labels))
                for item in questions({"sections": [section]})
                if item["key"] in answers
            ]
            if any(True for _item in questions({"sections": [section]})):
                found.append((part, pick(section["title"], self.language), lines))
        return found

    def _words(self, item: Mapping[str, Any], stored: Any, labels: Any) -> str:
        """An answer as the visitor reads it."""
        choices = {choice["value"]: pick(choice["label"], self.language) for choice in item.get("choices", ())}
        if choices:
            chosen = stored if isinstance(stored, list) else [stored]
            return ", ".join(choices.get(value, str(value)) for value in chosen)
        if item["type"] == "language" and self.language != GERMAN:
            offered = dict(self.class_.base_fields[item["key"]].choices)  # type: ignore[attr-defined]
            return str(offered.get(stored, stored))
        return TYPES[item["type"]].read(stored, item, labels)

    def _shown(self) -> dict[str, Any]:
        """The kept answers as form fields take them back."""
        items = {item["key"]: item for item in questions(self.schema)}
        return {
            key: TYPES[items[key]["type"]].show(value, items[key])
            for key, value in self.answers.items()
            if key in items
        }

    @property
    def address(self) -> str:
        """What the address carries while this is filled in."""
        return tickets.address_of_draft(self.ticket.nonce)


def _same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """`conditions.shown` gives copies of the sections; their words are the same objects."""
    return one["title"] is other["title"]
