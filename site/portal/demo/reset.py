"""Empties the casework and the inbox, so that the demonstration can be loaded anew. Accounts and pages stay."""

from django.db import transaction
from viewflow.workflow.models import Process, Task

from forms.models import Submission
from workflows import models as casework
from workflows.case.tickets import Ticket
from workflows.privacy import triggers

# settings of the staff
KEPT = {"LifeArea", "ClosingReason", "GoalSuggestion", "StepSuggestion", "CaseworkRules", "TextBlock"}
KEPT |= {"StaffProfile", "CaseloadWeights"}
TOPICS = (casework.Encounter.topics.through, casework.NetworkContact.topics.through)


def empty() -> None:
    """Delete all rows, the journal and its seals too: this is why only development may do it.

    The databases check foreign keys at the end of the transaction, so the order does not matter.
    """
    models = [getattr(casework, name) for name in casework.__all__ if name not in KEPT]
    with transaction.atomic(), triggers.lifted():
        for model in {*models, *TOPICS, Task.previous.through, Task, Process, Ticket, Submission}:
            model._base_manager.all()._raw_delete(model._base_manager.db)
