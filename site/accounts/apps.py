"""Lowest room: who works here, in which role."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class AccountsConfig(AppConfig):
    """People with an account, and their roles."""

    name = "accounts"
    verbose_name = "Zugänge"

    def ready(self) -> None:
        """Keep the roles' groups equal to accounts.roles after each migration; listen to what happens to accounts."""
        from accounts import receivers  # noqa: F401
        from accounts.roles import sync_roles

        post_migrate.connect(sync_roles, dispatch_uid="accounts.sync_roles")
