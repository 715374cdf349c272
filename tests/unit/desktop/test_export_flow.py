"""Between the export window and the desk: what is asked for is what the desk is asked, and the end is told."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLocale, QObject, Signal
from PySide6.QtGui import QAction, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from dispatcher.desk.exporting import Page, Strip
from dispatcher.desk.lanes import Lane, lanes_of
from dispatcher.desk.manifesting import Speech
from dispatcher.desk.results import Exported, Planned
from dispatcher.desktop import languages
from dispatcher.desktop.export_flow import ExportFlow
from dispatcher.desktop.export_window import ExportWindow
from dispatcher.desktop.preferences import Preferences
from dispatcher.desktop.theme import Theme
from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped

DATE = dt.date(2026, 11, 23)


class SlowDesk:
    """Draws a page at a time, as fast as it is let, and writes down what it is asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.spoken: list[str] = []
        self.go_on = threading.Semaphore(0)
        self.refuses = False

    def draw_pages(
        self,
        date: object,
        take: Callable[[Page], None],
        drivers: Sequence[str] | None,
        whole_day: bool,
        dots_per_inch: int,
        cancelled: Callable[[], bool],
        speech: Speech,
    ) -> None:
        """Three pages, unless cancelled."""
        self.spoken.append(speech.language.code)
        self.asked.append(("draw", date, drivers, whole_day, dots_per_inch))
        if self.refuses:
            raise Refused([Problem("not-planned", "There is no planned route.", "Plan the day first.")])
        for number in range(1, 4):
            while not self.go_on.acquire(timeout=0.02):
                if cancelled():
                    raise Stopped
            take(Page(number, 3, 21, 30, (Strip(0, _png()),)))

    def export(
        self,
        date: object,
        to: Path,
        formats: Sequence[str],
        drivers: Sequence[str] | None,
        on_progress: Callable[[float, str], None],
        cancelled: Callable[[], bool],
        whole_day: bool,
        speech: Speech,
    ) -> Exported:
        """Two files."""
        self.spoken.append(speech.language.code)
        self.asked.append(("export", date, to, tuple(formats), drivers, whole_day))
        on_progress(0.5, "Writing one")
        return Exported(to, (to / "one", to / "two"))


class Commands(QObject):
    """Runs a command where it is given, and a question on a thread, as far as the flow sees."""

    heard = Signal(object)
    busy = Signal(bool)
    _answered = Signal(object)

    def __init__(self, desk: SlowDesk, lanes: tuple[Lane, ...]) -> None:
        super().__init__()
        self.now: Any = SimpleNamespace(date=DATE, lanes=lanes)
        self.desk, self.threads, self.errors = desk, list[threading.Thread](), list[BaseException]()
        self.stops = 0
        self._answered.connect(lambda answer: answer())

    def ask(self, question: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
        def run() -> None:
            try:
                answer = question(self.desk)
            except Stopped as stopped:
                self.errors.append(stopped)
            else:
                self._answered.emit(lambda: then(answer))

        self.threads.append(threading.Thread(target=run))
        self.threads[-1].start()

    def give(self, doing: str, work: Callable[[Any, Any], Any], then: Callable[[Any], None], stop: str = "") -> None:
        self.busy.emit(True)
        job = SimpleNamespace(progress=lambda *news: self.heard.emit(news), is_cancelled=lambda: False)
        try:
            then(work(self.desk, job))
        except (Stopped, MachineFault) as error:
            self.errors.append(error)
        self.busy.emit(False)

    def stop(self) -> None:
        self.stops += 1


class Office(QWidget):
    """The window, and what the flow needs of its parts."""

    def __init__(self, commands: Commands, theme: Theme, folder: Path) -> None:
        super().__init__()
        self.commands = commands
        self.file = SimpleNamespace(export=QAction(self))
        self.told: list[str] = []
        self.opened: list[Path] = []
        self.parts: Any = SimpleNamespace(
            window=self,
            theme=theme,
            preferences=Preferences(folder / "window.ini"),
            actions=SimpleNamespace(file=self.file),
            commands=commands,
            panels=SimpleNamespace(map=SimpleNamespace(picture=QImage)),
            tell=self.told.append,
            open_folder=self.opened.append,
        )


def _png() -> bytes:
    picture = QImage(21, 30, QImage.Format.Format_RGB32)
    picture.fill(0xCC0000)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


@pytest.fixture
def office(qtbot: QtBot, theme: Callable[[], Theme], planned: Planned, tmp_path: Path) -> Iterator[Office]:
    """A window with a planned route, and the flow on it."""
    made = Office(Commands(SlowDesk(), lanes_of(planned)), theme(), tmp_path)
    qtbot.addWidget(made)
    flow = ExportFlow(made.parts)
    made.show()
    yield made
    flow.shut()
    for thread in made.commands.threads:
        thread.join(5)


def _opened(office: Office) -> ExportWindow:
    office.file.export.trigger()
    (dialog,) = office.findChildren(ExportWindow)
    return dialog


def test_nothing_opens_before_there_is_a_day(office: Office) -> None:
    """The button may be pressed while the day file is being opened."""
    office.commands.now = None
    office.file.export.trigger()
    assert office.findChildren(ExportWindow) == []


def test_pages_appear_one_by_one_until_others_are_wanted(qtbot: QtBot, office: Office) -> None:
    """What is drawn of a preview that nobody looks at any more is given up and never shown."""
    dialog, desk = _opened(office), office.commands.desk
    qtbot.waitUntil(lambda: len(desk.asked) == 1)
    desk.go_on.release()
    qtbot.waitUntil(lambda: dialog.preview.count == 1)
    dialog.routes.setCurrentRow(1)
    qtbot.waitUntil(lambda: len(desk.asked) == 2)
    qtbot.waitUntil(lambda: len(office.commands.errors) == 1)
    desk.go_on.release(3)
    qtbot.waitUntil(lambda: dialog.preview.count == 3)
    assert [asked[:4] for asked in desk.asked] == [("draw", DATE, (), True), ("draw", DATE, ("S1",), False)]


def test_a_preview_that_cannot_be_drawn_says_why(qtbot: QtBot, office: Office) -> None:
    """In its place, without a dialog."""
    office.commands.desk.refuses = True
    dialog = _opened(office)
    qtbot.waitUntil(lambda: "There is no planned route. Plan the day first." in dialog.preview.accessibleName())


def test_closing_ends_the_preview(qtbot: QtBot, office: Office) -> None:
    """And the window is gone."""
    dialog = _opened(office)
    qtbot.waitUntil(lambda: len(office.commands.desk.asked) == 1)
    dialog.close()
    qtbot.waitUntil(lambda: len(office.commands.errors) == 1)
    qtbot.waitUntil(lambda: office.findChildren(ExportWindow) == [])


def test_exporting_remembers_tells_and_opens_the_folder(office: Office, tmp_path: Path) -> None:
    """The next window begins with the same folder and formats."""
    dialog = _opened(office)
    dialog.folder.setText(str(tmp_path))
    dialog.formats["xlsx"].setChecked(False)
    dialog.export.click()
    assert office.commands.desk.asked[-1] == ("export", DATE, tmp_path, ("pdf", "html"), None, True)
    assert (office.told, office.opened) == (["2 files were written."], [tmp_path])
    assert any(label.text() == "2 files were written." for label in dialog.findChildren(QLabel))
    assert dialog.export.isEnabled()
    dialog.opens.setChecked(False)
    dialog.export.click()
    assert office.opened == [tmp_path]
    dialog.close()
    dialog.deleteLater()
    office.file.export.trigger()
    again = office.findChildren(ExportWindow)[-1]
    assert Path(again.folder.text()) == tmp_path
    assert not again.formats["xlsx"].isChecked()


def test_printing_sends_every_page(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    """As fine as the printer and paper need it, and says how many."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog = _opened(office)
    dialog._ask_printer = lambda _parent: printer
    office.commands.desk.go_on.release(3)
    dialog.routes.item(0).setCheckState(dialog.routes.item(0).checkState().Unchecked)
    dialog.print.click()
    assert office.commands.desk.asked[-1] == ("draw", DATE, None, False, 300)
    assert office.told == ["3 pages were sent to the printer."]
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_paper_is_in_the_language_of_the_window(qtbot: QtBot, qapp: QApplication, office: Office) -> None:
    """What is looked at, what is exported and what is printed."""
    before, desk = QLocale(), office.commands.desk
    languages.install(qapp, "de")
    try:
        dialog = _opened(office)
        qtbot.waitUntil(lambda: len(desk.asked) == 1)
        dialog.export.click()
    finally:
        languages.install(qapp, languages.ENGLISH)
        QLocale.setDefault(before)
    assert desk.spoken == ["de", "de"]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_what_fails_leaves_the_window_ready(office: Office, tmp_path: Path) -> None:
    """The main window tells the fault; nothing stays busy."""
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "not" / "there" / "printed.pdf"))
    dialog = _opened(office)
    dialog._ask_printer = lambda _parent: printer
    office.commands.desk.go_on.release(3)
    dialog.print.click()
    assert [type(error) for error in office.commands.errors] == [MachineFault]
    assert dialog.print.isEnabled()
    assert not dialog.stop.isVisible()
    assert office.told == []
