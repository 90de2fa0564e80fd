"""Django looks for models here; each lives in the room named after its question."""

from workflows.case.grants import CaseUserObjectPermission, StadtteilUserObjectPermission
from workflows.case.journal import JournalEntry
from workflows.case.notes import Encounter
from workflows.case.person import Household, Person
from workflows.case.record import Case, CaseProcess
from workflows.case.tickets import Ticket
from workflows.steps.assessment.models import AreaAssessment, Assessment, LifeArea
from workflows.steps.closing.models import Closing, ClosingReason, NeedResult
from workflows.steps.intake.models import Intake
from workflows.steps.plan.models import Goal, GoalStep
from workflows.steps.referral.consents import Consent
from workflows.steps.referral.links import AnswerLink
from workflows.steps.referral.models import Referral
from workflows.steps.review.models import Review

__all__ = [
    "AnswerLink",
    "AreaAssessment",
    "Assessment",
    "Case",
    "CaseProcess",
    "CaseUserObjectPermission",
    "Closing",
    "ClosingReason",
    "Consent",
    "Encounter",
    "Goal",
    "GoalStep",
    "Household",
    "Intake",
    "JournalEntry",
    "LifeArea",
    "NeedResult",
    "Person",
    "Referral",
    "Review",
    "StadtteilUserObjectPermission",
    "Ticket",
]
