"""Places that the dispatcher set by hand, remembered by address."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass

from dispatcher.model.place import Location
from dispatcher.store import codec
from dispatcher.store.session import Reader, Writer


@dataclass(frozen=True, slots=True)
class Pin:
    """Where an address really is. `address_key` is the address as places are compared; `at` whole seconds in UTC."""

    address_key: str
    location: Location
    at: dt.datetime
    note: str = ""


def put_pin(writer: Writer, pin: Pin) -> None:
    """Remember this place for the address, in place of an older pin."""
    location = codec.location(pin.location)
    at = int(pin.at.timestamp())
    writer.put("pin", [{"address_key": pin.address_key, "location": location, "at": at, "note": pin.note}])


def delete_pin(writer: Writer, address_key: str) -> None:
    """Forget the place set for this address."""
    writer.delete("pin", [(address_key,)])


def pins(reader: Reader) -> dict[str, Pin]:
    """All pins by address key."""
    return {
        row["address_key"]: Pin(
            row["address_key"], Location(*json.loads(row["location"])), codec.moment_of(row["at"]), row["note"]
        )
        for row in reader.rows("SELECT * FROM pin ORDER BY address_key")
    }
