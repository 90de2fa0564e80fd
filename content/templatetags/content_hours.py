"""What pages say about hours, dates and figures: days in the reader's language, links to calendars and cards."""

import datetime
from typing import Any

from django import template
from django.template import Context
from django.urls import reverse
from django.utils import translation
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from content import structured
from content.directory import dates, sentences
from content.directory.areas import Area
from content.directory.people import Contact, Office
from content.directory.rhythm import Slot
from content.directory.schedules import Schedule
from content.pages.tree import reader_language
from content.templatetags.content_shell import words

register = template.Library()


@register.filter
def named_day(value: datetime.date) -> SafeString:
    """Donnerstag, 26. November."""
    return format_html("<bdi>{}</bdi>", dates.day_words(value))


@register.filter
def long_date(value: datetime.date) -> SafeString:
    """26. November 2026."""
    return format_html("<bdi>{}</bdi>", dates.date_words(value))


@register.filter
def hour(value: datetime.time) -> SafeString:
    """12 Uhr; stays in order inside right-to-left text."""
    return format_html('<bdi dir="ltr">{}</bdi>', dates.hour_words(value))


@register.filter
def span(value: Slot | Schedule) -> SafeString | str:
    """14–18 Uhr; empty where no time is set."""
    if value.opens is None or value.closes is None:
        return ""
    return format_html('<bdi dir="ltr">{}</bdi>', dates.span_words(value.opens, value.closes))


@register.filter
def row_title(schedule: Schedule) -> str:
    """Montag; 1. Donnerstag im Monat."""
    return sentences.title(schedule)


@register.simple_tag
def reason(slot: Slot) -> SafeString | str:
    """Why a date is closed or changed: the holiday's name, or the editor's words."""
    if slot.state == "holiday":
        return gettext(slot.reason)
    return words(slot.exception, "reason") if slot.exception else ""


@register.simple_tag
def feed_url(place: Any) -> str:
    """Address of a place's calendar in the reader's language."""
    if isinstance(place, Office):
        return _address("content_feed_office", pk=place.pk)
    return _address("content_feed_area" if isinstance(place, Area) else "content_feed_stadtteil", slug=place.slug)


@register.simple_tag
def card_url(contact: Contact) -> str:
    """Address of a contact person's card; empty for somebody who is not saved or not public."""
    return _address("content_card", pk=contact.pk) if contact.pk and contact.public else ""


@register.simple_tag(takes_context=True)
def structured_data(context: Context) -> SafeString:
    """The page's facts for search engines (schema.org), where it has any."""
    page, request = context.get("page"), context.get("request")
    if page is None or request is None:
        return SafeString("")
    return structured.script(structured.describe(context.flatten(), request))


def _address(name: str, **kwargs: Any) -> str:
    with translation.override(reader_language()):
        return reverse(name, kwargs=kwargs)
