"""Planning, from the wish to the decision: choices, the search as it goes on, the proposal beside the plan before."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from dispatcher.desk.lanes import Lane
from dispatcher.desk.results import Mode, PlanRequest, Proposal, Spare
from dispatcher.desktop.plan_compare import PlanComparePage
from dispatcher.desktop.plan_options import PlanOptionsPage
from dispatcher.desktop.plan_running import PlanRunningPage
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.whatif_page import WhatIfPage

if TYPE_CHECKING:
    from dispatcher.desk.results import Progress


COMPARE_MS = 700
"""So long after a search has begun the page for its end is made: the window has nothing to do then."""


class PlanPanel(QFrame):
    """Stands beside map and board, so that a proposal can be looked at there before it is used.

    `asked` carries a PlanRequest, `previewing` the Planned that map and board should show for now (None: the day as it
    is kept). `left` says that the user closes the panel, `wondered` that they want to know what the plan costs,
    `questioned` carries the Question to answer, `adopting` the Comparison whose other day is to be proposed. Pages
    other than the choices are made when they are first wanted.
    """

    asked = Signal(object)
    stopped = Signal()
    accepted = Signal()
    discarded = Signal()
    previewing = Signal(object)
    left = Signal()
    wondered = Signal()
    questioned = Signal(object)
    adopting = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._theme = theme
        self._lanes: Sequence[Lane] = ()
        self._spares: Sequence[Spare] = ()
        self._ahead = QTimer(self, singleShot=True, interval=COMPARE_MS)
        self._ahead.timeout.connect(self._make_compare)
        self.options = PlanOptionsPage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.options)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.pages)
        self.options.asked.connect(self.asked)
        self.options.left.connect(self.left)
        self.options.wondered.connect(self._wonder)

    @cached_property
    def running(self) -> PlanRunningPage:
        """The search as it goes on."""
        page = PlanRunningPage(self._theme)
        page.stopped.connect(self.stopped)
        self.pages.addWidget(page)
        return page

    @cached_property
    def compare(self) -> PlanComparePage:
        """The proposal beside the plan before."""
        page = PlanComparePage(self._theme)
        page.accepted.connect(self._accept)
        page.discarded.connect(self.discard)
        page.looked_at.connect(self.previewing)
        self.pages.addWidget(page)
        return page

    @cached_property
    def what_if(self) -> WhatIfPage:
        """What would be different, and what the plan costs."""
        page = WhatIfPage()
        page.left.connect(self._choose_again)
        page.asked.connect(self.questioned)
        page.adopted.connect(self.adopting)
        page.stopped.connect(self.stopped)
        page.show_drivers(self._lanes)
        page.show_spares(self._spares)
        self.pages.addWidget(page)
        return page

    @property
    def is_proposing(self) -> bool:
        """True while a proposal waits for the decision."""
        return isinstance(self.pages.currentWidget(), PlanComparePage)

    @property
    def is_comparing(self) -> bool:
        """True while two days are compared."""
        return self._has("what_if") and self.what_if.is_comparing

    @property
    def request(self) -> PlanRequest:
        """What the controls ask for now."""
        return self.options.request()

    def show_drivers(self, lanes: Sequence[Lane]) -> None:
        """The day's lanes as they stand: whom one can select, and whether there is a plan to keep."""
        self._lanes = lanes
        self.options.show_drivers(lanes)
        if self._has("what_if"):
            self.what_if.show_drivers(lanes)

    def show_spares(self, spares: Sequence[Spare]) -> None:
        """Who could be called in on the day."""
        self._spares = spares
        self.options.show_spares(spares)
        if self._has("what_if"):
            self.what_if.show_spares(spares)

    def choose(self, mode: Mode, shift_ids: Collection[str] = ()) -> None:
        """Open on this mode, with these shifts selected."""
        self.options.choose(mode, shift_ids)

    def begin(self, seconds: float) -> None:
        """Planning begins."""
        self.pages.setCurrentWidget(self.running)
        self.running.begin(seconds)
        if not self._has("compare"):
            self._ahead.start()

    def prepare(self, share: float, doing: str) -> None:
        """What is done before the search begins, and how far that is (0 to 1). Other commands say how far they are as
        well: for them the page is not built."""
        if self._has("running"):
            self.running.prepare(share, doing)

    def hear(self, news: Progress) -> None:
        """A better plan was found."""
        self.running.hear(news)

    def show_proposal(self, proposal: Proposal) -> None:
        """The search is over: compare, and wait for the decision."""
        self._ahead.stop()
        if self._has("running"):
            self.running.end()
        self.pages.setCurrentWidget(self.compare)
        self.compare.show_proposal(proposal)

    def end(self) -> None:
        """Back to the choices: the proposal was used or discarded, or the search failed or was given up."""
        was_proposing = self.is_proposing
        if self._has("running"):
            self.running.end()
        if self.is_comparing:
            self.what_if.end()
            return
        self.pages.setCurrentWidget(self.options)
        if was_proposing:
            self.previewing.emit(None)

    def discard(self) -> None:
        """Give the proposal up, as the user does with Esc; nothing happens when there is none."""
        if self.is_proposing:
            self.end()
            self.discarded.emit()

    def _has(self, page: str) -> bool:
        """True when this page was made."""
        return page in vars(self)

    def _make_compare(self) -> None:
        self.compare.ensurePolished()  # the widget exists and wears its style before it is wanted

    def _choose_again(self) -> None:
        self.pages.setCurrentWidget(self.options)

    def _wonder(self) -> None:
        """Compare before planning: what matters is what the sliders say."""
        self.what_if.weigh(self.options.weights)
        self.pages.setCurrentWidget(self.what_if)
        self.wondered.emit()

    def _accept(self) -> None:
        if self.is_proposing:
            self.end()
            self.accepted.emit()
