"""Forms in Wagtail for the words by which services are found: topics, target groups, words with the same meaning."""

from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.snippets.views.snippets import SnippetViewSet

from content.directory.services import TargetGroup, Topic
from content.panels import UsedInPanel
from content.search.entries import Synonym


class TopicViewSet(SnippetViewSet):
    """Topics of the directory."""

    model = Topic
    icon = "tag"
    list_display = ["name", "slug", "order"]
    search_fields = ["name"]
    ordering = ["order", "name"]
    panels = [UsedInPanel(), FieldPanel("name"), FieldPanel("name_words"), FieldPanel("slug"), FieldPanel("order")]


class TargetGroupViewSet(SnippetViewSet):
    """For whom services are."""

    model = TargetGroup
    icon = "group"
    list_display = ["name", "minimum_age", "maximum_age", "order"]
    search_fields = ["name"]
    ordering = ["order", "name"]
    panels = [
        UsedInPanel(),
        FieldPanel("name"),
        FieldPanel("name_words"),
        FieldRowPanel([FieldPanel("minimum_age"), FieldPanel("maximum_age")]),
        FieldRowPanel([FieldPanel("slug"), FieldPanel("order")]),
    ]


class SynonymViewSet(SnippetViewSet):
    """Words that mean the same: what people type and what we write."""

    model = Synonym
    icon = "link"
    list_display = ["words"]
    search_fields = ["words"]
    ordering = ["words"]
    panels = [FieldPanel("words")]
