"""Addresses of the staff's pages; the name of each is pinned by the access matrix."""

from django.urls import path

from workflows.desk import pages
from workflows.desk.views import (
    access,
    case,
    cases,
    counselling,
    diagram,
    emergency,
    files,
    inbox,
    journal,
    rights,
    worklist,
)
from workflows.steps.urls import urlpatterns as step_patterns

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
    path("cases/<slug:number>/diagram/", diagram.of_case, name="case_diagram"),
    path("cases/<slug:number>/diagram.bpmn", diagram.bpmn_of_case, name="case_bpmn"),
    path("cases/<slug:number>/access/", access.of_case, name="case_access"),
    path("cases/<slug:number>/access.pdf", access.paper, name="case_access_pdf"),
    path("cases/<slug:number>/access/give/", access.give, name="access_give"),
    path("cases/<slug:number>/access/end/", access.end, name="access_end"),
    path("access/", access.overview, name="access_overview"),
    path("access/district/", access.give_district, name="district_give"),
    path("access/district/<int:pk>/end/", access.end_district, name="district_end"),
    path("emergency/", emergency.take, name="emergency"),
    path("emergency/<int:pk>/seen/", emergency.seen, name="emergency_seen"),
    path("journal/", journal.show, name="journal"),
    path("journal/export/", journal.export, name="journal_export"),
    path("rights/", rights.show, name="rights"),
    path("procedures/", diagram.procedures, name="procedures"),
    path("procedures/<slug:key>.bpmn", diagram.bpmn, name="procedure_bpmn"),
    path("tasks/<int:pk>/", pages.task_page, name="task"),
    *step_patterns,
]
