"""Django looks for models here; each lives in the room named after its question."""

from workflows.case.appointments import Appointment
from workflows.case.blocks import TextBlock
from workflows.case.documents import Document
from workflows.case.grants import CaseUserObjectPermission, StadtteilUserObjectPermission
from workflows.case.journal import JournalEntry
from workflows.case.merges import Merge
from workflows.case.notes import Encounter
from workflows.case.notices import Notice
from workflows.case.person import Household, Person
from workflows.case.questions import StepAnswers
from workflows.case.record import Case, CaseProcess
from workflows.case.remarks import Remark
from workflows.case.rules import CaseworkRules
from workflows.case.saved import SavedFilter
from workflows.case.snoozing import Snooze
from workflows.case.tickets import Ticket
from workflows.desk.calendar.models import CalendarFeed
from workflows.desk.me.models import DeskPreferences, Digest
from workflows.desk.rounds.models import Round, RoundCode
from workflows.network.contacts import NetworkContact
from workflows.privacy.chain import JournalErasure, JournalLink
from workflows.privacy.emergency import EmergencyAccess
from workflows.steps.assessment.models import AreaAssessment, Assessment, AssessmentDraft, LifeArea
from workflows.steps.closing.follow_up.models import FollowUp
from workflows.steps.closing.models import Closing, ClosingReason, NeedResult
from workflows.steps.intake.arrivals.models import ArrivalList
from workflows.steps.intake.models import Intake
from workflows.steps.intake.notices import Leaflet, LeafletText
from workflows.steps.plan.library import GoalSuggestion, StepSuggestion
from workflows.steps.plan.models import Goal, GoalStep, PlanVersion
from workflows.steps.referral.consents import Consent
from workflows.steps.referral.links import AnswerLink
from workflows.steps.referral.models import Referral
from workflows.steps.review.models import Review
from workflows.team.models import Absence, CaseloadWeights, CoverCase, HandOver, HandOverItem, StaffProfile

__all__ = [
    "Absence",
    "AnswerLink",
    "Appointment",
    "AreaAssessment",
    "ArrivalList",
    "Assessment",
    "AssessmentDraft",
    "CalendarFeed",
    "Case",
    "CaseProcess",
    "CaseUserObjectPermission",
    "CaseloadWeights",
    "CaseworkRules",
    "Closing",
    "ClosingReason",
    "Consent",
    "DeskPreferences",
    "Digest",
    "Document",
    "CoverCase",
    "EmergencyAccess",
    "Encounter",
    "FollowUp",
    "Goal",
    "GoalStep",
    "GoalSuggestion",
    "HandOver",
    "HandOverItem",
    "Household",
    "Intake",
    "JournalEntry",
    "Leaflet",
    "LeafletText",
    "JournalErasure",
    "JournalLink",
    "LifeArea",
    "Merge",
    "NeedResult",
    "NetworkContact",
    "Notice",
    "Person",
    "PlanVersion",
    "Referral",
    "Remark",
    "Review",
    "SavedFilter",
    "Snooze",
    "Round",
    "RoundCode",
    "StepAnswers",
    "StepSuggestion",
    "StadtteilUserObjectPermission",
    "TextBlock",
    "StaffProfile",
    "Ticket",
]
