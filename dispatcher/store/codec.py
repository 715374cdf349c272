"""Facts of the model as JSON texts, and back.

No column of the store is a floating point number: Python writes a float as the shortest text that reads back as
the same float, and refuses what is not finite, where SQLite would round it in a journal and turn NaN into NULL.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from dispatcher.model.order import Load
from dispatcher.model.place import Candidate, Location, Precision
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.timewindow import TimeWindow

_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))

_SHARED = 1024
"""Most orders of a day share a handful of windows, loads and skills: so many of each are written and read once."""


@lru_cache(_SHARED)
def same(text: str) -> str:
    """The text, or an equal one that was read before: a hundred thousand orders have the note of a few."""
    return text


def to_json(value: object) -> str:
    """Compact JSON text. Raises Refused for a number that is not finite."""
    try:
        return _ENCODER.encode(value)
    except ValueError as error:
        raise Refused(
            [
                Problem(
                    "number-not-finite",
                    "A number in the data is infinite or not a number at all.",
                    "Look for cells such as NaN or #DIV/0! and put a real number there.",
                )
            ]
        ) from error


@lru_cache(_SHARED)
def texts(values: frozenset[str]) -> str:
    """A set of texts, sorted, so that equal sets are equal texts."""
    return to_json(sorted(values))


@lru_cache(_SHARED)
def text_set(stored: str) -> frozenset[str]:
    """The set that `texts` stored."""
    return frozenset(json.loads(stored))


def load(values: Load) -> str:
    """Amounts by dimension, sorted, so that equal loads are equal texts."""
    return to_json(dict(sorted(values.items())))


@lru_cache(_SHARED)
def load_of(stored: str) -> Load:
    """The load that `load` stored."""
    return MappingProxyType(json.loads(stored))


def fields(values: Mapping[str, str]) -> str:
    """The sender's own columns in their sequence."""
    return to_json(dict(values))


@lru_cache(_SHARED)
def fields_of(stored: str) -> Mapping[str, str]:
    """The columns that `fields` stored."""
    return MappingProxyType(json.loads(stored))


@lru_cache(_SHARED)
def windows(values: tuple[TimeWindow, ...]) -> str:
    """Windows as pairs of seconds."""
    return to_json([[w.earliest, w.latest] for w in values])


@lru_cache(_SHARED)
def windows_of(stored: str) -> tuple[TimeWindow, ...]:
    """The windows that `windows` stored."""
    return tuple(TimeWindow(earliest, latest) for earliest, latest in json.loads(stored))


def location(value: Location | None) -> str | None:
    """Degrees, latitude first."""
    return None if value is None else to_json([value.lat, value.lon])


def location_of(stored: str | None) -> Location | None:
    """The location that `location` stored."""
    return None if stored is None else Location(*json.loads(stored))


def candidate(value: Candidate) -> list[Any]:
    """A candidate as a list for JSON."""
    plain = [value.label, value.location.lat, value.location.lon, value.confidence, value.precision]
    return [*plain, value.source] if value.source else plain


def candidate_of(stored: list[Any]) -> Candidate:
    """The candidate that `candidate` stored."""
    label, lat, lon, confidence, precision, *source = stored
    return Candidate(label, Location(lat, lon), confidence, Precision(precision), *source)


@lru_cache(_SHARED)
def date_of(stored: str | None) -> dt.date | None:
    """A local day from its ISO text."""
    return None if stored is None else dt.date.fromisoformat(stored)


def moment_of(stored: int) -> dt.datetime:
    """A moment in UTC from its seconds since 1970-01-01 UTC."""
    return dt.datetime.fromtimestamp(stored, dt.UTC)
