"""The form "Termin anfragen": which place, when, in which language."""

from forms.seeds import shared
from forms.seeds.words import hint, question, section, when, words

SLUG = "termin"
NAME = words("Termin anfragen")
INTRO = words("Hier bitten Sie um einen Termin. Wir rufen Sie an und nennen Ihnen Tag und Uhrzeit.")
CONFIRMATION = words("Wir melden uns bei Ihnen mit einem Vorschlag. Das kann einige Tage dauern.")
SUBMIT = words("Termin anfragen")
SETTINGS = {"one_page_per_section": True, "notify_by_email": True}

_WHERE = [
    question(
        SLUG,
        "choice",
        "ort",
        words("Wo möchten Sie uns treffen?"),
        choices=[
            ("buero", words("Im Büro")),
            ("unterkunft", words("In meiner Unterkunft")),
            ("telefon", words("Am Telefon")),
        ],
    ),
    shared.stadtteil(SLUG, show_if=when("ort", "is", "In meiner Unterkunft")),
    question(
        SLUG,
        "several",
        "tage",
        words("An welchen Tagen haben Sie Zeit?"),
        choices=[
            ("montag", words("Montag")),
            ("dienstag", words("Dienstag")),
            ("mittwoch", words("Mittwoch")),
            ("donnerstag", words("Donnerstag")),
            ("freitag", words("Freitag")),
        ],
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
_HELP = [
    shared.language(SLUG),
    question(SLUG, "yes_no", "dolmetschen", words("Brauchen Sie jemanden, der dolmetscht?")),
    question(SLUG, "yes_no", "kinder", words("Bringen Sie kleine Kinder mit?"), required=False),
    question(
        SLUG,
        "text",
        "hilfe",
        words("Brauchen Sie etwas, damit Sie gut zu uns kommen?"),
        words("Zum Beispiel einen Eingang ohne Stufen."),
        required=False,
    ),
]
SECTIONS = [
    section(SLUG, "wo", words("Ort und Zeit"), _WHERE),
    section(SLUG, "gespraech", words("Das Gespräch"), _HELP),
    section(
        SLUG,
        "person",
        words("Über Sie"),
        [
            *shared.who(SLUG),
            shared.phone(SLUG),
            shared.email(SLUG),
            question(
                SLUG,
                "long_text",
                "anliegen",
                words("Worum geht es?"),
                words("Ein paar Worte genügen."),
                required=False,
                maps_to="concern",
                max_length=1000,
            ),
            hint(
                SLUG,
                "datenschutz",
                words("Was mit Ihren Angaben geschieht"),
                words("Wir brauchen Ihre Angaben nur für den Termin. Nach 90 Tagen löschen wir sie."),
            ),
            shared.agreed(SLUG),
        ],
    ),
]
