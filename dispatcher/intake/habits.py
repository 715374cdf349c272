"""How each column writes its values, decided from all of them, and what they leave to be asked."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice
from operator import itemgetter

from dispatcher.intake.aliases import WINDOWS
from dispatcher.intake.clock_habits import are_minutes_of_day, are_seconds_of_day, is_on_twelve, with_agreeing_ends
from dispatcher.intake.columns import LOAD, Column, Layout
from dispatcher.intake.dates import DAY_MONTH
from dispatcher.intake.questions import (
    COMMA,
    DATE_ORDER,
    DAY_FIRST,
    DECIMAL_MARK,
    DURATION_UNIT,
    MINUTES,
    MONTH_FIRST,
    NOTHING_ANSWERED,
    POINT,
    SECONDS,
    Answers,
    Choice,
    Kept,
    Question,
)
from dispatcher.intake.table import Cell, Padded, Table, shown
from dispatcher.intake.values import NUMBER, Habit, rank
from dispatcher.model.problem import Coercion, Where

_NEAR_DAYS = (7, 60)
_AMOUNT_SAMPLE = 2_000
_LONGEST_VISIT_MIN = 480
_SHORTEST_VISIT_S = 30
_FEWEST_MINUTES = 3
_FEWEST_BEYOND = 2
_LEADING_FIGURE = re.compile(r"\s*[(\[]?([+-]?\d{1,3}(?:[.,]\d+)?)(?![\d\u00b0])")

_DATED = frozenset({"date", *WINDOWS, "release", "soft_window"})
_LENGTHS = frozenset({"service", "setup"})
_WITHOUT_HABIT = frozenset(
    {"address", "street", "house_number", "address2", "city", "state", "country", "name", "contact", "email", "note"}
    | {"order_id", "type", "skills", "phone", "customer", "zones", "goods", "assigned_driver", "assigned_vehicle"}
)


def with_habits(layout: Layout, table: Table, day: dt.date | None) -> Layout:
    """The layout with the habit of each column, where nobody has said anything of them; see `decided`."""
    return decided(layout, table, day)[0]


def decided(
    layout: Layout, table: Table, day: dt.date | None, answers: Answers = NOTHING_ANSWERED, kept: Kept = frozenset()
) -> tuple[Layout, tuple[Question, ...]]:
    """The layout with each column's way of writing decided from all its values, and what they leave to be asked.

    `day`: dates are probably near it, which tells 05/11 from 11/05. Who writes 12,5 in one column means 1200 by 1.200
    in another. `answers` count more than the values; `kept` are the rules that are switched off, by column.
    """
    columns: list[Column] = []
    questions: list[Question] = []
    commas: set[bool] = set()
    below: dict[int, Sequence[Cell]] = {}
    for column in layout.columns:
        if column.field and column.field.rpartition(".")[2] not in _WITHOUT_HABIT:
            cells = below[column.index] = _below(table, layout, column)
            column = replace(column, habit=_habit(column, cells, day))
            if column.habit.decimal_comma is not None and _are_numbers(cells):
                commas.add(column.habit.decimal_comma)
        columns.append(column)
    for i, column in enumerate(columns):
        off = frozenset(rule for rule, label in kept if label == column.label)
        habit = replace(column.habit, kept=off) if off else column.habit
        if column.label in table.in_markup:
            habit = replace(habit, in_markup=True)
        if commas == {True} and habit.decimal_comma is None:
            habit = replace(habit, decimal_comma=True)
        if column.field and _may_be_asked(column):
            question = _question(column, habit, below[column.index], answers)
            if question is not None:
                questions.append(question)
                habit = _as_answered(habit, question)
        if habit is not column.habit:
            columns[i] = replace(column, habit=habit)
    return replace(layout, columns=tuple(with_agreeing_ends(columns, table, layout))), tuple(questions)


def assumptions(questions: Iterable[Question], source: str, sheet: str) -> tuple[Coercion, ...]:
    """What is assumed of whole columns until somebody answers, as coercions without a row."""
    return tuple(
        Coercion(Where(source, sheet, 0, q.column), "", q.assumed, f"{q.kind}-assumed")
        for q in questions
        if q.assumed and not q.answered
    )


def _below(table: Table, layout: Layout, column: Column) -> list[Cell]:
    """The filled cells of a column below the header."""
    j, start = column.index, layout.header_index + 1
    try:
        return [cell for cell in map(itemgetter(j), islice(table.rows, start, None)) if cell is not None]
    except IndexError:  # ragged rows
        return [cell for row in islice(table.rows, start, None) if j < len(row) and (cell := row[j]) is not None]


def _are_numbers(cells: Iterable[Cell]) -> bool:
    """Whether all texts near the top are figures."""
    texts = (c.strip() for c in cells if isinstance(c, str))
    return all(NUMBER.fullmatch(text) for text in islice((t for t in texts if t), _AMOUNT_SAMPLE))


def _habit(column: Column, cells: Sequence[Cell], day: dt.date | None) -> Habit:
    name = column.field.rpartition(".")[2]
    if name in _DATED:
        dates = _day_months(cells)
        are_turned = name == "date" and _are_turned(cells, dates, day)
        in_seconds, on_twelve = (are_seconds_of_day(cells), is_on_twelve(cells)) if name in WINDOWS else (False, False)
        in_minutes = name in WINDOWS and not in_seconds and are_minutes_of_day(cells)
        first = _day_first(dates, day)
        return Habit(first, None, in_seconds, are_turned, on_twelve=on_twelve, in_minutes=in_minutes)
    texts = islice((c for c in cells if isinstance(c, str)), _AMOUNT_SAMPLE)
    if name == "priority":
        return Habit(are_ranks=_are_ranks(cells))
    if name in ("lat", "coordinates"):
        return Habit(lon_leads=_lon_leads(cells))
    if name in _LENGTHS:
        in_seconds = not column.unit_s and _are_seconds(cells)
        return Habit(None, _decimal_comma(texts), in_seconds, hours_are_minutes=_are_minutes(cells))
    return Habit(decimal_comma=_decimal_comma(texts))


def _are_ranks(cells: Sequence[Cell]) -> bool:
    """Whether priorities count from the first: two and more of 1 to 5, or of A to E, and nothing else."""
    texts = {shown(cell).strip() for cell in cells} - {"", "-"}
    ranks = {rank(text) for text in texts}
    letters = {text.upper() for text in texts if text.isalpha()}
    return 1 in ranks and len(ranks) > 1 and None not in ranks and (not letters or "A" in letters)


def _question(column: Column, habit: Habit, cells: Sequence[Cell], answers: Answers) -> Question | None:
    name = column.field.rpartition(".")[2]
    if name in _DATED:
        return _date_question(column, habit, cells, answers)
    if name in _LENGTHS and not column.unit_s:
        return _unit_question(column, habit, cells, answers)
    if column.field == LOAD:
        return _mark_question(column, habit, cells, answers)
    return None


def _may_be_asked(column: Column) -> bool:
    return column.field == LOAD or column.field.rpartition(".")[2] in _DATED | _LENGTHS


def _as_answered(habit: Habit, question: Question) -> Habit:
    """The habit with what is answered or assumed."""
    if question.kind == DATE_ORDER:
        return replace(habit, day_first=question.assumed == DAY_FIRST if question.assumed else None)
    if question.kind == DURATION_UNIT:
        return replace(habit, in_seconds=question.assumed == SECONDS, is_unit_said=question.answered)
    return replace(habit, decimal_comma=question.assumed == COMMA)


def _asked(kind: str, column: Column, text: str, choices: tuple[Choice, ...], said: str, answers: Answers) -> Question:
    """The question with the answer, where one is given that it knows, in place of what is assumed."""
    answer = answers.get((kind, column.label), "")
    is_answered = answer in {choice.value for choice in choices}
    return Question(kind, column.label, text, choices, answer if is_answered else said, is_answered)


def _date_question(column: Column, habit: Habit, cells: Sequence[Cell], answers: Answers) -> Question | None:
    """Asked where dates could be read both ways; those with figures above 12 answer it for their column."""
    dates = _day_months(cells)
    either_way = [m for m in dates if int(m[1]) <= 12 and int(m[3]) <= 12 and m[1] != m[3]]
    if not either_way or any(int(m[1]) > 12 for m in dates) != any(int(m[3]) > 12 for m in dates):
        return None
    m = min(either_way, key=lambda m: m[0])
    year, first, second = int(m[4]) + (2000 if len(m[4]) == 2 else 0), int(m[1]), int(m[3])
    written = m[0].split()[0]
    choices = (
        Choice(DAY_FIRST, "Day first", _example(written, dt.date(year, second, first))),
        Choice(MONTH_FIRST, "Month first", _example(written, dt.date(year, first, second))),
    )
    text = f"The dates in the column “{column.label}” may have the day or the month first."
    said = "" if habit.day_first is None else DAY_FIRST if habit.day_first else MONTH_FIRST
    return _asked(DATE_ORDER, column, text, choices, said, answers)


def _example(written: str, meant: object) -> str:
    return f"Then {written} means {meant}."


def _unit_question(column: Column, habit: Habit, cells: Sequence[Cell], answers: Answers) -> Question | None:
    """Asked where bare figures could be minutes or seconds."""
    figure = next((text for text, _ in _figures(cells)), "")
    if not figure:
        return None
    choices = (
        Choice(MINUTES, "Minutes", _example(figure, f"{figure} min")),
        Choice(SECONDS, "Seconds", _example(figure, f"{figure} s")),
    )
    text = f"The column “{column.label}” may count minutes or seconds."
    return _asked(DURATION_UNIT, column, text, choices, SECONDS if habit.in_seconds else MINUTES, answers)


_ONE_MARK = re.compile(r"[+-]?[1-9]\d{0,2}([.,])\d{3}(?!\d)")


def _mark_question(column: Column, habit: Habit, cells: Sequence[Cell], answers: Answers) -> Question | None:
    """Asked where 1.250 and its like is all that the column has to tell its decimal mark."""
    texts = (c.strip() for c in islice(cells, _AMOUNT_SAMPLE) if isinstance(c, str))
    match = next((m for t in texts if (m := _ONE_MARK.match(t))), None)
    if match is None or habit.decimal_comma is not None:
        return None
    number = match[0]
    choices = (
        Choice(COMMA, "Decimal comma", _example(number, number.replace(".", "").replace(",", "."))),
        Choice(POINT, "Decimal point", _example(number, number.replace(",", ""))),
    )
    text = f"The column “{column.label}” may write decimals with a comma or with a point."
    return _asked(DECIMAL_MARK, column, text, choices, POINT, answers)


def _figures(cells: Iterable[Cell]) -> Iterable[tuple[str, float]]:
    """Cells that are a bare figure above nothing: as written, and its value."""
    for cell in cells:
        if isinstance(cell, Padded):
            yield cell.text, cell.value
        elif isinstance(cell, (int, float, str)) and not isinstance(cell, bool):
            text = f"{cell:.15g}" if isinstance(cell, float) else str(cell).strip()
            if _FIGURE.fullmatch(text) and float(text) > 0:
                yield text, float(text)


_FIGURE = re.compile(r"[0-9]{1,5}(\.[0-9]+)?")


def _are_seconds(cells: Iterable[Cell]) -> bool:
    """Whether bare figures for time at a stop can only be seconds: some would be more than a working day in minutes,
    and none would be next to nothing in seconds (a slip of the pen does not make all of a list seconds)."""
    figures = [value for _, value in _figures(cells)]
    return bool(figures) and max(figures) > _LONGEST_VISIT_MIN and min(figures) >= _SHORTEST_VISIT_S


_CLOCK = re.compile(r"(\d{1,2}):[0-5]\d(:00)?")


def _are_minutes(cells: Iterable[Cell]) -> bool:
    """Whether 10:00 for time at a stop can only be minutes and seconds: no cell stays below three hours."""
    hours = [h for cell in cells if (h := _hours(cell)) is not None]
    return bool(hours) and min(hours) >= _FEWEST_MINUTES


def _hours(cell: Cell) -> int | None:
    """What stands before the colon."""
    if isinstance(cell, dt.time):
        return cell.hour
    if isinstance(cell, dt.timedelta):
        return int(cell.total_seconds() // 3600)
    match = _CLOCK.fullmatch(cell.strip()) if isinstance(cell, str) else None
    return int(match[1]) if match else None


def _lon_leads(cells: Iterable[Cell]) -> bool:
    """Whether what should be latitudes are longitudes: most of them lie where no latitude can."""
    figures = [f for cell in islice(cells, _AMOUNT_SAMPLE) if (f := _first_figure(cell)) is not None]
    beyond = sum(90 < abs(figure) <= 180 for figure in figures)
    return beyond >= _FEWEST_BEYOND and 2 * beyond > len(figures)


def _first_figure(cell: Cell) -> float | None:
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return float(cell)
    match = _LEADING_FIGURE.match(cell) if isinstance(cell, str) else None
    return float(match[1].replace(",", ".")) if match else None


def _day_months(cells: Iterable[Cell]) -> list[re.Match[str]]:
    """Dates among the texts, each once, whose day and month may be either way round."""
    texts = {c for c in cells if isinstance(c, str)}
    return [m for t in texts if (m := DAY_MONTH.fullmatch(t.strip())) and m[2] != "."]


def _day_first(dates: Sequence[re.Match[str]], day: dt.date | None) -> bool | None:
    """Whether a column has the day before the month: by figures above 12, else by which reading is near `day`."""
    if not dates:
        return None
    day_leads = any(int(m[1]) > 12 for m in dates)
    month_leads = any(int(m[3]) > 12 for m in dates)
    if day_leads != month_leads:
        return day_leads
    if day_leads or day is None:
        return None
    for days in _NEAR_DAYS:
        day_first_near = all(_is_near(m[4], m[3], m[1], day, days) for m in dates)
        month_first_near = all(_is_near(m[4], m[1], m[3], day, days) for m in dates)
        if day_first_near != month_first_near:
            return day_first_near
    return None


def _is_near(year: str, month: str, day_of_month: str, day: dt.date, days: int) -> bool:
    try:
        found = dt.date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day_of_month))
    except ValueError:
        return False
    return abs(found.toordinal() - day.toordinal()) <= days


def _are_turned(cells: Iterable[Cell], texts: Sequence[re.Match[str]], day: dt.date | None) -> bool:
    """Whether a spreadsheet took the day for the month: it made dates of those up to the 12th and left all later ones
    as text. Not so where the dates as they are lie near `day` and turned they do not."""
    dates = {c.date() if isinstance(c, dt.datetime) else c for c in cells if isinstance(c, dt.date)}
    if not dates or not texts or any(d.day > 12 for d in dates) or any(int(m[1]) <= 12 for m in texts):
        return False
    if day is None:
        return True
    near = max(_NEAR_DAYS)
    as_they_are = all(abs((d - day).days) <= near for d in dates)
    turned = all(abs((d.replace(month=d.day, day=d.month) - day).days) <= near for d in dates)
    return turned or not as_they_are


_COMMA_DECIMAL = re.compile(r"[+-]?(?:0,\d|\d{1,3}(\.\d{3})+,\d|\d*,(\d{1,2}|\d{4,})(?!\d))")
_POINT_DECIMAL = re.compile(r"[+-]?(?:0\.\d|\d{1,3}(,\d{3})+\.\d|\d*\.(\d{1,2}|\d{4,})(?!\d))")


def _decimal_comma(texts: Iterable[str]) -> bool | None:
    """Whether a column has decimal commas, where any of its values shows it and none the opposite."""
    comma = point = False
    for text in texts:
        comma = comma or bool(_COMMA_DECIMAL.match(text.strip()))
        point = point or bool(_POINT_DECIMAL.match(text.strip()))
    return comma if comma != point else None
