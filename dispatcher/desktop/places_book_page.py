"""The page of known places: what was set by hand and where goods were handed over, to search, correct and delete."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dispatcher.desk.known_places import KnownPlace
from dispatcher.desktop.import_lines import Line, Lines
from dispatcher.desktop.inspector_flow import Flow
from dispatcher.desktop.named_list import OrNothing
from dispatcher.desktop.places_view import coordinates_in, degrees
from dispatcher.desktop.said import told
from dispatcher.model.place import Location


class KnownLines(Lines):
    """The book, a row each."""

    def titles(self) -> tuple[str, ...]:
        """Address, place, how it is known, when."""
        return (self.tr("Address"), self.tr("Place"), self.tr("Known by"), self.tr("Last"))


class KnownPage(QWidget):
    """Lists the book. `corrected` carries address and place, `forgotten` the keys of addresses; `import_asked` and
    `export_asked` ask for a file."""

    corrected = Signal(str, object)
    forgotten = Signal(object)
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._book: tuple[KnownPlace, ...] = ()
        self._rows: tuple[KnownPlace, ...] = ()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find an address"))
        self.filter.setAccessibleName(self.tr("Find an address"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._relist)
        self.table = KnownLines()
        self.table.setAccessibleName(self.tr("Known places"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        nothing = self.tr(
            "No place is known yet. Pins that you set, and doors at which goods were handed over, come here."
        )
        self._holder = OrNothing(self.table, nothing)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.doubt = QLabel()
        self.doubt.setWordWrap(True)
        self.doubt.setProperty("alert", True)
        self.place = QLineEdit()
        self.place.setPlaceholderText(self.tr("Coordinates, for example 60.16890, 24.94330"))
        self.place.setAccessibleName(self.tr("Coordinates of the chosen address"))
        self.place.textChanged.connect(self._refresh)
        self.place.returnPressed.connect(self._correct)
        self.correct = self._button(self.tr("Correct"), self._correct)
        self.handed = self._button(self.tr("Take the place of the handovers"), self._take_handed)
        self.forget = self._button(self.tr("Forget the place"), self._forget)
        self.take = self._button(self.tr("Import…"), self.import_asked.emit)
        self.give = self._button(self.tr("Export…"), self.export_asked.emit)
        self._lay_out()
        self.show_book(())

    def show_book(self, book: Sequence[KnownPlace]) -> None:
        """List the book; the address that was chosen stays so."""
        self._book = tuple(book)
        self._holder.show_list(bool(book))
        self._relist()

    def chosen(self) -> KnownPlace | None:
        """The row that is chosen."""
        row = self.table.currentIndex().row()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def _relist(self) -> None:
        before = self.chosen()
        wanted = self.filter.text().casefold().split()
        self._rows = tuple(e for e in self._book if all(word in e.address.casefold() for word in wanted))
        self.table.list.show(tuple(Line(self._texts(each)) for each in self._rows))
        keys = [each.key for each in self._rows]
        row = keys.index(before.key) if before is not None and before.key in keys else 0
        if keys:
            self.table.selectRow(row)
        self._choose(QModelIndex())
        self.give.setEnabled(bool(self._book))

    def _texts(self, each: KnownPlace) -> tuple[str, ...]:
        place = degrees(each.location) if each.location is not None else self.tr("not agreed")
        if each.is_pin and each.handovers:
            how = self.tr("Set by hand, {count} handovers").format(count=each.handovers)
        elif each.is_pin:
            how = self.tr("Set by hand")
        else:
            how = self.tr("{count} handovers").format(count=each.handovers)
        return (each.address, place, how, each.last.astimezone().strftime("%Y-%m-%d"))

    def _choose(self, _index: QModelIndex) -> None:
        each = self.chosen()
        problem = each.problem if each is not None else None
        self.doubt.setText(told(problem) if problem is not None else "")
        self.doubt.setVisible(problem is not None)
        self.place.setText(degrees(each.location) if each is not None and each.location is not None else "")
        self._refresh()

    def _refresh(self) -> None:
        each, at = self.chosen(), coordinates_in(self.place.text())
        self.place.setEnabled(each is not None)
        self.forget.setEnabled(each is not None)
        self.correct.setEnabled(each is not None and at is not None and self.place.text() != self._now(each))
        self.handed.setVisible(each is not None and each.is_pin and each.handed_over is not None)
        self.handed.setEnabled(each is not None and each.apart_m > 0)

    def _now(self, each: KnownPlace) -> str:
        return degrees(each.location) if each.location is not None else ""

    def _correct(self) -> None:
        each, at = self.chosen(), coordinates_in(self.place.text())
        if each is not None and at is not None and self.correct.isEnabled():
            self.corrected.emit(each.address, at)

    def _take_handed(self) -> None:
        each = self.chosen()
        at: Location | None = each.handed_over if each is not None else None
        if each is not None and at is not None:
            self.corrected.emit(each.address, at)

    def _forget(self) -> None:
        each = self.chosen()
        if each is not None:
            self.forgotten.emit((each.key,))

    def _button(self, text: str, press: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: press())  # type: ignore[operator]
        return button

    def _lay_out(self) -> None:
        said = QLabel(
            self.tr(
                "Places set by hand, and the middle of recent handovers, win over everything that is found by search."
            )
        )
        said.setWordWrap(True)
        said.setProperty("role", "muted")
        layout, line, buttons = QVBoxLayout(self), QHBoxLayout(), Flow(gap_px=8)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        line.addWidget(self.place, 1)
        line.addWidget(self.correct)
        for button in (self.handed, self.forget, self.take, self.give):
            buttons.addWidget(button)
        layout.addWidget(said)
        layout.addWidget(self.filter)
        layout.addWidget(self._holder, 1)
        layout.addWidget(self.doubt)
        layout.addLayout(line)
        layout.addLayout(buttons)
