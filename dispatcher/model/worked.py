"""What a driver does on one shift, as far as the law on driving over several shifts and days counts it."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple


class Worked(NamedTuple):
    """What a driver does on a date: from `start` to `end`, so long at the wheel and at work, rests aside. Where only
    the hours are known between which it lies, `most_s` is the longest it can take from its own start to its own end."""

    date: dt.date
    start: int
    end: int
    driving_s: int
    work_s: int
    most_s: int | None = None

    @property
    def duty_s(self) -> int:
        """Seconds from start to end."""
        return self.end - self.start if self.most_s is None else self.most_s
