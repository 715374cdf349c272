<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Dispatcher</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>all routes</source>
        <translation>toutes les tournées</translation>
    </message>
    <message>
        <source>All windows</source>
        <translation>Tous les créneaux</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>And {count} more, each at its stop.</source>
        <translation>Et {count} de plus, chacun à son arrêt.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Et {count} de plus.</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>à toute heure</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>cut: Excel holds no more</source>
        <translation>coupé : Excel n’en contient pas plus</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Day overview</source>
        <translation>Vue d’ensemble du jour</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Distance (km)</source>
        <translation>Distance (km)</translation>
    </message>
    <message>
        <source>Distance (km, estimated)</source>
        <translation>Distance (km, estimée)</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Chauffeur</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>chauffeur</translation>
    </message>
    <message>
        <source>Driver without a name</source>
        <translation>Chauffeur sans nom</translation>
    </message>
    <message>
        <source>Driving times: {engine}</source>
        <translation>Temps de trajet : {engine}</translation>
    </message>
    <message>
        <source>Driving times: {engine}, region {region}</source>
        <translation>Temps de trajet : {engine}, région {region}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Each code opens the next part of the route in Google Maps.</source>
        <translation>Chaque code ouvre la partie suivante de la tournée dans Google Maps.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Estimated: distances and driving times were worked out without a road network.</source>
        <translation>Estimé : distances et temps de trajet ont été calculés sans réseau routier.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>fits only if something gives way</source>
        <translation>ne rentre que si autre chose cède</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>impossible by itself</source>
        <translation>impossible en soi</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>leave {time}</source>
        <translation>départ {time}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>Laissées de côté : {count}</translation>
    </message>
    <message>
        <source>Leg (km)</source>
        <translation>Trajet (km)</translation>
    </message>
    <message>
        <source>Leg (km, estimated)</source>
        <translation>Trajet (km, estimé)</translation>
    </message>
    <message>
        <source>Leg (min)</source>
        <translation>Trajet (min)</translation>
    </message>
    <message>
        <source>Leg (min, estimated)</source>
        <translation>Trajet (min, estimé)</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>Charge au départ</translation>
    </message>
    <message>
        <source>Load at start: {what}</source>
        <translation>Charge au départ : {what}</translation>
    </message>
    <message>
        <source>Load: {what}</source>
        <translation>Charge : {what}</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Feuilles de route</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>needs {skills}</source>
        <translation>demande {skills}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no room found within the time</source>
        <translation>pas de place trouvée à temps</translation>
    </message>
    <message>
        <source>no sure place yet</source>
        <translation>pas encore de lieu sûr</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note : {text}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>On board after: {what}</source>
        <translation>À bord ensuite : {what}</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Sur le téléphone</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <source>order {order_id}</source>
        <translation>commande {order_id}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Orders that nobody drives, each with what stands in its way.</source>
        <translation>Commandes que personne ne livre, chacune avec ce qui l’empêche.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>pickup</source>
        <translation>enlèvement</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>pièces</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>Planned {arrival}, service from {start}</source>
        <translation>Prévu {arrival}, service dès {start}</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Tournées</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Service (min)</source>
        <translation>Service (min)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Signature and time</source>
        <translation>Signature et heure</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>start {time}</source>
        <translation>début {time}</translation>
    </message>
    <message>
        <source>Start–end</source>
        <translation>Début–fin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Stop {number}</source>
        <translation>Arrêt {number}</translation>
    </message>
    <message>
        <source>stop {number}</source>
        <translation>arrêt {number}</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Time (min)</source>
        <translation>Durée (min)</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>wait {span}</source>
        <translation>attente {span}</translation>
    </message>
    <message>
        <source>Warnings at stops {numbers}.</source>
        <translation>Avertissements aux arrêts {numbers}.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Pourquoi de côté</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Créneau de</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>Créneau à</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{count} order left out|{count} orders left out</source>
        <translation>{count} commande laissée de côté|{count} commandes laissées de côté</translation>
    </message>
    <message>
        <source>{count} order that no driver carries|{count} orders that no driver carries</source>
        <translation>{count} commande qu’aucun chauffeur ne prend|{count} commandes qu’aucun chauffeur ne prend</translation>
    </message>
    <message>
        <source>{count} order|{count} orders</source>
        <translation>{count} commande|{count} commandes</translation>
    </message>
    <message>
        <source>{count} route|{count} routes</source>
        <translation>{count} tournée|{count} tournées</translation>
    </message>
    <message>
        <source>{count} stop|{count} stops</source>
        <translation>{count} arrêt|{count} arrêts</translation>
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
        <translation>{span}, jusqu’à {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>{time} to</source>
        <translation>{time} à</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
</context>
</TS>
