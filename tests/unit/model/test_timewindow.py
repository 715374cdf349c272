"""Windows as people read them."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from dispatcher.model.timewindow import TimeWindow, moment, window_text

DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [(8, 10, "08:00–10:00"), (0, 11, "00:00–11:00"), (10, 24, "10:00–24:00"), (22, 26, "22:00–02:00")],
)
def test_a_window_until_the_end_of_the_day_ends_at_24(first: int, last: int, text: str) -> None:
    """10:00–00:00 reads as if it were over before it begins."""
    window = TimeWindow(moment(DAY, first * 3600, ZONE), moment(DAY, last * 3600, ZONE))
    assert window_text(window, ZONE) == text
