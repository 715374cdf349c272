"""The weather of a day by the hour from Open-Meteo (https://open-meteo.com/en/docs), free for non-commercial use and
without a key: only where the office has switched it on."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from dispatcher.model.place import Location
from dispatcher.model.problem import MachineFault, Problem
from dispatcher.model.road_rules import Hour, Weather
from dispatcher.model.values import dataclass

FORECAST = "https://api.open-meteo.com/v1/forecast"
ARCHIVE = "https://archive-api.open-meteo.com/v1/archive"
SOURCE = "Open-Meteo.com (CC BY 4.0)"
ARCHIVE_AFTER_DAYS = 60
"""Days back from which the archive is asked; the forecast knows the last 92."""
FARTHEST_DAYS = 15
WAIT_S = 10.0
MOST_BYTES = 1_000_000
FIELDS = ("temperature_2m", "rain", "showers", "snowfall", "wind_gusts_10m", "weather_code")
_HOURS = 24
ICY_CODES = frozenset({48, 56, 57, 66, 67})
"""WMO weather codes of freezing fog, drizzle and rain."""


class WeatherService(Protocol):
    """Tells the weather of a day at a place."""

    def weather(self, place: Location, date: dt.date, zone: str) -> Weather:
        """The 24 hours of the date by the clock of `zone`. Raises MachineFault when nothing came of it."""


@dataclass(frozen=True, slots=True)
class OpenMeteo:
    """The service on the net; other addresses are for offices with a server of their own."""

    forecast: str = FORECAST
    archive: str = ARCHIVE
    wait_s: float = WAIT_S

    def weather(self, place: Location, date: dt.date, zone: str) -> Weather:
        """Forecast for days to come and the last weeks, archive before."""
        ahead = (date - dt.datetime.now(dt.UTC).date()).days
        if ahead > FARTHEST_DAYS:
            cause = f"No forecast reaches as far as {date}."
            raise _fault("weather-too-far", cause, "Type the weather in, or ask again nearer to the day.")
        url = self.archive if ahead < -ARCHIVE_AFTER_DAYS else self.forecast
        wanted = {
            "latitude": f"{place.lat:.3f}",
            "longitude": f"{place.lon:.3f}",
            "hourly": ",".join(FIELDS if url == self.forecast else [f for f in FIELDS if f != "showers"]),
            "timezone": zone,
            "start_date": date.isoformat(),
            "end_date": date.isoformat(),
        }
        return Weather(_hours_of(self._asked(url, wanted)), SOURCE)

    def _asked(self, url: str, wanted: Mapping[str, str]) -> Any:
        import httpx

        try:
            with (
                httpx.Client(timeout=self.wait_s, headers={"User-Agent": "Dispatcher"}) as client,
                client.stream("GET", url, params=wanted) as answer,
            ):
                if answer.status_code == 429:
                    cause = "The weather service has had too many questions for now."
                    raise _fault("weather-busy", cause, "Wait an hour, or type the weather in.")
                if answer.status_code != 200:
                    cause = f"The weather service refused (status {answer.status_code})."
                    raise _fault("weather-refused", cause, "Type the weather in, or try again later.")
                return _json(answer)
        except httpx.TimeoutException as late:
            cause = f"The weather service did not answer within {self.wait_s:g} seconds."
            raise _fault("weather-late", cause, "Try again, or type the weather in.") from late
        except (httpx.HTTPError, httpx.InvalidURL) as fault:
            cause = "The weather service cannot be reached."
            raise _fault("weather-unreachable", cause, "Check the network, or type the weather in.") from fault


def _json(answer: Any) -> Any:
    import json

    body = b""
    for part in answer.iter_bytes():
        body += part
        if len(body) > MOST_BYTES:
            raise _garbled()
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as fault:
        raise _garbled() from fault


def _hours_of(content: Any) -> tuple[Hour, ...]:
    """The day's hours of an answer. An hour that the day's wall clock skips takes the weather of the one before; of one
    that it shows twice the first counts."""
    hourly = content.get("hourly") if isinstance(content, dict) else None
    times = hourly.get("time") if isinstance(hourly, dict) else None
    if not isinstance(hourly, dict) or not isinstance(times, list) or not times:
        raise _garbled()
    columns = {name: _column(hourly.get(name), len(times)) for name in FIELDS}
    if not any(figure is not None for figure in columns["temperature_2m"]):
        raise _garbled()
    by_hour: dict[int, Hour] = {}
    for number, time in enumerate(times):
        try:
            hour = dt.datetime.fromisoformat(time).hour
        except (TypeError, ValueError) as fault:
            raise _garbled() from fault
        by_hour.setdefault(hour, _hour({name: column[number] for name, column in columns.items()}))
    first = by_hour[min(by_hour)]
    hours: list[Hour] = []
    for number in range(_HOURS):
        hours.append(by_hour.get(number) or (hours[-1] if hours else first))
    return tuple(hours)


def _hour(said: Mapping[str, float | None]) -> Hour:
    temperature = said["temperature_2m"]
    rain = (said["rain"] or 0) + (said["showers"] or 0)
    return Hour(
        15.0 if temperature is None else min(60.0, max(-70.0, temperature)),
        round(min(500.0, max(0.0, rain)), 2),
        round(min(100.0, max(0.0, said["snowfall"] or 0)), 2),
        round(min(400.0, max(0.0, said["wind_gusts_10m"] or 0)), 1),
        int(said["weather_code"] or 0) in ICY_CODES,
    )


def _column(found: Any, length: int) -> Sequence[float | None]:
    """A column of figures, None where there is none. An answer with less than that is not understood."""
    if found is None:
        return [None] * length
    if not isinstance(found, list) or len(found) != length:
        raise _garbled()
    figures: list[float | None] = []
    for one in found:
        if one is not None and (isinstance(one, bool) or not isinstance(one, int | float) or not math.isfinite(one)):
            raise _garbled()
        figures.append(None if one is None else float(one))
    return figures


def _garbled() -> MachineFault:
    cause = "The weather service gave an answer that this program does not understand."
    return _fault("weather-garbled", cause, "Type the weather in, or try again later.")


def _fault(code: str, cause: str, remedy: str) -> MachineFault:
    return MachineFault(Problem(code, cause, remedy))
