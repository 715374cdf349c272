"""Fields for a rule: one figure, or lines of several texts that can be added and removed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dispatcher.desktop.inspector_parts import clear

NARROW_PX = 130

type Line = tuple[str, ...]


class FigureField(QWidget):
    """One text with its unit behind it. `changed` when it was typed in."""

    changed = Signal()

    def __init__(self, name: str, unit: str) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setFixedWidth(NARROW_PX)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.setAccessibleName(name)
        self.edit.setAccessibleDescription(unit)
        self.edit.textEdited.connect(lambda _: self.changed.emit())
        label = QLabel(unit)
        label.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit)
        row.addWidget(label, 1)
        self.setFocusProxy(self.edit)

    @property
    def value(self) -> str:
        """What stands there."""
        return self.edit.text()

    def show_value(self, value: str) -> None:
        """Let this stand there."""
        self.edit.setText(value)

    def mark(self, bad: Collection[int]) -> None:
        """Show whether it is bad: any line is this one."""
        mark(self.edit, bool(bad))


class LinesField(QWidget):
    """Lines of texts under captions. With `fixed` lines can neither be added nor removed, and the first text of each
    stands fast; with `placed` the first text is a place that can be set on the map. `changed` when a text was typed, or
    a line came or went; `place_asked` carries the number of a line, counted from 1."""

    changed = Signal()
    place_asked = Signal(int)

    def __init__(
        self,
        name: str,
        captions: Sequence[str],
        hints: Sequence[str],
        offers: Sequence[Collection[str]] = (),
        *,
        fixed: bool = False,
        placed: bool = False,
    ) -> None:
        """`hints` stand in empty fields, `offers` are words that can be chosen while typing, by column."""
        super().__init__()
        self._name, self._captions, self._hints = name, tuple(captions), tuple(hints)
        self._fixed, self._placed = fixed, placed
        self._offers = [*offers, *([()] * (len(captions) - len(offers)))]
        self.edits: list[list[QLineEdit]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self.add = QPushButton(self.tr("Add a line"))
        self.add.setProperty("small", True)
        self.add.setAutoDefault(False)
        self.add.setAccessibleName(self.tr("Add a line: {what}").format(what=name))
        self.add.clicked.connect(self._add)
        self.add.setVisible(not fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._grid)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch()  # without lines the button would be as wide as the field may ever become
        column.addLayout(foot)

    @property
    def value(self) -> tuple[Line, ...]:
        """What stands there, line by line."""
        return tuple(tuple(edit.text() for edit in line) for line in self.edits)

    def show_value(self, lines: Sequence[Line]) -> None:
        """Let these lines stand there."""
        if self.value == tuple(lines):
            return
        clear(self._grid)
        self.edits = []
        for column, caption in enumerate(self._captions if lines else ()):
            label = QLabel(caption)
            label.setProperty("role", "caption")
            self._grid.addWidget(label, 0, column)
            self._grid.setColumnStretch(column, 1)
        passed: list[QWidget] = []
        for number, line in enumerate(lines, start=1):
            self.edits.append([self._edit(number, column, text) for column, text in enumerate(line)])
            passed += self.edits[-1]
            for place, button in enumerate(self._buttons(number), start=len(self._captions)):
                passed.append(button)
                self._grid.addWidget(button, number, place)
        for before, after in pairwise((*passed, self.add)):
            QWidget.setTabOrder(before, after)

    def mark(self, bad: Collection[int]) -> None:
        """Show which lines are bad, counted from 1; 0 is none in particular."""
        for number, line in enumerate(self.edits, start=1):
            for edit in line:
                mark(edit, number in bad)

    def focus_line(self, number: int) -> None:
        """Go to a line, counted from 1; to the button where there is none."""
        if 0 < number <= len(self.edits):
            self.edits[number - 1][1 if self._fixed else 0].setFocus()
        else:
            self.add.setFocus()

    def _edit(self, number: int, column: int, text: str) -> QLineEdit:
        edit = QLineEdit(text)
        edit.setPlaceholderText(self._hints[column])
        named = self.tr("{what}, line {number}: {column}")
        edit.setAccessibleName(named.format(what=self._name, number=number, column=self._captions[column]))
        if self._fixed and column == 0:
            edit.setReadOnly(True)
            edit.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if self._offers[column]:
            completer = QCompleter(sorted(self._offers[column]), edit)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            edit.setCompleter(completer)
        edit.textChanged.connect(lambda _: self.changed.emit())
        self._grid.addWidget(edit, number, column)
        return edit

    def set_place(self, number: int, text: str) -> None:
        """A place was set on the map for a line, counted from 1."""
        if 0 < number <= len(self.edits):
            self.edits[number - 1][0].setText(text)
            self.edits[number - 1][0].setFocus()

    def _buttons(self, number: int) -> Iterator[QPushButton]:
        """What can be done with a line."""
        if self._placed:
            name = self.tr("Set on the map, line {number}: {what}")
            yield self._button(self.tr("Set on map"), name, number, lambda: self.place_asked.emit(number))
        if not self._fixed:
            name = self.tr("Remove line {number}: {what}")
            yield self._button(self.tr("Remove"), name, number, lambda: self._remove(number))

    def _button(self, text: str, name: str, number: int, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("small", True)
        button.setAutoDefault(False)
        button.setAccessibleName(name.format(number=number, what=self._name))
        button.clicked.connect(lambda: do())
        return button

    def _add(self) -> None:
        self.show_value((*self.value, ("",) * len(self._captions)))
        self.edits[-1][0].setFocus()
        self.changed.emit()

    def _remove(self, number: int) -> None:
        lines = self.value
        self.show_value((*lines[: number - 1], *lines[number:]))
        self.focus_line(min(number, len(self.edits)))
        self.changed.emit()


def mark(edit: QLineEdit, is_bad: bool) -> None:
    """Give a field the frame of one that is bad, or take it away."""
    if bool(edit.property("bad")) != is_bad:
        edit.setProperty("bad", is_bad)
        edit.style().unpolish(edit)
        edit.style().polish(edit)
