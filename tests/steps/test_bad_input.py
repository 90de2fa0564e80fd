"""Whatever is typed: a sentence at the field, the rest kept, never an error of ours."""

from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client
from viewflow.workflow.models import Task

from tests import factories
from tests.steps import data
from tests.steps.conftest import Desk, url

STEPS = [*data.STEPS, "approval"]
REQUIRED = {
    "intake": {
        "last_name",
        "language",
        "stadtteil",
        "informed_on",
        "informed_language",
        "informed_version",
        "eligibility",
        "clock_start",
    },
    "hand_over": {"handed_to", "reason"},
    "assessment": {"arbeit_level", "gesundheit_level"},
    "plan": {"review_on"},
    "review": {"decision"},
    "closing": {"reason", "arbeit_result"},
    "referral_inform": {"informed_on"},
    "referral_arrange": {"day", "clock"},
    "referral_consent": {"decision"},
    "referral_reply": {"answer"},
    "referral_feedback": {"outcome"},
    "approval": {"decision"},
}
FREE_TEXT = {
    "first_name",
    "last_name",
    "native_name",
    "address",
    "handed_to",
    "reason",
    "note",
    "comment",
    "arbeit_need",
}
DATES = ("_on", "_start", "_birth", "day", "clock")
ANYWHERE = {"empty", "a megabyte", "NUL", "a huge number", "not UTF-8"}
ONLY_DATES = {"year 9999", "year 1", "not a date", "negative"}
ONLY_TEXT = {"script", "right-to-left override", "emoji", "list"}
LEFT_OUT = ("_need", "_resource", "_priority", "_level", "_result")


def sampled(step: str, values: dict[str, Any]) -> list[str]:
    """All fields; of the repeated ones those of two areas."""
    repeated = {"assessment", "closing"}
    keep = [name for name in values if step not in repeated or not name.endswith(LEFT_OUT)]
    return keep + [name for name in values if name not in keep and name.startswith(("arbeit_", "gesundheit_"))]


def fitting(name: str) -> set[str]:
    """Kinds of bad values that mean something in a field: a choice refuses them all alike."""
    if name in FREE_TEXT:
        return ANYWHERE | ONLY_TEXT
    return ANYWHERE | ONLY_DATES if name.endswith(DATES) else ANYWHERE


@contextmanager
def undone() -> Iterator[None]:
    """Whatever happens inside has not happened."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def send(client: Client, task: Task, values: dict[str, Any]) -> Any:
    with undone():
        return client.post(url(task), values)


def user_for(desk: Desk, step: str) -> Client:
    return desk.client(factories.make_lead() if step == "approval" else desk.manager)


@pytest.mark.parametrize("step", STEPS)
def test_every_bad_value_in_every_field(desk: Desk, step: str) -> None:
    task, client = desk.task(step), user_for(desk, step)
    values = data.fill(step, desk.case)
    for name in sampled(step, values):
        for kind, bad in data.BAD.items():
            if kind not in fitting(name):
                continue
            answer = send(client, task, values | {name: bad})
            assert answer.status_code in (200, 302, 400), f"{kind} in {name}: {answer.status_code}"
            if answer.status_code == 200:
                assert answer.context["form"].errors, f"{kind} in {name} was refused without a word"
            if kind in ("NUL", "a megabyte") and name in FREE_TEXT:
                assert answer.status_code == 200, f"{kind} in {name} was taken"
                assert name in answer.context["form"].errors


@pytest.mark.parametrize("step", [step for step in STEPS if step in REQUIRED])
def test_what_is_missing_is_said_at_its_field(desk: Desk, step: str) -> None:
    task, client = desk.task(step), user_for(desk, step)
    values = data.fill(step, desk.case)
    for name in REQUIRED[step]:
        for changed in (values | {name: ""}, {key: value for key, value in values.items() if key != name}):
            answer = send(client, task, changed)
            assert answer.status_code == 200
            assert name in answer.context["form"].errors, f"{name} may be missing"
    answer = send(client, task, {})
    assert answer.status_code == 200
    assert REQUIRED[step] - {"clock_start"} <= set(answer.context["form"].errors)
    task.refresh_from_db()
    assert task.status in ("NEW", "ASSIGNED")


@pytest.mark.parametrize("step", STEPS)
def test_lists_files_and_strange_names(desk: Desk, step: str) -> None:
    task, client = desk.task(step), user_for(desk, step)
    values = data.fill(step, desk.case)
    for name in sampled(step, values):
        twice = send(client, task, values | {name: [str(values[name]), "x"]})
        assert twice.status_code in (200, 302)
    upload = SimpleUploadedFile("a.exe", b"\0" * 10)
    assert send(client, task, values | {"anlage": upload}).status_code in (200, 302)
    assert send(client, task, values | {"reason\0": "x"}).status_code == 400
    assert send(client, task, {f"f{number}": "1" for number in range(2000)}).status_code == 400
    with undone():
        raw = client.post(url(task), data=b'{"first_name": 1}', content_type="application/json")
    assert raw.status_code in (200, 302, 400)
    with undone():
        assert client.put(url(task)).status_code == 405


def test_the_rest_is_kept(desk: Desk) -> None:
    task, values = desk.task("intake"), data.fill("intake", desk.case)
    told = {"last_name": "", "native_name": "أمل", "address": "Hohle Gasse 7", "email": "kein-at", "phone": "0"}
    page = unescape(desk.client().post(url(task), values | told).content.decode())
    for kept in ("أمل", "Hohle Gasse 7", "kein-at", 'value="0"', "2026-1"):
        assert kept in page
    assert page.count("kern-error") >= 3
    assert "Bitte füllen Sie dieses Feld aus." in page


def test_script_is_text(desk: Desk) -> None:
    task = desk.task("intake")
    assert desk.post(task, last_name="<script>alert(1)</script>", first_name="").status_code == 302
    task = factories.task_of(desk.case, "assessment")
    page = desk.client().get(url(task)).content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_direction_override_is_taken_out_and_emoji_stay(desk: Desk) -> None:
    task = desk.task("intake")
    assert desk.post(task, last_name="Had\u202edad 🧿").status_code == 302
    desk.case.person.refresh_from_db()
    assert desk.case.person.last_name == "Haddad 🧿"


@pytest.mark.parametrize("start", ["9999-12-31", "0001-01-01", "2014-12-31", "9998-02-29", "2026-02-30"])
def test_the_clock_starts_on_a_day_that_can_be(desk: Desk, start: str) -> None:
    answer = desk.post(desk.task("intake"), clock_start=start)
    assert answer.status_code == 200
    assert answer.context["form"].errors["clock_start"]


def test_a_long_word_does_not_break_the_number_fields(desk: Desk) -> None:
    answer = desk.post(desk.task("intake"), stadtteil="9" * 5000, accommodation="9" * 20)
    assert set(answer.context["form"].errors) == {"stadtteil", "accommodation"}


@pytest.mark.parametrize("query", ["bereich=%F0%9F%A7%BF", "bereich=" + "9" * 3000, "bereich=<script>", "bereich="])
def test_the_plan_page_with_any_query(desk: Desk, query: str) -> None:
    page = desk.client().get(f"{url(desk.task('plan'))}?{query}")
    assert page.status_code == 200
    assert "<script>" not in page.content.decode().replace("<script src", "")


def test_nul_in_the_address_is_400(desk: Desk) -> None:
    assert desk.client().get(f"{url(desk.task('plan'))}?bereich=%00").status_code == 400
