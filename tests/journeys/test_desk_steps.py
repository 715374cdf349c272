"""Whatever a dispatcher does: no order is lost or doubled, what was decided stays, and all of it can be undone."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from dispatcher.desk.choices import Gone, ListMode, Resend
from dispatcher.desk.editing import LockKind
from dispatcher.desk.moves import Move
from dispatcher.desk.order_editing import OrderEdit
from dispatcher.desk.results import Mode, Planned, PlanRequest, Weights
from dispatcher.model.place import Location
from dispatcher.model.plan import Route
from dispatcher.model.problem import Refused
from dispatcher.model.road_rules import Area, Closure, Hour, Weather, Zone
from dispatcher.model.schedule import Schedule, judge
from dispatcher.model.terms import RelationKind
from dispatcher.model.violation import Rule
from dispatcher.store.journal import StepState
from tests.town import MONDAY, Row, Town, dump, extract, order, town, write_fleet, write_orders

__all__ = ["extract", "town", "write_fleet", "write_orders"]

NUMBERS = st.integers(1, 7)
SHIFTS = st.sampled_from(["s1", "s2", "s3"])
LISTS = st.sampled_from(["a.csv", "b.csv"])
WINDOWS = st.sampled_from(["", "08:00-10:00", "09:30-09:40", "15:00-15:59"])
ADDRESSES = st.sampled_from(["Bay Street 11", "Bay Street 12", "Nowhere Lane 99"])
MODES = st.sampled_from([Mode.ANEW, Mode.KEEP, Mode.RESEQUENCE, Mode.SELECTED])
EDITS = st.one_of(
    st.builds(OrderEdit, note=st.sampled_from(["", "ring", "{{7*191}}"])),
    st.builds(OrderEdit, windows=WINDOWS),
    st.builds(OrderEdit, load=st.sampled_from(["", "10 kg", "70 kg", "500 kg"])),
    st.builds(OrderEdit, service_s=st.sampled_from([0, 300, 3600]), must_serve=st.booleans()),
    st.builds(OrderEdit, date=st.sampled_from([MONDAY, MONDAY + dt.timedelta(days=1)])),
)
RESENDS = st.builds(
    Resend, st.sampled_from(ListMode), st.sampled_from(Gone), st.sampled_from([frozenset(), frozenset({"A1"})])
)
SNOW, RAIN = (Weather((hour,) * 24, "seen") for hour in (Hour(-3, snow_cm=4.0), Hour(9, rain_mm=6.0)))
NAMES = st.sampled_from(["north", "south"])


def square(middle: int) -> Area:
    """A piece of the town around a house of Bay Street, with its neighbours."""
    lat, lon = 60.17 + middle / 1000, 24.93 + middle / 2000
    corners = ((-1, -1), (-1, 1), (1, 1), (1, -1), (-1, -1))
    return (tuple(Location(lat + 0.0015 * up, lon + 0.0015 * right) for up, right in corners),)


def row(number: int, window: str, kilos: int, is_linked: bool) -> Row:
    """A line of a list: a delivery, or goods brought from one house to another."""
    told = {"Delivery address": f"Bay Street {number}", "Time window": window, "Weight kg": kilos}
    told["Pickup address"] = f"Bay Street {number % 7 + 3}" if is_linked else ""
    return {"Order ID": order(number)["Order ID"]} | told


ROWS = st.lists(
    st.builds(row, NUMBERS, WINDOWS, st.sampled_from([5, 40, 70]), st.booleans()),
    min_size=3,
    max_size=7,
    unique_by=lambda line: line["Order ID"],
)


class Morning(RuleBasedStateMachine):
    """A desk with three drivers, and every step that people take on it.

    `moments` is what the file held after each step of the history; 0 is before the first.
    """

    def __init__(self, of: Town, name: str, fleet: Path, write: Callable[..., Path]) -> None:
        super().__init__()
        self.town, self.name, self.write = of, name, write
        self.desk = of.open(name)
        self.moments = {0: dump(self.desk)}
        self.desk.use_region("town")
        self._note()
        self.desk.take_fleet(fleet)
        self._note()
        self.desk.locate(MONDAY)
        self._note()

    # What people do

    @initialize(rows=ROWS)
    def begin(self, rows: list[Row]) -> None:
        """Every morning begins with a list."""
        self.take_list(rows, "a.csv")
        self.plan(Mode.ANEW, set(), Weights())

    @rule(rows=ROWS, name=LISTS)
    def take_list(self, rows: list[Row], name: str) -> None:
        """A list is taken; the orders of an earlier list of that name that it lacks stay."""
        before = set(self._listed())
        self.desk.take_list(self.desk.preview_list(self.write(*rows, name=name), date=MONDAY))
        self._note()
        assert before <= set(self._listed())
        asked = {str(line["Order ID"]) for line in rows}
        assert {
            id_.split(" ")[0] for id_ in {*self._listed()} - before
        } <= asked  # A1, or A1 (its date) beside Tuesday's
        assert asked <= {id_.split(" ")[0] for id_ in self._listed()}
        self.desk.locate(MONDAY)
        self._note()

    @rule(mode=MODES, shifts=st.sets(SHIFTS, min_size=1), weights=st.sampled_from([Weights(), Weights(2, 2, 2)]))
    def plan(self, mode: Mode, shifts: set[str], weights: Weights) -> None:
        """A plan is proposed and used: every order is on one route or left out, and decisions are kept."""
        before = self.desk.planned(MONDAY)
        here = frozenset(shifts) & frozenset(before.day.shifts) if mode is Mode.SELECTED else frozenset()
        try:
            proposal = self.desk.propose_plan(MONDAY, PlanRequest(mode, 5, weights, here))
        except Refused:
            assert not self._asked() or not before.day.shifts or mode in (Mode.RESEQUENCE, Mode.SELECTED)
            return
        finally:
            self._note()  # places may have been looked for
        kept = self.desk.accept_plan(proposal)
        self._note()
        self._same(kept)
        left = [told.order_id for told in kept.plan.unassigned]
        assert sorted((*_served(kept), *left)) == sorted(self._asked())
        self._decisions_stand(before, kept)

    @rule(numbers=st.lists(NUMBERS, min_size=1, max_size=3, unique=True), shift=SHIFTS | st.none(), at=st.data())
    def move(self, numbers: list[int], shift: str | None, at: st.DataObject) -> None:
        """Orders go to a driver, at the best or at some place, or out of the plan; what was shown is what happens."""
        ids = tuple(id_ for number in numbers if (id_ := f"A{number}") in self._listed())
        if not ids:
            return
        position = at.draw(st.none() | st.integers(0, 6)) if shift is not None else None
        move = Move(ids, shift, position)
        try:
            effect = self.desk.preview(MONDAY, move)
        except Refused:
            return
        before = set(_served(effect.after)) - set(ids)
        kept = self.desk.move(MONDAY, move)
        self._note()
        assert _outcome(kept) == _outcome(effect.after)
        self._same(kept)
        assert set(_served(kept)) == before | (set(ids) if shift is not None else set())
        if shift is not None:
            assert set(ids) <= {ref.order_id for ref in _routes(kept)[shift].tasks}

    @rule(numbers=st.lists(NUMBERS, min_size=1, max_size=3, unique=True), kind=st.sampled_from(LockKind))
    def lock(self, numbers: list[int], kind: LockKind) -> None:
        """Orders are locked to where they are, or let go of."""
        self._give(lambda: self.desk.lock_orders(MONDAY, [f"A{number}" for number in numbers], kind))

    @rule(shift=SHIFTS, locked=st.booleans())
    def lock_route(self, shift: str, locked: bool) -> None:
        """A route is locked as it stands, or let go of."""
        self._give(lambda: self.desk.lock_route(MONDAY, shift, locked))

    @rule(number=NUMBERS, edit=EDITS)
    def edit(self, number: int, edit: OrderEdit) -> None:
        """An order is changed by hand; one of another date may go."""
        self._give(lambda: self.desk.edit_order(f"A{number}", edit))

    @rule(number=NUMBERS, address=ADDRESSES)
    def readdress(self, number: int, address: str) -> None:
        """An order goes elsewhere, maybe where nobody knows."""
        found = next((o for o in self.desk.orders(MONDAY) if o.id == f"A{number}"), None)
        if found is not None:
            edit = OrderEdit(task=found.tasks[-1].kind, address=address)
            self._give(lambda: self.desk.edit_order(found.id, edit))

    @rule(number=NUMBERS)
    def delete(self, number: int) -> None:
        """An order is taken off the list."""
        self._give(lambda: self.desk.delete_orders([f"A{number}"]))

    @rule(shift=SHIFTS, absent=st.booleans())
    def stay_away(self, shift: str, absent: bool) -> None:
        """A driver is ill, or well again: who is away takes nobody's order along for good."""
        orders = self._listed()
        self._give(lambda: self.desk.set_absent(shift, MONDAY, absent))
        assert self._listed() == orders

    @rule(rows=ROWS, name=LISTS, resend=RESENDS)
    def send_again(self, rows: list[Row], name: str, resend: Resend) -> None:
        """A list is taken as the whole of its day: what it lacks goes where that is asked for, but for decisions."""
        before = {order.id: order for order in self.desk.orders(MONDAY)}
        self.desk.take_list(self.desk.preview_list(self.write(*rows, name=name), date=MONDAY), resend)
        self._note()
        gone = before.keys() - set(self._listed())
        assert not gone or resend.gone is Gone.DELETE
        assert all(before[id_].lock is None for id_ in gone - resend.let_go)

    @rule(numbers=st.lists(NUMBERS, min_size=1, max_size=3, unique=True), cancelled=st.booleans())
    def cancel(self, numbers: list[int], cancelled: bool) -> None:
        """Orders are called off, or on again: they stay on the list, and off every route."""
        orders = self._listed()
        self._give(lambda: self.desk.cancel_orders([f"A{number}" for number in numbers], cancelled))
        assert self._listed() == orders

    @rule(capacity=st.sampled_from([30, 100, 400]), ends=st.sampled_from([10, 16]), without=SHIFTS | st.none())
    def change_fleet(self, capacity: int, ends: int, without: str | None) -> None:
        """Other vans, other hours, one driver fewer."""
        fleet = self.desk.fleet()
        vehicles = tuple(replace(one, capacity={"weight": capacity * 1000}) for one in fleet.vehicles)
        patterns = tuple(replace(one, latest=ends * 3600) for one in fleet.patterns if one.id != without)
        self._give(lambda: self.desk.put_fleet(replace(fleet, vehicles=vehicles, patterns=patterns)))

    @rule(weather=st.sampled_from([SNOW, RAIN, None]))
    def weather_turns(self, weather: Weather | None) -> None:
        """It snows, it rains, or nobody minds the weather."""
        self._give(lambda: self.desk.put_weather(MONDAY, weather))

    @rule(name=NAMES, number=NUMBERS, is_closed=st.booleans())
    def close_road(self, name: str, number: int, is_closed: bool) -> None:
        """A piece of town is closed, which may have orders in it, or opened again."""
        if is_closed:
            self._give(lambda: self.desk.put_closure(Closure(name, area=square(number))))
        else:
            self._give(lambda: self.desk.remove_closures(name))

    @rule(name=NAMES, number=NUMBERS, is_kept=st.booleans(), is_service_area=st.booleans())
    def draw_zone(self, name: str, number: int, is_kept: bool, is_service_area: bool) -> None:
        """A zone is drawn, or let go."""
        if is_kept:
            self._give(lambda: self.desk.put_zones([Zone(name, square(number), is_service_area)]))
        else:
            self._give(lambda: self.desk.remove_zones(name))

    @rule(kind=st.sampled_from(RelationKind), numbers=st.lists(NUMBERS, min_size=2, max_size=3, unique=True))
    def bind(self, kind: RelationKind, numbers: list[int]) -> None:
        """Orders belong together."""
        self._give(lambda: self.desk.set_relation(kind, [f"A{number}" for number in numbers]))

    @rule(number=NUMBERS, address=ADDRESSES)
    def pin(self, number: int, address: str) -> None:
        """Somebody says where an address is."""
        self._give(lambda: self.desk.pin(address, Location(60.17 + number / 1000, 24.94)))

    @rule(number=NUMBERS)
    def remedy(self, number: int) -> None:
        """The first change that would let an order in is made, and lets it in."""
        planned = self.desk.planned(MONDAY)
        left = [told.order_id for told in planned.plan.unassigned]
        if f"A{number}" not in left:
            return
        found = [remedy for remedy in self.desk.remedies(MONDAY, f"A{number}") if remedy.can_be_applied]
        if found:
            kept = self.desk.apply_remedy(MONDAY, found[0])
            self._note()
            assert f"A{number}" in _served(kept)

    @rule(number=NUMBERS, edit=EDITS)
    def decide_late(self, number: int, edit: OrderEdit) -> None:
        """A proposal of before the last edit is refused, or still fits the day."""
        try:
            proposal = self.desk.propose_plan(MONDAY, PlanRequest(Mode.ANEW, 5))
        except Refused:
            return
        finally:
            self._note()  # places were looked for
        self._give(lambda: self.desk.edit_order(f"A{number}", edit))
        self._give(lambda: self.desk.accept_plan(proposal))

    # Back and forth

    @rule()
    def undo(self) -> None:
        """One step back."""
        self.desk.undo()
        self._as_it_was()

    @rule()
    def redo(self) -> None:
        """One step forth."""
        self.desk.redo()
        self._as_it_was()

    @precondition(lambda self: len(self._reachable()) > 1)
    @rule(choice=st.data())
    def go_to(self, choice: st.DataObject) -> None:
        """To any moment of the history."""
        step = choice.draw(st.sampled_from(self._reachable()))
        self.desk.go_to(step)
        assert self._present() == step
        self._as_it_was()

    @rule()
    def reopen(self) -> None:
        """The program is closed and opened again: nothing is different."""
        before, history, shown = dump(self.desk), self.desk.history(), self._shown()
        self.desk.close()
        self.desk = self.town.open(self.name)
        assert (dump(self.desk), self.desk.history(), self._shown()) == (before, history, shown)

    # What always holds

    @invariant()
    def nobody_is_lost_or_doubled(self) -> None:
        """Every order stands on one route at most, once per task; who is left out stands on none."""
        planned = self.desk.planned(MONDAY)
        tasks = [ref for route in planned.plan.routes for ref in route.tasks]
        assert len(tasks) == len(set(tasks))
        on = [_order_ids(route) for route in planned.plan.routes]
        assert not any(a & b for a, b in itertools.combinations(on, 2))
        for order_id in set(_served(planned)) - _breaking(planned, Rule.PAIR):  # a list may have made a pair of it
            assert {ref for ref in tasks if ref.order_id == order_id} == set(planned.day.refs(order_id))
        left = [told.order_id for told in planned.plan.unassigned]
        assert len(left) == len(set(left))
        assert not set(left) & set(_served(planned))
        assert {*left, *_served(planned)} <= set(self._asked())
        assert planned.judged == judge(planned.day, planned.plan)

    def teardown(self) -> None:
        """All the way back is the first state to the bit, all the way forth the last."""
        with self.desk:
            while self.desk.redo() is not None:
                self._as_it_was()
            last = dump(self.desk)
            while self.desk.undo() is not None:
                self._as_it_was()
            assert self._present() == 0
            assert dump(self.desk) == self.moments[0]
            while self.desk.redo() is not None:
                self._as_it_was()
            assert dump(self.desk) == last
            assert not self.desk.check().problems

    # How it is looked at

    def _give(self, command: Callable[[], object]) -> None:
        """A command that is refused changes nothing."""
        before, steps = dump(self.desk), self.desk.history()
        try:
            command()
        except Refused:
            assert (dump(self.desk), self.desk.history()) == (before, steps)
        self._note()

    def _note(self) -> None:
        self.moments[self._present()] = dump(self.desk)

    def _as_it_was(self) -> None:
        assert dump(self.desk) == self.moments[self._present()]

    def _present(self) -> int:
        return max((step.id for step in self.desk.history() if step.state is StepState.DONE), default=0)

    def _reachable(self) -> list[int]:
        states = (StepState.DONE, StepState.UNDONE)
        return [0, *(step.id for step in self.desk.history() if step.state in states)]

    def _listed(self) -> list[str]:
        return [found.id for found in self.desk.orders(MONDAY)]

    def _asked(self) -> list[str]:
        return [found.id for found in self.desk.orders(MONDAY) if found.cancelled is None]

    def _shown(self) -> tuple[object, ...]:
        planned = self.desk.planned(MONDAY)
        return planned.plan, planned.judged, self.desk.fleet(), self.desk.orders(MONDAY)

    def _same(self, kept: Planned) -> None:
        """What the command answered is what is read afterwards and judged afresh."""
        assert _outcome(self.desk.planned(MONDAY)) == _outcome(kept)

    def _decisions_stand(self, before: Planned, after: Planned) -> None:
        """Locked routes are as they were; no order's lock is broken that was kept before."""
        for route in before.plan.routes:
            if route.locked and route.tasks:
                assert _routes(after)[route.shift_id] == route
        assert _breaking(after, Rule.LOCK) <= _breaking(before, Rule.LOCK)
        drivers = {shift_id: shift.driver.id for shift_id, shift in after.day.shifts.items()}
        for route in after.plan.routes:
            for order_id in _order_ids(route) - _breaking(after, Rule.LOCK):
                lock = after.day.orders[order_id].lock
                assert lock is None or lock.driver_id == drivers[route.shift_id]


def _outcome(planned: Planned) -> tuple[object, ...]:
    """What is planned and what the judge says of it; orders without a route may be named in any sequence."""
    judged = planned.judged
    return planned.plan.routes, set(planned.plan.unassigned), judged.schedules, judged.left_out, judged.cost


def _routes(planned: Planned) -> dict[str, Route]:
    return {route.shift_id: route for route in planned.plan.routes}


def _order_ids(route: Route) -> set[str]:
    return {ref.order_id for ref in route.tasks}


def _served(planned: Planned) -> list[str]:
    return list(dict.fromkeys(ref.order_id for route in planned.plan.routes for ref in route.tasks))


def _breaking(planned: Planned, breach: Rule) -> set[str]:
    schedules: tuple[Schedule, ...] = planned.judged.schedules
    return {v.order_id for schedule in schedules for v in schedule.violations if v.rule is breach}


def test_any_morning_keeps_every_order_and_every_decision(
    town: Town, extract: Path, write_fleet: Callable[..., Path], write_orders: Callable[..., Path]
) -> None:
    """Lists, plans, moves, locks, edits and absences in any sequence, with undo and the program closed in between."""
    fleet, numbers = write_fleet(shifts=3), itertools.count()
    town.regions.add(extract, "town", lambda *_: None, lambda: False)

    def begin() -> Morning:
        return Morning(town, f"day {next(numbers)}.dispatch", fleet, write_orders)

    run_state_machine_as_test(
        begin,  # type: ignore[arg-type] # whatever makes one does
        settings=settings(max_examples=6, stateful_step_count=25, suppress_health_check=list(HealthCheck)),
    )
