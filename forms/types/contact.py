"""How to reach somebody: telephone and e-mail."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from forms.blocks.base import FieldBlock
from forms.fields import PhoneField, TidyEmailField
from forms.question import Question
from forms.types.base import FieldType, mapping_block


class PhoneBlock(FieldBlock):
    """Settings of a telephone number."""

    maps_to = mapping_block("phone")

    class Meta:
        icon = "mobile-alt"
        label = _("Telefon")
        description = _("Eine Telefonnummer, wie man sie schreibt.")


class EmailBlock(FieldBlock):
    """Settings of an e-mail address."""

    maps_to = mapping_block("email")

    class Meta:
        icon = "mail"
        label = _("E-Mail")
        description = _("Eine E-Mail-Adresse.")


class Phone(FieldType):
    """A telephone number in international form."""

    name = "phone"
    block = PhoneBlock

    def form_field(self, question: Question, options: dict[str, Any]) -> forms.Field:
        """The browser offers the visitor's own number only where the visitor's number is asked for."""
        field = PhoneField(max_length=60, **options)
        if question.maps_to:
            field.widget.attrs["autocomplete"] = "tel"
        return field


class Email(FieldType):
    """An e-mail address."""

    name = "email"
    block = EmailBlock

    def form_field(self, question: Question, options: dict[str, Any]) -> forms.Field:
        """Written from left to right in every language."""
        field = TidyEmailField(max_length=254, **options)
        field.widget.attrs |= {"inputmode": "email", "dir": "ltr"}
        if question.maps_to:
            field.widget.attrs["autocomplete"] = "email"
        return field
