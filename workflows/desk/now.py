"""What is to be done next in a case: one clear button, and the rest as a list."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflows.case.record import Case
from workflows.desk import worklist

if TYPE_CHECKING:
    from accounts.models import User

# What a step is for, in one sentence for the one who does it next.
PURPOSES: dict[str, Any] = {
    "intake": gettext_lazy("Person, Sprache und Förderfähigkeit klären."),
    "hand_over": gettext_lazy("Nicht förderfähig: an die richtige Stelle weitergeben."),
    "assessment": gettext_lazy("Gemeinsam ansehen, wo Hilfe nötig ist und was gut läuft."),
    "plan": gettext_lazy("Ziele vereinbaren und den Tag der Überprüfung festlegen."),
    "support": gettext_lazy("Die Begleitung läuft. Kontakte eintragen, Ziele weiterführen, vermitteln."),
    "review": gettext_lazy("Gemeinsam prüfen, was erreicht ist, und entscheiden, wie es weitergeht."),
    "closing": gettext_lazy("Ergebnisse festhalten und den Abschluss vorschlagen."),
    "approval": gettext_lazy("Eine zweite Person prüft und genehmigt den Abschluss."),
    "referral_inform": gettext_lazy("Der Person das Angebot erklären."),
    "referral_arrange": gettext_lazy("Mit dem Dienst einen Termin vereinbaren."),
    "referral_consent": gettext_lazy("Klären, ob und welche Angaben der Dienst bekommen darf."),
    "referral_letter": gettext_lazy("Prüfen, was der Dienst erfährt, und die Anfrage senden."),
    "referral_reply": gettext_lazy("Der Dienst antwortet über seinen Link; am Telefon halten Sie die Antwort fest."),
    "referral_feedback": gettext_lazy("Nachfragen, was daraus geworden ist."),
}
WAITS = "support"  # this step waits for its date; its page only ends the waiting early


@dataclass(frozen=True)
class Todo:
    """One open step."""

    step: str
    title: str
    purpose: str
    service: str
    due: datetime | None
    overdue: bool
    url: str
    owner: str

    @property
    def label(self) -> str:
        """What the button says: the step, and for a referral its service."""
        return f"{self.title}: {self.service}" if self.service else self.title


@dataclass(frozen=True)
class Now:
    """`first` has the one button; `others` may be done too; `waiting` is for somebody else."""

    first: Todo | None
    others: list[Todo]
    waiting: list[Todo]


def now(case: Case, user: "User", *, named: bool) -> Now:
    """The open steps of a case as `user` may do them; service names only with the file. One query."""
    # a step that a changed procedure left behind has no page; it stands in the list of what stands still
    tasks = [task for task in worklist.doable_in(user, case) if getattr(task.flow_task, "step", "")]
    todos = [(task, _todo(task, user, named=named)) for task in tasks]
    mine = [todo for task, todo in todos if task.doable]
    active = [todo for todo in mine if todo.step != WAITS]
    first = active[0] if active else next(iter(mine), None)
    return Now(
        first=first,
        others=[todo for todo in mine if todo is not first],
        waiting=[todo for task, todo in todos if not task.doable],
    )


def _todo(task: Any, user: "User", *, named: bool) -> Todo:
    referral = task.process.caseprocess.referral if named else None
    return Todo(
        step=task.flow_task.step,
        title=str(task.flow_task.task_title),
        purpose=str(PURPOSES.get(task.flow_task.step, "")),
        service=referral.service.name if referral else "",
        due=task.scheduled,
        overdue=bool(task.scheduled and task.scheduled < timezone.now()),
        url=reverse("desk:task", args=[task.pk]),
        owner=_owner(task, user),
    )


def _owner(task: Any, user: "User") -> str:
    if task.owner_id == user.pk:
        return ""
    return str(task.owner) if task.owner else _("noch bei niemandem")
