"""How the place of each task was found, and what else its address may mean."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import batched
from typing import Any

from dispatcher.model.order import TaskKind
from dispatcher.model.place import Candidate
from dispatcher.model.plan import TaskRef
from dispatcher.model.values import dataclass
from dispatcher.store import codec
from dispatcher.store.session import Reader, Row, Writer

_AT_ONCE = 1_000


class Source(StrEnum):
    """Who says where it is."""

    GIVEN = "given"  # coordinates in the list
    GEOCODED = "geocoded"  # found by the address
    HANDOVER = "handover"  # where goods for the address were handed over before
    PIN = "pin"  # set by the dispatcher


@dataclass(frozen=True, slots=True)
class Found:
    """What is known about the place of one task. `chosen` and `source` are None while nothing is sure enough."""

    task: TaskRef
    chosen: Candidate | None = None
    source: Source | None = None
    candidates: tuple[Candidate, ...] = ()


def put_found(writer: Writer, found: Sequence[Found]) -> None:
    """Keep what was found, and make the chosen place (or none) the task's own. Raises KeyError for an unknown task."""
    for some in batched(found, _AT_ONCE):  # the rows of all of a long list would take many times what they take
        _put(writer, some)


def _put(writer: Writer, found: Sequence[Found]) -> None:
    ids = {one.task.order_id for one in found}
    tasks = {
        (row["order_id"], row["kind"]): row
        for row in writer.rows_among("SELECT * FROM task WHERE order_id IN (?*)", ids)
    }
    moved: list[Row] = []
    rows: list[Row] = []
    for one in found:
        task = tasks[one.task.order_id, one.task.kind.value]
        location = codec.location(one.chosen.location if one.chosen else None)
        if task["location"] != location:
            moved.append({**task, "location": location})
        rows.append(_row(one, task["address"], location))
    writer.put("task", moved)
    writer.put("place", rows)


def found(reader: Reader, task: TaskRef) -> Found | None:
    """What is known about this task's place; None when nobody has looked since its address changed."""
    rows = reader.rows("SELECT * FROM place WHERE order_id = ? AND kind = ?", [task.order_id, task.kind.value])
    return _found(rows[0]) if rows else None


def found_on(reader: Reader, date: dt.date | None) -> Iterator[Found]:
    """What is known about the tasks of a day's orders, by order, a pickup before its delivery."""
    rows = reader.each(
        "SELECT p.* FROM place p JOIN orders o ON o.id = p.order_id WHERE o.date IS ? ORDER BY p.order_id, p.kind DESC",
        [date.isoformat() if date else None],
    )
    return map(_found, rows)


def tasks_by_address(reader: Reader) -> dict[str, tuple[TaskRef, ...]]:
    """The tasks of every address as it is written, on all dates, sorted by order and kind."""
    tasks: dict[str, list[TaskRef]] = {}
    for row in reader.rows("SELECT address, order_id, kind FROM task ORDER BY order_id, kind"):
        tasks.setdefault(row["address"], []).append(TaskRef(row["order_id"], TaskKind(row["kind"])))
    return {address: tuple(refs) for address, refs in tasks.items()}


def _row(found: Found, address: str, location: str | None) -> Row:
    return {
        "order_id": found.task.order_id,
        "kind": found.task.kind.value,
        "address": address,
        "location": location,
        "source": found.source.value if found.source else None,
        "chosen": codec.to_json(codec.candidate(found.chosen)) if found.chosen else None,
        "candidates": codec.to_json([codec.candidate(c) for c in found.candidates]),
    }


def _found(row: dict[str, Any]) -> Found:
    return Found(
        TaskRef(row["order_id"], TaskKind(row["kind"])),
        codec.candidate_of(json.loads(row["chosen"])) if row["chosen"] is not None else None,
        Source(row["source"]) if row["source"] is not None else None,
        tuple(codec.candidate_of(c) for c in json.loads(row["candidates"])),
    )
