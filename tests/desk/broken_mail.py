"""A mail server that does not answer."""

from django.core.mail.backends.base import BaseEmailBackend


class Backend(BaseEmailBackend):
    """Refuses everything, as a server does that is away."""

    def send_messages(self, email_messages: object) -> int:
        """Never."""
        raise ConnectionRefusedError
