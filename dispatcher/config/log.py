"""The program's log: a file that turns over, for a person who has to find out what happened."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"


def start_log(folder: Path) -> None:
    """Write the log of `dispatcher.*` to `folder`; without the right to write there, do without a log file."""
    logger = logging.getLogger("dispatcher")
    logger.setLevel(logging.INFO)
    if any(isinstance(handler, RotatingFileHandler) for handler in logger.handlers):
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "dispatcher.log", maxBytes=1_000_000, backupCount=5, encoding="utf-8", delay=True
        )
    except OSError as error:
        logger.warning("no log file in %s: %s", folder, error)
        return
    handler.setFormatter(logging.Formatter(FORMAT))
    logger.addHandler(handler)
