"""Columns of windows on a clock of twelve hours, and in seconds after midnight."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dispatcher.intake.said import Said
from tests import samples

read, delivery, windows = samples.read, samples.delivery, samples.windows


def read_as(tmp_path: Path, *cells: str, **said: Any) -> list[list[str]]:
    rows = [["ID", "Address", "Window"], *([f"A{i}", f"Road {i}", cell] for i, cell in enumerate(cells, 1))]
    found = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";"), Said(**said))
    return [[w[-11:] for w in windows(delivery(order))] for order in found.orders]


def of_ends(tmp_path: Path, *pairs: tuple[str, str]) -> list[str]:
    rows = [["ID", "Address", "From", "To"], *([f"A{i}", f"Road {i}", *pair] for i, pair in enumerate(pairs, 1))]
    found = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";"))
    return [windows(delivery(order))[0][-11:] for order in found.orders]


def test_a_window_at_night_is_of_the_afternoon(tmp_path: Path) -> None:
    """Where nothing in the column says that it is written by a clock of 24 hours."""
    cells = ("between 2 and 4", "9-12", "10-2", "3-5pm", "2:30-4", "before 3", "2am-4am")
    assert read_as(tmp_path, *cells) == [
        ["14:00-16:00"],
        ["09:00-12:00"],
        ["10:00-14:00"],
        ["15:00-17:00"],
        ["14:30-16:00"],
        ["00:00-15:00"],
        ["02:00-04:00"],
    ]


@pytest.mark.parametrize("other", ["14-16", "08:00-12:00", "5-7", "02-04"])
def test_a_clock_of_24_hours_keeps_its_nights(tmp_path: Path, other: str) -> None:
    """An hour above twelve, a 0 before the hour, or windows of the early morning and none later: two is at night."""
    assert read_as(tmp_path, "2-4", other)[0] == ["02:00-04:00"]


def test_the_rule_of_the_afternoon_is_told_and_can_be_switched_off(tmp_path: Path) -> None:
    """As every rule can."""
    assert read_as(tmp_path, "2-4", "9-12", kept=frozenset({("afternoon-assumed", "Window")}))[0] == ["02:00-04:00"]
    rows = [["ID", "Address", "Window"], ["A", "Road 1", "2-4"]]
    told = read(samples.write_csv(tmp_path / "b.csv", rows, delimiter=";")).coercions
    assert [(c.before, c.after, c.rule) for c in told] == [("2-4", "14:00-16:00", "afternoon-assumed")]


def test_two_columns_are_one_clock(tmp_path: Path) -> None:
    """From 2 to 4 and from 9 to 2 end in the afternoon; where one of the columns has 24 hours, two is at night."""
    assert of_ends(tmp_path, ("2", "4"), ("9", "12"), ("9:00", "2:00")) == ["14:00-16:00", "09:00-12:00", "09:00-14:00"]
    assert of_ends(tmp_path, ("2", "4"), ("9", "17")) == ["02:00-04:00", "09:00-17:00"]
    assert of_ends(tmp_path, ("4", "6"), ("5", "7")) == ["04:00-06:00", "05:00-07:00"]


@pytest.mark.parametrize(("start", "end"), [("tw_start", "tw_end"), ("ready_time", "due_date"), ("From", "To")])
def test_large_figures_are_seconds_after_midnight(tmp_path: Path, start: str, end: str) -> None:
    """In both columns of a window, also where one of them alone shows it, and told with their rule."""
    rows = [["id", "address", start, end], ["1", "Road 1", "28800", "36000"], ["2", "Road 2", "0", "43200"]]
    found = read(samples.write_csv(tmp_path / "a.csv", rows))
    assert [windows(delivery(o))[0][-11:] for o in found.orders] == ["08:00-10:00", "00:00-12:00"]
    assert ("28800", "08:00", "seconds-to-time") in {(c.before, c.after, c.rule) for c in found.coercions}


def test_windows_of_seconds_in_one_cell(tmp_path: Path) -> None:
    """As programs write them."""
    assert read_as(tmp_path, "28800-36000", "[43200, 50400]") == [["08:00-10:00"], ["12:00-14:00"]]


@pytest.mark.parametrize(
    ("start", "end", "read_as"), [("083000", "120000", "08:30-12:00"), ("830", "1200", "08:30-12:00")]
)
def test_times_in_digits_are_no_seconds(tmp_path: Path, start: str, end: str, read_as: str) -> None:
    """0830 and 083000 are half past eight."""
    assert of_ends(tmp_path, (start, end)) == [read_as]


@pytest.mark.parametrize(
    "words", ["CIERRA LUNES", "closed Mondays", "ask", "nach Absprache", "bitte klingeln bei Meier"]
)
def test_words_without_a_time_are_a_note(tmp_path: Path, words: str) -> None:
    """No window comes of them; the driver reads them, and it is told. No other row has that note."""
    rows = [["ID", "Address", "Window", "Note"], ["A", "Road 1", words, "Gate 3"], ["B", "Road 2", words, ""]]
    rows.append(["C", "Road 3", "9-12", ""])
    found = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";"))
    assert [(samples.delivery(o).note, windows(o.delivery)[:1]) for o in found.orders] == [
        (f"{words}; Gate 3", []),
        (words, []),
        ("", ["23.11. 09:00-12:00"]),
    ]
    assert [c.rule for c in found.coercions if c.before == words] == ["window-words-to-note"] * 2


def test_a_remark_behind_a_window_is_a_note(tmp_path: Path) -> None:
    """Of its row alone; a bracket that says more of the time is none."""
    cells = ["7:30-9:00 (Gate B)", "7:30-9:00", "8-10 (nicht 9:15)", "6-14 (Rampe 3)"]
    rows = [["ID", "Address", "Window"], *([f"A{i}", f"Road {i}", cell] for i, cell in enumerate(cells * 2))]
    found = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";"))
    assert [samples.delivery(o).note for o in found.orders] == ["Gate B", "", "Rampe 3"] * 2
    assert found.bad_rows == 2


@pytest.mark.parametrize("words", ["vormittags oder abends", "nicht vormittags", "9-10-ish", "soon", "25-26"])
def test_what_looks_like_a_time_and_cannot_be_read_is_refused(tmp_path: Path, words: str) -> None:
    """Part of a day, a figure, or a word for soon: a window that is lost would be missed."""
    rows = [["ID", "Address", "Window"], ["A", "Road 1", words]]
    found = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";"))
    assert {p.code for p in found.problems} <= {"window-unreadable", "window-past-midnight"}
    assert found.bad_rows == 1


@pytest.mark.parametrize(("words", "bad"), [("nach Vereinbarung", 0), ("sometime", 1)])
def test_an_end_of_a_window_may_be_open_by_arrangement(tmp_path: Path, words: str, bad: int) -> None:
    """Other words in a column of times are no time, and the row waits."""
    rows = [["ID", "Address", "From", "To"], ["A", "Road 1", words, ""]]
    found = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";"))
    assert found.bad_rows == bad
    assert [samples.delivery(o).note for o in found.orders] == [words] * (1 - bad)


def test_figures_that_are_no_times_in_digits_are_minutes(tmp_path: Path) -> None:
    """480 and 1275 cannot be times of day in digits, and so 600 beside them is none either."""
    assert of_ends(tmp_path, ("480", "600"), ("540", "1020"), ("485", "775")) == [
        "08:00-10:00",
        "09:00-17:00",
        "08:05-12:55",
    ]
    assert of_ends(tmp_path, ("800", "1000"), ("930", "1130")) == ["08:00-10:00", "09:30-11:30"]


def test_halves_of_the_day_in_a_column_of_their_own(tmp_path: Path) -> None:
    """They belong to the figures beside them."""
    rows = [["No", "Address", "Time", "AM/PM"], ["1", "Road 1", "9:30", "AM"], ["2", "Road 2", "2:15", "PM"]]
    found = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";"))
    assert [windows(delivery(o))[0][-11:] for o in found.orders] == ["09:30-09:30", "14:15-14:15"]


def test_a_weekday_beside_a_date_in_a_window_is_that_of_the_date(tmp_path: Path) -> None:
    """And so it is the day of the order."""
    rows = [["ID", "Address", "Slot"], ["1", "Road 1", "Tue 24 Nov, 2-4pm"]]
    (order,) = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";")).orders
    assert windows(delivery(order)) == ["24.11. 14:00-16:00"]
    assert samples.date_of(order).day == 24


@pytest.mark.parametrize(
    ("written", "read_as"),
    [("23/11 AM", "23.11. 06:00-12:00"), ("24/11 between 2 & 4", "24.11. 14:00-16:00"), ("22/6", "23.11. 22:00-06:00")],
)
def test_a_day_and_month_before_a_window(tmp_path: Path, written: str, read_as: str) -> None:
    """Where they can be no window themselves."""
    rows = [["ID", "Address", "Slot"], ["1", "Road 1", written]]
    (order,) = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";")).orders
    assert windows(delivery(order)) == [read_as]


def test_a_time_of_collection_beside_the_one_address_is_of_pickups(tmp_path: Path) -> None:
    """A list of what is to be fetched says so by nothing else."""
    rows = [["Praxis", "Strasse", "PLZ", "Ort", "Abholzeit"], ["Dr. Kern", "Weg 2", "1020", "Wien", "9-12"]]
    (order,) = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";")).orders
    assert order.delivery is None
    assert windows(samples.pickup(order)) == ["23.11. 09:00-12:00"]


def test_marks_under_weekdays_are_rows_of_the_list(tmp_path: Path) -> None:
    """They are no header of another table, and "Do" among weekdays is no end of a window."""
    rows = [["Kunde", "Adresse", "Mo", "Di", "Mi", "Do", "Fr"], ["A", "Weg 1, 1010 Wien", "x", "", "x", "x", "x"]]
    found = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";"))
    assert [o.fields for o in found.orders] == [{"Mo": "x", "Mi": "x", "Do": "x", "Fr": "x"}]


def test_marks_under_weekdays_say_the_day(tmp_path: Path) -> None:
    """The next with a mark or an amount; a nought is none. Hours under weekdays are their windows, and rows without
    any are of the day of the list. Every row tells its own."""
    header = ["Kunde", "Adresse", "Mo", "Di", "Mi", "Do", "Fr"]
    marks = [("x", "", "x", "", ""), ("", "x", "", "x", ""), ("0", "0", "12", "", "8"), ("8-17",) * 5, ("",) * 5]
    rows = [header, *([f"K{i}", f"Weg {i}, 1010 Wien", *one] for i, one in enumerate(marks))]
    found = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";"))
    assert [samples.date_of(o).day for o in found.orders] == [23, 24, 25, 23, 23]
    told = [(c.where.row, c.where.column, c.after) for c in found.coercions if c.rule == "weekday-marked"]
    assert told == [
        (2, "Mo", "2026-11-23"),
        (3, "Di", "2026-11-24"),
        (4, "Mi", "2026-11-25"),
        (5, "Mo", "2026-11-23 08:00-17:00"),
    ]
    kept = frozenset({("weekday-marked", "Di")})
    again = read(tmp_path / "a.csv", Said(kept=kept))
    assert [samples.date_of(o).day for o in again.orders][1] == 23


@pytest.mark.parametrize(
    ("written", "windows_of_day"),
    [
        ("tgl. 9-17, Di Ruhetag", ["09:00-17:00"]),
        ("Di geschlossen, Mi-Mo 10-18", ["10:00-18:00"]),
        ("Mo-Fr 8-12, 14-18; Sa 8-12; So geschlossen", ["08:00-12:00", "14:00-18:00"]),
    ],
)
def test_days_that_are_closed_are_not_those_of_the_row(tmp_path: Path, written: str, windows_of_day: list[str]) -> None:
    """The hours of the others hold."""
    assert read_as(tmp_path, written) == [windows_of_day]


@pytest.mark.parametrize("written", ["tgl. 9-17, Mo Ruhetag", "Mo geschlossen, Di-So 10-18"])
def test_a_row_on_a_closed_day_waits(tmp_path: Path, written: str) -> None:
    """Nobody is there on Mondays."""
    rows = [["ID", "Address", "Window"], ["A", "Road 1", written]]
    found = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";"))
    assert [p.code for p in found.problems] == ["window-other-day"]
