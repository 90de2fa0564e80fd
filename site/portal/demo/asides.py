"""What happens beside the main line: referrals to regular services, and contacts with the person."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from portal.demo import clock
from portal.demo.texts import talk

if TYPE_CHECKING:
    from portal.demo.plot import Plot

REMINDER = 28  # days without an answer; the flow's own deadline decides, this is where stories meet it
OUTCOMES = {"reached": 62, "refused_client": 10, "refused_service": 16, "no_show": 12}


def referrals(plot: "Plot", days: int, stop: int, all_ended: bool = False) -> None:
    """None to four referrals between the plan and `stop`; some still run, unless all must have ended."""
    rng = plot.rng
    offers = [(key, offer) for key in plot.aims.needs for offer in plot.aims.texts[key].referrals]
    rng.shuffle(offers)
    for number, (area, (service, purpose)) in enumerate(
        offers[: rng.choices(range(5), weights=(15, 30, 30, 15, 10))[0]]
    ):
        newest = stop + (60 if all_ended else 1)
        oldest = days - 3
        if oldest <= newest:
            return
        begun = rng.randint(newest, min(oldest, newest + 90)) if rng.random() < 0.6 else rng.randint(newest, oldest)
        mode = rng.choice(("information", "appointment"))
        at = plot.hour(begun)
        key = f"r{number + 1}"
        plot.act(at, "refer", key=key, service=service, mode=mode, purpose=purpose, area_key=area)
        _go_on(plot, key, mode, begun, at, stop, all_ended)


def _go_on(plot: "Plot", key: str, mode: str, begun: int, at: datetime, stop: int, all_ended: bool) -> None:
    rng = plot.rng
    first = begun - rng.randint(4, 9)
    if first <= stop:
        return
    at = plot.hour(first)
    waiting = rng.randint(6, 20)
    if mode == "information":
        plot.act(at, "informed", key=key, on=at.date())
    else:
        appointment = clock.office_hour(
            rng, clock.next_working_day(plot.day(first) + timedelta(days=rng.randint(4, 14)))
        )
        note = rng.choice(talk.APPOINTMENT_NOTES)
        plot.act(at, "arranged", key=key, when=appointment, note=note)
        waiting = (appointment.date() - at.date()).days + rng.randint(4, 9)
    _answer(plot, key, at, first, waiting, stop, all_ended)


def _answer(plot: "Plot", key: str, at: datetime, since: int, waiting: int, stop: int, all_ended: bool) -> None:
    """Feedback, maybe "still open" once, maybe only after the reminder, maybe not yet."""
    rng = plot.rng
    if rng.random() < 0.2 and not all_ended:
        waiting += REMINDER
    answered = since - waiting
    if answered > stop + 12 and rng.random() < 0.15:
        again = plot.hour(answered)
        _remind(plot, key, at, again)
        plot.act(again, "answered", key=key, outcome="pending", note=plot.one_of(talk.OUTCOMES["pending"]))
        at, answered = again, answered - rng.randint(6, 10)
    if answered <= stop:
        _remind(plot, key, at, None)
        return
    ended = plot.hour(answered)
    _remind(plot, key, at, ended)
    outcome = rng.choices(list(OUTCOMES), weights=list(OUTCOMES.values()))[0]
    plot.act(ended, "answered", key=key, outcome=outcome, note=plot.one_of(talk.OUTCOMES[outcome]))


def _remind(plot: "Plot", key: str, since: datetime, until: datetime | None) -> None:
    """The clock reminds after four weeks, unless the answer was there before."""
    at = since + timedelta(days=REMINDER, seconds=9)
    if at.date() < plot.world.today and (until is None or at < until):
        plot.act(at, "remind", key=key)


def encounters(plot: "Plot") -> None:
    """Contacts with the person while the case was open, every few weeks."""
    rng = plot.rng
    opened = min(act.at for act in plot.acts)
    ended = [act.at for act in plot.acts if act.do == "hand_over" or (act.do == "decide" and act.values["approved"])]
    deputies = [act for act in plot.acts if act.do == "deputy"]
    days = (plot.world.today - opened.date()).days - rng.randint(4, 9)
    while days > 0:
        at = plot.hour(days)
        if opened < at and not (ended and at >= ended[0]):
            by = deputies[0].values["user"] if deputies and at > deputies[0].at and rng.random() < 0.12 else ""
            plot.act(at, "encounter", by=by, values=_encounter(plot, at))
        days -= rng.randint(18, 75)


def _encounter(plot: "Plot", at: datetime) -> dict[str, object]:
    rng = plot.rng
    places = ("office", "on_site", "home", "phone", "video", "letter")
    place = rng.choices(places, weights=(40, 22 if plot.home.house else 4, 8, 24, 2, 4))[0]
    minutes = rng.choice((10, 15, 15, 20, 30, 30, 45, 60))
    persons = rng.choice((1, 1, 1, min(4, len(plot.home.members))))
    text = rng.choice(talk.TALKS)
    return {
        "on": at.date(),
        "place": place,
        "minutes": minutes,
        "persons": persons,
        "kind": "family" if persons > 1 else "single",
        "interpreter": plot.member.interpreter and place in ("office", "on_site", "home"),
        "text": text,
        "topics": talk.TOPICS.get(text, ()),
    }
