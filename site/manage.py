#!/usr/bin/env python
"""Django's command line for the portal; settings default to development."""

import os
import sys
from pathlib import Path


def main() -> None:
    """Run the command given on the command line."""
    root = Path(__file__).resolve().parent
    for place in (root, root.parent):
        if str(place) not in sys.path:
            sys.path.insert(0, str(place))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.dev")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
