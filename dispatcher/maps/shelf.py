"""The map's features between reading and drawing: on disk, sorted by where they are, so that memory stays bounded.

What shows from far away is kept together; everything else is sorted into blocks of tiles that are drawn one after the
other. A block holds some 45 km at the latitudes where most people live: of a city that is all of it.
"""

# mypy: disallow-untyped-calls=False
# (shapely comes without types)

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from dispatcher.maps.drawing import LAYERS, Drawn, Properties
from dispatcher.maps.mercator import EXTENT

BLOCK_ZOOM = 9
"""From this zoom on tiles are drawn block by block; a block is one tile of this zoom."""
AT_ONCE = 40_000
"""Features that are held before they go to disk."""
MARGIN = 64 / EXTENT / 2**BLOCK_ZOOM
"""What a block holds of its neighbours, in unit squares: as much as its tiles do."""
SEEN_PX = 2.0
"""Areas smaller than so many square pixels at the last far zoom are never seen from far away."""

Block = tuple[int, int]
Layers = dict[str, list[Drawn]]
_Record = tuple[str, bytes, Properties, int]


class Shelf:
    """Takes features and gives them back block by block. Its files lie in `folder`, which has to be there and empty."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._waiting: list[tuple[str, Drawn]] = []
        self._blocks: set[Block] = set()
        pixel = 1 / (2 ** (BLOCK_ZOOM - 1) * 256)
        self._seen_area = SEEN_PX * pixel * pixel

    def add(self, layer: str, feature: Drawn) -> None:
        """Put one feature into a layer."""
        self._waiting.append((layer, feature))
        if len(self._waiting) >= AT_ONCE:
            self._put_away()

    def far(self) -> Layers:
        """What shows below BLOCK_ZOOM. Call it when everything is added."""
        self._put_away()
        return self._read("far")

    def blocks(self) -> Iterator[tuple[Block, Layers]]:
        """Each block with what lies in it. Call it when everything is added."""
        self._put_away()
        for block in sorted(self._blocks):
            yield block, self._read(_name(block))

    @property
    def block_count(self) -> int:
        """How many blocks there are so far."""
        return len(self._blocks)

    def _put_away(self) -> None:
        if not self._waiting:
            return
        shapes = np.array([feature.geometry for _, feature in self._waiting], dtype=object)
        low, high = _ranges(shapes)
        packed = shapely.to_wkb(shapes)
        areas = shapely.area(shapes)
        is_area = shapely.get_dimensions(shapes) == 2
        piles: dict[str, list[_Record]] = {"far": []}
        for n, (layer, feature) in enumerate(self._waiting):
            whole = (layer, packed[n], feature.properties, feature.min_zoom)
            if feature.min_zoom < BLOCK_ZOOM and (not is_area[n] or areas[n] >= self._seen_area):
                piles["far"].append(whole)
            (west, north), (east, south) = low[n].tolist(), high[n].tolist()
            is_wide = (west, north) != (east, south)
            for block in ((x, y) for x in range(west, east + 1) for y in range(north, south + 1)):
                wkb = _piece(feature.geometry, block) if is_wide else packed[n]
                if wkb is not None:
                    self._blocks.add(block)
                    piles.setdefault(_name(block), []).append((layer, wkb, feature.properties, feature.min_zoom))
        for name, records in piles.items():
            with (self._folder / name).open("ab") as file:
                pickle.dump(records, file, protocol=5)
        self._waiting = []

    def _read(self, name: str) -> Layers:
        layers: Layers = {layer: [] for layer in LAYERS}
        for records in self._piles(name):
            shapes = shapely.from_wkb([wkb for _, wkb, _, _ in records])
            for (layer, _, properties, min_zoom), shape in zip(records, shapes, strict=True):
                layers[layer].append(Drawn(shape, properties, min_zoom))
        return layers

    def _piles(self, name: str) -> Iterable[list[_Record]]:
        path = self._folder / name
        if not path.is_file():
            return
        with path.open("rb") as file:
            while file.peek(1):
                yield pickle.load(file)  # noqa: S301 - written above, by this process


def _name(block: Block) -> str:
    return f"{block[0]}-{block[1]}"


def _ranges(shapes: NDArray[np.object_]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The first and the last block (x, y) that each shape touches, by its bounding box."""
    count = 2**BLOCK_ZOOM
    bounds = shapely.bounds(shapes).reshape(-1, 4)
    low = np.clip(np.floor((bounds[:, :2] - MARGIN) * count), 0, count - 1).astype(np.int64)
    high = np.clip(np.floor((bounds[:, 2:] + MARGIN) * count), 0, count - 1).astype(np.int64)
    return low, high


def _piece(shape: BaseGeometry, block: Block) -> bytes | None:
    """What of a shape lies in a block: a sea with a million corners is not kept whole in each of them."""
    side = 1 / 2**BLOCK_ZOOM
    west, north = block[0] * side - MARGIN, block[1] * side - MARGIN
    piece = shapely.clip_by_rect(shape, west, north, west + side + 2 * MARGIN, north + side + 2 * MARGIN)
    return None if piece.is_empty else shapely.to_wkb(piece)
