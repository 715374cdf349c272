"""Comma-separated values for other programs: one row per task, UTF-8 with a byte order mark, so that Excel reads it."""

from __future__ import annotations

import csv
import re
from io import StringIO
from pathlib import Path

from dispatcher.manifests.files import whole_file
from dispatcher.manifests.language import ENGLISH, written_in
from dispatcher.manifests.table import Column, Kind, TaskRow, left_out_rows, manifest_columns, route_columns, task_rows
from dispatcher.model.manifest import Manifest, ManifestDay
from dispatcher.model.timewindow import local_iso

_LIVE = re.compile(r"['\s]*[=+\-@＝＋－＠]|'*[\t\r\n]")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


def write_csv(day: ManifestDay, manifest: Manifest | None, target: Path) -> None:
    """One driver's tasks, or for None all of the day and the orders left out, with every column.

    Its words are English whatever the language: programs read them.
    Times are ISO 8601 with the local offset. Text that a spreadsheet might run as a formula is kept from it by
    an apostrophe in front (see `guarded`). Raises MachineFault when the file cannot be written.
    """
    with written_in(ENGLISH):
        text = _text(day, manifest)
    with whole_file(target) as out:
        out.write(text.encode("utf-8-sig"))


def _text(day: ManifestDay, manifest: Manifest | None) -> str:
    manifests = day.manifests if manifest is None else (manifest,)
    rows = [row for each in manifests for row in task_rows(each)]
    if manifest is None:
        rows += left_out_rows(day.left_out)
    columns = [*route_columns(day), *manifest_columns(day, rows)]
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(guarded(column.title) for column in columns)
    writer.writerows([_cell(day, column, row) for column in columns] for row in rows)
    return text.getvalue()


def guarded(text: str) -> str:
    """Text as a spreadsheet will not run it.

    What begins with = + - @ (or their wide forms), also behind blanks or apostrophes, or with a tab or line end,
    gets one apostrophe in front; plain numbers such as -12.5 are left alone. Nothing is lost: what begins with
    an apostrophe and without it would be guarded into itself, was guarded.
    """
    return "'" + text if _LIVE.match(text) and not _NUMBER.fullmatch(text) else text


def _cell(day: ManifestDay, column: Column, row: TaskRow) -> str:
    value = column.value(row)
    if value is None:
        return ""
    if isinstance(value, str):
        return guarded(value)
    if column.kind is Kind.MOMENT:
        return local_iso(int(value), day.zone)
    return f"{value:.6f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
