"""One small city for the matrix: a person per role, im's own case full of things, and what each address needs."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.core.files.base import ContentFile
from django.test import Client
from django.utils import timezone
from guardian.shortcuts import assign_perm
from viewflow.workflow.models import Task

from accounts.models import User
from accounts.roles import ROLES
from content import seed as content_seed
from forms import seed as form_seed
from forms import services as form_services
from forms.models import FormVersion, Submission, Upload
from forms.uploads.checks import Washed
from forms.uploads.models import private
from tests import factories
from tests.support.people import BACKEND
from tests.workflows import life
from workflows.case import appointments, documents, notices, remarks
from workflows.case.person import Person
from workflows.case.record import Case
from workflows.desk.rounds import services as rounds
from workflows.models import NetworkContact, SavedFilter
from workflows.steps.closing.follow_up import services as follow_up
from workflows.steps.intake.arrivals import services as arrivals
from workflows.steps.plan import services as plan
from workflows.team import cover, handover

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
    lead = factories.make_lead()
    day = timezone.localdate()
    world.objects["absence"] = cover.plan(people["neighbour"], people["colleague"], starts_on=day, ends_on=day, by=lead)
    given = factories.make_case(people["neighbour"])
    world.objects["hand_over"] = handover.hand_over(
        {given.pk: people["colleague"]}, giver=people["neighbour"], by=lead, reason="neu verteilt"
    )
    Case.objects.filter(pk=case.pk).update(deputy=people["deputy"])
    follow_up.ask(closed)
    notices.give("late", case, notices.Kind.LATE_DEPUTY)
    world.objects["notice"] = case.notices.get(key="late")
    world.objects["consent"] = factories.make_consent(factories.make_referral(case, responsible, mode="data"))
    table = f"Vorname;Nachname\nAmal;{MARK}"
    world.objects["arrivals"] = arrivals.take_in(table.encode(), by=responsible)[0]
    colleague = people["colleague"]
    world.objects["net"] = NetworkContact.objects.create(group="2", by=colleague)
    world.objects["kept"] = SavedFilter.objects.create(user=colleague, name="x")
    _beside(world)
    return world


def _beside(world: World) -> None:
    """An appointment, notes, documents and a round with the case's code."""
    case, by = world.case, world.case.responsible
    when = timezone.now() + timedelta(days=2)
    made = appointments.add(case, by=by, values={"starts_at": when, "note": MARK})
    own = remarks.add(case, by=by, text=MARK, private=True)
    washed = Washed("bescheid.pdf", "pdf", b"%PDF-1.7")
    paper, ill = (
        documents.add(case, washed, by=by, sort="notice", dated=None, note=MARK, health=health)
        for health in (False, True)
    )
    house = factories.make_accommodation(case.stadtteil)
    Person.objects.filter(pk=case.person_id).update(accommodation=house)
    planned = rounds.plan(on=timezone.localdate(), starts=None, accommodation=house, staff=by, by=by)
    world.objects.update(appointment=made, private_note=own, document=paper, health_document=ill, round=planned)


def _submission() -> Submission:
    form_seed.load()
    content_seed.load()
    version = FormVersion.objects.order_by("pk").first()
    fields = [item for section in version.schema["sections"] for item in section["items"] if item.get("maps_to")]
    answers = {item["key"]: MARK for item in fields if item["maps_to"] == "last_name"}
    return form_services.receive(version, answers, "de", uuid4().hex)


MARK = "Markierung-Geheim-7731"
