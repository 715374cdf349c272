"""`python -m dispatcher`, and the `dispatcher` command."""

from __future__ import annotations

import multiprocessing
import sys
from types import TracebackType

MACHINE = 3


def main() -> int:
    """Run the command line; returns the status."""
    multiprocessing.freeze_support()
    sys.excepthook = _tell
    try:
        from dispatcher.app import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:  # before the command line could answer it in words
        return MACHINE


def _tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A mistake of ours: Python's own status for it is the one that scripts read as problems in the data."""
    sys.__excepthook__(kind, error, trace)
    if sys.stderr is not None:
        sys.stderr.write("This is a mistake in the program. What was finished before is kept.\n")
    raise SystemExit(MACHINE)


if __name__ == "__main__":
    sys.exit(main())
