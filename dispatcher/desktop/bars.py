"""The tool bar and the bar of figures in windows of every size: texts give way to icons, two rows to one."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QToolBar, QToolButton, QWidget

from dispatcher.desktop.figures_bar import FiguresBar

LOW_PX = 760
"""In a lower window the figures stand beside the tools, and everything is closer together."""


def is_low(height_px: int) -> bool:
    """True for a window in which every line counts."""
    return height_px < LOW_PX


class Bars(QObject):
    """Keeps both bars fitting into their window. `lowered` says whether it has become a low one."""

    lowered = Signal(bool)

    def __init__(
        self,
        window: QMainWindow,
        tools: QToolBar,
        day: QToolBar,
        figures: FiguresBar,
        worded: Collection[QAction],
        accented: QAction,
    ) -> None:
        """`worded` keep their texts longer than the others, `accented` always."""
        super().__init__(window)
        self._window, self._tools, self._day, self._figures = window, tools, day, figures
        every = frozenset(tools.actions())
        self._levels = (every, frozenset((*worded, accented)), frozenset((accented,)))
        """The actions that have a text, from much room to little."""
        self._fitted = QSize()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Fit anew whenever the window has another size."""
        if event.type() is QEvent.Type.Resize and watched is self._window and self._fitted != self._window.size():
            self._fitted = self._window.size()
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Give the bars one row or two, and the buttons as much text as there is room for."""
        low = is_low(self._window.height())
        if low == self._window.toolBarBreak(self._day):
            if low:
                self._window.removeToolBarBreak(self._day)
            else:
                self._window.insertToolBarBreak(self._day)
        if self._tools.property("low") is not low:
            self._figures.set_low(low)
            self._dress(low)
            self.lowered.emit(low)
        room = self._window.width() - (self._day.sizeHint().width() if low else 0)
        for worded in self._levels:
            self._word(worded)
            if self._tools.sizeHint().width() <= room:
                break

    def _dress(self, low: bool) -> None:
        for bar in (self._tools, self._day):
            bar.setProperty("low", low)
            for widget in (bar, *bar.findChildren(QWidget)):  # the style of those on it hangs on the bar
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def _word(self, worded: Collection[QAction]) -> None:
        styles = Qt.ToolButtonStyle
        for action in self._tools.actions():
            button = self._tools.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(
                    styles.ToolButtonTextBesideIcon if action in worded else styles.ToolButtonIconOnly
                )
