"""Encryption of a backup with age: the server knows only the public key, so a stolen server opens no old backup."""

from pathlib import Path

import pyrage

from portal.backup import BackupError

SUFFIX = ".age"


def seal(part: Path, recipient: str) -> Path:
    """Encrypt a part for the recipient's public key (`age1…`) and remove the clear one.

    Raises:
        BackupError: the key cannot be used.
    """
    try:
        to = pyrage.x25519.Recipient.from_str(recipient.strip())
    except pyrage.RecipientError as error:
        raise BackupError("BACKUP_RECIPIENT ist kein öffentlicher Schlüssel von age (age1…).") from error
    sealed = part.with_name(part.name + SUFFIX)
    pyrage.encrypt_file(str(part), str(sealed), [to])
    part.unlink()
    return sealed


def unseal(part: Path, identity: Path, folder: Path) -> Path:
    """Decrypt a part with the secret key in the file `identity` into `folder`.

    Raises:
        BackupError: no key, or the wrong one.
    """
    try:
        lines = identity.read_text(encoding="ascii").splitlines()
        [secret] = [line.strip() for line in lines if line.startswith("AGE-SECRET-KEY-")]
        key = pyrage.x25519.Identity.from_str(secret)
    except (OSError, ValueError, pyrage.IdentityError) as error:
        raise BackupError(f"In {identity} steht kein geheimer Schlüssel von age (AGE-SECRET-KEY-…).") from error
    clear = folder / part.name.removesuffix(SUFFIX)
    try:
        pyrage.decrypt_file(str(part), str(clear), [key])
    except pyrage.DecryptError as error:
        raise BackupError("Dieser Schlüssel öffnet die Sicherung nicht.") from error
    return clear


def new_pair() -> tuple[str, str]:
    """A new secret key and its public one."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())
