"""Whatever stands in an order list, every format can be written and read, and nothing in it comes to life."""

from __future__ import annotations

import csv
import dataclasses
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree

import openpyxl
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispatcher.manifests.csv_file import guarded, write_csv
from dispatcher.manifests.gpx import write_gpx
from dispatcher.manifests.links import write_links
from dispatcher.manifests.pdf import write_pdf
from dispatcher.manifests.pdf_layout import Fonts
from dispatcher.manifests.wording import legible
from dispatcher.manifests.workbook import write_workbook
from dispatcher.model.manifest import LeftOut, ManifestDay
from dispatcher.model.order import Order

Days = Callable[..., ManifestDay]
NASTY = [
    *("=1+1", "+358401", "-1", "@x", "\t=1", "{{7*7}}", "{% raw %}", "<b>&amp;</b>", "]]>", "<para><br/>"),
    *("_x0041_", "#N/A", "'=1", "\x00\x07", "\ud800", "\ufffe", "🚚👩‍👩‍👧", "שלום", "مرحبا", "\u202eevil", "a" * 3000),
    *("C:\\users", "100%", "(unclosed", "\\u0041", "&&P", "日本語", "\u2028", "x\r\ny", " ", "[a]", "e\u0301" * 50),
]
TEXT = st.one_of(st.sampled_from(NASTY), st.text(st.characters(exclude_categories=()), max_size=40))
QUICK = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


def hostile(day: ManifestDay, text: str, other: str) -> ManifestDay:
    """The day with these texts wherever people may write."""
    manifest = day.manifests[0]
    first = manifest.stops[0]
    old = first.tasks[0]
    task = dataclasses.replace(old.task, name=text, address=other, phone=text, email=other, note=text + other)
    order = Order(
        f"{text}|1",
        delivery=task,
        load=MappingProxyType({text: 1500, other: -1}),
        skills=frozenset({other}),
        fields=MappingProxyType({text: other}),
    )
    stop = dataclasses.replace(
        first, tasks=(dataclasses.replace(old, order=order, task=task),), load_after={text: 1}, violations=(text, other)
    )
    changed = dataclasses.replace(
        manifest,
        stops=(stop, *manifest.stops[1:]),
        driver_name=text,
        driver_phone=other,
        vehicle_name=other,
        start_name=text,
        end_name=other,
        load_at_start={other: 7},
        violations=(other, text),
    )
    left_out = (LeftOut(order, text, (other,)), LeftOut(order, "unplaced", (text,)))
    return dataclasses.replace(day, manifests=(changed,), left_out=left_out, attribution=other)


@QUICK
@given(TEXT, TEXT)
def test_workbooks_hold_no_formula(sample_day: Days, tmp_path: Path, text: str, other: str) -> None:
    """Every cell that holds text is text."""
    write_workbook(hostile(sample_day(1, 2), text, other), None, tmp_path / "a.xlsx")
    for sheet in openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets:
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" for cell in row)
            assert all(cell.quotePrefix for cell in row if isinstance(cell.value, str))


@QUICK
@given(TEXT, TEXT)
def test_csv_gives_every_text_back(sample_day: Days, tmp_path: Path, text: str, other: str) -> None:
    """Each cell comes back as it was, but for characters that no file can carry; none begins a formula."""
    write_csv(hostile(sample_day(1, 2), text, other), None, tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        header, first, *_ = csv.reader(file)
    read = dict(zip(header, first, strict=True))
    assert read["Name"] == guarded(legible(text))
    assert read["Address"] == guarded(legible(other))
    assert read["Notes"] == guarded(legible(text + other))
    assert all(not cell.startswith(("=", "@", "\t", "\r")) for cell in (*header, *first))


@QUICK
@given(TEXT, TEXT)
def test_pdfs_open(sample_day: Days, font_files: tuple[Path, Path], tmp_path: Path, text: str, other: str) -> None:
    """Any text can be printed, at worst as a box; no markup is read in it."""
    write_pdf(hostile(sample_day(1, 2), text, other), None, tmp_path / "a.pdf", Fonts(*font_files))
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    assert len(document) >= 2
    document.close()


def test_markup_is_printed_as_it_stands(sample_day: Days, font_files: tuple[Path, Path], tmp_path: Path) -> None:
    """An angle bracket or a template's braces are text like any other."""
    write_pdf(hostile(sample_day(1, 2), "<b>&amp;</b>", "{{7*7}}"), None, tmp_path / "a.pdf", Fonts(*font_files))
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    page = document[1]
    content = page.get_textpage()
    text = content.get_text_range()
    assert "<b>&amp;</b>" in text
    assert "{{7*7}}" in text
    content.close()
    page.close()
    document.close()


@QUICK
@given(TEXT, TEXT)
def test_gpx_and_links_can_be_read(sample_day: Days, tmp_path: Path, text: str, other: str) -> None:
    """The XML is well-formed, and the text file is UTF-8 with one link per line."""
    day = hostile(sample_day(1, 2), text, other)
    write_gpx(day, None, tmp_path / "a.gpx")
    assert ElementTree.parse(tmp_path / "a.gpx").getroot().tag.endswith("gpx")
    write_links(day, None, tmp_path / "a.txt")
    links = [line for line in (tmp_path / "a.txt").read_text("utf-8").split("\n") if line.startswith("https://")]
    assert len(links) == 1


@pytest.mark.parametrize("writer", [write_workbook, write_csv, write_gpx, write_links])
def test_an_empty_day_can_be_written(sample_day: Days, tmp_path: Path, writer: Callable[..., None]) -> None:
    """A day without routes is a file that says so."""
    writer(sample_day(0, 0, left_out=0), None, tmp_path / "empty")
    assert (tmp_path / "empty").is_file()
