"""A list that arrived in a watched folder: looked at as it lies there, and taken whole, or kept waiting in words."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from dispatcher.desk.results import FINISHED, Gone, Imported, ListMode, ListPreview, Resend
from dispatcher.model.problem import Problem, Refused, Where
from dispatcher.model.values import dataclass
from dispatcher.store import arrivals
from dispatcher.store.arrivals import Arrival, ArrivalState, Watched
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Writer

_BLOCK = 1 << 20
MOST_PROBLEMS = 500
"""So many problems of a waiting list are kept; opening it shows all."""

NO_ORDERS = frozenset({"row-total", "row-note", "row-units", "row-depot", "row-no-visit", "row-no-point", FINISHED})
"""Codes of rows that are said to be no orders to deliver: nothing is to be done about them, so no list waits for it."""

_DATES_IN_NAMES = (
    re.compile(r"(?<!\d)(?P<y>20\d\d)[-_.]?(?P<m>\d\d)[-_.]?(?P<d>\d\d)(?!\d)"),
    re.compile(r"(?<!\d)(?P<d>\d\d?)[-_.](?P<m>\d\d?)[-_.](?P<y>20\d\d)(?!\d)"),
)


@dataclass(frozen=True, slots=True)
class Arrived:
    """A list that arrived, and what taking it came to; None while it waits."""

    note: Arrival
    imported: Imported | None = None


type Look = Callable[[Path, dt.date], ListPreview]
"""Reads a list for a day. Raises Refused."""


def resend_of(watched: Watched) -> Resend:
    """How the lists of a folder are taken."""
    return Resend(ListMode(watched.mode), Gone(watched.gone))


@contextmanager
def snapshot(path: Path) -> Iterator[tuple[Path, str] | None]:
    """A copy of a file under its own name, with the digest of its content; None when it changed meanwhile. Raises
    OSError when it cannot be read."""
    with tempfile.TemporaryDirectory(prefix="dispatcher-arrived-") as folder:
        before = path.stat()
        copy = Path(folder) / path.name
        with path.open("rb") as source, copy.open("wb") as target:
            shutil.copyfileobj(source, target, _BLOCK)
        after = path.stat()
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            yield None
        else:
            yield copy, digest_of(copy)


def digest_of(path: Path) -> str:
    """What a file's content is known by. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def day_of(name: str, today: dt.date, days_ahead: int) -> dt.date:
    """The day of a list that names none in its rows: the one in its file's name, else so many days after today."""
    for pattern in _DATES_IN_NAMES:
        for match in pattern.finditer(name):
            try:
                return dt.date(int(match["y"]), int(match["m"]), int(match["d"]))
            except ValueError:
                continue
    return today + dt.timedelta(days=days_ahead)


def arrive(file: DayFile, path: Path, watched: Watched, zone: ZoneInfo, look: Look) -> Arrived | None:
    """Take a list that arrived, in one step with the note that it did, or let it wait with all that is wrong.

    None when its content arrived before, or changed while it was looked at. Raises OSError when it cannot be read now,
    and MachineFault.
    """
    with snapshot(path) as taken:
        if taken is None:
            return None
        copy, digest = taken
        if file.read(lambda reader: arrivals.arrival(reader, digest)) is not None:
            return None
        now = dt.datetime.now(zone).replace(microsecond=0)
        arrived = Arrival(digest, str(path), now.astimezone(dt.UTC), ArrivalState.WAITING)
        try:
            preview = look(copy, day_of(path.name, now.date(), watched.days_ahead))
            open_ = tuple(_open(preview))
            if not open_:
                return _take(file, preview, arrived, zone, resend_of(watched))
        except Refused as refused:
            open_ = refused.problems
        waiting = replace(arrived, problems=open_[:MOST_PROBLEMS])
        file.keep(lambda writer: arrivals.put_arrivals(writer, [waiting]))
        return Arrived(waiting)


def _open(preview: ListPreview) -> Iterator[Problem]:
    """All that a person has to look at before such a list is taken."""
    yield from preview.refusal
    for question in preview.questions:
        if question.is_open:
            where = Where(source=preview.found.source, column=question.column)
            yield Problem("question-open", question.text, "Open the list and answer; the answer is remembered.", where)
    if not preview.refusal:
        yield from (problem for problem in preview.found.problems if problem.code not in NO_ORDERS)
        if not preview.found.orders:
            cause, remedy = "There are no orders in the list.", "Look whether it is the right file."
            yield Problem("no-orders", cause, remedy, Where(source=preview.found.source))


def _take(file: DayFile, preview: ListPreview, arrived: Arrival, zone: ZoneInfo, resend: Resend) -> Arrived:
    from dispatcher.desk import taking

    def work(writer: Writer) -> Arrived:
        imported = taking.taken(writer, preview, zone, resend)
        done = replace(arrived, state=ArrivalState.IMPORTED, summary=writer.summary)
        arrivals.put_arrivals(writer, [done])
        return Arrived(done, imported)

    args = {"source": preview.found.source, "date": preview.date.isoformat()}
    return file.write("import_orders", args, work).result


def remember_there(file: DayFile, paths: Sequence[Path], zone: ZoneInfo) -> None:
    """Note lists that lay in a folder before it was watched; one that cannot be read now arrives later."""
    found: dict[str, Arrival] = {}
    now = dt.datetime.now(zone).replace(microsecond=0).astimezone(dt.UTC)
    for path in paths:
        try:
            digest = digest_of(path)
        except OSError:
            continue
        found[digest] = Arrival(digest, str(path), now, ArrivalState.THERE)

    def work(writer: Writer) -> None:
        new = [one for one in found.values() if arrivals.arrival(writer, one.digest) is None]
        arrivals.put_arrivals(writer, new)

    file.keep(work)
