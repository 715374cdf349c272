"""Adding a region in one window: the extract, the work area, what it will take, and the build with its parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.region_area import area_around, box_from_words
from dispatcher.desk.region_cost import Expected
from dispatcher.desk.region_facts import checked_name
from dispatcher.desk.regions import Plan
from dispatcher.desktop.dialogs import ask_for_file, extract_filter
from dispatcher.desktop.import_source import file_in
from dispatcher.desktop.region_area_pane import AreaPane
from dispatcher.desktop.region_map import AreaMap
from dispatcher.desktop.region_progress import BuildProgress
from dispatcher.desktop.region_source import ExtractSource
from dispatcher.desktop.region_view import AreaKind, cost_words, facts_words, name_from, problems_words
from dispatcher.desktop.said import all_told
from dispatcher.desktop.theme import Theme
from dispatcher.model.extract import ExtractFacts, Town
from dispatcher.model.place import Location
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.work_area import WorkArea

SIZE_PX = QSize(1080, 720)
LEFT_PX = 430
STOPS_BUILDING = frozenset(("work-area-empty",))
"""What makes a build pointless; a lack of memory or disk is told, and the person decides."""

type AskFile = Callable[[QWidget], Path | None]


class RegionWizard(QDialog):
    """It does nothing by itself. `facts_wanted` carries an extract's path, `cost_wanted` (facts, area or None),
    `place_wanted` (words, extract), `file_wanted` a GeoJSON file, `build_asked` a Plan; `stop_asked` ends the build.
    The answers come back through the `show_` and `refuse` methods."""

    facts_wanted = Signal(object)
    cost_wanted = Signal(object, object)
    place_wanted = Signal(str, object)
    file_wanted = Signal(object)
    build_asked = Signal(object)
    stop_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        depots: Sequence[tuple[str, Location]],
        taken: Sequence[str],
        parent: QWidget,
        ask: AskFile | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a region"))
        self.resize(SIZE_PX)
        self.setAcceptDrops(True)
        self._depots, self._taken = depots, taken
        self._ask = ask or (lambda window: ask_for_file(window, self.tr("Choose an extract"), extract_filter()))
        self.extract: Path | None = None
        self.facts: ExtractFacts | None = None
        self.area: WorkArea | None = None
        self._place = self._proposed = ""
        self._is_building = self._cost_allows = False
        self.source, self.map = ExtractSource(theme), AreaMap(theme)
        self.pane = AreaPane([name for name, _ in depots])
        self.progress = BuildProgress()
        self.name = QLineEdit()
        self.told, self.bad, self.hint = _label("muted"), _label("alert"), _label("caption")
        self.build, self.leave = QPushButton(self.tr("Build the region")), QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._check()

    # What is told

    def look_at(self, extract: Path) -> None:
        """Look at an extract, whoever chose it."""
        if self._is_building:
            return
        self.extract, self.facts, self.area = extract, None, None
        self.source.show_reading(extract.name)
        self.map.show_extract(None)
        self.told.clear()
        self._say_bad("")
        self._check()
        self.facts_wanted.emit(extract)

    def show_facts(self, facts: ExtractFacts) -> None:
        """What the extract says of itself."""
        assert self.extract is not None
        self.facts = facts
        self.source.show_facts(self.extract.name, facts_words(facts))
        self.map.show_extract(facts, self._depots)
        self.pane.reset()
        self.name.clear()
        self._place = ""
        self._area_changed(None)

    def show_towns(self, towns: Sequence[Town]) -> None:
        """Names for the map."""
        self.map.show_towns(towns)

    def show_cost(self, cost: Expected) -> None:
        """What building will take."""
        self.told.setText(cost_words(cost))
        self._say_bad(problems_words(cost))
        self._cost_allows = not any(problem.code in STOPS_BUILDING for problem in cost.problems)
        self._check()

    def show_place(self, words: str, at: Location, kilometres: float) -> None:
        """The place around which the work area is to be."""
        try:
            area = area_around(at, kilometres)
        except Refused as refused:
            self.refuse(refused.problems)
            return
        self._place = words if not any(c.isdigit() for c in words) else ""
        self._area_changed(area)

    def show_file_area(self, area: WorkArea) -> None:
        """The polygons of a file."""
        self._area_changed(area)

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Why the last question or the build did not work."""
        self._say_bad(all_told(problems))
        if self.facts is None:
            self.source.show_nothing()
        if self._is_building:
            self.show_stopped()

    # The build

    def show_building(self) -> None:
        """The build is under way."""
        self._is_building = True
        self._say_bad("")
        self.progress.begin(self.area is not None)
        self._check()

    def show_part(self, part: str, share: float, doing: str) -> None:
        """How far a part is."""
        self.progress.show_part(part, share, doing)

    def show_stopped(self) -> None:
        """The build has ended before its end; what is whole of it is kept."""
        self._is_building = False
        self.progress.stop()
        self._check()

    def show_ready(self) -> None:
        """The region is built and in use."""
        self._is_building = False
        self.accept()

    # Windows and drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A file may come."""
        if file_in(event.mimeData()) is not None and not self._is_building:
            self.source.hint(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """It goes elsewhere."""
        self.source.hint(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Look at it; a GeoJSON file is the work area of the extract that is there."""
        self.source.hint(False)
        file = file_in(event.mimeData())
        if file is None:
            return
        event.acceptProposedAction()
        if file.suffix.lower() in (".geojson", ".json") and self.facts is not None:
            self.pane.press(AreaKind.FILE)
            self.pane.take_file(file)
        else:
            self.look_at(file)

    def reject(self) -> None:
        """Closing while a region is built ends the build; what is whole of it is kept."""
        if self._is_building:
            self.stop_asked.emit()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """As the button."""
        if self._is_building:
            self.stop_asked.emit()
            event.ignore()
        else:
            super().closeEvent(event)

    # How it is put together

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self.map, 1)
        right.addWidget(self.hint)
        self._steps = QStackedWidget()
        self._steps.addWidget(self._chooser())
        self._steps.addWidget(self.progress)
        self._steps.setFixedWidth(LEFT_PX)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(self._steps)
        middle.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.build)
        self.build.setProperty("accent", True)
        for button in (self.build, self.leave):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(middle, 1)
        layout.addLayout(buttons)

    def _chooser(self) -> QWidget:
        """Extract, work area, name, and what they will take."""
        self.name.setAccessibleName(self.tr("Name of the region"))
        self.name.setPlaceholderText(self.tr("Small letters, digits and dashes"))
        title = QLabel(self.tr("Name"))
        title.setBuddy(self.name)
        named = QHBoxLayout()
        named.setSpacing(12)
        named.addWidget(title)
        named.addWidget(self.name, 1)
        chooser = QWidget()
        column = QVBoxLayout(chooser)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.source)
        column.addWidget(self.pane)
        column.addLayout(named)
        column.addWidget(self.told)
        column.addWidget(self.bad)
        column.addStretch(1)
        return chooser

    def _connect(self) -> None:
        self.source.choose_asked.connect(self._choose)
        self.map.drawn.connect(self._drawn)
        self.map.hint.connect(self.hint.setText)
        self.pane.kind_chosen.connect(self._kind_chosen)
        self.pane.circle_asked.connect(lambda words: self.place_wanted.emit(words, self.extract))
        self.pane.box_asked.connect(self._take_box)
        self.pane.file_asked.connect(self.file_wanted)
        self.name.textChanged.connect(lambda _: self._check())
        self.build.clicked.connect(self._begin)
        self.leave.clicked.connect(self.reject)

    def _choose(self) -> None:
        file = self._ask(self)
        if file is not None:
            self.look_at(file)

    def _kind_chosen(self) -> None:
        kind = self.pane.kind
        self.map.use(kind)
        if kind is AreaKind.ALL:
            self._place = ""
            self._area_changed(None)
        self._check()

    def _drawn(self, area: WorkArea) -> None:
        self._place = ""
        self.pane.show_box(area.box)
        self._area_changed(area)

    def _take_box(self, words: str) -> None:
        try:
            self._area_changed(box_from_words(words))
        except Refused as refused:
            self.refuse(refused.problems)

    def _area_changed(self, area: WorkArea | None) -> None:
        if self.facts is None or self.extract is None:
            return
        self.area = area
        self.map.show_area(area)
        self._propose_name()
        self._say_bad("")
        self._cost_allows = False
        self._check()
        self.cost_wanted.emit(self.facts, area)

    def _propose_name(self) -> None:
        """After the area's place or the extract, unless somebody has typed another."""
        if self.extract is not None and self.name.text() in ("", self._proposed):
            self._proposed = name_from(self.extract.name, self._place, self._taken)
            self.name.setText(self._proposed)

    def _begin(self) -> None:
        if self.extract is None:
            return
        try:
            name = checked_name(self.name.text().strip())
        except Refused as refused:
            self.refuse(refused.problems)
            return
        self.build_asked.emit(Plan(self.extract, name, self.area))

    def _say_bad(self, text: str) -> None:
        self.bad.setText(text)
        self.bad.setVisible(bool(text))

    def _check(self) -> None:
        """What can be done now."""
        has_facts = self.facts is not None
        needs_area = self.pane.kind is not AreaKind.ALL and self.area is None
        self.build.setEnabled(
            has_facts
            and self._cost_allows
            and not needs_area
            and bool(self.name.text().strip())
            and not self._is_building
        )
        self.pane.setEnabled(has_facts)
        self.name.setEnabled(has_facts)
        self.map.setEnabled(not self._is_building)
        self._steps.setCurrentIndex(1 if self._is_building else 0)
        self.leave.setText(self.tr("Stop building") if self._is_building else self.tr("Close"))


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
