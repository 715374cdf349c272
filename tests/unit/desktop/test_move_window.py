"""Move to…: every driver with what it would cost, the best first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dispatcher.desk.lanes import lanes_of
from dispatcher.desk.moves import Move, effect_of
from dispatcher.desk.results import Planned
from dispatcher.desktop.move_window import ROLE, MoveWindow
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.theme import Theme
from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.schedule import judge
from dispatcher.model.travel import estimated_travel


@pytest.fixture
def four(planned: Planned) -> Planned:
    """The planned day with three more vans: a dear one, one that cannot be in time, and a usual one."""
    first = planned.day.shifts["S1"]
    vans = [
        Shift("S2", Driver("D2", "Bert"), Vehicle("V2", "Van 2", cost_per_use=9_000), first.earliest, first.latest),
        Shift("S3", Driver("D3", "Cleo"), Vehicle("V3", "Van 3"), first.earliest, first.earliest + 60),
        Shift("S4", Driver("D4", "Dora"), Vehicle("V4", "Van 4"), first.earliest, first.latest),
    ]
    shifts = {"S1": first} | {van.id: replace(van, start=first.start, end=first.start) for van in vans}
    orders = planned.day.orders
    day = Day(orders, shifts, estimated_travel(places_of(orders.values(), shifts.values())))
    return replace(planned, day=day, judged=judge(day, planned.plan))


def test_the_driver_who_keeps_every_rule_for_the_least_stands_first(
    qtbot: QtBot, theme: Callable[[], Theme], four: Planned
) -> None:
    """Among sixty drivers nobody looks for the cheapest; who breaks a rule comes later, out of the plan last. What was
    chosen meanwhile stays chosen."""
    mover, parent = Mover(), QWidget()
    qtbot.addWidget(parent)
    qtbot.addWidget(mover.card)
    mover.show_planned(four, four.day.orders)
    window = MoveWindow(theme(), mover, ["A-1"], lanes_of(four), parent)
    window.list.setCurrentItem(window.list.findItems("Cleo", Qt.MatchFlag.MatchContains)[0])
    effects = {shift: effect_of(four, Move(("A-1",), shift)) for shift in four.day.shifts}
    best_first = sorted(effects, key=lambda shift: (bool(effects[shift].broken), effects[shift].cost))
    assert best_first != list(four.day.shifts)

    def shown() -> list[str]:
        rows = [window.list.topLevelItem(row) for row in range(window.list.topLevelItemCount())]
        return [row.data(0, ROLE) for row in rows if row is not None]

    qtbot.waitUntil(lambda: shown() == [*best_first, ""])
    chosen = window.list.currentItem()
    assert chosen is not None
    assert chosen.data(0, ROLE) == "S3"
