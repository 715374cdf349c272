"""What orders ask for, each shown by two plans of one small day: without it, and with it."""

from __future__ import annotations

from dispatcher.model.order import TaskKind
from dispatcher.model.standing_rules import StandingRules
from dispatcher.model.terms import Relation, RelationKind, RouteEnd, SoftWindow
from tests.factors.town import (
    ANNA,
    BEN,
    EURO,
    HOUR,
    KG,
    MINUTE,
    at,
    between,
    bring,
    carry,
    fetch,
    given,
    plans,
    shift,
    town,
)

EASTWARD = shift("anna", end=at(10))
"""From the yard to a place 10 km east: the shortest way serves who is nearest first."""
DEARER = shift("ben", van={"cost_per_use": 11 * EURO})
SMALL = shift("anna", van={"capacity": {"weight": 10 * KG}})
FAR = shift("ben", start=at(100), end=at(100))
TEN_KG = {"weight": 10 * KG}


def test_time_windows() -> None:
    """The café that takes bread until 6:12 comes before the farm on the way."""
    farm, cafe = bring("farm", 2, service_s=20 * MINUTE), bring("cafe", 5)
    early = given(cafe, windows=(between(6, 6.2),))
    without, then = plans(town([farm, cafe], [EASTWARD]), town([farm, early], [EASTWARD]))
    assert (without.route("anna"), then.route("anna")) == ("farm cafe", "cafe farm")
    assert then.hour("cafe") <= 6.2


def test_several_windows() -> None:
    """Nobody gets there in the first window; with a second one the order is served then."""
    dentist = bring("dentist", 10, windows=(between(6, 6.1),))
    twice = given(dentist, windows=(between(6, 6.1), between(9, 9.5)))
    without, then = plans(town([dentist], [ANNA]), town([twice], [ANNA]))
    assert without.left_out == {"dentist"}
    assert 9 <= then.hour("dentist") <= 9.5


def test_several_dates() -> None:
    """What may be brought on Monday or on Tuesday comes on Tuesday, when its neighbour has to be served."""
    tuesday = between(30, 42)
    cupboard, bed = bring("cupboard", 40, windows=(between(6, 18),)), bring("bed", 41, windows=(tuesday,))
    either = given(cupboard, windows=(between(6, 18), tuesday))
    days = [ANNA, shift("again", earliest=30 * HOUR, latest=42 * HOUR)]
    without, then = plans(town([cupboard, bed], days), town([either, bed], days))
    assert (without.route("anna"), without.route("again")) == ("cupboard", "bed")
    assert then.driver("cupboard") == then.driver("bed") == "again"


def test_price_per_minute_late() -> None:
    """Each minute after 6:12 costs the café 1.00, more than the kilometres that it takes to be there in time."""
    farm, cafe = bring("farm", 2, service_s=20 * MINUTE), bring("cafe", 5)
    soft = given(cafe, soft=SoftWindow(between(6, 6.2), late_per_min=EURO))
    without, then = plans(town([farm, cafe], [EASTWARD]), town([farm, soft], [EASTWARD]))
    assert (without.route("anna"), then.route("anna")) == ("farm cafe", "cafe farm")


def test_price_per_minute_early() -> None:
    """The shop that would pay for each minute before 7 comes after the farm, where there is an hour of work."""
    shop, farm = bring("shop", 2), bring("farm", 5, service_s=HOUR)
    soft = given(shop, soft=SoftWindow(between(7, 9), early_per_min=EURO))
    without, then = plans(town([shop, farm], [EASTWARD]), town([soft, farm], [EASTWARD]))
    assert (without.route("anna"), then.route("anna")) == ("shop farm", "farm shop")


def test_release() -> None:
    """Bread that is baked at 7 cannot go with the milk, which somebody waits for at 6:12."""
    milk, bread = bring("milk", 5, windows=(between(6, 6.2),)), bring("bread", 6)
    without, then = plans(town([milk, bread], [ANNA, BEN]), town([milk, given(bread, release=7 * HOUR)], [ANNA, BEN]))
    assert without.groups == {frozenset({"milk", "bread"})}
    assert then.groups == {frozenset({"milk"}), frozenset({"bread"})}
    assert then.drive(then.driver("bread")).start >= 7 * HOUR


def test_priority() -> None:
    """With room for one, the nearer is served; a high priority goes before the way."""
    near, far = bring("near", 2, load=TEN_KG), bring("far", 9, load=TEN_KG)
    without, then = plans(town([near, far], [SMALL]), town([near, given(far, priority=100)], [SMALL]))
    assert (without.left_out, then.left_out) == ({"far"}, {"near"})


def test_price_of_leaving_out() -> None:
    """An order that is worth 50.00 is not worth 80 km."""
    far = bring("far", 40)
    without, then = plans(town([far], [ANNA]), town([given(far, price_of_leaving_out=50 * EURO)], [ANNA]))
    assert (without.left_out, then.left_out) == (set(), {"far"})


def test_revenue() -> None:
    """What it brings makes the long way worth while."""
    far = bring("far", 40, price_of_leaving_out=50 * EURO)
    without, then = plans(town([far], [ANNA]), town([given(far, revenue=60 * EURO)], [ANNA]))
    assert (without.left_out, then.left_out) == ({"far"}, set())


def test_must_serve() -> None:
    """With room for one, the one that must be served goes before every priority."""
    high, low = bring("high", 2, load=TEN_KG, priority=100), bring("low", 9, load=TEN_KG, priority=0)
    without, then = plans(town([high, low], [SMALL]), town([high, given(low, must_serve=True)], [SMALL]))
    assert (without.left_out, then.left_out) == ({"low"}, {"high"})


def test_pickups() -> None:
    """What is fetched takes its room from there on: one van does both, the delivery first."""
    away, parcel = bring("parcel", 2, load=TEN_KG), bring("crate", 5, load=TEN_KG)
    back = fetch("parcel", 2, load=TEN_KG)
    small = given(EASTWARD, vehicle=SMALL.vehicle)
    without, then = plans(town([away, parcel], [small]), town([back, parcel], [small]))
    assert len(without.left_out) == 1
    assert then.route("anna") == "crate parcel"


def test_linked_pairs() -> None:
    """Chairs that come from the far end of the street are fetched there before they are brought."""
    chairs = bring("chairs", 2)
    linked = carry("chairs", at(8), at(2))
    without, then = plans(town([chairs], [EASTWARD]), town([linked], [EASTWARD]))
    assert [v.ref.kind for v in without.drive("anna").visits] == [TaskKind.DELIVERY]
    assert [v.ref.kind for v in then.drive("anna").visits] == [TaskKind.PICKUP, TaskKind.DELIVERY]
    assert then.drive("anna").distance_m == 22_000


def test_gathered() -> None:
    """Two suppliers' goods for one fair come together: one driver fetches both, then delivers both at once."""
    parts = [carry("one", at(1), at(50)), carry("two", at(99), at(50))]
    shifts = [shift("anna", end=at(50)), shift("ben", start=at(100), end=at(50))]
    rule = Relation(RelationKind.GATHERED, ("one", "two"))
    without, then = plans(town(parts, shifts), town(parts, shifts, relations=(rule,)))
    assert without.groups == {frozenset({"one"}), frozenset({"two"})}
    visits = then.drive(then.driver("one")).visits
    assert [v.ref.kind for v in visits] == [TaskKind.PICKUP] * 2 + [TaskKind.DELIVERY] * 2


def test_together() -> None:
    """Customers at both ends of the town who want the same driver get one."""
    orders, shifts = [bring("west", 10), bring("east", 90)], [ANNA, FAR]
    rule = Relation(RelationKind.TOGETHER, ("west", "east"))
    without, then = plans(town(orders, shifts), town(orders, shifts, relations=(rule,)))
    assert without.driver("west") != without.driver("east")
    assert then.driver("west") == then.driver("east") != ""


def test_apart() -> None:
    """Two neighbours who are never to meet each other's driver get two."""
    orders = [bring("red", 5), bring("blue", 6)]
    rule = Relation(RelationKind.APART, ("red", "blue"))
    without, then = plans(town(orders, [ANNA, BEN]), town(orders, [ANNA, BEN], relations=(rule,)))
    assert without.driver("red") == without.driver("blue")
    assert then.driver("red") != then.driver("blue")
    assert not then.left_out


def test_sequence() -> None:
    """The scaffold is taken down before it is put up elsewhere, though the other way round is shorter."""
    orders = [bring("up", 2), bring("down", 5)]
    rule = Relation(RelationKind.SEQUENCE, ("down", "up"))
    without, then = plans(town(orders, [EASTWARD]), town(orders, [EASTWARD], relations=(rule,)))
    assert (without.route("anna"), then.route("anna")) == ("up down", "down up")


def test_first_of_route() -> None:
    """What stands behind the door of the van goes first."""
    near, far = bring("near", 2), bring("far", 5)
    first = given(far, end=RouteEnd.FIRST)
    without, then = plans(town([near, far], [EASTWARD]), town([near, first], [EASTWARD]))
    assert (without.route("anna"), then.route("anna")) == ("near far", "far near")


def test_last_of_route() -> None:
    """What stands at the very back goes last."""
    near, far = bring("near", 2), bring("far", 5)
    last = given(near, end=RouteEnd.LAST)
    without, then = plans(town([near, far], [EASTWARD]), town([last, far], [EASTWARD]))
    assert (without.route("anna"), then.route("anna")) == ("near far", "far near")


def test_service_time() -> None:
    """Seven hours of work at each of two places are too much for one shift of twelve."""
    quick = [bring("a", 5), bring("b", 6)]
    slow = [given(order, service_s=7 * HOUR) for order in quick]
    without, then = plans(town(quick, [ANNA, BEN]), town(slow, [ANNA, BEN]))
    assert without.groups == {frozenset("ab")}
    assert then.groups == {frozenset("a"), frozenset("b")}


def test_usual_service_time() -> None:
    """Where the list says nothing each place takes seven hours as usual: too much for one shift; what it says stays."""
    silent = [bring("a", 5), bring("b", 6), bring("c", 7, service_s=MINUTE)]
    usual = StandingRules(usual_service_s=7 * HOUR)
    assert usual.served(silent[2]) == silent[2]
    without, then = plans(town(silent, [ANNA, BEN]), town([usual.served(order) for order in silent], [ANNA, BEN]))
    assert without.groups == {frozenset("abc")}
    assert len(then.groups) == 2


def test_service_by_vehicle() -> None:
    """The van without a lift takes eight hours for the piano: the dearer one goes."""
    shifts = [given(one, vehicle=given(one.vehicle, cost_per_hour=10 * EURO)) for one in (ANNA, DEARER)]
    piano = bring("piano", 5, service_s=HOUR)
    slow = given(piano, service_by_vehicle={"anna": 8 * HOUR})
    without, then = plans(town([piano], shifts), town([slow], shifts))
    assert (without.driver("piano"), then.driver("piano")) == ("anna", "ben")


def test_service_by_driver() -> None:
    """Who has never done it takes eight hours: the dearer van goes."""
    shifts = [given(one, vehicle=given(one.vehicle, cost_per_hour=10 * EURO)) for one in (ANNA, DEARER)]
    tuning = bring("tuning", 5, service_s=HOUR)
    slow = given(tuning, service_by_driver={"anna": 8 * HOUR})
    without, then = plans(town([tuning], shifts), town([slow], shifts))
    assert (without.driver("tuning"), then.driver("tuning")) == ("anna", "ben")


def test_service_by_hour() -> None:
    """At 9 the market takes three times as long, and who is there misses the next customer."""
    market = bring("market", 5, windows=(between(9, 9.9),), service_s=2 * HOUR)
    shop = bring("shop", 6, windows=(between(12, 13),))
    crowded = tuple(3.0 if hour == 9 else 1.0 for hour in range(24))
    orders = [market, shop]
    without, then = plans(town(orders, [ANNA, BEN]), town(orders, [ANNA, BEN], service_by_hour=crowded))
    assert without.driver("market") == without.driver("shop")
    assert then.driver("market") != then.driver("shop")
    assert not then.left_out


def test_setup_time() -> None:
    """Seven hours of setting up, once for two orders at one house, fill a shift: the house next door is another's."""
    quick = [bring("a", 5), bring("b", 5), bring("c", 6)]
    slow = [given(order, setup_s=7 * HOUR) for order in quick]
    without, then = plans(town(quick, [ANNA, BEN]), town(slow, [ANNA, BEN]))
    assert without.groups == {frozenset("abc")}
    assert then.groups == {frozenset("ab"), frozenset("c")}


def test_people() -> None:
    """A sofa takes two: the dearer van with two aboard goes."""
    sofa, crew = bring("sofa", 5), given(DEARER, driver=given(DEARER.driver, people=2))
    without, then = plans(town([sofa], [ANNA, crew]), town([given(sofa, people=2)], [ANNA, crew]))
    assert (without.driver("sofa"), then.driver("sofa")) == ("anna", "ben")


def test_longest_ride() -> None:
    """Ice may be aboard for half an hour: it does not wait for an hour of work on the way."""
    farm, ice = bring("farm", 2, service_s=HOUR), bring("ice", 5)
    cold = given(ice, max_ride_s=30 * MINUTE)
    without, then = plans(town([farm, ice], [EASTWARD]), town([farm, cold], [EASTWARD]))
    assert (without.route("anna"), then.route("anna")) == ("farm ice", "ice farm")


def test_incompatible_goods() -> None:
    """Food and paint are never aboard together."""
    orders = [bring("bread", 5, goods="food"), bring("lacquer", 6, goods="paint")]
    never = frozenset({frozenset({"food", "paint"})})
    without, then = plans(town(orders, [ANNA, BEN]), town(orders, [ANNA, BEN], incompatible=never))
    assert without.driver("bread") == without.driver("lacquer")
    assert then.driver("bread") != then.driver("lacquer")


def test_loading_order() -> None:
    """What was loaded last stands at the door: it is unloaded first, for 2 km more."""
    orders = [carry("a", at(1), at(3)), carry("b", at(2), at(4))]
    stacked = given(EASTWARD, vehicle=given(EASTWARD.vehicle, last_in_first_out=True))
    without, then = plans(town(orders, [EASTWARD]), town(orders, [stacked]))
    assert without.route("anna") == "a b a b"
    assert then.route("anna") in ("a b b a", "b a a b", "a a b b")
    assert (without.drive("anna").distance_m, then.drive("anna").distance_m) == (10_000, 12_000)


def test_allowed_drivers() -> None:
    """A customer who knows Ben alone gets Ben."""
    order = bring("bank", 5)
    only = given(order, allowed_drivers=frozenset({"ben"}))
    without, then = plans(town([order], [ANNA, DEARER]), town([only], [ANNA, DEARER]))
    assert (without.driver("bank"), then.driver("bank")) == ("anna", "ben")


def test_forbidden_drivers() -> None:
    """A customer who fell out with Anna gets Ben."""
    order = bring("bank", 5)
    other = given(order, forbidden_drivers=frozenset({"anna"}))
    without, then = plans(town([order], [ANNA, DEARER]), town([other], [ANNA, DEARER]))
    assert (without.driver("bank"), then.driver("bank")) == ("anna", "ben")


def test_preferred_drivers() -> None:
    """A customer likes Ben by 5.00, and he costs 1.00 more."""
    order = bring("bank", 5)
    liked = given(order, preferred_drivers=frozenset({"ben"}), price_of_other=5 * EURO)
    without, then = plans(town([order], [ANNA, DEARER]), town([liked], [ANNA, DEARER]))
    assert (without.driver("bank"), then.driver("bank")) == ("anna", "ben")


def test_allowed_vehicles() -> None:
    """The bank's gate knows one number plate."""
    order = bring("bank", 5)
    only = given(order, allowed_vehicles=frozenset({"ben"}))
    without, then = plans(town([order], [ANNA, DEARER]), town([only], [ANNA, DEARER]))
    assert (without.driver("bank"), then.driver("bank")) == ("anna", "ben")


def test_forbidden_vehicles() -> None:
    """The van that lost a door mirror there does not come again."""
    order = bring("bank", 5)
    other = given(order, forbidden_vehicles=frozenset({"anna"}))
    without, then = plans(town([order], [ANNA, DEARER]), town([other], [ANNA, DEARER]))
    assert (without.driver("bank"), then.driver("bank")) == ("anna", "ben")


def test_preferred_vehicles() -> None:
    """The van with the customer's name on it is worth 5.00 to them, and costs 1.00 more."""
    order = bring("bank", 5)
    liked = given(order, preferred_vehicles=frozenset({"ben"}), price_of_other=5 * EURO)
    without, then = plans(town([order], [ANNA, DEARER]), town([liked], [ANNA, DEARER]))
    assert (without.driver("bank"), then.driver("bank")) == ("anna", "ben")


def test_skills() -> None:
    """Frozen fish needs a cold van and someone with a licence: Ben has both together."""
    fish = bring("fish", 5)
    cold = given(fish, skills=frozenset({"cold", "licence"}))
    able = given(
        DEARER,
        vehicle=given(DEARER.vehicle, skills=frozenset({"cold"})),
        driver=given(DEARER.driver, skills=frozenset({"licence"})),
    )
    without, then = plans(town([fish], [ANNA, able]), town([cold], [ANNA, able]))
    assert (without.driver("fish"), then.driver("fish")) == ("anna", "ben")


def test_skill_levels() -> None:
    """A job for a fitter of level 2 is not for one of level 1."""
    boiler = bring("boiler", 5)
    shifts = [given(s, driver=given(s.driver, levels={"fitter": n})) for s, n in ((ANNA, 1), (DEARER, 3))]
    without, then = plans(town([boiler], shifts), town([given(boiler, levels={"fitter": 2})], shifts))
    assert (without.driver("boiler"), then.driver("boiler")) == ("anna", "ben")


def test_quiet_hours() -> None:
    """Until 8 the street sleeps, and a van that is not quiet comes later: after the customer who waits until 6:30."""
    house, cafe = bring("house", 2), bring("cafe", 5, windows=(between(6, 6.5),))
    asleep = given(house, quiet=(between(0, 8),))
    without, then = plans(town([house, cafe], [EASTWARD]), town([asleep, cafe], [EASTWARD]))
    assert (without.route("anna"), then.route("anna")) == ("house cafe", "cafe house")
    assert then.hour("house") > 8
