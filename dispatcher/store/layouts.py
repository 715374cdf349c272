"""What the columns of a sender's lists mean, as a person arranged them, known by the labels of the header row."""

from __future__ import annotations

import json

from dispatcher.store import codec
from dispatcher.store.session import Reader, Writer

type Labels = tuple[str, ...]
"""The header row, folded for comparing."""

type Fields = tuple[str, ...]
"""What each column means, from the left."""


def put_layout(writer: Writer, header: Labels, fields: Fields) -> None:
    """Remember what the columns under this header mean, in place of what was remembered before."""
    writer.put("layout", [{"header": codec.to_json(header), "mapping": codec.to_json(fields)}])


def layouts(reader: Reader) -> dict[Labels, Fields]:
    """All layouts by header."""
    rows = reader.rows("SELECT header, mapping FROM layout ORDER BY header")
    return {tuple(json.loads(row["header"])): tuple(json.loads(row["mapping"])) for row in rows}
