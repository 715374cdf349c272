"""Which country a list means, and what its postcodes look like."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

from dispatcher.intake import aliases

_LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl", "fi", "sv", "pl", "da", "nb")
_LETTERS = 2


@cache
def _tables() -> Mapping[str, Any]:
    return tomllib.loads(Path(__file__).with_name("countries.toml").read_text("utf-8"))


@cache
def _known() -> Mapping[str, str]:
    """Country by folded name of `countries.toml`."""
    return {aliases.key(name): code for code, names in _tables()["names"].items() for name in names}


@cache
def _in_all_languages() -> Mapping[str, str]:
    """Country by folded name, of all countries that telephones have."""
    from phonenumbers.geodata.locale import LOCALE_DATA

    found: dict[str, str] = {}
    for code, names in LOCALE_DATA.items():
        for language in _LANGUAGES:
            name = names.get(language, "")
            name = names.get(name.removeprefix("*"), "") if name.startswith("*") else name
            if name and len(code) == _LETTERS:
                found.setdefault(aliases.key(name), code)
    return found


@cache
def _codes() -> frozenset[str]:
    from phonenumbers import SUPPORTED_REGIONS

    return frozenset(SUPPORTED_REGIONS)


@lru_cache(maxsize=1_024)
def country_of(text: str) -> str:
    """The country that a text names, in two letters; "" when it names none that is known."""
    folded = aliases.key(text)
    if not folded:
        return ""
    if folded.upper() in _codes():
        return folded.upper()
    return _known().get(folded) or _in_all_languages().get(folded, "")


@cache
def country_of_zone(zone: str) -> str:
    """The country of a time zone like Europe/Berlin, in two letters; "" when the zone is of no one country."""
    table = resources.files("tzdata.zoneinfo").joinpath("zone.tab").read_text("utf-8")
    lines = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return next((parts[0] for parts in lines if parts[2].strip() == zone), "")


def whole_postcode(text: str, country: str) -> str:
    """The postcode with the leading noughts that a spreadsheet dropped, where the country tells how long it is."""
    least, digits = _postcode_digits(country)
    if not least <= len(text) < digits or not (text.isascii() and text.isdecimal()):
        return text
    return text.zfill(digits)


@cache
def _postcode_digits(country: str) -> tuple[int, int]:
    """(fewest digits that a spreadsheet leaves, how many there are), both 0 where that is not known."""
    spec = _tables()["postcodes"].get(country, {"least": 0, "digits": 0})
    return spec["least"], spec["digits"]
