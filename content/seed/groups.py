"""For whom services are: a list that editors extend."""

from content.directory.services import TargetGroup

GROUPS: tuple[tuple[str, str, str, str, int | None, int | None], ...] = (
    ("familien", "Familien mit Kindern", "Families with children", "العائلات والأطفال", None, None),
    ("jugendliche", "Jugendliche und junge Menschen (12–27)", "Young people (12–27)", "الشباب (12–27)", 12, 27),
    ("erwachsene", "Erwachsene ab 27", "Adults from 27", "البالغون من 27 عامًا", 27, None),
    ("frauen", "Frauen", "Women", "النساء", None, None),
    ("schwangere", "Schwangere", "Pregnant women", "الحوامل", None, None),
    ("asylverfahren", "Menschen im Asylverfahren", "People in the asylum procedure", "طالبو اللجوء", None, None),
    ("arbeitssuchende", "Menschen, die Arbeit suchen", "People looking for work", "الباحثون عن عمل", None, None),
    ("behinderung", "Menschen mit Behinderung", "People with disabilities", "ذوو الإعاقة", None, None),
    ("lsbttiq", "LSBTTIQ-Menschen", "LGBTIQ people", "مجتمع الميم", None, None),
    ("ehrenamtliche", "Freiwillig Engagierte", "Volunteers", "المتطوعون", None, None),
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
    for order, (slug, german, english, arabic, youngest, oldest) in enumerate(GROUPS):
        TargetGroup.objects.get_or_create(
            slug=slug,
            defaults={
                "name": german,
                "name_words": {"en": english, "ar": arabic},
                "minimum_age": youngest,
                "maximum_age": oldest,
                "order": order,
            },
        )
