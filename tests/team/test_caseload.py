"""Who has how much, and who should get the next one: Stadtteil, language, and what fits into the hours."""

from decimal import Decimal

from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from tests import factories
from workflows.models import Household, Person
from workflows.team import caseload, cover, people, proposals
from workflows.team.models import CaseloadWeights


def test_a_case_weighs_by_stage_interpreter_and_household(im1: User) -> None:
    home = Household.objects.create(name="Haddad")
    case = factories.make_case(im1, household=home, interpreter_needed=True)
    Person.objects.create(first_name="Kind", last_name="Haddad", household=home)
    factories.make_case(im1, household=home)
    weights = CaseloadWeights(intake=120, interpreter=10, household=5)
    load = caseload.loads(weights)[im1.pk]
    assert (load.cases, load.weighed) == (2, Decimal("2.60"))  # 1.2 + 0.1 + 0.05, and 1.2 + 0.05
    case = type(case).objects.select_related("person").get(pk=case.pk)
    assert caseload.weights_of([case], weights)[case.pk] == Decimal("1.35")


def test_the_light() -> None:
    weights = CaseloadWeights()
    assert [caseload.light(percent, weights) for percent in (100, 101, 120, 121)] == [
        "success", "warning", "warning", "danger",
    ]  # fmt: skip
    assert caseload.share(Decimal(1), Decimal(0)) == 999


def test_stadtteil_before_language_before_room_and_who_is_away_last(
    im1: User, im2: User, im3: User, lead: User
) -> None:
    part = factories.make_stadtteil("Eglosheim")
    people.save_profile(im2, hours=Decimal("19.5"), languages=["de"], stadtteile=[part])
    for _number in range(3):
        factories.make_case(im1)
    case = factories.make_case(im1)
    case = type(case).objects.select_related("person").get(pk=case.pk)
    board = proposals.Board()
    offers = board.offers(board.needs([case])[case.pk], without=None)
    assert [offer.colleague.user for offer in offers] == [im2, im3, im1]
    assert str(offers[1]) == "Ayşe Demir: 0 → 1 von 80 · spricht Arabisch"
    assert str(offers[0]) == "Jonas Bergmann: 0 → 1 von 40 · zuständig für Eglosheim"
    cover.plan(im2, im1, starts_on=factories.life.today(), ends_on=factories.life.today(), by=lead)
    board = proposals.Board()
    assert [o.colleague.user for o in board.offers(board.needs([case])[case.pk])] == [im3, im1, im2]


def test_many_cases_are_shared_out_evenly(im1: User, im2: User, im3: User) -> None:
    cases = [factories.make_case(im1, language="de") for _number in range(6)]
    cases = list(type(cases[0]).objects.select_related("person"))
    board = proposals.Board()
    given = proposals.distribute(board, cases, without=im1.pk)
    number = {user: sum(offer.colleague.user == user for offer in given.values()) for user in (im2, im3)}
    assert number == {im2: 2, im3: 4}  # half a post gets half as many


def test_a_household_stays_in_one_hand_and_room_counts_before_language(im1: User, im2: User, im3: User) -> None:
    home = Household.objects.create(name="Haddad")
    family = [factories.make_case(im1, household=home) for _number in range(3)]
    cases = list(type(family[0]).objects.select_related("person"))
    given = proposals.distribute(proposals.Board(), cases, without=im1.pk)
    assert len({offer.key for offer in given.values()}) == 1
    people.save_profile(im3, hours=Decimal("0.5"), languages=["ar"], stadtteile=[])  # room for one
    given = proposals.distribute(proposals.Board(), cases[:1], without=im1.pk)
    assert [offer.colleague.user for offer in given.values()] == [im2]


def test_the_board_costs_the_same_however_many(im1: User, im2: User, lead: User) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as captured:
            board = proposals.Board()
            proposals.distribute(board, list(caseload.open_cases().select_related("person")), without=im1.pk)
        return len(captured)

    factories.make_case(im1)
    few = cost()
    for _number in range(20):
        factories.make_case(im1)
        factories.make_user()
    assert cost() == few <= 12
