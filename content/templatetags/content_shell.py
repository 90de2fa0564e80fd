"""What the public shell asks content for: menu, languages, footer. First version with fixed links."""

from django import template
from django.utils.translation import get_language, get_language_info
from django.utils.translation import gettext as _

register = template.Library()


@register.inclusion_tag("components/main_menu.html")
def main_menu() -> dict[str, object]:
    """The main menu: `items` of {label, url, current}, and `search_url`."""
    return {"items": [{"label": _("Startseite"), "url": "/", "current": True}], "search_url": ""}


@register.inclusion_tag("components/language_menu.html")
def language_menu() -> dict[str, object]:
    """The languages by their own names: `current`, `languages` of {code, name, url, bidi, current}."""
    here = get_language() or "de"
    languages = [
        {"code": code, "name": get_language_info(code)["name_local"], "url": f"/{code}/", "current": code == here}
        for code in ("de", "en", "ar")
    ]
    return {"current": {"code": here, "name": get_language_info(here)["name_local"]}, "languages": languages}


@register.inclusion_tag("components/site_footer.html")
def site_footer() -> dict[str, object]:
    """The footer: `links` of {label, url}, `address`, `funder`."""
    return {"links": [], "address": "", "funder": ""}
