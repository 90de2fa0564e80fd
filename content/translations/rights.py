"""Who may translate into which language: the right stands in Wagtail, on the language's own tree of pages."""

from typing import Any

from wagtail.models import Page

from content.directory.words import SOURCE


def homes() -> dict[str, Page]:
    """The start page of each language."""
    rows = Page.objects.filter(depth=2).select_related("locale").order_by("path")
    found: dict[str, Page] = {}
    for page in rows:
        found.setdefault(page.locale.language_code, page)
    return found


def languages_of(user: Any) -> set[str]:
    """Codes of the languages whose pages a person may edit."""
    trees = homes()
    return {code for code, home in trees.items() if code != SOURCE and home.permissions_for_user(user).can_edit()}
