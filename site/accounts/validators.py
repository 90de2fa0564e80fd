"""Which passwords nobody may choose, besides those that Django refuses."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from accounts.demonstration import PASSWORD

LONGEST_PASSWORD = 256  # longer ones only cost time


class Bearable:
    """Not endless, and not the one that is printed in our handbook."""

    def validate(self, password: str, user: Any = None) -> None:
        """Django's protocol.

        Raises:
            ValidationError: with the sentence for the field.
        """
        if len(password) > LONGEST_PASSWORD:
            raise ValidationError(_("Bitte höchstens %(most)d Zeichen.") % {"most": LONGEST_PASSWORD}, code="long")
        if password == PASSWORD and not settings.DEMONSTRATION:
            raise ValidationError(_("Dieses Passwort ist allgemein bekannt."), code="known")

    def get_help_text(self) -> str:
        """Nothing that people need to know beforehand."""
        return ""
