"""Lists as the book-keeping and warehouse programs of partners export them: every column finds what it means."""

from __future__ import annotations

from pathlib import Path

import pytest

from dispatcher.intake import aliases
from dispatcher.intake.columns import order_column
from dispatcher.intake.ground import Ground
from dispatcher.intake.orders import OrderList, gathered, list_parts
from dispatcher.intake.said import NOTHING_SAID
from dispatcher.intake.table import USUAL_LIMITS
from tests import samples

DAY, ZONE = samples.DAY, samples.ZONE
delivery, loads, only = samples.delivery, samples.loads, samples.only


def read(path: Path, text: str, country: str = "DE") -> OrderList:
    path.write_text(text, "utf-8")
    found = gathered(list_parts(path, DAY, ZONE, None, USUAL_LIMITS, NOTHING_SAID, Ground(country, None)))
    assert found.rows == len(found.orders) + found.merged + found.bad_rows
    return found


_LISTS = {
    "SAP": (
        "Lieferung;Name Warenempfänger;Straße;Postleitz.;Ort;Ld;Gesamtgew.;Gew;Volumen;VEH;Lieferdatum\n"
        "80001234;Müller GmbH;Hauptstr. 5;1067;Dresden;DE;1.234,500;KG;0,050;M3;24.11.2026\n",
        ("Müller GmbH", "Hauptstr. 5, 01067 Dresden, DE", {"weight": 1234.5, "volume": 0.05}, 24),
    ),
    "SAP list on screen": (
        "24.11.2026          Dynamische Listenausgabe                1\n"
        "-----------------------------------------------------------\n"
        "|Lieferung |Name 1      |Straße      |PLZ  |Ort    |Bruttogew.|GE |\n"
        "-----------------------------------------------------------\n"
        "|  80001234|Müller GmbH |Hauptstr. 5 |01067|Dresden|    12,000|KG |\n"
        "|  80001235|Schmidt KG  |Am Markt 1  |01099|Dresden| 1.234,500|KG |\n",
        ("Müller GmbH", "Hauptstr. 5, 01067 Dresden", {"weight": 12}, 23),
    ),
    "Navision": (
        "Nr.;Verk. an Name;Lief. an Name;Lief. an Adresse;Lief. an PLZ-Code;Lief. an Ort;"
        "Lief. an Länder-/Regionscode;Warenausgangsdatum;Zugesagtes Lieferdatum;Bruttogewicht\n"
        "AU-1;Möbel KG;Möbel Lager;Tischlerstr. 4-10;48436;Rheine;DE;23.11.2026;24.11.2026;345,5\n",
        ("Möbel Lager", "Tischlerstr. 4-10, 48436 Rheine, DE", {"weight": 345.5}, 24),
    ),
    "Business Central": (
        "No.,Sell-to Customer Name,Ship-to Name,Ship-to Address,Ship-to Post Code,Ship-to City,"
        "Ship-to Country/Region Code,Shipment Date,Requested Delivery Date\n"
        "SO-1,Adatum Corporation,Adatum DC,192 Market Square,28117,Atlanta,US,11/23/2026,11/24/2026\n",
        ("Adatum DC", "192 Market Square, 28117 Atlanta, US", {}, 24),
    ),
    "Lexware": (
        "Auftragsnr.;Datum;Firma;Vorname;Name;Straße;PLZ;Ort;Liefertermin;Gesamtbrutto\n"
        "AB-1;20.11.2026;;Hans;Müller;Hauptstr. 12;70173;Stuttgart;24.11.2026;1.234,56\n",
        ("Hans Müller", "Hauptstr. 12, 70173 Stuttgart", {}, 24),
    ),
    "DATEV": (
        "Konto;Name (Adressattyp Unternehmen);Name (Adressattyp natürl. Person);Vorname (Adressattyp natürl. Person);"
        "Straße;Postleitzahl;Ort\n10002;;Huber;Anna;Nebenstr. 4;80333;München\n",
        ("Anna Huber", "Nebenstr. 4, 80333 München", {}, 23),
    ),
    "a German shop": (
        "Auftragsnummer;Firma (Rechnungsadresse);Straße (Rechnungsadresse);PLZ (Rechnungsadresse);"
        "Firma (Lieferadresse);Straße (Lieferadresse);PLZ (Lieferadresse);Ort (Lieferadresse);"
        "Voraussichtliches Lieferdatum;Gewicht\n"
        "AU1;Zentrale AG;Ring 1;10115;Beispiel AG;Lindenweg 3;50667;Köln;24.11.2026;3,5\n",
        ("Beispiel AG", "Lindenweg 3, 50667 Köln", {"weight": 3.5}, 24),
    ),
    "Sage": (
        "SO Number,Name,Address 1,Address 2,Address 3,Address 4,Address 5,Promised Delivery Date,Items Net\n"
        "1,ABS Ltd,14 High Street,Holystone Estate,Hebburn,Tyne & Wear,NE31 1VB,24/11/2026,325.00\n",
        ("ABS Ltd", "14 High Street, Holystone Estate, Hebburn, Tyne & Wear, NE31 1VB", {}, 24),
    ),
    "QuickBooks": (
        'Num,Date,Name,Ship To,Ship Date,Via,Amount\n1045,11/20/2026,Cool Cars,"Cool Cars\n65 Ocean Dr.\n'
        'Half Moon Bay, CA 94213",11/24/2026,UPS,"1,200.00"\n',
        ("Cool Cars", "65 Ocean Dr., Half Moon Bay, CA 94213", {}, 24),
    ),
    "Xero": (
        "*ContactName,POAddressLine1,POCity,SAAddressLine1,SACity,SAPostalCode,SACountry,*InvoiceNumber,*Quantity,*UnitAmount\n"
        "Bayside Club,PO Box 1,Wellington,12 Cuba St,Wellington,6011,NZ,INV-1,4,30.00\n"
        "Bayside Club,PO Box 1,Wellington,12 Cuba St,Wellington,6011,NZ,INV-1,1,90.00\n",
        ("Bayside Club", "12 Cuba St, 6011 Wellington, NZ", {"pieces": 5}, 23),
    ),
    "Odoo": (
        "name,partner_id/name,partner_shipping_id/street,partner_shipping_id/zip,partner_shipping_id/city,"
        "commitment_date,amount_total,order_line/product_id,order_line/product_uom_qty\n"
        "S00021,Azure Interior,4557 De Silva St,94538,Fremont,2026-11-24 09:00:00,1740.0,Office Lamp,3.0\n"
        ",,,,,,,Desk,2.0\n",
        ("Azure Interior", "4557 De Silva St, 94538 Fremont", {"pieces": 5}, 24),
    ),
    "Odoo in words": (
        "Reference,From,To,Contact,Scheduled Date,Contact/Street,Contact/City,Contact/Zip\n"
        "WH/OUT/7,WH/Stock,Partners/Customers,Gemini,2026-11-24 10:00:00,317 Fairchild Dr,Fairfield,94535\n",
        ("Gemini", "317 Fairchild Dr, 94535 Fairfield", {}, 24),
    ),
}


@pytest.mark.parametrize("program", _LISTS)
def test_exports_of_other_programs_are_understood(tmp_path: Path, program: str) -> None:
    """Whom, where, how much and when: none of them lost, and no money, invoice or number taken for them."""
    text, (name, address, load, day) = _LISTS[program]
    order = read(tmp_path / "list.csv", text).orders[0]
    assert (delivery(order).name, delivery(order).address) == (name, address)
    assert (loads(order), order.date.day if order.date else 0, delivery(order).windows) == (load, day, ())


def test_the_person_beside_a_firm_is_kept(tmp_path: Path) -> None:
    """The firm is whom to meet, and the person stays with the order as it came."""
    order = only(read(tmp_path / "a.csv", "Firma;Vorname;Name;Adresse\nMeier AG;Eva;Huber;Ring 1\n"))
    assert delivery(order).name == "Meier AG"
    assert (order.fields["Vorname"], order.fields["Name"]) == ("Eva", "Huber")


@pytest.mark.parametrize("header", ["Vorname;Name", "Name;Vorname"])
def test_a_name_beside_a_first_name_is_the_last_name(tmp_path: Path, header: str) -> None:
    """Neither half of a name is lost, whichever comes first."""
    cells = ";".join({"Vorname": "Eva", "Name": "Huber"}[word] for word in header.split(";"))
    assert delivery(only(read(tmp_path / "a.csv", f"{header};Adresse\n{cells};Ring 1\n"))).name == "Eva Huber"


@pytest.mark.parametrize(
    ("text", "load"),
    [
        ("Order;Address;Weight;Unit\nA;Road 1;500;g\nB;Road 2;2;kg\n", {"weight": 0.5}),
        ("Order;Address;Weight;UoM\nA;Road 1;12;LB\n", {"weight": 5.443}),
        ("Order;Address;Weight;Type\nA;Road 1;500;g\n", {"weight": 0.5}),
        ("Order;Address;Brutto;Einheit\nA;Road 1;3;Paletten\n", {"pallets": 3}),
    ],
)
def test_the_unit_may_stand_in_the_column_beside_the_amount(tmp_path: Path, text: str, load: dict[str, float]) -> None:
    """Half a kilogram is not taken for five hundred."""
    found = read(tmp_path / "a.csv", text).orders[0]
    assert loads(found) == pytest.approx(load, abs=1e-3)


def test_from_and_to_may_be_addresses(tmp_path: Path) -> None:
    """Couriers' lists say whence and whither by the words that others use for times."""
    order = only(read(tmp_path / "a.csv", "Job;From;To\n1;Ring 1, 10115 Berlin;Allee 2, 10117 Berlin\n"))
    assert (samples.pickup(order).address, delivery(order).address) == (
        "Ring 1, 10115 Berlin",
        "Allee 2, 10117 Berlin",
    )


def test_money_is_no_load(tmp_path: Path) -> None:
    """An amount with two decimals in every row, or a sign of money, is not carried."""
    for amount in ("1740.00", "€ 12,50", "12.50 EUR"):
        assert loads(only(read(tmp_path / "a.csv", f"Order;Address;Amount\nA;Road 1;{amount}\n"))) == {}
    assert loads(only(read(tmp_path / "a.csv", "Order;Address;Amount\nA;Road 1;12\n"))) == {"load": 12}


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Requested delivery date", "date"),
        ("Gewünschtes Zeitfenster", "window"),
        ("Date de livraison souhaitée", "date"),
        ("PLZ-Code", "postcode"),
        ("Location Code", ""),
        ("partner_id/street", "street"),
        ("partner_invoice_id/street", ""),
        ("Lager/Nr", ""),
    ],
)
def test_headers_with_a_word_more(header: str, field: str) -> None:
    """What is wished, promised or coded is what it would be without the word; other words make something else."""
    assert order_column(header)[0] == field


def test_every_unit_that_stands_alone_counts_something() -> None:
    """A column or an amount named by a unit of the catalogue has a size: none ends the reading."""
    for dimension in aliases.tables()["loads"]["dimensions"].values():
        for unit in dimension["alone"]:
            assert aliases.load_unit(unit) is not None, unit
            assert aliases.load_dimension(unit) is not None, unit


_ABBREVIATED = {
    "da": "Ordrenr.;Kundenavn;Leveringsadresse;Postnr.;By;Telefon;Leveringsdato;Ønsket leveringstid;Kolli;Vægt;Bem.",
    "es": "Pedido;Cliente;Dir. de entrega;C.P.;Población;Tfno.;Fec. entrega;Franja horaria;Bultos;Peso (kg);Obs.",
    "it": "N. ordine;Rag. sociale;Indirizzo di spedizione;CAP;Città;Tel.;Data cons.;Fascia oraria;Colli;Peso kg;Note",
    "pt": "Nº enc.;Cliente;Morada de entrega;Cód. Postal;Localidade;Tel.;Data de entrega;Janela;Volumes;Peso;Obs.",
    "pl": "Nr zam.;Odbiorca;Adres dostawy;Kod poczt.;Miasto;Tel.;Data dostawy;Godziny;Paczki;Waga;Uwagi",
    "cs": "Č. objednávky;Odběratel;Dodací adresa;PSČ;Obec;Mobil;Datum dodání;Čas dodání;Balíky;Hmotnost;Pozn.",
    "nl": "Bestelnr.;Klantnaam;Afleveradres;Postcode;Plaats;Telefoonnr;Leverdatum;Tijdvak;Colli;Gewicht;Opm.",
    "fr": "N° Cde;Raison soc.;Adr. de livraison;CP;Ville;Tél;Date liv.;Créneau;Nb colis;Poids;Instr.",
    "de": "Auftr.-Nr.;Empf.;Lieferadr.;PLZ;Ort;Tel.-Nr.;Liefertag;Zeit;Anz. Pakete;Gew. (kg);Bem.",
    "en": "Order No;Cust Name;Del Addr;Postcode;Town;Tel;Del Date;Time;No. of pcs;Wt;Spec Instr",
    "sv": "Ordernr;Kundnamn;Lev.adress;Postnr;Postort;Mobil;Lev.datum;Önskad leveranstid;Kolli;Vikt kg;Meddelande",
}


@pytest.mark.parametrize("language", _ABBREVIATED)
def test_headers_cut_short_are_understood(tmp_path: Path, language: str) -> None:
    """Offices cut words to fit the columns; each column still finds its field, and the row becomes the same order."""
    row = "\n77;Shop;Road 5;10115;Town;030 123456;2026-11-24;08:00-10:00;3;12,5;ring\n"
    found = read(tmp_path / "list.csv", _ABBREVIATED[language] + row)
    assert [label for label, name in found.mapping.items() if not name] == []
    order = only(found)
    task = delivery(order)
    assert (order.id, task.name, task.address, task.note) == ("77", "Shop", "Road 5, 10115 Town", "ring")
    assert (samples.windows(task), loads(order)) == (["24.11. 08:00-10:00"], {"pieces": 3, "weight": 12.5})


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("PU Time From", "pickup.window_from"),
        ("DEL Time To", "window_to"),
        ("Heure livraison début", "window_from"),
        ("Abs. PLZ", "pickup.postcode"),
        ("Empf. Straße", "delivery.street"),
        ("Del Mar", ""),
    ],
)
def test_sides_may_stand_anywhere_and_be_cut_short(header: str, field: str) -> None:
    """Whose address or time it is."""
    assert order_column(header)[0] == field
