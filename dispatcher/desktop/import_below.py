"""What there is to say of a list, below its rows: problems, changed values, changed orders, orders that are gone."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from dispatcher.desk.results import Gone, ListMode, ListPreview, Resend
from dispatcher.desktop.import_lines import ChangedOrders, GoneOrders
from dispatcher.desktop.import_problems import ListProblems
from dispatcher.desktop.import_values import ChangedValues
from dispatcher.desktop.segments import Segments
from dispatcher.model.problem import Problem


class Below(Enum):
    """The lists."""

    PROBLEMS = auto()
    VALUES = auto()
    CHANGED = auto()
    GONE = auto()


class ResendBar(QWidget):
    """Whether a list adds to its days or replaces them, and what becomes of orders that it lacks. `chosen` says that
    one of these is another now."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode, self.gone = QComboBox(), QComboBox()
        self.mode.addItem(self.tr("Add to the day and update it"), ListMode.MERGE)
        self.mode.addItem(self.tr("Replace its days: the list is all of them"), ListMode.REPLACE)
        self.gone.addItem(self.tr("Keep them"), Gone.KEEP)
        self.gone.addItem(self.tr("Cancel them"), Gone.CANCEL)
        self.gone.addItem(self.tr("Delete them"), Gone.DELETE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._gone_label = QLabel(self.tr("Orders that it lacks"))
        for label, choice in ((QLabel(self.tr("The list")), self.mode), (self._gone_label, self.gone)):
            label.setBuddy(choice)
            choice.setAccessibleName(label.text())
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            choice.activated.connect(lambda _: self.chosen.emit())
            row.addWidget(label)
            row.addWidget(choice)
        row.addStretch(1)

    @property
    def list_mode(self) -> ListMode:
        """What the list is to its days."""
        return ListMode(self.mode.currentData())

    def offer_gone(self, count: int) -> None:
        """Let a choice be made only where there is something to choose for."""
        self._gone_label.setEnabled(count > 0)
        self.gone.setEnabled(count > 0)


class BelowRows(QFrame):
    """Buttons for the lists that have something to say, and the list that is pressed.

    `at_cell`: a row of the sheet and the label of a column are looked at; `at_order`: an order is. `switched`: a rule,
    a column, and whether the rule is to be on there.
    """

    at_cell = Signal(int, str)
    at_order = Signal(str)
    switched = Signal(str, str, bool)

    def __init__(self, resend: ResendBar) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._resend = resend
        self.problems, self.values = ListProblems(), ChangedValues()
        self.changed, self.gone = ChangedOrders(), GoneOrders()
        self.segments = Segments(Below, Below.PROBLEMS)
        self._pages = QStackedWidget()
        self._lists = {
            Below.PROBLEMS: self.problems,
            Below.VALUES: self.values,
            Below.CHANGED: self.changed,
            Below.GONE: self.gone,
        }
        self._counts = dict.fromkeys(Below, 0)
        for page in self._lists.values():
            self._pages.addWidget(page)
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 6, 8, 2)
        row.addWidget(self.segments)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(4)
        layout.addWidget(bar)
        layout.addWidget(self._pages)
        self.segments.chosen.connect(self._turn)
        self.problems.looked_at.connect(self.at_cell)
        self.values.looked_at.connect(self.at_cell)
        self.values.list.switched.connect(self.switched)
        self.changed.looked_at.connect(self.at_order)

    @property
    def is_empty(self) -> bool:
        """True when there is nothing to say."""
        return not any(self._counts.values())

    @property
    def lists(self) -> tuple[QWidget, ...]:
        """All of them."""
        return tuple(self._lists.values())

    @property
    def shown(self) -> QWidget:
        """The list that is to be seen."""
        return self._lists[self.segments.pressed]

    @property
    def resend(self) -> Resend:
        """How the list is to be taken, protected orders that were let go by name included."""
        bar = self._resend
        return Resend(bar.list_mode, Gone(bar.gone.currentData()), frozenset(self.gone.list.checked))

    def list_problems(self, problems: tuple[Problem, ...]) -> None:
        """What is wrong."""
        self.problems.show_problems(problems)
        self._counts[Below.PROBLEMS] = len(problems)
        self._offer()

    def list_values(self, preview: ListPreview) -> None:
        """Values that are read as something else than they show."""
        self.values.show_values(preview)
        self._counts[Below.VALUES] = sum(one.count for one in preview.otherwise) + len(preview.how.kept or ())
        self._offer()

    def list_orders(self, preview: ListPreview) -> None:
        """Orders that are changed, and those that are gone."""
        self.changed.show_changes(preview)
        self._counts[Below.CHANGED] = len(preview.diff.changed)
        self.list_gone(preview)

    def list_gone(self, preview: ListPreview) -> None:
        """Orders that the list lacks when it is taken as it is chosen now."""
        self.gone.show_gone(preview, self._resend.list_mode, Gone(self._resend.gone.currentData()))
        self._counts[Below.GONE] = self.gone.list.rowCount()
        self._resend.offer_gone(self._counts[Below.GONE])
        self._offer()

    def clear(self) -> None:
        """There is no list to speak of."""
        self._counts = dict.fromkeys(Below, 0)
        self.problems.show_problems(())

    def _offer(self) -> None:
        """Buttons for what there is; the list that had something to say before stays if it still has."""
        titles = {
            Below.PROBLEMS: self.tr("Problems {count}"),
            Below.VALUES: self.tr("Values read otherwise {count}"),
            Below.CHANGED: self.tr("Changed orders {count}"),
            Below.GONE: self.tr("Not in the list {count}"),
        }
        self.segments.show_counts(titles, self._counts)
        for below, button in self.segments.buttons.items():
            button.setVisible(self._counts[below] > 0)
        if not self._counts[self.segments.pressed]:
            self.segments.press(next((b for b in Below if self._counts[b]), Below.PROBLEMS))
        self._turn()

    def _turn(self) -> None:
        self._pages.setCurrentWidget(self.shown)
