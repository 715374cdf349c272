"""Regions: roads, addresses and basemap of where the fleet drives."""

from __future__ import annotations

from pathlib import Path

from dispatcher.desk.frame import REGION, Frame
from dispatcher.desk.regions import Cancelled, Region, silent
from dispatcher.desk.results import Show
from dispatcher.store import settings
from dispatcher.store.session import Writer


class RegionDesk(Frame):
    """Builds regions and says which is in use."""

    def regions(self) -> list[Region]:
        """The regions on this machine."""
        return self._services.regions.all()

    def add_region(
        self,
        extract: Path,
        name: str | None = None,
        on_progress: Show = silent,
        cancelled: Cancelled = lambda: False,
    ) -> Region:
        """Build a region from an extract and use it."""
        try:
            region = self._services.regions.add(
                extract, name, on_progress, cancelled, before_replacing=lambda: self._opened.use(None)
            )
        finally:
            self._opened.use(self.region())
        self.use_region(region.name)
        return region

    def use_region(self, name: str) -> None:
        """Plan in this region. Its time zone becomes the day's, unless the day has one already."""
        region = self._services.regions.named(name)
        if self.region_name() != name:

            def work(writer: Writer) -> None:
                settings.put_setting(writer, REGION, name)
                writer.summary = f"Uses the region {name}."

            self._file.write("use_region", {"name": name}, work)
        self._opened.use(region)
