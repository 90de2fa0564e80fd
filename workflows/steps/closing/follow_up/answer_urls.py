"""The address of the question after a closing, outside of the desk."""

from django.urls import path

from workflows.steps.closing.follow_up.answering import follow_up

urlpatterns = [path("<str:code>/", follow_up, name="follow_up_answer")]
