<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Dispatcher</name>
    <message>
        <source>0 to 100</source>
        <translation>0 bis 100</translation>
    </message>
    <message>
        <source>0 to 3</source>
        <translation>0 bis 3</translation>
    </message>
    <message>
        <source>24 factors</source>
        <translation>24 Faktoren</translation>
    </message>
    <message>
        <source>49 CFR 395.3: 30 minutes after 8 hours of driving, 11 hours of driving within 14 of duty.</source>
        <translation type="vanished">49 CFR 395.3: 30 Minuten nach 8 Stunden Lenken, 11 Stunden Lenken innerhalb von 14 Stunden Dienst.</translation>
    </message>
    <message>
        <source>49 CFR 395.3: 30 minutes after 8 hours of driving, 11 hours of driving within 14 of duty; with the other days of the file 60 hours of work in 7 days (70 in 8 where the fleet goes out every day), and 10 hours off between days.</source>
        <translation>49 CFR 395.3: 30 Minuten nach 8 Stunden Fahrt, 11 Stunden Fahrt innerhalb von 14 Stunden Dienst; mit den anderen Tagen der Datei 60 Stunden Arbeit in 7 Tagen (70 in 8, wo die Flotte jeden Tag fährt) und 10 Stunden frei zwischen den Tagen.</translation>
    </message>
    <message>
        <source>50 for the van</source>
        <translation>50 für den Wagen</translation>
    </message>
    <message>
        <source>A break begins inside its window, or at a fixed time where both ends are the same.</source>
        <translation>Eine Pause beginnt in ihrem Zeitfenster, oder zu fester Zeit, wo beide Enden gleich sind.</translation>
    </message>
    <message>
        <source>A route begins when it has to, or with the shift where people are paid from then on.</source>
        <translation>Eine Tour beginnt, wenn sie muss, oder mit der Schicht, wo ab dann bezahlt wird.</translation>
    </message>
    <message>
        <source>A route may end at another place than it started from.</source>
        <translation>Eine Tour darf an einem anderen Ort enden, als sie begann.</translation>
    </message>
    <message>
        <source>A vehicle that is too high, wide, long or heavy for every road to a place does not serve there.</source>
        <translation>Ein Fahrzeug, das für jede Straße zu einem Ort zu hoch, breit, lang oder schwer ist, bedient dort nicht.</translation>
    </message>
    <message>
        <source>An order is served only where that costs less than leaving it out.</source>
        <translation>Ein Auftrag wird nur bedient, wo das weniger kostet, als ihn auszulassen.</translation>
    </message>
    <message>
        <source>An order may have several windows; service starts in one of them.</source>
        <translation>Ein Auftrag kann mehrere Zeitfenster haben; der Service beginnt in einem davon.</translation>
    </message>
    <message>
        <source>An order that may be served on several dates goes to the best of them where they are planned together.</source>
        <translation>Ein Auftrag, der an mehreren Tagen bedient werden darf, kommt auf den besten davon, wo sie zusammen geplant werden.</translation>
    </message>
    <message>
        <source>Another place to end</source>
        <translation>Anderer Endort</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jedes</translation>
    </message>
    <message>
        <source>Any number of dimensions</source>
        <translation>Beliebig viele Maße</translation>
    </message>
    <message>
        <source>Any other driver costs so much more.</source>
        <translation>Jeder andere Fahrer kostet so viel mehr.</translation>
    </message>
    <message>
        <source>Any other vehicle costs so much more.</source>
        <translation>Jedes andere Fahrzeug kostet so viel mehr.</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>jeder</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Arrivals well inside their windows, for a little more money.</source>
        <translation>Ankünfte deutlich innerhalb ihrer Zeitfenster, für etwas mehr Geld.</translation>
    </message>
    <message>
        <source>as late as possible</source>
        <translation>so spät wie möglich</translation>
    </message>
    <message>
        <source>as the start</source>
        <translation>wie der Anfang</translation>
    </message>
    <message>
        <source>Balance of hours</source>
        <translation>Ausgleich der Stunden</translation>
    </message>
    <message>
        <source>Balance of kilometres</source>
        <translation>Ausgleich der Kilometer</translation>
    </message>
    <message>
        <source>Balance of load</source>
        <translation>Ausgleich der Ladung</translation>
    </message>
    <message>
        <source>Balance of stops</source>
        <translation>Ausgleich der Stopps</translation>
    </message>
    <message>
        <source>Before the reserve is touched the van goes to the station with the shortest detour.</source>
        <translation>Bevor die Reserve angegriffen wird, fährt der Wagen zur Station mit dem kürzesten Umweg.</translation>
    </message>
    <message>
        <source>Before the rush</source>
        <translation>Vor dem Berufsverkehr</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>by compartment</source>
        <translation>je Abteil</translation>
    </message>
    <message>
        <source>by dimension</source>
        <translation>je Maß</translation>
    </message>
    <message>
        <source>by priority</source>
        <translation>nach Priorität</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>car, truck, cargo bike or on foot</source>
        <translation>Auto, Lkw, Lastenrad oder zu Fuß</translation>
    </message>
    <message>
        <source>Cars, trucks, cargo bikes and people on foot take their own ways and times.</source>
        <translation>Autos, Lkw, Lastenräder und Fußgänger nehmen ihre eigenen Wege und Zeiten.</translation>
    </message>
    <message>
        <source>Charging on the way</source>
        <translation>Laden unterwegs</translation>
    </message>
    <message>
        <source>Charging speed</source>
        <translation>Ladeleistung</translation>
    </message>
    <message>
        <source>classes of goods</source>
        <translation>Klassen von Gütern</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>cm and kg</source>
        <translation>cm und kg</translation>
    </message>
    <message>
        <source>Cold and heat take 1 % more for each degree below 15 or above 25.</source>
        <translation>Kälte und Hitze brauchen 1 % mehr für jedes Grad unter 15 oder über 25.</translation>
    </message>
    <message>
        <source>Compact routes</source>
        <translation>Kompakte Touren</translation>
    </message>
    <message>
        <source>Compartments</source>
        <translation>Abteile</translation>
    </message>
    <message>
        <source>Consumption by load</source>
        <translation>Verbrauch nach Ladung</translation>
    </message>
    <message>
        <source>Consumption by temperature</source>
        <translation>Verbrauch nach Temperatur</translation>
    </message>
    <message>
        <source>Cost of going out</source>
        <translation>Kosten des Ausrückens</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Kosten je Stunde</translation>
    </message>
    <message>
        <source>Cost per kilometre</source>
        <translation>Kosten je Kilometer</translation>
    </message>
    <message>
        <source>Cost per stop</source>
        <translation>Kosten je Stopp</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Docks and staggered departures</source>
        <translation>Rampen und gestaffelte Abfahrten</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Driver and vehicle together have everything that the order needs.</source>
        <translation>Fahrer und Fahrzeug haben zusammen alles, was der Auftrag braucht.</translation>
    </message>
    <message>
        <source>Driver or vehicle has the skill at this level or above.</source>
        <translation>Fahrer oder Fahrzeug hat die Fähigkeit auf dieser Stufe oder darüber.</translation>
    </message>
    <message>
        <source>drivers</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>drivers, money</source>
        <translation>Fahrer, Geld</translation>
    </message>
    <message>
        <source>Driving times of the EU</source>
        <translation>Lenkzeiten der EU</translation>
    </message>
    <message>
        <source>Each shift starts and ends at its own place.</source>
        <translation>Jede Schicht beginnt und endet an ihrem eigenen Ort.</translation>
    </message>
    <message>
        <source>Each way takes what it takes at the hour at which it is driven.</source>
        <translation>Jeder Weg dauert so lange, wie er zu der Stunde dauert, in der er gefahren wird.</translation>
    </message>
    <message>
        <source>End of the shift</source>
        <translation>Ende der Schicht</translation>
    </message>
    <message>
        <source>Everybody is back by then.</source>
        <translation>Bis dahin sind alle zurück.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>factor by area</source>
        <translation>Faktor je Gebiet</translation>
    </message>
    <message>
        <source>factor by customer</source>
        <translation>Faktor je Kunde</translation>
    </message>
    <message>
        <source>Familiar areas</source>
        <translation>Vertraute Gebiete</translation>
    </message>
    <message>
        <source>Familiar customers</source>
        <translation>Vertraute Kunden</translation>
    </message>
    <message>
        <source>Ferries avoided</source>
        <translation>Fähren meiden</translation>
    </message>
    <message>
        <source>Fewest stops</source>
        <translation>Wenigste Stopps</translation>
    </message>
    <message>
        <source>First of the route</source>
        <translation>Erster der Tour</translation>
    </message>
    <message>
        <source>From start to end without breaks.</source>
        <translation>Von Anfang bis Ende ohne Pausen.</translation>
    </message>
    <message>
        <source>From start to end, breaks and waiting included.</source>
        <translation>Von Anfang bis Ende, Pausen und Warten eingeschlossen.</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>From the end of loading to the start of the delivery, for cold goods and for passengers.</source>
        <translation>Vom Ende des Ladens bis zum Beginn der Lieferung, für kühle Ware und für Fahrgäste.</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Kraftstoff</translation>
    </message>
    <message>
        <source>g per km, money per tonne</source>
        <translation>g je km, Geld je Tonne</translation>
    </message>
    <message>
        <source>Goods of these two classes are never aboard at the same time.</source>
        <translation>Güter dieser beiden Klassen sind nie zugleich an Bord.</translation>
    </message>
    <message>
        <source>Goods that are fetched take room in the van from the pickup to the end of the trip.</source>
        <translation>Abgeholte Ware belegt den Wagen von der Abholung bis zum Ende der Fahrt.</translation>
    </message>
    <message>
        <source>Goods that do not travel together</source>
        <translation>Güter, die nicht zusammen fahren</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours beyond the regular ones cost so much more.</source>
        <translation>Stunden über die regulären hinaus kosten so viel mehr.</translation>
    </message>
    <message>
        <source>Hours of a zone</source>
        <translation>Zeiten einer Zone</translation>
    </message>
    <message>
        <source>Hours of service of the US</source>
        <translation>Dienstzeiten der USA</translation>
    </message>
    <message>
        <source>hours, money per hour</source>
        <translation>Stunden, Geld je Stunde</translation>
    </message>
    <message>
        <source>How fast it drives beside the times of the road network.</source>
        <translation>Wie schnell es neben den Zeiten des Straßennetzes fährt.</translation>
    </message>
    <message>
        <source>How fast someone drives: below 1 for a learner.</source>
        <translation>Wie schnell jemand fährt: unter 1 für Anfänger.</translation>
    </message>
    <message>
        <source>How long a stop takes when its order does not say.</source>
        <translation>Wie lange ein Halt dauert, wenn sein Auftrag nichts sagt.</translation>
    </message>
    <message>
        <source>How long charging takes: by what the station gives and the van takes.</source>
        <translation>Wie lange das Laden dauert: danach, was die Station gibt und der Wagen nimmt.</translation>
    </message>
    <message>
        <source>How long loading takes between two trips.</source>
        <translation>Wie lange das Laden zwischen zwei Fahrten dauert.</translation>
    </message>
    <message>
        <source>How long the work at the customer's takes.</source>
        <translation>Wie lange die Arbeit beim Kunden dauert.</translation>
    </message>
    <message>
        <source>How many people must come.</source>
        <translation>Wie viele Personen kommen müssen.</translation>
    </message>
    <message>
        <source>How much longer service takes by the hour of the day at which it starts.</source>
        <translation>Wie viel länger der Service dauert, je nach der Stunde, in der er beginnt.</translation>
    </message>
    <message>
        <source>How much longer service takes with this driver.</source>
        <translation>Wie viel länger der Service mit diesem Fahrer dauert.</translation>
    </message>
    <message>
        <source>How much longer service takes with this vehicle.</source>
        <translation>Wie viel länger der Service mit diesem Fahrzeug dauert.</translation>
    </message>
    <message>
        <source>In these hours only quiet vehicles serve at this place.</source>
        <translation>In diesen Stunden bedienen diesen Ort nur leise Fahrzeuge.</translation>
    </message>
    <message>
        <source>In these hours other vehicles may serve in the zone too.</source>
        <translation>In diesen Stunden dürfen auch andere Fahrzeuge in der Zone bedienen.</translation>
    </message>
    <message>
        <source>In this sequence</source>
        <translation>In dieser Reihenfolge</translation>
    </message>
    <message>
        <source>kg, m³, pieces, ...</source>
        <translation>kg, m³, Stück, ...</translation>
    </message>
    <message>
        <source>Kind of vehicle</source>
        <translation>Fahrzeugart</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>kWh, Wh per km</source>
        <translation>kWh, Wh je km</translation>
    </message>
    <message>
        <source>Last in, first out</source>
        <translation>Zuletzt hinein, zuerst heraus</translation>
    </message>
    <message>
        <source>Last of the route</source>
        <translation>Letzter der Tour</translation>
    </message>
    <message>
        <source>Latest start</source>
        <translation>Spätester Beginn</translation>
    </message>
    <message>
        <source>Least work</source>
        <translation>Geringste Arbeit</translation>
    </message>
    <message>
        <source>Left out only when there is no other way at all, whatever it costs.</source>
        <translation>Wird nur ausgelassen, wenn es gar nicht anders geht, was es auch kostet.</translation>
    </message>
    <message>
        <source>level by skill</source>
        <translation>Stufe je Fähigkeit</translation>
    </message>
    <message>
        <source>Levels of skill</source>
        <translation>Stufen der Fähigkeit</translation>
    </message>
    <message>
        <source>litres per 100 km, money per litre</source>
        <translation>Liter je 100 km, Geld je Liter</translation>
    </message>
    <message>
        <source>Loading at the depot</source>
        <translation>Laden am Depot</translation>
    </message>
    <message>
        <source>Longest route</source>
        <translation>Längste Tour</translation>
    </message>
    <message>
        <source>Longest time aboard</source>
        <translation>Längste Zeit an Bord</translation>
    </message>
    <message>
        <source>Longest way</source>
        <translation>Längste Strecke</translation>
    </message>
    <message>
        <source>Low-emission zones</source>
        <translation>Umweltzonen</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>minutes by driver</source>
        <translation>Minuten je Fahrer</translation>
    </message>
    <message>
        <source>minutes by vehicle</source>
        <translation>Minuten je Fahrzeug</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>money per hour</source>
        <translation>Geld je Stunde</translation>
    </message>
    <message>
        <source>money per km</source>
        <translation>Geld je km</translation>
    </message>
    <message>
        <source>money per minute</source>
        <translation>Geld je Minute</translation>
    </message>
    <message>
        <source>Most driving</source>
        <translation>Längste Lenkzeit</translation>
    </message>
    <message>
        <source>Most stops</source>
        <translation>Meiste Stopps</translation>
    </message>
    <message>
        <source>Most waiting</source>
        <translation>Längstes Warten</translation>
    </message>
    <message>
        <source>Most work</source>
        <translation>Längste Arbeit</translation>
    </message>
    <message>
        <source>Must be served</source>
        <translation>Muss bedient werden</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Never together</source>
        <translation>Nie zusammen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no battery</source>
        <translation>keine Batterie</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>No other driver serves the order.</source>
        <translation>Kein anderer Fahrer bedient den Auftrag.</translation>
    </message>
    <message>
        <source>No other vehicle serves the order.</source>
        <translation>Kein anderes Fahrzeug bedient den Auftrag.</translation>
    </message>
    <message>
        <source>No route has many more stops than the others.</source>
        <translation>Keine Tour hat viel mehr Stopps als die anderen.</translation>
    </message>
    <message>
        <source>No route is much further than the others.</source>
        <translation>Keine Tour ist viel weiter als die anderen.</translation>
    </message>
    <message>
        <source>No route takes much longer than the others.</source>
        <translation>Keine Tour dauert viel länger als die anderen.</translation>
    </message>
    <message>
        <source>No two of these orders are served by one driver.</source>
        <translation>Keine zwei dieser Aufträge bedient derselbe Fahrer.</translation>
    </message>
    <message>
        <source>No van is much fuller than the others.</source>
        <translation>Kein Wagen ist viel voller als die anderen.</translation>
    </message>
    <message>
        <source>Nobody drives on a road while it is closed; what lies behind it is served before or afterwards.</source>
        <translation>Niemand fährt auf einer Straße, solange sie gesperrt ist; was dahinter liegt, wird vorher oder nachher bedient.</translation>
    </message>
    <message>
        <source>Nobody leaves before it.</source>
        <translation>Niemand fährt vorher ab.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Not these drivers</source>
        <translation>Nicht diese Fahrer</translation>
    </message>
    <message>
        <source>Not these vehicles</source>
        <translation>Nicht diese Fahrzeuge</translation>
    </message>
    <message>
        <source>Nothing higher gets to this place.</source>
        <translation>Nichts Höheres kommt an diesen Ort.</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>one depot</source>
        <translation>ein Depot</translation>
    </message>
    <message>
        <source>One driver fetches everything first, then delivers it together.</source>
        <translation>Ein Fahrer holt zuerst alles ab und liefert es dann zusammen.</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>eines für alles</translation>
    </message>
    <message>
        <source>one of both</source>
        <translation>eines von beiden</translation>
    </message>
    <message>
        <source>one or none</source>
        <translation>eines oder keines</translation>
    </message>
    <message>
        <source>Only these drivers</source>
        <translation>Nur diese Fahrer</translation>
    </message>
    <message>
        <source>Only these vehicles</source>
        <translation>Nur diese Fahrzeuge</translation>
    </message>
    <message>
        <source>Only vehicles with this skill serve in the zone.</source>
        <translation>In der Zone bedienen nur Fahrzeuge mit dieser Fähigkeit.</translation>
    </message>
    <message>
        <source>Only what was loaded last can be unloaded.</source>
        <translation>Nur was zuletzt geladen wurde, kann entladen werden.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Überstunden</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Parts of a vehicle for classes of goods, each with its own capacity.</source>
        <translation>Teile eines Fahrzeugs für Klassen von Gütern, jedes mit eigener Kapazität.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Pickup and delivery in one order</source>
        <translation>Abholung und Lieferung in einem Auftrag</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Abholungen</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Preferred drivers</source>
        <translation>Bevorzugte Fahrer</translation>
    </message>
    <message>
        <source>Preferred vehicles</source>
        <translation>Bevorzugte Fahrzeuge</translation>
    </message>
    <message>
        <source>Price of CO2</source>
        <translation>Preis von CO2</translation>
    </message>
    <message>
        <source>Price of leaving out</source>
        <translation>Preis des Auslassens</translation>
    </message>
    <message>
        <source>Price outside of a territory</source>
        <translation>Preis außerhalb des Reviers</translation>
    </message>
    <message>
        <source>Price per minute early</source>
        <translation>Preis je Minute zu früh</translation>
    </message>
    <message>
        <source>Price per minute late</source>
        <translation>Preis je Minute zu spät</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Punctuality</source>
        <translation>Pünktlichkeit</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Range of an electric van</source>
        <translation>Reichweite eines Elektrowagens</translation>
    </message>
    <message>
        <source>Ready at the depot</source>
        <translation>Bereit am Depot</translation>
    </message>
    <message>
        <source>Regulation 561/2006: 45 minutes after 4.5 hours at the wheel, 9 hours of driving a day, and within 24 hours a rest of 11 hours or, three times between weekly rests, of 9; with the other days of the file 56 hours of driving a week and 90 in two.</source>
        <translation>Verordnung 561/2006: 45 Minuten nach 4,5 Stunden am Steuer, 9 Stunden Lenkzeit am Tag und innerhalb von 24 Stunden eine Ruhe von 11 Stunden oder, dreimal zwischen wöchentlichen Ruhezeiten, von 9; mit den anderen Tagen der Datei 56 Stunden Lenkzeit in der Woche und 90 in zweien.</translation>
    </message>
    <message>
        <source>Regulation 561/2006: 45 minutes after 4.5 hours at the wheel, 9 hours of driving and 13 of duty a day.</source>
        <translation type="vanished">Verordnung 561/2006: 45 Minuten nach 4,5 Stunden am Steuer, 9 Stunden Lenken und 13 Stunden Dienst am Tag.</translation>
    </message>
    <message>
        <source>Regulation 561/2006: 45 minutes after 4.5 hours at the wheel, 9 hours of driving and 13 of duty a day; with the other days of the file 56 hours of driving a week, 90 in two, and 11 hours of rest between days.</source>
        <translation type="vanished">Verordnung 561/2006: 45 Minuten nach 4,5 Stunden am Steuer, 9 Stunden Fahrt und 13 Stunden Dienst am Tag; mit den anderen Tagen der Datei 56 Stunden Fahrt in der Woche, 90 in zwei, und 11 Stunden Ruhe zwischen den Tagen.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Roads closed for hours</source>
        <translation>Stundenweise gesperrte Straßen</translation>
    </message>
    <message>
        <source>Roads closed to a vehicle</source>
        <translation>Für ein Fahrzeug gesperrte Straßen</translation>
    </message>
    <message>
        <source>Routes that begin at the first stop</source>
        <translation>Touren, die am ersten Stopp beginnen</translation>
    </message>
    <message>
        <source>Routes that end at the last stop</source>
        <translation>Touren, die am letzten Stopp enden</translation>
    </message>
    <message>
        <source>Same driver for a group</source>
        <translation>Derselbe Fahrer für eine Gruppe</translation>
    </message>
    <message>
        <source>seconds by hour</source>
        <translation>Sekunden je Stunde</translation>
    </message>
    <message>
        <source>Service by a driver</source>
        <translation>Service durch einen Fahrer</translation>
    </message>
    <message>
        <source>Service is quicker by a driver who knows the area.</source>
        <translation>Der Service geht schneller mit einem Fahrer, der das Gebiet kennt.</translation>
    </message>
    <message>
        <source>Service is quicker by a driver who knows the customer.</source>
        <translation>Der Service geht schneller mit einem Fahrer, der den Kunden kennt.</translation>
    </message>
    <message>
        <source>Service starts inside the window, or it is late.</source>
        <translation>Der Service beginnt im Zeitfenster, sonst ist er verspätet.</translation>
    </message>
    <message>
        <source>Service with a vehicle</source>
        <translation>Service mit einem Fahrzeug</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Rüsten</translation>
    </message>
    <message>
        <source>Several dates</source>
        <translation>Mehrere Tage</translation>
    </message>
    <message>
        <source>Several depots</source>
        <translation>Mehrere Depots</translation>
    </message>
    <message>
        <source>Several pickups for one delivery</source>
        <translation>Mehrere Abholungen für eine Lieferung</translation>
    </message>
    <message>
        <source>Several shifts of one driver</source>
        <translation>Mehrere Schichten eines Fahrers</translation>
    </message>
    <message>
        <source>Several time windows</source>
        <translation>Mehrere Zeitfenster</translation>
    </message>
    <message>
        <source>Several trips a day</source>
        <translation>Mehrere Fahrten am Tag</translation>
    </message>
    <message>
        <source>Short rests between days</source>
        <translation>Verkürzte Ruhe zwischen den Tagen</translation>
    </message>
    <message>
        <source>skill by zone</source>
        <translation>Fähigkeit je Zone</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>So many vans can load at a depot at the same time; they leave one after the other.</source>
        <translation>So viele Wagen können an einem Depot zugleich laden; sie fahren nacheinander ab.</translation>
    </message>
    <message>
        <source>Speed of a driver</source>
        <translation>Tempo eines Fahrers</translation>
    </message>
    <message>
        <source>Speed of a vehicle</source>
        <translation>Tempo eines Fahrzeugs</translation>
    </message>
    <message>
        <source>Start as late as possible</source>
        <translation>So spät wie möglich beginnen</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>Beginn der Schicht</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Reviere</translation>
    </message>
    <message>
        <source>The battery never falls below its reserve.</source>
        <translation>Die Batterie fällt nie unter ihre Reserve.</translation>
    </message>
    <message>
        <source>The driver serves elsewhere too, for so much more each time.</source>
        <translation>Der Fahrer bedient auch anderswo, jedes Mal für so viel mehr.</translation>
    </message>
    <message>
        <source>The driver serves in these areas alone.</source>
        <translation>Der Fahrer bedient nur in diesen Gebieten.</translation>
    </message>
    <message>
        <source>The goods are at the depot from this time on, and no van leaves with them before.</source>
        <translation>Die Ware ist ab dieser Zeit am Depot, und kein Wagen fährt vorher damit ab.</translation>
    </message>
    <message>
        <source>The law on driving counts them together, on one date and on dates that are planned together: driving, hours and rests.</source>
        <translation>Das Gesetz über Lenkzeiten zählt sie zusammen, an einem Datum und an Tagen, die zusammen geplant werden: Lenkzeit, Stunden und Ruhe.</translation>
    </message>
    <message>
        <source>The order is served after all others of its route.</source>
        <translation>Der Auftrag wird nach allen anderen seiner Tour bedient.</translation>
    </message>
    <message>
        <source>The order is served before all others of its route.</source>
        <translation>Der Auftrag wird vor allen anderen seiner Tour bedient.</translation>
    </message>
    <message>
        <source>The order should be served by a time; each minute after it costs so much.</source>
        <translation>Der Auftrag sollte bis zu einer Zeit bedient sein; jede Minute danach kostet so viel.</translation>
    </message>
    <message>
        <source>The order should not be served before a time; each minute before it costs so much.</source>
        <translation>Der Auftrag sollte nicht vor einer Zeit bedient werden; jede Minute davor kostet so viel.</translation>
    </message>
    <message>
        <source>The order stays at its place in the sequence.</source>
        <translation>Der Auftrag bleibt an seinem Platz in der Reihenfolge.</translation>
    </message>
    <message>
        <source>The order stays with the driver that you chose.</source>
        <translation>Der Auftrag bleibt bei dem Fahrer, den Sie gewählt haben.</translation>
    </message>
    <message>
        <source>The route begins by then, even when there is nothing to do yet.</source>
        <translation>Die Tour beginnt spätestens dann, auch wenn es noch nichts zu tun gibt.</translation>
    </message>
    <message>
        <source>The route leaves at this moment.</source>
        <translation>Die Tour fährt genau dann ab.</translation>
    </message>
    <message>
        <source>The route stays as it stands.</source>
        <translation>Die Tour bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>the same all day</source>
        <translation>den ganzen Tag gleich</translation>
    </message>
    <message>
        <source>the same for all</source>
        <translation>für alle gleich</translation>
    </message>
    <message>
        <source>The same van fetches the goods at one place and then brings them to another.</source>
        <translation>Derselbe Wagen holt die Ware an einem Ort und bringt sie dann an einen anderen.</translation>
    </message>
    <message>
        <source>The van is loaded</source>
        <translation>Der Wagen ist beladen</translation>
    </message>
    <message>
        <source>The vehicle drives no further.</source>
        <translation>Weiter fährt das Fahrzeug nicht.</translation>
    </message>
    <message>
        <source>The vehicle goes around roads with tolls where another road leads there.</source>
        <translation>Das Fahrzeug umfährt Mautstraßen, wo eine andere Straße hinführt.</translation>
    </message>
    <message>
        <source>The vehicle makes no more stops on its route.</source>
        <translation>Mehr Stopps macht das Fahrzeug auf seiner Tour nicht.</translation>
    </message>
    <message>
        <source>The vehicle may come back to the depot for more, so many times.</source>
        <translation>Das Fahrzeug darf so oft zum Depot zurückkommen, um mehr zu holen.</translation>
    </message>
    <message>
        <source>The vehicle takes no ferry where a road leads there.</source>
        <translation>Das Fahrzeug nimmt keine Fähre, wo eine Straße hinführt.</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>Es gibt keinen Rückweg.</translation>
    </message>
    <message>
        <source>There is no way from a depot to the first stop.</source>
        <translation>Es gibt keinen Weg vom Depot zum ersten Stopp.</translation>
    </message>
    <message>
        <source>These drivers do not serve the order.</source>
        <translation>Diese Fahrer bedienen den Auftrag nicht.</translation>
    </message>
    <message>
        <source>These orders are served by one driver, in this sequence.</source>
        <translation>Diese Aufträge bedient ein Fahrer, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>These orders are served by one driver.</source>
        <translation>Diese Aufträge bedient ein Fahrer.</translation>
    </message>
    <message>
        <source>These orders stay one right after the other.</source>
        <translation>Diese Aufträge bleiben direkt hintereinander.</translation>
    </message>
    <message>
        <source>These vehicles do not serve the order.</source>
        <translation>Diese Fahrzeuge bedienen den Auftrag nicht.</translation>
    </message>
    <message>
        <source>This departure</source>
        <translation>Diese Abfahrt</translation>
    </message>
    <message>
        <source>This driver</source>
        <translation>Dieser Fahrer</translation>
    </message>
    <message>
        <source>This position</source>
        <translation>Dieser Platz</translation>
    </message>
    <message>
        <source>This route</source>
        <translation>Diese Tour</translation>
    </message>
    <message>
        <source>This stretch</source>
        <translation>Diese Strecke</translation>
    </message>
    <message>
        <source>Time at the depot before the van leaves.</source>
        <translation>Zeit am Depot, bevor der Wagen abfährt.</translation>
    </message>
    <message>
        <source>Time at the wheel, whatever else is done.</source>
        <translation>Zeit am Steuer, was auch sonst getan wird.</translation>
    </message>
    <message>
        <source>Time before service, once for all orders that are served in a row at one place.</source>
        <translation>Zeit vor dem Service, einmal für alle Aufträge, die hintereinander an einem Ort bedient werden.</translation>
    </message>
    <message>
        <source>Time for reloading</source>
        <translation>Zeit zum Nachladen</translation>
    </message>
    <message>
        <source>Time for service</source>
        <translation>Servicezeit</translation>
    </message>
    <message>
        <source>Time for service by driver</source>
        <translation>Servicezeit je Fahrer</translation>
    </message>
    <message>
        <source>Time for service by hour</source>
        <translation>Servicezeit nach Stunde</translation>
    </message>
    <message>
        <source>Time for service by vehicle</source>
        <translation>Servicezeit je Fahrzeug</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>time of day, minutes</source>
        <translation>Uhrzeit, Minuten</translation>
    </message>
    <message>
        <source>Time that this vehicle takes to park, once per place.</source>
        <translation>Zeit, die dieses Fahrzeug zum Parken braucht, einmal je Ort.</translation>
    </message>
    <message>
        <source>Time windows</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Tolls</source>
        <translation>Maut</translation>
    </message>
    <message>
        <source>Tolls avoided</source>
        <translation>Maut meiden</translation>
    </message>
    <message>
        <source>Traffic by the hour</source>
        <translation>Verkehr je Stunde</translation>
    </message>
    <message>
        <source>trips</source>
        <translation>Fahrten</translation>
    </message>
    <message>
        <source>Under the law of the EU a rest of 45 hours, or of 24 where the week before or after has a whole one, begins after six days at the latest.</source>
        <translation>Nach dem Recht der EU beginnt spätestens nach sechs Tagen eine Ruhe von 45 Stunden, oder von 24, wo die Woche davor oder danach eine ganze hat.</translation>
    </message>
    <message>
        <source>Under the law of the EU three rests between two weekly ones may be of 9 hours; the others are of 11, or of 9 after 3 between two shifts.</source>
        <translation>Nach dem Recht der EU dürfen drei Ruhezeiten zwischen zwei wöchentlichen 9 Stunden haben; die anderen haben 11, oder 9 nach 3 zwischen zwei Schichten.</translation>
    </message>
    <message>
        <source>Usual time for service</source>
        <translation>Übliche Servicezeit</translation>
    </message>
    <message>
        <source>vans by depot</source>
        <translation>Wagen je Depot</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <source>vehicles, money</source>
        <translation>Fahrzeuge, Geld</translation>
    </message>
    <message>
        <source>Waiting for windows to open, all together.</source>
        <translation>Warten, bis Zeitfenster öffnen, alles zusammen.</translation>
    </message>
    <message>
        <source>Weekly rest</source>
        <translation>Wöchentliche Ruhe</translation>
    </message>
    <message>
        <source>Weight, volume, pallets and others of your own are counted side by side.</source>
        <translation>Gewicht, Volumen, Paletten und eigene Maße werden nebeneinander gezählt.</translation>
    </message>
    <message>
        <source>Wh per km and tonne</source>
        <translation>Wh je km und Tonne</translation>
    </message>
    <message>
        <source>What a vehicle burns, at the price of the day.</source>
        <translation>Was ein Fahrzeug verbraucht, zum Preis des Tages.</translation>
    </message>
    <message>
        <source>What a vehicle emits, at a price per tonne.</source>
        <translation>Was ein Fahrzeug ausstößt, zu einem Preis je Tonne.</translation>
    </message>
    <message>
        <source>What each hour from start to end costs.</source>
        <translation>Was jede Stunde von Anfang bis Ende kostet.</translation>
    </message>
    <message>
        <source>What each kilometre costs by which a stop lies away from the middle of its route.</source>
        <translation>Was jeder Kilometer kostet, den ein Stopp von der Mitte seiner Tour entfernt liegt.</translation>
    </message>
    <message>
        <source>What each kilometre costs with this vehicle.</source>
        <translation>Was jeder Kilometer mit diesem Fahrzeug kostet.</translation>
    </message>
    <message>
        <source>What each stop costs with this vehicle.</source>
        <translation>Was jeder Stopp mit diesem Fahrzeug kostet.</translation>
    </message>
    <message>
        <source>What each tonne aboard takes more on a kilometre.</source>
        <translation>Was jede Tonne an Bord auf einem Kilometer mehr verbraucht.</translation>
    </message>
    <message>
        <source>What each way costs vehicles that pay tolls.</source>
        <translation>Was jeder Weg Fahrzeuge kostet, die Maut zahlen.</translation>
    </message>
    <message>
        <source>What is stacked in the van comes out in the sequence in which it was loaded.</source>
        <translation>Was im Wagen gestapelt ist, kommt in der Reihenfolge heraus, in der es geladen wurde.</translation>
    </message>
    <message>
        <source>What it costs that the vehicle goes out at all.</source>
        <translation>Was es kostet, dass das Fahrzeug überhaupt fährt.</translation>
    </message>
    <message>
        <source>What the order brings, and what is lost when it is left out.</source>
        <translation>Was der Auftrag einbringt, und was verloren ist, wenn er ausgelassen wird.</translation>
    </message>
    <message>
        <source>What the vehicle holds; it is never more on any leg.</source>
        <translation>Was das Fahrzeug fasst; auf keiner Strecke ist es mehr.</translation>
    </message>
    <message>
        <source>when it has to</source>
        <translation>wenn sie muss</translation>
    </message>
    <message>
        <source>Where it pays, far places come first and near ones while the roads are full.</source>
        <translation>Wo es sich lohnt, kommen ferne Orte zuerst und nahe, während die Straßen voll sind.</translation>
    </message>
    <message>
        <source>Where there is no room for everything, orders of a high priority are served first.</source>
        <translation>Wo nicht für alles Platz ist, werden Aufträge mit hoher Priorität zuerst bedient.</translation>
    </message>
    <message>
        <source>With fewer stops the vehicle does not go out.</source>
        <translation>Mit weniger Stopps rückt das Fahrzeug nicht aus.</translation>
    </message>
    <message>
        <source>With less work the vehicle does not go out.</source>
        <translation>Mit weniger Arbeit rückt das Fahrzeug nicht aus.</translation>
    </message>
    <message>
        <source>With this driver service takes so long.</source>
        <translation>Mit diesem Fahrer dauert der Service so lange.</translation>
    </message>
    <message>
        <source>With this vehicle service takes so long.</source>
        <translation>Mit diesem Fahrzeug dauert der Service so lange.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
</context>
</TS>
