"""A story written by hand: the same acts as drawn with dice, with words and days of its own."""

from datetime import date, datetime, timedelta
from typing import Any

from portal.demo import clock
from portal.demo.acts import Life
from portal.demo.homes import Home, Member
from portal.demo.plot import Plot
from portal.demo.texts.areas import Goal
from portal.demo.world import World

Needs = dict[str, tuple[int, str, str]]  # life area: level, what is needed, what is there


def home(world: World, language: str, house: int, *members: Member) -> Home:
    """A home of im1's: in the first or second house of her Stadtteil, or for `house=-1` in a flat."""
    manager = world.managers[0]
    stadtteil = manager.stadtteile[0]
    houses = world.houses.get(stadtteil, [])
    found = Home(-1, language, manager.username, stadtteil, members=list(members))
    if 0 <= house < len(houses):
        houses[house].free -= len(members)
        found.house = houses[house].name
    else:
        found.address = "Musterstraße 12 (erfunden)"
    return found


def person(world: World, names: str, native: str, years: int, phone: str = "", **more: Any) -> Member:
    """Somebody; "first last", the name in their own script, and their age."""
    first, _blank, last = names.partition(" ")
    born = world.today - timedelta(days=years * 365 + 140)
    return Member(first, last, native, born, years >= 16, f"+49 176 040690{phone}" if phone else "", **more)


class Tale(Plot):
    """A plot whose assessments, goals and referrals are told, not drawn."""

    def needs(self, days: int, german: int, told: Needs) -> None:
        """An assessment; areas that are not told are at ease."""
        at = self.next(days)
        areas = []
        for key, (_name, sensitive) in self.world.areas.items():
            asked = key in told or not sensitive
            level, need, resource = told.get(key, (0 if asked else None, "", ""))
            row = {"area": key, "level": level, "need": need, "resource": resource, "priority": (level or 0) > 2}
            areas.append({**row, "legal_basis": "consent"} if sensitive and asked else row)
            if level is not None:
                self.aims.levels[key] = level
            if level and level >= 2:
                self.aims.needs.setdefault(key, level)
        level_name = ("0", "A1", "A2", "B1", "B2")[german]
        certified = german > 1
        known = {"german_level": level_name, "german_certificate": certified}
        self.act(at, "assess", german={**known, "german_on": at.date() if certified else None}, areas=areas)

    def agree(self, days: int, ahead: int, *goals: tuple[str, Goal]) -> None:
        """A plan with these goals; the next review is so many days after it."""
        at = self.next(days)
        target = self.day(days - ahead - 150)
        for place, (area, goal) in enumerate(goals):
            aim = self.aims.add(area, goal, at - timedelta(minutes=12 - 3 * place), target)
            aim.agreed, aim.state = days, "agreed"
        self.act(at, "plan", review_on=self.day(days - ahead))

    def went(self, number: int, days: int, state: str, reason: str = "") -> None:
        """What became of a goal."""
        aim = self.aims.goals[number]
        aim.state = state
        self.act(self.hour(days), "move_goal", key=aim.key, state=state, reason=reason)

    def ticked(self, number: int, place: int, days: int) -> None:
        """One step of a goal was done."""
        self.act(self.hour(days), "step_done", key=self.aims.goals[number].key, place=place)

    def referred(self, days: int, key: str, service: str, mode: str, area: str, purpose: str) -> None:
        """A referral began."""
        self.act(self.hour(days), "refer", key=key, service=service, mode=mode, purpose=purpose, area_key=area)

    def informed(self, days: int, key: str) -> None:
        """The person knows where to go."""
        at = self.hour(days)
        self.act(at, "informed", key=key, on=at.date())

    def arranged(self, days: int, key: str, appointment: int, note: str) -> None:
        """An appointment, so many days ago or ahead (negative)."""
        self.act(self.hour(days), "arranged", key=key, when=self.moment(appointment), note=note)

    def moment(self, days: int) -> datetime:
        """Half past nine on that day."""
        return clock.at(self.day(days), 9, 30)

    def answered(self, days: int, key: str, outcome: str, note: str) -> None:
        """What came of it."""
        self.act(self.hour(days), "answered", key=key, outcome=outcome, note=note)

    def reviewed(self, days: int, decision: str, note: str, next_on: date | None = None) -> None:
        """The decision of a review."""
        self.act(self.next(days), "review", decision=decision, note=note, next_on=next_on)

    def talked(self, days: int, place: str, minutes: int, text: str, interpreter: bool = False) -> None:
        """A contact."""
        at = self.hour(days)
        about = {"on": at.date(), "place": place, "minutes": minutes, "persons": 1, "interpreter": interpreter}
        self.act(at, "encounter", by="", values={**about, "text": text})

    def proposed(self, days: int, reason: str, note: str) -> None:
        """The proposal to close; every need was met."""
        results = [
            {
                "area_key": key,
                "area_name": self.world.areas[key][0],
                "level_before": level,
                "result": "achieved",
                "reason": "",
            }
            for key, level in self.aims.needs.items()
        ]
        self.act(self.next(days), "propose", reason=reason, note=note, results=results)

    def told(self, stage: str) -> Life:
        """The finished tale."""
        return self.life(stage)
