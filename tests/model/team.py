"""Actions: cases change hands: handed over and taken back, covered, merged and parted again."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from tests.model.footprint import difference, footprint
from tests.model.registry import ALWAYS, ANYBODY, LEAD, OPEN, action
from tests.model.town import MANAGERS, Nothing, Play, Try
from workflows.case import merging
from workflows.case.same_person import differences
from workflows.models import Absence, HandOver
from workflows.team import cover, handover

# what stays when something is taken back: the record of it
RECORDS = ("HandOverItem", "Merge")


def whole(play: Play) -> dict[str, Any]:
    """All that taking back must restore, of these cases."""
    kept: dict[str, Any] = {}
    for case in (play.case, *play.others):
        kept |= {f"{case.pk} {name}": rows for name, rows in footprint(case).items() if name not in RECORDS}
    return kept


def same_again(play: Play, before: dict[str, Any]) -> None:
    """Exactly as it was, where nobody else could act in between."""
    if play.alone:
        left = difference(before, whole(play))
        assert not left, f"taken back, but not the same\n{left}"


@action(OPEN, right=LEAD)
def hand_on(play: Play) -> Try:
    """To a colleague, by the lead."""
    play.case.refresh_from_db()
    to = play.dice.choice(MANAGERS)
    moves = {play.case.pk: play.town.people[to]}
    made = play.call(handover.hand_over, moves, giver=play.case.responsible, reason="neue Aufteilung")
    made.fine, made.rights = None, True
    made.tells = {"responsible": to}
    return made


@action(OPEN, right=LEAD)
def hand_on_and_back(play: Play) -> Try:
    """What was taken back is exactly as before, rights and tasks and covers too."""
    play.case.refresh_from_db()
    before, giver = whole(play), play.case.responsible
    to = play.town.people[play.dice.choice([name for name in MANAGERS if play.town.people[name] != giver])]
    made = play.call(handover.hand_over, {play.case.pk: to}, giver=giver, reason="Versehen")
    if made.done:
        done = HandOver.objects.filter(by=play.by).latest("pk")
        back = play.call(handover.undo, done)
        assert back.done or not play.alone
        if back.done:
            same_again(play, before)
    made.fine, made.rights = None, True
    return made


@action(OPEN, right=LEAD)
def away(play: Play) -> Try:
    """Somebody is away, from today on."""
    play.case.refresh_from_db()
    colleague = play.town.people[play.dice.choice(MANAGERS)]
    today = timezone.localdate()
    days = {"starts_on": today, "ends_on": today + timedelta(days=play.dice.randint(0, 20))}
    made = play.call(cover.plan, play.case.responsible, colleague, **days)
    made.fine, made.rights = None, True
    return made


@action(ALWAYS, right=LEAD)
def back_again(play: Play) -> Try:
    """The absence ends early, or its last day was yesterday and the worker sees it."""
    play.case.refresh_from_db()
    absence = Absence.objects.filter(ended_at=None, person=play.case.responsible).first()
    if absence is None:
        raise Nothing
    if play.chance(0.5):
        made = play.call(cover.end, absence)
        made.fine, made.rights = None, True
        return made
    cover.keep()
    return Try(False, fine=None, rights=True)


@action(ALWAYS, right=ANYBODY)
def worker_keeps_covers(play: Play) -> Try:
    """The round of the worker: rights on cases that came since, an end to what is over."""
    return Try(cover.keep() > 0, fine=None, rights=True)


@action(OPEN)
def merge_and_part(play: Play) -> Try:
    """Two files of one person, made one and parted again: both exactly as before."""
    if not play.others:
        raise Nothing
    before, gone = whole(play), play.dice.choice(play.others)
    choices = {one.key: play.dice.choice(("kept", "gone")) for one in differences(play.case, gone)}
    made = play.call(merging.merge, play.case, gone, choices=choices)
    if made.done:
        done = merging.Merge.objects.filter(kept=play.case, gone=gone).latest("pk")
        assert play.call(merging.undo, done).done or not play.alone
        same_again(play, before)
    made.fine = None
    return made
