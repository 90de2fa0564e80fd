"""The editor's form of a consultation hour: exceptions must meet a date, and a sentence says what was entered."""

from typing import Any

from django.core.exceptions import ValidationError
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _
from wagtail.admin.auth import permission_denied
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.panels import Panel

from content.agenda import closings_for
from content.directory.areas import keep_secret
from content.directory.dates import day_words, span_words
from content.directory.rhythm import Slot, is_date_of, slots
from content.directory.schedule_checks import LOOK_AHEAD
from content.directory.schedules import Schedule
from content.directory.sentences import sentence

SHOWN = 6


class ScheduleForm(WagtailAdminModelForm):
    """Checks what one row cannot know: whether the rule has a date on the day of an exception."""

    def clean(self) -> dict[str, Any]:
        """Errors stand at the fields of the exception."""
        cleaned = super().clean() or self.cleaned_data
        if "exceptions" in self.formsets and self.formsets["exceptions"].is_valid() and self._rule_is_whole():
            for form in self.formsets["exceptions"].forms:
                if form.cleaned_data and not form.cleaned_data.get("DELETE"):
                    self._check(form)
        return cleaned

    def _rule_is_whole(self) -> bool:
        values = self.cleaned_data
        return all(values.get(name) is not None for name in ("rhythm", "valid_from", "weekday"))

    def _check(self, form: ModelForm) -> None:
        day, values = form.cleaned_data["date"], self.cleaned_data
        fields = ("rhythm", "weekday", "valid_from", "valid_until", "opens", "closes")
        rule = Schedule(**{name: values.get(name) for name in fields})
        if rule.rhythm != "once" and not is_date_of(rule, day) or rule.rhythm == "once" and day != rule.valid_from:
            form.add_error("date", _("An diesem Tag gibt es keinen Termin. Bitte einen Tag wählen, den die Regel hat."))
        new = form.cleaned_data.get("new_date")
        if new and new != day and is_date_of(rule, new):
            form.add_error("new_date", _("An diesem Tag gibt es schon einen Termin."))
        if values.get("area"):
            try:
                keep_secret("reason", form.instance.reason, *form.instance.reason_words.values())
            except ValidationError as trouble:
                form.add_error(None, trouble)


class SentenceForm(ModelForm):
    """Reads what is in the fields at the moment, for the sentence beside them."""

    class Meta:
        model = Schedule
        fields = [
            "office",
            "area",
            "rhythm",
            "weekday",
            "opens",
            "closes",
            "by_appointment",
            "valid_from",
            "valid_until",
        ]


class SentencePanel(Panel):
    """The live sentence; without JavaScript it says what is saved."""

    class BoundPanel(Panel.BoundPanel):
        """Bound to one schedule."""

        template_name = "content/admin/schedule_sentence.html"

        def get_context_data(self, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
            """The saved rule in words, and its next dates."""
            context = super().get_context_data(parent_context)
            return context | said(self.instance if self.instance.pk else None, self.request)


def sentence_view(request: HttpRequest) -> HttpResponse:
    """The fields of the form as they are now, in words; nothing is saved."""
    if not request.user.has_perm("content.change_schedule"):
        return permission_denied(request)
    number = request.GET.get("pk", "")
    instance = Schedule.objects.filter(pk=number).first() if number.isdecimal() and len(number) < 10 else None
    form = SentenceForm(request.GET, instance=instance)
    if form.is_valid():
        return render(request, "content/admin/schedule_words.html", said(form.instance, request))
    errors = [text for name, texts in form.errors.items() if name not in ("office", "area") for text in texts]
    whole = {"opens", "closes", "valid_from", "valid_until", "weekday", "rhythm"}.isdisjoint(form.errors)
    shown = said(form.instance, request) if whole else {"sentence": "", "dates": []}
    return render(request, "content/admin/schedule_words.html", {**shown, "error": errors[0] if errors else ""})


def said(schedule: Schedule | None, request: HttpRequest) -> dict[str, Any]:
    """The rule in words, and the next dates with what is otherwise on them."""
    if schedule is None:
        return {"sentence": "", "dates": [], "error": ""}
    today = localdate()
    coming = slots(schedule, today, max(today, schedule.valid_from) + LOOK_AHEAD, closings_for(request).why)
    return {"sentence": sentence(schedule), "dates": [_words(slot) for slot in coming[:SHOWN]], "error": ""}


def _words(slot: Slot) -> str:
    day = f"{day_words(slot.date)} {slot.date.year}"
    if not slot.happens:
        return f"{day}: {_('fällt aus')} ({slot.reason})" if slot.reason else f"{day}: {_('fällt aus')}"
    return f"{day}, {span_words(slot.opens, slot.closes)}" if slot.opens and slot.closes else day
