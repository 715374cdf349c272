<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Dispatcher</name>
    <message>
        <source>0 to 100</source>
        <translation>0 à 100</translation>
    </message>
    <message>
        <source>0 to 3</source>
        <translation>0 à 3</translation>
    </message>
    <message>
        <source>24 factors</source>
        <translation>24 facteurs</translation>
    </message>
    <message>
        <source>49 CFR 395.3: 30 minutes after 8 hours of driving, 11 hours of driving within 14 of duty.</source>
        <translation type="vanished">49 CFR 395.3 : 30 minutes après 8 heures de conduite, 11 heures de conduite en 14 de service.</translation>
    </message>
    <message>
        <source>49 CFR 395.3: 30 minutes after 8 hours of driving, 11 hours of driving within 14 of duty; with the other days of the file 60 hours of work in 7 days (70 in 8 where the fleet goes out every day), and 10 hours off between days.</source>
        <translation>49 CFR 395.3 : 30 minutes après 8 heures de conduite, 11 heures de conduite sur 14 heures de service ; avec les autres jours du fichier, 60 heures de travail en 7 jours (70 en 8 si la flotte sort tous les jours), et 10 heures de repos entre deux jours.</translation>
    </message>
    <message>
        <source>50 for the van</source>
        <translation>50 pour le véhicule</translation>
    </message>
    <message>
        <source>A break begins inside its window, or at a fixed time where both ends are the same.</source>
        <translation>Une pause commence dans son créneau, ou à heure fixe si ses deux bouts sont les mêmes.</translation>
    </message>
    <message>
        <source>A route begins when it has to, or with the shift where people are paid from then on.</source>
        <translation>Une tournée commence quand il le faut, ou avec le service si l’on est payé dès lors.</translation>
    </message>
    <message>
        <source>A route may end at another place than it started from.</source>
        <translation>Une tournée peut finir ailleurs qu’elle n’a commencé.</translation>
    </message>
    <message>
        <source>A vehicle that is too high, wide, long or heavy for every road to a place does not serve there.</source>
        <translation>Un véhicule trop haut, large, long ou lourd pour chaque route vers un lieu ne le sert pas.</translation>
    </message>
    <message>
        <source>An order is served only where that costs less than leaving it out.</source>
        <translation>Une commande n’est servie que si cela coûte moins que de la laisser.</translation>
    </message>
    <message>
        <source>An order may have several windows; service starts in one of them.</source>
        <translation>Une commande peut avoir plusieurs créneaux ; le service commence dans l’un d’eux.</translation>
    </message>
    <message>
        <source>An order that may be served on several dates goes to the best of them where they are planned together.</source>
        <translation>Une commande qui peut être servie à plusieurs dates va à la meilleure quand elles sont planifiées ensemble.</translation>
    </message>
    <message>
        <source>Another place to end</source>
        <translation>Autre lieu d’arrivée</translation>
    </message>
    <message>
        <source>any</source>
        <translation>n’importe lequel</translation>
    </message>
    <message>
        <source>Any number of dimensions</source>
        <translation>Autant de mesures qu’il faut</translation>
    </message>
    <message>
        <source>Any other driver costs so much more.</source>
        <translation>Tout autre chauffeur coûte autant de plus.</translation>
    </message>
    <message>
        <source>Any other vehicle costs so much more.</source>
        <translation>Tout autre véhicule coûte autant de plus.</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>à toute heure</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>n’importe qui</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>zones</translation>
    </message>
    <message>
        <source>Arrivals well inside their windows, for a little more money.</source>
        <translation>Des arrivées bien à l’intérieur des créneaux, pour un peu plus d’argent.</translation>
    </message>
    <message>
        <source>as late as possible</source>
        <translation>le plus tard possible</translation>
    </message>
    <message>
        <source>as the start</source>
        <translation>comme le départ</translation>
    </message>
    <message>
        <source>Balance of hours</source>
        <translation>Équilibre des heures</translation>
    </message>
    <message>
        <source>Balance of kilometres</source>
        <translation>Équilibre des kilomètres</translation>
    </message>
    <message>
        <source>Balance of load</source>
        <translation>Équilibre de la charge</translation>
    </message>
    <message>
        <source>Balance of stops</source>
        <translation>Équilibre des arrêts</translation>
    </message>
    <message>
        <source>Before the reserve is touched the van goes to the station with the shortest detour.</source>
        <translation>Avant de toucher à la réserve, le véhicule va à la station au plus court détour.</translation>
    </message>
    <message>
        <source>Before the rush</source>
        <translation>Avant l’heure de pointe</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>by compartment</source>
        <translation>par compartiment</translation>
    </message>
    <message>
        <source>by dimension</source>
        <translation>par mesure</translation>
    </message>
    <message>
        <source>by priority</source>
        <translation>selon la priorité</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>car</source>
        <translation>voiture</translation>
    </message>
    <message>
        <source>car, truck, cargo bike or on foot</source>
        <translation>voiture, camion, vélo-cargo ou à pied</translation>
    </message>
    <message>
        <source>Cars, trucks, cargo bikes and people on foot take their own ways and times.</source>
        <translation>Voitures, camions, vélos-cargos et piétons ont leurs propres chemins et temps.</translation>
    </message>
    <message>
        <source>Charging on the way</source>
        <translation>Recharge en route</translation>
    </message>
    <message>
        <source>Charging speed</source>
        <translation>Vitesse de recharge</translation>
    </message>
    <message>
        <source>classes of goods</source>
        <translation>classes de marchandises</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>cm and kg</source>
        <translation>cm et kg</translation>
    </message>
    <message>
        <source>Cold and heat take 1 % more for each degree below 15 or above 25.</source>
        <translation>Le froid et la chaleur prennent 1 % de plus par degré sous 15 ou au-dessus de 25.</translation>
    </message>
    <message>
        <source>Compact routes</source>
        <translation>Tournées compactes</translation>
    </message>
    <message>
        <source>Compartments</source>
        <translation>Compartiments</translation>
    </message>
    <message>
        <source>Consumption by load</source>
        <translation>Consommation selon la charge</translation>
    </message>
    <message>
        <source>Consumption by temperature</source>
        <translation>Consommation selon la température</translation>
    </message>
    <message>
        <source>Cost of going out</source>
        <translation>Coût de la sortie</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Coût par heure</translation>
    </message>
    <message>
        <source>Cost per kilometre</source>
        <translation>Coût par kilomètre</translation>
    </message>
    <message>
        <source>Cost per stop</source>
        <translation>Coût par arrêt</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>livraisons</translation>
    </message>
    <message>
        <source>Docks and staggered departures</source>
        <translation>Quais et départs échelonnés</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>chauffeur</translation>
    </message>
    <message>
        <source>Driver and vehicle together have everything that the order needs.</source>
        <translation>Chauffeur et véhicule ont ensemble tout ce que la commande demande.</translation>
    </message>
    <message>
        <source>Driver or vehicle has the skill at this level or above.</source>
        <translation>Chauffeur ou véhicule a la compétence à ce niveau ou au-dessus.</translation>
    </message>
    <message>
        <source>drivers</source>
        <translation>chauffeurs</translation>
    </message>
    <message>
        <source>drivers, money</source>
        <translation>chauffeurs, argent</translation>
    </message>
    <message>
        <source>Driving times of the EU</source>
        <translation>Temps de conduite de l’UE</translation>
    </message>
    <message>
        <source>Each shift starts and ends at its own place.</source>
        <translation>Chaque service commence et finit à son propre endroit.</translation>
    </message>
    <message>
        <source>Each way takes what it takes at the hour at which it is driven.</source>
        <translation>Chaque trajet dure ce qu’il dure à l’heure où il est parcouru.</translation>
    </message>
    <message>
        <source>End of the shift</source>
        <translation>Fin du service</translation>
    </message>
    <message>
        <source>Everybody is back by then.</source>
        <translation>Tout le monde est rentré à cette heure.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>facteur</translation>
    </message>
    <message>
        <source>factor by area</source>
        <translation>facteur par zone</translation>
    </message>
    <message>
        <source>factor by customer</source>
        <translation>facteur par client</translation>
    </message>
    <message>
        <source>Familiar areas</source>
        <translation>Zones familières</translation>
    </message>
    <message>
        <source>Familiar customers</source>
        <translation>Clients familiers</translation>
    </message>
    <message>
        <source>Ferries avoided</source>
        <translation>Ferries évités</translation>
    </message>
    <message>
        <source>Fewest stops</source>
        <translation>Arrêts au moins</translation>
    </message>
    <message>
        <source>First of the route</source>
        <translation>Première de la tournée</translation>
    </message>
    <message>
        <source>From start to end without breaks.</source>
        <translation>Du début à la fin sans les pauses.</translation>
    </message>
    <message>
        <source>From start to end, breaks and waiting included.</source>
        <translation>Du début à la fin, pauses et attentes comprises.</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>dès le début</translation>
    </message>
    <message>
        <source>From the end of loading to the start of the delivery, for cold goods and for passengers.</source>
        <translation>De la fin du chargement au début de la livraison, pour le froid et pour les passagers.</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Carburant</translation>
    </message>
    <message>
        <source>g per km, money per tonne</source>
        <translation>g par km, argent par tonne</translation>
    </message>
    <message>
        <source>Goods of these two classes are never aboard at the same time.</source>
        <translation>Les marchandises de ces deux classes ne sont jamais à bord en même temps.</translation>
    </message>
    <message>
        <source>Goods that are fetched take room in the van from the pickup to the end of the trip.</source>
        <translation>La marchandise enlevée prend de la place de l’enlèvement à la fin du trajet.</translation>
    </message>
    <message>
        <source>Goods that do not travel together</source>
        <translation>Marchandises qui ne voyagent pas ensemble</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Hours beyond the regular ones cost so much more.</source>
        <translation>Les heures au-delà des normales coûtent autant de plus.</translation>
    </message>
    <message>
        <source>Hours of a zone</source>
        <translation>Heures d’une zone</translation>
    </message>
    <message>
        <source>Hours of service of the US</source>
        <translation>Heures de service des États-Unis</translation>
    </message>
    <message>
        <source>hours, money per hour</source>
        <translation>heures, argent par heure</translation>
    </message>
    <message>
        <source>How fast it drives beside the times of the road network.</source>
        <translation>À quelle vitesse il roule par rapport aux temps du réseau routier.</translation>
    </message>
    <message>
        <source>How fast someone drives: below 1 for a learner.</source>
        <translation>À quelle vitesse quelqu’un roule : moins de 1 pour un débutant.</translation>
    </message>
    <message>
        <source>How long a stop takes when its order does not say.</source>
        <translation>Combien de temps dure un arrêt quand sa commande n’en dit rien.</translation>
    </message>
    <message>
        <source>How long charging takes: by what the station gives and the van takes.</source>
        <translation>Combien dure la recharge : selon ce que donne la station et prend le véhicule.</translation>
    </message>
    <message>
        <source>How long loading takes between two trips.</source>
        <translation>Combien dure le chargement entre deux trajets.</translation>
    </message>
    <message>
        <source>How long the work at the customer's takes.</source>
        <translation>Combien de temps dure le travail chez le client.</translation>
    </message>
    <message>
        <source>How many people must come.</source>
        <translation>Combien de personnes doivent venir.</translation>
    </message>
    <message>
        <source>How much longer service takes by the hour of the day at which it starts.</source>
        <translation>Combien le service dure de plus selon l’heure à laquelle il commence.</translation>
    </message>
    <message>
        <source>How much longer service takes with this driver.</source>
        <translation>Combien le service dure de plus avec ce chauffeur.</translation>
    </message>
    <message>
        <source>How much longer service takes with this vehicle.</source>
        <translation>Combien le service dure de plus avec ce véhicule.</translation>
    </message>
    <message>
        <source>In these hours only quiet vehicles serve at this place.</source>
        <translation>À ces heures, seuls des véhicules silencieux servent cet endroit.</translation>
    </message>
    <message>
        <source>In these hours other vehicles may serve in the zone too.</source>
        <translation>À ces heures, d’autres véhicules peuvent aussi servir dans la zone.</translation>
    </message>
    <message>
        <source>In this sequence</source>
        <translation>Dans cette suite</translation>
    </message>
    <message>
        <source>kg, m³, pieces, ...</source>
        <translation>kg, m³, pièces, ...</translation>
    </message>
    <message>
        <source>Kind of vehicle</source>
        <translation>Type de véhicule</translation>
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
        <translation>kWh, Wh par km</translation>
    </message>
    <message>
        <source>Last in, first out</source>
        <translation>Dernier entré, premier sorti</translation>
    </message>
    <message>
        <source>Last of the route</source>
        <translation>Dernière de la tournée</translation>
    </message>
    <message>
        <source>Latest start</source>
        <translation>Départ au plus tard</translation>
    </message>
    <message>
        <source>Least work</source>
        <translation>Travail au moins</translation>
    </message>
    <message>
        <source>Left out only when there is no other way at all, whatever it costs.</source>
        <translation>Laissée seulement s’il n’y a vraiment pas d’autre moyen, quel qu’en soit le prix.</translation>
    </message>
    <message>
        <source>level by skill</source>
        <translation>niveau par compétence</translation>
    </message>
    <message>
        <source>Levels of skill</source>
        <translation>Niveaux de compétence</translation>
    </message>
    <message>
        <source>litres per 100 km, money per litre</source>
        <translation>litres aux 100 km, argent par litre</translation>
    </message>
    <message>
        <source>Loading at the depot</source>
        <translation>Chargement au dépôt</translation>
    </message>
    <message>
        <source>Longest route</source>
        <translation>Tournée la plus longue</translation>
    </message>
    <message>
        <source>Longest time aboard</source>
        <translation>Temps à bord le plus long</translation>
    </message>
    <message>
        <source>Longest way</source>
        <translation>Distance la plus longue</translation>
    </message>
    <message>
        <source>Low-emission zones</source>
        <translation>Zones à faibles émissions</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>minutes by driver</source>
        <translation>minutes par chauffeur</translation>
    </message>
    <message>
        <source>minutes by vehicle</source>
        <translation>minutes par véhicule</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>money per hour</source>
        <translation>argent par heure</translation>
    </message>
    <message>
        <source>money per km</source>
        <translation>argent par km</translation>
    </message>
    <message>
        <source>money per minute</source>
        <translation>argent par minute</translation>
    </message>
    <message>
        <source>Most driving</source>
        <translation>Conduite au plus</translation>
    </message>
    <message>
        <source>Most stops</source>
        <translation>Arrêts au plus</translation>
    </message>
    <message>
        <source>Most waiting</source>
        <translation>Attente au plus</translation>
    </message>
    <message>
        <source>Most work</source>
        <translation>Travail au plus</translation>
    </message>
    <message>
        <source>Must be served</source>
        <translation>À servir absolument</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Never together</source>
        <translation>Jamais ensemble</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no battery</source>
        <translation>pas de batterie</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>No other driver serves the order.</source>
        <translation>Aucun autre chauffeur ne sert la commande.</translation>
    </message>
    <message>
        <source>No other vehicle serves the order.</source>
        <translation>Aucun autre véhicule ne sert la commande.</translation>
    </message>
    <message>
        <source>No route has many more stops than the others.</source>
        <translation>Aucune tournée n’a bien plus d’arrêts que les autres.</translation>
    </message>
    <message>
        <source>No route is much further than the others.</source>
        <translation>Aucune tournée n’est bien plus longue que les autres.</translation>
    </message>
    <message>
        <source>No route takes much longer than the others.</source>
        <translation>Aucune tournée ne dure bien plus que les autres.</translation>
    </message>
    <message>
        <source>No two of these orders are served by one driver.</source>
        <translation>Jamais deux de ces commandes ne sont servies par un même chauffeur.</translation>
    </message>
    <message>
        <source>No van is much fuller than the others.</source>
        <translation>Aucun véhicule n’est bien plus plein que les autres.</translation>
    </message>
    <message>
        <source>Nobody drives on a road while it is closed; what lies behind it is served before or afterwards.</source>
        <translation>Personne ne roule sur une route tant qu’elle est fermée ; ce qui se trouve derrière est servi avant ou après.</translation>
    </message>
    <message>
        <source>Nobody leaves before it.</source>
        <translation>Personne ne part avant.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Not these drivers</source>
        <translation>Pas ces chauffeurs</translation>
    </message>
    <message>
        <source>Not these vehicles</source>
        <translation>Pas ces véhicules</translation>
    </message>
    <message>
        <source>Nothing higher gets to this place.</source>
        <translation>Rien de plus haut n’accède à cet endroit.</translation>
    </message>
    <message>
        <source>one</source>
        <translation>une</translation>
    </message>
    <message>
        <source>one depot</source>
        <translation>un dépôt</translation>
    </message>
    <message>
        <source>One driver fetches everything first, then delivers it together.</source>
        <translation>Un chauffeur enlève d’abord tout, puis livre le tout ensemble.</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>un pour tout</translation>
    </message>
    <message>
        <source>one of both</source>
        <translation>l’un des deux</translation>
    </message>
    <message>
        <source>one or none</source>
        <translation>un ou aucun</translation>
    </message>
    <message>
        <source>Only these drivers</source>
        <translation>Seulement ces chauffeurs</translation>
    </message>
    <message>
        <source>Only these vehicles</source>
        <translation>Seulement ces véhicules</translation>
    </message>
    <message>
        <source>Only vehicles with this skill serve in the zone.</source>
        <translation>Seuls les véhicules avec cette compétence servent dans la zone.</translation>
    </message>
    <message>
        <source>Only what was loaded last can be unloaded.</source>
        <translation>Seul ce qui a été chargé en dernier peut être déchargé.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Heures supplémentaires</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Stationnement</translation>
    </message>
    <message>
        <source>Parts of a vehicle for classes of goods, each with its own capacity.</source>
        <translation>Parties d’un véhicule pour des classes de marchandises, chacune avec sa capacité.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>Pickup and delivery in one order</source>
        <translation>Enlèvement et livraison en une commande</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Enlèvements</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <source>position</source>
        <translation>place</translation>
    </message>
    <message>
        <source>Preferred drivers</source>
        <translation>Chauffeurs préférés</translation>
    </message>
    <message>
        <source>Preferred vehicles</source>
        <translation>Véhicules préférés</translation>
    </message>
    <message>
        <source>Price of CO2</source>
        <translation>Prix du CO2</translation>
    </message>
    <message>
        <source>Price of leaving out</source>
        <translation>Prix de l’abandon</translation>
    </message>
    <message>
        <source>Price outside of a territory</source>
        <translation>Prix hors du territoire</translation>
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
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Punctuality</source>
        <translation>Ponctualité</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures de calme</translation>
    </message>
    <message>
        <source>Range of an electric van</source>
        <translation>Autonomie d’un véhicule électrique</translation>
    </message>
    <message>
        <source>Ready at the depot</source>
        <translation>Prête au dépôt</translation>
    </message>
    <message>
        <source>Regulation 561/2006: 45 minutes after 4.5 hours at the wheel, 9 hours of driving a day, and within 24 hours a rest of 11 hours or, three times between weekly rests, of 9; with the other days of the file 56 hours of driving a week and 90 in two.</source>
        <translation>Règlement 561/2006 : 45 minutes après 4,5 heures au volant, 9 heures de conduite par jour, et dans les 24 heures un repos de 11 heures ou, trois fois entre deux repos hebdomadaires, de 9 ; avec les autres jours du fichier 56 heures de conduite par semaine et 90 en deux.</translation>
    </message>
    <message>
        <source>Regulation 561/2006: 45 minutes after 4.5 hours at the wheel, 9 hours of driving and 13 of duty a day.</source>
        <translation type="vanished">Règlement 561/2006 : 45 minutes après 4,5 heures au volant, 9 heures de conduite et 13 de service par jour.</translation>
    </message>
    <message>
        <source>Regulation 561/2006: 45 minutes after 4.5 hours at the wheel, 9 hours of driving and 13 of duty a day; with the other days of the file 56 hours of driving a week, 90 in two, and 11 hours of rest between days.</source>
        <translation type="vanished">Règlement 561/2006 : 45 minutes après 4,5 heures au volant, 9 heures de conduite et 13 heures de service par jour ; avec les autres jours du fichier, 56 heures de conduite par semaine, 90 en deux semaines, et 11 heures de repos entre deux jours.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Roads closed for hours</source>
        <translation>Routes fermées à certaines heures</translation>
    </message>
    <message>
        <source>Roads closed to a vehicle</source>
        <translation>Routes fermées à un véhicule</translation>
    </message>
    <message>
        <source>Routes that begin at the first stop</source>
        <translation>Tournées qui commencent au premier arrêt</translation>
    </message>
    <message>
        <source>Routes that end at the last stop</source>
        <translation>Tournées qui finissent au dernier arrêt</translation>
    </message>
    <message>
        <source>Same driver for a group</source>
        <translation>Même chauffeur pour un groupe</translation>
    </message>
    <message>
        <source>seconds by hour</source>
        <translation>secondes par heure</translation>
    </message>
    <message>
        <source>Service by a driver</source>
        <translation>Service par un chauffeur</translation>
    </message>
    <message>
        <source>Service is quicker by a driver who knows the area.</source>
        <translation>Le service va plus vite avec un chauffeur qui connaît la zone.</translation>
    </message>
    <message>
        <source>Service is quicker by a driver who knows the customer.</source>
        <translation>Le service va plus vite avec un chauffeur qui connaît le client.</translation>
    </message>
    <message>
        <source>Service starts inside the window, or it is late.</source>
        <translation>Le service commence dans le créneau, sinon il est en retard.</translation>
    </message>
    <message>
        <source>Service with a vehicle</source>
        <translation>Service avec un véhicule</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Several dates</source>
        <translation>Plusieurs dates</translation>
    </message>
    <message>
        <source>Several depots</source>
        <translation>Plusieurs dépôts</translation>
    </message>
    <message>
        <source>Several pickups for one delivery</source>
        <translation>Plusieurs enlèvements pour une livraison</translation>
    </message>
    <message>
        <source>Several shifts of one driver</source>
        <translation>Plusieurs services d’un chauffeur</translation>
    </message>
    <message>
        <source>Several time windows</source>
        <translation>Plusieurs créneaux</translation>
    </message>
    <message>
        <source>Several trips a day</source>
        <translation>Plusieurs trajets par jour</translation>
    </message>
    <message>
        <source>Short rests between days</source>
        <translation>Repos réduits entre les jours</translation>
    </message>
    <message>
        <source>skill by zone</source>
        <translation>compétence par zone</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>So many vans can load at a depot at the same time; they leave one after the other.</source>
        <translation>Autant de véhicules peuvent charger au dépôt en même temps ; ils partent l’un après l’autre.</translation>
    </message>
    <message>
        <source>Speed of a driver</source>
        <translation>Vitesse d’un chauffeur</translation>
    </message>
    <message>
        <source>Speed of a vehicle</source>
        <translation>Vitesse d’un véhicule</translation>
    </message>
    <message>
        <source>Start as late as possible</source>
        <translation>Partir le plus tard possible</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>Début du service</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>arrêts</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>The battery never falls below its reserve.</source>
        <translation>La batterie ne descend jamais sous sa réserve.</translation>
    </message>
    <message>
        <source>The driver serves elsewhere too, for so much more each time.</source>
        <translation>Le chauffeur sert aussi ailleurs, pour autant de plus chaque fois.</translation>
    </message>
    <message>
        <source>The driver serves in these areas alone.</source>
        <translation>Le chauffeur ne sert que dans ces zones.</translation>
    </message>
    <message>
        <source>The goods are at the depot from this time on, and no van leaves with them before.</source>
        <translation>La marchandise est au dépôt à partir de cette heure, et aucun véhicule ne part avec elle avant.</translation>
    </message>
    <message>
        <source>The law on driving counts them together, on one date and on dates that are planned together: driving, hours and rests.</source>
        <translation>La loi sur la conduite les compte ensemble, à une même date et à des dates planifiées ensemble : conduite, heures et repos.</translation>
    </message>
    <message>
        <source>The order is served after all others of its route.</source>
        <translation>La commande est servie après toutes les autres de sa tournée.</translation>
    </message>
    <message>
        <source>The order is served before all others of its route.</source>
        <translation>La commande est servie avant toutes les autres de sa tournée.</translation>
    </message>
    <message>
        <source>The order should be served by a time; each minute after it costs so much.</source>
        <translation>La commande devrait être servie avant une heure ; chaque minute après coûte autant.</translation>
    </message>
    <message>
        <source>The order should not be served before a time; each minute before it costs so much.</source>
        <translation>La commande ne devrait pas être servie avant une heure ; chaque minute avant coûte autant.</translation>
    </message>
    <message>
        <source>The order stays at its place in the sequence.</source>
        <translation>La commande reste à sa place dans la suite.</translation>
    </message>
    <message>
        <source>The order stays with the driver that you chose.</source>
        <translation>La commande reste au chauffeur que vous avez choisi.</translation>
    </message>
    <message>
        <source>The route begins by then, even when there is nothing to do yet.</source>
        <translation>La tournée commence à cette heure au plus tard, même s’il n’y a encore rien à faire.</translation>
    </message>
    <message>
        <source>The route leaves at this moment.</source>
        <translation>La tournée part à ce moment.</translation>
    </message>
    <message>
        <source>The route stays as it stands.</source>
        <translation>La tournée reste telle quelle.</translation>
    </message>
    <message>
        <source>the same all day</source>
        <translation>pareil toute la journée</translation>
    </message>
    <message>
        <source>the same for all</source>
        <translation>le même pour tous</translation>
    </message>
    <message>
        <source>The same van fetches the goods at one place and then brings them to another.</source>
        <translation>Le même véhicule prend la marchandise à un endroit puis la porte à un autre.</translation>
    </message>
    <message>
        <source>The van is loaded</source>
        <translation>La camionnette est chargée</translation>
    </message>
    <message>
        <source>The vehicle drives no further.</source>
        <translation>Le véhicule ne roule pas plus loin.</translation>
    </message>
    <message>
        <source>The vehicle goes around roads with tolls where another road leads there.</source>
        <translation>Le véhicule contourne les routes à péage si une autre route y mène.</translation>
    </message>
    <message>
        <source>The vehicle makes no more stops on its route.</source>
        <translation>Le véhicule ne fait pas plus d’arrêts dans sa tournée.</translation>
    </message>
    <message>
        <source>The vehicle may come back to the depot for more, so many times.</source>
        <translation>Le véhicule peut revenir au dépôt pour recharger, autant de fois.</translation>
    </message>
    <message>
        <source>The vehicle takes no ferry where a road leads there.</source>
        <translation>Le véhicule ne prend pas de ferry si une route y mène.</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>Il n’y a pas de retour.</translation>
    </message>
    <message>
        <source>There is no way from a depot to the first stop.</source>
        <translation>Il n’y a pas de trajet du dépôt au premier arrêt.</translation>
    </message>
    <message>
        <source>These drivers do not serve the order.</source>
        <translation>Ces chauffeurs ne servent pas la commande.</translation>
    </message>
    <message>
        <source>These orders are served by one driver, in this sequence.</source>
        <translation>Ces commandes sont servies par un chauffeur, dans cette suite.</translation>
    </message>
    <message>
        <source>These orders are served by one driver.</source>
        <translation>Ces commandes sont servies par un seul chauffeur.</translation>
    </message>
    <message>
        <source>These orders stay one right after the other.</source>
        <translation>Ces commandes restent l’une juste après l’autre.</translation>
    </message>
    <message>
        <source>These vehicles do not serve the order.</source>
        <translation>Ces véhicules ne servent pas la commande.</translation>
    </message>
    <message>
        <source>This departure</source>
        <translation>Ce départ</translation>
    </message>
    <message>
        <source>This driver</source>
        <translation>Ce chauffeur</translation>
    </message>
    <message>
        <source>This position</source>
        <translation>Cette place</translation>
    </message>
    <message>
        <source>This route</source>
        <translation>Cette tournée</translation>
    </message>
    <message>
        <source>This stretch</source>
        <translation>Ce tronçon</translation>
    </message>
    <message>
        <source>Time at the depot before the van leaves.</source>
        <translation>Temps au dépôt avant le départ du véhicule.</translation>
    </message>
    <message>
        <source>Time at the wheel, whatever else is done.</source>
        <translation>Temps au volant, quoi qu’on fasse d’autre.</translation>
    </message>
    <message>
        <source>Time before service, once for all orders that are served in a row at one place.</source>
        <translation>Temps avant le service, une fois pour toutes les commandes servies à la suite au même endroit.</translation>
    </message>
    <message>
        <source>Time for reloading</source>
        <translation>Temps de rechargement</translation>
    </message>
    <message>
        <source>Time for service</source>
        <translation>Temps de service</translation>
    </message>
    <message>
        <source>Time for service by driver</source>
        <translation>Temps de service par chauffeur</translation>
    </message>
    <message>
        <source>Time for service by hour</source>
        <translation>Temps de service selon l’heure</translation>
    </message>
    <message>
        <source>Time for service by vehicle</source>
        <translation>Temps de service par véhicule</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>time of day, minutes</source>
        <translation>heure, minutes</translation>
    </message>
    <message>
        <source>Time that this vehicle takes to park, once per place.</source>
        <translation>Temps que prend ce véhicule pour se garer, une fois par endroit.</translation>
    </message>
    <message>
        <source>Time windows</source>
        <translation>Créneaux horaires</translation>
    </message>
    <message>
        <source>Tolls</source>
        <translation>Péages</translation>
    </message>
    <message>
        <source>Tolls avoided</source>
        <translation>Péages évités</translation>
    </message>
    <message>
        <source>Traffic by the hour</source>
        <translation>Trafic heure par heure</translation>
    </message>
    <message>
        <source>trips</source>
        <translation>trajets</translation>
    </message>
    <message>
        <source>Under the law of the EU a rest of 45 hours, or of 24 where the week before or after has a whole one, begins after six days at the latest.</source>
        <translation>Selon le droit de l’UE, un repos de 45 heures, ou de 24 lorsque la semaine d’avant ou d’après en a un entier, commence au plus tard après six jours.</translation>
    </message>
    <message>
        <source>Under the law of the EU three rests between two weekly ones may be of 9 hours; the others are of 11, or of 9 after 3 between two shifts.</source>
        <translation>Selon le droit de l’UE, trois repos entre deux repos hebdomadaires peuvent être de 9 heures ; les autres sont de 11, ou de 9 après 3 entre deux services.</translation>
    </message>
    <message>
        <source>Usual time for service</source>
        <translation>Durée de service habituelle</translation>
    </message>
    <message>
        <source>vans by depot</source>
        <translation>véhicules par dépôt</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>véhicules</translation>
    </message>
    <message>
        <source>vehicles, money</source>
        <translation>véhicules, argent</translation>
    </message>
    <message>
        <source>Waiting for windows to open, all together.</source>
        <translation>Attente de l’ouverture des créneaux, en tout.</translation>
    </message>
    <message>
        <source>Weekly rest</source>
        <translation>Repos hebdomadaire</translation>
    </message>
    <message>
        <source>Weight, volume, pallets and others of your own are counted side by side.</source>
        <translation>Poids, volume, palettes et vos propres mesures sont comptés côte à côte.</translation>
    </message>
    <message>
        <source>Wh per km and tonne</source>
        <translation>Wh par km et tonne</translation>
    </message>
    <message>
        <source>What a vehicle burns, at the price of the day.</source>
        <translation>Ce que consomme un véhicule, au prix du jour.</translation>
    </message>
    <message>
        <source>What a vehicle emits, at a price per tonne.</source>
        <translation>Ce qu’émet un véhicule, à un prix par tonne.</translation>
    </message>
    <message>
        <source>What each hour from start to end costs.</source>
        <translation>Ce que coûte chaque heure du début à la fin.</translation>
    </message>
    <message>
        <source>What each kilometre costs by which a stop lies away from the middle of its route.</source>
        <translation>Ce que coûte chaque kilomètre qui sépare un arrêt du milieu de sa tournée.</translation>
    </message>
    <message>
        <source>What each kilometre costs with this vehicle.</source>
        <translation>Ce que coûte chaque kilomètre avec ce véhicule.</translation>
    </message>
    <message>
        <source>What each stop costs with this vehicle.</source>
        <translation>Ce que coûte chaque arrêt avec ce véhicule.</translation>
    </message>
    <message>
        <source>What each tonne aboard takes more on a kilometre.</source>
        <translation>Ce que chaque tonne à bord consomme de plus par kilomètre.</translation>
    </message>
    <message>
        <source>What each way costs vehicles that pay tolls.</source>
        <translation>Ce que coûte chaque trajet aux véhicules qui paient les péages.</translation>
    </message>
    <message>
        <source>What is stacked in the van comes out in the sequence in which it was loaded.</source>
        <translation>Ce qui est empilé dans la camionnette sort dans la suite où on l’a chargé.</translation>
    </message>
    <message>
        <source>What it costs that the vehicle goes out at all.</source>
        <translation>Ce que coûte le seul fait que le véhicule sorte.</translation>
    </message>
    <message>
        <source>What the order brings, and what is lost when it is left out.</source>
        <translation>Ce que la commande rapporte, et ce qui est perdu si elle est laissée.</translation>
    </message>
    <message>
        <source>What the vehicle holds; it is never more on any leg.</source>
        <translation>Ce que contient le véhicule ; jamais plus, sur aucun trajet.</translation>
    </message>
    <message>
        <source>when it has to</source>
        <translation>quand il le faut</translation>
    </message>
    <message>
        <source>Where it pays, far places come first and near ones while the roads are full.</source>
        <translation>Si cela en vaut la peine, les lieux éloignés passent d’abord et les proches pendant que les routes sont pleines.</translation>
    </message>
    <message>
        <source>Where there is no room for everything, orders of a high priority are served first.</source>
        <translation>Quand il n’y a pas de place pour tout, les commandes de haute priorité passent d’abord.</translation>
    </message>
    <message>
        <source>With fewer stops the vehicle does not go out.</source>
        <translation>Avec moins d’arrêts, le véhicule ne sort pas.</translation>
    </message>
    <message>
        <source>With less work the vehicle does not go out.</source>
        <translation>Avec moins de travail, le véhicule ne sort pas.</translation>
    </message>
    <message>
        <source>With this driver service takes so long.</source>
        <translation>Avec ce chauffeur, le service dure autant.</translation>
    </message>
    <message>
        <source>With this vehicle service takes so long.</source>
        <translation>Avec ce véhicule, le service dure autant.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
</context>
</TS>
