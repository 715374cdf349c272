"""The timeline: a lane per driver, all that happens on it in minutes, and every move by mouse and keyboard."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from dispatcher.desk.lanes import Lane
from dispatcher.desktop.empty_state import EmptyState
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.timeline_area import TimelineArea
from dispatcher.desktop.timeline_drop import Drops
from dispatcher.desktop.timeline_frame import RULER_PX
from dispatcher.desktop.timeline_keys import ZOOM_STEP, Keys
from dispatcher.desktop.timeline_mouse import Mouse
from dispatcher.desktop.words import day_words

ICON_PX = 16
FULL_TURN = 120
"""What a wheel turns from notch to notch."""


class Timeline(TimelineArea):
    """The area with its hands: hears mouse, keys and drags and passes them on."""

    menu_asked = Signal(QPoint)

    def __init__(self, theme: Theme, selection: Selection, mover: Mover, now: Callable[[], float]) -> None:
        super().__init__(theme, selection, now)
        self._mouse, self._keys, self._drops = Mouse(self), Keys(self, mover), Drops(self, mover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802 - Qt's
        self._mouse.pressed(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802 - Qt's
        self._mouse.moved(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802 - Qt's
        self._mouse.released(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102, N802 - Qt's
        self._mouse.left()
        super().leaveEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102, N802 - Qt's
        self._drops.entered(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: D102, N802 - Qt's
        self._drops.moved(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002, D102, N802 - Qt's
        self._drops.left()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102, N802 - Qt's
        self._drops.dropped(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """What has no meaning here scrolls, or goes to the window."""
        if not self._keys.pressed(event):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """With Ctrl closer and farther, with Shift sideways, else as everywhere."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP ** (turned / FULL_TURN), event.position().x())
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - turned)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """By the mouse at the pointer, by the key at the current stop."""
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and self.current is not None:
            here = (
                self.stop_rect(self.current).center()
                if self.current.stop >= 0
                else self.row_rect(self.current.row).center()
            )
            at = self.viewport().mapToGlobal(QPoint(round(here.x()), round(here.y())))
        self.menu_asked.emit(at)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102, N802 - Qt's
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102, N802 - Qt's
        super().focusOutEvent(event)
        self.viewport().update()


class TimelinePanel(QFrame):
    """The timeline with its date and the buttons for zoom. `menu_asked` carries the point of the screen where a menu
    for what is chosen is asked for."""

    menu_asked = Signal(QPoint)

    def __init__(self, theme: Theme, selection: Selection, mover: Mover, now: Callable[[], float] = time.time) -> None:
        """`now` tells the present moment in seconds since 1970-01-01 UTC."""
        super().__init__()
        self.setObjectName("panel")
        self.area = Timeline(theme, selection, mover, now)
        self.area.menu_asked.connect(self.menu_asked)
        self.setFocusProxy(self.area)
        self._theme, self._words = theme, ""
        self._empty = EmptyState([])
        self._empty.say(
            self.tr("Nobody drives on this day"),
            self.tr("Each shift gets a lane here. Import a fleet, or give a driver a shift."),
        )
        self._corner, self._date, self._buttons = self._make_corner()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._stack)
        self.area.zoomed.connect(self._enable)
        self.area.resized.connect(self._fit_corner)
        theme.changed.connect(self._tint)
        self._tint()

    def show_lanes(self, lanes: tuple[Lane, ...], zone: ZoneInfo, date: dt.date) -> None:
        """Show a date's lanes; those that are as before are not worked out again, zoom and place stay."""
        self.area.show_lanes(lanes, zone, date)
        self._words = day_words(date)
        self._elide()
        self._stack.setCurrentIndex(1 if lanes else 0)
        self._enable()

    def _fit_corner(self) -> None:
        """The corner is as wide as the lanes' heads."""
        self._corner.setFixedWidth(self.area.head_px - 1)
        self._elide()

    def _elide(self) -> None:
        """The date whole, or cut short between words' letters; whole in its tool tip then."""
        buttons = sum(button.sizeHint().width() + 2 for button in self._buttons.values())
        room = self._corner.width() - 20 - buttons
        words = self._date.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self._date.setText(words)
        self._date.setToolTip("" if words == self._words else self._words)

    def _make_corner(self) -> tuple[QWidget, QLabel, dict[str, QToolButton]]:
        """The date and the buttons, above the heads of the lanes."""
        corner, date = QWidget(self.area.viewport()), QLabel()
        corner.setFixedHeight(RULER_PX - 1)
        date.setTextFormat(Qt.TextFormat.PlainText)
        date.setProperty("role", "caption")
        row = QHBoxLayout(corner)
        row.setContentsMargins(14, 0, 4, 0)
        row.setSpacing(2)
        row.addWidget(date, 1)
        buttons = {}
        for icon, name, does in (
            ("zoom-out", self.tr("Farther (-)"), lambda: self.area.zoom(1 / ZOOM_STEP)),
            ("zoom-in", self.tr("Closer (+)"), lambda: self.area.zoom(ZOOM_STEP)),
            ("scan", self.tr("The whole day (0)"), self.area.fit),
        ):
            button = QToolButton()
            button.setProperty("compact", True)
            button.setIconSize(QSize(ICON_PX, ICON_PX))
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(does)
            row.addWidget(button)
            buttons[icon] = button
        return corner, date, buttons

    def _enable(self) -> None:
        closer, farther = self.area.can_zoom
        self._buttons["zoom-in"].setEnabled(closer)
        self._buttons["zoom-out"].setEnabled(farther)
        self._buttons["scan"].setEnabled(farther)

    def _tint(self) -> None:
        for icon, button in self._buttons.items():
            button.setIcon(self._theme.icon(icon, "muted"))
