"""What people read."""

from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate, post_save


class ContentConfig(AppConfig):
    """Pages, blocks and the directory's records."""

    name = "content"
    verbose_name = "Inhalte"

    def ready(self) -> None:
        """Offer choices to the forms, and keep the editors' permissions in step after each migration."""
        from content.choices import register_choices
        from content.permissions import sync_editors, sync_translators
        from content.search import gathering
        from content.translations import state

        register_choices()
        gathering.connect()
        state.connect()
        # The permissions themselves are made by the auth app's turn at the latest, so that is when we look for them.
        post_migrate.connect(sync_editors, sender=apps.get_app_config("auth"), dispatch_uid="content.sync_editors")
        # A language gets its translators with its start page.
        home = apps.get_model("content.HomePage")
        post_save.connect(sync_translators, sender=home, dispatch_uid="content.sync_translators")
