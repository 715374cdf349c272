"""Corners of two streets: found when the index is built, as points of the map that roads of two names share, and known
by the words and signs with which people join two streets."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from dispatcher.places.spelling import fold
from dispatcher.places.words import LANGUAGES

SCHEMA = """
CREATE TABLE crossing (street_a INTEGER NOT NULL, street_b INTEGER NOT NULL, lat REAL NOT NULL, lon REAL NOT NULL)
    STRICT;
"""
"""Of each pair the lower street first. Indexes that were built before there was this table lack it."""

_OPEN = """
PRAGMA roads.journal_mode = OFF;
CREATE TABLE roads.corner (node INTEGER, street INTEGER, lat REAL, lon REAL);
"""
"""All points of named roads, in a file of its own: it is as large as the roads are long."""
_ROAD = "INSERT INTO roads.corner VALUES (?, ?, ?, ?)"
_MEET = """
    INSERT INTO crossing
    SELECT a.street, b.street, avg(a.lat), avg(a.lon) FROM roads.corner a JOIN roads.corner b USING (node)
    WHERE a.street < b.street GROUP BY a.street, b.street, round(a.lat, 3), round(a.lon, 3);
    CREATE INDEX crossing_by_streets ON crossing (street_a, street_b);
"""
"""Roads with two carriageways meet others at several points: those within some 100 m are one."""

MOST = 200
NEAR_DEGREES = 0.03
_NEAREST = """
    SELECT postcode, city_id FROM stretch
    WHERE street_id IN (:one, :other) AND (postcode != '' OR city_id IS NOT NULL)
        AND abs(lat - :lat) < :near AND abs(lon - :lon) < 2 * :near
    ORDER BY (lat - :lat) * (lat - :lat) + (lon - :lon) * (lon - :lon) / 4 LIMIT 1
"""


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))


_JOINTS = _either(word for language in LANGUAGES for word in language.joints)
_CORNERS = _either(word for language in LANGUAGES for word in language.corners)
_JOINED = re.compile(
    rf"\s*[&@+]\s*|\s*/\s*(?=[^\W\d_])|(?<=[^\W\d_])\s+(?:{_JOINTS}|x|×)\s+(?=[^\W\d_])|\b(?:{_CORNERS})\b"
)
_LEFT_OVER = re.compile(rf"(?<=,)\s*(?:(?:{_JOINTS}|de la|de|du|des|d|l|of|der|des)\b['’]?\s*)+")


def open_corners(db: sqlite3.Connection, folder: Path) -> None:
    """Make the table that `add_road` fills, in a file in `folder`."""
    db.execute("ATTACH ? AS roads", (str(folder / "corners"),))
    db.executescript(_OPEN)


def corners_of(
    street: int, nodes: Iterable[tuple[int, float, float]]
) -> tuple[str, list[tuple[int, int, float, float]]]:
    """The statement and its rows that note the points (number, degrees) of a road."""
    return _ROAD, [(node, street, lat, lon) for node, lat, lon in nodes]


def write_crossings(db: sqlite3.Connection) -> None:
    """Fill the crossings once all roads are noted."""
    db.executescript(_MEET)


def has_crossings(db: sqlite3.Connection) -> bool:
    """False for an index that was built before crossings were kept."""
    return db.execute("SELECT 1 FROM sqlite_master WHERE name = 'crossing'").fetchone() is not None


def taken_apart(query: str) -> str | None:
    """The query with commas between what may be two streets; None when nothing in it joins two."""
    folded = fold(query)
    apart = _JOINED.sub(" , ", folded)
    if apart == folded:
        return None
    return _LEFT_OVER.sub(" ", apart)


def meeting(db: sqlite3.Connection, one: int, other: int) -> Iterator[tuple[float, float]]:
    """Where two streets meet, in degrees: names that every village has meet in each of them."""
    pair = (min(one, other), max(one, other), MOST)
    yield from db.execute("SELECT lat, lon FROM crossing WHERE street_a = ? AND street_b = ? LIMIT ?", pair)


def town_of(db: sqlite3.Connection, one: int, other: int, lat: float, lon: float) -> tuple[str, int | None]:
    """Postcode and town of the stretch of either street that is nearest to their corner; "" and None for none near."""
    asked = {"one": one, "other": other, "lat": lat, "lon": lon, "near": NEAR_DEGREES}
    found = db.execute(_NEAREST, asked).fetchone()
    return ("", None) if found is None else (str(found[0]), found[1])
