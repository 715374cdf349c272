"""What the map's page has been told, and the shortest message that brings it up to date. Free of Qt's widgets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, overload
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from dispatcher.desk.mapview import Card, Fact, LeftOut, Scene
from dispatcher.desktop import violation_words
from dispatcher.desktop.relations_words import bond_words
from dispatcher.desktop.said import said
from dispatcher.desktop.words import hours, kilometres
from dispatcher.model.place import Location

type Leg = tuple[Location, Location]
type Line = Sequence[Location]
type Legs = Mapping[Leg, list[list[float]]]
"""Lines as the page draws them, by the two places that each joins."""
type Message = dict[str, Any]

KINDS = ("routes", "stops", "depots", "unassigned")
PORTION, MARK = 8_000, 10
"""A message has so many points of lines at most, and a mark weighs as many: more would keep the window waiting."""
MOST_LEGS = 20_000
"""So many lines along roads are remembered: undoing a move does not have to ask for them again."""
NOTHING_LEFT = LeftOut((), ZoneInfo("UTC"))


class Marks(Sequence[Message]):
    """Marks of orders without a route on their way to the page, each made when its portion is told: those of a long
    list, all made at once, would take more memory than its orders."""

    __slots__ = ("_ids", "_left")

    def __init__(self, left: LeftOut, ids: Sequence[str]) -> None:
        self._left, self._ids = left, ids

    @overload
    def __getitem__(self, index: int) -> Message: ...
    @overload
    def __getitem__(self, index: slice) -> Marks: ...
    def __getitem__(self, index: int | slice) -> Message | Marks:
        return Marks(self._left, self._ids[index]) if isinstance(index, slice) else self._left[self._ids[index]]

    def __len__(self) -> int:
        return len(self._ids)


class MapView:
    """A scene with its roads, and what the page knows of it.

    Roads come later than the scene and leg by leg: each line is kept under the two places that it joins, so that it is
    never drawn for a leg it does not belong to, and a leg that a route keeps keeps its line.
    """

    def __init__(self) -> None:
        self.scene: Scene | None = None
        self._legs: dict[Leg, list[list[float]]] = {}
        self._told: dict[str, Mapping[str, Any]] = {kind: {} for kind in KINDS}

    @property
    def is_empty(self) -> bool:
        """True when nothing of a day is shown, depots aside."""
        return self.scene is None or not (self.scene.stops or self.scene.unassigned)

    @property
    def has_depots(self) -> bool:
        """True when depots are shown."""
        return self.scene is not None and bool(self.scene.depots)

    def without_lines(self) -> tuple[str, ...]:
        """The shifts whose routes have legs that no line is known for."""
        places = self.scene.places if self.scene is not None else {}
        return tuple(id_ for id_, way in places.items() if any(leg not in self._legs for leg in _legs(way)))

    def take_legs(self, legs: Legs) -> None:
        """Lines along the roads."""
        if len(self._legs) > MOST_LEGS:
            used = {leg for way in (self.scene.places.values() if self.scene else ()) for leg in _legs(way)}
            self._legs = {leg: line for leg, line in self._legs.items() if leg in used}
        self._legs.update(legs)

    def forget_lines(self) -> None:
        """Other roads are in use now."""
        self._legs = {}

    def whole(self) -> Message:
        """The message that draws everything, whatever was drawn before."""
        self._told = {kind: {} for kind in KINDS}
        return {**dict.fromkeys(KINDS, ()), **self.changes(), "full": True}

    def changes(self) -> Message:
        """The message with what is new, other than it was, or gone; empty when the page knows everything."""
        message: Message = {}
        gone: dict[str, list[str]] = {}
        for kind, things in self._wanted().items():
            told, self._told[kind] = self._told[kind], things
            if isinstance(things, LeftOut):
                ids, lost = things.since(told if isinstance(told, LeftOut) else NOTHING_LEFT)
                new: Sequence[Any] = Marks(things, ids)
            else:
                new = [thing for id_, thing in things.items() if told.get(id_) is not thing and told.get(id_) != thing]
                lost = [id_ for id_ in told if id_ not in things]
            if new:
                message[kind] = [self._route(thing) for thing in new] if kind == "routes" else new
            if lost:
                gone[kind] = lost
        return message | ({"gone": gone} if gone else {})

    def _wanted(self) -> dict[str, Mapping[str, Any]]:
        scene = self.scene
        if scene is None:
            return {kind: NOTHING_LEFT if kind == "unassigned" else {} for kind in KINDS}
        # a route is another one when its way is, or when more of its legs are known
        routes = {
            id_: (thing, scene.places[id_], tuple(leg in self._legs for leg in _legs(scene.places[id_])))
            for id_, thing in scene.routes.items()
        }
        return {"routes": routes, "stops": scene.stops, "depots": scene.depots, "unassigned": scene.unassigned}

    def _route(self, wanted: tuple[Message, tuple[Location, ...], tuple[bool, ...]]) -> Message:
        thing, way, _ = wanted
        lines: list[list[list[float]]] = []
        rough: list[list[list[float]]] = []
        joins = False
        for leg in _legs(way):
            known = self._legs.get(leg)
            if known is None:
                rough.append(_points(leg))
            elif joins:
                lines[-1] += known[1:]
            else:
                lines.append(list(known))
            joins = known is not None
        return {**thing, "lines": lines, "rough": rough}


def legs_of(lines: Mapping[str, Sequence[Line]]) -> Legs:
    """What the page draws of lines along the roads: by shift, one per leg, each from place to place. Takes its time."""
    return {(part[0], part[-1]): _points(part) for parts in lines.values() for part in parts if len(part) > 1}


def portions(message: Message) -> Iterator[Message]:
    """The message in parts of which each is soon told; the page comes to the same with one after the other."""
    kinds = [kind for kind in KINDS if kind in message]
    part, room = message | {kind: [] for kind in kinds}, PORTION
    for kind in kinds:
        things, at = message[kind], 0
        while at < len(things):
            if room <= 0:
                yield part
                part, room = {}, PORTION
            if kind == "routes":
                part[kind] = [*part.get(kind, ()), things[at]]
                room -= MARK + sum(map(len, things[at].get("lines", ())))
                at += 1
            else:
                part[kind] = here = things[at : at - (-room // MARK)]
                room -= MARK * len(here)
                at += len(here)
    yield part | ({"fit": True} if "fit" in message else {})  # again, with all that there is


def _legs(way: Sequence[Location]) -> list[Leg]:
    return [(a, b) for a, b in pairwise(way) if a != b]


def _points(line: Line) -> list[list[float]]:
    return [[round(lat, 5), round(lon, 5)] for lat, lon in line]


def page_words(locale: str) -> dict[str, str]:
    """What the page says by itself. `locale` is a language as browsers name it, "de-AT"."""
    return {
        "locale": locale,
        "pin": _tr("The place: drag it, or move it with the arrow keys and press Enter"),
        "cluster": _tr("Orders without a route: {count}"),
    }


def card_message(card: Card) -> Message:
    """A card in the reader's words."""
    if card.number:
        title = _tr("Stop {number} · {driver}").format(number=card.number, driver=card.driver)
    else:
        title = card.driver or _tr("Without a route")
    labels = _labels()
    facts = [[labels[fact.key], _text(fact)] for fact in card.facts]
    if card.distance_m:
        distance = _tr("{km} km").format(km=kilometres(card.distance_m))
        facts += [[_tr("Distance"), distance], [_tr("Duration"), hours(card.duration_s)]]
    facts += [[_tr("Belong together"), bond_words(bond.kind, bond.names)] for bond in card.bonds]
    facts += [[_tr("Attention"), violation_words.words(each)] for each in card.violations]
    return {"title": title, "facts": facts}


def _text(fact: Fact) -> str:
    if fact.key == "load":
        return violation_words.load_text(fact.load)
    return said(fact.text) if fact.key == "reason" else fact.text


def _labels() -> dict[str, str]:
    return {
        "arrival": _tr("Planned arrival"),
        "service": _tr("Service"),
        "delivery": _tr("Delivery"),
        "pickup": _tr("Pickup"),
        "name": _tr("Name"),
        "address": _tr("Address"),
        "phone": _tr("Phone"),
        "window": _tr("Window"),
        "load": _tr("Load"),
        "note": _tr("Note"),
        "reason": _tr("Reason"),
        "vehicle": _tr("Vehicle"),
        "times": _tr("Times"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Map", text)
