"""Rules of days as people write them, field by field and line by line.

What a field shows can be typed into it again and means the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dispatcher.desk.fleet_cells import Habit, clock_of, figure_of, skills_of, whole_of
from dispatcher.intake import coordinates, times, values
from dispatcher.intake.values import Unreadable
from dispatcher.intake.windows import spans as read_spans
from dispatcher.model.fleet import Fleet
from dispatcher.model.order import read_only
from dispatcher.model.place import Location
from dispatcher.model.problem import Problem, Where
from dispatcher.model.standing_rules import StandingRules
from dispatcher.model.terms import Station, ZoneRule
from dispatcher.model.timewindow import DAY_S, TimeWindow
from dispatcher.model.values import dataclass

type Line = tuple[str, ...]

MINUTE_S, HOUR_S, HOURS, CENTS, WATTS = 60, 3600, 24, 100, 1000
USUAL = 1.0
_NO_ZONE = ZoneInfo("UTC")
"""Clock times that name no date are the same in every zone."""


@dataclass(frozen=True, slots=True)
class RulesTexts:
    """What stands in each field. Lines: `incompatible` two classes of goods; `zones` the zone, the skill, the hours of
    others; `service_by_hour` from, to, factor; `docks` the depot's id and how many; `stations` the place and kW."""

    usual_service_s: str = ""
    fuel_price: str = ""
    co2_price: str = ""
    price_of_spread: str = ""
    temperature_c: str = ""
    incompatible: tuple[Line, ...] = ()
    zones: tuple[Line, ...] = ()
    service_by_hour: tuple[Line, ...] = ()
    docks: tuple[Line, ...] = ()
    stations: tuple[Line, ...] = ()


class AddressedStation(NamedTuple):
    """A charging station by its address: the line that it stands in, counted from 1, and its watts."""

    line: int
    address: str
    watts: int


@dataclass(frozen=True, slots=True)
class RulesTyped:
    """Rules as typed, and what is wrong with them, each with its field in `where.column` and its line, counted from 1,
    in `where.row`. `addressed` are stations that are typed by their address, which has to be looked up."""

    rules: StandingRules
    problems: tuple[Problem, ...]
    addressed: tuple[AddressedStation, ...] = ()


def rules_texts(rules: StandingRules, there: Fleet, comma: bool = False) -> RulesTexts:
    """Rules as people write them, with a decimal comma or a point; each depot of the fleet has a line for its docks."""

    def figure(value: float) -> str:
        text = f"{value:.6f}".rstrip("0").rstrip(".")
        return text.replace(".", ",") if comma else text

    def price(cents: int) -> str:
        return f"{cents / CENTS:.2f}".replace(".", "," if comma else ".") if cents else ""

    depots = dict.fromkeys([*(depot.id for depot in there.depots), *rules.docks])
    return RulesTexts(
        figure(rules.usual_service_s / MINUTE_S) if rules.usual_service_s else "",
        price(rules.fuel_price),
        price(rules.co2_price),
        price(rules.price_of_spread),
        str(rules.temperature_c),
        tuple(sorted(tuple(sorted(pair)) for pair in rules.incompatible)),
        tuple((zone.zone, zone.skill, _windows_words(zone.windows)) for zone in rules.zones),
        tuple((str(first), str(last), figure(factor)) for first, last, factor in _spans(rules.service_by_hour)),
        tuple((depot, str(rules.docks.get(depot, ""))) for depot in depots),
        tuple((f"{s.location.lat!r}, {s.location.lon!r}", figure(s.watts / WATTS)) for s in rules.stations),
    )


def rules_of(texts: RulesTexts, comma: bool = False) -> RulesTyped:
    """What was typed, with everything that is wrong; lines that are empty are passed over."""
    reader = _Reader(Habit(day_first=True, decimal_comma=comma))
    rules = StandingRules(
        frozenset(reader.lines("incompatible", texts.incompatible, reader.goods)),
        reader.hours(texts.service_by_hour),
        tuple(reader.lines("zones", texts.zones, reader.zone)),
        reader.price("fuel_price", texts.fuel_price),
        reader.price("co2_price", texts.co2_price),
        reader.price("price_of_spread", texts.price_of_spread),
        reader.temperature(texts.temperature_c),
        read_only(dict(reader.lines("docks", [line for line in texts.docks if line[1].strip()], reader.dock))),
        reader.stations(texts.stations),
        reader.minutes("usual_service_s", texts.usual_service_s),
    )
    return RulesTyped(rules, tuple(reader.problems), tuple(reader.addressed))


def place_typed(text: str) -> Location | None:
    """The place that is typed as latitude and longitude; None for anything else."""
    found = coordinates.coordinate_pair(text)
    return None if found is None else found.value


class _Wrong(Exception):
    """A line that cannot be read."""

    def __init__(self, cause: str, remedy: str) -> None:
        super().__init__(cause)
        self.cause, self.remedy = cause, remedy


class _Reader:
    """Reads fields and remembers what is wrong."""

    def __init__(self, habit: Habit) -> None:
        self._habit = habit
        self.problems: list[Problem] = []
        self.addressed: list[AddressedStation] = []

    def price(self, field: str, text: str) -> int:
        if not text.strip():
            return 0
        try:
            return round(figure_of(text, self._habit) * CENTS)
        except Unreadable:
            self._tell(field, 0, _Wrong(f"“{text}” is no price.", "Write zero or more, for example 1.85."))
            return 0

    def minutes(self, field: str, text: str) -> int:
        if not text.strip():
            return 0
        try:
            return round(figure_of(text, self._habit) * MINUTE_S)
        except Unreadable:
            self._tell(field, 0, _Wrong(f"“{text}” is no number of minutes.", "Write minutes, for example 5."))
            return 0

    def temperature(self, text: str) -> int:
        usual = StandingRules().temperature_c
        if not text.strip():
            return usual
        try:
            return round(figure_of(text.replace("−", "-"), self._habit, -100, 100))
        except Unreadable:
            self._tell("temperature_c", 0, _Wrong(f"“{text}” is no temperature.", "Write degrees, for example -5."))
            return usual

    def lines[T](self, field: str, lines: Sequence[Line], read: Callable[[Line], T]) -> Iterator[T]:
        """What the lines that are not empty say."""
        for number, line in enumerate(lines, start=1):
            if any(cell.strip() for cell in line):
                try:
                    yield read(line)
                except _Wrong as wrong:
                    self._tell(field, number, wrong)

    def goods(self, line: Line) -> frozenset[str]:
        pair = frozenset(name.casefold() for cell in line for name in values.names(cell))
        if len(pair) != 2:
            raise _Wrong("A line does not name two classes of goods.", "Name one in each field, or remove the line.")
        return pair

    def zone(self, line: Line) -> ZoneRule:
        name, skill = values.names(line[0]), skills_of(line[1])
        if len(name) != 1 or len(skill) != 1:
            raise _Wrong("A line lacks its zone or who may enter.", "Give one zone and one skill, or remove the line.")
        return ZoneRule(name[0].casefold(), next(iter(skill)), _windows_of(line[2]))

    def dock(self, line: Line) -> tuple[str, int]:
        try:
            return line[0], whole_of(line[1], self._habit)
        except Unreadable:
            raise _Wrong(f"“{line[1]}” is no number of vans.", "Write one or more, or nothing for no limit.") from None

    def stations(self, lines: Sequence[Line]) -> tuple[Station, ...]:
        """Those whose coordinates are typed; an address is remembered with its line."""
        found = []
        for number, line in enumerate(lines, start=1):
            if not any(cell.strip() for cell in line):
                continue
            try:
                station = self._station(line)
            except _Wrong as wrong:
                self._tell("stations", number, wrong)
                continue
            if isinstance(station, Station):
                found.append(station)
            else:
                self.addressed.append(AddressedStation(number, *station))
        return tuple(found)

    def _station(self, line: Line) -> Station | tuple[str, int]:
        place, found = line[0].strip(), coordinates.coordinate_pair(line[0])
        if found is None and not any(letter.isalpha() for letter in place):
            remedy = "Write an address, or latitude and longitude, for example 60.1699, 24.9384."
            raise _Wrong(f"“{line[0]}” is no place.", remedy)
        try:
            watts = round(figure_of(line[1], self._habit) * WATTS)
        except Unreadable:
            raise _Wrong(f"“{line[1]}” is no power.", "Write kilowatts, for example 50.") from None
        return Station(found.value, watts) if found is not None else (place, watts)

    def hours(self, lines: Sequence[Line]) -> tuple[float, ...]:
        """24 factors, none when all are as usual."""
        said: dict[int, float] = {}

        def read(line: Line) -> None:
            first, last = _hour(line[0]), _hour(line[1])
            if first >= last:
                raise _Wrong("A line ends before it begins.", "Give the hours from and to, for example 7 to 9.")
            if said.keys() & set(range(first, last)):
                raise _Wrong("Two lines speak of the same hour.", "Let each line begin where the one before ends.")
            try:
                factor = figure_of(line[2], self._habit, 0.05, 20)
            except Unreadable:
                remedy = "Write 0.05 to 20; 1.5 is half as long again."
                raise _Wrong(f"“{line[2]}” is no factor.", remedy) from None
            said.update(dict.fromkeys(range(first, last), factor))

        for _ in self.lines("service_by_hour", lines, read):
            pass
        factors = tuple(said.get(hour, USUAL) for hour in range(HOURS))
        return factors if set(factors) != {USUAL} else ()

    def _tell(self, field: str, line: int, wrong: _Wrong) -> None:
        self.problems.append(Problem("rule-unreadable", wrong.cause, wrong.remedy, Where(column=field, row=line)))


def _hour(text: str) -> int:
    try:
        hour, rest = divmod(clock_of(text), HOUR_S)
    except Unreadable:
        hour = rest = -1
    if rest or not 0 <= hour <= HOURS:
        raise _Wrong(f"“{text}” is no full hour of the day.", "Write 0 to 24, for example 7 or 07:00.")
    return hour


def _spans(factors: Sequence[float]) -> Iterator[tuple[int, int, float]]:
    """Hours in a row with the same factor: from, to and the factor, without those as usual."""
    for factor, several in groupby(enumerate(factors), key=lambda one: one[1]):
        hours = [hour for hour, _ in several]
        if factor != USUAL:
            yield hours[0], hours[-1] + 1, factor


def _windows_words(windows: Sequence[TimeWindow]) -> str:
    return ", ".join(f"{times.wall(w.earliest)}-{_end_words(w.latest)}" for w in windows)


def _end_words(moment_s: int) -> str:
    return "24:00" if moment_s == DAY_S else times.wall(moment_s % DAY_S)


def _windows_of(text: str) -> tuple[TimeWindow, ...]:
    if not text.strip():
        return ()
    try:
        spans = read_spans(text, _NO_ZONE).value
    except Unreadable:
        cause = f"“{text}” is no time of day."
        raise _Wrong(cause, "Write for example 06:00-10:00, 18:00-20:00, or nothing for never.") from None
    found = []
    for start, end in spans:
        first, last = start.seconds if start else 0, end.seconds if end else DAY_S
        found.append(TimeWindow(first, last if last >= first else last + DAY_S))  # 22:00-06:00 ends next morning
    return tuple(sorted(found))
