"""What a piece of work sees of the day file: a Reader, or a Writer inside one transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import batched
from typing import TYPE_CHECKING, Any

from dispatcher.model.problem import Problem, Refused

if TYPE_CHECKING:
    from dispatcher.store.connection import Connection

Value = str | int | bytes | None
Row = Mapping[str, Value]
Key = tuple[str | int, ...]

LARGEST_INTEGER = 2**63 - 1
_AT_ONCE = 1_000
_BATCH = 500  # values bound to one question; SQLite allows some thousands


class Reader:
    """Questions to one consistent state of the day. Valid only inside the work that it was given to."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[dict[str, Any]]:
        """The rows of a question. `values` are bound to its `?`: text from outside never becomes SQL."""
        return list(self._db.query(sql, _bindable(values)))

    def each(self, sql: str, values: Sequence[Value] = ()) -> Iterator[dict[str, Any]]:
        """The rows of a question one by one, for answers that would take much room all at once."""
        return iter(self._db.query(sql, _bindable(values)))

    def rows_among(self, sql: str, among: Collection[Value], values: Sequence[Value] = ()) -> list[dict[str, Any]]:
        """The rows of a question whose last condition is `IN (?*)`, for any number of values in it."""
        found = []
        for some in batched(among, _BATCH):
            found += self.rows(sql.replace("?*", ", ".join("?" * len(some))), [*values, *some])
        return found


class Writer(Reader):
    """Changes inside one transaction. `summary` is the sentence that the history shows for the step."""

    summary: str = ""

    def put(self, table: str, rows: Sequence[Row]) -> None:
        """Insert rows, or change those with the same primary key. All rows name the same columns."""
        if not rows:
            return
        columns, keys = list(rows[0]), self._db.keys(table)
        others = ", ".join(f'"{column}" = excluded."{column}"' for column in columns if column not in keys)
        sql = (
            f"INSERT INTO {table} ({', '.join(f'"{column}"' for column in columns)}) "  # noqa: S608 - from the schema
            f"VALUES ({', '.join('?' * len(columns))}) "
            f"ON CONFLICT ({', '.join(keys)}) DO {f'UPDATE SET {others}' if others else 'NOTHING'}"
        )
        for some in batched(rows, _AT_ONCE):  # to make and drop the values of a long list at once holds every thread up
            self._db.conn.executemany(sql, [_bindable([row[column] for column in columns]) for row in some])

    def replace(self, table: str, scope: Mapping[str, str | int], rows: Sequence[Row]) -> None:
        """Make `rows` the only ones whose columns equal `scope` ({}: of the whole table); equal rows stay untouched."""
        columns = self._db.keys(table)
        condition = " AND ".join(f"{column} = ?" for column in scope) or "TRUE"
        there = self.rows(
            f"SELECT {', '.join(columns)} FROM {table} WHERE {condition}",  # noqa: S608 - names from the schema
            tuple(scope.values()),
        )
        wanted = {tuple(row[column] for column in columns) for row in rows}
        self.delete(table, [key for row in there if (key := tuple(row.values())) not in wanted])
        self.put(table, rows)

    def delete(self, table: str, keys: Collection[Key]) -> None:
        """Delete the rows with these primary keys; a key that is not there is no error."""
        condition = " AND ".join(f"{column} = ?" for column in self._db.keys(table))
        sql = f"DELETE FROM {table} WHERE {condition}"  # noqa: S608 - names from the schema
        self._db.conn.executemany(sql, [_bindable(key) for key in keys])


def _bindable(values: Iterable[Value]) -> list[Value]:
    bound = list(values)
    for value in bound:
        if isinstance(value, str):
            if not value.isascii():
                _must_be_text(value)
        elif isinstance(value, int) and abs(value) > LARGEST_INTEGER:
            raise _unstorable("number-too-large", "A number in the data is too large to be kept.", str(value))
        elif isinstance(value, float):
            raise TypeError(f"floats are kept inside JSON texts, not as {value!r}")
    return bound


def _must_be_text(value: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        shown = value.encode(errors="replace").decode()
        raise _unstorable("text-broken", "A text in the data holds half of a character.", shown) from error


def _unstorable(code: str, cause: str, shown: str) -> Refused:
    return Refused([Problem(code, cause, f"Look for it in the list and correct it: {shown[:80]}.")])
