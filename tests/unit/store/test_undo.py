"""Undo and redo: every step can be taken back and done again, to the bit, also after closing and opening."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model.fleet import Depot, Driver, Fleet, ShiftPattern, Vehicle
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Candidate, Location, Precision
from dispatcher.model.plan import Plan, Route, TaskRef, Unassigned, Verdict
from dispatcher.model.problem import MachineFault, Refused
from dispatcher.model.standing_rules import StandingRules
from dispatcher.model.terms import OrderTerms, Relation, RelationKind, VehicleTerms
from dispatcher.store.dayfile import DayFile
from dispatcher.store.fleet import put_absence, put_fleet
from dispatcher.store.imports import ImportRecord, add_import
from dispatcher.store.journal import StepState
from dispatcher.store.orders import delete_orders, order, orders_on, put_orders
from dispatcher.store.pins import Pin, put_pin
from dispatcher.store.places import Found, put_found
from dispatcher.store.plans import plan_on, put_plan
from dispatcher.store.rules import put_relation, put_rules
from dispatcher.store.schema import TRACKED
from dispatcher.store.session import Writer
from dispatcher.store.settings import put_setting, setting
from dispatcher.store.settings import settings as all_settings
from tests.terms import any_terms

Dump = dict[str, list[tuple[Any, ...]]]
Dumper = Callable[[DayFile], Dump]
Work = Callable[[Writer], object]

DATE = dt.date(2026, 11, 23)
AT = dt.datetime(2026, 11, 23, 6, tzinfo=dt.UTC)

ids = st.sampled_from(["a", "b", "c", "Ä'\0\"", "{{7*7}}"])
figures = st.sampled_from([60.1, 0.1 + 0.2, 1 / 3, 5e-324, 1.7976931348623157e308, -0.0, 24.941024780273438])
locations = st.builds(Location, figures, figures)
notes = st.sampled_from(["", "ring", "nul\0", "🚚", "\\u0000", "'"])


def _tasks(kind: TaskKind) -> st.SearchStrategy[Task]:
    return st.builds(Task, st.just(kind), address=notes, location=st.none() | locations, note=notes)


orders = st.one_of(
    st.builds(Order, ids, st.just(DATE), delivery=_tasks(TaskKind.DELIVERY), fields=st.dictionaries(notes, notes)),
    st.builds(Order, ids, st.just(DATE), pickup=_tasks(TaskKind.PICKUP), delivery=_tasks(TaskKind.DELIVERY)),
    st.builds(Order, ids, st.none(), pickup=_tasks(TaskKind.PICKUP), terms=any_terms(OrderTerms, notes)),
)


def _plan_of_all(writer: Writer, shifts: list[str]) -> None:
    """Deals the day's tasks to the shifts, the first order left out."""
    first, *rest = orders_on(writer, DATE) or [None]
    refs = [TaskRef(o.id, t.kind) for o in rest if o for t in o.tasks]
    routes = tuple(
        Route(shift, tuple(refs[i :: len(shifts)]), i == 0, i == 1, i or None) for i, shift in enumerate(shifts)
    )
    put_plan(writer, DATE, Plan(routes, (Unassigned(first.id, Verdict.NOT_FOUND),) if first else ()))


def _relate_all(writer: Writer, kind: RelationKind) -> None:
    put_relation(writer, kind.value, Relation(kind, tuple(o.id for o in orders_on(writer, DATE))))


def _find_first(writer: Writer, candidate: Candidate) -> None:
    for one in orders_on(writer, DATE)[:1]:
        put_found(writer, [Found(TaskRef(one.id, one.tasks[0].kind), candidate, None, (candidate,))])


def _fleet(names: list[str], speed: float) -> Fleet:
    return Fleet(
        (Depot("d", "Depot", location=Location(60.2, 24.9)),),
        tuple(Vehicle(name, speed_factor=speed, terms=VehicleTerms(service_factor=speed)) for name in names),
        tuple(Driver(name) for name in names),
        tuple(ShiftPattern(name, name, name, 0, 3600, "d") for name in names),
    )


names = st.lists(ids, min_size=1, unique=True)
works: st.SearchStrategy[Work] = st.one_of(
    st.lists(orders, min_size=1, unique_by=lambda o: o.id).map(lambda some: lambda w: put_orders(w, some)),
    st.lists(ids, min_size=1).map(lambda some: lambda w: delete_orders(w, some)),
    names.map(lambda some: lambda w: _plan_of_all(w, some)),
    st.builds(Candidate, notes, locations, st.just(0.9), st.just(Precision.PIN)).map(
        lambda candidate: lambda w: _find_first(w, candidate)
    ),
    st.tuples(names, st.sampled_from([1.0, 1.1, 1 / 3])).map(lambda pair: lambda w: put_fleet(w, _fleet(*pair))),
    st.tuples(ids, st.booleans()).map(lambda pair: lambda w: put_absence(w, pair[0], DATE, pair[1])),
    st.tuples(ids, locations).map(lambda pair: lambda w: put_pin(w, Pin(pair[0], pair[1], AT))),
    st.tuples(ids, st.none() | notes).map(lambda pair: lambda w: put_setting(w, *pair)),
    st.just(lambda w: add_import(w, ImportRecord("list.xlsx", AT, 3, 2))),
    st.sampled_from(RelationKind).map(lambda kind: lambda w: _relate_all(w, kind)),
    st.tuples(st.integers(0, 3), st.none() | st.just(DATE)).map(
        lambda pair: lambda w: put_rules(w, StandingRules(fuel_price=pair[0]), pair[1])
    ),
)


def _several(some: list[Work]) -> Work:
    """Several changes as one step, so that one row may change more than once in it."""

    def work(writer: Writer) -> None:
        for one in some:
            one(writer)

    return work


def _empty(writer: Writer) -> None:
    for table in TRACKED:
        writer.replace(table, {}, [])


@settings(max_examples=25)
@given(steps=st.lists(st.lists(works, min_size=1, max_size=3).map(_several), min_size=1, max_size=8))
def test_undo_and_redo_lead_through_every_state_to_the_bit(
    shared_day: DayFile, dump: Dumper, steps: list[Work]
) -> None:
    """Undoing step by step shows each earlier state down to the first; redoing shows each later one to the last."""
    day = shared_day
    day.write("empty", {}, _empty)
    states = [dump(day)]
    assert not any(states[0].values())
    touched = []
    for number, work in enumerate(steps):
        written = day.write("step", {"number": number}, work)
        if written.changes:
            states.append(dump(day))
            touched.append(written.changes)
    for state, changes in zip(states[-2::-1], touched[::-1], strict=True):
        assert day.undo() == changes
        assert dump(day) == state
    assert day.check() == []
    for state, changes in zip(states[1:], touched, strict=True):
        assert day.redo() == changes
        assert dump(day) == state
    assert day.redo() is None
    assert day.check() == []


def test_undo_and_redo_survive_closing_and_opening(tmp_path: Path, dump: Dumper) -> None:
    """The history lives in the file: closed and opened before every undo and redo, it leads to the same states."""
    path = tmp_path / "day.sqlite"
    states = []
    with DayFile.open(path) as day:
        states.append(dump(day))
        for number in range(4):
            some = [
                Order(str(number), DATE, delivery=Task(TaskKind.DELIVERY, location=Location(60 + number / 7, 24.9)))
            ]
            day.write("put", {}, lambda w, some=some: put_orders(w, some))  # type: ignore[misc]
            day.write("plan", {}, lambda w: _plan_of_all(w, ["s", "t"]))
            states.append(dump(day))
    for state in states[-2::-1]:
        with DayFile.open(path) as day:
            day.undo()
            day.undo()
            assert dump(day) == state
    with DayFile.open(path) as day:
        assert day.undo() is None
    for state in states[1:]:
        with DayFile.open(path) as day:
            day.redo()
            day.redo()
            assert dump(day) == state
    with DayFile.open(path) as day:
        assert day.redo() is None


def _set(day: DayFile, value: str | None) -> None:
    day.write("set", {"value": value}, lambda w: put_setting(w, "k", value))


def _value(day: DayFile) -> str | None:
    return day.read(lambda r: setting(r, "k"))


def test_a_new_step_ends_what_could_be_redone(day: DayFile) -> None:
    """After undo and another step, redo does nothing, and undo goes back by the new step."""
    _set(day, "one")
    _set(day, "two")
    day.undo()
    _set(day, "three")
    assert day.redo() is None
    assert _value(day) == "three"
    day.undo()
    assert _value(day) == "one"


def test_a_step_without_effect_is_neither_undone_nor_ends_redo(day: DayFile) -> None:
    """Putting what is there already changes nothing: redo stays, and undo passes over it."""
    _set(day, "one")
    _set(day, "two")
    day.undo()
    assert not day.write("set", {}, lambda w: put_setting(w, "k", "one")).changes
    day.redo()
    assert _value(day) == "two"
    day.undo()
    day.undo()
    assert _value(day) is None


def test_history_tells_every_command(day: DayFile) -> None:
    """Each step stands there with command, args and summary, and undo, redo and dropped steps are told too."""

    def work(writer: Writer) -> None:
        put_setting(writer, "k", "v")
        writer.summary = "The k was set to v."

    before = dt.datetime.now(dt.UTC) - dt.timedelta(seconds=1)
    first = day.write("set_k", {"v": ["v", 1, None]}, work).step
    day.undo()
    _set(day, "other")
    told = day.history()
    assert [(s.command, s.state) for s in told] == [
        ("set_k", StepState.DROPPED),
        ("undo", StepState.NOTE),
        ("set", StepState.DONE),
    ]
    assert told[0].id == first
    assert told[0].args == {"v": ["v", 1, None]}
    assert told[0].summary == "The k was set to v."
    assert told[1].args == {"step": first}
    assert all(before <= s.at <= dt.datetime.now(dt.UTC) + dt.timedelta(seconds=1) for s in told)


def test_changes_name_the_touched_rows(day: DayFile) -> None:
    """A step says which rows it touched, also those that went with a deleted order."""
    task = Task(TaskKind.DELIVERY, "here")
    some = [Order("a", DATE, delivery=task), Order("b", DATE, delivery=task)]
    day.write("put", {}, lambda w: put_orders(w, some))
    plan = Plan((Route("s", (TaskRef("a", TaskKind.DELIVERY), TaskRef("b", TaskKind.DELIVERY))),))
    day.write("plan", {}, lambda w: put_plan(w, DATE, plan))
    changes = day.write("delete", {}, lambda w: delete_orders(w, ["a"])).changes
    assert changes.tables == {"orders", "task", "route_task"}
    assert changes.keys("orders") == {("a",)}
    assert changes.keys("route_task") == {(DATE.isoformat(), "a", "delivery")}
    day.undo()
    assert day.read(lambda r: plan_on(r, DATE)) == plan


def test_a_change_outside_a_step_fails(day: DayFile) -> None:
    """What undo covers cannot be changed past the history."""
    with pytest.raises(Exception, match="NOT NULL"):
        day.keep(lambda w: put_setting(w, "k", "v"))
    assert day.read(all_settings) == {}


def test_a_failed_redo_changes_nothing(day: DayFile, dump: Dumper) -> None:
    """When the disk is too full to put the images back, everything stays; with room again redo works."""
    big = Order("a", DATE, delivery=Task(TaskKind.DELIVERY, "x" * 50_000))
    day.write("put", {}, lambda w: put_orders(w, [Order("a", DATE, delivery=Task(TaskKind.DELIVERY))]))
    day.write("change", {}, lambda w: put_orders(w, [big]))
    day.undo()
    state = dump(day)
    day.keep(lambda w: w.rows("PRAGMA max_page_count = 1"))
    with contextlib.suppress(MachineFault):
        for i in range(250):
            day.keep(lambda w, i=i: w.put("travel_place", [{"id": i, "lat_lon": bytes([i]) * 3000}]))  # type: ignore[misc]
    with pytest.raises(MachineFault) as fault:
        day.redo()
    assert fault.value.problem.code == "disk-full"
    assert dump(day) == state
    day.keep(lambda w: w.rows("PRAGMA max_page_count = 100000"))
    assert day.redo()
    assert day.read(lambda r: order(r, "a")) == big
    assert day.check() == []


def test_a_refused_step_leaves_no_trace(day: DayFile) -> None:
    """A step that is refused is not in the history, and redo is still possible."""
    _set(day, "one")
    day.undo()
    with pytest.raises(Refused):
        day.write("bad", {"figure": float("nan")}, lambda w: put_setting(w, "k", "two"))
    assert [s.command for s in day.history()] == ["set", "undo"]
    day.redo()
    assert _value(day) == "one"
