"""Addresses of the steps' small pages, below /desk/ and named in its space; a step itself is /desk/tasks/<id>/."""

from django.urls import path

from workflows.steps.assessment import pages as assessment
from workflows.steps.closing.follow_up import pages as follow_up
from workflows.steps.intake import notice_pages as notice
from workflows.steps.intake.arrivals import pages as arrivals
from workflows.steps.plan import goals
from workflows.steps.plan import pages as plan
from workflows.steps.referral import choosing, pages

urlpatterns = [
    path("notice/", notice.show, name="notice"),
    path("notice.pdf", notice.pdf, name="notice_pdf"),
    path("arrivals/", arrivals.listing, name="arrivals"),
    path("arrivals/<uuid:pk>/", arrivals.show, name="arrival_list"),
    path("cases/<slug:number>/goals/new/", goals.goal_add, name="goal_add"),
    path("cases/<slug:number>/goals/suggested/", plan.goal_suggested, name="goal_suggested"),
    path("cases/<slug:number>/plan/", plan.plan_show, name="plan"),
    path("cases/<slug:number>/plan.pdf", plan.plan_pdf, name="plan_pdf"),
    path("cases/<slug:number>/plan/signature/", plan.plan_sign, name="plan_sign"),
    path("cases/<slug:number>/plan/renew/", plan.plan_renew, name="plan_renew"),
    path("cases/<slug:number>/assessment/", assessment.compare, name="assessment"),
    path("goals/<int:pk>/change/", goals.goal_change, name="goal_change"),
    path("goals/<int:pk>/move/", goals.goal_move, name="goal_move"),
    path("goals/<int:pk>/steps/new/", goals.goal_step_add, name="goal_step_add"),
    path("goal-steps/<int:pk>/change/", goals.goal_step_change, name="goal_step_change"),
    path("goal-steps/<int:pk>/done/", goals.goal_step_done, name="goal_step_done"),
    path("cases/<slug:number>/referrals/new/", choosing.referral_new, name="referral_new"),
    path("cases/<slug:number>/follow-up.pdf", follow_up.letter, name="follow_up_letter"),
    path("referrals/<int:pk>/", pages.referral, name="referral"),
    path("referrals/<int:pk>/letter.pdf", pages.referral_letter, name="referral_letter"),
    path("referrals/<int:pk>/consent.pdf", pages.consent_paper, name="consent_paper"),
    path("consents/<int:pk>/withdraw/", pages.consent_withdraw, name="consent_withdraw"),
]
