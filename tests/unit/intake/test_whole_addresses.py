"""Columns of whole addresses under headers that say something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from dispatcher.model.problem import Refused
from tests import samples

read, delivery = samples.read, samples.delivery

LISTS = {
    "Kunde": ["Bahnhofstr. 3, 9490 Vaduz", "Meier AG, Im Loch 12, 9494 Schaan", "Städtle 1 9490 Vaduz"],
    "Customer": ["12 High Street, Leeds LS1 4AB", "Flat 3, 5 Mill Lane, York YO1 7HH"],
    "Nom": ["12 rue de la Paix 75002 Paris", "3 avenue Foch, 69006 Lyon"],
    "Name": ["12 Main St Springfield IL 62704", "5 Oak Ave, Springfield, IL 62701"],
    "客户": ["上海市黄浦区南京东路100号", "上海市静安区北京西路20号"],
}


@pytest.mark.parametrize("header", LISTS)
def test_the_contents_win_over_the_header(tmp_path: Path, header: str) -> None:
    """Where no other column says where to go; it is told, and a name in the cell is the customer's."""
    rows = [[header, "Tel."], *([cell, "0423 1"] for cell in LISTS[header])]
    found = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";"))
    addresses = [cell.removeprefix("Meier AG, ").removeprefix("Flat 3, ") for cell in LISTS[header]]
    assert [delivery(o).address for o in found.orders] == addresses
    assert found.bad_rows == 0
    told = [(c.where.column, c.before, c.after) for c in found.coercions if c.rule == "column-by-values"]
    assert told == [(header, "name", "address")]
    assert "Meier AG" in {delivery(o).name for o in found.orders} or header != "Kunde"


def test_one_column_below_a_title_is_enough(tmp_path: Path) -> None:
    """The one word that is understood is the header."""
    path = samples.write_csv(tmp_path / "a.csv", [["Heute"], ["Kunde"], *([cell] for cell in LISTS["Kunde"])], ";")
    assert len(read(path).orders) == 3


def test_names_are_no_addresses(tmp_path: Path) -> None:
    """A list without any address is refused as before."""
    rows = [["Kunde", "Telefon"], ["Meier 2", "0423 1"], ["Müller, Filiale 3", "0423 2"]]
    with pytest.raises(Refused) as refused:
        read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";"))
    assert refused.value.problems[0].code == "no-address-column"


def test_beside_a_column_of_addresses_names_stay_names(tmp_path: Path) -> None:
    """Whatever they look like."""
    rows = [["Kunde", "Adresse"], ["Bahnhofstr. 3, 9490 Vaduz", "Im Loch 12, 9494 Schaan"]]
    (order,) = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";")).orders
    assert delivery(order).address == "Im Loch 12, 9494 Schaan"
    assert delivery(order).name == "Bahnhofstr. 3, 9490 Vaduz"


def test_a_stop_of_figures_is_no_address(tmp_path: Path) -> None:
    """Beside a street it counts."""
    rows = [["Name", "Straße", "Ort", "Stop"], ["A", "Weg 1", "Wien", "1"], ["B", "Weg 2", "Wien", "2"]]
    found = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";"))
    assert [(delivery(o).address, dict(o.fields)) for o in found.orders] == [
        ("Weg 1, Wien", {"Stop": "1"}),
        ("Weg 2, Wien", {"Stop": "2"}),
    ]


@pytest.mark.parametrize("before", ["", "Adressen\n", "\n"])
@pytest.mark.parametrize("bullet", ["", "1. ", "- ", "3) "])
def test_lines_of_addresses_are_one_column(tmp_path: Path, before: str, bullet: str) -> None:
    """The commas in them separate no cells, and numbers or dashes before them are no part of them."""
    path = tmp_path / "a.txt"
    lines = ["Bahnhofstr. 3, 9490 Vaduz", "Im Loch 12, 9494 Schaan", "Städtle 1, 9490 Vaduz"]
    path.write_text(before + "".join(f"{bullet}{line}\n" for line in lines), "utf-8")
    found = read(path)
    assert [delivery(o).address for o in found.orders] == lines
    assert ("numbering-left-out" in {c.rule for c in found.coercions}) is bool(bullet)


def test_a_header_of_several_names_separates_cells(tmp_path: Path) -> None:
    """Whatever stands below it."""
    path = tmp_path / "a.csv"
    path.write_text("Name, Strasse, Ort\nMeier, Weg 1, 9490 Vaduz\nHuber, Weg 2, 9494 Schaan\n", "utf-8")
    assert [delivery(o).name for o in read(path).orders] == ["Meier", "Huber"]
