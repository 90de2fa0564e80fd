"""Files are added, taken away, moved from draft to request and swept up here, and nowhere else."""

import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from forms.uploads.checks import Washed
from forms.uploads.models import Upload, private

if TYPE_CHECKING:
    from forms.filling.drafts import Draft
    from forms.submissions import Submission

FOLDER = "uploads"


@contextmanager
def stored(washed: Washed, folder: str = FOLDER) -> Iterator[str]:
    """Write a washed file under a name that nobody can guess; it goes again where the block fails to keep its row."""
    token = secrets.token_hex(32)
    place = private().save(f"{folder}/{token[:2]}/{token[2:]}", ContentFile(washed.content))
    try:
        yield place
    except BaseException:
        private().delete(place)
        raise


def add(draft: "Draft", key: str, washed: Washed) -> Upload:
    """Keep a washed file with a draft. The content is written first: a row without content would be a promise."""
    with stored(washed) as place:
        return Upload.objects.create(
            draft=draft,
            key=key,
            name=washed.name,
            kind=washed.kind,
            size=len(washed.content),
            place=place,
            emptied=washed.emptied,
        )


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
    return sweep_folder(FOLDER, Upload.objects.all(), older_than)


def sweep_folder(name: str, rows: "QuerySet[Any]", older_than: timedelta) -> int:
    """The same for one folder of the private storage, whose contents are known by the `place` of `rows`."""
    storage, gone = private(), 0
    try:
        folders, _files = storage.listdir(name)
    except FileNotFoundError:
        return 0
    before = timezone.now() - older_than
    for folder in folders:
        places = [f"{name}/{folder}/{file}" for file in storage.listdir(f"{name}/{folder}")[1]]
        with transaction.atomic():
            known = set(rows.filter(place__in=places).values_list("place", flat=True))
        for place in places:
            if place not in known and storage.get_modified_time(place) < before:
                storage.delete(place)
                gone += 1
    return gone
