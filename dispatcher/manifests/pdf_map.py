"""The picture of routes on a printed page, drawn as vectors: ground, roads, the way, numbered stops."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import FILL_EVEN_ODD, Canvas

from dispatcher.manifests.language import tr
from dispatcher.manifests.pdf_ground import Label, draw_ground, draw_names
from dispatcher.manifests.pdf_layout import (
    BOLD,
    FAINT,
    GREY,
    INK,
    MARGIN,
    MM,
    REGULAR,
    WIDTH,
    Block,
    Style,
    draw_line,
    one_line,
    width_of,
)
from dispatcher.manifests.projection import Point, View, shape_of, view_of
from dispatcher.model.geometry import MapFeature
from dispatcher.model.manifest import Manifest
from dispatcher.model.palette import ink_on
from dispatcher.model.place import Box, Location
from dispatcher.model.values import dataclass

Basemap = Callable[[Box, int], Iterable[MapFeature]]
"""What to draw under the routes: the features inside a box, as detailed as a web map shows them at a zoom level."""

LEAST_HEIGHT = 72 * MM
STRIPE = 7.0
"""Points of a stripe where several routes share a street."""


@dataclass(frozen=True, slots=True)
class DrawnRoute:
    """A route and its colour as #rrggbb."""

    manifest: Manifest
    colour: str


def map_block(
    routes: Sequence[DrawnRoute], most_height: float, basemap: Basemap | None, attribution: str, numbered: bool
) -> Block | None:
    """A map of full width, as high as the routes ask for; None when they have no places. Stops get their numbers,
    or plain dots."""
    places = [place for route in routes for place in _places(route.manifest)]
    if not places:
        return None
    picture = max(LEAST_HEIGHT, min(most_height, WIDTH * shape_of(places)))
    view = view_of(places, WIDTH, picture)

    def draw(canvas: Canvas, top: float) -> None:
        canvas.saveState()
        canvas.translate(MARGIN, top - picture)
        _clip(canvas, view)
        ground = list(basemap(view.box, view.zoom)) if basemap else []
        draw_ground(canvas, view, ground)
        _draw_ways(canvas, view, routes)
        labels = [_label_places(view, route.manifest, numbered) for route in routes]
        draw_names(canvas, view, ground, _covered(view, routes, labels))
        for route, points in zip(routes, labels, strict=True):
            _draw_stops(canvas, view, route, points, numbered)
        _draw_ends(canvas, view, [route.manifest for route in routes])
        _draw_scale(canvas, view)
        if basemap and attribution:
            _draw_attribution(canvas, view, attribution)
        canvas.restoreState()
        canvas.setStrokeColor(HexColor(FAINT))
        canvas.setLineWidth(0.75)
        canvas.roundRect(MARGIN, top - picture, WIDTH, picture, 5, stroke=1, fill=0)

    return Block(picture + 4 * MM, draw)


def _places(manifest: Manifest) -> Iterator[Location]:
    yield from (stop.location for stop in manifest.stops)
    yield from _ends(manifest)
    for part in manifest.path:
        yield from part


def _clip(canvas: Canvas, view: View) -> None:
    path = canvas.beginPath()
    path.roundRect(0, 0, view.width, view.height, 5)
    canvas.clipPath(path, stroke=0, fill=0)


def _draw_ways(canvas: Canvas, view: View, routes: Sequence[DrawnRoute]) -> None:
    """The paths along the roads; straight dashes between stops where a path is not known.

    Routes that share a street show there as stripes, each in its colour, and nowhere else: a route's own line lies
    under its stripes.
    """
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    ways = [[view.line(part) for part in route.manifest.path] for route in routes]
    for route, way in zip(routes, ways, strict=True):
        _stroke(canvas, way, "#ffffff", 4.6)
        _stroke(canvas, way, route.colour, 2.6)
        if not any(way):
            _draw_crow_flight(canvas, view, route)
    canvas.setLineCap(0)
    for number, (route, way) in enumerate(zip(routes[:-1], ways, strict=False)):
        canvas.setDash([STRIPE, STRIPE * (len(routes) - 1)], -STRIPE * number % (STRIPE * len(routes)))
        _stroke(canvas, way, route.colour, 2.6)
    canvas.setDash()
    for way in ways:
        for points in way:
            _draw_arrows(canvas, points)


def _stroke(canvas: Canvas, way: Sequence[Sequence[Point]], colour: str, weight: float) -> None:
    path = canvas.beginPath()
    for points in way:
        if points:
            path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
    canvas.setStrokeColor(HexColor(colour))
    canvas.setLineWidth(weight)
    canvas.drawPath(path, stroke=1, fill=0)


def _draw_crow_flight(canvas: Canvas, view: View, route: DrawnRoute) -> None:
    """Stop to stop in straight dashes, for a route without a path."""
    manifest = route.manifest
    sequence = [manifest.start_location, *(stop.location for stop in manifest.stops), manifest.end_location]
    points = [view.point(place) for place in sequence if place is not None]
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.setStrokeColor(HexColor(route.colour))
    canvas.setLineWidth(1.4)
    canvas.setDash(4, 3)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.setDash()


def _draw_arrows(canvas: Canvas, points: Sequence[Point], every: float = 55.0) -> None:
    """Small white arrowheads along the line, so that its direction can be read."""
    canvas.setFillColor(HexColor("#ffffff"))
    ahead = every / 2
    for (x1, y1), (x2, y2) in pairwise(points):
        length = math.hypot(x2 - x1, y2 - y1)
        while length > 3 and ahead <= length:
            share = ahead / length
            dx, dy = (x2 - x1) / length, (y2 - y1) / length
            x, y = x1 + (x2 - x1) * share, y1 + (y2 - y1) * share
            arrow = canvas.beginPath()
            arrow.moveTo(x + 1.9 * dx, y + 1.9 * dy)
            arrow.lineTo(x - dx - 1.35 * dy, y - dy + 1.35 * dx)
            arrow.lineTo(x - dx + 1.35 * dy, y - dy - 1.35 * dx)
            arrow.close()
            canvas.drawPath(arrow, stroke=0, fill=1, fillMode=FILL_EVEN_ODD)
            ahead += every
        ahead -= length


def _covered(view: View, routes: Sequence[DrawnRoute], labels: Sequence[Sequence[Point]]) -> Iterator[Label]:
    """What names must not cover: ends, numbers and the ways."""
    for route, points in zip(routes, labels, strict=True):
        yield from (Label(*view.point(place), 20, 6) for place in _ends(route.manifest))
        yield from (Label(x, y, 6.5, 6.5) for x, y in points)
        for part in route.manifest.path:
            for (x1, y1), (x2, y2) in pairwise(view.line(part)):
                steps = max(1, round(math.hypot(x2 - x1, y2 - y1) / 5))
                for step in range(steps):
                    yield Label(x1 + (x2 - x1) * step / steps, y1 + (y2 - y1) * step / steps, 2, 2)


def _ends(manifest: Manifest) -> list[Location]:
    return [place for place in (manifest.start_location, manifest.end_location) if place is not None]


def _radius(manifest: Manifest) -> float:
    return 5.6 if len(manifest.stops) <= 60 else 4.6


def _label_places(view: View, manifest: Manifest, numbered: bool) -> list[Point]:
    points = [view.point(stop.location) for stop in manifest.stops]
    if not numbered:
        return points
    ends = [view.point(place) for place in _ends(manifest)]
    return placed_apart(points, _radius(manifest), view.width, view.height, ends)


def _draw_stops(canvas: Canvas, view: View, route: DrawnRoute, labels: Sequence[Point], numbered: bool) -> None:
    """A dot at each stop; with `numbered` its number at its label's place, joined to the dot by a thin line."""
    stops = route.manifest.stops
    points = [view.point(stop.location) for stop in stops]
    canvas.setLineWidth(0.8)
    canvas.setStrokeColor(HexColor("#ffffff"))
    canvas.setFillColor(HexColor(route.colour))
    for x, y in points:
        canvas.circle(x, y, 2.4, stroke=1, fill=1)
    if not numbered:
        return
    radius = _radius(route.manifest)
    canvas.setStrokeColor(HexColor(INK))
    canvas.setLineWidth(0.6)
    for (x, y), (label_x, label_y) in zip(points, labels, strict=True):
        canvas.line(x, y, label_x, label_y)
    style = Style(BOLD, radius * 1.18 if len(stops) < 100 else radius, ink_on(route.colour))
    for stop, (x, y) in zip(stops, labels, strict=True):
        canvas.setFillColor(HexColor(route.colour))
        canvas.setStrokeColor(HexColor("#ffffff"))
        canvas.setLineWidth(0.9)
        canvas.circle(x, y, radius, stroke=1, fill=1)
        line = one_line(str(stop.number), style, 4 * radius)
        draw_line(canvas, x - width_of(line.text, style) / 2, y - style.size * 0.36, line)


def placed_apart(
    points: Sequence[Point], radius: float, width: float, height: float, taken: Sequence[Point] = ()
) -> list[Point]:
    """Where round labels go so that none covers another: at their point, or as near to it as there is room
    inside the picture. A label for which there is none within reach stays at its point."""
    cell = 2 * radius + 1
    grid: dict[tuple[int, int], list[Point]] = {}

    def take(point: Point) -> Point:
        grid.setdefault((int(point[0] // cell), int(point[1] // cell)), []).append(point)
        return point

    def is_free(x: float, y: float) -> bool:
        if not (radius < x < width - radius and radius < y < height - radius):
            return False
        column, row = int(x // cell), int(y // cell)
        near = (p for i in (-1, 0, 1) for j in (-1, 0, 1) for p in grid.get((column + i, row + j), ()))
        return all(math.hypot(x - other_x, y - other_y) >= cell for other_x, other_y in near)

    for point in taken:
        take(point)
    return [take(next((c for c in _around(*point, radius) if is_free(*c)), point)) for point in points]


def _around(x: float, y: float, radius: float) -> Iterator[Point]:
    """The point itself, then points on wider and wider rings."""
    yield x, y
    for ring in range(2, 16):
        for step in range(4 * ring):
            angle = math.tau * step / (4 * ring)
            far = 1.1 * radius * ring
            yield x + far * math.cos(angle), y + far * math.sin(angle)


def _draw_ends(canvas: Canvas, view: View, manifests: Sequence[Manifest]) -> None:
    """Start and end as dark labels with their words; one label where they are one place."""
    words: dict[Location, list[str]] = {}
    for manifest in manifests:
        for place, word in ((manifest.start_location, tr("Start")), (manifest.end_location, tr("End"))):
            if place is not None and word not in words.setdefault(place, []):
                words[place].append(word)
    style = Style(BOLD, 6.5, "#ffffff")
    for place, each in words.items():
        x, y = view.point(place)
        text = " · ".join(each)
        wide = width_of(text, style) + 7
        left = min(max(x - wide / 2, 2), view.width - wide - 2)
        canvas.setFillColor(HexColor(INK))
        canvas.setStrokeColor(HexColor("#ffffff"))
        canvas.setLineWidth(0.9)
        canvas.roundRect(left, y - 5, wide, 10, 2.5, stroke=1, fill=1)
        draw_line(canvas, left + 3.5, y - 2.3, one_line(text, style, wide))


def _draw_scale(canvas: Canvas, view: View) -> None:
    length_m = view.round_length_m(90)
    text = f"{length_m // 1000} km" if length_m >= 1000 else f"{length_m} m"
    length = length_m / view.metres_per_point
    canvas.setFillColor(HexColor("#ffffff"), alpha=0.8)
    canvas.rect(4, 4, length + 10, 14, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#ffffff"), alpha=1)
    canvas.setStrokeColor(HexColor(GREY))
    canvas.setLineWidth(1)
    canvas.lines([(9, 8, 9 + length, 8), (9, 6.5, 9, 9.5), (9 + length, 6.5, 9 + length, 9.5)])
    draw_line(canvas, 9, 10.8, one_line(text, Style(REGULAR, 5.8, GREY), 90))


def _draw_attribution(canvas: Canvas, view: View, attribution: str) -> None:
    line = one_line(attribution, Style(REGULAR, 5.8, GREY), view.width * 0.7)
    wide = width_of(line.text, line.style)
    canvas.setFillColor(HexColor("#ffffff"), alpha=0.8)
    canvas.rect(view.width - wide - 10, 0, wide + 10, 10, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#ffffff"), alpha=1)
    draw_line(canvas, view.width - wide - 5, 3, line)
