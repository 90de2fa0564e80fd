"""How consultation hours and the areas of counselling on site are edited."""

from django.db.models import QuerySet
from django.forms import Select
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet

from content.directory.areas import Area
from content.directory.schedules import Schedule
from content.panels import HoursPanel, UsedInPanel
from content.schedule_form import ScheduleForm, SentencePanel


class ScheduleViewSet(SnippetViewSet):
    """Consultation hours and dates on site, entered as people say them."""

    model = Schedule
    icon = "date"
    list_display = [
        "where",
        "rhythm",
        "weekday",
        "opens",
        "closes",
        Column(
            "by_appointment", label=_("nur nach Termin"), accessor=lambda one: _("ja") if one.by_appointment else ""
        ),
        "valid_until",
    ]
    list_filter = ["office", "area", "weekday"]
    search_fields = ["office__name", "area__name", "note"]
    ordering = ["office", "area", "weekday", "opens"]
    edit_handler = ObjectList(
        [
            MultiFieldPanel(
                [FieldRowPanel([FieldPanel("office", widget=Select), FieldPanel("area", widget=Select)])], _("Wo?")
            ),
            MultiFieldPanel(
                [
                    FieldRowPanel([FieldPanel("rhythm"), FieldPanel("weekday")]),
                    FieldRowPanel([FieldPanel("opens"), FieldPanel("closes")]),
                    FieldPanel("by_appointment"),
                    FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_until")]),
                    SentencePanel(),
                ],
                _("Wann?"),
            ),
            InlinePanel(
                "exceptions",
                heading=_("Ausnahmen"),
                label=_("Ausnahme"),
                help_text=_("Feiertage und Schließtage fallen von selbst aus."),
                panels=[
                    FieldRowPanel([FieldPanel("date"), FieldPanel("kind")]),
                    FieldPanel("new_date"),
                    FieldRowPanel([FieldPanel("opens"), FieldPanel("closes")]),
                    FieldPanel("reason"),
                    FieldPanel("reason_words"),
                ],
            ),
            MultiFieldPanel([FieldPanel("note"), FieldPanel("note_words")], _("Hinweis")),
        ],
        base_form_class=ScheduleForm,
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Schedule]:
        """With the places that the list names."""
        return Schedule.objects.select_related("office", "area")


class AreaViewSet(SnippetViewSet):
    """Where there is counselling on site: public words, no addresses."""

    model = Area
    icon = "site"
    list_display = ["name", "stadtteil", "meeting_point"]
    list_filter = ["stadtteil"]
    ordering = ["stadtteil__order", "order", "name"]
    panels = [
        UsedInPanel(),
        FieldPanel("name"),
        FieldPanel("name_words"),
        FieldRowPanel([FieldPanel("stadtteil"), FieldPanel("slug")]),
        FieldPanel("meeting_point"),
        FieldPanel("meeting_point_words"),
        FieldPanel("order"),
        HoursPanel(heading=_("Termine vor Ort")),
    ]
