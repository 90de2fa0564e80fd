"""An editor builds a form in Wagtail: sections, questions, conditions, Arabic words, preview, a public page."""

import re

from django.urls import reverse
from playwright.sync_api import FrameLocator, Locator, expect

from tests.journeys.editor import Editor


class FormEditor(Editor):
    """Uses the editor's own fields; the names of the fields say where a question stands."""

    sections = questions = -1

    def begins(self, name: str, slug: str) -> None:
        """A new form: how it is called, and how it is filled in."""
        self.screen.goto(reverse("wagtailsnippets_office_forms_formdefinition:add"))
        self.opens_tab("Verwendung")
        self.screen.get_by_label("Jeder Abschnitt auf einer eigenen Seite").check()
        self.screen.get_by_label("Speichern und später weitermachen").check()
        self.fills("#id_slug", slug)
        self.opens_tab("Sprachen")
        self.adds_to("translations")
        self.field("translations-0-value-language").select_option("ar")
        self.opens_tab("Fragen")
        self.fills("#id_name", name)

    def opens_tab(self, name: str) -> None:
        """One of the three parts of the form's page."""
        self.screen.get_by_role("tab", name=re.compile(f"^{name}")).click()

    def adds_section(self, title: str, arabic: str) -> None:
        """Behind the last one."""
        self.adds_to("body")
        self.sections, self.questions = self.sections + 1, -1
        self.field(f"body-{self.sections}-value-title").fill(title)
        self.translates(f"body-{self.sections}-value", "title", arabic)

    def asks(self, kind: str, label: str, arabic: str, *, required: bool = False, means: str = "") -> None:
        """A question behind the last one of the section."""
        self.adds_to(f"body-{self.sections}-value-content")
        self.screen.get_by_role("option", name=re.compile(f"^{kind}")).click()
        self.questions += 1
        self.field(f"{self.here}-label").fill(label)
        if required:
            self.field(f"{self.here}-required").check()
        if means:
            self.field(f"{self.here}-maps_to").select_option(label=means)
        self.translates(self.here, "label", arabic)

    def only_if(self, question: str, answer: str) -> None:
        """The question just asked is shown only then; the sentence about it says so."""
        rules = f"{self.here}-show_if-rules"
        add = self.screen.locator(f"input[name='{rules}-count'] + [data-streamfield-list-container]")
        self.uncovers(add)
        add.locator("> [data-streamfield-list-add]").last.click()
        lists = add.locator("select[data-list]")
        lists.first.select_option(label=question)
        lists.nth(1).select_option(label=answer)

    def opens(self, name: str) -> None:
        """A form from the list."""
        self.screen.goto(reverse("wagtailsnippets_office_forms_formdefinition:list"))
        self.screen.locator("main").get_by_role("link", name=name, exact=True).first.click()
        self.arrives("/edit/")

    def renames(self, label: str, new: str) -> None:
        """Other words for a question that is there already."""
        self.screen.locator("[name='body-0-value-title']").wait_for(state="attached")
        questions = self.screen.locator("[name^='body-'][name$='-value-label']").all()
        [name] = [question for question in questions if question.input_value() == label]
        self.uncovers(name)
        name.fill(new)

    def translates(self, place: str, name: str, arabic: str) -> None:
        """The Arabic words of a section or a question."""
        more = self.screen.locator(f"input[name='{place}-translations-count'] + [data-streamfield-list-container]")
        self.uncovers(more)
        more.locator("> [data-streamfield-list-add]").last.click()
        self.field(f"{place}-translations-0-value-language").select_option("ar")
        self.field(f"{place}-translations-0-value-{name}").fill(arabic)

    def sees_preview(self, mode: str) -> FrameLocator:
        """What a visitor would see, before anything is saved."""
        toggle = self.screen.get_by_role("button", name="Vorschau umschalten")
        if toggle.get_attribute("aria-expanded") != "true":
            toggle.click()
        self.screen.locator("#id_preview_mode").select_option(label=mode)
        return self.screen.frame_locator("#w-preview-iframe")

    def puts_on_page(self, home: int, title: str, form: str) -> None:
        """A public page that shows the form."""
        self.screen.goto(f"/admin/pages/add/content/formpage/{home}/")
        self.fills("#id_title", title)
        self.screen.get_by_role("button", name=re.compile("Formular.*wählen")).click()
        self.screen.locator(".modal").get_by_role("link", name=form).click()
        expect(self.screen.locator(".modal")).to_have_count(0)
        self.publishes()

    # how it is done
    @property
    def here(self) -> str:
        """Where the question just asked stands."""
        return f"body-{self.sections}-value-content-{self.questions}-value"

    def adds_to(self, stream: str) -> None:
        """The last plus sign of a stream."""
        container = f"input[name='{stream}-count'] + [data-streamfield-stream-container]"
        self.screen.locator(f"{container} > div > button[title='Einen Block einfügen']").last.click()

    def field(self, name: str) -> Locator:
        """A field by its name, with everything unfolded around it."""
        field = self.screen.locator(f"[name='{name}']")
        self.uncovers(field)
        return field

    def uncovers(self, what: Locator) -> None:
        """Unfold what is folded around something."""
        what.wait_for(state="attached")
        folded = what.locator("xpath=ancestor::section[@data-panel]/div/button[@aria-expanded='false']")
        while folded.count():
            folded.first.click()
