"""Columns for what only some vans, drivers and shifts have: typed as shown they mean the same, and bad ones say why."""

from __future__ import annotations

import pytest

from dispatcher.desk.fleet_cells import Told, unreadable
from dispatcher.desk.fleet_checks import DRIVERS, SHIFTS, VEHICLES
from dispatcher.desk.term_cells import DRIVER_FIELDS, ORDER_FIELDS, SHIFT_FIELDS, TASK_FIELDS, VEHICLE_FIELDS
from dispatcher.desktop.fleet_columns import COLUMNS, Column, Typing
from dispatcher.desktop.term_words import term_title
from dispatcher.model.fleet import Driver, ShiftPattern, Vehicle
from dispatcher.model.problem import Where
from dispatcher.model.terms import (
    Battery,
    Compartment,
    DriverTerms,
    RelationKind,
    ShiftTerms,
    VehicleTerms,
)
from dispatcher.model.ways import Way

VAN = Vehicle(
    "v",
    "Van",
    terms=VehicleTerms(
        cost_per_stop=125,
        fuel_per_100km=9_125,
        compartments=(Compartment("cold", frozenset({"fish", ""}), {"weight": 200_500, "volume": 1_125}),),
        service_factor=1.125,
        way=Way(height_cm=290),
        levels={"lift": 2},
        max_driving_s=8 * 3600 + 1,
        max_trips=2,
        battery=Battery(60_125, 50_000, 5_000, 250, 3, 22_500),
    ),
)
DRIVER = Driver("d", "Anna", terms=DriverTerms(2, {"lift": 1}, 0.875, 1.125, {"centre": 0.125, "c-1": 2.5}))
SHIFT = ShiftPattern("s", "d", "v", 0, 3600, terms=ShiftTerms(latest_start=1800, cost_per_overtime_hour=1_250))


def _column(table: str, key: str) -> Column:
    return next(column for column in COLUMNS[table] if column.key == key)


@pytest.mark.parametrize("comma", [False, True])
@pytest.mark.parametrize(("table", "thing"), [(VEHICLES, VAN), (DRIVERS, DRIVER), (SHIFTS, SHIFT)])
def test_what_a_cell_shows_can_be_typed_again(table: str, thing: Vehicle | Driver | ShiftPattern, comma: bool) -> None:
    """With a decimal point and with a decimal comma, every cell gives the thing as it was."""
    typing = Typing(comma)
    for column in COLUMNS[table]:
        if column.field == "terms":
            assert column.change is not None
            assert column.change(thing, column.text(thing, typing), typing) == thing, column.key


def test_a_bad_cell_says_why() -> None:
    """In the sentences of a list's cells, at the cell."""
    column = _column(VEHICLES, "compartments")
    assert column.change is not None
    with pytest.raises(Told) as caught:
        column.change(VAN, "cold", Typing())
    where = Where("v", VEHICLES, 1, "compartments")
    problem = unreadable(caught.value, "cold", where)
    assert (problem.code, problem.where) == ("compartments-unreadable", where)


def test_a_battery_begins_with_its_size() -> None:
    """Typed alone it takes what a van usually uses; it goes when its size is emptied."""
    size, use = _column(VEHICLES, "battery"), _column(VEHICLES, "wh_per_km")
    assert size.change is not None
    van = size.change(Vehicle("v"), "60", Typing())
    assert isinstance(van, Vehicle)
    assert van.terms.battery == Battery(60_000, 60_000, 0, 250)
    assert use.text(van, Typing()) == "250"


def test_every_field_has_a_name() -> None:
    """People read words, not the names of columns."""
    fields = {*VEHICLE_FIELDS, *DRIVER_FIELDS, *SHIFT_FIELDS, *ORDER_FIELDS, *TASK_FIELDS}
    assert [name for name in (*fields, *RelationKind) if term_title(name) == name] == []
