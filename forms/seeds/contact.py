"""The form "Kontakt und Termin": as few questions as the team needs to call back in the right language."""

from forms.seeds.words import hint, question, section, words

SLUG = "kontakt"
NAME = words("Kontakt und Termin")
INTRO = words(
    "Möchten Sie einen Termin oder haben Sie eine Frage? Schreiben Sie uns. Wir rufen Sie an oder schreiben Ihnen. "
    "Sie können in Ihrer Sprache antworten."
)
CONFIRMATION = words(
    "Eine Person aus dem Team liest Ihre Anfrage und meldet sich bei Ihnen. Das kann einige Tage dauern.\n\n"
    "Ist es dringend? Dann rufen Sie uns bitte an."
)
SUBMIT = words("Anfrage senden")

_ABOUT = [
    question(SLUG, "text", "vorname", words("Vorname"), maps_to="first_name"),
    question(SLUG, "text", "nachname", words("Nachname"), maps_to="last_name"),
    question(
        SLUG,
        "language",
        "sprache",
        words("In welcher Sprache möchten Sie sprechen?"),
        words("Wenn es nötig ist, suchen wir jemanden, der dolmetscht."),
        maps_to="language",
    ),
    question(
        SLUG,
        "stadtteil",
        "stadtteil",
        words("In welchem Stadtteil wohnen Sie?"),
        words("Dann wissen wir gleich, wer für Sie zuständig ist."),
        required=False,
        maps_to="stadtteil",
    ),
]
_REACH = [
    question(
        SLUG,
        "phone",
        "telefon",
        words("Telefonnummer"),
        words("Zum Beispiel 0176 12345678."),
        maps_to="phone",
    ),
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
        "choice",
        "zeit",
        words("Wann passt es Ihnen am besten?"),
        required=False,
        choices=[
            ("vormittags", words("Vormittags")),
            ("nachmittags", words("Nachmittags")),
            ("egal", words("Das ist mir egal")),
        ],
    ),
]
_MATTER = [
    question(
        SLUG,
        "long_text",
        "anliegen",
        words("Wobei können wir helfen?"),
        words(
            "Ein paar Worte genügen. Bitte schreiben Sie hier nichts über Gesundheit, Religion oder Ihre Flucht. "
            "Darüber sprechen wir besser persönlich."
        ),
        maps_to="concern",
        max_length=2000,
    ),
    hint(
        SLUG,
        "datenschutz",
        words("Was mit Ihren Angaben geschieht"),
        words(
            "Ihre Angaben liest nur das Team der Stadt Ludwigsburg, das Sie berät. Wir brauchen sie, um Ihnen zu "
            "antworten. Andere Stellen bekommen sie nur, wenn Sie zustimmen oder ein Gesetz es verlangt. Nach 90 Tagen "
            "löschen wir sie, außer wir beraten Sie weiter. Mehr dazu steht auf der Seite „Datenschutz“."
        ),
    ),
    question(
        SLUG,
        "consent",
        "gelesen",
        words("Ich habe das gelesen. Das Team darf sich bei mir melden."),
    ),
]
SECTIONS = [
    section(SLUG, "person", words("Über Sie"), _ABOUT),
    section(SLUG, "erreichen", words("Wie wir Sie erreichen"), _REACH),
    section(SLUG, "sache", words("Ihr Anliegen"), _MATTER),
]
