"""Answers an address with its page, German where the reader's language has none; two queries instead of a dozen."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect, HttpResponseRedirect
from wagtail import views
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from content.pages.tree import SOURCE, Tree, reader_language, tree_for


def serve(request: HttpRequest, path: str) -> HttpResponse:
    """Find the page in the tree, then let Wagtail's own view do the rest (restrictions, hooks, `Page.serve`).

    Raises:
        Http404: nothing answers this address.
    """
    tree, language = tree_for(request), reader_language()
    found = tree.resolve(language, path)
    if found is None:
        return moved(request, tree, language, path)
    entry, rest = found
    if tree.in_language(entry, language) != entry:  # the German address of a page translated under another one
        tail = "".join(f"{part}/" for part in rest)
        return HttpResponseRedirect(tree.url(entry, language) + tail)
    page = entry.load()
    page.known_unrestricted = not tree.restricts(entry)
    request.content_rest = "".join(f"{part}/" for part in rest)  # type: ignore[attr-defined]
    try:
        request._wagtail_route_for_request = page.route(request, rest)  # type: ignore[attr-defined]
    except Http404:
        return moved(request, tree, language, path)
    return views.serve(request, path)


def moved(request: HttpRequest, tree: Tree, language: str, path: str) -> HttpResponse:
    """A German page that was moved also leads on readers whose language has no translation of it.

    Raises:
        Http404: nothing was ever at this address; the redirect of the page's own language is found after that.
    """
    if language != SOURCE:
        old = Redirect.get_for_site(Site.find_for_request(request)).filter(
            old_path=Redirect.normalise_path(f"/{SOURCE}/{path}")
        )
        for page_id in old.values_list("redirect_page_id", flat=True):
            if entry := tree.by_id.get(page_id):
                return HttpResponsePermanentRedirect(tree.url(entry, language))
    raise Http404
