"""Violations in words, the same words on screen, on paper and in the terminal."""

from __future__ import annotations

from dispatcher.model.loads import load_words
from dispatcher.model.violation import Rule, Violation


def of_violation(violation: Violation) -> str:
    """One sentence: what is broken, by how much, where."""
    order = f"order {violation.order_id}" if violation.order_id else "the route"
    minutes = -(-violation.amount // 60)
    km = f"{violation.amount / 1000:.1f}"
    class_of, other = f"“{violation.detail}”", f"order {violation.detail}"
    stops = f"{violation.amount} stops"
    is_work = violation.rule is Rule.MINIMUM and violation.detail == "work"
    of_rest = "the weekly rest" if violation.detail == "week" else "rest between shifts"
    words = {
        Rule.LATE: f"{order} is served {minutes} min late.",
        Rule.LOAD: f"{load_words(violation.detail, violation.amount)} too much on board at {order}.",
        Rule.SKILL: f"{order} needs “{violation.detail}”, which neither driver nor vehicle holds.",
        Rule.SHIFT: f"The route ends {minutes} min after the shift.",
        Rule.TIME: f"The route is {minutes} min longer than the vehicle may be out.",
        Rule.RANGE: f"The route is {km} km longer than the vehicle may drive.",
        Rule.STOPS: f"The route has {violation.amount} stops too many.",
        Rule.DRIVER: f"{order} may not be served by this driver.",
        Rule.LOCK: f"{order} is locked to another {violation.detail or 'driver'}.",
        Rule.PAIR: f"{order}: {violation.detail}.",
        Rule.BREAK: f"A break starts {minutes} min too late.",
        Rule.ROAD: f"No road leads to {order}.",
        Rule.START: f"The route begins {minutes} min after its latest start.",
        Rule.VEHICLE: f"{order} may not be served with this vehicle.",
        Rule.PEOPLE: f"{order} needs {violation.amount} more to come.",
        Rule.HEIGHT: f"The vehicle is {violation.amount} cm too high for {order}.",
        Rule.ACCESS: f"The vehicle may at no time serve {order} where it is.",
        Rule.TERRITORY: f"{order} is outside of the driver's territory.",
        Rule.GOODS: f"{order} is aboard together with goods of the class {class_of}.",
        Rule.COMPARTMENT: f"{order}: {_compartment(violation)}.",
        Rule.RIDE: f"{order} is aboard {minutes} min too long.",
        Rule.STACK: f"{order} is unloaded from behind goods that were loaded later.",
        Rule.DRIVING: f"The driver is at the wheel {minutes} min too long.",
        Rule.WORK: f"The route has {minutes} min of work too much.",
        Rule.WAITING: f"The route has {minutes} min of waiting too much.",
        Rule.MINIMUM: f"The route has {f'{minutes} min of work' if is_work else stops} too few to go out.",
        Rule.BATTERY: f"The battery lacks {violation.amount / 1000:.1f} kWh.",
        Rule.TOGETHER: f"{order} is not with {other}, where it belongs.",
        Rule.APART: f"{order} is with {other}, where it must not be.",
        Rule.SEQUENCE: f"{order} does not follow {other} as it was decided.",
        Rule.END: f"{order} is not the {violation.detail} of its route.",
        Rule.REST: f"The driver lacks {minutes} min of {of_rest} by law.",
        Rule.DOCK: "Every dock is taken when this van loads.",
    }
    sentence = words[violation.rule]
    return sentence[0].upper() + sentence[1:]


def _compartment(violation: Violation) -> str:
    return f"the compartment {violation.detail} is overfull" if violation.detail else "no compartment is for its goods"
