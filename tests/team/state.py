"""Everything about a case that taking back must restore."""

from typing import Any

from django.db.models import Q

from accounts.models import User
from workflows.case.record import Case
from workflows.models import CaseUserObjectPermission, StadtteilUserObjectPermission
from workflows.team import snapshots


def of_case(case: Case) -> dict[str, Any]:
    """Responsible, every right with reason, end, giver and key, and who owns which open task since when."""
    case.refresh_from_db()
    return {
        "responsible": case.responsible_id,
        "deputy": case.deputy_id,
        "grants": snapshots.rows_of(CaseUserObjectPermission.objects.filter(content_object=case)),
        "tasks": snapshots.tasks_of([case.pk]),
    }


def of_person(user: User) -> dict[str, Any]:
    """The account and all rights of a person."""
    user.refresh_from_db()
    mine = Q(user=user)
    return {
        "active": user.is_active,
        "grants": snapshots.rows_of(CaseUserObjectPermission.objects.filter(mine)),
        "parts": snapshots.rows_of(StadtteilUserObjectPermission.objects.filter(mine)),
    }
