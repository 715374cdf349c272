"""The page that welcomes a newcomer while the day file is empty: the demo, and the way to a day of one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from dispatcher.desktop.theme import ICON_PX, Theme, badge
from dispatcher.model.values import dataclass

WIDEST_PX = 780
BESIDE_FROM_PX = 600
"""Buttons stand beside the words where there is room, below them where there is not."""
MARK_PX = 28


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """What of a first day is done already."""

    has_region: bool = False
    has_fleet: bool = False
    has_orders: bool = False

    @property
    def is_over(self) -> bool:
        """True when there is something to plan, so that the page has done its work."""
        return self.has_fleet and self.has_orders


class StepCard(QFrame):
    """One step: a mark (its number, or a tick), what it is, a sentence, and buttons."""

    def __init__(self, number: int, name: str, sentence: str, buttons: Sequence[QPushButton]) -> None:
        """Number 0 is the demo, which is none of the steps."""
        super().__init__()
        self.setObjectName("first_step")
        self._number = number
        self.buttons = tuple(buttons)
        self._mark = QLabel()
        self._mark.setFixedSize(MARK_PX, MARK_PX)
        words, self._beside = QVBoxLayout(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        words.setSpacing(2)
        for text, role in ((name, "name"), (sentence, "muted")):
            words.addWidget(_label(text, role))
        self._beside.setSpacing(8)
        for button in self.buttons:
            self._beside.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._beside)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(14)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._row, 1)

    def show_state(self, theme: Theme, is_done: bool, is_next: bool) -> None:
        """Tick what is done, and point at what comes next."""
        purpose = "accent" if is_next else "muted"
        icon = theme.icon("circle-check" if is_done else "sparkles", "accent")
        picture = icon if is_done or not self._number else badge(str(self._number), theme.colours[purpose], MARK_PX)
        size = MARK_PX if not is_done and self._number else ICON_PX + 4
        self._mark.setPixmap(picture.pixmap(size, size))
        self._mark.setAccessibleName(self.tr("Done") if is_done else "")
        self.setProperty("next", is_next)
        for widget, name, value in ((self, "next", is_next), (self.buttons[0], "accent", is_next)):
            widget.setProperty(name, value)
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def make_room(self, is_wide: bool) -> None:
        """Put the buttons where there is room for them."""
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        for layout in (self._row, self._beside):
            layout.setDirection(direction)


class FirstRun(QScrollArea):
    """The page. Each signal asks for one thing; `show_steps` says what is done."""

    demo_asked = Signal()
    region_asked = Signal()
    fleet_template_asked = Signal()
    order_template_asked = Signal()
    fleet_asked = Signal()
    orders_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("first_run")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = theme
        self._steps = FirstSteps()
        self._cards = self._make_cards()
        self._lay_out()
        self.setFocusProxy(self._cards[0].buttons[0])
        theme.changed.connect(self._tint)
        self._tint()

    def show_steps(self, steps: FirstSteps) -> None:
        """Tick what is done; what comes next is pointed at."""
        if steps != self._steps:
            self._steps = steps
            self._tint()

    def set_busy(self, is_busy: bool) -> None:
        """While a command is under way nothing else can be begun."""
        for card in self._cards:
            for button in card.buttons:
                button.setEnabled(not is_busy)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The words come first: where the page is narrow the buttons go below them."""
        for card in self._cards:
            card.make_room(self.viewport().width() >= BESIDE_FROM_PX)
        super().resizeEvent(event)

    def _make_cards(self) -> list[StepCard]:
        return [
            StepCard(
                0,
                self.tr("Try the demo day"),
                self.tr("A morning in Helsinki, planned and ready to be tried out, in a file of its own."),
                [self._button(self.tr("Try the demo day"), self.demo_asked)],
            ),
            StepCard(
                1,
                self.tr("Add a region"),
                self.tr("Roads, addresses and the map of where you drive, from an .osm.pbf file of OpenStreetMap."),
                [self._button(self.tr("Add region…"), self.region_asked)],
            ),
            StepCard(
                2,
                self.tr("Templates to fill in"),
                self.tr("Empty workbooks for your fleet and your orders. Lists of your own work as well."),
                [
                    self._button(self.tr("Fleet template…"), self.fleet_template_asked),
                    self._button(self.tr("Order template…"), self.order_template_asked),
                ],
            ),
            StepCard(
                3,
                self.tr("Import your fleet"),
                self.tr("Depots, vehicles, drivers and their shifts, from a workbook."),
                [self._button(self.tr("Import fleet…"), self.fleet_asked)],
            ),
            StepCard(
                4,
                self.tr("Import an order list"),
                self.tr("A workbook or CSV file as your customers send it."),
                [self._button(self.tr("Import orders…"), self.orders_asked)],
            ),
        ]

    def _button(self, text: str, asked: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda: asked.emit())
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(_label(self.tr("Welcome to Dispatcher"), "welcome"))
        words = self.tr("From the order list to every driver's route. All of it stays on this computer.")
        column.addWidget(_label(words, "muted"))
        column.addSpacing(4)
        column.addWidget(self._cards[0])
        column.addSpacing(6)
        column.addWidget(_label(self.tr("Or begin with a day of your own"), "headline"))
        for card in self._cards[1:]:
            column.addWidget(card)
        column.addStretch(2)
        middle = QWidget()
        middle.setMaximumWidth(WIDEST_PX)
        middle.setLayout(column)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        self.setWidget(page)

    def _tint(self) -> None:
        steps = self._steps
        done = (False, steps.has_region, steps.is_over, steps.has_fleet, steps.has_orders)
        has_begun = steps.has_region or steps.has_fleet or steps.has_orders
        following = next((n for n, is_done in enumerate(done) if n and not is_done), 0) if has_begun else 0
        for number, card in enumerate(self._cards):
            card.show_state(self._theme, done[number], number == following)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
