"""Broken rules in the reader's language, short and exact: "18 min late at Kahvila", "40 kg too much"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from dispatcher.desktop.words import counted, kilometres
from dispatcher.model.loads import UNITS
from dispatcher.model.order import LOAD_SCALE, Load
from dispatcher.model.violation import Rule, Violation

OF_AN_ORDER = frozenset(
    {
        Rule.LOCK,
        Rule.PAIR,
        Rule.VEHICLE,
        Rule.PEOPLE,
        Rule.HEIGHT,
        Rule.ACCESS,
        Rule.TERRITORY,
        Rule.GOODS,
        Rule.COMPARTMENT,
        Rule.RIDE,
        Rule.STACK,
        Rule.TOGETHER,
        Rule.APART,
        Rule.SEQUENCE,
        Rule.END,
    }
)
"""Rules whose words stand after the stop's name; those of lateness, loads, roads, skills and drivers hold it inside."""


def words(violation: Violation, place: str = "") -> str:
    """One breach in a few words. `place` is the stop's name, said where the breach belongs to one stop; "" where the
    words stand beside that stop anyway. Plain text: a name from outside stands in it as it came."""
    text = _of_stop(violation, place) if violation.order_id and place else ""
    return text or _of_route(violation)


def amount(thousandths: int) -> str:
    """A load's figure in the reader's own way of writing it: 12500 is 12.5."""
    places = 0 if thousandths % LOAD_SCALE == 0 else 1 if thousandths % (LOAD_SCALE // 10) == 0 else 3
    return QLocale().toString(thousandths / LOAD_SCALE, "f", places)


def load(dimension: str, thousandths: int) -> str:
    """`12.5 kg`, `3 pieces`, in the reader's own way of writing figures."""
    return f"{amount(thousandths)} {unit(dimension)}"


def load_text(amounts: Load) -> str:
    """Every dimension that is not 0, by name: `3 pieces, 12.5 kg`."""
    return ", ".join(load(name, amounts[name]) for name in sorted(amounts) if amounts[name])


def unit(dimension: str) -> str:
    """What a dimension is counted in: kg, m³, the program's own words in the reader's language, or the user's own."""
    return UNITS.get(dimension) or (_tr("pieces") if dimension == "pieces" else dimension)


def span(seconds: int) -> str:
    """A length of time rounded up to minutes: `18 min`, `1 h 05 min`."""
    hours, minutes = divmod(-(-seconds // 60), 60)
    if not hours:
        return _tr("{minutes} min").format(minutes=minutes)
    return _tr("{hours} h {minutes} min").format(hours=hours, minutes=f"{minutes:02d}")


def _of_stop(broken: Violation, place: str) -> str:
    """The breach with the stop's name; "" for one that belongs to the whole route."""
    match broken.rule:
        case Rule.LATE:
            return _tr("{span} late at {place}").format(span=span(broken.amount), place=place)
        case Rule.LOAD:
            return _tr("{load} too much at {place}").format(load=load(broken.detail, broken.amount), place=place)
        case Rule.ROAD:
            return _tr("no road leads to {place}").format(place=place)
        case Rule.SKILL:
            return _tr("lacks skill for {place}: {skill}").format(skill=broken.detail, place=place)
        case Rule.DRIVER:
            return _tr("{place}: not with this driver").format(place=place)
        case rule if rule in OF_AN_ORDER:
            return _tr("{place}: {words}").format(place=place, words=_of_route(broken))
    return ""


def _of_route(broken: Violation) -> str:
    """The breach alone, without saying at which stop."""
    return _measured(broken) or _limited(broken) or _of_goods(broken) or _with_others(broken) or _decided(broken)


def _measured(broken: Violation) -> str:
    """Breaches with an amount, "" for the others."""
    match broken.rule:
        case Rule.LATE:
            return _tr("{span} late").format(span=span(broken.amount))
        case Rule.LOAD:
            return _tr("{load} too much").format(load=load(broken.detail, broken.amount))
        case Rule.SHIFT:
            return _tr("{span} after the shift's end").format(span=span(broken.amount))
        case Rule.TIME:
            return _tr("{span} longer than the vehicle may be out").format(span=span(broken.amount))
        case Rule.RANGE:
            return _tr("{km} km further than the vehicle may drive").format(km=kilometres(max(100, broken.amount)))
        case Rule.STOPS:
            return counted(_tr("{count} stop too many|{count} stops too many"), broken.amount)
        case Rule.BREAK:
            return _tr("break begins {span} too late").format(span=span(broken.amount))
    return ""


def _limited(broken: Violation) -> str:
    """Limits of a day's work, of a van and of a place, "" for other rules."""
    match broken.rule:
        case Rule.START:
            return _tr("sets out {span} after the latest start").format(span=span(broken.amount))
        case Rule.DRIVING:
            return _tr("{span} too long at the wheel").format(span=span(broken.amount))
        case Rule.WORK:
            return _tr("{span} of work too much").format(span=span(broken.amount))
        case Rule.WAITING:
            return _tr("{span} of waiting too much").format(span=span(broken.amount))
        case Rule.REST if broken.detail == "week":
            return _tr("{span} of the weekly rest missing").format(span=span(broken.amount))
        case Rule.REST:
            return _tr("{span} of rest between shifts missing").format(span=span(broken.amount))
        case Rule.MINIMUM if broken.detail == "work":
            return _tr("{span} of work too little to go out").format(span=span(broken.amount))
        case Rule.MINIMUM:
            return counted(_tr("{count} stop too few to go out|{count} stops too few to go out"), broken.amount)
        case Rule.BATTERY:
            return _tr("battery lacks {kwh} kWh").format(kwh=QLocale().toString(max(100, broken.amount) / 1000, "f", 1))
        case Rule.HEIGHT:
            return _tr("vehicle {cm} cm too high").format(cm=broken.amount)
        case Rule.PEOPLE:
            return counted(_tr("{count} person missing|{count} people missing"), broken.amount)
    return ""


def _of_goods(broken: Violation) -> str:
    """How goods travel, "" for other rules."""
    match broken.rule:
        case Rule.GOODS:
            return _tr("together with goods “{goods}”").format(goods=broken.detail)
        case Rule.COMPARTMENT if broken.detail:
            return _tr("compartment {name} overfull").format(name=broken.detail)
        case Rule.COMPARTMENT:
            return _tr("no compartment for these goods")
        case Rule.RIDE:
            return _tr("{span} too long aboard").format(span=span(broken.amount))
        case Rule.STACK:
            return _tr("behind goods that were loaded later")
    return ""


def _with_others(broken: Violation) -> str:
    """What was decided about several orders, and about the ends of a route, "" for other rules."""
    match broken.rule:
        case Rule.TOGETHER:
            return _tr("not with order {order}").format(order=broken.detail)
        case Rule.APART:
            return _tr("must not be with order {order}").format(order=broken.detail)
        case Rule.SEQUENCE:
            return _tr("does not follow order {order} as decided").format(order=broken.detail)
        case Rule.END if broken.detail == "first":
            return _tr("not the first of its route")
        case Rule.END:
            return _tr("not the last of its route")
        case Rule.DOCK:
            return _tr("every dock is taken")
    return ""


def _decided(broken: Violation) -> str:
    """Breaches that are or are not."""
    match broken.rule:
        case Rule.SKILL:
            return _tr("lacks skill: {skill}").format(skill=broken.detail)
        case Rule.DRIVER:
            return _tr("not with this driver")
        case Rule.VEHICLE:
            return _tr("not with this vehicle")
        case Rule.ACCESS:
            return _tr("closed to this vehicle")
        case Rule.TERRITORY:
            return _tr("outside of the driver's territory")
        case Rule.ROAD:
            return _tr("no road leads there")
        case Rule.LOCK if broken.detail == "position":
            return _tr("locked to another place in the sequence")
        case Rule.LOCK:
            return _tr("locked to another driver")
        case Rule.PAIR if broken.detail.startswith("pickup"):
            return _tr("picked up, never delivered")
    return _tr("delivered before it is picked up")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Violation", text)
