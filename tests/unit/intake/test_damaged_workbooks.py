"""Workbooks that something has damaged: what cannot be read is said, at once, and what can be read is."""

from __future__ import annotations

import io
import re
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

from dispatcher.intake import marks_xlsb
from dispatcher.intake.table import Table
from dispatcher.intake.tables import without_far_columns
from dispatcher.model.problem import Refused
from tests import samples

read, write_xlsx = samples.read, samples.write_xlsx
_FLAT = (
    '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="S"><table:table-row><table:table-cell><text:p>Address</text:p></table:table-cell>'
    "</table:table-row></table:table>{end}"
)


def with_sheet(path: Path, change: Any) -> Path:
    """The workbook with other bytes for its first sheet."""
    out = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(data) if name.endswith("sheet1.xml") else data)
    path.write_bytes(out.getvalue())
    return path


def test_rows_with_one_number_are_a_problem(tmp_path: Path) -> None:
    """A damaged workbook has two rows of one number: a reader keeps one of them, and it is said that there are more."""
    rows = [["Order", "Address"], ["A1", "Road 1"], ["A2", "Road 2"], ["A3", "Road 3"]]
    path = write_xlsx(tmp_path / "a.xlsx", {"S": rows})
    found = read(with_sheet(path, lambda data: re.sub(rb'r="([A-Z]*)3"', rb'r="\g<1>2"', data)))
    assert [order.id for order in found.orders] == ["A3"]
    assert {(p.code, p.where.row) for p in found.problems} == {("cell-error", 2)}


def test_a_cell_beyond_all_columns_is_left_out(tmp_path: Path) -> None:
    """A reference of four letters: a sheet as wide as that takes a reader minutes."""
    path = write_xlsx(tmp_path / "a.xlsx", {"S": [["Order", "Address"], ["A1", "Road 1"], ["A2", "Road 2"]]})
    found = read(with_sheet(path, lambda data: data.replace(b'r="A3"', b'r="HXFE3"')))
    assert [order.id for order in found.orders][:1] == ["A1"]
    assert "far-cell-left-out" in {c.rule for c in found.coercions}


def test_an_open_document_whose_elements_do_not_end_is_refused_at_once(tmp_path: Path) -> None:
    """Its reader looks for the end for ever."""
    path = tmp_path / "a.fods"
    path.write_text(_FLAT.replace("office:body", "office:bod1", 1).format(end="</office:spreadsheet></office:body>"))
    start = time.process_time()
    with pytest.raises(Refused) as refused:
        read(path)
    assert [p.code for p in refused.value.problems] == ["file-unreadable"]
    assert time.process_time() - start < 5


def test_columns_beyond_those_of_lists_are_left_out_and_said(tmp_path: Path) -> None:
    """Of kinds of workbooks whose bytes cannot be cut before they are read, too."""
    table = Table("S", [["Order", "Address", *[None] * 1_998, "far"], ["A1", "Road 1"]])
    cut, told = without_far_columns(table, "a.xlsb")
    assert ([len(row) for row in cut.rows], [c.before for c in told]) == ([1_000, 2], ["BXY1"])


def test_a_row_beyond_all_rows_of_a_binary_workbook_is_seen() -> None:
    """Its reader would make room for all the rows before it."""
    for row, expected in ((1 << 20, True), (40, False)):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("xl/worksheets/sheet1.bin", b"\x00\x04" + row.to_bytes(4, "little"))
        with zipfile.ZipFile(out) as archive:
            assert marks_xlsb.has_impossible_rows(archive) is expected
