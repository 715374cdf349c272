"""Instances of the literature: how far each contestant's answer is from the best known, counted anew from the file."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dispatcher.planning.instances import read_instance
from tests.bench.contestants import PYVRP, VROOM, Contestant
from tests.bench.instance_truth import best_known, true_cost

type Tell = Callable[[str], None]

AIMS = {5.0: 1.2, 15.0: 0.7, 30.0: 0.5}
"""The mean gap in percent that is wanted after so many seconds."""
WORST_S, WORST = 30.0, 2.0
"""No instance should be further from the best known after so many seconds."""


@dataclass(frozen=True, slots=True)
class Solved:
    """One answer. `gap` in percent of the best known; None when a customer is left out."""

    instance: str
    best: float
    seconds: float
    engine: str
    cost: float | None
    gap: float | None


def solved(
    contestants: Sequence[Contestant], files: Sequence[Path], seconds: Sequence[float], tell: Tell
) -> list[Solved]:
    """Every file planned by everybody."""
    found = []
    for path in files:
        instance, best = read_instance(path), best_known(path)
        for most_s in seconds:
            for one in contestants:
                plan = one.plan(instance.day, most_s, 0).judged.plan
                result = instance.result(plan, most_s)
                cost = None if result["unassigned"] else true_cost(path, result["routes"])
                gap = None if cost is None else round(100 * (cost / best - 1), 3)
                found.append(Solved(path.stem, best, most_s, one.name, cost, gap))
                told = "incomplete" if gap is None else f"{gap:.2f} % over the best known"
                tell(f"{path.stem}, {most_s:g} s, {one.name}: {told}")
    return found


def lines(found: Sequence[Solved]) -> Iterator[str]:
    """Mean gaps, then each instance after the longest time, then how far the aims are met."""
    engines = list(dict.fromkeys(one.engine for one in found))
    times = sorted({one.seconds for one in found})
    files = list(dict.fromkeys((one.instance, one.best) for one in found))
    yield f"| mean gap of {len(files)} instances | " + " | ".join(f"{most_s:g} s" for most_s in times) + " |"
    yield "|---|" + "---:|" * len(times)
    for engine in engines:
        yield f"| {engine} | " + " | ".join(_percent(_mean(found, engine, most_s)) for most_s in times) + " |"
    yield ""
    yield f"| instance, {times[-1]:g} s | best known | " + " | ".join(engines) + " |"
    yield "|---|---:|" + "---:|" * len(engines)
    for name, best in files:
        last = {o.engine: o.gap for o in found if o.instance == name and o.seconds == times[-1]}
        yield f"| {name} | {best:g} | " + " | ".join(_percent(last[engine]) for engine in engines) + " |"
    yield ""
    for engine in engines:
        if engine not in (PYVRP, VROOM):
            yield _aims(engine, found, times)


def _percent(gap: float | None) -> str:
    return "incomplete" if gap is None else f"{gap:.2f} %"


def _mean(found: Sequence[Solved], engine: str, seconds: float) -> float | None:
    """None when one of the answers is incomplete."""
    gaps = [one.gap for one in found if one.engine == engine and one.seconds == seconds]
    return None if None in gaps else statistics.fmean(gap for gap in gaps if gap is not None)


def _aims(engine: str, found: Sequence[Solved], times: Sequence[float]) -> str:
    told = []
    for most_s in times:
        bounds = [f"at most {AIMS[most_s]:g}"] if most_s in AIMS else []
        if any(one.engine == PYVRP for one in found):
            bounds.append(f"{PYVRP} {_percent(_mean(found, PYVRP, most_s))}")
        told.append(f"{_percent(_mean(found, engine, most_s))} at {most_s:g} s ({', '.join(bounds)})")
    last = [one for one in found if one.engine == engine and one.seconds == times[-1]]
    worst = max(last, key=lambda one: float("inf") if one.gap is None else one.gap)
    bound = f", at most {WORST:g}" if times[-1] == WORST_S else ""
    return f"- {engine}: " + "; ".join(told) + f"; worst {_percent(worst.gap)} ({worst.instance}{bound})."
