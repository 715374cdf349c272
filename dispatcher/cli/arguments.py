"""The command line: which words there are and what they mean."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

from dispatcher import __version__
from dispatcher.cli import list_arguments, place_arguments, region_arguments, road_arguments
from dispatcher.desk.choices import DEFAULT_ENGINE, ENGINES, FORMATS, MODES, MOST_WEIGHT, Measure, Weights

MOST_DAYS = 31
"""Days that are planned together."""

FIRST_YEAR, LAST_YEAR = 1900, 2200
"""As in order lists; calendars end where nobody delivers."""

MOST_SEED = 2**31 - 1
"""What every engine's dice take."""


def parsed(argv: Sequence[str]) -> argparse.Namespace:
    """What the command line asks for. Wrong use is told on standard error and raises SystemExit with status 2."""
    words = parser()
    args = words.parse_args(argv)
    if args.command == "locate" and (args.pin is None) != (args.at is None):
        words.error("a pin needs an address and a place: give both --pin and --at")
    if args.command == "plan":
        stays = args.mode or ("keep" if args.keep else "resequence" if args.resequence else None)
        if args.driver and stays in ("anew", "keep", "resequence"):
            words.error(f"{stays} is for all drivers: leave --driver out, or use --mode selected")
        if not args.driver and stays in ("selected", "close", "call-in"):
            words.error(f"{stays} needs at least one --driver")
    if args.command == "plan-days" and not 1 <= (args.last - args.first).days < MOST_DAYS:
        words.error(f"plan-days needs two to {MOST_DAYS} days: FROM is the first, TO the last")
    return args


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--db", type=Path, default=argparse.SUPPRESS, metavar="FILE", help="the day file (or set DISPATCHER_DB)"
    )
    answers = argparse.ArgumentParser(add_help=False, parents=[common])
    answers.add_argument("--json", action="store_true", help="answer in JSON on standard output")
    top = argparse.ArgumentParser(
        prog="dispatcher",
        description="Plans the day of a small fleet: order list in, manifests out, without a network.",
        epilog="Status: 0 done, 1 problems in the data (listed), 2 wrong use, 3 the machine failed.",
        parents=[common],
    )
    top.add_argument("--version", action="version", version=f"dispatcher {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    def add(name: str, text: str, parent: argparse.ArgumentParser = answers) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[parent])

    _demo(add("demo", "plan the demo day, write its manifests and open the window on it"))
    importing = add("import", "take an order list into the day")
    list_arguments.add_import(importing)
    _date(importing)
    watching = add("watch", "folders: lists that arrive in them are imported", common)
    list_arguments.add_watch(watching, _of_action())
    fleet = add("fleet", "take vehicles, drivers, shifts and depots from a workbook")
    fleet.add_argument("file", type=Path, metavar="FILE")
    _locate(add("locate", "find the places of orders and depots; list the unsure ones with candidates"))
    placing = add("places", "known places, address lists, and places that are probably wrong", common)
    place_arguments.add_places(placing, _of_action(), a_date, a_coordinate)
    online = add("services", "online services of the office's choice; none is used by itself", common)
    kinds = online.add_subparsers(dest="kind", metavar="addresses|roads", required=True)
    about = "the online service that addresses are looked up with"
    place_arguments.add_address_service(
        kinds.add_parser("addresses", help=about, description=about, parents=[_of_action()])
    )
    about = "the online service that travel times come from"
    place_arguments.add_road_service(kinds.add_parser("roads", help=about, description=about, parents=[_of_action()]))
    _plan(add("plan", "plan the routes of a day"))
    _plan_days(add("plan-days", "plan several days together: orders with windows on several go to the best"))
    _what_if(add("what-if", "compare a day with what it would be: one van less, an hour earlier, a price of fuel"))
    _why(add("why", "why the plan is as it is: what it costs, or why an order stands where it stands"))
    _export(add("export", "write the manifests of a planned day"))
    regions = add("region", "regions: roads, addresses and basemap of a piece of the world", common)
    region_arguments.add_region(regions, _of_action())
    _roads(add, common)
    _solve(add("solve", "solve a VRPLIB instance or a VROOM problem"))
    _bench(commands.add_parser("bench", help="measure the program on this machine (needs the source code)"))
    add("check", "examine the day file, versions, region and engines")
    template = add("template", "write an empty workbook to fill in: orders.xlsx or fleet.xlsx")
    template.add_argument("file", type=Path, metavar="orders.xlsx|fleet.xlsx")
    return top


def a_date(text: str) -> dt.date:
    """A date on the command line: 2026-11-23, today or tomorrow."""
    today = dt.datetime.now().astimezone().date()
    named = {"today": today, "tomorrow": today + dt.timedelta(days=1)}
    if text.lower() in named:
        return named[text.lower()]
    try:
        date = dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a date like 2026-11-23") from None
    if not FIRST_YEAR <= date.year <= LAST_YEAR:
        raise argparse.ArgumentTypeError(f"“{text}” is too far away: the years {FIRST_YEAR} to {LAST_YEAR} are known")
    return date


def some_seconds(text: str) -> float:
    """A positive number of seconds, at most a day."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1
    if not 0 < seconds <= 86_400:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of seconds between 0 and 86400")
    return seconds


def many[T](kind: Callable[[str], T]) -> Callable[[str], tuple[T, ...]]:
    """A list with commas between."""

    def read(text: str) -> tuple[T, ...]:
        return tuple(kind(part.strip()) for part in text.split(",") if part.strip())

    return read


def a_count(text: str) -> int:
    """A whole number from 1 on."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from 1 on")
    return int(text)


def a_seed(text: str) -> int:
    """A whole number that every engine's dice take."""
    if not text.isdecimal() or int(text) > MOST_SEED:
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from 0 to {MOST_SEED}")
    return int(text)


def a_price(text: str) -> int:
    """An amount of money with up to two decimals, in cents."""
    try:
        cents = round(float(text.replace(",", ".")) * 100)
    except (ValueError, OverflowError):
        cents = -1
    if not 0 <= cents <= 10**9:
        raise argparse.ArgumentTypeError(f"“{text}” is not a price like 1.85")
    return cents


def some_formats(text: str) -> tuple[str, ...]:
    """A list of formats with commas between."""
    wanted = tuple(dict.fromkeys(part.strip().lower() for part in text.split(",") if part.strip()))
    unknown = [part for part in wanted if part not in FORMATS]
    if unknown or not wanted:
        raise argparse.ArgumentTypeError(f"“{text}”: choose from {', '.join(FORMATS)}")
    return wanted


def a_coordinate(text: str) -> tuple[float, float]:
    """Latitude and longitude in degrees with a comma between."""
    try:
        lat, lon = (float(part) for part in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not LAT,LON like 60.17,24.94") from None
    return lat, lon


def _date(command: argparse.ArgumentParser) -> None:
    command.add_argument("--date", type=a_date, metavar="D", help="the day, e.g. 2026-11-23, today, tomorrow")


def _effort(command: argparse.ArgumentParser, seconds: float) -> None:
    command.add_argument(
        "--seconds", type=some_seconds, default=seconds, metavar="N", help=f"time to search (default {seconds:g})"
    )
    command.add_argument("--seed", type=a_seed, default=1, metavar="N", help="start of the random choices (default 1)")


def _engine(command: argparse.ArgumentParser) -> None:
    text = f"the engine: {', '.join(ENGINES)} (default {DEFAULT_ENGINE})"
    command.add_argument("--engine", choices=ENGINES, default=DEFAULT_ENGINE, metavar="E", help=text)


def _roads(add: Callable[..., argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    road_arguments.add_traffic(add("traffic", "how slow the roads are, by hour and weekday", common), _of_action())
    road_arguments.add_closures(add("closures", "roads and zones that are closed", common), _of_action(), _date)
    weather = add("weather", "the weather of a day, and what it does to the plan", common)
    road_arguments.add_weather(weather, _of_action(), _date, lambda one: _effort(one, 10))
    road_arguments.add_zones(add("zones", "pieces of the map by name", common), _of_action(), _date)
    road_arguments.add_reach(add("reach", "how far one gets from a depot"), _date)


def _demo(command: argparse.ArgumentParser) -> None:
    _date(command)
    _effort(command, 8)
    command.add_argument("--no-window", action="store_true", help="do all but open the window")


def _locate(command: argparse.ArgumentParser) -> None:
    _date(command)
    command.add_argument("--pin", metavar="ADDRESS", help="say where an address is (with --at)")
    command.add_argument("--at", type=a_coordinate, metavar="LAT,LON", help="the place of the address given with --pin")


def _plan(command: argparse.ArgumentParser) -> None:
    _date(command)
    _effort(command, 10)
    _engine(command)
    stays = command.add_mutually_exclusive_group()
    stays.add_argument("--mode", choices=MODES, metavar="M", help=f"what of the present plan stays: {', '.join(MODES)}")
    stays.add_argument("--keep", action="store_true", help="keep what is planned, put in what is new (--mode keep)")
    stays.add_argument(
        "--resequence", action="store_true", help="every order stays with its driver (--mode resequence)"
    )
    command.add_argument(
        "--driver",
        action="append",
        metavar="NAME",
        help="the driver whose route alone may change, is closed, or who is called in (may be repeated)",
    )
    _cluster(command)
    _weights(command)


def _cluster(command: argparse.ArgumentParser) -> None:
    text = "plan in pieces on the Dask cluster whose scheduler is there, e.g. tcp://office:8786"
    command.add_argument("--cluster", default="", metavar="ADDRESS", help=text)


def _plan_days(command: argparse.ArgumentParser) -> None:
    command.add_argument("first", type=a_date, metavar="FROM", help="the first day, e.g. 2026-11-23")
    command.add_argument("last", type=a_date, metavar="TO", help="the last day")
    _effort(command, 10)
    _engine(command)
    _cluster(command)
    _weights(command)


def _weights(command: argparse.ArgumentParser) -> None:
    least = Weights()
    for name, default, text in (
        ("cost", least.cost, "how little punctuality and balance may cost"),
        ("punctuality", least.punctuality, "arrivals well inside their windows"),
        ("balance", least.balance, "no route with much more than the others"),
    ):
        told = f"{text}: 0 no matter to {MOST_WEIGHT} above all (default {default})"
        weights = range(MOST_WEIGHT + 1)
        command.add_argument(f"--{name}", type=int, choices=weights, default=default, metavar="W", help=told)
    measures = tuple(measure.value for measure in Measure)
    told = f"what balance shares out: {', '.join(measures)} (default {least.balance_of})"
    command.add_argument("--balance-of", choices=measures, default=least.balance_of.value, metavar="M", help=told)


def _what_if(command: argparse.ArgumentParser) -> None:
    _date(command)
    for flag, name, text in (
        ("--without", "without", "this driver's shift does not drive (may be repeated)"),
        ("--with", "called", "this driver is called in (may be repeated)"),
        ("--driver", "driver", "only this driver's shift is earlier, longer or costs so much (may be repeated)"),
    ):
        command.add_argument(flag, dest=name, action="append", metavar="NAME", default=[], help=text)
    command.add_argument("--earlier", type=a_count, metavar="MIN", help="shifts begin so many minutes earlier")
    command.add_argument("--longer", type=a_count, metavar="MIN", help="shifts end so many minutes later")
    command.add_argument("--fuel-price", type=a_price, metavar="X", help="a litre or kilowatt-hour costs X")
    command.add_argument("--cost-per-km", type=a_price, metavar="X", help="a kilometre costs X")
    for flag, text in (
        ("--no-lock", "what the lock of an order costs (no ORDER: all locks)"),
        ("--no-group", "what binding an order to others costs (no ORDER: all of it)"),
    ):
        command.add_argument(flag, action="append", metavar="ORDER", nargs="?", const="", help=text)
    command.add_argument("--no-locked-routes", action="store_true", help="what locked routes cost")
    command.add_argument("--no-weights", action="store_true", help="what --punctuality and --balance cost")
    command.add_argument(
        "--seconds", type=some_seconds, default=5, metavar="N", help="time to search for each plan (default 5)"
    )
    command.add_argument(
        "--seeds", type=a_count, default=3, metavar="N", help="plans of each side, at least 2 (default 3)"
    )
    command.add_argument(
        "--adopt", action="store_true", help="make the date what was asked, with the best plan found for it (one step)"
    )
    _engine(command)
    _weights(command)


def _why(command: argparse.ArgumentParser) -> None:
    command.add_argument("order", nargs="?", metavar="ORDER", help="an order (default: the plan as a whole)")
    command.add_argument(
        "--lock",
        action="store_true",
        help="also what its lock or its route's costs the day (plans it anew)",
    )
    _date(command)


def _export(command: argparse.ArgumentParser) -> None:
    command.add_argument("--to", type=Path, required=True, metavar="DIR", help="the folder to write to")
    command.add_argument(
        "--format",
        type=some_formats,
        default=FORMATS,
        metavar="F,F",
        help="formats (default: " + ",".join(FORMATS) + ")",
    )
    command.add_argument(
        "--driver", action="append", metavar="NAME", help="only this driver's manifest (repeat for several)"
    )
    _date(command)


def _of_action() -> argparse.ArgumentParser:
    """What every action of a command takes."""
    answers = argparse.ArgumentParser(add_help=False)
    answers.add_argument("--json", action="store_true", help="answer in JSON on standard output")
    answers.add_argument("--db", type=Path, default=argparse.SUPPRESS, metavar="FILE", help=argparse.SUPPRESS)
    return answers


def _solve(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="INSTANCE")
    _effort(command, 10)
    _engine(command)


def _bench(command: argparse.ArgumentParser) -> None:
    what = command.add_subparsers(dest="what", metavar="plans", required=True)
    text = (
        "Measures planning: gaps on instances of the literature, generated dispatch days against other solvers in the "
        "same time, seconds to the first complete plan, moves by hand, and days of thousands of stops. Markdown on "
        "standard output, progress on standard error. All of it takes about two hours; --quick takes about one minute."
    )
    plans = what.add_parser("plans", help="how good and how quick plans are", description=text)
    plans.add_argument(
        "folder",
        nargs="?",
        type=Path,
        metavar="FOLDER",
        help="VRPLIB files, each .vrp with its best known .sol beside it",
    )
    names = many(str)
    plans.add_argument(
        "--only", type=names, default=(), metavar="P,P", help="parts: instances, days, first, moves, large"
    )
    plans.add_argument("--quick", action="store_true", help="a little of everything, to see that it runs")
    plans.add_argument("--engines", type=names, default=(), metavar="E,E", help="who takes part (default: everybody)")
    plans.add_argument("--stops", type=many(a_count), default=(), metavar="N,N", help="sizes of the days")
    plans.add_argument("--seconds", type=many(some_seconds), default=(), metavar="N,N", help="times to search")
    plans.add_argument("--seeds", type=a_count, metavar="N", help="days of each size (default 3)")
    plans.add_argument("--cores", type=a_count, default=2, metavar="N", help="cores for each other solver (default 2)")
    plans.add_argument("--rules", type=names, default=(), metavar="R,R", help="further rules of the days, by name")
    plans.add_argument("--without", type=names, default=(), metavar="R,R", help="rules that the days should not have")
    plans.add_argument("--to", type=Path, metavar="DIR", help="write plans.md and plans.json there as well")
    plans.add_argument("--json", action="store_true", help="answer in JSON on standard output")
