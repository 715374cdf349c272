<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Dispatcher</name>
    <message>
        <source> days later</source>
        <translation> jours plus tard</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Commandes</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planifier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>+{minutes} min</source>
        <translation>+{minutes} min</translation>
    </message>
    <message>
        <source>0 to 100: the higher, the later it is left out.</source>
        <translation>0 à 100 : plus elle est haute, plus tard la commande est laissée de côté.</translation>
    </message>
    <message>
        <source>0, 0 is no place</source>
        <translation>0, 0 n’est pas un lieu</translation>
    </message>
    <message>
        <source>1 is the speed of the road times; 1.2 drives a fifth faster, 0.8 a fifth slower.</source>
        <translation>1 est la vitesse des temps de trajet ; 1,2 roule un cinquième plus vite, 0,8 un cinquième moins vite.</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation type="vanished">1 commande</translation>
    </message>
    <message>
        <source>1 stop too many</source>
        <translation type="vanished">1 arrêt de trop</translation>
    </message>
    <message>
        <source>1.5 takes half as long again at each stop.</source>
        <translation>1,5 prend une fois et demie plus de temps à chaque arrêt.</translation>
    </message>
    <message>
        <source>100 % is a free road. Choose hours by dragging, then type a figure or set them below.</source>
        <translation>100 % est une route libre. Choisissez des heures en glissant, puis tapez un chiffre ou réglez-les ci-dessous.</translation>
    </message>
    <message>
        <source>A cell far from all others is left out</source>
        <translation>Une cellule loin de toutes les autres est laissée de côté</translation>
    </message>
    <message>
        <source>A comma stands before the decimals</source>
        <translation>Une virgule précède les décimales</translation>
    </message>
    <message>
        <source>A dash alone is an empty cell</source>
        <translation>Un tiret seul est une cellule vide</translation>
    </message>
    <message>
        <source>A date typed as text is a date</source>
        <translation>Une date saisie en texte est une date</translation>
    </message>
    <message>
        <source>A decision is remembered for that address and used for every list to come.</source>
        <translation>Une décision est retenue pour cette adresse et vaut pour toutes les listes à venir.</translation>
    </message>
    <message>
        <source>A drop that breaks a rule is possible and stays marked until it is mended.</source>
        <translation>Déposer malgré une règle enfreinte est possible et reste signalé jusqu’à correction.</translation>
    </message>
    <message>
        <source>A file that ends in .osm.pbf, of the land you deliver in.</source>
        <translation>Un fichier qui se termine par .osm.pbf, du pays où vous livrez.</translation>
    </message>
    <message>
        <source>a key is kept; type another one to replace it</source>
        <translation>une clé est gardée ; tapez-en une autre pour la remplacer</translation>
    </message>
    <message>
        <source>A kilometre costs</source>
        <translation>Un kilomètre coûte</translation>
    </message>
    <message>
        <source>A lane for each driver in hours: driving, waiting, serving and breaks, with the windows below the stops.</source>
        <translation>Une ligne par chauffeur, en heures : conduite, attente, temps sur place et pauses, avec les créneaux sous les arrêts.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Une liste</translation>
    </message>
    <message>
        <source>A list sent again shows what changed and what is gone: keep, cancel or delete it.</source>
        <translation>Une liste renvoyée montre ce qui a changé et ce qui manque : gardez-le, annulez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>A litre or kilowatt-hour costs</source>
        <translation>Un litre ou un kilowattheure coûte</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un peu</translation>
    </message>
    <message>
        <source>A long number was written short: its last digits are lost</source>
        <translation>Un long nombre a été abrégé : ses derniers chiffres sont perdus</translation>
    </message>
    <message>
        <source>A map that opens in any browser, also offline.</source>
        <translation>Une carte qui s’ouvre dans tout navigateur, même hors ligne.</translation>
    </message>
    <message>
        <source>A mark between thousands is left out</source>
        <translation>Le séparateur de milliers est omis</translation>
    </message>
    <message>
        <source>A moment of another time zone is on this day here</source>
        <translation>Un instant d’un autre fuseau tombe ici ce jour-là</translation>
    </message>
    <message>
        <source>A morning in Helsinki, planned and ready to be tried out, in a file of its own.</source>
        <translation>Une matinée à Helsinki, planifiée et prête à l’essai, dans un fichier à part.</translation>
    </message>
    <message>
        <source>a name, not an address</source>
        <translation>un nom, pas une adresse</translation>
    </message>
    <message>
        <source>A number becomes text</source>
        <translation>Un nombre devient du texte</translation>
    </message>
    <message>
        <source>A number typed as text is a number</source>
        <translation>Un nombre saisi en texte est un nombre</translation>
    </message>
    <message>
        <source>A phone number gets its country's code</source>
        <translation>Un numéro de téléphone reçoit l’indicatif de son pays</translation>
    </message>
    <message>
        <source>A plain table for other programs.</source>
        <translation>Un tableau simple pour d’autres programmes.</translation>
    </message>
    <message>
        <source>A region is being built already.</source>
        <translation>Une région est déjà en construction.</translation>
    </message>
    <message>
        <source>A row that stands there twice counts once</source>
        <translation type="vanished">Une ligne en double compte une fois</translation>
    </message>
    <message>
        <source>A service learns the coordinates of your stops and nothing else. It is asked for cars on free roads; with other vehicles, traffic or closures, and while it is down, your own roads answer: never both for one plan. The key is kept in this computer's keyring.</source>
        <translation>Un service apprend les coordonnées de vos arrêts et rien d’autre. Il est interrogé pour des voitures sur routes libres ; avec d’autres véhicules, du trafic ou des fermetures, et tant qu’il est en panne, vos propres routes répondent : jamais les deux pour un même plan. La clé est gardée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>A shift of its own for each day of this row</source>
        <translation>Un service propre à chaque jour de cette ligne</translation>
    </message>
    <message>
        <source>A time typed as text is a time</source>
        <translation>Une heure saisie en texte est une heure</translation>
    </message>
    <message>
        <source>A unit beside the number is understood</source>
        <translation>L’unité à côté du nombre est comprise</translation>
    </message>
    <message>
        <source>A value becomes text</source>
        <translation>Une valeur devient du texte</translation>
    </message>
    <message>
        <source>A way on toll roads costs vehicles that pay tolls</source>
        <translation>Un trajet à péage coûte aux véhicules qui le paient</translation>
    </message>
    <message>
        <source>A window that ends before it begins goes on past midnight</source>
        <translation>Un créneau qui finit avant de commencer passe minuit</translation>
    </message>
    <message>
        <source>A word such as “tomorrow” is a date</source>
        <translation>Un mot comme « demain » est une date</translation>
    </message>
    <message>
        <source>A workbook or CSV file as your customers send it.</source>
        <translation>Un classeur ou un fichier CSV tel que vos clients l’envoient.</translation>
    </message>
    <message>
        <source>A working process ended unexpectedly.</source>
        <translation>Un processus auxiliaire s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>About 10 minutes to spare before a window ends.</source>
        <translation>Environ 10 minutes de marge avant la fin d’un créneau.</translation>
    </message>
    <message>
        <source>About 20 minutes to spare before a window ends.</source>
        <translation>Environ 20 minutes de marge avant la fin d’un créneau.</translation>
    </message>
    <message>
        <source>About 30 minutes to spare before a window ends.</source>
        <translation>Environ 30 minutes de marge avant la fin d’un créneau.</translation>
    </message>
    <message>
        <source>About and check</source>
        <translation>À propos et vérification</translation>
    </message>
    <message>
        <source>About {share} % of the extract. Building takes about {time}, up to {memory} of memory and {working} of disk. The region keeps {disk}.</source>
        <translation>Environ {share} % de l’extrait. La construction prend environ {time}, jusqu’à {memory} de mémoire et {working} de disque. La région garde {disk}.</translation>
    </message>
    <message>
        <source>above all</source>
        <translation>avant tout</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Absent today</source>
        <translation>Absent aujourd’hui</translation>
    </message>
    <message>
        <source>Absent {day}</source>
        <translation>Absent {day}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept a candidate, search for another, or drag a pin on the map to where the van has to go.</source>
        <translation>Acceptez une proposition, cherchez-en une autre, ou faites glisser une épingle sur la carte là où le véhicule doit aller.</translation>
    </message>
    <message>
        <source>accept the candidate</source>
        <translation>accepter la proposition</translation>
    </message>
    <message>
        <source>Accept {mark}</source>
        <translation>Accepter {mark}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add a line: {what}</source>
        <translation>Ajouter une ligne : {what}</translation>
    </message>
    <message>
        <source>Add a list…</source>
        <translation>Ajouter une liste…</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Ajouter une région</translation>
    </message>
    <message>
        <source>add a row</source>
        <translation>ajouter une ligne</translation>
    </message>
    <message>
        <source>Add a row (Ctrl+N)</source>
        <translation>Ajouter une ligne (Ctrl+N)</translation>
    </message>
    <message>
        <source>add a row like this one</source>
        <translation>ajouter une ligne semblable</translation>
    </message>
    <message>
        <source>Add a row like this one (Ctrl+D)</source>
        <translation>Ajouter une ligne semblable (Ctrl+D)</translation>
    </message>
    <message>
        <source>Add an address list</source>
        <translation>Ajouter une liste d’adresses</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Ajouter la commande</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation type="vanished">Ajouter une région</translation>
    </message>
    <message>
        <source>Add region…</source>
        <translation>Ajouter une région…</translation>
    </message>
    <message>
        <source>Add to the day and update it</source>
        <translation>Compléter le jour et le mettre à jour</translation>
    </message>
    <message>
        <source>Adding the order</source>
        <translation>Ajout de la commande</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address lists</source>
        <translation>Listes d’adresses</translation>
    </message>
    <message>
        <source>Address lists (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.txt)</source>
        <translation type="vanished">Listes d’adresses (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.txt)</translation>
    </message>
    <message>
        <source>Address lists ({kinds})</source>
        <translation>Listes d’adresses ({kinds})</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>Adresse des tuiles</translation>
    </message>
    <message>
        <source>Address, or latitude and longitude</source>
        <translation>Adresse, ou latitude et longitude</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Addresses are found without a network. A service may be asked for those that your region does not know; it then learns them. What it answers is judged by the same rules as everything else, and its key is kept in the keyring of this system alone.</source>
        <translation>Les adresses sont trouvées sans réseau. Pour celles que votre région ne connaît pas, un service peut être interrogé ; il les apprend alors. Ses réponses sont jugées selon les mêmes règles que tout le reste, et sa clé n’est gardée que dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>Addresses that are not sure, with what they could be. Without a place an order cannot be planned.</source>
        <translation>Les adresses incertaines, avec ce qu’elles pourraient désigner. Sans lieu, une commande ne peut pas être planifiée.</translation>
    </message>
    <message>
        <source>Addresses…</source>
        <translation>Adresses…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>all but electric</source>
        <translation>tous sauf électriques</translation>
    </message>
    <message>
        <source>all day, or 07:00-09:30, 16:00-18:00</source>
        <translation>toute la journée, ou 07:00-09:30, 16:00-18:00</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All may work longer by</source>
        <translation>Tous peuvent travailler plus longtemps de</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All orders are shared out again.</source>
        <translation>Toutes les commandes sont à nouveau réparties.</translation>
    </message>
    <message>
        <source>All orders of the date, with the driver who serves each or the reason why nobody does.</source>
        <translation>Toutes les commandes du jour, avec le chauffeur qui s’en charge ou la raison pour laquelle personne ne le fait.</translation>
    </message>
    <message>
        <source>All routes on one map, and what is left out</source>
        <translation>Toutes les tournées sur une carte, et le reste</translation>
    </message>
    <message>
        <source>All start earlier by</source>
        <translation>Tous commencent plus tôt de</translation>
    </message>
    <message>
        <source>all vehicles</source>
        <translation>tous les véhicules</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Toutes {count}</translation>
    </message>
    <message>
        <source>Allowed drivers</source>
        <translation>Chauffeurs autorisés</translation>
    </message>
    <message>
        <source>Also orders that the shop calls finished</source>
        <translation>Aussi les commandes que la boutique dit terminées</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>always Valhalla</source>
        <translation>toujours Valhalla</translation>
    </message>
    <message>
        <source>Amount named as the column</source>
        <translation>Quantité au nom de la colonne</translation>
    </message>
    <message>
        <source>Amount: {name}</source>
        <translation>Quantité : {name}</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Quantités</translation>
    </message>
    <message>
        <source>An address that cannot be found for certain waits here for you.</source>
        <translation>Une adresse qui n’est pas trouvée avec certitude vous attend ici.</translation>
    </message>
    <message>
        <source>An object in one cell becomes columns</source>
        <translation>Un objet dans une cellule devient des colonnes</translation>
    </message>
    <message>
        <source>An order list before it is taken: its rows, what its columns mean, and which rows are bad and why.</source>
        <translation>Une liste de commandes avant son import : ses lignes, le sens de ses colonnes, et quelles lignes sont fautives et pourquoi.</translation>
    </message>
    <message>
        <source>An order that a customer calls off is cancelled: it stays in the list, and no plan asks for it.</source>
        <translation>Une commande décommandée par le client est annulée : elle reste dans la liste, et aucun plan ne la demande.</translation>
    </message>
    <message>
        <source>An order with windows on several of these days goes to the best of them; all others stay on theirs. Every day is planned anew, and locks stay.</source>
        <translation>Une commande avec des créneaux sur plusieurs de ces jours va au meilleur ; les autres restent sur le leur. Chaque jour est planifié à neuf, les verrous restent.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>Et {count} de plus</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation>Autre date…</translation>
    </message>
    <message>
        <source>Another sheet that looks like orders is left aside</source>
        <translation>Une autre feuille semblable à des commandes est laissée de côté</translation>
    </message>
    <message>
        <source>Another table on the sheet is left aside</source>
        <translation>Un autre tableau de la feuille est laissé de côté</translation>
    </message>
    <message>
        <source>Answer what the list leaves open. Below the rows, untick what should stay as it was typed.</source>
        <translation>Répondez à ce que la liste laisse ouvert. Sous les lignes, décochez ce qui doit rester tel que saisi.</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>à toute heure</translation>
    </message>
    <message>
        <source>Any time, or for example 8-10 or 08:00-10:00, 14-16</source>
        <translation>Toute heure, ou p. ex. 8-10, 14:00-16:00</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Apply: {remedy}</source>
        <translation>Appliquer : {remedy}</translation>
    </message>
    <message>
        <source>Areas between commas: centre, harbour.</source>
        <translation>Secteurs entre virgules : centre, port.</translation>
    </message>
    <message>
        <source>Around what: a depot, a town, an address or coordinates</source>
        <translation>Autour de quoi : un dépôt, une ville, une adresse ou des coordonnées</translation>
    </message>
    <message>
        <source>Arrange panels anew</source>
        <translation>Réorganiser les panneaux</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Arrived lists</source>
        <translation>Listes arrivées</translation>
    </message>
    <message>
        <source>Arrived lists…</source>
        <translation>Listes arrivées…</translation>
    </message>
    <message>
        <source>Arrives {time}</source>
        <translation>Arrivée {time}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>As on all days</source>
        <translation>Comme tous les jours</translation>
    </message>
    <message>
        <source>As on all days: {rule}</source>
        <translation>Comme tous les jours : {rule}</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>Ask for the weather</source>
        <translation>Demander la météo</translation>
    </message>
    <message>
        <source>Ask it for a well-known address</source>
        <translation>Lui demander une adresse bien connue</translation>
    </message>
    <message>
        <source>Ask it for every address, not only for those that are unsure</source>
        <translation>L’interroger pour chaque adresse, pas seulement les incertaines</translation>
    </message>
    <message>
        <source>Ask the online service of your choice</source>
        <translation>Interroger le service en ligne de votre choix</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Assigned driver</source>
        <translation>Chauffeur affecté</translation>
    </message>
    <message>
        <source>Assigned vehicle</source>
        <translation>Véhicule affecté</translation>
    </message>
    <message>
        <source>At the same stop</source>
        <translation>Au même arrêt</translation>
    </message>
    <message>
        <source>at {time}, as you decided</source>
        <translation>à {time}, comme vous l’avez décidé</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Automatic takes OSRM from {count} places on: a table of 500 takes Valhalla 28 s and OSRM 4 s (measured in Copenhagen, on two cores). OSRM's driving times are 14 to 25 % longer.
Days with traffic, tolls, closed roads or other vehicles than cars stay on Valhalla, whatever is chosen.</source>
        <translation>Automatique prend OSRM à partir de {count} lieux : pour un tableau de 500, il faut 28 s à Valhalla et 4 s à OSRM (mesuré à Copenhague, sur deux cœurs). Les temps de trajet d’OSRM sont de 14 à 25 % plus longs.
Les journées avec trafic, péages, routes fermées ou autres véhicules que des voitures restent sur Valhalla, quel que soit le choix.</translation>
    </message>
    <message>
        <source>Avoids ferries</source>
        <translation>Évite les ferries</translation>
    </message>
    <message>
        <source>Avoids tolls</source>
        <translation>Évite les péages</translation>
    </message>
    <message>
        <source>Axle load</source>
        <translation>Charge à l’essieu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Balance of</source>
        <translation>Équilibre de</translation>
    </message>
    <message>
        <source>battery lacks {kwh} kWh</source>
        <translation>il manque {kwh} kWh dans la batterie</translation>
    </message>
    <message>
        <source>Battery, kWh</source>
        <translation>Batterie, kWh</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Begin with an empty day</source>
        <translation>Commencer par une journée vide</translation>
    </message>
    <message>
        <source>Begins at once</source>
        <translation>Commence tout de suite</translation>
    </message>
    <message>
        <source>behind goods that were loaded later</source>
        <translation>derrière des marchandises chargées plus tard</translation>
    </message>
    <message>
        <source>Belong together</source>
        <translation>Vont ensemble</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Bind these orders</source>
        <translation>Lier ces commandes</translation>
    </message>
    <message>
        <source>Binding orders</source>
        <translation>Liaison des commandes</translation>
    </message>
    <message>
        <source>Blanks around the text are left out</source>
        <translation>Les espaces autour du texte sont omis</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Board of drivers and their stops</source>
        <translation>Tableau des chauffeurs et de leurs arrêts</translation>
    </message>
    <message>
        <source>Both days are planned alike, with the same seeds; it takes {time}.</source>
        <translation>Les deux journées sont planifiées de la même façon, avec les mêmes graines ; cela prend {time}.</translation>
    </message>
    <message>
        <source>Both days side by side</source>
        <translation>Les deux journées côte à côte</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>break begins {span} too late</source>
        <translation>la pause commence {span} trop tard</translation>
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
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Breaks a rule</source>
        <translation>Enfreint une règle</translation>
    </message>
    <message>
        <source>Breaks fewer rules than the plan before.</source>
        <translation>Enfreint moins de règles que le plan précédent.</translation>
    </message>
    <message>
        <source>bring the whole day into view</source>
        <translation>afficher toute la journée</translation>
    </message>
    <message>
        <source>Bring the whole day into view on the map</source>
        <translation>Afficher toute la journée sur la carte</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>Règles enfreintes</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Build it anew from a newer extract; the old one serves until then</source>
        <translation>La reconstruire à partir d’un extrait plus récent ; l’ancienne sert jusque-là</translation>
    </message>
    <message>
        <source>Build roads, addresses and map from an .osm.pbf file</source>
        <translation>Construire routes, adresses et carte à partir d’un fichier .osm.pbf</translation>
    </message>
    <message>
        <source>Build the region</source>
        <translation>Construire la région</translation>
    </message>
    <message>
        <source>Building the region</source>
        <translation>Construction de la région</translation>
    </message>
    <message>
        <source>Building was stopped. What is ready is kept for the next time.</source>
        <translation>La construction a été arrêtée. Ce qui est prêt est gardé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>by car</source>
        <translation>en voiture</translation>
    </message>
    <message>
        <source>By hand {count}</source>
        <translation>Fixées {count}</translation>
    </message>
    <message>
        <source>by the dispatcher</source>
        <translation>par le répartiteur</translation>
    </message>
    <message>
        <source>Call a driver in</source>
        <translation>Appeler un chauffeur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Annuler des commandes</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Les annuler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Cannot be moved</source>
        <translation>Déplacement impossible</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>car, truck, cargo-bike or foot. Empty: a car or van.</source>
        <translation>car, truck, cargo-bike ou foot. Vide : une voiture ou une camionnette.</translation>
    </message>
    <message>
        <source>Cargo bikes</source>
        <translation>Vélos-cargos</translation>
    </message>
    <message>
        <source>Cars and vans</source>
        <translation>Voitures et fourgonnettes</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>centre</translation>
    </message>
    <message>
        <source>chance alone makes up to {spread}.</source>
        <translation>le hasard seul fait jusqu’à {spread}.</translation>
    </message>
    <message>
        <source>Change note, window, service time, load, phone or priority here; each change can be taken back.</source>
        <translation>Modifiez ici note, créneau, temps sur place, charge, téléphone ou priorité ; chaque modification peut être annulée.</translation>
    </message>
    <message>
        <source>Change these</source>
        <translation>Modifier ceci</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Changed orders {count}</source>
        <translation>Commandes modifiées {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>Modifiées {count}</translation>
    </message>
    <message>
        <source>Changes: {changes}. All of it together costs {price}.</source>
        <translation>Changements : {changes}. Le tout coûte {price}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Changing a setting</source>
        <translation>Modification d’un réglage</translation>
    </message>
    <message>
        <source>Changing the fleet</source>
        <translation>Modification de la flotte</translation>
    </message>
    <message>
        <source>Changing the order</source>
        <translation>Modification de la commande</translation>
    </message>
    <message>
        <source>Changing the price of tolls</source>
        <translation>Modification du prix des péages</translation>
    </message>
    <message>
        <source>Changing the region</source>
        <translation>Changement de région</translation>
    </message>
    <message>
        <source>Changing the regions</source>
        <translation>Modification des régions</translation>
    </message>
    <message>
        <source>Changing the rules</source>
        <translation>Modification des règles</translation>
    </message>
    <message>
        <source>Changing the traffic</source>
        <translation>Modification du trafic</translation>
    </message>
    <message>
        <source>Changing the weather</source>
        <translation>Modification de la météo</translation>
    </message>
    <message>
        <source>Changing what the weather does</source>
        <translation>Modification de ce que fait la météo</translation>
    </message>
    <message>
        <source>Changing where travel times come from</source>
        <translation>Modification de l’origine des temps de trajet</translation>
    </message>
    <message>
        <source>Characters that cannot be shown are left out</source>
        <translation>Les caractères impossibles à afficher sont omis</translation>
    </message>
    <message>
        <source>Charge at start, kWh</source>
        <translation>Charge au départ, kWh</translation>
    </message>
    <message>
        <source>Charging, kW</source>
        <translation>Puissance de charge, kW</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or choose another one.</source>
        <translation>Vérifiez qu’elle est allumée et connectée, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>Choose a driver or a stop of the route first.</source>
        <translation>Choisissez d’abord un chauffeur ou un arrêt de la tournée.</translation>
    </message>
    <message>
        <source>Choose a newer extract</source>
        <translation>Choisir un extrait plus récent</translation>
    </message>
    <message>
        <source>Choose a step and return to the moment right after it. Nothing is lost: you can go forward again.</source>
        <translation>Choisissez une étape et revenez au moment juste après. Rien n’est perdu : vous pouvez avancer à nouveau.</translation>
    </message>
    <message>
        <source>Choose an extract</source>
        <translation>Choisir un extrait</translation>
    </message>
    <message>
        <source>Choose an order, a stop or a route to see more.</source>
        <translation>Choisissez une commande, un arrêt ou une tournée pour en voir plus.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose GeoJSON file…</source>
        <translation>Choisir un fichier GeoJSON…</translation>
    </message>
    <message>
        <source>Choose or type how many seconds to look for better plans</source>
        <translation>Choisissez ou tapez pendant combien de secondes chercher de meilleurs plans</translation>
    </message>
    <message>
        <source>Choose orders first.</source>
        <translation>Choisissez d’abord des commandes.</translation>
    </message>
    <message>
        <source>choose several</source>
        <translation>en choisir plusieurs</translation>
    </message>
    <message>
        <source>Choose stops of one route.</source>
        <translation>Choisissez des arrêts d’une même tournée.</translation>
    </message>
    <message>
        <source>Choose the stop before which they go, or a driver.</source>
        <translation>Choisissez l’arrêt avant lequel elles vont, ou un chauffeur.</translation>
    </message>
    <message>
        <source>choose the stop or let it go</source>
        <translation>choisir l’arrêt ou le lâcher</translation>
    </message>
    <message>
        <source>Choose two orders or more that belong together.</source>
        <translation>Choisissez au moins deux commandes qui vont ensemble.</translation>
    </message>
    <message>
        <source>Choose what the plan has to keep, which drivers it is for, and what matters most.</source>
        <translation>Choisissez ce que le plan doit garder, pour quels chauffeurs, et ce qui compte le plus.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choosing the service</source>
        <translation>Choix du service</translation>
    </message>
    <message>
        <source>chosen together</source>
        <translation>choisies ensemble</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Class of goods</source>
        <translation>Classe de marchandise</translation>
    </message>
    <message>
        <source>Click a stop to choose it everywhere. Drag with Shift to choose all stops inside a line you draw.</source>
        <translation>Cliquez sur un arrêt pour le choisir partout. Faites glisser avec Maj pour choisir tous les arrêts dans le tracé.</translation>
    </message>
    <message>
        <source>Click corner after corner; a double click or Enter ends it, Backspace takes one back, Esc gives up.</source>
        <translation>Cliquez angle après angle ; un double clic ou Entrée termine, Retour arrière en retire un, Échap abandonne.</translation>
    </message>
    <message>
        <source>Click the corners on the map.</source>
        <translation>Cliquez les coins sur la carte.</translation>
    </message>
    <message>
        <source>Click the corners one after the other; a double click closes the area.</source>
        <translation>Cliquez les coins l’un après l’autre ; un double clic ferme la zone.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close it now? All that you did is kept.</source>
        <translation>Le fermer maintenant ? Tout ce que vous avez fait est conservé.</translation>
    </message>
    <message>
        <source>Close its window {span} later: {driver} can make that.</source>
        <translation>Fermez son créneau {span} plus tard : {driver} peut y être.</translation>
    </message>
    <message>
        <source>Close routes and spread them</source>
        <translation>Fermer des tournées et les répartir</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Close the route and spread it</source>
        <translation>Fermer la tournée et la répartir</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Closed road or area</source>
        <translation>Route ou zone fermée</translation>
    </message>
    <message>
        <source>Closed roads</source>
        <translation>Routes fermées</translation>
    </message>
    <message>
        <source>Closed roads and areas</source>
        <translation>Routes et zones fermées</translation>
    </message>
    <message>
        <source>closed to this vehicle</source>
        <translation>fermé à ce véhicule</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Plus près (+)</translation>
    </message>
    <message>
        <source>CO2</source>
        <translation>CO2</translation>
    </message>
    <message>
        <source>CO2, g per km</source>
        <translation>CO2, g par km</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns and their meaning</source>
        <translation>Les colonnes et leur sens</translation>
    </message>
    <message>
        <source>Columns end at</source>
        <translation>Les colonnes finissent par</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare all drivers and choose one</source>
        <translation>Comparer tous les chauffeurs et en choisir un</translation>
    </message>
    <message>
        <source>compare all drivers for the chosen orders</source>
        <translation>comparer tous les chauffeurs pour les commandes choisies</translation>
    </message>
    <message>
        <source>Compare the day with what it would be, and see what the plan costs</source>
        <translation>Comparer la journée avec ce qu’elle serait, et voir ce que coûte le plan</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison en cours</translation>
    </message>
    <message>
        <source>Comparing: {share} %</source>
        <translation>Comparaison : {share} %</translation>
    </message>
    <message>
        <source>compartment {name} overfull</source>
        <translation>compartiment {name} trop plein</translation>
    </message>
    <message>
        <source>Compartments</source>
        <translation>Compartiments</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>Confirmer le lieu</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Coordinates from the list</source>
        <translation>Coordonnées de la liste</translation>
    </message>
    <message>
        <source>Coordinates of the chosen address</source>
        <translation>Coordonnées de l’adresse choisie</translation>
    </message>
    <message>
        <source>Coordinates, for example 60.16890, 24.94330</source>
        <translation>Coordonnées, par exemple 60.16890, 24.94330</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct what a column means; that is remembered for lists with the same columns.</source>
        <translation>Corrigez le sens d’une colonne ; c’est retenu pour les listes aux mêmes colonnes.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost of the best plan</source>
        <translation>Meilleur coût</translation>
    </message>
    <message>
        <source>Cost of the best plan so far</source>
        <translation>Coût du meilleur plan jusqu’ici</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Coût par jour</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Coût par heure</translation>
    </message>
    <message>
        <source>Cost per km</source>
        <translation>Coût par km</translation>
    </message>
    <message>
        <source>Cost per overtime hour</source>
        <translation>Coût par heure supplémentaire</translation>
    </message>
    <message>
        <source>Cost per stop</source>
        <translation>Coût par arrêt</translation>
    </message>
    <message>
        <source>Costs the same as the plan before.</source>
        <translation>Coûte autant que le plan précédent.</translation>
    </message>
    <message>
        <source>Costs {amount} less than the plan before.</source>
        <translation>Coûte {amount} de moins que le plan précédent.</translation>
    </message>
    <message>
        <source>Costs {amount} less.</source>
        <translation>Coûte {amount} de moins.</translation>
    </message>
    <message>
        <source>Costs {amount} more than the plan before.</source>
        <translation>Coûte {amount} de plus que le plan précédent.</translation>
    </message>
    <message>
        <source>Costs {amount} more.</source>
        <translation>Coûte {amount} de plus.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Rapports d’incident</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Cut orders</source>
        <translation>Couper les commandes</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day files (*.dispatch)</source>
        <translation>Fichiers de journée (*.dispatch)</translation>
    </message>
    <message>
        <source>Day or month first: assumed</source>
        <translation>Jour ou mois d’abord : supposé</translation>
    </message>
    <message>
        <source>Day overview</source>
        <translation>Vue d’ensemble du jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days after their arrival for which lists without a date are</source>
        <translation>Jours après l’arrivée pour les listes sans date</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>Days that are planned together</source>
        <translation>Jours planifiés ensemble</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Decimals or thousands: assumed</source>
        <translation>Décimales ou milliers : supposé</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete orders</source>
        <translation>Supprimer les commandes</translation>
    </message>
    <message>
        <source>Delete the address list</source>
        <translation>Supprimer la liste d’adresses</translation>
    </message>
    <message>
        <source>Delete the address list {name} from this computer? Its places are not found any more then.</source>
        <translation>Supprimer la liste d’adresses {name} de cet ordinateur ? Ses lieux ne seront alors plus trouvés.</translation>
    </message>
    <message>
        <source>Delete the region</source>
        <translation>Supprimer la région</translation>
    </message>
    <message>
        <source>Delete the region {name} from this computer? It can be built again from its extract.</source>
        <translation>Supprimer la région {name} de cet ordinateur ? Elle peut être reconstruite à partir de son extrait.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression en cours</translation>
    </message>
    <message>
        <source>Deleting the address list</source>
        <translation>Suppression de la liste d’adresses</translation>
    </message>
    <message>
        <source>delivered before it is picked up</source>
        <translation>livrée avant d’être enlevée</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Delivery or pickup</source>
        <translation>Livraison ou enlèvement</translation>
    </message>
    <message>
        <source>Delivery: {field}</source>
        <translation>Livraison : {field}</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Depot, town, address or 60.17, 24.94</source>
        <translation>Dépôt, ville, adresse ou 60.17, 24.94</translation>
    </message>
    <message>
        <source>Depots</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Depots, vehicles, drivers and their shifts, from a workbook.</source>
        <translation>Dépôts, véhicules, chauffeurs et leurs services, depuis un classeur.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Discard unsaved changes</source>
        <translation>Rejeter les modifications</translation>
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
        <translation>Distance</translation>
    </message>
    <message>
        <source>Do again: {step}</source>
        <translation>Rétablir : {step}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rétablir l’étape annulée</translation>
    </message>
    <message>
        <source>Do without {skills}: {driver} has room.</source>
        <translation>Renoncez à {skills} : {driver} a de la place.</translation>
    </message>
    <message>
        <source>does not follow order {order} as decided</source>
        <translation>ne suit pas la commande {order} comme décidé</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Drag a pin to the right spot on the map</source>
        <translation>Faire glisser une épingle au bon endroit sur la carte</translation>
    </message>
    <message>
        <source>Drag a stop along its lane to change the sequence, or into another lane to give it to that driver.</source>
        <translation>Faites glisser un arrêt sur sa ligne pour changer l’ordre, ou vers une autre pour le confier à ce chauffeur.</translation>
    </message>
    <message>
        <source>Drag one or several orders onto a driver or between two stops; the card says what that would do.</source>
        <translation>Faites glisser une ou plusieurs commandes sur un chauffeur ou entre deux arrêts ; la fiche en dit l’effet.</translation>
    </message>
    <message>
        <source>Drag stops onto another route to move them. Measure distances with the ruler.</source>
        <translation>Faites glisser des arrêts vers une autre tournée pour les déplacer. Mesurez les distances avec la règle.</translation>
    </message>
    <message>
        <source>Drag stops to another place or driver. While you hover you see minutes, kilometres and cost.</source>
        <translation>Faites glisser les arrêts vers une autre position ou un autre chauffeur. Au survol, vous voyez minutes, kilomètres et coût.</translation>
    </message>
    <message>
        <source>Drag the pin on the map to where the van has to go, then confirm.</source>
        <translation>Faites glisser l’épingle sur la carte là où le véhicule doit aller, puis confirmez.</translation>
    </message>
    <message>
        <source>Drag the pin to the charging station; “Rules of the day” comes back without it.</source>
        <translation>Faites glisser l’épingle jusqu’à la borne ; « Règles du jour » revient aussi sans elle.</translation>
    </message>
    <message>
        <source>Drag the pin to {depot}.</source>
        <translation>Faites glisser l’épingle jusqu’à {depot}.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Draw a road…</source>
        <translation>Dessiner une route…</translation>
    </message>
    <message>
        <source>Draw an area…</source>
        <translation>Dessiner une zone…</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>Dessin des pages…</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Dessiner…</translation>
    </message>
    <message>
        <source>Driven only where no other way leads there.</source>
        <translation>Empruntée seulement si aucun autre chemin n’y mène.</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Chauffeur</translation>
    </message>
    <message>
        <source>Driver after</source>
        <translation>Chauffeur après</translation>
    </message>
    <message>
        <source>Driver and stops</source>
        <translation>Chauffeur, arrêts</translation>
    </message>
    <message>
        <source>Driver before</source>
        <translation>Chauffeur avant</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Chauffeurs</translation>
    </message>
    <message>
        <source>Drivers and shifts</source>
        <translation>Chauffeurs et services</translation>
    </message>
    <message>
        <source>Drivers and vans not preferred</source>
        <translation>Chauffeurs et véhicules non préférés</translation>
    </message>
    <message>
        <source>Drivers and what the move would do</source>
        <translation>Les chauffeurs et l’effet du déplacement</translation>
    </message>
    <message>
        <source>Drivers called in</source>
        <translation>Chauffeurs appelés</translation>
    </message>
    <message>
        <source>Drivers taken: {drivers}, vehicles: {vehicles}.</source>
        <translation>Repris : chauffeurs {drivers}, véhicules {vehicles}.</translation>
    </message>
    <message>
        <source>Drivers used</source>
        <translation>Chauffeurs engagés</translation>
    </message>
    <message>
        <source>Drivers who can be called in</source>
        <translation>Chauffeurs qui peuvent être appelés</translation>
    </message>
    <message>
        <source>Drivers who do not drive</source>
        <translation>Chauffeurs qui ne roulent pas</translation>
    </message>
    <message>
        <source>Drivers whose routes may change</source>
        <translation>Chauffeurs dont les tournées peuvent changer</translation>
    </message>
    <message>
        <source>Drivers, vehicles, shifts and depots</source>
        <translation>Chauffeurs, véhicules, services et dépôts</translation>
    </message>
    <message>
        <source>Drivers, vehicles, shifts and depots, and who is absent on the date.</source>
        <translation>Chauffeurs, véhicules, services et dépôts, et qui est absent ce jour-là.</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Conduite</translation>
    </message>
    <message>
        <source>Driving {times}, {span}</source>
        <translation>Conduite {times}, {span}</translation>
    </message>
    <message>
        <source>Drop a file here, choose one, or paste rows from a spreadsheet.</source>
        <translation>Déposez un fichier ici, choisissez-en un, ou collez des lignes d’un tableur.</translation>
    </message>
    <message>
        <source>Drop a pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Drop an extract here</source>
        <translation>Déposez un extrait ici</translation>
    </message>
    <message>
        <source>Drop an order list here</source>
        <translation>Déposez ici une liste de commandes</translation>
    </message>
    <message>
        <source>Drop its lock: {driver} has room.</source>
        <translation>Déverrouillez-la : {driver} a de la place.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Each shift gets a lane here. Import a fleet, or give a driver a shift.</source>
        <translation>Chaque service reçoit ici une ligne. Importez une flotte, ou donnez un service à un chauffeur.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Earlier in the sequence</source>
        <translation>Plus tôt dans l’ordre</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Électrique</translation>
    </message>
    <message>
        <source>Electric vehicles and those with the permit drive there.</source>
        <translation>Les véhicules électriques et ceux qui ont l’autorisation y roulent.</translation>
    </message>
    <message>
        <source>Empty workbooks for your fleet and your orders. Lists of your own work as well.</source>
        <translation>Des classeurs vides pour votre flotte et vos commandes. Vos propres listes conviennent aussi.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Arrivée à</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>estimated, without a road network</source>
        <translation>estimés, sans réseau routier</translation>
    </message>
    <message>
        <source>Estimated: no road network for these figures</source>
        <translation>Estimation : pas de réseau routier pour ces chiffres</translation>
    </message>
    <message>
        <source>eu-561 or us-hours: rests by law. Empty: none.</source>
        <translation>eu-561 ou us-hours : repos selon la loi. Vide : aucun.</translation>
    </message>
    <message>
        <source>Every address is sure.</source>
        <translation>Toutes les adresses sont sûres.</translation>
    </message>
    <message>
        <source>Every change is kept at once. Ctrl+Z takes it back.</source>
        <translation>Chaque modification est aussitôt enregistrée. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>every dock is taken</source>
        <translation>tous les quais sont occupés</translation>
    </message>
    <message>
        <source>Every driver with the stops in sequence: arrival, kilometres, load, and every rule that is broken.</source>
        <translation>Chaque chauffeur et ses arrêts dans l’ordre : arrivée, kilomètres, charge et toute règle enfreinte.</translation>
    </message>
    <message>
        <source>Every factor, and where it is set</source>
        <translation>Chaque facteur, et où il se règle</translation>
    </message>
    <message>
        <source>Every key at a glance</source>
        <translation>Tous les raccourcis d’un coup d’œil</translation>
    </message>
    <message>
        <source>Every order stays with its driver; only the sequence changes.</source>
        <translation>Chaque commande reste à son chauffeur ; seul l’ordre change.</translation>
    </message>
    <message>
        <source>Every panel where it was at first</source>
        <translation>Chaque panneau à sa place d’origine</translation>
    </message>
    <message>
        <source>Every place lies near a road</source>
        <translation>Chaque lieu est proche d’une route</translation>
    </message>
    <message>
        <source>Every plan keeps driver and sequence</source>
        <translation>Chaque plan garde chauffeur et ordre</translation>
    </message>
    <message>
        <source>Every plan keeps the route as it stands</source>
        <translation>Chaque plan garde la tournée telle quelle</translation>
    </message>
    <message>
        <source>Every plan keeps the sequence of what is aboard</source>
        <translation>Chaque plan garde la suite de ce qui est à bord</translation>
    </message>
    <message>
        <source>Every plan keeps this driver</source>
        <translation>Chaque plan garde ce chauffeur</translation>
    </message>
    <message>
        <source>Every plan lets the route leave at just this time</source>
        <translation>Chaque plan fait partir la tournée à cette heure précise</translation>
    </message>
    <message>
        <source>Every step of the day, the newest above. It is kept when the program is closed.</source>
        <translation>Chaque étape de la journée, la plus récente en haut. Tout reste enregistré à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Every stop as a row, for Excel and its like.</source>
        <translation>Une ligne par arrêt, pour Excel et consorts.</translation>
    </message>
    <message>
        <source>Everything about the order, stop or driver that is chosen.</source>
        <translation>Tout sur la commande, l’arrêt ou le chauffeur choisi.</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>Exemple : {name}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Exporter et imprimer</translation>
    </message>
    <message>
        <source>Export known places</source>
        <translation>Exporter les lieux connus</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export en cours</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Extracts (.osm.pbf) are free: countries and their parts at {geofabrik}, cities and areas of your own at {bbbike}. Data {attribution}, {licence}.</source>
        <translation type="vanished">Les extraits (.osm.pbf) sont gratuits : pays et leurs parties sur {geofabrik}, villes et zones à vous sur {bbbike}. Données {attribution}, {licence}.</translation>
    </message>
    <message>
        <source>Extracts (.osm.pbf) are free: countries and their parts at {geofabrik}, cities and areas of your own at {bbbike}. Their data: {attribution}, {licence}.</source>
        <translation>Les extraits (.osm.pbf) sont gratuits : pays et leurs parties sur {geofabrik}, villes et zones à vous sur {bbbike}. Leurs données : {attribution}, {licence}.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Factors of service time by customer or zone: centre=0.8.</source>
        <translation>Facteurs du temps de service par client ou secteur : centre=0,8.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Familiar with</source>
        <translation>Connaît</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Plus loin (-)</translation>
    </message>
    <message>
        <source>Fewest stops</source>
        <translation>Arrêts au moins</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fifth time window</source>
        <translation>Cinquième créneau</translation>
    </message>
    <message>
        <source>Fifth window from</source>
        <translation>Cinquième créneau, de</translation>
    </message>
    <message>
        <source>Fifth window to</source>
        <translation>Cinquième créneau, à</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Fill in by hand</source>
        <translation>Saisir à la main</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>find</source>
        <translation>rechercher</translation>
    </message>
    <message>
        <source>Find a driver</source>
        <translation>Rechercher un chauffeur</translation>
    </message>
    <message>
        <source>Find a factor</source>
        <translation>Trouver un facteur</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Rechercher une étape</translation>
    </message>
    <message>
        <source>Find an address</source>
        <translation>Chercher une adresse</translation>
    </message>
    <message>
        <source>Find an address, customer or order</source>
        <translation>Rechercher une adresse, un client ou une commande</translation>
    </message>
    <message>
        <source>Find an order, customer, address or driver</source>
        <translation>Rechercher commande, client, adresse ou chauffeur</translation>
    </message>
    <message>
        <source>Find orders</source>
        <translation>Rechercher des commandes</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>presque fini</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>First or last</source>
        <translation>Premier ou dernier</translation>
    </message>
    <message>
        <source>first or last; empty: anywhere.</source>
        <translation>first (premier) ou last (dernier) ; vide : n’importe où.</translation>
    </message>
    <message>
        <source>First plan found</source>
        <translation>Premier plan trouvé</translation>
    </message>
    <message>
        <source>First stop</source>
        <translation>Premier arrêt</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Fleet template…</source>
        <translation>Modèle de flotte…</translation>
    </message>
    <message>
        <source>Fleet workbooks (*.xlsx *.xlsm *.xls *.xlsb *.ods)</source>
        <translation>Classeurs de flotte (*.xlsx *.xlsm *.xls *.xlsb *.ods)</translation>
    </message>
    <message>
        <source>Fleet › Drivers, or the fleet workbook</source>
        <translation>Flotte › Chauffeurs, ou le classeur de la flotte</translation>
    </message>
    <message>
        <source>Fleet › Shifts, or the fleet workbook</source>
        <translation>Flotte › Services, ou le classeur de la flotte</translation>
    </message>
    <message>
        <source>Fleet › Vehicles, or the fleet workbook</source>
        <translation>Flotte › Véhicules, ou le classeur de la flotte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for the manifests</source>
        <translation>Dossier des feuilles de route</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>for a kilometre</source>
        <translation>par kilomètre</translation>
    </message>
    <message>
        <source>for a litre or kilowatt-hour</source>
        <translation>par litre ou kilowattheure</translation>
    </message>
    <message>
        <source>For a shift of one day alone: its date, for example 2026-11-23.</source>
        <translation>Pour un service d’un seul jour : sa date, par exemple 2026-11-23.</translation>
    </message>
    <message>
        <source>for a tonne</source>
        <translation>par tonne</translation>
    </message>
    <message>
        <source>For compartments, and for what may not travel together.</source>
        <translation>Pour les compartiments, et pour ce qui ne doit pas voyager ensemble.</translation>
    </message>
    <message>
        <source>For each order outside of the territory. Empty: they never go there.</source>
        <translation>Pour chaque commande hors du secteur. Vide : on n’y va jamais.</translation>
    </message>
    <message>
        <source>For every order of this address</source>
        <translation>Pour toutes les commandes de cette adresse</translation>
    </message>
    <message>
        <source>For example 12 kg, 3 pieces</source>
        <translation>Par exemple 12 kg, 3 pièces</translation>
    </message>
    <message>
        <source>For order {order} alone</source>
        <translation>Pour la seule commande {order}</translation>
    </message>
    <message>
        <source>for the day of arrival</source>
        <translation>pour le jour d’arrivée</translation>
    </message>
    <message>
        <source>For the pickup of order {order} alone</source>
        <translation>Pour le seul enlèvement de la commande {order}</translation>
    </message>
    <message>
        <source>for {count} days later</source>
        <translation>pour {count} jours plus tard</translation>
    </message>
    <message>
        <source>For {day}</source>
        <translation>Pour le {day}</translation>
    </message>
    <message>
        <source>For {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>Forbidden drivers</source>
        <translation>Chauffeurs exclus</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the place</source>
        <translation>Oublier le lieu</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Oubli</translation>
    </message>
    <message>
        <source>Forgetting known places</source>
        <translation>Oubli de lieux connus</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Found by its address</source>
        <translation>Trouvé par son adresse</translation>
    </message>
    <message>
        <source>Fourth time window</source>
        <translation>Quatrième créneau</translation>
    </message>
    <message>
        <source>Fourth window from</source>
        <translation>Quatrième créneau, de</translation>
    </message>
    <message>
        <source>Fourth window to</source>
        <translation>Quatrième créneau, à</translation>
    </message>
    <message>
        <source>Free roads at all hours</source>
        <translation>Routes libres à toute heure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>from</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <source>from stop to stop</source>
        <translation>d’arrêt en arrêt</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Du fichier</translation>
    </message>
    <message>
        <source>From the order list to every driver's route. All of it stays on this computer.</source>
        <translation>De la liste de commandes à la tournée de chaque chauffeur. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>From when on its goods are at the depot: 09:30.</source>
        <translation>À partir de quand la marchandise est au dépôt : 09:30.</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>selon {source}</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Carburant</translation>
    </message>
    <message>
        <source>Fuel per 100 km</source>
        <translation>Consommation aux 100 km</translation>
    </message>
    <message>
        <source>Fullest, {unit}</source>
        <translation>Charge max., {unit}</translation>
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
        <translation>GeoJSON ou WZDx (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Give each weekday a shift of its own, or drive other days like one of them</source>
        <translation>Donner à chaque jour de la semaine son propre service, ou aligner d’autres jours sur l’un d’eux</translation>
    </message>
    <message>
        <source>Give {driver} the vehicle {vehicle} that day.</source>
        <translation>Donnez à {driver} le véhicule {vehicle} ce jour-là.</translation>
    </message>
    <message>
        <source>Given up: it was taken back, and something else was done since.</source>
        <translation>Abandonné : cette étape a été annulée, et autre chose a été fait depuis.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Goods ready</source>
        <translation>Marchandise prête</translation>
    </message>
    <message>
        <source>Goods were handed over here before</source>
        <translation>De la marchandise a déjà été remise ici</translation>
    </message>
    <message>
        <source>Goods, zones, prices, docks and charging, for all days or one</source>
        <translation>Marchandises, zones, prix, quais et recharge, pour tous les jours ou un seul</translation>
    </message>
    <message>
        <source>GPX</source>
        <translation>GPX</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>Poids total</translation>
    </message>
    <message>
        <source>guessed between known house numbers</source>
        <translation>estimé entre des numéros connus</translation>
    </message>
    <message>
        <source>Gusts, km/h</source>
        <translation>Rafales, km/h</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Matières dangereuses</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Ligne d’en-tête</translation>
    </message>
    <message>
        <source>Heavier than</source>
        <translation>Plus lourds que</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Height limit</source>
        <translation>Limite de hauteur</translation>
    </message>
    <message>
        <source>Help for this panel</source>
        <translation>Aide sur ce panneau</translation>
    </message>
    <message>
        <source>Help for this panel (F1)</source>
        <translation>Aide sur ce panneau (F1)</translation>
    </message>
    <message>
        <source>Help: {panel}</source>
        <translation>Aide : {panel}</translation>
    </message>
    <message>
        <source>Hidden rows are read as well</source>
        <translation>Les lignes masquées sont lues aussi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hours and minutes from start to end, breaks included: 8:30. Empty: no limit.</source>
        <translation>Heures et minutes du début à la fin, pauses comprises : 8:30. Vide : sans limite.</translation>
    </message>
    <message>
        <source>Hours and minutes from the end of loading to the start of the visit: 1:30.</source>
        <translation>Heures et minutes de la fin du chargement au début de la visite : 1:30.</translation>
    </message>
    <message>
        <source>Hours of all others</source>
        <translation>Heures de tous les autres</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numéro de rue</translation>
    </message>
    <message>
        <source>How far around</source>
        <translation>Jusqu’à quelle distance</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>How far it is from the best plan is not known.</source>
        <translation>On ne sait pas à quelle distance il est du meilleur plan.</translation>
    </message>
    <message>
        <source>How far one gets is on the map until you open the window of the roads again.</source>
        <translation>La portée reste sur la carte jusqu’à ce que vous rouvriez la fenêtre des routes.</translation>
    </message>
    <message>
        <source>How far one gets within</source>
        <translation>Jusqu’où l’on va en</translation>
    </message>
    <message>
        <source>How long stops take is not said: they count as 0 min (Rules of the day has a usual time)</source>
        <translation>La durée des arrêts n’est pas dite : ils comptent pour 0 min (Règles du jour a une durée habituelle)</translation>
    </message>
    <message>
        <source>How often it leaves the depot in a shift.</source>
        <translation>Combien de fois il quitte le dépôt pendant un service.</translation>
    </message>
    <message>
        <source>How the routes are planned, how far it is, and the new plan beside the one before.</source>
        <translation>Comment les tournées sont planifiées, où on en est, et le nouveau plan à côté du précédent.</translation>
    </message>
    <message>
        <source>How to plan…</source>
        <translation>Comment planifier…</translation>
    </message>
    <message>
        <source>Icy</source>
        <translation>Verglas</translation>
    </message>
    <message>
        <source>If nothing is said: {default}</source>
        <translation>Sans indication : {default}</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import 1 order</source>
        <translation>Importer 1 commande</translation>
    </message>
    <message>
        <source>Import a fleet workbook with drivers, vehicles and shifts.</source>
        <translation>Importez un classeur de flotte avec chauffeurs, véhicules et services.</translation>
    </message>
    <message>
        <source>Import a workbook with your drivers, vehicles and shifts, or fill the tables in by hand.</source>
        <translation>Importez un classeur avec vos chauffeurs, véhicules et services, ou remplissez les tables à la main.</translation>
    </message>
    <message>
        <source>Import an order list</source>
        <translation>Importer une liste de commandes</translation>
    </message>
    <message>
        <source>Import an order list from a workbook or CSV file, or choose another date above.</source>
        <translation>Importez une liste de commandes d’un classeur ou d’un fichier CSV, ou choisissez une autre date ci-dessus.</translation>
    </message>
    <message>
        <source>Import as it is</source>
        <translation>Importer telle quelle</translation>
    </message>
    <message>
        <source>Import fleet</source>
        <translation>Importer la flotte</translation>
    </message>
    <message>
        <source>Import fleet…</source>
        <translation>Importer la flotte…</translation>
    </message>
    <message>
        <source>Import known places</source>
        <translation>Importer des lieux connus</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Importer les commandes</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>Importer les commandes…</translation>
    </message>
    <message>
        <source>Import pasted rows</source>
        <translation>Importer des lignes collées</translation>
    </message>
    <message>
        <source>Import your fleet</source>
        <translation>Importer votre flotte</translation>
    </message>
    <message>
        <source>Import {count} orders</source>
        <translation>Importer {count} commandes</translation>
    </message>
    <message>
        <source>important</source>
        <translation>important</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>À la suite</translation>
    </message>
    <message>
        <source>In a row, in any sequence</source>
        <translation>À la suite, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>In doubt {count}</source>
        <translation>En doute {count}</translation>
    </message>
    <message>
        <source>In the day</source>
        <translation>Dans le jour</translation>
    </message>
    <message>
        <source>In the fleet it is held by {names}.</source>
        <translation>Dans la flotte, l’ont : {names}.</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>In the panel: {panel}</source>
        <translation>Dans le panneau : {panel}</translation>
    </message>
    <message>
        <source>In this sequence</source>
        <translation>Dans cet ordre</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Is cancelled</source>
        <translation>Est annulée</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>Est supprimée</translation>
    </message>
    <message>
        <source>is loaded</source>
        <translation>est chargée</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Il répond.</translation>
    </message>
    <message>
        <source>It came after the day was planned.</source>
        <translation>Elle est arrivée après la planification de la journée.</translation>
    </message>
    <message>
        <source>It concerns nobody: choose a kind of vehicle.</source>
        <translation>Cela ne concerne personne : choisissez un type de véhicule.</translation>
    </message>
    <message>
        <source>It costs the day about {cost} (estimated).</source>
        <translation>Il coûte à la journée environ {cost} (estimation).</translation>
    </message>
    <message>
        <source>It costs the day {cost}.</source>
        <translation>Il coûte à la journée {cost}.</translation>
    </message>
    <message>
        <source>It fits only if something else gives way.</source>
        <translation>Elle n’entre que si autre chose cède la place.</translation>
    </message>
    <message>
        <source>It has no sure place yet.</source>
        <translation>Elle n’a pas encore de lieu sûr.</translation>
    </message>
    <message>
        <source>It is not in the plan.</source>
        <translation>Elle n’est pas dans le plan.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Il est juste</translation>
    </message>
    <message>
        <source>Its driver stays at home; the others take its orders</source>
        <translation>Son chauffeur reste chez lui ; les autres prennent ses commandes</translation>
    </message>
    <message>
        <source>Its process ended several times. Everything else works on, and nothing is lost.</source>
        <translation>Son processus s’est arrêté plusieurs fois. Tout le reste fonctionne, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Its terms forbid keeping its figures: each plan asks for them anew.</source>
        <translation>Ses conditions interdisent de garder ses chiffres : chaque plan les redemande.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep as own column</source>
        <translation>Garder comme colonne</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the place, and do not doubt it any more as long as it lies there</source>
        <translation>Garder ce lieu et ne plus en douter tant qu’il y reste</translation>
    </message>
    <message>
        <source>Keep the plan before (Esc)</source>
        <translation>Garder le plan précédent (Échap)</translation>
    </message>
    <message>
        <source>Keep the plan, add what is new</source>
        <translation>Garder le plan et compléter</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Garder ces règles</translation>
    </message>
    <message>
        <source>Keep this departure</source>
        <translation>Garder ce départ</translation>
    </message>
    <message>
        <source>Keep this plan (Enter)</source>
        <translation>Garder ce plan (Entrée)</translation>
    </message>
    <message>
        <source>keep what was typed</source>
        <translation>garder la saisie</translation>
    </message>
    <message>
        <source>Keeping the closure</source>
        <translation>Enregistrement de la fermeture</translation>
    </message>
    <message>
        <source>Keeping the plan</source>
        <translation>Enregistrement du plan</translation>
    </message>
    <message>
        <source>Keeping the zone</source>
        <translation>Enregistrement de la zone</translation>
    </message>
    <message>
        <source>Keeps every rule</source>
        <translation>Respecte toutes les règles</translation>
    </message>
    <message>
        <source>keeps every rule</source>
        <translation>respecte toutes les règles</translation>
    </message>
    <message>
        <source>kept in the keyring of this system</source>
        <translation>gardée dans le trousseau de ce système</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilomètres</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilomètres</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of weather</source>
        <translation>Type de météo</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>km around</source>
        <translation>km autour de</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>Known places</source>
        <translation>Lieux connus</translation>
    </message>
    <message>
        <source>Known places, your own address lists, and an online service of your choice</source>
        <translation>Lieux connus, vos propres listes d’adresses et un service en ligne de votre choix</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>lacks skill for {place}: {skill}</source>
        <translation>compétence manquante pour {place} : {skill}</translation>
    </message>
    <message>
        <source>lacks skill: {skill}</source>
        <translation>compétence manquante : {skill}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Lasso: draw around stops to choose them (or drag with Shift)</source>
        <translation>Lasso : entourez des arrêts pour les choisir (ou faites glisser avec Maj)</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Last in, first out</source>
        <translation>Dernier entré, premier sorti</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Last stop</source>
        <translation>Dernier arrêt</translation>
    </message>
    <message>
        <source>Last time the program ended without being closed.</source>
        <translation>La dernière fois, le programme s’est arrêté sans avoir été fermé.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Late stops</source>
        <translation>Arrêts en retard</translation>
    </message>
    <message>
        <source>Late stops are coloured. The upright line is the present hour.</source>
        <translation>Les arrêts en retard sont colorés. La ligne verticale marque l’heure actuelle.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Later in the sequence</source>
        <translation>Plus tard dans l’ordre</translation>
    </message>
    <message>
        <source>Latest start</source>
        <translation>Départ au plus tard</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Latitude and longitude were swapped</source>
        <translation>Latitude et longitude étaient inversées</translation>
    </message>
    <message>
        <source>lay a tool down</source>
        <translation>quitter l’outil</translation>
    </message>
    <message>
        <source>Lay there before the folder was watched</source>
        <translation>Était là avant la surveillance du dossier</translation>
    </message>
    <message>
        <source>Leading zeros that the cell shows are kept</source>
        <translation>Les zéros initiaux affichés sont gardés</translation>
    </message>
    <message>
        <source>Leading zeros that the country's postcodes have are put back</source>
        <translation>Les zéros initiaux des codes postaux du pays sont rétablis</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Appris de</translation>
    </message>
    <message>
        <source>Least work</source>
        <translation>Travail au moins</translation>
    </message>
    <message>
        <source>Leave at</source>
        <translation>Partir à</translation>
    </message>
    <message>
        <source>Leave at…</source>
        <translation>Partir à…</translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <translation>laisser comme avant</translation>
    </message>
    <message>
        <source>Leave out {other} instead: {driver} has room then.</source>
        <translation>Laissez plutôt {other} de côté : {driver} a alors de la place.</translation>
    </message>
    <message>
        <source>Leave the weather aside</source>
        <translation>Laisser la météo de côté</translation>
    </message>
    <message>
        <source>Leave when it is best</source>
        <translation>Partir au meilleur moment</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Leaves at {time}, as you decided</source>
        <translation>Part à {time}, comme vous l’avez décidé</translation>
    </message>
    <message>
        <source>Leaves at {time}, as you decided.</source>
        <translation>Part à {time}, comme vous l’avez décidé.</translation>
    </message>
    <message>
        <source>Leaves out {count} more order than the plan before.|Leaves out {count} more orders than the plan before.</source>
        <translation>Laisse de côté {count} commande de plus que le plan précédent.|Laisse de côté {count} commandes de plus que le plan précédent.</translation>
    </message>
    <message>
        <source>Leaves out {count} more orders than the plan before.</source>
        <translation type="vanished">Commandes laissées de côté en plus du plan précédent : {count}.</translation>
    </message>
    <message>
        <source>Leaving at {time}, with its traffic, closures and weather.</source>
        <translation>Départ à {time}, avec le trafic, les fermetures et la météo de cette heure.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Laissée de côté : {why}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Let planning choose the departure again</source>
        <translation>La planification choisit de nouveau le départ</translation>
    </message>
    <message>
        <source>Let planning decide again</source>
        <translation>Laisser à nouveau décider la planification</translation>
    </message>
    <message>
        <source>Let the chosen orders go that belong together</source>
        <translation>Ne plus lier les commandes choisies</translation>
    </message>
    <message>
        <source>Let {driver} serve it after all.</source>
        <translation>Laissez tout de même {driver} la servir.</translation>
    </message>
    <message>
        <source>Let {driver} start {span} earlier that day.</source>
        <translation>Faites commencer {driver} {span} plus tôt ce jour-là.</translation>
    </message>
    <message>
        <source>Let {driver} work {span} longer that day.</source>
        <translation>Faites travailler {driver} {span} de plus ce jour-là.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Déliaison</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Levels by skill: lift=2; cold=1.</source>
        <translation>Niveaux par compétence : hayon=2 ; froid=1.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark with the system</source>
        <translation>Clair ou sombre comme le système</translation>
    </message>
    <message>
        <source>Likely ({percent} %)</source>
        <translation>Probable ({percent} %)</translation>
    </message>
    <message>
        <source>Line that the licence asks for</source>
        <translation>Mention exigée par la licence</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Lists that arrive in a watched folder are imported when nothing is wrong with them; others wait here. The files stay where they are.</source>
        <translation>Les listes qui arrivent dans un dossier surveillé sont importées si tout est correct ; les autres attendent ici. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Lists that arrived</source>
        <translation>Listes arrivées</translation>
    </message>
    <message>
        <source>Lists without a date are for</source>
        <translation>Les listes sans date sont pour</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Load afterwards: {load}</source>
        <translation>Charge ensuite : {load}</translation>
    </message>
    <message>
        <source>Load at the start: {load}</source>
        <translation>Charge au départ : {load}</translation>
    </message>
    <message>
        <source>load of the vans</source>
        <translation>charge des véhicules</translation>
    </message>
    <message>
        <source>Load the map again</source>
        <translation>Recharger la carte</translation>
    </message>
    <message>
        <source>Local streets</source>
        <translation>Rues locales</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock of the order</source>
        <translation>Verrou de la commande</translation>
    </message>
    <message>
        <source>Lock of the route</source>
        <translation>Verrou de la tournée</translation>
    </message>
    <message>
        <source>Lock the route</source>
        <translation>Verrouiller la tournée</translation>
    </message>
    <message>
        <source>Lock to the driver</source>
        <translation>Verrouiller sur le chauffeur</translation>
    </message>
    <message>
        <source>Lock to the place</source>
        <translation>Verrouiller sur la position</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Locked orders and routes stay as they are in every case.</source>
        <translation>Les commandes et tournées verrouillées restent telles quelles dans tous les cas.</translation>
    </message>
    <message>
        <source>Locked stops</source>
        <translation>Arrêts verrouillés</translation>
    </message>
    <message>
        <source>locked to another driver</source>
        <translation>verrouillée sur un autre chauffeur</translation>
    </message>
    <message>
        <source>locked to another place in the sequence</source>
        <translation>verrouillée à une autre position dans l’ordre</translation>
    </message>
    <message>
        <source>Locked to its place in the sequence</source>
        <translation>Verrouillé à sa position dans l’ordre</translation>
    </message>
    <message>
        <source>Locked to this driver and to this place in the sequence.</source>
        <translation>Verrouillée sur ce chauffeur et à cette position dans l’ordre.</translation>
    </message>
    <message>
        <source>Locked to this driver.</source>
        <translation>Verrouillée sur ce chauffeur.</translation>
    </message>
    <message>
        <source>Locked to {driver}</source>
        <translation>Verrouillé sur {driver}</translation>
    </message>
    <message>
        <source>Locked: planning keeps this route as it is</source>
        <translation>Verrouillée : la planification garde cette tournée telle quelle</translation>
    </message>
    <message>
        <source>Locked: stays, unless you check it</source>
        <translation>Verrouillée : reste, sauf si vous la cochez</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage en cours</translation>
    </message>
    <message>
        <source>Locks and decisions</source>
        <translation>Verrous et décisions</translation>
    </message>
    <message>
        <source>Longest driving</source>
        <translation>Conduite au plus</translation>
    </message>
    <message>
        <source>Longest ride</source>
        <translation>Trajet au plus</translation>
    </message>
    <message>
        <source>Longest route</source>
        <translation>Durée max.</translation>
    </message>
    <message>
        <source>Longest waiting</source>
        <translation>Attente au plus</translation>
    </message>
    <message>
        <source>Longest work</source>
        <translation>Travail au plus</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Look around in a finished day</source>
        <translation>Parcourir une journée terminée</translation>
    </message>
    <message>
        <source>Looking for a first plan…</source>
        <translation>Recherche d’un premier plan…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Low-emission zone</source>
        <translation>Zone à faibles émissions</translation>
    </message>
    <message>
        <source>Made by the program when left empty</source>
        <translation>Attribué par le programme si vide</translation>
    </message>
    <message>
        <source>Main roads</source>
        <translation>Routes principales</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Les former</translation>
    </message>
    <message>
        <source>Make them free</source>
        <translation>Les libérer</translation>
    </message>
    <message>
        <source>Make zones of orders near each other:</source>
        <translation>Former des zones de commandes proches :</translation>
    </message>
    <message>
        <source>Making room</source>
        <translation>Ajustement du plan</translation>
    </message>
    <message>
        <source>Making the demo day</source>
        <translation>Préparation de la démonstration</translation>
    </message>
    <message>
        <source>Making zones</source>
        <translation>Formation des zones</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Feuilles de route</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map as a picture…</source>
        <translation>Carte en image…</translation>
    </message>
    <message>
        <source>Map background</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <source>Map background…</source>
        <translation>Fond de carte…</translation>
    </message>
    <message>
        <source>Map extracts (*.osm.pbf *.pbf)</source>
        <translation>Extraits de carte (*.osm.pbf *.pbf)</translation>
    </message>
    <message>
        <source>Map of routes, stops and orders without a route</source>
        <translation>Carte des tournées, des arrêts et des commandes sans tournée</translation>
    </message>
    <message>
        <source>Map of the extract with the work area</source>
        <translation>Carte de l’extrait avec la zone de travail</translation>
    </message>
    <message>
        <source>map.png</source>
        <translation>carte.png</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Meaning of column {label}</source>
        <translation>Sens de la colonne {label}</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure: click points on the map; Esc ends</source>
        <translation>Mesurer : cliquez des points sur la carte ; Échap termine</translation>
    </message>
    <message>
        <source>Mend it where it stands, or correct the list and import it again: nothing is doubled by that.</source>
        <translation>Corrigez sur place, ou corrigez la liste et réimportez-la : rien n’est doublé.</translation>
    </message>
    <message>
        <source>mended: {rule}</source>
        <translation>corrigé : {rule}</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>Metres become centimetres</source>
        <translation>Les mètres deviennent des centimètres</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Minutes by name: Anna=10; Ben=15.</source>
        <translation>Minutes par nom : Anna=10 ; Ben=15.</translation>
    </message>
    <message>
        <source>Minutes by name: van-1=10; van-2=15.</source>
        <translation>Minutes par nom : van-1=10 ; van-2=15.</translation>
    </message>
    <message>
        <source>Minutes or seconds: assumed</source>
        <translation>Minutes ou secondes : supposé</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Autres conditions</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Autres chiffres</translation>
    </message>
    <message>
        <source>Most km</source>
        <translation>Km max.</translation>
    </message>
    <message>
        <source>Most stops</source>
        <translation>Arrêts max.</translation>
    </message>
    <message>
        <source>Most trips</source>
        <translation>Trajets au plus</translation>
    </message>
    <message>
        <source>Motorways</source>
        <translation>Autoroutes</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Move to {driver}</source>
        <translation>Déplacer vers {driver}</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Move {other} to {other_driver}: {driver} has room then.</source>
        <translation>Déplacez {other} vers {other_driver} : {driver} a alors de la place.</translation>
    </message>
    <message>
        <source>Must be served</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>must not be with order {order}</source>
        <translation>ne doit pas être avec la commande {order}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of a new list</source>
        <translation>Nom d’une nouvelle liste</translation>
    </message>
    <message>
        <source>Name of a new list (otherwise that of its file)</source>
        <translation>Nom d’une nouvelle liste (sinon celui du fichier)</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <translation>Nom de la région</translation>
    </message>
    <message>
        <source>NaN is an empty cell</source>
        <translation>NaN est une cellule vide</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Exige</translation>
    </message>
    <message>
        <source>Needs (skills)</source>
        <translation>Exige (compétences)</translation>
    </message>
    <message>
        <source>Neither punctuality nor balance matters as planning is set now.</source>
        <translation>Tel que la planification est réglée, ni la ponctualité ni l’équilibre ne comptent.</translation>
    </message>
    <message>
        <source>Never together</source>
        <translation>Jamais ensemble</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>New day file</source>
        <translation>Nouveau fichier de journée</translation>
    </message>
    <message>
        <source>New day file…</source>
        <translation>Nouveau fichier de journée…</translation>
    </message>
    <message>
        <source>New depot</source>
        <translation>Nouveau dépôt</translation>
    </message>
    <message>
        <source>New driver</source>
        <translation>Nouveau chauffeur</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>New order…</source>
        <translation>Nouvelle commande…</translation>
    </message>
    <message>
        <source>New snow, cm</source>
        <translation>Neige fraîche, cm</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>Nouveau véhicule</translation>
    </message>
    <message>
        <source>No address, customer or order here has these words.</source>
        <translation>Aucune adresse, aucun client, aucune commande ici ne contient ces mots.</translation>
    </message>
    <message>
        <source>No addresses yet</source>
        <translation>Pas encore d’adresses</translation>
    </message>
    <message>
        <source>no compartment for these goods</source>
        <translation>aucun compartiment pour ces marchandises</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No depot lies in it, so the region before stays in use; “Use” in the list of regions changes it.</source>
        <translation>Aucun dépôt ne s’y trouve, la région d’avant reste donc utilisée ; « Utiliser » dans la liste des régions change cela.</translation>
    </message>
    <message>
        <source>No driver could serve it, not even alone.</source>
        <translation>Aucun chauffeur ne pourrait la servir, même seule.</translation>
    </message>
    <message>
        <source>No fleet yet</source>
        <translation>Pas encore de flotte</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Sans en-tête</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>no matter</source>
        <translation>sans importance</translation>
    </message>
    <message>
        <source>No order changes its driver</source>
        <translation>Aucune commande ne change de chauffeur</translation>
    </message>
    <message>
        <source>No orders for {day}</source>
        <translation>Aucune commande pour le {day}</translation>
    </message>
    <message>
        <source>No orders were cut. For rows copied in Excel choose Import pasted rows.</source>
        <translation>Aucune commande n’a été coupée. Pour des lignes copiées dans Excel, choisissez Importer des lignes collées.</translation>
    </message>
    <message>
        <source>No place is known yet. Pins that you set, and doors at which goods were handed over, come here.</source>
        <translation>Aucun lieu n’est encore connu. Les lieux fixés à la main et les portes où la marchandise a été remise viennent ici.</translation>
    </message>
    <message>
        <source>No place was set by hand</source>
        <translation>Aucun lieu n’a été fixé à la main</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Pas encore de lieu</translation>
    </message>
    <message>
        <source>No plan that keeps all rules costs less than {bound}: this one could be cheaper by {part} % at most.</source>
        <translation>Aucun plan qui respecte toutes les règles ne coûte moins de {bound} : celui-ci pourrait coûter au plus {part} % de moins.</translation>
    </message>
    <message>
        <source>No plan that keeps all rules is cheaper: every one was tried.</source>
        <translation>Aucun plan qui respecte toutes les règles n’est moins cher : tous ont été essayés.</translation>
    </message>
    <message>
        <source>No real difference.</source>
        <translation>Pas de vraie différence.</translation>
    </message>
    <message>
        <source>no reason known</source>
        <translation>aucune raison connue</translation>
    </message>
    <message>
        <source>No region in use: addresses cannot be found, driving times are estimated and the map has no streets.</source>
        <translation>Aucune région en service : les adresses ne peuvent pas être trouvées, les temps de trajet sont estimés et la carte n’a pas de rues.</translation>
    </message>
    <message>
        <source>No region is on this computer. Add one from an extract, or open one that a colleague packed.</source>
        <translation>Aucune région n’est sur cet ordinateur. Ajoutez-en une à partir d’un extrait, ou ouvrez-en une qu’un collègue a empaquetée.</translation>
    </message>
    <message>
        <source>No region on this computer yet</source>
        <translation>Pas encore de région sur cet ordinateur</translation>
    </message>
    <message>
        <source>No region yet: addresses cannot be found, driving times are estimated and the map has no streets.</source>
        <translation type="vanished">Pas encore de région : les adresses sont introuvables, les temps de trajet sont estimés et la carte n’a pas de rues.</translation>
    </message>
    <message>
        <source>No report could be written: the disk did not take it.</source>
        <translation>Aucun rapport n’a pu être écrit : le disque ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>No road is closed. Draw one on the map, or read a GeoJSON file or a WZDx feed.</source>
        <translation>Aucune route n’est fermée. Dessinez-en une sur la carte, ou lisez un fichier GeoJSON ou un flux WZDx.</translation>
    </message>
    <message>
        <source>no road leads there</source>
        <translation>aucune route n’y mène</translation>
    </message>
    <message>
        <source>no road leads to {place}</source>
        <translation>aucune route ne mène à {place}</translation>
    </message>
    <message>
        <source>No small change was found that lets it in.</source>
        <translation>Aucune petite modification ne permet de la prendre.</translation>
    </message>
    <message>
        <source>No step says that.</source>
        <translation>Aucune étape ne dit cela.</translation>
    </message>
    <message>
        <source>No stops</source>
        <translation>Aucun arrêt</translation>
    </message>
    <message>
        <source>No such address was found.</source>
        <translation>Cette adresse n’a pas été trouvée.</translation>
    </message>
    <message>
        <source>No time window: at any time</source>
        <translation>Pas de créneau : à toute heure</translation>
    </message>
    <message>
        <source>No two of them go with the same driver</source>
        <translation>Jamais deux d’entre elles avec le même chauffeur</translation>
    </message>
    <message>
        <source>No weather is taken into account: the figures below are a mild, dry day.</source>
        <translation>Aucune météo n’est prise en compte : les chiffres ci-dessous sont ceux d’une journée douce et sèche.</translation>
    </message>
    <message>
        <source>Nobody drives on this date</source>
        <translation>Personne ne roule ce jour-là</translation>
    </message>
    <message>
        <source>Nobody drives on this day</source>
        <translation>Personne ne roule ce jour-là</translation>
    </message>
    <message>
        <source>Nobody drives there while it holds.</source>
        <translation>Personne n’y roule tant qu’elle est en vigueur.</translation>
    </message>
    <message>
        <source>Nobody else could take it without breaking a rule.</source>
        <translation>Personne d’autre ne pourrait la prendre sans enfreindre une règle.</translation>
    </message>
    <message>
        <source>Nobody else drives on this day.</source>
        <translation>Personne d’autre ne roule ce jour-là.</translation>
    </message>
    <message>
        <source>Nobody in the fleet holds it.</source>
        <translation>Personne dans la flotte ne l’a.</translation>
    </message>
    <message>
        <source>Nobody is free on this day with a van that is free.</source>
        <translation>Personne n’est libre ce jour-là avec un véhicule libre.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>None of the {count} other drivers who could take it is cheaper.</source>
        <translation>Aucun des {count} autres chauffeurs possibles n’est moins cher.</translation>
    </message>
    <message>
        <source>None: addresses are looked up offline</source>
        <translation>Aucun : les adresses sont cherchées hors ligne</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>pas d’accord</translation>
    </message>
    <message>
        <source>Not bound any more</source>
        <translation>Ne plus lier</translation>
    </message>
    <message>
        <source>Not bound any more: {what}</source>
        <translation>Ne plus lier : {what}</translation>
    </message>
    <message>
        <source>Not cancelled any more</source>
        <translation>N’est plus annulée</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>Pas encore trouvé</translation>
    </message>
    <message>
        <source>not in the list that was sent again</source>
        <translation>absente de la liste renvoyée</translation>
    </message>
    <message>
        <source>Not in the list {count}</source>
        <translation>Absentes de la liste {count}</translation>
    </message>
    <message>
        <source>Not kept yet. {problem}</source>
        <translation>Pas encore enregistré. {problem}</translation>
    </message>
    <message>
        <source>Not kept yet. {problem} (And {count} more.)</source>
        <translation>Pas encore enregistré. {problem} (Et {count} de plus.)</translation>
    </message>
    <message>
        <source>Not loaded any more</source>
        <translation>Plus chargée</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Non planifié</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Pas encore planifié</translation>
    </message>
    <message>
        <source>not the first of its route</source>
        <translation>pas la première de sa tournée</translation>
    </message>
    <message>
        <source>not the last of its route</source>
        <translation>pas la dernière de sa tournée</translation>
    </message>
    <message>
        <source>Not the same driver as</source>
        <translation>Pas le même chauffeur que</translation>
    </message>
    <message>
        <source>Not with</source>
        <translation>Pas avec</translation>
    </message>
    <message>
        <source>not with order {order}</source>
        <translation>pas avec la commande {order}</translation>
    </message>
    <message>
        <source>not with these</source>
        <translation>pas avec celles-ci</translation>
    </message>
    <message>
        <source>not with this driver</source>
        <translation>pas avec ce chauffeur</translation>
    </message>
    <message>
        <source>not with this vehicle</source>
        <translation>pas avec ce véhicule</translation>
    </message>
    <message>
        <source>Not with vehicle</source>
        <translation>Pas avec le véhicule</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Nothing between</source>
        <translation>Rien entre elles</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Rien trouvé pour « {text} ».</translation>
    </message>
    <message>
        <source>Nothing is lost: your day is as it was after the last finished step, and you can go on.</source>
        <translation>Rien n’est perdu : votre journée est telle qu’après la dernière étape achevée, et vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Nothing like it was found. Search for another spelling, or drop a pin on the map.</source>
        <translation>Rien de semblable n’a été trouvé. Cherchez une autre orthographe, ou posez une épingle sur la carte.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing to plan yet</source>
        <translation>Rien à planifier pour l’instant</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher pour l’instant</translation>
    </message>
    <message>
        <source>Nothing was done to it yet.</source>
        <translation>Rien ne lui est encore arrivé.</translation>
    </message>
    <message>
        <source>Nothing was done yet. Every step will stand here and can be taken back.</source>
        <translation>Rien n’a encore été fait. Chaque étape figurera ici et pourra être annulée.</translation>
    </message>
    <message>
        <source>Nothing yet. When you say what a column means while importing, it is remembered for lists like it.</source>
        <translation>Rien encore. Quand vous dites à l’import ce que signifie une colonne, c’est retenu pour les listes semblables.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Number of zones</source>
        <translation>Nombre de zones</translation>
    </message>
    <message>
        <source>number {found} instead of {asked}</source>
        <translation>numéro {found} au lieu de {asked}</translation>
    </message>
    <message>
        <source>of any weight</source>
        <translation>tout poids</translation>
    </message>
    <message>
        <source>Of each kind the highest line that is reached counts; the kinds that come together are multiplied. 90 % of the speed is a tenth slower, 110 % of the service time a tenth longer.</source>
        <translation>De chaque type compte la ligne la plus haute qui est atteinte ; ce qui vient ensemble est multiplié. 90 % de la vitesse, c’est un dixième plus lent, 110 % du temps de service un dixième plus long.</translation>
    </message>
    <message>
        <source>Off road {count}</source>
        <translation type="vanished">Hors route {count}</translation>
    </message>
    <message>
        <source>On average it is {amount}, and chance alone makes up to {spread}.</source>
        <translation>En moyenne c’est {amount}, et le hasard seul fait jusqu’à {spread}.</translation>
    </message>
    <message>
        <source>On average of {count} plan of each day|On average of {count} plans of each day</source>
        <translation>En moyenne sur {count} plan de chaque journée|En moyenne sur {count} plans de chaque journée</translation>
    </message>
    <message>
        <source>On board after</source>
        <translation>À bord ensuite</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>À pied</translation>
    </message>
    <message>
        <source>On no route, to be planned again</source>
        <translation>Sur aucune tournée, à planifier à nouveau</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>On the road {times}</source>
        <translation>En route {times}</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>L’un après l’autre</translation>
    </message>
    <message>
        <source>One driver serves all of them</source>
        <translation>Un seul chauffeur les sert toutes</translation>
    </message>
    <message>
        <source>One driver serves them in the sequence that you give, one straight after the other</source>
        <translation>Un chauffeur les sert dans la suite que vous donnez, l’une juste après l’autre</translation>
    </message>
    <message>
        <source>One driver serves them in the sequence that you give; others may come between</source>
        <translation>Un chauffeur les sert dans la suite que vous donnez ; d’autres peuvent venir entre elles</translation>
    </message>
    <message>
        <source>One driver serves them one after the other; planning finds the best sequence</source>
        <translation>Un chauffeur les sert l’une après l’autre ; la planification trouve la meilleure suite</translation>
    </message>
    <message>
        <source>One stop earlier</source>
        <translation>Un arrêt plus tôt</translation>
    </message>
    <message>
        <source>one stop earlier</source>
        <translation>un arrêt plus tôt</translation>
    </message>
    <message>
        <source>One stop later</source>
        <translation>Un arrêt plus tard</translation>
    </message>
    <message>
        <source>one stop later</source>
        <translation>un arrêt plus tard</translation>
    </message>
    <message>
        <source>Online service</source>
        <translation>Service en ligne</translation>
    </message>
    <message>
        <source>Only a new step ends the way forward from an earlier moment.</source>
        <translation>Seule une nouvelle étape ferme le chemin vers l’avant depuis un moment antérieur.</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Seulement le</translation>
    </message>
    <message>
        <source>Only quiet vehicles may come then: 22:00-06:00.</source>
        <translation>Seuls les véhicules silencieux peuvent alors venir : 22:00-06:00.</translation>
    </message>
    <message>
        <source>Only selected drivers</source>
        <translation>Chauffeurs au choix</translation>
    </message>
    <message>
        <source>Only the name of a building or firm was recognised.</source>
        <translation>Seul le nom d’un bâtiment ou d’une entreprise a été reconnu.</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>Seulement avec</translation>
    </message>
    <message>
        <source>Only with vehicle</source>
        <translation>Seulement avec le véhicule</translation>
    </message>
    <message>
        <source>Only {day}</source>
        <translation>Seulement {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a day file</source>
        <translation>Ouvrir un fichier de journée</translation>
    </message>
    <message>
        <source>open a driver's stops</source>
        <translation>déplier les arrêts d’un chauffeur</translation>
    </message>
    <message>
        <source>Open a packed region</source>
        <translation>Ouvrir une région empaquetée</translation>
    </message>
    <message>
        <source>Open a packed region…</source>
        <translation>Ouvrir une région empaquetée…</translation>
    </message>
    <message>
        <source>Open a traffic profile</source>
        <translation>Ouvrir un profil de trafic</translation>
    </message>
    <message>
        <source>Open day file…</source>
        <translation>Ouvrir un fichier de journée…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open its window {span} earlier: {driver} can make that.</source>
        <translation>Ouvrez son créneau {span} plus tôt : {driver} peut y être.</translation>
    </message>
    <message>
        <source>Open the demo day</source>
        <translation>Ouvrir la journée de démonstration</translation>
    </message>
    <message>
        <source>Open the folder afterwards</source>
        <translation>Ouvrir ensuite le dossier</translation>
    </message>
    <message>
        <source>Open their folder</source>
        <translation>Ouvrir leur dossier</translation>
    </message>
    <message>
        <source>Open-Meteo then learns the date and the place of the depot, and nothing else.</source>
        <translation>Open-Meteo apprend alors la date et le lieu du dépôt, et rien d’autre.</translation>
    </message>
    <message>
        <source>Opening the day…</source>
        <translation>Ouverture de la journée…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultative</translation>
    </message>
    <message>
        <source>Or begin with a day of your own</source>
        <translation>Ou commencez par une journée à vous</translation>
    </message>
    <message>
        <source>Or choose a workbook or CSV file, or copy rows with their header in a spreadsheet and paste them.</source>
        <translation>Ou choisissez un classeur ou un fichier CSV, ou copiez des lignes avec leur en-tête dans un tableur et collez-les.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Order list, or Inspector › Edit</source>
        <translation>Liste de commandes, ou Inspecteur › Modifier</translation>
    </message>
    <message>
        <source>Order lists ({kinds})</source>
        <translation>Listes de commandes ({kinds})</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Order template…</source>
        <translation>Modèle de commandes…</translation>
    </message>
    <message>
        <source>Order {id}</source>
        <translation>Commande {id}</translation>
    </message>
    <message>
        <source>Order {id} was added.</source>
        <translation>La commande {id} a été ajoutée.</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Commande {order}</translation>
    </message>
    <message>
        <source>Order {order}, coordinates only</source>
        <translation>Commande {order}, coordonnées seules</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Orders in the sequence in which they are served</source>
        <translation>Commandes dans la suite où elles sont servies</translation>
    </message>
    <message>
        <source>Orders inside carry the name of the zone, for territories and rules of the day. Where there is a service area, orders outside of it are told.</source>
        <translation>Les commandes à l’intérieur portent le nom de la zone, pour les secteurs et les règles du jour. S’il y a une zone desservie, les commandes au-dehors sont signalées.</translation>
    </message>
    <message>
        <source>Orders left out are priced at</source>
        <translation>Les commandes laissées de côté sont comptées à</translation>
    </message>
    <message>
        <source>Orders menu, on a driver of the board or timeline</source>
        <translation>Menu Commandes, sur un chauffeur du tableau ou de la chronologie</translation>
    </message>
    <message>
        <source>Orders of this day</source>
        <translation>Commandes du jour</translation>
    </message>
    <message>
        <source>Orders taken: {orders}. Rows with problems: {bad}.</source>
        <translation>Commandes reprises : {orders}. Lignes avec des problèmes : {bad}.</translation>
    </message>
    <message>
        <source>Orders that are not in the list</source>
        <translation>Commandes absentes de la liste</translation>
    </message>
    <message>
        <source>Orders that change drivers</source>
        <translation>Commandes qui changent de chauffeur</translation>
    </message>
    <message>
        <source>Orders that it lacks</source>
        <translation>Commandes qui y manquent</translation>
    </message>
    <message>
        <source>Orders without a date are for {day}</source>
        <translation>Les commandes sans date sont pour le {day}</translation>
    </message>
    <message>
        <source>Orders without a route: {count}</source>
        <translation>Commandes sans tournée : {count}</translation>
    </message>
    <message>
        <source>Orders › Belong together, or the order list</source>
        <translation>Commandes › Vont ensemble, ou la liste de commandes</translation>
    </message>
    <message>
        <source>Orders › Lock to the driver or the place</source>
        <translation>Commandes › Verrouiller sur le chauffeur ou la place</translation>
    </message>
    <message>
        <source>OSRM for every day that it can plan</source>
        <translation>OSRM pour chaque journée qu’il peut planifier</translation>
    </message>
    <message>
        <source>Other drivers</source>
        <translation>Autres chauffeurs</translation>
    </message>
    <message>
        <source>other town: {found}</source>
        <translation>autre ville : {found}</translation>
    </message>
    <message>
        <source>Out of the plan</source>
        <translation>Hors du plan</translation>
    </message>
    <message>
        <source>outside of the driver's territory</source>
        <translation>hors du secteur du chauffeur</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Heures supplémentaires</translation>
    </message>
    <message>
        <source>Own address lists</source>
        <translation>Listes d’adresses propres</translation>
    </message>
    <message>
        <source>Pack the region</source>
        <translation>Empaqueter la région</translation>
    </message>
    <message>
        <source>Packed into {file}. Give this file to your colleague.</source>
        <translation>Empaquetée dans {file}. Donnez ce fichier à votre collègue.</translation>
    </message>
    <message>
        <source>Packed regions (*.dispatcher-region)</source>
        <translation>Régions empaquetées (*.dispatcher-region)</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <translation>La mise en paquet a été arrêtée.</translation>
    </message>
    <message>
        <source>Pack…</source>
        <translation>Empaqueter…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Pages to print or send, with a map of the route.</source>
        <translation>Des pages à imprimer ou à envoyer, avec une carte de la tournée.</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Palettes</translation>
    </message>
    <message>
        <source>Parts for classes of goods: cold: fish, milk = 200 kg; dry: none = 500 kg.</source>
        <translation>Parties par classe de marchandise : froid: poisson, lait = 200 kg; sec: none = 500 kg.</translation>
    </message>
    <message>
        <source>Password of the workbook</source>
        <translation>Mot de passe du classeur</translation>
    </message>
    <message>
        <source>Paste orders here</source>
        <translation>Coller les commandes ici</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>paste rows</source>
        <translation>coller des lignes</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>Pays tolls</source>
        <translation>Paie les péages</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>permit</source>
        <translation>permis</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>picked up, never delivered</source>
        <translation>enlevée, jamais livrée</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Enlèvement</translation>
    </message>
    <message>
        <source>Pickup: {field}</source>
        <translation>Enlèvement : {field}</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>colis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place (latitude, longitude)</source>
        <translation type="vanished">Lieu (latitude, longitude)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Places ({count})</source>
        <translation>Lieux ({count})</translation>
    </message>
    <message>
        <source>Places set by hand, and the middle of recent handovers, win over everything that is found by search.</source>
        <translation>Les lieux fixés à la main et le milieu des remises récentes priment sur tout ce que trouve la recherche.</translation>
    </message>
    <message>
        <source>Places that you choose or pin are listed here.</source>
        <translation>Les lieux que vous choisissez ou épinglez figurent ici.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Plan everything anew</source>
        <translation>Tout replanifier</translation>
    </message>
    <message>
        <source>Plan several days</source>
        <translation>Planifier plusieurs jours</translation>
    </message>
    <message>
        <source>Plan several days…</source>
        <translation>Planifier plusieurs jours…</translation>
    </message>
    <message>
        <source>Plan the chosen orders again</source>
        <translation>Planifier de nouveau les commandes choisies</translation>
    </message>
    <message>
        <source>Plan the day: every order goes to the driver who serves it best.</source>
        <translation>Planifiez la journée : chaque commande va au chauffeur le mieux placé.</translation>
    </message>
    <message>
        <source>Plan the routes of this date</source>
        <translation>Planifier les tournées de ce jour</translation>
    </message>
    <message>
        <source>Plan these days</source>
        <translation>Planifier ces jours</translation>
    </message>
    <message>
        <source>Plan with this weather</source>
        <translation>Planifier avec cette météo</translation>
    </message>
    <message>
        <source>Plan › How to plan</source>
        <translation>Planifier › Comment planifier</translation>
    </message>
    <message>
        <source>Plan › Roads, zones and weather</source>
        <translation>Planifier › Routes, zones et météo</translation>
    </message>
    <message>
        <source>Plan › Rules of the day</source>
        <translation>Planifier › Règles du jour</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Planned arrival</source>
        <translation>Arrivée prévue</translation>
    </message>
    <message>
        <source>Planned orders keep driver and sequence; the others go where they cost least.</source>
        <translation>Les commandes planifiées gardent chauffeur et ordre ; les autres vont là où elles coûtent le moins.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Plans of each day</source>
        <translation>Plans de chaque journée</translation>
    </message>
    <message>
        <source>Plans the day with it and without it; nothing is changed.</source>
        <translation>Planifie la journée avec lui et sans lui ; rien n’est changé.</translation>
    </message>
    <message>
        <source>Please choose…</source>
        <translation>Veuillez choisir…</translation>
    </message>
    <message>
        <source>Possible ({percent} %)</source>
        <translation>Possible ({percent} %)</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>postcode {found} instead of {asked}</source>
        <translation>code postal {found} au lieu de {asked}</translation>
    </message>
    <message>
        <source>Preferred drivers</source>
        <translation>Chauffeurs préférés</translation>
    </message>
    <message>
        <source>Preferred time</source>
        <translation>Horaire souhaité</translation>
    </message>
    <message>
        <source>Preferred vehicles</source>
        <translation>Véhicules préférés</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview, pages: {count}</source>
        <translation>Aperçu, pages : {count}</translation>
    </message>
    <message>
        <source>Price of leaving out</source>
        <translation>Prix si laissée de côté</translation>
    </message>
    <message>
        <source>Price of others</source>
        <translation>Prix des autres</translation>
    </message>
    <message>
        <source>Price of tolls</source>
        <translation>Prix des péages</translation>
    </message>
    <message>
        <source>Price outside</source>
        <translation>Prix hors secteur</translation>
    </message>
    <message>
        <source>Price per minute early</source>
        <translation>Prix par minute d’avance</translation>
    </message>
    <message>
        <source>Price per minute late</source>
        <translation>Prix par minute de retard</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression en cours</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>Problèmes ({count})</translation>
    </message>
    <message>
        <source>Problems {count}</source>
        <translation>Problèmes {count}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Propose this day</source>
        <translation>Proposer ce jour</translation>
    </message>
    <message>
        <source>Proposing the other day</source>
        <translation>Proposition de l’autre jour</translation>
    </message>
    <message>
        <source>Pull a box over the area, or type its edges.</source>
        <translation>Tirez un rectangle sur la zone, ou saisissez ses bords.</translation>
    </message>
    <message>
        <source>Pull a circle from its middle outwards, or say around what.</source>
        <translation>Tirez un cercle depuis son centre, ou dites autour de quoi.</translation>
    </message>
    <message>
        <source>Punctuality</source>
        <translation>Ponctualité</translation>
    </message>
    <message>
        <source>Punctuality and balance cost nothing here.</source>
        <translation>La ponctualité et l’équilibre ne coûtent rien ici.</translation>
    </message>
    <message>
        <source>Punctuality and balance cost {amount} beside the cheapest plan that was found.</source>
        <translation>La ponctualité et l’équilibre coûtent {amount} par rapport au plan le moins cher trouvé.</translation>
    </message>
    <message>
        <source>Put it into the locked route of {driver}.</source>
        <translation>Mettez-la dans la tournée verrouillée de {driver}.</translation>
    </message>
    <message>
        <source>Put them before the chosen stop</source>
        <translation>Les placer avant l’arrêt choisi</translation>
    </message>
    <message>
        <source>Questions about the list</source>
        <translation>Questions sur la liste</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rain, mm</source>
        <translation>Pluie, mm</translation>
    </message>
    <message>
        <source>Re-sequence only</source>
        <translation>Réordonner seulement</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Read closures</source>
        <translation>Lire des fermetures</translation>
    </message>
    <message>
        <source>Read the file again after it was changed (F5)</source>
        <translation>Relire le fichier après sa modification (F5)</translation>
    </message>
    <message>
        <source>Read why a stop is where it is, what another driver would cost, or what would let an order in.</source>
        <translation>Voyez pourquoi un arrêt est à sa place, ce que coûterait un autre chauffeur, ou comment prendre une commande.</translation>
    </message>
    <message>
        <source>Read zones</source>
        <translation>Lire des zones</translation>
    </message>
    <message>
        <source>Reading closures</source>
        <translation>Lecture des fermetures</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Reading traffic</source>
        <translation>Lecture du trafic</translation>
    </message>
    <message>
        <source>Reading what it holds…</source>
        <translation>Lecture de son contenu…</translation>
    </message>
    <message>
        <source>Reading zones</source>
        <translation>Lecture des zones</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Recognised as {product}</source>
        <translation>Reconnu comme {product}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Regions on this computer</source>
        <translation>Régions sur cet ordinateur</translation>
    </message>
    <message>
        <source>Regions…</source>
        <translation>Régions…</translation>
    </message>
    <message>
        <source>Regular hours</source>
        <translation>Heures normales</translation>
    </message>
    <message>
        <source>Remembered lists</source>
        <translation>Listes retenues</translation>
    </message>
    <message>
        <source>Remembered lists…</source>
        <translation>Listes retenues…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove line {number}: {what}</source>
        <translation>Retirer la ligne {number} : {what}</translation>
    </message>
    <message>
        <source>Removing closures</source>
        <translation>Retrait des fermetures</translation>
    </message>
    <message>
        <source>Removing zones</source>
        <translation>Retrait des zones</translation>
    </message>
    <message>
        <source>Rename the region</source>
        <translation>Renommer la région</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Replace its days: the list is all of them</source>
        <translation>Remplacer ses jours : la liste est complète</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>Reserve, kWh</source>
        <translation>Réserve, kWh</translation>
    </message>
    <message>
        <source>Rest rule</source>
        <translation>Règle de repos</translation>
    </message>
    <message>
        <source>return to the chosen moment</source>
        <translation>revenir au moment choisi</translation>
    </message>
    <message>
        <source>Return to this moment</source>
        <translation>Revenir à ce moment</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Retour en cours</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Road data of the region, where it has tolls</source>
        <translation type="vanished">Données routières de la région, si elles ont des péages</translation>
    </message>
    <message>
        <source>Road engine</source>
        <translation>Moteur routier</translation>
    </message>
    <message>
        <source>Road engine…</source>
        <translation>Moteur routier…</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Roads for large days</source>
        <translation>Routes pour les grandes journées</translation>
    </message>
    <message>
        <source>Roads, addresses and the map of where you drive, from an .osm.pbf file of OpenStreetMap.</source>
        <translation>Routes, adresses et carte de votre secteur, à partir d’un fichier .osm.pbf d’OpenStreetMap.</translation>
    </message>
    <message>
        <source>Roads, zones and weather</source>
        <translation>Routes, zones et météo</translation>
    </message>
    <message>
        <source>Roads, zones and weather…</source>
        <translation>Routes, zones et météo…</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Tournées</translation>
    </message>
    <message>
        <source>Routes along the roads with numbered stops, depots, and orders that no route serves.</source>
        <translation>Les tournées le long des routes avec arrêts numérotés, dépôts et commandes sans tournée.</translation>
    </message>
    <message>
        <source>Routes and stops for mapping programs.</source>
        <translation>Tournées et arrêts pour logiciels de cartographie.</translation>
    </message>
    <message>
        <source>Routes appear here when there are orders and they are planned.</source>
        <translation>Les tournées apparaissent ici quand il y a des commandes et qu’elles sont planifiées.</translation>
    </message>
    <message>
        <source>Routes go around them while they hold; stops inside are told. Vehicles with the permit in their fleet line may enter.</source>
        <translation>Les tournées les contournent tant qu’elles sont en vigueur ; les arrêts à l’intérieur sont signalés. Les véhicules qui ont l’autorisation dans leur ligne de la flotte peuvent y entrer.</translation>
    </message>
    <message>
        <source>Routes not compact</source>
        <translation>Tournées peu compactes</translation>
    </message>
    <message>
        <source>Row numbers</source>
        <translation>Numéros de ligne</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation>Ligne {row}, {column}</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>Rows {rows} = orders {orders} + merged {merged} + skipped {bad}</source>
        <translation>Lignes {rows} = commandes {orders} + fusionnées {merged} + ignorées {bad}</translation>
    </message>
    <message>
        <source>Rows: {rows}. Orders: {orders} ({new} new, {changed} changed). Skipped: {bad}.</source>
        <translation type="vanished">Lignes : {rows}. Commandes : {orders} (nouvelles : {new}, modifiées : {changed}). Ignorées : {bad}.</translation>
    </message>
    <message>
        <source>Rows: {rows}. Orders: {orders} ({new} new, {changed} changed, {same} unchanged). Skipped: {bad}.</source>
        <translation type="vanished">Lignes : {rows}. Commandes : {orders} (nouvelles : {new}, modifiées : {changed}, inchangées : {same}). Ignorées : {bad}.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules broken</source>
        <translation>Règles enfreintes</translation>
    </message>
    <message>
        <source>Rules of the day</source>
        <translation>Règles du jour</translation>
    </message>
    <message>
        <source>Rules of the day…</source>
        <translation>Règles du jour…</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>Same driver</source>
        <translation>Même chauffeur</translation>
    </message>
    <message>
        <source>Same driver as</source>
        <translation>Même chauffeur que</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Enregistrer un modèle…</translation>
    </message>
    <message>
        <source>Save an empty fleet workbook to fill in</source>
        <translation>Enregistrer un classeur de flotte vide à remplir</translation>
    </message>
    <message>
        <source>Save an empty order list to fill in</source>
        <translation>Enregistrer une liste de commandes vide à remplir</translation>
    </message>
    <message>
        <source>Save closures</source>
        <translation>Enregistrer les fermetures</translation>
    </message>
    <message>
        <source>Save skipped rows</source>
        <translation>Enregistrer les lignes ignorées</translation>
    </message>
    <message>
        <source>Save skipped rows…</source>
        <translation>Enregistrer les lignes ignorées…</translation>
    </message>
    <message>
        <source>Save the bad rows as a file like the list with a reason beside each, and send it back.</source>
        <translation>Enregistrez les lignes fautives dans un fichier comme la liste, avec la raison à côté de chacune, et renvoyez-le.</translation>
    </message>
    <message>
        <source>Save the bad rows as a workbook with a reason beside each, and send it back.</source>
        <translation type="vanished">Enregistrez les lignes fautives dans un classeur, chacune avec sa raison, et renvoyez-le.</translation>
    </message>
    <message>
        <source>Save the template in</source>
        <translation>Enregistrer le modèle dans</translation>
    </message>
    <message>
        <source>Save the traffic profile in use</source>
        <translation>Enregistrer le profil de trafic utilisé</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save zones</source>
        <translation>Enregistrer les zones</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saving closures</source>
        <translation>Enregistrement des fermetures</translation>
    </message>
    <message>
        <source>Saving traffic</source>
        <translation>Enregistrement du trafic</translation>
    </message>
    <message>
        <source>Saving zones</source>
        <translation>Enregistrement des zones</translation>
    </message>
    <message>
        <source>Search for a place, or paste coordinates</source>
        <translation>Cherchez un lieu, ou collez des coordonnées</translation>
    </message>
    <message>
        <source>Search online</source>
        <translation>Chercher en ligne</translation>
    </message>
    <message>
        <source>Second address line</source>
        <translation>Complément d’adresse</translation>
    </message>
    <message>
        <source>Second time window</source>
        <translation>Deuxième créneau</translation>
    </message>
    <message>
        <source>Second window from</source>
        <translation>Deuxième créneau, de</translation>
    </message>
    <message>
        <source>Second window to</source>
        <translation>Deuxième créneau, à</translation>
    </message>
    <message>
        <source>Secondary roads</source>
        <translation>Routes secondaires</translation>
    </message>
    <message>
        <source>Seconds for each plan</source>
        <translation>Secondes par plan</translation>
    </message>
    <message>
        <source>Seconds to plan</source>
        <translation>Durée en secondes</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Select all of them, on the map and in every list: {what}</source>
        <translation>Les sélectionner toutes, sur la carte et dans chaque liste : {what}</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Serves {count} more order than the plan before.|Serves {count} more orders than the plan before.</source>
        <translation>Dessert {count} commande de plus que le plan précédent.|Dessert {count} commandes de plus que le plan précédent.</translation>
    </message>
    <message>
        <source>Serves {count} more orders than the plan before.</source>
        <translation type="vanished">Commandes servies en plus du plan précédent : {count}.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>Zone desservie</translation>
    </message>
    <message>
        <source>Service area: orders outside are told</source>
        <translation>Zone desservie : les commandes au-dehors sont signalées</translation>
    </message>
    <message>
        <source>Service by driver</source>
        <translation>Service par chauffeur</translation>
    </message>
    <message>
        <source>Service by vehicle</source>
        <translation>Service par véhicule</translation>
    </message>
    <message>
        <source>Service factor</source>
        <translation>Facteur de service</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Temps sur place</translation>
    </message>
    <message>
        <source>Service {times}</source>
        <translation>Sur place {times}</translation>
    </message>
    <message>
        <source>Service, minutes</source>
        <translation>Sur place, min</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fixé à la main</translation>
    </message>
    <message>
        <source>Set by hand, {count} handovers</source>
        <translation>Fixé à la main, {count} remises</translation>
    </message>
    <message>
        <source>Set its place: the address was not found for sure.</source>
        <translation>Fixez son lieu : l’adresse n’a pas été trouvée avec certitude.</translation>
    </message>
    <message>
        <source>Set on map</source>
        <translation>Fixer sur la carte</translation>
    </message>
    <message>
        <source>Set on the map, line {number}: {what}</source>
        <translation>Fixer sur la carte, ligne {number} : {what}</translation>
    </message>
    <message>
        <source>Set place</source>
        <translation>Fixer le lieu</translation>
    </message>
    <message>
        <source>Set the chosen hours</source>
        <translation>Régler les heures choisies</translation>
    </message>
    <message>
        <source>Set the place of this order</source>
        <translation>Fixer le lieu de cette commande</translation>
    </message>
    <message>
        <source>sets out {span} after the latest start</source>
        <translation>part {span} après le dernier départ permis</translation>
    </message>
    <message>
        <source>Setting the place</source>
        <translation>Fixation du lieu</translation>
    </message>
    <message>
        <source>Setting up {times}, {span}</source>
        <translation>Préparation {times}, {span}</translation>
    </message>
    <message>
        <source>Several places far from each other fit equally well.</source>
        <translation>Plusieurs lieux éloignés les uns des autres conviennent aussi bien.</translation>
    </message>
    <message>
        <source>Share orders out over the days they may come on</source>
        <translation>Répartir les commandes sur les jours où elles peuvent venir</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Shift {times}</source>
        <translation>Service {times}</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Shifts that need {name}: {count}. Choose something else for them first.</source>
        <translation>Services qui utilisent {name} : {count}. Choisissez d’abord autre chose pour eux.</translation>
    </message>
    <message>
        <source>Shorten its service by {span}: {driver} can make that.</source>
        <translation>Réduisez son temps sur place de {span} : {driver} peut le faire.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show after</source>
        <translation>Afficher après</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show before</source>
        <translation>Afficher avant</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Show on the map where this depot is</source>
        <translation>Montrer sur la carte où se trouve ce dépôt</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>show the whole day</source>
        <translation>afficher toute la journée</translation>
    </message>
    <message>
        <source>Show this date</source>
        <translation>Afficher cette date</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Afficher {count} de plus</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation type="vanished">Depuis {time}</translation>
    </message>
    <message>
        <source>Skill that may enter</source>
        <translation>Compétence admise</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Skipped {count}</source>
        <translation>Ignorées {count}</translation>
    </message>
    <message>
        <source>Small letters, digits and dashes</source>
        <translation>Minuscules, chiffres et tirets</translation>
    </message>
    <message>
        <source>Some are called in</source>
        <translation>Certains sont appelés</translation>
    </message>
    <message>
        <source>Some do not drive</source>
        <translation>Certains ne roulent pas</translation>
    </message>
    <message>
        <source>Some drivers may drive much further than others.</source>
        <translation>Certains chauffeurs peuvent rouler bien plus loin que d’autres.</translation>
    </message>
    <message>
        <source>Some drivers may have many more stops than others.</source>
        <translation>Certains chauffeurs peuvent avoir bien plus d’arrêts que d’autres.</translation>
    </message>
    <message>
        <source>Some drivers may work much longer than others.</source>
        <translation>Des chauffeurs peuvent travailler bien plus longtemps que d’autres.</translation>
    </message>
    <message>
        <source>Some vans may be much fuller than others.</source>
        <translation>Certains véhicules peuvent être bien plus pleins que d’autres.</translation>
    </message>
    <message>
        <source>Somebody who was not to drive comes in, and all orders are shared out again.</source>
        <translation>Quelqu’un qui ne devait pas rouler vient, et toutes les commandes sont redistribuées.</translation>
    </message>
    <message>
        <source>Something cannot be kept yet: see the fields in question.</source>
        <translation>Quelque chose ne peut pas encore être gardé : voyez les champs concernés.</translation>
    </message>
    <message>
        <source>South, west, north, east in degrees</source>
        <translation>Sud, ouest, nord, est en degrés</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed factor</source>
        <translation>Facteur de vitesse</translation>
    </message>
    <message>
        <source>Speed in the chosen hours</source>
        <translation>Vitesse aux heures choisies</translation>
    </message>
    <message>
        <source>Speeds by day and hour</source>
        <translation>Vitesses par jour et par heure</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Départ de</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État ou province</translation>
    </message>
    <message>
        <source>State of the fleet</source>
        <translation>État de la flotte</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop building</source>
        <translation>Arrêter la construction</translation>
    </message>
    <message>
        <source>Stop whenever you like: the best plan found so far is kept. Then accept it or discard it.</source>
        <translation>Arrêtez quand vous voulez : le meilleur plan trouvé est gardé. Puis acceptez-le ou rejetez-le.</translation>
    </message>
    <message>
        <source>Stop {number}</source>
        <translation>Arrêt {number}</translation>
    </message>
    <message>
        <source>Stop {number} · {driver}</source>
        <translation>Arrêt {number} · {driver}</translation>
    </message>
    <message>
        <source>Stop {number}: {name}</source>
        <translation>Arrêt {number} : {name}</translation>
    </message>
    <message>
        <source>Stop, keep the best so far</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>arrêts</translation>
    </message>
    <message>
        <source>Stops served</source>
        <translation>Arrêts desservis</translation>
    </message>
    <message>
        <source>Stops whose order does not say how long take {minutes} min</source>
        <translation>Les arrêts dont la commande ne dit pas la durée prennent {minutes} min</translation>
    </message>
    <message>
        <source>Stops: {stops}, drivers: {drivers}, left out: {out}.</source>
        <translation>Arrêts : {stops}, chauffeurs : {drivers}, laissées de côté : {out}.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>street written “{found}”</source>
        <translation>rue écrite : {found}</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Tables of the fleet</source>
        <translation>Tables de la flotte</translation>
    </message>
    <message>
        <source>Take back what was set by hand: list and address index decide again</source>
        <translation>Annuler ce qui a été fixé à la main : la liste et l’index d’adresses décident à nouveau</translation>
    </message>
    <message>
        <source>Take back: {step}</source>
        <translation>Annuler : {step}</translation>
    </message>
    <message>
        <source>Take drivers, vehicles and shifts</source>
        <translation>Importer chauffeurs, véhicules et services</translation>
    </message>
    <message>
        <source>Take orders from a workbook, CSV file or pasted rows</source>
        <translation>Importer les commandes d’un classeur, d’un fichier CSV ou de lignes collées</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>Retirer du plan</translation>
    </message>
    <message>
        <source>Take out or put back</source>
        <translation>Détacher ou rattacher</translation>
    </message>
    <message>
        <source>Take rows copied in Excel</source>
        <translation>Importer des lignes copiées dans Excel</translation>
    </message>
    <message>
        <source>Take the candidate as the place of this address (Enter)</source>
        <translation>Prendre la proposition comme lieu de cette adresse (Entrée)</translation>
    </message>
    <message>
        <source>Take the chosen orders along</source>
        <translation>Emporter les commandes choisies</translation>
    </message>
    <message>
        <source>Take the chosen orders off the list</source>
        <translation>Retirer de la liste les commandes choisies</translation>
    </message>
    <message>
        <source>take the chosen orders out of the plan</source>
        <translation>retirer du plan les commandes choisies</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>take the last step back</source>
        <translation>annuler la dernière étape</translation>
    </message>
    <message>
        <source>Take the place of the handovers</source>
        <translation>Prendre le lieu des remises</translation>
    </message>
    <message>
        <source>take the row out</source>
        <translation>retirer la ligne</translation>
    </message>
    <message>
        <source>Take the rows that were copied in a spreadsheet program (Ctrl+V)</source>
        <translation>Importer les lignes copiées dans un tableur (Ctrl+V)</translation>
    </message>
    <message>
        <source>Take this row out (Ctrl+Del)</source>
        <translation>Retirer cette ligne (Ctrl+Suppr)</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Taken {count}</source>
        <translation>Importées {count}</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>Taking known places</source>
        <translation>Reprise de lieux connus</translation>
    </message>
    <message>
        <source>Taking the address list</source>
        <translation>Reprise de la liste d’adresses</translation>
    </message>
    <message>
        <source>Taking the new region into use</source>
        <translation>Mise en service de la nouvelle région</translation>
    </message>
    <message>
        <source>Taking the orders</source>
        <translation>Import des commandes</translation>
    </message>
    <message>
        <source>Taking the orders back</source>
        <translation>Reprise des commandes</translation>
    </message>
    <message>
        <source>Templates to fill in</source>
        <translation>Modèles à remplir</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Secteur du chauffeur</translation>
    </message>
    <message>
        <source>Text like the list (*{suffix})</source>
        <translation>Texte comme la liste (*{suffix})</translation>
    </message>
    <message>
        <source>Text with links that open the route on a phone.</source>
        <translation>Un texte avec des liens qui ouvrent la tournée sur un téléphone.</translation>
    </message>
    <message>
        <source>Text written as a formula is that text</source>
        <translation>Un texte écrit comme formule est ce texte</translation>
    </message>
    <message>
        <source>That could not be computed.</source>
        <translation>Le calcul n’a pas abouti.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was changed.</source>
        <translation>Cela n’a pas marché, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>the address of your server</source>
        <translation>l’adresse de votre serveur</translation>
    </message>
    <message>
        <source>The apostrophe before a text is left out</source>
        <translation>L’apostrophe devant un texte est omise</translation>
    </message>
    <message>
        <source>The beginning, before the first step</source>
        <translation>Le début, avant la première étape</translation>
    </message>
    <message>
        <source>The best place differs from the address as written.</source>
        <translation>Le meilleur lieu diffère de l’adresse telle qu’écrite.</translation>
    </message>
    <message>
        <source>The best plan of the other day beside the present one, to be used or discarded</source>
        <translation>Le meilleur plan de l’autre jour à côté du plan actuel, à utiliser ou à abandonner</translation>
    </message>
    <message>
        <source>The buttons above show all orders, only unassigned ones, or only those with problems.</source>
        <translation>Les boutons du haut montrent toutes les commandes, les non affectées, ou celles à problèmes.</translation>
    </message>
    <message>
        <source>The bytes of the file are read in an assumed encoding</source>
        <translation>Les octets du fichier sont lus dans un codage supposé</translation>
    </message>
    <message>
        <source>The chosen orders stay in the day, and no plan asks for them</source>
        <translation>Les commandes choisies restent dans le jour, aucun plan ne les demande</translation>
    </message>
    <message>
        <source>The coordinates as typed</source>
        <translation>Les coordonnées saisies</translation>
    </message>
    <message>
        <source>The date shown: those with orders, or any other</source>
        <translation>La date affichée : celles avec commandes, ou une autre</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>La journée</translation>
    </message>
    <message>
        <source>The day and the plan</source>
        <translation>Le jour et le plan</translation>
    </message>
    <message>
        <source>The day is as it was at this moment.</source>
        <translation>La journée est telle qu’à ce moment.</translation>
    </message>
    <message>
        <source>the day they arrive</source>
        <translation>le jour de leur arrivée</translation>
    </message>
    <message>
        <source>The days of the week on which this shift is driven.</source>
        <translation>Les jours de la semaine où ce service roule.</translation>
    </message>
    <message>
        <source>The disk did not take what was to be kept.</source>
        <translation>Le disque n’a pas accepté ce qui devait être enregistré.</translation>
    </message>
    <message>
        <source>The extract is shown here.</source>
        <translation>L’extrait est montré ici.</translation>
    </message>
    <message>
        <source>The fleet has no costs: usual ones for kilometres and hours were taken.</source>
        <translation>La flotte n’a pas de coûts : des coûts usuels par kilomètre et par heure ont été pris.</translation>
    </message>
    <message>
        <source>The fullest van is at most about 12 % above the mean.</source>
        <translation>Le véhicule le plus plein dépasse la moyenne d’environ 12 % au plus.</translation>
    </message>
    <message>
        <source>The fullest van is at most about 25 % above the mean.</source>
        <translation>Le véhicule le plus plein dépasse la moyenne d’environ 25 % au plus.</translation>
    </message>
    <message>
        <source>The fullest van is at most about 5 % above the mean.</source>
        <translation>Le véhicule le plus plein dépasse la moyenne d’environ 5 % au plus.</translation>
    </message>
    <message>
        <source>The furthest route is at most about 12 % above the mean.</source>
        <translation>La tournée la plus longue en kilomètres dépasse la moyenne d’environ 12 % au plus.</translation>
    </message>
    <message>
        <source>The furthest route is at most about 25 % above the mean.</source>
        <translation>La tournée la plus longue en kilomètres dépasse la moyenne d’environ 25 % au plus.</translation>
    </message>
    <message>
        <source>The furthest route is at most about 5 % above the mean.</source>
        <translation>La tournée la plus longue en kilomètres dépasse la moyenne d’environ 5 % au plus.</translation>
    </message>
    <message>
        <source>The hours “{text}” are not understood: write for example 07:00-09:30, 16:00-18:00.</source>
        <translation>Les heures « {text} » ne sont pas comprises : écrivez par exemple 07:00-09:30, 16:00-18:00.</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>La langue changera au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>The longest distance in one route. Empty: no limit.</source>
        <translation>La plus longue distance d’une tournée. Vide : sans limite.</translation>
    </message>
    <message>
        <source>The longest route is at most about 12 % above the mean.</source>
        <translation>La tournée la plus longue dépasse la moyenne d’environ 12 % au plus.</translation>
    </message>
    <message>
        <source>The longest route is at most about 25 % above the mean.</source>
        <translation>La tournée la plus longue dépasse la moyenne d’environ 25 % au plus.</translation>
    </message>
    <message>
        <source>The longest route is at most about 5 % above the mean.</source>
        <translation>La tournée la plus longue dépasse la moyenne d’environ 5 % au plus.</translation>
    </message>
    <message>
        <source>The map as a picture</source>
        <translation>La carte en image</translation>
    </message>
    <message>
        <source>The map has stopped</source>
        <translation>La carte s’est arrêtée</translation>
    </message>
    <message>
        <source>The map of your region needs no network. If you would rather see the tiles of a server, give its address; the server then learns which places you look at. Ask its operator whether you may.</source>
        <translation>La carte de votre région n’a pas besoin de réseau. Si vous préférez les tuiles d’un serveur, indiquez son adresse ; le serveur apprend alors quels lieux vous regardez. Demandez à son exploitant si vous en avez le droit.</translation>
    </message>
    <message>
        <source>The map's process ended unexpectedly.</source>
        <translation>Le processus de la carte s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>The most stops in one route. Empty: no limit.</source>
        <translation>Le plus grand nombre d’arrêts d’une tournée. Vide : sans limite.</translation>
    </message>
    <message>
        <source>The most stops of a route are at most about 12 % above the mean.</source>
        <translation>La tournée avec le plus d’arrêts dépasse la moyenne d’environ 12 % au plus.</translation>
    </message>
    <message>
        <source>The most stops of a route are at most about 25 % above the mean.</source>
        <translation>La tournée avec le plus d’arrêts dépasse la moyenne d’environ 25 % au plus.</translation>
    </message>
    <message>
        <source>The most stops of a route are at most about 5 % above the mean.</source>
        <translation>La tournée avec le plus d’arrêts dépasse la moyenne d’environ 5 % au plus.</translation>
    </message>
    <message>
        <source>the name of the closure</source>
        <translation>le nom de la fermeture</translation>
    </message>
    <message>
        <source>The number of a day is a date</source>
        <translation>Le numéro d’un jour est une date</translation>
    </message>
    <message>
        <source>The one other driver who could take it is not cheaper.</source>
        <translation>Le seul autre chauffeur possible n’est pas moins cher.</translation>
    </message>
    <message>
        <source>The one other driver who could take it would be cheaper.</source>
        <translation>Le seul autre chauffeur possible serait moins cher.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>La commande</translation>
    </message>
    <message>
        <source>The other routes stay as they are; orders left out may join the selected drivers.</source>
        <translation>Les autres tournées restent telles quelles ; des commandes laissées de côté peuvent rejoindre ces chauffeurs.</translation>
    </message>
    <message>
        <source>The place: drag it, or move it with the arrow keys and press Enter</source>
        <translation>Le lieu : faites-le glisser, ou déplacez-le avec les flèches et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>The plan as it stands: {hours} instead of {hours_dry}, {late} instead of {late_dry} orders late, {cost} instead of {cost_dry}, {km} km.</source>
        <translation>Le plan tel qu’il est : {hours} au lieu de {hours_dry}, {late} commandes en retard au lieu de {late_dry}, {cost} au lieu de {cost_dry}, {km} km.</translation>
    </message>
    <message>
        <source>The plan before and after</source>
        <translation>Le plan avant et après</translation>
    </message>
    <message>
        <source>The plan is judged in this weather now; plan again to follow it.</source>
        <translation>Le plan est maintenant jugé par cette météo ; planifiez de nouveau pour en tenir compte.</translation>
    </message>
    <message>
        <source>The plan is kept. Stops: {stops}, routes: {routes}, orders left out: {left}.</source>
        <translation>Le plan est enregistré. Arrêts : {stops}, tournées : {routes}, commandes laissées de côté : {left}.</translation>
    </message>
    <message>
        <source>The plan is kept: {stops} stops on {routes} routes, {left} orders left out.</source>
        <translation type="vanished">Le plan est enregistré. Tournées : {routes}, arrêts : {stops}, commandes laissées de côté : {left}.</translation>
    </message>
    <message>
        <source>The planning process ended unexpectedly.</source>
        <translation>Le processus de planification s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>The printer “{name}” takes no pages.</source>
        <translation>L’imprimante « {name} » n’accepte aucune page.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Le programme a fait une erreur.</translation>
    </message>
    <message>
        <source>The region ends there: what lies beyond it is not known.</source>
        <translation>La région s’arrête là : on ne sait pas ce qu’il y a au-delà.</translation>
    </message>
    <message>
        <source>The region is being packed…</source>
        <translation>La région est en cours d’empaquetage…</translation>
    </message>
    <message>
        <source>The region is built anew; the old one serves until then.</source>
        <translation>La région est reconstruite ; l’ancienne sert jusque-là.</translation>
    </message>
    <message>
        <source>The region {name} is in use. Without it addresses are not found and driving times are estimated. Delete it all the same?</source>
        <translation>La région {name} est utilisée. Sans elle, les adresses ne sont pas trouvées et les temps de trajet sont estimés. La supprimer quand même ?</translation>
    </message>
    <message>
        <source>The region {name} is ready.</source>
        <translation>La région {name} est prête.</translation>
    </message>
    <message>
        <source>The region's own roads, offline</source>
        <translation>Les routes de la région, hors ligne</translation>
    </message>
    <message>
        <source>The report holds no orders, names, addresses or passwords.</source>
        <translation>Le rapport ne contient ni commandes, ni noms, ni adresses, ni mots de passe.</translation>
    </message>
    <message>
        <source>The route for navigation devices and apps.</source>
        <translation>La tournée pour appareils et applications de navigation.</translation>
    </message>
    <message>
        <source>The route is locked: planning keeps it as it stands.</source>
        <translation>La tournée est verrouillée : la planification la garde telle quelle.</translation>
    </message>
    <message>
        <source>The row is part of the order of another row</source>
        <translation>La ligne fait partie de la commande d’une autre ligne</translation>
    </message>
    <message>
        <source>The row says the same as another: it counts once</source>
        <translation>La ligne dit la même chose qu’une autre : elle compte une fois</translation>
    </message>
    <message>
        <source>The rules are kept. The plan is judged by them now; plan again to follow them.</source>
        <translation>Les règles sont gardées. Le plan est jugé d’après elles ; planifiez de nouveau pour les suivre.</translation>
    </message>
    <message>
        <source>The search takes {time}, and what matters is what you chose under How to plan.</source>
        <translation>La recherche prend {time} ; ce qui compte est ce que vous avez choisi sous Comment planifier.</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>Le service répond.</translation>
    </message>
    <message>
        <source>the service's key</source>
        <translation>la clé du service</translation>
    </message>
    <message>
        <source>The shift is then {times}.</source>
        <translation>Le service est alors {times}.</translation>
    </message>
    <message>
        <source>The skipped rows are in {name}.</source>
        <translation>Les lignes ignorées sont dans {name}.</translation>
    </message>
    <message>
        <source>The spreadsheet lost digits after the fifteenth</source>
        <translation>Le tableur a perdu les chiffres après le quinzième</translation>
    </message>
    <message>
        <source>The spreadsheet took the month for the day: turned back</source>
        <translation>Le tableur a pris le mois pour le jour : rétabli</translation>
    </message>
    <message>
        <source>The street has no such house number.</source>
        <translation>La rue n’a pas ce numéro.</translation>
    </message>
    <message>
        <source>The street was found, but no house on it.</source>
        <translation>La rue a été trouvée, mais aucune maison dans cette rue.</translation>
    </message>
    <message>
        <source>The system's language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>The ticked drivers stay at home; the others keep what they have and take over.</source>
        <translation>Les chauffeurs cochés restent chez eux ; les autres gardent ce qu’ils ont et reprennent le reste.</translation>
    </message>
    <message>
        <source>The time of day beside a date is left out</source>
        <translation>L’heure à côté d’une date est omise</translation>
    </message>
    <message>
        <source>The two below may cost whatever they cost.</source>
        <translation>Les deux suivantes peuvent coûter n’importe quel prix.</translation>
    </message>
    <message>
        <source>The two below may make the plan up to 10 % dearer.</source>
        <translation>Les deux suivantes peuvent renchérir le plan de 10 % au plus.</translation>
    </message>
    <message>
        <source>The two below may make the plan up to 25 % dearer.</source>
        <translation>Les deux suivantes peuvent renchérir le plan de 25 % au plus.</translation>
    </message>
    <message>
        <source>The two below may make the plan up to 3 % dearer.</source>
        <translation>Les deux suivantes peuvent renchérir le plan de 3 % au plus.</translation>
    </message>
    <message>
        <source>The usual figures</source>
        <translation>Les chiffres habituels</translation>
    </message>
    <message>
        <source>The value of merged cells holds for each of them</source>
        <translation>La valeur des cellules fusionnées vaut pour chacune</translation>
    </message>
    <message>
        <source>The van is loaded</source>
        <translation>La camionnette est chargée</translation>
    </message>
    <message>
        <source>The van is loaded: planning keeps the sequence</source>
        <translation>La camionnette est chargée : la planification garde la suite</translation>
    </message>
    <message>
        <source>The van is loaded: planning keeps the sequence of what is aboard.</source>
        <translation>La camionnette est chargée : la planification garde la suite de ce qui est à bord.</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>La visite</translation>
    </message>
    <message>
        <source>The weather may be asked for on the net (Open-Meteo)</source>
        <translation>La météo peut être demandée en ligne (Open-Meteo)</translation>
    </message>
    <message>
        <source>The whole column</source>
        <translation>Toute la colonne</translation>
    </message>
    <message>
        <source>The whole day (0)</source>
        <translation>Toute la journée (0)</translation>
    </message>
    <message>
        <source>the whole route</source>
        <translation>toute la tournée</translation>
    </message>
    <message>
        <source>The window is then {windows}.</source>
        <translation>Le créneau est alors {windows}.</translation>
    </message>
    <message>
        <source>There are no lists of your own.</source>
        <translation>Il n’y a pas de listes propres.</translation>
    </message>
    <message>
        <source>There are no zones. Draw one on the map, read a GeoJSON file, or make them of the day's orders.</source>
        <translation>Il n’y a pas de zones. Dessinez-en une sur la carte, lisez un fichier GeoJSON, ou formez-les avec les commandes du jour.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Il n’y a pas encore de plan.</translation>
    </message>
    <message>
        <source>There is no planned route for this date. Plan the day first.</source>
        <translation>Aucune tournée n’est planifiée pour ce jour. Planifiez d’abord la journée.</translation>
    </message>
    <message>
        <source>There is room with {driver}.</source>
        <translation>Il y a de la place chez {driver}.</translation>
    </message>
    <message>
        <source>These are circles: traffic and closed roads are not in them.</source>
        <translation>Ce sont des cercles : le trafic et les routes fermées n’y sont pas.</translation>
    </message>
    <message>
        <source>These corners hold no area. Draw it again.</source>
        <translation>Ces coins n’entourent aucune zone. Dessinez-la de nouveau.</translation>
    </message>
    <message>
        <source>These goods</source>
        <translation>Ces marchandises</translation>
    </message>
    <message>
        <source>These orders are not bound to others.</source>
        <translation>Ces commandes ne sont pas liées à d’autres.</translation>
    </message>
    <message>
        <source>These rules hold on every day that has none of its own.</source>
        <translation>Ces règles valent chaque jour qui n’a pas les siennes.</translation>
    </message>
    <message>
        <source>They appear here with the orders of a list.</source>
        <translation>Elles apparaissent ici avec les commandes d’une liste.</translation>
    </message>
    <message>
        <source>Third time window</source>
        <translation>Troisième créneau</translation>
    </message>
    <message>
        <source>Third window from</source>
        <translation>Troisième créneau, de</translation>
    </message>
    <message>
        <source>Third window to</source>
        <translation>Troisième créneau, à</translation>
    </message>
    <message>
        <source>This day has a rule of its own.</source>
        <translation>Ce jour a sa propre règle.</translation>
    </message>
    <message>
        <source>This driver has no stops yet.</source>
        <translation>Ce chauffeur n’a pas encore d’arrêts.</translation>
    </message>
    <message>
        <source>This step is taken back.</source>
        <translation>Cette étape est annulée.</translation>
    </message>
    <message>
        <source>Tick a driver as absent for the date: the next plan does without.</source>
        <translation>Cochez un chauffeur comme absent ce jour-là : le prochain plan fera sans lui.</translation>
    </message>
    <message>
        <source>Tick at least one driver.</source>
        <translation>Cochez au moins un chauffeur.</translation>
    </message>
    <message>
        <source>Tick two days or more.</source>
        <translation>Cochez au moins deux jours.</translation>
    </message>
    <message>
        <source>Tick who does not drive on this day. The route comes back when the tick is taken away.</source>
        <translation>Cochez qui ne roule pas ce jour-là. La tournée revient quand la case est décochée.</translation>
    </message>
    <message>
        <source>Tiles of a server of your choice</source>
        <translation>Les tuiles d’un serveur de votre choix</translation>
    </message>
    <message>
        <source>Time at the stop</source>
        <translation>Temps sur place</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Time of departure</source>
        <translation>Heure de départ</translation>
    </message>
    <message>
        <source>Time on the road</source>
        <translation>Temps en route</translation>
    </message>
    <message>
        <source>Time to load</source>
        <translation>Temps de chargement</translation>
    </message>
    <message>
        <source>Time to park</source>
        <translation>Temps de préparation</translation>
    </message>
    <message>
        <source>Time to reload</source>
        <translation>Temps de rechargement</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>Créneau horaire</translation>
    </message>
    <message>
        <source>Time windows</source>
        <translation>Créneaux horaires</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To be avoided</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>To the best place there</source>
        <translation>À la meilleure position chez lui</translation>
    </message>
    <message>
        <source>To the driver before</source>
        <translation>Au chauffeur précédent</translation>
    </message>
    <message>
        <source>to the driver before</source>
        <translation>au chauffeur précédent</translation>
    </message>
    <message>
        <source>To the next driver</source>
        <translation>Au chauffeur suivant</translation>
    </message>
    <message>
        <source>to the next driver</source>
        <translation>au chauffeur suivant</translation>
    </message>
    <message>
        <source>to {driver}</source>
        <translation>sur {driver}</translation>
    </message>
    <message>
        <source>to {driver} and this place in the sequence</source>
        <translation>sur {driver} et à cette position dans l’ordre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>together with goods “{goods}”</source>
        <translation>avec des marchandises « {goods} »</translation>
    </message>
    <message>
        <source>Tolls</source>
        <translation>Péages</translation>
    </message>
    <message>
        <source>Too early or too late</source>
        <translation>Trop tôt ou trop tard</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Traffic by the hour, closed roads, zones, reach and the weather of the day</source>
        <translation>Trafic heure par heure, routes fermées, zones, portée et météo du jour</translation>
    </message>
    <message>
        <source>Travel times</source>
        <translation>Temps de trajet</translation>
    </message>
    <message>
        <source>Travel times are estimated: there is no road network for them.</source>
        <translation>Les temps de trajet sont estimés : il n’y a pas de réseau routier pour eux.</translation>
    </message>
    <message>
        <source>Travel times come from there now; plan again to follow them.</source>
        <translation>Les temps de trajet viennent maintenant de là ; planifiez de nouveau pour en tenir compte.</translation>
    </message>
    <message>
        <source>Travel times from</source>
        <translation>Temps de trajet de</translation>
    </message>
    <message>
        <source>Tried on the day as it is now:</source>
        <translation>Essayé sur la journée telle qu’elle est maintenant :</translation>
    </message>
    <message>
        <source>Trucks</source>
        <translation>Camions</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try the demo day</source>
        <translation>Essayer la démonstration</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essais en cours…</translation>
    </message>
    <message>
        <source>Type a driver or vehicle</source>
        <translation>Tapez un chauffeur ou un véhicule</translation>
    </message>
    <message>
        <source>Type an order in</source>
        <translation>Saisir une commande</translation>
    </message>
    <message>
        <source>Type into a cell to change it; each change is kept at once and can be taken back.</source>
        <translation>Tapez dans une cellule pour la modifier ; chaque modification est aussitôt enregistrée et peut être annulée.</translation>
    </message>
    <message>
        <source>Type into the field to find orders by any word. Click a column's title to sort.</source>
        <translation>Tapez dans le champ pour trouver des commandes par un mot. Cliquez sur un titre de colonne pour trier.</translation>
    </message>
    <message>
        <source>Type what you look for: break, battery, window…</source>
        <translation>Tapez ce que vous cherchez : pause, batterie, créneau…</translation>
    </message>
    <message>
        <source>Typed in.</source>
        <translation>Saisie à la main.</translation>
    </message>
    <message>
        <source>Unassigned {count}</source>
        <translation>Non affectées {count}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unlikely ({percent} %)</source>
        <translation>Peu probable ({percent} %)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock the route</source>
        <translation>Déverrouiller la tournée</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Déverrouillage en cours</translation>
    </message>
    <message>
        <source>Unsure {count}</source>
        <translation>À revoir {count}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Mettre à jour…</translation>
    </message>
    <message>
        <source>Upright bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use region</source>
        <translation>Utiliser une région</translation>
    </message>
    <message>
        <source>Use this plan</source>
        <translation>Utiliser ce plan</translation>
    </message>
    <message>
        <source>Use this price</source>
        <translation>Utiliser ce prix</translation>
    </message>
    <message>
        <source>Use this traffic</source>
        <translation>Utiliser ce trafic</translation>
    </message>
    <message>
        <source>Use, update, pass on or delete the regions on this computer</source>
        <translation>Utiliser, mettre à jour, transmettre ou supprimer les régions de cet ordinateur</translation>
    </message>
    <message>
        <source>Using vans</source>
        <translation>Utilisation des véhicules</translation>
    </message>
    <message>
        <source>Valhalla, OSRM for large days</source>
        <translation>Valhalla, OSRM pour les grandes journées</translation>
    </message>
    <message>
        <source>Values read otherwise {count}</source>
        <translation>Valeurs lues autrement {count}</translation>
    </message>
    <message>
        <source>Values that are read as something else than they show</source>
        <translation>Valeurs lues autrement qu’elles ne s’affichent</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>Camionnette</translation>
    </message>
    <message>
        <source>Vans at the same time</source>
        <translation>Véhicules en même temps</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>vehicle {cm} cm too high</source>
        <translation>véhicule trop haut de {cm} cm</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Véhicules</translation>
    </message>
    <message>
        <source>Vehicles with the permit drive there.</source>
        <translation>Les véhicules qui ont l’autorisation y roulent.</translation>
    </message>
    <message>
        <source>Versions, region, the day file's health</source>
        <translation>Versions, région, état du fichier de journée</translation>
    </message>
    <message>
        <source>Very likely ({percent} %)</source>
        <translation>Très probable ({percent} %)</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation type="vanished">Violation</translation>
    </message>
    <message>
        <source>Volume (m³)</source>
        <translation>Volume (m³)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Waiting {times}, {span}</source>
        <translation>Attente {times}, {span}</translation>
    </message>
    <message>
        <source>Waiting: {span}</source>
        <translation>Attente : {span}</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Watch folders for lists, and look at those that arrived</source>
        <translation>Surveiller des dossiers et voir les listes arrivées</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>Way there: {km} km, {span}</source>
        <translation>Trajet : {km} km, {span}</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Weather by the hour</source>
        <translation>Météo heure par heure</translation>
    </message>
    <message>
        <source>Web map</source>
        <translation>Carte web</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Jours de semaine</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Poids (kg)</translation>
    </message>
    <message>
        <source>Welcome to Dispatcher</source>
        <translation>Bienvenue dans Dispatcher</translation>
    </message>
    <message>
        <source>Wh per km</source>
        <translation>Wh par km</translation>
    </message>
    <message>
        <source>Wh per km and tonne</source>
        <translation>Wh par km et tonne</translation>
    </message>
    <message>
        <source>What a day on the road costs, whatever the route.</source>
        <translation>Ce que coûte un jour de route, quelle que soit la tournée.</translation>
    </message>
    <message>
        <source>What balance shares out</source>
        <translation>Ce que l’équilibre répartit</translation>
    </message>
    <message>
        <source>What differs of changed orders</source>
        <translation>Ce qui diffère dans les commandes modifiées</translation>
    </message>
    <message>
        <source>What driver or vehicle can do that orders ask for, parted by commas: cold, lift.</source>
        <translation>Ce que peut le chauffeur ou le véhicule et que demandent des commandes, séparé par des virgules : froid, hayon.</translation>
    </message>
    <message>
        <source>What each driver would cost</source>
        <translation>Coût par chauffeur</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>Ce qui a été dit d’autre</translation>
    </message>
    <message>
        <source>What fits in: 800 kg, 6 m³, 4 pallets. What is not named is not limited.</source>
        <translation>Ce qui y entre : 800 kg, 6 m³, 4 palettes. Ce qui n’est pas nommé n’est pas limité.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>What is left out counts at its price.</source>
        <translation>Ce qui est laissé de côté compte à son prix.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What is wrong in the list</source>
        <translation>Ce qui ne va pas dans la liste</translation>
    </message>
    <message>
        <source>What is wrong in the lists or the plan: where it is, what it is, and what to do about it.</source>
        <translation>Ce qui ne va pas dans les listes ou le plan : où, quoi, et que faire.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>What it shows and what you can do</source>
        <translation>Ce qu’il montre et ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>What map and routes show while you choose</source>
        <translation>Ce que montrent carte et tournées pendant que vous choisissez</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>What planning knows</source>
        <translation>Ce que la planification connaît</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>À conserver</translation>
    </message>
    <message>
        <source>What the columns of senders' lists mean</source>
        <translation>Ce que signifient les colonnes des listes reçues</translation>
    </message>
    <message>
        <source>What the lock costs</source>
        <translation>Ce que coûte le verrou</translation>
    </message>
    <message>
        <source>What the place is for</source>
        <translation>À quoi sert ce lieu</translation>
    </message>
    <message>
        <source>What the plan costs</source>
        <translation>Ce que coûte le plan</translation>
    </message>
    <message>
        <source>What the weather does</source>
        <translation>Ce que fait la météo</translation>
    </message>
    <message>
        <source>What the weather does…</source>
        <translation>Ce que fait la météo…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What to keep, for whom, what matters</source>
        <translation>Que garder, pour qui, ce qui compte</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Ce qui serait différent</translation>
    </message>
    <message>
        <source>What would it do to the plan?</source>
        <translation>Que changerait-elle au plan ?</translation>
    </message>
    <message>
        <source>What would let it in</source>
        <translation>Comment la prendre</translation>
    </message>
    <message>
        <source>What you change here holds on this day alone; the rest follows the rules of all days.</source>
        <translation>Ce que vous changez ici ne vaut que ce jour ; le reste suit les règles de tous les jours.</translation>
    </message>
    <message>
        <source>What you move is locked to that driver, so the next plan keeps it. Unlock it to let planning decide.</source>
        <translation>Ce que vous déplacez est verrouillé sur ce chauffeur, et le prochain plan le garde. Déverrouillez pour laisser décider la planification.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When a break may begin, and how long it is: 12:00–13:00, 30 min. Several are parted by ;</source>
        <translation>Quand une pause peut commencer, et combien elle dure : 12:00–13:00, 30 min. Plusieurs sont séparées par ;</translation>
    </message>
    <message>
        <source>When does {driver} leave? The shift is {begin}–{end}; every plan keeps this departure.</source>
        <translation>Quand part {driver} ? Le service est {begin}–{end} ; chaque plan garde ce départ.</translation>
    </message>
    <message>
        <source>When it should rather be served: 9-10.</source>
        <translation>Quand elle devrait plutôt être servie : 9-10.</translation>
    </message>
    <message>
        <source>When the day was last planned:</source>
        <translation>Lors de la dernière planification :</translation>
    </message>
    <message>
        <source>When the shift ends. For the next morning, write for example 06:00 +1.</source>
        <translation>Quand le service finit. Pour le lendemain matin, écrivez par exemple 06:00 +1.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where it is delivered, in lists with both</source>
        <translation>Lieu de livraison, dans les listes avec les deux</translation>
    </message>
    <message>
        <source>Where it is now · {words}</source>
        <translation>Lieu actuel · {words}</translation>
    </message>
    <message>
        <source>Where it is picked up</source>
        <translation>Lieu d’enlèvement</translation>
    </message>
    <message>
        <source>Where the depot is on the map: found by its address, or set on the map.</source>
        <translation>Où le dépôt se trouve sur la carte : trouvé par son adresse, ou fixé sur la carte.</translation>
    </message>
    <message>
        <source>Where the figures are from</source>
        <translation>D’où viennent les chiffres</translation>
    </message>
    <message>
        <source>Where the route begins. Without a depot it begins at its first stop.</source>
        <translation>Où la tournée commence. Sans dépôt, elle commence à son premier arrêt.</translation>
    </message>
    <message>
        <source>Where the route ends. Without a depot it ends at its last stop.</source>
        <translation>Où la tournée finit. Sans dépôt, elle finit à son dernier arrêt.</translation>
    </message>
    <message>
        <source>Where: {places}</source>
        <translation>Où : {places}</translation>
    </message>
    <message>
        <source>Which column holds the address? Choose it above that column, or another header row.</source>
        <translation>Quelle colonne contient l’adresse ? Choisissez-la au-dessus de cette colonne, ou une autre ligne d’en-tête.</translation>
    </message>
    <message>
        <source>Which of its two road engines plans the days, where both are built</source>
        <translation>Lequel de ses deux moteurs routiers planifie les journées, si les deux sont construits</translation>
    </message>
    <message>
        <source>Who takes {what}?</source>
        <translation>Qui prend {what} ?</translation>
    </message>
    <message>
        <source>Whose manifests</source>
        <translation>Feuilles de route</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Pourquoi ici</translation>
    </message>
    <message>
        <source>Why, when the day was last planned:</source>
        <translation>Raisons lors de la dernière planification :</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Créneau, de</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>Créneau, à</translation>
    </message>
    <message>
        <source>Window {times}</source>
        <translation>Créneau {times}</translation>
    </message>
    <message>
        <source>Windows are kept, if need be to their last minute.</source>
        <translation>Les créneaux sont respectés, au besoin jusqu’à leur dernière minute.</translation>
    </message>
    <message>
        <source>With a permit alone</source>
        <translation>Avec autorisation seulement</translation>
    </message>
    <message>
        <source>with lasso or ruler: close the line</source>
        <translation>avec le lasso ou la règle : fermer la ligne</translation>
    </message>
    <message>
        <source>with lasso or ruler: move the cross, with Shift further</source>
        <translation>avec le lasso ou la règle : déplacer la croix, plus loin avec Maj</translation>
    </message>
    <message>
        <source>with lasso or ruler: set a point</source>
        <translation>avec le lasso ou la règle : poser un point</translation>
    </message>
    <message>
        <source>With less work the vehicle stays at home.</source>
        <translation>Avec moins de travail, le véhicule reste au garage.</translation>
    </message>
    <message>
        <source>With {driver} it costs {cost}: {km} km and {time}.</source>
        <translation>Avec {driver}, elle coûte {cost} : {km} km et {time}.</translation>
    </message>
    <message>
        <source>Without a route</source>
        <translation>Sans tournée</translation>
    </message>
    <message>
        <source>Without a sure place</source>
        <translation>Sans lieu sûr</translation>
    </message>
    <message>
        <source>without number {asked}</source>
        <translation>sans le numéro {asked}</translation>
    </message>
    <message>
        <source>Without punctuality and balance</source>
        <translation>Sans ponctualité ni équilibre</translation>
    </message>
    <message>
        <source>Without the locks of orders</source>
        <translation>Sans les verrous des commandes</translation>
    </message>
    <message>
        <source>Without the locks of routes</source>
        <translation>Sans les verrous des tournées</translation>
    </message>
    <message>
        <source>Without what binds orders to each other</source>
        <translation>Sans ce qui lie les commandes entre elles</translation>
    </message>
    <message>
        <source>Words for a time window are a time window</source>
        <translation>Les mots d’un créneau sont un créneau</translation>
    </message>
    <message>
        <source>Work area</source>
        <translation>Zone de travail</translation>
    </message>
    <message>
        <source>Work in another day file</source>
        <translation>Travailler dans un autre fichier de journée</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Work out what it costs: {lock}</source>
        <translation>Calculer ce qu’il coûte : {lock}</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>heures de travail</translation>
    </message>
    <message>
        <source>Working out what this would do…</source>
        <translation>Calcul de l’effet…</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Temps de travail</translation>
    </message>
    <message>
        <source>Write it into one file that a colleague opens instead of building</source>
        <translation>L’écrire dans un fichier qu’un collègue ouvre au lieu de construire</translation>
    </message>
    <message>
        <source>Write or print manifests for the drivers</source>
        <translation>Écrire ou imprimer les feuilles de route</translation>
    </message>
    <message>
        <source>Writing the skipped rows</source>
        <translation>Écriture des lignes ignorées</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>Wrote {count} known places to {file}.</source>
        <translation>{count} lieux connus écrits dans {file}.</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>Fichier écrit : {file}.</translation>
    </message>
    <message>
        <source>Wrote {file}. Fill it in, then import it.</source>
        <translation>Fichier écrit : {file}. Remplissez-le, puis importez-le.</translation>
    </message>
    <message>
        <source>yes or no.</source>
        <translation>oui ou non.</translation>
    </message>
    <message>
        <source>yes: begins with the shift, not as late as it can.</source>
        <translation>oui : commence avec le service, pas le plus tard possible.</translation>
    </message>
    <message>
        <source>yes: may come in quiet hours.</source>
        <translation>oui : peut venir aux heures calmes.</translation>
    </message>
    <message>
        <source>yes: may drive in low-emission zones.</source>
        <translation>yes : peut rouler dans les zones à faibles émissions.</translation>
    </message>
    <message>
        <source>yes: only what was loaded last can be unloaded.</source>
        <translation>oui : seul ce qui a été chargé en dernier peut être déchargé.</translation>
    </message>
    <message>
        <source>yes: only where no other road leads.</source>
        <translation>yes : seulement là où aucune autre route ne mène.</translation>
    </message>
    <message>
        <source>yes: only where no road leads.</source>
        <translation>yes : seulement là où aucune route ne mène.</translation>
    </message>
    <message>
        <source>yes: roads that forbid them are not taken.</source>
        <translation>yes : les routes qui les interdisent ne sont pas prises.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. If you stop, the parts that are ready are kept, and building the same region again goes on from there.</source>
        <translation>Vous pouvez continuer à travailler. Si vous arrêtez, les parties prêtes sont gardées, et une nouvelle construction de la même région reprend de là.</translation>
    </message>
    <message>
        <source>Your day is as it was after the last finished step.</source>
        <translation>Votre journée est telle qu’après la dernière étape achevée.</translation>
    </message>
    <message>
        <source>Your day is as it was after the last finished step. You need do nothing.</source>
        <translation>Votre journée est telle qu’après la dernière étape achevée. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Your day is untouched and everything else works on; the map is loaded again as far as it can be.</source>
        <translation>Votre journée est intacte et tout le reste fonctionne ; la carte est rechargée autant que possible.</translation>
    </message>
    <message>
        <source>Your own lists of addresses with coordinates, from a workbook or CSV file. They are searched before the region and are there for every day file on this computer.</source>
        <translation>Vos propres listes d’adresses avec coordonnées, d’un classeur ou d’un fichier CSV. Elles sont consultées avant la région et valent pour chaque fichier de journée de cet ordinateur.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zone: orders inside carry its name</source>
        <translation>Zone : les commandes à l’intérieur portent son nom</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Zones and reach</source>
        <translation>Zones et portée</translation>
    </message>
    <message>
        <source>Zones that it may enter, between commas.</source>
        <translation>Zones où il peut entrer, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Zones to which they drive, between commas. Empty: everywhere.</source>
        <translation>Secteurs desservis, entre virgules. Vide : partout.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>réduire</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>{amount} de moins</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>{amount} de plus</translation>
    </message>
    <message>
        <source>{amount} of {capacity}</source>
        <translation>{amount} sur {capacity}</translation>
    </message>
    <message>
        <source>{amount} since the first plan, last better one after {time}</source>
        <translation>{amount} depuis le premier plan, dernier progrès après {time}</translation>
    </message>
    <message>
        <source>{amount}, better</source>
        <translation>{amount}, mieux</translation>
    </message>
    <message>
        <source>{amount}, worse</source>
        <translation>{amount}, moins bien</translation>
    </message>
    <message>
        <source>{answer}: {example}</source>
        <translation>{answer} : {example}</translation>
    </message>
    <message>
        <source>{caption}: {figure}</source>
        <translation>{caption} : {figure}</translation>
    </message>
    <message>
        <source>{cheaper} of the {count} other drivers who could take it would be cheaper.</source>
        <translation>Moins chers parmi les {count} autres chauffeurs possibles : {cheaper}.</translation>
    </message>
    <message>
        <source>{column} = {meaning}</source>
        <translation>{column} = {meaning}</translation>
    </message>
    <message>
        <source>{column}: {rule} (off: kept as typed)</source>
        <translation>{column} : {rule} (désactivé : gardé tel quel)</translation>
    </message>
    <message>
        <source>{column}: {rule} ({count})</source>
        <translation>{column} : {rule} ({count})</translation>
    </message>
    <message>
        <source>{cost} of that since its place would let in: {orders}.</source>
        <translation>{cost} de cela parce que sa place laisserait entrer : {orders}.</translation>
    </message>
    <message>
        <source>{cost} of that since the rest of the route could be driven in a better sequence.</source>
        <translation>{cost} de cela parce que le reste de la tournée pourrait être fait dans un meilleur ordre.</translation>
    </message>
    <message>
        <source>{count} addresses, {size} on disk, data of {date}; driving times: {engines}</source>
        <translation>{count} adresses, {size} sur le disque, données du {date} ; temps de trajet : {engines}</translation>
    </message>
    <message>
        <source>{count} cell is read as something else than it shows (point at it to see)|{count} cells are read as something else than they show (point at one to see)</source>
        <translation type="vanished">{count} cellule est lue autrement qu’elle ne s’affiche (pointez-la pour voir)|{count} cellules sont lues autrement qu’elles ne s’affichent (pointez-en une pour voir)</translation>
    </message>
    <message>
        <source>{count} cells are read as something else than they show (point at one to see)</source>
        <translation type="vanished">Cellules lues autrement qu’elles ne s’affichent : {count} (pointez-en une pour voir)</translation>
    </message>
    <message>
        <source>{count} factor|{count} factors</source>
        <translation>{count} facteur|{count} facteurs</translation>
    </message>
    <message>
        <source>{count} file was written.|{count} files were written.</source>
        <translation>{count} fichier a été écrit.|{count} fichiers ont été écrits.</translation>
    </message>
    <message>
        <source>{count} files were written.</source>
        <translation type="vanished">Fichiers écrits : {count}.</translation>
    </message>
    <message>
        <source>{count} goes to another driver|{count} go to another driver</source>
        <translation>{count} passe à un autre chauffeur|{count} passent à un autre chauffeur</translation>
    </message>
    <message>
        <source>{count} handovers</source>
        <translation>{count} remises</translation>
    </message>
    <message>
        <source>{count} has another place in the sequence|{count} have another place in the sequence</source>
        <translation>{count} a une autre place dans l’ordre|{count} ont une autre place dans l’ordre</translation>
    </message>
    <message>
        <source>{count} has another time by 10 minutes or more|{count} have another time by 10 minutes or more</source>
        <translation>{count} se décale de 10 minutes ou plus|{count} se décalent de 10 minutes ou plus</translation>
    </message>
    <message>
        <source>{count} is left out|{count} are left out</source>
        <translation>{count} est laissée de côté|{count} sont laissées de côté</translation>
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
        <translation>{count} commande change de chauffeur|{count} commandes changent de chauffeur</translation>
    </message>
    <message>
        <source>{count} order comes in|{count} orders come in</source>
        <translation>{count} commande entre|{count} commandes entrent</translation>
    </message>
    <message>
        <source>{count} order cut. Choose a stop or driver and paste.|{count} orders cut. Choose a stop or driver and paste.</source>
        <translation>{count} commande coupée. Choisissez un arrêt ou un chauffeur et collez.|{count} commandes coupées. Choisissez un arrêt ou un chauffeur et collez.</translation>
    </message>
    <message>
        <source>{count} order of an earlier list is not in this one; it stays|{count} orders of an earlier list are not in this one; they stay</source>
        <translation type="vanished">{count} commande d’une liste précédente n’est pas dans celle-ci ; elle reste|{count} commandes d’une liste précédente ne sont pas dans celle-ci ; elles restent</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} commandes</translation>
    </message>
    <message>
        <source>{count} orders change drivers</source>
        <translation type="vanished">Commandes changeant de chauffeur : {count}</translation>
    </message>
    <message>
        <source>{count} orders cut. Choose a stop or driver and paste.</source>
        <translation type="vanished">Commandes coupées : {count}. Choisissez un arrêt ou un chauffeur et collez.</translation>
    </message>
    <message>
        <source>{count} orders of an earlier list are not in this one; they stay</source>
        <translation type="vanished">Commandes d’une liste précédente absentes de celle-ci, mais conservées : {count}</translation>
    </message>
    <message>
        <source>{count} orders without a route</source>
        <translation type="vanished">Commandes sans tournée : {count}</translation>
    </message>
    <message>
        <source>{count} order|{count} orders</source>
        <translation>{count} commande|{count} commandes</translation>
    </message>
    <message>
        <source>{count} page was sent to the printer.|{count} pages were sent to the printer.</source>
        <translation>{count} page a été envoyée à l’imprimante.|{count} pages ont été envoyées à l’imprimante.</translation>
    </message>
    <message>
        <source>{count} pages were sent to the printer.</source>
        <translation type="vanished">Pages envoyées à l’imprimante : {count}.</translation>
    </message>
    <message>
        <source>{count} person missing|{count} people missing</source>
        <translation>il manque {count} personne|il manque {count} personnes</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} shift|{count} shifts</source>
        <translation>{count} service|{count} services</translation>
    </message>
    <message>
        <source>{count} stop too few to go out|{count} stops too few to go out</source>
        <translation>{count} arrêt de trop peu pour sortir|{count} arrêts de trop peu pour sortir</translation>
    </message>
    <message>
        <source>{count} stop too many|{count} stops too many</source>
        <translation>{count} arrêt de trop|{count} arrêts de trop</translation>
    </message>
    <message>
        <source>{count} stops too many</source>
        <translation type="vanished">{count} arrêts de trop</translation>
    </message>
    <message>
        <source>{count} stops · {hours}</source>
        <translation type="vanished">{count} arrêts · {hours}</translation>
    </message>
    <message>
        <source>{count} stops · {hours} · {load}</source>
        <translation type="vanished">{count} arrêts · {hours} · {load}</translation>
    </message>
    <message>
        <source>{count} stop|{count} stops</source>
        <translation>{count} arrêt|{count} arrêts</translation>
    </message>
    <message>
        <source>{count} trip too many|{count} trips too many</source>
        <translation type="vanished">{count} voyage de trop|{count} voyages de trop</translation>
    </message>
    <message>
        <source>{days} days are planned. Stops: {stops}, orders left out: {left}. Undo takes all of it back.</source>
        <translation>{days} jours sont planifiés. Arrêts : {stops}, commandes laissées : {left}. Annuler reprend le tout.</translation>
    </message>
    <message>
        <source>{days} like {day}</source>
        <translation>{days} comme {day}</translation>
    </message>
    <message>
        <source>{day}  ({count} orders)</source>
        <translation type="vanished">{day}  ({count} commandes)</translation>
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
        <translation>{day} : {orders}, {shifts}</translation>
    </message>
    <message>
        <source>{doing}: {share} %</source>
        <translation>{doing} : {share} %</translation>
    </message>
    <message>
        <source>{drivers} drivers and {vehicles} vehicles taken.</source>
        <translation type="vanished">Chauffeurs importés : {drivers}. Véhicules importés : {vehicles}.</translation>
    </message>
    <message>
        <source>{driver} ({vehicle})</source>
        <translation>{driver} ({vehicle})</translation>
    </message>
    <message>
        <source>{driver} ({vehicle}), {count} stops</source>
        <translation type="vanished">{driver} ({vehicle}), {count} arrêts</translation>
    </message>
    <message>
        <source>{driver} ({vehicle}), {count} stop|{driver} ({vehicle}), {count} stops</source>
        <translation>{driver} ({vehicle}), {count} arrêt|{driver} ({vehicle}), {count} arrêts</translation>
    </message>
    <message>
        <source>{driver} has no shift on this day</source>
        <translation>{driver} n’a pas de service ce jour-là</translation>
    </message>
    <message>
        <source>{driver} is absent</source>
        <translation>{driver} est absent</translation>
    </message>
    <message>
        <source>{driver} is there</source>
        <translation>{driver} est là</translation>
    </message>
    <message>
        <source>{driver} · {vehicle}</source>
        <translation>{driver} · {vehicle}</translation>
    </message>
    <message>
        <source>{driver}, best place: stop {number}</source>
        <translation>{driver}, meilleure position : arrêt {number}</translation>
    </message>
    <message>
        <source>{driver}, stop {number}</source>
        <translation>{driver}, arrêt {number}</translation>
    </message>
    <message>
        <source>{driver}, stop {number} of {count}: {name}, {times}</source>
        <translation>{driver}, arrêt {number} sur {count} : {name}, {times}</translation>
    </message>
    <message>
        <source>{driver}: {summary}</source>
        <translation>{driver} : {summary}</translation>
    </message>
    <message>
        <source>{driver}: {text}</source>
        <translation>{driver} : {text}</translation>
    </message>
    <message>
        <source>{engine}, region {region}</source>
        <translation>{engine}, région {region}</translation>
    </message>
    <message>
        <source>{field}: {before} becomes {after}</source>
        <translation>{field} : {before} devient {after}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field} : {before} → {after}</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another folder.</source>
        <translation>{file} n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{found} instead of {asked}</source>
        <translation>{found} au lieu de {asked}</translation>
    </message>
    <message>
        <source>{half}: {field}</source>
        <translation>{half} : {field}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{how}: {orders}</source>
        <translation>{how} : {orders}</translation>
    </message>
    <message>
        <source>{key}: {what}</source>
        <translation>{key} : {what}</translation>
    </message>
    <message>
        <source>{kinds} over {kg} kg</source>
        <translation>{kinds} de plus de {kg} kg</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{km} km further than the vehicle may drive</source>
        <translation>{km} km de plus que la distance permise au véhicule</translation>
    </message>
    <message>
        <source>{km} km, {hours} of driving</source>
        <translation>{km} km, {hours} de conduite</translation>
    </message>
    <message>
        <source>{km} km, {time}</source>
        <translation>{km} km, {time}</translation>
    </message>
    <message>
        <source>{load} too much</source>
        <translation>{load} de trop</translation>
    </message>
    <message>
        <source>{load} too much at {place}</source>
        <translation>{load} de trop à {place}</translation>
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
        <translation>{minutes} min, estimées</translation>
    </message>
    <message>
        <source>{moment}, taken back</source>
        <translation>{moment}, annulé</translation>
    </message>
    <message>
        <source>{money} cost</source>
        <translation>{money} coût</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation>{name} (utilisée)</translation>
    </message>
    <message>
        <source>{name} ({order})</source>
        <translation>{name} ({order})</translation>
    </message>
    <message>
        <source>{name} - skipped rows</source>
        <translation>{name} - lignes ignorées</translation>
    </message>
    <message>
        <source>{name} - skipped rows.xlsx</source>
        <translation type="vanished">{name} - lignes ignorées.xlsx</translation>
    </message>
    <message>
        <source>{name} arrived and waits for you (File, Arrived lists).</source>
        <translation>{name} est arrivée et vous attend (Fichier, Listes arrivées).</translation>
    </message>
    <message>
        <source>{name} arrived and was imported.</source>
        <translation>{name} est arrivée et a été importée.</translation>
    </message>
    <message>
        <source>{name}, coordinates only</source>
        <translation>{name}, coordonnées seulement</translation>
    </message>
    <message>
        <source>{name}: not finished. {size} are kept; add it again with the same extract to go on.</source>
        <translation>{name} : non terminée. {size} sont gardés ; ajoutez-la de nouveau avec le même extrait pour continuer.</translation>
    </message>
    <message>
        <source>{name}: the update is not finished. {size} are kept; update it again with the same extract to go on.</source>
        <translation>{name} : la mise à jour n’est pas terminée. {size} sont gardés ; mettez-la de nouveau à jour avec le même extrait pour continuer.</translation>
    </message>
    <message>
        <source>{name}: {count} stops</source>
        <translation type="vanished">{name} : {count} arrêts</translation>
    </message>
    <message>
        <source>{name}: {count} stop|{name}: {count} stops</source>
        <translation>{name} : {count} arrêt|{name} : {count} arrêts</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} unchanged</source>
        <translation>{new} nouvelles, {changed} modifiées, {same} inchangées</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} Go</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message>
        <source>{orders} orders taken, {bad} rows with problems.</source>
        <translation type="vanished">Commandes importées : {orders}. Lignes à problèmes : {bad}.</translation>
    </message>
    <message>
        <source>{part}: {doing}</source>
        <translation>{part} : {doing}</translation>
    </message>
    <message>
        <source>{percent} % full</source>
        <translation>rempli à {percent} %</translation>
    </message>
    <message>
        <source>{place}: not with this driver</source>
        <translation>{place} : pas avec ce chauffeur</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place} : {words}</translation>
    </message>
    <message>
        <source>{road}, {day} {hour}:00: {percent} % of the speed of a free road</source>
        <translation>{road}, {day} {hour}:00 : {percent} % de la vitesse d’une route libre</translation>
    </message>
    <message>
        <source>{rows} rows = {orders} orders + {merged} merged + {bad} skipped</source>
        <translation type="vanished">{rows} lignes = {orders} commandes + {merged} fusionnées + {bad} ignorées</translation>
    </message>
    <message>
        <source>{rows} rows: {orders} orders ({new} new, {changed} changed), {bad} rows skipped</source>
        <translation type="vanished">Lignes : {rows}. Commandes : {orders} (nouvelles : {new}, modifiées : {changed}). Lignes ignorées : {bad}</translation>
    </message>
    <message>
        <source>{rows} rows: {orders} orders ({new} new, {changed} changed, {same} unchanged), {bad} rows skipped</source>
        <translation type="vanished">Lignes : {rows}. Commandes : {orders} (nouvelles : {new}, modifiées : {changed}, inchangées : {same}). Lignes ignorées : {bad}</translation>
    </message>
    <message>
        <source>{row}: {cells}</source>
        <translation>{row} : {cells}</translation>
    </message>
    <message>
        <source>{rules} and {count} more</source>
        <translation>{rules} et {count} de plus</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{size}, data of {date}, from {corners}</source>
        <translation type="vanished">{size}, données du {date}, de {corners}</translation>
    </message>
    <message>
        <source>{size}, data of {date}, from {corners}. If the data are OpenStreetMap's, their licence is: {licence}.</source>
        <translation>{size}, données du {date}, de {corners}. Si les données sont d’OpenStreetMap, leur licence est : {licence}.</translation>
    </message>
    <message>
        <source>{span} after the shift's end</source>
        <translation>{span} après la fin du service</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>{span} de retard</translation>
    </message>
    <message>
        <source>{span} late at {place}</source>
        <translation>{span} de retard à {place}</translation>
    </message>
    <message>
        <source>{span} longer than the vehicle may be out</source>
        <translation>{span} de plus que la durée permise au véhicule</translation>
    </message>
    <message>
        <source>{span} of rest between shifts missing</source>
        <translation>il manque {span} de repos entre deux services</translation>
    </message>
    <message>
        <source>{span} of the weekly rest missing</source>
        <translation>il manque {span} du repos hebdomadaire</translation>
    </message>
    <message>
        <source>{span} of waiting too much</source>
        <translation>{span} d’attente de trop</translation>
    </message>
    <message>
        <source>{span} of work too little to go out</source>
        <translation>{span} de travail de trop peu pour sortir</translation>
    </message>
    <message>
        <source>{span} of work too much</source>
        <translation>{span} de travail de trop</translation>
    </message>
    <message>
        <source>{span} too long aboard</source>
        <translation>{span} de trop à bord</translation>
    </message>
    <message>
        <source>{span} too long at the wheel</source>
        <translation>{span} de trop au volant</translation>
    </message>
    <message>
        <source>{stops} stops with {drivers} drivers, {out} left out.</source>
        <translation type="vanished">Arrêts : {stops}, chauffeurs : {drivers}, commandes laissées de côté : {out}.</translation>
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
        <translation>{table}, ligne {row}, {column} : {cause} {remedy}</translation>
    </message>
    <message>
        <source>{task}, stop {number}</source>
        <translation>{task}, arrêt {number}</translation>
    </message>
    <message>
        <source>{text}. {more}</source>
        <translation>{text}. {more}</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} jusqu’ici</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>{unit}; if nothing is said: {default}</source>
        <translation>{unit} ; sans indication : {default}</translation>
    </message>
    <message>
        <source>{used} of {all}</source>
        <translation>{used} sur {all}</translation>
    </message>
    <message>
        <source>{vehicle}, {count} stops</source>
        <translation type="vanished">{vehicle}, {count} arrêts</translation>
    </message>
    <message>
        <source>{vehicle}, {count} stop|{vehicle}, {count} stops</source>
        <translation>{vehicle}, {count} arrêt|{vehicle}, {count} arrêts</translation>
    </message>
    <message>
        <source>{what}, line {number}: {column}</source>
        <translation>{what}, ligne {number} : {column}</translation>
    </message>
    <message>
        <source>{word}: {meaning}</source>
        <translation>{word} : {meaning}</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>“{before}” is read as nothing.</source>
        <translation>« {before} » est lu comme vide.</translation>
    </message>
    <message>
        <source>“{before}” is read as “{after}”.</source>
        <translation>« {before} » est lu comme « {after} ».</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Write it like 08:15.</source>
        <translation>« {text} » n’est pas une heure. Écrivez-la comme 08:15.</translation>
    </message>
</context>
</TS>
