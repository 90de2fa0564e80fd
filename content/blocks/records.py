"""Shared records on a page: chosen, never copied, so that a new telephone number is right everywhere at once."""

import datetime
from decimal import Decimal
from typing import Any

from django.db.models import Model, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock


class RecordChooserBlock(SnippetChooserBlock):
    """Chooses a record; `bring` names what its template shows of other records, fetched in the same go."""

    def __init__(self, target_model: str, *, bring: tuple[str, ...] = (), also: tuple[str, ...] = (), **kwargs: Any):
        self.bring, self.also = bring, also
        super().__init__(target_model, **kwargs)

    def queryset(self) -> QuerySet[Model]:
        """The records with their company."""
        records = self.model_class.objects.all()
        if self.bring:
            records = records.select_related(*self.bring)
        return records.prefetch_related(*self.also)

    def get_api_representation(self, value: Model | None, context: Any = None) -> dict[str, Any] | None:
        """For the interface: which record, and what it is called; details stand under the record's own address."""
        return {"id": value.pk, "type": value._meta.label, "text": str(value)} if value else None

    def bulk_to_python(self, values: list[int | None]) -> list[Model | None]:
        """All chosen records of a page in one query; a deleted one becomes None."""
        found = self.queryset().in_bulk([value for value in values if value])
        return [found.get(value) for value in values]


class ContactBlock(blocks.StructBlock):
    """A contact person's card."""

    contact = RecordChooserBlock(
        "content.Contact",
        bring=("office",),
        label=_("Ansprechperson"),
        help_text=_("Telefon, E-Mail und Sprachen kommen aus dem Verzeichnis."),
    )

    def get_preview_value(self) -> Any:
        """An invented person, so that the preview needs no data."""
        from content.directory.people import Contact, Office

        office = Office(name="Büro am Markt", street="Musterstraße 1", postal_code="71638", city="Ludwigsburg")
        person = Contact(
            name="Erika Beispiel", role="Beratung", phone="07141 910-0", languages=["de", "ar"], office=office
        )
        return blocks.StructValue(self, {"contact": person})

    class Meta:
        icon = "user"
        label = _("Ansprechperson")
        template = "blocks/contact.html"
        description = _("Zeigt Name, Telefon, E-Mail und Sprachen einer Ansprechperson.")


class OfficeBlock(blocks.StructBlock):
    """An office with its consultation hours."""

    office = RecordChooserBlock(
        "content.Office",
        also=("hours__exceptions",),
        label=_("Büro"),
        help_text=_("Anschrift und Sprechzeiten kommen aus dem Verzeichnis."),
    )

    def get_preview_value(self) -> Any:
        """An invented office with one consultation hour."""
        from content.directory.people import Office
        from content.directory.schedules import Schedule

        office = Office(name="Büro am Markt", street="Musterstraße 1", postal_code="71638", city="Ludwigsburg")
        office.example = [Schedule(weekday=0, opens=datetime.time(9), closes=datetime.time(12))]  # never saved
        return blocks.StructValue(self, {"office": office})

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        """Hours for the moment in which the block is drawn."""
        from content.agenda import agenda

        context = super().get_context(value, parent_context)
        if office := value.get("office"):
            hours = office.hours.all() if office.pk else office.example
            context["agenda"] = agenda(hours, (parent_context or {}).get("request"), place=office)
        return context

    class Meta:
        icon = "home"
        label = _("Büro mit Sprechzeiten")
        template = "blocks/office.html"
        description = _("Zeigt Anschrift, Weg und Sprechzeiten eines Büros.")


class FiguresBlock(blocks.StructBlock):
    """Figures beside each other, each with date and source."""

    figures = blocks.ListBlock(
        RecordChooserBlock(
            "content.Figure", label=_("Kennzahl"), help_text=_("Stand und Quelle stehen automatisch daneben.")
        ),
        label=_("Kennzahlen"),
        help_text=_("Zwei bis vier nebeneinander sind gut zu lesen."),
    )

    def get_preview_value(self) -> Any:
        """An invented figure."""
        from content.figures import Figure

        figure = Figure(
            label="Menschen", value=Decimal(120), as_of=datetime.date(2026, 1, 1), source="Beispiel, nicht erhoben"
        )
        chosen = self.child_blocks["figures"].normalize([figure])
        return blocks.StructValue(self, {"figures": chosen})

    class Meta:
        icon = "order"
        label = _("Kennzahlen")
        template = "blocks/figures.html"
        description = _("Zeigt Zahlen mit Stand und Quelle.")


class TimelineBlock(blocks.StructBlock):
    """One figure over the years, as a picture and a table."""

    figure = RecordChooserBlock(
        "content.Figure",
        also=("history",),
        label=_("Kennzahl"),
        help_text=_("Eine Kennzahl mit früheren Ständen; ohne sie gibt es kein Bild."),
    )

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        """Compute the picture."""
        from content.charts import time_chart

        context = super().get_context(value, parent_context)
        figure = value.get("figure")
        context["chart"] = time_chart(figure.timeline) if figure else None
        return context

    def get_preview_value(self) -> Any:
        """An invented figure with a past."""
        from content.figures import Figure, PastReading

        figure = Figure(label="Menschen", value=Decimal(120), as_of=datetime.date(2026, 1, 1), source="Beispiel")
        past = ((80, 2023), (150, 2024), (135, 2025))
        figure.history = [
            PastReading(value=Decimal(value), as_of=datetime.date(year, 1, 1), source="Beispiel")
            for value, year in past
        ]
        return blocks.StructValue(self, {"figure": figure})

    class Meta:
        icon = "history"
        label = _("Kennzahl im Lauf der Zeit")
        template = "blocks/timeline.html"
        description = _("Zeigt eine Kennzahl mit ihren früheren Werten als Bild und als Tabelle.")


class ServiceListBlock(blocks.StructBlock):
    """The services of one topic."""

    title = blocks.CharBlock(label=_("Überschrift"), max_length=120, help_text=_("Steht über der Liste."))
    topic = RecordChooserBlock(
        "content.Topic", label=_("Thema"), help_text=_("Gezeigt werden die Regeldienste dieses Themas.")
    )
    limit = blocks.IntegerBlock(
        label=_("Höchstens"),
        default=6,
        min_value=1,
        max_value=20,
        help_text=_("Wie viele Einträge? Alle anderen stehen im Wegweiser."),
    )

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        """Fetch the services when the block is drawn."""
        from content.selectors import services_of

        context = super().get_context(value, parent_context)
        topic = value.get("topic")
        context["services"] = services_of(topic)[: value.get("limit") or 6] if topic and topic.pk else []
        return context

    def get_preview_value(self) -> Any:
        """The first topic there is."""
        from content.directory.services import Topic

        return blocks.StructValue(self, {"title": "Arbeit und Ausbildung", "topic": Topic.objects.first(), "limit": 3})

    class Meta:
        icon = "list-ul"
        label = _("Regeldienste eines Themas")
        template = "blocks/services.html"
        description = _("Listet die Regeldienste zu einem Thema aus dem Wegweiser.")
