"""The side navigation of the desk. First version with fixed links."""

from django import template
from django.utils.translation import gettext as _

register = template.Library()


@register.inclusion_tag("components/desk_nav.html")
def desk_nav() -> dict[str, object]:
    """The navigation: `groups` of {label, items: {label, url, current, icon, count}}."""
    return {"groups": [{"label": "", "items": [{"label": _("Arbeitsliste"), "url": "/desk/", "icon": "list"}]}]}
