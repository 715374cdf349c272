"""How people shorten and dress up addresses, and what is usual in a country, read from languages.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import field
from functools import lru_cache
from pathlib import Path
from typing import Any

from dispatcher.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """Habits of one language, as languages.toml explains them."""

    code: str
    endings: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    units: tuple[str, ...] = ()
    floors: tuple[str, ...] = ()
    fillers: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()
    rewrites: Mapping[str, str] = field(default_factory=dict)
    joints: tuple[str, ...] = ()
    corners: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Country:
    """Habits of one country. `postcode` matches a whole postcode in capitals, without spaces."""

    code: str
    languages: tuple[str, ...]
    number_first: bool
    postcode: re.Pattern[str]
    zones: tuple[str, ...]
    abbreviations: Mapping[str, str]


def _language(code: str, rules: Mapping[str, Any]) -> Language:
    habits: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in rules.items()}
    return Language(code, **habits)


def _country(code: str, rules: Mapping[str, Any]) -> Country:
    return Country(
        code,
        tuple(rules["languages"]),
        rules["number_first"],
        re.compile(rules["postcode"]),
        tuple(rules["zones"]),
        rules.get("abbreviations", {}),
    )


_RULES = tomllib.loads(Path(__file__).with_name("languages.toml").read_text("utf-8"))

LANGUAGES = tuple(_language(code, rules) for code, rules in _RULES["languages"].items())
COUNTRY_RULES = {code: _country(code, rules) for code, rules in _RULES["countries"].items()}

COUNTRIES = frozenset(_RULES["names"]["countries"])
"""Names of countries that may stand at the end of an address, single words, folded."""

POSTCODE_PREFIXES = tuple(_RULES["names"]["postcode_prefixes"])
"""Signs of countries that stand before a postcode: L-1536, and L1536."""

CITY_NAMES: tuple[tuple[str, ...], ...] = tuple(tuple(names) for names in _RULES["names"]["cities"])
"""One city's names in several languages: an extract cut through a city often lacks the city's own entry."""

PLAIN_KINDS = frozenset(word for language in LANGUAGES for word in language.plain)
"""Kinds of street that people leave out or add at will."""

REWRITES = {sign: word for language in LANGUAGES for sign, word in language.rewrites.items()}


@lru_cache(maxsize=1)
def _by_zone() -> Mapping[str, Country]:
    return {zone: country for country in COUNTRY_RULES.values() for zone in country.zones}


def country_of(time_zone: str) -> Country | None:
    """The country that a time zone lies in; None for one without rules of its own."""
    return _by_zone().get(time_zone)
