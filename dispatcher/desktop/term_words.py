"""What only some orders, vehicles, drivers and shifts ask for, field by field, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def term_title(name: str) -> str:
    """What a field is called; one that is unknown here stands for itself."""
    return (_of_orders() | _of_visits() | _of_vehicles() | _of_drivers_and_shifts()).get(name, name)


def term_help(name: str) -> str:
    """How a field is filled in, "" where its title says all."""
    return {
        "release": _tr("From when on its goods are at the depot: 09:30."),
        "goods": _tr("For compartments, and for what may not travel together."),
        "max_ride": _tr("Hours and minutes from the end of loading to the start of the visit: 1:30."),
        "levels": _tr("Levels by skill: lift=2; cold=1."),
        "end": _tr("first or last; empty: anywhere."),
        "soft_window": _tr("When it should rather be served: 9-10."),
        "service_by_vehicle": _tr("Minutes by name: van-1=10; van-2=15."),
        "service_by_driver": _tr("Minutes by name: Anna=10; Ben=15."),
        "quiet": _tr("Only quiet vehicles may come then: 22:00-06:00."),
        "zones": _tr("Areas between commas: centre, harbour."),
        "compartments": _tr("Parts for classes of goods: cold: fish, milk = 200 kg; dry: none = 500 kg."),
        "service_factor": _tr("1.5 takes half as long again at each stop."),
        "familiar": _tr("Factors of service time by customer or zone: centre=0.8."),
        "territory": _tr("Zones to which they drive, between commas. Empty: everywhere."),
        "price_outside": _tr("For each order outside of the territory. Empty: they never go there."),
        "rest_rule": _tr("eu-561 or us-hours: rests by law. Empty: none."),
        "min_stops": _tr("With less work the vehicle stays at home."),
        "max_trips": _tr("How often it leaves the depot in a shift."),
        "pays_tolls": _tr("yes or no."),
        "last_in_first_out": _tr("yes: only what was loaded last can be unloaded."),
        "is_quiet": _tr("yes: may come in quiet hours."),
        "vehicle_kind": _tr("car, truck, cargo-bike or foot. Empty: a car or van."),
        "hazardous": _tr("yes: roads that forbid them are not taken."),
        "is_electric": _tr("yes: may drive in low-emission zones."),
        "avoids_tolls": _tr("yes: only where no other road leads."),
        "avoids_ferries": _tr("yes: only where no road leads."),
        "permits": _tr("Zones that it may enter, between commas."),
        "begins_at_once": _tr("yes: begins with the shift, not as late as it can."),
    }.get(name, "")


def _of_orders() -> dict[str, str]:
    return {
        "release": _tr("Goods ready"),
        "revenue": _tr("Revenue"),
        "goods": _tr("Class of goods"),
        "max_ride": _tr("Longest ride"),
        "people": _tr("People"),
        "levels": _tr("Levels"),
        "preferred_drivers": _tr("Preferred drivers"),
        "preferred_vehicles": _tr("Preferred vehicles"),
        "price_of_other": _tr("Price of others"),
        "allowed_vehicles": _tr("Only with vehicle"),
        "forbidden_vehicles": _tr("Not with vehicle"),
        "assigned_vehicle": _tr("Assigned vehicle"),
        "end": _tr("First or last"),
        "together": _tr("Same driver as"),
        "apart": _tr("Not the same driver as"),
        "sequence": _tr("In this sequence"),
        "stretch": _tr("One after the other"),
        "gathered": _tr("In a row"),
    }


def _of_visits() -> dict[str, str]:
    return {
        "soft_window": _tr("Preferred time"),
        "early_per_min": _tr("Price per minute early"),
        "late_per_min": _tr("Price per minute late"),
        "zones": _tr("Zones"),
        "customer": _tr("Customer number"),
        "service_by_vehicle": _tr("Service by vehicle"),
        "service_by_driver": _tr("Service by driver"),
        "quiet": _tr("Quiet hours"),
        "max_height": _tr("Height limit"),
    }


def _of_vehicles() -> dict[str, str]:
    return {
        "cost_per_stop": _tr("Cost per stop"),
        "fuel": _tr("Fuel per 100 km"),
        "co2": _tr("CO2, g per km"),
        "pays_tolls": _tr("Pays tolls"),
        "compartments": _tr("Compartments"),
        "last_in_first_out": _tr("Last in, first out"),
        "service_factor": _tr("Service factor"),
        "parking": _tr("Time to park"),
        "is_quiet": _tr("Quiet"),
        "vehicle_kind": _tr("Kind"),
        "height": _tr("Height"),
        "vehicle_width": _tr("Width"),
        "vehicle_length": _tr("Length"),
        "gross_weight": _tr("Gross weight"),
        "axle_load": _tr("Axle load"),
        "hazardous": _tr("Hazardous goods"),
        "is_electric": _tr("Electric"),
        "avoids_tolls": _tr("Avoids tolls"),
        "avoids_ferries": _tr("Avoids ferries"),
        "permits": _tr("Permits"),
        "max_driving": _tr("Longest driving"),
        "max_work": _tr("Longest work"),
        "max_waiting": _tr("Longest waiting"),
        "min_stops": _tr("Fewest stops"),
        "min_work": _tr("Least work"),
        "max_trips": _tr("Most trips"),
        "reload": _tr("Time to reload"),
        "battery": _tr("Battery, kWh"),
        "battery_start": _tr("Charge at start, kWh"),
        "battery_reserve": _tr("Reserve, kWh"),
        "wh_per_km": _tr("Wh per km"),
        "wh_per_km_t": _tr("Wh per km and tonne"),
        "charge": _tr("Charging, kW"),
    }


def _of_drivers_and_shifts() -> dict[str, str]:
    return {
        "speed_factor": _tr("Speed factor"),
        "familiar": _tr("Familiar with"),
        "territory": _tr("Territory"),
        "price_outside": _tr("Price outside"),
        "rest_rule": _tr("Rest rule"),
        "latest_start": _tr("Latest start"),
        "begins_at_once": _tr("Begins at once"),
        "regular": _tr("Regular hours"),
        "cost_per_overtime_hour": _tr("Cost per overtime hour"),
        "loading": _tr("Time to load"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Terms", text)
