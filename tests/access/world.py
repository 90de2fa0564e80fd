"""One small city for the matrix: a person per role, im's own case full of things, and what each address needs."""

from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from django.core.files.base import ContentFile
from django.test import Client
from guardian.shortcuts import assign_perm
from viewflow.workflow.models import Task

from accounts.models import User
from accounts.roles import ROLES
from content import seed as content_seed
from forms import seed as form_seed
from forms import services as form_services
from forms.models import FormVersion, Submission, Upload
from forms.uploads.models import private
from tests import factories
from tests.support.people import BACKEND
from tests.workflows import life
from workflows.case.record import Case
from workflows.steps.plan import services as plan

STAFF = [role.key for role in ROLES if role.key not in ("integrationsmanagement", "teamleitung")]
COLUMNS = ["anonymous", "responsible", "deputy", "colleague", "neighbour", "teamleitung", *STAFF, "superuser"]


@dataclass
class World:
    """Everything a row may ask for."""

    people: dict[str, User | None]
    case: Case
    closed: Case
    waiting: Case
    submission: Submission
    objects: dict[str, Any] = field(default_factory=dict)

    def client(self, column: str) -> Client:
        """A browser in which this column's person is signed in."""
        client = Client(raise_request_exception=False)
        user = self.people[column]
        if user is not None:
            client.force_login(user, backend=BACKEND)
        return client

    def task(self, case: Case, node: str = "") -> Task:
        """The open task of a case."""
        return factories.task_of(case, node)


def build() -> World:
    """Cases in Eglosheim; `neighbour` coordinates it, `colleague` does not."""
    responsible = factories.make_user(username="zustaendig")
    case = factories.drive_to(factories.make_case(responsible, last_name=MARK, concern=MARK), "support")
    closed = factories.drive_to(factories.make_case(responsible, last_name=MARK), "closed")
    waiting = factories.drive_to(factories.make_case(responsible, last_name=MARK), "approval")
    people: dict[str, User | None] = {
        "anonymous": None,
        "responsible": responsible,
        "deputy": factories.make_deputy(case),
        "colleague": factories.make_user(username="kollege"),
        "neighbour": factories.make_user(username="nachbarin"),
        "teamleitung": factories.make_lead(),
        "superuser": User.objects.create_superuser("wurzel", password=None),
        **{key: factories.make_user(key, key) for key in STAFF},
    }
    overview = assign_perm("coordinate_stadtteil", people["neighbour"], case.stadtteil)
    world = World(people, case, closed, waiting, _submission(), {"overview": overview})
    goal = life.add_goal(case, responsible)
    step = plan.add_step(goal, by=responsible, values={"text": MARK, "who": "client"})
    taken = _submission()
    Submission.objects.filter(pk=taken.pk).update(state=Submission.State.TAKEN_OVER)
    Case.objects.filter(pk=case.pk).update(submission_code=taken.code)
    for name, sent in (("submission_file", world.submission), ("case_file", taken)):
        world.objects[name] = Upload.objects.create(
            submission=sent, name="brief.jpg", kind="image", size=3, place=private().save(name, ContentFile(b"abc"))
        )
    world.objects.update(goal=goal, step=step, referral=factories.make_referral(case, responsible))
    world.objects["consent"] = factories.make_consent(factories.make_referral(case, responsible, mode="data"))
    return world


def _submission() -> Submission:
    form_seed.load()
    content_seed.load()
    version = FormVersion.objects.order_by("pk").first()
    fields = [item for section in version.schema["sections"] for item in section["items"] if item.get("maps_to")]
    answers = {item["key"]: MARK for item in fields if item["maps_to"] == "last_name"}
    return form_services.receive(version, answers, "de", uuid4().hex)


MARK = "Markierung-Geheim-7731"
