"""Django looks for models here; each lives in a file named after its question."""

from content.directory.districts import Accommodation, Stadtteil
from content.directory.people import ConsultationHour, Contact, Office
from content.directory.services import Organization, Service, Topic
from content.editing.approval import SecondPersonTask
from content.figures import Figure
from content.pages.contact import ContactPage
from content.pages.content import ContentPage
from content.pages.counselling import CounsellingPage
from content.pages.directory import DirectoryPage
from content.pages.districts import DistrictFinderPage
from content.pages.form import FormPage
from content.pages.home import HomePage
from content.pages.legal import LegalPage
from content.pages.news import NewsIndexPage, NewsPage
from content.pages.signing import SignLanguagePage
from content.pages.statement import AccessibilityStatementPage
from content.settings import SiteSettings
from content.translations.state import TranslationState

__all__ = [
    "AccessibilityStatementPage",
    "Accommodation",
    "ConsultationHour",
    "Contact",
    "ContactPage",
    "ContentPage",
    "CounsellingPage",
    "DirectoryPage",
    "DistrictFinderPage",
    "Figure",
    "FormPage",
    "HomePage",
    "LegalPage",
    "NewsIndexPage",
    "NewsPage",
    "Office",
    "Organization",
    "SecondPersonTask",
    "Service",
    "SignLanguagePage",
    "SiteSettings",
    "Stadtteil",
    "Topic",
    "TranslationState",
]
