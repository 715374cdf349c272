"""How well the address index finds what people write.

    python tests/bench/bench_places.py [--seed N] [--count N] [EXTRACT ...]
    python tests/bench/bench_places.py --million EXTRACT

Prints a Markdown table per extract (the demo region without one): for each kind of noise the share whose first
candidate lies within 60 m of the true place, the share that is accepted without asking, and how many of the
accepted are right. For addresses that do not exist, every accepted one is wrong. A third of the streets, chosen by a
hash of their names, is held out: no threshold was tuned on them, and they are reported apart.

`--million` composes an index of a million addresses out of copies of the extract (towns, postcodes and most streets
renamed, one street name in five common to all) and compares the times of the same searches in both.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from dispatcher.model.place import Candidate, Location, great_circle_m
from dispatcher.places.build import build_address_index
from dispatcher.places.decision import decide
from dispatcher.places.search import AddressIndex
from tests.bench.places_million import compose
from tests.bench.places_noise import Places, kinds_of_noise, read_addresses, read_buildings, written

DEMO = Path(__file__).parents[2] / "resources" / "regions" / "helsinki.osm.pbf"
RIGHT_M = 60.0


@dataclass
class Tally:
    """What became of the cases of one kind."""

    cases: int = 0
    found: int = 0
    accepted: int = 0
    wrong: int = 0
    times_ms: list[float] = field(default_factory=list)


def is_held_out(street: str) -> bool:
    """True for the third of the streets on which nothing was tuned."""
    return hashlib.sha256(street.encode()).digest()[0] % 3 == 0


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
            heads = (
                "written",
                "within 60 m, tuned / held out",
                "accepted",
                "wrongly, tuned / held out",
                "ms, median / p95",
            )
            print(f"| {' | '.join(heads)} |")
            print("|---|---|---|---|---|")
            totals = Tally(), Tally()
            for kind, (noise, exists) in kinds_of_noise(places, highest).items():
                dice = random.Random(f"{seed} {kind}")
                cases = []
                for held_out, wanted in ((False, count), (True, count // 2)):
                    known = sorted(a for a in places if is_held_out(a.street) is held_out)
                    chosen = dice.choices(known, k=wanted)
                    cases += [(noise(a, dice), places[a] if exists else [], held_out) for a in chosen]
                row(index, kind, cases, totals, show_wrong)
            buildings = read_buildings(extract)
            dice = random.Random(f"{seed} buildings")
            named = dice.choices(sorted(buildings), k=count) if buildings else []
            row(index, "name of a building", [(n, buildings[n], is_held_out(n)) for n in named], totals, show_wrong)
            shares = [f"{1 - t.wrong / max(1, t.accepted):.2%} of {t.accepted}" for t in totals]
            print(f"| accepted are right | | | {' / '.join(shares)} | |")
        left_out(Path(folder) / "places.idx", places, count, seed)


def row(
    index: AddressIndex,
    kind: str,
    cases: Sequence[tuple[str, Sequence[Location], bool]],
    totals: tuple[Tally, Tally],
    show_wrong: bool,
) -> None:
    """Print one row and add it up."""
    parts = Tally(), Tally()
    for query, truth, held_out in cases:
        started = time.perf_counter()
        candidates = index.search(query)
        spent_ms = (time.perf_counter() - started) * 1000
        chosen = decide(candidates).chosen
        is_found = bool(candidates) and is_right(candidates[0], truth)
        is_wrong = chosen is not None and not is_right(chosen, truth)
        for tally in (parts[held_out], totals[held_out]):
            tally.cases += 1
            tally.found += is_found
            tally.accepted += chosen is not None
            tally.wrong += is_wrong
            tally.times_ms.append(spent_ms)
        if show_wrong and (is_wrong or (truth and not is_found)):
            word = "WRONG" if is_wrong else "missed"
            print(f"    {word}, {kind}: {query} -> {candidates[:1]}", file=sys.stderr)
    if not cases:
        return
    exists = any(truth for _, truth, _ in cases)
    found = " / ".join(f"{p.found / p.cases:.1%}" if p.cases else "-" for p in parts) if exists else "-"
    accepted = sum(p.accepted for p in parts) / len(cases)
    times = sorted(parts[0].times_ms + parts[1].times_ms)
    spent = f"{statistics.median(times):.1f} / {times[int(len(times) * 0.95)]:.1f}"
    print(f"| {kind} | {found} | {accepted:.1%} | {parts[0].wrong} / {parts[1].wrong} | {spent} |")


def left_out(index: Path, places: Places, count: int, seed: int) -> None:
    """How near the guessed spot of a number lies that the map lacks: known numbers are taken out and looked for."""
    dice = random.Random(f"{seed} left out")
    taken = [a for a in dice.sample(sorted(places), min(count, len(places))) if a.house.isdigit()]
    with sqlite3.connect(index) as db:
        for a in taken:
            db.execute(
                "DELETE FROM address WHERE number = ? AND street_id IN (SELECT id FROM street WHERE name = ?)",
                (int(a.house), a.street),
            )
    db.close()
    with AddressIndex(index) as short:
        metres, accepted = [], 0
        for a in taken:
            found = short.search(written(a))
            accepted += decide(found).chosen is not None
            if found:
                metres.append(min(great_circle_m(found[0].location, t) for t in places[a]))
    near = sum(m <= RIGHT_M for m in metres)
    print(f"\n{len(taken)} numbers taken out of the index: {near / len(taken):.1%} guessed within 60 m, "
          f"median {statistics.median(metres):.0f} m, accepted without asking {accepted}.")  # fmt: skip


def million(extract: Path, count: int, seed: int) -> None:
    """Processor times, which others on the machine change least, of the same searches in the extract's index and in one
    of a million addresses."""
    places, highest = read_addresses(extract)
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder) / "small.idx", Path(folder) / "large.idx"
        build_address_index(extract, small)
        addresses, streets = compose(small, large)
        print(f"\nA million out of {extract.name}: {addresses} addresses, {streets} streets, "
              f"{large.stat().st_size / 1e6:.0f} MB\n")  # fmt: skip
        print("| index | open and first search | median | p95 | first within 60 m |")
        print("|---|---|---|---|---|")
        for name, path in (("extract", small), ("a million", large)):
            started = time.perf_counter()
            with AddressIndex(path) as index:
                index.search("Nowhere 1")
                first_ms = (time.perf_counter() - started) * 1000
                times, found = [], 0
                for kind, (noise, exists) in kinds_of_noise(places, highest).items():
                    dice = random.Random(f"{seed} {kind}")
                    for a in dice.choices(sorted(places), k=count):
                        query = noise(a, dice)
                        started = time.thread_time()
                        candidates = index.search(query)
                        times.append((time.thread_time() - started) * 1000)
                        found += exists and bool(candidates) and is_right(candidates[0], places[a])
                known = count * sum(exists for _, exists in kinds_of_noise(places, highest).values())
                times.sort()
                print(f"| {name} | {first_ms:.0f} ms | {statistics.median(times):.1f} ms | "
                      f"{times[int(len(times) * 0.95)]:.1f} ms | {found / known:.1%} |")  # fmt: skip


def main() -> None:
    """Read the command line and measure each extract."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("extracts", nargs="*", type=Path, default=[DEMO])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--million", action="store_true", help="compare times with an index of a million addresses")
    parser.add_argument("--show-wrong", action="store_true", help="list wrong and missed addresses on stderr")
    options = parser.parse_args()
    for extract in options.extracts:
        if options.million:
            million(extract, max(1, options.count // 10), options.seed)
        else:
            measure(extract, options.count, options.seed, options.show_wrong)


if __name__ == "__main__":
    main()
