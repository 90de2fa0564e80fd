"""Before saving and before deleting the editor sees every place; of the casework only how many."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.test import Client
from django.urls import reverse
from wagtail.models import ReferenceIndex

from content.models import Contact, Office, Organization, Service, Stadtteil, Topic
from content.usage import places, sentence
from tests import factories


def delete_address(record: Any) -> str:
    return reverse(record.snippet_viewset.get_url_name("delete"), args=[record.pk])


def test_places_are_named_with_link_and_language(editor: Client) -> None:
    lead = Contact.objects.get(name="Tabea Bürkle")
    pages, others = places(lead)
    assert {"Deutsch", "Englisch", "Arabisch"} <= {place.language for place in pages}
    assert [place.title for place in others] == ["Angaben der Stadt"]
    html = editor.get(reverse("wagtailsnippets_content_contact:edit", args=[lead.pk])).content.decode()
    assert all(f'href="{place.url}"' in html for place in (*pages, *others))


def used_records() -> list[Any]:
    """One record of each kind that something points to."""
    return [
        Contact.objects.get(name="Tabea Bürkle"),
        Office.objects.get(name="Rathaus"),
        Topic.objects.get(slug="arbeit"),
        Organization.objects.filter(services__isnull=False).first(),
        Stadtteil.objects.get(slug="ost"),
    ]


def test_a_record_in_use_is_not_deleted_and_the_places_are_listed(editor: Client) -> None:
    Contact.objects.update(office=Office.objects.get(name="Rathaus"))
    for record in used_records():
        for answer in (editor.get(delete_address(record)), editor.post(delete_address(record))):
            assert answer.status_code == 409, record
            html = answer.content.decode()
            assert "wird er nicht gelöscht" in html, record
            assert "Verwendet in:" in html, record
            assert 'class="used-in"' in html, record
        assert type(record).objects.filter(pk=record.pk).exists()


def test_an_unused_record_is_deleted(editor: Client) -> None:
    topic = Topic.objects.create(name="Unbenutzt", slug="unbenutzt")
    assert editor.get(delete_address(topic)).status_code == 200
    assert editor.post(delete_address(topic)).status_code == 302
    assert not Topic.objects.filter(slug="unbenutzt").exists()


def test_a_topic_counts_its_services_and_a_stadtteil_the_forms_that_ask_for_it(city: None) -> None:
    topic = Topic.objects.filter(services__isnull=False).first()
    kinds = [place.kind for place in places(topic)[1]]
    assert kinds.count("Regeldienst") == topic.services.count()  # type: ignore[union-attr]
    assert "Formular" in [place.kind for place in places(Stadtteil.objects.get(slug="ost"))[1]]


def test_open_referrals_are_counted_and_nothing_of_a_case_is_told(editor: Client) -> None:
    manager = factories.make_user(username="zustaendig")
    case = factories.drive_to(factories.make_case(manager, last_name="Geheimname"), "support")
    service = Service.objects.get(slug="mbe")
    factories.make_referral(case, manager, service)
    assert "1 offene Vermittlung" in sentence(service)
    part = case.stadtteil
    answers = [
        editor.get(reverse(record.snippet_viewset.get_url_name(view), args=[record.pk])).content.decode()
        for record in (service, part)
        for view in ("edit", "delete", "usage")
    ]
    assert not [html for html in answers if case.number in html or "Geheimname" in html]
    assert "1 Fall" in sentence(part)
    assert editor.post(delete_address(service)).status_code == 409


def test_wagtails_index_knows_nothing_of_the_casework(city: None) -> None:
    from django.apps import apps

    manager = factories.make_user(username="zustaendig")
    factories.make_case(manager)
    kinds = ContentType.objects.filter(app_label="workflows")
    assert not ReferenceIndex.objects.filter(content_type__in=kinds).exists()
    indexed = [model for model in apps.get_app_config("workflows").get_models() if _indexed(model)]
    assert indexed == []


def _indexed(model: type[models.Model]) -> bool:
    return bool(ReferenceIndex.model_is_indexable(model))
