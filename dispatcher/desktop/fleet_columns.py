"""What stands in the columns of the fleet's tables, and how what is typed there changes a vehicle, driver or shift."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from enum import Enum
from typing import Any, cast

from dispatcher.desk import fleet_cells as cells
from dispatcher.desk import term_cells
from dispatcher.desk.fleet_cells import Habit
from dispatcher.desk.fleet_checks import DEPOTS, DRIVERS, SHIFTS, VEHICLES
from dispatcher.desk.fleet_editing import Thing
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.values import dataclass


class Kind(Enum):
    """How a cell is edited."""

    TEXT = "text"
    CHOICE = "choice"  # one of the drivers, vehicles or depots
    DAYS = "days"  # days of the week
    TICK = "tick"  # absent or not
    FIXED = "fixed"  # shown only


@dataclass(frozen=True, slots=True)
class Typing:
    """How figures are typed here: with a decimal comma or not, and the loads' dimensions that are in use."""

    comma: bool = False
    dimensions: Collection[str] = ()

    @property
    def habit(self) -> Habit:
        """The same for the reader of cells."""
        return Habit(day_first=True, decimal_comma=self.comma)

    def figure(self, value: float, digits: int | None = None) -> str:
        """A number as it can be typed again: without separators of thousands."""
        text = f"{value:.{digits}f}" if digits is not None else f"{value:.6f}".rstrip("0").rstrip(".")
        return text.replace(".", ",") if self.comma else text


def with_values(thing: Thing, **values: Any) -> Thing:
    """The same thing with other values of its attributes."""
    return replace(thing, **values)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `key` is what problems call it, `field` the attribute behind it.

    `text` shows a thing, `change` gives the thing as typed text makes it (raises Unreadable).
    """

    key: str
    field: str
    text: Callable[[Any, Typing], str]
    change: Callable[[Any, str, Typing], Thing] | None = None
    kind: Kind = Kind.TEXT
    is_figure: bool = False


def _plain(key: str) -> Column:
    return Column(key, key, lambda x, _: getattr(x, key), lambda x, text, _: with_values(x, **{key: text.strip()}))


def _money(key: str, field: str) -> Column:
    def change(thing: Any, text: str, typing: Typing) -> Thing:
        cents = round(cells.figure_of(text, typing.habit) * 100) if text.strip() else 0
        return with_values(thing, **{field: cents})

    return Column(key, field, lambda x, t: t.figure(getattr(x, field) / 100, 2), change, is_figure=True)


def _limit(key: str, field: str, show: Callable[[int, Typing], str], read: Callable[[str, Typing], int]) -> Column:
    """A figure that may be missing: without one there is no limit."""

    def text(thing: Any, typing: Typing) -> str:
        value = getattr(thing, field)
        return "" if value is None else show(value, typing)

    def change(thing: Any, typed: str, typing: Typing) -> Thing:
        return with_values(thing, **{field: read(typed, typing) if typed.strip() else None})

    return Column(key, field, text, change, is_figure=True)


def _clock(key: str, field: str) -> Column:
    return Column(
        key,
        field,
        lambda x, _: cells.clock_words(getattr(x, field)),
        lambda x, text, _: with_values(x, **{field: cells.clock_of(text)}),
        is_figure=True,
    )


def _choice(key: str, field: str) -> Column:
    return Column(key, field, lambda x, _: getattr(x, field) or "", kind=Kind.CHOICE)


def _shift_date(thing: Any, text: str, typing: Typing) -> Thing:
    return with_values(thing, date=cells.date_of(text, typing.habit) if text.strip() else None)


def _breaks(thing: Any, text: str, _: Typing) -> Thing:
    hours = TimeWindow(thing.earliest, max(thing.earliest, thing.latest))
    return with_values(thing, breaks=cells.breaks_of(text, hours))


def _speed(thing: Any, text: str, typing: Typing) -> Thing:
    factor = cells.figure_of(text, typing.habit, cells.SLOWEST, cells.FASTEST) if text.strip() else 1.0
    return with_values(thing, speed_factor=factor)


def _address(thing: Any, text: str, _: Typing) -> Thing:
    """Another address is another place, which has to be found first."""
    same = thing.address.strip() == text.strip()
    return cast(Thing, thing) if same else with_values(thing, address=text.strip(), location=None)


_SKILLS = Column(
    "skills",
    "skills",
    lambda x, _: cells.skills_words(x.skills),
    lambda x, text, _: with_values(x, skills=cells.skills_of(text)),
)

_IN_LIST = re.compile(r"(?<=[=, ])(\d+)\.(\d+)(?=;| |$)")
_ALONE = re.compile(r"(\d+)\.(\d+)")


def _with_comma(text: str) -> str:
    """A figure, or figures behind names and before units, with decimal commas."""
    return _ALONE.sub(r"\1,\2", text) if _ALONE.fullmatch(text) else _IN_LIST.sub(r"\1,\2", text)


def _terms(
    names: Sequence[str], texts: Callable[[Any], dict[str, str]], read: Callable[..., term_cells.Read[Any]]
) -> tuple[Column, ...]:
    """One column for each field of terms."""

    def column(name: str) -> Column:
        def text(thing: Any, typing: Typing) -> str:
            shown = texts(thing.terms)[name]
            return _with_comma(shown) if typing.comma else shown

        def change(thing: Any, typed: str, typing: Typing) -> Thing:
            written = {key: _with_comma(one) if typing.comma else one for key, one in texts(thing.terms).items()}
            found = read(written | {name: typed}, habit=typing.habit)
            if found.problems:
                raise cells.Told(found.problems[0])
            return with_values(thing, terms=found.terms)

        return Column(name, "terms", text, change)

    return tuple(map(column, names))


COLUMNS: dict[str, tuple[Column, ...]] = {
    SHIFTS: (
        Column("absent", "", lambda _x, _t: "", kind=Kind.TICK),
        _choice("driver", "driver_id"),
        _choice("vehicle", "vehicle_id"),
        _clock("from", "earliest"),
        _clock("to", "latest"),
        _choice("start depot", "start_depot_id"),
        _choice("end depot", "end_depot_id"),
        Column("breaks", "breaks", lambda x, _: cells.breaks_words(x.breaks), _breaks),
        Column("days", "weekdays", lambda _x, _t: "", kind=Kind.DAYS),
        Column("date", "date", lambda x, _: x.date.isoformat() if x.date else "", _shift_date),
        *_terms(term_cells.SHIFT_FIELDS, term_cells.shift_texts, term_cells.shift_terms_of),
    ),
    DRIVERS: (
        _plain("name"),
        _plain("phone"),
        _SKILLS,
        *_terms(term_cells.DRIVER_FIELDS, term_cells.driver_texts, term_cells.driver_terms_of),
    ),
    VEHICLES: (
        _plain("name"),
        Column(
            "capacity",
            "capacity",
            lambda x, t: cells.capacity_words(x.capacity, t.comma),
            lambda x, text, t: with_values(x, capacity=cells.capacity_of(text, t.habit, t.dimensions)),
        ),
        _money("cost per use", "cost_per_use"),
        _money("cost per km", "cost_per_km"),
        _money("cost per hour", "cost_per_hour"),
        Column("speed", "speed_factor", lambda x, t: t.figure(x.speed_factor), _speed, is_figure=True),
        _limit(
            "most km",
            "max_distance_m",
            lambda metres, t: t.figure(metres / 1000),
            lambda text, t: round(cells.figure_of(text, t.habit) * 1000),
        ),
        _limit("most stops", "max_stops", lambda count, _: str(count), lambda text, t: cells.whole_of(text, t.habit)),
        _limit(
            "longest route",
            "max_time_s",
            lambda seconds, _: cells.length_words(seconds),
            lambda text, t: cells.length_of(text, t.habit),
        ),
        _SKILLS,
        *_terms(term_cells.VEHICLE_FIELDS, term_cells.vehicle_texts, term_cells.vehicle_terms_of),
    ),
    DEPOTS: (
        _plain("name"),
        Column("address", "address", lambda x, _: x.address, _address),
        Column(
            "place",
            "location",
            lambda x, _: f"{x.location.lat:.5f}, {x.location.lon:.5f}" if x.location else "",
            kind=Kind.FIXED,
        ),
    ),
}
"""The columns of each table, in sequence."""
