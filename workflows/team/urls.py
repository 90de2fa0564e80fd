"""Addresses of the team's pages, below /desk/ and named in its space."""

from django.urls import path

from workflows.team.views import covers, handing, overview, parting

urlpatterns = [
    path("team/", overview.team, name="team"),
    path("team/waiting/", overview.waiting, name="team_waiting"),
    path("team/<int:pk>/", overview.member, name="team_member"),
    path("team/<int:pk>/hand-over/", handing.hand_over, name="team_hand_over"),
    path("team/<int:pk>/leave/", parting.leave, name="team_leave"),
    path("hand-overs/<int:pk>/", handing.result, name="hand_over"),
    path("hand-overs/<int:pk>/undo/", handing.undo, name="hand_over_undo"),
    path("hand-overs/<int:pk>/letters.pdf", handing.letters_pdf, name="hand_over_letters"),
    path("covers/", covers.covers, name="covers"),
    path("covers/new/", covers.cover_new, name="cover_new"),
    path("covers/<int:pk>/end/", covers.cover_end, name="cover_end"),
]
