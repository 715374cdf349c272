"""Any terms of orders, vehicles, drivers, shifts and days, for tests of what must always hold."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from dispatcher.model.place import Location
from dispatcher.model.terms import REST_RULES, DriverTerms
from dispatcher.model.timewindow import TimeWindow

type Strategy = st.SearchStrategy[Any]

WHOLES = st.integers(-(2**63) + 1, 2**63 - 1)
FACTORS = st.floats(0.05, 20)
DEGREES = st.floats(-90, 90)


def windows() -> Strategy:
    """Windows that do not end before they begin."""
    seconds = st.integers(-(10**10), 10**10)
    return st.tuples(seconds, seconds).map(lambda pair: TimeWindow(min(pair), max(pair)))


def any_terms(kind: Any, texts: Strategy, own: Mapping[str, Strategy] | None = None) -> Strategy:
    """Any value of a kind of terms, by the annotations of its fields; `own` are strategies for fields by name."""
    special = {"rest_rule": st.sampled_from(["", *REST_RULES])} if kind is DriverTerms else {}
    chosen = special | dict(own or {})
    hints = get_type_hints(kind)
    usual = {f.name: chosen[f.name] if f.name in chosen else _of(hints[f.name], texts) for f in fields(kind)}
    return st.builds(kind, **usual)


def _of(hint: Any, texts: Strategy) -> Strategy:
    origin, args = get_origin(hint), get_args(hint)
    if hint is TimeWindow:
        return windows()
    if hint is Location:
        return st.builds(Location, DEGREES, DEGREES)
    if is_dataclass(hint):
        return any_terms(hint, texts)
    if origin in (Union, types.UnionType):
        return st.none() | _of(next(one for one in args if one is not types.NoneType), texts)
    if origin in (tuple, frozenset):
        make: Callable[[Any], Any] = origin
        return st.lists(_of(args[0], texts), max_size=3).map(make)
    if origin is not None and issubclass(origin, Mapping):
        return st.dictionaries(_of(args[0], texts), _of(args[1], texts), max_size=3)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    simple: dict[Any, Strategy] = {int: WHOLES, float: FACTORS, str: texts, bool: st.booleans()}
    return simple[hint]
