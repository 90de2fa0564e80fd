"""Malicious and broken submissions by the hundred: never a server error, never half a request, never a foreign file.

500 in each run; `FUZZ=10000` for a long night. `FUZZ_SEED` repeats a run.
"""

import os
import random
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from forms import tickets
from forms.filling.drafts import Draft
from forms.submissions import Submission
from forms.text import storable
from forms.uploads.models import Upload, private
from tests.forms.conftest import ticket_in
from tests.forms.filling import make_long_form
from tests.forms.uploads import bad

pytestmark = pytest.mark.django_db
ADDRESS = "/de/formular/"
FIELDS = ["vorname", "nachname", "kinder", "anzahl", "anliegen", "kita", "email", "brief"]
OWN = [
    "form-action",
    "form-page",
    "form-shown",
    "form-remove",
    "form-work",
    "form-waited",
    "word",
    "code",
    tickets.FIELD,
]
ACTIONS = ["next", "back", "save", "send", "resume", "", "löschen", "\x00", "next" * 500]
NASTY: list[Any] = [
    "", " ", "\x00", "a\x00b", "\ud83d", "\u202e\u2066x", "💣" * 300, "'\"`;--", "<script>alert(1)</script>", "%00",
    "{{7*7}}", "../../etc/passwd", "1e999", "NaN", "-1", "0", "9" * 400, "٣", "true", "yes", "no", "[]", "{}",
    "null", "x" * 30_000,
    "amal@example.org", "amal@example.org\nBcc: a@b.example", "a,b,c", "00000000-0000-0000-0000-000000000000",
    ["yes", "no"], ["a", "b", "c"],
]  # fmt: skip
FILES: list[tuple[str, bytes]] = [
    ("leer.pdf", b""), ("x.svg", bad.SVG), ("x.pdf", bad.HTML), ("\x00.jpg", b"\xff\xd8\xff"), ("a.zip", bad.ZIP),
    ("../../x.png", b"\x89PNG"), ("groß.jpg", b"x" * 1_100_000), ("ohne", b"GIF89a"),
]  # fmt: skip


def mutated(dice: random.Random, ticket: str, review: str) -> dict[str, Any]:
    """A form as nobody would send it: parts missing, doubled, swapped, filled with nonsense."""
    good = {
        "vorname": "Amal",
        "kinder": "no",
        "anliegen": "Hilfe",
        "form-page": dice.choice("12"),
        "form-shown": "vorname",
    }
    data: dict[str, Any] = {key: value for key, value in good.items() if dice.random() < 0.85}
    data["form-action"] = dice.choice(ACTIONS[:5] if dice.random() < 0.8 else ACTIONS)
    data[tickets.FIELD] = dice.choice([ticket, ticket, ticket, review, ticket[:-3], ticket + "x", "", *NASTY[:8]])
    for _time in range(dice.randrange(5)):
        data[dice.choice(FIELDS + OWN)] = dice.choice(NASTY)
    if dice.random() < 0.1:
        data[dice.choice(FIELDS)] = SimpleUploadedFile(*dice.choice(FILES))
    if dice.random() < 0.15:
        data["brief"] = SimpleUploadedFile(*dice.choice(FILES))
    if dice.random() < 0.05:
        data[dice.choice(["", "\x00", "x" * 3000, "vorname\r\nX: y", "__class__"])] = dice.choice(NASTY)
    return data


def encodable(value: Any) -> Any:
    """Lone surrogates as a browser could send them at all."""
    if isinstance(value, dict):
        return {encodable(key): encodable(one) for key, one in value.items()}
    if isinstance(value, list):
        return [encodable(one) for one in value]
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def test_nothing_breaks_and_nothing_is_half_stored(settings: Any) -> None:
    settings.FORMS = {"min_seconds": 0, "pages_per_hour": 10**9, "posts_per_hour": 10**9, "work_from": 10**9}
    make_long_form()
    rounds, seed = int(os.environ.get("FUZZ", "500")), int(os.environ.get("FUZZ_SEED", "7731"))
    dice, client = random.Random(seed), Client(raise_request_exception=False)
    ticket = review = ticket_in(client.get(ADDRESS))
    for number in range(rounds):
        if number % 10 == 0:
            cache.clear()
            ticket, review = ticket_in(client.get(ADDRESS)), ticket
        data = encodable(mutated(dice, ticket, review))
        response = client.post(ADDRESS, data)
        where = f"round {number}, FUZZ_SEED={seed}: {data}"[:2000]
        assert response.status_code in (200, 302, 400, 403, 429), where
        if response.status_code == 302:
            response = client.get(response["Location"])
            assert response.status_code in (200, 302), where
        assert b"<script>alert" not in response.content, where
    assert Submission.objects.exists()
    for stored in Submission.objects.all():
        assert storable(stored.answers)
        assert {"vorname", "kinder", "anliegen"} <= set(stored.answers), "a request without what it needs"
    assert all(storable(draft.answers) for draft in Draft.objects.all())
    assert not Draft.objects.filter(token__in=Submission.objects.values("token")).exists()
    assert all(private().exists(upload.place) for upload in Upload.objects.all())
