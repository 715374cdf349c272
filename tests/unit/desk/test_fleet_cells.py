"""Cells of the fleet's tables: what they show can be typed again and means the same."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.desk import fleet_cells as cells
from dispatcher.desk.fleet_cells import Habit, Unreadable
from dispatcher.model.fleet import Break
from dispatcher.model.problem import Where
from dispatcher.model.timewindow import DAY_S, TimeWindow

ENGLISH, GERMAN = Habit(day_first=True, decimal_comma=False), Habit(day_first=True, decimal_comma=True)
seconds = st.integers(0, 2 * DAY_S - 1)
names = st.sampled_from(["weight", "volume", "pieces", "pallets", "crates", "roll cages", "Kühlboxen"])


@given(seconds)
def test_times(at: int) -> None:
    """Of this day and of the next."""
    assert cells.clock_of(cells.clock_words(at)) == at


@given(st.integers(0, 2 * DAY_S))
def test_lengths(length: int) -> None:
    """Hours and minutes, with seconds only where there are some."""
    assert cells.length_of(cells.length_words(length), ENGLISH) == length


@given(st.dictionaries(names, st.integers(0, 10**9), max_size=4), st.booleans())
def test_capacities(capacity: dict[str, int], comma: bool) -> None:
    """Dimensions with units and without, also those that only this fleet knows, with a point or a comma."""
    habit = GERMAN if comma else ENGLISH
    assert cells.capacity_of(cells.capacity_words(capacity, comma), habit, capacity) == capacity


@given(
    st.lists(st.tuples(seconds, seconds, st.integers(1, 36_000)), max_size=3).map(
        lambda some: tuple(Break(TimeWindow(min(a, b), max(a, b)), length) for a, b, length in some)
    )
)
def test_breaks(breaks: tuple[Break, ...]) -> None:
    """Several, over midnight too."""
    minutes = tuple(
        Break(TimeWindow(b.window.earliest // 60 * 60, b.window.latest // 60 * 60), b.duration_s) for b in breaks
    )
    assert cells.breaks_of(cells.breaks_words(minutes), TimeWindow(0, DAY_S)) == minutes


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("8", 28_800),
        ("0830", 30_600),
        ("8.30 Uhr", 30_600),
        ("06:00 +1", DAY_S + 21_600),
        ("30:00", DAY_S + 21_600),
    ],
)
def test_times_as_people_write_them(text: str, meant: int) -> None:
    """Short and long."""
    assert cells.clock_of(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("800 kg, 6.5 m³", {"weight": 800_000, "volume": 6500}),
        ("weight=800, volume=6", {"weight": 800_000, "volume": 6000}),
        ("1 t; 4 Paletten", {"weight": 1_000_000, "pallets": 4000}),
        ("12 crates", {"crates": 12_000}),
        ("", {}),
    ],
)
def test_capacities_as_people_write_them(text: str, meant: dict[str, int]) -> None:
    """With units, by name, and in the sender's own words."""
    assert cells.capacity_of(text, ENGLISH) == meant


def test_figures_follow_the_decimal_sign() -> None:
    """1.234 is a little more than one where people write points, and a thousand where they write commas."""
    assert cells.figure_of("1.234", ENGLISH) == 1.234
    assert cells.figure_of("1.234", GERMAN) == 1234
    assert cells.figure_of("12,50", GERMAN) == 12.5
    assert cells.date_of("3/4/2026", ENGLISH) == dt.date(2026, 4, 3)


@pytest.mark.parametrize(
    ("read", "text", "code"),
    [
        (cells.clock_of, "25:99", "window-unreadable"),
        (lambda text: cells.capacity_of(text, ENGLISH), "lots", "load-unreadable"),
        (lambda text: cells.capacity_of(text, ENGLISH), "5", "load-unreadable"),
        (lambda text: cells.capacity_of(text, ENGLISH), "-5 kg", "load-negative"),
        (lambda text: cells.capacity_of(text, ENGLISH), "99999999999 kg", "load-unreadable"),
        (lambda text: cells.figure_of(text, ENGLISH), "cheap", "number-unreadable"),
        (lambda text: cells.figure_of(text, ENGLISH), "-1", "number-out-of-range"),
        (lambda text: cells.whole_of(text, ENGLISH), "1.5", "number-unreadable"),
        (lambda text: cells.length_of(text, ENGLISH), "long", "duration-unreadable"),
        (lambda text: cells.breaks_of(text, TimeWindow(0, DAY_S)), "noon", "break-unreadable"),
        (lambda text: cells.date_of(text, ENGLISH), "soon", "date-unreadable"),
    ],
)
def test_what_cannot_be_read_is_said_in_words(read: object, text: str, code: str) -> None:
    """With what stands there and an example of what may."""
    with pytest.raises(Unreadable) as fault:
        read(text)  # type: ignore[operator]
    problem = cells.unreadable(fault.value, text, Where("id", "shifts", 1, "to"))
    assert problem.code == code
    assert text in problem.cause
    assert problem.remedy.endswith(".")
