"""Who gets in, how, and for how long; see docs/decisions/sign-in.md. Numbers and the directory by environment."""

import json
import os
from typing import Any

# a pause that ends a session, and the longest time between two sign-ins, in minutes
SESSION_MINUTES = {
    "idle": int(os.environ.get("SESSION_IDLE_MINUTES", "90")),
    "longest": int(os.environ.get("SESSION_LONGEST_MINUTES", "600")),
}
SESSION_ENGINE = "accounts.sessions"
SESSION_COOKIE_AGE = SESSION_MINUTES["longest"] * 60
CONFIRMATION_MINUTES = 10  # before export, deletion, grants: asked again who it is
INVITATION_DAYS = 7

# Whoever holds one of these rights must have a second factor, where one is required (production settings).
SECOND_FACTOR_REQUIRED = False
SECOND_FACTOR_FOR = ["workflows.use_desk", "accounts.manage_people"]

DEVICE_COOKIE_NAME = "device"
DEVICE_COOKIE_DAYS = 180


def directory_from(env: Any) -> dict[str, Any]:
    """The city's directory (OpenID Connect); empty without `OIDC_ISSUER`."""
    if not env.get("OIDC_ISSUER"):
        return {}
    return {
        "issuer": env["OIDC_ISSUER"],
        "client_id": env["OIDC_CLIENT_ID"],
        "client_secret": env.get("OIDC_CLIENT_SECRET", ""),
        "name": env.get("OIDC_NAME", "Verzeichnis der Stadt"),
        "scope": env.get("OIDC_SCOPE", "openid email profile"),
        "timeout": 10,  # seconds
        # accounts by themselves, for everybody whom the directory knows
        "create": env.get("OIDC_CREATE_ACCOUNTS") == "1",
        # believe an e-mail address without `email_verified` (Entra ID does not send it)
        "trust_email": env.get("OIDC_TRUST_EMAIL") == "1",
        # `amr` or `acr` that count as second factor, for example ["mfa"]; otherwise ours is asked for
        "second_factor": json.loads(env.get("OIDC_SECOND_FACTOR", "[]")),
        # {"group in the directory": "role here"}; without it, roles are given here
        "roles_claim": env.get("OIDC_ROLES_CLAIM", "groups"),
        "roles": json.loads(env.get("OIDC_ROLES", "{}")),
    }


DIRECTORY = directory_from(os.environ)
