<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Repere</name>
    <message>
      <source>Repère: layers, incidents and addresses of the commune</source>
      <translation>Repère : couches, signalements et adresses de la commune</translation>
    </message>
    <message>
      <source>Repère manual</source>
      <translation>Manuel de Repère</translation>
    </message>
    <message>
      <source>A Python package is missing: {package}. Install it beside QGIS, then restart.</source>
      <translation>Il manque un module Python : {package}. Installez-le à côté de QGIS, puis redémarrez.</translation>
    </message>
    <message>
      <source>Storing</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <source>The profile names no service for “{role}”.</source>
      <translation>Le profil ne cite aucun service pour « {role} ».</translation>
    </message>
    <message>
      <source>Add it to the profile file.</source>
      <translation>Ajoutez-le dans le fichier de profil.</translation>
    </message>
    <message>
      <source>Opening {commune}</source>
      <translation>Ouverture : {commune}</translation>
    </message>
    <message>
      <source>Address discrepancies</source>
      <translation>Écarts d’adresses</translation>
    </message>
    <message>
      <source>Incidents</source>
      <translation>Signalements</translation>
    </message>
    <message>
      <source>Corrections</source>
      <translation>Corrections</translation>
    </message>
    <message>
      <source>Fetched on {date} from {service}.</source>
      <translation>Chargé le {date} depuis {service}.</translation>
    </message>
    <message>
      <source>QGIS could not open {layer} from its service.</source>
      <translation>QGIS n’a pas pu ouvrir {layer} depuis son service.</translation>
    </message>
    <message>
      <source>Try again later; the rest of the map is not concerned.</source>
      <translation>Réessayez plus tard ; le reste de la carte n’est pas concerné.</translation>
    </message>
    <message>
      <source>Blocking</source>
      <translation>Bloquant</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <source>Information</source>
      <translation>Pour information</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Décidé</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvert</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Clos</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
    <message>
      <source>To send</source>
      <translation>À envoyer</translation>
    </message>
    <message>
      <source>Being sent</source>
      <translation>Envoi en cours</translation>
    </message>
    <message>
      <source>Received by the service</source>
      <translation>Reçue par le service</translation>
    </message>
    <message>
      <source>Answer lost</source>
      <translation>Réponse perdue</translation>
    </message>
    <message>
      <source>Applied</source>
      <translation>Appliquée</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Refusée</translation>
    </message>
    <message>
      <source>Changed meanwhile</source>
      <translation>Modifiée entre-temps</translation>
    </message>
    <message>
      <source>No longer there</source>
      <translation>Plus présente</translation>
    </message>
    <message>
      <source>Not applied</source>
      <translation>Non appliquée</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirée</translation>
    </message>
    <message>
      <source>Housing</source>
      <translation>Habitat</translation>
    </message>
    <message>
      <source>Farming</source>
      <translation>Agriculture</translation>
    </message>
    <message>
      <source>Forest</source>
      <translation>Forêt</translation>
    </message>
    <message>
      <source>Economic activity</source>
      <translation>Activité économique</translation>
    </message>
    <message>
      <source>Public services</source>
      <translation>Services publics</translation>
    </message>
    <message>
      <source>Nature</source>
      <translation>Zone naturelle</translation>
    </message>
    <message>
      <source>Green space</source>
      <translation>Espaces verts</translation>
    </message>
    <message>
      <source>Leisure</source>
      <translation>Loisirs</translation>
    </message>
    <message>
      <source>Move the map to the chosen row</source>
      <translation>Déplacer la carte vers la ligne choisie</translation>
    </message>
    <message>
      <source>Open the last commune when the panel opens</source>
      <translation>Ouvrir la dernière commune avec le panneau</translation>
    </message>
    <message>
      <source>Services and their sign-in are set in the commune's profile; passwords stay in QGIS's authentication.</source>
      <translation>Les services et leur connexion se règlent dans le profil de la commune ; les mots de passe restent dans l’authentification de QGIS.</translation>
    </message>
    <message>
      <source>Name written beside decisions</source>
      <translation>Nom inscrit à côté des décisions</translation>
    </message>
    <message>
      <source>Note (kept with the decision)</source>
      <translation>Note (gardée avec la décision)</translation>
    </message>
    <message>
      <source>Compare again…</source>
      <translation>Comparer à nouveau…</translation>
    </message>
    <message>
      <source>Correct the source</source>
      <translation>Corriger la source</translation>
    </message>
    <message>
      <source>The source is right</source>
      <translation>La source a raison</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message>
      <source>Comparing addresses</source>
      <translation>Comparaison des adresses</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>Position (Lambert 72)</source>
      <translation>Position (Lambert 72)</translation>
    </message>
    <message>
      <source>Missing in source</source>
      <translation>Absente de la source</translation>
    </message>
    <message>
      <source>Missing in register</source>
      <translation>Absente du registre</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>No position</source>
      <translation>Sans position</translation>
    </message>
    <message>
      <source>Street name</source>
      <translation>Nom de rue</translation>
    </message>
    <message>
      <source>House number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Postcode</source>
      <translation>Code postal</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Doublon</translation>
    </message>
    <message>
      <source>Source to correct</source>
      <translation>Source à corriger</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Passé</translation>
    </message>
    <message>
      <source>No difference found: the register and the source agree.</source>
      <translation>Aucun écart : le registre et la source concordent.</translation>
    </message>
    <message>
      <source>{found} differences found.</source>
      <translation>{found} écarts trouvés.</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Registre</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Écart</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>sure at {percent} %</source>
      <translation>sûr à {percent} %</translation>
    </message>
    <message>
      <source>{unusable} rows could not be fully read.</source>
      <translation>{unusable} lignes n’ont pas pu être lues en entier.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>{metres} m apart</source>
      <translation>à {metres} m</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>À décider</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>CSV file…</source>
      <translation>Fichier CSV…</translation>
    </message>
    <message>
      <source>A list of addresses</source>
      <translation>Une liste d’adresses</translation>
    </message>
    <message>
      <source>Table (*.csv *.txt)</source>
      <translation>Tableau (*.csv *.txt)</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Compare the commune's register with an authentic source, then decide row by row.</source>
      <translation>Comparez le registre de la commune avec une source authentique, puis décidez ligne par ligne.</translation>
    </message>
    <message>
      <source>Positions may differ by</source>
      <translation>Écart de position admis</translation>
    </message>
    <message>
      <source>Meaning</source>
      <translation>Sens</translation>
    </message>
    <message>
      <source>Column, and its first values</source>
      <translation>Colonne et premières valeurs</translation>
    </message>
    <message>
      <source>The commune's list</source>
      <translation>La liste de la commune</translation>
    </message>
    <message>
      <source>Choose a register and a source first.</source>
      <translation>Choisissez d’abord un registre et une source.</translation>
    </message>
    <message>
      <source>Identifier</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <source>Box</source>
      <translation>Boîte</translation>
    </message>
    <message>
      <source>Municipality</source>
      <translation>Commune</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <source>x or longitude</source>
      <translation>x ou longitude</translation>
    </message>
    <message>
      <source>y or latitude</source>
      <translation>y ou latitude</translation>
    </message>
    <message>
      <source>Reading {file}</source>
      <translation>Lecture de {file}</translation>
    </message>
    <message>
      <source>ICAR (the region's addresses)</source>
      <translation>ICAR (adresses de la Région)</translation>
    </message>
    <message>
      <source>{file}: choose the column for {fields}.</source>
      <translation>{file} : choisissez la colonne pour {fields}.</translation>
    </message>
    <message>
      <source>{file}: columns recognised; look at them below.</source>
      <translation>{file} : colonnes reconnues ; vérifiez-les ci-dessous.</translation>
    </message>
    <message>
      <source>The service's receipt will stand here.</source>
      <translation>L’accusé de réception du service s’affichera ici.</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Approuver</translation>
    </message>
    <message>
      <source>Back to draft</source>
      <translation>Remettre en brouillon</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Approve all drafts</source>
      <translation>Approuver tous les brouillons</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Envoyer</translation>
    </message>
    <message>
      <source>Sending corrections</source>
      <translation>Envoi des corrections</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <source>New status</source>
      <translation>Nouveau statut</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Déplacer</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Créer</translation>
    </message>
    <message>
      <source>Retire</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Rename the street</source>
      <translation>Renommer la rue</translation>
    </message>
    <message>
      <source>Renumber</source>
      <translation>Renuméroter</translation>
    </message>
    <message>
      <source>Change the postcode</source>
      <translation>Changer le code postal</translation>
    </message>
    <message>
      <source>Nothing to send. Corrections come here from the incidents and the addresses.</source>
      <translation>Rien à envoyer. Les corrections arrivent ici depuis les signalements et les adresses.</translation>
    </message>
    <message>
      <source>{applied} applied, {waiting} received by the service, {trouble} to look at.</source>
      <translation>{applied} appliquées, {waiting} reçues par le service, {trouble} à examiner.</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Correction</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Objet</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Brouillons</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Envoyées</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>À examiner</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>Réglées</translation>
    </message>
    <message>
      <source>by {author}, {date}</source>
      <translation>par {author}, {date}</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>Actualiser</translation>
    </message>
    <message>
      <source>Fetch layers, incidents and addresses again (F5)</source>
      <translation>Recharger couches, signalements et adresses (F5)</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>The training town is starting…</source>
      <translation>La ville d’exercice démarre…</translation>
    </message>
    <message>
      <source>Open a commune's profile</source>
      <translation>Ouvrir le profil d’une commune</translation>
    </message>
    <message>
      <source>Profile (*.json)</source>
      <translation>Profil (*.json)</translation>
    </message>
    <message>
      <source>Commune and training town</source>
      <translation>Commune et ville d’exercice</translation>
    </message>
    <message>
      <source>Open a commune's profile…</source>
      <translation>Ouvrir le profil d’une commune…</translation>
    </message>
    <message>
      <source>Open the training town</source>
      <translation>Ouvrir la ville d’exercice</translation>
    </message>
    <message>
      <source>Reset the training town</source>
      <translation>Réinitialiser la ville d’exercice</translation>
    </message>
    <message>
      <source>Stop the training town</source>
      <translation>Arrêter la ville d’exercice</translation>
    </message>
    <message>
      <source>Close the commune</source>
      <translation>Fermer la commune</translation>
    </message>
    <message>
      <source>Resetting the training town</source>
      <translation>Réinitialisation de la ville d’exercice</translation>
    </message>
    <message>
      <source>Opening the training town</source>
      <translation>Ouverture de la ville d’exercice</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>répond</translation>
    </message>
    <message>
      <source>does not answer</source>
      <translation>ne répond pas</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Couches</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Adresses</translation>
    </message>
    <message>
      <source>Regional layers of the SPW (ArcGIS REST, WMS)</source>
      <translation>Couches régionales du SPW (ArcGIS REST, WMS)</translation>
    </message>
    <message>
      <source>Citizens' reports (Open311 service requests)</source>
      <translation>Signalements des citoyens (« service requests » Open311)</translation>
    </message>
    <message>
      <source>Differences between the register and ICAR or BeSt</source>
      <translation>Écarts entre le registre et ICAR ou BeSt</translation>
    </message>
    <message>
      <source>What is to be sent to the services, and their receipts</source>
      <translation>Ce qui part vers les services, et leurs accusés de réception</translation>
    </message>
    <message>
      <source>Training town</source>
      <translation>Ville d’exercice</translation>
    </message>
    <message>
      <source>The training town is as on the first day.</source>
      <translation>La ville d’exercice est comme au premier jour.</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Message to the citizen</source>
      <translation>Message au citoyen</translation>
    </message>
    <message>
      <source>Prepare the answer</source>
      <translation>Préparer la réponse</translation>
    </message>
    <message>
      <source>Fetching incidents</source>
      <translation>Chargement des signalements</translation>
    </message>
    <message>
      <source>Reading the history</source>
      <translation>Lecture de l’historique</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Inchangé</translation>
    </message>
    <message>
      <source>Being looked at</source>
      <translation>À l’examen</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Planifié</translation>
    </message>
    <message>
      <source>Fixed</source>
      <translation>Réglé</translation>
    </message>
    <message>
      <source>No further action</source>
      <translation>Sans suite</translation>
    </message>
    <message>
      <source>Not the commune's</source>
      <translation>Pas du ressort de la commune</translation>
    </message>
    <message>
      <source>No incident here yet. Use Refresh to fetch what citizens reported.</source>
      <translation>Pas encore de signalement. Actualisez pour charger ce que les citoyens ont signalé.</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>Signalé</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>{total} incidents: {added} new, {changed} changed.</source>
      <translation>{total} signalements : {added} nouveaux, {changed} modifiés.</translation>
    </message>
    <message>
      <source>The report gives no usable position.</source>
      <translation>Le signalement ne donne pas de position utilisable.</translation>
    </message>
    <message>
      <source>Reported {date}</source>
      <translation>Signalé le {date}</translation>
    </message>
    <message>
      <source>changed {date}</source>
      <translation>modifié le {date}</translation>
    </message>
    <message>
      <source>Search a layer: flood, parcels, orthophoto…</source>
      <translation>Chercher une couche : inondation, parcelles, orthophoto…</translation>
    </message>
    <message>
      <source>Add to the map</source>
      <translation>Ajouter à la carte</translation>
    </message>
    <message>
      <source>Choose a layer; a double click puts it on the map.</source>
      <translation>Choisissez une couche ; un double clic l’ajoute à la carte.</translation>
    </message>
    <message>
      <source>Loading {layer}</source>
      <translation>Chargement : {layer}</translation>
    </message>
    <message>
      <source>Shown from 1:{scale} on</source>
      <translation>Visible à partir du 1:{scale}</translation>
    </message>
    <message>
      <source>Keep the commune's map true</source>
      <translation>Gardez la carte de la commune à jour</translation>
    </message>
    <message>
      <source>To try and to learn: a synthetic town on this computer, without account or internet.</source>
      <translation>Pour essayer et apprendre : une ville fictive sur cet ordinateur, sans compte ni internet.</translation>
    </message>
    <message>
      <source>To work: the file that names your commune and its services.</source>
      <translation>Pour travailler : le fichier qui décrit votre commune et ses services.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Chercher</translation>
    </message>
    <message>
      <source>{job} stopped on an unexpected error: {reason}.</source>
      <translation>{job} : arrêt sur une erreur imprévue ({reason}).</translation>
    </message>
    <message>
      <source>Nothing stored was lost. The details are in QGIS's log, tab Repère.</source>
      <translation>Rien de ce qui était enregistré n’est perdu. Les détails sont dans le journal de QGIS, onglet Repère.</translation>
    </message>
    <message>
      <source>The id of an authentication configuration of QGIS, where the service asks who you are.</source>
      <translation>L’identifiant d’une configuration d’authentification de QGIS, si le service demande qui vous êtes.</translation>
    </message>
    <message>
      <source>Authentication</source>
      <translation>Authentification</translation>
    </message>
    <message>
      <source>Compare addresses</source>
      <translation>Comparer des adresses</translation>
    </message>
    <message>
      <source>Compares the commune's register with an authentic source (ICAR, BeSt) and writes one feature per difference: what kind, both values, the distance in metres, a confidence from 0 to 1, a severity, and a group for what is one decision. REGISTER and SOURCE are layers, or CSV files whose columns are recognised by their headings; BeSt's published file is read as it is.</source>
      <translation>Compare le registre de la commune avec une source authentique (ICAR, BeSt) et écrit une entité par écart : sa nature, les deux valeurs, la distance en mètres, une confiance de 0 à 1, une gravité, et un groupe pour ce qui relève d’une seule décision. REGISTER et SOURCE sont des couches, ou des fichiers CSV dont les colonnes sont reconnues à leurs titres ; le fichier publié par BeSt se lit tel quel.</translation>
    </message>
    <message>
      <source>A layer, or the path of a CSV with a street, a number and a position (EPSG:31370, 3812 or 4326).</source>
      <translation>Une couche, ou le chemin d’un CSV avec une rue, un numéro et une position (EPSG:31370, 3812 ou 4326).</translation>
    </message>
    <message>
      <source>Two positions that are farther apart are a difference of the kind “position”.</source>
      <translation>Deux positions plus éloignées forment un écart du genre « position ».</translation>
    </message>
    <message>
      <source>One point per difference in EPSG:31370, where the source has it, else where the register has it.</source>
      <translation>Un point par écart, en EPSG:31370, là où la source le place, sinon là où le registre le place.</translation>
    </message>
    <message>
      <source>Register (the commune's list)</source>
      <translation>Registre (la liste de la commune)</translation>
    </message>
    <message>
      <source>Source (ICAR or BeSt)</source>
      <translation>Source (ICAR ou BeSt)</translation>
    </message>
    <message>
      <source>Positions may differ by (metres)</source>
      <translation>Écart de position admis (mètres)</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>Écarts</translation>
    </message>
    <message>
      <source>{list} cannot be opened: {value}.</source>
      <translation>{list} ne peut pas être ouvert : {value}.</translation>
    </message>
    <message>
      <source>Give a layer, or the path of a CSV file.</source>
      <translation>Donnez une couche, ou le chemin d’un fichier CSV.</translation>
    </message>
    <message>
      <source>{name}: {count} addresses, {unusable} rows could not be fully read.</source>
      <translation>{name} : {count} adresses, {unusable} lignes n’ont pas pu être lues en entier.</translation>
    </message>
    <message>
      <source>Fetch incidents</source>
      <translation>Charger les signalements</translation>
    </message>
    <message>
      <source>Reads the citizens' reports of an Open311 GeoReport v2 service (FixMyStreet and others), all of them, also where the service cuts its lists, and writes one point per report. Names, e-mails and telephone numbers are dropped. START and END bound requested_datetime: from START on, before END.</source>
      <translation>Lit les signalements des citoyens d’un service Open311 GeoReport v2 (FixMyStreet et d’autres), tous, même si le service coupe ses listes, et écrit un point par signalement. Noms, adresses électroniques et numéros de téléphone sont écartés. START et END bornent requested_datetime : à partir de START, avant END.</translation>
    </message>
    <message>
      <source>The base of GeoReport v2, such as https://example.org/open311/v2.</source>
      <translation>La base de GeoReport v2, par exemple https://example.org/open311/v2.</translation>
    </message>
    <message>
      <source>The jurisdiction_id, where the service asks for one.</source>
      <translation>Le jurisdiction_id, si le service en demande un.</translation>
    </message>
    <message>
      <source>The first moment, such as 2026-01-31 or 2026-01-31T12:00:00Z; UTC where no zone is given.</source>
      <translation>Le premier instant, par exemple 2026-01-31 ou 2026-01-31T12:00:00Z ; en UTC si aucun fuseau n’est indiqué.</translation>
    </message>
    <message>
      <source>The moment after the last one, written as START.</source>
      <translation>L’instant qui suit le dernier, écrit comme START.</translation>
    </message>
    <message>
      <source>open, closed, or empty for both.</source>
      <translation>open (ouvert), closed (clos), ou vide pour les deux.</translation>
    </message>
    <message>
      <source>One point per incident in EPSG:4326; an incident without a usable position has no geometry.</source>
      <translation>Un point par signalement, en EPSG:4326 ; un signalement sans position utilisable n’a pas de géométrie.</translation>
    </message>
    <message>
      <source>{url} is not the address of a service.</source>
      <translation>{url} n’est pas l’adresse d’un service.</translation>
    </message>
    <message>
      <source>It begins with https://, as in https://example.org/open311/v2.</source>
      <translation>Elle commence par https://, comme https://example.org/open311/v2.</translation>
    </message>
    <message>
      <source>“{status}” is not a status of incidents.</source>
      <translation>« {status} » n’est pas un statut de signalement.</translation>
    </message>
    <message>
      <source>Take open, closed, or nothing.</source>
      <translation>Prenez open, closed, ou rien.</translation>
    </message>
    <message>
      <source>Address of the service</source>
      <translation>Adresse du service</translation>
    </message>
    <message>
      <source>Jurisdiction</source>
      <translation>Juridiction</translation>
    </message>
    <message>
      <source>Reported from (ISO 8601)</source>
      <translation>Signalés à partir de (ISO 8601)</translation>
    </message>
    <message>
      <source>Reported before (ISO 8601)</source>
      <translation>Signalés avant (ISO 8601)</translation>
    </message>
    <message>
      <source>Status (open, closed, or empty)</source>
      <translation>Statut (open, closed, ou vide)</translation>
    </message>
    <message>
      <source>The service cuts its lists: some incidents may be missing.</source>
      <translation>Le service coupe ses listes : des signalements peuvent manquer.</translation>
    </message>
    <message>
      <source>{name} is not a date: {value}.</source>
      <translation>{name} n’est pas une date : {value}.</translation>
    </message>
    <message>
      <source>Write it as 2026-01-31 or 2026-01-31T12:00:00Z.</source>
      <translation>Écrivez-la comme 2026-01-31 ou 2026-01-31T12:00:00Z.</translation>
    </message>
    <message>
      <source>{total} incidents.</source>
      <translation>{total} signalements.</translation>
    </message>
    <message>
      <source>{count} incidents could not be read.</source>
      <translation>{count} signalements n’ont pas pu être lus.</translation>
    </message>
    <message>
      <source>Send corrections</source>
      <translation>Envoyer les corrections</translation>
    </message>
    <message>
      <source>Sends the approved corrections of a workspace to the services of the commune's profile, then reads the services back. A lost answer is settled by asking the service, never by sending again. If a service is in trouble the algorithm fails and says so; its corrections wait in the workspace for the next run.</source>
      <translation>Envoie les corrections approuvées d’un espace de travail aux services du profil de la commune, puis relit ces services. Une réponse perdue se règle en interrogeant le service, jamais par un second envoi. Si un service est en difficulté, l’algorithme échoue et le dit ; ses corrections attendent la prochaine fois dans l’espace de travail.</translation>
    </message>
    <message>
      <source>The JSON file that names the commune, its boundary and its services.</source>
      <translation>Le fichier JSON qui indique la commune, sa limite et ses services.</translation>
    </message>
    <message>
      <source>The GeoPackage in which corrections were approved, as the Repère dock keeps it.</source>
      <translation>Le GeoPackage où des corrections ont été approuvées, tel que le panneau Repère le tient.</translation>
    </message>
    <message>
      <source>The commune's profile</source>
      <translation>Le profil de la commune</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Espace de travail</translation>
    </message>
    <message>
      <source>There is no workspace {file}.</source>
      <translation>Il n’y a pas d’espace de travail {file}.</translation>
    </message>
    <message>
      <source>Give the GeoPackage that Repère keeps.</source>
      <translation>Indiquez le GeoPackage que tient Repère.</translation>
    </message>
    <message>
      <source>Fetch regional layers</source>
      <translation>Charger des couches régionales</translation>
    </message>
    <message>
      <source>Fetches layers of the SPW that touch the commune into a GeoPackage, one table each, whole: a layer that the service cuts short is an error, never half a layer, and does not keep the others from coming. The credit is told with each layer; pictures are not fetched.</source>
      <translation>Charge dans un GeoPackage les couches du SPW qui touchent la commune, une table chacune, entières : une couche que le service coupe est une erreur, jamais une demi-couche, et n’empêche pas les autres d’arriver. Le crédit est indiqué avec chaque couche ; les images ne sont pas chargées.</translation>
    </message>
    <message>
      <source>Names of the catalogue separated by commas, such as cadastre-parcelles; empty: the profile's layers.</source>
      <translation>Des noms du catalogue séparés par des virgules, par exemple cadastre-parcelles ; vide : les couches du profil.</translation>
    </message>
    <message>
      <source>One table for each layer; other tables of the file stay as they are.</source>
      <translation>Une table par couche ; les autres tables du fichier restent telles quelles.</translation>
    </message>
    <message>
      <source>GeoPackage</source>
      <translation>GeoPackage</translation>
    </message>
    <message>
      <source>Number of features</source>
      <translation>Nombre d’entités</translation>
    </message>
    <message>
      <source>The catalogue has no layer “{layer}”.</source>
      <translation>Le catalogue n’a pas de couche « {layer} ».</translation>
    </message>
    <message>
      <source>Layers have names such as {example}.</source>
      <translation>Les couches ont des noms comme {example}.</translation>
    </message>
    <message>
      <source>The training town could not start: {reason}</source>
      <translation>La ville d’exercice n’a pas pu démarrer : {reason}</translation>
    </message>
    <message>
      <source>If shapely is missing, install it (python3-shapely on Linux) and start again.</source>
      <translation>S’il manque shapely, installez-le (python3-shapely sous Linux) et recommencez.</translation>
    </message>
    <message>
      <source>has a position that is not a pair of numbers; it was read without it</source>
      <translation>a une position qui n’est pas une paire de nombres ; elle a été lue sans position</translation>
    </message>
    <message>
      <source>has a position outside Belgium; it was read without it</source>
      <translation>a une position hors de Belgique ; elle a été lue sans position</translation>
    </message>
    <message>
      <source>{file}: the coordinate system of the positions cannot be told; the first is {x}, {y}.</source>
      <translation>{file} : impossible de savoir dans quel système de coordonnées sont les positions ; la première est {x}, {y}.</translation>
    </message>
    <message>
      <source>Give them in EPSG:31370, EPSG:3812 or EPSG:4326.</source>
      <translation>Donnez-les en EPSG:31370, EPSG:3812 ou EPSG:4326.</translation>
    </message>
    <message>
      <source>{file}: the positions are said to be in {said}, but they are in {looks}; the first is {x}, {y}.</source>
      <translation>{file} : les positions sont annoncées en {said}, mais elles sont en {looks} ; la première est {x}, {y}.</translation>
    </message>
    <message>
      <source>Set the layer's coordinate system right, then compare again.</source>
      <translation>Corrigez le système de coordonnées de la couche, puis comparez à nouveau.</translation>
    </message>
    <message>
      <source>{file} is in a coordinate system that has no EPSG number: {crs}.</source>
      <translation>{file} est dans un système de coordonnées sans numéro EPSG : {crs}.</translation>
    </message>
    <message>
      <source>Set the layer's coordinate system, for example EPSG:31370.</source>
      <translation>Définissez le système de coordonnées de la couche, par exemple EPSG:31370.</translation>
    </message>
    <message>
      <source>has not as many cells as there are headings</source>
      <translation>n’a pas autant de cellules qu’il y a de titres</translation>
    </message>
    <message>
      <source>has no street name</source>
      <translation>n’a pas de nom de rue</translation>
    </message>
    <message>
      <source>has no house number</source>
      <translation>n’a pas de numéro</translation>
    </message>
    <message>
      <source>has an identifier that an earlier row has; it was read with its row number added</source>
      <translation>porte le même identifiant qu’une ligne précédente ; son numéro de ligne y a été ajouté à la lecture</translation>
    </message>
    <message>
      <source>{file} is empty: it has no rows.</source>
      <translation>{file} est vide : il n’a aucune ligne.</translation>
    </message>
    <message>
      <source>{file}: no address there.</source>
      <translation>{file} : aucune adresse trouvée.</translation>
    </message>
    <message>
      <source>Look at the commune's name in the profile: {municipality}.</source>
      <translation>Vérifiez le nom de la commune dans le profil : {municipality}.</translation>
    </message>
    <message>
      <source>{file}: a quotation mark opened in row {row} is not closed; it swallows the rows after it.</source>
      <translation>{file} : un guillemet ouvert à la ligne {row} n’est pas fermé ; il avale les lignes suivantes.</translation>
    </message>
    <message>
      <source>Close it, or export the list again.</source>
      <translation>Fermez-le, ou exportez à nouveau la liste.</translation>
    </message>
    <message>
      <source>{file} has no position column.</source>
      <translation>{file} n’a pas de colonne de position.</translation>
    </message>
    <message>
      <source>Give the addresses a position: x and y in EPSG:31370, EPSG:3812 or EPSG:4326, or a layer of points.</source>
      <translation>Donnez une position aux adresses : x et y en EPSG:31370, EPSG:3812 ou EPSG:4326, ou une couche de points.</translation>
    </message>
    <message>
      <source>{file}: no column was found for {fields}.</source>
      <translation>{file} : aucune colonne trouvée pour {fields}.</translation>
    </message>
    <message>
      <source>Choose it in the list of columns, or give the column a heading that says what it is.</source>
      <translation>Choisissez-la dans la liste des colonnes, ou donnez à la colonne un titre qui dit ce qu’elle contient.</translation>
    </message>
    <message>
      <source>{file} has no usable row: the first of {count} that were refused is row {row}.</source>
      <translation>{file} n’a aucune ligne utilisable (lignes refusées : {count}, la première est la ligne {row}).</translation>
    </message>
    <message>
      <source>Look at the columns that were chosen.</source>
      <translation>Vérifiez les colonnes choisies.</translation>
    </message>
    <message>
      <source>{file} is empty: it has headings but no rows.</source>
      <translation>{file} est vide : il a des titres, mais aucune ligne.</translation>
    </message>
    <message>
      <source>{file} has no headings: its first row already looks like an address (row 1).</source>
      <translation>{file} n’a pas de titres de colonnes : sa première ligne ressemble déjà à une adresse (ligne 1).</translation>
    </message>
    <message>
      <source>Put the names of the columns in the first row.</source>
      <translation>Mettez les noms des colonnes dans la première ligne.</translation>
    </message>
    <message>
      <source>There is no column “{column}”.</source>
      <translation>Il n’y a pas de colonne « {column} ».</translation>
    </message>
    <message>
      <source>Choose the columns again.</source>
      <translation>Choisissez à nouveau les colonnes.</translation>
    </message>
    <message>
      <source>{file} is empty.</source>
      <translation>{file} est vide.</translation>
    </message>
    <message>
      <source>Export the list again.</source>
      <translation>Exportez à nouveau la liste.</translation>
    </message>
    <message>
      <source>{file} is not a table in text form.</source>
      <translation>{file} n’est pas un tableau au format texte.</translation>
    </message>
    <message>
      <source>Export the list as CSV.</source>
      <translation>Exportez la liste en CSV.</translation>
    </message>
    <message>
      <source>{file}: the columns cannot be told apart (row 1).</source>
      <translation>{file} : impossible de distinguer les colonnes (ligne 1).</translation>
    </message>
    <message>
      <source>Separate them by commas, semicolons or tabs.</source>
      <translation>Séparez-les par des virgules, des points-virgules ou des tabulations.</translation>
    </message>
    <message>
      <source>{file} cannot be opened: {reason}.</source>
      <translation>{file} ne peut pas être ouvert : {reason}.</translation>
    </message>
    <message>
      <source>{file} cannot be read after line {row}: {reason}.</source>
      <translation>{file} ne peut pas être lu après la ligne {row} : {reason}.</translation>
    </message>
    <message>
      <source>A quotation mark that is not closed is the usual cause.</source>
      <translation>La cause habituelle est un guillemet qui n’est pas fermé.</translation>
    </message>
    <message>
      <source>{service} sent something else than a record.</source>
      <translation>{service} a envoyé autre chose qu’un enregistrement.</translation>
    </message>
    <message>
      <source>{service} took the report but gave it no number.</source>
      <translation>{service} a pris la correction sans lui donner de numéro.</translation>
    </message>
    <message>
      <source>{label}: the number “{number}” cannot be sent, it does not begin with digits.</source>
      <translation>{label} : le numéro « {number} » ne peut pas être envoyé, il ne commence pas par un chiffre.</translation>
    </message>
    <message>
      <source>Correct the number, or report it by mail.</source>
      <translation>Corrigez le numéro, ou signalez-le par courrier.</translation>
    </message>
    <message>
      <source>{service} sent something else than a list.</source>
      <translation>{service} a envoyé autre chose qu’une liste.</translation>
    </message>
    <message>
      <source>A correction that is {old} cannot become {new}.</source>
      <translation>Une correction à l’état {old} ne peut pas passer à {new}.</translation>
    </message>
    <message>
      <source>Refresh the list: another window may have settled it.</source>
      <translation>Actualisez la liste : une autre fenêtre l’a peut-être réglée.</translation>
    </message>
    <message>
      <source>{address}: the source has nothing to correct here.</source>
      <translation>{address} : il n’y a rien à corriger ici dans la source.</translation>
    </message>
    <message>
      <source>Correct the register, or mark the difference as skipped.</source>
      <translation>Corrigez le registre, ou marquez l’écart comme passé.</translation>
    </message>
    <message>
      <source>An update of an incident needs a comment.</source>
      <translation>La mise à jour d’un signalement demande un commentaire.</translation>
    </message>
    <message>
      <source>Write what was done, for the citizen who reported it.</source>
      <translation>Écrivez ce qui a été fait, pour le citoyen qui l’a signalé.</translation>
    </message>
    <message>
      <source>{service} does not show incident {id} any more.</source>
      <translation>{service} ne montre plus le signalement {id}.</translation>
    </message>
    <message>
      <source>It was removed or hidden; withdraw the correction, or look at it on the website.</source>
      <translation>Il a été supprimé ou masqué ; retirez la correction, ou voyez ce qu’il en est sur le site web.</translation>
    </message>
    <message>
      <source>{service} does not show whether it received the update of incident {id}.</source>
      <translation>{service} ne montre pas s’il a reçu la mise à jour du signalement {id}.</translation>
    </message>
    <message>
      <source>Look at the incident on its website, then approve the correction again or withdraw it.</source>
      <translation>Consultez le signalement sur le site web du service, puis approuvez à nouveau la correction ou retirez-la.</translation>
    </message>
    <message>
      <source>Incident {id} changed since you decided: it is {state}, last changed {changed}.</source>
      <translation>Le signalement {id} a changé depuis votre décision : son statut est « {state} » (dernière modification : {changed}).</translation>
    </message>
    <message>
      <source>Look at what changed, then decide again.</source>
      <translation>Regardez ce qui a changé, puis décidez à nouveau.</translation>
    </message>
    <message>
      <source>The profile names no service for corrections of the kind “{target}”.</source>
      <translation>Le profil ne cite aucun service pour les corrections du type « {target} ».</translation>
    </message>
    <message>
      <source>They wait in the outbox.</source>
      <translation>Elles restent à envoyer.</translation>
    </message>
    <message>
      <source>Stopped at your request.</source>
      <translation>Arrêté à votre demande.</translation>
    </message>
    <message>
      <source>It is GeoJSON, in metres of Belgian Lambert 72 (EPSG:31370).</source>
      <translation>Il faut du GeoJSON, en mètres, en Lambert belge 72 (EPSG:31370).</translation>
    </message>
    <message>
      <source>{file}, line {line}: “{field}” needs a “url” or a “path”, one of the two.</source>
      <translation>{file}, ligne {line} : « {field} » doit avoir soit « url », soit « path », l’un des deux.</translation>
    </message>
    <message>
      <source>{file}, line {line}: “{field}” has no surface.</source>
      <translation>{file}, ligne {line} : « {field} » a une surface nulle.</translation>
    </message>
    <message>
      <source>{file}, line {line}: “{field}” does not lie in Wallonia.</source>
      <translation>{file}, ligne {line} : « {field} » n’est pas en Wallonie.</translation>
    </message>
    <message>
      <source>{file}, line {line}: the coordinates of “{field}” do not make a polygon.</source>
      <translation>{file}, ligne {line} : les coordonnées de « {field} » ne forment pas un polygone.</translation>
    </message>
    <message>
      <source>{service} refused the request ({code}): {reason}</source>
      <translation>{service} a refusé la demande ({code}) : {reason}</translation>
    </message>
    <message>
      <source>{service} answered, but not as an ArcGIS server does.</source>
      <translation>{service} a répondu, mais pas comme un serveur ArcGIS.</translation>
    </message>
    <message>
      <source>{service}: the layer “{layer}” came in a form that cannot be read.</source>
      <translation>{service} : la couche « {layer} » est arrivée sous une forme illisible.</translation>
    </message>
    <message>
      <source>Nothing was kept of it; tell whoever runs this service.</source>
      <translation>Rien n’en a été gardé ; prévenez le responsable de ce service.</translation>
    </message>
    <message>
      <source>{service}: the layer “{layer}” is in a coordinate system that Repère does not know: {crs}.</source>
      <translation>{service} : la couche « {layer} » est dans un système de coordonnées que Repère ne connaît pas : {crs}.</translation>
    </message>
    <message>
      <source>It was not loaded, because it could not be placed; tell whoever runs this service.</source>
      <translation>Elle n’a pas été chargée, faute de pouvoir être située ; prévenez le responsable de ce service.</translation>
    </message>
    <message>
      <source>{service}: the layer “{layer}” cannot be read whole: nothing tells its rows apart.</source>
      <translation>{service} : la couche « {layer} » ne peut pas être lue en entier : rien n’y distingue les lignes.</translation>
    </message>
    <message>
      <source>Show it as a picture instead.</source>
      <translation>Affichez-la plutôt comme image.</translation>
    </message>
    <message>
      <source>{service} announced {total} features of the layer “{layer}” and gave {count}.</source>
      <translation>{service} a annoncé {total} entités de la couche « {layer} » et en a donné {count}.</translation>
    </message>
    <message>
      <source>Nothing was kept of it; it may have changed meanwhile, so try again.</source>
      <translation>Rien n’en a été gardé ; elle a peut-être changé entre-temps, réessayez.</translation>
    </message>
    <message>
      <source>{service} did not say how many features there are, so nothing could be checked.</source>
      <translation>{service} n’a pas dit combien d’entités il y a : rien n’a pu être vérifié.</translation>
    </message>
    <message>
      <source>Try again later; if it lasts, tell whoever runs this service.</source>
      <translation>Réessayez plus tard ; si cela dure, prévenez le responsable de ce service.</translation>
    </message>
    <message>
      <source>{service} cannot answer now ({code}: {reason}).</source>
      <translation>{service} ne peut pas répondre pour l’instant ({code} : {reason}).</translation>
    </message>
    <message>
      <source>The rest goes on; try this service again later.</source>
      <translation>Le reste continue ; réessayez ce service plus tard.</translation>
    </message>
    <message>
      <source>{service}: the layer “{layer}” was asked for in {crs} and came in {other}.</source>
      <translation>{service} : la couche « {layer} » a été demandée en {crs} et est arrivée en {other}.</translation>
    </message>
    <message>
      <source>It was not loaded, because it would lie elsewhere; tell whoever runs this service.</source>
      <translation>Elle n’a pas été chargée, car elle serait mal située ; prévenez le responsable de ce service.</translation>
    </message>
    <message>
      <source>CC BY 4.0: use, change and publish it, naming the source.</source>
      <translation>CC BY 4.0 : à utiliser, modifier et publier, en citant la source.</translation>
    </message>
    <message>
      <source>SPW conditions, type C: any use, also commercial, naming the Service public de Wallonie.</source>
      <translation>Conditions du SPW, type C : tout usage, même commercial, en citant le Service public de Wallonie.</translation>
    </message>
    <message>
      <source>SPW conditions, type A: to be viewed only; do not hand it on to anyone.</source>
      <translation>Conditions du SPW, type A : consultation seulement ; ne la transmettez à personne.</translation>
    </message>
    <message>
      <source>Conditions of its own: read them in the regional catalogue before handing it on.</source>
      <translation>Conditions propres : lisez-les dans le catalogue régional avant de la transmettre.</translation>
    </message>
    <message>
      <source>Licence not known: to be viewed only; do not hand it on before you have asked.</source>
      <translation>Licence inconnue : consultation seulement ; ne la transmettez pas sans avoir demandé.</translation>
    </message>
    <message>
      <source>{file}, line {line}: there is already a layer “{id}”.</source>
      <translation>{file}, ligne {line} : il y a déjà une couche « {id} ».</translation>
    </message>
    <message>
      <source>Give one of them another id.</source>
      <translation>Donnez un autre « id » à l’une des deux.</translation>
    </message>
    <message>
      <source>{service}: the layer “{layer}” was not recognised among those of {name}: {found}.</source>
      <translation>{service} : la couche « {layer} » n’a pas été reconnue parmi celles de {name} : {found}.</translation>
    </message>
    <message>
      <source>Put its number (layer_id) into the catalogue.</source>
      <translation>Inscrivez son numéro (layer_id) dans le catalogue.</translation>
    </message>
    <message>
      <source>{service}: “{layer}” has no features of its own.</source>
      <translation>{service} : « {layer} » n’a pas d’entités propres.</translation>
    </message>
    <message>
      <source>“{layer}” is a picture: there are no features to keep.</source>
      <translation>« {layer} » est une image : il n’y a pas d’entités à garder.</translation>
    </message>
    <message>
      <source>Show it on the map.</source>
      <translation>Affichez-la sur la carte.</translation>
    </message>
    <message>
      <source>“{layer}” may be viewed, not copied (SPW conditions, type A).</source>
      <translation>« {layer} » peut être consultée, pas copiée (conditions du SPW, type A).</translation>
    </message>
    <message>
      <source>The layer is in {crs}, which this computer does not know.</source>
      <translation>La couche est en {crs}, que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
      <source>It was not loaded, because it could not be placed.</source>
      <translation>Elle n’a pas été chargée, faute de pouvoir être située.</translation>
    </message>
    <message>
      <source>The layer could not be written into {file}: {reason}.</source>
      <translation>La couche n’a pas pu être écrite dans {file} : {reason}.</translation>
    </message>
    <message>
      <source>Check the folder and the room on the disk; what the file held before is still there.</source>
      <translation>Vérifiez le dossier et la place sur le disque ; ce que le fichier contenait avant est toujours là.</translation>
    </message>
    <message>
      <source>The layer could not be written into {file}: another program holds that file.</source>
      <translation>La couche n’a pas pu être écrite dans {file} : un autre programme occupe ce fichier.</translation>
    </message>
    <message>
      <source>Close it there, then try again; what the file held before is still there.</source>
      <translation>Fermez-le dans ce programme, puis réessayez ; ce que le fichier contenait avant est toujours là.</translation>
    </message>
    <message>
      <source>{service} took the update but gave it no number.</source>
      <translation>{service} a pris la mise à jour sans lui donner de numéro.</translation>
    </message>
    <message>
      <source>{service} is set to speak {form}; Open311 speaks json or xml.</source>
      <translation>{service} est réglé sur {form} ; Open311 parle json ou xml.</translation>
    </message>
    <message>
      <source>Correct the profile.</source>
      <translation>Corrigez le profil.</translation>
    </message>
    <message>
      <source>{service} does not tell the time, so an update cannot be dated.</source>
      <translation>{service} ne donne pas l’heure : une mise à jour ne peut pas être datée.</translation>
    </message>
    <message>
      <source>Tell whoever runs this service: its answers have no Date header.</source>
      <translation>Prévenez le responsable de ce service : ses réponses n’ont pas d’en-tête Date.</translation>
    </message>
    <message>
      <source>{service} answered with a web page instead of data.</source>
      <translation>{service} a répondu par une page web au lieu de données.</translation>
    </message>
    <message>
      <source>The training town cannot use its file {path}: {reason}.</source>
      <translation>La ville d’exercice ne peut pas utiliser son fichier {path} : {reason}.</translation>
    </message>
    <message>
      <source>Delete the file, or give the town another one: it makes it anew.</source>
      <translation>Supprimez ce fichier, ou donnez-en un autre à la ville : elle le recrée.</translation>
    </message>
    <message>
      <source>it holds something else</source>
      <translation>il contient autre chose</translation>
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be a group of fields in braces.</source>
      <translation>{file}, ligne {line} : « {field} » doit être un groupe de champs entre accolades.</translation>
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be a list in square brackets.</source>
      <translation>{file}, ligne {line} : « {field} » doit être une liste entre crochets.</translation>
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be a text in quotes.</source>
      <translation>{file}, ligne {line} : « {field} » doit être un texte entre guillemets droits.</translation>
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be a number.</source>
      <translation>{file}, ligne {line} : « {field} » doit être un nombre.</translation>
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be a whole number.</source>
      <translation>{file}, ligne {line} : « {field} » doit être un nombre entier.</translation>
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be true or false.</source>
      <translation>{file}, ligne {line} : « {field} » doit valoir true ou false.</translation>
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be null.</source>
      <translation>{file}, ligne {line} : « {field} » doit valoir null.</translation>
    </message>
    <message>
      <source>The file {file} cannot be opened: {reason}.</source>
      <translation>Le fichier {file} ne peut pas être ouvert : {reason}.</translation>
    </message>
    <message>
      <source>Check that it is there and that you may read it.</source>
      <translation>Vérifiez qu’il est là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
      <source>The file {file} is not a text in UTF-8.</source>
      <translation>Le fichier {file} n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
      <source>Save it as UTF-8 in a text editor, then open it again.</source>
      <translation>Enregistrez-le en UTF-8 dans un éditeur de texte, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
      <source>{file} is not valid JSON: see line {line}, column {column}.</source>
      <translation>{file} n’est pas du JSON valide : voyez ligne {line}, colonne {column}.</translation>
    </message>
    <message>
      <source>Look there for a missing comma, quote or bracket.</source>
      <translation>Cherchez à cet endroit une virgule, un guillemet, un crochet ou une accolade qui manque.</translation>
    </message>
    <message>
      <source>{file} is nested too deeply to be read.</source>
      <translation>{file} a trop de niveaux imbriqués pour être lu.</translation>
    </message>
    <message>
      <source>{file} holds a number that cannot be read: {reason}.</source>
      <translation>{file} contient un nombre illisible : {reason}.</translation>
    </message>
    <message>
      <source>{file}, line {line}: “{field}” cannot be {value}.</source>
      <translation>{file}, ligne {line} : « {field} » ne peut pas valoir {value}.</translation>
    </message>
    <message>
      <source>It is one of: {allowed}.</source>
      <translation>Valeurs possibles : {allowed}.</translation>
    </message>
    <message>
      <source>Write it like this: {example}.</source>
      <translation>Écrivez-le ainsi : {example}.</translation>
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be {limit} or more.</source>
      <translation>{file}, ligne {line} : « {field} » doit valoir {limit} ou plus.</translation>
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be {limit} or less.</source>
      <translation>{file}, ligne {line} : « {field} » doit valoir {limit} ou moins.</translation>
    </message>
    <message>
      <source>{file}, line {line}: “{field}” needs at least {limit} entries.</source>
      <translation>{file}, ligne {line} : « {field} » n’a pas assez d’éléments (minimum : {limit}).</translation>
    </message>
    <message>
      <source>{file}, line {line}: “{field}” is missing.</source>
      <translation>{file}, ligne {line} : « {field} » manque.</translation>
    </message>
    <message>
      <source>Add it there.</source>
      <translation>Ajoutez-le à cet endroit.</translation>
    </message>
    <message>
      <source>{file}, line {line}: Repère does not know the field “{field}”.</source>
      <translation>{file}, ligne {line} : Repère ne connaît pas le champ « {field} ».</translation>
    </message>
    <message>
      <source>The fields it knows there: {known}.</source>
      <translation>Champs connus à cet endroit : {known}.</translation>
    </message>
    <message>
      <source>{service} sends this request to another address, which was not followed: {url}.</source>
      <translation>{service} renvoie cette demande vers une autre adresse, qui n’a pas été suivie : {url}.</translation>
    </message>
    <message>
      <source>{service} cannot be reached ({host}).</source>
      <translation>{service} est injoignable ({host}).</translation>
    </message>
    <message>
      <source>Check the network and the service's address; the rest goes on.</source>
      <translation>Vérifiez le réseau et l’adresse du service ; le reste continue.</translation>
    </message>
    <message>
      <source>{service} did not finish its answer.</source>
      <translation>{service} n’a pas terminé sa réponse.</translation>
    </message>
    <message>
      <source>Try again later; what was sent is checked before it is sent again.</source>
      <translation>Réessayez plus tard ; ce qui est parti est vérifié avant tout nouvel envoi.</translation>
    </message>
    <message>
      <source>{service} sent an XML document with entities; it was not opened.</source>
      <translation>{service} a envoyé un document XML avec entités ; il n’a pas été ouvert.</translation>
    </message>
    <message>
      <source>{service} cannot answer now (HTTP {code}).</source>
      <translation>{service} ne peut pas répondre pour l’instant (HTTP {code}).</translation>
    </message>
    <message>
      <source>{service} asks who you are (HTTP {code}).</source>
      <translation>{service} demande qui vous êtes (HTTP {code}).</translation>
    </message>
    <message>
      <source>Name an authentication of QGIS for this service in the profile (authcfg).</source>
      <translation>Indiquez dans le profil une authentification de QGIS pour ce service (authcfg).</translation>
    </message>
    <message>
      <source>{service} does not know this address (HTTP {code}): {reason}</source>
      <translation>{service} ne connaît pas cette adresse (HTTP {code}) : {reason}</translation>
    </message>
    <message>
      <source>Check the service's address in the profile.</source>
      <translation>Vérifiez l’adresse du service dans le profil.</translation>
    </message>
    <message>
      <source>{service} holds a newer version of this record.</source>
      <translation>{service} détient une version plus récente de cette donnée.</translation>
    </message>
    <message>
      <source>{service} refused the request (HTTP {code}): {reason}</source>
      <translation>{service} a refusé la demande (HTTP {code}) : {reason}</translation>
    </message>
    <message>
      <source>{service} sent an answer that cannot be read: {reason}.</source>
      <translation>{service} a envoyé une réponse illisible : {reason}.</translation>
    </message>
    <message>
      <source>{service} sent too large an answer; it was cut off.</source>
      <translation>{service} a envoyé une réponse trop grande ; elle a été coupée.</translation>
    </message>
    <message>
      <source>{path} cannot be used ({reason}).</source>
      <translation>{path} ne peut pas être utilisé ({reason}).</translation>
    </message>
    <message>
      <source>Check the folder, or choose another file.</source>
      <translation>Vérifiez le dossier, ou choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>This correction is not in the workspace.</source>
      <translation>Cette correction n’est pas dans l’espace de travail.</translation>
    </message>
    <message>
      <source>Refresh the list.</source>
      <translation>Actualisez la liste.</translation>
    </message>
    <message>
      <source>{label}: the same correction is already in the outbox.</source>
      <translation>{label} : la même correction est déjà parmi celles à envoyer.</translation>
    </message>
    <message>
      <source>Open it there.</source>
      <translation>Ouvrez celle-là.</translation>
    </message>
    <message>
      <source>{path} is not a Repère workspace.</source>
      <translation>{path} n’est pas un espace de travail Repère.</translation>
    </message>
    <message>
      <source>Choose another file, or the name of a new one.</source>
      <translation>Choisissez un autre fichier, ou le nom d’un nouveau.</translation>
    </message>
    <message>
      <source>{path} is not a Repère workspace, or it is damaged ({reason}).</source>
      <translation>{path} n’est pas un espace de travail Repère, ou il est abîmé ({reason}).</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{path} cannot be written.</source>
      <translation>Impossible d’écrire dans {path}.</translation>
    </message>
    <message>
      <source>Ask for the right to write there, or choose another folder.</source>
      <translation>Demandez le droit d’y écrire, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>The disk is full: nothing more could be stored in {path}; what was stored is safe.</source>
      <translation>Le disque est plein : plus rien n’a pu être enregistré dans {path} ; ce qui l’était déjà est intact.</translation>
    </message>
    <message>
      <source>Make room, then do this again.</source>
      <translation>Faites de la place, puis recommencez.</translation>
    </message>
    <message>
      <source>{path} is in use by another program.</source>
      <translation>{path} est utilisé par un autre programme.</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
      <source>The workspace {path} cannot be made ({reason}).</source>
      <translation>L’espace de travail {path} ne peut pas être créé ({reason}).</translation>
    </message>
    <message>
      <source>Choose a folder you may write to.</source>
      <translation>Choisissez un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
      <source>This discrepancy is no longer in the list.</source>
      <translation>Cet écart n’est plus dans la liste.</translation>
    </message>
    <message>
      <source>Refresh: a new comparison has replaced it.</source>
      <translation>Actualisez : une nouvelle comparaison l’a remplacé.</translation>
    </message>
    <message>
      <source>{label} was changed in another window.</source>
      <translation>{label} : correction modifiée dans une autre fenêtre.</translation>
    </message>
    <message>
      <source>Look at it again.</source>
      <translation>Regardez-la à nouveau.</translation>
    </message>
    <message>
      <source>{label} is {state}; only a draft can be changed.</source>
      <translation>{label} : l’état de la correction est « {state} » ; seul un brouillon peut être modifié.</translation>
    </message>
    <message>
      <source>Take it back to draft first.</source>
      <translation>Remettez-la d’abord en brouillon.</translation>
    </message>
    <message>
      <source>Another window is sending the corrections of this workspace.</source>
      <translation>Une autre fenêtre envoie les corrections de cet espace de travail.</translation>
    </message>
    <message>
      <source>Wait until it is done.</source>
      <translation>Attendez qu’elle ait fini.</translation>
    </message>
  </context>
</TS>
