"""Public reads of the directory. Nothing here returns an accommodation: their addresses protect people."""

from django.db.models import Prefetch, Q, QuerySet, TextField, prefetch_related_objects
from django.db.models.functions import Cast

from content.directory.districts import Stadtteil
from content.directory.people import ConsultationHour, Contact, Office
from content.directory.services import Service, TargetGroup, Topic
from content.search.selectors import Hits, Kind, look_for


def topics() -> QuerySet[Topic]:
    """All topics in their order."""
    return Topic.objects.all()


def services() -> QuerySet[Service]:
    """Services that still exist, with the body that offers them."""
    return Service.objects.exclude(status=Service.Status.DEFUNCT).select_related("organization")


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
    """Who is responsible in a Stadtteil, with office and consultation hours."""
    hours = Prefetch("office__hours", ConsultationHour.objects.all())
    return contacts().filter(stadtteile=stadtteil).prefetch_related(hours)


def target_groups() -> QuerySet[TargetGroup]:
    """All target groups in their order."""
    return TargetGroup.objects.all()


def stadtteile() -> QuerySet[Stadtteil]:
    """All Stadtteile in their order."""
    return Stadtteil.objects.all()


def with_hours(office: Office | None) -> Office | None:
    """The same office, its consultation hours fetched."""
    if office:
        prefetch_related_objects([office], "hours")
    return office
