<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Dispatcher</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>all routes</source>
        <translation>alle Touren</translation>
    </message>
    <message>
        <source>All windows</source>
        <translation>Alle Zeitfenster</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>And {count} more, each at its stop.</source>
        <translation>Und {count} weitere, jeweils beim Stopp.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>cut: Excel holds no more</source>
        <translation>gekürzt: mehr fasst Excel nicht</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day overview</source>
        <translation>Tagesübersicht</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Abfahrt</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>Strecke (km)</translation>
    </message>
    <message>
        <source>Distance (km, estimated)</source>
        <translation>Strecke (km, geschätzt)</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Driver without a name</source>
        <translation>Fahrer ohne Namen</translation>
    </message>
    <message>
        <source>Driving times: {engine}</source>
        <translation>Fahrzeiten: {engine}</translation>
    </message>
    <message>
        <source>Driving times: {engine}, region {region}</source>
        <translation>Fahrzeiten: {engine}, Region {region}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Each code opens the next part of the route in Google Maps.</source>
        <translation>Jeder Code öffnet den nächsten Teil der Tour in Google Maps.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Estimated: distances and driving times were worked out without a road network.</source>
        <translation>Geschätzt: Strecken und Fahrzeiten wurden ohne Straßennetz berechnet.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>fits only if something gives way</source>
        <translation>passt nur, wenn etwas anderes weicht</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>impossible by itself</source>
        <translation>für sich allein unmöglich</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>leave {time}</source>
        <translation>ab {time}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Nicht verplant</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>Nicht verplant: {count}</translation>
    </message>
    <message>
        <source>Leg (km)</source>
        <translation>Etappe (km)</translation>
    </message>
    <message>
        <source>Leg (km, estimated)</source>
        <translation>Etappe (km, geschätzt)</translation>
    </message>
    <message>
        <source>Leg (min)</source>
        <translation>Etappe (min)</translation>
    </message>
    <message>
        <source>Leg (min, estimated)</source>
        <translation>Etappe (min, geschätzt)</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>Ladung am Start</translation>
    </message>
    <message>
        <source>Load at start: {what}</source>
        <translation>Ladung am Start: {what}</translation>
    </message>
    <message>
        <source>Load: {what}</source>
        <translation>Ladung: {what}</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Tourenpapiere</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>needs {skills}</source>
        <translation>braucht {skills}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no room found within the time</source>
        <translation>kein Platz in der Zeit gefunden</translation>
    </message>
    <message>
        <source>no sure place yet</source>
        <translation>noch kein sicherer Ort</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Hinweis: {text}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>On board after: {what}</source>
        <translation>Danach an Bord: {what}</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Auf dem Telefon</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Auftragsnr.</translation>
    </message>
    <message>
        <source>order {order_id}</source>
        <translation>Auftrag {order_id}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Orders that nobody drives, each with what stands in its way.</source>
        <translation>Aufträge, die niemand fährt, jeweils mit dem, was im Weg steht.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>pickup</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Planned {arrival}, service from {start}</source>
        <translation>Geplant {arrival}, Bedienung ab {start}</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Touren</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Service (min)</source>
        <translation>Standzeit (min)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Signature and time</source>
        <translation>Unterschrift, Uhrzeit</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>start {time}</source>
        <translation>Beginn {time}</translation>
    </message>
    <message>
        <source>Start–end</source>
        <translation>Start–Ende</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop {number}</source>
        <translation>Stopp {number}</translation>
    </message>
    <message>
        <source>stop {number}</source>
        <translation>Stopp {number}</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time (min)</source>
        <translation>Zeit (min)</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>wait {span}</source>
        <translation>{span} warten</translation>
    </message>
    <message>
        <source>Warnings at stops {numbers}.</source>
        <translation>Warnungen bei den Stopps {numbers}.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum nicht verplant</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Fenster von</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>Fenster bis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{count} order left out|{count} orders left out</source>
        <translation>{count} Auftrag nicht verplant|{count} Aufträge nicht verplant</translation>
    </message>
    <message>
        <source>{count} order that no driver carries|{count} orders that no driver carries</source>
        <translation>{count} Auftrag, den kein Fahrer fährt|{count} Aufträge, die kein Fahrer fährt</translation>
    </message>
    <message>
        <source>{count} order|{count} orders</source>
        <translation>{count} Auftrag|{count} Aufträge</translation>
    </message>
    <message>
        <source>{count} route|{count} routes</source>
        <translation>{count} Tour|{count} Touren</translation>
    </message>
    <message>
        <source>{count} stop|{count} stops</source>
        <translation>{count} Stopp|{count} Stopps</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{span}, until {time}</source>
        <translation>{span}, bis {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{time} to</source>
        <translation>{time} bis</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday}, {day}. {month} {year}</translation>
    </message>
</context>
</TS>
