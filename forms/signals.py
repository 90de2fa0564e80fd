"""News for the rooms above. Receivers run inside the transaction of the sender: what they raise undoes the whole."""

from django.dispatch import Signal

# A public form was sent and stored. Arguments: submission.
submission_received = Signal()
# Somebody closed a request (taken over, answered, rejected, spam). Arguments: submission, by, state.
submission_closed = Signal()
