"""Public views that are no pages: search, sitemap, robots."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from accounts.languages import tag
from content.directory.spelling import clean_query
from content.pages.tree import SOURCE, Entry, reader_language, tree_for
from content.search.site import find_everything


def search(request: HttpRequest) -> HttpResponse:
    """Pages, services, contact persons and Stadtteile for the words of a visitor."""
    text = clean_query(request.GET.get("q", ""))
    context: dict[str, object] = {"text": text}
    if text:
        tree, language = tree_for(request), reader_language()
        context |= find_everything(text, tree, language)
        context["finder"] = tree.first("districtfinderpage", language)
    return render(request, "pages/search.html", context)


def sitemap(request: HttpRequest) -> HttpResponse:
    """All public addresses, each with its translations."""
    tree = tree_for(request)
    codes = [code for code, _name in settings.LANGUAGES]
    rows = []
    for entry in tree.entries:
        if tree.restricts(entry):
            continue
        alternates = {code: found for code in codes if (found := tree.by_key.get((entry.translation_key, code)))}
        tails = ["", *_subpages(entry)]
        for tail in tails:
            links = [
                (tag(code), request.build_absolute_uri(f"/{code}/{other.path}{tail}"))
                for code, other in alternates.items()
            ]
            links += [("x-default", address) for code, address in links if code == SOURCE]
            rows.append((request.build_absolute_uri(f"/{entry.language}/{entry.path}{tail}"), links))
    return render(request, "pages/sitemap.xml", {"rows": rows}, content_type="application/xml")


def _subpages(entry: Entry) -> list[str]:
    if not hasattr(entry.model, "subpage_addresses"):
        return []
    return entry.load().subpage_addresses()  # type: ignore[attr-defined]


def robots(request: HttpRequest) -> HttpResponse:
    """What machines may read: everything public, nothing of the office."""
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /desk/",
        "Disallow: /status/",
        "Disallow: /answer/",
        f"Sitemap: {request.build_absolute_uri('/sitemap.xml')}",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
