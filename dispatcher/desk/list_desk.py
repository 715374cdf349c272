"""Order lists and fleet workbooks into the day."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
import weakref
from pathlib import Path
from typing import TYPE_CHECKING

from dispatcher.desk.frame import Frame
from dispatcher.desk.region_build import silent
from dispatcher.desk.regions import Cancelled
from dispatcher.desk.results import FleetTaken, Imported, ListPreview, ListSaid, Resend, Show
from dispatcher.model.problem import Problem
from dispatcher.model.values import dataclass
from dispatcher.store.session import Writer

if TYPE_CHECKING:
    from dispatcher.store import layouts

NOTHING_SAID, NOTHING_GONE = ListSaid(), Resend()


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is remembered of lists with this header."""

    header: layouts.Labels
    layout: layouts.Layout


class ListDesk(Frame):
    """Takes what senders send."""

    _pasted: Path | None = None

    def preview_list(
        self,
        path: Path,
        said: ListSaid = NOTHING_SAID,
        date: dt.date | None = None,
        on_progress: Show = silent,
        cancelled: Cancelled = lambda: False,
    ) -> ListPreview:
        """Read an order list and say what taking it would do; the day stays as it is.

        Rows without a date of their own are for `date` (default: today). What a person said of such a list before
        holds where nothing else is said. Raises Refused when not even the sheet can be shown, and Stopped.
        """
        from dispatcher.desk import taking

        zone, region = self.zone(), self.region()
        day = date or dt.datetime.now(zone).date()
        from dispatcher.intake import ANYWHERE, Ground
        from dispatcher.intake.countries import country_of_zone

        ground = Ground(country_of_zone(region.time_zone), region.box) if region else ANYWHERE
        return taking.preview_list(self._file, taking.Reading(path, day, zone, ground, on_progress, cancelled), said)

    def take_list(self, preview: ListPreview, resend: Resend = NOTHING_GONE, on_progress: Show = silent) -> Imported:
        """Take just what was previewed, in one step; what a person said of the list is remembered for this header.

        `resend` says what becomes of orders that the list lacks. Raises Refused, with the day as it was, when the list
        cannot be taken or the day has changed meanwhile.
        """
        from dispatcher.desk import taking

        on_progress(0.0, "Taking the orders")
        return taking.take_list(self._file, preview, self.zone(), resend)

    def import_orders(
        self,
        path: Path,
        said: ListSaid = NOTHING_SAID,
        date: dt.date | None = None,
        on_progress: Show = silent,
        resend: Resend = NOTHING_GONE,
    ) -> Imported:
        """Preview an order list and take it as it is. Raises Refused, with the day as it was, when it cannot be."""
        from dispatcher.desk import taking

        preview = self.preview_list(path, said, date, on_progress)
        return taking.take_list(self._file, preview, self.zone(), resend)

    def remembered_layouts(self) -> tuple[Remembered, ...]:
        """What is remembered of senders' lists, by the list that it was learned from."""
        from dispatcher.store import layouts

        found = self._file.read(layouts.layouts)
        return tuple(
            sorted((Remembered(header, layout) for header, layout in found.items()), key=lambda r: r.layout.source)
        )

    def forget_layout(self, header: layouts.Labels) -> None:
        """Forget what was said of lists with this header, in one step."""

        from dispatcher.store import layouts

        def work(writer: Writer) -> None:
            there = layouts.layouts(writer).get(header)
            if there is not None:
                layouts.delete_layout(writer, header)
                source = there.source or "a list"
                writer.summary = f"Forgot the columns of {source}."

        self._file.write("forget_layout", {"header": list(header)}, work)

    def save_bad_rows(self, preview: ListPreview, to: Path) -> Path:
        """Write the skipped rows as the sender's own workbook (.xlsx), or as the text that it was (.csv, .txt, .tsv),
        with a column of reasons. Answers the file."""
        from dispatcher.desk import taking
        from dispatcher.intake import TEXT_SUFFIXES

        suffixes = (".xlsx", *(TEXT_SUFFIXES if preview.found.view.written else ()))
        target = to if to.suffix.lower() in suffixes else to.with_name(to.name + ".xlsx")
        taking.save_bad_rows(preview, target)
        return target

    def paste_rows(self, text: str) -> Path:
        """The clipboard's text as a list to preview; it is gone with the desk. Raises Refused when it has no rows."""
        from dispatcher.intake import write_pasted

        if self._pasted is None:
            self._pasted = Path(tempfile.mkdtemp(prefix="dispatcher-pasted-"))
            weakref.finalize(self, shutil.rmtree, self._pasted, ignore_errors=True)
        return write_pasted(text, self._pasted)

    def take_fleet(self, path: Path) -> FleetTaken:
        """Make a workbook's fleet the day's."""
        from dispatcher.desk import taking

        return taking.take_fleet(self._file, path, self.zone())

    def import_problems(self, date: dt.date) -> tuple[Problem, ...]:
        """What was wrong in the list that was imported last for a date."""
        from dispatcher.store import imports

        records = self._file.read(imports.imports).values()
        return next((r.problems for r in reversed(tuple(records)) if r.date == date), ())
