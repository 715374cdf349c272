"""The journal: every change of a tracked row, before and after, tied to the step that made it.

Triggers write it, so nothing that changes a tracked table can forget to. Each step is one row of `step`, each touched
row one row of `change` with its images as JSON. The one row of `pen` says who is writing: a step's id, 0 while images
are put back or the schema changes (nothing is journaled), or NULL, when a change of a tracked table fails.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from dispatcher.model.problem import Problem, Refused
from dispatcher.model.values import dataclass
from dispatcher.store.codec import to_json
from dispatcher.store.session import Key, Writer

if TYPE_CHECKING:
    from dispatcher.store.connection import Connection


class StepState(StrEnum):
    """Where a step stands in the history."""

    DONE = "done"  # in force; undo takes the newest of these back
    UNDONE = "undone"  # taken back; redo does the oldest of these again
    DROPPED = "dropped"  # taken back, and another step was made since: kept for the audit, never to be redone
    NOTE = "note"  # changed nothing that could be taken back: a command without effect, an undo, a redo


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the history. `at` in UTC; `summary` is a sentence for people, "" when none was given."""

    id: int
    at: dt.datetime
    command: str
    args: Mapping[str, Any]
    summary: str
    state: StepState


@dataclass(frozen=True, slots=True)
class Changes:
    """The rows that a step, an undo or a redo touched. Falsy when there are none.

    `touched`: their primary keys by table, as the journal writes them: a long list touches 200,000 rows, and to drop as
    many tuples at once would hold every thread up.
    """

    touched: Mapping[str, tuple[str, ...]]

    def __bool__(self) -> bool:
        return bool(self.touched)

    @property
    def rows(self) -> frozenset[tuple[str, Key]]:
        """(table, primary key) of each."""
        return frozenset((table, key) for table in self.touched for key in self.keys(table))

    @property
    def tables(self) -> frozenset[str]:
        """Names of the touched tables."""
        return frozenset(self.touched)

    def keys(self, table: str) -> frozenset[Key]:
        """Primary keys of the touched rows of one table."""
        return frozenset(tuple(json.loads(key)) for key in self.touched.get(table, ()))


@dataclass(frozen=True, slots=True)
class Entry:
    """A step that is being written: its audit `row`, the `step` that gets the changes, the last change `before` it, and
    what the history tells of the step so far."""

    row: int
    step: int
    before: int
    summary: str


def untrack(db: Connection) -> None:
    """Drop the triggers, so that a migration can change tables without being journaled."""
    for trigger in list(db.query("SELECT name FROM sqlite_master WHERE type = 'trigger'")):
        if trigger["name"].startswith("journal_"):
            db.execute(f"DROP TRIGGER {trigger['name']}")


def track(db: Connection, tables: Sequence[str]) -> None:
    """Create the triggers that journal these tables."""
    for table in tables:
        columns, keys = db.columns(table), db.keys(table)
        changed = " OR ".join(f"OLD.{c} IS NOT NEW.{c}" for c in columns)
        for event, row, before, after, condition in (
            ("INSERT", "NEW", "NULL", _image("NEW", columns), "TRUE"),
            ("UPDATE", "NEW", _image("OLD", columns), _image("NEW", columns), f"({changed})"),
            ("DELETE", "OLD", _image("OLD", columns), "NULL", "TRUE"),
        ):
            key = ", ".join(f"{row}.{k}" for k in keys)
            db.execute(
                f"CREATE TRIGGER journal_{table}_{event.lower()} AFTER {event} ON {table} "  # noqa: S608 - our schema
                f"WHEN {condition} AND (SELECT step FROM pen) IS NOT 0 BEGIN "
                f"INSERT INTO change(step, tbl, key, before, after) "
                f"VALUES ((SELECT step FROM pen), '{table}', json_array({key}), {before}, {after}); END"
            )


def _image(row: str, columns: Sequence[str]) -> str:
    return "json_object(" + ", ".join(f"'{c}', {row}.{c}" for c in columns) + ")"


def begin(db: Connection, command: str, args: Mapping[str, object], onto: int | None = None) -> Entry:
    """Write the step's audit row and give the pen to the step, or to the step `onto` when that still is the newest."""
    row = _append(db, command, args, StepState.NOTE)
    step = onto if onto is not None and _newest(db) == (onto, StepState.DONE) else row
    _hand_pen(db, step)
    (found,) = db.query("SELECT coalesce(max(id), 0) AS id FROM change")
    (told,) = db.query("SELECT summary FROM step WHERE id = ?", [step])
    return Entry(row, step, found["id"], told["summary"])


def finish(db: Connection, entry: Entry, summary: str) -> Changes:
    """Take the pen back and say what changed. A step that changed something ends what could be redone."""
    changes = _changes(db, f"step = {entry.step:d} AND id > {entry.before:d}")
    if changes:
        db.execute("DELETE FROM change WHERE step IN (SELECT id FROM step WHERE state = ?)", [StepState.UNDONE])
        db.execute("UPDATE step SET state = ? WHERE state = ?", [StepState.DROPPED, StepState.UNDONE])
        db.execute("UPDATE step SET state = ? WHERE id = ?", [StepState.DONE, entry.step])
    told = entry.step if changes else entry.row
    db.execute("UPDATE step SET summary = ? WHERE id = ?", [summary, told])
    _hand_pen(db, None)
    return changes


def take_back(db: Connection) -> Changes | None:
    """Put the images before the newest step back; None when nothing is left to undo."""
    (found,) = db.query("SELECT max(id) AS id FROM step WHERE state = ?", [StepState.DONE])
    return _back(db, found["id"], "undo", found["id"])


def do_again(db: Connection) -> Changes | None:
    """Put the images after the oldest undone step back; None when there is none."""
    (found,) = db.query("SELECT min(id) AS id FROM step WHERE state = ?", [StepState.UNDONE])
    return _forth(db, found["id"], "redo", found["id"])


def go_to(db: Connection, step: int) -> Changes | None:
    """Make the moment right after a step the present, 0 for before the first; None when it is the present already.

    Raises Refused (`step-not-reachable`) for a step that is neither done nor undone.
    """
    (present,) = db.query("SELECT coalesce(max(id), 0) AS id FROM step WHERE state = ?", [StepState.DONE])
    reachable = db.query("SELECT id FROM step WHERE id = ? AND state IN ('done', 'undone')", [step])
    if step != 0 and not list(reachable):
        cause = "That moment cannot be returned to: its step was given up when another was made."
        raise Refused([Problem("step-not-reachable", cause, "Choose another step from the history.")])
    if step > present["id"]:
        return _forth(db, step, "go_to", step)
    (first,) = db.query("SELECT min(id) AS id FROM step WHERE state = ? AND id > ?", [StepState.DONE, step])
    return _back(db, first["id"], "go_to", step)


def history(db: Connection) -> tuple[Step, ...]:
    """Every step, oldest first."""
    return tuple(
        Step(
            row["id"],
            dt.datetime.fromtimestamp(row["at_ms"] / 1000, dt.UTC),
            row["command"],
            json.loads(row["args"]),
            row["summary"],
            StepState(row["state"]),
        )
        for row in db.query("SELECT * FROM step ORDER BY id")
    )


def _back(db: Connection, first: int | None, command: str, told: int | None) -> Changes | None:
    """Take back every done step from `first` on: the images before each row's first change are put back."""
    if first is None:
        return None
    steps = f"SELECT id FROM step WHERE state = 'done' AND id >= {first:d}"  # noqa: S608 - a number
    return _replay(db, steps, ("before", "min"), StepState.UNDONE, (command, told))


def _forth(db: Connection, last: int | None, command: str, told: int | None) -> Changes | None:
    """Do every undone step up to `last` again: the images after each row's last change are put back."""
    if last is None:
        return None
    steps = f"SELECT id FROM step WHERE state = 'undone' AND id <= {last:d}"  # noqa: S608 - a number
    return _replay(db, steps, ("after", "max"), StepState.DONE, (command, told))


def _replay(
    db: Connection, steps: str, which: tuple[str, str], new: StepState, audit: tuple[str, int | None]
) -> Changes:
    """Of several changes of one row only the image at the far end counts: `which` names the side and the end."""
    _hand_pen(db, 0)
    side, end = which
    images = db.query(
        f"SELECT tbl, key, {side} AS image, {end}(id) FROM change WHERE step IN ({steps}) GROUP BY tbl, key"  # noqa: S608
    )
    gone: dict[str, list[Key]] = {}
    back: dict[str, list[dict[str, Any]]] = {}
    for row in images:
        if row["image"] is None:
            gone.setdefault(row["tbl"], []).append(tuple(json.loads(row["key"])))
        else:
            back.setdefault(row["tbl"], []).append(json.loads(row["image"]))
    # Deleted before put back: what a deleted row takes along by cascade has its own image, and foreign keys are
    # looked at when all is in place.
    writer = Writer(db)
    for table, keys in gone.items():
        writer.delete(table, keys)
    for table, rows in back.items():
        writer.put(table, rows)
    changes = _changes(db, f"step IN ({steps})")
    db.execute(f"UPDATE step SET state = ? WHERE id IN ({steps})", [new])  # noqa: S608
    command, told = audit
    _append(db, command, {"step": told}, StepState.NOTE)
    _hand_pen(db, None)
    return changes


def _newest(db: Connection) -> tuple[int, str] | None:
    """The newest step that is done or undone, and which of the two it is."""
    found = db.query("SELECT id, state FROM step WHERE state IN ('done', 'undone') ORDER BY id DESC LIMIT 1")
    return next(((row["id"], row["state"]) for row in found), None)


def _append(db: Connection, command: str, args: Mapping[str, object], state: StepState) -> int:
    at_ms = int(dt.datetime.now(dt.UTC).timestamp() * 1000)
    cursor = db.execute(
        "INSERT INTO step(at_ms, command, args, summary, state) VALUES (?, ?, ?, '', ?)",
        [at_ms, command, to_json(dict(args)), state],
    )
    return int(cursor.lastrowid or 0)


def _hand_pen(db: Connection, step: int | None) -> None:
    db.execute("UPDATE pen SET step = ?", [step])


def _changes(db: Connection, condition: str) -> Changes:
    rows = db.query(f"SELECT DISTINCT tbl, key FROM change WHERE {condition}")  # noqa: S608 - from numbers
    touched: dict[str, list[str]] = {}
    for row in rows:
        touched.setdefault(row["tbl"], []).append(row["key"])
    return Changes({table: tuple(keys) for table, keys in touched.items()})
