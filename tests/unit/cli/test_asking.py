"""`what-if`, `why` and the modes of `plan` on the command line, in words and in JSON."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dispatcher.desk.editing import LockKind
from tests.town import MONDAY, Town, order
from tests.unit.cli.conftest import Command


@pytest.fixture
def crowded(
    command: Command, extract: Path, write_fleet: Callable[..., Path], write_orders: Callable[..., Path]
) -> Command:
    """Two vans of 100 kg that cost something, five orders, one of them too much for what is left of both."""
    vans = (
        ("ID", "Name", "Capacity kg", "Cost per km"),
        ("van-1", "Van 1", 100, 1),
        ("van-2", "Van 2", 100, 1),
    )
    rows = [order(n, weight=f"{kg} kg") for n, kg in enumerate((40, 40, 40, 40), start=1)]
    rows.append(order(5, weight="60 kg", priority=0))
    assert command("region", "add", extract).status == 0
    assert command("fleet", write_fleet(Vehicles=vans)).status == 0
    assert command("import", write_orders(*rows), "--date", MONDAY).status == 0
    command("plan", "--date", MONDAY, "--seconds", "1")
    return command


def test_what_if(crowded: Command) -> None:
    """Both sides, the spread of seeds, and the verdict."""
    said = crowded("what-if", "--without", "Driver 2", "--date", MONDAY, "--seconds", "0.2", "--seeds", "2", "--json")
    document = said.document
    assert said.status == 0
    assert set(document) == {
        *("changes", "now", "then", "difference", "spread", "is_real", "seconds", "seeds", "assumes_costs"),
    }
    assert document["changes"] == ["without"]
    assert document["then"]["left_out"] > document["now"]["left_out"]
    assert document["difference"] > 0
    assert len(document["now"]["prices"]) == len(document["then"]["prices"]) == 2
    words = crowded("what-if", "--longer", "60", "--date", MONDAY, "--seconds", "0.2", "--seeds", "2")
    assert words.status == 0
    assert "as it is" in words.out
    assert "No real difference" in words.out


def test_what_if_of_several_things(crowded: Command) -> None:
    """A cost per kilometre and an hour earlier for one driver."""
    words = ("--cost-per-km", "9.50", "--earlier", "60", "--driver", "Driver 1")
    said = crowded("what-if", *words, "--date", MONDAY, "--seconds", "0.2", "--seeds", "2", "--json")
    assert said.document["changes"] == ["earlier", "cost per km"]
    assert crowded("what-if", "--date", MONDAY).status == 1
    assert "[no-rule]" in crowded("what-if", "--no-lock", "--date", MONDAY).err
    assert "[spare-unknown]" in crowded("what-if", "--with", "Carla", "--date", MONDAY).err


def test_why_a_plan_costs_what_it_costs(crowded: Command) -> None:
    """By part, and how far from the best it can be."""
    said = crowded("why", "--date", MONDAY, "--json")
    document = said.document
    assert set(document) == {"costs", "cost", "left_out", "price", "bound", "is_optimum", "gap"}
    assert sum(document["costs"].values()) == document["cost"]
    assert document["price"] == document["cost"] + document["left_out"]
    assert document["bound"] <= document["price"]
    assert "kilometres" in crowded("why", "--date", MONDAY).out


def test_a_day_that_nobody_planned_costs_nothing_yet(crowded: Command) -> None:
    """That is said, and not that no plan is cheaper."""
    assert "[not-planned]" in crowded("why", "--date", "2026-11-24").err


def test_why_an_order_stands_where_it_stands(crowded: Command) -> None:
    """What it adds, what it costs the day, and what the other driver would cost."""
    document = crowded("why", "A1", "--date", MONDAY, "--json").document
    assert document["served"]
    assert {"adds", "rank", "among", "costs_the_day", "is_estimated", "others"} <= set(document)
    assert len(document["others"]) == 1
    words = crowded("why", "A1", "--date", MONDAY).out
    assert "It costs the day" in words


def test_why_says_what_a_lock_costs(crowded: Command, town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is one it says how to ask; the words are those of the window."""
    monkeypatch.setattr("dispatcher.desk.lock_price.SECONDS", 0.2)
    assert "--lock" not in crowded("why", "A1", "--date", MONDAY).out
    assert "It is not locked." in crowded("why", "A1", "--lock", "--date", MONDAY).out
    desk = town.open("day.dispatch")
    desk.lock_orders(MONDAY, ["A1"], LockKind.DRIVER)
    desk.close()
    assert "--lock tells what that costs the day" in crowded("why", "A1", "--date", MONDAY).out
    assert "  The lock " in crowded("why", "A1", "--lock", "--date", MONDAY).out
    (price,) = crowded("why", "A1", "--lock", "--date", MONDAY, "--json").document["locks"]
    assert price["order_id"] == "A1"
    assert price["is_real"] or price["costs_the_day"] == 0


def test_a_driver_with_two_shifts_is_named_with_the_vehicle(crowded: Command, town: Town) -> None:
    """Otherwise two lines of the same name would say different prices."""
    desk = town.open("day.dispatch")
    fleet = desk.fleet()
    first, second = fleet.patterns
    evening = replace(second, driver_id=first.driver_id, earliest=20 * 3600, latest=23 * 3600, breaks=())
    desk.put_fleet(replace(fleet, patterns=(first, evening)))
    desk.close()
    words = crowded("why", "A1", "--date", MONDAY).out
    assert "Driver 1 (Van 1)" in words
    assert "Driver 1 (Van 2)" in words


def test_why_an_order_is_left_out(crowded: Command) -> None:
    """The verdict, and each change that would let it in with its price."""
    document = crowded("why", "A5", "--date", MONDAY, "--json").document
    assert not document["served"]
    assert document["remedies"]
    assert {"cost", "shift", "changes"} == set(document["remedies"][0])
    assert "What would let it in" in crowded("why", "A5", "--date", MONDAY).out
    assert "[order-unknown]" in crowded("why", "A99", "--date", MONDAY).err


def test_the_day_that_was_asked_about_is_adopted(crowded: Command) -> None:
    """Said in one sentence; without the word nothing is kept."""
    asked = ("what-if", "--without", "Driver 2", "--date", MONDAY, "--seconds", "0.2", "--seeds", "2")
    crowded(*asked)
    assert len(crowded("plan", "--date", MONDAY, "--seconds", "1", "--json").document["routes"]) == 2
    assert "Adopted the compared day" in crowded(*asked, "--adopt").out
    assert len(crowded("plan", "--date", MONDAY, "--seconds", "1", "--json").document["routes"]) == 1


def test_modes_of_planning(crowded: Command) -> None:
    """By name; a closed route is spread over the others, and its driver can be called in again."""
    assert crowded("plan", "--mode", "keep", "--date", MONDAY, "--seconds", "1", "--json").document["routes"]
    closed = crowded("plan", "--mode", "close", "--driver", "Driver 2", "--date", MONDAY, "--seconds", "1", "--json")
    assert [route["driver"] for route in closed.document["routes"]] == ["Driver 1"]
    assert sum(closed.document["costs"].values()) == closed.document["cost"]
    words = ("plan", "--mode", "call-in", "--driver", "Driver 2", "--date", MONDAY, "--seconds", "1", "--json")
    assert len(crowded(*words).document["routes"]) == 2
    assert "[spare-unknown]" in crowded(*words[:-1]).err
