"""What `dispatcher bench plans` measures, all in one run: tables for the README, and every figure for JSON."""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import json
import os
import platform
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from dispatcher.model.problem import Problem, Refused
from dispatcher.planning.child import ENGINES
from tests.bench import plans_days, plans_instances, plans_large, plans_speed
from tests.bench.contestants import NEEDS, Contestant, invited, names
from tests.bench.dispatch_day import RULES, STANDARD
from tests.bench.instance_truth import INSTANCES, instances_in

type Tell = Callable[[str], None]

LIBRARIES = ("ortools", "numba", *NEEDS.values())


@dataclass(frozen=True, slots=True)
class Wish:
    """What to measure, and how thoroughly."""

    parts: tuple[str, ...]
    engines: tuple[str, ...]
    files: tuple[Path, ...]
    stops: tuple[int, ...] = (50, 100, 200, 500, 1000)
    day_seconds: tuple[float, ...] = (3.0, 10.0, 30.0)
    instance_seconds: tuple[float, ...] = (5.0, 15.0, 30.0)
    seeds: int = 3
    cores: int = 2
    rules: tuple[str, ...] = STANDARD
    first_stops: tuple[int, ...] = (200, 500, 1000)
    large_stops: tuple[int, ...] = (1000, 2000, 4000, 8000)


def measured(args: argparse.Namespace, tell: Tell) -> tuple[dict[str, Any], list[str]]:
    """Measure what the command line asks for: a document with every figure, and Markdown.

    With `args.to` both are written there as well, anew after each part. Raises Refused for names that nobody bears.
    """
    wish = _wish(args)
    document: dict[str, Any] = {"setup": _setup(wish)}
    told = list(_setup_lines(wish))
    for part in wish.parts:
        document[part], table = PARTS[part](wish, tell)
        told += ["", *table]
        if args.to is not None:
            _write(args.to, document, told)
    return document, told


def _wish(args: argparse.Namespace) -> Wish:
    engines = args.engines or names()
    folder = args.folder or INSTANCES
    files = tuple(instances_in(folder))
    parts = args.only or tuple(PARTS)
    rules = tuple(sorted(({*STANDARD} | {*args.rules}) - {*args.without}))
    _refuse_unknown("engine", engines, names())
    _refuse_unknown("rule", (*args.rules, *args.without), tuple(RULES))
    _refuse_unknown("part", parts, tuple(PARTS))
    if not files and args.only and "instances" in parts:
        cause = f"There are no .vrp files with a .sol beside them in {folder}."
        raise Refused([Problem("instances-missing", cause, "Name a folder that has some.")])
    parts = tuple(part for part in parts if files or part != "instances")
    wish = Wish(parts, engines, files, cores=args.cores, rules=rules)
    if args.quick:
        small = sorted(files, key=lambda path: path.stat().st_size)[:2]
        wish = replace(wish, files=tuple(small), stops=(50,), day_seconds=(1.0,), instance_seconds=(1.0,), seeds=1)
        wish = replace(wish, first_stops=(200,), large_stops=(50, 100))
    if args.seconds:
        wish = replace(wish, day_seconds=args.seconds, instance_seconds=args.seconds)
    if args.stops:
        wish = replace(wish, stops=args.stops, first_stops=args.stops, large_stops=args.stops)
    return replace(wish, seeds=args.seeds or wish.seeds)


def _refuse_unknown(what: str, given: Sequence[str], known: Sequence[str]) -> None:
    unknown = [name for name in given if name not in known]
    if unknown:
        cause = f"There is no {what} named {', '.join(unknown)}."
        raise Refused([Problem(f"bench-{what}-unknown", cause, f"Choose from: {', '.join(known)}.")])


def _setup(wish: Wish) -> dict[str, Any]:
    found = {name: importlib.metadata.version(_package(name)) for name in LIBRARIES if importlib.util.find_spec(name)}
    python = platform.python_version()
    return {
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {python}",
        "libraries": found,
        "peers_left_out": [peer for peer, library in NEEDS.items() if not importlib.util.find_spec(library)],
        **{key: value for key, value in asdict(wish).items() if key != "files"},
    }


def _package(library: str) -> str:
    return "pyvroom" if library == "vroom" else library


def _setup_lines(wish: Wish) -> Iterator[str]:
    setup = _setup(wish)
    libraries = ", ".join(f"{name} {version}" for name, version in setup["libraries"].items())
    yield f"{setup['machine']}; {libraries}. Peers have {wish.cores} cores; rules of the days: {', '.join(wish.rules)}."
    for peer in setup["peers_left_out"]:
        yield f"{peer} is not installed and was left out."


def _contestants(wish: Wish) -> list[Contestant]:
    contestants = invited(wish.engines, wish.cores)
    for one in contestants:
        one.warm_up()
    return contestants


def _instances(wish: Wish, tell: Tell) -> tuple[Any, list[str]]:
    contestants = _contestants(wish)
    found = plans_instances.solved(contestants, wish.files, wish.instance_seconds, tell)
    for one in contestants:
        one.close()
    return [asdict(row) for row in found], list(plans_instances.lines(found))


def _days(wish: Wish, tell: Tell) -> tuple[Any, list[str]]:
    contestants = _contestants(wish)
    found = plans_days.cells(contestants, wish.stops, wish.day_seconds, wish.seeds, wish.rules, tell)
    for one in contestants:
        one.close()
    return [asdict(row) for row in found], list(plans_days.lines(found))


def _own(wish: Wish) -> tuple[str, ...]:
    return tuple(name for name in wish.engines if name in ENGINES)


def _first(wish: Wish, tell: Tell) -> tuple[Any, list[str]]:
    found = plans_speed.firsts(_own(wish), wish.first_stops, wish.seeds, tell)
    return [asdict(row) for row in found], list(plans_speed.first_lines(found))


def _moves(wish: Wish, tell: Tell) -> tuple[Any, list[str]]:
    found = plans_speed.moves((_own(wish) or ENGINES)[0], tell)
    return asdict(found), list(plans_speed.move_lines(found))


def _large(wish: Wish, tell: Tell) -> tuple[Any, list[str]]:
    found = plans_large.planned((_own(wish) or ENGINES)[:1], wish.large_stops, tell)
    return [asdict(row) for row in found], list(plans_large.lines(found))


PARTS: dict[str, Callable[[Wish, Tell], tuple[Any, list[str]]]] = {
    "instances": _instances,
    "days": _days,
    "first": _first,
    "moves": _moves,
    "large": _large,
}


def _write(folder: Path, document: dict[str, Any], told: Sequence[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "plans.json").write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    (folder / "plans.md").write_text("\n".join(told) + "\n", encoding="utf-8")
