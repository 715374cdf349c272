"""Where a region comes from: the extract that was chosen or dropped, and where extracts are downloaded."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from dispatcher.desk.region_facts import ATTRIBUTION, LICENCE
from dispatcher.desktop.region_view import DOWNLOADS
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.words import tool_tip

NAME_CHARS = 36


class ExtractSource(QFrame):
    """`choose_asked`: the person wants to choose a file."""

    choose_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("drop")
        self._name, self._facts = QLabel(), QLabel()
        self._name.setProperty("role", "headline")
        self._facts.setProperty("role", "muted")
        self.choose = QPushButton(self.tr("Choose file…"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self.choose_asked)
        where = QLabel(
            self.tr(
                "Extracts (.osm.pbf) are free: countries and their parts at {geofabrik}, cities and areas of your own "
                "at {bbbike}. Their data: {attribution}, {licence}."
            ).format(
                geofabrik=DOWNLOADS[0][1].removeprefix("https://"),
                bbbike=DOWNLOADS[1][1].removeprefix("https://"),
                attribution=ATTRIBUTION,
                licence=LICENCE,
            )
        )
        where.setProperty("role", "caption")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._facts, 1)
        top.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(6)
        layout.addWidget(self._name)
        layout.addLayout(top)
        layout.addWidget(where)
        for label in (self._name, self._facts, where):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._theme = theme
        theme.changed.connect(self._tint)
        self._tint()
        self.show_nothing()

    def show_nothing(self) -> None:
        """No extract is looked at."""
        self._name.setText(self.tr("Drop an extract here"))
        self._facts.setText(self.tr("A file that ends in .osm.pbf, of the land you deliver in."))

    def show_reading(self, name: str) -> None:
        """Its facts are being read."""
        self._show_name(name)
        self._facts.setText(self.tr("Reading what it holds…"))

    def show_facts(self, name: str, facts: str) -> None:
        """What it says of itself."""
        self._show_name(name)
        self._facts.setText(facts)

    def _show_name(self, name: str) -> None:
        self._name.setText(name if len(name) <= NAME_CHARS else f"{name[: NAME_CHARS - 13]}…{name[-12:]}")
        self._name.setToolTip(tool_tip(name))

    def hint(self, over: bool) -> None:
        """Show that what hovers may be dropped."""
        self.setProperty("over", over)
        self.style().polish(self)

    def _tint(self) -> None:
        self.choose.setIcon(self._theme.icon("folder-open"))
