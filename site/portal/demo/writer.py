"""Each act of a story as the rows that the real services would have written.

One method per act, in the order of the services it stands for. `tests/demo` replays stories through those services
and compares row by row, so a change there shows here.
"""

from datetime import date, datetime, timedelta

from forms.answers import labels_of_choices
from forms.models import Submission
from forms.question import GERMAN
from portal.demo.acts import Life
from portal.demo.asked import answers
from portal.demo.course import Course
from portal.demo.draft import Draft, Row, on
from workflows import models
from workflows.case.counselling import first_end
from workflows.case.journal import Action
from workflows.case.notes import ENCOUNTER
from workflows.case.services import DEPUTY, RESPONSIBLE
from workflows.case.spelling import name_key, phone_key
from workflows.flows import CaseFlow, ReferralFlow, Route
from workflows.steps.plan.models import GoalState
from workflows.steps.plan.versions import frozen
from workflows.steps.review.services import ROUTES


def without(values: Row, *names: str) -> Row:
    """A copy that lacks some values."""
    return {name: value for name, value in values.items() if name not in names}


class Writer(Draft):
    """Writes one story."""

    goals: dict[str, Row]
    goal_steps: dict[str, list[Row]]
    agreement: Row
    referrals: dict[str, tuple[models.Referral, Course]]

    def tell(self, life: Life) -> None:
        """All acts, then the rows."""
        self.goals, self.goal_steps, self.referrals = {}, {}, {}
        self.versions = self.plans = 0
        for act in life.acts:
            getattr(self, f"_{act.do}")(act.at, **act.values)
        self.save()

    def _open(self, at: datetime, person: Row, concern: str, start: str = "register", submission: str = "") -> None:
        part = self.records.stadtteile[person["stadtteil"]]
        self.person |= {**without(person, "stadtteil"), "stadtteil_id": part.pk}
        self.person["name_key"] = name_key(f"{person['first_name']} {person['last_name']}")
        self.person["phone_key"] = phone_key(person.get("phone", ""))
        case = self.case
        case.number, case.opened_at = f"{at:%Y}-{case.pk:05d}", at
        case.person_id, case.stadtteil_id = self.person["id"], part.pk
        case.concern, case.submission_code = concern, submission
        self.journal(at, Action.CREATE, self.say("Fall angelegt"))
        self.grant(at, self.by, RESPONSIBLE, self.say("hat den Fall angelegt"), None)
        self.course = self.begin(CaseFlow, start, at)
        if submission:
            self._request(at, submission, {**person, "concern": concern})

    def _request(self, at: datetime, code: str, told: Row) -> None:
        """The request that was taken over; it was sent some hours before."""
        version = self.records.version
        given = answers(version, told)
        self.tables[Submission].add(
            form_id=version.form_id,
            version_id=version.pk,
            answers=given,
            labels=labels_of_choices(version.schema, given),
            language=told["language"] if told["language"] in version.schema["languages"] else GERMAN,
            code=code,
            token=f"demonstration-{code}",
            state=str(Submission.State.TAKEN_OVER),
            created_at=at - timedelta(hours=20),
            handled_by_id=self.by.pk,
            handled_at=at,
        )

    def _intake(self, at: datetime, person: Row, intake: Row, clock_start: date | None) -> None:
        house = self.records.houses.get(person["accommodation"])
        household = self.household() if person["household"] else None
        self.person |= without(person, "accommodation", "household")
        self.person |= {"household_id": household, "accommodation_id": house.pk if house else None}
        case = self.case
        case.eligibility, case.clock_start = intake["eligibility"], clock_start
        case.clock_end = first_end(clock_start, self.records.rules) if clock_start else None
        self.intake = self.note(models.Intake, case_id=case.pk, by_id=self.by.pk, at=at, **intake)
        self.step(self.course, "intake", at)

    def _hand_over(self, at: datetime, handed_to: str, reason: str) -> None:
        self.intake["handed_to"] = handed_to
        self.journal(at, Action.DISCLOSE, self.say("Abgegeben an %(body)s") % {"body": handed_to}, reason=reason)
        self.step(self.course, "hand_over", at, reason=reason)

    def _deputy(self, at: datetime, user: str) -> None:
        self.case.deputy = self.records.users[user]
        self.grant(at, self.case.deputy, DEPUTY, self.say("Vertretung"), None)

    def _share(self, at: datetime, user: str, permissions: tuple[str, ...], reason: str, ends_on: date) -> None:
        self.grant(at, self.records.users[user], permissions, reason, ends_on)

    def _assess(self, at: datetime, german: Row, areas: list[Row]) -> None:
        self.versions += 1
        about = {"case_id": self.case.pk, "version": self.versions, "by_id": self.by.pk, "at": at}
        assessment = self.note(models.Assessment, **about, **german)
        for values in areas:
            area = self.records.areas[values["area"]]
            about = {"area_id": area.pk, "assessment_id": assessment["id"]}
            self.tables[models.AreaAssessment].add(**about, **without(values, "area"))
        self.step(self.course, "assessment", at)

    def _goal(self, at: datetime, key: str, goal: Row) -> None:
        about = {"case_id": self.case.pk, "created_by_id": self.by.pk, "created_at": at, "state_on": on(at)}
        self.goals[key] = self.note(models.Goal, **about, **goal)
        self.goal_steps[key] = []
        self.journal(at, Action.CREATE, self.say("Ziel angelegt"))

    def _goal_step(self, at: datetime, key: str, values: Row) -> None:
        self.goal_steps[key].append(self.note(models.GoalStep, goal_id=self.goals[key]["id"], **values))
        self.journal(at, Action.CREATE, self.say("Schritt zum Ziel angelegt"))

    def _step_done(self, at: datetime, key: str, place: int) -> None:
        self.goal_steps[key][place]["done_on"] = on(at)
        self.journal(at, Action.CHANGE, self.say("Schritt erledigt"))

    def _move_goal(self, at: datetime, key: str, state: str, reason: str) -> None:
        self.goals[key] |= {"state": state, "state_reason": reason, "state_on": on(at)}
        self.journal(at, Action.CHANGE, self.say("Ziel: %(state)s") % {"state": GoalState(state).label})

    def _plan(self, at: datetime, review_on: date) -> None:
        for goal in self.goals.values():
            if goal.get("state", GoalState.NEW) == GoalState.NEW:
                goal |= {"state": str(GoalState.AGREED), "state_on": on(at)}
        self.case.review_on = review_on
        self.plans += 1
        goals = [frozen(goal, self.goal_steps[key]) for key, goal in self.goals.items()]
        about = {"case_id": self.case.pk, "by_id": self.by.pk, "version": self.plans}
        self.agreement = self.note(models.PlanVersion, **about, agreed_on=on(at), review_on=review_on, goals=goals)
        self.step(self.course, "plan", at)

    def _sign_plan(self, at: datetime, **told: str) -> None:
        self.agreement |= {**told, "signed_on": on(at), "signature_noted_by_id": self.by.pk}
        text = self.say("Unterschrift zum Plan vermerkt, Fassung %(version)s") % {"version": self.plans}
        self.journal(at, Action.CHANGE, text)

    def _refer(self, at: datetime, key: str, service: str, mode: str, purpose: str, area_key: str) -> None:
        referral = models.Referral(
            pk=next(self.tables[models.Referral].ids),
            case=self.case,
            service=self.records.services[service],
            mode=mode,
            purpose=purpose,
            area_key=area_key,
            created_by=self.by,
            created_at=at,
        )
        self.referrals[key] = referral, self.begin(ReferralFlow, "refer", at, referral, mode)

    def _informed(self, at: datetime, key: str, on: date) -> None:
        referral, course = self.referrals[key]
        referral.informed_on = on
        self.step(course, "inform", at)

    def _arranged(self, at: datetime, key: str, when: datetime, note: str) -> None:
        referral, course = self.referrals[key]
        referral.appointment_at, referral.appointment_note = when, note
        self.journal(at, Action.CHANGE, self.say("Termin beim Regeldienst vereinbart"))
        self.step(course, "arrange", at)

    def _answered(self, at: datetime, key: str, outcome: str, note: str) -> None:
        referral, course = self.referrals[key]
        referral.outcome, referral.outcome_note = outcome, note
        referral.ended_at = None if outcome == "pending" else at
        self.step(course, "feedback", at, route=outcome)

    def _remind(self, at: datetime, key: str) -> None:
        self.referrals[key][1].fire("feedback__timeout", at)
        text = self.say("Vermittlung ohne Rückmeldung seit vier Wochen")
        self.journal(at, Action.TIMER, text, node="feedback__timeout")

    def _encounter(self, at: datetime, by: str, values: Row) -> None:
        who = self.records.users[by] if by else self.by
        told = {"case_id": self.case.pk, "by_id": who.pk, "created_at": at}
        row = self.note(models.Encounter, **told, **without(values, "topics"))
        for key in values.get("topics", ()):
            through = self.tables[models.Encounter.topics.through]
            through.add(encounter_id=row["id"], lifearea_id=self.records.areas[key].pk)
        self.journal(at, Action.CREATE, self.say("Kontakt eingetragen"), by=who, node=ENCOUNTER)

    def _review_due(self, at: datetime) -> None:
        self.course.fire("support__timeout", at)
        self.journal(at, Action.TIMER, self.say("Überprüfung ist fällig"), node="support__timeout")

    def _begin_review(self, at: datetime, reason: str) -> None:
        self.step(self.course, "support", at, reason=reason)

    def _review(self, at: datetime, decision: str, note: str, next_on: date | None) -> None:
        self.case.review_on = next_on if decision == "continue" else None
        about = {"case_id": self.case.pk, "by_id": self.by.pk, "at": at}
        self.note(models.Review, **about, decision=decision, note=note, next_on=next_on)
        self.step(self.course, "review", at, route=ROUTES[decision])

    def _propose(self, at: datetime, reason: str, note: str, results: list[Row]) -> None:
        about = {"case_id": self.case.pk, "proposed_by_id": self.by.pk, "proposed_at": at, "note": note}
        self.closing = self.note(models.Closing, **about, reason_id=self.records.reasons[reason].pk)
        for values in results:
            self.tables[models.NeedResult].add(closing_id=self.closing["id"], **values)
        self.step(self.course, "closing", at, route="", proposed=True)

    def _decide(self, at: datetime, approved: bool, comment: str) -> None:
        lead = self.records.lead
        self.closing |= {"approved": approved, "comment": comment, "decided_by_id": lead.pk, "decided_at": at}
        route = Route.APPROVED if approved else Route.RETURNED
        self.step(self.course, "approval", at, by=lead, reason=comment, route=route)

    def _reopen(self, at: datetime, reason: str) -> None:
        self.case.closed_at = None
        self.journal(at, Action.CHANGE, self.say("Fall wieder geöffnet"), reason=reason)
        self.course = self.begin(CaseFlow, "reopen", at)

    def save(self) -> None:
        """Referrals are instances, because the flow asks them for their dates."""
        for referral, _course in self.referrals.values():
            self.tables[models.Referral].add_instance(referral)
        super().save()
