"""Hints from the casework: the editor sees them, ticks them off, and the mark on the public entry goes."""

from django.test import Client
from django.urls import reverse

from content.directory.hints import hint
from content.models import DirectoryPage, EntryHint, Service

SENTENCE = "Diese Angaben werden gerade geprüft."


def test_a_hint_marks_the_entry_until_it_is_solved(editor: Client, visitor: Client) -> None:
    service = Service.objects.filter(status=Service.Status.ACTIVE).first()
    public = f"{DirectoryPage.objects.filter(locale__language_code='de').first().url}{service.slug}/"
    assert SENTENCE not in visitor.get(public).content.decode()
    noted = hint(service, EntryHint.What.ENDED)
    assert hint(service, EntryHint.What.ENDED) == noted
    assert SENTENCE in visitor.get(public).content.decode()
    space = "wagtailsnippets_content_entryhint"
    assert service.name in editor.get(reverse(f"{space}:list")).content.decode()
    assert editor.post(reverse(f"{space}:edit", args=[noted.pk]), {"solved": "on"}).status_code == 302
    assert SENTENCE not in visitor.get(public).content.decode()
    assert editor.get(reverse(f"{space}:add")).status_code == 302
