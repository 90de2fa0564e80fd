"""The form "Dolmetscherin oder Dolmetscher anfragen": for offices, schools and services that need somebody."""

from forms.seeds import shared
from forms.seeds.words import hint, question, section, when, words

SLUG = "dolmetschen"
NAME = words("Dolmetscherin oder Dolmetscher anfragen")
INTRO = words(
    "Für Gespräche in Ämtern, Schulen, Kitas und Beratungsstellen. Bitte fragen Sie mindestens fünf Arbeitstage vorher."
)
CONFIRMATION = words("Die Dolmetscherkoordination sucht jemanden und sagt Ihnen Bescheid.")
SUBMIT = words("Anfrage senden")
SETTINGS = {"notify_by_email": True}

_TALK = [
    question(SLUG, "language", "dolmetschsprache", words("Welche Sprache wird gebraucht?")),
    question(SLUG, "date", "tag", words("An welchem Tag ist das Gespräch?")),
    question(SLUG, "text", "uhrzeit", words("Um wie viel Uhr?"), words("Zum Beispiel 14:30."), max_length=20),
    question(
        SLUG,
        "number",
        "dauer",
        words("Wie lange dauert es ungefähr, in Minuten?"),
        min_value=15,
        max_value=240,
        decimals=0,
    ),
    question(
        SLUG,
        "choice",
        "form",
        words("Wie findet das Gespräch statt?"),
        choices=[("vor_ort", words("Vor Ort")), ("telefon", words("Am Telefon")), ("video", words("Mit Video"))],
    ),
    question(SLUG, "text", "adresse", words("Wo? Straße, Hausnummer, Raum"), show_if=when("form", "is", "Vor Ort")),
    question(
        SLUG,
        "choice",
        "wunsch",
        words("Soll eine Frau oder ein Mann dolmetschen?"),
        required=False,
        choices=[("egal", words("Das ist egal")), ("frau", words("Eine Frau")), ("mann", words("Ein Mann"))],
    ),
    question(
        SLUG,
        "choice",
        "art",
        words("Was für ein Gespräch ist es?"),
        choices=[
            ("beratung", words("Beratung")),
            ("schule", words("Schule oder Kita")),
            ("amt", words("Amt")),
            ("arzt", words("Arzt oder Klinik")),
            ("gericht", words("Gericht, Polizei oder Asylverfahren")),
        ],
    ),
    hint(
        SLUG,
        "nicht_erlaubt",
        words("Das dürfen wir nicht übernehmen"),
        words(
            "Vor Gericht, bei der Polizei und im Asylverfahren braucht es vereidigte Dolmetscherinnen und Dolmetscher. "
            "Die bestellt die Stelle, die zum Gespräch einlädt."
        ),
        show_if=when("art", "is", "Gericht, Polizei oder Asylverfahren"),
    ),
]
_ASKING = [
    question(SLUG, "text", "stelle", words("Für welche Stelle fragen Sie?")),
    *shared.who(SLUG),
    shared.email(SLUG, required=True),
    shared.phone(SLUG),
    hint(
        SLUG,
        "ohne_namen",
        words("Bitte keine Namen der Familie"),
        words("Wir brauchen für die Suche keinen Namen und keine Einzelheiten über die Person, um die es geht."),
    ),
]
SECTIONS = [
    section(SLUG, "gespraech", words("Das Gespräch"), _TALK),
    section(SLUG, "stelle", words("Wer fragt an?"), _ASKING),
]
