"""A page with every component in every state, for those who build pages; development only (`/components/`)."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal

from django import forms
from django.conf import settings
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation

from content.agenda import Agenda, build
from content.charts import time_chart
from content.directory.closings import Closings
from content.directory.rhythm import BERLIN
from content.models import Contact, Figure, Office, Organization, PastReading, Schedule, Service

STAGES = [
    ("intake", "Aufnahme"),
    ("assessment", "Bedarf"),
    ("plan", "Plan"),
    ("support", "Begleitung"),
    ("review", "Überprüfung"),
    ("closing", "Abschluss"),
]
LEVELS = [
    ("0", "0 – kein Bedarf"),
    ("1", "1 – gering"),
    ("2", "2 – mittel"),
    ("3", "3 – hoch"),
    ("4", "4 – dringend"),
    ("", "nicht gefragt"),
]


ICONS = (settings.SITE_DIR / "static" / "icons" / "icons.svg").read_text(encoding="utf-8").split('id="')[1:]
ICONS = [part.split('"')[0] for part in ICONS]


class ExampleForm(forms.Form):
    """One field of each kind."""

    name = forms.CharField(label="Vor- und Nachname", max_length=80)
    phone = forms.CharField(
        label="Telefon",
        help_text="Damit wir Sie zurückrufen können.",
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
    )
    email = forms.EmailField(label="E-Mail", required=False)
    day = forms.DateField(label="Wunschtermin", help_text="Sprechzeit ist dienstags und donnerstags.")
    district = forms.ChoiceField(
        label="Stadtteil", choices=[("", "Bitte wählen"), ("eglosheim", "Eglosheim"), ("mitte", "Mitte")]
    )
    concern = forms.CharField(
        label="Worum geht es?", widget=forms.Textarea(attrs={"rows": 4}), help_text="Ein bis zwei Sätze genügen."
    )
    place = forms.ChoiceField(
        label="Wo möchten Sie sprechen?",
        widget=forms.RadioSelect,
        choices=[("office", "Im Büro, Obere Marktstraße 1"), ("home", "Bei mir zu Hause"), ("phone", "Am Telefon")],
    )
    languages = forms.MultipleChoiceField(
        label="Sprachen",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=[("de", "Deutsch"), ("ar", "Arabisch – العربية"), ("uk", "Ukrainisch – Українська")],
    )
    letter = forms.FileField(label="Brief oder Bescheid", required=False, help_text="PDF oder Foto, höchstens 10 MB.")
    level = forms.ChoiceField(  # type: ignore[call-arg]  # the stubs do not know Django 5's template_name
        label="Wie groß ist der Bedarf beim Wohnen?",
        widget=forms.RadioSelect,
        choices=LEVELS,
        required=False,
        template_name="components/field_scale.html",
    )
    consent = forms.BooleanField(
        label="Ich bin einverstanden, dass das Team meine Angaben für die Antwort verwendet.",
        help_text="Sie können das jederzeit zurücknehmen.",
    )


class FilterForm(forms.Form):
    """The fields of a list's filter."""

    q = forms.CharField(label="Name oder Nummer", required=False)
    stage = forms.ChoiceField(label="Stand", choices=[("", "alle"), *STAGES], required=False)
    due = forms.DateField(label="Fällig bis", required=False)


def component_page(request: HttpRequest) -> HttpResponse:
    """`?shell=public` shows the page in the public shell, `?lang=ar` from right to left."""
    shell = "public" if request.GET.get("shell") == "public" else "desk"
    with translation.override("ar" if request.GET.get("lang") == "ar" else "de"):
        return render(request, "look/components.html", {"shell": f"shell/{shell}.html", **_examples()})


def _examples() -> dict[str, object]:
    now = timezone.make_aware(datetime(2026, 11, 20, 14, 30))
    wrong = {"phone": "07141 910", "day": "31.02.2026", "email": "kein-postfach", "place": "home", "level": "3"}
    return {
        "form": ExampleForm(auto_id="id_%s"),
        "wrong_form": ExampleForm(wrong, auto_id="wrong_%s"),
        "filter_form": FilterForm(auto_id="filter_%s"),
        "stages": STAGES,
        "icons": ICONS,
        "entries": _entries(now),
        "facts": [
            ("Name", "Samira Haddad"),
            ("Geboren", date(1991, 4, 3)),
            ("Sprache", "Arabisch, Dolmetscher nötig"),
            ("Stadtteil", "Eglosheim"),
            ("Zuständig", "Jana Weiß"),
            ("E-Mail", ""),
        ],
        "tasks": [
            {
                "title": "Bedarf erheben",
                "person": "Samira Haddad",
                "due": now - timedelta(days=4),
                "overdue": True,
                "marks": [{"label": "spät", "level": "danger"}, {"label": "noch 3 Wochen", "level": "warning"}],
                "snooze": "#listen",
            },
            {"title": "Plan unterschreiben", "person": "أحمد الخطيب", "due": now + timedelta(days=2), "badge": "Plan"},
            {"title": "Vermittlung nachfragen", "person": "Olena Kovalenko", "note": "Jugendmigrationsdienst"},
        ],
        "chips": [
            {"label": "Alle", "url": "#listen", "current": True},
            {"label": "Überfällig", "url": "#listen", "count": "4"},
            {"label": "Diese Woche", "url": "#listen"},
        ],
        "crumbs": [("Arbeitsliste", "/desk/"), ("Fälle", "/desk/cases/"), ("2026-0147", "")],
        "page": Paginator(range(400), 20).page(7),
        "single_page": Paginator(range(5), 20).page(1),
        "chart_rows": [("Wohnen", 184), ("Arbeit", 143), ("Deutsch", 121), ("Gesundheit", 64), ("Kita und Schule", 58)],
        "contact": _contact(),
        "agendas": _agendas(),
        "history": _history(),
        "service": _service(),
        "figure": Figure(
            value=Decimal(549),
            label="Menschen leben in der Anschlussunterbringung",
            as_of=date(2019, 2, 1),
            source="Stadt Ludwigsburg, Team Flüchtlingsarbeit",
        ),
    }


def _entries(now: datetime) -> list[dict[str, object]]:
    def entry(kind: str, days: int, title: str, actor: str, text: str = "") -> dict[str, object]:
        return {"kind": kind, "at": now - timedelta(days=days), "title": title, "actor": actor, "text": text}

    return [
        entry("deadline", 0, "Erhebung ist überfällig", ""),
        entry("contact", 2, "Gespräch im Büro, 45 Minuten", "Jana Weiß", "Thema: Wohnungssuche, Brief des Jobcenters."),
        entry("referral", 6, "An die Schuldnerberatung vermittelt", "Jana Weiß"),
        entry("step", 9, "Aufnahme abgeschlossen", "Jana Weiß"),
        entry("note", 10, "Aus Anfrage K7-PQ2M übernommen", "Jana Weiß"),
    ]


def _agendas() -> list[Agenda]:
    """Open, later today, and closed for some days."""
    begin = date(2026, 1, 1)
    hours = [
        Schedule(weekday=0, opens=time(9), closes=time(12), valid_from=begin),
        Schedule(
            weekday=2, rhythm="fortnightly", opens=time(14), closes=time(17, 30), note="mit Arabisch", valid_from=begin
        ),
        Schedule(weekday=4, by_appointment=True, valid_from=begin),
    ]
    moments = [(2026, 12, 14, 10), (2026, 12, 14, 8), (2026, 12, 22, 8)]
    return [build(hours, Closings(), datetime(*moment, tzinfo=BERLIN)) for moment in moments]


def _history() -> dict[str, object]:
    values = ((257, 2017, False), (549, 2019, False), (821, 2020, False), (770, 2024, True))
    past = [
        PastReading(value=Decimal(value), as_of=date(year, 2, 1), source="Stadt Ludwigsburg", planned=planned)
        for value, year, planned in values
    ]
    figure = Figure(slug="verlauf", label="Menschen in der Anschlussunterbringung", value=770, as_of=date(2024, 2, 1))
    return {"figure": figure, "chart": time_chart(past)}


def _contact() -> Contact:
    office = Office(name="Team Flüchtlingsarbeit", street="Obere Marktstraße 1", postal_code="71634")
    return Contact(
        name="Tabea Bürkle",
        role="Teamleitung",
        phone="07141 910-4041",
        email="t.buerkle@ludwigsburg.de",
        office=office,
        languages=["de", "en", "ar"],
    )


def _service() -> Service:
    return Service(
        organization=Organization(name="Beispielträger"),
        name="Beratung zu Schulden",
        summary="Hilft, Rechnungen zu ordnen und mit Gläubigern zu sprechen. Kostenlos und vertraulich.",
        phone="07141 123456",
        street="Beispielweg 4",
        postal_code="71638",
        opening_hours="Montag bis Freitag 9 bis 12 Uhr",
        languages=["de", "ru", "tr"],
    )
