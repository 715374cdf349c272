"""The fleet while it is edited: what cells hold, also when that cannot be read, until all of it is sound."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from types import MappingProxyType
from typing import Any, cast

from dispatcher.desk.fleet_cells import Unreadable, unreadable
from dispatcher.desk.fleet_checks import DEPOTS, DRIVERS, SHIFTS, VEHICLES, problems_of
from dispatcher.desk.fleet_editing import Thing, free_id
from dispatcher.desktop.fleet_columns import COLUMNS, Column, Typing, with_values
from dispatcher.model.fleet import Depot, Driver, Fleet, ShiftPattern, Vehicle
from dispatcher.model.problem import Problem, Where
from dispatcher.model.values import dataclass

TABLES = (SHIFTS, DRIVERS, VEHICLES, DEPOTS)
EIGHT, SIXTEEN = 28_800, 57_600


@dataclass(frozen=True, slots=True)
class Line:
    """One row: the thing as far as its cells can be read, and the texts of those that cannot."""

    thing: Thing
    unread: Mapping[str, tuple[str, Unreadable]] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class InUse:
    """A row that cannot be taken out: so many shifts need it."""

    name: str
    shifts: int


class FleetDraft:
    """Rows of the four tables over the fleet that is stored.

    What was edited stays when the stored fleet changes beneath it; what was not follows.
    """

    def __init__(self) -> None:
        self.lines: dict[str, list[Line]] = {table: [] for table in TABLES}
        self.comma = False
        self._stored = Fleet()
        self._sent: Fleet | None = None
        self._is_late = False
        self._refused: tuple[Problem, ...] = ()
        self._past: list[dict[str, list[Line]]] = []
        self._problems: dict[tuple[str, int, str], list[Problem]] | None = None

    # What is in it

    @property
    def typing(self) -> Typing:
        """How figures are typed in it."""
        vans = (cast(Vehicle, line.thing) for line in self.lines[VEHICLES])
        return Typing(self.comma, {name for van in vans for name in van.capacity})

    def fleet(self) -> Fleet:
        """The fleet as far as its cells can be read; absences as they are stored."""
        things: dict[str, Any] = {table: tuple(line.thing for line in self.lines[table]) for table in TABLES}
        return Fleet(things[DEPOTS], things[VEHICLES], things[DRIVERS], things[SHIFTS], self._stored.absences)

    def text(self, table: str, row: int, column: Column) -> str:
        """What a cell holds."""
        line = self.lines[table][row]
        if column.key in line.unread:
            return line.unread[column.key][0]
        return column.text(line.thing, self.typing)

    def is_stored(self, table: str, row: int) -> bool:
        """True when the stored fleet has such a row."""
        return self.lines[table][row].thing.id in {thing.id for thing in _things(self._stored, table)}

    def is_absent(self, row: int, date: dt.date) -> bool:
        """True when nobody drives that shift on the date."""
        return (self.lines[SHIFTS][row].thing.id, date) in self._stored.absences

    # What is wrong with it

    def problems(self) -> list[Problem]:
        """Everything wrong, table by table."""
        return [problem for some in self._found().values() for problem in some]

    def problems_at(self, table: str, row: int, key: str) -> list[Problem]:
        """What is wrong with a cell; a row counts from 0."""
        return self._found().get((table, row + 1, key), [])

    def _found(self) -> dict[tuple[str, int, str], list[Problem]]:
        if self._problems is None:
            found: dict[tuple[str, int, str], list[Problem]] = {}
            for problem in (*self._unread(), *problems_of(self.fleet()), *self._refused):
                where = problem.where
                cell = found.setdefault((where.sheet, where.row, where.column), [])
                if problem not in cell:
                    cell.append(problem)
            sequence = {table: number for number, table in enumerate(TABLES)}
            self._problems = dict(sorted(found.items(), key=lambda one: (sequence.get(one[0][0], 9), one[0][1])))
        return self._problems

    def _unread(self) -> Sequence[Problem]:
        return [
            unreadable(fault, text, Where(line.thing.id, table, row, key))
            for table in TABLES
            for row, line in enumerate(self.lines[table], 1)
            for key, (text, fault) in line.unread.items()
        ]

    # Editing

    def write(self, table: str, row: int, column: Column, text: str) -> None:
        """Put what was typed into a cell; what cannot be read stays there as it is."""
        if column.change is None or text == self.text(table, row, column):
            return
        line = self.lines[table][row]
        others = {key: value for key, value in line.unread.items() if key != column.key}
        try:
            thing = column.change(line.thing, text, self.typing)
        except Unreadable as fault:
            thing, others[column.key] = line.thing, (text, fault)
        self._put(table, row, Line(thing, others))

    def choose(self, table: str, row: int, column: Column, value: object) -> None:
        """Put a chosen value into a cell."""
        line = self.lines[table][row]
        self._put(table, row, replace(line, thing=with_values(line.thing, **{column.field: value})))

    def _put(self, table: str, row: int, line: Line) -> None:
        if line != self.lines[table][row]:
            self.begin_edit()
            self.lines[table][row] = line
            self.edited()

    def begin_edit(self) -> None:
        """Remember how it is before an edit, until that is on its way to the store; what was refused may be so no
        more."""
        self._refused = ()
        self._past.append({table: list(lines) for table, lines in self.lines.items()})

    def step_back(self) -> dict[str, list[Line]] | None:
        """The rows before the newest edit that is not handed over; None when there is none."""
        self._refused = ()
        return self._past.pop() if self._past else None

    def put_lines(self, table: str, lines: Sequence[Line]) -> None:
        """Make these the rows of a table, nobody having edited anything."""
        self.lines[table][:] = lines
        self._problems = None

    def edited(self) -> None:
        """Something was edited: what is wrong has to be looked for anew."""
        self._problems = None

    def blank(self, table: str, name: str) -> Line:
        """A new row of that name, filled in as far as can be guessed."""
        one = {SHIFTS: "shift", DRIVERS: "driver", VEHICLES: "vehicle", DEPOTS: "depot"}[table]
        new_id = free_id(f"{one}-{len(self.lines[table]) + 1}", self._ids(table))
        if table == SHIFTS:
            return Line(self._blank_shift())
        kinds: dict[str, type[Depot | Vehicle | Driver]] = {DRIVERS: Driver, VEHICLES: Vehicle, DEPOTS: Depot}
        names = [cast(Driver, line.thing).name for line in self.lines[table]]
        return Line(kinds[table](new_id, free_name(name, names)))

    def _blank_shift(self) -> ShiftPattern:
        """For the first driver without a shift, with a van that nobody has, at the hours of the shift above."""
        shifts = [cast(ShiftPattern, line.thing) for line in self.lines[SHIFTS]]
        drivers, vans = [x.thing.id for x in self.lines[DRIVERS]], [x.thing.id for x in self.lines[VEHICLES]]
        driver = next((d for d in drivers if d not in {s.driver_id for s in shifts}), "")
        vehicle = next((v for v in vans if v not in {s.vehicle_id for s in shifts}), "")
        new_id = free_id(driver or "shift", self._ids(SHIFTS))
        if shifts:
            return replace(shifts[-1], id=new_id, driver_id=driver, vehicle_id=vehicle)
        depot = next((line.thing.id for line in self.lines[DEPOTS]), None)
        return ShiftPattern(new_id, driver, vehicle, EIGHT, SIXTEEN, depot, depot)

    def copy(self, table: str, row: int) -> Line:
        """A row like that one under an id, and a name, of its own."""
        line = self.lines[table][row]
        thing = with_values(line.thing, id=free_id(line.thing.id, self._ids(table)))
        if not isinstance(thing, ShiftPattern):
            names = [cast(Driver, other.thing).name for other in self.lines[table]]
            thing = with_values(thing, name=free_name(thing.name, names))
        return replace(line, thing=thing)

    def in_use(self, table: str, row: int) -> InUse | None:
        """What keeps a vehicle or depot from being taken out; a driver takes the shifts along."""
        thing = self.lines[table][row].thing
        shifts = [cast(ShiftPattern, line.thing) for line in self.lines[SHIFTS]]
        count = 0
        if isinstance(thing, Vehicle):
            count = sum(thing.id == s.vehicle_id for s in shifts)
        elif isinstance(thing, Depot):
            count = sum(thing.id in (s.start_depot_id, s.end_depot_id) for s in shifts)
        return InUse(getattr(thing, "name", "") or thing.id, count) if count else None

    def shifts_of(self, row: int) -> list[int]:
        """The rows of a driver's shifts."""
        driver = self.lines[DRIVERS][row].thing.id
        return [i for i, x in enumerate(self.lines[SHIFTS]) if cast(ShiftPattern, x.thing).driver_id == driver]

    def with_shifts(self, patterns: Sequence[ShiftPattern]) -> list[Line]:
        """Rows for these shifts; texts that cannot be read stay where they are."""
        unread = {line.thing.id: line.unread for line in self.lines[SHIFTS]}
        return [Line(p, unread.get(p.id, {})) for p in patterns]

    def _ids(self, table: str) -> set[str]:
        return {line.thing.id for line in self.lines[table]} | {thing.id for thing in _things(self._stored, table)}

    # To the store and back

    def ready(self) -> Fleet | None:
        """The fleet to store now: sound, other than what is stored or on its way there, which is waited for."""
        if (self._sent is not None and not self._is_late) or self.problems():
            return None
        fleet = self.fleet()
        on_way = replace(self._sent, absences=fleet.absences) if self._sent is not None else None
        return None if fleet in (self._stored, on_way) else fleet

    def sent(self, fleet: Fleet) -> None:
        """The fleet is on its way to the store."""
        self._sent, self._is_late = fleet, False
        self._past.clear()

    def refused(self, problems: Sequence[Problem]) -> None:
        """The store did not take what was sent: everything is still to be mended."""
        self._sent, self._refused, self._problems = None, tuple(problems), None

    def stored(self) -> dict[str, list[Line]]:
        """The rows of the stored fleet."""
        return {table: [Line(thing) for thing in _things(self._stored, table)] for table in TABLES}

    def merged(self, fleet: Fleet) -> dict[str, list[Line]]:
        """The rows over a fleet that is stored now: edited ones as they are here, the others as they are there."""
        answered = self._sent if not self._is_as_before(fleet) else None
        base = answered or self._stored
        return {table: _merged(_things(base, table), self.lines[table], _things(fleet, table)) for table in TABLES}

    def settle(self, fleet: Fleet) -> None:
        """This fleet is what is stored now. As before: what was sent still stands in line behind other commands, and
        later edits need not wait for it, as they hold it too."""
        if self._is_as_before(fleet):
            self._is_late = True
        else:
            self._sent = None
            self._past.clear()
        self._stored, self._problems = fleet, None

    def _is_as_before(self, fleet: Fleet) -> bool:
        return replace(fleet, absences=self._stored.absences) == self._stored


def _things(fleet: Fleet, table: str) -> tuple[Thing, ...]:
    tables: dict[str, tuple[Thing, ...]] = {
        DEPOTS: fleet.depots,
        VEHICLES: fleet.vehicles,
        DRIVERS: fleet.drivers,
        SHIFTS: fleet.patterns,
    }
    return tables[table]


def _merged(base: Sequence[Thing], mine: Sequence[Line], theirs: Sequence[Thing]) -> list[Line]:
    before, here = {x.id: x for x in base}, {line.thing.id: line for line in mine}
    there = {x.id for x in theirs}

    def is_edited(line: Line) -> bool:
        return bool(line.unread) or before.get(line.thing.id) != line.thing

    merged = []
    for thing in theirs:
        line = here.get(thing.id)
        if line is None and before.get(thing.id) == thing:
            continue  # taken out here
        merged.append(line if line is not None and is_edited(line) else Line(thing))
    for row, line in enumerate(mine):
        if line.thing.id not in there and is_edited(line):
            merged.insert(min(row, len(merged)), line)
    return merged


def free_name(wanted: str, taken: Sequence[str]) -> str:
    """The name, with a number behind it when somebody has it."""
    candidate, n = wanted, 1
    while candidate in taken:
        n += 1
        candidate = f"{wanted} {n}"
    return candidate


def column_of(table: str, key: str) -> int:
    """The number of the column that problems call so; the first one for what has no column."""
    return next((i for i, column in enumerate(COLUMNS[table]) if column.key == key), 0)
