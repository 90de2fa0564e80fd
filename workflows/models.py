"""Django looks for models here."""
