"""Manifests as an Excel workbook: real times and numbers, text that stays text, sheets that print well."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from dispatcher.manifests.files import whole_file
from dispatcher.manifests.language import counted, tr
from dispatcher.manifests.table import (
    Column,
    Kind,
    TaskRow,
    Value,
    detail_columns,
    left_out_rows,
    load_columns,
    manifest_columns,
    order_columns,
    task_rows,
)
from dispatcher.manifests.wording import (
    dimensions,
    driver_title,
    estimated,
    hours,
    kilometres,
    legible,
    load_title,
    long_date,
    orders_of,
    road_words,
    time_of,
)
from dispatcher.model.manifest import Manifest, ManifestBreak, ManifestDay
from dispatcher.model.order import LOAD_SCALE

TEXT_LIMIT = 32_767
"""Excel's longest cell text."""

TITLE = Font(name="Calibri", size=16, bold=True, color="1B1F24")
FACTS = Font(name="Calibri", size=10, color="5B6570")
ALARM = Font(name="Calibri", size=10, bold=True, color="B42318")
HEAD = Font(name="Calibri", size=10, bold=True, color="FFFFFF")
BODY = Font(name="Calibri", size=10, color="1B1F24")
STRONG = Font(name="Calibri", size=10, bold=True, color="1B1F24")
HEAD_FILL = PatternFill("solid", start_color="2F3B47")
BREAK_FILL = PatternFill("solid", start_color="EEF1F4")
RULE = Border(bottom=Side("thin", color="D5DADF"))
SUM_RULE = Border(top=Side("medium", color="2F3B47"))

FORMATS = {Kind.COUNT: "0", Kind.DECIMAL: "0.0##", Kind.DEGREES: "0.000000"}
WIDTHS = {Kind.TEXT: 16, Kind.LONG_TEXT: 34, Kind.WARNING: 34, Kind.MOMENT: 11}
WIDTHS |= {Kind.COUNT: 7, Kind.DECIMAL: 10, Kind.DEGREES: 11}
SAME_DAY, OTHER_DAY = "hh:mm", "yyyy-mm-dd hh:mm"

_ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


def write_workbook(day: ManifestDay, manifest: Manifest | None, target: Path) -> None:
    """One driver's workbook with one sheet; for None the day's: summary, a sheet per driver, orders left out.

    Raises MachineFault when the file cannot be written.
    """
    book = Workbook()
    book.remove(book.active)
    book.properties.creator = "Dispatcher"
    book.properties.title = f"{tr('Manifests')}, {long_date(day.date)}"
    titles = _SheetTitles()
    if manifest is None:
        _summary(book.create_sheet(titles.take(tr("Day"))), day)
        left_out = titles.take(tr("Left out"))
        for each in day.manifests:
            _driver_sheet(book.create_sheet(titles.take(driver_title(each))), day, each)
        _left_out_sheet(book.create_sheet(left_out), day)
    else:
        _driver_sheet(book.create_sheet(titles.take(driver_title(manifest))), day, manifest)
    with whole_file(target) as out:
        book.save(out)


class _SheetTitles:
    """Titles that Excel accepts: at most 31 characters, none of []:*?/\\, different without regard to case."""

    def __init__(self) -> None:
        self._taken = {"history"}  # Excel keeps this one for itself

    def take(self, wish: str) -> str:
        base = " ".join(_NOT_IN_TITLES.sub(" ", legible(wish)).split()).strip("' ") or tr("Sheet")
        title, count = _within(base, 31), 1
        while title.casefold() in self._taken:
            count += 1
            title = f"{_within(base, 30 - len(str(count)))} {count}"
        self._taken.add(title.casefold())
        return title


def _within(text: str, units: int) -> str:
    """The beginning of a text in so many UTF-16 units, which is how Excel counts."""
    return text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", errors="ignore").strip("' ")


def _summary(sheet: Worksheet, day: ManifestDay) -> None:
    names = dimensions(day.manifests)
    titles = [tr("Driver"), tr("Phone"), tr("Vehicle"), tr("Start"), tr("End"), tr("Stops"), tr("Orders")]
    titles.append(tr("Distance (km, estimated)") if day.estimated else tr("Distance (km)"))
    titles += [tr("Time (min)"), *(tr("Load at start: {what}").format(what=legible(load_title(n))) for n in names)]
    titles.append(tr("Remarks"))
    facts = counted(tr("{count} route|{count} routes"), len(day.manifests)) + ", "
    facts += counted(tr("{count} order left out|{count} orders left out"), len(day.left_out))
    _heading(sheet, day, long_date(day.date), facts, ())
    widths = [24, 18, 22, 11, 11, 8, 8, 14, 11, *(12 for _ in names), 48]
    _header_row(sheet, titles, widths)
    kinds = (
        [Kind.TEXT] * 3 + [Kind.MOMENT] * 2 + [Kind.COUNT] * 2 + [Kind.DECIMAL] * (2 + len(names)) + [Kind.LONG_TEXT]
    )
    rows: list[list[Value]] = [
        [
            driver_title(each),
            legible(each.driver_phone),
            legible(each.vehicle_name),
            each.start,
            each.end,
            len(each.stops),
            orders_of(each),
            each.distance_m / 1000,
            each.duration_s / 60,
            *(each.load_at_start.get(name, 0) / LOAD_SCALE for name in names),
            " ".join(legible(text) for text in each.violations),
        ]
        for each in day.manifests
    ]
    for row in rows:
        _write_row(sheet, day, kinds, row)
    if rows:
        summed = [n for n, kind in enumerate(kinds) if kind in (Kind.COUNT, Kind.DECIMAL)]
        total: list[Value] = [tr("Total"), *([None] * (len(kinds) - 1))]
        for n in summed:
            total[n] = sum(value for row in rows if isinstance(value := row[n], int | float))
        _write_row(sheet, day, kinds, total, STRONG, SUM_RULE)


def _driver_sheet(sheet: Worksheet, day: ManifestDay, manifest: Manifest) -> None:
    rows = task_rows(manifest)
    columns = manifest_columns(day, rows)
    people = [manifest.vehicle_name, manifest.driver_phone]
    begin, finish = time_of(manifest.start, day), time_of(manifest.end, day)
    ends = tr("{start} to {end}")
    way = ends.format(start=f"{begin} {manifest.start_name}".strip(), end=f"{finish} {manifest.end_name}".strip())
    figures = [counted(tr("{count} stop|{count} stops"), len(manifest.stops))]
    figures.append(counted(tr("{count} order|{count} orders"), orders_of(manifest)))
    figures += [kilometres(manifest.distance_m), hours(manifest.duration_s)]
    facts = " · ".join(legible(fact) for fact in (*people, way, *figures) if fact)
    _heading(sheet, day, f"{driver_title(manifest)}, {long_date(day.date)}", facts, manifest.violations)
    _header_row(sheet, [c.title for c in columns], [WIDTHS[c.kind] for c in columns])
    breaks = sorted(manifest.breaks, key=lambda each: each.start)
    _break_rows(sheet, day, columns, [b for b in breaks if b.after_stop == 0])
    for n, row in enumerate(rows):
        _task_row(sheet, day, columns, row)
        if row.stop and (n + 1 == len(rows) or rows[n + 1].leads):
            _break_rows(sheet, day, columns, [b for b in breaks if b.after_stop == row.stop.number])


def _left_out_sheet(sheet: Worksheet, day: ManifestDay) -> None:
    rows = left_out_rows(day.left_out)
    names = dimensions((), (row.order.load for row in rows))
    verdict = [
        Column(tr("Verdict"), Kind.LONG_TEXT, lambda r: r.status),
        Column(tr("Reasons"), Kind.LONG_TEXT, lambda r: " ".join(legible(text) for text in r.remarks)),
    ]
    own = [column for column in detail_columns(rows) if column.kind is not Kind.WARNING]
    asked = order_columns(day)
    columns = [*asked[:2], *verdict, *asked[2:], *load_columns(names), *own]
    facts = counted(tr("{count} order that no driver carries|{count} orders that no driver carries"), len(day.left_out))
    _heading(sheet, day, f"{tr('Left out')}, {long_date(day.date)}", facts, ())
    _header_row(sheet, [c.title for c in columns], [WIDTHS[c.kind] for c in columns])
    for row in rows:
        _task_row(sheet, day, columns, row)


def _task_row(sheet: Worksheet, day: ManifestDay, columns: Sequence[Column], row: TaskRow) -> None:
    values = [column.value(row) for column in columns]
    cells = _write_row(sheet, day, [column.kind for column in columns], values)
    for column, cell in zip(columns, cells, strict=True):
        if column.kind is Kind.WARNING:
            cell.font = ALARM


def _break_rows(sheet: Worksheet, day: ManifestDay, columns: Sequence[Column], breaks: Sequence[ManifestBreak]) -> None:
    for rest in breaks:
        known: dict[str, Value] = {tr("Type"): tr("break"), tr("Arrival"): rest.start, tr("Start"): rest.start}
        known |= {tr("Departure"): rest.start + rest.duration_s, tr("Service (min)"): rest.duration_s / 60}
        values = [known.get(column.title) for column in columns]
        for cell in _write_row(sheet, day, [column.kind for column in columns], values):
            cell.fill = BREAK_FILL


def _heading(sheet: Worksheet, day: ManifestDay, title: str, facts: str, alarms: Sequence[str]) -> None:
    """Title, facts and what to look out for, above the table, one line each; and how the sheet prints."""
    lines = [(title, TITLE), (facts, FACTS)]
    lines += [(estimated(), ALARM)] if day.estimated else []
    lines += [(legible(alarm), ALARM) for alarm in alarms]
    for row, (text, font) in enumerate(lines, 1):
        cell = sheet.cell(row, 1)
        _set_text(cell, " ".join(text.split()))
        cell.font = font
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    left = " · ".join(filter(None, (long_date(day.date), road_words(day))))
    sheet.oddFooter.left.text = left.replace("&", "&&")
    sheet.oddFooter.center.text = sheet.title.replace("&", "&&")
    sheet.oddFooter.right.text = tr("Page {number} of {count}").format(number="&P", count="&N")


def _header_row(sheet: Worksheet, titles: Sequence[str], widths: Sequence[float]) -> None:
    row = sheet.max_row + 2
    for column, (title, width) in enumerate(zip(titles, widths, strict=True), 1):
        cell = sheet.cell(row, column)
        _set_text(cell, title)
        cell.font, cell.fill = HEAD, HEAD_FILL
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.row_dimensions[row].height = 30
    sheet.freeze_panes = f"B{row + 1}"
    sheet.print_title_rows = f"{row}:{row}"


def _write_row(
    sheet: Worksheet,
    day: ManifestDay,
    kinds: Sequence[Kind],
    values: Sequence[Value],
    font: Font = BODY,
    border: Border = RULE,
) -> list[Cell]:
    row = sheet.max_row + 1
    cells = []
    for column, (kind, value) in enumerate(zip(kinds, values, strict=True), 1):
        cell = sheet.cell(row, column)
        cell.font, cell.border = font, border
        cell.alignment = _WRAPPED if kind in (Kind.LONG_TEXT, Kind.WARNING) else _TOP
        if isinstance(value, str):
            _set_text(cell, value)
        elif value is not None and kind is Kind.MOMENT:
            local = dt.datetime.fromtimestamp(value, day.zone).replace(tzinfo=None)
            cell.value = local
            cell.number_format = SAME_DAY if local.date() == day.date else OTHER_DAY
        elif value is not None:
            cell.value = value
            cell.number_format = FORMATS[kind]
        cells.append(cell)
    return cells


_TOP = Alignment(vertical="top")
_WRAPPED = Alignment(vertical="top", wrap_text=True)


def _set_text(cell: Cell, text: str) -> None:
    """Text that stays text: never a formula, an error value or a character code, and no longer than Excel holds."""
    escaped = _ESCAPE_LIKE.sub("_x005F_", text)  # Excel reads _x0041_ as the letter A
    if len(escaped.encode("utf-16-le")) > 2 * TEXT_LIMIT:
        mark = f" … [{tr('cut: Excel holds no more')}]"
        escaped = _within(escaped, TEXT_LIMIT - len(mark)) + mark
    cell.value = escaped
    cell.data_type = "s"
    cell.quotePrefix = True
