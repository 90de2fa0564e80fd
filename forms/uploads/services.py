"""Files are added, taken away, moved from draft to request and swept up here, and nowhere else."""

import secrets
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from forms.uploads.checks import Washed
from forms.uploads.models import Upload, private

if TYPE_CHECKING:
    from forms.filling.drafts import Draft
    from forms.submissions import Submission

FOLDER = "uploads"


def add(draft: "Draft", key: str, washed: Washed) -> Upload:
    """Keep a washed file with a draft. The content is written first: a row without content would be a promise."""
    token = secrets.token_hex(32)
    place = private().save(f"{FOLDER}/{token[:2]}/{token[2:]}", ContentFile(washed.content))
    try:
        return Upload.objects.create(
            draft=draft,
            key=key,
            name=washed.name,
            kind=washed.kind,
            size=len(washed.content),
            place=place,
            emptied=washed.emptied,
        )
    except BaseException:
        private().delete(place)
        raise


def remove(draft: "Draft", ids: Sequence[str]) -> None:
    """Take files of a draft away; ids of other people's files do nothing."""
    for upload in draft.uploads.all():
        if str(upload.pk) in ids:
            upload.delete()


def hand_over(draft: "Draft", submission: "Submission", asked: Iterable[str]) -> None:
    """The draft's files become those of the request; files of questions that are hidden now are deleted."""
    wanted = set(asked)
    for upload in draft.uploads.all():
        if upload.key not in wanted:
            upload.delete()
    draft.uploads.update(draft=None, submission=submission)


def sweep(older_than: timedelta = timedelta(hours=2)) -> int:
    """Delete contents without a row, left behind by a crash between the two; returns how many."""
    storage, gone = private(), 0
    try:
        folders, _files = storage.listdir(FOLDER)
    except FileNotFoundError:
        return 0
    before = timezone.now() - older_than
    for folder in folders:
        places = [f"{FOLDER}/{folder}/{name}" for name in storage.listdir(f"{FOLDER}/{folder}")[1]]
        with transaction.atomic():
            known = set(Upload.objects.filter(place__in=places).values_list("place", flat=True))
        for place in places:
            if place not in known and storage.get_modified_time(place) < before:
                storage.delete(place)
                gone += 1
    return gone
