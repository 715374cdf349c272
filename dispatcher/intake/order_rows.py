"""Rows to orders."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from copy import copy
from dataclasses import replace
from itertools import zip_longest
from zoneinfo import ZoneInfo

from dispatcher.intake import aliases, dates, day_spans, exchange, values, windows
from dispatcher.intake.aliases import DELIVERY, PICKUP
from dispatcher.intake.alike import Alike, Frame, Frames, order_of
from dispatcher.intake.columns import Column, Layout
from dispatcher.intake.countries import country_of_zone
from dispatcher.intake.ground import ANYWHERE, Ground
from dispatcher.intake.headings import Heading
from dispatcher.intake.loads import read_loads
from dispatcher.intake.place_cells import has_place, read_place
from dispatcher.intake.plain import PlainReader
from dispatcher.intake.row import LOST_DIGITS_FROM, SHORT_FORM, Row
from dispatcher.intake.table import BLANKS, Cell, Table, is_blank, shown
from dispatcher.intake.terms import read_money, read_order_terms
from dispatcher.intake.values import Reading
from dispatcher.intake.visit import on_days, read_task, read_whom, with_spans
from dispatcher.intake.week_marks import day_columns, marked_day, open_day
from dispatcher.model.order import PRIORITY_NORMAL, Order, Task, TaskKind
from dispatcher.model.problem import Coercion

_OF_MAIN = (DELIVERY, "")
_OF_PICKUP = ("", DELIVERY, PICKUP)
_OUTDONE_BY_NAME = frozenset({"contact", "first_name", "last_name"})
"""Fields of somebody's name that give way to that of the firm."""
_SAID_ONCE = frozenset(
    {"name", "first_name", "last_name", "contact", "phone", "email", "note", "service", "setup"} | {*aliases.WINDOWS}
)


class OrderReader:
    """Turns the rows of one table into orders, remembering the ids that are taken."""

    def __init__(
        self,
        layout: Layout,
        header: list[Cell],
        day: dt.date,
        zone: ZoneInfo,
        ground: Ground = ANYWHERE,
        usual_kind: str = "delivery",
    ) -> None:
        self._header = [shown(cell).strip().casefold() for cell in header]
        self._layout = layout
        self._day = day
        self._zone = zone
        sides = {_side(name) for name in layout.by_field}  # a "collection time" beside the one address
        are_pickups = PICKUP in sides and DELIVERY not in sides
        is_told = PICKUP in layout.places or "type" in layout.by_field
        self._usual_kind = "pickup" if are_pickups and not is_told else usual_kind
        self._ground = replace(ground, country=ground.country or country_of_zone(zone.key or ""))
        self._section: dt.date | None = None
        self._driver, self._group = "", ("", "")
        self._first_row: dict[str, int] = {}
        self._sides = {_side(name) for name in layout.by_field} - {""}
        self._has_rivals = bool(self._sides) or not layout.by_field.keys().isdisjoint(_OUTDONE_BY_NAME)
        self._has_own = bool(layout.own)
        self._weekdays = day_columns(layout, day)
        self._frames = self._new_frames()
        self._once: dict[tuple[str, ...], tuple[tuple[str, str, Column], ...]] = {}
        # Of a list with a frame: the side of its places, and with it all that have columns.
        self._one_side = tuple(layout.places)
        others = {_side(name) for name in layout.by_field}.difference(layout.places)
        self._filled_sides = (*self._one_side, *others)

    def below(self, heading: Heading) -> OrderReader:
        """A reader of the rows below a heading, that say nothing else; it shares the ids that are taken."""
        other = copy(self)
        other._day, other._frames = heading.date or self._day, self._new_frames()
        other._section = None if heading.is_title else heading.date or self._section
        other._usual_kind = heading.kind or self._usual_kind
        other._driver = heading.driver or self._driver
        other._group = heading.group if heading.group[1] else self._group
        if other._driver or other._group[1]:
            other._frames.fits = False  # what is told of them is each row's own
        return other

    def _new_frames(self) -> Frames:
        frames = Frames(self._layout)
        frames.fits = frames.fits and not self._weekdays  # their marks are each row's own
        return frames

    def order(self, row: Row, claims: bool = True) -> Order | None:
        """The row's order, or None when the row has a problem (it then has at least one).

        One that does not claim its id belongs to a row above with the same one.
        """
        if self._repeats_header(row):
            row.fail("header-repeated")
            return None
        told = len(row.coercions)
        days, timed = self._open(row, *self._when(row))
        said = days[0] if days else marked_day(row, self._weekdays, self._day) if self._weekdays else None
        pickup, delivery, unused = self._tasks(row, said or self._day)
        if timed:
            pickup, delivery = (
                task and with_spans(row, task, timed, said or self._day, self._zone) for task in (pickup, delivery)
            )
        if len(days) > 1:
            pickup, delivery = (task and on_days(task, days, self._zone) for task in (pickup, delivery))
        day = said or self._day_of_windows(pickup or delivery)
        if said is None and self._section == day:
            row.coercions.append(Coercion(row.where(), "", day.isoformat(), "date-of-section"))
        load = read_loads(row)
        skills = row.value("skills", read_skills)
        priority = row.value("priority", lambda cell, column: values.priority(cell, column.habit))
        price = row.value("price_of_leaving_out", read_money)
        must_serve = _must_serve(row)
        allowed, forbidden = row.value("allowed_drivers", _drivers), row.value("forbidden_drivers", _drivers)
        # A lock is the dispatcher's own decision; what the list says is who may come.
        assigned = row.text("assigned_driver") or self._driver_of_section(row)
        terms = read_order_terms(row, day, self._zone)
        order_id = self._claimed(row, row.text("order_id")) if claims else row.text("order_id")
        if SHORT_FORM.fullmatch(order_id) and (column := row.column("order_id")):
            row.coerced(column, order_id, order_id, "long-number-cut")
        if row.problems:
            return None
        if not order_id:
            order_id = self.free_id(content_id(pickup, delivery, day), row.number)
        of_shared = row.coercions[told:]
        order = Order(
            order_id,
            day,
            delivery,
            pickup,
            load,
            skills or frozenset(),
            PRIORITY_NORMAL if priority is None else priority,
            must_serve,
            price,
            frozenset({assigned}) if assigned else allowed or frozenset(),
            forbidden or frozenset(),
            fields=self._with_group(row, _own_fields(row, unused)),
            terms=terms,
        )
        if claims:
            self._frames.keep(row, order, of_shared)
        return order

    def _driver_of_section(self, row: Row) -> str:
        if self._driver:
            row.coercions.append(Coercion(row.where(), "", self._driver, "driver-of-section"))
        return self._driver

    def _with_group(self, row: Row, fields: dict[str, str]) -> dict[str, str]:
        """The sender's own fields with the name of the group, where no column says it."""
        label, name = self._group
        if not name or label in fields:
            return fields
        row.coercions.append(Coercion(row.where(), "", f"{label} {name}", "group-of-section"))
        return {**fields, label: name}

    def _when(self, row: Row) -> tuple[tuple[dt.date, ...], tuple[windows.Span, ...]]:
        """The days that the date of a row says, and the windows of one day that stand beside it in its cell."""
        before, column = len(row.problems), row.column("date")
        days = row.value("date", self._days) or ()
        if column is None or [p.code for p in row.problems[before:]] != ["date-unreadable"]:
            return days, ()
        cell = row.cell(column)
        if not isinstance(cell, str):
            return days, ()
        found = day_spans.with_times(cell, column.habit, self._zone, self._day)
        if found is None or found[1].rule in column.habit.kept:
            return days, ()
        del row.problems[before:]
        row.coerced(column, cell, found[1].after, found[1].rule)
        return (found[0],), found[1].value

    def _open(
        self, row: Row, days: tuple[dt.date, ...], timed: tuple[windows.Span, ...]
    ) -> tuple[tuple[dt.date, ...], tuple[windows.Span, ...]]:
        """The days and windows of a row, or where it has hours below weekdays the day and the window of these."""
        if not self._weekdays or timed or len(days) > 1:
            return days, timed
        found = open_day(row, self._weekdays, days[0] if days else self._day, self._zone, bool(days))
        return ((found[0],), found[1]) if found else (days, timed)

    def _days(self, cell: Cell, column: Column) -> Reading[tuple[dt.date, ...]]:
        """The day that a date names, or the days of a week."""
        if isinstance(cell, str):
            return day_spans.days(cell, column.habit, self._zone, self._day)
        found = dates.date(cell, column.habit, self._zone, self._day)
        return Reading((found.value,), found.rule, found.after)

    def alike(self, row: Row, claims: bool = True) -> Alike | None:
        """The row's order by a frame that a row above has given; None when the row is to be read by itself.

        One that does not claim its id belongs to a row above with the same one.
        """
        frame = self._frames.of(row)
        if frame is None or self._repeats_header(row) or SHORT_FORM.fullmatch(row.peek("order_id")):
            return None
        told = len(row.coercions)
        found = self._within(row, frame, claims)
        if found is None:  # with its problems, which come again
            row.problems.clear()
            del row.coercions[told:]
        return found

    def plain_reader(self, source: str, table: Table, layout: Layout) -> PlainReader:
        """A quicker reader of the table's plain rows, that shares what this one remembers."""
        label = self._header[0] if self._header else ""
        return PlainReader(source, table, layout, self._frames, self._ground, label)

    def _within(self, row: Row, frame: Frame, claims: bool) -> Alike | None:
        """The row's own values inside a frame; None when it has a problem."""
        told = len(row.coercions)
        order = frame.order
        visits = ((), _OF_MAIN) if order.pickup is None else (_OF_PICKUP, ())
        place = read_place(row, self._one_side, self._ground, splits=True)
        if place is None:
            return None
        name, phone, email, note, dial = self._frames.shared(read_whom(row, place, self._filled_sides))
        load = self._frames.load(row)
        order_id = row.text("order_id")
        if row.problems:
            return None
        if claims:
            self._claimed(row, order_id)
        if row.problems:
            return None
        if frame.told:
            self._frames.tell(row, frame.told, told)
        unused = self._unused(row, *visits) if self._has_rivals else ()
        own = _own_fields(row, unused) if unused or self._has_own else None
        whom = (name, phone, email, note, dial)
        if order_id:
            return order, order_id, place.address, place.location, *whom, load, own
        like = order_of((order, order_id, place.address, place.location, *whom, load, own))
        order_id = self.free_id(content_id(like.pickup, like.delivery, order.date or self._day), row.number)
        return order, order_id, place.address, place.location, *whom, load, own

    def _day_of_windows(self, task: Task | None) -> dt.date:
        """The local day on which the first window begins: windows may carry dates where rows do not."""
        if task is None or not task.windows:
            return self._day
        return dt.datetime.fromtimestamp(task.windows[0].earliest, self._zone).date()

    def _repeats_header(self, row: Row) -> bool:
        cell = row.cells[0] if row.cells else None
        if type(cell) is str and self._header and cell.casefold().strip() not in ("", self._header[0]):
            return False  # nearly always
        same = 0
        for cell, head in zip_longest(row.cells, self._header, fillvalue=""):
            text = shown(cell).strip()
            if text and text.casefold() != head:
                return False
            same += bool(text)
        return same >= 2

    def _claimed(self, row: Row, order_id: str) -> str:
        """The id that the row gives itself; a problem when a row above has it."""
        first = self._first_row.setdefault(order_id, row.number) if order_id else row.number
        if first != row.number:
            row.fail("order-id-repeated", row.column("order_id"), value=order_id, first=first)
        return order_id

    def is_free(self, order_id: str, number: int) -> bool:
        """Whether no row but that one has the id; it has it from now on."""
        return self._first_row.setdefault(order_id, number) == number

    def free_id(self, base: str, number: int) -> str:
        """The id, with -2, -3, ... when it is taken; that row has it from now on."""
        candidate, n = base, 1
        while candidate in self._first_row:
            n += 1
            candidate = f"{base}-{n}"
        self._first_row[candidate] = number
        return candidate

    def _tasks(self, row: Row, day: dt.date) -> tuple[Task | None, Task | None, Sequence[Column]]:
        """(pickup, delivery, columns that the row fills and neither uses)."""
        has_pickup = has_place(row, PICKUP)
        has_main = any(has_place(row, side) for side in _OF_MAIN)
        kind = _kind(row, has_pickup, has_main, PICKUP in row.layout.places, self._usual_kind)
        if kind is None:
            return None, None, ()
        pickup_sides: Sequence[str] = ()
        delivery_sides: Sequence[str] = () if kind == "pickup" else _OF_MAIN
        if kind == "transfer":
            pickup_sides = (PICKUP,)
        elif kind == "pickup":
            pickup_sides = (PICKUP, "") if has_pickup else _OF_PICKUP
        pickup = delivery = None
        if pickup_sides:
            missing = "pickup-missing" if kind == "transfer" else "address-missing"
            pickup = self._task(row, TaskKind.PICKUP, pickup_sides, day, missing)
        if delivery_sides:
            missing = "delivery-missing" if kind == "transfer" else "address-missing"
            delivery = self._task(row, TaskKind.DELIVERY, delivery_sides, day, missing)
        if pickup and delivery and exchange.are_one_place(pickup, delivery):
            delivery = exchange.as_one_visit(row, pickup, delivery)
            pickup = None
        elif delivery and kind == "exchange":
            delivery = exchange.as_delivery(row, delivery)
        return pickup, delivery, self._unused(row, pickup_sides, delivery_sides)

    def _unused(self, row: Row, *visits: Sequence[str]) -> Sequence[Column]:
        """Columns of sides that no visit reads, and of places that lost against another side's."""
        unread = self._sides.difference(*visits)
        used = {next((s for s in sides if has_place(row, s)), None) for sides in visits}
        lost = [c for side, columns in row.layout.places.items() if side not in used for c in columns]
        if unread:
            lost += [c for c in row.layout.columns if c not in lost and _side(c.field) in unread]
        if self._has_rivals:
            lost += [c for sides in visits for c in self._outdone(row, sides) if c not in lost]
        return lost

    def _outdone(self, row: Row, sides: Sequence[str]) -> list[Column]:
        """Columns of a visit that say again what one nearer to its place has said: a second name, phone, note ..."""
        at = next((side for side in sides if has_place(row, side)), "")
        nearest = (at, *(side for side in sides if side != at))
        said = self._once.get(nearest)
        if said is None:
            said = self._once[nearest] = _said_once(row.layout, nearest)
        told = [one for one in said if _is_filled(row, one[2])]
        first = {topic: side for topic, side, _column in reversed(told)}
        return [c for topic, side, c in told if side != first[topic] or (topic in _OUTDONE_BY_NAME and "name" in first)]

    def _task(self, row: Row, kind: TaskKind, sides: Sequence[str], day: dt.date, missing: str) -> Task | None:
        before = len(row.problems)
        place = read_place(row, sides, self._ground, splits=True)
        if place is None:
            if len(row.problems) == before:
                row.fail(missing)
            return None
        order = (place.side, *(s for s in sides if s != place.side))
        return read_task(row, kind, place, order, day, self._zone)


def _said_once(layout: Layout, sides: Sequence[str]) -> tuple[tuple[str, str, Column], ...]:
    """(what it says, side, column) of those that a visit of these sides has use for once."""
    fields = [(side, column, column.field.removeprefix(side)) for side in sides for column in layout.columns]
    return tuple(
        ("window" if name.startswith("window") else name, side, column)
        for side, column, name in fields
        if side + name == column.field and name in _SAID_ONCE
    )


def _is_filled(row: Row, column: Column) -> bool:
    return column.index < len(row.cells) and not is_blank([row.cells[column.index]])


def _side(field: str) -> str:
    """The prefix of a field: "pickup.", "delivery." or ""."""
    return field[: field.rfind(".") + 1]


def _kind(row: Row, has_pickup: bool, has_main: bool, list_has_pickups: bool, usual: str) -> str | None:
    """delivery, pickup, transfer or exchange, as the type says or, without one, as the filled places do; `usual` for
    neither."""
    text = row.text("type")
    if not text:
        if has_pickup:
            return "transfer" if has_main else "pickup"
        return usual
    for kind in ("delivery", "pickup", "transfer"):
        if aliases.is_word(kind, text):
            return kind
    if exchange.is_exchange(text):
        return "transfer" if has_pickup and has_main else "exchange"
    if aliases.is_word("letter_t", text):  # a transfer, but a plain visit in lists that know no pickup place
        return "transfer" if has_pickup or list_has_pickups else "delivery"
    if aliases.is_word("depot", text):
        row.fail("row-depot")
        return None
    row.fail("type-unknown", row.column("type"), value=f'"{text}"')
    return None


def _must_serve(row: Row) -> bool:
    """True when a column says that the order must be served, or that it is not optional."""
    must, optional = row.value("must_serve", _yes_no), row.value("optional", _yes_no)
    return optional is False if must is None else must


def _yes_no(cell: Cell, _column: Column) -> Reading[bool]:
    return values.yes_no(cell)


def read_skills(cell: Cell, column: Column) -> Reading[frozenset[str]]:
    """Skills in lower case, so that the order's and the driver's spelling agree."""
    return values.folded_names(cell, column.habit)


def _drivers(cell: Cell, _column: Column) -> Reading[frozenset[str]]:
    return Reading(frozenset(values.names(cell)))


def _own_fields(row: Row, unused: Sequence[Column]) -> dict[str, str]:
    """The sender's own columns as they came, and those that this row fills but its order has no use for."""
    columns = (*row.layout.own, *unused)
    found: dict[str, str] = {}
    for column in columns:
        cell = row.cells[column.index] if column.index < len(row.cells) else None
        text = shown(cell)
        if text.strip(BLANKS):
            found[column.label] = text
            if isinstance(cell, float) and abs(cell) >= LOST_DIGITS_FROM:
                row.coerced(column, text, text, "digits-beyond-15-lost")
    return found


def content_id(pickup: Task | None, delivery: Task | None, day: dt.date) -> str:
    """An id for an order whose list gives none: the same for the same kind, names, places and day."""
    parts = [day.isoformat()]
    for task in (pickup, delivery):
        if task is not None:
            at = f"{task.location.lat:.5f},{task.location.lon:.5f}" if task.location else ""
            parts += [task.kind.value, aliases.key(task.name), aliases.key(task.address), at]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:10]
