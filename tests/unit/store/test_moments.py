"""Returning to any moment of the history, against a model that keeps a copy of every one."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.plan import Plan, Route, TaskRef
from dispatcher.model.problem import MachineFault, Refused
from dispatcher.store.dayfile import DayFile
from dispatcher.store.journal import StepState
from dispatcher.store.orders import delete_orders, orders_on, put_orders
from dispatcher.store.plans import put_plan
from dispatcher.store.schema import TRACKED
from dispatcher.store.session import Reader, Writer
from dispatcher.store.settings import put_setting, setting
from tests.town import MONDAY

State = dict[str, list[tuple[Any, ...]]]
Work = Callable[[Writer], None]


def rows(reader: Reader) -> State:
    """Every row of every table that undo covers."""
    return {t: [tuple(row.values()) for row in reader.rows(f"SELECT * FROM {t}")] for t in TRACKED}


def _put(names: list[str], note: str) -> Work:
    some = [Order(name, MONDAY, delivery=Task(TaskKind.DELIVERY, note=note)) for name in names]
    return lambda writer: put_orders(writer, some)


def _plan(shift: str) -> Work:
    def work(writer: Writer) -> None:
        refs = tuple(TaskRef(o.id, TaskKind.DELIVERY) for o in orders_on(writer, MONDAY))
        put_plan(writer, MONDAY, Plan((Route(shift, refs),)))

    return work


names = st.lists(st.sampled_from(["a", "b", "c", "Ä'\0"]), min_size=1, max_size=3, unique=True)
works: st.SearchStrategy[Work] = st.one_of(
    st.builds(_put, names, st.sampled_from(["", "ring", "🚚"])),
    names.map(lambda some: lambda writer: delete_orders(writer, some)),
    st.sampled_from(["s", "t"]).map(_plan),
    st.sampled_from(["1", "2", None]).map(lambda value: lambda writer: put_setting(writer, "k", value)),
)


class Moments(RuleBasedStateMachine):
    """The model: what the tables were like after each step that can be reached, and which of them is the present."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.day = DayFile.open(self.folder / "day.sqlite")
        self.steps = [0]
        self.states = [self.day.read(rows)]
        self.present = 0
        self.given_up: list[int] = []

    def teardown(self) -> None:
        self.day.close()
        shutil.rmtree(self.folder)

    def _advance(self, step: int) -> None:
        self.given_up += self.steps[self.present + 1 :]
        del self.steps[self.present + 1 :], self.states[self.present + 1 :]
        self.steps.append(step)
        self.states.append(self.day.read(rows))
        self.present += 1

    @rule(work=works)
    def write(self, work: Work) -> None:
        before = self.day.read(rows)
        written = self.day.write("step", {}, work)
        assert bool(written.changes) == (self.day.read(rows) != before)
        if written.changes:
            self._advance(written.step)

    @rule(work=works, at=st.integers(0, 3))
    def write_onto(self, work: Work, at: int) -> None:
        onto = self.steps[max(0, len(self.steps) - 1 - at)]
        written = self.day.write("more", {}, work, onto=onto)
        if onto and self.present == len(self.steps) - 1 and onto == self.steps[-1]:
            assert written.step == onto
            self.states[-1] = self.day.read(rows)
        elif written.changes:
            assert written.step not in self.steps
            self._advance(written.step)

    @rule()
    def undo(self) -> None:
        changes = self.day.undo()
        assert (changes is None) == (self.present == 0)
        self.present = max(0, self.present - 1)

    @rule()
    def redo(self) -> None:
        changes = self.day.redo()
        assert (changes is None) == (self.present == len(self.steps) - 1)
        self.present = min(len(self.steps) - 1, self.present + 1)

    @rule(share=st.floats(0, 1))
    def go_to(self, share: float) -> None:
        target = round(share * (len(self.steps) - 1))
        changes = self.day.go_to(self.steps[target])
        assert (changes is None) == (target == self.present)
        self.present = target

    @precondition(lambda self: self.given_up)
    @rule()
    def go_to_what_was_given_up(self) -> None:
        with pytest.raises(Refused) as told:
            self.day.go_to(self.given_up[-1])
        assert told.value.problems[0].code == "step-not-reachable"

    @rule()
    def reopen(self) -> None:
        self.day.close()
        self.day = DayFile.open(self.folder / "day.sqlite")

    @invariant()
    def the_tables_are_those_of_the_present(self) -> None:
        assert self.day.read(rows) == self.states[self.present]
        told = [s for s in self.day.history() if s.state in (StepState.DONE, StepState.UNDONE)]
        assert [s.id for s in told] == self.steps[1:]
        assert [s.state for s in told[: self.present]] == [StepState.DONE] * self.present
        assert all(s.state is StepState.UNDONE for s in told[self.present :])


Moments.TestCase.settings = settings(max_examples=20, stateful_step_count=20)


class TestMoments(Moments.TestCase):  # type: ignore[misc, valid-type]
    """Every moment is reached to the bit by any way there, over new steps, joined steps, and closing and opening."""


def _set(day: DayFile, value: str, onto: int | None = None) -> int:
    def work(writer: Writer) -> None:
        put_setting(writer, value, value)
        writer.summary = f"{writer.summary} Set {value}.".strip()

    return day.write("set", {"value": value}, work, onto=onto).step


def _keys(day: DayFile) -> set[str]:
    return {key for key in "abcde" if day.read(lambda r, key=key: setting(r, key))}  # type: ignore[misc]


def test_a_joined_step_is_one_step_and_every_command_is_told(day: DayFile) -> None:
    """One undo takes both back; the sentence grows by what was joined; the command still stands in the history."""
    first = _set(day, "a")
    assert _set(day, "b", first) == first
    told = {s.id: s for s in day.history()}
    assert told[first].summary == "Set a. Set b."
    assert [(s.args, s.state) for s in told.values()] == [
        ({"value": "a"}, StepState.DONE),
        ({"value": "b"}, StepState.NOTE),
    ]
    day.undo()
    assert _keys(day) == set()
    day.redo()
    assert _keys(day) == {"a", "b"}


def test_a_step_is_joined_only_while_it_is_the_newest(day: DayFile) -> None:
    """After another step, or with a step taken back behind it, the change is a step of its own."""
    first = _set(day, "a")
    second = _set(day, "b")
    third = _set(day, "c", first)
    assert len({first, second, third}) == 3
    day.undo()
    assert _set(day, "d", second) not in (first, second, third)
    assert day.redo() is None
    assert _keys(day) == {"a", "b", "d"}


def test_what_joins_tells_only_its_own_changes(day: DayFile) -> None:
    """A screen refreshes by what is new, and a piece without effect leaves the step's sentence alone."""
    first = _set(day, "a")
    written = day.write("set", {}, lambda w: put_setting(w, "b", "b"), onto=first)
    assert written.changes.keys("setting") == {("b",)}

    def idle(writer: Writer) -> None:
        writer.summary = "Nothing new."

    assert not day.write("idle", {}, idle, onto=first).changes
    assert next(s for s in day.history() if s.id == first).summary == "Set a."


def test_returning_is_told_once(day: DayFile) -> None:
    """Many steps back are one line of the audit, and what was touched on the way is answered as one."""
    steps = [_set(day, value) for value in "abcd"]
    changes = day.go_to(steps[0])
    assert changes is not None
    assert changes.keys("setting") == {("b",), ("c",), ("d",)}
    assert [(s.command, s.args) for s in day.history()][-1] == ("go_to", {"step": steps[0]})
    day.go_to(0)
    assert _keys(day) == set()
    day.go_to(steps[3])
    assert _keys(day) == set("abcd")
    assert day.check() == []


def test_a_return_that_fails_half_way_changes_nothing(day: DayFile) -> None:
    """A disk too full for one of the steps: the present stays the present, and the way back stays open."""
    small, big = (Order(i, MONDAY, delivery=Task(TaskKind.DELIVERY, "x" * n)) for i, n in (("b", 1), ("a", 50_000)))
    steps = [day.write("put", {}, lambda w, o=o: put_orders(w, [o])).step for o in (small, big)]  # type: ignore[misc]
    day.go_to(0)
    before = day.read(rows)
    day.keep(lambda w: w.rows("PRAGMA max_page_count = 1"))
    with contextlib.suppress(MachineFault):
        for i in range(250):
            day.keep(lambda w, i=i: w.put("travel_place", [{"id": i, "lat_lon": bytes([i]) * 3000}]))  # type: ignore[misc]
    with pytest.raises(MachineFault) as fault:
        day.go_to(steps[1])
    assert fault.value.problem.code == "disk-full"
    assert day.read(rows) == before
    day.keep(lambda w: w.rows("PRAGMA max_page_count = 100000"))
    assert day.go_to(steps[1])
    assert {o.id for o in day.read(lambda r: orders_on(r, MONDAY))} == {"a", "b"}
