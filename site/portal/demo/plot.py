"""How one case went: the main line from the first call to where it stands, drawn with dice, told backwards in days."""

from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from forms.codes import ALPHABET
from portal.demo import clock
from portal.demo.acts import Act, Life
from portal.demo.aims import Aims
from portal.demo.homes import Home, Member, dice
from portal.demo.texts import talk
from portal.demo.world import World

REVIEW_AFTER = (75, 125)  # days from a plan to its review
REMEMBERED = 300  # days for which some requests on the site are shown as taken over
BREATH = timedelta(minutes=15)  # between two steps


def code(rng: Random) -> str:
    """A receipt code as visitors get it, but the same on every run."""
    return "-".join("".join(rng.choices(ALPHABET, k=4)) for _group in range(3))


class Plot:
    """Builds the acts of one case. `days` always means: so many days ago."""

    def __init__(self, world: World, home: Home, member: Member, rng: Random | None = None) -> None:
        self.world, self.home, self.member = world, home, member
        self.rng = rng or dice("life", home.number, home.members.index(member))
        self.cursor: datetime | None = None
        self.acts: list[Act] = []
        self.aims = Aims(self)

    def life(self, stage: str) -> Life:
        """The finished story."""
        return Life(self.home, self.member, stage, sorted(self.acts, key=lambda act: act.at))

    def day(self, days: int) -> date:
        """A working day so long ago; a negative number lies ahead."""
        day = self.world.today - timedelta(days=days)
        return clock.working_day(day, self.world.today) if days > 0 else clock.next_working_day(day)

    def hour(self, days: int) -> datetime:
        """Some office hour so long ago."""
        return clock.office_hour(self.rng, self.day(max(1, days)))

    def next(self, days: int) -> datetime:
        """The next moment of the main line: so long ago, and after everything that was."""
        at = self.hour(days)
        if self.cursor and at < self.cursor + BREATH:
            at = self.cursor + BREATH + timedelta(minutes=self.rng.randint(0, 10))
        self.cursor = at
        return at

    def act(self, at: datetime, do: str, **values: Any) -> datetime:
        """Note what was done."""
        self.acts.append(Act(at, do, values))
        return at

    def arrived(self) -> set[str]:
        """Life areas in which a service has taken over so far."""
        ends = {act.values["key"] for act in self.acts if act.do == "answered" and act.values["outcome"] == "reached"}
        return {act.values["area_key"] for act in self.acts if act.do == "refer" and act.values["key"] in ends}

    def one_of(self, texts: tuple[str, ...]) -> str:
        """One of several sentences."""
        return self.rng.choice(texts)

    def opened(self, days: int, concern: str = "") -> None:
        """Somebody came or called."""
        home, member = self.home, self.member
        person = {"first_name": member.first_name, "last_name": member.last_name, "phone": member.phone}
        person |= {"language": home.language, "stadtteil": home.stadtteil}
        asked = not concern and member.adult and days < REMEMBERED and self.rng.random() < 0.25
        concern = concern or (self.one_of(talk.CONCERNS) if asked or self.rng.random() < 0.7 else "")
        at = self.next(days)
        if asked:
            self.act(at, "open", person=person, concern=concern, start="take_over", submission=code(self.rng))
        else:
            self.act(at, "open", person=person, concern=concern)

    def intake(self, days: int, eligible: bool = True) -> None:
        """The first talk: information given, papers seen, the clock starts."""
        home, member = self.home, self.member
        at = self.next(days)
        eligibility = home.eligibility if eligible else "none"
        informed = {"informed_on": at.date(), "informed_language": home.language, "informed_version": f"{at:%Y}-1"}
        person = {
            "native_name": member.native_name,
            "date_of_birth": member.date_of_birth,
            "email": member.email,
            "interpreter_needed": member.interpreter,
            "household": home.name,
            "accommodation": home.house,
            "address": home.address,
            "address_protected": home.protected,
        }
        start = self.day(days + self.rng.randint(1, 40)) if eligible else None
        self.act(at, "intake", person=person, intake={**informed, "eligibility": eligibility}, clock_start=start)
        if eligible and self.rng.random() < 0.55:
            deputy = self.world.deputy_for(home.manager, home.number)
            self.act(at + timedelta(minutes=2), "deputy", user=deputy)

    def plan(self, days: int, review_on: date) -> None:
        """Agree on the goals that were drafted."""
        at = self.next(days)
        self.aims.agreed(days, at)
        self.act(at, "plan", review_on=review_on)
        if self.rng.random() < 0.7:
            how = self.rng.choice(("paper", "paper", "screen"))
            self.act(at + timedelta(minutes=2), "sign_plan", signed_how=how, signed_by="client")

    def begun(self, days: int) -> int:
        """From the first call to the assessment; how many days ago that was."""
        self.opened(days)
        days -= self.rng.randint(1, 7)
        self.intake(days)
        days -= self.rng.randint(4, 20)
        self.aims.assess(self.next(days))
        return days - self.rng.randint(2, 9)

    def supported(self, days: int, stop: int, after: date) -> None:
        """Plan, support and reviews until the stretch that holds `stop`, whose review is set on `after`."""
        ahead = self._next_review(days, stop)
        self.plan(days, self.day(ahead) if ahead else after)
        while ahead:
            days = self._to_review(ahead)
            ahead = self._next_review(days, stop)
            review_on = self.day(ahead) if ahead else after
            if self.rng.random() < 0.75 or days - stop < 30:
                note = self.one_of(talk.REVIEW_NOTES)
                self.act(self.next(days), "review", decision="continue", note=note, next_on=review_on)
                continue
            note = self.one_of(talk.REASSESS_NOTES)
            self.act(self.next(days), "review", decision="reassess", note=note, next_on=None)
            self.aims.assess(self.next(days - self.rng.randint(3, 9)))
            days -= self.rng.randint(12, 18)
            self.plan(days, review_on)

    def _next_review(self, days: int, stop: int) -> int | None:
        ahead = days - self.rng.randint(*REVIEW_AFTER)
        return ahead if ahead > stop + 45 else None

    def _to_review(self, ahead: int) -> int:
        """End the time of support, by the clock or earlier; when the review was done."""
        if self.rng.random() < 0.7:
            self.timer(self.day(ahead))
        else:
            self.act(self.next(ahead + self.rng.randint(5, 20)), "begin_review", reason=self.one_of(talk.EARLY_REVIEWS))
        return ahead - self.rng.randint(4, 12)

    def timer(self, review_on: date) -> None:
        """The evening of the review date."""
        self.cursor = self.act(clock.evening(review_on), "review_due")
