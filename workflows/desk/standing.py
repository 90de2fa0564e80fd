"""What the worklist has to know about its reader before it says more: one statement for five small questions."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Exists

from accounts.models import User as Account
from workflows.case import access, counselling, notices
from workflows.case.rules import CaseworkRules
from workflows.privacy import emergency

if TYPE_CHECKING:
    from accounts.models import User

RULES = tuple(dict.fromkeys((*counselling.RULES, "deputy_after", "lead_after", "snooze_most")))


@dataclass(frozen=True)
class Standing:
    """The rules that a list needs, and whether there is anything to tell."""

    rules: CaseworkRules
    knows_more: bool
    has_notices: bool
    has_emergencies: bool


def standing_of(user: "User") -> Standing:
    """One statement; the answers that are "no" save one each."""
    row: Any = (
        Account.objects.filter(pk=user.pk)
        .annotate(
            **CaseworkRules.beside(*RULES),
            districts=Exists(access.districts_known_to(user)),
            noticed=Exists(notices.for_user(user)),
            alarmed=Exists(emergency.notices_for(user)),
        )
        .only("pk")
        .get()
    )
    return Standing(
        rules=CaseworkRules.read_beside(row, *RULES),
        knows_more=access.knows_every_case(user) or row.districts,
        has_notices=row.noticed,
        has_emergencies=row.alarmed,
    )
