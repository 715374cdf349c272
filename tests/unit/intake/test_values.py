"""What a single cell says."""

from __future__ import annotations

import contextlib
import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.intake import coordinates, dates, durations, times, values, windows
from dispatcher.intake.columns import LOAD, Column
from dispatcher.intake.loads import read_load
from dispatcher.intake.table import Cell, Fault, Padded
from dispatcher.intake.values import UNDECIDED, Habit, Unreadable
from dispatcher.model.place import Location

ZONE = ZoneInfo("Europe/Helsinki")
H = 3600
CELLS = st.one_of(
    st.text(max_size=30),
    st.integers(-(10**6), 10**6),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.builds(Fault, st.text(max_size=5)),
    st.builds(Padded, st.floats(0, 1e6), st.text(max_size=5)),
    st.from_regex(r"\A[0-9]{1,4}[:.h,-]?[0-9]{0,4}( ?[-/] ?[0-9]{1,4}[:.h]?[0-9]{0,2})?( (am|pm|kg|min))?\Z"),
)


@pytest.mark.parametrize(
    ("cell", "seconds"),
    [
        ("08:00", 8 * H),
        ("8:05", 8 * H + 300),
        ("08:00:30", 8 * H + 30),
        ("8h", 8 * H),
        ("8h30", 8 * H + 1800),
        ("0830", 8 * H + 1800),
        ("830", 8 * H + 1800),
        ("8", 8 * H),
        ("8.30", 8 * H + 1800),
        ("8.30 Uhr", 8 * H + 1800),
        ("8 Uhr", 8 * H),
        ("8 am", 8 * H),
        ("8:30 p.m.", 20 * H + 1800),
        ("12 am", 0),
        ("12pm", 12 * H),
        ("24:00", 24 * H),
        ("26:00", 26 * H),
        ("0,3333333333", 28_800),
        (8.0, 8 * H),
        (1700.0, 17 * H),
        (0.5, 12 * H),
        (0, 0),
        (dt.time(8, 30), 8 * H + 1800),
        (dt.timedelta(hours=30), 30 * H),
        (dt.datetime.fromisoformat("1899-12-31T07:00"), 7 * H),
        (dt.date(1900, 1, 1), 24 * H),
    ],
)
def test_a_time_of_day_is_read_however_it_is_written(cell: Cell, seconds: int) -> None:
    """Times of day: clock, h, digits, am and pm, Excel times and fractions."""
    assert times.clock(cell, ZONE).value == (seconds, None)


def test_an_instant_becomes_local_time_with_its_date() -> None:
    """A time with an offset is turned to the depot's zone, and said so."""
    read = times.clock("2026-11-23T22:30:00.000Z", ZONE)
    assert read.value == (H // 2, dt.date(2026, 11, 24))
    assert read.rule == "instant-to-local-time"


@pytest.mark.parametrize(
    "cell", ["", "soon", "8:60", "25:99", "13 pm", "9999", 2575.0, -1.0, True, "12:00:75", "49:00"]
)
def test_what_is_no_time_of_day_is_unreadable(cell: Cell) -> None:
    """No guessing: what is not a time is a problem."""
    with pytest.raises(Unreadable) as caught:
        times.clock(cell, ZONE)
    assert caught.value.code == "window-unreadable"


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("9-12", [(9, 12)]),
        ("9:00 - 12:00", [(9, 12)]),
        ("09:00\u201312:00", [(9, 12)]),
        ("9h-12h", [(9, 12)]),
        ("9 to 12", [(9, 12)]),
        ("von 9 bis 12 Uhr", [(9, 12)]),
        ("de 9h à 12h", [(9, 12)]),
        ("0900-1200", [(9, 12)]),
        ("9-11 am", [(9, 11)]),
        ("1-5 pm", [(13, 17)]),
        ("10-2 pm", [(10, 14)]),
        ("9-12 pm", [(9, 12)]),
        ("8-10; 14-16", [(8, 10), (14, 16)]),
        ("08:00-10:00, 14:00-16:00", [(8, 10), (14, 16)]),
        ("8-10 / 14-16", [(8, 10), (14, 16)]),
        ("ab 9", [(9, None)]),
        ("before 12:00", [(None, 12)]),
        ("bis 12 Uhr", [(None, 12)]),
        ("10:00", [(10, 10)]),
        ("9:00/12:00", [(9, 12)]),
        ("8:00-10:00/14:00-16:00", [(8, 10), (14, 16)]),
        ("09:00 to 12:00 and 14:00 to 16:00", [(9, 12), (14, 16)]),
        ("8-10 oder 14-16", [(8, 10), (14, 16)]),
        ("8-10 + 14-16", [(8, 10), (14, 16)]),
        ("das 9 às 12", [(9, 12)]),
        ("até às 12h", [(None, 12)]),
        ("depois das 14h", [(14, None)]),
        ("entre las 9 y las 12", [(9, 12)]),
        ("después de las 14:00", [(14, None)]),
        ("antes de las 12", [(None, 12)]),
        ("entro le 12", [(None, 12)]),
        ("tra le 9 e le 12", [(9, 12)]),
        ("jusqu\u2019à 12h", [(None, 12)]),
        ("9u30-12u", [(9.5, 12)]),
        ("voor 12u", [(None, 12)]),
        ("08:00-", [(8, None)]),
        ("-12:00", [(None, 12)]),
        (">14:00", [(14, None)]),
        ("ganztägig", []),
        ("24/7", []),
    ],
)
def test_windows_in_one_cell(cell: str, expected: list[tuple[int | None, int | None]]) -> None:
    """Windows in one cell, several, and open at one end."""
    found = windows.spans(cell, ZONE).value
    assert [tuple(None if end is None else end.seconds / H for end in span) for span in found] == expected


def test_a_window_in_one_cell_may_carry_its_dates() -> None:
    """A timeslot with dates keeps them, the end taking the start's when it has none."""
    day = dt.date(2018, 2, 15)
    both = ((times.Clock(9 * H, day), times.Clock(10 * H, day)),)
    assert windows.spans("2018-02-15 09:00 - 2018-02-15 10:00", ZONE).value == both
    assert windows.spans("2018-02-15 09:00-10:00", ZONE).value == both


@pytest.mark.parametrize(
    ("cell", "unit_s", "seconds"),
    [
        (10.0, 60, 600),
        (10.0, 0, 600),
        ("10", 60, 600),
        (90, 1, 90),
        ("7,5", 60, 450),
        ("0:10", 60, 600),
        ("00:10:30", 60, 630),
        ("10 min", 60, 600),
        ("1h30", 60, 5400),
        ("1 h 30 min", 60, 5400),
        ("90 s", 60, 90),
        ("1,5 Std", 60, 5400),
        ("PT15M", 60, 900),
        (dt.time(0, 10), 60, 600),
        (dt.timedelta(minutes=10), 60, 600),
        (10 / 1440, 60, 600),
        (0, 60, 0),
    ],
)
def test_a_length_of_time_is_read_in_its_unit(cell: Cell, unit_s: int, seconds: int) -> None:
    """Lengths: bare figures in the header's unit, clocks, words and Excel durations."""
    assert durations.duration(cell, unit_s).value == seconds


@pytest.mark.parametrize("cell", ["long", "-5", -5, "10 apples", "min", 100_000, True])
def test_what_is_no_length_of_time_is_unreadable(cell: Cell) -> None:
    """Negative, endless and wordy lengths are problems."""
    with pytest.raises(Unreadable) as caught:
        durations.duration(cell, 60)
    assert caught.value.code == "duration-unreadable"


@pytest.mark.parametrize(
    ("cell", "habit"),
    [
        (dt.date(2026, 11, 5), UNDECIDED),
        (dt.datetime.fromisoformat("2026-11-05T08:00"), UNDECIDED),
        ("2026-11-05", UNDECIDED),
        ("2026-11-05 08:00", UNDECIDED),
        ("20261105", UNDECIDED),
        (20261105.0, UNDECIDED),
        ("5.11.2026", UNDECIDED),
        ("05.11.26", UNDECIDED),
        (46331.0, UNDECIDED),
        ("05/11/2026", Habit(day_first=True)),
        ("11/05/2026", Habit(day_first=False)),
        ("2026-11-04T23:30:00Z", UNDECIDED),
    ],
)
def test_a_date_is_read_however_it_is_written(cell: Cell, habit: Habit) -> None:
    """Dates: cells, ISO, points, slashes by the column's habit, serial numbers, instants in the local day."""
    assert dates.date(cell, habit, ZONE).value == dt.date(2026, 11, 5)


def test_a_date_that_nothing_decides_is_ambiguous() -> None:
    """05/11 stays a question where the column does not answer it."""
    with pytest.raises(Unreadable) as caught:
        dates.date("05/11/2026", UNDECIDED, ZONE)
    assert caught.value.code == "date-ambiguous"


@pytest.mark.parametrize("cell", ["31.02.2026", "tomorrow", 5.0, "2026-13-01", True])
def test_what_is_no_date_is_unreadable(cell: Cell) -> None:
    """Days that no calendar has are problems."""
    with pytest.raises(Unreadable) as caught:
        dates.date(cell, UNDECIDED, ZONE)
    assert caught.value.code == "date-unreadable"


@pytest.mark.parametrize(
    ("text", "habit", "value", "rule"),
    [
        ("12.5", UNDECIDED, 12.5, ""),
        ("12,5", UNDECIDED, 12.5, "decimal-comma"),
        ("1.234,5", UNDECIDED, 1234.5, "thousands-separator"),
        ("1,234.5", UNDECIDED, 1234.5, "thousands-separator"),
        ("1 234", UNDECIDED, 1234, "thousands-separator"),
        ("1'234.50", UNDECIDED, 1234.5, "thousands-separator"),
        ("1,234", UNDECIDED, 1234, "thousands-separator"),
        ("1,234", Habit(decimal_comma=True), 1.234, "decimal-comma"),
        ("1.234", UNDECIDED, 1.234, ""),
        ("1.234", Habit(decimal_comma=True), 1234, "thousands-separator"),
        ("1e3", UNDECIDED, 1000, "exponent-to-number"),
        ("-3", UNDECIDED, -3, ""),
    ],
)
def test_numbers_in_text(text: str, habit: Habit, value: float, rule: str) -> None:
    """Decimal commas and thousands separators, with the rule that was used."""
    read = values.number(text, habit)
    assert (read.value, read.rule) == (value, rule)


@pytest.mark.parametrize(
    "text", ["", "abc", "1.2.3,4,5", "nan", "inf", "1e999", "--1", "12kg", "12.11.26", "12 14", "1.2,3"]
)
def test_what_is_no_number_is_unreadable(text: str) -> None:
    """Infinities and words are no numbers."""
    with pytest.raises(Unreadable):
        values.number(text)


def test_coordinates_in_one_cell() -> None:
    """A pair is read with points or commas; an address is never taken for a pair."""
    seattle = Location(47.67, -122.12)
    for text in ("47.67, -122.12", "47.67 -122.12", "(47.67; -122.12)", "47,67; -122,12"):
        read = coordinates.coordinate_pair(text)
        assert read is not None
        assert read.value == seattle
    assert coordinates.coordinate_pair("12, 14 High Street") is None
    assert coordinates.coordinate_pair("12 14") is None


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "text", [" " * 30_000, "1" * 30_000, "1 " * 15_000, "a=1" * 10_000, "9-" * 9_000, "(1.1," * 6_000]
)
def test_endless_text_is_refused_at_once(text: str) -> None:
    """A cell of 30,000 characters costs no more time than another."""
    for read in (
        lambda: times.clock(text, ZONE),
        lambda: windows.spans(text, ZONE),
        lambda: durations.duration(text, 60),
        lambda: dates.date(text, UNDECIDED, ZONE),
        lambda: values.amount(text, UNDECIDED, "load-unreadable"),
        lambda: read_load(text, Column(0, "Load", LOAD)),
    ):
        with pytest.raises(Unreadable):
            read()
    assert coordinates.coordinate_pair(text) is None


@given(CELLS)
def test_every_cell_is_read_or_unreadable(cell: Cell) -> None:
    """No cell whatever makes a reader fail in any other way, and what is read stays within bounds."""
    for habit in (UNDECIDED, Habit(day_first=True, decimal_comma=True)):
        for read in (
            lambda h: times.clock(cell, ZONE).value.seconds,
            lambda h: len(windows.spans(cell, ZONE).value),
            lambda h: durations.duration(cell, 60, h).value,
            lambda h: dates.date(cell, h, ZONE).value.toordinal(),
            lambda h: abs(values.number(cell, h).value),
            lambda h: abs(values.amount(cell, h, "load-unreadable")[0].value),
            lambda h: values.priority(cell).value,
            lambda h: values.yes_no(cell).value,
            lambda h: abs(coordinates.one(cell).degrees),
        ):
            with contextlib.suppress(Unreadable):
                assert read(habit) >= 0
