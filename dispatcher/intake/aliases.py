"""The names that senders give to things, read from aliases.toml and further_names.toml."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from dispatcher.model.order import LOAD_SCALE

DURATIONS = ("service", "setup", "max_ride")
"""Fields of orders that are lengths of time; their headers may name the unit."""

DELIVERY, PICKUP = "delivery.", "pickup."
"""What a field of a visit begins with when its header names a side."""

_CASE_STEP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_WORD = re.compile(r"[^\W_]+")
WITHOUT_ACCENT = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "Æ": "AE"}
)
"""Letters that are one with a plain one for people who type, and have no accent to lose."""
_NUMBERED = re.compile(r"^\s*(?:\d{1,2}|[A-Za-z])[.):]\s+(?=\S)")
_BRACKET = re.compile(r"[\[(](.*?)[\])]")


@cache
def tables() -> Mapping[str, Any]:
    """All of aliases.toml, with the further names joined to it."""
    return with_further_names(tomllib.loads(Path(__file__).with_name("aliases.toml").read_text("utf-8")), "names")


def with_further_names(table: Mapping[str, Any], section: str) -> Mapping[str, Any]:
    """The table with what a section of further_names.toml adds to its lists."""
    further = tomllib.loads(Path(__file__).with_name("further_names.toml").read_text("utf-8"))
    return _joined(table, further[section])


def _joined(first: Mapping[str, Any], more: Mapping[str, Any]) -> Mapping[str, Any]:
    found = dict(first)
    for name, value in more.items():
        if name not in found:
            found[name] = value
        elif isinstance(value, list):
            found[name] = [*found[name], *value]
        else:
            found[name] = _joined(found[name], value)
    return found


def words(text: str) -> str:
    """The text folded to lower-case words: no accents, punctuation or camel case. "Straße-Nr" is "strasse nr"."""
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
        text = text.translate(WITHOUT_ACCENT)
    folded = _CASE_STEP.sub(" ", text).casefold()
    return " ".join(_WORD.findall(folded))


@lru_cache(maxsize=20_000)  # the same towns and streets come again and again
def key(text: str) -> str:
    """The text folded for comparing names: words without blanks."""
    return words(text).replace(" ", "")


class Dimension(NamedTuple):
    """What a load column counts: the dimension's name and thousandths of its base unit per figure typed.

    `each`: figures are those of one piece.
    """

    name: str
    scale: float = LOAD_SCALE
    each: bool = False


def _by_key(section: Mapping[str, Iterable[str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, aliases in section.items():
        for alias in aliases:
            found.setdefault(key(alias), name)
    return found


@cache
def word_list(name: str) -> Mapping[str, str]:
    """Folded word to its meaning: a section of aliases.toml, e.g. "priorities", "weekdays", "words"."""
    return _by_key(tables()[name])


@cache
def is_word(kind: str, text: str) -> bool:
    """True when the text is one of the [words] of that kind ("yes", "no", "delivery", ...)."""
    return key(text) in {key(w) for w in tables()["words"][kind]}


@cache
def order_fields() -> Mapping[str, str]:
    """Folded header to field of an order or of its visit."""
    return _by_key({**tables()["order"], **tables()["task"]})


@cache
def fleet_fields() -> Mapping[str, str]:
    """Folded header to field of a fleet's sheet."""
    return _by_key(tables()["fleet"]["columns"])


@cache
def fleet_sheets() -> Mapping[str, str]:
    """Folded sheet name to depots, vehicles, drivers or shifts."""
    return _by_key(tables()["fleet"]["sheets"])


@cache
def duration_units() -> Mapping[str, int]:
    """Folded unit to its seconds."""
    return {key(n): unit["seconds"] for unit in tables()["durations"].values() for n in unit["names"]}


@cache
def _sides() -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """(beginnings, endings) of headers that name a side, longest first, each with its prefix for the field."""
    sides = [(PICKUP, s) for s in tables()["sides"]["pickup"]] + [(DELIVERY, s) for s in tables()["sides"]["delivery"]]
    joints = ["", *tables()["sides"]["joints"]]
    first = [(key(word), prefix) for prefix, word in sides]
    last = [(key(joint) + key(word), prefix) for prefix, word in sides for joint in joints]
    return sorted(first, key=lambda p: -len(p[0])), sorted(last, key=lambda p: -len(p[0]))


@cache
def _side_words() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The beginnings and the endings alone: nearly all headers have none, and the search for the header asks often."""
    first, last = _sides()
    return tuple(word for word, _ in first), tuple(word for word, _ in last)


def _task_field(folded: str) -> str:
    """A visit's field with the side its header names, e.g. "pickup.address"; "" when it is none."""
    task = tables()["task"]
    beginnings, endings = _sides()
    begins, ends = _side_words()
    for word, prefix in beginnings if folded.startswith(begins) else ():
        field = order_fields().get(folded.removeprefix(word), "") if folded.startswith(word) else ""
        if field in task:
            return prefix + field
    for word, prefix in endings if folded.endswith(ends) else ():
        field = order_fields().get(folded.removesuffix(word), "") if folded.endswith(word) else ""
        if field in task:
            return prefix + field
    return ""


@lru_cache(4096)  # the search for the header row asks it of every cell near the top
def order_field(header: str) -> tuple[str, int]:
    """The field that a header names ("" for none) and, for lengths of time, the seconds of the unit it names (or 0)."""
    for folded, unit in _spellings(header):
        field = order_fields().get(folded, "") or _task_field(folded)
        is_duration = field.rpartition(".")[2] in DURATIONS
        if field and not is_duration and (unit is None or unit not in duration_units()):
            return field, 0
        if is_duration:
            return field, duration_units().get(unit or words(header).rpartition(" ")[2], 0)
    return "", 0


@lru_cache(4096)
def beside(field: str, header: str) -> str:
    """What a header means behind a column of that field: "Nr" behind a street; "" where nothing of its own."""
    folded = key(header) or header.strip()
    for name, rule in tables()["beside"].items():
        if field in rule["of"] and folded in {key(n) or n for n in rule["names"]}:
            return str(name)
    return ""


def without_number(header: str) -> str:
    """The header without the number of its column: "Address" of "3. Address"."""
    return _NUMBERED.sub("", header, count=1)


def _spellings(header: str) -> Iterable[tuple[str, str | None]]:
    """Ways to read a header: whole, without its bracket, without its last word, each with what was left off."""
    yield key(header), None
    bracket = _BRACKET.search(header)
    if bracket:
        yield key(_BRACKET.sub(" ", header)), key(bracket[1])
    tokens = words(header).split()
    if len(tokens) > 1 and tokens[-1] in duration_units():
        yield "".join(tokens[:-1]), tokens[-1]


@cache
def _dimension_names() -> tuple[Mapping[str, str], Mapping[str, Dimension], frozenset[str]]:
    """(folded name to dimension, folded unit to dimension and scale, units that may stand alone)."""
    dimensions = tables()["loads"]["dimensions"]
    names = {key(n): d for d, spec in dimensions.items() for n in spec["names"]}
    units = {
        key(u): Dimension(d, scale * LOAD_SCALE) for d, spec in dimensions.items() for u, scale in spec["units"].items()
    }
    return names, units, frozenset(key(u) for spec in dimensions.values() for u in spec["alone"])


def load_unit(text: str) -> Dimension | None:
    """What a unit beside a figure means: "kg" is thousandths of a kilogram of weight; None when unknown."""
    return _dimension_names()[1].get(key(text))


def load_dimension(header: str) -> Dimension | None:
    """What a header counts, or None when it is no load: "weight_kg", "quantité[Kg]", "Load #1", "Unit weight"."""
    folded = key(_BRACKET.sub(" ", header))
    for word in _each_words():
        if folded.startswith(word) or folded.endswith(word):
            rest = folded.removeprefix(word) if folded.startswith(word) else folded.removesuffix(word)
            found = _whole_load(rest + " " + "".join(_BRACKET.findall(header)) if rest else "")
            if found is not None and found.name in ("weight", "volume"):
                return found._replace(each=True)
    return _whole_load(header)


@cache
def _each_words() -> tuple[str, ...]:
    return tuple(sorted((key(word) for word in tables()["words"]["each"]), key=len, reverse=True))


@lru_cache(4096)
def _whole_load(header: str) -> Dimension | None:
    bracket = _BRACKET.search(header)
    inside = bracket[1] if bracket else ""
    tokens = words(_BRACKET.sub(" ", header)).split()
    loads = tables()["loads"]
    names, units, alone = _dimension_names()
    if "".join(tokens) in names:
        return _in_unit(names["".join(tokens)], inside)
    if set(tokens) & set(loads["others"]) and not _counts("".join(tokens)):
        return None
    tokens = [token for token in tokens if token not in loads["fillers"]]
    whole = "".join(tokens)
    if whole in names:
        return _in_unit(names[whole], inside)
    if whole in alone:
        return units[whole]
    leads = {key(lead) for lead in loads["leads"]}
    for cut in range(len(tokens), 0, -1):
        if "".join(tokens[:cut]) in leads:
            return _after_lead("".join(tokens[cut:]), inside)
    if len(tokens) > 1 and "".join(tokens[:-1]) in names:
        unit = units.get(tokens[-1])
        return unit if unit and unit.name == names["".join(tokens[:-1])] else None
    return None


def _counts(folded: str) -> bool:
    """True for "No. of ..." and its like: the "no" is no running number there."""
    return any(folded.startswith(key(lead)) for lead in tables()["loads"]["leads"] if " of" in lead or " de" in lead)


def _in_unit(name: str, unit_text: str) -> Dimension:
    """The dimension counted in a unit of its own, or in its base unit."""
    unit = load_unit(unit_text)
    return unit if unit and unit.name == name else Dimension(name)


def _after_lead(rest: str, inside: str) -> Dimension:
    """The dimension of a column like "Load X" or "quantité[X]"."""
    names, units, _alone = _dimension_names()
    what = rest or key(inside)
    if what in units:
        return units[what]
    if what in names:
        return _in_unit(names[what], inside)
    for cut in range(1, len(what)):
        if what[:cut] in names and what[cut:] in units and units[what[cut:]].name == names[what[:cut]]:
            return units[what[cut:]]
    if not what or what.isdigit():
        return Dimension(f"load {what}".strip())
    return Dimension(rest or words(inside))


def dimension_by_name(text: str) -> Dimension:
    """The dimension a cell names itself, e.g. `small-box` in "small-box=1": known ones normalised, others as named."""
    names, units, _alone = _dimension_names()
    known = units.get(key(text)) or _whole_load(text)
    return known if known is not None else Dimension(names.get(key(text), words(text)))
