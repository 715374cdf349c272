"""Closed roads and areas: those that there are, drawn on the map or read from a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dispatcher.desktop.dialog_buttons import small_button
from dispatcher.desktop.inset import inset
from dispatcher.desktop.inspector_parts import TextLabel
from dispatcher.desktop.named_list import NamedList
from dispatcher.desktop.road_words import kind_title, when, whom
from dispatcher.model.road_rules import Closure


class ClosuresPage(QWidget):
    """Lists closures. `drawn` asks to draw an "area" or a "line", `edited` to change the one of that name; `dropped`
    carries names, `added` and `saved` files, `priced` the cents that a way on toll roads costs."""

    drawn = Signal(str)
    edited = Signal(str)
    dropped = Signal(tuple)
    added = Signal(Path)
    saved = Signal(Path)
    priced = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        captions = (self.tr("Name"), self.tr("Meaning"), self.tr("When"), self.tr("For"))
        self.list = NamedList(
            self.tr("Closed roads and areas"),
            captions,
            self.tr("No road is closed. Draw one on the map, or read a GeoJSON file or a WZDx feed."),
        )
        self.list.opened.connect(self.edited)
        self.list.dropped.connect(self.dropped)
        self.list.add_button(self.tr("Draw an area…"), lambda: self.drawn.emit("area"))
        self.list.add_button(self.tr("Draw a road…"), lambda: self.drawn.emit("line"))
        self.list.add_button(self.tr("From a file…"), self._open)
        self.list.add_button(self.tr("Change…"), self._edit, of_lines=True)
        self.list.add_button(self.tr("Remove"), lambda: self.dropped.emit(self.list.chosen), of_lines=True)
        self.list.buttons.addStretch()
        self.list.add_button(self.tr("Save to a file…"), self._save)
        self.toll = inset(QDoubleSpinBox())
        self.toll.setRange(0, 100_000)
        self.toll.setAccessibleName(self.tr("Price of tolls"))
        tolls = QHBoxLayout()
        tolls.addWidget(QLabel(self.tr("A way on toll roads costs vehicles that pay tolls")))
        tolls.addWidget(self.toll)
        tolls.addWidget(small_button(self.tr("Use this price"), self._price))
        tolls.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(
            TextLabel(
                self.tr(
                    "Routes go around them while they hold; stops inside are told. Vehicles with the permit in their "
                    "fleet line may enter."
                ),
                "muted",
            )
        )
        layout.addWidget(self.list, 1)
        layout.addLayout(tolls)

    def show_closures(self, closures: Sequence[Closure], toll_cents: int = 0) -> None:
        """Show these, and the price of tolls."""
        self.toll.setValue(toll_cents / 100)
        self.list.show_lines([(c.name, kind_title(c.kind), when(c), whom(c)) for c in closures])

    def _price(self) -> None:
        self.priced.emit(round(self.toll.value() * 100))

    def _edit(self) -> None:
        if self.list.chosen:
            self.edited.emit(self.list.chosen[0])

    def _open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Read closures"), "", self.tr("GeoJSON or WZDx (*.geojson *.json)")
        )
        if name:
            self.added.emit(Path(name))

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save closures"), "", "GeoJSON (*.geojson)")
        if name:
            self.saved.emit(Path(name))
