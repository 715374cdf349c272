"""The rules by which cells are read as something else than they are, named for people.

Each can be switched off for a column: the value then stays as it was typed, or the row has a problem when it cannot be
used like that. Rules that only tell of something (`NOTES`) have nothing to switch off.
"""

from __future__ import annotations

_NAMES = {
    # text
    "trimmed-blanks": "Blanks at the ends are left out.",
    "apostrophe-dropped": "An apostrophe before a figure is left out.",
    "dash-for-nothing": "A dash counts as empty.",
    "leading-zeros-by-format": "Leading zeros that the cell shows are kept.",
    "leading-zeros-by-country": "Leading zeros of postcodes are put back.",
    "leading-zero-of-phone": "The leading zero of phone numbers is put back.",
    "phone-to-e164": "Phone numbers are also kept as they are dialled from abroad.",
    "excel-date-to-text": "A date that was figures like 5-7 is made figures again.",
    "merged-cell-repeated": "The value of merged cells is that of each of their rows.",
    "ditto-to-value": "A ditto mark is what stands above it.",
    "town-below-to-address": "A postcode and town in a row of their own belong to the address above.",
    "value-to-text": "Dates, times and yes or no are written out as text.",
    "html-to-text": "Tags and entities of web pages are left out of texts.",
    "window-words-to-note": "Words without a time in a window are a note.",
    "line-breaks-to-commas": "Line breaks in addresses become commas.",
    "name-from-address": "A name is taken out of the address.",
    "note-from-address": "Floors and notes are taken out of the address.",
    "addition-to-number": "What belongs to a house number (bis, 2hg, III) stands beside it without a comma.",
    "lower-case": "Capital letters do not count.",
    # numbers
    "text-to-number": "Figures stored as text become numbers.",
    "decimal-comma": "A comma stands before decimals.",
    "thousands-separator": "Points, commas and blanks between thousands are left out.",
    "exponent-to-number": "Figures like 1e3 are written out.",
    "unit-in-cell": "The unit behind a figure is used.",
    "size-to-volume": "Length, width and height become a volume.",
    "amounts-by-name": "Amounts with names are counted by name.",
    "amount-worked-out": "Amounts like 2 x 10 kg, 10+5 and 1/2 are worked out.",
    "most-of-range": "Of 10-12 kg the greater is taken.",
    "not-said": "Words like n/a count as empty.",
    "rank-to-priority": "In a column of 1 to 5 or A to E the first is the most urgent.",
    "no-window-at-midnight": "From 00:00 to 00:00 is at any time.",
    "rounded": "Figures are rounded to what can be kept.",
    "metres-to-centimetres": "Metres become centimetres.",
    # times
    "text-to-time": "Words and other ways to write a time are read.",
    "seconds-to-time": "Large figures are seconds after midnight.",
    "minutes-to-time": "Figures that are no times in digits are minutes after midnight.",
    "hour-to-time": "A bare figure is an hour.",
    "digits-to-time": "Figures like 0830 are a time.",
    "point-to-time": "A figure like 8.3 is half past eight.",
    "decimal-hours-to-time": "A figure like 8.5 is half past eight.",
    "excel-fraction-to-time": "A fraction of a day is a time.",
    "serial-to-time": "A serial number is a date and time.",
    "epoch-to-local-time": "Seconds since 1970 are a date and time.",
    "instant-to-local-time": "Times of another zone become local ones.",
    "text-to-window": "Other ways to write a time window are read.",
    "time-to-window": "A single time is a window without length.",
    "part-of-day": "Words like morning are a time window.",
    "about-to-window": "About ten is half an hour to either side.",
    "afternoon-assumed": "A window like 10-2 ends in the afternoon, and one like 2-4 lies there.",
    "window-over-midnight": "A window like 22:00-02:00 ends on the next day.",
    "any-time": "Words for any time are no time window.",
    "asap-to-any-time": "As soon as possible is no time window.",
    "date-to-window": "A date alone is that whole day.",
    "excel-date-to-window": "A date that was a window like 9-12 is made a window again.",
    # lengths of time
    "text-to-duration": "Figures with units are a length of time.",
    "excel-fraction-to-duration": "A fraction of a day is a length of time.",
    "seconds-by-size": "Figures too large for minutes are seconds.",
    "minutes-by-size": "A length like 10:00 is ten minutes.",
    "longest-of-range": "Of 10-15 minutes the longer is taken.",
    # dates
    "text-to-date": "Dates in words are read.",
    "word-to-date": "Today, tomorrow and weekdays count from the day of the list.",
    "weekday-marked": "A mark or hours below a weekday or a date are of the next such day.",
    "week-to-days": "A week is its days from Monday to Friday.",
    "text-to-days": "Several days in one cell are any of them.",
    "serial-to-date": "A serial number is a date.",
    "day-first-date": "The day stands before the month.",
    "month-first-date": "The month stands before the day.",
    "instant-to-local-date": "Dates of another zone become local ones.",
    "excel-turned-date": "Days that a spreadsheet took for months are put right.",
    "time-of-day-dropped": "A time of day beside a date is left out.",
    # coordinates
    "text-to-coordinate": "Other ways to write a coordinate are read.",
    "link-to-coordinate": "The coordinate in a link to a map is used.",
    "point-to-coordinate": "The coordinate of a point geometry is used.",
    "plus-code-to-coordinate": "A plus code is the middle of its square.",
    "microdegrees-to-degrees": "Millionths of a degree become degrees.",
    "swapped-coordinates": "Latitude and longitude that stand the wrong way round are swapped.",
    "zero-coordinate-ignored": "The coordinate 0, 0 is left out.",
}
_NAMES |= {
    # what the layout of a known product says of a column
    "layout-epoch": "Seconds or milliseconds since 1970 are a moment.",
    "layout-utc": "Times without a zone are those of UTC, as the product writes them.",
    "layout-values": "Words of the list or its product are put into ours.",
    "layout-or": "An empty cell takes what the next column for it says.",
    "layout-instead": "The number of the job stands for those of its stops.",
    "layout-behind": "The number of the route goes before that of the stop.",
    "layout-times": "Amounts of one piece are multiplied by the pieces.",
    "layout-named": "The amount is of what the column beside it names.",
    "layout-span": "Two cells are the ends of one window.",
    "layout-per-hour": "Prices of an hour become prices of a minute.",
    "layout-four-up-and-down": "Priorities from -4 to 4 lie around the normal one.",
    "layout-before-colon": "The driver stands before the colon.",
    "layout-ways": "The amounts to deliver and to pick up say which way the goods go.",
    "layout-way": "The amounts to deliver and to pick up say which way the goods go.",
    "layout-unit-beside": "The unit stands in the column beside the amount.",
    "layout-lines": "What several columns say of the same is put together.",
    "layout-either": "The amount is the one that is not zero.",
}
_NOTE_NAMES = {
    "row-merged": "The row is part of the order of another row.",
    "exchange-to-delivery": "What brings and takes back at one place is a delivery; what is taken back is not counted.",
    "duplicate-row-merged": "The row says the same as another and counts once.",
    "nan-for-nothing": "NaN is an empty cell.",
    "json-in-cells": "An object in one cell becomes columns.",
    "digits-beyond-15-lost": "The spreadsheet lost what stood behind fifteen digits.",
    "formula-text": 'Text that is written as a formula, as in ="00500", is that text.',
    "long-number-cut": "A spreadsheet has written a long number short and lost its last digits.",
    "phone-digits-lost": "The spreadsheet lost digits of the phone number.",
    "encoding-assumed": "The encoding of the letters is assumed.",
    "control-characters-dropped": "Characters that no text has are left out.",
    "column-by-contents": "The column has no header, and its contents tell what it is.",
    "column-by-values": "The column holds addresses or times, whatever its header says.",
    "blocks-to-rows": "The lines of each order, with a name before each, are read as one row.",
    "table-beside-left-aside": "Another table on the sheet is left aside.",
    "far-cell-left-out": "A cell far from all others is left out.",
    "sheet-left-aside": "Another sheet that looks like orders is left aside.",
    "date-of-title": "The date above the list is that of its rows.",
    "date-of-sheet": "The date in the name of the sheet is that of its rows.",
    "date-of-section": "The date of the row above is that of its section.",
    "driver-of-section": "The driver of the row above is that of its section.",
    "group-of-section": "The tour in the row above is that of its section.",
    "date-above-left-aside": "A date above the list may be that of printing, and is left aside.",
    "numbering-left-out": "Numbers and dashes before the lines of a list are left out.",
    "commas-in-cells": "A comma and a blank within an address do not separate cells.",
    "hidden-rows-read": "Rows that the sheet hides are read like others.",
    "date-order-assumed": "The order of day and month is assumed.",
    "duration-unit-assumed": "The unit of the times at stops is assumed.",
    "decimal-mark-assumed": "The decimal mark is assumed.",
}

RULES = frozenset(_NAMES)
"""All rules of values that can be switched off by column."""

NOTES = frozenset(_NOTE_NAMES)
"""What is told of values without changing them."""


def rule_name(rule: str) -> str:
    """What a rule does, in a sentence; the rule itself when it is none of values."""
    return _NAMES.get(rule) or _NOTE_NAMES.get(rule, rule)
