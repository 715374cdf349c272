"""The places of plain rows: addresses and coordinates as they stand, column by column."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from operator import contains
from typing import NamedTuple

from dispatcher.intake import address_parts, coordinates
from dispatcher.intake.columns import Column
from dispatcher.intake.countries import country_of, whole_postcode
from dispatcher.intake.excel_dates import figures_again
from dispatcher.intake.ground import Ground
from dispatcher.intake.place_cells import ZEROS_OF_POSTCODE, is_district, one_line, with_district
from dispatcher.intake.table import Cell
from dispatcher.intake.values import Unreadable
from dispatcher.model.place import Location

OF_PLACE = ("address", "street", "house_number", "postcode", "city", "state", "country")
"""The texts of an address."""
_FIGURES = ("lat", "lon")
_HIDDEN_DIGIT = re.compile("[\u00b2\u00b3\u00b9\u00bc-\u00be\u0250-\U0010ffff]")
"""What may be a digit in disguise: superscripts, fractions, and the letters of far scripts."""

type Texts = Mapping[str, Sequence[str]]
type Told = dict[int, list[tuple[str, str, str, str]]]
"""What was read as something else than it is, by the place of the row: field, before, after, rule."""


class Places(NamedTuple):
    """Of each row the address in one line, the coordinate, and the country."""

    lines: Sequence[str]
    locations: Sequence[Location | None]
    countries: Sequence[str]


class PlainPlaces:
    """Reads the places of the plain rows of a table with these columns, by field. Rows whose place needs more care
    become holes."""

    def __init__(self, columns: Mapping[str, Column], ground: Ground) -> None:
        self._columns, self._ground = columns, ground
        self._figures = tuple(columns[name] for name in _FIGURES if name in columns)
        self._has_districts = "state" in columns and is_district(columns["state"])
        self.fits = len(self._figures) != 1

    def read(self, texts: Texts, rows: Sequence[Sequence[Cell]], holes: set[int], told: Told) -> Places:
        """The places of some rows, whose texts are those of `OF_PLACE` that have columns."""
        nothing = [""] * len(rows)
        address, street, house, postcode, city, state, land = (texts.get(name, nothing) for name in OF_PLACE)
        countries = self._countries(land, holes)
        if any(map(figures_again, house) if house is not nothing else ()):
            holes.update(k for k, text in enumerate(house) if figures_again(text))
        self._leave_mixed(address, street, postcode, city, holes)
        postcode = self._whole(postcode, countries, holes, told)
        if self._has_districts:
            pairs = zip(state, city, strict=True)
            city, state = [with_district(of, town) if of else town for of, town in pairs], nothing
        towns = [f"{code} {name}" if code and name else code or name for code, name in zip(postcode, city, strict=True)]
        if any(map(any, (house, state, land))) or (any(address) and any(street)):
            parts = zip(address, street, house, nothing, towns, state, land, strict=True)
            lines = [one_line(*each) for each in parts]
        else:
            lines = _of_street_and_town(address if any(address) else street, postcode, city, towns)
        locations: Sequence[Location | None] = [None] * len(rows)
        if self._figures:
            locations = [self._location(row, holes, k) for k, row in enumerate(rows)]
        there = zip(address, street, towns, locations, strict=True)
        holes.update(k for k, each in enumerate(there) if not any(each))
        return Places(lines, locations, countries)

    def _countries(self, lands: Sequence[str], holes: set[int]) -> Sequence[str]:
        known = {land: (country_of(land) if land else "") or self._ground.country for land in set(lands)}
        if self._figures and any(country != self._ground.country for country in known.values()):
            holes.update(k for k, land in enumerate(lands) if known[land] != self._ground.country)
        return [known[land] for land in lands]

    @staticmethod
    def _leave_mixed(
        address: Sequence[str], street: Sequence[str], postcode: Sequence[str], city: Sequence[str], holes: set[int]
    ) -> None:
        """Makes holes of the rows with more than an address in its cell: a name, a note, a coordinate."""
        for texts in (address, street):
            for k in address_parts.not_streets_alone(texts):
                if address_parts.split(texts[k], bool(city[k] or postcode[k])).address != texts[k]:
                    holes.add(k)
        holes.update(coordinates.where_pairs_may_be(address))

    def _whole(self, postcodes: Sequence[str], countries: Sequence[str], holes: set[int], told: Told) -> Sequence[str]:
        """The postcodes with the leading zeros that a spreadsheet dropped."""
        if not any(postcodes) or not any(countries) or ZEROS_OF_POSTCODE in self._columns["postcode"].habit.kept:
            return postcodes
        pairs = zip(postcodes, countries, strict=True)
        wholes = [whole_postcode(code, country) if country else code for code, country in pairs]
        if wholes != postcodes:
            for k, (code, whole) in enumerate(zip(postcodes, wholes, strict=True)):
                if whole != code and k not in holes:
                    told[k].append(("postcode", code, whole, ZEROS_OF_POSTCODE))
        return wholes

    def _location(self, cells: Sequence[Cell], holes: set[int], k: int) -> Location | None:
        """The coordinate of two cells that are nothing but figures; a hole of others that are not empty."""
        lat_column, lon_column = self._figures
        lat, lon = cells[lat_column.index], cells[lon_column.index]
        if lat is None and lon is None:
            return None
        if lat.__class__ is lon.__class__ and lat.__class__ in (float, str) and lat != lon:
            try:
                read = coordinates.placed(coordinates.one(lat), coordinates.one(lon), self._ground, lat_column.habit)
            except Unreadable:
                pass
            else:
                if not read.rule and read.value != (0, 0):
                    return read.value
        holes.add(k)
        return None


def _of_street_and_town(
    streets: Sequence[str], postcodes: Sequence[str], cities: Sequence[str], towns: Sequence[str]
) -> list[str]:
    """Addresses of nothing but a street and its town. A street without the town's postcode or its one word need not
    be asked whether it names the town too."""
    are_codes = all(map(str.isdecimal, postcodes)) and "".join(postcodes).isascii()
    if are_codes and not _HIDDEN_DIGIT.search("".join(streets)) and all(streets):
        lines = [f"{street}, {town}" for street, town in zip(streets, towns, strict=True)]
        coded = (k for k, is_in in enumerate(map(contains, streets, postcodes)) if is_in)
        named = [k for k in coded if not _is_other_word(streets[k], cities[k])]
    else:
        lines, named = [""] * len(streets), list(range(len(streets)))
    for k in named:
        lines[k] = one_line("", streets[k], "", "", towns[k], "", "")
    return lines


def _is_other_word(street: str, city: str) -> bool:
    """Whether a city is one word that a street cannot hold."""
    return city.isalpha() and city[1:].islower() and (city + street).isascii() and city.lower() not in street.lower()
