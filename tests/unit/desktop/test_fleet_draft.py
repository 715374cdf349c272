"""The fleet while it is edited: nothing typed is lost, nothing unsound is handed over."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dispatcher.desk.fleet_checks import DEPOTS, DRIVERS, SHIFTS, VEHICLES
from dispatcher.desktop.fleet_columns import COLUMNS, Column
from dispatcher.desktop.fleet_draft import TABLES, FleetDraft
from dispatcher.model.fleet import Depot, Driver, Fleet, ShiftPattern, Vehicle
from dispatcher.model.place import Location

HOME = Location(60.17, 24.94)


def _fleet(count: int = 3) -> Fleet:
    numbers = range(1, count + 1)
    return Fleet(
        (Depot("home", "Home", "Yard 1", HOME),),
        tuple(Vehicle(f"v{n}", f"Van {n}", {"weight": 800_000}, 4500, 32) for n in numbers),
        tuple(Driver(f"d{n}", f"Driver {n}") for n in numbers),
        tuple(ShiftPattern(f"s{n}", f"d{n}", f"v{n}", 28_800, 57_600, "home", "home") for n in numbers),
        frozenset({("s1", dt.date(2026, 11, 23))}),
    )


def _draft(fleet: Fleet) -> FleetDraft:
    draft = FleetDraft()
    _store(draft, fleet)
    return draft


def _store(draft: FleetDraft, fleet: Fleet) -> None:
    merged = draft.merged(fleet)
    draft.settle(fleet)
    for table in TABLES:
        draft.put_lines(table, merged[table])


def _column(table: str, key: str) -> Column:
    return next(column for column in COLUMNS[table] if column.key == key)


def _write(draft: FleetDraft, table: str, row: int, key: str, text: str) -> None:
    draft.write(table, row, _column(table, key), text)


def test_a_sound_edit_is_ready_at_once() -> None:
    """And only while it differs from what is stored, and nothing is under way."""
    draft = _draft(_fleet())
    assert draft.ready() is None
    _write(draft, SHIFTS, 0, "from", "9")
    ready = draft.ready()
    assert ready is not None
    assert ready.patterns[0].earliest == 32_400
    assert ready.absences == _fleet().absences
    draft.sent(ready)
    assert draft.ready() is None
    _store(draft, ready)
    assert draft.ready() is None
    _write(draft, SHIFTS, 0, "from", "08:00")
    assert draft.ready() == _fleet()


def test_what_cannot_be_read_stays_in_its_cell() -> None:
    """With the reason; whatever else is edited waits with it, until the cell is mended."""
    draft = _draft(_fleet())
    _write(draft, SHIFTS, 1, "to", "late")
    _write(draft, VEHICLES, 0, "cost per km", "0.40")
    assert draft.text(SHIFTS, 1, _column(SHIFTS, "to")) == "late"
    assert [p.code for p in draft.problems_at(SHIFTS, 1, "to")] == ["window-unreadable"]
    assert draft.ready() is None
    _write(draft, SHIFTS, 1, "to", "17")
    ready = draft.ready()
    assert ready is not None
    assert (ready.patterns[1].latest, ready.vehicles[0].cost_per_km) == (61_200, 40)


def test_another_address_is_another_place() -> None:
    """The place of the old address is not kept for the new one."""
    draft = _draft(_fleet())
    _write(draft, DEPOTS, 0, "address", "Yard 2")
    ready = draft.ready()
    assert ready is not None
    assert ready.depots == (Depot("home", "Home", "Yard 2", None),)


def test_every_cell_that_is_opened_and_left_changes_nothing() -> None:
    """What a cell shows is what it holds."""
    fleet = _fleet()
    for comma in (False, True):
        draft = _draft(fleet)
        draft.comma = comma
        for table in TABLES:
            for row in range(len(draft.lines[table])):
                for column in COLUMNS[table]:
                    draft.write(table, row, column, draft.text(table, row, column))
        assert draft.fleet() == fleet


edits = st.lists(st.tuples(st.integers(0, 2), st.sampled_from(["Ann", "", "Zoe"])), max_size=4)


@given(mine=edits, theirs=edits, sent=st.booleans())
def test_what_is_edited_stays_and_the_rest_follows_the_store(
    mine: list[tuple[int, str]], theirs: list[tuple[int, str]], sent: bool
) -> None:
    """Whatever is stored meanwhile, by undo or from elsewhere, also while an edit is on its way."""
    base = _fleet()
    draft = _draft(base)
    if sent:
        _write(draft, DRIVERS, 0, "phone", "12")
        base = draft.fleet()
        draft.sent(base)
    for row, name in mine:
        _write(draft, DRIVERS, row, "name", name)
    edited = draft.fleet()
    drivers = list(base.drivers)
    for row, name in theirs:
        drivers[row] = replace(drivers[row], name=name or "Other")
    stored = replace(base, drivers=tuple(drivers))
    _store(draft, stored)
    for old, ours, other, now in zip(base.drivers, edited.drivers, stored.drivers, draft.fleet().drivers, strict=True):
        assert now == (other if ours == old else ours)


def test_rows_that_came_and_went_here_and_there() -> None:
    """Added here stays, taken out here stays out; added and taken out there follows."""
    fleet = _fleet()
    draft = _draft(fleet)
    draft.lines[DRIVERS].append(draft.blank(DRIVERS, "New driver"))
    del draft.lines[VEHICLES][2]
    del draft.lines[SHIFTS][2]
    draft.edited()
    there = replace(fleet, drivers=(*fleet.drivers, Driver("d9", "Nine")), patterns=fleet.patterns[1:])
    _store(draft, there)
    now = draft.fleet()
    assert {d.name for d in now.drivers} == {"Driver 1", "Driver 2", "Driver 3", "Nine", "New driver"}
    assert [v.id for v in now.vehicles] == ["v1", "v2"]
    assert [p.id for p in now.patterns] == ["s2"]


def test_new_rows_are_sound_as_far_as_can_be_guessed() -> None:
    """A new shift takes the first free driver and van; without one it is marked, and nothing is handed over."""
    draft = _draft(_fleet())
    for table, name in ((DRIVERS, "New driver"), (VEHICLES, "New vehicle"), (SHIFTS, ""), (DRIVERS, "New driver")):
        draft.lines[table].append(draft.blank(table, name))
    draft.edited()
    ready = draft.ready()
    assert ready is not None
    assert [d.name for d in ready.drivers[3:]] == ["New driver", "New driver 2"]
    assert (ready.patterns[3].driver_id, ready.patterns[3].vehicle_id) == ("driver-4", "vehicle-4")
    draft.lines[SHIFTS].append(draft.blank(SHIFTS, ""))
    draft.edited()
    assert draft.ready() is None
    assert [p.code for p in draft.problems()] == ["vehicle-unknown"]


def test_a_copy_is_a_row_of_its_own() -> None:
    """Under a free id, under another name; the copy of a shift is marked until van, hours or days differ."""
    draft = _draft(_fleet())
    copy = draft.copy(VEHICLES, 0)
    assert (copy.thing.id, copy.thing) == ("v1-2", replace(_fleet().vehicles[0], id="v1-2", name="Van 1 2"))
    draft.lines[SHIFTS].insert(1, draft.copy(SHIFTS, 0))
    draft.edited()
    assert {p.code for p in draft.problems_at(SHIFTS, 1, "vehicle")} == {"vehicle-twice"}


def test_what_shifts_need_is_not_taken_out() -> None:
    """A vehicle and a depot in use say by how many; a driver's shifts are known."""
    draft = _draft(_fleet())
    in_use = draft.in_use(DEPOTS, 0)
    assert in_use is not None
    assert (in_use.name, in_use.shifts) == ("Home", 3)
    assert draft.in_use(DRIVERS, 0) is None
    assert draft.shifts_of(1) == [1]


def test_what_the_store_refused_is_marked_until_something_is_edited() -> None:
    """And is not handed over again as it is."""
    draft = _draft(_fleet())
    _write(draft, DRIVERS, 0, "name", "Anna")
    ready = draft.ready()
    assert ready is not None
    draft.sent(ready)
    wrong = FleetDraft()
    wrong.lines[DRIVERS] = [wrong.blank(DRIVERS, "")]
    draft.refused(wrong.problems())
    assert draft.ready() is None
    _store(draft, _fleet())
    assert draft.ready() is None
    _write(draft, DRIVERS, 1, "name", "Ben")
    assert draft.ready() is not None


def test_what_stands_in_line_is_not_forgotten() -> None:
    """The fleet shown before the answer is the old one; edits stay, and the next one hands both over."""
    draft = _draft(_fleet())
    _write(draft, DRIVERS, 0, "name", "Anna")
    first = draft.ready()
    assert first is not None
    draft.sent(first)
    _store(draft, replace(_fleet(), absences=frozenset()))
    assert draft.fleet().drivers[0].name == "Anna"
    assert draft.ready() is None
    _write(draft, DRIVERS, 1, "name", "Ben")
    second = draft.ready()
    assert second is not None
    assert [d.name for d in second.drivers] == ["Anna", "Ben", "Driver 3"]
    draft.sent(second)
    _store(draft, second)
    assert draft.ready() is None
    assert draft.fleet() == second
