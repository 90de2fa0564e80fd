"""Where stories end: one function per stage, each from the first call onwards."""

from collections.abc import Callable, Iterator
from itertools import islice
from random import Random

from portal.demo import asides
from portal.demo.acts import STAGES, Life
from portal.demo.homes import Home, Member, dice, homes
from portal.demo.plot import Plot
from portal.demo.tales import tales
from portal.demo.texts import talk
from portal.demo.world import World

AGES = {  # days since the first call, from and to
    "intake": (1, 11),
    "hand_over": (6, 16),
    "assessment": (10, 34),
    "plan": (30, 50),
    "support": (40, 1060),
    "review": (170, 1060),
    "closing": (200, 1060),
    "approval": (220, 1070),
    "closed": (260, 1080),
    "handed_over": (30, 400),
    "reopened": (420, 900),
}
DUE_NOW = (40, 130, 220)  # homes whose review was due last night: the worker's first deeds


def intake(plot: Plot, age: int) -> None:
    """Waits for the first talk; some are overdue."""
    plot.opened(age)


def hand_over(plot: Plot, age: int) -> None:
    """Turned out not to be eligible; the hand-over waits."""
    plot.opened(age)
    plot.intake(max(1, age - plot.rng.randint(2, 5)), eligible=False)


def handed_over(plot: Plot, age: int) -> None:
    """Handed over to the right body."""
    hand_over(plot, age)
    body, reason = plot.one_of(talk.HANDED_TO), plot.one_of(talk.NOT_ELIGIBLE)
    plot.act(plot.next(age - plot.rng.randint(8, 14)), "hand_over", handed_to=body, reason=reason)


def assessment(plot: Plot, age: int) -> None:
    """Waits for the assessment."""
    plot.opened(age)
    plot.intake(age - plot.rng.randint(1, 7))


def plan(plot: Plot, age: int) -> None:
    """Waits for the plan; some goals are drafted already."""
    days = plot.begun(age)
    if plot.rng.random() < 0.6:
        plot.aims.draft(plot.next(max(1, min(days, plot.rng.randint(1, 5)))))


def support(plot: Plot, age: int) -> None:
    """In the middle of it; the next review lies ahead."""
    days = plot.begun(age)
    ahead = -plot.rng.randint(2, 85)
    plot.supported(days, 0, plot.day(1 if plot.home.number in DUE_NOW else ahead))
    plot.aims.pursue(0)
    asides.referrals(plot, days, 0)


def _until_review(plot: Plot, age: int, stop: int) -> int:
    """Until the review waits, since `stop` days; when the first plan was made."""
    days = plot.begun(age)
    due = plot.rng.random() < 0.6
    plot.supported(days, stop, plot.day(stop) if due else plot.day(stop - plot.rng.randint(5, 30)))
    if due:
        plot.timer(plot.day(stop))
    else:
        plot.act(plot.next(stop), "begin_review", reason=plot.one_of(talk.EARLY_REVIEWS))
    return days


def review(plot: Plot, age: int) -> None:
    """Waits for the review."""
    stop = plot.rng.randint(2, 19)
    days = _until_review(plot, age, stop)
    plot.aims.pursue(stop)
    asides.referrals(plot, days, 0)


def _until_closing(plot: Plot, age: int, stop: int) -> int:
    days = _until_review(plot, age, stop + plot.rng.randint(6, 14))
    note = plot.one_of(talk.CLOSE_NOTES)
    plot.act(plot.next(stop), "review", decision="close", note=note, next_on=None)
    plot.aims.pursue(stop)
    return days


def closing(plot: Plot, age: int) -> None:
    """The proposal to close waits, or was sent back by the lead."""
    stop = plot.rng.randint(8, 24)
    days = _until_closing(plot, age, stop)
    returned = plot.rng.random() < 0.4
    asides.referrals(plot, days, stop, all_ended=returned)
    if returned:
        _proposed(plot, stop - 3, age)
        plot.act(plot.next(stop - 6), "decide", approved=False, comment=plot.one_of(talk.RETURNED))


def _proposed(plot: Plot, days: int, age: int) -> None:
    reasons = ["zeit"] if age > 1000 else [key for key in talk.CLOSINGS if key != "zeit"]
    reason = plot.rng.choice(reasons)
    at = plot.next(days)
    plot.aims.finish(at)
    note = plot.one_of(talk.CLOSINGS[reason])
    plot.act(at, "propose", reason=reason, note=note, results=plot.aims.results())


def approval(plot: Plot, age: int) -> None:
    """Waits for the second person."""
    stop = plot.rng.randint(1, 9)
    days = _until_closing(plot, age, stop + 5)
    asides.referrals(plot, days, stop + 5, all_ended=True)
    _proposed(plot, stop, age)


def _closed(plot: Plot, age: int, since: int) -> None:
    days = _until_closing(plot, age, since + 9)
    asides.referrals(plot, days, since + 9, all_ended=True)
    _proposed(plot, since + 6, age)
    plot.act(plot.next(since), "decide", approved=True, comment="")


def closed(plot: Plot, age: int) -> None:
    """Over, approved by a second person."""
    _closed(plot, age, plot.rng.randint(3, min(360, age - 240)))


def reopened(plot: Plot, age: int) -> None:
    """Closed once, then opened again: the history stays."""
    again = plot.rng.randint(10, 110)
    _closed(plot, age, again + plot.rng.randint(30, 60))
    plot.act(plot.next(again), "reopen", reason=plot.one_of(talk.REOPENINGS))
    if again < 40:
        return
    plot.aims.assess(plot.next(again - 12))
    plot.plan(again - 24, plot.day(-plot.rng.randint(5, 60)))
    plot.aims.pursue(0)


ENDINGS: dict[str, Callable[[Plot, int], None]] = {
    "intake": intake,
    "hand_over": hand_over,
    "assessment": assessment,
    "plan": plan,
    "support": support,
    "review": review,
    "closing": closing,
    "approval": approval,
    "closed": closed,
    "handed_over": handed_over,
    "reopened": reopened,
}


def tell(world: World, home: Home, member: Member, stage: str, age: int) -> Life:
    """One case that ends in `stage`, opened `age` days ago."""
    plot = Plot(world, home, member)
    ENDINGS[stage](plot, age)
    asides.encounters(plot)
    return plot.life(stage)


def lives(world: World, number: int) -> Iterator[Life]:
    """`number` cases, household by household; the same ones come first, however many follow."""
    return islice(_lives(world), max(0, number))


def _lives(world: World) -> Iterator[Life]:
    yield from tales(world)
    for home in homes(world):
        rng = dice("stage", home.number)
        stage, age = _stage_and_age(rng)
        for member in home.members:
            if rng.random() < 0.2:
                stage, age = _stage_and_age(rng)
            yield tell(world, home, member, stage, age)


def _stage_and_age(rng: Random) -> tuple[str, int]:
    stage = rng.choices(list(STAGES), weights=list(STAGES.values()))[0]
    youngest, oldest = AGES[stage]
    return stage, youngest + int((oldest - youngest) * rng.random() ** 1.5)
