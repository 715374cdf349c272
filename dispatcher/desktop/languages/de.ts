<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Dispatcher</name>
    <message>
        <source> days later</source>
        <translation> Tage später</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Aufträge</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>+{minutes} min</source>
        <translation>+{minutes} min</translation>
    </message>
    <message>
        <source>0 to 100: the higher, the later it is left out.</source>
        <translation>0 bis 100: Je höher, desto eher wird der Auftrag verplant.</translation>
    </message>
    <message>
        <source>0, 0 is no place</source>
        <translation>0, 0 ist kein Ort</translation>
    </message>
    <message>
        <source>1 is the speed of the road times; 1.2 drives a fifth faster, 0.8 a fifth slower.</source>
        <translation>1 entspricht den berechneten Fahrzeiten; 1,2 fährt ein Fünftel schneller, 0,8 ein Fünftel langsamer.</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation type="vanished">1 Auftrag</translation>
    </message>
    <message>
        <source>1 stop too many</source>
        <translation type="vanished">1 Stopp zu viel</translation>
    </message>
    <message>
        <source>1.5 takes half as long again at each stop.</source>
        <translation>1,5 braucht an jedem Stopp anderthalbmal so lange.</translation>
    </message>
    <message>
        <source>100 % is a free road. Choose hours by dragging, then type a figure or set them below.</source>
        <translation>100 % ist freie Fahrt. Wählen Sie Stunden durch Ziehen, tippen Sie dann eine Zahl oder setzen Sie sie unten.</translation>
    </message>
    <message>
        <source>A cell far from all others is left out</source>
        <translation>Eine Zelle weit weg von allen anderen bleibt weg</translation>
    </message>
    <message>
        <source>A comma stands before the decimals</source>
        <translation>Ein Komma steht vor den Dezimalen</translation>
    </message>
    <message>
        <source>A dash alone is an empty cell</source>
        <translation>Ein Strich allein ist eine leere Zelle</translation>
    </message>
    <message>
        <source>A date typed as text is a date</source>
        <translation>Ein als Text getipptes Datum ist ein Datum</translation>
    </message>
    <message>
        <source>A decision is remembered for that address and used for every list to come.</source>
        <translation>Eine Entscheidung wird für diese Adresse gemerkt und gilt für jede weitere Liste.</translation>
    </message>
    <message>
        <source>A drop that breaks a rule is possible and stays marked until it is mended.</source>
        <translation>Ablegen geht auch, wenn es eine Regel verletzt; es bleibt markiert, bis es behoben ist.</translation>
    </message>
    <message>
        <source>A file that ends in .osm.pbf, of the land you deliver in.</source>
        <translation>Eine Datei, die auf .osm.pbf endet, von dem Land, in dem Sie liefern.</translation>
    </message>
    <message>
        <source>a key is kept; type another one to replace it</source>
        <translation>ein Schlüssel ist hinterlegt; tippen Sie einen anderen, um ihn zu ersetzen</translation>
    </message>
    <message>
        <source>A kilometre costs</source>
        <translation>Ein Kilometer kostet</translation>
    </message>
    <message>
        <source>A lane for each driver in hours: driving, waiting, serving and breaks, with the windows below the stops.</source>
        <translation>Eine Spur je Fahrer in Stunden: Fahren, Warten, Bedienen und Pausen, mit den Zeitfenstern unter den Stopps.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Eine Liste</translation>
    </message>
    <message>
        <source>A list sent again shows what changed and what is gone: keep, cancel or delete it.</source>
        <translation>Eine erneut gesandte Liste zeigt, was sich geändert hat und was fehlt: behalten, stornieren oder löschen Sie es.</translation>
    </message>
    <message>
        <source>A litre or kilowatt-hour costs</source>
        <translation>Ein Liter oder eine Kilowattstunde kostet</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>A long number was written short: its last digits are lost</source>
        <translation>Eine lange Zahl wurde gekürzt: ihre letzten Ziffern sind verloren</translation>
    </message>
    <message>
        <source>A map that opens in any browser, also offline.</source>
        <translation>Eine Karte, die sich in jedem Browser öffnet, auch ohne Netz.</translation>
    </message>
    <message>
        <source>A mark between thousands is left out</source>
        <translation>Ein Zeichen zwischen Tausendern fällt weg</translation>
    </message>
    <message>
        <source>A moment of another time zone is on this day here</source>
        <translation>Ein Zeitpunkt einer anderen Zeitzone liegt hier an diesem Tag</translation>
    </message>
    <message>
        <source>A morning in Helsinki, planned and ready to be tried out, in a file of its own.</source>
        <translation>Ein Vormittag in Helsinki, geplant und bereit zum Ausprobieren, in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>a name, not an address</source>
        <translation>ein Name, keine Adresse</translation>
    </message>
    <message>
        <source>A number becomes text</source>
        <translation>Eine Zahl wird zu Text</translation>
    </message>
    <message>
        <source>A number typed as text is a number</source>
        <translation>Eine als Text getippte Zahl ist eine Zahl</translation>
    </message>
    <message>
        <source>A phone number gets its country's code</source>
        <translation>Eine Telefonnummer bekommt ihre Landesvorwahl</translation>
    </message>
    <message>
        <source>A plain table for other programs.</source>
        <translation>Eine einfache Tabelle für andere Programme.</translation>
    </message>
    <message>
        <source>A region is being built already.</source>
        <translation>Es wird schon eine Region gebaut.</translation>
    </message>
    <message>
        <source>A row that stands there twice counts once</source>
        <translation type="vanished">Eine doppelte Zeile zählt einmal</translation>
    </message>
    <message>
        <source>A service learns the coordinates of your stops and nothing else. It is asked for cars on free roads; with other vehicles, traffic or closures, and while it is down, your own roads answer: never both for one plan. The key is kept in this computer's keyring.</source>
        <translation>Ein Dienst erfährt die Koordinaten Ihrer Stopps und sonst nichts. Er wird für Autos bei freier Fahrt gefragt; bei anderen Fahrzeugen, Verkehr oder Sperrungen, und solange er ausfällt, antworten Ihre eigenen Straßen: nie beide für einen Plan. Der Schlüssel liegt im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>A shift of its own for each day of this row</source>
        <translation>Eine eigene Schicht für jeden Tag dieser Zeile</translation>
    </message>
    <message>
        <source>A time typed as text is a time</source>
        <translation>Eine als Text getippte Uhrzeit ist eine Uhrzeit</translation>
    </message>
    <message>
        <source>A unit beside the number is understood</source>
        <translation>Eine Einheit neben der Zahl wird verstanden</translation>
    </message>
    <message>
        <source>A value becomes text</source>
        <translation>Ein Wert wird zu Text</translation>
    </message>
    <message>
        <source>A way on toll roads costs vehicles that pay tolls</source>
        <translation>Ein Weg über Mautstraßen kostet mautpflichtige Fahrzeuge</translation>
    </message>
    <message>
        <source>A window that ends before it begins goes on past midnight</source>
        <translation>Ein Zeitfenster, das vor seinem Beginn endet, geht über Mitternacht</translation>
    </message>
    <message>
        <source>A word such as “tomorrow” is a date</source>
        <translation>Ein Wort wie „morgen“ ist ein Datum</translation>
    </message>
    <message>
        <source>A workbook or CSV file as your customers send it.</source>
        <translation>Eine Arbeitsmappe oder CSV-Datei, wie Ihre Kunden sie schicken.</translation>
    </message>
    <message>
        <source>A working process ended unexpectedly.</source>
        <translation>Ein Hilfsprozess wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>About 10 minutes to spare before a window ends.</source>
        <translation>Etwa 10 Minuten Reserve vor dem Ende eines Zeitfensters.</translation>
    </message>
    <message>
        <source>About 20 minutes to spare before a window ends.</source>
        <translation>Etwa 20 Minuten Reserve vor dem Ende eines Zeitfensters.</translation>
    </message>
    <message>
        <source>About 30 minutes to spare before a window ends.</source>
        <translation>Etwa 30 Minuten Reserve vor dem Ende eines Zeitfensters.</translation>
    </message>
    <message>
        <source>About and check</source>
        <translation>Info und Prüfung</translation>
    </message>
    <message>
        <source>About {share} % of the extract. Building takes about {time}, up to {memory} of memory and {working} of disk. The region keeps {disk}.</source>
        <translation>Etwa {share} % des Auszugs. Der Bau dauert etwa {time} und braucht bis zu {memory} Arbeitsspeicher und {working} auf der Platte. Die Region behält {disk}.</translation>
    </message>
    <message>
        <source>above all</source>
        <translation>vor allem</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Absent today</source>
        <translation>Heute abwesend</translation>
    </message>
    <message>
        <source>Absent {day}</source>
        <translation>Abwesend {day}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept a candidate, search for another, or drag a pin on the map to where the van has to go.</source>
        <translation>Nehmen Sie einen Vorschlag an, suchen Sie einen anderen, oder ziehen Sie eine Nadel auf der Karte dorthin, wohin der Wagen fahren muss.</translation>
    </message>
    <message>
        <source>accept the candidate</source>
        <translation>den Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Accept {mark}</source>
        <translation>{mark} annehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a line: {what}</source>
        <translation>Zeile hinzufügen: {what}</translation>
    </message>
    <message>
        <source>Add a list…</source>
        <translation>Liste hinzufügen…</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Region hinzufügen</translation>
    </message>
    <message>
        <source>add a row</source>
        <translation>eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a row (Ctrl+N)</source>
        <translation>Zeile hinzufügen (Strg+N)</translation>
    </message>
    <message>
        <source>add a row like this one</source>
        <translation>eine Zeile wie diese hinzufügen</translation>
    </message>
    <message>
        <source>Add a row like this one (Ctrl+D)</source>
        <translation>Zeile wie diese hinzufügen (Strg+D)</translation>
    </message>
    <message>
        <source>Add an address list</source>
        <translation>Adressliste hinzufügen</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Auftrag anlegen</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation type="vanished">Region hinzufügen</translation>
    </message>
    <message>
        <source>Add region…</source>
        <translation>Region hinzufügen…</translation>
    </message>
    <message>
        <source>Add to the day and update it</source>
        <translation>Den Tag ergänzen und aktualisieren</translation>
    </message>
    <message>
        <source>Adding the order</source>
        <translation>Auftrag wird angelegt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address lists</source>
        <translation>Adresslisten</translation>
    </message>
    <message>
        <source>Address lists (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.txt)</source>
        <translation type="vanished">Adresslisten (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.txt)</translation>
    </message>
    <message>
        <source>Address lists ({kinds})</source>
        <translation>Adresslisten ({kinds})</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>Adresse der Kacheln</translation>
    </message>
    <message>
        <source>Address, or latitude and longitude</source>
        <translation>Adresse, oder Breite und Länge</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Addresses are found without a network. A service may be asked for those that your region does not know; it then learns them. What it answers is judged by the same rules as everything else, and its key is kept in the keyring of this system alone.</source>
        <translation>Adressen werden ohne Netz gefunden. Nach denen, die Ihre Region nicht kennt, kann ein Dienst gefragt werden; er erfährt sie dann. Was er antwortet, wird nach denselben Regeln beurteilt wie alles andere, und sein Schlüssel liegt allein im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>Addresses that are not sure, with what they could be. Without a place an order cannot be planned.</source>
        <translation>Unsichere Adressen mit dem, was gemeint sein könnte. Ohne Ort kann ein Auftrag nicht geplant werden.</translation>
    </message>
    <message>
        <source>Addresses…</source>
        <translation>Adressen…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>all but electric</source>
        <translation>alle außer elektrischen</translation>
    </message>
    <message>
        <source>all day, or 07:00-09:30, 16:00-18:00</source>
        <translation>ganztags, oder 07:00-09:30, 16:00-18:00</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All may work longer by</source>
        <translation>Alle dürfen länger arbeiten um</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All orders are shared out again.</source>
        <translation>Alle Aufträge werden neu verteilt.</translation>
    </message>
    <message>
        <source>All orders of the date, with the driver who serves each or the reason why nobody does.</source>
        <translation>Alle Aufträge des Tages, mit dem Fahrer, der sie ausführt, oder dem Grund, warum es niemand tut.</translation>
    </message>
    <message>
        <source>All routes on one map, and what is left out</source>
        <translation>Alle Touren auf einer Karte, und was nicht verplant ist</translation>
    </message>
    <message>
        <source>All start earlier by</source>
        <translation>Alle beginnen früher um</translation>
    </message>
    <message>
        <source>all vehicles</source>
        <translation>alle Fahrzeuge</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Allowed drivers</source>
        <translation>Erlaubte Fahrer</translation>
    </message>
    <message>
        <source>Also orders that the shop calls finished</source>
        <translation>Auch Aufträge, die der Shop erledigt nennt</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>always Valhalla</source>
        <translation>immer Valhalla</translation>
    </message>
    <message>
        <source>Amount named as the column</source>
        <translation>Menge mit dem Namen der Spalte</translation>
    </message>
    <message>
        <source>Amount: {name}</source>
        <translation>Menge: {name}</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>An address that cannot be found for certain waits here for you.</source>
        <translation>Eine Adresse, die nicht sicher gefunden wird, wartet hier auf Sie.</translation>
    </message>
    <message>
        <source>An object in one cell becomes columns</source>
        <translation>Ein Objekt in einer Zelle wird zu Spalten</translation>
    </message>
    <message>
        <source>An order list before it is taken: its rows, what its columns mean, and which rows are bad and why.</source>
        <translation>Eine Auftragsliste vor dem Übernehmen: ihre Zeilen, was ihre Spalten bedeuten, und welche Zeilen warum fehlerhaft sind.</translation>
    </message>
    <message>
        <source>An order that a customer calls off is cancelled: it stays in the list, and no plan asks for it.</source>
        <translation>Sagt ein Kunde ab, wird der Auftrag storniert: Er bleibt in der Liste, und kein Plan fragt nach ihm.</translation>
    </message>
    <message>
        <source>An order with windows on several of these days goes to the best of them; all others stay on theirs. Every day is planned anew, and locks stay.</source>
        <translation>Ein Auftrag mit Zeitfenstern an mehreren dieser Tage kommt auf den besten; alle anderen bleiben auf ihrem Tag. Jeder Tag wird neu geplant, Fixierungen bleiben.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>unbekanntem Tag</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>Und {count} weitere</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation>Anderes Datum…</translation>
    </message>
    <message>
        <source>Another sheet that looks like orders is left aside</source>
        <translation>Ein weiteres Blatt, das nach Aufträgen aussieht, bleibt beiseite</translation>
    </message>
    <message>
        <source>Another table on the sheet is left aside</source>
        <translation>Eine weitere Tabelle auf dem Blatt bleibt beiseite</translation>
    </message>
    <message>
        <source>Answer what the list leaves open. Below the rows, untick what should stay as it was typed.</source>
        <translation>Beantworten Sie, was die Liste offen lässt. Unter den Zeilen nehmen Sie das Häkchen weg, wo etwas bleiben soll, wie es getippt wurde.</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>Any time, or for example 8-10 or 08:00-10:00, 14-16</source>
        <translation>Jederzeit, oder 8-10 oder 08:00-10:00, 14-16</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply: {remedy}</source>
        <translation>Anwenden: {remedy}</translation>
    </message>
    <message>
        <source>Areas between commas: centre, harbour.</source>
        <translation>Gebiete zwischen Kommas: Zentrum, Hafen.</translation>
    </message>
    <message>
        <source>Around what: a depot, a town, an address or coordinates</source>
        <translation>Um was herum: ein Depot, ein Ort, eine Adresse oder Koordinaten</translation>
    </message>
    <message>
        <source>Arrange panels anew</source>
        <translation>Bereiche neu anordnen</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <source>Arrived lists</source>
        <translation>Eingetroffene Listen</translation>
    </message>
    <message>
        <source>Arrived lists…</source>
        <translation>Eingetroffene Listen…</translation>
    </message>
    <message>
        <source>Arrives {time}</source>
        <translation>Ankunft {time}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>As on all days</source>
        <translation>Wie an allen Tagen</translation>
    </message>
    <message>
        <source>As on all days: {rule}</source>
        <translation>Wie an allen Tagen: {rule}</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>Ask for the weather</source>
        <translation>Wetter abfragen</translation>
    </message>
    <message>
        <source>Ask it for a well-known address</source>
        <translation>Nach einer bekannten Adresse fragen</translation>
    </message>
    <message>
        <source>Ask it for every address, not only for those that are unsure</source>
        <translation>Nach jeder Adresse fragen, nicht nur nach unsicheren</translation>
    </message>
    <message>
        <source>Ask the online service of your choice</source>
        <translation>Den Online-Dienst Ihrer Wahl fragen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Assigned driver</source>
        <translation>Zugeteilter Fahrer</translation>
    </message>
    <message>
        <source>Assigned vehicle</source>
        <translation>Zugeteiltes Fahrzeug</translation>
    </message>
    <message>
        <source>At the same stop</source>
        <translation>Am selben Stopp</translation>
    </message>
    <message>
        <source>at {time}, as you decided</source>
        <translation>um {time}, wie Sie entschieden haben</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Automatic takes OSRM from {count} places on: a table of 500 takes Valhalla 28 s and OSRM 4 s (measured in Copenhagen, on two cores). OSRM's driving times are 14 to 25 % longer.
Days with traffic, tolls, closed roads or other vehicles than cars stay on Valhalla, whatever is chosen.</source>
        <translation>Automatisch nimmt OSRM ab {count} Orten: Für eine Tabelle von 500 braucht Valhalla 28 s und OSRM 4 s (gemessen in Kopenhagen, auf zwei Kernen). Die Fahrzeiten von OSRM sind 14 bis 25 % länger.
Tage mit Verkehr, Maut, gesperrten Straßen oder anderen Fahrzeugen als Autos bleiben bei Valhalla, was auch gewählt ist.</translation>
    </message>
    <message>
        <source>Avoids ferries</source>
        <translation>Meidet Fähren</translation>
    </message>
    <message>
        <source>Avoids tolls</source>
        <translation>Meidet Maut</translation>
    </message>
    <message>
        <source>Axle load</source>
        <translation>Achslast</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Ausgewogenheit</translation>
    </message>
    <message>
        <source>Balance of</source>
        <translation>Ausgeglichen wird</translation>
    </message>
    <message>
        <source>battery lacks {kwh} kWh</source>
        <translation>in der Batterie fehlen {kwh} kWh</translation>
    </message>
    <message>
        <source>Battery, kWh</source>
        <translation>Batterie, kWh</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Begin with an empty day</source>
        <translation>Mit einem leeren Tag beginnen</translation>
    </message>
    <message>
        <source>Begins at once</source>
        <translation>Beginnt sofort</translation>
    </message>
    <message>
        <source>behind goods that were loaded later</source>
        <translation>hinter später geladener Ware</translation>
    </message>
    <message>
        <source>Belong together</source>
        <translation>Gehören zusammen</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Bind these orders</source>
        <translation>Diese Aufträge verbinden</translation>
    </message>
    <message>
        <source>Binding orders</source>
        <translation>Aufträge verbinden</translation>
    </message>
    <message>
        <source>Blanks around the text are left out</source>
        <translation>Leerzeichen um den Text fallen weg</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Plantafel</translation>
    </message>
    <message>
        <source>Board of drivers and their stops</source>
        <translation>Plantafel: Fahrer und ihre Stopps</translation>
    </message>
    <message>
        <source>Both days are planned alike, with the same seeds; it takes {time}.</source>
        <translation>Beide Tage werden gleich geplant, mit denselben Startwerten; das dauert {time}.</translation>
    </message>
    <message>
        <source>Both days side by side</source>
        <translation>Beide Tage nebeneinander</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>break begins {span} too late</source>
        <translation>Pause beginnt {span} zu spät</translation>
    </message>
    <message>
        <source>Break {times}, {span}</source>
        <translation>Pause {times}, {span}</translation>
    </message>
    <message>
        <source>Break, {minutes} min</source>
        <translation>Pause, {minutes} min</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation>Verletzt eine Regel</translation>
    </message>
    <message>
        <source>Breaks fewer rules than the plan before.</source>
        <translation>Verletzt weniger Regeln als der vorige Plan.</translation>
    </message>
    <message>
        <source>bring the whole day into view</source>
        <translation>den ganzen Tag zeigen</translation>
    </message>
    <message>
        <source>Bring the whole day into view on the map</source>
        <translation>Den ganzen Tag auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>Verletzte Regeln</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Build it anew from a newer extract; the old one serves until then</source>
        <translation>Aus einem neueren Auszug neu bauen; bis dahin dient die alte</translation>
    </message>
    <message>
        <source>Build roads, addresses and map from an .osm.pbf file</source>
        <translation>Straßen, Adressen und Karte aus einer .osm.pbf-Datei aufbauen</translation>
    </message>
    <message>
        <source>Build the region</source>
        <translation>Region bauen</translation>
    </message>
    <message>
        <source>Building the region</source>
        <translation>Region wird aufgebaut</translation>
    </message>
    <message>
        <source>Building was stopped. What is ready is kept for the next time.</source>
        <translation>Der Bau wurde angehalten. Was fertig ist, bleibt für das nächste Mal.</translation>
    </message>
    <message>
        <source>by car</source>
        <translation>mit dem Auto</translation>
    </message>
    <message>
        <source>By hand {count}</source>
        <translation>Von Hand {count}</translation>
    </message>
    <message>
        <source>by the dispatcher</source>
        <translation>von der Disposition</translation>
    </message>
    <message>
        <source>Call a driver in</source>
        <translation>Jemanden hinzuholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Aufträge stornieren</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird storniert</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Cannot be moved</source>
        <translation>Verschieben nicht möglich</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>car, truck, cargo-bike or foot. Empty: a car or van.</source>
        <translation>car, truck, cargo-bike oder foot. Leer: ein Auto oder Transporter.</translation>
    </message>
    <message>
        <source>Cargo bikes</source>
        <translation>Lastenräder</translation>
    </message>
    <message>
        <source>Cars and vans</source>
        <translation>Autos und Lieferwagen</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>Innenstadt</translation>
    </message>
    <message>
        <source>chance alone makes up to {spread}.</source>
        <translation>der Zufall allein macht bis zu {spread} aus.</translation>
    </message>
    <message>
        <source>Change note, window, service time, load, phone or priority here; each change can be taken back.</source>
        <translation>Ändern Sie hier Notiz, Zeitfenster, Standzeit, Ladung, Telefon oder Priorität; jede Änderung lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Change these</source>
        <translation>Diese ändern</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed orders {count}</source>
        <translation>Geänderte Aufträge {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>Geändert {count}</translation>
    </message>
    <message>
        <source>Changes: {changes}. All of it together costs {price}.</source>
        <translation>Änderungen: {changes}. Alles zusammen kostet {price}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Changing a setting</source>
        <translation>Einstellung wird geändert</translation>
    </message>
    <message>
        <source>Changing the fleet</source>
        <translation>Flotte wird geändert</translation>
    </message>
    <message>
        <source>Changing the order</source>
        <translation>Auftrag wird geändert</translation>
    </message>
    <message>
        <source>Changing the price of tolls</source>
        <translation>Mautpreis wird geändert</translation>
    </message>
    <message>
        <source>Changing the region</source>
        <translation>Region wird gewechselt</translation>
    </message>
    <message>
        <source>Changing the regions</source>
        <translation>Regionen werden geändert</translation>
    </message>
    <message>
        <source>Changing the rules</source>
        <translation>Regeln ändern</translation>
    </message>
    <message>
        <source>Changing the traffic</source>
        <translation>Verkehr wird geändert</translation>
    </message>
    <message>
        <source>Changing the weather</source>
        <translation>Wetter wird geändert</translation>
    </message>
    <message>
        <source>Changing what the weather does</source>
        <translation>Ändert, was das Wetter bewirkt</translation>
    </message>
    <message>
        <source>Changing where travel times come from</source>
        <translation>Herkunft der Fahrzeiten wird geändert</translation>
    </message>
    <message>
        <source>Characters that cannot be shown are left out</source>
        <translation>Zeichen, die sich nicht zeigen lassen, fallen weg</translation>
    </message>
    <message>
        <source>Charge at start, kWh</source>
        <translation>Ladung am Start, kWh</translation>
    </message>
    <message>
        <source>Charging, kW</source>
        <translation>Ladeleistung, kW</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or choose another one.</source>
        <translation>Prüfen Sie, ob er eingeschaltet und verbunden ist, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Choose a driver or a stop of the route first.</source>
        <translation>Wählen Sie zuerst einen Fahrer oder einen Stopp der Tour.</translation>
    </message>
    <message>
        <source>Choose a newer extract</source>
        <translation>Neueren Auszug wählen</translation>
    </message>
    <message>
        <source>Choose a step and return to the moment right after it. Nothing is lost: you can go forward again.</source>
        <translation>Wählen Sie einen Schritt und kehren Sie zum Zeitpunkt gleich danach zurück. Nichts geht verloren: Sie können wieder vorwärts gehen.</translation>
    </message>
    <message>
        <source>Choose an extract</source>
        <translation>Auszug wählen</translation>
    </message>
    <message>
        <source>Choose an order, a stop or a route to see more.</source>
        <translation>Wählen Sie einen Auftrag, einen Stopp oder eine Tour, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose GeoJSON file…</source>
        <translation>GeoJSON-Datei wählen…</translation>
    </message>
    <message>
        <source>Choose or type how many seconds to look for better plans</source>
        <translation>Wählen oder tippen Sie, wie viele Sekunden nach besseren Plänen gesucht wird</translation>
    </message>
    <message>
        <source>Choose orders first.</source>
        <translation>Wählen Sie zuerst Aufträge.</translation>
    </message>
    <message>
        <source>choose several</source>
        <translation>mehrere wählen</translation>
    </message>
    <message>
        <source>Choose stops of one route.</source>
        <translation>Wählen Sie Stopps einer einzigen Tour.</translation>
    </message>
    <message>
        <source>Choose the stop before which they go, or a driver.</source>
        <translation>Wählen Sie den Stopp, vor den sie kommen, oder einen Fahrer.</translation>
    </message>
    <message>
        <source>choose the stop or let it go</source>
        <translation>den Stopp wählen oder loslassen</translation>
    </message>
    <message>
        <source>Choose two orders or more that belong together.</source>
        <translation>Wählen Sie zwei oder mehr Aufträge, die zusammengehören.</translation>
    </message>
    <message>
        <source>Choose what the plan has to keep, which drivers it is for, and what matters most.</source>
        <translation>Wählen Sie, was der Plan behalten muss, für welche Fahrer er gilt und was am wichtigsten ist.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choosing the service</source>
        <translation>Dienst wird gewählt</translation>
    </message>
    <message>
        <source>chosen together</source>
        <translation>zusammen gewählt</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Class of goods</source>
        <translation>Warenklasse</translation>
    </message>
    <message>
        <source>Click a stop to choose it everywhere. Drag with Shift to choose all stops inside a line you draw.</source>
        <translation>Klicken Sie auf einen Stopp, um ihn überall auszuwählen. Ziehen Sie mit der Umschalttaste eine Linie um mehrere Stopps.</translation>
    </message>
    <message>
        <source>Click corner after corner; a double click or Enter ends it, Backspace takes one back, Esc gives up.</source>
        <translation>Klicken Sie Ecke für Ecke; Doppelklick oder Eingabe beendet, Rücktaste nimmt eine zurück, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Click the corners on the map.</source>
        <translation>Klicken Sie die Ecken auf der Karte.</translation>
    </message>
    <message>
        <source>Click the corners one after the other; a double click closes the area.</source>
        <translation>Klicken Sie die Ecken nacheinander; ein Doppelklick schließt das Gebiet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close it now? All that you did is kept.</source>
        <translation>Jetzt beenden? Alles, was Sie getan haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Close its window {span} later: {driver} can make that.</source>
        <translation>Zeitfenster {span} später schließen: {driver} schafft das.</translation>
    </message>
    <message>
        <source>Close routes and spread them</source>
        <translation>Touren schließen und verteilen</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Close the route and spread it</source>
        <translation>Tour schließen und verteilen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Closed road or area</source>
        <translation>Gesperrte Straße oder Fläche</translation>
    </message>
    <message>
        <source>Closed roads</source>
        <translation>Gesperrte Straßen</translation>
    </message>
    <message>
        <source>Closed roads and areas</source>
        <translation>Gesperrte Straßen und Flächen</translation>
    </message>
    <message>
        <source>closed to this vehicle</source>
        <translation>für dieses Fahrzeug gesperrt</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>CO2</source>
        <translation>CO2</translation>
    </message>
    <message>
        <source>CO2, g per km</source>
        <translation>CO2, g je km</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns and their meaning</source>
        <translation>Spalten und ihre Bedeutung</translation>
    </message>
    <message>
        <source>Columns end at</source>
        <translation>Spalten enden mit</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare all drivers and choose one</source>
        <translation>Alle Fahrer vergleichen und einen wählen</translation>
    </message>
    <message>
        <source>compare all drivers for the chosen orders</source>
        <translation>alle Fahrer für die gewählten Aufträge vergleichen</translation>
    </message>
    <message>
        <source>Compare the day with what it would be, and see what the plan costs</source>
        <translation>Den Tag mit dem vergleichen, was er wäre, und sehen, was der Plan kostet</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Comparing: {share} %</source>
        <translation>Vergleich: {share} %</translation>
    </message>
    <message>
        <source>compartment {name} overfull</source>
        <translation>Abteil {name} überfüllt</translation>
    </message>
    <message>
        <source>Compartments</source>
        <translation>Abteile</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>Ort bestätigen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Coordinates from the list</source>
        <translation>Koordinaten aus der Liste</translation>
    </message>
    <message>
        <source>Coordinates of the chosen address</source>
        <translation>Koordinaten der gewählten Adresse</translation>
    </message>
    <message>
        <source>Coordinates, for example 60.16890, 24.94330</source>
        <translation>Koordinaten, zum Beispiel 60.16890, 24.94330</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Correct what a column means; that is remembered for lists with the same columns.</source>
        <translation>Berichtigen Sie, was eine Spalte bedeutet; das wird für Listen mit denselben Spalten gemerkt.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost of the best plan</source>
        <translation>Kosten des besten Plans</translation>
    </message>
    <message>
        <source>Cost of the best plan so far</source>
        <translation>Kosten des bisher besten Plans</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Kosten pro Tag</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Kosten pro Std.</translation>
    </message>
    <message>
        <source>Cost per km</source>
        <translation>Kosten pro km</translation>
    </message>
    <message>
        <source>Cost per overtime hour</source>
        <translation>Kosten je Überstunde</translation>
    </message>
    <message>
        <source>Cost per stop</source>
        <translation>Kosten je Stopp</translation>
    </message>
    <message>
        <source>Costs the same as the plan before.</source>
        <translation>Kostet gleich viel wie der vorige Plan.</translation>
    </message>
    <message>
        <source>Costs {amount} less than the plan before.</source>
        <translation>Kostet {amount} weniger als der vorige Plan.</translation>
    </message>
    <message>
        <source>Costs {amount} less.</source>
        <translation>Kostet {amount} weniger.</translation>
    </message>
    <message>
        <source>Costs {amount} more than the plan before.</source>
        <translation>Kostet {amount} mehr als der vorige Plan.</translation>
    </message>
    <message>
        <source>Costs {amount} more.</source>
        <translation>Kostet {amount} mehr.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Cut orders</source>
        <translation>Aufträge ausschneiden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day files (*.dispatch)</source>
        <translation>Tagesdateien (*.dispatch)</translation>
    </message>
    <message>
        <source>Day or month first: assumed</source>
        <translation>Tag oder Monat zuerst: angenommen</translation>
    </message>
    <message>
        <source>Day overview</source>
        <translation>Tagesübersicht</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days after their arrival for which lists without a date are</source>
        <translation>Tage nach dem Eintreffen, für die Listen ohne Datum gelten</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Days that are planned together</source>
        <translation>Tage, die zusammen geplant werden</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>Decimals or thousands: assumed</source>
        <translation>Dezimalen oder Tausender: angenommen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete orders</source>
        <translation>Aufträge löschen</translation>
    </message>
    <message>
        <source>Delete the address list</source>
        <translation>Adressliste löschen</translation>
    </message>
    <message>
        <source>Delete the address list {name} from this computer? Its places are not found any more then.</source>
        <translation>Die Adressliste {name} von diesem Rechner löschen? Ihre Orte werden dann nicht mehr gefunden.</translation>
    </message>
    <message>
        <source>Delete the region</source>
        <translation>Region löschen</translation>
    </message>
    <message>
        <source>Delete the region {name} from this computer? It can be built again from its extract.</source>
        <translation>Die Region {name} von diesem Rechner löschen? Sie kann aus ihrem Auszug neu gebaut werden.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Deleting the address list</source>
        <translation>Adressliste wird gelöscht</translation>
    </message>
    <message>
        <source>delivered before it is picked up</source>
        <translation>geliefert, bevor abgeholt wird</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Delivery or pickup</source>
        <translation>Lieferung oder Abholung</translation>
    </message>
    <message>
        <source>Delivery: {field}</source>
        <translation>Lieferung: {field}</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Depot</translation>
    </message>
    <message>
        <source>Depot, town, address or 60.17, 24.94</source>
        <translation>Depot, Ort, Adresse oder 60.17, 24.94</translation>
    </message>
    <message>
        <source>Depots</source>
        <translation>Depots</translation>
    </message>
    <message>
        <source>Depots, vehicles, drivers and their shifts, from a workbook.</source>
        <translation>Depots, Fahrzeuge, Fahrer und ihre Schichten, aus einer Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard unsaved changes</source>
        <translation>Ungespeicherte Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Dispatcher</translation>
    </message>
    <message>
        <source>Dispatcher {version}</source>
        <translation>Dispatcher {version}</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Do again: {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Den Schritt wiederholen</translation>
    </message>
    <message>
        <source>Do without {skills}: {driver} has room.</source>
        <translation>Auf {skills} verzichten: {driver} hat Platz.</translation>
    </message>
    <message>
        <source>does not follow order {order} as decided</source>
        <translation>folgt nicht wie festgelegt auf Auftrag {order}</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Drag a pin to the right spot on the map</source>
        <translation>Eine Nadel auf der Karte an die richtige Stelle ziehen</translation>
    </message>
    <message>
        <source>Drag a stop along its lane to change the sequence, or into another lane to give it to that driver.</source>
        <translation>Ziehen Sie einen Stopp auf seiner Spur, um die Reihenfolge zu ändern, oder auf eine andere Spur, um ihn deren Fahrer zu geben.</translation>
    </message>
    <message>
        <source>Drag one or several orders onto a driver or between two stops; the card says what that would do.</source>
        <translation>Ziehen Sie einen oder mehrere Aufträge auf einen Fahrer oder zwischen zwei Stopps; die Karte daneben sagt, was das bewirkt.</translation>
    </message>
    <message>
        <source>Drag stops onto another route to move them. Measure distances with the ruler.</source>
        <translation>Ziehen Sie Stopps auf eine andere Tour, um sie zu verschieben. Messen Sie Entfernungen mit dem Lineal.</translation>
    </message>
    <message>
        <source>Drag stops to another place or driver. While you hover you see minutes, kilometres and cost.</source>
        <translation>Ziehen Sie Stopps an eine andere Stelle oder zu einem anderen Fahrer. Währenddessen sehen Sie Minuten, Kilometer und Kosten.</translation>
    </message>
    <message>
        <source>Drag the pin on the map to where the van has to go, then confirm.</source>
        <translation>Ziehen Sie die Nadel auf der Karte dorthin, wohin der Wagen fahren muss, und bestätigen Sie.</translation>
    </message>
    <message>
        <source>Drag the pin to the charging station; “Rules of the day” comes back without it.</source>
        <translation>Ziehen Sie die Nadel zur Ladestation; „Regeln des Tages“ kommt auch ohne sie zurück.</translation>
    </message>
    <message>
        <source>Drag the pin to {depot}.</source>
        <translation>Ziehen Sie die Nadel zu {depot}.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw a road…</source>
        <translation>Straße zeichnen…</translation>
    </message>
    <message>
        <source>Draw an area…</source>
        <translation>Fläche zeichnen…</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>Seiten werden gezeichnet…</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Zeichnen…</translation>
    </message>
    <message>
        <source>Driven only where no other way leads there.</source>
        <translation>Wird nur befahren, wo kein anderer Weg hinführt.</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Driver after</source>
        <translation>Fahrer nachher</translation>
    </message>
    <message>
        <source>Driver and stops</source>
        <translation>Fahrer und Stopps</translation>
    </message>
    <message>
        <source>Driver before</source>
        <translation>Fahrer vorher</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Drivers and shifts</source>
        <translation>Fahrer und Schichten</translation>
    </message>
    <message>
        <source>Drivers and vans not preferred</source>
        <translation>Nicht bevorzugte Fahrer und Fahrzeuge</translation>
    </message>
    <message>
        <source>Drivers and what the move would do</source>
        <translation>Fahrer und was das Verschieben bewirkt</translation>
    </message>
    <message>
        <source>Drivers called in</source>
        <translation>Hinzugeholte Fahrer</translation>
    </message>
    <message>
        <source>Drivers taken: {drivers}, vehicles: {vehicles}.</source>
        <translation>Übernommen: Fahrer {drivers}, Fahrzeuge {vehicles}.</translation>
    </message>
    <message>
        <source>Drivers used</source>
        <translation>Eingesetzte Fahrer</translation>
    </message>
    <message>
        <source>Drivers who can be called in</source>
        <translation>Fahrer, die hinzugeholt werden können</translation>
    </message>
    <message>
        <source>Drivers who do not drive</source>
        <translation>Fahrer, die nicht fahren</translation>
    </message>
    <message>
        <source>Drivers whose routes may change</source>
        <translation>Fahrer, deren Touren sich ändern dürfen</translation>
    </message>
    <message>
        <source>Drivers, vehicles, shifts and depots</source>
        <translation>Fahrer, Fahrzeuge, Schichten und Depots</translation>
    </message>
    <message>
        <source>Drivers, vehicles, shifts and depots, and who is absent on the date.</source>
        <translation>Fahrer, Fahrzeuge, Schichten und Depots, und wer an dem Tag fehlt.</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Fahrzeit</translation>
    </message>
    <message>
        <source>Driving {times}, {span}</source>
        <translation>Fahrt {times}, {span}</translation>
    </message>
    <message>
        <source>Drop a file here, choose one, or paste rows from a spreadsheet.</source>
        <translation>Legen Sie eine Datei hier ab, wählen Sie eine, oder fügen Sie Zeilen aus einer Tabelle ein.</translation>
    </message>
    <message>
        <source>Drop a pin</source>
        <translation>Nadel setzen</translation>
    </message>
    <message>
        <source>Drop an extract here</source>
        <translation>Auszug hier ablegen</translation>
    </message>
    <message>
        <source>Drop an order list here</source>
        <translation>Auftragsliste hier ablegen</translation>
    </message>
    <message>
        <source>Drop its lock: {driver} has room.</source>
        <translation>Fixierung lösen: {driver} hat Platz.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Each shift gets a lane here. Import a fleet, or give a driver a shift.</source>
        <translation>Jede Schicht erhält hier eine Spur. Importieren Sie eine Flotte, oder geben Sie einem Fahrer eine Schicht.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier in the sequence</source>
        <translation>Früher in der Reihenfolge</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Elektrisch</translation>
    </message>
    <message>
        <source>Electric vehicles and those with the permit drive there.</source>
        <translation>Elektrofahrzeuge und solche mit der Genehmigung fahren dort.</translation>
    </message>
    <message>
        <source>Empty workbooks for your fleet and your orders. Lists of your own work as well.</source>
        <translation>Leere Arbeitsmappen für Ihre Flotte und Ihre Aufträge. Eigene Listen gehen auch.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Enddepot</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>estimated, without a road network</source>
        <translation>geschätzt, ohne Straßennetz</translation>
    </message>
    <message>
        <source>Estimated: no road network for these figures</source>
        <translation>Geschätzt: kein Straßennetz für diese Zahlen</translation>
    </message>
    <message>
        <source>eu-561 or us-hours: rests by law. Empty: none.</source>
        <translation>eu-561 oder us-hours: Ruhezeiten nach dem Gesetz. Leer: keine.</translation>
    </message>
    <message>
        <source>Every address is sure.</source>
        <translation>Alle Adressen sind sicher.</translation>
    </message>
    <message>
        <source>Every change is kept at once. Ctrl+Z takes it back.</source>
        <translation>Jede Änderung wird sofort gespeichert. Strg+Z nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>every dock is taken</source>
        <translation>alle Ladetore sind belegt</translation>
    </message>
    <message>
        <source>Every driver with the stops in sequence: arrival, kilometres, load, and every rule that is broken.</source>
        <translation>Jeder Fahrer mit den Stopps der Reihe nach: Ankunft, Kilometer, Ladung und jede verletzte Regel.</translation>
    </message>
    <message>
        <source>Every factor, and where it is set</source>
        <translation>Jeder Faktor, und wo er eingestellt wird</translation>
    </message>
    <message>
        <source>Every key at a glance</source>
        <translation>Alle Tasten auf einen Blick</translation>
    </message>
    <message>
        <source>Every order stays with its driver; only the sequence changes.</source>
        <translation>Jeder Auftrag bleibt bei seinem Fahrer; nur die Reihenfolge ändert sich.</translation>
    </message>
    <message>
        <source>Every panel where it was at first</source>
        <translation>Jeder Bereich, wo er anfangs war</translation>
    </message>
    <message>
        <source>Every place lies near a road</source>
        <translation>Alle Orte liegen nahe einer Straße</translation>
    </message>
    <message>
        <source>Every plan keeps driver and sequence</source>
        <translation>Jeder Plan behält Fahrer und Reihenfolge</translation>
    </message>
    <message>
        <source>Every plan keeps the route as it stands</source>
        <translation>Jeder Plan behält die Tour, wie sie ist</translation>
    </message>
    <message>
        <source>Every plan keeps the sequence of what is aboard</source>
        <translation>Jeder Plan behält die Reihenfolge dessen, was an Bord ist</translation>
    </message>
    <message>
        <source>Every plan keeps this driver</source>
        <translation>Jeder Plan behält diesen Fahrer</translation>
    </message>
    <message>
        <source>Every plan lets the route leave at just this time</source>
        <translation>Jeder Plan lässt die Tour genau dann abfahren</translation>
    </message>
    <message>
        <source>Every step of the day, the newest above. It is kept when the program is closed.</source>
        <translation>Jeder Schritt des Tages, der neueste oben. Das bleibt erhalten, auch wenn das Programm beendet wird.</translation>
    </message>
    <message>
        <source>Every stop as a row, for Excel and its like.</source>
        <translation>Jeder Stopp als Zeile, für Excel und Ähnliches.</translation>
    </message>
    <message>
        <source>Everything about the order, stop or driver that is chosen.</source>
        <translation>Alles über den gewählten Auftrag, Stopp oder Fahrer.</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>Beispiel: {name}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Exportieren und drucken</translation>
    </message>
    <message>
        <source>Export known places</source>
        <translation>Bekannte Orte exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Extracts (.osm.pbf) are free: countries and their parts at {geofabrik}, cities and areas of your own at {bbbike}. Data {attribution}, {licence}.</source>
        <translation type="vanished">Auszüge (.osm.pbf) sind kostenlos: Länder und ihre Teile bei {geofabrik}, Städte und eigene Gebiete bei {bbbike}. Daten {attribution}, {licence}.</translation>
    </message>
    <message>
        <source>Extracts (.osm.pbf) are free: countries and their parts at {geofabrik}, cities and areas of your own at {bbbike}. Their data: {attribution}, {licence}.</source>
        <translation>Auszüge (.osm.pbf) sind kostenlos: Länder und ihre Teile bei {geofabrik}, Städte und eigene Gebiete bei {bbbike}. Deren Daten: {attribution}, {licence}.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Factors of service time by customer or zone: centre=0.8.</source>
        <translation>Faktoren der Servicezeit nach Kunde oder Gebiet: Zentrum=0,8.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Familiar with</source>
        <translation>Kennt</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Fewest stops</source>
        <translation>Mindestens Stopps</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fifth time window</source>
        <translation>Fünftes Zeitfenster</translation>
    </message>
    <message>
        <source>Fifth window from</source>
        <translation>Fünftes Zeitfenster von</translation>
    </message>
    <message>
        <source>Fifth window to</source>
        <translation>Fünftes Zeitfenster bis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Fill in by hand</source>
        <translation>Von Hand ausfüllen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>find</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>Find a driver</source>
        <translation>Fahrer suchen</translation>
    </message>
    <message>
        <source>Find a factor</source>
        <translation>Faktor suchen</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Schritt suchen</translation>
    </message>
    <message>
        <source>Find an address</source>
        <translation>Adresse suchen</translation>
    </message>
    <message>
        <source>Find an address, customer or order</source>
        <translation>Adresse, Kunde oder Auftrag suchen</translation>
    </message>
    <message>
        <source>Find an order, customer, address or driver</source>
        <translation>Auftrag, Kunde, Adresse oder Fahrer suchen</translation>
    </message>
    <message>
        <source>Find orders</source>
        <translation>Aufträge suchen</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>wird beendet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>First or last</source>
        <translation>Erster oder letzter</translation>
    </message>
    <message>
        <source>first or last; empty: anywhere.</source>
        <translation>first (zuerst) oder last (zuletzt); leer: beliebig.</translation>
    </message>
    <message>
        <source>First plan found</source>
        <translation>Erster Plan gefunden</translation>
    </message>
    <message>
        <source>First stop</source>
        <translation>Erster Stopp</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Fleet template…</source>
        <translation>Flottenvorlage…</translation>
    </message>
    <message>
        <source>Fleet workbooks (*.xlsx *.xlsm *.xls *.xlsb *.ods)</source>
        <translation>Flotten-Arbeitsmappen (*.xlsx *.xlsm *.xls *.xlsb *.ods)</translation>
    </message>
    <message>
        <source>Fleet › Drivers, or the fleet workbook</source>
        <translation>Flotte › Fahrer, oder die Flottenmappe</translation>
    </message>
    <message>
        <source>Fleet › Shifts, or the fleet workbook</source>
        <translation>Flotte › Schichten, oder die Flottenmappe</translation>
    </message>
    <message>
        <source>Fleet › Vehicles, or the fleet workbook</source>
        <translation>Flotte › Fahrzeuge, oder die Flottenmappe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the manifests</source>
        <translation>Ordner für die Tourenlisten</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>for a kilometre</source>
        <translation>je Kilometer</translation>
    </message>
    <message>
        <source>for a litre or kilowatt-hour</source>
        <translation>je Liter oder Kilowattstunde</translation>
    </message>
    <message>
        <source>For a shift of one day alone: its date, for example 2026-11-23.</source>
        <translation>Für eine Schicht an nur einem Tag: das Datum, zum Beispiel 2026-11-23.</translation>
    </message>
    <message>
        <source>for a tonne</source>
        <translation>je Tonne</translation>
    </message>
    <message>
        <source>For compartments, and for what may not travel together.</source>
        <translation>Für Abteile, und für das, was nicht zusammen fahren darf.</translation>
    </message>
    <message>
        <source>For each order outside of the territory. Empty: they never go there.</source>
        <translation>Für jeden Auftrag außerhalb des Gebiets. Leer: Dorthin wird nie gefahren.</translation>
    </message>
    <message>
        <source>For every order of this address</source>
        <translation>Für alle Aufträge dieser Adresse</translation>
    </message>
    <message>
        <source>For example 12 kg, 3 pieces</source>
        <translation>Zum Beispiel 12 kg, 3 Stück</translation>
    </message>
    <message>
        <source>For order {order} alone</source>
        <translation>Nur für Auftrag {order}</translation>
    </message>
    <message>
        <source>for the day of arrival</source>
        <translation>für den Tag des Eintreffens</translation>
    </message>
    <message>
        <source>For the pickup of order {order} alone</source>
        <translation>Nur für die Abholung von Auftrag {order}</translation>
    </message>
    <message>
        <source>for {count} days later</source>
        <translation>für {count} Tage später</translation>
    </message>
    <message>
        <source>For {day}</source>
        <translation>Für {day}</translation>
    </message>
    <message>
        <source>For {first} to {last}</source>
        <translation>Für {first} bis {last}</translation>
    </message>
    <message>
        <source>Forbidden drivers</source>
        <translation>Ausgeschlossene Fahrer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Forget the place</source>
        <translation>Ort vergessen</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Wird vergessen</translation>
    </message>
    <message>
        <source>Forgetting known places</source>
        <translation>Bekannte Orte werden vergessen</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Found by its address</source>
        <translation>Über die Adresse gefunden</translation>
    </message>
    <message>
        <source>Fourth time window</source>
        <translation>Viertes Zeitfenster</translation>
    </message>
    <message>
        <source>Fourth window from</source>
        <translation>Viertes Zeitfenster von</translation>
    </message>
    <message>
        <source>Fourth window to</source>
        <translation>Viertes Zeitfenster bis</translation>
    </message>
    <message>
        <source>Free roads at all hours</source>
        <translation>Freie Fahrt zu allen Stunden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>from stop to stop</source>
        <translation>von Stopp zu Stopp</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>From the order list to every driver's route. All of it stays on this computer.</source>
        <translation>Von der Auftragsliste bis zur Tour jedes Fahrers. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>From when on its goods are at the depot: 09:30.</source>
        <translation>Ab wann die Ware im Depot ist: 09:30.</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>aus {source}</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Kraftstoff</translation>
    </message>
    <message>
        <source>Fuel per 100 km</source>
        <translation>Verbrauch je 100 km</translation>
    </message>
    <message>
        <source>Fullest, {unit}</source>
        <translation>Max. Ladung, {unit}</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>GeoJSON or WZDx (*.geojson *.json)</source>
        <translation>GeoJSON oder WZDx (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Give each weekday a shift of its own, or drive other days like one of them</source>
        <translation>Jedem Wochentag eine eigene Schicht geben, oder andere Tage fahren wie einen von ihnen</translation>
    </message>
    <message>
        <source>Give {driver} the vehicle {vehicle} that day.</source>
        <translation>{driver} an diesem Tag das Fahrzeug {vehicle} geben.</translation>
    </message>
    <message>
        <source>Given up: it was taken back, and something else was done since.</source>
        <translation>Aufgegeben: Der Schritt wurde zurückgenommen, und seitdem wurde etwas anderes getan.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Goods ready</source>
        <translation>Ware bereit</translation>
    </message>
    <message>
        <source>Goods were handed over here before</source>
        <translation>Hier wurde schon Ware übergeben</translation>
    </message>
    <message>
        <source>Goods, zones, prices, docks and charging, for all days or one</source>
        <translation>Güter, Zonen, Preise, Rampen und Laden, für alle Tage oder einen</translation>
    </message>
    <message>
        <source>GPX</source>
        <translation>GPX</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>Gesamtgewicht</translation>
    </message>
    <message>
        <source>guessed between known house numbers</source>
        <translation>zwischen bekannten Hausnummern geschätzt</translation>
    </message>
    <message>
        <source>Gusts, km/h</source>
        <translation>Böen, km/h</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Gefahrgut</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Heavier than</source>
        <translation>Schwerer als</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height limit</source>
        <translation>Höhenbegrenzung</translation>
    </message>
    <message>
        <source>Help for this panel</source>
        <translation>Hilfe zu diesem Bereich</translation>
    </message>
    <message>
        <source>Help for this panel (F1)</source>
        <translation>Hilfe zu diesem Bereich (F1)</translation>
    </message>
    <message>
        <source>Help: {panel}</source>
        <translation>Hilfe: {panel}</translation>
    </message>
    <message>
        <source>Hidden rows are read as well</source>
        <translation>Ausgeblendete Zeilen werden mitgelesen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours and minutes from start to end, breaks included: 8:30. Empty: no limit.</source>
        <translation>Stunden und Minuten von Anfang bis Ende, mit Pausen: 8:30. Leer: keine Grenze.</translation>
    </message>
    <message>
        <source>Hours and minutes from the end of loading to the start of the visit: 1:30.</source>
        <translation>Stunden und Minuten vom Ende des Ladens bis zum Beginn des Besuchs: 1:30.</translation>
    </message>
    <message>
        <source>Hours of all others</source>
        <translation>Zeiten aller anderen</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>How far around</source>
        <translation>Wie weit herum</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>How far it is from the best plan is not known.</source>
        <translation>Wie weit er vom besten Plan entfernt ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How far one gets is on the map until you open the window of the roads again.</source>
        <translation>Wie weit man kommt, ist auf der Karte, bis Sie das Fenster der Straßen wieder öffnen.</translation>
    </message>
    <message>
        <source>How far one gets within</source>
        <translation>Wie weit man kommt in</translation>
    </message>
    <message>
        <source>How long stops take is not said: they count as 0 min (Rules of the day has a usual time)</source>
        <translation>Wie lange Halte dauern, ist nicht gesagt: sie zählen als 0 min (Regeln des Tages hat eine übliche Zeit)</translation>
    </message>
    <message>
        <source>How often it leaves the depot in a shift.</source>
        <translation>Wie oft es in einer Schicht das Depot verlässt.</translation>
    </message>
    <message>
        <source>How the routes are planned, how far it is, and the new plan beside the one before.</source>
        <translation>Wie die Touren geplant werden, wie weit es ist, und der neue Plan neben dem vorigen.</translation>
    </message>
    <message>
        <source>How to plan…</source>
        <translation>Planungsoptionen…</translation>
    </message>
    <message>
        <source>Icy</source>
        <translation>Glätte</translation>
    </message>
    <message>
        <source>If nothing is said: {default}</source>
        <translation>Ohne Angabe: {default}</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import 1 order</source>
        <translation>1 Auftrag importieren</translation>
    </message>
    <message>
        <source>Import a fleet workbook with drivers, vehicles and shifts.</source>
        <translation>Importieren Sie eine Flotten-Arbeitsmappe mit Fahrern, Fahrzeugen und Schichten.</translation>
    </message>
    <message>
        <source>Import a workbook with your drivers, vehicles and shifts, or fill the tables in by hand.</source>
        <translation>Importieren Sie eine Arbeitsmappe mit Ihren Fahrern, Fahrzeugen und Schichten, oder füllen Sie die Tabellen von Hand aus.</translation>
    </message>
    <message>
        <source>Import an order list</source>
        <translation>Auftragsliste importieren</translation>
    </message>
    <message>
        <source>Import an order list from a workbook or CSV file, or choose another date above.</source>
        <translation>Importieren Sie eine Auftragsliste aus einer Arbeitsmappe oder CSV-Datei, oder wählen Sie oben ein anderes Datum.</translation>
    </message>
    <message>
        <source>Import as it is</source>
        <translation>So importieren</translation>
    </message>
    <message>
        <source>Import fleet</source>
        <translation>Flotte importieren</translation>
    </message>
    <message>
        <source>Import fleet…</source>
        <translation>Flotte importieren…</translation>
    </message>
    <message>
        <source>Import known places</source>
        <translation>Bekannte Orte importieren</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Aufträge importieren</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>Aufträge importieren…</translation>
    </message>
    <message>
        <source>Import pasted rows</source>
        <translation>Eingefügte Zeilen importieren</translation>
    </message>
    <message>
        <source>Import your fleet</source>
        <translation>Ihre Flotte importieren</translation>
    </message>
    <message>
        <source>Import {count} orders</source>
        <translation>{count} Aufträge importieren</translation>
    </message>
    <message>
        <source>important</source>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>Hintereinander</translation>
    </message>
    <message>
        <source>In a row, in any sequence</source>
        <translation>Hintereinander, Reihenfolge frei</translation>
    </message>
    <message>
        <source>In doubt {count}</source>
        <translation>Zweifelhaft {count}</translation>
    </message>
    <message>
        <source>In the day</source>
        <translation>Im Tag</translation>
    </message>
    <message>
        <source>In the fleet it is held by {names}.</source>
        <translation>In der Flotte haben das: {names}.</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>In the panel: {panel}</source>
        <translation>Im Bereich: {panel}</translation>
    </message>
    <message>
        <source>In this sequence</source>
        <translation>In dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Is cancelled</source>
        <translation>Wird storniert</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>is loaded</source>
        <translation>ist beladen</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Er antwortet.</translation>
    </message>
    <message>
        <source>It came after the day was planned.</source>
        <translation>Der Auftrag kam nach der Planung des Tages.</translation>
    </message>
    <message>
        <source>It concerns nobody: choose a kind of vehicle.</source>
        <translation>Es betrifft niemanden: Wählen Sie eine Fahrzeugart.</translation>
    </message>
    <message>
        <source>It costs the day about {cost} (estimated).</source>
        <translation>Er kostet den Tag etwa {cost} (geschätzt).</translation>
    </message>
    <message>
        <source>It costs the day {cost}.</source>
        <translation>Er kostet den Tag {cost}.</translation>
    </message>
    <message>
        <source>It fits only if something else gives way.</source>
        <translation>Er passt nur, wenn etwas anderes weicht.</translation>
    </message>
    <message>
        <source>It has no sure place yet.</source>
        <translation>Der Auftrag hat noch keinen sicheren Ort.</translation>
    </message>
    <message>
        <source>It is not in the plan.</source>
        <translation>Der Auftrag ist nicht im Plan.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Er stimmt</translation>
    </message>
    <message>
        <source>Its driver stays at home; the others take its orders</source>
        <translation>Ihr Fahrer bleibt zu Hause; die anderen übernehmen ihre Aufträge</translation>
    </message>
    <message>
        <source>Its process ended several times. Everything else works on, and nothing is lost.</source>
        <translation>Ihr Prozess wurde mehrmals beendet. Alles andere läuft weiter, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>Its terms forbid keeping its figures: each plan asks for them anew.</source>
        <translation>Seine Bedingungen verbieten, seine Zahlen aufzubewahren: Jeder Plan fragt sie neu ab.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep as own column</source>
        <translation>Als eigene Spalte behalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the place, and do not doubt it any more as long as it lies there</source>
        <translation>Den Ort behalten und nicht mehr anzweifeln, solange er dort liegt</translation>
    </message>
    <message>
        <source>Keep the plan before (Esc)</source>
        <translation>Den vorigen Plan behalten (Esc)</translation>
    </message>
    <message>
        <source>Keep the plan, add what is new</source>
        <translation>Plan behalten, Neues hinzufügen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Diese Regeln behalten</translation>
    </message>
    <message>
        <source>Keep this departure</source>
        <translation>Diese Abfahrt behalten</translation>
    </message>
    <message>
        <source>Keep this plan (Enter)</source>
        <translation>Diesen Plan behalten (Eingabe)</translation>
    </message>
    <message>
        <source>keep what was typed</source>
        <translation>das Getippte behalten</translation>
    </message>
    <message>
        <source>Keeping the closure</source>
        <translation>Sperrung wird gespeichert</translation>
    </message>
    <message>
        <source>Keeping the plan</source>
        <translation>Plan wird gespeichert</translation>
    </message>
    <message>
        <source>Keeping the zone</source>
        <translation>Zone wird gespeichert</translation>
    </message>
    <message>
        <source>Keeps every rule</source>
        <translation>Hält alle Regeln ein</translation>
    </message>
    <message>
        <source>keeps every rule</source>
        <translation>hält alle Regeln ein</translation>
    </message>
    <message>
        <source>kept in the keyring of this system</source>
        <translation>liegt im Schlüsselbund dieses Systems</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of weather</source>
        <translation>Art des Wetters</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>km around</source>
        <translation>km um</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Bekannt durch</translation>
    </message>
    <message>
        <source>Known places</source>
        <translation>Bekannte Orte</translation>
    </message>
    <message>
        <source>Known places, your own address lists, and an online service of your choice</source>
        <translation>Bekannte Orte, Ihre eigenen Adresslisten und ein Online-Dienst Ihrer Wahl</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>lacks skill for {place}: {skill}</source>
        <translation>Fähigkeit für {place} fehlt: {skill}</translation>
    </message>
    <message>
        <source>lacks skill: {skill}</source>
        <translation>Fähigkeit fehlt: {skill}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Lasso: draw around stops to choose them (or drag with Shift)</source>
        <translation>Lasso: Umkreisen Sie Stopps, um sie zu wählen (oder ziehen Sie mit der Umschalttaste)</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Last in, first out</source>
        <translation>Zuletzt geladen, zuerst entladen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last stop</source>
        <translation>Letzter Stopp</translation>
    </message>
    <message>
        <source>Last time the program ended without being closed.</source>
        <translation>Das letzte Mal endete das Programm unerwartet.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Late stops</source>
        <translation>Verspätete Stopps</translation>
    </message>
    <message>
        <source>Late stops are coloured. The upright line is the present hour.</source>
        <translation>Verspätete Stopps sind farbig. Die senkrechte Linie ist die jetzige Uhrzeit.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later in the sequence</source>
        <translation>Später in der Reihenfolge</translation>
    </message>
    <message>
        <source>Latest start</source>
        <translation>Spätester Start</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Latitude and longitude were swapped</source>
        <translation>Breite und Länge waren vertauscht</translation>
    </message>
    <message>
        <source>lay a tool down</source>
        <translation>ein Werkzeug ablegen</translation>
    </message>
    <message>
        <source>Lay there before the folder was watched</source>
        <translation>Lag schon da, bevor der Ordner überwacht wurde</translation>
    </message>
    <message>
        <source>Leading zeros that the cell shows are kept</source>
        <translation>Führende Nullen, die die Zelle zeigt, bleiben</translation>
    </message>
    <message>
        <source>Leading zeros that the country's postcodes have are put back</source>
        <translation>Führende Nullen der Postleitzahlen des Landes werden ergänzt</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt von</translation>
    </message>
    <message>
        <source>Least work</source>
        <translation>Mindestarbeit</translation>
    </message>
    <message>
        <source>Leave at</source>
        <translation>Abfahren um</translation>
    </message>
    <message>
        <source>Leave at…</source>
        <translation>Abfahren um…</translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <translation>es lassen, wie es war</translation>
    </message>
    <message>
        <source>Leave out {other} instead: {driver} has room then.</source>
        <translation>Stattdessen {other} nicht verplanen: Dann hat {driver} Platz.</translation>
    </message>
    <message>
        <source>Leave the weather aside</source>
        <translation>Wetter beiseitelassen</translation>
    </message>
    <message>
        <source>Leave when it is best</source>
        <translation>Abfahren, wenn es am besten ist</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Fährt ab</translation>
    </message>
    <message>
        <source>Leaves at {time}, as you decided</source>
        <translation>Fährt um {time} ab, wie Sie entschieden haben</translation>
    </message>
    <message>
        <source>Leaves at {time}, as you decided.</source>
        <translation>Fährt um {time} ab, wie Sie entschieden haben.</translation>
    </message>
    <message>
        <source>Leaves out {count} more order than the plan before.|Leaves out {count} more orders than the plan before.</source>
        <translation>Lässt {count} Auftrag mehr aus als der Plan davor.|Lässt {count} Aufträge mehr aus als der Plan davor.</translation>
    </message>
    <message>
        <source>Leaves out {count} more orders than the plan before.</source>
        <translation type="vanished">Verplant {count} Aufträge weniger als der vorige Plan.</translation>
    </message>
    <message>
        <source>Leaving at {time}, with its traffic, closures and weather.</source>
        <translation>Abfahrt um {time}, mit Verkehr, Sperrungen und Wetter dieser Zeit.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Nicht verplant</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>nicht verplant</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Nicht verplant: {why}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Let planning choose the departure again</source>
        <translation>Die Planung wählt die Abfahrt wieder selbst</translation>
    </message>
    <message>
        <source>Let planning decide again</source>
        <translation>Wieder die Planung entscheiden lassen</translation>
    </message>
    <message>
        <source>Let the chosen orders go that belong together</source>
        <translation>Die gewählten Aufträge nicht mehr verbinden</translation>
    </message>
    <message>
        <source>Let {driver} serve it after all.</source>
        <translation>Ihn doch von {driver} ausführen lassen.</translation>
    </message>
    <message>
        <source>Let {driver} start {span} earlier that day.</source>
        <translation>{driver} an diesem Tag {span} früher beginnen lassen.</translation>
    </message>
    <message>
        <source>Let {driver} work {span} longer that day.</source>
        <translation>{driver} an diesem Tag {span} länger arbeiten lassen.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Verbindung lösen</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Levels by skill: lift=2; cold=1.</source>
        <translation>Stufen je Fähigkeit: lift=2; kühl=1.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark with the system</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Likely ({percent} %)</source>
        <translation>Wahrscheinlich ({percent} %)</translation>
    </message>
    <message>
        <source>Line that the licence asks for</source>
        <translation>Zeile, die die Lizenz verlangt</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Lists that arrive in a watched folder are imported when nothing is wrong with them; others wait here. The files stay where they are.</source>
        <translation>Listen, die in einem überwachten Ordner eintreffen, werden importiert, wenn nichts an ihnen falsch ist; andere warten hier. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Lists that arrived</source>
        <translation>Eingetroffene Listen</translation>
    </message>
    <message>
        <source>Lists without a date are for</source>
        <translation>Listen ohne Datum gelten für</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Load afterwards: {load}</source>
        <translation>Ladung danach: {load}</translation>
    </message>
    <message>
        <source>Load at the start: {load}</source>
        <translation>Ladung am Start: {load}</translation>
    </message>
    <message>
        <source>load of the vans</source>
        <translation>Ladung der Wagen</translation>
    </message>
    <message>
        <source>Load the map again</source>
        <translation>Karte neu laden</translation>
    </message>
    <message>
        <source>Local streets</source>
        <translation>Ortsstraßen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Fixieren</translation>
    </message>
    <message>
        <source>Lock of the order</source>
        <translation>Fixierung des Auftrags</translation>
    </message>
    <message>
        <source>Lock of the route</source>
        <translation>Fixierung der Route</translation>
    </message>
    <message>
        <source>Lock the route</source>
        <translation>Tour fixieren</translation>
    </message>
    <message>
        <source>Lock to the driver</source>
        <translation>Auf Fahrer fixieren</translation>
    </message>
    <message>
        <source>Lock to the place</source>
        <translation>Auf Stelle fixieren</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Fixiert</translation>
    </message>
    <message>
        <source>Locked orders and routes stay as they are in every case.</source>
        <translation>Fixierte Aufträge und Touren bleiben auf jeden Fall, wie sie sind.</translation>
    </message>
    <message>
        <source>Locked stops</source>
        <translation>Fixierte Stopps</translation>
    </message>
    <message>
        <source>locked to another driver</source>
        <translation>auf einen anderen Fahrer fixiert</translation>
    </message>
    <message>
        <source>locked to another place in the sequence</source>
        <translation>auf eine andere Stelle in der Reihenfolge fixiert</translation>
    </message>
    <message>
        <source>Locked to its place in the sequence</source>
        <translation>Auf seine Stelle in der Reihenfolge fixiert</translation>
    </message>
    <message>
        <source>Locked to this driver and to this place in the sequence.</source>
        <translation>Auf diesen Fahrer und diese Stelle in der Reihenfolge fixiert.</translation>
    </message>
    <message>
        <source>Locked to this driver.</source>
        <translation>Auf diesen Fahrer fixiert.</translation>
    </message>
    <message>
        <source>Locked to {driver}</source>
        <translation>Auf {driver} fixiert</translation>
    </message>
    <message>
        <source>Locked: planning keeps this route as it is</source>
        <translation>Fixiert: Die Planung behält diese Tour, wie sie ist</translation>
    </message>
    <message>
        <source>Locked: stays, unless you check it</source>
        <translation>Gesperrt: bleibt, außer Sie haken es an</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Wird fixiert</translation>
    </message>
    <message>
        <source>Locks and decisions</source>
        <translation>Fixierungen und Entscheidungen</translation>
    </message>
    <message>
        <source>Longest driving</source>
        <translation>Längste Lenkzeit</translation>
    </message>
    <message>
        <source>Longest ride</source>
        <translation>Längste Fahrt</translation>
    </message>
    <message>
        <source>Longest route</source>
        <translation>Max. Dauer</translation>
    </message>
    <message>
        <source>Longest waiting</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Longest work</source>
        <translation>Längste Arbeitszeit</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Look around in a finished day</source>
        <translation>Einen fertigen Tag ansehen</translation>
    </message>
    <message>
        <source>Looking for a first plan…</source>
        <translation>Ein erster Plan wird gesucht…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Low-emission zone</source>
        <translation>Umweltzone</translation>
    </message>
    <message>
        <source>Made by the program when left empty</source>
        <translation>Leer: Das Programm vergibt sie</translation>
    </message>
    <message>
        <source>Main roads</source>
        <translation>Hauptstraßen</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Bilden</translation>
    </message>
    <message>
        <source>Make them free</source>
        <translation>Freie Fahrt setzen</translation>
    </message>
    <message>
        <source>Make zones of orders near each other:</source>
        <translation>Zonen aus nahen Aufträgen bilden:</translation>
    </message>
    <message>
        <source>Making room</source>
        <translation>Platz wird geschaffen</translation>
    </message>
    <message>
        <source>Making the demo day</source>
        <translation>Demotag wird angelegt</translation>
    </message>
    <message>
        <source>Making zones</source>
        <translation>Zonen werden gebildet</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Tourenlisten</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map as a picture…</source>
        <translation>Karte als Bild…</translation>
    </message>
    <message>
        <source>Map background</source>
        <translation>Kartenhintergrund</translation>
    </message>
    <message>
        <source>Map background…</source>
        <translation>Kartenhintergrund…</translation>
    </message>
    <message>
        <source>Map extracts (*.osm.pbf *.pbf)</source>
        <translation>Kartenauszüge (*.osm.pbf *.pbf)</translation>
    </message>
    <message>
        <source>Map of routes, stops and orders without a route</source>
        <translation>Karte mit Touren, Stopps und Aufträgen ohne Tour</translation>
    </message>
    <message>
        <source>Map of the extract with the work area</source>
        <translation>Karte des Auszugs mit dem Arbeitsgebiet</translation>
    </message>
    <message>
        <source>map.png</source>
        <translation>Karte.png</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Meaning of column {label}</source>
        <translation>Bedeutung der Spalte {label}</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure: click points on the map; Esc ends</source>
        <translation>Messen: Klicken Sie Punkte auf der Karte an; Esc beendet</translation>
    </message>
    <message>
        <source>Mend it where it stands, or correct the list and import it again: nothing is doubled by that.</source>
        <translation>Beheben Sie es, wo es steht, oder berichtigen Sie die Liste und importieren Sie sie erneut: Dadurch wird nichts doppelt angelegt.</translation>
    </message>
    <message>
        <source>mended: {rule}</source>
        <translation>behoben: {rule}</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Metres become centimetres</source>
        <translation>Meter werden zu Zentimetern</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes by name: Anna=10; Ben=15.</source>
        <translation>Minuten je Name: Anna=10; Ben=15.</translation>
    </message>
    <message>
        <source>Minutes by name: van-1=10; van-2=15.</source>
        <translation>Minuten je Name: van-1=10; van-2=15.</translation>
    </message>
    <message>
        <source>Minutes or seconds: assumed</source>
        <translation>Minuten oder Sekunden: angenommen</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Weitere Bedingungen</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Weitere Zahlen</translation>
    </message>
    <message>
        <source>Most km</source>
        <translation>Max. km</translation>
    </message>
    <message>
        <source>Most stops</source>
        <translation>Max. Stopps</translation>
    </message>
    <message>
        <source>Most trips</source>
        <translation>Höchstens Fahrten</translation>
    </message>
    <message>
        <source>Motorways</source>
        <translation>Autobahnen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben zu</translation>
    </message>
    <message>
        <source>Move to {driver}</source>
        <translation>Verschieben zu {driver}</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben zu…</translation>
    </message>
    <message>
        <source>Move {other} to {other_driver}: {driver} has room then.</source>
        <translation>{other} zu {other_driver} verschieben: Dann hat {driver} Platz.</translation>
    </message>
    <message>
        <source>Must be served</source>
        <translation>Muss dabei sein</translation>
    </message>
    <message>
        <source>must not be with order {order}</source>
        <translation>darf nicht mit Auftrag {order} zusammen sein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of a new list</source>
        <translation>Name einer neuen Liste</translation>
    </message>
    <message>
        <source>Name of a new list (otherwise that of its file)</source>
        <translation>Name einer neuen Liste (sonst der ihrer Datei)</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <translation>Name der Region</translation>
    </message>
    <message>
        <source>NaN is an empty cell</source>
        <translation>NaN ist eine leere Zelle</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Needs (skills)</source>
        <translation>Braucht (Fähigkeiten)</translation>
    </message>
    <message>
        <source>Neither punctuality nor balance matters as planning is set now.</source>
        <translation>So wie die Planung jetzt eingestellt ist, zählen weder Pünktlichkeit noch Ausgewogenheit.</translation>
    </message>
    <message>
        <source>Never together</source>
        <translation>Nie zusammen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New day file</source>
        <translation>Neue Tagesdatei</translation>
    </message>
    <message>
        <source>New day file…</source>
        <translation>Neue Tagesdatei…</translation>
    </message>
    <message>
        <source>New depot</source>
        <translation>Neues Depot</translation>
    </message>
    <message>
        <source>New driver</source>
        <translation>Neuer Fahrer</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>New order…</source>
        <translation>Neuer Auftrag…</translation>
    </message>
    <message>
        <source>New snow, cm</source>
        <translation>Neuschnee, cm</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>Neues Fahrzeug</translation>
    </message>
    <message>
        <source>No address, customer or order here has these words.</source>
        <translation>Keine Adresse, kein Kunde und kein Auftrag hier enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No addresses yet</source>
        <translation>Noch keine Adressen</translation>
    </message>
    <message>
        <source>no compartment for these goods</source>
        <translation>kein Abteil für diese Ware</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>No depot lies in it, so the region before stays in use; “Use” in the list of regions changes it.</source>
        <translation>Kein Depot liegt darin, deshalb bleibt die bisherige Region in Gebrauch; „Verwenden“ in der Liste der Regionen ändert das.</translation>
    </message>
    <message>
        <source>No driver could serve it, not even alone.</source>
        <translation>Kein Fahrer könnte ihn ausführen, auch nicht als einzigen.</translation>
    </message>
    <message>
        <source>No fleet yet</source>
        <translation>Noch keine Flotte</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Keine Kopfzeile</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>no matter</source>
        <translation>unwichtig</translation>
    </message>
    <message>
        <source>No order changes its driver</source>
        <translation>Kein Auftrag wechselt den Fahrer</translation>
    </message>
    <message>
        <source>No orders for {day}</source>
        <translation>Keine Aufträge für {day}</translation>
    </message>
    <message>
        <source>No orders were cut. For rows copied in Excel choose Import pasted rows.</source>
        <translation>Es wurden keine Aufträge ausgeschnitten. Für in Excel kopierte Zeilen wählen Sie „Eingefügte Zeilen importieren“.</translation>
    </message>
    <message>
        <source>No place is known yet. Pins that you set, and doors at which goods were handed over, come here.</source>
        <translation>Noch ist kein Ort bekannt. Von Hand gesetzte Orte und Türen, an denen Ware übergeben wurde, kommen hierher.</translation>
    </message>
    <message>
        <source>No place was set by hand</source>
        <translation>Kein Ort wurde von Hand festgelegt</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Noch kein Ort</translation>
    </message>
    <message>
        <source>No plan that keeps all rules costs less than {bound}: this one could be cheaper by {part} % at most.</source>
        <translation>Kein Plan, der alle Regeln einhält, kostet weniger als {bound}: dieser könnte höchstens {part} % billiger sein.</translation>
    </message>
    <message>
        <source>No plan that keeps all rules is cheaper: every one was tried.</source>
        <translation>Kein Plan, der alle Regeln einhält, ist billiger: alle wurden ausprobiert.</translation>
    </message>
    <message>
        <source>No real difference.</source>
        <translation>Kein echter Unterschied.</translation>
    </message>
    <message>
        <source>no reason known</source>
        <translation>kein Grund bekannt</translation>
    </message>
    <message>
        <source>No region in use: addresses cannot be found, driving times are estimated and the map has no streets.</source>
        <translation>Keine Region in Gebrauch: Adressen werden nicht gefunden, Fahrzeiten sind geschätzt und die Karte hat keine Straßen.</translation>
    </message>
    <message>
        <source>No region is on this computer. Add one from an extract, or open one that a colleague packed.</source>
        <translation>Auf diesem Computer ist keine Region. Fügen Sie eine aus einem Auszug hinzu, oder öffnen Sie eine, die ein Kollege gepackt hat.</translation>
    </message>
    <message>
        <source>No region on this computer yet</source>
        <translation>Noch keine Region auf diesem Computer</translation>
    </message>
    <message>
        <source>No region yet: addresses cannot be found, driving times are estimated and the map has no streets.</source>
        <translation type="vanished">Noch keine Region: Adressen werden nicht gefunden, Fahrzeiten sind geschätzt, und die Karte hat keine Straßen.</translation>
    </message>
    <message>
        <source>No report could be written: the disk did not take it.</source>
        <translation>Es konnte kein Bericht geschrieben werden: Der Datenträger nahm ihn nicht an.</translation>
    </message>
    <message>
        <source>No road is closed. Draw one on the map, or read a GeoJSON file or a WZDx feed.</source>
        <translation>Keine Straße ist gesperrt. Zeichnen Sie eine auf der Karte, oder lesen Sie eine GeoJSON-Datei oder einen WZDx-Feed.</translation>
    </message>
    <message>
        <source>no road leads there</source>
        <translation>keine Straße führt dorthin</translation>
    </message>
    <message>
        <source>no road leads to {place}</source>
        <translation>keine Straße führt zu {place}</translation>
    </message>
    <message>
        <source>No small change was found that lets it in.</source>
        <translation>Keine kleine Änderung gefunden, mit der er in den Plan passt.</translation>
    </message>
    <message>
        <source>No step says that.</source>
        <translation>Kein Schritt enthält das.</translation>
    </message>
    <message>
        <source>No stops</source>
        <translation>Keine Stopps</translation>
    </message>
    <message>
        <source>No such address was found.</source>
        <translation>Keine solche Adresse gefunden.</translation>
    </message>
    <message>
        <source>No time window: at any time</source>
        <translation>Kein Zeitfenster: jederzeit</translation>
    </message>
    <message>
        <source>No two of them go with the same driver</source>
        <translation>Keine zwei davon fahren mit demselben Fahrer</translation>
    </message>
    <message>
        <source>No weather is taken into account: the figures below are a mild, dry day.</source>
        <translation>Es wird kein Wetter berücksichtigt: Die Zahlen unten sind ein milder, trockener Tag.</translation>
    </message>
    <message>
        <source>Nobody drives on this date</source>
        <translation>An diesem Tag fährt niemand</translation>
    </message>
    <message>
        <source>Nobody drives on this day</source>
        <translation>An diesem Tag fährt niemand</translation>
    </message>
    <message>
        <source>Nobody drives there while it holds.</source>
        <translation>Dort fährt niemand, solange sie gilt.</translation>
    </message>
    <message>
        <source>Nobody else could take it without breaking a rule.</source>
        <translation>Niemand sonst könnte ihn übernehmen, ohne eine Regel zu verletzen.</translation>
    </message>
    <message>
        <source>Nobody else drives on this day.</source>
        <translation>An diesem Tag fährt sonst niemand.</translation>
    </message>
    <message>
        <source>Nobody in the fleet holds it.</source>
        <translation>Niemand in der Flotte hat das.</translation>
    </message>
    <message>
        <source>Nobody is free on this day with a van that is free.</source>
        <translation>An diesem Tag ist niemand frei, für den auch ein Fahrzeug frei ist.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>None of the {count} other drivers who could take it is cheaper.</source>
        <translation>Keiner der {count} anderen möglichen Fahrer ist günstiger.</translation>
    </message>
    <message>
        <source>None: addresses are looked up offline</source>
        <translation>Keiner: Adressen werden ohne Netz gesucht</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>nicht einig</translation>
    </message>
    <message>
        <source>Not bound any more</source>
        <translation>Nicht mehr verbunden</translation>
    </message>
    <message>
        <source>Not bound any more: {what}</source>
        <translation>Nicht mehr verbinden: {what}</translation>
    </message>
    <message>
        <source>Not cancelled any more</source>
        <translation>Nicht mehr storniert</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>Noch nicht gefunden</translation>
    </message>
    <message>
        <source>not in the list that was sent again</source>
        <translation>nicht in der erneut gesendeten Liste</translation>
    </message>
    <message>
        <source>Not in the list {count}</source>
        <translation>Nicht in der Liste {count}</translation>
    </message>
    <message>
        <source>Not kept yet. {problem}</source>
        <translation>Noch nicht gespeichert. {problem}</translation>
    </message>
    <message>
        <source>Not kept yet. {problem} (And {count} more.)</source>
        <translation>Noch nicht gespeichert. {problem} (Und {count} weitere.)</translation>
    </message>
    <message>
        <source>Not loaded any more</source>
        <translation>Nicht mehr beladen</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht verplant</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Noch nicht verplant</translation>
    </message>
    <message>
        <source>not the first of its route</source>
        <translation>nicht der erste seiner Tour</translation>
    </message>
    <message>
        <source>not the last of its route</source>
        <translation>nicht der letzte seiner Tour</translation>
    </message>
    <message>
        <source>Not the same driver as</source>
        <translation>Nicht derselbe Fahrer wie</translation>
    </message>
    <message>
        <source>Not with</source>
        <translation>Nicht mit</translation>
    </message>
    <message>
        <source>not with order {order}</source>
        <translation>nicht mit Auftrag {order} zusammen</translation>
    </message>
    <message>
        <source>not with these</source>
        <translation>nicht mit diesen</translation>
    </message>
    <message>
        <source>not with this driver</source>
        <translation>nicht mit diesem Fahrer</translation>
    </message>
    <message>
        <source>not with this vehicle</source>
        <translation>nicht mit diesem Fahrzeug</translation>
    </message>
    <message>
        <source>Not with vehicle</source>
        <translation>Nicht mit Fahrzeug</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Nothing between</source>
        <translation>Nichts dazwischen</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Nichts gefunden für „{text}“.</translation>
    </message>
    <message>
        <source>Nothing is lost: your day is as it was after the last finished step, and you can go on.</source>
        <translation>Nichts ist verloren: Ihr Tag ist, wie er nach dem letzten fertigen Schritt war, und Sie können weitermachen.</translation>
    </message>
    <message>
        <source>Nothing like it was found. Search for another spelling, or drop a pin on the map.</source>
        <translation>Nichts Ähnliches gefunden. Suchen Sie eine andere Schreibweise, oder setzen Sie eine Nadel auf der Karte.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nothing to plan yet</source>
        <translation>Noch nichts zu planen</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Nothing was done to it yet.</source>
        <translation>Noch wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>Nothing was done yet. Every step will stand here and can be taken back.</source>
        <translation>Noch wurde nichts getan. Jeder Schritt wird hier stehen und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing yet. When you say what a column means while importing, it is remembered for lists like it.</source>
        <translation>Noch nichts. Wenn Sie beim Importieren sagen, was eine Spalte bedeutet, wird es für gleiche Listen gemerkt.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Number of zones</source>
        <translation>Anzahl Zonen</translation>
    </message>
    <message>
        <source>number {found} instead of {asked}</source>
        <translation>Nummer {found} statt {asked}</translation>
    </message>
    <message>
        <source>of any weight</source>
        <translation>jedes Gewicht</translation>
    </message>
    <message>
        <source>Of each kind the highest line that is reached counts; the kinds that come together are multiplied. 90 % of the speed is a tenth slower, 110 % of the service time a tenth longer.</source>
        <translation>Von jeder Art zählt die höchste Zeile, die erreicht wird; was zusammenkommt, wird miteinander multipliziert. 90 % der Geschwindigkeit ist ein Zehntel langsamer, 110 % der Standzeit ein Zehntel länger.</translation>
    </message>
    <message>
        <source>Off road {count}</source>
        <translation type="vanished">Abseits {count}</translation>
    </message>
    <message>
        <source>On average it is {amount}, and chance alone makes up to {spread}.</source>
        <translation>Im Mittel sind es {amount}, und der Zufall allein macht bis zu {spread} aus.</translation>
    </message>
    <message>
        <source>On average of {count} plan of each day|On average of {count} plans of each day</source>
        <translation>Im Mittel von {count} Plan je Tag|Im Mittel von {count} Plänen je Tag</translation>
    </message>
    <message>
        <source>On board after</source>
        <translation>Danach an Bord</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Zu Fuß</translation>
    </message>
    <message>
        <source>On no route, to be planned again</source>
        <translation>Auf keiner Tour, zum erneuten Planen</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>On the road {times}</source>
        <translation>Unterwegs {times}</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Direkt hintereinander</translation>
    </message>
    <message>
        <source>One driver serves all of them</source>
        <translation>Ein Fahrer bedient alle</translation>
    </message>
    <message>
        <source>One driver serves them in the sequence that you give, one straight after the other</source>
        <translation>Ein Fahrer bedient sie in Ihrer Reihenfolge, direkt nacheinander</translation>
    </message>
    <message>
        <source>One driver serves them in the sequence that you give; others may come between</source>
        <translation>Ein Fahrer bedient sie in Ihrer Reihenfolge; andere dürfen dazwischen</translation>
    </message>
    <message>
        <source>One driver serves them one after the other; planning finds the best sequence</source>
        <translation>Ein Fahrer bedient sie nacheinander; die Planung findet die beste Reihenfolge</translation>
    </message>
    <message>
        <source>One stop earlier</source>
        <translation>Einen Stopp früher</translation>
    </message>
    <message>
        <source>one stop earlier</source>
        <translation>einen Stopp früher</translation>
    </message>
    <message>
        <source>One stop later</source>
        <translation>Einen Stopp später</translation>
    </message>
    <message>
        <source>one stop later</source>
        <translation>einen Stopp später</translation>
    </message>
    <message>
        <source>Online service</source>
        <translation>Online-Dienst</translation>
    </message>
    <message>
        <source>Only a new step ends the way forward from an earlier moment.</source>
        <translation>Erst ein neuer Schritt beendet den Weg vorwärts von einem früheren Zeitpunkt.</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Nur am</translation>
    </message>
    <message>
        <source>Only quiet vehicles may come then: 22:00-06:00.</source>
        <translation>Dann dürfen nur leise Fahrzeuge kommen: 22:00-06:00.</translation>
    </message>
    <message>
        <source>Only selected drivers</source>
        <translation>Nur gewählte Fahrer</translation>
    </message>
    <message>
        <source>Only the name of a building or firm was recognised.</source>
        <translation>Nur der Name eines Gebäudes oder einer Firma wurde erkannt.</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>Nur mit</translation>
    </message>
    <message>
        <source>Only with vehicle</source>
        <translation>Nur mit Fahrzeug</translation>
    </message>
    <message>
        <source>Only {day}</source>
        <translation>Nur {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a day file</source>
        <translation>Tagesdatei öffnen</translation>
    </message>
    <message>
        <source>open a driver's stops</source>
        <translation>die Stopps eines Fahrers aufklappen</translation>
    </message>
    <message>
        <source>Open a packed region</source>
        <translation>Gepackte Region öffnen</translation>
    </message>
    <message>
        <source>Open a packed region…</source>
        <translation>Gepackte Region öffnen…</translation>
    </message>
    <message>
        <source>Open a traffic profile</source>
        <translation>Verkehrsprofil öffnen</translation>
    </message>
    <message>
        <source>Open day file…</source>
        <translation>Tagesdatei öffnen…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open its window {span} earlier: {driver} can make that.</source>
        <translation>Zeitfenster {span} früher öffnen: {driver} schafft das.</translation>
    </message>
    <message>
        <source>Open the demo day</source>
        <translation>Demotag öffnen</translation>
    </message>
    <message>
        <source>Open the folder afterwards</source>
        <translation>Ordner danach öffnen</translation>
    </message>
    <message>
        <source>Open their folder</source>
        <translation>Ihren Ordner öffnen</translation>
    </message>
    <message>
        <source>Open-Meteo then learns the date and the place of the depot, and nothing else.</source>
        <translation>Open-Meteo erfährt dann das Datum und den Ort des Depots und sonst nichts.</translation>
    </message>
    <message>
        <source>Opening the day…</source>
        <translation>Der Tag wird geöffnet…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Or begin with a day of your own</source>
        <translation>Oder beginnen Sie mit einem eigenen Tag</translation>
    </message>
    <message>
        <source>Or choose a workbook or CSV file, or copy rows with their header in a spreadsheet and paste them.</source>
        <translation>Oder wählen Sie eine Arbeitsmappe oder CSV-Datei, oder kopieren Sie Zeilen mit ihrer Kopfzeile aus einer Tabelle und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Order list, or Inspector › Edit</source>
        <translation>Auftragsliste, oder Details › Bearbeiten</translation>
    </message>
    <message>
        <source>Order lists ({kinds})</source>
        <translation>Auftragslisten ({kinds})</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Order template…</source>
        <translation>Auftragsvorlage…</translation>
    </message>
    <message>
        <source>Order {id}</source>
        <translation>Auftrag {id}</translation>
    </message>
    <message>
        <source>Order {id} was added.</source>
        <translation>Auftrag {id} wurde angelegt.</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Auftrag {order}</translation>
    </message>
    <message>
        <source>Order {order}, coordinates only</source>
        <translation>Auftrag {order}, nur Koordinaten</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Orders in the sequence in which they are served</source>
        <translation>Aufträge in der Reihenfolge, in der sie bedient werden</translation>
    </message>
    <message>
        <source>Orders inside carry the name of the zone, for territories and rules of the day. Where there is a service area, orders outside of it are told.</source>
        <translation>Aufträge darin tragen den Namen der Zone, für Reviere und Regeln des Tages. Wo es ein Liefergebiet gibt, werden Aufträge außerhalb gemeldet.</translation>
    </message>
    <message>
        <source>Orders left out are priced at</source>
        <translation>Nicht verplante Aufträge sind bewertet mit</translation>
    </message>
    <message>
        <source>Orders menu, on a driver of the board or timeline</source>
        <translation>Menü Aufträge, an einem Fahrer auf Plantafel oder Zeitleiste</translation>
    </message>
    <message>
        <source>Orders of this day</source>
        <translation>Aufträge des Tages</translation>
    </message>
    <message>
        <source>Orders taken: {orders}. Rows with problems: {bad}.</source>
        <translation>Aufträge übernommen: {orders}. Zeilen mit Problemen: {bad}.</translation>
    </message>
    <message>
        <source>Orders that are not in the list</source>
        <translation>Aufträge, die nicht in der Liste sind</translation>
    </message>
    <message>
        <source>Orders that change drivers</source>
        <translation>Aufträge, die den Fahrer wechseln</translation>
    </message>
    <message>
        <source>Orders that it lacks</source>
        <translation>Aufträge, die ihr fehlen</translation>
    </message>
    <message>
        <source>Orders without a date are for {day}</source>
        <translation>Aufträge ohne Datum gelten für {day}</translation>
    </message>
    <message>
        <source>Orders without a route: {count}</source>
        <translation>Aufträge ohne Tour: {count}</translation>
    </message>
    <message>
        <source>Orders › Belong together, or the order list</source>
        <translation>Aufträge › Gehören zusammen, oder die Auftragsliste</translation>
    </message>
    <message>
        <source>Orders › Lock to the driver or the place</source>
        <translation>Aufträge › Auf Fahrer oder Platz fixieren</translation>
    </message>
    <message>
        <source>OSRM for every day that it can plan</source>
        <translation>OSRM für jeden Tag, den es planen kann</translation>
    </message>
    <message>
        <source>Other drivers</source>
        <translation>Andere Fahrer</translation>
    </message>
    <message>
        <source>other town: {found}</source>
        <translation>anderer Ort: {found}</translation>
    </message>
    <message>
        <source>Out of the plan</source>
        <translation>Aus dem Plan</translation>
    </message>
    <message>
        <source>outside of the driver's territory</source>
        <translation>außerhalb des Fahrergebiets</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Überstunden</translation>
    </message>
    <message>
        <source>Own address lists</source>
        <translation>Eigene Adresslisten</translation>
    </message>
    <message>
        <source>Pack the region</source>
        <translation>Region packen</translation>
    </message>
    <message>
        <source>Packed into {file}. Give this file to your colleague.</source>
        <translation>In {file} gepackt. Geben Sie diese Datei Ihrer Kollegin oder Ihrem Kollegen.</translation>
    </message>
    <message>
        <source>Packed regions (*.dispatcher-region)</source>
        <translation>Gepackte Regionen (*.dispatcher-region)</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <translation>Das Packen wurde beendet.</translation>
    </message>
    <message>
        <source>Pack…</source>
        <translation>Packen…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Pages to print or send, with a map of the route.</source>
        <translation>Seiten zum Drucken oder Senden, mit einer Karte der Tour.</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Paletten</translation>
    </message>
    <message>
        <source>Parts for classes of goods: cold: fish, milk = 200 kg; dry: none = 500 kg.</source>
        <translation>Teile für Warenklassen: kalt: Fisch, Milch = 200 kg; trocken: none = 500 kg.</translation>
    </message>
    <message>
        <source>Password of the workbook</source>
        <translation>Kennwort der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Paste orders here</source>
        <translation>Aufträge hier einfügen</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Eingefügte Zeilen</translation>
    </message>
    <message>
        <source>Pays tolls</source>
        <translation>Mautpflichtig</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>permit</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>picked up, never delivered</source>
        <translation>abgeholt, nie geliefert</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Pickup: {field}</source>
        <translation>Abholung: {field}</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place (latitude, longitude)</source>
        <translation type="vanished">Ort (Breite, Länge)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Places ({count})</source>
        <translation>Orte ({count})</translation>
    </message>
    <message>
        <source>Places set by hand, and the middle of recent handovers, win over everything that is found by search.</source>
        <translation>Von Hand gesetzte Orte und die Mitte der letzten Übergaben gehen allem vor, was die Suche findet.</translation>
    </message>
    <message>
        <source>Places that you choose or pin are listed here.</source>
        <translation>Orte, die Sie wählen oder mit der Nadel setzen, stehen hier.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Plan everything anew</source>
        <translation>Alles neu planen</translation>
    </message>
    <message>
        <source>Plan several days</source>
        <translation>Mehrere Tage planen</translation>
    </message>
    <message>
        <source>Plan several days…</source>
        <translation>Mehrere Tage planen…</translation>
    </message>
    <message>
        <source>Plan the chosen orders again</source>
        <translation>Die gewählten Aufträge wieder planen</translation>
    </message>
    <message>
        <source>Plan the day: every order goes to the driver who serves it best.</source>
        <translation>Planen Sie den Tag: Jeder Auftrag geht an den Fahrer, der ihn am besten ausführt.</translation>
    </message>
    <message>
        <source>Plan the routes of this date</source>
        <translation>Die Touren dieses Tages planen</translation>
    </message>
    <message>
        <source>Plan these days</source>
        <translation>Diese Tage planen</translation>
    </message>
    <message>
        <source>Plan with this weather</source>
        <translation>Mit diesem Wetter planen</translation>
    </message>
    <message>
        <source>Plan › How to plan</source>
        <translation>Planen › Planungsoptionen</translation>
    </message>
    <message>
        <source>Plan › Roads, zones and weather</source>
        <translation>Planen › Straßen, Zonen und Wetter</translation>
    </message>
    <message>
        <source>Plan › Rules of the day</source>
        <translation>Planen › Regeln des Tages</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned arrival</source>
        <translation>Geplante Ankunft</translation>
    </message>
    <message>
        <source>Planned orders keep driver and sequence; the others go where they cost least.</source>
        <translation>Geplante Aufträge behalten Fahrer und Reihenfolge; die anderen kommen dorthin, wo sie am wenigsten kosten.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Plans of each day</source>
        <translation>Pläne je Tag</translation>
    </message>
    <message>
        <source>Plans the day with it and without it; nothing is changed.</source>
        <translation>Plant den Tag mit ihr und ohne sie; nichts wird geändert.</translation>
    </message>
    <message>
        <source>Please choose…</source>
        <translation>Bitte wählen…</translation>
    </message>
    <message>
        <source>Possible ({percent} %)</source>
        <translation>Möglich ({percent} %)</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>postcode {found} instead of {asked}</source>
        <translation>Postleitzahl {found} statt {asked}</translation>
    </message>
    <message>
        <source>Preferred drivers</source>
        <translation>Bevorzugte Fahrer</translation>
    </message>
    <message>
        <source>Preferred time</source>
        <translation>Wunschzeit</translation>
    </message>
    <message>
        <source>Preferred vehicles</source>
        <translation>Bevorzugte Fahrzeuge</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview, pages: {count}</source>
        <translation>Vorschau, Seiten: {count}</translation>
    </message>
    <message>
        <source>Price of leaving out</source>
        <translation>Ausfallkosten</translation>
    </message>
    <message>
        <source>Price of others</source>
        <translation>Preis für andere</translation>
    </message>
    <message>
        <source>Price of tolls</source>
        <translation>Mautpreis</translation>
    </message>
    <message>
        <source>Price outside</source>
        <translation>Preis außerhalb</translation>
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
        <source>Printing</source>
        <translation>Druck läuft</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>Probleme ({count})</translation>
    </message>
    <message>
        <source>Problems {count}</source>
        <translation>Probleme {count}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Propose this day</source>
        <translation>Diesen Tag vorschlagen</translation>
    </message>
    <message>
        <source>Proposing the other day</source>
        <translation>Der andere Tag wird vorgeschlagen</translation>
    </message>
    <message>
        <source>Pull a box over the area, or type its edges.</source>
        <translation>Ziehen Sie ein Rechteck über das Gebiet, oder geben Sie seine Ränder ein.</translation>
    </message>
    <message>
        <source>Pull a circle from its middle outwards, or say around what.</source>
        <translation>Ziehen Sie einen Kreis von seiner Mitte nach außen, oder sagen Sie, um was herum.</translation>
    </message>
    <message>
        <source>Punctuality</source>
        <translation>Pünktlichkeit</translation>
    </message>
    <message>
        <source>Punctuality and balance cost nothing here.</source>
        <translation>Pünktlichkeit und Ausgewogenheit kosten hier nichts.</translation>
    </message>
    <message>
        <source>Punctuality and balance cost {amount} beside the cheapest plan that was found.</source>
        <translation>Pünktlichkeit und Ausgewogenheit kosten {amount} gegenüber dem günstigsten gefundenen Plan.</translation>
    </message>
    <message>
        <source>Put it into the locked route of {driver}.</source>
        <translation>In die fixierte Tour von {driver} aufnehmen.</translation>
    </message>
    <message>
        <source>Put them before the chosen stop</source>
        <translation>Sie vor den gewählten Stopp setzen</translation>
    </message>
    <message>
        <source>Questions about the list</source>
        <translation>Fragen zur Liste</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rain, mm</source>
        <translation>Regen, mm</translation>
    </message>
    <message>
        <source>Re-sequence only</source>
        <translation>Nur neu reihen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Read closures</source>
        <translation>Sperrungen lesen</translation>
    </message>
    <message>
        <source>Read the file again after it was changed (F5)</source>
        <translation>Die Datei neu lesen, nachdem sie geändert wurde (F5)</translation>
    </message>
    <message>
        <source>Read why a stop is where it is, what another driver would cost, or what would let an order in.</source>
        <translation>Lesen Sie, warum ein Stopp dort ist, was ein anderer Fahrer kosten würde, oder was einem Auftrag in den Plan helfen würde.</translation>
    </message>
    <message>
        <source>Read zones</source>
        <translation>Zonen lesen</translation>
    </message>
    <message>
        <source>Reading closures</source>
        <translation>Sperrungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Liste wird gelesen</translation>
    </message>
    <message>
        <source>Reading traffic</source>
        <translation>Verkehr wird gelesen</translation>
    </message>
    <message>
        <source>Reading what it holds…</source>
        <translation>Liest, was darin ist…</translation>
    </message>
    <message>
        <source>Reading zones</source>
        <translation>Zonen werden gelesen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recognised as {product}</source>
        <translation>Erkannt als {product}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Regions on this computer</source>
        <translation>Regionen auf diesem Rechner</translation>
    </message>
    <message>
        <source>Regions…</source>
        <translation>Regionen…</translation>
    </message>
    <message>
        <source>Regular hours</source>
        <translation>Regelarbeitszeit</translation>
    </message>
    <message>
        <source>Remembered lists</source>
        <translation>Gemerkte Listen</translation>
    </message>
    <message>
        <source>Remembered lists…</source>
        <translation>Gemerkte Listen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove line {number}: {what}</source>
        <translation>Zeile {number} entfernen: {what}</translation>
    </message>
    <message>
        <source>Removing closures</source>
        <translation>Sperrungen werden entfernt</translation>
    </message>
    <message>
        <source>Removing zones</source>
        <translation>Zonen werden entfernt</translation>
    </message>
    <message>
        <source>Rename the region</source>
        <translation>Region umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Replace its days: the list is all of them</source>
        <translation>Ihre Tage ersetzen: die Liste ist alles</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen je Minute</translation>
    </message>
    <message>
        <source>Reserve, kWh</source>
        <translation>Reserve, kWh</translation>
    </message>
    <message>
        <source>Rest rule</source>
        <translation>Ruhezeitregel</translation>
    </message>
    <message>
        <source>return to the chosen moment</source>
        <translation>zum gewählten Zeitpunkt zurückkehren</translation>
    </message>
    <message>
        <source>Return to this moment</source>
        <translation>Hierher zurückkehren</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Zeitpunkt wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Road data of the region, where it has tolls</source>
        <translation type="vanished">Straßendaten der Region, wo sie Maut haben</translation>
    </message>
    <message>
        <source>Road engine</source>
        <translation>Straßenrechner</translation>
    </message>
    <message>
        <source>Road engine…</source>
        <translation>Straßenrechner…</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Straßen</translation>
    </message>
    <message>
        <source>Roads for large days</source>
        <translation>Straßen für große Tage</translation>
    </message>
    <message>
        <source>Roads, addresses and the map of where you drive, from an .osm.pbf file of OpenStreetMap.</source>
        <translation>Straßen, Adressen und Karte Ihres Gebiets, aus einer .osm.pbf-Datei von OpenStreetMap.</translation>
    </message>
    <message>
        <source>Roads, zones and weather</source>
        <translation>Straßen, Zonen und Wetter</translation>
    </message>
    <message>
        <source>Roads, zones and weather…</source>
        <translation>Straßen, Zonen und Wetter…</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Touren</translation>
    </message>
    <message>
        <source>Routes along the roads with numbered stops, depots, and orders that no route serves.</source>
        <translation>Touren entlang der Straßen mit nummerierten Stopps, Depots und Aufträge, die keine Tour bedient.</translation>
    </message>
    <message>
        <source>Routes and stops for mapping programs.</source>
        <translation>Touren und Stopps für Kartenprogramme.</translation>
    </message>
    <message>
        <source>Routes appear here when there are orders and they are planned.</source>
        <translation>Touren erscheinen hier, wenn es Aufträge gibt und sie geplant sind.</translation>
    </message>
    <message>
        <source>Routes go around them while they hold; stops inside are told. Vehicles with the permit in their fleet line may enter.</source>
        <translation>Touren fahren um sie herum, solange sie gelten; Stopps darin werden gemeldet. Fahrzeuge mit der Genehmigung in ihrer Flottenzeile dürfen hinein.</translation>
    </message>
    <message>
        <source>Routes not compact</source>
        <translation>Nicht kompakte Touren</translation>
    </message>
    <message>
        <source>Row numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation>Zeile {row}, {column}</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>Rows {rows} = orders {orders} + merged {merged} + skipped {bad}</source>
        <translation>Zeilen {rows} = Aufträge {orders} + zusammengeführt {merged} + übersprungen {bad}</translation>
    </message>
    <message>
        <source>Rows: {rows}. Orders: {orders} ({new} new, {changed} changed). Skipped: {bad}.</source>
        <translation type="vanished">Zeilen: {rows}. Aufträge: {orders} ({new} neu, {changed} geändert). Übersprungen: {bad}.</translation>
    </message>
    <message>
        <source>Rows: {rows}. Orders: {orders} ({new} new, {changed} changed, {same} unchanged). Skipped: {bad}.</source>
        <translation type="vanished">Zeilen: {rows}. Aufträge: {orders} ({new} neu, {changed} geändert, {same} unverändert). Übersprungen: {bad}.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules broken</source>
        <translation>Verletzte Regeln</translation>
    </message>
    <message>
        <source>Rules of the day</source>
        <translation>Regeln des Tages</translation>
    </message>
    <message>
        <source>Rules of the day…</source>
        <translation>Regeln des Tages…</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Same driver</source>
        <translation>Derselbe Fahrer</translation>
    </message>
    <message>
        <source>Same driver as</source>
        <translation>Derselbe Fahrer wie</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Vorlage speichern…</translation>
    </message>
    <message>
        <source>Save an empty fleet workbook to fill in</source>
        <translation>Leere Flotten-Arbeitsmappe zum Ausfüllen speichern</translation>
    </message>
    <message>
        <source>Save an empty order list to fill in</source>
        <translation>Leere Auftragsliste zum Ausfüllen speichern</translation>
    </message>
    <message>
        <source>Save closures</source>
        <translation>Sperrungen speichern</translation>
    </message>
    <message>
        <source>Save skipped rows</source>
        <translation>Übersprungene Zeilen speichern</translation>
    </message>
    <message>
        <source>Save skipped rows…</source>
        <translation>Übersprungene Zeilen speichern…</translation>
    </message>
    <message>
        <source>Save the bad rows as a file like the list with a reason beside each, and send it back.</source>
        <translation>Speichern Sie die fehlerhaften Zeilen als Datei wie die Liste, mit dem Grund neben jeder, und senden Sie sie zurück.</translation>
    </message>
    <message>
        <source>Save the bad rows as a workbook with a reason beside each, and send it back.</source>
        <translation type="vanished">Speichern Sie die fehlerhaften Zeilen als Arbeitsmappe mit dem Grund daneben, und schicken Sie sie zurück.</translation>
    </message>
    <message>
        <source>Save the template in</source>
        <translation>Vorlage speichern in</translation>
    </message>
    <message>
        <source>Save the traffic profile in use</source>
        <translation>Verwendetes Verkehrsprofil speichern</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In Datei speichern…</translation>
    </message>
    <message>
        <source>Save zones</source>
        <translation>Zonen speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Saving closures</source>
        <translation>Sperrungen werden gespeichert</translation>
    </message>
    <message>
        <source>Saving traffic</source>
        <translation>Verkehr wird gespeichert</translation>
    </message>
    <message>
        <source>Saving zones</source>
        <translation>Zonen werden gespeichert</translation>
    </message>
    <message>
        <source>Search for a place, or paste coordinates</source>
        <translation>Ort suchen oder Koordinaten einfügen</translation>
    </message>
    <message>
        <source>Search online</source>
        <translation>Online suchen</translation>
    </message>
    <message>
        <source>Second address line</source>
        <translation>Zweite Adresszeile</translation>
    </message>
    <message>
        <source>Second time window</source>
        <translation>Zweites Zeitfenster</translation>
    </message>
    <message>
        <source>Second window from</source>
        <translation>Zweites Zeitfenster von</translation>
    </message>
    <message>
        <source>Second window to</source>
        <translation>Zweites Zeitfenster bis</translation>
    </message>
    <message>
        <source>Secondary roads</source>
        <translation>Nebenstraßen</translation>
    </message>
    <message>
        <source>Seconds for each plan</source>
        <translation>Sekunden je Plan</translation>
    </message>
    <message>
        <source>Seconds to plan</source>
        <translation>Planungszeit in Sekunden</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select all of them, on the map and in every list: {what}</source>
        <translation>Alle auswählen, auf der Karte und in jeder Liste: {what}</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Serves {count} more order than the plan before.|Serves {count} more orders than the plan before.</source>
        <translation>Bedient {count} Auftrag mehr als der Plan davor.|Bedient {count} Aufträge mehr als der Plan davor.</translation>
    </message>
    <message>
        <source>Serves {count} more orders than the plan before.</source>
        <translation type="vanished">Verplant {count} Aufträge mehr als der vorige Plan.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Standzeit</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>Liefergebiet</translation>
    </message>
    <message>
        <source>Service area: orders outside are told</source>
        <translation>Liefergebiet: Aufträge außerhalb werden gemeldet</translation>
    </message>
    <message>
        <source>Service by driver</source>
        <translation>Servicezeit je Fahrer</translation>
    </message>
    <message>
        <source>Service by vehicle</source>
        <translation>Servicezeit je Fahrzeug</translation>
    </message>
    <message>
        <source>Service factor</source>
        <translation>Servicefaktor</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Standzeit</translation>
    </message>
    <message>
        <source>Service {times}</source>
        <translation>Standzeit {times}</translation>
    </message>
    <message>
        <source>Service, minutes</source>
        <translation>Standzeit, Minuten</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand festgelegt</translation>
    </message>
    <message>
        <source>Set by hand, {count} handovers</source>
        <translation>Von Hand gesetzt, {count} Übergaben</translation>
    </message>
    <message>
        <source>Set its place: the address was not found for sure.</source>
        <translation>Ort festlegen: Die Adresse wurde nicht sicher gefunden.</translation>
    </message>
    <message>
        <source>Set on map</source>
        <translation>Auf Karte setzen</translation>
    </message>
    <message>
        <source>Set on the map, line {number}: {what}</source>
        <translation>Auf der Karte setzen, Zeile {number}: {what}</translation>
    </message>
    <message>
        <source>Set place</source>
        <translation>Ort festlegen</translation>
    </message>
    <message>
        <source>Set the chosen hours</source>
        <translation>Gewählte Stunden setzen</translation>
    </message>
    <message>
        <source>Set the place of this order</source>
        <translation>Den Ort dieses Auftrags festlegen</translation>
    </message>
    <message>
        <source>sets out {span} after the latest start</source>
        <translation>fährt {span} nach dem spätesten Start los</translation>
    </message>
    <message>
        <source>Setting the place</source>
        <translation>Ort wird festgelegt</translation>
    </message>
    <message>
        <source>Setting up {times}, {span}</source>
        <translation>Rüstzeit {times}, {span}</translation>
    </message>
    <message>
        <source>Several places far from each other fit equally well.</source>
        <translation>Mehrere weit voneinander entfernte Orte passen gleich gut.</translation>
    </message>
    <message>
        <source>Share orders out over the days they may come on</source>
        <translation>Aufträge auf die Tage verteilen, an denen sie kommen dürfen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Shift {times}</source>
        <translation>Schicht {times}</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Shifts that need {name}: {count}. Choose something else for them first.</source>
        <translation>Schichten, die {name} brauchen: {count}. Wählen Sie für diese zuerst etwas anderes.</translation>
    </message>
    <message>
        <source>Shorten its service by {span}: {driver} can make that.</source>
        <translation>Standzeit um {span} kürzen: {driver} schafft das.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show after</source>
        <translation>Nachher zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show before</source>
        <translation>Vorher zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Show on the map where this depot is</source>
        <translation>Auf der Karte zeigen, wo dieses Depot ist</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>show the whole day</source>
        <translation>den ganzen Tag zeigen</translation>
    </message>
    <message>
        <source>Show this date</source>
        <translation>Dieses Datum zeigen</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere zeigen</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation type="vanished">Seit {time}</translation>
    </message>
    <message>
        <source>Skill that may enter</source>
        <translation>Fähigkeit, die hineindarf</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Skipped {count}</source>
        <translation>Übersprungen {count}</translation>
    </message>
    <message>
        <source>Small letters, digits and dashes</source>
        <translation>Kleinbuchstaben, Ziffern und Striche</translation>
    </message>
    <message>
        <source>Some are called in</source>
        <translation>Einige werden hinzugeholt</translation>
    </message>
    <message>
        <source>Some do not drive</source>
        <translation>Einige fahren nicht</translation>
    </message>
    <message>
        <source>Some drivers may drive much further than others.</source>
        <translation>Manche Fahrer fahren vielleicht viel weiter als andere.</translation>
    </message>
    <message>
        <source>Some drivers may have many more stops than others.</source>
        <translation>Manche Fahrer haben vielleicht viel mehr Stopps als andere.</translation>
    </message>
    <message>
        <source>Some drivers may work much longer than others.</source>
        <translation>Manche Fahrer dürfen viel länger arbeiten als andere.</translation>
    </message>
    <message>
        <source>Some vans may be much fuller than others.</source>
        <translation>Manche Wagen sind vielleicht viel voller als andere.</translation>
    </message>
    <message>
        <source>Somebody who was not to drive comes in, and all orders are shared out again.</source>
        <translation>Jemand, der nicht fahren sollte, kommt dazu, und alle Aufträge werden neu verteilt.</translation>
    </message>
    <message>
        <source>Something cannot be kept yet: see the fields in question.</source>
        <translation>Etwas kann noch nicht behalten werden: siehe die betroffenen Felder.</translation>
    </message>
    <message>
        <source>South, west, north, east in degrees</source>
        <translation>Süd, West, Nord, Ost in Grad</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed factor</source>
        <translation>Tempofaktor</translation>
    </message>
    <message>
        <source>Speed in the chosen hours</source>
        <translation>Tempo in den gewählten Stunden</translation>
    </message>
    <message>
        <source>Speeds by day and hour</source>
        <translation>Tempo je Tag und Stunde</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Startdepot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>State of the fleet</source>
        <translation>Stand der Flotte</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop building</source>
        <translation>Bau anhalten</translation>
    </message>
    <message>
        <source>Stop whenever you like: the best plan found so far is kept. Then accept it or discard it.</source>
        <translation>Halten Sie jederzeit an: Der bisher beste Plan bleibt. Dann nehmen Sie ihn an oder verwerfen ihn.</translation>
    </message>
    <message>
        <source>Stop {number}</source>
        <translation>Stopp {number}</translation>
    </message>
    <message>
        <source>Stop {number} · {driver}</source>
        <translation>Stopp {number} · {driver}</translation>
    </message>
    <message>
        <source>Stop {number}: {name}</source>
        <translation>Stopp {number}: {name}</translation>
    </message>
    <message>
        <source>Stop, keep the best so far</source>
        <translation>Anhalten, besten Plan behalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>Stops served</source>
        <translation>Bediente Stopps</translation>
    </message>
    <message>
        <source>Stops whose order does not say how long take {minutes} min</source>
        <translation>Halte, deren Auftrag nicht sagt, wie lange, dauern {minutes} min</translation>
    </message>
    <message>
        <source>Stops: {stops}, drivers: {drivers}, left out: {out}.</source>
        <translation>Stopps: {stops}, Fahrer: {drivers}, nicht verplant: {out}.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>street written “{found}”</source>
        <translation>Straße „{found}“ geschrieben</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Tables of the fleet</source>
        <translation>Tabellen der Flotte</translation>
    </message>
    <message>
        <source>Take back what was set by hand: list and address index decide again</source>
        <translation>Das von Hand Festgelegte zurücknehmen: Liste und Adressverzeichnis entscheiden wieder</translation>
    </message>
    <message>
        <source>Take back: {step}</source>
        <translation>Zurücknehmen: {step}</translation>
    </message>
    <message>
        <source>Take drivers, vehicles and shifts</source>
        <translation>Fahrer, Fahrzeuge und Schichten übernehmen</translation>
    </message>
    <message>
        <source>Take orders from a workbook, CSV file or pasted rows</source>
        <translation>Aufträge aus Arbeitsmappe, CSV-Datei oder eingefügten Zeilen übernehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>Aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>Take out or put back</source>
        <translation>Herauslösen oder wieder einfügen</translation>
    </message>
    <message>
        <source>Take rows copied in Excel</source>
        <translation>In Excel kopierte Zeilen übernehmen</translation>
    </message>
    <message>
        <source>Take the candidate as the place of this address (Enter)</source>
        <translation>Den Vorschlag als Ort dieser Adresse übernehmen (Eingabe)</translation>
    </message>
    <message>
        <source>Take the chosen orders along</source>
        <translation>Die gewählten Aufträge mitnehmen</translation>
    </message>
    <message>
        <source>Take the chosen orders off the list</source>
        <translation>Die gewählten Aufträge von der Liste nehmen</translation>
    </message>
    <message>
        <source>take the chosen orders out of the plan</source>
        <translation>die gewählten Aufträge aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>take the last step back</source>
        <translation>den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Take the place of the handovers</source>
        <translation>Ort der Übergaben nehmen</translation>
    </message>
    <message>
        <source>take the row out</source>
        <translation>die Zeile entfernen</translation>
    </message>
    <message>
        <source>Take the rows that were copied in a spreadsheet program (Ctrl+V)</source>
        <translation>Die in einer Tabellenkalkulation kopierten Zeilen übernehmen (Strg+V)</translation>
    </message>
    <message>
        <source>Take this row out (Ctrl+Del)</source>
        <translation>Diese Zeile entfernen (Strg+Entf)</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Übernommen am</translation>
    </message>
    <message>
        <source>Taken {count}</source>
        <translation>Übernommen {count}</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Taking known places</source>
        <translation>Bekannte Orte werden übernommen</translation>
    </message>
    <message>
        <source>Taking the address list</source>
        <translation>Adressliste wird übernommen</translation>
    </message>
    <message>
        <source>Taking the new region into use</source>
        <translation>Die neue Region wird in Gebrauch genommen</translation>
    </message>
    <message>
        <source>Taking the orders</source>
        <translation>Aufträge werden übernommen</translation>
    </message>
    <message>
        <source>Taking the orders back</source>
        <translation>Aufträge werden zurückgenommen</translation>
    </message>
    <message>
        <source>Templates to fill in</source>
        <translation>Vorlagen zum Ausfüllen</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Revier</translation>
    </message>
    <message>
        <source>Text like the list (*{suffix})</source>
        <translation>Text wie die Liste (*{suffix})</translation>
    </message>
    <message>
        <source>Text with links that open the route on a phone.</source>
        <translation>Text mit Links, die die Route auf einem Handy öffnen.</translation>
    </message>
    <message>
        <source>Text written as a formula is that text</source>
        <translation>Als Formel geschriebener Text ist dieser Text</translation>
    </message>
    <message>
        <source>That could not be computed.</source>
        <translation>Das ließ sich nicht berechnen.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was changed.</source>
        <translation>Das ging nicht, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>the address of your server</source>
        <translation>die Adresse Ihres Servers</translation>
    </message>
    <message>
        <source>The apostrophe before a text is left out</source>
        <translation>Der Apostroph vor einem Text fällt weg</translation>
    </message>
    <message>
        <source>The beginning, before the first step</source>
        <translation>Der Anfang, vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>The best place differs from the address as written.</source>
        <translation>Der beste Ort weicht von der geschriebenen Adresse ab.</translation>
    </message>
    <message>
        <source>The best plan of the other day beside the present one, to be used or discarded</source>
        <translation>Der beste Plan des anderen Tages neben dem jetzigen, zum Übernehmen oder Verwerfen</translation>
    </message>
    <message>
        <source>The buttons above show all orders, only unassigned ones, or only those with problems.</source>
        <translation>Die Knöpfe oben zeigen alle Aufträge, nur nicht verplante, oder nur solche mit Problemen.</translation>
    </message>
    <message>
        <source>The bytes of the file are read in an assumed encoding</source>
        <translation>Die Bytes der Datei werden in einer angenommenen Kodierung gelesen</translation>
    </message>
    <message>
        <source>The chosen orders stay in the day, and no plan asks for them</source>
        <translation>Die gewählten Aufträge bleiben im Tag, kein Plan fragt nach ihnen</translation>
    </message>
    <message>
        <source>The coordinates as typed</source>
        <translation>Die Koordinaten wie getippt</translation>
    </message>
    <message>
        <source>The date shown: those with orders, or any other</source>
        <translation>Das gezeigte Datum: die mit Aufträgen oder ein anderes</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>The day and the plan</source>
        <translation>Tag und Plan</translation>
    </message>
    <message>
        <source>The day is as it was at this moment.</source>
        <translation>Der Tag ist, wie er zu diesem Zeitpunkt war.</translation>
    </message>
    <message>
        <source>the day they arrive</source>
        <translation>den Tag des Eintreffens</translation>
    </message>
    <message>
        <source>The days of the week on which this shift is driven.</source>
        <translation>Die Wochentage, an denen diese Schicht gefahren wird.</translation>
    </message>
    <message>
        <source>The disk did not take what was to be kept.</source>
        <translation>Der Datenträger nahm nicht an, was zu speichern war.</translation>
    </message>
    <message>
        <source>The extract is shown here.</source>
        <translation>Der Auszug wird hier gezeigt.</translation>
    </message>
    <message>
        <source>The fleet has no costs: usual ones for kilometres and hours were taken.</source>
        <translation>Die Flotte hat keine Kosten: für Kilometer und Stunden wurden übliche angenommen.</translation>
    </message>
    <message>
        <source>The fullest van is at most about 12 % above the mean.</source>
        <translation>Der vollste Wagen liegt höchstens etwa 12 % über dem Mittel.</translation>
    </message>
    <message>
        <source>The fullest van is at most about 25 % above the mean.</source>
        <translation>Der vollste Wagen liegt höchstens etwa 25 % über dem Mittel.</translation>
    </message>
    <message>
        <source>The fullest van is at most about 5 % above the mean.</source>
        <translation>Der vollste Wagen liegt höchstens etwa 5 % über dem Mittel.</translation>
    </message>
    <message>
        <source>The furthest route is at most about 12 % above the mean.</source>
        <translation>Die weiteste Tour liegt höchstens etwa 12 % über dem Mittel.</translation>
    </message>
    <message>
        <source>The furthest route is at most about 25 % above the mean.</source>
        <translation>Die weiteste Tour liegt höchstens etwa 25 % über dem Mittel.</translation>
    </message>
    <message>
        <source>The furthest route is at most about 5 % above the mean.</source>
        <translation>Die weiteste Tour liegt höchstens etwa 5 % über dem Mittel.</translation>
    </message>
    <message>
        <source>The hours “{text}” are not understood: write for example 07:00-09:30, 16:00-18:00.</source>
        <translation>Die Zeiten „{text}“ sind nicht lesbar: Schreiben Sie zum Beispiel 07:00-09:30, 16:00-18:00.</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>The longest distance in one route. Empty: no limit.</source>
        <translation>Die längste Strecke einer Tour. Leer: keine Grenze.</translation>
    </message>
    <message>
        <source>The longest route is at most about 12 % above the mean.</source>
        <translation>Die längste Tour liegt höchstens etwa 12 % über dem Durchschnitt.</translation>
    </message>
    <message>
        <source>The longest route is at most about 25 % above the mean.</source>
        <translation>Die längste Tour liegt höchstens etwa 25 % über dem Durchschnitt.</translation>
    </message>
    <message>
        <source>The longest route is at most about 5 % above the mean.</source>
        <translation>Die längste Tour liegt höchstens etwa 5 % über dem Durchschnitt.</translation>
    </message>
    <message>
        <source>The map as a picture</source>
        <translation>Die Karte als Bild</translation>
    </message>
    <message>
        <source>The map has stopped</source>
        <translation>Die Karte ist stehen geblieben</translation>
    </message>
    <message>
        <source>The map of your region needs no network. If you would rather see the tiles of a server, give its address; the server then learns which places you look at. Ask its operator whether you may.</source>
        <translation>Die Karte Ihrer Region braucht kein Netz. Wenn Sie lieber die Kacheln eines Servers sehen, geben Sie dessen Adresse an; der Server erfährt dann, welche Orte Sie ansehen. Fragen Sie den Betreiber, ob Sie das dürfen.</translation>
    </message>
    <message>
        <source>The map's process ended unexpectedly.</source>
        <translation>Der Prozess der Karte wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The most stops in one route. Empty: no limit.</source>
        <translation>Die meisten Stopps einer Tour. Leer: keine Grenze.</translation>
    </message>
    <message>
        <source>The most stops of a route are at most about 12 % above the mean.</source>
        <translation>Die Tour mit den meisten Stopps liegt höchstens etwa 12 % über dem Mittel.</translation>
    </message>
    <message>
        <source>The most stops of a route are at most about 25 % above the mean.</source>
        <translation>Die Tour mit den meisten Stopps liegt höchstens etwa 25 % über dem Mittel.</translation>
    </message>
    <message>
        <source>The most stops of a route are at most about 5 % above the mean.</source>
        <translation>Die Tour mit den meisten Stopps liegt höchstens etwa 5 % über dem Mittel.</translation>
    </message>
    <message>
        <source>the name of the closure</source>
        <translation>der Name der Sperrung</translation>
    </message>
    <message>
        <source>The number of a day is a date</source>
        <translation>Die Nummer eines Tages ist ein Datum</translation>
    </message>
    <message>
        <source>The one other driver who could take it is not cheaper.</source>
        <translation>Der eine andere mögliche Fahrer ist nicht günstiger.</translation>
    </message>
    <message>
        <source>The one other driver who could take it would be cheaper.</source>
        <translation>Der eine andere mögliche Fahrer wäre günstiger.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Der Auftrag</translation>
    </message>
    <message>
        <source>The other routes stay as they are; orders left out may join the selected drivers.</source>
        <translation>Die anderen Touren bleiben, wie sie sind; nicht verplante Aufträge können zu den gewählten Fahrern kommen.</translation>
    </message>
    <message>
        <source>The place: drag it, or move it with the arrow keys and press Enter</source>
        <translation>Der Ort: Ziehen Sie ihn, oder bewegen Sie ihn mit den Pfeiltasten und drücken Sie die Eingabetaste</translation>
    </message>
    <message>
        <source>The plan as it stands: {hours} instead of {hours_dry}, {late} instead of {late_dry} orders late, {cost} instead of {cost_dry}, {km} km.</source>
        <translation>Der Plan, wie er ist: {hours} statt {hours_dry}, {late} statt {late_dry} Aufträge verspätet, {cost} statt {cost_dry}, {km} km.</translation>
    </message>
    <message>
        <source>The plan before and after</source>
        <translation>Der Plan vorher und nachher</translation>
    </message>
    <message>
        <source>The plan is judged in this weather now; plan again to follow it.</source>
        <translation>Der Plan wird jetzt bei diesem Wetter beurteilt; planen Sie neu, um sich danach zu richten.</translation>
    </message>
    <message>
        <source>The plan is kept. Stops: {stops}, routes: {routes}, orders left out: {left}.</source>
        <translation>Der Plan ist gespeichert. Stopps: {stops}, Touren: {routes}, nicht verplante Aufträge: {left}.</translation>
    </message>
    <message>
        <source>The plan is kept: {stops} stops on {routes} routes, {left} orders left out.</source>
        <translation type="vanished">Der Plan ist gespeichert: {stops} Stopps auf {routes} Touren, {left} Aufträge nicht verplant.</translation>
    </message>
    <message>
        <source>The planning process ended unexpectedly.</source>
        <translation>Der Planungsprozess wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The printer “{name}” takes no pages.</source>
        <translation>Der Drucker „{name}“ nimmt keine Seiten an.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Das Programm hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>The region ends there: what lies beyond it is not known.</source>
        <translation>Dort endet die Region: Was dahinter liegt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The region is being packed…</source>
        <translation>Die Region wird gepackt…</translation>
    </message>
    <message>
        <source>The region is built anew; the old one serves until then.</source>
        <translation>Die Region wird neu gebaut; bis dahin dient die alte.</translation>
    </message>
    <message>
        <source>The region {name} is in use. Without it addresses are not found and driving times are estimated. Delete it all the same?</source>
        <translation>Die Region {name} ist in Gebrauch. Ohne sie werden Adressen nicht gefunden und Fahrzeiten geschätzt. Trotzdem löschen?</translation>
    </message>
    <message>
        <source>The region {name} is ready.</source>
        <translation>Die Region {name} ist fertig.</translation>
    </message>
    <message>
        <source>The region's own roads, offline</source>
        <translation>Die eigenen Straßen der Region, ohne Netz</translation>
    </message>
    <message>
        <source>The report holds no orders, names, addresses or passwords.</source>
        <translation>Der Bericht enthält keine Aufträge, Namen, Adressen oder Kennwörter.</translation>
    </message>
    <message>
        <source>The route for navigation devices and apps.</source>
        <translation>Die Route für Navigationsgeräte und Apps.</translation>
    </message>
    <message>
        <source>The route is locked: planning keeps it as it stands.</source>
        <translation>Die Tour ist fixiert: Die Planung behält sie, wie sie ist.</translation>
    </message>
    <message>
        <source>The row is part of the order of another row</source>
        <translation>Die Zeile gehört zum Auftrag einer anderen Zeile</translation>
    </message>
    <message>
        <source>The row says the same as another: it counts once</source>
        <translation>Die Zeile sagt dasselbe wie eine andere: sie zählt einmal</translation>
    </message>
    <message>
        <source>The rules are kept. The plan is judged by them now; plan again to follow them.</source>
        <translation>Die Regeln sind gespeichert. Der Plan wird jetzt an ihnen gemessen; planen Sie neu, um sie einzuhalten.</translation>
    </message>
    <message>
        <source>The search takes {time}, and what matters is what you chose under How to plan.</source>
        <translation>Die Suche dauert {time}; was zählt, ist unter Planungsoptionen gewählt.</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>Der Dienst antwortet.</translation>
    </message>
    <message>
        <source>the service's key</source>
        <translation>der Schlüssel des Dienstes</translation>
    </message>
    <message>
        <source>The shift is then {times}.</source>
        <translation>Die Schicht ist dann {times}.</translation>
    </message>
    <message>
        <source>The skipped rows are in {name}.</source>
        <translation>Die übersprungenen Zeilen stehen in {name}.</translation>
    </message>
    <message>
        <source>The spreadsheet lost digits after the fifteenth</source>
        <translation>Die Tabelle verlor Stellen nach der fünfzehnten</translation>
    </message>
    <message>
        <source>The spreadsheet took the month for the day: turned back</source>
        <translation>Die Tabelle nahm den Monat für den Tag: zurückgedreht</translation>
    </message>
    <message>
        <source>The street has no such house number.</source>
        <translation>Die Straße hat keine solche Hausnummer.</translation>
    </message>
    <message>
        <source>The street was found, but no house on it.</source>
        <translation>Die Straße wurde gefunden, aber kein Haus darin.</translation>
    </message>
    <message>
        <source>The system's language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>The ticked drivers stay at home; the others keep what they have and take over.</source>
        <translation>Die angekreuzten Fahrer bleiben zu Hause; die anderen behalten, was sie haben, und übernehmen.</translation>
    </message>
    <message>
        <source>The time of day beside a date is left out</source>
        <translation>Die Uhrzeit neben einem Datum fällt weg</translation>
    </message>
    <message>
        <source>The two below may cost whatever they cost.</source>
        <translation>Die beiden unteren dürfen kosten, was sie wollen.</translation>
    </message>
    <message>
        <source>The two below may make the plan up to 10 % dearer.</source>
        <translation>Die beiden unteren dürfen den Plan bis zu 10 % teurer machen.</translation>
    </message>
    <message>
        <source>The two below may make the plan up to 25 % dearer.</source>
        <translation>Die beiden unteren dürfen den Plan bis zu 25 % teurer machen.</translation>
    </message>
    <message>
        <source>The two below may make the plan up to 3 % dearer.</source>
        <translation>Die beiden unteren dürfen den Plan bis zu 3 % teurer machen.</translation>
    </message>
    <message>
        <source>The usual figures</source>
        <translation>Die üblichen Zahlen</translation>
    </message>
    <message>
        <source>The value of merged cells holds for each of them</source>
        <translation>Der Wert verbundener Zellen gilt für jede von ihnen</translation>
    </message>
    <message>
        <source>The van is loaded</source>
        <translation>Der Wagen ist beladen</translation>
    </message>
    <message>
        <source>The van is loaded: planning keeps the sequence</source>
        <translation>Der Wagen ist beladen: die Planung behält die Reihenfolge</translation>
    </message>
    <message>
        <source>The van is loaded: planning keeps the sequence of what is aboard.</source>
        <translation>Der Wagen ist beladen: die Planung behält die Reihenfolge dessen, was an Bord ist.</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>Der Stopp</translation>
    </message>
    <message>
        <source>The weather may be asked for on the net (Open-Meteo)</source>
        <translation>Nach dem Wetter darf im Netz gefragt werden (Open-Meteo)</translation>
    </message>
    <message>
        <source>The whole column</source>
        <translation>Die ganze Spalte</translation>
    </message>
    <message>
        <source>The whole day (0)</source>
        <translation>Der ganze Tag (0)</translation>
    </message>
    <message>
        <source>the whole route</source>
        <translation>die ganze Tour</translation>
    </message>
    <message>
        <source>The window is then {windows}.</source>
        <translation>Das Zeitfenster ist dann {windows}.</translation>
    </message>
    <message>
        <source>There are no lists of your own.</source>
        <translation>Es gibt keine eigenen Listen.</translation>
    </message>
    <message>
        <source>There are no zones. Draw one on the map, read a GeoJSON file, or make them of the day's orders.</source>
        <translation>Es gibt keine Zonen. Zeichnen Sie eine auf der Karte, lesen Sie eine GeoJSON-Datei, oder bilden Sie welche aus den Aufträgen des Tages.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keinen Plan.</translation>
    </message>
    <message>
        <source>There is no planned route for this date. Plan the day first.</source>
        <translation>Für diesen Tag gibt es keine geplante Tour. Planen Sie zuerst den Tag.</translation>
    </message>
    <message>
        <source>There is room with {driver}.</source>
        <translation>Bei {driver} ist Platz.</translation>
    </message>
    <message>
        <source>These are circles: traffic and closed roads are not in them.</source>
        <translation>Das sind Kreise: Verkehr und gesperrte Straßen sind nicht darin.</translation>
    </message>
    <message>
        <source>These corners hold no area. Draw it again.</source>
        <translation>Diese Ecken umschließen kein Gebiet. Zeichnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>These goods</source>
        <translation>Diese Güter</translation>
    </message>
    <message>
        <source>These orders are not bound to others.</source>
        <translation>Diese Aufträge sind nicht mit anderen verbunden.</translation>
    </message>
    <message>
        <source>These rules hold on every day that has none of its own.</source>
        <translation>Diese Regeln gelten an jedem Tag, der keine eigenen hat.</translation>
    </message>
    <message>
        <source>They appear here with the orders of a list.</source>
        <translation>Sie erscheinen hier mit den Aufträgen einer Liste.</translation>
    </message>
    <message>
        <source>Third time window</source>
        <translation>Drittes Zeitfenster</translation>
    </message>
    <message>
        <source>Third window from</source>
        <translation>Drittes Zeitfenster von</translation>
    </message>
    <message>
        <source>Third window to</source>
        <translation>Drittes Zeitfenster bis</translation>
    </message>
    <message>
        <source>This day has a rule of its own.</source>
        <translation>Dieser Tag hat eine eigene Regel.</translation>
    </message>
    <message>
        <source>This driver has no stops yet.</source>
        <translation>Dieser Fahrer hat noch keine Stopps.</translation>
    </message>
    <message>
        <source>This step is taken back.</source>
        <translation>Dieser Schritt ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Tick a driver as absent for the date: the next plan does without.</source>
        <translation>Kreuzen Sie einen Fahrer für den Tag als abwesend an: Der nächste Plan kommt ohne ihn aus.</translation>
    </message>
    <message>
        <source>Tick at least one driver.</source>
        <translation>Kreuzen Sie mindestens einen Fahrer an.</translation>
    </message>
    <message>
        <source>Tick two days or more.</source>
        <translation>Haken Sie zwei oder mehr Tage an.</translation>
    </message>
    <message>
        <source>Tick who does not drive on this day. The route comes back when the tick is taken away.</source>
        <translation>Kreuzen Sie an, wer an diesem Tag nicht fährt. Die Tour kommt zurück, wenn das Kreuz entfernt wird.</translation>
    </message>
    <message>
        <source>Tiles of a server of your choice</source>
        <translation>Kartenkacheln eines Servers Ihrer Wahl</translation>
    </message>
    <message>
        <source>Time at the stop</source>
        <translation>Standzeit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Time of departure</source>
        <translation>Abfahrtszeit</translation>
    </message>
    <message>
        <source>Time on the road</source>
        <translation>Zeit unterwegs</translation>
    </message>
    <message>
        <source>Time to load</source>
        <translation>Ladezeit</translation>
    </message>
    <message>
        <source>Time to park</source>
        <translation>Rüstzeit</translation>
    </message>
    <message>
        <source>Time to reload</source>
        <translation>Nachladezeit</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Time windows</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To be avoided</source>
        <translation>Zu meiden</translation>
    </message>
    <message>
        <source>To the best place there</source>
        <translation>An die beste Stelle dort</translation>
    </message>
    <message>
        <source>To the driver before</source>
        <translation>Zum vorigen Fahrer</translation>
    </message>
    <message>
        <source>to the driver before</source>
        <translation>zum vorigen Fahrer</translation>
    </message>
    <message>
        <source>To the next driver</source>
        <translation>Zum nächsten Fahrer</translation>
    </message>
    <message>
        <source>to the next driver</source>
        <translation>zum nächsten Fahrer</translation>
    </message>
    <message>
        <source>to {driver}</source>
        <translation>auf {driver}</translation>
    </message>
    <message>
        <source>to {driver} and this place in the sequence</source>
        <translation>auf {driver} und diese Stelle in der Reihenfolge</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>together with goods “{goods}”</source>
        <translation>zusammen mit Ware der Klasse „{goods}“</translation>
    </message>
    <message>
        <source>Tolls</source>
        <translation>Maut</translation>
    </message>
    <message>
        <source>Too early or too late</source>
        <translation>Zu früh oder zu spät</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Traffic by the hour, closed roads, zones, reach and the weather of the day</source>
        <translation>Verkehr je Stunde, gesperrte Straßen, Zonen, Reichweite und das Wetter des Tages</translation>
    </message>
    <message>
        <source>Travel times</source>
        <translation>Fahrzeiten</translation>
    </message>
    <message>
        <source>Travel times are estimated: there is no road network for them.</source>
        <translation>Die Fahrzeiten sind geschätzt: Es gibt kein Straßennetz dafür.</translation>
    </message>
    <message>
        <source>Travel times come from there now; plan again to follow them.</source>
        <translation>Die Fahrzeiten kommen jetzt von dort; planen Sie neu, um sich danach zu richten.</translation>
    </message>
    <message>
        <source>Travel times from</source>
        <translation>Fahrzeiten von</translation>
    </message>
    <message>
        <source>Tried on the day as it is now:</source>
        <translation>Am jetzigen Stand des Tages versucht:</translation>
    </message>
    <message>
        <source>Trucks</source>
        <translation>Lkw</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try the demo day</source>
        <translation>Demotag ausprobieren</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird probiert…</translation>
    </message>
    <message>
        <source>Type a driver or vehicle</source>
        <translation>Fahrer oder Fahrzeug eintippen</translation>
    </message>
    <message>
        <source>Type an order in</source>
        <translation>Einen Auftrag eintippen</translation>
    </message>
    <message>
        <source>Type into a cell to change it; each change is kept at once and can be taken back.</source>
        <translation>Tippen Sie in eine Zelle, um sie zu ändern; jede Änderung gilt sofort und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Type into the field to find orders by any word. Click a column's title to sort.</source>
        <translation>Tippen Sie ins Feld, um Aufträge nach einem Wort zu finden. Ein Klick auf den Spaltentitel sortiert.</translation>
    </message>
    <message>
        <source>Type what you look for: break, battery, window…</source>
        <translation>Suchwort eingeben: Pause, Batterie, Fenster…</translation>
    </message>
    <message>
        <source>Typed in.</source>
        <translation>Eingetippt.</translation>
    </message>
    <message>
        <source>Unassigned {count}</source>
        <translation>Nicht verplant {count}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unlikely ({percent} %)</source>
        <translation>Unwahrscheinlich ({percent} %)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Fixierung lösen</translation>
    </message>
    <message>
        <source>Unlock the route</source>
        <translation>Tourfixierung lösen</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Fixierung wird gelöst</translation>
    </message>
    <message>
        <source>Unsure {count}</source>
        <translation>Unsicher {count}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>Upright bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use region</source>
        <translation>Region verwenden</translation>
    </message>
    <message>
        <source>Use this plan</source>
        <translation>Plan übernehmen</translation>
    </message>
    <message>
        <source>Use this price</source>
        <translation>Diesen Preis verwenden</translation>
    </message>
    <message>
        <source>Use this traffic</source>
        <translation>Diesen Verkehr verwenden</translation>
    </message>
    <message>
        <source>Use, update, pass on or delete the regions on this computer</source>
        <translation>Regionen auf diesem Rechner benutzen, erneuern, weitergeben oder löschen</translation>
    </message>
    <message>
        <source>Using vans</source>
        <translation>Einsatz der Fahrzeuge</translation>
    </message>
    <message>
        <source>Valhalla, OSRM for large days</source>
        <translation>Valhalla, OSRM für große Tage</translation>
    </message>
    <message>
        <source>Values read otherwise {count}</source>
        <translation>Anders gelesene Werte {count}</translation>
    </message>
    <message>
        <source>Values that are read as something else than they show</source>
        <translation>Werte, die anders gelesen werden, als sie dastehen</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>Wagen</translation>
    </message>
    <message>
        <source>Vans at the same time</source>
        <translation>Wagen gleichzeitig</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>vehicle {cm} cm too high</source>
        <translation>Fahrzeug {cm} cm zu hoch</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <source>Vehicles with the permit drive there.</source>
        <translation>Fahrzeuge mit der Genehmigung fahren dort.</translation>
    </message>
    <message>
        <source>Versions, region, the day file's health</source>
        <translation>Versionen, Region, Zustand der Tagesdatei</translation>
    </message>
    <message>
        <source>Very likely ({percent} %)</source>
        <translation>Sehr wahrscheinlich ({percent} %)</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation type="vanished">Regelverletzung</translation>
    </message>
    <message>
        <source>Volume (m³)</source>
        <translation>Volumen (m³)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Waiting {times}, {span}</source>
        <translation>Wartezeit {times}, {span}</translation>
    </message>
    <message>
        <source>Waiting: {span}</source>
        <translation>Wartezeit: {span}</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen…</translation>
    </message>
    <message>
        <source>Watch folders for lists, and look at those that arrived</source>
        <translation>Ordner auf Listen überwachen und eingetroffene ansehen</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Anfahrt</translation>
    </message>
    <message>
        <source>Way there: {km} km, {span}</source>
        <translation>Anfahrt: {km} km, {span}</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Weather by the hour</source>
        <translation>Wetter je Stunde</translation>
    </message>
    <message>
        <source>Web map</source>
        <translation>Webkarte</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Gewicht (kg)</translation>
    </message>
    <message>
        <source>Welcome to Dispatcher</source>
        <translation>Willkommen bei Dispatcher</translation>
    </message>
    <message>
        <source>Wh per km</source>
        <translation>Wh je km</translation>
    </message>
    <message>
        <source>Wh per km and tonne</source>
        <translation>Wh je km und Tonne</translation>
    </message>
    <message>
        <source>What a day on the road costs, whatever the route.</source>
        <translation>Was ein Einsatztag kostet, gleich auf welcher Tour.</translation>
    </message>
    <message>
        <source>What balance shares out</source>
        <translation>Was ausgeglichen wird</translation>
    </message>
    <message>
        <source>What differs of changed orders</source>
        <translation>Was sich an geänderten Aufträgen unterscheidet</translation>
    </message>
    <message>
        <source>What driver or vehicle can do that orders ask for, parted by commas: cold, lift.</source>
        <translation>Was Fahrer oder Fahrzeug können und Aufträge verlangen, durch Kommas getrennt: Kühlung, Hebebühne.</translation>
    </message>
    <message>
        <source>What each driver would cost</source>
        <translation>Was jeder Fahrer kosten würde</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>Was sonst gesagt wurde</translation>
    </message>
    <message>
        <source>What fits in: 800 kg, 6 m³, 4 pallets. What is not named is not limited.</source>
        <translation>Was hineinpasst: 800 kg, 6 m³, 4 Paletten. Was nicht genannt ist, ist nicht begrenzt.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn…</translation>
    </message>
    <message>
        <source>What is left out counts at its price.</source>
        <translation>Nicht Verplantes zählt mit seinem Preis.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What is wrong in the list</source>
        <translation>Was in der Liste nicht stimmt</translation>
    </message>
    <message>
        <source>What is wrong in the lists or the plan: where it is, what it is, and what to do about it.</source>
        <translation>Was in den Listen oder im Plan nicht stimmt: wo es ist, was es ist und was zu tun ist.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What it shows and what you can do</source>
        <translation>Was er zeigt und was Sie tun können</translation>
    </message>
    <message>
        <source>What map and routes show while you choose</source>
        <translation>Was Karte und Touren zeigen, während Sie wählen</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Worauf es ankommt</translation>
    </message>
    <message>
        <source>What planning knows</source>
        <translation>Was die Planung kennt</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>What the columns of senders' lists mean</source>
        <translation>Was die Spalten der Listen von Absendern bedeuten</translation>
    </message>
    <message>
        <source>What the lock costs</source>
        <translation>Was die Fixierung kostet</translation>
    </message>
    <message>
        <source>What the place is for</source>
        <translation>Wofür der Ort gilt</translation>
    </message>
    <message>
        <source>What the plan costs</source>
        <translation>Was der Plan kostet</translation>
    </message>
    <message>
        <source>What the weather does</source>
        <translation>Was das Wetter bewirkt</translation>
    </message>
    <message>
        <source>What the weather does…</source>
        <translation>Was das Wetter bewirkt…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What to keep, for whom, what matters</source>
        <translation>Was bleibt, für wen, worauf es ankommt</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Was anders wäre</translation>
    </message>
    <message>
        <source>What would it do to the plan?</source>
        <translation>Was würde es am Plan ändern?</translation>
    </message>
    <message>
        <source>What would let it in</source>
        <translation>Was helfen würde</translation>
    </message>
    <message>
        <source>What you change here holds on this day alone; the rest follows the rules of all days.</source>
        <translation>Was Sie hier ändern, gilt nur an diesem Tag; der Rest folgt den Regeln aller Tage.</translation>
    </message>
    <message>
        <source>What you move is locked to that driver, so the next plan keeps it. Unlock it to let planning decide.</source>
        <translation>Was Sie verschieben, wird auf diesen Fahrer fixiert, damit der nächste Plan es behält. Lösen Sie die Fixierung, um die Planung entscheiden zu lassen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When a break may begin, and how long it is: 12:00–13:00, 30 min. Several are parted by ;</source>
        <translation>Wann eine Pause beginnen darf und wie lang sie ist: 12:00–13:00, 30 min. Mehrere werden mit ; getrennt</translation>
    </message>
    <message>
        <source>When does {driver} leave? The shift is {begin}–{end}; every plan keeps this departure.</source>
        <translation>Wann fährt {driver} ab? Die Schicht ist {begin}–{end}; jeder Plan behält diese Abfahrt.</translation>
    </message>
    <message>
        <source>When it should rather be served: 9-10.</source>
        <translation>Wann er am liebsten bedient wird: 9-10.</translation>
    </message>
    <message>
        <source>When the day was last planned:</source>
        <translation>Bei der letzten Planung:</translation>
    </message>
    <message>
        <source>When the shift ends. For the next morning, write for example 06:00 +1.</source>
        <translation>Wann die Schicht endet. Für den nächsten Morgen schreiben Sie zum Beispiel 06:00 +1.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where it is delivered, in lists with both</source>
        <translation>Wohin geliefert wird, in Listen mit beidem</translation>
    </message>
    <message>
        <source>Where it is now · {words}</source>
        <translation>Wo er jetzt ist · {words}</translation>
    </message>
    <message>
        <source>Where it is picked up</source>
        <translation>Wo abgeholt wird</translation>
    </message>
    <message>
        <source>Where the depot is on the map: found by its address, or set on the map.</source>
        <translation>Wo das Depot auf der Karte liegt: über die Adresse gefunden oder auf der Karte gesetzt.</translation>
    </message>
    <message>
        <source>Where the figures are from</source>
        <translation>Woher die Zahlen sind</translation>
    </message>
    <message>
        <source>Where the route begins. Without a depot it begins at its first stop.</source>
        <translation>Wo die Tour beginnt. Ohne Depot beginnt sie beim ersten Stopp.</translation>
    </message>
    <message>
        <source>Where the route ends. Without a depot it ends at its last stop.</source>
        <translation>Wo die Tour endet. Ohne Depot endet sie beim letzten Stopp.</translation>
    </message>
    <message>
        <source>Where: {places}</source>
        <translation>Wo: {places}</translation>
    </message>
    <message>
        <source>Which column holds the address? Choose it above that column, or another header row.</source>
        <translation>Welche Spalte enthält die Adresse? Wählen Sie das über der Spalte, oder wählen Sie eine andere Kopfzeile.</translation>
    </message>
    <message>
        <source>Which of its two road engines plans the days, where both are built</source>
        <translation>Welcher ihrer zwei Straßenrechner die Tage plant, wo beide gebaut sind</translation>
    </message>
    <message>
        <source>Who takes {what}?</source>
        <translation>Wer übernimmt {what}?</translation>
    </message>
    <message>
        <source>Whose manifests</source>
        <translation>Tourenlisten für</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Warum hier</translation>
    </message>
    <message>
        <source>Why, when the day was last planned:</source>
        <translation>Gründe bei der letzten Planung:</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Zeitfenster von</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>Zeitfenster bis</translation>
    </message>
    <message>
        <source>Window {times}</source>
        <translation>Zeitfenster {times}</translation>
    </message>
    <message>
        <source>Windows are kept, if need be to their last minute.</source>
        <translation>Zeitfenster werden eingehalten, notfalls bis zur letzten Minute.</translation>
    </message>
    <message>
        <source>With a permit alone</source>
        <translation>Nur mit Genehmigung</translation>
    </message>
    <message>
        <source>with lasso or ruler: close the line</source>
        <translation>mit Lasso oder Lineal: die Linie schließen</translation>
    </message>
    <message>
        <source>with lasso or ruler: move the cross, with Shift further</source>
        <translation>mit Lasso oder Lineal: das Kreuz bewegen, mit Umschalt weiter</translation>
    </message>
    <message>
        <source>with lasso or ruler: set a point</source>
        <translation>mit Lasso oder Lineal: einen Punkt setzen</translation>
    </message>
    <message>
        <source>With less work the vehicle stays at home.</source>
        <translation>Mit weniger Arbeit bleibt das Fahrzeug zu Hause.</translation>
    </message>
    <message>
        <source>With {driver} it costs {cost}: {km} km and {time}.</source>
        <translation>Mit {driver} kostet er {cost}: {km} km und {time}.</translation>
    </message>
    <message>
        <source>Without a route</source>
        <translation>Ohne Tour</translation>
    </message>
    <message>
        <source>Without a sure place</source>
        <translation>Ohne sicheren Ort</translation>
    </message>
    <message>
        <source>without number {asked}</source>
        <translation>ohne Nummer {asked}</translation>
    </message>
    <message>
        <source>Without punctuality and balance</source>
        <translation>Ohne Pünktlichkeit und Ausgewogenheit</translation>
    </message>
    <message>
        <source>Without the locks of orders</source>
        <translation>Ohne die Fixierung von Aufträgen</translation>
    </message>
    <message>
        <source>Without the locks of routes</source>
        <translation>Ohne die Fixierung von Touren</translation>
    </message>
    <message>
        <source>Without what binds orders to each other</source>
        <translation>Ohne das, was Aufträge aneinander bindet</translation>
    </message>
    <message>
        <source>Words for a time window are a time window</source>
        <translation>Worte für ein Zeitfenster sind ein Zeitfenster</translation>
    </message>
    <message>
        <source>Work area</source>
        <translation>Arbeitsgebiet</translation>
    </message>
    <message>
        <source>Work in another day file</source>
        <translation>In einer anderen Tagesdatei arbeiten</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Ausrechnen</translation>
    </message>
    <message>
        <source>Work out what it costs: {lock}</source>
        <translation>Ausrechnen, was sie kostet: {lock}</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>Arbeitsstunden</translation>
    </message>
    <message>
        <source>Working out what this would do…</source>
        <translation>Die Wirkung wird berechnet…</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Write it into one file that a colleague opens instead of building</source>
        <translation>In eine Datei schreiben, die jemand anderes öffnet, statt zu bauen</translation>
    </message>
    <message>
        <source>Write or print manifests for the drivers</source>
        <translation>Tourenlisten für die Fahrer schreiben oder drucken</translation>
    </message>
    <message>
        <source>Writing the skipped rows</source>
        <translation>Übersprungene Zeilen werden geschrieben</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Wrote {count} known places to {file}.</source>
        <translation>{count} bekannte Orte in {file} geschrieben.</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>{file} wurde geschrieben.</translation>
    </message>
    <message>
        <source>Wrote {file}. Fill it in, then import it.</source>
        <translation>{file} wurde geschrieben. Füllen Sie sie aus, und importieren Sie sie dann.</translation>
    </message>
    <message>
        <source>yes or no.</source>
        <translation>ja oder nein.</translation>
    </message>
    <message>
        <source>yes: begins with the shift, not as late as it can.</source>
        <translation>ja: beginnt mit der Schicht, nicht so spät wie möglich.</translation>
    </message>
    <message>
        <source>yes: may come in quiet hours.</source>
        <translation>ja: darf in Ruhezeiten kommen.</translation>
    </message>
    <message>
        <source>yes: may drive in low-emission zones.</source>
        <translation>yes: darf in Umweltzonen fahren.</translation>
    </message>
    <message>
        <source>yes: only what was loaded last can be unloaded.</source>
        <translation>ja: Nur was zuletzt geladen wurde, kann entladen werden.</translation>
    </message>
    <message>
        <source>yes: only where no other road leads.</source>
        <translation>yes: nur, wo keine andere Straße hinführt.</translation>
    </message>
    <message>
        <source>yes: only where no road leads.</source>
        <translation>yes: nur, wo keine Straße hinführt.</translation>
    </message>
    <message>
        <source>yes: roads that forbid them are not taken.</source>
        <translation>yes: Straßen, die es verbieten, werden nicht befahren.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. If you stop, the parts that are ready are kept, and building the same region again goes on from there.</source>
        <translation>Sie können inzwischen weiterarbeiten. Wenn Sie anhalten, bleiben die fertigen Teile, und ein neuer Bau derselben Region geht dort weiter.</translation>
    </message>
    <message>
        <source>Your day is as it was after the last finished step.</source>
        <translation>Ihr Tag ist, wie er nach dem letzten fertigen Schritt war.</translation>
    </message>
    <message>
        <source>Your day is as it was after the last finished step. You need do nothing.</source>
        <translation>Ihr Tag ist, wie er nach dem letzten fertigen Schritt war. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Your day is untouched and everything else works on; the map is loaded again as far as it can be.</source>
        <translation>Ihr Tag ist unberührt, und alles andere läuft weiter; die Karte wird neu geladen, soweit es geht.</translation>
    </message>
    <message>
        <source>Your own lists of addresses with coordinates, from a workbook or CSV file. They are searched before the region and are there for every day file on this computer.</source>
        <translation>Ihre eigenen Listen von Adressen mit Koordinaten, aus einer Arbeitsmappe oder CSV-Datei. Sie werden vor der Region durchsucht und gelten für jede Tagesdatei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zone: orders inside carry its name</source>
        <translation>Zone: Aufträge darin tragen ihren Namen</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Zones and reach</source>
        <translation>Zonen und Reichweite</translation>
    </message>
    <message>
        <source>Zones that it may enter, between commas.</source>
        <translation>Zonen, in die es fahren darf, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Zones to which they drive, between commas. Empty: everywhere.</source>
        <translation>Gebiete, in die gefahren wird, zwischen Kommas. Leer: überall.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>verkleinern</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>{amount} weniger</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>{amount} mehr</translation>
    </message>
    <message>
        <source>{amount} of {capacity}</source>
        <translation>{amount} von {capacity}</translation>
    </message>
    <message>
        <source>{amount} since the first plan, last better one after {time}</source>
        <translation>{amount} seit dem ersten Plan, zuletzt besser nach {time}</translation>
    </message>
    <message>
        <source>{amount}, better</source>
        <translation>{amount}, besser</translation>
    </message>
    <message>
        <source>{amount}, worse</source>
        <translation>{amount}, schlechter</translation>
    </message>
    <message>
        <source>{answer}: {example}</source>
        <translation>{answer}: {example}</translation>
    </message>
    <message>
        <source>{caption}: {figure}</source>
        <translation>{caption}: {figure}</translation>
    </message>
    <message>
        <source>{cheaper} of the {count} other drivers who could take it would be cheaper.</source>
        <translation>Günstiger unter den {count} anderen möglichen Fahrern: {cheaper}.</translation>
    </message>
    <message>
        <source>{column} = {meaning}</source>
        <translation>{column} = {meaning}</translation>
    </message>
    <message>
        <source>{column}: {rule} (off: kept as typed)</source>
        <translation>{column}: {rule} (aus: bleibt wie getippt)</translation>
    </message>
    <message>
        <source>{column}: {rule} ({count})</source>
        <translation>{column}: {rule} ({count})</translation>
    </message>
    <message>
        <source>{cost} of that since its place would let in: {orders}.</source>
        <translation>{cost} davon, weil sein Platz Folgendes einließe: {orders}.</translation>
    </message>
    <message>
        <source>{cost} of that since the rest of the route could be driven in a better sequence.</source>
        <translation>{cost} davon, weil der Rest der Tour in besserer Reihenfolge gefahren werden könnte.</translation>
    </message>
    <message>
        <source>{count} addresses, {size} on disk, data of {date}; driving times: {engines}</source>
        <translation>{count} Adressen, {size} auf der Platte, Daten von {date}; Fahrzeiten: {engines}</translation>
    </message>
    <message>
        <source>{count} cell is read as something else than it shows (point at it to see)|{count} cells are read as something else than they show (point at one to see)</source>
        <translation type="vanished">{count} Zelle wird anders gelesen, als sie aussieht (zum Ansehen darauf zeigen)|{count} Zellen werden anders gelesen, als sie aussehen (zum Ansehen darauf zeigen)</translation>
    </message>
    <message>
        <source>{count} cells are read as something else than they show (point at one to see)</source>
        <translation type="vanished">{count} Zellen werden anders gelesen, als sie aussehen (zeigen Sie auf eine)</translation>
    </message>
    <message>
        <source>{count} factor|{count} factors</source>
        <translation>{count} Faktor|{count} Faktoren</translation>
    </message>
    <message>
        <source>{count} file was written.|{count} files were written.</source>
        <translation>{count} Datei wurde geschrieben.|{count} Dateien wurden geschrieben.</translation>
    </message>
    <message>
        <source>{count} files were written.</source>
        <translation type="vanished">{count} Dateien wurden geschrieben.</translation>
    </message>
    <message>
        <source>{count} goes to another driver|{count} go to another driver</source>
        <translation>{count} geht an einen anderen Fahrer|{count} gehen an einen anderen Fahrer</translation>
    </message>
    <message>
        <source>{count} handovers</source>
        <translation>{count} Übergaben</translation>
    </message>
    <message>
        <source>{count} has another place in the sequence|{count} have another place in the sequence</source>
        <translation>{count} hat einen anderen Platz in der Reihenfolge|{count} haben einen anderen Platz in der Reihenfolge</translation>
    </message>
    <message>
        <source>{count} has another time by 10 minutes or more|{count} have another time by 10 minutes or more</source>
        <translation>{count} verschiebt sich um 10 Minuten oder mehr|{count} verschieben sich um 10 Minuten oder mehr</translation>
    </message>
    <message>
        <source>{count} is left out|{count} are left out</source>
        <translation>{count} wird nicht mehr verplant|{count} werden nicht mehr verplant</translation>
    </message>
    <message>
        <source>{count} km</source>
        <translation>{count} km</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} order changes its driver|{count} orders change drivers</source>
        <translation>{count} Auftrag wechselt den Fahrer|{count} Aufträge wechseln den Fahrer</translation>
    </message>
    <message>
        <source>{count} order comes in|{count} orders come in</source>
        <translation>{count} Auftrag kommt dazu|{count} Aufträge kommen dazu</translation>
    </message>
    <message>
        <source>{count} order cut. Choose a stop or driver and paste.|{count} orders cut. Choose a stop or driver and paste.</source>
        <translation>{count} Auftrag ausgeschnitten. Wählen Sie einen Stopp oder Fahrer und fügen Sie ihn ein.|{count} Aufträge ausgeschnitten. Wählen Sie einen Stopp oder Fahrer und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>{count} order of an earlier list is not in this one; it stays|{count} orders of an earlier list are not in this one; they stay</source>
        <translation type="vanished">{count} Auftrag einer früheren Liste fehlt in dieser; er bleibt|{count} Aufträge einer früheren Liste fehlen in dieser; sie bleiben</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} Aufträge</translation>
    </message>
    <message>
        <source>{count} orders change drivers</source>
        <translation type="vanished">{count} Aufträge wechseln den Fahrer</translation>
    </message>
    <message>
        <source>{count} orders cut. Choose a stop or driver and paste.</source>
        <translation type="vanished">{count} Aufträge ausgeschnitten. Wählen Sie einen Stopp oder Fahrer und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>{count} orders of an earlier list are not in this one; they stay</source>
        <translation type="vanished">{count} Aufträge einer früheren Liste fehlen in dieser; sie bleiben</translation>
    </message>
    <message>
        <source>{count} orders without a route</source>
        <translation type="vanished">{count} Aufträge ohne Tour</translation>
    </message>
    <message>
        <source>{count} order|{count} orders</source>
        <translation>{count} Auftrag|{count} Aufträge</translation>
    </message>
    <message>
        <source>{count} page was sent to the printer.|{count} pages were sent to the printer.</source>
        <translation>{count} Seite wurde an den Drucker geschickt.|{count} Seiten wurden an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>{count} pages were sent to the printer.</source>
        <translation type="vanished">{count} Seiten wurden an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>{count} person missing|{count} people missing</source>
        <translation>{count} Person fehlt|{count} Personen fehlen</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} shift|{count} shifts</source>
        <translation>{count} Schicht|{count} Schichten</translation>
    </message>
    <message>
        <source>{count} stop too few to go out|{count} stops too few to go out</source>
        <translation>{count} Stopp zu wenig zum Ausfahren|{count} Stopps zu wenig zum Ausfahren</translation>
    </message>
    <message>
        <source>{count} stop too many|{count} stops too many</source>
        <translation>{count} Stopp zu viel|{count} Stopps zu viel</translation>
    </message>
    <message>
        <source>{count} stops too many</source>
        <translation type="vanished">{count} Stopps zu viel</translation>
    </message>
    <message>
        <source>{count} stops · {hours}</source>
        <translation type="vanished">{count} Stopps · {hours}</translation>
    </message>
    <message>
        <source>{count} stops · {hours} · {load}</source>
        <translation type="vanished">{count} Stopps · {hours} · {load}</translation>
    </message>
    <message>
        <source>{count} stop|{count} stops</source>
        <translation>{count} Stopp|{count} Stopps</translation>
    </message>
    <message>
        <source>{count} trip too many|{count} trips too many</source>
        <translation type="vanished">{count} Fahrt zu viel|{count} Fahrten zu viel</translation>
    </message>
    <message>
        <source>{days} days are planned. Stops: {stops}, orders left out: {left}. Undo takes all of it back.</source>
        <translation>{days} Tage sind geplant. Stopps: {stops}, ausgelassene Aufträge: {left}. Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>{days} like {day}</source>
        <translation>{days} wie {day}</translation>
    </message>
    <message>
        <source>{day}  ({count} orders)</source>
        <translation type="vanished">{day}  ({count} Aufträge)</translation>
    </message>
    <message>
        <source>{day}  ({orders})</source>
        <translation>{day}  ({orders})</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}: {orders}, {shifts}</source>
        <translation>{day}: {orders}, {shifts}</translation>
    </message>
    <message>
        <source>{doing}: {share} %</source>
        <translation>{doing}: {share} %</translation>
    </message>
    <message>
        <source>{drivers} drivers and {vehicles} vehicles taken.</source>
        <translation type="vanished">{drivers} Fahrer und {vehicles} Fahrzeuge übernommen.</translation>
    </message>
    <message>
        <source>{driver} ({vehicle})</source>
        <translation>{driver} ({vehicle})</translation>
    </message>
    <message>
        <source>{driver} ({vehicle}), {count} stops</source>
        <translation type="vanished">{driver} ({vehicle}), {count} Stopps</translation>
    </message>
    <message>
        <source>{driver} ({vehicle}), {count} stop|{driver} ({vehicle}), {count} stops</source>
        <translation>{driver} ({vehicle}), {count} Stopp|{driver} ({vehicle}), {count} Stopps</translation>
    </message>
    <message>
        <source>{driver} has no shift on this day</source>
        <translation>{driver} hat an diesem Tag keine Schicht</translation>
    </message>
    <message>
        <source>{driver} is absent</source>
        <translation>{driver} ist abwesend</translation>
    </message>
    <message>
        <source>{driver} is there</source>
        <translation>{driver} ist da</translation>
    </message>
    <message>
        <source>{driver} · {vehicle}</source>
        <translation>{driver} · {vehicle}</translation>
    </message>
    <message>
        <source>{driver}, best place: stop {number}</source>
        <translation>{driver}, beste Stelle: Stopp {number}</translation>
    </message>
    <message>
        <source>{driver}, stop {number}</source>
        <translation>{driver}, Stopp {number}</translation>
    </message>
    <message>
        <source>{driver}, stop {number} of {count}: {name}, {times}</source>
        <translation>{driver}, Stopp {number} von {count}: {name}, {times}</translation>
    </message>
    <message>
        <source>{driver}: {summary}</source>
        <translation>{driver}: {summary}</translation>
    </message>
    <message>
        <source>{driver}: {text}</source>
        <translation>{driver}: {text}</translation>
    </message>
    <message>
        <source>{engine}, region {region}</source>
        <translation>{engine}, Region {region}</translation>
    </message>
    <message>
        <source>{field}: {before} becomes {after}</source>
        <translation>{field}: {before} wird {after}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another folder.</source>
        <translation>{file} ließ sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{found} instead of {asked}</source>
        <translation>{found} statt {asked}</translation>
    </message>
    <message>
        <source>{half}: {field}</source>
        <translation>{half}: {field}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{how}: {orders}</source>
        <translation>{how}: {orders}</translation>
    </message>
    <message>
        <source>{key}: {what}</source>
        <translation>{key}: {what}</translation>
    </message>
    <message>
        <source>{kinds} over {kg} kg</source>
        <translation>{kinds} über {kg} kg</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{km} km further than the vehicle may drive</source>
        <translation>{km} km über der Höchststrecke des Fahrzeugs</translation>
    </message>
    <message>
        <source>{km} km, {hours} of driving</source>
        <translation>{km} km, {hours} Fahrzeit</translation>
    </message>
    <message>
        <source>{km} km, {time}</source>
        <translation>{km} km, {time}</translation>
    </message>
    <message>
        <source>{load} too much</source>
        <translation>{load} zu viel</translation>
    </message>
    <message>
        <source>{load} too much at {place}</source>
        <translation>{load} zu viel bei {place}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min, estimated</source>
        <translation>{minutes} min, geschätzt</translation>
    </message>
    <message>
        <source>{moment}, taken back</source>
        <translation>{moment}, zurückgenommen</translation>
    </message>
    <message>
        <source>{money} cost</source>
        <translation>{money} Kosten</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation>{name} (in Gebrauch)</translation>
    </message>
    <message>
        <source>{name} ({order})</source>
        <translation>{name} ({order})</translation>
    </message>
    <message>
        <source>{name} - skipped rows</source>
        <translation>{name} - übersprungene Zeilen</translation>
    </message>
    <message>
        <source>{name} - skipped rows.xlsx</source>
        <translation type="vanished">{name} - übersprungene Zeilen.xlsx</translation>
    </message>
    <message>
        <source>{name} arrived and waits for you (File, Arrived lists).</source>
        <translation>{name} ist eingetroffen und wartet auf Sie (Datei, Eingetroffene Listen).</translation>
    </message>
    <message>
        <source>{name} arrived and was imported.</source>
        <translation>{name} ist eingetroffen und wurde importiert.</translation>
    </message>
    <message>
        <source>{name}, coordinates only</source>
        <translation>{name}, nur Koordinaten</translation>
    </message>
    <message>
        <source>{name}: not finished. {size} are kept; add it again with the same extract to go on.</source>
        <translation>{name}: nicht fertig. {size} sind aufgehoben; fügen Sie sie mit demselben Auszug noch einmal hinzu, um weiterzumachen.</translation>
    </message>
    <message>
        <source>{name}: the update is not finished. {size} are kept; update it again with the same extract to go on.</source>
        <translation>{name}: Die Aktualisierung ist nicht fertig. {size} sind aufgehoben; aktualisieren Sie mit demselben Auszug noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>{name}: {count} stops</source>
        <translation type="vanished">{name}: {count} Stopps</translation>
    </message>
    <message>
        <source>{name}: {count} stop|{name}: {count} stops</source>
        <translation>{name}: {count} Stopp|{name}: {count} Stopps</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} unchanged</source>
        <translation>{new} neu, {changed} geändert, {same} unverändert</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message>
        <source>{orders} orders taken, {bad} rows with problems.</source>
        <translation type="vanished">{orders} Aufträge übernommen, {bad} Zeilen mit Problemen.</translation>
    </message>
    <message>
        <source>{part}: {doing}</source>
        <translation>{part}: {doing}</translation>
    </message>
    <message>
        <source>{percent} % full</source>
        <translation>{percent} % voll</translation>
    </message>
    <message>
        <source>{place}: not with this driver</source>
        <translation>{place}: nicht mit diesem Fahrer</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>{road}, {day} {hour}:00: {percent} % of the speed of a free road</source>
        <translation>{road}, {day} {hour}:00: {percent} % des Tempos bei freier Fahrt</translation>
    </message>
    <message>
        <source>{rows} rows = {orders} orders + {merged} merged + {bad} skipped</source>
        <translation type="vanished">{rows} Zeilen = {orders} Aufträge + {merged} zusammengeführt + {bad} übersprungen</translation>
    </message>
    <message>
        <source>{rows} rows: {orders} orders ({new} new, {changed} changed), {bad} rows skipped</source>
        <translation type="vanished">{rows} Zeilen: {orders} Aufträge ({new} neu, {changed} geändert), {bad} Zeilen übersprungen</translation>
    </message>
    <message>
        <source>{rows} rows: {orders} orders ({new} new, {changed} changed, {same} unchanged), {bad} rows skipped</source>
        <translation type="vanished">{rows} Zeilen: {orders} Aufträge ({new} neu, {changed} geändert, {same} unverändert), {bad} Zeilen übersprungen</translation>
    </message>
    <message>
        <source>{row}: {cells}</source>
        <translation>{row}: {cells}</translation>
    </message>
    <message>
        <source>{rules} and {count} more</source>
        <translation>{rules} und {count} weitere</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{size}, data of {date}, from {corners}</source>
        <translation type="vanished">{size}, Daten von {date}, von {corners}</translation>
    </message>
    <message>
        <source>{size}, data of {date}, from {corners}. If the data are OpenStreetMap's, their licence is: {licence}.</source>
        <translation>{size}, Daten von {date}, von {corners}. Sind die Daten von OpenStreetMap, so ist ihre Lizenz: {licence}.</translation>
    </message>
    <message>
        <source>{span} after the shift's end</source>
        <translation>{span} nach Schichtende</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>{span} Verspätung</translation>
    </message>
    <message>
        <source>{span} late at {place}</source>
        <translation>{span} Verspätung bei {place}</translation>
    </message>
    <message>
        <source>{span} longer than the vehicle may be out</source>
        <translation>{span} über der Höchstdauer des Fahrzeugs</translation>
    </message>
    <message>
        <source>{span} of rest between shifts missing</source>
        <translation>{span} Ruhe zwischen Schichten fehlen</translation>
    </message>
    <message>
        <source>{span} of the weekly rest missing</source>
        <translation>{span} der wöchentlichen Ruhe fehlen</translation>
    </message>
    <message>
        <source>{span} of waiting too much</source>
        <translation>{span} zu viel Wartezeit</translation>
    </message>
    <message>
        <source>{span} of work too little to go out</source>
        <translation>{span} zu wenig Arbeit zum Ausfahren</translation>
    </message>
    <message>
        <source>{span} of work too much</source>
        <translation>{span} zu viel Arbeit</translation>
    </message>
    <message>
        <source>{span} too long aboard</source>
        <translation>{span} zu lange an Bord</translation>
    </message>
    <message>
        <source>{span} too long at the wheel</source>
        <translation>{span} zu lange am Steuer</translation>
    </message>
    <message>
        <source>{stops} stops with {drivers} drivers, {out} left out.</source>
        <translation type="vanished">{stops} Stopps mit {drivers} Fahrern, {out} nicht verplant.</translation>
    </message>
    <message>
        <source>{stops} · {hours}</source>
        <translation>{stops} · {hours}</translation>
    </message>
    <message>
        <source>{stops} · {hours} · {load}</source>
        <translation>{stops} · {hours} · {load}</translation>
    </message>
    <message>
        <source>{table}, row {row}, {column}: {cause} {remedy}</source>
        <translation>{table}, Zeile {row}, {column}: {cause} {remedy}</translation>
    </message>
    <message>
        <source>{task}, stop {number}</source>
        <translation>{task}, Stopp {number}</translation>
    </message>
    <message>
        <source>{text}. {more}</source>
        <translation>{text}. {more}</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} bisher</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>{unit}; if nothing is said: {default}</source>
        <translation>{unit}; ohne Angabe: {default}</translation>
    </message>
    <message>
        <source>{used} of {all}</source>
        <translation>{used} von {all}</translation>
    </message>
    <message>
        <source>{vehicle}, {count} stops</source>
        <translation type="vanished">{vehicle}, {count} Stopps</translation>
    </message>
    <message>
        <source>{vehicle}, {count} stop|{vehicle}, {count} stops</source>
        <translation>{vehicle}, {count} Stopp|{vehicle}, {count} Stopps</translation>
    </message>
    <message>
        <source>{what}, line {number}: {column}</source>
        <translation>{what}, Zeile {number}: {column}</translation>
    </message>
    <message>
        <source>{word}: {meaning}</source>
        <translation>{word}: {meaning}</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>“{before}” is read as nothing.</source>
        <translation>„{before}“ wird als leer gelesen.</translation>
    </message>
    <message>
        <source>“{before}” is read as “{after}”.</source>
        <translation>„{before}“ wird als „{after}“ gelesen.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Write it like 08:15.</source>
        <translation>„{text}“ ist keine Uhrzeit. Schreiben Sie sie wie 08:15.</translation>
    </message>
</context>
</TS>
