"""A form that is sent once, whatever a double click or a second tab does."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from workflows.case import tickets

TICKET_GONE = _("Bitte senden Sie das Formular noch einmal.")


class OnceForm(forms.Form):
    """A form that is sent once: its hidden ticket is used up by the service."""

    ticket = forms.UUIDField(widget=forms.HiddenInput, error_messages={"required": TICKET_GONE, "invalid": TICKET_GONE})

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("ticket", tickets.new)

    def clean(self) -> dict[str, Any] | None:
        """A form without a proper ticket gets a new one, so that sending it again works."""
        if "ticket" in self.errors:
            self.data = self.data.copy()  # type: ignore[attr-defined]
            self.data[self.add_prefix("ticket")] = tickets.new()  # type: ignore[index]
        return super().clean()
