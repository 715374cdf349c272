"""Cells to time windows. The functions are as those of `values`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from dispatcher.intake import aliases, dates, time_words, times, values
from dispatcher.intake.dates import INSTANT
from dispatcher.intake.table import Cell
from dispatcher.intake.times import TIME, UNREADABLE, Clock, matched_clock, words
from dispatcher.intake.values import UNDECIDED, Habit, Reading, Unreadable
from dispatcher.model.timewindow import DAY_S

Span = tuple[Clock | None, Clock | None]
"""From and to of a window; None at an end that is open."""

AFTERNOON = "afternoon-assumed"
"""The rule by which 10-2 is ten to two in the afternoon."""

_ABOUT_S = 1800
"""How far "about ten" reaches to either side."""
_NEAR = dt.timedelta(days=14)
_WORKDAYS, _WEEKEND, _EVERY_DAY = frozenset(range(5)), frozenset({5, 6}), frozenset(range(7))
_APART = re.compile(
    r"\s*[;,|&\n]\s*"
    r"|\s+(?:and|und|u\.|et|y|e|en|or|oder|ou|o|of|sowie|then|\+)\s+(?=\d[\d:.hu]*(?:\s*(?:[ap]m|uhr|uur))?(?:\s*-|\s+(?:to|bis|a|as|alle|tot)\s))"
    r"|\s+(?:or|oder|ou|o|of)\s+(?=(?:ab|nach|von|vor|bis|from|after|before|until|des|apres|desde|dalle|dopo|vanaf|na)\s+\d"
    r"|\d[\d:.hu]*(?:\s*(?:[ap]m|uhr|uur))?\s+(?:and|und|et|y|e|en)\s+\d)"
    r"|(?<=\d)\s*/\s*(?!\d{4}-\d\d-)(?=\d[^/]*-)"
)
_BY_BLANKS = re.compile(r"(?<=[\dh])\s+(?=\d{1,2}(?:[:.h]\d\d|h)?\s*-)")
_COMMA_MINUTES = re.compile(r"(?<!\d)(\d{1,2}),(00|15|30|45)(?=\s*(?:-|uhr|h\b|$))")
_IN_BRACKETS = re.compile(r"[\[(]?\s*([^\[\],;]+?)\s*[,;]\s*([^\[\],;]+?)\s*\]")
_TWO_CLOCKS = re.compile(r"(\d{1,2}:\d\d|\d{4})\s+(\d{1,2}:\d\d|\d{4})")
_REMARK = re.compile(r"(?<=\w)\s*\((?![^()]*(?:\d\s*[-:.h]\s*\d|uhr|\d\s?[ap]m))[^()]*[a-z]{4}[^()]*\)$", re.IGNORECASE)
"""A word behind a window that is no part of it: "7:30-9:00 (gate)"."""
_BROKEN = re.compile(r"\s*\n\s*(?=-)|(?<=-)\s*\n\s*")
"""A line that breaks beside the dash of a window goes on."""
_LOWER_DO = re.compile(r"do\s+\d[^-\u2013]*")
_SHORT_SPAN = re.compile(r"[1-7](?::\d\d)?\s*-\s*[1-8](?::\d\d)?")
"""A window that can be of the afternoon though it does not say so."""
_SAYS_HALF = re.compile(r"\d\s*[ap]\.?\s?(?:m|$|[\s-])")
_ONE_S, _MORNING_S = 3600, 6 * 3600
_FEWEST_LETTERS = 4
SECONDS_SPAN = re.compile(r"[\[(]?\s*(\d{1,6})\s*[-,;]\s*(\d{1,6})\s*[\])]?")
"""A window that may count seconds after midnight."""
_INSTANTS_APART = (" - ", "/", " to ", " bis ")


def spans(
    cell: Cell, zone: ZoneInfo, habit: Habit = UNDECIDED, day: dt.date | None = None
) -> Reading[tuple[Span, ...]]:
    """Windows written in one cell: "9-12", "08:00-12:00; 14:00-16:00", "bis 12 Uhr", "vormittags", maybe with dates.

    None for the words that say any time. `day` is that of the row: windows of other weekdays are left out.
    """
    if habit.in_seconds and (found := _in_seconds(cell)):
        return Reading((found,), "seconds-to-time", _shown(found))
    if isinstance(cell, str):
        if len(cell) > values.MOST_CHARS:
            raise Unreadable(UNREADABLE)
        said, rule = _of_text(cell, zone, habit, day)
        after = shown(said)
        return Reading(said, "" if rule == "text-to-window" and after == cell.strip() else rule, after)
    if isinstance(cell, dt.date) and (turned := _of_date(cell, habit, day)):
        return turned
    start = times.clock(cell, zone).value
    return Reading(((start, start),), "time-to-window", f"{words(start)}-{words(start)}")


def _in_seconds(cell: Cell) -> Span | None:
    """A window of two figures in seconds after midnight: "28800-36000", "[28800, 36000]"."""
    match = SECONDS_SPAN.fullmatch(cell) if isinstance(cell, str) else None
    return (Clock(int(match[1])), Clock(int(match[2]))) if match else None


def remark_of(text: str) -> str:
    """What stands in brackets behind a window and is no part of it; "" for nothing."""
    match = _REMARK.search(text.strip()) if text.rstrip().endswith(")") else None
    return match[0].strip().strip("()").strip() if match else ""


def is_remark(text: str) -> bool:
    """Whether a text that is no window has nothing to do with a time of day: "ask", "closed Mondays"."""
    if any(c.isdigit() for c in text) or not any(c.isalpha() for c in text) or len(text) > values.MOST_CHARS:
        return False
    return not _day_words().search(time_words.plain(text))


@cache
def _day_words() -> re.Pattern[str]:
    names = [re.escape(name) for name in time_words.parts_of_day() if len(name) >= _FEWEST_LETTERS]
    names.append(time_words.one_of("vague_time"))
    clocks = [pattern.pattern for pattern, _time in time_words.clock_words()]
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(names, key=len, reverse=True))})|" + "|".join(clocks))


def in_afternoon(span: Span) -> Span | None:
    """A window that lies wholly at night, and so twelve hours later where it is written on a clock of twelve."""
    ends = [at.seconds for at in span if at]
    is_ahead = None in span or ends[0] < ends[-1]
    return _with_noon(span) if is_ahead and all(_ONE_S <= end <= _MORNING_S for end in ends) else None


def is_any_time(text: str) -> bool:
    """True for the words that say any time, or as soon as possible."""
    if len(text) > values.MOST_CHARS or not any(c.isalpha() for c in text):
        return False
    return any(time_words.is_word(kind, text) for kind in ("any_time", "as_soon_as_possible"))


def shown(found: tuple[Span, ...]) -> str:
    """Windows as `spans` reads them without any rule: 09:00-12:00; 14:00-17:00."""
    return "; ".join(_shown(span) for span in found)


def _shown(span: Span) -> str:
    start, end = span
    if start and end and start.date and start.date == end.date:
        return f"{words(start)}-{times.wall(end.seconds)}"
    return "-".join(words(at) if at else "" for at in span)


def _of_date(cell: dt.date, habit: Habit, day: dt.date | None) -> Reading[tuple[Span, ...]] | None:
    """A date without a time: that whole day, or, far from it, the 9-12 that a spreadsheet made 9 December."""
    date = cell
    if isinstance(cell, dt.datetime):
        if cell.time() != dt.time() or cell.year < 2000:
            return None
        date = cell.date()
    if day is None or date.year < 2000:
        return None
    low, high = sorted((date.day, date.month))
    if abs(date - day) > _NEAR and high <= 24 and low < high and "excel-date-to-window" not in habit.kept:
        found: Span = (Clock(low * 3600), Clock(high * 3600))
        return Reading((found,), "excel-date-to-window", _shown(found))
    whole: Span = (Clock(0, date), Clock(DAY_S, date))
    return Reading((whole,), "date-to-window", _shown(whole))


@lru_cache(maxsize=16_384)
def _of_text(cell: str, zone: ZoneInfo, habit: Habit, day: dt.date | None) -> tuple[tuple[Span, ...], str]:
    text = _REMARK.sub("", time_words.plain(cell).replace('"', "")).strip(" .!").removeprefix("(").removesuffix(")")
    if "\n" in text:
        text = _BROKEN.sub("", text)
    if _LOWER_DO.match(cell.strip()):  # "until" in Polish and Czech; the German short form of Thursday is "Do"
        text = f"until {text[2:]}"
    if aliases.is_word("any_time", text) or time_words.is_word("any_time", text):
        return (), "any-time"
    if time_words.is_word("as_soon_as_possible", text):
        return (), "asap-to-any-time"
    instants = _instants(text, zone)
    if instants is not None:
        return (instants,), "instant-to-local-time"
    text = _rewritten(text, zone, habit, day)
    found: list[Span] = []
    rules: list[str] = []
    segments = list(_dated(_on_the_day([s for s in _APART.split(text) if s.strip()], day)))
    for segment, date in segments:
        for span, rule in _spans_of(segment, zone):
            if habit.on_twelve and rule == "text-to-window" and not _SAYS_HALF.search(segment):
                later = in_afternoon(span) if AFTERNOON not in habit.kept else None
                span, rule = (later, AFTERNOON) if later and not times.without_half(segment)[1] else (span, rule)
            if found and _SHORT_SPAN.fullmatch(segment.strip()) and _is_later(found[-1], span):  # "8-10 or 3-5"
                span, rule = _with_noon(span), AFTERNOON
            found.append(on_date(span, date))
            rules.append(rule)
    if not found:
        raise Unreadable(UNREADABLE)
    has_both_ends = any("-" in segment for segment, _date in segments)
    if len(found) == 2 and (pair := _one_of_two(found[0], found[1], has_both_ends)):
        found = [pair]
    return tuple(found), next((rule for rule in rules if rule != "text-to-window"), "text-to-window")


def _rewritten(text: str, zone: ZoneInfo, habit: Habit, day: dt.date | None) -> str:
    """A plain text with its windows and dates in the forms that are read: a dash between ends, days as ISO has them."""
    if match := _IN_BRACKETS.fullmatch(text) or _TWO_CLOCKS.fullmatch(text):
        text = f"{match[1]} - {match[2]}"
    text = _open_end().sub(" -", _in_front(text.strip("[]")))
    text = dates.with_iso_dates(_COMMA_MINUTES.sub(r"\1:\2", text), habit, zone, day)
    text = _weekday_of_date().sub("", text)
    if "&" in text:
        text = _between().sub(r"\1 and ", text)
    return text


def _one_of_two(first: Span, second: Span, has_both_ends: bool) -> Span | None:
    """The one window whose ends two say: "ab 9, bis 12", "9:00, 12:00"; not where one of them has both ends already, as
    "9:00-9:00" has."""
    if first[1] is None and second[0] is None:
        return first[0], second[1]
    are_moments = not has_both_ends and None not in first and first[0] == first[1] and second[0] == second[1]
    is_ahead = first[0] and second[0] and first[0].date == second[0].date and first[0] < second[0]
    return (first[0], second[0]) if are_moments and is_ahead else None


def _is_later(first: Span, second: Span) -> bool:
    """Whether a second window begins before a first, and behind it when both are on twelve-hour clocks."""
    (start, end), (next_start, next_end) = first, second
    if not (start and end and next_start and next_end) or next_start.date != start.date:
        return False
    return next_start.seconds < start.seconds and end.seconds <= next_start.seconds + DAY_S // 2


def _with_noon(span: Span) -> Span:
    start, end = (Clock(at.seconds + DAY_S // 2, at.date) if at else None for at in span)
    return start, end


def _instants(text: str, zone: ZoneInfo) -> Span | None:
    """Two moments with their distances from UTC, or one."""
    for separator in _INSTANTS_APART:
        ends = [end.strip() for end in text.split(separator)]
        if len(ends) == 2 and all(INSTANT.match(end) for end in ends):
            return times.clock_text(ends[0], zone).value, times.clock_text(ends[1], zone).value
    if INSTANT.match(text):
        at = times.clock_text(text, zone).value
        return at, at
    return None


def _in_front(text: str) -> str:
    """The text with what stands behind its times before them: "8-12 Mon-Fri", "12:00 latest", "10h sharp"."""
    days, before, after, sharp = _behind()
    if match := days.fullmatch(text):
        return f"{match[2]} {match[1]}"
    if match := before.fullmatch(text):
        return f"until {match[1]}"
    if match := after.fullmatch(text):
        return f"from {match[1]}"
    return sharp.sub("", text)


@cache
def _behind() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words_of, time = time_words.one_of, r"(?:(?<!\w)(?:klo|kl|um|at|a)\.?\s+)?(\d[\w:. ]*?)"
    one = rf"(?:{time_words.weekday_names()}|{words_of('workdays')}|{words_of('weekend')}|{words_of('every_day')})\.?"
    return (
        re.compile(rf"(\d[^a-z;,|]*(?:uhr|h|[ap]m)?)[\s,(]+({one}(?:\s*[-/+]\s*{one})?)\)?"),
        re.compile(rf"{time}\s+{words_of('before_behind')}"),
        re.compile(rf"{time}\s+{words_of('after_behind')}"),
        re.compile(rf"(?<=\d|h|r)\s+{words_of('sharp')}$"),
    )


@cache
def _open_end() -> re.Pattern[str]:
    return re.compile(rf"(?<=\d)\s*-\s*{time_words.one_of('open_end')}$")


@cache
def _weekday_of_date() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){time_words.weekday_names()}\.?,?\s+(?=\d{{4}}-\d\d-\d\d)")


@cache
def _between() -> re.Pattern[str]:
    return re.compile(rf"({time_words.one_of('between')}\s+\d[\d:.]*\s*(?:[ap]m|uhr|h)?)\s*&\s*(?=\d)")


@cache
def _weekdays_ahead() -> re.Pattern[str]:
    one = rf"(?:{time_words.weekday_names()}|{time_words.one_of('workdays')}|{time_words.one_of('weekend')}"
    one += rf"|{time_words.one_of('every_day')})\.?"
    return re.compile(rf"(?P<days>{one}(?:\s*[-/+]\s*{one})?)(?:\s*:\s*|\s+|$)(?P<rest>.*)")


def _on_the_day(segments: list[str], day: dt.date | None) -> list[str]:
    """The segments that hold on the weekday of `day`, without their weekdays: those of "Mo-Fr 9-17; Sa 9-12"."""
    holding, said, pending, current = [], False, frozenset[int](), frozenset[int]()
    for segment in segments:
        match = _weekdays_ahead().match(segment)
        days = _weekdays(match["days"]) if match and not time_words.parts_of_day().get(aliases.words(segment)) else None
        if match and days:
            said = True
            if time_words.is_word("closed", match["rest"]):
                if day is None or day.weekday() in days:
                    raise Unreadable("window-other-day")
                continue
            if not match["rest"]:
                pending |= days
                continue
            current, pending, segment = days | pending, frozenset(), match["rest"]
        if not current or day is None or day.weekday() in current:
            holding.append(segment)
    if pending and not holding and (day is None or day.weekday() in pending):  # weekdays alone: any time on them
        return ["00:00-24:00"]
    if said and not holding:
        raise Unreadable("window-other-day")
    return holding


def _weekdays(text: str) -> frozenset[int]:
    for kind, days in (("workdays", _WORKDAYS), ("weekend", _WEEKEND), ("every_day", _EVERY_DAY)):
        if time_words.is_word(kind, text):
            return days
    ends = [time_words.weekday(name) for name in re.split(r"\s*[-/+]\s*", text) if aliases.key(name)]
    if "-" not in text:
        return frozenset(ends)
    last = ends[-1] if ends[-1] >= ends[0] else ends[-1] + 7
    return frozenset(day % 7 for day in range(ends[0], last + 1))


_DATE_ONLY = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)")


def _dated(segments: list[str]) -> Iterator[tuple[str, dt.date | None]]:
    """The segments with the date that stands before them as one of its own ("23.11.2026, 9-12")."""
    date = None
    for i, segment in enumerate(segments):
        match = _DATE_ONLY.fullmatch(segment)
        if match:
            date = dates.date_of(int(match[1]), int(match[2]), int(match[3]), UNREADABLE)
            if i < len(segments) - 1:
                continue
            segment = "00:00-24:00"
        yield segment, date


def on_date(span: Span, date: dt.date | None) -> Span:
    """The window with that date at the ends that have none."""
    start, end = (Clock(at.seconds, at.date or date) if at else None for at in span)
    return start, end


def _spans_of(text: str, zone: ZoneInfo) -> list[tuple[Span, str]]:
    """The windows of one segment: one, or several with nothing but blanks between them."""
    try:
        return [_span(text, zone)]
    except Unreadable:
        parts = _BY_BLANKS.split(text)
        if len(parts) < 2:
            raise
        return [_span(part, zone) for part in parts]


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    words_of = time_words.one_of
    at = rf"(?:{words_of('at')}\s+)?"
    start = TIME.format(n="1")
    to = rf"\s*(?:->|-|/|(?<![a-z]){words_of('to')}(?![a-z]))\s*(?:{words_of('before')}\s+)?"
    prefix = rf"(?:(?:{words_of('between')}|{words_of('after')})[\s:]+)?"
    return {
        "range": re.compile(prefix + at + start + to + at + TIME.format(n="2")),
        "after": re.compile(rf"(?:{words_of('after')}[\s:]+|>=?\s*){at}(.+)|(.*\S)\s*(?:-|(?<=\d)\+)"),
        "before": re.compile(rf"(?:{words_of('before')}[\s:]+|<=?\s*|-\s*){at}(.+)"),
        "about": re.compile(rf"(?:{words_of('about')}\.?\s+|~\s*){at}(.+?)(?:\s?-?ish)?|(.*\d.*?)\s?-?ish"),
        "within": re.compile(r"(.+?)\s*(?:\u00b1|\+\s*/\s*-|\+-)\s*(\d+)\s*(h|std|min|m|')?\.?"),
    }


def _span(text: str, zone: ZoneInfo, half: str = "") -> tuple[Span, str]:
    part = time_words.parts_of_day().get(aliases.words(text))
    if part:
        return (Clock(part.start), Clock(part.end)), "part-of-day"
    if dated := re.match(r"(\d{4}-\d\d-\d\d)[\s:]+(?=\D)", text):
        span, rule = _span(text[dated.end() :], zone)
        return on_date(span, dt.date.fromisoformat(dated[1])), rule
    text = times.with_clock_words(text)
    patterns = _patterns()
    if match := patterns["range"].fullmatch(text):
        return _range(match, half)
    rest, said = times.without_half(text)
    if said:
        return _span(rest, zone, said)
    if match := patterns["after"].fullmatch(text):
        return (_at(match[1] or match[2], zone, half), None), "text-to-window"
    if match := patterns["before"].fullmatch(text):
        return (None, _at(match[1], zone, half)), "text-to-window"
    if match := patterns["within"].fullmatch(text):
        return _around(_at(match[1], zone, half), int(match[2]) * (3600 if match[3] in ("h", "std") else 60))
    if match := patterns["about"].fullmatch(text):
        return _around(_at(match[1] or match[2], zone, half), _ABOUT_S)
    exact = _at(text, zone, half)
    if exact == Clock(DAY_S):  # "end of day" is until then
        return (None, exact), "text-to-window"
    return (exact, exact), "text-to-window"


def _at(text: str, zone: ZoneInfo, half: str) -> Clock:
    at = times.clock_text(text.strip(), zone).value
    return Clock(at.seconds + DAY_S // 2, at.date) if half == "pm" and at.seconds < DAY_S // 2 else at


def _around(at: Clock, seconds: int) -> tuple[Span, str]:
    return (Clock(max(0, at.seconds - seconds), at.date), Clock(at.seconds + seconds, at.date)), "about-to-window"


def _range(match: re.Match[str], half: str) -> tuple[Span, str]:
    """The two ends: am or pm may stand at the second alone, and "10-2" means two in the afternoon."""
    later = match["p2"] if (match["p2"] or "").startswith(("a", "p")) else half
    later = {"a": "am", "p": "pm"}.get(later.replace(".", ""), later.replace(".", "")) if later else ""
    earlier = later if later and int(match["h1"]) % 12 <= int(match["h2"]) % 12 else None  # 1-5 pm, but 10-2 pm
    start = matched_clock(match, "1", earlier if not match["p1"] else None).value
    ends_at_noon = half == "am" and match["h2"] == "12"  # "9-12 in the morning"
    end = matched_clock(match, "2", None if ends_at_noon else half or None).value
    if start.seconds == DAY_S and match["h1"] == "24" and end.seconds <= DAY_S:
        start = Clock(0, start.date)
    if end.date is None and start.date:
        end = Clock(end.seconds, start.date)
    is_short = len(match["h2"]) == 1 and not match["p2"] and not later and start.seconds < DAY_S * 13 // 24
    if is_short and end.date == start.date and end.seconds < start.seconds < end.seconds + DAY_S // 2:
        return (start, Clock(end.seconds + DAY_S // 2, end.date)), AFTERNOON
    return (start, end), "text-to-window"
