"""The fleet, in and out of the day file."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from dispatcher.model.fleet import Break, Depot, Driver, Fleet, ShiftPattern, Vehicle
from dispatcher.model.terms import DriverTerms, ShiftTerms, VehicleTerms
from dispatcher.model.timewindow import TimeWindow
from dispatcher.store import codec
from dispatcher.store.session import Reader, Row, Writer
from dispatcher.store.terms import stored, terms_of


def put_fleet(writer: Writer, fleet: Fleet) -> None:
    """Make this the fleet, in its sequence. Refused when a pattern names a driver, vehicle or depot not in it.

    Absences stay as they are: who edits the fleet does not call people back. `put_absence` is for them.
    """
    writer.replace("depot", {}, [_depot_row(i, depot) for i, depot in enumerate(fleet.depots)])
    writer.replace("vehicle", {}, [_vehicle_row(i, vehicle) for i, vehicle in enumerate(fleet.vehicles)])
    writer.replace("driver", {}, [_driver_row(i, driver) for i, driver in enumerate(fleet.drivers)])
    writer.replace("shift_pattern", {}, [_pattern_row(i, pattern) for i, pattern in enumerate(fleet.patterns)])


def put_absence(writer: Writer, shift_id: str, date: dt.date, absent: bool) -> None:
    """Note that nobody drives this shift on that day, or that somebody does after all."""
    if absent:
        writer.put("absence", [{"shift_id": shift_id, "date": date.isoformat()}])
    else:
        writer.delete("absence", [(shift_id, date.isoformat())])


def fleet(reader: Reader) -> Fleet:
    """The fleet as it was put, with the absences from its shifts."""
    return Fleet(
        tuple(
            Depot(row["id"], row["name"], row["address"], codec.location_of(row["location"]))
            for row in _in_sequence(reader, "depot")
        ),
        tuple(_vehicle(row) for row in _in_sequence(reader, "vehicle")),
        tuple(
            Driver(
                row["id"],
                row["name"],
                row["phone"],
                codec.text_set(row["skills"]),
                terms_of(DriverTerms, row["terms"]),
            )
            for row in _in_sequence(reader, "driver")
        ),
        tuple(_pattern(row) for row in _in_sequence(reader, "shift_pattern")),
        frozenset(
            (row["shift_id"], dt.date.fromisoformat(row["date"]))
            for row in reader.rows("SELECT a.* FROM absence a JOIN shift_pattern p ON p.id = a.shift_id")
        ),
    )


def _in_sequence(reader: Reader, table: str) -> list[dict[str, Any]]:
    return reader.rows(f"SELECT * FROM {table} ORDER BY position")  # noqa: S608 - names from this file


def _depot_row(position: int, depot: Depot) -> Row:
    return {
        "id": depot.id,
        "position": position,
        "name": depot.name,
        "address": depot.address,
        "location": codec.location(depot.location),
    }


def _driver_row(position: int, driver: Driver) -> Row:
    return {
        "id": driver.id,
        "position": position,
        "name": driver.name,
        "phone": driver.phone,
        "skills": codec.texts(driver.skills),
        "terms": stored(driver.terms),
    }


def _vehicle_row(position: int, vehicle: Vehicle) -> Row:
    return {
        "id": vehicle.id,
        "position": position,
        "name": vehicle.name,
        "capacity": codec.load(vehicle.capacity),
        "cost_per_use": vehicle.cost_per_use,
        "cost_per_km": vehicle.cost_per_km,
        "cost_per_hour": vehicle.cost_per_hour,
        "speed_factor": codec.to_json(vehicle.speed_factor),
        "max_distance_m": vehicle.max_distance_m,
        "max_stops": vehicle.max_stops,
        "max_time_s": vehicle.max_time_s,
        "skills": codec.texts(vehicle.skills),
        "terms": stored(vehicle.terms),
    }


def _vehicle(row: dict[str, Any]) -> Vehicle:
    return Vehicle(
        id=row["id"],
        name=row["name"],
        capacity=codec.load_of(row["capacity"]),
        cost_per_use=row["cost_per_use"],
        cost_per_km=row["cost_per_km"],
        cost_per_hour=row["cost_per_hour"],
        speed_factor=json.loads(row["speed_factor"]),
        max_distance_m=row["max_distance_m"],
        max_stops=row["max_stops"],
        max_time_s=row["max_time_s"],
        skills=codec.text_set(row["skills"]),
        terms=terms_of(VehicleTerms, row["terms"]),
    )


def _pattern_row(position: int, pattern: ShiftPattern) -> Row:
    return {
        "id": pattern.id,
        "position": position,
        "driver_id": pattern.driver_id,
        "vehicle_id": pattern.vehicle_id,
        "earliest": pattern.earliest,
        "latest": pattern.latest,
        "start_depot_id": pattern.start_depot_id,
        "end_depot_id": pattern.end_depot_id,
        "breaks": codec.to_json([[b.window.earliest, b.window.latest, b.duration_s] for b in pattern.breaks]),
        "weekdays": codec.to_json(sorted(pattern.weekdays)),
        "date": pattern.date.isoformat() if pattern.date else None,
        "terms": stored(pattern.terms),
    }


def _pattern(row: dict[str, Any]) -> ShiftPattern:
    return ShiftPattern(
        id=row["id"],
        driver_id=row["driver_id"],
        vehicle_id=row["vehicle_id"],
        earliest=row["earliest"],
        latest=row["latest"],
        start_depot_id=row["start_depot_id"],
        end_depot_id=row["end_depot_id"],
        breaks=tuple(
            Break(TimeWindow(earliest, latest), duration_s)
            for earliest, latest, duration_s in json.loads(row["breaks"])
        ),
        weekdays=frozenset(json.loads(row["weekdays"])),
        date=codec.date_of(row["date"]),
        terms=terms_of(ShiftTerms, row["terms"]),
    )
