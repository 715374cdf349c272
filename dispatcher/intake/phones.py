"""Telephone numbers: as they are typed, and as E.164 has them."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

_SCIENTIFIC = re.compile(r"\+?(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})")
_SIMPLE = re.compile(r"(?:tel\.?:?\s*)?(\+|00)?[\d\s()./\u00a0-]{5,24}", re.IGNORECASE)
_NOT_DIGITS = re.compile(r"\D+")
_OPTIONAL_ZERO = re.compile(r"\(0\)")
_LONGEST = 60
_FEWEST_DIGITS, _FEWEST_WITH_CODE = 6, 11


class Number(NamedTuple):
    """A telephone number. `typed` is what people are shown, `dial` E.164 or "" where that is not sure.

    `zeros`: leading noughts were put back into `typed`. `is_cut`: a spreadsheet dropped digits that nobody can tell.
    `others`: further numbers of the cell, as E.164 has them.
    """

    typed: str
    dial: str = ""
    zeros: bool = False
    is_cut: bool = False
    others: tuple[str, ...] = ()


class _Plan(NamedTuple):
    """How a country writes its numbers: its calling code, the prefix inside of it, and the patterns of the rest.

    `has_prefix`: mobile numbers are written with it."""

    code: str
    prefix: str
    pattern: re.Pattern[str]
    mobile: re.Pattern[str]
    has_prefix: bool


@lru_cache(maxsize=16_384)
def read_phone(text: str, country: str, is_figure: bool = False) -> Number:
    """The number that a cell's text says. `is_figure`: the cell held a number, and so no leading nought."""
    typed, is_cut = _unscientific(text)
    if is_cut:
        return Number(text, is_cut=True)
    was_figure = is_figure or typed != text
    dial = _simple(typed, country)
    if dial:
        return _with_zeros(typed, dial, country) if was_figure else Number(typed, dial)
    if len(typed) > _LONGEST or sum(c.isdigit() for c in typed) < _FEWEST_DIGITS:
        return Number(typed)
    found = _searched(typed, country)
    if not found:
        return Number(typed)
    number = Number(typed, found[0], others=tuple(n for n in found[1:] if n != found[0]))
    return _with_zeros(typed, number.dial, country) if was_figure else number


def _unscientific(text: str) -> tuple[str, bool]:
    """(4.91701234567E+11 with all its digits, whether some of them are lost)."""
    match = _SCIENTIFIC.fullmatch(text.strip())
    if match is None:
        return text, False
    decimals, exponent = match[2] or "", int(match[3])
    if len(decimals) < exponent - 1 or exponent > len(decimals):
        return text, True
    return match[1] + decimals[:exponent] + "0" * (exponent - len(decimals)), False


@cache
def _plan(country: str) -> _Plan | None:
    """None for countries whose numbers take more than a prefix to be understood."""
    import phonenumbers

    about = phonenumbers.PhoneMetadata.metadata_for_region(country, None) if country else None
    if about is None or about.national_prefix_transform_rule:
        return None
    lines = (about.fixed_line, about.mobile)
    patterns = [line.national_number_pattern for line in lines if line and line.national_number_pattern]
    every, mobile = (re.compile("|".join(f"(?:{p})" for p in some)) for some in (patterns, patterns[-1:]))
    prefix = about.national_prefix or ""
    return _Plan(str(about.country_code), prefix, every, mobile, _is_with_prefix(country, prefix))


def _is_with_prefix(country: str, prefix: str) -> bool:
    """Whether mobile numbers are written with the prefix within the country: not so in China."""
    import phonenumbers

    example = phonenumbers.example_number_for_type(country, phonenumbers.PhoneNumberType.MOBILE)
    national = phonenumbers.PhoneNumberFormat.NATIONAL
    return example is None or phonenumbers.format_number(example, national).lstrip("(").startswith(prefix)


def _simple(text: str, country: str) -> str:
    """E.164 of a number in the list's own country, as nearly all are: by its prefix and pattern; else ""."""
    plan = _plan(country)
    match = _SIMPLE.fullmatch(text)
    if plan is None or match is None:
        return ""
    digits = _NOT_DIGITS.sub("", _OPTIONAL_ZERO.sub("", text) if match[1] else text)
    if match[1]:
        digits = digits.removeprefix("00") if match[1] == "00" else digits
        if not digits.startswith(plan.code):
            return ""
        rest = digits.removeprefix(plan.code)
    elif digits.startswith(plan.code) and _is_from_abroad(plan, digits):
        rest = digits.removeprefix(plan.code)  # a plus that is missing is likelier than a town that begins alike
    else:
        rest = digits.removeprefix(plan.prefix)
    return f"+{plan.code}{rest}" if plan.pattern.fullmatch(rest) else ""


def _is_from_abroad(plan: _Plan, digits: str) -> bool:
    """Whether figures that begin with the country's code are that and a number: one of a mobile, or a long one."""
    rest = digits.removeprefix(plan.code)
    return bool(plan.mobile.fullmatch(rest)) or (
        len(digits) >= _FEWEST_WITH_CODE and bool(plan.pattern.fullmatch(rest))
    )


def _searched(text: str, country: str) -> list[str]:
    """All valid numbers in a text, as E.164; extensions are left off."""
    import phonenumbers

    try:
        whole = phonenumbers.parse(text, country or None)
        if phonenumbers.is_valid_number(whole):
            return [phonenumbers.format_number(whole, phonenumbers.PhoneNumberFormat.E164)]
        bare = text.lstrip(" (")
        if bare.startswith("00"):  # two noughts lead abroad in lists of every country
            whole = phonenumbers.parse("+" + bare[2:], None)
        if bare.startswith(("+", "00")) and phonenumbers.is_possible_number(whole):
            return [phonenumbers.format_number(whole, phonenumbers.PhoneNumberFormat.E164)]
    except phonenumbers.NumberParseException:
        pass
    matches = phonenumbers.PhoneNumberMatcher(text, country or None, phonenumbers.Leniency.VALID, 10)
    return [phonenumbers.format_number(m.number, phonenumbers.PhoneNumberFormat.E164) for m in matches]


def _with_zeros(typed: str, dial: str, country: str) -> Number:
    """The number as its country writes it, where a spreadsheet took the nought that it began with."""
    plan = _plan(country)
    if plan is None or typed.startswith(("+", "0")) or not dial.startswith("+" + plan.code):
        return Number(typed, dial)
    rest = dial.removeprefix("+" + plan.code)
    if typed == rest and plan.prefix == "0" and (plan.has_prefix or not plan.mobile.fullmatch(rest)):
        return Number("0" + typed, dial, zeros=True)
    return Number(typed, dial)
