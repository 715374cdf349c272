"""Mistakes of the program on the command line."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import dispatcher.app
from dispatcher.__main__ import main

def mistaken(argv):
    raise LookupError("nobody thought of it")

dispatcher.app.run = mistaken
main()
"""


def test_a_mistake_of_the_program_has_the_status_of_the_machine() -> None:
    """Scripts take status 1 for problems in their data. What went wrong can be reported."""
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 3
    assert "nobody thought of it" in done.stderr
    assert "mistake in the program" in done.stderr.splitlines()[-1]
