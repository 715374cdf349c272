"""What leaves the office: manifests in every format, into one folder."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from dispatcher.desk.results import Exported
from dispatcher.manifests.csv_file import write_csv
from dispatcher.manifests.files import file_name, whole_file
from dispatcher.manifests.gpx import write_gpx
from dispatcher.manifests.links import write_links
from dispatcher.manifests.pdf import write_pdf
from dispatcher.manifests.pdf_layout import Fonts
from dispatcher.manifests.workbook import write_workbook
from dispatcher.maps.basemap import Basemap
from dispatcher.maps.export import day_map_html
from dispatcher.maps.geojson import day_geojson
from dispatcher.model.geometry import MapFeature
from dispatcher.model.manifest import Manifest, ManifestDay
from dispatcher.model.place import Box
from dispatcher.model.problem import MachineFault, Problem, Refused
from dispatcher.model.values import dataclass

MAPS_KEPT = 40
"""Grounds of maps that are kept for drawing them again, about 3 MB each."""

type Asset = Callable[[str, str], Path]
type Write = Callable[[ManifestDay, Manifest | None, Path], None]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: the files' suffix and what writes one, for a driver or (None) for the whole day."""

    suffix: str
    write: Write


def formats(basemap: Basemap | None, asset: Asset) -> dict[str, Format]:
    """Every format of `FORMATS` by name."""
    fonts = fonts_of(asset)

    # Each driver's map is drawn twice: among all routes, and in the driver's own file.
    @lru_cache(MAPS_KEPT)
    def features(box: Box, zoom: int) -> tuple[MapFeature, ...]:
        return tuple(basemap.features(box, zoom)) if basemap else ()

    def pdf(day: ManifestDay, manifest: Manifest | None, target: Path) -> None:
        write_pdf(day, manifest, target, fonts, features if basemap else None)

    def geojson(day: ManifestDay, manifest: Manifest | None, target: Path) -> None:
        text = json.dumps(day_geojson(_only(day, manifest)), ensure_ascii=False, indent=1)
        _write_text(target, text)

    def html(day: ManifestDay, manifest: Manifest | None, target: Path) -> None:
        _write_text(target, day_map_html(_only(day, manifest), basemap, asset))

    return {
        "xlsx": Format(".xlsx", write_workbook),
        "pdf": Format(".pdf", pdf),
        "csv": Format(".csv", write_csv),
        "gpx": Format(".gpx", write_gpx),
        "geojson": Format(".geojson", geojson),
        "html": Format(".html", html),
        "links": Format(".txt", write_links),
    }


def fonts_of(asset: Asset) -> Fonts:
    """What paper is written in."""
    return Fonts(
        asset("dejavu-fonts-ttf", "ttf/DejaVuSansCondensed.ttf"),
        asset("dejavu-fonts-ttf", "ttf/DejaVuSansCondensed-Bold.ttf"),
    )


def export(
    day: ManifestDay,
    folder: Path,
    wanted: Sequence[str],
    drivers: Collection[str] | None,
    whole_day: bool,
    available: dict[str, Format],
    on_progress: Callable[[float, str], None],
) -> Exported:
    """Write the wanted formats: a file of each for every one of `drivers` (None: all), and one for the day as a whole.

    Each file is whole or not there. Raises Refused when no route fits, MachineFault when the disk does not take it.
    """
    chosen = chosen_of(day, drivers)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        cause = f"The folder {folder} cannot be made ({error.strerror or error})."
        raise MachineFault(Problem("folder-not-made", cause, "Choose a folder that you may write to.")) from error
    jobs = list(_jobs(day, chosen, [available[name] for name in wanted], folder, whole_day=whole_day))
    for i, (form, manifest, target) in enumerate(jobs):
        on_progress(i / len(jobs), f"Writing {target.name}")
        form.write(day, manifest, target)
    return Exported(folder, tuple(target for _, _, target in jobs))


def _jobs(
    day: ManifestDay, chosen: Sequence[Manifest], forms: Sequence[Format], folder: Path, *, whole_day: bool
) -> Iterator[tuple[Format, Manifest | None, Path]]:
    for form in forms:
        for manifest in [None, *chosen] if whole_day else chosen:
            yield form, manifest, folder / file_name(day, manifest, form.suffix)


def chosen_of(day: ManifestDay, drivers: Collection[str] | None) -> tuple[Manifest, ...]:
    """The manifests of these drivers, by name or by shift; None for all. Raises Refused for each that there is none."""
    if not day.manifests:
        cause = f"There is no planned route for {day.date}."
        raise Refused([Problem("not-planned", cause, "Plan the day first.")])
    if drivers is None:
        return day.manifests
    wanted = {driver.casefold(): driver for driver in drivers}
    chosen = [(m, {m.driver_name.casefold(), m.route_id.casefold()} & wanted.keys()) for m in day.manifests]
    unknown = wanted.keys() - {name for _, names in chosen for name in names}
    if unknown:
        names = ", ".join(m.driver_name for m in day.manifests)
        causes = (f"No route of {day.date} is driven by “{wanted[name]}”." for name in sorted(unknown))
        raise Refused([Problem("driver-unknown", cause, f"Choose one of: {names}.") for cause in causes])
    return tuple(manifest for manifest, names in chosen if names)


def _only(day: ManifestDay, manifest: Manifest | None) -> ManifestDay:
    return day if manifest is None else replace(day, manifests=(manifest,), left_out=())


def _write_text(target: Path, text: str) -> None:
    with whole_file(target) as stream:
        stream.write(text.encode("utf-8"))
