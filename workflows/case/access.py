"""Who may see and work which case. Alone: lists, counts, pages, flow, search and exports all ask here.

A role opens no case; a right on a single case does. Three circles, each one SQL condition with `IN` subqueries:
`known_to` (number, Stadtteil, state, deadlines) ⊇ `visible_to` (the file) ⊇ `workable_by` (changing it).
"""

from typing import TYPE_CHECKING, Any

from django.core.exceptions import PermissionDenied
from django.db.models import Exists, Q, QuerySet
from django.utils.translation import gettext as _

from workflows.case.grants import CaseUserObjectPermission, StadtteilUserObjectPermission, in_force
from workflows.case.record import Case, CaseProcess
from workflows.case.rules import CaseworkRules

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser

    from accounts.models import User

READ = "workflows.read_case"
WORK = "workflows.work_case"
SIGN_OFF = "workflows.sign_off_case"
HEALTH = "workflows.read_health"
STEP_PERMISSIONS = (WORK, SIGN_OFF)


def case_of(process: CaseProcess) -> Case:
    """The case of a process. The engine hands over the uncoerced parent row, so go through `coerced`."""
    return process.coerced.case


def _granted(user: "User | AnonymousUser", *permissions: str) -> "QuerySet[CaseUserObjectPermission, Any]":
    """Ids of cases on which `user` holds one of the permissions today, as a subquery."""
    codenames = [permission.split(".")[1] for permission in permissions]
    return CaseUserObjectPermission.objects.filter(
        in_force(), user_id=user.pk or 0, permission__codename__in=codenames
    ).values("content_object")


def _districts(user: "User | AnonymousUser") -> "QuerySet[StadtteilUserObjectPermission, Any]":
    return StadtteilUserObjectPermission.objects.filter(in_force(), user_id=user.pk or 0).values("content_object")


def _works_here(user: "User | AnonymousUser") -> bool:
    return bool(user.is_authenticated and user.is_active)


def visible_to(user: "User | AnonymousUser") -> "QuerySet[Case]":
    """Cases whose file `user` may open."""
    if not _works_here(user):
        return Case.objects.none()
    return Case.objects.filter(_readable(user))


def _readable(user: "User | AnonymousUser") -> Q:
    """Granted on this case; or the house lets all who counsel read (a setting, off by default, each change logged)."""
    granted = Q(pk__in=_granted(user, READ, WORK))
    if not user.has_perm("workflows.start_case"):
        return granted
    return granted | Q(Exists(CaseworkRules.objects.filter(team_reads=True)))


def workable_by(user: "User | AnonymousUser") -> "QuerySet[Case]":
    """Cases that `user` may change and whose steps `user` may do."""
    if not _works_here(user):
        return Case.objects.none()
    return Case.objects.filter(pk__in=_granted(user, WORK))


def known_to(user: "User | AnonymousUser") -> "QuerySet[Case]":
    """Cases of which `user` may know number, Stadtteil, state and deadlines; no name follows from it."""
    if not _works_here(user):
        return Case.objects.none()
    if knows_every_case(user):
        return Case.objects.all()
    return Case.objects.filter(_readable(user) | Q(stadtteil__in=_districts(user)))


def knows_every_case(user: "User | AnonymousUser") -> bool:
    """The lead knows all cases by number. A superuser is a technician and knows none (see `accounts.User`)."""
    return user.has_perm("workflows.know_every_case")


def knows_more(user: "User | AnonymousUser") -> bool:
    """Whether `user` knows of cases whose file stays closed: all, or those of some Stadtteile."""
    return knows_every_case(user) or (_works_here(user) and _districts(user).exists())


def may_read(user: "User | AnonymousUser", case: Case) -> bool:
    """Whether `user` may open the file of `case`."""
    return visible_to(user).filter(pk=case.pk).exists()


def may_work(user: "User | AnonymousUser", case: Case) -> bool:
    """Whether `user` may change `case`."""
    return workable_by(user).filter(pk=case.pk).exists()


def may_know(user: "User | AnonymousUser", case: Case) -> bool:
    """Whether `user` may learn that `case` exists."""
    return known_to(user).filter(pk=case.pk).exists()


def may_read_health(user: "User | AnonymousUser", case: Case) -> bool:
    """Health has a right of its own beside the right to read (Art. 9 GDPR)."""
    return health_readable_to(user).filter(pk=case.pk).exists()


def health_readable_to(user: "User | AnonymousUser") -> "QuerySet[Case]":
    """Cases whose health details `user` may read."""
    return visible_to(user).filter(pk__in=_granted(user, HEALTH)) if _works_here(user) else Case.objects.none()


def signs_off(user: "User | AnonymousUser") -> bool:
    """Whether `user` may be the second person at all."""
    return user.has_perm("workflows.sign_off")


def may_sign_off(user: "User | AnonymousUser", process: CaseProcess) -> bool:
    """The second person: has the right, knows the case, and did not propose the closing."""
    if not _works_here(user) or process.proposed_by_id == user.pk:
        return False
    if signs_off(user) and knows_every_case(user):
        return True
    own_right = _granted(user, SIGN_OFF).filter(content_object=process.case_id).exists()
    return own_right or (signs_off(user) and known_to(user).filter(pk=process.case_id).exists())


def to_sign_off(user: "User | AnonymousUser") -> "QuerySet[CaseProcess]":
    """Processes whose closing `user` may approve: `may_sign_off` as one SQL condition."""
    if not _works_here(user):
        return CaseProcess.objects.none()
    others = CaseProcess.objects.exclude(proposed_by=user.pk)
    if not signs_off(user):
        return others.filter(case__in=_granted(user, SIGN_OFF))
    if knows_every_case(user):
        return others
    return others.filter(Q(case__in=_granted(user, SIGN_OFF)) | Q(case__in=known_to(user).values("pk")))


def doable_by(user: "User | AnonymousUser") -> Q:
    """Condition on the engine's tasks: the human steps that `user` may do now (`may_do` as SQL)."""
    if not _works_here(user):
        return Q(pk__in=())
    works = Q(owner_permission=WORK, process__in=_processes(user, WORK))
    if signs_off(user) and knows_every_case(user):
        own = CaseProcess.objects.filter(proposed_by=user.pk).values("pk")
        second = Q(~Q(process__in=own), owner_permission=SIGN_OFF, finished=None)  # as the index has it
        # a lead mostly works no case: without the other half the database looks at approvals only;
        # asked once per request, and kept on its user (too old an answer only hides)
        if not hasattr(user, "works_some_case"):
            user.works_some_case = _granted(user, WORK).exists()  # type: ignore[union-attr]
        return works | second if user.works_some_case else second  # type: ignore[union-attr]
    doable = works | Q(owner_permission=SIGN_OFF, process__in=to_sign_off(user).values("pk"))
    if signs_off(user):
        return doable
    # said once more, so that the database begins with the few procedures of this person instead of all
    return Q(process__in=_processes(user, WORK, SIGN_OFF)) & doable


def _processes(user: "User | AnonymousUser", *permissions: str) -> "QuerySet[CaseProcess, Any]":
    return CaseProcess.objects.filter(case__in=_granted(user, *permissions)).values("pk")


def may_do(user: "User | AnonymousUser", permission: str, process: CaseProcess) -> bool:
    """Whether `user` may do a human step that asks for `permission` now, whoever owns the task."""
    if permission == SIGN_OFF:
        return may_sign_off(user, process)
    if permission == WORK:
        return workable_by(user).filter(pk=process.case_id).exists()
    return False


def checkable_by(user: "User | AnonymousUser") -> "QuerySet[Case]":
    """Cases of which `user` may check who can see them and who has: the people who work them, lead, data protection."""
    if _works_here(user) and (knows_every_case(user) or reads_journal(user)):
        return Case.objects.all()
    return workable_by(user)


def reads_journal(user: "User | AnonymousUser") -> bool:
    """Data protection: reads the journal of all cases, opens none."""
    return user.has_perm("workflows.read_journal")


def gives_access(user: "User | AnonymousUser") -> bool:
    """The lead decides who else may see a case, without opening it."""
    return user.has_perm("workflows.assign_case") and knows_every_case(user)


def require_giving(user: "User | AnonymousUser") -> None:
    """Raise PermissionDenied unless `user` may give and take rights on single cases and Stadtteile."""
    if not gives_access(user):
        raise PermissionDenied(_("Zugriffe gibt die Teamleitung."))


def require_journal(user: "User | AnonymousUser") -> None:
    """Raise PermissionDenied unless `user` may read the journal."""
    if not reads_journal(user):
        raise PermissionDenied(_("Das Protokoll liest der Datenschutz."))


def require_work(user: "User | AnonymousUser", case: Case) -> None:
    """Raise PermissionDenied unless `user` may change `case`."""
    if not may_work(user, case):
        raise PermissionDenied(_("Diesen Fall dürfen Sie nicht bearbeiten."))
