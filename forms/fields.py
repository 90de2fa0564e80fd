"""Django form fields for what people type: forgiving about form, strict about limits, with short kind sentences."""

import re
from decimal import Decimal
from typing import Any

import phonenumbers
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from forms.text import latin_digits, tidy

REQUIRED = _("Bitte füllen Sie dieses Feld aus.")
CHOOSE = _("Bitte wählen Sie etwas aus.")
BAD_CHOICE = _("Bitte wählen Sie etwas aus der Liste.")
TOO_LONG = _("Bitte schreiben Sie höchstens %(limit_value)d Zeichen. Es sind jetzt %(show_value)d.")
BAD_CHARACTER = _("In dieser Eingabe ist ein Zeichen, das wir nicht annehmen können. Bitte geben Sie sie neu ein.")
BAD_PHONE = _("Bitte geben Sie eine Telefonnummer mit Vorwahl ein, zum Beispiel 07141 910-0.")
BAD_EMAIL = _("Bitte prüfen Sie die E-Mail-Adresse. So sieht sie aus: name@beispiel.de")
BAD_NUMBER = _("Bitte geben Sie eine Zahl ein.")
WHOLE_NUMBER = _("Bitte geben Sie eine ganze Zahl ein.")
BAD_DATE = _("Bitte geben Sie ein Datum ein, zum Beispiel 24.12.1990.")

# Blanks between groups, the Arabic decimal and thousands signs, the typographic minus.
_SIGNS = str.maketrans({" ": None, "\u00a0": None, "\u202f": None, "\u066b": ",", "\u066c": ".", "\u2212": "-"})
_TEXT_MESSAGES = {"required": REQUIRED, "max_length": TOO_LONG, "null_characters_not_allowed": BAD_CHARACTER}
DATE_FORMATS = ["%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y", "%d/%m/%Y", "%d-%m-%Y"]


class TidyCharField(forms.CharField):
    """Text without deceiving characters; its length is counted after that, with a line end as one character."""

    default_error_messages = _TEXT_MESSAGES

    def to_python(self, value: Any) -> str:
        """Tidy before anything is checked."""
        return super().to_python(tidy(str(value)) if value not in self.empty_values else value)


class TidyEmailField(forms.EmailField):
    """An e-mail address, tidied first: copying one often brings invisible characters along."""

    default_error_messages = {**_TEXT_MESSAGES, "invalid": BAD_EMAIL}

    def to_python(self, value: Any) -> str:
        """Tidy before anything is checked."""
        return super().to_python(tidy(str(value)) if value not in self.empty_values else value)


class PhoneField(TidyCharField):
    """A telephone number as people write it; the value is the international form, `+49 7141 9104041`."""

    widget = forms.TextInput(attrs={"type": "tel", "inputmode": "tel", "dir": "ltr"})
    shortest = 6

    def clean(self, value: Any) -> str:
        """Check as text first, then as a number.

        Raises:
            ValidationError: no telephone number can be read from it.
        """
        text = super().clean(value)
        if not text:
            return ""
        try:
            number = phonenumbers.parse(text, "DE")
        except phonenumbers.NumberParseException as error:
            raise ValidationError(BAD_PHONE, code="invalid") from error
        if len(str(number.national_number)) < self.shortest or not phonenumbers.is_possible_number(number):
            raise ValidationError(BAD_PHONE, code="invalid")
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


class NumberField(forms.DecimalField):
    """A number as people write it: with comma or point, in their own digits."""

    longest = 40
    default_error_messages = {
        "required": REQUIRED,
        "invalid": BAD_NUMBER,
        "max_value": _("Bitte höchstens %(limit_value)s eingeben."),
        "min_value": _("Bitte mindestens %(limit_value)s eingeben."),
        "max_digits": _("Diese Zahl ist zu lang."),
        "max_whole_digits": _("Diese Zahl ist zu lang."),
        "max_decimal_places": _("Bitte höchstens %(max)s Stellen nach dem Komma."),
    }

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        if not self.decimal_places:
            self.error_messages["max_decimal_places"] = WHOLE_NUMBER

    def to_python(self, value: Any) -> Decimal | None:
        """Read the number.

        Raises:
            ValidationError: it is none.
        """
        if value in self.empty_values:
            return None
        text = latin_digits(tidy(str(value)[: self.longest + 1])).translate(_SIGNS)
        if not self.decimal_places:
            text = re.sub(r"(?<=\d)[.,](?=\d{3}(?:\D|$))", "", text)
            text = re.sub(r"[.,]0+$", "", text)
        elif "," in text:
            text = text.replace(".", "").replace(",", ".")
        if len(text) > self.longest or not re.fullmatch(r"[+-]?\d+(?:\.\d+)?", text):
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        return Decimal(text)


class FreeDateField(forms.DateField):
    """A date from the browser's picker or as it is written by hand, in one's own digits."""

    default_error_messages = {"required": REQUIRED, "invalid": BAD_DATE}

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(input_formats=DATE_FORMATS, **kwargs)

    def to_python(self, value: Any) -> Any:
        """Tidy before anything is read."""
        return super().to_python(latin_digits(tidy(value[:100])) if isinstance(value, str) else value)


class ListedChoiceField(forms.ChoiceField):
    """One of the choices; the refused value is not repeated on the page."""

    default_error_messages = {"required": CHOOSE, "invalid_choice": BAD_CHOICE}


class ListedChoicesField(forms.MultipleChoiceField):
    """Several of the choices; the refused value is not repeated on the page."""

    default_error_messages = {"required": CHOOSE, "invalid_choice": BAD_CHOICE, "invalid_list": BAD_CHOICE}

    def to_python(self, value: Any) -> list[str]:
        """An empty value is no choice."""
        return [choice for choice in super().to_python(value) if choice]
