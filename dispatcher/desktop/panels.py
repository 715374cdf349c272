"""The window's panels, and where they stand before anyone has moved them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QFrame, QMainWindow, QScrollArea, QTabBar, QWidget

from dispatcher.desktop.actions import Actions
from dispatcher.desktop.board_panel import BoardPanel
from dispatcher.desktop.empty_state import EmptyState
from dispatcher.desktop.inspector_panel import InspectorPanel
from dispatcher.desktop.late_panel import LatePanel
from dispatcher.desktop.map_page import PageWorld
from dispatcher.desktop.map_panel import MapPanel
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.orders_panel import OrdersPanel
from dispatcher.desktop.orders_table import ROW_PX
from dispatcher.desktop.problems_panel import ProblemsPanel
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.timeline_panel import TimelinePanel

if TYPE_CHECKING:  # loaded when they are first wanted: the start is quicker without
    from dispatcher.desktop.history_panel import HistoryPanel
    from dispatcher.desktop.places_panel import PlacesPanel
    from dispatcher.desktop.plan_panel import PlanPanel

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
BELOW = Qt.DockWidgetArea.BottomDockWidgetArea
LEFT_SHARE, RIGHT_SHARE, BELOW_SHARE = 0.3, 0.22, 0.3
LOW_PX, BELOW_SHARE_OF_LOW = 850, 0.2
LOWEST_PX = 560
"""In a low window the orders and the map need the room more than the timeline does; in the lowest they need it all."""
LOW_ROW_PX = 24
SMALLEST_PX = QSize(200, 150)


class Panels:
    """Every panel with its dock, by name. Those that nobody sees at first are made late."""

    def __init__(
        self,
        window: QMainWindow,
        theme: Theme,
        actions: Actions,
        selection: Selection,
        mover: Mover,
        world: PageWorld | None = None,
    ) -> None:
        """`world` is the map's page when it was loaded ahead."""
        file, view = actions.file, actions.view
        self.no_orders = EmptyState([file.import_orders, file.order_template])
        self.no_routes = EmptyState([view.plan, file.import_fleet, file.fleet_template])
        self.orders = OrdersPanel(theme, selection, mover, self.no_orders)
        self.board = BoardPanel(theme, selection, mover, self.no_routes)
        self.late_places = LatePanel(lambda: _places(theme, selection), _scrolling)
        self.map = MapPanel(theme, selection, mover, world)
        self.inspector = InspectorPanel(theme, selection)
        self.late_plan = LatePanel(lambda: _plan(theme))
        self.late_history = LatePanel(lambda: _history(theme))
        self.timeline = TimelinePanel(theme, selection, mover)
        self.problems = ProblemsPanel()
        self._window = window
        tr = window.tr
        self.docks: dict[str, QDockWidget] = {}
        for name, title, panel, area in (
            ("orders", tr("Orders"), self.orders, LEFT),
            ("board", tr("Board"), self.board, LEFT),
            ("places", tr("Places"), self.late_places.place, LEFT),
            ("inspector", tr("Inspector"), self.inspector, RIGHT),
            ("plan", tr("Planning"), self.late_plan.place, RIGHT),
            ("history", tr("History"), self.late_history.place, RIGHT),
            ("timeline", tr("Timeline"), self.timeline, BELOW),
            ("problems", tr("Problems"), self.problems, BELOW),
        ):
            self.docks[name] = self._dock(name, title, panel, area)
        self.arrange()
        self.docks["places"].visibilityChanged.connect(self.late_places.look)
        self.docks["plan"].visibilityChanged.connect(self.late_plan.look)
        self.docks["history"].visibilityChanged.connect(self.late_history.look)

    @property
    def places(self) -> PlacesPanel:
        """Unsure addresses."""
        return self.late_places.panel

    @property
    def plan(self) -> PlanPanel:
        """How to plan, and what comes of it."""
        return self.late_plan.panel

    @property
    def history(self) -> HistoryPanel:
        """Every step."""
        return self.late_history.panel

    @property
    def toggles(self) -> list[QAction]:
        """Show and hide each panel."""
        return [dock.toggleViewAction() for dock in self.docks.values()]

    def arrange(self) -> None:
        """Everything where it stands at first."""
        window, docks = self._window, self.docks
        for first, *others in (
            ("orders", "board", "places"),
            ("inspector", "plan", "history"),
            ("timeline", "problems"),
        ):
            for other in others:
                window.tabifyDockWidget(docks[first], docks[other])
            docks[first].raise_()
        docks["problems"].hide()
        docks["timeline"].setVisible(window.screen().availableSize().height() >= LOWEST_PX)
        for tabs in window.findChildren(QTabBar):
            tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def share_out(self) -> None:
        """Give each side its share of the window."""
        window, docks = self._window, self.docks
        width, height = window.width(), window.height()
        window.resizeDocks(
            [docks["orders"], docks["inspector"]],
            [round(width * LEFT_SHARE), round(width * RIGHT_SHARE)],
            Qt.Orientation.Horizontal,
        )
        below = BELOW_SHARE if height >= LOW_PX else BELOW_SHARE_OF_LOW
        window.resizeDocks([docks["timeline"]], [round(height * below)], Qt.Orientation.Vertical)

    def close_up(self, low: bool) -> None:
        """In a low window the lines of tables stand closer."""
        self.orders.table.verticalHeader().setDefaultSectionSize(LOW_ROW_PX if low else ROW_PX)

    def bring(self, name: str) -> None:
        """Show a panel, in front of those that it shares its place with."""
        self.docks[name].show()
        self.docks[name].raise_()

    def _dock(self, name: str, title: str, panel: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title)
        dock.setObjectName(name)
        dock.setWidget(panel)
        self._window.addDockWidget(area, dock)
        return dock


def _places(theme: Theme, selection: Selection) -> PlacesPanel:
    from dispatcher.desktop.places_panel import PlacesPanel

    return PlacesPanel(theme, selection)


def _plan(theme: Theme) -> PlanPanel:
    from dispatcher.desktop.plan_panel import PlanPanel

    return PlanPanel(theme)


def _history(theme: Theme) -> HistoryPanel:
    from dispatcher.desktop.history_panel import HistoryPanel

    return HistoryPanel(theme)


def _scrolling(panel: QWidget) -> QScrollArea:
    """A panel that needs more room than a small screen has."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setMinimumSize(SMALLEST_PX)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(panel)
    return area
