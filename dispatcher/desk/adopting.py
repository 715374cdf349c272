"""The better day of a comparison adopted: proposed like any plan, and kept with everything that makes it that day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from dispatcher.desk.changes import changes_between
from dispatcher.desk.dayview import facts_on, put_standing, standing, unplaced
from dispatcher.desk.own_shifts import put_own_shift
from dispatcher.desk.proposing import (
    REASONS_S,
    Proposing,
    day_changed,
    moved_between,
    refuse_changed,
    totals_of,
)
from dispatcher.desk.results import Planned, Proposal
from dispatcher.desk.road_source import note_roads
from dispatcher.desk.spares import call_in, spares_of
from dispatcher.desk.whatif import Comparison
from dispatcher.model.fleet import ShiftPattern
from dispatcher.model.plan import Plan, Unassigned
from dispatcher.model.problem import Refused
from dispatcher.model.schedule import judge
from dispatcher.model.terms import Relation
from dispatcher.planning.request import Mode, PlanRequest
from dispatcher.planning.whatif import ChangeKind
from dispatcher.store import fleet, orders, rules
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Writer

WORDS: Mapping[ChangeKind, str] = {
    ChangeKind.WITHOUT: "some do not drive",
    ChangeKind.WITH: "some are called in",
    ChangeKind.EARLIER: "shifts begin earlier",
    ChangeKind.LONGER: "shifts end later",
    ChangeKind.FUEL_PRICE: "another price of fuel",
    ChangeKind.COST_PER_KM: "another cost per kilometre",
    ChangeKind.UNLOCKED: "orders without their locks",
    ChangeKind.UNLOCKED_ROUTE: "routes without their locks",
    ChangeKind.UNGROUPED: "orders not bound to each other",
    ChangeKind.CHEAPEST: "cost alone",
}


def proposal_of(made: Proposing, found: Comparison) -> Proposal:
    """The day as it would be and its best plan, to be used or discarded; nothing is kept.

    Raises Refused when the day has changed since it was compared.
    """
    facts, basis = found.basis.facts, found.basis
    date, zone = facts.date, made.zone
    if facts_on(made.file, date, zone) != facts:
        raise Refused([day_changed(date)])
    present = standing(facts)
    routes = Plan(found.then.planned.plan.routes)
    plan = Plan(routes.routes, (*made.planner.explain(basis.then, routes, zone, REASONS_S), *unplaced(facts)))
    before = Planned(date, zone, basis.now, judge(basis.now, present), present, "", 0.0, facts.problems, facts.roads)
    judged = judge(basis.then, plan)
    after = Planned(date, zone, basis.then, judged, plan, made.engine, 0.0, facts.problems, facts.roads)
    totals = totals_of(before, facts), totals_of(after, facts)
    request = PlanRequest(Mode.ANEW, found.question.seconds, found.question.weights)
    moved, changes = moved_between(present, plan), changes_between(before.judged, after.judged)
    return Proposal(request, facts, before, after, *totals, moved, changes, adopts=found.question.changes)


def accept(file: DayFile, proposal: Proposal) -> None:
    """Make the date what was compared, and keep its plan, in one step. Hours and the price of fuel hold for that date
    alone; what a kilometre costs with a vehicle is a fact of the vehicle. Refused as by `proposing.accept`."""

    def work(writer: Writer) -> None:
        refuse_changed(writer, proposal)
        _keep(writer, proposal)

    kinds = [str(change.kind) for change in proposal.adopts]
    file.write("adopt_day", {"date": proposal.after.date.isoformat(), "changes": kinds}, work)


def _keep(writer: Writer, proposal: Proposal) -> None:
    planned, date = proposal.after, proposal.after.date
    _put_shifts(writer, proposal)
    renamed = _put_hours(writer, proposal)
    _put_prices(writer, proposal)
    _free(writer, proposal)
    routes = (replace(r, shift_id=renamed.get(r.shift_id, r.shift_id)) for r in planned.plan.routes)
    plan = Plan(tuple(routes), tuple(_of_shifts(left, renamed) for left in planned.plan.unassigned))
    put_standing(writer, date, plan, {renamed.get(key, key) for key in planned.day.shifts})
    note_roads(writer, date, planned.day.travel)
    used, out = proposal.totals_after.drivers, proposal.totals_after.left_out
    what = ", ".join(dict.fromkeys(WORDS[change.kind] for change in proposal.adopts))
    writer.summary = f"Adopted the compared day of {date}: {what}. Routes: {used}, orders left out: {out}."


def _of_shifts(left: Unassigned, renamed: Mapping[str, str]) -> Unassigned:
    reasons = (replace(reason, shift_id=renamed.get(reason.shift_id, reason.shift_id)) for reason in left.reasons)
    return replace(left, reasons=tuple(reasons))


def _put_shifts(writer: Writer, proposal: Proposal) -> None:
    """Who does not drive, and who does after all."""
    date = proposal.after.date
    for change in proposal.adopts:
        if change.kind is ChangeKind.WITHOUT:
            for shift_id in sorted(change.shift_ids):
                fleet.put_absence(writer, shift_id, date, absent=True)
        elif change.kind is ChangeKind.WITH:
            for spare in spares_of(fleet.fleet(writer), date, proposal.after.zone):
                if spare.shift in change.spare:
                    call_in(writer, spare, date)


def _put_hours(writer: Writer, proposal: Proposal) -> dict[str, str]:
    """Shifts begin and end as they did where they were compared. Answers their new names by the old ones."""
    renamed: dict[str, str] = {}
    for shift_id in proposal.after.day.shifts:
        earlier, later = (_amount(proposal, kind, shift_id) for kind in (ChangeKind.EARLIER, ChangeKind.LONGER))
        if earlier or later:
            renamed |= put_own_shift(writer, proposal.after.date, shift_id, _moved(earlier, later))
    return renamed


def _amount(proposal: Proposal, kind: ChangeKind, shift_id: str) -> int:
    return sum(c.amount for c in proposal.adopts if c.kind is kind and (not c.shift_ids or shift_id in c.shift_ids))


def _moved(earlier_s: int, later_s: int) -> Callable[[ShiftPattern], ShiftPattern]:
    return lambda p: replace(p, earliest=p.earliest - earlier_s, latest=p.latest + later_s)


def _put_prices(writer: Writer, proposal: Proposal) -> None:
    date, shifts = proposal.after.date, proposal.after.day.shifts
    for change in proposal.adopts:
        if change.kind is ChangeKind.FUEL_PRICE:
            rules.put_rules(writer, replace(rules.rules_on(writer, date), fuel_price=change.amount), date)
        elif change.kind is ChangeKind.COST_PER_KM:
            meant = {shifts[key].vehicle.id for key in change.shift_ids or shifts}
            there = fleet.fleet(writer)
            vehicles = (replace(v, cost_per_km=change.amount) if v.id in meant else v for v in there.vehicles)
            fleet.put_fleet(writer, replace(there, vehicles=tuple(vehicles)))


def _free(writer: Writer, proposal: Proposal) -> None:
    """Orders lose the locks and what binds them as they did where they were compared."""
    facts, day = proposal.facts, proposal.after.day
    freed = [order.id for order in facts.orders if order.lock is not None and day.orders[order.id].lock is None]
    held = orders.orders_by_id(writer, tuple(freed))
    orders.put_orders(writer, [replace(order, lock=None) for order in held])
    for change in proposal.adopts:
        if change.kind is not ChangeKind.UNGROUPED:
            continue
        meant = change.order_ids or {name for relation in facts.rules.relations for name in relation.order_ids}
        for name, relation in rules.relations_among(writer, meant).items():
            rules.put_relation(writer, name, Relation(relation.kind, ()))
