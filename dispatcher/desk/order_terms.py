"""What only some orders ask for, typed by hand: read as a list's cells are, and refused in the same words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from dispatcher.desk.term_cells import (
    ORDER_FIELDS,
    TASK_FIELDS,
    Local,
    Texts,
    order_terms_of,
    order_texts,
    task_terms_of,
    task_texts,
)
from dispatcher.model.fleet import Fleet
from dispatcher.model.order import Order, Task, read_only
from dispatcher.model.problem import Problem, Where
from dispatcher.model.terms import OrderTerms, TaskTerms
from dispatcher.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Known:
    """Who drives and with what: names by id."""

    drivers: Mapping[str, str]
    vehicles: Mapping[str, str]


def named(terms: OrderTerms, fleet: Fleet) -> OrderTerms:
    """The terms with drivers and vehicles by name, as they can be typed again."""
    drivers, vehicles = ({one.id: one.name or one.id for one in some} for some in (fleet.drivers, fleet.vehicles))

    def names(ids: frozenset[str], called: Mapping[str, str]) -> frozenset[str]:
        return frozenset(called.get(one, one) for one in ids)

    return replace(
        terms,
        preferred_drivers=names(terms.preferred_drivers, drivers),
        preferred_vehicles=names(terms.preferred_vehicles, vehicles),
        allowed_vehicles=names(terms.allowed_vehicles, vehicles),
        forbidden_vehicles=names(terms.forbidden_vehicles, vehicles),
    )


def with_terms(order: Order, task: Task | None, texts: Texts, at: Local, known: Known) -> tuple[Order, list[Problem]]:
    """The order with these fields as typed, those of a visit at `task`; and everything that is bad about them. Fields
    that are not named stay as they are."""
    unknown = [name for name in texts if name not in ORDER_FIELDS and name not in TASK_FIELDS]
    if unknown:
        raise ValueError(f"no order has a field {unknown[0]!r}")
    problems: list[Problem] = []
    own = {name: text for name, text in texts.items() if name in ORDER_FIELDS}
    if own:
        read = order_terms_of(order_texts(order.terms, at) | own, at, order.id)
        problems += read.problems
        order = replace(order, terms=_by_id(read.terms, known, problems, order.id))
    visit = {name: text for name, text in texts.items() if name in TASK_FIELDS}
    if visit and task is not None:
        of_task = task_terms_of(task_texts(task.terms, at) | visit, at, order.id)
        problems += of_task.problems
        problems += _without_window(of_task.terms, visit, order.id)
        terms = _task_by_id(of_task.terms, known, problems, order.id)
        order = order.with_tasks(lambda t: replace(t, terms=terms) if t.kind is task.kind else t)
    return order, problems


def _without_window(terms: TaskTerms, typed: Texts, source: str) -> Iterator[Problem]:
    """A price for being early or late says nothing without the time that is wished for."""
    for name in ("early_per_min", "late_per_min"):
        if terms.soft is None and typed.get(name, "").strip():
            cause = "There is a price for minutes early or late, but no preferred time."
            yield Problem("window-missing", cause, "Write the preferred time as well.", Where(source, column=name))


def _by_id(terms: OrderTerms, known: Known, problems: list[Problem], source: str) -> OrderTerms:
    def ids(field: str, names: Mapping[str, str]) -> frozenset[str]:
        return frozenset(_id_of(name, names, field, problems, source) for name in getattr(terms, field))

    return replace(
        terms,
        preferred_drivers=ids("preferred_drivers", known.drivers),
        preferred_vehicles=ids("preferred_vehicles", known.vehicles),
        allowed_vehicles=ids("allowed_vehicles", known.vehicles),
        forbidden_vehicles=ids("forbidden_vehicles", known.vehicles),
    )


def _task_by_id(terms: TaskTerms, known: Known, problems: list[Problem], source: str) -> TaskTerms:
    def by_id(field: str, names: Mapping[str, str]) -> Mapping[str, int]:
        found: Mapping[str, int] = getattr(terms, field)
        return read_only({_id_of(name, names, field, problems, source): s for name, s in found.items()})

    return replace(
        terms,
        service_by_vehicle=by_id("service_by_vehicle", known.vehicles),
        service_by_driver=by_id("service_by_driver", known.drivers),
    )


def _id_of(name: str, names: Mapping[str, str], field: str, problems: list[Problem], source: str) -> str:
    ids = {called.casefold(): id_ for id_, called in names.items() if called} | {id_.casefold(): id_ for id_ in names}
    found = ids.get(name.casefold())
    if found is None:
        is_vehicle = "vehicle" in field
        kind = "vehicle" if is_vehicle else "driver"
        cause = f"The fleet has no vehicle “{name}”." if is_vehicle else f"The fleet has no driver “{name}”."
        choice = ", ".join(sorted(called or id_ for id_, called in names.items())) or "none yet"
        problems.append(Problem(f"{kind}-unknown", cause, f"Choose from: {choice}.", Where(source, column=field)))
    return found or name
