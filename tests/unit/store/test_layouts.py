"""Layouts of senders' lists are remembered in the day file."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispatcher.store import layouts
from dispatcher.store.dayfile import DayFile
from dispatcher.store.layouts import Layout

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(["'; DROP", '"', "[]", "\0"])


laid_out = st.builds(
    Layout,
    st.lists(texts, max_size=4).map(tuple),
    texts,
    st.frozensets(st.tuples(texts, texts, texts), max_size=3).map(lambda said: tuple(sorted(said))),
    st.frozensets(st.tuples(texts, texts), max_size=3).map(lambda said: tuple(sorted(said))),
)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(header=st.lists(texts, min_size=1, max_size=4).map(tuple), layout=laid_out)
def test_what_is_put_comes_back(shared_day: DayFile, header: tuple[str, ...], layout: Layout) -> None:
    """Whatever the labels are; a second layout for the same header replaces the first, and one can be forgotten."""
    shared_day.write("test", {}, lambda writer: layouts.put_layout(writer, header, Layout(("before",))))
    shared_day.write("test", {}, lambda writer: layouts.put_layout(writer, header, layout))
    assert shared_day.read(layouts.layouts)[header] == layout
    shared_day.write("test", {}, lambda writer: layouts.delete_layout(writer, header))
    assert header not in shared_day.read(layouts.layouts)


def test_a_layout_is_a_step_that_undo_takes_back(day: DayFile) -> None:
    """It belongs to the day like everything else that a person decided."""
    day.write("test", {}, lambda writer: layouts.put_layout(writer, ("nr", "wohin"), Layout(("order_id", "address"))))
    assert day.read(layouts.layouts) == {("nr", "wohin"): Layout(("order_id", "address"))}
    assert day.undo()
    assert day.read(layouts.layouts) == {}
