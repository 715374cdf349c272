"""Move to…: every driver, and what it would cost to give them the chosen orders. For the keyboard, and to compare."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.lanes import Lane
from dispatcher.desk.moves import Move
from dispatcher.desktop.dialog_buttons import dialog_buttons
from dispatcher.desktop.effect_words import effect_text
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.said import said
from dispatcher.desktop.theme import Theme, badge
from dispatcher.desktop.words import counted, tool_tip
from dispatcher.model.problem import Refused

ROLE = Qt.ItemDataRole.UserRole
SIZE_PX = QSize(760, 460)
WIDTHS_PX = (210, 280)
AGAIN_MS = 60
_LAST = (True, float("inf"))


class MoveWindow(QDialog):
    """Asks where to. `chosen` carries the move; the drivers are tried one after the other, the window never waits."""

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, mover: Mover, order_ids: Sequence[str], lanes: Sequence[Lane], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Move to"))
        self.resize(SIZE_PX)
        self._theme, self._mover, self._order_ids = theme, mover, tuple(order_ids)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Type a driver or vehicle"))
        self.filter.setAccessibleName(self.tr("Find a driver"))
        self.list = self._list()
        what = order_ids[0] if len(order_ids) == 1 else counted(self.tr("{count} order|{count} orders"), len(order_ids))
        title = QLabel(self.tr("Who takes {what}?").format(what=what))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("role", "headline")
        self._buttons = dialog_buttons(self, self.tr("Move"), self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        for widget in (title, self.filter, self.list, self._buttons):
            layout.addWidget(widget)
        self._untried: list[QTreeWidgetItem] = []
        self._ranks: dict[str, tuple[bool, float]] = {}
        for lane in lanes:
            self._add(lane.shift_id, f"{lane.driver} · {lane.vehicle}", badge(str(len(lane.stops)), lane.colour))
        self._add("", self.tr("Out of the plan"), theme.icon("circle-off", "muted"))
        self._sift("")
        self.filter.textChanged.connect(self._sift)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._try_next)
        mover.prepare(self._order_ids)
        self._timer.start(0)

    def accept(self) -> None:
        """Move to the driver that is chosen in the list."""
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            super().accept()
            self.chosen.emit(self._move(item))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and down choose a driver while the search has the keyboard."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.list.setFocus()
            QApplication.sendEvent(self.list, event)
            return
        super().keyPressEvent(event)

    def _list(self) -> QTreeWidget:
        listing = QTreeWidget()
        listing.setAccessibleName(self.tr("Drivers and what the move would do"))
        listing.setHeaderLabels([self.tr("Driver"), self.tr("Difference"), self.tr("Rules")])
        listing.setRootIsDecorated(False)
        listing.setAlternatingRowColors(True)
        listing.setUniformRowHeights(True)
        listing.setIconSize(QSize(20, 20))
        for column, width in enumerate(WIDTHS_PX):
            listing.setColumnWidth(column, width)
        listing.itemActivated.connect(lambda *_: self.accept())
        return listing

    def _add(self, shift_id: str, title: str, icon: object) -> None:
        item = QTreeWidgetItem([title, "…", ""])
        item.setData(0, ROLE, shift_id)
        item.setData(0, Qt.ItemDataRole.DecorationRole, icon)
        self.list.addTopLevelItem(item)
        self._untried.append(item)

    def _move(self, item: QTreeWidgetItem) -> Move:
        return Move(self._order_ids, item.data(0, ROLE) or None)

    def _try_next(self) -> None:
        if not self._untried:
            self._timer.stop()
            self._put_best_first()
            return
        item = self._untried[0]
        try:
            effect = self._mover.effect(self._move(item))
        except Refused as refusal:
            self._show(item, "", " ".join(said(problem.cause) for problem in refusal.problems), "alert")
            self._ranks[item.data(0, ROLE)] = _LAST
        else:
            if effect is None:  # travel is still being worked out
                self._timer.setInterval(AGAIN_MS)
                return
            text = effect_text(effect)
            rules = "; ".join(text.broken) or self.tr("Keeps every rule")
            self._show(item, text.figures, rules, "alert" if text.broken else "good")
            self._ranks[item.data(0, ROLE)] = bool(text.broken), effect.cost
        self._timer.setInterval(0)
        self._untried.pop(0)

    def _put_best_first(self) -> None:
        """Once all are tried: who keeps every rule before who breaks one, and what costs least before what costs more;
        out of the plan stays last. What is chosen stays chosen."""
        chosen = self.list.currentItem()
        taken = [self.list.takeTopLevelItem(0) for _ in range(self.list.topLevelItemCount() - 1)]
        drivers = [item for item in taken if item is not None]
        drivers.sort(key=lambda item: self._ranks[item.data(0, ROLE)])
        self.list.insertTopLevelItems(0, drivers)
        self._sift(self.filter.text())
        if chosen is not None and not chosen.isHidden():
            self.list.setCurrentItem(chosen)

    def _show(self, item: QTreeWidgetItem, figures: str, rules: str, purpose: str) -> None:
        item.setText(1, figures)
        item.setText(2, rules)
        item.setToolTip(2, tool_tip(rules))
        item.setForeground(2, QColor(self._theme.colours[purpose]))

    def _sift(self, text: str) -> None:
        words = text.casefold().split()
        first = None
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None:
                item.setHidden(not all(word in item.text(0).casefold() for word in words))
                first = first or (None if item.isHidden() else item)
        if first is not None:
            self.list.setCurrentItem(first)
