"""The sign-in form: one text for every wrong try, so that nobody learns which names exist."""

from typing import Any

from django.conf import settings
from django.contrib.auth.forms import AuthenticationForm
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.demonstration import PASSWORD
from accounts.validators import LONGEST_PASSWORD

WRONG = _("Benutzername oder Passwort stimmt nicht. Bitte prüfen Sie beides, auch die Großschreibung.")
LOCKED = _(
    "Es gab zu viele falsche Versuche. Bitte warten Sie eine Viertelstunde und versuchen Sie es dann noch einmal."
)


class SignInForm(AuthenticationForm):
    """Name and password. With `locked`, nothing is looked up: the form only says why."""

    error_messages = {"invalid_login": WRONG, "inactive": WRONG}

    def __init__(self, *args: Any, locked: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.locked = locked
        self.fields["username"].label = _("Benutzername")

    def clean(self) -> dict[str, Any]:
        """Authenticate; refuse the demonstration's password, known to everybody, wherever real people are kept."""
        if self.locked:
            raise ValidationError(LOCKED, code="locked")
        password = self.cleaned_data.get("password") or ""
        if len(password) > LONGEST_PASSWORD or (password == PASSWORD and not settings.DEMONSTRATION):
            raise self.get_invalid_login_error()
        return super().clean()
