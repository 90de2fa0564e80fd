"""For any form that an editor may build, with any conditions, and any answers: the promises about conditions hold."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forms import schema, thawing
from forms.answers import questions, readable_answers
from forms.blocks.body import BodyBlock
from forms.builder import form_class
from forms.conditions import kept, visible
from forms.types.registry import TYPES
from forms.witnesses import unreachable

FEW = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
COLOURS = [{"key": key, "label": key.title()} for key in ("rot", "blau", "gelb")]
KINDS = {
    "text": ["Amal", "b", ""],
    "number": ["0", "3", "7", ""],
    "date": ["2020-01-01", "2024-02-29", ""],
    "choice": ["rot", "blau", ""],
    "several": ["rot", "gelb"],
    "yes_no": ["yes", "no", ""],
    "language": ["ar", "de", ""],
    "consent": ["on", ""],
    "phone": ["0176 12345678", ""],
}
WORDS = {"yes_no": ["Ja", "Nein"], "consent": ["Zugestimmt"], "choice": ["Rot", "Gelb"], "several": ["Rot", "Blau"]}


@st.composite
def conditions(draw: st.DrawFn, before: list[tuple[str, str]]) -> dict[str, Any]:
    """A condition that looks at the questions before."""
    rules = []
    for _number in range(draw(st.integers(0, 2)) if before else 0):
        key, kind = draw(st.sampled_from(before))
        answers = WORDS.get(kind) or [answer for answer in KINDS[kind] if answer]
        op, answer = draw(st.sampled_from(TYPES[kind].ops)), draw(st.sampled_from(answers))
        rules.append({"question": key, "op": op, "answer": answer})
    return {"match": draw(st.sampled_from(["all", "any"])), "rules": rules}


@st.composite
def bodies(draw: st.DrawFn) -> Any:
    """The body of a form with up to three sections."""
    raw: list[dict[str, Any]] = []
    before: list[tuple[str, str]] = []
    for section in range(draw(st.integers(1, 3))):
        around, content = draw(conditions(before)), []
        for _number in range(draw(st.integers(1, 4))):
            kind, key = draw(st.sampled_from(sorted(KINDS))), f"q{len(before)}"
            value = {"label": f"Frage {key}", "key": key, "required": draw(st.booleans())}
            value |= {"show_if": draw(conditions(before)), "choices": COLOURS} if kind in ("choice", "several") else {}
            value.setdefault("show_if", draw(conditions(before)))
            content.append({"type": kind, "id": f"id-{key}", "value": value})
            before.append((key, kind))
        raw.append(
            {"type": "section", "id": str(section), "value": {"title": "T", "show_if": around, "content": content}}
        )
    return BodyBlock().to_python(raw)


def whole(body: Any) -> dict[str, Any]:
    """Its schema, as it comes back from the database."""
    built: dict[str, Any] = json.loads(json.dumps({"languages": ["de"], "sections": schema.sections(body)}))
    return built


def typed(draw: Any, built: dict[str, Any]) -> dict[str, Any]:
    """What somebody may type into it, hidden or not."""
    several = st.lists(st.sampled_from(KINDS["several"]), unique=True)
    return {
        item["key"]: draw(several if item["type"] == "several" else st.sampled_from(KINDS[item["type"]]))
        for item in questions(built)
    }


@FEW
@given(body=bodies(), data=st.data())
def test_what_is_hidden_is_never_stored_and_never_required(body: Any, data: st.DataObject) -> None:
    built = whole(body)
    form = form_class(built, "de")(typed(data.draw, built))
    valid = form.is_valid()
    answers = form.answers()
    asked = visible(built, answers)
    assert set(answers) <= asked
    assert set(form.errors) <= asked
    assert kept(built, answers) == answers
    required = {item["key"] for item in questions(built) if item["required"] and item["key"] in asked}
    assert not valid or all(answers.get(key) is not None for key in required)
    assert valid or required - {key for key, value in answers.items() if value}
    shown = [line for _title, lines in readable_answers(built, answers, {}) for line in lines]
    assert len(shown) == len(asked)
    assert sum(words == "keine Angabe" for _question, words in shown) == len(asked - set(answers))


@FEW
@given(body=bodies(), data=st.data())
def test_only_what_comes_before_decides(body: Any, data: st.DataObject) -> None:
    built = whole(body)
    answers = form_class(built, "de")(typed(data.draw, built))
    answers.is_valid()
    told, order = answers.answers(), [item["key"] for item in questions(built)]
    seen = visible(built, told)
    assert seen == visible(built, dict(reversed(told.items())))
    for number, key in enumerate(order):
        earlier = {name: value for name, value in told.items() if name in order[:number]}
        assert (key in visible(built, earlier)) == (key in seen)


@FEW
@given(body=bodies(), data=st.data())
def test_what_is_called_unreachable_is_never_seen(body: Any, data: st.DataObject) -> None:
    built = whole(body)
    form = form_class(built, "de")(typed(data.draw, built))
    form.is_valid()
    seen = visible(built, form.answers())
    for outer, inner in unreachable(built["sections"]):
        items = built["sections"][outer]["items"]
        assert not seen & {item["key"] for item in (items if inner is None else [items[inner]])}


@FEW
@given(body=bodies())
def test_a_version_can_be_taken_up_again(body: Any) -> None:
    built = whole(body)
    assert schema.sections(BodyBlock().to_python(thawing.body(built))) == built["sections"]
