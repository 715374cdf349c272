"""Search in a region's own address index: offline, tolerant of the way people write."""

from __future__ import annotations

import sqlite3
import threading
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from dispatcher.model.place import Candidate, Location, Precision, great_circle_m
from dispatcher.model.problem import Refused
from dispatcher.places.index_file import IndexFacts, open_index, read_facts, unusable
from dispatcher.places.reading import Reading, Word, readings
from dispatcher.places.spelling import House, full_key, houses_in, short_key
from dispatcher.places.surroundings import Surroundings, Towns

_TOP = 0.97
_EDIT_FACTORS = (1.0, 0.94, 0.84, 0.72)
"""Confidence kept after so many typing errors in the street's name."""
_LETTERS_PER_EDIT = 4
_MIN_FUZZY = 5
_MIN_POI = 4
_SAME_HOUSE_M = 60.0
_SAME_PLACE_M = 150.0
_SCATTERED, _NEAR, _NEAR_SPREAD, _STREET, _STREET_FOR_HOUSE = 0.86, 0.93, 0.80, 0.72, 0.66
"""What is left when the points of one number lie far apart, for another letter, and for a street alone. A letter
that the map lacks is never sure: 77 to 94 % of such points lie within 60 m of the number without a letter."""
_MANY_TOWNS = 0.90
"""For a street that several towns have, when no town was given: the house meant may be one the map lacks."""
_INTERPOLATED, _INTERPOLATED_LEAST, _PER_NUMBER_AWAY = 0.80, 0.62, 0.005
_POI, _POI_FOR_HOUSE, _POI_SIMILAR = 0.78, 0.62, 90.0
_MAX_SPAN = 6
_MAX_STREETS = 40
_NEIGHBOURS = 12
_BY_NUMBER = "SELECT number, letter, house, postcode, city_id, lat, lon FROM address WHERE street_id = ? AND number = ?"
_NEAREST = (
    "SELECT number, letter, house, postcode, city_id, lat, lon FROM address WHERE street_id = ? "
    "ORDER BY abs(number - ?) LIMIT 12"
)


class _Match(NamedTuple):
    """A street that a span of words may name, and how many typing errors that takes."""

    street: int
    edits: int
    span: tuple[Word, ...]


class _Point(NamedTuple):
    """A row of the address table."""

    number: int
    letter: str
    house: str
    postcode: str
    city: int | None
    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class _Hit:
    candidate: Candidate
    street: int


class AddressIndex:
    """A `Geocoder` over one index file. Close it, or use it in a `with`; one search runs at a time.

    Raises Refused (`region-index-unusable`) when the file cannot be used.
    """

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._db = open_index(path)
        try:
            self._load()
        except sqlite3.DatabaseError as error:
            self._db.close()
            raise Refused([unusable(f"The file {path.name} is damaged.")]) from error

    def _load(self) -> None:
        """Names are matched in memory; the points stay in the file."""
        self._by_short: dict[str, set[int]] = defaultdict(set)
        self._streets_of: dict[str, set[int]] = defaultdict(set)
        for full, short, street in self._db.execute("SELECT full_key, short_key, street_id FROM street_name"):
            self._by_short[short].add(street)
            self._streets_of[full].add(street)
        self._street_keys = list(self._streets_of)
        self._street_names: dict[int, str] = dict(self._db.execute("SELECT id, name FROM street"))
        # a stop named like its street says less than the street
        names = self._db.execute("SELECT DISTINCT key FROM poi")
        self._poi_keys = [key for (key,) in names if key not in self._streets_of]
        self._towns = Towns(self._db)

    def __enter__(self) -> AddressIndex:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._db.close()

    def facts(self) -> IndexFacts:
        """What the index holds."""
        with self._lock:
            return read_facts(self._db)

    def search(self, query: str, limit: int = 5) -> Sequence[Candidate]:
        """At most `limit` candidates, surest first; two candidates are never the same house."""
        hits: list[_Hit] = []
        with self._lock:
            for reading in readings(query, self._towns.is_postcode):
                for match in self._matches(reading):
                    hits += self._on_street(reading, match)
                hits += self._firms(reading)
        hits.sort(key=lambda hit: (-hit.candidate.confidence, -len(hit.candidate.label), hit.candidate.label))
        return _distinct(hits, limit)

    def _matches(self, reading: Reading) -> list[_Match]:
        """Streets that the words may name, fewest errors first; of equal ones the one that explains most words."""
        best: dict[int, _Match] = {}

        def offer(match: _Match) -> None:
            known = best.get(match.street)
            if known is None or (match.edits, -len(match.span)) < (known.edits, -len(known.span)):
                best[match.street] = match

        for run in reading.runs:
            for span in _spans(run):
                for street in self._by_short.get(short_key(_text(span)), ()):
                    offer(_Match(street, 0, span))
            for span in self._likely_spans(run):
                for street, edits in self._similar(full_key(_text(span))):
                    offer(_Match(street, edits, span))
        return sorted(best.values(), key=lambda m: (m.edits, -len(m.span)))[:_MAX_STREETS]

    def _likely_spans(self, run: tuple[Word, ...]) -> set[tuple[Word, ...]]:
        """The whole stretch of words, and what is left of it without a town at either end."""
        spans = {run}
        for cut in range(1, min(len(run), _MAX_SPAN)):
            if self._towns.named(_text(run[-cut:])):
                spans.add(run[:-cut])
            if self._towns.named(_text(run[:cut])):
                spans.add(run[cut:])
        return spans

    def _similar(self, key: str) -> Iterator[tuple[int, int]]:
        if len(key) < _MIN_FUZZY:
            return
        most = min(len(key) // _LETTERS_PER_EDIT, len(_EDIT_FACTORS) - 1)
        for known, edits, _ in process.extract(
            key, self._street_keys, scorer=OSA.distance, score_cutoff=most, limit=_MAX_STREETS
        ):
            for street in self._streets_of[known]:
                yield street, int(edits)

    def _on_street(self, reading: Reading, match: _Match) -> Iterator[_Hit]:
        around = Surroundings(self._towns, reading, match.span, partial(self._names, match.street))
        sure = _TOP * _EDIT_FACTORS[match.edits]
        wanted = reading.house
        if wanted is None:
            yield from self._stretches(match.street, around, sure * _STREET)
            return
        if around.is_silent() and not self._is_in_one_town(match.street):
            sure *= _MANY_TOWNS
        exact = self._points(_BY_NUMBER, match.street, wanted.number)
        if not exact and wanted.upto != wanted.number:
            exact = self._points(_BY_NUMBER, match.street, wanted.upto)
        exact = [p for p in exact if houses_in(p.house)[:1] == [wanted]] or exact
        for p in exact:
            yield self._hit(p, match, around, sure, *_closeness(p, wanted, exact))
        if not any(around.agrees(p.postcode, p.city) for p in exact):
            nearest = self._points(_NEAREST, match.street, wanted.number)
            for p in nearest:
                away = max(_INTERPOLATED_LEAST, _INTERPOLATED - _PER_NUMBER_AWAY * abs(p.number - wanted.number))
                yield self._hit(p, match, around, sure, away, Precision.INTERPOLATED)
            if not nearest:
                yield from self._stretches(match.street, around, sure * _STREET_FOR_HOUSE)

    def _is_in_one_town(self, street: int) -> bool:
        rows = self._db.execute("SELECT DISTINCT city_id FROM stretch WHERE street_id = ?", (street,))
        return self._towns.are_one({town for (town,) in rows if town is not None})

    def _points(self, query: str, street: int, number: int) -> list[_Point]:
        return [_Point(*row) for row in self._db.execute(query, (street, number))]

    def _hit(
        self, point: _Point, match: _Match, around: Surroundings, sure: float, factor: float, precision: Precision
    ) -> _Hit:
        house = (
            point.house if precision is not Precision.ADDRESS or point.letter == "" else f"{point.number}{point.letter}"
        )
        label = self._label(f"{self._street_names[match.street]} {house}", point.postcode, point.city)
        confidence = around.weigh(sure * factor, point.postcode, point.city)
        return _Hit(Candidate(label, Location(point.lat, point.lon), round(confidence, 4), precision), match.street)

    def _stretches(self, street: int, around: Surroundings, sure: float) -> Iterator[_Hit]:
        rows = self._db.execute("SELECT postcode, city_id, lat, lon FROM stretch WHERE street_id = ?", (street,))
        for postcode, city, lat, lon in rows:
            label = self._label(self._street_names[street], postcode, city)
            confidence = round(around.weigh(sure, postcode, city), 4)
            yield _Hit(Candidate(label, Location(lat, lon), confidence, Precision.STREET), street)

    def _firms(self, reading: Reading) -> Iterator[_Hit]:
        """Buildings and firms whose name is one of the stretches of words."""
        for run in reading.runs:
            key = full_key(_text(run))
            if len(key) < _MIN_POI or self._towns.named(_text(run)):
                continue
            around = Surroundings(self._towns, reading, run, lambda _words: False)
            sure = _POI if reading.house is None else _POI_FOR_HOUSE
            for known, score, _ in process.extract(
                key, self._poi_keys, scorer=fuzz.ratio, score_cutoff=_POI_SIMILAR, limit=_NEIGHBOURS
            ):
                rows = self._db.execute("SELECT name, postcode, city_id, lat, lon FROM poi WHERE key = ?", (known,))
                for name, postcode, city, lat, lon in rows.fetchall()[:_NEIGHBOURS]:
                    confidence = round(around.weigh(sure * score / 100, postcode, city), 4)
                    label = self._label(name, postcode, city)
                    yield _Hit(Candidate(label, Location(lat, lon), confidence, Precision.POI), 0)

    def _names(self, street: int, words: Sequence[Word]) -> bool:
        """True for another name of the same street: "Mannerheimintie / Mannerheimvägen 12"."""
        return street in self._by_short.get(short_key(_text(words)), ())

    def _label(self, what: str, postcode: str, city: int | None) -> str:
        town = " ".join(part for part in (postcode, self._towns.name(city)) if part)
        return f"{what}, {town}" if town else what


def _closeness(point: _Point, wanted: House, same_number: list[_Point]) -> tuple[float, Precision]:
    """How much of the confidence a point of the right number keeps, and what it stands for."""
    is_letter = point.letter == wanted.letter
    here = Location(point.lat, point.lon)
    away_m = (
        great_circle_m(here, Location(p.lat, p.lon)) for p in same_number if p.letter == wanted.letter or not is_letter
    )
    # points farther away are candidates of their own, and rivals
    together = not any(_SAME_HOUSE_M < metres <= _SAME_PLACE_M for metres in away_m)
    if is_letter:
        return (1.0 if together else _SCATTERED), Precision.ADDRESS
    return (_NEAR if together and not wanted.letter else _NEAR_SPREAD), Precision.NEAR


def _spans(run: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    for start in range(len(run)):
        for end in range(start + 1, min(len(run), start + _MAX_SPAN) + 1):
            yield run[start:end]


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def _distinct(hits: list[_Hit], limit: int) -> list[Candidate]:
    """The best hits, without the ones that stand for a place already listed."""
    kept: list[_Hit] = []
    for hit in hits:
        if len(kept) >= limit:
            break
        if not any(_is_same(hit, other) for other in kept):
            kept.append(hit)
    return [hit.candidate for hit in kept]


def _is_same(a: _Hit, b: _Hit) -> bool:
    near = great_circle_m(a.candidate.location, b.candidate.location) <= _SAME_PLACE_M
    return near and (a.street == b.street or a.candidate.precision is not Precision.ADDRESS)
