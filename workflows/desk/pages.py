"""Which page belongs to which human step. A new step: its view, and a line here (a test compares with the flows)."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from workflows.guard import staff_view
from workflows.steps.assessment.views import AssessmentView
from workflows.steps.base import StepView, find
from workflows.steps.closing.views import ApprovalView, ClosingView
from workflows.steps.intake.views import HandOverView, IntakeView
from workflows.steps.plan.views import PlanView
from workflows.steps.referral.data_views import ConsentView, LetterView, ReplyView
from workflows.steps.referral.views import ArrangeView, FeedbackView, InformView
from workflows.steps.review.views import ReviewView, SupportView

PAGES: dict[str, type[StepView]] = {
    "intake": IntakeView,
    "hand_over": HandOverView,
    "assessment": AssessmentView,
    "plan": PlanView,
    "support": SupportView,
    "review": ReviewView,
    "closing": ClosingView,
    "approval": ApprovalView,
    "referral_inform": InformView,
    "referral_arrange": ArrangeView,
    "referral_consent": ConsentView,
    "referral_letter": LetterView,
    "referral_reply": ReplyView,
    "referral_feedback": FeedbackView,
}


@staff_view
@require_http_methods(["GET", "HEAD", "POST"])
def task_page(request: HttpRequest, pk: int) -> HttpResponse:
    """The page of one waiting step."""
    task = find(pk)
    page = PAGES.get(task.flow_task.step)
    if page is None:
        raise Http404
    return page(request, task).answer()
