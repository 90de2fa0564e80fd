"""The inner line of a story: what is needed, which goals follow, what becomes of them."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from portal.demo.texts import ADULTS, CHILDREN, Area, talk
from portal.demo.texts.areas import Goal
from workflows.library.words import words_of

if TYPE_CHECKING:
    from portal.demo.plot import Plot

NEED = 2  # from "mittel" on, closing asks what became of it
GERMAN = ("0", "A1", "A2", "B1", "B2")


@dataclass
class Aim:
    """One goal on its way."""

    key: str
    area: str
    steps: int
    state: str = "new"
    agreed: int | None = None
    done: set[int] = field(default_factory=set)


class Aims:
    """Assessments and goals of one case."""

    def __init__(self, plot: "Plot") -> None:
        self.plot = plot
        self.rng = plot.rng
        self.texts: dict[str, Area] = ADULTS if plot.member.adult else CHILDREN
        self.levels: dict[str, int] = {}
        self.needs: dict[str, int] = {}
        self.goals: list[Aim] = []
        self.german = 0

    def assess(self, at: datetime) -> None:
        """One version of the assessment; the first from nothing, later ones from the one before."""
        first = not self.levels
        areas = [self._area(key, name, sensitive, first) for key, (name, sensitive) in self.plot.world.areas.items()]
        self.german = min(len(GERMAN) - 1, self.german + self.rng.randint(0, 1 if first else 2))
        certificate = self.german > 1 and self.rng.random() < 0.5
        german = {
            "german_level": GERMAN[self.german],
            "german_certificate": certificate,
            "german_on": at.date() if certificate else None,
        }
        self.plot.act(at, "assess", german=german, areas=areas)

    def _area(self, key: str, name: str, sensitive: bool, first: bool) -> dict[str, Any]:
        values: dict[str, Any] = {"area": key, "level": None, "need": "", "resource": "", "priority": False}
        texts = self.texts.get(key)
        if texts is None or (sensitive and first and self.rng.random() < 0.7) or (not first and key not in self.levels):
            return values
        level = self.rng.choices(range(5), weights=(25, 25, 28, 17, 5))[0] if first else self._moved(self.levels[key])
        self.levels[key] = level
        if level >= NEED:
            self.needs.setdefault(key, level)
            values["need"] = self.rng.choice(texts.needs)
            values["priority"] = level > NEED
        if self.rng.random() < 0.4:
            values["resource"] = self.rng.choice(texts.resources)
        if sensitive:
            values["legal_basis"] = self.rng.choice(("consent", "social"))
        return {**values, "level": level}

    def _moved(self, level: int) -> int:
        return max(0, min(4, level + self.rng.choices((-2, -1, 0, 1), weights=(12, 40, 40, 8))[0]))

    def draft(self, at: datetime) -> None:
        """Write down one to four goals in the areas where most is needed, in the minutes before `at`."""
        wanted = [key for key in sorted(self.needs, key=lambda key: -self.needs[key]) if self.texts[key].goals]
        taken = {aim.area for aim in self.goals}
        wanted = [key for key in wanted or ["deutsch"] if key not in taken]
        limit = self.rng.randint(1, 4) if not self.goals else self.rng.randint(0, 2)
        for place, key in enumerate(wanted[:limit]):
            self.add(key, self.rng.choice(self.texts[key].goals), at - timedelta(minutes=3 * (min(4, limit) - place)))

    def add(self, area: str, goal: Goal, at: datetime, target: date | None = None) -> Aim:
        """Add one goal with its steps, to be reached by `target`."""
        plot = self.plot
        name, sensitive = plot.world.areas[area]
        aim = Aim(f"g{len(self.goals) + 1}", area, len(goal.steps))
        target = target or at.date() + timedelta(days=self.rng.randint(60, 240))
        about = {"area_key": area, "area_name": name, "sensitive": sensitive, "text": goal.text, "target_on": target}
        plot.act(at, "goal", key=aim.key, goal=about | {"text_words": words_of(goal.text)})
        for place, (text, who) in enumerate(goal.steps):
            due = at.date() + timedelta(days=20 * (place + 1)) if self.rng.random() < 0.7 else None
            values = {"text": text, "who": who, "due_on": due, "text_words": words_of(text)}
            plot.act(at + timedelta(seconds=20 * (place + 1)), "goal_step", key=aim.key, values=values)
        self.goals.append(aim)
        return aim

    def agreed(self, days: int, at: datetime) -> None:
        """A plan is agreed at `at`: new goals are drafted before it and begin with it."""
        self.draft(at)
        for aim in self.goals:
            if aim.agreed is None:
                aim.agreed, aim.state = days, "agreed"

    def pursue(self, stop: int) -> None:
        """What became of the goals until `stop` days ago."""
        for aim in self.goals:
            if aim.agreed is None or aim.state != "agreed":
                continue
            begun = aim.agreed - self.rng.randint(5, 25)
            if begun <= stop + 4:
                continue
            self._move(aim, "in_progress", self.plot.hour(begun))
            self._tick(aim, self.plot.hour(begun - 4) if begun - 4 > stop + 4 else None)
            ended = begun - self.rng.randint(15, 150)
            if ended > stop + 4:
                self._move(
                    aim,
                    self.rng.choices(("reached", "missed", "paused"), weights=(75, 12, 13))[0],
                    self.plot.hour(ended),
                )

    def finish(self, at: datetime) -> None:
        """Before closing, every goal is reached or missed."""
        for place, aim in enumerate(aim for aim in self.goals if aim.state not in ("reached", "missed")):
            state = "missed" if aim.state == "paused" or self.rng.random() < 0.25 else "reached"
            self._move(aim, state, at - timedelta(minutes=8) + timedelta(seconds=40 * place))

    def _tick(self, aim: Aim, at: datetime | None) -> None:
        for place in range(aim.steps):
            if at and self.rng.random() < 0.6:
                aim.done.add(place)
                self.plot.act(at + timedelta(seconds=place), "step_done", key=aim.key, place=place)

    def _move(self, aim: Aim, state: str, at: datetime) -> None:
        reason = {"missed": talk.MISSED, "paused": talk.PAUSED}.get(state)
        self.plot.act(at, "move_goal", key=aim.key, state=state, reason=self.rng.choice(reason) if reason else "")
        aim.state = state

    def results(self) -> list[dict[str, Any]]:
        """What became of each need, for the proposal to close."""
        found = []
        arrived = self.plot.arrived()
        for key, level in self.needs.items():
            result = self.rng.choices(list(talk.RESULT_REASONS), weights=(60, 25, 10, 5))[0]
            if result == "handed_over" and key not in arrived:
                result = "achieved"
            name, _sensitive = self.plot.world.areas[key]
            about = {"area_key": key, "area_name": name, "level_before": level}
            found.append({**about, "result": result, "reason": talk.RESULT_REASONS[result]})
        return found
