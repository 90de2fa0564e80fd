"""Two ways to use a page: a mouse, or nothing but the keyboard. Both find things by what a person reads."""

import re
from typing import Any

from playwright.sync_api import Error, Locator, Page, expect

MAX_TABS = 400


class Mouse:
    """Points and clicks."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, name: str, role: str = "button", within: Any = None) -> None:
        """Press a button or follow a link by its words."""
        self.activate(_one(within or self.page, role, name))

    def fill(self, label: str, value: str) -> None:
        """Type into a field by its label."""
        field = self.page.locator("main").get_by_label(label, exact=False).first
        self.type_into(field, value)
        assert field.input_value() == value, f"{label}: {field.input_value()!r}"

    def choose(self, label: str, option: str) -> None:
        """Choose from a list by the label of the field and the words of the option."""
        field = self.page.locator("main").get_by_role("combobox", name=re.compile(re.escape(label))).first
        self.select(field, option)
        chosen = field.evaluate("e => e.options[e.selectedIndex].text.trim()")
        assert option in chosen, f"{label}: {chosen!r}"

    def pick(self, group: str, option: str) -> None:
        """Pick one of a group of radio buttons."""
        inside = self.page.get_by_role("group", name=re.compile(re.escape(group))).last
        radio = inside.get_by_role("radio", name=re.compile(re.escape(option))).first
        self.tick_radio(radio)
        expect(radio).to_be_checked()

    def tick(self, label: str) -> None:
        """Tick a box."""
        box = self.page.get_by_role("checkbox", name=re.compile(re.escape(label))).first
        self.tick_box(box)
        expect(box).to_be_checked()

    # how it is done
    def activate(self, target: Locator) -> None:
        target.click()

    def type_into(self, field: Locator, value: str) -> None:
        field.fill(value)

    def select(self, field: Locator, option: str) -> None:
        field.select_option(label=_label(field, option))

    def tick_radio(self, radio: Locator) -> None:
        tick(radio)

    def tick_box(self, box: Locator) -> None:
        tick(box)


class Keyboard(Mouse):
    """Tab, arrows, Enter, Space and letters only."""

    def reach(self, target: Locator) -> None:
        """Tab until the target has the focus; the focus must be visible there."""
        handle = target.element_handle()
        for _step in range(MAX_TABS):
            if self.page.evaluate("e => e === document.activeElement", handle):
                outline = target.evaluate("e => { const s = getComputedStyle(e); return s.outlineStyle + s.boxShadow }")
                assert outline != "nonenone" or self._shown_by_label(target), "the focus cannot be seen"
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"cannot be reached with the keyboard: {target}")

    def _shown_by_label(self, target: Locator) -> bool:
        return bool(target.evaluate("e => !!(e.closest('label') || e.parentElement)"))

    def activate(self, target: Locator) -> None:
        self.reach(target)
        self.page.keyboard.press("Enter")
        self.page.wait_for_load_state()

    def type_into(self, field: Locator, value: str) -> None:
        self.reach(field)
        if field.get_attribute("type") == "date":
            return self._type_date(field, value)
        if field.get_attribute("type") == "time":
            return self._type_time(field, value)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(value)
        return None

    def _type_time(self, field: Locator, value: str) -> None:
        """With or without a.m., as the browser's language has it."""
        self.page.keyboard.type(value.replace(":", "") + "A")
        assert field.input_value() == value

    def _type_date(self, field: Locator, value: str) -> None:
        """Browsers ask for the parts in the order of their own language."""
        year, month, day = value.split("-")
        for order in (month + day + year, day + month + year):
            for _part in range(3):
                self.page.keyboard.press("ArrowLeft")
            self.page.keyboard.type(order)
            if field.input_value() == value:
                return
        raise AssertionError(f"the date cannot be typed: {field.input_value()!r}")

    def select(self, field: Locator, option: str) -> None:
        self.reach(field)
        wanted = _label(field, option)
        labels = field.evaluate("e => [...e.options].map(o => o.text.trim())")
        current = field.evaluate("e => e.selectedIndex")
        steps = labels.index(wanted.strip()) - current
        for _step in range(abs(steps)):
            self.page.keyboard.press("ArrowDown" if steps > 0 else "ArrowUp")

    def tick_radio(self, radio: Locator) -> None:
        name = radio.get_attribute("name")
        group = self.page.locator(f'input[type=radio][name="{name}"]')
        checked = group.and_(self.page.locator(":checked"))
        self.reach(checked.first if checked.count() else group.first)
        self.page.keyboard.press("Space")
        for _step in range(group.count()):
            if radio.is_checked():
                return
            self.page.keyboard.press("ArrowDown")

    def tick_box(self, box: Locator) -> None:
        self.reach(box)
        if not box.is_checked():
            self.page.keyboard.press("Space")


def tick(target: Locator) -> None:
    """Tick it, and again if the page moved under the mouse (a font or a picture came late): people do the same."""
    target.page.evaluate("document.fonts.ready")
    for _again in range(3):
        try:
            return target.check(force=True)
        except Error:
            target.page.wait_for_load_state()
    return target.check(force=True)


def press(page: Page, action: str = "next") -> None:
    """Press the button of a public form that people see."""
    page.locator(f"form[method=post] button[value={action}]:not([aria-hidden])").click()


def fits(page: Page) -> None:
    """Nothing sticks out sideways."""
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def _one(place: Any, role: str, name: str) -> Locator:
    return place.get_by_role(role, name=re.compile(name)).first


def _label(field: Locator, option: str) -> str:
    labels: list[str] = field.evaluate("e => [...e.options].map(o => o.text)")
    for label in labels:
        if option in label:
            return label
    raise AssertionError(f"{option!r} is not offered: {labels}")
