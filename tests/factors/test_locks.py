"""What the dispatcher decided, each shown by two plans of one small day: without the decision, and with it."""

from __future__ import annotations

from dispatcher.model.order import Lock, TaskKind
from dispatcher.model.plan import Route, TaskRef
from dispatcher.model.terms import Relation, RelationKind
from tests.factors.town import ANNA, BEN, EURO, HOUR, at, between, bring, given, plans, shift, town

EASTWARD = shift("anna", end=at(10))
"""From the yard to a place 10 km east: the shortest way serves who is nearest first."""
DEARER = shift("ben", van={"cost_per_use": 11 * EURO})


def stops(*order_ids: str) -> tuple[TaskRef, ...]:
    """Deliveries in sequence."""
    return tuple(TaskRef(order_id, TaskKind.DELIVERY) for order_id in order_ids)


def test_locked_driver() -> None:
    """Ben goes because it was said so."""
    order = bring("x", 5)
    without, then = plans(town([order], [ANNA, DEARER]), town([given(order, lock=Lock("ben"))], [ANNA, DEARER]))
    assert (without.driver("x"), then.driver("x")) == ("anna", "ben")


def test_locked_position() -> None:
    """The one farther away comes first because it was said so."""
    near, far = bring("near", 2), bring("far", 5)
    first = given(far, lock=Lock("anna", 0))
    without, then = plans(town([near, far], [EASTWARD]), town([near, first], [EASTWARD]))
    assert (without.route("anna"), then.route("anna")) == ("near far", "far near")


def test_locked_stretch() -> None:
    """One comes right after the other, and what lies between them comes before or after both."""
    orders = [bring("a", 2), bring("b", 4), bring("c", 6)]
    rule = Relation(RelationKind.STRETCH, ("a", "c"))
    without, then = plans(town(orders, [EASTWARD]), town(orders, [EASTWARD], relations=(rule,)))
    assert without.route("anna") == "a b c"
    assert "a c" in then.route("anna")
    assert not then.left_out


def test_locked_route() -> None:
    """The route that stands is driven as it is, by the dearer van and the long way round."""
    day = town([bring("near", 2), bring("far", 5)], [ANNA, given(DEARER, end=at(10))])
    stands = Route("ben", stops("far", "near"), locked=True)
    without, then = plans(day, day, [stands])
    assert without.routes == {"near far"}
    assert then.route("ben") == "far near"


def test_locked_departure() -> None:
    """Anna leaves at 8 because it was said so: what is wanted at 7 is Ben's."""
    orders = [bring("late", 5, windows=(between(6, 9),)), bring("early", 6, windows=(between(6, 7),))]
    day = town(orders, [ANNA, BEN])
    without, then = plans(day, day, [Route("anna", stops("late"), departs=8 * HOUR)])
    assert len(without.groups) == 1
    assert then.driver("early") == "ben"
    assert then.drive("anna").start == 8 * HOUR if then.driver("late") == "anna" else not then.route("anna")


def test_loaded_van() -> None:
    """What is stacked in the van comes out in that sequence, the long way round; something new comes in between."""
    day = town([bring("a", 2), bring("b", 4), bring("c", 6), bring("new", 3)], [EASTWARD, DEARER])
    without, then = plans(day, day, [Route("anna", stops("c", "b", "a"), loaded=True)])
    assert without.route("anna") == "a new b c"
    assert [name for name in then.route("anna").split() if name != "new"] == ["c", "b", "a"]
    assert then.driver("new") == "anna"
