"""The map in the window: its page, what it shows of the day, and what is done on it."""

from __future__ import annotations

import json
import logging
from collections import deque
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QFrame, QStackedLayout

from dispatcher.desk.mapview import Scene
from dispatcher.desktop import drag
from dispatcher.desktop.empty_state import EmptyState
from dispatcher.desktop.map_drops import MapDrops
from dispatcher.desktop.map_edge import MapEdge
from dispatcher.desktop.map_page import PageWorld
from dispatcher.desktop.map_raster import template_problem
from dispatcher.desktop.map_tools import MapTools
from dispatcher.desktop.map_view import Legs, MapView, Message, card_message, page_words, portions
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme
from dispatcher.model.place import Location
from dispatcher.model.problem import Refused

if TYPE_CHECKING:
    from dispatcher.desktop.commands import Ground

_log = logging.getLogger(__name__)

TOOLS_EDGE_PX = 11


class MapPanel(QFrame):
    """The map. It keeps what it shows, and shows it again when its page has to be loaded anew.

    `painted` tells the revision of a message that is on the screen; `lines_wanted` the shifts whose roads should be
    brought to `show_legs`; `outlined` the corners of what was drawn as (lat, lon), `tool_ended` that Escape was
    pressed instead; `crashed` in words why the page was given up; `menu_asked` a point of the screen.
    """

    painted = Signal(int)
    lines_wanted = Signal(tuple)
    candidate_chosen = Signal(str)
    pinned = Signal(float, float)
    outlined = Signal(tuple)
    tool_ended = Signal()
    crashed = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self, theme: Theme, selection: Selection, mover: Mover, world: PageWorld | None = None) -> None:
        """`world` is a page that was loaded ahead, None for one that is still to be loaded."""
        super().__init__()
        self.setObjectName("panel")
        self._theme, self._selection, self._mover = theme, selection, mover
        self.revision = 0
        self._shown = MapView()
        self._extra: Message = {"candidates": [], "pin": None, "raster": None, "areas": []}
        self._is_listening = False
        self._unsent = deque[Message]()
        self._sending = QTimer(self)
        self._sending.timeout.connect(self._send_next)
        self._must_fit = True
        self._world = world or PageWorld()
        self._world.owner.setParent(self)
        self._world.bridge.card_of = self._card
        self._page, self._bridge, self._handler = self._world.page, self._world.bridge, self._world.handler
        self._drops = MapDrops(mover, self._ask_over, self._aim)
        self._edge, self._panned, self._seen = MapEdge(self, self._pan), 0, 0
        self._view = QWebEngineView(self)
        self._view.setPage(self._page)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._view.setAccessibleName(self.tr("Map of routes, stops and orders without a route"))
        self._view.setAcceptDrops(False)  # or the page would take what is meant for its routes
        self.setAcceptDrops(True)
        again = QAction(self.tr("Load the map again"), self)
        again.triggered.connect(self._load_again)
        self._gone = EmptyState([again])
        self._gone.say(
            self.tr("The map has stopped"),
            self.tr("Its process ended several times. Everything else works on, and nothing is lost."),
            again,
        )
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 1, 1, 1)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._gone)
        self.tools = MapTools(self, theme)
        self.tools.raise_()
        self._connect()
        self._tint()
        if self._world.is_listening:
            self._listen()

    @property
    def is_loaded(self) -> bool:
        """True when its page is loaded, or on its way."""
        return self._world.is_loaded

    # What the window shows

    def take_ground(self, ground: Ground) -> None:
        """Use this page and basemap; the page is loaded the first time, and told of another basemap later."""
        self._handler.page, self._handler.site = ground.page, ground.site
        self._must_fit = True
        self._shown.forget_lines()
        if self._world.is_loaded:
            self._tell({"ground": self._ground()})
        else:
            self._world.load()

    def show_day(self, scene: Scene) -> None:
        """Show the day: what has changed is sent. All of it comes into view when nothing was shown before, or when the
        page or the region is new."""
        self._must_fit = self._must_fit or self._shown.is_empty
        self._shown.scene = self._drops.scene = scene
        self._bring_up_to_date()
        missing = self._shown.without_lines()
        if missing:
            self.lines_wanted.emit(missing)

    def show_legs(self, legs: Legs) -> None:
        """Draw routes along the roads. Lines of routes that have changed meanwhile do no harm."""
        self._shown.take_legs(legs)
        self._bring_up_to_date()

    def fit(self) -> None:
        """Bring all that is drawn into view."""
        self._tell({"fit": True})

    def focus(self, order_id: str) -> None:
        """Bring an order's stop into view."""
        self._tell({"focus": order_id})

    def show_candidates(self, candidates: Sequence[Mapping[str, Any]]) -> None:
        """Show lettered places to choose from: {id, at: (lat, lon), title, mark}; none takes them away."""
        self._keep(candidates=[{**each, "at": list(each["at"])} for each in candidates])

    def ask_pin(self, location: Location | None) -> None:
        """Show a pin to be dragged to the right place, from this one or the middle of the map; `pinned` tells where."""
        self._keep(pin={"at": list(location) if location is not None else None})

    def end_pin(self) -> None:
        """Take the pin away."""
        self._keep(pin=None)

    def show_areas(self, areas: Sequence[Mapping[str, Any]]) -> None:
        """Show zones, closures and the like in place of those before: {kind, name, rings, lines}."""
        self._keep(areas=list(areas))

    def see_areas(self) -> None:
        """Bring the areas into view."""
        self._tell({"see": "areas"})

    def draw(self, kind: str) -> None:
        """Let an "area" or a "line" be drawn; `outlined` or `tool_ended` tell how it went."""
        self.tools.use("")
        self._use_tool(kind)

    def use_raster(self, url_template: str | None, attribution: str = "") -> None:
        """Tiles of a server in place of the basemap, None for the basemap. Raises Refused for an address that cannot
        be asked."""
        problem = template_problem(url_template) if url_template is not None else None
        if problem is not None:
            raise Refused([problem])
        self._world.raster.use(url_template)
        wanted = {"version": url_template, "attribution": attribution} if url_template is not None else None
        self._keep(raster=wanted)

    def picture(self) -> QImage:
        """The map as it is seen now, without the buttons on it."""
        return self._view.grab().toImage()

    def shut(self) -> None:
        """Let go of the browser engine: the page has to go before its profile."""
        if self._world.is_there:
            self._is_listening = False
            self._sending.stop()
            shiboken6.delete(self._view)
            shiboken6.delete(self._page)

    # Drags over the map

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Orders may come in."""
        if drag.orders_in(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Ask the page what is under them."""
        on_page, on_screen = self._points(event)
        self._drops.over(drag.orders_in(event.mimeData()), on_page, on_screen)
        self._edge.hold(on_page, self._view.size())
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """They go elsewhere."""
        self._edge.let_go()
        self._drops.left()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """The route under them takes them."""
        self._edge.let_go()
        self._drops.dropped(drag.orders_in(event.mimeData()), *self._points(event))
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape lays a tool down, wherever on the map the focus is."""
        if event.key() == Qt.Key.Key_Escape and self.tools.tool:
            self.tools.use("")
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The buttons stay in their corner."""
        super().resizeEvent(event)
        self.tools.adjustSize()
        self.tools.move(self.width() - self.tools.width() - TOOLS_EDGE_PX, TOOLS_EDGE_PX)

    def _points(self, event: QDropEvent) -> tuple[QPoint, QPoint]:
        at = event.position().toPoint()
        return self._view.mapFrom(self, at), self.mapToGlobal(at)

    def _ask_over(self, turn: int, at: QPoint) -> None:
        self._tell({"over": {"turn": turn, "x": at.x(), "y": at.y()}})

    def _pan(self, right: int, down: int) -> None:
        """Move the view, no faster than the page can draw it."""
        if self._seen >= self._panned:
            self._tell({"pan": [right, down]})
            self._panned = self.revision
            self._drops.moved_under()

    def _aim(self, route: str) -> None:
        self._tell({"route": route or self._selection.shift_id})

    # The page and what it says

    def _connect(self) -> None:
        bridge, queued = self._bridge, Qt.ConnectionType.QueuedConnection
        bridge.listening.connect(self._listen)
        bridge.shown.connect(self._was_painted)
        bridge.chosen.connect(self._was_clicked)
        bridge.nothing.connect(lambda: self._selection.choose(()))
        bridge.pointed.connect(lambda mark: self._selection.hover(next(iter(self._orders_of(mark)), "")))
        bridge.caught.connect(self._was_caught)
        bridge.taken.connect(self._was_taken, queued)  # the drag runs a loop of its own: not inside the page's call
        bridge.asked.connect(self._was_asked, queued)  # a menu as well
        bridge.target.connect(lambda turn, route, stop: self._drops.answer(turn, route, stop))
        bridge.tool_ended.connect(self._end_tool)
        bridge.outline.connect(self.outlined, queued)  # a window may open then: not inside the page's call
        bridge.candidate.connect(self.candidate_chosen)
        bridge.pin.connect(self.pinned)
        self._page.renderProcessTerminated.connect(self._was_ended)
        self._theme.changed.connect(self._tint)
        self._selection.changed.connect(lambda: self._tell(self._chosen() | {"reveal": True}))
        self._selection.hovered.connect(lambda: self._tell({"hover": self._selection.hovered_order}))
        self.tools.zoomed.connect(lambda step: self._tell({"zoom": step}))
        self.tools.fitted.connect(self.fit)
        self.tools.tool_chosen.connect(self._use_tool)

    def _was_painted(self, revision: int) -> None:
        self._seen = revision
        self.painted.emit(revision)

    def _use_tool(self, tool: str) -> None:
        """The page works with it, by mouse and by keyboard."""
        self._tell({"tool": tool or None})
        if tool:
            self._view.setFocus()

    def _end_tool(self) -> None:
        self.tools.use("")
        self.tool_ended.emit()

    def _listen(self) -> None:
        self._is_listening, self._must_fit = True, True
        self._sending.stop()
        self._unsent.clear()
        words = page_words(QLocale().bcp47Name())
        self._tell({"words": words, "ground": self._ground(), "tool": self.tools.tool or None, **self._extra})
        self._send(self._shown.whole() | self._chosen() | self._fitting())

    def _bring_up_to_date(self) -> None:
        if self._is_listening:
            message = self._shown.changes() | self._fitting()
            if message:
                self._send(message)

    def _fitting(self) -> Message:
        """A page is brought to the day once, when there is something of it."""
        if not self._must_fit or (self._shown.is_empty and not self._shown.has_depots):
            return {}
        self._must_fit = self._shown.is_empty
        return {"fit": True}

    def _chosen(self) -> Message:
        return {"chosen": list(self._selection.orders), "route": self._selection.shift_id}

    def _keep(self, **wanted: Any) -> None:
        """Tell the page, and whichever page may have to be loaded after it."""
        self._extra |= wanted
        self._tell(wanted)

    def _tell(self, message: Message) -> None:
        if self._is_listening:
            self._send(message)

    def _send(self, message: Message) -> None:
        """Tell the page, after all that it is still to be told; much of it in portions, or the window would stand."""
        for portion in portions(message):
            self.revision += 1
            self._unsent.append(portion | {"rev": self.revision})
        if not self._sending.isActive():
            self._send_next()

    def _send_next(self) -> None:
        message = self._unsent.popleft()
        self._bridge.patch.emit(json.dumps(message, ensure_ascii=False, separators=(",", ":"), default=list))
        if self._unsent:
            self._sending.start()  # anew: what has become due meanwhile comes first
        else:
            self._sending.stop()

    def _ground(self) -> Message:
        site = self._handler.site
        return site.ground(self._theme.flavour) if site is not None else {"flavour": self._theme.flavour}

    def _card(self, mark: str) -> str:
        card = self._shown.scene.card(mark) if self._shown.scene is not None else None
        return json.dumps(card_message(card), ensure_ascii=False) if card is not None else ""

    def _orders_of(self, *marks: str) -> tuple[str, ...]:
        scene = self._shown.scene
        return tuple(dict.fromkeys(id_ for mark in marks for id_ in (scene.orders_of(mark) if scene else ())))

    def _was_clicked(self, kind: str, mark: str, more: bool) -> None:
        orders = self._orders_of(mark)
        if kind == "routes":
            self._selection.choose((), mark)
        elif orders and more:
            self._selection.toggle(orders)
        elif orders:
            self._selection.choose(orders)

    def _was_caught(self, marks: tuple[str, ...], add: bool) -> None:
        before = self._selection.orders if add else ()
        self._selection.choose((*before, *self._orders_of(*marks)))
        self.tools.use("")

    def _was_taken(self, marks: tuple[str, ...]) -> None:
        """The pointer moves off with a stop: all that is chosen comes along when the stop is."""
        if not (self._orders_of(*marks) and QApplication.mouseButtons() & Qt.MouseButton.LeftButton):
            return  # a flick: the button is up again before the page could say so
        self._choose_with(marks)
        self._mover.prepare(self._selection.orders)
        self._let_go()
        drag.start(self, self._selection.orders)

    def _was_asked(self, marks: tuple[str, ...], x: int, y: int) -> None:
        self._choose_with(marks)
        self.menu_asked.emit(self._view.mapToGlobal(QPoint(x, y)))

    def _choose_with(self, marks: tuple[str, ...]) -> None:
        """Choose these marks, unless they are chosen with others already."""
        orders = self._orders_of(*marks)
        if not set(orders) <= set(self._selection.orders):
            self._selection.choose(orders)

    def _let_go(self) -> None:
        """The drag takes the button's release for itself: without one the page would hold the mouse for ever."""
        taker = self._view.focusProxy() or self._view
        outside = QPointF(-10, -10)
        kind, left, none = QEvent.Type.MouseButtonRelease, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        at = taker.mapToGlobal(outside)
        QApplication.sendEvent(taker, QMouseEvent(kind, outside, at, left, none, Qt.KeyboardModifier.NoModifier))

    def _tint(self) -> None:
        self._page.setBackgroundColor(QColor(self._theme.colours["surface"]))
        self._tell({"ground": self._ground()})

    def _was_ended(self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int) -> None:
        self._is_listening = False
        _log.warning("the map's process ended: %s, code %d", status.name, code)
        if not self._world.load_after_crash():
            self._stack.setCurrentWidget(self._gone)
            self.tools.hide()
            self.crashed.emit(f"The map's process ended {self._world.crashes} times: {status.name}, code {code}.")

    def _load_again(self) -> None:
        self._stack.setCurrentWidget(self._view)
        self.tools.show()
        self._world.forgive()
        self._world.load()
