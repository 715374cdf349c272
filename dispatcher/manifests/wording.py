"""Facts of a manifest as people read them: the same words in every format."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence

from dispatcher.manifests.language import figure, tr
from dispatcher.model.loads import UNITS, amount_words
from dispatcher.model.manifest import Manifest, ManifestDay, ManifestTask
from dispatcher.model.order import Load, TaskKind
from dispatcher.model.plan import Verdict
from dispatcher.model.timewindow import TimeWindow, clock, end_clock

ILLEGIBLE = "\N{REPLACEMENT CHARACTER}"

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def legible(text: str) -> str:
    """Text from outside as every file format can carry it: line ends become \\n; control characters, halves of
    surrogate pairs and noncharacters become the replacement character, so that the loss shows."""
    return _UNPRINTABLE.sub(ILLEGIBLE, text.replace("\r\n", "\n").replace("\r", "\n"))


def estimated() -> str:
    """What has to be said where travel figures stand that no road network gave."""
    return tr("Estimated: distances and driving times were worked out without a road network.")


def road_words(day: ManifestDay) -> str:
    """Who gave the driving times; "" where that is not known, or where nobody did."""
    if day.roads is None or day.estimated:
        return ""
    engine, region = legible(day.roads.engine), legible(day.roads.region)
    if not region:
        return tr("Driving times: {engine}").format(engine=engine)
    return tr("Driving times: {engine}, region {region}").format(engine=engine, region=region)


def long_date(day: dt.date) -> str:
    """Monday 23 November 2026, in the language of the manifest, whatever the system speaks."""
    weekdays = (
        tr("Monday"),
        tr("Tuesday"),
        tr("Wednesday"),
        tr("Thursday"),
        tr("Friday"),
        tr("Saturday"),
        tr("Sunday"),
    )
    months = (
        *(tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June")),
        *(tr("July"), tr("August"), tr("September"), tr("October"), tr("November"), tr("December")),
    )
    return tr("{weekday} {day} {month} {year}").format(
        weekday=weekdays[day.weekday()], day=day.day, month=months[day.month - 1], year=day.year
    )


def unit(dimension: str) -> str:
    """What a dimension is counted in: kg, m³, pieces, or the user's own word."""
    return UNITS.get(dimension) or (tr("pieces") if dimension == "pieces" else legible(dimension))


def load_title(dimension: str) -> str:
    """A column's heading: `weight kg`, `pieces`."""
    known = {"weight": tr("weight"), "volume": tr("volume")}
    return f"{known.get(dimension, dimension)} {UNITS[dimension]}" if dimension in UNITS else unit(dimension)


def load_parts(load: Load) -> list[str]:
    """`12.5 kg`, `3 pieces`: one line per dimension that is not 0."""
    return [f"{figure(amount_words(load[name]))} {unit(name)}" for name in sorted(load) if load[name]]


def kilometres(metres: int) -> str:
    """61.3 km."""
    return f"{figure(f'{metres / 1000:.1f}')} km"


def hours(seconds: int) -> str:
    """7 h 05 min, or 25 min below an hour."""
    whole, minutes = divmod(round(seconds / 60), 60)
    if not whole:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{hours} h {minutes} min").format(hours=whole, minutes=f"{minutes:02d}")


def time_of(moment_s: int, day: ManifestDay) -> str:
    """The wall clock, 08:05; on another date than the day's, with the days between: 00:20 +1."""
    return clock(moment_s, day.zone) + _days(moment_s, day)


def span(window: TimeWindow, day: ManifestDay) -> str:
    """08:00–10:00 on the wall clock."""
    return f"{time_of(window.earliest, day)}–{end_of(window, day)}"


def end_of(window: TimeWindow, day: ManifestDay) -> str:
    """Until when: the midnight at the end of the day is 24:00."""
    said = end_clock(window.latest, day.zone)
    return said + _days(window.latest - (said == "24:00"), day)


def _days(moment_s: int, day: ManifestDay) -> str:
    days = (dt.datetime.fromtimestamp(moment_s, day.zone).date() - day.date).days
    return f" {days:+d}" if days else ""


def kind_word(kind: TaskKind) -> str:
    """Delivery or pickup."""
    return tr("pickup") if kind is TaskKind.PICKUP else tr("delivery")


def verdict_words(verdict: str) -> str:
    """A verdict of planning in words; anything else as it stands."""
    known = {
        Verdict.UNPLACED: tr("no sure place yet"),
        Verdict.IMPOSSIBLE: tr("impossible by itself"),
        Verdict.DISPLACES: tr("fits only if something gives way"),
        Verdict.NOT_FOUND: tr("no room found within the time"),
    }
    return known[Verdict(verdict)] if verdict in set(Verdict) else legible(verdict)


def driver_title(manifest: Manifest) -> str:
    """The driver's name, or what stands for it."""
    return legible(manifest.driver_name).strip() or tr("Driver without a name")


def orders_of(manifest: Manifest) -> int:
    """How many orders the manifest serves; a linked pair is one."""
    return len({task.order.id for stop in manifest.stops for task in stop.tasks})


def dimensions(manifests: Iterable[Manifest], others: Iterable[Load] = ()) -> tuple[str, ...]:
    """Every load dimension that is named anywhere, sorted."""
    names = {name for load in others for name in load}
    for manifest in manifests:
        names.update(manifest.load_at_start)
        for stop in manifest.stops:
            names.update(stop.load_after)
            names.update(name for task in stop.tasks for name in task.order.load)
    return tuple(sorted(names))


def window_in_use(windows: Sequence[TimeWindow], start: int | None) -> TimeWindow | None:
    """The window that a planned start lies in; else the first that is still ahead, else the last; None without any."""
    if not windows:
        return None
    if start is None:
        return windows[0]
    return next((window for window in sorted(windows) if start <= window.latest), max(windows))


def names_at(tasks: Sequence[ManifestTask]) -> str:
    """Who is visited: each name once, in sequence; the addresses where nobody is named."""
    names = [legible(t.task.name).strip() or legible(t.task.address).strip() for t in tasks]
    return ", ".join(dict.fromkeys(name for name in names if name))
