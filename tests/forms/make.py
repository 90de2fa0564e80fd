"""Forms and pages for tests: one form with a question of every type, on a real public page."""

from typing import Any

from wagtail.models import Locale, Page, Site

from content.pages.form import FormPage
from content.pages.home import HomePage
from forms import sources
from forms.definition import FormDefinition
from forms.freezing import freeze
from forms.seeds.words import hint, question, section, words
from forms.versions import FormVersion

PARTS = [("eglosheim", "Eglosheim"), ("hoheneck", "Hoheneck")]
FORM = "alles"
CHOICES = [
    ("rot", words("Rot", en="Red", ar="أحمر")),
    ("blau", words("Blau", en="Blue", ar="أزرق")),
    ("gelb", words("Gelb", en="Yellow", ar="أصفر")),
]


def ask(kind: str, key: str, **settings: Any) -> dict[str, Any]:
    """A question that is not required unless said so."""
    label = settings.pop("label", words(f"Frage {key}", en=f"Question {key}", ar=f"سؤال {key}"))
    return question(FORM, kind, key, label, **{"required": False, **settings})


EVERY_TYPE = [
    ask("text", "vorname", required=True, maps_to="first_name"),
    ask("text", "nachname", maps_to="last_name"),
    ask("long_text", "anliegen", max_length=500, maps_to="concern"),
    ask("number", "personen", min_value=0, max_value=20),
    ask("number", "miete", decimals=2),
    ask("date", "geburtstag"),
    ask("choice", "farbe", choices=CHOICES),
    ask("several", "farben", choices=CHOICES),
    ask("yes_no", "kinder"),
    ask("language", "sprache", maps_to="language"),
    ask("phone", "telefon", maps_to="phone"),
    ask("email", "email", maps_to="email"),
    ask("stadtteil", "stadtteil", maps_to="stadtteil"),
    ask("consent", "zustimmung", required=True),
    hint(
        FORM,
        "hinweis",
        words("Gut zu wissen", en="Good to know", ar="معلومة"),
        words("Ein Hinweis", en="A note", ar="ملاحظة"),
    ),
]
GOOD = {
    "vorname": "Amal",
    "nachname": "Haddad",
    "anliegen": "Ich suche einen Deutschkurs.",
    "personen": "3",
    "miete": "450,50",
    "geburtstag": "1990-12-24",
    "farbe": "blau",
    "farben": ["gelb", "rot"],
    "kinder": "no",
    "sprache": "ar",
    "telefon": "0176 12345678",
    "email": "amal@example.org",
    "stadtteil": "eglosheim",
    "zustimmung": "on",
}


def make_definition(content: list[dict[str, Any]] | None = None, slug: str = FORM, **values: Any) -> FormDefinition:
    """A form that is saved and published, checked like the editor's pages check it."""
    definition = FormDefinition(name=values.pop("name", "Alles auf einmal"), slug=slug, live=False, **values)
    definition.body = [
        section(slug, "eins", words("Erster Abschnitt", en="First part", ar="القسم الأول"), content or EVERY_TYPE)
    ]
    languages = [{"type": "language", "value": {"language": code}} for code in ("en", "ar")]
    definition.translations = languages if content is None else []
    definition.full_clean()
    definition.check_content()
    definition.save()
    return publish(definition)


def publish(definition: FormDefinition) -> FormDefinition:
    """Publish the present state, as the editor's button does."""
    definition.save_revision().publish()
    definition.refresh_from_db()
    return definition


def make_version(content: list[dict[str, Any]] | None = None, **values: Any) -> FormVersion:
    """The frozen version of such a form."""
    return freeze(make_definition(content, **values))


def make_home() -> HomePage:
    """The German start page."""
    home = HomePage.objects.filter(locale__language_code="de").first()
    if home is None:
        locale = Locale.objects.get_or_create(language_code="de")[0]
        # a transactional test before us emptied the tables
        root = Page.objects.filter(depth=1).first() or Page.add_root(instance=Page(title="Root", slug="root"))
        home = root.add_child(instance=HomePage(title="Start", slug="start-de", locale=locale))
        Site.objects.update_or_create(is_default_site=True, defaults={"hostname": "testserver", "root_page": home})
    return home


def make_page(definition: FormDefinition) -> FormPage:
    """The public German page of a form, at /de/formular/."""
    return make_home().add_child(instance=FormPage(title="Formular", slug="formular", definition=definition))


def parts_of_the_city(monkeypatch: Any) -> None:
    """Two Stadtteile, without the directory."""
    monkeypatch.setitem(sources._SOURCES, "stadtteil", lambda: PARTS)
