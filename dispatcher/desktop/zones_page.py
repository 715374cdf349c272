"""Zones: drawn, read from a file, or made of orders that lie near each other; and how far one gets from the depot."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desktop.dialog_buttons import dialog_buttons, small_button
from dispatcher.desktop.inset import inset
from dispatcher.desktop.inspector_parts import TextLabel
from dispatcher.desktop.named_list import NamedList
from dispatcher.desktop.said import all_told
from dispatcher.model.fleet import Depot, Vehicle
from dispatcher.model.problem import Problem
from dispatcher.model.road_rules import Zone
from dispatcher.model.ways import STANDARD_WAY

MINUTES = (15, 30, 45, 60, 90, 120)


class ZonesPage(QWidget):
    """Lists zones. `drawn` asks to draw one, `edited` to change the one of that name, `clustered` for so many made of
    the date's orders, `reached` how far one gets (minutes, depot's id, the Way of a vehicle); the others carry names
    and files."""

    drawn = Signal()
    edited = Signal(str)
    dropped = Signal(tuple)
    added = Signal(Path)
    saved = Signal(Path)
    clustered = Signal(int)
    reached = Signal(int, str, object)

    def __init__(self, depots: Sequence[Depot], vehicles: Sequence[Vehicle] = ()) -> None:
        super().__init__()
        self.list = NamedList(
            self.tr("Zones"),
            (self.tr("Name"), self.tr("Meaning"), self.tr("Orders of this day")),
            self.tr("There are no zones. Draw one on the map, read a GeoJSON file, or make them of the day's orders."),
        )
        self.list.opened.connect(self.edited)
        self.list.dropped.connect(self.dropped)
        self.list.add_button(self.tr("Draw…"), self.drawn.emit)
        self.list.add_button(self.tr("From a file…"), self._open)
        self.list.add_button(self.tr("Change…"), self._edit, of_lines=True)
        self.list.add_button(self.tr("Remove"), lambda: self.dropped.emit(self.list.chosen), of_lines=True)
        self.list.buttons.addStretch()
        self.list.add_button(self.tr("Save to a file…"), self._save)
        self.count = inset(QSpinBox())
        self.count.setRange(1, 50)
        self.count.setValue(4)
        self.count.setAccessibleName(self.tr("Number of zones"))
        self.minutes = QComboBox()
        self.minutes.setAccessibleName(self.tr("Minutes"))
        for minutes in MINUTES:
            self.minutes.addItem(self.tr("{minutes} min").format(minutes=minutes), minutes)
        self.minutes.setCurrentIndex(1)
        self.depot = QComboBox()
        self.depot.setAccessibleName(self.tr("Depot"))
        for depot in depots:
            if depot.location is not None:
                self.depot.addItem(depot.name or depot.id, depot.id)
        self.vehicle = QComboBox()
        self.vehicle.setAccessibleName(self.tr("Vehicle"))
        self.vehicle.addItem(self.tr("by car"), STANDARD_WAY)
        for vehicle in vehicles:
            if vehicle.terms.way != STANDARD_WAY:
                self.vehicle.addItem(vehicle.name or vehicle.id, vehicle.terms.way)
        self._lay_out()

    def show_zones(self, zones: Sequence[Zone], orders: dict[str, int]) -> None:
        """Show these; `orders` counts those inside by zone."""
        meaning = {True: self.tr("Service area"), False: self.tr("Zone")}
        self.list.show_lines([(z.name, meaning[z.is_service_area], str(orders.get(z.name, 0))) for z in zones])

    def _lay_out(self) -> None:
        making = QHBoxLayout()
        making.addWidget(QLabel(self.tr("Make zones of orders near each other:")))
        making.addWidget(self.count)
        making.addWidget(small_button(self.tr("Make them"), lambda: self.clustered.emit(self.count.value())))
        making.addStretch()
        reaching = QHBoxLayout()
        reaching.addWidget(QLabel(self.tr("How far one gets within")))
        reaching.addWidget(self.minutes)
        reaching.addWidget(QLabel(self.tr("from")))
        reaching.addWidget(self.depot)
        reaching.addWidget(self.vehicle)
        show = small_button(self.tr("Show on the map"), self._reach)
        show.setEnabled(self.depot.count() > 0)
        reaching.addWidget(show)
        reaching.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(10)
        words = self.tr(
            "Orders inside carry the name of the zone, for territories and rules of the day. Where there is a service "
            "area, orders outside of it are told."
        )
        layout.addWidget(TextLabel(words, "muted"))
        layout.addWidget(self.list, 1)
        layout.addLayout(making)
        layout.addLayout(reaching)

    def _reach(self) -> None:
        self.reached.emit(self.minutes.currentData(), self.depot.currentData(), self.vehicle.currentData())

    def _edit(self) -> None:
        if self.list.chosen:
            self.edited.emit(self.list.chosen[0])

    def _open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Read zones"), "", "GeoJSON (*.geojson *.json)")
        if name:
            self.added.emit(Path(name))

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save zones"), "", "GeoJSON (*.geojson)")
        if name:
            self.saved.emit(Path(name))


class ZoneForm(QDialog):
    """Asks for the name and meaning of a zone. `asked` carries the Zone; then `accept` the form, or `refuse`."""

    asked = Signal(object)

    def __init__(self, zone: Zone, parent: QWidget) -> None:
        super().__init__(parent)
        self._zone = zone
        self.setWindowTitle(self.tr("Zone"))
        self.name = QLineEdit(zone.name)
        self.name.setAccessibleName(self.tr("Name"))
        self.meaning = QComboBox()
        self.meaning.addItem(self.tr("Zone: orders inside carry its name"), False)
        self.meaning.addItem(self.tr("Service area: orders outside are told"), True)
        self.meaning.setCurrentIndex(int(zone.is_service_area))
        self.meaning.setAccessibleName(self.tr("Meaning"))
        self.bad = TextLabel("", "alert")
        self.bad.hide()
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Meaning"), self.meaning)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.bad)
        layout.addWidget(dialog_buttons(self, self.tr("Keep it"), self._ask))
        self.name.selectAll()
        self.name.setFocus()

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Nothing was kept: say why."""
        self.bad.say(all_told(problems), "alert")
        self.bad.show()

    def _ask(self) -> None:
        self.bad.hide()
        name = " ".join(self.name.text().split())
        self.asked.emit(Zone(name, self._zone.area, bool(self.meaning.currentData())))
