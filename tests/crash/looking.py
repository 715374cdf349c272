"""What is looked at after a kill: the file as a whole, the laws of a day, its digest, undo to the bottom, backups."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Collection
from pathlib import Path

from dispatcher.model.place import Location
from dispatcher.roads.fake import FakeRouter
from dispatcher.roads.router import Block
from dispatcher.store import connection, schema
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Reader
from dispatcher.store.travel_cache import UNKNOWN, StoredTravel
from tests.crash.work import ADDRESSES

LAWS = {
    "an order without a task": "SELECT id FROM orders WHERE id NOT IN (SELECT order_id FROM task)",
    "a task without its order": "SELECT order_id FROM task WHERE order_id NOT IN (SELECT id FROM orders)",
    "a place for no task": "SELECT * FROM place LEFT JOIN task t USING (order_id, kind) WHERE t.name IS NULL",
    "a task twice in a plan": "SELECT date, order_id, kind FROM route_task GROUP BY 1, 2, 3 HAVING count(*) > 1",
    "a route with an unknown task": "SELECT order_id FROM route_task r WHERE NOT EXISTS "
    "(SELECT 1 FROM task t WHERE t.order_id = r.order_id AND t.kind = r.kind)",
    "two tasks at one position": "SELECT date, shift_id, position FROM route_task GROUP BY 1, 2, 3 HAVING count(*) > 1",
    "a route that nobody drives": "SELECT date FROM route_task r WHERE NOT EXISTS "
    "(SELECT 1 FROM route WHERE route.date = r.date AND route.shift_id = r.shift_id)",
    "an order on a route and left out": "SELECT u.order_id FROM unassigned u JOIN route_task r USING (date, order_id)",
    "half of a linked order on a route": "SELECT r.order_id FROM route_task r GROUP BY r.date, r.order_id "
    "HAVING count(DISTINCT r.shift_id) > 1",
    "a list whose rows are not orders + bad rows": "SELECT id FROM import i WHERE row_count <> order_count + "
    "(SELECT count(DISTINCT json_extract(p.value, '$[5]')) FROM json_each(i.problems) p)",
    "a list taken in that is not recorded": "SELECT id FROM step WHERE command = 'import_orders' AND state = 'done' "
    "AND json_extract(args, '$.source') NOT IN (SELECT source FROM import)",
    "a tracked table without its triggers": "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' "
    f"AND name GLOB 'journal_*' HAVING count(*) <> {3 * len(schema.TRACKED)}",
    "a pen that was not put down": "SELECT step FROM pen WHERE step IS NOT NULL",
    "a journal without its one pen": "SELECT 1 WHERE (SELECT count(*) FROM pen) <> 1",
    "a step that can be undone and changed nothing": "SELECT id FROM step WHERE state IN ('done', 'undone') "
    "AND id NOT IN (SELECT step FROM change)",
    "a change that belongs to no step": "SELECT id FROM change WHERE step NOT IN (SELECT id FROM step)",
}
"""Questions that must have no answer."""

_STEPS = "SELECT id, command, args, summary, state FROM step ORDER BY id"
_CHANGES = (
    "SELECT step, tbl, key, json_remove(before, '$.at') AS before, json_remove(after, '$.at') AS after "
    "FROM change ORDER BY step, tbl, key, id"
)


def digest(reader: Reader) -> str:
    """Everything in the file that commands decide: rows, history and journal, but for clock times and the cache."""
    return _hashed([_rows(reader), reader.rows(_STEPS), reader.rows(_CHANGES)])


def rows_digest(reader: Reader) -> str:
    """What undo and redo give back: the tracked rows alone."""
    return _hashed(_rows(reader))


def _rows(reader: Reader) -> object:
    tables = {table: reader.rows(f"SELECT * FROM {table}") for table in schema.TRACKED}
    return {
        table: sorted(json.dumps({k: v for k, v in row.items() if k != "at"}) for row in rows)
        for table, rows in tables.items()
    }


def _hashed(value: object) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()


def broken_laws(file: DayFile) -> list[str]:
    """What is half there, dangling or damaged in an open day file."""
    found = [str(problem) for problem in file.check() if problem.code != "sqlite-old"]
    for law, question in LAWS.items():
        if rows := file.read(lambda reader, question=question: reader.rows(question)):  # type: ignore[misc]
            found.append(f"{law}: {rows[:3]}")
    return found + _wrong_travel(file)


def _wrong_travel(file: DayFile) -> list[str]:
    """The travel cache may know nothing, but nothing wrong."""
    router, places = FakeRouter(), [*ADDRESSES.values(), Location(60.17, 24.93)]
    known, real = StoredTravel(file, Block).known(router.name, places, places), router.block(places, places)
    for name in ("duration_s", "distance_m"):
        for row, expected in zip(getattr(known, name), getattr(real, name), strict=True):
            if any(a not in (UNKNOWN, b) for a, b in zip(row, expected, strict=True)):
                return [f"the travel cache holds a wrong {name}"]
    return []


def undone_and_redone(path: Path, scratch: Path, initial: str) -> list[str]:
    """On a copy: undo all the way back gives the day as it began, and as many redos give the present day again."""
    copy = scratch / "undone.sqlite"
    shutil.copyfile(path, copy)
    with DayFile.open(copy, backups=scratch / "undone.backups") as file:
        present, count = file.read(rows_digest), 0
        while file.undo():
            count += 1
        found = [] if file.read(rows_digest) == initial else ["undo all the way back does not give the initial day"]
        for _ in range(count):
            file.redo()
        if file.read(rows_digest) != present:
            found.append("redo of all that was undone does not give the present day")
    return found


def bad_backups(folder: Path, known: Collection[str]) -> list[str]:
    """Backups that are damaged or hold a state that the day was never in."""
    found = []
    for backup in sorted(folder.glob("*.sqlite")):
        db = connection.connected(backup, "ro")
        try:
            whole = [row["integrity_check"] for row in db.query("PRAGMA integrity_check")]
            if whole != ["ok"] or list(db.query("PRAGMA foreign_key_check")):
                found.append(f"backup {backup.name} is damaged: {whole[:3]}")
            elif digest(Reader(db)) not in known:
                found.append(f"backup {backup.name} holds a state that the day was never in")
        except connection.sqlite3.DatabaseError as error:
            found.append(f"backup {backup.name} cannot be read: {error}")
        finally:
            db.close()
    return found


def leftovers(file: Path) -> list[str]:
    """Files beside a closed day file that should not be there."""
    allowed = {file.name, file.name + ".lock", file.name + ".backups"}
    return [f"{path.name} was left behind" for path in file.parent.iterdir() if path.name not in allowed]
