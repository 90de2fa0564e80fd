"""Answers an address with its page, German where the reader's language has none; two queries instead of a dozen."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from wagtail import views

from content.pages.tree import Entry, Tree, reader_language, tree_for


def serve(request: HttpRequest, path: str) -> HttpResponse:
    """Find the page in the tree, then let Wagtail's own view do the rest (restrictions, hooks, `Page.serve`).

    Raises:
        Http404: nothing answers this address.
    """
    tree, language = tree_for(request), reader_language()
    found = tree.resolve(language, path)
    if found is None:
        raise Http404
    entry, rest = found
    if tree.in_language(entry, language) != entry:  # the German address of a page translated under another one
        tail = "".join(f"{part}/" for part in rest)
        return HttpResponseRedirect(tree.url(entry, language) + tail)
    page = entry.load()
    page.known_unrestricted = not _restricted(tree, entry)
    request.content_rest = "".join(f"{part}/" for part in rest)  # type: ignore[attr-defined]
    request._wagtail_route_for_request = page.route(request, rest)  # type: ignore[attr-defined]
    return views.serve(request, path)


def _restricted(tree: Tree, entry: Entry) -> bool:
    """Whether the page itself or a page above it is not for everybody."""
    above = (other for other in tree.entries if entry.url_path.startswith(other.url_path))
    return tree.root_restricted or any(other.restricted for other in above)
