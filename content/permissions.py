"""What editors (role `redaktion`) may do in Wagtail: pages, records, pictures, documents; nothing of the casework."""

from django.apps import apps
from django.contrib.auth.models import Group, Permission

EDITORS = "redaktion"
PAGE = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page", "bulk_delete_page")
RECORDS = ("contact", "office", "stadtteil", "accommodation", "topic", "organization", "service", "figure")
HINTS = ("view_entryhint", "change_entryhint", "delete_entryhint")  # the casework writes them
COLLECTIONS = {
    "wagtailimages": ("add_image", "change_image", "choose_image"),
    "wagtaildocs": ("add_document", "change_document", "choose_document"),
}


def sync_editors(**kwargs: object) -> None:
    """Give the group its permissions; safe to call again, quiet while tables are still missing."""
    Page, Collection = apps.get_model("wagtailcore.Page"), apps.get_model("wagtailcore.Collection")
    root, files = Page.objects.filter(depth=1).first(), Collection.objects.filter(depth=1).first()
    group, _created = Group.objects.get_or_create(name=EDITORS)
    group.permissions.add(*_model_permissions())
    for permission in _found("wagtailcore", PAGE) if root else ():
        apps.get_model("wagtailcore.GroupPagePermission").objects.get_or_create(
            group=group, page=root, permission=permission
        )
    for app, names in COLLECTIONS.items() if files else ():
        for permission in _found(app, names):
            apps.get_model("wagtailcore.GroupCollectionPermission").objects.get_or_create(
                group=group, collection=files, permission=permission
            )


def _model_permissions() -> list[Permission]:
    wanted = [f"{action}_{name}" for name in RECORDS for action in ("add", "change", "delete", "view")]
    found = [*_found("content", (*wanted, *HINTS, "change_sitesettings"))]
    return [*found, *_found("wagtailadmin", ("access_admin",)), *_found("simple_translation", ("submit_translation",))]


def _found(app: str, names: tuple[str, ...]) -> list[Permission]:
    return list(Permission.objects.filter(content_type__app_label=app, codename__in=names))
