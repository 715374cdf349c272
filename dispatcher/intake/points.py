"""Lists of addresses with coordinates: the office's own address data, and books of known places."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from dispatcher.intake.child import parts_from_child
from dispatcher.intake.codes import problem
from dispatcher.intake.columns import Layout, best_layout, order_column
from dispatcher.intake.habits import with_habits
from dispatcher.intake.place_cells import read_place
from dispatcher.intake.row import Row
from dispatcher.intake.table import USUAL_LIMITS, Limits, Table, is_blank
from dispatcher.intake.tables import read_tables
from dispatcher.model.place import Location
from dispatcher.model.problem import Problem, Refused, Where
from dispatcher.model.values import dataclass

_SIDES = ("", "delivery.", "pickup.")


@dataclass(frozen=True, slots=True)
class Point:
    """One row: an address and where it is; `name` is the customer's or building's, "" for none."""

    address: str
    location: Location
    name: str = ""


@dataclass(frozen=True, slots=True)
class PointList:
    """A list as read: `rows` filled rows, each of which is a point or has a problem."""

    source: str
    rows: int
    points: tuple[Point, ...]
    problems: tuple[Problem, ...]


def read_points(path: Path, limits: Limits = USUAL_LIMITS) -> PointList:
    """The addresses with coordinates of a CSV file or workbook, read in a child process.

    Raises Refused when no sheet has columns for both, or the file as a whole cannot be read.
    """
    with closing(parts_from_child(point_parts, path, (), limits)) as parts:
        return next(parts)


def point_parts(path: Path, limits: Limits) -> Iterator[PointList]:
    """The list as the one part that it is; the work of the child process."""
    tables = read_tables(path, limits, _score).tables
    found = [(table, layout) for table in tables if (layout := best_layout(table, order_column)) is not None]
    fitting = [(table, layout) for table, layout in found if _fits(layout)]
    if not fitting:
        raise Refused([_no_columns(path)])
    table, layout = max(fitting, key=lambda each: (not each[0].hidden, each[1].score, len(each[0].rows)))
    yield _read(path.name, table, with_habits(layout, table, None))


def _score(table: Table) -> int:
    layout = best_layout(table, order_column)
    return layout.score if layout is not None else 0


def _fits(layout: Layout) -> bool:
    sides = [{column.field.rpartition(".")[2] for column in columns} for columns in layout.places.values()]
    has_points = any({"lat", "lon"} <= names or "coordinates" in names for names in sides)
    return has_points and any({"address", "street"} & names for names in sides)


def _read(source: str, table: Table, layout: Layout) -> PointList:
    points: list[Point] = []
    problems: list[Problem] = []
    count = 0
    for i, cells in enumerate(table.rows[layout.header_index + 1 :], layout.header_index + 1):
        if is_blank(cells):
            continue
        count += 1
        row = Row(source, table.sheet, table.first_row + i, cells, layout, table.typed)
        place = read_place(row, _SIDES)
        if place is not None and place.location is not None and place.address and not row.problems:
            points.append(Point(place.address, place.location, row.text("name") or row.text("customer")))
            continue
        problems += row.problems or [_lacking(row.where(), place is not None and bool(place.address))]
    if not count:
        raise Refused(
            [problem("no-rows", Where(source=source), name=source, row=table.first_row + layout.header_index)]
        )
    return PointList(source, count, tuple(points), tuple(problems))


def _lacking(where: Where, has_address: bool) -> Problem:
    if has_address:
        cause = "This row has an address without coordinates."
        return Problem(
            "point-without-coordinates", cause, "Fill in latitude and longitude, or leave the row out.", where
        )
    cause = "This row has coordinates without an address."
    return Problem("point-without-address", cause, "Fill in the address, or leave the row out.", where)


def _no_columns(path: Path) -> Problem:
    return Problem(
        "no-point-columns",
        f"{path.name} has no sheet with columns for an address and its coordinates.",
        "Name the columns Address (or Street, Postcode and City), Latitude and Longitude.",
        Where(source=path.name),
    )
