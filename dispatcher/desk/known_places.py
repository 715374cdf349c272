"""The book of known places: what the dispatcher set by hand, and where goods were really handed over."""

from __future__ import annotations

import csv
import datetime as dt
import statistics
from collections.abc import Sequence
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from dispatcher.manifests.csv_file import guarded
from dispatcher.manifests.files import whole_file
from dispatcher.model.order import Task, TaskKind
from dispatcher.model.place import Location, great_circle_m
from dispatcher.model.plan import TaskRef
from dispatcher.model.problem import Problem, Refused, Where
from dispatcher.model.values import dataclass
from dispatcher.places.spelling import address_key
from dispatcher.store import fleet, orders, pins, places
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Reader, Writer

if TYPE_CHECKING:
    from dispatcher.intake import PointList

MOST_ACCURACY_M = 60
"""A position less exact than this says nothing about a door."""
RECENT = 9
"""So many of the latest handovers count: doors move."""
APART_M = 150.0
"""Handovers spread wider than this do not agree on a place; a pin farther away from them is in doubt."""
_MOST_SENT_M = 100_000
_HEADER = ("Address", "Latitude", "Longitude", "Note", "Kind", "Handovers")


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """What is known of one address. `location` is what counts: the pin, else the middle of the handovers; None when
    these do not agree. `apart_m`: how far the handovers lie from the pin, or from each other, where that is too far."""

    key: str
    address: str
    location: Location | None
    is_pin: bool
    handovers: int
    handed_over: Location | None
    last: dt.datetime
    note: str = ""
    apart_m: int = 0

    @property
    def problem(self) -> Problem | None:
        """The contradiction in what is known, None without one."""
        if not self.apart_m:
            return None
        if self.is_pin:
            cause = f"Goods for “{self.address}” were handed over {self.apart_m} m from the place set by hand."
            return Problem(
                "known-place-conflict", cause, "Take the place of the handovers, or keep the one set by hand."
            )
        cause = f"Goods for “{self.address}” were handed over at places up to {self.apart_m} m apart."
        return Problem("known-place-spread", cause, "Set the place by hand.")


def handed_over(several: Sequence[pins.Handover]) -> tuple[Location | None, int]:
    """The middle of the recent exact handovers of an address (None when there are none, or they do not agree), and how
    far they spread in metres."""
    exact = [one.location for one in several if one.accuracy_m <= MOST_ACCURACY_M][:RECENT]
    if not exact:
        return None, 0
    middle = Location(statistics.median(p.lat for p in exact), statistics.median(p.lon for p in exact))
    metres = sorted(great_circle_m(middle, place) for place in exact)
    # most of them decide; a handover on the road home does not
    spread = metres[len(metres) // 2] if len(metres) > 2 else metres[-1]
    return (middle, round(spread)) if spread <= APART_M else (None, round(spread))


def known_places(reader: Reader) -> tuple[KnownPlace, ...]:
    """The whole book, by address."""
    pinned, delivered = pins.pins(reader), pins.handovers(reader)
    spellings = {address_key(address): address for address in places.tasks_by_address(reader)}
    spellings |= {address_key(depot.address): depot.address for depot in fleet.fleet(reader).depots}
    book = [
        _known(key, pinned.get(key), delivered.get(key, ()), spellings) for key in sorted(pinned.keys() | delivered)
    ]
    return tuple(sorted(book, key=lambda each: each.address.casefold()))


def _known(key: str, pin: pins.Pin | None, several: Sequence[pins.Handover], spellings: dict[str, str]) -> KnownPlace:
    middle, spread = handed_over(several)
    moments = [one.at for one in several] + ([pin.at] if pin else [])
    address = (pin.address if pin else "") or spellings.get(key, "") or (several[0].address if several else key)
    location, apart = (pin.location if pin else middle), 0
    if pin is not None and middle is not None:
        metres = great_circle_m(pin.location, middle)
        apart = round(metres) if metres > APART_M else 0
    elif pin is None and middle is None:
        apart = spread
    note = pin.note if pin else ""
    return KnownPlace(key, address, location, pin is not None, len(several), middle, max(moments), note, apart)


def record_handover(
    file: DayFile, order_id: str, kind: TaskKind, location: Location, accuracy_m: float, at: dt.datetime | None = None
) -> None:
    """Remember where a task's goods were really handed over, to so many metres; told again, the last one counts.

    Raises Refused for a place that is not on earth, an accuracy that is none, and a task that is not there.
    """
    wrong = off_earth(location)
    if not 0 <= accuracy_m <= _MOST_SENT_M:
        cause = f"{accuracy_m:g} m is not the accuracy of a position."
        wrong.append(Problem("handover-accuracy", cause, "Give the metres that the position is exact to."))
    if wrong:
        raise Refused(wrong)
    moment = (at or dt.datetime.now(dt.UTC)).astimezone(dt.UTC).replace(microsecond=0)

    def work(writer: Writer) -> None:
        task = half_of(writer, order_id, kind)
        key = address_key(task.address)
        ref = TaskRef(order_id, kind)
        pins.put_handovers(writer, [pins.Handover(ref, key, task.address, location, round(accuracy_m), moment)])
        writer.summary = f"The {kind} of order {order_id} was handed over."

    args = {"order": order_id, "kind": kind, "lat": location.lat, "lon": location.lon, "accuracy_m": accuracy_m}
    file.write("record_handover", args, work)


def export_book(book: Sequence[KnownPlace], target: Path) -> int:
    """Write the book as CSV that `import_book` and any address list reader takes; the number of rows.

    Raises MachineFault when the file cannot be written.
    """
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_HEADER)
    placed = [(each, each.location) for each in book if each.location is not None]
    for each, at in placed:
        kind = "pin" if each.is_pin else "handover"
        writer.writerow(
            (guarded(each.address), f"{at.lat:.6f}", f"{at.lon:.6f}", guarded(each.note), kind, each.handovers)
        )
    with whole_file(target) as out:
        out.write(text.getvalue().encode("utf-8-sig"))
    return len(placed)


@dataclass(frozen=True, slots=True)
class BookTaken:
    """What an imported book brought: places that are new, that moved, that were there; and rows with problems."""

    new: int
    moved: int
    unchanged: int
    problems: tuple[Problem, ...]


def pins_of(found: PointList, now: dt.datetime) -> tuple[list[pins.Pin], list[Problem]]:
    """The pins of a list: each address once; addresses with places far from each other are told and left out."""
    by_key: dict[str, pins.Pin] = {}
    wrong: dict[str, Problem] = {}
    for point in found.points:
        key = address_key(point.address)
        before = by_key.setdefault(key, pins.Pin(key, point.location, now, "", point.address))
        metres = great_circle_m(before.location, point.location)
        if metres > APART_M:
            cause = f"“{point.address}” has places in this list that are {metres:.0f} m apart, so it was left out."
            remedy = "Keep the right row and take the list again."
            wrong[key] = Problem("address-list-conflict", cause, remedy, Where(source=found.source))
    return [pin for key, pin in by_key.items() if key and key not in wrong], list(wrong.values())


def half_of(reader: Reader, order_id: str, kind: TaskKind) -> Task:
    """The pickup or the delivery of an order. Raises Refused when there is none."""
    order = orders.order(reader, order_id)
    task = next((t for t in order.tasks if t.kind is kind), None) if order else None
    if task is None:
        cause = f"There is no {kind} of an order “{order_id}”."
        raise Refused([Problem("order-unknown", cause, "Look at the list of orders.")])
    return task


def off_earth(location: Location) -> list[Problem]:
    """The problem of a location that is not on earth."""
    if location.is_on_earth():
        return []
    cause = f"{location.lat}, {location.lon} is not a place on earth."
    return [Problem("place-not-on-earth", cause, "Give latitude and longitude in degrees.")]
