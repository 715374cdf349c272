"""Verdicts, remedies, alternatives and history in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from dispatcher.desktop.inspector_view import Stand, breach_words
from dispatcher.desktop.said import dates_said, said
from dispatcher.desktop.term_words import term_title
from dispatcher.desktop.violation_words import span
from dispatcher.desktop.words import kilometres, money
from dispatcher.model.plan import Unassigned, Verdict
from dispatcher.model.timewindow import clock, window_text

if TYPE_CHECKING:
    from dispatcher.desk.order_history import OrderStep, Was
    from dispatcher.desk.results import Alternative, Here, Marginal, Remedy, RemedyKind

MOST_RULES = 2
"""Broken rules that are told of a driver; the rest is counted."""


def verdict_words(left: Unassigned | None) -> str:
    """Why an order is on no route, in one sentence."""
    if left is None:
        return _tr("It came after the day was planned.")
    return {
        Verdict.UNPLACED: _tr("It has no sure place yet."),
        Verdict.IMPOSSIBLE: _tr("No driver could serve it, not even alone."),
        Verdict.DISPLACES: _tr("It fits only if something else gives way."),
        Verdict.NOT_FOUND: _tr("It is not in the plan."),
    }[left.verdict]


def signed_money(cents: int) -> str:
    """+1.50, −0.20, 0.00."""
    sign = "+" if cents > 0 else "−" if cents < 0 else ""
    return sign + money(abs(cents))


def difference_words(cost: int, distance_m: int, duration_s: int) -> str:
    """+4.20 · +3.1 km · +12 min."""
    km = _tr("{km} km").format(km=kilometres(abs(distance_m)))
    time = span(abs(duration_s))
    return f"{signed_money(cost)} · {_sign(distance_m)}{km} · {_sign(duration_s)}{time}"


def _sign(figure: int) -> str:
    return "+" if figure > 0 else "−" if figure < 0 else "±"


def here_words(stand: Stand, here: Here) -> tuple[str, str]:
    """What its stop costs where it is, and whether somebody would be cheaper."""
    lane = stand.lane(here.shift_id)
    cost = _tr("With {driver} it costs {cost}: {km} km and {time}.").format(
        driver=lane.driver if lane else here.shift_id,
        cost=money(here.cost),
        km=kilometres(here.distance_m),
        time=span(max(0, here.duration_s)),
    )
    if here.among == 1:
        return cost, _tr("Nobody else could take it without breaking a rule.")
    if here.among == 2:
        if here.rank == 1:
            return cost, _tr("The one other driver who could take it is not cheaper.")
        return cost, _tr("The one other driver who could take it would be cheaper.")
    if here.rank == 1:
        text = _tr("None of the {count} other drivers who could take it is cheaper.")
        return cost, text.format(count=here.among - 1)
    text = _tr("{cheaper} of the {count} other drivers who could take it would be cheaper.")
    return cost, text.format(cheaper=here.rank - 1, count=here.among - 1)


def alternative_words(stand: Stand, order_id: str, other: Alternative) -> str:
    """What another driver would cost, and first of all the rules that would break."""
    figures = difference_words(other.cost, other.distance_m, other.duration_s)
    if other.keeps_rules:
        return figures
    broken = breach_words(stand, other.violations, order_id)
    text = "; ".join(broken[:MOST_RULES])
    if len(broken) > MOST_RULES:
        text = _tr("{rules} and {count} more").format(rules=text, count=len(broken) - MOST_RULES)
    return text


def marginal_words(stand: Stand, found: Marginal) -> Iterator[str]:
    """What a stop costs the day, and of what that is made where it is more than its own way."""
    text = _tr("It costs the day about {cost} (estimated).") if found.is_estimated else _tr("It costs the day {cost}.")
    yield text.format(cost=money(found.cost))
    if found.resequenced:
        text = _tr("{cost} of that since the rest of the route could be driven in a better sequence.")
        yield text.format(cost=money(found.resequenced))
    if found.taken:
        text = _tr("{cost} of that since its place would let in: {orders}.")
        yield text.format(cost=money(found.gained), orders=", ".join(stand.name(name) for name in found.taken))


def remedy_words(stand: Stand, remedy: Remedy) -> tuple[str, str]:
    """What to change, and what else there is to know about it ("" for nothing); of two changes both."""
    parts = [replace(part, order=remedy.order, shift=remedy.shift) for part in remedy.parts]
    more = " ".join(filter(None, (_more(stand, part) for part in parts)))
    return " ".join(_change_words(stand, part) for part in parts), more


def _change_words(stand: Stand, remedy: Remedy) -> str:
    lane, other_lane = stand.lane(remedy.shift_id), stand.lane(remedy.other_shift_id)
    facts = {
        "driver": lane.driver if lane else remedy.shift_id,
        "other": stand.name(remedy.other_id),
        "other_driver": other_lane.driver if other_lane else remedy.other_shift_id,
        "span": span(remedy.amount_s),
        "skills": ", ".join(remedy.names),
        "vehicle": _vehicle(stand, remedy.vehicle_id),
    }
    return _template(remedy.kind).format(**facts)


def _template(kind: RemedyKind) -> str:
    from dispatcher.desk.results import RemedyKind

    return {
        RemedyKind.PLACE: _tr("Set its place: the address was not found for sure."),
        RemedyKind.ROOM: _tr("There is room with {driver}."),
        RemedyKind.LOCK: _tr("Drop its lock: {driver} has room."),
        RemedyKind.LOCKED_ROUTE: _tr("Put it into the locked route of {driver}."),
        RemedyKind.WINDOW_EARLIER: _tr("Open its window {span} earlier: {driver} can make that."),
        RemedyKind.WINDOW_LATER: _tr("Close its window {span} later: {driver} can make that."),
        RemedyKind.SERVICE: _tr("Shorten its service by {span}: {driver} can make that."),
        RemedyKind.SHIFT_EARLIER: _tr("Let {driver} start {span} earlier that day."),
        RemedyKind.SHIFT_LATER: _tr("Let {driver} work {span} longer that day."),
        RemedyKind.VEHICLE: _tr("Give {driver} the vehicle {vehicle} that day."),
        RemedyKind.DRIVER: _tr("Let {driver} serve it after all."),
        RemedyKind.SKILL: _tr("Do without {skills}: {driver} has room."),
        RemedyKind.MOVE: _tr("Move {other} to {other_driver}: {driver} has room then."),
        RemedyKind.INSTEAD: _tr("Leave out {other} instead: {driver} has room then."),
    }[kind]


def _more(stand: Stand, remedy: Remedy) -> str:
    from dispatcher.desk.results import RemedyKind

    zone = stand.zone
    match remedy.kind:
        case RemedyKind.WINDOW_EARLIER | RemedyKind.WINDOW_LATER if remedy.order is not None:
            windows = [w for t in remedy.order.tasks if t.kind is remedy.task for w in t.windows]
            said = ", ".join(window_text(w, zone) for w in windows)
            return _tr("The window is then {windows}.").format(windows=said)
        case RemedyKind.SHIFT_EARLIER | RemedyKind.SHIFT_LATER if remedy.shift is not None:
            said = f"{clock(remedy.shift.earliest, zone)}–{clock(remedy.shift.latest, zone)}"
            return _tr("The shift is then {times}.").format(times=said)
        case RemedyKind.SKILL if remedy.holders:
            return _tr("In the fleet it is held by {names}.").format(names=", ".join(remedy.holders))
        case RemedyKind.SKILL:
            return _tr("Nobody in the fleet holds it.")
    return ""


def _vehicle(stand: Stand, vehicle_id: str) -> str:
    return next((v.name for v in stand.fleet.vehicles if v.id == vehicle_id and v.name), vehicle_id)


def moment_words(stand: Stand, step: OrderStep) -> str:
    """When it was, by the zone of the day."""
    at = step.at.astimezone(stand.zone)
    moment = f"{QLocale().toString(QDate(at.year, at.month, at.day), 'd MMM')}, {at:%H:%M}"
    return moment if step.in_force else _tr("{moment}, taken back").format(moment=moment)


def was_words(was: Was) -> str:
    """note: before → after."""
    nothing = _tr("nothing")
    before, after = _short(was.before), _short(was.after)
    if was.field == "must_serve":
        before, after = said(before), said(after)
    elif was.field == "date":
        before, after = dates_said(before), dates_said(after)
    return _tr("{field}: {before} → {after}").format(
        field=_field(was.field), before=before or nothing, after=after or nothing
    )


def _field(name: str) -> str:
    names = {
        "address": _tr("Address"),
        "name": _tr("Customer"),
        "phone": _tr("Phone"),
        "email": _tr("E-mail"),
        "note": _tr("Note"),
        "priority": _tr("Priority"),
        "date": _tr("Date"),
        "driver": _tr("Driver"),
        "windows": _tr("Window"),
        "load": _tr("Load"),
        "service_s": _tr("Service"),
        "lock": _tr("Lock"),
        "skills": _tr("Needs"),
        "allowed_drivers": _tr("Only with"),
        "forbidden_drivers": _tr("Not with"),
        "must_serve": _tr("Must be served"),
    }
    return names.get(name) or term_title(name)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:57] + "…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Inspector", text)
