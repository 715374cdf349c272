"""The names that senders give to things, read from aliases.toml and further_names.toml."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from dispatcher.model.order import LOAD_SCALE

DURATIONS = ("service", "setup", "max_ride")
"""Fields of orders that are lengths of time; their headers may name the unit."""

MOST_WINDOWS = 5
WINDOW_ENDS = tuple((f"window{n}_from", f"window{n}_to") for n in ("", *range(2, MOST_WINDOWS + 1)))
"""The pairs of fields that say when windows begin and end, from the first window on."""
WINDOW_CELLS = tuple(f"window{n}" for n in ("", *range(2, MOST_WINDOWS + 1)))
"""The fields of cells that hold whole windows."""
WINDOWS = (*WINDOW_CELLS, *(end for ends in WINDOW_ENDS for end in ends))

DELIVERY, PICKUP = "delivery.", "pickup."
"""What a field of a visit begins with when its header names a side."""

_CASE_STEP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_WORD = re.compile(r"[^\W_]+")
WITHOUT_ACCENT = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "Æ": "AE"}
)
"""Letters that are one with a plain one for people who type, and have no accent to lose."""
_NUMBERED = re.compile(r"^\s*(?:\d{1,2}|[A-Za-z])[.):]\s+(?=\S)")
_NUMBER_SIGN = re.compile("[#\u2116]")
_WORDED = frozenset({"address", "street", "city", "state", "country", "name", "note", "window"})
"""Fields that no header with a number sign names."""
_PARTS_OF_ADDRESS = frozenset({"street", "house_number", "address2", "postcode", "city", "state", "country"})
_OF_ADDRESSES = _PARTS_OF_ADDRESS | {"first_name", "last_name", "name", "contact", "phone", "email", "lat", "lon"}
_SHORTEST_ADDRESS = 5
_JOINTS = re.compile(
    r"\s+[-\u2013]\s+|(?<=\w)-(?=(?:to|bis|a|\u00e0|hasta|ate|alle|tot|do|til|till|asti)\b)|\s*(?:[/,&+;|]|\b(?:u|und|and|et|y|e|i|a|en|och|og|ja|si|ve)\b\.?)\s*",
    re.IGNORECASE,
)
"""What stands between two names in one header: "Straße u. Hausnr.", "ZIP/City"."""
_TOGETHER: tuple[tuple[str, frozenset[str], str], ...] = (
    ("street", frozenset({"house_number", "address2"}), "street"),
    ("city", frozenset({"postcode", "state", "country"}), "city"),
    ("street", _PARTS_OF_ADDRESS, "address"),
    ("last_name", frozenset({"first_name", "name"}), "name"),
    ("lat", frozenset({"lon"}), "coordinates"),
    ("window_to", frozenset({"window_from"}), "window"),
)
"""The field of a header that names one field and some of others."""
_FURTHER = tuple("2345")
_LONGEST_END, _LONGEST_HEADER, _MOST_JOINED = 16, 50, 4
_BRACKET = re.compile(r"[\[(]([^\[\]()]*)[\])]")


@cache
def tables() -> Mapping[str, Any]:
    """All of aliases.toml, with the further names joined to it."""
    read = with_further_names(tomllib.loads(Path(__file__).with_name("aliases.toml").read_text("utf-8")), "names")
    clock = frozenset(key(word) for word in read["words"]["clock"])
    return {**read, "task": _with_numbered_windows(read["task"], clock)}


def _with_numbered_windows(task: Mapping[str, list[str]], clock: Collection[str]) -> Mapping[str, list[str]]:
    """Names with numbers for several windows: "From 1", "From 3", as the second has them; "Window 1", "Window 2".

    Of `clock` two may as well be the two ends of one window: "Time 1", "Time 2".
    """
    found = dict(task)
    for number, ends in enumerate(WINDOW_ENDS, 1):
        for name, second in zip(ends, WINDOW_ENDS[1], strict=True):
            numbered = [alias.replace("2", str(number)) for alias in task[second] if "2" in alias]
            found[name] = [*task.get(name, ()), *numbered] if name != second else task[name]
    for number, name in enumerate(WINDOW_CELLS, 1):
        numbered = [f"{alias} {number}" for alias in task["window"] if key(alias) not in clock]
        found[name] = [*task.get(name, ()), *numbered]
    return found


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
    return _by_key({**tables()["order"], **tables()["task"], **tables()["sided"]})


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


def side_of(word: str) -> str:
    """The prefix of fields that a word alone says, "pickup." or "delivery."; "" for any other."""
    return _sides_by_word().get(key(word), "")


@cache
def _sides_by_word() -> Mapping[str, str]:
    return dict(reversed(_sides()[0]))


@cache
def _side_words() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The beginnings and the endings alone: nearly all headers have none, and the search for the header asks often."""
    first, last = _sides()
    return tuple(word for word, _ in first), tuple(word for word, _ in last)


@cache
def _words_of_ends() -> Mapping[str, str]:
    """Folded single words that say an end of a window, as "from" or "bis", with its field."""
    task = tables()["task"]
    ends = ((end, alias) for end in reversed(WINDOW_ENDS[0]) for alias in task[end] if " " not in alias)
    return {key(alias): end for end, alias in ends} | {key(a): "window_to" for a in tables()["words"]["until"]}


@cache
def _words_of_addresses() -> tuple[str, ...]:
    """Folded single words for an address."""
    names = (key(alias) for alias in tables()["task"]["address"] if " " not in alias)
    return tuple(name for name in names if len(name) >= _SHORTEST_ADDRESS and not is_word("vague", name))


def _plain_field(folded: str) -> str:
    """The field of a header that names no side: one of the names, or one of windows with an end: "Time slot from"."""
    if field := order_fields().get(folded, ""):
        return field
    if len(folded) > _LONGEST_HEADER:
        return ""
    for word in _words_of_addresses() if folded.startswith(_words_of_addresses()) else ():
        if folded.startswith(word) and order_fields().get(folded.removeprefix(word), "") in _OF_ADDRESSES:
            return order_fields()[folded.removeprefix(word)]  # "Address city"
    number = folded[-1:] if folded[-1:] in _FURTHER else ""
    bare, words_of_ends = folded.removesuffix(number), _words_of_ends()
    if not (bare.startswith(tuple(words_of_ends)) or bare.endswith(tuple(words_of_ends))):  # nearly all data
        return ""
    for cut in range(1, min(len(bare), _LONGEST_END + 1)):
        for end, rest in ((bare[-cut:], bare[:-cut]), (bare[:cut], bare[cut:])):
            if end in words_of_ends and order_fields().get(rest, "") == "window":
                return words_of_ends[end].replace("_", f"{number}_")
    return ""


def _task_field(folded: str) -> str:
    """A visit's field with the side its header names, e.g. "pickup.address"; "" when it is none."""
    task = tables()["task"]
    beginnings, endings = _sides()
    begins, ends = _side_words()
    for word, prefix in beginnings if folded.startswith(begins) else ():
        field = _plain_field(folded.removeprefix(word)) if folded.startswith(word) else ""
        if field in task and not (word in _words_of_ends() and field in WINDOW_ENDS[0]):  # "From - To" is a window
            return prefix + field
    for word, prefix in endings if folded.endswith(ends) else ():
        field = _plain_field(folded.removesuffix(word)) if folded.endswith(word) else ""
        if field in task and not (word in _words_of_ends() and field in WINDOW_ENDS[0]):
            return prefix + field
    return ""


@lru_cache(4096)  # the search for the header row asks it of every cell near the top
def order_field(header: str) -> tuple[str, int]:
    """The field that a header names ("" for none) and, for lengths of time, the seconds of the unit it names (or 0)."""
    if not _NUMBER_SIGN.search(header):
        found = _field_of(header)
        return found if found[0] else (_field_of_several(header) or _field_besides(header), 0)
    numbered = _field_of(_NUMBER_SIGN.sub(" no ", header)) if key(header) else ("", 0)
    plain = _field_of(header)  # "Stop #" is a number and no place
    return numbered if numbered[0] or plain[0].rpartition(".")[2] in _WORDED else plain


def _field_of_several(header: str) -> str:
    """The field of a header that joins names of several; "" when they make none together."""
    if len(header) > _LONGEST_HEADER or any(c.isdigit() for c in header):
        return ""
    parts = [part for part in _JOINTS.split(header) if part.strip()]
    if not 2 <= len(parts) <= _MOST_JOINED:
        return ""
    same = {_field_of(part)[0] for part in parts}
    if len(same) == 1 and same != {""}:  # in two languages: "Postcode / CP"
        return same.pop()
    named = {beside("street", part) or _field_of(part)[0] for part in parts}
    if len(named) == 1:
        return named.pop()
    return next((field for needed, others, field in _TOGETHER if needed in named and named <= {needed, *others}), "")


def _field_besides(header: str) -> str:
    """The field of a header that has a word more than its name: "Requested delivery date", "PLZ-Code"."""
    tokens = words(header).split() if len(header) <= _LONGEST_HEADER else []
    for fields, more in _words_besides() if len(tokens) > 1 else ():
        rest = [token for token in tokens if token not in more]
        field = _field_of(" ".join(rest))[0] if 0 < len(rest) < len(tokens) else ""
        if field.rpartition(".")[2] in fields:
            return field
    return ""


@cache
def _words_besides() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """(fields, words that their headers may have besides)."""
    rules = tables()["besides"].values()
    return tuple((frozenset(rule["of"]), frozenset(words(name) for name in rule["names"])) for rule in rules)


def _field_of(header: str) -> tuple[str, int]:
    for folded, unit in _spellings(header):
        field = _plain_field(folded) or _task_field(folded)
        if unit and field in _PARTS_OF_ADDRESS and any(is_word("bill", word) for word in words(header).split()):
            continue  # "Street (invoice address)" is no place to go
        is_duration = field.rpartition(".")[2] in DURATIONS
        if field and not is_duration and (unit is None or unit not in duration_units()):
            return field, 0
        if is_duration:
            return field, duration_units().get(unit or words(header).rpartition(" ")[2], 0)
    return "", 0


@lru_cache(4096)
def ahead(header: str, behind: str) -> str:
    """What a header means by the one that follows: "No" is "from" before "Līdz"; "" where nothing of its own."""
    header, behind = _BRACKET.sub(" ", header), _BRACKET.sub(" ", behind)
    for name, rule in tables()["ahead"].items():
        if key(header) in map(key, rule["names"]) and key(behind) in map(key, rule["of"]):
            return str(name)
    return ""


@lru_cache(4096)
def beside(field: str, header: str) -> str:
    """What a header means behind a column of that field: "Nr" behind a street; "" where nothing of its own."""
    folded = key(_BRACKET.sub(" ", header)) or header.strip()
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
    if "".join(tokens) in alone:
        return units["".join(tokens)]
    if not inside and "".join(tokens) in _containers():
        return Dimension(" ".join(tokens))
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


def is_container(header: str) -> bool:
    """Whether a header names things that are counted in a dimension of their own: "Kisten", "Crates"."""
    return key(header) in _containers()


@cache
def _containers() -> frozenset[str]:
    return frozenset(map(key, tables()["loads"]["containers"]))


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
