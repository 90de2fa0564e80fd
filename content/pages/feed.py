"""The news as Atom: what reading programs and other sites of the city take over."""

from datetime import datetime, time
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import feedgenerator, timezone

from content.pages.tree import Tree, reader_language


def atom(request: HttpRequest, index: Any, tree: Tree, news: list[Any]) -> HttpResponse:
    """One entry per article, each with its own language."""
    language = reader_language()

    def address(page: Any) -> str:
        return request.build_absolute_uri(tree.url(tree.by_id[page.pk], language))

    feed = feedgenerator.Atom1Feed(
        title=index.title,
        link=address(index),
        description=index.summary,
        language=language,
        feed_url=request.build_absolute_uri(),
    )
    for page in news:
        day = timezone.make_aware(datetime.combine(page.date, time()))
        feed.add_item(
            title=page.title,
            link=address(page),
            description=page.summary,
            pubdate=day,
            updateddate=page.last_published_at or day,
            unique_id=f"urn:uuid:{page.translation_key}",
        )
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")
