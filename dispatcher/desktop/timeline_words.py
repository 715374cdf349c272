"""What the timeline says about lanes and stops: labels, tool tips, what a screen reader hears. Plain text all of it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from dispatcher.desk.lanes import Lane, LaneStop
from dispatcher.desktop import violation_words
from dispatcher.desktop.relations_words import bond_words
from dispatcher.desktop.timeline_view import Kind, Piece
from dispatcher.desktop.violation_words import load_text, span
from dispatcher.desktop.words import counted, hours, kilometres
from dispatcher.model.timewindow import TimeWindow, clock

MOST_CHARS = 120
"""Of a name: more never fits into one line, and measuring ten thousand letters takes its time."""


def one_line(text: str) -> str:
    """A text from outside as one line of reasonable length."""
    line = " ".join(text[: 4 * MOST_CHARS].split())
    return line if len(line) <= MOST_CHARS else line[: MOST_CHARS - 1] + "…"


def minutes_late(seconds: int) -> str:
    """+12 min, rounded up: a second late is late."""
    return _tr("+{minutes} min").format(minutes=-(-seconds // 60))


def between(start: int, end: int, zone: ZoneInfo) -> str:
    """08:05–08:10."""
    return f"{clock(start, zone)}–{clock(end, zone)}"


def fullness(lane: Lane) -> float | None:
    """How full the van is at its fullest, in the dimension that is nearest to its limit: 1.0 is full; None without
    limits."""
    shares = [
        max(held.get(name, 0) for held in (lane.load_at_start, *(stop.load_after for stop in lane.stops))) / most
        for name, most in lane.capacity.items()
        if most > 0
    ]
    return max(shares, default=None)


def summary(lane: Lane) -> str:
    """18 stops · 2 h 06 min · 82 % full."""
    if not lane.stops:
        return _tr("No stops")
    full = fullness(lane)
    stops = counted(_tr("{count} stop|{count} stops"), len(lane.stops))
    text = _tr("{stops} · {hours} · {load}") if full is not None else _tr("{stops} · {hours}")
    percent = "" if full is None else _tr("{percent} % full").format(percent=QLocale().toString(round(full * 100)))
    return text.format(stops=stops, hours=hours(lane.duration_s), load=percent)


def lane_tip(lane: Lane, zone: ZoneInfo) -> str:
    """Everything about a route as a whole."""
    lines = [
        _tr("{driver} · {vehicle}").format(driver=one_line(lane.driver), vehicle=one_line(lane.vehicle)),
        _tr("Shift {times}").format(times=between(lane.earliest, lane.latest, zone)),
        summary(lane),
    ]
    if lane.stops:
        lines.append(_tr("On the road {times}").format(times=between(lane.start, lane.end, zone)))
        driven = _tr("{km} km, {hours} of driving")
        lines.append(driven.format(km=kilometres(lane.distance_m), hours=hours(lane.travel_s)))
        lines.append(_tr("Waiting: {span}").format(span=span(lane.waiting_s)))
        lines += _load_lines(_tr("Load at the start: {load}"), load_text(lane.load_at_start))
    if lane.locked:
        lines.append(_tr("Locked: planning keeps this route as it is"))
    lines += _decided(lane, zone)
    return "\n".join([*lines, *(violation_words.words(v) for v in lane.violations)])


def stop_tip(lane: Lane, stop: LaneStop, zone: ZoneInfo) -> str:
    """Everything about one stop: times, window, waiting, load, and what is wrong with it."""
    lines = [_title(stop), one_line(stop.address)] if stop.address and stop.address != stop.name else [_title(stop)]
    lines.append(_tr("Arrives {time}").format(time=clock(stop.arrival, zone)))
    lines.append(_tr("Service {times}").format(times=between(stop.start, stop.departure, zone)))
    if stop.windows:
        lines.append(_tr("Window {times}").format(times=_windows(stop.windows, zone)))
    if stop.waiting_s:
        lines.append(_tr("Waiting: {span}").format(span=span(stop.waiting_s)))
    way = _tr("Way there: {km} km, {span}")
    lines.append(way.format(km=kilometres(stop.leg_m), span=span(stop.leg_s)))
    lines += _load_lines(_tr("Load afterwards: {load}"), load_text(stop.load_after))
    if stop.lock is not None:
        lines.append(_locked(stop, lane))
    lines += [one_line(bond_words(bond.kind, bond.names)) for bond in stop.bonds]
    return "\n".join([*lines, *(violation_words.words(v) for v in stop.violations)])


def piece_tip(piece: Piece, zone: ZoneInfo) -> str:
    """What the driver does meanwhile, and how long."""
    kinds = {
        Kind.TRAVEL: _tr("Driving {times}, {span}"),
        Kind.SETUP: _tr("Setting up {times}, {span}"),
        Kind.WAITING: _tr("Waiting {times}, {span}"),
        Kind.REST: _tr("Break {times}, {span}"),
        Kind.SERVICE: _tr("Service {times}"),
    }
    return kinds[piece.kind].format(times=between(piece.start, piece.end, zone), span=span(piece.end - piece.start))


def described(lane: Lane, stop: LaneStop | None, zone: ZoneInfo) -> str:
    """What a screen reader says where the keyboard is."""
    driver = one_line(lane.driver)
    if stop is None:
        told = _tr("{driver}: {summary}").format(driver=driver, summary=summary(lane))
        return ". ".join([told, *_decided(lane, zone)])
    said = _tr("{driver}, stop {number} of {count}: {name}, {times}").format(
        driver=driver,
        number=stop.number,
        count=len(lane.stops),
        name=one_line(stop.name),
        times=between(stop.start, stop.departure, zone),
    )
    locked = [_locked(stop, lane)] if stop.lock is not None else []
    bonds = [one_line(bond_words(bond.kind, bond.names)) for bond in stop.bonds]
    return ". ".join([said, *locked, *bonds, *(violation_words.words(v) for v in stop.violations)])


def _decided(lane: Lane, zone: ZoneInfo) -> list[str]:
    """What the dispatcher decided about a route beside its lock."""
    departs = [_tr("Leaves at {time}, as you decided").format(time=clock(lane.departs, zone))] if lane.departs else []
    return [*departs, _tr("The van is loaded: planning keeps the sequence")] if lane.loaded else departs


def _title(stop: LaneStop) -> str:
    return _tr("{number}. {name}").format(number=stop.number, name=one_line(stop.name))


def _locked(stop: LaneStop, lane: Lane) -> str:
    if stop.lock is not None and stop.lock.position is not None:
        return _tr("Locked to its place in the sequence")
    return _tr("Locked to {driver}").format(driver=one_line(lane.driver))


def _windows(windows: tuple[TimeWindow, ...], zone: ZoneInfo) -> str:
    return ", ".join(between(window.earliest, window.latest, zone) for window in windows)


def _load_lines(text: str, loads: str) -> list[str]:
    return [text.format(load=loads)] if loads else []


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
