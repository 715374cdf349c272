"""One address in parts, as a list or a service gives it."""

from __future__ import annotations

from dataclasses import dataclass

from dispatcher.model.place import Location


@dataclass(frozen=True, slots=True)
class AddressRow:
    """One address with its place, in parts; `name` is a building or firm. What is not known is ""."""

    location: Location
    street: str = ""
    house: str = ""
    postcode: str = ""
    town: str = ""
    name: str = ""
