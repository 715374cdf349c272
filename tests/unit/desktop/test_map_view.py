"""What the page is told, where a drop goes, and which servers are asked: the map without a browser engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtWidgets import QApplication

from dispatcher.desk.lanes import Bond, lanes_of
from dispatcher.desk.mapview import Card, Fact, LeftOut, Scene, scene
from dispatcher.desk.moves import Move
from dispatcher.desk.results import Planned
from dispatcher.desktop import languages
from dispatcher.desktop.map_drops import MapDrops
from dispatcher.desktop.map_raster import template_problem
from dispatcher.desktop.map_view import MARK, PORTION, Legs, MapView, Marks, Message, card_message, legs_of, portions
from dispatcher.model.fleet import Fleet
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route, TaskRef
from dispatcher.model.schedule import judge
from dispatcher.model.terms import RelationKind

FIRST, SECOND = TaskRef("A-1", TaskKind.DELIVERY), TaskRef("A-2", TaskKind.DELIVERY)


def scene_with(planned: Planned, orders: Sequence[Order], fleet: Fleet, *refs: TaskRef) -> Scene:
    """The day's map with these tasks on its only route."""
    plan = Plan((Route("S1", refs),), ())
    now = replace(planned, plan=plan, judged=judge(planned.day, plan))
    return scene(now, lanes_of(now), orders, fleet.depots)


def roads(*ways: tuple[Location, ...]) -> Legs:
    """A line with a bend for each leg of these ways."""
    bend = Location(60.5, 25.5)
    return legs_of({"S1": [[a, bend, b] for way in ways for a, b in pairwise(way)]})


def test_only_what_changed_is_sent(planned: Planned, orders: tuple[Order, ...], fleet: Fleet) -> None:
    """The whole first; the same again is nothing; after a move the route, the stop and what is gone."""
    view = MapView()
    view.scene = scene_with(planned, orders, fleet, FIRST, SECOND)
    whole = view.whole()
    assert whole["full"] is True
    assert {kind: len(whole[kind]) for kind in ("routes", "stops", "depots", "unassigned")} == {
        "routes": 1, "stops": 2, "depots": 1, "unassigned": 2,
    }  # fmt: skip
    assert view.changes() == {}
    view.scene = scene_with(planned, orders, fleet, FIRST)
    change = view.changes()
    assert set(change) == {"routes", "unassigned", "gone"}
    assert [thing["id"] for thing in change["unassigned"]] == ["A-2|delivery"]
    assert change["gone"] == {"stops": ["A-2|delivery"]}
    assert view.changes() == {}


def test_a_line_is_straight_until_its_road_is_known(planned: Planned, orders: tuple[Order, ...], fleet: Fleet) -> None:
    """After a move the legs that stay keep their roads, and only the new leg is rough; who needs roads is told."""
    view = MapView()
    view.scene = scene_with(planned, orders, fleet, FIRST, SECOND)
    assert view.without_lines() == ("S1",)
    (route,) = view.whole()["routes"]
    assert (len(route["lines"]), len(route["rough"])) == (0, 3)
    view.take_legs(roads(view.scene.places["S1"]))
    (route,) = view.changes()["routes"]
    assert (len(route["lines"]), len(route["rough"])) == (1, 0)
    assert len(route["lines"][0]) == 7
    assert view.without_lines() == ()
    view.scene = scene_with(planned, orders, fleet, FIRST)
    (route,) = view.changes()["routes"]
    assert (len(route["lines"]), len(route["rough"])) == (1, 1)
    view.scene = scene_with(planned, orders, fleet, FIRST, SECOND)
    (route,) = view.changes()["routes"]
    assert route["rough"] == []


def test_lines_of_another_way_do_no_harm(planned: Planned, orders: tuple[Order, ...], fleet: Fleet) -> None:
    """A line is kept under its two places: one that comes too late is never drawn for another leg."""
    view = MapView()
    view.scene = scene_with(planned, orders, fleet, FIRST)
    view.whole()
    elsewhere = (Location(1, 1), Location(2, 2), Location(3, 3))
    view.take_legs(roads(elsewhere))
    assert view.changes() == {}
    view.take_legs(roads(view.scene.places["S1"]))
    view.forget_lines()
    assert view.without_lines() == ("S1",)


def test_a_little_is_told_at_once() -> None:
    """A message about a move, a choice or a look is one, and nothing of it changes."""
    change: Message = {"stops": [{"id": "a"}], "gone": {"stops": ["b"]}}
    others: list[Message] = [{}, {"fit": True}, {"routes": [], "full": True}]
    for message in (change, *others):
        assert list(portions(message)) == [message]


def test_much_is_told_in_portions_that_come_to_the_same() -> None:
    """What clears the page comes first, everything once and in sequence, no portion is large, and the view is fitted
    to all of it in the end."""
    line = [[60.0, 25.0]] * 3000
    message: Message = {
        "full": True, "fit": True, "depots": [], "routes": [{"id": str(n), "lines": [line]} for n in range(7)],
        "stops": [{"id": str(n)} for n in range(2000)],
    }  # fmt: skip
    told = list(portions(message))
    assert [part.get("full", False) for part in told] == [True, *[False] * (len(told) - 1)]
    assert told[-1]["fit"]
    for kind in ("routes", "stops"):
        assert [thing for part in told for thing in part.get(kind, ())] == message[kind]
    for part in told:
        points = sum(map(len, (line for route in part.get("routes", ()) for line in route["lines"])))
        assert points + MARK * len(part.get("stops", ())) < PORTION + 3000 + MARK


def test_marks_of_a_long_list_are_made_a_portion_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page is told of every order without a route once and in sequence, a pair of visits under two marks, and of
    what is gone when a task is; no mark waits ready made for its portion."""
    at = Location(60.1, 24.9)
    there = [Order(f"A{n}", delivery=Task(TaskKind.DELIVERY, location=at)) for n in range(2000)]
    pair = replace(there[7], pickup=Task(TaskKind.PICKUP, location=at))
    zone = ZoneInfo("Europe/Helsinki")
    before = LeftOut([*there[:7], pair, *there[8:]], zone)
    ids, gone = before.since(LeftOut((), zone))
    assert (ids[7:9], len(ids), gone) == (["A7|pickup", "A7|delivery"], 2001, [])
    with monkeypatch.context() as patched:
        patched.delattr(LeftOut, "__getitem__")
        told = list(portions({"unassigned": Marks(before, ids)}))
    assert len(told) > 2
    assert [thing for part in told for thing in part["unassigned"]] == list(before.values())
    assert LeftOut(there, zone).since(before) == (["A7|delivery"], ["A7|pickup"])
    assert LeftOut(there, zone).since(LeftOut(there[:1998], ZoneInfo("UTC")))[0] == [
        f"A{n}|delivery" for n in range(2000)
    ]


def test_a_card_is_in_words() -> None:
    """Number and driver in its title, labels before the facts; what has neither is without a route."""
    told = card_message(Card(3, "Anna", (Fact("address", "<b>1</b>"),), (), 1234, 3600))
    assert told["title"] == "Stop 3 · Anna"
    assert told["facts"][0] == ["Address", "<b>1</b>"]
    assert ["Distance", "1.2 km"] in told["facts"]
    assert card_message(Card(0, "", ()))["title"] == "Without a route"
    bound = card_message(Card(3, "Anna", (), bonds=(Bond(RelationKind.APART, ("Bakery", "Shop")),)))
    assert ["Belong together", "Never together: Bakery, Shop"] in bound["facts"]


def test_loads_on_a_card_are_in_the_readers_words(qapp: QApplication) -> None:
    """The figure as the language writes it, and the program's own word for pieces."""
    before = QLocale()
    languages.install(qapp, "de")
    try:
        told = card_message(Card(1, "Anna", (Fact("load", load={"pieces": 3000, "weight": 12_500, "crates": 0}),)))
    finally:
        languages.install(qapp, languages.ENGLISH)
        QLocale.setDefault(before)
    assert told["facts"] == [["Ladung", "3 Stück, 12,5 kg"]]


class Moves:
    """Notes what the map asks of the mover."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, Move | None]] = []

    def hover(self, move: Move, at: QPoint) -> None:
        self.heard.append(("hover", move))

    def leave(self) -> None:
        self.heard.append(("leave", None))

    def drop(self, move: Move) -> None:
        self.heard.append(("drop", move))


@pytest.fixture
def held(planned: Planned, orders: tuple[Order, ...], fleet: Fleet) -> tuple[MapDrops, Moves, list[int]]:
    """Drops over a map with one route, what the mover hears, and the turns that the page is asked."""
    moves, asked = Moves(), list[int]()
    drops = MapDrops(moves, lambda turn, _: asked.append(turn), lambda _: None)
    drops.scene = scene_with(planned, orders, fleet, FIRST, SECOND)
    return drops, moves, asked


def test_orders_go_to_the_route_or_before_the_stop_under_them(held: tuple[MapDrops, Moves, list[int]]) -> None:
    """On a line their best place is found; on a stop that place; off every route nothing happens."""
    drops, moves, asked = held
    for answer in (("S1", ""), ("S1", "A-2|delivery"), ("", "")):
        drops.over(("A-3",), QPoint(), QPoint())
        drops.answer(asked[-1], *answer)
    assert moves.heard == [("hover", Move(("A-3",), "S1")), ("hover", Move(("A-3",), "S1", 1)), ("leave", None)]


def test_a_drop_waits_for_the_answer_to_its_own_place(held: tuple[MapDrops, Moves, list[int]]) -> None:
    """What the page said of an earlier place does not decide; a drop is made once."""
    drops, moves, asked = held
    drops.over(("A-3",), QPoint(), QPoint())
    drops.dropped(("A-3",), QPoint(9, 9), QPoint())
    drops.answer(asked[0], "S1", "")
    assert moves.heard == []
    drops.answer(asked[1], "S1", "A-1|delivery")
    drops.answer(asked[1], "S1", "A-1|delivery")
    assert moves.heard == [("drop", Move(("A-3",), "S1", 0))]


def test_a_map_that_moves_under_them_is_asked_anew(held: tuple[MapDrops, Moves, list[int]]) -> None:
    """While they are held: not before, not after they left, and never for what was dropped already."""
    drops, _, asked = held
    drops.moved_under()
    drops.over(("A-3",), QPoint(), QPoint())
    drops.moved_under()
    assert len(asked) == 2
    drops.dropped(("A-3",), QPoint(), QPoint())
    drops.moved_under()
    assert len(asked) == 3
    drops.left()
    drops.moved_under()
    assert len(asked) == 3


def test_an_answer_after_the_pointer_has_left_is_not_heard(held: tuple[MapDrops, Moves, list[int]]) -> None:
    """Or the card would come back over another panel."""
    drops, moves, asked = held
    drops.over(("A-3",), QPoint(), QPoint())
    drops.left()
    drops.answer(asked[-1], "S1", "")
    assert moves.heard == [("leave", None)]


@pytest.mark.parametrize("template", ["https://a.example/{z}/{x}/{y}.png", "http://10.0.0.1:8080/t?x={x}&y={y}&z={z}"])
def test_a_server_with_the_three_parts_can_be_asked(template: str) -> None:
    """http or https, and zoom, column and row in it."""
    assert template_problem(template) is None


@pytest.mark.parametrize(
    ("template", "word"),
    [
        ("", "http"), ("file:///etc/{z}/{x}/{y}", "http"), ("https:///{z}/{x}/{y}", "http"),
        ("ftp://a/{z}{x}{y}", "http"), ("https://[/{z}{x}{y}", "http"), ("https://a.example/{z}/{x}.png", "{y}"),
        ("https://{s}.a.example/{z}/{x}/{y}", "{s}"),
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_refused_in_words(template: str, word: str) -> None:
    """The sentence says what is wrong with it."""
    problem = template_problem(template)
    assert problem is not None
    assert word in problem.cause
    assert problem.cause.endswith(".")
