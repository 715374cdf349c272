"""Lists that arrive by themselves: the folders that are watched, and what became of every list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePath

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.results import Gone, ListMode
from dispatcher.desk.watch_desk import Arrival, ArrivalState, Watched
from dispatcher.desktop.import_below import ResendBar
from dispatcher.desktop.import_lines import Line, Lines
from dispatcher.desktop.inset import inset
from dispatcher.desktop.problems_panel import ProblemsPanel
from dispatcher.desktop.said import said
from dispatcher.desktop.theme import Theme

SIZE_PX = QSize(980, 720)
MOST_DAYS_AHEAD = 31
OPEN = (ArrivalState.WAITING, ArrivalState.THERE)
"""States of lists that somebody may still want."""


class FolderLines(Lines):
    """The watched folders."""

    def titles(self) -> tuple[str, ...]:
        """Folder, and how its lists are taken."""
        return (self.tr("Watched folder"), self.tr("The list"), self.tr("Orders that it lacks"), self.tr("No date"))


class ArrivalLines(Lines):
    """Lists that arrived."""

    def titles(self) -> tuple[str, ...]:
        """When, which, and what became of it."""
        return (self.tr("Arrived"), self.tr("List"), self.tr("What happened"))


class WatchWindow(QDialog):
    """Shows and asks. `add` carries a folder, how its lists are taken (mode, gone) and days ahead; `remove` a folder;
    `look`, `take` and `ignore` an Arrival."""

    add = Signal(object, object, object, int)
    remove = Signal(object)
    look = Signal(object)
    take = Signal(object)
    ignore = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Arrived lists"))
        self.resize(SIZE_PX.boundedTo(self.screen().availableSize()))
        self._theme = theme
        self._watched: tuple[Watched, ...] = ()
        self._arrived: tuple[Arrival, ...] = ()
        self.folders, self.arrived, self.problems = FolderLines(), ArrivalLines(), ProblemsPanel()
        self.folders.setAccessibleName(self.tr("Watched folders"))
        self.arrived.setAccessibleName(self.tr("Lists that arrived"))
        self.how, self.ahead = ResendBar(), inset(QSpinBox())
        self.ahead.setRange(0, MOST_DAYS_AHEAD)
        self.ahead.setAccessibleName(self.tr("Days after their arrival for which lists without a date are"))
        self.add_button, self.remove_button = _button(self.tr("Watch a folder…")), _button(self.tr("Watch no more"))
        self.look_button, self.take_button = _button(self.tr("Open…")), _button(self.tr("Import as it is"))
        self.ignore_button, self.close_button = _button(self.tr("Ignore")), _button(self.tr("Close"))
        self._lay_out()
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(lambda: self._tell_folder())
        for button, signal in (
            (self.look_button, self.look),
            (self.take_button, self.take),
            (self.ignore_button, self.ignore),
        ):
            button.clicked.connect(lambda _=False, signal=signal: self._tell_arrival(signal))
        self.close_button.clicked.connect(self.accept)
        self.arrived.doubleClicked.connect(lambda _: self._tell_arrival(self.look))
        for table in (self.folders, self.arrived):
            table.selectionModel().currentRowChanged.connect(lambda *_: self._offer())
        self._tint()
        theme.changed.connect(self._tint)

    def show_folders(self, watched: Sequence[Watched]) -> None:
        """List the watched folders."""
        self._watched = tuple(watched)
        self.folders.list.show(tuple(Line(self._folder_words(one)) for one in watched))
        self._offer()

    def show_arrived(self, arrived: Sequence[Arrival]) -> None:
        """List what arrived, the newest first; the one that was looked at stays so."""
        current = self.arrival
        self._arrived = tuple(arrived)
        self.arrived.list.show(tuple(Line(self._arrival_words(one)) for one in arrived))
        at = next((i for i, one in enumerate(arrived) if current and one.digest == current.digest), 0)
        if arrived:
            self.arrived.selectRow(at)
        self._offer()

    @property
    def arrival(self) -> Arrival | None:
        """The list that is chosen."""
        row = self.arrived.currentIndex().row()
        return self._arrived[row] if 0 <= row < len(self._arrived) else None

    def ask_folder(self) -> Path | None:
        """A folder, None when the user thought better of it."""
        from dispatcher.desktop.dialogs import ask_for_folder

        return ask_for_folder(self, self.tr("Watch a folder"))

    def _add(self) -> None:
        folder = self.ask_folder()
        if folder is not None:
            how = self.how
            self.add.emit(folder, how.list_mode, Gone(how.gone.currentData()), self.ahead.value())

    def _tell_folder(self) -> None:
        row = self.folders.currentIndex().row()
        if 0 <= row < len(self._watched):
            self.remove.emit(Path(self._watched[row].folder))

    def _tell_arrival(self, signal: SignalInstance) -> None:
        if self.arrival is not None and self.arrival.state in OPEN:
            signal.emit(self.arrival)

    def _offer(self) -> None:
        arrival = self.arrival
        is_open = arrival is not None and arrival.state in OPEN
        for button in (self.look_button, self.take_button, self.ignore_button):
            button.setEnabled(is_open)
        self.remove_button.setEnabled(self.folders.currentIndex().isValid())
        self.problems.model.show(arrival.problems if arrival else ())
        self.problems.setVisible(bool(arrival and arrival.problems))

    def _folder_words(self, one: Watched) -> tuple[str, ...]:
        mode, gone = self.how.mode, self.how.gone
        ahead = (
            self.tr("for {count} days later").format(count=one.days_ahead)
            if one.days_ahead
            else self.tr("for the day of arrival")
        )
        return (one.folder, _label(mode, ListMode(one.mode)), _label(gone, Gone(one.gone)), ahead)

    def _arrival_words(self, one: Arrival) -> tuple[str, ...]:
        states = {
            ArrivalState.THERE: self.tr("Lay there before the folder was watched"),
            ArrivalState.WAITING: self.tr("Waits for you"),
            ArrivalState.IMPORTED: self.tr("Imported"),
            ArrivalState.IGNORED: self.tr("Ignored"),
        }
        moment = QDateTime.fromSecsSinceEpoch(int(one.at.timestamp()))
        at = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        return (at, PurePath(one.path).name, said(one.summary) or states[one.state])

    def _lay_out(self) -> None:
        self.how.offer_gone(1)
        new = QHBoxLayout()
        new.setSpacing(8)
        for widget in (self.how, QLabel(self.tr("Lists without a date are for")), self.ahead):
            new.addWidget(widget)
        self.ahead.setSuffix(self.tr(" days later"))
        self.ahead.setSpecialValueText(self.tr("the day they arrive"))
        buttons = QHBoxLayout()
        for button in (self.look_button, self.take_button, self.ignore_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        folders = QHBoxLayout()
        folders.addWidget(self.add_button)
        folders.addWidget(self.remove_button)
        folders.addStretch(1)
        words = QLabel(
            self.tr(
                "Lists that arrive in a watched folder are imported when nothing is wrong with them; others wait here. "
                "The files stay where they are."
            )
        )
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(words)
        layout.addWidget(_framed(self.folders), 1)
        layout.addLayout(new)
        layout.addLayout(folders)
        layout.addWidget(_framed(self.arrived), 2)
        layout.addWidget(self.problems, 1)
        layout.addLayout(buttons)

    def _tint(self) -> None:
        for button, name in (
            (self.add_button, "folder-plus"),
            (self.look_button, "folder-open"),
            (self.take_button, "import"),
            (self.ignore_button, "circle-off"),
        ):
            button.setIcon(self._theme.icon(name))


def _label(choice: QComboBox, value: object) -> str:
    return choice.itemText(max(0, choice.findData(value)))


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button


def _framed(widget: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("panel")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(1, 1, 1, 1)
    layout.addWidget(widget)
    return frame
