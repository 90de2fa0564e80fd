"""The procedures, nothing else: read them aloud."""

from workflows.flows.case import CaseFlow, Route
from workflows.flows.referral import ReferralFlow

FLOWS = (CaseFlow, ReferralFlow)

__all__ = ["FLOWS", "CaseFlow", "ReferralFlow", "Route"]
