"""Keeps the words of a record in step with it: whoever saves a service, topic, page … need not think of searching."""

import re
from collections.abc import Iterable
from html import unescape
from typing import Any

from django.db.models import Model, QuerySet
from django.db.models.signals import m2m_changed, post_delete, post_save
from wagtail.models import Page
from wagtail.search import index
from wagtail.signals import page_published, page_unpublished

from accounts.languages import BY_CODE
from content.directory.districts import Stadtteil
from content.directory.people import Contact
from content.directory.services import Organization, Service, TargetGroup, Topic
from content.directory.words import SOURCE
from content.search.entries import SearchEntry, Synonym, forget, keep, keep_all

Kind = SearchEntry.Kind
Row = tuple[str, int, tuple[str, ...]]
RELATED = ("topics", "target_groups", "stadtteile")


def every_word(record: Model, field: str) -> str:
    """A record's short text in all its languages; by language, as databases keep them in orders of their own."""
    words = getattr(record, f"{field}_words", None) or {}
    return " ".join([getattr(record, field), *(words[code] for code in sorted(words))])


def service_row(service: Service) -> Row:
    """Name and body · keywords · topics, groups, languages · the rest."""
    groups = [every_word(record, "name") for record in (*service.topics.all(), *service.target_groups.all())]
    known = [BY_CODE[code] for code in service.languages or [] if code in BY_CODE and code != SOURCE]
    spoken = [f"{language.german} {language.own}" for language in known]
    parts = [part.name for part in service.stadtteile.all()]
    rest = " ".join([service.summary, service.description, service.target_group, *spoken, *parts])
    return (
        Kind.SERVICE,
        service.pk,
        (f"{service.name} {service.organization.name}", service.keywords, " ".join(groups), rest),
    )


def contact_row(contact: Contact) -> Row:
    """Name · nothing · task and Stadtteile · languages."""
    parts = " ".join(part.name for part in contact.stadtteile.all())
    spoken = " ".join(BY_CODE[code].german for code in contact.languages or [] if code in BY_CODE and code != SOURCE)
    return Kind.CONTACT, contact.pk, (contact.name, "", f"{every_word(contact, 'role')} {parts}", spoken)


def page_row(page: Page) -> Row:
    """Title · search description · introduction · everything that Wagtail would index."""
    own = page.specific
    fields = [field for field in own.get_search_fields() if isinstance(field, index.SearchField)]
    rest = [_plain(field.get_value(own)) for field in fields if field.field_name not in ("title", "summary")]
    return Kind.PAGE, page.pk, (page.title, page.search_description, getattr(own, "summary", ""), " ".join(rest))


def synonym_row(synonym: Synonym) -> Row:
    """One part per word or group of words."""
    return Kind.SYNONYM, synonym.pk, tuple(synonym.words.split(","))


def _plain(value: Any) -> str:
    texts = value if isinstance(value, list | tuple) else [value]
    return unescape(re.sub(r"<[^>]+>", " ", " ".join(str(text) for text in texts if text)))


def services_now(services: QuerySet[Service]) -> None:
    """Gather services again, with what they are tied to."""
    keep_all([service_row(service) for service in services.select_related("organization").prefetch_related(*RELATED)])


def gather_all() -> None:
    """Everything anew: after an upgrade, or after somebody changed tables by hand."""
    SearchEntry.objects.all().delete()
    services_now(Service.objects.all())
    rows: Iterable[Row] = (
        *(contact_row(contact) for contact in Contact.objects.prefetch_related("stadtteile")),
        *((Kind.STADTTEIL, part.pk, (part.name,)) for part in Stadtteil.objects.all()),
        *(synonym_row(synonym) for synonym in Synonym.objects.all()),
        *(page_row(page) for page in Page.objects.live().filter(depth__gt=1).specific()),
    )
    keep_all(list(rows))


def record_saved(sender: type[Model], instance: Any, raw: bool = False, **kwargs: Any) -> None:
    """A record of the directory was saved."""
    if raw:
        return
    if sender is Service:
        keep(*_flat(service_row(instance)))
    elif sender is Contact:
        keep(*_flat(contact_row(instance)))
    elif sender is Stadtteil:
        keep(Kind.STADTTEIL, instance.pk, instance.name)
    elif sender is Synonym:
        keep(*_flat(synonym_row(instance)))
    elif not kwargs.get("created") and sender in (Organization, Topic, TargetGroup):
        services_now(instance.services.all())


def _flat(row: Row) -> tuple[Any, ...]:
    return row[0], row[1], *row[2]


def relation_changed(instance: Any, action: str, reverse: bool, **kwargs: Any) -> None:
    """A service or contact person got or lost a topic, group or Stadtteil."""
    if not action.startswith("post_"):
        return
    if isinstance(instance, Service):
        keep(*_flat(service_row(instance)))
    elif isinstance(instance, Contact):
        keep(*_flat(contact_row(instance)))
    elif reverse and isinstance(instance, Topic | TargetGroup):
        services_now(Service.objects.filter(pk__in=kwargs.get("pk_set") or ()))


def record_deleted(sender: type[Model], instance: Model, **kwargs: Any) -> None:
    """A record or page is gone."""
    kinds = {Service: Kind.SERVICE, Contact: Kind.CONTACT, Stadtteil: Kind.STADTTEIL, Synonym: Kind.SYNONYM}
    kind = Kind.PAGE if issubclass(sender, Page) else kinds.get(sender)
    if kind:
        forget(kind, instance.pk)


def published(instance: Page, **kwargs: Any) -> None:
    """A page has new words for visitors."""
    keep(*_flat(page_row(instance)))


def unpublished(instance: Page, **kwargs: Any) -> None:
    """A page is no longer to be found."""
    forget(Kind.PAGE, instance.pk)


def connect() -> None:
    """Listen; called once when the apps are ready."""
    for model in (Service, Contact, Stadtteil, Synonym, Organization, Topic, TargetGroup):
        post_save.connect(record_saved, sender=model, dispatch_uid=f"search-{model.__name__}")
    post_delete.connect(record_deleted, dispatch_uid="search-deleted")
    for through in (*(getattr(Service, name).through for name in RELATED), Contact.stadtteile.through):
        m2m_changed.connect(relation_changed, sender=through, dispatch_uid=f"search-{through.__name__}")
    page_published.connect(published, dispatch_uid="search-published")
    page_unpublished.connect(unpublished, dispatch_uid="search-unpublished")
