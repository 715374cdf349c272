"""Columns for what only some orders, vans, drivers and shifts ask for, in several languages; bad cells are problems."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from dispatcher.intake import aliases
from dispatcher.intake.fleet import fleet_parts
from dispatcher.intake.fleet_terms import DRIVER_FIELDS, SHIFT_FIELDS, VEHICLE_FIELDS
from dispatcher.intake.orders import OrderList, gathered, list_parts
from dispatcher.intake.table import Limits
from dispatcher.intake.terms import ORDER_FIELDS, TASK_FIELDS, Company
from dispatcher.model.terms import (
    Battery,
    Compartment,
    DriverTerms,
    OrderTerms,
    RelationKind,
    RouteEnd,
    ShiftTerms,
    SoftWindow,
    TaskTerms,
    VehicleTerms,
)
from dispatcher.model.timewindow import TimeWindow, moment
from dispatcher.model.ways import Way
from tests.town import fleet_file, orders_file

DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")
Read = Callable[..., OrderList]


def _at(hours: float) -> int:
    return moment(DAY, round(hours * 3600), ZONE)


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """read(**cells): the list of one order with these columns beside its address."""

    def one(**cells: str) -> OrderList:
        row: dict[str, object] = {"Address": "Bay Street 1", **cells}
        return gathered(list_parts(orders_file(tmp_path, row), DAY, ZONE, None, Limits()))

    return one


def test_every_term_has_a_column() -> None:
    """No field of terms can only be set by a program: lists and workbooks have a name for each."""
    tables = aliases.tables()
    assert set(ORDER_FIELDS) | {"assigned_vehicle"} <= set(tables["order"])
    assert {kind.value for kind in RelationKind} <= set(tables["order"])
    assert set(TASK_FIELDS) <= set(tables["task"])
    assert {*VEHICLE_FIELDS, *DRIVER_FIELDS, *SHIFT_FIELDS} <= set(tables["fleet"]["columns"])


def test_terms_of_an_order(read: Read) -> None:
    """Each column fills its field, with units and lower case where order and fleet must agree."""
    found = read(
        **{
            "Release": "09:30",
            "Revenue": "45.50",
            "Goods class": "Frozen",
            "Max ride (h)": "1.5",
            "People": "2",
            "Levels": "Lift=2; cold=1",
            "Preferred drivers": "Anna; Ben",
            "Preferred vehicles": "van-1",
            "Price of others": "3",
            "Allowed vehicles": "van-1; van-2",
            "Forbidden vehicles": "van-3",
            "First or last": "last",
        }
    )
    assert found.problems == ()
    assert found.orders[0].terms == OrderTerms(
        release=_at(9.5),
        revenue=4550,
        goods="frozen",
        max_ride_s=5400,
        people=2,
        levels={"lift": 2, "cold": 1},
        preferred_drivers=frozenset({"Anna", "Ben"}),
        preferred_vehicles=frozenset({"van-1"}),
        price_of_other=300,
        allowed_vehicles=frozenset({"van-1", "van-2"}),
        forbidden_vehicles=frozenset({"van-3"}),
        end=RouteEnd.LAST,
    )


def test_terms_of_a_visit(read: Read) -> None:
    """Windows become moments of the order's day; quiet hours over midnight are its early morning and its night."""
    found = read(
        **{
            "Preferred window": "9-10",
            "Early price": "0.10",
            "Late price": "0.50",
            "Zones": "Centre; Harbour",
            "Customer number": "C-104",
            "Service by vehicle": "van-1=10; van-2=0:15",
            "Service by driver": "Anna=5 min",
            "Quiet hours": "22:00-06:00",
            "Height limit": "3.2 m",
        }
    )
    assert found.problems == ()
    (task,) = found.orders[0].tasks
    assert task.terms == TaskTerms(
        soft=SoftWindow(TimeWindow(_at(9), _at(10)), 10, 50),
        zones=frozenset({"centre", "harbour"}),
        customer="c-104",
        service_by_vehicle={"van-1": 600, "van-2": 900},
        service_by_driver={"Anna": 300},
        quiet=(TimeWindow(_at(0), _at(6)), TimeWindow(_at(22), _at(30))),
        max_height_cm=320,
    )


@pytest.mark.parametrize(
    ("header", "cell", "expected"),
    [
        ("Erlaubte Fahrzeuge", "van-1", OrderTerms(allowed_vehicles=frozenset({"van-1"}))),
        ("Zugewiesenes Fahrzeug", "van-1", OrderTerms(allowed_vehicles=frozenset({"van-1"}))),
        ("Erster oder letzter", "zuletzt", OrderTerms(end=RouteEnd.LAST)),
        ("Chauffeur préféré", "Anna", OrderTerms(preferred_drivers=frozenset({"Anna"}))),
        ("Disponible desde", "10:00", OrderTerms(release=_at(10))),
        ("Primo o ultimo", "primo", OrderTerms(end=RouteEnd.FIRST)),
        ("Personeel", "2", OrderTerms(people=2)),
    ],
)
def test_columns_in_the_senders_language(read: Read, header: str, cell: str, expected: OrderTerms) -> None:
    """Lists in other languages need no mapping."""
    assert read(**{header: cell}).orders[0].terms == expected


def test_sides_of_a_transfer_have_their_own_terms(tmp_path: Path) -> None:
    """A column that names a side speaks of that visit alone, one that names none of the delivery."""
    row: dict[str, object] = {
        "Pickup address": "Bay Street 2",
        "Address": "Bay Street 1",
        "Pickup quiet hours": "12-13",
        "Zone": "centre",
    }
    (order,) = gathered(list_parts(orders_file(tmp_path, row), DAY, ZONE, None, Limits())).orders
    assert order.pickup is not None
    assert order.delivery is not None
    assert order.pickup.terms == TaskTerms(quiet=(TimeWindow(_at(12), _at(13)),))
    assert order.delivery.terms == TaskTerms(zones=frozenset({"centre"}))


def test_company(tmp_path: Path) -> None:
    """Labels of the columns for going together or apart are told with their orders."""
    rows: list[dict[str, object]] = [
        {"Order ID": "a", "Address": "Bay Street 1", "Same driver": "x", "Apart from": ""},
        {"Order ID": "b", "Address": "Bay Street 2", "Same driver": "x; y", "Apart from": "a"},
    ]
    found = gathered(list_parts(orders_file(tmp_path, *rows), DAY, ZONE, None, Limits()))
    together, apart = RelationKind.TOGETHER, RelationKind.APART
    assert set(found.company) == {
        Company(together, "x", "a"),
        Company(together, "x", "b"),
        Company(together, "y", "b"),
        Company(apart, "a", "b"),
    }


@pytest.mark.parametrize(
    ("header", "cell", "code"),
    [
        ("Release", "soon", "window-unreadable"),
        ("Revenue", "much", "number-unreadable"),
        ("Revenue", "-5", "number-out-of-range"),
        ("Max ride minutes", "long", "duration-unreadable"),
        ("People", "1.5", "whole-unreadable"),
        ("People", "0", "number-out-of-range"),
        ("Levels", "lift", "pairs-unreadable"),
        ("Service by vehicle", "van-1=slow", "duration-unreadable"),
        ("First or last", "middle", "end-unreadable"),
        ("Preferred window", "8-10, 12-14", "window-several"),
        ("Preferred window", "10:00-09:00", "window-reversed"),
        ("Quiet hours", "at times", "window-unreadable"),
        ("Height limit", "high", "number-unreadable"),
        ("Height limit", "0", "number-out-of-range"),
    ],
)
def test_a_bad_cell_is_a_problem_at_its_place(read: Read, header: str, cell: str, code: str) -> None:
    """The row gives no order, and the problem names row and column."""
    found = read(**{header: cell})
    assert (found.bad_rows, [p.code for p in found.problems]) == (1, [code])
    assert (found.problems[0].where.row, found.problems[0].where.column) == (2, header)
    assert found.problems[0].remedy.endswith(".")


VEHICLES = {
    "Cost per stop": 0.5,
    "Fuel per 100 km": "9,5",
    "CO2 g per km": 220,
    "Pays tolls": "yes",
    "Compartments": "cold: Dairy, fish = 200 kg, 1.5 m3; dry: none = 500 kg",
    "LIFO": "yes",
    "Service factor": 1.2,
    "Parking minutes": 2,
    "Quiet": "yes",
    "Height": "2.9 m",
    "Levels": "Lift=2",
    "Max driving hours": 8,
    "Max work hours": "9:30",
    "Max waiting minutes": 45,
    "Min stops": 3,
    "Min work hours": 2,
    "Trips": 3,
    "Reload minutes": 15,
    "Battery kWh": 60,
    "Battery reserve kWh": 6,
    "Wh per km": 250,
    "Charging kW": 22,
}


def test_terms_of_a_fleet(tmp_path: Path) -> None:
    """Vehicles, drivers and shifts take their columns, in the units that people type."""
    path = fleet_file(
        tmp_path,
        1,
        Vehicles=[("ID", *VEHICLES), ("van-1", *VEHICLES.values())],
        Drivers=[
            (
                "ID",
                "People",
                "Levels",
                "Speed factor",
                "Service factor",
                "Knows",
                "Territory",
                "Price outside",
                "Rest rule",
            ),
            ("driver-1", 2, "lift=1", 0.9, 1.5, "Centre=0.8", "Centre", 4, "EU 561"),
        ],
        Shifts=[
            ("Driver", "Vehicle", "From", "To", "Latest start", "Regular hours", "Overtime", "Loading minutes"),
            ("driver-1", "van-1", "08:00", "18:00", "09:30", 8, 15, 20),
        ],
    )
    found = next(fleet_parts(path, ZONE, Limits()))
    assert found.problems == ()
    assert found.fleet.vehicles[0].terms == VehicleTerms(
        cost_per_stop=50,
        fuel_per_100km=9500,
        co2_g_per_km=220,
        pays_tolls=True,
        compartments=(
            Compartment("cold", frozenset({"dairy", "fish"}), {"weight": 200_000, "volume": 1500}),
            Compartment("dry", frozenset({""}), {"weight": 500_000}),
        ),
        last_in_first_out=True,
        service_factor=1.2,
        parking_s=120,
        is_quiet=True,
        way=Way(height_cm=290),
        levels={"lift": 2},
        max_driving_s=8 * 3600,
        max_work_s=9 * 3600 + 1800,
        max_waiting_s=45 * 60,
        min_stops=3,
        min_work_s=7200,
        max_trips=3,
        reload_s=900,
        battery=Battery(60_000, 60_000, 6_000, 250, 0, 22_000),
    )
    assert found.fleet.drivers[0].terms == DriverTerms(
        people=2,
        levels={"lift": 1},
        speed_factor=0.9,
        service_factor=1.5,
        familiar={"centre": 0.8},
        territory=frozenset({"centre"}),
        price_outside=400,
        rest_rule="eu-561",
    )
    assert found.fleet.patterns[0].terms == ShiftTerms(
        latest_start=9 * 3600 + 1800, regular_s=8 * 3600, cost_per_overtime_hour=1500, loading_s=1200
    )


@pytest.mark.parametrize(
    ("header", "cell", "code"),
    [
        ("Compartments", "cold", "compartments-unreadable"),
        ("Compartments", "cold: fish = lots", "compartments-unreadable"),
        ("Battery reserve kWh", 6, "battery-incomplete"),
        ("Wh per km", 200, "battery-incomplete"),
        ("Service factor", 50, "number-out-of-range"),
        ("Trips", 0, "number-out-of-range"),
        ("Pays tolls", "perhaps", "yes-no-unreadable"),
    ],
)
def test_a_bad_cell_of_a_vehicle_is_a_problem(tmp_path: Path, header: str, cell: object, code: str) -> None:
    """The problem names the sheet, the row and the column."""
    path = fleet_file(tmp_path, 1, Vehicles=[("ID", header), ("van-1", cell)])
    found = next(fleet_parts(path, ZONE, Limits()))
    problem = next(p for p in found.problems if p.code == code)
    assert (problem.where.sheet, problem.where.row, problem.where.column) == ("Vehicles", 2, header)


def test_an_unknown_rule_of_rest_is_told_with_those_that_are_known(tmp_path: Path) -> None:
    """Nobody has to guess how the law is called here."""
    path = fleet_file(tmp_path, 1, Drivers=[("ID", "Rest rule"), ("driver-1", "of the moon")])
    problem = next(p for p in next(fleet_parts(path, ZONE, Limits())).problems if p.code == "rest-unknown")
    assert "eu-561" in problem.remedy
