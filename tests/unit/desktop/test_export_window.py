"""Export and print: what is ticked is what is asked for; pages are shown and printed as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from dispatcher.desk.exporting import Page, Strip
from dispatcher.desk.lanes import Lane, lanes_of
from dispatcher.desk.results import FORMATS, Planned
from dispatcher.desktop.export_printing import PagePrinter, fineness_of
from dispatcher.desktop.export_view import ExportRequest, export_rows, request_of
from dispatcher.desktop.export_window import ExportWindow
from dispatcher.desktop.export_words import format_words
from dispatcher.desktop.theme import Theme
from dispatcher.model.problem import MachineFault, Stopped

HOSTILE = "<b>Anna</b> {0} {{7*191}}"
CHECKED, UNCHECKED, PARTIAL = Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked


@pytest.fixture
def lanes(planned: Planned) -> tuple[Lane, ...]:
    """Two routes, one of a driver with a hostile name, and a shift without stops."""
    (lane,) = lanes_of(planned)
    other = {"driver_id": "D2", "driver": HOSTILE, "colour": "#009e73"}
    return lane, _changed(lane, shift_id="S2", **other), _changed(lane, shift_id="S3", stops=())


def _changed(lane: Lane, **fields: Any) -> Lane:
    return replace(lane, **fields)


@pytest.fixture
def window(qtbot: QtBot, theme: Callable[[], Theme], lanes: tuple[Lane, ...], tmp_path: Path) -> Iterator[ExportWindow]:
    """The window on the two routes; printing goes to a file."""
    made = ExportWindow(theme(), tmp_path, _map, ["pdf", "csv"], ask_printer=lambda _parent: _printer(tmp_path))
    qtbot.addWidget(made)
    made.show_lanes(lanes)
    made.show()
    yield made
    made.close()


def _map() -> QImage:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("#3366cc"))
    return picture


def _printer(folder: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "printed.pdf"))
    return printer


def _page(number: int, count: int, colour: str, width: int = 210, height: int = 297) -> Page:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return Page(number, count, width, height, (Strip(0, bytes(buffer.data().data())),))


def _heard(signal: Any) -> list[Any]:
    heard: list[Any] = []
    signal.connect(lambda *args: heard.append(args if len(args) > 1 else args[0]))
    return heard


def test_only_routes_with_stops_are_offered(lanes: tuple[Lane, ...]) -> None:
    """In the lanes' sequence, in their colours."""
    assert [(row.shift_id, row.driver, row.stops, row.colour) for row in export_rows(lanes)] == [
        ("S1", "Anna", 2, lanes[0].colour),
        ("S2", HOSTILE, 2, "#009e73"),
    ]


def test_all_ticked_means_all_drivers(lanes: tuple[Lane, ...]) -> None:
    """Also those who would come meanwhile; some ticked means these alone."""
    rows = export_rows(lanes)
    assert request_of(rows, {"S1", "S2", "gone"}, True).drivers is None
    assert request_of(rows, {"S2"}, False) == ExportRequest(("S2",), False)


def test_every_format_has_a_name_and_a_sentence() -> None:
    """None is forgotten when one is added."""
    words = [format_words(name) for name in FORMATS]
    assert all(title and sentence.endswith(".") for title, sentence in words)
    assert len({title for title, _ in words}) == len(FORMATS)


def test_what_is_ticked_is_exported(window: ExportWindow, tmp_path: Path) -> None:
    """Everything at first; without a driver, without the overview, other formats, another folder."""
    asked = _heard(window.export_asked)
    window.export.click()
    window.show_done()
    window.routes.item(0).setCheckState(UNCHECKED)
    window.routes.item(1).setCheckState(UNCHECKED)
    window.formats["csv"].setChecked(False)
    window.formats["gpx"].setChecked(True)
    window.folder.setText(f" {tmp_path / 'other'} ")
    window.opens.setChecked(False)
    window.export.click()
    assert asked == [
        ExportRequest(None, True, ("pdf", "csv"), tmp_path, True),
        ExportRequest(("S2",), False, ("pdf", "gpx"), tmp_path / "other", False),
    ]


def test_the_box_above_ticks_all_and_none(window: ExportWindow) -> None:
    """And shows when it is neither; nothing ticked can be neither exported nor printed."""
    assert window.all.checkState() is CHECKED
    window.routes.item(2).setCheckState(UNCHECKED)
    assert window.all.checkState() is PARTIAL
    window.all.click()
    assert window.request().drivers is None
    assert window.all.checkState() is CHECKED
    window.all.click()
    assert (window.request().drivers, window.request().whole_day) == ((), False)
    assert not window.export.isEnabled()
    assert not window.print.isEnabled()


def test_what_is_missing_keeps_export_off(window: ExportWindow) -> None:
    """A format and a folder; printing needs neither."""
    for box in window.formats.values():
        box.setChecked(False)
    assert (window.export.isEnabled(), window.print.isEnabled()) == (False, True)
    window.formats["pdf"].setChecked(True)
    assert window.export.isEnabled()
    window.folder.setText("  ")
    assert not window.export.isEnabled()


def test_the_row_in_focus_is_previewed(qtbot: QtBot, window: ExportWindow) -> None:
    """The overview first, then whoever is looked at, ticked or not, and none twice; ticks change nothing there."""
    asked = _heard(window.preview_asked)
    with qtbot.waitSignal(window.preview_asked):
        pass
    window.routes.item(1).setCheckState(UNCHECKED)
    window.routes.setFocus()
    with qtbot.waitSignal(window.preview_asked):
        QTest.keyClick(window.routes, Qt.Key.Key_Down)
    assert asked == [(ExportRequest((), True), 110), (ExportRequest(("S1",), False), 110)]
    assert "Drawing" in window.preview.accessibleName()
    pages = [_page(1, 2, "red"), _page(2, 2, "blue")]
    for count in (1, 2):
        window.show_preview(pages[:count])
        assert window.preview.count == count
    shown = window.preview.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, 60) == QColor("red")
    window.preview_failed("No paper.")
    assert (window.preview.count, window.preview.accessibleName()) == (0, "No paper.")


def test_space_ticks_the_row_in_focus(window: ExportWindow) -> None:
    """The keyboard does all of it."""
    window.routes.setCurrentRow(2)
    QTest.keyClick(window.routes, Qt.Key.Key_Space)
    assert window.request().drivers == ("S1",)


def test_without_a_plan_there_is_nothing_to_export(window: ExportWindow) -> None:
    """It says what to do instead."""
    window.show_lanes(())
    assert not window.export.isEnabled()
    assert not window.all.isEnabled()
    assert "Plan the day first." in window.preview.accessibleName()


def test_work_under_way_can_be_stopped(window: ExportWindow) -> None:
    """Meanwhile nothing else begins; closing stops it too; the end is told."""
    window.export.click()
    window.show_progress(0.5, "Writing 2026-11-23 all routes.pdf")
    assert (window.export.isEnabled(), window.print.isEnabled()) == (False, False)
    assert window.stop.isVisible()
    asked_to_stop: list[bool] = []
    window.stopped.connect(lambda: asked_to_stop.append(True))
    window.stop.click()
    window.reject()
    assert asked_to_stop == [True, True]
    window.show_done("7 files were written.")
    assert window.export.isEnabled()
    assert any(label.text() == "7 files were written." for label in window.findChildren(QLabel))


def test_the_map_is_saved_as_a_picture(window: ExportWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As PNG, also when no ending was typed; a place that takes none is told."""
    answers = iter([str(tmp_path / "the map"), str(tmp_path / "no" / "such" / "map.png"), ""])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (next(answers), ""))
    window.map.click()
    assert QImage(str(tmp_path / "the map.png")).size() == _map().size()
    window.map.click()
    assert any("could not be written" in label.text() for label in window.findChildren(QLabel))
    window.map.click()
    assert {file.name for file in tmp_path.iterdir()} == {"the map.png"}


def test_printing_asks_with_the_printer_chosen(window: ExportWindow) -> None:
    """Or not at all, when the user thinks better of it."""
    asked = _heard(window.print_asked)
    window.routes.item(0).setCheckState(UNCHECKED)
    window.print.click()
    ((request, printer),) = asked
    assert (request.drivers, request.whole_day) == (None, False)
    assert isinstance(printer, QPrinter)
    window.show_done()
    window._ask_printer = lambda _parent: None
    window.print.click()
    assert len(asked) == 1
    assert window.print.isEnabled()


def test_pages_are_printed_whole_and_in_sequence(qapp: object, tmp_path: Path) -> None:
    """Each fills its sheet without losing its shape, also one of another shape."""
    printer = _printer(tmp_path)
    with PagePrinter(printer) as paper:
        for page in (_page(1, 2, "#cc0000"), _page(2, 2, "#0000cc", 300, 100)):
            paper.add(page)
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as document:
        sheets = [page.render(scale=1).to_pil().convert("RGB") for page in document]
    first, second = sheets
    assert [sheet.size for sheet in sheets] == [(595, 842)] * 2
    for spot in ((3, 3), (590, 838), (297, 421)):
        assert first.getpixel(spot) == pytest.approx((204, 0, 0), abs=3)
    assert second.getpixel((297, 421)) == pytest.approx((0, 0, 204), abs=3)
    assert second.getpixel((297, 200)) == (255, 255, 255)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_printing_that_fails_or_is_stopped_ends(qapp: object, tmp_path: Path) -> None:
    """A printer that takes nothing is told by name; stopping leaves the printer free for the next."""
    printer = _printer(tmp_path / "not" / "there")
    with pytest.raises(MachineFault) as fault, PagePrinter(printer) as paper:
        paper.add(_page(1, 1, "red"))
    assert fault.value.problem.code == "printer-not-ready"
    printer = _printer(tmp_path)

    def stopped_after_a_page() -> None:
        with PagePrinter(printer) as paper:
            paper.add(_page(1, 2, "red"))
            raise Stopped

    with pytest.raises(Stopped):
        stopped_after_a_page()
    with PagePrinter(printer) as paper:
        paper.add(_page(1, 1, "red"))
    assert (tmp_path / "printed.pdf").stat().st_size > 0


def test_pages_are_drawn_no_finer_than_paper_shows(qapp: object, tmp_path: Path) -> None:
    """A printer of 1200 dots per inch gets 300, a coarse one its own."""
    printer = _printer(tmp_path)
    printer.setResolution(1200)
    assert fineness_of(printer) == 300
    printer.setResolution(150)
    assert fineness_of(printer) == 150
