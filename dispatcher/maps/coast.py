"""Land and sea of an extract, from the coastlines that its edge has cut.

OpenStreetMap draws coastlines as lines with the land on their left. An extract holds pieces of them; joined with
the extract's edge they divide its box into faces, and each face is sea or land by the side of the coastlines along it.
"""

# mypy: disallow-untyped-calls=False
# (shapely comes without types)

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import nearest_points

BESIDE = 1e-8
"""How far beside a coastline a face is looked for, in unit squares: 0.4 m at the equator."""
REACH = 0.25
"""Loose ends are drawn on to the edge of the box over at most this share of its width."""


def sea_of(coastlines: Sequence[BaseGeometry], box: Polygon) -> BaseGeometry | None:
    """The part of `box` that is sea, None when no coastline says so. Faces in doubt count as land.

    Everything in the unit square (y grows to the south).
    """
    if not coastlines:
        return None
    inside = shapely.intersection(shapely.line_merge(shapely.union_all(np.array(coastlines))), box)
    pieces = [piece for piece in shapely.get_parts(inside) if piece.length > 0]
    if not pieces:
        return None
    edges = shapely.union_all(np.array([*pieces, *_joined_to_edge(pieces, box), box.exterior]))
    faces = shapely.get_parts(shapely.polygonize(list(shapely.get_parts(edges))))
    wet = faces[_sides(coastlines, faces) < -0.5]
    return shapely.union_all(wet) if len(wet) else None


def _joined_to_edge(pieces: Sequence[BaseGeometry], box: Polygon) -> list[BaseGeometry]:
    """Short lines from loose ends to the edge of the box: extracts cut ways at a node, a little before the edge."""
    ends = [piece.coords[i] for piece in pieces for i in (0, -1)]
    used = Counter(tuple(np.round(end, 12)) for end in ends)
    reach = (box.bounds[2] - box.bounds[0]) * REACH
    lines = []
    for end in ends:
        if used[tuple(np.round(end, 12))] != 1:
            continue
        point = Point(end)
        near = nearest_points(box.exterior, point)[0]
        if 0 < point.distance(near) < reach:
            past = ((near.x - point.x) * 1e-3, (near.y - point.y) * 1e-3)  # over the edge, so that they cross
            lines.append(shapely.linestrings([end, (near.x + past[0], near.y + past[1])]))
    return lines


def _sides(coastlines: Sequence[BaseGeometry], faces: NDArray[np.object_]) -> NDArray[np.float64]:
    """For each face +1 when the coastlines beside it have it on their left (land) to -1 (sea), weighed by length."""
    tree = shapely.STRtree(faces)
    vote, total = np.zeros(len(faces)), np.zeros(len(faces))
    for line in coastlines:
        points = shapely.get_coordinates(line)
        along = np.diff(points, axis=0)
        length = np.hypot(along[:, 0], along[:, 1])
        sound = length > 0
        middle, along, length = ((points[:-1] + points[1:]) / 2)[sound], along[sound], length[sound]
        left = np.stack([along[:, 1], -along[:, 0]], axis=1) / length[:, None] * BESIDE
        for beside, sign in ((middle + left, 1), (middle - left, -1)):
            at, face = tree.query(shapely.points(beside), predicate="within")
            np.add.at(vote, face, sign * length[at])
            np.add.at(total, face, length[at])
    share: NDArray[np.float64] = vote / np.maximum(total, 1e-12)
    return share
