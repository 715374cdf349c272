"""Terms as JSON objects, field by field by their annotations; a field that has its default value is left out.

A new field of any of these kinds is a new version of the day file: an older program must not lose what it does not
know.
"""

from __future__ import annotations

import contextlib
import json
import math
import types
from collections.abc import Collection, Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin, get_type_hints

from dispatcher.model.order import read_only
from dispatcher.model.problem import Problem, Refused, Where
from dispatcher.model.standing_rules import StandingRules
from dispatcher.model.terms import DriverTerms, OrderTerms, ShiftTerms, TaskTerms, VehicleTerms
from dispatcher.store.codec import to_json

if TYPE_CHECKING:
    from dispatcher.store.connection import Connection

KINDS: Mapping[str, type] = {
    "orders": OrderTerms,
    "task": TaskTerms,
    "vehicle": VehicleTerms,
    "driver": DriverTerms,
    "shift_pattern": ShiftTerms,
    "rules": StandingRules,
}
"""What the column `terms` of each table holds."""

_USUAL = {kind: kind() for kind in KINDS.values()}
"""Terms that ask for nothing: most orders have these, and a list may have thousands."""

PLAIN = "{}"
"""What terms are stored as that ask for nothing."""

_SHARED = 1024


class _Bad(Exception):
    """A stored value that is not of its field's kind."""


def plain(value: Any, known: Any = None) -> Any:
    """A value as JSON has it. Of a dataclass only what differs from `known`, an object of the same kind (None: from the
    defaults); sets are sorted, so that equal values are equal texts."""
    if is_dataclass(value):
        return {
            f.name: plain(getattr(value, f.name))
            for f in fields(value)
            if getattr(value, f.name) != (_default(f) if known is None else getattr(known, f.name))
        }
    if isinstance(value, Mapping):
        if all(isinstance(key, str) for key in value):
            return {key: plain(value[key]) for key in sorted(value)}
        return sorted([plain(key), plain(one)] for key, one in value.items())
    if isinstance(value, frozenset):
        return sorted(plain(one) for one in value)
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    return value


def stored(terms: Any) -> str:
    """Terms as compact JSON. Raises Refused for a number that is not finite."""
    return PLAIN if terms == _USUAL[type(terms)] else to_json(plain(terms))


def unknown_fields(db: Connection) -> list[str]:
    """Fields in the day file that no terms of this program have, by table: `orders.release`. What cannot be read is for
    `DayFile.check` to tell."""
    from dispatcher.store.connection import sqlite3

    found = []
    for table, kind in KINDS.items():
        sql = f"SELECT DISTINCT j.key FROM {table} t, json_each(t.terms) j WHERE t.terms <> '{PLAIN}'"  # noqa: S608
        with contextlib.suppress(sqlite3.DatabaseError):
            names = {row["key"] for row in db.query(sql)} - {f.name for f in fields(kind)}
            found += [f"{table}.{name}" for name in sorted(names)]
    return found


@lru_cache(_SHARED)
def terms_of[T](kind: type[T], text: str) -> T:
    """The terms that `stored` stored. Raises Refused with everything in the text that is not of its kind."""
    return read(kind, json.loads(text))


def read[T](kind: type[T], content: object) -> T:
    """A value of `kind` from what JSON has of it. Raises Refused with everything that is not of its kind."""
    problems: list[Problem] = []
    try:
        value = _read(kind, content, kind.__name__, problems)
    except _Bad as bad:
        problems.append(_problem(str(bad), kind.__name__))
    if problems:
        raise Refused(problems)
    found: T = value
    return found


def _problem(what: str, path: str) -> Problem:
    cause = f"The day file holds something that this Dispatcher does not understand: {what}."
    remedy = "Update Dispatcher on this computer, or go back to a backup."
    return Problem("terms-unreadable", cause, remedy, Where(column=path))


def _default(field: Field[Any]) -> Any:
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _read(kind: Any, content: Any, path: str, problems: list[Problem]) -> Any:
    """The value; parts of it that are wrong go to `problems`. Raises _Bad when the whole of it is wrong."""
    origin, args = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        wanted = [one for one in args if one is not types.NoneType]
        return None if content is None else _read(wanted[0], content, path, problems)
    if is_dataclass(kind):
        return _object(kind, content, path, problems)
    if isinstance(kind, type) and issubclass(kind, tuple) and hasattr(kind, "_fields"):
        hints = list(_hints(kind).values())
        return kind(*_parts(hints, _list(content, len(hints)), path, problems))
    if origin is tuple:
        return tuple(_parts([args[0]] * len(_list(content)), content, path, problems))
    if origin is frozenset:
        return frozenset(_parts([args[0]] * len(_list(content)), content, path, problems))
    if origin is not None and issubclass(origin, Mapping):
        return read_only(dict(_pairs(args[0], args[1], content, path, problems)))
    return _single(kind, content)


def _parts(kinds: Collection[Any], contents: list[Any], path: str, problems: list[Problem]) -> Iterator[Any]:
    for number, (kind, content) in enumerate(zip(kinds, contents, strict=True)):
        at = f"{path}[{number}]"
        try:
            yield _read(kind, content, at, problems)
        except _Bad as bad:
            problems.append(_problem(str(bad), at))


def _pairs(key: Any, kind: Any, content: Any, path: str, problems: list[Problem]) -> Iterator[tuple[Any, Any]]:
    if isinstance(content, dict):
        content = [[name, one] for name, one in content.items()]
    for number, pair in enumerate(_list(content)):
        found = list(_parts([key, kind], _list(pair, 2), f"{path}[{number}]", problems))
        if len(found) == 2:
            yield found[0], found[1]


def _list(content: Any, length: int | None = None) -> list[Any]:
    if not isinstance(content, list) or length not in (None, len(content)):
        raise _Bad(f"{to_json(content)[:60]} in place of a list")
    return content


def _object(kind: Any, content: Any, path: str, problems: list[Problem]) -> Any:
    if not isinstance(content, dict):
        raise _Bad(f"{to_json(content)[:60]} in place of an object")
    hints, count = _hints(kind), len(problems)
    given: dict[str, Any] = {}
    for name, one in content.items():
        at = f"{path}.{name}"
        if name not in hints:
            problems.append(_problem(f"a field “{name[:60]}”", at))
            continue
        try:
            given[name] = _read(hints[name], one, at, problems)
        except _Bad as bad:
            problems.append(_problem(str(bad), at))
    if len(problems) > count:
        return None
    missing = [f.name for f in fields(kind) if f.name not in given and _default(f) is MISSING]
    if missing:
        raise _Bad(f"a {kind.__name__} without {', '.join(missing)}")
    try:
        return kind(**given)
    except ValueError as error:
        raise _Bad(str(error)) from error


def _single(kind: Any, content: Any) -> Any:
    if kind is float and type(content) in (int, float) and math.isfinite(content):
        return float(content)
    if kind in (int, bool, str) and type(content) is kind:
        return content
    if issubclass(kind, StrEnum) and isinstance(content, str) and content in set(kind):
        return kind(content)
    raise _Bad(f"{to_json(content)[:60]} in place of {_WORDS.get(kind, kind.__name__)}")


_WORDS = {int: "a whole number", float: "a number", bool: "yes or no", str: "a text"}
