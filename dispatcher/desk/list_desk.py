"""Order lists and fleet workbooks into the day."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
import weakref
from collections.abc import Mapping
from pathlib import Path

from dispatcher.desk import taking
from dispatcher.desk.frame import Frame
from dispatcher.desk.regions import Cancelled, silent
from dispatcher.desk.results import FleetTaken, Imported, ListPreview, Show
from dispatcher.intake import write_pasted
from dispatcher.model.problem import Problem
from dispatcher.store import imports


class ListDesk(Frame):
    """Takes what senders send."""

    _pasted: Path | None = None

    def preview_list(
        self,
        path: Path,
        sheet: str | None = None,
        header_row: int | None = None,
        mapping: Mapping[str, str] | None = None,
        date: dt.date | None = None,
        on_progress: Show = silent,
        cancelled: Cancelled = lambda: False,
    ) -> ListPreview:
        """Read an order list and say what taking it would do; the day stays as it is.

        Rows without a date of their own are for `date` (default: today). `header_row` counts as the sheet does, 0 for
        a list without a header; `mapping` says by header what columns mean ("" for the sender's own), and what it
        leaves out is recognised. Raises Refused when not even the sheet can be shown, and Stopped.
        """
        day = date or dt.datetime.now(self.zone()).date()
        return taking.preview_list(
            self._file, path, self.zone(), day, sheet, header_row, mapping, on_progress, cancelled
        )

    def take_list(self, preview: ListPreview, on_progress: Show = silent) -> Imported:
        """Take just what was previewed, in one step; what a person said of the columns is remembered for this header.

        Raises Refused, with the day as it was, when the list cannot be taken or the day has changed meanwhile.
        """
        on_progress(0.0, "Taking the orders")
        return taking.take_list(self._file, preview, self.zone())

    def import_orders(
        self,
        path: Path,
        sheet: str | None = None,
        date: dt.date | None = None,
        on_progress: Show = silent,
        header_row: int | None = None,
        mapping: Mapping[str, str] | None = None,
    ) -> Imported:
        """Preview an order list and take it as it is. Raises Refused, with the day as it was, when it cannot be."""
        preview = self.preview_list(path, sheet, header_row, mapping, date, on_progress)
        return taking.take_list(self._file, preview, self.zone())

    def save_bad_rows(self, preview: ListPreview, to: Path) -> Path:
        """Write the skipped rows as the sender's own workbook (.xlsx) with a column of reasons. Answers the file."""
        target = to if to.suffix.lower() == ".xlsx" else to.with_name(to.name + ".xlsx")
        taking.save_bad_rows(preview, target)
        return target

    def paste_rows(self, text: str) -> Path:
        """The clipboard's text as a list to preview; it is gone with the desk. Raises Refused when it has no rows."""
        if self._pasted is None:
            self._pasted = Path(tempfile.mkdtemp(prefix="dispatcher-pasted-"))
            weakref.finalize(self, shutil.rmtree, self._pasted, ignore_errors=True)
        return write_pasted(text, self._pasted)

    def take_fleet(self, path: Path) -> FleetTaken:
        """Make a workbook's fleet the day's."""
        return taking.take_fleet(self._file, path, self.zone())

    def import_problems(self, date: dt.date) -> tuple[Problem, ...]:
        """What was wrong in the list that was imported last for a date."""
        records = self._file.read(imports.imports).values()
        return next((r.problems for r in reversed(tuple(records)) if r.date == date), ())
