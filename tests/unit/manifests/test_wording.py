"""Words that all manifests share."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from dispatcher.manifests.wording import end_of, span
from dispatcher.model.manifest import ManifestDay
from dispatcher.model.timewindow import TimeWindow, moment

DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (8, 10, "08:00–10:00"),
        (10, 24, "10:00–24:00"),
        (22, 26, "22:00–02:00 +1"),
        (34, 48, "10:00 +1–24:00 +1"),
    ],
)
def test_a_window_says_on_which_day_it_ends(first: int, last: int, text: str) -> None:
    """The midnight at the end of a day belongs to that day."""
    window = TimeWindow(moment(DAY, first * 3600, ZONE), moment(DAY, last * 3600, ZONE))
    day = ManifestDay(DAY, ZONE, (), (), False, "")
    assert span(window, day) == text
    assert text.endswith(end_of(window, day))
