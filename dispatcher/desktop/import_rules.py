"""Rules by which cells of a list are read as something else than they show, in the words of offices."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dispatcher.desk.results import rule_name
from dispatcher.desktop.said import said


def rule_words(rule: str) -> str:
    """What a rule does; rules that are rare in offices in the words of the reader."""
    words = _of_numbers() | _of_dates() | _of_texts() | _of_sheets()
    return words.get(rule) or said(rule_name(rule)).rstrip(".")


def _of_numbers() -> dict[str, str]:
    return {
        "text-to-number": _tr("A number typed as text is a number"),
        "decimal-comma": _tr("A comma stands before the decimals"),
        "thousands-separator": _tr("A mark between thousands is left out"),
        "unit-in-cell": _tr("A unit beside the number is understood"),
        "metres-to-centimetres": _tr("Metres become centimetres"),
        "digits-beyond-15-lost": _tr("The spreadsheet lost digits after the fifteenth"),
        "leading-zeros-by-format": _tr("Leading zeros that the cell shows are kept"),
        "leading-zeros-by-country": _tr("Leading zeros that the country's postcodes have are put back"),
        "zero-coordinate-ignored": _tr("0, 0 is no place"),
        "swapped-coordinates": _tr("Latitude and longitude were swapped"),
    }


def _of_dates() -> dict[str, str]:
    return {
        "text-to-date": _tr("A date typed as text is a date"),
        "serial-to-date": _tr("The number of a day is a date"),
        "word-to-date": _tr("A word such as “tomorrow” is a date"),
        "excel-turned-date": _tr("The spreadsheet took the month for the day: turned back"),
        "instant-to-local-date": _tr("A moment of another time zone is on this day here"),
        "time-of-day-dropped": _tr("The time of day beside a date is left out"),
        "text-to-time": _tr("A time typed as text is a time"),
        "text-to-window": _tr("Words for a time window are a time window"),
        "any-time": _tr("No time window: at any time"),
        "over-midnight": _tr("A window that ends before it begins goes on past midnight"),
        "date-order-assumed": _tr("Day or month first: assumed"),
        "duration-unit-assumed": _tr("Minutes or seconds: assumed"),
        "decimal-mark-assumed": _tr("Decimals or thousands: assumed"),
    }


def _of_texts() -> dict[str, str]:
    return {
        "trimmed-blanks": _tr("Blanks around the text are left out"),
        "dash-for-nothing": _tr("A dash alone is an empty cell"),
        "apostrophe-dropped": _tr("The apostrophe before a text is left out"),
        "value-to-text": _tr("A value becomes text"),
        "number-to-text": _tr("A number becomes text"),
        "control-characters-dropped": _tr("Characters that cannot be shown are left out"),
        "phone-to-international": _tr("A phone number gets its country's code"),
    }


def _of_sheets() -> dict[str, str]:
    return {
        "encoding-assumed": _tr("The bytes of the file are read in an assumed encoding"),
        "table-beside-left-aside": _tr("Another table on the sheet is left aside"),
        "merged-cell-repeated": _tr("The value of merged cells holds for each of them"),
        "formula-text": _tr("Text written as a formula is that text"),
        "long-number-cut": _tr("A long number was written short: its last digits are lost"),
        "far-cell-left-out": _tr("A cell far from all others is left out"),
        "sheet-left-aside": _tr("Another sheet that looks like orders is left aside"),
        "hidden-rows-read": _tr("Hidden rows are read as well"),
        "row-merged": _tr("The row is part of the order of another row"),
        "duplicate-row-merged": _tr("The row says the same as another: it counts once"),
        "nan-for-nothing": _tr("NaN is an empty cell"),
        "json-in-cells": _tr("An object in one cell becomes columns"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Rules", text)
