"""Calendar weeks in a column of dates."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dispatcher.intake.day_spans import days
from dispatcher.intake.values import UNDECIDED
from tests import samples

read, only, delivery, windows = samples.read, samples.only, samples.delivery, samples.windows
WORKDAYS = ["23.11.", "24.11.", "25.11.", "26.11.", "27.11."]


def listed(tmp_path: Path, date: str, window: str = "") -> Any:
    rows = [["ID", "Address", "Delivery date", "Window"], ["A", "Road 1", date, window]]
    return read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";"))


@pytest.mark.parametrize(
    "week",
    [
        "KW 48",
        "KW48/2026",
        "kw48/26",
        "2026-W48",
        "week 48",
        "W48",
        "semaine 48",
        "S48",
        "uge 48",
        "v. 48",
        "48. týden",
    ],
)
def test_a_week_is_its_working_days(tmp_path: Path, week: str) -> None:
    """An order for a week may be served on any of its days from Monday to Friday, each with the windows of the row."""
    found = listed(tmp_path, week, "8-10")
    assert samples.date_of(only(found)).isoformat() == "2026-11-23"
    assert windows(delivery(only(found))) == [f"{day} 08:00-10:00" for day in WORKDAYS]
    told = [c for c in found.coercions if c.rule == "week-to-days"]
    assert [(c.before, c.after) for c in told] == [(week, "2026-11-23 - 2026-11-27")]


def test_a_week_without_windows_is_five_whole_days(tmp_path: Path) -> None:
    """They stay apart, so that planning days together sees each of them."""
    assert windows(delivery(only(listed(tmp_path, "KW 49")))) == [
        f"{day} 00:00-23:59" for day in ("30.11.", "01.12.", "02.12.", "03.12.", "04.12.")
    ]


@pytest.mark.parametrize("week", ["2026-W48-2", "KW 48 Di", "Di KW 48", "Tuesday week 48", "KW 48 (Di)", "KW48-2"])
def test_a_weekday_beside_a_week_is_a_day(tmp_path: Path, week: str) -> None:
    """By its name or by its number, as ISO counts."""
    order = only(listed(tmp_path, week))
    assert samples.date_of(order).isoformat() == "2026-11-24"
    assert delivery(order).windows == ()


@pytest.mark.parametrize("week", ["KW 53/2025", "KW 60", "KW 48-50", "KW 48/49", "week", "Di KW 48 Mi"])
def test_what_is_no_week_is_refused(tmp_path: Path, week: str) -> None:
    """2025 has no week 53; two weeks are not one; nobody guesses."""
    assert [p.code for p in listed(tmp_path, week).problems] == ["date-unreadable"]


def test_days_of_the_week_that_are_past_are_left_out(tmp_path: Path) -> None:
    """A list of Wednesday asks for what is left of its week."""
    wednesday = samples.DAY.replace(day=25)
    found = days("KW 48", UNDECIDED, samples.ZONE, wednesday).value
    assert [day.day for day in found] == [25, 26, 27]
