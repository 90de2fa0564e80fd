"""The ways into a case (C2): from a request, by staff, or joining a family. Each is one transaction or nothing."""

from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.languages import BY_CODE
from accounts.models import User
from content.models import Stadtteil
from forms import services as requests
from forms.submissions import Submission
from workflows import engine
from workflows.case import access, households, services, tickets
from workflows.case.person import Person
from workflows.case.record import Case
from workflows.flows import CaseFlow

NAMED = ("first_name", "last_name", "phone", "email")


def take_over(submission: Submission, *, by: User) -> Case:
    """Close the request as taken over, open a case from its answers and begin the procedure.

    Raises:
        forms.services.AlreadyHandled: another person was first; nothing is written.
        PermissionDenied: `by` may not handle requests or start cases.
    """
    with transaction.atomic():
        requests.close(submission, by, Submission.State.TAKEN_OVER)
        told = submission.mapped()
        person = person_values(told, submission.language)
        case = services.open_case(person, by=by, concern=told.get("concern", ""), submission_code=submission.code)
        engine.start(CaseFlow.take_over, case, by=by)
    return case


def person_values(told: dict[str, str], language: str) -> dict[str, Any]:
    """Field values of `Person` from what a request told; what does not fit is left for the intake to ask."""
    values: dict[str, Any] = {
        name: told.get(name, "").strip()[: Person._meta.get_field(name).max_length] for name in NAMED
    }
    spoken = [code for code in (told.get("language", ""), language, language.split("-")[0]) if code in BY_CODE]
    values["language"] = spoken[0] if spoken else ""
    values["stadtteil"] = Stadtteil.objects.filter(slug=told.get("stadtteil", "")).first()
    return values


def register(person: dict[str, Any], *, by: User, concern: str, ticket: UUID) -> Case:
    """Open a case for somebody who came, called or was announced, and begin the procedure.

    Raises:
        tickets.AlreadySent: the form with this ticket was sent before; its result is the case's number.
        PermissionDenied: `by` may not start cases.
    """
    with transaction.atomic():
        used = tickets.use(ticket, by=by)
        case = services.open_case(person, by=by, concern=concern)
        engine.start(CaseFlow.register, case, by=by)
        used.result = case.number
        used.save(update_fields=["result"])
    return case


def add_relative(
    case: Case, person: dict[str, Any], *, by: User, same: tuple[str, ...] = (), concern: str = "", ticket: UUID
) -> Case:
    """Open a file for somebody of the same household, with what they share, for the same people who work `case`.

    Args:
        same: kinds of details taken over from `case`, see `households.SAME`.

    Raises:
        tickets.AlreadySent: the form with this ticket was sent before; its result is the new case's number.
        PermissionDenied: `by` may not work `case`, or not start cases.
    """
    access.require_work(by, case)
    with transaction.atomic():
        used = tickets.use(ticket, by=by)
        values = {**households.shared(case, same), **person}
        new = services.open_case(values, by=by, concern=concern, responsible=case.responsible)
        if case.deputy:
            services.grant(new, case.deputy, services.DEPUTY, by=by, reason=_("wie bei der Familie"))
            new.deputy = case.deputy
            new.save(update_fields=["deputy"])
        households.unite(new, case, by=by, opened=True)
        engine.start(CaseFlow.register, new, by=by, opening=True)
        used.result = new.number
        used.save(update_fields=["result"])
    return new
