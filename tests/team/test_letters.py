"""Letters: the new contact in the person's language, for those who may read the file, noted in the journal."""

from io import BytesIO

import pikepdf
from django.template.loader import render_to_string

from accounts.models import User
from content.models import Contact, Office
from content.settings import SiteSettings
from tests import factories
from tests.desk.conftest import signed_in
from workflows.models import HandOver
from workflows.team import handover, letters


def handed(im1: User, im2: User, lead: User) -> HandOver:
    """Two cases that `im2` has now: one in Arabic with a protected address, one in German."""
    first = factories.make_case(im1, address="Geheimer Weg 1", address_protected=True)
    second = factories.make_case(im1, language="de", first_name="Ben", address="Marktplatz 2")
    return handover.hand_over({first.pk: im2, second.pk: im2}, giver=im1, by=lead, reason="neu verteilt")


def test_words_contact_and_hours_in_both_languages(im1: User, im2: User, lead: User) -> None:
    office = Office.objects.create(name="Beratung Mitte", street="Wilhelmstraße 1", postal_code="71638")
    Contact.objects.create(name="Jonas Bergmann", phone="+49 7141 910-1", office=office, user=im2)
    settings = SiteSettings.load()
    settings.opening_hours, settings.opening_hours_words = "Mo 9–12 Uhr", {"ar": "الاثنين 9–12"}
    settings.save()
    done = handed(im1, im2, lead)
    cases = letters.cases_for(done, im2)
    told = [letters._letter(case, Contact.objects.get(), settings) for case in cases]
    paper = render_to_string("papers/letters.html", {"letters": told})
    for words in (
        "جهة الاتصال الجديدة",
        "Ihre neue Ansprechperson",
        "+49 7141 910-1",
        "Beratung Mitte",
        "الاثنين 9–12",
    ):
        assert words in paper
    assert "Geheimer Weg" not in paper
    assert "Marktplatz 2" in paper
    assert letters.cases_for(done, lead) == []
    assert letters.cases_for(done, im1) == []


def test_one_pdf_for_all_and_a_line_in_each_journal(im1: User, im2: User, lead: User) -> None:
    done = handed(im1, im2, lead)
    answer = signed_in(im2).get(f"/desk/hand-overs/{done.pk}/letters.pdf")
    assert answer.status_code == 200
    made = pikepdf.open(BytesIO(answer.content))
    assert len(made.pages) == 2
    assert "/StructTreeRoot" in made.Root
    assert "Haddad" not in answer["Content-Disposition"]
    for item in done.items.all():
        assert item.case.journal.filter(text="Brief ausgegeben", actor=im2).count() == 1
