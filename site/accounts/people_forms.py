"""Forms for those who let people in."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from accounts.roles import ROLES

ROLE_CHOICES = [(role.key, role.name) for role in ROLES]


class RolesForm(forms.Form):
    """What somebody works as."""

    roles = forms.MultipleChoiceField(label=_("Rollen"), choices=ROLE_CHOICES, widget=forms.CheckboxSelectMultiple)


class InviteForm(RolesForm):
    """Who, where to, and as what."""

    first_name = forms.CharField(
        label=_("Vorname"), max_length=150, widget=forms.TextInput(attrs={"autocomplete": "off"})
    )
    last_name = forms.CharField(
        label=_("Nachname"), max_length=150, widget=forms.TextInput(attrs={"autocomplete": "off"})
    )
    email = forms.EmailField(
        label=_("Dienstliche E-Mail-Adresse"),
        help_text=_("Dorthin geht der Link, mit dem sich die Person ihr Passwort setzt."),
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )
    field_order = ["first_name", "last_name", "email", "roles"]

    def clean_email(self) -> Any:
        """One account per address, otherwise the directory could not tell two people apart.

        Raises:
            ValidationError: somebody has it already.
        """
        email = self.cleaned_data["email"]
        if User.objects.filter(email__iexact=email).exists():
            raise ValidationError(
                _("Mit dieser Adresse gibt es schon einen Zugang. Bitte suchen Sie ihn in der Liste.")
            )
        return email
