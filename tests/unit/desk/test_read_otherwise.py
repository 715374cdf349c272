"""Values that are read as something else than they show: a list tells them all, and the day keeps the first of them."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from dispatcher.desk import read_otherwise
from dispatcher.desk.desk import Desk
from dispatcher.desk.read_otherwise import by_rule, to_record
from dispatcher.model.problem import Coercion, Where
from dispatcher.store.imports import imports
from tests.town import MONDAY

VALUES = st.lists(
    st.builds(
        lambda rule, column, row: Coercion(Where("list.csv", "", row, column), "7,5", "7.5", rule),
        st.sampled_from(["decimal-comma", "unit-in-cell"]),
        st.sampled_from(["Weight", "Volume", ""]),
        st.integers(2, 99),
    )
)


@given(values=VALUES, most=st.integers(1, 5))
def test_every_value_is_counted_and_the_first_are_kept(values: list[Coercion], most: int) -> None:
    """By rule and column; what is recorded is no more than that, and says how many there were beside."""
    groups = by_rule(values, most)
    assert sum(group.count for group in groups) == len(values)
    for group in groups:
        of_group = [one for one in values if (one.rule, one.where.column) == (group.rule, group.column)]
        assert (group.count, group.values) == (len(of_group), tuple(of_group[:most]))
    recorded = to_record(values, most)
    whole = [one for one in recorded if one.where.row]
    rest = sum(int(one.before.split()[0]) for one in recorded if not one.where.row)
    assert len(whole) + rest == len(values)


def test_a_long_list_tells_all_and_leaves_some_in_the_day(desk: Desk, tmp_path: Path) -> None:
    """Every weight with a comma: the answer has them all, the day's record has the first and a count."""
    rows = read_otherwise.MOST_SHOWN + 5
    lines = [f'B{i},Bay Street 1,"{i % 50},5"' for i in range(rows)]
    path = tmp_path / "list.csv"
    path.write_text("\n".join(["Order ID,Address,Weight kg", *lines]) + "\n")
    preview = desk.preview_list(path, date=MONDAY)
    (group,) = [one for one in preview.otherwise if one.rule == "decimal-comma"]
    assert (group.column, group.count, len(group.values)) == ("Weight kg", rows, read_otherwise.MOST_SHOWN)
    done = desk.take_list(preview)
    assert sum(one.rule == "decimal-comma" for one in done.coercions) == rows
    (record,) = desk._file.read(imports).values()
    kept = [one for one in record.coercions if one.rule == "decimal-comma"]
    assert len(kept) == read_otherwise.MOST_RECORDED + 1
    assert kept[-1].before == f"{rows - read_otherwise.MOST_RECORDED} more"
