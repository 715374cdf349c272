"""What vans, drivers and days may ask for beside the plain rules, in this sequence; none is in STANDARD."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from dispatcher.model.fleet import Shift, Vehicle
from dispatcher.model.order import Task
from dispatcher.model.terms import Battery, Compartment, Station
from tests.bench.day_draft import HOUR, MIDDLE, Draft, rule_table

RULES, rule = rule_table()

ZONES = ("north", "south")
CUSTOMERS = 20


def _vehicles(draft: Draft, **terms: Any) -> None:
    draft.change_vehicles(lambda van: replace(van, terms=replace(van.terms, **terms)))


def _drivers(draft: Draft, terms: list[dict[str, Any]]) -> None:
    """Give each shift's driver terms."""
    draft.shifts = [
        replace(shift, driver=replace(shift.driver, terms=replace(shift.driver.terms, **given)))
        for shift, given in zip(draft.shifts, terms, strict=True)
    ]


def _shifts(draft: Draft, **terms: Any) -> None:
    draft.shifts = [replace(shift, terms=replace(shift.terms, **terms)) for shift in draft.shifts]


@rule
def cost_per_stop(dice: random.Random, draft: Draft) -> None:
    """Each stop costs 0.50."""
    _vehicles(draft, cost_per_stop=50)


@rule
def overtime(dice: random.Random, draft: Draft) -> None:
    """Shifts may last two hours longer; what goes beyond 8 hours costs half as much again."""
    draft.shifts = [replace(shift, latest=shift.latest + 2 * HOUR) for shift in draft.shifts]
    _shifts(draft, regular_s=8 * HOUR, cost_per_overtime_hour=1200)


@rule
def fuel(dice: random.Random, draft: Draft) -> None:
    """Vans burn 8 or 12 litres on 100 km at 1.80, and a tonne of CO2 costs 60."""
    draft.change_vehicles(
        lambda van: replace(
            van, terms=replace(van.terms, fuel_per_100km=dice.choice((8_000, 12_000)), co2_g_per_km=250)
        )
    )
    draft.rules = replace(draft.rules, fuel_price=180, co2_price=6000)


@rule
def compartments(dice: random.Random, draft: Draft) -> None:
    """A fifth of each van is for food, the rest for everything else."""

    def change(van: Vehicle) -> Vehicle:
        food = {name: amount // 5 for name, amount in van.capacity.items()}
        rest = {name: amount - food[name] for name, amount in van.capacity.items()}
        parts = (
            Compartment("cold", frozenset({"food"}), food),
            Compartment("rest", frozenset({"", "chemicals"}), rest),
        )
        return replace(van, terms=replace(van.terms, compartments=parts))

    draft.change_vehicles(change)


@rule
def loading_order(dice: random.Random, draft: Draft) -> None:
    """In a quarter of the vans only what was loaded last can be unloaded."""
    stacked = {shift.vehicle.id for shift in draft.shifts[::4]}
    draft.change_vehicles(lambda van: replace(van, terms=replace(van.terms, last_in_first_out=van.id in stacked)))


@rule
def second_trips(dice: random.Random, draft: Draft) -> None:
    """Vans take half as much, and may come back for more after 20 minutes at the depot."""

    def change(van: Vehicle) -> Vehicle:
        half = {name: amount // 2 for name, amount in van.capacity.items()}
        return replace(van, capacity=half, terms=replace(van.terms, max_trips=3, reload_s=HOUR // 3))

    draft.change_vehicles(change)


@rule
def parking(dice: random.Random, draft: Draft) -> None:
    """Large vans take two minutes to park."""
    draft.change_vehicles(
        lambda van: replace(van, terms=replace(van.terms, parking_s=120)) if van.cost_per_use > 5000 else van
    )


@rule
def most_driving(dice: random.Random, draft: Draft) -> None:
    """At most 5 hours at the wheel."""
    _vehicles(draft, max_driving_s=5 * HOUR)


@rule
def most_work(dice: random.Random, draft: Draft) -> None:
    """At most 8 hours of work, breaks and waiting aside."""
    _vehicles(draft, max_work_s=8 * HOUR)


@rule
def most_waiting(dice: random.Random, draft: Draft) -> None:
    """At most an hour of waiting."""
    _vehicles(draft, max_waiting_s=HOUR)


@rule
def least_work(dice: random.Random, draft: Draft) -> None:
    """A van goes out for at least 5 stops."""
    _vehicles(draft, min_stops=5)


@rule
def driving_law(dice: random.Random, draft: Draft) -> None:
    """A third of the drivers is bound by the rules of the European Union on driving times."""
    _drivers(draft, [{"rest_rule": "eu-561" if at % 3 == 0 else ""} for at in range(len(draft.shifts))])


@rule
def latest_starts(dice: random.Random, draft: Draft) -> None:
    """Vans leave within two hours of their shift's begin."""

    def change(shift: Shift) -> Shift:
        return replace(shift, terms=replace(shift.terms, latest_start=shift.earliest + 2 * HOUR))

    draft.shifts = [change(shift) for shift in draft.shifts]


@rule
def docks(dice: random.Random, draft: Draft) -> None:
    """A quarter of an hour of loading, at one dock for every four vans."""
    _shifts(draft, loading_s=HOUR // 4)
    draft.rules = replace(draft.rules, docks={MIDDLE: max(1, len(draft.shifts) // 4)})


@rule
def novices(dice: random.Random, draft: Draft) -> None:
    """Every fifth driver is a tenth slower on the road and takes half as long again at a stop."""
    slow = {"speed_factor": 0.9, "service_factor": 1.5}
    _drivers(draft, [slow if at % 5 == 0 else {} for at in range(len(draft.shifts))])


@rule
def familiarity(dice: random.Random, draft: Draft) -> None:
    """Each driver knows some customers and is a third quicker there."""
    names = [f"c{n}" for n in range(CUSTOMERS)]

    def known(task: Task) -> Task:
        return replace(task, terms=replace(task.terms, customer=dice.choice(names)))

    draft.change_tasks(known)
    _drivers(draft, [{"familiar": dict.fromkeys(dice.sample(names, 5), 0.67)} for _ in draft.shifts])


@rule
def territories(dice: random.Random, draft: Draft) -> None:
    """Half of the drivers drive in the north, the others in the south; outside an order costs 3."""

    def zoned(task: Task) -> Task:
        assert task.location is not None
        zone = ZONES[task.location.lat < MIDDLE.lat]
        return replace(task, terms=replace(task.terms, zones=task.terms.zones | {zone}))

    draft.change_tasks(zoned)
    own = [{"territory": frozenset({ZONES[at % 2]}), "price_outside": 300} for at in range(len(draft.shifts))]
    _drivers(draft, own)


@rule
def rush_hours(dice: random.Random, draft: Draft) -> None:
    """Service takes a fifth longer from 11 to 13."""
    draft.rules = replace(draft.rules, service_by_hour=tuple(1.2 if 11 <= hour < 13 else 1.0 for hour in range(24)))


@rule
def batteries(dice: random.Random, draft: Draft) -> None:
    """Every third van is electric: 60 kWh, 300 Wh a km at 0 degrees outside, with two stations in the city."""
    battery = Battery(60_000, 57_000, 6_000, 250, wh_per_km_t=50)
    electric = {shift.vehicle.id for shift in draft.shifts[2::3]}
    draft.change_vehicles(
        lambda van: replace(van, terms=replace(van.terms, battery=battery)) if van.id in electric else van
    )
    stations = (Station(MIDDLE, 22_000), Station(draft.centres[0], 50_000))
    draft.rules = replace(draft.rules, stations=stations, temperature_c=0)
