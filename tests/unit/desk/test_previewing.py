"""Order lists looked at before they are taken: what would happen is what happens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispatcher.desk.desk import Desk
from dispatcher.desk.results import ListPreview, ListSaid, RowFate
from dispatcher.intake.columns import REASON_LABEL
from dispatcher.model.problem import MachineFault, Refused, Stopped
from dispatcher.model.standing_rules import StandingRules
from tests.town import MONDAY, Row, Town, dump, order

WriteOrders = Callable[..., Path]
ODD = "Nr;Wohin;Wieviel;Bunt\n1;Bay Street 1;5;x\n2;Bay Street 2;7;y\n"


def fates(preview: ListPreview) -> list[RowFate]:
    return [row.fate for row in preview.rows]


def test_looking_changes_nothing(desk: Desk, write_orders: WriteOrders) -> None:
    """Neither orders nor history know of a list that was only looked at."""
    before, steps = dump(desk), desk.history()
    desk.preview_list(write_orders(order(1), order(2)), date=MONDAY)
    assert (dump(desk), desk.history()) == (before, steps)


def test_each_row_has_its_fate_and_the_taking_does_just_that(desk: Desk, write_orders: WriteOrders) -> None:
    """New, changed, unchanged and skipped rows are told one by one, and come true."""
    desk.import_orders(write_orders(order(1, Note=""), order(2, Note=""), order(5, Note="")), date=MONDAY)
    again = write_orders(order(1, Note=""), order(2, Note="bell"), order(3), order(4, Address=""))
    preview = desk.preview_list(again, date=MONDAY)
    assert fates(preview) == [RowFate.UNCHANGED, RowFate.CHANGED, RowFate.NEW, RowFate.SKIPPED]
    assert [row.order_id for row in preview.rows] == ["A1", "A2", "A3", ""]
    assert [row.number for row in preview.rows] == [2, 3, 4, 5]
    done = desk.take_list(preview)
    assert (done.new, done.changed, done.unchanged, done.gone) == (("A3",), ("A2",), ("A1",), ("A5",))
    assert [o.id for o in preview.diff.gone] == ["A5"]
    assert (done.rows, done.orders, done.bad_rows) == (4, 3, 1)


def test_changes_are_told_field_by_field_with_their_columns(desk: Desk, write_orders: WriteOrders) -> None:
    """Before and after in words, and the columns that say so."""
    first = order(1, From="08:00", To="12:00", **{"Weight kg": 5, "Colour": "red", "Service min": 5})
    desk.import_orders(write_orders(first), date=MONDAY)
    second = first | {"Address": "Bay Street 7", "To": "13:30", "Weight kg": "7.5", "Colour": "", "Service min": 8}
    (row,) = desk.preview_list(write_orders(second), date=MONDAY).rows
    told = {change.name: (change.before, change.after, change.columns) for change in row.changes}
    assert told == {
        "delivery.address": ("Bay Street 1", "Bay Street 7", ("Address",)),
        "delivery.windows": ("08:00–12:00", "08:00–13:30", ("From", "To")),
        "delivery.service_s": ("5 min", "8 min", ("Service min",)),
        "load": ("5 kg", "7.5 kg", ("Weight kg",)),
        "fields.Colour": ("red", "", ("Colour",)),
    }


def test_what_a_list_does_not_say_of_service_is_said_beforehand(desk: Desk, write_orders: WriteOrders) -> None:
    """How long such stops will be planned to take; nothing where every order says."""
    silent = write_orders(order(1), order(2, **{"Service min": 5}), name="silent.csv")
    assert desk.preview_list(silent, date=MONDAY).usual_service_s == 0
    desk.put_rules(StandingRules(usual_service_s=240))
    assert desk.preview_list(silent, date=MONDAY).usual_service_s == 240
    outspoken = write_orders(order(1, **{"Service min": 3}), order(2, **{"Service min": 5}), name="outspoken.csv")
    assert desk.preview_list(outspoken, date=MONDAY).usual_service_s is None


def test_reasons_lie_on_the_cells(desk: Desk, write_orders: WriteOrders) -> None:
    """A skipped row names the columns that are wrong; a cell that was read otherwise says so."""
    path = write_orders(order(1, From="soon", **{"Weight kg": "-3"}), order(2, From="08:00", **{"Weight kg": "2,5"}))
    bad, good = desk.preview_list(path, date=MONDAY).rows
    assert {p.where.column for p in bad.problems} == {"From", "Weight kg"}
    assert [(c.where.column, c.before, c.after) for c in good.coercions] == [("Weight kg", "2,5", "2.5")]


def test_a_day_that_changed_meanwhile_refuses_the_taking(desk: Desk, write_orders: WriteOrders) -> None:
    """Nothing is taken that was not seen: neither a row that changes another order now, nor one that is new no more."""
    preview = desk.preview_list(write_orders(order(1), order(2)), date=MONDAY)
    desk.import_orders(write_orders(order(1, Note="x"), name="other.csv"), date=MONDAY)
    before = dump(desk)
    with pytest.raises(Refused) as refused:
        desk.take_list(preview)
    assert [p.code for p in refused.value.problems] == ["day-changed"]
    assert dump(desk) == before


def test_places_found_meanwhile_do_not_matter(desk: Desk, write_orders: WriteOrders) -> None:
    """Looking for addresses between looking and taking is no change of the day's orders."""
    desk.import_orders(write_orders(order(1)), date=MONDAY)
    preview = desk.preview_list(write_orders(order(1), order(2)), date=MONDAY)
    desk.locate(MONDAY)
    assert desk.take_list(preview).new == ("A2",)


def test_an_odd_list_is_shown_mapped_taken_and_known_from_then_on(desk: Desk, tmp_path: Path) -> None:
    """Refused at first with its sheet shown; once a person said what the columns mean, never asked again."""
    path = tmp_path / "odd.csv"
    path.write_text(ODD)
    with pytest.raises(Refused):
        desk.import_orders(path, date=MONDAY)
    looked = desk.preview_list(path, date=MONDAY)
    assert [p.code for p in looked.refusal] == ["no-address-column"]
    assert fates(looked) == [RowFate.UNREAD, RowFate.UNREAD]
    assert {"address", "load.weight", "pickup.address", "order_id"} <= set(looked.fields)
    with pytest.raises(Refused):
        desk.take_list(looked)
    mapping = {"Nr": "order_id", "Wohin": "address", "Wieviel": "load.crates"}
    done = desk.take_list(desk.preview_list(path, ListSaid(header_row=1, mapping=mapping), MONDAY))
    assert done.new == ("1", "2")
    other = tmp_path / "completely different.csv"
    other.write_text(ODD.replace("Bay Street 2", "Bay Street 3"))
    again = desk.preview_list(other, date=MONDAY)
    assert {c.label: c.field for c in again.columns} == mapping | {"Bunt": ""}
    assert not again.said


def test_the_memory_is_part_of_the_import(desk: Desk, tmp_path: Path) -> None:
    """One step: undo takes the orders back and forgets what was said; a list only looked at is not remembered."""
    path = tmp_path / "odd.csv"
    path.write_text(ODD)
    before, steps = dump(desk), len(desk.history())
    preview = desk.preview_list(path, ListSaid(mapping={"Wohin": "address"}), MONDAY)
    assert desk.preview_list(path, date=MONDAY).refusal
    desk.take_list(preview)
    assert len(desk.history()) == steps + 1
    assert not desk.preview_list(path, date=MONDAY).refusal
    desk.undo()
    assert dump(desk) == before
    assert desk.preview_list(path, date=MONDAY).refusal


def test_the_skipped_rows_can_be_saved_corrected_and_taken(desk: Desk, tmp_path: Path) -> None:
    """The saved workbook is understood as the sender's list was, memory included."""
    from openpyxl import load_workbook

    path = tmp_path / "odd.csv"
    path.write_text(ODD.replace("Bay Street 2", ""))
    mapping = {"Nr": "order_id", "Wohin": "address"}
    preview = desk.preview_list(path, ListSaid(mapping=mapping), MONDAY)
    desk.take_list(preview)
    saved = desk.save_bad_rows(preview, tmp_path / "skipped")
    assert saved.name == "skipped.xlsx"
    workbook = load_workbook(saved)
    sheet = workbook.worksheets[0]
    assert [cell.value for cell in sheet[1]] == ["Nr", "Wohin", "Wieviel", "Bunt", REASON_LABEL]
    sheet["B2"] = "Bay Street 4"
    workbook.save(saved)
    assert desk.import_orders(saved, date=MONDAY).new == ("2",)


def test_saving_over_the_list_is_refused(desk: Desk, write_orders: WriteOrders, tmp_path: Path) -> None:
    """And a folder that is not there is said."""
    preview = desk.preview_list(write_orders(order(1, Address="")), date=MONDAY)
    with pytest.raises(MachineFault):
        desk.save_bad_rows(preview, tmp_path / "no" / "bad.xlsx")


PASTED = 'Order ID\tAddress\tNote\r\nP1\tBay Street 1\t"two\r\nlines, and ""quotes"""\r\nP2\tBay Street 2\t=1+1\r\n'


def test_rows_from_the_clipboard_are_a_list_like_any_other(desk: Desk) -> None:
    """Tab separated as spreadsheets copy it: line breaks inside of cells, quotes, formulas as text."""
    preview = desk.preview_list(desk.paste_rows(PASTED), date=MONDAY)
    assert preview.found.source == "Pasted rows"
    done = desk.take_list(preview)
    assert done.new == ("P1", "P2")
    notes = [task.note for o in desk.orders(MONDAY) for task in o.tasks]
    assert notes == ['two\nlines, and "quotes"', "=1+1"]


def test_other_pasted_rows_do_not_miss_the_first_ones(desk: Desk) -> None:
    """What was pasted before is no earlier version of what is pasted now."""
    desk.import_orders(desk.paste_rows(PASTED), date=MONDAY)
    done = desk.import_orders(desk.paste_rows("Order ID\tAddress\nP3\tBay Street 3"), date=MONDAY)
    assert (done.new, done.gone) == (("P3",), ())


@pytest.mark.parametrize("text", ["", "  \n\t\n", "\ufeff"])
def test_an_empty_clipboard_is_said(desk: Desk, text: str) -> None:
    """In a sentence, before anything is read or when nothing is found in it."""
    with pytest.raises(Refused) as refused:
        desk.preview_list(desk.paste_rows(text), date=MONDAY)
    assert refused.value.problems[0].code in ("nothing-pasted", "sheet-empty")


def test_pasted_rows_without_a_header_can_be_taken(desk: Desk) -> None:
    """People copy the rows they need and forget the header."""
    path = desk.paste_rows("P1\tBay Street 1\nP2\tBay Street 2")
    assert not desk.preview_list(path, date=MONDAY).refusal  # its columns are told by their contents
    mapping = {"Column A": "order_id", "Column B": "address"}
    done = desk.import_orders(path, ListSaid(header_row=0, mapping=mapping), MONDAY)
    assert done.new == ("P1", "P2")


def test_giving_up_leaves_the_day_as_it_was(desk: Desk, write_orders: WriteOrders) -> None:
    """Whether the reading is stopped between its parts or after it."""
    before = dump(desk)
    with pytest.raises(Stopped):
        desk.preview_list(write_orders(order(1)), date=MONDAY, cancelled=lambda: True)
    assert dump(desk) == before


def test_rows_for_other_dates_keep_ids_and_rows_apart(desk: Desk, write_orders: WriteOrders) -> None:
    """A sender who numbers each day from 1: the preview shows the id that the order will have."""
    desk.import_orders(write_orders(order(1)), date=MONDAY)
    tuesday = MONDAY + dt.timedelta(days=1)
    (row,) = desk.preview_list(write_orders(order(1, Note="x")), date=tuesday).rows
    assert (row.fate, row.order_id) == (RowFate.NEW, f"A1 ({tuesday})")


ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "Order ID": st.sampled_from(["A1", "A2", "A3", "A4", ""]),
            "Address": st.sampled_from(["Bay Street 1", "Bay Street 2", ""]),
            "From": st.sampled_from(["", "08:00", "soon"]),
            "Note": st.sampled_from(["", "bell", "{{7*191}}"]),
        }
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=ROWS, second=ROWS)
def test_the_sums_are_right_and_come_true(
    town: Town, write_orders: WriteOrders, tmp_path_factory: pytest.TempPathFactory, first: list[Row], second: list[Row]
) -> None:
    """rows = new + changed + unchanged + skipped, row by row and in all; taking does what was shown."""
    with town.open(f"{tmp_path_factory.mktemp('day')}.dispatch") as desk:
        for rows in (first, second):
            path = write_orders(*rows)
            if not any(any(row.values()) for row in rows):
                continue
            preview = desk.preview_list(path, date=MONDAY)
            counts = {fate: fates(preview).count(fate) for fate in RowFate}
            diff, found = preview.diff, preview.found
            if preview.refusal:
                continue
            assert counts[RowFate.NEW] == len(diff.new)
            assert counts[RowFate.CHANGED] == len(diff.changed)
            assert counts[RowFate.UNCHANGED] == len(diff.unchanged)
            assert counts[RowFate.SKIPPED] == found.bad_rows
            assert counts[RowFate.MERGED] == found.merged
            assert found.rows == len(preview.rows) == len(found.orders) + found.merged + found.bad_rows
            assert len(found.orders) == len(diff.new) + len(diff.changed) + len(diff.unchanged)
            assert all(bool(row.changes) == (row.fate is RowFate.CHANGED) for row in preview.rows)
            assert all(bool(row.problems) == (row.fate is RowFate.SKIPPED) for row in preview.rows)
            there = {o.id for o in desk.orders(MONDAY)}
            done = desk.take_list(preview)
            assert {o.id for o in desk.orders(MONDAY)} == there | set(done.new)
            assert done.new == tuple(o.id for o in diff.new)
            again = desk.preview_list(path, date=MONDAY)
            assert not again.diff.new
            assert not again.diff.changed
