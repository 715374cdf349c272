"""The tables of the day file and how older files are brought up to date.

A new version is one more function among the STEPS and a higher VERSION; a migration that was released is never
edited. One that changes the columns of a tracked table must carry the images in `change` along.

Tables are STRICT and, where people's rows are kept, WITHOUT ROWID: their order is that of their keys, so that
undo gives back the very same table. Foreign keys are deferred: rows of one step may come in any sequence.
json_valid(NULL) is false in older versions of SQLite, hence the IS NULL in the checks.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from dispatcher.store import journal

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

    from dispatcher.store.connection import Connection

APPLICATION_ID = 0x44535052
"""Marks an SQLite file as a day file ("DSPR")."""

VERSION = 4

TRACKED = (
    "orders",
    "task",
    "place",
    "depot",
    "vehicle",
    "driver",
    "shift_pattern",
    "absence",
    "route",
    "route_task",
    "unassigned",
    "pin",
    "handover",
    "right_place",
    "setting",
    "import",
    "layout",
    "relation",
    "rules",
)
"""Tables whose every change can be undone. The rest is the journal itself and what can be computed again."""

_JOURNAL = """
CREATE TABLE pen (step INTEGER) STRICT;
INSERT INTO pen VALUES (NULL);
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms INTEGER NOT NULL,
    command TEXT NOT NULL,
    args TEXT NOT NULL CHECK (json_valid(args)),
    summary TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped', 'note'))
) STRICT;
CREATE INDEX step_by_state ON step(state);
CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL REFERENCES step(id),
    tbl TEXT NOT NULL,
    key TEXT NOT NULL CHECK (json_valid(key)),
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after)),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX change_by_step ON change(step);
"""

_ORDERS = """
CREATE TABLE orders (
    id TEXT PRIMARY KEY,
    date TEXT,
    load TEXT NOT NULL CHECK (json_valid(load)),
    skills TEXT NOT NULL CHECK (json_valid(skills)),
    priority INTEGER NOT NULL,
    must_serve INTEGER NOT NULL CHECK (must_serve IN (0, 1)),
    price_of_leaving_out INTEGER,
    allowed_drivers TEXT NOT NULL CHECK (json_valid(allowed_drivers)),
    forbidden_drivers TEXT NOT NULL CHECK (json_valid(forbidden_drivers)),
    lock_driver_id TEXT,
    lock_position INTEGER,
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    CHECK (lock_driver_id IS NOT NULL OR lock_position IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX orders_by_date ON orders(date);
CREATE TABLE task (
    order_id TEXT REFERENCES orders(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    kind TEXT CHECK (kind IN ('pickup', 'delivery')),
    address TEXT NOT NULL,
    location TEXT CHECK (location IS NULL OR json_valid(location)),
    windows TEXT NOT NULL CHECK (json_valid(windows)),
    service_s INTEGER NOT NULL,
    setup_s INTEGER NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (order_id, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE place (
    order_id TEXT,
    kind TEXT,
    address TEXT NOT NULL,
    location TEXT CHECK (location IS NULL OR json_valid(location)),
    source TEXT CHECK (source IN ('given', 'geocoded', 'pin')),
    chosen TEXT CHECK (chosen IS NULL OR json_valid(chosen)),
    candidates TEXT NOT NULL CHECK (json_valid(candidates)),
    PRIMARY KEY (order_id, kind),
    FOREIGN KEY (order_id, kind) REFERENCES task(order_id, kind) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE TABLE pin (
    address_key TEXT PRIMARY KEY,
    location TEXT NOT NULL CHECK (json_valid(location)),
    at INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE import (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    date TEXT,
    at INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    order_count INTEGER NOT NULL,
    problems TEXT NOT NULL CHECK (json_valid(problems)),
    coercions TEXT NOT NULL CHECK (json_valid(coercions))
) STRICT;
"""

_FLEET = """
CREATE TABLE depot (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    location TEXT CHECK (location IS NULL OR json_valid(location))
) STRICT, WITHOUT ROWID;
CREATE TABLE vehicle (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    capacity TEXT NOT NULL CHECK (json_valid(capacity)),
    cost_per_use INTEGER NOT NULL,
    cost_per_km INTEGER NOT NULL,
    cost_per_hour INTEGER NOT NULL,
    speed_factor TEXT NOT NULL CHECK (json_valid(speed_factor)),
    max_distance_m INTEGER,
    max_stops INTEGER,
    max_time_s INTEGER,
    skills TEXT NOT NULL CHECK (json_valid(skills))
) STRICT, WITHOUT ROWID;
CREATE TABLE driver (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    skills TEXT NOT NULL CHECK (json_valid(skills))
) STRICT, WITHOUT ROWID;
CREATE TABLE shift_pattern (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    driver_id TEXT NOT NULL REFERENCES driver(id) DEFERRABLE INITIALLY DEFERRED,
    vehicle_id TEXT NOT NULL REFERENCES vehicle(id) DEFERRABLE INITIALLY DEFERRED,
    earliest INTEGER NOT NULL,
    latest INTEGER NOT NULL,
    start_depot_id TEXT REFERENCES depot(id) DEFERRABLE INITIALLY DEFERRED,
    end_depot_id TEXT REFERENCES depot(id) DEFERRABLE INITIALLY DEFERRED,
    breaks TEXT NOT NULL CHECK (json_valid(breaks)),
    weekdays TEXT NOT NULL CHECK (json_valid(weekdays)),
    date TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""

# A shift is not referred to: past plans stand when a driver leaves. A task is: its order may not vanish beneath a
# plan. That a task stands at most once in the plan of a date is its primary key.
_PLANS = """
CREATE TABLE route (
    date TEXT,
    shift_id TEXT,
    position INTEGER NOT NULL,
    locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
    PRIMARY KEY (date, shift_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE route_task (
    date TEXT,
    order_id TEXT,
    kind TEXT,
    shift_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (date, order_id, kind),
    FOREIGN KEY (date, shift_id) REFERENCES route(date, shift_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (order_id, kind) REFERENCES task(order_id, kind) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX route_task_by_task ON route_task(order_id, kind);
CREATE TABLE unassigned (
    date TEXT,
    order_id TEXT REFERENCES orders(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    reasons TEXT NOT NULL CHECK (json_valid(reasons)),
    PRIMARY KEY (date, order_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX unassigned_by_order ON unassigned(order_id);
"""

_TRAVEL = """
CREATE TABLE travel_place (
    id INTEGER PRIMARY KEY,
    lat_lon BLOB NOT NULL UNIQUE
) STRICT;
CREATE TABLE travel (
    router TEXT,
    origin INTEGER REFERENCES travel_place(id),
    at INTEGER NOT NULL,
    targets BLOB NOT NULL,
    legs BLOB NOT NULL,
    PRIMARY KEY (router, origin)
) STRICT, WITHOUT ROWID;
CREATE INDEX travel_by_at ON travel(at);
"""


# An absence outlives its shift pattern, as plans do: who edits the fleet does not call people back.
_SECOND = """
CREATE TABLE absence (
    shift_id TEXT,
    date TEXT,
    PRIMARY KEY (shift_id, date)
) STRICT, WITHOUT ROWID;
CREATE TABLE layout (
    header TEXT PRIMARY KEY CHECK (json_valid(header)),
    mapping TEXT NOT NULL CHECK (json_valid(mapping))
) STRICT, WITHOUT ROWID;
"""


# A relation dies with its orders: what is left of it when one remains asks for nothing. Rules of all days have the date
# ""; those of one date hold the fields that differ there.
_THIRD = """
CREATE TABLE relation (
    name TEXT,
    order_id TEXT REFERENCES orders(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (name, order_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_by_order ON relation(order_id);
CREATE TABLE rules (
    date TEXT PRIMARY KEY,
    terms TEXT NOT NULL CHECK (json_valid(terms))
) STRICT, WITHOUT ROWID;
ALTER TABLE route ADD COLUMN loaded INTEGER NOT NULL DEFAULT 0 CHECK (loaded IN (0, 1));
ALTER TABLE route ADD COLUMN departs INTEGER;
UPDATE change SET
    before = json_insert(before, '$.loaded', 0, '$.departs', NULL),
    after = json_insert(after, '$.loaded', 0, '$.departs', NULL)
WHERE tbl = 'route';
"""
# What arrived in watched folders is no part of the day: undoing an import must not make it arrive once more.
_FOURTH = """
ALTER TABLE orders ADD COLUMN cancelled TEXT CHECK (cancelled IN ('list', 'desk'));
UPDATE change SET
    before = json_insert(before, '$.cancelled', NULL),
    after = json_insert(after, '$.cancelled', NULL)
WHERE tbl = 'orders';
ALTER TABLE task ADD COLUMN dial TEXT NOT NULL DEFAULT '';
UPDATE change SET before = json_insert(before, '$.dial', ''), after = json_insert(after, '$.dial', '')
WHERE tbl = 'task';
ALTER TABLE layout ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE layout ADD COLUMN said TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(said));
UPDATE change SET
    before = json_insert(before, '$.source', '', '$.said', '{}'),
    after = json_insert(after, '$.source', '', '$.said', '{}')
WHERE tbl = 'layout';
CREATE TABLE watched (
    folder TEXT PRIMARY KEY,
    terms TEXT NOT NULL CHECK (json_valid(terms))
) STRICT, WITHOUT ROWID;
CREATE TABLE arrived (
    digest TEXT PRIMARY KEY,
    path TEXT NOT NULL,
    at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('there', 'waiting', 'imported', 'ignored')),
    told TEXT NOT NULL CHECK (json_valid(told))
) STRICT, WITHOUT ROWID;
"""
# Where goods were handed over outlives the order, and so does "this place is right": both are knowledge of an address.
_FOURTH_PLACES = """
ALTER TABLE pin ADD COLUMN address TEXT NOT NULL DEFAULT '';
UPDATE change SET
    before = json_insert(before, '$.address', ''),
    after = json_insert(after, '$.address', '')
WHERE tbl = 'pin';
CREATE TABLE handover (
    order_id TEXT,
    kind TEXT CHECK (kind IN ('pickup', 'delivery')),
    address_key TEXT NOT NULL,
    address TEXT NOT NULL,
    location TEXT NOT NULL CHECK (json_valid(location)),
    accuracy_m INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (order_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX handover_by_address ON handover(address_key);
CREATE TABLE right_place (
    address_key TEXT,
    code TEXT,
    location TEXT NOT NULL CHECK (json_valid(location)),
    PRIMARY KEY (address_key, code)
) STRICT, WITHOUT ROWID;
CREATE TABLE place_with_handovers (
    order_id TEXT,
    kind TEXT,
    address TEXT NOT NULL,
    location TEXT CHECK (location IS NULL OR json_valid(location)),
    source TEXT CHECK (source IN ('given', 'geocoded', 'pin', 'handover')),
    chosen TEXT CHECK (chosen IS NULL OR json_valid(chosen)),
    candidates TEXT NOT NULL CHECK (json_valid(candidates)),
    PRIMARY KEY (order_id, kind),
    FOREIGN KEY (order_id, kind) REFERENCES task(order_id, kind) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO place_with_handovers SELECT * FROM place;
DROP TABLE place;
ALTER TABLE place_with_handovers RENAME TO place;
"""
# The height of a vehicle is one of the things that roads need to know of it, and stands with the others.
_FOURTH_WAYS = """
UPDATE vehicle SET terms = json_remove(
    json_set(terms, '$.way', json_object('height_cm', json_extract(terms, '$.height_cm'))), '$.height_cm')
WHERE json_extract(terms, '$.height_cm') IS NOT NULL;
CREATE TEMP TABLE image AS
    SELECT id, json_extract(before, '$.terms') AS before, json_extract(after, '$.terms') AS after
    FROM change WHERE tbl = 'vehicle';
UPDATE image SET before = json_remove(
    json_set(before, '$.way', json_object('height_cm', json_extract(before, '$.height_cm'))), '$.height_cm')
WHERE json_extract(before, '$.height_cm') IS NOT NULL;
UPDATE image SET after = json_remove(
    json_set(after, '$.way', json_object('height_cm', json_extract(after, '$.height_cm'))), '$.height_cm')
WHERE json_extract(after, '$.height_cm') IS NOT NULL;
UPDATE change SET
    before = json_set(before, '$.terms', (SELECT image.before FROM image WHERE image.id = change.id)),
    after = json_set(after, '$.terms', (SELECT image.after FROM image WHERE image.id = change.id))
WHERE tbl = 'vehicle';
DROP TABLE image;
"""
_WITH_TERMS = ("orders", "task", "vehicle", "driver", "shift_pattern")


def first_day_file(db: Database) -> None:
    """Version 1."""
    for script in (_JOURNAL, _ORDERS, _FLEET, _PLANS, _TRAVEL):
        db.executescript(script)


def absences_and_layouts(db: Database) -> None:
    """Version 2: who is absent on a date, and what the columns of a sender's list mean."""
    db.executescript(_SECOND)


def terms_and_rules(db: Database) -> None:
    """Version 3: what orders, tasks, vehicles, drivers, shifts and days ask for beside the usual; routes that are
    loaded or leave at a set time."""
    db.executescript(_THIRD)
    for table in _WITH_TERMS:
        db.execute(f"ALTER TABLE {table} ADD COLUMN terms TEXT NOT NULL DEFAULT '{{}}' CHECK (json_valid(terms))")
        db.execute(
            "UPDATE change SET before = json_insert(before, '$.terms', '{}'), "
            "after = json_insert(after, '$.terms', '{}') WHERE tbl = ?",
            [table],
        )


def cancelled_orders_and_watched_folders(db: Database) -> None:
    """Version 4: orders that were cancelled, what was answered for a sender's lists, lists that arrive,
    and what is known of addresses."""
    db.executescript(_FOURTH + _FOURTH_PLACES + _FOURTH_WAYS)


STEPS: tuple[Callable[[Database], None], ...] = (
    first_day_file,
    absences_and_layouts,
    terms_and_rules,
    cancelled_orders_and_watched_folders,
)
"""The migrations from the first version on."""


def is_current(db: Connection) -> bool:
    """True when no migration is pending."""
    return not _migrations().pending(db.database())


def migrate(db: Connection) -> None:
    """Bring the file to VERSION, all or nothing."""
    db.execute("BEGIN IMMEDIATE")
    try:
        journal.untrack(db)
        _migrations().apply(db.database())
        journal.track(db, TRACKED)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {VERSION}")
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


def _migrations() -> Migrations:
    from sqlite_utils import Migrations

    migrations = Migrations("dispatcher")
    for step in STEPS:
        migrations()(step)
    return migrations
