"""What the killed processes are told to do: commands as plain values, chosen by seed, on a small world of orders."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from dispatcher.model.place import Location

DATES = (dt.date(2026, 11, 23), dt.date(2026, 11, 24))
DRIVERS = ("Ann", "Bob", "Cid")
ADDRESSES: Mapping[str, Location] = {
    f"{street} {number}": Location(60.16 + 0.004 * number, 24.90 + 0.01 * i)
    for i, street in enumerate(("Harbour Road", "Mill Lane", "Church Street", "Long Quay"))
    for number in range(1, 8)
}
"""Everything that the fake geocoder knows."""

HEADER = "Order ID,Type,Address,Lat,Lon,From,To,Weight kg,Pickup address,Pickup lat,Pickup lon,Note"
ORDERS_PER_DATE = 14
SCRIPT_LENGTH = 40
"""More commands than a process ever gets to before it is killed."""


class Doing(StrEnum):
    """What a command does."""

    REGION = "use_region"
    FLEET = "take_fleet"
    IMPORT = "import_orders"
    PLAN = "plan_day"
    MOVE = "move"
    TAKE_OUT = "take_out"
    PIN = "pin"
    UNDO = "undo"
    REDO = "redo"
    BACKUP = "backup"
    CANCEL = "cancel_orders"


@dataclass(frozen=True, slots=True)
class Command:
    """One command; the fields that it has no use for stay as they are. `text` is the list that is taken in, `mode` and
    `gone` say how."""

    doing: Doing
    date: dt.date = DATES[0]
    name: str = ""
    text: str = ""
    shift: str = ""
    position: int | None = None
    place: Location | None = None
    mode: str = "merge"
    gone: str = "keep"


_FREQUENCY = {
    Doing.IMPORT: 4,
    Doing.PLAN: 5,
    Doing.MOVE: 6,
    Doing.TAKE_OUT: 3,
    Doing.PIN: 2,
    Doing.UNDO: 5,
    Doing.REDO: 3,
    Doing.BACKUP: 3,
    Doing.CANCEL: 2,
}


def beginning(rng: random.Random) -> list[Command]:
    """What every new day begins with."""
    return [Command(Doing.REGION), Command(Doing.FLEET, text=fleet_list()), _import(rng, DATES[0])]


def script(rng: random.Random) -> list[Command]:
    """Commands as a busy dispatcher might give them; some are refused, which is an answer like any other."""
    doings = rng.choices(list(_FREQUENCY), list(_FREQUENCY.values()), k=SCRIPT_LENGTH)
    return [_command(rng, doing) for doing in doings]


def _command(rng: random.Random, doing: Doing) -> Command:
    date = rng.choices(DATES, (3, 1))[0]
    order_id = f"{'AB'[DATES.index(date)]}-{rng.randrange(ORDERS_PER_DATE):02d}"
    if doing is Doing.IMPORT:
        return _import(rng, date)
    if doing is Doing.MOVE:
        return Command(doing, date, order_id, shift=rng.choice(DRIVERS), position=rng.choice((None, 0, 1, 3)))
    if doing is Doing.PIN:
        place = Location(60.16 + rng.randrange(30) / 1000, 24.90 + rng.randrange(30) / 1000)
        return Command(doing, name=rng.choice([*ADDRESSES, "Nowhere Yard 1"]), place=place)
    return Command(doing, date, order_id)


def _import(rng: random.Random, date: dt.date) -> Command:
    """A list of the date's orders that differs a little each time: rows missing, changed, and bad ones."""
    letter = "AB"[DATES.index(date)]
    numbers = [n for n in range(ORDERS_PER_DATE) if rng.random() < 0.9]
    rows = [
        _row(f"{letter}-{number:02d}", random.Random(number * 10 + rng.choice((0, 0, 0, 1, 2)))) for number in numbers
    ]
    rows += [f"{letter}-bad-{i},D,,,,,,1,,,,no place at all" for i in range(rng.randrange(3))]
    rng.shuffle(rows)
    text = "\n".join([HEADER, *rows]) + "\n"
    mode, gone = rng.choice(("merge", "merge", "replace")), rng.choice(("keep", "keep", "cancel", "delete"))
    return Command(Doing.IMPORT, date, f"orders-{letter}.csv", text, mode=mode, gone=gone)


def _row(order_id: str, rng: random.Random) -> str:
    address = rng.choice([*ADDRESSES, "Nowhere Yard 1"])
    known = ADDRESSES.get(address)
    coordinates = f"{known.lat:.5f},{known.lon:.5f}" if known and rng.random() < 0.5 else ","
    window = rng.choice((",", "08:00,12:00", "11:00,17:00"))
    pickup = "Mill Lane 1,60.16400,24.91000" if rng.random() < 0.15 else ",,"
    kind = "transfer" if pickup != ",," else "D"
    note = rng.choice(("ring twice", "'; DROP TABLE orders; --", "Käyntiovi pihalla", ""))
    return f"{order_id},{kind},{address},{coordinates},{window},{rng.randrange(1, 40)},{pickup},{note}"


def fleet_list() -> str:
    """Three drivers with their vans."""
    rows = [f'{driver},Van of {driver},250,07:00,18:00,"60.17, 24.93"' for driver in DRIVERS]
    return "\n".join(["Driver,Vehicle,Capacity kg,From,To,Start depot", *rows]) + "\n"
