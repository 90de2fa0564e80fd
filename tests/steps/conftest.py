"""A small office for the step pages: who is responsible, a deputy, a stranger, a lead; each with a browser."""

from dataclasses import dataclass
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from viewflow.workflow.models import Task

from accounts.models import User
from tests import factories
from tests.steps import data
from tests.support.people import BACKEND
from workflows.case.record import Case


def browser(user: User) -> Client:
    """A client that is signed in, and that shows an error page instead of raising."""
    client = Client(raise_request_exception=False)
    client.force_login(user, backend=BACKEND)
    return client


@dataclass
class Desk:
    """The people, and one case."""

    manager: User
    case: Case

    def client(self, user: User | None = None) -> Client:
        """The manager's browser, or somebody else's."""
        return browser(user or self.manager)

    def stranger(self) -> User:
        """Another manager, who knows nothing of the case."""
        return factories.make_user(username="im-fremd")

    def task(self, step: str) -> Task:
        """The waiting task of a step, after driving there."""
        return data.at_step(self.case, step)

    def post(self, task: Task, user: User | None = None, **changes: Any) -> HttpResponse:
        """Send a step's form, with changes."""
        values = data.fill(task.flow_task.step, self.case) | changes
        return self.client(user).post(url(task), {name: value for name, value in values.items() if value is not None})


def url(task: Task) -> str:
    """Address of a step."""
    return reverse("desk:task", args=[task.pk])


@pytest.fixture
def desk(db: None) -> Desk:
    """An office with one case that waits for its intake."""
    manager = factories.make_user(username="im-eins")
    return Desk(manager, factories.make_case(manager, concern="Hilfe beim Deutschkurs"))
