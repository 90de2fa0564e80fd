"""Forms for codes, passkeys and passwords; the sentences say what to do next."""

from typing import Any

from django import forms
from django.contrib.auth.forms import PasswordChangeForm, SetPasswordForm
from django.utils.translation import gettext_lazy as _

WRONG_CODE = _("Dieser Code stimmt nicht oder ist schon benutzt. Bitte nehmen Sie den nächsten aus der App.")
WRONG_PASSWORD = _("Dieses Passwort stimmt nicht.")
WRONG_KEY = _("Mit diesem Passkey hat es nicht geklappt. Bitte versuchen Sie es noch einmal.")


class CodeForm(forms.Form):
    """Six digits from the app, or a recovery code."""

    code = forms.CharField(
        label=_("Code"),
        max_length=40,
        widget=forms.TextInput(
            attrs={
                "autocomplete": "one-time-code",
                "autocapitalize": "none",
                "spellcheck": "false",
                "class": "code-input",
            }
        ),
    )


class SetupForm(CodeForm):
    """The first code of a new app: digits only."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].label = _("Sechs Ziffern, die die App jetzt zeigt")
        self.fields["code"].widget.attrs["inputmode"] = "numeric"


class PasskeyForm(forms.Form):
    """What the browser answers; filled in by our script."""

    credential = forms.CharField(widget=forms.HiddenInput, max_length=20_000)


class NewPasskeyForm(PasskeyForm):
    """With a name by which it is recognised later."""

    name = forms.CharField(
        label=_("Name"), max_length=60, help_text=_("Zum Beispiel: Diensttelefon, Schlüssel am Bund")
    )
    field_order = ["name", "credential"]


class ConfirmPasswordForm(forms.Form):
    """The password once more."""

    password = forms.CharField(
        label=_("Passwort"),
        strip=False,
        max_length=256,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )


class ChangePasswordForm(PasswordChangeForm):
    """Old and new."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _shorten(self)
        self.fields["old_password"].label = _("Bisheriges Passwort")


class FirstPasswordForm(SetPasswordForm):
    """The password of a new account."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _shorten(self)


def _shorten(form: forms.Form) -> None:
    """One sentence instead of Django's list of rules."""
    form.fields["new_password1"].label = _("Neues Passwort")
    form.fields["new_password1"].help_text = _(
        "Mindestens 12 Zeichen. Gut merken lassen sich drei oder vier Wörter, die nichts miteinander zu tun haben."
    )
    form.fields["new_password2"].label = _("Neues Passwort noch einmal")
    form.fields["new_password2"].help_text = ""
