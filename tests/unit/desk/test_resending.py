"""Lists sent again: what is new, changed, gone and protected, and what becomes of it in one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispatcher.desk.choices import Gone, ListMode, Resend
from dispatcher.desk.desk import Desk
from dispatcher.desk.moves import Move
from dispatcher.desk.results import ListSaid, PlanOptions
from dispatcher.model.order import Cancellation, Lock, Order
from dispatcher.store import orders
from tests.town import MONDAY, Row, Town, dump, order

WriteOrders = Callable[..., Path]
SOON = PlanOptions(seconds=1)


def states(desk: Desk) -> dict[str, Cancellation | None]:
    """Every order of the day with who cancelled it."""
    return {one.id: one.cancelled for one in desk.orders(MONDAY)}


def lock(desk: Desk, one: Order) -> None:
    """Lock an order to a driver."""
    desk._file.write("lock", {}, lambda writer: orders.put_orders(writer, [replace(one, lock=Lock("d1"))]))


def resent(desk: Desk, path: Path, mode: str = "merge", gone: str = "keep", *let_go: str) -> tuple[str, ...]:
    """Take a list that is sent again; the orders that it lacks."""
    resend = Resend(ListMode(mode), Gone(gone), frozenset(let_go))
    return desk.import_orders(path, date=MONDAY, resend=resend).gone


@pytest.mark.parametrize(
    ("gone", "left"),
    [
        ("keep", {"A1": None, "A2": None, "A5": None}),
        ("cancel", {"A1": None, "A2": Cancellation.LIST, "A5": None}),
        ("delete", {"A1": None, "A5": None}),
    ],
)
def test_merging_minds_what_its_own_lists_brought(
    desk: Desk, write_orders: WriteOrders, gone: str, left: dict[str, Cancellation | None]
) -> None:
    """What another list brought is not gone; the rest is kept, cancelled or deleted, in the one step of the import."""
    desk.import_orders(write_orders(order(1), order(2)), date=MONDAY)
    desk.import_orders(write_orders(order(5), name="other.csv"), date=MONDAY)
    before, steps = dump(desk), len(desk.history())
    assert resent(desk, write_orders(order(1)), "merge", gone) == ("A2",)
    assert states(desk) == left
    assert len(desk.history()) <= steps + 1
    if len(desk.history()) > steps:
        desk.undo()
    assert dump(desk) == before


def test_replacing_minds_everything_on_its_dates(desk: Desk, write_orders: WriteOrders) -> None:
    """The list is the whole of its dates: what other lists brought is gone as well."""
    desk.import_orders(write_orders(order(1), order(2)), date=MONDAY)
    desk.import_orders(write_orders(order(5), name="other.csv"), date=MONDAY)
    assert set(resent(desk, write_orders(order(1)), "replace", "delete")) == {"A2", "A5"}
    assert set(states(desk)) == {"A1"}


def test_a_cancelled_order_is_in_no_plan_and_comes_back_with_its_list(staffed: Desk, write_orders: WriteOrders) -> None:
    """It stays in the day, is not asked for by a plan, is not gone once more, and lives again when a list has it."""
    staffed.import_orders(write_orders(order(1), order(2)), date=MONDAY)
    staffed.plan_day(MONDAY, SOON)
    resent(staffed, write_orders(order(1)), "merge", "cancel")
    planned = staffed.planned(MONDAY)
    assert {ref.order_id for route in planned.plan.routes for ref in route.tasks} == {"A1"}
    assert planned.plan.unassigned == ()
    assert resent(staffed, write_orders(order(1)), "merge", "cancel") == ()
    done = staffed.import_orders(write_orders(order(1), order(2)), date=MONDAY)
    assert done.changed == ("A2",)
    assert [change.name for change in done.changes["A2"]] == ["cancelled"]
    assert states(staffed) == {"A1": None, "A2": None}


def test_what_the_dispatcher_cancelled_stays_cancelled(desk: Desk, write_orders: WriteOrders) -> None:
    """The customer rang up; the list does not know yet. Taking it back is a step as well."""
    desk.import_orders(write_orders(order(1, Note="a")), date=MONDAY)
    desk.cancel_orders(["A1"])
    assert desk.import_orders(write_orders(order(1, Note="b")), date=MONDAY).changed == ("A1",)
    assert states(desk) == {"A1": Cancellation.DESK}
    desk.cancel_orders(["A1"], False)
    assert states(desk) == {"A1": None}
    assert desk.history()[-1].summary == "Order A1 is not cancelled any more."


@pytest.mark.parametrize("gone", ["cancel", "delete"])
def test_locked_orders_are_let_go_by_name_alone(staffed: Desk, write_orders: WriteOrders, gone: str) -> None:
    """A changed one keeps its lock; a gone one stays until a person says so."""
    staffed.import_orders(write_orders(order(1, Note=""), order(2)), date=MONDAY)
    staffed.plan_day(MONDAY, SOON)
    staffed.move(MONDAY, Move(("A1",), "s2"))
    staffed.move(MONDAY, Move(("A2",), "s2"))
    preview = staffed.preview_list(write_orders(order(1, Note="new")), date=MONDAY)
    assert preview.protected == {"A1", "A2"}
    done = staffed.take_list(preview, Resend(gone=Gone(gone)))
    assert (done.gone, done.protected, done.cancelled, done.deleted) == (("A2",), ("A2",), (), ())
    assert [one.lock is not None for one in staffed.orders(MONDAY)] == [True, True]
    resent(staffed, write_orders(order(1, Note="new")), "merge", gone, "A2")
    assert states(staffed).get("A2") == (Cancellation.LIST if gone == "cancel" else None)
    assert ("A2" in states(staffed)) == (gone == "cancel")


def test_an_order_in_a_row_with_problems_is_not_gone(desk: Desk, write_orders: WriteOrders) -> None:
    """The list speaks of it, only not so that it could be read."""
    desk.import_orders(write_orders(order(1), order(2)), date=MONDAY)
    assert resent(desk, write_orders(order(1), order(2, Address="")), "replace", "delete") == ()
    assert set(states(desk)) == {"A1", "A2"}


def test_answers_and_rules_are_remembered_by_the_header(desk: Desk, tmp_path: Path) -> None:
    """Whatever the file is called; what is said otherwise later counts, and all of it can be forgotten."""
    text = "Order ID,Address,Date\nA1,Bay Street 1,03/04/2031\n"
    for name in ("one.csv", "two.csv"):
        (tmp_path / name).write_text(text)
    first = desk.preview_list(tmp_path / "one.csv", date=MONDAY)
    (question,) = [q for q in first.questions if q.kind == "date-order"]
    assert not question.answered
    said = ListSaid(answers={("date-order", "Date"): "month-first"})
    done = desk.import_orders(tmp_path / "one.csv", said, MONDAY)
    assert [d.isoformat() for d in done.dates] == ["2031-03-04"]
    again = desk.preview_list(tmp_path / "two.csv", date=MONDAY)
    assert [d.isoformat() for d in again.dates] == ["2031-03-04"]
    assert not again.said
    otherwise = ListSaid(answers={("date-order", "Date"): "day-first"})
    assert [d.isoformat() for d in desk.preview_list(tmp_path / "two.csv", otherwise).dates] == ["2031-04-03"]
    (known,) = desk.remembered_layouts()
    assert known.layout.source == "one.csv"
    desk.forget_layout(known.header)
    assert desk.remembered_layouts() == ()
    assert not all(q.answered for q in desk.preview_list(tmp_path / "two.csv", date=MONDAY).questions)


ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "Order ID": st.sampled_from(["A1", "A2", "A3", "A4"]),
            "Address": st.sampled_from(["Bay Street 1", "Bay Street 2", ""]),
            "Note": st.sampled_from(["", "bell"]),
        }
    ),
    min_size=1,
    max_size=5,
)
LISTS = st.lists(
    st.tuples(ROWS, st.sampled_from(["a.csv", "b.csv"]), st.sampled_from(ListMode), st.sampled_from(Gone)),
    min_size=1,
    max_size=4,
)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lists=LISTS, locked=st.sampled_from(["A1", "A3", ""]))
def test_any_sequence_of_lists_loses_nothing(
    town: Town,
    write_orders: WriteOrders,
    tmp_path_factory: pytest.TempPathFactory,
    lists: list[tuple[list[Row], str, ListMode, Gone]],
    locked: str,
) -> None:
    """Rows add up; an order goes only when it is gone and that was wished for; locked ones stay as they are; undo
    brings the day back to the bit."""
    with town.open(f"{tmp_path_factory.mktemp('day')}.dispatch") as desk:
        for rows, name, mode, gone in lists:
            before, there = dump(desk), {one.id: one for one in desk.orders(MONDAY)}
            done = desk.import_orders(write_orders(*rows, name=name), date=MONDAY, resend=Resend(mode, gone))
            now = {one.id: one for one in desk.orders(MONDAY)}
            assert done.rows == done.orders + done.merged + done.bad_rows
            assert set(now) == (set(there) | set(done.new)) - set(done.deleted)
            assert set(done.deleted) | set(done.cancelled) | set(done.protected) <= set(done.gone)
            assert not set(done.gone) & {str(row["Order ID"]) for row in rows}
            assert gone is Gone.DELETE or not done.deleted
            assert all(one.lock == there[one.id].lock for one in now.values() if one.id in there)
            assert not any(there[id_].lock for id_ in (*done.deleted, *done.cancelled))
            after = dump(desk)
            if after != before:  # a list that changes nothing is no step
                desk.undo()
                assert dump(desk) == before
                desk.redo()
                assert dump(desk) == after
            if locked in now and now[locked].lock is None:
                lock(desk, now[locked])
