"""What is read from the bytes of a sheet beside its values."""

from __future__ import annotations

import io
import zipfile

import pytest

from dispatcher.intake.marks import remarks_of
from dispatcher.intake.remarks import NO_RESULT, NOTHING_REMARKED, Mark
from dispatcher.intake.table import Book, Kind


def workbook(*cells: str, formats: str = "", styles: str = "") -> Book:
    """The least of an .xlsx that has these cells."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.xml", '<w xmlns:r="r"><sheets><sheet name="S" r:id="r1"/></sheets></w>')
        archive.writestr("xl/_rels/workbook.xml.rels", '<R><Relationship Id="r1" Target="worksheets/s.xml"/></R>')
        archive.writestr("xl/worksheets/s.xml", f"<worksheet><row>{''.join(cells)}</row></worksheet>")
        archive.writestr("xl/styles.xml", f"<s><numFmts>{formats}</numFmts><cellXfs>{styles}</cellXfs></s>")
    return Book("list.xlsx", Kind.ZIPPED, out.getvalue())


@pytest.mark.parametrize(
    ("cell", "marks"),
    [
        ('<c r="B2" t="e"><v>#N/A</v></c>', [Mark(2, 2, 0, "#N/A")]),
        ('<c r="AA10"><f>A1</f></c>', [Mark(10, 27, 0, NO_RESULT)]),
        ('<c r="A1"><f>A1</f><v></v></c>', [Mark(1, 1, 0, NO_RESULT)]),
        ('<c r="A1"><f t="shared" si="0"/><v/></c>', [Mark(1, 1, 0, NO_RESULT)]),
        ('<c r="A1" t="str"><f>A1</f><v></v></c>', []),
        ('<c r="A1"><f>A1</f><v>3</v></c>', []),
        ('<c r="A1"><v>3</v></c>', []),
        ('<c r="A1" s="1"><v>3</v></c>', [Mark(1, 1, 5, "")]),
        ('<x:c r="A1" s="1"><x:v>3</x:v></x:c>', [Mark(1, 1, 5, "")]),
        ('<c r="A1" s="2"><v>3</v></c>', []),
    ],
)
def test_errors_formulas_and_zeros_are_seen(cell: str, marks: list[Mark]) -> None:
    """Errors, formulas whose result is not stored (an empty text is one), and formats that show leading zeros."""
    book = workbook(
        cell,
        formats='<numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="0.00"/>',
        styles='<xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/>',
    )
    assert list(remarks_of(book, "S").marks) == marks


def test_a_file_without_the_usual_parts_has_no_marks() -> None:
    """Other kinds of files are read without these remarks."""
    assert remarks_of(workbook(), "T") == NOTHING_REMARKED
    assert remarks_of(Book("list.xlsx", Kind.ZIPPED, b"no zip"), "S") == NOTHING_REMARKED
