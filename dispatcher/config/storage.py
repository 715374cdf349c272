"""Where the points of a map are kept while it is read."""

from __future__ import annotations

from pathlib import Path

IN_MEMORY_BYTES = 150_000_000
"""An extract of this size has some 20 million points, which take 320 MB; those of larger ones are kept on disk."""


def point_storage(extract: Path, folder: Path) -> str:
    """The library's name for the kind of storage, with a file in `folder` (to be deleted afterwards) on disk."""
    if extract.stat().st_size <= IN_MEMORY_BYTES:
        return "flex_mem"
    return f"sparse_file_array,{folder / 'points.idx'}"
