"""What the cells of terms show can be typed again and means the same, whatever it is."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.desk.term_cells import (
    DRIVER_FIELDS,
    ORDER_FIELDS,
    SHIFT_FIELDS,
    TASK_FIELDS,
    VEHICLE_FIELDS,
    Local,
    driver_terms_of,
    driver_texts,
    order_terms_of,
    order_texts,
    shift_terms_of,
    shift_texts,
    task_terms_of,
    task_texts,
    vehicle_terms_of,
    vehicle_texts,
)
from dispatcher.model.terms import (
    Battery,
    Compartment,
    DriverTerms,
    OrderTerms,
    ShiftTerms,
    SoftWindow,
    TaskTerms,
    VehicleTerms,
)
from dispatcher.model.timewindow import DAY_S, TimeWindow, merged, moment
from dispatcher.model.ways import Way, WayKind
from tests.terms import any_terms

AT = Local(dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki"))
MIDNIGHT = moment(AT.day, 0, AT.zone)

names = st.from_regex(r"\A[a-z][a-z0-9]{0,6}(?: [a-z]{2,5})?\Z").filter(lambda n: n not in {"none", "no", "keiner"})
plain = st.from_regex(r"\A[b-d]{3,8}\Z")
cents = st.integers(0, 10**9)
counts = st.integers(0, 10**6)
lengths = st.integers(0, 2 * DAY_S)
moments = st.integers(MIDNIGHT, MIDNIGHT + DAY_S - 1)
windows = st.tuples(moments, moments).map(lambda pair: TimeWindow(min(pair), max(pair)))
heights = st.integers(20, 1000)
sets = st.frozensets(names, max_size=3)
levels = st.dictionaries(names, counts, max_size=3)
batteries = st.builds(Battery, *(counts,) * 6)
compartments = st.builds(
    Compartment,
    names,
    st.frozensets(names | st.just(""), min_size=1, max_size=3),
    st.dictionaries(plain, cents, max_size=2),
)


def _drawn(kind: Any, **own: Any) -> st.SearchStrategy[Any]:
    return any_terms(kind, names, own)


orders = _drawn(
    OrderTerms,
    release=st.none() | moments,
    revenue=cents,
    max_ride_s=st.none() | lengths,
    people=st.integers(1, 20),
    levels=levels,
    price_of_other=cents,
    goods=st.just("") | names,
)
tasks = _drawn(
    TaskTerms,
    soft=st.none() | st.builds(SoftWindow, windows, cents, cents),
    customer=st.just("") | names,
    service_by_vehicle=st.dictionaries(names, lengths, max_size=3),
    service_by_driver=st.dictionaries(names, lengths, max_size=3),
    quiet=st.lists(windows, max_size=3).map(merged),
    max_height_cm=st.none() | heights,
)
ways = st.builds(
    Way,
    st.sampled_from(WayKind),
    *[st.just(0) | heights] * 3,
    *[st.just(0) | st.integers(100, 60_000)] * 2,
    hazardous=st.booleans(),
    is_electric=st.booleans(),
    avoids_tolls=st.booleans(),
    avoids_ferries=st.booleans(),
    permits=st.frozensets(names, max_size=2),
)
vehicles = _drawn(
    VehicleTerms,
    cost_per_stop=cents,
    fuel_per_100km=counts,
    co2_g_per_km=counts,
    compartments=st.lists(compartments, max_size=2).map(tuple),
    parking_s=lengths,
    way=ways,
    levels=levels,
    max_driving_s=st.none() | lengths,
    max_work_s=st.none() | lengths,
    max_waiting_s=st.none() | lengths,
    min_stops=counts,
    min_work_s=lengths,
    max_trips=st.integers(1, 20),
    reload_s=lengths,
    battery=st.none() | batteries,
)
drivers = _drawn(
    DriverTerms,
    people=st.integers(1, 20),
    levels=levels,
    price_outside=st.none() | cents,
    familiar=st.dictionaries(names, st.floats(0.05, 20), max_size=3),
)
shifts = _drawn(
    ShiftTerms,
    latest_start=st.none() | st.integers(0, 2 * DAY_S - 1),
    regular_s=st.none() | lengths,
    cost_per_overtime_hour=cents,
    loading_s=lengths,
)
often = settings(max_examples=60)


@often
@given(orders)
def test_orders(terms: OrderTerms) -> None:
    """Every field of an order's terms has its text, and the texts say all of it."""
    texts = order_texts(terms, AT)
    assert set(texts) == set(ORDER_FIELDS)
    read = order_terms_of(texts, AT)
    assert (read.terms, read.problems) == (terms, ())


@often
@given(tasks)
def test_tasks(terms: TaskTerms) -> None:
    """As for orders, with windows, quiet hours and lengths of time."""
    texts = task_texts(terms, AT)
    assert set(texts) == set(TASK_FIELDS)
    read = task_terms_of(texts, AT)
    assert (read.terms, read.problems) == (terms, ())


@often
@given(vehicles)
def test_vehicles(terms: VehicleTerms) -> None:
    """As for orders, with compartments and batteries."""
    texts = vehicle_texts(terms)
    assert set(texts) == set(VEHICLE_FIELDS)
    read = vehicle_terms_of(texts)
    assert (read.terms, read.problems) == (terms, ())


@often
@given(drivers)
def test_drivers(terms: DriverTerms) -> None:
    """As for orders, with factors."""
    texts = driver_texts(terms)
    assert set(texts) == set(DRIVER_FIELDS)
    read = driver_terms_of(texts)
    assert (read.terms, read.problems) == (terms, ())


@often
@given(shifts)
def test_shifts(terms: ShiftTerms) -> None:
    """As for orders, with clock times that may reach into the next day."""
    texts = shift_texts(terms)
    assert set(texts) == set(SHIFT_FIELDS)
    read = shift_terms_of(texts)
    assert (read.terms, read.problems) == (terms, ())
