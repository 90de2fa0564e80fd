"""Actions: what lies beside the steps: appointments, notes, documents, families, relatives, lists of arrivals."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.utils import timezone

from forms.uploads.checks import Washed
from tests.model.around import any_of
from tests.model.registry import ALWAYS, OPEN, action
from tests.model.town import Nothing, Play, Try
from workflows.case import appointments, documents, households, remarks, snoozing
from workflows.engine import open_tasks
from workflows.models import Appointment, Document, Remark
from workflows.steps.intake import opening
from workflows.steps.intake.arrivals import services as arrivals


def moment(play: Play) -> dict[str, Any]:
    """When and where."""
    starts_at = timezone.now() + timedelta(days=play.dice.randint(1, 60))
    return {"starts_at": starts_at, "minutes": 30, "place": "office", "note": "Zimmer 3"}


@action(OPEN)
def appointment(play: Play) -> Try:
    return play.call(appointments.add, play.case, values=moment(play))


@action(ALWAYS)
def appointment_moved(play: Play) -> Try:
    one: Appointment = any_of(play, play.case.appointments)
    made = play.call(appointments.move, one, seen=one.sequence, values=moment(play))
    made.fine = None
    return made


@action(ALWAYS)
def appointment_off(play: Play) -> Try:
    return play.call(appointments.cancel, any_of(play, play.case.appointments), reason="krank")


@action(OPEN)
def note_written(play: Play) -> Try:
    return play.call(remarks.add, play.case, text="Ruft zurück", private=play.chance(0.5))


@action(ALWAYS)
def note_changed(play: Play) -> Try:
    """One's own only."""
    one: Remark = any_of(play, play.case.remarks)
    made = play.call(remarks.change, one, seen=one.sequence, text=f"Neu {play.dice.randint(1, 99)}")
    made.fine = play.by == one.by
    return made


@action(ALWAYS)
def note_removed(play: Play) -> Try:
    one: Remark = any_of(play, play.case.remarks)
    made = play.call(remarks.remove, one)
    made.fine = play.by == one.by
    return made


@action(OPEN)
def document(play: Play) -> Try:
    paper = Washed("bescheid.pdf", "pdf", b"%PDF-1.7")
    return play.call(documents.add, play.case, paper, sort="notice", dated=None, note="", health=False)


@action(ALWAYS)
def document_removed(play: Play) -> Try:
    one: Document = any_of(play, play.case.documents)
    return play.call(documents.remove, one, reason="falsche Datei")


@action(OPEN)
def put_off(play: Play) -> Try:
    """Another day; a step that is long overdue cannot."""
    tasks = [task for task in open_tasks(play.case) if task.owner_permission == "workflows.work_case"]
    if not tasks:
        raise Nothing
    until = timezone.localdate() + timedelta(days=play.dice.randint(0, 9))
    made = play.call(snoozing.put_off, play.dice.choice(tasks), until=until, reason="wartet auf Bescheid")
    made.fine = None
    return made


@action(OPEN)
def wake(play: Play) -> Try:
    tasks = [task for task in open_tasks(play.case) if hasattr(task, "snooze")]
    if not tasks:
        raise Nothing
    made = play.call(snoozing.take_back, play.dice.choice(tasks))
    made.fine = None
    return made


@action(ALWAYS)
def family(play: Play) -> Try:
    """Tied to the other case, or parted; wants the right on both."""
    if not play.others:
        raise Nothing
    other = play.dice.choice(play.others)
    service = play.dice.choice(("unite", "copy", "leave"))
    if service == "unite":
        made = play.call(households.unite, play.case, other)
    elif service == "copy":
        made = play.call(households.copy, other, [play.case], ("home", "phone"))
    else:
        made = play.call(households.leave, play.case)
    made.fine = None
    return made


@action(OPEN)
def relative(play: Play) -> Try:
    """One more member of the family gets a file of their own, for the same people."""
    if play.by is None or not play.by.has_perm("workflows.start_case"):
        raise Nothing
    name = {"first_name": f"Kind{play.dice.randint(1, 99)}", "last_name": play.case.person.last_name}
    made = play.call(opening.add_relative, play.case, name, same=("home",), ticket=uuid4())
    made.fine = None
    return made


@action(ALWAYS)
def arrival_list(play: Play) -> Try:
    """Two more people from a list: cases of their own, nothing here changes."""
    if play.by is None or not play.by.has_perm("workflows.start_case"):
        raise Nothing
    mark = play.dice.randint(1, 10**6)
    content = f"Vorname;Nachname;Sprache\nRana{mark};Ali;ar\nIvan{mark};Koval;uk\n".encode()
    kept, _before = arrivals.take_in(content, by=play.by)
    made = play.call(arrivals.enter, kept, responsible={"": str(play.by.pk)}, expected=2)
    made.fine = None
    return made
