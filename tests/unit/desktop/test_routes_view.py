"""The tree of routes and what the map is told: no screen needed."""

from __future__ import annotations

from pathlib import Path

import pytest

from dispatcher.desk import mapview
from dispatcher.desktop.routes_view import Kind, route_nodes
from dispatcher.maps import window
from dispatcher.model.fleet import Fleet
from dispatcher.model.manifest import ManifestDay


def test_a_route_lists_stops_breaks_and_breaches_in_sequence(manifests: ManifestDay) -> None:
    """The break stands where the driver takes it, the broken rule below the stop that breaks it."""
    (route,) = route_nodes(manifests)
    assert (route.kind, route.title, route.detail) == (Kind.ROUTE, "Anna", "Van 1")
    assert [(node.kind, node.number) for node in route.children if node.kind is Kind.STOP] == [
        (Kind.STOP, 1),
        (Kind.STOP, 2),
    ]
    assert [node.number for node in route.children if node.kind is Kind.BREAK] == [15]
    late = next(node for node in route.children if node.number == 2)
    assert [child.kind for child in late.children] == [Kind.BREACH]
    assert route.breaches >= 1


def test_times_and_metres_are_those_of_the_manifest(manifests: ManifestDay) -> None:
    """The tree shows what the driver gets on paper."""
    (route,), (manifest,) = route_nodes(manifests), manifests.manifests
    assert route.distance_m == manifest.distance_m
    assert route.times.startswith("08:")
    stops = [node for node in route.children if node.kind is Kind.STOP]
    assert [node.distance_m for node in stops] == [stop.leg_distance_m for stop in manifest.stops]


def test_marks_of_tree_and_selection_are_those_of_the_map(manifests: ManifestDay, fleet: Fleet) -> None:
    """What is chosen in the tree or the table is found on the map, and the other way round."""
    scene = mapview.scene_of(manifests, fleet.depots)
    on_map = {thing["id"] for kind in ("stops", "unassigned") for thing in scene[kind]}
    assert set(mapview.orders_at(manifests)) == on_map
    in_tree = {node.mark for route in route_nodes(manifests) for node in route.walk() if node.mark}
    assert in_tree == {thing["id"] for kind in ("routes", "stops") for thing in scene[kind]}
    (route,) = scene["routes"]
    assert route["colour"] == route_nodes(manifests)[0].colour


def test_every_order_of_the_day_stands_on_the_map(manifests: ManifestDay, fleet: Fleet) -> None:
    """Planned or left out: nothing that has a place is missing, and the depot is there."""
    orders = [order for ids in mapview.orders_at(manifests).values() for order in ids]
    assert sorted(orders) == ["A-1", "A-2", "A-3", "A-4"]
    assert [depot["title"] for depot in mapview.scene_of(manifests, fleet.depots)["depots"]] == ["Home"]


def test_the_page_is_made_once_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Making it costs a second; a folder that cannot be written to only costs that second again."""
    made: list[int] = []

    def page() -> bytes:
        made.append(1)
        return b"<html>"

    monkeypatch.setattr(window, "map_page", page)
    assert [mapview.kept_page(tmp_path / "data") for _ in range(3)] == [b"<html>"] * 3
    assert len(made) == 1
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    assert mapview.kept_page(blocked) == b"<html>"
    assert len(made) == 2
