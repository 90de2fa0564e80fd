"""Django looks for models here; each lives in a file named after its question."""

from content.directory.areas import Area
from content.directory.districts import Accommodation, Stadtteil
from content.directory.hints import EntryHint
from content.directory.people import Contact, Office
from content.directory.schedules import Schedule, ScheduleException
from content.directory.services import Organization, Service, TargetGroup, Topic
from content.editing.approval import SecondPersonTask
from content.figures import Figure, PastReading
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
from content.search.entries import SearchEntry, Synonym
from content.settings import SiteSettings
from content.translations.state import TranslationState

__all__ = [
    "AccessibilityStatementPage",
    "Accommodation",
    "Area",
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
    "NewsIndexPage",
    "NewsPage",
    "Office",
    "Organization",
    "PastReading",
    "Schedule",
    "ScheduleException",
    "SearchEntry",
    "SecondPersonTask",
    "Service",
    "SignLanguagePage",
    "SiteSettings",
    "Stadtteil",
    "Synonym",
    "TargetGroup",
    "Topic",
    "TranslationState",
]
