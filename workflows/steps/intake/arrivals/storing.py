"""Where the rows of a list lie: in the private storage, as text, until the list is done."""

import hashlib
import json
from datetime import timedelta
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from forms.uploads.models import private
from workflows.steps.intake.arrivals.models import ArrivalList

KEPT = timedelta(days=1)


def digest_of(rows: list[list[str]]) -> str:
    """The same list is recognised in another file, as CSV or XLSX; blank lines and the order of rows do not count."""
    lines = sorted("\t".join(row) for row in rows if any(row))
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def save(rows: list[list[str]]) -> str:
    """Write the rows; the place where they lie tells nothing."""
    return private().save("arrivals/list.json", ContentFile(json.dumps(rows).encode()))


def load(arrivals: ArrivalList) -> list[list[str]]:
    """The rows; none where they are gone."""
    if not arrivals.place or not private().exists(arrivals.place):
        return []
    with private().open(arrivals.place) as kept:
        return json.load(kept)  # type: ignore[no-any-return]


def forget(arrivals: ArrivalList) -> None:
    """The rows go, once the transaction is through; only counts remain."""
    place, arrivals.place = arrivals.place, ""
    arrivals.decided, arrivals.columns = {}, []
    if place:
        transaction.on_commit(lambda: private().delete(place))


def forget_old(**kwargs: Any) -> int:
    """Lists that nobody has entered within a day; how many there were."""
    old = ArrivalList.objects.filter(created_at__lt=timezone.now() - KEPT).exclude(place="")
    number = 0
    for arrivals in old.filter(state=ArrivalList.State.OPEN):
        with transaction.atomic():
            fresh = ArrivalList.objects.select_for_update().get(pk=arrivals.pk)
            if fresh.state == ArrivalList.State.OPEN:
                forget(fresh)
                fresh.state, fresh.finished_at = ArrivalList.State.DROPPED, timezone.now()
                fresh.save()
                number += 1
    return number
