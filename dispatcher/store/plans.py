"""Plans by date, in and out of the day file."""

from __future__ import annotations

import datetime as dt
import json

from dispatcher.model.order import TaskKind
from dispatcher.model.plan import Plan, Reason, Route, TaskRef, Unassigned, Verdict
from dispatcher.model.violation import Rule
from dispatcher.store import codec
from dispatcher.store.session import Reader, Row, Writer


def put_plan(writer: Writer, date: dt.date, plan: Plan) -> None:
    """Make this the plan of the day; an empty Plan takes it away. What stays the same is not touched.

    Refused when it names an order that is not there. Raises ValueError when a shift, a task or an order left out
    is named twice.
    """
    _refuse_doubles(plan)
    day = date.isoformat()
    routes: list[Row] = []
    tasks: list[Row] = []
    for i, route in enumerate(plan.routes):
        routes.append(
            {
                "date": day,
                "shift_id": route.shift_id,
                "position": i,
                "locked": int(route.locked),
                "loaded": int(route.loaded),
                "departs": route.departs,
            }
        )
        for j, ref in enumerate(route.tasks):
            kind = ref.kind.value
            tasks.append(
                {"date": day, "order_id": ref.order_id, "kind": kind, "shift_id": route.shift_id, "position": j}
            )
    writer.replace("route", {"date": day}, routes)
    writer.replace("route_task", {"date": day}, tasks)
    writer.replace("unassigned", {"date": day}, [_unassigned_row(day, i, out) for i, out in enumerate(plan.unassigned)])


def plan_on(reader: Reader, date: dt.date) -> Plan:
    """The plan of the day as it was put, less the orders that were deleted since. Empty when there is none."""
    day = [date.isoformat()]
    tasks: dict[str, list[TaskRef]] = {}
    for row in reader.rows("SELECT * FROM route_task WHERE date = ? ORDER BY shift_id, position", day):
        tasks.setdefault(row["shift_id"], []).append(TaskRef(row["order_id"], TaskKind(row["kind"])))
    return Plan(
        tuple(
            Route(
                row["shift_id"],
                tuple(tasks.get(row["shift_id"], ())),
                bool(row["locked"]),
                bool(row["loaded"]),
                row["departs"],
            )
            for row in reader.rows("SELECT * FROM route WHERE date = ? ORDER BY position", day)
        ),
        tuple(
            Unassigned(row["order_id"], Verdict(row["verdict"]), _reasons(row["reasons"]))
            for row in reader.rows("SELECT * FROM unassigned WHERE date = ? ORDER BY position", day)
        ),
    )


def _refuse_doubles(plan: Plan) -> None:
    for what, names in (
        ("shift", [route.shift_id for route in plan.routes]),
        ("task", [ref for route in plan.routes for ref in route.tasks]),
        ("order left out", [out.order_id for out in plan.unassigned]),
    ):
        if len(names) != len(set(names)):
            raise ValueError(f"the plan names a {what} twice")


def _unassigned_row(day: str, position: int, out: Unassigned) -> Row:
    return {
        "date": day,
        "order_id": out.order_id,
        "position": position,
        "verdict": out.verdict.value,
        "reasons": codec.to_json([[r.rule, r.text, r.shift_id] for r in out.reasons]),
    }


def _reasons(stored: str) -> tuple[Reason, ...]:
    return tuple(
        Reason(Rule(rule) if rule is not None else None, text, shift_id) for rule, text, shift_id in json.loads(stored)
    )
