"""Django looks for models here; each lives in a file named after its question."""

from content.directory.districts import Accommodation, Stadtteil
from content.directory.people import ConsultationHour, Contact, Office
from content.directory.services import Organization, Service, Topic

__all__ = [
    "Accommodation",
    "ConsultationHour",
    "Contact",
    "Office",
    "Organization",
    "Service",
    "Stadtteil",
    "Topic",
]
