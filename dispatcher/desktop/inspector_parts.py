"""What the inspector is built from: sections that fold, lists of facts, and lines with a price and a button."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desktop.inspector_view import Fact
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.words import tool_tip

MOST_CHARS = 300
_LONG_RUN = re.compile(r"(\S{18})(?=\S)")
ZERO_WIDTH = "\u200b"
LEAST_WORDS = 14
"""Characters of a title that stand beside a button at least."""
OFFER_GAP_PX = 8


class TextLabel(QLabel):
    """Text from outside: plain, wrapped wherever it must be, cut when it is endless (the rest is in the tool tip)."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.say(text, role)

    def say(self, text: str, role: str = "") -> None:
        """Show this text."""
        cut = text if len(text) <= MOST_CHARS else text[:MOST_CHARS] + "…"
        self.setText(_LONG_RUN.sub(rf"\1{ZERO_WIDTH}", cut))
        self.setToolTip(tool_tip(text) if cut != text else "")
        if role:
            self.setProperty("role", role)
            self.style().polish(self)


class Section(QWidget):
    """A heading that folds what stands beneath it. `unfolded` says that it was opened, so that it can be filled."""

    unfolded = Signal()

    def __init__(self, theme: Theme, title: str, is_open: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self.heading = QToolButton()
        self.heading.setObjectName("fold")
        self.heading.setText(title)
        self.heading.setCheckable(True)
        self.heading.setChecked(is_open)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setIconSize(QSize(16, 16))
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.heading.toggled.connect(self._fold)
        self.body = QWidget()
        self.rows = QVBoxLayout(self.body)
        self.rows.setContentsMargins(12, 2, 12, 10)
        self.rows.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(self.body)
        theme.changed.connect(self._tint)
        self._fold(is_open)

    @property
    def is_open(self) -> bool:
        """True when what stands beneath is shown."""
        return self.heading.isChecked()

    def empty(self) -> None:
        """Take everything out that stands beneath."""
        clear(self.rows)

    def say(self, text: str, role: str = "muted") -> None:
        """A quiet line."""
        self.rows.addWidget(TextLabel(text, role))

    def _fold(self, is_open: bool) -> None:
        self.body.setVisible(is_open)
        self._tint()
        if is_open:
            self.unfolded.emit()

    def _tint(self) -> None:
        self.heading.setIcon(self._theme.icon("chevron-down" if self.is_open else "chevron-right", "muted"))


class Column(QWidget):
    """What lies one below the other in a panel. Tab goes through the panel as it is laid out, whenever it was made."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self._panel = panel

    def event(self, event: QEvent) -> bool:
        """Something came or went."""
        if event.type() == QEvent.Type.LayoutRequest:
            for before, after in pairwise((self._panel, *_laid_out(self._panel))):
                QWidget.setTabOrder(before, after)
        return super().event(event)


class FactList(QWidget):
    """Captions on the left, what there is to say on the right."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._facts: tuple[Fact, ...] = ()
        self._texts: list[TextLabel] = []

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Replace all lines, or their texts alone where they are the same; a caption that repeats is said once."""
        told, self._facts = self._facts, tuple(facts)
        if [(f.caption, f.is_alert) for f in told] == [(f.caption, f.is_alert) for f in self._facts]:
            for label, fact in zip(self._texts, self._facts, strict=True):
                label.say(fact.text)
            return
        clear(self._grid)
        self._texts = []
        before = ""
        for row, fact in enumerate(self._facts):
            caption = TextLabel("" if fact.caption == before else fact.caption, "muted")
            caption.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # no word of it is cut
            text = TextLabel(fact.text, "alert" if fact.is_alert else "")
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            before = fact.caption
            self._texts.append(text)
            for column, label in enumerate((caption, text)):
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)


class Offer(QWidget):
    """One line: an icon, a title, a quieter line beneath it, a price, and a button that does it. Price and button go
    below where there is no room beside them for the words."""

    def __init__(self, title: str, detail: str = "", detail_role: str = "muted") -> None:
        super().__init__()
        self.title, self.detail = TextLabel(title), TextLabel(detail, detail_role)
        self.detail.setVisible(bool(detail))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(OFFER_GAP_PX)
        self._words, self._deed, texts = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.title)
        texts.addWidget(self.detail)
        self._words.addLayout(texts, 1)
        self._deed.addStretch()
        self._line.addLayout(self._words, 1)
        self._line.addLayout(self._deed)

    def mark(self, picture: QLabel) -> Offer:
        """Put a sign before the title."""
        self._words.insertWidget(0, picture, 0, Qt.AlignmentFlag.AlignTop)
        return self

    def price(self, text: str, role: str = "") -> Offer:
        """What it costs, right before the button."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        self._deed.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        return self

    def button(self, text: str, name: str, do: Callable[[], object]) -> Offer:
        """The button; `name` says to screen readers and in its tool tip what it does exactly."""
        button = QPushButton(text)
        button.setProperty("small", True)
        button.setAccessibleName(name)
        button.setToolTip(tool_tip(name))
        button.clicked.connect(lambda: do())
        self._deed.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return self

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest of the two halves: one goes below the other."""
        return QSize(self._deed.minimumSize().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Beside each other or below."""
        super().resizeEvent(event)
        wanted = LEAST_WORDS * self.fontMetrics().averageCharWidth() + OFFER_GAP_PX + self._deed.sizeHint().width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(across if event.size().width() >= wanted else down)


class Abreast(QWidget):
    """Widgets beside each other, or below each other where that is too narrow for them."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(OFFER_GAP_PX)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the widest."""
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Beside each other or below."""
        super().resizeEvent(event)
        widths = self._widths()
        wanted = sum(widths) + (len(widths) - 1) * OFFER_GAP_PX
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.line.setDirection(across if event.size().width() >= wanted else down)

    def _widths(self) -> list[int]:
        items = [self.line.itemAt(place) for place in range(self.line.count())]
        return [item.minimumSize().width() for item in items if item is not None]


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout and let go of it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def _laid_out(widget: QWidget) -> Iterator[QWidget]:
    """What Tab may stop at in a widget, in the sequence of its layouts."""
    layout = widget.layout()
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif isinstance(widget, QScrollArea) and (inner := widget.widget()) is not None:
        yield from _laid_out(inner)
    elif layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = item.widget() if item else None, item.layout() if item else None
        if widget is not None:
            yield from _laid_out(widget)
        elif inner is not None:
            yield from _in_layout(inner)
