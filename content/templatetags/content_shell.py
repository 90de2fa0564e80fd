"""What the public shell asks content for: menu, languages, footer, addresses of pages."""

from typing import Any

from django import template
from django.conf import settings
from django.db.models import Model
from django.http import HttpRequest
from django.template import Context
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail.models import Page

from accounts.languages import EASY, tag
from content.directory.words import SOURCE, in_words
from content.easy import one_per_line
from content.pages.tree import Entry, Tree, reader_language, speaking, tree_for
from content.settings import SiteSettings

register = template.Library()


def _tree(context: Context) -> tuple[Tree, str]:
    return tree_for(context.get("request")), context.get("reader_language") or reader_language()


def _entry(context: Context, tree: Tree) -> Entry | None:
    page = context.get("page")
    return tree.by_id.get(page.pk) if isinstance(page, Page) else None


def _link(tree: Tree, entry: Entry, language: str, here: Entry | None = None) -> dict[str, Any]:
    foreign = entry.language if entry.language != language else ""
    current = bool(here and here.translation_key == entry.translation_key)
    return {"label": entry.title, "url": tree.url(entry, language), "current": current, "lang": foreign}


@register.inclusion_tag("components/main_menu.html", takes_context=True)
def main_menu(context: Context) -> dict[str, object]:
    """The main menu: `items` of {label, url, current, lang}, and `search_url`."""
    tree, language = _tree(context)
    here = _entry(context, tree)
    items = [_link(tree, entry, language, here) for entry in tree.children(language, show_in_menus=True)]
    return {"items": items, "search_url": f"/{language}/suche/"}


@register.inclusion_tag("components/language_menu.html", takes_context=True)
def language_menu(context: Context) -> dict[str, object]:
    """The languages by their own names, each leading to this very page in that language."""
    tree, here = _tree(context)
    languages = [
        {
            "code": code,
            "name": name,
            "url": _same_page(context, tree, code),
            "current": code == here,
        }
        for code, name in settings.LANGUAGES
    ]
    current = next(language for language in languages if language["current"])
    return {"current": current, "languages": languages}


def _same_page(context: Context, tree: Tree, code: str) -> str:
    request: HttpRequest | None = context.get("request")
    if entry := _entry(context, tree):
        return tree.url(entry, code) + getattr(request, "content_rest", "") + context.get("kept_query", "")
    match = getattr(request, "resolver_match", None)
    if match and match.url_name == "content_search":
        return f"/{code}/suche/"
    if match and match.view_name == "forms:status":
        return f"{reverse('forms:status')}?lang={code}"
    return f"/{code}/"


@register.inclusion_tag("components/site_footer.html", takes_context=True)
def site_footer(context: Context) -> dict[str, object]:
    """The footer: `links` of {label, url, lang}, `address`, `hours`, `phone`, `funder`."""
    tree, language = _tree(context)
    city = SiteSettings.load(context.get("request"))
    legal = [entry for entry in tree.children(language) if entry.type in ("legalpage", "accessibilitystatementpage")]
    barrier = tree.by_id.get(city.barrier_page_id)
    shown = [*legal, tree.in_language(barrier, language)] if barrier else legal
    links = [_link(tree, entry, language) for entry in shown]
    return {
        "city": city,
        "address": "\n".join(filter(None, [city.street, f"{city.postal_code} {city.city}".strip()])),
        "links": links,
        "home": f"/{language}/",
        "funder": city.funder_line,
    }


@register.inclusion_tag("components/easy_access.html", takes_context=True)
def easy_access(context: Context) -> dict[str, object]:
    """On the start page: the ways for those who read signs or simple words better (BITV 2.0, § 4)."""
    tree, language = _tree(context)
    signing, simple = tree.first("signlanguagepage", language), tree.homes.get(EASY)
    return {
        "signing": _link(tree, signing, language) if signing else None,
        "simple": f"/{EASY}/" if simple and language != EASY else "",
    }


@register.simple_tag(takes_context=True)
def page_url(context: Context, page: Page | Entry | None) -> str:
    """Address of a page for the reader's language, without asking the database again."""
    if page is None:
        return "#"
    tree, language = _tree(context)
    if isinstance(page, Entry):
        return tree.url(page, language)
    entry = tree.by_id.get(page.pk)
    return tree.url(entry, language) if entry else (page.url or "#")


@register.simple_tag(takes_context=True)
def type_url(context: Context, type_name: str) -> str:
    """Address of the first page of a type, for example `directorypage`; empty where there is none."""
    tree, language = _tree(context)
    entry = tree.first(type_name, language)
    return tree.url(entry, language) if entry else ""


@register.simple_tag(takes_context=True)
def chosen_url(context: Context, setting: str) -> str:
    """Address of a page that the settings name (`appointment_page`, `barrier_page`); empty where none is named."""
    tree, language = _tree(context)
    entry = tree.by_id.get(getattr(SiteSettings.load(context.get("request")), f"{setting}_id"))
    return tree.url(entry, language) if entry else ""


@register.simple_tag(takes_context=True)
def service_url(context: Context, service: Model) -> str:
    """Address of a service in the directory; empty where there is no directory."""
    base = type_url(context, "directorypage")
    return f"{base}{service.slug}/" if base else ""  # type: ignore[attr-defined]


@register.simple_tag
def words(record: Model, field: str) -> SafeString | str:
    """A record's short text in the active language; German marked as German where a translation is missing."""
    text, language = in_words(record, field)
    if not text or language == reader_language():
        return text
    return format_html('<span lang="{}" dir="ltr">{}</span>', SOURCE, text)


@register.inclusion_tag("pages/untranslated.html", takes_context=True)
def untranslated_notice(context: Context) -> dict[str, object]:
    """In the reader's language: this page is shown in German."""
    foreign = context.get("content_language", SOURCE) != reader_language()
    return {"show": foreign and "page" in context}


class SpeakingNode(template.Node):
    """Draws its inside in the language that an expression names."""

    def __init__(self, inside: template.NodeList, language: template.base.FilterExpression) -> None:
        self.inside, self.language = inside, language

    def render(self, context: Context) -> SafeString:
        """The inside, with every word of the interface in that language."""
        with speaking(self.language.resolve(context)):
            return self.inside.render(context)


@register.tag("speaking")
def speaking_tag(parser: template.base.Parser, token: template.base.Token) -> SpeakingNode:
    """`{% speaking content_language %}…{% endspeaking %}`."""
    _name, expression = token.split_contents()
    inside = parser.parse(("endspeaking",))
    parser.delete_first_token()
    return SpeakingNode(inside, parser.compile_filter(expression))


@register.simple_tag(takes_context=True)
def addresses(context: Context) -> dict[str, Any]:
    """Canonical address and translations of this page, for search engines."""
    tree, language = _tree(context)
    entry, request = _entry(context, tree), context.get("request")
    if not entry or not request:
        return {}
    rest = getattr(request, "content_rest", "")
    others = [other for code, _name in settings.LANGUAGES if (other := tree.by_key.get((entry.translation_key, code)))]
    absolute = request.build_absolute_uri
    alternates = [(tag(other.language), absolute(f"/{other.language}/{other.path}{rest}")) for other in others]
    alternates += [("x-default", address) for code, address in alternates if code == SOURCE]
    return {
        "canonical": absolute(f"/{entry.language}/{entry.path}{rest}"),
        "alternates": alternates,
        "indexed": entry.language == language,
    }


@register.simple_tag(takes_context=True)
def funder_line(context: Context) -> str:
    """The funder's line of the site's settings."""
    return SiteSettings.load(context.get("request")).funder_line


@register.filter(is_safe=True)
def easy_lines(html: str) -> str:
    """In Leichte Sprache each sentence has a line of its own; every other language stays as it is drawn."""
    return one_per_line(html) if reader_language() == EASY else html


@register.simple_tag
def home_url() -> str:
    """The start page in the active language."""
    return f"/{reader_language()}/"


@register.simple_tag
def search_url() -> str:
    """Address of the search in the active language."""
    return reverse("content_search")
