"""What if: what would be different, both days side by side, and what the plan as it stands costs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.costs import PlanCosts
from dispatcher.desk.lanes import Lane
from dispatcher.desk.results import Change, ChangeKind, Spare, Weights
from dispatcher.desk.whatif import Comparison, Question, with_spares
from dispatcher.desktop.eliding import ElidingButton, ElidingCheck
from dispatcher.desktop.inset import inset
from dispatcher.desktop.inspector_flow import Flow
from dispatcher.desktop.plan_compare import EDGES_PX, RIGHT, Index, TextRows, figures_table
from dispatcher.desktop.plan_view import seconds_words
from dispatcher.desktop.whatif_view import bound_words, cost_lines, grounds_of, two_days, verdict_of
from dispatcher.desktop.words import tool_tip

ID_ROLE = Qt.ItemDataRole.UserRole
MOST_ROWS, ROW_PX, MARGIN_PX = 5, 28, 16
SECONDS, SEEDS = 5, 3
FEWEST_SEEDS, MOST_SEEDS = 2, 9


class TextTable(TextRows[tuple[str, ...]]):
    """Rows of texts, the first column a caption and the others figures."""

    def __init__(self, *titles: str) -> None:
        super().__init__()
        self.titles = titles

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, the same as tool tip for cells that are too narrow, and figures to the right."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self.rows[index.row()][index.column()]
            return tool_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return RIGHT if role == Qt.ItemDataRole.TextAlignmentRole and index.column() else None


class WhatIfPage(QWidget):
    """`asked` carries the Question, `stopped` gives the comparison up, `left` goes back to the choices of planning;
    `adopted` carries the Comparison whose other day the user wants."""

    asked = Signal(object)
    adopted = Signal(object)
    stopped = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.weights = Weights()
        self.ticks: dict[ChangeKind, QCheckBox] = {}
        self.without, self.called = _list(self.tr("Drivers who do not drive")), _list(self.tr("Drivers called in"))
        self._spares: dict[str, Spare] = {}
        self.earlier, self.longer = _minutes(), _minutes()
        self.fuel, self.per_km = _price(1.8), _price(0.5)
        self.seconds, self.seeds = _number(1, 3600, SECONDS), _number(FEWEST_SEEDS, MOST_SEEDS, SEEDS)
        self.takes, self.told = _text("caption"), _text("muted")
        self.verdict, self.grounds = _text("headline"), _text("muted")
        self.figures = TextTable("", self.tr("As it is"), self.tr("What if"))
        self.costs = TextTable("", self.tr("Cost"))
        self.bound = _text("muted")
        self.figures_table = figures_table(self.figures, self.tr("Both days side by side"))
        self.costs_table = figures_table(self.costs, self.tr("What the plan costs"))
        self.compare, self.back = QPushButton(self.tr("Compare")), QPushButton(self.tr("Back"))
        self.stop, self.adopt = QPushButton(self.tr("Cancel")), ElidingButton(self.tr("Propose this day"))
        self.adopt.setToolTip(self.tr("The best plan of the other day beside the present one, to be used or discarded"))
        self.adopt.setAutoDefault(True)
        self.adopt.clicked.connect(self._adopt)
        self._found: Comparison | None = None
        self.compare.setProperty("accent", True)
        self.compare.clicked.connect(self._ask)
        self.back.clicked.connect(self.left)
        self.stop.clicked.connect(self.stopped)
        self._lay_out()
        self.end()

    def show_drivers(self, lanes: Sequence[Lane]) -> None:
        """The day's shifts."""
        _fill(self.without, [(lane.shift_id, f"{lane.driver} ({lane.vehicle})") for lane in lanes])
        self._check()

    def show_spares(self, spares: Sequence[Spare]) -> None:
        """Who could be called in."""
        self._spares = {spare.shift.id: spare for spare in spares}
        lines = [
            (key, f"{s.shift.driver.name or s.shift.driver.id} ({s.shift.vehicle.name or s.shift.vehicle.id})")
            for key, s in self._spares.items()
        ]
        _fill(self.called, lines)
        self.ticks[ChangeKind.WITH].setEnabled(bool(spares))
        if not spares:
            self.ticks[ChangeKind.WITH].setChecked(False)
        self._check()

    def weigh(self, weights: Weights) -> None:
        """What matters in planning: where that is cost alone, nothing else can be left away."""
        self.weights = weights
        tick = self.ticks[ChangeKind.CHEAPEST]
        tick.setEnabled(not weights.is_cost_alone)
        told = self.tr("Neither punctuality nor balance matters as planning is set now.")
        tick.setToolTip(told if weights.is_cost_alone else "")
        if weights.is_cost_alone:
            tick.setChecked(False)

    def show_costs(self, costs: PlanCosts) -> None:
        """What the plan as it stands costs."""
        self.costs.show(cost_lines(costs))
        self.costs_table.fit()
        self.bound.setText(bound_words(costs))

    def show_comparison(self, found: Comparison) -> None:
        """Both days, and the verdict."""
        self.end()
        self._found = found
        self.verdict.setText(verdict_of(found))
        self.grounds.setText("\n".join(grounds_of(found)))
        self.figures.show(two_days(found))
        self.figures_table.fit()
        self._show_answer(True)
        self.compare.setFocus()
        QTimer.singleShot(0, self, self._see_answer)  # once it has its place

    @property
    def wanted_px(self) -> int:
        """So wide it has to be for every figure to be seen."""
        bar = self.sheet.verticalScrollBar().sizeHint().width()
        return self.figures_table.wanted_px + 2 * MARGIN_PX + EDGES_PX + bar

    def _see_answer(self) -> None:
        """From the verdict to the button beneath both days, as far as there is room for it."""
        self.sheet.ensureWidgetVisible(self.adopt, 0, 12)
        self.sheet.ensureWidgetVisible(self.verdict, 0, 12)

    def begin(self) -> None:
        """The comparison begins."""
        self._show_answer(False)
        self.stop.setVisible(True)
        if self.compare.hasFocus():  # a button that is disabled would lose it to another panel
            self.stop.setFocus()
        self.compare.setEnabled(False)
        self.told.setVisible(True)
        self.go_on(0.0)

    def go_on(self, share: float) -> None:
        """So much of it is done (0 to 1)."""
        self.told.setText(self.tr("Comparing: {share} %").format(share=round(100 * min(max(share, 0.0), 1.0))))

    def end(self) -> None:
        """Nothing is under way any more."""
        self.told.setVisible(False)
        self._check()
        if self.stop.hasFocus():
            self.compare.setFocus()
        self.stop.setVisible(False)

    @property
    def is_comparing(self) -> bool:
        """True while a comparison is under way."""
        return not self.told.isHidden()

    def question(self) -> Question:
        """What the controls ask."""
        wanted = {kind for kind, tick in self.ticks.items() if tick.isChecked()}
        changes: list[Change] = []
        for kind, change in (
            (ChangeKind.WITHOUT, Change(ChangeKind.WITHOUT, shift_ids=frozenset(_ticked(self.without)))),
            (ChangeKind.WITH, with_spares([self._spares[key] for key in _ticked(self.called)])),
            (ChangeKind.EARLIER, Change(ChangeKind.EARLIER, self.earlier.value() * 60)),
            (ChangeKind.LONGER, Change(ChangeKind.LONGER, self.longer.value() * 60)),
            (ChangeKind.FUEL_PRICE, Change(ChangeKind.FUEL_PRICE, round(self.fuel.value() * 100))),
            (ChangeKind.COST_PER_KM, Change(ChangeKind.COST_PER_KM, round(self.per_km.value() * 100))),
            (ChangeKind.UNLOCKED, Change(ChangeKind.UNLOCKED)),
            (ChangeKind.UNLOCKED_ROUTE, Change(ChangeKind.UNLOCKED_ROUTE)),
            (ChangeKind.UNGROUPED, Change(ChangeKind.UNGROUPED)),
            (ChangeKind.CHEAPEST, Change(ChangeKind.CHEAPEST)),
        ):
            if kind in wanted:
                changes.append(change)
        return Question(tuple(changes), float(self.seconds.value()), self.seeds.value(), self.weights)

    def _ask(self) -> None:
        if self.compare.isEnabled():
            self.asked.emit(self.question())

    def _adopt(self) -> None:
        if self._found is not None:
            self.adopted.emit(self._found)

    def _check(self) -> None:
        """Ask only where something would be different and everything that it needs is ticked."""
        ticked = {kind for kind, tick in self.ticks.items() if tick.isChecked()}
        lists = ((ChangeKind.WITHOUT, self.without), (ChangeKind.WITH, self.called))
        for kind, offered in lists:
            offered.setVisible(kind in ticked)
        lacks = any(kind in ticked and not _ticked(offered) for kind, offered in lists)
        self.compare.setEnabled(bool(ticked) and not lacks and not self.is_comparing)
        whole = seconds_words(2 * self.seeds.value() * self.seconds.value())
        self.takes.setText(
            self.tr("Both days are planned alike, with the same seeds; it takes {time}.").format(time=whole)
        )

    def _show_answer(self, is_there: bool) -> None:
        for widget in (self.verdict, self.grounds, self.figures_table, self.adopt):
            widget.setVisible(is_there)

    def _choices(self, column: QVBoxLayout) -> None:
        for kind, text, editor in (
            (ChangeKind.WITHOUT, self.tr("Some do not drive"), self.without),
            (ChangeKind.WITH, self.tr("Some are called in"), self.called),
            (ChangeKind.EARLIER, self.tr("All start earlier by"), self.earlier),
            (ChangeKind.LONGER, self.tr("All may work longer by"), self.longer),
            (ChangeKind.FUEL_PRICE, self.tr("A litre or kilowatt-hour costs"), self.fuel),
            (ChangeKind.COST_PER_KM, self.tr("A kilometre costs"), self.per_km),
            (ChangeKind.UNLOCKED, self.tr("Without the locks of orders"), None),
            (ChangeKind.UNLOCKED_ROUTE, self.tr("Without the locks of routes"), None),
            (ChangeKind.UNGROUPED, self.tr("Without what binds orders to each other"), None),
            (ChangeKind.CHEAPEST, self.tr("Without punctuality and balance"), None),
        ):
            tick = self.ticks[kind] = ElidingCheck(text)
            tick.toggled.connect(lambda _: self._check())
            if isinstance(editor, QListWidget):
                editor.itemChanged.connect(lambda _: self._check())
                column.addWidget(tick)
                column.addWidget(editor)
                continue
            if editor is None:
                column.addWidget(tick)
                continue
            editor.setAccessibleName(text)
            column.addLayout(_line(tick, editor))

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("choices")
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        column.setSpacing(6)
        column.addWidget(_text("headline", self.tr("What would be different")))
        self._choices(column)
        for caption, editor in (
            (self.tr("Seconds for each plan"), self.seconds),
            (self.tr("Plans of each day"), self.seeds),
        ):
            editor.setAccessibleName(caption)
            editor.valueChanged.connect(lambda _: self._check())
            column.addLayout(_line(QLabel(caption), editor))
        for widget in (self.takes, self.told, self.verdict, self.grounds, self.figures_table, self.adopt):
            column.addWidget(widget)
        column.addSpacing(10)
        column.addWidget(_text("headline", self.tr("What the plan costs")))
        column.addWidget(self.costs_table)
        column.addWidget(self.bound)
        column.addStretch()
        self._show_answer(False)
        self.sheet = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        buttons = Flow(gap_px=8, ends=True)
        buttons.setContentsMargins(16, 10, 16, 14)
        for button in (self.back, self.stop, self.compare):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(buttons)


def _text(role: str, text: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


def _line(caption: QWidget, editor: QWidget) -> Flow:
    """The editor at the right edge, beside its caption or below it."""
    line = Flow(gap_px=4, ends=True)
    line.addWidget(caption)
    line.addWidget(editor)
    return line


def _list(name: str) -> QListWidget:
    offered = QListWidget()
    offered.setAccessibleName(name)
    return offered


def _fill(offered: QListWidget, lines: Sequence[tuple[str, str]]) -> None:
    ticked = _ticked(offered)
    offered.blockSignals(True)
    offered.clear()
    for key, text in lines:
        item = QListWidgetItem(text)
        item.setToolTip(tool_tip(text))
        item.setData(ID_ROLE, key)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)
        offered.addItem(item)
    offered.blockSignals(False)
    offered.setFixedHeight(min(MOST_ROWS, max(2, len(lines))) * ROW_PX + 6)


def _ticked(offered: QListWidget) -> list[str]:
    items = [offered.item(row) for row in range(offered.count())]
    return [item.data(ID_ROLE) for item in items if item.checkState() == Qt.CheckState.Checked]


def _number(least: int, most: int, value: int) -> QSpinBox:
    box = inset(QSpinBox())
    box.setRange(least, most)
    box.setValue(value)
    return box


def _minutes() -> QSpinBox:
    box = _number(5, 720, 60)
    box.setSingleStep(15)
    box.setSuffix(" min")
    return box


def _price(value: float) -> QDoubleSpinBox:
    box = inset(QDoubleSpinBox())
    box.setRange(0, 10_000)
    box.setSingleStep(0.1)
    box.setValue(value)
    return box
