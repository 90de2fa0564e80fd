"""Links inside rich texts lead to the page in the reader's language, at the price of one query per text."""

from django.utils.html import escape
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from content.pages.tree import SOURCE, reader_language


class TreeLinkHandler(PageLinkHandler):
    """Replaces Wagtail's handler for links to pages."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        """Opening tags for all links of a text."""
        ids = {int(attrs["id"]) for attrs in attrs_list if str(attrs.get("id", "")).isdigit()}
        addresses = cls._addresses(ids, reader_language()) if ids else {}
        found = (addresses.get(str(attrs.get("id"))) for attrs in attrs_list)
        return [f'<a href="{escape(address)}">' if address else "<a>" for address in found]

    @staticmethod
    def _addresses(ids: set[int], language: str) -> dict[str, str]:
        keys = Page.objects.filter(pk__in=ids).values("translation_key")
        rows = list(
            Page.objects.filter(translation_key__in=keys, live=True).values_list(
                "pk", "translation_key", "locale__language_code", "url_path"
            )
        )
        best: dict[object, str] = {}
        for wanted in (SOURCE, language):
            best |= {key: path for _pk, key, code, path in rows if code == wanted}
        return {
            str(pk): f"/{language}/{best.get(key, path).split('/', 2)[2]}" for pk, key, _code, path in rows if pk in ids
        }
