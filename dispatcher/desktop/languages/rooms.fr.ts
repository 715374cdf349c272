<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Dispatcher</name>
    <message>
        <source>A bare figure is an hour.</source>
        <translation>Un nombre seul est une heure.</translation>
    </message>
    <message>
        <source>A break has no length.</source>
        <translation>Une pause n’a pas de durée.</translation>
    </message>
    <message>
        <source>A break lies outside of the shift.</source>
        <translation>Une pause se trouve en dehors du service.</translation>
    </message>
    <message>
        <source>A cell far from all others is left out.</source>
        <translation>Une cellule loin de toutes les autres est laissée de côté.</translation>
    </message>
    <message>
        <source>A charging station has no place on earth or no power.</source>
        <translation>Une borne de recharge n’a pas de lieu sur terre ou pas de puissance.</translation>
    </message>
    <message>
        <source>A comma and a blank within an address do not separate cells.</source>
        <translation>Une virgule suivie d’une espace dans une adresse ne sépare pas de cellules.</translation>
    </message>
    <message>
        <source>A comma stands before decimals.</source>
        <translation>Une virgule précède les décimales.</translation>
    </message>
    <message>
        <source>A dash counts as empty.</source>
        <translation>Un tiret compte comme vide.</translation>
    </message>
    <message>
        <source>A date above the list may be that of printing, and is left aside.</source>
        <translation>Une date au-dessus de la liste peut être celle de l’impression ; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>A date alone is that whole day.</source>
        <translation>Une date seule est toute cette journée.</translation>
    </message>
    <message>
        <source>A date that was a window like 9-12 is made a window again.</source>
        <translation>Une date qui était un créneau comme 9-12 redevient un créneau.</translation>
    </message>
    <message>
        <source>A date that was figures like 5-7 is made figures again.</source>
        <translation>Une date qui était des chiffres comme 5-7 redevient des chiffres.</translation>
    </message>
    <message>
        <source>A ditto mark is what stands above it.</source>
        <translation>Un guillemet de répétition est ce qui se trouve au-dessus.</translation>
    </message>
    <message>
        <source>A factor of speed is not between {SLOWEST} and {FASTEST}.</source>
        <translation>Un facteur de vitesse n’est pas entre {SLOWEST} et {FASTEST}.</translation>
    </message>
    <message>
        <source>A figure like 8.3 is half past eight.</source>
        <translation>Un nombre comme 8.3 est huit heures et demie.</translation>
    </message>
    <message>
        <source>A figure like 8.5 is half past eight.</source>
        <translation>Un nombre comme 8.5 est huit heures et demie.</translation>
    </message>
    <message>
        <source>a formula without its result</source>
        <translation>une formule sans son résultat</translation>
    </message>
    <message>
        <source>A fraction of a day is a length of time.</source>
        <translation>Une fraction de jour est une durée.</translation>
    </message>
    <message>
        <source>A fraction of a day is a time.</source>
        <translation>Une fraction de jour est une heure.</translation>
    </message>
    <message>
        <source>A length like 10:00 is ten minutes.</source>
        <translation>Une durée comme 10:00 est dix minutes.</translation>
    </message>
    <message>
        <source>A line does not name two classes of goods.</source>
        <translation>Une ligne ne nomme pas deux classes de marchandises.</translation>
    </message>
    <message>
        <source>A line ends before it begins.</source>
        <translation>Une ligne finit avant de commencer.</translation>
    </message>
    <message>
        <source>A line lacks its zone or who may enter.</source>
        <translation>Il manque à une ligne sa zone ou qui peut y entrer.</translation>
    </message>
    <message>
        <source>A line of “{name}” has no two points on earth.</source>
        <translation>Une ligne de « {name} » n’a pas deux points sur terre.</translation>
    </message>
    <message>
        <source>A mark or hours below a weekday or a date are of the next such day.</source>
        <translation>Une marque ou des heures sous un jour de la semaine ou une date valent pour le prochain tel jour.</translation>
    </message>
    <message>
        <source>A mark under a weekday is the next such day.</source>
        <translation type="vanished">Une marque sous un jour de semaine est le prochain tel jour.</translation>
    </message>
    <message>
        <source>A name is longer than {LONGEST_NAME} letters.</source>
        <translation>Un nom dépasse {LONGEST_NAME} lettres.</translation>
    </message>
    <message>
        <source>A name is taken out of the address.</source>
        <translation>Un nom est retiré de l'adresse.</translation>
    </message>
    <message>
        <source>A number in the data is infinite or not a number at all.</source>
        <translation>Un nombre dans les données est infini ou n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A number in the data is too large to be kept.</source>
        <translation>Un nombre dans les données est trop grand pour être enregistré.</translation>
    </message>
    <message>
        <source>A place can be remembered for an address only.</source>
        <translation>Un lieu ne peut être mémorisé que pour une adresse.</translation>
    </message>
    <message>
        <source>A plus code is the middle of its square.</source>
        <translation>Un plus code est le milieu de son carré.</translation>
    </message>
    <message>
        <source>A postcode and town in a row of their own belong to the address above.</source>
        <translation>Un code postal et une ville sur une ligne à part font partie de l’adresse au-dessus.</translation>
    </message>
    <message>
        <source>A price is below zero.</source>
        <translation>Un prix est inférieur à zéro.</translation>
    </message>
    <message>
        <source>a quotation mark that opens and does not close</source>
        <translation>un guillemet ouvert et non fermé</translation>
    </message>
    <message>
        <source>A ring of entry {number} has fewer than three points.</source>
        <translation>Un anneau de l’entrée {number} a moins de trois points.</translation>
    </message>
    <message>
        <source>a route of another number of legs than it was asked for</source>
        <translation>un itinéraire avec un autre nombre d’étapes que demandé</translation>
    </message>
    <message>
        <source>A row of {table} refers to a row of {parent} that is not there.</source>
        <translation>Une ligne de {table} renvoie à une ligne de {parent} qui n’existe pas.</translation>
    </message>
    <message>
        <source>A serial number is a date and time.</source>
        <translation>Un numéro de série est une date et une heure.</translation>
    </message>
    <message>
        <source>A serial number is a date.</source>
        <translation>Un numéro de série est une date.</translation>
    </message>
    <message>
        <source>A shift could serve it alone, but there was no time to look for room with the others: plan for longer.</source>
        <translation>Un service pourrait la servir seule, mais le temps a manqué pour chercher une place parmi les autres : planifiez plus longtemps.</translation>
    </message>
    <message>
        <source>a shift of {driver_id}</source>
        <translation>un service de {driver_id}</translation>
    </message>
    <message>
        <source>A single time is a window without length.</source>
        <translation>Une heure seule est un créneau sans durée.</translation>
    </message>
    <message>
        <source>A spreadsheet has written a long number short and lost its last digits.</source>
        <translation>Un tableur a abrégé un long nombre et a perdu ses derniers chiffres.</translation>
    </message>
    <message>
        <source>a table of another size than it was asked for</source>
        <translation>un tableau d’une autre taille que demandé</translation>
    </message>
    <message>
        <source>a table with holes</source>
        <translation>un tableau avec des trous</translation>
    </message>
    <message>
        <source>A text in the data holds half of a character.</source>
        <translation>Un texte dans les données contient une moitié de caractère.</translation>
    </message>
    <message>
        <source>A time of day beside a date is left out.</source>
        <translation>Une heure à côté d'une date est omise.</translation>
    </message>
    <message>
        <source>A transfer needs a place to deliver, and this row has none.</source>
        <translation>Un transfert a besoin d’un lieu de livraison, et cette ligne n’en a pas.</translation>
    </message>
    <message>
        <source>A transfer needs a place to pick up, and this row has none.</source>
        <translation>Un transfert a besoin d’un lieu d’enlèvement, et cette ligne n’en a pas.</translation>
    </message>
    <message>
        <source>A way on toll roads costs {cents}.</source>
        <translation>Un trajet à péage coûte {cents}.</translation>
    </message>
    <message>
        <source>a way that is longer than any road</source>
        <translation>un trajet plus long que toute route</translation>
    </message>
    <message>
        <source>A week is its days from Monday to Friday.</source>
        <translation>Une semaine est ses jours du lundi au vendredi.</translation>
    </message>
    <message>
        <source>A weight is below zero.</source>
        <translation>Un poids est inférieur à zéro.</translation>
    </message>
    <message>
        <source>A window like 10-2 ends in the afternoon, and one like 2-4 lies there.</source>
        <translation>Un créneau comme 10-2 finit l’après-midi, et un comme 2-4 s’y trouve.</translation>
    </message>
    <message>
        <source>A window like 10-2 ends in the afternoon.</source>
        <translation type="vanished">Un créneau comme 10-2 finit l'après-midi.</translation>
    </message>
    <message>
        <source>A window like 22:00-02:00 ends on the next day.</source>
        <translation>Un créneau comme 22:00-02:00 finit le lendemain.</translation>
    </message>
    <message>
        <source>A working process cannot be started ({error}).</source>
        <translation>Un processus de travail ne peut pas être démarré ({error}).</translation>
    </message>
    <message>
        <source>A working process ended unexpectedly, perhaps because the computer ran out of memory.</source>
        <translation>Un processus de travail s’est arrêté de façon inattendue, peut-être faute de mémoire.</translation>
    </message>
    <message>
        <source>A zone has no name, or nothing says who may enter it.</source>
        <translation>Un secteur n’a pas de nom, ou rien ne dit qui peut y entrer.</translation>
    </message>
    <message>
        <source>About ten is half an hour to either side.</source>
        <translation>Vers dix heures veut dire une demi-heure de chaque côté.</translation>
    </message>
    <message>
        <source>Add a region or a fleet with a depot.</source>
        <translation>Ajoutez une région ou une flotte avec un dépôt.</translation>
    </message>
    <message>
        <source>Add it to the sheet of depots, or correct the name.</source>
        <translation>Ajoutez-le à la feuille des dépôts, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>Add it to the sheet of vehicles, or correct the name.</source>
        <translation>Ajoutez-le à la feuille des véhicules, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>Add the driver to the sheet of drivers, or correct the name.</source>
        <translation>Ajoutez le chauffeur à la feuille des chauffeurs, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>Add the hours of that day, or correct the date.</source>
        <translation>Ajoutez les heures de ce jour, ou corrigez la date.</translation>
    </message>
    <message>
        <source>Add the region again from its .osm.pbf file.</source>
        <translation>Ajoutez de nouveau la région à partir de son fichier .osm.pbf.</translation>
    </message>
    <message>
        <source>Add the region again from its extract.</source>
        <translation>Ajoutez de nouveau la région à partir de son extrait.</translation>
    </message>
    <message>
        <source>Add the region again.</source>
        <translation>Ajoutez de nouveau la région.</translation>
    </message>
    <message>
        <source>Add the region again; until then plan with estimated travel times.</source>
        <translation>Ajoutez de nouveau la région ; d’ici là, planifiez avec des temps de trajet estimés.</translation>
    </message>
    <message>
        <source>Added new orders to the plan of {date}. Routes: {used}, orders left out: {out}.</source>
        <translation>Nouvelles commandes ajoutées au plan du {date}. Tournées : {used}, commandes laissées de côté : {out}.</translation>
    </message>
    <message>
        <source>Added new orders to the plan of {date}: {used} routes, {out} orders left out.</source>
        <translation type="vanished">Nouvelles commandes ajoutées au plan du {date} : {used} tournées, {out} commandes laissées de côté.</translation>
    </message>
    <message>
        <source>Added order {id}.</source>
        <translation>Commande {id} ajoutée.</translation>
    </message>
    <message>
        <source>Added {what}.</source>
        <translation>Ajouté : {what}.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Addresses are looked up with {title}.</source>
        <translation>Les adresses sont cherchées avec {title}.</translation>
    </message>
    <message>
        <source>addresses at points</source>
        <translation>adresses ponctuelles</translation>
    </message>
    <message>
        <source>Adopted the compared day of {date}: {what}. Routes: {used}, orders left out: {out}.</source>
        <translation>Jour comparé adopté pour le {date} : {what}. Tournées : {used}, commandes laissées de côté : {out}.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or keep the day file somewhere else.</source>
        <translation>Autorisez l’écriture dans le fichier et son dossier, ou gardez le fichier de journée ailleurs.</translation>
    </message>
    <message>
        <source>allowed drivers</source>
        <translation>chauffeurs autorisés</translation>
    </message>
    <message>
        <source>Amounts like 2 x 10 kg, 10+5 and 1/2 are worked out.</source>
        <translation>Les quantités comme 2 x 10 kg, 10+5 et 1/2 sont calculées.</translation>
    </message>
    <message>
        <source>Amounts of one piece are multiplied by the pieces.</source>
        <translation>Les quantités d’une pièce sont multipliées par le nombre de pièces.</translation>
    </message>
    <message>
        <source>Amounts with names are counted by name.</source>
        <translation>Les quantités avec des noms sont comptées par nom.</translation>
    </message>
    <message>
        <source>an answer that the program does not understand</source>
        <translation>une réponse que le programme ne comprend pas</translation>
    </message>
    <message>
        <source>An apostrophe before a figure is left out.</source>
        <translation>Une apostrophe devant un nombre est omise.</translation>
    </message>
    <message>
        <source>An empty cell takes what the next column for it says.</source>
        <translation>Une cellule vide prend ce que dit la colonne suivante pour elle.</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>une erreur</translation>
    </message>
    <message>
        <source>an error for one of the pairs</source>
        <translation>une erreur pour l’une des paires</translation>
    </message>
    <message>
        <source>An example, not a measurement of your town. As the other example, with the mean of the very large urban areas (1 / 1.35); the split by road class and hour is an assumption.</source>
        <translation type="vanished">Un exemple, pas une mesure de votre ville. Comme l’autre exemple, avec la moyenne des très grandes agglomérations (1 / 1,35) ; la répartition par classe de route et par heure est une hypothèse.</translation>
    </message>
    <message>
        <source>An example, not a measurement of your town. Peaks of 6-10 and 15-19 h and their mean (1 / 1.23, all urban areas of the United States in 2017) after the Urban Mobility Report 2019 of the Texas A&amp;M Transportation Institute; the split by road class and hour is an assumption.</source>
        <translation>Un exemple, pas une mesure de votre ville. Pointes de 6 à 10 h et de 15 à 19 h et leur moyenne (1 / 1,23, toutes les agglomérations des États-Unis en 2017) d’après l’Urban Mobility Report 2019 du Texas A&amp;M Transportation Institute ; la répartition par classe de route et par heure est une hypothèse.</translation>
    </message>
    <message>
        <source>An example, not a measurement of your town. Peaks of 6-10 and 15-19 h and their mean (1 / 1.35, the very large urban areas of the United States in 2017) after the Urban Mobility Report 2019 of the Texas A&amp;M Transportation Institute; the split by road class and hour is an assumption.</source>
        <translation>Un exemple, pas une mesure de votre ville. Pointes de 6 à 10 h et de 15 à 19 h et leur moyenne (1 / 1,35, les très grandes agglomérations des États-Unis en 2017) d’après l’Urban Mobility Report 2019 du Texas A&amp;M Transportation Institute ; la répartition par classe de route et par heure est une hypothèse.</translation>
    </message>
    <message>
        <source>An object in one cell becomes columns.</source>
        <translation>Un objet dans une cellule devient des colonnes.</translation>
    </message>
    <message>
        <source>An order has to have an address.</source>
        <translation>Une commande doit avoir une adresse.</translation>
    </message>
    <message>
        <source>An outline of the work area has fewer than three corners.</source>
        <translation>Un contour de la zone de travail a moins de trois coins.</translation>
    </message>
    <message>
        <source>another cost per kilometre</source>
        <translation>autre coût au kilomètre</translation>
    </message>
    <message>
        <source>Another file took the day file's name while it was made.</source>
        <translation>Un autre fichier a pris le nom du fichier de journée pendant sa création.</translation>
    </message>
    <message>
        <source>another price of fuel</source>
        <translation>autre prix du carburant</translation>
    </message>
    <message>
        <source>Another program holds the day file open and does not let go.</source>
        <translation>Un autre programme garde le fichier de journée ouvert et ne le libère pas.</translation>
    </message>
    <message>
        <source>Another sheet that looks like orders is left aside.</source>
        <translation>Une autre feuille qui ressemble à des commandes est laissée de côté.</translation>
    </message>
    <message>
        <source>Another table on the sheet is left aside.</source>
        <translation>Un autre tableau de la feuille est laissé de côté.</translation>
    </message>
    <message>
        <source>Answer which of the two its column has first, or write dates as 2026-11-23.</source>
        <translation>Dites ce qui vient d'abord dans la colonne, ou écrivez les dates comme 2026-11-23.</translation>
    </message>
    <message>
        <source>As soon as possible is no time window.</source>
        <translation>Dès que possible n'est pas un créneau.</translation>
    </message>
    <message>
        <source>Ask about a rule that the day has.</source>
        <translation>Demandez une règle que la journée possède.</translation>
    </message>
    <message>
        <source>Ask for 1 to {most} zones.</source>
        <translation>Demandez de 1 à {most} zones.</translation>
    </message>
    <message>
        <source>Ask for example for 15, 30 and 60 minutes.</source>
        <translation>Demandez par exemple 15, 30 et 60 minutes.</translation>
    </message>
    <message>
        <source>Ask for orders.xlsx or fleet.xlsx.</source>
        <translation>Demandez orders.xlsx ou fleet.xlsx.</translation>
    </message>
    <message>
        <source>Ask for the file again, or build the region from an extract.</source>
        <translation>Redemandez le fichier, ou construisez la région à partir d’un extrait.</translation>
    </message>
    <message>
        <source>Begin a new day file for this region.</source>
        <translation>Commencez un nouveau fichier de journée pour cette région.</translation>
    </message>
    <message>
        <source>Blanks at the ends are left out.</source>
        <translation>Les espaces aux extrémités sont omis.</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>pauses</translation>
    </message>
    <message>
        <source>Build it with “dispatcher region add FILE.osm.pbf --name NAME”.</source>
        <translation>Construisez-la avec « dispatcher region add FILE.osm.pbf --name NAME ».</translation>
    </message>
    <message>
        <source>Build it with “dispatcher region add FILE.osm.pbf”.</source>
        <translation>Construisez-la avec « dispatcher region add FILE.osm.pbf ».</translation>
    </message>
    <message>
        <source>Build the region again.</source>
        <translation>Reconstruisez la région.</translation>
    </message>
    <message>
        <source>Building needs about {needed} MB of memory, and this computer has {has} MB.</source>
        <translation>La construction demande environ {needed} Mo de mémoire, et cet ordinateur en a {has}.</translation>
    </message>
    <message>
        <source>Building needs about {working_bytes} MB of disk, and {free} MB are free.</source>
        <translation>La construction demande environ {working_bytes} Mo de disque, et {free} Mo sont libres.</translation>
    </message>
    <message>
        <source>buildings and streets</source>
        <translation>bâtiments et rues</translation>
    </message>
    <message>
        <source>By law {driver} would lack {amount} of rest between shifts.</source>
        <translation>Selon la loi, il manquerait à {driver} {amount} de repos entre deux services.</translation>
    </message>
    <message>
        <source>By law {driver} would lack {amount} of the weekly rest.</source>
        <translation>Selon la loi, il manquerait à {driver} {amount} du repos hebdomadaire.</translation>
    </message>
    <message>
        <source>By one driver and in a row: {orders}.</source>
        <translation>Par un seul chauffeur et à la suite : {orders}.</translation>
    </message>
    <message>
        <source>By one driver and in this sequence: {orders}.</source>
        <translation>Par un seul chauffeur et dans cet ordre : {orders}.</translation>
    </message>
    <message>
        <source>By one driver, one straight after the other: {orders}.</source>
        <translation>Par un seul chauffeur, l’une juste après l’autre : {orders}.</translation>
    </message>
    <message>
        <source>Called in drivers for {date} and planned anew. Routes: {used}, orders left out: {out}.</source>
        <translation>Chauffeurs appelés pour le {date} et plan refait. Tournées : {used}, commandes laissées de côté : {out}.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Cancelled order {wanted}.</source>
        <translation>Commande {wanted} annulée.</translation>
    </message>
    <message>
        <source>Cancelled {wanted} orders.</source>
        <translation>{wanted} commandes annulées.</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacité</translation>
    </message>
    <message>
        <source>Capital letters do not count.</source>
        <translation>Les majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>Changed order {order_id}: {what}.</source>
        <translation>Commande {order_id} modifiée : {what}.</translation>
    </message>
    <message>
        <source>Changed the rules of all days: {what}.</source>
        <translation>Règles de tous les jours modifiées : {what}.</translation>
    </message>
    <message>
        <source>Changed the rules of {date}: {what}.</source>
        <translation>Règles du {date} modifiées : {what}.</translation>
    </message>
    <message>
        <source>Changed the traffic.</source>
        <translation>Trafic modifié.</translation>
    </message>
    <message>
        <source>Changed what the weather does to speed and service.</source>
        <translation>Effet de la météo sur la vitesse et le service modifié.</translation>
    </message>
    <message>
        <source>Changed {what}: {how}.</source>
        <translation>Modifié : {what} ({how}).</translation>
    </message>
    <message>
        <source>Characters that no text has are left out.</source>
        <translation>Les caractères qu’aucun texte ne contient sont omis.</translation>
    </message>
    <message>
        <source>charging stations</source>
        <translation>bornes de recharge</translation>
    </message>
    <message>
        <source>Check its address in the settings.</source>
        <translation>Vérifiez son adresse dans les réglages.</translation>
    </message>
    <message>
        <source>Check its columns and coordinates.</source>
        <translation>Vérifiez ses colonnes et coordonnées.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>Check its place, refuse it, or draw the service area wider.</source>
        <translation>Vérifiez le lieu, refusez la commande ou agrandissez la zone desservie.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Vérifiez qu’il est présent et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Check that it is where the van has to go.</source>
        <translation>Vérifiez que c’est bien là que le véhicule doit aller.</translation>
    </message>
    <message>
        <source>Check that the drive is still connected and healthy, then do the same again.</source>
        <translation>Vérifiez que le disque est toujours connecté et en bon état, puis recommencez.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may open it.</source>
        <translation>Vérifiez que le fichier est présent et que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>Check that the folder exists and has room, and that the file is not open.</source>
        <translation>Vérifiez que le dossier existe et a de la place, et que le fichier n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that the drive is connected.</source>
        <translation>Vérifiez que le dossier existe et que le disque est connecté.</translation>
    </message>
    <message>
        <source>Check that the folder is there and can be reached, or choose another one, then export again.</source>
        <translation>Vérifiez que le dossier existe et est accessible, ou choisissez-en un autre, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write to it and that the disk has room.</source>
        <translation>Vérifiez que le dossier existe, que vous pouvez y écrire et que le disque a de la place.</translation>
    </message>
    <message>
        <source>Check that this is a list of orders.</source>
        <translation>Vérifiez qu’il s’agit d’une liste de commandes.</translation>
    </message>
    <message>
        <source>Check that this is the right file and sheet, and that each order has a row of its own.</source>
        <translation>Vérifiez que ce sont le bon fichier et la bonne feuille, et que chaque commande a sa propre ligne.</translation>
    </message>
    <message>
        <source>Check that this is the right file and sheet.</source>
        <translation>Vérifiez que ce sont le bon fichier et la bonne feuille.</translation>
    </message>
    <message>
        <source>Check that this order is meant for your fleet.</source>
        <translation>Vérifiez que cette commande est bien pour votre flotte.</translation>
    </message>
    <message>
        <source>Check the address and its place.</source>
        <translation>Vérifiez l’adresse et son lieu.</translation>
    </message>
    <message>
        <source>Check the address, and that its scheduler runs.</source>
        <translation>Vérifiez l’adresse et que son ordonnanceur tourne.</translation>
    </message>
    <message>
        <source>Check the folder, the room on the disk and whether another program has the file open.</source>
        <translation>Vérifiez le dossier, la place sur le disque et si un autre programme a ouvert le fichier.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Check the network, or type the weather in.</source>
        <translation>Vérifiez le réseau ou saisissez la météo.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Check the path and try again.</source>
        <translation>Vérifiez le chemin et réessayez.</translation>
    </message>
    <message>
        <source>Check the place, or use a region that covers it.</source>
        <translation>Vérifiez le lieu, ou utilisez une région qui le couvre.</translation>
    </message>
    <message>
        <source>Check the rights on it and its disk.</source>
        <translation>Vérifiez ses droits et son disque.</translation>
    </message>
    <message>
        <source>Check them: latitude runs from -90 to 90, longitude from -180 to 180.</source>
        <translation>Vérifiez-les : la latitude va de -90 à 90, la longitude de -180 à 180.</translation>
    </message>
    <message>
        <source>Check your rights there, and close other windows of the program, then try again.</source>
        <translation>Vérifiez vos droits à cet endroit, fermez les autres fenêtres du programme, puis réessayez.</translation>
    </message>
    <message>
        <source>Checking the network</source>
        <translation>Vérification du réseau</translation>
    </message>
    <message>
        <source>Choose a file that ends in .osm.pbf and was downloaded completely.</source>
        <translation>Choisissez un fichier qui se termine par .osm.pbf et qui a été entièrement téléchargé.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .osm.pbf, and download it again if it came incomplete.</source>
        <translation>Choisissez un fichier qui se termine par .osm.pbf, et téléchargez-le de nouveau s’il est incomplet.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .osm.pbf, and download it again if it was cut short.</source>
        <translation>Choisissez un fichier qui se termine par .osm.pbf, et téléchargez-le de nouveau s’il a été tronqué.</translation>
    </message>
    <message>
        <source>Choose a folder that is there and that you may open.</source>
        <translation>Choisissez un dossier existant que vous pouvez ouvrir.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, then export again.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose a GeoJSON file with a polygon.</source>
        <translation>Choisissez un fichier GeoJSON contenant un polygone.</translation>
    </message>
    <message>
        <source>Choose a row that names the columns.</source>
        <translation>Choisissez une ligne qui nomme les colonnes.</translation>
    </message>
    <message>
        <source>Choose a smaller work area, or build on a larger computer.</source>
        <translation>Choisissez une zone de travail plus petite, ou construisez sur un ordinateur plus grand.</translation>
    </message>
    <message>
        <source>Choose a time inside of the shift.</source>
        <translation>Choisissez une heure pendant le service.</translation>
    </message>
    <message>
        <source>Choose addresses from the book.</source>
        <translation>Choisissez des adresses du carnet.</translation>
    </message>
    <message>
        <source>Choose an address that was set by hand.</source>
        <translation>Choisissez une adresse placée à la main.</translation>
    </message>
    <message>
        <source>Choose an address whose place is in doubt.</source>
        <translation>Choisissez une adresse dont le lieu est en doute.</translation>
    </message>
    <message>
        <source>Choose an area that the extract covers.</source>
        <translation>Choisissez une zone que l’extrait couvre.</translation>
    </message>
    <message>
        <source>Choose an example or type one in first.</source>
        <translation>Choisissez d’abord un exemple ou saisissez-en un.</translation>
    </message>
    <message>
        <source>Choose an extract that covers the area where you deliver.</source>
        <translation>Choisissez un extrait qui couvre votre zone de livraison.</translation>
    </message>
    <message>
        <source>Choose an extract that covers the area you deliver in.</source>
        <translation>Choisissez un extrait qui couvre votre zone de livraison.</translation>
    </message>
    <message>
        <source>Choose another day as well.</source>
        <translation>Choisissez encore un autre jour.</translation>
    </message>
    <message>
        <source>Choose another file, or a new name to begin a new day file.</source>
        <translation>Choisissez un autre fichier, ou un nouveau nom pour commencer un nouveau fichier de journée.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that region first.</source>
        <translation>Choisissez un autre nom, ou supprimez d’abord cette région.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another step from the history.</source>
        <translation>Choisissez une autre étape de l’historique.</translation>
    </message>
    <message>
        <source>Choose another {column}, other hours or other days.</source>
        <translation>Choisissez autre chose pour « {column} », d’autres heures ou d’autres jours.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>Choose days with orders and shifts.</source>
        <translation>Choisissez des jours avec des commandes et des services.</translation>
    </message>
    <message>
        <source>Choose from: {choice}.</source>
        <translation>Choisissez parmi : {choice}.</translation>
    </message>
    <message>
        <source>Choose from: {drivers}.</source>
        <translation>Choisissez parmi : {drivers}.</translation>
    </message>
    <message>
        <source>Choose from: {known}.</source>
        <translation>Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>Choose from: {RoadClass}.</source>
        <translation>Choisissez parmi : {RoadClass}.</translation>
    </message>
    <message>
        <source>Choose its days.</source>
        <translation>Choisissez ses jours.</translation>
    </message>
    <message>
        <source>Choose one of the list, for example windows-1252.</source>
        <translation>Choisissez-en un dans la liste, par exemple windows-1252.</translation>
    </message>
    <message>
        <source>Choose one of the {kind}s.</source>
        <translation>Choisissez une valeur existante pour « {kind} ».</translation>
    </message>
    <message>
        <source>Choose one of them; the other can stay the sender's own column.</source>
        <translation>Choisissez l’une d’elles ; l’autre peut rester une colonne propre à l’expéditeur.</translation>
    </message>
    <message>
        <source>Choose one of {SERVICES}.</source>
        <translation type="vanished">Choisissez parmi : {SERVICES}.</translation>
    </message>
    <message>
        <source>Choose one of {value}.</source>
        <translation>Choisissez parmi : {value}.</translation>
    </message>
    <message>
        <source>Choose one of: {fields}.</source>
        <translation>Choisissez parmi : {fields}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Choisissez parmi : {names}.</translation>
    </message>
    <message>
        <source>Choose one of: {shifts}.</source>
        <translation>Choisissez parmi : {shifts}.</translation>
    </message>
    <message>
        <source>Choose the day it is for.</source>
        <translation>Choisissez le jour pour lequel elle est prévue.</translation>
    </message>
    <message>
        <source>Choosing the points of the work area</source>
        <translation>Choix des points de la zone de travail</translation>
    </message>
    <message>
        <source>Choosing the roads of the work area</source>
        <translation>Choix des routes de la zone de travail</translation>
    </message>
    <message>
        <source>Choosing the shapes of the work area</source>
        <translation>Choix des surfaces de la zone de travail</translation>
    </message>
    <message>
        <source>Close it in other programs and check that you may read it.</source>
        <translation>Fermez-le dans les autres programmes et vérifiez que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Close it there and export again.</source>
        <translation>Fermez-le là-bas et exportez de nouveau.</translation>
    </message>
    <message>
        <source>Close other programs and plan again for a better one.</source>
        <translation>Fermez d’autres programmes et planifiez à nouveau pour en obtenir un meilleur.</translation>
    </message>
    <message>
        <source>Close other programs and plan again.</source>
        <translation>Fermez d’autres programmes et planifiez de nouveau.</translation>
    </message>
    <message>
        <source>Close other programs and plan again. If it happens again, plan with fewer orders.</source>
        <translation>Fermez d’autres programmes et planifiez à nouveau. Si cela se reproduit, planifiez avec moins de commandes.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Close other programs and try again; restart the computer if it goes on.</source>
        <translation>Fermez d’autres programmes et réessayez ; redémarrez l’ordinateur si cela continue.</translation>
    </message>
    <message>
        <source>Close other programs that read the file.</source>
        <translation>Fermez les autres programmes qui lisent le fichier.</translation>
    </message>
    <message>
        <source>Close other programs that use the file, for example a database viewer, then do the same again.</source>
        <translation>Fermez les autres programmes qui utilisent le fichier, par exemple une visionneuse de bases de données, puis recommencez.</translation>
    </message>
    <message>
        <source>Close other windows of the program and check that you may write to that folder.</source>
        <translation>Fermez les autres fenêtres du programme et vérifiez que vous pouvez écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Close the program and open the file again.</source>
        <translation>Fermez le programme et rouvrez le fichier.</translation>
    </message>
    <message>
        <source>Close the program and put the newest backup in its place; the backups lie in the folder beside the file.</source>
        <translation>Fermez le programme et mettez la sauvegarde la plus récente à sa place ; les sauvegardes se trouvent dans le dossier à côté du fichier.</translation>
    </message>
    <message>
        <source>Close the program and put the newest backup in the file's place.</source>
        <translation>Fermez le programme et mettez la sauvegarde la plus récente à la place du fichier.</translation>
    </message>
    <message>
        <source>Closed routes of {date} and spread them over the others. Routes: {used}, orders left out: {out}.</source>
        <translation>Tournées du {date} fermées et réparties sur les autres. Tournées : {used}, commandes laissées de côté : {out}.</translation>
    </message>
    <message>
        <source>Closure “{name}”.</source>
        <translation>Fermeture « {name} ».</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>colonne {column}</translation>
    </message>
    <message>
        <source>Compare with {FEWEST_SEEDS} seeds or more.</source>
        <translation>Comparez avec {FEWEST_SEEDS} graines ou plus.</translation>
    </message>
    <message>
        <source>Completing lakes and woods</source>
        <translation>Complément des lacs et des forêts</translation>
    </message>
    <message>
        <source>Computing travel times</source>
        <translation>Calcul des temps de trajet</translation>
    </message>
    <message>
        <source>Copy the list, paste it with rows and columns swapped (transposed), and import that.</source>
        <translation>Copiez la liste, collez-la en échangeant lignes et colonnes (transposée), puis importez celle-ci.</translation>
    </message>
    <message>
        <source>Correct it, or switch on again for its column what says “{rule}”.</source>
        <translation>Corrigez-le, ou réactivez pour sa colonne ce qui dit : « {rule} ».</translation>
    </message>
    <message>
        <source>Correct its address in the settings.</source>
        <translation>Corrigez son adresse dans les réglages.</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Corrigez l'un des deux.</translation>
    </message>
    <message>
        <source>Correct that row, and import both.</source>
        <translation>Corrigez cette ligne et importez les deux.</translation>
    </message>
    <message>
        <source>Correct the break, or the hours of the shift.</source>
        <translation>Corrigez la pause ou les heures du service.</translation>
    </message>
    <message>
        <source>Correct the coordinates, or say that it is right.</source>
        <translation>Corrigez les coordonnées, ou dites qu’il est juste.</translation>
    </message>
    <message>
        <source>Correct the figure.</source>
        <translation>Corrigez le chiffre.</translation>
    </message>
    <message>
        <source>Correct the formula, or type the value.</source>
        <translation>Corrigez la formule, ou tapez la valeur.</translation>
    </message>
    <message>
        <source>Correct them, or use a region that covers this place.</source>
        <translation>Corrigez-les, ou utilisez une région qui couvre ce lieu.</translation>
    </message>
    <message>
        <source>cost alone</source>
        <translation>le coût seul</translation>
    </message>
    <message>
        <source>cost per hour</source>
        <translation>coût par heure</translation>
    </message>
    <message>
        <source>cost per km</source>
        <translation>coût par km</translation>
    </message>
    <message>
        <source>cost per use</source>
        <translation>coût par utilisation</translation>
    </message>
    <message>
        <source>Cut it to the region that you drive in.</source>
        <translation>Découpez-le à la région où vous roulez.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>Dates in words are read.</source>
        <translation>Les dates en toutes lettres sont lues.</translation>
    </message>
    <message>
        <source>Dates of another zone become local ones.</source>
        <translation>Les dates d'un autre fuseau deviennent locales.</translation>
    </message>
    <message>
        <source>Dates, times and yes or no are written out as text.</source>
        <translation>Les dates, les heures et oui ou non sont écrits en texte.</translation>
    </message>
    <message>
        <source>day file</source>
        <translation>fichier de journée</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Days that a spreadsheet took for months are put right.</source>
        <translation>Les jours qu'un tableur a pris pour des mois sont remis en place.</translation>
    </message>
    <message>
        <source>Delete it; if another list begins here, import that by itself.</source>
        <translation>Supprimez-la ; si une autre liste commence ici, importez-la séparément.</translation>
    </message>
    <message>
        <source>Delete unused rows, columns and sheets, or copy the list to a new workbook.</source>
        <translation>Supprimez les lignes, colonnes et feuilles inutilisées, ou copiez la liste dans un nouveau classeur.</translation>
    </message>
    <message>
        <source>Deleted order {wanted}.</source>
        <translation>Commande {wanted} supprimée.</translation>
    </message>
    <message>
        <source>Deleted the region {name}; none is in use.</source>
        <translation>Région {name} supprimée ; aucune n’est utilisée.</translation>
    </message>
    <message>
        <source>Deleted {wanted} orders.</source>
        <translation>{wanted} commandes supprimées.</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>depot</source>
        <translation>dépôt</translation>
    </message>
    <message>
        <source>Depot {depot_id} has no dock.</source>
        <translation>Le dépôt {depot_id} n’a pas de quai.</translation>
    </message>
    <message>
        <source>depots</source>
        <translation>dépôts</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>numéro à composer</translation>
    </message>
    <message>
        <source>docks</source>
        <translation>quais</translation>
    </message>
    <message>
        <source>Download a newer extract.</source>
        <translation>Téléchargez un extrait plus récent.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>Dessinez-la à nouveau.</translation>
    </message>
    <message>
        <source>Draw it again; in files longitude comes before latitude.</source>
        <translation>Dessinez-la à nouveau ; dans les fichiers la longitude précède la latitude.</translation>
    </message>
    <message>
        <source>Draw it as a polygon or a line.</source>
        <translation>Dessinez-la en polygone ou en ligne.</translation>
    </message>
    <message>
        <source>Draw it as a polygon.</source>
        <translation>Dessinez-la en polygone.</translation>
    </message>
    <message>
        <source>Draw it on the map.</source>
        <translation>Dessinez-la sur la carte.</translation>
    </message>
    <message>
        <source>Draw the area or the road on the map, or take it from a file.</source>
        <translation>Dessinez la zone ou la route sur la carte, ou prenez-la d’un fichier.</translation>
    </message>
    <message>
        <source>Draw the zone first, or leave its traffic out.</source>
        <translation>Dessinez d’abord la zone, ou laissez son trafic de côté.</translation>
    </message>
    <message>
        <source>Drawing routes along the roads</source>
        <translation>Tracé des tournées le long des routes</translation>
    </message>
    <message>
        <source>Drawing the basemap</source>
        <translation>Tracé du fond de carte</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>chauffeur</translation>
    </message>
    <message>
        <source>driver id</source>
        <translation>chauffeur</translation>
    </message>
    <message>
        <source>drivers</source>
        <translation>chauffeurs</translation>
    </message>
    <message>
        <source>earliest</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Edited the fleet.</source>
        <translation>Flotte modifiée.</translation>
    </message>
    <message>
        <source>Edited the fleet: {counts}.</source>
        <translation>Flotte modifiée : {counts}.</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>end depot</source>
        <translation>dépôt d’arrivée</translation>
    </message>
    <message>
        <source>end depot id</source>
        <translation>dépôt d’arrivée</translation>
    </message>
    <message>
        <source>engines</source>
        <translation>moteurs</translation>
    </message>
    <message>
        <source>Enter it in the fleet, or ask what a cost per kilometre would change.</source>
        <translation>Saisissez-la dans la flotte, ou demandez ce que changerait un coût par kilomètre.</translation>
    </message>
    <message>
        <source>Enter the key again in the settings.</source>
        <translation>Saisissez de nouveau la clé dans les réglages.</translation>
    </message>
    <message>
        <source>Enter the key in the settings of the service.</source>
        <translation>Entrez la clé dans les réglages du service.</translation>
    </message>
    <message>
        <source>Entry {number} has a point that is not on earth ({pair}, {pair2}).</source>
        <translation>L’entrée {number} a un point qui n’est pas sur terre ({pair}, {pair2}).</translation>
    </message>
    <message>
        <source>Entry {number} has a point without longitude and latitude.</source>
        <translation>L’entrée {number} a un point sans longitude ni latitude.</translation>
    </message>
    <message>
        <source>Entry {number} has more than {MOST_POINTS} points.</source>
        <translation>L’entrée {number} a plus de {MOST_POINTS} points.</translation>
    </message>
    <message>
        <source>Entry {number} has neither an area nor a line.</source>
        <translation>L’entrée {number} n’a ni surface ni ligne.</translation>
    </message>
    <message>
        <source>Entry {number} is a line, and a zone is an area.</source>
        <translation>L’entrée {number} est une ligne, et une zone est une surface.</translation>
    </message>
    <message>
        <source>Entry {number} is no feature.</source>
        <translation>L’entrée {number} n’est pas un élément de carte.</translation>
    </message>
    <message>
        <source>Every dock is taken when {name} would load.</source>
        <translation>Tous les quais sont occupés quand {name} chargerait.</translation>
    </message>
    <message>
        <source>Every shift that could serve it is too busy or too full.</source>
        <translation>Chaque service qui pourrait la servir est trop occupé ou trop chargé.</translation>
    </message>
    <message>
        <source>Exchange the two days.</source>
        <translation>Échangez les deux jours.</translation>
    </message>
    <message>
        <source>Exchange the two figures or the two columns.</source>
        <translation>Échangez les deux chiffres ou les deux colonnes.</translation>
    </message>
    <message>
        <source>Export or save the list again.</source>
        <translation>Exportez ou enregistrez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Export the orders themselves: a list of objects, each with an address or coordinates.</source>
        <translation>Exportez les commandes elles-mêmes : une liste d’objets, chacun avec une adresse ou des coordonnées.</translation>
    </message>
    <message>
        <source>Export the points to visit; a recorded track cannot be planned.</source>
        <translation>Exportez les points à visiter ; une trace enregistrée ne peut pas être planifiée.</translation>
    </message>
    <message>
        <source>FHWA, as for rain: the middle of 10 to 25 %. Service time is an assumption of this program.</source>
        <translation>FHWA, comme pour la pluie : le milieu de 10 à 25 %. Le temps de service est une hypothèse de ce programme.</translation>
    </message>
    <message>
        <source>FHWA, How Do Weather Events Impact Roads: city streets are 10 to 25 % slower on wet pavement.</source>
        <translation>FHWA, How Do Weather Events Impact Roads : les rues sont de 10 à 25 % plus lentes sur chaussée mouillée.</translation>
    </message>
    <message>
        <source>FHWA: as on snowy pavement at its best. Service time is an assumption of this program.</source>
        <translation>FHWA : comme sur chaussée enneigée au mieux. Le temps de service est une hypothèse de ce programme.</translation>
    </message>
    <message>
        <source>FHWA: city streets are 30 to 40 % slower in snow. Service time is an assumption of this program.</source>
        <translation>FHWA : les rues sont de 30 à 40 % plus lentes sous la neige. Le temps de service est une hypothèse de ce programme.</translation>
    </message>
    <message>
        <source>FHWA: light snow slows motorways by 3 to 13 %. Service time is an assumption of this program.</source>
        <translation>FHWA : une neige légère ralentit les autoroutes de 3 à 13 %. Le temps de service est une hypothèse de ce programme.</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>colonnes propres</translation>
    </message>
    <message>
        <source>Figures are rounded to what can be kept.</source>
        <translation>Les nombres sont arrondis à ce qui peut être gardé.</translation>
    </message>
    <message>
        <source>Figures like 0830 are a time.</source>
        <translation>Des chiffres comme 0830 sont une heure.</translation>
    </message>
    <message>
        <source>Figures like 1e3 are written out.</source>
        <translation>Les nombres comme 1e3 sont écrits en entier.</translation>
    </message>
    <message>
        <source>Figures stored as text become numbers.</source>
        <translation>Les chiffres enregistrés comme texte deviennent des nombres.</translation>
    </message>
    <message>
        <source>Figures that are no times in digits are minutes after midnight.</source>
        <translation>Des nombres qui ne sont pas une heure en chiffres sont des minutes après minuit.</translation>
    </message>
    <message>
        <source>Figures too large for minutes are seconds.</source>
        <translation>Les nombres trop grands pour des minutes sont des secondes.</translation>
    </message>
    <message>
        <source>Figures with units are a length of time.</source>
        <translation>Des nombres avec des unités sont une durée.</translation>
    </message>
    <message>
        <source>Fill in both times.</source>
        <translation>Remplissez les deux heures.</translation>
    </message>
    <message>
        <source>Fill in both, or leave both empty and give an address.</source>
        <translation>Remplissez les deux, ou laissez les deux vides et donnez une adresse.</translation>
    </message>
    <message>
        <source>Fill in latitude and longitude, or leave the row out.</source>
        <translation>Renseignez latitude et longitude, ou omettez la ligne.</translation>
    </message>
    <message>
        <source>Fill in one of the two.</source>
        <translation>Remplissez l’un des deux.</translation>
    </message>
    <message>
        <source>Fill in the address, or leave the row out.</source>
        <translation>Renseignez l’adresse, ou omettez la ligne.</translation>
    </message>
    <message>
        <source>Fill in the address.</source>
        <translation>Remplissez l’adresse.</translation>
    </message>
    <message>
        <source>Fill in the delivery address.</source>
        <translation>Remplissez l’adresse de livraison.</translation>
    </message>
    <message>
        <source>Fill in the kWh of the battery.</source>
        <translation>Indiquez les kWh de la batterie.</translation>
    </message>
    <message>
        <source>Fill in the pickup address.</source>
        <translation>Remplissez l’adresse d’enlèvement.</translation>
    </message>
    <message>
        <source>Fill in the sheet of drivers.</source>
        <translation>Remplissez la feuille des chauffeurs.</translation>
    </message>
    <message>
        <source>Fill in the sheet of shifts: who drives what, from when to when.</source>
        <translation>Remplissez la feuille des services : qui conduit quoi, de quand à quand.</translation>
    </message>
    <message>
        <source>Fill in the sheet of vehicles.</source>
        <translation>Remplissez la feuille des véhicules.</translation>
    </message>
    <message>
        <source>Finding places</source>
        <translation>Recherche des lieux</translation>
    </message>
    <message>
        <source>Floors and notes are taken out of the address.</source>
        <translation>Les étages et les notes sont retirés de l'adresse.</translation>
    </message>
    <message>
        <source>For a server of your own or a provider of Pelias; a key only where that provider wants one.</source>
        <translation>Pour un serveur à vous ou un fournisseur de Pelias ; une clé seulement si ce fournisseur en veut une.</translation>
    </message>
    <message>
        <source>For a server of your own. The public one is for trying out and may not be used for lists of addresses.</source>
        <translation>Pour un serveur à vous. Le serveur public est fait pour essayer et ne peut pas servir aux listes d’adresses.</translation>
    </message>
    <message>
        <source>For a server of your own. The public one of OpenStreetMap may not be used for the addresses of a business.</source>
        <translation>Pour un serveur à vous. Le serveur public d’OpenStreetMap ne peut pas servir aux adresses d’une entreprise.</translation>
    </message>
    <message>
        <source>forbidden drivers</source>
        <translation>chauffeurs exclus</translation>
    </message>
    <message>
        <source>Forgot one known place.</source>
        <translation>Un lieu connu oublié.</translation>
    </message>
    <message>
        <source>Forgot the columns of {source}.</source>
        <translation>Colonnes de {source} oubliées.</translation>
    </message>
    <message>
        <source>Forgot the place set for “{address}” ({counts}).</source>
        <translation>Lieu fixé pour « {address} » oublié ({counts}).</translation>
    </message>
    <message>
        <source>Forgot {gone} known places.</source>
        <translation>{gone} lieux connus oubliés.</translation>
    </message>
    <message>
        <source>Found {sure} of {looked} places.</source>
        <translation>{sure} lieux trouvés sur {looked}.</translation>
    </message>
    <message>
        <source>Free some disk space or choose a folder that may be written to, and add the region again.</source>
        <translation>Libérez de l’espace disque ou choisissez un dossier accessible en écriture, puis ajoutez de nouveau la région.</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>Libérez de la place sur ce disque.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then do the same again.</source>
        <translation>Libérez de l’espace sur le disque, puis recommencez.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then export again.</source>
        <translation>Libérez de l’espace ou choisissez un autre dossier, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>Free some space, about ten times the size of the extract, and try again.</source>
        <translation>Libérez de l’espace, environ dix fois la taille de l’extrait, et réessayez.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>From 00:00 to 00:00 is at any time.</source>
        <translation>De 00:00 à 00:00 signifie à toute heure.</translation>
    </message>
    <message>
        <source>Give 24 factors from 0.05 to 20, 1 for the usual time.</source>
        <translation>Indiquez 24 facteurs de 0,05 à 20, 1 pour le temps habituel.</translation>
    </message>
    <message>
        <source>Give a box, a circle around a place, or a GeoJSON file with a polygon.</source>
        <translation>Donnez un rectangle, un cercle autour d’un lieu ou un fichier GeoJSON avec un polygone.</translation>
    </message>
    <message>
        <source>Give a name of small letters, digits and dashes with --name.</source>
        <translation>Donnez avec --name un nom fait de minuscules, de chiffres et de tirets.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>Donnez un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>Give all 24 hours of the day.</source>
        <translation>Donnez les 24 heures de la journée.</translation>
    </message>
    <message>
        <source>Give an address such as https://tiles.example.org/{z}/{x}/{y}.png.</source>
        <translation>Donnez une adresse comme https://tiles.example.org/{z}/{x}/{y}.png.</translation>
    </message>
    <message>
        <source>Give another name with --name, or --replace.</source>
        <translation>Donnez un autre nom avec --name, ou --replace.</translation>
    </message>
    <message>
        <source>Give another number.</source>
        <translation>Donnez un autre numéro.</translation>
    </message>
    <message>
        <source>Give coordinates (60.17,24.94), the name of a depot or town, or draw the area on the map.</source>
        <translation>Donnez des coordonnées (60.17,24.94), le nom d’un dépôt ou d’une ville, ou dessinez la zone sur la carte.</translation>
    </message>
    <message>
        <source>Give each row an id of its own.</source>
        <translation>Donnez à chaque ligne son propre identifiant.</translation>
    </message>
    <message>
        <source>Give each row its date in a column of its own, or import the rows of each date by themselves.</source>
        <translation>Donnez à chaque ligne sa date dans une colonne à part, ou importez les lignes de chaque date séparément.</translation>
    </message>
    <message>
        <source>Give each row of this sheet an id of its own.</source>
        <translation>Donnez à chaque ligne de cette feuille son propre identifiant.</translation>
    </message>
    <message>
        <source>Give it a name of 1 to {_MOST_NAME} letters.</source>
        <translation>Donnez-lui un nom de 1 à {_MOST_NAME} lettres.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez un nom.</translation>
    </message>
    <message>
        <source>Give it a shorter one.</source>
        <translation>Donnez-lui un nom plus court.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Donnez un autre nom.</translation>
    </message>
    <message>
        <source>Give it like https://geocoder.example.com.</source>
        <translation type="vanished">Donnez-la comme https://geocoder.example.com.</translation>
    </message>
    <message>
        <source>Give it like https://roads.example.com.</source>
        <translation type="vanished">Indiquez-la comme https://roads.example.com.</translation>
    </message>
    <message>
        <source>Give it like {example}.</source>
        <translation>Indiquez-la comme {example}.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>Give it to a driver first.</source>
        <translation>Confiez-la d’abord à un chauffeur.</translation>
    </message>
    <message>
        <source>Give its latitude, longitude and power.</source>
        <translation>Indiquez sa latitude, sa longitude et sa puissance.</translation>
    </message>
    <message>
        <source>Give latitude and longitude in degrees.</source>
        <translation>Donnez la latitude et la longitude en degrés.</translation>
    </message>
    <message>
        <source>Give one zone and one skill, or remove the line.</source>
        <translation>Indiquez une zone et une compétence, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>Give somebody a shift on that day first.</source>
        <translation>Donnez d’abord un service à quelqu’un ce jour-là.</translation>
    </message>
    <message>
        <source>Give the hours from and to, for example 7 to 9.</source>
        <translation>Indiquez les heures de début et de fin, par exemple 7 à 9.</translation>
    </message>
    <message>
        <source>Give the latitude between -90 and 90 and the longitude between -180 and 180, in degrees.</source>
        <translation>Donnez la latitude entre -90 et 90 et la longitude entre -180 et 180, en degrés.</translation>
    </message>
    <message>
        <source>Give the metres that the position is exact to.</source>
        <translation>Indiquez à combien de mètres la position est exacte.</translation>
    </message>
    <message>
        <source>Give the rest to somebody else, or look at the plans of these days.</source>
        <translation>Confiez le reste à quelqu’un d’autre, ou regardez les plans de ces jours.</translation>
    </message>
    <message>
        <source>Give the zone and the skill.</source>
        <translation>Indiquez le secteur et la compétence.</translation>
    </message>
    <message>
        <source>Give them the same day, or let them go; planned together, days find one that suits all of them.</source>
        <translation>Donnez-leur le même jour, ou déliez-les ; planifiés ensemble, les jours trouvent celui qui convient à toutes.</translation>
    </message>
    <message>
        <source>Give this row an id of its own, or delete it if it is a copy.</source>
        <translation>Donnez à cette ligne son propre identifiant, ou supprimez-la si c’est une copie.</translation>
    </message>
    <message>
        <source>Give {HOURS_OF_WEEK} factors, from Monday midnight on.</source>
        <translation>Donnez {HOURS_OF_WEEK} facteurs, à partir de lundi minuit.</translation>
    </message>
    <message>
        <source>Goods for this address were handed over {metres} from this place.</source>
        <translation>La marchandise pour cette adresse a été remise à {metres} de ce lieu.</translation>
    </message>
    <message>
        <source>Goods for “{address}” were handed over at places up to {apart_m} m apart.</source>
        <translation>La marchandise pour « {address} » a été remise en des lieux distants de jusqu’à {apart_m} m.</translation>
    </message>
    <message>
        <source>Goods for “{address}” were handed over {apart_m} m from the place set by hand.</source>
        <translation>La marchandise pour « {address} » a été remise à {apart_m} m du lieu fixé à la main.</translation>
    </message>
    <message>
        <source>goods that may not travel together</source>
        <translation>marchandises qui ne voyagent pas ensemble</translation>
    </message>
    <message>
        <source>Goods that may not travel together are not two classes of goods.</source>
        <translation>Des marchandises à ne pas transporter ensemble ne sont pas deux classes de marchandises.</translation>
    </message>
    <message>
        <source>groups of buildings</source>
        <translation>groupes de bâtiments</translation>
    </message>
    <message>
        <source>How far one gets is asked for 1 to {MOST_CONTOURS} times of 1 to {LONGEST_MINUTES} minutes.</source>
        <translation>La portée se demande pour 1 à {MOST_CONTOURS} durées de 1 à {LONGEST_MINUTES} minutes.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>If orders stand there too, move them to a sheet of their own and import that.</source>
        <translation>Si des commandes s’y trouvent aussi, déplacez-les sur une feuille à part et importez celle-ci.</translation>
    </message>
    <message>
        <source>Import a fleet workbook with vehicles, drivers and shifts.</source>
        <translation>Importez un classeur de flotte avec véhicules, chauffeurs et services.</translation>
    </message>
    <message>
        <source>Import an order list for this date, or choose another date.</source>
        <translation>Importez une liste de commandes pour cette date, ou choisissez une autre date.</translation>
    </message>
    <message>
        <source>Import and locate orders first.</source>
        <translation>Importez et localisez d’abord des commandes.</translation>
    </message>
    <message>
        <source>Imported {source}: {new} new, {changed} changed orders.</source>
        <translation>{source} importé : {new} commandes nouvelles, {changed} modifiées.</translation>
    </message>
    <message>
        <source>In a column of 1 to 5 or A to E the first is the most urgent.</source>
        <translation>Dans une colonne de 1 à 5 ou de A à E, le premier est le plus urgent.</translation>
    </message>
    <message>
        <source>Install the program with it, or plan without a cluster.</source>
        <translation>Installez le programme avec, ou planifiez sans grappe.</translation>
    </message>
    <message>
        <source>is a database of another program</source>
        <translation>est la base de données d’un autre programme</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>is not a database</source>
        <translation>n’est pas une base de données</translation>
    </message>
    <message>
        <source>It answered something else than JSON.</source>
        <translation>Il a répondu autre chose que du JSON.</translation>
    </message>
    <message>
        <source>It broke off in the middle of its answer.</source>
        <translation>Il s’est interrompu au milieu de sa réponse.</translation>
    </message>
    <message>
        <source>It came after the plan was made: plan the day again.</source>
        <translation>Elle est arrivée après l’établissement du plan : planifiez de nouveau la journée.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>Il est injoignable.</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <translation>il est illisible ({error})</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>il n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Il n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It fits with {name} when order {other} is left out instead, which costs {more}.</source>
        <translation>Elle tient chez {name} si la commande {other} est laissée de côté à sa place, ce qui coûte {more}.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Il n’a pas de nom.</translation>
    </message>
    <message>
        <source>it holds no street</source>
        <translation>il ne contient aucune rue</translation>
    </message>
    <message>
        <source>it holds {parts} parts, and {parts2} is the most</source>
        <translation>il contient {parts} parties, et {parts2} au plus</translation>
    </message>
    <message>
        <source>It may be cut off: export or download it again.</source>
        <translation>Le fichier est peut-être coupé : exportez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>It sends its askers on to another server.</source>
        <translation>Il renvoie ceux qui l’interrogent vers un autre serveur.</translation>
    </message>
    <message>
        <source>it unpacks to {unpacked} MB</source>
        <translation>il atteint {unpacked} Mo une fois décompressé</translation>
    </message>
    <message>
        <source>Its address has no sure place yet: choose a candidate or set a pin.</source>
        <translation>Son adresse n’a pas encore de lieu sûr : choisissez une proposition ou placez une épingle.</translation>
    </message>
    <message>
        <source>its answer does not end</source>
        <translation>sa réponse ne finit pas</translation>
    </message>
    <message>
        <source>Its answer is far too long.</source>
        <translation>Sa réponse est bien trop longue.</translation>
    </message>
    <message>
        <source>Its answer is not as documented.</source>
        <translation>Sa réponse n’est pas conforme à sa documentation.</translation>
    </message>
    <message>
        <source>Its columns are: {columns}.</source>
        <translation>Ses colonnes sont : {columns}.</translation>
    </message>
    <message>
        <source>its service is {minutes} min shorter</source>
        <translation>son temps sur place est plus court de {minutes} min</translation>
    </message>
    <message>
        <source>Its sheets are: {sheets}.</source>
        <translation>Ses feuilles sont : {sheets}.</translation>
    </message>
    <message>
        <source>its window closes {minutes} min later</source>
        <translation>son créneau se ferme {minutes} min plus tard</translation>
    </message>
    <message>
        <source>its window opens {minutes} min earlier</source>
        <translation>son créneau s’ouvre {minutes} min plus tôt</translation>
    </message>
    <message>
        <source>Joining roads</source>
        <translation>Assemblage des routes</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez-en une.</translation>
    </message>
    <message>
        <source>Keep the day file on a drive of this computer, and copy backups to the network.</source>
        <translation>Gardez le fichier de journée sur un disque de cet ordinateur, et copiez les sauvegardes sur le réseau.</translation>
    </message>
    <message>
        <source>Keep the right row and take the list again.</source>
        <translation>Gardez la bonne ligne et reprenez la liste.</translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation>Gardé d’avant</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>Large figures are seconds after midnight.</source>
        <translation>De grands nombres sont des secondes après minuit.</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Latitude and longitude that stand the wrong way round are swapped.</source>
        <translation>Une latitude et une longitude inversées sont échangées.</translation>
    </message>
    <message>
        <source>Leading zeros of postcodes are put back.</source>
        <translation>Les zéros de tête des codes postaux sont remis.</translation>
    </message>
    <message>
        <source>Leading zeros that the cell shows are kept.</source>
        <translation>Les zéros de tête que montre la cellule sont gardés.</translation>
    </message>
    <message>
        <source>Leave at least one driver out of it.</source>
        <translation>Laissez au moins un chauffeur en dehors.</translation>
    </message>
    <message>
        <source>Leave both cells empty, so that the address is used, or give the real coordinates.</source>
        <translation>Laissez les deux cellules vides pour que l’adresse soit utilisée, ou donnez les vraies coordonnées.</translation>
    </message>
    <message>
        <source>Leaves the weather of {day} aside.</source>
        <translation>Laisse de côté la météo du {day}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Left out by hand for order {order_id}.</source>
        <translation>Laissée de côté à la main au profit de la commande {order_id}.</translation>
    </message>
    <message>
        <source>Length, width and height become a volume.</source>
        <translation>Longueur, largeur et hauteur deviennent un volume.</translation>
    </message>
    <message>
        <source>Let each line begin where the one before ends.</source>
        <translation>Faites commencer chaque ligne là où la précédente finit.</translation>
    </message>
    <message>
        <source>Let it begin less early.</source>
        <translation>Faites-le commencer moins tôt.</translation>
    </message>
    <message>
        <source>Let no other program write to the day file, or install a Python with SQLite 3.51.3 or newer.</source>
        <translation>Ne laissez aucun autre programme écrire dans le fichier de journée, ou installez un Python avec SQLite 3.51.3 ou plus récent.</translation>
    </message>
    <message>
        <source>Let order {order_id} in with {name}.</source>
        <translation>Commande {order_id} placée chez {name}.</translation>
    </message>
    <message>
        <source>Let order {order_id} in with {name}: {how}.</source>
        <translation>Commande {order_id} placée chez {name} : {how}.</translation>
    </message>
    <message>
        <source>Line breaks in addresses become commas.</source>
        <translation>Les retours à la ligne dans les adresses deviennent des virgules.</translation>
    </message>
    <message>
        <source>List them with “dispatcher region list”.</source>
        <translation>Listez-les avec « dispatcher region list ».</translation>
    </message>
    <message>
        <source>load</source>
        <translation>charge</translation>
    </message>
    <message>
        <source>location</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>verrouillage</translation>
    </message>
    <message>
        <source>Locked the route of {name}.</source>
        <translation>Tournée de {name} verrouillée.</translation>
    </message>
    <message>
        <source>Locked {what} to the driver.</source>
        <translation>Verrouillage sur le chauffeur : {what}.</translation>
    </message>
    <message>
        <source>Locked {what} to the place in the sequence.</source>
        <translation>Verrouillage sur la position dans l’ordre : {what}.</translation>
    </message>
    <message>
        <source>longest route</source>
        <translation>tournée la plus longue</translation>
    </message>
    <message>
        <source>Look at its number.</source>
        <translation>Vérifiez son numéro.</translation>
    </message>
    <message>
        <source>Look at the day as it is now, then do the same again.</source>
        <translation>Regardez la journée telle qu’elle est maintenant, puis recommencez.</translation>
    </message>
    <message>
        <source>Look at the depots of the fleet.</source>
        <translation>Regardez les dépôts de la flotte.</translation>
    </message>
    <message>
        <source>Look at the file in the program that made it.</source>
        <translation>Regardez le fichier dans le programme qui l’a fait.</translation>
    </message>
    <message>
        <source>Look at the list as it is now.</source>
        <translation>Regardez la liste telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>Look at the list of arrived lists again.</source>
        <translation>Regardez de nouveau les listes arrivées.</translation>
    </message>
    <message>
        <source>Look at the list of orders.</source>
        <translation>Regardez la liste des commandes.</translation>
    </message>
    <message>
        <source>Look at the names of the lists.</source>
        <translation>Voyez les noms des listes.</translation>
    </message>
    <message>
        <source>Look at the order again: what helps now is tried anew.</source>
        <translation>Regardez de nouveau la commande : ce qui aide maintenant est réessayé.</translation>
    </message>
    <message>
        <source>Look at the orders as they are now.</source>
        <translation>Regardez les commandes telles qu’elles sont maintenant.</translation>
    </message>
    <message>
        <source>Look at the preview again, then import.</source>
        <translation>Regardez de nouveau l’aperçu, puis importez.</translation>
    </message>
    <message>
        <source>Look at the shifts of the fleet.</source>
        <translation>Regardez les services de la flotte.</translation>
    </message>
    <message>
        <source>Look for cells such as NaN or #DIV/0! and put a real number there.</source>
        <translation>Cherchez des cellules comme NaN ou #DIV/0! et mettez-y un vrai nombre.</translation>
    </message>
    <message>
        <source>Look for it in the list and correct it: {shown}.</source>
        <translation>Cherchez-le dans la liste et corrigez-le : {shown}.</translation>
    </message>
    <message>
        <source>Look for the address anew, or set a pin.</source>
        <translation>Cherchez l’adresse à nouveau, ou posez une épingle.</translation>
    </message>
    <message>
        <source>Look whether driver and vehicle are free on that day.</source>
        <translation>Vérifiez que le chauffeur et le véhicule sont libres ce jour-là.</translation>
    </message>
    <message>
        <source>Look whether it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Looking for towns</source>
        <translation>Recherche des villes</translation>
    </message>
    <message>
        <source>Make room and open the file again.</source>
        <translation>Faites de la place et rouvrez le fichier.</translation>
    </message>
    <message>
        <source>Make room first, or choose a smaller work area.</source>
        <translation>Faites d’abord de la place, ou choisissez une zone plus petite.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Faites de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>Make room on the disk or check your rights there, and try again.</source>
        <translation>Faites de la place sur le disque ou vérifiez vos droits, puis réessayez.</translation>
    </message>
    <message>
        <source>Make room on the disk or check your rights there, then try again.</source>
        <translation>Faites de la place sur le disque ou vérifiez-y vos droits, puis réessayez.</translation>
    </message>
    <message>
        <source>Make room on the disk or check your rights there.</source>
        <translation>Faites de la place sur le disque ou vérifiez vos droits à cet endroit.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder.</source>
        <translation>Faites de la place sur le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Make the folder, or name a day file in another one.</source>
        <translation>Créez le dossier, ou indiquez un fichier de journée dans un autre.</translation>
    </message>
    <message>
        <source>Make two shifts of it.</source>
        <translation>Faites-en deux services.</translation>
    </message>
    <message>
        <source>max distance m</source>
        <translation>km au plus</translation>
    </message>
    <message>
        <source>max stops</source>
        <translation>arrêts au plus</translation>
    </message>
    <message>
        <source>max time s</source>
        <translation>tournée la plus longue</translation>
    </message>
    <message>
        <source>Metres become centimetres.</source>
        <translation>Les mètres deviennent des centimètres.</translation>
    </message>
    <message>
        <source>Millionths of a degree become degrees.</source>
        <translation>Les millionièmes de degré deviennent des degrés.</translation>
    </message>
    <message>
        <source>most km</source>
        <translation>km au plus</translation>
    </message>
    <message>
        <source>most stops</source>
        <translation>arrêts au plus</translation>
    </message>
    <message>
        <source>Move it away or choose another folder.</source>
        <translation>Déplacez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Moved {what} to {driver}.</source>
        <translation>Déplacement vers {driver} : {what}.</translation>
    </message>
    <message>
        <source>must serve</source>
        <translation>à servir absolument</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Name a day file with --db, or set {DATA_VARIABLE} to a folder of yours.</source>
        <translation>Indiquez un fichier de journée avec --db, ou donnez à {DATA_VARIABLE} un dossier à vous.</translation>
    </message>
    <message>
        <source>Name a depot of the fleet, and one dock or more.</source>
        <translation>Nommez un dépôt de la flotte et un quai ou plus.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indiquez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>Name one column Address (or Street and City, or Latitude and Longitude), or say which column it is.</source>
        <translation>Nommez une colonne Address (ou Street et City, ou Latitude et Longitude), ou indiquez de quelle colonne il s’agit.</translation>
    </message>
    <message>
        <source>Name one in each field, or remove the line.</source>
        <translation>Nommez-en une dans chaque champ, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>Name the columns Address (or Street, Postcode and City), Latitude and Longitude.</source>
        <translation>Nommez les colonnes Adresse (ou Rue, Code postal et Ville), Latitude et Longitude.</translation>
    </message>
    <message>
        <source>Name two different classes of goods.</source>
        <translation>Nommez deux classes de marchandises différentes.</translation>
    </message>
    <message>
        <source>NaN is an empty cell.</source>
        <translation>NaN est une cellule vide.</translation>
    </message>
    <message>
        <source>Needs a key, and each request costs money. Google allows coordinates to be kept for 30 days only.</source>
        <translation>Nécessite une clé, et chaque requête est payante. Google ne permet de garder les coordonnées que 30 jours.</translation>
    </message>
    <message>
        <source>Needs a key. Mapbox does not allow answers of its ordinary geocoding to be kept.</source>
        <translation>Nécessite une clé. Mapbox ne permet pas de garder les réponses de son géocodage ordinaire.</translation>
    </message>
    <message>
        <source>Needs a key. The free plan allows 1,000 requests a day; answers may be kept for 30 days.</source>
        <translation>Nécessite une clé. La formule gratuite permet 1 000 requêtes par jour ; les réponses peuvent être gardées 30 jours.</translation>
    </message>
    <message>
        <source>Needs a key. The free plan allows 100 requests a minute and 1,000 a day.</source>
        <translation>Nécessite une clé. La formule gratuite permet 100 requêtes par minute et 1 000 par jour.</translation>
    </message>
    <message>
        <source>Never with the same driver: {orders}.</source>
        <translation>Jamais avec le même chauffeur : {orders}.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>No cluster answers at {address}.</source>
        <translation>Aucune grappe ne répond à {address}.</translation>
    </message>
    <message>
        <source>No column can mean {value}.</source>
        <translation>Aucune colonne ne peut signifier {value}.</translation>
    </message>
    <message>
        <source>No depot has a sure place.</source>
        <translation>Aucun dépôt n’a de lieu sûr.</translation>
    </message>
    <message>
        <source>No driver is chosen.</source>
        <translation>Aucun chauffeur n’est choisi.</translation>
    </message>
    <message>
        <source>No driver is selected.</source>
        <translation>Aucun chauffeur n’est sélectionné.</translation>
    </message>
    <message>
        <source>No forecast reaches as far as {date}.</source>
        <translation>Aucune prévision ne va jusqu’au {date}.</translation>
    </message>
    <message>
        <source>No list with this content arrived.</source>
        <translation>Aucune liste avec ce contenu n’est arrivée.</translation>
    </message>
    <message>
        <source>No online service is used.</source>
        <translation>Aucun service en ligne n’est utilisé.</translation>
    </message>
    <message>
        <source>No place is sure for the address “{address}”.</source>
        <translation>Aucun lieu n’est sûr pour l’adresse « {address} ».</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>No road is near {lat}, {lon}.</source>
        <translation>Aucune route ne se trouve près de {lat}, {lon}.</translation>
    </message>
    <message>
        <source>No road leads from or to the place of {whose}.</source>
        <translation>Aucune route ne mène au lieu ou n’en part : {whose}.</translation>
    </message>
    <message>
        <source>No route of {date} is driven by “{wanted}”.</source>
        <translation>Aucune tournée du {date} n’est assurée par « {wanted} ».</translation>
    </message>
    <message>
        <source>No row of {name} looks like a header with a column for the address or the coordinates.</source>
        <translation>Aucune ligne de {name} ne ressemble à un en-tête avec une colonne pour l’adresse ou les coordonnées.</translation>
    </message>
    <message>
        <source>No shift is planned on this day.</source>
        <translation>Aucun service n’est prévu ce jour-là.</translation>
    </message>
    <message>
        <source>No such order is locked.</source>
        <translation>Aucune commande de ce genre n’est verrouillée.</translation>
    </message>
    <message>
        <source>No such route is locked.</source>
        <translation>Aucune tournée de ce genre n’est verrouillée.</translation>
    </message>
    <message>
        <source>No vehicle says how much fuel it uses.</source>
        <translation>Aucun véhicule n’indique sa consommation de carburant.</translation>
    </message>
    <message>
        <source>No zones any more: {names}.</source>
        <translation>Plus de zones : {names}.</translation>
    </message>
    <message>
        <source>No {kind} is chosen.</source>
        <translation>Rien n’est choisi ({kind}).</translation>
    </message>
    <message>
        <source>Nobody called “{driver}” drives on {date}.</source>
        <translation>Personne du nom de « {driver} » ne conduit le {date}.</translation>
    </message>
    <message>
        <source>Nobody can be called in on {date} for the shift “{missing}”.</source>
        <translation>Personne ne peut être appelé le {date} pour le service « {missing} ».</translation>
    </message>
    <message>
        <source>Nobody drives on {date}: the fleet has no shift for it.</source>
        <translation>Personne ne conduit le {date} : la flotte n’a pas de service pour ce jour.</translation>
    </message>
    <message>
        <source>Nobody drives on {date}: there is nothing to compare with.</source>
        <translation>Personne ne roule le {date} : il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>Nobody has set a place for “{address}”.</source>
        <translation>Personne n’a fixé de lieu pour « {address} ».</translation>
    </message>
    <message>
        <source>Nobody knows where the weather is asked for: there is no depot, order or region with a place.</source>
        <translation>Personne ne sait où demander la météo : il n’y a ni dépôt, ni commande, ni région avec un lieu.</translation>
    </message>
    <message>
        <source>Nobody said what the weather of {after} is: after midnight the roads count as dry.</source>
        <translation>Personne n’a dit quel temps il fera le {after} : après minuit, les routes sont considérées comme sèches.</translation>
    </message>
    <message>
        <source>Nobody would be left to drive.</source>
        <translation>Il ne resterait personne pour rouler.</translation>
    </message>
    <message>
        <source>None of these days has orders that can be planned and somebody who drives.</source>
        <translation>Aucun de ces jours n’a de commandes planifiables et quelqu’un qui conduit.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>none, it is a text table</source>
        <translation>aucune, c’est un tableau de texte</translation>
    </message>
    <message>
        <source>none: travel times are estimated</source>
        <translation>aucune : les temps de trajet sont estimés</translation>
    </message>
    <message>
        <source>Not bound to each other any more: {order_ids}.</source>
        <translation>Ne sont plus liées entre elles : {order_ids}.</translation>
    </message>
    <message>
        <source>Not closed any more: {names}.</source>
        <translation>Plus fermé : {names}.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Nothing binds these orders to others.</source>
        <translation>Rien ne lie ces commandes à d’autres.</translation>
    </message>
    <message>
        <source>Nothing is known of these addresses.</source>
        <translation>Rien n’est connu de ces adresses.</translation>
    </message>
    <message>
        <source>Nothing is to be done, unless it should be an order.</source>
        <translation>Il n’y a rien à faire, sauf si elle doit être une commande.</translation>
    </message>
    <message>
        <source>Nothing is to be done, unless it should be an order; depots belong to the fleet.</source>
        <translation>Il n’y a rien à faire, sauf si elle doit être une commande ; les dépôts font partie de la flotte.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Nothing is to be done; choose to take finished orders too if it should be delivered.</source>
        <translation>Il n’y a rien à faire ; reprenez aussi les commandes terminées si elle doit être livrée.</translation>
    </message>
    <message>
        <source>Nothing is to be done; delete it if it should not be listed here.</source>
        <translation>Il n’y a rien à faire ; supprimez-la si elle ne doit pas figurer ici.</translation>
    </message>
    <message>
        <source>Nothing is to be done; they are read as such.</source>
        <translation>Il n’y a rien à faire ; elles sont lues comme telles.</translation>
    </message>
    <message>
        <source>Nothing is to be done; they have it.</source>
        <translation>Il n’y a rien à faire ; elles l’ont.</translation>
    </message>
    <message>
        <source>Nothing of {_name} lies in the work area.</source>
        <translation>Rien de {_name} ne se trouve dans la zone de travail.</translation>
    </message>
    <message>
        <source>Nothing speaks against the place of “{address}”.</source>
        <translation>Rien ne parle contre le lieu de « {address} ».</translation>
    </message>
    <message>
        <source>Nothing would be different.</source>
        <translation>Rien ne serait différent.</translation>
    </message>
    <message>
        <source>Numbers and dashes before the lines of a list are left out.</source>
        <translation>Les numéros et tirets devant les lignes d’une liste sont ôtés.</translation>
    </message>
    <message>
        <source>Of 10-12 kg the greater is taken.</source>
        <translation>De 10-12 kg, le plus grand est retenu.</translation>
    </message>
    <message>
        <source>Of 10-15 minutes the longer is taken.</source>
        <translation>De 10-15 minutes, la plus longue est prise.</translation>
    </message>
    <message>
        <source>off its lock</source>
        <translation>sans son verrouillage</translation>
    </message>
    <message>
        <source>on the locked route</source>
        <translation>sur la tournée verrouillée</translation>
    </message>
    <message>
        <source>One plan of each side does not show how much is chance.</source>
        <translation>Un seul plan de chaque côté ne montre pas la part du hasard.</translation>
    </message>
    <message>
        <source>Only one of latitude and longitude is given.</source>
        <translation>Une seule des deux, latitude ou longitude, est donnée.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as .xlsx or .csv.</source>
        <translation>Ouvrez-le dans le programme d’où il vient et enregistrez-le en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it as .xlsx or .csv.</source>
        <translation>Ouvrez-le dans votre tableur et enregistrez-le en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, copy the list to a new workbook and import that.</source>
        <translation>Ouvrez-le dans votre tableur, copiez la liste dans un nouveau classeur et importez celui-ci.</translation>
    </message>
    <message>
        <source>Open it, and copy the degrees or the address from the map.</source>
        <translation>Ouvrez-le et copiez les degrés ou l'adresse depuis la carte.</translation>
    </message>
    <message>
        <source>Open the day file again.</source>
        <translation>Rouvrez le fichier de journée.</translation>
    </message>
    <message>
        <source>Open the list and answer; the answer is remembered.</source>
        <translation>Ouvrez la liste et répondez ; la réponse est retenue.</translation>
    </message>
    <message>
        <source>Order {id} lies in “{name}”, which is closed when it could be served.</source>
        <translation>La commande {id} est dans « {name} », fermé quand elle pourrait être servie.</translation>
    </message>
    <message>
        <source>Order {id} lies outside of the service area.</source>
        <translation>La commande {id} est hors de la zone desservie.</translation>
    </message>
    <message>
        <source>order {order_ids}</source>
        <translation>commande {order_ids}</translation>
    </message>
    <message>
        <source>Order {order_id}</source>
        <translation>Commande {order_id}</translation>
    </message>
    <message>
        <source>order {order_id}</source>
        <translation>commande {order_id}</translation>
    </message>
    <message>
        <source>order {other_id} goes to {names}</source>
        <translation>la commande {other_id} passe à {names}</translation>
    </message>
    <message>
        <source>order {other_id} is left out</source>
        <translation>la commande {other_id} est laissée de côté</translation>
    </message>
    <message>
        <source>Order {wanted} is not cancelled any more.</source>
        <translation>La commande {wanted} n’est plus annulée.</translation>
    </message>
    <message>
        <source>Order “{gone}” is not there any more.</source>
        <translation>La commande « {gone} » n’existe plus.</translation>
    </message>
    <message>
        <source>Order “{id_}” is on no route.</source>
        <translation>La commande « {id_} » n’est dans aucune tournée.</translation>
    </message>
    <message>
        <source>Order “{id}” has a pickup and a delivery.</source>
        <translation>La commande « {id} » a un enlèvement et une livraison.</translation>
    </message>
    <message>
        <source>Order “{id}” has no {task}.</source>
        <translation>La commande « {id} » n’a pas ceci : {task}.</translation>
    </message>
    <message>
        <source>Order “{order_id}” cannot be moved: it has no sure place on this date.</source>
        <translation>La commande « {order_id} » ne peut pas être déplacée : elle n’a pas de lieu sûr à cette date.</translation>
    </message>
    <message>
        <source>Order “{order_id}” has no sure place on this date.</source>
        <translation>La commande « {order_id} » n’a pas de lieu sûr à cette date.</translation>
    </message>
    <message>
        <source>Order “{own}” is bound to orders of other days, which one driver cannot keep: {names}.</source>
        <translation>La commande « {own} » est liée à des commandes d’autres jours, ce qu’aucun conducteur ne peut respecter : {names}.</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>orders not bound to each other</source>
        <translation>commandes non liées entre elles</translation>
    </message>
    <message>
        <source>Orders that are left out because of it, at their prices in that: {kept_out}.</source>
        <translation>Commandes laissées de côté à cause de lui, à leur prix dans ce montant : {kept_out}.</translation>
    </message>
    <message>
        <source>Orders that belong together are two or more, each of them once.</source>
        <translation>Les commandes liées sont deux ou plus, chacune une seule fois.</translation>
    </message>
    <message>
        <source>orders without their locks</source>
        <translation>commandes sans leurs verrous</translation>
    </message>
    <message>
        <source>Orders, fleet or plan of {date} changed while this plan was made.</source>
        <translation>Les commandes, la flotte ou le plan du {date} ont changé pendant le calcul de ce plan.</translation>
    </message>
    <message>
        <source>Orders, fleet or plans of these days changed while this plan was made.</source>
        <translation>Les commandes, la flotte ou les plans de ces jours ont changé pendant la planification.</translation>
    </message>
    <message>
        <source>Other ways to write a coordinate are read.</source>
        <translation>D'autres façons d'écrire une coordonnée sont lues.</translation>
    </message>
    <message>
        <source>Other ways to write a time window are read.</source>
        <translation>D'autres façons d'écrire un créneau sont lues.</translation>
    </message>
    <message>
        <source>Packing the network</source>
        <translation>Compression du réseau</translation>
    </message>
    <message>
        <source>Packing the region</source>
        <translation>Empaquetage de la région</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>Phone numbers are also kept as they are dialled from abroad.</source>
        <translation>Les numéros de téléphone sont gardés aussi tels qu'on les compose de l'étranger.</translation>
    </message>
    <message>
        <source>pickup</source>
        <translation>enlèvement</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>Plan again for a better one.</source>
        <translation>Planifiez de nouveau pour en obtenir un meilleur.</translation>
    </message>
    <message>
        <source>Plan again. If it happens again, plan with fewer orders or with the engine insertion.</source>
        <translation>Planifiez de nouveau. Si cela se reproduit, planifiez avec moins de commandes ou avec le moteur insertion.</translation>
    </message>
    <message>
        <source>Plan again: the new plan will take the change in.</source>
        <translation>Planifiez de nouveau : le nouveau plan tiendra compte du changement.</translation>
    </message>
    <message>
        <source>Plan the day again, or choose one road engine for the region in the list of regions.</source>
        <translation>Planifiez le jour à nouveau, ou choisissez un seul moteur routier pour la région dans la liste des régions.</translation>
    </message>
    <message>
        <source>Plan the day anew first.</source>
        <translation>Planifiez d’abord la journée à neuf.</translation>
    </message>
    <message>
        <source>Plan the day first, or choose one of its routes.</source>
        <translation>Planifiez d’abord la journée, ou choisissez une de ses tournées.</translation>
    </message>
    <message>
        <source>Plan the day first.</source>
        <translation>Planifiez d’abord la journée.</translation>
    </message>
    <message>
        <source>Plan with the other road engine: it does the same work.</source>
        <translation>Planifiez avec l’autre moteur routier : il fait le même travail.</translation>
    </message>
    <message>
        <source>Planned some drivers of {date} again. Routes: {used}, orders left out: {out}.</source>
        <translation>Certains chauffeurs du {date} replanifiés. Tournées : {used}, commandes laissées de côté : {out}.</translation>
    </message>
    <message>
        <source>Planned some drivers of {date} again: {used} routes, {out} orders left out.</source>
        <translation type="vanished">Quelques chauffeurs du {date} replanifiés : {used} tournées, {out} commandes laissées de côté.</translation>
    </message>
    <message>
        <source>Planned {date}. Routes: {used}, orders left out: {out}.</source>
        <translation>{date} planifié. Tournées : {used}, commandes laissées de côté : {out}.</translation>
    </message>
    <message>
        <source>Planned {date}: {used} routes, {out} orders left out.</source>
        <translation type="vanished">{date} planifié : {used} tournées, {out} commandes laissées de côté.</translation>
    </message>
    <message>
        <source>Planned {first} to {last} together. Routes: {used}, orders left out: {out}.</source>
        <translation>Du {first} au {last} planifiés ensemble. Tournées : {used}, commandes non planifiées : {out}.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Planning on a cluster needs the extra “cluster”, which is not installed.</source>
        <translation>Planifier sur une grappe demande l’extra « cluster », qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Points, commas and blanks between thousands are left out.</source>
        <translation>Les points, virgules et espaces entre milliers sont omis.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Preparing roads for large days</source>
        <translation>Préparation des routes pour les grandes journées</translation>
    </message>
    <message>
        <source>price of CO2</source>
        <translation>prix du CO2</translation>
    </message>
    <message>
        <source>price of fuel</source>
        <translation>prix du carburant</translation>
    </message>
    <message>
        <source>price of leaving out</source>
        <translation>prix si laissée de côté</translation>
    </message>
    <message>
        <source>price of spread routes</source>
        <translation>prix des tournées dispersées</translation>
    </message>
    <message>
        <source>Prices of an hour become prices of a minute.</source>
        <translation>Les prix à l’heure deviennent des prix à la minute.</translation>
    </message>
    <message>
        <source>Priorities from -4 to 4 lie around the normal one.</source>
        <translation>Les priorités de -4 à 4 entourent la priorité normale.</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>Put it back where it was and do the same again, or close the program and begin from the newest backup.</source>
        <translation>Remettez-le où il était et recommencez, ou fermez le programme et repartez de la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Put it where the van can stop.</source>
        <translation>Placez-le là où la camionnette peut s’arrêter.</translation>
    </message>
    <message>
        <source>Put the newest backup in its place, or delete the empty file to begin a new day file.</source>
        <translation>Mettez la sauvegarde la plus récente à sa place, ou supprimez le fichier vide pour commencer un nouveau fichier de journée.</translation>
    </message>
    <message>
        <source>Putting the traffic into the roads</source>
        <translation>Intégration du trafic aux routes</translation>
    </message>
    <message>
        <source>Re-sequenced the routes of {date}. Routes: {used}, orders left out: {out}.</source>
        <translation>Ordre des tournées du {date} refait. Tournées : {used}, commandes laissées de côté : {out}.</translation>
    </message>
    <message>
        <source>Re-sequenced the routes of {date}: {used} routes, {out} orders left out.</source>
        <translation type="vanished">Ordre des tournées du {date} recalculé : {used} tournées, {out} commandes laissées de côté.</translation>
    </message>
    <message>
        <source>Reading borders</source>
        <translation>Lecture des frontières</translation>
    </message>
    <message>
        <source>Reading crossings</source>
        <translation>Lecture des croisements</translation>
    </message>
    <message>
        <source>Reading roads</source>
        <translation>Lecture des routes</translation>
    </message>
    <message>
        <source>Reading the extract</source>
        <translation>Lecture de l’extrait</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Reading the region</source>
        <translation>Lecture de la région</translation>
    </message>
    <message>
        <source>Reading turn restrictions</source>
        <translation>Lecture des interdictions de tourner</translation>
    </message>
    <message>
        <source>Reading {name} needed more than {megabytes} MB of memory and was stopped.</source>
        <translation>La lecture de {name} demandait plus de {megabytes} Mo de mémoire et a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading {name} stood still for {seconds} seconds and was stopped.</source>
        <translation>La lecture de {name} n’avançait plus depuis {seconds} secondes et a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading {what}.</source>
        <translation>Lecture : {what}.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>Region {chosen} is ready</source>
        <translation type="vanished">La région {chosen} est prête</translation>
    </message>
    <message>
        <source>Region {name} is ready</source>
        <translation>La région {name} est prête</translation>
    </message>
    <message>
        <source>Roads are free at all hours.</source>
        <translation>Les routes sont libres à toute heure.</translation>
    </message>
    <message>
        <source>routes without their locks</source>
        <translation>tournées sans leurs verrous</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>Row {row} belongs to the same order {value} and has a problem.</source>
        <translation>La ligne {row} fait partie de la même commande {value} et pose problème.</translation>
    </message>
    <message>
        <source>Row {row} of {name} is empty or not there, so it cannot be the header.</source>
        <translation>La ligne {row} de {name} est vide ou absente ; elle ne peut donc pas être l’en-tête.</translation>
    </message>
    <message>
        <source>Rows that the sheet hides are read like others.</source>
        <translation>Les lignes que la feuille masque sont lues comme les autres.</translation>
    </message>
    <message>
        <source>Run the installation again.</source>
        <translation>Relancez l’installation.</translation>
    </message>
    <message>
        <source>Run: python3 installer/bootstrap.py setup.</source>
        <translation>Exécutez : python3 installer/bootstrap.py setup.</translation>
    </message>
    <message>
        <source>Said that the place of “{address}” is right.</source>
        <translation>Confirmé que le lieu de « {address} » est juste.</translation>
    </message>
    <message>
        <source>Save a copy without the password and import that.</source>
        <translation>Enregistrez une copie sans le mot de passe et importez celle-ci.</translation>
    </message>
    <message>
        <source>Save it as GeoJSON in WGS84 from the program that drew it.</source>
        <translation>Enregistrez-le en GeoJSON en WGS84 depuis le programme qui l’a dessiné.</translation>
    </message>
    <message>
        <source>Save it in WGS84 (longitude, latitude).</source>
        <translation>Enregistrez-le en WGS84 (longitude, latitude).</translation>
    </message>
    <message>
        <source>Save the file in WGS84, longitude before latitude.</source>
        <translation>Enregistrez le fichier en WGS84, longitude avant latitude.</translation>
    </message>
    <message>
        <source>Say one character, for example ;.</source>
        <translation>Indiquez un seul caractère, par exemple ;.</translation>
    </message>
    <message>
        <source>Say what should be changed.</source>
        <translation>Dites ce qui doit changer.</translation>
    </message>
    <message>
        <source>Say which of its halves to change.</source>
        <translation>Indiquez laquelle de ses moitiés modifier.</translation>
    </message>
    <message>
        <source>Say which region to use (dispatcher region use NAME), or build one (dispatcher region add FILE.osm.pbf).</source>
        <translation>Dites quelle région utiliser (dispatcher region use NOM), ou construisez-en une (dispatcher region add FICHIER.osm.pbf).</translation>
    </message>
    <message>
        <source>Seconds or milliseconds since 1970 are a moment.</source>
        <translation>Des secondes ou millisecondes depuis 1970 sont un instant.</translation>
    </message>
    <message>
        <source>Seconds since 1970 are a date and time.</source>
        <translation>Des secondes depuis 1970 sont une date et une heure.</translation>
    </message>
    <message>
        <source>Select the drivers who are to be called in.</source>
        <translation>Sélectionnez les chauffeurs à appeler.</translation>
    </message>
    <message>
        <source>Select the drivers whose routes may change.</source>
        <translation>Sélectionnez les chauffeurs dont les tournées peuvent changer.</translation>
    </message>
    <message>
        <source>Select the orders that are meant.</source>
        <translation>Sélectionnez les commandes concernées.</translation>
    </message>
    <message>
        <source>Select the rows with their header in your spreadsheet program, copy them, and paste again.</source>
        <translation>Sélectionnez les lignes avec leur en-tête dans votre tableur, copiez-les, puis collez de nouveau.</translation>
    </message>
    <message>
        <source>Serve it on another day, change its times, or give a vehicle the permit.</source>
        <translation>Servez-la un autre jour, changez ses horaires ou donnez l’autorisation à un véhicule.</translation>
    </message>
    <message>
        <source>service s</source>
        <translation>temps sur place</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>temps sur place</translation>
    </message>
    <message>
        <source>service time by the hour</source>
        <translation>temps de service selon l’heure</translation>
    </message>
    <message>
        <source>Serving it with {name} costs {cost_delta}, leaving it out only {price}.</source>
        <translation>La servir avec {name} coûte {cost_delta}, la laisser de côté seulement {price}.</translation>
    </message>
    <message>
        <source>Set its place first, or look whether it is in the list.</source>
        <translation>Fixez d’abord son lieu, ou vérifiez qu’elle figure dans la liste.</translation>
    </message>
    <message>
        <source>Set the depot's place, or give its coordinates in the fleet's workbook.</source>
        <translation>Fixez le lieu du dépôt, ou donnez ses coordonnées dans le classeur de la flotte.</translation>
    </message>
    <message>
        <source>Set the place by hand.</source>
        <translation>Fixez le lieu à la main.</translation>
    </message>
    <message>
        <source>Set the place of the order itself.</source>
        <translation>Fixez le lieu de la commande elle-même.</translation>
    </message>
    <message>
        <source>Set the place of the {kind} of order {order_id} alone.</source>
        <translation>Lieu fixé pour la seule commande {order_id} ({kind}).</translation>
    </message>
    <message>
        <source>Set the place of “{address}” ({counts}).</source>
        <translation>Lieu de « {address} » fixé ({counts}).</translation>
    </message>
    <message>
        <source>Set the program up again; its fonts are installed by that step.</source>
        <translation>Installez de nouveau le programme ; ses polices sont installées à cette étape.</translation>
    </message>
    <message>
        <source>setup s</source>
        <translation>temps de préparation</translation>
    </message>
    <message>
        <source>setup time</source>
        <translation>temps de préparation</translation>
    </message>
    <message>
        <source>Several days in one cell are any of them.</source>
        <translation>Plusieurs jours dans une cellule : n’importe lequel d’entre eux.</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation>feuille {sheet}</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>service</translation>
    </message>
    <message>
        <source>Shift {id} would begin on the day before.</source>
        <translation>Le poste {id} commencerait la veille.</translation>
    </message>
    <message>
        <source>Shift {shift_id} cannot be used: the place of its depot is not sure.</source>
        <translation>Le service {shift_id} ne peut pas être utilisé : le lieu de son dépôt n’est pas sûr.</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>services</translation>
    </message>
    <message>
        <source>shifts begin earlier</source>
        <translation>les postes commencent plus tôt</translation>
    </message>
    <message>
        <source>shifts end later</source>
        <translation>les postes finissent plus tard</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Simplify it in the program that drew it.</source>
        <translation>Simplifiez-la dans le programme qui l’a dessinée.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>Slower carrying and more rest: an assumption of this program.</source>
        <translation>Portage plus lent et plus de repos : une hypothèse de ce programme.</translation>
    </message>
    <message>
        <source>some are called in</source>
        <translation>certains sont appelés</translation>
    </message>
    <message>
        <source>some do not drive</source>
        <translation>certains ne roulent pas</translation>
    </message>
    <message>
        <source>Something is said of a battery, but not how much it holds.</source>
        <translation>Quelque chose est dit d’une batterie, mais pas ce qu’elle contient.</translation>
    </message>
    <message>
        <source>something that is no figure in its table</source>
        <translation>dans son tableau quelque chose qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>something that is no JSON</source>
        <translation>quelque chose qui n’est pas du JSON</translation>
    </message>
    <message>
        <source>Sorting main roads</source>
        <translation>Tri des routes principales</translation>
    </message>
    <message>
        <source>Sorting the addresses.</source>
        <translation>Tri des adresses.</translation>
    </message>
    <message>
        <source>Sorting the names.</source>
        <translation>Tri des noms.</translation>
    </message>
    <message>
        <source>speed factor</source>
        <translation>facteur de vitesse</translation>
    </message>
    <message>
        <source>Split the list, or save it without pictures and spare sheets.</source>
        <translation>Divisez la liste, ou enregistrez-la sans images ni feuilles superflues.</translation>
    </message>
    <message>
        <source>SQLite {version} has a fault that can damage a database which two programs write at the same moment.</source>
        <translation>SQLite {version} a un défaut qui peut endommager une base de données dans laquelle deux programmes écrivent au même moment.</translation>
    </message>
    <message>
        <source>start depot</source>
        <translation>dépôt de départ</translation>
    </message>
    <message>
        <source>start depot id</source>
        <translation>dépôt de départ</translation>
    </message>
    <message>
        <source>Start from the fleet template and keep its sheet names and headers.</source>
        <translation>Partez du modèle de flotte et gardez ses noms de feuilles et ses en-têtes.</translation>
    </message>
    <message>
        <source>Start it with a data folder.</source>
        <translation>Démarrez-le avec un dossier de données.</translation>
    </message>
    <message>
        <source>Storm, from Beaufort 9 on: an assumption of this program.</source>
        <translation>Tempête, à partir de Beaufort 9 : une hypothèse de ce programme.</translation>
    </message>
    <message>
        <source>Swap the two times; write 24:00 for midnight, and 26:00 for two hours past it.</source>
        <translation>Échangez les deux heures ; écrivez 24:00 pour minuit et 26:00 pour deux heures après.</translation>
    </message>
    <message>
        <source>Switch it on, or type the weather in.</source>
        <translation>Activez-la ou saisissez la météo.</translation>
    </message>
    <message>
        <source>Tags and entities of web pages are left out of texts.</source>
        <translation>Les balises et entités de pages web sont ôtées des textes.</translation>
    </message>
    <message>
        <source>Take the place of the handovers, or keep the one set by hand.</source>
        <translation>Prenez le lieu des remises, ou gardez celui fixé à la main.</translation>
    </message>
    <message>
        <source>Take the place of the handovers, or keep this one.</source>
        <translation>Prenez le lieu des remises, ou gardez celui-ci.</translation>
    </message>
    <message>
        <source>Take the place that was found, or keep this one.</source>
        <translation>Prenez le lieu trouvé, ou gardez celui-ci.</translation>
    </message>
    <message>
        <source>Taken out of the plan by hand.</source>
        <translation>Retirée du plan à la main.</translation>
    </message>
    <message>
        <source>Takes the weather of {day} into account.</source>
        <translation>Tient compte de la météo du {day}.</translation>
    </message>
    <message>
        <source>Taking the orders</source>
        <translation>Reprise des commandes</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>conditions</translation>
    </message>
    <message>
        <source>Text that is written as a formula, as in ="00500", is that text.</source>
        <translation>Un texte écrit comme formule, comme dans ="00500", est ce texte.</translation>
    </message>
    <message>
        <source>That is right for a server that covers another country.</source>
        <translation>C’est normal pour un serveur qui couvre un autre pays.</translation>
    </message>
    <message>
        <source>That moment cannot be returned to: its step was given up when another was made.</source>
        <translation>On ne peut pas revenir à ce moment : son étape a été abandonnée quand une autre a été faite.</translation>
    </message>
    <message>
        <source>The address index could not be written to {parent}: {error}.</source>
        <translation>L’index d’adresses n’a pas pu être écrit dans {parent} : {error}.</translation>
    </message>
    <message>
        <source>The address list could not be kept in {folder}: {error}.</source>
        <translation>La liste d’adresses n’a pas pu être gardée dans {folder} : {error}.</translation>
    </message>
    <message>
        <source>The address of the tile server does not begin with http:// or https://.</source>
        <translation>L’adresse du serveur de tuiles ne commence pas par http:// ou https://.</translation>
    </message>
    <message>
        <source>The address of the tile server has {strange} in it, which cannot be filled in.</source>
        <translation>L’adresse du serveur de tuiles contient {strange}, qui ne peut pas être rempli.</translation>
    </message>
    <message>
        <source>The address of the tile server lacks {missing}, which say which tile is meant.</source>
        <translation>Il manque {missing} dans l’adresse du serveur de tuiles ; c’est ce qui dit de quelle tuile il s’agit.</translation>
    </message>
    <message>
        <source>The amount is of what the column beside it names.</source>
        <translation>La quantité est de ce que nomme la colonne voisine.</translation>
    </message>
    <message>
        <source>The amount is the one that is not zero.</source>
        <translation>La quantité retenue est celle qui n’est pas nulle.</translation>
    </message>
    <message>
        <source>The amount {value} cannot be read.</source>
        <translation>La quantité {value} est illisible.</translation>
    </message>
    <message>
        <source>The amount {value} is below zero.</source>
        <translation>La quantité {value} est inférieure à zéro.</translation>
    </message>
    <message>
        <source>The amounts to deliver and to pick up say which way the goods go.</source>
        <translation>Les quantités à livrer et à enlever disent dans quel sens vont les marchandises.</translation>
    </message>
    <message>
        <source>The area of “{source}” is no ring of three points or more on earth.</source>
        <translation>La surface de « {source} » n’est pas un anneau d’au moins trois points sur terre.</translation>
    </message>
    <message>
        <source>The battery of {name} would lack {amount} kWh.</source>
        <translation>Il manquerait {amount} kWh à la batterie de {name}.</translation>
    </message>
    <message>
        <source>The box is turned over: its south must be less than its north, its west than its east.</source>
        <translation>Le rectangle est retourné : le sud doit être inférieur au nord, l’ouest à l’est.</translation>
    </message>
    <message>
        <source>The break of {name} would begin {amount} too late.</source>
        <translation>La pause de {name} commencerait {amount} trop tard.</translation>
    </message>
    <message>
        <source>The break {value} cannot be read.</source>
        <translation>La pause {value} est illisible.</translation>
    </message>
    <message>
        <source>The cell shows {what} instead of a value.</source>
        <translation>La cellule montre, au lieu d’une valeur : {what}.</translation>
    </message>
    <message>
        <source>The change speaks of an order, driver, vehicle or depot that is not in the day file.</source>
        <translation>Le changement concerne une commande, un chauffeur, un véhicule ou un dépôt qui n’est pas dans le fichier de journée.</translation>
    </message>
    <message>
        <source>The clipboard holds no rows of text.</source>
        <translation>Le presse-papiers ne contient pas de lignes de texte.</translation>
    </message>
    <message>
        <source>The column has no header, and its contents tell what it is.</source>
        <translation>La colonne n’a pas d’en-tête, son contenu dit ce qu’elle est.</translation>
    </message>
    <message>
        <source>The column holds addresses or times, whatever its header says.</source>
        <translation>La colonne contient des adresses ou des heures, quel que soit son en-tête.</translation>
    </message>
    <message>
        <source>The column holds addresses, whatever its header says.</source>
        <translation type="vanished">La colonne contient des adresses, quel que soit son en-tête.</translation>
    </message>
    <message>
        <source>The column “{label}” may count minutes or seconds.</source>
        <translation>La colonne « {label} » peut compter des minutes ou des secondes.</translation>
    </message>
    <message>
        <source>The column “{label}” may write decimals with a comma or with a point.</source>
        <translation>La colonne « {label} » peut écrire les décimales avec une virgule ou avec un point.</translation>
    </message>
    <message>
        <source>The compartment {detail} of {name} would be overfull.</source>
        <translation>Le compartiment {detail} de {name} serait trop plein.</translation>
    </message>
    <message>
        <source>The compartments {value} cannot be read.</source>
        <translation>Les compartiments {value} sont illisibles.</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>la connexion a échoué</translation>
    </message>
    <message>
        <source>The coordinate 0, 0 is left out.</source>
        <translation>La coordonnée 0, 0 est omise.</translation>
    </message>
    <message>
        <source>The coordinate in a link to a map is used.</source>
        <translation>La coordonnée d'un lien vers une carte est utilisée.</translation>
    </message>
    <message>
        <source>The coordinate of a point geometry is used.</source>
        <translation>La coordonnée d'une géométrie de point est utilisée.</translation>
    </message>
    <message>
        <source>The coordinate {value} cannot be read.</source>
        <translation>La coordonnée {value} est illisible.</translation>
    </message>
    <message>
        <source>The coordinate {value} is of a map grid, no degrees.</source>
        <translation>La coordonnée {value} est d'une grille cartographique, pas en degrés.</translation>
    </message>
    <message>
        <source>The coordinates are 0, 0, which stands for an unknown place.</source>
        <translation>Les coordonnées sont 0, 0, ce qui signifie un lieu inconnu.</translation>
    </message>
    <message>
        <source>The coordinates of entry {number} are no list.</source>
        <translation>Les coordonnées de l’entrée {number} ne sont pas une liste.</translation>
    </message>
    <message>
        <source>The coordinates {shown} are not a place on earth.</source>
        <translation>Les coordonnées {shown} ne sont pas un lieu sur terre.</translation>
    </message>
    <message>
        <source>The coordinates {shown} lie outside the region in use.</source>
        <translation>Les coordonnées {shown} sont hors de la région utilisée.</translation>
    </message>
    <message>
        <source>The coordinates {shown} lie outside the region, but fit with latitude and longitude exchanged.</source>
        <translation>Les coordonnées {shown} sont hors de la région, mais conviennent si l’on échange latitude et longitude.</translation>
    </message>
    <message>
        <source>The coordinates {value} lie nowhere that can be driven to.</source>
        <translation>Les coordonnées {value} ne mènent nulle part où l’on puisse rouler.</translation>
    </message>
    <message>
        <source>The date above the list is that of its rows.</source>
        <translation>La date au-dessus de la liste est celle de ses lignes.</translation>
    </message>
    <message>
        <source>The date in the name of the sheet is that of its rows.</source>
        <translation>La date dans le nom de la feuille est celle de ses lignes.</translation>
    </message>
    <message>
        <source>The date of the row above is that of its section.</source>
        <translation>La date de la ligne au-dessus vaut pour sa section.</translation>
    </message>
    <message>
        <source>The date {value} cannot be read.</source>
        <translation>La date {value} est illisible.</translation>
    </message>
    <message>
        <source>The date {value} may be day and month or month and day.</source>
        <translation>La date {value} peut être jour et mois ou mois et jour.</translation>
    </message>
    <message>
        <source>The dates in the column “{label}” may have the day or the month first.</source>
        <translation>Les dates de la colonne « {label} » peuvent commencer par le jour ou par le mois.</translation>
    </message>
    <message>
        <source>The day file holds something that this Dispatcher does not understand: {what}.</source>
        <translation>Le fichier de la journée contient quelque chose que ce Dispatcher ne comprend pas : {what}.</translation>
    </message>
    <message>
        <source>The day file is already open in Dispatcher.</source>
        <translation>Le fichier de journée est déjà ouvert dans Dispatcher.</translation>
    </message>
    <message>
        <source>The day file is damaged.</source>
        <translation>Le fichier de journée est endommagé.</translation>
    </message>
    <message>
        <source>The day file is damaged: {integrity_check}.</source>
        <translation>Le fichier de journée est endommagé : {integrity_check}.</translation>
    </message>
    <message>
        <source>The day file is empty; something outside this program emptied it.</source>
        <translation>Le fichier de journée est vide ; quelque chose d’extérieur à ce programme l’a vidé.</translation>
    </message>
    <message>
        <source>The day file is kept in the mode {journal_mode} instead of wal.</source>
        <translation>Le fichier de journée est tenu en mode {journal_mode} au lieu de wal.</translation>
    </message>
    <message>
        <source>The day file lies on a network drive, where it can be damaged.</source>
        <translation>Le fichier de journée se trouve sur un lecteur réseau, où il peut être endommagé.</translation>
    </message>
    <message>
        <source>The day file or its folder may not be written to.</source>
        <translation>Le fichier de journée ou son dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The day file or its folder was moved, renamed or deleted while it was open, so nothing was changed.</source>
        <translation>Le fichier de journée ou son dossier a été déplacé, renommé ou supprimé pendant qu’il était ouvert ; rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>The day file was made in the region “{wanted}”, which is not on this machine.</source>
        <translation>Le fichier de journée a été créé dans la région « {wanted} », qui n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The day file was not brought up to date completely.</source>
        <translation>Le fichier de journée n’a pas été entièrement mis à jour.</translation>
    </message>
    <message>
        <source>The day file was written by a newer Dispatcher (its version is {found}, this one knows {version}).</source>
        <translation>Le fichier de journée a été écrit par un Dispatcher plus récent (sa version est {found}, celui-ci connaît {version}).</translation>
    </message>
    <message>
        <source>The day file was written by a newer Dispatcher: this one does not know {names}.</source>
        <translation>Le fichier de la journée a été écrit par un Dispatcher plus récent : celui-ci ne connaît pas {names}.</translation>
    </message>
    <message>
        <source>The day file's log has grown to {size} MB.</source>
        <translation>Le journal du fichier de journée a atteint {size} Mo.</translation>
    </message>
    <message>
        <source>The day file's name is too long for the disk.</source>
        <translation>Le nom du fichier de journée est trop long pour le disque.</translation>
    </message>
    <message>
        <source>The day file's times are kept in {zone}, but the region lies in {time_zone}.</source>
        <translation>Les heures du fichier de journée sont en {zone}, mais la région se trouve en {time_zone}.</translation>
    </message>
    <message>
        <source>The day file's {name} is {value} instead of {expected}.</source>
        <translation>Dans le fichier de journée, {name} vaut {value} au lieu de {expected}.</translation>
    </message>
    <message>
        <source>The day has changed since the list was looked at.</source>
        <translation>La journée a changé depuis que la liste a été consultée.</translation>
    </message>
    <message>
        <source>The day has changed since this was tried for order “{order_id}”.</source>
        <translation>La journée a changé depuis que ceci a été essayé pour la commande « {order_id} ».</translation>
    </message>
    <message>
        <source>The day stands before the month.</source>
        <translation>Le jour précède le mois.</translation>
    </message>
    <message>
        <source>The decimal mark is assumed.</source>
        <translation>Le séparateur décimal est supposé.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked, so nothing was changed.</source>
        <translation>Le disque n’a pas fait ce qui lui était demandé ; rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full.</source>
        <translation>Le disque qui contient {folder} est plein.</translation>
    </message>
    <message>
        <source>The distance around the place is not between 0 and 2,000 km.</source>
        <translation>La distance autour du lieu n’est pas comprise entre 0 et 2 000 km.</translation>
    </message>
    <message>
        <source>the driver is allowed</source>
        <translation>le chauffeur est autorisé</translation>
    </message>
    <message>
        <source>The driver of the row above is that of its section.</source>
        <translation>Le chauffeur de la ligne au-dessus vaut pour sa section.</translation>
    </message>
    <message>
        <source>The driver stands before the colon.</source>
        <translation>Le chauffeur se trouve avant les deux-points.</translation>
    </message>
    <message>
        <source>The encoding of the letters is assumed.</source>
        <translation>L’encodage des lettres est supposé.</translation>
    </message>
    <message>
        <source>The extract is of {data_date}, and the region {name} of {data_date2} already.</source>
        <translation>L’extrait est du {data_date}, et la région {name} est déjà du {data_date2}.</translation>
    </message>
    <message>
        <source>The extract {name} holds no named street.</source>
        <translation>L’extrait {name} ne contient aucune rue nommée.</translation>
    </message>
    <message>
        <source>The extract {name} holds no roads for cars.</source>
        <translation>L’extrait {name} ne contient aucune route pour voitures.</translation>
    </message>
    <message>
        <source>The extract {source} holds no roads for cars.</source>
        <translation>L’extrait {source} ne contient aucune route pour voitures.</translation>
    </message>
    <message>
        <source>The factor of service time {service} is not between {SLOWEST} and 20.</source>
        <translation>Le facteur de temps de service {service} n’est pas entre {SLOWEST} et 20.</translation>
    </message>
    <message>
        <source>The factor of speed {speed} is not between {SLOWEST} and {FASTEST}.</source>
        <translation>Le facteur de vitesse {speed} n’est pas entre {SLOWEST} et {FASTEST}.</translation>
    </message>
    <message>
        <source>The fields of {name} stand below each other in column {column}, and its orders side by side.</source>
        <translation>Les champs de {name} sont l’un sous l’autre dans la colonne {column}, et ses commandes côte à côte.</translation>
    </message>
    <message>
        <source>The file cannot be read ({error}).</source>
        <translation>Le fichier ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>The file cannot be used: {error}.</source>
        <translation>Le fichier ne peut pas être utilisé : {error}.</translation>
    </message>
    <message>
        <source>The file does not say in which encoding its letters are written. Which of these reads right?</source>
        <translation type="vanished">Le fichier ne dit pas dans quel encodage ses lettres sont écrites. Lequel de ceux-ci se lit correctement ?</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB.</source>
        <translation>Le fichier dépasse 20 Mo.</translation>
    </message>
    <message>
        <source>The file is not GeoJSON.</source>
        <translation>Le fichier n’est pas du GeoJSON.</translation>
    </message>
    <message>
        <source>The file {extract} cannot be opened ({strerror}).</source>
        <translation>Le fichier {extract} ne peut pas être ouvert ({strerror}).</translation>
    </message>
    <message>
        <source>The file {name} cannot be opened as a region: {why}.</source>
        <translation>Le fichier {name} ne peut pas être ouvert comme région : {why}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be opened.</source>
        <translation>Le fichier {name} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({fault}).</source>
        <translation>Le fichier {name} ne peut pas être lu ({fault}).</translation>
    </message>
    <message>
        <source>The file {name} is damaged.</source>
        <translation>Le fichier {name} est endommagé.</translation>
    </message>
    <message>
        <source>The file {name} is larger than 20 MB.</source>
        <translation type="vanished">Le fichier {name} dépasse 20 Mo.</translation>
    </message>
    <message>
        <source>The file {name} is larger than {MOST_BYTES} MB.</source>
        <translation>Le fichier {name} dépasse {MOST_BYTES} Mo.</translation>
    </message>
    <message>
        <source>The file {name} is not a usable OpenStreetMap extract: {why}.</source>
        <translation>Le fichier {name} n’est pas un extrait OpenStreetMap utilisable : {why}.</translation>
    </message>
    <message>
        <source>The file {name} is not a whole OpenStreetMap extract.</source>
        <translation>Le fichier {name} n’est pas un extrait OpenStreetMap complet.</translation>
    </message>
    <message>
        <source>The file {name} is not an address index of this version of the program.</source>
        <translation>Le fichier {name} n’est pas un index d’adresses de cette version du programme.</translation>
    </message>
    <message>
        <source>The file {name} is not an address index or is damaged.</source>
        <translation>Le fichier {name} n’est pas un index d’adresses ou est endommagé.</translation>
    </message>
    <message>
        <source>The file {name} is not an OpenStreetMap extract, or is damaged.</source>
        <translation>Le fichier {name} n’est pas un extrait OpenStreetMap, ou est endommagé.</translation>
    </message>
    <message>
        <source>The file {name} is not GeoJSON.</source>
        <translation type="vanished">Le fichier {name} n’est pas du GeoJSON.</translation>
    </message>
    <message>
        <source>The file {pack} cannot be read ({error}).</source>
        <translation>Le fichier {pack} ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({error}).</source>
        <translation type="vanished">Le fichier {path} ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>The file {path} of the front-end part {package} is not installed.</source>
        <translation>Le fichier {path} du composant d’interface {package} n’est pas installé.</translation>
    </message>
    <message>
        <source>The file {source} is in the coordinates “{name}”.</source>
        <translation>Le fichier {source} est dans les coordonnées « {name} ».</translation>
    </message>
    <message>
        <source>The file {source} is no GeoJSON.</source>
        <translation>Le fichier {source} n’est pas du GeoJSON.</translation>
    </message>
    <message>
        <source>The file {what}, not a day file of Dispatcher.</source>
        <translation>Le fichier {what}, pas un fichier de journée de Dispatcher.</translation>
    </message>
    <message>
        <source>The fleet has no costs: usual ones for kilometres and hours were taken.</source>
        <translation>La flotte n’a pas de coûts : des coûts usuels pour les kilomètres et les heures ont été pris.</translation>
    </message>
    <message>
        <source>The fleet has no driver “{name}”.</source>
        <translation>La flotte n’a pas de chauffeur « {name} ».</translation>
    </message>
    <message>
        <source>The fleet has no driver “{unknown}”.</source>
        <translation>La flotte n’a pas de chauffeur « {unknown} ».</translation>
    </message>
    <message>
        <source>The fleet has no vehicle “{name}”.</source>
        <translation>La flotte n’a pas de véhicule « {name} ».</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be looked at.</source>
        <translation>Le dossier {folder} ne peut pas être consulté.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({error}).</source>
        <translation>Le dossier {folder} ne peut pas être créé ({error}).</translation>
    </message>
    <message>
        <source>The folder {folder} is not watched.</source>
        <translation>Le dossier {folder} n’est pas surveillé.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist.</source>
        <translation>Le dossier {parent} n’existe pas.</translation>
    </message>
    <message>
        <source>The folder {parent} does not let this program write {name}.</source>
        <translation>Le dossier {parent} ne permet pas à ce programme d’écrire {name}.</translation>
    </message>
    <message>
        <source>The font {name}, which PDF files need, is missing or damaged.</source>
        <translation>La police {name}, nécessaire aux fichiers PDF, manque ou est endommagée.</translation>
    </message>
    <message>
        <source>The id {value} stands in row {first} already.</source>
        <translation>L’identifiant {value} figure déjà à la ligne {first}.</translation>
    </message>
    <message>
        <source>The id “{id}” stands in row {first} already.</source>
        <translation>L’identifiant « {id} » figure déjà à la ligne {first}.</translation>
    </message>
    <message>
        <source>The keyring of this system is missing or locked{kind}, so keys of services cannot be kept.</source>
        <translation>Le trousseau de ce système manque ou est verrouillé{kind} : les clés de services ne peuvent pas être gardées.</translation>
    </message>
    <message>
        <source>The leading zero of phone numbers is put back.</source>
        <translation>Le zéro de tête des numéros de téléphone est remis.</translation>
    </message>
    <message>
        <source>The length of time {value} cannot be read.</source>
        <translation>La durée {value} est illisible.</translation>
    </message>
    <message>
        <source>The lines of each order, with a name before each, are read as one row.</source>
        <translation>Les lignes de chaque commande, avec un nom devant chacune, sont lues comme une seule ligne.</translation>
    </message>
    <message>
        <source>The link {value} does not say the coordinate.</source>
        <translation>Le lien {value} ne dit pas la coordonnée.</translation>
    </message>
    <message>
        <source>The lock costs the day nothing: without it no cheaper plan was found in this time.</source>
        <translation>Le verrou ne coûte rien à la journée : sans lui, aucun plan moins cher n’a été trouvé dans ce temps.</translation>
    </message>
    <message>
        <source>The lock costs the day {amount} on average; chance alone makes up to {spread}.</source>
        <translation>Le verrou coûte à la journée {amount} en moyenne ; le hasard seul fait jusqu’à {spread}.</translation>
    </message>
    <message>
        <source>The lock makes no real difference: chance alone makes up to {spread} between plans of this day.</source>
        <translation>Le verrou ne fait pas de vraie différence : le hasard seul fait jusqu’à {spread} entre des plans de cette journée.</translation>
    </message>
    <message>
        <source>The map cannot be written to {parent} ({strerror}).</source>
        <translation>La carte ne peut pas être écrite dans {parent} ({strerror}).</translation>
    </message>
    <message>
        <source>The map {name} of this region is missing or damaged.</source>
        <translation>La carte {name} de cette région manque ou est endommagée.</translation>
    </message>
    <message>
        <source>The month stands before the day.</source>
        <translation>Le mois précède le jour.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Le nom est vide.</translation>
    </message>
    <message>
        <source>The number of the job stands for those of its stops.</source>
        <translation>Le numéro du travail vaut pour ceux de ses arrêts.</translation>
    </message>
    <message>
        <source>The number of the route goes before that of the stop.</source>
        <translation>Le numéro de la tournée précède celui de l’arrêt.</translation>
    </message>
    <message>
        <source>The O in {value} may be east or west.</source>
        <translation>Le O dans {value} peut vouloir dire est ou ouest.</translation>
    </message>
    <message>
        <source>The office's own figures.</source>
        <translation>Les chiffres propres du bureau.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>La commande</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>la commande</translation>
    </message>
    <message>
        <source>The order has no date.</source>
        <translation>La commande n’a pas de date.</translation>
    </message>
    <message>
        <source>The order id {value} stands in row {first} already.</source>
        <translation>Le numéro de commande {value} figure déjà à la ligne {first}.</translation>
    </message>
    <message>
        <source>The order is {value} already.</source>
        <translation>La commande est déjà {value}.</translation>
    </message>
    <message>
        <source>The order of day and month is assumed.</source>
        <translation>L'ordre du jour et du mois est supposé.</translation>
    </message>
    <message>
        <source>The password does not open {name}.</source>
        <translation>Le mot de passe n’ouvre pas {name}.</translation>
    </message>
    <message>
        <source>The place lies at the depot itself, though its address is another.</source>
        <translation>Le lieu est au dépôt même, alors que son adresse est une autre.</translation>
    </message>
    <message>
        <source>The place lies in water.</source>
        <translation>Le lieu est dans l’eau.</translation>
    </message>
    <message>
        <source>The place lies {metres} from the others with the postcode {code}.</source>
        <translation>Le lieu est à {metres} des autres du code postal {code}.</translation>
    </message>
    <message>
        <source>The place lies {metres} from the rest of the day.</source>
        <translation>Le lieu est à {metres} du reste de la journée.</translation>
    </message>
    <message>
        <source>The place lies {metres} from where its address is found.</source>
        <translation>Le lieu est à {metres} de l’endroit où son adresse est trouvée.</translation>
    </message>
    <message>
        <source>The place lies {snap} m from the nearest road.</source>
        <translation>Le lieu se trouve à {snap} m de la route la plus proche.</translation>
    </message>
    <message>
        <source>The place of {whose} is outside of the territory of {id}.</source>
        <translation>Le lieu est hors du secteur de {id} : {whose}.</translation>
    </message>
    <message>
        <source>The plan of {date} has no route “{shift_id}” (routes: {known}).</source>
        <translation>Le plan du {date} n’a pas de tournée « {shift_id} » (tournées : {known}).</translation>
    </message>
    <message>
        <source>The plan of {date} was made with the driving times of {engine}, and now those of {engine2} hold.</source>
        <translation>Le plan du {date} a été fait avec les temps de trajet de {engine}, et ce sont maintenant ceux de {engine2} qui valent.</translation>
    </message>
    <message>
        <source>The planning process cannot be started: {error}.</source>
        <translation>Le processus de planification ne peut pas être démarré : {error}.</translation>
    </message>
    <message>
        <source>The planning process did not answer in time and was ended.</source>
        <translation>Le processus de planification n’a pas répondu à temps et a été arrêté.</translation>
    </message>
    <message>
        <source>The planning process did not end in time and was ended; this is the best plan it had found by then.</source>
        <translation>Le processus de planification n’a pas fini à temps et a été arrêté ; voici le meilleur plan qu’il avait trouvé jusque-là.</translation>
    </message>
    <message>
        <source>The planning process ended unexpectedly.</source>
        <translation>Le processus de planification s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>The planning process ended unexpectedly; this is the best plan it had found by then.</source>
        <translation>Le processus de planification s’est arrêté de façon inattendue ; voici le meilleur plan trouvé jusque-là.</translation>
    </message>
    <message>
        <source>The plus code {value} says a place only beside its town.</source>
        <translation>Le plus code {value} ne désigne un lieu qu'avec sa ville.</translation>
    </message>
    <message>
        <source>The price of tolls is below zero or too high.</source>
        <translation>Le prix des péages est négatif ou trop élevé.</translation>
    </message>
    <message>
        <source>The priority {value} cannot be read.</source>
        <translation>La priorité {value} est illisible.</translation>
    </message>
    <message>
        <source>The process that reads {name} could not be started.</source>
        <translation>Le processus qui lit {name} n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>The program's folder {folder} cannot be made ({error}).</source>
        <translation>Le dossier {folder} du programme ne peut pas être créé ({error}).</translation>
    </message>
    <message>
        <source>The region cannot be packed into {target} ({error}).</source>
        <translation>La région ne peut pas être empaquetée dans {target} ({error}).</translation>
    </message>
    <message>
        <source>The region could not be written to {folder} ({error}).</source>
        <translation>La région n’a pas pu être écrite dans {folder} ({error}).</translation>
    </message>
    <message>
        <source>The region file {name} cannot be read: {strerror}.</source>
        <translation>Le fichier de région {name} est illisible : {strerror}.</translation>
    </message>
    <message>
        <source>The region needs {whole} MB, and {free} MB are free on the disk.</source>
        <translation>La région demande {whole} Mo, et {free} Mo sont libres sur le disque.</translation>
    </message>
    <message>
        <source>The region works without them, only slower.</source>
        <translation>La région fonctionne sans elles, seulement plus lentement.</translation>
    </message>
    <message>
        <source>The region {name} has no roads for OSRM.</source>
        <translation>La région {name} n’a pas de routes pour OSRM.</translation>
    </message>
    <message>
        <source>The region {name} is in use by this day file.</source>
        <translation>La région {name} est utilisée par ce fichier du jour.</translation>
    </message>
    <message>
        <source>The region's own addresses were used instead; try again later or look at the settings of the service.</source>
        <translation>Les adresses de la région ont été utilisées à la place ; réessayez plus tard ou voyez les réglages du service.</translation>
    </message>
    <message>
        <source>The road engine could not work out the travel times: {refusal}.</source>
        <translation>Le moteur routier n’a pas pu calculer les temps de trajet : {refusal}.</translation>
    </message>
    <message>
        <source>The road engine did not start: {words}.</source>
        <translation>Le moteur routier n’a pas démarré : {words}.</translation>
    </message>
    <message>
        <source>The road engine for large days is not installed on this computer.</source>
        <translation>Le moteur routier pour les grandes journées n’est pas installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The road engine stopped while it was working and stopped again when it was restarted.</source>
        <translation>Le moteur routier s’est arrêté pendant le travail, puis de nouveau après son redémarrage.</translation>
    </message>
    <message>
        <source>The road engine's program {name} is not installed.</source>
        <translation>Le programme {name} du moteur routier n’est pas installé.</translation>
    </message>
    <message>
        <source>The road network cannot be written to {folder}: {fault}.</source>
        <translation>Le réseau routier ne peut pas être écrit dans {folder} : {fault}.</translation>
    </message>
    <message>
        <source>The road network could not be built: {words}.</source>
        <translation>Le réseau routier n’a pas pu être construit : {words}.</translation>
    </message>
    <message>
        <source>The road network in {folder} is damaged.</source>
        <translation>Le réseau routier dans {folder} est endommagé.</translation>
    </message>
    <message>
        <source>The road network is ready</source>
        <translation>Le réseau routier est prêt</translation>
    </message>
    <message>
        <source>The roads for large days are ready</source>
        <translation>Les routes pour les grandes journées sont prêtes</translation>
    </message>
    <message>
        <source>The roads for large days cannot be written to {folder} ({error}).</source>
        <translation>Les routes pour les grandes journées ne peuvent pas être écrites dans {folder} ({error}).</translation>
    </message>
    <message>
        <source>The roads for large days could not be built: {words}.</source>
        <translation>Les routes pour les grandes journées n’ont pas pu être construites : {words}.</translation>
    </message>
    <message>
        <source>The roads with traffic cannot be kept in {home} ({error}).</source>
        <translation>Les routes avec trafic ne peuvent pas être gardées dans {home} ({error}).</translation>
    </message>
    <message>
        <source>The route of {names} is locked.</source>
        <translation>La tournée de {names} est verrouillée.</translation>
    </message>
    <message>
        <source>The route of {name} is locked.</source>
        <translation>La tournée de {name} est verrouillée.</translation>
    </message>
    <message>
        <source>The route of {name} leaves at {at}.</source>
        <translation>La tournée de {name} part à {at}.</translation>
    </message>
    <message>
        <source>The route of {name} leaves when it is best.</source>
        <translation>La tournée de {name} part au meilleur moment.</translation>
    </message>
    <message>
        <source>The row adds up others.</source>
        <translation>La ligne additionne d’autres lignes.</translation>
    </message>
    <message>
        <source>The row belongs to another table on the same sheet.</source>
        <translation>La ligne appartient à un autre tableau de la même feuille.</translation>
    </message>
    <message>
        <source>The row delivers and picks up at one place.</source>
        <translation>La ligne livre et enlève au même endroit.</translation>
    </message>
    <message>
        <source>The row has neither an address nor coordinates.</source>
        <translation>La ligne n’a ni adresse ni coordonnées.</translation>
    </message>
    <message>
        <source>The row has no id and no name.</source>
        <translation>La ligne n’a ni identifiant ni nom.</translation>
    </message>
    <message>
        <source>The row is a depot, no order.</source>
        <translation>La ligne est un dépôt, pas une commande.</translation>
    </message>
    <message>
        <source>The row is a remark, no order.</source>
        <translation>La ligne est une remarque, pas une commande.</translation>
    </message>
    <message>
        <source>The row is a {value}, no point.</source>
        <translation>La ligne est {value}, pas un point.</translation>
    </message>
    <message>
        <source>The row is part of the order of another row.</source>
        <translation>La ligne fait partie de la commande d’une autre ligne.</translation>
    </message>
    <message>
        <source>The row is said to need no visit.</source>
        <translation>D’après la liste, la ligne ne demande aucune visite.</translation>
    </message>
    <message>
        <source>The row names the driver or the tour of the rows below it.</source>
        <translation>La ligne nomme le chauffeur ou la tournée des lignes au-dessous.</translation>
    </message>
    <message>
        <source>The row repeats the header.</source>
        <translation>La ligne répète l’en-tête.</translation>
    </message>
    <message>
        <source>The row says a date alone, which the rows below it do not get.</source>
        <translation type="vanished">La ligne ne dit qu’une date, que les lignes en dessous ne reçoivent pas.</translation>
    </message>
    <message>
        <source>The row says a day that is not clear, and the rows below it do not get it.</source>
        <translation>La ligne indique un jour qui n’est pas clair ; les lignes en dessous ne le reçoivent pas.</translation>
    </message>
    <message>
        <source>The row says the date of the rows below it.</source>
        <translation>La ligne indique la date des lignes en dessous.</translation>
    </message>
    <message>
        <source>The row says the same as another and counts once.</source>
        <translation>La ligne dit la même chose qu’une autre et compte une fois.</translation>
    </message>
    <message>
        <source>The row says units and examples, no order.</source>
        <translation>La ligne indique des unités et des exemples, pas une commande.</translation>
    </message>
    <message>
        <source>The row says what the rows below it are.</source>
        <translation>La ligne dit ce que sont les lignes en dessous.</translation>
    </message>
    <message>
        <source>The service time by the hour is not one factor for each hour of the day.</source>
        <translation>Le temps de service par heure n’a pas un facteur pour chaque heure de la journée.</translation>
    </message>
    <message>
        <source>the shift begins {minutes} min earlier</source>
        <translation>le service commence {minutes} min plus tôt</translation>
    </message>
    <message>
        <source>The shift ends before it begins.</source>
        <translation>Le service finit avant de commencer.</translation>
    </message>
    <message>
        <source>the shift ends {minutes} min later</source>
        <translation>le service finit {minutes} min plus tard</translation>
    </message>
    <message>
        <source>The shift has no start or no end.</source>
        <translation>Le service n’a pas de début ou pas de fin.</translation>
    </message>
    <message>
        <source>The shift is longer than a day.</source>
        <translation>Le service dure plus d’une journée.</translation>
    </message>
    <message>
        <source>The spreadsheet lost digits of the phone number.</source>
        <translation>Le tableur a perdu des chiffres du numéro de téléphone.</translation>
    </message>
    <message>
        <source>The spreadsheet lost what stood behind fifteen digits.</source>
        <translation>Le tableur a perdu ce qui suivait quinze chiffres.</translation>
    </message>
    <message>
        <source>the status {status}</source>
        <translation>statut {status}</translation>
    </message>
    <message>
        <source>The time window begins at {value}, on the day after.</source>
        <translation>Le créneau commence à {value}, donc le lendemain.</translation>
    </message>
    <message>
        <source>The time window ends before it begins ({value}).</source>
        <translation>Le créneau finit avant de commencer ({value}).</translation>
    </message>
    <message>
        <source>The time window {value} says nothing for the weekday of this row.</source>
        <translation>Le créneau {value} ne dit rien du jour de cette ligne.</translation>
    </message>
    <message>
        <source>The time {value} cannot be read.</source>
        <translation>L’heure {value} est illisible.</translation>
    </message>
    <message>
        <source>The tour in the row above is that of its section.</source>
        <translation>La tournée de la ligne au-dessus vaut pour sa section.</translation>
    </message>
    <message>
        <source>The traffic could not be put into the road network: {value}.</source>
        <translation>Le trafic n’a pas pu être mis dans le réseau routier : {value}.</translation>
    </message>
    <message>
        <source>The traffic of a class of roads has {factors} hours.</source>
        <translation>Le trafic d’une classe de routes a {factors} heures.</translation>
    </message>
    <message>
        <source>The traffic was not put into the roads: what you see is the day from before.</source>
        <translation>Le trafic n’a pas été intégré aux routes : vous voyez la journée d’avant.</translation>
    </message>
    <message>
        <source>The type {value} is not known.</source>
        <translation>Le type {value} n’est pas connu.</translation>
    </message>
    <message>
        <source>The unit behind a figure is used.</source>
        <translation>L'unité derrière un nombre est utilisée.</translation>
    </message>
    <message>
        <source>The unit of the times at stops is assumed.</source>
        <translation>L'unité des temps d'arrêt est supposée.</translation>
    </message>
    <message>
        <source>The unit stands in the column beside the amount.</source>
        <translation>L’unité se trouve dans la colonne à côté de la quantité.</translation>
    </message>
    <message>
        <source>The value of merged cells is that of each of their rows.</source>
        <translation>La valeur de cellules fusionnées vaut pour chacune de leurs lignes.</translation>
    </message>
    <message>
        <source>The van of {name} is loaded.</source>
        <translation>Le véhicule de {name} est chargé.</translation>
    </message>
    <message>
        <source>The van of {name} is not loaded any more.</source>
        <translation>Le véhicule de {name} n’est plus chargé.</translation>
    </message>
    <message>
        <source>The weather has {hours} hours.</source>
        <translation>La météo a {hours} heures.</translation>
    </message>
    <message>
        <source>The weather is not asked for any more.</source>
        <translation>La météo n’est plus demandée.</translation>
    </message>
    <message>
        <source>The weather is not asked for on the net: that is switched off.</source>
        <translation>La météo n’est pas demandée en ligne : c’est désactivé.</translation>
    </message>
    <message>
        <source>The weather may be asked for on the net.</source>
        <translation>La météo peut être demandée en ligne.</translation>
    </message>
    <message>
        <source>The weather service cannot be reached.</source>
        <translation>Le service météo est injoignable.</translation>
    </message>
    <message>
        <source>The weather service did not answer within {wait_s} seconds.</source>
        <translation>Le service météo n’a pas répondu en {wait_s} secondes.</translation>
    </message>
    <message>
        <source>The weather service gave an answer that this program does not understand.</source>
        <translation>Le service météo a donné une réponse que ce programme ne comprend pas.</translation>
    </message>
    <message>
        <source>The weather service has had too many questions for now.</source>
        <translation>Le service météo a reçu trop de demandes pour l’instant.</translation>
    </message>
    <message>
        <source>The weather service refused (status {status_code}).</source>
        <translation>Le service météo a refusé (statut {status_code}).</translation>
    </message>
    <message>
        <source>The weekday {weekday} in {value} does not belong to {date}.</source>
        <translation>Le jour {weekday} dans {value} ne correspond pas au {date}.</translation>
    </message>
    <message>
        <source>The weekdays {value} cannot be read.</source>
        <translation>Les jours {value} sont illisibles.</translation>
    </message>
    <message>
        <source>The window {said} of {whose} lies before every shift begins.</source>
        <translation>Le créneau {said} ({whose}) précède le début de tous les services.</translation>
    </message>
    <message>
        <source>The work area cannot be written to {parent} ({why}).</source>
        <translation>La zone de travail ne peut pas être écrite dans {parent} ({why}).</translation>
    </message>
    <message>
        <source>The work area has a corner that is not on earth, or lies across the 180th meridian.</source>
        <translation>La zone de travail a un coin qui n’est pas sur terre, ou elle traverse le 180e méridien.</translation>
    </message>
    <message>
        <source>The work area has more than {MOST_CORNERS} corners.</source>
        <translation>La zone de travail a plus de {MOST_CORNERS} coins.</translation>
    </message>
    <message>
        <source>The work area holds no polygon.</source>
        <translation>La zone de travail ne contient aucun polygone.</translation>
    </message>
    <message>
        <source>The work area is empty or tiny.</source>
        <translation>La zone de travail est vide ou minuscule.</translation>
    </message>
    <message>
        <source>The work area is not GeoJSON that can be read.</source>
        <translation>La zone de travail n’est pas du GeoJSON lisible.</translation>
    </message>
    <message>
        <source>The work area lies outside the extract.</source>
        <translation>La zone de travail se trouve hors de l’extrait.</translation>
    </message>
    <message>
        <source>The zone “{name}” has no area.</source>
        <translation>La zone « {name} » n’a pas de surface.</translation>
    </message>
    <message>
        <source>The {column} is below zero.</source>
        <translation>La valeur est inférieure à zéro ({column}).</translation>
    </message>
    <message>
        <source>The {kind} of order {order_id} was handed over.</source>
        <translation>La commande {order_id} ({kind}) a été remise.</translation>
    </message>
    <message>
        <source>the {kind} {name}</source>
        <translation>{kind} {name}</translation>
    </message>
    <message>
        <source>Then {written} means {meant}.</source>
        <translation>Alors {written} veut dire {meant}.</translation>
    </message>
    <message>
        <source>There are no orders in the list.</source>
        <translation>Il n’y a pas de commandes dans la liste.</translation>
    </message>
    <message>
        <source>There are no roads for large days in {folder} that this version can read.</source>
        <translation>Il n’y a pas dans {folder} de routes pour les grandes journées que cette version puisse lire.</translation>
    </message>
    <message>
        <source>There are rules from: {known}.</source>
        <translation>Il y a des règles à partir de : {known}.</translation>
    </message>
    <message>
        <source>There are two rules for the same weather from {at_least} on.</source>
        <translation>Il y a deux règles pour le même temps à partir de {at_least}.</translation>
    </message>
    <message>
        <source>There are {found} places called “{words}” in the extract.</source>
        <translation>Il y a {found} lieux appelés « {words} » dans l’extrait.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Il y a : {known}.</translation>
    </message>
    <message>
        <source>There is a price for minutes early or late, but no preferred time.</source>
        <translation>Il y a un prix par minute d’avance ou de retard, mais pas d’horaire souhaité.</translation>
    </message>
    <message>
        <source>There is a region “{name}” on this machine already.</source>
        <translation>Il y a déjà une région « {name} » sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is a region “{to}” already.</source>
        <translation>Il y a déjà une région « {to} ».</translation>
    </message>
    <message>
        <source>There is an order “{id}” already.</source>
        <translation>Il existe déjà une commande « {id} ».</translation>
    </message>
    <message>
        <source>There is no address list “{name}” (known: {known}).</source>
        <translation>Il n’y a pas de liste d’adresses « {name} » (connues : {known}).</translation>
    </message>
    <message>
        <source>There is no class of roads “{text}”.</source>
        <translation>Il n’y a pas de classe de routes « {text} ».</translation>
    </message>
    <message>
        <source>There is no depot {value}.</source>
        <translation>Il n’y a pas de dépôt {value}.</translation>
    </message>
    <message>
        <source>There is no depot “{depot_id}” with a sure place.</source>
        <translation>Il n’y a pas de dépôt « {depot_id} » avec un lieu sûr.</translation>
    </message>
    <message>
        <source>There is no depot “{depot_id}”.</source>
        <translation>Il n’y a pas de dépôt « {depot_id} ».</translation>
    </message>
    <message>
        <source>There is no driver {value}.</source>
        <translation>Il n’y a pas de chauffeur {value}.</translation>
    </message>
    <message>
        <source>There is no encoding named {value}.</source>
        <translation>Il n’y a pas d’encodage nommé {value}.</translation>
    </message>
    <message>
        <source>There is no file named {name}.</source>
        <translation>Il n’y a pas de fichier nommé {name}.</translation>
    </message>
    <message>
        <source>There is no file {extract}.</source>
        <translation>Il n’y a pas de fichier {extract}.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Il n’y a pas de fichier {name}.</translation>
    </message>
    <message>
        <source>There is no geocoding service “{code}”.</source>
        <translation>Il n’y a pas de service d’adresses « {code} ».</translation>
    </message>
    <message>
        <source>There is no id.</source>
        <translation>L’identifiant manque.</translation>
    </message>
    <message>
        <source>There is no kind of vehicle {value}.</source>
        <translation>Il n’y a pas de genre de véhicule {value}.</translation>
    </message>
    <message>
        <source>There is no order for {date}.</source>
        <translation>Il n’y a aucune commande pour le {date}.</translation>
    </message>
    <message>
        <source>There is no order “{order_id}”.</source>
        <translation>Il n’y a pas de commande « {order_id} ».</translation>
    </message>
    <message>
        <source>There is no order “{unknown}” to plan on {date}.</source>
        <translation>Il n’y a pas de commande « {unknown} » à planifier le {date}.</translation>
    </message>
    <message>
        <source>There is no plan of {date} to re-sequence.</source>
        <translation>Il n’y a pas de plan du {date} dont on puisse recalculer l’ordre.</translation>
    </message>
    <message>
        <source>There is no planned route for {date}.</source>
        <translation>Aucune tournée n’est planifiée pour le {date}.</translation>
    </message>
    <message>
        <source>There is no region “{name}” on this machine (known: {known}).</source>
        <translation>Il n’y a pas de région « {name} » sur cet ordinateur (connues : {known}).</translation>
    </message>
    <message>
        <source>There is no relation “{name}” between orders.</source>
        <translation>Il n’y a pas de lien « {name} » entre commandes.</translation>
    </message>
    <message>
        <source>There is no road network in {folder}.</source>
        <translation>Il n’y a pas de réseau routier dans {folder}.</translation>
    </message>
    <message>
        <source>There is no road service “{name}”.</source>
        <translation>Il n’y a pas de service routier « {name} ».</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {name}.</source>
        <translation>Il n’y a plus de place sur le disque pour {name}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so nothing was changed.</source>
        <translation>Il n’y a plus de place sur le disque ; rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>There is no rule for {kind} from {at_least} on.</source>
        <translation>Il n’y a pas de règle pour {kind} à partir de {at_least}.</translation>
    </message>
    <message>
        <source>There is no rule of rest {value}.</source>
        <translation>Il n’y a pas de règle de repos {value}.</translation>
    </message>
    <message>
        <source>There is no shift “{shift_id}” on this date.</source>
        <translation>Il n’y a pas de service « {shift_id} » à cette date.</translation>
    </message>
    <message>
        <source>There is no shift “{shift_id}”.</source>
        <translation>Il n’y a pas de service « {shift_id} ».</translation>
    </message>
    <message>
        <source>There is no shift “{unknown}” on {date}.</source>
        <translation>Il n’y a pas de service « {unknown} » le {date}.</translation>
    </message>
    <message>
        <source>There is no template “{name}”.</source>
        <translation>Il n’y a pas de modèle « {name} ».</translation>
    </message>
    <message>
        <source>There is no traffic profile.</source>
        <translation>Il n’y a pas de profil de trafic.</translation>
    </message>
    <message>
        <source>There is no unfinished build of “{name}”.</source>
        <translation>Il n’y a pas de construction inachevée de « {name} ».</translation>
    </message>
    <message>
        <source>There is no vehicle {value}.</source>
        <translation>Il n’y a pas de véhicule {value}.</translation>
    </message>
    <message>
        <source>There is no zone “{name}” to have its own traffic.</source>
        <translation>Il n’y a pas de zone « {name} » pour avoir son propre trafic.</translation>
    </message>
    <message>
        <source>There is no {kind} of an order “{order_id}”.</source>
        <translation>Pour une commande « {order_id} », ceci n’existe pas : {kind}.</translation>
    </message>
    <message>
        <source>There is no {kind} “{thing_id}”.</source>
        <translation>« {thing_id} » n’existe pas ({kind}).</translation>
    </message>
    <message>
        <source>There is no “{n}”.</source>
        <translation>Il n’y a pas de « {n} ».</translation>
    </message>
    <message>
        <source>There is room with {name} for {cost_delta} more.</source>
        <translation>Il y a de la place chez {name} pour {cost_delta} de plus.</translation>
    </message>
    <message>
        <source>This day uses no region, so addresses are not found by themselves.</source>
        <translation>Cette journée n’utilise aucune région, donc les adresses ne sont pas trouvées d’elles-mêmes.</translation>
    </message>
    <message>
        <source>This program keeps no address lists.</source>
        <translation>Ce programme ne tient pas de listes d’adresses.</translation>
    </message>
    <message>
        <source>This region is being built already, by another window or command.</source>
        <translation>Cette région est déjà en construction, par une autre fenêtre ou commande.</translation>
    </message>
    <message>
        <source>This row has an address without coordinates.</source>
        <translation>Cette ligne a une adresse sans coordonnées.</translation>
    </message>
    <message>
        <source>This row has coordinates without an address.</source>
        <translation>Cette ligne a des coordonnées sans adresse.</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>Times of another zone become local ones.</source>
        <translation>Les heures d'un autre fuseau deviennent locales.</translation>
    </message>
    <message>
        <source>Times without a zone are those of UTC, as the product writes them.</source>
        <translation>Les heures sans fuseau sont en UTC, comme le produit les écrit.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>To be served by one driver: {orders}.</source>
        <translation>À servir par un seul chauffeur : {orders}.</translation>
    </message>
    <message>
        <source>To plan days together takes two days or more.</source>
        <translation>Pour planifier des jours ensemble, il en faut deux ou plus.</translation>
    </message>
    <message>
        <source>Today, tomorrow and weekdays count from the day of the list.</source>
        <translation>Aujourd'hui, demain et les jours de la semaine comptent à partir du jour de la liste.</translation>
    </message>
    <message>
        <source>Tolls are not counted.</source>
        <translation>Les péages ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Took out {what}.</source>
        <translation>Retiré : {what}.</translation>
    </message>
    <message>
        <source>Took the fleet of {name}. Vehicles: {vehicles}, drivers: {drivers}.</source>
        <translation>Flotte de {name} reprise. Véhicules : {vehicles}, chauffeurs : {drivers}.</translation>
    </message>
    <message>
        <source>Took the fleet of {name}: {vehicles} vehicles, {drivers} drivers.</source>
        <translation type="vanished">Flotte de {name} reprise : {vehicles} véhicules, {drivers} chauffeurs.</translation>
    </message>
    <message>
        <source>Took {closures} closures of {name}.</source>
        <translation>{closures} fermetures prises de {name}.</translation>
    </message>
    <message>
        <source>Took {found} zones of {name}.</source>
        <translation>{found} zones prises de {name}.</translation>
    </message>
    <message>
        <source>Took {new} new and {moved} moved known places from {source}.</source>
        <translation>{new} lieux connus nouveaux et {moved} déplacés repris de {source}.</translation>
    </message>
    <message>
        <source>Took {what} out of the plan.</source>
        <translation>Retrait du plan : {what}.</translation>
    </message>
    <message>
        <source>Took “{label}” as the place of “{address}” ({counts}).</source>
        <translation>« {label} » retenu comme lieu de « {address} » ({counts}).</translation>
    </message>
    <message>
        <source>Travel times come from the region's own roads.</source>
        <translation>Les temps de trajet viennent des routes de la région.</translation>
    </message>
    <message>
        <source>Travel times come from {title}.</source>
        <translation>Les temps de trajet viennent de {title}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again, or plan without a traffic profile.</source>
        <translation>Réessayez ou planifiez sans profil de trafic.</translation>
    </message>
    <message>
        <source>Try again, or type the weather in.</source>
        <translation>Réessayez ou saisissez la météo.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, load the extract anew or take a smaller one.</source>
        <translation>Réessayez ; en cas de nouvel échec, téléchargez de nouveau l’extrait ou prenez-en un plus petit.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, add the region again.</source>
        <translation>Réessayez ; si cela continue, ajoutez de nouveau la région.</translation>
    </message>
    <message>
        <source>Two cells are the ends of one window.</source>
        <translation>Deux cellules sont les bornes d’un créneau.</translation>
    </message>
    <message>
        <source>Two columns are said to be {value}: {first} and {second}.</source>
        <translation>Deux colonnes sont données pour {value} : {first} et {second}.</translation>
    </message>
    <message>
        <source>Two lines speak of the same hour.</source>
        <translation>Deux lignes portent sur la même heure.</translation>
    </message>
    <message>
        <source>Type in the weather of {after}, or ask for it.</source>
        <translation>Saisissez la météo du {after}, ou demandez-la.</translation>
    </message>
    <message>
        <source>Type it again; capital letters count.</source>
        <translation>Saisissez-le à nouveau ; les majuscules comptent.</translation>
    </message>
    <message>
        <source>Type one, or set its place on the map.</source>
        <translation>Tapez-en une, ou fixez son lieu sur la carte.</translation>
    </message>
    <message>
        <source>Type the weather in, or ask again nearer to the day.</source>
        <translation>Saisissez la météo ou redemandez plus près du jour.</translation>
    </message>
    <message>
        <source>Type the weather in, or try again later.</source>
        <translation>Saisissez la météo ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Unlock it before it is closed.</source>
        <translation>Déverrouillez-la avant de la fermer.</translation>
    </message>
    <message>
        <source>Unlocked the route of {name}.</source>
        <translation>Tournée de {name} déverrouillée.</translation>
    </message>
    <message>
        <source>Unlocked {what}.</source>
        <translation>Déverrouillage : {what}.</translation>
    </message>
    <message>
        <source>Unpacking the region</source>
        <translation>Déballage de la région</translation>
    </message>
    <message>
        <source>Update Dispatcher on this computer, or go back to a backup.</source>
        <translation>Mettez Dispatcher à jour sur cet ordinateur, ou revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>Update Dispatcher on this computer, or open the file where it was written.</source>
        <translation>Mettez à jour Dispatcher sur cet ordinateur, ou ouvrez le fichier là où il a été écrit.</translation>
    </message>
    <message>
        <source>Update it from its extract where OSRM is installed, or choose another road engine.</source>
        <translation>Mettez-la à jour depuis son extrait là où OSRM est installé, ou choisissez un autre moteur routier.</translation>
    </message>
    <message>
        <source>Update the program, then open it again.</source>
        <translation>Mettez le programme à jour, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Update the region from its extract, or choose the other road engine.</source>
        <translation>Mettez la région à jour à partir de son extrait, ou choisissez l’autre moteur routier.</translation>
    </message>
    <message>
        <source>Update the region from its extract.</source>
        <translation>Mettez la région à jour à partir de son extrait.</translation>
    </message>
    <message>
        <source>Use a file that was saved by this program, or one with the same fields.</source>
        <translation>Utilisez un fichier enregistré par ce programme, ou un fichier avec les mêmes champs.</translation>
    </message>
    <message>
        <source>Use a {title} server of your own.</source>
        <translation>Utilisez votre propre serveur {title}.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Use another region first, or say that it may go all the same (--even-in-use).</source>
        <translation>Utilisez d’abord une autre région, ou dites qu’elle peut partir quand même (--even-in-use).</translation>
    </message>
    <message>
        <source>Use the window that has it open, or close that one first.</source>
        <translation>Utilisez la fenêtre où il est ouvert, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Uses the region {name}.</source>
        <translation>Utilise la région {name}.</translation>
    </message>
    <message>
        <source>Uses the traffic profile “{name}”.</source>
        <translation>Utilise le profil de trafic « {name} ».</translation>
    </message>
    <message>
        <source>usual time for service</source>
        <translation>temps de service habituel</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>véhicule</translation>
    </message>
    <message>
        <source>vehicle id</source>
        <translation>véhicule</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>véhicules</translation>
    </message>
    <message>
        <source>Wait an hour, or type the weather in.</source>
        <translation>Attendez une heure ou saisissez la météo.</translation>
    </message>
    <message>
        <source>Wait until it is ready, or cancel it there.</source>
        <translation>Attendez qu’elle soit prête, ou annulez là-bas.</translation>
    </message>
    <message>
        <source>Watched are: {known}.</source>
        <translation>Sont surveillés : {known}.</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>jours de la semaine</translation>
    </message>
    <message>
        <source>What belongs to a house number (bis, 2hg, III) stands beside it without a comma.</source>
        <translation>Ce qui complète un numéro (bis, 2hg, III) est mis à côté, sans virgule.</translation>
    </message>
    <message>
        <source>What brings and takes back at one place is a delivery; what is taken back is not counted.</source>
        <translation>Ce qui apporte et reprend en un même lieu est une livraison ; ce qui est repris n’est pas compté.</translation>
    </message>
    <message>
        <source>What several columns say of the same is put together.</source>
        <translation>Ce que plusieurs colonnes disent de la même chose est réuni.</translation>
    </message>
    <message>
        <source>Whatever you do next puts it there.</source>
        <translation>Votre prochaine action s’en chargera.</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>créneaux</translation>
    </message>
    <message>
        <source>with the vehicle {vehicle_id}</source>
        <translation>avec le véhicule {vehicle_id}</translation>
    </message>
    <message>
        <source>without the skill {names}</source>
        <translation>sans la compétence {names}</translation>
    </message>
    <message>
        <source>Words and other ways to write a time are read.</source>
        <translation>Les mots et autres façons d'écrire une heure sont lus.</translation>
    </message>
    <message>
        <source>Words for any time are no time window.</source>
        <translation>Les mots pour à tout moment ne sont pas un créneau.</translation>
    </message>
    <message>
        <source>Words like morning are a time window.</source>
        <translation>Des mots comme matin sont un créneau.</translation>
    </message>
    <message>
        <source>Words like n/a count as empty.</source>
        <translation>Les mots comme n/a comptent comme vides.</translation>
    </message>
    <message>
        <source>Words of the list or its product are put into ours.</source>
        <translation>Les mots de la liste ou de son logiciel sont traduits dans les nôtres.</translation>
    </message>
    <message>
        <source>Words of the product are put into ours.</source>
        <translation type="vanished">Les mots du produit sont traduits dans les nôtres.</translation>
    </message>
    <message>
        <source>Words without a time in a window are a note.</source>
        <translation>Des mots sans heure dans un créneau deviennent une note.</translation>
    </message>
    <message>
        <source>Working out speeds</source>
        <translation>Calcul des vitesses</translation>
    </message>
    <message>
        <source>Write -60 to 60 degrees.</source>
        <translation>Écrivez de -60 à 60 degrés.</translation>
    </message>
    <message>
        <source>Write -70 to 60 degrees.</source>
        <translation>Écrivez de -70 à 60 degrés.</translation>
    </message>
    <message>
        <source>Write 0 (the usual) to {MOST_PER_MINUTE}.</source>
        <translation>Écrivez de 0 (comme d’habitude) à {MOST_PER_MINUTE}.</translation>
    </message>
    <message>
        <source>Write 0 to 1440 minutes.</source>
        <translation>Écrivez de 0 à 1440 minutes.</translation>
    </message>
    <message>
        <source>Write 0 to 24, for example 7 or 07:00.</source>
        <translation>Écrivez de 0 à 24, par exemple 7 ou 07:00.</translation>
    </message>
    <message>
        <source>Write 0.05 to 20; 1.5 is half as long again.</source>
        <translation>Écrivez de 0,05 à 20 ; 1,5 veut dire une fois et demie aussi long.</translation>
    </message>
    <message>
        <source>Write a later end; for the next morning, write for example 06:00 +1.</source>
        <translation>Écrivez une fin plus tardive ; pour le lendemain matin, écrivez par exemple 06:00 +1.</translation>
    </message>
    <message>
        <source>Write a number without a fraction, for example 2.</source>
        <translation>Écrivez un nombre entier, par exemple 2.</translation>
    </message>
    <message>
        <source>Write a plain number, for example 12.5.</source>
        <translation>Écrivez un simple nombre, par exemple 12.5.</translation>
    </message>
    <message>
        <source>Write an address, or latitude and longitude, for example 60.1699, 24.9384.</source>
        <translation>Écrivez une adresse, ou la latitude et la longitude, par exemple 60.1699, 24.9384.</translation>
    </message>
    <message>
        <source>Write D for delivery, P for pickup or T for transfer.</source>
        <translation>Écrivez D pour livraison, P pour enlèvement ou T pour transfert.</translation>
    </message>
    <message>
        <source>Write dates of this column as 2026-11-23.</source>
        <translation type="vanished">Écrivez les dates de cette colonne comme 2026-11-23.</translation>
    </message>
    <message>
        <source>Write days as 2026-11-23.</source>
        <translation>Écrivez les jours comme 2026-11-23.</translation>
    </message>
    <message>
        <source>Write days as 2026-11-23. It was taken without that day.</source>
        <translation>Écrivez les jours comme 2026-11-23. Elle a été prise sans ce jour.</translation>
    </message>
    <message>
        <source>Write days as mon, tue, fri. It was taken for every day.</source>
        <translation>Écrivez les jours comme mon, tue, fri. Elle a été prise pour chaque jour.</translation>
    </message>
    <message>
        <source>Write days as mon-fri, sat.</source>
        <translation>Écrivez les jours comme mon-fri, sat.</translation>
    </message>
    <message>
        <source>Write degrees with decimals, for example 60.1699 and 24.9384.</source>
        <translation>Écrivez les degrés avec décimales, par exemple 60.1699 et 24.9384.</translation>
    </message>
    <message>
        <source>Write degrees, for example -5.</source>
        <translation>Écrivez des degrés, par exemple -5.</translation>
    </message>
    <message>
        <source>Write E or W, or degrees with a sign.</source>
        <translation>Écrivez E ou W, ou des degrés avec un signe.</translation>
    </message>
    <message>
        <source>Write first or last, or leave it empty.</source>
        <translation>Écrivez first (premier) ou last (dernier), ou laissez vide.</translation>
    </message>
    <message>
        <source>Write for example 06:00-10:00, 18:00-20:00, or nothing for never.</source>
        <translation>Écrivez par exemple 06:00-10:00, 18:00-20:00, ou rien pour jamais.</translation>
    </message>
    <message>
        <source>Write for example 08:00; for the next morning, 06:00 +1.</source>
        <translation>Écrivez par exemple 08:00 ; pour le lendemain matin, 06:00 +1.</translation>
    </message>
    <message>
        <source>Write for example 11:30-12:30 30 min.</source>
        <translation>Écrivez par exemple 11:30-12:30 30 min.</translation>
    </message>
    <message>
        <source>Write for example 12.5 kg, 0.4 m³, 3 pieces.</source>
        <translation>Écrivez par exemple 12.5 kg, 0.4 m³, 3 pieces.</translation>
    </message>
    <message>
        <source>Write for example 12:00–13:00, 30 min.</source>
        <translation>Écrivez par exemple 12:00–13:00, 30 min.</translation>
    </message>
    <message>
        <source>Write for example 8-10 or 08:00-10:00, 14-16.</source>
        <translation>Écrivez par exemple 8-10 ou 08:00-10:00, 14-16.</translation>
    </message>
    <message>
        <source>Write for example 800 kg, 6 m³, 4 pallets.</source>
        <translation>Écrivez par exemple 800 kg, 6 m³, 4 pallets.</translation>
    </message>
    <message>
        <source>Write for example cold: dairy, fish = 200 kg; dry: none = 500 kg.</source>
        <translation>Écrivez par exemple froid: lait, poisson = 200 kg; sec: none = 500 kg.</translation>
    </message>
    <message>
        <source>Write for example lift=2; cold=1.</source>
        <translation>Écrivez par exemple hayon=2 ; froid=1.</translation>
    </message>
    <message>
        <source>Write for example Mon-Fri, or Mon, Wed, Sat.</source>
        <translation>Écrivez par exemple Mon-Fri, ou Mon, Wed, Sat.</translation>
    </message>
    <message>
        <source>Write hours and minutes, for example 8:30.</source>
        <translation>Écrivez heures et minutes, par exemple 8:30.</translation>
    </message>
    <message>
        <source>Write hours as 07:00-10:00, 22:00-06:00. It was taken for all day.</source>
        <translation>Écrivez les heures comme 07:00-10:00, 22:00-06:00. Elle a été prise pour toute la journée.</translation>
    </message>
    <message>
        <source>Write hours as 7-9, 16-18.</source>
        <translation>Écrivez les heures comme 7-9, 16-18.</translation>
    </message>
    <message>
        <source>Write how much is carried; use the type for the direction.</source>
        <translation>Écrivez combien est transporté ; utilisez le type pour le sens.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23 or 23.11.2026.</source>
        <translation>Écrivez-la comme 2026-11-23 ou 23.11.2026.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>Écrivez-la comme 2026-11-23.</translation>
    </message>
    <message>
        <source>Write it with street, number and town, or write its latitude and longitude.</source>
        <translation>Écrivez-la avec rue, numéro et ville, ou écrivez la latitude et la longitude.</translation>
    </message>
    <message>
        <source>Write kilowatts, for example 50.</source>
        <translation>Écrivez des kilowatts, par exemple 50.</translation>
    </message>
    <message>
        <source>Write L, M, H or C, or a number from 0 to 100.</source>
        <translation>Écrivez L, M, H ou C, ou un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>Write latitude and longitude, for example 60.1699, 24.9384.</source>
        <translation type="vanished">Écrivez latitude et longitude, par exemple 60.1699, 24.9384.</translation>
    </message>
    <message>
        <source>Write minutes (10) or hours (0:10).</source>
        <translation>Écrivez des minutes (10) ou des heures (0:10).</translation>
    </message>
    <message>
        <source>Write minutes, for example 5.</source>
        <translation>Écrivez des minutes, par exemple 5.</translation>
    </message>
    <message>
        <source>Write one of: {ClosureKind}. It was taken as a closed road.</source>
        <translation>Écrivez l’un de : {ClosureKind}. Elle a été prise comme route fermée.</translation>
    </message>
    <message>
        <source>Write one or more, or nothing for no limit.</source>
        <translation>Écrivez un ou plus, ou rien pour aucune limite.</translation>
    </message>
    <message>
        <source>Write some of: {WayKind}. The others were left out.</source>
        <translation>Écrivez certains de : {WayKind}. Les autres ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Write the earlier time first.</source>
        <translation>Écrivez d’abord l’heure la plus tôt.</translation>
    </message>
    <message>
        <source>Write the full code (8 signs before the plus), an address or degrees.</source>
        <translation>Écrivez le code complet (8 signes avant le plus), une adresse ou des degrés.</translation>
    </message>
    <message>
        <source>Write the one that is preferred.</source>
        <translation>Écrivez celui qui est préféré.</translation>
    </message>
    <message>
        <source>Write the preferred time as well.</source>
        <translation>Écrivez aussi l’horaire souhaité.</translation>
    </message>
    <message>
        <source>Write the time and the date of that day, for example 2026-11-24 01:00, or correct the time.</source>
        <translation>Écrivez l’heure avec la date de ce jour, par exemple 2026-11-24 01:00, ou corrigez l’heure.</translation>
    </message>
    <message>
        <source>Write times as 08:00, and windows as 08:00-12:00.</source>
        <translation>Écrivez les heures comme 08:00 et les créneaux comme 08:00-12:00.</translation>
    </message>
    <message>
        <source>Write two rows, one for the delivery and one for the pickup.</source>
        <translation>Écrivez deux lignes, une pour la livraison et une pour l’enlèvement.</translation>
    </message>
    <message>
        <source>Write what people call it.</source>
        <translation>Écrivez le nom d’usage.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Écrivez oui ou non.</translation>
    </message>
    <message>
        <source>Write zero or more, for example 1.85.</source>
        <translation>Écrivez zéro ou plus, par exemple 1,85.</translation>
    </message>
    <message>
        <source>Write zero or more.</source>
        <translation>Écrivez zéro ou plus.</translation>
    </message>
    <message>
        <source>Write zero to {most}.</source>
        <translation>Écrivez de zéro à {most}.</translation>
    </message>
    <message>
        <source>Writing the work area</source>
        <translation>Écriture de la zone de travail</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Zone “{name}”.</source>
        <translation>Zone « {name} ».</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zones</translation>
    </message>
    <message>
        <source>Zones: {wanted}.</source>
        <translation>Zones : {wanted}.</translation>
    </message>
    <message>
        <source>{_title} answered with {what}.</source>
        <translation>{_title} a répondu ceci : {what}.</translation>
    </message>
    <message>
        <source>{_title} cannot be reached ({why}).</source>
        <translation>{_title} est injoignable ({why}).</translation>
    </message>
    <message>
        <source>{_title} did not accept the key.</source>
        <translation>{_title} n’a pas accepté la clé.</translation>
    </message>
    <message>
        <source>{_title} gave {words}.</source>
        <translation>{_title} a renvoyé : {words}.</translation>
    </message>
    <message>
        <source>{_title} has no valid address.</source>
        <translation>{_title} n’a pas d’adresse valable.</translation>
    </message>
    <message>
        <source>{_title} takes no more requests for now.</source>
        <translation>{_title} n’accepte plus de requêtes pour l’instant.</translation>
    </message>
    <message>
        <source>{accuracy_m} m is not the accuracy of a position.</source>
        <translation>{accuracy_m} m n’est pas la précision d’une position.</translation>
    </message>
    <message>
        <source>{addresses} addresses in {streets} streets.</source>
        <translation>{addresses} adresses dans {streets} rues.</translation>
    </message>
    <message>
        <source>{amount} is not what falls or blows in an hour.</source>
        <translation>{amount} n’est pas ce qui tombe ou souffle en une heure.</translation>
    </message>
    <message>
        <source>{called} is needed by the shift in row {rows} at the same time.</source>
        <translation>{called} est requis au même moment par le service de la ligne {rows}.</translation>
    </message>
    <message>
        <source>{change} less</source>
        <translation>{change} de moins</translation>
    </message>
    <message>
        <source>{change} more</source>
        <translation>{change} de plus</translation>
    </message>
    <message>
        <source>{count} order</source>
        <translation>{count} commande</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} commandes</translation>
    </message>
    <message>
        <source>{count} {kind} added</source>
        <translation>ajout de {count} {kind}</translation>
    </message>
    <message>
        <source>{count} {kind} changed</source>
        <translation>modification de {count} {kind}</translation>
    </message>
    <message>
        <source>{count} {kind} taken out</source>
        <translation>retrait de {count} {kind}</translation>
    </message>
    <message>
        <source>{departs} is outside of the shift of {name}, {hours}.</source>
        <translation>{departs} est hors du service de {name}, {hours}.</translation>
    </message>
    <message>
        <source>{depots} depot</source>
        <translation>{depots} dépôt</translation>
    </message>
    <message>
        <source>{depots} depots</source>
        <translation>{depots} dépôts</translation>
    </message>
    <message>
        <source>{done} Found {sure} of {looked} places.</source>
        <translation>{done} {sure} lieux trouvés sur {looked}.</translation>
    </message>
    <message>
        <source>{driver} would lack {amount} of rest between shifts by law.</source>
        <translation type="vanished">Il manquerait à {driver} {amount} du repos légal entre deux services.</translation>
    </message>
    <message>
        <source>{driver} would lack {amount} of the weekly rest by law.</source>
        <translation type="vanished">Il manquerait à {driver} {amount} du repos hebdomadaire légal.</translation>
    </message>
    <message>
        <source>{figure} is out of range.</source>
        <translation>{figure} est hors limites.</translation>
    </message>
    <message>
        <source>{file_bytes} kB, version {file_version}, {backup_count} backups</source>
        <translation>{file_bytes} Ko, version {file_version}, {backup_count} sauvegardes</translation>
    </message>
    <message>
        <source>{host} may not be used for this: its owners do not allow lists of addresses.</source>
        <translation>{host} ne peut pas servir à cela : ses exploitants n’autorisent pas les listes d’adresses.</translation>
    </message>
    <message>
        <source>{lat}, {lon} is not a place on earth.</source>
        <translation>{lat}, {lon} n’est pas un lieu sur terre.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>{name} cannot be read as JSON from {at} on.</source>
        <translation>{name} n’est pas du JSON lisible à partir de {at}.</translation>
    </message>
    <message>
        <source>{name} cannot be replaced; it is probably open in another program.</source>
        <translation>{name} ne peut pas être remplacé ; il est probablement ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>{name} cannot be written ({error}).</source>
        <translation>{name} ne peut pas être écrit ({error}).</translation>
    </message>
    <message>
        <source>{name} could not be written ({error}).</source>
        <translation type="vanished">{name} n’a pas pu être écrit ({error}).</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>{name} does not go out for so little work: {amount} are missing.</source>
        <translation>{name} ne sort pas pour si peu de travail : il manque {amount}.</translation>
    </message>
    <message>
        <source>{name} goes out for {min_stops} stops at least.</source>
        <translation>{name} sort à partir de {min_stops} arrêts.</translation>
    </message>
    <message>
        <source>{name} has a header in row {row}, and no filled row below it.</source>
        <translation>{name} a un en-tête à la ligne {row}, et aucune ligne remplie en dessous.</translation>
    </message>
    <message>
        <source>{name} has no column named {value}.</source>
        <translation>{name} n’a pas de colonne nommée {value}.</translation>
    </message>
    <message>
        <source>{name} has no compartment for these goods.</source>
        <translation>{name} n’a aucun compartiment pour ces marchandises.</translation>
    </message>
    <message>
        <source>{name} has no sheet named {sheet}.</source>
        <translation>{name} n’a pas de feuille nommée {sheet}.</translation>
    </message>
    <message>
        <source>{name} has no sheet of vehicles, drivers or shifts that could be recognised.</source>
        <translation>{name} n’a pas de feuille reconnaissable de véhicules, chauffeurs ou services.</translation>
    </message>
    <message>
        <source>{name} has no sheet with columns for an address and its coordinates.</source>
        <translation>{name} n’a pas de feuille avec des colonnes pour une adresse et ses coordonnées.</translation>
    </message>
    <message>
        <source>{name} has no time left on this day: the rest between days by law takes all of it.</source>
        <translation type="vanished">{name} n’a plus de temps ce jour-là : le repos légal entre deux jours le prend tout entier.</translation>
    </message>
    <message>
        <source>{name} has no time left on this day: the rest by law between days or in the week takes all of it.</source>
        <translation>{name} n’a plus de temps ce jour-là : le repos légal entre les jours ou de la semaine le prend en entier.</translation>
    </message>
    <message>
        <source>{name} has to be done by {latest}: the day after begins too early for more.</source>
        <translation type="vanished">{name} doit avoir fini à {latest} : le lendemain commence trop tôt pour davantage.</translation>
    </message>
    <message>
        <source>{name} has to be done by {latest}: the rest by law begins then at the latest.</source>
        <translation>{name} doit avoir fini à {latest} : le repos légal commence alors au plus tard.</translation>
    </message>
    <message>
        <source>{name} holds no filled cell.</source>
        <translation>{name} ne contient aucune cellule remplie.</translation>
    </message>
    <message>
        <source>{name} holds no list of orders.</source>
        <translation>{name} ne contient aucune liste de commandes.</translation>
    </message>
    <message>
        <source>{name} holds no waypoints, route points or placemarks.</source>
        <translation>{name} ne contient ni points de passage, ni points d’itinéraire, ni repères.</translation>
    </message>
    <message>
        <source>{name} holds objects in objects without end.</source>
        <translation>{name} contient des objets dans des objets sans fin.</translation>
    </message>
    <message>
        <source>{name} holds {detail} and would carry {carried} with the order.</source>
        <translation>{name} peut porter {detail} et porterait {carried} avec la commande.</translation>
    </message>
    <message>
        <source>{name} holds {detail}, the order has {own}.</source>
        <translation>{name} peut porter {detail}, la commande en a {own}.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a list.</source>
        <translation>{name} est un dossier, pas une liste.</translation>
    </message>
    <message>
        <source>{name} is a {kind} file, an old way to exchange tables that is not read.</source>
        <translation>{name} est un fichier {kind}, une ancienne façon d’échanger des tableaux qui n’est pas lue.</translation>
    </message>
    <message>
        <source>{name} is absent on {date}.</source>
        <translation>{name} est absent le {date}.</translation>
    </message>
    <message>
        <source>{name} is damaged or of a kind that cannot be read.</source>
        <translation>{name} est endommagé ou d’un type illisible.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes).</source>
        <translation>{name} est vide (0 octet).</translation>
    </message>
    <message>
        <source>{name} is neither a workbook nor a text table, whatever its name says.</source>
        <translation>{name} n’est ni un classeur ni un tableau de texte, quoi qu’en dise son nom.</translation>
    </message>
    <message>
        <source>{name} is not absent on {date} any more.</source>
        <translation>{name} n’est plus absent le {date}.</translation>
    </message>
    <message>
        <source>{name} is protected by a password in a way that cannot be opened here.</source>
        <translation>{name} est protégé par un mot de passe d’une manière qui ne peut pas être ouverte ici.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is the list itself, and the skipped rows alone would replace it.</source>
        <translation>{name} est la liste elle-même, et les seules lignes ignorées la remplaceraient.</translation>
    </message>
    <message>
        <source>{name} is too large: {what}.</source>
        <translation>{name} est trop gros : {what}.</translation>
    </message>
    <message>
        <source>{name} is {amount} cm too high for the place of {whose}.</source>
        <translation>{name} est trop haut de {amount} cm pour le lieu : {whose}.</translation>
    </message>
    <message>
        <source>{name} lacks people for {whose}: {amount} more must come.</source>
        <translation>{name} manque de personnes ({whose}) : il en faut {amount} de plus.</translation>
    </message>
    <message>
        <source>{name} lacks the skill {detail}.</source>
        <translation>{name} n’a pas la compétence {detail}.</translation>
    </message>
    <message>
        <source>{name} lists no usable driver.</source>
        <translation>{name} ne contient aucun chauffeur utilisable.</translation>
    </message>
    <message>
        <source>{name} lists no usable shift.</source>
        <translation>{name} ne contient aucun service utilisable.</translation>
    </message>
    <message>
        <source>{name} lists no usable vehicle.</source>
        <translation>{name} ne contient aucun véhicule utilisable.</translation>
    </message>
    <message>
        <source>{name} may at no time serve at the place of {whose}.</source>
        <translation>{name} ne peut servir à aucun moment sur ce lieu : {whose}.</translation>
    </message>
    <message>
        <source>{name} may be out for {hours} hours on this day: a rest after it may not be a short one.</source>
        <translation>{name} peut être en route {hours} heures ce jour-là : le repos qui suit ne peut pas être réduit.</translation>
    </message>
    <message>
        <source>{name} may drive {hours} hours on this day: more is planned already in these two weeks.</source>
        <translation>{name} peut conduire {hours} heures ce jour-là : le reste est déjà planifié sur ces deux semaines.</translation>
    </message>
    <message>
        <source>{name} may make {max_stops} stops at most.</source>
        <translation>{name} peut faire {max_stops} arrêts au plus.</translation>
    </message>
    <message>
        <source>{name} may make {max_trips} trips at most.</source>
        <translation type="vanished">{name} peut faire {max_trips} voyages au plus.</translation>
    </message>
    <message>
        <source>{name} may not begin before {earliest}: the day before ends too late for that.</source>
        <translation type="vanished">{name} ne peut pas commencer avant {earliest} : la veille finit trop tard pour cela.</translation>
    </message>
    <message>
        <source>{name} may not begin before {earliest}: the rest by law is not over before.</source>
        <translation>{name} ne peut pas commencer avant {earliest} : le repos légal n’est pas fini avant.</translation>
    </message>
    <message>
        <source>{name} may work {hours} hours on this day: more is planned already in the days before.</source>
        <translation>{name} peut travailler {hours} heures ce jour-là : le reste est déjà planifié les jours d’avant.</translation>
    </message>
    <message>
        <source>{name} would be at the wheel {amount} too long.</source>
        <translation>{name} serait au volant {amount} de trop.</translation>
    </message>
    <message>
        <source>{name} would be back at {end}, {amount} after the end at {ends}.</source>
        <translation>{name} serait de retour à {end}, {amount} après la fin à {ends}.</translation>
    </message>
    <message>
        <source>{name} would be on the road {amount} longer than the vehicle may.</source>
        <translation>{name} serait en route {amount} de plus que le véhicule ne le permet.</translation>
    </message>
    <message>
        <source>{name} would drive {amount} km further than the vehicle may.</source>
        <translation>{name} roulerait {amount} km de plus que le véhicule ne le permet.</translation>
    </message>
    <message>
        <source>{name} would set out {amount} after the latest start.</source>
        <translation>{name} partirait {amount} après le dernier départ permis.</translation>
    </message>
    <message>
        <source>{name} would wait {amount} too long.</source>
        <translation>{name} attendrait {amount} de trop.</translation>
    </message>
    <message>
        <source>{name} would work {amount} too long.</source>
        <translation>{name} travaillerait {amount} de trop.</translation>
    </message>
    <message>
        <source>{name}, {addresses} addresses</source>
        <translation>{name}, {addresses} adresses</translation>
    </message>
    <message>
        <source>{order_ids} orders</source>
        <translation>{order_ids} commandes</translation>
    </message>
    <message>
        <source>{per_minute} requests a minute are no rate.</source>
        <translation>{per_minute} requêtes par minute n’est pas un débit possible.</translation>
    </message>
    <message>
        <source>{places} places cannot be made into {count} zones.</source>
        <translation>{places} lieux ne peuvent pas faire {count} zones.</translation>
    </message>
    <message>
        <source>{remedy} Or switch the service off to use your own roads.</source>
        <translation>{remedy} Ou désactivez le service pour utiliser vos propres routes.</translation>
    </message>
    <message>
        <source>{several} different addresses lie on this very point, as if it stood for the whole town.</source>
        <translation>{several} adresses différentes sont sur ce point précis, comme s’il représentait toute la ville.</translation>
    </message>
    <message>
        <source>{shift} could start at {started} at the earliest, after the window {said} of {whose}.</source>
        <translation>{shift} pourrait commencer à {started} au plus tôt, après le créneau {said} ({whose}).</translation>
    </message>
    <message>
        <source>{size} MB, and {file_bytes} MB is the most</source>
        <translation>{size} Mo, et {file_bytes} Mo au plus</translation>
    </message>
    <message>
        <source>{source} has no address that could be taken.</source>
        <translation>{source} n’a aucune adresse qui puisse être reprise.</translation>
    </message>
    <message>
        <source>{source} has no known place that could be taken.</source>
        <translation>{source} n’a aucun lieu connu qui puisse être repris.</translation>
    </message>
    <message>
        <source>{subject} goes with the driver of order {detail}.</source>
        <translation>{subject} va avec le chauffeur de la commande {detail}.</translation>
    </message>
    <message>
        <source>{subject} has to be the first of its route.</source>
        <translation>{subject} doit ouvrir la tournée.</translation>
    </message>
    <message>
        <source>{subject} has to be the last of its route.</source>
        <translation>{subject} doit clore la tournée.</translation>
    </message>
    <message>
        <source>{subject} is locked to another place in the sequence of {name}.</source>
        <translation>{subject} : position verrouillée ailleurs dans l’ordre de {name}.</translation>
    </message>
    <message>
        <source>{subject} is locked to {drivers}.</source>
        <translation>{subject} : verrouillage sur {drivers}.</translation>
    </message>
    <message>
        <source>{subject} is locked to {locked_to}, who has no shift on this day.</source>
        <translation>{subject} : verrouillage sur {locked_to}, qui n’a pas de service ce jour-là.</translation>
    </message>
    <message>
        <source>{subject} may not be aboard together with goods of the class “{detail}”.</source>
        <translation>{subject} ne peut pas être à bord avec des marchandises de la classe « {detail} ».</translation>
    </message>
    <message>
        <source>{subject} may not go with the driver of order {detail}.</source>
        <translation>{subject} ne peut pas aller avec le chauffeur de la commande {detail}.</translation>
    </message>
    <message>
        <source>{subject} may not go with {id}.</source>
        <translation>{subject} ne peut pas aller avec {id}.</translation>
    </message>
    <message>
        <source>{subject} would be aboard {amount} too long.</source>
        <translation>{subject} serait à bord {amount} de trop.</translation>
    </message>
    <message>
        <source>{subject} would be unloaded from behind goods that were loaded later.</source>
        <translation>{subject} serait à décharger derrière des marchandises chargées plus tard.</translation>
    </message>
    <message>
        <source>{subject} would lose its other half: pickup and delivery go with the same van, in this sequence.</source>
        <translation>{subject} perdrait l’autre moitié : enlèvement et livraison vont avec le même véhicule, dans cet ordre.</translation>
    </message>
    <message>
        <source>{subject} would not follow order {detail} as it was decided.</source>
        <translation>{subject} ne suivrait pas la commande {detail} comme décidé.</translation>
    </message>
    <message>
        <source>{target} could not be written ({error}).</source>
        <translation>{target} n’a pas pu être écrit ({error}).</translation>
    </message>
    <message>
        <source>{target} exists already.</source>
        <translation>{target} existe déjà.</translation>
    </message>
    <message>
        <source>{temperature_c} degrees is no temperature of a day.</source>
        <translation>{temperature_c} degrés n’est pas une température du jour.</translation>
    </message>
    <message>
        <source>{title} answered something that is not its documented form.</source>
        <translation>{title} a répondu sous une forme qui n’est pas celle documentée.</translation>
    </message>
    <message>
        <source>{title} answered with an error.</source>
        <translation>{title} a répondu par une erreur.</translation>
    </message>
    <message>
        <source>{title} answers, but does not know “{TRIAL}”.</source>
        <translation>{title} répond, mais ne connaît pas « {TRIAL} ».</translation>
    </message>
    <message>
        <source>{title} cannot be reached.</source>
        <translation>{title} est injoignable.</translation>
    </message>
    <message>
        <source>{title} did not answer in time.</source>
        <translation>{title} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>{title} does not accept the key.</source>
        <translation>{title} n’accepte pas la clé.</translation>
    </message>
    <message>
        <source>{title} needs a key, and none is kept on this machine.</source>
        <translation>{title} a besoin d’une clé, et aucune n’est gardée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{title} needs the address of your server.</source>
        <translation>{title} a besoin de l’adresse de votre serveur.</translation>
    </message>
    <message>
        <source>{title} says that your quota is used up.</source>
        <translation>{title} dit que votre quota est épuisé.</translation>
    </message>
    <message>
        <source>{title} wants no more requests for now.</source>
        <translation>{title} ne veut plus de requêtes pour le moment.</translation>
    </message>
    <message>
        <source>{title} was asked {per_day} times today, which is what its plan allows.</source>
        <translation>{title} a été interrogé {per_day} fois aujourd’hui ; sa formule n’en permet pas plus.</translation>
    </message>
    <message>
        <source>{title} would send its key without encryption to {hostname}.</source>
        <translation type="vanished">{title} enverrait sa clé sans chiffrement à {hostname}.</translation>
    </message>
    <message>
        <source>{title} would send its key without encryption to {host}.</source>
        <translation>{title} enverrait sa clé sans chiffrement à {host}.</translation>
    </message>
    <message>
        <source>{usual_service_s} minutes is no time for a stop.</source>
        <translation>{usual_service_s} minutes n’est pas une durée d’arrêt.</translation>
    </message>
    <message>
        <source>{value} cannot separate the cells of a list.</source>
        <translation>{value} ne peut pas séparer les cellules d’une liste.</translation>
    </message>
    <message>
        <source>{value} is more than one time window.</source>
        <translation>{value} est plus d’un créneau.</translation>
    </message>
    <message>
        <source>{value} is neither yes nor no.</source>
        <translation>{value} n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>{value} is not a list of names with figures.</source>
        <translation>{value} n’est pas une liste de noms avec des chiffres.</translation>
    </message>
    <message>
        <source>{value} is not a number.</source>
        <translation>{value} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{value} is not a whole number.</source>
        <translation>{value} n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>{value} is outside of {low} to {high}.</source>
        <translation>{value} n’est pas entre {low} et {high}.</translation>
    </message>
    <message>
        <source>{value} is to stay as typed, and cannot be used like that.</source>
        <translation>{value} doit rester tel que saisi et ne peut pas être utilisé ainsi.</translation>
    </message>
    <message>
        <source>{value} says neither first nor last.</source>
        <translation>{value} ne dit ni premier ni dernier.</translation>
    </message>
    <message>
        <source>{wanted} orders are not cancelled any more.</source>
        <translation>{wanted} commandes ne sont plus annulées.</translation>
    </message>
    <message>
        <source>“{address}” has places in this list that are {metres} m apart, so it was left out.</source>
        <translation>« {address} » a dans cette liste des lieux distants de {metres} m et a été laissée de côté.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a server.</source>
        <translation type="vanished">« {address} » n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>“{day}” is no day.</source>
        <translation>« {day} » n’est pas un jour.</translation>
    </message>
    <message>
        <source>“{line}” is no factor.</source>
        <translation>« {line} » n’est pas un facteur.</translation>
    </message>
    <message>
        <source>“{line}” is no number of vans.</source>
        <translation>« {line} » n’est pas un nombre de véhicules.</translation>
    </message>
    <message>
        <source>“{line}” is no place.</source>
        <translation>« {line} » n’est pas un lieu.</translation>
    </message>
    <message>
        <source>“{line}” is no power.</source>
        <translation>« {line} » n’est pas une puissance.</translation>
    </message>
    <message>
        <source>“{name}” cannot be called in on {date}.</source>
        <translation>« {name} » ne peut pas être appelé le {date}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a region.</source>
        <translation>« {name} » ne peut pas être le nom d’une région.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of an address list.</source>
        <translation>« {name} » ne peut pas être le nom d’une liste d’adresses.</translation>
    </message>
    <message>
        <source>“{name}” closes nothing.</source>
        <translation>« {name} » ne ferme rien.</translation>
    </message>
    <message>
        <source>“{name}” ends on {last} before it begins on {first}.</source>
        <translation>« {name} » finit le {last} avant de commencer le {first}.</translation>
    </message>
    <message>
        <source>“{name}” holds on no day of the week.</source>
        <translation>« {name} » ne vaut aucun jour de la semaine.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>« {name} » existe déjà.</translation>
    </message>
    <message>
        <source>“{part}” cannot be read.</source>
        <translation>« {part} » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{said}” of “{name}” is not understood.</source>
        <translation>« {said} » de « {name} » n’est pas compris.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins.</source>
        <translation>« {text} » finit avant de commencer.</translation>
    </message>
    <message>
        <source>“{text}” is below zero.</source>
        <translation>« {text} » est inférieur à zéro.</translation>
    </message>
    <message>
        <source>“{text}” is no full hour of the day.</source>
        <translation>« {text} » n’est pas une heure pleine de la journée.</translation>
    </message>
    <message>
        <source>“{text}” is no load.</source>
        <translation>« {text} » n’est pas une charge.</translation>
    </message>
    <message>
        <source>“{text}” is no number of minutes.</source>
        <translation>« {text} » n’est pas un nombre de minutes.</translation>
    </message>
    <message>
        <source>“{text}” is no price.</source>
        <translation>« {text} » n’est pas un prix.</translation>
    </message>
    <message>
        <source>“{text}” is no temperature.</source>
        <translation>« {text} » n’est pas une température.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day.</source>
        <translation>« {text} » n’est pas une heure.</translation>
    </message>
    <message>
        <source>“{text}” is no time window.</source>
        <translation>« {text} » n’est pas un créneau.</translation>
    </message>
    <message>
        <source>“{typed}” is not the address of a server.</source>
        <translation>« {typed} » n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a server.</source>
        <translation type="vanished">« {url} » n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>“{value}” is below zero.</source>
        <translation>« {value} » est inférieur à zéro.</translation>
    </message>
    <message>
        <source>“{value}” is no break.</source>
        <translation>« {value} » n’est pas une pause.</translation>
    </message>
    <message>
        <source>“{value}” is no capacity.</source>
        <translation>« {value} » n’est pas une capacité.</translation>
    </message>
    <message>
        <source>“{value}” is no length of time.</source>
        <translation>« {value} » n’est pas une durée.</translation>
    </message>
    <message>
        <source>“{value}” is no time of day.</source>
        <translation>« {value} » n’est pas une heure.</translation>
    </message>
    <message>
        <source>“{value}” may be day and month or month and day.</source>
        <translation>« {value} » peut être jour et mois ou mois et jour.</translation>
    </message>
    <message>
        <source>“{wanted}” cannot be the name of a region.</source>
        <translation type="vanished">« {wanted} » ne peut pas être le nom d’une région.</translation>
    </message>
    <message>
        <source>“{words}” is no depot, no address that is known, and no town of the extract.</source>
        <translation>« {words} » n’est ni un dépôt, ni une adresse connue, ni une ville de l’extrait.</translation>
    </message>
    <message>
        <source>“{words}” is not a box of four figures.</source>
        <translation>« {words} » n’est pas un rectangle de quatre nombres.</translation>
    </message>
</context>
</TS>
