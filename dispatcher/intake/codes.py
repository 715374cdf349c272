"""Every problem that reading a list can find, in one place.

Codes are stable: scripts, tests and translations may rely on them.

    whole file (raised as Refused)
      file-missing            there is no such file
      file-is-folder          a folder was named, and no file in it
      file-locked             another program holds it, or the right to read is missing
      file-empty              0 bytes
      file-too-large          too many bytes, parts or unpacked bytes (zip bomb)
      file-took-too-long      the reader stood still
      file-took-too-much      the reader outgrew its memory
      file-unreadable         the reader broke on it
      file-password           encrypted, and no password said
      file-password-wrong     encrypted, and the password does not open it
      file-password-kept      encrypted in a way that no password opens here
      file-not-a-workbook     contents are not those of a workbook or a text table
      file-of-old-kind        a DIF or SYLK file
      list-turned             its fields stand below each other, its orders side by side
      encoding-unknown        the text is said to be in an encoding that there is not
      delimiter-unfit         cells are said to be separated by what cannot separate them
      sheet-unknown           the named sheet is not there
      sheet-empty             no cell holds anything
      no-address-column       no sheet has a column for addresses or coordinates
      no-rows                 a header, and nothing below it
      json-unreadable         no JSON from some place on
      json-too-deep           objects in objects without end
      json-without-records    JSON, and no list of objects in it
      no-points               a map file without points
      no-fleet-sheet          no sheet for vehicles, drivers or shifts
      header-row-unknown      the row said to be the header is not there or empty
      column-unknown          something is said of a column that the list lacks
      field-unknown           a column is said to mean what no column can
      field-said-twice        two columns are said to mean the same
      nothing-pasted          the pasted text holds no rows
      replaces-list           skipped rows would be written over the list itself

    the machine (raised as MachineFault)
      reader-not-started      no child process could be started
      template-not-written    the folder takes no file
      rows-not-written        neither for skipped rows nor for pasted ones

    a row of an order list (each a Problem; the row gives no order)
      address-missing         neither address nor coordinate
      pickup-missing          a transfer without a pickup place
      delivery-missing        a transfer without a delivery place
      type-unknown            not delivery, pickup or transfer
      order-id-repeated       the id stands further up already
      cell-error              the cell shows an error or a formula without its result
      coordinate-unreadable   no number
      coordinate-incomplete   latitude without longitude, or the reverse
      coordinate-off-earth    beyond 90 or 180 degrees, or 0, 0
      date-unreadable         no date
      coordinate-projected    of a map grid, no degrees
      coordinate-plus-code    a plus code without its place
      coordinate-not-in-link  a link that does not say the coordinate
      coordinate-letter-o     O may be east or west
      kept-as-typed           the rule that would read it is switched off
      date-ambiguous          day and month cannot be told apart
      date-weekday-differs    the weekday beside it is another
      window-other-day        says no window for the day of the row
      window-unreadable       no time of day
      window-reversed         ends before it begins
      window-past-midnight    begins at 25:00 or so
      duration-unreadable     no length of time, or a negative one
      load-unreadable         no amount, or an unknown unit
      load-negative           below zero
      priority-unreadable     not L, M, H, C or 0 to 100
      yes-no-unreadable       neither yes nor no
      window-several          more than one window where one is asked for
      whole-unreadable        a number with a fraction where there can be none
      pairs-unreadable        no names with figures
      end-unreadable          neither first nor last
      header-repeated         the header stands again among the rows
      order-incomplete        another row of the same order has a problem
      both-ways               goods to deliver and goods to pick up in one row
      row-depot               a depot, no order
      row-no-visit            said to need no visit
      row-no-point            a line or an area, no point
      row-done                cancelled, refunded or delivered already
      row-total               adds up the rows above
      row-note                a remark below or between the rows
      row-date                says the date of the rows below it
      row-group               names the driver or the tour of the rows below it
      row-kind                says whether the rows below it are deliveries or pickups
      row-date-unclear        says a day for the rows below it, and not which
      row-units               says the units of the columns
      row-other-table         belongs to another table on the same sheet

    a row of a fleet (each a Problem; besides those above)
      id-missing              a depot, vehicle, driver or shift without any name
      id-repeated             the id stands further up already
      depot-unknown, driver-unknown, vehicle-unknown      a shift names what no sheet lists
      shift-time-missing      no start or no end
      number-unreadable       no number
      number-out-of-range     a figure that no vehicle can have
      weekday-unreadable      no day of the week
      break-unreadable        no start, end and length
      compartments-unreadable no names, classes of goods and amounts
      battery-incomplete      a battery without its size
      rest-unknown            no rule of rest that is known
      kind-unknown            no kind of vehicle that is known
      no-vehicle, no-driver, no-shift                     the fleet has none
"""

from __future__ import annotations

from dispatcher.model.problem import Problem, Where

_SENTENCES = {
    "file-missing": ("There is no file named {name}.", "Check the name and the folder."),
    "file-is-folder": ("{name} is a folder, not a list.", "Name a file in it."),
    "file-locked": ("{name} cannot be opened.", "Close it in other programs and check that you may read it."),
    "file-empty": ("{name} is empty (0 bytes).", "Export or save the list again."),
    "file-too-large": ("{name} is too large: {what}.", "Split the list, or save it without pictures and spare sheets."),
    "file-took-too-long": (
        "Reading {name} stood still for {seconds} seconds and was stopped.",
        "Open it in your spreadsheet program, copy the list to a new workbook and import that.",
    ),
    "file-took-too-much": (
        "Reading {name} needed more than {megabytes} MB of memory and was stopped.",
        "Delete unused rows, columns and sheets, or copy the list to a new workbook.",
    ),
    "file-unreadable": (
        "{name} is damaged or of a kind that cannot be read.",
        "Open it in your spreadsheet program and save it as .xlsx or .csv.",
    ),
    "file-password": ("{name} is protected by a password.", "Save a copy without the password and import that."),
    "file-password-wrong": ("The password does not open {name}.", "Type it again; capital letters count."),
    "file-password-kept": (
        "{name} is protected by a password in a way that cannot be opened here.",
        "Save a copy without the password and import that.",
    ),
    "file-not-a-workbook": (
        "{name} is neither a workbook nor a text table, whatever its name says.",
        "Open it in the program it comes from and save it as .xlsx or .csv.",
    ),
    "file-of-old-kind": (
        "{name} is a {kind} file, an old way to exchange tables that is not read.",
        "Open it in your spreadsheet program and save it as .xlsx or .csv.",
    ),
    "list-turned": (
        "The fields of {name} stand below each other in column {column}, and its orders side by side.",
        "Copy the list, paste it with rows and columns swapped (transposed), and import that.",
    ),
    "encoding-unknown": ("There is no encoding named {value}.", "Choose one of the list, for example windows-1252."),
    "delimiter-unfit": ("{value} cannot separate the cells of a list.", "Say one character, for example ;."),
    "sheet-unknown": ("{name} has no sheet named {sheet}.", "Its sheets are: {sheets}."),
    "sheet-empty": ("{name} holds no filled cell.", "Check that this is the right file and sheet."),
    "no-address-column": (
        "No row of {name} looks like a header with a column for the address or the coordinates.",
        "Name one column Address (or Street and City, or Latitude and Longitude), or say which column it is.",
    ),
    "no-rows": (
        "{name} has a header in row {row}, and no filled row below it.",
        "Check that this is the right file and sheet, and that each order has a row of its own.",
    ),
    "json-unreadable": (
        "{name} cannot be read as JSON from {at} on.",
        "It may be cut off: export or download it again.",
    ),
    "json-too-deep": ("{name} holds objects in objects without end.", "Check that this is a list of orders."),
    "json-without-records": (
        "{name} holds no list of orders.",
        "Export the orders themselves: a list of objects, each with an address or coordinates.",
    ),
    "no-points": (
        "{name} holds no waypoints, route points or placemarks.",
        "Export the points to visit; a recorded track cannot be planned.",
    ),
    "no-fleet-sheet": (
        "{name} has no sheet of vehicles, drivers or shifts that could be recognised.",
        "Start from the fleet template and keep its sheet names and headers.",
    ),
    "header-row-unknown": (
        "Row {row} of {name} is empty or not there, so it cannot be the header.",
        "Choose a row that names the columns.",
    ),
    "column-unknown": ("{name} has no column named {value}.", "Its columns are: {columns}."),
    "field-unknown": ("No column can mean {value}.", "Choose one of: {fields}."),
    "field-said-twice": (
        "Two columns are said to be {value}: {first} and {second}.",
        "Choose one of them; the other can stay the sender's own column.",
    ),
    "nothing-pasted": (
        "The clipboard holds no rows of text.",
        "Select the rows with their header in your spreadsheet program, copy them, and paste again.",
    ),
    "replaces-list": (
        "{name} is the list itself, and the skipped rows alone would replace it.",
        "Choose another name.",
    ),
    "rows-not-written": (
        "{name} could not be written.",
        "Check that the folder exists and has room, and that the file is not open.",
    ),
    "reader-not-started": (
        "The process that reads {name} could not be started.",
        "Close other programs and try again; restart the computer if it goes on.",
    ),
    "template-not-written": (
        "{name} could not be written.",
        "Check that the folder exists and has room, and that the file is not open.",
    ),
    "address-missing": ("The row has neither an address nor coordinates.", "Fill in the address."),
    "pickup-missing": ("A transfer needs a place to pick up, and this row has none.", "Fill in the pickup address."),
    "delivery-missing": (
        "A transfer needs a place to deliver, and this row has none.",
        "Fill in the delivery address.",
    ),
    "type-unknown": ("The type {value} is not known.", "Write D for delivery, P for pickup or T for transfer."),
    "order-id-repeated": (
        "The order id {value} stands in row {first} already.",
        "Give this row an id of its own, or delete it if it is a copy.",
    ),
    "cell-error": ("The cell shows {what} instead of a value.", "Correct the formula, or type the value."),
    "coordinate-unreadable": (
        "The coordinate {value} cannot be read.",
        "Write degrees with decimals, for example 60.1699 and 24.9384.",
    ),
    "coordinate-incomplete": (
        "Only one of latitude and longitude is given.",
        "Fill in both, or leave both empty and give an address.",
    ),
    "coordinate-off-earth": (
        "The coordinates {value} lie nowhere that can be driven to.",
        "Check them: latitude runs from -90 to 90, longitude from -180 to 180.",
    ),
    "coordinate-projected": (
        "The coordinate {value} is of a map grid, no degrees.",
        "Write degrees with decimals, for example 60.1699 and 24.9384.",
    ),
    "coordinate-plus-code": (
        "The plus code {value} says a place only beside its town.",
        "Write the full code (8 signs before the plus), an address or degrees.",
    ),
    "coordinate-not-in-link": (
        "The link {value} does not say the coordinate.",
        "Open it, and copy the degrees or the address from the map.",
    ),
    "coordinate-letter-o": (
        "The O in {value} may be east or west.",
        "Write E or W, or degrees with a sign.",
    ),
    "kept-as-typed": (
        "{value} is to stay as typed, and cannot be used like that.",
        "Correct it, or switch on again for its column what says “{rule}”.",
    ),
    "date-weekday-differs": (
        "The weekday {weekday} in {value} does not belong to {date}.",
        "Correct one of the two.",
    ),
    "window-other-day": (
        "The time window {value} says nothing for the weekday of this row.",
        "Add the hours of that day, or correct the date.",
    ),
    "date-unreadable": ("The date {value} cannot be read.", "Write it as 2026-11-23 or 23.11.2026."),
    "date-ambiguous": (
        "The date {value} may be day and month or month and day.",
        "Answer which of the two its column has first, or write dates as 2026-11-23.",
    ),
    "window-unreadable": ("The time {value} cannot be read.", "Write times as 08:00, and windows as 08:00-12:00."),
    "window-reversed": (
        "The time window ends before it begins ({value}).",
        "Swap the two times; write 24:00 for midnight, and 26:00 for two hours past it.",
    ),
    "window-past-midnight": (
        "The time window begins at {value}, on the day after.",
        "Write the time and the date of that day, for example 2026-11-24 01:00, or correct the time.",
    ),
    "duration-unreadable": ("The length of time {value} cannot be read.", "Write minutes (10) or hours (0:10)."),
    "load-unreadable": ("The amount {value} cannot be read.", "Write a plain number, for example 12.5."),
    "load-negative": (
        "The amount {value} is below zero.",
        "Write how much is carried; use the type for the direction.",
    ),
    "priority-unreadable": ("The priority {value} cannot be read.", "Write L, M, H or C, or a number from 0 to 100."),
    "yes-no-unreadable": ("{value} is neither yes nor no.", "Write yes or no."),
    "header-repeated": (
        "The row repeats the header.",
        "Delete it; if another list begins here, import that by itself.",
    ),
    "row-total": ("The row adds up others.", "Nothing is to be done; delete it if it should not be listed here."),
    "row-note": ("The row is a remark, no order.", "Nothing is to be done, unless it should be an order."),
    "row-date": ("The row says the date of the rows below it.", "Nothing is to be done; they have it."),
    "row-group": (
        "The row names the driver or the tour of the rows below it.",
        "Nothing is to be done; they have it.",
    ),
    "row-kind": ("The row says what the rows below it are.", "Nothing is to be done; they are read as such."),
    "row-date-unclear": (
        "The row says a day that is not clear, and the rows below it do not get it.",
        "Give each row its date in a column of its own, or import the rows of each date by themselves.",
    ),
    "row-units": ("The row says units and examples, no order.", "Nothing is to be done."),
    "row-other-table": (
        "The row belongs to another table on the same sheet.",
        "If orders stand there too, move them to a sheet of their own and import that.",
    ),
    "order-incomplete": (
        "Row {row} belongs to the same order {value} and has a problem.",
        "Correct that row, and import both.",
    ),
    "both-ways": (
        "The row delivers and picks up at one place.",
        "Write two rows, one for the delivery and one for the pickup.",
    ),
    "row-depot": (
        "The row is a depot, no order.",
        "Nothing is to be done, unless it should be an order; depots belong to the fleet.",
    ),
    "row-no-visit": ("The row is said to need no visit.", "Nothing is to be done, unless it should be an order."),
    "row-no-point": ("The row is a {value}, no point.", "Nothing is to be done, unless it should be an order."),
    "row-done": (
        "The order is {value} already.",
        "Nothing is to be done; choose to take finished orders too if it should be delivered.",
    ),
    "id-missing": ("The row has no id and no name.", "Fill in one of the two."),
    "id-repeated": ("The id {value} stands in row {first} already.", "Give each row of this sheet an id of its own."),
    "depot-unknown": ("There is no depot {value}.", "Add it to the sheet of depots, or correct the name."),
    "driver-unknown": ("There is no driver {value}.", "Add the driver to the sheet of drivers, or correct the name."),
    "vehicle-unknown": ("There is no vehicle {value}.", "Add it to the sheet of vehicles, or correct the name."),
    "shift-time-missing": ("The shift has no start or no end.", "Fill in both times."),
    "number-unreadable": ("{value} is not a number.", "Write a plain number, for example 12.5."),
    "number-out-of-range": ("{value} is outside of {low} to {high}.", "Correct the figure."),
    "weekday-unreadable": ("The weekdays {value} cannot be read.", "Write for example Mon-Fri, or Mon, Wed, Sat."),
    "break-unreadable": ("The break {value} cannot be read.", "Write for example 11:30-12:30 30 min."),
    "window-several": ("{value} is more than one time window.", "Write the one that is preferred."),
    "whole-unreadable": ("{value} is not a whole number.", "Write a number without a fraction, for example 2."),
    "pairs-unreadable": ("{value} is not a list of names with figures.", "Write for example lift=2; cold=1."),
    "end-unreadable": ("{value} says neither first nor last.", "Write first or last, or leave it empty."),
    "compartments-unreadable": (
        "The compartments {value} cannot be read.",
        "Write for example cold: dairy, fish = 200 kg; dry: none = 500 kg.",
    ),
    "battery-incomplete": (
        "Something is said of a battery, but not how much it holds.",
        "Fill in the kWh of the battery.",
    ),
    "kind-unknown": ("There is no kind of vehicle {value}.", "Choose one of: {known}."),
    "rest-unknown": ("There is no rule of rest {value}.", "Choose one of: {known}."),
    "no-vehicle": ("{name} lists no usable vehicle.", "Fill in the sheet of vehicles."),
    "no-driver": ("{name} lists no usable driver.", "Fill in the sheet of drivers."),
    "no-shift": ("{name} lists no usable shift.", "Fill in the sheet of shifts: who drives what, from when to when."),
}

_NOWHERE = Where()

CODES = frozenset(_SENTENCES)
"""All codes that this room can give."""


def problem(code: str, where: Where = _NOWHERE, **facts: object) -> Problem:
    """The Problem of that code; `facts` fill its sentences. Raises KeyError for a code or fact that is missing."""
    cause, remedy = _SENTENCES[code]
    return Problem(code, cause.format_map(facts), remedy.format_map(facts), where)
