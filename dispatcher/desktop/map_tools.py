"""The buttons that lie on the map."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from dispatcher.desktop.theme import Theme

LASSO, MEASURE = "lasso", "measure"
ICONS = {"in": "plus", "out": "minus", "fit": "maximize", LASSO: "lasso", MEASURE: "ruler"}


class MapTools(QFrame):
    """Zoom, fit, lasso, measure. `zoomed` tells +1 or -1, `tool_chosen` "lasso", "measure" or "" for neither."""

    zoomed = Signal(int)
    fitted = Signal()
    tool_chosen = Signal(str)

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("maptools")
        self._theme = theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(2)
        texts = self._texts()
        self.buttons = {name: QToolButton(self) for name in ICONS}
        for name, button in self.buttons.items():
            button.setAccessibleName(texts[name][0])
            button.setToolTip(texts[name][1])
            layout.addWidget(button)
        self.buttons["in"].clicked.connect(lambda: self.zoomed.emit(1))
        self.buttons["out"].clicked.connect(lambda: self.zoomed.emit(-1))
        self.buttons["fit"].clicked.connect(self.fitted)
        for name in (LASSO, MEASURE):
            self.buttons[name].setCheckable(True)
            self.buttons[name].clicked.connect(lambda on, name=name: self.use(name if on else ""))
        theme.changed.connect(self._tint)
        self._tint()

    @property
    def tool(self) -> str:
        """The tool in use, "" for none."""
        return next((name for name in (LASSO, MEASURE) if self.buttons[name].isChecked()), "")

    def use(self, tool: str) -> None:
        """Take up a tool, "" to lay it down."""
        for name in (LASSO, MEASURE):
            self.buttons[name].setChecked(name == tool)
        self.tool_chosen.emit(tool)

    def _tint(self) -> None:
        for name, button in self.buttons.items():
            button.setIcon(self._theme.icon(ICONS[name]))

    def _texts(self) -> dict[str, tuple[str, str]]:
        """Name and tool tip of each button."""
        return {
            "in": (self.tr("Zoom in"), self.tr("Zoom in")),
            "out": (self.tr("Zoom out"), self.tr("Zoom out")),
            "fit": (self.tr("Show everything"), self.tr("Show everything")),
            LASSO: (self.tr("Lasso"), self.tr("Lasso: draw around stops to choose them (or drag with Shift)")),
            MEASURE: (self.tr("Measure"), self.tr("Measure: click points on the map; Esc ends")),
        }
