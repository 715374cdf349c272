"""Exporting away from the window: writing manifests keeps Python busy for seconds, so a child process does it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from dispatcher.config.child import in_child
from dispatcher.desk.results import Exported
from dispatcher.manifests.language import Language, written_in
from dispatcher.manifests.paper import Page, Strip
from dispatcher.maps.basemap import Basemap
from dispatcher.model.manifest import ManifestDay
from dispatcher.model.problem import Problem, Refused

__all__ = ["Language", "Page", "Strip", "draw_pages", "export"]

DRAFTS = "." + "[0-9a-f]" * 32 + ".part"
"""What a file is called while `dispatcher.manifests.files.whole_file` writes it."""


def export(
    day: ManifestDay,
    folder: Path,
    wanted: Sequence[str],
    drivers: Collection[str] | None,
    whole_day: bool,
    basemap: Basemap | None,
    asset: Callable[[str, str], Path],
    language: Language,
    on_progress: Callable[[float, str], None],
    cancelled: Callable[[], bool],
) -> Exported:
    """As `dispatcher.desk.export.export`, in a child process. `asset` is a function of a module.

    Raises Stopped at once when `cancelled` says yes; the files written by then stay.
    """
    ground = basemap.path if basemap is not None else None
    try:
        args = (day, folder, tuple(wanted), drivers, whole_day, ground, asset, language)
        return in_child(_write, args, on_progress, cancelled)
    except BaseException:
        _drop_drafts(folder)
        raise


def _drop_drafts(folder: Path) -> None:
    with contextlib.suppress(OSError):  # a folder that cannot be looked into is what went wrong, and is told already
        for draft in folder.glob(DRAFTS):
            with contextlib.suppress(OSError):
                draft.unlink()


def draw_pages(
    day: ManifestDay,
    drivers: Collection[str] | None,
    whole_day: bool,
    dots_per_inch: int,
    basemap: Basemap | None,
    asset: Callable[[str, str], Path],
    language: Language,
    take: Callable[[Page], None],
    cancelled: Callable[[], bool],
) -> None:
    """Draw the manifests of these drivers as they are printed, in a child process; `take` gets page after page.

    `drivers` and `whole_day` as for `export`: with the day's overview in front, or without. Raises Refused when no
    route fits or nothing is chosen, Stopped at once when `cancelled` says yes.
    """
    if not whole_day and drivers is not None and not drivers:
        raise Refused([Problem("nothing-chosen", "No driver is chosen.", "Choose at least one.")])
    ground = basemap.path if basemap is not None else None
    in_child(_draw, (day, drivers, whole_day, dots_per_inch, ground, asset, language), take, cancelled)


def _write(
    day: ManifestDay,
    folder: Path,
    wanted: Sequence[str],
    drivers: Collection[str] | None,
    whole_day: bool,
    ground: Path | None,
    asset: Callable[[str, str], Path],
    language: Language,
    tell: Callable[[float, str], None],
) -> Exported:
    """The child. Only here are the formats' libraries loaded, which takes them a while."""
    from dispatcher.desk.export import export as write
    from dispatcher.desk.export import formats

    with written_in(language):
        return write(day, folder, wanted, drivers, whole_day, formats(Basemap(ground) if ground else None, asset), tell)


def _draw(
    day: ManifestDay,
    drivers: Collection[str] | None,
    whole_day: bool,
    dots_per_inch: int,
    ground: Path | None,
    asset: Callable[[str, str], Path],
    language: Language,
    tell: Callable[[Page], None],
) -> None:
    """The child."""
    from dispatcher.desk.export import chosen_of, fonts_of
    from dispatcher.manifests.paper import pages_of
    from dispatcher.manifests.pdf import pdf_of

    basemap = Basemap(ground) if ground else None
    chosen = chosen_of(day, drivers)
    with written_in(language):
        paper = pdf_of(day, chosen, fonts_of(asset), basemap.features if basemap else None, overview=whole_day)
    for page in pages_of(paper, dots_per_inch):
        tell(page)
