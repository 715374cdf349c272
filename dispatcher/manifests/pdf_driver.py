"""The printed manifest of one driver: head, map, table of stops to sign, codes that open the way on a phone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from dispatcher.manifests.language import counted, tr
from dispatcher.manifests.links import phone_links
from dispatcher.manifests.pdf_layout import (
    ALARM,
    BOLD,
    FAINT,
    GREY,
    INK,
    MARGIN,
    MM,
    PALE,
    REGULAR,
    WIDTH,
    Block,
    Line,
    Section,
    Style,
    draw_line,
    draw_lines,
    height_of,
    lines_of,
    one_line,
    rule,
    width_of,
)
from dispatcher.manifests.pdf_map import Basemap, DrawnRoute, map_block
from dispatcher.manifests.pdf_parts import Fact, alarm_block, code_blocks, facts_block, table_head, title_block
from dispatcher.manifests.wording import (
    driver_title,
    end_of,
    estimated,
    hours,
    kilometres,
    kind_word,
    legible,
    load_parts,
    long_date,
    orders_of,
    road_words,
    span,
    time_of,
    window_in_use,
)
from dispatcher.model.manifest import Manifest, ManifestBreak, ManifestDay, ManifestStop, ManifestTask
from dispatcher.model.order import Task
from dispatcher.model.palette import ink_on

MOST_MAP_HEIGHT = 118 * MM
LEAST_ROW = 15.5 * MM
SIGNATURE_HEIGHT = 18 * MM
SHOWN_WINDOWS = 5
WARNING = Style(BOLD, 8, ALARM)

NUMBER, PLANNED, WINDOW, CUSTOMER, LOAD, SIGN = (MARGIN + x * MM for x in (0, 11, 31, 55, 127, 150))
CUSTOMER_WIDTH, LOAD_WIDTH, SIGN_WIDTH = 69 * MM, 21 * MM, 34 * MM


def driver_section(day: ManifestDay, route: DrawnRoute, basemap: Basemap | None) -> Section:
    """All pages of one driver."""
    manifest = route.manifest
    blocks = [
        title_block(driver_title(manifest), long_date(day.date), manifest.vehicle_name, manifest.driver_phone),
        facts_block(_facts(day, manifest)),
    ]
    warnings = [*manifest.violations, *([estimated()] if day.estimated else [])]
    blocks += [alarm_block(warnings)] if warnings else []
    picture = map_block([route], MOST_MAP_HEIGHT, basemap, day.attribution, numbered=True)
    blocks += [picture] if picture else []
    blocks += _table(day, route)
    blocks += code_blocks(phone_links(manifest))
    detail = f"{legible(manifest.vehicle_name)} · {long_date(day.date)}"
    return Section(driver_title(manifest), detail, route.colour, blocks, road_words(day))


def _facts(day: ManifestDay, manifest: Manifest) -> list[Fact]:
    about = "≈ " if day.estimated else ""
    orders = counted(tr("{count} order|{count} orders"), orders_of(manifest))
    return [
        Fact(tr("Start"), time_of(manifest.start, day), manifest.start_name),
        Fact(tr("End"), time_of(manifest.end, day), manifest.end_name),
        Fact(tr("Stops"), str(len(manifest.stops)), orders),
        Fact(tr("Distance"), about + kilometres(manifest.distance_m), ""),
        Fact(tr("Time"), about + hours(manifest.duration_s), ""),
        Fact(tr("Load at start"), "", "\n".join(load_parts(manifest.load_at_start)) or tr("empty")),
    ]


def _table(day: ManifestDay, route: DrawnRoute) -> list[Block]:
    manifest = route.manifest
    breaks = sorted(manifest.breaks, key=lambda rest: rest.start)
    head = _head()
    blocks = [_slim(head, time_of(manifest.start, day), tr("Start"), manifest.start_name)]
    blocks += [_break(day, rest, head) for rest in breaks if rest.after_stop == 0]
    for stop in manifest.stops:
        blocks += _stop_blocks(day, stop, route.colour, head)
        blocks += [_break(day, rest, head) for rest in breaks if rest.after_stop == stop.number]
    blocks.append(_slim(head, time_of(manifest.end, day), tr("End"), manifest.end_name))
    return blocks


def _head() -> Block:
    """The head of the table of stops."""
    titles = (tr("Stop"), tr("Planned"), tr("Time window"), tr("Customer"), tr("Load"), tr("Signature and time"))
    return table_head(tuple(zip((NUMBER + 1 * MM, PLANNED, WINDOW, CUSTOMER, LOAD, SIGN), titles, strict=True)))


def _break(day: ManifestDay, rest: ManifestBreak, head: Block) -> Block:
    until = time_of(rest.start + rest.duration_s, day)
    text = tr("{span}, until {time}").format(span=hours(rest.duration_s), time=until)
    return _slim(head, time_of(rest.start, day), tr("Break"), text, PALE)


def _slim(head: Block, time: str, word: str, text: str, ground: str = "") -> Block:
    """A low row across the table, for what is no stop."""
    height = 7 * MM
    line = one_line(text, Style(REGULAR, 8.5, GREY), MARGIN + WIDTH - CUSTOMER - 4)

    def draw(canvas: Canvas, top: float) -> None:
        if ground:
            canvas.setFillColor(HexColor(ground))
            canvas.rect(MARGIN, top - height, WIDTH, height, stroke=0, fill=1)
        baseline = top - height / 2 - 3
        draw_line(canvas, PLANNED, baseline, Line(time, Style(BOLD, 9.5)))
        draw_line(canvas, WINDOW, baseline, Line(word, Style(BOLD, 8.5)))
        draw_line(canvas, CUSTOMER, baseline, line)
        rule(canvas, top - height)

    return Block(height, draw, head)


def _stop_blocks(day: ManifestDay, stop: ManifestStop, colour: str, head: Block) -> list[Block]:
    """One row per task; the first one carries the stop's number, times and warnings."""
    blocks: list[Block] = []
    before: Task | None = None
    for each in stop.tasks:
        leads = before is None
        customer = lines_of("\n".join(stop.violations), WARNING, CUSTOMER_WIDTH, 8) if leads else []
        columns = [
            (PLANNED, _planned(day, stop) if leads else []),
            (WINDOW, _windows(day, stop, each)),
            (CUSTOMER, customer + _customer(each, before)),
            (LOAD, _load(each)),
        ]
        height = max(LEAST_ROW, *(height_of(lines) + 4 * MM for _, lines in columns))
        is_last = len(blocks) + 1 == len(stop.tasks)
        ink = colour if leads else ""
        blocks.append(Block(height, partial(_draw_row, height, columns, stop.number, ink, is_last), head))
        before = each.task
    return blocks


def _draw_row(
    height: float,
    columns: Sequence[tuple[float, Sequence[Line]]],
    number: int,
    colour: str,
    is_last: bool,
    canvas: Canvas,
    top: float,
) -> None:
    _draw_number(canvas, NUMBER + 4 * MM, top - 6 * MM, number, colour)
    for x, lines in columns:
        draw_lines(canvas, x, top - 2 * MM, lines)
    box = min(height - 3 * MM, SIGNATURE_HEIGHT)
    canvas.setStrokeColor(HexColor(FAINT))
    canvas.setLineWidth(0.75)
    canvas.roundRect(SIGN, top - 1.5 * MM - box, SIGN_WIDTH, box, 3, stroke=1, fill=0)
    rule(canvas, top - height, MARGIN if is_last else CUSTOMER)


def _draw_number(canvas: Canvas, x: float, y: float, number: int, colour: str) -> None:
    """The number as on the map; without a colour small and grey, for the further tasks of a stop."""
    if colour:
        canvas.setFillColor(HexColor(colour))
        canvas.circle(x, y, 4 * MM, stroke=0, fill=1)
    size = 11 if number < 100 else 9
    line = Line(str(number), Style(BOLD, size, ink_on(colour)) if colour else Style(REGULAR, 8.5, GREY))
    draw_line(canvas, x - width_of(line.text, line.style) / 2, y - line.style.size * 0.36, line)


def _planned(day: ManifestDay, stop: ManifestStop) -> list[Line]:
    arrival = time_of(stop.arrival, day)
    lines = [Line(arrival, Style(BOLD, 11.5 if len(arrival) == len("00:00") else 9.5))]
    small = Style(REGULAR, 7.5, GREY)
    if stop.start > stop.arrival:
        lines.append(Line(tr("start {time}").format(time=time_of(stop.start, day)), Style(REGULAR, 8, INK)))
        lines.append(Line(tr("wait {span}").format(span=hours(stop.start - stop.arrival)), small))
    lines.append(Line(tr("leave {time}").format(time=time_of(stop.departure, day)), small))
    return lines


def _windows(day: ManifestDay, stop: ManifestStop, each: ManifestTask) -> list[Line]:
    used = window_in_use(each.task.windows, stop.start)
    if used is None:
        return [Line(tr("any time"), Style(REGULAR, 8.5, GREY))]
    lines = []
    for window in sorted(each.task.windows)[:SHOWN_WINDOWS]:
        style = Style(BOLD, 8.5) if window == used else Style(REGULAR, 8.5, GREY)
        text = span(window, day)
        if width_of(text, style) <= CUSTOMER - WINDOW - 4:
            lines.append(Line(text, style))
        else:
            lines.append(Line(tr("{time} to").format(time=time_of(window.earliest, day)), style))
            lines.append(Line(end_of(window, day), style))
    more = len(each.task.windows) - SHOWN_WINDOWS
    return [*lines, Line(tr("and {count} more").format(count=more), Style(REGULAR, 7.5, GREY))] if more > 0 else lines


def _customer(each: ManifestTask, before: Task | None) -> list[Line]:
    """Who, where, and what to know, without what the row `before` at the same stop has said already."""
    task, order = each.task, each.order
    lines: list[Line] = []
    if before is None or (task.name, task.address, task.phone) != (before.name, before.address, before.phone):
        lines += lines_of(task.name, Style(BOLD, 10), CUSTOMER_WIDTH, 3)
        lines += lines_of(task.address, Style(REGULAR, 9), CUSTOMER_WIDTH, 4)
        lines += lines_of(task.phone, Style(REGULAR, 9), CUSTOMER_WIDTH, 1)
    if task.note.strip() and (before is None or task.note != before.note):
        lines += lines_of(tr("Note: {text}").format(text=task.note), Style(REGULAR, 8), CUSTOMER_WIDTH, 14)
    kind = kind_word(task.kind)
    reference = f"{kind[:1].upper()}{kind[1:]} · {tr('order {order_id}').format(order_id=order.id)}"
    if order.skills:
        reference += " · " + tr("needs {skills}").format(skills=", ".join(sorted(order.skills)))
    return lines + lines_of(reference, Style(REGULAR, 7.5, GREY), CUSTOMER_WIDTH, 2)


def _load(each: ManifestTask) -> list[Line]:
    return [
        line for part in load_parts(each.order.load)[:12] for line in lines_of(part, Style(REGULAR, 8.5), LOAD_WIDTH, 2)
    ]
