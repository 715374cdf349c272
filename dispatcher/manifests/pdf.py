"""Manifests as PDF for printing: one driver's, or the whole day's with an overview in front."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from dispatcher.manifests.files import whole_file
from dispatcher.manifests.language import code, tr
from dispatcher.manifests.pdf_driver import driver_section
from dispatcher.manifests.pdf_layout import (
    ALARM,
    BOLD,
    GREY,
    INK,
    MARGIN,
    MM,
    REGULAR,
    WIDTH,
    Block,
    Fonts,
    Line,
    Section,
    Style,
    draw_lines,
    height_of,
    lines_of,
    print_section,
    register,
    rule,
)
from dispatcher.manifests.pdf_map import Basemap, DrawnRoute, map_block
from dispatcher.manifests.pdf_parts import Fact, alarm_block, facts_block, subtitle_block, table_head, title_block
from dispatcher.manifests.wording import (
    driver_title,
    estimated,
    hours,
    kilometres,
    legible,
    load_parts,
    long_date,
    orders_of,
    road_words,
    span,
    time_of,
    verdict_words,
)
from dispatcher.model.manifest import LeftOut, Manifest, ManifestDay
from dispatcher.model.palette import colour

rl_config.useA85 = 0  # binary streams: text encoding in plain Python costs a tenth of the time and a fifth more bytes

MOST_MAP_HEIGHT = 125 * MM
ROUTE_COLUMNS = tuple(MARGIN + x * MM for x in (1.5, 7, 50, 79, 102, 115, 135, 154))
LEFT_OUT_COLUMNS = tuple(MARGIN + x * MM for x in (1.5, 28, 90, 113))


def write_pdf(
    day: ManifestDay, manifest: Manifest | None, target: Path, fonts: Fonts, basemap: Basemap | None = None
) -> None:
    """One driver's manifest; for None an overview, every driver's, and the orders left out.

    Without a basemap routes are drawn on plain ground. Raises MachineFault when the file cannot be written
    (see `whole_file`) or a font is missing.
    """
    chosen = day.manifests if manifest is None else (manifest,)
    paper = pdf_of(day, chosen, fonts, basemap, overview=manifest is None)
    with whole_file(target) as out:
        out.write(paper)


def pdf_of(
    day: ManifestDay, chosen: Sequence[Manifest], fonts: Fonts, basemap: Basemap | None = None, *, overview: bool
) -> bytes:
    """One document of these manifests, with the day's overview in front when it is wanted.

    Raises MachineFault when a font is missing.
    """
    register(fonts)
    routes = {each.route_id: DrawnRoute(each, colour(each.number)) for each in (*day.manifests, *chosen)}
    sections = [_overview(day, [routes[each.route_id] for each in day.manifests], basemap)] if overview else []
    sections += [driver_section(day, routes[each.route_id], basemap) for each in chosen]
    canvas = Canvas("", pagesize=A4, pageCompression=1, lang=code())
    canvas.setTitle(f"{sections[0].title}, {long_date(day.date)}")
    canvas.setCreator("Dispatcher")
    for number, section in enumerate(sections):
        canvas.bookmarkPage(str(number))
        canvas.addOutlineEntry(section.title, str(number), 0)
        print_section(canvas, section)
    return bytes(canvas.getpdfdata())


def _overview(day: ManifestDay, routes: list[DrawnRoute], basemap: Basemap | None) -> Section:
    title = tr("Day overview")
    blocks = [title_block(title, long_date(day.date)), facts_block(_facts(day))]
    blocks += [alarm_block([estimated()])] if day.estimated else []
    picture = map_block(routes, MOST_MAP_HEIGHT, basemap, day.attribution, numbered=False)
    blocks += [picture] if picture else []
    titles = ("", tr("Driver"), tr("Vehicle"), tr("Start–end"), tr("Stops"), tr("Orders"), tr("Distance"))
    routes_head = table_head(tuple(zip(ROUTE_COLUMNS, (*titles, tr("Load at start")), strict=True)))
    blocks += [_route_row(day, route, routes_head) for route in routes]
    if day.left_out:
        left_out_titles = (tr("Order"), tr("Customer"), tr("Window"), tr("Why it is left out"))
        left_out_head = subtitle_block(
            tr("Left out: {count}").format(count=len(day.left_out)),
            tr("Orders that nobody drives, each with what stands in its way."),
            table_head(tuple(zip(LEFT_OUT_COLUMNS, left_out_titles, strict=True))),
        )
        blocks += [_left_out_row(day, each, left_out_head) for each in day.left_out]
    return Section(title, long_date(day.date), INK, blocks, road_words(day))


def _facts(day: ManifestDay) -> list[Fact]:
    about = "≈ " if day.estimated else ""
    return [
        Fact(tr("Routes"), str(len(day.manifests)), ""),
        Fact(tr("Stops"), str(sum(len(m.stops) for m in day.manifests)), ""),
        Fact(tr("Orders"), str(sum(orders_of(m) for m in day.manifests)), ""),
        Fact(tr("Left out"), str(len(day.left_out)), ""),
        Fact(tr("Distance"), about + kilometres(sum(m.distance_m for m in day.manifests)), ""),
        Fact(tr("Time"), about + hours(sum(m.duration_s for m in day.manifests)), ""),
    ]


def _route_row(day: ManifestDay, route: DrawnRoute, heading: Block) -> Block:
    manifest = route.manifest
    plain = Style(REGULAR, 9)
    about = "≈ " if day.estimated else ""
    load = "\n".join(load_parts(manifest.load_at_start)) or tr("empty")
    texts = [
        (driver_title(manifest), Style(BOLD, 9.5)),
        (manifest.vehicle_name, plain),
        (f"{time_of(manifest.start, day)}–{time_of(manifest.end, day)}", plain),
        (str(len(manifest.stops)), plain),
        (str(orders_of(manifest)), plain),
        (about + kilometres(manifest.distance_m), plain),
        (load, plain),
    ]
    columns = _columns(ROUTE_COLUMNS[1:], texts, 3)
    warned_stops = [str(stop.number) for stop in manifest.stops if stop.violations]
    warnings = [
        *manifest.violations,
        *([tr("Warnings at stops {numbers}.").format(numbers=", ".join(warned_stops))] if warned_stops else []),
    ]
    warned = [line for text in warnings[:4] for line in lines_of(text, Style(BOLD, 8, ALARM), WIDTH - 9 * MM, 2)]
    upper = max(height_of(lines) for _, lines in columns)
    height = upper + height_of(warned) + 3.2 * MM
    return Block(height, partial(_draw_route_row, height, upper, columns, warned, route.colour), heading)


def _draw_route_row(
    height: float,
    upper: float,
    columns: list[tuple[float, list[Line]]],
    warned: list[Line],
    ink: str,
    canvas: Canvas,
    top: float,
) -> None:
    canvas.setFillColor(HexColor(ink))
    canvas.roundRect(MARGIN + 1.5 * MM, top - 1.6 * MM - 9, 9, 9, 2, stroke=0, fill=1)
    for x, lines in columns:
        draw_lines(canvas, x, top - 1.6 * MM, lines)
    draw_lines(canvas, ROUTE_COLUMNS[1], top - 1.6 * MM - upper, warned)
    rule(canvas, top - height)


def _left_out_row(day: ManifestDay, left_out: LeftOut, heading: Block) -> Block:
    order = left_out.order
    who = "\n".join(f"{task.name}\n{task.address}" for task in order.tasks)
    windows = "\n".join(span(window, day) for task in order.tasks for window in task.windows) or tr("any time")
    columns = _columns(LEFT_OUT_COLUMNS, [(order.id, Style(BOLD, 8.5)), (who, Style(REGULAR, 8.5))], 8)
    columns += _columns(LEFT_OUT_COLUMNS[2:], [(windows, Style(REGULAR, 8.5))], 8)
    width = MARGIN + WIDTH - LEFT_OUT_COLUMNS[3]
    verdict = verdict_words(left_out.verdict)
    why = lines_of(verdict[:1].upper() + verdict[1:], Style(BOLD, 8.5), width, 3)
    for text in left_out.reasons[:8]:
        why += lines_of(legible(text), Style(REGULAR, 8.5), width, 3)
    if len(left_out.reasons) > 8:
        why.append(Line(tr("And {count} more.").format(count=len(left_out.reasons) - 8), Style(REGULAR, 8.5, GREY)))
    columns.append((LEFT_OUT_COLUMNS[3], why))
    height = max(height_of(lines) for _, lines in columns) + 3.2 * MM

    def draw(canvas: Canvas, top: float) -> None:
        for x, lines in columns:
            draw_lines(canvas, x, top - 1.6 * MM, lines)
        rule(canvas, top - height)

    return Block(height, draw, heading)


def _columns(lefts: tuple[float, ...], texts: list[tuple[str, Style]], most: int) -> list[tuple[float, list[Line]]]:
    """Each text in lines from its left edge to the next one's."""
    rights = (*lefts[1:], MARGIN + WIDTH)
    return [
        (left, lines_of(text, style, right - left - 2 * MM, most))
        for left, right, (text, style) in zip(lefts, rights, texts, strict=False)
    ]
