"""Django looks for models here; each lives in the room named after its question."""

from workflows.case.grants import CaseUserObjectPermission, StadtteilUserObjectPermission
from workflows.case.journal import JournalEntry
from workflows.case.notes import Encounter
from workflows.case.person import Household, Person
from workflows.case.questions import StepAnswers
from workflows.case.record import Case, CaseProcess
from workflows.case.rules import CaseworkRules
from workflows.case.tickets import Ticket
from workflows.privacy.chain import JournalErasure, JournalLink
from workflows.privacy.emergency import EmergencyAccess
from workflows.steps.assessment.models import AreaAssessment, Assessment, AssessmentDraft, LifeArea
from workflows.steps.closing.models import Closing, ClosingReason, NeedResult
from workflows.steps.intake.models import Intake
from workflows.steps.plan.library import GoalSuggestion, StepSuggestion
from workflows.steps.plan.models import Goal, GoalStep, PlanVersion
from workflows.steps.referral.consents import Consent
from workflows.steps.referral.links import AnswerLink
from workflows.steps.referral.models import Referral
from workflows.steps.review.models import Review

__all__ = [
    "AnswerLink",
    "AreaAssessment",
    "Assessment",
    "AssessmentDraft",
    "Case",
    "CaseProcess",
    "CaseUserObjectPermission",
    "CaseworkRules",
    "Closing",
    "ClosingReason",
    "Consent",
    "EmergencyAccess",
    "Encounter",
    "Goal",
    "GoalStep",
    "GoalSuggestion",
    "Household",
    "Intake",
    "JournalEntry",
    "JournalErasure",
    "JournalLink",
    "LifeArea",
    "NeedResult",
    "Person",
    "PlanVersion",
    "Referral",
    "Review",
    "StepAnswers",
    "StepSuggestion",
    "StadtteilUserObjectPermission",
    "Ticket",
]
