"""Changes of the book of known places, each one step of the history."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from dispatcher.desk.addresses import Address
from dispatcher.desk.known_places import BookTaken, pins_of
from dispatcher.desk.pinning import put_back, put_pinned
from dispatcher.desk.services import OpenGeocoder
from dispatcher.model.problem import Problem, Refused
from dispatcher.store import pins
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Writer

if TYPE_CHECKING:
    from dispatcher.intake import PointList


def keep_right(file: DayFile, address: Address) -> None:
    """Remember that the place of an address is right, whatever speaks against it now.

    Raises Refused when the address has no place, or nothing speaks against it.
    """
    key, location = address.key
    if location is None or not address.problems:
        cause = f"Nothing speaks against the place of “{address.address}”."
        raise Refused([Problem("place-not-doubted", cause, "Choose an address whose place is in doubt.")])

    def work(writer: Writer) -> None:
        for problem in address.problems:
            pins.put_right_place(writer, pins.RightPlace(key, problem.code, location))
        writer.summary = f"Said that the place of “{address.address}” is right."

    file.write("place_is_right", {"address": address.address, "lat": location.lat, "lon": location.lon}, work)


def forget_known(file: DayFile, keys: Sequence[str], geocoder: OpenGeocoder | None) -> int:
    """Forget pins, handovers and laid aside doubts of these addresses; their orders are looked up anew.

    Raises Refused when nothing is known of any of them.
    """
    wanted = frozenset(keys)

    def work(writer: Writer) -> int:
        known = pins.pins(writer).keys() | pins.handovers(writer)
        gone = sorted(wanted & known)
        if not gone:
            cause = "Nothing is known of these addresses."
            raise Refused([Problem("pin-unknown", cause, "Choose addresses from the book.")])
        handed = [one for key in gone for one in pins.handovers(writer).get(key, ())]
        pins.delete_handovers(writer, handed)
        pins.delete_right_places(writer, [one for one in pins.right_places(writer) if one.address_key in wanted])
        put_back(writer, gone, geocoder)
        writer.summary = f"Forgot {len(gone)} known places." if len(gone) > 1 else "Forgot one known place."
        return len(gone)

    return file.write("forget_known", {"addresses": len(wanted)}, work).result


def take_book(file: DayFile, found: PointList) -> BookTaken:
    """Take every address of a list as set by hand. Raises Refused when there is none."""
    now = dt.datetime.now(dt.UTC).replace(microsecond=0)
    taken, conflicts = pins_of(found, now)
    problems = (*found.problems, *conflicts)
    if not taken:
        cause = f"{found.source} has no known place that could be taken."
        raise Refused([*problems, Problem("address-list-empty", cause, "Check its columns and coordinates.")])

    def work(writer: Writer) -> BookTaken:
        before = pins.pins(writer)
        new = [pin for pin in taken if pin.address_key not in before]
        moved = [p for p in taken if p.address_key in before and before[p.address_key].location != p.location]
        put_pinned(writer, [*new, *moved])
        writer.summary = f"Took {len(new)} new and {len(moved)} moved known places from {found.source}."
        return BookTaken(len(new), len(moved), len(taken) - len(new) - len(moved), problems)

    return file.write("take_book", {"source": found.source}, work).result
