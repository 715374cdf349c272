"""Workbooks become fleets; what does not fit together is a problem."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from dispatcher.intake.codes import CODES
from dispatcher.intake.fleet import FleetList, fleet_of
from dispatcher.intake.table import Cell, Table
from dispatcher.model.fleet import Break, Depot, Driver, ShiftPattern, Vehicle
from dispatcher.model.place import Location
from dispatcher.model.problem import Refused
from dispatcher.model.timewindow import TimeWindow

ZONE = ZoneInfo("Europe/Helsinki")
H = 3600
Rows = list[list[Cell]]


def sheets(**changes: Rows) -> list[Table]:
    """A small fleet without a mistake, some sheets replaced."""
    good: dict[str, Rows] = {
        "Depots": [["ID", "Name", "Address"], ["main", "Main depot", "Road 1"], ["b", None, "Road 2"]],
        "Vehicles": [["ID", "Capacity kg"], ["v1", 900.0], ["v2", None]],
        "Drivers": [["ID", "Name"], ["d1", "Ann"], ["d2", "Bob"]],
        "Shifts": [["Driver", "Vehicle", "From", "To"], ["d1", "v1", "08:00", "16:00"], ["Bob", "V2", "9", "17"]],
    }
    return [Table(name, rows) for name, rows in (good | changes).items() if rows]


def read(**changes: Rows) -> FleetList:
    return fleet_of("fleet.xlsx", sheets(**changes), ZONE)


def codes(found: FleetList) -> list[str]:
    return [p.code for p in found.problems]


def test_a_fleet_of_four_sheets_fits_together() -> None:
    """References by id or name, whatever the case; the first depot where a shift names none."""
    found = read()
    assert found.problems == ()
    assert found.rows == 8
    assert [(p.driver_id, p.vehicle_id, p.start_depot_id) for p in found.fleet.patterns] == [
        ("d1", "v1", "main"),
        ("d2", "v2", "main"),
    ]
    assert len(found.fleet.shifts_on(dt.date(2026, 11, 23), ZONE)) == 2


def test_every_field_of_a_vehicle_can_be_said() -> None:
    """Money becomes cents, kilometres metres, hours seconds, amounts thousandths."""
    header: list[Cell] = ["ID", "Name", "Capacity kg", "Capacity #1", "Cost per use", "Cost per km", "Cost per hour"]
    header += ["Speed factor", "Max km", "Max stops", "Max hours", "Skills"]
    row: list[Cell] = ["v1", "Van", 900.0, 5.0, 40.0, "0,35", 32.5, 0.9, 180.0, 60.0, 8.5, "Fridge; Lift"]
    found = read(Vehicles=[header, row, ["v2"]])
    assert found.problems == ()
    assert found.fleet.vehicles[0] == Vehicle(
        "v1",
        "Van",
        {"weight": 900_000, "load 1": 5000},
        4000,
        35,
        3250,
        0.9,
        180_000,
        60,
        30_600,
        frozenset({"fridge", "lift"}),
    )
    assert found.fleet.vehicles[1] == Vehicle("v2", "v2", {})


def test_every_field_of_a_driver_depot_and_shift_can_be_said() -> None:
    """Breaks, weekdays, dates, ends at other places or at none, shifts past midnight."""
    found = read(
        Depots=[["ID", "Name", "Lat", "Lon"], ["main", "Main", 60.1, 24.9], ["b", "Other", 60.2, 24.8]],
        Drivers=[["ID", "Name", "Phone", "Skills"], ["d1", "Ann", "+358 1", "Fridge"]],
        Shifts=[
            ["ID", "Driver", "Vehicle", "From", "To", "Start depot", "End depot", "Breaks", "Weekdays", "Date"],
            [
                "s1",
                "Ann",
                "v1",
                "22:00",
                "30:00",
                "Other",
                "none",
                "23:30-00:30+1 30 min; 15 min",
                "Mon-Wed, Sat",
                None,
            ],
            ["s2", "Ann", "v1", dt.time(8), dt.time(16), None, None, "12:00 30", None, dt.date(2026, 11, 23)],
        ],
    )
    assert found.problems == ()
    assert found.fleet.depots[0] == Depot("main", "Main", "", Location(60.1, 24.9))
    assert found.fleet.drivers == (Driver("d1", "Ann", "+358 1", frozenset({"fridge"})),)
    first, second = found.fleet.patterns
    assert first == ShiftPattern(
        "s1",
        "d1",
        "v1",
        22 * H,
        30 * H,
        "b",
        None,
        (
            Break(TimeWindow(23 * H + H // 2, 24 * H + H // 2), 1800),
            Break(TimeWindow(22 * H, 30 * H - 900), 900),
        ),
        frozenset({0, 1, 2, 5}),
        None,
    )
    assert second.breaks == (Break(TimeWindow(12 * H, 12 * H), 1800),)
    assert (second.date, second.end_depot_id) == (dt.date(2026, 11, 23), "main")


def test_a_night_shift_ends_on_the_next_day() -> None:
    """As it is usually written, like the window of an order; the change is told."""
    found = read(
        Depots=[["ID", "Lat", "Lon"], ["main", 60.1, 24.9]],
        Drivers=[["ID"], ["d1"]],
        Shifts=[["Driver", "Vehicle", "From", "To"], ["d1", "v1", "22:00", "06:00"]],
    )
    assert found.problems == ()
    (pattern,) = found.fleet.patterns
    assert (pattern.earliest, pattern.latest) == (22 * H, 30 * H)
    assert [(c.before, c.after, c.rule) for c in found.coercions] == [("06:00", "30:00", "window-over-midnight")]


@pytest.mark.parametrize(
    ("sheet", "rows", "code"),
    [
        ("Vehicles", [["ID"], ["v1"], ["V1"], ["v2"]], "id-repeated"),
        ("Vehicles", [["ID", "Cost per km"], ["v1", 1.0], ["v2", 1.0], [None, 2.0]], "id-missing"),
        ("Vehicles", [["ID", "Capacity kg"], ["v1", 1.0], ["v2", 1.0], ["v3", -1.0]], "load-negative"),
        ("Vehicles", [["ID", "Cost per km"], ["v1", 1.0], ["v2", 1.0], ["v3", -1.0]], "number-out-of-range"),
        ("Vehicles", [["ID", "Cost per km"], ["v1", 1.0], ["v2", 1.0], ["v3", "much"]], "number-unreadable"),
        ("Vehicles", [["ID", "Speed factor"], ["v1", 1.0], ["v2", 1.0], ["v3", 0.0]], "number-out-of-range"),
        ("Depots", [["ID", "Address"], ["main", "Road 1"], ["b", None]], "address-missing"),
        ("Shifts", [["Driver", "Vehicle", "From", "To"], ["Cem", "v1", "8", "16"]], "driver-unknown"),
        ("Shifts", [["Driver", "Vehicle", "From", "To"], ["d1", "v9", "8", "16"]], "vehicle-unknown"),
        ("Shifts", [["Driver", "Vehicle", "From", "To", "Depot"], ["d1", "v1", "8", "16", "x"]], "depot-unknown"),
        ("Shifts", [["Driver", "Vehicle", "From", "To"], ["d1", "v1", "8", None]], "shift-time-missing"),
        ("Shifts", [["Driver", "Vehicle", "From", "To"], ["d1", "v1", "10:00", "06:00"]], "window-reversed"),
        (
            "Shifts",
            [["Driver", "Vehicle", "From", "To", "Days"], ["d1", "v1", "8", "16", "Xday"]],
            "weekday-unreadable",
        ),
        (
            "Shifts",
            [["Driver", "Vehicle", "From", "To", "Break"], ["d1", "v1", "8", "16", "lunch"]],
            "break-unreadable",
        ),
        ("Shifts", [["Driver", "Vehicle", "From", "To", "Date"], ["d1", "v1", "8", "16", "soon"]], "date-unreadable"),
    ],
)
def test_what_does_not_fit_is_a_named_problem(sheet: str, rows: Rows, code: str) -> None:
    """Each mistake has its code and place; the row is left out of the fleet."""
    found = read(**{sheet: rows})
    assert code in codes(found)
    assert set(codes(found)) <= {code, "no-shift"}
    assert all(p.where.sheet == sheet and p.where.row for p in found.problems if p.code == code)
    assert set(codes(found)) <= CODES


def test_a_vehicle_is_known_by_its_plate_and_by_its_name() -> None:
    """A column for the plate beside one for the name is its id; beside an id it is its name. Shifts may use either."""
    found = read(
        Vehicles=[["Kennzeichen", "Bezeichnung"], ["B-AB 1", "Sprinter"], ["B-AB 2", None]],
        Shifts=[
            ["Driver name", "Vehicle name", "From", "To"],
            ["Ann", "Sprinter", "8", "16"],
            ["Bob", "B-AB 2", "8", "16"],
        ],
    )
    assert found.problems == ()
    assert [(v.id, v.name) for v in found.fleet.vehicles] == [("B-AB 1", "Sprinter"), ("B-AB 2", "B-AB 2")]
    assert [p.vehicle_id for p in found.fleet.patterns] == ["B-AB 1", "B-AB 2"]
    found = read(Vehicles=[["ID", "Vehicle"], ["v1", "Sprinter"], ["v2", None]])
    assert [(v.id, v.name) for v in found.fleet.vehicles] == [("v1", "Sprinter"), ("v2", "v2")]


def test_a_fleet_without_vehicles_says_so() -> None:
    """No vehicle, no driver, no shift: each is said, with the shifts that hang in the air."""
    assert "no-vehicle" in codes(read(Vehicles=[["ID", "Capacity kg"]]))
    assert codes(read(Vehicles=[])) == ["vehicle-unknown", "vehicle-unknown", "no-vehicle", "no-shift"]
    assert "no-driver" in codes(read(Drivers=[]))


def test_sheets_are_known_in_other_languages() -> None:
    """German names of sheets and columns, in any sequence of sheets."""
    tables = [
        Table(
            "Schichten", [["Fahrer", "Fahrzeug", "Von", "Bis", "Wochentage"], ["Ann", "F1", "8 Uhr", "16:30", "Mo-Fr"]]
        ),
        Table("Fahrer", [["Name", "Telefon"], ["Ann", "1"]]),
        Table("Fahrzeuge", [["Kennzeichen", "Nutzlast kg"], ["F1", 900.0]]),
        Table("Standorte", [["Bezeichnung", "Anschrift"], ["Hof", "Weg 1"]]),
    ]
    found = fleet_of("f.xlsx", tables, ZONE)
    assert found.problems == ()
    assert found.fleet.vehicles[0].capacity == {"weight": 900_000}
    assert found.fleet.patterns[0].weekdays == {0, 1, 2, 3, 4}


def test_one_simple_list_makes_a_fleet() -> None:
    """A row is a driver, a van and a shift; places become depots; two shifts may share a driver."""
    table = Table(
        "Sheet1",
        [
            ["Driver", "Phone", "Vehicle", "Capacity kg", "From", "To", "Start address"],
            ["Ann", "1", "Van 1", 900.0, "8", "12", "Road 1, Town"],
            ["Ann", "1", "Van 1", 900.0, "13", "17", "Road 1, Town"],
            ["Bob", None, None, None, "8", "16", None],
        ],
    )
    found = fleet_of("f.xlsx", [table], ZONE)
    assert found.problems == ()
    assert [d.address for d in found.fleet.depots] == ["Road 1, Town"]
    assert [v.id for v in found.fleet.vehicles] == ["Van 1", "Bob"]
    assert [(p.id, p.driver_id, p.vehicle_id) for p in found.fleet.patterns] == [
        ("Ann", "Ann", "Van 1"),
        ("Ann-2", "Ann", "Van 1"),
        ("Bob", "Bob", "Bob"),
    ]


def test_a_workbook_without_a_fleet_is_refused() -> None:
    """A list of something else is no fleet."""
    with pytest.raises(Refused) as caught:
        fleet_of("f.xlsx", [Table("Sheet1", [["Price", "Article"], [1.0, "x"]])], ZONE)
    assert [p.code for p in caught.value.problems] == ["no-fleet-sheet"]
