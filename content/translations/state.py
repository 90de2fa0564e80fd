"""Which German text a translated page stands for; without it nobody knows whether a translation is outdated."""

import hashlib
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.signals import copy_for_translation_done, page_published

from content.directory.words import SOURCE
from content.translations.texts import lines_of


class TranslationState(models.Model):
    """One per translated page. `lines` are the German sentences that the translator had before them."""

    wagtail_reference_index_ignore = True  # or each page would count as "used" by its own translations

    page = models.OneToOneField(Page, on_delete=models.CASCADE, related_name="+")
    lines = models.JSONField(default=list)
    # what was on the screen when the draft was saved; counts as soon as the draft is published
    seen = models.JSONField(null=True)
    checked_at = models.DateTimeField(default=timezone.now)
    checked_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    outdated_since = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("Stand einer Übersetzung")
        verbose_name_plural = _("Stände von Übersetzungen")
        default_permissions = ()

    def __str__(self) -> str:
        return str(self.page_id)

    def compare(self, lines: list[str]) -> None:
        """Note since when the German text says something else; the first change counts."""
        if self.lines == lines:
            self.outdated_since = None
        elif self.outdated_since is None:
            self.outdated_since = timezone.now()


def source_of(page: Page) -> Page | None:
    """The German page that a page translates."""
    if page.locale.language_code == SOURCE:
        return None
    others = Page.objects.filter(translation_key=page.translation_key, locale__language_code=SOURCE)
    found = others.first()
    return found.specific if found else None


def state_of(page: Page, lines: list[str]) -> TranslationState:
    """The state of a translation, made where there is none: a new one stands for the text of today."""
    return TranslationState.objects.get_or_create(page_id=page.pk, defaults={"lines": lines})[0]


def remember_seen(page: Page, sign: str, by: Any) -> None:
    """The translator ticked that the draft fits the German text on the screen, whose `sign` came back with it."""
    source = source_of(page)
    if source is None or sign != sign_of(lines := lines_of(source)):
        return  # the German text changed in between: the next look will show it
    state = state_of(page, lines)
    state.seen, state.checked_by = lines, by
    state.save(update_fields=["seen", "checked_by"])


def forget_seen(page: Page) -> None:
    """The tick was taken away: the next publication leaves the state as it was."""
    TranslationState.objects.filter(page_id=page.pk).exclude(seen=None).update(seen=None)


def declare_current(page: Page, by: Any) -> None:
    """The button "Übersetzung ist auf dem Stand": nothing had to be changed."""
    source = source_of(page)
    if source is not None:
        lines = lines_of(source)
        values = {"lines": lines, "seen": None, "outdated_since": None, "checked_at": timezone.now(), "checked_by": by}
        TranslationState.objects.update_or_create(page_id=page.pk, defaults=values)


def sign_of(lines: list[str]) -> str:
    """A short sign by which two versions of a text can be told apart."""
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


def on_copied(sender: Any, source_obj: Page, target_obj: Page, **kwargs: Any) -> None:
    """A fresh copy holds the German text itself."""
    if isinstance(target_obj, Page):
        state_of(target_obj, lines_of(source_obj))


def on_published(sender: Any, instance: Page, **kwargs: Any) -> None:
    """The German text is news for its translations; a published translation stands for what its translator saw."""
    if instance.alias_of_id:
        return
    if instance.locale.language_code == SOURCE:
        _source_published(instance)
    elif source := source_of(instance):
        lines = lines_of(source)
        state = state_of(instance, lines)
        if state.seen is not None:
            state.lines, state.seen, state.checked_at = state.seen, None, timezone.now()
        state.compare(lines)
        state.save()


def _source_published(source: Page) -> None:
    lines = lines_of(source)
    states = TranslationState.objects.filter(page__translation_key=source.translation_key).exclude(page_id=source.pk)
    for state in states:
        before = state.outdated_since
        state.compare(lines)
        if state.outdated_since != before:
            state.save(update_fields=["outdated_since"])


def connect() -> None:
    """Listen; called once when the app is ready."""
    copy_for_translation_done.connect(on_copied, dispatch_uid="content.translation-copied")
    page_published.connect(on_published, dispatch_uid="content.translation-published")
