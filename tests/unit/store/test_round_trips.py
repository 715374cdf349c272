"""What is put into the day file comes out equal, whatever the texts and figures are."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model.fleet import Break, Depot, Driver, Fleet, ShiftPattern, Vehicle
from dispatcher.model.order import Cancellation, Load, Lock, Order, Task, TaskKind
from dispatcher.model.place import Candidate, Location, Precision
from dispatcher.model.plan import Plan, Reason, Route, TaskRef, Unassigned, Verdict
from dispatcher.model.problem import Coercion, Problem, Where
from dispatcher.model.standing_rules import StandingRules
from dispatcher.model.terms import DriverTerms, OrderTerms, Relation, RelationKind, ShiftTerms, TaskTerms, VehicleTerms
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.violation import Rule
from dispatcher.store import fleet as fleets
from dispatcher.store import imports, pins, places, plans, rules
from dispatcher.store import orders as orders_
from dispatcher.store import settings as settings_
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Writer
from tests.terms import any_terms

HOSTILE = [
    "",
    "'; DROP TABLE orders; --",
    '"quoted" `ticks` \\back\\slash %s ?1 :name',
    "{{7*191}} ${7*191} <img src=x onerror=alert(1)> </script>",
    "nul\0inside",
    "\0",
    "line\r\nbreak\tand\u2028other",
    "‮right to left שלום‬",
    "👩‍👩‍👧‍👦 é é ﬀ",
    "00123",
    "1e5",
    "null",
    "x" * 10_000,
]
texts = st.sampled_from(HOSTILE) | st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
ids = st.sampled_from([text for text in HOSTILE if text]) | st.text(
    st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6
)
integers = st.integers(-(2**63) + 1, 2**63 - 1)
seconds = st.integers(-(10**10), 10**10)
dates = st.dates()
windows = st.tuples(seconds, seconds).map(lambda pair: TimeWindow(min(pair), max(pair)))
degrees = st.floats(allow_nan=False, allow_infinity=False)
locations = st.builds(Location, degrees, degrees)
loads: st.SearchStrategy[Load] = st.dictionaries(texts, integers, max_size=3)
text_sets = st.frozensets(texts, max_size=3)
moments = st.integers(0, 2**32).map(lambda s: dt.datetime.fromtimestamp(s, dt.UTC))

once_per_example = settings(max_examples=30)


def tasks(kind: TaskKind) -> st.SearchStrategy[Task]:
    return st.builds(
        Task,
        st.just(kind),
        texts,
        st.none() | locations,
        st.lists(windows, max_size=3).map(tuple),
        seconds,
        seconds,
        texts,
        texts,
        texts,
        texts,
        any_terms(TaskTerms, texts),
        texts,
    )


deliveries, pickups = tasks(TaskKind.DELIVERY), tasks(TaskKind.PICKUP)
some_tasks = st.tuples(deliveries, st.none()) | st.tuples(st.none(), pickups) | st.tuples(deliveries, pickups)


@st.composite
def orders(draw: st.DrawFn) -> Order:
    delivery, pickup = draw(some_tasks)
    return Order(
        draw(ids),
        draw(st.none() | dates),
        delivery,
        pickup,
        draw(loads),
        draw(text_sets),
        draw(integers),
        draw(st.booleans()),
        draw(st.none() | integers),
        draw(text_sets),
        draw(text_sets),
        draw(st.none() | st.builds(Lock, texts, st.none() | integers)),
        draw(st.dictionaries(texts, texts, max_size=3)),
        draw(any_terms(OrderTerms, texts)),
        draw(st.none() | st.sampled_from(Cancellation)),
    )


@once_per_example
@given(some=st.lists(orders(), max_size=4, unique_by=lambda order: order.id))
def test_orders(shared_day: DayFile, some: list[Order]) -> None:
    """Orders come back equal by id and by day, and a second put in other words replaces them."""
    shared_day.write("put", {}, lambda w: orders_.put_orders(w, some))
    for order in some:
        assert shared_day.read(lambda r, id_=order.id: orders_.order(r, id_)) == order  # type: ignore[misc]
        assert order in shared_day.read(lambda r, date=order.date: orders_.orders_on(r, date))  # type: ignore[misc]
    names = [order.id for order in some]
    assert shared_day.read(lambda r: orders_.orders_by_id(r, names)) == tuple(
        sorted(some, key=lambda order: order.id.encode())
    )
    assert not shared_day.write("put", {}, lambda w: orders_.put_orders(w, some)).changes
    shared_day.write("delete", {}, lambda w: orders_.delete_orders(w, names))
    assert shared_day.read(lambda r: orders_.orders_by_id(r, names)) == ()


def test_an_order_that_changes_its_kind_keeps_only_its_new_task(day: DayFile) -> None:
    """A delivery that becomes a pickup has one task, and leaves the plan that held the delivery."""
    date = dt.date(2026, 11, 23)
    before = Order("a", date, delivery=Task(TaskKind.DELIVERY, "here"))
    after = Order("a", date, pickup=Task(TaskKind.PICKUP, "here"))
    day.write("put", {}, lambda w: orders_.put_orders(w, [before]))
    day.write("plan", {}, lambda w: plans.put_plan(w, date, Plan((Route("s", (TaskRef("a", TaskKind.DELIVERY),)),))))
    day.write("put", {}, lambda w: orders_.put_orders(w, [after]))
    assert day.read(lambda r: orders_.orders_on(r, date)) == (after,)
    assert day.read(lambda r: plans.plan_on(r, date)) == Plan((Route("s"),))


vehicles = st.builds(
    Vehicle,
    ids,
    texts,
    loads,
    integers,
    integers,
    integers,
    st.floats(0.05, 20),
    st.none() | integers,
    st.none() | integers,
    st.none() | integers,
    text_sets,
    any_terms(VehicleTerms, texts),
)
drivers_ = st.builds(Driver, ids, texts, texts, text_sets, any_terms(DriverTerms, texts))


@st.composite
def some_fleets(draw: st.DrawFn) -> Fleet:
    depots = draw(
        st.lists(st.builds(Depot, ids, texts, texts, st.none() | locations), max_size=3, unique_by=lambda d: d.id)
    )
    vans = draw(st.lists(vehicles, max_size=3, unique_by=lambda v: v.id))
    drivers = draw(st.lists(drivers_, max_size=3, unique_by=lambda d: d.id))
    depot_ids = st.none() | st.sampled_from([d.id for d in depots]) if depots else st.none()
    patterns: list[ShiftPattern] = []
    if vans and drivers:
        pattern = st.builds(
            ShiftPattern,
            ids,
            st.sampled_from([d.id for d in drivers]),
            st.sampled_from([v.id for v in vans]),
            seconds,
            seconds,
            depot_ids,
            depot_ids,
            st.lists(st.builds(Break, windows, seconds), max_size=2).map(tuple),
            st.frozensets(st.integers(0, 6)),
            st.none() | dates,
            any_terms(ShiftTerms, texts),
        )
        patterns = draw(st.lists(pattern, max_size=3, unique_by=lambda p: p.id))
    return Fleet(tuple(depots), tuple(vans), tuple(drivers), tuple(patterns))


@once_per_example
@given(fleet=some_fleets())
def test_fleet(shared_day: DayFile, fleet: Fleet) -> None:
    """A fleet comes back equal and in its sequence; nothing of the fleet before is left."""
    shared_day.write("fleet", {}, lambda w: fleets.put_fleet(w, fleet))
    assert shared_day.read(fleets.fleet) == fleet


@once_per_example
@given(fleet=some_fleets(), days=st.sets(dates, max_size=3))
def test_absences(shared_day: DayFile, fleet: Fleet, days: set[dt.date]) -> None:
    """They outlast another fleet, untold while their shifts are not there, and can be taken away."""
    shared_day.write("fleet", {}, lambda w: fleets.put_fleet(w, fleet))
    absences = {(pattern.id, day) for pattern in fleet.patterns for day in days}

    def note(absent: bool) -> None:
        def work(writer: Writer) -> None:
            for shift_id, day in absences:
                fleets.put_absence(writer, shift_id, day, absent)

        shared_day.write("absence", {}, work)

    note(True)
    assert shared_day.read(fleets.fleet) == replace(fleet, absences=frozenset(absences))
    shared_day.write("fleet", {}, lambda w: fleets.put_fleet(w, Fleet()))
    assert shared_day.read(fleets.fleet) == Fleet()
    shared_day.write("fleet", {}, lambda w: fleets.put_fleet(w, fleet))
    assert shared_day.read(fleets.fleet).absences == absences
    note(False)
    assert shared_day.read(fleets.fleet) == fleet


@st.composite
def some_plans(draw: st.DrawFn) -> tuple[list[Order], Plan]:
    placed = draw(st.lists(orders(), max_size=5, unique_by=lambda order: order.id))
    refs = draw(st.permutations([TaskRef(o.id, t.kind) for o in placed for t in o.tasks]))
    shifts = draw(st.lists(ids, max_size=3, unique=True))
    routes = []
    for shift in shifts:
        take = draw(st.integers(0, len(refs)))
        routes.append(
            Route(shift, tuple(refs[:take]), draw(st.booleans()), draw(st.booleans()), draw(st.none() | integers))
        )
        refs = refs[take:]
    reasons = st.lists(st.builds(Reason, st.none() | st.sampled_from(Rule), texts, texts), max_size=2).map(tuple)
    left = draw(st.lists(st.sampled_from([o.id for o in placed]), unique=True)) if placed else []
    out = tuple(Unassigned(id_, draw(st.sampled_from(Verdict)), draw(reasons)) for id_ in left)
    return placed, Plan(tuple(routes), out)


@once_per_example
@given(made=some_plans(), date=dates)
def test_plan(shared_day: DayFile, made: tuple[list[Order], Plan], date: dt.date) -> None:
    """A plan comes back equal, takes the place of the one before, and goes when an empty one is put."""
    placed, plan = made
    shared_day.write("orders", {}, lambda w: orders_.put_orders(w, placed))
    shared_day.write("plan", {}, lambda w: plans.put_plan(w, date, plan))
    assert shared_day.read(lambda r: plans.plan_on(r, date)) == plan
    shared_day.write("plan", {}, lambda w: plans.put_plan(w, date, Plan()))
    assert shared_day.read(lambda r: plans.plan_on(r, date)) == Plan()


@once_per_example
@given(usual=any_terms(StandingRules, texts), other=any_terms(StandingRules, texts), date=dates)
def test_rules(shared_day: DayFile, usual: StandingRules, other: StandingRules, date: dt.date) -> None:
    """Rules of all days and of a date come back equal; what a date has in common follows the rules of all days."""
    shared_day.write("rules", {}, lambda w: rules.put_rules(w, usual))
    assert shared_day.read(lambda r: rules.rules_on(r, None)) == usual
    assert shared_day.read(lambda r: rules.rules_on(r, date)) == usual
    own = replace(usual, fuel_price=other.fuel_price, zones=other.zones)
    shared_day.write("rules", {}, lambda w: rules.put_rules(w, own, date))
    assert shared_day.read(lambda r: rules.rules_on(r, date)) == own
    shared_day.write("rules", {}, lambda w: rules.put_rules(w, replace(usual, co2_price=7)))
    assert shared_day.read(lambda r: rules.rules_on(r, date)) == replace(own, co2_price=7)
    for key in (date, None):
        common = shared_day.read(lambda r: rules.rules_on(r, None)) if key else StandingRules()
        shared_day.write("none", {}, lambda w, key=key, common=common: rules.put_rules(w, common, key))  # type: ignore[misc]
    assert shared_day.read(lambda r: rules.rules_on(r, date)) == StandingRules()
    assert shared_day.read(lambda r: r.rows("SELECT * FROM rules")) == []


@once_per_example
@given(some=st.lists(orders(), min_size=3, max_size=5, unique_by=lambda o: o.id), name=texts, data=st.data())
def test_relations(shared_day: DayFile, some: list[Order], name: str, data: st.DataObject) -> None:
    """A relation comes back in its sequence; without one order it holds the others, with one left it is none."""
    names = data.draw(st.permutations([order.id for order in some]))
    relation = Relation(data.draw(st.sampled_from(RelationKind)), tuple(names))
    shared_day.write("orders", {}, lambda w: orders_.put_orders(w, some))
    shared_day.write("relation", {}, lambda w: rules.put_relation(w, name, relation))
    assert shared_day.read(rules.relations) == {name: relation}
    assert shared_day.read(lambda r: rules.relations_among(r, names[:1])) == {name: relation}
    shared_day.write("delete", {}, lambda w: orders_.delete_orders(w, names[:1]))
    assert shared_day.read(rules.relations) == {name: replace(relation, order_ids=tuple(names[1:]))}
    shared_day.write("delete", {}, lambda w: orders_.delete_orders(w, names[1:-1]))
    assert shared_day.read(rules.relations) == {}
    shared_day.write("delete", {}, lambda w: orders_.delete_orders(w, names))
    assert shared_day.read(lambda r: r.rows("SELECT * FROM relation")) == []


candidates = st.builds(Candidate, texts, locations, st.floats(0, 1), st.sampled_from(Precision))


@once_per_example
@given(order=orders(), data=st.data())
def test_found_places(shared_day: DayFile, order: Order, data: st.DataObject) -> None:
    """What was found comes back equal and is the task's location, until the task's address becomes another."""
    task = data.draw(st.sampled_from(order.tasks))
    chosen = data.draw(st.none() | candidates)
    found = places.Found(
        TaskRef(order.id, task.kind),
        chosen,
        data.draw(st.sampled_from(places.Source)) if chosen else None,
        tuple(data.draw(st.lists(candidates, max_size=3))),
    )
    shared_day.write("order", {}, lambda w: orders_.put_orders(w, [order]))
    shared_day.write("found", {}, lambda w: places.put_found(w, [found]))
    assert shared_day.read(lambda r: places.found(r, found.task)) == found
    assert found in shared_day.read(lambda r: tuple(places.found_on(r, order.date)))
    now = shared_day.read(lambda r: orders_.order(r, order.id))
    assert now is not None
    located = {t.kind: t.location for t in now.tasks}
    assert located[task.kind] == (chosen.location if chosen else None)
    shared_day.write("same", {}, lambda w: orders_.put_orders(w, [now]))
    assert shared_day.read(lambda r: places.found(r, found.task)) == found
    moved = {t.kind.value: _at(t, t.address + "!") for t in now.tasks}
    other = Order(order.id, order.date, moved.get("delivery"), moved.get("pickup"))
    shared_day.write("moved", {}, lambda w: orders_.put_orders(w, [other]))
    assert shared_day.read(lambda r: places.found(r, found.task)) is None


def _at(task: Task, address: str) -> Task:
    return Task(task.kind, address, task.location)


@once_per_example
@given(pin=st.builds(pins.Pin, texts, locations, moments, texts))
def test_pins(shared_day: DayFile, pin: pins.Pin) -> None:
    """A pin comes back equal by its address until it is deleted."""
    shared_day.write("pin", {}, lambda w: pins.put_pin(w, pin))
    assert shared_day.read(pins.pins)[pin.address_key] == pin
    shared_day.write("unpin", {}, lambda w: pins.delete_pin(w, pin.address_key))
    assert pin.address_key not in shared_day.read(pins.pins)


@once_per_example
@given(key=texts, value=texts)
def test_settings(shared_day: DayFile, key: str, value: str) -> None:
    """A setting comes back equal until it is forgotten."""
    shared_day.write("set", {"key": key}, lambda w: settings_.put_setting(w, key, value))
    assert shared_day.read(lambda r: settings_.setting(r, key)) == value
    assert shared_day.read(settings_.settings)[key] == value
    shared_day.write("unset", {}, lambda w: settings_.put_setting(w, key, None))
    assert shared_day.read(lambda r: settings_.setting(r, key)) is None


wheres = st.builds(Where, texts, texts, st.integers(0, 2**31), texts)
records = st.builds(
    imports.ImportRecord,
    texts,
    moments,
    st.integers(0, 10**6),
    st.integers(0, 10**6),
    st.none() | dates,
    st.lists(st.builds(Problem, texts, texts, texts, wheres), max_size=2).map(tuple),
    st.lists(st.builds(Coercion, wheres, texts, texts, texts), max_size=2).map(tuple),
)


@once_per_example
@given(record=records)
def test_imports(shared_day: DayFile, record: imports.ImportRecord) -> None:
    """The record of an import comes back equal under a number that no other has."""
    before = shared_day.read(imports.imports)
    number = shared_day.write("import", {}, lambda w: imports.add_import(w, record)).result
    assert number not in before
    assert shared_day.read(imports.imports) == {**before, number: record}
