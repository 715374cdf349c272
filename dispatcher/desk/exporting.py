"""Exporting away from the window: writing manifests keeps Python busy for seconds, so a child process does it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path

from dispatcher.config.child import in_child
from dispatcher.desk.results import Exported
from dispatcher.maps.basemap import Basemap
from dispatcher.model.manifest import ManifestDay

DRAFTS = "." + "[0-9a-f]" * 32 + ".part"
"""What a file is called while `dispatcher.manifests.files.whole_file` writes it."""


def export(
    day: ManifestDay,
    folder: Path,
    wanted: Sequence[str],
    driver: str | None,
    basemap: Basemap | None,
    asset: Callable[[str, str], Path],
    on_progress: Callable[[float, str], None],
    cancelled: Callable[[], bool],
) -> Exported:
    """As `dispatcher.desk.export.export`, in a child process. `asset` is a function of a module.

    Raises Stopped at once when `cancelled` says yes; the files written by then stay.
    """
    ground = basemap.path if basemap is not None else None
    try:
        return in_child(_write, (day, folder, tuple(wanted), driver, ground, asset), on_progress, cancelled)
    except BaseException:
        for draft in folder.glob(DRAFTS):
            with contextlib.suppress(OSError):
                draft.unlink()
        raise


def _write(
    day: ManifestDay,
    folder: Path,
    wanted: Sequence[str],
    driver: str | None,
    ground: Path | None,
    asset: Callable[[str, str], Path],
    tell: Callable[[float, str], None],
) -> Exported:
    """The child. Only here are the formats' libraries loaded, which takes them a while."""
    from dispatcher.desk.export import export as write
    from dispatcher.desk.export import formats

    return write(day, folder, wanted, driver, formats(Basemap(ground) if ground else None, asset), tell)
