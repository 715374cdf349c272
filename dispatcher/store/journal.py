"""The journal: every change of a tracked row, before and after, tied to the step that made it.

Triggers write it, so nothing that changes a tracked table can forget to. Each step is one row of `step`, each touched
row one row of `change` with its images as JSON. The one row of `pen` says who is writing: a step's id, 0 while images
are put back or the schema changes (nothing is journaled), or NULL, when a change of a tracked table fails.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from dispatcher.store.codec import to_json
from dispatcher.store.session import Key, Writer

if TYPE_CHECKING:
    from sqlite_utils import Database


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
    """The rows that a step, an undo or a redo touched: (table, primary key). Falsy when there are none."""

    rows: frozenset[tuple[str, Key]] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.rows)

    @property
    def tables(self) -> frozenset[str]:
        """Names of the touched tables."""
        return frozenset(table for table, _ in self.rows)

    def keys(self, table: str) -> frozenset[Key]:
        """Primary keys of the touched rows of one table."""
        return frozenset(key for name, key in self.rows if name == table)


def untrack(db: Database) -> None:
    """Drop the triggers, so that a migration can change tables without being journaled."""
    for trigger in db.triggers:
        if trigger.name.startswith("journal_"):
            db.execute(f"DROP TRIGGER {trigger.name}")


def track(db: Database, tables: Sequence[str]) -> None:
    """Create the triggers that journal these tables."""
    for table in tables:
        columns = [column.name for column in db.table(table).columns]
        keys = db.table(table).pks
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


def begin(db: Database, command: str, args: Mapping[str, object]) -> int:
    """Write the step's audit row and give it the pen. Returns the step's id."""
    step = _append(db, command, args, StepState.NOTE)
    _hand_pen(db, step)
    return step


def finish(db: Database, step: int, summary: str) -> Changes:
    """Take the pen back and say what changed. A step that changed something ends what could be redone."""
    changes = _changes(db, step)
    if changes:
        db.execute("DELETE FROM change WHERE step IN (SELECT id FROM step WHERE state = ?)", [StepState.UNDONE])
        db.execute("UPDATE step SET state = ? WHERE state = ?", [StepState.DROPPED, StepState.UNDONE])
    state = StepState.DONE if changes else StepState.NOTE
    db.execute("UPDATE step SET state = ?, summary = ? WHERE id = ?", [state, summary, step])
    _hand_pen(db, None)
    return changes


def take_back(db: Database) -> Changes | None:
    """Put the images before the newest step back; None when nothing is left to undo."""
    return _replay(db, "undo", "max", StepState.DONE, StepState.UNDONE)


def do_again(db: Database) -> Changes | None:
    """Put the images after the oldest undone step back; None when there is none."""
    return _replay(db, "redo", "min", StepState.UNDONE, StepState.DONE)


def history(db: Database) -> tuple[Step, ...]:
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


def _replay(db: Database, command: str, which: str, old: StepState, new: StepState) -> Changes | None:
    (found,) = db.query(f"SELECT {which}(id) AS id FROM step WHERE state = ?", [old])  # noqa: S608 - min or max
    step = found["id"]
    if step is None:
        return None
    _hand_pen(db, 0)
    # Of several changes of one row only the image at the far end counts: undo wants the first `before`, redo
    # the last `after`.
    side, end = ("before", "min") if command == "undo" else ("after", "max")
    images = db.query(
        f"SELECT tbl, key, {side} AS image, {end}(id) FROM change WHERE step = ? GROUP BY tbl, key",  # noqa: S608
        [step],
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
    db.execute("UPDATE step SET state = ? WHERE id = ?", [new, step])
    _append(db, command, {"step": step}, StepState.NOTE)
    _hand_pen(db, None)
    return _changes(db, step)


def _append(db: Database, command: str, args: Mapping[str, object], state: StepState) -> int:
    at_ms = int(dt.datetime.now(dt.UTC).timestamp() * 1000)
    cursor = db.execute(
        "INSERT INTO step(at_ms, command, args, summary, state) VALUES (?, ?, ?, '', ?)",
        [at_ms, command, to_json(dict(args)), state],
    )
    return int(cursor.lastrowid or 0)


def _hand_pen(db: Database, step: int | None) -> None:
    db.execute("UPDATE pen SET step = ?", [step])


def _changes(db: Database, step: int) -> Changes:
    rows = db.query("SELECT DISTINCT tbl, key FROM change WHERE step = ?", [step])
    return Changes(frozenset((row["tbl"], tuple(json.loads(row["key"]))) for row in rows))
