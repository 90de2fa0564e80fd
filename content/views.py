"""Public views that are no pages: search, sitemap, robots."""

import re
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from wagtail.models import Page

from accounts.languages import tag
from content.directory.spelling import clean_query, searchable, stems
from content.pages.tree import SOURCE, Entry, Tree, reader_language, tree_for
from content.selectors import find_contacts, find_services, stadtteile

LIMIT = 20


def search(request: HttpRequest) -> HttpResponse:
    """Pages, services, contact persons and Stadtteile for the words of a visitor."""
    text = clean_query(request.GET.get("q", ""))
    context: dict[str, object] = {"text": text}
    if text:
        tree, language = tree_for(request), reader_language()
        hits: dict[str, list[Any]] = {
            "pages": _pages(tree, language, text),
            "services": list(find_services(text=text)[:LIMIT]),
            "contacts": find_contacts(text)[:LIMIT],
            "stadtteile": _stadtteile(text),
        }
        context |= hits
        context |= {
            "count": sum(len(found) for found in hits.values()),
            "finder": tree.first("districtfinderpage", language),
        }
    return render(request, "pages/search.html", context)


def _pages(tree: Tree, language: str, text: str) -> list[dict[str, object]]:
    """Pages in the reader's language; German ones only where that language has none."""
    words = " ".join(re.findall(r"[^\W_]+", text))  # the index's own signs (quotes, brackets, AND) are for nobody
    found = Page.objects.live().search(words, operator="and") if words else []
    entries = [tree.by_id[page.pk] for page in found[: LIMIT * 5] if page.pk in tree.by_id]
    shown = [
        entry
        for entry in entries
        if entry.language in (language, SOURCE) and tree.in_language(entry, language) == entry
    ]
    return [{"entry": entry, "url": tree.url(entry, language)} for entry in shown[:LIMIT]]


def _stadtteile(text: str) -> list[object]:
    words = stems(text)
    return [part for part in stadtteile() if words and all(word in searchable(part.name) for word in words)]


def sitemap(request: HttpRequest) -> HttpResponse:
    """All public addresses, each with its translations."""
    tree = tree_for(request)
    codes = [code for code, _name in settings.LANGUAGES]
    rows = []
    for entry in tree.entries:
        if entry.restricted:
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
