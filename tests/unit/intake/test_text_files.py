"""CSV as it comes: letters in any encoding, delimiters that are said, and files that are not quite text."""

from __future__ import annotations

import csv
import datetime as dt
import io
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.intake.delimited import read_delimited
from dispatcher.intake.encodings import decoded
from dispatcher.intake.orders import OrderList, gathered, list_parts
from dispatcher.intake.questions import ENCODING
from dispatcher.intake.reading import columns_recognised
from dispatcher.intake.said import NOTHING_SAID, Said
from dispatcher.intake.table import Book, Kind, Limits
from dispatcher.model.problem import Refused

DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")


def read(path: Path, said: Said = NOTHING_SAID) -> OrderList:
    return gathered(list_parts(path, DAY, ZONE, None, Limits(), said))


def addresses(found: OrderList) -> list[str]:
    return [o.delivery.address for o in found.orders if o.delivery]


GERMAN = "Nr;Straße;Ort;Bemerkung\n1;Äußere Gasse 5;Köln;für Müller\n2;Hauptstraße 7;München;\n"
FRENCH = "N°;Rue;Ville;Téléphone\n1;12 rue de l'Église;Orléans;déjà prêt\n2;Allée des Chênes 5;Besançon;\n"
SPANISH = "Cliente;Dirección;Ciudad\nPanadería López;C/ Gran Vía 28, 3º B;Madrid\nNúñez;Pza. de España s/n, 1ª;Málaga\n"
POLISH = "Adres;Miasto\nul. Świętokrzyska 5;Łódź\nul. Żółta 7;Kraków\n"
CZECH = "Ulice;Město\nNáměstí Míru 5;Plzeň\nŽižkova 3;Brno\n"
RUSSIAN = "Адрес;Город\nулица Ленина 5;Москва\n"
SWEDISH = "Adress;Ort\nDrottninggatan 5;Malmö\nVägen 7;Åre\n"
GREEK = "Διεύθυνση;Πόλη\nΟδός Ερμού 5;Αθήνα\n"
JAPANESE = "住所;名前\n東京都千代田区丸の内1-1;たなか\n大阪府大阪市きた区2;サトウ\n"
CHINESE = "地址;姓名\n北京市朝阳区建国路1号;张三\n上海市浦东新区世纪大道2号;李四\n"


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        (
            GERMAN,
            "cp1252 mac_roman cp850 cp437 cp1250 iso8859-2 iso8859-15 cp852 utf-8 utf-16 utf-16-le utf-16-be utf-32",
        ),
        (FRENCH, "cp1252 mac_roman cp850 utf-8-sig"),
        (SPANISH, "cp1252 mac_roman cp850 iso8859-15"),
        (POLISH, "cp1250 iso8859-2 cp852"),
        (CZECH, "cp1250 iso8859-2 cp852"),
        (RUSSIAN, "cp1251 cp866 koi8-r"),
        (SWEDISH, "cp1252 mac_roman cp850 cp437"),
        (GREEK, "cp1253"),
        (JAPANESE, "cp932 euc_jp"),
        (CHINESE, "gb18030"),
    ],
)
def test_letters_are_found_by_what_they_make(text: str, encodings: str) -> None:
    """The encoding under which the letters stand in words as people write them."""
    for encoding in encodings.split():
        if encoding == "utf-32":
            continue
        assert decoded(text.encode(encoding)).text == text, encoding


def test_a_japanese_list_with_the_hours_that_customers_wish(tmp_path: Path) -> None:
    """Under any of the names that shops give them."""
    for header in ("希望時間帯", "配達希望時間", "納品時間帯"):
        path = tmp_path / "list.csv"
        path.write_bytes(f"注文番号,住所,{header}\nA-1,東京都港区芝公園4-2-8,14-16時\n".encode("cp932"))
        (order,) = read(path).orders
        assert [w.latest - w.earliest for w in order.tasks[0].windows] == [2 * 3600], header


def test_who_cannot_be_sure_asks_and_takes_the_answer(tmp_path: Path) -> None:
    """The likely encodings come with the lines that they read differently; the answer counts."""
    path = tmp_path / "list.csv"
    path.write_bytes("Name;Address\nZoë;Rue 1\nPièce;Rue 2\nA;Rue 3\n".encode("cp1252"))
    found = read(path)
    (question,) = [q for q in found.view.questions if q.kind == ENCODING]
    assert question.assumed == "windows-1252"
    examples = {choice.value: choice.example for choice in question.choices}
    assert examples["windows-1252"] == "Zoë;Rue 1\nPièce;Rue 2"
    assert len(set(examples.values())) == len(examples) > 1
    other = read(path, Said(answers={(ENCODING, ""): "mac_roman"}))
    assert other.orders[0].tasks[0].name == "ZoÎ"


def test_an_encoding_or_delimiter_that_is_none_is_refused(tmp_path: Path) -> None:
    """What is said of a file is checked like the file."""
    path = tmp_path / "list.csv"
    path.write_bytes(b"Address\nRoad 1\n")
    for said, code in (
        (Said(answers={(ENCODING, ""): "klingon"}), "encoding-unknown"),
        (Said(answers={(ENCODING, ""): "zip"}), "encoding-unknown"),
        (Said(delimiter="ab"), "delimiter-unfit"),
        (Said(delimiter='"'), "delimiter-unfit"),
    ):
        with pytest.raises(Refused) as refused:
            read(path, said)
        assert refused.value.problems[0].code == code


def test_a_said_delimiter_counts(tmp_path: Path) -> None:
    """Even one that nobody would guess."""
    path = tmp_path / "list.csv"
    path.write_bytes(b"Address,x~Name\nRoad 1,a~Ann\n")
    found = read(path, Said(delimiter="~", mapping={"Address,x": "address"}))
    assert addresses(found) == ["Road 1,a"]


def test_two_encodings_in_one_file(tmp_path: Path) -> None:
    """Lines of UTF-8 with a line of Windows-1252 pasted into them."""
    path = tmp_path / "list.csv"
    lines = ["Straße;Ort\n", "Gasse 1;Köln\n", "Gasse 2;Köln\n", "Gasse 3;Köln\n"]
    path.write_bytes("".join(lines).encode() + "Gasse 4;Köln\n".encode("cp1252"))
    assert addresses(read(path)) == [f"Gasse {i}, Köln" for i in range(1, 5)]


def test_stray_zero_bytes_cost_no_row(tmp_path: Path) -> None:
    """A few characters that no text has are dropped, and that is said."""
    path = tmp_path / "list.csv"
    path.write_bytes(b"Address;Name\nRoad\0 1;Ann\nRoad 2;B\x01ob\n")
    found = read(path)
    assert addresses(found) == ["Road 1", "Road 2"]
    assert [(c.rule, c.before) for c in found.coercions] == [("control-characters-dropped", "2")]


def test_lines_that_are_quoted_as_a_whole_are_unpacked(tmp_path: Path) -> None:
    """A CSV that was put into a CSV."""
    path = tmp_path / "list.csv"
    path.write_text('"Address,Name,City"\n"Road 1,Ann,Town"\n"Road 2,""Bob, Ltd"",Town"\n')
    assert addresses(read(path)) == ["Road 1, Town", "Road 2, Town"]


def test_carriage_returns_alone_end_lines(tmp_path: Path) -> None:
    """As old Macs wrote them, with a line for the delimiter before."""
    path = tmp_path / "list.csv"
    path.write_bytes(b"sep=;\rAddress;Name\rRoad 1;Ann\rRoad 2;Bob\r")
    assert addresses(read(path)) == ["Road 1", "Road 2"]


CELLS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=12).map(str.strip)


@settings(max_examples=120)
@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=6), st.sampled_from(",;\t|"))
def test_any_table_of_texts_comes_back_from_csv(rows: list[list[str]], delimiter: str) -> None:
    """Written by the rules of CSV and read again it is the same table."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerows([["Order ID", "Address", "Weight"], *rows])
    book = Book("list.csv", Kind.TEXT, out.getvalue().encode("utf-8-sig"))
    table = read_delimited(book, columns_recognised).table
    assert [[cell or "" for cell in row] for row in table.rows[1:]] == rows
