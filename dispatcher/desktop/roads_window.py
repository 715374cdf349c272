"""What holds on the roads beside the map: traffic, closures, zones and the weather of the day, a page for each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dispatcher.desk.road_services import RoadServiceState
from dispatcher.desktop.closures_page import ClosuresPage
from dispatcher.desktop.inspector_parts import TextLabel
from dispatcher.desktop.progress_strip import ProgressStrip
from dispatcher.desktop.road_service_page import RoadServicePage
from dispatcher.desktop.said import all_told
from dispatcher.desktop.segments import Segments
from dispatcher.desktop.traffic_page import TrafficPage
from dispatcher.desktop.weather_page import WeatherPage
from dispatcher.desktop.zones_page import ZonesPage
from dispatcher.model.fleet import Depot, Vehicle
from dispatcher.model.problem import Problem
from dispatcher.model.road_rules import RoadRules, Traffic

SIZE_PX = QSize(940, 700)


class Page(Enum):
    """What the window has pages for."""

    TRAFFIC = "traffic"
    CLOSURES = "closures"
    ZONES = "zones"
    WEATHER = "weather"
    SERVICE = "service"


class RoadsWindow(QDialog):
    """Shows the pages; the flow hears what they ask for. Each thing that is kept is a step that can be undone."""

    def __init__(
        self,
        date: dt.date,
        rules: RoadRules,
        examples: Sequence[Traffic],
        depots: Sequence[Depot],
        is_online: bool,
        service: RoadServiceState,
        parent: QWidget,
        vehicles: Sequence[Vehicle] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Roads, zones and weather"))
        self.resize(SIZE_PX.boundedTo(self.screen().availableSize()))
        self.traffic = TrafficPage(examples)
        self.closures = ClosuresPage()
        self.zones = ZonesPage(depots, vehicles)
        self.weather = WeatherPage(date, rules.weather_rules, is_online)
        self.pages = QStackedWidget()
        self.service = RoadServicePage()
        for page in (self.traffic, self.closures, self.zones, self.weather, self.service):
            self.pages.addWidget(page)
        self.segments = Segments(Page, Page.TRAFFIC)
        titles = {
            Page.TRAFFIC: self.tr("Traffic"),
            Page.CLOSURES: self.tr("Closed roads"),
            Page.ZONES: self.tr("Zones and reach"),
            Page.WEATHER: self.tr("Weather"),
            Page.SERVICE: self.tr("Online service"),
        }
        for key, title in titles.items():
            self.segments.buttons[key].setText(title)
        self.segments.chosen.connect(lambda: self.turn(self.segments.pressed))
        self.strip = ProgressStrip()
        self.bad = TextLabel("", "alert")
        self.bad.hide()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(self.segments)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.bad)
        last = QHBoxLayout()
        last.addWidget(self.strip)
        last.addStretch()
        last.addWidget(close)
        layout.addLayout(last)
        self.show_rules(rules, {})
        self.weather.show_weather(rules.weather)
        self.service.show_state(service)

    @property
    def page(self) -> Page:
        """The page that is seen."""
        return self.segments.pressed

    def turn(self, page: Page) -> None:
        """Show this page."""
        self.segments.press(page)
        self.pages.setCurrentIndex(list(Page).index(page))
        self.bad.hide()

    def show_rules(self, rules: RoadRules, orders: dict[str, int]) -> None:
        """Bring traffic, closures and zones up to date; `orders` counts those of the date in each zone."""
        self.traffic.show_traffic(rules.traffic, [zone.name for zone in rules.zones])
        self.closures.show_closures(rules.closures, rules.toll_cents)
        self.zones.show_zones(rules.zones, orders)
        self.weather.show_rules(rules.weather_rules)
        self.bad.hide()

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong, or what could not be taken of a file."""
        self.bad.say(all_told(problems), "alert")
        self.bad.setVisible(bool(problems))
