"""The dispatcher's word on where an address is: it holds for every order and depot of that address, on every date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from dispatcher.desk.known_places import half_of, off_earth
from dispatcher.desk.locating import Locator, Looked, handed_over_places, put_at, put_depots
from dispatcher.desk.services import OpenGeocoder
from dispatcher.model.fleet import Depot
from dispatcher.model.order import TaskKind
from dispatcher.model.place import Candidate, Location, Precision
from dispatcher.model.plan import TaskRef
from dispatcher.model.problem import Problem, Refused
from dispatcher.places.spelling import address_key
from dispatcher.store import fleet, orders, pins, places
from dispatcher.store.dayfile import DayFile
from dispatcher.store.places import Found, Source
from dispatcher.store.session import Reader, Writer

type Again = Callable[[str, Location | None], Looked]


def pin(file: DayFile, address: str, location: Location) -> None:
    """Remember where an address is, and put every task and depot of that address there, on every date.

    Raises Refused for a location that is not on earth, and without an address.
    """
    _put_pin(file, "pin", address, location, "", lambda counts: f"Set the place of “{address}” ({counts}).")


def choose_place(file: DayFile, address: str, candidate: Candidate) -> None:
    """As `pin`, for a place that the search found: its label is remembered too."""
    label = candidate.label

    def told(counts: str) -> str:
        return f"Took “{label}” as the place of “{address}” ({counts})."

    _put_pin(file, "choose_place", address, candidate.location, label, told)


def pin_order(file: DayFile, order_id: str, kind: TaskKind, location: Location) -> None:
    """Set the place of one order alone, whatever holds for others of its address.

    Raises Refused for a location that is not on earth, and for an order or half of one that is not there.
    """
    _refuse(off_earth(location))

    def work(writer: Writer) -> None:
        task = half_of(writer, order_id, kind)
        ref = TaskRef(order_id, kind)
        chosen = Candidate(task.address, location, 1.0, Precision.PIN)
        places.put_found(writer, [Found(ref, chosen, Source.PIN, _beneath(writer, ref))])
        writer.summary = f"Set the place of the {kind} of order {order_id} alone."

    file.write("pin_order", {"order": order_id, "kind": kind, "lat": location.lat, "lon": location.lon}, work)


def forget_pin(file: DayFile, address: str, geocoder: OpenGeocoder | None) -> None:
    """Forget what the dispatcher said of an address: its orders and depots are where their list or the region's
    address index says, or wait for a decision again.

    Raises Refused when nothing was said.
    """
    key = address_key(address)
    locator = Locator({}, geocoder, file.read(handed_over_places))
    # Looked up before the day file is held for writing: an address index may take its time.
    for spelling in file.read(lambda reader: _tasks_at(reader, key)):
        locator.look(spelling, None)

    def work(writer: Writer) -> None:
        was = pins.pins(writer).get(key)
        back = _as_listed(writer, _tasks_at(writer, key), locator.look)
        depots = [
            put_at(depot, locator.look(depot.address, None))
            for depot in _depots_at(writer, key)
            if was is not None and depot.location == was.location
        ]
        if was is None and not back:
            cause = f"Nobody has set a place for “{address}”."
            raise Refused([Problem("pin-unknown", cause, "Choose an address that was set by hand.")])
        pins.delete_pin(writer, key)
        places.put_found(writer, back)
        put_depots(writer, depots)
        counts = _moved(back, depots)
        writer.summary = f"Forgot the place set for “{address}” ({counts})."

    file.write("forget_pin", {"address": address}, work)


def _put_pin(
    file: DayFile, command: str, address: str, location: Location, label: str, told: Callable[[str], str]
) -> None:
    key = address_key(address)
    _refuse([*off_earth(location), *([] if key else [_NO_ADDRESS])])
    chosen = Candidate(label or address, location, 1.0, Precision.PIN)

    def work(writer: Writer) -> None:
        now = dt.datetime.now(dt.UTC).replace(microsecond=0)
        pins.put_pin(writer, pins.Pin(key, location, now, label, address.strip()))
        refs = [ref for tasks in _tasks_at(writer, key).values() for ref in tasks]
        moved = [Found(ref, chosen, Source.PIN, _beneath(writer, ref)) for ref in refs]
        depots = [replace(depot, location=location) for depot in _depots_at(writer, key)]
        places.put_found(writer, moved)
        put_depots(writer, depots)
        writer.summary = told(_moved(moved, depots))

    file.write(command, {"address": address, "lat": location.lat, "lon": location.lon}, work)


def put_pinned(writer: Writer, pinned: Sequence[pins.Pin]) -> None:
    """Remember these pins, and put every task and depot of their addresses there."""
    pins.put_pins(writer, pinned)
    by_key = {pin.address_key: pin for pin in pinned}
    moved = []
    for address, refs in places.tasks_by_address(writer).items():
        pin = by_key.get(address_key(address))
        if pin is not None:
            chosen = Candidate(pin.note or address, pin.location, 1.0, Precision.PIN)
            moved += [Found(ref, chosen, Source.PIN, _beneath(writer, ref)) for ref in refs]
    depots = fleet.fleet(writer).depots
    places.put_found(writer, moved)
    put_depots(
        writer, [replace(d, location=by_key[key].location) for d in depots if (key := address_key(d.address)) in by_key]
    )


def put_back(writer: Writer, keys: Sequence[str], geocoder: OpenGeocoder | None) -> None:
    """Forget the pins of these addresses; their tasks and depots are where list and geocoder say."""
    was, wanted = pins.pins(writer), frozenset(keys)
    look = Locator({}, geocoder, handed_over_places(writer)).look
    for key in wanted & was.keys():
        pins.delete_pin(writer, key)
    tasks = {a: refs for a, refs in places.tasks_by_address(writer).items() if address_key(a) in wanted}
    places.put_found(writer, _as_listed(writer, tasks, look))
    depots = [
        put_at(depot, look(depot.address, None))
        for depot in fleet.fleet(writer).depots
        if (pin := was.get(address_key(depot.address))) is not None
        and pin.address_key in wanted
        and depot.location == pin.location
    ]
    put_depots(writer, depots)


def _tasks_at(reader: Reader, key: str) -> dict[str, tuple[TaskRef, ...]]:
    """The tasks of every spelling of an address."""
    return {a: refs for a, refs in places.tasks_by_address(reader).items() if address_key(a) == key}


def _depots_at(reader: Reader, key: str) -> list[Depot]:
    return [depot for depot in fleet.fleet(reader).depots if address_key(depot.address) == key]


def _beneath(reader: Reader, ref: TaskRef) -> tuple[Candidate, ...]:
    """What stays known beneath a pin: coordinates that came with the list, and what was found."""
    found = places.found(reader, ref)
    task = None if found else _location(reader, ref)
    if found is None:
        return () if task is None else (Candidate("", task, 1.0, Precision.GIVEN),)
    given = [found.chosen] if found.chosen and found.chosen.precision is Precision.GIVEN else []
    return (*given, *(c for c in found.candidates if c not in given))


def _location(reader: Reader, ref: TaskRef) -> Location | None:
    order = orders.order(reader, ref.order_id)
    return next((t.location for t in order.tasks if t.kind is ref.kind), None) if order else None


def _as_listed(reader: Reader, tasks: Mapping[str, Sequence[TaskRef]], look: Again) -> list[Found]:
    """The tasks that stand where the dispatcher put them, as they would be without that."""
    back = []
    for address, refs in tasks.items():
        for ref in refs:
            found = places.found(reader, ref)
            if found is None or found.source not in (Source.PIN, Source.HANDOVER):
                continue
            given = next((c.location for c in found.candidates if c.precision is Precision.GIVEN), None)
            looked = look(address, given)
            back.append(Found(ref, looked.chosen, looked.source, looked.candidates))
    return back


def _moved(tasks: Sequence[Found], depots: Sequence[Depot]) -> str:
    count = len({found.task.order_id for found in tasks})
    words = [f"{count} order" if count == 1 else f"{count} orders"] if count or not depots else []
    words += [f"{len(depots)} depot" if len(depots) == 1 else f"{len(depots)} depots"] if depots else []
    return ", ".join(words)


_NO_ADDRESS = Problem(
    "address-missing", "A place can be remembered for an address only.", "Set the place of the order itself."
)


def _refuse(problems: Sequence[Problem]) -> None:
    if problems:
        raise Refused(problems)
