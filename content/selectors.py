"""Public reads of the directory. Nothing here returns an accommodation: their addresses protect people."""

from django.db.models import Q, QuerySet, TextField
from django.db.models.functions import Cast

from content.directory.districts import Stadtteil
from content.directory.people import Contact, Office
from content.directory.schedules import Schedule
from content.directory.services import Service, TargetGroup, Topic
from content.search.selectors import Hits, Kind, look_for


def topics() -> QuerySet[Topic]:
    """All topics in their order."""
    return Topic.objects.all()


def services() -> QuerySet[Service]:
    """Services that still exist, with the body that offers them."""
    return Service.objects.exclude(status=Service.Status.DEFUNCT).select_related("organization", "office")


def services_of(topic: Topic) -> QuerySet[Service]:
    """Services of one topic."""
    return services().filter(topics=topic)


def find_services(
    *,
    topic: Topic | None = None,
    language: str = "",
    stadtteil: Stadtteil | None = None,
    group: TargetGroup | None = None,
    text: str = "",
    hits: Hits | None = None,
) -> QuerySet[Service]:
    """Services by any mixture of topic, spoken language, Stadtteil, target group and words (or what they hit)."""
    found = services()
    if topic:
        found = found.filter(topics=topic)
    if language:
        found = found.annotate(spoken=Cast("languages", TextField())).filter(spoken__contains=f'"{language}"')
    if stadtteil:
        found = found.filter(Q(stadtteile=stadtteil) | Q(stadtteile=None))
    if group:
        found = found.filter(target_groups=group)
    if text:
        hits = hits or look_for(text, [Kind.SERVICE])
        found = found.filter(pk__in=hits.keys[Kind.SERVICE])
    return found.distinct()


def contacts() -> QuerySet[Contact]:
    """Contact persons whom the public may call."""
    return Contact.objects.filter(public=True).select_related("office")


def contacts_of(stadtteil: Stadtteil) -> QuerySet[Contact]:
    """Who is responsible in a Stadtteil, with their office."""
    return contacts().filter(stadtteile=stadtteil)


def target_groups() -> QuerySet[TargetGroup]:
    """All target groups in their order."""
    return TargetGroup.objects.all()


def stadtteile() -> QuerySet[Stadtteil]:
    """All Stadtteile in their order."""
    return Stadtteil.objects.all()


def schedules(*, offices: list[Office] | None = None, stadtteil: Stadtteil | None = None) -> list[Schedule]:
    """Consultation hours of these offices and on-site dates of this Stadtteil, with their exceptions: two queries."""
    wanted = Q(office__in=[office.pk for office in offices or []])
    if stadtteil:
        wanted |= Q(area__stadtteil=stadtteil)
    elif not offices:
        return []
    return list(Schedule.objects.filter(wanted).select_related("office", "area").prefetch_related("exceptions"))


def on_site() -> QuerySet[Schedule]:
    """All on-site dates."""
    return Schedule.objects.filter(area__isnull=False).select_related("area").prefetch_related("exceptions")
