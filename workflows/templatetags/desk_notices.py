"""The notices above the worklist."""

from typing import Any

from django import template

from workflows.desk.notices import few

register = template.Library()


@register.inclusion_tag("desk/_notices.html", takes_context=True)
def notices_for_me(context: template.Context) -> dict[str, Any]:
    """`lines` of `desk.notices.Line`, and whether there are `more`."""
    lines, more = few(context["user"])
    return {"lines": lines, "more": more, "csrf_token": context.get("csrf_token")}
