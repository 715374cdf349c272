"""A build under way: a bar for each part, and what it does."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from dispatcher.desk.region_build import CLIP
from dispatcher.desktop.region_view import SHOWN_PARTS, part_names, passed_words
from dispatcher.desktop.said import said

STEPS = 1000
TICK_MS = 1000


class BuildProgress(QWidget):
    """Each part with its bar. Parts that are not asked for are not shown."""

    def __init__(self) -> None:
        super().__init__()
        self.bars: dict[str, QProgressBar] = {}
        self.words: dict[str, QLabel] = {}
        self._names: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row, (part, name) in enumerate(part_names().items()):
            bar, words, title = QProgressBar(), QLabel(), QLabel(name)
            bar.setRange(0, STEPS)
            bar.setTextVisible(False)
            bar.setAccessibleName(name)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setProperty("role", "caption")
            words.setWordWrap(True)
            title.setProperty("role", "strong")
            grid.addWidget(title, 2 * row, 0)
            grid.addWidget(bar, 2 * row, 1)
            grid.addWidget(words, 2 * row + 1, 1)
            self.bars[part], self.words[part], self._names[part] = bar, words, title
        headline = QLabel(self.tr("Building the region"))
        headline.setProperty("role", "headline")
        told = QLabel(
            self.tr(
                "You can go on working meanwhile. If you stop, the parts that are ready are kept, and building the "
                "same region again goes on from there."
            )
        )
        told.setWordWrap(True)
        told.setProperty("role", "muted")
        self._since = QLabel()
        self._since.setProperty("role", "caption")
        self._clock, self._timer = QElapsedTimer(), QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(headline)
        layout.addWidget(told)
        layout.addLayout(grid)
        layout.addWidget(self._since)
        layout.addStretch(1)

    def begin(self, has_area: bool) -> None:
        """Nothing is done yet."""
        for part in SHOWN_PARTS:
            shown = part != CLIP or has_area
            for widget in (self.bars[part], self.words[part], self._names[part]):
                widget.setVisible(shown)
            self.bars[part].setValue(0)
            self.words[part].setText(self.tr("Waits"))
        self._clock.start()
        self._timer.start()
        self._tick()

    def show_part(self, part: str, share: float, doing: str) -> None:
        """How far a part is, and what it does."""
        self.bars[part].setValue(round(share * STEPS))
        self.words[part].setText(said(doing))

    def stop(self) -> None:
        """Nothing goes on."""
        self._timer.stop()

    def _tick(self) -> None:
        self._since.setText(self.tr("{time} so far").format(time=passed_words(self._clock.elapsed() // 1000)))
