"""Several days planned together from the command line, and what balance shares out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from dispatcher.cli.arguments import parsed
from dispatcher.cli.asking import weights_of
from dispatcher.desk.choices import Measure
from tests.town import MONDAY, order
from tests.unit.cli.conftest import Command

TUESDAY = MONDAY + dt.timedelta(days=1)


def test_days_are_planned_together(
    command: Command, extract: Path, write_fleet: Callable[..., Path], write_orders: Callable[..., Path]
) -> None:
    """One document for each day, in their sequence; in words one line each."""
    command("region", "add", extract)
    command("fleet", write_fleet())
    command("import", write_orders(order(1), order(2)), "--date", MONDAY)
    said = command("plan-days", MONDAY, TUESDAY, "--seconds", "1", "--balance", "1", "--balance-of", "stops", "--json")
    days = said.document["days"]
    assert [day["date"] for day in days] == [MONDAY.isoformat(), TUESDAY.isoformat()]
    assert sum(len(route["stops"]) for day in days for route in day["routes"]) == 2
    assert "2026-11-24" in command("plan-days", MONDAY, TUESDAY, "--seconds", "1").out


@pytest.mark.parametrize(
    "words", [("2026-11-23", "2026-11-23"), ("2026-11-24", "2026-11-23"), ("2026-11-23", "2027-11-23")]
)
def test_days_are_two_or_more_and_forward(words: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    """Everything else is wrong use."""
    with pytest.raises(SystemExit) as stopped:
        parsed(["plan-days", *words])
    assert stopped.value.code == 2
    assert "FROM" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["plan", "what-if"])
def test_balance_is_of_hours_unless_said_otherwise(command: str) -> None:
    """The same words for planning and for comparing."""
    assert weights_of(parsed([command])).balance_of is Measure.HOURS
    assert weights_of(parsed([command, "--balance-of", "load"])).balance_of is Measure.LOAD
