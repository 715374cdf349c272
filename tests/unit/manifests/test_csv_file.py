"""CSV: a row per task with every column, readable by Excel and safe in it."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dispatcher.manifests.csv_file import guarded, write_csv
from dispatcher.model.manifest import ManifestDay

Days = Callable[..., ManifestDay]


def read(path: Path) -> list[dict[str, str]]:
    """The rows by column title."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_task_is_a_row(sample_day: Days, tmp_path: Path) -> None:
    """Stops with two orders have two rows; figures of the leg stand in the first alone, so that they add up."""
    day = sample_day(2, 8)
    manifest = day.manifests[0]
    write_csv(day, manifest, tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    rows = read(tmp_path / "a.csv")
    assert [r["Order ID"] for r in rows] == [t.order.id for stop in manifest.stops for t in stop.tasks]
    assert sum(float(r["Leg (km)"] or 0) for r in rows) == pytest.approx(8 * 1.34)
    second = rows[1]
    assert second["Name"] == "Αθήνα Ντελικατέσεν 1-2"
    assert second["Arrival"] == "2026-11-23T08:12:00+02:00"
    assert second["Window from"] == "2026-11-23T07:12:00+02:00"
    assert second["Load: weight kg"] == "13.5"
    assert second["Cost centre"] == "C1"
    assert second["Status"] == "planned"
    assert dt.datetime.fromisoformat(second["Departure"]).timestamp() == manifest.stops[1].departure


def test_the_day_holds_the_left_out_too(sample_day: Days, tmp_path: Path) -> None:
    """Orders without a driver are in the day's file with verdict and reasons, never simply absent."""
    day = sample_day(2, 3, left_out=2, estimated=True)
    write_csv(day, None, tmp_path / "day.csv")
    rows = read(tmp_path / "day.csv")
    assert len(rows) == 8
    assert [r["Status"] for r in rows[6:]] == ["impossible by itself", "no room found within the time"]
    assert rows[6]["Remarks"] == "No vehicle holds 900 weight. The largest holds 400."
    assert rows[6]["Driver"] == ""
    assert {r["Estimated"] for r in rows} == {"yes"}


@pytest.mark.parametrize(
    "text", ["=1+1", "+CMD|'/C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\n=1", " =1", "'=1", "＝1+1"]
)
def test_formulas_are_kept_from_running(text: str) -> None:
    """The first character that a spreadsheet sees is an apostrophe."""
    assert guarded(text) == "'" + text


@pytest.mark.parametrize("text", ["-12.5", "+3", "12", "-0,5", "Anna", "it's", "'quoted'", "", "a=b"])
def test_numbers_and_plain_text_stay_as_they_are(text: str) -> None:
    """A negative number is no formula."""
    assert guarded(text) == text


@given(st.text())
@example("''=1")
@example("'-1")
def test_the_guard_can_be_undone(text: str) -> None:
    """No text is lost: every one comes back."""
    cell = guarded(text)
    assert (cell[1:] if cell.startswith("'") and guarded(cell[1:]) == cell else cell) == text
