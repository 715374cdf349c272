"""The office's own lists of addresses with coordinates: one small index file each, for all day files and regions."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from dispatcher.model.place import Box, Candidate, Location, Precision, great_circle_m
from dispatcher.model.problem import MachineFault, Problem, Refused, Where
from dispatcher.model.values import dataclass

SURE = 0.98
_APART_M = 150.0
_MOST_NAME = 60
_KNOWN = "CREATE TABLE known (key TEXT PRIMARY KEY, label TEXT NOT NULL, lat REAL NOT NULL, lon REAL NOT NULL) STRICT"


@dataclass(frozen=True, slots=True)
class OwnList:
    """A list as kept: its name, how many addresses it has, the file it was read from and when (ISO, UTC)."""

    name: str
    addresses: int
    source: str
    at: str


@dataclass(frozen=True, slots=True)
class OwnAddress:
    """One row of a list."""

    address: str
    location: Location
    name: str = ""


class OwnLists:
    """The lists in one folder. Replacing or deleting one calls `changed`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> tuple[OwnList, ...]:
        """Every list that can be read, by name."""
        found = [read for path in sorted(self._folder.glob("*.sqlite")) if (read := _facts(path)) is not None]
        return tuple(sorted(found, key=lambda each: each.name.casefold()))

    def put(
        self, name: str, rows: Sequence[OwnAddress], source: str, at: str, before: Callable[[], None] = lambda: None
    ) -> tuple[Problem, ...]:
        """Keep a list, in place of one of the same name; addresses that have two places are told and left out.

        `before` is the moment to close what is open. Raises Refused for a name or list that cannot be kept, and
        MachineFault when it cannot be written.
        """
        title = name.strip()
        if not title or len(title) > _MOST_NAME or not title.isprintable():
            raise Refused([_bad_name(name)])
        kept, problems = _without_conflicts(rows, source)
        if not kept:
            cause = f"{source} has no address that could be taken."
            raise Refused([*problems, Problem("address-list-empty", cause, "Check its columns and coordinates.")])
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            unfinished = self._folder / f"{_file_name(title)}.{os.getpid()}.part"
            try:
                _write(unfinished, OwnList(title, len(kept), source, at), kept)
                before()
                unfinished.replace(self._folder / _file_name(title))
            finally:
                unfinished.unlink(missing_ok=True)
        except (OSError, sqlite3.OperationalError) as error:
            raise MachineFault(_not_written(self._folder, error)) from error
        return tuple(problems)

    def delete(self, name: str, before: Callable[[], None] = lambda: None) -> None:
        """Forget a list. Raises Refused when there is none of that name."""
        path = self._folder / _file_name(name.strip())
        if _facts(path) is None:
            known = ", ".join(each.name for each in self.all()) or "none yet"
            cause = f"There is no address list “{name}” (known: {known})."
            raise Refused([Problem("address-list-unknown", cause, "Look at the names of the lists.")])
        before()
        try:
            path.unlink()
        except OSError as error:
            raise MachineFault(_not_written(self._folder, error)) from error

    def open(self) -> tuple[OwnListIndex, ...]:
        """Every list, ready to be searched; one that is damaged is passed over."""
        opened = []
        for each in self.all():
            try:
                opened.append(OwnListIndex(self._folder / _file_name(each.name), each.name))
            except Refused:
                continue
        return tuple(opened)


class OwnListIndex:
    """A geocoder over one list: its addresses as written are found surely, others as in any address index."""

    def __init__(self, path: Path, name: str) -> None:
        """Raises Refused when the file cannot be used."""
        from dispatcher.places.index_file import open_index
        from dispatcher.places.search import AddressIndex  # a window starts without

        self._name = name
        self._index = AddressIndex(path, name)
        self._known = open_index(path)

    def exact(self, query: str) -> Candidate | None:
        """The row whose address is this one, spelling aside."""
        from dispatcher.places.spelling import address_key

        row = self._known.execute("SELECT label, lat, lon FROM known WHERE key = ?", (address_key(query),)).fetchone()
        return Candidate(row[0], Location(row[1], row[2]), SURE, Precision.ADDRESS, self._name) if row else None

    def search(self, query: str, limit: int = 5) -> Sequence[Candidate]:
        """At most `limit` candidates, surest first."""
        exact = self.exact(query)
        return [exact][:limit] if exact is not None else self._index.search(query, limit)

    def close(self) -> None:
        """Let go of the file."""
        self._index.close()
        self._known.close()


def _file_name(name: str) -> str:
    """Any name makes a file name that every system takes."""
    return hashlib.sha256(name.casefold().encode()).hexdigest()[:24] + ".sqlite"


def _facts(path: Path) -> OwnList | None:
    from dispatcher.places.index_file import open_index

    try:
        with closing(open_index(path)) as db:
            stored = db.execute("SELECT value FROM fact WHERE name = 'list'").fetchone()
            return OwnList(*json.loads(stored[0])) if stored else None
    except (Refused, sqlite3.DatabaseError, ValueError, TypeError):
        return None


def _write(path: Path, facts: OwnList, rows: Sequence[OwnAddress]) -> None:
    from dispatcher.places.address_row import AddressRow
    from dispatcher.places.index_file import IndexFacts, write_facts
    from dispatcher.places.rows import row_of, write_rows
    from dispatcher.places.spelling import address_key

    path.unlink(missing_ok=True)
    lats, lons = [r.location.lat for r in rows], [r.location.lon for r in rows]
    box = Box(min(lats), min(lons), max(lats), max(lons))
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = OFF")
        parted = [row_of(row.address, row.location, row.name) for row in rows]
        named = [
            AddressRow(row.location, name=row.name) for row, part in zip(rows, parted, strict=True) if not part.street
        ]
        write_rows(db, [*parted, *named])
        db.execute(_KNOWN)
        db.executemany(
            "INSERT OR IGNORE INTO known VALUES (?, ?, ?, ?)",
            [(address_key(row.address), row.address, row.location.lat, row.location.lon) for row in rows],
        )
        write_facts(db, IndexFacts(len(rows), 0, 0, box, "", 0.0))
        kept = [facts.name, facts.addresses, facts.source, facts.at]
        db.execute("INSERT INTO fact VALUES ('list', ?)", (json.dumps(kept, ensure_ascii=False),))
        db.commit()


def _without_conflicts(rows: Sequence[OwnAddress], source: str) -> tuple[list[OwnAddress], list[Problem]]:
    """Each address once; those with places far from each other not at all."""
    from dispatcher.places.spelling import address_key

    places: dict[str, list[OwnAddress]] = {}
    for row in rows:
        key = address_key(row.address)
        if key and row.location.is_on_earth():
            places.setdefault(key, []).append(row)
    kept, problems = [], []
    for same in places.values():
        metres = max(great_circle_m(same[0].location, other.location) for other in same)
        if metres <= _APART_M:
            kept.append(same[0])
            continue
        cause = f"“{same[0].address}” has places in this list that are {metres:.0f} m apart, so it was left out."
        problems.append(
            Problem("address-list-conflict", cause, "Keep the right row and take the list again.", Where(source=source))
        )
    return kept, problems


def _bad_name(name: str) -> Problem:
    cause = f"“{name.strip()[:_MOST_NAME]}” cannot be the name of an address list."
    return Problem("address-list-name", cause, f"Give it a name of 1 to {_MOST_NAME} letters.")


def _not_written(folder: Path, error: Exception) -> Problem:
    cause = f"The address list could not be kept in {folder}: {error}."
    return Problem(
        "address-list-not-written", cause, "Make room on the disk or check your rights there, and try again."
    )
