"""Orders that differ from one above them in a few values alone, as nearly all of a long list do.

The cells of a row are of two kinds. Some are its own: its id, place, names, phone, note, loads and the sender's own
columns. All others (day, windows, lengths of time, skills, ...) are the same in hundreds of rows: what the reader makes
of these in the first of them is a frame for the rest, of which only their own cells are then read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from dispatcher.intake.aliases import DELIVERY, PICKUP, WINDOWS
from dispatcher.intake.columns import LOAD, Column, Layout
from dispatcher.intake.loads import read_loads
from dispatcher.intake.row import Row
from dispatcher.intake.table import Cell
from dispatcher.intake.terms import TASK_FIELDS
from dispatcher.intake.visit import WORDS_TO_NOTE
from dispatcher.model.order import Load, Order, Task, read_only
from dispatcher.model.place import Location
from dispatcher.model.problem import Coercion, Where
from dispatcher.model.terms import RelationKind

type Alike = tuple[Order, str, str, Location | None, str, str, str, str, str, Load, Mapping[str, str] | None]
"""An order by its frame and what is its own: id, address, location, name, phone, e-mail, note, dial, load, fields.

A plain tuple, and None for no fields: a hundred thousand of them are pickled."""

_MOST_FRAMES, _MOST_TEXTS = 5_000, 20_000
_NO_FIELDS: Mapping[str, str] = read_only({})

_PLACE = (
    *("address", "street", "house_number", "address2", "postcode", "city", "state", "country"),
    *("lat", "lon", "coordinates"),
)
_TIMES = (*WINDOWS, "service", "setup")
_SEQUENCE: tuple[Sequence[str], ...] = (
    ("date",),
    _PLACE,
    ("phone", "name", "first_name", "last_name", "contact"),
    _TIMES,
    ("email",),
    ("note",),
    TASK_FIELDS,
    (LOAD,),
    (),  # what is said of the order
    ("order_id",),
)
"""The fields as a row is read: in this sequence it tells of changes."""
_STAGES = {name: stage for stage, names in enumerate(_SEQUENCE) for name in names}
_OF_ORDER = 8
_ROWS_OWN = frozenset((*_PLACE, *_SEQUENCE[2], "email", "note", LOAD, "order_id", *RelationKind))


class Frame(NamedTuple):
    """An order to be like, and what was told of the cells that it shares."""

    order: Order
    told: tuple[Coercion, ...]


class Carried(NamedTuple):
    """What the load cells of a row say, and what was told of them."""

    load: Load
    told: tuple[Coercion, ...]


def order_of(alike: Alike) -> Order:
    """The order itself."""
    frame, order_id, address, location, name, phone, email, note, dial, load, own = alike
    is_pickup = frame.delivery is None
    was = frame.pickup if is_pickup else frame.delivery
    if was is None:
        raise TypeError("a frame has a task")
    windows, service_s, setup_s, terms = was.windows, was.service_s, was.setup_s, was.terms
    task = Task(was.kind, address, location, windows, service_s, setup_s, name, phone, email, note, terms, dial)
    return Order(
        order_id,
        frame.date,
        None if is_pickup else task,
        task if is_pickup else None,
        load,
        frame.skills,
        frame.priority,
        frame.must_serve,
        frame.price_of_leaving_out,
        frame.allowed_drivers,
        frame.forbidden_drivers,
        fields=own or _NO_FIELDS,
        terms=frame.terms,
    )


class Frames:
    """The frames of one list, by the cells that rows share. Lists with a choice of places in their rows have none."""

    def __init__(self, layout: Layout) -> None:
        bases = [(column, column.field.removeprefix(DELIVERY)) for column in layout.columns if column.field]
        shared = [column for column, base in bases if base not in _ROWS_OWN]
        self.fits = len(layout.places) == 1 and not any(base.startswith(PICKUP) for _column, base in bases)
        self._stages = {"": 0} | {column.label: _STAGES.get(base, _OF_ORDER) for column, base in bases}
        self._shared = frozenset(("", *(column.label for column in shared)))  # "": what sections say
        self._key, self._load_key = _key_of(shared), _key_of(layout.loads)
        self._frames: dict[Any, Frame] = {}
        self._loads: dict[Any, Carried] = {}
        self._texts: dict[str, str] = {}

    def of(self, row: Row) -> Frame | None:
        """The frame for a row, where one above has given it."""
        return self._frames.get(self._key(row.cells)) if self.fits and not row.problems else None

    def known(self, rows: Sequence[Sequence[Cell]]) -> tuple[list[Frame | None], list[Carried | None]]:
        """The frames and the loads of some rows, where rows above have given them."""
        frames = list(map(self._frames.get, map(self._key, rows)))
        return frames, list(map(self._loads.get, map(self._load_key, rows)))

    def keep(self, row: Row, order: Order, told: Sequence[Coercion]) -> None:
        """Makes a frame of the order that a row gave by itself, with what was told of its cells."""
        is_own = any(c.rule == WORDS_TO_NOTE for c in told)  # its note is no other row's
        if self.fits and len(self._frames) < _MOST_FRAMES and not is_own:
            shared = tuple(c for c in told if c.where.column in self._shared)
            self._frames[self._key(row.cells)] = Frame(order, shared)

    def tell(self, row: Row, told: Sequence[Coercion], before: int) -> None:
        """Adds what a frame tells to what the row has told from `before` on, in the sequence of all rows."""
        row.coercions[before:] = self.again(row.coercions[before:], told, row.number)

    def again(self, own: Sequence[Coercion], told: Iterable[Coercion], number: int) -> list[Coercion]:
        """What a row tells by itself and what was told of a row above, for this one, in the sequence of all rows."""
        again = [_at_row(c, number) for c in told]
        return sorted((*own, *again), key=lambda c: self._stages[c.where.column])

    def shared(self, texts: Sequence[str]) -> list[str]:
        """The texts, each the one that has gone before where it is the same: one of them is sent and kept then."""
        if len(self._texts) > _MOST_TEXTS:
            self._texts.clear()
        return list(map(self._texts.setdefault, texts, texts))

    def load(self, row: Row) -> Load:
        """What `read_loads` says: the same few amounts come again and again."""
        key = self._load_key(row.cells)
        found = self._loads.get(key)
        if found is None:
            before = len(row.coercions)
            found = Carried(read_only(read_loads(row)), tuple(row.coercions[before:]))
            if not row.problems and len(self._loads) < _MOST_FRAMES:
                self._loads[key] = found
        else:
            row.coercions += [_at_row(c, row.number) for c in found.told]
        return found.load


def _at_row(told: Coercion, number: int) -> Coercion:
    """The same, told of another row."""
    source, sheet, column = told.where.source, told.where.sheet, told.where.column
    return Coercion(Where(source, sheet, number, column), told.before, told.after, told.rule)


def _key_of(columns: Sequence[Column]) -> Callable[[Sequence[Cell]], Any]:
    """From a row to its cells in some columns, with their types where 1 may be yes."""
    if not columns:
        return lambda _cells: None
    places = [column.index for column in columns]
    pick = itemgetter(*places, places[0])  # of one place alone it would give no tuple

    def key(cells: Sequence[Cell]) -> Any:
        try:
            found = pick(cells)
        except IndexError:  # a ragged row
            found = tuple(cells[i] if i < len(cells) else None for i in places)
        return (found, *map(type, found)) if True in found or False in found else found

    return key
