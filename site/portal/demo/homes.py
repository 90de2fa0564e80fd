"""Invented households: who lives together, where, in which language, and who is responsible for them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from portal.demo import names
from portal.demo.world import World

SEED = "Integrationsportal"
SIZES = {1: 62, 2: 12, 3: 9, 4: 9, 5: 5, 6: 3}  # of 100 households
GROWN_UP = 19  # today; so nobody was younger than 16 when counselling began


@dataclass(frozen=True)
class Member:
    """One person of a household."""

    first_name: str
    last_name: str
    native_name: str
    date_of_birth: date
    adult: bool
    phone: str = ""
    email: str = ""
    interpreter: bool = False


@dataclass
class Home:
    """People who live together."""

    number: int
    language: str
    manager: str
    stadtteil: str
    house: str = ""
    address: str = ""
    protected: bool = False
    members: list[Member] = field(default_factory=list)

    @property
    def name(self) -> str:
        """As the household is called in the file; people who live alone have none."""
        return f"Familie {self.members[0].last_name}" if len(self.members) > 1 else ""

    @property
    def eligibility(self) -> str:
        """On which ground they are counselled."""
        return "ukraine" if names.from_ukraine(self.language) else "au"


def dice(*keys: object) -> Random:
    """The dice of one household or person: the same on every run, whatever else is made."""
    return Random("/".join(map(str, (SEED, *keys))))  # noqa: S311 – invented data, nothing secret


def homes(world: World, first: int = 0) -> Iterator[Home]:
    """Households without end."""
    number = first
    while True:
        yield _home(world, number)
        number += 1


def _home(world: World, number: int) -> Home:
    rng = dice("home", number)
    code = names.language(rng)
    weights = [manager.share * (2 if code in manager.languages else 1) for manager in world.managers]
    manager = min(rng.choices(world.managers, weights=weights, k=2), key=world.load_of)
    home = Home(number, code, manager.username, rng.choice(manager.stadtteile))
    size = rng.choices(list(SIZES), weights=list(SIZES.values()))[0]
    world.people[manager.username] += size
    home.members = _members(rng, world.today, code, size)
    _settle(rng, world, home)
    return home


def _settle(rng: Random, world: World, home: Home) -> None:
    """A place in a house where one is free, else a flat; some addresses are protected."""
    free = [house for house in world.houses.get(home.stadtteil, []) if house.free >= len(home.members)]
    if free and rng.random() < 0.85:
        house = rng.choice(free)
        house.free -= len(home.members)
        home.house = house.name
    else:
        home.address = f"Musterstraße {rng.randint(1, 180)} (erfunden)"
        home.protected = rng.random() < 0.03


def _members(rng: Random, today: date, code: str, size: int) -> list[Member]:
    family = names.family_name(rng, code)
    grown_ups = 1 if size == 1 or rng.random() < 0.3 else 2
    taken: set[str] = set()
    woman = rng.random() < (0.4 if size == 1 else 0.75)
    found = []
    for place in range(size):
        adult = place < grown_ups
        if place:
            woman = not woman if place < grown_ups else rng.random() < 0.5
        first = names.first_name(rng, code, woman, taken)
        years = rng.randint(22, 58) if adult else rng.randint(3, GROWN_UP - 2)
        found.append(
            Member(
                first.latin,
                family.latin,
                f"{first.native} {family.native}" if first.native and rng.random() < 0.6 else "",
                today - timedelta(days=years * 365 + rng.randint(20, 340)),
                adult,
                _phone(rng) if adult else "",
                f"person{rng.randint(1000, 9999)}@example.org" if adult and rng.random() < 0.3 else "",
                adult and rng.random() < 0.55,
            )
        )
    return found


def _phone(rng: Random) -> str:
    """Numbers that the Bundesnetzagentur keeps free for films."""
    return f"+49 176 040690{rng.randrange(100):02d}" if rng.random() < 0.7 else f"+49 30 23125{rng.randrange(1000):03d}"
