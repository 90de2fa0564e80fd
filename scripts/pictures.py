"""Make the README's pictures of a running demonstration: `python scripts/pictures.py PASSWORD [ADDRESS]`."""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

PICTURES = Path(__file__).resolve().parents[1] / "docs" / "pictures"


def sign_in(page: Page, password: str) -> None:
    """As the first manager."""
    page.goto("/desk/login/")
    page.get_by_label("Benutzername").fill("im1")
    page.get_by_label("Passwort").fill(password)
    page.get_by_role("button", name="Anmelden").click()
    page.wait_for_url("**/desk/")


def main() -> None:
    """Two pictures: the start page in Arabic on a telephone, and the worklist."""
    password, address = sys.argv[1], (sys.argv[2:] or ["http://127.0.0.1:8000"])[0]
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        phone = browser.new_page(base_url=address, viewport={"width": 360, "height": 760}, locale="ar")
        phone.goto("/ar/")
        phone.screenshot(path=PICTURES / "start-ar.png")
        desk = browser.new_page(base_url=address, viewport={"width": 1280, "height": 900}, locale="de-DE")
        sign_in(desk, password)
        desk.screenshot(path=PICTURES / "worklist.png")
        browser.close()


if __name__ == "__main__":
    main()
