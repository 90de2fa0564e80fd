"""Everything that must survive a burnt-down server: the database and the files, written whole, restored checked."""


class BackupError(Exception):
    """Why a backup or a restore was not done, as a sentence for the operator; nothing half done is left behind."""
