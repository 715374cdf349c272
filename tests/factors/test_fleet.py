"""What vans, drivers and shifts can do and cost, each shown by two plans of one small day: without it, and with it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from dispatcher.model.calls import CallKind
from dispatcher.model.fleet import Break, Shift
from dispatcher.model.other_days import bounded, left_for
from dispatcher.model.rest_law import LONG_RULES
from dispatcher.model.terms import Battery, Compartment, Station
from dispatcher.model.ways import Way, WayKind
from dispatcher.model.worked import Worked
from tests.factors.town import (
    ANNA,
    BEN,
    EURO,
    HOUR,
    KG,
    MINUTE,
    VAN,
    YARD,
    Outcome,
    at,
    between,
    bring,
    given,
    moving,
    planned,
    plans,
    shift,
    town,
)

DEARER = shift("ben", van={"cost_per_use": 11 * EURO})
"""Goes where Anna cannot, or where she would cost 1.00 more."""
WEST_EAST = [bring("west", -5), bring("east", 5)]


def hourly(one: Shift) -> Shift:
    """The same shift at 10.00 an hour."""
    return given(one, vehicle=given(one.vehicle, cost_per_hour=10 * EURO))


def anna_or_ben(without: Outcome, then: Outcome, order_id: str = "x") -> None:
    """Anna serves it, and with the factor it is Ben."""
    assert (without.driver(order_id), then.driver(order_id)) == ("anna", "ben")


def one_van_or_two(without: Outcome, then: Outcome) -> None:
    """One van serves both, and with the factor it takes two."""
    assert (len(without.groups), len(then.groups)) == (1, 2)
    assert not without.left_out | then.left_out


def test_capacity() -> None:
    """Two crates of 10 kg are too much for vans that take 15."""
    orders = [bring("a", 5, load={"weight": 10 * KG}), bring("b", 6, load={"weight": 10 * KG})]
    limited = [shift(name, {"capacity": {"weight": 15 * KG}}) for name in ("anna", "ben")]
    one_van_or_two(*plans(town(orders, [ANNA, BEN]), town(orders, limited)))


def test_several_dimensions() -> None:
    """The weight fits and the volume too, and still there is a place for one pallet only."""
    load = {"weight": 10 * KG, "volume": 500, "pallets": 1000}
    orders = [bring("a", 5, load=load), bring("b", 6, load=load)]
    room = {"weight": 100 * KG, "volume": 5000}
    wide = [shift(name, {"capacity": room}) for name in ("anna", "ben")]
    tight = [shift(name, {"capacity": room | {"pallets": 1000}}) for name in ("anna", "ben")]
    one_van_or_two(*plans(town(orders, wide), town(orders, tight)))


def test_compartments() -> None:
    """The van has room for both, its cold part for one."""
    orders = [bring("a", 5, load={"weight": 8 * KG}, goods="ice"), bring("b", 6, load={"weight": 8 * KG}, goods="ice")]
    parts = (
        Compartment("cold", frozenset({"ice"}), {"weight": 10 * KG}),
        Compartment("dry", frozenset({""}), {"weight": 10 * KG}),
    )
    whole = [shift(name, {"capacity": {"weight": 20 * KG}}) for name in ("anna", "ben")]
    divided = [given(one, vehicle=given(one.vehicle, compartments=parts)) for one in whole]
    one_van_or_two(*plans(town(orders, whole), town(orders, divided)))


def test_cost_per_use() -> None:
    """Two vans from two yards are nearer to everybody; when going out at all costs 50.00, one goes to all."""
    orders = [bring("west", 1), bring("east", 19)]
    free, dear = (
        [shift("anna", {"cost_per_use": cents}), shift("ben", {"cost_per_use": cents}, start=at(20), end=at(20))]
        for cents in (0, 50 * EURO)
    )
    without, then = plans(town(orders, free), town(orders, dear))
    assert (len(without.groups), len(then.groups)) == (2, 1)


def test_cost_per_km() -> None:
    """Anna's van at 3.00 a km is no longer the cheaper one."""
    thirsty = shift("anna", {"cost_per_km": 3 * EURO})
    anna_or_ben(*plans(town([bring("x", 5)], [ANNA, DEARER]), town([bring("x", 5)], [thirsty, DEARER])))


def test_cost_per_hour() -> None:
    """At 10.00 an hour Anna is too dear for two hours of work."""
    order = bring("x", 5, service_s=2 * HOUR)
    anna_or_ben(*plans(town([order], [ANNA, DEARER]), town([order], [hourly(ANNA), DEARER])))


def test_cost_per_stop() -> None:
    """At 5.00 a stop Anna is too dear."""
    paid = shift("anna", {"cost_per_stop": 5 * EURO})
    anna_or_ben(*plans(town([bring("x", 5)], [ANNA, DEARER]), town([bring("x", 5)], [paid, DEARER])))


def test_overtime() -> None:
    """Hours after the first cost Anna's firm 20.00 more."""
    order, paid = bring("x", 5, service_s=3 * HOUR), shift("anna", regular_s=HOUR, cost_per_overtime_hour=20 * EURO)
    anna_or_ben(*plans(town([order], [ANNA, DEARER]), town([order], [paid, DEARER])))


def test_several_depots() -> None:
    """Who starts from the yard next to the customer goes, though the van is dearer."""
    east = given(DEARER, start=at(20), end=at(20))
    anna_or_ben(*plans(town([bring("x", 19)], [ANNA, DEARER]), town([bring("x", 19)], [ANNA, east])))


def test_different_end() -> None:
    """Who lives next to the customer and takes the van home goes."""
    home = given(DEARER, end=at(10))
    anna_or_ben(*plans(town([bring("x", 10)], [ANNA, DEARER]), town([bring("x", 10)], [ANNA, home])))


def test_open_start() -> None:
    """Who begins at the first customer has no way there."""
    anywhere = given(DEARER, start=None)
    anna_or_ben(*plans(town([bring("x", 10)], [ANNA, DEARER]), town([bring("x", 10)], [ANNA, anywhere])))


def test_open_end() -> None:
    """Who is done at the last customer has no way back."""
    anywhere = given(DEARER, end=None)
    anna_or_ben(*plans(town([bring("x", 10)], [ANNA, DEARER]), town([bring("x", 10)], [ANNA, anywhere])))


def test_second_trips() -> None:
    """A van that may come back for more serves both, though it holds one."""
    orders = [bring("a", 5, load={"weight": 10 * KG}), bring("b", 6, load={"weight": 10 * KG})]
    once = shift("anna", {"capacity": {"weight": 10 * KG}})
    twice = given(once, vehicle=given(once.vehicle, max_trips=2))
    without, then = plans(town(orders, [once]), town(orders, [twice]))
    assert len(without.left_out) == 1
    assert not then.left_out
    assert [halt.kind for halt in then.drive("anna").halts] == [CallKind.RELOAD]


def test_reloading_time() -> None:
    """When loading again takes nine hours, the second trip is another van's first."""
    orders = [bring(name, 5, load={"weight": 10 * KG}, service_s=2 * HOUR) for name in "ab"]
    van = {"capacity": {"weight": 10 * KG}, "max_trips": 2}
    quick, slow = ([shift(name, van | {"reload_s": s}) for name in ("anna", "ben")] for s in (0, 9 * HOUR))
    one_van_or_two(*plans(town(orders, quick), town(orders, slow)))


def test_most_stops() -> None:
    """Vans that may stop once go to one customer each."""
    few = [shift(name, {"max_stops": 1}) for name in ("anna", "ben")]
    one_van_or_two(*plans(town(WEST_EAST, [ANNA, BEN]), town(WEST_EAST, few)))


def test_longest_way() -> None:
    """20 km are too far for vans that may drive 15."""
    near = [shift(name, {"max_distance_m": 15_000}) for name in ("anna", "ben")]
    one_van_or_two(*plans(town(WEST_EAST, [ANNA, BEN]), town(WEST_EAST, near)))


def test_longest_route() -> None:
    """A route of six hours is too long for vans that may be out for four."""
    orders = [given(order, service_s=3 * HOUR) for order in WEST_EAST]
    short = [shift(name, {"max_time_s": 4 * HOUR}) for name in ("anna", "ben")]
    one_van_or_two(*plans(town(orders, [ANNA, BEN]), town(orders, short)))


def test_most_driving() -> None:
    """20 minutes at the wheel are too much where 15 are allowed, whatever else is done."""
    rested = [shift(name, {"max_driving_s": 15 * MINUTE}) for name in ("anna", "ben")]
    one_van_or_two(*plans(town(WEST_EAST, [ANNA, BEN]), town(WEST_EAST, rested)))


def test_most_work() -> None:
    """Six hours of work are too much where four are allowed."""
    orders = [given(order, service_s=3 * HOUR) for order in WEST_EAST]
    spared = [shift(name, {"max_work_s": 4 * HOUR}) for name in ("anna", "ben")]
    one_van_or_two(*plans(town(orders, [ANNA, BEN]), town(orders, spared)))


def test_most_waiting() -> None:
    """Nobody stands about from 6 to 10 where an hour is the most."""
    orders = [bring("early", 2, windows=(between(6, 6.1),)), bring("late", 4, windows=(between(10, 10.1),))]
    busy = [shift(name, {"max_waiting_s": HOUR}) for name in ("anna", "ben")]
    one_van_or_two(*plans(town(orders, [ANNA, BEN]), town(orders, busy)))


def test_breaks() -> None:
    """Nearly twelve hours of work leave no room for three quarters of an hour at noon."""
    orders = [bring(name, 2, service_s=5 * HOUR + 50 * MINUTE) for name in "ab"]
    noon = (Break(between(11.5, 12.5), 45 * MINUTE),)
    fed = [shift(name, breaks=noon) for name in ("anna", "ben")]
    one_van_or_two(*plans(town(orders, [ANNA, BEN]), town(orders, fed)))
    # At a fixed time: whoever is under way rests from eleven sharp and does not serve before a quarter to twelve.
    orders = [bring("early", 5, windows=(between(6, 6.2),)), bring("x", 5, windows=(between(11.1, 11.5),))]
    sharp = [shift(name, breaks=(Break(between(11, 11), 45 * MINUTE),)) for name in ("anna", "ben")]
    one_van_or_two(*plans(town(orders, [ANNA, BEN]), town(orders, sharp)))


def test_driving_law_of_the_european_union() -> None:
    """4 h 40 at the wheel take a rest of 45 minutes, for which a shift of five hours has no room; other days count."""
    orders = [bring("west", -70), bring("east", 70)]
    free, bound = (
        [shift(name, person={"rest_rule": law}, latest=11 * HOUR) for name in ("anna", "ben")] for law in ("", "eu-561")
    )
    one_van_or_two(*plans(town(orders, free), town(orders, bound)))
    # Whoever has driven 55 hours of the week may drive one more, and whoever was late yesterday begins late.
    near = bring("x", 35, windows=(between(6, 8.5),))
    spent = [worked(day, 6, 16, 11) for day in range(-5, 0)]
    for others in (spent, [worked(-1, 13, 23, 5)]):
        anna_or_ben(*plans(town([near], [ANNA, DEARER]), town([near], [rested("eu-561", others), DEARER])), "x")


def worked(day: int, begins: float, ends: float, driving: float = 0) -> Worked:
    """What Anna did so many days after this Saturday, between these hours, so many of them at the wheel."""
    start, end = (round((day * 24 + hour) * HOUR) for hour in (begins, ends))
    return Worked(SATURDAY + dt.timedelta(day), start, end, round(driving * HOUR), end - start)


SATURDAY = dt.date(2026, 11, 28)


def rested(law: str, others: list[Worked], date: dt.date = SATURDAY) -> Shift:
    """Anna with what her other days leave her on that date."""
    here = given(ANNA, date=date)
    return bounded(here, left_for(LONG_RULES[law], here, others))


def test_several_shifts_of_a_driver() -> None:
    """Anna drives for five hours in the morning and would for five more in the evening: the law counts them together,
    and the evening is Ben's."""
    orders = [bring("morning", 150, windows=(between(6, 11),)), bring("evening", -150, windows=(between(15, 20),))]
    ben = shift("ben", {"max_stops": 1, "cost_per_use": 11 * EURO}, latest=21 * HOUR)
    free, bound = (
        [shift("anna", person={"rest_rule": law}, latest=12 * HOUR), evening(law), ben] for law in ("", "eu-561")
    )
    without, then = plans(town(orders, free), town(orders, bound))
    assert (without.driver("morning"), without.driver("evening")) == ("anna", "again")
    assert not then.left_out
    assert "ben" in (then.driver("morning"), then.driver("evening"))


def evening(law: str) -> Shift:
    """Anna's second shift on the same day."""
    anna = shift("anna", person={"rest_rule": law}).driver
    return given(shift("again"), driver=anna, earliest=13 * HOUR, latest=21 * HOUR)


def test_short_daily_rests() -> None:
    """Friday ended at eight in the evening. Anna may begin again at six, but not after three nights of ten hours."""
    order = bring("x", 5, windows=(between(6, 6.9),))
    nights = [worked(-1 - back, 7 + back, 20 + back) for back in range(4)]
    once, again = rested("eu-561", nights[:1]), rested("eu-561", nights)
    assert (once.earliest, again.earliest) == (6 * HOUR, 7 * HOUR)
    anna_or_ben(*plans(town([order], [once, DEARER]), town([order], [again, DEARER])))


def test_weekly_rest() -> None:
    """Whoever has worked on six days has the seventh off; whoever had two short weekends has a long one."""
    order = bring("x", 5, windows=(between(6, 9),))
    six = [worked(day, 6, 16) for day in range(-6, 0)]
    assert rested("eu-561", six[1:]).earliest == 6 * HOUR
    anna_or_ben(*plans(town([order], [ANNA, DEARER]), town([order], [rested("eu-561", six), DEARER])))
    weeks = [worked(day, 6, 16) for day in (*range(-14, -9), *range(-7, -2))]
    short = [worked(day, 14, 24) for day in (-9, -2)]  # Saturday nights, thirty hours before Mondays at six
    monday = SATURDAY + dt.timedelta(2)
    others = [one._replace(date=one.date + dt.timedelta(2)) for one in (*weeks, *short)]
    assert rested("eu-561", others[1:-1], monday).earliest == 6 * HOUR
    anna_or_ben(*plans(town([order], [ANNA, DEARER]), town([order], [rested("eu-561", others, monday), DEARER])))


def test_hours_of_service_of_the_united_states() -> None:
    """8 h 20 at the wheel take a rest of half an hour, for which a shift of eight and a half has no room."""
    orders = [bring("west", -125), bring("east", 125)]
    free, bound = (
        [shift(name, person={"rest_rule": law}, latest=round(14.5 * HOUR)) for name in ("anna", "ben")]
        for law in ("", "us-hours")
    )
    one_van_or_two(*plans(town(orders, free), town(orders, bound)))
    near = bring("x", 35)  # 59 hours of work since Tuesday leave one
    days = [worked(day, 5.25, 20) for day in range(-4, 0)]
    anna_or_ben(*plans(town([near], [ANNA, DEARER]), town([near], [rested("us-hours", days), DEARER])))


def test_shift_start() -> None:
    """Who begins at 8 does not serve at 7."""
    order = bring("x", 5, windows=(between(6, 7),))
    anna_or_ben(*plans(town([order], [ANNA, DEARER]), town([order], [shift("anna", earliest=8 * HOUR), DEARER])))


def test_shift_end() -> None:
    """Who is done at 7 does not serve at 8."""
    order = bring("x", 5, windows=(between(8, 9),))
    anna_or_ben(*plans(town([order], [ANNA, DEARER]), town([order], [shift("anna", latest=7 * HOUR), DEARER])))


def test_latest_start() -> None:
    """Who has to leave the yard by 7 is paid for waiting until 10."""
    order, early = bring("x", 5, windows=(between(10, 11),)), shift("anna", latest_start=7 * HOUR)
    shifts = [hourly(ANNA), hourly(DEARER)]
    without, then = plans(town([order], shifts), town([order], [hourly(early), hourly(DEARER)]))
    anna_or_ben(without, then)
    assert without.drive("anna").start > 9 * HOUR


def test_start_as_late_as_possible() -> None:
    """A day begins when it has to; who begins with the shift all the same is paid for waiting from 6 to 10."""
    order, clocked = bring("x", 5, windows=(between(10, 11),)), shift("anna", begins_at_once=True)
    shifts = [hourly(ANNA), hourly(DEARER)]
    without, then = plans(town([order], shifts), town([order], [hourly(clocked), hourly(DEARER)]))
    anna_or_ben(without, then)
    assert without.drive("anna").start > 9 * HOUR


def test_speed_of_a_vehicle() -> None:
    """A van at half the speed is not there in time."""
    order = bring("x", 30, windows=(between(6, 6.6),))
    anna_or_ben(*plans(town([order], [ANNA, DEARER]), town([order], [shift("anna", {"speed_factor": 0.5}), DEARER])))


def test_speed_of_a_driver() -> None:
    """A learner at half the speed is not there in time."""
    order, learner = bring("x", 30, windows=(between(6, 6.6),)), shift("anna", person={"speed_factor": 0.5})
    anna_or_ben(*plans(town([order], [ANNA, DEARER]), town([order], [learner, DEARER])))


def test_service_factor_of_a_vehicle() -> None:
    """In a van with steep stairs two hours of work are four."""
    order, shifts = bring("x", 5, service_s=2 * HOUR), [hourly(ANNA), hourly(DEARER)]
    steep = hourly(shift("anna", {"service_factor": 2.0}))
    anna_or_ben(*plans(town([order], shifts), town([order], [steep, hourly(DEARER)])))


def test_service_factor_of_a_driver() -> None:
    """A learner takes four hours for the work of two."""
    order, shifts = bring("x", 5, service_s=2 * HOUR), [hourly(ANNA), hourly(DEARER)]
    learner = hourly(shift("anna", person={"service_factor": 2.0}))
    anna_or_ben(*plans(town([order], shifts), town([order], [learner, hourly(DEARER)])))


def test_familiar_customers() -> None:
    """Who knows the customer's cellar is done in half the time."""
    order, shifts = bring("x", 5, service_s=2 * HOUR, customer="hotel"), [hourly(ANNA), hourly(DEARER)]
    knows = hourly(given(DEARER, driver=given(DEARER.driver, familiar={"hotel": 0.5})))
    anna_or_ben(*plans(town([order], shifts), town([order], [hourly(ANNA), knows])))


def test_familiar_areas() -> None:
    """Who knows the harbour is done there in half the time."""
    order, shifts = bring("x", 5, service_s=2 * HOUR, zones=frozenset({"harbour"})), [hourly(ANNA), hourly(DEARER)]
    knows = hourly(given(DEARER, driver=given(DEARER.driver, familiar={"harbour": 0.5})))
    anna_or_ben(*plans(town([order], shifts), town([order], [hourly(ANNA), knows])))


def test_territories() -> None:
    """Who drives in the north alone does not go south."""
    order, north = bring("x", 5, zones=frozenset({"south"})), shift("anna", person={"territory": frozenset({"north"})})
    anna_or_ben(*plans(town([order], [ANNA, DEARER]), town([order], [north, DEARER])))


def test_price_outside_of_a_territory() -> None:
    """Anna goes south for 5.00 more, and Ben costs 1.00."""
    order = bring("x", 5, zones=frozenset({"south"}))
    north = shift("anna", person={"territory": frozenset({"north"}), "price_outside": 5 * EURO})
    anna_or_ben(*plans(town([order], [ANNA, DEARER]), town([order], [north, DEARER])))


def test_fewest_stops() -> None:
    """For one stop no van goes out, though two vans from two yards would be cheaper."""
    orders = [bring("west", 1), bring("east", 19)]
    without, then = plans(
        town(orders, [ANNA, shift("ben", start=at(20), end=at(20))]),
        town(orders, [shift("anna", {"min_stops": 2}), shift("ben", {"min_stops": 2}, start=at(20), end=at(20))]),
    )
    assert (len(without.groups), len(then.groups)) == (2, 1)
    assert not then.left_out


def test_least_work() -> None:
    """For less than half an hour no van goes out, though two vans from two yards would be cheaper."""
    orders, van = [bring("west", 1), bring("east", 19)], {"min_work_s": 30 * MINUTE}
    without, then = plans(
        town(orders, [ANNA, shift("ben", start=at(20), end=at(20))]),
        town(orders, [shift("anna", van), shift("ben", van, start=at(20), end=at(20))]),
    )
    assert (len(without.groups), len(then.groups)) == (2, 1)
    assert not then.left_out


def electric(battery: Battery) -> Shift:
    """Anna with an electric van."""
    return shift("anna", {"battery": battery})


BATTERY = Battery(20_000, 20_000, 2_000, 200)
"""90 km."""


def test_range_of_a_battery() -> None:
    """160 km are too far for vans that have power for 90."""
    orders = [bring("west", -40), bring("east", 40)]
    vans = [shift(name, {"battery": BATTERY}) for name in ("anna", "ben")]
    one_van_or_two(*plans(town(orders, [ANNA, BEN]), town(orders, vans)))


def test_consumption_by_load() -> None:
    """With two tonnes aboard the battery does not last for 80 km."""
    order = bring("x", 40, load={"weight": 2000 * KG})
    heavy = Battery(20_000, 20_000, 2_000, 200, wh_per_km_t=100)
    anna_or_ben(*plans(town([order], [electric(BATTERY), DEARER]), town([order], [electric(heavy), DEARER])))


def test_consumption_by_temperature() -> None:
    """At 15 degrees below zero the battery does not last for 80 km."""
    shifts, order = [electric(BATTERY), DEARER], bring("x", 40)
    anna_or_ben(*plans(town([order], shifts), town([order], shifts, temperature_c=-15)))


def test_charging_on_the_way() -> None:
    """With a station on the way the van gets to a customer who is out of its reach."""
    order, station = bring("x", 60), Station(at(50), 50_000)
    vans = [electric(BATTERY)]
    without, then = plans(town([order], vans), town([order], vans, stations=(station,)))
    assert without.left_out == {"x"}
    assert [halt.kind for halt in then.drive("anna").halts] == [CallKind.CHARGE]


def test_charging_speed() -> None:
    """At a slow station charging takes until after the shift."""
    order, vans = bring("x", 60), [given(electric(BATTERY), latest=11 * HOUR), DEARER]
    fast, slow = ((Station(at(50), watts),) for watts in (50_000, 1_000))
    anna_or_ben(*plans(town([order], vans, stations=fast), town([order], vans, stations=slow)))


def test_vehicle_height() -> None:
    """A van of 2.60 m does not get through a gate of 2.10."""
    order, shifts = bring("x", 5), [shift("anna", {"way": Way(height_cm=260)}), DEARER]
    anna_or_ben(*plans(town([order], shifts), town([given(order, max_height_cm=210)], shifts)))


def test_parking_time() -> None:
    """Seven hours to park, once for two orders at one house, fill a shift: the house next door is another's."""
    orders = [bring("a", 5), bring("b", 5), bring("c", 6)]
    slow = [shift(name, {"parking_s": 7 * HOUR}) for name in ("anna", "ben")]
    without, then = plans(town(orders, [ANNA, BEN]), town(orders, slow))
    assert without.groups == {frozenset("abc")}
    assert then.groups == {frozenset("ab"), frozenset("c")}


def test_loading_time() -> None:
    """Who loads for three quarters of an hour from 6 on does not serve at 6:30."""
    order, loads = bring("x", 5, windows=(between(6, 6.5),)), shift("anna", loading_s=45 * MINUTE)
    anna_or_ben(*plans(town([order], [ANNA, DEARER]), town([order], [loads, DEARER])))


def test_fuel() -> None:
    """40 km at 10 litres on 100 km and 2.00 a litre cost 8.00: the other van is cheaper."""
    order, shifts = bring("x", 20), [shift("anna", {"fuel_per_100km": 10_000}), DEARER]
    anna_or_ben(*plans(town([order], shifts), town([order], shifts, fuel_price=2 * EURO)))


def test_co2() -> None:
    """800 km at 500 g of CO2 each and 100.00 a tonne cost 40.00: the other van is cheaper."""
    shifts = [shift("anna", {"co2_g_per_km": 500}), DEARER]
    orders = [bring("x", 200), bring("y", -100)]
    without, then = plans(town(orders, shifts), town(orders, shifts, co2_price=100 * EURO))
    anna_or_ben(without, then)


def test_tolls() -> None:
    """Across the bridge a heavy van pays 50.00, and another one nothing."""
    order, bridge = bring("x", 0, 5), (2,)
    heavy = shift("anna", {"pays_tolls": True})
    anna_or_ben(*plans(town([order], [ANNA, DEARER], bridge), town([order], [heavy, DEARER], bridge)))


def test_kind_of_vehicle() -> None:
    """A cargo bike takes four times as long, and is not there in time."""
    order, bike = bring("x", 20, windows=(between(6, 6.5),)), Way(WayKind.CARGO_BIKE)
    day = town([order], [shift("anna", {"way": bike}), DEARER])
    anna_or_ben(*plans(day, moving(day, bike, 4)))


def test_closed_to_a_vehicle() -> None:
    """Under the bridge on the only road a truck of 4.20 m does not get through."""
    truck = Way(WayKind.TRUCK, height_cm=420)
    day = town([bring("x", 5)], [shift("anna", {"way": truck}), DEARER])
    anna_or_ben(*plans(day, moving(day, truck, 0)))


def test_tolls_avoided() -> None:
    """Around the bridge it is twice as far, and costs less than the toll: the heavy van goes itself."""
    order, bridge = bring("x", 0, 5), (2,)
    dearer = shift("ben", {"cost_per_use": 40 * EURO})
    paying = town([order], [shift("anna", {"pays_tolls": True}), dearer], bridge)
    around = Way(avoids_tolls=True)
    avoiding = town([order], [shift("anna", {"pays_tolls": True, "way": around}), dearer], bridge)
    without, then = plans(paying, moving(avoiding, around, 2, is_toll_free=True))
    assert (without.driver("x"), then.driver("x")) == ("ben", "anna")
    assert then.drive("anna").distance_m == 20_000


def test_ferries_avoided() -> None:
    """By road it is five times as far as by ferry: somebody else is cheaper."""
    order, by_road = bring("x", 5), Way(avoids_ferries=True)
    day = moving(town([order], [ANNA, DEARER]), by_road, 5)
    avoiding = replace(day, shifts=town([order], [shift("anna", {"way": by_road}), DEARER]).shifts)
    anna_or_ben(*plans(day, avoiding))


def test_dock_capacity() -> None:
    """Two vans that have to load at the same time need two docks: with one, a third comes from far away."""
    orders = [bring("west", -5, windows=(between(7, 7.1),)), bring("east", 5, windows=(between(7, 7.1),))]
    shifts = [shift(name, loading_s=HOUR // 2, earliest=round(6.4 * HOUR)) for name in ("anna", "ben")]
    shifts.append(given(shift("carl"), vehicle=given(VAN, id="carl"), start=at(40), end=at(40)))
    without, then = plans(town(orders, shifts), town(orders, shifts, docks={YARD: 1}))
    assert without.driver("west") != without.driver("east")
    assert "carl" not in (without.driver("west"), without.driver("east"))
    assert "carl" in (then.driver("west"), then.driver("east"))
    # Where windows have room for it they wait for the dock, one after the other.
    full = {"weight": 10 * KG}
    orders = [bring(f"o{n}", 5 + n, load=full, windows=(between(6, 9.5),)) for n in range(6)]
    vans = [shift(f"v{n}", {"capacity": full}, loading_s=HOUR // 2) for n in range(6)]
    _, judged = planned(town(orders, vans, docks={YARD: 1}))
    assert not judged.left_out
    assert sorted(drive.start for drive in judged.schedules) == [6 * HOUR + n * HOUR // 2 for n in range(6)]
