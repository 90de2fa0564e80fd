"""Who should get a case: somebody for its Stadtteil, who speaks the language, with room left; and what that changes."""

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from accounts.languages import german_name
from workflows.case.record import Case, Stage
from workflows.case.rules import CaseworkRules
from workflows.team import caseload, people
from workflows.team.caseload import Load
from workflows.team.models import CaseloadWeights
from workflows.team.people import Colleague

if TYPE_CHECKING:
    from content.models import Stadtteil

GERMAN = "de"
DISTRICT, LANGUAGE = 2, 1  # the Stadtteil counts more: people there are known already


@dataclass(frozen=True)
class Need:
    """What matters about a case, or about a request that may become one."""

    stadtteil: int | None
    language: str
    weight: Decimal


@dataclass(frozen=True)
class Offer:
    """One colleague who could take it, and what that would mean."""

    colleague: Colleague
    before: int
    after: int
    capacity: int
    reasons: tuple[str, ...]

    @property
    def key(self) -> str:
        """As a form sends it."""
        return str(self.colleague.user.pk)

    def __str__(self) -> str:
        told = {"name": self.colleague.user, "before": self.before, "after": self.after, "most": self.capacity}
        return " · ".join([_("%(name)s: %(before)s → %(after)s von %(most)s") % told, *self.reasons])

    @property
    def short(self) -> str:
        """For long lists, where the numbers stand beside."""
        return " · ".join([str(self.colleague.user), *self.reasons])


class Board:
    """The team with its loads, read once; what is given out in thought counts for the next case."""

    def __init__(self) -> None:
        self.rules, self.weights = CaseworkRules.now(), CaseloadWeights.now()
        self.team = people.colleagues(self.rules)
        self.loads = caseload.loads(self.weights)
        self.given: dict[int, Load] = {}

    def load(self, user_id: int) -> Load:
        """What somebody has, with what was given in thought."""
        has, more = self.loads.get(user_id, Load()), self.given.get(user_id, Load())
        return Load(has.cases + more.cases, has.weighed + more.weighed)

    def give(self, user_id: int, weight: Decimal) -> None:
        """Count a case as given."""
        load = self.given.setdefault(user_id, Load())
        load.cases, load.weighed = load.cases + 1, load.weighed + weight

    def needs(self, cases: list[Case]) -> dict[int, Need]:
        """Case → what matters about it; the cases bring their persons."""
        weights = caseload.weights_of(cases, self.weights)
        return {case.pk: Need(case.stadtteil_id, case.person.language, weights[case.pk]) for case in cases}

    def need(self, stadtteil: "Stadtteil | None", language: str) -> Need:
        """Of somebody who has no case yet."""
        weight = self.weights.of_stage(Stage.INTAKE) / caseload.HUNDRED
        return Need(stadtteil.pk if stadtteil else None, language, weight)

    def offers(self, need: Need, *, without: int | None = None, only: "set[int] | None" = None) -> list[Offer]:
        """All who could take it, the best first: those with room, and among them who fits; who is away comes last."""
        able = [one for one in self.team if one.user.pk != without and (not only or one.user.pk in only)]
        return [self._offer(one, need) for one in sorted(able, key=lambda one: self._rank(one, need))]

    def _rank(self, one: Colleague, need: Need) -> tuple[bool, int, int, int]:
        share = caseload.share(self.load(one.user.pk).weighed + need.weight, one.capacity(self.rules))
        light = list(caseload.LIGHTS).index(caseload.light(share, self.weights))
        fits = DISTRICT * (need.stadtteil in one.districts) + LANGUAGE * self._speaks(one, need)
        return one.away_until is not None, light, -fits, share

    def _speaks(self, one: Colleague, need: Need) -> bool:
        return bool(need.language) and need.language != GERMAN and need.language in one.languages

    def _offer(self, one: Colleague, need: Need) -> Offer:
        has = self.load(one.user.pk).weighed
        reasons = []
        if self._speaks(one, need):
            reasons.append(_("spricht %(language)s") % {"language": german_name(need.language)})
        if need.stadtteil in one.districts:
            reasons.append(_("zuständig für %(stadtteil)s") % {"stadtteil": one.districts[need.stadtteil]})
        if one.away_until:
            reasons.append(_("abwesend bis %(day)s") % {"day": f"{one.away_until:%d.%m.%Y}"})
        return Offer(one, round(has), round(has + need.weight), round(one.capacity(self.rules)), tuple(reasons))


def distribute(
    board: Board, cases: list[Case], *, without: int | None = None, only: "set[int] | None" = None
) -> dict[int, Offer]:
    """Case → whom we propose; each proposal knows the ones before, and a household stays in one hand.

    Cases for which there is nobody are missing.
    """
    found: dict[int, Offer] = {}
    homes: dict[int | None, str] = {}
    needs = board.needs(cases)
    for case in cases:
        offers = board.offers(needs[case.pk], without=without, only=only)
        if not offers:
            continue
        home = case.person.household_id
        offer = next((one for one in offers if home and one.key == homes.get(home)), offers[0])
        found[case.pk], homes[home] = offer, offer.key
        board.give(offer.colleague.user.pk, needs[case.pk].weight)
    return found
