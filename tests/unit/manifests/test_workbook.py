"""Workbooks: right types, readable by two readers, printable, one sheet per driver."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from dispatcher.manifests.workbook import write_workbook
from dispatcher.model.manifest import ManifestDay, RoadSource

Days = Callable[..., ManifestDay]
CUT_MARK = " … [cut: Excel holds no more]"


def table(sheet: Any) -> list[dict[str, Any]]:
    """The rows under the frozen header, cells by column title."""
    header = int("".join(c for c in sheet.freeze_panes if c.isdigit())) - 1
    titles = [cell.value for cell in sheet[header]]
    return [dict(zip(titles, row, strict=True)) for row in sheet.iter_rows(min_row=header + 1)]


def with_note(day: ManifestDay, note: str) -> ManifestDay:
    """The day with another note at the very first task."""
    manifest = day.manifests[0]
    first = manifest.stops[0]
    task = dataclasses.replace(first.tasks[0], task=dataclasses.replace(first.tasks[0].task, note=note))
    stop = dataclasses.replace(first, tasks=(task,))
    return dataclasses.replace(day, manifests=(dataclasses.replace(manifest, stops=(stop, *manifest.stops[1:])),))


def test_a_driver_sheet_has_times_and_numbers_of_the_right_type(sample_day: Days, tmp_path: Path) -> None:
    """Times are Excel times on the local wall clock, kilometres, minutes and loads are numbers, ids are text."""
    day = sample_day(2, 8)
    write_workbook(day, day.manifests[0], tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Anna Virtanen"]
    rows = table(book.active)
    second = rows[1]
    assert second["Arrival"].value.isoformat() == "2026-11-23T08:12:00"
    assert second["Arrival"].number_format == "hh:mm"
    assert second["Arrival"].is_date
    assert second["Leg (km)"].value == 1.34
    assert second["Leg (min)"].value == pytest.approx(260 / 60)
    assert second["Load: weight kg"].value == 13.5
    assert second["On board after: weight kg"].value == 249
    assert second["Phone"].data_type == "s"
    assert [r["Order ID"].value for r in rows if r["Type"].value == "break"] == [None]
    ids = [r["Order ID"].value for r in rows if r["Type"].value != "break"]
    assert ids == [t.order.id for stop in day.manifests[0].stops for t in stop.tasks]


def test_sheets_are_set_up_for_paper(sample_day: Days, tmp_path: Path) -> None:
    """Landscape, as wide as the paper, the header frozen and repeated, page numbers below."""
    day = sample_day(2, 8)
    write_workbook(day, None, tmp_path / "day.xlsx")
    for sheet in openpyxl.load_workbook(tmp_path / "day.xlsx").worksheets:
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        header = int(sheet.freeze_panes[1:]) - 1
        assert sheet.print_title_rows == f"${header}:${header}"
        assert "&P" in sheet.oddFooter.right.text


def test_the_foot_of_a_sheet_says_who_gave_the_driving_times(sample_day: Days, tmp_path: Path) -> None:
    """Beside the date."""
    day = dataclasses.replace(sample_day(1, 3), roads=RoadSource("OSRM", "r&d"))
    write_workbook(day, None, tmp_path / "day.xlsx")
    for sheet in openpyxl.load_workbook(tmp_path / "day.xlsx").worksheets:
        assert sheet.oddFooter.left.text.endswith(" · Driving times: OSRM, region r&&d")


def test_the_day_has_a_summary_and_the_left_out(sample_day: Days, tmp_path: Path) -> None:
    """First the routes with their totals, then a sheet per driver, last what nobody drives and why."""
    day = sample_day(3, 4, left_out=2, estimated=True)
    write_workbook(day, None, tmp_path / "day.xlsx")
    book = openpyxl.load_workbook(tmp_path / "day.xlsx")
    assert book.sheetnames == ["Day", *(m.driver_name for m in day.manifests), "Left out"]
    rows = table(book["Day"])
    assert [r["Driver"].value for r in rows] == [*(m.driver_name for m in day.manifests), "Total"]
    assert rows[-1]["Stops"].value == 12
    assert rows[-1]["Distance (km, estimated)"].value == pytest.approx(3 * 5 * 1.34)
    assert rows[1]["Remarks"].value == "Ends 20 min after the shift."
    for sheet in book.worksheets:
        assert any("Estimated" in str(cell.value) for cell in sheet["A"][:4])
    left_out = table(book["Left out"])
    assert [r["Verdict"].value for r in left_out] == ["impossible by itself", "no room found within the time"]
    assert left_out[0]["Reasons"].value == "No vehicle holds 900 weight. The largest holds 400."


def test_another_reader_sees_the_same(sample_day: Days, tmp_path: Path) -> None:
    """What openpyxl wrote, calamine reads: names, local times, numbers."""
    day = sample_day(1, 3)
    write_workbook(day, day.manifests[0], tmp_path / "a.xlsx")
    rows = CalamineWorkbook.from_path(str(tmp_path / "a.xlsx")).get_sheet_by_index(0).to_python()
    header = next(row for row in rows if "Order ID" in row)
    first = rows[rows.index(header) + 1]
    assert first[header.index("Name")] == "Café Pöytä 1-1"
    assert str(first[header.index("Arrival")]) == "2026-11-23 08:00:00"
    assert first[header.index("Load: pieces")] == 1


@pytest.mark.parametrize("text", ["=1+1", "=HYPERLINK(1)", "#N/A", "#REF!", "+1", "@x", "'x", "TRUE", "0123", "1e5"])
def test_text_stays_text(sample_day: Days, tmp_path: Path, text: str) -> None:
    """Neither formula nor error value nor number comes out of what a customer wrote."""
    day = with_note(sample_day(1, 2), text)
    write_workbook(day, day.manifests[0], tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    cell = table(book.active)[0]["Notes"]
    assert (cell.value, cell.quotePrefix) == (text, True)
    assert all(c.data_type not in ("f", "e") for row in book.active.iter_rows() for c in row if c is not cell)
    raw = CalamineWorkbook.from_path(str(tmp_path / "a.xlsx")).get_sheet_by_index(0).to_python()
    assert any(text in row for row in raw)


def test_character_codes_are_not_decoded(sample_day: Days, tmp_path: Path) -> None:
    """Excel reads _x0041_ in a file as A; a customer who writes it means it."""
    day = with_note(sample_day(1, 2), "part _x0041_ no")
    write_workbook(day, day.manifests[0], tmp_path / "a.xlsx")
    assert table(openpyxl.load_workbook(tmp_path / "a.xlsx").active)[0]["Notes"].value == "part _x005F_x0041_ no"


@pytest.mark.parametrize("long", ["x" * 40_000, "🚚" * 20_000])
def test_what_excel_cannot_hold_is_cut_with_a_mark(sample_day: Days, tmp_path: Path, long: str) -> None:
    """At most 32,767 UTF-16 units, and the loss shows."""
    day = with_note(sample_day(1, 2), long)
    write_workbook(day, day.manifests[0], tmp_path / "a.xlsx")
    note = table(openpyxl.load_workbook(tmp_path / "a.xlsx").active)[0]["Notes"].value
    assert note.endswith(CUT_MARK)
    assert 32_000 < len(note.encode("utf-16-le")) // 2 <= 32_767


def test_control_characters_show_as_lost(sample_day: Days, tmp_path: Path) -> None:
    """A bell in a note neither breaks the file nor vanishes without a trace."""
    day = with_note(sample_day(1, 2), "a\x07b\r\nc")
    write_workbook(day, day.manifests[0], tmp_path / "a.xlsx")
    assert (
        table(openpyxl.load_workbook(tmp_path / "a.xlsx").active)[0]["Notes"].value == "a\N{REPLACEMENT CHARACTER}b\nc"
    )


def test_sheet_titles_are_legal_and_different(sample_day: Days, tmp_path: Path) -> None:
    """Excel refuses a workbook with a bad sheet title: too long, with a slash, or twice the same."""
    drivers = ("Bo", "bo", "a/b:c*[d]?\\", "", "x" * 50, "x" * 40, "History", "Day", "'q'", "Left out", "🚚" * 30)
    day = sample_day(len(drivers), 1, drivers=drivers)
    write_workbook(day, None, tmp_path / "day.xlsx")
    titles = openpyxl.load_workbook(tmp_path / "day.xlsx").sheetnames
    assert len(titles) == len(drivers) + 2 == len({t.casefold() for t in titles})
    for title in titles:
        assert 0 < len(title.encode("utf-16-le")) // 2 <= 31
        assert not set(title) & set("[]:*?/\\")
        assert title.casefold() != "history"
