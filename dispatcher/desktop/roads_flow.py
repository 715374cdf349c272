"""Traffic, closures, zones and weather between their window, the map and the desk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, QTime

from dispatcher.desktop.jobs import Job, while_open
from dispatcher.desktop.parts import Parts
from dispatcher.desktop.road_areas import areas_on, reach_areas
from dispatcher.model.place import Location
from dispatcher.model.problem import Problem
from dispatcher.model.road_rules import FREE_ROADS, Closure, Line, RoadRules, Weather, WeatherRule, Zone
from dispatcher.model.ways import Way

if TYPE_CHECKING:  # loaded when it is first wanted: the start is quicker without
    from dispatcher.desk.desk import Desk
    from dispatcher.desk.road_results import Reached, WeatherEffect, Zoned
    from dispatcher.desk.road_services import RoadChoice, RoadServiceState
    from dispatcher.desktop.closure_form import ClosureForm
    from dispatcher.desktop.commands import Shown
    from dispatcher.desktop.roads_window import Page, RoadsWindow
    from dispatcher.desktop.weather_rules_form import WeatherRulesForm
    from dispatcher.desktop.zones_page import ZoneForm

ZONE = "zone"


class RoadsFlow(QObject):
    """Keeps the map's areas up to date, shows the window of the roads, and brings the desk what is changed in it."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._commands, self._map = parts, parts.commands, parts.panels.map
        self.window: RoadsWindow | None = None
        self._rules: RoadRules = FREE_ROADS
        self._drawing = ""
        self._commands.shown.connect(self._took)
        self._commands.began.connect(self._began)
        self._commands.heard.connect(self._hear)
        self._commands.busy.connect(self._is_busy)
        self._map.outlined.connect(self._was_drawn)
        self._map.tool_ended.connect(self._gave_up)
        parts.actions.view.roads.triggered.connect(lambda: self.ask())

    def ask(self, page: Page | None = None) -> None:
        """Show the window with what holds on the date."""
        now = self._commands.now
        if now is not None and self.window is None:
            self._commands.ask(
                lambda desk: (
                    desk.traffic_examples(),
                    desk.is_weather_online(),
                    desk.road_service(),
                    desk.zoned(now.date),
                ),
                lambda found: self._show(*found, page),
            )

    def _took(self, shown: Shown) -> None:
        """The day is another one: its areas, and what the window lists."""
        if shown.roads == self._rules:
            return
        self._rules = shown.roads
        self._map.show_areas(areas_on(shown.roads, shown.date))
        if self.window is not None:
            date = shown.date
            self._commands.ask(lambda desk: desk.zoned(date), self._list)

    def _list(self, zoned: Zoned) -> None:
        if self.window is not None:
            self.window.show_rules(self._rules, _counted(zoned))

    def _show(self, examples: Any, is_online: bool, service: RoadServiceState, zoned: Zoned, page: Page | None) -> None:
        from dispatcher.desktop.roads_window import RoadsWindow

        now = self._commands.now
        if now is None or self.window is not None:
            return
        depots = now.fleet.depots
        self.window = window = RoadsWindow(
            now.date, self._rules, examples, depots, is_online, service, self._parts.window, now.fleet.vehicles
        )
        window.show_rules(self._rules, _counted(zoned))
        if page is not None:
            window.turn(page)
        self._hear_pages(window)
        window.strip.stopped.connect(self._commands.stop)
        window.finished.connect(self._closed)
        window.open()

    def _hear_pages(self, window: RoadsWindow) -> None:
        traffic, closures, zones, weather = window.traffic, window.closures, window.zones, window.weather
        traffic.asked.connect(
            lambda wanted: self._give_long(
                self.tr("Changing the traffic"), lambda d, job: d.put_traffic(wanted, job.progress, job.is_cancelled)
            )
        )
        traffic.loaded.connect(
            lambda path: self._give_long(
                self.tr("Reading traffic"), lambda d, job: d.load_traffic(path, job.progress, job.is_cancelled)
            )
        )
        traffic.saved.connect(lambda path: self._give(self.tr("Saving traffic"), lambda d: d.save_traffic(path)))
        closures.drawn.connect(self._draw)
        closures.edited.connect(self._edit_closure)
        closures.dropped.connect(
            lambda names: self._give(self.tr("Removing closures"), lambda d: d.remove_closures(*names))
        )
        closures.added.connect(
            lambda path: self._give(self.tr("Reading closures"), lambda d: d.add_closures(path), self._taken)
        )
        closures.priced.connect(
            lambda cents: self._give(self.tr("Changing the price of tolls"), lambda d: d.put_toll_cents(cents))
        )
        closures.saved.connect(lambda path: self._give(self.tr("Saving closures"), lambda d: d.save_closures(path)))
        zones.drawn.connect(lambda: self._draw(ZONE))
        zones.edited.connect(self._edit_zone)
        zones.dropped.connect(lambda names: self._give(self.tr("Removing zones"), lambda d: d.remove_zones(*names)))
        zones.added.connect(lambda path: self._give(self.tr("Reading zones"), lambda d: d.add_zones(path), self._taken))
        zones.saved.connect(lambda path: self._give(self.tr("Saving zones"), lambda d: d.save_zones(path)))
        zones.clustered.connect(self._cluster)
        zones.reached.connect(self._reach)
        weather.asked.connect(self._put_weather)
        weather.tried.connect(self._try_weather)
        weather.rules_wanted.connect(self._ask_weather_rules)
        weather.allowed.connect(
            lambda on: self._give(self.tr("Changing a setting"), lambda d: d.allow_weather_online(on))
        )
        weather.fetched.connect(self._fetch_weather)
        window.service.asked.connect(self._choose_service)
        window.service.tried.connect(self._try_service)

    # What the pages ask for

    def _give(self, doing: str, work: Callable[[Desk], Any], then: Callable[[Any], None] | None = None) -> None:
        window = self.window
        if window is not None:
            self._commands.give(doing, lambda desk, _: work(desk), then, refused=while_open(window, window.tell))

    def _give_long(self, doing: str, work: Callable[[Desk, Job], Any]) -> None:
        """What takes its time, and leaves everything as it was when it is stopped."""
        window = self.window
        if window is not None:
            self._commands.give(doing, work, stop=self.tr("Stop"), refused=while_open(window, window.tell))

    def _began(self, doing: str, stop: str) -> None:
        if self.window is not None:
            self.window.strip.begin(doing, stop or self.tr("Cancel"))

    def _hear(self, news: object) -> None:
        if self.window is not None and isinstance(news, tuple):
            self.window.strip.go_on(*news)

    def _is_busy(self, is_busy: bool) -> None:
        if self.window is not None and not is_busy:
            self.window.strip.hide()

    def _taken(self, found: Any) -> None:
        """A file was read: what of it could not be."""
        if self.window is not None and found.problems:
            self.window.tell(found.problems)

    def _cluster(self, count: int) -> None:
        now = self._commands.now
        if now is None:
            return
        date = now.date

        def work(desk: Desk, job: Job) -> None:
            desk.put_zones(desk.cluster_zones(date, count, job.is_cancelled))

        window = self.window
        if window is not None:
            refused = while_open(window, window.tell)
            self._commands.give(self.tr("Making zones"), work, stop=self.tr("Stop"), refused=refused)

    def _reach(self, minutes: int, depot: str, way: Way) -> None:
        now = self._commands.now
        if now is not None:
            date = now.date
            self._study(lambda desk, _: desk.reached([minutes], depot, way=way, date=date), self._show_reach)

    def _show_reach(self, found: Reached) -> None:
        now = self._commands.now
        if now is not None:
            self._map.show_areas([*areas_on(self._rules, now.date), *reach_areas(found)])
            self._map.see_areas()
            self._step_aside(self._reach_words(found))

    def _reach_words(self, found: Reached) -> str:
        """What the areas on the map are, and what is not in them."""
        words = [self.tr("How far one gets is on the map until you open the window of the roads again.")]
        if found.estimated:
            words.append(self.tr("These are circles: traffic and closed roads are not in them."))
        else:
            at = QTime(found.leaving.hour, found.leaving.minute)
            leaving = QLocale().toString(at, QLocale.FormatType.ShortFormat)
            words.append(self.tr("Leaving at {time}, with its traffic, closures and weather.").format(time=leaving))
        if found.at_edge:
            words.append(self.tr("The region ends there: what lies beyond it is not known."))
        return " ".join(words)

    def _put_weather(self, weather: Weather | None) -> None:
        now = self._commands.now
        if now is None:
            return
        date = now.date
        told = self.tr("The plan is judged in this weather now; plan again to follow it.")
        self._give(
            self.tr("Changing the weather"), lambda d: d.put_weather(date, weather), lambda _: self._parts.tell(told)
        )

    def _try_weather(self, weather: Weather) -> None:
        now, window = self._commands.now, self.window
        if now is not None and window is not None:
            date = now.date
            self._study(lambda desk, _: desk.weather_effect(date, weather), self._show_effect)

    def _show_effect(self, found: WeatherEffect) -> None:
        if self.window is not None:
            self.window.weather.show_effect(found)

    def _ask_weather_rules(self) -> None:
        """Show the table of what weather does; its effect is seen with the weather that stands in the page."""
        from dispatcher.desktop.weather_rules_form import WeatherRulesForm

        now, window = self._commands.now, self.window
        if now is None or window is None:
            return
        date, weather, form = now.date, window.weather.weather, WeatherRulesForm(self._rules.weather_rules, window)

        def look(rules: tuple[WeatherRule, ...]) -> None:
            show, refuse = while_open(form, form.show_effect), while_open(form, form.refuse)
            self._commands.study(
                lambda desk, _: desk.weather_effect(date, weather, rules=rules), show, refuse, lambda _: None
            )

        form.tried.connect(look)
        self._ask_form(
            form, self.tr("Changing what the weather does"), lambda desk, rules: desk.put_weather_rules(rules)
        )

    def _fetch_weather(self) -> None:
        now = self._commands.now
        if now is not None:
            date = now.date
            self._study(lambda desk, _: desk.fetch_weather(date), self._show_weather)

    def _show_weather(self, found: Weather) -> None:
        if self.window is not None:
            self.window.weather.show_weather(found)

    def _choose_service(self, choice: RoadChoice, key: str | None) -> None:
        told = self.tr("Travel times come from there now; plan again to follow them.")
        self._give(
            self.tr("Changing where travel times come from"),
            lambda d: d.choose_road_service(choice, key),
            lambda _: self._parts.tell(told),
        )

    def _try_service(self, choice: RoadChoice, key: str | None) -> None:
        self._study(lambda desk, _: desk.try_road_service(choice, key), self._was_tried)

    def _was_tried(self, problem: Problem | None) -> None:
        if self.window is not None:
            self.window.service.tell([problem] if problem is not None else [])

    def _study[T](self, question: Callable[[Desk, Job], T], then: Callable[[T], None]) -> None:
        window = self.window
        if window is not None:
            self._commands.study(question, while_open(window, then), while_open(window, window.tell), lambda _: None)

    # Drawing

    def _draw(self, kind: str) -> None:
        """Let the map be drawn on, with the window out of the way."""
        self._drawing = kind
        if self.window is not None:
            self.window.hide()
        self._map.draw("line" if kind == "line" else "area")
        self._parts.tell(
            self.tr(
                "Click corner after corner; a double click or Enter ends it, Backspace takes one back, Esc gives up."
            )
        )

    def _was_drawn(self, points: tuple[tuple[float, float], ...]) -> None:
        kind, self._drawing = self._drawing, ""
        line: Line = tuple(Location(lat, lon) for lat, lon in points)
        if not kind:
            return
        self._come_back()
        if kind == ZONE:
            self._ask_zone(Zone("", (line,)))
        else:
            self._ask_closure(Closure("", lines=(line,)) if kind == "line" else Closure("", area=(line,)))

    def _gave_up(self) -> None:
        if self._drawing:
            self._drawing = ""
            self._come_back()

    def _come_back(self) -> None:
        if self.window is not None:
            self.window.open()

    def _step_aside(self, sentence: str) -> None:
        """Close the window so that the map is seen."""
        window, self.window = self.window, None
        if window is not None:
            window.hide()
            window.deleteLater()
        self._parts.tell(sentence)

    def _edit_closure(self, name: str) -> None:
        there = next((closure for closure in self._rules.closures if closure.name == name), None)
        if there is not None:
            self._ask_closure(there, name)

    def _ask_closure(self, closure: Closure, old_name: str | None = None) -> None:
        from dispatcher.desktop.closure_form import ClosureForm

        form = ClosureForm(closure, self.window or self._parts.window)
        self._ask_form(form, self.tr("Keeping the closure"), lambda desk, wanted: desk.put_closure(wanted, old_name))

    def _edit_zone(self, name: str) -> None:
        there = next((zone for zone in self._rules.zones if zone.name == name), None)
        if there is not None:
            self._ask_zone(there, name)

    def _ask_zone(self, zone: Zone, old_name: str | None = None) -> None:
        from dispatcher.desktop.zones_page import ZoneForm

        form = ZoneForm(zone, self.window or self._parts.window)
        self._ask_form(form, self.tr("Keeping the zone"), lambda desk, wanted: desk.put_zone(wanted, old_name))

    def _ask_form(
        self, form: ClosureForm | WeatherRulesForm | ZoneForm, doing: str, keep: Callable[[Desk, Any], None]
    ) -> None:
        def give(wanted: Any) -> None:
            refuse: Callable[[tuple[Problem, ...]], None] = while_open(form, form.refuse)
            done = while_open(form, form.accept)
            self._commands.give(doing, lambda desk, _: keep(desk, wanted), lambda _none: done(), refused=refuse)

        form.asked.connect(give)
        form.finished.connect(form.deleteLater)
        form.open()

    def _closed(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.deleteLater()


def _counted(zoned: Zoned) -> dict[str, int]:
    return dict(Counter(name for names in zoned.names.values() for name in names))
