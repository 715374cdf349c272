<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Dispatcher</name>
    <message>
        <source>A bare figure is an hour.</source>
        <translation>Eine bloße Zahl ist eine Stunde.</translation>
    </message>
    <message>
        <source>A break has no length.</source>
        <translation>Eine Pause hat keine Dauer.</translation>
    </message>
    <message>
        <source>A break lies outside of the shift.</source>
        <translation>Eine Pause liegt außerhalb der Schicht.</translation>
    </message>
    <message>
        <source>A cell far from all others is left out.</source>
        <translation>Eine Zelle weit weg von allen anderen bleibt weg.</translation>
    </message>
    <message>
        <source>A charging station has no place on earth or no power.</source>
        <translation>Eine Ladestation hat keinen Ort auf der Erde oder keine Leistung.</translation>
    </message>
    <message>
        <source>A comma and a blank within an address do not separate cells.</source>
        <translation>Komma und Leerzeichen in einer Adresse trennen keine Zellen.</translation>
    </message>
    <message>
        <source>A comma stands before decimals.</source>
        <translation>Vor Dezimalstellen steht ein Komma.</translation>
    </message>
    <message>
        <source>A dash counts as empty.</source>
        <translation>Ein Strich gilt als leer.</translation>
    </message>
    <message>
        <source>A date above the list may be that of printing, and is left aside.</source>
        <translation>Ein Datum über der Liste kann das des Drucks sein und bleibt außer Acht.</translation>
    </message>
    <message>
        <source>A date alone is that whole day.</source>
        <translation>Ein Datum allein ist dieser ganze Tag.</translation>
    </message>
    <message>
        <source>A date that was a window like 9-12 is made a window again.</source>
        <translation>Ein Datum, das ein Fenster wie 9-12 war, wird wieder zum Fenster.</translation>
    </message>
    <message>
        <source>A date that was figures like 5-7 is made figures again.</source>
        <translation>Ein Datum, das Zahlen wie 5-7 war, wird wieder zu Zahlen.</translation>
    </message>
    <message>
        <source>A ditto mark is what stands above it.</source>
        <translation>Ein Unterführungszeichen ist, was darüber steht.</translation>
    </message>
    <message>
        <source>A factor of speed is not between {SLOWEST} and {FASTEST}.</source>
        <translation>Ein Tempofaktor liegt nicht zwischen {SLOWEST} und {FASTEST}.</translation>
    </message>
    <message>
        <source>A figure like 8.3 is half past eight.</source>
        <translation>Eine Zahl wie 8.3 ist halb neun.</translation>
    </message>
    <message>
        <source>A figure like 8.5 is half past eight.</source>
        <translation>Eine Zahl wie 8.5 ist halb neun.</translation>
    </message>
    <message>
        <source>a formula without its result</source>
        <translation>eine Formel ohne ihr Ergebnis</translation>
    </message>
    <message>
        <source>A fraction of a day is a length of time.</source>
        <translation>Ein Bruchteil eines Tages ist eine Dauer.</translation>
    </message>
    <message>
        <source>A fraction of a day is a time.</source>
        <translation>Ein Bruchteil eines Tages ist eine Uhrzeit.</translation>
    </message>
    <message>
        <source>A length like 10:00 is ten minutes.</source>
        <translation>Eine Dauer wie 10:00 ist zehn Minuten.</translation>
    </message>
    <message>
        <source>A line does not name two classes of goods.</source>
        <translation>Eine Zeile nennt keine zwei Güterklassen.</translation>
    </message>
    <message>
        <source>A line ends before it begins.</source>
        <translation>Eine Zeile endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>A line lacks its zone or who may enter.</source>
        <translation>Einer Zeile fehlt die Zone oder wer hineindarf.</translation>
    </message>
    <message>
        <source>A line of “{name}” has no two points on earth.</source>
        <translation>Eine Linie von „{name}“ hat keine zwei Punkte auf der Erde.</translation>
    </message>
    <message>
        <source>A mark or hours below a weekday or a date are of the next such day.</source>
        <translation>Ein Zeichen oder Uhrzeiten unter einem Wochentag oder Datum gelten für den nächsten solchen Tag.</translation>
    </message>
    <message>
        <source>A mark under a weekday is the next such day.</source>
        <translation type="vanished">Ein Zeichen unter einem Wochentag ist der nächste solche Tag.</translation>
    </message>
    <message>
        <source>A name is longer than {LONGEST_NAME} letters.</source>
        <translation>Ein Name ist länger als {LONGEST_NAME} Zeichen.</translation>
    </message>
    <message>
        <source>A name is taken out of the address.</source>
        <translation>Ein Name wird aus der Adresse genommen.</translation>
    </message>
    <message>
        <source>A number in the data is infinite or not a number at all.</source>
        <translation>Eine Zahl in den Daten ist unendlich oder gar keine Zahl.</translation>
    </message>
    <message>
        <source>A number in the data is too large to be kept.</source>
        <translation>Eine Zahl in den Daten ist zu groß, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>A place can be remembered for an address only.</source>
        <translation>Ein Ort kann nur zu einer Adresse gemerkt werden.</translation>
    </message>
    <message>
        <source>A plus code is the middle of its square.</source>
        <translation>Ein Plus-Code ist die Mitte seines Quadrats.</translation>
    </message>
    <message>
        <source>A postcode and town in a row of their own belong to the address above.</source>
        <translation>Postleitzahl und Ort in einer eigenen Zeile gehören zur Adresse darüber.</translation>
    </message>
    <message>
        <source>A price is below zero.</source>
        <translation>Ein Preis liegt unter null.</translation>
    </message>
    <message>
        <source>a quotation mark that opens and does not close</source>
        <translation>ein Anführungszeichen, das öffnet und nicht schließt</translation>
    </message>
    <message>
        <source>A ring of entry {number} has fewer than three points.</source>
        <translation>Ein Ring von Eintrag {number} hat weniger als drei Punkte.</translation>
    </message>
    <message>
        <source>a route of another number of legs than it was asked for</source>
        <translation>eine Strecke mit anderer Anzahl Etappen als verlangt</translation>
    </message>
    <message>
        <source>A row of {table} refers to a row of {parent} that is not there.</source>
        <translation>Eine Zeile von {table} verweist auf eine Zeile von {parent}, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A serial number is a date and time.</source>
        <translation>Eine fortlaufende Zahl ist Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>A serial number is a date.</source>
        <translation>Eine fortlaufende Zahl ist ein Datum.</translation>
    </message>
    <message>
        <source>A shift could serve it alone, but there was no time to look for room with the others: plan for longer.</source>
        <translation>Eine Schicht könnte ihn allein bedienen, aber für die Suche nach Platz neben den anderen Aufträgen fehlte die Zeit: Planen Sie länger.</translation>
    </message>
    <message>
        <source>a shift of {driver_id}</source>
        <translation>eine Schicht von {driver_id}</translation>
    </message>
    <message>
        <source>A single time is a window without length.</source>
        <translation>Eine einzelne Uhrzeit ist ein Zeitfenster ohne Länge.</translation>
    </message>
    <message>
        <source>A spreadsheet has written a long number short and lost its last digits.</source>
        <translation>Eine Tabellenkalkulation hat eine lange Zahl gekürzt und ihre letzten Ziffern verloren.</translation>
    </message>
    <message>
        <source>a table of another size than it was asked for</source>
        <translation>eine Tabelle anderer Größe als verlangt</translation>
    </message>
    <message>
        <source>a table with holes</source>
        <translation>eine Tabelle mit Lücken</translation>
    </message>
    <message>
        <source>A text in the data holds half of a character.</source>
        <translation>Ein Text in den Daten enthält ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>A time of day beside a date is left out.</source>
        <translation>Eine Uhrzeit neben einem Datum entfällt.</translation>
    </message>
    <message>
        <source>A transfer needs a place to deliver, and this row has none.</source>
        <translation>Ein Transport braucht einen Lieferort, und diese Zeile hat keinen.</translation>
    </message>
    <message>
        <source>A transfer needs a place to pick up, and this row has none.</source>
        <translation>Ein Transport braucht einen Abholort, und diese Zeile hat keinen.</translation>
    </message>
    <message>
        <source>A way on toll roads costs {cents}.</source>
        <translation>Ein Weg über Mautstraßen kostet {cents}.</translation>
    </message>
    <message>
        <source>a way that is longer than any road</source>
        <translation>einen Weg, der länger ist als jede Straße</translation>
    </message>
    <message>
        <source>A week is its days from Monday to Friday.</source>
        <translation>Eine Woche ist ihre Tage von Montag bis Freitag.</translation>
    </message>
    <message>
        <source>A weight is below zero.</source>
        <translation>Ein Gewicht ist kleiner als null.</translation>
    </message>
    <message>
        <source>A window like 10-2 ends in the afternoon, and one like 2-4 lies there.</source>
        <translation>Ein Fenster wie 10-2 endet am Nachmittag, und eines wie 2-4 liegt dort.</translation>
    </message>
    <message>
        <source>A window like 10-2 ends in the afternoon.</source>
        <translation type="vanished">Ein Fenster wie 10-2 endet am Nachmittag.</translation>
    </message>
    <message>
        <source>A window like 22:00-02:00 ends on the next day.</source>
        <translation>Ein Fenster wie 22:00-02:00 endet am nächsten Tag.</translation>
    </message>
    <message>
        <source>A working process cannot be started ({error}).</source>
        <translation>Ein Arbeitsprozess kann nicht gestartet werden ({error}).</translation>
    </message>
    <message>
        <source>A working process ended unexpectedly, perhaps because the computer ran out of memory.</source>
        <translation>Ein Arbeitsprozess endete unerwartet, vielleicht weil dem Computer der Speicher ausging.</translation>
    </message>
    <message>
        <source>A zone has no name, or nothing says who may enter it.</source>
        <translation>Ein Gebiet hat keinen Namen, oder nichts sagt, wer hinein darf.</translation>
    </message>
    <message>
        <source>About ten is half an hour to either side.</source>
        <translation>Gegen zehn heißt eine halbe Stunde vorher bis nachher.</translation>
    </message>
    <message>
        <source>Add a region or a fleet with a depot.</source>
        <translation>Fügen Sie eine Region oder eine Flotte mit Depot hinzu.</translation>
    </message>
    <message>
        <source>Add it to the sheet of depots, or correct the name.</source>
        <translation>Tragen Sie es auf dem Blatt der Depots ein, oder korrigieren Sie den Namen.</translation>
    </message>
    <message>
        <source>Add it to the sheet of vehicles, or correct the name.</source>
        <translation>Tragen Sie es auf dem Blatt der Fahrzeuge ein, oder korrigieren Sie den Namen.</translation>
    </message>
    <message>
        <source>Add the driver to the sheet of drivers, or correct the name.</source>
        <translation>Tragen Sie den Fahrer auf dem Blatt der Fahrer ein, oder korrigieren Sie den Namen.</translation>
    </message>
    <message>
        <source>Add the hours of that day, or correct the date.</source>
        <translation>Ergänzen Sie die Zeiten dieses Tages, oder korrigieren Sie das Datum.</translation>
    </message>
    <message>
        <source>Add the region again from its .osm.pbf file.</source>
        <translation>Fügen Sie die Region noch einmal aus ihrer .osm.pbf-Datei hinzu.</translation>
    </message>
    <message>
        <source>Add the region again from its extract.</source>
        <translation>Fügen Sie die Region noch einmal aus ihrem Auszug hinzu.</translation>
    </message>
    <message>
        <source>Add the region again.</source>
        <translation>Fügen Sie die Region noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Add the region again; until then plan with estimated travel times.</source>
        <translation>Fügen Sie die Region noch einmal hinzu; planen Sie bis dahin mit geschätzten Fahrzeiten.</translation>
    </message>
    <message>
        <source>Added new orders to the plan of {date}. Routes: {used}, orders left out: {out}.</source>
        <translation>Neue Aufträge in den Plan vom {date} aufgenommen. Touren: {used}, nicht verplante Aufträge: {out}.</translation>
    </message>
    <message>
        <source>Added new orders to the plan of {date}: {used} routes, {out} orders left out.</source>
        <translation type="vanished">Neue Aufträge in den Plan vom {date} aufgenommen: {used} Touren, {out} Aufträge nicht verplant.</translation>
    </message>
    <message>
        <source>Added order {id}.</source>
        <translation>Auftrag {id} hinzugefügt.</translation>
    </message>
    <message>
        <source>Added {what}.</source>
        <translation>Hinzugefügt: {what}.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses are looked up with {title}.</source>
        <translation>Adressen werden mit {title} gesucht.</translation>
    </message>
    <message>
        <source>addresses at points</source>
        <translation>Adressen an Punkten</translation>
    </message>
    <message>
        <source>Adopted the compared day of {date}: {what}. Routes: {used}, orders left out: {out}.</source>
        <translation>Verglichenen Tag für {date} übernommen: {what}. Touren: {used}, nicht verplante Aufträge: {out}.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or keep the day file somewhere else.</source>
        <translation>Erlauben Sie das Schreiben in die Datei und ihren Ordner, oder legen Sie die Tagesdatei anderswo ab.</translation>
    </message>
    <message>
        <source>allowed drivers</source>
        <translation>erlaubte Fahrer</translation>
    </message>
    <message>
        <source>Amounts like 2 x 10 kg, 10+5 and 1/2 are worked out.</source>
        <translation>Mengen wie 2 x 10 kg, 10+5 und 1/2 werden ausgerechnet.</translation>
    </message>
    <message>
        <source>Amounts of one piece are multiplied by the pieces.</source>
        <translation>Mengen eines Stücks werden mit der Stückzahl malgenommen.</translation>
    </message>
    <message>
        <source>Amounts with names are counted by name.</source>
        <translation>Mengen mit Namen werden nach Namen gezählt.</translation>
    </message>
    <message>
        <source>an answer that the program does not understand</source>
        <translation>eine Antwort, die das Programm nicht versteht</translation>
    </message>
    <message>
        <source>An apostrophe before a figure is left out.</source>
        <translation>Ein Apostroph vor einer Zahl entfällt.</translation>
    </message>
    <message>
        <source>An empty cell takes what the next column for it says.</source>
        <translation>Eine leere Zelle nimmt, was die nächste Spalte dafür sagt.</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>ein Fehler</translation>
    </message>
    <message>
        <source>an error for one of the pairs</source>
        <translation>einen Fehler für eines der Paare</translation>
    </message>
    <message>
        <source>An example, not a measurement of your town. As the other example, with the mean of the very large urban areas (1 / 1.35); the split by road class and hour is an assumption.</source>
        <translation type="vanished">Ein Beispiel, keine Messung in Ihrer Stadt. Wie das andere Beispiel, mit dem Mittel der sehr großen Ballungsräume (1 / 1,35); die Aufteilung nach Straßenklasse und Stunde ist eine Annahme.</translation>
    </message>
    <message>
        <source>An example, not a measurement of your town. Peaks of 6-10 and 15-19 h and their mean (1 / 1.23, all urban areas of the United States in 2017) after the Urban Mobility Report 2019 of the Texas A&amp;M Transportation Institute; the split by road class and hour is an assumption.</source>
        <translation>Ein Beispiel, keine Messung in Ihrer Stadt. Spitzen von 6-10 und 15-19 Uhr und ihr Mittel (1 / 1,23, alle Ballungsräume der USA 2017) nach dem Urban Mobility Report 2019 des Texas A&amp;M Transportation Institute; die Aufteilung nach Straßenklasse und Stunde ist eine Annahme.</translation>
    </message>
    <message>
        <source>An example, not a measurement of your town. Peaks of 6-10 and 15-19 h and their mean (1 / 1.35, the very large urban areas of the United States in 2017) after the Urban Mobility Report 2019 of the Texas A&amp;M Transportation Institute; the split by road class and hour is an assumption.</source>
        <translation>Ein Beispiel, keine Messung in Ihrer Stadt. Spitzen von 6-10 und 15-19 Uhr und ihr Mittel (1 / 1,35, die sehr großen Ballungsräume der USA 2017) nach dem Urban Mobility Report 2019 des Texas A&amp;M Transportation Institute; die Aufteilung nach Straßenklasse und Stunde ist eine Annahme.</translation>
    </message>
    <message>
        <source>An object in one cell becomes columns.</source>
        <translation>Ein Objekt in einer Zelle wird zu Spalten.</translation>
    </message>
    <message>
        <source>An order has to have an address.</source>
        <translation>Ein Auftrag muss eine Adresse haben.</translation>
    </message>
    <message>
        <source>An outline of the work area has fewer than three corners.</source>
        <translation>Ein Umriss des Arbeitsgebiets hat weniger als drei Ecken.</translation>
    </message>
    <message>
        <source>another cost per kilometre</source>
        <translation>andere Kosten pro Kilometer</translation>
    </message>
    <message>
        <source>Another file took the day file's name while it was made.</source>
        <translation>Eine andere Datei hat den Namen der Tagesdatei angenommen, während diese angelegt wurde.</translation>
    </message>
    <message>
        <source>another price of fuel</source>
        <translation>anderer Kraftstoffpreis</translation>
    </message>
    <message>
        <source>Another program holds the day file open and does not let go.</source>
        <translation>Ein anderes Programm hält die Tagesdatei offen und gibt sie nicht frei.</translation>
    </message>
    <message>
        <source>Another sheet that looks like orders is left aside.</source>
        <translation>Ein anderes Blatt, das nach Aufträgen aussieht, bleibt außer Acht.</translation>
    </message>
    <message>
        <source>Another table on the sheet is left aside.</source>
        <translation>Eine andere Tabelle auf dem Blatt bleibt außer Acht.</translation>
    </message>
    <message>
        <source>Answer which of the two its column has first, or write dates as 2026-11-23.</source>
        <translation>Sagen Sie, was in der Spalte zuerst steht, oder schreiben Sie Daten wie 2026-11-23.</translation>
    </message>
    <message>
        <source>As soon as possible is no time window.</source>
        <translation>So bald wie möglich ist kein Zeitfenster.</translation>
    </message>
    <message>
        <source>Ask about a rule that the day has.</source>
        <translation>Fragen Sie nach einer Regel, die der Tag hat.</translation>
    </message>
    <message>
        <source>Ask for 1 to {most} zones.</source>
        <translation>Fragen Sie nach 1 bis {most} Zonen.</translation>
    </message>
    <message>
        <source>Ask for example for 15, 30 and 60 minutes.</source>
        <translation>Fragen Sie zum Beispiel nach 15, 30 und 60 Minuten.</translation>
    </message>
    <message>
        <source>Ask for orders.xlsx or fleet.xlsx.</source>
        <translation>Verlangen Sie orders.xlsx oder fleet.xlsx.</translation>
    </message>
    <message>
        <source>Ask for the file again, or build the region from an extract.</source>
        <translation>Lassen Sie sich die Datei noch einmal geben, oder bauen Sie die Region aus einem Auszug.</translation>
    </message>
    <message>
        <source>Begin a new day file for this region.</source>
        <translation>Beginnen Sie für diese Region eine neue Tagesdatei.</translation>
    </message>
    <message>
        <source>Blanks at the ends are left out.</source>
        <translation>Leerzeichen an den Enden entfallen.</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Build it with “dispatcher region add FILE.osm.pbf --name NAME”.</source>
        <translation>Erstellen Sie sie mit „dispatcher region add FILE.osm.pbf --name NAME“.</translation>
    </message>
    <message>
        <source>Build it with “dispatcher region add FILE.osm.pbf”.</source>
        <translation>Erstellen Sie sie mit „dispatcher region add FILE.osm.pbf“.</translation>
    </message>
    <message>
        <source>Build the region again.</source>
        <translation>Bauen Sie die Region noch einmal.</translation>
    </message>
    <message>
        <source>Building needs about {needed} MB of memory, and this computer has {has} MB.</source>
        <translation>Der Bau braucht etwa {needed} MB Arbeitsspeicher, und dieser Rechner hat {has} MB.</translation>
    </message>
    <message>
        <source>Building needs about {working_bytes} MB of disk, and {free} MB are free.</source>
        <translation>Der Bau braucht etwa {working_bytes} MB auf der Platte, und {free} MB sind frei.</translation>
    </message>
    <message>
        <source>buildings and streets</source>
        <translation>Gebäude und Straßen</translation>
    </message>
    <message>
        <source>By law {driver} would lack {amount} of rest between shifts.</source>
        <translation>Nach dem Gesetz fehlten {driver} {amount} Ruhe zwischen Schichten.</translation>
    </message>
    <message>
        <source>By law {driver} would lack {amount} of the weekly rest.</source>
        <translation>Nach dem Gesetz fehlten {driver} {amount} der wöchentlichen Ruhe.</translation>
    </message>
    <message>
        <source>By one driver and in a row: {orders}.</source>
        <translation>Von einem Fahrer und in einer Folge: {orders}.</translation>
    </message>
    <message>
        <source>By one driver and in this sequence: {orders}.</source>
        <translation>Von einem Fahrer und in dieser Reihenfolge: {orders}.</translation>
    </message>
    <message>
        <source>By one driver, one straight after the other: {orders}.</source>
        <translation>Von einem Fahrer, direkt hintereinander: {orders}.</translation>
    </message>
    <message>
        <source>Called in drivers for {date} and planned anew. Routes: {used}, orders left out: {out}.</source>
        <translation>Fahrer für {date} hinzugeholt und neu geplant. Touren: {used}, nicht verplante Aufträge: {out}.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>Cancelled order {wanted}.</source>
        <translation>Auftrag {wanted} storniert.</translation>
    </message>
    <message>
        <source>Cancelled {wanted} orders.</source>
        <translation>{wanted} Aufträge storniert.</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Capital letters do not count.</source>
        <translation>Großbuchstaben zählen nicht.</translation>
    </message>
    <message>
        <source>Changed order {order_id}: {what}.</source>
        <translation>Auftrag {order_id} geändert: {what}.</translation>
    </message>
    <message>
        <source>Changed the rules of all days: {what}.</source>
        <translation>Regeln für alle Tage geändert: {what}.</translation>
    </message>
    <message>
        <source>Changed the rules of {date}: {what}.</source>
        <translation>Regeln vom {date} geändert: {what}.</translation>
    </message>
    <message>
        <source>Changed the traffic.</source>
        <translation>Verkehr geändert.</translation>
    </message>
    <message>
        <source>Changed what the weather does to speed and service.</source>
        <translation>Geändert, was das Wetter mit Tempo und Standzeit macht.</translation>
    </message>
    <message>
        <source>Changed {what}: {how}.</source>
        <translation>Geändert: {what} ({how}).</translation>
    </message>
    <message>
        <source>Characters that no text has are left out.</source>
        <translation>Zeichen, die in keinem Text vorkommen, werden weggelassen.</translation>
    </message>
    <message>
        <source>charging stations</source>
        <translation>Ladestationen</translation>
    </message>
    <message>
        <source>Check its address in the settings.</source>
        <translation>Prüfen Sie seine Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>Check its columns and coordinates.</source>
        <translation>Prüfen Sie Spalten und Koordinaten.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>Check its place, refuse it, or draw the service area wider.</source>
        <translation>Prüfen Sie den Ort, lehnen Sie ihn ab oder zeichnen Sie das Liefergebiet größer.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob sie da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Check that it is where the van has to go.</source>
        <translation>Prüfen Sie, ob er dort liegt, wo der Wagen hinmuss.</translation>
    </message>
    <message>
        <source>Check that the drive is still connected and healthy, then do the same again.</source>
        <translation>Prüfen Sie, ob das Laufwerk noch angeschlossen und in Ordnung ist, und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it.</source>
        <translation>Prüfen Sie, ob die Datei da ist und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>Check that the folder exists and has room, and that the file is not open.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden ist und Platz bietet und ob die Datei nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that the drive is connected.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden und das Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <source>Check that the folder is there and can be reached, or choose another one, then export again.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden und erreichbar ist, oder wählen Sie einen anderen, und exportieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write to it and that the disk has room.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden ist, ob Sie darin schreiben dürfen und ob das Laufwerk Platz hat.</translation>
    </message>
    <message>
        <source>Check that this is a list of orders.</source>
        <translation>Prüfen Sie, ob das eine Auftragsliste ist.</translation>
    </message>
    <message>
        <source>Check that this is the right file and sheet, and that each order has a row of its own.</source>
        <translation>Prüfen Sie, ob es die richtige Datei und das richtige Blatt sind und ob jeder Auftrag eine eigene Zeile hat.</translation>
    </message>
    <message>
        <source>Check that this is the right file and sheet.</source>
        <translation>Prüfen Sie, ob es die richtige Datei und das richtige Blatt sind.</translation>
    </message>
    <message>
        <source>Check that this order is meant for your fleet.</source>
        <translation>Prüfen Sie, ob dieser Auftrag für Ihre Flotte gedacht ist.</translation>
    </message>
    <message>
        <source>Check the address and its place.</source>
        <translation>Prüfen Sie die Adresse und ihren Ort.</translation>
    </message>
    <message>
        <source>Check the address, and that its scheduler runs.</source>
        <translation>Prüfen Sie die Adresse und ob sein Scheduler läuft.</translation>
    </message>
    <message>
        <source>Check the folder, the room on the disk and whether another program has the file open.</source>
        <translation>Prüfen Sie den Ordner, den Platz auf dem Datenträger und ob ein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>Check the network, or type the weather in.</source>
        <translation>Prüfen Sie das Netz oder tippen Sie das Wetter ein.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>Check the path and try again.</source>
        <translation>Prüfen Sie den Pfad und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the place, or use a region that covers it.</source>
        <translation>Prüfen Sie den Ort, oder verwenden Sie eine Region, die ihn abdeckt.</translation>
    </message>
    <message>
        <source>Check the rights on it and its disk.</source>
        <translation>Prüfen Sie die Rechte daran und den Datenträger.</translation>
    </message>
    <message>
        <source>Check them: latitude runs from -90 to 90, longitude from -180 to 180.</source>
        <translation>Prüfen Sie sie: Die Breite reicht von -90 bis 90, die Länge von -180 bis 180.</translation>
    </message>
    <message>
        <source>Check your rights there, and close other windows of the program, then try again.</source>
        <translation>Prüfen Sie Ihre Rechte dort, schließen Sie andere Fenster des Programms und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Checking the network</source>
        <translation>Das Netz wird geprüft</translation>
    </message>
    <message>
        <source>Choose a file that ends in .osm.pbf and was downloaded completely.</source>
        <translation>Wählen Sie eine Datei, die auf .osm.pbf endet und vollständig heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .osm.pbf, and download it again if it came incomplete.</source>
        <translation>Wählen Sie eine Datei, die auf .osm.pbf endet, und laden Sie sie noch einmal herunter, wenn sie unvollständig ist.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .osm.pbf, and download it again if it was cut short.</source>
        <translation>Wählen Sie eine Datei, die auf .osm.pbf endet, und laden Sie sie noch einmal herunter, wenn sie abgeschnitten ist.</translation>
    </message>
    <message>
        <source>Choose a folder that is there and that you may open.</source>
        <translation>Wählen Sie einen Ordner, den es gibt und den Sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, then export again.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, und exportieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a GeoJSON file with a polygon.</source>
        <translation>Wählen Sie eine GeoJSON-Datei mit einem Polygon.</translation>
    </message>
    <message>
        <source>Choose a row that names the columns.</source>
        <translation>Wählen Sie eine Zeile, in der die Spalten benannt sind.</translation>
    </message>
    <message>
        <source>Choose a smaller work area, or build on a larger computer.</source>
        <translation>Wählen Sie ein kleineres Arbeitsgebiet, oder bauen Sie auf einem größeren Rechner.</translation>
    </message>
    <message>
        <source>Choose a time inside of the shift.</source>
        <translation>Wählen Sie eine Zeit innerhalb der Schicht.</translation>
    </message>
    <message>
        <source>Choose addresses from the book.</source>
        <translation>Wählen Sie Adressen aus dem Buch.</translation>
    </message>
    <message>
        <source>Choose an address that was set by hand.</source>
        <translation>Wählen Sie eine Adresse, deren Ort von Hand gesetzt wurde.</translation>
    </message>
    <message>
        <source>Choose an address whose place is in doubt.</source>
        <translation>Wählen Sie eine Adresse, deren Ort zweifelhaft ist.</translation>
    </message>
    <message>
        <source>Choose an area that the extract covers.</source>
        <translation>Wählen Sie ein Gebiet, das der Auszug enthält.</translation>
    </message>
    <message>
        <source>Choose an example or type one in first.</source>
        <translation>Wählen Sie zuerst ein Beispiel oder tippen Sie eines ein.</translation>
    </message>
    <message>
        <source>Choose an extract that covers the area where you deliver.</source>
        <translation>Wählen Sie einen Auszug, der Ihr Liefergebiet abdeckt.</translation>
    </message>
    <message>
        <source>Choose an extract that covers the area you deliver in.</source>
        <translation>Wählen Sie einen Auszug, der Ihr Liefergebiet abdeckt.</translation>
    </message>
    <message>
        <source>Choose another day as well.</source>
        <translation>Wählen Sie noch einen Tag dazu.</translation>
    </message>
    <message>
        <source>Choose another file, or a new name to begin a new day file.</source>
        <translation>Wählen Sie eine andere Datei, oder einen neuen Namen, um eine neue Tagesdatei zu beginnen.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that region first.</source>
        <translation>Wählen Sie einen anderen Namen, oder löschen Sie zuerst jene Region.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another step from the history.</source>
        <translation>Wählen Sie einen anderen Schritt aus dem Verlauf.</translation>
    </message>
    <message>
        <source>Choose another {column}, other hours or other days.</source>
        <translation>Wählen Sie bei „{column}“ etwas anderes, andere Zeiten oder andere Tage.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens einen.</translation>
    </message>
    <message>
        <source>Choose days with orders and shifts.</source>
        <translation>Wählen Sie Tage mit Aufträgen und Schichten.</translation>
    </message>
    <message>
        <source>Choose from: {choice}.</source>
        <translation>Wählen Sie aus: {choice}.</translation>
    </message>
    <message>
        <source>Choose from: {drivers}.</source>
        <translation>Wählen Sie aus: {drivers}.</translation>
    </message>
    <message>
        <source>Choose from: {known}.</source>
        <translation>Wählen Sie aus: {known}.</translation>
    </message>
    <message>
        <source>Choose from: {RoadClass}.</source>
        <translation>Wählen Sie aus: {RoadClass}.</translation>
    </message>
    <message>
        <source>Choose its days.</source>
        <translation>Wählen Sie die Tage.</translation>
    </message>
    <message>
        <source>Choose one of the list, for example windows-1252.</source>
        <translation>Wählen Sie eine aus der Liste, zum Beispiel windows-1252.</translation>
    </message>
    <message>
        <source>Choose one of the {kind}s.</source>
        <translation>Wählen Sie bei „{kind}“ einen vorhandenen Eintrag.</translation>
    </message>
    <message>
        <source>Choose one of them; the other can stay the sender's own column.</source>
        <translation>Wählen Sie eine davon; die andere kann eine eigene Spalte des Absenders bleiben.</translation>
    </message>
    <message>
        <source>Choose one of {SERVICES}.</source>
        <translation type="vanished">Wählen Sie aus: {SERVICES}.</translation>
    </message>
    <message>
        <source>Choose one of {value}.</source>
        <translation>Wählen Sie aus: {value}.</translation>
    </message>
    <message>
        <source>Choose one of: {fields}.</source>
        <translation>Wählen Sie davon aus: {fields}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Wählen Sie davon aus: {known}.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Wählen Sie davon aus: {names}.</translation>
    </message>
    <message>
        <source>Choose one of: {shifts}.</source>
        <translation>Wählen Sie davon aus: {shifts}.</translation>
    </message>
    <message>
        <source>Choose the day it is for.</source>
        <translation>Wählen Sie den Tag, für den er gilt.</translation>
    </message>
    <message>
        <source>Choosing the points of the work area</source>
        <translation>Die Punkte des Arbeitsgebiets werden gewählt</translation>
    </message>
    <message>
        <source>Choosing the roads of the work area</source>
        <translation>Die Straßen des Arbeitsgebiets werden gewählt</translation>
    </message>
    <message>
        <source>Choosing the shapes of the work area</source>
        <translation>Die Flächen des Arbeitsgebiets werden gewählt</translation>
    </message>
    <message>
        <source>Close it in other programs and check that you may read it.</source>
        <translation>Schließen Sie sie in anderen Programmen und prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Close it there and export again.</source>
        <translation>Schließen Sie sie dort und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs and plan again for a better one.</source>
        <translation>Schließen Sie andere Programme und planen Sie erneut, um einen besseren zu erhalten.</translation>
    </message>
    <message>
        <source>Close other programs and plan again.</source>
        <translation>Schließen Sie andere Programme und planen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs and plan again. If it happens again, plan with fewer orders.</source>
        <translation>Schließen Sie andere Programme und planen Sie erneut. Geschieht es wieder, planen Sie mit weniger Aufträgen.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs and try again; restart the computer if it goes on.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal; starten Sie den Computer neu, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>Close other programs that read the file.</source>
        <translation>Schließen Sie andere Programme, die die Datei lesen.</translation>
    </message>
    <message>
        <source>Close other programs that use the file, for example a database viewer, then do the same again.</source>
        <translation>Schließen Sie andere Programme, die die Datei benutzen, zum Beispiel einen Datenbankbetrachter, und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>Close other windows of the program and check that you may write to that folder.</source>
        <translation>Schließen Sie andere Fenster des Programms und prüfen Sie, ob Sie in diesen Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Close the program and open the file again.</source>
        <translation>Schließen Sie das Programm und öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Close the program and put the newest backup in its place; the backups lie in the folder beside the file.</source>
        <translation>Schließen Sie das Programm und setzen Sie die neueste Sicherung an ihre Stelle; die Sicherungen liegen im Ordner neben der Datei.</translation>
    </message>
    <message>
        <source>Close the program and put the newest backup in the file's place.</source>
        <translation>Schließen Sie das Programm und setzen Sie die neueste Sicherung an die Stelle der Datei.</translation>
    </message>
    <message>
        <source>Closed routes of {date} and spread them over the others. Routes: {used}, orders left out: {out}.</source>
        <translation>Touren vom {date} geschlossen und auf die anderen verteilt. Touren: {used}, nicht verplante Aufträge: {out}.</translation>
    </message>
    <message>
        <source>Closure “{name}”.</source>
        <translation>Sperrung „{name}“.</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>Spalte {column}</translation>
    </message>
    <message>
        <source>Compare with {FEWEST_SEEDS} seeds or more.</source>
        <translation>Vergleichen Sie mit {FEWEST_SEEDS} Startwerten oder mehr.</translation>
    </message>
    <message>
        <source>Completing lakes and woods</source>
        <translation>Seen und Wälder werden vervollständigt</translation>
    </message>
    <message>
        <source>Computing travel times</source>
        <translation>Fahrzeiten werden berechnet</translation>
    </message>
    <message>
        <source>Copy the list, paste it with rows and columns swapped (transposed), and import that.</source>
        <translation>Kopieren Sie die Liste, fügen Sie sie mit vertauschten Zeilen und Spalten (transponiert) ein, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Correct it, or switch on again for its column what says “{rule}”.</source>
        <translation>Korrigieren Sie es, oder schalten Sie für die Spalte wieder ein, was besagt: „{rule}“.</translation>
    </message>
    <message>
        <source>Correct its address in the settings.</source>
        <translation>Korrigieren Sie seine Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Korrigieren Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Correct that row, and import both.</source>
        <translation>Berichtigen Sie jene Zeile und importieren Sie beide.</translation>
    </message>
    <message>
        <source>Correct the break, or the hours of the shift.</source>
        <translation>Korrigieren Sie die Pause oder die Zeiten der Schicht.</translation>
    </message>
    <message>
        <source>Correct the coordinates, or say that it is right.</source>
        <translation>Berichtigen Sie die Koordinaten, oder sagen Sie, dass er stimmt.</translation>
    </message>
    <message>
        <source>Correct the figure.</source>
        <translation>Korrigieren Sie die Zahl.</translation>
    </message>
    <message>
        <source>Correct the formula, or type the value.</source>
        <translation>Korrigieren Sie die Formel, oder tippen Sie den Wert ein.</translation>
    </message>
    <message>
        <source>Correct them, or use a region that covers this place.</source>
        <translation>Korrigieren Sie sie, oder verwenden Sie eine Region, die diesen Ort abdeckt.</translation>
    </message>
    <message>
        <source>cost alone</source>
        <translation>nur die Kosten</translation>
    </message>
    <message>
        <source>cost per hour</source>
        <translation>Kosten pro Stunde</translation>
    </message>
    <message>
        <source>cost per km</source>
        <translation>Kosten pro km</translation>
    </message>
    <message>
        <source>cost per use</source>
        <translation>Kosten pro Einsatz</translation>
    </message>
    <message>
        <source>Cut it to the region that you drive in.</source>
        <translation>Schneiden Sie sie auf die Region zu, in der Sie fahren.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates in words are read.</source>
        <translation>Daten in Worten werden gelesen.</translation>
    </message>
    <message>
        <source>Dates of another zone become local ones.</source>
        <translation>Daten einer anderen Zone werden zu örtlichen.</translation>
    </message>
    <message>
        <source>Dates, times and yes or no are written out as text.</source>
        <translation>Daten, Zeiten und Ja oder Nein werden als Text ausgeschrieben.</translation>
    </message>
    <message>
        <source>day file</source>
        <translation>Tagesdatei</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days that a spreadsheet took for months are put right.</source>
        <translation>Tage, die eine Tabelle für Monate hielt, werden richtiggestellt.</translation>
    </message>
    <message>
        <source>Delete it; if another list begins here, import that by itself.</source>
        <translation>Löschen Sie sie; wenn hier eine andere Liste beginnt, importieren Sie diese für sich.</translation>
    </message>
    <message>
        <source>Delete unused rows, columns and sheets, or copy the list to a new workbook.</source>
        <translation>Löschen Sie unbenutzte Zeilen, Spalten und Blätter, oder kopieren Sie die Liste in eine neue Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Deleted order {wanted}.</source>
        <translation>Auftrag {wanted} gelöscht.</translation>
    </message>
    <message>
        <source>Deleted the region {name}; none is in use.</source>
        <translation>Region {name} gelöscht; keine ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Deleted {wanted} orders.</source>
        <translation>{wanted} Aufträge gelöscht.</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>depot</source>
        <translation>Depot</translation>
    </message>
    <message>
        <source>Depot {depot_id} has no dock.</source>
        <translation>Depot {depot_id} hat keine Rampe.</translation>
    </message>
    <message>
        <source>depots</source>
        <translation>Depots</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>Wählnummer</translation>
    </message>
    <message>
        <source>docks</source>
        <translation>Rampen</translation>
    </message>
    <message>
        <source>Download a newer extract.</source>
        <translation>Laden Sie einen neueren Auszug herunter.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>Zeichnen Sie es neu.</translation>
    </message>
    <message>
        <source>Draw it again; in files longitude comes before latitude.</source>
        <translation>Zeichnen Sie es neu; in Dateien steht die Länge vor der Breite.</translation>
    </message>
    <message>
        <source>Draw it as a polygon or a line.</source>
        <translation>Zeichnen Sie es als Fläche oder Linie.</translation>
    </message>
    <message>
        <source>Draw it as a polygon.</source>
        <translation>Zeichnen Sie es als Fläche.</translation>
    </message>
    <message>
        <source>Draw it on the map.</source>
        <translation>Zeichnen Sie es auf der Karte.</translation>
    </message>
    <message>
        <source>Draw the area or the road on the map, or take it from a file.</source>
        <translation>Zeichnen Sie die Fläche oder die Straße auf der Karte oder nehmen Sie sie aus einer Datei.</translation>
    </message>
    <message>
        <source>Draw the zone first, or leave its traffic out.</source>
        <translation>Zeichnen Sie zuerst die Zone oder lassen Sie ihren Verkehr weg.</translation>
    </message>
    <message>
        <source>Drawing routes along the roads</source>
        <translation>Touren entlang der Straßen werden gezeichnet</translation>
    </message>
    <message>
        <source>Drawing the basemap</source>
        <translation>Die Hintergrundkarte wird gezeichnet</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>driver id</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>drivers</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>earliest</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Edited the fleet.</source>
        <translation>Flotte bearbeitet.</translation>
    </message>
    <message>
        <source>Edited the fleet: {counts}.</source>
        <translation>Flotte bearbeitet: {counts}.</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>end depot</source>
        <translation>Enddepot</translation>
    </message>
    <message>
        <source>end depot id</source>
        <translation>Enddepot</translation>
    </message>
    <message>
        <source>engines</source>
        <translation>Rechenkerne</translation>
    </message>
    <message>
        <source>Enter it in the fleet, or ask what a cost per kilometre would change.</source>
        <translation>Tragen Sie es in der Flotte ein, oder fragen Sie, was Kosten je Kilometer ändern würden.</translation>
    </message>
    <message>
        <source>Enter the key again in the settings.</source>
        <translation>Geben Sie den Schlüssel in den Einstellungen noch einmal ein.</translation>
    </message>
    <message>
        <source>Enter the key in the settings of the service.</source>
        <translation>Geben Sie den Schlüssel in den Einstellungen des Dienstes ein.</translation>
    </message>
    <message>
        <source>Entry {number} has a point that is not on earth ({pair}, {pair2}).</source>
        <translation>Eintrag {number} hat einen Punkt, der nicht auf der Erde liegt ({pair}, {pair2}).</translation>
    </message>
    <message>
        <source>Entry {number} has a point without longitude and latitude.</source>
        <translation>Eintrag {number} hat einen Punkt ohne Länge und Breite.</translation>
    </message>
    <message>
        <source>Entry {number} has more than {MOST_POINTS} points.</source>
        <translation>Eintrag {number} hat mehr als {MOST_POINTS} Punkte.</translation>
    </message>
    <message>
        <source>Entry {number} has neither an area nor a line.</source>
        <translation>Eintrag {number} hat weder Fläche noch Linie.</translation>
    </message>
    <message>
        <source>Entry {number} is a line, and a zone is an area.</source>
        <translation>Eintrag {number} ist eine Linie, und eine Zone ist eine Fläche.</translation>
    </message>
    <message>
        <source>Entry {number} is no feature.</source>
        <translation>Eintrag {number} ist kein Kartenelement.</translation>
    </message>
    <message>
        <source>Every dock is taken when {name} would load.</source>
        <translation>Alle Ladetore sind belegt, wenn {name} laden würde.</translation>
    </message>
    <message>
        <source>Every shift that could serve it is too busy or too full.</source>
        <translation>Jede Schicht, die ihn bedienen könnte, ist zu ausgelastet oder zu voll.</translation>
    </message>
    <message>
        <source>Exchange the two days.</source>
        <translation>Vertauschen Sie die beiden Tage.</translation>
    </message>
    <message>
        <source>Exchange the two figures or the two columns.</source>
        <translation>Vertauschen Sie die beiden Zahlen oder die beiden Spalten.</translation>
    </message>
    <message>
        <source>Export or save the list again.</source>
        <translation>Exportieren oder speichern Sie die Liste noch einmal.</translation>
    </message>
    <message>
        <source>Export the orders themselves: a list of objects, each with an address or coordinates.</source>
        <translation>Exportieren Sie die Aufträge selbst: eine Liste von Objekten, jedes mit Adresse oder Koordinaten.</translation>
    </message>
    <message>
        <source>Export the points to visit; a recorded track cannot be planned.</source>
        <translation>Exportieren Sie die Punkte, die anzufahren sind; eine aufgezeichnete Spur lässt sich nicht planen.</translation>
    </message>
    <message>
        <source>FHWA, as for rain: the middle of 10 to 25 %. Service time is an assumption of this program.</source>
        <translation>FHWA, wie bei Regen: die Mitte von 10 bis 25 %. Die Standzeit ist eine Annahme dieses Programms.</translation>
    </message>
    <message>
        <source>FHWA, How Do Weather Events Impact Roads: city streets are 10 to 25 % slower on wet pavement.</source>
        <translation>FHWA, How Do Weather Events Impact Roads: Stadtstraßen sind bei Nässe 10 bis 25 % langsamer.</translation>
    </message>
    <message>
        <source>FHWA: as on snowy pavement at its best. Service time is an assumption of this program.</source>
        <translation>FHWA: wie auf Schnee im besten Fall. Die Standzeit ist eine Annahme dieses Programms.</translation>
    </message>
    <message>
        <source>FHWA: city streets are 30 to 40 % slower in snow. Service time is an assumption of this program.</source>
        <translation>FHWA: Stadtstraßen sind bei Schnee 30 bis 40 % langsamer. Die Standzeit ist eine Annahme dieses Programms.</translation>
    </message>
    <message>
        <source>FHWA: light snow slows motorways by 3 to 13 %. Service time is an assumption of this program.</source>
        <translation>FHWA: Leichter Schnee bremst auf Autobahnen um 3 bis 13 %. Die Standzeit ist eine Annahme dieses Programms.</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>eigene Spalten</translation>
    </message>
    <message>
        <source>Figures are rounded to what can be kept.</source>
        <translation>Zahlen werden auf das gerundet, was sich speichern lässt.</translation>
    </message>
    <message>
        <source>Figures like 0830 are a time.</source>
        <translation>Ziffern wie 0830 sind eine Uhrzeit.</translation>
    </message>
    <message>
        <source>Figures like 1e3 are written out.</source>
        <translation>Zahlen wie 1e3 werden ausgeschrieben.</translation>
    </message>
    <message>
        <source>Figures stored as text become numbers.</source>
        <translation>Als Text gespeicherte Ziffern werden zu Zahlen.</translation>
    </message>
    <message>
        <source>Figures that are no times in digits are minutes after midnight.</source>
        <translation>Zahlen, die keine Uhrzeit in Ziffern sind, sind Minuten nach Mitternacht.</translation>
    </message>
    <message>
        <source>Figures too large for minutes are seconds.</source>
        <translation>Für Minuten zu große Zahlen sind Sekunden.</translation>
    </message>
    <message>
        <source>Figures with units are a length of time.</source>
        <translation>Zahlen mit Einheiten sind eine Dauer.</translation>
    </message>
    <message>
        <source>Fill in both times.</source>
        <translation>Füllen Sie beide Zeiten aus.</translation>
    </message>
    <message>
        <source>Fill in both, or leave both empty and give an address.</source>
        <translation>Füllen Sie beide aus, oder lassen Sie beide leer und geben Sie eine Adresse an.</translation>
    </message>
    <message>
        <source>Fill in latitude and longitude, or leave the row out.</source>
        <translation>Tragen Sie Breite und Länge ein, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>Fill in one of the two.</source>
        <translation>Füllen Sie eines von beiden aus.</translation>
    </message>
    <message>
        <source>Fill in the address, or leave the row out.</source>
        <translation>Tragen Sie die Adresse ein, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>Fill in the address.</source>
        <translation>Füllen Sie die Adresse aus.</translation>
    </message>
    <message>
        <source>Fill in the delivery address.</source>
        <translation>Füllen Sie die Lieferadresse aus.</translation>
    </message>
    <message>
        <source>Fill in the kWh of the battery.</source>
        <translation>Tragen Sie die kWh der Batterie ein.</translation>
    </message>
    <message>
        <source>Fill in the pickup address.</source>
        <translation>Füllen Sie die Abholadresse aus.</translation>
    </message>
    <message>
        <source>Fill in the sheet of drivers.</source>
        <translation>Füllen Sie das Blatt der Fahrer aus.</translation>
    </message>
    <message>
        <source>Fill in the sheet of shifts: who drives what, from when to when.</source>
        <translation>Füllen Sie das Blatt der Schichten aus: wer was fährt, von wann bis wann.</translation>
    </message>
    <message>
        <source>Fill in the sheet of vehicles.</source>
        <translation>Füllen Sie das Blatt der Fahrzeuge aus.</translation>
    </message>
    <message>
        <source>Finding places</source>
        <translation>Orte werden gesucht</translation>
    </message>
    <message>
        <source>Floors and notes are taken out of the address.</source>
        <translation>Stockwerke und Notizen werden aus der Adresse genommen.</translation>
    </message>
    <message>
        <source>For a server of your own or a provider of Pelias; a key only where that provider wants one.</source>
        <translation>Für einen eigenen Server oder einen Anbieter von Pelias; ein Schlüssel nur, wo der Anbieter einen will.</translation>
    </message>
    <message>
        <source>For a server of your own. The public one is for trying out and may not be used for lists of addresses.</source>
        <translation>Für einen eigenen Server. Der öffentliche ist zum Ausprobieren da und darf für Adresslisten nicht benutzt werden.</translation>
    </message>
    <message>
        <source>For a server of your own. The public one of OpenStreetMap may not be used for the addresses of a business.</source>
        <translation>Für einen eigenen Server. Der öffentliche von OpenStreetMap darf für die Adressen eines Betriebs nicht benutzt werden.</translation>
    </message>
    <message>
        <source>forbidden drivers</source>
        <translation>ausgeschlossene Fahrer</translation>
    </message>
    <message>
        <source>Forgot one known place.</source>
        <translation>Einen bekannten Ort vergessen.</translation>
    </message>
    <message>
        <source>Forgot the columns of {source}.</source>
        <translation>Spalten von {source} vergessen.</translation>
    </message>
    <message>
        <source>Forgot the place set for “{address}” ({counts}).</source>
        <translation>Gesetzten Ort für „{address}“ vergessen ({counts}).</translation>
    </message>
    <message>
        <source>Forgot {gone} known places.</source>
        <translation>{gone} bekannte Orte vergessen.</translation>
    </message>
    <message>
        <source>Found {sure} of {looked} places.</source>
        <translation>{sure} von {looked} Orten gefunden.</translation>
    </message>
    <message>
        <source>Free some disk space or choose a folder that may be written to, and add the region again.</source>
        <translation>Schaffen Sie Platz auf dem Laufwerk oder wählen Sie einen beschreibbaren Ordner, und fügen Sie die Region noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then do the same again.</source>
        <translation>Schaffen Sie Platz auf dem Laufwerk und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then export again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner, und exportieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Free some space, about ten times the size of the extract, and try again.</source>
        <translation>Schaffen Sie Platz, etwa das Zehnfache der Größe des Auszugs, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>From 00:00 to 00:00 is at any time.</source>
        <translation>Von 00:00 bis 00:00 heißt jederzeit.</translation>
    </message>
    <message>
        <source>Give 24 factors from 0.05 to 20, 1 for the usual time.</source>
        <translation>Geben Sie 24 Faktoren von 0,05 bis 20 an, 1 für die übliche Zeit.</translation>
    </message>
    <message>
        <source>Give a box, a circle around a place, or a GeoJSON file with a polygon.</source>
        <translation>Geben Sie ein Rechteck, einen Kreis um einen Ort oder eine GeoJSON-Datei mit einem Polygon an.</translation>
    </message>
    <message>
        <source>Give a name of small letters, digits and dashes with --name.</source>
        <translation>Geben Sie mit --name einen Namen aus Kleinbuchstaben, Ziffern und Bindestrichen an.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>Geben Sie eine Zahl von {least} bis {most} an.</translation>
    </message>
    <message>
        <source>Give all 24 hours of the day.</source>
        <translation>Geben Sie alle 24 Stunden des Tages an.</translation>
    </message>
    <message>
        <source>Give an address such as https://tiles.example.org/{z}/{x}/{y}.png.</source>
        <translation>Geben Sie eine Adresse wie https://tiles.example.org/{z}/{x}/{y}.png an.</translation>
    </message>
    <message>
        <source>Give another name with --name, or --replace.</source>
        <translation>Geben Sie mit --name einen anderen Namen an, oder --replace.</translation>
    </message>
    <message>
        <source>Give another number.</source>
        <translation>Geben Sie eine andere Nummer an.</translation>
    </message>
    <message>
        <source>Give coordinates (60.17,24.94), the name of a depot or town, or draw the area on the map.</source>
        <translation>Geben Sie Koordinaten (60.17,24.94), den Namen eines Depots oder Ortes an, oder zeichnen Sie das Gebiet auf der Karte.</translation>
    </message>
    <message>
        <source>Give each row an id of its own.</source>
        <translation>Geben Sie jeder Zeile eine eigene Kennung.</translation>
    </message>
    <message>
        <source>Give each row its date in a column of its own, or import the rows of each date by themselves.</source>
        <translation>Geben Sie jeder Zeile ihr Datum in einer eigenen Spalte, oder importieren Sie die Zeilen jedes Datums für sich.</translation>
    </message>
    <message>
        <source>Give each row of this sheet an id of its own.</source>
        <translation>Geben Sie jeder Zeile dieses Blatts eine eigene Kennung.</translation>
    </message>
    <message>
        <source>Give it a name of 1 to {_MOST_NAME} letters.</source>
        <translation>Geben Sie ihr einen Namen von 1 bis {_MOST_NAME} Zeichen.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen.</translation>
    </message>
    <message>
        <source>Give it a shorter one.</source>
        <translation>Geben Sie ihr einen kürzeren.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Geben Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give it like https://geocoder.example.com.</source>
        <translation type="vanished">Geben Sie sie an wie https://geocoder.example.com.</translation>
    </message>
    <message>
        <source>Give it like https://roads.example.com.</source>
        <translation type="vanished">Geben Sie sie an wie https://roads.example.com.</translation>
    </message>
    <message>
        <source>Give it like {example}.</source>
        <translation>Geben Sie sie an wie {example}.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Geben Sie ihr eine.</translation>
    </message>
    <message>
        <source>Give it to a driver first.</source>
        <translation>Geben Sie ihn zuerst einem Fahrer.</translation>
    </message>
    <message>
        <source>Give its latitude, longitude and power.</source>
        <translation>Geben Sie Breite, Länge und Leistung an.</translation>
    </message>
    <message>
        <source>Give latitude and longitude in degrees.</source>
        <translation>Geben Sie Breite und Länge in Grad an.</translation>
    </message>
    <message>
        <source>Give one zone and one skill, or remove the line.</source>
        <translation>Geben Sie eine Zone und eine Fähigkeit an oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Give somebody a shift on that day first.</source>
        <translation>Geben Sie zuerst jemandem eine Schicht an diesem Tag.</translation>
    </message>
    <message>
        <source>Give the hours from and to, for example 7 to 9.</source>
        <translation>Geben Sie die Stunden von und bis an, zum Beispiel 7 bis 9.</translation>
    </message>
    <message>
        <source>Give the latitude between -90 and 90 and the longitude between -180 and 180, in degrees.</source>
        <translation>Geben Sie die Breite zwischen -90 und 90 und die Länge zwischen -180 und 180 in Grad an.</translation>
    </message>
    <message>
        <source>Give the metres that the position is exact to.</source>
        <translation>Geben Sie an, auf wie viele Meter die Position genau ist.</translation>
    </message>
    <message>
        <source>Give the rest to somebody else, or look at the plans of these days.</source>
        <translation>Geben Sie den Rest jemand anderem, oder sehen Sie sich die Pläne dieser Tage an.</translation>
    </message>
    <message>
        <source>Give the zone and the skill.</source>
        <translation>Geben Sie das Gebiet und die Fähigkeit an.</translation>
    </message>
    <message>
        <source>Give them the same day, or let them go; planned together, days find one that suits all of them.</source>
        <translation>Geben Sie ihnen denselben Tag, oder lösen Sie sie; gemeinsam geplante Tage finden einen, der für alle passt.</translation>
    </message>
    <message>
        <source>Give this row an id of its own, or delete it if it is a copy.</source>
        <translation>Geben Sie dieser Zeile eine eigene Kennung, oder löschen Sie sie, wenn sie eine Kopie ist.</translation>
    </message>
    <message>
        <source>Give {HOURS_OF_WEEK} factors, from Monday midnight on.</source>
        <translation>Geben Sie {HOURS_OF_WEEK} Faktoren an, von Montag null Uhr an.</translation>
    </message>
    <message>
        <source>Goods for this address were handed over {metres} from this place.</source>
        <translation>Ware für diese Adresse wurde {metres} von diesem Ort entfernt übergeben.</translation>
    </message>
    <message>
        <source>Goods for “{address}” were handed over at places up to {apart_m} m apart.</source>
        <translation>Ware für „{address}“ wurde an Orten übergeben, die bis zu {apart_m} m auseinanderliegen.</translation>
    </message>
    <message>
        <source>Goods for “{address}” were handed over {apart_m} m from the place set by hand.</source>
        <translation>Ware für „{address}“ wurde {apart_m} m vom von Hand gesetzten Ort übergeben.</translation>
    </message>
    <message>
        <source>goods that may not travel together</source>
        <translation>Waren, die nicht zusammen fahren dürfen</translation>
    </message>
    <message>
        <source>Goods that may not travel together are not two classes of goods.</source>
        <translation>Waren, die nicht zusammen fahren dürfen, sind nicht zwei Warenklassen.</translation>
    </message>
    <message>
        <source>groups of buildings</source>
        <translation>Gebäudegruppen</translation>
    </message>
    <message>
        <source>How far one gets is asked for 1 to {MOST_CONTOURS} times of 1 to {LONGEST_MINUTES} minutes.</source>
        <translation>Wie weit man kommt, wird für 1 bis {MOST_CONTOURS} Zeiten von 1 bis {LONGEST_MINUTES} Minuten gefragt.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>If orders stand there too, move them to a sheet of their own and import that.</source>
        <translation>Stehen auch dort Aufträge, verschieben Sie sie auf ein eigenes Blatt und importieren Sie dieses.</translation>
    </message>
    <message>
        <source>Import a fleet workbook with vehicles, drivers and shifts.</source>
        <translation>Importieren Sie eine Flotten-Arbeitsmappe mit Fahrzeugen, Fahrern und Schichten.</translation>
    </message>
    <message>
        <source>Import an order list for this date, or choose another date.</source>
        <translation>Importieren Sie eine Auftragsliste für dieses Datum, oder wählen Sie ein anderes Datum.</translation>
    </message>
    <message>
        <source>Import and locate orders first.</source>
        <translation>Importieren und verorten Sie zuerst Aufträge.</translation>
    </message>
    <message>
        <source>Imported {source}: {new} new, {changed} changed orders.</source>
        <translation>{source} importiert: {new} neue, {changed} geänderte Aufträge.</translation>
    </message>
    <message>
        <source>In a column of 1 to 5 or A to E the first is the most urgent.</source>
        <translation>In einer Spalte von 1 bis 5 oder A bis E ist das Erste das Dringendste.</translation>
    </message>
    <message>
        <source>Install the program with it, or plan without a cluster.</source>
        <translation>Installieren Sie das Programm damit, oder planen Sie ohne Cluster.</translation>
    </message>
    <message>
        <source>is a database of another program</source>
        <translation>ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>is not a database</source>
        <translation>ist keine Datenbank</translation>
    </message>
    <message>
        <source>It answered something else than JSON.</source>
        <translation>Er antwortete mit etwas anderem als JSON.</translation>
    </message>
    <message>
        <source>It broke off in the middle of its answer.</source>
        <translation>Er brach mitten in seiner Antwort ab.</translation>
    </message>
    <message>
        <source>It came after the plan was made: plan the day again.</source>
        <translation>Er kam, nachdem der Plan erstellt wurde: Planen Sie den Tag noch einmal.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>Er ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <translation>sie ist nicht lesbar ({error})</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>er hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Er hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It fits with {name} when order {other} is left out instead, which costs {more}.</source>
        <translation>Er passt zu {name}, wenn stattdessen Auftrag {other} ausgelassen wird, was {more} kostet.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>it holds no street</source>
        <translation>sie enthält keine Straße</translation>
    </message>
    <message>
        <source>it holds {parts} parts, and {parts2} is the most</source>
        <translation>sie enthält {parts} Teile, höchstens {parts2} sind erlaubt</translation>
    </message>
    <message>
        <source>It may be cut off: export or download it again.</source>
        <translation>Vielleicht ist die Datei abgeschnitten: exportieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>It sends its askers on to another server.</source>
        <translation>Er schickt Anfragende zu einem anderen Server weiter.</translation>
    </message>
    <message>
        <source>it unpacks to {unpacked} MB</source>
        <translation>sie wird entpackt {unpacked} MB groß</translation>
    </message>
    <message>
        <source>Its address has no sure place yet: choose a candidate or set a pin.</source>
        <translation>Für seine Adresse gibt es noch keinen sicheren Ort: Wählen Sie einen Vorschlag oder setzen Sie eine Nadel.</translation>
    </message>
    <message>
        <source>its answer does not end</source>
        <translation>seine Antwort endet nicht</translation>
    </message>
    <message>
        <source>Its answer is far too long.</source>
        <translation>Seine Antwort ist viel zu lang.</translation>
    </message>
    <message>
        <source>Its answer is not as documented.</source>
        <translation>Seine Antwort ist nicht wie dokumentiert.</translation>
    </message>
    <message>
        <source>Its columns are: {columns}.</source>
        <translation>Ihre Spalten sind: {columns}.</translation>
    </message>
    <message>
        <source>its service is {minutes} min shorter</source>
        <translation>die Standzeit ist {minutes} Min. kürzer</translation>
    </message>
    <message>
        <source>Its sheets are: {sheets}.</source>
        <translation>Ihre Blätter sind: {sheets}.</translation>
    </message>
    <message>
        <source>its window closes {minutes} min later</source>
        <translation>das Zeitfenster endet {minutes} Min. später</translation>
    </message>
    <message>
        <source>its window opens {minutes} min earlier</source>
        <translation>das Zeitfenster beginnt {minutes} Min. früher</translation>
    </message>
    <message>
        <source>Joining roads</source>
        <translation>Straßen werden verbunden</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>Keep the day file on a drive of this computer, and copy backups to the network.</source>
        <translation>Legen Sie die Tagesdatei auf ein Laufwerk dieses Computers, und kopieren Sie Sicherungen ins Netzwerk.</translation>
    </message>
    <message>
        <source>Keep the right row and take the list again.</source>
        <translation>Behalten Sie die richtige Zeile, und übernehmen Sie die Liste noch einmal.</translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation>Von vorher aufgehoben</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Large figures are seconds after midnight.</source>
        <translation>Große Zahlen sind Sekunden nach Mitternacht.</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Latitude and longitude that stand the wrong way round are swapped.</source>
        <translation>Vertauschte Breite und Länge werden zurückgetauscht.</translation>
    </message>
    <message>
        <source>Leading zeros of postcodes are put back.</source>
        <translation>Führende Nullen von Postleitzahlen werden ergänzt.</translation>
    </message>
    <message>
        <source>Leading zeros that the cell shows are kept.</source>
        <translation>Führende Nullen, die die Zelle zeigt, bleiben.</translation>
    </message>
    <message>
        <source>Leave at least one driver out of it.</source>
        <translation>Nehmen Sie mindestens einen Fahrer davon aus.</translation>
    </message>
    <message>
        <source>Leave both cells empty, so that the address is used, or give the real coordinates.</source>
        <translation>Lassen Sie beide Zellen leer, damit die Adresse verwendet wird, oder geben Sie die wirklichen Koordinaten an.</translation>
    </message>
    <message>
        <source>Leaves the weather of {day} aside.</source>
        <translation>Lässt das Wetter vom {day} beiseite.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out by hand for order {order_id}.</source>
        <translation>Von Hand ausgelassen, zugunsten von Auftrag {order_id}.</translation>
    </message>
    <message>
        <source>Length, width and height become a volume.</source>
        <translation>Länge, Breite und Höhe werden zu einem Volumen.</translation>
    </message>
    <message>
        <source>Let each line begin where the one before ends.</source>
        <translation>Lassen Sie jede Zeile dort beginnen, wo die vorige endet.</translation>
    </message>
    <message>
        <source>Let it begin less early.</source>
        <translation>Lassen Sie sie weniger früh beginnen.</translation>
    </message>
    <message>
        <source>Let no other program write to the day file, or install a Python with SQLite 3.51.3 or newer.</source>
        <translation>Lassen Sie kein anderes Programm in die Tagesdatei schreiben, oder installieren Sie ein Python mit SQLite 3.51.3 oder neuer.</translation>
    </message>
    <message>
        <source>Let order {order_id} in with {name}.</source>
        <translation>Auftrag {order_id} bei {name} untergebracht.</translation>
    </message>
    <message>
        <source>Let order {order_id} in with {name}: {how}.</source>
        <translation>Auftrag {order_id} bei {name} untergebracht: {how}.</translation>
    </message>
    <message>
        <source>Line breaks in addresses become commas.</source>
        <translation>Zeilenumbrüche in Adressen werden zu Kommas.</translation>
    </message>
    <message>
        <source>List them with “dispatcher region list”.</source>
        <translation>Listen Sie sie mit „dispatcher region list“ auf.</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>Fixierung</translation>
    </message>
    <message>
        <source>Locked the route of {name}.</source>
        <translation>Tour von {name} fixiert.</translation>
    </message>
    <message>
        <source>Locked {what} to the driver.</source>
        <translation>{what} auf den Fahrer fixiert.</translation>
    </message>
    <message>
        <source>Locked {what} to the place in the sequence.</source>
        <translation>{what} auf den Platz in der Reihenfolge fixiert.</translation>
    </message>
    <message>
        <source>longest route</source>
        <translation>längste Tour</translation>
    </message>
    <message>
        <source>Look at its number.</source>
        <translation>Sehen Sie nach seiner Nummer.</translation>
    </message>
    <message>
        <source>Look at the day as it is now, then do the same again.</source>
        <translation>Sehen Sie sich den Tag an, wie er jetzt ist, und wiederholen Sie dann den Vorgang.</translation>
    </message>
    <message>
        <source>Look at the depots of the fleet.</source>
        <translation>Sehen Sie sich die Depots der Flotte an.</translation>
    </message>
    <message>
        <source>Look at the file in the program that made it.</source>
        <translation>Sehen Sie die Datei in dem Programm an, das sie gemacht hat.</translation>
    </message>
    <message>
        <source>Look at the list as it is now.</source>
        <translation>Sehen Sie sich die Liste an, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Look at the list of arrived lists again.</source>
        <translation>Sehen Sie die eingetroffenen Listen noch einmal an.</translation>
    </message>
    <message>
        <source>Look at the list of orders.</source>
        <translation>Sehen Sie sich die Liste der Aufträge an.</translation>
    </message>
    <message>
        <source>Look at the names of the lists.</source>
        <translation>Sehen Sie die Namen der Listen an.</translation>
    </message>
    <message>
        <source>Look at the order again: what helps now is tried anew.</source>
        <translation>Sehen Sie sich den Auftrag noch einmal an: Was jetzt hilft, wird neu geprüft.</translation>
    </message>
    <message>
        <source>Look at the orders as they are now.</source>
        <translation>Sehen Sie die Aufträge an, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Look at the preview again, then import.</source>
        <translation>Sehen Sie sich die Vorschau noch einmal an, und importieren Sie dann.</translation>
    </message>
    <message>
        <source>Look at the shifts of the fleet.</source>
        <translation>Sehen Sie sich die Schichten der Flotte an.</translation>
    </message>
    <message>
        <source>Look for cells such as NaN or #DIV/0! and put a real number there.</source>
        <translation>Suchen Sie nach Zellen wie NaN oder #DIV/0! und setzen Sie dort eine echte Zahl ein.</translation>
    </message>
    <message>
        <source>Look for it in the list and correct it: {shown}.</source>
        <translation>Suchen Sie es in der Liste und korrigieren Sie es: {shown}.</translation>
    </message>
    <message>
        <source>Look for the address anew, or set a pin.</source>
        <translation>Suchen Sie die Adresse noch einmal, oder setzen Sie eine Stecknadel.</translation>
    </message>
    <message>
        <source>Look whether driver and vehicle are free on that day.</source>
        <translation>Sehen Sie nach, ob Fahrer und Fahrzeug an diesem Tag frei sind.</translation>
    </message>
    <message>
        <source>Look whether it is the right file.</source>
        <translation>Sehen Sie nach, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Looking for towns</source>
        <translation>Orte werden gesucht</translation>
    </message>
    <message>
        <source>Make room and open the file again.</source>
        <translation>Schaffen Sie Platz und öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Make room first, or choose a smaller work area.</source>
        <translation>Schaffen Sie zuerst Platz, oder wählen Sie ein kleineres Arbeitsgebiet.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Schaffen Sie Platz auf der Platte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Make room on the disk or check your rights there, and try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder prüfen Sie Ihre Rechte dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Make room on the disk or check your rights there, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Laufwerk oder prüfen Sie Ihre Rechte dort, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Make room on the disk or check your rights there.</source>
        <translation>Schaffen Sie Platz auf der Platte, oder prüfen Sie Ihre Rechte dort.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder.</source>
        <translation>Schaffen Sie Platz auf der Platte, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Make the folder, or name a day file in another one.</source>
        <translation>Legen Sie den Ordner an, oder nennen Sie eine Tagesdatei in einem anderen.</translation>
    </message>
    <message>
        <source>Make two shifts of it.</source>
        <translation>Machen Sie zwei Schichten daraus.</translation>
    </message>
    <message>
        <source>max distance m</source>
        <translation>höchstens km</translation>
    </message>
    <message>
        <source>max stops</source>
        <translation>höchstens Stopps</translation>
    </message>
    <message>
        <source>max time s</source>
        <translation>längste Tour</translation>
    </message>
    <message>
        <source>Metres become centimetres.</source>
        <translation>Meter werden zu Zentimetern.</translation>
    </message>
    <message>
        <source>Millionths of a degree become degrees.</source>
        <translation>Millionstel Grad werden zu Grad.</translation>
    </message>
    <message>
        <source>most km</source>
        <translation>höchstens km</translation>
    </message>
    <message>
        <source>most stops</source>
        <translation>höchstens Stopps</translation>
    </message>
    <message>
        <source>Move it away or choose another folder.</source>
        <translation>Verschieben Sie sie, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Moved {what} to {driver}.</source>
        <translation>{what} zu {driver} verschoben.</translation>
    </message>
    <message>
        <source>must serve</source>
        <translation>muss bedient werden</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a day file with --db, or set {DATA_VARIABLE} to a folder of yours.</source>
        <translation>Nennen Sie mit --db eine Tagesdatei, oder setzen Sie {DATA_VARIABLE} auf einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Name a depot of the fleet, and one dock or more.</source>
        <translation>Nennen Sie ein Depot der Flotte und eine oder mehr Rampen.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Name one column Address (or Street and City, or Latitude and Longitude), or say which column it is.</source>
        <translation>Nennen Sie eine Spalte Address (oder Street und City, oder Latitude und Longitude), oder geben Sie an, welche Spalte es ist.</translation>
    </message>
    <message>
        <source>Name one in each field, or remove the line.</source>
        <translation>Nennen Sie in jedem Feld eine oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Name the columns Address (or Street, Postcode and City), Latitude and Longitude.</source>
        <translation>Nennen Sie die Spalten Adresse (oder Straße, Postleitzahl und Ort), Breite und Länge.</translation>
    </message>
    <message>
        <source>Name two different classes of goods.</source>
        <translation>Nennen Sie zwei verschiedene Warenklassen.</translation>
    </message>
    <message>
        <source>NaN is an empty cell.</source>
        <translation>NaN ist eine leere Zelle.</translation>
    </message>
    <message>
        <source>Needs a key, and each request costs money. Google allows coordinates to be kept for 30 days only.</source>
        <translation>Braucht einen Schlüssel, und jede Anfrage kostet Geld. Google erlaubt, Koordinaten nur 30 Tage aufzubewahren.</translation>
    </message>
    <message>
        <source>Needs a key. Mapbox does not allow answers of its ordinary geocoding to be kept.</source>
        <translation>Braucht einen Schlüssel. Mapbox erlaubt nicht, Antworten seiner gewöhnlichen Adresssuche aufzubewahren.</translation>
    </message>
    <message>
        <source>Needs a key. The free plan allows 1,000 requests a day; answers may be kept for 30 days.</source>
        <translation>Braucht einen Schlüssel. Der kostenlose Tarif erlaubt 1.000 Anfragen am Tag; Antworten dürfen 30 Tage aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Needs a key. The free plan allows 100 requests a minute and 1,000 a day.</source>
        <translation>Braucht einen Schlüssel. Der kostenlose Tarif erlaubt 100 Anfragen in der Minute und 1.000 am Tag.</translation>
    </message>
    <message>
        <source>Never with the same driver: {orders}.</source>
        <translation>Nie mit demselben Fahrer: {orders}.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>No cluster answers at {address}.</source>
        <translation>Unter {address} antwortet kein Cluster.</translation>
    </message>
    <message>
        <source>No column can mean {value}.</source>
        <translation>Keine Spalte kann {value} bedeuten.</translation>
    </message>
    <message>
        <source>No depot has a sure place.</source>
        <translation>Kein Depot hat einen sicheren Ort.</translation>
    </message>
    <message>
        <source>No driver is chosen.</source>
        <translation>Es ist kein Fahrer gewählt.</translation>
    </message>
    <message>
        <source>No driver is selected.</source>
        <translation>Es ist kein Fahrer ausgewählt.</translation>
    </message>
    <message>
        <source>No forecast reaches as far as {date}.</source>
        <translation>Keine Vorhersage reicht bis {date}.</translation>
    </message>
    <message>
        <source>No list with this content arrived.</source>
        <translation>Es ist keine Liste mit diesem Inhalt eingetroffen.</translation>
    </message>
    <message>
        <source>No online service is used.</source>
        <translation>Kein Online-Dienst wird benutzt.</translation>
    </message>
    <message>
        <source>No place is sure for the address “{address}”.</source>
        <translation>Für die Adresse „{address}“ ist kein Ort sicher.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>No road is near {lat}, {lon}.</source>
        <translation>In der Nähe von {lat}, {lon} liegt keine Straße.</translation>
    </message>
    <message>
        <source>No road leads from or to the place of {whose}.</source>
        <translation>Zum Ort führt keine Straße oder von dort keine weg: {whose}.</translation>
    </message>
    <message>
        <source>No route of {date} is driven by “{wanted}”.</source>
        <translation>Keine Tour vom {date} wird von „{wanted}“ gefahren.</translation>
    </message>
    <message>
        <source>No row of {name} looks like a header with a column for the address or the coordinates.</source>
        <translation>Keine Zeile von {name} sieht wie eine Kopfzeile mit einer Spalte für die Adresse oder die Koordinaten aus.</translation>
    </message>
    <message>
        <source>No shift is planned on this day.</source>
        <translation>An diesem Tag ist keine Schicht vorgesehen.</translation>
    </message>
    <message>
        <source>No such order is locked.</source>
        <translation>Kein solcher Auftrag ist fixiert.</translation>
    </message>
    <message>
        <source>No such route is locked.</source>
        <translation>Keine solche Tour ist fixiert.</translation>
    </message>
    <message>
        <source>No vehicle says how much fuel it uses.</source>
        <translation>Bei keinem Fahrzeug steht, wie viel Kraftstoff es verbraucht.</translation>
    </message>
    <message>
        <source>No zones any more: {names}.</source>
        <translation>Keine Zonen mehr: {names}.</translation>
    </message>
    <message>
        <source>No {kind} is chosen.</source>
        <translation>Es ist nichts gewählt ({kind}).</translation>
    </message>
    <message>
        <source>Nobody called “{driver}” drives on {date}.</source>
        <translation>Niemand namens „{driver}“ fährt am {date}.</translation>
    </message>
    <message>
        <source>Nobody can be called in on {date} for the shift “{missing}”.</source>
        <translation>Für die Schicht „{missing}“ kann am {date} niemand hinzugeholt werden.</translation>
    </message>
    <message>
        <source>Nobody drives on {date}: the fleet has no shift for it.</source>
        <translation>Am {date} fährt niemand: Die Flotte hat dafür keine Schicht.</translation>
    </message>
    <message>
        <source>Nobody drives on {date}: there is nothing to compare with.</source>
        <translation>Am {date} fährt niemand: es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Nobody has set a place for “{address}”.</source>
        <translation>Niemand hat für „{address}“ einen Ort gesetzt.</translation>
    </message>
    <message>
        <source>Nobody knows where the weather is asked for: there is no depot, order or region with a place.</source>
        <translation>Niemand weiß, wo nach dem Wetter gefragt wird: Es gibt kein Depot, keinen Auftrag und keine Region mit Ort.</translation>
    </message>
    <message>
        <source>Nobody said what the weather of {after} is: after midnight the roads count as dry.</source>
        <translation>Niemand hat gesagt, wie das Wetter am {after} ist: Nach Mitternacht gelten die Straßen als trocken.</translation>
    </message>
    <message>
        <source>Nobody would be left to drive.</source>
        <translation>Es bliebe niemand, der fährt.</translation>
    </message>
    <message>
        <source>None of these days has orders that can be planned and somebody who drives.</source>
        <translation>An keinem dieser Tage gibt es planbare Aufträge und jemanden, der fährt.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>none, it is a text table</source>
        <translation>keine, es ist eine Texttabelle</translation>
    </message>
    <message>
        <source>none: travel times are estimated</source>
        <translation>keine: Fahrzeiten werden geschätzt</translation>
    </message>
    <message>
        <source>Not bound to each other any more: {order_ids}.</source>
        <translation>Nicht mehr aneinander gebunden: {order_ids}.</translation>
    </message>
    <message>
        <source>Not closed any more: {names}.</source>
        <translation>Nicht mehr gesperrt: {names}.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing binds these orders to others.</source>
        <translation>Nichts bindet diese Aufträge an andere.</translation>
    </message>
    <message>
        <source>Nothing is known of these addresses.</source>
        <translation>Von diesen Adressen ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing is to be done, unless it should be an order.</source>
        <translation>Es ist nichts zu tun, außer sie soll ein Auftrag sein.</translation>
    </message>
    <message>
        <source>Nothing is to be done, unless it should be an order; depots belong to the fleet.</source>
        <translation>Es ist nichts zu tun, außer sie soll ein Auftrag sein; Lager gehören zum Fuhrpark.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing is to be done; choose to take finished orders too if it should be delivered.</source>
        <translation>Es ist nichts zu tun; nehmen Sie auch erledigte Aufträge auf, wenn er geliefert werden soll.</translation>
    </message>
    <message>
        <source>Nothing is to be done; delete it if it should not be listed here.</source>
        <translation>Es ist nichts zu tun; löschen Sie sie, wenn sie hier nicht stehen soll.</translation>
    </message>
    <message>
        <source>Nothing is to be done; they are read as such.</source>
        <translation>Es ist nichts zu tun; sie werden so gelesen.</translation>
    </message>
    <message>
        <source>Nothing is to be done; they have it.</source>
        <translation>Es ist nichts zu tun; sie haben es.</translation>
    </message>
    <message>
        <source>Nothing of {_name} lies in the work area.</source>
        <translation>Nichts von {_name} liegt im Arbeitsgebiet.</translation>
    </message>
    <message>
        <source>Nothing speaks against the place of “{address}”.</source>
        <translation>Nichts spricht gegen den Ort von „{address}“.</translation>
    </message>
    <message>
        <source>Nothing would be different.</source>
        <translation>Nichts wäre anders.</translation>
    </message>
    <message>
        <source>Numbers and dashes before the lines of a list are left out.</source>
        <translation>Nummern und Striche vor den Zeilen einer Liste werden weggelassen.</translation>
    </message>
    <message>
        <source>Of 10-12 kg the greater is taken.</source>
        <translation>Von 10-12 kg gilt der größere Wert.</translation>
    </message>
    <message>
        <source>Of 10-15 minutes the longer is taken.</source>
        <translation>Von 10-15 Minuten gilt die längere Zeit.</translation>
    </message>
    <message>
        <source>off its lock</source>
        <translation>ohne seine Fixierung</translation>
    </message>
    <message>
        <source>on the locked route</source>
        <translation>auf der fixierten Tour</translation>
    </message>
    <message>
        <source>One plan of each side does not show how much is chance.</source>
        <translation>Ein Plan je Seite zeigt nicht, wie viel Zufall ist.</translation>
    </message>
    <message>
        <source>Only one of latitude and longitude is given.</source>
        <translation>Von Breite und Länge ist nur eine angegeben.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as .xlsx or .csv.</source>
        <translation>Öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie als .xlsx oder .csv.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it as .xlsx or .csv.</source>
        <translation>Öffnen Sie sie in Ihrer Tabellenkalkulation und speichern Sie sie als .xlsx oder .csv.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, copy the list to a new workbook and import that.</source>
        <translation>Öffnen Sie sie in Ihrer Tabellenkalkulation, kopieren Sie die Liste in eine neue Arbeitsmappe und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Open it, and copy the degrees or the address from the map.</source>
        <translation>Öffnen Sie ihn, und kopieren Sie die Grad oder die Adresse aus der Karte.</translation>
    </message>
    <message>
        <source>Open the day file again.</source>
        <translation>Öffnen Sie die Tagesdatei noch einmal.</translation>
    </message>
    <message>
        <source>Open the list and answer; the answer is remembered.</source>
        <translation>Öffnen Sie die Liste und antworten Sie; die Antwort wird gemerkt.</translation>
    </message>
    <message>
        <source>Order {id} lies in “{name}”, which is closed when it could be served.</source>
        <translation>Auftrag {id} liegt in „{name}“, und das ist gesperrt, wenn er bedient werden könnte.</translation>
    </message>
    <message>
        <source>Order {id} lies outside of the service area.</source>
        <translation>Auftrag {id} liegt außerhalb des Liefergebiets.</translation>
    </message>
    <message>
        <source>order {order_ids}</source>
        <translation>Auftrag {order_ids}</translation>
    </message>
    <message>
        <source>Order {order_id}</source>
        <translation>Auftrag {order_id}</translation>
    </message>
    <message>
        <source>order {order_id}</source>
        <translation>Auftrag {order_id}</translation>
    </message>
    <message>
        <source>order {other_id} goes to {names}</source>
        <translation>Auftrag {other_id} geht an {names}</translation>
    </message>
    <message>
        <source>order {other_id} is left out</source>
        <translation>Auftrag {other_id} wird ausgelassen</translation>
    </message>
    <message>
        <source>Order {wanted} is not cancelled any more.</source>
        <translation>Auftrag {wanted} ist nicht mehr storniert.</translation>
    </message>
    <message>
        <source>Order “{gone}” is not there any more.</source>
        <translation>Auftrag „{gone}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Order “{id_}” is on no route.</source>
        <translation>Auftrag „{id_}“ ist auf keiner Tour.</translation>
    </message>
    <message>
        <source>Order “{id}” has a pickup and a delivery.</source>
        <translation>Auftrag „{id}“ hat eine Abholung und eine Lieferung.</translation>
    </message>
    <message>
        <source>Order “{id}” has no {task}.</source>
        <translation>Auftrag „{id}“ hat dies nicht: {task}.</translation>
    </message>
    <message>
        <source>Order “{order_id}” cannot be moved: it has no sure place on this date.</source>
        <translation>Auftrag „{order_id}“ kann nicht verschoben werden: Er hat an diesem Datum keinen sicheren Ort.</translation>
    </message>
    <message>
        <source>Order “{order_id}” has no sure place on this date.</source>
        <translation>Auftrag „{order_id}“ hat an diesem Datum keinen sicheren Ort.</translation>
    </message>
    <message>
        <source>Order “{own}” is bound to orders of other days, which one driver cannot keep: {names}.</source>
        <translation>Auftrag „{own}“ ist an Aufträge anderer Tage gebunden, was kein Fahrer einhalten kann: {names}.</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>orders not bound to each other</source>
        <translation>Aufträge ohne Bindung aneinander</translation>
    </message>
    <message>
        <source>Orders that are left out because of it, at their prices in that: {kept_out}.</source>
        <translation>Aufträge, die ihretwegen wegbleiben, mit ihren Preisen darin: {kept_out}.</translation>
    </message>
    <message>
        <source>Orders that belong together are two or more, each of them once.</source>
        <translation>Aufträge, die zusammengehören, sind zwei oder mehr, jeder nur einmal.</translation>
    </message>
    <message>
        <source>orders without their locks</source>
        <translation>Aufträge ohne ihre Fixierungen</translation>
    </message>
    <message>
        <source>Orders, fleet or plan of {date} changed while this plan was made.</source>
        <translation>Aufträge, Flotte oder Plan vom {date} wurden geändert, während dieser Plan entstand.</translation>
    </message>
    <message>
        <source>Orders, fleet or plans of these days changed while this plan was made.</source>
        <translation>Aufträge, Flotte oder Pläne dieser Tage haben sich geändert, während der Plan entstand.</translation>
    </message>
    <message>
        <source>Other ways to write a coordinate are read.</source>
        <translation>Andere Schreibweisen einer Koordinate werden gelesen.</translation>
    </message>
    <message>
        <source>Other ways to write a time window are read.</source>
        <translation>Andere Schreibweisen eines Zeitfensters werden gelesen.</translation>
    </message>
    <message>
        <source>Packing the network</source>
        <translation>Das Netz wird gepackt</translation>
    </message>
    <message>
        <source>Packing the region</source>
        <translation>Die Region wird gepackt</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Eingefügte Zeilen</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone numbers are also kept as they are dialled from abroad.</source>
        <translation>Telefonnummern werden auch so behalten, wie man sie aus dem Ausland wählt.</translation>
    </message>
    <message>
        <source>pickup</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Plan again for a better one.</source>
        <translation>Planen Sie noch einmal, um einen besseren zu erhalten.</translation>
    </message>
    <message>
        <source>Plan again. If it happens again, plan with fewer orders or with the engine insertion.</source>
        <translation>Planen Sie noch einmal. Wenn es wieder geschieht, planen Sie mit weniger Aufträgen oder mit dem Rechenkern insertion.</translation>
    </message>
    <message>
        <source>Plan again: the new plan will take the change in.</source>
        <translation>Planen Sie noch einmal: Der neue Plan berücksichtigt die Änderung.</translation>
    </message>
    <message>
        <source>Plan the day again, or choose one road engine for the region in the list of regions.</source>
        <translation>Planen Sie den Tag neu, oder wählen Sie in der Liste der Regionen einen Straßenrechner für die Region.</translation>
    </message>
    <message>
        <source>Plan the day anew first.</source>
        <translation>Planen Sie zuerst den Tag neu.</translation>
    </message>
    <message>
        <source>Plan the day first, or choose one of its routes.</source>
        <translation>Planen Sie zuerst den Tag, oder wählen Sie eine seiner Touren.</translation>
    </message>
    <message>
        <source>Plan the day first.</source>
        <translation>Planen Sie zuerst den Tag.</translation>
    </message>
    <message>
        <source>Plan with the other road engine: it does the same work.</source>
        <translation>Planen Sie mit dem anderen Straßenrechner: Er leistet dasselbe.</translation>
    </message>
    <message>
        <source>Planned some drivers of {date} again. Routes: {used}, orders left out: {out}.</source>
        <translation>Einige Fahrer vom {date} neu geplant. Touren: {used}, nicht verplante Aufträge: {out}.</translation>
    </message>
    <message>
        <source>Planned some drivers of {date} again: {used} routes, {out} orders left out.</source>
        <translation type="vanished">Einige Fahrer vom {date} neu geplant: {used} Touren, {out} Aufträge nicht verplant.</translation>
    </message>
    <message>
        <source>Planned {date}. Routes: {used}, orders left out: {out}.</source>
        <translation>{date} geplant. Touren: {used}, nicht verplante Aufträge: {out}.</translation>
    </message>
    <message>
        <source>Planned {date}: {used} routes, {out} orders left out.</source>
        <translation type="vanished">{date} geplant: {used} Touren, {out} Aufträge nicht verplant.</translation>
    </message>
    <message>
        <source>Planned {first} to {last} together. Routes: {used}, orders left out: {out}.</source>
        <translation>{first} bis {last} zusammen geplant. Touren: {used}, nicht verplante Aufträge: {out}.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Planning on a cluster needs the extra “cluster”, which is not installed.</source>
        <translation>Planen auf einem Cluster braucht die Erweiterung „cluster“, die nicht installiert ist.</translation>
    </message>
    <message>
        <source>Points, commas and blanks between thousands are left out.</source>
        <translation>Punkte, Kommas und Leerzeichen zwischen Tausendern entfallen.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Preparing roads for large days</source>
        <translation>Straßen für große Tage werden vorbereitet</translation>
    </message>
    <message>
        <source>price of CO2</source>
        <translation>CO2-Preis</translation>
    </message>
    <message>
        <source>price of fuel</source>
        <translation>Kraftstoffpreis</translation>
    </message>
    <message>
        <source>price of leaving out</source>
        <translation>Preis des Auslassens</translation>
    </message>
    <message>
        <source>price of spread routes</source>
        <translation>Preis verstreuter Touren</translation>
    </message>
    <message>
        <source>Prices of an hour become prices of a minute.</source>
        <translation>Preise je Stunde werden Preise je Minute.</translation>
    </message>
    <message>
        <source>Priorities from -4 to 4 lie around the normal one.</source>
        <translation>Prioritäten von -4 bis 4 liegen um die normale.</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Put it back where it was and do the same again, or close the program and begin from the newest backup.</source>
        <translation>Legen Sie sie dorthin zurück, wo sie war, und wiederholen Sie den Vorgang, oder schließen Sie das Programm und beginnen Sie mit der neuesten Sicherung.</translation>
    </message>
    <message>
        <source>Put it where the van can stop.</source>
        <translation>Setzen Sie ihn dorthin, wo der Wagen halten kann.</translation>
    </message>
    <message>
        <source>Put the newest backup in its place, or delete the empty file to begin a new day file.</source>
        <translation>Setzen Sie die neueste Sicherung an ihre Stelle, oder löschen Sie die leere Datei, um eine neue Tagesdatei zu beginnen.</translation>
    </message>
    <message>
        <source>Putting the traffic into the roads</source>
        <translation>Der Verkehr wird in die Straßen übernommen</translation>
    </message>
    <message>
        <source>Re-sequenced the routes of {date}. Routes: {used}, orders left out: {out}.</source>
        <translation>Reihenfolge der Touren vom {date} neu bestimmt. Touren: {used}, nicht verplante Aufträge: {out}.</translation>
    </message>
    <message>
        <source>Re-sequenced the routes of {date}: {used} routes, {out} orders left out.</source>
        <translation type="vanished">Reihenfolge der Touren vom {date} neu bestimmt: {used} Touren, {out} Aufträge nicht verplant.</translation>
    </message>
    <message>
        <source>Reading borders</source>
        <translation>Grenzen werden gelesen</translation>
    </message>
    <message>
        <source>Reading crossings</source>
        <translation>Kreuzungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading roads</source>
        <translation>Straßen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the extract</source>
        <translation>Der Auszug wird gelesen</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Die Liste wird gelesen</translation>
    </message>
    <message>
        <source>Reading the region</source>
        <translation>Die Region wird gelesen</translation>
    </message>
    <message>
        <source>Reading turn restrictions</source>
        <translation>Abbiegeverbote werden gelesen</translation>
    </message>
    <message>
        <source>Reading {name} needed more than {megabytes} MB of memory and was stopped.</source>
        <translation>Das Lesen von {name} brauchte mehr als {megabytes} MB Speicher und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading {name} stood still for {seconds} seconds and was stopped.</source>
        <translation>Das Lesen von {name} stand {seconds} Sekunden lang still und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading {what}.</source>
        <translation>{what} werden gelesen.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region {chosen} is ready</source>
        <translation type="vanished">Die Region {chosen} ist bereit</translation>
    </message>
    <message>
        <source>Region {name} is ready</source>
        <translation>Die Region {name} ist bereit</translation>
    </message>
    <message>
        <source>Roads are free at all hours.</source>
        <translation>Die Straßen sind zu jeder Stunde frei.</translation>
    </message>
    <message>
        <source>routes without their locks</source>
        <translation>Touren ohne ihre Fixierungen</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Row {row} belongs to the same order {value} and has a problem.</source>
        <translation>Zeile {row} gehört zum selben Auftrag {value} und hat ein Problem.</translation>
    </message>
    <message>
        <source>Row {row} of {name} is empty or not there, so it cannot be the header.</source>
        <translation>Zeile {row} von {name} ist leer oder nicht vorhanden und kann daher nicht die Kopfzeile sein.</translation>
    </message>
    <message>
        <source>Rows that the sheet hides are read like others.</source>
        <translation>Zeilen, die das Blatt verbirgt, werden wie andere gelesen.</translation>
    </message>
    <message>
        <source>Run the installation again.</source>
        <translation>Führen Sie die Installation noch einmal aus.</translation>
    </message>
    <message>
        <source>Run: python3 installer/bootstrap.py setup.</source>
        <translation>Führen Sie aus: python3 installer/bootstrap.py setup.</translation>
    </message>
    <message>
        <source>Said that the place of “{address}” is right.</source>
        <translation>Bestätigt, dass der Ort von „{address}“ stimmt.</translation>
    </message>
    <message>
        <source>Save a copy without the password and import that.</source>
        <translation>Speichern Sie eine Kopie ohne das Kennwort und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Save it as GeoJSON in WGS84 from the program that drew it.</source>
        <translation>Speichern Sie sie als GeoJSON in WGS84 aus dem Programm, das sie gezeichnet hat.</translation>
    </message>
    <message>
        <source>Save it in WGS84 (longitude, latitude).</source>
        <translation>Speichern Sie sie in WGS84 (Länge, Breite).</translation>
    </message>
    <message>
        <source>Save the file in WGS84, longitude before latitude.</source>
        <translation>Speichern Sie die Datei in WGS84, Länge vor Breite.</translation>
    </message>
    <message>
        <source>Say one character, for example ;.</source>
        <translation>Geben Sie ein einzelnes Zeichen an, zum Beispiel ;.</translation>
    </message>
    <message>
        <source>Say what should be changed.</source>
        <translation>Sagen Sie, was geändert werden soll.</translation>
    </message>
    <message>
        <source>Say which of its halves to change.</source>
        <translation>Geben Sie an, welche seiner Hälften geändert werden soll.</translation>
    </message>
    <message>
        <source>Say which region to use (dispatcher region use NAME), or build one (dispatcher region add FILE.osm.pbf).</source>
        <translation>Sagen Sie, welche Region zu verwenden ist (dispatcher region use NAME), oder bauen Sie eine (dispatcher region add FILE.osm.pbf).</translation>
    </message>
    <message>
        <source>Seconds or milliseconds since 1970 are a moment.</source>
        <translation>Sekunden oder Millisekunden seit 1970 sind ein Zeitpunkt.</translation>
    </message>
    <message>
        <source>Seconds since 1970 are a date and time.</source>
        <translation>Sekunden seit 1970 sind Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>Select the drivers who are to be called in.</source>
        <translation>Wählen Sie die Fahrer aus, die hinzugeholt werden sollen.</translation>
    </message>
    <message>
        <source>Select the drivers whose routes may change.</source>
        <translation>Wählen Sie die Fahrer aus, deren Touren sich ändern dürfen.</translation>
    </message>
    <message>
        <source>Select the orders that are meant.</source>
        <translation>Wählen Sie die gemeinten Aufträge aus.</translation>
    </message>
    <message>
        <source>Select the rows with their header in your spreadsheet program, copy them, and paste again.</source>
        <translation>Markieren Sie die Zeilen mit ihrer Kopfzeile in Ihrer Tabellenkalkulation, kopieren Sie sie, und fügen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Serve it on another day, change its times, or give a vehicle the permit.</source>
        <translation>Bedienen Sie ihn an einem anderen Tag, ändern Sie seine Zeiten oder geben Sie einem Fahrzeug die Genehmigung.</translation>
    </message>
    <message>
        <source>service s</source>
        <translation>Standzeit</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>Standzeit</translation>
    </message>
    <message>
        <source>service time by the hour</source>
        <translation>Servicezeit nach Stunde</translation>
    </message>
    <message>
        <source>Serving it with {name} costs {cost_delta}, leaving it out only {price}.</source>
        <translation>Ihn mit {name} zu bedienen kostet {cost_delta}, ihn auszulassen nur {price}.</translation>
    </message>
    <message>
        <source>Set its place first, or look whether it is in the list.</source>
        <translation>Setzen Sie zuerst seinen Ort, oder sehen Sie nach, ob er in der Liste steht.</translation>
    </message>
    <message>
        <source>Set the depot's place, or give its coordinates in the fleet's workbook.</source>
        <translation>Setzen Sie den Ort des Depots, oder geben Sie seine Koordinaten in der Arbeitsmappe der Flotte an.</translation>
    </message>
    <message>
        <source>Set the place by hand.</source>
        <translation>Setzen Sie den Ort von Hand.</translation>
    </message>
    <message>
        <source>Set the place of the order itself.</source>
        <translation>Setzen Sie den Ort des Auftrags selbst.</translation>
    </message>
    <message>
        <source>Set the place of the {kind} of order {order_id} alone.</source>
        <translation>Ort nur für Auftrag {order_id} gesetzt ({kind}).</translation>
    </message>
    <message>
        <source>Set the place of “{address}” ({counts}).</source>
        <translation>Ort von „{address}“ gesetzt ({counts}).</translation>
    </message>
    <message>
        <source>Set the program up again; its fonts are installed by that step.</source>
        <translation>Richten Sie das Programm noch einmal ein; dabei werden seine Schriften installiert.</translation>
    </message>
    <message>
        <source>setup s</source>
        <translation>Rüstzeit</translation>
    </message>
    <message>
        <source>setup time</source>
        <translation>Rüstzeit</translation>
    </message>
    <message>
        <source>Several days in one cell are any of them.</source>
        <translation>Mehrere Tage in einer Zelle sind jeder davon.</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation>Blatt {sheet}</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Shift {id} would begin on the day before.</source>
        <translation>Schicht {id} würde am Tag davor beginnen.</translation>
    </message>
    <message>
        <source>Shift {shift_id} cannot be used: the place of its depot is not sure.</source>
        <translation>Schicht {shift_id} kann nicht eingesetzt werden: Der Ort ihres Depots ist nicht sicher.</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>shifts begin earlier</source>
        <translation>Schichten beginnen früher</translation>
    </message>
    <message>
        <source>shifts end later</source>
        <translation>Schichten enden später</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Simplify it in the program that drew it.</source>
        <translation>Vereinfachen Sie es in dem Programm, das es gezeichnet hat.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Slower carrying and more rest: an assumption of this program.</source>
        <translation>Langsameres Tragen und mehr Pausen: eine Annahme dieses Programms.</translation>
    </message>
    <message>
        <source>some are called in</source>
        <translation>einige werden hinzugeholt</translation>
    </message>
    <message>
        <source>some do not drive</source>
        <translation>einige fahren nicht</translation>
    </message>
    <message>
        <source>Something is said of a battery, but not how much it holds.</source>
        <translation>Es steht etwas über eine Batterie da, aber nicht, wie viel sie fasst.</translation>
    </message>
    <message>
        <source>something that is no figure in its table</source>
        <translation>etwas in seiner Tabelle, das keine Zahl ist</translation>
    </message>
    <message>
        <source>something that is no JSON</source>
        <translation>etwas, das kein JSON ist</translation>
    </message>
    <message>
        <source>Sorting main roads</source>
        <translation>Hauptstraßen werden sortiert</translation>
    </message>
    <message>
        <source>Sorting the addresses.</source>
        <translation>Adressen werden sortiert.</translation>
    </message>
    <message>
        <source>Sorting the names.</source>
        <translation>Die Namen werden sortiert.</translation>
    </message>
    <message>
        <source>speed factor</source>
        <translation>Tempofaktor</translation>
    </message>
    <message>
        <source>Split the list, or save it without pictures and spare sheets.</source>
        <translation>Teilen Sie die Liste, oder speichern Sie sie ohne Bilder und überzählige Blätter.</translation>
    </message>
    <message>
        <source>SQLite {version} has a fault that can damage a database which two programs write at the same moment.</source>
        <translation>SQLite {version} hat einen Fehler, der eine Datenbank beschädigen kann, in die zwei Programme zugleich schreiben.</translation>
    </message>
    <message>
        <source>start depot</source>
        <translation>Startdepot</translation>
    </message>
    <message>
        <source>start depot id</source>
        <translation>Startdepot</translation>
    </message>
    <message>
        <source>Start from the fleet template and keep its sheet names and headers.</source>
        <translation>Gehen Sie von der Flottenvorlage aus und behalten Sie ihre Blattnamen und Kopfzeilen bei.</translation>
    </message>
    <message>
        <source>Start it with a data folder.</source>
        <translation>Starten Sie es mit einem Datenordner.</translation>
    </message>
    <message>
        <source>Storm, from Beaufort 9 on: an assumption of this program.</source>
        <translation>Sturm, ab Beaufort 9: eine Annahme dieses Programms.</translation>
    </message>
    <message>
        <source>Swap the two times; write 24:00 for midnight, and 26:00 for two hours past it.</source>
        <translation>Vertauschen Sie die beiden Zeiten; schreiben Sie 24:00 für Mitternacht und 26:00 für zwei Stunden danach.</translation>
    </message>
    <message>
        <source>Switch it on, or type the weather in.</source>
        <translation>Schalten Sie es ein oder tippen Sie das Wetter ein.</translation>
    </message>
    <message>
        <source>Tags and entities of web pages are left out of texts.</source>
        <translation>Auszeichnungen und Zeichencodes von Webseiten werden aus Texten entfernt.</translation>
    </message>
    <message>
        <source>Take the place of the handovers, or keep the one set by hand.</source>
        <translation>Nehmen Sie den Ort der Übergaben, oder behalten Sie den von Hand gesetzten.</translation>
    </message>
    <message>
        <source>Take the place of the handovers, or keep this one.</source>
        <translation>Nehmen Sie den Ort der Übergaben, oder behalten Sie diesen.</translation>
    </message>
    <message>
        <source>Take the place that was found, or keep this one.</source>
        <translation>Nehmen Sie den gefundenen Ort, oder behalten Sie diesen.</translation>
    </message>
    <message>
        <source>Taken out of the plan by hand.</source>
        <translation>Von Hand aus dem Plan genommen.</translation>
    </message>
    <message>
        <source>Takes the weather of {day} into account.</source>
        <translation>Berücksichtigt das Wetter vom {day}.</translation>
    </message>
    <message>
        <source>Taking the orders</source>
        <translation>Aufträge werden übernommen</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Text that is written as a formula, as in ="00500", is that text.</source>
        <translation>Text, der als Formel geschrieben ist, wie in ="00500", ist dieser Text.</translation>
    </message>
    <message>
        <source>That is right for a server that covers another country.</source>
        <translation>Das ist richtig für einen Server, der ein anderes Land abdeckt.</translation>
    </message>
    <message>
        <source>That moment cannot be returned to: its step was given up when another was made.</source>
        <translation>Zu diesem Zeitpunkt kann nicht zurückgekehrt werden: Sein Schritt wurde aufgegeben, als ein anderer gemacht wurde.</translation>
    </message>
    <message>
        <source>The address index could not be written to {parent}: {error}.</source>
        <translation>Der Adressindex konnte nicht nach {parent} geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>The address list could not be kept in {folder}: {error}.</source>
        <translation>Die Adressliste konnte nicht in {folder} abgelegt werden: {error}.</translation>
    </message>
    <message>
        <source>The address of the tile server does not begin with http:// or https://.</source>
        <translation>Die Adresse des Kachelservers beginnt nicht mit http:// oder https://.</translation>
    </message>
    <message>
        <source>The address of the tile server has {strange} in it, which cannot be filled in.</source>
        <translation>Die Adresse des Kachelservers enthält {strange}, was nicht ausgefüllt werden kann.</translation>
    </message>
    <message>
        <source>The address of the tile server lacks {missing}, which say which tile is meant.</source>
        <translation>In der Adresse des Kachelservers fehlt {missing}; das sagt, welche Kachel gemeint ist.</translation>
    </message>
    <message>
        <source>The amount is of what the column beside it names.</source>
        <translation>Die Menge ist von dem, was die Spalte daneben nennt.</translation>
    </message>
    <message>
        <source>The amount is the one that is not zero.</source>
        <translation>Es gilt die Menge, die nicht null ist.</translation>
    </message>
    <message>
        <source>The amount {value} cannot be read.</source>
        <translation>Die Menge {value} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The amount {value} is below zero.</source>
        <translation>Die Menge {value} liegt unter null.</translation>
    </message>
    <message>
        <source>The amounts to deliver and to pick up say which way the goods go.</source>
        <translation>Die Mengen zum Liefern und Abholen sagen, wohin die Ware geht.</translation>
    </message>
    <message>
        <source>The area of “{source}” is no ring of three points or more on earth.</source>
        <translation>Die Fläche von „{source}“ ist kein Ring aus drei oder mehr Punkten auf der Erde.</translation>
    </message>
    <message>
        <source>The battery of {name} would lack {amount} kWh.</source>
        <translation>Der Batterie von {name} würden {amount} kWh fehlen.</translation>
    </message>
    <message>
        <source>The box is turned over: its south must be less than its north, its west than its east.</source>
        <translation>Das Rechteck ist verdreht: Süd muss kleiner sein als Nord, West kleiner als Ost.</translation>
    </message>
    <message>
        <source>The break of {name} would begin {amount} too late.</source>
        <translation>Die Pause von {name} würde {amount} zu spät beginnen.</translation>
    </message>
    <message>
        <source>The break {value} cannot be read.</source>
        <translation>Die Pause {value} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The cell shows {what} instead of a value.</source>
        <translation>Die Zelle zeigt statt eines Werts: {what}.</translation>
    </message>
    <message>
        <source>The change speaks of an order, driver, vehicle or depot that is not in the day file.</source>
        <translation>Die Änderung betrifft einen Auftrag, einen Fahrer, ein Fahrzeug oder ein Depot, das nicht in der Tagesdatei steht.</translation>
    </message>
    <message>
        <source>The clipboard holds no rows of text.</source>
        <translation>Die Zwischenablage enthält keine Textzeilen.</translation>
    </message>
    <message>
        <source>The column has no header, and its contents tell what it is.</source>
        <translation>Die Spalte hat keine Überschrift, ihr Inhalt sagt, was sie ist.</translation>
    </message>
    <message>
        <source>The column holds addresses or times, whatever its header says.</source>
        <translation>Die Spalte enthält Adressen oder Zeiten, was auch immer darüber steht.</translation>
    </message>
    <message>
        <source>The column holds addresses, whatever its header says.</source>
        <translation type="vanished">Die Spalte enthält Adressen, was auch immer darüber steht.</translation>
    </message>
    <message>
        <source>The column “{label}” may count minutes or seconds.</source>
        <translation>Die Spalte „{label}“ kann Minuten oder Sekunden zählen.</translation>
    </message>
    <message>
        <source>The column “{label}” may write decimals with a comma or with a point.</source>
        <translation>Die Spalte „{label}“ kann Dezimalstellen mit Komma oder mit Punkt schreiben.</translation>
    </message>
    <message>
        <source>The compartment {detail} of {name} would be overfull.</source>
        <translation>Das Abteil {detail} von {name} wäre überfüllt.</translation>
    </message>
    <message>
        <source>The compartments {value} cannot be read.</source>
        <translation>Die Abteile {value} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>die Verbindung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The coordinate 0, 0 is left out.</source>
        <translation>Die Koordinate 0, 0 entfällt.</translation>
    </message>
    <message>
        <source>The coordinate in a link to a map is used.</source>
        <translation>Die Koordinate in einem Link zu einer Karte wird benutzt.</translation>
    </message>
    <message>
        <source>The coordinate of a point geometry is used.</source>
        <translation>Die Koordinate einer Punktgeometrie wird benutzt.</translation>
    </message>
    <message>
        <source>The coordinate {value} cannot be read.</source>
        <translation>Die Koordinate {value} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The coordinate {value} is of a map grid, no degrees.</source>
        <translation>Die Koordinate {value} gehört zu einem Kartengitter und ist nicht in Grad.</translation>
    </message>
    <message>
        <source>The coordinates are 0, 0, which stands for an unknown place.</source>
        <translation>Die Koordinaten sind 0, 0, was für einen unbekannten Ort steht.</translation>
    </message>
    <message>
        <source>The coordinates of entry {number} are no list.</source>
        <translation>Die Koordinaten von Eintrag {number} sind keine Liste.</translation>
    </message>
    <message>
        <source>The coordinates {shown} are not a place on earth.</source>
        <translation>Die Koordinaten {shown} sind kein Ort auf der Erde.</translation>
    </message>
    <message>
        <source>The coordinates {shown} lie outside the region in use.</source>
        <translation>Die Koordinaten {shown} liegen außerhalb der verwendeten Region.</translation>
    </message>
    <message>
        <source>The coordinates {shown} lie outside the region, but fit with latitude and longitude exchanged.</source>
        <translation>Die Koordinaten {shown} liegen außerhalb der Region, passen aber, wenn Breite und Länge vertauscht werden.</translation>
    </message>
    <message>
        <source>The coordinates {value} lie nowhere that can be driven to.</source>
        <translation>Die Koordinaten {value} liegen nirgends, wo man hinfahren kann.</translation>
    </message>
    <message>
        <source>The date above the list is that of its rows.</source>
        <translation>Das Datum über der Liste ist das ihrer Zeilen.</translation>
    </message>
    <message>
        <source>The date in the name of the sheet is that of its rows.</source>
        <translation>Das Datum im Namen des Blatts ist das seiner Zeilen.</translation>
    </message>
    <message>
        <source>The date of the row above is that of its section.</source>
        <translation>Das Datum der Zeile darüber gilt für ihren Abschnitt.</translation>
    </message>
    <message>
        <source>The date {value} cannot be read.</source>
        <translation>Das Datum {value} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The date {value} may be day and month or month and day.</source>
        <translation>Das Datum {value} kann Tag und Monat oder Monat und Tag bedeuten.</translation>
    </message>
    <message>
        <source>The dates in the column “{label}” may have the day or the month first.</source>
        <translation>Bei den Daten der Spalte „{label}“ kann der Tag oder der Monat zuerst stehen.</translation>
    </message>
    <message>
        <source>The day file holds something that this Dispatcher does not understand: {what}.</source>
        <translation>Die Tagesdatei enthält etwas, das dieser Dispatcher nicht versteht: {what}.</translation>
    </message>
    <message>
        <source>The day file is already open in Dispatcher.</source>
        <translation>Die Tagesdatei ist in Dispatcher bereits geöffnet.</translation>
    </message>
    <message>
        <source>The day file is damaged.</source>
        <translation>Die Tagesdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The day file is damaged: {integrity_check}.</source>
        <translation>Die Tagesdatei ist beschädigt: {integrity_check}.</translation>
    </message>
    <message>
        <source>The day file is empty; something outside this program emptied it.</source>
        <translation>Die Tagesdatei ist leer; etwas außerhalb dieses Programms hat sie geleert.</translation>
    </message>
    <message>
        <source>The day file is kept in the mode {journal_mode} instead of wal.</source>
        <translation>Die Tagesdatei wird im Modus {journal_mode} statt in wal geführt.</translation>
    </message>
    <message>
        <source>The day file lies on a network drive, where it can be damaged.</source>
        <translation>Die Tagesdatei liegt auf einem Netzlaufwerk, wo sie beschädigt werden kann.</translation>
    </message>
    <message>
        <source>The day file or its folder may not be written to.</source>
        <translation>In die Tagesdatei oder ihren Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The day file or its folder was moved, renamed or deleted while it was open, so nothing was changed.</source>
        <translation>Die Tagesdatei oder ihr Ordner wurde verschoben, umbenannt oder gelöscht, während sie geöffnet war; daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The day file was made in the region “{wanted}”, which is not on this machine.</source>
        <translation>Die Tagesdatei entstand in der Region „{wanted}“, die auf diesem Computer nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>The day file was not brought up to date completely.</source>
        <translation>Die Tagesdatei wurde nicht vollständig auf den neuesten Stand gebracht.</translation>
    </message>
    <message>
        <source>The day file was written by a newer Dispatcher (its version is {found}, this one knows {version}).</source>
        <translation>Die Tagesdatei stammt von einem neueren Dispatcher (ihre Version ist {found}, dieser kennt {version}).</translation>
    </message>
    <message>
        <source>The day file was written by a newer Dispatcher: this one does not know {names}.</source>
        <translation>Die Tagesdatei wurde von einem neueren Dispatcher geschrieben: Dieser kennt {names} nicht.</translation>
    </message>
    <message>
        <source>The day file's log has grown to {size} MB.</source>
        <translation>Das Protokoll der Tagesdatei ist auf {size} MB angewachsen.</translation>
    </message>
    <message>
        <source>The day file's name is too long for the disk.</source>
        <translation>Der Name der Tagesdatei ist zu lang für den Datenträger.</translation>
    </message>
    <message>
        <source>The day file's times are kept in {zone}, but the region lies in {time_zone}.</source>
        <translation>Die Zeiten der Tagesdatei gelten in {zone}, die Region liegt aber in {time_zone}.</translation>
    </message>
    <message>
        <source>The day file's {name} is {value} instead of {expected}.</source>
        <translation>In der Tagesdatei ist {name} {value} statt {expected}.</translation>
    </message>
    <message>
        <source>The day has changed since the list was looked at.</source>
        <translation>Der Tag hat sich geändert, seit die Liste angesehen wurde.</translation>
    </message>
    <message>
        <source>The day has changed since this was tried for order “{order_id}”.</source>
        <translation>Der Tag hat sich geändert, seit dies für Auftrag „{order_id}“ geprüft wurde.</translation>
    </message>
    <message>
        <source>The day stands before the month.</source>
        <translation>Der Tag steht vor dem Monat.</translation>
    </message>
    <message>
        <source>The decimal mark is assumed.</source>
        <translation>Das Dezimalzeichen ist angenommen.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked, so nothing was changed.</source>
        <translation>Das Laufwerk hat den Vorgang nicht ausgeführt; daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full.</source>
        <translation>Das Laufwerk mit {folder} ist voll.</translation>
    </message>
    <message>
        <source>The distance around the place is not between 0 and 2,000 km.</source>
        <translation>Die Entfernung um den Ort liegt nicht zwischen 0 und 2.000 km.</translation>
    </message>
    <message>
        <source>the driver is allowed</source>
        <translation>der Fahrer ist erlaubt</translation>
    </message>
    <message>
        <source>The driver of the row above is that of its section.</source>
        <translation>Der Fahrer der Zeile darüber gilt für ihren Abschnitt.</translation>
    </message>
    <message>
        <source>The driver stands before the colon.</source>
        <translation>Der Fahrer steht vor dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>The encoding of the letters is assumed.</source>
        <translation>Die Zeichenkodierung ist angenommen.</translation>
    </message>
    <message>
        <source>The extract is of {data_date}, and the region {name} of {data_date2} already.</source>
        <translation>Der Auszug ist von {data_date}, und die Region {name} schon von {data_date2}.</translation>
    </message>
    <message>
        <source>The extract {name} holds no named street.</source>
        <translation>Der Auszug {name} enthält keine benannte Straße.</translation>
    </message>
    <message>
        <source>The extract {name} holds no roads for cars.</source>
        <translation>Der Auszug {name} enthält keine Straßen für Autos.</translation>
    </message>
    <message>
        <source>The extract {source} holds no roads for cars.</source>
        <translation>Der Auszug {source} enthält keine Straßen für Autos.</translation>
    </message>
    <message>
        <source>The factor of service time {service} is not between {SLOWEST} and 20.</source>
        <translation>Der Faktor der Standzeit {service} liegt nicht zwischen {SLOWEST} und 20.</translation>
    </message>
    <message>
        <source>The factor of speed {speed} is not between {SLOWEST} and {FASTEST}.</source>
        <translation>Der Tempofaktor {speed} liegt nicht zwischen {SLOWEST} und {FASTEST}.</translation>
    </message>
    <message>
        <source>The fields of {name} stand below each other in column {column}, and its orders side by side.</source>
        <translation>Die Felder von {name} stehen in Spalte {column} untereinander und die Aufträge nebeneinander.</translation>
    </message>
    <message>
        <source>The file cannot be read ({error}).</source>
        <translation>Die Datei kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>The file cannot be used: {error}.</source>
        <translation>Die Datei kann nicht benutzt werden: {error}.</translation>
    </message>
    <message>
        <source>The file does not say in which encoding its letters are written. Which of these reads right?</source>
        <translation type="vanished">Die Datei sagt nicht, in welcher Zeichenkodierung sie geschrieben ist. Welche davon liest sich richtig?</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB.</source>
        <translation>Die Datei ist größer als 20 MB.</translation>
    </message>
    <message>
        <source>The file is not GeoJSON.</source>
        <translation>Die Datei ist kein GeoJSON.</translation>
    </message>
    <message>
        <source>The file {extract} cannot be opened ({strerror}).</source>
        <translation>Die Datei {extract} kann nicht geöffnet werden ({strerror}).</translation>
    </message>
    <message>
        <source>The file {name} cannot be opened as a region: {why}.</source>
        <translation>Die Datei {name} lässt sich nicht als Region öffnen: {why}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be opened.</source>
        <translation>Die Datei {name} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({fault}).</source>
        <translation>Die Datei {name} kann nicht gelesen werden ({fault}).</translation>
    </message>
    <message>
        <source>The file {name} is damaged.</source>
        <translation>Die Datei {name} ist beschädigt.</translation>
    </message>
    <message>
        <source>The file {name} is larger than 20 MB.</source>
        <translation type="vanished">Die Datei {name} ist größer als 20 MB.</translation>
    </message>
    <message>
        <source>The file {name} is larger than {MOST_BYTES} MB.</source>
        <translation>Die Datei {name} ist größer als {MOST_BYTES} MB.</translation>
    </message>
    <message>
        <source>The file {name} is not a usable OpenStreetMap extract: {why}.</source>
        <translation>Die Datei {name} ist kein brauchbarer OpenStreetMap-Auszug: {why}.</translation>
    </message>
    <message>
        <source>The file {name} is not a whole OpenStreetMap extract.</source>
        <translation>Die Datei {name} ist kein vollständiger OpenStreetMap-Auszug.</translation>
    </message>
    <message>
        <source>The file {name} is not an address index of this version of the program.</source>
        <translation>Die Datei {name} ist kein Adressindex dieser Version des Programms.</translation>
    </message>
    <message>
        <source>The file {name} is not an address index or is damaged.</source>
        <translation>Die Datei {name} ist kein Adressindex oder beschädigt.</translation>
    </message>
    <message>
        <source>The file {name} is not an OpenStreetMap extract, or is damaged.</source>
        <translation>Die Datei {name} ist kein OpenStreetMap-Auszug oder beschädigt.</translation>
    </message>
    <message>
        <source>The file {name} is not GeoJSON.</source>
        <translation type="vanished">Die Datei {name} ist kein GeoJSON.</translation>
    </message>
    <message>
        <source>The file {pack} cannot be read ({error}).</source>
        <translation>Die Datei {pack} kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({error}).</source>
        <translation type="vanished">Die Datei {path} kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>The file {path} of the front-end part {package} is not installed.</source>
        <translation>Die Datei {path} des Oberflächenteils {package} ist nicht installiert.</translation>
    </message>
    <message>
        <source>The file {source} is in the coordinates “{name}”.</source>
        <translation>Die Datei {source} ist in den Koordinaten „{name}“.</translation>
    </message>
    <message>
        <source>The file {source} is no GeoJSON.</source>
        <translation>Die Datei {source} ist kein GeoJSON.</translation>
    </message>
    <message>
        <source>The file {what}, not a day file of Dispatcher.</source>
        <translation>Die Datei {what}, keine Tagesdatei von Dispatcher.</translation>
    </message>
    <message>
        <source>The fleet has no costs: usual ones for kilometres and hours were taken.</source>
        <translation>Die Flotte hat keine Kosten: Übliche für Kilometer und Stunden wurden genommen.</translation>
    </message>
    <message>
        <source>The fleet has no driver “{name}”.</source>
        <translation>Die Flotte hat keinen Fahrer „{name}“.</translation>
    </message>
    <message>
        <source>The fleet has no driver “{unknown}”.</source>
        <translation>Die Flotte hat keinen Fahrer „{unknown}“.</translation>
    </message>
    <message>
        <source>The fleet has no vehicle “{name}”.</source>
        <translation>Die Flotte hat kein Fahrzeug „{name}“.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be looked at.</source>
        <translation>Der Ordner {folder} kann nicht angesehen werden.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({error}).</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden ({error}).</translation>
    </message>
    <message>
        <source>The folder {folder} is not watched.</source>
        <translation>Der Ordner {folder} wird nicht überwacht.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist.</source>
        <translation>Den Ordner {parent} gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder {parent} does not let this program write {name}.</source>
        <translation>Der Ordner {parent} lässt dieses Programm {name} nicht schreiben.</translation>
    </message>
    <message>
        <source>The font {name}, which PDF files need, is missing or damaged.</source>
        <translation>Die Schrift {name}, die PDF-Dateien brauchen, fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The id {value} stands in row {first} already.</source>
        <translation>Die Kennung {value} steht schon in Zeile {first}.</translation>
    </message>
    <message>
        <source>The id “{id}” stands in row {first} already.</source>
        <translation>Die Kennung „{id}“ steht schon in Zeile {first}.</translation>
    </message>
    <message>
        <source>The keyring of this system is missing or locked{kind}, so keys of services cannot be kept.</source>
        <translation>Der Schlüsselbund dieses Systems fehlt oder ist gesperrt{kind}, daher können Schlüssel von Diensten nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The leading zero of phone numbers is put back.</source>
        <translation>Die führende Null von Telefonnummern wird ergänzt.</translation>
    </message>
    <message>
        <source>The length of time {value} cannot be read.</source>
        <translation>Die Dauer {value} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The lines of each order, with a name before each, are read as one row.</source>
        <translation>Die Zeilen eines Auftrags, jede mit einem Namen davor, werden als eine Zeile gelesen.</translation>
    </message>
    <message>
        <source>The link {value} does not say the coordinate.</source>
        <translation>Der Link {value} nennt die Koordinate nicht.</translation>
    </message>
    <message>
        <source>The lock costs the day nothing: without it no cheaper plan was found in this time.</source>
        <translation>Die Fixierung kostet den Tag nichts: Ohne sie wurde in dieser Zeit kein billigerer Plan gefunden.</translation>
    </message>
    <message>
        <source>The lock costs the day {amount} on average; chance alone makes up to {spread}.</source>
        <translation>Die Fixierung kostet den Tag im Mittel {amount}; Zufall allein macht bis zu {spread}.</translation>
    </message>
    <message>
        <source>The lock makes no real difference: chance alone makes up to {spread} between plans of this day.</source>
        <translation>Die Fixierung macht keinen echten Unterschied: Zufall allein macht bis zu {spread} zwischen Plänen dieses Tages.</translation>
    </message>
    <message>
        <source>The map cannot be written to {parent} ({strerror}).</source>
        <translation>Die Karte kann nicht nach {parent} geschrieben werden ({strerror}).</translation>
    </message>
    <message>
        <source>The map {name} of this region is missing or damaged.</source>
        <translation>Die Karte {name} dieser Region fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The month stands before the day.</source>
        <translation>Der Monat steht vor dem Tag.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>The number of the job stands for those of its stops.</source>
        <translation>Die Nummer des Auftrags steht für die seiner Stopps.</translation>
    </message>
    <message>
        <source>The number of the route goes before that of the stop.</source>
        <translation>Die Nummer der Tour steht vor der des Stopps.</translation>
    </message>
    <message>
        <source>The O in {value} may be east or west.</source>
        <translation>Das O in {value} kann Osten oder Westen heißen.</translation>
    </message>
    <message>
        <source>The office's own figures.</source>
        <translation>Die eigenen Zahlen des Büros.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Der Auftrag</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>der Auftrag</translation>
    </message>
    <message>
        <source>The order has no date.</source>
        <translation>Der Auftrag hat kein Datum.</translation>
    </message>
    <message>
        <source>The order id {value} stands in row {first} already.</source>
        <translation>Die Auftragsnummer {value} steht schon in Zeile {first}.</translation>
    </message>
    <message>
        <source>The order is {value} already.</source>
        <translation>Der Auftrag ist schon {value}.</translation>
    </message>
    <message>
        <source>The order of day and month is assumed.</source>
        <translation>Die Reihenfolge von Tag und Monat ist angenommen.</translation>
    </message>
    <message>
        <source>The password does not open {name}.</source>
        <translation>Das Passwort öffnet {name} nicht.</translation>
    </message>
    <message>
        <source>The place lies at the depot itself, though its address is another.</source>
        <translation>Der Ort liegt am Depot selbst, obwohl seine Adresse eine andere ist.</translation>
    </message>
    <message>
        <source>The place lies in water.</source>
        <translation>Der Ort liegt im Wasser.</translation>
    </message>
    <message>
        <source>The place lies {metres} from the others with the postcode {code}.</source>
        <translation>Der Ort liegt {metres} von den anderen mit der Postleitzahl {code} entfernt.</translation>
    </message>
    <message>
        <source>The place lies {metres} from the rest of the day.</source>
        <translation>Der Ort liegt {metres} vom Rest des Tages entfernt.</translation>
    </message>
    <message>
        <source>The place lies {metres} from where its address is found.</source>
        <translation>Der Ort liegt {metres} von dort entfernt, wo seine Adresse gefunden wird.</translation>
    </message>
    <message>
        <source>The place lies {snap} m from the nearest road.</source>
        <translation>Der Ort liegt {snap} m von der nächsten Straße entfernt.</translation>
    </message>
    <message>
        <source>The place of {whose} is outside of the territory of {id}.</source>
        <translation>Der Ort liegt außerhalb des Gebiets von {id}: {whose}.</translation>
    </message>
    <message>
        <source>The plan of {date} has no route “{shift_id}” (routes: {known}).</source>
        <translation>Der Plan vom {date} hat keine Tour „{shift_id}“ (Touren: {known}).</translation>
    </message>
    <message>
        <source>The plan of {date} was made with the driving times of {engine}, and now those of {engine2} hold.</source>
        <translation>Der Plan vom {date} wurde mit den Fahrzeiten von {engine} gemacht, und jetzt gelten die von {engine2}.</translation>
    </message>
    <message>
        <source>The planning process cannot be started: {error}.</source>
        <translation>Der Planungsprozess kann nicht gestartet werden: {error}.</translation>
    </message>
    <message>
        <source>The planning process did not answer in time and was ended.</source>
        <translation>Der Planungsprozess hat nicht rechtzeitig geantwortet und wurde beendet.</translation>
    </message>
    <message>
        <source>The planning process did not end in time and was ended; this is the best plan it had found by then.</source>
        <translation>Der Planungsprozess wurde nicht rechtzeitig fertig und wurde beendet; dies ist der beste Plan, den er bis dahin gefunden hatte.</translation>
    </message>
    <message>
        <source>The planning process ended unexpectedly.</source>
        <translation>Der Planungsprozess endete unerwartet.</translation>
    </message>
    <message>
        <source>The planning process ended unexpectedly; this is the best plan it had found by then.</source>
        <translation>Der Planungsprozess endete unerwartet; dies ist der beste Plan, den er bis dahin gefunden hatte.</translation>
    </message>
    <message>
        <source>The plus code {value} says a place only beside its town.</source>
        <translation>Der Plus-Code {value} nennt nur zusammen mit seinem Ort eine Stelle.</translation>
    </message>
    <message>
        <source>The price of tolls is below zero or too high.</source>
        <translation>Der Mautpreis ist kleiner als null oder zu hoch.</translation>
    </message>
    <message>
        <source>The priority {value} cannot be read.</source>
        <translation>Die Priorität {value} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The process that reads {name} could not be started.</source>
        <translation>Der Prozess, der {name} liest, konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The program's folder {folder} cannot be made ({error}).</source>
        <translation>Der Ordner {folder} des Programms kann nicht angelegt werden ({error}).</translation>
    </message>
    <message>
        <source>The region cannot be packed into {target} ({error}).</source>
        <translation>Die Region kann nicht in {target} gepackt werden ({error}).</translation>
    </message>
    <message>
        <source>The region could not be written to {folder} ({error}).</source>
        <translation>Die Region konnte nicht nach {folder} geschrieben werden ({error}).</translation>
    </message>
    <message>
        <source>The region file {name} cannot be read: {strerror}.</source>
        <translation>Die Regionsdatei {name} ist nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>The region needs {whole} MB, and {free} MB are free on the disk.</source>
        <translation>Die Region braucht {whole} MB, und {free} MB sind auf der Platte frei.</translation>
    </message>
    <message>
        <source>The region works without them, only slower.</source>
        <translation>Die Region arbeitet auch ohne sie, nur langsamer.</translation>
    </message>
    <message>
        <source>The region {name} has no roads for OSRM.</source>
        <translation>Die Region {name} hat keine Straßen für OSRM.</translation>
    </message>
    <message>
        <source>The region {name} is in use by this day file.</source>
        <translation>Die Region {name} wird von dieser Tagesdatei benutzt.</translation>
    </message>
    <message>
        <source>The region's own addresses were used instead; try again later or look at the settings of the service.</source>
        <translation>Stattdessen wurden die Adressen der Region benutzt; versuchen Sie es später noch einmal, oder sehen Sie die Einstellungen des Dienstes an.</translation>
    </message>
    <message>
        <source>The road engine could not work out the travel times: {refusal}.</source>
        <translation>Der Straßenrechner konnte die Fahrzeiten nicht bestimmen: {refusal}.</translation>
    </message>
    <message>
        <source>The road engine did not start: {words}.</source>
        <translation>Der Straßenrechner ist nicht gestartet: {words}.</translation>
    </message>
    <message>
        <source>The road engine for large days is not installed on this computer.</source>
        <translation>Der Straßenrechner für große Tage ist auf diesem Rechner nicht installiert.</translation>
    </message>
    <message>
        <source>The road engine stopped while it was working and stopped again when it was restarted.</source>
        <translation>Der Straßenrechner brach während der Arbeit ab und nach dem Neustart noch einmal.</translation>
    </message>
    <message>
        <source>The road engine's program {name} is not installed.</source>
        <translation>Das Programm {name} des Straßenrechners ist nicht installiert.</translation>
    </message>
    <message>
        <source>The road network cannot be written to {folder}: {fault}.</source>
        <translation>Das Straßennetz kann nicht nach {folder} geschrieben werden: {fault}.</translation>
    </message>
    <message>
        <source>The road network could not be built: {words}.</source>
        <translation>Das Straßennetz konnte nicht aufgebaut werden: {words}.</translation>
    </message>
    <message>
        <source>The road network in {folder} is damaged.</source>
        <translation>Das Straßennetz in {folder} ist beschädigt.</translation>
    </message>
    <message>
        <source>The road network is ready</source>
        <translation>Das Straßennetz ist bereit</translation>
    </message>
    <message>
        <source>The roads for large days are ready</source>
        <translation>Die Straßen für große Tage sind fertig</translation>
    </message>
    <message>
        <source>The roads for large days cannot be written to {folder} ({error}).</source>
        <translation>Die Straßen für große Tage können nicht nach {folder} geschrieben werden ({error}).</translation>
    </message>
    <message>
        <source>The roads for large days could not be built: {words}.</source>
        <translation>Die Straßen für große Tage konnten nicht gebaut werden: {words}.</translation>
    </message>
    <message>
        <source>The roads with traffic cannot be kept in {home} ({error}).</source>
        <translation>Die Straßen mit Verkehr können nicht in {home} abgelegt werden ({error}).</translation>
    </message>
    <message>
        <source>The route of {names} is locked.</source>
        <translation>Die Tour von {names} ist fixiert.</translation>
    </message>
    <message>
        <source>The route of {name} is locked.</source>
        <translation>Die Tour von {name} ist fixiert.</translation>
    </message>
    <message>
        <source>The route of {name} leaves at {at}.</source>
        <translation>Die Tour von {name} fährt um {at} los.</translation>
    </message>
    <message>
        <source>The route of {name} leaves when it is best.</source>
        <translation>Die Tour von {name} fährt los, wann es am besten ist.</translation>
    </message>
    <message>
        <source>The row adds up others.</source>
        <translation>Die Zeile ist eine Summe anderer Zeilen.</translation>
    </message>
    <message>
        <source>The row belongs to another table on the same sheet.</source>
        <translation>Die Zeile gehört zu einer anderen Tabelle auf demselben Blatt.</translation>
    </message>
    <message>
        <source>The row delivers and picks up at one place.</source>
        <translation>Die Zeile liefert und holt am selben Ort ab.</translation>
    </message>
    <message>
        <source>The row has neither an address nor coordinates.</source>
        <translation>Die Zeile hat weder eine Adresse noch Koordinaten.</translation>
    </message>
    <message>
        <source>The row has no id and no name.</source>
        <translation>Die Zeile hat weder Kennung noch Namen.</translation>
    </message>
    <message>
        <source>The row is a depot, no order.</source>
        <translation>Die Zeile ist ein Lager, kein Auftrag.</translation>
    </message>
    <message>
        <source>The row is a remark, no order.</source>
        <translation>Die Zeile ist eine Anmerkung, kein Auftrag.</translation>
    </message>
    <message>
        <source>The row is a {value}, no point.</source>
        <translation>Die Zeile ist {value}, kein Punkt.</translation>
    </message>
    <message>
        <source>The row is part of the order of another row.</source>
        <translation>Die Zeile gehört zum Auftrag einer anderen Zeile.</translation>
    </message>
    <message>
        <source>The row is said to need no visit.</source>
        <translation>Die Zeile braucht laut Liste keinen Besuch.</translation>
    </message>
    <message>
        <source>The row names the driver or the tour of the rows below it.</source>
        <translation>Die Zeile nennt den Fahrer oder die Tour der Zeilen darunter.</translation>
    </message>
    <message>
        <source>The row repeats the header.</source>
        <translation>Die Zeile wiederholt die Kopfzeile.</translation>
    </message>
    <message>
        <source>The row says a date alone, which the rows below it do not get.</source>
        <translation type="vanished">Die Zeile sagt nur ein Datum, das die Zeilen darunter nicht bekommen.</translation>
    </message>
    <message>
        <source>The row says a day that is not clear, and the rows below it do not get it.</source>
        <translation>Die Zeile nennt einen Tag, der nicht eindeutig ist; die Zeilen darunter bekommen ihn nicht.</translation>
    </message>
    <message>
        <source>The row says the date of the rows below it.</source>
        <translation>Die Zeile nennt das Datum der Zeilen darunter.</translation>
    </message>
    <message>
        <source>The row says the same as another and counts once.</source>
        <translation>Die Zeile sagt dasselbe wie eine andere und zählt einmal.</translation>
    </message>
    <message>
        <source>The row says units and examples, no order.</source>
        <translation>Die Zeile nennt Einheiten und Beispiele, keinen Auftrag.</translation>
    </message>
    <message>
        <source>The row says what the rows below it are.</source>
        <translation>Die Zeile sagt, was die Zeilen darunter sind.</translation>
    </message>
    <message>
        <source>The service time by the hour is not one factor for each hour of the day.</source>
        <translation>Die Servicezeit nach Stunde hat nicht einen Faktor für jede Stunde des Tages.</translation>
    </message>
    <message>
        <source>the shift begins {minutes} min earlier</source>
        <translation>die Schicht beginnt {minutes} Min. früher</translation>
    </message>
    <message>
        <source>The shift ends before it begins.</source>
        <translation>Die Schicht endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>the shift ends {minutes} min later</source>
        <translation>die Schicht endet {minutes} Min. später</translation>
    </message>
    <message>
        <source>The shift has no start or no end.</source>
        <translation>Die Schicht hat keinen Anfang oder kein Ende.</translation>
    </message>
    <message>
        <source>The shift is longer than a day.</source>
        <translation>Die Schicht ist länger als ein Tag.</translation>
    </message>
    <message>
        <source>The spreadsheet lost digits of the phone number.</source>
        <translation>Die Tabelle hat Ziffern der Telefonnummer verloren.</translation>
    </message>
    <message>
        <source>The spreadsheet lost what stood behind fifteen digits.</source>
        <translation>Die Tabelle hat verloren, was hinter fünfzehn Ziffern stand.</translation>
    </message>
    <message>
        <source>the status {status}</source>
        <translation>Status {status}</translation>
    </message>
    <message>
        <source>The time window begins at {value}, on the day after.</source>
        <translation>Das Zeitfenster beginnt um {value}, also am Tag danach.</translation>
    </message>
    <message>
        <source>The time window ends before it begins ({value}).</source>
        <translation>Das Zeitfenster endet, bevor es beginnt ({value}).</translation>
    </message>
    <message>
        <source>The time window {value} says nothing for the weekday of this row.</source>
        <translation>Das Zeitfenster {value} sagt nichts über den Wochentag dieser Zeile.</translation>
    </message>
    <message>
        <source>The time {value} cannot be read.</source>
        <translation>Die Zeit {value} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The tour in the row above is that of its section.</source>
        <translation>Die Tour der Zeile darüber gilt für ihren Abschnitt.</translation>
    </message>
    <message>
        <source>The traffic could not be put into the road network: {value}.</source>
        <translation>Der Verkehr konnte nicht ins Straßennetz eingetragen werden: {value}.</translation>
    </message>
    <message>
        <source>The traffic of a class of roads has {factors} hours.</source>
        <translation>Der Verkehr einer Straßenklasse hat {factors} Stunden.</translation>
    </message>
    <message>
        <source>The traffic was not put into the roads: what you see is the day from before.</source>
        <translation>Der Verkehr wurde nicht in die Straßen übernommen: Sie sehen den Tag von vorher.</translation>
    </message>
    <message>
        <source>The type {value} is not known.</source>
        <translation>Die Art {value} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The unit behind a figure is used.</source>
        <translation>Die Einheit hinter einer Zahl wird benutzt.</translation>
    </message>
    <message>
        <source>The unit of the times at stops is assumed.</source>
        <translation>Die Einheit der Standzeiten ist angenommen.</translation>
    </message>
    <message>
        <source>The unit stands in the column beside the amount.</source>
        <translation>Die Einheit steht in der Spalte neben der Menge.</translation>
    </message>
    <message>
        <source>The value of merged cells is that of each of their rows.</source>
        <translation>Der Wert verbundener Zellen gilt für jede ihrer Zeilen.</translation>
    </message>
    <message>
        <source>The van of {name} is loaded.</source>
        <translation>Der Wagen von {name} ist beladen.</translation>
    </message>
    <message>
        <source>The van of {name} is not loaded any more.</source>
        <translation>Der Wagen von {name} ist nicht mehr beladen.</translation>
    </message>
    <message>
        <source>The weather has {hours} hours.</source>
        <translation>Das Wetter hat {hours} Stunden.</translation>
    </message>
    <message>
        <source>The weather is not asked for any more.</source>
        <translation>Nach dem Wetter wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>The weather is not asked for on the net: that is switched off.</source>
        <translation>Nach dem Wetter wird nicht im Netz gefragt: Das ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The weather may be asked for on the net.</source>
        <translation>Nach dem Wetter darf im Netz gefragt werden.</translation>
    </message>
    <message>
        <source>The weather service cannot be reached.</source>
        <translation>Der Wetterdienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The weather service did not answer within {wait_s} seconds.</source>
        <translation>Der Wetterdienst hat nicht innerhalb von {wait_s} Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>The weather service gave an answer that this program does not understand.</source>
        <translation>Der Wetterdienst gab eine Antwort, die dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <source>The weather service has had too many questions for now.</source>
        <translation>Der Wetterdienst hat vorerst zu viele Anfragen erhalten.</translation>
    </message>
    <message>
        <source>The weather service refused (status {status_code}).</source>
        <translation>Der Wetterdienst lehnte ab (Status {status_code}).</translation>
    </message>
    <message>
        <source>The weekday {weekday} in {value} does not belong to {date}.</source>
        <translation>Der Wochentag {weekday} in {value} gehört nicht zum {date}.</translation>
    </message>
    <message>
        <source>The weekdays {value} cannot be read.</source>
        <translation>Die Wochentage {value} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The window {said} of {whose} lies before every shift begins.</source>
        <translation>Das Zeitfenster {said} ({whose}) liegt vor dem Beginn jeder Schicht.</translation>
    </message>
    <message>
        <source>The work area cannot be written to {parent} ({why}).</source>
        <translation>Das Arbeitsgebiet kann nicht nach {parent} geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>The work area has a corner that is not on earth, or lies across the 180th meridian.</source>
        <translation>Das Arbeitsgebiet hat eine Ecke, die nicht auf der Erde liegt, oder es liegt über dem 180. Längengrad.</translation>
    </message>
    <message>
        <source>The work area has more than {MOST_CORNERS} corners.</source>
        <translation>Das Arbeitsgebiet hat mehr als {MOST_CORNERS} Ecken.</translation>
    </message>
    <message>
        <source>The work area holds no polygon.</source>
        <translation>Das Arbeitsgebiet enthält kein Polygon.</translation>
    </message>
    <message>
        <source>The work area is empty or tiny.</source>
        <translation>Das Arbeitsgebiet ist leer oder winzig.</translation>
    </message>
    <message>
        <source>The work area is not GeoJSON that can be read.</source>
        <translation>Das Arbeitsgebiet ist kein lesbares GeoJSON.</translation>
    </message>
    <message>
        <source>The work area lies outside the extract.</source>
        <translation>Das Arbeitsgebiet liegt außerhalb des Auszugs.</translation>
    </message>
    <message>
        <source>The zone “{name}” has no area.</source>
        <translation>Die Zone „{name}“ hat keine Fläche.</translation>
    </message>
    <message>
        <source>The {column} is below zero.</source>
        <translation>Der Wert liegt unter null ({column}).</translation>
    </message>
    <message>
        <source>The {kind} of order {order_id} was handed over.</source>
        <translation>Auftrag {order_id} ({kind}) wurde übergeben.</translation>
    </message>
    <message>
        <source>the {kind} {name}</source>
        <translation>{kind} {name}</translation>
    </message>
    <message>
        <source>Then {written} means {meant}.</source>
        <translation>Dann heißt {written}: {meant}.</translation>
    </message>
    <message>
        <source>There are no orders in the list.</source>
        <translation>In der Liste sind keine Aufträge.</translation>
    </message>
    <message>
        <source>There are no roads for large days in {folder} that this version can read.</source>
        <translation>In {folder} gibt es keine Straßen für große Tage, die diese Version lesen kann.</translation>
    </message>
    <message>
        <source>There are rules from: {known}.</source>
        <translation>Es gibt Regeln ab: {known}.</translation>
    </message>
    <message>
        <source>There are two rules for the same weather from {at_least} on.</source>
        <translation>Es gibt zwei Regeln für dasselbe Wetter ab {at_least}.</translation>
    </message>
    <message>
        <source>There are {found} places called “{words}” in the extract.</source>
        <translation>Im Auszug gibt es {found} Orte namens „{words}“.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is a price for minutes early or late, but no preferred time.</source>
        <translation>Es gibt einen Preis für Minuten zu früh oder zu spät, aber keine Wunschzeit.</translation>
    </message>
    <message>
        <source>There is a region “{name}” on this machine already.</source>
        <translation>Es gibt auf diesem Rechner schon eine Region „{name}“.</translation>
    </message>
    <message>
        <source>There is a region “{to}” already.</source>
        <translation>Es gibt schon eine Region „{to}“.</translation>
    </message>
    <message>
        <source>There is an order “{id}” already.</source>
        <translation>Es gibt schon einen Auftrag „{id}“.</translation>
    </message>
    <message>
        <source>There is no address list “{name}” (known: {known}).</source>
        <translation>Es gibt keine Adressliste „{name}“ (bekannt: {known}).</translation>
    </message>
    <message>
        <source>There is no class of roads “{text}”.</source>
        <translation>Es gibt keine Straßenklasse „{text}“.</translation>
    </message>
    <message>
        <source>There is no depot {value}.</source>
        <translation>Es gibt kein Depot {value}.</translation>
    </message>
    <message>
        <source>There is no depot “{depot_id}” with a sure place.</source>
        <translation>Es gibt kein Depot „{depot_id}“ mit sicherem Ort.</translation>
    </message>
    <message>
        <source>There is no depot “{depot_id}”.</source>
        <translation>Es gibt kein Depot „{depot_id}“.</translation>
    </message>
    <message>
        <source>There is no driver {value}.</source>
        <translation>Es gibt keinen Fahrer {value}.</translation>
    </message>
    <message>
        <source>There is no encoding named {value}.</source>
        <translation>Es gibt keine Zeichenkodierung namens {value}.</translation>
    </message>
    <message>
        <source>There is no file named {name}.</source>
        <translation>Es gibt keine Datei namens {name}.</translation>
    </message>
    <message>
        <source>There is no file {extract}.</source>
        <translation>Es gibt keine Datei {extract}.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Es gibt keine Datei {name}.</translation>
    </message>
    <message>
        <source>There is no geocoding service “{code}”.</source>
        <translation>Es gibt keinen Adressdienst „{code}“.</translation>
    </message>
    <message>
        <source>There is no id.</source>
        <translation>Es fehlt die Kennung.</translation>
    </message>
    <message>
        <source>There is no kind of vehicle {value}.</source>
        <translation>Es gibt keine Fahrzeugart {value}.</translation>
    </message>
    <message>
        <source>There is no order for {date}.</source>
        <translation>Für den {date} gibt es keinen Auftrag.</translation>
    </message>
    <message>
        <source>There is no order “{order_id}”.</source>
        <translation>Es gibt keinen Auftrag „{order_id}“.</translation>
    </message>
    <message>
        <source>There is no order “{unknown}” to plan on {date}.</source>
        <translation>Am {date} ist kein Auftrag „{unknown}“ zu planen.</translation>
    </message>
    <message>
        <source>There is no plan of {date} to re-sequence.</source>
        <translation>Für den {date} gibt es keinen Plan, dessen Reihenfolge bestimmt werden könnte.</translation>
    </message>
    <message>
        <source>There is no planned route for {date}.</source>
        <translation>Für den {date} ist keine Tour geplant.</translation>
    </message>
    <message>
        <source>There is no region “{name}” on this machine (known: {known}).</source>
        <translation>Auf diesem Computer gibt es keine Region „{name}“ (bekannt: {known}).</translation>
    </message>
    <message>
        <source>There is no relation “{name}” between orders.</source>
        <translation>Es gibt keine Beziehung „{name}“ zwischen Aufträgen.</translation>
    </message>
    <message>
        <source>There is no road network in {folder}.</source>
        <translation>In {folder} gibt es kein Straßennetz.</translation>
    </message>
    <message>
        <source>There is no road service “{name}”.</source>
        <translation>Es gibt keinen Straßendienst „{name}“.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {name}.</source>
        <translation>Auf dem Laufwerk ist kein Platz mehr für {name}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so nothing was changed.</source>
        <translation>Auf dem Laufwerk ist kein Platz mehr; daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no rule for {kind} from {at_least} on.</source>
        <translation>Es gibt keine Regel für {kind} ab {at_least}.</translation>
    </message>
    <message>
        <source>There is no rule of rest {value}.</source>
        <translation>Es gibt keine Ruhezeitregel {value}.</translation>
    </message>
    <message>
        <source>There is no shift “{shift_id}” on this date.</source>
        <translation>An diesem Datum gibt es keine Schicht „{shift_id}“.</translation>
    </message>
    <message>
        <source>There is no shift “{shift_id}”.</source>
        <translation>Es gibt keine Schicht „{shift_id}“.</translation>
    </message>
    <message>
        <source>There is no shift “{unknown}” on {date}.</source>
        <translation>Am {date} gibt es keine Schicht „{unknown}“.</translation>
    </message>
    <message>
        <source>There is no template “{name}”.</source>
        <translation>Es gibt keine Vorlage „{name}“.</translation>
    </message>
    <message>
        <source>There is no traffic profile.</source>
        <translation>Es gibt kein Verkehrsprofil.</translation>
    </message>
    <message>
        <source>There is no unfinished build of “{name}”.</source>
        <translation>Es gibt keinen unfertigen Bau von „{name}“.</translation>
    </message>
    <message>
        <source>There is no vehicle {value}.</source>
        <translation>Es gibt kein Fahrzeug {value}.</translation>
    </message>
    <message>
        <source>There is no zone “{name}” to have its own traffic.</source>
        <translation>Es gibt keine Zone „{name}“, die eigenen Verkehr haben könnte.</translation>
    </message>
    <message>
        <source>There is no {kind} of an order “{order_id}”.</source>
        <translation>Bei einem Auftrag „{order_id}“ gibt es das nicht: {kind}.</translation>
    </message>
    <message>
        <source>There is no {kind} “{thing_id}”.</source>
        <translation>„{thing_id}“ gibt es nicht ({kind}).</translation>
    </message>
    <message>
        <source>There is no “{n}”.</source>
        <translation>Es gibt kein „{n}“.</translation>
    </message>
    <message>
        <source>There is room with {name} for {cost_delta} more.</source>
        <translation>Bei {name} ist für {cost_delta} mehr noch Platz.</translation>
    </message>
    <message>
        <source>This day uses no region, so addresses are not found by themselves.</source>
        <translation>Dieser Tag verwendet keine Region, daher werden Adressen nicht von selbst gefunden.</translation>
    </message>
    <message>
        <source>This program keeps no address lists.</source>
        <translation>Dieses Programm führt keine Adresslisten.</translation>
    </message>
    <message>
        <source>This region is being built already, by another window or command.</source>
        <translation>Diese Region wird schon gebaut, von einem anderen Fenster oder Befehl.</translation>
    </message>
    <message>
        <source>This row has an address without coordinates.</source>
        <translation>Diese Zeile hat eine Adresse ohne Koordinaten.</translation>
    </message>
    <message>
        <source>This row has coordinates without an address.</source>
        <translation>Diese Zeile hat Koordinaten ohne Adresse.</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Times of another zone become local ones.</source>
        <translation>Zeiten einer anderen Zone werden zu örtlichen.</translation>
    </message>
    <message>
        <source>Times without a zone are those of UTC, as the product writes them.</source>
        <translation>Zeiten ohne Zone gelten in UTC, wie das Programm sie schreibt.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>To be served by one driver: {orders}.</source>
        <translation>Von einem Fahrer zu bedienen: {orders}.</translation>
    </message>
    <message>
        <source>To plan days together takes two days or more.</source>
        <translation>Um Tage zusammen zu planen, braucht es zwei oder mehr.</translation>
    </message>
    <message>
        <source>Today, tomorrow and weekdays count from the day of the list.</source>
        <translation>Heute, morgen und Wochentage zählen vom Tag der Liste an.</translation>
    </message>
    <message>
        <source>Tolls are not counted.</source>
        <translation>Maut wird nicht gerechnet.</translation>
    </message>
    <message>
        <source>Took out {what}.</source>
        <translation>Entfernt: {what}.</translation>
    </message>
    <message>
        <source>Took the fleet of {name}. Vehicles: {vehicles}, drivers: {drivers}.</source>
        <translation>Flotte aus {name} übernommen. Fahrzeuge: {vehicles}, Fahrer: {drivers}.</translation>
    </message>
    <message>
        <source>Took the fleet of {name}: {vehicles} vehicles, {drivers} drivers.</source>
        <translation type="vanished">Flotte aus {name} übernommen: {vehicles} Fahrzeuge, {drivers} Fahrer.</translation>
    </message>
    <message>
        <source>Took {closures} closures of {name}.</source>
        <translation>{closures} Sperrungen aus {name} übernommen.</translation>
    </message>
    <message>
        <source>Took {found} zones of {name}.</source>
        <translation>{found} Zonen aus {name} übernommen.</translation>
    </message>
    <message>
        <source>Took {new} new and {moved} moved known places from {source}.</source>
        <translation>{new} neue und {moved} verschobene bekannte Orte aus {source} übernommen.</translation>
    </message>
    <message>
        <source>Took {what} out of the plan.</source>
        <translation>{what} aus dem Plan genommen.</translation>
    </message>
    <message>
        <source>Took “{label}” as the place of “{address}” ({counts}).</source>
        <translation>„{label}“ als Ort von „{address}“ übernommen ({counts}).</translation>
    </message>
    <message>
        <source>Travel times come from the region's own roads.</source>
        <translation>Die Fahrzeiten kommen von den eigenen Straßen der Region.</translation>
    </message>
    <message>
        <source>Travel times come from {title}.</source>
        <translation>Die Fahrzeiten kommen von {title}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again, or plan without a traffic profile.</source>
        <translation>Versuchen Sie es noch einmal oder planen Sie ohne Verkehrsprofil.</translation>
    </message>
    <message>
        <source>Try again, or type the weather in.</source>
        <translation>Versuchen Sie es noch einmal oder tippen Sie das Wetter ein.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, load the extract anew or take a smaller one.</source>
        <translation>Versuchen Sie es noch einmal; wenn es wieder misslingt, laden Sie den Auszug neu oder nehmen Sie einen kleineren.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, add the region again.</source>
        <translation>Versuchen Sie es noch einmal; wenn es so bleibt, fügen Sie die Region noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Two cells are the ends of one window.</source>
        <translation>Zwei Zellen sind die Enden eines Zeitfensters.</translation>
    </message>
    <message>
        <source>Two columns are said to be {value}: {first} and {second}.</source>
        <translation>Zwei Spalten sollen {value} sein: {first} und {second}.</translation>
    </message>
    <message>
        <source>Two lines speak of the same hour.</source>
        <translation>Zwei Zeilen betreffen dieselbe Stunde.</translation>
    </message>
    <message>
        <source>Type in the weather of {after}, or ask for it.</source>
        <translation>Tragen Sie das Wetter vom {after} ein, oder fragen Sie es ab.</translation>
    </message>
    <message>
        <source>Type it again; capital letters count.</source>
        <translation>Geben Sie es noch einmal ein; Großschreibung zählt.</translation>
    </message>
    <message>
        <source>Type one, or set its place on the map.</source>
        <translation>Tippen Sie eine ein, oder setzen Sie seinen Ort auf der Karte.</translation>
    </message>
    <message>
        <source>Type the weather in, or ask again nearer to the day.</source>
        <translation>Tippen Sie das Wetter ein oder fragen Sie näher am Tag noch einmal.</translation>
    </message>
    <message>
        <source>Type the weather in, or try again later.</source>
        <translation>Tippen Sie das Wetter ein oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Unlock it before it is closed.</source>
        <translation>Lösen Sie ihre Fixierung, bevor sie geschlossen wird.</translation>
    </message>
    <message>
        <source>Unlocked the route of {name}.</source>
        <translation>Fixierung der Tour von {name} aufgehoben.</translation>
    </message>
    <message>
        <source>Unlocked {what}.</source>
        <translation>Fixierung aufgehoben: {what}.</translation>
    </message>
    <message>
        <source>Unpacking the region</source>
        <translation>Die Region wird ausgepackt</translation>
    </message>
    <message>
        <source>Update Dispatcher on this computer, or go back to a backup.</source>
        <translation>Aktualisieren Sie Dispatcher auf diesem Rechner, oder kehren Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>Update Dispatcher on this computer, or open the file where it was written.</source>
        <translation>Aktualisieren Sie Dispatcher auf diesem Computer, oder öffnen Sie die Datei dort, wo sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Update it from its extract where OSRM is installed, or choose another road engine.</source>
        <translation>Erneuern Sie sie aus ihrem Auszug, wo OSRM installiert ist, oder wählen Sie einen anderen Straßenrechner.</translation>
    </message>
    <message>
        <source>Update the program, then open it again.</source>
        <translation>Aktualisieren Sie das Programm und öffnen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Update the region from its extract, or choose the other road engine.</source>
        <translation>Erneuern Sie die Region aus ihrem Auszug, oder wählen Sie den anderen Straßenrechner.</translation>
    </message>
    <message>
        <source>Update the region from its extract.</source>
        <translation>Erneuern Sie die Region aus ihrem Auszug.</translation>
    </message>
    <message>
        <source>Use a file that was saved by this program, or one with the same fields.</source>
        <translation>Nehmen Sie eine Datei, die dieses Programm gespeichert hat, oder eine mit denselben Feldern.</translation>
    </message>
    <message>
        <source>Use a {title} server of your own.</source>
        <translation>Benutzen Sie einen eigenen {title}-Server.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Benutzen Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Use another region first, or say that it may go all the same (--even-in-use).</source>
        <translation>Benutzen Sie zuerst eine andere Region, oder sagen Sie, dass sie trotzdem gehen darf (--even-in-use).</translation>
    </message>
    <message>
        <source>Use the window that has it open, or close that one first.</source>
        <translation>Benutzen Sie das Fenster, in dem sie geöffnet ist, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Uses the region {name}.</source>
        <translation>Verwendet die Region {name}.</translation>
    </message>
    <message>
        <source>Uses the traffic profile “{name}”.</source>
        <translation>Verwendet das Verkehrsprofil „{name}“.</translation>
    </message>
    <message>
        <source>usual time for service</source>
        <translation>übliche Servicezeit</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>vehicle id</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <source>Wait an hour, or type the weather in.</source>
        <translation>Warten Sie eine Stunde oder tippen Sie das Wetter ein.</translation>
    </message>
    <message>
        <source>Wait until it is ready, or cancel it there.</source>
        <translation>Warten Sie, bis sie fertig ist, oder brechen Sie dort ab.</translation>
    </message>
    <message>
        <source>Watched are: {known}.</source>
        <translation>Überwacht werden: {known}.</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>What belongs to a house number (bis, 2hg, III) stands beside it without a comma.</source>
        <translation>Was zu einer Hausnummer gehört (bis, 2hg, III), steht ohne Komma bei ihr.</translation>
    </message>
    <message>
        <source>What brings and takes back at one place is a delivery; what is taken back is not counted.</source>
        <translation>Was an einem Ort bringt und zurücknimmt, ist eine Lieferung; das Zurückgenommene wird nicht gezählt.</translation>
    </message>
    <message>
        <source>What several columns say of the same is put together.</source>
        <translation>Was mehrere Spalten zum selben sagen, wird zusammengefügt.</translation>
    </message>
    <message>
        <source>Whatever you do next puts it there.</source>
        <translation>Das geschieht mit Ihrem nächsten Schritt.</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>with the vehicle {vehicle_id}</source>
        <translation>mit dem Fahrzeug {vehicle_id}</translation>
    </message>
    <message>
        <source>without the skill {names}</source>
        <translation>ohne die Fähigkeit {names}</translation>
    </message>
    <message>
        <source>Words and other ways to write a time are read.</source>
        <translation>Wörter und andere Schreibweisen einer Uhrzeit werden gelesen.</translation>
    </message>
    <message>
        <source>Words for any time are no time window.</source>
        <translation>Wörter für jederzeit sind kein Zeitfenster.</translation>
    </message>
    <message>
        <source>Words like morning are a time window.</source>
        <translation>Wörter wie vormittags sind ein Zeitfenster.</translation>
    </message>
    <message>
        <source>Words like n/a count as empty.</source>
        <translation>Wörter wie k. A. gelten als leer.</translation>
    </message>
    <message>
        <source>Words of the list or its product are put into ours.</source>
        <translation>Wörter der Liste oder ihres Programms werden in unsere übersetzt.</translation>
    </message>
    <message>
        <source>Words of the product are put into ours.</source>
        <translation type="vanished">Wörter des Programms werden in unsere übersetzt.</translation>
    </message>
    <message>
        <source>Words without a time in a window are a note.</source>
        <translation>Worte ohne Zeit in einem Zeitfenster sind eine Notiz.</translation>
    </message>
    <message>
        <source>Working out speeds</source>
        <translation>Geschwindigkeiten werden berechnet</translation>
    </message>
    <message>
        <source>Write -60 to 60 degrees.</source>
        <translation>Schreiben Sie -60 bis 60 Grad.</translation>
    </message>
    <message>
        <source>Write -70 to 60 degrees.</source>
        <translation>Schreiben Sie -70 bis 60 Grad.</translation>
    </message>
    <message>
        <source>Write 0 (the usual) to {MOST_PER_MINUTE}.</source>
        <translation>Schreiben Sie 0 (wie üblich) bis {MOST_PER_MINUTE}.</translation>
    </message>
    <message>
        <source>Write 0 to 1440 minutes.</source>
        <translation>Schreiben Sie 0 bis 1440 Minuten.</translation>
    </message>
    <message>
        <source>Write 0 to 24, for example 7 or 07:00.</source>
        <translation>Schreiben Sie 0 bis 24, zum Beispiel 7 oder 07:00.</translation>
    </message>
    <message>
        <source>Write 0.05 to 20; 1.5 is half as long again.</source>
        <translation>Schreiben Sie 0,05 bis 20; 1,5 heißt anderthalbmal so lang.</translation>
    </message>
    <message>
        <source>Write a later end; for the next morning, write for example 06:00 +1.</source>
        <translation>Schreiben Sie ein späteres Ende; für den nächsten Morgen zum Beispiel 06:00 +1.</translation>
    </message>
    <message>
        <source>Write a number without a fraction, for example 2.</source>
        <translation>Schreiben Sie eine ganze Zahl, zum Beispiel 2.</translation>
    </message>
    <message>
        <source>Write a plain number, for example 12.5.</source>
        <translation>Schreiben Sie eine einfache Zahl, zum Beispiel 12.5.</translation>
    </message>
    <message>
        <source>Write an address, or latitude and longitude, for example 60.1699, 24.9384.</source>
        <translation>Schreiben Sie eine Adresse, oder Breite und Länge, zum Beispiel 60.1699, 24.9384.</translation>
    </message>
    <message>
        <source>Write D for delivery, P for pickup or T for transfer.</source>
        <translation>Schreiben Sie D für Lieferung, P für Abholung oder T für Transport.</translation>
    </message>
    <message>
        <source>Write dates of this column as 2026-11-23.</source>
        <translation type="vanished">Schreiben Sie die Daten dieser Spalte als 2026-11-23.</translation>
    </message>
    <message>
        <source>Write days as 2026-11-23.</source>
        <translation>Schreiben Sie Tage wie 2026-11-23.</translation>
    </message>
    <message>
        <source>Write days as 2026-11-23. It was taken without that day.</source>
        <translation>Schreiben Sie Tage wie 2026-11-23. Es wurde ohne diesen Tag übernommen.</translation>
    </message>
    <message>
        <source>Write days as mon, tue, fri. It was taken for every day.</source>
        <translation>Schreiben Sie Tage wie mon, tue, fri. Es wurde für jeden Tag übernommen.</translation>
    </message>
    <message>
        <source>Write days as mon-fri, sat.</source>
        <translation>Schreiben Sie Tage wie mon-fri, sat.</translation>
    </message>
    <message>
        <source>Write degrees with decimals, for example 60.1699 and 24.9384.</source>
        <translation>Schreiben Sie Grad mit Dezimalstellen, zum Beispiel 60.1699 und 24.9384.</translation>
    </message>
    <message>
        <source>Write degrees, for example -5.</source>
        <translation>Schreiben Sie Grad, zum Beispiel -5.</translation>
    </message>
    <message>
        <source>Write E or W, or degrees with a sign.</source>
        <translation>Schreiben Sie E oder W oder Grad mit Vorzeichen.</translation>
    </message>
    <message>
        <source>Write first or last, or leave it empty.</source>
        <translation>Schreiben Sie first (zuerst) oder last (zuletzt), oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Write for example 06:00-10:00, 18:00-20:00, or nothing for never.</source>
        <translation>Schreiben Sie zum Beispiel 06:00-10:00, 18:00-20:00 oder nichts für nie.</translation>
    </message>
    <message>
        <source>Write for example 08:00; for the next morning, 06:00 +1.</source>
        <translation>Schreiben Sie zum Beispiel 08:00; für den nächsten Morgen 06:00 +1.</translation>
    </message>
    <message>
        <source>Write for example 11:30-12:30 30 min.</source>
        <translation>Schreiben Sie zum Beispiel 11:30-12:30 30 min.</translation>
    </message>
    <message>
        <source>Write for example 12.5 kg, 0.4 m³, 3 pieces.</source>
        <translation>Schreiben Sie zum Beispiel 12.5 kg, 0.4 m³, 3 pieces.</translation>
    </message>
    <message>
        <source>Write for example 12:00–13:00, 30 min.</source>
        <translation>Schreiben Sie zum Beispiel 12:00–13:00, 30 min.</translation>
    </message>
    <message>
        <source>Write for example 8-10 or 08:00-10:00, 14-16.</source>
        <translation>Schreiben Sie zum Beispiel 8-10 oder 08:00-10:00, 14-16.</translation>
    </message>
    <message>
        <source>Write for example 800 kg, 6 m³, 4 pallets.</source>
        <translation>Schreiben Sie zum Beispiel 800 kg, 6 m³, 4 pallets.</translation>
    </message>
    <message>
        <source>Write for example cold: dairy, fish = 200 kg; dry: none = 500 kg.</source>
        <translation>Schreiben Sie zum Beispiel kalt: Milch, Fisch = 200 kg; trocken: none = 500 kg.</translation>
    </message>
    <message>
        <source>Write for example lift=2; cold=1.</source>
        <translation>Schreiben Sie zum Beispiel lift=2; kühl=1.</translation>
    </message>
    <message>
        <source>Write for example Mon-Fri, or Mon, Wed, Sat.</source>
        <translation>Schreiben Sie zum Beispiel Mon-Fri oder Mon, Wed, Sat.</translation>
    </message>
    <message>
        <source>Write hours and minutes, for example 8:30.</source>
        <translation>Schreiben Sie Stunden und Minuten, zum Beispiel 8:30.</translation>
    </message>
    <message>
        <source>Write hours as 07:00-10:00, 22:00-06:00. It was taken for all day.</source>
        <translation>Schreiben Sie Stunden wie 07:00-10:00, 22:00-06:00. Es wurde für den ganzen Tag übernommen.</translation>
    </message>
    <message>
        <source>Write hours as 7-9, 16-18.</source>
        <translation>Schreiben Sie Stunden wie 7-9, 16-18.</translation>
    </message>
    <message>
        <source>Write how much is carried; use the type for the direction.</source>
        <translation>Schreiben Sie, wie viel befördert wird; die Richtung gibt die Art an.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23 or 23.11.2026.</source>
        <translation>Schreiben Sie es als 2026-11-23 oder 23.11.2026.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>Schreiben Sie es als 2026-11-23.</translation>
    </message>
    <message>
        <source>Write it with street, number and town, or write its latitude and longitude.</source>
        <translation>Schreiben Sie sie mit Straße, Nummer und Ort, oder schreiben Sie Breite und Länge.</translation>
    </message>
    <message>
        <source>Write kilowatts, for example 50.</source>
        <translation>Schreiben Sie Kilowatt, zum Beispiel 50.</translation>
    </message>
    <message>
        <source>Write L, M, H or C, or a number from 0 to 100.</source>
        <translation>Schreiben Sie L, M, H oder C, oder eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>Write latitude and longitude, for example 60.1699, 24.9384.</source>
        <translation type="vanished">Schreiben Sie Breite und Länge, zum Beispiel 60.1699, 24.9384.</translation>
    </message>
    <message>
        <source>Write minutes (10) or hours (0:10).</source>
        <translation>Schreiben Sie Minuten (10) oder Stunden (0:10).</translation>
    </message>
    <message>
        <source>Write minutes, for example 5.</source>
        <translation>Schreiben Sie Minuten, zum Beispiel 5.</translation>
    </message>
    <message>
        <source>Write one of: {ClosureKind}. It was taken as a closed road.</source>
        <translation>Schreiben Sie eines von: {ClosureKind}. Es wurde als gesperrte Straße übernommen.</translation>
    </message>
    <message>
        <source>Write one or more, or nothing for no limit.</source>
        <translation>Schreiben Sie eins oder mehr oder nichts für keine Grenze.</translation>
    </message>
    <message>
        <source>Write some of: {WayKind}. The others were left out.</source>
        <translation>Schreiben Sie einige von: {WayKind}. Die anderen wurden weggelassen.</translation>
    </message>
    <message>
        <source>Write the earlier time first.</source>
        <translation>Schreiben Sie die frühere Zeit zuerst.</translation>
    </message>
    <message>
        <source>Write the full code (8 signs before the plus), an address or degrees.</source>
        <translation>Schreiben Sie den ganzen Code (8 Zeichen vor dem Plus), eine Adresse oder Grad.</translation>
    </message>
    <message>
        <source>Write the one that is preferred.</source>
        <translation>Schreiben Sie das bevorzugte.</translation>
    </message>
    <message>
        <source>Write the preferred time as well.</source>
        <translation>Schreiben Sie auch die Wunschzeit dazu.</translation>
    </message>
    <message>
        <source>Write the time and the date of that day, for example 2026-11-24 01:00, or correct the time.</source>
        <translation>Schreiben Sie die Uhrzeit mit dem Datum dieses Tages, zum Beispiel 2026-11-24 01:00, oder berichtigen Sie die Uhrzeit.</translation>
    </message>
    <message>
        <source>Write times as 08:00, and windows as 08:00-12:00.</source>
        <translation>Schreiben Sie Zeiten als 08:00 und Zeitfenster als 08:00-12:00.</translation>
    </message>
    <message>
        <source>Write two rows, one for the delivery and one for the pickup.</source>
        <translation>Schreiben Sie zwei Zeilen, eine für die Lieferung und eine für die Abholung.</translation>
    </message>
    <message>
        <source>Write what people call it.</source>
        <translation>Schreiben Sie, wie es genannt wird.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Schreiben Sie ja oder nein.</translation>
    </message>
    <message>
        <source>Write zero or more, for example 1.85.</source>
        <translation>Schreiben Sie null oder mehr, zum Beispiel 1,85.</translation>
    </message>
    <message>
        <source>Write zero or more.</source>
        <translation>Schreiben Sie null oder mehr.</translation>
    </message>
    <message>
        <source>Write zero to {most}.</source>
        <translation>Schreiben Sie null bis {most}.</translation>
    </message>
    <message>
        <source>Writing the work area</source>
        <translation>Das Arbeitsgebiet wird geschrieben</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Zone “{name}”.</source>
        <translation>Zone „{name}“.</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Zones: {wanted}.</source>
        <translation>Zonen: {wanted}.</translation>
    </message>
    <message>
        <source>{_title} answered with {what}.</source>
        <translation>{_title} antwortete so: {what}.</translation>
    </message>
    <message>
        <source>{_title} cannot be reached ({why}).</source>
        <translation>{_title} ist nicht erreichbar ({why}).</translation>
    </message>
    <message>
        <source>{_title} did not accept the key.</source>
        <translation>{_title} hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>{_title} gave {words}.</source>
        <translation>{_title} lieferte: {words}.</translation>
    </message>
    <message>
        <source>{_title} has no valid address.</source>
        <translation>{_title} hat keine gültige Adresse.</translation>
    </message>
    <message>
        <source>{_title} takes no more requests for now.</source>
        <translation>{_title} nimmt vorerst keine Anfragen mehr an.</translation>
    </message>
    <message>
        <source>{accuracy_m} m is not the accuracy of a position.</source>
        <translation>{accuracy_m} m ist keine Genauigkeit einer Position.</translation>
    </message>
    <message>
        <source>{addresses} addresses in {streets} streets.</source>
        <translation>{addresses} Adressen in {streets} Straßen.</translation>
    </message>
    <message>
        <source>{amount} is not what falls or blows in an hour.</source>
        <translation>{amount} ist nicht, was in einer Stunde fällt oder weht.</translation>
    </message>
    <message>
        <source>{called} is needed by the shift in row {rows} at the same time.</source>
        <translation>{called} wird zur selben Zeit von der Schicht in Zeile {rows} gebraucht.</translation>
    </message>
    <message>
        <source>{change} less</source>
        <translation>{change} weniger</translation>
    </message>
    <message>
        <source>{change} more</source>
        <translation>{change} mehr</translation>
    </message>
    <message>
        <source>{count} order</source>
        <translation>{count} Auftrag</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} Aufträge</translation>
    </message>
    <message>
        <source>{count} {kind} added</source>
        <translation>{count} {kind} hinzugefügt</translation>
    </message>
    <message>
        <source>{count} {kind} changed</source>
        <translation>{count} {kind} geändert</translation>
    </message>
    <message>
        <source>{count} {kind} taken out</source>
        <translation>{count} {kind} entfernt</translation>
    </message>
    <message>
        <source>{departs} is outside of the shift of {name}, {hours}.</source>
        <translation>{departs} liegt außerhalb der Schicht von {name}, {hours}.</translation>
    </message>
    <message>
        <source>{depots} depot</source>
        <translation>{depots} Depot</translation>
    </message>
    <message>
        <source>{depots} depots</source>
        <translation>{depots} Depots</translation>
    </message>
    <message>
        <source>{done} Found {sure} of {looked} places.</source>
        <translation>{done} {sure} von {looked} Orten gefunden.</translation>
    </message>
    <message>
        <source>{driver} would lack {amount} of rest between shifts by law.</source>
        <translation type="vanished">{driver} fehlten {amount} der gesetzlichen Ruhe zwischen Schichten.</translation>
    </message>
    <message>
        <source>{driver} would lack {amount} of the weekly rest by law.</source>
        <translation type="vanished">{driver} fehlten {amount} der gesetzlichen wöchentlichen Ruhe.</translation>
    </message>
    <message>
        <source>{figure} is out of range.</source>
        <translation>{figure} liegt außerhalb des Erlaubten.</translation>
    </message>
    <message>
        <source>{file_bytes} kB, version {file_version}, {backup_count} backups</source>
        <translation>{file_bytes} kB, Version {file_version}, {backup_count} Sicherungen</translation>
    </message>
    <message>
        <source>{host} may not be used for this: its owners do not allow lists of addresses.</source>
        <translation>{host} darf dafür nicht benutzt werden: die Betreiber erlauben keine Adresslisten.</translation>
    </message>
    <message>
        <source>{lat}, {lon} is not a place on earth.</source>
        <translation>{lat}, {lon} ist kein Ort auf der Erde.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{name} cannot be read as JSON from {at} on.</source>
        <translation>{name} ist ab {at} kein lesbares JSON.</translation>
    </message>
    <message>
        <source>{name} cannot be replaced; it is probably open in another program.</source>
        <translation>{name} kann nicht ersetzt werden; vermutlich ist die Datei in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>{name} cannot be written ({error}).</source>
        <translation>{name} kann nicht geschrieben werden ({error}).</translation>
    </message>
    <message>
        <source>{name} could not be written ({error}).</source>
        <translation type="vanished">{name} konnte nicht geschrieben werden ({error}).</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{name} does not go out for so little work: {amount} are missing.</source>
        <translation>{name} fährt für so wenig Arbeit nicht aus: Es fehlen {amount}.</translation>
    </message>
    <message>
        <source>{name} goes out for {min_stops} stops at least.</source>
        <translation>{name} fährt erst ab {min_stops} Stopps aus.</translation>
    </message>
    <message>
        <source>{name} has a header in row {row}, and no filled row below it.</source>
        <translation>{name} hat eine Kopfzeile in Zeile {row} und darunter keine ausgefüllte Zeile.</translation>
    </message>
    <message>
        <source>{name} has no column named {value}.</source>
        <translation>{name} hat keine Spalte namens {value}.</translation>
    </message>
    <message>
        <source>{name} has no compartment for these goods.</source>
        <translation>{name} hat kein Abteil für diese Ware.</translation>
    </message>
    <message>
        <source>{name} has no sheet named {sheet}.</source>
        <translation>{name} hat kein Blatt namens {sheet}.</translation>
    </message>
    <message>
        <source>{name} has no sheet of vehicles, drivers or shifts that could be recognised.</source>
        <translation>{name} hat kein erkennbares Blatt mit Fahrzeugen, Fahrern oder Schichten.</translation>
    </message>
    <message>
        <source>{name} has no sheet with columns for an address and its coordinates.</source>
        <translation>{name} hat kein Blatt mit Spalten für eine Adresse und ihre Koordinaten.</translation>
    </message>
    <message>
        <source>{name} has no time left on this day: the rest between days by law takes all of it.</source>
        <translation type="vanished">{name} hat an diesem Tag keine Zeit mehr: Die gesetzliche Ruhe zwischen den Tagen nimmt alles ein.</translation>
    </message>
    <message>
        <source>{name} has no time left on this day: the rest by law between days or in the week takes all of it.</source>
        <translation>{name} hat an diesem Tag keine Zeit mehr: Die gesetzliche Ruhe zwischen den Tagen oder in der Woche nimmt sie ganz ein.</translation>
    </message>
    <message>
        <source>{name} has to be done by {latest}: the day after begins too early for more.</source>
        <translation type="vanished">{name} muss um {latest} fertig sein: Der Tag danach beginnt zu früh für mehr.</translation>
    </message>
    <message>
        <source>{name} has to be done by {latest}: the rest by law begins then at the latest.</source>
        <translation>{name} muss um {latest} fertig sein: Dann beginnt spätestens die gesetzliche Ruhe.</translation>
    </message>
    <message>
        <source>{name} holds no filled cell.</source>
        <translation>{name} enthält keine ausgefüllte Zelle.</translation>
    </message>
    <message>
        <source>{name} holds no list of orders.</source>
        <translation>{name} enthält keine Auftragsliste.</translation>
    </message>
    <message>
        <source>{name} holds no waypoints, route points or placemarks.</source>
        <translation>{name} enthält keine Wegpunkte, Routenpunkte oder Ortsmarken.</translation>
    </message>
    <message>
        <source>{name} holds objects in objects without end.</source>
        <translation>{name} enthält Objekte in Objekten ohne Ende.</translation>
    </message>
    <message>
        <source>{name} holds {detail} and would carry {carried} with the order.</source>
        <translation>{name} fasst {detail} und hätte mit dem Auftrag {carried} geladen.</translation>
    </message>
    <message>
        <source>{name} holds {detail}, the order has {own}.</source>
        <translation>{name} fasst {detail}, der Auftrag hat {own}.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a list.</source>
        <translation>{name} ist ein Ordner, keine Liste.</translation>
    </message>
    <message>
        <source>{name} is a {kind} file, an old way to exchange tables that is not read.</source>
        <translation>{name} ist eine {kind}-Datei, eine alte Art, Tabellen auszutauschen, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>{name} is absent on {date}.</source>
        <translation>{name} ist am {date} abwesend.</translation>
    </message>
    <message>
        <source>{name} is damaged or of a kind that cannot be read.</source>
        <translation>{name} ist beschädigt oder von einer Art, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes).</source>
        <translation>{name} ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>{name} is neither a workbook nor a text table, whatever its name says.</source>
        <translation>{name} ist weder eine Arbeitsmappe noch eine Texttabelle, was auch immer der Name sagt.</translation>
    </message>
    <message>
        <source>{name} is not absent on {date} any more.</source>
        <translation>{name} ist am {date} nicht mehr abwesend.</translation>
    </message>
    <message>
        <source>{name} is protected by a password in a way that cannot be opened here.</source>
        <translation>{name} ist auf eine Art mit einem Passwort geschützt, die sich hier nicht öffnen lässt.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>{name} is the list itself, and the skipped rows alone would replace it.</source>
        <translation>{name} ist die Liste selbst, und die übersprungenen Zeilen allein würden sie ersetzen.</translation>
    </message>
    <message>
        <source>{name} is too large: {what}.</source>
        <translation>{name} ist zu groß: {what}.</translation>
    </message>
    <message>
        <source>{name} is {amount} cm too high for the place of {whose}.</source>
        <translation>{name} ist für den Ort {amount} cm zu hoch: {whose}.</translation>
    </message>
    <message>
        <source>{name} lacks people for {whose}: {amount} more must come.</source>
        <translation>{name} hat zu wenig Personen ({whose}): {amount} mehr müssen kommen.</translation>
    </message>
    <message>
        <source>{name} lacks the skill {detail}.</source>
        <translation>{name} fehlt die Fähigkeit {detail}.</translation>
    </message>
    <message>
        <source>{name} lists no usable driver.</source>
        <translation>{name} führt keinen brauchbaren Fahrer auf.</translation>
    </message>
    <message>
        <source>{name} lists no usable shift.</source>
        <translation>{name} führt keine brauchbare Schicht auf.</translation>
    </message>
    <message>
        <source>{name} lists no usable vehicle.</source>
        <translation>{name} führt kein brauchbares Fahrzeug auf.</translation>
    </message>
    <message>
        <source>{name} may at no time serve at the place of {whose}.</source>
        <translation>{name} darf an dem Ort zu keiner Zeit bedienen: {whose}.</translation>
    </message>
    <message>
        <source>{name} may be out for {hours} hours on this day: a rest after it may not be a short one.</source>
        <translation>{name} darf an diesem Tag {hours} Stunden unterwegs sein: Die Ruhe danach darf keine verkürzte sein.</translation>
    </message>
    <message>
        <source>{name} may drive {hours} hours on this day: more is planned already in these two weeks.</source>
        <translation>{name} darf an diesem Tag {hours} Stunden fahren: Der Rest ist in diesen zwei Wochen schon verplant.</translation>
    </message>
    <message>
        <source>{name} may make {max_stops} stops at most.</source>
        <translation>{name} darf höchstens {max_stops} Stopps machen.</translation>
    </message>
    <message>
        <source>{name} may make {max_trips} trips at most.</source>
        <translation type="vanished">{name} darf höchstens {max_trips} Fahrten machen.</translation>
    </message>
    <message>
        <source>{name} may not begin before {earliest}: the day before ends too late for that.</source>
        <translation type="vanished">{name} darf nicht vor {earliest} beginnen: Der Tag davor endet dafür zu spät.</translation>
    </message>
    <message>
        <source>{name} may not begin before {earliest}: the rest by law is not over before.</source>
        <translation>{name} darf nicht vor {earliest} beginnen: Vorher ist die gesetzliche Ruhe nicht vorbei.</translation>
    </message>
    <message>
        <source>{name} may work {hours} hours on this day: more is planned already in the days before.</source>
        <translation>{name} darf an diesem Tag {hours} Stunden arbeiten: Der Rest ist in den Tagen davor schon verplant.</translation>
    </message>
    <message>
        <source>{name} would be at the wheel {amount} too long.</source>
        <translation>{name} wäre {amount} zu lange am Steuer.</translation>
    </message>
    <message>
        <source>{name} would be back at {end}, {amount} after the end at {ends}.</source>
        <translation>{name} wäre um {end} zurück, {amount} nach dem Ende um {ends}.</translation>
    </message>
    <message>
        <source>{name} would be on the road {amount} longer than the vehicle may.</source>
        <translation>{name} wäre {amount} länger unterwegs, als das Fahrzeug darf.</translation>
    </message>
    <message>
        <source>{name} would drive {amount} km further than the vehicle may.</source>
        <translation>{name} würde {amount} km weiter fahren, als das Fahrzeug darf.</translation>
    </message>
    <message>
        <source>{name} would set out {amount} after the latest start.</source>
        <translation>{name} würde {amount} nach dem spätesten Start losfahren.</translation>
    </message>
    <message>
        <source>{name} would wait {amount} too long.</source>
        <translation>{name} würde {amount} zu lange warten.</translation>
    </message>
    <message>
        <source>{name} would work {amount} too long.</source>
        <translation>{name} würde {amount} zu lange arbeiten.</translation>
    </message>
    <message>
        <source>{name}, {addresses} addresses</source>
        <translation>{name}, {addresses} Adressen</translation>
    </message>
    <message>
        <source>{order_ids} orders</source>
        <translation>{order_ids} Aufträge</translation>
    </message>
    <message>
        <source>{per_minute} requests a minute are no rate.</source>
        <translation>{per_minute} Anfragen je Minute sind keine mögliche Anzahl.</translation>
    </message>
    <message>
        <source>{places} places cannot be made into {count} zones.</source>
        <translation>Aus {places} Orten lassen sich keine {count} Zonen machen.</translation>
    </message>
    <message>
        <source>{remedy} Or switch the service off to use your own roads.</source>
        <translation>{remedy} Oder schalten Sie den Dienst aus, um Ihre eigenen Straßen zu verwenden.</translation>
    </message>
    <message>
        <source>{several} different addresses lie on this very point, as if it stood for the whole town.</source>
        <translation>{several} verschiedene Adressen liegen auf genau diesem Punkt, als stünde er für den ganzen Ort.</translation>
    </message>
    <message>
        <source>{shift} could start at {started} at the earliest, after the window {said} of {whose}.</source>
        <translation>{shift} könnte frühestens um {started} beginnen, nach dem Zeitfenster {said} ({whose}).</translation>
    </message>
    <message>
        <source>{size} MB, and {file_bytes} MB is the most</source>
        <translation>{size} MB, höchstens {file_bytes} MB sind erlaubt</translation>
    </message>
    <message>
        <source>{source} has no address that could be taken.</source>
        <translation>{source} hat keine Adresse, die übernommen werden konnte.</translation>
    </message>
    <message>
        <source>{source} has no known place that could be taken.</source>
        <translation>{source} hat keinen bekannten Ort, der übernommen werden konnte.</translation>
    </message>
    <message>
        <source>{subject} goes with the driver of order {detail}.</source>
        <translation>{subject} gehört zum Fahrer von Auftrag {detail}.</translation>
    </message>
    <message>
        <source>{subject} has to be the first of its route.</source>
        <translation>{subject} muss der erste der Tour sein.</translation>
    </message>
    <message>
        <source>{subject} has to be the last of its route.</source>
        <translation>{subject} muss der letzte der Tour sein.</translation>
    </message>
    <message>
        <source>{subject} is locked to another place in the sequence of {name}.</source>
        <translation>{subject} ist auf einen anderen Platz in der Reihenfolge von {name} fixiert.</translation>
    </message>
    <message>
        <source>{subject} is locked to {drivers}.</source>
        <translation>{subject} ist auf {drivers} fixiert.</translation>
    </message>
    <message>
        <source>{subject} is locked to {locked_to}, who has no shift on this day.</source>
        <translation>{subject} ist auf {locked_to} fixiert; für diesen Fahrer gibt es an dem Tag keine Schicht.</translation>
    </message>
    <message>
        <source>{subject} may not be aboard together with goods of the class “{detail}”.</source>
        <translation>{subject} darf nicht zusammen mit Ware der Klasse „{detail}“ an Bord sein.</translation>
    </message>
    <message>
        <source>{subject} may not go with the driver of order {detail}.</source>
        <translation>{subject} darf nicht mit dem Fahrer von Auftrag {detail} fahren.</translation>
    </message>
    <message>
        <source>{subject} may not go with {id}.</source>
        <translation>{subject} darf nicht mit {id} fahren.</translation>
    </message>
    <message>
        <source>{subject} would be aboard {amount} too long.</source>
        <translation>{subject} wäre {amount} zu lange an Bord.</translation>
    </message>
    <message>
        <source>{subject} would be unloaded from behind goods that were loaded later.</source>
        <translation>{subject} stünde beim Entladen hinter später geladener Ware.</translation>
    </message>
    <message>
        <source>{subject} would lose its other half: pickup and delivery go with the same van, in this sequence.</source>
        <translation>{subject} würde die andere Hälfte verlieren: Abholung und Lieferung fahren mit demselben Wagen, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>{subject} would not follow order {detail} as it was decided.</source>
        <translation>{subject} würde nicht wie festgelegt auf Auftrag {detail} folgen.</translation>
    </message>
    <message>
        <source>{target} could not be written ({error}).</source>
        <translation>{target} konnte nicht geschrieben werden ({error}).</translation>
    </message>
    <message>
        <source>{target} exists already.</source>
        <translation>{target} gibt es schon.</translation>
    </message>
    <message>
        <source>{temperature_c} degrees is no temperature of a day.</source>
        <translation>{temperature_c} Grad ist keine Tagestemperatur.</translation>
    </message>
    <message>
        <source>{title} answered something that is not its documented form.</source>
        <translation>{title} hat etwas geantwortet, das nicht der dokumentierten Form entspricht.</translation>
    </message>
    <message>
        <source>{title} answered with an error.</source>
        <translation>{title} hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>{title} answers, but does not know “{TRIAL}”.</source>
        <translation>{title} antwortet, kennt aber „{TRIAL}“ nicht.</translation>
    </message>
    <message>
        <source>{title} cannot be reached.</source>
        <translation>{title} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{title} did not answer in time.</source>
        <translation>{title} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{title} does not accept the key.</source>
        <translation>{title} nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>{title} needs a key, and none is kept on this machine.</source>
        <translation>{title} braucht einen Schlüssel, und auf diesem Computer liegt keiner.</translation>
    </message>
    <message>
        <source>{title} needs the address of your server.</source>
        <translation>{title} braucht die Adresse Ihres Servers.</translation>
    </message>
    <message>
        <source>{title} says that your quota is used up.</source>
        <translation>{title} sagt, dass Ihr Kontingent aufgebraucht ist.</translation>
    </message>
    <message>
        <source>{title} wants no more requests for now.</source>
        <translation>{title} will vorerst keine Anfragen mehr.</translation>
    </message>
    <message>
        <source>{title} was asked {per_day} times today, which is what its plan allows.</source>
        <translation>{title} wurde heute {per_day} Mal gefragt; mehr erlaubt sein Tarif nicht.</translation>
    </message>
    <message>
        <source>{title} would send its key without encryption to {hostname}.</source>
        <translation type="vanished">{title} würde seinen Schlüssel unverschlüsselt an {hostname} senden.</translation>
    </message>
    <message>
        <source>{title} would send its key without encryption to {host}.</source>
        <translation>{title} würde seinen Schlüssel unverschlüsselt an {host} senden.</translation>
    </message>
    <message>
        <source>{usual_service_s} minutes is no time for a stop.</source>
        <translation>{usual_service_s} Minuten sind keine Zeit für einen Halt.</translation>
    </message>
    <message>
        <source>{value} cannot separate the cells of a list.</source>
        <translation>{value} kann die Zellen einer Liste nicht trennen.</translation>
    </message>
    <message>
        <source>{value} is more than one time window.</source>
        <translation>{value} ist mehr als ein Zeitfenster.</translation>
    </message>
    <message>
        <source>{value} is neither yes nor no.</source>
        <translation>{value} ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>{value} is not a list of names with figures.</source>
        <translation>{value} ist keine Liste von Namen mit Zahlen.</translation>
    </message>
    <message>
        <source>{value} is not a number.</source>
        <translation>{value} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{value} is not a whole number.</source>
        <translation>{value} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>{value} is outside of {low} to {high}.</source>
        <translation>{value} liegt nicht zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>{value} is to stay as typed, and cannot be used like that.</source>
        <translation>{value} soll bleiben, wie es getippt wurde, und ist so nicht brauchbar.</translation>
    </message>
    <message>
        <source>{value} says neither first nor last.</source>
        <translation>{value} sagt weder zuerst noch zuletzt.</translation>
    </message>
    <message>
        <source>{wanted} orders are not cancelled any more.</source>
        <translation>{wanted} Aufträge sind nicht mehr storniert.</translation>
    </message>
    <message>
        <source>“{address}” has places in this list that are {metres} m apart, so it was left out.</source>
        <translation>„{address}“ hat in dieser Liste Orte, die {metres} m auseinanderliegen, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a server.</source>
        <translation type="vanished">„{address}“ ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>“{day}” is no day.</source>
        <translation>„{day}“ ist kein Tag.</translation>
    </message>
    <message>
        <source>“{line}” is no factor.</source>
        <translation>„{line}“ ist kein Faktor.</translation>
    </message>
    <message>
        <source>“{line}” is no number of vans.</source>
        <translation>„{line}“ ist keine Anzahl von Fahrzeugen.</translation>
    </message>
    <message>
        <source>“{line}” is no place.</source>
        <translation>„{line}“ ist kein Ort.</translation>
    </message>
    <message>
        <source>“{line}” is no power.</source>
        <translation>„{line}“ ist keine Leistung.</translation>
    </message>
    <message>
        <source>“{name}” cannot be called in on {date}.</source>
        <translation>„{name}“ kann am {date} nicht hinzugeholt werden.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a region.</source>
        <translation>„{name}“ kann nicht der Name einer Region sein.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of an address list.</source>
        <translation>„{name}“ kann nicht der Name einer Adressliste sein.</translation>
    </message>
    <message>
        <source>“{name}” closes nothing.</source>
        <translation>„{name}“ sperrt nichts.</translation>
    </message>
    <message>
        <source>“{name}” ends on {last} before it begins on {first}.</source>
        <translation>„{name}“ endet am {last}, bevor es am {first} beginnt.</translation>
    </message>
    <message>
        <source>“{name}” holds on no day of the week.</source>
        <translation>„{name}“ gilt an keinem Wochentag.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>„{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>“{part}” cannot be read.</source>
        <translation>„{part}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{said}” of “{name}” is not understood.</source>
        <translation>„{said}“ von „{name}“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins.</source>
        <translation>„{text}“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>“{text}” is below zero.</source>
        <translation>„{text}“ liegt unter null.</translation>
    </message>
    <message>
        <source>“{text}” is no full hour of the day.</source>
        <translation>„{text}“ ist keine volle Stunde des Tages.</translation>
    </message>
    <message>
        <source>“{text}” is no load.</source>
        <translation>„{text}“ ist keine Ladung.</translation>
    </message>
    <message>
        <source>“{text}” is no number of minutes.</source>
        <translation>„{text}“ ist keine Anzahl von Minuten.</translation>
    </message>
    <message>
        <source>“{text}” is no price.</source>
        <translation>„{text}“ ist kein Preis.</translation>
    </message>
    <message>
        <source>“{text}” is no temperature.</source>
        <translation>„{text}“ ist keine Temperatur.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day.</source>
        <translation>„{text}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“{text}” is no time window.</source>
        <translation>„{text}“ ist kein Zeitfenster.</translation>
    </message>
    <message>
        <source>“{typed}” is not the address of a server.</source>
        <translation>„{typed}“ ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a server.</source>
        <translation type="vanished">„{url}“ ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>“{value}” is below zero.</source>
        <translation>„{value}“ liegt unter null.</translation>
    </message>
    <message>
        <source>“{value}” is no break.</source>
        <translation>„{value}“ ist keine Pause.</translation>
    </message>
    <message>
        <source>“{value}” is no capacity.</source>
        <translation>„{value}“ ist keine Kapazität.</translation>
    </message>
    <message>
        <source>“{value}” is no length of time.</source>
        <translation>„{value}“ ist keine Dauer.</translation>
    </message>
    <message>
        <source>“{value}” is no time of day.</source>
        <translation>„{value}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“{value}” may be day and month or month and day.</source>
        <translation>„{value}“ kann Tag und Monat oder Monat und Tag bedeuten.</translation>
    </message>
    <message>
        <source>“{wanted}” cannot be the name of a region.</source>
        <translation type="vanished">„{wanted}“ kann nicht der Name einer Region sein.</translation>
    </message>
    <message>
        <source>“{words}” is no depot, no address that is known, and no town of the extract.</source>
        <translation>„{words}“ ist kein Depot, keine bekannte Adresse und kein Ort des Auszugs.</translation>
    </message>
    <message>
        <source>“{words}” is not a box of four figures.</source>
        <translation>„{words}“ ist kein Rechteck aus vier Zahlen.</translation>
    </message>
</context>
</TS>
