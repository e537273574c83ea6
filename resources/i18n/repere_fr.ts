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
      <source>The profile names no service for “{role}”.</source>
      <translation>Le profil ne cite aucun service pour « {role} ».</translation>
    </message>
    <message>
      <source>Add it to the profile file.</source>
      <translation>Ajoutez-le dans le fichier de profil.</translation>
    </message>
    <message>
      <source>Storing</source>
      <translation>Enregistrement</translation>
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
      <source>Identifier</source>
      <translation>Identifiant</translation>
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
      <source>The commune's list</source>
      <translation>La liste de la commune</translation>
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
      <source>Choose a register and a source first.</source>
      <translation>Choisissez d’abord un registre et une source.</translation>
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
      <source>Choose a new status or write a comment first.</source>
      <translation>Choisissez d’abord un nouveau statut ou écrivez un commentaire.</translation>
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
      <source>Reading the history</source>
      <translation>Lecture de l’historique</translation>
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
      <source>Loading {layer}</source>
      <translation>Chargement : {layer}</translation>
    </message>
    <message>
      <source>Choose a layer; a double click puts it on the map.</source>
      <translation>Choisissez une couche ; un double clic l’ajoute à la carte.</translation>
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
      <source>{list} cannot be opened: {value}.</source>
      <translation>{list} ne peut pas être ouvert : {value}.</translation>
    </message>
    <message>
      <source>Give a layer, or the path of a CSV file.</source>
      <translation>Donnez une couche, ou le chemin d’un fichier CSV.</translation>
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
      <source>{name}: {count} addresses, {unusable} rows could not be fully read.</source>
      <translation>{name} : {count} adresses, {unusable} lignes n’ont pas pu être lues en entier.</translation>
    </message>
    <message>
      <source>Fetch incidents</source>
      <translation>Charger les signalements</translation>
    </message>
    <message>
      <source>Reads the citizens' reports of an Open311 GeoReport v2 service (FixMyStreet and others), all of them, also where the service cuts its lists. Names, e-mails and telephone numbers are dropped. URL is the service's base, such as https://example.org/open311/v2. START and END are ISO 8601 dates on requested_datetime; STATUS is open, closed or empty.</source>
      <translation>Lit les signalements des citoyens d’un service Open311 GeoReport v2 (FixMyStreet et autres), tous, même là où le service coupe ses listes. Noms, adresses électroniques et téléphones sont écartés. URL est la base du service, par exemple https://example.org/open311/v2. START et END sont des dates ISO 8601 sur requested_datetime ; STATUS vaut open, closed, ou rien.</translation>
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
      <source>{total} incidents.</source>
      <translation>{total} signalements.</translation>
    </message>
    <message>
      <source>Send corrections</source>
      <translation>Envoyer les corrections</translation>
    </message>
    <message>
      <source>Sends the approved corrections of a workspace to the services of the commune's profile, then reads the services back. A lost answer is settled by asking the service, never by sending again.</source>
      <translation>Envoie les corrections approuvées d’un espace de travail aux services du profil de la commune, puis relit ces services. Une réponse perdue se règle en interrogeant le service, jamais en renvoyant.</translation>
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
      <source>Fetch regional layers</source>
      <translation>Charger des couches régionales</translation>
    </message>
    <message>
      <source>Fetches layers of the SPW that touch the commune into a GeoPackage, one table each, whole: a layer that the service cuts short is an error, never half a layer. PROFILE is the commune's profile file; LAYERS names layers of the catalogue, separated by commas (empty: those of the profile).</source>
      <translation>Charge dans un GeoPackage les couches du SPW qui touchent la commune, une table par couche, entières : une couche que le service coupe est une erreur, jamais une demi-couche. PROFILE est le fichier de profil de la commune ; LAYERS cite des couches du catalogue, séparées par des virgules (vide : celles du profil).</translation>
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
      <source>A correction that is {old} cannot become {new}.</source>
      <translation>Une correction à l’état {old} ne peut pas passer à {new}.</translation>
    </message>
    <message>
      <source>Refresh the list: another window may have settled it.</source>
      <translation>Actualisez la liste : une autre fenêtre l’a peut-être réglée.</translation>
    </message>
    <message>
      <source>Stopped at your request.</source>
      <translation>Arrêté à votre demande.</translation>
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
      <source>{service} took the update but gave it no number.</source>
      <translation>{service} a pris la mise à jour sans lui donner de numéro.</translation>
    </message>
    <message>
      <source>{service} sent something else than a list.</source>
      <translation>{service} a envoyé autre chose qu’une liste.</translation>
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
      <source>Look at what changed, then decide again.</source>
      <translation>Regardez ce qui a changé, puis décidez à nouveau.</translation>
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
  </context>
</TS>
