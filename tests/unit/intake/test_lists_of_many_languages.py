"""Lists as offices in many countries send them: their headers, letters, numbers and times are understood."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from dispatcher.intake.aliases import tables
from dispatcher.intake.columns import order_column
from dispatcher.intake.ground import Ground
from dispatcher.intake.orders import OrderList, gathered, list_parts
from dispatcher.intake.said import NOTHING_SAID
from dispatcher.intake.table import USUAL_LIMITS
from tests import samples

DAY, ZONE = samples.DAY, samples.ZONE
delivery, loads, only, windows = samples.delivery, samples.loads, samples.only, samples.windows
write_csv, write_json, write_xlsx = samples.write_csv, samples.write_json, samples.write_xlsx


def read(path: Path, country: str = "") -> OrderList:
    found = gathered(list_parts(path, DAY, ZONE, None, USUAL_LIMITS, NOTHING_SAID, Ground(country, None)))
    assert found.rows == len(found.orders) + found.merged + found.bad_rows
    return found


_LISTS = {
    "pl": ("Nr zamówienia;Klient;Ulica;Kod pocztowy;Miasto;Telefon;Od;Do;Czas obsługi (min);Waga kg;Uwagi")
    + "\nZ1;Nowak;ul. Długa 5;00-238;Warszawa;512 345 678;08:00;10:00;10;12,5;dzwonić",
    "sv": "Ordernummer;Kund;Gatuadress;Postnummer;Ort;Telefon;Från;Till;Stopptid;Vikt (kg);Anteckning"
    + "\nZ1;Nowak;Storgatan 12;114 55;Stockholm;070-123 45 67;08:00;10:00;10;12,5;dzwonić",
    "fi": "Tilausnumero;Asiakas;Katuosoite;Postinumero;Kaupunki;Puhelin;Alkaen;Viimeistään;Palveluaika;Paino;Huomautus"
    + "\nZ1;Nowak;Aleksanterinkatu 2;00170;Helsinki;040 123 4567;08:00;10:00;10;12,5;dzwonić",
    "cs": "Číslo objednávky;Zákazník;Ulice;PSČ;Město;Telefon;Od;Do;Doba obsluhy;Hmotnost;Poznámka"
    + "\nZ1;Nowak;Dlouhá 4;110 00;Praha;601 123 456;08:00;10:00;10;12,5;dzwonić",
    "el": "Αρ. Παραγγελίας;Πελάτης;Διεύθυνση;ΤΚ;Πόλη;Τηλέφωνο;Από;Έως;Διάρκεια;Βάρος;Σχόλια"
    + "\nZ1;Nowak;Ερμού 4;10563;Αθήνα;6912345678;08:00;10:00;10;12,5;dzwonić",
    "ru": "Номер заказа;Клиент;Адрес;Индекс;Город;Телефон;Время с;Время до;Длительность;Вес;Комментарий"
    + "\nZ1;Nowak;ул. Тверская, д. 4;125009;Москва;8 916 123-45-67;08:00;10:00;10;12,5;dzwonić",
    "tr": "Sipariş No;Müşteri;Adres;Posta Kodu;Şehir;Telefon;Başlangıç;Bitiş;Süre;Ağırlık;Not"
    + "\nZ1;Nowak;Bağdat Caddesi 4;34710;İstanbul;0532 123 45 67;08:00;10:00;10;12,5;dzwonić",
    "ar": "رقم الطلب;العميل;العنوان;الرمز البريدي;المدينة;الهاتف;من;إلى;المدة;الوزن;ملاحظات"
    + "\nZ1;Nowak;شارع العليا 4;11564;الرياض;0501234567;08:00;10:00;10;12,5;dzwonić",
    "ja": "注文番号;顧客名;住所;郵便番号;市;電話番号;開始時間;終了時間;滞在時間;重量;備考"
    + "\nZ1;Nowak;東京都千代田区丸の内1-1-1;100-0005;東京;03-1234-5678;08:00;10:00;10;12,5;dzwonić",
    "zh": "订单号;客户;地址;邮编;城市;电话;开始时间;结束时间;服务时间;重量;备注"
    + "\nZ1;Nowak;南京东路4号;200001;上海;138 1234 5678;08:00;10:00;10;12,5;dzwonić",
}
_COUNTRIES = {"sv": "SE", "cs": "CZ", "el": "GR", "ar": "SA", "ja": "JP", "zh": "CN"}


@pytest.mark.parametrize("language", _LISTS)
def test_headers_of_many_languages_are_understood(tmp_path: Path, language: str) -> None:
    """Every column finds its field, and the values are read as those of the country."""
    path = tmp_path / "list.csv"
    path.write_text(_LISTS[language], "utf-8")
    found = read(path, _COUNTRIES.get(language, language.upper()))
    assert [label for label, name in found.mapping.items() if not name] == []
    order = only(found)
    task = delivery(order)
    assert (order.id, task.name, task.note, task.service_s) == ("Z1", "Nowak", "dzwonić", 600)
    assert (windows(task), loads(order)) == (["23.11. 08:00-10:00"], {"weight": 12.5})
    assert task.dial.startswith("+")


def test_no_further_name_is_that_of_another_field() -> None:
    """A header of one list must not come to mean something else in another: each name has its first field only."""
    for section in ("order", "task"):
        for field, names in tables()[section].items():
            for name in names:
                assert order_column(name)[0].rpartition(".")[2] == field, name


@pytest.mark.parametrize(
    ("header", "row", "address"),
    [
        (["Strasse", "Nr", "PLZ", "Ort"], ["Lange Gasse", "5", "01067", "Dresden"], "Lange Gasse 5, 01067 Dresden"),
        (["Indirizzo", "Civico", "CAP", "Città"], ["Via Roma", "5", "00184", "Roma"], "Via Roma 5, 00184 Roma"),
        (["Street", "City", "ST", "Zip"], ["4 Main St", "Boston", "MA", "02108"], "4 Main St, 02108 Boston, MA"),
    ],
)
def test_a_header_says_what_it_is_by_the_column_before_it(
    tmp_path: Path, header: list[str], row: list[str], address: str
) -> None:
    """A number behind a street is the house's, and not the order's."""
    assert delivery(only(read(write_csv(tmp_path / "a.csv", [header, row])))).address == address


def test_headers_may_be_numbered(tmp_path: Path) -> None:
    """Forms number their columns."""
    found = read(write_csv(tmp_path / "a.csv", [["1. Order", "2. Address", "3. Weight"], ["A", "Road 1", "5"]]))
    assert (only(found).id, loads(only(found))) == ("A", {"weight": 5})


def test_objects_in_objects_of_json_are_understood_by_their_ends(tmp_path: Path) -> None:
    """Any maker's file: the path to a value ends in what it is; what belongs to the bill is no place to go."""
    customer: Mapping[str, Any] = {"name": "Ann", "place": {"street": "Road 1", "zip": "22222", "city": "Lund"}}
    value = [{"orderNumber": "7", "customer": customer, "billing": {"email": "boss@example.com"}}]
    task = delivery(only(read(write_json(tmp_path / "a.json", value))))
    assert (task.name, task.address, task.email) == ("Ann", "Road 1, 22222 Lund", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9時～12時", "09:00-12:00"),
        ("9时30分-12时", "09:30-12:00"),
        ("上午9点-12点", "09:00-12:00"),
        ("9시~12시", "09:00-12:00"),
        ("9:00~12:00", "09:00-12:00"),
        ("[09:00, 12:00]", "09:00-12:00"),
        ("09:00 12:00", "09:00-12:00"),
        ("kl. 09.00–12.00", "09:00-12:00"),
        ("с 9 до 12", "09:00-12:00"),
        ("od 9 do 12", "09:00-12:00"),
        ("\u200f09:00-12:00\u200e", "09:00-12:00"),
    ],
)
def test_windows_of_many_languages(tmp_path: Path, text: str, expected: str) -> None:
    """Signs behind the figures, waves for dashes, and marks of direction around them."""
    found = read(write_csv(tmp_path / "a.csv", [["Address", "Time window"], ["Road 1", text]], "\t"))
    assert windows(delivery(only(found))) == [f"23.11. {expected}"]


@pytest.mark.parametrize("text", ["2026年11月23日", "2026. 11. 23.", "23 listopada 2026", "23 ноября 2026"])
def test_dates_of_many_languages(tmp_path: Path, text: str) -> None:
    """Years first with signs or points, and months by their names."""
    found = read(write_csv(tmp_path / "a.csv", [["Address", "Date"], ["Road 1", text]], "\t"))
    assert only(found).date == dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("encoding", "header", "name"),
    [
        ("cp1254", ["Sipariş No", "Müşteri", "Adres", "Şehir"], "Yılmaz Ağaoğlu"),
        ("cp1255", ["הזמנה", "לקוח", "כתובת", "עיר"], "כהן"),
        ("cp1256", ["رقم الطلب", "العميل", "العنوان", "المدينة"], "أحمد"),
        ("cp874", ["หมายเลขคำสั่งซื้อ", "ลูกค้า", "ที่อยู่", "เมือง"], "สมชาย"),
    ],
)
def test_letters_are_found_by_the_headers_they_make(
    tmp_path: Path, encoding: str, header: list[str], name: str
) -> None:
    """Where the letters alone do not tell the encoding, headers that make sense do."""
    rows: Sequence[Sequence[str]] = [header, *([str(i), name, f"Road {i}", "X"] for i in range(3))]
    found = read(write_csv(tmp_path / "a.csv", rows, ";", encoding))
    assert delivery(found.orders[0]).name == name


def test_a_list_without_a_header_tells_ids_from_postcodes(tmp_path: Path) -> None:
    """Numbers that run on in the first column are those of the orders, though they look like postcodes."""
    rows = [[f"{4711 + i}", name, f"Gasse {i}", "01067", "Dresden"] for i, name in enumerate(("Ann", "Bo", "Cai"))]
    first = read(write_csv(tmp_path / "a.csv", rows)).orders[0]
    assert (first.id, delivery(first).name, delivery(first).address) == ("4711", "Ann", "Gasse 0, 01067 Dresden")


def test_rows_of_formulas_without_values_are_not_lost(tmp_path: Path) -> None:
    """A last row that holds nothing but such cells is a row with a problem."""
    found = read(write_xlsx(tmp_path / "a.xlsx", {"S": [["Order", "Address"], ["1", "Road 1"], ['="2"', '="Road 2"']]}))
    assert (len(found.orders), found.bad_rows) == (1, 1)


def test_a_number_written_for_abroad_is_dialled_as_it_stands(tmp_path: Path) -> None:
    """A plus or two noughts say all that is needed, even where nobody has the number."""
    rows = [["Address", "Phone"], ["Road 1", "+1 555 123 4567"], ["Road 2", "0041 79 123 45 67"]]
    dialled = [delivery(order).dial for order in read(write_csv(tmp_path / "a.csv", rows), "US").orders]
    assert dialled == ["+15551234567", "+41791234567"]


def test_turkish_districts_stand_before_their_province(tmp_path: Path) -> None:
    """Quarter, street and number, postcode, district/province; what a cell says already is not said twice."""
    header = ["Sipariş No", "Müşteri", "Mahalle", "Adres", "Posta Kodu", "İlçe", "İl"]
    first = ["1", "Ayşe", "Caferağa Mah.", "Moda Cad. No: 12", "34710", "Kadıköy", "İstanbul"]
    second = ["2", "Ali", "Caferağa Mah.", "Caferağa Mah. Moda Cad. No: 14", "", "Merkez", "Merkez"]
    found = samples.read(
        samples.write_csv(tmp_path / "a.csv", [header, first, second, ["3", *first[1:]]], delimiter=";")
    )
    whole = "Caferağa Mah., Moda Cad. No: 12, 34710 Kadıköy/İstanbul"
    assert [samples.delivery(o).address for o in found.orders] == [
        whole,
        "Caferağa Mah. Moda Cad. No: 14, Merkez",
        whole,
    ]
