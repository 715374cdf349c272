"""The board: a tree that Qt accepts, that can be dragged in, and that changes only where the day has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dispatcher.desk.lanes import Lane, lanes_of
from dispatcher.desk.moves import Effect, Move, effect_of
from dispatcher.desk.results import Planned
from dispatcher.desktop import drag
from dispatcher.desktop.board_model import BoardModel, Column
from dispatcher.desktop.board_panel import BoardPanel
from dispatcher.desktop.board_view import Kind, lane_node, place_of_drop
from dispatcher.desktop.empty_state import EmptyState
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme
from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.order import Lock
from dispatcher.model.plan import Plan, Route, TaskRef
from dispatcher.model.schedule import judge
from dispatcher.model.travel import estimated_travel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
MOVE = Qt.DropAction.MoveAction
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
ZONE = ZoneInfo("Europe/Helsinki")


@pytest.fixture
def two(planned: Planned) -> Planned:
    """The planned day with a second driver who has nothing to do yet, and all four orders known."""
    first = planned.day.shifts["S1"]
    second = Shift("S2", Driver("D2", "Bert"), Vehicle("V2", "Van 2"), first.earliest, first.latest, first.start)
    shifts = {"S1": first, "S2": second}
    orders = planned.day.orders
    day = Day(orders, shifts, estimated_travel(places_of(orders.values(), shifts.values())))
    return replace(planned, day=day, judged=judge(day, planned.plan))


@pytest.fixture
def mover(two: Planned) -> Mover:
    """Knows the day, with all travel."""
    made = Mover()
    made.show_planned(two, two.day.orders)
    return made


@pytest.fixture
def board(qtbot: QtBot, theme: Callable[[], Theme], two: Planned, mover: Mover) -> BoardPanel:
    """The board of the two drivers."""
    panel = BoardPanel(theme(), Selection(), mover, EmptyState([]))
    qtbot.addWidget(panel)
    qtbot.addWidget(mover.card)
    panel.show_lanes(lanes_of(two), two.zone, is_planned=True)
    return panel


def texts(model: BoardModel, parent: QModelIndex) -> list[str]:
    return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]


def lane(board: BoardPanel, row: int) -> QModelIndex:
    return board.model.index(row, 0)


def test_every_driver_has_a_line_and_every_stop_one_below(board: BoardPanel) -> None:
    """Drivers without a stop too; breaks and broken rules stand where they happen."""
    model = board.model
    assert texts(model, QModelIndex()) == ["Anna · Van 1", "Bert · Van 2"]
    kinds = [model.node(model.index(row, 0, lane(board, 0))).kind for row in range(model.rowCount(lane(board, 0)))]
    assert [kinds.count(kind) for kind in (Kind.STOP, Kind.REST)] == [2, 1]
    late = next(node for node in model.roots[0].children if node.is_late)
    assert [child.kind for child in late.children] == [Kind.BREACH]
    assert "late" in late.children[0].title
    assert board.tree.isExpanded(lane(board, 0))
    assert board.tree.isFirstColumnSpanned(0, model.index_of(late))


def test_drivers_stand_as_the_office_has_put_them(two: Planned) -> None:
    """On board and timeline, as in the fleet's tables: no letter of a name moves a lane."""
    first, second = two.day.shifts.values()
    turned = Day(two.day.orders, {"S2": second, "S1": first}, two.day.travel)
    lanes = lanes_of(replace(two, day=turned, judged=judge(turned, two.plan)))
    assert [lane.driver for lane in lanes] == ["Bert", "Anna"]


def test_the_model_keeps_every_rule_of_qt_while_the_day_changes(
    theme: Callable[[], Theme], two: Planned, planned: Planned
) -> None:
    """Moves, a driver more and fewer, empty and full again."""
    model = BoardModel(theme())
    watch = QAbstractItemModelTester(model, FATAL)
    now = two
    for move in (Move(("A-1",), "S2"), Move(("A-2", "A-3"), "S2", 0), Move(("A-1",), None), Move(("A-4",), "S1")):
        model.show(lanes_of(now), now.zone)
        now = effect_of(now, move).after
    for shown in (lanes_of(now), lanes_of(planned), (), lanes_of(two)):
        model.show(shown, now.zone)
    assert watch is not None


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.sampled_from(["A-1", "A-2", "A-3", "A-4"]), st.sampled_from(["S1", "S2", None])), max_size=5)
)
def test_what_is_exchanged_equals_what_is_made_anew(
    theme: Callable[[], Theme], two: Planned, steps: list[tuple[str, str | None]]
) -> None:
    """Lines that changed in place say the same as lines of a new board."""
    model = BoardModel(theme())
    model.show(lanes_of(two), two.zone)
    now = two
    for order, shift in steps:
        now = effect_of(now, Move((order,), shift)).after
        model.show(lanes_of(now), now.zone)
    fresh = [lane_node(each, now.zone) for each in lanes_of(now)]
    for shown, made in zip(model.roots, fresh, strict=True):
        assert [(n.kind, n.title, n.times, n.position) for n in shown.walk()] == [
            (n.kind, n.title, n.times, n.position) for n in made.walk()
        ]


def test_lanes_that_did_not_change_are_left_alone(board: BoardPanel, two: Planned) -> None:
    """Their lines stay the very same, so that nothing flickers and nothing loses its place."""
    untouched = board.model.roots[0]
    board.show_lanes(lanes_of(effect_of(two, Move(("A-3",), "S2")).after), two.zone, is_planned=True)
    assert board.model.roots[0] is untouched
    assert [node.title for node in board.model.roots[1].children] == ["Customer 3"]


@pytest.mark.parametrize(
    ("row_of_drop", "wanted"),
    [
        ((1, -1), Move(("A-3",), "S2")),
        ((0, -1), Move(("A-3",), "S1")),
        ((0, 0), Move(("A-3",), "S1", 0)),
        ((0, 99), Move(("A-3",), "S1", 2)),
    ],
)
def test_a_drop_on_a_driver_finds_the_place_and_between_stops_takes_it(
    board: BoardPanel, row_of_drop: tuple[int, int], wanted: Move
) -> None:
    """On the driver's line: wherever is best. Between lines: there. The model itself moves nothing."""
    asked: list[Move] = []
    board.model.dropped.disconnect()
    board.model.dropped.connect(asked.append)
    on, row = row_of_drop
    before = texts(board.model, lane(board, 0))
    mime = drag.mime_of(["A-3"])
    assert board.model.canDropMimeData(mime, MOVE, row, 0, lane(board, on))
    assert not board.model.dropMimeData(mime, MOVE, row, 0, lane(board, on))
    assert asked == [wanted]
    assert texts(board.model, lane(board, 0)) == before


def test_a_drop_on_a_stop_goes_before_it_and_nothing_drops_beside_the_lines(board: BoardPanel) -> None:
    """A stop's line stands for the place before it; the empty ground for none."""
    second = next(node for node in board.model.roots[0].children if node.number == 2 and node.kind is Kind.STOP)
    assert place_of_drop(second, -1) == Move((), "S1", 1)
    assert place_of_drop(second.children[0], -1) == Move((), "S1", 1)
    assert place_of_drop(None, -1) is None
    assert not board.model.canDropMimeData(drag.mime_of(["A-3"]), MOVE, -1, 0, QModelIndex())


def test_a_dropped_order_is_moved(board: BoardPanel, mover: Mover, qtbot: QtBot) -> None:
    """From the model through the mover to whoever writes it, with what it does."""
    with qtbot.waitSignal(mover.moved, timeout=1000) as moved:
        board.model.dropMimeData(drag.mime_of(["A-1"]), MOVE, -1, 0, lane(board, 1))
    effect: Effect = moved.args[0]
    assert {route.shift_id: [ref.order_id for ref in route.tasks] for route in effect.after.plan.routes} == {
        "S1": ["A-2"],
        "S2": ["A-1"],
    }


def test_foreign_and_damaged_drags_are_nothing(board: BoardPanel) -> None:
    """A file, a text, or bytes that are no list of orders."""
    for mime in (QMimeData(), QMimeData(), QMimeData()):
        assert not board.model.canDropMimeData(mime, MOVE, -1, 0, lane(board, 0))
    broken = QMimeData()
    for data in (b"\xff\x00", b"{}", b"[1, 2]", b'"A-1"'):
        broken.setData(drag.MIME, data)
        assert drag.orders_in(broken) == ()
        assert not board.model.canDropMimeData(broken, MOVE, -1, 0, lane(board, 0))


def test_board_and_selection_follow_each_other(board: BoardPanel) -> None:
    """A stop stands for its orders, a driver for the whole route; a lane that changes keeps the choice."""
    selection = board._selection
    first = next(node for node in board.model.roots[0].children if node.kind is Kind.STOP)
    board.tree.setCurrentIndex(board.model.index_of(first))
    assert (selection.orders, selection.shift_id) == (("A-1",), "")
    board.tree.setCurrentIndex(lane(board, 0))
    assert (selection.orders, selection.shift_id) == (("A-1", "A-2"), "S1")
    selection.choose(["A-2"])
    chosen = [board.model.node(index).orders for index in board.tree.selectionModel().selectedRows()]
    assert chosen == [("A-2",)]
    shown = [board.lanes[0].stops and replace(board.lanes[0], locked=True), board.lanes[1]]
    board.show_lanes([each for each in shown if isinstance(each, Lane)], ZONE, is_planned=True)
    assert selection.orders == ("A-2",)
    assert [board.model.node(index).orders for index in board.tree.selectionModel().selectedRows()] == [("A-2",)]


def test_locks_are_seen_and_said(board: BoardPanel, two: Planned) -> None:
    """An icon with a tool tip, and words for a screen reader: driver, place in the sequence, route."""
    orders = two.day.orders
    day = two.day.with_orders([replace(orders["A-1"], lock=Lock("D1")), replace(orders["A-2"], lock=Lock("D1", 1))])
    plan = Plan(
        (
            Route("S1", two.plan.routes[0].tasks, locked=True),
            Route("S2", (TaskRef("A-3", two.plan.routes[0].tasks[0].kind),)),
        )
    )
    board.show_lanes(lanes_of(replace(two, day=day, plan=plan, judged=judge(day, plan))), two.zone, is_planned=True)
    said = [
        board.model.index_of(node, Column.LOCK).data(SPOKEN)
        for node in board.model.roots[0].walk()
        if node.kind in (Kind.LANE, Kind.STOP)
    ]
    assert said == [
        "The route is locked: planning keeps it as it stands.",
        "Locked to this driver.",
        "Locked to this driver and to this place in the sequence.",
    ]


def test_the_card_says_what_a_drop_would_do(mover: Mover, two: Planned, qtbot: QtBot) -> None:
    """Where, minutes, kilometres and cost, and each rule in words; it goes away when the pointer leaves."""
    qtbot.addWidget(mover.card)
    effect = mover.hover(Move(("A-3",), "S1"), QPoint(10, 10))
    assert effect is not None
    lines = mover.card.text.splitlines()
    assert lines[0].startswith("Anna, best place: stop")
    assert "min" in lines[1]
    assert "km" in lines[1]
    assert mover.card.isVisible()
    mover.leave()
    qtbot.waitUntil(lambda: not mover.card.isVisible(), timeout=2000)


def test_a_move_waits_until_its_travel_is_known(two: Planned, qtbot: QtBot) -> None:
    """What is not known is asked for, said to be worked out, and done when it is there."""
    mover = Mover()
    qtbot.addWidget(mover.card)
    mover.show_planned(two)
    wanted: list[object] = []
    moved: list[Effect] = []
    mover.wanted.connect(wanted.append)
    mover.moved.connect(moved.append)
    assert mover.hover(Move(("A-3",), "S2"), QPoint(0, 0)) is None
    mover.drop(Move(("A-3",), "S2"))
    assert wanted
    assert not moved
    mover.show_planned(two, ["A-3"])
    assert [effect.move for effect in moved] == [Move(("A-3",), "S2")]


def test_while_a_command_runs_nothing_is_moved(mover: Mover) -> None:
    """Nor is a move that changes nothing."""
    moved: list[object] = []
    mover.moved.connect(moved.append)
    mover.drop(Move(("A-1",), "S1", 0))
    mover.set_enabled(False)
    mover.drop(Move(("A-1",), "S2"))
    assert moved == []
