"""A shift that is changed for one date alone: the pattern of many days gets one of its own for that day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from dispatcher.desk.fleet_editing import free_id
from dispatcher.model.fleet import ShiftPattern
from dispatcher.store import fleet
from dispatcher.store.session import Writer


def put_own_shift(
    writer: Writer, date: dt.date, shift_id: str, change: Callable[[ShiftPattern], ShiftPattern]
) -> dict[str, str]:
    """Change a shift on that date; on other days it stays as it is. Answers the new name that it then has by the old
    one, nothing where it keeps its name."""
    there = fleet.fleet(writer)
    old = next(pattern for pattern in there.patterns if pattern.id == shift_id)
    new = change(old)
    if old.date == date:
        fleet.put_fleet(writer, replace(there, patterns=tuple(new if p is old else p for p in there.patterns)))
        return {}
    id_ = free_id(f"{old.id} {date}", [pattern.id for pattern in there.patterns])
    own = replace(new, id=id_, date=date, weekdays=frozenset())
    patterns = tuple(one for p in there.patterns for one in ((p, own) if p is old else (p,)))
    fleet.put_fleet(writer, replace(there, patterns=patterns))
    fleet.put_absence(writer, old.id, date, absent=True)
    return {old.id: id_}
