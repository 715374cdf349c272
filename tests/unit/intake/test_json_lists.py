"""JSON files of any shape become tables, or are refused in a sentence."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispatcher.intake.codes import CODES
from dispatcher.intake.orders import OrderList, gathered, list_parts
from dispatcher.intake.table import USUAL_LIMITS
from dispatcher.model.problem import Refused

DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")
ORDER = {"id": "A", "address": "Road 1", "weight": 2.5}


def read(path: Path) -> OrderList:
    found = gathered(list_parts(path, DAY, ZONE, None, USUAL_LIMITS))
    assert found.rows == len(found.orders) + found.merged + found.bad_rows
    return found


def of_text(tmp_path: Path, text: str, encoding: str = "utf-8") -> OrderList:
    path = tmp_path / "list.json"
    path.write_bytes(text.encode(encoding))
    return read(path)


def refused(tmp_path: Path, text: str) -> str:
    with pytest.raises(Refused) as caught:
        of_text(tmp_path, text)
    (problem,) = caught.value.problems
    assert problem.cause.endswith(".")
    return problem.code


@pytest.mark.parametrize(
    "value",
    [
        [ORDER],
        ORDER,
        {"orders": [ORDER]},
        {"data": {"orders": [ORDER]}, "count": 1},
        {"status": "ok", "result": {"items": [ORDER]}},
        {"order": ORDER},
        {"Deliveries": [ORDER], "next": None},
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_records_are_found_in_any_envelope(tmp_path: Path, value: Any, encoding: str) -> None:
    """A list, one object, or an answer of an interface around them, in any encoding."""
    (order,) = of_text(tmp_path, json.dumps(value), encoding).orders
    assert (order.id, order.load) == ("A", {"weight": 2500})
    assert order.delivery is not None
    assert order.delivery.address == "Road 1"


def test_lines_of_json(tmp_path: Path) -> None:
    """One object on each line; a broken line is a problem of its row alone."""
    text = "\n".join([json.dumps(ORDER), json.dumps(ORDER | {"id": "B"}), '{"id": "C", "addr', ""])
    found = of_text(tmp_path, text)
    assert [o.id for o in found.orders] == ["A", "B"]
    assert {p.code for p in found.problems} == {"cell-error"}
    assert found.problems[0].where.row == 4


def test_keys_of_keys_are_columns(tmp_path: Path) -> None:
    """Nested objects are joined by points, lists of texts are one cell, further objects are numbered."""
    record = {
        "ref": "A",
        "delivery": {"address": "Road 1", "window": {"start": {"hour": 9}, "end": {"hour": 10, "minute": 30}}},
        "skills": ["lift", "cold"],
        "contacts": [{"name": "Ann"}, {"name": "Bo"}],
        "marks": list(range(50)),
    }
    found = of_text(tmp_path, json.dumps([record]))
    (order,) = found.orders
    assert order.skills == frozenset({"lift", "cold"})
    assert {"delivery.window.start", "contacts.1.name", "contacts.2.name"} <= set(found.mapping)
    assert order.delivery is not None
    assert order.delivery.address == "Road 1"


def test_long_ids_keep_their_digits(tmp_path: Path) -> None:
    """A number beyond fifteen digits is an id, not a figure."""
    (order,) = of_text(tmp_path, '[{"id": 450178946912345678901, "address": "Road 1"}]').orders
    assert order.id == "450178946912345678901"


def test_odd_values(tmp_path: Path) -> None:
    """NaN is nothing, and said; an endless figure and a key with two values are problems of their cells."""
    text = '[{"address": "Road 1", "weight": NaN}, {"address": "Road 2", "weight": Infinity},'
    text += '{"address": "Road 3", "weight": 1, "weight": 2}, {"address": "Road 4", "weight": 1, "weight": 1}]'
    found = of_text(tmp_path, text)
    assert [(p.code, p.where.row) for p in found.problems] == [("cell-error", 3), ("cell-error", 4)]
    assert "nan-for-nothing" in {c.rule for c in found.coercions}
    assert [dict(o.load) for o in found.orders] == [{}, {"weight": 1000}]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('[{"address": "Road 1"}, {"addr', "json-unreadable"),
        ("[" * 100_000, "json-too-deep"),
        ('{"a":' * 100_000, "json-too-deep"),
        ("[]", "json-without-records"),
        ('["a", "b"]', "json-without-records"),
        ('[{"colour": "red"}]', "no-address-column"),
    ],
)
def test_what_cannot_be_a_list_is_refused(tmp_path: Path, text: str, code: str) -> None:
    """One sentence each."""
    assert refused(tmp_path, text) == code


def test_many_different_keys_stay_bounded(tmp_path: Path) -> None:
    """Keys that are data do not make a column each without end."""
    records = [{"address": f"Road {i}", f"key {i}": i} for i in range(1050)]
    found = of_text(tmp_path, json.dumps(records))
    assert len(found.orders) == 1050
    assert len(found.mapping) <= 1001


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "orders",
                    "address",
                    "lat",
                    "lng",
                    "jobs",
                    "visits",
                    "stops",
                    "location",
                    "type",
                    "model",
                    "shipments",
                    "pickups",
                    "features",
                    "geometry",
                    "coordinates",
                    "x",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(VALUES)
def test_any_json_is_read_with_the_sum_right_or_refused(tmp_path: Path, value: Any) -> None:
    """No shape makes it fail otherwise."""
    codes: list[str] = []
    try:
        of_text(tmp_path, json.dumps(value))
    except Refused as refusal:
        codes = [p.code for p in refusal.problems]
    assert set(codes) <= CODES


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=200),
    st.sampled_from([b"[{", b'{"features":', b"<gpx>", b"<kml>", b'<?xml version="1.0"?><gpx>']),
)
def test_any_bytes_behind_a_likely_beginning(tmp_path: Path, data: bytes, head: bytes) -> None:
    """A file that begins like one of these and goes on otherwise is refused, or read as text."""
    path = tmp_path / "odd.bin"
    path.write_bytes(head + data)
    codes: list[str] = []
    try:
        read(path)
    except Refused as refusal:
        codes = [p.code for p in refusal.problems]
    assert set(codes) <= CODES


@pytest.mark.parametrize("name", ["a.kml", "a.gpx"])
def test_hostile_xml_is_refused(tmp_path: Path, name: str) -> None:
    """Entities that grow are not followed."""
    root = name.partition(".")[2]
    path = tmp_path / name
    path.write_text(
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>' + f"<{root}>&b;</{root}>",
        "utf-8",
    )
    with pytest.raises(Refused) as caught:
        read(path)
    assert caught.value.problems[0].code == "file-unreadable"


def test_a_track_alone_is_no_list(tmp_path: Path) -> None:
    """What was driven is nothing to plan."""
    path = tmp_path / "a.gpx"
    path.write_text('<gpx><trk><trkseg><trkpt lat="1" lon="2"/></trkseg></trk></gpx>', "utf-8")
    with pytest.raises(Refused) as caught:
        read(path)
    assert caught.value.problems[0].code == "no-points"
