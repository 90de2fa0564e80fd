"""News for the rooms above. Receivers run inside the transaction of the sender: what they raise undoes the whole."""

import enum

from django.dispatch import Signal


class Change(enum.Enum):
    """What somebody did with a request that goes on."""

    ASSIGNED = "assigned"
    REPLIED = "replied"
    RETURNED = "returned"


# A public form was sent and stored. Arguments: submission.
submission_received = Signal()
# Somebody closed a request (taken over, answered, rejected, spam). Arguments: submission, by, state.
submission_closed = Signal()
# Somebody assigned, answered or gave back a request. Arguments: submission, by, what (`Change`).
submission_changed = Signal()
