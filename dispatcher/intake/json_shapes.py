"""The shapes in which makers write orders as JSON, each to flat records."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from dispatcher.intake import aliases
from dispatcher.intake.forms import epoch
from dispatcher.intake.table import Cell, Fault, shown
from dispatcher.intake.times import wall

type Record = dict[str, Cell]
"""Cells by key; keys of keys are joined by points."""

_DEPTH = 12
_MOST_CHARS = 2_000
_INDEXED = 3
_PAIR_KEYS = ("location", "coordinates", "coordinate", "lnglat", "lonlat", "position")
_LINES_OF_PLACE = frozenset({"street", "address", "addresslines", "lines"})
_ITEM_LISTS = frozenset({"lineitems", "items", "orderitems", "products", "goods", "parcels"})
_QUANTITIES = ("quantity", "qty", "qty_ordered", "product_quantity", "currentQuantity", "Quantity")
_ITEM_NAMES = ("name", "title", "description", "product_name", "sku", "Description", "GoodsName")
_TIME = re.compile(r"(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d(?!\d)")
_NAMES = ("name", "key", "label", "attribute_code", "code", "field")
_VALUES = ("value", "val", "answer")
_NO_WORD = re.compile(r"\W+")
_MOST_NAMED = 40
_WINDOW_ENDS = (("start", "end"), ("twFrom", "twTo"), ("from", "to"), ("startTime", "endTime"), ("earliest", "latest"))


def records(value: Any, name: str, folder: Path) -> list[Record] | None:
    """The records of a file whose shape is known, None for any other."""
    for shape in (_geojson, _google, _vroom, _routific):
        found = shape(value)
        if found is not None:
            return found
    return _amazon(value, name, folder)


def flattened(value: Mapping[str, Any], lists: bool = True) -> Record:
    """All of an object as cells; without `lists`, only what does not stand in one."""
    record: Record = {}
    _flatten(value, "", record, 0, lists)
    return record


def _flatten(value: Any, prefix: str, record: Record, depth: int, lists: bool) -> None:
    if isinstance(value, Mapping):
        whole = _clock(value) or _date(value)
        if whole or depth > _DEPTH:
            record[prefix] = whole or _as_text(value)
            return
        for key, item in value.items():
            _flatten(item, f"{prefix}.{key}" if prefix else str(key), record, depth + 1, lists)
    elif isinstance(value, list):
        _flatten_list(value, prefix, record, depth, lists)
    elif prefix:
        record[prefix] = value if value is None or isinstance(value, str | int | float | Fault) else str(value)


def _flatten_list(value: list[Any], prefix: str, record: Record, depth: int, lists: bool) -> None:
    last = prefix.rpartition(".")[2]
    if aliases.key(last) in _PAIR_KEYS and 2 <= len(value) <= 3 and all(_is_number(v) for v in value):
        record[f"{prefix}.lon"], record[f"{prefix}.lat"] = value[:2]
        return
    if not lists or not value:
        return
    if not any(isinstance(item, dict | list) for item in value):
        between = ", " if aliases.key(last) in _LINES_OF_PLACE else "; "
        record[prefix] = between.join(shown(item) for item in value if item not in (None, ""))
    elif aliases.key(last) in _ITEM_LISTS:
        record[prefix] = _items(value)
        record.setdefault(f"{prefix[: -len(last)]}pieces", _pieces(value))
    elif spans := _spans(value):
        record[prefix] = spans
    elif named := named_values(value):
        for name, item in named.items():
            record[f"{prefix}.{name}"] = item
        left = [item for item in value if _named_value(item) is None]
        if left:
            record[prefix] = _as_text(left)
    elif len(value) <= _INDEXED:
        for i, item in enumerate(value, 1):
            _flatten(item, f"{prefix}.{i}", record, depth + 1, lists)
    else:
        record[prefix] = _as_text(value)


def named_values(items: Sequence[Any]) -> Record:
    """What a list of names with values says, as shops keep what their customers fill in: {"name": "Delivery date",
    "value": "2026-11-24"}; {} for any other list."""
    pairs = [_named_value(item) for item in items]
    said = [pair for pair in pairs if pair is not None]
    are_such = all(isinstance(item, dict) and item.keys() & {*_VALUES} and item.keys() & {*_NAMES} for item in items)
    return dict(said) if are_such and len({name for name, _value in said}) == len(said) <= _MOST_NAMED else {}


def _named_value(item: Any) -> tuple[str, Cell] | None:
    """The name and the value of such an object; None for what a program keeps for itself (its name begins with _)."""
    if not isinstance(item, dict):
        return None
    name = next((item[key] for key in _NAMES if isinstance(item.get(key), str)), "")
    value = next((item[key] for key in _VALUES if key in item), None)
    label = _NO_WORD.sub("_", name).strip("_")
    if not label or name.startswith("_") or not isinstance(value, str | int | float):
        return None
    return label, value


def _as_text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)[:_MOST_CHARS]


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _clock(value: Mapping[str, Any]) -> str:
    """{hour, minute} as a time of day; "" for any other object."""
    if "hour" not in value or not value.keys() <= {"hour", "minute", "second", "nano"}:
        return ""
    hour, minute = value["hour"], value.get("minute", 0)
    return f"{hour:02d}:{minute:02d}" if isinstance(hour, int) and isinstance(minute, int) else ""


def _date(value: Mapping[str, Any]) -> str:
    if value.keys() != {"year", "month", "day"} or not all(isinstance(v, int) for v in value.values()):
        return ""
    return f"{value['year']:04d}-{value['month']:02d}-{value['day']:02d}"


def _items(items: Sequence[Any]) -> str:
    """The items as people read them: "2 x Apples; 1 x Pears"."""
    said = []
    for item in items:
        if isinstance(item, dict):
            name = next((shown(item[k]) for k in _ITEM_NAMES if item.get(k)), "")
            said.append(f"{shown(_quantity(item))} x {name}".strip())
        elif item is not None:
            said.append(shown(item))
    return "; ".join(said)[:_MOST_CHARS]


def _quantity(item: Mapping[str, Any]) -> float:
    found = next((item[k] for k in _QUANTITIES if k in item), 1)
    try:
        return float(found) if found is not None else 1.0
    except (TypeError, ValueError):
        return 1.0


def _pieces(items: Sequence[Any]) -> float:
    return sum(_quantity(item) if isinstance(item, dict) else 1.0 for item in items)


def _spans(value: Sequence[Any]) -> str:
    """Windows that are objects with two ends or pairs of times, as one text; "" when these are none."""
    pairs = [value] if len(value) == 2 and all(map(_is_time, value)) else value
    if all(isinstance(w, list) and len(w) == 2 and all(map(_is_time, w)) for w in pairs):
        return "; ".join(span(*w) for w in pairs)
    for start, end in _WINDOW_ENDS:
        if all(isinstance(w, dict) and w and w.keys() <= {start, end} for w in value):
            return "; ".join(span(_moment(w.get(start)), _moment(w.get(end))) for w in value)
    return ""


def _is_time(value: Any) -> bool:
    return isinstance(value, str) and bool(_TIME.match(value))


def _moment(value: Any) -> str:
    """A time as text: of a number, an instant, a text or an object with seconds; "" for none."""
    if isinstance(value, Mapping):
        value = _clock(value) or value.get("seconds")
        if isinstance(value, str) and value.isdigit():
            value = int(value)
    cell = epoch(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else None
    if isinstance(cell, dt.timedelta):
        return wall(round(cell.total_seconds()))
    return wall(round(cell)) if isinstance(cell, int | float) else shown(cell)


def span(start: str, end: str) -> str:
    """A window as text, open where an end is missing."""
    return f"{start} - {end}" if start and end else f"{start} -" if start else f"- {end}" if end else ""


def _geojson(value: Any) -> list[Record] | None:
    if not isinstance(value, dict) or value.get("type") not in ("FeatureCollection", "Feature"):
        return None
    features = value.get("features") if value["type"] == "FeatureCollection" else [value]
    return [_feature(f) for f in features if isinstance(f, dict)] if isinstance(features, list) else None


def _feature(feature: Mapping[str, Any]) -> Record:
    geometry = feature.get("geometry")
    geometry = geometry if isinstance(geometry, dict) else {}
    points = geometry.get("coordinates")
    kind = geometry.get("type")
    if kind == "MultiPoint" and isinstance(points, list) and len(points) == 1:
        kind, points = "Point", points[0]
    pair = points[:2] if kind == "Point" and isinstance(points, list) and len(points) >= 2 else (None, None)
    lon, lat = pair if all(map(_is_number, pair)) else (None, None)
    properties = feature.get("properties")
    record: Record = {
        "id": feature["id"] if isinstance(feature.get("id"), str | int) else None,
        "geometry.type": shown(kind) if isinstance(kind, str) else "none",
        "geometry.lat": lat,
        "geometry.lon": lon,
    }
    for key, cell in (flattened(properties) if isinstance(properties, dict) else {}).items():
        if record.get(key) is None:
            record[key] = cell
    return record


def _objects(value: Any) -> list[dict[str, Any]]:
    """The objects of a list; none of anything else."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _vroom(value: Any) -> list[Record] | None:
    if not isinstance(value, dict) or not ({"jobs", "shipments"} & value.keys()) or "model" in value:
        return None
    jobs, shipments = _objects(value.get("jobs")), _objects(value.get("shipments"))
    if not all({"location", "location_index"} & j.keys() for j in jobs):
        return None
    if not all(isinstance(s.get(end), dict) for s in shipments for end in ("pickup", "delivery")):
        return None
    taken = {shown(j.get("id")) for j in jobs}
    found = [_vroom_job(j) for j in jobs]
    for shipment in shipments:
        ends = [shown(shipment[end].get("id")) for end in ("pickup", "delivery")]
        id_ = ends[0] if ends[0] == ends[1] else "-".join(ends)
        found.append(_vroom_shipment(shipment, f"shipment {id_}" if id_ in taken else id_))
    return found


_VROOM_STEP = ("id", "description", "lat", "lon", "location_index", "setup", "service", "time_windows")


def _vroom_step(step: Mapping[str, Any], prefix: str = "") -> Record:
    place = step.get("location")
    lon, lat = place[:2] if isinstance(place, list) and len(place) >= 2 else (None, None)
    windows = step.get("time_windows")
    spans = [w for w in windows if isinstance(w, list) and len(w) == 2] if isinstance(windows, list) else []
    said = dict(step) | {"lat": lat, "lon": lon, "time_windows": "; ".join(span(*map(_moment, w)) for w in spans)}
    return {prefix + key: said[key] if _is_cell(said.get(key)) else None for key in _VROOM_STEP}


def _is_cell(value: Any) -> bool:
    return isinstance(value, str | int | float | Fault)


def _vroom_job(job: Mapping[str, Any]) -> Record:
    brought, fetched = _amounts(job.get("delivery") or job.get("amount")), _amounts(job.get("pickup"))
    kind: Cell = Fault("both a delivery and a pickup") if brought and fetched else "pickup" if fetched else "delivery"
    return _vroom_step(job) | {"type": kind, "amounts": brought or fetched} | _vroom_needs(job)


def _vroom_shipment(shipment: Mapping[str, Any], id_: str) -> Record:
    steps = _vroom_step(shipment["pickup"], "pickup.") | _vroom_step(shipment["delivery"], "delivery.")
    head: Record = dict.fromkeys(_VROOM_STEP) | {"id": id_, "type": "transfer"}
    return head | {"amounts": _amounts(shipment.get("amount"))} | _vroom_needs(shipment) | steps


def _vroom_needs(job: Mapping[str, Any]) -> Record:
    skills = job.get("skills")
    said = "; ".join(shown(s) for s in skills) if isinstance(skills, list) else None
    return {"skills": said, "priority": job.get("priority") if _is_cell(job.get("priority")) else None}


def _amounts(value: Any) -> str:
    """A list of amounts as named ones; "" when none is above zero."""
    if not isinstance(value, list) or not any(_is_number(v) and v for v in value):
        return ""
    return " ".join(f"load-{i}={v}" for i, v in enumerate(value, 1) if _is_number(v) and v)


def _routific(value: Any) -> list[Record] | None:
    visits = value.get("visits") if isinstance(value, dict) else None
    if not isinstance(visits, dict) or not visits or not all(isinstance(v, dict) for v in visits.values()):
        return None
    found = []
    for key, visit in visits.items():
        load = visit.get("load")
        said = (
            {"load": " ".join(f"{'-'.join(k.split())}={v}" for k, v in load.items())} if isinstance(load, dict) else {}
        )
        found.append(flattened({"visit_id": key, **visit, **said}))
    return found


def _of(value: Any, key: str) -> Any:
    """The value of a key, in camel case or with underscores."""
    if not isinstance(value, dict):
        return None
    snake = "".join(f"_{c.lower()}" if c.isupper() else c for c in key)
    return value.get(key, value.get(snake))


def _google(value: Any) -> list[Record] | None:
    model = _of(value, "model") or value
    shipments = _of(model, "shipments")
    if not isinstance(shipments, list) or not shipments:
        return None
    if not all(isinstance(s, dict) and {"pickups", "deliveries"} & s.keys() for s in shipments):
        return None
    seen: dict[str, int] = {}
    found = []
    for i, shipment in enumerate(shipments, 1):
        label = shown(_of(shipment, "label")) or f"shipment {i}"
        seen[label] = seen.get(label, 0) + 1
        label = f"{label} ({seen[label]})" if seen[label] > 1 else label
        record: Record = {"label": label, "penaltyCost": _of(shipment, "penaltyCost")}
        record["loadDemands"] = _google_loads(shipment)
        for side in ("pickups", "deliveries"):
            visits = _objects(shipment.get(side))
            record |= {f"{side}.{key}": cell for key, cell in _google_visit(visits[0] if visits else {}).items()}
        found.append(record)
    return found


def _google_loads(shipment: Mapping[str, Any]) -> str:
    demands = _of(shipment, "loadDemands")
    pairs: Iterable[tuple[Any, Any]] = ()
    if isinstance(demands, dict):
        pairs = ((name, _of(demand, "amount")) for name, demand in demands.items())
    elif isinstance(_of(shipment, "demands"), list):
        pairs = ((_of(d, "type"), _of(d, "value")) for d in _of(shipment, "demands"))
    return " ".join(f"{'-'.join(shown(n).split())}={shown(a)}" for n, a in pairs if n and a)


def _google_visit(visit: Mapping[str, Any]) -> Record:
    place = _of(visit, "arrivalLocation")
    if place is None:
        place = _of(_of(_of(visit, "arrivalWaypoint"), "location"), "latLng")
    lat, lon = _of(place, "latitude"), _of(place, "longitude")
    windows = _objects(_of(visit, "timeWindows"))
    soft = next((w for w in windows if _of(w, "softStartTime") or _of(w, "softEndTime")), {})
    duration = _of(visit, "duration")
    duration = duration.get("seconds") if isinstance(duration, dict) else duration
    return {
        "location": f"{float(lat)!r}, {float(lon)!r}" if _is_number(lat) and _is_number(lon) else None,
        "duration": duration.removesuffix("s") if isinstance(duration, str) else duration,
        "windows": "; ".join(span(_moment(_of(w, "startTime")), _moment(_of(w, "endTime"))) for w in windows) or None,
        "softWindow": span(_moment(_of(soft, "softStartTime")), _moment(_of(soft, "softEndTime"))) or None,
        "costPerHourBefore": _of(soft, "costPerHourBeforeSoftStartTime"),
        "costPerHourAfter": _of(soft, "costPerHourAfterSoftEndTime"),
        "label": shown(_of(visit, "label")) or None,
    }


def _amazon(value: Any, name: str, folder: Path) -> list[Record] | None:
    """Routes with their stops; the parcels of a stop stand in a file beside it, and the other way round."""
    if _are_routes(value):
        return _amazon_stops(value, _beside(folder, name, "route_data", "package_data", _are_parcels))
    if _are_parcels(value):
        routes = _beside(folder, name, "package_data", "route_data", _are_routes)
        return _amazon_stops(routes, value) if routes else None
    return None


def _are_routes(value: Any) -> bool:
    first = list(islice(value.values(), 20)) if isinstance(value, dict) else []
    return bool(first) and all(isinstance(r, dict) and isinstance(r.get("stops"), dict) for r in first)


def _are_parcels(value: Any) -> bool:
    routes = [r for r in islice(value.values(), 20) if isinstance(r, dict)] if isinstance(value, dict) else []
    stops = [s for r in routes for s in islice(r.values(), 20) if isinstance(s, dict)]
    parcels = [p for s in stops for p in s.values()]
    return bool(parcels) and all(isinstance(p, dict) and "planned_service_time_seconds" in p for p in parcels)


def _beside(folder: Path, name: str, ours: str, theirs: str, fits: Callable[[Any], bool]) -> Mapping[str, Any]:
    path = folder / name.replace(ours, theirs)
    if ours not in name or not path.is_file():
        return {}
    try:
        value = json.loads(path.read_text("utf-8"), parse_constant=lambda _text: None)
    except (OSError, ValueError, RecursionError):
        return {}
    return value if fits(value) else {}


def _amazon_stops(routes: Mapping[str, Any], parcels: Mapping[str, Any]) -> list[Record]:
    found: list[Record] = []
    for route_id, route in routes.items():
        for stop_id, stop in route["stops"].items():
            if isinstance(stop, dict):
                beside = parcels.get(route_id)
                inside = beside.get(stop_id) if isinstance(beside, dict) else None
                inside = inside if isinstance(inside, dict) else {}
                found.append(_amazon_stop(route_id, route, stop_id, stop, inside))
    return found


def _amazon_stop(
    route_id: str, route: Mapping[str, Any], stop_id: str, stop: Mapping[str, Any], parcels: Mapping[str, Any]
) -> Record:
    """A stop with the sums over its parcels; the narrowest of their windows holds for all of them."""
    said = [p for p in parcels.values() if isinstance(p, dict)]
    windows = [w for p in said if isinstance(w := p.get("time_window"), dict)]
    starts = [w["start_time_utc"] for w in windows if isinstance(w.get("start_time_utc"), str)]
    ends = [w["end_time_utc"] for w in windows if isinstance(w.get("end_time_utc"), str)]
    seconds = [float(s) for p in said if (s := p.get("planned_service_time_seconds")) and _is_number(s)]
    sizes = [d for p in said if isinstance(d := p.get("dimensions"), dict)]
    edges = ([d.get(f"{edge}_cm") or 0 for edge in ("depth", "height", "width")] for d in sizes)
    volume = sum(a * b * c for a, b, c in edges if all(map(_is_number, (a, b, c))))
    zone = stop.get("zone_id")
    return {
        "route_id": route_id,
        "stop_id": stop_id,
        "station_code": shown(route.get("station_code")) or None,
        "date": shown(route.get("date_YYYY_MM_DD")) or None,
        "type": shown(stop.get("type")) or None,
        "lat": stop.get("lat"),
        "lng": stop.get("lng"),
        "zone_id": zone if isinstance(zone, str) else None,
        "planned_service_time_seconds": round(sum(seconds)) if seconds else None,
        "start_time_utc": max(starts, default=None),
        "end_time_utc": min(ends, default=None),
        "packages": len(said) or None,
        "volume_cm3": round(volume) or None,
        "package_ids": "; ".join(map(str, parcels))[:_MOST_CHARS] or None,
    }
