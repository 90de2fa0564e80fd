"""Facts for search engines: on start, contact, finder and service; planted HTML stays data; nothing secret."""

import json
import re
from typing import Any

import pytest
from django.test import Client

from content.models import Accommodation, Contact, Service

BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def graph(client: Client, address: str) -> dict[str, dict[str, Any]]:
    """The page's things by type."""
    (block,) = BLOCK.findall(client.get(address).content.decode())
    data = json.loads(block)
    assert data["@context"] == "https://schema.org"
    return {node["@type"]: node for node in data["@graph"]}


@pytest.mark.parametrize("address", ["/de/", "/ar/", "/de/kontakt/", "/en/beratung/", "/de/zustaendig/eglosheim/"])
def test_the_office_says_when_it_is_open(visitor: Client, address: str) -> None:
    found = graph(visitor, address)
    assert found["GovernmentOrganization"]["name"] == "Stadt Ludwigsburg"
    office = found["GovernmentOffice"]
    assert office["telephone"] == "+4971419104041"
    assert office["address"]["streetAddress"] == "Obere Marktstraße 1"
    days = {one["dayOfWeek"]: (one["opens"], one["closes"]) for one in office["openingHoursSpecification"]}
    assert days["https://schema.org/Monday"] == ("09:00", "12:00")
    assert "https://schema.org/Tuesday" not in days, "by appointment is not open"


def test_people_and_stadtteil_and_service(visitor: Client) -> None:
    found = graph(visitor, "/de/zustaendig/eglosheim/")
    service = found["GovernmentService"]
    assert service["areaServed"]["name"] == "Eglosheim"
    names = {channel["servicePhone"]["name"] for channel in service["availableChannel"]}
    assert names == {contact.name for contact in Contact.objects.filter(stadtteile__slug="eglosheim")}
    assert graph(visitor, "/de/wegweiser/familienkasse/")["Service"]["provider"]["@type"] == "Organization"
    assert not BLOCK.search(visitor.get("/de/team/").content.decode())


def test_planted_html_cannot_leave_the_block(visitor: Client) -> None:
    planted = '</script><script>alert(1)</script><!--"&\u2028'
    Service.objects.filter(slug="familienkasse").update(summary=planted)
    html = visitor.get("/de/wegweiser/familienkasse/").content.decode()
    assert "<script>alert(1)" not in html
    assert graph(visitor, "/de/wegweiser/familienkasse/")["Service"]["description"] == planted


def test_nothing_secret_is_told(visitor: Client) -> None:
    Service.objects.filter(slug="frauenhaus").update(street="Verborgene Gasse 3")
    Accommodation.objects.update(address="Geheimweg 77")
    text = json.dumps(graph(visitor, "/de/wegweiser/frauenhaus/"), ensure_ascii=False)
    assert "Verborgene" not in text
    assert "Geheimweg" not in visitor.get("/de/zustaendig/eglosheim/").content.decode()
    hidden = Contact.objects.get(name="Tabea Bürkle")
    Contact.objects.filter(pk=hidden.pk).update(public=False)
    assert "contactPoint" not in graph(visitor, "/de/")["GovernmentOrganization"]
