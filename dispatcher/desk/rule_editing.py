"""Rules of days by hand: orders that belong together, and what holds on all days or on one date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import fields

from dispatcher.model.fleet import Fleet
from dispatcher.model.problem import Problem, Refused, Where
from dispatcher.model.standing_rules import StandingRules
from dispatcher.model.terms import Relation, RelationKind
from dispatcher.model.timewindow import DAY_S
from dispatcher.store import fleet, orders, rules
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Writer

LEAST_FACTOR, MOST_FACTOR = 0.05, 20.0
COLDEST_C, HOTTEST_C = -60, 60
_HOURS = 24
MOST_NAMED = 5
_DONE = {
    RelationKind.TOGETHER: "To be served by one driver: {orders}.",
    RelationKind.APART: "Never with the same driver: {orders}.",
    RelationKind.SEQUENCE: "By one driver and in this sequence: {orders}.",
    RelationKind.STRETCH: "By one driver, one straight after the other: {orders}.",
    RelationKind.GATHERED: "By one driver and in a row: {orders}.",
}
_FIELDS = {
    "usual_service_s": "usual time for service",
    "incompatible": "goods that may not travel together",
    "service_by_hour": "service time by the hour",
    "zones": "zones",
    "fuel_price": "price of fuel",
    "co2_price": "price of CO2",
    "price_of_spread": "price of spread routes",
    "temperature_c": "temperature",
    "docks": "docks",
    "stations": "charging stations",
}


def set_relation(file: DayFile, relation: Relation, name: str | None) -> str:
    """Bind orders to each other in one step, in place of the relation of that name. Answers its name.

    Raises Refused for fewer than two orders, for one that stands twice and for each that is not there.
    """
    ids = relation.order_ids

    def work(writer: Writer) -> str:
        if problems := list(_wrong_with(writer, ids)):
            raise Refused(problems)
        chosen = name or _free_name(rules.relations(writer))
        rules.put_relation(writer, chosen, relation)
        writer.summary = _DONE[relation.kind].format(orders=_some(ids))
        return chosen

    return file.write("set_relation", {"kind": relation.kind.value, "orders": list(ids)}, work).result


def remove_relation(file: DayFile, names: Sequence[str]) -> None:
    """Let orders go that were bound to each other. Refused for relations that are not there."""

    def work(writer: Writer) -> None:
        there = rules.relations(writer)
        if unknown := [name for name in names if name not in there]:
            causes = (f"There is no relation “{name}” between orders." for name in unknown)
            remedy = "Look at the orders as they are now."
            raise Refused([Problem("relation-unknown", cause, remedy) for cause in causes])
        gone = [there[name] for name in names]
        for name, relation in zip(names, gone, strict=True):
            rules.put_relation(writer, name, Relation(relation.kind, ()))
        order_ids = list(dict.fromkeys(order_id for relation in gone for order_id in relation.order_ids))
        writer.summary = f"Not bound to each other any more: {_some(order_ids)}."

    file.write("remove_relation", {"names": list(names)}, work)


def put_rules(file: DayFile, wanted: StandingRules, date: dt.date | None) -> None:
    """Make these the rules of all days, or of one date, in one step. Raises Refused with everything that is wrong."""

    def work(writer: Writer) -> None:
        if problems := list(problems_of(wanted, fleet.fleet(writer))):
            raise Refused(problems)
        before = rules.rules_on(writer, date)
        rules.put_rules(writer, wanted, date)
        names = [f.name for f in fields(wanted) if getattr(before, f.name) != getattr(wanted, f.name)]
        what = ", ".join(_FIELDS[name] for name in names)
        writer.summary = f"Changed the rules of {date}: {what}." if date else f"Changed the rules of all days: {what}."

    file.write("put_rules", {"date": date.isoformat() if date else None}, work)


def problems_of(wanted: StandingRules, there: Fleet) -> Iterator[Problem]:
    """Everything that keeps rules from being stored, each with its field in `where.column`."""
    for name in ("fuel_price", "co2_price", "price_of_spread"):
        if getattr(wanted, name) < 0:
            yield _problem(name, "figure-negative", "A price is below zero.", "Write zero or more.")
    if not 0 <= wanted.usual_service_s <= DAY_S:
        cause = f"{wanted.usual_service_s / 60:g} minutes is no time for a stop."
        yield _problem("usual_service_s", "number-out-of-range", cause, "Write 0 to 1440 minutes.")
    if not COLDEST_C <= wanted.temperature_c <= HOTTEST_C:
        cause = f"{wanted.temperature_c} degrees is no temperature of a day."
        yield _problem("temperature_c", "number-out-of-range", cause, "Write -60 to 60 degrees.")
    hours = wanted.service_by_hour
    if hours and (len(hours) != _HOURS or not all(LEAST_FACTOR <= factor <= MOST_FACTOR for factor in hours)):
        cause = "The service time by the hour is not one factor for each hour of the day."
        yield _problem(
            "service_by_hour", "hours-wrong", cause, "Give 24 factors from 0.05 to 20, 1 for the usual time."
        )
    if any(len(pair) != 2 or not all(name.strip() for name in pair) for pair in wanted.incompatible):
        cause = "Goods that may not travel together are not two classes of goods."
        yield _problem("incompatible", "goods-wrong", cause, "Name two different classes of goods.")
    if any(not rule.zone.strip() or not rule.skill.strip() for rule in wanted.zones):
        cause, remedy = "A zone has no name, or nothing says who may enter it.", "Give the zone and the skill."
        yield _problem("zones", "zone-wrong", cause, remedy)
    known = {depot.id for depot in there.depots}
    for depot_id, most in wanted.docks.items():
        if depot_id not in known or most < 1:
            cause = f"There is no depot “{depot_id}”." if depot_id not in known else f"Depot {depot_id} has no dock."
            yield _problem("docks", "dock-wrong", cause, "Name a depot of the fleet, and one dock or more.")
    for station in wanted.stations:
        if not station.location.is_on_earth() or station.watts < 1:
            cause = "A charging station has no place on earth or no power."
            yield _problem("stations", "station-wrong", cause, "Give its latitude, longitude and power.")


def _problem(field: str, code: str, cause: str, remedy: str) -> Problem:
    return Problem(code, cause, remedy, Where(column=field))


def _wrong_with(writer: Writer, ids: Sequence[str]) -> Iterator[Problem]:
    if len(set(ids)) < max(2, len(ids)):
        cause = "Orders that belong together are two or more, each of them once."
        yield Problem("relation-too-small", cause, "Select the orders that are meant.")
    there = {order.id for order in orders.orders_by_id(writer, ids)}
    for order_id in dict.fromkeys(ids):
        if order_id not in there:
            yield Problem("order-unknown", f"There is no order “{order_id}”.", "Look at the list as it is now.")


def _some(ids: Sequence[str]) -> str:
    """The first few of them."""
    return ", ".join(ids[:MOST_NAMED]) + ("…" if len(ids) > MOST_NAMED else "")


def _free_name(taken: dict[str, Relation]) -> str:
    number = len(taken) + 1
    while str(number) in taken:
        number += 1
    return str(number)
