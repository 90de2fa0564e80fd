"""Users, records and cases for the tests of pages; cases move through the real services, never by setting a field.

`drive_to(case, stage)` ends where the stage's own step waits: `drive_to(case, "review")` leaves the review to be done.
"""

from datetime import date, timedelta
from typing import Any

from viewflow.workflow.models import Task

from accounts.models import User
from content.models import Accommodation, Organization, Service, Stadtteil
from tests.support import people
from tests.workflows import life
from workflows import engine
from workflows.case import access, services
from workflows.case.record import Case
from workflows.steps.intake import services as intake
from workflows.steps.plan import services as plan
from workflows.steps.referral import agreeing
from workflows.steps.referral import services as referral
from workflows.steps.referral.consents import Consent
from workflows.steps.referral.models import Referral
from workflows.steps.review import services as review

PATH = ("intake", "assessment", "plan", "support", "review", "closing", "approval", "closed")


def make_user(role: str = "integrationsmanagement", username: str = "", **values: Any) -> User:
    """A user in one role; by default a manager."""
    return people.make_user(role, username, **values)


def make_lead(username: str = "leitung") -> User:
    """A second person who knows every case by number and reads none."""
    return User.objects.filter(username=username).first() or make_user("teamleitung", username)


def make_stadtteil(name: str = "Eglosheim") -> Stadtteil:
    """A Stadtteil, the same one when asked again."""
    return Stadtteil.objects.get_or_create(slug=name.lower().replace("ß", "ss"), defaults={"name": name})[0]


def make_accommodation(stadtteil: Stadtteil, name: str = "Haus am Bach") -> Accommodation:
    """An accommodation in a Stadtteil."""
    return Accommodation.objects.create(stadtteil=stadtteil, name=name, address="Am Bach 1", places=30)


def make_service(name: str = "Deutschkurs", **values: Any) -> Service:
    """A regular service of the directory."""
    organization, _created = Organization.objects.get_or_create(name="Volkshochschule (Test)")
    return Service.objects.create(organization=organization, name=name, **{"summary": "Deutsch lernen", **values})


def make_case(by: User, *, concern: str = "", start: bool = True, **person: Any) -> Case:
    """A case that waits for its intake; `by` is responsible."""
    values = {"first_name": "Amal", "last_name": "Haddad", "language": "ar", "stadtteil": make_stadtteil(), **person}
    case = services.open_case(values, by=by, concern=concern)
    if start:
        life.begin(case, by)
    case.refresh_from_db()
    return case


def make_deputy(case: Case, username: str = "vertretung") -> User:
    """A colleague who may read and work the case, without the right to read health."""
    deputy = make_user(username=username)
    services.grant(case, deputy, services.DEPUTY, by=case.responsible, reason="Vertretung")
    return deputy


def make_referral(case: Case, by: User, service: Service | None = None, mode: str = "information") -> Referral:
    """A referral that waits for its first step."""
    service = service or Service.objects.first() or make_service()
    return referral.refer(case, by=by, service=service, mode=mode, purpose="Deutsch lernen")


def make_consent(referral: Referral, kinds: tuple[str, ...] = ("name",)) -> Consent:
    """The person agrees to a referral with data; its request waits to be sent."""
    task = next(task for task in engine.open_tasks(referral.case) if task.process.caseprocess.referral == referral)
    return agreeing.agreed(
        task,
        by=referral.created_by,
        kinds=list(kinds),
        language="ar",
        interpreter=True,
        told_refusal=True,
        told_withdrawal=True,
        how="written",
        given_on=life.today(),
        expires_on=life.today() + timedelta(days=90),
    )


def task_of(case: Case, node: str = "") -> Task:
    """The open task of a node; without a name the oldest open task."""
    case.refresh_from_db()
    tasks = [task for task in engine.open_tasks(case) if not node or task.flow_task.name == node]
    if node and len(tasks) != 1:
        raise AssertionError(f"{len(tasks)} open tasks named {node}")
    return tasks[0]


def drive_to(case: Case, stage: str, *, by: User | None = None, second: User | None = None) -> Case:
    """Move a case that waits for its intake to the moment when the step of `stage` waits.

    Args:
        stage: one of `PATH`, or "hand_over", or "handed_over".
        second: who approves the closing; a lead is made where none is given.
    """
    by = by or case.responsible
    if stage in ("hand_over", "handed_over"):
        life.do_intake(case, by, "none")
        if stage == "handed_over":
            _hand_over(case, by)
    else:
        for done in PATH[: PATH.index(stage)]:
            _step(case, done, by, second)
    case.refresh_from_db()
    return case


def _hand_over(case: Case, by: User) -> None:
    intake.hand_over(task_of(case, "hand_over"), by=by, handed_to="Landratsamt", reason="nicht förderfähig")


def _step(case: Case, done: str, by: User, second: User | None) -> None:
    case.refresh_from_db()
    if done == "intake":
        told = {"informed_on": life.today(), "informed_language": "ar", "informed_version": "1", "eligibility": "au"}
        person = {"stadtteil": case.stadtteil}
        intake.complete(task_of(case, "intake"), by=by, person=person, intake=told, clock_start=life.today())
    elif done == "assessment":
        life.do_assessment(case, by)
    elif done == "plan":
        life.add_goal(case, by)
        life.do_plan(case, by)
    elif done == "support":
        review.begin(task_of(case, "support"), by=by, reason="")
    elif done == "review":
        life.do_review(case, by, "close")
    elif done == "closing":
        for goal in case.goals.exclude(state__in=("reached", "missed")):
            plan.move_goal(goal, "reached", by=by)
        life.do_closing(case, by)
    elif done == "approval":
        life.do_approval(case, second or make_lead())


def revoke_work(case: Case, user: User) -> None:
    """Take the right to work the case, and nothing else: the person still owns the task."""
    codename = access.WORK.split(".")[1]
    case.grants.filter(user=user, permission__codename=codename).delete()


def on(day: date) -> str:
    """A date as a browser sends it."""
    return day.isoformat()
