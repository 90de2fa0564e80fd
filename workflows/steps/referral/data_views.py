"""Pages of a referral with data: consent, request, the service's answer by telephone."""

from typing import Any, ClassVar

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflows.steps.referral import agreeing, consents, links, replies, sending
from workflows.steps.referral.data_forms import ConsentForm, Decision, LetterForm, ReplyForm
from workflows.steps.referral.links import Answer
from workflows.steps.referral.views import ReferralStepView


class ConsentView(ReferralStepView):
    """The person decides what the service may know."""

    form_class = ConsentForm
    template_name: ClassVar[str] = "steps/referral/consent.html"
    purpose = gettext_lazy(
        "Erklären Sie der Person, wer was wozu erfährt. Ohne Einwilligung wird nichts weitergegeben."
    )
    submit_label = gettext_lazy("Entscheidung speichern")

    def save(self, form: ConsentForm) -> None:
        """Agreed or refused."""
        values = dict(form.cleaned_data)
        if values.pop("decision") == Decision.AGREED:
            agreeing.agreed(self.task, by=self.user, **values)
        else:
            agreeing.refused(self.task, by=self.user)

    def said(self, form: ConsentForm) -> str:
        """And then?"""
        if form.cleaned_data["decision"] == Decision.AGREED:
            return _("Die Einwilligung ist festgehalten. Jetzt können Sie den Dienst anfragen.")
        return _("Gespeichert. Es wird nichts weitergegeben; informieren Sie die Person über das Angebot.")


class LetterView(ReferralStepView):
    """Read once more what leaves the house, then send."""

    form_class = LetterForm
    template_name: ClassVar[str] = "steps/referral/letter.html"
    purpose = gettext_lazy("Prüfen Sie, was der Dienst erfährt. Dann senden Sie die Anfrage.")
    submit_label = gettext_lazy("Anfrage senden")

    def more(self, form: Any) -> dict[str, Any]:
        """What the consent covers today, and what the service asked for before."""
        consent = consents.valid(self.referral)
        told = consent.told(self.case.person) if consent else []
        asked = self.referral.links.filter(answer=Answer.MORE).first()
        return {**super().more(form), "consent": consent, "told": told, "asked": asked.note if asked else ""}

    def save(self, form: LetterForm) -> None:
        """The mail leaves after the commit."""
        sending.send(self.task, by=self.user)

    def said(self, form: LetterForm) -> str:
        """And then?"""
        if self.referral.service.email:
            return _("Die Anfrage wird gesendet. Den Code sagen Sie am Telefon, oder Sie geben den Brief mit.")
        return _("Der Dienst hat keine E-Mail-Adresse. Bitte geben Sie den Brief mit, oder rufen Sie an.")


class ReplyView(ReferralStepView):
    """The service answers by its link; by telephone staff write it down here."""

    form_class = ReplyForm
    template_name: ClassVar[str] = "steps/referral/reply.html"
    purpose = gettext_lazy("Der Dienst antwortet selbst über seinen Link. Ruft er an, tragen Sie die Antwort hier ein.")
    submit_label = gettext_lazy("Antwort speichern")

    def more(self, form: Any) -> dict[str, Any]:
        """The code for the telephone, and whether the mail went out."""
        return {**super().more(form), "link": links.open_link(self.referral)}

    def save(self, form: ReplyForm) -> None:
        """Written down."""
        replies.by_telephone(self.task, by=self.user, reply=form.reply)

    def said(self, form: ReplyForm) -> str:
        """And then?"""
        if form.cleaned_data["answer"] == Answer.MORE:
            return _("Gespeichert. Der Dienst braucht noch Angaben; die Anfrage steht wieder in Ihren Aufgaben.")
        return _("Gespeichert. Als Nächstes halten Sie fest, was daraus geworden ist.")
