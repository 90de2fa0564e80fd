"""Telephone numbers: typed as people write them here, dialled as `tel:` links from everywhere."""

import phonenumbers
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _


def tel_uri(number: str) -> str:
    """`tel:+497141910…` for a number as written; empty where it cannot be dialled (116 016 stays as it is)."""
    digits = "".join(character for character in number if character.isdigit())
    if not digits:
        return ""
    if digits.startswith("116") and len(digits) == 6:
        return f"tel:{digits}"
    try:
        parsed = phonenumbers.parse(number, "DE")
    except phonenumbers.NumberParseException:
        return ""
    return f"tel:{phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)}"


def validate_phone(number: str) -> None:
    """Refuse what no telephone can dial.

    Raises:
        ValidationError: with a sentence for the editor.
    """
    if not tel_uri(number):
        raise ValidationError(_("Bitte eine Telefonnummer mit Vorwahl eingeben, zum Beispiel 07141 910-0."))
