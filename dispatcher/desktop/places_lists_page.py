"""The page of the office's own address lists."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dispatcher.desk.place_desk import OwnList
from dispatcher.desktop.dialogs import is_to_be_deleted
from dispatcher.desktop.import_lines import Line, Lines
from dispatcher.desktop.inspector_flow import Flow
from dispatcher.desktop.named_list import OrNothing
from dispatcher.desktop.words import day_words

NAME_PX = 220


class ListLines(Lines):
    """The lists, a row each."""

    def titles(self) -> tuple[str, ...]:
        """Name, how many addresses, from which file, when."""
        return (self.tr("Name"), self.tr("Addresses"), self.tr("From the file"), self.tr("Taken on"))


class ListsPage(QWidget):
    """Lists them. `add_asked` carries the name to keep a file under, "" for the file's own; `deleted` a list's name."""

    add_asked = Signal(str)
    deleted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._known: tuple[OwnList, ...] = ()
        self.table = ListLines()
        self.table.setAccessibleName(self.tr("Address lists"))
        self.table.setColumnWidth(0, NAME_PX)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._refresh())
        self._holder = OrNothing(self.table, self.tr("There are no lists of your own."))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of a new list (otherwise that of its file)"))
        self.name.setAccessibleName(self.tr("Name of a new list"))
        self.add, self.replace = QPushButton(self.tr("Add a list…")), QPushButton(self.tr("Replace…"))
        self.delete = QPushButton(self.tr("Delete"))
        self.add.clicked.connect(lambda: self.add_asked.emit(self.name.text().strip()))
        self.replace.clicked.connect(self._replace)
        self.delete.clicked.connect(self._delete)
        said = QLabel(
            self.tr(
                "Your own lists of addresses with coordinates, from a workbook or CSV file. They are searched before "
                "the region and are there for every day file on this computer."
            )
        )
        said.setWordWrap(True)
        said.setProperty("role", "muted")
        layout, buttons = QVBoxLayout(self), Flow(gap_px=8)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        for button in (self.add, self.replace, self.delete):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        for widget in (said, self._holder, self.name):
            layout.addWidget(widget, 1 if widget is self._holder else 0)
        layout.addLayout(buttons)
        self.show_lists(())

    def show_lists(self, known: Sequence[OwnList]) -> None:
        """List them."""
        self._known = tuple(known)
        rows = [Line((e.name, QLocale().toString(e.addresses), e.source, _day(e.at))) for e in self._known]
        self.table.list.show(tuple(rows))
        self._holder.show_list(bool(rows))
        if rows:
            self.table.selectRow(0)
        self.name.clear()
        self._refresh()

    def _chosen(self) -> str:
        row = self.table.currentIndex().row()
        return self._known[row].name if 0 <= row < len(self._known) else ""

    def _refresh(self) -> None:
        self.replace.setEnabled(bool(self._chosen()))
        self.delete.setEnabled(bool(self._chosen()))

    def _replace(self) -> None:
        self.add_asked.emit(self._chosen())

    def _delete(self) -> None:
        text = self.tr("Delete the address list {name} from this computer? Its places are not found any more then.")
        if is_to_be_deleted(self, self.tr("Delete the address list"), text.format(name=self._chosen())):
            self.deleted.emit(self._chosen())


def _day(moment: str) -> str:
    """The day of a moment in ISO 8601, as people write it."""
    return day_words(dt.date.fromisoformat(moment[:10]))
