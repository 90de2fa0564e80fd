"""A reported barrier wants an answer within the days that the settings name; the inbox says until when."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from content import seed
from content.models import SiteSettings
from forms import services
from forms.definition import FormDefinition
from forms.submissions import Submission


@pytest.fixture
def report(db: None) -> Submission:
    """A barrier that somebody reported today."""
    seed.load()
    form = FormDefinition.objects.get(slug="barriere-melden")
    return services.receive(form.versions.get(), {}, "de", "einmal")


def test_the_inbox_says_until_when(report: Submission, client_of: Any) -> None:
    lead: Client = client_of("teamleitung")
    pages = [reverse("desk:inbox"), reverse("desk:submission", kwargs={"code": report.code})]
    for days, words in ((30, "Antwort bis"), (10, "Antwort bis")):
        SiteSettings.objects.update(barrier_answer_days=days)
        day = date_format(timezone.localdate() + timedelta(days=days), "j. F Y")
        for address in pages:
            html = lead.get(address).content.decode()
            assert words in html, address
            assert day in html, address
    Submission.objects.update(created_at=timezone.now() - timedelta(days=11))
    assert "Antwort überfällig seit" in lead.get(pages[0]).content.decode()
