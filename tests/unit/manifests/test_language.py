"""Manifests in another language: the program's words change, the users' stay, files for programs stay English."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from dispatcher.manifests.csv_file import write_csv
from dispatcher.manifests.files import file_name
from dispatcher.manifests.gpx import write_gpx
from dispatcher.manifests.language import Language, counted, tr, written_in
from dispatcher.manifests.links import write_links
from dispatcher.manifests.pdf import write_pdf
from dispatcher.manifests.pdf_layout import Fonts
from dispatcher.manifests.table import manifest_columns, task_rows
from dispatcher.manifests.wording import hours, kilometres, load_parts, long_date
from dispatcher.manifests.workbook import write_workbook
from dispatcher.model.manifest import Manifest, ManifestDay

Days = Callable[..., ManifestDay]
WORDS = {
    "Stop": "Stopp",
    "Start": "Anfang",
    "Remarks": "Bemerkungen",
    "Monday": "Montag",
    "November": "November",
    "{weekday} {day} {month} {year}": "{weekday}, {day}. {month} {year}",
    "Page {number} of {count}": "Seite {number} von {count}",
    "Day overview": "Tag",
    "Break": "Rast",
    "break": "rast",
    "Type": "Art",
    "Arrival": "Ankunft",
    "pieces": "Stück",
    "delivery": "Lieferung",
    "all routes": "alle Touren",
    "Stop {number}": "Stopp {number}",
    "stop {number}": "Stopp {number}",
    "{start} to {end}": "{start} bis {end}",
    "{count} stop|{count} stops": "{count} Stopp|{count} Stopps",
}
GERMAN = Language("de", WORDS, ",")


@pytest.fixture
def german() -> Iterator[None]:
    """What is written in a test is German."""
    with written_in(GERMAN):
        yield


@pytest.mark.usefixtures("german")
def test_words_and_figures_are_written_as_the_language_does(sample_day: Days) -> None:
    """Dates, decimals, units, file names; a text without a translation is English."""
    day = sample_day(1, 2)
    assert long_date(day.date) == "Montag, 23. November 2026"
    assert kilometres(1250) == "1,2 km"
    assert load_parts({"pieces": 3000, "weight": 12_500, "crates": 1000}) == ["1 crates", "3 Stück", "12,5 kg"]
    assert file_name(day, None, ".pdf") == "2026-11-23 alle Touren.pdf"
    assert tr("never translated") == "never translated"
    assert hours(1500) == "25 min"


def test_one_is_one_and_nothing_is_one_in_french() -> None:
    """Forms for one and for more."""
    forms = "{count} stop|{count} stops"
    assert [counted(forms, n) for n in (0, 1, 2)] == ["0 stops", "1 stop", "2 stops"]
    with written_in(Language("fr")):
        assert [counted(forms, n) for n in (0, 1, 2)] == ["0 stop", "1 stop", "2 stops"]


def test_the_language_ends_with_its_block() -> None:
    """Also when writing fails."""
    with pytest.raises(OSError, match="full"), written_in(GERMAN):
        raise OSError("full")
    assert tr("Stop") == "Stop"


@pytest.mark.usefixtures("german")
def test_a_pdf_is_in_the_language(sample_day: Days, font_files: tuple[Path, Path], tmp_path: Path) -> None:
    """Heads, breaks, page numbers; names, addresses and notes as they came."""
    write_pdf(sample_day(2, 8), None, tmp_path / "a.pdf", Fonts(*font_files))
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    text = " ".join(text.split())
    ours, theirs = ("Seite 1 von 2", "Montag, 23. November 2026", "Rast", "Lieferung"), ("Blue Anchor", "Ring at the")
    assert [word for word in (*ours, *theirs) if word not in text] == []
    assert [word for word in ("Page ", "Break") if word in text] == []


@pytest.mark.usefixtures("german")
def test_a_workbook_is_in_the_language(sample_day: Days, tmp_path: Path) -> None:
    """Titles, facts, and rows of breaks, which find their columns."""
    day = sample_day(1, 8)
    write_workbook(day, day.manifests[0], tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    rows = [[cell for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)]
    assert rows[0] == ["Anna Virtanen, Montag, 23. November 2026"]
    assert "8 Stopps" in rows[1][0]
    assert {"Stopp", "Art", "Bemerkungen", "Cost centre"} <= set(rows[3])
    (rest,) = (row for row in sheet.iter_rows(values_only=True) if "rast" in row)
    assert rest[1] is not None


@pytest.mark.usefixtures("german")
def test_what_programs_read_stays_english(sample_day: Days, tmp_path: Path) -> None:
    """The columns of the CSV file have one name everywhere."""
    write_csv(sample_day(1, 2), None, tmp_path / "a.csv")
    assert "Order ID,Type" in (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    assert tr("Stop") == "Stopp"


@pytest.mark.parametrize("write", [write_gpx, write_links])
@pytest.mark.usefixtures("german")
def test_files_for_phones_are_in_the_language(
    write: Callable[[ManifestDay, Manifest | None, Path], None], sample_day: Days, tmp_path: Path
) -> None:
    """Start and end of the way."""
    write(sample_day(1, 2), None, tmp_path / "a")
    text = (tmp_path / "a").read_text(encoding="utf-8")
    assert "Anfang" in text
    assert "Start" not in text


def test_an_own_column_called_as_ours_is_kept(sample_day: Days, tmp_path: Path) -> None:
    """An order list may have had its own remarks: they stand beside the program's, also on the sheet of what is
    left out."""
    day = sample_day(1, 1, left_out=1)
    left = dataclasses.replace(day.left_out[0].order, fields={"Remarks": "mine"})
    day = dataclasses.replace(day, left_out=(dataclasses.replace(day.left_out[0], order=left),))
    write_workbook(day, None, tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[-1]
    assert "mine" in [cell for row in sheet.iter_rows(values_only=True) for cell in row]


def test_a_sheet_says_one_stop_when_there_is_one(sample_day: Days, tmp_path: Path) -> None:
    """And one order, and one route."""
    day = sample_day(1, 1, left_out=1)
    write_workbook(day, None, tmp_path / "a.xlsx")
    facts = [sheet["A2"].value for sheet in openpyxl.load_workbook(tmp_path / "a.xlsx")]
    assert facts[0] == "1 route, 1 order left out"
    assert "1 stop · 1 order ·" in facts[1]
    assert facts[2] == "1 order that no driver carries"


def test_no_two_columns_share_a_title(sample_day: Days) -> None:
    """Breaks are written under titles."""
    day = sample_day(1, 4)
    titles = [column.title for column in manifest_columns(day, task_rows(day.manifests[0]))]
    assert len(titles) == len(set(titles))
