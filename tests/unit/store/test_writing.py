"""Steps are whole or not at all, one after the other, and reads see whole states only."""

from __future__ import annotations

import datetime as dt
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from dispatcher.model.fleet import Fleet, ShiftPattern, Vehicle
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route, TaskRef
from dispatcher.model.problem import MachineFault, Refused
from dispatcher.store.dayfile import DayFile
from dispatcher.store.fleet import put_fleet
from dispatcher.store.orders import orders_on, put_orders
from dispatcher.store.plans import put_plan
from dispatcher.store.session import Reader, Writer
from dispatcher.store.settings import put_setting, setting, settings

Dumper = Callable[[DayFile], Any]
DATE = dt.date(2026, 11, 23)


def _order(id_: str, **task: Any) -> Order:
    return Order(id_, DATE, delivery=Task(TaskKind.DELIVERY, **task))


def test_an_exception_takes_everything_back_and_comes_out(day: DayFile, dump: Dumper) -> None:
    """What work raises reaches the caller as it is; nothing of the step is kept; the next step works."""
    before = dump(day)

    def work(writer: Writer) -> None:
        put_setting(writer, "k", "v")
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        day.write("fails", {}, work)
    assert dump(day) == before
    assert day.history() == ()
    assert day.write("set", {}, lambda w: put_setting(w, "k", "v")).changes


@pytest.mark.parametrize(
    ("order", "code"),
    [
        (_order("a", location=Location(float("nan"), 24.9)), "number-not-finite"),
        (_order("a", location=Location(60.1, float("inf"))), "number-not-finite"),
        (_order("a", note="half \ud83d"), "text-broken"),
        (Order("a", DATE, delivery=Task(TaskKind.DELIVERY), fields={"x": "\udfff"}), "text-broken"),
        (Order("a", DATE, delivery=Task(TaskKind.DELIVERY), priority=2**63), "number-too-large"),
    ],
)
def test_what_cannot_be_kept_exactly_is_refused(day: DayFile, order: Order, code: str, dump: Dumper) -> None:
    """NaN, infinity, half characters and giant numbers are refused in words, never altered."""
    before = dump(day)
    with pytest.raises(Refused) as refused:
        day.write("put", {}, lambda w: put_orders(w, [_order("b"), order]))
    assert [p.code for p in refused.value.problems] == [code]
    assert dump(day) == before


def test_a_reference_to_something_gone_is_refused(day: DayFile, dump: Dumper) -> None:
    """A plan with an order, or a shift with a driver, that is not there changes nothing."""
    day.write("put", {}, lambda w: put_orders(w, [_order("a")]))
    before = dump(day)
    plan = Plan((Route("s", (TaskRef("a", TaskKind.DELIVERY), TaskRef("gone", TaskKind.DELIVERY))),))
    with pytest.raises(Refused) as refused:
        day.write("plan", {}, lambda w: put_plan(w, DATE, plan))
    assert [p.code for p in refused.value.problems] == ["refers-to-missing"]
    fleet = Fleet(vehicles=(Vehicle("v"),), patterns=(ShiftPattern("s", "nobody", "v", 0, 1),))
    with pytest.raises(Refused):
        day.write("fleet", {}, lambda w: put_fleet(w, fleet))
    assert dump(day) == before


def test_a_plan_cannot_name_anything_twice(day: DayFile) -> None:
    """One task on two routes would be an order doubled."""
    day.write("put", {}, lambda w: put_orders(w, [_order("a")]))
    ref = TaskRef("a", TaskKind.DELIVERY)
    with pytest.raises(ValueError, match="task twice"):
        day.write("plan", {}, lambda w: put_plan(w, DATE, Plan((Route("s", (ref,)), Route("t", (ref,))))))


def test_a_full_disk_leaves_the_day_as_it_was(day: DayFile, dump: Dumper) -> None:
    """When there is no room, the step fails in words and nothing of it is kept; with room again it works."""
    day.write("put", {}, lambda w: put_orders(w, [_order("a")]))
    before = dump(day)
    some = [_order(f"n{i}", note="x" * 500) for i in range(500)]
    day.keep(lambda w: w.rows("PRAGMA max_page_count = 1"))
    with pytest.raises(MachineFault) as fault:
        day.write("put", {}, lambda w: put_orders(w, some))
    assert fault.value.problem.code == "disk-full"
    assert dump(day) == before
    assert len(day.history()) == 1
    day.keep(lambda w: w.rows("PRAGMA max_page_count = 1000000"))
    day.write("put", {}, lambda w: put_orders(w, some))
    assert len(day.read(lambda r: orders_on(r, DATE))) == 501
    assert day.check() == []


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of an open file")
def test_nothing_is_acknowledged_when_the_day_file_was_moved_away(tmp_path: Path) -> None:
    """Writing and reading say in words what happened; once it is back, all is as it was."""
    (tmp_path / "days").mkdir()
    with DayFile.open(tmp_path / "days" / "day.sqlite") as day:
        day.write("put", {}, lambda w: put_setting(w, "a", "1"))
        (tmp_path / "days").rename(tmp_path / "elsewhere")
        for work in (lambda: day.write("put", {}, lambda w: put_setting(w, "a", "2")), day.undo, day.backup):
            with pytest.raises(MachineFault) as fault:
                work()
            assert fault.value.problem.code == "day-file-gone"
        (tmp_path / "elsewhere").rename(tmp_path / "days")
        assert day.read(lambda r: setting(r, "a")) == "1"
        day.write("put", {}, lambda w: put_setting(w, "a", "3"))
    with DayFile.open(tmp_path / "days" / "day.sqlite") as day:
        assert day.read(lambda r: setting(r, "a")) == "3"


def test_steps_of_many_threads_come_one_after_the_other(day: DayFile) -> None:
    """Reading and then writing inside a step loses no update, however many threads do it."""

    def count(writer: Writer) -> None:
        put_setting(writer, "n", str(int(setting(writer, "n") or 0) + 1))

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda _: day.write("count", {}, count), range(80)))
    assert day.read(lambda r: setting(r, "n")) == "80"
    assert len(day.history()) == 80


def test_a_read_sees_one_state_while_steps_go_on(day: DayFile) -> None:
    """What a read saw first it sees to its end; the next read sees the new step."""
    day.write("set", {}, lambda w: put_setting(w, "k", "old"))

    def look(reader: Reader) -> tuple[str | None, str | None]:
        first = setting(reader, "k")
        day.write("set", {}, lambda w: put_setting(w, "k", "new"))
        return first, setting(reader, "k")

    assert day.read(look) == ("old", "old")
    assert day.read(lambda r: setting(r, "k")) == "new"


def test_reads_never_see_half_a_step(day: DayFile) -> None:
    """Two settings that every step changes together are equal in every read of every thread."""
    done = threading.Event()

    def both(number: int) -> None:
        def work(writer: Writer) -> None:
            put_setting(writer, "a", str(number))
            put_setting(writer, "b", str(number))

        day.write("both", {}, work)

    def watch() -> int:
        seen = 0
        while not done.is_set() or not seen:
            found = day.read(settings)
            assert found.get("a") == found.get("b")
            seen += 1
        return seen

    with ThreadPoolExecutor(3) as threads:
        watching = [threads.submit(watch) for _ in range(3)]
        for number in range(60):
            both(number)
        done.set()
        assert all(one.result() for one in watching)


def test_a_reader_cannot_write(day: DayFile) -> None:
    """Even a wrong question in a read changes nothing."""
    day.write("set", {}, lambda w: put_setting(w, "k", "v"))
    with pytest.raises(MachineFault):
        day.read(lambda r: r.rows("DELETE FROM setting RETURNING key"))
    assert day.read(settings) == {"k": "v"}


def test_a_step_within_a_step_is_refused_and_not_a_deadlock(day: DayFile) -> None:
    """Work that writes again would wait for itself."""
    with pytest.raises(RuntimeError, match="within another"):
        day.write("outer", {}, lambda _: day.write("inner", {}, lambda w: put_setting(w, "k", "v")))
    assert day.read(settings) == {}


def test_a_closed_day_file_says_so(day: DayFile) -> None:
    """After close every use is refused, and closing again is fine."""
    day.close()
    day.close()
    for use in (day.undo, day.backup, day.history, day.check, lambda: day.read(settings)):
        with pytest.raises(ValueError, match="closed"):
            use()
