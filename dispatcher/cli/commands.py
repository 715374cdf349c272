"""Each command of the command line: what it asks of the desk and how the answer is told."""

from __future__ import annotations

import argparse
import datetime as dt
import itertools
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from dispatcher.cli import asking, documents, list_words, lists, places, region, road_services, roads, words
from dispatcher.desk.choices import MODES
from dispatcher.desk.demo import plan_demo_day
from dispatcher.desk.desk import Desk
from dispatcher.desk.results import Mode, Planned, PlanOptions, Progress
from dispatcher.desk.solving import solve_file
from dispatcher.desk.templates import write_template
from dispatcher.model.place import Location
from dispatcher.model.values import dataclass

type Show = Callable[[float, str], None]


@dataclass(frozen=True, slots=True)
class Answer:
    """A command's answer both ways, and whether it speaks of problems in the data (status 1)."""

    document: dict[str, Any]
    lines: Iterable[str]
    has_problems: bool = False


def _import(desk: Desk, args: argparse.Namespace, show: Show) -> Answer:
    return Answer(*lists.take(desk, args, show))


def _watch(desk: Desk, args: argparse.Namespace, show: Show) -> Answer:
    return Answer(*lists.watch(desk, args, show))


def _fleet(desk: Desk, args: argparse.Namespace, show: Show) -> Answer:
    done = desk.take_fleet(args.file)
    return Answer(documents.of_fleet(done), words.of_fleet(done), bool(done.problems))


def _locate(desk: Desk, args: argparse.Namespace, show: Show) -> Answer:
    if args.pin is not None:
        desk.pin(args.pin, Location(*args.at))
    done = desk.locate(args.date, on_progress=show)
    return Answer(documents.of_places(done), words.of_places(done), bool(done.unsure or done.problems))


def _places(desk: Desk, args: argparse.Namespace, show: Show) -> Answer:
    return Answer(*places.answer(desk, args))


def _services(desk: Desk, args: argparse.Namespace, show: Show) -> Answer:
    return Answer(*(places.address_service if args.kind == "addresses" else road_services.road_service)(desk, args))


def _plan(desk: Desk, args: argparse.Namespace, show: Show) -> Answer:
    mode = _mode(args)
    done = desk.plan_day(
        args.date,
        PlanOptions(seconds=args.seconds, seed=args.seed, weights=asking.weights_of(args), cluster=args.cluster),
        args.engine,
        _counting(args, show),
        on_preparing=show,
        mode=mode,
        shift_ids=_chosen(desk, args, mode),
    )
    return _of_plan(desk, done)


def _plan_days(desk: Desk, args: argparse.Namespace, show: Show) -> Answer:
    dates = [args.first + dt.timedelta(days=n) for n in range((args.last - args.first).days + 1)]
    weights = asking.weights_of(args)
    options = PlanOptions(seconds=args.seconds, seed=args.seed, weights=weights, cluster=args.cluster)
    done = desk.plan_days(dates, options, args.engine, _counting(args, show), on_preparing=show)
    days = [_of_plan(desk, one) for one in done]
    lines = itertools.chain.from_iterable(day.lines for day in days)
    return Answer({"days": [day.document for day in days]}, lines, any(day.has_problems for day in days))


def _mode(args: argparse.Namespace) -> Mode:
    if args.keep:
        return Mode.KEEP
    if args.resequence:
        return Mode.RESEQUENCE
    return MODES[args.mode] if args.mode else Mode.SELECTED if args.driver else Mode.ANEW


def _chosen(desk: Desk, args: argparse.Namespace, mode: Mode) -> frozenset[str]:
    """The shifts of the drivers that are named."""
    if not args.driver:
        return frozenset()
    if mode is Mode.CALL_IN:
        return frozenset(spare.shift.id for spare in desk.spares_of(args.date, args.driver))
    return desk.shifts_of(args.date, args.driver)


def _of_plan(desk: Desk, done: Planned) -> Answer:
    troubled = bool(done.plan.unassigned or done.problems or done.judged.violations)
    source = desk.road_source(done)
    return Answer(documents.of_plan(done, source), words.of_plan(done, source), troubled)


def _counting(args: argparse.Namespace, show: Show) -> Callable[[Progress], None]:
    def heard(progress: Progress) -> None:
        doing = f"Planning, best so far {progress.routes_cost / 100:.2f}, {progress.unassigned} left out"
        show(min(1.0, progress.seconds / args.seconds), doing)

    return heard


def _export(desk: Desk, args: argparse.Namespace, show: Show) -> Answer:
    done = desk.export(args.date, args.to, args.format, args.driver, on_progress=show)
    return Answer(documents.of_export(done), words.of_export(done))


def _region(desk: Desk, args: argparse.Namespace, show: Show) -> Answer:
    return Answer(*region.answer(desk, args, show))


def _check(desk: Desk, args: argparse.Namespace, show: Show) -> Answer:
    done = desk.check()
    return Answer(documents.of_check(done), words.of_check(done), bool(done.problems))


def _what_if(desk: Desk, args: argparse.Namespace, show: Show) -> Answer:
    return Answer(*asking.what_if(desk, args, show))


def _why(desk: Desk, args: argparse.Namespace, show: Show) -> Answer:
    return Answer(*asking.why(desk, args, show))


def _roads(say: roads.Saying) -> Callable[[Desk, argparse.Namespace, Show], Answer]:
    return lambda desk, args, show: Answer(*say(desk, args, show))


COMMANDS: dict[str, Callable[[Desk, argparse.Namespace, Show], Answer]] = {
    "import": _import,
    "watch": _watch,
    "fleet": _fleet,
    "locate": _locate,
    "places": _places,
    "services": _services,
    "plan": _plan,
    "plan-days": _plan_days,
    "what-if": _what_if,
    "why": _why,
    "export": _export,
    "region": _region,
    "check": _check,
    "traffic": _roads(roads.traffic),
    "closures": _roads(roads.closures),
    "weather": _roads(roads.weather),
    "zones": _roads(roads.zones),
    "reach": _roads(roads.reach),
}


def demo(desk: Desk, args: argparse.Namespace, to: Path, show: Show) -> Answer:
    """Plan the demo day and write its manifests."""
    date: dt.date | None = args.date
    options = PlanOptions(seconds=args.seconds, seed=args.seed)
    done = plan_demo_day(desk, date, options, to, show, _counting(args, show))
    document = documents.of_plan(done.planned, desk.road_source(done.planned)) | {
        "export": documents.of_export(done.exported)
    }
    lines = [
        *words.of_fleet(done.fleet),
        *list_words.of_import(done.imported),
        *words.of_places(done.located),
        *words.of_plan(done.planned, desk.road_source(done.planned)),
        *words.of_export(done.exported),
    ]
    return Answer(document, lines)


def solve(args: argparse.Namespace, show: Show) -> Answer:
    """Solve an instance; needs no day file."""
    options = PlanOptions(seconds=args.seconds, seed=args.seed)
    solved = solve_file(args.file, options, args.engine, _counting(args, show))
    lines = [f"cost {solved['cost']} in {solved['seconds']:.1f} s, {len(solved['routes'])} routes"]
    lines += [f"  {' '.join(str(stop) for stop in route)}" for route in solved["routes"]]
    if solved["unassigned"]:
        lines.append(f"  unassigned: {' '.join(str(u) for u in solved['unassigned'])}")
    return Answer(solved, lines)


def template(args: argparse.Namespace) -> Answer:
    """Write an empty workbook."""
    file = write_template(args.file)
    return Answer({"file": str(file)}, [f"Wrote {file}. Fill it in, then import it."])
