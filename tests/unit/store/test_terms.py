"""Terms in the day file: only what differs is kept, and what is not understood is refused, never lost."""

from __future__ import annotations

import sqlite3
from dataclasses import fields
from pathlib import Path

import pytest

from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.problem import Refused
from dispatcher.model.standing_rules import StandingRules
from dispatcher.model.terms import Battery, DayRules, DriverTerms, OrderTerms, VehicleTerms
from dispatcher.store import terms
from dispatcher.store.dayfile import DayFile
from dispatcher.store.orders import orders_by_id, put_orders


@pytest.mark.parametrize("kind", terms.KINDS.values(), ids=str)
def test_plain_terms_are_an_empty_object(kind: type) -> None:
    """Most orders and vans ask for nothing: that takes no room."""
    assert terms.stored(kind()) == terms.PLAIN
    assert terms.terms_of(kind, terms.PLAIN) == kind()


def test_only_what_differs_is_stored() -> None:
    """Fields with their default value are left out, also inside of parts."""
    held = VehicleTerms(max_trips=2, battery=Battery(60_000, 60_000, 5_000, 200))
    assert terms.plain(held) == {
        "max_trips": 2,
        "battery": {"capacity_wh": 60_000, "start_wh": 60_000, "reserve_wh": 5_000, "wh_per_km": 200},
    }


def test_standing_rules_speak_of_all_that_the_days_rules_do() -> None:
    """What a day may ask for can be kept for all days; orders that belong together are kept by themselves."""
    of_a_day = {f.name for f in fields(DayRules)} - {"relations", "midnight", "worked", "drives_daily"}
    assert {f.name for f in fields(StandingRules)} - {"usual_service_s"} == of_a_day  # orders carry that into the day


@pytest.mark.parametrize(
    ("kind", "content", "said"),
    [
        (OrderTerms, {"people": "two"}, ["people"]),
        (OrderTerms, {"people": 1.5}, ["people"]),
        (OrderTerms, {"people": True}, ["people"]),
        (OrderTerms, {"end": "middle"}, ["end"]),
        (OrderTerms, {"end": []}, ["end"]),
        (OrderTerms, {"levels": {"lift": "high"}}, ["levels[0][1]"]),
        (OrderTerms, {"colour": "red", "release": []}, ["colour", "release"]),
        (VehicleTerms, {"battery": {"capacity_wh": 1}}, ["battery"]),
        (VehicleTerms, {"battery": {"volts": 1}}, ["battery.volts"]),
        (DriverTerms, {"speed_factor": 0}, [""]),
        (DriverTerms, {"rest_rule": "none of any land"}, [""]),
        (StandingRules, {"zones": [{"zone": "a", "skill": "b", "windows": [{"earliest": 2, "latest": 1}]}]}, [None]),
        (StandingRules, {"stations": [{"location": [1], "watts": 1}]}, [None]),
        (StandingRules, [], [""]),
    ],
)
def test_what_is_not_right_is_refused_with_all_of_its_places(kind: type, content: object, said: list[object]) -> None:
    """Each wrong value is a problem that names its field."""
    with pytest.raises(Refused) as caught:
        terms.read(kind, content)
    assert {p.code for p in caught.value.problems} == {"terms-unreadable"}
    places = [p.where.column.removeprefix(kind.__name__).removeprefix(".") for p in caught.value.problems]
    assert len(places) == len(said)
    assert all(wanted in (None, place) for wanted, place in zip(said, places, strict=True))


def test_a_field_of_a_newer_program_keeps_the_file_shut(tmp_path: Path) -> None:
    """A file with terms that this program does not know is refused as one of a newer version, and left as it is."""
    path = tmp_path / "day.sqlite"
    order = Order("a", delivery=Task(TaskKind.DELIVERY, "here"), terms=OrderTerms(revenue=5))
    with DayFile.open(path) as day:
        day.write("put", {}, lambda w: put_orders(w, [order]))
    with sqlite3.connect(path) as db:
        for (trigger,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {trigger}")
        db.execute("""UPDATE orders SET terms = '{"revenue":5,"smell":"roses"}'""")
    db.close()
    with pytest.raises(Refused) as caught:
        DayFile.open(path)
    assert [p.code for p in caught.value.problems] == ["day-file-newer"]
    assert "orders.smell" in str(caught.value)
    with sqlite3.connect(path) as db:
        assert "roses" in db.execute("SELECT terms FROM orders").fetchone()[0]
    db.close()


def test_terms_come_back_with_their_order(day: DayFile) -> None:
    """The order is equal, and putting it again changes nothing."""
    order = Order("a", delivery=Task(TaskKind.DELIVERY, "here"), terms=OrderTerms(levels={"lift": 2}, goods="fish"))
    day.write("put", {}, lambda w: put_orders(w, [order]))
    assert day.read(lambda r: orders_by_id(r, ["a"])) == (order,)
    assert not day.write("put", {}, lambda w: put_orders(w, [order])).changes
