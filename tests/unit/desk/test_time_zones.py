"""Clock times of a day are those of its zone, wherever the computer stands, also when clocks change."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dispatcher.cli import documents
from dispatcher.desk.desk import Desk
from dispatcher.desk.results import PlanOptions
from tests.town import MONDAY, order

WriteOrders = Callable[..., Path]
SPRING, AUTUMN = dt.date(2026, 3, 29), dt.date(2026, 10, 25)


@pytest.fixture(params=["America/New_York", "Asia/Tokyo"])
def _far_away(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The computer's own clock runs in another zone."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system's zone cannot be set for one program")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("_far_away")
def test_windows_are_read_in_the_days_own_zone(staffed: Desk, write_orders: WriteOrders) -> None:
    """09:00 in a Helsinki list is 07:00 UTC in winter."""
    staffed.import_orders(write_orders(order(1, From="09:00", To="10:00")), date=MONDAY)
    (window,) = staffed.orders(MONDAY)[0].tasks[0].windows
    assert dt.datetime.fromtimestamp(window.earliest, dt.UTC) == dt.datetime(2026, 11, 23, 7, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("date", "wall", "offset", "utc_hour"),
    [
        (SPRING, "02:30", "+02:00", 0),
        (SPRING, "04:30", "+03:00", 1),
        (AUTUMN, "02:30", "+03:00", 23),
        (AUTUMN, "04:30", "+02:00", 2),
        (AUTUMN, "12:30", "+02:00", 10),
    ],
)
def test_days_on_which_the_clock_changes(
    desk: Desk,
    write_orders: WriteOrders,
    write_fleet: Callable[..., Path],
    date: dt.date,
    wall: str,
    offset: str,
    utc_hour: int,
) -> None:
    """A plan through the night of the change shows each time with the offset that holds then."""
    shift = [
        ("ID", "Driver", "Vehicle", "From", "To", "Start depot"),
        ("s1", "driver-1", "van-1", "00:30", "16:00", "yard"),
    ]
    desk.take_fleet(write_fleet(shifts=1, Shifts=shift))
    desk.import_orders(write_orders(order(1, From=wall, To=wall)), date=date)
    planned = desk.plan_day(date, PlanOptions(seconds=1))
    (route,) = documents.of_plan(planned)["routes"]
    start = route["stops"][0]["start"]
    assert start == f"{date}T{wall}:00{offset}"
    assert dt.datetime.fromisoformat(start).astimezone(dt.UTC).hour == utc_hour
    assert route["violations"] == []


def test_a_shift_over_the_change_lasts_as_long_as_it_does(desk: Desk, write_fleet: Callable[..., Path]) -> None:
    """From 00:30 to 08:00 are six and a half hours in spring and eight and a half in autumn."""
    shift = [("ID", "Driver", "Vehicle", "From", "To"), ("s1", "driver-1", "van-1", "00:30", "08:00")]
    desk.take_fleet(write_fleet(shifts=1, Shifts=shift))
    hours = [
        (s.latest - s.earliest) / 3600
        for day in (SPRING, AUTUMN, MONDAY)
        for s in desk.fleet().shifts_on(day, desk.zone())
    ]
    assert hours == [6.5, 8.5, 7.5]
