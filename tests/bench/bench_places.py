"""How well the address index finds what people write.

    python tests/bench/bench_places.py [--seed N] [--count N] [EXTRACT ...]

Prints a Markdown table per extract (the demo region without one): for each kind of noise the share whose first
candidate lies within 60 m of the true place, the share that is accepted without asking, and how many of the
accepted are right. For addresses that do not exist, every accepted one is wrong.
"""

from __future__ import annotations

import argparse
import random
import re
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import osmium

sys.path.insert(0, str(Path(__file__).parents[2]))

from dispatcher.model.place import Candidate, Location, great_circle_m
from dispatcher.places.build import build_address_index
from dispatcher.places.decision import decide
from dispatcher.places.search import AddressIndex

DEMO = Path(__file__).parents[2] / "resources" / "regions" / "helsinki.osm.pbf"
RIGHT_M = 60.0
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


def one_typo(a: Address, dice: random.Random) -> str:
    """One letter of the street missing, doubled, changed or exchanged with the next."""
    s, at = a.street, dice.randrange(len(a.street) - 1)
    letter = dice.choice("abcdefghijklmnopqrstuvwxyz")
    street = dice.choice(
        [
            s[:at] + s[at + 1 :],
            s[:at] + s[at] + s[at:],
            s[:at] + letter + s[at + 1 :],
            s[:at] + s[at + 1] + s[at] + s[at + 2 :],
        ]
    )
    return f"{street} {a.house}, {a.postcode} {a.town}"


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
        "missing postcode": (lambda a, _: f"{a.street} {a.house}, {a.town}", True),
        "missing town": (lambda a, _: f"{a.street} {a.house}, {a.postcode}", True),
        "street and number only": (lambda a, _: f"{a.street} {a.house}", True),
        "wrong postcode": (wrong_postcode, True),
        "wrong number": (wrong_number, False),
        "other town": (other_town, False),
        "no such street": (lambda a, dice: written(a._replace(street=dice.choice(NO_STREETS))), False),
    }


def is_right(candidate: Candidate, truth: Sequence[Location]) -> bool:
    """Within 60 m of a point that carries the address."""
    return any(great_circle_m(candidate.location, t) <= RIGHT_M for t in truth)


def measure(extract: Path, count: int, seed: int, show_wrong: bool) -> None:
    """Print the table of one extract."""
    places, highest = read_addresses(extract)
    with tempfile.TemporaryDirectory() as folder:
        facts = build_address_index(extract, Path(folder) / "places.idx")
        started = time.perf_counter()
        with AddressIndex(Path(folder) / "places.idx") as index:
            index.search("Nowhere 1")
            first_ms = (time.perf_counter() - started) * 1000
            print(f"\n{extract.name}: {facts.addresses} addresses, {facts.streets} streets, {facts.places} places; "
                  f"built in {facts.seconds} s, open and first search {first_ms:.0f} ms; seed {seed}\n")  # fmt: skip
            print("| written | first within 60 m | accepted | accepted right | wrongly accepted | median ms |")
            print("|---|---|---|---|---|---|")
            totals = [0, 0]
            for kind, (noise, exists) in kinds_of_noise(places, highest).items():
                dice = random.Random(f"{seed} {kind}")
                sample = dice.choices(sorted(places), k=count)
                accepted, wrong = row(
                    index, kind, [(noise(a, dice), places[a] if exists else []) for a in sample], show_wrong
                )
                totals = [totals[0] + accepted, totals[1] + wrong]
            share = 1 - totals[1] / max(1, totals[0])
            print(f"| all | | {totals[0]} | {share:.2%} | {totals[1]} | |")


def row(
    index: AddressIndex, kind: str, cases: Sequence[tuple[str, list[Location]]], show_wrong: bool
) -> tuple[int, int]:
    """Print one row; (how many were accepted, how many of them wrongly)."""
    found = accepted = wrong = 0
    times = []
    for query, truth in cases:
        started = time.perf_counter()
        candidates = index.search(query)
        times.append((time.perf_counter() - started) * 1000)
        chosen = decide(candidates).chosen
        found += bool(candidates) and is_right(candidates[0], truth)
        accepted += chosen is not None
        if chosen is not None and not is_right(chosen, truth):
            wrong += 1
            if show_wrong:
                print(f"    {kind}: {query} -> {chosen}", file=sys.stderr)
        elif show_wrong and truth and not (candidates and is_right(candidates[0], truth)):
            print(f"    missed, {kind}: {query} -> {candidates[:1]}", file=sys.stderr)
    n = len(cases)
    top = f"{found / n:.1%}" if any(truth for _, truth in cases) else "-"
    right = f"{1 - wrong / accepted:.2%}" if accepted else "-"
    print(f"| {kind} | {top} | {accepted / n:.1%} | {right} | {wrong} | {statistics.median(times):.1f} |")
    return accepted, wrong


def main() -> None:
    """Read the command line and measure each extract."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("extracts", nargs="*", type=Path, default=[DEMO])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--show-wrong", action="store_true", help="list wrong and missed addresses on stderr")
    options = parser.parse_args()
    for extract in options.extracts:
        measure(extract, options.count, options.seed, options.show_wrong)


if __name__ == "__main__":
    main()
