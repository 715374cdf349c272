"""Broken rules in the reader's language, short and exact: "18 min late at Kahvila", "40 kg too much"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from dispatcher.desktop.words import kilometres
from dispatcher.model.loads import UNITS
from dispatcher.model.order import LOAD_SCALE
from dispatcher.model.violation import Rule, Violation


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
    return f"{amount(thousandths)} {UNITS.get(dimension, dimension)}"


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
        case Rule.LOCK | Rule.PAIR:
            return _tr("{place}: {words}").format(place=place, words=_of_route(broken))
    return ""


def _of_route(broken: Violation) -> str:
    """The breach alone, without saying at which stop."""
    return _measured(broken) or _decided(broken)


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
        case Rule.STOPS if broken.amount == 1:
            return _tr("1 stop too many")
        case Rule.STOPS:
            return _tr("{count} stops too many").format(count=broken.amount)
        case Rule.BREAK:
            return _tr("break begins {span} too late").format(span=span(broken.amount))
    return ""


def _decided(broken: Violation) -> str:
    """Breaches that are or are not."""
    match broken.rule:
        case Rule.SKILL:
            return _tr("lacks skill: {skill}").format(skill=broken.detail)
        case Rule.DRIVER:
            return _tr("not with this driver")
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
