"""What the rest of an address says about a place: its postcode, its town, and words that nobody knows."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Sequence

from rapidfuzz import fuzz, process

from dispatcher.places.reading import Reading, Word
from dispatcher.places.spelling import full_key
from dispatcher.places.words import COUNTRIES, PLAIN_KINDS

_NEITHER_GIVEN = 0.93
_ONE_AGAINST_ONE, _POSTCODE_WRONG, _TOWN_WRONG, _BOTH_WRONG = 0.90, 0.80, 0.75, 0.65
"""What is left of the confidence by what postcode and town say about a place; 1 when nothing speaks against it."""
_UNKNOWN_WORD, _UNKNOWN_STREET_WORD, _FEWEST = 0.97, 0.86, 0.6
_UNKNOWN_TOWN = 0.80
"""Brings everything below ACCEPT_AT: a word that may be a town outside the region is never passed over silently."""
_TOWN_SIMILAR = 84.0
_MIN_FUZZY_TOWN = 5
_MAX_TOWN_WORDS = 4
_MOST_REMEMBERED = 2048


class Towns:
    """The towns and postcodes of a region, held in memory."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._names: dict[int, str] = dict(db.execute("SELECT id, name FROM city"))
        self._words = {town: set(name.casefold().split()) for town, name in self._names.items()}
        self._by_key: dict[str, set[int]] = defaultdict(set)
        for key, town in db.execute("SELECT key, city_id FROM city_name"):
            self._by_key[key].add(town)
        self._keys = [key for key in self._by_key if len(key) >= _MIN_FUZZY_TOWN]
        self._postcodes = {code for (code,) in db.execute("SELECT code FROM postcode")}
        self._of_addresses = {town for (town,) in db.execute("SELECT id FROM used_city")}
        self._likened: dict[str, frozenset[int]] = {}

    def is_postcode(self, text: str) -> bool:
        """True for a postcode that occurs in the region."""
        return text in self._postcodes

    def name(self, town: int | None) -> str:
        """The town's name, "" for None."""
        return self._names[town] if town is not None else ""

    def named(self, text: str) -> set[int]:
        """The towns that have exactly this name in some language."""
        return self._by_key.get(full_key(text), set())

    def similar(self, text: str) -> frozenset[int]:
        """The towns named like this, typing errors forgiven."""
        key = full_key(text)
        if key not in self._likened:
            if len(self._likened) >= _MOST_REMEMBERED:
                self._likened.clear()
            self._likened[key] = frozenset(self._by_key.get(key) or self._resembling(key))
        return self._likened[key]

    def _resembling(self, key: str) -> set[int]:
        if len(key) < _MIN_FUZZY_TOWN:
            return set()
        found = process.extractOne(key, self._keys, scorer=fuzz.ratio, score_cutoff=_TOWN_SIMILAR)
        return self._by_key[found[0]] if found else set()

    def are_in_addresses(self, towns: frozenset[int]) -> bool:
        """False for suburbs and the like, which no address gives as its town: they speak neither for nor against."""
        return not towns.isdisjoint(self._of_addresses)

    def fits(self, town: int, asked: set[int]) -> bool:
        """True when one name contains the other: København and København SV."""
        words = self._words[town]
        return town in asked or any(words <= self._words[t] or self._words[t] <= words for t in asked)

    def are_one(self, towns: set[int]) -> bool:
        """True when all are districts of one city, or there is one at most."""
        return not towns or all(self.shares_name(town, towns - {town} or {town}) for town in towns)

    def shares_name(self, town: int, asked: set[int]) -> bool:
        """True for two districts of one city: København K and København SV."""
        return any(self._words[town] & self._words[t] for t in asked)


class Surroundings:
    """The words of one reading that do not name the street, weighed against places."""

    def __init__(
        self, towns: Towns, reading: Reading, span: tuple[Word, ...], is_same_street: Callable[[Sequence[Word]], bool]
    ) -> None:
        self._towns = towns
        self.postcode = reading.postcode
        self._asked: set[int] = set()
        self._factor = 1.0
        self._unknown_before = self._unknown_after = False
        is_before = True
        for run in reading.runs:
            start = next((i for i in range(len(run)) if run[i : i + len(span)] == span), None)
            if start is not None:
                self._explain(run[:start], _UNKNOWN_STREET_WORD, is_before)
                is_before = False
                self._explain(run[start + len(span) :], _UNKNOWN_STREET_WORD, is_before)
            elif not is_same_street(run):
                self._explain(run, _UNKNOWN_WORD, is_before)

    def agrees(self, postcode: str, town: int | None) -> bool:
        """True when nothing that was asked speaks against this postcode and town."""
        return self._locality(postcode, town) >= _NEITHER_GIVEN

    def towns(self) -> str:
        """The towns that were asked for, as a JSON list of their ids."""
        return json.dumps(sorted(self._asked))

    def is_silent(self) -> bool:
        """True when neither a postcode nor a town was given."""
        return not self.postcode and not self._asked

    def weigh(self, confidence: float, postcode: str, town: int | None) -> float:
        """The confidence that is left for a place with this postcode and town."""
        weighed = confidence * self._locality(postcode, town) * max(self._factor, _FEWEST)
        if self._asked:
            return weighed
        may_be_town = self._unknown_after or (self._unknown_before and self.postcode != postcode)
        return weighed * _UNKNOWN_TOWN if may_be_town else weighed

    def _explain(self, words: tuple[Word, ...], factor: float, is_before: bool) -> None:
        """Find towns among the words, longest names first; what nobody knows costs confidence."""
        at, unknown = 0, False
        while at < len(words):
            for length in range(min(_MAX_TOWN_WORDS, len(words) - at), 0, -1):
                name = " ".join(word.text for word in words[at : at + length])
                towns = self._towns.similar(name)
                if towns or name in COUNTRIES or name in PLAIN_KINDS:
                    if self._towns.are_in_addresses(towns):
                        self._asked |= towns
                    at += length
                    break
            else:
                unknown = True
                at += 1
        if unknown:
            self._factor *= factor
            self._unknown_before |= is_before
            self._unknown_after |= not is_before

    def _locality(self, postcode: str, town: int | None) -> float:
        code = None if not self.postcode or not postcode else self.postcode == postcode
        place = self._town_agrees(town)
        if code is None and place is None:
            return _NEITHER_GIVEN
        if code is False and place is False:
            return _BOTH_WRONG
        if code is False:
            return _ONE_AGAINST_ONE if place else _POSTCODE_WRONG
        if place is False:
            return _ONE_AGAINST_ONE if code else _TOWN_WRONG
        return 1.0

    def _town_agrees(self, town: int | None) -> bool | None:
        if town is None or not self._asked:
            return None
        if self._towns.fits(town, self._asked):
            return True
        return None if self._towns.shares_name(town, self._asked) else False
