"""The address of the answer page, outside of the desk."""

from django.urls import path

from workflows.steps.referral.answering import answer

urlpatterns = [path("<str:token>/", answer, name="answer")]
