"""Who gets what at which address. One row per address; a new address without a row fails the matrix.

`may` opens it whole; `knows` gets an answer in which nothing of the file stands; everybody else gets what `otherwise`
says: "closed" (403 or 404, where the address itself is no secret) or "hidden" (404, like something that never existed).
Visitors without an account are sent to the sign-in, except on public rows. People without the desk get 403.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.access.world import COLUMNS, World
from workflows.models import GoalSuggestion

EDITORS = frozenset({"redaktion", "redaktionsleitung", "uebersetzung"})
DESK = frozenset(COLUMNS) - {"anonymous"} - EDITORS
MANAGERS = frozenset({"responsible", "deputy", "colleague", "neighbour"})
HANDLERS = MANAGERS | {"teamleitung"}
NETWORKERS = HANDLERS | {"arbeitsmarkt", "ehrenamt", "dolmetscher", "superuser"}  # nothing of people stands there
OWN = frozenset({"responsible", "deputy"})
KNOWS = frozenset({"neighbour", "teamleitung"})
ALL = frozenset(COLUMNS)
LEAD = frozenset({"teamleitung"})
PROTECTS = frozenset({"datenschutz"})
CHECKS = LEAD | PROTECTS
SIGNED_IN = ALL - {"anonymous"}
HOUSEKEEPERS = frozenset({"teamleitung", "technik", "superuser"})

Arguments = Callable[[World], dict[str, Any]]


@dataclass(frozen=True)
class Row:
    """One address and method."""

    key: str
    may: frozenset[str] = frozenset()
    knows: frozenset[str] = frozenset()
    otherwise: str = "closed"
    method: str = "get"
    args: Arguments = field(default=lambda world: {})
    data: Arguments = field(default=lambda world: {})
    public: bool = False
    also: tuple[int, ...] = ()
    note: str = ""


def number(world: World) -> dict[str, Any]:
    """The case on which `responsible` and `deputy` have rights."""
    return {"number": world.case.number}


def closed(world: World) -> dict[str, Any]:
    """A closed case of `responsible` alone."""
    return {"number": world.closed.number}


def code(world: World) -> dict[str, Any]:
    """The request in the inbox."""
    return {"code": world.submission.code}


def file_of(where: str) -> Arguments:
    """A file of the request, or of the request from which the case came."""
    own = {"submission": code, "case": number}[where]
    return lambda world: {**own(world), "upload": world.objects[f"{where}_file"].pk}


def object_(name: str) -> Arguments:
    """One of the world's own objects."""
    return lambda world: {"pk": world.objects[name].pk}


def notice(world: World) -> dict[str, Any]:
    """Something overdue in the case, told to its deputy."""
    return {"pk": world.objects["notice"].pk}


def giving(world: World) -> dict[str, Any]:
    """The first of the two forms that give access."""
    return {"user": str(world.people["colleague"].pk), "level": "lesen", "reason": "Urlaub"}  # type: ignore[union-attr]


def somebody(world: World) -> dict[str, Any]:
    """A colleague's account."""
    return {"pk": world.people["colleague"].pk}  # type: ignore[union-attr]


def goal(world: World) -> dict[str, Any]:
    """A goal of the case."""
    return {"pk": world.objects["goal"].pk}


def suggestion(world: World) -> dict[str, Any]:
    """A goal of the library."""
    return {"vorschlag": str(GoalSuggestion.objects.values_list("pk", flat=True)[0])}


def shared(world: World) -> dict[str, Any]:
    """A referral with data of the case."""
    return {"pk": world.objects["consent"].referral_id}


def agreed(world: World) -> dict[str, Any]:
    """Its consent."""
    return {"pk": world.objects["consent"].pk}


def task(node: str) -> Arguments:
    """An open task of the case."""
    return lambda world: {"pk": world.task(world.case, node).pk}


def unknown(world: World) -> dict[str, Any]:
    """An identifier that no record has."""
    return {"identifier": "00000000-0000-4000-8000-000000000000"}


API_KINDS = ("pages", "contacts", "services", "offices", "figures", "stadtteile", "topics", "organizations")
ALONE = frozenset({"responsible"})
REPAIRERS = frozenset({"teamleitung", "technik", "superuser"})

LEAD = frozenset({"teamleitung"})
BOTH = frozenset({"colleague", "neighbour"})


def holder(world: World) -> dict[str, Any]:
    """The manager of the case."""
    return {"pk": world.people["responsible"].pk}  # type: ignore[union-attr]


def given(world: World) -> dict[str, Any]:
    """Cases that went from `neighbour` to `colleague`."""
    return {"pk": world.objects["hand_over"].pk}


def absence(world: World) -> dict[str, Any]:
    """`colleague` stands in for `neighbour`."""
    return {"pk": world.objects["absence"].pk}


ROWS: tuple[Row, ...] = (
    # sign-in
    Row("accounts:login", may=ALL, public=True),
    Row("accounts:logout", may=ALL, public=True, method="post"),
    Row("accounts:code", may=ALL, public=True, note="without a password before: back to the sign-in"),
    Row("accounts:setup", may=ALL, public=True),
    Row("accounts:setup_passkey", may=ALL, public=True, method="post"),
    Row("accounts:directory", may=ALL, public=True, also=(404,), note="where a directory is set"),
    Row("accounts:directory_back", may=ALL, public=True, also=(404,)),
    Row("accounts:invitation", may=ALL, public=True, args=lambda w: {"token": "x"}, also=(410,)),
    # one's own account
    Row("accounts:confirm", may=SIGNED_IN),
    Row("accounts:sessions", may=SIGNED_IN),
    Row("accounts:sessions", may=SIGNED_IN, method="post", data=lambda w: {"end": "x"}),
    Row("accounts:password", may=SIGNED_IN, also=(404,), note="404 for who has none"),
    Row("accounts:code_app", may=SIGNED_IN),
    Row("accounts:code_app_remove", may=SIGNED_IN, method="post"),
    Row("accounts:passkey_new", may=SIGNED_IN),
    Row("accounts:passkey_remove", may=SIGNED_IN, method="post", args=lambda w: {"pk": 0}, also=(404,)),
    Row("accounts:recovery_codes", may=SIGNED_IN),
    Row("accounts:recovery_codes_renew", may=SIGNED_IN, method="post", also=(404,), note="404 without a factor"),
    # other people's accounts
    Row("accounts:people", may=HOUSEKEEPERS),
    Row("accounts:invite", may=HOUSEKEEPERS),
    Row("accounts:person", may=HOUSEKEEPERS, args=somebody),
    Row("accounts:person_roles", may=HOUSEKEEPERS, method="post", args=somebody),
    Row("accounts:person_again", may=HOUSEKEEPERS, method="post", args=somebody),
    Row("accounts:person_deactivate", may=HOUSEKEEPERS, method="post", args=somebody),
    # the desk
    Row("desk:worklist", may=DESK),
    Row("desk:inbox", may=HANDLERS),
    Row("desk:submission", may=HANDLERS, args=code),
    Row("desk:take_over", may=MANAGERS, args=code, method="post", note="the lead hands out, a manager takes over"),
    Row("desk:submission_close", may=HANDLERS, args=code, method="post", data=lambda w: {"state": "rejected"}),
    Row("desk:submission_give", may=HANDLERS, args=code, method="post", data=lambda w: {"to": "0"}),
    Row("desk:submission_reply", may=HANDLERS, args=code, method="post", data=lambda w: {"text": "Danke"}),
    Row("desk:submission_file", may=HANDLERS, args=file_of("submission")),
    Row("desk:search", may=DESK),
    Row("desk:search", may=DESK, method="post", data=lambda w: {"q": w.case.number}),
    Row("desk:contact", may=DESK, note="whom one may note a contact with, the list says"),
    Row("desk:contact", may=DESK, method="post", data=lambda w: {"who": w.case.number}),
    Row("desk:network", may=NETWORKERS),
    Row("desk:network", may=NETWORKERS, method="post"),
    Row("desk:network_remove", may=frozenset({"colleague"}), method="post", args=lambda w: {"pk": w.objects["net"].pk}),
    Row("desk:filter_keep", may=DESK, method="post", data=lambda w: {"name": "x"}),
    Row("desk:filter_forget", may=frozenset({"colleague"}), method="post", args=lambda w: {"pk": w.objects["kept"].pk}),
    Row("desk:task_snooze", may=OWN, otherwise="hidden", args=task("support")),
    Row("desk:task_wake", may=OWN, otherwise="hidden", args=task("support"), method="post"),
    Row("desk:cases", may=DESK),
    Row("desk:case_new", may=MANAGERS),
    Row("desk:case_new", may=MANAGERS, method="post", data=lambda w: {"first_name": "Neu"}),
    Row("desk:case", may=OWN, knows=KNOWS, otherwise="hidden", args=number),
    Row("desk:encounter_add", may=OWN, otherwise="hidden", args=number, method="post"),
    Row("desk:case_reopen", may=ALONE, otherwise="hidden", args=closed, method="post", data=lambda w: {"reason": "x"}),
    Row(
        "desk:case_assign",
        may=OWN | {"teamleitung"},
        otherwise="hidden",
        args=number,
        method="post",
        note="who works it hands it on; the lead does so without opening it",
    ),
    Row("desk:counselling_extend", may=OWN, otherwise="hidden", args=number, method="post"),
    Row("desk:household", may=OWN, otherwise="hidden", args=number),
    Row("desk:household", may=OWN, otherwise="hidden", args=number, method="post", data=lambda w: {"do": "leave"}),
    Row("desk:household_add", may=OWN, otherwise="hidden", args=number),
    Row("desk:household_add", may=OWN, otherwise="hidden", args=number, method="post"),
    Row("desk:merge", may=OWN, otherwise="hidden", args=number),
    Row("desk:merge", may=OWN, otherwise="hidden", args=number, method="post"),
    Row("desk:merge_preview", may=ALONE, otherwise="hidden", args=lambda w: {**number(w), "other": w.waiting.number}),
    Row(
        "desk:merge_preview",
        may=ALONE,
        otherwise="hidden",
        args=lambda w: {**number(w), "other": w.waiting.number},
        method="post",
        note="only whoever works both",
    ),
    Row("desk:merge_undo", may=OWN, otherwise="hidden", args=number, method="post", also=(404,), note="none there"),
    # who can see it, who has seen it
    Row("desk:case_access", may=OWN | CHECKS, otherwise="hidden", args=number, note="no name of the person on it"),
    Row("desk:case_access_pdf", may=OWN | CHECKS, otherwise="hidden", args=number),
    Row("desk:access_give", may=LEAD, otherwise="hidden", args=number),
    Row("desk:access_give", may=LEAD, otherwise="hidden", args=number, method="post", data=giving),
    Row(
        "desk:access_end",
        may=ALONE | LEAD,
        otherwise="hidden",
        args=number,
        method="post",
        data=lambda w: {"person": str(w.people["colleague"].pk)},
        note="the responsible person and the lead",
    ),
    Row("desk:access_overview", may=CHECKS),
    Row("desk:district_give", may=LEAD),
    Row("desk:district_give", may=LEAD, method="post", data=lambda w: {"stadtteil": w.case.stadtteil.slug}),
    Row("desk:district_end", may=LEAD, args=lambda w: {"pk": w.objects["overview"].pk}, method="post"),
    Row("desk:emergency", may=HANDLERS),
    Row("desk:emergency", may=HANDLERS, method="post", data=lambda w: {"number": w.case.number, "reason": "x" * 20}),
    Row("desk:emergency_seen", may=DESK, args=lambda w: {"pk": 0}, method="post", note="others' notices stay"),
    Row("desk:journal", may=PROTECTS),
    Row("desk:journal", may=PROTECTS, method="post"),
    Row("desk:journal_export", may=PROTECTS, method="post", data=lambda w: {"grund": "Stichprobe"}),
    Row("desk:case_diagram", may=OWN, knows=KNOWS, otherwise="hidden", args=number),
    Row("desk:case_schedule", may=OWN, knows=KNOWS, otherwise="hidden", args=number),
    Row(
        "desk:follow_up_letter",
        may=ALONE,
        otherwise="hidden",
        args=closed,
        method="post",
    ),
    Row("desk:notices", may=DESK),
    Row("desk:notice_done", may=OWN - ALONE, otherwise="hidden", args=notice, method="post"),
    Row("desk:stuck", may=REPAIRERS),
    Row("desk:stuck_repair", may=REPAIRERS, method="post"),
    Row("desk:case_file", may=OWN, otherwise="hidden", args=file_of("case")),
    Row("desk:case_bpmn", may=OWN, knows=KNOWS, otherwise="hidden", args=number),
    Row("desk:appointments", may=OWN, otherwise="hidden", args=number),
    Row("desk:appointments", may=OWN, otherwise="hidden", args=number, method="post"),
    Row("desk:appointment", may=OWN, otherwise="hidden", args=object_("appointment")),
    Row("desk:appointment", may=OWN, otherwise="hidden", args=object_("appointment"), method="post"),
    Row("desk:appointment_cancel", may=OWN, otherwise="hidden", args=object_("appointment"), method="post"),
    Row("desk:notes", may=OWN, otherwise="hidden", args=number),
    Row("desk:notes", may=OWN, otherwise="hidden", args=number, method="post", data=lambda w: {"text": "x"}),
    Row("desk:note", may=ALONE, otherwise="hidden", args=object_("private_note"), note="its author alone"),
    Row("desk:note", may=ALONE, otherwise="hidden", args=object_("private_note"), method="post"),
    Row("desk:note_delete", may=ALONE, otherwise="hidden", args=object_("private_note"), method="post"),
    Row("desk:documents", may=OWN, otherwise="hidden", args=number),
    Row("desk:documents", may=OWN, otherwise="hidden", args=number, method="post"),
    Row("desk:document", may=OWN, otherwise="hidden", args=object_("document")),
    Row("desk:document", may=ALONE, otherwise="hidden", args=object_("health_document"), note="with read_health"),
    Row("desk:document_delete", may=OWN, otherwise="hidden", args=object_("document"), method="post"),
    Row("desk:document_delete", may=ALONE, otherwise="hidden", args=object_("health_document"), method="post"),
    # what somebody plans
    Row("desk:calendar", may=DESK),
    Row("desk:calendar_feed", may=ALL, public=True, args=lambda w: {"token": "x"}, also=(404,), note="a dead address"),
    Row("desk:me", may=DESK),
    Row("desk:me", may=DESK, method="post"),
    Row("desk:me_calendar", may=DESK, method="post", data=lambda w: {"revoke": "1"}),
    Row("desk:rounds", may=HANDLERS),
    Row("desk:rounds", may=HANDLERS, method="post"),
    Row("desk:round", may=OWN, knows=HANDLERS - OWN, args=object_("round"), note="codes with the case alone"),
    Row("desk:round_codes", may=ALONE, args=object_("round"), method="post"),
    Row("desk:round_cancel", may=ALONE | {"teamleitung"}, args=object_("round"), method="post"),
    Row("desk:round_contacts", may=OWN, args=object_("round")),
    Row("desk:round_contacts", may=OWN, args=object_("round"), method="post"),
    Row("desk:round_sheet", may=HANDLERS, args=object_("round"), note="codes of the reader's own cases"),
    Row("desk:round_offline", may=HANDLERS, args=object_("round")),
    Row("desk:rights", may=DESK),
    Row("desk:procedures", may=DESK),
    Row("desk:procedure_bpmn", may=DESK, args=lambda w: {"key": "fall"}),
    Row("desk:notice", may=DESK),
    Row("desk:notice_pdf", may=DESK),
    # lists of arrivals: only whoever sent one sees it
    Row("desk:arrivals", may=MANAGERS),
    Row("desk:arrivals", may=MANAGERS, method="post"),
    Row("desk:arrival_list", may=ALONE, args=lambda w: {"pk": w.objects["arrivals"].pk}),
    Row("desk:arrival_list", may=ALONE, args=lambda w: {"pk": w.objects["arrivals"].pk}, method="post"),
    # the team
    Row("desk:team", may=LEAD),
    Row("desk:team_waiting", may=LEAD),
    Row("desk:team_waiting", may=LEAD, method="post"),
    Row("desk:team_member", may=LEAD, args=holder),
    Row("desk:team_member", may=LEAD, args=holder, method="post"),
    Row("desk:team_hand_over", may=LEAD | ALONE, args=holder),
    Row("desk:team_hand_over", may=LEAD | ALONE, args=holder, method="post"),
    Row("desk:team_leave", may=LEAD, args=holder),
    Row("desk:team_leave", may=LEAD, args=holder, method="post"),
    Row("desk:hand_over", may=LEAD | BOTH, args=given),
    Row("desk:hand_over_undo", may=LEAD, args=given, method="post", note="who did it, or the lead"),
    Row("desk:hand_over_letters", may=frozenset({"colleague"}), args=given, note="names: only who got the cases"),
    Row("desk:covers", may=HANDLERS),
    Row("desk:cover_new", may=HANDLERS),
    Row("desk:cover_new", may=HANDLERS, method="post"),
    Row("desk:cover_end", may=LEAD | BOTH, args=absence, method="post"),
    # steps
    Row("desk:task", may=OWN, otherwise="hidden", args=task("support")),
    Row("desk:task", may=OWN, otherwise="hidden", args=task("inform")),
    Row("desk:task", may=OWN, otherwise="hidden", args=task("inform"), method="post"),
    Row(
        "desk:task",
        may=ALONE,
        knows=frozenset({"teamleitung"}),
        otherwise="hidden",
        args=lambda w: {"pk": w.task(w.waiting, "approval").pk},
        note="the second person decides without names; the proposer is told that somebody else does",
    ),
    Row("desk:goal_add", may=OWN, otherwise="hidden", args=number, method="post"),
    Row("desk:goal_move", may=OWN, otherwise="hidden", args=goal, method="post", data=lambda w: {"state": "reached"}),
    Row("desk:goal_step_add", may=OWN, otherwise="hidden", args=goal, method="post"),
    Row(
        "desk:goal_step_done",
        may=OWN,
        otherwise="hidden",
        args=lambda w: {"pk": w.objects["step"].pk},
        method="post",
        data=lambda w: {"done": "1"},
    ),
    Row("desk:goal_suggested", may=OWN, otherwise="hidden", args=number, method="post", data=suggestion),
    Row("desk:goal_change", may=OWN, otherwise="hidden", args=goal),
    Row("desk:goal_change", may=OWN, otherwise="hidden", args=goal, method="post"),
    Row("desk:goal_step_change", may=OWN, otherwise="hidden", args=lambda w: {"pk": w.objects["step"].pk}),
    Row("desk:plan", may=OWN, otherwise="hidden", args=number),
    Row("desk:plan_pdf", may=OWN, otherwise="hidden", args=number),
    Row("desk:plan_sign", may=OWN, otherwise="hidden", args=number, method="post"),
    Row("desk:plan_renew", may=OWN, otherwise="hidden", args=number, method="post"),
    Row("desk:assessment", may=OWN, otherwise="hidden", args=number),
    Row("desk:referral_new", may=OWN, otherwise="hidden", args=number),
    Row("desk:referral_new", may=OWN, otherwise="hidden", args=number, method="post"),
    Row("desk:referral", may=OWN, otherwise="hidden", args=shared),
    Row("desk:referral_letter", may=OWN, otherwise="hidden", args=shared),
    Row("desk:consent_paper", may=OWN, otherwise="hidden", args=shared),
    Row("desk:consent_withdraw", may=OWN, otherwise="hidden", args=agreed),
    Row("desk:consent_withdraw", may=OWN, otherwise="hidden", args=agreed, method="post"),
    # by a token instead of an account
    Row("follow_up_answer", may=ALL, public=True, args=lambda w: {"code": "x"}, also=(410, 429), note="dead links"),
    Row("follow_up_answer", may=ALL, public=True, args=lambda w: {"code": "x"}, also=(410, 429), method="post"),
    Row("answer", may=ALL, public=True, args=lambda w: {"token": "x"}, also=(410,), note="dead links look alike"),
    Row("answer", may=ALL, public=True, args=lambda w: {"token": "x"}, also=(410,), method="post"),
    # what everybody may read
    Row("api", may=ALL, public=True),
    Row("hsds:about", may=ALL, public=True),
    Row("hsds:openapi", may=ALL, public=True),
    Row("hsds:services", may=ALL, public=True),
    Row("hsds:organizations", may=ALL, public=True),
    Row("hsds:service_at_locations", may=ALL, public=True),
    Row("hsds:taxonomies", may=ALL, public=True),
    Row("hsds:taxonomy_terms", may=ALL, public=True),
    Row("hsds:service", may=ALL, public=True, args=unknown, also=(404,)),
    Row("hsds:organization", may=ALL, public=True, args=unknown, also=(404,)),
    Row("hsds:service_at_location", may=ALL, public=True, args=unknown, also=(404,)),
    Row("hsds:taxonomy", may=ALL, public=True, args=unknown, also=(404,)),
    Row("hsds:taxonomy_term", may=ALL, public=True, args=unknown, also=(404,)),
    *(Row(f"wagtailapi_v3:list_{kind}", may=ALL, public=True) for kind in API_KINDS),
    Row("wagtailapi_v3:detail_page", may=ALL, public=True, args=lambda w: {"page_id": 999}, also=(404,)),
    *(
        Row(f"wagtailapi_v3:detail_{kind}", may=ALL, public=True, args=lambda w: {"record_id": 999}, also=(404,))
        for kind in API_KINDS[1:]
    ),
    Row("wagtailapi_v3:openapi-json", may=ALL, public=True),
    Row("wagtailapi_v3:api-root", may=ALL, public=True),
    Row("forms:status", may=ALL, public=True),
    Row("content_search", may=ALL, public=True),
    Row(
        "content_feed_office",
        may=ALL,
        public=True,
        args=lambda w: {"pk": 0},
        also=(404,),
        note="none in the test's city",
    ),
    Row("content_feed_stadtteil", may=ALL, public=True, args=lambda w: {"slug": w.case.stadtteil.slug}),
    Row("content_feed_area", may=ALL, public=True, args=lambda w: {"slug": "-"}, also=(404,), note="none there"),
    Row("content_card", may=ALL, public=True, args=lambda w: {"pk": 0}, also=(404,), note="none there"),
    Row("wagtail_serve", may=ALL, public=True),
    Row("health/live", may=ALL, public=True),
    Row("health/ready", may=ALL, public=True, also=(503,), note="503 while no worker is alive"),
    Row("metrics", may=ALL, public=True, also=(403,), note="403 without the operator's token"),
    Row("sitemap.xml", may=ALL, public=True),
    Row("robots.txt", may=ALL, public=True),
    Row("<language>/_util/login/", may=ALL, public=True),
    Row("components/", may=ALL, public=True, note="in development and tests only"),
)
