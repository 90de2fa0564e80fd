"""What closing asks of the referrals."""

from django.utils.translation import gettext as _

from workflows.case.gate import Missing, check
from workflows.case.record import Case


@check("referral")
def open_referrals(case: Case) -> list[Missing]:
    """Every referral has come to an end."""
    return [
        Missing(_("Vermittlung noch offen: %(service)s") % {"service": referral.service.name}, "vermittlungen")
        for referral in case.referrals.filter(ended_at=None).select_related("service")
    ]
