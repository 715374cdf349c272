"""What dialogs offer."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtWidgets import QApplication

from dispatcher.desktop.dialogs import ORDER_LISTS, addresses_filter
from dispatcher.intake import read_points

KML = (
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><address>Road 1</address>'
    "<Point><coordinates>24.9,60.1</coordinates></Point></Placemark></kml>"
)
TEXTS = {
    "csv": "Address,Lat,Lon\nRoad 1,60.1,24.9\n",
    "tsv": "Address\tLat\tLon\nRoad 1\t60.1\t24.9\n",
    "txt": "Address;Lat;Lon\nRoad 1;60.1;24.9\n",
    "json": json.dumps([{"Address": "Road 1", "Lat": 60.1, "Lon": 24.9}]),
    "kml": KML,
    "html": "<table><tr><td>Address</td><td>Lat</td><td>Lon</td></tr>"
    "<tr><td>Road 1</td><td>60.1</td><td>24.9</td></tr></table>",
}


@pytest.mark.parametrize("kind", [*TEXTS, "xlsx"])
def test_lists_of_addresses_are_offered_in_every_kind_that_is_read(
    qapp: QApplication, tmp_path: Path, kind: str
) -> None:
    """The reader is that of order lists, and so are the kinds."""
    assert kind in re.findall(r"\*\.(\w+)", addresses_filter())
    assert set(re.findall(r"\*\.(\w+)", addresses_filter())) == set(ORDER_LISTS.split())
    path = tmp_path / f"list.{kind}"
    if kind == "xlsx":
        book = Workbook()
        for row in (["Address", "Lat", "Lon"], ["Road 1", 60.1, 24.9]):
            book.worksheets[0].append(row)
        book.save(path)
    else:
        path.write_text(TEXTS[kind], "utf-8")
    assert [point.address for point in read_points(path).points] == ["Road 1"]
