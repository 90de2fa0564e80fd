"""Run a command with DATABASE_URL of a PostgreSQL that exists only meanwhile: `on_postgres.py pytest tests`."""

import os
import subprocess
import sys

from house import machine
from house.cluster import Cluster
from house.console import Trouble


def main() -> int:
    """Start, run, forget."""
    programs = machine.postgresql()
    if programs is None:
        print(machine.sentence("PostgreSQL", "sudo apt-get install -y postgresql"), file=sys.stderr)
        return 1
    try:
        with Cluster(programs) as cluster:
            return subprocess.run(sys.argv[1:], env={**os.environ, "DATABASE_URL": cluster.url}).returncode
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
