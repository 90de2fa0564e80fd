"""What a procedure's clock tells the steps above it, without knowing them."""

from django.dispatch import Signal

# Sent with `referral` and `what` (remind, escalate, expire), inside the transaction of the timer.
referral_late = Signal()
