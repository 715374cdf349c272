"""How orders belong together: within a route, and between the routes of a plan."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence

from dispatcher.model.day import Day, Node
from dispatcher.model.plan import Route
from dispatcher.model.terms import Relation, RelationKind, RouteEnd
from dispatcher.model.violation import Rule, Violation

CLOSE = frozenset(RelationKind) - {RelationKind.APART}
"""Relations whose orders one driver serves."""


def within(day: Day, nodes: Sequence[Node]) -> Iterator[Violation]:
    """Every relation that the sequence of one route breaks by itself."""
    at: dict[str, list[int]] = {}
    for i, node in enumerate(nodes):
        at.setdefault(node.order.id, []).append(i)
    for relation in day.rules.relations:
        here = [name for name in relation.order_ids if name in at]
        if relation.kind is RelationKind.APART:
            for name in here[1:]:
                yield Violation(Rule.APART, 1, name, here[0])
        elif relation.kind is RelationKind.SEQUENCE:
            yield from _sequence(here, at)
        elif relation.kind is RelationKind.STRETCH:
            yield from _stretch(here, at)
        elif relation.kind is RelationKind.GATHERED:
            yield from _gathered(here, at)
    yield from _ends(nodes)


def _sequence(here: Sequence[str], at: Mapping[str, list[int]]) -> Iterator[Violation]:
    for before, after in itertools.pairwise(here):
        if at[before][-1] > at[after][0]:
            yield Violation(Rule.SEQUENCE, 1, after, before)


def _stretch(here: Sequence[str], at: Mapping[str, list[int]]) -> Iterator[Violation]:
    for before, after in itertools.pairwise(here):
        if at[before][-1] + 1 != at[after][0]:
            yield Violation(Rule.SEQUENCE, 1, after, before)


def _gathered(here: Sequence[str], at: Mapping[str, list[int]]) -> Iterator[Violation]:
    lasts = sorted((at[name][-1], name) for name in here)
    for (before, first), (after, second) in itertools.pairwise(lasts):
        if before + 1 != after:
            yield Violation(Rule.SEQUENCE, 1, second, first)


def _ends(nodes: Sequence[Node]) -> Iterator[Violation]:
    for i, node in enumerate(nodes):
        end = node.order.terms.end
        others: Sequence[Node] = ()
        if end is RouteEnd.FIRST and node.task is node.order.tasks[0]:
            others = nodes[:i]
        elif end is RouteEnd.LAST and node.task is node.order.tasks[-1]:
            others = nodes[i + 1 :]
        if any(other.order.terms.end is not end for other in others):
            yield Violation(Rule.END, 1, node.order.id, str(end))


def between(day: Day, routes: Iterable[Route]) -> Iterator[tuple[str, Violation]]:
    """(shift id, violation) for orders that should be on one route and are not."""
    home = {ref.order_id: route.shift_id for route in routes for ref in route.tasks}
    for relation in day.rules.relations:
        if relation.kind not in CLOSE:
            continue
        here = [name for name in relation.order_ids if name in home]
        for name in here[1:]:
            if home[name] != home[here[0]]:
                yield home[name], Violation(Rule.TOGETHER, 1, name, here[0])


def open_to(day: Day, routes: Iterable[Route], order_id: str) -> frozenset[str]:
    """The shifts that may take an order as far as the orders it belongs with are concerned."""
    related = [relation for relation in day.rules.relations if order_id in relation.order_ids]
    allowed = frozenset(day.shifts)
    if not related:
        return allowed
    home = {ref.order_id: route.shift_id for route in routes for ref in route.tasks}
    for relation in related:
        homes = frozenset(home[name] for name in relation.order_ids if name in home and name != order_id)
        if relation.kind in CLOSE and homes:
            allowed &= homes if len(homes) == 1 else frozenset()
        elif relation.kind is RelationKind.APART:
            allowed -= homes
    return allowed


def related(relations: Iterable[Relation], order_id: str) -> frozenset[str]:
    """The orders that must go with this one, itself included."""
    names = {order_id}
    for relation in relations:
        if relation.kind in CLOSE and order_id in relation.order_ids:
            names.update(relation.order_ids)
    return frozenset(names)
