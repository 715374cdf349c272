"""What the words about roads ask of the desk, and how its answers are told: (document, lines, has problems)."""

from __future__ import annotations

import argparse
import calendar
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from dispatcher.cli import documents
from dispatcher.desk.desk import Desk
from dispatcher.desk.geo import collection, geometry_of
from dispatcher.desk.results import Mode, PlanRequest, PlanTotals
from dispatcher.desk.road_results import WeatherEffect
from dispatcher.desk.text_files import write_text
from dispatcher.desk.traffic_editing import with_factor
from dispatcher.desk.weather_editing import sourced, with_rule
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.road_rules import (
    EVERY_DAY,
    TYPED_IN,
    USUAL_WEATHER_RULES,
    Area,
    Closure,
    Hour,
    RoadClass,
    Traffic,
    Weather,
    WeatherKind,
    WeatherRule,
)
from dispatcher.model.timewindow import DAY_S
from dispatcher.model.ways import STANDARD_WAY, Way

type Show = Callable[[float, str], None]
type Said = tuple[dict[str, Any], Iterable[str], bool]
type Saying = Callable[[Desk, argparse.Namespace, Show], Said]

_AMOUNTS = {"temperature": 0, "rain": 1, "snow": 2, "gusts": 3, "ice": 4}


def traffic(desk: Desk, args: argparse.Namespace, show: Show) -> Said:
    """`traffic`: the profile in use afterwards."""
    if args.action == "use":
        named = {one.name.casefold(): one for one in desk.traffic_examples()}
        if args.name.casefold() not in named:
            known = ", ".join(one.name for one in desk.traffic_examples())
            cause = f"There is no example “{args.name}”."
            raise Refused([Problem("traffic-unknown", cause, f"Choose from: {known}.")])
        desk.put_traffic(named[args.name.casefold()], show)
    elif args.action == "off":
        desk.put_traffic(None)
    elif args.action == "load":
        desk.load_traffic(args.file, show)
    elif args.action == "save":
        desk.save_traffic(args.file)
    elif args.action == "set":
        used = desk.traffic() or Traffic("Own")
        desk.put_traffic(with_factor(used, args.factor, args.road, args.days, args.hours, args.zone), show)
    elif args.action == "toll":
        desk.put_toll_cents(args.price)
    used_now, examples, toll = desk.traffic(), desk.traffic_examples(), desk.toll_cents()
    document = {
        "traffic": _of_traffic(used_now) if used_now else None,
        "examples": [{"name": one.name, "source": one.source} for one in examples],
        "toll_cents": toll,
    }
    return document, _traffic_lines(used_now, examples, toll), False


def _of_traffic(used: Traffic) -> dict[str, Any]:
    def plain(paces: Mapping[Any, Sequence[float]]) -> dict[str, list[float]]:
        return {str(road): list(factors) for road, factors in paces.items()}

    zones = {name: plain(paces) for name, paces in used.zones.items()}
    return {"name": used.name, "source": used.source, "paces": plain(used.paces), "zones": zones}


def _traffic_lines(used: Traffic | None, examples: Sequence[Traffic], toll: int) -> Iterator[str]:
    if used is None:
        yield "Roads are free at all hours. Examples: " + ", ".join(f"“{one.name}”" for one in examples)
    else:
        yield f"Traffic: {used.name or 'own'}. {used.source}".rstrip()
        for name, paces in ((None, used.paces), *used.zones.items()):
            for road, factors in ((road, paces[road]) for road in RoadClass if road in paces):
                yield f"  {f'{name}, ' if name else ''}{road}:"
                for number, day in enumerate(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")):
                    hours = factors[number * 24 : number * 24 + 24]
                    yield f"    {day}  " + " ".join("  · " if f == 1 else f"{f:.2f}" for f in hours)
    if toll:
        yield f"A way on toll roads costs {toll / 100:.2f} to vehicles that pay tolls."


def closures(desk: Desk, args: argparse.Namespace, _show: Show) -> Said:
    """`closures`: all of them afterwards, and the orders that lie in those that hold on the date."""
    lines: list[str] = []
    problems: tuple[Problem, ...] = ()
    document: dict[str, Any] = {}
    if args.action == "add":
        taken = desk.add_closures(args.file)
        problems = taken.problems
        document = {"added": list(taken.names), "open": taken.open_ones}
        lines.append(f"Took {len(taken.names)} closures of {args.file.name}.")
        if taken.open_ones:
            lines.append(f"  Road works that leave a lane open and close nothing: {taken.open_ones}.")
    elif args.action == "remove":
        desk.remove_closures(*args.name)
    elif args.action == "save":
        desk.save_closures(args.file)
    else:
        problems = desk.place_problems(args.date)
    there = desk.closures()
    document |= {
        "closures": [
            {
                "name": c.name,
                "kind": str(c.kind),
                "first": c.first,
                "last": c.last,
                "weekdays": sorted(day + 1 for day in c.weekdays),
                "hours": [f"{_wall(w.earliest)}-{_wall(w.latest + 1)}" for w in c.hours],
                "vehicles": sorted(c.kinds),
                "over_kg": c.over_kg,
                "permit": c.permit or c.name,
                "geometry": geometry_of(c.area, c.lines),
            }
            for c in there
        ],
        "problems": documents.of_problems(problems),
    }
    lines += [f"  {c.name}: {c.kind}{_when(c)}{_for_whom(c)}" for c in there]
    if not there:
        lines.append("Nothing is closed.")
    return document, [*lines, *_problem_lines(problems)], bool(problems)


def _when(closure: Closure) -> str:
    """Dates, weekdays and hours; nothing for a closure that always holds."""
    dates = f" {closure.first or '…'} to {closure.last or '…'}" if closure.first or closure.last else ""
    days = ", ".join(calendar.day_abbr[day] for day in sorted(closure.weekdays))
    hours = ", ".join(f"{_wall(w.earliest)}-{_wall(w.latest + 1)}" for w in closure.hours)
    return dates + (f", {days}" if closure.weekdays != EVERY_DAY else "") + (f", {hours}" if hours else "")


def _for_whom(closure: Closure) -> str:
    kinds = " and ".join(sorted(closure.kinds)) or "all vehicles"
    over = f" over {closure.over_kg} kg" if closure.over_kg else ""
    return f", for {kinds}{over}" if closure.kinds or over else ""


def _wall(seconds: int) -> str:
    """A moment of a day on the clock; the end of a day is 24:00."""
    minutes = seconds // 60 if seconds <= DAY_S else seconds % DAY_S // 60
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def weather(desk: Desk, args: argparse.Namespace, show: Show) -> Said:
    """`weather`: the weather of the date afterwards, or what it would do."""
    if args.action == "online":
        desk.allow_weather_online(args.allowed == "on")
        words = "may" if desk.is_weather_online() else "may not"
        return {"online": desk.is_weather_online()}, [f"The weather {words} be asked for on the net."], False
    if args.action == "effect":
        return _effect(desk, args, show)
    if args.action == "set":
        desk.put_weather(args.date, _typed(desk.weather(args.date), args))
    elif args.action == "fetch":
        desk.put_weather(args.date, desk.fetch_weather(args.date))
    elif args.action == "clear":
        desk.put_weather(args.date, None)
    elif args.action == "rule":
        desk.put_weather_rules(with_rule(desk.weather_rules(), _rule(args), args.remove))
    elif args.action == "usual":
        desk.put_weather_rules(USUAL_WEATHER_RULES)
    date = getattr(args, "date", None)
    found, roads = desk.weather(date), desk.road_rules(date)
    effects = [roads.slowed(hour) for hour in range(24)]
    document = {
        "weather": _of_weather(found) if found else None,
        "speed": [one.speed for one in effects],
        "service": [one.service for one in effects],
        "rules": [rule._asdict() | {"kind": str(rule.kind)} for rule in roads.weather_rules],
    }
    return document, _weather_lines(found, effects, roads.weather_rules), False


def _rule(args: argparse.Namespace) -> WeatherRule:
    return sourced(WeatherRule(WeatherKind(args.kind), args.at_least, args.speed, args.service))


def _effect(desk: Desk, args: argparse.Namespace, show: Show) -> Said:
    kept = desk.fetch_weather(args.date) if args.fetch else desk.weather(args.date)
    wanted = _typed(None if _is_typed(args) else kept, args)
    request = PlanRequest(Mode.ANEW, args.seconds, seed=args.seed) if args.plan else None
    found = desk.weather_effect(args.date, wanted, request, on_preparing=show)
    document = {
        "date": found.date.isoformat(),
        "weather": _of_weather(wanted),
        "without": _of_totals(found.totals_without),
        "with": _of_totals(found.totals_with),
        "planned": _of_totals(found.proposal.totals_after) if found.proposal else None,
    }
    return document, _effect_lines(found), False


def _effect_lines(found: WeatherEffect) -> Iterator[str]:
    yield f"The plan of {found.date}:"
    sides = [("without weather", found.totals_without), ("in this weather", found.totals_with)]
    if found.proposal:
        sides.append(("planned for it", found.proposal.totals_after))
    for words, totals in sides:
        yield (
            f"  {words:<16} {totals.duration_s / 3600:6.1f} h  {totals.distance_m / 1000:7.1f} km  "
            f"{totals.late} late  {totals.breaches} broken rules  {totals.left_out} left out  "
            f"cost {totals.cost / 100:.2f}"
        )


def _of_totals(totals: PlanTotals) -> dict[str, int]:
    return {
        name: getattr(totals, name) for name in ("duration_s", "distance_m", "late", "breaches", "left_out", "cost")
    }


def _is_typed(args: argparse.Namespace) -> bool:
    return any(getattr(args, word) for word in _AMOUNTS)


def _typed(known: Weather | None, args: argparse.Namespace) -> Weather:
    """What was typed over what is known; hours that nobody speaks of are mild and dry."""
    hours: list[list[Any]] = [list(hour) for hour in known.hours] if known else [list(Hour()) for _ in range(24)]
    for word, at in _AMOUNTS.items():
        for begin, end, amount in getattr(args, word):
            for hour in range(begin, end):
                hours[hour][at] = bool(amount) if word == "ice" else amount
    source = known.source if known and not _is_typed(args) else TYPED_IN
    return Weather(tuple(Hour(*hour) for hour in hours), source)


def _of_weather(found: Weather) -> dict[str, Any]:
    return {"source": found.source, "hours": [hour._asdict() for hour in found.hours]}


def _weather_lines(found: Weather | None, effects: Sequence[Any], rules: Sequence[Any]) -> Iterator[str]:
    if found is None:
        yield "Nothing is said of the weather."
    else:
        yield f"Weather ({found.source}):" if found.source else "Weather:"
        for hour, (now, done) in enumerate(zip(found.hours, effects, strict=True)):
            ice = ", ice" if now.is_icy else ""
            yield (
                f"  {hour:02d}:00  {now.temperature_c:5.1f} °C  rain {now.rain_mm:4.1f} mm  "
                f"snow {now.snow_cm:4.1f} cm  "
                f"gusts {now.gusts_kmh:3.0f} km/h{ice}   speed {done.speed:.2f}  service {done.service:.2f}"
            )
    yield "Effects:"
    for rule in rules:
        yield f"  {rule.kind} from {rule.at_least:g}: speed {rule.speed:g}, service {rule.service:g}. {rule.source}"


def zones(desk: Desk, args: argparse.Namespace, _show: Show) -> Said:
    """`zones`: all of them afterwards, with the orders of the date."""
    problems: tuple[Problem, ...] = ()
    lines: list[str] = []
    there = desk.zones()
    date = getattr(args, "date", None)
    if args.action == "add":
        taken = desk.add_zones(args.file)
        problems = taken.problems
        lines.append(f"Took {len(taken.names)} zones of {args.file.name}.")
    elif args.action == "remove":
        desk.remove_zones(*args.name)
    elif args.action == "save":
        desk.save_zones(args.file)
    elif args.action == "cluster":
        found = desk.cluster_zones(date, args.count)
        if args.dry_run:
            there = (*there, *found)
        else:
            desk.put_zones(found)
    if not getattr(args, "dry_run", False):
        there = desk.zones()
    zoned = desk.zoned(date)
    if args.action == "list":
        problems = zoned.outside
    orders = {zone.name: [key for key, names in zoned.names.items() if zone.name in names] for zone in there}
    document = {
        "zones": [
            {
                "name": zone.name,
                "service_area": zone.is_service_area,
                "orders": orders[zone.name],
                "geometry": geometry_of(zone.area),
            }
            for zone in there
        ],
        "problems": documents.of_problems(problems),
    }
    for zone in there:
        mark = ", service area" if zone.is_service_area else ""
        lines.append(f"  {zone.name}: {len(orders[zone.name])} orders{mark}")
    if not there:
        lines.append("There is no zone yet.")
    return document, [*lines, *_problem_lines(problems)], bool(problems)


def reach(desk: Desk, args: argparse.Namespace, _show: Show) -> Said:
    """`reach`: the areas, the farthest first."""
    way = _way(desk, args.vehicle)
    found = desk.reached(args.minutes, args.depot, way=way, date=args.date, leaving=args.leaving)
    shapes = [
        (geometry_of(one.area), {"minutes": one.minutes, "estimated": found.estimated})
        for one in found.contours
        if one.area
    ]
    text = collection(shapes)
    if args.to is not None:
        write_text(args.to, text)
    marked = " (estimated without a road network)" if found.estimated else ""
    lines = [f"From {found.place.lat:.5f}, {found.place.lon:.5f} at {found.leaving:%Y-%m-%d %H:%M}{marked}:"]
    lines += [f"  {one.minutes} minutes: {_size(one.area)}" for one in found.contours]
    if found.at_edge:
        lines.append("  The region ends there: what lies beyond it is not known.")
    if found.estimated:
        lines.append("  Circles: traffic and closed roads are not in them.")
    document = {
        "leaving": found.leaving.isoformat(),
        "estimated": found.estimated,
        "at_edge": found.at_edge,
        "areas": json.loads(text),
    }
    return document, lines, False


def _way(desk: Desk, name: str | None) -> Way:
    if name is None:
        return STANDARD_WAY
    vehicles = desk.fleet().vehicles
    found = next((v for v in vehicles if name.casefold() in (v.id.casefold(), v.name.casefold())), None)
    if found is None:
        known = ", ".join(v.id for v in vehicles) or "none"
        raise Refused([Problem("vehicle-unknown", f"There is no vehicle “{name}”.", f"There are: {known}.")])
    return found.terms.way


def _size(area: Area) -> str:
    from dispatcher.model.road_rules import bounds

    if not area:
        return "nothing"
    south, west, north, east = bounds(area)
    return f"{south:.4f}, {west:.4f} to {north:.4f}, {east:.4f}"


def _problem_lines(problems: Iterable[Problem]) -> Iterator[str]:
    from dispatcher.cli.list_words import of_problems

    yield from of_problems(tuple(problems))
