"""In the editor's menu: the way to one's own password and second factor, which are the same for everybody."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem


@hooks.register("register_admin_menu_item")
def own_account() -> MenuItem:
    """The last entry."""
    return MenuItem(_("Mein Zugang"), reverse("accounts:sessions"), name="own-account", icon_name="lock", order=20_000)
