"""What a move would do, in the few words of the card beside the pointer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dispatcher.desk.lanes import Lane, lane_of
from dispatcher.desk.moves import Effect
from dispatcher.desktop.violation_words import span, words
from dispatcher.desktop.words import kilometres, money
from dispatcher.model.values import dataclass
from dispatcher.model.violation import Violation

MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class EffectText:
    """`title` says where, `figures` what it costs, `broken` and `mended` which rules; all plain text."""

    title: str
    figures: str
    broken: tuple[str, ...]
    mended: tuple[str, ...]


def effect_text(effect: Effect) -> EffectText:
    """The words for an effect."""
    figures = (
        _signed(effect.duration_s, span(abs(effect.duration_s))),
        _signed(effect.distance_m, _tr("{km} km").format(km=kilometres(abs(effect.distance_m)))),
        _signed(effect.cost, _tr("{money} cost").format(money=money(abs(effect.cost)))),
    )
    return EffectText(_title(effect), "   ".join(figures), _lines(effect, effect.broken), _lines(effect, effect.mended))


def said(effect: Effect) -> str:
    """The effect in one line, for the status bar and for screen readers."""
    text = effect_text(effect)
    rules = "; ".join(text.broken) if text.broken else _tr("keeps every rule")
    return f"{text.title} · {text.figures} · {rules}"


def _title(effect: Effect) -> str:
    move, day = effect.move, effect.after.day
    if move.shift_id is None:
        return _tr("Out of the plan")
    driver = day.shifts[move.shift_id].driver
    name = driver.name or driver.id
    numbers = [stop.number for stop in _lane(effect, move.shift_id).stops if set(stop.order_ids) & set(move.order_ids)]
    if not numbers:
        return name
    text = _tr("{driver}, stop {number}") if move.position is not None else _tr("{driver}, best place: stop {number}")
    return text.format(driver=name, number=", ".join(map(str, numbers[:4])) + ("…" if len(numbers) > 4 else ""))


def _lane(effect: Effect, shift_id: str) -> Lane:
    day = effect.after.day
    schedule = next(s for s in effect.after.judged.schedules if s.route.shift_id == shift_id)
    return lane_of(day, 0, day.shifts[shift_id], schedule)


def _lines(effect: Effect, found: tuple[tuple[str, Violation], ...]) -> tuple[str, ...]:
    orders, shifts = effect.after.day.orders, effect.after.day.shifts
    lines = []
    for shift_id, violation in found[:MOST_LINES]:
        order = orders.get(violation.order_id)
        place = next((t.name or t.address for t in order.tasks if t.name or t.address), order.id) if order else ""
        text = words(violation, place)
        if shift_id != effect.move.shift_id:
            driver = shifts[shift_id].driver
            text = _tr("{driver}: {text}").format(driver=driver.name or driver.id, text=text)
        lines.append(text)
    if len(found) > MOST_LINES:
        lines.append(_tr("and {count} more").format(count=len(found) - MOST_LINES))
    return tuple(lines)


def _signed(amount: int, text: str) -> str:
    return f"{'+' if amount > 0 else '−' if amount < 0 else '±'}{text}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Effect", text)
