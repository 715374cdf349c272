"""Layouts of senders' lists are remembered in the day file."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispatcher.store import layouts
from dispatcher.store.dayfile import DayFile

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(["'; DROP", '"', "[]", "\0"])


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(header=st.lists(texts, min_size=1, max_size=4).map(tuple), fields=st.lists(texts, max_size=4).map(tuple))
def test_what_is_put_comes_back(shared_day: DayFile, header: tuple[str, ...], fields: tuple[str, ...]) -> None:
    """Whatever the labels are; a second layout for the same header replaces the first."""
    shared_day.write("test", {}, lambda writer: layouts.put_layout(writer, header, ("before",)))
    shared_day.write("test", {}, lambda writer: layouts.put_layout(writer, header, fields))
    assert shared_day.read(layouts.layouts)[header] == fields


def test_a_layout_is_a_step_that_undo_takes_back(day: DayFile) -> None:
    """It belongs to the day like everything else that a person decided."""
    day.write("test", {}, lambda writer: layouts.put_layout(writer, ("nr", "wohin"), ("order_id", "address")))
    assert day.read(layouts.layouts) == {("nr", "wohin"): ("order_id", "address")}
    assert day.undo()
    assert day.read(layouts.layouts) == {}
