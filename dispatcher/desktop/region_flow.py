"""Regions from the window: adding one with its wizard, and the list of those that are there.

A region is built on a thread of its own, in child processes: the day goes on meanwhile, with the old region.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dispatcher.desk.desk import Desk
from dispatcher.desk.regions import Plan, Prepared, Region, Unfinished
from dispatcher.desktop.jobs import Job, Jobs, while_open
from dispatcher.desktop.parts import Parts
from dispatcher.desktop.said import said, told
from dispatcher.model.extract import ExtractFacts, Town
from dispatcher.model.place import Location
from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped
from dispatcher.model.work_area import WorkArea

if TYPE_CHECKING:  # loaded when they are first wanted: the start is quicker without
    from dispatcher.desk.region_cost import Expected
    from dispatcher.desktop.region_list_window import RegionListWindow
    from dispatcher.desktop.region_wizard import RegionWizard

type Parted = dict[str, tuple[float, str]]
"""How far each part of a build is, and what it does."""
type Listed = tuple[list[Region], str, list[Unfinished]]


class RegionFlow(QObject):
    """Opens the windows for regions and brings the desk what is wished in them."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._commands = parts, parts.commands
        self._building, self._looking = Jobs(self), Jobs(self)
        self._build: Job | None = None
        self._built: tuple[float, Parted] = 0.0, {}
        self._search: Job | None = None
        self._packing: Job | None = None
        self.wizard: RegionWizard | None = None
        self.list: RegionListWindow | None = None
        file = parts.actions.file
        file.add_region.triggered.connect(lambda: self.add())
        file.manage_regions.triggered.connect(self.manage)

    def shut(self) -> None:
        """The window is closing: a build ends, and what is whole of it is kept."""
        self._building.close()
        self._looking.close()

    # Adding one

    def add(self, extract: Path | None = None) -> None:
        """Open the wizard, on an extract if one was dropped."""
        if self._commands.is_open:
            self._commands.ask(_depots_and_names, lambda found: self._open_wizard(extract, *found))

    def _open_wizard(self, extract: Path | None, depots: Sequence[tuple[str, Location]], taken: Sequence[str]) -> None:
        from dispatcher.desktop.region_wizard import RegionWizard

        if self.wizard is not None:
            self.wizard.raise_()
            return
        self.wizard = wizard = RegionWizard(self._parts.theme, depots, taken, self.list or self._parts.window)
        wizard.facts_wanted.connect(self._read_facts)
        wizard.cost_wanted.connect(self._work_out_cost)
        wizard.place_wanted.connect(self._find_place)
        wizard.file_wanted.connect(self._read_area)
        wizard.build_asked.connect(lambda plan: self.build(plan, use=True))
        wizard.stop_asked.connect(self.stop)
        wizard.finished.connect(self._forget_wizard)
        wizard.finished.connect(wizard.deleteLater)
        wizard.show()
        if extract is not None:
            wizard.look_at(extract)

    def _forget_wizard(self) -> None:
        self.wizard = None
        if self._search is not None:
            self._search.cancel()

    def _read_facts(self, extract: Path) -> None:
        def found(facts: ExtractFacts) -> None:
            wizard = self.wizard
            if wizard is not None and wizard.extract == extract:
                wizard.show_facts(facts)
                self._look_for_towns(extract)

        if self._search is not None:
            self._search.cancel()
        self._ask(lambda desk, job: desk.extract_facts(extract, job.progress, job.is_cancelled), found)

    def _look_for_towns(self, extract: Path) -> None:
        """Of a large extract it takes its time: names come to the map when they are there."""

        def found(towns: tuple[Town, ...]) -> None:
            if self.wizard is not None and self.wizard.extract == extract:
                self.wizard.show_towns(towns)

        desk = self._commands.desk
        self._search = self._looking.start(
            lambda job: desk.towns_of(extract, job.progress, job.is_cancelled), found, lambda _error: None
        )

    def _work_out_cost(self, facts: ExtractFacts, area: WorkArea | None) -> None:
        def found(cost: Expected) -> None:
            if self.wizard is not None and self.wizard.facts is facts and self.wizard.area is area:
                self.wizard.show_cost(cost)

        self._ask(lambda desk, _: desk.expected_cost(facts, area), found)

    def _find_place(self, words: str, extract: Path) -> None:
        assert self.wizard is not None
        kilometres = self.wizard.pane.radius_km
        show = while_open(self.wizard, lambda at: self._shown_place(words, at, kilometres))
        self._ask(lambda desk, job: desk.work_place(words, extract, job.progress), show)

    def _shown_place(self, words: str, at: Location, kilometres: float) -> None:
        if self.wizard is not None:
            self.wizard.show_place(words, at, kilometres)

    def _read_area(self, file: Path) -> None:
        from dispatcher.desk.region_area import area_from_file

        if self.wizard is not None:
            self._ask(lambda _desk, _job: area_from_file(file), while_open(self.wizard, self.wizard.show_file_area))

    def _ask[T](self, question: Callable[[Desk, Job], T], then: Callable[[T], None]) -> None:
        """Ask something for the wizard; a refusal is told in it."""
        wizard = self.wizard
        if wizard is not None:
            refuse = while_open(wizard, wizard.refuse)
            self._commands.study(question, then, refuse, lambda _news: None)

    # Building

    def build(self, plan: Plan, *, use: bool) -> None:
        """Build a region while the day goes on, then put it in place."""
        if self._build is not None:
            self._parts.tell(self.tr("A region is being built already."))
            return
        desk = self._commands.desk
        if self.wizard is not None:
            self.wizard.show_building()

        def work(job: Job) -> Prepared:
            latest: Parted = {}  # a job delivers only its last news: they are of all parts
            whole = 0.0

            def part(name: str, share: float, doing: str) -> None:
                latest[name] = (share, doing)
                job.tell((whole, dict(latest)))

            def all_parts(share: float, _doing: str) -> None:
                nonlocal whole
                whole = share

            return desk.prepare_region(plan, all_parts, job.is_cancelled, part)

        self._built = 0.0, {}
        self._build = self._building.start(
            work, lambda prepared: self._finish(prepared, use), self._failed, self._heard
        )

    def stop(self) -> None:
        """End the build; what is whole of it is kept."""
        if self._build is not None:
            self._build.cancel()

    def _heard(self, news: tuple[float, Parted]) -> None:
        self._built = news
        if self.wizard is not None:
            for name, (share, doing) in news[1].items():
                self.wizard.show_part(name, share, doing)
        self._show_work()

    def _show_work(self) -> None:
        """Let the list say how far the build is that is under way."""
        from dispatcher.desktop.region_work import parts_words

        if self.list is not None and self._build is not None:
            share, parts = self._built
            self.list.work.show_work(share, parts_words(parts))

    def _end_work(self) -> None:
        self._build = None
        if self.list is not None:
            self.list.work.end()

    def _finish(self, prepared: Prepared, use: bool) -> None:
        self._end_work()
        date = self._commands.date

        def work(desk: Desk, job: Job) -> tuple[Region, bool]:
            is_used = use and desk.suits(prepared.region)
            region = desk.finish_region(prepared, use=is_used)
            desk.look_up(date, job.progress)
            return region, use and not is_used

        def done(found: tuple[Region, bool]) -> None:
            text = self._ready_words(*found)
            self._parts.tell(" ".join([text, *(told(problem) for problem in prepared.left_out)]))
            if self.wizard is not None:
                self.wizard.show_ready()
            self._bring_list(text)

        self._commands.give(self.tr("Taking the new region into use"), work, done, refused=self._refused)

    def _ready_words(self, region: Region, is_elsewhere: bool) -> str:
        text = self.tr("The region {name} is ready.").format(name=region.name)
        if not is_elsewhere:
            return text
        stays = self.tr(
            "No depot lies in it, so the region before stays in use; “Use” in the list of regions changes it."
        )
        return f"{text} {stays}"

    def _failed(self, error: BaseException) -> None:
        self._end_work()
        news = ""
        if isinstance(error, Stopped):
            news = self.tr("Building was stopped. What is ready is kept for the next time.")
            self._parts.tell(news)
            if self.wizard is not None:
                self.wizard.show_stopped()
        elif isinstance(error, Refused):
            self._refused(error.problems)
        elif isinstance(error, MachineFault):
            self._refused([error.problem])
        else:
            raise error
        self._bring_list(news)

    def _refused(self, problems: Sequence[Problem]) -> None:
        target = self.wizard or self.list
        if target is not None:
            target.refuse(problems)
        else:
            self._parts.tell(" ".join(told(problem) for problem in problems))

    # The list

    def manage(self) -> None:
        """Open the list of regions."""
        from dispatcher.desktop.region_list_window import RegionListWindow

        if not self._commands.is_open or self.list is not None:
            return
        self.list = window = RegionListWindow(self._parts.window)
        window.add_asked.connect(self.add)
        window.use_asked.connect(self._use)
        window.update_asked.connect(self._update)
        window.rename_asked.connect(lambda name, new: self._give(lambda desk, _: desk.rename_region(name, new)))
        window.engine_asked.connect(lambda name, engine: self._give(lambda desk, _: desk.choose_engine(name, engine)))
        window.delete_asked.connect(
            lambda name, used: self._give(lambda desk, _: desk.delete_region(name, even_in_use=used))
        )
        window.discard_asked.connect(lambda name: self._give(lambda desk, _: desk.discard_unfinished(name)))
        window.pack_asked.connect(self._pack)
        window.open_asked.connect(self._open)
        window.work.stop_asked.connect(self._stop_work)
        window.finished.connect(self._forget_list)
        window.finished.connect(window.deleteLater)
        window.show()
        self._bring_list()
        self._show_work()

    def _stop_work(self) -> None:
        """End what the list shows: a build, or the packing of a region."""
        window, packing, self._packing = self.list, self._packing, None
        if packing is None or window is None:
            self.stop()
            return
        packing.cancel()
        window.work.end()
        window.say(self.tr("Packing was stopped."))
        self._show_work()

    def _forget_list(self) -> None:
        self.list = self._packing = None

    def _bring_list(self, news: str = "") -> None:
        window = self.list
        if window is not None:
            if news:
                window.say(news)
            show = while_open(window, lambda found: window.show_regions(*found))
            self._commands.ask(_listed, show)

    def _use(self, name: str) -> None:
        date = self._commands.date

        def work(desk: Desk, job: Job) -> None:
            desk.use_region(name)
            desk.look_up(date, job.progress)

        self._give(work)

    def _open(self, file: Path) -> None:
        """A packed region of a colleague; it is used where this day's depots are."""
        date = self._commands.date

        def work(desk: Desk, job: Job) -> tuple[Region, bool]:
            region = desk.open_region(file, None, job.progress, job.is_cancelled)
            is_elsewhere = not desk.suits(region)
            if not is_elsewhere:
                desk.use_region(region.name)
                desk.look_up(date, job.progress)
            return region, is_elsewhere

        self._give(work, lambda found: self._ready_words(*found))

    def _update(self, name: str, extract: Path) -> None:
        window = self.list
        if window is not None:
            window.say(self.tr("The region is built anew; the old one serves until then."))
            self._commands.study(
                lambda desk, job: desk.update_plan(name, extract, job.is_cancelled),
                lambda plan: self.build(plan, use=False),
                while_open(window, window.refuse),
                lambda _news: None,
            )

    def _pack(self, name: str, file: Path) -> None:
        window = self.list
        if window is None:
            return
        window.say(self.tr("The region is being packed…"))

        def ended(show: Callable[[], None]) -> None:
            self._packing = None
            window.work.end()
            show()
            self._show_work()

        words = self.tr("Packed into {file}. Give this file to your colleague.")
        show_share = while_open(window, lambda news: window.work.show_work(news[0], said(news[1])))
        self._packing = self._commands.study(
            lambda desk, job: desk.pack_region(name, file, job.progress, job.is_cancelled),
            while_open(window, lambda packed: ended(lambda: window.say(words.format(file=packed.name)))),
            while_open(window, lambda problems: ended(lambda: window.refuse(problems))),
            lambda news: show_share(news) if self._build is None else None,
        )

    def _give[T](self, work: Callable[[Desk, Job], T], words: Callable[[T], str] = lambda _: "") -> None:
        """A wish from the list: do it, list anew, and say what there is to say."""
        window = self.list
        if window is not None:
            window.say("")
            self._commands.give(
                self.tr("Changing the regions"),
                work,
                lambda done: self._bring_list(words(done)),
                refused=while_open(window, window.refuse),
            )


def _depots_and_names(desk: Desk) -> tuple[list[tuple[str, Location]], list[str]]:
    depots = [(depot.name or depot.id, depot.location) for depot in desk.fleet().depots]
    return [(name, at) for name, at in depots if at is not None], [region.name for region in desk.regions()]


def _listed(desk: Desk) -> Listed:
    used = desk.region()
    return desk.regions(), used.name if used else "", desk.unfinished_regions()
