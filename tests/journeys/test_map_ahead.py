"""The map's page is loaded before there is a window: nothing that it said meanwhile is missed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dispatcher.config.assets import asset
from dispatcher.desk.mapsite import Answer, MapSite, kept_page, page_at_hand
from dispatcher.desktop.commands import Ground
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


class Watched(MapSite):
    """Answers as the map's site does, with an empty tile for each, and remembers the zooms that were asked for."""

    def __init__(self) -> None:
        super().__init__(asset)
        self.zooms: list[int] = []

    def ground(self, flavour: str) -> dict[str, Any]:
        """A basemap as far as zoom 14."""
        return {"flavour": flavour, "max_zoom": 14, "version": "1", "attribution": ""}

    def resolve(self, path: str) -> Answer | None:
        """Note which tile is asked for."""
        if path.startswith("/tiles/"):
            self.zooms.append(int(path.split("/")[2]))
        return super().resolve(path)


def test_the_ground_is_asked_for_where_the_day_is_alone(qapp: QApplication, qtbot: QtBot, data_folder: Path) -> None:
    """A basemap and a day that come together, as at the start: no tile of the whole earth, which stood there before."""
    world, mover, site = PageWorld(), Mover(), Watched()
    world.handler.page, world.handler.site = kept_page(data_folder), MapSite(asset)
    world.load()
    qtbot.waitUntil(lambda: world.is_listening, timeout=PATIENCE_MS)
    panel = MapPanel(Theme(qapp, "light"), Selection(), mover, world)
    qtbot.addWidget(panel)
    panel.resize(900, 700)
    panel.show()
    stage = Stage(panel, qtbot)
    panel.take_ground(Ground(kept_page(data_folder), site))
    stage.show(day_of([order(n) for n in range(4)], routes=1))
    qtbot.waitUntil(lambda: bool(site.zooms), timeout=PATIENCE_MS)
    assert min(site.zooms) > 8
    panel.shut()
    mover.shut()


def test_a_page_is_at_hand_once_it_was_made(data_folder: Path) -> None:
    """Before that there is none: the window then starts without, and makes it meanwhile."""
    assert page_at_hand(data_folder) is None
    made = kept_page(data_folder)
    assert page_at_hand(data_folder) == made
