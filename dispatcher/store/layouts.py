"""What the columns of a sender's lists mean, as a person arranged them, known by the labels of the header row."""

from __future__ import annotations

import json

from dispatcher.model.values import dataclass
from dispatcher.store import codec
from dispatcher.store.session import Reader, Writer

type Labels = tuple[str, ...]
"""The header row, folded for comparing."""

type Fields = tuple[str, ...]
"""What each column means, from the left."""

type Answered = tuple[tuple[str, str, str], ...]
"""Kind, column and value of what was asked about a list and answered."""

type Kept = tuple[tuple[str, str], ...]
"""Rules and columns whose values stay as they were typed."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A sender's layout as a person arranged it. `source` is the list by which it was arranged last."""

    fields: Fields
    source: str = ""
    answers: Answered = ()
    kept: Kept = ()


def put_layout(writer: Writer, header: Labels, layout: Layout) -> None:
    """Remember the layout of lists with this header, in place of what was remembered before."""
    said: dict[str, object] = {}
    if layout.answers:
        said["answers"] = [list(one) for one in sorted(layout.answers)]
    if layout.kept:
        said["kept"] = [list(one) for one in sorted(layout.kept)]
    row = {"mapping": codec.to_json(layout.fields), "source": layout.source, "said": codec.to_json(said)}
    writer.put("layout", [{"header": codec.to_json(header), **row}])


def delete_layout(writer: Writer, header: Labels) -> None:
    """Forget the layout of lists with this header; one that is not there is no error."""
    writer.delete("layout", [(codec.to_json(header),)])


def layouts(reader: Reader) -> dict[Labels, Layout]:
    """All layouts by header."""
    rows = reader.rows("SELECT header, mapping, source, said FROM layout ORDER BY header")
    return {
        tuple(json.loads(row["header"])): _layout(json.loads(row["mapping"]), row["source"], json.loads(row["said"]))
        for row in rows
    }


def _layout(fields: list[str], source: str, said: dict[str, list[list[str]]]) -> Layout:
    return Layout(
        tuple(fields),
        source,
        tuple((kind, column, value) for kind, column, value in said.get("answers", ())),
        tuple((rule, column) for rule, column in said.get("kept", ())),
    )
