"""Addresses of the steps' small pages, below /desk/ and named in its space; a step itself is /desk/tasks/<id>/."""

from django.urls import path

from workflows.steps.plan import goals
from workflows.steps.referral import choosing, pages

urlpatterns = [
    path("cases/<slug:number>/goals/new/", goals.goal_add, name="goal_add"),
    path("goals/<int:pk>/move/", goals.goal_move, name="goal_move"),
    path("goals/<int:pk>/steps/new/", goals.goal_step_add, name="goal_step_add"),
    path("goal-steps/<int:pk>/done/", goals.goal_step_done, name="goal_step_done"),
    path("cases/<slug:number>/referrals/new/", choosing.referral_new, name="referral_new"),
    path("referrals/<int:pk>/", pages.referral, name="referral"),
    path("referrals/<int:pk>/letter.pdf", pages.referral_letter, name="referral_letter"),
    path("referrals/<int:pk>/consent.pdf", pages.consent_paper, name="consent_paper"),
    path("consents/<int:pk>/withdraw/", pages.consent_withdraw, name="consent_withdraw"),
]
