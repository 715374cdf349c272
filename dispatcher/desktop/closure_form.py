"""One closure: what it means, when it holds, and whom it concerns."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desktop.dialog_buttons import dialog_buttons
from dispatcher.desktop.inset import inset
from dispatcher.desktop.inspector_parts import TextLabel
from dispatcher.desktop.road_words import hours_text, kind_help, kind_title, short_day, vehicle_title
from dispatcher.desktop.said import all_told
from dispatcher.model.problem import Problem
from dispatcher.model.road_rules import EVERY_DAY, Closure, ClosureKind
from dispatcher.model.timewindow import DAY_S, TimeWindow
from dispatcher.model.ways import WayKind

HEAVIEST_KG = 60_000


class ClosureForm(QDialog):
    """Asks for a closure. `asked` carries it; then `accept` the form, or `refuse`."""

    asked = Signal(object)

    def __init__(self, closure: Closure, parent: QWidget) -> None:
        super().__init__(parent)
        self._closure = closure
        self.setWindowTitle(self.tr("Closed road or area"))
        self.name = QLineEdit(closure.name)
        self.kind = QComboBox()
        for kind in ClosureKind:
            self.kind.addItem(kind_title(kind), kind)
        self.kind.setCurrentIndex(list(ClosureKind).index(closure.kind))
        self.first, self.last = _Date(self.tr("From"), closure.first), _Date(self.tr("Until"), closure.last)
        self.days = {day: QCheckBox(short_day(day)) for day in sorted(EVERY_DAY)}
        self.hours = QLineEdit(hours_text(closure.hours))
        self.hours.setPlaceholderText(self.tr("all day, or 07:00-09:30, 16:00-18:00"))
        self.kinds = {kind: QCheckBox(vehicle_title(kind)) for kind in WayKind}
        self.over = inset(QSpinBox())
        self.over.setRange(0, HEAVIEST_KG)
        self.over.setSingleStep(500)
        self.over.setSuffix(" kg")
        self.over.setSpecialValueText(self.tr("of any weight"))
        self.over.setValue(closure.over_kg)
        self.permit = QLineEdit(closure.permit)
        self.permit.setPlaceholderText(self.tr("the name of the closure"))
        self.told = TextLabel("", "muted")
        self.bad = TextLabel("", "alert")
        self.bad.hide()
        self.kind.currentIndexChanged.connect(lambda _: self._tell())
        self._lay_out(closure)
        self._tell()
        self.name.selectAll()
        self.name.setFocus()

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Nothing was kept: say why."""
        self.bad.say(all_told(problems), "alert")
        self.bad.show()

    def _lay_out(self, closure: Closure) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        for title, field in (
            (self.tr("Name"), self.name),
            (self.tr("What it means"), self.kind),
            ("", self.told),
            (self.tr("From"), self.first),
            (self.tr("Until"), self.last),
            (self.tr("Days"), _row(self.days.values())),
            (self.tr("Hours"), self.hours),
            (self.tr("Concerns"), _row(self.kinds.values())),
            (self.tr("Heavier than"), self.over),
            (self.tr("Permit"), self.permit),
        ):
            form.addRow(title, field)
            if title:
                field.setAccessibleName(title)
        for day, box in self.days.items():
            box.setChecked(day in closure.weekdays)
        for kind, box in self.kinds.items():
            box.setChecked(not closure.kinds or kind in closure.kinds)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.bad)
        layout.addWidget(dialog_buttons(self, self.tr("Keep it"), self._ask))

    def _tell(self) -> None:
        self.told.say(kind_help(self.kind.currentData()), "muted")

    def _ask(self) -> None:
        hours = hours_of(self.hours.text())
        if hours is None:
            self.bad.say(
                self.tr("The hours “{text}” are not understood: write for example 07:00-09:30, 16:00-18:00.").format(
                    text=self.hours.text()
                ),
                "alert",
            )
            self.bad.show()
            self.hours.setFocus()
            return
        kinds = frozenset(kind for kind, box in self.kinds.items() if box.isChecked())
        if not kinds:
            self.bad.say(self.tr("It concerns nobody: choose a kind of vehicle."), "alert")
            self.bad.show()
            return
        self.bad.hide()
        self.asked.emit(
            replace(
                self._closure,
                name=" ".join(self.name.text().split()),
                kind=self.kind.currentData(),
                first=self.first.iso,
                last=self.last.iso,
                weekdays=frozenset(day for day, box in self.days.items() if box.isChecked()),
                hours=hours,
                kinds=frozenset() if len(kinds) == len(WayKind) else kinds,
                over_kg=self.over.value(),
                permit=self.permit.text().strip(),
            )
        )


class _Date(QWidget):
    """A date that may be left open."""

    def __init__(self, name: str, iso: str) -> None:
        super().__init__()
        self.box, self.edit = QCheckBox(), inset(QDateEdit(QDate.currentDate()))
        self.box.setAccessibleName(name)
        self.edit.setCalendarPopup(True)
        self.edit.setAccessibleName(name)
        if iso:
            self.edit.setDate(QDate.fromString(iso, "yyyy-MM-dd"))
        self.box.toggled.connect(self.edit.setEnabled)
        self.box.setChecked(bool(iso))
        self.edit.setEnabled(bool(iso))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addWidget(self.edit)
        row.addStretch()

    @property
    def iso(self) -> str:
        """The date as ISO 8601, "" when it is open."""
        return self.edit.date().toString("yyyy-MM-dd") if self.box.isChecked() else ""


def hours_of(text: str) -> tuple[TimeWindow, ...] | None:
    """Hours as they are typed, in seconds after midnight; an end before its beginning is that of the next day. None
    when they are not understood."""
    found = []
    for part in filter(None, (part.strip() for part in text.replace(";", ",").split(","))):
        first, dash, last = part.replace("–", "-").partition("-")
        ends = [_seconds(first), _seconds(last)]
        if not dash or None in ends:
            return None
        begin, end = (s for s in ends if s is not None)
        found.append(TimeWindow(begin, end + (DAY_S if end <= begin else 0)))
    return tuple(sorted(found))


def _seconds(text: str) -> int | None:
    hour, colon, minute = text.strip().partition(":")
    if not hour.isdecimal() or (colon and not minute.isdecimal()):
        return None
    found = int(hour) * 3600 + int(minute or 0) * 60
    return found if found <= DAY_S and int(minute or 0) < 60 else None


def _row(boxes: Collection[QWidget]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for box in boxes:
        row.addWidget(box)
    row.addStretch()
    return holder
