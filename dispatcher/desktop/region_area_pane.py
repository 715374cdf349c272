"""How the work area is said: all of the extract, a circle, a box, drawn corners, or a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desktop.dialogs import ask_for_file
from dispatcher.desktop.inspector_parts import TextLabel
from dispatcher.desktop.region_view import AreaKind
from dispatcher.desktop.segments import Segments
from dispatcher.model.place import Box, Location, great_circle_m

USUAL_KM = 40


class AreaPane(QWidget):
    """`kind_chosen`: another way of saying it; `circle_asked` carries around what, `box_asked` the four figures as
    typed, `file_asked` a path."""

    kind_chosen = Signal()
    circle_asked = Signal(str)
    box_asked = Signal(str)
    file_asked = Signal(object)

    def __init__(self, depots: Sequence[str]) -> None:
        super().__init__()
        self._segments = Segments(tuple(AreaKind), AreaKind.ALL, wraps=True)
        titles = {
            AreaKind.ALL: self.tr("All of it"),
            AreaKind.CIRCLE: self.tr("Circle"),
            AreaKind.BOX: self.tr("Box"),
            AreaKind.DRAWN: self.tr("Draw"),
            AreaKind.FILE: self.tr("File"),
        }
        for kind, button in self._segments.buttons.items():
            button.setText(titles[kind])
        self._segments.chosen.connect(self._choose)
        self.kilometres = QLineEdit(QLocale().toString(USUAL_KM))
        self.kilometres.setMaximumWidth(self.fontMetrics().horizontalAdvance("0") * 8)
        self.kilometres.setAccessibleName(self.tr("How far around"))
        self.place = QComboBox()
        self.place.setEditable(True)
        self.place.addItems(list(depots))
        self.place.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.place.setAccessibleName(self.tr("Around what: a depot, a town, an address or coordinates"))
        self._line(self.place).setAccessibleName(self.place.accessibleName())
        self._line(self.place).setPlaceholderText(self.tr("Depot, town, address or 60.17, 24.94"))
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("South, west, north, east in degrees"))
        self.box.setAccessibleName(self.box.placeholderText())
        self._pages = QStackedWidget()
        self._lay_out()

    @property
    def kind(self) -> AreaKind:
        """How it is said now."""
        return self._segments.pressed

    @property
    def radius_km(self) -> float:
        """How far around, as typed; 0 for what is no number, which no area has."""
        text = self.kilometres.text().strip().removesuffix("km").strip()
        number, is_number = QLocale().toDouble(text)
        return number if is_number else 0.0

    def press(self, kind: AreaKind) -> None:
        """Say it this way."""
        self._segments.press(kind)
        self._choose()

    def reset(self) -> None:
        """All of the extract, without a word to anybody."""
        self._segments.press(AreaKind.ALL)
        self._pages.setCurrentIndex(0)
        self._pages.setVisible(False)

    def show_box(self, box: Box) -> None:
        """What was drawn, in figures: the edges of a box, how far around which middle of a circle."""
        self.box.setText(f"{box.south:.4f}, {box.west:.4f}, {box.north:.4f}, {box.east:.4f}")
        if self.kind is AreaKind.CIRCLE:
            middle = box.centre
            radius_m = great_circle_m(middle, Location(box.north, middle.lon))
            self.kilometres.setText(QLocale().toString(radius_m / 1000, "f", 1))
            self.place.setEditText(f"{middle.lat:.4f}, {middle.lon:.4f}")
            self._line(self.place).setCursorPosition(0)

    def _lay_out(self) -> None:
        around = QPushButton(self.tr("Show"))
        around.setAutoDefault(False)
        around.clicked.connect(self._ask_circle)
        self._line(self.place).returnPressed.connect(self._ask_circle)
        self.kilometres.returnPressed.connect(self._ask_circle)
        take = QPushButton(self.tr("Show"))
        take.setAutoDefault(False)
        take.clicked.connect(lambda: self.box_asked.emit(self.box.text()))
        self.box.returnPressed.connect(lambda: self.box_asked.emit(self.box.text()))
        choose = QPushButton(self.tr("Choose GeoJSON file…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_file)
        self.file = TextLabel("", "muted")
        drawing = QLabel(self.tr("Click the corners on the map."))
        drawing.setProperty("role", "muted")
        rows: tuple[tuple[QWidget, ...], ...] = (
            (),
            (self.kilometres, QLabel(self.tr("km around")), self.place, around),
            (self.box, take),
            (drawing,),
            (choose, self.file),
        )
        stretched: set[QWidget] = {self.place, self.box, self.file}
        for widgets in rows:
            page = QWidget()
            row = QHBoxLayout(page)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            for widget in widgets:
                row.addWidget(widget, 1 if widget in stretched else 0)
            if not stretched & set(widgets):
                row.addStretch(1)
            self._pages.addWidget(page)
        title = QLabel(self.tr("Work area"))
        title.setProperty("role", "strong")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(self._segments)
        layout.addWidget(self._pages)
        self._pages.setVisible(False)

    def _choose(self) -> None:
        self._pages.setCurrentIndex(tuple(AreaKind).index(self.kind))
        self._pages.setVisible(self.kind is not AreaKind.ALL)
        self.kind_chosen.emit()
        if self.kind is AreaKind.CIRCLE and self.place.currentText().strip():
            self._ask_circle()

    def _ask_circle(self) -> None:
        words = self.place.currentText().strip()
        if words and self.kind is AreaKind.CIRCLE:
            self.circle_asked.emit(words)

    def _choose_file(self) -> None:
        file: Path | None = ask_for_file(self, self.tr("Work area"), self.tr("GeoJSON (*.geojson *.json)"))
        if file is not None:
            self.take_file(file)

    def take_file(self, file: Path) -> None:
        """The work area is in this file; its name stays in sight."""
        self.file.say(file.name)
        self.file_asked.emit(file)

    @staticmethod
    def _line(combo: QComboBox) -> QLineEdit:
        line = combo.lineEdit()
        assert line is not None
        line.setAlignment(Qt.AlignmentFlag.AlignLeft)
        return line
