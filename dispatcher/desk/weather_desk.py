"""The weather of a day: typed in or asked for, what it does to speed and service, and its effect on the plan."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from dispatcher.desk import road_rules
from dispatcher.desk.dayplanning import planned_on
from dispatcher.desk.dayview import facts_on
from dispatcher.desk.plan_desk import PlanDesk
from dispatcher.desk.regions import Cancelled, silent
from dispatcher.desk.results import PlanRequest, Show
from dispatcher.model.place import Location
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.road_rules import USUAL_WEATHER_RULES, Weather, WeatherRule
from dispatcher.store.session import Writer
from dispatcher.store.settings import put_setting

if TYPE_CHECKING:
    from dispatcher.desk.results import Progress
    from dispatcher.desk.road_results import WeatherEffect

WEATHER_ONLINE = "roads.weather_online"


class WeatherDesk(PlanDesk):
    """Edits the weather of dates and the table of its effects; each change is one step of the history."""

    def weather(self, date: dt.date | None = None) -> Weather | None:
        """The weather of a date, None when nobody said anything about it."""
        day = date or self.default_date()
        return self._file.read(lambda reader: road_rules.road_rules_on(reader, day).weather)

    def put_weather(self, date: dt.date | None, wanted: Weather | None) -> None:
        """Plan a date with this weather; None forgets it. Raises Refused with everything that is wrong with it."""
        day = date or self.default_date()
        if wanted is not None:
            road_rules.refuse(road_rules.wrong_weather(wanted))
        said = f"Takes the weather of {day} into account." if wanted else f"Leaves the weather of {day} aside."
        key, args = road_rules.weather_key(day), {"date": day.isoformat()}
        road_rules.keep(self._file, "put_weather", key, lambda _writer: (wanted, said), args)

    def weather_rules(self) -> tuple[WeatherRule, ...]:
        """What each kind of weather does to speed and service."""
        return self._file.read(lambda reader: road_rules.road_rules_on(reader, dt.date.min).weather_rules)

    def put_weather_rules(self, wanted: Sequence[WeatherRule]) -> None:
        """Make this the table of the weather's effects. Raises Refused with everything that is wrong with it."""
        road_rules.refuse(road_rules.wrong_weather_rules(wanted))
        document = None if tuple(wanted) == USUAL_WEATHER_RULES else tuple(wanted)

        def change(_writer: Writer) -> tuple[Any, str]:
            return document, "Changed what the weather does to speed and service."

        road_rules.keep(self._file, "put_weather_rules", road_rules.WEATHER_RULES, change)

    def is_weather_online(self) -> bool:
        """True when the weather may be asked for on the net."""
        return self._setting(WEATHER_ONLINE) == "yes"

    def allow_weather_online(self, allowed: bool) -> None:
        """Let the weather be asked for on the net, or not; the service learns the region's place and the date."""

        def work(writer: Writer) -> None:
            put_setting(writer, WEATHER_ONLINE, "yes" if allowed else None)
            words = "The weather may be asked for on the net." if allowed else "The weather is not asked for any more."
            writer.summary = words

        self._file.write("allow_weather_online", {"allowed": allowed}, work)

    def fetch_weather(self, date: dt.date | None = None) -> Weather:
        """The weather of a date where the depots are, from the net; nothing is kept. Refused while that is not
        allowed or nobody knows where, MachineFault when the service does not answer."""
        if not self.is_weather_online():
            cause = "The weather is not asked for on the net: that is switched off."
            raise Refused([Problem("weather-offline", cause, "Switch it on, or type the weather in.")])
        day = date or self.default_date()
        return self._services.open_weather().weather(self._middle(day), day, self.zone().key)

    def weather_effect(
        self,
        date: dt.date | None,
        weather: Weather | None,
        request: PlanRequest | None = None,
        engine: str | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        stopped: Cancelled = lambda: False,
        on_preparing: Show = silent,
        rules: Sequence[WeatherRule] | None = None,
    ) -> WeatherEffect:
        """The plan of a date as it stands, judged without any weather and with this one, by the table of effects that
        is kept or by `rules`; with `request` also a plan that is made for it. Nothing is kept. Raises Refused for
        weather or rules that are wrong."""
        from dispatcher.desk import proposing
        from dispatcher.desk.road_results import WeatherEffect

        if weather is not None:
            road_rules.refuse(road_rules.wrong_weather(weather))
        road_rules.refuse(road_rules.wrong_weather_rules(rules or ()))
        day, router = date or self.default_date(), self._opened.router()
        now = self._file.read(lambda reader: road_rules.road_rules_on(reader, day))
        table = now.weather_rules if rules is None else tuple(rules)
        dry = replace(now, weather=None, next_weather=None)
        wet = replace(now, weather=weather, weather_rules=table)
        without, with_it = (planned_on(self._file, day, self.zone(), router, roads) for roads in (dry, wet))
        facts = facts_on(self._file, day, self.zone())
        proposal = None
        if request is not None:
            self.look_up(day, on_preparing)
            made = replace(self._made_with(engine, on_progress, stopped, on_preparing), roads=wet)
            proposal = proposing.propose(made, day, request)
        return WeatherEffect(
            day,
            weather,
            tuple(wet.slowed(hour) for hour in range(24)),
            without,
            with_it,
            proposing.totals_of(without, facts),
            proposing.totals_of(with_it, facts),
            proposal,
        )

    def _middle(self, date: dt.date) -> Location:
        """The middle of the depots, of the date's orders, or of the region."""
        depots = [d.location for d in self.fleet().depots if d.location is not None]
        asked = [t.location for o in self.orders(date) for t in o.tasks if t.location is not None]
        places, region = depots or asked, self.region()
        if not places and region is None:
            cause = "Nobody knows where the weather is asked for: there is no depot, order or region with a place."
            raise Refused([Problem("place-missing", cause, "Add a region or a fleet with a depot.")])
        if not places and region is not None:
            return region.box.centre
        return Location(sum(p.lat for p in places) / len(places), sum(p.lon for p in places) / len(places))
