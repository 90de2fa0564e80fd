"""Who reads what comes in by a form. Without a row here: everybody with the right to handle requests."""

from typing import Any

from django.conf import settings
from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from accounts.models import User
from accounts.roles import ROLES
from forms.definition import FormDefinition


def role_name(group: Group) -> str:
    """A role as people call it."""
    return str(next((role.name for role in ROLES if role.key == group.name), group.name))


class ReadersForm(WagtailAdminModelForm):
    """Refuses a form that nobody could read."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["roles"].label_from_instance = role_name

    def clean(self) -> dict[str, object]:
        """At least one person or role."""
        told: dict[str, object] = super().clean()
        if not (told.get("people") or told.get("roles")):
            self.add_error("people", _("Bitte wählen Sie mindestens eine Person oder eine Rolle."))
        return told


class FormReaders(models.Model):
    """The chosen readers of one form; nobody else reads its requests, not even the lead.

    Apart from the form itself, because a form has drafts, old versions and copies, and a right must have none of them.
    """

    wagtail_reference_index_ignore = True
    base_form_class = ReadersForm

    form = models.OneToOneField(
        FormDefinition, verbose_name=_("Formular"), on_delete=models.CASCADE, related_name="readers"
    )
    people = models.ManyToManyField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("Personen"),
        blank=True,
        related_name="+",
        limit_choices_to={"is_active": True},
    )
    roles = models.ManyToManyField("auth.Group", verbose_name=_("Rollen"), blank=True, related_name="+")

    class Meta:
        verbose_name = _("Leserechte eines Formulars")
        verbose_name_plural = _("Leserechte der Formulare")
        ordering = ["form__name"]

    def __str__(self) -> str:
        return str(self.form)


def chosen_for(user: User) -> "models.QuerySet[FormReaders]":
    """The forms for which this person is chosen."""
    mine = models.Q(people=user.pk) | models.Q(roles__user=user.pk)
    return FormReaders.objects.filter(mine)
