"""When a route has to leave."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from dispatcher.desk.lanes import Lane
from dispatcher.desktop.dialog_buttons import dialog_buttons
from dispatcher.desktop.route_view import departure_typed
from dispatcher.desktop.said import all_told
from dispatcher.model.problem import Problem
from dispatcher.model.timewindow import clock

WIDTH_PX = 420


class DepartureWindow(QDialog):
    """Asks for a time of day. `asked` carries the moment; then `accept` the window, or `refuse`."""

    asked = Signal(int)

    def __init__(self, lane: Lane, zone: ZoneInfo, parent: QWidget) -> None:
        super().__init__(parent)
        self._lane, self._zone = lane, zone
        self.setWindowTitle(self.tr("Leave at"))
        self.setMinimumWidth(WIDTH_PX)
        told = self.tr("When does {driver} leave? The shift is {begin}–{end}; every plan keeps this departure.")
        label = QLabel(told.format(driver=lane.driver, begin=clock(lane.earliest, zone), end=clock(lane.latest, zone)))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.time = QLineEdit(clock(lane.departs or lane.start, zone))
        self.time.setAccessibleName(self.tr("Time of departure"))
        self.time.setPlaceholderText("08:15")
        self.time.selectAll()
        self.bad = QLabel()
        self.bad.setTextFormat(Qt.TextFormat.PlainText)
        self.bad.setWordWrap(True)
        self.bad.setProperty("role", "alert")
        self.bad.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        for widget in (label, self.time, self.bad, dialog_buttons(self, self.tr("Keep this departure"), self._ask)):
            layout.addWidget(widget)
        self.time.setFocus()

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong with the time."""
        self._say(all_told(problems))

    def _ask(self) -> None:
        departs = departure_typed(self.time.text(), self._lane, self._zone)
        if departs is None:
            self._say(self.tr("“{text}” is no time of day. Write it like 08:15.").format(text=self.time.text()))
        else:
            self.asked.emit(departs)

    def _say(self, sentence: str) -> None:
        self.bad.setText(sentence)
        self.bad.show()
        self.time.setAccessibleDescription(sentence)
        self.time.setFocus()
        self.time.selectAll()
        self.adjustSize()
