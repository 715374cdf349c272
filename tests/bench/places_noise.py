"""Ways in which people write addresses otherwise than the map has them, for the benchmark of the address index."""

from __future__ import annotations

import random
import re
import statistics
import unicodedata
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import osmium

from dispatcher.model.place import Location

SHORT_FORMS = (
    ("strasse", "str."), ("straße", "str."), ("gasse", "g."), ("platz", "pl."), ("katu", "k."), ("tie", "t."),
    ("gade", "g."), ("vej", "v."), ("plads", "pl."), ("gatan", "g."), ("vägen", "v."), ("boulevard", "blvd."),
    ("sankt ", "skt. "), ("gammel ", "gl. "), ("nordre ", "ndr. "), ("søndre ", "sdr. "),
)  # fmt: skip
PREFIXES = ("sankt ", "gammel ", "nordre ", "søndre ")
FAR_TOWNS = (
    ("33100", "Tampere"), ("20100", "Turku"), ("8000", "Aarhus"), ("5000", "Odense"), ("10115", "Berlin"),
    ("8001", "Zürich"), ("75001", "Paris"), ("28001", "Madrid"), ("20121", "Milano"), ("1012", "Amsterdam"),
    ("11120", "Stockholm"), ("6020", "Innsbruck"),
)  # fmt: skip
NO_STREETS = (
    "Kukkaronkatu", "Wichtelhausener Strasse", "Trolderikvej", "Mustikkasoppakuja", "Zwetschgenknödelweg",
    "Pandekagestræde",
    "Rue du Chat Botté", "Elm Street", "Calle de la Luna", "Via Appia Nuova", "Kerstmanlaan", "Korvatunturintie",
    "Hundertwasserallee", "Bispebjerg Parkallé", "Vihreäniementie", "Sankt Nimmerleinsgasse", "Smultronstigen",
    "Fyrtårnsgade",
)  # fmt: skip


class Address(NamedTuple):
    """A real address of the extract."""

    street: str
    house: str
    postcode: str
    town: str


Places = dict[Address, list[Location]]
Numbers = dict[str, int]
Noise = Callable[[Address, random.Random], str]


def read_addresses(extract: Path) -> tuple[Places, Numbers]:
    """Every complete address of the extract with the points that carry it, and the highest number of each street."""
    found: Places = defaultdict(list)
    highest: Numbers = defaultdict(int)
    objects = osmium.FileProcessor(str(extract)).with_locations()
    for thing in objects.with_filter(osmium.filter.KeyFilter("addr:housenumber")):
        tags = dict(thing.tags)
        street = tags.get("addr:street", "").strip()
        highest[street] = max(highest[street], *map(int, re.findall(r"\d{1,4}", tags["addr:housenumber"])), 0)
        if "," in street or not all(tag in tags for tag in ("addr:street", "addr:city", "addr:postcode")):
            continue
        house = tags["addr:housenumber"].strip()
        if len(house) > 5 or not house[0].isdigit():
            continue
        address = Address(street, house, tags["addr:postcode"].strip(), tags["addr:city"].strip())
        if isinstance(thing, osmium.osm.Node):
            found[address].append(Location(thing.location.lat, thing.location.lon))
        elif isinstance(thing, osmium.osm.Way):
            spots = [n.location for n in thing.nodes if n.location.valid()][:-1]
            if spots:
                lat, lon = statistics.fmean(s.lat for s in spots), statistics.fmean(s.lon for s in spots)
                found[address].append(Location(lat, lon))
    return found, highest


def written(a: Address) -> str:
    """The address as an order list has it."""
    return f"{a.street} {a.house}, {a.postcode} {a.town}"


def abbreviated(a: Address, _dice: random.Random) -> str:
    """Kinds of street and common words shortened."""
    street = a.street
    for long, short in SHORT_FORMS:
        at = street.lower().rfind(long)
        if at >= 0 and (at == 0 if long in PREFIXES else at + len(long) == len(street)):
            street = street[:at] + (short.capitalize() if at == 0 else short) + street[at + len(long) :]
    return f"{street} {a.house}, {a.postcode} {a.town}"


def _mistyped(s: str, dice: random.Random) -> str:
    """One letter missing, doubled, changed or exchanged with the next."""
    at = dice.randrange(len(s) - 1)
    letter = dice.choice("abcdefghijklmnopqrstuvwxyz")
    return dice.choice(
        [
            s[:at] + s[at + 1 :],
            s[:at] + s[at] + s[at:],
            s[:at] + letter + s[at + 1 :],
            s[:at] + s[at + 1] + s[at] + s[at + 2 :],
        ]
    )


def one_typo(a: Address, dice: random.Random) -> str:
    """One letter of the street wrong."""
    return written(a._replace(street=_mistyped(a.street, dice)))


def two_typos(a: Address, dice: random.Random) -> str:
    """Two letters of a longer street wrong, one of a short one."""
    street = _mistyped(a.street, dice)
    return written(a._replace(street=_mistyped(street, dice) if len(street) >= 10 else street))


def plain_letters(a: Address, _dice: random.Random) -> str:
    """Typed on a keyboard without the letters of the country."""
    text = written(a)
    for letter, pair in (("ø", "oe"), ("æ", "ae"), ("å", "aa"), ("ü", "ue"), ("ö", "oe"), ("ä", "ae"), ("ß", "ss")):
        text = text.replace(letter, pair).replace(letter.upper(), pair.capitalize())
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def letter_apart(a: Address, _dice: random.Random) -> str:
    """The letter of a house in capitals and apart: 5 A."""
    return written(a._replace(house=re.sub(r"(\d)\s*([A-Za-z])$", lambda m: f"{m[1]} {m[2].upper()}", a.house)))


UNITS = ("2. sal tv", "3. OG", "Whg. 4", "apt 12", "st. th.", "1. Stock", "Top 3", "lejl. 5", "c/o Jensen")


def with_unit(a: Address, dice: random.Random) -> str:
    """A floor or flat behind the number."""
    return f"{a.street} {a.house}, {dice.choice(UNITS)}, {a.postcode} {a.town}"


def with_range(a: Address, _dice: random.Random) -> str:
    """A range that begins with the house: 5-7."""
    number = re.match(r"\d+", a.house)
    return written(a._replace(house=f"{number[0]}-{int(number[0]) + 2}")) if number else written(a)


def kinds_of_noise(places: Places, highest: Numbers) -> dict[str, tuple[Noise, bool]]:
    """Name -> (how it is written, whether the place exists)."""
    codes = sorted({a.postcode for a in places})
    streets_of = defaultdict(set)
    for a in places:
        streets_of[a.town.split()[0]].add(a.street)

    def wrong_postcode(a: Address, dice: random.Random) -> str:
        other = dice.choice([c for c in codes if c != a.postcode] or ["99999"])
        return f"{a.street} {a.house}, {other} {a.town}"

    def wrong_number(a: Address, dice: random.Random) -> str:
        return f"{a.street} {highest[a.street] + dice.randint(2, 60)}, {a.postcode} {a.town}"

    def other_town(a: Address, dice: random.Random) -> str:
        # towns with few streets are other spellings of the same one
        near = sorted(t for t, streets in streets_of.items() if len(streets) > 20 and a.street not in streets)
        if near and dice.random() < 0.3:
            return f"{a.street} {a.house}, {dice.choice(near)}"
        code, town = dice.choice(FAR_TOWNS)
        return f"{a.street} {a.house}, {code + ' ' if dice.random() < 0.5 else ''}{town}"

    return {
        "exact": (lambda a, _: written(a), True),
        "abbreviated": (abbreviated, True),
        "reversed": (lambda a, _: f"{a.house} {a.street}, {a.town} {a.postcode}", True),
        "one typo": (one_typo, True),
        "no commas, town first": (lambda a, _: f"{a.postcode} {a.town} {a.street} {a.house}".upper(), True),
        "floor and firm added": (
            lambda a, _: f"Muster Oy, {a.street} {a.house}, 3. floor, {a.postcode} {a.town}",
            True,
        ),
        "two typos": (two_typos, True),
        "plain letters": (plain_letters, True),
        "number apart": (lambda a, _: f"{a.house}, {a.street}, {a.postcode} {a.town}", True),
        "letter apart": (letter_apart, True),
        "range of numbers": (with_range, True),
        "unit or floor": (with_unit, True),
        "typo in the town": (lambda a, dice: written(a._replace(town=_mistyped(a.town, dice))), True),
        "typo, no postcode": (lambda a, d: f"{_mistyped(a.street, d)} {a.house}, {a.town}", True),
        "missing postcode": (lambda a, _: f"{a.street} {a.house}, {a.town}", True),
        "missing town": (lambda a, _: f"{a.street} {a.house}, {a.postcode}", True),
        "street and number only": (lambda a, _: f"{a.street} {a.house}", True),
        "wrong postcode": (wrong_postcode, True),
        "wrong number": (wrong_number, False),
        "other town": (other_town, False),
        "no such street": (lambda a, dice: written(a._replace(street=dice.choice(NO_STREETS))), False),
    }


def read_buildings(extract: Path) -> dict[str, list[Location]]:
    """Named buildings, shops and schools that one point alone has, written with their town."""
    found: dict[str, list[Location]] = defaultdict(list)
    objects = osmium.FileProcessor(str(extract)).with_locations()
    for thing in objects.with_filter(osmium.filter.KeyFilter("amenity", "shop", "tourism", "healthcare")):
        tags = dict(thing.tags)
        if "name" in tags and tags.get("addr:city") and isinstance(thing, osmium.osm.Node):
            place = Location(thing.location.lat, thing.location.lon)
            found[f"{tags['name'].strip()}, {tags['addr:city'].strip()}"].append(place)
    return {name: spots for name, spots in found.items() if len(spots) == 1 and len(name.split(",")[0]) >= 5}
