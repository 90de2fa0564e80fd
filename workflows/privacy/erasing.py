"""The journal's own retention: entries are deleted at the end of the year after theirs (setting), and that is noted."""

from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from workflows.case import journal
from workflows.case.journal import Action, JournalEntry
from workflows.case.rules import CaseworkRules
from workflows.privacy.chain import JournalErasure, JournalLink

if TYPE_CHECKING:
    from accounts.models import User


def border() -> datetime:
    """Entries from before this moment have had their time: New Year's Day some years ago."""
    today = timezone.localdate()
    year = today.year - max(CaseworkRules.now().journal_years, 1)
    return timezone.make_aware(datetime(year, 1, 1))


@transaction.atomic
def erase(*, by: "User | None" = None) -> int:
    """Delete the oldest part of the chain as far as all of it has had its time; how many entries."""
    before = border()
    young = JournalLink.objects.filter(entry__at__gte=before).order_by("position").values_list("position", flat=True)
    links = JournalLink.objects.all()
    if (first := young.first()) is not None:
        links = links.filter(position__lt=first)
    last = links.order_by("-position").first()
    if last is None:
        return 0
    count = links.count()
    JournalErasure.objects.create(before=before, up_to=last.position, hash=last.hash, entries=count, by=by)
    gone = JournalLink.objects.filter(position__lte=last.position)
    old = JournalEntry._base_manager.filter(pk__in=gone.values("entry_id"))
    old._raw_delete(old.db)
    gone._raw_delete(gone.db)
    text = _("Protokoll bis %(day)s gelöscht: %(count)s Einträge") % {
        "day": f"{timezone.localtime(before):%d.%m.%Y}",
        "count": count,
    }
    journal.write(Action.DELETE, text, by=by)
    return count
