"""Topics of the directory, in the words of the people who look for help."""

from content.directory.identity import seeded
from content.directory.services import Topic

TOPICS = (
    ("aufenthalt", "Aufenthalt und Asyl", "Residence and asylum", "الإقامة واللجوء"),
    ("geld", "Geld und Leistungen", "Money and benefits", "المال والمساعدات"),
    ("wohnen", "Wohnung", "Housing", "السكن"),
    ("arbeit", "Arbeit und Ausbildung", "Work and training", "العمل والتدريب المهني"),
    ("deutsch", "Deutsch lernen", "Learning German", "تعلّم الألمانية"),
    ("familie", "Kinder, Schule, Familie", "Children, school, family", "الأطفال والمدرسة والأسرة"),
    ("gesundheit", "Gesundheit", "Health", "الصحة"),
    ("beratung", "Beratung", "Advice", "الاستشارة"),
    ("schutz", "Schutz und Rechte", "Protection and rights", "الحماية والحقوق"),
    ("begegnung", "Menschen treffen", "Meeting people", "التعرّف على الناس"),
)


def load() -> None:
    """Create the missing topics."""
    for order, (slug, german, english, arabic) in enumerate(TOPICS):
        Topic.objects.get_or_create(
            slug=slug,
            defaults={
                "uuid": seeded("topic", slug),
                "name": german,
                "name_words": {"en": english, "ar": arabic},
                "order": order,
            },
        )
