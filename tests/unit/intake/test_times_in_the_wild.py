"""Times, windows, lengths of time and dates as offices, shops and partners really write them."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dispatcher.intake import dates, durations, times, windows
from dispatcher.intake.table import Cell
from dispatcher.intake.values import UNDECIDED, Habit, Unreadable
from dispatcher.model.timewindow import DAY_S

ZONE = ZoneInfo("Europe/Berlin")
MONDAY = dt.date(2026, 11, 23)
DAY_LEADS, MONTH_LEADS = Habit(day_first=True), Habit(day_first=False)


@pytest.mark.parametrize(
    ("cell", "clock"),
    [
        ("8h", "08:00"),
        ("8H", "08:00"),
        ("8 h 30", "08:30"),
        ("8h30min", "08:30"),
        ("08h00", "08:00"),
        ("8 Uhr 30", "08:30"),
        ("8.30 Uhr", "08:30"),
        ("8,30 Uhr", "08:30"),
        ("08,30", "08:30"),
        ("um 8 Uhr", "08:00"),
        ("at 8", "08:00"),
        ("à 8h", "08:00"),
        ("a las 8", "08:00"),
        ("às 8h", "08:00"),
        ("alle ore 8:30", "08:30"),
        ("om 8 uur", "08:00"),
        ("8u30", "08:30"),
        ("8 o'clock", "08:00"),
        ("0830", "08:30"),
        ("830", "08:30"),
        ("08:00:00", "08:00"),
        ("083000", "08:30"),
        ("8 am", "08:00"),
        ("8AM", "08:00"),
        ("8:30pm", "20:30"),
        ("8.30 P.M.", "20:30"),
        ("8:30:00 PM", "20:30"),
        ("9a", "09:00"),
        ("9p", "21:00"),
        ("12:30 AM", "00:30"),
        ("12 PM", "12:00"),
        ("noon", "12:00"),
        ("Mittag", "12:00"),
        ("midi", "12:00"),
        ("mediodía", "12:00"),
        ("meio-dia", "12:00"),
        ("mezzogiorno", "12:00"),
        ("Mitternacht", "24:00"),
        ("midnight", "24:00"),
        ("24:00", "24:00"),
        ("halb 9", "08:30"),
        ("9 de la mañana", "09:00"),
        ("3 de la tarde", "15:00"),
        ("3h de l'après-midi", "15:00"),
        ("3 Uhr nachmittags", "15:00"),
        ("9 Uhr morgens", "09:00"),
        ("ab 9 Uhr", "09:00"),
        ("bis 12 Uhr", "12:00"),
        ("bis spätestens 12 Uhr", "12:00"),
        ("no later than 12", "12:00"),
        ("frühestens 9", "09:00"),
        (">= 9", "09:00"),
        ("\uff18\uff1a\uff10\uff10", "08:00"),
        ("8\u00a0:\u00a030", "08:30"),
        (0.354166666666, "08:30"),
        ("0.354166666666", "08:30"),
        (8.3, "08:30"),
        (8.15, "08:15"),
        (8.5, "08:30"),
        (8.25, "08:15"),
        (8, "08:00"),
        (1730, "17:30"),
        (83000, "08:30"),
        (dt.time(8, 30), "08:30"),
        (dt.timedelta(hours=8, minutes=30), "08:30"),
        ("23.11.2026 09:00", "2026-11-23 09:00"),
        ("2026-11-23 09:00", "2026-11-23 09:00"),
        ("2026-11-23T09:00:00", "2026-11-23 09:00"),
        ("2026-11-23T09:00:00+01:00", "2026-11-23 09:00"),
        ("2026-11-23T08:00Z", "2026-11-23 09:00"),
        ("2026-11-23 08:00:00 UTC", "2026-11-23 09:00"),
        ("2026-11-23 08:00 +0000", "2026-11-23 09:00"),
        ("23/11/2026 9:00", "2026-11-23 09:00"),
        ("11/23/2026 9:00 AM", "2026-11-23 09:00"),
        (46349.375, "2026-11-23 09:00"),
        (1795420800, "2026-11-23 09:00"),
        (dt.datetime(2026, 11, 23, 9), "2026-11-23 09:00"),  # noqa: DTZ001 - a cell has no zone
    ],
)
def test_times_of_day(cell: Cell, clock: str) -> None:
    """Every way to write a time that people have, in the languages of the headers."""
    assert times.words(times.clock(cell, ZONE, UNDECIDED, MONDAY).value) == clock


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("9-12", "09:00-12:00"),
        ("9 - 12", "09:00-12:00"),
        ("09:00\u201310:00", "09:00-10:00"),
        ("9h-12h30", "09:00-12:30"),
        ("9h30 à 12h", "09:30-12:00"),
        ("9.00-12.30 Uhr", "09:00-12:30"),
        ("9,30-12,30", "09:30-12:30"),
        ("9:00 bis 12:00 Uhr", "09:00-12:00"),
        ("9 Uhr bis spätestens 12 Uhr", "09:00-12:00"),
        ("between 9 and 12", "09:00-12:00"),
        ("zwischen 9 und 12", "09:00-12:00"),
        ("entre 9h et 12h", "09:00-12:00"),
        ("entre as 9 e as 12", "09:00-12:00"),
        ("dalle 9 alle 12", "09:00-12:00"),
        ("tussen 9 en 12 uur", "09:00-12:00"),
        ("from 9am to 5pm", "09:00-17:00"),
        ("9am-5pm", "09:00-17:00"),
        ("9a-5p", "09:00-17:00"),
        ("9-5", "09:00-17:00"),
        ("11-1", "11:00-13:00"),
        ("10:30-2:30", "10:30-14:30"),
        ("8->10", "08:00-10:00"),
        ("8 → 10", "08:00-10:00"),
        ("0900-1200", "09:00-12:00"),
        ("ab 9", "09:00-"),
        ("from 9", "09:00-"),
        ("à partir de 9h", "09:00-"),
        ("nicht vor 9 Uhr", "09:00-"),
        ("desde las 9", "09:00-"),
        ("a partir das 9", "09:00-"),
        ("vanaf 9 uur", "09:00-"),
        ("dopo le 9", "09:00-"),
        ("9:00-", "09:00-"),
        ("9+", "09:00-"),
        ("> 9:00", "09:00-"),
        ("bis 12 Uhr", "-12:00"),
        ("bis spätestens 12:00", "-12:00"),
        ("before noon", "-12:00"),
        ("vor Mittag", "-12:00"),
        ("avant midi", "-12:00"),
        ("until midnight", "-24:00"),
        ("no later than 12", "-12:00"),
        ("au plus tard 12h", "-12:00"),
        ("a más tardar a las 12", "-12:00"),
        ("uiterlijk 12 uur", "-12:00"),
        ("entro le 12", "-12:00"),
        ("\u2264 12:00", "-12:00"),
        ("ab 9, bis 12 Uhr", "09:00-12:00"),
        ("not before 9, not after 12", "09:00-12:00"),
        ("after 9 and before 12", "09:00-12:00"),
        ("noon-5pm", "12:00-17:00"),
        ("9 - noon", "09:00-12:00"),
        ("vormittags", "06:00-12:00"),
        ("nachmittags", "12:00-18:00"),
        ("Nachmittag", "12:00-18:00"),
        ("matin", "06:00-12:00"),
        ("le matin", "06:00-12:00"),
        ("après-midi", "12:00-18:00"),
        ("am", "06:00-12:00"),
        ("PM", "12:00-18:00"),
        ("A.M.", "06:00-12:00"),
        ("morning", "06:00-12:00"),
        ("mañana", "06:00-12:00"),
        ("por la tarde", "12:00-18:00"),
        ("manhã", "06:00-12:00"),
        ("mattina", "06:00-12:00"),
        ("pomeriggio", "12:00-18:00"),
        ("ochtend", "06:00-12:00"),
        ("'s middags", "12:00-18:00"),
        ("evening", "18:00-22:00"),
        ("soir", "18:00-22:00"),
        ("9-11 vormittags", "09:00-11:00"),
        ("3-5 nachmittags", "15:00-17:00"),
        ("nachmittags 14-16", "14:00-16:00"),
        ("afternoon 2-4", "14:00-16:00"),
        ("2-4 de la tarde", "14:00-16:00"),
        ("ca. 10 Uhr", "09:30-10:30"),
        ("gegen 10", "09:30-10:30"),
        ("vers 10h", "09:30-10:30"),
        ("10:00 ± 15 min", "09:45-10:15"),
        ("10:00", "10:00-10:00"),
        ("um 10 Uhr", "10:00-10:00"),
        ("9-12, 14-17", "09:00-12:00; 14:00-17:00"),
        ("9-12 / 14-17", "09:00-12:00; 14:00-17:00"),
        ("9-12/14-17", "09:00-12:00; 14:00-17:00"),
        ("9-12 14-17", "09:00-12:00; 14:00-17:00"),
        ("08:00 - 12:00 13:00 - 17:00", "08:00-12:00; 13:00-17:00"),
        ("9-12\n14-17", "09:00-12:00; 14:00-17:00"),
        ("9-12 und 14-17 Uhr", "09:00-12:00; 14:00-17:00"),
        ("9h-12h et 14h-17h", "09:00-12:00; 14:00-17:00"),
        ("vormittags, 14-17", "06:00-12:00; 14:00-17:00"),
        ("22:00-02:00", "22:00-02:00"),
        ("2026-11-23 09:00 - 10:00", "2026-11-23 09:00-10:00"),
        ("2026-11-23 09:00-10:00", "2026-11-23 09:00-10:00"),
        ("23.11.2026 9-12", "2026-11-23 09:00-12:00"),
        ("23.11.2026, 9-12 Uhr", "2026-11-23 09:00-12:00"),
        ("23.11. 9-12", "2026-11-23 09:00-12:00"),
        ("23/11/2026 9:00 - 12:00", "2026-11-23 09:00-12:00"),
        ("23.11.2026 09:00 - 24.11.2026 10:00", "2026-11-23 09:00-2026-11-24 10:00"),
        ("2026-11-23 9-12, 14-17", "2026-11-23 09:00-12:00; 14:00-17:00"),
        ("Nov 23, 2026 9am-12pm", "2026-11-23 09:00-12:00"),
        ("23. November 2026 vormittags", "2026-11-23 06:00-12:00"),
        ("2026-11-23", "2026-11-23 00:00-24:00"),
        ("2026-11-23T09:00:00+01:00/2026-11-23T10:00:00+01:00", "2026-11-23 09:00-10:00"),
        ("2026-11-23T08:00:00Z - 2026-11-23T09:00:00Z", "2026-11-23 09:00-10:00"),
        ("Mo 9-12", "09:00-12:00"),
        ("Montag: 9-12 Uhr", "09:00-12:00"),
        ("Mo-Fr 9-17, Sa 9-12", "09:00-17:00"),
        ("Sa 9-12; Mo-Fr 9-17", "09:00-17:00"),
        ("Mon-Fri 9am-5pm", "09:00-17:00"),
        ("Mo, Mi, Fr 9-12", "09:00-12:00"),
        ("Mo-Fr 9-12, 14-17; Sa 10-12", "09:00-12:00; 14:00-17:00"),
        ("lun-ven 9h-12h", "09:00-12:00"),
        ("werktags 8-16", "08:00-16:00"),
        ("täglich 8-16", "08:00-16:00"),
        ("Di 8-10, Mo vormittags", "06:00-12:00"),
        ("(9-12)", "09:00-12:00"),
        ("anytime", ""),
        ("any time", ""),
        ("egal", ""),
        ("ASAP", ""),
        ("so schnell wie möglich", ""),
        ("dès que possible", ""),
        ("lo antes posible", ""),
        (dt.time(9), "09:00-09:00"),
        (dt.datetime(2026, 12, 9), "09:00-12:00"),  # noqa: DTZ001 - "9-12" as a spreadsheet took it
        (dt.datetime(2026, 8, 10), "08:00-10:00"),  # noqa: DTZ001
        (dt.datetime(2026, 11, 23), "2026-11-23 00:00-24:00"),  # noqa: DTZ001
    ],
)
def test_windows_in_one_cell(cell: Cell, expected: str) -> None:
    """Windows in one cell: both ends, one end, parts of the day, several, with dates and weekdays, or any time."""
    read = windows.spans(cell, ZONE, UNDECIDED, MONDAY)
    shown = windows.shown(read.value)
    assert shown.replace("2026-11-23 14", "14") == expected
    assert read.after == shown
    assert read.rule or cell == expected


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("Sa 9-12", "window-other-day"),
        ("by appointment", "window-unreadable"),
        ("nach Vereinbarung", "window-unreadable"),
        ("31.02.2026 9-12", "date-unreadable"),
        ("05/11/2026 9-12", "date-ambiguous"),
        ("9-12-15", "date-ambiguous"),
        ("\n", "window-unreadable"),
    ],
)
def test_windows_that_are_none(cell: str, code: str) -> None:
    """What says no window for the row's day is a problem of its own code, never a guess."""
    with pytest.raises(Unreadable) as caught:
        windows.spans(cell, ZONE, UNDECIDED, MONDAY)
    assert caught.value.code == code


@given(st.lists(st.tuples(st.integers(0, 1439), st.integers(0, 1440)), min_size=1, max_size=3))
@example([(0, 0), (1, 1)])
def test_windows_that_we_write_are_read_back(ends: list[tuple[int, int]]) -> None:
    """What our own formatting shows of windows is read as the same windows."""
    spans = tuple((times.Clock(min(a, b) * 60), times.Clock(max(a, b) * 60)) for a, b in ends)
    read = windows.spans(windows.shown(spans), ZONE, UNDECIDED, MONDAY)
    assert (read.value, read.rule) == (spans, "")


@pytest.mark.parametrize(
    ("cell", "seconds"),
    [
        ("0:10", 600),
        ("0:10:00", 600),
        ("00:00:30", 30),
        ("1:30", 5400),
        ("10 min", 600),
        ("10min.", 600),
        ("10 Minuten", 600),
        ("10'", 600),
        ("10' 30''", 630),
        ("ca. 10 min", 600),
        ("~10", 600),
        ("10-15 min", 900),
        ("1h30", 5400),
        ("1 h 30", 5400),
        ("1h 30m", 5400),
        ("1 Std. 30 Min.", 5400),
        ("1 hour and 30 minutes", 5400),
        ("1 heure et 30 minutes", 5400),
        ("1,5 h", 5400),
        ("1.5 hours", 5400),
        ("1½ h", 5400),
        ("½ h", 1800),
        ("half an hour", 1800),
        ("eine halbe Stunde", 1800),
        ("une demi-heure", 1800),
        ("media hora", 1800),
        ("meia hora", 1800),
        ("mezz'ora", 1800),
        ("half uur", 1800),
        ("0:10 h", 600),
        ("5:30 min", 330),
        ("PT10M", 600),
        ("pt1h30m", 5400),
        ("PT600S", 600),
        ("P0DT0H10M0S", 600),
        ("600s", 600),
        ("600 sec", 600),
        ("90 segundos", 90),
        ("10", 600),
        ("10,5", 630),
        (10, 600),
        (dt.time(0, 10), 600),
        (dt.timedelta(minutes=10), 600),
        (0.00694444444, 600),
    ],
)
def test_lengths_of_time(cell: Cell, seconds: int) -> None:
    """Lengths of time where the header names no unit: bare figures are minutes, all else says what it is."""
    assert durations.duration(cell, 0).value == seconds


@pytest.mark.parametrize("cell", ["-10", "-0:10", "ten", "10 km", "nan", "inf", "1e9", "99:99:99", "", "PT", "P"])
def test_lengths_that_are_none(cell: str) -> None:
    """Negative, endless and unnamed lengths are problems."""
    with pytest.raises(Unreadable) as caught:
        durations.duration(cell, 0)
    assert caught.value.code == "duration-unreadable"


@given(st.integers(0, 2 * DAY_S))
def test_lengths_that_we_write_are_read_back(seconds: int) -> None:
    """A length as our templates and tables write it is the same length."""
    assert durations.duration(times.wall(seconds), 0).value == seconds


@pytest.mark.parametrize(
    ("cell", "habit"),
    [
        ("2026-11-23", UNDECIDED),
        ("2026/11/23", UNDECIDED),
        ("2026.11.23", UNDECIDED),
        ("20261123", UNDECIDED),
        (20261123, UNDECIDED),
        ("23.11.2026", UNDECIDED),
        ("23.11.26", UNDECIDED),
        ("23.11.", UNDECIDED),
        ("23/11/2026", UNDECIDED),
        ("11/23/2026", UNDECIDED),
        ("23/11", UNDECIDED),
        ("23-11-2026", DAY_LEADS),
        ("11-23-26", MONTH_LEADS),
        ("23. November 2026", UNDECIDED),
        ("23 Nov 2026", UNDECIDED),
        ("23-Nov-26", UNDECIDED),
        ("23-nov", UNDECIDED),
        ("Nov 23, 2026", UNDECIDED),
        ("November 23rd, 2026", UNDECIDED),
        ("Nov 23", UNDECIDED),
        ("23 novembre 2026", UNDECIDED),
        ("23 de noviembre de 2026", UNDECIDED),
        ("23 de novembro de 2026", UNDECIDED),
        ("lundi 23 novembre", UNDECIDED),
        ("lundi 23 novembre 2026", UNDECIDED),
        ("Montag, 23. November 2026", UNDECIDED),
        ("Montag, den 23.11.2026", UNDECIDED),
        ("Mo 23.11.2026", UNDECIDED),
        ("Mo., 23.11.", UNDECIDED),
        ("Mon, 23 Nov 2026", UNDECIDED),
        ("lunes 23/11/2026", UNDECIDED),
        ("lunedì 23 novembre 2026", UNDECIDED),
        ("maandag 23 november 2026", UNDECIDED),
        ("segunda-feira, 23 de novembro", UNDECIDED),
        ("23.11.2026 (Mo)", UNDECIDED),
        (46349, UNDECIDED),
        ("46349", UNDECIDED),
        (46349.375, UNDECIDED),
        ("2026-11-23T09:00:00+01:00", UNDECIDED),
        ("2026-11-22T23:30:00Z", UNDECIDED),
        ("2026-11-23 00:00:00", UNDECIDED),
        ("today", UNDECIDED),
        ("heute", UNDECIDED),
    ],
)
def test_dates(cell: Cell, habit: Habit) -> None:
    """Dates in figures, words and serial numbers; one without a year is that nearest to the list's day."""
    assert dates.date(cell, habit, ZONE, MONDAY).value == MONDAY


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("Tuesday, 23 Nov 2026", "date-weekday-differs"),
        ("05/11/2026", "date-ambiguous"),
        ("05/11", "date-ambiguous"),
        ("31 Nov 2026", "date-unreadable"),
        ("soon", "date-unreadable"),
        ("2026-11-23 maybe", "date-unreadable"),
        ("23.11.2026 - 24.11.2026", "date-unreadable"),
    ],
)
def test_dates_that_are_none(cell: str, code: str) -> None:
    """Days that no calendar has, that contradict their weekday or that may be two days are problems."""
    with pytest.raises(Unreadable) as caught:
        dates.date(cell, UNDECIDED, ZONE, MONDAY)
    assert caught.value.code == code


def test_a_time_of_day_in_a_date_is_not_dropped_in_silence() -> None:
    """A date column counts days; the time that stands beside one is told."""
    for cell in ("2026-11-23 09:30", "23.11.2026 9:30", dt.datetime(2026, 11, 23, 9, 30)):  # noqa: DTZ001
        assert dates.date(cell, UNDECIDED, ZONE, MONDAY)[:2] == (MONDAY, "time-of-day-dropped")
