"""Day files of every released version still open: the files were written by those versions and are never made anew."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

from dispatcher.model.fleet import Break, Depot, Driver, Fleet, ShiftPattern, Vehicle
from dispatcher.model.order import Lock, Order, Task, TaskKind
from dispatcher.model.place import Candidate, Location, Precision
from dispatcher.model.plan import Plan, Reason, Route, TaskRef, Unassigned, Verdict
from dispatcher.model.problem import Coercion, Problem, Where
from dispatcher.model.terms import OrderTerms, Relation, RelationKind, TaskTerms
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.violation import Rule
from dispatcher.model.ways import Way
from dispatcher.store.arrivals import watched
from dispatcher.store.dayfile import DayFile
from dispatcher.store.fleet import fleet
from dispatcher.store.imports import ImportRecord, imports
from dispatcher.store.journal import StepState
from dispatcher.store.layouts import Layout, layouts
from dispatcher.store.orders import order_dates, orders_on
from dispatcher.store.pins import Pin, pins
from dispatcher.store.places import Found, Source, found_on
from dispatcher.store.plans import plan_on
from dispatcher.store.rules import relations, rules_on
from dispatcher.store.settings import settings
from dispatcher.store.travel_cache import StoredTravel

FILES = Path(__file__).parent / "files"
DATE, AT = dt.date(2026, 11, 23), dt.datetime(2026, 11, 22, 18, tzinfo=dt.UTC)

HARBOUR, CENTRE = Location(60.16, 24.95), Location(60.1687, 24.9414)
BULEVARDI = Candidate("Bulevardi 5, Helsinki", Location(60.1655, 24.9391), 0.93, Precision.ADDRESS)
ORDERS = (
    Order(
        "A-1",
        DATE,
        delivery=Task(
            TaskKind.DELIVERY,
            "Mannerheimintie 1, Helsinki",
            CENTRE,
            (TimeWindow(1795419000, 1795426200),),
            300,
            60,
            "Example Oy",
            "+358 9 1",
            "a@example.org",
            "Ring twice",
        ),
        load={"weight": 12500},
        skills=frozenset({"cold"}),
        fields={"Colour": "red"},
    ),
    Order(
        "A-2",
        DATE,
        pickup=Task(TaskKind.PICKUP, "Depot"),
        delivery=Task(TaskKind.DELIVERY, "Bulevardi 5", BULEVARDI.location),
        must_serve=True,
        lock=Lock("d1", 0),
    ),
    Order("Ä-3 🚚", DATE, delivery=Task(TaskKind.DELIVERY, "Aleksanterinkatu 52")),
)
FLEET = Fleet(
    (Depot("h", "Harbour", "Satama 1", HARBOUR),),
    (Vehicle("v1", "Van", {"weight": 900000}, 1000, 50, 3000, 1.1, None, 40, None, frozenset({"cold"})),),
    (Driver("d1", "Driver One", "+358 9 2"),),
    (
        ShiftPattern(
            "s1",
            "d1",
            "v1",
            28800,
            57600,
            "h",
            "h",
            (Break(TimeWindow(39600, 46800), 1800),),
            frozenset({0, 1, 2, 3, 4}),
        ),
    ),
)
PLAN = Plan(
    (
        Route(
            "s1",
            (
                TaskRef("A-2", TaskKind.PICKUP),
                TaskRef("A-2", TaskKind.DELIVERY),
                TaskRef("A-1", TaskKind.DELIVERY),
            ),
            True,
        ),
    ),
    (Unassigned("Ä-3 🚚", Verdict.UNPLACED, (Reason(Rule.LATE, "Too late.", "s1"), Reason(None, "No place."))),),
)
IMPORT = ImportRecord(
    "list.xlsx",
    AT,
    5,
    4,
    DATE,
    (Problem("address-missing", "There is no address.", "Fill it in.", Where("list.xlsx", "Sheet1", 7, "B")),),
    (Coercion(Where("list.xlsx", "Sheet1", 2, "C"), "1.0", "1", "number"),),
)
LAYOUT = [{"header": '["No","Street"]', "mapping": '{"Street":"delivery.address"}'}]


STEPS = [
    ("import", StepState.DONE),
    ("fleet", StepState.DONE),
    ("pin", StepState.DONE),
    ("plan", StepState.DONE),
    ("change", StepState.UNDONE),
    ("undo", StepState.NOTE),
]
"""The history of the file of version 1; later ones have steps of their own between the plan and the change."""


def test_version_1(tmp_path: Path) -> None:
    """Everything in it reads as it was put, its steps undo down to an empty day and come back."""
    with _opened(tmp_path, "day-v1.sqlite") as day:
        _holds_everything(day, FLEET)
        assert [(step.command, step.state) for step in day.history()] == STEPS
        _leads_back_and_forth(day, 4, FLEET)


def test_version_2(tmp_path: Path) -> None:
    """As version 1, and who is absent and what a sender's columns mean."""
    fleet = replace(FLEET, absences=frozenset({("s1", DATE)}))
    with _opened(tmp_path, "day-v2.sqlite") as day:
        _holds_everything(day, fleet)
        assert day.read(lambda r: r.rows("SELECT header, mapping FROM layout")) == LAYOUT
        own = [("absence", StepState.DONE), ("layout", StepState.DONE)]
        assert [(step.command, step.state) for step in day.history()] == [*STEPS[:4], *own, *STEPS[4:]]
        _leads_back_and_forth(day, 6, fleet)
        assert day.read(lambda r: r.rows("SELECT header, mapping FROM layout")) == LAYOUT


def test_version_3(tmp_path: Path) -> None:
    """As version 2, and terms, relations, rules, loaded routes and their departures; nothing is cancelled."""
    fleet = replace(FLEET, absences=frozenset({("s1", DATE)}))
    first = replace(
        ORDERS[0],
        terms=OrderTerms(revenue=900, goods="frozen"),
        delivery=replace(ORDERS[0].tasks[0], terms=TaskTerms(customer="Example")),
    )
    plan = replace(PLAN, routes=(replace(PLAN.routes[0], loaded=True, departs=1795420800),))
    with _opened(tmp_path, "day-v3.sqlite") as day:
        _holds_everything(day, fleet, (first, *ORDERS[1:]), plan)
        layout = Layout(("order_id", "address"))
        assert day.read(layouts) == {("no", "street"): layout}
        assert day.read(relations) == {"pair": Relation(RelationKind.TOGETHER, ("A-1", "A-2"))}
        assert day.read(lambda r: rules_on(r, DATE)).fuel_price == 185
        own = [("absence", StepState.DONE), ("layout", StepState.DONE), ("rules", StepState.DONE)]
        assert [(step.command, step.state) for step in day.history()] == [*STEPS[:4], *own, *STEPS[4:]]
        _leads_back_and_forth(day, 7, fleet, (first, *ORDERS[1:]), plan)
        assert day.read(layouts) == {("no", "street"): layout}
        assert day.read(watched) == ()


@contextmanager
def _opened(folder: Path, name: str) -> Iterator[DayFile]:
    path = folder / "day.sqlite"
    path.write_bytes((FILES / name).read_bytes())
    with DayFile.open(path) as day:
        assert day.check() == []
        yield day
        assert day.check() == []


def _leads_back_and_forth(
    day: DayFile, steps: int, there: Fleet, listed: tuple[Order, ...] = ORDERS, plan: Plan = PLAN
) -> None:
    """Travel figures are there; undo ends at an empty day, redo at the day as it was and at the step undone before."""
    places = [CENTRE, BULEVARDI.location]
    known = StoredTravel(day, lambda s, m: SimpleNamespace(duration_s=s, distance_m=m)).known("roads", places, places)
    assert [list(row) for row in known.duration_s] == [[0, 90], [95, 0]]
    assert [list(row) for row in known.distance_m] == [[0, 800], [850, 0]]
    for _ in range(steps):
        assert day.undo()
    assert day.undo() is None
    assert day.read(order_dates) == {}
    assert day.read(fleet) == Fleet()
    assert day.read(settings) == {}
    for _ in range(steps):
        assert day.redo()
    _holds_everything(day, there, listed, plan)
    assert day.redo()
    assert [order.id for order in day.read(lambda r: orders_on(r, DATE))] == ["A-2", "Ä-3 🚚"]


def _holds_everything(day: DayFile, there: Fleet, listed: tuple[Order, ...] = ORDERS, plan: Plan = PLAN) -> None:
    assert day.read(lambda r: orders_on(r, DATE)) == listed
    assert day.read(order_dates) == {None: 1, DATE: 3}
    assert day.read(fleet) == there
    assert day.read(lambda r: plan_on(r, DATE)) == plan
    assert day.read(pins) == {"bulevardi 5": Pin("bulevardi 5", BULEVARDI.location, AT, "back door")}
    assert day.read(lambda r: tuple(found_on(r, DATE))) == (
        Found(TaskRef("A-2", TaskKind.DELIVERY), BULEVARDI, Source.GEOCODED, (BULEVARDI,)),
    )
    assert day.read(settings) == {"time_zone": "Europe/Helsinki"}
    assert day.read(imports) == {1: IMPORT}


def test_the_height_of_a_vehicle_is_what_roads_know_of_it(tmp_path: Path) -> None:
    """A file of version 3 keeps the heights of its vehicles, in the fleet as in what undo brings back."""
    path = tmp_path / "day.sqlite"
    path.write_bytes((FILES / "day-v3.sqlite").read_bytes())
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE pen SET step = 0")
        raw.execute("UPDATE vehicle SET terms = json_set(terms, '$.height_cm', 290, '$.is_quiet', json('true'))")
        sql = "UPDATE change SET after = json_set(after, '$.terms', '{\"height_cm\":240}') WHERE tbl = 'vehicle'"
        assert raw.execute(sql).rowcount > 0
        raw.execute("UPDATE pen SET step = NULL")
        raw.commit()
    with DayFile.open(path) as day:
        terms = day.read(fleet).vehicles[0].terms
        assert (terms.way, terms.is_quiet) == (Way(height_cm=290), True)
        images = day.read(lambda r: r.rows("SELECT after FROM change WHERE tbl = 'vehicle' AND after IS NOT NULL"))
        assert {json.loads(row["after"])["terms"] for row in images} == {'{"way":{"height_cm":240}}'}
        assert day.check() == []
