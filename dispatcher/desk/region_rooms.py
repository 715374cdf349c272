"""The rooms that build the parts of a region, each in a child process at low priority, and the roads they make."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from dispatcher.desk.region_build import Builders, Cancelled, IndexFacts, Progress
from dispatcher.desk.region_facts import Region
from dispatcher.model.extract import ExtractFacts, Town
from dispatcher.model.work_area import WorkArea
from dispatcher.roads.cache import CachedRouter, TravelCache
from dispatcher.roads.router import Router

BASEMAP_VERSION = 2
"""Rises whenever basemaps are drawn otherwise."""


def region_builders() -> Builders:
    """The real builders. The roads for large days are built where their engine is installed."""
    return Builders(
        _roads, _addresses, _basemap, _clip, _fast_roads if find_spec("osrm") else None, _versions, _facts, _towns
    )


def router_of(region: Region, cache: TravelCache) -> Router:
    """The roads of a region: one engine, or two that are never mixed."""
    from dispatcher.roads.embedded import ValhallaRouter

    standard = CachedRouter(ValhallaRouter(region.roads), cache)
    if not region.fast_roads.is_dir():
        return standard
    from dispatcher.roads.osrm_choice import ChosenRouter
    from dispatcher.roads.osrm_router import OsrmRouter, has_osrm

    if not has_osrm(region.fast_roads):
        return standard
    return ChosenRouter(standard, CachedRouter(OsrmRouter(region.fast_roads), cache), region.engine)


def _versions() -> str:
    """What decides whether a part that is built would be built the same now."""
    import importlib.metadata  # with mail's parsers and more: whoever only opens a day does without

    from dispatcher.places.index_file import FORMAT
    from dispatcher.roads.osrm_build import osrm_version

    valhalla = importlib.metadata.version("pyvalhalla")
    return f"valhalla {valhalla}, addresses {FORMAT}, basemap {BASEMAP_VERSION}, osrm {osrm_version()}"


def _roads(extract: Path, target: Path, on_progress: Progress, cancelled: Cancelled) -> None:
    from dispatcher.roads.build import build_roads

    build_roads(extract, target, on_progress, cancelled)


def _fast_roads(extract: Path, target: Path, on_progress: Progress, cancelled: Cancelled) -> None:
    from dispatcher.roads.osrm_build import build_osrm

    build_osrm(extract, target, on_progress, cancelled)


def _addresses(extract: Path, target: Path, on_progress: Progress, cancelled: Cancelled) -> IndexFacts:
    from dispatcher.places.build import build_address_index

    return _child(build_address_index, (extract, target), on_progress, cancelled)


def _basemap(extract: Path, target: Path, on_progress: Progress, cancelled: Cancelled) -> None:
    from dispatcher.maps.building import build_basemap

    _child(build_basemap, (extract, target), lambda share: on_progress(share, "Drawing the basemap"), cancelled)


def _clip(extract: Path, target: Path, area: WorkArea, on_progress: Progress, cancelled: Cancelled) -> None:
    from dispatcher.maps.clip import clip_extract

    _child(clip_extract, (extract, target, area), on_progress, cancelled)


def _facts(extract: Path, on_progress: Progress, cancelled: Cancelled) -> ExtractFacts:
    from dispatcher.config.child import in_child
    from dispatcher.maps.extract_facts import extract_facts

    return in_child(extract_facts, (extract,), on_progress, cancelled)


def _towns(extract: Path, on_progress: Progress, cancelled: Cancelled) -> tuple[Town, ...]:
    from dispatcher.maps.extract_facts import towns_in

    return _child(towns_in, (extract,), on_progress, cancelled)


def _child[T](
    work: Callable[..., T], args: tuple[object, ...], on_progress: Callable[..., None], cancelled: Cancelled
) -> T:
    from dispatcher.config.child import in_child
    from dispatcher.config.polite import politely

    answer: T = in_child(politely, (work, *args), on_progress, cancelled)
    return answer
