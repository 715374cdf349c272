"""What a known layout says of a column beyond its field: the cell that the field's reader gets, by the typed ones."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field

from dispatcher.intake import aliases, values
from dispatcher.intake.table import Cell, Fault, Padded, is_blank, shown
from dispatcher.intake.values import UNDECIDED, Unreadable
from dispatcher.model.values import dataclass

ONCE = "once"
"""The form of an amount of the whole order, which every row of it repeats. It changes no cell."""

_SECONDS_AFTER_MIDNIGHT = 2 * 86_400
_LEAST_MILLISECONDS = 10**11
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_DIGITS = re.compile(r"-?\d{1,15}(?:\.\d+)?")
_UTC = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d)?)")


@dataclass(frozen=True, slots=True)
class Form:
    """`rule` is its name; `others` are the places of the columns that it looks into; `values` go by folded text."""

    rule: str
    others: tuple[int, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)


def formed(form: Form, cell: Cell, cells: Sequence[Cell]) -> Cell:
    """The cell for the field's reader. Raises Unreadable. `cells` are those of the row as they were typed."""
    make = _MAKERS.get(form.rule)
    if make is None or isinstance(cell, Fault):
        return cell
    others = [_filled(cells[i] if i < len(cells) else None) for i in form.others]
    return make(_filled(cell), others, form)


def _filled(cell: Cell) -> Cell:
    return None if is_blank([cell]) else cell


def epoch(cell: Cell) -> Cell:
    """Seconds or milliseconds since 1970 as an instant, and small figures as a time of day; anything else as it is."""
    figure = _figure(cell)
    if figure is None:
        return cell
    if 0 <= figure <= _SECONDS_AFTER_MIDNIGHT:
        return dt.timedelta(seconds=figure) if figure >= 3600 or figure == 0 else cell
    if abs(figure) >= _LEAST_MILLISECONDS:
        figure /= 1000
    try:
        instant = _EPOCH + dt.timedelta(seconds=round(figure))
    except OverflowError as fault:
        raise Unreadable("window-unreadable") from fault
    return instant.isoformat().replace("+00:00", "Z")


def _figure(cell: Cell) -> float | None:
    if isinstance(cell, Padded):
        return cell.value
    if isinstance(cell, str):
        return float(cell) if _DIGITS.fullmatch(cell.strip()) else None
    return float(cell) if isinstance(cell, int | float) and not isinstance(cell, bool) else None


def _epoch(cell: Cell, _others: Sequence[Cell], _form: Form) -> Cell:
    return epoch(cell)


def _utc(cell: Cell, _others: Sequence[Cell], _form: Form) -> Cell:
    """A date and time without a zone is one of UTC."""
    if isinstance(cell, dt.datetime):
        return f"{cell.isoformat(timespec='seconds')}Z"
    match = _UTC.fullmatch(cell.strip()) if isinstance(cell, str) else None
    return f"{match[1]}T{match[2]}Z" if match else epoch(cell)


def _values(cell: Cell, _others: Sequence[Cell], form: Form) -> Cell:
    return cell if cell is None else form.values.get(aliases.key(shown(cell)), cell)


def _or(cell: Cell, others: Sequence[Cell], _form: Form) -> Cell:
    """This cell, or else the first of the others that says something."""
    return next((c for c in (cell, *others) if c is not None), None)


def _instead(cell: Cell, others: Sequence[Cell], form: Form) -> Cell:
    """The first of the others that says something, or else this one."""
    return _or(None, (*others, cell), form)


def _behind(cell: Cell, others: Sequence[Cell], _form: Form) -> Cell:
    """What the others say, then this one: an id that counts within a route."""
    return "-".join(shown(c).strip() for c in (*others, cell) if c is not None) or None


def _times(cell: Cell, others: Sequence[Cell], _form: Form) -> Cell:
    """So many times what one piece has."""
    if cell is None or not others or others[0] is None:
        return cell
    read, unit = values.amount(cell, UNDECIDED, "load-unreadable")
    count = values.number(others[0], UNDECIDED, "load-unreadable").value
    total = float(f"{read.value * count:.12g}")
    return f"{total:.15g} {unit}" if unit else total


def _named(cell: Cell, others: Sequence[Cell], _form: Form) -> Cell:
    """An amount of what another column names."""
    name = "-".join(shown(others[0]).split()) if others and others[0] is not None else ""
    figure = values.number(cell, UNDECIDED, "load-unreadable").value if cell is not None else 0.0
    return f"{name}={figure:.15g}" if name and figure >= 0 and cell is not None else cell


def _span(cell: Cell, others: Sequence[Cell], _form: Form) -> Cell:
    """A window from this cell to the other one; either may be open."""
    end = others[0] if others else None
    if cell is None and end is None:
        return None
    return f"{shown(cell)} - {shown(end)}".strip() if cell is not None else f"- {shown(end)}"


def _per_hour(cell: Cell, _others: Sequence[Cell], _form: Form) -> Cell:
    return None if cell is None else values.number(cell).value / 60


def _four_up_and_down(cell: Cell, _others: Sequence[Cell], _form: Form) -> Cell:
    """A priority from -4 to 4 around the normal one."""
    figure = _figure(cell)
    if figure is None:
        return cell
    if not -4 <= figure <= 4:
        raise Unreadable("priority-unreadable")
    return float(round(50 + 12.5 * figure))


def _before_colon(cell: Cell, _others: Sequence[Cell], _form: Form) -> Cell:
    """The driver of "bob:15/02/2018"."""
    return cell.partition(":")[0] if isinstance(cell, str) else cell


def _amount(cell: Cell) -> float:
    return 0.0 if cell is None else values.number(cell, UNDECIDED, "load-unreadable").value


def _way(_cell: Cell, others: Sequence[Cell], _form: Form) -> Cell:
    """Which way the goods go by the amounts to pick up and to deliver, of which one at most is above zero."""
    picked, delivered = (_amount(c) for c in (*others, None, None)[:2])
    if picked > 0 and delivered > 0:
        raise Unreadable("both-ways")
    return "pickup" if picked > 0 else "delivery"


def _ways(cell: Cell, others: Sequence[Cell], form: Form) -> Cell:
    """The same where both may be above zero, or marked: goods are exchanged, and so many taken back."""
    texts = [shown(c) for c in others if c is not None]
    are_marks = any(any(c.isalpha() for c in text) for text in texts)
    if are_marks:
        others = [float(aliases.is_word("yes", shown(c))) for c in others]
    picked, delivered = (_amount(c) for c in (*others, None, None)[:2])
    if picked > 0 and delivered > 0:
        return "exchange" if are_marks else f"exchange {picked:g}"
    return _way(cell, others, form)


def _either(cell: Cell, others: Sequence[Cell], _form: Form) -> Cell:
    """This amount, or the other one where this is nothing."""
    return cell if _amount(cell) else next((c for c in others if _amount(c)), cell)


def _unit_beside(cell: Cell, others: Sequence[Cell], _form: Form) -> Cell:
    """A figure with the unit that stands beside it; one that has its own keeps that."""
    unit = shown(others[0]).strip() if others and others[0] is not None else ""
    has_unit = isinstance(cell, str) and any(c.isalpha() for c in cell)
    return cell if cell is None or not unit or has_unit or isinstance(cell, bool) else f"{shown(cell).strip()} {unit}"


def _lines(cell: Cell, others: Sequence[Cell], _form: Form) -> Cell:
    """The lines of an address that stand in cells beside each other, as one."""
    return ", ".join(shown(c).strip() for c in (cell, *others) if c is not None) or None


_MAKERS: Mapping[str, Callable[[Cell, Sequence[Cell], Form], Cell]] = {
    "epoch": _epoch,
    "utc": _utc,
    "values": _values,
    "or": _or,
    "instead": _instead,
    "behind": _behind,
    "times": _times,
    "named": _named,
    "span": _span,
    "per-hour": _per_hour,
    "four-up-and-down": _four_up_and_down,
    "before-colon": _before_colon,
    "way": _way,
    "ways": _ways,
    "either": _either,
    "unit-beside": _unit_beside,
    "lines": _lines,
}

NAMES = frozenset(_MAKERS) | {ONCE}
"""All forms that a layout may name."""
