"""While the search goes on: the curve, what the best plan comes to, how long it still takes, and the way out."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from dispatcher.desktop.cost_curve import CostCurve
from dispatcher.desktop.eliding import ElidingButton
from dispatcher.desktop.plan_view import seconds_words
from dispatcher.desktop.said import said
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.words import money

if TYPE_CHECKING:
    from dispatcher.desk.results import Progress

TICK_MS = 200


class PlanRunningPage(QWidget):
    """Shown while planning. `stopped` says that the best plan so far is good enough."""

    stopped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._seconds = 0.0
        self._began = 0.0
        self._searches = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("role", "headline")
        self.title.setWordWrap(True)
        self.curve = CostCurve(theme)
        self.told = QLabel()
        self.told.setProperty("role", "muted")
        self.told.setWordWrap(True)
        self.stop = ElidingButton(self.tr("Stop, keep the best so far"))
        self.stop.setAutoDefault(True)
        self.stop.clicked.connect(self._stop)
        self.figures: dict[str, QLabel] = {}
        self._lay_out()

    def begin(self, seconds: float) -> None:
        """A search of so many seconds is asked for."""
        self._seconds, self._began, self._searches = seconds, time.monotonic(), False
        self.curve.begin(seconds)
        self.title.setText(self.tr("Planning"))
        self.told.setText(self.curve.text())
        for figure in self.figures.values():
            figure.setText("–")
        self.stop.setEnabled(True)
        self.stop.setFocus()
        self._timer.start()
        self._tick()

    def prepare(self, share: float, doing: str) -> None:
        """What is done before the search begins, and how far that is (0 to 1)."""
        text = self.tr("{doing}: {share} %")
        self.told.setText(text.format(doing=said(doing), share=round(100 * min(max(share, 0.0), 1.0))))
        self._began = time.monotonic()

    def hear(self, news: Progress) -> None:
        """A better plan was found."""
        self._began = time.monotonic() - news.seconds
        self._searches = True
        self.curve.add(news.seconds, news.cost)
        self.told.setText(self.curve.text())
        self.figures["cost"].setText(money(news.routes_cost))
        self.figures["left_out"].setText(str(news.unassigned))
        self.figures["routes"].setText(str(news.routes))
        self._tick()

    def end(self) -> None:
        """Nothing is under way any more."""
        self._timer.stop()

    def _tick(self) -> None:
        gone = time.monotonic() - self._began
        if self._searches:
            self.curve.go_on(min(gone, self._seconds))
        left = self._seconds - gone
        self.figures["left"].setText(seconds_words(left) if left > 0 else self.tr("finishing"))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.title.setText(self.tr("Stopping"))
        self.stopped.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        captions = (
            ("cost", self.tr("Cost of the best plan")),
            ("left", self.tr("Time left")),
            ("left_out", self.tr("Left out")),
            ("routes", self.tr("Drivers used")),
        )
        for number, (name, caption) in enumerate(captions):
            value, under = QLabel(), QLabel(caption)
            value.setProperty("role", "figure")
            value.setAccessibleName(caption)
            under.setProperty("role", "caption")
            under.setWordWrap(True)
            under.setContentsMargins(0, 0, 0, 12)
            row, column = divmod(number, 2)
            grid.addWidget(value, 2 * row, column)
            grid.addWidget(under, 2 * row + 1, column)
            self.figures[name] = value
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        inside = QWidget()
        inside.setObjectName("choices")  # lets the panel shine through
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(self.title)
        lines.addWidget(self.curve, 3)
        lines.addWidget(self.told)
        lines.addLayout(grid)
        lines.addStretch(1)
        sheet = QScrollArea()
        sheet.setWidgetResizable(True)
        sheet.setFrameShape(QScrollArea.Shape.NoFrame)
        sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 14)
        whole.setSpacing(10)
        whole.addWidget(sheet, 1)
        whole.addWidget(self.stop)  # always seen
