"""A request of somebody who is signed in: what a view behind `login_required` is given. For the types alone."""

from typing import TYPE_CHECKING

from django.http import HttpRequest

if TYPE_CHECKING:
    from accounts.models import User


class StaffRequest(HttpRequest):
    """`user` is a person."""

    user: "User"
