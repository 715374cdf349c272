"""The columns of a manifest as a table, one row per task: the same in the workbook and in the CSV file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

from dispatcher.manifests.language import tr
from dispatcher.manifests.wording import (
    dimensions,
    driver_title,
    kind_word,
    legible,
    load_title,
    span,
    verdict_words,
    window_in_use,
)
from dispatcher.model.manifest import LeftOut, Manifest, ManifestDay, ManifestStop
from dispatcher.model.order import LOAD_SCALE, Order, Task
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.values import dataclass

Value = str | int | float | None


class Kind(StrEnum):
    """What the values of a column are. A MOMENT is in seconds since 1970-01-01 UTC."""

    TEXT = "text"
    LONG_TEXT = "long text"
    WARNING = "warning"
    MOMENT = "moment"
    COUNT = "count"
    DECIMAL = "decimal"
    DEGREES = "degrees"


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One task with what surrounds it. Left-out orders have neither manifest nor stop.

    `leads` marks the first task of its stop: figures of the stop stand there alone, so that columns add up.
    """

    order: Order
    task: Task
    manifest: Manifest | None = None
    stop: ManifestStop | None = None
    leads: bool = True
    status: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def window(self) -> TimeWindow | None:
        """The time window that the planned start uses."""
        return window_in_use(self.task.windows, self.stop.start if self.stop else None)


@dataclass(frozen=True, slots=True)
class Column:
    """A title, the kind of its values, and where a row's value comes from."""

    title: str
    kind: Kind
    value: Callable[[TaskRow], Value]


def task_rows(manifest: Manifest) -> list[TaskRow]:
    """Every task of the route in sequence."""
    return [
        TaskRow(t.order, t.task, manifest, stop, n == 0, tr("planned"), stop.violations if n == 0 else ())
        for stop in manifest.stops
        for n, t in enumerate(stop.tasks)
    ]


def left_out_rows(left_out: Iterable[LeftOut]) -> list[TaskRow]:
    """Every task of the orders that no manifest carries."""
    return [
        TaskRow(each.order, task, status=verdict_words(each.verdict), remarks=each.reasons)
        for each in left_out
        for task in each.order.tasks
    ]


def route_columns(day: ManifestDay) -> list[Column]:
    """What tells the routes of a day apart, for a table that holds several."""
    estimated = tr("yes") if day.estimated else tr("no")
    return [
        Column(tr("Date"), Kind.TEXT, lambda _: day.date.isoformat()),
        Column(tr("Driver"), Kind.TEXT, lambda r: driver_title(r.manifest) if r.manifest else None),
        Column(tr("Vehicle"), Kind.TEXT, lambda r: legible(r.manifest.vehicle_name) if r.manifest else None),
        Column(tr("Status"), Kind.TEXT, lambda r: r.status),
        Column(tr("Estimated"), Kind.TEXT, lambda _: estimated),
    ]


def order_columns(day: ManifestDay) -> list[Column]:
    """What the customer asked for."""
    return [
        Column(tr("Order ID"), Kind.TEXT, lambda r: legible(r.order.id)),
        Column(tr("Type"), Kind.TEXT, lambda r: kind_word(r.task.kind)),
        Column(tr("Window from"), Kind.MOMENT, lambda r: r.window.earliest if r.window else None),
        Column(tr("Window to"), Kind.MOMENT, lambda r: r.window.latest if r.window else None),
        Column(tr("All windows"), Kind.TEXT, lambda r: "; ".join(span(w, day) for w in r.task.windows)),
        Column(tr("Name"), Kind.TEXT, lambda r: legible(r.task.name)),
        Column(tr("Address"), Kind.LONG_TEXT, lambda r: legible(r.task.address)),
        Column(tr("Phone"), Kind.TEXT, lambda r: legible(r.task.phone)),
        Column(tr("E-mail"), Kind.TEXT, lambda r: legible(r.task.email)),
        Column(tr("Notes"), Kind.LONG_TEXT, lambda r: legible(r.task.note)),
    ]


def stop_columns(day: ManifestDay) -> list[Column]:
    """What the plan says about the visit."""
    km, minutes = tr("Leg (km)"), tr("Leg (min)")
    if day.estimated:
        km, minutes = tr("Leg (km, estimated)"), tr("Leg (min, estimated)")
    return [
        Column(tr("Stop"), Kind.COUNT, lambda r: r.stop.number if r.stop else None),
        Column(tr("Arrival"), Kind.MOMENT, lambda r: r.stop.arrival if r.stop else None),
        Column(tr("Start"), Kind.MOMENT, lambda r: r.stop.start if r.stop else None),
        Column(tr("Departure"), Kind.MOMENT, lambda r: r.stop.departure if r.stop else None),
        Column(km, Kind.DECIMAL, lambda r: _leg(r, lambda stop: stop.leg_distance_m / 1000)),
        Column(minutes, Kind.DECIMAL, lambda r: _leg(r, lambda stop: stop.leg_duration_s / 60)),
    ]


def load_columns(names: Sequence[str]) -> list[Column]:
    """One column per load dimension: what this task moves, in the unit that people typed."""
    return [
        Column(tr("Load: {what}").format(what=legible(load_title(name))), Kind.DECIMAL, _load(name)) for name in names
    ]


def aboard_columns(names: Sequence[str]) -> list[Column]:
    """One column per load dimension: what the van holds when it leaves the stop."""
    return [
        Column(tr("On board after: {what}").format(what=legible(load_title(name))), Kind.DECIMAL, _aboard(name))
        for name in names
    ]


def detail_columns(rows: Iterable[TaskRow]) -> list[Column]:
    """Service, priority, place, remarks, and the sender's own columns as they came."""
    own = dict.fromkeys(name for row in rows for name in row.order.fields)
    return [
        Column(tr("Service (min)"), Kind.DECIMAL, lambda r: r.task.service_s / 60),
        Column(tr("Priority"), Kind.COUNT, lambda r: r.order.priority),
        Column(tr("Skills"), Kind.TEXT, lambda r: ", ".join(sorted(legible(s) for s in r.order.skills))),
        Column(tr("Latitude"), Kind.DEGREES, lambda r: r.task.location.lat if r.task.location else None),
        Column(tr("Longitude"), Kind.DEGREES, lambda r: r.task.location.lon if r.task.location else None),
        Column(tr("Remarks"), Kind.WARNING, lambda r: " ".join(legible(text) for text in r.remarks)),
        *(Column(legible(name), Kind.TEXT, _own(name)) for name in own),
    ]


def manifest_columns(day: ManifestDay, rows: Sequence[TaskRow]) -> list[Column]:
    """All columns of a route's table in reading order."""
    manifests = {id(row.manifest): row.manifest for row in rows if row.manifest}
    names = dimensions(manifests.values(), (row.order.load for row in rows))
    number, *visit = stop_columns(day)
    return [
        number,
        *visit,
        *order_columns(day),
        *load_columns(names),
        *aboard_columns(names),
        *detail_columns(rows),
    ]


def _leg(row: TaskRow, figure: Callable[[ManifestStop], float]) -> float | None:
    return figure(row.stop) if row.stop and row.leads else None


def _load(name: str) -> Callable[[TaskRow], Value]:
    return lambda row: row.order.load[name] / LOAD_SCALE if name in row.order.load else None


def _aboard(name: str) -> Callable[[TaskRow], Value]:
    return lambda row: row.stop.load_after.get(name, 0) / LOAD_SCALE if row.stop and row.leads else None


def _own(name: str) -> Callable[[TaskRow], Value]:
    def value(row: TaskRow) -> Value:
        return legible(row.order.fields[name]) if name in row.order.fields else None

    return value
