"""Topics of the directory, in the words of the people who look for help."""

from content.directory.services import Topic
from content.seed.words import words

TOPICS = (
    ("aufenthalt", "Aufenthalt und Asyl"),
    ("geld", "Geld und Leistungen"),
    ("wohnen", "Wohnung"),
    ("arbeit", "Arbeit und Ausbildung"),
    ("deutsch", "Deutsch lernen"),
    ("familie", "Kinder, Schule, Familie"),
    ("gesundheit", "Gesundheit"),
    ("beratung", "Beratung"),
    ("schutz", "Schutz und Rechte"),
    ("begegnung", "Menschen treffen"),
)


def load() -> None:
    """Create the missing topics."""
    for order, (slug, name) in enumerate(TOPICS):
        Topic.objects.get_or_create(slug=slug, defaults={"name": name, "name_words": words(name), "order": order})
