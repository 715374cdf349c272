"""What each panel shows, what can be done in it, and its own keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from dispatcher.model.values import dataclass


@dataclass(frozen=True, slots=True)
class HelpText:
    """The help of one panel. `keys` are those that the panel itself hears, with what they do."""

    title: str
    shows: str
    doing: tuple[str, ...]
    keys: tuple[tuple[str, str], ...] = ()

    @property
    def plain(self) -> str:
        """All of it as lines of text."""
        keys = [_tr("{key}: {what}").format(key=key, what=what) for key, what in self.keys]
        return "\n".join([self.title, self.shows, *self.doing, *keys])


def help_texts() -> dict[str, HelpText]:
    """The help of every panel by its name, in the language in use."""
    panels = (_orders, _board, _places, _map, _timeline, _inspector, _plan, _history, _problems, _fleet, _import)
    return {panel.__name__.lstrip("_"): panel() for panel in panels}


def _orders() -> HelpText:
    return HelpText(
        _tr("Orders"),
        _tr("All orders of the date, with the driver who serves each or the reason why nobody does."),
        (
            _tr("The buttons above show all orders, only unassigned ones, or only those with problems."),
            _tr("Type into the field to find orders by any word. Click a column's title to sort."),
            _tr("Drag one or several orders onto a driver or between two stops; the card says what that would do."),
            _tr("An order that a customer calls off is cancelled: it stays in the list, and no plan asks for it."),
        ),
        (
            (_keys("Ctrl+F"), _tr("find")),
            (_keys("Shift+Up"), _tr("choose several")),
            (_keys("M"), _tr("compare all drivers for the chosen orders")),
            (_keys("Delete"), _tr("take the chosen orders out of the plan")),
        ),
    )


def _board() -> HelpText:
    return HelpText(
        _tr("Board"),
        _tr("Every driver with the stops in sequence: arrival, kilometres, load, and every rule that is broken."),
        (
            _tr("Drag stops to another place or driver. While you hover you see minutes, kilometres and cost."),
            _tr("A drop that breaks a rule is possible and stays marked until it is mended."),
            _tr("What you move is locked to that driver, so the next plan keeps it. Unlock it to let planning decide."),
        ),
        (
            (_keys("Alt+Up"), _tr("one stop earlier")),
            (_keys("Alt+Down"), _tr("one stop later")),
            (_keys("Alt+Left"), _tr("to the driver before")),
            (_keys("Alt+Right"), _tr("to the next driver")),
            (_keys("Right"), _tr("open a driver's stops")),
        ),
    )


def _places() -> HelpText:
    return HelpText(
        _tr("Places"),
        _tr("Addresses that are not sure, with what they could be. Without a place an order cannot be planned."),
        (
            _tr("Accept a candidate, search for another, or drag a pin on the map to where the van has to go."),
            _tr("A decision is remembered for that address and used for every list to come."),
        ),
        ((_keys("Return"), _tr("accept the candidate")),),
    )


def _map() -> HelpText:
    return HelpText(
        _tr("Map"),
        _tr("Routes along the roads with numbered stops, depots, and orders that no route serves."),
        (
            _tr("Click a stop to choose it everywhere. Drag with Shift to choose all stops inside a line you draw."),
            _tr("Drag stops onto another route to move them. Measure distances with the ruler."),
        ),
        (
            (_keys("Ctrl+0"), _tr("bring the whole day into view")),
            ("← → ↑ ↓", _tr("with lasso or ruler: move the cross, with Shift further")),
            (_keys("Space"), _tr("with lasso or ruler: set a point")),
            (_keys("Return"), _tr("with lasso or ruler: close the line")),
            (_keys("Esc"), _tr("lay a tool down")),
        ),
    )


def _timeline() -> HelpText:
    return HelpText(
        _tr("Timeline"),
        _tr("A lane for each driver in hours: driving, waiting, serving and breaks, with the windows below the stops."),
        (
            _tr("Drag a stop along its lane to change the sequence, or into another lane to give it to that driver."),
            _tr("Late stops are coloured. The upright line is the present hour."),
        ),
        (
            (_keys("Left"), _tr("from stop to stop")),
            (_keys("Space"), _tr("choose the stop or let it go")),
            (_keys("+"), _tr("zoom in")),
            (_keys("-"), _tr("zoom out")),
            (_keys("0"), _tr("show the whole day")),
        ),
    )


def _inspector() -> HelpText:
    return HelpText(
        _tr("Inspector"),
        _tr("Everything about the order, stop or driver that is chosen."),
        (
            _tr("Change note, window, service time, load, phone or priority here; each change can be taken back."),
            _tr("Read why a stop is where it is, what another driver would cost, or what would let an order in."),
        ),
        ((_keys("Return"), _tr("keep what was typed")), (_keys("Esc"), _tr("leave it as it was"))),
    )


def _plan() -> HelpText:
    return HelpText(
        _tr("Planning"),
        _tr("How the routes are planned, how far it is, and the new plan beside the one before."),
        (
            _tr("Choose what the plan has to keep, which drivers it is for, and what matters most."),
            _tr("Stop whenever you like: the best plan found so far is kept. Then accept it or discard it."),
        ),
    )


def _history() -> HelpText:
    return HelpText(
        _tr("History"),
        _tr("Every step of the day, the newest above. It is kept when the program is closed."),
        (
            _tr("Choose a step and return to the moment right after it. Nothing is lost: you can go forward again."),
            _tr("Only a new step ends the way forward from an earlier moment."),
        ),
        (
            (_keys("Return"), _tr("return to the chosen moment")),
            (_keys("Ctrl+Z"), _tr("take the last step back")),
        ),
    )


def _problems() -> HelpText:
    return HelpText(
        _tr("Problems"),
        _tr("What is wrong in the lists or the plan: where it is, what it is, and what to do about it."),
        (_tr("Mend it where it stands, or correct the list and import it again: nothing is doubled by that."),),
    )


def _fleet() -> HelpText:
    return HelpText(
        _tr("Fleet"),
        _tr("Drivers, vehicles, shifts and depots, and who is absent on the date."),
        (
            _tr("Type into a cell to change it; each change is kept at once and can be taken back."),
            _tr("Tick a driver as absent for the date: the next plan does without."),
        ),
        (
            (_keys("Ctrl+N"), _tr("add a row")),
            (_keys("Ctrl+D"), _tr("add a row like this one")),
            (_keys("Ctrl+Del"), _tr("take the row out")),
        ),
    )


def _import() -> HelpText:
    return HelpText(
        _tr("Import"),
        _tr("An order list before it is taken: its rows, what its columns mean, and which rows are bad and why."),
        (
            _tr("Drop a file here, choose one, or paste rows from a spreadsheet."),
            _tr("Correct what a column means; that is remembered for lists with the same columns."),
            _tr("Answer what the list leaves open. Below the rows, untick what should stay as it was typed."),
            _tr("A list sent again shows what changed and what is gone: keep, cancel or delete it."),
            _tr("Save the bad rows as a file like the list with a reason beside each, and send it back."),
        ),
        ((_keys("Ctrl+V"), _tr("paste rows")),),
    )


def _keys(portable: str) -> str:
    """Keys as this system writes them."""
    sequence = QKeySequence(portable, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)
