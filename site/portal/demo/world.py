"""What the stories may refer to, as found after the seeds: colleagues, Stadtteile, houses, life areas. Values only."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from django.utils import timezone

from accounts.models import User
from content.models import Accommodation
from workflows.models import LifeArea


@dataclass(frozen=True)
class Manager:
    """One integration manager: where, which languages, how much of a post."""

    username: str
    share: float
    stadtteile: tuple[str, ...]
    languages: tuple[str, ...]


@dataclass
class House:
    """One accommodation with the places that are still free."""

    name: str
    free: int


@dataclass
class World:
    """Everything a story needs to know beforehand."""

    today: date
    managers: list[Manager]
    areas: dict[str, tuple[str, bool]]
    houses: dict[str, list[House]] = field(default_factory=dict)
    people: Counter[str] = field(default_factory=Counter)

    def load_of(self, manager: Manager) -> float:
        """People per full post so far."""
        return self.people[manager.username] / manager.share

    def deputy_for(self, username: str, number: int) -> str:
        """A colleague of the same Stadtteil where there is one, else the next in the list."""
        own = next(manager for manager in self.managers if manager.username == username)
        others = [manager for manager in self.managers if manager != own]
        near = [manager for manager in others if set(manager.stadtteile) & set(own.stadtteile)]
        return (near or others)[number % len(near or others)].username


def find_world() -> World:
    """Read it from the database; the order is the same on every run."""
    people = User.objects.filter(groups__name="integrationsmanagement").select_related("contact").order_by("username")
    managers = [
        Manager(
            user.username,
            float(user.fte),
            tuple(user.contact.stadtteile.order_by("order", "slug").values_list("slug", flat=True)),
            tuple(user.contact.languages),
        )
        for user in people.exclude(contact=None)
    ]
    houses: dict[str, list[House]] = {}
    for house in Accommodation.objects.filter(active=True).select_related("stadtteil").order_by("name"):
        houses.setdefault(house.stadtteil.slug, []).append(House(house.name, house.places))
    areas = {area.key: (area.name, area.sensitive) for area in LifeArea.objects.filter(active=True)}
    return World(timezone.localdate(), managers, areas, houses)
