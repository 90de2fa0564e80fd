"""The form "Neue Adresse mitteilen": for people whom the team already advises."""

from forms.seeds import shared
from forms.seeds.words import hint, question, section, when, words

SLUG = "neue-adresse"
NAME = words("Neue Adresse mitteilen")
INTRO = words("Sind Sie umgezogen? Dann sagen Sie uns hier, wie wir Sie jetzt erreichen.")
CONFIRMATION = words("Danke. Wir ändern Ihre Adresse bei uns. Bitte melden Sie sich auch im Bürgerbüro um.")
SUBMIT = words("Adresse senden")

_MOVED = [
    *shared.who(SLUG),
    question(
        SLUG,
        "date",
        "geburtstag",
        words("Geburtsdatum"),
        words("Damit wir Sie nicht verwechseln."),
    ),
    question(SLUG, "date", "seit", words("Seit wann wohnen Sie dort?")),
]
_NEW = [
    question(SLUG, "yes_no", "in_der_stadt", words("Wohnen Sie noch in der Stadt?")),
    shared.stadtteil(SLUG, show_if=when("in_der_stadt", "is", "Ja")),
    question(
        SLUG,
        "text",
        "ort",
        words("In welchem Ort wohnen Sie jetzt?"),
        show_if=when("in_der_stadt", "is", "Nein"),
    ),
    hint(
        SLUG,
        "andere",
        words("Dann berät Sie eine andere Stelle"),
        words("Wir sagen Ihnen, wer an Ihrem neuen Wohnort für Sie da ist."),
        show_if=when("in_der_stadt", "is", "Nein"),
    ),
    question(SLUG, "text", "adresse", words("Straße und Hausnummer")),
    question(
        SLUG,
        "choice",
        "wohnform",
        words("Wie wohnen Sie jetzt?"),
        required=False,
        choices=[
            ("wohnung", words("In einer eigenen Wohnung")),
            ("unterkunft", words("In einer Unterkunft")),
            ("bei_anderen", words("Bei Freunden oder Familie")),
        ],
    ),
    question(SLUG, "yes_no", "familie", words("Ist Ihre Familie mit umgezogen?"), required=False),
    shared.phone(SLUG, required=False),
    shared.agreed(SLUG),
]
SECTIONS = [
    section(SLUG, "person", words("Über Sie"), _MOVED),
    section(SLUG, "neu", words("Ihre neue Adresse"), _NEW),
]
