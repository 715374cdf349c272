"""Search in a region's own address index: offline, tolerant of the way people write."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import combinations, product
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from dispatcher.model.place import ACCEPT_AT, Candidate, Location, Precision, great_circle_m
from dispatcher.model.problem import Refused
from dispatcher.model.values import dataclass
from dispatcher.places.crossings import has_crossings, meeting, taken_apart, town_of
from dispatcher.places.grams import FIRM, STREET, Names
from dispatcher.places.index_file import IndexFacts, open_index, read_facts, unusable
from dispatcher.places.reading import MAX_QUERY, Reading, Word, readings
from dispatcher.places.spelling import House, full_key, houses_in, short_key
from dispatcher.places.surroundings import Surroundings, Towns
from dispatcher.places.words import country_of

_TOP = 0.97
_EDIT_FACTORS = (1.0, 0.94, 0.84, 0.72)
"""Confidence kept after so many typing errors in the street's name."""
_LETTERS_PER_EDIT = 4
_MIN_FUZZY = 4
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
_MOST_STREETS = 40
_NEIGHBOURS = 12
_BETWEEN = 0.82
_COLUMNS = "SELECT number, letter, house, postcode, city_id, lat, lon FROM address"
_AS_ASKED = "(postcode = :code) + (city_id IN (SELECT value FROM json_each(:towns)))"
_BY_NUMBER = f"{_COLUMNS} WHERE street_id = :street AND number = :number ORDER BY {_AS_ASKED} DESC, rowid LIMIT 24"
_STRETCHES = "SELECT postcode, city_id, lat, lon FROM stretch WHERE street_id = :street"
_STRETCHES += f" ORDER BY {_AS_ASKED} DESC, rowid LIMIT 200"
_CALLED_SO = "SELECT name, postcode, city_id, lat, lon FROM poi WHERE key = :key"
_CALLED_SO += f" ORDER BY {_AS_ASKED} DESC, rowid LIMIT 12"
_BELOW = f"{_COLUMNS} WHERE street_id = :street AND number < :number {{}} ORDER BY number DESC, rowid LIMIT 12"
_ABOVE = f"{_COLUMNS} WHERE street_id = :street AND number >= :number {{}} ORDER BY number, rowid LIMIT 12"
_ONLY_ASKED = f"AND {_AS_ASKED} > 0"
"""A street's name may stand for streets in hundreds of towns: those that were asked for come first."""
_BETWEEN_M = 400.0
"""Known numbers farther apart than this say nothing about the numbers between them."""
_CERTAIN = 0.95
"""A candidate as sure as this was named by its own street, house and town: nothing that only resembles it is sought."""


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

    `source` is what its candidates say of where they come from: "" for the region's own. Raises Refused
    (`region-index-unusable`) when the file cannot be used.
    """

    def __init__(self, path: Path, source: str = "") -> None:
        self._lock = threading.Lock()
        self._source = source
        self._db = open_index(path)
        try:
            self._start()
        except (sqlite3.DatabaseError, KeyError, ValueError) as error:
            self._db.close()
            raise Refused([unusable(f"The file {path.name} is damaged.")]) from error

    def _start(self) -> None:
        """Towns and postcodes are held in memory; streets, firms and points stay in the file."""
        self._has_crossings = has_crossings(self._db)
        self._streets, self._firm_names = Names(self._db, STREET), Names(self._db, FIRM)
        self._towns = Towns(self._db)
        zone = self._db.execute("SELECT value FROM fact WHERE name = 'time_zone'").fetchone()
        country = country_of(json.loads(zone[0])) if zone else None
        self._is_postcode_shape = country.postcode.fullmatch if country else None

    @classmethod
    def over(cls, db: sqlite3.Connection, source: str = "") -> AddressIndex:
        """An index over tables that are open already; it closes them."""
        index = cls.__new__(cls)
        index._lock, index._source, index._db = threading.Lock(), source, db
        index._start()
        return index

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
        with self._lock:
            found = readings(query, self._towns.is_postcode, self._is_postcode_shape)
            hits = [hit for reading in found for hit in self._named(reading)]
            if self._has_crossings and (apart := taken_apart(query[:MAX_QUERY])) is not None:
                hits += self._corners(apart)
            if not any(hit.candidate.confidence >= _CERTAIN for hit in hits):
                hits += [hit for reading in found for hit in self._resembling(reading)]
            if not any(hit.candidate.confidence >= ACCEPT_AT for hit in hits):
                hits += [hit for reading in found for hit in self._firms(reading)]
        hits.sort(key=lambda hit: (-hit.candidate.confidence, -len(hit.candidate.label), hit.candidate.label))
        return _distinct(hits, limit)

    def _named(self, reading: Reading) -> Iterator[_Hit]:
        """Places on streets that are named as they are called, abbreviations aside."""
        best: dict[int, _Match] = {}
        for run in reading.runs:
            for span in _spans(run):
                for street in self._called(short_key(_text(span))):
                    _offer(best, _Match(street, 0, span))
        for match in _in_sequence(best):
            yield from self._on_street(reading, match)

    def _resembling(self, reading: Reading) -> Iterator[_Hit]:
        """Places on streets that are called much like it, and firms and buildings."""
        best: dict[int, _Match] = {}
        for run in reading.runs:
            for span in self._likely_spans(run):
                for street, edits in self._similar(full_key(_text(span))):
                    _offer(best, _Match(street, edits, span))
        for match in _in_sequence(best):
            yield from self._on_street(reading, match)

    def _corners(self, apart: str) -> Iterator[_Hit]:
        """Where two streets meet that are both named; an address with a house is no corner."""
        for reading in readings(apart, self._towns.is_postcode, self._is_postcode_shape):
            if reading.house is None:
                named = [self._streets_in(run) for run in reading.runs]
                for (at, ones), (beside, others) in combinations(enumerate(named), 2):
                    for one, other in product(ones, others):
                        yield from self._corner(reading, (at, one), (beside, other))

    def _streets_in(self, run: tuple[Word, ...]) -> list[_Match]:
        """The streets that a stretch of words may name, as they are called or else with typing errors."""
        best: dict[int, _Match] = {}
        for span in _spans(run):
            for street in self._called(short_key(_text(span))):
                _offer(best, _Match(street, 0, span))
        if not best:
            for span in self._likely_spans(run):
                for street, edits in self._similar(full_key(_text(span))):
                    _offer(best, _Match(street, edits, span))
        return _in_sequence(best)

    def _corner(self, reading: Reading, one: tuple[int, _Match], other: tuple[int, _Match]) -> Iterator[_Hit]:
        (_, first), (beside, second) = one, other
        spots = list(meeting(self._db, first.street, second.street))
        if not spots:
            return
        runs = list(reading.runs)
        runs[beside : beside + 1] = _without(runs[beside], second.span)
        around = Surroundings(self._towns, replace(reading, runs=tuple(runs)), first.span, lambda _words: False)
        sure = _TOP * _EDIT_FACTORS[first.edits] * _EDIT_FACTORS[second.edits]
        name = f"{self._street_name(first.street)} / {self._street_name(second.street)}"
        for lat, lon in spots:
            postcode, city = town_of(self._db, first.street, second.street, lat, lon)
            label = self._label(name, postcode, city)
            confidence = round(around.weigh(sure, postcode, city), 4)
            yield _Hit(Candidate(label, Location(lat, lon), confidence, Precision.CROSSING, self._source), first.street)

    def _called(self, key: str) -> list[int]:
        rows = self._db.execute("SELECT DISTINCT street_id FROM street_name WHERE short_key = ?", (key,))
        return [street for (street,) in rows.fetchmany(_MOST_STREETS)]

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
            key, self._streets.resembling(key), scorer=OSA.distance, score_cutoff=most, limit=_MOST_STREETS
        ):
            rows = self._db.execute("SELECT DISTINCT street_id FROM street_name WHERE full_key = ?", (known,))
            for (street,) in rows.fetchmany(_MOST_STREETS):
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
        exact = self._points(_BY_NUMBER, match.street, wanted.number, around)
        if not exact and wanted.upto != wanted.number:
            exact = self._points(_BY_NUMBER, match.street, wanted.upto, around)
        exact = [p for p in exact if houses_in(p.house)[:1] == [wanted]] or exact
        for p in exact:
            yield self._hit(p, match, around, sure, *_closeness(p, wanted, exact))
        if not any(around.agrees(p.postcode, p.city) for p in exact):
            yield from self._near(match, around, sure, wanted)

    def _near(self, match: _Match, around: Surroundings, sure: float, wanted: House) -> Iterator[_Hit]:
        """Where a number that the map lacks may be: between the numbers beside it, or at the nearest one."""
        only = "" if around.is_silent() else _ONLY_ASKED
        below = self._points(_BELOW.format(only), match.street, wanted.number, around)
        above = self._points(_ABOVE.format(only), match.street, wanted.number, around)
        if only and not below and not above:
            below = self._points(_BELOW.format(""), match.street, wanted.number, around)
            above = self._points(_ABOVE.format(""), match.street, wanted.number, around)
        for p in between(below, above, wanted.number):
            yield self._hit(p, match, around, sure, _BETWEEN, Precision.INTERPOLATED)
        for p in sorted((*below, *above), key=lambda p: abs(p.number - wanted.number))[:_NEIGHBOURS]:
            away = max(_INTERPOLATED_LEAST, _INTERPOLATED - _PER_NUMBER_AWAY * abs(p.number - wanted.number))
            yield self._hit(p, match, around, sure, away, Precision.INTERPOLATED)
        if not below and not above:
            yield from self._stretches(match.street, around, sure * _STREET_FOR_HOUSE)

    def _is_in_one_town(self, street: int) -> bool:
        rows = self._db.execute("SELECT DISTINCT city_id FROM stretch WHERE street_id = ? LIMIT 50", (street,))
        return self._towns.are_one({town for (town,) in rows if town is not None})

    def _points(self, query: str, street: int, number: int, around: Surroundings) -> list[_Point]:
        asked = {"street": street, "number": number, "code": around.postcode, "towns": around.towns()}
        return [_Point(*row) for row in self._db.execute(query, asked)]

    def _hit(
        self, point: _Point, match: _Match, around: Surroundings, sure: float, factor: float, precision: Precision
    ) -> _Hit:
        house = (
            point.house if precision is not Precision.ADDRESS or point.letter == "" else f"{point.number}{point.letter}"
        )
        label = self._label(f"{self._street_name(match.street)} {house}", point.postcode, point.city)
        confidence = round(around.weigh(sure * factor, point.postcode, point.city), 4)
        at = Location(point.lat, point.lon)
        return _Hit(Candidate(label, at, confidence, precision, self._source), match.street)

    def _street_name(self, street: int) -> str:
        return str(self._db.execute("SELECT name FROM street WHERE id = ?", (street,)).fetchone()[0])

    def _stretches(self, street: int, around: Surroundings, sure: float) -> Iterator[_Hit]:
        rows = self._db.execute(
            _STRETCHES,
            {"street": street, "code": around.postcode, "towns": around.towns()},
        ).fetchall()
        name = self._street_name(street)
        for postcode, city, lat, lon in rows:
            label = self._label(name, postcode, city)
            confidence = round(around.weigh(sure, postcode, city), 4)
            yield _Hit(Candidate(label, Location(lat, lon), confidence, Precision.STREET, self._source), street)

    def _firms(self, reading: Reading) -> Iterator[_Hit]:
        """Buildings and firms whose name is one of the stretches of words, a town beside it aside."""
        for run in reading.runs:
            for span in sorted(self._likely_spans(run), key=len):
                key = full_key(_text(span))
                if len(key) >= _MIN_POI and not self._towns.named(_text(span)):
                    yield from self._firms_called(reading, span, key)

    def _firms_called(self, reading: Reading, span: tuple[Word, ...], key: str) -> Iterator[_Hit]:
        around = Surroundings(self._towns, reading, span, lambda _words: False)
        sure = _POI if reading.house is None else _POI_FOR_HOUSE
        names = self._firm_names.resembling(key)
        for known, score, _ in process.extract(
            key, names, scorer=fuzz.ratio, score_cutoff=_POI_SIMILAR, limit=_NEIGHBOURS
        ):
            rows = self._db.execute(
                _CALLED_SO,
                {"key": known, "code": around.postcode, "towns": around.towns()},
            )
            for name, postcode, city, lat, lon in rows.fetchall():
                confidence = round(around.weigh(sure * score / 100, postcode, city), 4)
                label = self._label(name, postcode, city)
                yield _Hit(Candidate(label, Location(lat, lon), confidence, Precision.POI, self._source), 0)

    def _names(self, street: int, words: Sequence[Word]) -> bool:
        """True for another name of the same street: "Mannerheimintie / Mannerheimvägen 12"."""
        return street in self._called(short_key(_text(words)))

    def _label(self, what: str, postcode: str, city: int | None) -> str:
        town = " ".join(part for part in (postcode, self._towns.name(city)) if part)
        return f"{what}, {town}" if town else what


def _offer(best: dict[int, _Match], match: _Match) -> None:
    """Of equal matches of a street the one that explains most words stays."""
    known = best.get(match.street)
    if known is None or (match.edits, -len(match.span)) < (known.edits, -len(known.span)):
        best[match.street] = match


def _in_sequence(best: dict[int, _Match]) -> list[_Match]:
    return sorted(best.values(), key=lambda m: (m.edits, -len(m.span)))[:_MOST_STREETS]


def between(below: Sequence[_Point], above: Sequence[_Point], number: int) -> Iterator[_Point]:
    """The spot of a number between the next lower and the next higher one of its side and town; nothing where these lie
    far apart."""
    for low in below:
        if (number - low.number) % 2:
            continue
        high = next((p for p in above if p.number > number and _same_side(p, low)), None)
        if high is None:
            continue
        if great_circle_m(Location(low.lat, low.lon), Location(high.lat, high.lon)) <= _BETWEEN_M:
            share = (number - low.number) / (high.number - low.number)
            lat, lon = low.lat + share * (high.lat - low.lat), low.lon + share * (high.lon - low.lon)
            yield _Point(number, "", str(number), low.postcode, low.city, lat, lon)
            return


def _same_side(one: _Point, other: _Point) -> bool:
    is_even = one.number % 2 == other.number % 2
    return is_even and (one.postcode == other.postcode or one.city == other.city)


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


def _without(run: tuple[Word, ...], span: tuple[Word, ...]) -> list[tuple[Word, ...]]:
    """What is left of a stretch of words before and after a span of it."""
    start = next(i for i in range(len(run)) if run[i : i + len(span)] == span)
    return [rest for rest in (run[:start], run[start + len(span) :]) if rest]


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
