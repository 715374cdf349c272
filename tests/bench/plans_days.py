"""Dispatch days planned by every contestant in the same seconds: cents by the judge, and orders left out."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tests.bench.contestants import PYVRP, VROOM, Contestant, Outcome
from tests.bench.dispatch_day import dispatch_day

type Tell = Callable[[str], None]

AIMS = {PYVRP: 0.96, VROOM: 0.95}
"""What a plan may cost on average, as a part of the peer's."""
WORST = 1.01
"""What a plan may cost in any cell, as a part of the best of all others."""
OVER, OVER_S = 1.1, 0.5
"""Who takes longer than so many times the seconds given, and so many more, is named."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One plan of one day. `left_out` are orders without a price of their own: nobody is glad to leave them out;
    `optional_out` counts the others. `broken` rules are counted before any repair."""

    stops: int
    seed: int
    seconds: float
    engine: str
    cost: int
    routes_cost: int
    left_out: tuple[str, ...]
    optional_out: int
    violations: int
    broken: int
    took_s: float

    @property
    def task(self) -> tuple[int, float, int]:
        """What is the same for all contestants."""
        return self.stops, self.seconds, self.seed


def cells(
    contestants: Sequence[Contestant],
    stops: Sequence[int],
    seconds: Sequence[float],
    seeds: int,
    rules: Sequence[str],
    tell: Tell,
) -> list[Cell]:
    """Every day planned by everybody."""
    found = []
    for size in stops:
        for seed in range(seeds):
            day = dispatch_day(size, seed, rules)
            priced = {key for key, order in day.orders.items() if order.price_of_leaving_out is not None}
            for most_s in seconds:
                for one in contestants:
                    cell = _cell(size, seed, most_s, one.name, one.plan(day, most_s, seed), priced)
                    tell(
                        f"{size} stops, seed {seed}, {most_s:g} s, {one.name}: {cell.cost} cents, "
                        f"{len(cell.left_out)} + {cell.optional_out} left out, {cell.took_s:.1f} s"
                    )
                    found.append(cell)
    return found


def _cell(size: int, seed: int, most_s: float, name: str, outcome: Outcome, priced: set[str]) -> Cell:
    judged = outcome.judged
    return Cell(
        size,
        seed,
        most_s,
        name,
        judged.cost,
        judged.routes_cost,
        tuple(sorted(judged.left_out - priced)),
        len(judged.left_out & priced),
        judged.violations,
        outcome.broken,
        round(outcome.seconds, 2),
    )


def lines(found: Sequence[Cell]) -> Iterator[str]:
    """The table: cost as a part of the base's, and how many orders are left out; then how far the aims are met."""
    engines = list(dict.fromkeys(cell.engine for cell in found))
    base = PYVRP if PYVRP in engines else engines[0]
    sizes = sorted({cell.stops for cell in found})
    yield f"| cost, part of {base}'s | " + " | ".join(f"{size:,} stops" for size in sizes) + " | mean |"
    yield "|---|" + "---:|" * (len(sizes) + 1)
    for most_s in sorted({cell.seconds for cell in found}):
        for engine in engines:
            own = [cell for cell in found if cell.engine == engine and cell.seconds == most_s]
            shown = [_shown([c for c in own if c.stops == size], found, base) for size in sizes]
            yield f"| {engine}, {most_s:g} s | " + " | ".join([*shown, _shown(own, found, base)]) + " |"
    yield ""
    for engine in engines:
        late = max((cell for cell in found if cell.engine == engine), key=lambda cell: cell.took_s - cell.seconds)
        if late.took_s > OVER * late.seconds + OVER_S:
            yield f"- {engine} took up to {late.took_s:.0f} s of {late.seconds:g} ({late.stops:,} stops)."
    for engine in engines:
        if engine not in (PYVRP, VROOM):
            yield _aims(engine, found)


def _shown(own: Sequence[Cell], found: Sequence[Cell], base: str) -> str:
    out = sum(len(cell.left_out) for cell in own)
    return f"{_part(own, found, base):.3f}" + (f" ({out} out)" if out else "")


def _part(own: Sequence[Cell], found: Sequence[Cell], base: str) -> float:
    """The mean of the costs as parts of another's on the same days in the same seconds."""
    costs = {cell.task: cell.cost for cell in found if cell.engine == base}
    return statistics.fmean(cell.cost / costs[cell.task] for cell in own)


def _aims(engine: str, found: Sequence[Cell]) -> str:
    own = [cell for cell in found if cell.engine == engine]
    told = [
        f"{_part(own, found, peer):.3f} of {peer}'s (at most {most:g})"
        for peer, most in AIMS.items()
        if any(cell.engine == peer for cell in found)
    ]
    others = {cell.task: [o for o in found if o.task == cell.task and o.engine != engine] for cell in own}
    if all(others.values()):
        worst = max(own, key=lambda c: c.cost / min(o.cost for o in others[c.task]))
        part = worst.cost / min(o.cost for o in others[worst.task])
        where = f"{worst.stops:,} stops, {worst.seconds:g} s, seed {worst.seed}"
        told.append(f"in its worst cell {part:.3f} of the best other ({where}; at most {WORST:g})")
        missed = sum(len(missed_orders(cell, others[cell.task])) for cell in own)
        told.append(f"{missed} orders left out that another serves (at most 0)")
    told.append(f"{sum(cell.violations for cell in own)} rules broken (at most 0)")
    return f"- {engine}: " + "; ".join(told) + "."


def missed_orders(cell: Cell, others: Sequence[Cell]) -> frozenset[str]:
    """Orders without a price that this plan leaves out and one of the others serves."""
    return frozenset(key for key in cell.left_out if any(key not in other.left_out for other in others))
