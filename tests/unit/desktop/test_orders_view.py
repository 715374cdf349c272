"""The rows of the list of orders, and which of them a filter lets through: no screen needed."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dispatcher.desk.lanes import Lane, lanes_of
from dispatcher.desk.results import Planned
from dispatcher.desktop.orders_view import Fate, OrderRow, Show, counts, listed, order_rows
from dispatcher.model.order import Order
from dispatcher.model.problem import Problem, Where


def test_each_order_has_the_fate_that_the_plan_gives_it(
    orders: tuple[Order, ...], planned: Planned, lanes: tuple[Lane, ...]
) -> None:
    """Planned, left out, or not decided about: never silently nothing."""
    rows = order_rows(orders, planned, lanes)
    assert [row.id for row in rows] == [order.id for order in orders]
    assert [row.fate for row in rows] == [Fate.PLANNED, Fate.PLANNED, Fate.LEFT_OUT, Fate.WAITING]
    assert [row.driver for row in rows] == ["Anna", "Anna", "", ""]


def test_a_row_tells_the_order_in_the_readers_words(
    orders: tuple[Order, ...], planned: Planned, lanes: tuple[Lane, ...]
) -> None:
    """Clock times in the day's zone, loads with their unit."""
    row = order_rows(orders, planned, lanes)[1]
    assert (row.customer, row.address, row.windows, row.load) == ("Customer 2", "Street 2", "08:00–08:01", "12.5 kg")


def test_the_reason_that_holds_for_everybody_comes_first(
    orders: tuple[Order, ...], planned: Planned, lanes: tuple[Lane, ...]
) -> None:
    """It says most: the others are about one driver each."""
    assert order_rows(orders, planned, lanes)[2].reasons == ("No road leads there.", "Van 1 is full.")


def test_a_broken_rule_shows_at_its_order_in_words(
    orders: tuple[Order, ...], planned: Planned, lanes: tuple[Lane, ...]
) -> None:
    """The judge's finding, as a sentence, at the order it belongs to."""
    first, second, *_ = order_rows(orders, planned, lanes)
    assert first.breaches == ()
    assert len(second.breaches) == 1
    assert "late" in second.breaches[0]


def test_an_order_outside_of_the_service_area_is_marked(
    orders: tuple[Order, ...], planned: Planned, nothing_planned: Planned
) -> None:
    """Planned or not: its driver's cell has the mark, its tool tip says why and what to do, and it is listed among the
    problems and found by its words. Nobody else's row changes."""
    wrong = Problem("outside-service-area", "It lies outside.", "Look at its place.", Where(source=orders[0].id))
    for stand in (planned, nothing_planned):
        lanes = lanes_of(stand)
        before = order_rows(orders, stand, lanes)
        rows = order_rows(orders, replace(stand, problems=(*stand.problems, wrong)), lanes)
        assert rows[0].problems == ("It lies outside. Look at its place.",)
        assert rows[1:] == before[1:]
        assert counts(rows)[Show.TROUBLED] == counts(before)[Show.TROUBLED] + 1
        assert listed(rows, Show.ALL, ["outside"]) == (rows[0],)


def test_what_is_shown_counts_what_it_lists(
    orders: tuple[Order, ...], planned: Planned, lanes: tuple[Lane, ...]
) -> None:
    """Unassigned are all without a driver; problems are those left out and those that break a rule."""
    rows = order_rows(orders, planned, lanes)
    assert counts(rows) == {Show.ALL: 4, Show.UNASSIGNED: 2, Show.TROUBLED: 2}


def test_before_planning_every_order_waits(orders: tuple[Order, ...], nothing_planned: Planned) -> None:
    """An order that nobody planned is no problem yet."""
    rows = order_rows(orders, nothing_planned, lanes_of(nothing_planned))
    assert {row.fate for row in rows} == {Fate.WAITING}
    assert counts(rows)[Show.TROUBLED] == 0


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@given(TEXTS, TEXTS, st.lists(TEXTS, max_size=3))
def test_a_filter_lets_through_exactly_the_rows_with_every_word(customer: str, address: str, typed: list[str]) -> None:
    """In whatever field each word stands, whatever its case."""
    row = OrderRow("A-1", customer, address, "", "", "Anna", Fate.PLANNED, (), (), 0, 0)
    words = [word for text in typed for word in text.casefold().split()]
    fields = [field.casefold() for field in ("A-1", customer, address, "Anna")]
    assert bool(listed((row,), Show.ALL, words)) == all(any(word in field for field in fields) for word in words)
