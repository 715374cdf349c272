"""VROOM problems (JSON): jobs, shipments, vehicles, matrices. What is not supported is refused in words.

Cost is VROOM's own: seconds of travel by default, priced per hour and per used vehicle. The day's `distance_m`
therefore holds what is paid for: travel seconds, or the cost matrix where the file gives one.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Break, Driver, Shift, Vehicle
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route, TaskRef
from dispatcher.model.problem import Refused
from dispatcher.model.schedule import schedule
from dispatcher.model.timewindow import TimeWindow, merged
from dispatcher.model.travel import UNREACHABLE, Travel, estimated_travel
from dispatcher.planning.instance import Instance
from dispatcher.planning.json_fields import Fields

PRICE = 10_000_000
"""Leaving a job of priority 0 out costs more than any detour; VROOM serves as much priority as it can first."""

STEP = ("id", "description", "location", "location_index", "setup", "service", "time_windows")
JOB = (*STEP, "delivery", "pickup", "skills", "priority")
SHIPMENT = ("amount", "skills", "priority", "pickup", "delivery")
VEHICLE = ("id", "profile", "description", "start", "start_index", "end", "end_index", "capacity", "costs",
           "skills", "time_window", "breaks", "speed_factor", "max_tasks", "max_travel_time", "steps")  # fmt: skip
BREAK = ("id", "description", "time_windows", "service")
FREE_COSTS = ("per_km", "per_task_hour")


def read_vroom(text: str, source: str) -> Instance:
    """The problem in a VROOM file. Raises Refused with every problem found."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        Fields({}, source).refuse(f"The file is not readable JSON: {str(error)[:100]}.")
    return _Reader(Fields(content, source)).instance()


class _Reader:
    """Reads everything first and complains once."""

    def __init__(self, top: Fields) -> None:
        self.top = top
        self.number: dict[TaskRef, int] = {}
        self.called: dict[tuple[str, int], TaskRef] = {}
        self.steps: dict[str, list[Fields]] = {}
        self.orders: dict[str, Order] = {}
        self.shifts: dict[str, Shift] = {}
        self.windows: list[TimeWindow] = []
        self.work_s = 0
        self.dimensions: set[int] = set()
        self.profiles: set[str] = set()

    def instance(self) -> Instance:
        top = self.top
        top.only("jobs", "shipments", "vehicles", "matrices")
        self.has_matrices = "matrices" in top.content
        for job in top.each("jobs"):
            self._read_job(job)
        for shipment in top.each("shipments"):
            self._read_shipment(shipment)
        for vehicle in top.each("vehicles"):
            self._read_vehicle(vehicle)
        if not self.orders or not self.shifts:
            top.complain("The problem has no jobs or no vehicles.")
        if len(self.dimensions) > 1:
            top.complain("Amounts and capacities differ in their number of figures.")
        if len(self.profiles) > 1:
            top.complain("More than one profile is not supported.")
        travel = self._travel()
        start = self._start()
        if top.problems:
            raise Refused(top.problems)
        return self._finished(travel, start)

    def _read_job(self, job: Fields) -> None:
        job.only(*JOB)
        brought, fetched = self._amounts(job, "delivery"), self._amounts(job, "pickup")
        if brought and fetched:
            job.complain("A job that delivers and picks up at once is not supported.")
        kind = TaskKind.PICKUP if fetched else TaskKind.DELIVERY
        task = self._task(job, kind)
        number = job.whole("id")
        self._add(job, f"job {number}", (task,), fetched or brought, (number,))
        self.called["job", number] = TaskRef(f"job {number}", kind)

    def _read_shipment(self, shipment: Fields) -> None:
        shipment.only(*SHIPMENT)
        halves = shipment.child("pickup"), shipment.child("delivery")
        for half in halves:
            half.only(*STEP)
        pickup, delivery = (half.whole("id") for half in halves)
        tasks = self._task(halves[0], TaskKind.PICKUP), self._task(halves[1], TaskKind.DELIVERY)
        name = f"shipment {pickup} to {delivery}"
        self._add(shipment, name, tasks, self._amounts(shipment, "amount"), (pickup, delivery))
        self.called["pickup", pickup] = TaskRef(name, TaskKind.PICKUP)
        self.called["delivery", delivery] = TaskRef(name, TaskKind.DELIVERY)

    def _add(
        self, fields: Fields, name: str, tasks: Sequence[Task], load: dict[str, int], numbers: Sequence[int]
    ) -> None:
        if name in self.orders:
            fields.complain(f"There are two called {name}.")
        priority = fields.whole("priority", 0)
        skills = frozenset(str(skill) for skill in fields.wholes("skills"))
        price = PRICE * (1 + min(100, priority))
        by_kind = {task.kind: task for task in tasks}
        delivery, pickup = by_kind.get(TaskKind.DELIVERY), by_kind.get(TaskKind.PICKUP)
        order = Order(name, None, delivery, pickup, load, skills, price_of_leaving_out=price)
        self.orders[name] = order
        self.number |= {TaskRef(name, task.kind): number for task, number in zip(order.tasks, numbers, strict=True)}

    def _task(self, fields: Fields, kind: TaskKind) -> Task:
        windows = merged(self._windows(fields, "time_windows"))
        service, setup = fields.whole("service", 0), fields.whole("setup", 0)
        self.work_s += service + setup
        place = self._place(fields, "location", "location_index")
        if place is None:
            fields.complain("It has no location.")
        return Task(kind, location=place, windows=windows, service_s=service, setup_s=setup)

    def _amounts(self, fields: Fields, name: str) -> dict[str, int]:
        amounts = fields.wholes(name)
        if name in fields.content:
            self.dimensions.add(len(amounts))
        return {str(i): amount for i, amount in enumerate(amounts) if amount}

    def _windows(self, fields: Fields, name: str) -> list[TimeWindow]:
        windows = [w for pair in fields.lists(name) if (w := fields.window(pair)) is not None]
        self.windows += windows
        return windows

    def _place(self, fields: Fields, name: str, index_name: str) -> Location | None:
        """With matrices a place is its index: only a name, so any two figures that tell it from others."""
        if self.has_matrices:
            index = fields.whole(index_name, None)
            if index is None and name in fields.content:
                fields.complain(f"{index_name} is missing; with matrices each place needs one.")
            return None if index is None else Location(float(index), 0.0)
        pair = fields.content.get(name)
        if pair is None:
            return None
        if isinstance(pair, list) and len(pair) == 2 and all(isinstance(x, int | float) for x in pair):
            place = Location(float(pair[1]), float(pair[0]))
            if place.is_on_earth():
                return place
        fields.complain(f"{name} is not a pair of longitude and latitude.")
        return None

    def _read_vehicle(self, fields: Fields) -> None:
        fields.only(*VEHICLE)
        name = str(fields.whole("id"))
        if name in self.shifts:
            fields.complain(f"There are two vehicles called {name}.")
        self.profiles.add(str(fields.content.get("profile", "car")))
        capacity = {str(i): amount for i, amount in enumerate(fields.wholes("capacity"))}
        if capacity:
            self.dimensions.add(len(capacity))
        costs = fields.child("costs") if "costs" in fields.content else Fields({}, fields.source, problems=[])
        costs.only("fixed", "per_hour", *FREE_COSTS)
        if any(costs.content.get(cost) for cost in FREE_COSTS):
            fields.complain("Costs per km or per task hour are not supported.")
        factor = fields.factor("speed_factor")
        most_s = fields.whole("max_travel_time", None)
        vehicle = Vehicle(
            name,
            capacity=capacity,
            cost_per_use=costs.whole("fixed", 0),
            cost_per_km=round(costs.whole("per_hour", 3600) / 3.6 / factor),
            speed_factor=factor,
            max_distance_m=None if most_s is None else int(most_s * factor),
            max_stops=fields.whole("max_tasks", None),
            skills=frozenset(str(skill) for skill in fields.wholes("skills")),
        )
        self.steps[name] = list(fields.each("steps"))
        window = fields.window(fields.content["time_window"]) if "time_window" in fields.content else None
        self.windows += [window] if window else []
        start = self._place(fields, "start", "start_index")
        end = self._place(fields, "end", "end_index")
        breaks = tuple(b for given in fields.each("breaks") if (b := self._break(given)) is not None)
        hours = window or TimeWindow(-UNREACHABLE, -UNREACHABLE)  # replaced once every window is known
        self.shifts[name] = Shift(name, Driver(name), vehicle, hours.earliest, hours.latest, start, end, breaks)

    def _start(self) -> tuple[Route, ...]:
        """The routes that the vehicles' steps describe: where the search may begin. Times forced on steps are not
        kept: VROOM too uses them only to compute the times of given routes."""
        routes = []
        for name, steps in self.steps.items():
            tasks = []
            for step in steps:
                kind = step.content.get("type")
                if kind in ("start", "end", "break"):
                    continue
                ref = self.called.get((str(kind), step.whole("id")))
                if ref is None:
                    step.complain("The step names no job, pickup or delivery of the file.")
                else:
                    tasks.append(ref)
            routes.append(Route(name, tuple(tasks)))
        return tuple(route for route in routes if route.tasks)

    def _break(self, fields: Fields) -> Break | None:
        fields.only(*BREAK)
        windows = self._windows(fields, "time_windows")
        if len(windows) != 1:
            fields.complain("A break without exactly one time window is not supported.")
            return None
        return Break(windows[0], fields.whole("service", 0))

    def _travel(self) -> Travel:
        places = places_of(self.orders.values(), self.shifts.values())
        if not self.has_matrices:
            estimate = estimated_travel(places)
            return Travel(places, estimate.duration_s, estimate.duration_s, estimated=True)
        profile = next(iter(self.profiles), "car")
        matrix = self.top.child("matrices").child(profile)
        matrix.only("durations", "costs", "distances")
        durations = matrix.square("durations")
        paid = matrix.square("costs") if "costs" in matrix.content else durations
        indexes = [int(place.lat) for place in places]
        if len(paid) != len(durations) or any(i >= len(durations) for i in indexes):
            matrix.complain("The matrices do not cover every location_index.")
            return Travel((), [], [])
        if paid is not durations and any(s.vehicle.max_distance_m is not None for s in self.shifts.values()):
            matrix.complain("A cost matrix together with max_travel_time is not supported.")
        return Travel(
            places,
            [[min(UNREACHABLE, durations[i][j]) for j in indexes] for i in indexes],
            [[min(UNREACHABLE, paid[i][j]) for j in indexes] for i in indexes],
        )

    def _finished(self, travel: Travel, start: tuple[Route, ...]) -> Instance:
        longest = max((s for row in travel.duration_s for s in row if s < UNREACHABLE), default=0)
        slow = min(s.speed_factor for s in self.shifts.values())
        span = round(longest * 2 * (len(self.number) + 1) / slow) + self.work_s
        span += sum(b.duration_s for s in self.shifts.values() for b in s.breaks)
        earliest = min((w.earliest for w in self.windows), default=0) - span
        latest = max((w.latest for w in self.windows), default=0) + span
        shifts = {}
        for key, s in self.shifts.items():
            is_open = s.earliest == s.latest == -UNREACHABLE
            begins, ends = (earliest, latest) if is_open else (s.earliest, s.latest)
            shifts[key] = Shift(key, s.driver, s.vehicle, begins, ends, s.start, s.end, s.breaks)
        day = Day(self.orders, shifts, travel)
        self._refuse_shared_places(day)

        def cost(plan: Plan) -> int:
            return sum(schedule(day, route).cost for route in plan.routes)

        return Instance(day, self.number, cost, start)

    def _refuse_shared_places(self, day: Day) -> None:
        """VROOM counts tasks, the judge stops: the same only where no two tasks share a place."""
        limited = any(s.vehicle.max_stops is not None for s in day.shifts.values())
        if limited and len({node.place for node in day.nodes.values()}) < len(day.nodes):
            self.top.refuse("max_tasks with several tasks at one place is not supported.")
