"""What an OpenStreetMap extract says about addresses: one pass, rows to the index as they come."""

from __future__ import annotations

import re
import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import osmium

from dispatcher.config.storage import point_storage
from dispatcher.model.place import Box, Location
from dispatcher.model.problem import Problem, Refused
from dispatcher.places.crossings import corners_of, open_corners
from dispatcher.places.spelling import fold, full_key, houses_in, numbers_of, short_key
from dispatcher.places.town_keys import town_keys

Tags = dict[str, str]
type Corner = tuple[int, float, float]
"""Number and degrees of a point of a road."""

_NAMES = re.compile(r"(?:(?:alt|old|official|loc|short|reg|int)_)?name(?::[a-z]{2,3}(?:-[A-Za-z]+)?)?")
_STREETS = re.compile(r"addr:street(?::[a-z]{2,3}(?:-[A-Za-z]+)?)?")
_POI_KEYS = frozenset(
    (
        "amenity",
        "shop",
        "office",
        "tourism",
        "healthcare",
        "leisure",
        "craft",
        "building",
        "railway",
        "public_transport",
    )
)
_TOWN_KINDS = frozenset(("city", "town", "village", "hamlet", "suburb", "municipality", "quarter", "neighbourhood"))
_TELLING = ("addr:housenumber", "addr:street", "name")
_REPORT_EVERY = 20_000
_WRITE_AT = 5_000
"""Rows that are held before they are written."""
_TOWN_NAME = "INSERT OR IGNORE INTO city_name VALUES (?, ?)"
_STAGES = {"n": (0.05, "addresses at points"), "w": (0.25, "buildings and streets"), "r": (0.75, "groups of buildings")}


class ExtractReader:
    """One pass over the extract; rows go to the database as they come."""

    def __init__(self, extract: Path, db: sqlite3.Connection, folder: Path) -> None:
        """`folder` takes the points of a large extract, in a file that is to be deleted afterwards."""
        self._extract = extract
        self._folder = folder
        open_corners(db, folder)
        self._rows = _Rows(db)
        self._streets: dict[str, int] = {}
        self._cities: dict[str, int] = {}
        self._road_nodes = _Spread()
        self._groups: dict[int, Tags] = {}
        self._header_box: Box | None = None

    def read(self, report: Callable[[float, str], None]) -> None:
        """Fill streets, addresses, firms and towns. Raises Refused when the file is not an extract."""
        source = osmium.io.File(str(self._extract), "pbf")
        objects = osmium.FileProcessor(source).with_locations(point_storage(self._extract, self._folder))
        objects.with_filter(osmium.filter.KeyFilter(*_TELLING, "highway", "place"))
        stage = ""
        for count, thing in enumerate(self._objects(objects)):
            if thing.type_str() != stage or count % _REPORT_EVERY == 0:
                stage = thing.type_str()
                share, what = _STAGES[stage]
                report(share, f"Reading {what}.")
            tags = thing.tags
            # taking the tags over one by one costs most of the reading, and few things say what is wanted here
            if any(key in tags for key in _TELLING):
                self._take(thing, dict(tags), stage)
            elif stage == "w" and "highway" in tags:
                self._road_nodes.add(_corners(thing))
        self._take_groups(source, objects.node_location_storage)
        self._rows.put_away()

    def _objects(self, objects: osmium.FileProcessor) -> Iterator[Any]:
        """The header's box is noted, then all that the filter lets through; the reader's errors become words."""
        try:
            corners = objects.header.box()
            if corners.valid():
                south_west, north_east = corners.bottom_left, corners.top_right
                self._header_box = Box(south_west.lat, south_west.lon, north_east.lat, north_east.lon)
            yield from objects
        except RuntimeError as error:  # all that osmium has for a file that it cannot read
            raise Refused([_not_an_extract(self._extract)]) from error

    def box(self) -> Box:
        """The header's box, or where the roads are when the header has none."""
        return self._header_box or self._road_nodes.box()

    def _take(self, thing: Any, tags: Tags, kind: str) -> None:
        if kind == "n":
            if not thing.location.valid():
                return
            if tags.get("place") in _TOWN_KINDS and "name" in tags:
                self._town(tags)
            else:
                self._place(tags, Location(thing.location.lat, thing.location.lon))
        elif kind == "r":
            if "addr:housenumber" in tags:
                outer = next((m.ref for m in thing.members if m.type == "w" and m.role in ("outer", "")), None)
                if outer is not None:
                    self._groups[outer] = tags
        else:
            if "highway" in tags and "addr:housenumber" not in tags:
                corners = _corners(thing)
                self._road_nodes.add(corners)
                if corners and "name" in tags:
                    self._road(tags, corners)
            elif nodes := _known_nodes(thing):
                self._place(tags, _centre(nodes))

    def _take_groups(self, source: osmium.io.File, points: Any) -> None:
        """Addresses of buildings made of several ways, placed at the first outer way."""
        if not self._groups:
            return
        # not with the library's filter: it holds a bit for every number up to the highest, some 170 MB
        ways = osmium.FileProcessor(source, osmium.osm.WAY)
        for way in (way for way in self._objects(ways) if way.id in self._groups):
            nodes = [Location(spot.lat, spot.lon) for spot in _known_spots(way, points)]
            if nodes:
                self._place(self._groups[way.id], _centre(nodes))

    def _place(self, tags: Tags, at: Location) -> None:
        """An address, a named firm or building, or both."""
        postcode = fold(tags.get("addr:postcode", "")).replace(" ", "").upper()
        city = self._city(tags.get("addr:city", ""))
        # some maps write "Kaivopiha, Mannerheimintie": the street comes last
        given = _values(tags, _STREETS) or [tags.get("addr:place", "")]
        names = [name.rpartition(",")[2].strip() for name in given]
        if "addr:housenumber" in tags and full_key(names[0]):
            street = self._street(names)
            # Czech houses have two numbers, and people write either
            shown = [tags[tag] for tag in ("addr:housenumber", "addr:streetnumber") if tag in tags]
            rows = [
                (street, number, house.letter, _shown(text), postcode, city, at.lat, at.lon)
                for text in dict.fromkeys(shown)
                for house in houses_in(text)
                for number in numbers_of(house)
            ]
            self._rows.add("INSERT INTO address VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        if not _POI_KEYS.isdisjoint(tags) or "addr:housename" in tags:
            titles = {*_values(tags, _NAMES), tags.get("addr:housename", "").strip()}
            rows_of_names = [
                (title, full_key(title), postcode, city, at.lat, at.lon) for title in sorted(titles) if full_key(title)
            ]
            self._rows.add("INSERT INTO poi VALUES (?, ?, ?, ?, ?, ?)", rows_of_names)

    def _road(self, tags: Tags, corners: list[Corner]) -> None:
        names = _values(tags, _NAMES)
        if full_key(names[0]):
            street = self._street(names)
            _, lat, lon = corners[len(corners) // 2]
            self._rows.add("INSERT INTO stretch VALUES (?, '', NULL, ?, ?)", [(street, lat, lon)])
            self._rows.add(*corners_of(street, corners))

    def _town(self, tags: Tags) -> None:
        town = self._city(tags["name"])
        keys = {full_key(name) for name in _values(tags, _NAMES)} - {""}
        self._rows.add(_TOWN_NAME, [(key, town) for key in sorted(keys)])

    def _street(self, names: list[str]) -> int:
        """The id of the street with the first name; every name leads to it."""
        key = full_key(names[0])
        street = self._streets.get(key)
        if street is None:
            street = self._streets[key] = len(self._streets) + 1
            self._rows.add("INSERT INTO street VALUES (?, ?)", [(street, names[0])])
        elif len(names) == 1:
            return street
        keys = [(full_key(name), short_key(name), street) for name in names if full_key(name)]
        self._rows.add("INSERT OR IGNORE INTO street_name VALUES (?, ?, ?)", keys)
        return street

    def _city(self, name: str) -> int | None:
        key = full_key(name)
        if not any(c.isalpha() for c in key):
            return None
        city = self._cities.get(key)
        if city is None:
            city = self._cities[key] = len(self._cities) + 1
            self._rows.add("INSERT INTO city VALUES (?, ?)", [(city, name.strip())])
            self._rows.add(_TOWN_NAME, [(key, city) for key in sorted(town_keys(name))])
        return city


class _Rows:
    """Rows on their way to the database: a call for each of them costs more than what it writes."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._waiting: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        self._count = 0

    def add(self, statement: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """Rows of one table stay in their sequence; those of different tables do not."""
        waiting = self._waiting[statement]
        before = len(waiting)
        waiting.extend(rows)
        self._count += len(waiting) - before
        if self._count >= _WRITE_AT:
            self.put_away()

    def put_away(self) -> None:
        """Write what waits."""
        for statement, rows in self._waiting.items():
            self._db.executemany(statement, rows)
        self._waiting.clear()
        self._count = 0


class _Spread:
    """Where the roads are, counted in thousandths of a degree, so that memory does not grow with the extract."""

    def __init__(self) -> None:
        self._lats = array("Q", bytes(8 * 180_001))
        self._lons = array("Q", bytes(8 * 360_001))

    def add(self, corners: Iterable[Corner]) -> None:
        for _, lat, lon in corners:
            self._lats[round((lat + 90) * 1000)] += 1
            self._lons[round((lon + 180) * 1000)] += 1

    def box(self) -> Box:
        """From the 0.5th to the 99.5th percentile of both axes."""
        south, north = self._ends(self._lats)
        west, east = self._ends(self._lons)
        return Box(south - 90, west - 180, north - 90, east - 180)

    @staticmethod
    def _ends(counts: array[int]) -> tuple[float, float]:
        def reach(indexes: Iterator[int]) -> float:
            seen, wanted = 0, 0.005 * sum(counts)
            for i in indexes:
                seen += counts[i]
                if seen > wanted:
                    return i / 1000
            return 0.0

        return reach(iter(range(len(counts)))), reach(iter(range(len(counts) - 1, -1, -1)))


def _values(tags: Tags, wanted: re.Pattern[str]) -> list[str]:
    """What a place is called in any way and language, the usual name first."""
    named = sorted((tag for tag in tags if _is_one(wanted, tag)), key=lambda tag: (tag != "name", tag))
    return [part.strip() for tag in named for part in tags[tag].split(";")]


@lru_cache(maxsize=20_000)
def _is_one(wanted: re.Pattern[str], tag: str) -> bool:
    """The same few hundred keys stand on millions of things."""
    return wanted.fullmatch(tag) is not None


def _centre(nodes: list[Location]) -> Location:
    ring = nodes[:-1] if len(nodes) > 1 and nodes[0] == nodes[-1] else nodes
    return Location(sum(n.lat for n in ring) / len(ring), sum(n.lon for n in ring) / len(ring))


def _known_nodes(way: Any) -> list[Location]:
    return [Location(at.lat, at.lon) for node in way.nodes if (at := node.location).valid()]


def _corners(way: Any) -> list[Corner]:
    return [(node.ref, at.lat, at.lon) for node in way.nodes if (at := node.location).valid()]


def _known_spots(way: Any, points: Any) -> Iterator[Any]:
    for node in way.nodes:
        try:
            yield points.get(node.ref)
        except KeyError:
            continue  # an extract is cut: some corners of a building may lie outside


def _shown(house: str) -> str:
    """A house number for people, without the floors that some maps add to it."""
    return house.split(",")[0].strip()


def _not_an_extract(extract: Path) -> Problem:
    return Problem(
        "region-not-an-extract",
        f"The file {extract.name} is not an OpenStreetMap extract, or is damaged.",
        "Choose a file that ends in .osm.pbf, and download it again if it came incomplete.",
    )
