"""Names that resemble a word, found without reading them all: three letters at a time.

Every name's key is cut into runs of three letters. For each run the index file keeps which names have it, so that a
search reads a few dozen short rows, however many names there are.
"""

from __future__ import annotations

import math
import sqlite3
import struct
from collections import defaultdict
from collections.abc import Iterable

STREET, FIRM = "s", "p"
"""Kinds of names, kept apart."""

_SHARE = 0.3
"""Names that share less than this part of what the best one shares are not looked at."""
_CLOSEST = 160
"""Names that share most with the word, rare runs counting more; they alone are compared letter by letter."""


def grams_of(key: str) -> set[str]:
    """The runs of three letters of a key; its beginning counts more than its end."""
    padded = f"  {key} "
    return {padded[i : i + 3] for i in range(len(padded) - 2)}


def write_names(db: sqlite3.Connection, kind: str, keys: Iterable[str]) -> None:
    """Put names of one kind into the tables `spelling` and `gram`."""
    having: dict[str, list[int]] = defaultdict(list)
    rows: list[tuple[str, int, str]] = []
    for number, key in enumerate(keys):
        rows.append((kind, number, key))
        for gram in grams_of(key):
            having[gram].append(number)
    db.executemany("INSERT INTO spelling VALUES (?, ?, ?)", rows)
    grams = ((kind, gram, struct.pack(f"<{len(ids)}I", *ids)) for gram, ids in sorted(having.items()))
    db.executemany("INSERT INTO gram VALUES (?, ?, ?)", grams)


class Names:
    """The names of one kind in an open index."""

    def __init__(self, db: sqlite3.Connection, kind: str) -> None:
        self._db, self._kind = db, kind
        last = db.execute("SELECT max(id) FROM spelling WHERE kind = ?", (kind,)).fetchone()[0]
        self._count = 0 if last is None else last + 1

    def resembling(self, key: str) -> list[str]:
        """The keys that share most with this one, in no sequence; nothing of what it is called exactly is lost."""
        import numpy as np  # takes its time to load; a window starts without, and building needs none

        grams = sorted(grams_of(key))
        marks = ",".join("?" * len(grams))
        rows = self._db.execute(
            f"SELECT ids FROM gram WHERE kind = ? AND gram IN ({marks})",  # noqa: S608 - question marks alone
            (self._kind, *grams),
        ).fetchall()
        if not rows:
            return []
        shared = np.zeros(self._count, np.float32)
        for (blob,) in rows:
            ids = np.frombuffer(blob, "<u4")
            shared[ids] += math.log(1 + self._count / len(ids))
        having = np.flatnonzero(shared >= _SHARE * shared.max())
        if len(having) > _CLOSEST:
            best = np.argpartition(shared[having], -_CLOSEST)[-_CLOSEST:]
            having = having[best]
        return self._keys([int(number) for number in having])

    def _keys(self, ids: list[int]) -> list[str]:
        marks = ",".join("?" * len(ids))
        found = self._db.execute(
            f"SELECT key FROM spelling WHERE kind = ? AND id IN ({marks})",  # noqa: S608 - question marks alone
            (self._kind, *ids),
        )
        return [key for (key,) in found]
