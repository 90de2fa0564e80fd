"""Which languages a person or service speaks: a list of codes, ticked instead of typed."""

from typing import Any

from django import forms
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.languages import BY_CODE, CHOICES, Language


class SpokenField(models.JSONField):
    """A list of language codes of `accounts.languages`."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("verbose_name", _("Sprachen"))
        kwargs.setdefault("default", list)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs: Any) -> forms.Field:
        """Boxes to tick, with German and own names."""
        return forms.MultipleChoiceField(
            choices=CHOICES,
            required=False,
            label=kwargs.get("label", self.verbose_name),
            help_text=self.help_text,
            widget=forms.CheckboxSelectMultiple,
        )


def spoken(codes: list[str] | None) -> list[Language]:
    """Languages for the codes, unknown ones left out."""
    return [BY_CODE[code] for code in codes or [] if code in BY_CODE]
