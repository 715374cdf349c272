"""GPX and KML files to raw tables: one row per point."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from dispatcher.intake.codes import problem
from dispatcher.intake.table import Book, Cell, Table
from dispatcher.model.problem import Refused, Where

_GPX = ("lat", "lon", "ele", "time", "name", "cmt", "desc", "src", "sym", "type", "number")
_KML = ("id", "name", "description", "address", "phoneNumber", "folder", "geometry", "lat", "lon")
_IN_MARKUP = frozenset({"description"})
"""What may hold HTML: https://developers.google.com/kml/documentation/kmlreference#description."""
_FIGURES = frozenset({"lat", "lon"})
_SHAPES = ("LineString", "Polygon", "MultiGeometry", "LinearRing", "Model", "Track", "MultiTrack")


def read_geo(book: Book) -> list[Table]:
    """The tables of a GPX, KML or KMZ file: waypoints before points of routes. Raises Refused."""
    root = _root(book)
    kind = _name(root)
    tables = _gpx_tables(root) if kind == "gpx" else [_kml_table(root)] if kind == "kml" else []
    tables = [table for table in tables if len(table.rows) > 1]
    if not tables:
        raise Refused([problem("no-points", Where(source=book.name), name=book.name)])
    return tables


def kml_inside(data: bytes) -> str:
    """The name of the KML in a zip file that holds no workbook; "" when there is none."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        return ""
    if any(name in ("[Content_Types].xml", "mimetype") for name in names):
        return ""
    found = sorted(n for n in names if n.lower().endswith(".kml"))
    return next((n for n in found if n.lower() == "doc.kml"), found[0] if found else "")


def _root(book: Book) -> Element:
    data = book.data
    try:
        if inside := kml_inside(data):
            with zipfile.ZipFile(BytesIO(data)) as archive:
                data = archive.read(inside)
        root: Element = fromstring(data)
    except (
        ParseError,
        DefusedXmlException,
        zipfile.BadZipFile,
        zlib.error,
        ValueError,
        LookupError,
        OSError,
        NotImplementedError,
        EOFError,
        RuntimeError,
    ) as fault:
        raise Refused([problem("file-unreadable", Where(source=book.name), name=book.name)]) from fault
    return root


def _name(element: Element) -> str:
    """The element's name without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _text(element: Element) -> str | None:
    return " ".join("".join(element.itertext()).split()) or None


def _figure(text: str | None) -> Cell:
    """A coordinate as a number, or the text as it stands when it is none."""
    try:
        return float(text) if text else None
    except ValueError:
        return text


def _gpx_tables(root: Element) -> list[Table]:
    points = [e for e in root if _name(e) == "wpt"]
    routes = [(r, e) for r in root if _name(r) == "rte" for e in r if _name(e) == "rtept"]
    return [
        Table("Waypoints", [list(_GPX), *(_gpx_row(e) for e in points)]),
        Table("Route points", [list(_GPX), *(_gpx_row(e) for _route, e in routes)]),
    ]


def _gpx_row(point: Element) -> list[Cell]:
    said: dict[str, Cell] = {key: _figure(point.get(key)) for key in _FIGURES}
    for child in point:
        if _name(child) in _GPX and _name(child) not in _FIGURES:
            said.setdefault(_name(child), _text(child))
    return [said.get(key) for key in _GPX]


def _kml_table(root: Element) -> Table:
    records = [_placemark(e, folder) for e, folder in _placemarks(root, "")]
    header = list(dict.fromkeys((*_KML, *(key for record in records for key in record))))
    rows: list[list[Cell]] = [list(header), *([record.get(key) for key in header] for record in records)]
    return Table("Placemarks", rows, in_markup=_IN_MARKUP)


def _placemarks(element: Element, folder: str) -> Iterator[tuple[Element, str]]:
    """All placemarks with the names of the folders around them; the depth of a file never counts."""
    todo = [(element, folder)]
    while todo:
        parent, inside = todo.pop()
        children = []
        for child in parent:
            kind = _name(child)
            if kind == "Placemark":
                yield child, inside
            elif kind in ("Document", "Folder", "kml"):
                name = next((_text(e) for e in child if _name(e) == "name"), None) if kind == "Folder" else None
                children.append((child, " / ".join(filter(None, (inside, name)))))
        todo += reversed(children)


def _placemark(mark: Element, folder: str) -> dict[str, Cell]:
    said: dict[str, Cell] = {"id": mark.get("id"), "folder": folder or None, "geometry": "none"}
    for child in mark:
        kind = _name(child)
        if kind in ("name", "description", "address", "phoneNumber"):
            said[kind] = _text(child)
        elif kind == "Point":
            said |= _kml_point(child)
        elif kind in _SHAPES and said["geometry"] == "none":
            inner = [e for e in child.iter() if _name(e) == "Point"]
            said |= _kml_point(inner[0]) if kind == "MultiGeometry" and len(inner) == 1 else {"geometry": kind}
        elif kind == "ExtendedData":
            for data in child.iter():
                if _name(data) in ("Data", "SimpleData") and data.get("name"):
                    said.setdefault(str(data.get("name")), _text(data))
    return said


def _kml_point(point: Element) -> dict[str, Cell]:
    text = next((_text(e) for e in point.iter() if _name(e) == "coordinates"), None) or ""
    parts = text.replace(" ", ",").split(",")
    if len(parts) < 2:
        return {"geometry": "Point", "lat": None, "lon": None}
    return {"geometry": "Point", "lon": _figure(parts[0]), "lat": _figure(parts[1])}
