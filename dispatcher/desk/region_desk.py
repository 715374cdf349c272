"""Regions: roads, addresses and basemap of where the fleet drives."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dispatcher.desk.frame import REGION, Frame
from dispatcher.desk.region_build import PartProgress, unwatched
from dispatcher.desk.regions import Cancelled, Plan, Prepared, Region, Unfinished, silent
from dispatcher.desk.results import Show
from dispatcher.model.extract import ExtractFacts, Town
from dispatcher.model.place import Location
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.work_area import WorkArea
from dispatcher.roads.osrm_choice import RoadEngine
from dispatcher.store import settings
from dispatcher.store.session import Writer

if TYPE_CHECKING:
    from dispatcher.desk.region_cost import Expected


def never() -> bool:
    """Nobody cancels."""
    return False


class RegionDesk(Frame):
    """Builds regions and says which is in use."""

    def regions(self) -> list[Region]:
        """The regions on this machine."""
        return self._services.regions.all()

    def unfinished_regions(self) -> list[Unfinished]:
        """Builds that were stopped and go on where they were when they are begun again."""
        return self._services.regions.unfinished()

    def discard_unfinished(self, name: str) -> None:
        """Throw away what a stopped build has left."""
        self._services.regions.discard_unfinished(name)

    def extract_facts(self, extract: Path, on_progress: Show = silent, cancelled: Cancelled = never) -> ExtractFacts:
        """What an extract says of itself, within a second. Refused when the file is none."""
        if not extract.is_file():
            raise Refused([Problem("file-missing", f"There is no file {extract}.", "Check the path and try again.")])
        read = self._services.regions.builders.facts
        assert read is not None
        return read(extract, on_progress, cancelled)

    def towns_of(self, extract: Path, on_progress: Show = silent, cancelled: Cancelled = never) -> tuple[Town, ...]:
        """Cities, towns and villages of an extract; of a large one it takes half a minute."""
        read = self._services.regions.builders.towns
        return tuple(read(extract, on_progress, cancelled)) if read is not None else ()

    def work_place(self, words: str, extract: Path, on_progress: Show = silent) -> Location:
        """The place that a work area is drawn around: coordinates, a depot, an address, or a town of the extract."""
        from dispatcher.desk import region_area

        geocoder = self._opened.geocoder()
        geocode = geocoder.search if geocoder is not None else None
        return region_area.place_named(words, self.fleet(), geocode, lambda: self.towns_of(extract, on_progress))

    def expected_cost(self, facts: ExtractFacts, area: WorkArea | None) -> Expected:
        """Time, memory and disk that a build will take, about."""
        from dispatcher.desk.region_cost import expected

        return expected(facts, area, self._services.regions.folder)

    def add_region(
        self,
        extract: Path,
        name: str | None = None,
        on_progress: Show = silent,
        cancelled: Cancelled = never,
        *,
        area: WorkArea | None = None,
        with_fast_roads: bool = True,
    ) -> Region:
        """Build a region from an extract, or from the part of it in `area`, and use it."""
        plan = Plan(extract, name, area, with_fast_roads)
        region = self.finish_region(self.prepare_region(plan, on_progress, cancelled), use=True)
        on_progress(1.0, f"Region {region.name} is ready")
        return region

    def prepare_region(
        self,
        plan: Plan,
        on_progress: Show = silent,
        cancelled: Cancelled = never,
        on_part: PartProgress = unwatched,
    ) -> Prepared:
        """Build a region beside the others. It may take long, touches nothing of the day file and may be called from
        any thread; `finish_region` puts it in place."""
        return self._services.regions.prepare(plan, on_progress, cancelled, on_part)

    def finish_region(self, prepared: Prepared, *, use: bool) -> Region:
        """Put a prepared region in place of the one of its name, and use it if that is wanted."""
        try:
            region = self._services.regions.finish(prepared, lambda: self._opened.use(None))
        finally:
            self._opened.use(self.region())
        if use:
            self.use_region(region.name)
        return region

    def update_plan(
        self, name: str, extract: Path, cancelled: Cancelled = never, *, with_fast_roads: bool = True
    ) -> Plan:
        """How a region is built anew from a newer extract: for the same work area. Refused when the extract is older
        than what is there."""
        old = self._services.regions.named(name)
        facts = self.extract_facts(extract, silent, cancelled)
        if facts.data_date and facts.data_date < old.data_date:
            cause = f"The extract is of {facts.data_date}, and the region {old.name} of {old.data_date} already."
            raise Refused([Problem("extract-older", cause, "Download a newer extract.")])
        return Plan(extract, old.name, old.area, with_fast_roads)

    def update_region(
        self,
        name: str,
        extract: Path,
        on_progress: Show = silent,
        cancelled: Cancelled = never,
        *,
        with_fast_roads: bool = True,
    ) -> Region:
        """Build a region anew from a newer extract. The old one serves until then; which one is in use stays."""
        plan = self.update_plan(name, extract, cancelled, with_fast_roads=with_fast_roads)
        return self.finish_region(self.prepare_region(plan, on_progress, cancelled), use=False)

    def suits(self, region: Region) -> bool:
        """A new region is for this day file when it uses none yet, or when a depot of its fleet lies in it."""
        yards = [depot.location for depot in self.fleet().depots if depot.location is not None]
        return self.region() is None or not yards or any(region.box.holds(yard) for yard in yards)

    def use_region(self, name: str) -> None:
        """Plan in this region. Its time zone becomes the day's, unless the day has one already."""
        region = self._services.regions.named(name)
        self._note(region.name, f"Uses the region {region.name}.")
        self._opened.use(region)

    def settle_region(self) -> None:
        """Use the one region of this machine in which a depot of the fleet lies, when the day file names none yet."""
        if self.region_name() or not (regions := self.regions()):
            return
        from dispatcher.desk.home_region import home_region
        from dispatcher.store import pins

        services, pinned = self._services, self._file.read(pins.pins)
        found = home_region(self.fleet().depots, regions, pinned, services.open_geocoder)
        if found is not None:
            self.use_region(found.name)

    def rename_region(self, name: str, to: str) -> Region:
        """Give a region another name. Other day files that use it find it by the old one."""
        used = self.region()
        renamed = self._services.regions.rename(name, to, lambda: self._opened.use(None))
        if used is not None and used.build == renamed.build:
            self._note(renamed.name, f"Uses the region {renamed.name}.")
        self._opened.use(self.region())
        return renamed

    def choose_engine(self, name: str, engine: RoadEngine) -> Region:
        """Say which road engine plans the days of a region on this machine, whatever day file is open."""
        region = self._services.regions.choose_engine(name, engine)
        used = self.region()
        if used is not None and used.name == region.name:
            self._opened.use(used)
        return region

    def delete_region(self, name: str, *, even_in_use: bool = False) -> Region:
        """Delete a region from this machine. Refused for the one in use unless that is said."""
        region, used = self._services.regions.named(name), self.region()
        is_used = used is not None and used.name == region.name
        if is_used and not even_in_use:
            cause = f"The region {region.name} is in use by this day file."
            remedy = "Use another region first, or say that it may go all the same (--even-in-use)."
            raise Refused([Problem("region-in-use", cause, remedy)])
        try:
            gone = self._services.regions.delete(region.name, lambda: self._opened.use(None))
        finally:
            self._opened.use(self.region())
        if is_used:
            self._note("", f"Deleted the region {region.name}; none is in use.")
        return gone

    def pack_region(self, name: str, target: Path, on_progress: Show = silent, cancelled: Cancelled = never) -> Path:
        """Write a region into one file that a colleague opens."""
        from dispatcher.desk.region_pack import pack_region

        return pack_region(self._services.regions.named(name), target, on_progress, cancelled)

    def open_region(
        self,
        pack: Path,
        name: str | None = None,
        on_progress: Show = silent,
        cancelled: Cancelled = never,
        *,
        may_replace: bool = False,
    ) -> Region:
        """Make a region of a file that a colleague packed. Which one is in use stays."""
        from dispatcher.desk.region_pack import open_pack

        regions = self._services.regions
        try:
            return open_pack(
                regions, pack, name, on_progress, cancelled, lambda: self._opened.use(None), may_replace=may_replace
            )
        finally:
            self._opened.use(self.region())

    def _note(self, name: str, sentence: str) -> None:
        """Keep which region this day file uses."""
        if self.region_name() == name:
            return

        def work(writer: Writer) -> None:
            settings.put_setting(writer, REGION, name or None)
            writer.summary = sentence

        self._file.write("use_region", {"name": name}, work)
