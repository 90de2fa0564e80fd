"""Addresses of the staff's pages; the name of each is pinned by the access matrix."""

from django.urls import path

from workflows.desk import pages
from workflows.desk.calendar import views as calendar
from workflows.desk.me import views as me
from workflows.desk.rounds import sheets
from workflows.desk.rounds import views as rounds
from workflows.desk.views import (
    appointments,
    case,
    cases,
    choices,
    contacts,
    counselling,
    diagram,
    documents,
    files,
    households,
    inbox,
    merging,
    network,
    notes,
    search,
    worklist,
)
from workflows.steps.urls import urlpatterns as step_patterns
from workflows.team.urls import urlpatterns as team_patterns

app_name = "desk"
urlpatterns = [
    path("", worklist.show, name="worklist"),
    path("inbox/", inbox.listing, name="inbox"),
    path("inbox/<str:code>/", inbox.detail, name="submission"),
    path("inbox/<str:code>/take-over/", inbox.take_over, name="take_over"),
    path("inbox/<str:code>/close/", inbox.close, name="submission_close"),
    path("inbox/<str:code>/give/", inbox.give, name="submission_give"),
    path("inbox/<str:code>/reply/", inbox.reply, name="submission_reply"),
    path("inbox/<str:code>/files/<uuid:upload>/", files.of_submission, name="submission_file"),
    path("cases/", cases.listing, name="cases"),
    path("cases/new/", cases.new, name="case_new"),
    path("cases/<slug:number>/", case.show, name="case"),
    path("cases/<slug:number>/contact/", case.add_encounter, name="encounter_add"),
    path("cases/<slug:number>/reopen/", case.reopen, name="case_reopen"),
    path("cases/<slug:number>/assign/", case.assign, name="case_assign"),
    path("cases/<slug:number>/files/<uuid:upload>/", files.of_case, name="case_file"),
    path("cases/<slug:number>/counselling-time/", counselling.extend, name="counselling_extend"),
    path("cases/<slug:number>/household/", households.show, name="household"),
    path("cases/<slug:number>/household/new/", households.add, name="household_add"),
    path("cases/<slug:number>/merge/", merging.choose, name="merge"),
    path("cases/<slug:number>/merge/undo/", merging.undo, name="merge_undo"),
    path("cases/<slug:number>/merge/<slug:other>/", merging.preview, name="merge_preview"),
    path("cases/<slug:number>/diagram/", diagram.of_case, name="case_diagram"),
    path("cases/<slug:number>/diagram.bpmn", diagram.bpmn_of_case, name="case_bpmn"),
    path("procedures/", diagram.procedures, name="procedures"),
    path("procedures/<slug:key>.bpmn", diagram.bpmn, name="procedure_bpmn"),
    path("cases/<slug:number>/appointments/", appointments.of_case, name="appointments"),
    path("appointments/<int:pk>/", appointments.move, name="appointment"),
    path("appointments/<int:pk>/cancel/", appointments.cancel, name="appointment_cancel"),
    path("cases/<slug:number>/notes/", notes.of_case, name="notes"),
    path("notes/<int:pk>/", notes.change, name="note"),
    path("notes/<int:pk>/delete/", notes.remove, name="note_delete"),
    path("cases/<slug:number>/documents/", documents.of_case, name="documents"),
    path("documents/<uuid:pk>/", documents.hand_out, name="document"),
    path("documents/<uuid:pk>/delete/", documents.remove, name="document_delete"),
    path("calendar/", calendar.show, name="calendar"),
    path("calendar/feed/<slug:token>.ics", calendar.feed, name="calendar_feed"),
    path("rounds/", rounds.listing, name="rounds"),
    path("rounds/<int:pk>/", rounds.one, name="round"),
    path("rounds/<int:pk>/codes/", rounds.add_codes, name="round_codes"),
    path("rounds/<int:pk>/cancel/", rounds.cancel, name="round_cancel"),
    path("rounds/<int:pk>/contacts/", rounds.contacts, name="round_contacts"),
    path("rounds/<int:pk>/sheet.pdf", sheets.printed, name="round_sheet"),
    path("rounds/<int:pk>/sheet.html", sheets.offline, name="round_offline"),
    path("me/", me.show, name="me"),
    path("me/calendar/", me.calendar, name="me_calendar"),
    path("tasks/<int:pk>/", pages.task_page, name="task"),
    path("tasks/<int:pk>/snooze/", choices.snooze, name="task_snooze"),
    path("tasks/<int:pk>/wake/", choices.wake, name="task_wake"),
    path("filters/keep/", choices.keep, name="filter_keep"),
    path("filters/<int:pk>/forget/", choices.forget, name="filter_forget"),
    path("contact/", contacts.new, name="contact"),
    path("network/", network.page, name="network"),
    path("network/<int:pk>/remove/", network.remove, name="network_remove"),
    path("search/", search.page, name="search"),
    *step_patterns,
    *team_patterns,
]
