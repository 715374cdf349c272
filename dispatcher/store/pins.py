"""What the office knows of addresses: places set by hand, places of handovers, and doubts laid aside."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence

from dispatcher.model.order import TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import TaskRef
from dispatcher.model.values import dataclass
from dispatcher.store import codec
from dispatcher.store.session import Reader, Writer


@dataclass(frozen=True, slots=True)
class Pin:
    """Where an address really is. `address_key` is the address as places are compared; `at` whole seconds in UTC.

    `address` is one spelling of it, "" in files of older versions; `note` what was found there.
    """

    address_key: str
    location: Location
    at: dt.datetime
    note: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Handover:
    """Where a task's goods were handed over, to so many metres; `at` whole seconds in UTC."""

    task: TaskRef
    address_key: str
    address: str
    location: Location
    accuracy_m: int
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class RightPlace:
    """A doubt about the place of an address (the problem's code) that the dispatcher laid aside, for that place."""

    address_key: str
    code: str
    location: Location


def put_pins(writer: Writer, pins: Sequence[Pin]) -> None:
    """Remember these places for their addresses, in place of older pins."""
    rows = [
        {
            "address_key": pin.address_key,
            "location": codec.location(pin.location),
            "at": int(pin.at.timestamp()),
            "note": pin.note,
            "address": pin.address,
        }
        for pin in pins
    ]
    writer.put("pin", rows)


def put_pin(writer: Writer, pin: Pin) -> None:
    """Remember this place for the address, in place of an older pin."""
    put_pins(writer, [pin])


def delete_pin(writer: Writer, address_key: str) -> None:
    """Forget the place set for this address."""
    writer.delete("pin", [(address_key,)])


def pins(reader: Reader) -> dict[str, Pin]:
    """All pins by address key."""
    return {
        row["address_key"]: Pin(
            row["address_key"],
            Location(*json.loads(row["location"])),
            codec.moment_of(row["at"]),
            row["note"],
            row["address"],
        )
        for row in reader.rows("SELECT * FROM pin ORDER BY address_key")
    }


def put_handovers(writer: Writer, handovers: Sequence[Handover]) -> None:
    """Remember where goods were handed over; one place for each task, the last one said."""
    rows = [
        {
            "order_id": one.task.order_id,
            "kind": one.task.kind.value,
            "address_key": one.address_key,
            "address": one.address,
            "location": codec.location(one.location),
            "accuracy_m": one.accuracy_m,
            "at": int(one.at.timestamp()),
        }
        for one in handovers
    ]
    writer.put("handover", rows)


def handovers(reader: Reader) -> dict[str, tuple[Handover, ...]]:
    """All handovers by address key, the latest first."""
    found: dict[str, list[Handover]] = {}
    for row in reader.rows("SELECT * FROM handover ORDER BY at DESC, order_id, kind"):
        one = Handover(
            TaskRef(row["order_id"], TaskKind(row["kind"])),
            row["address_key"],
            row["address"],
            Location(*json.loads(row["location"])),
            row["accuracy_m"],
            codec.moment_of(row["at"]),
        )
        found.setdefault(one.address_key, []).append(one)
    return {key: tuple(several) for key, several in found.items()}


def delete_handovers(writer: Writer, handovers: Sequence[Handover]) -> None:
    """Forget these handovers."""
    writer.delete("handover", [(one.task.order_id, one.task.kind.value) for one in handovers])


def put_right_place(writer: Writer, right: RightPlace) -> None:
    """Remember that a place is right although it looks wrong."""
    location = codec.location(right.location)
    writer.put("right_place", [{"address_key": right.address_key, "code": right.code, "location": location}])


def delete_right_places(writer: Writer, rights: Sequence[RightPlace]) -> None:
    """Forget that these places are right."""
    writer.delete("right_place", [(one.address_key, one.code) for one in rights])


def right_places(reader: Reader) -> frozenset[RightPlace]:
    """All doubts that were laid aside."""
    return frozenset(
        RightPlace(row["address_key"], row["code"], Location(*json.loads(row["location"])))
        for row in reader.rows("SELECT * FROM right_place ORDER BY address_key, code")
    )
