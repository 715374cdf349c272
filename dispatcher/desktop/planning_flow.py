"""Planning in the window: from the click to the proposal, and to what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from dispatcher.desk.results import Mode, Planned, PlanRequest, Proposal
from dispatcher.desktop.commands import Shown
from dispatcher.desktop.jobs import Job
from dispatcher.desktop.parts import Parts

if TYPE_CHECKING:
    from dispatcher.desk.desk import Desk
    from dispatcher.desk.whatif import Comparison, Question
    from dispatcher.desktop.plan_panel import PlanPanel


class PlanningFlow(QObject):
    """Runs searches, and shows what they propose until it is used or discarded."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._commands, self._late = parts, parts.commands, parts.panels.late_plan
        self._proposal: Proposal | None = None
        self._seconds = 1.0
        view = parts.actions.view
        view.plan.triggered.connect(lambda: self.plan(self._panel.request))
        view.plan_choices.triggered.connect(self._choose)
        self._late.tell("connect", self._connect)
        parts.actions.edit.close_route.triggered.connect(self._close)
        self._commands.shown.connect(self._offer_spares)
        self._commands.heard.connect(self._heard)
        self._commands.failed.connect(lambda _problems: self._end())
        self._commands.broken.connect(lambda _error: self._end())

    def _connect(self, panel: PlanPanel) -> None:
        panel.asked.connect(self.plan)
        panel.stopped.connect(self._commands.stop)
        panel.accepted.connect(self._accept)
        panel.discarded.connect(self._forget)
        panel.previewing.connect(self._parts.preview)
        panel.left.connect(self._parts.panels.docks["plan"].hide)
        panel.wondered.connect(self._cost)
        panel.questioned.connect(self.compare)
        panel.adopting.connect(self.adopt)

    @property
    def _panel(self) -> PlanPanel:
        return self._late.panel

    def _end(self) -> None:
        self._late.tell("end", lambda panel: panel.end())

    @property
    def is_proposing(self) -> bool:
        """True while a proposal waits to be decided on."""
        return self._proposal is not None

    def plan(self, request: PlanRequest) -> None:
        """Search for a plan."""
        now = self._commands.now
        if now is None:
            return
        self.begin(request.seconds)
        date, engine = now.date, self._parts.engine

        def work(desk: Desk, job: Job) -> Proposal:
            return desk.propose_plan(date, request, engine, job.tell, job.is_cancelled, job.progress)

        self._commands.give(self.tr("Planning"), work, self._propose, self.tr("Stop, keep the best so far"))

    def begin(self, seconds: float) -> None:
        """A search of so many seconds begins: show it in the panel."""
        self._panel.discard()
        self._seconds = seconds
        self._parts.preferences.planning_s = seconds
        self._parts.panels.bring("plan")
        self._panel.begin(seconds)

    def compare(self, question: Question) -> None:
        """Answer what would be if."""
        now = self._commands.now
        if now is None:
            return
        self._seconds = 2 * question.seeds * question.seconds
        self._panel.what_if.begin()
        date, engine = now.date, self._parts.engine

        def work(desk: Desk, job: Job) -> Comparison:
            return desk.what_if(date, question, engine, job.tell, job.is_cancelled, job.progress)

        self._commands.give(self.tr("Comparing"), work, self._answer)

    def _answer(self, found: Comparison) -> None:
        self._panel.what_if.show_comparison(found)
        self._widen(self._panel.what_if.wanted_px)

    def adopt(self, found: Comparison) -> None:
        """Show the other day of a comparison as a proposal, to be used or discarded."""
        engine = self._parts.engine
        self._commands.give(
            self.tr("Proposing the other day"), lambda desk, _: desk.propose_adopting(found, engine), self._show
        )

    def _cost(self) -> None:
        """What the plan as it stands costs."""
        now = self._commands.now
        if now is not None:
            self._commands.ask(lambda desk: desk.plan_costs(now.date), self._panel.what_if.show_costs)

    def _offer_spares(self, shown: Shown) -> None:
        def show(panel: PlanPanel) -> None:
            from dispatcher.desk.spares import spares_of

            panel.show_spares(spares_of(shown.fleet, shown.date, shown.planned.zone))

        self._commands.turns.give("spares", lambda: self._late.tell("spares", show))

    def _close(self) -> None:
        """Close the chosen route, or that of the chosen order, and show what comes of it."""
        now, chosen = self._commands.now, self._parts.selection
        if now is None:
            return
        lanes = [lane for lane in now.lanes if any(set(stop.order_ids) & set(chosen.orders) for stop in lane.stops)]
        shift_id = chosen.shift_id or (lanes[0].shift_id if lanes else "")
        if not shift_id:
            self._parts.tell(self.tr("Choose a driver or a stop of the route first."))
            return
        self._panel.choose(Mode.CLOSE, {shift_id})
        self.plan(self._panel.request)

    def _choose(self) -> None:
        self._parts.panels.bring("plan")
        self._panel.options.setFocus()

    def _heard(self, news: object) -> None:
        if isinstance(news, tuple):
            self._late.tell("prepare", lambda panel: panel.prepare(*news))
            self._parts.strip.go_on(*news)
            return
        from dispatcher.desk.results import Progress  # a search is on: what it needs is loaded

        if isinstance(news, Progress) and self._panel.is_comparing:
            share = news.seconds / self._seconds
            self._panel.what_if.go_on(share)
            self._parts.strip.go_on(share, self.tr("Comparing"))
        elif isinstance(news, Progress):
            self._panel.hear(news)
            self._parts.strip.go_on(news.seconds / self._seconds, self.tr("Planning"))

    def _propose(self, proposal: Proposal) -> None:
        """A first plan has nothing to be compared with: it is used. Otherwise the dispatcher decides."""
        self._commands.planning_problems[proposal.after.date] = proposal.after.problems
        if proposal.had_plan:
            self._show(proposal)
        else:
            self._proposal = proposal
            self._panel.end()
            self._accept()

    def _show(self, proposal: Proposal) -> None:
        """The proposal beside the plan before; the dispatcher decides."""
        self._proposal = proposal
        self._panel.show_proposal(proposal)
        self._widen(self._panel.compare.wanted_px)

    def _widen(self, wanted: int) -> None:
        """Give the panel the width at which every figure is seen."""
        dock = self._parts.panels.docks["plan"]
        if dock.width() < wanted:
            self._parts.window.resizeDocks([dock], [wanted], Qt.Orientation.Horizontal)

    def _accept(self) -> None:
        proposal = self._proposal
        if proposal is not None:
            self._forget()

            def kept(planned: Planned) -> None:
                from dispatcher.desktop.plan_view import fairness_words

                self._kept(planned, fairness_words(proposal))

            self._commands.give(self.tr("Keeping the plan"), lambda desk, _: desk.accept_plan(proposal), kept)

    def _forget(self) -> None:
        self._proposal = None

    def _kept(self, planned: Planned, fairness: str) -> None:
        self._parts.panels.bring("inspector")
        self._parts.panels.bring("board")
        sentence = self.tr("The plan is kept. Stops: {stops}, routes: {routes}, orders left out: {left}.")
        used = [schedule for schedule in planned.judged.schedules if schedule.visits]
        stops = sum(schedule.stops for schedule in used)
        told = sentence.format(stops=stops, routes=len(used), left=len(planned.plan.unassigned))
        self._parts.tell(f"{told} {fairness}".rstrip())
