"""The sentences that come from below the window: found in the source of the rooms and the desk, as templates.

A sentence is written there as a plain or a formatted string. Its template is the same text with a name in braces for
each figure or name that is filled in: the last word of the expression, numbered when it comes twice.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from dispatcher.desktop.language_texts import texts_in
from dispatcher.desktop.said import PLACE
from dispatcher.model.fleet import Depot, Driver, ShiftPattern, Vehicle
from dispatcher.model.order import Order, Task

PROGRAM = Path(__file__).parent.parent
ROOMS = ("config", "model", "intake", "places", "roads", "maps", "planning", "manifests", "store", "desk")
"""Whose sentences the window shows."""
BESIDES = ("app.py", "desktop/commands.py", "desktop/map_raster.py")
"""Files outside of the rooms whose sentences come to the window in English."""
ELSEWHERE = (
    "intake/templates.py",  # the texts of a workbook
    "manifests/gpx.py",  # on paper and in files for drivers
    "manifests/links.py",
    "manifests/paper.py",
    "manifests/pdf.py",
    "manifests/pdf_[!l]*.py",
    "manifests/table.py",
    "manifests/wording.py",
    "manifests/workbook.py",
    "maps/export.py",
    "maps/folium_page.py",
    "planning/instances.py",  # benchmark files, in the terminal alone
    "planning/json_fields.py",
    "planning/vroom.py",
    "planning/vrplib.py",
    "desk/sentences.py",
    "config/log.py",
    "config/report.py",
)
"""Files whose sentences are never shown by the window."""
PIECES = (
    # words of progress
    "Reading the list",
    "Taking the orders",
    "Finding places",
    "Planning",
    "Computing travel times",
    "Putting the traffic into the roads",
    "Drawing routes along the roads",
    "Writing {name}",
    "Preparing",
    "Reading the extract",
    "Choosing the points of the work area",
    "Choosing the roads of the work area",
    "Choosing the shapes of the work area",
    "Completing lakes and woods",
    "Writing the work area",
    "Preparing roads for large days",
    "The roads for large days are ready",
    "Kept from before",
    "Left out",
    "Ready",
    "Looking for towns",
    "Reading the region",
    "Packing the region",
    "Unpacking the region",
    "Reading borders",
    "Reading roads",
    "Reading turn restrictions",
    "Reading crossings",
    "Joining roads",
    "Working out speeds",
    "Sorting main roads",
    "Checking the network",
    "Packing the network",
    "Drawing the basemap",
    "The road network is ready",
    "Region {name} is ready",
    "addresses at points",
    "buildings and streets",
    "groups of buildings",
    # facts about the program
    "day file",
    "size",
    "orders",
    "drivers",
    "time zone",
    "region",
    "engines",
    "{file_bytes} kB, version {file_version}, {backup_count} backups",
    "{name}, {addresses} addresses",
    "none: travel times are estimated",
    # where
    "sheet {sheet}",
    "row {row}",
    "column {column}",
    # who and what
    "Pasted rows",
    "the order",
    "The order",
    "order {order_id}",
    "Order {order_id}",
    "order {order_ids}",
    "{order_ids} orders",
    "{count} order",
    "{count} orders",
    "{depots} depot",
    "{depots} depots",
    "delivery",
    "pickup",
    "depot",
    "depots",
    "vehicle",
    "vehicles",
    "driver",
    "shift",
    "shifts",
    "the {kind} {name}",
    "a shift of {driver_id}",
    "{count} {kind} added",
    "{count} {kind} taken out",
    "{count} {kind} changed",
    "none yet",
    # why
    "it cannot be read ({error})",
    "it holds no street",
    "is a folder",
    "is not a database",
    "is a database of another program",
    "{size} MB, and {file_bytes} MB is the most",
    "it holds {parts} parts, and {parts2} is the most",
    "it unpacks to {unpacked} MB",
    "a formula without its result",
    "a quotation mark that opens and does not close",
    "an error",
    "none, it is a text table",
    "no reason given",
    "{change} more",
    "{change} less",
    # what a road service did
    "it did not answer in time",
    "its answer does not end",
    "the connection failed",
    "the status {status}",
    "something that is no JSON",
    "an answer that the program does not understand",
    "a table of another size than it was asked for",
    "something that is no figure in its table",
    "a way that is longer than any road",
    "a route of another number of legs than it was asked for",
    "a table with holes",
    "an error for one of the pairs",
    # how an order was let in
    "off its lock",
    "on the locked route",
    "its window opens {minutes} min earlier",
    "its window closes {minutes} min later",
    "its service is {minutes} min shorter",
    "the shift begins {minutes} min earlier",
    "the shift ends {minutes} min later",
    "with the vehicle {vehicle_id}",
    "the driver is allowed",
    "without the skill {names}",
    "order {other_id} goes to {names}",
    "order {other_id} is left out",
    # what a day adopted from a comparison has
    "some do not drive",
    "some are called in",
    "shifts begin earlier",
    "shifts end later",
    "another price of fuel",
    "another cost per kilometre",
    "orders without their locks",
    "routes without their locks",
    "orders not bound to each other",
    "cost alone",
    # which rules of days were changed
    "usual time for service",
    "goods that may not travel together",
    "service time by the hour",
    "zones",
    "price of fuel",
    "price of CO2",
    "price of spread routes",
    "temperature",
    "docks",
    "charging stations",
    "yes",
    "no",
    # columns of the fleet
    "cost per use",
    "cost per km",
    "cost per hour",
    "most km",
    "most stops",
    "longest route",
    "start depot",
    "end depot",
    "days",
    "place",
    "from",
    "to",
    "service time",
    "setup time",
)
"""What is no sentence, and yet shown by itself (words of progress) or filled into one; written so in the source."""

_SENTENCE = re.compile(r"[A-Z“{].*\s.*\.", re.DOTALL)
_NO_SENTENCE = re.compile(r"[A-Z]{3,} [A-Z]|PRAGMA|%s|<")
_LETTERS = re.compile(r"[^\W\d_]{2}")


def sentences(program: Path = PROGRAM) -> frozenset[str]:
    """The templates of every sentence that the rooms and the desk can show, and the pieces of such."""
    found = {template for template in templates(program) if is_sentence(template)}
    return frozenset(found) | frozenset(PIECES) | _fields() | _terms(program)


def words_of_manifests(program: Path = PROGRAM) -> frozenset[str]:
    """The texts that manifests ask to have translated: a catalogue of their own has them, since single words are
    among them, which must not be found in sentences."""
    return texts_in(program / "manifests").texts


def is_sentence(template: str) -> bool:
    """True for what begins and ends as sentences for people do, and holds words of its own."""
    own = PLACE.sub("", template)
    return bool(_SENTENCE.fullmatch(template) and _LETTERS.search(own)) and not _NO_SENTENCE.search(own)


def _terms(program: Path) -> frozenset[str]:
    """What an office should know of an online service before it turns it on."""
    file = program / "places" / "services.toml"
    rules = tomllib.loads(file.read_text("utf-8")) if file.is_file() else {}
    return frozenset(service["terms"] for service in rules.values())


def _fields() -> frozenset[str]:
    """What the history calls the fields of orders and of the fleet."""
    ground = (Order, Task, Depot, Vehicle, Driver, ShiftPattern)
    return frozenset(field.name.replace("_", " ") for one in ground for field in fields(one))


def templates(program: Path = PROGRAM) -> Iterator[str]:
    """Every text of the rooms and the desk that the window may show, whether it is a sentence or not."""
    files = [file for room in ROOMS for file in sorted((program / room).rglob("*.py"))]
    for file in (*files, *(program / other for other in BESIDES)):
        if not any(file.match(other) for other in ELSEWHERE):
            yield from _texts(ast.parse(file.read_text(encoding="utf-8")))


def _texts(tree: ast.Module) -> Iterator[str]:
    unsaid = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # what explains a definition
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            unsaid |= {id(part) for part in node.values}
            yield template_of(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in unsaid:
            yield node.value


def template_of(text: ast.JoinedStr) -> str:
    """The template of a formatted string."""
    names: list[str] = []
    words = []
    for part in text.values:
        if isinstance(part, ast.FormattedValue):
            name = _last_name(part.value)
            names.append(name)
            words.append("{" + name + (str(names.count(name)) if names.count(name) > 1 else "") + "}")
        elif isinstance(part, ast.Constant):
            words.append(str(part.value))
    return "".join(words)


def _last_name(expression: ast.expr) -> str:
    """The last word of an expression that names a thing: an attribute, a variable, or the key of a row."""
    match expression:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.Constant(value=str(name)):
            return name
        case ast.Call(func=ast.Attribute(value=owner), args=[]):  # text.strip()
            return _last_name(owner)
        case ast.Call(func=ast.Attribute(value=ast.Constant()), args=[joined, *_]):  # ", ".join(names)
            return _last_name(joined)
        case ast.Call(func=ast.Attribute(value=owner)):  # text.rstrip(".")
            return _last_name(owner)
        case ast.Call(args=[one, *_]):
            return _last_name(one)
        case ast.Subscript(value=owner, slice=key):
            return (
                _last_name(key) if isinstance(key, ast.Constant) and isinstance(key.value, str) else _last_name(owner)
            )
        case ast.BoolOp(values=[*_, last]):
            return _last_name(last)
        case ast.UnaryOp(operand=operand):
            return _last_name(operand)
        case ast.BinOp(left=left):
            return _last_name(left)
        case ast.GeneratorExp(generators=[one, *_]):
            return _last_name(one.iter)
    return "value"
