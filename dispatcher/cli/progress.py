"""Progress on standard error: one line that is written over, only when a person watches."""

from __future__ import annotations

import shutil
import time
from types import TracebackType
from typing import TextIO

EVERY_S = 0.1


class ProgressLine:
    """A line such as `Building roads  42 %`, cleared at the end; silent when `stream` is no terminal, or closed."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream if stream is not None and stream.isatty() else None
        self._shown_at = 0.0
        self._length = 0

    def show(self, share: float, doing: str) -> None:
        """Show how far it is (0..1) and what is being done; too frequent calls are left out."""
        now = time.monotonic()
        if self._stream is None or now - self._shown_at < EVERY_S:
            return
        self._shown_at = now
        width = shutil.get_terminal_size().columns - 1
        text = f"{doing}  {share:.0%}"[:width]
        self._stream.write("\r" + text.ljust(self._length))
        self._stream.flush()
        self._length = len(text)

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._stream is not None and self._length:
            self._stream.write("\r" + " " * self._length + "\r")
            self._stream.flush()
