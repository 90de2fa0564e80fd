"""The smallest public site: a start page in German and Arabic, also after a test that emptied every table."""

from wagtail.models import Collection, Locale, Page, Site

from content.models import HomePage


def make_site() -> HomePage:
    """The German start page; the Arabic one is its translation."""
    german, arabic = (Locale.objects.get_or_create(language_code=code)[0] for code in ("de", "ar"))
    root = Page.objects.filter(depth=1).first() or Page.add_root(
        instance=Page(title="Root", slug="root", locale=german)
    )
    if not Collection.objects.exists():
        Collection.add_root(name="Root")
    home = root.add_child(instance=HomePage(title="Start", slug="start", locale=german))
    key = home.translation_key
    root.add_child(instance=HomePage(title="بداية", slug="start-ar", locale=arabic, translation_key=key))
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "port": 80, "root_page": home, "site_name": "Probe"}
    )
    return home
