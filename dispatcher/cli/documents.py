"""The desk's answers as JSON documents: times in ISO 8601 with the zone's offset, plain values only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from dispatcher.desk.results import Checked, Exported, FleetTaken, FoundPlace, Imported, Located, Planned, Question
from dispatcher.desk.watch_desk import Arrival, Watched
from dispatcher.model.manifest import RoadSource
from dispatcher.model.plan import Unassigned
from dispatcher.model.problem import Coercion, Problem
from dispatcher.model.schedule import Schedule, Visit
from dispatcher.model.timewindow import local_iso

type Document = dict[str, Any]


def of_problem(problem: Problem) -> Document:
    """One problem; `row` is 0 and texts are empty where the data does not say."""
    where = problem.where
    return {
        "code": problem.code,
        "sheet": where.sheet,
        "row": where.row,
        "column": where.column,
        "cause": problem.cause,
        "remedy": problem.remedy,
        "source": where.source,
    }


def of_problems(problems: Iterable[Problem]) -> list[Document]:
    """Problems in their sequence."""
    return [of_problem(p) for p in problems]


def _of_coercion(coercion: Coercion) -> Document:
    where = coercion.where
    return {
        "sheet": where.sheet,
        "row": where.row,
        "column": where.column,
        "before": coercion.before,
        "after": coercion.after,
        "rule": coercion.rule,
    }


def of_import(done: Imported, saved: Path | None = None) -> Document:
    """The answer of `import`: rows = orders + merged + bad_rows; `saved` is the file that has the bad ones."""
    return {
        "rows": done.rows,
        "orders": done.orders,
        "merged": done.merged,
        "bad_rows": done.bad_rows,
        "sum": {"rows": done.rows, "orders": done.orders, "merged": done.merged, "problems": done.bad_rows},
        "problems": of_problems(done.problems),
        "coercions": [_of_coercion(c) for c in done.coercions],
        "questions": [_of_question(q) for q in done.questions],
        "source": done.source,
        "sheet": done.sheet,
        "layout": done.layout,
        "dates": [d.isoformat() for d in done.dates],
        "new": list(done.new),
        "changed": list(done.changed),
        "changes": [
            {"order_id": id_, "field": c.name, "before": c.before, "after": c.after, "columns": list(c.columns)}
            for id_, changes in done.changes.items()
            for c in changes
        ],
        "unchanged": len(done.unchanged),
        "gone": list(done.gone),
        "cancelled": list(done.cancelled),
        "deleted": list(done.deleted),
        "protected": list(done.protected),
        "bad_rows_file": str(saved) if saved else None,
    }


def _of_question(question: Question) -> Document:
    return {
        "kind": question.kind,
        "column": question.column,
        "text": question.text,
        "choices": [choice._asdict() for choice in question.choices],
        "assumed": question.assumed,
        "answered": question.answered,
    }


def of_watch(folders: Iterable[Watched], arrived: Iterable[Arrival], lost: Sequence[str] = ()) -> Document:
    """The answer of `watch`: the folders, and what arrived in them; `lost` are folders that are not there."""
    return {
        "folders": [{"folder": f.folder, "mode": f.mode, "gone": f.gone, "days_ahead": f.days_ahead} for f in folders],
        "arrived": [
            {
                "path": one.path,
                "at": one.at.isoformat(),
                "state": one.state.value,
                "summary": one.summary,
                "problems": of_problems(one.problems),
            }
            for one in arrived
        ],
        "lost": list(lost),
    }


def of_fleet(done: FleetTaken) -> Document:
    """The answer of `fleet`."""
    return {
        "depots": done.depots,
        "vehicles": done.vehicles,
        "drivers": done.drivers,
        "shifts": done.shifts,
        "problems": of_problems(done.problems),
        "coercions": [_of_coercion(c) for c in done.coercions],
    }


def of_places(done: Located) -> Document:
    """The answer of `locate`: every place, and the candidates of the unsure."""
    return {"places": [_of_place(p) for p in done.places], "problems": of_problems(done.problems)}


def _of_place(place: FoundPlace) -> Document:
    return {
        "order_id": place.order_id,
        "kind": str(place.kind) if place.kind else "depot",
        "name": place.name,
        "address": place.address,
        "surety": str(place.surety),
        "lat": place.location.lat if place.location else None,
        "lon": place.location.lon if place.location else None,
        "source": place.source,
        "confidence": round(place.confidence, 3),
        "candidates": [
            {
                "label": c.label,
                "lat": c.location.lat,
                "lon": c.location.lon,
                "confidence": round(c.confidence, 3),
                "precision": str(c.precision),
            }
            for c in place.candidates
        ],
    }


def of_plan(done: Planned, source: RoadSource | None = None) -> Document:
    """The answer of `plan`: used routes with their stops, what is left out, and the judge's violations; `source` gave
    the driving times."""
    return {
        "date": done.date.isoformat(),
        "routes": [_of_route(done, s) for s in done.judged.schedules if s.visits],
        "unassigned": [of_unassigned(u) for u in done.plan.unassigned],
        "estimated": done.estimated,
        "roads": {"engine": source.engine, "region": source.region} if source else None,
        "seconds": round(done.seconds, 3),
        "cost": done.judged.routes_cost,
        "costs": of_parts(done.judged.schedules),
        "engine": done.engine,
        "problems": of_problems(done.problems),
    }


def of_parts(schedules: Iterable[Schedule]) -> dict[str, int]:
    """What routes cost in cents, by what it is for."""
    parts: Counter[str] = Counter()
    for schedule in schedules:
        parts.update({str(part): cents for part, cents in schedule.costs.items() if cents})
    return dict(parts)


def _of_route(done: Planned, schedule: Schedule) -> Document:
    shift = done.day.shifts[schedule.route.shift_id]
    return {
        "shift": shift.id,
        "driver": shift.driver.name or shift.driver.id,
        "vehicle": shift.vehicle.name or shift.vehicle.id,
        "distance_m": schedule.distance_m,
        "duration_s": schedule.duration_s,
        "start": local_iso(schedule.start, done.zone),
        "end": local_iso(schedule.end, done.zone),
        "cost": schedule.cost,
        "costs": of_parts([schedule]),
        "stops": [_of_stop(done, visits) for visits in schedule.by_stop()],
        "breaks": [{"start": local_iso(b.start, done.zone), "duration_s": b.duration_s} for b in schedule.breaks],
        "violations": [
            {"rule": str(v.rule), "amount": v.amount, "order_id": v.order_id, "detail": v.detail}
            for v in schedule.violations
        ],
    }


def _of_stop(done: Planned, visits: Sequence[Visit]) -> Document:
    location = done.day.travel.places[visits[0].place]
    return {
        "order_ids": list(dict.fromkeys(v.ref.order_id for v in visits)),
        "lat": location.lat,
        "lon": location.lon,
        "arrival": local_iso(visits[0].arrival, done.zone),
        "start": local_iso(visits[0].start, done.zone),
        "departure": local_iso(visits[-1].departure, done.zone),
    }


def of_unassigned(left_out: Unassigned) -> Document:
    """An order left out, with its verdict and reasons."""
    return {
        "order_id": left_out.order_id,
        "verdict": str(left_out.verdict),
        "reasons": [
            {"rule": str(r.rule) if r.rule else None, "shift": r.shift_id, "text": r.text} for r in left_out.reasons
        ],
    }


def of_export(done: Exported) -> Document:
    """The answer of `export`."""
    return {"folder": str(done.folder), "files": [str(f) for f in done.files]}


def of_check(done: Checked) -> Document:
    """The answer of `check`."""
    return {"facts": done.facts, "problems": of_problems(done.problems)}
