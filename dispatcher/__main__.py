"""`python -m dispatcher`, and the `dispatcher` command."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> int:
    """Run the command line; returns the status."""
    multiprocessing.freeze_support()
    try:
        from dispatcher.app import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:  # before the command line could answer it in words
        return 3


if __name__ == "__main__":
    sys.exit(main())
