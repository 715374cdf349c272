"""What came in from which list, for looking it up later."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import astuple
from typing import Any

from dispatcher.model.problem import Coercion, Problem, Where
from dispatcher.model.values import dataclass
from dispatcher.store import codec
from dispatcher.store.session import Reader, Writer


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One list that was taken in. `source` names it; `at` whole seconds in UTC; `date` the day it was taken for."""

    source: str
    at: dt.datetime
    row_count: int
    order_count: int
    date: dt.date | None = None
    problems: tuple[Problem, ...] = ()
    coercions: tuple[Coercion, ...] = ()


def add_import(writer: Writer, record: ImportRecord) -> int:
    """Keep the record of an import. Returns its number."""
    (newest,) = writer.rows("SELECT coalesce(max(id), 0) AS id FROM import")
    number = int(newest["id"]) + 1
    writer.put(
        "import",
        [
            {
                "id": number,
                "source": record.source,
                "date": record.date.isoformat() if record.date else None,
                "at": int(record.at.timestamp()),
                "row_count": record.row_count,
                "order_count": record.order_count,
                "problems": codec.to_json([[p.code, p.cause, p.remedy, *astuple(p.where)] for p in record.problems]),
                "coercions": codec.to_json([[c.before, c.after, c.rule, *astuple(c.where)] for c in record.coercions]),
            }
        ],
    )
    return number


def imports(reader: Reader) -> dict[int, ImportRecord]:
    """All records by number, oldest first."""
    return {row["id"]: _record(row) for row in reader.rows("SELECT * FROM import ORDER BY id")}


def _record(row: dict[str, Any]) -> ImportRecord:
    return ImportRecord(
        source=row["source"],
        at=codec.moment_of(row["at"]),
        row_count=row["row_count"],
        order_count=row["order_count"],
        date=codec.date_of(row["date"]),
        problems=tuple(
            Problem(code, cause, remedy, Where(*where)) for code, cause, remedy, *where in json.loads(row["problems"])
        ),
        coercions=tuple(
            Coercion(Where(*where), before, after, rule) for before, after, rule, *where in json.loads(row["coercions"])
        ),
    )


def brought_by(reader: Reader, source: str) -> frozenset[str]:
    """Ids of the orders that lists of this name brought, as the history tells it; some may be deleted since."""
    rows = reader.rows(
        "SELECT DISTINCT json_extract(c.key, '$[0]') AS id FROM change c JOIN step s ON s.id = c.step "
        "WHERE c.tbl = 'orders' AND c.after IS NOT NULL AND s.command = 'import_orders' AND s.state = 'done' "
        "AND json_extract(s.args, '$.source') = ?",
        [source],
    )
    return frozenset(row["id"] for row in rows)
