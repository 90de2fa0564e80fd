"""Django looks for models here; each lives in a file named after its question."""

from content.directory.districts import Accommodation, Stadtteil
from content.directory.hints import EntryHint
from content.directory.people import ConsultationHour, Contact, Office
from content.directory.services import Organization, Service, Topic
from content.figures import Figure
from content.pages.contact import ContactPage
from content.pages.content import ContentPage
from content.pages.counselling import CounsellingPage
from content.pages.directory import DirectoryPage
from content.pages.districts import DistrictFinderPage
from content.pages.form import FormPage
from content.pages.home import HomePage
from content.pages.legal import LegalPage
from content.settings import SiteSettings

__all__ = [
    "Accommodation",
    "ConsultationHour",
    "Contact",
    "ContactPage",
    "ContentPage",
    "CounsellingPage",
    "DirectoryPage",
    "DistrictFinderPage",
    "EntryHint",
    "Figure",
    "FormPage",
    "HomePage",
    "LegalPage",
    "Office",
    "Organization",
    "Service",
    "SiteSettings",
    "Stadtteil",
    "Topic",
]
