"""The proposed plan beside the one before: figures, moved orders, and the choice between the two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.results import Proposal
from dispatcher.desktop.eliding import ElidingButton
from dispatcher.desktop.inspector_flow import Flow
from dispatcher.desktop.plan_view import (
    Compared,
    Judgement,
    MovedRow,
    changed_words,
    compared,
    fairness_words,
    headline,
    moved_rows,
)
from dispatcher.desktop.said import placed
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.words import counted, tool_tip

type Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()
INKS = {Judgement.BETTER: "good", Judgement.WORSE: "alert", Judgement.SAME: "muted", Judgement.NEITHER: "text"}
DIFFERENCE, CUSTOMER = 3, 1
LOOKED_AT = 50  # rows that decide how wide columns are
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


CAPTION_PX = 90
EDGES_PX = 48
"""What stands beside the tables: margins, and the frames of the panels around them."""


class TextRows[T](QAbstractTableModel):
    """Rows of texts for Qt's views."""

    titles: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[T, ...] = ()

    def show(self, rows: Sequence[T]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Rows; nothing lies below one."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The columns."""
        return 0 if parent.isValid() else len(self.titles)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.titles):
            return None
        return self.titles[section] if role == Qt.ItemDataRole.DisplayRole else None


class ComparedModel(TextRows[Compared]):
    """Figures before and after; better and worse in colour and in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.titles = ("", self.tr("Before"), self.tr("After"), self.tr("Difference"))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, alignment, and the ink of the difference."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = (row.caption, row.before, row.after, row.difference)[column]
            return tool_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return RIGHT
        if role == Qt.ItemDataRole.ForegroundRole and column == DIFFERENCE:
            return QColor(self._theme.colours[INKS[row.judgement]])
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles stand above their figures."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal and section:
            return RIGHT
        return super().headerData(section, orientation, role)


class MovedModel(TextRows[MovedRow]):
    """Orders that go to another driver."""

    def __init__(self) -> None:
        super().__init__()
        self.titles = (self.tr("Order"), self.tr("Customer"), self.tr("Driver before"), self.tr("Driver after"))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, and the same as tool tip for cells that are too narrow."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self.rows[index.row()]
        text = (row.order_id, row.name, row.from_driver, row.to_driver)[index.column()]
        return tool_tip(text) if role == Qt.ItemDataRole.ToolTipRole else " ".join(text.split())


class PlanComparePage(QWidget):
    """Enter uses the plan, Esc discards it. `looked_at` carries the Planned that the user wants to see meanwhile."""

    accepted = Signal()
    discarded = Signal()
    looked_at = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._proposal: Proposal | None = None
        self.title = _text("headline")
        self.notes = _text("muted")
        self.figures = ComparedModel(theme)
        self.moved = MovedModel()
        self.moved_title = _text("")
        self.figures_table = figures_table(self.figures, self.tr("The plan before and after"))
        self.moved_table = QTableView()
        _dress(self.moved_table, self.moved, self.tr("Orders that change drivers"))
        self.moved_table.horizontalHeader().setSectionResizeMode(CUSTOMER, QHeaderView.ResizeMode.Stretch)
        self.before, self.after = QPushButton(self.tr("Show before")), QPushButton(self.tr("Show after"))
        self.use = ElidingButton(self.tr("Use this plan"))
        self.use.setProperty("accent", True)
        self.discard = QPushButton(self.tr("Discard"))
        for button, signal in ((self.use, self.accepted), (self.discard, self.discarded)):
            button.setAutoDefault(True)
            button.clicked.connect(signal)
        self.use.setToolTip(self.tr("Keep this plan (Enter)"))
        self.discard.setToolTip(self.tr("Keep the plan before (Esc)"))
        theme.changed.connect(self.figures_table.viewport().update)
        self._lay_out()

    def show_proposal(self, proposal: Proposal) -> None:
        """Compare, and show the plan after."""
        self._proposal = proposal
        self.title.setText(headline(proposal))
        notes = [placed(problem) for problem in proposal.after.problems]
        if proposal.after.estimated:
            notes.append(self.tr("Travel times are estimated: there is no road network for them."))
        if proposal.had_plan:
            notes.append(changed_words(proposal))
        if fairness := fairness_words(proposal):
            notes.append(fairness)
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self.figures.show(compared(proposal))
        self.figures_table.fit()
        rows = moved_rows(proposal) if proposal.had_plan else ()
        self.moved.show(rows)
        text = self.tr("{count} order changes its driver|{count} orders change drivers")
        self.moved_title.setText(counted(text, len(rows)) if rows else self.tr("No order changes its driver"))
        self.moved_title.setVisible(proposal.had_plan)
        self.moved_table.setVisible(bool(rows))
        for button in (self.before, self.after):
            button.setVisible(proposal.had_plan)
        self.after.setChecked(True)
        self.use.setFocus()
        self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter uses the plan, Esc discards it, wherever the focus is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.discarded.emit()
        else:
            super().keyPressEvent(event)

    @property
    def wanted_px(self) -> int:
        """So wide it has to be for every figure to be seen."""
        margins, bar = self.contentsMargins(), self.sheet.verticalScrollBar().sizeHint().width()
        return self.figures_table.wanted_px + margins.left() + margins.right() + EDGES_PX + bar

    def _look(self) -> None:
        if self._proposal is not None:
            self.looked_at.emit(self._proposal.after if self.after.isChecked() else self._proposal.before)

    def _lay_out(self) -> None:
        look, group = Flow(), QButtonGroup(self)
        for button in (self.before, self.after):
            button.setCheckable(True)
            button.setProperty("segment", True)
            button.setToolTip(self.tr("What map and routes show while you choose"))
            group.addButton(button)
            look.addWidget(button)
        self.after.setChecked(True)
        group.buttonClicked.connect(lambda _: self._look())
        buttons = Flow(gap_px=8, ends=True)
        buttons.addWidget(self.discard)
        buttons.addWidget(self.use)
        inside = QWidget()
        inside.setObjectName("choices")  # lets the panel shine through
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.notes)
        column.addLayout(look)
        column.addWidget(self.figures_table)
        column.addWidget(self.moved_title)
        column.addWidget(self.moved_table, 1)
        column.addStretch()
        self.sheet = QScrollArea()
        self.sheet.setWidgetResizable(True)
        self.sheet.setFrameShape(QScrollArea.Shape.NoFrame)
        self.sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 14)
        whole.setSpacing(10)
        whole.addWidget(self.sheet, 1)
        whole.addLayout(buttons)  # always seen: the decision is waited for


def _text(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


class FiguresTable(QTableView):
    """As high as its contents. Where it is narrow the captions in front give way first; then it scrolls sideways."""

    def fit(self) -> None:
        """There are other figures."""
        self.resizeRowsToContents()
        self._share()

    @property
    def wanted_px(self) -> int:
        """So wide it has to be for everything to be seen."""
        return sum(self._column_widths())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the room out anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share()

    def _share(self) -> None:
        header, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        caption, *figures = self._column_widths()
        is_tight = self.viewport().width() < min(caption, CAPTION_PX) + sum(figures)
        header.setSectionResizeMode(0, modes.Fixed if is_tight else modes.Stretch)
        if is_tight:
            header.resizeSection(0, min(caption, CAPTION_PX))
        rows = sum(self.rowHeight(row) for row in range(self.model().rowCount()))
        bar = self.horizontalScrollBar().sizeHint().height() if is_tight else 0
        self.setFixedHeight(rows + header.sizeHint().height() + bar + 4)

    def _column_widths(self) -> list[int]:
        header, columns = self.horizontalHeader(), range(self.model().columnCount())
        return [max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) for column in columns]


def figures_table(model: QAbstractTableModel, name: str) -> FiguresTable:
    """A table of few figures, as every comparison shows them."""
    table = FiguresTable()
    _dress(table, model, name)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return table


def _dress(table: QTableView, model: QAbstractTableModel, name: str) -> None:
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setResizeContentsPrecision(LOOKED_AT)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.setWordWrap(False)
