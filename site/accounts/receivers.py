"""What happens to an account by whatever door: the browser is noted at sign-in, a closed account is signed out."""

import time
from typing import Any

from django.contrib.auth import user_logged_in
from django.db.models.signals import post_save
from django.dispatch import receiver
from django.http import HttpRequest

from accounts import devices, people, sessions
from accounts.confirm import mark_confirmed
from accounts.models import User


@receiver(user_logged_in, dispatch_uid="accounts.note_device")
def note_device(request: HttpRequest, **kwargs: Any) -> None:
    """The session learns when it began and in which browser; who signs in has shown who it is."""
    mark_confirmed(request)
    request.session[sessions.STARTED] = time.time()
    request.session[sessions.DEVICE] = devices.in_words(request.META.get("HTTP_USER_AGENT", "")[:400])


@receiver(post_save, sender=User, dispatch_uid="accounts.close")
def close_inactive(instance: User, created: bool, raw: bool = False, **kwargs: Any) -> None:
    """Also where somebody is deactivated in the editor's own pages."""
    if not (instance.is_active or created or raw):
        people.close(instance)
