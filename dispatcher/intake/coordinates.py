"""Cells to coordinates: degrees however they are written, one figure or both in a cell."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

from dispatcher.intake import values
from dispatcher.intake.ground import ANYWHERE, Ground
from dispatcher.intake.table import Cell
from dispatcher.intake.values import UNDECIDED, Habit, Reading, Unreadable
from dispatcher.model.place import Location

_UNREADABLE = "coordinate-unreadable"
_MOST_CHARS = 400
"""Links are longer than other values."""

SWAPPED, MICRODEGREES = "swapped-coordinates", "microdegrees-to-degrees"
OF_BOTH = frozenset({SWAPPED, MICRODEGREES})
"""Rules that change both figures of a coordinate at once."""

_HALF_CIRCLE = 180.0
_LEAST_MICRODEGREES = 10_000_000
"""Of ten degrees: two whole figures below it are rather metres of a map grid than places around the Gulf of Guinea."""

_LETTERS = {"n": "lat", "s": "lat", "z": "lat", "e": "lon", "w": "lon", "o": "lon", "l": "lon"}
_O_IS_EAST = frozenset({"DE", "AT", "CH", "LI", "NL"})
_O_IS_WEST = frozenset({"FR", "ES", "PT", "IT", "BR", "MX", "AR", "CO", "CL", "PE", "MA", "DZ", "TN", "SN", "CI"})
_NAMES = re.compile(
    r"\b(?:lat(?:itude|itud|itudine)?|breite(?:ngrad)?|breedte(?:graad)?|lon(?:gitude|gitud|gitudine)?|long|lng"
    r"|l[\u00e4a]nge(?:ngrad)?|lengte(?:graad)?)\b",
    re.IGNORECASE,
)
_AXIS_NAMES = {"br": "lat", "la": "lat", "lo": "lon", "ln": "lon", "le": "lon", "l\u00e4": "lon"}
_WORDS = (
    (re.compile(r"\b(?:north|nord|norte|noord)\b", re.IGNORECASE), "N"),
    (re.compile(r"\b(?:south|s[\u00fcu]d|sur|sul|zuid)\b", re.IGNORECASE), "S"),
    (re.compile(r"\b(?:east|ost|este|leste|oost|est)\b", re.IGNORECASE), "E"),
    (re.compile(r"\b(?:west|ouest|oeste|ovest)\b", re.IGNORECASE), "W"),
)
_FIGURE = re.compile(
    r"(?P<a>[NSZEWOL])?\s*(?P<sign>[+\-\u2212])?\s*(?P<d>\d{1,3}(?:[.,]\d+)?)\s*(?:[\u00b0\u00ba]\s*|(?=\s\d)|$|(?=[NSZEWOL]))"
    r"(?:\s*(?P<m>\d{1,2}(?:[.,]\d+)?)\s*(?:['\u2032\u2019\u00b4]\s*|(?=\s\d)|$|(?=[NSZEWOL]))"
    r"(?:\s*(?P<s>\d{1,2}(?:[.,]\d+)?)\s*(?:[\"\u2033\u201d]|''|\u2032\u2032|\u2019\u2019)?)?)?\s*(?P<b>[NSZEWOL])?",
    re.IGNORECASE,
)
_DEGREES = re.compile(r"[+-]?\d{1,3}(?:[.,]\d+)?")
_PLAIN = re.compile(r"[+-]?\d{4,}|[+-]?\d{1,3}(?:[.,]\d{3}){2,}")
_LETTERS_BEHIND = re.compile(r"([+-]?\d[^NSZEWOLa-z]*[NSZEWOL])[\s,]*([+-]?\d[^NSZEWOLa-z]*[NSZEWOL])", re.IGNORECASE)
_LETTERS_AHEAD = re.compile(r"([NSZEWOL][^NSZEWOLa-z]*\d[^NSZEWOLa-z,]*)[\s,]+([NSZEWOL].*)", re.IGNORECASE)
_FOUR_COMMAS = re.compile(r"([+-]?\d{1,3},\d+)\s*,\s*([+-]?\d{1,3},\d+)")
_SECOND_DEGREES = re.compile(r"([+-]?\d{1,3}\s*\u00b0.*?)[\s,]+([+-]?\d{1,3}\s*\u00b0.*)")
_POINT = re.compile(
    r"(?:SRID=\d+;)?\s*POINT\s*Z?\s*\(\s*([+-]?\d+(?:\.\d+)?)\s+([+-]?\d+(?:\.\d+)?)[^)]*\)", re.IGNORECASE
)
_GEO = re.compile(r"geo:([+-]?\d+(?:\.\d+)?),([+-]?\d+(?:\.\d+)?)", re.IGNORECASE)
_GEOJSON = re.compile(r'"coordinates"\s*:\s*\[\s*([+-]?\d+(?:\.\d+)?)\s*,\s*([+-]?\d+(?:\.\d+)?)')
_PIN = r"(-?\d{1,3}\.\d+)(?:,|\s|%20|\+)+(-?\d{1,3}\.\d+)"
_LINKS = tuple(
    re.compile(p)
    for p in (
        r"!3d(-?\d{1,3}\.\d+)!4d(-?\d{1,3}\.\d+)",
        rf"[?&](?:q|query|ll|destination|daddr|center|sll)=(?:loc:)?{_PIN}",
        rf"/(?:place|search|dir)/(?:[^@]*/)?{_PIN}",
        rf"@{_PIN}",
        r"mlat=(-?\d{1,3}\.\d+)&(?:amp;)?mlon=(-?\d{1,3}\.\d+)",
        r"#map=\d+/(-?\d{1,3}\.\d+)/(-?\d{1,3}\.\d+)",
    )
)
_LINK = re.compile(r"https?://|(?:www|maps|goo)\.\w", re.IGNORECASE)
_PLUS_CODE = re.compile(
    r"(?:[23456789CFGHJMPQRVWX]{2}){1,4}\+(?:[23456789CFGHJMPQRVWX]{2,4})?(?:[\s,].*)?", re.IGNORECASE
)
_FULL_PLUS_CODE = re.compile(
    r"([23456789CFGHJMPQRVWX]{8})\+([23456789CFGHJMPQRVWX]{2})([23456789CFGHJMPQRVWX]?)", re.IGNORECASE
)
_PLUS_DIGITS = "23456789CFGHJMPQRVWX"
_UTM = re.compile(
    r"\d{1,2}\s*[A-HJ-NP-Z]\s+\d{5,7}(?:[.,]\d+)?\s*[mE]?\s*[,;\s]\s*\d{6,8}(?:[.,]\d+)?\s*[mN]?", re.IGNORECASE
)
_MGRS = re.compile(r"\d{1,2}[C-HJ-NP-X]\s*[A-HJ-NP-Z]{2}\s*\d{2,5}\s*\d{2,5}", re.IGNORECASE)
_GRID = re.compile(r"([+-]?\d{6,}(?:\.\d+)?)[\s,;/]+([+-]?\d{6,}(?:\.\d+)?)")
_SCALES = (1e6, 1e7)
"""Whole numbers of millionths of a degree, and of the tenth of them."""

_FEWEST_METRES = 1000.0


class Figure(NamedTuple):
    """Degrees, or what stands for them; `axis` is "lat" or "lon" where a letter says so, `is_o` where it is an O."""

    degrees: float
    axis: str = ""
    rule: str = ""
    is_o: bool = False


_NO_ADDRESS = re.compile(
    r"[\s(\[{\"]*(?:[NSEWO]\s*\d|point|srid|geo:|https?:|www\.|maps\.|lat|lon|lng|breite|l[\u00e4a]nge)", re.IGNORECASE
)
_ADDRESS = re.compile(r"(?!htt)[acdfh-kqrt-vx-z][a-z]{2}[^+\n]*", re.IGNORECASE | re.ASCII)
"""Begins as many addresses do and as nothing that says a coordinate: no more need be asked of them."""

_LONG_WORD = re.compile(
    r"(?!nord|north|norte|noord|ost\b|east|s[\u00fcu]d|west|ouest|oeste|ovest|est\b)[^\W\d_]{3,}", re.IGNORECASE
)


def may_be_pair(text: str) -> bool:
    """Whether it is worth looking for a coordinate: nearly all addresses are seen at once to hold none."""
    if _ADDRESS.fullmatch(text):
        return False
    if _NO_ADDRESS.match(text):
        return True
    if "+" in text and _PLUS_CODE.fullmatch(text):
        return True
    return not _LONG_WORD.search(text) and any(c.isdigit() for c in text)


def where_pairs_may_be(texts: Sequence[str]) -> list[int]:
    """The places of those texts in which it is worth looking for a coordinate."""
    odd = [k for k, found in enumerate(map(_ADDRESS.fullmatch, texts)) if not found and texts[k]]
    return [k for k in odd if may_be_pair(texts[k])]


def pair(cell: str) -> tuple[Figure, Figure] | None:
    """(latitude, longitude) of a cell that holds both, in whatever notation; None when it is something else.

    Raises Unreadable for what is a coordinate that cannot be taken: of a map grid, a plus code without its place.
    """
    if len(cell) > _MOST_CHARS or not any(c in "+:" or c.isdigit() for c in cell):
        return None
    return _pair(cell.strip())


@lru_cache(maxsize=4_096)
def _pair(text: str) -> tuple[Figure, Figure] | None:
    if match := _POINT.fullmatch(text):
        return Figure(float(match[2]), "lat", "point-to-coordinate"), Figure(float(match[1]), "lon")
    if match := _GEO.match(text):
        return Figure(float(match[1]), "lat", "link-to-coordinate"), Figure(float(match[2]), "lon")
    if match := _GEOJSON.search(text):
        return Figure(float(match[2]), "lat", "point-to-coordinate"), Figure(float(match[1]), "lon")
    if _LINK.match(text):
        return _linked(unquote(text))
    if match := _FULL_PLUS_CODE.fullmatch(text):
        return _of_plus_code(match)
    if _PLUS_CODE.fullmatch(text):
        raise Unreadable("coordinate-plus-code")
    if _UTM.fullmatch(text) or _MGRS.fullmatch(text):
        raise Unreadable("coordinate-projected")
    if match := _GRID.fullmatch(text):
        first, second = (Figure(float(figure.replace(",", "."))) for figure in match.groups())
        return first, second
    return _written(text)


def _linked(text: str) -> tuple[Figure, Figure] | None:
    for pattern in _LINKS:
        if match := pattern.search(text):
            return Figure(float(match[1]), "lat", "link-to-coordinate"), Figure(float(match[2]), "lon")
    raise Unreadable("coordinate-not-in-link")


def _of_plus_code(match: re.Match[str]) -> tuple[Figure, Figure]:
    """The middle of the square of a full plus code (Open Location Code 1.04)."""
    digits = [_PLUS_DIGITS.index(c) for c in (match[1] + match[2]).upper()]
    lat = sum(d * 20.0 ** (1 - i) for i, d in enumerate(digits[::2]))
    lon = sum(d * 20.0 ** (1 - i) for i, d in enumerate(digits[1::2]))
    half = 20.0**-3 / 2
    return Figure(lat - 90 + half, "lat", "plus-code-to-coordinate"), Figure(lon - 180 + half, "lon")


def _written(text: str) -> tuple[Figure, Figure] | None:
    """Two figures with or without letters, signs, minutes and seconds."""
    text = text.replace('"', " ") if "{" in text else text
    names = [_AXIS_NAMES[name[:2].lower()] for name in _NAMES.findall(text)]
    text = re.sub(r"[:=]", " ", _NAMES.sub(" ", text)) if names else text
    text = text.strip("()[]{},; \t")
    if any(c.isalpha() for c in text):
        for pattern, letter in _WORDS:
            text = pattern.sub(letter, text)
    halves = _halves(text)
    figures = [_figure(half) for half in halves]
    if len(figures) != 2 or figures[0] is None or figures[1] is None:
        return None
    first, second = figures[0], figures[1]
    is_plain = not names and all(_DEGREES.fullmatch(half.strip(" \u00b0")) for half in halves)
    if is_plain and not all("." in half or "," in half for half in halves):
        return None  # 12, 14 is no coordinate
    if (names and names[0] == "lon") or first.axis == "lon" or second.axis == "lat":
        first, second = second, first
    is_said = bool(names) or bool(first.axis)
    rule = "" if is_plain and "," not in halves[0] else "text-to-coordinate"
    return first._replace(axis="lat" if is_said else "", rule=rule), second


def _halves(text: str) -> list[str]:
    """The texts of both figures; another number of texts when it is not two that stand there."""
    parts = re.split(r"\s*[;|\n\t]\s*|\s+/\s+|/", text)
    if len(parts) == 2:
        return parts
    if match := _LETTERS_BEHIND.fullmatch(text) or _LETTERS_AHEAD.fullmatch(text) or _FOUR_COMMAS.fullmatch(text):
        return [match[1], match[2]]
    parts = re.split(r",\s+", text)
    if len(parts) == 2:
        return parts
    if text.count(",") == 1 and not re.search(r"\s", text):
        return text.split(",")
    if (match := _SECOND_DEGREES.fullmatch(text)) and "\u00b0" in match[2]:
        return [match[1].rstrip(","), match[2]]
    tokens = text.split()
    if len(tokens) in (2, 4, 6):
        return [" ".join(tokens[: len(tokens) // 2]).rstrip(","), " ".join(tokens[len(tokens) // 2 :])]
    return []


def _figure(text: str) -> Figure | None:
    match = _FIGURE.fullmatch(text.strip().strip(","))
    if match is None or (match["a"] and match["b"]):
        return None
    degrees, minutes, seconds = (float((match[part] or "0").replace(",", ".")) for part in "dms")
    if minutes >= 60 or seconds >= 60 or (match["m"] and not degrees.is_integer()):
        return None
    letter = (match["a"] or match["b"] or "").lower()
    found = degrees + minutes / 60 + seconds / 3600
    if match["sign"] == "-" or letter in ("s", "z", "w"):
        found = -found
    return Figure(found, _LETTERS.get(letter, ""), "text-to-coordinate" if letter or match["m"] else "", letter == "o")


def one(cell: Cell) -> Figure:
    """One figure of a coordinate in a cell of its own; a comma is a decimal comma here, unless there are several."""
    if not isinstance(cell, str):
        return Figure(values.number(cell, UNDECIDED, _UNREADABLE).value)
    return _one(cell.strip())


@lru_cache(maxsize=4_096)
def _one(text: str) -> Figure:
    if len(text) > _MOST_CHARS:
        raise Unreadable(_UNREADABLE)
    found = None if _PLAIN.fullmatch(text) else _figure(text)
    if found is not None and not _DEGREES.fullmatch(text):
        return found
    read = values.number(text.replace(",", ".") if text.count(",") == 1 else text, UNDECIDED, _UNREADABLE)
    return Figure(read.value, "", "decimal-comma" if "," in text else read.rule)


def placed(lat: Figure, lon: Figure, ground: Ground, habit: Habit = UNDECIDED) -> Reading[Location]:
    """The location of two figures: brought to degrees and the right way round, by the rectangle of the ground where
    there is one, and where all of the column has the longitude first. Raises Unreadable for figures of a map grid or of
    no place."""
    rule = lat.rule or lon.rule
    if {lat.axis, lon.axis} == {"lat", "lon"} and lat.axis == "lon":
        lat, lon, rule = lon, lat, SWAPPED
    found = _scaled(Location(lat.degrees, lon.degrees), ground)
    rule = rule if found == (lat.degrees, lon.degrees) else MICRODEGREES
    if lon.is_o or lat.is_o:
        found = _with_o(found, ground)
    turned = Location(found.lon, found.lat)
    may_turn = not (lat.axis or lon.axis) and SWAPPED not in habit.kept and turned.is_on_earth()
    is_elsewhere = ground.box is not None and not ground.box.holds(found) and ground.box.holds(turned)
    if may_turn and (is_elsewhere or (habit.lon_leads and not (ground.box and ground.box.holds(found)))):
        found, rule = turned, SWAPPED
    if not found.is_on_earth():
        is_grid = max(abs(found.lat), abs(found.lon)) >= _FEWEST_METRES
        code = "coordinate-projected" if is_grid else "coordinate-off-earth"
        raise Unreadable(code, value=f"{turned.lon:.10g}, {turned.lat:.10g}")
    return Reading(found, rule, words(found) if rule else "")


def words(location: Location) -> str:
    """A coordinate as people write it: latitude, longitude, with seven decimals at most."""
    lat, lon = (f"{figure:.7f}".rstrip("0").rstrip(".") for figure in location)
    return f"{lat}, {lon}"


def _scaled(found: Location, ground: Ground) -> Location:
    """Whole numbers far beyond a circle are parts of a degree: millionths, or tenths of those."""
    if abs(found.lat) <= _HALF_CIRCLE and abs(found.lon) <= _HALF_CIRCLE:
        return found
    if not all(math.isfinite(x) and x.is_integer() for x in found) or max(map(abs, found)) < min(_SCALES) / 10:
        return found
    likely = [Location(found.lat / scale, found.lon / scale) for scale in _SCALES]
    likely += [Location(at.lon, at.lat) for at in likely if ground.box]
    inside = (location for location in likely if ground.box and ground.box.holds(location))
    on_earth = (location for location in likely if location.is_on_earth() and max(map(abs, found)) >= min(_SCALES))
    sure = next(inside, None)
    if sure is None and min(found) > 0 and max(found) < _LEAST_MICRODEGREES:
        return found  # 391780, 5820000 are metres of a map grid
    best = sure or next(on_earth, found)  # 601700, 249400 may be of any scale
    return best if best in likely[: len(_SCALES)] else Location(best.lon, best.lat)


def _with_o(found: Location, ground: Ground) -> Location:
    """O is east in German and Dutch and west in French, Spanish, Portuguese and Italian: the ground tells which."""
    west = Location(found.lat, -abs(found.lon))
    if ground.box and ground.box.holds(west) != ground.box.holds(found):
        return west if ground.box.holds(west) else found
    if ground.country in _O_IS_EAST:
        return found
    if ground.country in _O_IS_WEST:
        return west
    raise Unreadable("coordinate-letter-o")


def coordinate_pair(cell: Cell) -> Reading[Location] | None:
    """Latitude and longitude in one cell, wherever on earth; None when the cell is something else."""
    if not isinstance(cell, str) or not may_be_pair(cell[:_MOST_CHARS]):
        return None
    try:
        found = pair(cell)
        return None if found is None else placed(*found, ANYWHERE)
    except Unreadable:
        return None
