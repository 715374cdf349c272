"""Order lists and watched folders as text for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePath

from dispatcher.desk.results import Imported
from dispatcher.desk.watch_desk import Arrival, ArrivalState, Watched
from dispatcher.model.problem import Problem

MOST_LISTED = 10

_STATES = {
    ArrivalState.THERE: "lay there before",
    ArrivalState.WAITING: "waits",
    ArrivalState.IMPORTED: "imported",
    ArrivalState.IGNORED: "ignored",
}


def of_import(done: Imported, saved: Path | None = None) -> Iterator[str]:
    """What an order list brought, and the file that has its skipped rows."""
    sheet = f", sheet {done.sheet}" if done.sheet else ""
    yield (
        f"{done.source}{sheet}: {counted(done.rows, 'row')} = {counted(done.orders, 'order')} "
        f"+ {counted(done.merged, 'merged row')} + {counted(done.bad_rows, 'row')} with problems."
    )
    if done.layout:
        yield f"  Recognised as {done.layout}."
    days = ", ".join(d.isoformat() for d in done.dates)
    yield f"  {len(done.new)} new, {len(done.changed)} changed, {len(done.unchanged)} unchanged" + (
        f", for {days}." if days else "."
    )
    for order_id in done.changed[:MOST_LISTED]:
        for change in done.changes.get(order_id, ()):
            yield f"    {order_id}, {change.name}: {change.before or '(nothing)'} -> {change.after or '(nothing)'}"
    if len(done.changed) > MOST_LISTED:
        yield f"    and {len(done.changed) - MOST_LISTED} more changed orders (--json lists them)"
    yield from _gone(done)
    for question in done.questions:
        if question.is_open:
            choices = ", ".join(choice.value for choice in question.choices)
            name = f"{question.column}:{question.kind}" if question.column else question.kind
            yield f"  Unsure: {question.text} Answer with --answer '{name}=...' ({choices})."
    if done.coercions:
        yield f"  {len(done.coercions)} cells were read as something else than what stood in them (--json lists them)."
    yield from of_problems(done.problems)
    if saved is not None:
        yield f"  The rows with problems are in {saved}; correct them there and import that."


def _gone(done: Imported) -> Iterator[str]:
    """What became of the orders that the list lacks."""
    if not done.gone:
        return
    settled = {*done.cancelled, *done.deleted, *done.protected}
    kept = [id_ for id_ in done.gone if id_ not in settled]
    for ids, what in (
        (kept, "were kept (--gone cancel or --gone delete does otherwise)"),
        (done.cancelled, "were cancelled"),
        (done.deleted, "were deleted"),
        (done.protected, "are locked and were kept (--also-protected ORDER does otherwise)"),
    ):
        if ids:
            yield f"  {len(ids)} orders are not in the list and {what}: {_some(ids)}."


def of_problems(problems: Sequence[Problem]) -> Iterator[str]:
    """Every problem with its code, one a line."""
    for problem in problems:
        yield f"  [{problem.code}] {problem}"


def of_watch(folders: Sequence[Watched], arrived: Sequence[Arrival]) -> Iterator[str]:
    """The watched folders, and what arrived in them."""
    if not folders:
        yield "No folder is watched. Watch one with: dispatcher watch add FOLDER"
    for one in folders:
        ahead = "the day they arrive" if not one.days_ahead else f"{one.days_ahead} days later"
        yield f"{one.folder}: {one.mode}, gone orders: {one.gone}; lists without a date are for {ahead}."
    yield from of_arrivals(arrived)


def of_arrivals(arrived: Iterable[Arrival]) -> Iterator[str]:
    """Lists and what became of them."""
    for one in arrived:
        yield f"  {one.at:%Y-%m-%d %H:%M} UTC  {name_of(one)}: {_STATES[one.state]}. {one.summary}".rstrip()
        for problem in one.problems[:MOST_LISTED]:
            yield f"      [{problem.code}] {problem}"
        if len(one.problems) > MOST_LISTED:
            yield f"      and {len(one.problems) - MOST_LISTED} more"


def of_lost(folders: Iterable[str]) -> Iterator[str]:
    """Folders that could not be looked at."""
    for folder in folders:
        yield f"The folder {folder} could not be looked at; it is looked for again."


def name_of(arrival: Arrival) -> str:
    """The file's name."""
    return PurePath(arrival.path).name


def _some(ids: Sequence[str]) -> str:
    shown = ", ".join(ids[:MOST_LISTED])
    return shown if len(ids) <= MOST_LISTED else f"{shown} and {len(ids) - MOST_LISTED} more"


def counted(number: int, name: str) -> str:
    """So many of something: 1 row, 2 rows."""
    return f"{number} {name}" if number == 1 else f"{number} {name}s"
