"""The embedded engine under conditions: other vehicles, closures and traffic on the demo region."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from dispatcher.model.place import Location
from dispatcher.model.road_rules import FREE, Pace, holds
from dispatcher.model.travel import UNREACHABLE
from dispatcher.model.ways import STANDARD_WAY, Way, WayKind
from dispatcher.roads.cache import CachedRouter
from dispatcher.roads.conditions import NO_TRAFFIC, USUAL, Conditions, Obstacle, Pacing, conditions_of
from dispatcher.roads.embedded import ValhallaRouter
from dispatcher.roads.estimate import CrowFliesRouter
from dispatcher.roads.fake import FakeRouter, FakeTravelCache
from dispatcher.roads.paced_tiles import paced_tiles, speeds_of, tile_edges
from dispatcher.roads.router import ConditionedRouter, Router
from dispatcher.roads.under import block_under

BLOCK = tuple(
    Location(lat, lon) for lat, lon in ((60.1695, 24.940), (60.1695, 24.942), (60.1705, 24.942), (60.1705, 24.940))
)
"""A block of houses between the first two addresses."""

HALF = Pacing(Pace(0.5, 0.5, 0.5, 0.5))
MIXED = Pacing(Pace(0.9, 0.8, 0.7, 0.6))
PACINGS = tuple(sorted((NO_TRAFFIC, HALF, MIXED)))


def driving(router: Router, conditions: Conditions, places: tuple[Location, ...]) -> list[int]:
    """Seconds between all of them."""
    block = block_under(router, conditions, places, places)
    return [s for row in block.duration_s for s in row]


def test_equal_conditions_are_one_and_others_have_their_own_name(helsinki: ValhallaRouter) -> None:
    """The cache keeps travel by name: nothing that changes figures may share one, and what does not does."""
    permitted = Way(permits=frozenset({"centre"}), is_electric=True)
    assert conditions_of(permitted) == USUAL
    assert helsinki.under(USUAL) is helsinki
    all_of_them = [
        *(conditions_of(Way(kind)) for kind in (WayKind.TRUCK, WayKind.CARGO_BIKE, WayKind.FOOT)),
        *(conditions_of(way) for way in (Way(height_cm=300), Way(avoids_tolls=True), Way(hazardous=True))),
        *(conditions_of(STANDARD_WAY, pacing, PACINGS) for pacing in PACINGS),
        conditions_of(STANDARD_WAY, obstacles=(Obstacle((BLOCK,)),)),
        Conditions(without_tolls=True),
    ]
    names = [helsinki.under(one).name for one in (USUAL, *all_of_them)]
    assert len(set(names)) == len(names)
    assert names[0] == helsinki.name
    assert helsinki.under(conditions_of(Way(WayKind.FOOT), HALF, PACINGS)).name == names[3]  # walkers pass traffic


def test_kinds_of_vehicles_take_their_own_times(helsinki: ValhallaRouter, addresses: tuple[Location, ...]) -> None:
    """On foot slower and shorter, by bicycle shorter than by car, and every table has its lines."""
    by = {kind: helsinki.under(conditions_of(Way(kind))) for kind in WayKind}
    metres = {kind: sum(map(sum, router.block(addresses, addresses).distance_m)) for kind, router in by.items()}
    seconds = {kind: sum(map(sum, router.block(addresses, addresses).duration_s)) for kind, router in by.items()}
    assert metres[WayKind.FOOT] < metres[WayKind.CARGO_BIKE] < metres[WayKind.CAR]
    assert seconds[WayKind.FOOT] > seconds[WayKind.CARGO_BIKE] > seconds[WayKind.CAR]
    lines = {kind: router.path(addresses[:3]) for kind, router in by.items()}
    assert lines[WayKind.FOOT] != lines[WayKind.CAR]
    assert helsinki.path(addresses[:3]) == lines[WayKind.CAR]


def test_a_truck_that_is_too_high_or_heavy_takes_another_road(
    helsinki: ValhallaRouter, addresses: tuple[Location, ...]
) -> None:
    """What limits it makes some ways longer and none quicker; sizes that nobody gave limit nothing."""
    light = driving(helsinki, conditions_of(Way(WayKind.TRUCK)), addresses)
    large = Way(WayKind.TRUCK, 450, 260, 1650, 40_000, 11_500, hazardous=True)
    heavy = driving(helsinki, conditions_of(large), addresses)
    assert heavy != light
    assert sum(a > b for a, b in zip(heavy, light, strict=True)) > 0


def test_a_closed_area_is_driven_around(helsinki: ValhallaRouter, addresses: tuple[Location, ...]) -> None:
    """No line crosses it any more; ways that were far from it stay as they were."""
    conditions = conditions_of(STANDARD_WAY, obstacles=(Obstacle((BLOCK,)),))
    shut = helsinki.under(conditions)
    free = helsinki.path(addresses)
    assert any(holds((BLOCK,), point) for line in free for point in line)
    assert not any(holds((BLOCK,), point) for line in shut.path(addresses) for point in line)
    before, after = (driving(helsinki, one, addresses) for one in (USUAL, conditions))
    assert sum(b >= a for a, b in zip(before, after, strict=True)) == len(before)


def test_what_may_be_crossed_is_where_nothing_else_leads(
    helsinki: ValhallaRouter, addresses: tuple[Location, ...]
) -> None:
    """The same area, avoided: nothing is out of reach."""
    places = addresses[:4]
    closed = conditions_of(STANDARD_WAY, obstacles=(Obstacle((BLOCK,)),))
    avoided = conditions_of(STANDARD_WAY, obstacles=(Obstacle((BLOCK,), (), True),))
    gone = [n for n, s in enumerate(driving(helsinki, closed, places)) if s >= UNREACHABLE]
    crossed = driving(helsinki, avoided, places)
    assert gone
    assert all(crossed[n] == driving(helsinki, USUAL, places)[n] for n in gone)


def test_who_has_a_stop_inside_drives_in(helsinki: ValhallaRouter, addresses: tuple[Location, ...]) -> None:
    """Whether it may be served is a rule of the day; how long the way takes is not."""
    place = addresses[2]
    corners = ((-1e-3, -2e-3), (-1e-3, 2e-3), (1e-3, 2e-3), (1e-3, -2e-3))
    around = tuple(Location(place.lat + north, place.lon + east) for north, east in corners)
    conditions = conditions_of(STANDARD_WAY, obstacles=(Obstacle((around,)),))
    block = block_under(helsinki, conditions, addresses, addresses)
    assert all(row[2] < UNREACHABLE for row in block.duration_s)
    assert block.duration_s[0][2] == helsinki.block(addresses, addresses).duration_s[0][2]


def test_a_closed_road_is_a_line(helsinki: ValhallaRouter, addresses: tuple[Location, ...]) -> None:
    """The stretch in the middle of a leg is closed: another way is taken."""
    line = helsinki.path(addresses[:2])[0]
    middle = len(line) // 2
    conditions = conditions_of(STANDARD_WAY, obstacles=(Obstacle((), (line[middle - 1 : middle + 1],)),))
    assert helsinki.under(conditions).path(addresses[:2])[0] != line
    assert driving(helsinki, conditions, addresses[:2])[1] > driving(helsinki, USUAL, addresses[:2])[1]


def test_traffic_lengthens_times_as_it_says(helsinki: ValhallaRouter, addresses: tuple[Location, ...]) -> None:
    """Half the speed everywhere nearly doubles every way (waiting at crossings stays); free hours are free."""
    free, mixed, half = (
        driving(helsinki, conditions_of(STANDARD_WAY, one, PACINGS), addresses) for one in (NO_TRAFFIC, MIXED, HALF)
    )
    ratios = [b / a for a, b in zip(free, half, strict=True) if a]
    assert min(ratios) > 1.7
    assert max(ratios) < 2.1
    assert all(a <= b <= c for a, b, c in zip(free, mixed, half, strict=True))
    usual = driving(helsinki, USUAL, addresses)
    assert sum(free) == pytest.approx(sum(usual), rel=0.05)


def test_a_zone_has_its_own_traffic(helsinki: ValhallaRouter, addresses: tuple[Location, ...]) -> None:
    """Slow inside alone: nobody is quicker, and not everybody is slower."""
    west = (Location(60.16, 24.90), Location(60.16, 24.9385), Location(60.18, 24.9385), Location(60.18, 24.90))
    zoned = tuple(sorted(Pacing(FREE, (((west,), pace),)) for pace in (FREE, HALF.pace)))
    half, free = (driving(helsinki, conditions_of(STANDARD_WAY, one, zoned), addresses) for one in zoned)
    slower = [b > a for a, b in zip(free, half, strict=True)]
    assert any(slower)
    assert not all(slower)
    assert all(b >= a for a, b in zip(free, half, strict=True))


def test_edges_are_read_as_the_engine_reads_them(
    roads_folder: Path, tmp_path: Path, helsinki: ValhallaRouter, addresses: tuple[Location, ...]
) -> None:
    """Speed and class of road out of the tiles' bytes are those that the engine tells of the same edges."""
    tiles = paced_tiles(tmp_path, roads_folder / "tiles.tar", (HALF, NO_TRAFFIC))
    asked = {"locations": [{"lat": p.lat, "lon": p.lon} for p in addresses], "costing": "auto", "verbose": True}
    answers = helsinki._engine.roads().ask("locate", asked).result()
    in_sequence = [
        "motorway",
        "trunk",
        "primary",
        "secondary",
        "tertiary",
        "unclassified",
        "residential",
        "service_other",
    ]
    names = {name: number for number, name in enumerate(in_sequence)}
    known: dict[int, tuple[int, int]] = {}
    for path in tiles.rglob("*.gph"):
        edges, header = tile_edges(path)
        kmh, road_class, driven = speeds_of(edges)
        base = header.graphid
        known.update({(base + n).value: (int(kmh[n]), int(road_class[n])) for n in driven})
    told = [edge for answer in answers for edge in answer["edges"]]
    assert len(told) > 5
    for edge in told:
        speed, road = edge["edge"]["speeds"]["default"], edge["edge"]["classification"]["classification"]
        assert known[edge["edge_id"]["value"]] == (speed, names[road])


def test_several_threads_share_the_roads_with_traffic(
    helsinki: ValhallaRouter, addresses: tuple[Location, ...]
) -> None:
    """The network with traffic is made once, whoever asks first."""
    conditions = conditions_of(STANDARD_WAY, HALF, PACINGS)
    found: list[list[int]] = []
    threads = [
        threading.Thread(target=lambda: found.append(driving(helsinki, conditions, addresses))) for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 3
    assert found[0] == found[1] == found[2]


def test_how_far_one_gets(helsinki: ValhallaRouter, addresses: tuple[Location, ...]) -> None:
    """Areas by the roads of each kind: they hold the place, and more minutes hold fewer."""
    for kind in WayKind:
        found = helsinki.under(conditions_of(Way(kind))).reach(addresses[0], [6, 3])
        assert not found.estimated
        far, near = found.areas
        assert len(near) >= 1
        assert holds(far, addresses[0]) or kind is not WayKind.FOOT
    assert helsinki.reach(Location(0.0, 0.0), [5]).areas == ((),)


def test_engines_without_conditions_get_factors() -> None:
    """Marked as estimated: half the speed takes twice the time, walkers walk, and closures are not seen."""
    router, places = CrowFliesRouter(), (Location(60.17, 24.93), Location(60.18, 24.95))
    half = router.under(conditions_of(STANDARD_WAY, HALF, PACINGS))
    assert isinstance(half, ConditionedRouter)
    assert half.estimated
    assert half.block(places, places).duration_s[0][1] == 2 * router.block(places, places).duration_s[0][1]
    foot = router.under(conditions_of(Way(WayKind.FOOT)))
    metres = router.block(places, places).distance_m[0][1]
    assert foot.block(places, places).duration_s[0][1] == round(metres * 3.6 / 4.8)
    assert half.under(USUAL) is router


def test_factors_are_put_on_travel_that_is_cached(addresses: tuple[Location, ...]) -> None:
    """Slow hours, and vans that such an engine cannot tell apart, ask it for nothing twice."""
    roads = FakeRouter()
    router = CachedRouter(roads, FakeTravelCache())
    free = router.block(addresses, addresses)
    asked = roads.asked
    half = router.under(conditions_of(STANDARD_WAY, HALF, PACINGS)).block(addresses, addresses)
    high = router.under(conditions_of(Way(height_cm=300))).block(addresses, addresses)
    assert roads.asked == asked
    assert half.duration_s[0][1] == 2 * free.duration_s[0][1]
    assert high == free
