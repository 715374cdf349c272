"""The clients of the online services, and what the parts of their answers mean."""

from __future__ import annotations

import http.client
import json
import math
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from typing import IO, Any
from urllib.parse import urlsplit

from geopy.adapters import BaseSyncAdapter, get_retry_after
from geopy.exc import (
    GeocoderParseError,
    GeocoderRateLimited,
    GeocoderServiceError,
    GeocoderTimedOut,
    GeocoderUnavailable,
)
from geopy.geocoders import GoogleV3, HereV7, MapBox, Nominatim, Pelias, Photon
from geopy.geocoders.base import ERROR_CODE_MAP

from dispatcher.model.place import Location
from dispatcher.places.address_row import AddressRow
from dispatcher.places.services import Choice, Service

TIMEOUT_S = 6.0
_MOST_BYTES = 2_000_000
_MOST_REDIRECTS = 3
_LIMIT = 5

type Asking = Callable[[str], list[AddressRow]]
"""Asks a service for one address. Raises what geopy raises."""


class _OwnHost(urllib.request.HTTPRedirectHandler):
    """Follows a service within its own host: the key in the address is not for others."""

    max_redirections = _MOST_REDIRECTS

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        """The next request, or none for another host."""
        old, new = urlsplit(req.full_url), urlsplit(newurl)
        if (old.hostname, old.port) != (new.hostname, new.port) or (old.scheme == "https" != new.scheme):
            fp.close()
            raise GeocoderServiceError("It sends its askers on to another server.")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class CarefulAdapter(BaseSyncAdapter):  # type: ignore[misc] # geopy comes without types
    """Fetches JSON within a time and a size."""

    def __init__(self, *, proxies: Any, ssl_context: Any) -> None:
        super().__init__(proxies=proxies, ssl_context=ssl_context)
        handlers: list[urllib.request.BaseHandler] = [_OwnHost()]
        if ssl_context is not None:
            handlers.append(urllib.request.HTTPSHandler(context=ssl_context))
        self._opener = urllib.request.build_opener(*handlers)

    def get_json(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> Any:
        """The answer as JSON."""
        text = self.get_text(url, timeout=timeout, headers=headers)
        try:
            return json.loads(text)
        except (ValueError, RecursionError) as error:
            raise GeocoderParseError("It answered something else than JSON.") from error

    def get_text(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> str:
        """The answer as text."""
        request = urllib.request.Request(url, headers=dict(headers))  # noqa: S310 - `services.checked` allows http only
        until = time.monotonic() + timeout
        try:
            with self._opener.open(request, timeout=timeout) as answer:
                return _whole(answer, until).decode("utf-8", "replace")
        except urllib.error.HTTPError as error:
            with error:
                raise _of_status(error.code, error.headers.get("Retry-After")) from None
        except TimeoutError:
            raise GeocoderTimedOut("It did not answer in time.") from None
        except (urllib.error.URLError, OSError, ValueError) as error:
            reason = getattr(error, "reason", error)
            if isinstance(reason, TimeoutError):
                raise GeocoderTimedOut("It did not answer in time.") from None
            raise GeocoderUnavailable("It cannot be reached.") from None
        except http.client.HTTPException:
            raise GeocoderUnavailable("It broke off in the middle of its answer.") from None


def _of_status(status: int, retry_after: str | None) -> GeocoderServiceError:
    """What a status means, without the service's own words."""
    kind = ERROR_CODE_MAP.get(status, GeocoderServiceError)
    if kind is GeocoderRateLimited:
        return GeocoderRateLimited("Status 429", retry_after=get_retry_after({"retry-after": retry_after}))
    return kind(f"Status {status}")


def _whole(answer: Any, until: float) -> bytes:
    """All of an answer. An answer that trickles is given up at its time, one without end at its size."""
    parts, size = [], 0
    while part := answer.read1(65_536):
        parts.append(part)
        size += len(part)
        if size > _MOST_BYTES:
            raise GeocoderServiceError("Its answer is far too long.")
        if time.monotonic() > until:
            raise TimeoutError
    if answer.length:
        raise http.client.IncompleteRead(b"", answer.length)
    return b"".join(parts)


def asking(service: Service, choice: Choice, key: str, user_agent: str, timeout_s: float = TIMEOUT_S) -> Asking:
    """How to ask a service."""
    at = urlsplit(choice.url)
    client, options = _client(service.code, at.scheme, at.netloc + at.path, key, user_agent, timeout_s)
    read = _READERS[service.code]

    def ask(address: str) -> list[AddressRow]:
        try:
            found = client.geocode(address, exactly_one=False, **options) or []
            rows = [read(place.raw) for place in found[:_LIMIT]]
        except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
            raise GeocoderParseError("Its answer is not as documented.") from error
        return [row for row in rows if row is not None and row.location.is_on_earth()]

    return ask


def _client(
    code: str, scheme: str, domain: str, key: str, user_agent: str, timeout_s: float
) -> tuple[Any, dict[str, Any]]:
    common: dict[str, Any] = {
        "scheme": scheme,
        "timeout": timeout_s,
        "user_agent": user_agent,
        "adapter_factory": CarefulAdapter,
    }
    if code == "nominatim":
        return Nominatim(domain=domain, **common), {"limit": _LIMIT, "addressdetails": True}
    if code == "photon":
        return Photon(domain=domain, **common), {"limit": _LIMIT}
    if code in ("pelias", "openrouteservice"):
        client = Pelias(domain=domain, api_key=key or None, **common)
        if code == "openrouteservice":
            client.geocode_api = f"{scheme}://{domain}/geocode/search"
        return client, {}
    if code == "google":
        return GoogleV3(api_key=key, domain=domain, **common), {}
    if code == "mapbox":
        return MapBox(api_key=key, domain=domain, **common), {}
    here = HereV7(key, **common)
    here.api = f"{scheme}://{domain}/v1/geocode"
    return here, {"limit": _LIMIT}


def _first(parts: Mapping[str, Any], *names: str) -> str:
    return next((str(parts[name]) for name in names if parts.get(name)), "")


def _location(lat: Any, lon: Any) -> Location:
    at = Location(float(lat), float(lon))
    return at if all(map(math.isfinite, at)) else Location(math.nan, math.nan)


def _of_nominatim(raw: Mapping[str, Any]) -> AddressRow:
    parts = raw.get("address") or {}
    return AddressRow(
        _location(raw["lat"], raw["lon"]),
        _first(parts, "road", "pedestrian", "footway", "path", "hamlet", "place"),
        _first(parts, "house_number"),
        _first(parts, "postcode"),
        _first(parts, "city", "town", "village", "municipality", "suburb"),
        _first(raw, "name") if not parts.get("house_number") else "",
    )


def _of_photon(raw: Mapping[str, Any]) -> AddressRow:
    parts = raw["properties"]
    lon, lat = raw["geometry"]["coordinates"][:2]
    street = _first(parts, "street") or (_first(parts, "name") if parts.get("osm_key") == "highway" else "")
    town = _first(parts, "city", "town", "village", "locality", "district")
    name = _first(parts, "name") if not street else ""
    return AddressRow(_location(lat, lon), street, _first(parts, "housenumber"), _first(parts, "postcode"), town, name)


def _of_pelias(raw: Mapping[str, Any]) -> AddressRow:
    parts = raw["properties"]
    lon, lat = raw["geometry"]["coordinates"][:2]
    street = _first(parts, "street")
    town = _first(parts, "locality", "localadmin", "county")
    name = _first(parts, "name") if not street else ""
    house = _first(parts, "housenumber") if parts.get("match_type") != "interpolated" else ""
    return AddressRow(_location(lat, lon), street, house, _first(parts, "postalcode"), town, name)


def _of_google(raw: Mapping[str, Any]) -> AddressRow:
    parts = {kind: part["long_name"] for part in raw["address_components"] for kind in part["types"]}
    at = raw["geometry"]["location"]
    street = _first(parts, "route", "street_address")
    town = _first(parts, "locality", "postal_town", "administrative_area_level_3", "sublocality")
    name = _first(parts, "premise", "establishment", "point_of_interest") if not street else ""
    # what Google guesses between two houses or puts in the middle of a street is no house
    house = _first(parts, "street_number") if raw["geometry"].get("location_type") == "ROOFTOP" else ""
    return AddressRow(_location(at["lat"], at["lng"]), street, house, _first(parts, "postal_code"), town, name)


def _of_here(raw: Mapping[str, Any]) -> AddressRow:
    parts, at = raw["address"], raw["position"]
    street = _first(parts, "street")
    is_house = raw.get("resultType") in ("houseNumber", "place") and raw.get("houseNumberType") != "interpolated"
    house = _first(parts, "houseNumber") if is_house else ""
    name = _first(raw, "title") if not street else ""
    return AddressRow(
        _location(at["lat"], at["lng"]), street, house, _first(parts, "postalCode"), _first(parts, "city"), name
    )


def _of_mapbox(raw: Mapping[str, Any]) -> AddressRow:
    around = {str(part.get("id", "")).partition(".")[0]: part.get("text", "") for part in raw.get("context") or ()}
    lon, lat = raw["center"][:2]
    kinds: Sequence[str] = raw.get("place_type") or ()
    is_address = "address" in kinds
    is_exact = (raw.get("properties") or {}).get("accuracy") in ("rooftop", "parcel", "point", None)
    house = _first(raw, "address") if is_address and is_exact else ""
    street, name = (_first(raw, "text"), "") if is_address else ("", _first(raw, "text"))
    return AddressRow(
        _location(lat, lon), street, house, _first(around, "postcode"), _first(around, "place", "locality"), name
    )


_READERS: Mapping[str, Callable[[Any], AddressRow]] = {
    "nominatim": _of_nominatim,
    "photon": _of_photon,
    "pelias": _of_pelias,
    "openrouteservice": _of_pelias,
    "google": _of_google,
    "here": _of_here,
    "mapbox": _of_mapbox,
}
