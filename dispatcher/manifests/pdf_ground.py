"""The ground of a printed map: land, water, buildings, roads and names, pale enough for a route to stand out."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import FILL_EVEN_ODD, Canvas

from dispatcher.manifests.pdf_layout import REGULAR, Style, one_line, width_of
from dispatcher.manifests.projection import Point, View
from dispatcher.model.geometry import MapFeature, Shape

PLAIN = "#f7f6f3"
WATER = "#cfe1ec"
GREEN = "#e3ecd9"
BUILT = "#efede8"
BUILDING = "#e2ddd4"
BEND = 1.3
"""How far in points a street may leave the straight under its name."""
STREET_CHOICES = 6
"""Pieces of a street that are tried for its name."""

PLACE_STYLE, STREET_STYLE = Style(REGULAR, 6.5, "#59616a"), Style(REGULAR, 5.2, "#7b8188")

GREEN_KINDS = {
    *("park", "forest", "wood", "grass", "grassland", "meadow", "cemetery", "garden", "golf_course", "nature_reserve"),
    *("scrub", "pitch", "playground", "recreation_ground", "village_green", "farmland", "orchard", "allotments"),
}


class Road(NamedTuple):
    """How a kind of road is drawn: weight in points at zoom 14, fill, edge ("" for none), dash."""

    weight: float
    fill: str
    edge: str = ""
    dash: tuple[float, ...] = ()


ROADS = {  # drawn in this sequence, the least first
    "path": Road(0.5, "#d9d3c7", "", (1.5, 1.5)),
    "rail": Road(0.7, "#c4c4c8", "", (4.0, 1.5)),
    "other": Road(0.9, "#ffffff", "#dcd7cd"),
    "minor_road": Road(1.5, "#ffffff", "#dcd7cd"),
    "major_road": Road(2.3, "#fdf3d8", "#d9cba6"),
    "highway": Road(3.0, "#f9dfb1", "#d4b67c"),
}
RIVER = Road(1.2, WATER)


def draw_ground(canvas: Canvas, view: View, features: Iterable[MapFeature]) -> None:
    """Draws what lies in the picture, all but the names; plain ground where there are no features."""
    canvas.setFillColor(HexColor(PLAIN))
    canvas.rect(0, 0, view.width, view.height, stroke=0, fill=1)
    near = [feature for feature in features if _is_near(view, feature)]
    for layer in ("earth", "landuse", "water", "buildings"):
        for feature in near:
            if feature.layer == layer and feature.shape is Shape.AREA:
                _draw_area(canvas, view, feature)
    thickness = max(0.45, min(1.9, 1.35 ** (view.zoom - 14)))
    _draw_lines(canvas, view, [f for f in near if f.layer == "water"], RIVER, thickness)
    roads: dict[str, list[MapFeature]] = {kind: [] for kind in ROADS}
    for feature in near:
        if feature.layer == "roads":
            roads[feature.kind if feature.kind in ROADS else "other"].append(feature)
    for kind, road in ROADS.items():
        if road.edge:
            edge = Road(road.weight + 0.9 / thickness, road.edge)
            _draw_lines(canvas, view, roads[kind], edge, thickness)
    for kind, road in ROADS.items():
        _draw_lines(canvas, view, roads[kind], road, thickness)


def _is_near(view: View, feature: MapFeature) -> bool:
    """True when the rectangle around the feature touches the picture."""
    box = view.box
    places = [place for part in feature.parts for place in part]
    return bool(places) and not (
        max(p.lat for p in places) < box.south
        or min(p.lat for p in places) > box.north
        or max(p.lon for p in places) < box.west
        or min(p.lon for p in places) > box.east
    )


def _area_colour(feature: MapFeature) -> str:
    if feature.layer == "landuse":
        return GREEN if feature.kind in GREEN_KINDS else BUILT
    return {"earth": PLAIN, "water": WATER, "buildings": BUILDING}[feature.layer]


def _draw_area(canvas: Canvas, view: View, feature: MapFeature) -> None:
    path = canvas.beginPath()
    rings = [ring for ring in map(view.line, feature.parts) if len(ring) >= 3]
    for ring in rings:
        path.moveTo(*ring[0])
        for point in ring[1:]:
            path.lineTo(*point)
        path.close()
    if rings:
        canvas.setFillColor(HexColor(_area_colour(feature)))
        canvas.drawPath(path, stroke=0, fill=1, fillMode=FILL_EVEN_ODD)


def _draw_lines(canvas: Canvas, view: View, features: Iterable[MapFeature], road: Road, thickness: float) -> None:
    path, count = canvas.beginPath(), 0
    for feature in features:
        if feature.shape is not Shape.LINE:
            continue
        for points in map(view.line, feature.parts):
            if len(points) < 2:
                continue
            path.moveTo(*points[0])
            for point in points[1:]:
                path.lineTo(*point)
            count += 1
    if not count:
        return
    canvas.setStrokeColor(HexColor(road.fill))
    canvas.setLineWidth(road.weight * thickness)
    canvas.setLineCap(0 if road.dash else 1)
    canvas.setLineJoin(1)
    canvas.setDash(*([list(road.dash)] if road.dash else []))
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.setDash()


def draw_names(canvas: Canvas, view: View, features: Sequence[MapFeature], avoid: Iterable[Label]) -> None:
    """Names of places, then of streets, where they neither overlap each other nor cover anything of `avoid`."""
    taken = list(avoid)
    for choices in (*_place_labels(view, features), *_street_labels(view, features)):
        for label in choices:
            if label.lies_in(view) and not any(label.touches(other) for other in taken):
                taken.append(label)
                _draw_name(canvas, label)
                break


class Label(NamedTuple):
    """A name around its middle (or something else to keep clear of, without text): half the width and height of
    the upright rectangle that it takes up, and the angle by which it is turned."""

    x: float
    y: float
    wide: float
    high: float
    text: str = ""
    angle: float = 0.0

    def lies_in(self, view: View) -> bool:
        """True when nothing of it is cut off by the picture's edge."""
        return self.wide < self.x < view.width - self.wide and self.high < self.y < view.height - self.high

    def touches(self, other: Label) -> bool:
        """True when the rectangles of both meet."""
        return abs(self.x - other.x) < self.wide + other.wide and abs(self.y - other.y) < self.high + other.high


def _place_labels(view: View, features: Sequence[MapFeature]) -> Iterator[list[Label]]:
    for feature in features:
        if feature.layer == "places" and feature.name and feature.parts and feature.parts[0]:
            line = one_line(feature.name, PLACE_STYLE, 120)
            wide = width_of(line.text, PLACE_STYLE) / 2 + 2
            yield [Label(*view.point(feature.parts[0][0]), wide, 4.5, line.text)]


def _street_labels(view: View, features: Sequence[MapFeature]) -> Iterator[list[Label]]:
    """For each street, larger roads first, where its name has room along a straight piece, the longest first."""
    for kind in ("major_road", "minor_road"):
        for feature in features:
            if feature.layer == "roads" and feature.kind == kind and feature.name:
                line = one_line(feature.name, STREET_STYLE, 120)
                half = width_of(line.text, STREET_STYLE) / 2 + 1
                pieces = [piece for part in feature.parts for piece in straight_pieces(view.line(part))]
                pieces = sorted((p for p in pieces if math.dist(*p) >= 2 * half), key=lambda p: -math.dist(*p))
                yield [_along(piece, line.text, half) for piece in pieces[:STREET_CHOICES]]


def _along(piece: tuple[Point, Point], text: str, half: float) -> Label:
    (x1, y1), (x2, y2) = piece
    angle = math.atan2(y2 - y1, x2 - x1)
    angle -= math.pi * round(angle / math.pi)  # never upside down
    cos, sin = math.cos(angle), abs(math.sin(angle))
    return Label((x1 + x2) / 2, (y1 + y2) / 2, half * cos + 3.2 * sin, half * sin + 3.2 * cos, text, angle)


def straight_pieces(points: Sequence[Point]) -> Iterator[tuple[Point, Point]]:
    """The line in pieces that are straight to the eye, each as its ends."""
    first = 0
    for last in range(1, len(points)):
        is_end = last + 1 == len(points)
        if is_end or not _is_straight(points[first : last + 2]):
            yield points[first], points[last]
            first = last


def _is_straight(points: Sequence[Point]) -> bool:
    (x1, y1), (x2, y2) = points[0], points[-1]
    length = math.hypot(x2 - x1, y2 - y1)
    if length == 0:
        return False
    return all(abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) <= BEND * length for x, y in points[1:-1])


def _draw_name(canvas: Canvas, label: Label) -> None:
    """The name with a pale halo."""
    style = STREET_STYLE if label.angle else PLACE_STYLE
    canvas.saveState()
    canvas.translate(label.x, label.y)
    canvas.rotate(math.degrees(label.angle))
    canvas.setLineWidth(1.6)
    left = -width_of(label.text, style) / 2
    text = canvas.beginText(left, 0)
    text.setFont(style.font, style.size)
    for mode, ink in ((1, PLAIN), (0, style.ink)):
        text.setTextOrigin(left, -0.36 * style.size)
        text.setTextRenderMode(mode)
        text.setStrokeColor(HexColor(ink))
        text.setFillColor(HexColor(ink))
        text.textOut(label.text)
    canvas.drawText(text)
    canvas.restoreState()
