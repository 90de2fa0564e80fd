"""The form "Barriere melden": reachable from every page; nobody has to give a name for it."""

from forms.seeds.words import hint, question, section, words

SLUG = "barriere-melden"
NAME = words("Barriere melden")
INTRO = words(
    "Konnten Sie auf unseren Seiten etwas nicht lesen, verstehen oder bedienen? Bitte sagen Sie es uns. "
    "Sie müssen keinen Namen angeben."
)
CONFIRMATION = words(
    "Danke für Ihre Hilfe. Wir prüfen die Stelle. Wenn Sie eine E-Mail-Adresse oder Telefonnummer angegeben haben, "
    "antworten wir Ihnen.\n\nWas Sie tun können, wenn Sie mit der Antwort nicht zufrieden sind, steht in der Erklärung "
    "zur Barrierefreiheit."
)
SUBMIT = words("Meldung senden")

_PROBLEM = [
    question(
        SLUG,
        "long_text",
        "was",
        words("Was hat nicht funktioniert?"),
        max_length=2000,
    ),
    question(
        SLUG,
        "text",
        "wo",
        words("Auf welcher Seite war das?"),
        words("Zum Beispiel „Kontakt“ oder die Adresse der Seite."),
        required=False,
        max_length=300,
    ),
    question(
        SLUG,
        "several",
        "womit",
        words("Womit haben Sie die Seite benutzt?"),
        required=False,
        choices=[
            ("telefon", words("Mit dem Telefon")),
            ("rechner", words("Mit dem Computer")),
            ("vorlesen", words("Mit einem Vorleseprogramm")),
            ("tastatur", words("Nur mit der Tastatur")),
            ("gross", words("Mit vergrößerter Schrift")),
        ],
    ),
]
_REPLY = [
    question(SLUG, "text", "name", words("Name"), required=False),
    question(
        SLUG,
        "email",
        "email",
        words("E-Mail-Adresse"),
        required=False,
        maps_to="email",
    ),
    question(
        SLUG,
        "phone",
        "telefon",
        words("Telefonnummer"),
        required=False,
        maps_to="phone",
    ),
    hint(
        SLUG,
        "datenschutz",
        words("Was mit Ihren Angaben geschieht"),
        words(
            "Wir benutzen Ihre Angaben nur, um die Stelle zu verbessern und Ihnen zu antworten. "
            "Nach 90 Tagen löschen wir sie."
        ),
    ),
]
SECTIONS = [
    section(SLUG, "stelle", words("Die Barriere"), _PROBLEM),
    section(
        SLUG,
        "antwort",
        words("Möchten Sie eine Antwort?"),
        _REPLY,
        words("Dann brauchen wir eine E-Mail-Adresse oder eine Telefonnummer."),
    ),
]
