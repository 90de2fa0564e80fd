"""The model: which step may follow which, and who may do it; written without looking at the flow."""

from dataclasses import dataclass, field
from typing import Any

from tests.model.registry import ANYBODY, LEAD, SIGN_OFF, WORK
from tests.model.town import LEADS, Try

# step → steps that may wait after it; "" is the end
CASE = {
    "": {"assessment"},  # only a closed case, by reopening
    "intake": {"assessment", "hand_over"},
    "hand_over": {""},
    "assessment": {"plan"},
    "plan": {"support"},
    "support": {"review"},
    "review": {"support", "assessment", "closing"},
    "closing": {"approval"},
    "approval": {"", "closing"},
}
REFERRAL = {
    "": {"inform", "arrange", "consent"},
    "inform": {"feedback"},
    "arrange": {"feedback"},
    "consent": {"letter", "inform"},
    "letter": {"reply", ""},
    "reply": {"feedback", "letter", ""},
    "feedback": {"feedback", ""},
}
STAGES = {"hand_over": "intake", "approval": "closing"}  # the others are named after their step


@dataclass
class Ledger:
    """What the model believes of one case."""

    at: str
    responsible: str
    workers: set[str] = field(default_factory=set)
    referrals: dict[int, str] = field(default_factory=dict)
    proposer: str = ""
    end: str = "closed"

    @property
    def stage(self) -> str:
        """Where the case must stand."""
        return STAGES.get(self.at, self.at) or self.end

    @property
    def waiting(self) -> list[str]:
        """Steps that must wait, of the case and its referrals, sorted."""
        return sorted(node for node in (self.at, *self.referrals.values()) if node)

    def may(self, right: str, who: str) -> bool:
        """Whether this person may do something that asks for one of the rights."""
        rights = right.split("|")
        works, leads = who in self.workers, who in LEADS
        return (
            ANYBODY in rights
            or (WORK in rights and works)
            or (LEAD in rights and leads)
            or (SIGN_OFF in rights and leads and who != self.proposer)
        )

    def go(self, tried: Try) -> None:
        """Follow what was done.

        Raises:
            AssertionError: that may not follow.
        """
        for name, value in tried.tells.items():
            getattr(self, f"tell_{name}")(value)
        if tried.referral:
            before = self.referrals.get(tried.referral, "")
            if tried.node or tried.to:
                assert tried.to in REFERRAL[before], f"a referral went from {before!r} to {tried.to!r}"
                assert tried.node == before, f"{tried.node!r} was done while {before!r} waited"
                self.referrals[tried.referral] = tried.to
        elif tried.node or tried.to:
            assert tried.to in CASE[self.at], f"a case went from {self.at!r} to {tried.to!r}"
            assert tried.node == self.at, f"{tried.node!r} was done while {self.at!r} waited"
            self.end = "handed_over" if tried.node == "hand_over" else "closed"
            self.at = tried.to

    def tell_proposer(self, who: str) -> None:
        self.proposer = who

    def tell_responsible(self, who: str) -> None:
        if who != self.responsible:
            self.workers = (self.workers - {self.responsible}) | {who}
            self.responsible = who

    def tell_deputy(self, who: str) -> None:
        self.workers.add(who)

    def tell_without(self, who: Any) -> None:
        self.workers.discard(who)
