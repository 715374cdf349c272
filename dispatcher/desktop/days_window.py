"""Several days planned together: which ones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dispatcher.desktop.dialog_buttons import dialog_buttons
from dispatcher.desktop.plan_view import seconds_words
from dispatcher.desktop.words import counted, day_words
from dispatcher.model.values import dataclass

SIZE_PX = QSize(520, 560)
DATE_ROLE = Qt.ItemDataRole.UserRole
FEWEST, BACK, AHEAD = 2, dt.timedelta(days=7), dt.timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Offer:
    """A date with how many orders are asked for on it and how many shifts drive."""

    date: dt.date
    orders: int
    shifts: int


def dates_offered(shown: dt.date, there: Mapping[dt.date, int]) -> list[dt.date]:
    """A week back and two ahead of the date that is shown, and every later one that has orders."""
    near = [shown - BACK + dt.timedelta(days=n) for n in range((BACK + AHEAD).days + 1)]
    wanted = [date for date in near if date >= shown or date in there]
    return sorted({*wanted, *(date for date in there if date > shown)})


class DaysWindow(QDialog):
    """Asks for the days. `asked` carries their dates."""

    asked = Signal(object)

    def __init__(self, offers: list[Offer], ticked: set[dt.date], seconds: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Plan several days"))
        self.resize(SIZE_PX)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Days that are planned together"))
        for offer in offers:
            orders = counted(self.tr("{count} order|{count} orders"), offer.orders)
            shifts = counted(self.tr("{count} shift|{count} shifts"), offer.shifts)
            text = self.tr("{day}: {orders}, {shifts}")
            item = QListWidgetItem(text.format(day=day_words(offer.date), orders=orders, shifts=shifts))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setData(DATE_ROLE, offer.date.isoformat())
            item.setCheckState(Qt.CheckState.Checked if offer.date in ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(next((n for n, offer in enumerate(offers) if offer.date in ticked), 0))
        self.list.itemChanged.connect(lambda _: self._check())
        told = self.tr(
            "An order with windows on several of these days goes to the best of them; all others stay on theirs. Every "
            "day is planned anew, and locks stay."
        )
        told_time = self.tr("The search takes {time}, and what matters is what you chose under How to plan.")
        self.lacks = _label(self.tr("Tick two days or more."), "alert")
        self._buttons = dialog_buttons(self, self.tr("Plan these days"), self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(_label(told, "muted"))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.lacks)
        layout.addWidget(_label(told_time.format(time=seconds_words(seconds)), "caption"))
        layout.addWidget(self._buttons)
        self._check()
        self.list.setFocus()

    @property
    def dates(self) -> tuple[dt.date, ...]:
        """The days that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return tuple(dt.date.fromisoformat(item.data(DATE_ROLE)) for item in ticked)

    def accept(self) -> None:
        """Plan these days."""
        if len(self.dates) >= FEWEST:
            super().accept()
            self.asked.emit(self.dates)

    def _check(self) -> None:
        is_enough = len(self.dates) >= FEWEST
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_enough)
        self.lacks.setVisible(not is_enough)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
