"""Help in place: a button with a question mark, F1, and the card that both open."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from dispatcher.desktop.help_texts import HelpText, help_texts
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.words import tool_tip

WIDTH_PX = 400
ICON = "circle-question-mark"


class HelpPopover(QFrame):
    """The card: what the panel shows, what can be done, its keys. Escape or a click elsewhere closes it."""

    def __init__(self, text: HelpText, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("help")
        self.setAccessibleName(text.title)
        self.setAccessibleDescription(text.plain)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(8)
        layout.addWidget(label(text.title, "headline"))
        layout.addWidget(label(text.shows, ""))
        for sentence in text.doing:
            layout.addWidget(label(sentence, "muted"))
        if text.keys:
            layout.addSpacing(4)
            layout.addLayout(key_rows(text.keys))
        self.setFixedWidth(WIDTH_PX)

    def open_beside(self, anchor: QRect) -> None:
        """Show it at the right top corner of a place on the screen, whole."""
        self.adjustSize()
        self.resize(WIDTH_PX, self.height_for_texts())
        screen = self.screen().availableGeometry()
        corner = QPoint(anchor.right() - self.width(), anchor.top())
        x = min(max(corner.x(), screen.left() + 8), screen.right() - self.width() - 8)
        y = min(max(corner.y(), screen.top() + 8), screen.bottom() - self.height() - 8)
        self.move(x, y)
        self.show()
        self.setFocus()

    def height_for_texts(self) -> int:
        """How high the card has to be to show every line."""
        layout = self.layout()
        return layout.totalHeightForWidth(WIDTH_PX) if layout is not None else 0


class HelpButton(QToolButton):
    """A question mark that opens the help of one panel."""

    def __init__(self, helper: Help, name: str, theme: Theme) -> None:
        super().__init__()
        self._helper, self._name, self._theme = helper, name, theme
        self.setAccessibleName(self.tr("Help: {panel}").format(panel=helper.texts[name].title))
        self.setToolTip(self.tr("Help for this panel (F1)"))
        self.setAutoRaise(True)
        self.clicked.connect(self._open)
        theme.changed.connect(self._tint)
        self._tint()

    def _open(self) -> None:
        below = self.mapToGlobal(self.rect().bottomLeft())
        self._helper.show_help(self._name, QRect(below, self.size()))

    def _tint(self) -> None:
        self.setIcon(self._theme.icon(ICON, "muted"))


class Help(QObject):
    """The help of a window's panels: by button, by F1 for the panel that has the focus, and as "What's this?"."""

    def __init__(self, window: QWidget, panels: Mapping[str, QWidget]) -> None:
        """`panels` by the names of `help_texts`."""
        super().__init__(window)
        self._window, self._panels = window, dict(panels)
        self.texts = help_texts()
        for name, panel in self._panels.items():
            panel.setWhatsThis(tool_tip(self.texts[name].plain))

    def focused(self) -> str:
        """The panel that has the focus; the first that is seen when none has."""
        focus = QApplication.focusWidget()
        for name, panel in self._panels.items():
            if focus is not None and (panel is focus or panel.isAncestorOf(focus)):
                return name
        return next((n for n, p in self._panels.items() if not p.visibleRegion().isEmpty()), next(iter(self._panels)))

    def show_focused(self) -> HelpPopover:
        """What F1 does."""
        name = self.focused()
        panel = self._panels[name]
        return self.show_help(name, QRect(panel.mapToGlobal(QPoint(0, 0)), panel.size()))

    def show_help(self, name: str, anchor: QRect) -> HelpPopover:
        """The card of one panel at a place on the screen."""
        popover = HelpPopover(self.texts[name], self._window)
        popover.open_beside(anchor)
        return popover


def key_rows(keys: tuple[tuple[str, str], ...]) -> QGridLayout:
    """Keys as caps, each with what it does."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, (key, what) in enumerate(keys):
        grid.addWidget(label(key, "key"), row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(label(what, ""), row, 1)
    return grid


def label(text: str, role: str) -> QLabel:
    """A plain text in one of the style's roles; keys keep on one line."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(role != "key")
    if role:
        made.setProperty("role", role)
    return made
