"""The list of what the interface answers: addresses, parameters and documentation are all read from here."""

from dataclasses import dataclass

from content.api.hsds.parameters import PAGING


@dataclass(frozen=True)
class Operation:
    """One address."""

    name: str
    path: str
    summary: str
    schema: str
    parameters: tuple[str, ...] = ()
    listing: bool = False


SERVICES = ("taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after")
OPERATIONS = {
    found.name: found
    for found in (
        Operation("about", "/", "Welcher Standard, welche Fassung, wo die Beschreibung liegt", "About"),
        Operation(
            "services", "/services", "Alle Angebote", "Service", ("search", *SERVICES, "minimal", "full", *PAGING), True
        ),
        Operation("service", "/services/{id}", "Ein Angebot mit allem, was dazugehört", "FullService"),
        Operation(
            "organizations",
            "/organizations",
            "Alle Träger",
            "Organization",
            ("search", "full", "full_service", *PAGING),
            True,
        ),
        Operation(
            "organization",
            "/organizations/{id}",
            "Ein Träger mit seinen Angeboten",
            "FullOrganization",
            ("full_service",),
        ),
        Operation(
            "service_at_locations",
            "/service_at_locations",
            "Wo welches Angebot stattfindet",
            "ServiceAtLocation",
            ("search", *SERVICES, "postcode", "full", *PAGING),
            True,
        ),
        Operation(
            "service_at_location", "/service_at_locations/{id}", "Ein Angebot an seinem Ort", "FullServiceAtLocation"
        ),
        Operation("taxonomies", "/taxonomies", "Alle Systematiken", "Taxonomy", ("search", *PAGING), True),
        Operation("taxonomy", "/taxonomies/{id}", "Eine Systematik", "Taxonomy"),
        Operation(
            "taxonomy_terms",
            "/taxonomy_terms",
            "Alle Themen",
            "TaxonomyTerm",
            ("search", "taxonomy_id", "parent_id", "top_only", *PAGING),
            True,
        ),
        Operation("taxonomy_term", "/taxonomy_terms/{id}", "Ein Thema", "TaxonomyTerm"),
    )
}
