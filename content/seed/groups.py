"""For whom services are: a list that editors extend."""

from content.directory.services import TargetGroup
from content.seed.words import words

GROUPS: tuple[tuple[str, str, int | None, int | None], ...] = (
    ("familien", "Familien mit Kindern", None, None),
    ("jugendliche", "Jugendliche und junge Menschen (12–27)", 12, 27),
    ("erwachsene", "Erwachsene ab 27", 27, None),
    ("frauen", "Frauen", None, None),
    ("schwangere", "Schwangere", None, None),
    ("asylverfahren", "Menschen im Asylverfahren", None, None),
    ("arbeitssuchende", "Menschen, die Arbeit suchen", None, None),
    ("behinderung", "Menschen mit Behinderung", None, None),
    ("lsbttiq", "LSBTTIQ-Menschen", None, None),
    ("ehrenamtliche", "Freiwillig Engagierte", None, None),
)
GROUPS_OF: dict[str, tuple[str, ...]] = {
    "jobcenter": ("arbeitssuchende",),
    "agentur-fuer-arbeit": ("arbeitssuchende", "jugendliche"),
    "sozialamt": ("asylverfahren", "behinderung"),
    "jugendamt": ("familien", "jugendliche"),
    "kita-anmeldung": ("familien",),
    "schulamt": ("familien", "jugendliche"),
    "familienkasse": ("familien",),
    "pflegestuetzpunkt": ("behinderung",),
    "mbe": ("erwachsene",),
    "jmd": ("jugendliche",),
    "fachstelle-asyl": ("asylverfahren", "ehrenamtliche"),
    "soziale-dienste-asyl": ("asylverfahren",),
    "schwangerschaftsberatung": ("schwangere", "familien", "frauen"),
    "frauenhaus": ("frauen", "familien"),
    "asylverfahrensberatung": ("asylverfahren",),
    "lsbttiq": ("lsbttiq",),
    "arbeitskreise-asyl": ("ehrenamtliche",),
    "patenschaften": ("familien", "ehrenamtliche"),
    "vereine": ("familien", "jugendliche"),
    "anerkennungsberatung": ("arbeitssuchende",),
}


def load() -> None:
    """Create the missing groups."""
    for order, (slug, name, youngest, oldest) in enumerate(GROUPS):
        TargetGroup.objects.get_or_create(
            slug=slug,
            defaults={
                "name": name,
                "name_words": words(name),
                "minimum_age": youngest,
                "maximum_age": oldest,
                "order": order,
            },
        )
