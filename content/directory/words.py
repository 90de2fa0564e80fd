"""Short texts of a record in other languages: one record stays one record, its words come in many languages.

A record has a German text field (`role`) and beside it a `WordsField` (`role_words`) with the same text per language.
"""

from typing import Any

from django import forms
from django.conf import settings
from django.db import models
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from accounts.languages import tag

SOURCE = "de"
EMPTY = _("Was leer bleibt, steht dort auf Deutsch.")


def other_languages() -> list[tuple[str, str]]:
    """Content languages except the source language, by their own names."""
    return [(code, name) for code, name in settings.LANGUAGES if code != SOURCE]


class WordsWidget(forms.MultiWidget):
    """One labelled text input per language, with the language's `lang` and `dir`."""

    template_name = "content/admin/words.html"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        self.languages = other_languages()
        widgets: dict[str, forms.Widget | type[forms.Widget]] = {
            code: forms.TextInput(attrs={"lang": tag(code), "dir": "auto", "aria-label": name})
            for code, name in self.languages
        }
        super().__init__(widgets, attrs)

    def decompress(self, value: dict[str, str] | str | None) -> list[str]:
        """Spread the stored mapping over the inputs."""
        words = value if isinstance(value, dict) else {}
        return [words.get(code, "") for code, _name in self.languages]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Tell the template each input's language name."""
        context = super().get_context(name, value, attrs)
        for subwidget, (_code, own_name) in zip(context["widget"]["subwidgets"], self.languages, strict=True):
            subwidget["language_name"] = own_name
        return context


class WordsFormField(forms.MultiValueField):
    """Returns {"en": "…", "ar": "…"}, without the empty ones."""

    def __init__(self, *, max_length: int = 300, **kwargs: Any) -> None:
        self.codes = [code for code, _name in other_languages()]
        kwargs.update(required=False, require_all_fields=False)
        kwargs.pop("encoder", None), kwargs.pop("decoder", None)
        fields = [forms.CharField(required=False, max_length=max_length) for _code in self.codes]
        super().__init__(fields, widget=WordsWidget(), **kwargs)

    def compress(self, data_list: list[str]) -> dict[str, str]:
        """Gather the inputs into the stored mapping."""
        return {code: text for code, text in zip(self.codes, data_list or [], strict=False) if text}

    def has_changed(self, initial: Any, data: Any) -> bool:
        """An absent mapping and an empty one are the same."""
        return super().has_changed(self.widget.decompress(initial), data)


class WordsField(models.JSONField):
    """Stores the same short text in other languages."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        if not args:
            kwargs.setdefault("verbose_name", _("In anderen Sprachen"))
        kwargs.setdefault("default", dict)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs: Any) -> forms.Field:
        """One input per language instead of a box for JSON."""
        return WordsFormField(label=kwargs.get("label", self.verbose_name), help_text=self.help_text or EMPTY)


def in_words(record: models.Model, field: str, language: str | None = None) -> tuple[str, str]:
    """Text of `field` for the reader, and the language it is really in."""
    code = language or translation.get_language() or SOURCE
    words = getattr(record, f"{field}_words", None) or {}
    if code != SOURCE and words.get(code):
        return words[code], code
    return getattr(record, field), SOURCE
