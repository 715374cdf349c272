"""One address in parts, as a list or a service gives it."""

from __future__ import annotations

from dispatcher.model.place import Location
from dispatcher.model.values import dataclass


@dataclass(frozen=True, slots=True)
class AddressRow:
    """One address with its place, in parts; `name` is a building or firm. What is not known is ""."""

    location: Location
    street: str = ""
    house: str = ""
    postcode: str = ""
    town: str = ""
    name: str = ""
