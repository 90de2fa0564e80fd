"""Takes over a file: all of it or nothing. A preview is the same import, taken back at the end, so it cannot be wrong.

Records are known by their identifiers. What the file does not say of a service stays as it is only where HSDS has no
word for it (suggestions for search, consent); a secret address is never overwritten, shown or made public by a file.
"""

import uuid
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Model
from django.utils import translation

from content.api.hsds import reading
from content.api.hsds.document import Findings, Node
from content.api.hsds.schedules import put_hours, same_hours
from content.directory.districts import Stadtteil
from content.directory.people import Contact, Office
from content.directory.services import Organization, Service, Topic

NEW, CHANGED, SAME = "neu", "geändert", "unverändert"
Many = dict[str, list[Any]]
KINDS = {Topic: "Thema", Organization: "Träger", Office: "Büro", Contact: "Ansprechperson", Service: "Angebot"}


@dataclass
class Row:
    """What happens to one record."""

    kind: str
    name: str
    state: str
    changes: list[str] = field(default_factory=list)


@dataclass
class Report:
    """What an import did, or would do."""

    rows: list[Row] = field(default_factory=list)
    findings: Findings = field(default_factory=Findings)

    @property
    def ok(self) -> bool:
        """Whether everything could be taken over."""
        return not self.findings.errors

    def count(self, state: str) -> int:
        """How many records are new, changed or unchanged."""
        return sum(row.state == state for row in self.rows)


def take_over(content: dict[str, Any], *, dry_run: bool) -> Report:
    """Import a file that `files.read` has read."""
    report = Report()
    with transaction.atomic(), translation.override("de"):
        _Import(report).run(Node(content, "", report.findings))
        if dry_run or not report.ok:
            transaction.set_rollback(True)
    return report


class _Import:
    """One run: remembers what it has seen, so that a body named in fifty services is written once."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.seen: dict[tuple[type[Model], uuid.UUID], Any] = {}
        self.known: dict[type[Model], dict[uuid.UUID, Any]] = {
            model: {record.uuid: record for record in model._default_manager.all()}
            for model in (Topic, Organization, Contact)
        }
        self.known[Office] = {office.uuid: office for office in Office.objects.prefetch_related("hours")}
        related = ("topics", "stadtteile", "contacts")
        services = Service.objects.select_related("organization", "office").prefetch_related(*related)
        self.known[Service] = {service.uuid: service for service in services}

    def run(self, root: Node) -> None:
        """In the order in which records need each other."""
        for part in root.items("stadtteile"):
            name, slug = part.text("name", longest=80, required=True), part.text("code", longest=50, required=True)
            if name and slug and not Stadtteil.objects.filter(slug=slug).exists():
                self.report.rows.append(Row("Stadtteil", name, NEW))
                self._save(Stadtteil(name=name, slug=slug, order=Stadtteil.objects.count()), part, {})
        self.parts = {part.name: part for part in Stadtteil.objects.all()}
        for node in root.items("taxonomy_terms"):
            self.topic(node)
        for node in root.items("organizations"):
            self.put(Organization, node, reading.organization(node))
        for node in root.items("services"):
            self.service(node)

    def put(
        self, model: type[Model], node: Node, values: dict[str, Any], many: dict[str, list[Any]] | None = None
    ) -> Any:
        """Create, change or leave a record; None where the file is wrong about it."""
        key = node.identifier()
        if key is None:
            return None
        if (model, key) in self.seen:
            return self.seen[model, key]
        record = self.known[model].get(key)
        row = Row(KINDS[model], str(values.get("name", "")), NEW)
        if record is None:
            record = model(uuid=key, **values)
        else:
            changes = [name for name, value in values.items() if getattr(record, name) != value]
            changes += [
                name for name, wanted in (many or {}).items() if set(getattr(record, name).all()) != set(wanted)
            ]
            row.state, row.changes = (CHANGED if changes else SAME), [_label(model, name) for name in changes]
            for name in values:
                setattr(record, name, values[name])
        self.seen[model, key] = record
        self.report.rows.append(row)
        if row.state != SAME and not self._save(record, node, many or {}):
            return None
        return record

    def _save(self, record: Any, node: Node, many: Many) -> bool:
        """Check as the editor's form would, then write."""
        try:
            record.full_clean()
        except ValidationError as refused:
            for name, sentences in refused.message_dict.items():
                label = f"{_label(type(record), name)}: " if name != "__all__" else ""
                node.error(label + " ".join(sentences))
            return False
        record.save()
        for name, wanted in many.items():
            getattr(record, name).set(wanted)
        return True

    def topic(self, node: Node) -> Any:
        """A topic; a new one goes to the end of the list."""
        values = reading.topic(node)
        if (key := node.value.get("id")) and key not in {str(known) for known in self.known[Topic]}:
            values["order"] = len(self.known[Topic]) + len(self.seen)
        return self.put(Topic, node, values)

    def office(self, node: Node) -> Any:
        """An office with its consultation hours."""
        values, hours = reading.office(node)
        key = node.identifier()
        first = (Office, key) not in self.seen
        office = self.put(Office, node, values)
        if office is None or not first or same_hours(office, hours):
            return office
        row = self.report.rows[-1]
        if row.state == SAME:
            row.state = CHANGED
        row.changes.append("Sprechzeiten")
        try:
            put_hours(office, hours)
        except ValidationError as refused:
            node.error(" ".join(refused.messages), "schedules")
        return office

    def service(self, node: Node) -> None:
        """A service with everything that it names."""
        key = node.identifier()
        body = node.child("organization")
        if body is not None:
            organization = self.put(Organization, body, reading.organization(body))
        else:
            organization = self._known_organization(node)
        if key is None or organization is None:
            if key is not None and body is None:
                node.error("Der Träger fehlt.", "organization")
            return
        if (Service, key) in self.seen:
            node.error("Dieses Angebot steht zweimal in der Datei.", "id")
            return
        found = self.known[Service].get(key)
        values = {**reading.service(node), "organization": organization}
        values |= self._place(node, found, secret=values["address_secret"])
        many = {
            "topics": self._topics(node),
            "stadtteile": reading.areas(node, self.parts),
            "contacts": self._contacts(node, found),
        }
        service = self.put(Service, node, values, many)
        moment = node.moment("last_modified")
        if service is not None and moment is not None and self.report.rows[-1].state != SAME:
            Service.objects.filter(pk=service.pk).update(last_modified=moment)

    def _known_organization(self, node: Node) -> Any:
        if "organization_id" not in node.value:
            return None
        key = node.identifier("organization_id")
        return self.seen.get((Organization, key)) or self.known[Organization].get(key) if key else None

    def _topics(self, node: Node) -> list[Any]:
        terms = [found for item in node.items("attributes") if (found := item.child("taxonomy_term"))]
        return [topic for term in terms if (topic := self.topic(term)) is not None]

    def _contacts(self, node: Node, service: Any) -> list[Any]:
        """Persons of the file; those of ours who are not public stay."""
        found = [self.put(Contact, item, reading.contact(item)) for item in node.items("contacts")]
        kept = [person for person in service.contacts.all() if not person.public] if service else []
        return [person for person in found if person is not None] + kept

    def _place(self, node: Node, service: Any, *, secret: bool) -> dict[str, Any]:
        """Where it is offered: in an office, at an address of its own, or nowhere that may be named."""
        if secret or (service is not None and service.address_secret):
            if node.items("service_at_locations") and service is not None:
                node.note("Die Adresse ist geheim. Der Ort aus der Datei wird nicht übernommen.")
            return {"address_secret": True}
        places = node.items("service_at_locations")
        if len(places) > 1:
            node.note("Mehrere Orte: Übernommen wird der erste.", "service_at_locations")
        where = places[0].child("location") if places else None
        if where is None:
            return {**reading.NOWHERE, "office": None}
        if reading.is_office(where):
            return {"office": self.office(where)}  # an address of its own stays beside it, unseen
        return {**reading.own_place(where), "office": None}


def _label(model: type[Model], name: str) -> str:
    return str(model._meta.get_field(name).verbose_name)  # type: ignore[union-attr]
