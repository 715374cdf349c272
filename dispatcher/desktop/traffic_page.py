"""Traffic by the hour: an example to begin with, a week to be painted for each class of roads, here and in zones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from dispatcher.desktop.dialog_buttons import small_button
from dispatcher.desktop.inset import inset
from dispatcher.desktop.inspector_parts import TextLabel
from dispatcher.desktop.road_words import class_title
from dispatcher.desktop.said import said
from dispatcher.desktop.segments import Segments
from dispatcher.desktop.traffic_table import FREE, LEAST, MOST, Percents, TrafficModel, TrafficTable, percents
from dispatcher.model.road_rules import Paces, RoadClass, Traffic

EVERYWHERE = ""


class TrafficPage(QWidget):
    """Asks for a profile. `asked` carries the Traffic to be used, None for free roads; `saved` a file to be written,
    `loaded` one to be used."""

    asked = Signal(object)
    saved = Signal(Path)
    loaded = Signal(Path)

    def __init__(self, examples: Sequence[Traffic]) -> None:
        super().__init__()
        self._examples = examples
        self._weeks: dict[str, Percents] = {EVERYWHERE: percents({})}
        self._name, self._source = "", ""
        self.table = TrafficTable(TrafficModel())
        self.roads = Segments(RoadClass, RoadClass.MAIN)
        for road, button in self.roads.buttons.items():
            button.setText(class_title(road))
        self.roads.chosen.connect(lambda: self.table.week.turn(self.roads.pressed))
        self.examples = QComboBox()
        self.examples.setAccessibleName(self.tr("Begin with"))
        self.examples.activated.connect(self._begin)
        self.where = QComboBox()
        self.where.setAccessibleName(self.tr("Where"))
        self.where.currentIndexChanged.connect(lambda _: self._turn())
        self.percent = inset(QSpinBox())
        self.percent.setRange(LEAST, MOST)
        self.percent.setValue(70)
        self.percent.setSuffix(" %")
        self.percent.setAccessibleName(self.tr("Speed in the chosen hours"))
        self.put = small_button(self.tr("Set the chosen hours"), self._put)
        self.told = TextLabel("", "muted")
        self._fill_examples()
        self._lay_out()

    def show_traffic(self, traffic: Traffic | None, zones: Sequence[str]) -> None:
        """Show the profile in use; `zones` may have their own."""
        held = traffic or Traffic()
        self._name, self._source = held.name, held.source
        self._weeks = {EVERYWHERE: percents(held.paces)}
        self._weeks |= {zone: percents(paces) for zone, paces in held.zones.items()}
        self.where.blockSignals(True)
        self.where.clear()
        self.where.addItem(self.tr("Everywhere"), EVERYWHERE)
        for zone in zones:
            self.where.addItem(zone, zone)
        self.where.blockSignals(False)
        self.where.setEnabled(bool(zones))
        self._turn()
        self._tell()

    @property
    def traffic(self) -> Traffic | None:
        """The profile that the tables ask for; None when all roads are free."""
        usual = self._weeks[EVERYWHERE]
        everywhere = _paces(usual)
        zones = {zone: _paces(weeks) for zone, weeks in self._weeks.items() if zone and weeks != usual}
        return Traffic(self._name, self._source, everywhere, zones) if everywhere or zones else None

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(QLabel(self.tr("Begin with")))
        first.addWidget(self.examples, 1)
        first.addWidget(QLabel(self.tr("Where")))
        first.addWidget(self.where, 1)
        painting = QHBoxLayout()
        painting.addWidget(self.percent)
        painting.addWidget(self.put)
        painting.addWidget(small_button(self.tr("Make them free"), lambda: self._put(FREE)))
        painting.addStretch()
        painting.addWidget(small_button(self.tr("Open…"), self._open))
        painting.addWidget(small_button(self.tr("Save…"), self._save))
        keep = QPushButton(self.tr("Use this traffic"))
        keep.setProperty("accent", True)
        keep.setAutoDefault(False)
        keep.clicked.connect(lambda: self.asked.emit(self.traffic))
        last = QHBoxLayout()
        last.addWidget(self.told, 1)
        last.addWidget(keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(first)
        layout.addWidget(self.roads)
        layout.addWidget(self.table, 1)
        layout.addLayout(painting)
        layout.addLayout(last)

    def _fill_examples(self) -> None:
        self.examples.addItem(self.tr("Choose…"))
        self.examples.addItem(self.tr("Free roads at all hours"), Traffic())
        for example in self._examples:
            self.examples.addItem(self.tr("Example: {name}").format(name=example.name), example)

    def _begin(self, row: int) -> None:
        chosen = self.examples.itemData(row)
        if isinstance(chosen, Traffic):
            self._name, self._source = chosen.name, chosen.source
            self._weeks = {**self._weeks, EVERYWHERE: percents(chosen.paces)}
            self._turn()
            self._tell()

    def _turn(self) -> None:
        zone = self.where.currentData() or EVERYWHERE
        weeks = self._weeks.setdefault(zone, {road: list(week) for road, week in self._weeks[EVERYWHERE].items()})
        self.table.week.show(weeks)

    def _put(self, percent: int | None = None) -> None:
        cells = self.table.selectedIndexes()
        if cells:
            self.table.week.put(cells, self.percent.value() if percent is None else percent)

    def _tell(self) -> None:
        usual = self.tr("100 % is a free road. Choose hours by dragging, then type a figure or set them below.")
        self.told.say(said(self._source) or usual, "muted")

    def _open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a traffic profile"), "", "JSON (*.json)")
        if name:
            self.loaded.emit(Path(name))

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the traffic profile in use"), "", "JSON (*.json)")
        if name:
            self.saved.emit(Path(name))


def _paces(weeks: Mapping[RoadClass, Sequence[int]]) -> Paces:
    """The factors of classes that are not free at all hours."""
    return {road: tuple(p / 100 for p in week) for road, week in weeks.items() if any(p != FREE for p in week)}
