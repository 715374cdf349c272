"""Texts that web pages and maps wrote."""

from __future__ import annotations

from pathlib import Path

import pytest

from dispatcher.intake.markup import has_markup, without_markup
from tests import samples

read, delivery = samples.read, samples.delivery

KML = """<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>A &amp; B</name><description><![CDATA[
<b>Back door</b><br>Bell &quot;Meier&quot;<br/><ul><li>2 crates</li><li>1 sack</li></ul>]]></description>
<Point><coordinates>9.5,47.1,0</coordinates></Point></Placemark></Document></kml>"""
LINES = 'Back door\nBell "Meier"\n2 crates\n1 sack'


def test_descriptions_of_a_map_are_text(tmp_path: Path) -> None:
    """No tags, entities as their letters, breaks as lines; and it is told."""
    path = tmp_path / "a.kml"
    path.write_text(KML, "utf-8")
    found = read(path)
    assert [(delivery(o).name, delivery(o).note) for o in found.orders] == [("A & B", LINES)]
    assert [(c.where.column, c.after, c.rule) for c in found.coercions] == [("description", LINES, "html-to-text")]


def test_what_stands_in_any_other_list_stays(tmp_path: Path) -> None:
    """Text is text: what looks like a tag or an entity is the sender's, also where many rows are alike."""
    texts = ["<b>x</b>", "Smith &amp; Sons", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>"]
    rows = [["Order ID", "Name", "Address", "Note"]]
    rows += [[f"{t} {i}", t, f"{t} 1", t] for i in range(9) for t in texts]
    found = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";"))
    told = [(o.id, delivery(o).name, delivery(o).address, delivery(o).note) for o in found.orders]
    assert told == [(r[0], r[1], r[2], r[3]) for r in rows[1:]]


@pytest.mark.parametrize("text", ["a < b > c", "R&D", "see <b> there", "5 <6>", "AT&T; Co", "<Meier>"])
def test_customers_own_signs_stay(text: str) -> None:
    """A tag that nothing closes may be their own words."""
    assert not has_markup(text) or without_markup(text) == text


@pytest.mark.parametrize("piece", ["<a>", "<style>", "</td> ", "<p ", "&#1"])
def test_a_cell_of_nothing_but_tags_is_looked_through_once(piece: str) -> None:
    """What never ends is not looked for again from each of a hundred thousand beginnings."""
    has_markup(piece * 300_000 + "</b>")
    without_markup(piece * 300_000 + "</b>")
