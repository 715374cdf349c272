"""Words of the command line about roads: traffic, closures, weather, zones, reach."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

from dispatcher.model.road_rules import WeatherKind

type OfDate = Callable[[argparse.ArgumentParser], None]

_HOURS = re.compile(r"(?:(\d{1,2})-(\d{1,2})=)?(-?\d+(?:[.,]\d+)?)")
MOST_MINUTES = 240


def add_traffic(command: argparse.ArgumentParser, answers: argparse.ArgumentParser) -> None:
    """`traffic show|use|off|load|save|set|toll`."""
    actions = command.add_subparsers(dest="action", metavar="show|use|off|load|save|set|toll", required=True)
    actions.add_parser("show", help="the profile in use, and the examples", parents=[answers])
    use = actions.add_parser("use", help="begin with an example", parents=[answers])
    use.add_argument("name", metavar="EXAMPLE")
    actions.add_parser("off", help="free roads at all hours", parents=[answers])
    for name, text in (("load", "use the profile in a file"), ("save", "write the profile in use to a file")):
        actions.add_parser(name, help=text, parents=[answers]).add_argument("file", type=Path, metavar="FILE.json")
    one = actions.add_parser("set", help="the factor of speed of some hours", parents=[answers])
    one.add_argument("factor", type=a_factor, metavar="FACTOR", help="0.5: half the speed of a free road")
    one.add_argument("--road", metavar="R", help="motorway, main, secondary or local (default: all)")
    one.add_argument("--days", default="mon-fri", metavar="D", help="mon-fri, sat, mon,wed (default mon-fri)")
    one.add_argument("--hours", default="0-24", metavar="H", help="7-9 is from seven to nine (default 0-24)")
    one.add_argument("--zone", metavar="Z", help="in this zone alone")
    toll = actions.add_parser("toll", help="the price of a way that uses a toll road", parents=[answers])
    toll.add_argument("price", type=_price, metavar="PRICE", help="e.g. 12.50; 0 counts no tolls")


def add_closures(command: argparse.ArgumentParser, answers: argparse.ArgumentParser, date: OfDate) -> None:
    """`closures add|list|remove|save`."""
    actions = command.add_subparsers(dest="action", metavar="add|list|remove|save", required=True)
    add = actions.add_parser("add", help="take closures from a GeoJSON file or a WZDx feed", parents=[answers])
    add.add_argument("file", type=Path, metavar="FILE")
    date(actions.add_parser("list", help="what is closed, and the orders that lie in it", parents=[answers]))
    remove = actions.add_parser("remove", help="let closures go", parents=[answers])
    remove.add_argument("name", nargs="+", metavar="NAME")
    save = actions.add_parser("save", help="write all closures to a GeoJSON file", parents=[answers])
    save.add_argument("file", type=Path, metavar="FILE.geojson")


def add_weather(
    command: argparse.ArgumentParser, answers: argparse.ArgumentParser, date: OfDate, effort: OfDate
) -> None:
    """`weather show|set|fetch|effect|clear|online|rule|usual`."""
    words = "show|set|fetch|effect|clear|online|rule|usual"
    actions = command.add_subparsers(dest="action", metavar=words, required=True)
    date(actions.add_parser("show", help="the weather of a day and the table of its effects", parents=[answers]))
    date(actions.add_parser("clear", help="forget the weather of a day", parents=[answers]))
    for name, text in (("set", "type the weather of a day in"), ("effect", "what weather does to the plan of a day")):
        one = actions.add_parser(name, help=text, parents=[answers])
        date(one)
        for word, unit in (
            ("temperature", "degrees Celsius"),
            ("rain", "millimetres an hour"),
            ("snow", "centimetres an hour"),
            ("gusts", "km/h"),
            ("ice", "1: icy, 0: not"),
        ):
            text = f"{unit}; 6-9=2 is from six to nine (may be repeated)"
            one.add_argument(f"--{word}", type=some_hours, action="append", default=[], metavar="[H-H=]N", help=text)
        if name == "effect":
            one.add_argument("--fetch", action="store_true", help="the weather from the net")
            one.add_argument("--plan", action="store_true", help="plan for it too, without keeping that plan")
            effort(one)
    date(actions.add_parser("fetch", help="take the weather of a day from Open-Meteo", parents=[answers]))
    online = actions.add_parser("online", help="may the weather be asked for on the net", parents=[answers])
    online.add_argument("allowed", choices=("on", "off"))
    rule = actions.add_parser("rule", help="what so much of a kind of weather does, on every day", parents=[answers])
    rule.add_argument("kind", choices=[str(kind) for kind in WeatherKind])
    rule.add_argument("at_least", type=_amount, metavar="FROM", help="mm of rain, cm of snow, km/h, degrees; ice: 1")
    rule.add_argument("--speed", type=a_factor, default=1.0, metavar="F", help="0.8 drives a fifth slower (default 1)")
    rule.add_argument("--service", type=_amount, default=1.0, metavar="F", help="1.2 takes a fifth longer (default 1)")
    rule.add_argument("--remove", action="store_true", help="let this rule go")
    actions.add_parser("usual", help="the table of effects as the program brings it", parents=[answers])


def add_zones(command: argparse.ArgumentParser, answers: argparse.ArgumentParser, date: OfDate) -> None:
    """`zones add|list|remove|save|cluster`."""
    actions = command.add_subparsers(dest="action", metavar="add|list|remove|save|cluster", required=True)
    add = actions.add_parser("add", help="take zones from a GeoJSON file", parents=[answers])
    add.add_argument("file", type=Path, metavar="FILE")
    date(actions.add_parser("list", help="the zones, their orders, and who lies outside", parents=[answers]))
    remove = actions.add_parser("remove", help="let zones go", parents=[answers])
    remove.add_argument("name", nargs="+", metavar="NAME")
    save = actions.add_parser("save", help="write all zones to a GeoJSON file", parents=[answers])
    save.add_argument("file", type=Path, metavar="FILE.geojson")
    cluster = actions.add_parser("cluster", help="make zones around orders that lie near each other", parents=[answers])
    cluster.add_argument("count", type=int, metavar="N", help="how many zones")
    cluster.add_argument("--dry-run", action="store_true", help="show them without keeping them")
    date(cluster)


def add_reach(command: argparse.ArgumentParser, date: OfDate) -> None:
    """`reach --minutes 15,30`."""
    date(command)
    command.add_argument("--minutes", type=some_minutes, default=(15, 30), metavar="M,M", help="default 15,30")
    command.add_argument("--from", dest="depot", metavar="DEPOT", help="its id or name (default: the first)")
    command.add_argument("--vehicle", metavar="V", help="as this vehicle moves (default: a car)")
    command.add_argument("--at", dest="leaving", type=a_clock, metavar="HH:MM", help="default: the first shift's start")
    command.add_argument("--to", type=Path, metavar="FILE.geojson", help="write the areas to a file")


def a_clock(text: str) -> dt.time:
    """A time of the day."""
    try:
        return dt.time.fromisoformat(text.zfill(5))
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no time such as 7:30") from None


def a_factor(text: str) -> float:
    """A factor of speed."""
    try:
        factor = float(text.replace(",", "."))
    except ValueError:
        factor = -1
    if not 0.05 <= factor <= 2:
        raise argparse.ArgumentTypeError(f"“{text}” is not a factor between 0.05 and 2")
    return factor


def some_hours(text: str) -> tuple[int, int, float]:
    """(from hour, to hour, amount): "7-9=3.5", or "3.5" for the whole day."""
    match = _HOURS.fullmatch(text.strip())
    begin, end = (int(match[1]), int(match[2])) if match and match[1] else (0, 24)
    if match is None or not 0 <= begin < end <= 24:
        raise argparse.ArgumentTypeError(f"“{text}” is not an amount like 3.5, or 7-9=3.5 for some hours")
    return begin, end, float(match[3].replace(",", "."))


def some_minutes(text: str) -> tuple[int, ...]:
    """Minutes with commas between."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not parts or not all(part.isdecimal() and 1 <= int(part) <= MOST_MINUTES for part in parts):
        raise argparse.ArgumentTypeError(f"“{text}” is not minutes from 1 to {MOST_MINUTES} like 15,30")
    return tuple(int(part) for part in parts)


def _amount(text: str) -> float:
    try:
        amount = float(text.replace(",", "."))
    except ValueError:
        amount = -1
    if not 0 <= amount <= 1000:
        raise argparse.ArgumentTypeError(f"“{text}” is not an amount like 2.5")
    return amount


def _price(text: str) -> int:
    try:
        cents = round(float(text.replace(",", ".")) * 100)
    except (ValueError, OverflowError):
        cents = -1
    if not 0 <= cents <= 10**7:
        raise argparse.ArgumentTypeError(f"“{text}” is not a price like 12.50")
    return cents
