"""The program's log: a file that turns over, for a person who has to find out what happened."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(process)d %(name)s:%(lineno)d: %(message)s"
FILE = "dispatcher.log"


class _LogFile(RotatingFileHandler):
    """A log that cannot be written (full disk, folder gone, turned over by another window) is done without."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name is logging's
        """Say nothing: the user's terminal is not the place for it."""


def start_log(folder: Path) -> None:
    """Write the log of `dispatcher.*` to `folder`; without the right to write there, do without a log."""
    logger = logging.getLogger("dispatcher")
    logger.setLevel(logging.INFO)
    if logger.handlers:
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        logger.addHandler(logging.NullHandler())
        return
    handler = _LogFile(folder / FILE, maxBytes=1_000_000, backupCount=5, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter(FORMAT))
    logger.addHandler(handler)
