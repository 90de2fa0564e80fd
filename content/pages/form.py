"""A page that shows a form: which form is chosen here; what happens with it is the business of `forms`."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from content.pages.base import BasePage


class FormPage(BasePage):
    """Chooses a form definition; drawing, checking and receiving are done by `forms.views.serve_form`."""

    load_with = ("definition",)

    template = "pages/form.html"
    protects_posts = True  # see forms.wagtail_hooks: every other page refuses POST

    definition = models.ForeignKey(
        "office_forms.FormDefinition",
        verbose_name=_("Formular"),
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Die Fragen werden im Formular selbst bearbeitet."),
    )

    content_panels = [*BasePage.content_panels, FieldPanel("definition")]
    parent_page_types: ClassVar = ["content.HomePage", "content.ContentPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("Formularseite")
        verbose_name_plural = _("Formularseiten")

    def clean(self) -> None:
        """Questions of the casework are not for visitors.

        Raises:
            ValidationError: the form is marked for a step.
        """
        super().clean()
        if self.definition_id and self.definition.step:
            sentence = _("Dieses Formular stellt Fragen in der Fallarbeit und gehört nicht auf eine öffentliche Seite.")
            raise ValidationError({"definition": sentence})

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Hand over to the forms' room."""
        from forms.views import serve_form

        return serve_form(request, self, self.definition)

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """The editor sees what a visitor would see."""
        return self.serve(request)
