"""In what a candidate differs from the address as written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.model.place import Candidate, Location, Precision
from dispatcher.places.comparison import Difference, Differs, differences

HERE = Location(60.17, 24.94)
LABEL = "Mannerheimintie 12, 00100 Helsinki"


def _differ(address: str, label: str = LABEL, precision: Precision = Precision.ADDRESS) -> list[Difference]:
    return list(differences(address, Candidate(label, HERE, 0.8, precision)))


@pytest.mark.parametrize(
    "address",
    [
        "Mannerheimintie 12, 00100 Helsinki",
        "mannerheimint. 12, helsingfors",
        "MANNERHEIMINTIE 12",
        "Mannerheimintie 12, 00100 Helsinki, Finland",
        "00100 Helsinki, Mannerheimintie 12, 3. krs",
    ],
)
def test_what_is_only_written_differently_does_not_differ(address: str) -> None:
    """Case, abbreviations, the sequence of parts, a town in another language, floors and countries."""
    assert _differ(address) == []


@pytest.mark.parametrize(
    ("address", "differs"),
    [
        ("Mannerheimintie 77, Helsinki", Difference(Differs.NUMBER, "77", "12")),
        ("Mannerheimintie 12 B, Helsinki", Difference(Differs.LETTER, "12B", "12")),
        ("Manerhemintie 12, Helsinki", Difference(Differs.STREET, "", "Mannerheimintie")),
        ("Mannerheimintie 12, 00200 Helsinki", Difference(Differs.POSTCODE, "00200", "00100")),
        ("Mannerheimintie 12, Tampere", Difference(Differs.TOWN, "", "Helsinki")),
    ],
)
def test_each_thing_that_differs_is_named(address: str, differs: Difference) -> None:
    """As the address has it and as the candidate has it."""
    assert _differ(address) == [differs]


def test_a_street_has_no_number_and_a_firm_is_no_address() -> None:
    """A candidate that is the street alone lacks the number; of a firm only its name is told."""
    street = _differ("Mannerheimintie 12", "Mannerheimintie, 00100 Helsinki", Precision.STREET)
    assert street == [Difference(Differs.NUMBER, "12", "")]
    assert _differ("Stockmann 1", "Stockmann, Helsinki", Precision.POI) == [Difference(Differs.NAME, "", "Stockmann")]


def test_several_differences_are_all_named() -> None:
    """A number, a spelling and a town at once."""
    found = {each.kind for each in _differ("Manerhemintie 5, Tampere")}
    assert found == {Differs.NUMBER, Differs.STREET, Differs.TOWN}


@given(st.text(max_size=60), st.text(min_size=1, max_size=40), st.sampled_from(Precision))
def test_any_text_can_be_compared(address: str, label: str, precision: Precision) -> None:
    """Whatever stands in a list or an index."""
    differences(address, Candidate(label, HERE, 0.5, precision))
