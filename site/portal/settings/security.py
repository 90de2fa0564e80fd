"""Headers, cookies and the lock-out at sign-in, apart from the rest because auditors read this file first."""

from csp.constants import NONE, SELF

_SHARED = {
    "default-src": [SELF],
    "connect-src": [SELF],
    "font-src": [SELF],
    "object-src": [NONE],
    "base-uri": [NONE],
    "form-action": [SELF],
}
# Every page of ours: no inline script, no inline style, nobody may frame us.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        **_SHARED,
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "frame-src": [NONE],
        "frame-ancestors": [NONE],
    }
}
# Wagtail's editor writes inline scripts and styles and shows previews in frames: only below /admin/.
EDITOR_PREFIX = "/admin/"
EDITOR_SECURITY_POLICY = {
    **_SHARED,
    "script-src": [SELF, "'unsafe-inline'"],
    "style-src": [SELF, "'unsafe-inline'"],
    "img-src": [SELF, "data:", "blob:"],
    "frame-src": [SELF],
    "frame-ancestors": [SELF],
}
PERMISSIONS_POLICY = ", ".join(
    f"{feature}=()"
    for feature in (
        "accelerometer",
        "browsing-topics",
        "camera",
        "display-capture",
        "geolocation",
        "gyroscope",
        "magnetometer",
        "microphone",
        "midi",
        "payment",
        "usb",
    )
)
# What only its reader may see: never kept by a browser or a proxy.
PRIVATE_PREFIXES = ("/desk/", "/admin/", "/status/", "/answer/")

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "portal.errors.csrf_failure"
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
WHITENOISE_ALLOW_ALL_ORIGINS = False

# Sign-in: five wrong passwords for one name from one address, a hundred from one address, or ten for one name from
# everywhere close the door for a quarter of an hour. The last one does not hold in a browser that the person has come
# in with before, so nobody can lock a colleague out.
AXES_FAILURE_LIMIT = 5
AXES_ADDRESS_LIMIT = 100
AXES_NAME_LIMIT = 10
AXES_COOLOFF_TIME = 0.25  # hours
AXES_HANDLER = "accounts.lockout.Handler"
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_LOCKOUT_CALLABLE = "accounts.lockout.refuse"
AXES_CLIENT_IP_CALLABLE = "accounts.lockout.counted_as"
AXES_RESET_ON_SUCCESS = True
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_DISABLE_ACCESS_LOG = True  # who works when is nobody's business (requirement E6)
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False
AXES_HTTP_RESPONSE_CODE = 429
