"""The map's page is loaded before there is a window: nothing that it said meanwhile is missed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dispatcher.config.assets import asset
from dispatcher.desk.mapsite import MapSite, kept_page, page_at_hand
from dispatcher.desktop.map_page import PageWorld
from dispatcher.desktop.map_panel import MapPanel
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme
from tests.map_stage import PATIENCE_MS, Stage, day_of, order

ALL_IN_VIEW = (
    "[...window.liveMap.drawing.kinds.stops.values()]"
    ".every((s) => window.liveMap.drawing.map.getBounds().contains(s.getLatLng()))"
)


def test_a_page_that_listened_before_its_panel_was_there_shows_the_day(
    qapp: QApplication, qtbot: QtBot, data_folder: Path
) -> None:
    """It has said once that it listens, to nobody yet; the panel that takes it over tells it the day all the same, and
    the day fits whatever size the map comes to have."""
    world, mover = PageWorld(), Mover()
    world.handler.page, world.handler.site = kept_page(data_folder), MapSite(asset)
    world.load()
    qtbot.waitUntil(lambda: world.is_listening, timeout=PATIENCE_MS)
    panel = MapPanel(Theme(qapp, "light"), Selection(), mover, world)
    assert panel.is_loaded
    qtbot.addWidget(panel)
    panel.resize(900, 700)
    panel.show()
    stage = Stage(panel, qtbot)
    stage.show(day_of([order(n) for n in range(4)], routes=1))
    assert stage.ask("window.liveMap.drawing.kinds.stops.size") == 4
    panel.resize(420, 300)
    qtbot.waitUntil(lambda: stage.ask(ALL_IN_VIEW) is True, timeout=PATIENCE_MS)
    panel.shut()
    mover.shut()


def test_a_page_is_at_hand_once_it_was_made(data_folder: Path) -> None:
    """Before that there is none: the window then starts without, and makes it meanwhile."""
    assert page_at_hand(data_folder) is None
    made = kept_page(data_folder)
    assert page_at_hand(data_folder) == made
