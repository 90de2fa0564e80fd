"""Changes of the casework's rules stand in the journal: above all who may read (the switch for the team)."""

from typing import Any

from django.db.models.signals import pre_save
from django.dispatch import receiver
from django.utils.translation import gettext as _
from wagtail.log_actions import get_active_log_context

from workflows.case import journal
from workflows.case.journal import Action
from workflows.case.rules import CaseworkRules

LEFT_OUT = {"id"}


@receiver(pre_save, sender=CaseworkRules, dispatch_uid="workflows.privacy.rules")
def note_rules(sender: type[CaseworkRules], instance: CaseworkRules, raw: bool = False, **kwargs: Any) -> None:
    """One entry per setting that changes, with the person who is signed in at the admin."""
    if raw:
        return
    before = CaseworkRules.now()
    by = get_active_log_context().user
    for field in CaseworkRules._meta.concrete_fields:
        old, new = getattr(before, field.name), getattr(instance, field.name)
        if field.name in LEFT_OUT or old == new:
            continue
        action = Action.GRANT if field.name == "team_reads" else Action.CHANGE
        told = {"name": field.verbose_name, "old": _spell(old), "new": _spell(new)}
        journal.write(action, _("Regel „%(name)s“: bisher %(old)s, jetzt %(new)s") % told, by=by)


def _spell(value: object) -> str:
    return {True: _("ja"), False: _("nein")}[value] if isinstance(value, bool) else str(value)
