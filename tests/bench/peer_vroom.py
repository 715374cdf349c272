"""A dispatch day in VROOM's terms: breaks, skills, setup and several windows are its own; prices become priorities.

Needs the package pyvroom. Runs in a process of its own, whose lock VROOM holds while it searches.
"""

from __future__ import annotations

import importlib
import json
import tempfile
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from dispatcher.model.day import Day, price_of_leaving_out
from dispatcher.model.fleet import Shift
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.plan import Plan, Route
from dispatcher.model.serving import may_serve
from dispatcher.model.timewindow import TimeWindow

PLENTY = 2**31
"""Stands for no limit."""
BEST_EXPLORATION = 5
CENTS_PER_PRIORITY = 1000
SETUP = (
    "VROOM: exploration level 5; drivers and locks as skills; prices as priorities, 10.00 a point up to 100; an hour "
    "of driving is priced, one of waiting it cannot price"
)


def planned(day: Day, seconds: float, threads: int) -> Plan:
    """VROOM's plan, before any repair."""
    vroom: Any = importlib.import_module("vroom")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "problem.json"
        file.write_text(json.dumps(_problem(day)), encoding="utf-8")
        problem = vroom.Input.from_json(str(file))
    solution = problem.solve(BEST_EXPLORATION, threads, timedelta(seconds=seconds)).to_dict()
    return _plan(day, solution)


def _problem(day: Day) -> dict[str, Any]:
    shifts = list(day.shifts.values())
    loads = sorted({name for shift in shifts for name in shift.vehicle.capacity})
    # Who may serve an order is one skill, held by all of those.
    able = {o.id: frozenset(s.id for s in shifts if may_serve(day, s, o)) for o in day.orders.values()}
    skill = {some: number for number, some in enumerate(dict.fromkeys(able.values()))}
    numbered = list(enumerate(day.orders.values()))
    shared = {o.id: {"skills": [skill[able[o.id]]], "priority": _priority(o)} for _, o in numbered}
    return {
        "jobs": [_job(day, n, o, loads) | shared[o.id] for n, o in numbered if not o.is_linked],
        "shipments": [_shipment(day, n, o, loads) | shared[o.id] for n, o in numbered if o.is_linked],
        "vehicles": [
            _vehicle(day, n, s, loads) | {"skills": [i for some, i in skill.items() if s.id in some]}
            for n, s in enumerate(shifts)
        ],
        "matrices": {"car": {"durations": _rows(day.travel.duration_s), "distances": _rows(day.travel.distance_m)}},
    }


def _rows(table: Sequence[Sequence[int]]) -> list[list[int]]:
    return [list(row) for row in table]


def _priority(order: Order) -> int:
    return min(100, price_of_leaving_out(order) // CENTS_PER_PRIORITY)


def _amount(order: Order, loads: Sequence[str]) -> list[int]:
    return [order.load.get(name, 0) for name in loads]


def _window(window: TimeWindow) -> list[int]:
    return [window.earliest, window.latest]


def _step(day: Day, number: int, task: Task) -> dict[str, Any]:
    assert task.location is not None
    step = {
        "id": number,
        "location_index": day.place_of[task.location],
        "setup": task.setup_s,
        "service": task.service_s,
    }
    return step | ({"time_windows": [_window(w) for w in task.windows]} if task.windows else {})


def _job(day: Day, number: int, order: Order, loads: Sequence[str]) -> dict[str, Any]:
    [task] = order.tasks
    return _step(day, number, task) | {task.kind.value: _amount(order, loads)}


def _shipment(day: Day, number: int, order: Order, loads: Sequence[str]) -> dict[str, Any]:
    assert order.pickup is not None
    assert order.delivery is not None
    pickup, delivery = _step(day, number, order.pickup), _step(day, number, order.delivery)
    return {"pickup": pickup, "delivery": delivery, "amount": _amount(order, loads)}


def _vehicle(day: Day, number: int, shift: Shift, loads: Sequence[str]) -> dict[str, Any]:
    van = shift.vehicle
    told: dict[str, Any] = {
        "id": number,
        "capacity": [van.capacity.get(name, PLENTY) for name in loads],
        "time_window": [shift.earliest, shift.latest],
        "breaks": [
            {"id": i, "time_windows": [_window(rest.window)], "service": rest.duration_s}
            for i, rest in enumerate(shift.breaks)
        ],
        "costs": {"fixed": van.cost_per_use, "per_hour": van.cost_per_hour, "per_km": van.cost_per_km},
        "speed_factor": shift.speed_factor,
    }
    ends = {"start_index": shift.start, "end_index": shift.end}
    told |= {name: day.place_of[place] for name, place in ends.items() if place is not None}
    limits = {"max_tasks": van.max_stops, "max_distance": van.max_distance_m}
    return told | {name: most for name, most in limits.items() if most is not None}


def _plan(day: Day, solution: dict[str, Any]) -> Plan:
    orders, shifts = list(day.orders.values()), list(day.shifts)
    routes = []
    for route in solution["routes"]:
        tasks = []
        for step in route["steps"]:
            if step["type"] in ("job", *TaskKind):
                refs = day.refs(orders[step["id"]].id)
                tasks.append(refs[1 if len(refs) == 2 and step["type"] == TaskKind.DELIVERY else 0])
        routes.append(Route(shifts[route["vehicle"]], tuple(tasks)))
    return Plan(tuple(routes))
