"""Facts of a manifest as people read them: the same words in every format."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence

from dispatcher.model.loads import load_list
from dispatcher.model.manifest import Manifest, ManifestDay, ManifestTask
from dispatcher.model.order import Load, TaskKind
from dispatcher.model.plan import Verdict
from dispatcher.model.timewindow import TimeWindow, clock

ILLEGIBLE = "\N{REPLACEMENT CHARACTER}"
ESTIMATED = "Estimated: distances and driving times were worked out without a road network."

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_KINDS = {TaskKind.DELIVERY: "delivery", TaskKind.PICKUP: "pickup"}
_VERDICTS = {
    Verdict.UNPLACED: "no sure place yet",
    Verdict.IMPOSSIBLE: "impossible by itself",
    Verdict.DISPLACES: "fits only if something gives way",
    Verdict.NOT_FOUND: "no room found within the time",
}


def legible(text: str) -> str:
    """Text from outside as every file format can carry it: line ends become \\n; control characters, halves of
    surrogate pairs and noncharacters become the replacement character, so that the loss shows."""
    return _UNPRINTABLE.sub(ILLEGIBLE, text.replace("\r\n", "\n").replace("\r", "\n"))


def long_date(day: dt.date) -> str:
    """Monday 23 November 2026, in English whatever the system speaks."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def load_parts(load: Load) -> list[str]:
    """`12.5 kg`, `3 pieces`: one line per dimension that is not 0."""
    return [legible(words) for words in load_list(load)]


def kilometres(metres: int) -> str:
    """61.3 km."""
    return f"{metres / 1000:.1f} km"


def hours(seconds: int) -> str:
    """7 h 05 min, or 25 min below an hour."""
    minutes = round(seconds / 60)
    return f"{minutes // 60} h {minutes % 60:02d} min" if minutes >= 60 else f"{minutes} min"


def time_of(moment_s: int, day: ManifestDay) -> str:
    """The wall clock, 08:05; on another date than the day's, with the days between: 00:20 +1."""
    days = (dt.datetime.fromtimestamp(moment_s, day.zone).date() - day.date).days
    return clock(moment_s, day.zone) + (f" {days:+d}" if days else "")


def span(window: TimeWindow, day: ManifestDay) -> str:
    """08:00–10:00 on the wall clock."""
    return f"{time_of(window.earliest, day)}–{time_of(window.latest, day)}"


def kind_word(kind: TaskKind) -> str:
    """Delivery or pickup."""
    return _KINDS[kind]


def verdict_words(verdict: str) -> str:
    """A verdict of planning in words; anything else as it stands."""
    return _VERDICTS[Verdict(verdict)] if verdict in set(Verdict) else legible(verdict)


def driver_title(manifest: Manifest) -> str:
    """The driver's name, or what stands for it."""
    return legible(manifest.driver_name).strip() or "Driver without a name"


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
