"""What editors and translators may do in Wagtail: pages, records, pictures, documents; nothing of the casework.

`redaktion` writes and approves the work of others; `redaktionsleitung` may also publish in a hurry without a second
person. A translator holds `uebersetzung` (the door to the editor) and one group per language (`uebersetzung-ar`).
"""

from typing import Any

from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import Group, Permission

EDITORS, CHIEFS, TRANSLATORS = "redaktion", "redaktionsleitung", "uebersetzung"
WRITING = ("add_page", "change_page", "lock_page", "unlock_page")
PAGE = {EDITORS: WRITING, CHIEFS: (*WRITING, "publish_page", "bulk_delete_page")}
RECORDS = (
    "contact",
    "office",
    "schedule",
    "area",
    "stadtteil",
    "accommodation",
    "topic",
    "targetgroup",
    "organization",
    "service",
    "synonym",
    "figure",
)
HINTS = ("view_entryhint", "change_entryhint", "delete_entryhint")  # the casework writes them
COLLECTIONS = {
    "wagtailimages": ("add_image", "change_image", "choose_image"),
    "wagtaildocs": ("add_document", "change_document", "choose_document"),
}
WORKFLOW = "Freigabe durch eine zweite Person"


def sync_editors(**kwargs: object) -> None:
    """Give the groups their permissions; safe to call again, quiet while tables are still missing."""
    root = apps.get_model("wagtailcore.Page").objects.filter(depth=1).first()
    files = apps.get_model("wagtailcore.Collection").objects.filter(depth=1).first()
    groups = {name: Group.objects.get_or_create(name=name)[0] for name in (EDITORS, CHIEFS, TRANSLATORS)}
    for name, page_permissions in PAGE.items():
        groups[name].permissions.add(*_model_permissions())
        if root:
            _only(groups[name], root, page_permissions)
    for group in groups.values() if files else ():
        for app, names in COLLECTIONS.items():
            chosen = names if group.name in PAGE else names[2:]
            for permission in _found(app, chosen):
                apps.get_model("wagtailcore.GroupCollectionPermission").objects.get_or_create(
                    group=group, collection=files, permission=permission
                )
    sync_translators()
    if root:
        _second_person(root, [groups[EDITORS], groups[CHIEFS]])


def language_group(code: str) -> str:
    """Name of the group whose members translate into a language."""
    return f"{TRANSLATORS}-{code}"


def sync_translators(**kwargs: object) -> None:
    """One group per language: its members may change the pages below that language's start page, not publish them."""
    homes = apps.get_model("wagtailcore.Page").objects.filter(depth=2)
    for code, _name in settings.LANGUAGES:
        if code == "de":
            continue
        group = Group.objects.get_or_create(name=language_group(code))[0]
        for home in homes.filter(locale__language_code=code):
            _only(group, home, ("change_page",))


def _only(group: Group, page: Any, names: tuple[str, ...]) -> None:
    """Exactly these permissions on a page and what lies below it."""
    given = apps.get_model("wagtailcore.GroupPagePermission").objects
    given.filter(group=group, page=page).exclude(permission__codename__in=names).delete()
    for permission in _found("wagtailcore", names):
        given.get_or_create(group=group, page=page, permission=permission)


def _second_person(root: Any, groups: list[Group]) -> None:
    """Every page is approved by a second person, unless somebody has set up another workflow for it."""
    Workflow, Task = apps.get_model("wagtailcore.Workflow"), apps.get_model("content.SecondPersonTask")
    steps, pages = apps.get_model("wagtailcore.WorkflowTask"), apps.get_model("wagtailcore.WorkflowPage")
    if Workflow.objects.filter(name=WORKFLOW).exists():
        return
    workflow, task = Workflow.objects.create(name=WORKFLOW), Task.objects.create(name=WORKFLOW)
    task.groups.set(groups)
    steps.objects.create(workflow=workflow, task=task, sort_order=0)
    pages.objects.update_or_create(page=root, defaults={"workflow": workflow})
    Workflow.objects.filter(name="Moderators approval").update(active=False)


def _model_permissions() -> list[Permission]:
    wanted = [f"{action}_{name}" for name in RECORDS for action in ("add", "change", "delete", "view")]
    found = [*_found("content", (*wanted, *HINTS, "change_sitesettings"))]
    return [*found, *_found("wagtailadmin", ("access_admin",)), *_found("simple_translation", ("submit_translation",))]


def _found(app: str, names: tuple[str, ...]) -> list[Permission]:
    return list(Permission.objects.filter(content_type__app_label=app, codename__in=names))
