"""Workbooks to fleets: depots, vehicles, drivers and shifts, or one simple list of drivers with their vans."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

from dispatcher.intake import aliases, coordinates, dates, times
from dispatcher.intake.aliases import Dimension
from dispatcher.intake.child import parts_from_child
from dispatcher.intake.codes import problem
from dispatcher.intake.columns import LOAD, best_layout
from dispatcher.intake.fleet_cells import read_breaks, read_vehicle, read_weekdays
from dispatcher.intake.fleet_terms import read_driver_terms, read_shift_terms
from dispatcher.intake.habits import with_habits
from dispatcher.intake.headers import Recognise
from dispatcher.intake.order_rows import read_skills
from dispatcher.intake.place_cells import read_place
from dispatcher.intake.row import Row
from dispatcher.intake.table import USUAL_LIMITS, Limits, Table, is_blank
from dispatcher.intake.tables import read_tables
from dispatcher.intake.visit import OVER_MIDNIGHT, is_over_midnight
from dispatcher.intake.workbook import with_marks
from dispatcher.model.fleet import Depot, Driver, Fleet, ShiftPattern, Vehicle
from dispatcher.model.problem import Coercion, Problem, Refused, Where
from dispatcher.model.timewindow import DAY_S, TimeWindow
from dispatcher.model.values import dataclass

_KINDS = ("depots", "vehicles", "drivers", "shifts")
_REFERENCES = {"driverid": "driver", "drivername": "driver", "fahrerid": "driver"}
_REFERENCES |= {"vehicleid": "vehicle", "vehiclename": "vehicle", "fahrzeugid": "vehicle"}


@dataclass(frozen=True, slots=True)
class FleetList:
    """What a workbook says of a fleet. `rows`: filled rows of all sheets; one with a problem is not in `fleet`."""

    source: str
    rows: int
    fleet: Fleet
    problems: tuple[Problem, ...]
    coercions: tuple[Coercion, ...]


def read_fleet(path: Path, *, zone: ZoneInfo, limits: Limits = USUAL_LIMITS) -> FleetList:
    """The fleet of a workbook, read in a child process. Raises Refused when the file as a whole cannot be taken.

    Sheets for depots, vehicles, drivers and shifts, known by name; or one sheet where a row is a driver with a
    vehicle and a shift.
    """
    with closing(parts_from_child(fleet_parts, path, (zone,), limits)) as parts:
        return next(parts)


def fleet_parts(path: Path, zone: ZoneInfo, limits: Limits) -> Iterator[FleetList]:
    """The fleet as the one part that it is; the work of the child process."""
    tables, assumed, _readings = read_tables(path, limits, lambda table: _score(table, "simple"))
    tables = [with_marks(table) for table in tables]
    yield fleet_of(path.name, tables, zone, assumed)


def fleet_of(source: str, tables: Sequence[Table], zone: ZoneInfo, assumed: tuple[Coercion, ...] = ()) -> FleetList:
    """The fleet of raw tables. Raises Refused when no sheet is one of a fleet."""
    reader = _Reader(source, zone)
    sheets: dict[str, Table] = {}
    for table in tables:
        kind = aliases.fleet_sheets().get(aliases.key(table.sheet))
        if kind and not table.is_empty:
            sheets.setdefault(kind, table)
    if "vehicles" in sheets or "shifts" in sheets:
        for kind in _KINDS:
            if kind in sheets:
                reader.sheet(sheets[kind], kind)
    else:
        simple = max(tables, key=lambda table: (not table.hidden, _score(table, "simple")))
        if not _is_simple(simple):
            raise Refused([problem("no-fleet-sheet", Where(source=source), name=source)])
        if "depots" in sheets and simple is not sheets["depots"]:
            reader.sheet(sheets["depots"], "depots")
        reader.sheet(simple, "simple")
    return reader.result(assumed)


def _recogniser(kind: str) -> Recognise:
    """What headers mean in a sheet of that kind."""

    def recognise(header: str) -> tuple[str, int, Dimension | None]:
        folded = aliases.key(header)
        field = aliases.fleet_fields().get(folded, "")
        if kind in ("shifts", "simple"):
            field = _REFERENCES.get(folded, field)
        if kind == "simple" and field == "name":
            field = "driver"
        if field:
            return field, 0, None
        dimension = aliases.load_dimension(header) if kind in ("vehicles", "simple") else None
        return (LOAD, 0, dimension) if dimension else ("", 0, None)

    return recognise


def _score(table: Table, kind: str) -> int:
    layout = best_layout(table, _recogniser(kind))
    return layout.score if layout else 0


def _is_simple(table: Table) -> bool:
    layout = best_layout(table, _recogniser("simple"))
    return layout is not None and "driver" in layout.by_field and bool({"from", "vehicle"} & set(layout.by_field))


class _Named[T]:
    """The things of one sheet by folded id and name, and the rows that they come from."""

    def __init__(self) -> None:
        self.items: dict[str, T] = {}
        self.rows: dict[str, int] = {}
        self._by_name: dict[str, str] = {}

    def add(self, thing_id: str, name: str, thing: T, row: int) -> None:
        """Keeps a thing; ids win over names."""
        self.items[thing_id] = thing
        self.rows[thing_id.casefold()] = row
        self._by_name.setdefault(name.casefold(), thing_id)
        self._by_name[thing_id.casefold()] = thing_id

    def find(self, text: str) -> str | None:
        """The id of what is called so."""
        return self._by_name.get(text.casefold())


class _Reader:
    """Collects the things of a fleet, sheet by sheet: what is referred to first, the shifts last."""

    def __init__(self, source: str, zone: ZoneInfo) -> None:
        self._source = source
        self._zone = zone
        self._rows = 0
        self._problems: list[Problem] = []
        self._coercions: list[Coercion] = []
        self._depots = _Named[Depot]()
        self._vehicles = _Named[Vehicle]()
        self._drivers = _Named[Driver]()
        self._shifts = _Named[ShiftPattern]()

    def sheet(self, table: Table, kind: str) -> None:
        """Reads all rows of one sheet."""
        readers: dict[str, Callable[[Row], None]] = {
            "depots": self._depot,
            "vehicles": self._vehicle,
            "drivers": self._driver,
            "shifts": self._shift,
            "simple": self._simple,
        }
        layout = best_layout(table, _recogniser(kind))
        if layout is None:
            return
        layout = with_habits(layout, table, None)
        for i, cells in enumerate(table.rows[layout.header_index + 1 :], table.first_row + layout.header_index + 1):
            if is_blank(cells):
                continue
            row = Row(self._source, table.sheet, i, cells, layout, table.typed)
            readers[kind](row)
            self._rows += 1
            self._problems += row.problems
            self._coercions += row.coercions

    def result(self, assumed: tuple[Coercion, ...]) -> FleetList:
        """Everything read, with a problem for each kind of thing that a fleet cannot be without."""
        for code, named in (
            ("no-vehicle", self._vehicles.items),
            ("no-driver", self._drivers.items),
            ("no-shift", self._shifts.items),
        ):
            if not named:
                self._problems.append(problem(code, Where(source=self._source), name=self._source))
        fleet = Fleet(
            tuple(self._depots.items.values()),
            tuple(self._vehicles.items.values()),
            tuple(self._drivers.items.values()),
            tuple(self._shifts.items.values()),
        )
        return FleetList(self._source, self._rows, fleet, tuple(self._problems), assumed + tuple(self._coercions))

    def _identity(self, row: Row, named: _Named[Depot] | _Named[Vehicle] | _Named[Driver], own: str) -> tuple[str, str]:
        """(id, name) of a row, each standing in for the other, and a column called like the sheet ("Vehicle", "Number
        plate") for the one that misses; a problem when all miss or the id is taken."""
        own_name = row.text(own)
        thing_id, name = row.text("id") or own_name, row.text("name") or own_name
        thing_id = thing_id or name
        if not thing_id:
            row.fail("id-missing")
        elif thing_id.casefold() in named.rows:
            row.fail("id-repeated", row.column("id"), value=thing_id, first=named.rows[thing_id.casefold()])
        return thing_id, name or thing_id

    def _depot(self, row: Row) -> None:
        depot_id, name = self._identity(row, self._depots, "start_depot")
        place = read_place(row, ("",))
        if place is None and not row.problems:
            row.fail("address-missing")
        if place is not None and not row.problems:
            self._depots.add(depot_id, name, Depot(depot_id, name, place.address, place.location), row.number)

    def _vehicle(self, row: Row) -> None:
        vehicle_id, name = self._identity(row, self._vehicles, "vehicle")
        vehicle = read_vehicle(row, vehicle_id, name, row.value("skills", read_skills) or frozenset())
        if vehicle is not None:
            self._vehicles.add(vehicle_id, name, vehicle, row.number)

    def _driver(self, row: Row) -> None:
        driver_id, name = self._identity(row, self._drivers, "driver")
        skills = row.value("skills", read_skills) or frozenset()
        driver = Driver(driver_id, name, row.text("phone"), skills, read_driver_terms(row))
        if not row.problems:
            self._drivers.add(driver_id, name, driver, row.number)

    def _shift(self, row: Row) -> None:
        driver_id = self._found(row, "driver", self._drivers.find)
        vehicle_id = self._found(row, "vehicle", self._vehicles.find)
        if driver_id and vehicle_id:
            self._add_shift(
                row, driver_id, vehicle_id, self._depot_id(row, "start_depot"), self._depot_id(row, "end_depot")
            )

    def _found(self, row: Row, field: str, find: Callable[[str], str | None]) -> str | None:
        text = row.text(field)
        found = find(text) if text else None
        if found is None:
            row.fail(f"{field}-unknown", row.column(field), value=f'"{text}"')
        return found

    def _depot_id(self, row: Row, field: str) -> str | None:
        """The depot a shift names; the first one when it says nothing, None when it says "none"."""
        text = row.text(field)
        if not text:
            return next(iter(self._depots.items), None)
        if text.strip("-\u2013") == "" or aliases.is_word("none", text):
            return None
        found = self._depots.find(text)
        if found is None:
            row.fail("depot-unknown", row.column(field), value=f'"{text}"')
        return found

    def _add_shift(self, row: Row, driver_id: str, vehicle_id: str, start: str | None, end: str | None) -> None:
        hours = self._hours(row)
        shift_id = row.text("id")
        if shift_id and shift_id.casefold() in self._shifts.rows:
            row.fail("id-repeated", row.column("id"), value=shift_id, first=self._shifts.rows[shift_id.casefold()])
        breaks = row.value("breaks", lambda cell, _column: read_breaks(cell, hours, self._zone)) if hours else ()
        weekdays = row.value("weekdays", lambda cell, _column: read_weekdays(cell)) or frozenset()
        day = row.value("date", lambda cell, column: dates.date(cell, column.habit, self._zone))
        terms = read_shift_terms(row, self._zone)
        if hours is None or row.problems:
            return
        shift_id = shift_id or self._free_id(driver_id)
        pattern = ShiftPattern(
            shift_id,
            driver_id,
            vehicle_id,
            hours.earliest,
            hours.latest,
            start,
            end,
            breaks or (),
            weekdays,
            day,
            terms,
        )
        self._shifts.add(shift_id, shift_id, pattern, row.number)

    def _hours(self, row: Row) -> TimeWindow | None:
        start = row.value("from", lambda cell, _column: times.clock(cell, self._zone))
        end = row.value("to", lambda cell, _column: times.clock(cell, self._zone))
        if start is None or end is None:
            if not row.problems:
                row.fail("shift-time-missing", row.column("from" if start is None else "to"))
            return None
        if end.seconds >= start.seconds:
            return TimeWindow(start.seconds, end.seconds)
        column = row.column("to")
        if column and is_over_midnight(start, end, column):
            row.coerced(column, times.wall(end.seconds), times.wall(end.seconds + DAY_S), OVER_MIDNIGHT)
            return TimeWindow(start.seconds, end.seconds + DAY_S)
        row.fail("window-reversed", column, value=f"{times.wall(start.seconds)}-{times.wall(end.seconds)}")
        return None

    def _free_id(self, base: str) -> str:
        candidate, n = base, 1
        while candidate.casefold() in self._shifts.rows:
            n += 1
            candidate = f"{base}-{n}"
        return candidate

    def _simple(self, row: Row) -> None:
        """A row that is a driver, a vehicle (called like the driver when it has no name) and a shift at once."""
        name = row.text("driver") or row.text("vehicle")
        vehicle_id = row.text("vehicle") or name
        if not name:
            row.fail("id-missing")
            return
        vehicle = read_vehicle(row, vehicle_id, vehicle_id, frozenset())
        skills = row.value("skills", read_skills) or frozenset()
        driver = Driver(name, name, row.text("phone"), skills, read_driver_terms(row, own_sheet=False))
        start = self._simple_depot(row, "start_depot")
        end = self._simple_depot(row, "end_depot") if row.text("end_depot") else start
        if vehicle is None or row.problems:
            return
        self._add_shift(row, name, vehicle_id, start, end)
        if not row.problems:
            if self._vehicles.find(vehicle_id) is None:
                self._vehicles.add(vehicle_id, vehicle_id, vehicle, row.number)
            if self._drivers.find(name) is None:
                self._drivers.add(name, name, driver, row.number)

    def _simple_depot(self, row: Row, field: str) -> str | None:
        """The depot of a simple list: one that a sheet lists, or a new one at the address that the cell holds."""
        text = row.text(field)
        if text and self._depots.find(text) is None and not aliases.is_word("none", text) and text.strip("-\u2013"):
            pair = coordinates.coordinate_pair(text)
            depot = Depot(text, text, "" if pair else text, pair.value if pair else None)
            self._depots.add(text, text, depot, row.number)
        elif not text and field == "start_depot" and (place := read_place(row, ("",))) is not None:
            depot_id = place.address or f"{place.location}"
            if self._depots.find(depot_id) is None:
                self._depots.add(
                    depot_id, depot_id, Depot(depot_id, depot_id, place.address, place.location), row.number
                )
            return depot_id
        return self._depot_id(row, field)
