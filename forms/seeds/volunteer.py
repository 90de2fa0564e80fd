"""The form "Ehrenamt anbieten": what somebody would like to do, and when."""

from forms.seeds import shared
from forms.seeds.words import hint, question, section, when, words

SLUG = "ehrenamt"
NAME = words("Ehrenamt anbieten")
INTRO = words("Schön, dass Sie helfen möchten! Erzählen Sie uns kurz, was Sie gern tun würden.")
CONFIRMATION = words("Danke! Die Ehrenamtskoordination meldet sich bei Ihnen und lädt Sie zu einem Gespräch ein.")
SUBMIT = words("Angebot senden")
SETTINGS = {"notify_by_email": True}

_OFFER = [
    question(
        SLUG,
        "several",
        "was",
        words("Was möchten Sie tun?"),
        choices=[
            ("deutsch", words("Deutsch üben")),
            ("begleiten", words("Zu Terminen begleiten")),
            ("kinder", words("Kindern bei den Hausaufgaben helfen")),
            ("freizeit", words("Freizeit und Sport")),
            ("dolmetschen", words("Dolmetschen")),
            ("anderes", words("Etwas anderes")),
        ],
    ),
    question(
        SLUG,
        "language",
        "dolmetschsprache",
        words("Aus welcher Sprache können Sie dolmetschen?"),
        show_if=when("was", "contains", "Dolmetschen"),
    ),
    question(
        SLUG,
        "text",
        "idee",
        words("Was stellen Sie sich vor?"),
        show_if=when("was", "contains", "Etwas anderes"),
    ),
    question(
        SLUG,
        "choice",
        "stunden",
        words("Wie viel Zeit haben Sie?"),
        required=False,
        choices=[
            ("einmal", words("Ab und zu")),
            ("woche", words("Eine bis zwei Stunden in der Woche")),
            ("mehr", words("Mehr als zwei Stunden in der Woche")),
        ],
    ),
    question(SLUG, "stadtteil", "stadtteil", words("In welchem Stadtteil möchten Sie helfen?"), required=False),
]
_PERSON = [
    *shared.who(SLUG),
    shared.email(SLUG, required=True),
    shared.phone(SLUG, required=False),
    question(SLUG, "yes_no", "volljaehrig", words("Sind Sie 18 Jahre oder älter?")),
    hint(
        SLUG,
        "fuehrungszeugnis",
        words("Führungszeugnis"),
        words("Wer mit Kindern arbeitet, braucht ein erweitertes Führungszeugnis. Es ist für Ehrenamtliche kostenlos."),
        show_if=when("was", "contains", "Kindern bei den Hausaufgaben helfen"),
    ),
    hint(
        SLUG,
        "datenschutz",
        words("Was mit Ihren Angaben geschieht"),
        words("Ihre Angaben liest nur die Ehrenamtskoordination. Passt es nicht, löschen wir sie nach 90 Tagen."),
    ),
    shared.agreed(SLUG),
]
SECTIONS = [
    section(SLUG, "angebot", words("Ihr Angebot"), _OFFER),
    section(SLUG, "person", words("Über Sie"), _PERSON),
]
