"""The people who act, each with a browser; and one attempt of one of them, by page or by service."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from viewflow.workflow.models import Task

from accounts.models import User
from content.models import Service
from forms import seed as form_seed
from tests import factories
from tests.support.people import BACKEND
from workflows import engine
from workflows.case.record import Case

MANAGERS = ("im1", "im2", "im3")
LEADS = ("leitung", "leitung2")
# somebody of each kind who has nothing to do with cases, and a visitor without an account
STRANGERS = ("redaktion", "auswertung", "ehrenamt", "datenschutz", "technik", "wurzel", "")
EVERYBODY = MANAGERS + LEADS + STRANGERS
REFUSALS = (PermissionDenied, ValidationError, engine.TaskGone, engine.Busy)


@dataclass
class Town:
    """An office with people in all kinds of roles, services to refer to, and the public form."""

    people: dict[str, User] = field(default_factory=dict)
    services: list[Service] = field(default_factory=list)

    @classmethod
    def build(cls) -> "Town":
        """Everything there is before the first case."""
        town = cls()
        for name in MANAGERS:
            town.people[name] = factories.make_user(username=name)
        for name in LEADS:
            town.people[name] = factories.make_user("teamleitung", name)
        for name in STRANGERS[:-2]:
            town.people[name] = factories.make_user(name, name)
        town.people["wurzel"] = User.objects.create_superuser("wurzel", password=None)
        factories.make_stadtteil()
        form_seed.load()
        town.services = [
            factories.make_service("Deutschkurs", slug="kurs", email="kurs@example.org"),
            factories.make_service("Schuldnerberatung", slug="schulden", email="schulden@example.org"),
            factories.make_service("Nähstube ohne E-Mail", slug="naehen"),
        ]
        return town

    @classmethod
    def find(cls) -> "Town":
        """The town that another process has built."""
        return cls({user.username: user for user in User.objects.all()}, list(Service.objects.order_by("pk")))

    def client(self, who: str) -> Client:
        """A browser of this person that shows error pages instead of raising; without a name nobody is signed in."""
        client = Client(raise_request_exception=False)
        if who:
            client.force_login(self.people[who], backend=BACKEND)
        return client


@dataclass
class Try:
    """What came of an attempt, and what the model should make of it.

    Args:
        done: whether it was accepted.
        node, to: the waiting step that it completes and the one that must wait then ("" for the end).
        referral: whose step it was, where it was not the case's own.
        fine: whether it must be accepted from somebody who may; None where that depends on details.
        again: sends the same once more.
        rights: who works which case is asked of the database afterwards; ends and returns are not the model's business.
    """

    done: bool
    status: int = 0
    node: str = ""
    to: str = ""
    referral: int = 0
    fine: bool | None = True
    again: Callable[[], Any] | None = None
    rights: bool = False
    tells: dict[str, Any] = field(default_factory=dict)


@dataclass
class Play:
    """Somebody sits down in front of a case; `dice` decides whatever is open."""

    town: Town
    case: Case
    who: str
    dice: random.Random
    others: list[Case] = field(default_factory=list)
    alone: bool = True  # nobody else acts at the same time

    @property
    def by(self) -> User | None:
        """The person; None for a visitor."""
        return self.town.people.get(self.who)

    def open(self, *nodes: str) -> Task:
        """One of the waiting tasks of these nodes."""
        tasks = [task for task in engine.open_tasks(self.case) if task.flow_task.name in nodes]
        if not tasks:
            raise Nothing
        return self.dice.choice(tasks)

    def chance(self, share: float) -> bool:
        """True in that share of the cases."""
        return self.dice.random() < share

    def post(self, address: str, values: dict[str, Any], **told: Any) -> Try:
        """Send a form."""
        client = self.town.client(self.who)

        def send() -> HttpResponse:
            return client.post(address, {name: value for name, value in values.items() if value is not None})

        answer = send()
        gone_on = answer.status_code == 302 and "/login/" not in answer["Location"]
        return Try(gone_on, answer.status_code, again=send, **told)

    def page(self, name: str, *args: Any, **values: Any) -> Try:
        """Send one of the small forms of the desk; details decide whether it is accepted."""
        return self.post(reverse(f"desk:{name}", args=args), values, fine=None)

    def call(self, service: Callable[..., Any], *args: Any, **values: Any) -> Try:
        """Ask a service directly."""
        if self.by is None:
            return Try(False)
        try:
            service(*args, by=self.by, **values)
        except REFUSALS:
            return Try(False)
        return Try(True)


class Nothing(Exception):
    """The action finds nothing to act on, or somebody was faster."""
