"""Workbooks to fill in: headers that are recognised, examples, and what each column means."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dispatcher.intake.codes import problem
from dispatcher.intake.table import column_letters
from dispatcher.model.problem import MachineFault, Where

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_ROWS_CHECKED = 2_000
_INK, _PAPER = "FFFFFFFF", "FF1F4E79"

Value = str | int | float | dt.date | dt.time | None


class _Field(NamedTuple):
    """A column of a template: its meaning in words, examples, and the choices or the number format of its cells."""

    header: str
    meaning: str
    examples: tuple[Value, ...]
    choices: str = ""
    form: str = ""


_TEXT, _TIME, _DAY = "@", "hh:mm", "yyyy-mm-dd"
_NOT_NEGATIVE = "0.###"


_ORDER_KEYS = (
    _Field(
        "Order ID",
        "Your own number. May stay empty; two rows may not share one.",
        ("A-1001", "A-1002", "A-1003"),
        form=_TEXT,
    ),
    _Field(
        "Type",
        "D delivery, P pickup, T transfer from the pickup address to the address. Empty: delivery.",
        ("D", "P", "T"),
        "D,P,T",
    ),
)
_ORDER_VISIT = (
    _Field("Name", "Customer or firm at the address.", ("Corner Bakery", "Garden Centre", "City Library")),
    _Field(
        "Address",
        "Street and house number, or the whole address. Needed, unless latitude and longitude are given.",
        ("Mannerheimintie 5", "Aleksanterinkatu 52", "Fabianinkatu 33"),
    ),
    _Field("Postcode", "Kept as text, with its leading zeros.", ("00100", "00100", "00130"), form=_TEXT),
    _Field("City", "Town or city.", ("Helsinki", "Helsinki", "Helsinki")),
    _Field(
        "Latitude",
        "Degrees with decimals, for example 60.1699. Taken as given when both are filled.",
        (None, None, 60.1695),
    ),
    _Field("Longitude", "Degrees with decimals, for example 24.9384.", (None, None, 24.9490)),
    _Field(
        "Window from",
        "Earliest start of the visit, as 08:00. Empty: from midnight.",
        (dt.time(8), dt.time(9), dt.time(10)),
        form=_TIME,
    ),
    _Field(
        "Window to",
        "Latest start of the visit. Write 26:00 for two hours past midnight.",
        (dt.time(12), dt.time(15), dt.time(16)),
        form=_TIME,
    ),
    _Field("Window 2 from", "A second time window, when there is one.", (dt.time(14), None, None), form=_TIME),
    _Field("Window 2 to", "End of the second time window.", (dt.time(16, 30), None, None), form=_TIME),
    _Field("Service minutes", "How long the visit takes: minutes, or 0:10.", (10, 5, 8), form=_NOT_NEGATIVE),
    _Field("Setup minutes", "Time to park and walk, once per place.", (2, None, None), form=_NOT_NEGATIVE),
    _Field("Weight kg", "Kilograms.", (12.5, 40, 3), form=_NOT_NEGATIVE),
    _Field("Volume m3", "Cubic metres.", (0.2, 1.1, 0.1), form=_NOT_NEGATIVE),
    _Field(
        "Pieces",
        "Parcels or pieces. Any other amount may have its own column: Load crates, Load trays, ...",
        (3, 1, 1),
        form=_NOT_NEGATIVE,
    ),
    _Field(
        "Skills",
        "What driver and vehicle must be able to do, separated by semicolons.",
        ("fridge", None, "tail lift"),
    ),
    _Field(
        "Priority",
        "L, M, H or C (low, medium, high, critical), or a number from 0 to 100. Empty: medium.",
        ("H", None, None),
    ),
    _Field("Must serve", "yes: this order is left out last of all.", ("yes", None, None), "yes,no"),
    _Field("Allowed drivers", "Only these drivers may come, separated by semicolons.", (None, None, None)),
    _Field("Forbidden drivers", "These drivers may not come.", (None, None, None)),
    _Field("Assigned driver", "This driver and no other.", (None, None, None)),
    _Field("Phone", "As typed.", ("+358 9 1234567", None, None), form=_TEXT),
    _Field("Email", "For messages to the customer.", ("bakery@example.com", None, None)),
    _Field("Note", "What the driver should know.", ("Ring twice; use the side door.", None, None)),
    _Field(
        "Pickup address",
        "For transfers: where the goods are picked up.",
        (None, None, "Unioninkatu 36, 00170 Helsinki"),
    ),
    _Field("Pickup name", "Who hands the goods over.", (None, None, "Archive")),
    _Field("Pickup phone", "Their phone number.", (None, None, None), form=_TEXT),
    _Field("Pickup window from", "Earliest start of the pickup.", (None, None, dt.time(9)), form=_TIME),
    _Field("Pickup window to", "Latest start of the pickup.", (None, None, dt.time(11)), form=_TIME),
    _Field("Pickup service minutes", "How long the pickup takes.", (None, None, 5), form=_NOT_NEGATIVE),
    _Field("Pickup note", "What the driver should know there.", (None, None, None)),
)
_ORDER_TERMS = (
    _Field("Release", "Its goods are at the depot from that time on.", (dt.time(9, 30), None, None), form=_TIME),
    _Field("Revenue", "Money that is lost when it is left out.", (45, None, None), form=_NOT_NEGATIVE),
    _Field("Goods class", "For compartments, and for what may not travel together.", ("frozen", "plants", None)),
    _Field(
        "Max ride minutes",
        "Longest time aboard, from the end of loading to the start of the visit.",
        (90, None, None),
        form=_NOT_NEGATIVE,
    ),
    _Field("People", "How many must come. Empty: one.", (None, 2, None), form=_NOT_NEGATIVE),
    _Field("Levels", "Least level by skill: lift=2; cold=1.", (None, "lift=2", None)),
    _Field("Allowed vehicles", "Only these vehicles may come, separated by semicolons.", (None, None, None)),
    _Field("Forbidden vehicles", "These vehicles may not come.", (None, None, None)),
    _Field("Preferred drivers", "Rather these drivers than others.", (None, None, None)),
    _Field("Preferred vehicles", "Rather these vehicles than others.", (None, None, None)),
    _Field("Price of others", "Money, for one that is not preferred.", (None, None, None), form=_NOT_NEGATIVE),
    _Field("First or last", "first or last of its route. Empty: anywhere.", (None, "last", None), "first,last"),
    _Field("Preferred window", "When it should rather be served, as 09:00-10:00.", ("09:00-10:00", None, None)),
    _Field("Early price", "Money for each minute before the preferred window.", (None, None, None), form=_NOT_NEGATIVE),
    _Field("Late price", "Money for each minute after the preferred window.", (0.5, None, None), form=_NOT_NEGATIVE),
    _Field("Quiet hours", "Only quiet vehicles may come then: 22:00-06:00.", (None, "22:00-06:00", None)),
    _Field("Height limit", "Nothing higher gets there: 320 cm, or 3.2 m.", (None, None, 320), form=_NOT_NEGATIVE),
    _Field("Zones", "Areas in which it lies, separated by semicolons.", ("centre", "centre", None)),
    _Field("Customer number", "Drivers may know a customer and need less time.", (None, "c-104", None), form=_TEXT),
    _Field(
        "Same driver",
        "Orders with the same word here go with one driver. An order number means that order.",
        ("cold chain", "cold chain", None),
    ),
    _Field(
        "Apart from",
        "Orders with the same word here never go with the same driver. An order number means that order.",
        (None, None, "A-1002"),
    ),
)


def _order_fields(day: dt.date) -> tuple[_Field, ...]:
    words = "The day of the visit. Empty: the day for which the list is imported."
    return (*_ORDER_KEYS, _Field("Date", words, (day, day, day), form=_DAY), *_ORDER_VISIT, *_ORDER_TERMS)


_DEPOTS = (
    _Field("ID", "A short name that the shifts use.", ("main",), form=_TEXT),
    _Field("Name", "As people call it.", ("Main depot",)),
    _Field("Address", "Where it is; or fill in latitude and longitude.", ("Kaivokatu 1, 00100 Helsinki",)),
    _Field("Latitude", "Degrees with decimals.", (60.1707,)),
    _Field("Longitude", "Degrees with decimals.", (24.9414,)),
)
_VEHICLES = (
    _Field("ID", "A short name or the number plate.", ("van-1", "van-2"), form=_TEXT),
    _Field("Name", "As people call it.", ("White van", "Blue van")),
    _Field(
        "Capacity kg",
        "Kilograms. Empty: no limit. Other amounts may have a column: Capacity crates, ...",
        (900, 1200),
        form=_NOT_NEGATIVE,
    ),
    _Field("Capacity m3", "Cubic metres. Empty: no limit.", (8, 11), form=_NOT_NEGATIVE),
    _Field("Capacity pieces", "Pieces. Empty: no limit.", (None, None), form=_NOT_NEGATIVE),
    _Field("Cost per use", "Money for each day that it leaves the yard.", (40, 45), form=_NOT_NEGATIVE),
    _Field("Cost per km", "Money per kilometre.", (0.35, 0.4), form=_NOT_NEGATIVE),
    _Field("Cost per hour", "Money per hour, the driver's wage included.", (32, 32), form=_NOT_NEGATIVE),
    _Field("Speed factor", "1 drives as the road times say, 0.8 is slower. Empty: 1.", (1, 0.95), form=_NOT_NEGATIVE),
    _Field("Max km", "Longest route. Empty: no limit.", (None, 180), form=_NOT_NEGATIVE),
    _Field("Max stops", "Most stops. Empty: no limit.", (None, 60), form=_NOT_NEGATIVE),
    _Field(
        "Max hours", "Longest time from start to end, breaks included. Empty: no limit.", (None, 9), form=_NOT_NEGATIVE
    ),
    _Field("Skills", "What it can do, separated by semicolons.", ("fridge", "tail lift")),
    _Field("Cost per stop", "Money for each stop.", (None, 0.5), form=_NOT_NEGATIVE),
    _Field("Fuel per 100 km", "Litres, or kilowatt-hours; priced by the day.", (9.5, 11), form=_NOT_NEGATIVE),
    _Field("CO2 g per km", "Grams of CO2 per kilometre.", (220, 260), form=_NOT_NEGATIVE),
    _Field("Pays tolls", "yes: tolls are counted.", (None, None), "yes,no"),
    _Field("Max trips", "How often it leaves the depot in a shift. Empty: once.", (2, None), form=_NOT_NEGATIVE),
    _Field("Reload minutes", "Time at the depot before each further trip.", (15, None), form=_NOT_NEGATIVE),
    _Field(
        "Compartments",
        "Parts for classes of goods, with room: cold: frozen, fish = 200 kg; dry: none = 500 kg.",
        ("cold: frozen = 300 kg; dry: none, plants = 600 kg", None),
    ),
    _Field("Last in first out", "yes: only what was loaded last can be unloaded.", (None, None), "yes,no"),
    _Field("Service factor", "1.5 takes half as long again at each stop. Empty: 1.", (None, 1.1), form=_NOT_NEGATIVE),
    _Field("Parking minutes", "Added once per place.", (None, 2), form=_NOT_NEGATIVE),
    _Field("Quiet", "yes: may come in quiet hours.", ("yes", None), "yes,no"),
    _Field("Vehicle kind", "What roads take it for. Empty: a car or van.", (None, None), "car,truck,cargo-bike,foot"),
    _Field("Height cm", "Centimetres.", (260, 290), form=_NOT_NEGATIVE),
    _Field("Width cm", "Centimetres.", (None, None), form=_NOT_NEGATIVE),
    _Field("Length cm", "Centimetres.", (None, None), form=_NOT_NEGATIVE),
    _Field("Gross weight kg", "With the heaviest load, in kilogrammes.", (None, 3500), form=_NOT_NEGATIVE),
    _Field("Axle load kg", "Of the heaviest axle, in kilogrammes.", (None, None), form=_NOT_NEGATIVE),
    _Field("Hazardous goods", "yes: roads that forbid them are not taken.", (None, None), "yes,no"),
    _Field("Electric", "yes: may drive in low-emission zones.", (None, None), "yes,no"),
    _Field("Avoids tolls", "yes: takes toll roads only where no other leads.", (None, None), "yes,no"),
    _Field("Avoids ferries", "yes: takes ferries only where no road leads.", (None, None), "yes,no"),
    _Field("Permits", "Names of zones that it may enter: city, old town.", (None, None)),
    _Field("Levels", "Levels by skill: lift=2.", (None, "lift=2")),
    _Field("Max driving hours", "Longest time at the wheel. Empty: no limit.", (None, 8), form=_NOT_NEGATIVE),
    _Field("Max work hours", "Longest time without breaks. Empty: no limit.", (None, 9), form=_NOT_NEGATIVE),
    _Field("Max waiting minutes", "Longest waiting in all. Empty: no limit.", (None, 60), form=_NOT_NEGATIVE),
    _Field("Min stops", "With less work it stays at home.", (None, 3), form=_NOT_NEGATIVE),
    _Field("Battery kWh", "For electric vans: what the battery holds.", (None, None), form=_NOT_NEGATIVE),
    _Field("Battery reserve kWh", "What must be left at the end.", (None, None), form=_NOT_NEGATIVE),
    _Field("Wh per km", "What an electric van uses. Empty: 250.", (None, None), form=_NOT_NEGATIVE),
    _Field("Charging kW", "The most that it takes. Empty: 50.", (None, None), form=_NOT_NEGATIVE),
)
_DRIVERS = (
    _Field("ID", "A short name that orders and shifts use.", ("Driver 1", "Driver 2"), form=_TEXT),
    _Field("Name", "As people call them.", ("First driver", "Second driver")),
    _Field("Phone", "As typed.", ("+358 40 0000001", "+358 40 0000002"), form=_TEXT),
    _Field("Skills", "What they can do, separated by semicolons.", (None, "heavy goods")),
    _Field("People", "How many come, helpers included. Empty: one.", (None, 2), form=_NOT_NEGATIVE),
    _Field("Levels", "Levels by skill: lift=2.", (None, "lift=2")),
    _Field("Speed factor", "0.9 drives a tenth slower. Empty: 1.", (None, 0.9), form=_NOT_NEGATIVE),
    _Field("Service factor", "1.5 takes half as long again at each stop. Empty: 1.", (None, 1.2), form=_NOT_NEGATIVE),
    _Field("Familiar with", "Factors of service time by customer or zone: centre=0.8.", ("centre=0.8", None)),
    _Field("Territory", "Zones that they drive to, separated by semicolons. Empty: everywhere.", (None, None)),
    _Field(
        "Price outside territory",
        "Money for each order outside. Empty: they never go there.",
        (None, None),
        form=_NOT_NEGATIVE,
    ),
    _Field("Rest rule", "eu-561 or us-hours: rests by law. Empty: none.", (None, None), "eu-561,us-hours"),
)
_SHIFTS = (
    _Field("ID", "May stay empty.", (None, None), form=_TEXT),
    _Field("Driver", "ID or name from the sheet of drivers.", ("Driver 1", "Driver 2")),
    _Field("Vehicle", "ID or name from the sheet of vehicles.", ("van-1", "van-2")),
    _Field("From", "Start of work, as 08:00.", (dt.time(8), dt.time(7, 30)), form=_TIME),
    _Field("To", "End of work. Write 30:00 for six in the next morning.", (dt.time(16), dt.time(16)), form=_TIME),
    _Field("Start depot", "Where the route begins. Empty: the first depot; none: at the first stop.", ("main", "main")),
    _Field("End depot", "Where the route ends. Empty: the first depot; none: at the last stop.", ("main", "none")),
    _Field(
        "Breaks",
        "When a break must begin and how long it is: 11:30-12:30 30 min. Several: semicolons between.",
        ("11:30-12:30 30 min", "11:00-13:00 30 min; 15:00-15:30 10 min"),
    ),
    _Field("Weekdays", "Mon-Fri, or Mon, Wed, Sat. Empty: every day.", ("Mon-Sat", "Mon-Sat")),
    _Field("Date", "Only on this day.", (None, None), form=_DAY),
    _Field("Latest start", "The route leaves no later.", (dt.time(10), None), form=_TIME),
    _Field("Regular hours", "Hours beyond cost more. Empty: none do.", (None, 8), form=_NOT_NEGATIVE),
    _Field("Cost per overtime hour", "Money added for each hour beyond.", (None, 15), form=_NOT_NEGATIVE),
    _Field("Loading minutes", "Time at a dock before the first departure.", (20, None), form=_NOT_NEGATIVE),
)


def write_order_template(path: Path, *, day: dt.date | None = None) -> None:
    """Writes an .xlsx for orders with examples on that day (today). Raises MachineFault when it cannot be written."""
    fields = _order_fields(day or dt.datetime.now().astimezone().date())
    _write(path, (("Orders", fields),))


def write_fleet_template(path: Path) -> None:
    """Writes an .xlsx for a fleet of two. Raises MachineFault when it cannot be written."""
    _write(path, (("Depots", _DEPOTS), ("Vehicles", _VEHICLES), ("Drivers", _DRIVERS), ("Shifts", _SHIFTS)))


def _write(path: Path, sheets: Sequence[tuple[str, Sequence[_Field]]]) -> None:
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for title, fields in sheets:
        _fill(workbook.create_sheet(title), fields)
    _explain(workbook, sheets)
    try:
        workbook.save(path)
    except OSError as fault:
        raise MachineFault(problem("template-not-written", Where(source=path.name), name=path.name)) from fault


def _fill(sheet: Worksheet, fields: Sequence[_Field]) -> None:
    """Headers, examples, formats and checks of one sheet."""
    from openpyxl.worksheet.datavalidation import DataValidation

    for number, field in enumerate(fields, 1):
        letter = column_letters(number)
        sheet.cell(1, number, field.header)
        for row, value in enumerate(field.examples, 2):
            sheet.cell(row, number, value)
        if field.form:
            for row in range(2, 2 + max(50, len(field.examples))):
                sheet.cell(row, number).number_format = field.form
        sheet.column_dimensions[letter].width = max(
            12, len(field.header) + 3, *(len(str(v or "")) + 2 for v in field.examples)
        )
        check = None
        if field.choices:
            check = DataValidation(type="list", formula1=f'"{field.choices}"', allow_blank=True)
        elif field.form == _NOT_NEGATIVE:
            check = DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0", allow_blank=True)
        if check is not None:
            check.error, check.errorTitle = field.meaning, field.header
            sheet.add_data_validation(check)
            check.add(f"{letter}2:{letter}{_ROWS_CHECKED}")
    _style_header(sheet, len(fields))


def _explain(workbook: Workbook, sheets: Sequence[tuple[str, Sequence[_Field]]]) -> None:
    """The last sheet: what each column means."""
    from openpyxl.styles import Alignment

    sheet = workbook.create_sheet("Help")
    sheet.append(["Sheet", "Column", "Meaning and accepted forms"])
    for title, fields in sheets:
        for field in fields:
            sheet.append([title, field.header, field.meaning])
    for letter, width in (("A", 12), ("B", 24), ("C", 100)):
        sheet.column_dimensions[letter].width = width
    for row in sheet.iter_rows(min_row=2, min_col=3, max_col=3):
        row[0].alignment = Alignment(wrap_text=True, vertical="top")
    _style_header(sheet, 3)


def _style_header(sheet: Worksheet, columns: int) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    for cell in sheet[1][:columns]:
        cell.font = Font(bold=True, color=_INK)
        cell.fill = PatternFill("solid", fgColor=_PAPER)
        cell.alignment = Alignment(vertical="center", wrap_text=True)
    sheet.row_dimensions[1].height = 30
    sheet.freeze_panes = "A2"
