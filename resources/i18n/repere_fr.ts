<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>addresses</name>
    <message>
      <location filename="../../ui/addresses/address_locator.py" />
      <source>Addresses (Repère)</source>
      <translation>Adresses (Repère)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/address_locator.py" />
      <source>{address} has no position.</source>
      <translation>{address} n’a pas de position.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/basemaps.py" />
      <source>Orthophoto</source>
      <translation>Orthophoto</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/basemaps.py" />
      <source>No aerial photo of the training town</source>
      <translation>Personne n’a survolé la ville d’exercice</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/bulk_decision.py" />
      <source>Decide all</source>
      <translation>Tout décider</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/bulk_decision.py" />
      <source>Decide all shown ({kind})…</source>
      <translation>Décider tout ce qui est affiché ({kind})…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/bulk_decision.py" />
      <source>This decides on {count} addresses. Type {count} to confirm.</source>
      <translation>Cette décision porte sur {count} adresses. Tapez {count} pour confirmer.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Third list (optional)</source>
      <translation>Troisième liste (facultative)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Compare my register with BeSt</source>
      <translation>Comparer mon registre à BeSt</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Addresses on no parcel, too</source>
      <translation>Aussi les adresses hors parcelle</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Lists addresses that are on no parcel. Load the parcels first.</source>
      <translation>Signale les adresses qui ne se trouvent sur aucune parcelle ; chargez d’abord les parcelles</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Compare the commune's register with an authentic source, then decide row by row.</source>
      <translation>Comparez le registre de la commune avec une source authentique, puis décidez ligne par ligne.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <location filename="../../ui/addresses/region_file.py" />
      <source>Differences of the region…</source>
      <translation>Écarts de la région…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Opens what the region compared and handed over to your commune as a file.</source>
      <translation>Ouvre ce que la région a comparé et transmis à votre commune dans un fichier.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>ICAR (the region's addresses)</source>
      <translation>ICAR (adresses de la Région)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>BeSt Address (the federal service)</source>
      <translation>BeSt Address (le service fédéral)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>The commune's list</source>
      <translation>La liste de la commune</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Choose a list here first.</source>
      <translation>Choisissez d’abord une liste ici.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Rows that could not be used, or not wholly. Row 1 is the first below the headings.</source>
      <translation>Lignes non utilisées, ou pas entièrement. La ligne 1 est la première sous les titres.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Missing</source>
      <translation>Absente</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>{list}, row {row}</source>
      <translation>{list}, ligne {row}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Addresses on which the three lists do not agree: {count}.</source>
      <translation>Adresses sur lesquelles les trois listes ne s’accordent pas : {count}.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Difference</source>
      <translation>Écart</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Who differs</source>
      <translation>Qui diffère</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>{list} alone</source>
      <translation>{list} seule</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/details.py" />
      <source>Note (N), kept with the decision</source>
      <translation>Note (N), avec la décision</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Missing in source</source>
      <translation>Pas à la source</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Missing in register</source>
      <translation>Pas au registre</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Position</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Outside the commune</source>
      <translation>Hors de la commune</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Off its parcel</source>
      <translation>Hors de sa parcelle</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Box number</source>
      <translation>Boîte</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Street and number</source>
      <translation>Rue et numéro</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Gravest first</source>
      <translation>Le plus grave d’abord</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Surest first</source>
      <translation>Le plus sûr d’abord</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Farthest apart first</source>
      <translation>Le plus éloigné d’abord</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Most addresses first</source>
      <translation>Le plus d’adresses d’abord</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>changed since</source>
      <translation>changé depuis</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>{count} addresses, one decision</source>
      <translation>
        <numerusform>{count} adresse, une seule décision</numerusform>
        <numerusform>{count} adresses, une seule décision</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>{done} decided, {left} left</source>
      <translation>Décidés : {done}, restants : {left}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Not decided</source>
      <translation>Non décidé</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Register right, source to correct</source>
      <translation>Registre juste, source à corriger</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/addresses/panel.py" />
      <source>Source right</source>
      <translation>Source juste</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Skipped</source>
      <translation>Passé</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>correct the register</source>
      <translation>corriger le registre</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>correct the source</source>
      <translation>corriger la source</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>{metres} m apart</source>
      <translation>à {metres} m</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>{decision}, by {who} on {date}</source>
      <translation>{decision}, par {who} le {date}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Register: {id}</source>
      <translation>Registre : {id}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Source: {id}</source>
      <translation>Source : {id}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Case {code} of the BeSt method (BOSA)</source>
      <translation>Cas {code} de la méthode BeSt (BOSA)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Suggestion: {what}</source>
      <translation>Suggestion : {what}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Compared as: {text}</source>
      <translation>Comparée comme : {text}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Compared with: {address}</source>
      <translation>Comparée avec : {address}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Changed since it was decided ({decision}).</source>
      <translation>A changé depuis la décision ({decision}).</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <source>Severity</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <source>Any severity</source>
      <translation>Toute gravité</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <source>Any section</source>
      <translation>Toute section</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <source>Groups</source>
      <translation>Groupes</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <source>A renamed street or a renumbered row is one line, and one decision</source>
      <translation>Une rue renommée ou une rangée renumérotée fait une seule ligne, et une seule décision</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>Its columns…</source>
      <translation>Ses colonnes…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>File (CSV, zip, GeoPackage, Shapefile, GML…)</source>
      <translation>Fichier (CSV, zip, GeoPackage, Shapefile, GML…)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>A table of a database…</source>
      <translation>Une table d’une base de données…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>A list of addresses</source>
      <translation>Une liste d’adresses</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>Choose the table or the layer that holds the list.</source>
      <translation>Choisissez la table ou la couche qui contient la liste.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>List of addresses</source>
      <translation>Liste d’adresses</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>its connection does not answer</source>
      <translation>sa connexion ne répond pas</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>{file}: its columns are known.</source>
      <translation>{file} : ses colonnes sont connues.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>Letter or bis</source>
      <translation>Lettre ou bis</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>{file}: choose the column for {fields}.</source>
      <translation>{file} : choisissez la colonne pour {fields}.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>{file}: columns recognised; look at them below.</source>
      <translation>{file} : colonnes reconnues ; vérifiez-les ci-dessous.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>{name} cannot be opened: {reason}.</source>
      <translation>{name} ne s’ouvre pas : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>{name} cannot be opened any more.</source>
      <translation>{name} ne peut plus être ouvert.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/map_marks.py" />
      <source>Register (addresses)</source>
      <translation>Registre (adresses)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/map_marks.py" />
      <source>House numbers around</source>
      <translation>Numéros de maison aux alentours</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Comparing addresses</source>
      <translation>Comparaison des adresses</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Correcting the register</source>
      <translation>Correction du registre</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Register right</source>
      <translation>Registre juste</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>The source is to be corrected: a correction is drafted</source>
      <translation>La source est à corriger : une correction est préparée</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>The register is to be corrected, by the commune</source>
      <translation>Le registre est à corriger, par la commune</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Compare again…</source>
      <translation>Comparer à nouveau…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Register on the map</source>
      <translation>Registre sur la carte</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Register to correct…</source>
      <translation>Registre à corriger…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Correct the register's layer</source>
      <translation>Corriger la couche du registre</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>No difference found: the register and the source agree.</source>
      <translation>Aucun écart : le registre et la source concordent.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Choose a row: both values, the evidence and the reasons are shown here.</source>
      <translation>Choisissez une ligne : les deux valeurs, la preuve et les raisons s’affichent ici.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Choose the register in QGIS's list of layers, one that can be edited, then try again.</source>
      <translation>Choisissez le registre dans la liste des couches de QGIS, une couche que l’on peut modifier, puis réessayez.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/panel.py" />
      <source>{count} rows of {layer} are changed, not saved yet: look at them, then save the layer.</source>
      <translation>
        <numerusform>{count} ligne de {layer} est modifiée, pas encore enregistrée : vérifiez-la, puis enregistrez la couche.</numerusform>
        <numerusform>{count} lignes de {layer} sont modifiées, pas encore enregistrées : vérifiez-les, puis enregistrez la couche.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/panel.py" />
      <source>{count} corrections are now seen in {source}.</source>
      <translation>
        <numerusform>{count} correction se voit à présent dans {source}.</numerusform>
        <numerusform>{count} corrections se voient à présent dans {source}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/panel.py" />
      <source>{count} rows could not be fully read.</source>
      <translation>
        <numerusform>{count} ligne n’a pas pu être lue en entier.</numerusform>
        <numerusform>{count} lignes n’ont pas pu être lues en entier.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Rows not used ({count})</source>
      <translation>Lignes non utilisées ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Three lists ({count})</source>
      <translation>Trois listes ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Changed since</source>
      <translation>Changés depuis</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>its server says neither date nor size</source>
      <translation>son serveur ne donne ni date ni taille</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Fetch</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>The list that was fetched before was compared.</source>
      <translation>C’est la liste téléchargée auparavant qui a été comparée.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Fetched on {day}: {version}.</source>
      <translation>Téléchargée le {day} : {version}.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Not fetched yet.</source>
      <translation>Pas encore téléchargée.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Asking for {list}</source>
      <translation>Demande : {list}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Fetching {list}</source>
      <translation>Téléchargement : {list}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Nothing newer is published.</source>
      <translation>Rien de plus récent n’est publié.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>the list of {day}</source>
      <translation>la liste du {day}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>{size} MB</source>
      <translation>{size} Mo</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Published now: {version}.</source>
      <translation>Publiée actuellement : {version}.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/region_file.py" />
      <source>Opening the differences of the region</source>
      <translation>Ouverture des écarts de la région</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/region_file.py" />
      <source>{count} differences of the region opened.</source>
      <translation>
        <numerusform>{count} écart de la région ouvert.</numerusform>
        <numerusform>{count} écarts de la région ouverts.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/addresses/reverse_geocode.py" />
      <source>No address is known here.</source>
      <translation>Aucune adresse connue ici.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/reverse_geocode.py" />
      <source>Nearest address</source>
      <translation>Adresse la plus proche</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/reverse_geocode.py" />
      <source>Click on the map: the nearest address of each list and of the geocoder</source>
      <translation>Cliquez sur la carte : l’adresse la plus proche dans chaque liste et selon le géocodeur</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/reverse_geocode.py" />
      <source>{address} ({metres} m)</source>
      <translation>{address} ({metres} m)</translation>
    </message>
    <message>
      <location filename="../../services/addresses/inspire_export.py" />
      <source>{file} cannot be written: {reason}.</source>
      <translation>{file} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/inspire_export.py" />
      <source>Choose another folder, or close the program that has it open.</source>
      <translation>Choisissez un autre dossier, ou fermez le programme qui l’a ouvert.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/list_store.py" />
      <source>The lists for the map could not be kept in {file}: {reason}.</source>
      <translation>Les listes n’ont pu être gardées pour la carte dans {file} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/list_store.py" />
      <source>The comparison itself is stored. Check the folder and the room on the disk, then compare again.</source>
      <translation>La comparaison, elle, est enregistrée. Vérifiez le dossier et la place sur le disque, puis comparez à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register holds this address as {register_value}, the source as {source_value}.</source>
      <translation>Le registre tient cette adresse pour {register_value}, la source pour {source_value}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The two positions are {distance_m:.0f} m apart.</source>
      <translation>Les deux positions sont à {distance_m:.0f} m l’une de l’autre.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The numbers of “{register_value}” in the register stand where “{source_value}” is in the source.</source>
      <translation>Les numéros de « {register_value} » dans le registre se trouvent là où la source a « {source_value} ».</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>“{register_value}” and “{source_value}” are spelt nearly alike, and have the same numbers.</source>
      <translation>« {register_value} » et « {source_value} » s’écrivent presque de même, et ont les mêmes numéros.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>Number {register_value} in the register stands where number {source_value} is in the source.</source>
      <translation>Le numéro {register_value} du registre se trouve là où la source a le numéro {source_value}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>Same street, number and place; the box is “{register_value}” in the register, “{source_value}” there.</source>
      <translation>Même rue, même numéro et même endroit ; la boîte est « {register_value} » dans le registre, « {source_value} » dans la source.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>Same street and number; the postcode is {register_value} in the register, {source_value} there.</source>
      <translation>Même rue et même numéro ; le code postal est {register_value} dans le registre, {source_value} dans la source.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register says it is in {register_value}, the source in {source_value}.</source>
      <translation>Le registre la situe à {register_value}, la source à {source_value}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source has no street of this name in this postcode.</source>
      <translation>La source n’a pas de rue de ce nom sous ce code postal.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register has no street of this name in this postcode.</source>
      <translation>Le registre n’a pas de rue de ce nom sous ce code postal.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source has only ended addresses in this street.</source>
      <translation>La source n’a que des adresses supprimées dans cette rue.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register has only ended addresses in this street.</source>
      <translation>Le registre n’a que des adresses supprimées dans cette rue.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source knows the street, but not this number.</source>
      <translation>La source connaît la rue, mais pas ce numéro.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register knows the street, but not this number.</source>
      <translation>Le registre connaît la rue, mais pas ce numéro.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source knows this number, but not this box.</source>
      <translation>La source connaît ce numéro, mais pas cette boîte.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register knows this number, but not this box.</source>
      <translation>Le registre connaît ce numéro, mais pas cette boîte.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register gives this address no position.</source>
      <translation>Le registre ne donne pas de position à cette adresse.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source gives this address no position.</source>
      <translation>La source ne donne pas de position à cette adresse.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register places it outside the commune, by {register_value}.</source>
      <translation>Le registre la place hors de la commune, à {register_value} de sa limite.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source places it outside the commune, by {source_value}.</source>
      <translation>La source la place hors de la commune, à {source_value} de sa limite.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>Both place it outside the commune: the register by {register_value}, the source by {source_value}.</source>
      <translation>Les deux la placent hors de la commune : le registre à {register_value} de sa limite, la source à {source_value}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register places it on no parcel; the nearest is {register_value} away.</source>
      <translation>Le registre ne la place sur aucune parcelle ; la plus proche est à {register_value}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source places it on no parcel; the nearest is {source_value} away.</source>
      <translation>La source ne la place sur aucune parcelle ; la plus proche est à {source_value}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>Both place it on no parcel; the nearest is {register_value} and {source_value} away.</source>
      <translation>Aucun des deux ne la place sur une parcelle ; la plus proche est à {register_value} et à {source_value}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register has this address more than once.</source>
      <translation>Le registre a cette adresse plus d’une fois.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source has this address more than once.</source>
      <translation>La source a cette adresse plus d’une fois.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <source>{file} is not BeSt's full download: it lacks {missing}.</source>
      <translation>{file} n’est pas le téléchargement complet de BeSt : il y manque {missing}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <source>Give best-full-latest.zip as it was published, or a folder with all its files.</source>
      <translation>Donnez best-full-latest.zip tel qu’il est publié, ou un dossier avec tous ses fichiers.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <source>{service} announced {total} addresses and gave {count}.</source>
      <translation>{service} a annoncé {total} adresses et en a donné {count}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <source>Nothing was kept; it may have changed meanwhile, so try again.</source>
      <translation>Rien n’a été gardé ; cela a peut-être changé entre-temps, réessayez.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <source>{service} gives the same page again and again.</source>
      <translation>{service} donne sans cesse la même page.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has no street name</source>
      <translation>n’a pas de nom de rue</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has no house number</source>
      <translation>n’a pas de numéro</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has the identifier “{value}”, as an earlier row has; it was read with its row number added</source>
      <translation>porte l’identifiant « {value} », comme une ligne précédente ; son numéro de ligne y a été ajouté à la lecture</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has “{value}” for a number: a spreadsheet made a date of it; write the number again, as a text</source>
      <translation>a « {value} » pour numéro : un tableur en a fait une date ; réécrivez le numéro, en format texte</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has a letter of another alphabet that looks like a Latin one ({value}); it was read as that one</source>
      <translation>a une lettre d’un autre alphabet qui ressemble à une lettre latine ({value}) ; elle a été lue comme celle-ci</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>is the first of {value} rows whose accents were encoded twice; they were mended, but export the list again</source>
      <translation>est la première de {value} lignes dont les accents ont été encodés deux fois ; ils ont été rétablis, mais exportez à nouveau la liste</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>is the first of {value} rows whose accents were lost before this list was written (�); export it again</source>
      <translation>est la première de {value} lignes dont les accents étaient déjà perdus (�) quand la liste a été écrite ; exportez-la à nouveau</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has x and y the other way round, as the whole list has: they were exchanged; correct the headings or the columns</source>
      <translation>a x et y échangés, comme toute la liste : ils ont été remis dans l’ordre ; corrigez les titres ou les colonnes</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>and {value} more rows after it, which are not listed</source>
      <translation>et {value} lignes de plus après elle, qui ne sont pas citées</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>{file} has no usable row: the first of {count} that were refused is row {row}.</source>
      <translation>{file} n’a aucune ligne utilisable (lignes refusées : {count}, la première est la ligne {row}).</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>Look at the columns that were chosen.</source>
      <translation>Vérifiez les colonnes choisies.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} is empty.</source>
      <translation>{file} est vide.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>Export the list again.</source>
      <translation>Exportez à nouveau la liste.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>{file} is not a table in text form.</source>
      <translation>{file} n’est pas un tableau au format texte.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>Export the list as CSV.</source>
      <translation>Exportez la liste en CSV.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>{file}: the columns cannot be told apart (row 1).</source>
      <translation>{file} : impossible de distinguer les colonnes (ligne 1).</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>Separate them by commas, semicolons or tabs.</source>
      <translation>Séparez-les par des virgules, des points-virgules ou des tabulations.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>{file}: a quotation mark opened in row {row} is not closed; it swallows the rows after it.</source>
      <translation>{file} : un guillemet ouvert à la ligne {row} n’est pas fermé ; il avale les lignes suivantes.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>Close it, or export the list again.</source>
      <translation>Fermez-le, ou exportez à nouveau la liste.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>has not as many cells as there are headings</source>
      <translation>n’a pas autant de cellules qu’il y a de titres</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>ends before its position; it was read without one</source>
      <translation>s’arrête avant sa position ; elle a été lue sans position</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>is in an old encoding, {value}, as the whole list is: it was read so; look at its accents, or export it as UTF-8</source>
      <translation>est dans un ancien encodage, {value}, comme toute la liste : elle a été lue ainsi ; regardez ses accents, ou exportez-la en UTF-8</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>has a text longer than any address</source>
      <translation>a un texte plus long que toute adresse</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>{file}: no address there of the commune {commune}.</source>
      <translation>{file} : aucune adresse de la commune {commune} n’y figure.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>Look at the commune's name and NIS code in the profile.</source>
      <translation>Vérifiez le nom et le code INS de la commune dans le profil.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>{file} is empty: it has headings but no rows.</source>
      <translation>{file} est vide : il a des titres, mais aucune ligne.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>{file} has no headings: its first row already looks like an address (row 1).</source>
      <translation>{file} n’a pas de titres de colonnes : sa première ligne ressemble déjà à une adresse (ligne 1).</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>Put the names of the columns in the first row.</source>
      <translation>Mettez les noms des colonnes dans la première ligne.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>{file} is empty: it has no rows.</source>
      <translation>{file} est vide : il n’a aucune ligne.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>{file} has no position column.</source>
      <translation>{file} n’a pas de colonne de position.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>Give the addresses a position: x and y in EPSG:31370, EPSG:3812 or EPSG:4326, or a layer of points.</source>
      <translation>Donnez une position aux adresses : x et y en EPSG:31370, EPSG:3812 ou EPSG:4326, ou une couche de points.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/inspire_gml.py" />
      <source>{file}: positions come in several coordinate systems: {names}.</source>
      <translation>{file} : les positions viennent dans plusieurs systèmes de coordonnées : {names}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/inspire_gml.py" />
      <source>Split the file by system.</source>
      <translation>Séparez le fichier par système.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <source>Give a GeoPackage, a Shapefile, a spreadsheet or a PostGIS connection.</source>
      <translation>Donnez un GeoPackage, un Shapefile, un tableur ou une connexion PostGIS.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <source>There is no layer “{layer}”; there are {names}.</source>
      <translation>Il n’y a pas de couche « {layer} » ; il y a {names}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <source>Choose one of them.</source>
      <translation>Choisissez-en une.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} is cut off or damaged: {reason}.</source>
      <translation>{file} est coupé ou abîmé : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>Download it again.</source>
      <translation>Téléchargez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>has a position that is not a pair of numbers ({value}); it was read without it</source>
      <translation>a une position qui n’est pas une paire de nombres ({value}) ; elle a été lue sans position</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>has a position outside Belgium ({value}); it was read without it</source>
      <translation>a une position hors de Belgique ({value}) ; elle a été lue sans position</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>{file}: the coordinate system of the positions cannot be told; the first is {x}, {y}.</source>
      <translation>{file} : impossible de savoir dans quel système de coordonnées sont les positions ; la première est {x}, {y}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>Give them in EPSG:31370, EPSG:3812 or EPSG:4326.</source>
      <translation>Donnez-les en EPSG:31370, EPSG:3812 ou EPSG:4326.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>{file}: the positions are said to be in {said}, but they are in {looks}; the first is {x}, {y}.</source>
      <translation>{file} : les positions sont annoncées en {said}, mais elles sont en {looks} ; la première est {x}, {y}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>Set the layer's coordinate system right, then compare again.</source>
      <translation>Corrigez le système de coordonnées de la couche, puis comparez à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>{file} is in a coordinate system that has no EPSG number: {crs}.</source>
      <translation>{file} est dans un système de coordonnées sans numéro EPSG : {crs}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>Set the layer's coordinate system, for example EPSG:31370.</source>
      <translation>Définissez le système de coordonnées de la couche, par exemple EPSG:31370.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>{file} is not there any more.</source>
      <translation>{file} n’est plus là.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>Look where it is now, and choose it again.</source>
      <translation>Cherchez où il se trouve, et choisissez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>{file} was written while it was read.</source>
      <translation>{file} a été écrit pendant la lecture.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>Read it again once it is written.</source>
      <translation>Relisez-le quand il est entièrement écrit.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>There is no table in the folder {file}.</source>
      <translation>Il n’y a aucun tableau dans le dossier {file}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>Export the list into it.</source>
      <translation>Exportez-y la liste.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>{file} has {count} columns; a list has at most {limit}.</source>
      <translation>{file} a {count} colonnes ; une liste en a {limit} au plus.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>Export the columns that are needed.</source>
      <translation>N’exportez que les colonnes utiles.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} cannot be opened: {reason}.</source>
      <translation>{file} ne peut pas être ouvert : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} cannot be read after line {line}, column {column}: {reason}.</source>
      <translation>{file} ne peut pas être lu après la ligne {line}, colonne {column} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} was not opened: it declares entities, which no list of addresses needs.</source>
      <translation>{file} n’a pas été ouvert : il déclare des entités XML, dont une liste d’adresses n’a pas besoin.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>Download it again from where it is published.</source>
      <translation>Téléchargez-le à nouveau là où il est publié.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} is not a list of addresses: none was found in {size} MB.</source>
      <translation>{file} n’est pas une liste d’adresses : aucune trouvée dans {size} Mo.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>Look at what was chosen.</source>
      <translation>Vérifiez ce qui a été choisi.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} is not an XML document.</source>
      <translation>{file} n’est pas un document XML.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} is not a list of addresses: one of its elements is {size} kB long or more.</source>
      <translation>{file} n’est pas une liste d’adresses : un de ses éléments fait {size} ko ou plus.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} is not a list of addresses: its elements stand {depth} deep in one another.</source>
      <translation>{file} n’est pas une liste d’adresses : ses éléments sont imbriqués sur {depth} niveaux.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} holds no list that can be read.</source>
      <translation>{file} ne contient aucune liste lisible.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>It should hold a file that ends in {suffixes}.</source>
      <translation>Il devrait contenir un fichier qui se termine par {suffixes}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} holds several lists: {names}.</source>
      <translation>{file} contient plusieurs listes : {names}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>Unpack it and choose one of them.</source>
      <translation>Décompressez-le et choisissez l’une d’elles.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} is not a file.</source>
      <translation>{file} n’est pas un fichier.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>Choose a file.</source>
      <translation>Choisissez un fichier.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} was not opened: “{member}” would swell to {size} MB.</source>
      <translation>{file} n’a pas été ouvert : « {member} » gonflerait à {size} Mo.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} cannot be unpacked: {reason}.</source>
      <translation>{file} ne peut pas être décompressé : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>Unpack it first.</source>
      <translation>Décompressez-le d’abord.</translation>
    </message>
  </context>
  <context>
    <name>commune</name>
    <message>
      <location filename="../../ui/commune/card.py" />
      <source>Left for later.</source>
      <translation>Remis à plus tard.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/card.py" />
      <source>Not now</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <location filename="../../ui/commune/card.py" />
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/card.py" />
      <source>Set up…</source>
      <translation>Configurer…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>The profile's server</source>
      <translation>Le serveur du profil</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Profile for colleagues</source>
      <translation>Profil pour les collègues</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/commune/field_names.py" />
      <source>Published at</source>
      <translation>Publié à</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Export the profile…</source>
      <translation>Exporter le profil…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Look for an update</source>
      <translation>Chercher une mise à jour</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Export the profile</source>
      <translation>Exporter le profil</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>Fetching the profile…</source>
      <translation>Le profil est lu…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>Fetching the profile</source>
      <translation>Lecture du profil</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>What the update changes</source>
      <translation>Ce que la mise à jour change</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Leave it as it is</source>
      <translation>Laisser tel quel</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>I expected that</source>
      <translation>Je m’y attendais</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Left out, because it is this computer's:</source>
      <translation>Non repris, car propre à cet ordinateur :</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Nothing had to be left out.</source>
      <translation>Rien n’a dû être écarté.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Nothing has changed there: the profile is up to date.</source>
      <translation>Rien n’a changé là-bas : le profil est à jour.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>The profile was updated.</source>
      <translation>Le profil a été mis à jour.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Published</source>
      <translation>Publié</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Update</source>
      <translation>Mettre à jour</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Published there, and different here:</source>
      <translation>Publié là-bas, et différent ici :</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>The commune's data would go to: {hosts}.</source>
      <translation>Les données de la commune iraient à : {hosts}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commune/field_names.py" />
      <source>{count} months</source>
      <translation>
        <numerusform>{count} mois</numerusform>
        <numerusform>{count} mois</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>e-mail</source>
      <translation>courriel</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Reports of citizens</source>
      <translation>Signalements des citoyens</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Statuses through iMio</source>
      <translation>Statuts par iMio</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Layers of the region</source>
      <translation>Couches de la Région</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>BeSt addresses</source>
      <translation>Adresses BeSt</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Search of addresses</source>
      <translation>Recherche d’adresses</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Regional catalogue</source>
      <translation>Catalogue régional</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>iMio</source>
      <translation>iMio</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>ArcGIS</source>
      <translation>ArcGIS</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>geocodeWS</source>
      <translation>geocodeWS</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Metawal</source>
      <translation>Metawal</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>BeSt Address</source>
      <translation>BeSt Address</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Two positions of one address</source>
      <translation>Deux positions d’une même adresse</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>A report and the axis of its road</source>
      <translation>Un signalement et l’axe de sa route</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Two reports of one thing: apart</source>
      <translation>Deux signalements du même fait : distance</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Two reports of one thing: within</source>
      <translation>Deux signalements du même fait : délai</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>A report and the address it names</source>
      <translation>Un signalement et l’adresse qu’il cite</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>A report beyond the boundary</source>
      <translation>Un signalement au-delà de la limite</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Another</source>
      <translation>Autre</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Nobody: the author approves</source>
      <translation>Personne : l’auteur approuve</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Anybody, after a review</source>
      <translation>N’importe qui, après relecture</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Another person than the author</source>
      <translation>Une autre personne que l’auteur</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Texts and photos kept</source>
      <translation>Textes et photos gardés</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Boundary</source>
      <translation>Limite</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Boundary: source</source>
      <translation>Limite : source</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Layers that open with the commune</source>
      <translation>Couches qui s’ouvrent avec la commune</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Newer catalogue of layers</source>
      <translation>Catalogue de couches plus récent</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Newer catalogue: fingerprint</source>
      <translation>Catalogue plus récent : empreinte</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Layer of the districts</source>
      <translation>Couche des quartiers</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Column of their names</source>
      <translation>Colonne de leurs noms</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/settings_page.py" />
      <location filename="../../ui/commune/team_card.py" />
      <source>Review of corrections</source>
      <translation>Relecture des corrections</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/review_section.py" />
      <source>Most sent at once</source>
      <translation>Envoyées à la fois, au plus</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Register: columns</source>
      <translation>Registre : colonnes</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>{area} km², {count} points</source>
      <translation>{area} km², {count} points</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>kind</source>
      <translation>genre</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>address</source>
      <translation>adresse</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>the commune's name there</source>
      <translation>le nom de la commune là-bas</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>sign-in</source>
      <translation>connexion</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>sign-in to write</source>
      <translation>connexion pour écrire</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>requests a second</source>
      <translation>demandes par seconde</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>what it can do</source>
      <translation>ce qu’il sait faire</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>A profile from a link</source>
      <translation>Un profil depuis un lien</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>Paste the address that you received. It is looked at first: nothing opens before you agree.</source>
      <translation>Collez l’adresse reçue. Elle est regardée d’abord : rien ne s’ouvre sans votre accord.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>Address of the profile</source>
      <translation>Adresse du profil</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>Open this profile</source>
      <translation>Ouvrir ce profil</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>You have this profile already. What is published is different in:</source>
      <translation>Vous avez déjà ce profil. Ce qui est publié en diffère par :</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <location filename="../../ui/commune/reports_card.py" />
      <source>Look at it</source>
      <translation>Examiner</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>What it sets otherwise than for every commune:</source>
      <translation>Ce qu’il règle autrement que pour toutes les communes :</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>{name}: {commune}, commune code {nis_code}.</source>
      <translation>{name} : {commune}, code INS {nis_code}.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Tolerances</source>
      <translation>Tolérances</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Roads' managers</source>
      <translation>Gestionnaires des voiries</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Districts</source>
      <translation>Quartiers</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Name column</source>
      <translation>Colonne du nom</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Address of the catalogue</source>
      <translation>Adresse du catalogue</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>months after closing</source>
      <translation>mois après la clôture</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Whom “Hand over” writes to. Offices, never persons.</source>
      <translation>À qui « Transmettre » écrit. Des services, jamais des personnes.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Name of the office</source>
      <translation>Nom du service</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Reports are counted by district. Layers of areas that were loaded can be chosen.</source>
      <translation>Les signalements sont comptés par quartier. Les couches de surfaces déjà chargées peuvent être choisies.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Repère's own catalogue is used unless one is given here. Empty: none.</source>
      <translation>Le catalogue de Repère est utilisé, sauf si vous en donnez un ici. Vide : aucun.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Look at it first: what is kept is the very file that was seen.</source>
      <translation>Examinez-le d’abord : le fichier gardé est celui qui a été vu.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>days</source>
      <translation>jours</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>The office of this address needs a name.</source>
      <translation>Le service de cette adresse doit avoir un nom.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>{manager}: name</source>
      <translation>{manager} : nom</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>{manager}: e-mail</source>
      <translation>{manager} : courriel</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>{table} (not loaded)</source>
      <translation>{table} (pas chargée)</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>“{name}”, layers: {count}. Save to use it.</source>
      <translation>« {name} », couches : {count}. Enregistrez pour l’utiliser.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>The commune's list of addresses: drop a file here, or choose a layer or a table.</source>
      <translation>La liste d’adresses de la commune : déposez un fichier ici, ou choisissez une couche ou une table.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>Read and use it</source>
      <translation>Lire et l’utiliser</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>Reading the list…</source>
      <translation>La liste est lue…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>Choose a list first, and the columns that are missing.</source>
      <translation>Choisissez d’abord une liste, et les colonnes qui manquent.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>{name} · addresses: {count}</source>
      <translation>{name} · adresses : {count}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>No address could be read in it: look at its columns.</source>
      <translation>Aucune adresse n’a pu y être lue : regardez ses colonnes.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>rows left out: {count}</source>
      <translation>lignes écartées : {count}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>Reports</source>
      <translation>Signalements</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>Citizens' reports: from FixMyStreet or another service, or from a file of your own tool.</source>
      <translation>Les signalements des citoyens : de FixMyStreet ou d’un autre service, ou d’un fichier de votre outil.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>Sign in…</source>
      <translation>Se connecter…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>From a file…</source>
      <translation>Depuis un fichier…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>Use these reports</source>
      <translation>Utiliser ces signalements</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>Do without reports</source>
      <translation>Se passer de signalements</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/commune/services_section.py" />
      <source>Sign-in</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>A table that your own tool exports: CSV, Excel, GeoJSON…</source>
      <translation>Un tableau que votre outil exporte : CSV, Excel, GeoJSON…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/commune/services_section.py" />
      <source>Asking {service}…</source>
      <translation>{service} est interrogé…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>Who sends</source>
      <translation>Qui envoie</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>anybody</source>
      <translation>n’importe qui</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>Names as they stand in QGIS's options under Repère, with commas between them</source>
      <translation>Les noms tels qu’ils figurent dans les options de QGIS sous Repère, séparés par des virgules</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>Communes reviewed here</source>
      <translation>Communes relues ici</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>With several, Corrections has a queue: by commune, street and decision.</source>
      <translation>Avec plusieurs, Corrections a une file d’attente : par commune, rue et décision.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>Several communes</source>
      <translation>Plusieurs communes</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>All of Wallonia</source>
      <translation>Toute la Wallonie</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>Tick at least one commune.</source>
      <translation>Cochez au moins une commune.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>{commune} alone</source>
      <translation>{commune} seule</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>reports: {count}</source>
      <translation>signalements : {count}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>reports: {count} or more</source>
      <translation>signalements : {count} ou plus</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>only where the service keeps several communes</source>
      <translation>seulement si le service sert plusieurs communes</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>Test</source>
      <translation>Tester</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>Do without</source>
      <translation>S’en passer</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>Sign-in to write</source>
      <translation>Connexion pour écrire</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>As for every commune</source>
      <translation>Comme pour toute commune</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>{service} answers, in {seconds} s.</source>
      <translation>{service} répond, en {seconds} s.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>Testing {service}</source>
      <translation>Test de {service}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>the newest of {date}</source>
      <translation>le plus récent du {date}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>Reports come from the file {path}.</source>
      <translation>Les signalements viennent du fichier {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Shows again what is saved</source>
      <translation>Montre à nouveau ce qui est enregistré</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Saved.</source>
      <translation>Enregistré.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>The training town's settings last until it is closed.</source>
      <translation>Les réglages de la ville d’exercice durent jusqu’à sa fermeture.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Settings of {commune}</source>
      <translation>Réglages de {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Kept in {path}</source>
      <translation>Gardés dans {path}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Not saved yet: look at {sections}.</source>
      <translation>Pas encore enregistré : voyez {sections}.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Not saved yet: {sections}</source>
      <translation>Pas encore enregistré : {sections}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Team</source>
      <translation>Équipe</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Where the work is kept, and who looks at corrections.</source>
      <translation>Où le travail est gardé, et qui relit les corrections.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>This computer</source>
      <translation>Cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>A shared file</source>
      <translation>Un fichier partagé</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>PostgreSQL</source>
      <translation>PostgreSQL</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>A file on a shared folder suits people who work one after the other. For several at once: PostgreSQL.</source>
      <translation>Un fichier sur un dossier partagé convient à qui travaille l’un après l’autre. Pour plusieurs à la fois : PostgreSQL.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Choose the file…</source>
      <translation>Choisir le fichier…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Keep it on this computer</source>
      <translation>Le garder sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Who reviews</source>
      <translation>Qui relit</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>The team's shared file</source>
      <translation>Le fichier partagé de l’équipe</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Workspace (*.gpkg)</source>
      <translation>Espace de travail (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>Use the workspace that is there</source>
      <translation>Utiliser l’espace de travail qui s’y trouve</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>Move this workspace there</source>
      <translation>Y déplacer cet espace de travail</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>Move it into a file on this desk</source>
      <translation>Le déplacer dans un fichier sur ce poste</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>PostgreSQL connection</source>
      <translation>Connexion PostgreSQL</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>Schema</source>
      <translation>Schéma</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>All incidents, decisions, corrections and the journal are moved. The old location keeps a copy and a note of the new one.</source>
      <translation>Un déplacement emporte tous les signalements, décisions et corrections, et le journal. L’ancien lieu garde une copie et dit où l’espace de travail est parti.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>QGIS has no PostgreSQL connection yet: make one in the Browser, with QGIS's authentication.</source>
      <translation>QGIS n’a pas encore de connexion PostgreSQL : créez-en une dans l’explorateur, avec l’authentification de QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>The workspace is a file on this desk:
{path}</source>
      <translation>L’espace de travail est un fichier sur ce poste :
{path}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>The workspace is in the team's database {name}, schema {schema}.</source>
      <translation>L’espace de travail est dans la base de l’équipe {name}, schéma {schema}.</translation>
    </message>
  </context>
  <context>
    <name>conformance</name>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>This report says what the service answered on this date; it does not certify the service.</source>
      <translation>Ce rapport constate les réponses du service à cette date ; il ne certifie pas le service.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>The full test of this standard: {suite}.</source>
      <translation>Le test complet de cette norme : {suite}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Only what the standard itself obliges to is called “not kept”. What it recommends, our reading of it and a commune's own wishes are remarks. What was not asked does not count as kept.</source>
      <translation>Seul ce que la norme elle-même impose est dit « non respecté ». Ce qu’elle recommande, notre lecture et les souhaits propres d’une commune sont des remarques. Ce qui n’a pas été demandé ne vaut pas réussite.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>the standard's own word</source>
      <translation>le mot de la norme</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>a list, a code or an example of the standard</source>
      <translation>une liste, un code ou un exemple de la norme</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>our reading of the standard: to be verified</source>
      <translation>notre lecture de la norme : à vérifier</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>a wish of the commune, which no standard obliges to</source>
      <translation>un souhait de la commune, qu’aucune norme n’impose</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>A sign-in went along.</source>
      <translation>Une connexion accompagnait les questions.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>No sign-in went along.</source>
      <translation>Aucune connexion n’accompagnait les questions.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>{name} is no report of a conformance check.</source>
      <translation>{name} n’est pas un rapport de contrôle de conformité.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Choose the .json of an earlier run.</source>
      <translation>Choisissez le .json d’un contrôle précédent.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>{name} was made by a newer Repère.</source>
      <translation>{name} a été fait par un Repère plus récent.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Update Repère.</source>
      <translation>Mettez Repère à jour.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>The earlier report is of other rules ({standard}).</source>
      <translation>Le rapport précédent est d’autres règles ({standard}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>{at}, {tool}</source>
      <translation>{at}, {tool}</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Rules {version} (SHA-256 {sum})</source>
      <translation>Règles {version} (SHA-256 {sum})</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Only reads were sent.</source>
      <translation>Rien n’a été écrit au service.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Writes were sent, with the consent of the person who ran the check.</source>
      <translation>Des écritures ont été envoyées, avec l’accord de la personne qui a lancé la vérification.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Test request to be closed, in the category {code}: {id}, “{text}”.</source>
      <translation>Signalement d’essai à clôturer, dans la catégorie {code} : {id}, « {text} ».</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Changed since {at}</source>
      <translation>Changé depuis le {at}</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Conformance check: {standard}</source>
      <translation>Contrôle de conformité : {standard}</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>SHA-256 of the report as JSON: {sum}</source>
      <translation>SHA-256 du rapport en JSON : {sum}</translation>
    </message>
    <message>
      <location filename="../../services/conformance/conformance_check.py" />
      <source>The address must begin with https:// (or http://).</source>
      <translation>L’adresse doit commencer par https:// (ou http://).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/conformance_check.py" />
      <source>{file} is not there.</source>
      <translation>{file} n’existe pas.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/conformance_check.py" />
      <source>Choose the file to check.</source>
      <translation>Choisissez le fichier à vérifier.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/dossier_rules.py" />
      <location filename="../../services/conformance/exchange.py" />
      <location filename="../../services/conformance/inspire_rules.py" />
      <source>{count} of {total} are not so: {samples}.</source>
      <translation>{count} sur {total} ne le sont pas : {samples}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/dossier_rules.py" />
      <source>Whether it is the commune's, only its key can tell.</source>
      <translation>Que le sceau soit celui de la commune, seule sa clé peut le dire.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>Not tested: the service shows nothing that this can be tried with.</source>
      <translation>Non testée : le service ne montre rien avec quoi essayer.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <location filename="../../services/conformance/live_services.py" />
      <source>Missing: {missing}.</source>
      <translation>Manque : {missing}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>Not in the standard: {values}.</source>
      <translation>Absent de la norme : {values}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>The list is inside an object: {names}.</source>
      <translation>La liste est dans un objet : {names}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>No list can be read from the answer (HTTP {code}).</source>
      <translation>Aucune liste ne se lit dans la réponse (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>HTTP {code} came; {expected} was due.</source>
      <translation>HTTP {code} est venu ; {expected} était attendu.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <location filename="../../services/conformance/inspire_rules.py" />
      <source>{count} looked at.</source>
      <translation>{count} examinés.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>The check stopped after {count} requests.</source>
      <translation>Le contrôle s’est arrêté après {count} questions.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/inspire_rules.py" />
      <source>{count} positions are in a Belgian Lambert, which is not among INSPIRE's systems.</source>
      <translation>{count} positions sont en Lambert belge, qui n’est pas un système INSPIRE.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/inspire_rules.py" />
      <source>It cannot be read: {fault}</source>
      <translation>Il ne se lit pas : {fault}</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>Not asked: the layer itself was not found.</source>
      <translation>Non demandé : la couche elle-même n’a pas été trouvée.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{title}” was number {old} and is number {number} now.</source>
      <translation>« {title} » avait le numéro {old} et a maintenant le numéro {number}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>Missing: {missing}. What reads the others goes on: {left}.</source>
      <translation>Manque : {missing}. Ce qui lit les autres continue : {left}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>{name} answers as it is described.</source>
      <translation>{name} répond comme il est décrit.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>Other than the catalogue says: {differs}.</source>
      <translation>Autre que ce que dit le catalogue : {differs}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{layer}” is in {service} under its number.</source>
      <translation>« {layer} » est dans {service} sous son numéro.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>{service} is there for “{layer}”.</source>
      <translation>{service} est là pour « {layer} ».</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{layer}” has the fields that are read.</source>
      <translation>« {layer} » a les champs qui sont lus.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{layer}” has the scales and the coordinate system of the catalogue.</source>
      <translation>« {layer} » a les échelles et le système de coordonnées du catalogue.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{title}” is not there; the service has {offered}.</source>
      <translation>« {title} » n’y est pas ; le service a {offered}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{title}” is number {number}.</source>
      <translation>« {title} » a le numéro {number}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>Not described: {fields}.</source>
      <translation>Non décrit : {fields}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>numberReturned is {returned}, numberMatched {matched}; {count} features came.</source>
      <translation>numberReturned vaut {returned}, numberMatched {matched} ; {count} objets sont venus.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>{count} features came.</source>
      <translation>{count} objets sont venus.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>The box of a known feature is empty.</source>
      <translation>L’emprise d’un objet connu est vide.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>A box in the ocean holds {count} features.</source>
      <translation>Une emprise dans l’océan contient {count} objets.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <location filename="../../services/conformance/open311_services.py" />
      <location filename="../../services/conformance/open311_transport.py" />
      <location filename="../../services/conformance/open311_writing.py" />
      <location filename="../../services/conformance/wfs_rules.py" />
      <location filename="../../services/conformance/wms_rules.py" />
      <source>{came} came; {due} was due.</source>
      <translation>{came} est venu ; {due} était attendu.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>Content-Crs is {came}.</source>
      <translation>Content-Crs vaut {came}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>A feature came twice.</source>
      <translation>Un objet est venu deux fois.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>{count} of {total} came, and no next page.</source>
      <translation>{count} sur {total} sont venus, sans page suivante.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_discovery.py" />
      <source>{came} came; the document lists {formats}.</source>
      <translation>{came} est venu ; le document annonce {formats}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_discovery.py" />
      <source>No discovery document in {form}.</source>
      <translation>Pas de document de découverte en {form}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_requests.py" />
      <source>The list is empty, although there are such requests.</source>
      <translation>La liste est vide, alors que de tels signalements existent.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_requests.py" />
      <source>{count} requests came, the oldest of {days} days.</source>
      <translation>{count} signalements sont venus, le plus ancien de {days} jours.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_requests.py" />
      <source>Not tested: no older request was seen.</source>
      <translation>Non testée : aucun signalement plus ancien n’a été vu.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_requests.py" />
      <source>Came: {came} (HTTP {code}); due: {due}.</source>
      <translation>Venu : {came} (HTTP {code}) ; attendu : {due}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_requests.py" />
      <source>A span of {days} days came.</source>
      <translation>Une période de {days} jours est venue.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_services.py" />
      <source>Not tested: no service says metadata true.</source>
      <translation>Non testée : aucun service n’annonce metadata true.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_services.py" />
      <source>No definition can be read (HTTP {code}).</source>
      <translation>Aucune définition ne se lit (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>JSON is not offered; the standard leaves that free.</source>
      <translation>Le JSON n’est pas offert ; la norme le laisse libre.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>Another list came (HTTP {code}).</source>
      <translation>Une autre liste est venue (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>The elements are {came}; {due} was due.</source>
      <translation>Les éléments sont {came} ; {due} était attendu.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>Not tested: the service is on this computer.</source>
      <translation>Non testée : le service est sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>It is plain http.</source>
      <translation>C’est du http simple.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>Not tested: a sign-in went along.</source>
      <translation>Non testée : une connexion accompagnait la question.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>The body is no list of code and description.</source>
      <translation>Le corps n’est pas une liste de code et description.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>The answer begins with {begin}.</source>
      <translation>La réponse commence par {begin}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>The Content-Type is {came}.</source>
      <translation>Le Content-Type est {came}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>No XML can be read (HTTP {code}).</source>
      <translation>Aucun XML ne se lit (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>Something else than {form} came.</source>
      <translation>Autre chose que du {form} est venu.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>A web page came with HTTP {code}.</source>
      <translation>Une page web est venue avec HTTP {code}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>The text holds “{trace}”.</source>
      <translation>Le texte contient « {trace} ».</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>Not UTF-8: {fault}.</source>
      <translation>Pas de l’UTF-8 : {fault}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>{name} is {value}.</source>
      <translation>{name} vaut {value}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Not tested: the service took no test request.</source>
      <translation>Non vérifié : le service n’a pas accepté de signalement d’essai.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Not asked: a request had been made already, and one is enough.</source>
      <translation>Non demandé : un signalement était déjà créé, et un seul suffit.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Nobody knows whether a request was made, as the answer did not come whole: look for “{text}”.</source>
      <translation>Nul ne sait si un signalement a été créé, car la réponse n’est pas arrivée entière : cherchez « {text} ».</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>The answer has the id “{id}” and the token “{token}”.</source>
      <translation>La réponse a l’identifiant « {id} » et le jeton « {token} ».</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Nothing was sent: the service lists no category {code}.</source>
      <translation>Rien n’a été envoyé : le service ne liste pas de catégorie {code}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>An id and a token came.</source>
      <translation>Un identifiant et un jeton sont venus.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Not tested: the service does not show it yet (HTTP {code}).</source>
      <translation>Non vérifié : le service ne le montre pas encore (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Lost or changed: {fields}.</source>
      <translation>Perdu ou changé : {fields}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Not tested: after {seconds} s the token had no id yet.</source>
      <translation>Non vérifié : après {seconds} s, le jeton n’avait pas encore d’identifiant.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>It was refused (HTTP {code}).</source>
      <translation>Il a été refusé (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>HTTP {code} came without a new request.</source>
      <translation>HTTP {code} est venu sans nouveau signalement.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Made, and to be closed: {id} (“{text}”).</source>
      <translation>Créé, et à clôturer : {id} (« {text} »).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/rule_set.py" />
      <source>Not asked: it needs a write, to which nobody agreed.</source>
      <translation>Non demandé : cela demande une écriture, à laquelle personne n’a consenti.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/rule_set.py" />
      <source>Not tested: a person has to look at it.</source>
      <translation>Non testée : une personne doit regarder.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/rules.py" />
      <source>Not asked: {rule} comes first, and was not passed.</source>
      <translation>Non demandé : {rule} vient d’abord, et n’a pas réussi.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/wfs_rules.py" />
      <source>A box around a feature's own place does not find it.</source>
      <translation>Une emprise autour de la position même d’un objet ne le trouve pas.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/wfs_rules.py" />
      <source>A box elsewhere, its axes turned round, finds features too.</source>
      <translation>Une emprise ailleurs, aux axes inversés, trouve aussi des objets.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/wms_rules.py" />
      <source>No picture came (HTTP {code}).</source>
      <translation>Aucune image n’est venue (HTTP {code}).</translation>
    </message>
  </context>
  <context>
    <name>corrections</name>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal is intact: no entry was changed, removed or added.</source>
      <translation>Journal entier : rien n’y a été changé, ôté ni ajouté.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The service's receipt will appear here.</source>
      <translation>L’accusé de réception du service s’affichera ici.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Whole journal</source>
      <translation>Tout le journal</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Export the journal…</source>
      <translation>Exporter le journal…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Check the journal</source>
      <translation>Vérifier le journal</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Compare with an export…</source>
      <translation>Comparer avec un export…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Compare with an export</source>
      <translation>Comparer avec un export</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Export the journal</source>
      <translation>Exporter le journal</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Detail</source>
      <translation>Détail</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal holds every step of {file}, as it was exported.</source>
      <translation>Le journal contient chaque étape de {file}, telle qu’elle a été exportée.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal was altered: step {number} is not what was written.</source>
      <translation>Le journal a été altéré : l’étape {number} n’est pas ce qui a été écrit.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal was altered: at least one step was removed before step {number}.</source>
      <translation>Le journal a été altéré : au moins une étape a été enlevée avant l’étape {number}.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal was altered: step {number} was added afterwards.</source>
      <translation>Le journal a été altéré : l’étape {number} a été ajoutée après coup.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal was altered: step {number} is not in its place.</source>
      <translation>Le journal a été altéré : l’étape {number} n’est pas à sa place.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal was altered: it should go on at step {number}.</source>
      <translation>Le journal a été altéré : il devrait continuer à l’étape {number}.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal is in {path}.</source>
      <translation>Le journal est dans {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>When you decided</source>
      <translation>Vous aviez vu</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Your change</source>
      <translation>Vous voulez</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Current value</source>
      <translation>À présent</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Use my values</source>
      <translation>Tout de moi</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Use the service's</source>
      <translation>Tout du service</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Ask again</source>
      <translation>Redemander</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>The service could not be asked what it holds now. Ask again.</source>
      <translation>Impossible de demander au service ce qu’il détient à présent. Redemandez.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Where both sides changed, tick the right value, then continue. A new draft is created.</source>
      <translation>Cochez ce qui est juste là où les deux côtés ont changé, puis continuez : un nouveau brouillon le reprend.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Look at what changed, then go on: a new draft takes it over.</source>
      <translation>Regardez ce qui a changé, puis continuez : un nouveau brouillon le reprend.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>The service would refuse this: repair it, or send it back.</source>
      <translation>Le service refuserait ceci : rectifiez-le, ou renvoyez-le.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>It is your own: the profile wants another person to accept it.</source>
      <translation>Elle est de vous : le profil veut qu’une autre personne l’accepte.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Withdraw</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Back to draft</source>
      <translation>Remettre en brouillon</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Take it up again</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>As a new draft, to change it</source>
      <translation>Comme nouveau brouillon, à modifier</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Your reason, for the author</source>
      <translation>Votre raison, pour l’auteur</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>What the service answered</source>
      <translation>Ce que le service a répondu</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Identifier of the record it is now</source>
      <translation>Identifiant actuel de la donnée</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Dismiss</source>
      <translation>Vu</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>The warning goes away; the correction stays in the list</source>
      <translation>L’avertissement disparaît ; la correction reste dans la liste</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Send back</source>
      <translation>Renvoyer</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>To its author, with your reason</source>
      <translation>À son auteur, avec votre motif</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Refuse</source>
      <translation>Refuser</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Final refusal, with your reason</source>
      <translation>Définitivement, avec votre raison</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Repair</source>
      <translation>Rectifier</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Change it yourself; your name is kept beside the author's</source>
      <translation>Modifiez-la vous-même ; votre nom est gardé à côté de celui de l’auteur</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Approve</source>
      <translation>Approuver</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Submit for review</source>
      <translation>Proposer</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Change</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Only after you looked in the service itself: Send asks it where it can be asked</source>
      <translation>Seulement après avoir regardé dans le service même : « Envoyer » l’interroge là où c’est possible</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>correction, decision {key}</source>
      <translation>correction, décision {key}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>{asked}, then press Enter: {decision}</source>
      <translation>{asked}, puis Entrée : {decision}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>It was received</source>
      <translation>Bien arrivée</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>It was not received</source>
      <translation>Rien reçu</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>As a draft, to change it</source>
      <translation>En brouillon, pour la modifier</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Link to another record</source>
      <translation>Réassocier</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>To repair it, and offer it again</source>
      <translation>Pour la réparer et la proposer à nouveau</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/delayed_send.py" />
      <source>{count} corrections are approved and go in {seconds} seconds.</source>
      <translation>
        <numerusform>{count} correction est approuvée et part dans {seconds} secondes.</numerusform>
        <numerusform>{count} corrections sont approuvées et partent dans {seconds} secondes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/delayed_send.py" />
      <source>{count} corrections are approved and were not sent: Send is in Corrections.</source>
      <translation>
        <numerusform>{count} correction est approuvée et n’a pas été envoyée : Envoyer est dans Corrections.</numerusform>
        <numerusform>{count} corrections sont approuvées et n’ont pas été envoyées : Envoyer est dans Corrections.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>A trial shows exactly what would be sent. Nothing is sent.</source>
      <translation>Un essai montre ici exactement ce qui serait envoyé. Rien ne part.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>by {author}, {date}</source>
      <translation>par {author}, {date}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Content</source>
      <translation>Contenu</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Trial</source>
      <translation>Essai</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Journal</source>
      <translation>Journal</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Note: {text}</source>
      <translation>Note : {text}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Reason: {text}</source>
      <translation>Raison : {text}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Photo: {file}</source>
      <translation>Photo : {file}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>The photo {path} is not there any more, or it was changed.</source>
      <translation>La photo {path} n’est plus là, ou elle a été modifiée.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Attach it again, or ask the author.</source>
      <translation>Joignez-la à nouveau, ou demandez à l’auteur.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>reviewed by {reviewer}</source>
      <translation>décidée par {reviewer}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Only where several desks of the commune make dossiers, each with a workspace of its own.</source>
      <translation>Seulement là où plusieurs postes de la commune font des dossiers, chacun avec son espace de travail.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Folder</source>
      <translation>Emplacement</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Letter of this desk</source>
      <translation>Lettre de ce poste</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Seal</source>
      <translation>Sceau</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Sign off</source>
      <translation>Signer</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Writing the dossier</source>
      <translation>Écriture du dossier</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>None: its origin cannot be proven. Give the commune's key under ☰, Seal of the dossiers…</source>
      <translation>Aucun : son origine ne pourra pas être prouvée. Donnez la clé de la commune : menu ☰, Sceau des dossiers…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Tick at least one correction.</source>
      <translation>Cochez au moins une correction.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Dossier {number}: {count} corrections, marked as sent by hand. It is in {path}.</source>
      <translation>
        <numerusform>Dossier {number} : {count} correction, notée comme remise en main propre. Il est dans {path}.</numerusform>
        <numerusform>Dossier {number} : {count} corrections, notées comme remises en main propre. Il est dans {path}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Nothing is approved.</source>
      <translation>Rien n’est approuvé.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Dossier {number} for {service}: {count} corrections ticked.</source>
      <translation>
        <numerusform>Dossier {number} pour {service} : {count} correction cochée.</numerusform>
        <numerusform>Dossier {number} pour {service} : {count} corrections cochées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>With the key of {commune}</source>
      <translation>Avec la clé de {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Signature: ______________________________      Handed in on: ____________________</source>
      <translation>Signature : ______________________________      Remis le : ____________________</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>{count} corrections, approved and put together by {author} on {date}.</source>
      <translation>
        <numerusform>{count} correction, approuvée et préparée par {author} le {date}.</numerusform>
        <numerusform>{count} corrections, approuvées et réunies par {author} le {date}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>This correction has no place on the map.</source>
      <translation>Cette correction n’a pas de place sur la carte.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Square: before. Triangle: after.</source>
      <translation>Carré : avant. Triangle : après.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Dossier {number} · {commune} · for {service}</source>
      <translation>Dossier {number} · {commune} · pour {service}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Contents, continued</source>
      <translation>Contenu, suite</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>About</source>
      <translation>Objet</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Record: {subject} · correction: {id}</source>
      <translation>Donnée : {subject} · correction : {id}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>The journal then: {count} steps, the last {hash}</source>
      <translation>
        <numerusform>Le journal à ce moment : {count} étape, la dernière {hash}</numerusform>
        <numerusform>Le journal à ce moment : {count} étapes, la dernière {hash}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Belgian Lambert 72 (EPSG:31370)</source>
      <translation>Lambert belge 72 (EPSG:31370)</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>With it: {file} (SHA-256 {hash})</source>
      <translation>Joint : {file} (SHA-256 {hash})</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>On the map</source>
      <translation>Sur la carte</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Click the right place on the map</source>
      <translation>Cliquez la bonne place sur la carte</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Why this is right</source>
      <translation>Pourquoi c’est juste</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Click the corners on the map, the right button ends</source>
      <translation>Cliquez les coins sur la carte, le bouton droit termine</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Sketch</source>
      <translation>Croquis</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Only a draft, or a correction in review, is changed.</source>
      <translation>Seul un brouillon, ou une correction en relecture, peut être modifié.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Drawn</source>
      <translation>Dessiné</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Draw on the map</source>
      <translation>Dessiner sur la carte</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>“{text}” is not a position.</source>
      <translation>« {text} » n’est pas une position.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Write x and y in metres, or click on the map.</source>
      <translation>Écrivez x et y en mètres, ou cliquez sur la carte.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Without a photo</source>
      <translation>Sans photo</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Without a sketch</source>
      <translation>Sans croquis</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Copy the sketch</source>
      <translation>Copier le croquis</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Entered</source>
      <translation>Encodé</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>The message is copied.</source>
      <translation>Le message est copié.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>The sketch is copied.</source>
      <translation>Le croquis est copié.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Copied: {value}</source>
      <translation>Copié : {value}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Nothing is left to enter in {service}.</source>
      <translation>Il ne reste rien à encoder dans {service}.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>To enter in {service}: {number} of {count}</source>
      <translation>À encoder dans {service} : {number} sur {count}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Copy ({key})</source>
      <translation>Copier ({key})</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Proposed</source>
      <translation>Proposé</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>New street</source>
      <translation>Nouvelle rue</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>The situation on site changed</source>
      <translation>Changement sur le terrain</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>It was a mistake</source>
      <translation>C’était une erreur</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>In the table for the tool</source>
      <translation>Dans le tableau pour l’outil</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Delivered by hand</source>
      <translation>Remise en main propre</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Entered by hand</source>
      <translation>Encodée</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Street or report</source>
      <translation>Rue ou signalement</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Reject</source>
      <translation>Refus</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>The service's record changed since you decided. Look at it, then go on or withdraw.</source>
      <translation>La donnée du service a changé depuis votre décision. Regardez-la, puis continuez ou retirez la correction.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>The service does not have this record any more: say which one it is now, or withdraw the correction.</source>
      <translation>Le service n’a plus cette donnée : dites laquelle la remplace, ou retirez la correction.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>It may have arrived: Send asks the service, and sends nothing twice.</source>
      <translation>Elle est peut-être arrivée : Envoyer interroge le service, et n’envoie rien deux fois.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>It did not arrive last time, and waits for the next sending.</source>
      <translation>Elle n’est pas arrivée la dernière fois, et attend le prochain envoi.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>It did not arrive last time.</source>
      <translation>Elle n’est pas arrivée la dernière fois.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>Retired</source>
      <translation>Supprimée</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Seen in {source}</source>
      <translation>Vue dans {source}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>{sign} {severity}: {remark}</source>
      <translation>{sign} {severity} : {remark}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Approve all drafts</source>
      <translation>Tout approuver</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Submit all drafts for review</source>
      <translation>Tout proposer</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Try out</source>
      <translation>Essayer</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Group, street, by hand</source>
      <translation>Groupe, rue, à la main</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Choose every shown correction of the same decision</source>
      <translation>Choisir toutes les corrections affichées de la même décision</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Renumber the street in one go</source>
      <translation>Renuméroter la rue en une fois</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>Dossier…</source>
      <translation>Dossier…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Dossiers sent, answers…</source>
      <translation>Dossiers envoyés, réponses…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Nothing to send. Corrections come here from the incidents and the addresses.</source>
      <translation>Rien à envoyer. Les corrections arrivent ici depuis les signalements et les adresses.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/corrections/pending_strip.py" />
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Send</source>
      <translation>Envoyer</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>No other correction belongs to this decision.</source>
      <translation>Cette correction est seule.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>A new draft was created from it. Check it, then approve it.</source>
      <translation>Un nouveau brouillon prend la suite ; regardez-le, puis approuvez-le.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>To enter in {service}…</source>
      <translation>À encoder dans {service}…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>The service has no record “{subject}” either.</source>
      <translation>Le service n’a pas non plus de donnée « {subject} ».</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Look for its identifier, or withdraw the correction.</source>
      <translation>Cherchez son identifiant, ou retirez la correction.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>To do</source>
      <translation>À traiter</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Drafts</source>
      <translation>Brouillons</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/corrections/queue_page.py" />
      <source>To review</source>
      <translation>À relire</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Done</source>
      <translation>Réglées</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Enter by hand…</source>
      <translation>Encoder…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>Ask what became of them</source>
      <translation>Demander ce qu’elles deviennent</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>{count} waiting</source>
      <translation>
        <numerusform>{count} en attente</numerusform>
        <numerusform>{count} en attente</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>Send {count}</source>
      <translation>Envoyer {count}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>Approve and send {count}</source>
      <translation>Approuver et envoyer {count}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>Approve {count}</source>
      <translation>Approuver {count}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>Submit {count} for review</source>
      <translation>Proposer {count} à la relecture</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>Asking the service</source>
      <translation>Demande au service</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>Trying out</source>
      <translation>Essai</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>Sending corrections</source>
      <translation>Envoi des corrections</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>They are in Corrections, under Needs attention: choose one to see what can be done with it.</source>
      <translation>Elles sont dans Corrections, sous « À examiner » : choisissez-en une pour voir ce qui peut en être fait.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} corrections to look at.</source>
      <translation>
        <numerusform>{count} correction à examiner.</numerusform>
        <numerusform>{count} corrections à examiner.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} corrections received by the service.</source>
      <translation>
        <numerusform>{count} correction reçue par le service.</numerusform>
        <numerusform>{count} corrections reçues par le service.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} corrections applied.</source>
      <translation>
        <numerusform>{count} correction appliquée.</numerusform>
        <numerusform>{count} corrections appliquées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} not sent: they wait for the next Send.</source>
      <translation>
        <numerusform>{count} non envoyée : elle attend le prochain envoi.</numerusform>
        <numerusform>{count} non envoyées : elles attendent le prochain envoi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} may have arrived: Send asks the service, and sends nothing twice.</source>
      <translation>
        <numerusform>{count} peut-être arrivée : « Envoyer » interroge le service et n’envoie rien deux fois.</numerusform>
        <numerusform>{count} peut-être arrivées : « Envoyer » interroge le service et n’envoie rien deux fois.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{labels}: {state} ({reason}).</source>
      <translation>{labels} : {state} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{label}: it is carried by hand, in a dossier.</source>
      <translation>{label} : à remettre en main propre, dans un dossier.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>And {count} more.</source>
      <translation>Et {count} de plus.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>Accept this one, refuse the other</source>
      <translation>Accepter celle-ci, refuser l’autre</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>Base</source>
      <translation>Base</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>Wanted</source>
      <translation>Demandé</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>as it was found</source>
      <translation>telle que trouvée</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Source today</source>
      <translation>Source aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>Another correction asks for something else here: look at both, choose one.</source>
      <translation>Une autre correction demande autre chose au même endroit : examinez les deux, choisissez-en une.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>Another correction asks for the same.</source>
      <translation>Une autre correction demande la même chose.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>{source} of {date}: {verdict}</source>
      <translation>{source} du {date} : {verdict}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Name of this filter</source>
      <translation>Nom de ce filtre</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Saved filters</source>
      <translation>Filtres enregistrés</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Dossier</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Save as</source>
      <translation>Enregistrer sous</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>{count} days or more</source>
      <translation>
        <numerusform>{count} jour ou plus</numerusform>
        <numerusform>{count} jours ou plus</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_map.py" />
      <source>What waits, by commune</source>
      <translation>Ce qui attend, par commune</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_map.py" />
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>the oldest: {age}</source>
      <translation>la plus ancienne : {age}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} decided</source>
      <translation>
        <numerusform>{count} décidée</numerusform>
        <numerusform>{count} décidées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} changed meanwhile</source>
      <translation>
        <numerusform>{count} modifiée entre-temps</numerusform>
        <numerusform>{count} modifiées entre-temps</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} a colleague is looking at</source>
      <translation>
        <numerusform>{count} regardée par un collègue</numerusform>
        <numerusform>{count} regardées par un collègue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} of your own</source>
      <translation>
        <numerusform>{count} de vous-même</numerusform>
        <numerusform>{count} de vous-même</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} the service would refuse</source>
      <translation>
        <numerusform>{count} que le service refuserait</numerusform>
        <numerusform>{count} que le service refuserait</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} whose source has changed since</source>
      <translation>
        <numerusform>{count} dont la source a changé depuis</numerusform>
        <numerusform>{count} dont la source a changé depuis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} whose address was removed</source>
      <translation>
        <numerusform>{count} dont l’adresse a été supprimée</numerusform>
        <numerusform>{count} dont l’adresse a été supprimée</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} the source has already: look at each</source>
      <translation>
        <numerusform>{count} déjà ainsi dans la source : à examiner</numerusform>
        <numerusform>{count} déjà ainsi dans la source : à examiner une à une</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} that contradict another: look at each</source>
      <translation>
        <numerusform>{count} qui en contredit une autre : à examiner</numerusform>
        <numerusform>{count} qui en contredisent une autre : à examiner une à une</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} not yours to decide</source>
      <translation>
        <numerusform>{count} qui ne relève pas de vous</numerusform>
        <numerusform>{count} qui ne relèvent pas de vous</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} decided by somebody else</source>
      <translation>
        <numerusform>{count} décidée par quelqu’un d’autre</numerusform>
        <numerusform>{count} décidées par quelqu’un d’autre</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Nothing waits here.</source>
      <translation>Rien en attente ici.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Map, groups, statistics, reasons</source>
      <translation>Carte, groupes, statistiques, motifs</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Map of what waits</source>
      <translation>Carte de ce qui attend</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Grouped by dossier instead of street</source>
      <translation>Grouper par dossier plutôt que par rue</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Statistics…</source>
      <translation>Statistiques…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Reasons…</source>
      <translation>Motifs…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <location filename="../../services/corrections/review_statistics.py" />
      <source>Accepted</source>
      <translation>Acceptées</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Overdue</source>
      <translation>En retard</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <location filename="../../services/corrections/review_statistics.py" />
      <source>Executed</source>
      <translation>Exécutées</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <location filename="../../services/corrections/review_statistics.py" />
      <source>Those returned</source>
      <translation>Renvoyées</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <location filename="../../services/corrections/review_statistics.py" />
      <source>Those refused</source>
      <translation>Refusées</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} chosen</source>
      <translation>
        <numerusform>{count} choisie</numerusform>
        <numerusform>{count} choisies</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <source>By commune</source>
      <translation>Par commune</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <source>By month</source>
      <translation>Par mois</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <source>Waiting, by age</source>
      <translation>En attente, par âge</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../services/corrections/review_statistics.py" />
      <source>Days to decide: median</source>
      <translation>Jours pour décider : médiane</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <source>Review of corrections: {area}</source>
      <translation>Examen des corrections : {area}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <source>Steps in the period: {decided}; corrections waiting today: {waiting}.</source>
      <translation>Étapes dans la période : {decided} ; corrections en attente aujourd’hui : {waiting}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>{person} is looking, {count} more minutes</source>
      <translation>
        <numerusform>{person} regarde, encore {count} min</numerusform>
        <numerusform>{person} regarde, encore {count} min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>yours for {count} more minutes</source>
      <translation>
        <numerusform>à vous, encore {count} min</numerusform>
        <numerusform>à vous, encore {count} min</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>Without a street</source>
      <translation>Sans rue</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_tree.py" />
      <location filename="../../ui/corrections/review_pages.py" />
      <source>Queue</source>
      <translation>File d’attente</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>contradicts another</source>
      <translation>en contredit une autre</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>asked for twice</source>
      <translation>demandée deux fois</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>{count} more: show them</source>
      <translation>
        <numerusform>encore {count} : afficher</numerusform>
        <numerusform>encore {count} : afficher</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Reasons</source>
      <translation>Motifs</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Usual list</source>
      <translation>Liste habituelle</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Words</source>
      <translation>Libellé</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>To be mended</source>
      <translation>À corriger</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Why a correction is sent back or refused. They are kept in the profile.</source>
      <translation>Pourquoi une correction est renvoyée ou refusée. Ces motifs sont gardés dans le profil.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Without a reason nothing can be refused: keep one at least.</source>
      <translation>Sans motif, rien ne peut être refusé : gardez-en au moins un.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Words for the author: no personal data</source>
      <translation>Précision, sans donnée personnelle</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Words for the author</source>
      <translation>Précision pour l’auteur</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Reason…</source>
      <translation>Motif…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Choose a reason, or write one and press Enter: the author reads it.</source>
      <translation>Choisissez un motif, ou écrivez-en un et appuyez sur Entrée : l’auteur le lira.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_pages.py" />
      <source>Queue or outbox</source>
      <translation>File d’attente ou boîte d’envoi</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_pages.py" />
      <source>Own outbox</source>
      <translation>Boîte d’envoi</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>One of the sample is bad: look at each.</source>
      <translation>Une de l’échantillon est mauvaise : examinez chacune.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>This sample is not the one that its seed gives: look at each.</source>
      <translation>Cet échantillon n’est pas celui que donne sa graine : examinez chacune.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>Accept the other {count}…</source>
      <translation>
        <numerusform>Accepter la {count} autre…</numerusform>
        <numerusform>Accepter les {count} autres…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>Sample: {seen} of {total} looked at, none bad. It stands for {lot}.</source>
      <translation>Échantillon : {seen} sur {total} examinées, aucune mauvaise. Il vaut pour {lot}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>{count} are alike: a sample can stand for them.</source>
      <translation>
        <numerusform>{count} est semblable : un échantillon peut valoir pour elle.</numerusform>
        <numerusform>{count} sont semblables : un échantillon peut valoir pour elles.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>Review by sample: {size} of {total}</source>
      <translation>Examiner par échantillon : {size} sur {total}</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>{file} is not a photo.</source>
      <translation>{file} n’est pas une photo.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Choose a JPEG or a PNG.</source>
      <translation>Choisissez un JPEG ou un PNG.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>The photo {file} is not the one that was approved.</source>
      <translation>La photo {file} n’est pas celle qui a été approuvée.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Choose the photo again.</source>
      <translation>Choisissez à nouveau la photo.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>{file} is on another machine.</source>
      <translation>{file} se trouve sur une autre machine.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Copy it to a drive of this desk.</source>
      <translation>Copiez-la sur un disque de ce poste.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>{file} is too large for a photo.</source>
      <translation>{file} est trop grand pour une photo.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Make it smaller.</source>
      <translation>Réduisez-la.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>The sketch does not lie in Wallonia.</source>
      <translation>Le croquis n’est pas en Wallonie.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Draw it again.</source>
      <translation>Dessinez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>“{link}” is not a web address.</source>
      <translation>« {link} » n’est pas une adresse web.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>It begins with https://.</source>
      <translation>Elle commence par https://.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Choose another photo.</source>
      <translation>Choisissez une autre photo.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/confirmations.py" />
      <source>New street: {names}. The source has none of this name. Type the number of new streets to go on.</source>
      <translation>Nouvelle rue : {names}. La source n’en a pas de ce nom. Tapez le nombre de nouvelles rues pour continuer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/confirmations.py" />
      <source>{count} addresses would be retired. Type their number to go on.</source>
      <translation>{count} adresses seraient supprimées. Tapez leur nombre pour continuer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/confirmations.py" />
      <source>{count} corrections in one go. Type their number to go on.</source>
      <translation>{count} corrections d’un coup. Tapez leur nombre pour continuer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/confirmations.py" />
      <source>{count} of the {total} addresses of {street} would be retired. Type their number to go on.</source>
      <translation>{count} des {total} adresses de {street} seraient supprimées. Tapez leur nombre pour continuer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>{label}: nothing is left to correct, the service already says so.</source>
      <translation>{label} : il ne reste rien à corriger, le service le dit déjà.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>Withdraw the correction.</source>
      <translation>Retirez la correction.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>“{field}” was changed on both sides.</source>
      <translation>« {field} » a changé des deux côtés.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>Choose which value is right.</source>
      <translation>Choisissez la valeur juste.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>The incident is not shown any more.</source>
      <translation>Le signalement n’est plus montré.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>The incident changed since you decided.</source>
      <translation>Le signalement a changé depuis votre décision.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>New street: the source has no street “{street}”. Look whether it has it under another name.</source>
      <translation>Nouvelle rue : la source n’a pas de rue « {street} ». Regardez si elle l’a sous un autre nom.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>{address}: the source has nothing to correct here.</source>
      <translation>{address} : il n’y a rien à corriger ici dans la source.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>Correct the register, or mark the difference as skipped.</source>
      <translation>Corrigez le registre, ou marquez l’écart comme passé.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>An update of an incident needs a comment.</source>
      <translation>La mise à jour d’un signalement demande un commentaire.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>{address}: no service takes this correction.</source>
      <translation>{address} : aucun service n’accepte cette correction.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>Correct it in the register or in the source's own application, or mark the difference as skipped.</source>
      <translation>Corrigez dans le registre ou dans l’application de la source, ou marquez l’écart comme passé.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>Only drafts of new house numbers in one street are renumbered together.</source>
      <translation>Seuls des brouillons de nouveaux numéros d’une même rue se renumérotent ensemble.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>Choose at least two of them, without boxes.</source>
      <translation>Choisissez-en au moins deux, sans boîtes.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>{street}: these numbers would change places; nobody can move first.</source>
      <translation>{street} : ces numéros s’échangeraient ; aucun ne peut passer le premier.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>Renumber some of them first, then the others.</source>
      <translation>Renumérotez-en d’abord une partie, puis les autres.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/decisions.py" />
      <source>{label}: the correction was sent already.</source>
      <translation>{label} : la correction est déjà partie.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/decisions.py" />
      <source>See what becomes of it in the outbox.</source>
      <translation>Suivez-la dans les corrections.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>Lambert 72 x</source>
      <translation>x Lambert 72</translation>
    </message>
    <message>
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>Lambert 72 y</source>
      <translation>y Lambert 72</translation>
    </message>
    <message>
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>What is recorded:</source>
      <translation>Ce qui est enregistré :</translation>
    </message>
    <message>
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>What should be recorded:</source>
      <translation>Ce qui devrait l’être :</translation>
    </message>
    <message>
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>Identifier: {identifier}</source>
      <translation>Identifiant : {identifier}</translation>
    </message>
    <message>
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>Why: {note}</source>
      <translation>Pourquoi : {note}</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Corrections approved for {approved} are held back: the profile names {named} now, and nothing was sent there.</source>
      <translation>Des corrections approuvées pour {approved} sont retenues : le profil nomme maintenant {named}, et rien n’y a été envoyé.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>If the service has moved, take them back to draft and approve them again. If not, correct the profile.</source>
      <translation>Si le service a déménagé, remettez-les en brouillon et approuvez-les à nouveau. Sinon, corrigez le profil.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Corrections sent to {approved} are left as they are: {named}, which the profile names now, was not asked.</source>
      <translation>Des corrections envoyées à {approved} restent en l’état : {named}, que le profil nomme maintenant, n’a pas été interrogé.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Open the profile that they were sent with, or look in the service itself.</source>
      <translation>Ouvrez le profil avec lequel elles ont été envoyées, ou regardez dans le service lui-même.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>{label}: the service does not have this record any more.</source>
      <translation>{label} : le service n’a plus cette donnée.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Match it again, or withdraw the correction.</source>
      <translation>Réassociez-la, ou retirez la correction.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>{label}: the service's record changed since you decided.</source>
      <translation>{label} : la donnée du service a changé depuis votre décision.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>{label}: other fields changed at the service meanwhile; your change waits as a new draft.</source>
      <translation>{label} : d’autres champs ont changé entre-temps dans le service ; votre changement attend en nouveau brouillon.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Look at it, then approve it again.</source>
      <translation>Regardez-le, puis approuvez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>{left} corrections wait: the profile lets {ceiling} go at once.</source>
      <translation>{left} corrections attendent : le profil en laisse partir {ceiling} d’un coup.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Look at what became of these, then send again.</source>
      <translation>Regardez ce que celles-ci sont devenues, puis envoyez à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>The profile names no service for corrections of the kind “{target}”.</source>
      <translation>Le profil ne cite aucun service pour les corrections du type « {target} ».</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>They wait in the outbox.</source>
      <translation>Elles restent à envoyer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>{label}: what the service answered was not understood ({reason}).</source>
      <translation>{label} : la réponse du service n’a pas été comprise ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>The others go on. Look at this one in the service itself; if it lasts, tell whoever runs it.</source>
      <translation>Les autres continuent. Voyez celle-ci dans le service même ; si cela dure, prévenez qui le gère.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <location filename="../../services/corrections/review_queue.py" />
      <source>A reviewer who does not accept says why.</source>
      <translation>Un relecteur qui n’accepte pas dit pourquoi.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>Write a reason for the author.</source>
      <translation>Écrivez une raison pour l’auteur.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>{label} was not reviewed; the profile asks for it.</source>
      <translation>{label} n’a pas été relue ; le profil le demande.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>Open it in the review first.</source>
      <translation>Ouvrez-la d’abord en relecture.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>{label}: the service would refuse this: {reason}</source>
      <translation>{label} : le service refuserait ceci : {reason}</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>Repair it, or withdraw it.</source>
      <translation>Rectifiez-la, ou retirez-la.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>{label} is your own; the profile wants another person to approve it.</source>
      <translation>{label} est de vous ; le profil veut qu’une autre personne l’approuve.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>Leave it to a colleague.</source>
      <translation>Laissez-la à un collègue.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review_queue.py" />
      <source>Choose a reason, or write one.</source>
      <translation>Choisissez un motif, ou écrivez-en un.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review_queue.py" />
      <source>Here {senders} send what was accepted, not {who}.</source>
      <translation>Ici, ce qui est accepté est envoyé par {senders}, et non par {who}.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review_queue.py" />
      <source>Leave it to them, or change the profile.</source>
      <translation>Laissez-le-leur, ou modifiez le profil.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>{label}: {service} has no single edit for this.</source>
      <translation>{label} : {service} n’a pas de modification unique pour cela.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>Make one correction of the number and one of the box; a street is renamed in the street registry.</source>
      <translation>Faites une correction pour le numéro et une pour la boîte ; une rue se renomme dans l’application des rues du service.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>{service} took the edit but gave no ticket of its own.</source>
      <translation>{service} a pris la modification sans donner de ticket.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>{label}: a position is needed.</source>
      <translation>{label} : il faut une position.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>{service} holds {label} otherwise than you saw it.</source>
      <translation>{service} détient {label} autrement que vous ne l’avez vue.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>The registry does not hold this address any more.</source>
      <translation>Le service ne détient plus cette adresse.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>The address changed since you decided.</source>
      <translation>L’adresse a changé depuis votre décision.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>{service} knows {count} streets named “{street}”.</source>
      <translation>{service} connaît {count} rues nommées « {street} ».</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>Choose the street in the registry, or ask for it there first.</source>
      <translation>Choisissez la rue dans l’application du service, ou demandez-y-la d’abord.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>the ticket is not there any more</source>
      <translation>le ticket n’est plus là</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>This number and box already exist in this street.</source>
      <translation>Ce numéro et cette boîte existent déjà dans cette rue.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address was removed.</source>
      <translation>L’adresse a été effacée.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>There is no such address.</source>
      <translation>Cette adresse n’existe pas.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address of the house number was removed.</source>
      <translation>L’adresse du numéro a été effacée.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The street was removed.</source>
      <translation>La rue a été effacée.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address changed while the request was waiting.</source>
      <translation>L’adresse a changé pendant que la demande attendait.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The house number is not written as the registry wants it.</source>
      <translation>Le numéro n’est pas écrit comme le service le veut.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>A new house number is not written as the registry wants it.</source>
      <translation>Un nouveau numéro n’est pas écrit comme le service le veut.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The box number is not written as the registry wants it.</source>
      <translation>La boîte n’est pas écrite comme le service le veut.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address has no box number to correct.</source>
      <translation>L’adresse n’a pas de boîte à corriger.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The house number of a box is corrected at the house, not at the box.</source>
      <translation>Le numéro d’une boîte se corrige à la maison, pas à la boîte.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The box does not carry the house number of its house.</source>
      <translation>La boîte ne porte pas le numéro de sa maison.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The box does not carry the postcode of its house.</source>
      <translation>La boîte ne porte pas le code postal de sa maison.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>There is no house with this number to carry the box.</source>
      <translation>Aucune maison de ce numéro ne peut porter la boîte.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The street is not known to the registry.</source>
      <translation>Le service ne connaît pas la rue.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The street is not in use.</source>
      <translation>La rue n’est pas en usage.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The street is no longer in use, or was refused.</source>
      <translation>La rue n’est plus en usage, ou a été refusée.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The postcode is not known.</source>
      <translation>Le code postal n’est pas connu.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The postcode is not one of this commune.</source>
      <translation>Le code postal n’est pas de cette commune.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The postcode is not that of the house.</source>
      <translation>Le code postal n’est pas celui de la maison.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The postcode of a box is changed at the house, not at the box.</source>
      <translation>Le code postal d’une boîte se change à la maison, pas à la boîte.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>A position is needed.</source>
      <translation>Il faut une position.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The position cannot be read.</source>
      <translation>La position est illisible.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>What the position points at is missing.</source>
      <translation>Il manque ce que désigne la position.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>What the position points at does not fit how it was found.</source>
      <translation>Ce que désigne la position ne s’accorde pas avec la façon dont elle a été trouvée.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>How the position was found is not known to the registry.</source>
      <translation>Le service ne connaît pas la façon dont la position a été trouvée.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address is no longer in use, or was refused.</source>
      <translation>L’adresse n’est plus en usage, ou a été refusée.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only a proposed address can be approved.</source>
      <translation>Seule une adresse proposée peut être approuvée.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only an address in use can be changed so.</source>
      <translation>Seule une adresse en usage peut être modifiée ainsi.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only a proposed address can be refused.</source>
      <translation>Seule une adresse proposée peut être refusée.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only an address in use can be ended.</source>
      <translation>Seule une adresse en usage peut être supprimée.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only an ended address can be taken back into use.</source>
      <translation>Seule une adresse supprimée peut être remise en usage.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only a refused address can be proposed again.</source>
      <translation>Seule une adresse refusée peut être proposée à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The house that carries the box is not in use.</source>
      <translation>La maison qui porte la boîte n’est pas en usage.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The house that carries the box is no longer in use, or was refused.</source>
      <translation>La maison qui porte la boîte n’est plus en usage, ou a été refusée.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address was not assigned officially.</source>
      <translation>L’adresse n’a pas été attribuée officiellement.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>An address to renumber is no longer in use, or was refused.</source>
      <translation>Une adresse à renuméroter n’est plus en usage, ou a été refusée.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>A box cannot be renumbered: renumber its house.</source>
      <translation>Une boîte ne peut pas être renumérotée : renumérotez sa maison.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>An address to renumber has no postcode.</source>
      <translation>Une adresse à renuméroter n’a pas de code postal.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>An address to renumber is in the list twice.</source>
      <translation>Une adresse à renuméroter est deux fois dans la liste.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>A new house number is in the list twice.</source>
      <translation>Un nouveau numéro est deux fois dans la liste.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>An address to renumber already has its new number.</source>
      <translation>Une adresse à renuméroter a déjà son nouveau numéro.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The list of addresses to renumber is empty.</source>
      <translation>La liste des adresses à renuméroter est vide.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>An address to end is not in the list of those to renumber.</source>
      <translation>Une adresse à supprimer n’est pas dans la liste de celles à renuméroter.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The boxes do not all belong to one house.</source>
      <translation>Les boîtes n’appartiennent pas toutes à la même maison.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>{service} does not show its addresses.</source>
      <translation>{service} ne montre pas ses adresses.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>Look at the address where the service publishes it.</source>
      <translation>Regardez l’adresse là où le service la publie.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>{service} takes reports from programs only with a key of their own.</source>
      <translation>{service} n’accepte les corrections des programmes qu’avec une clé qui leur est propre.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>Ask whoever runs it for a key, and name its authentication in the profile (authcfg).</source>
      <translation>Demandez une clé au responsable de ce service, et indiquez son authentification dans le profil (authcfg).</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>{service} took the report but gave it no number.</source>
      <translation>{service} a pris la correction sans lui donner de numéro.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>{label}: {service} takes no correction of this kind.</source>
      <translation>{label} : {service} n’accepte pas ce genre de correction.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>Hand it in with a dossier, or correct it in the source's own application.</source>
      <translation>Transmettez-le par un dossier, ou corrigez-le dans l’application de la source.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>{label}: the number “{number}” cannot be sent, it does not begin with digits.</source>
      <translation>{label} : le numéro « {number} » ne peut pas être envoyé, il ne commence pas par un chiffre.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>Correct the number, or report it by mail.</source>
      <translation>Corrigez le numéro, ou signalez-le par courrier.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>the report is not there any more</source>
      <translation>le signalement n’est plus là</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>The commune takes no reports.</source>
      <translation>La commune n’accepte pas de corrections.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>{label}: the file does not list this incident any more.</source>
      <translation>{label} : le fichier ne liste plus ce signalement.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>Look for it in the tool, or withdraw the correction.</source>
      <translation>Cherchez-le dans l’outil, ou retirez la correction.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>{service}: the answer was written, and is not in its table.</source>
      <translation>{service} : la réponse a été écrite, et n’est pas dans son tableau.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>{service}: the table that may have the answer to incident {id} is not in {folder}.</source>
      <translation>{service} : le tableau qui contient peut-être la réponse au signalement {id} n’est pas dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>Look at the incident in the tool, then approve the correction again or withdraw it.</source>
      <translation>Regardez le signalement dans l’outil, puis approuvez à nouveau la correction ou retirez-la.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>{path} cannot be read: {reason}.</source>
      <translation>{path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>Close it where it is open, then send again.</source>
      <translation>Fermez-le là où il est ouvert, puis envoyez à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <source>{service} does not show whether it received the status of incident {id}.</source>
      <translation>{service} ne montre pas s’il a reçu le statut du signalement {id}.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>Look at the incident on its website, then approve the correction again or withdraw it.</source>
      <translation>Consultez le signalement sur le site web du service, puis approuvez à nouveau la correction ou retirez-la.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <source>{service} takes a message only with a new status; “{wanted}” is none of its own.</source>
      <translation>{service} n’accepte un message qu’avec un nouveau statut ; « {wanted} » n’est pas un des siens.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <source>Choose accepted, refused, closed or solved.</source>
      <translation>Choisissez accepté, refusé, clos ou réglé.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>the incident is not shown any more</source>
      <translation>le signalement n’est plus montré</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>{service} takes updates under the number of the body: jurisdiction_id in the profile is “{name}”.</source>
      <translation>{service} prend les mises à jour sous le numéro de l’organisme : jurisdiction_id vaut « {name} » dans le profil.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>the comment is not there</source>
      <translation>le commentaire n’y est pas</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>{service} does not show whether it received the update of incident {id}.</source>
      <translation>{service} ne montre pas s’il a reçu la mise à jour du signalement {id}.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>the comment is there, and the status is another than before</source>
      <translation>le commentaire y est, et le statut n’est plus celui d’avant</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>the comment is there, the status is not</source>
      <translation>le commentaire y est, le statut non</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>not there</source>
      <translation>rien n’y est</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>{service} takes no reports from programs.</source>
      <translation>{service} n’accepte pas de signalements venant de programmes.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>Report it on its website.</source>
      <translation>Signalez-le sur son site web.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>{service} does not show whether it received the report “{label}”.</source>
      <translation>{service} ne montre pas s’il a reçu le signalement « {label} ».</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>Look for it on its website, then approve the correction again or withdraw it.</source>
      <translation>Cherchez-le sur son site web, puis approuvez à nouveau la correction ou retirez-la.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>another report has the number that was given</source>
      <translation>un autre signalement porte le numéro qui a été donné</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>The description has more than {most} characters.</source>
      <translation>La description a plus de {most} caractères.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>The description is empty.</source>
      <translation>La description est vide.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>The service has no such category.</source>
      <translation>Le service n’a pas cette catégorie.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>The photo stays here: this service takes no files.</source>
      <translation>La photo reste ici : ce service n’accepte pas de fichiers.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/paper_dossier.py" />
      <source>{service} is reached by hand only.</source>
      <translation>{service} ne s’atteint qu’en main propre.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/paper_dossier.py" />
      <source>Make a dossier of what is approved, and hand it in.</source>
      <translation>Faites un dossier de ce qui est approuvé, et remettez-le.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/paper_dossier.py" />
      <source>An answer is: applied, refused, not applied, or gone.</source>
      <translation>Une réponse est : appliquée, refusée, non appliquée, ou plus présente.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/paper_dossier.py" />
      <source>A refusal needs its reason.</source>
      <translation>Un refus demande sa raison.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/paper_dossier.py" />
      <source>Write what the service said.</source>
      <translation>Écrivez ce que le service a dit.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/target_factory.py" />
      <source>SPW's reporting of addresses</source>
      <translation>signalement d’adresses du SPW</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/target_factory.py" />
      <source>an address registry</source>
      <translation>un registre d’adresses</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/target_factory.py" />
      <source>by hand: ICAR and the dossier</source>
      <translation>à la main : ICAR et le dossier</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/target_factory.py" />
      <source>{service} takes no answers from programs.</source>
      <translation>{service} ne prend pas de réponses d’un programme.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/target_factory.py" />
      <source>Answer on its website; what it shows then comes with a refresh.</source>
      <translation>Répondez sur son site ; ce qu’il montre alors arrive à l’actualisation.</translation>
    </message>
  </context>
  <context>
    <name>dossiers</name>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Reviewer</source>
      <translation>Relu par</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>Everything in it is decided.</source>
      <translation>Tout y est décidé.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>The rest is still being examined: a later answer will repeat these decisions and add the others.</source>
      <translation>Le reste est encore à l’examen : une réponse ultérieure répétera ces décisions et ajoutera les autres.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>{commune} ({nis_code}) · {day} · {who}</source>
      <translation>{commune} ({nis_code}) · {day} · {who}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>Receipt for the dossier {number}</source>
      <translation>Accusé de réception du dossier {number}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>Answer {answer} to the dossier {number}</source>
      <translation>Réponse {answer} au dossier {number}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>The file that goes with this letter is sealed. Sum of its content: {sum}</source>
      <translation>Le fichier joint à cette lettre est scellé. Somme de son contenu : {sum}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>The file that goes with this letter has no seal. Sum of its content: {sum}</source>
      <translation>Le fichier joint à cette lettre n’est pas scellé. Somme de son contenu : {sum}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>Drawn again here with the answer's seed, the sample is the same.</source>
      <translation>Tiré à nouveau ici avec la graine de la réponse, l’échantillon est le même.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>This answer was opened before: nothing changes.</source>
      <translation>Cette réponse a déjà été ouverte : rien ne change.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>A later answer was opened before: this one changes nothing.</source>
      <translation>Une réponse plus récente a déjà été ouverte : celle-ci ne change rien.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>The region has received it; nothing is decided yet.</source>
      <translation>La région l’a reçu ; rien n’est encore décidé.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{count} corrections settled.</source>
      <translation>
        <numerusform>{count} correction réglée.</numerusform>
        <numerusform>{count} corrections réglées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{kind}: a sample of {drawn} of {lot} is being looked at.</source>
      <translation>{kind} : un échantillon de {drawn} sur {lot} est en cours d’examen.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>⚠ Withdrawn here, but done there: correct it back by a new correction.</source>
      <translation>⚠ Retirée chez vous, mais appliquée là-bas : corrigez par une nouvelle correction.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>⚠ An earlier answer said that it is applied; this one says otherwise. It stays applied.</source>
      <translation>⚠ Une réponse précédente la disait appliquée ; celle-ci dit autre chose. Elle reste appliquée.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>⚠ The answer is about another text than what was sent: ask the region.</source>
      <translation>⚠ La réponse porte sur un autre texte que celui qui a été envoyé : demandez à la région.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{count} came back: they are drafts again, each with its reason.</source>
      <translation>
        <numerusform>{count} est renvoyée : elle redevient un brouillon, avec son motif.</numerusform>
        <numerusform>{count} sont renvoyées : elles redeviennent des brouillons, chacune avec son motif.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{count} need your look.</source>
      <translation>
        <numerusform>{count} demande votre attention.</numerusform>
        <numerusform>{count} demandent votre attention.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>Some arrived altered at the region: send the same files again.</source>
      <translation>Certaines sont arrivées modifiées à la région : renvoyez les mêmes fichiers.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>⚠ {kind}: the sample is not the one that its seed gives. Ask the region how it was drawn.</source>
      <translation>⚠ {kind} : l’échantillon n’est pas celui que donne sa graine. Demandez à la Région comment il a été tiré.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{kind}: {drawn} of {lot} were looked at by sample, none was bad; the others were accepted.</source>
      <translation>{kind} : {drawn} sur {lot} regardées par échantillon, aucune mauvaise ; les autres ont été acceptées.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{kind}: one of a sample of {drawn} of {lot} was bad, so that each is looked at.</source>
      <translation>{kind} : une était mauvaise dans un échantillon de {drawn} sur {lot} ; chacune est donc regardée.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answering.py" />
      <source>Answering dossiers</source>
      <translation>Réponse aux dossiers</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Received before</source>
      <translation>Déjà reçu</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Set aside</source>
      <translation>Mis de côté</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Refused as a whole</source>
      <translation>Refusé en entier</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Not read</source>
      <translation>Pas lu</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>It was altered after it was made: nothing of it counts. Ask for it again, and what happened to it on the way.</source>
      <translation>Il a été modifié après coup : rien n’en est pris en compte. Redemandez-le, et demandez ce qui lui est arrivé en chemin.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>This desk has no key of the commune: nothing shows who made it. Give the key under ☰, Seal of the dossiers; accept this one after a telephone call to the commune.</source>
      <translation>Ce poste n’a pas la clé de la commune : rien ne montre qui l’a fait. Donnez la clé : menu ☰, Sceau des dossiers ; acceptez celui-ci après un coup de téléphone à la commune.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Its origin is not proven: it has no seal, or one of another key. Compare the fingerprints of your keys on the telephone.</source>
      <translation>Son origine n’est pas prouvée : il n’a pas de sceau, ou celui d’une autre clé. Comparez les empreintes de vos clés au téléphone.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Another text came under the same number before. Accept this one only if the commune says that it replaces that one: what is not in it any more is then recalled.</source>
      <translation>Un autre texte est déjà arrivé sous le même numéro. N’acceptez celui-ci que si la commune dit qu’il remplace l’autre : ce qui n’y est plus est alors rappelé.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Its number is another commune's than the one that it names. Ask who made it.</source>
      <translation>Son numéro est d’une autre commune que celle qu’il nomme. Demandez qui l’a fait.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Another text came under the same number, and something of it is decided. The commune makes a dossier with a number of its own.</source>
      <translation>Un autre texte est arrivé sous le même numéro, et une partie en est décidée. La commune fait un dossier avec son propre numéro.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>An older Repère made it, without sums or a seal. Accept it after a telephone call to the commune, or ask for it again.</source>
      <translation>Un Repère plus ancien l’a fait, sans sommes ni sceau. Acceptez-le après un coup de téléphone à la commune, ou redemandez-le.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>It is an answer, not a dossier: the commune opens it in its Corrections.</source>
      <translation>C’est une réponse, pas un dossier : la commune l’ouvre dans ses Corrections.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>It is a dossier, not an answer: the region receives it, in ☰, Dossiers received.</source>
      <translation>C’est un dossier, pas une réponse : la région le reçoit, menu ☰, Dossiers reçus.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>This answer does not correspond to a dossier of this workspace. Nothing was settled.</source>
      <translation>Cette réponse ne correspond à aucun dossier de cet espace de travail. Rien n’a été réglé.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>An answer of the same number with other words was opened before. Nothing was settled: ask the region which one counts, and for an answer with a higher number.</source>
      <translation>Une réponse du même numéro, au texte différent, a déjà été ouverte. Rien n’a été réglé : demandez à la région laquelle compte, et une réponse d’un numéro plus élevé.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Rebuilt from an answer: to look at, nothing settles by it.</source>
      <translation>Reconstitué d’après une réponse : pour consultation, rien ne s’en règle.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>No answer yet</source>
      <translation>Pas encore de réponse</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Being examined</source>
      <translation>À l’examen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Altered: not examined</source>
      <translation>Modifiée : pas examinée</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Accepted, not yet done</source>
      <translation>Acceptée, pas encore exécutée</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Recalled by the commune</source>
      <translation>Rappelée par la commune</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Not quite handed in</source>
      <translation>Remise inachevée</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Handed in</source>
      <translation>Remis</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Received by the region</source>
      <translation>Reçu par la région</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Partly answered</source>
      <translation>Répondu en partie</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Answered</source>
      <translation>Répondu</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Altered by hand: set aside</source>
      <translation>Modifiée à la main : mise de côté</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Known already: decided once</source>
      <translation>Déjà connue : décidée une seule fois</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>A later version replaces it</source>
      <translation>Une version plus récente la remplace</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Compared with the text before: {new} new, {changed} changed, {gone} not in it any more.</source>
      <translation>Comparé au texte précédent : {new} nouvelles, {changed} modifiées, {gone} qui n’y sont plus.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>What changes</source>
      <translation>Ce qui change</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Decided on</source>
      <translation>Décidé le</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>see {number}</source>
      <translation>voir {number}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>New in this text</source>
      <translation>Nouvelle dans ce texte</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Not in this text any more: recalled if it is accepted</source>
      <translation>N’est plus dans ce texte : rappelée s’il est accepté</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Other than before: {changes}</source>
      <translation>Autre qu’avant : {changes}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/key_store.py" />
      <source>The key cannot be kept: QGIS's authentication store cannot be used.</source>
      <translation>La clé ne peut pas être gardée : le coffre d’authentification de QGIS n’est pas utilisable.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/key_store.py" />
      <source>Give QGIS its master password (Settings, Options, Authentication), then do it again.</source>
      <translation>Donnez à QGIS son mot de passe principal (Préférences, Options, Authentification), puis recommencez.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/key_store.py" />
      <source>The keys of the communes are locked: QGIS's authentication store was not opened.</source>
      <translation>Les clés des communes sont verrouillées : le coffre d’authentification de QGIS n’a pas été ouvert.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/received_page.py" />
      <source>{count} answers written, each with its letter.</source>
      <translation>
        <numerusform>{count} réponse écrite, avec sa lettre.</numerusform>
        <numerusform>{count} réponses écrites, chacune avec sa lettre.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>How you made sure of its origin: whom you called, when</source>
      <translation>Comment vous êtes sûr de son origine : qui vous avez appelé, quand</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>How you made sure of its origin</source>
      <translation>Comment vous êtes sûr de son origine</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Its corrections</source>
      <translation>Ses corrections</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Accept into review</source>
      <translation>Accepter à la relecture</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>To the review</source>
      <translation>Vers la relecture</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Answer…</source>
      <translation>Répondre…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Receive a folder…</source>
      <translation>Recevoir un répertoire…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>next answer</source>
      <translation>réponse suivante</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>The number of the last answer that the commune opened. It is higher than the one here only where this workspace was lost or restored: numbers never go back.</source>
      <translation>Le numéro de la dernière réponse que la commune a ouverte. Il n’est plus élevé qu’ici que si cet espace de travail a été perdu ou restauré : les numéros ne reculent jamais.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Receive dossiers</source>
      <translation>Recevoir des dossiers</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Dossiers (*.gpkg)</source>
      <translation>Dossiers (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Receive a folder</source>
      <translation>Recevoir un répertoire</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Watch a folder</source>
      <translation>Surveiller un répertoire</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Watched folder, away: {path}</source>
      <translation>Répertoire surveillé, absent : {path}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Watched folder: {path}</source>
      <translation>Répertoire surveillé : {path}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Folder of the answers</source>
      <translation>Répertoire des réponses</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>No dossier was received yet. Receive the files that communes sent, or a whole folder of them.</source>
      <translation>Aucun dossier reçu pour l’instant. Recevez les fichiers envoyés par les communes, ou tout un répertoire.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Receive files…</source>
      <translation>Recevoir…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>after answer</source>
      <translation>après la réponse</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Which commune's?</source>
      <translation>De quelle commune ?</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Watch a folder…</source>
      <translation>Surveiller un répertoire…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Watch it no more</source>
      <translation>Ne plus le surveiller</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Stopped: {count} files were not read. Receive them again: twice is once.</source>
      <translation>
        <numerusform>Arrêté : {count} fichier n’a pas été lu. Recevez-le encore : deux fois comptent pour une.</numerusform>
        <numerusform>Arrêté : {count} fichiers n’ont pas été lus. Recevez-les encore : deux fois comptent pour une.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/received_page.py" />
      <source>{count} corrections of {number} are in review.</source>
      <translation>
        <numerusform>{count} correction de {number} est à relire.</numerusform>
        <numerusform>{count} corrections de {number} sont à relire.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <location filename="../../ui/dossiers/watched_folder.py" />
      <source>Receiving dossiers</source>
      <translation>Réception des dossiers</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Unanswered</source>
      <translation>Sans réponse</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Not sealed, as this desk has no key of theirs: {communes}. A commune with a key takes no answer without a seal.</source>
      <translation>Pas scellées, faute de leur clé sur ce poste : {communes}. Une commune qui a une clé ne prend pas de réponse sans sceau.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>It cannot be answered in a file: an older Repère made it, and its number names no commune. Tell the commune by letter what was decided, or ask for a dossier of today's Repère.</source>
      <translation>On ne peut pas y répondre par un fichier : un Repère plus ancien l’a fait, et son numéro ne nomme aucune commune. Dites à la commune par lettre ce qui a été décidé, ou demandez un dossier du Repère d’aujourd’hui.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>Its seal is right.</source>
      <translation>Son sceau est bon.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>waits for too long</source>
      <translation>attend depuis trop longtemps</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>Accepted without proof by {words}.</source>
      <translation>Accepté sans preuve par {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>Signed by {author}, made on {day}.</source>
      <translation>Signé par {author}, fait le {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>answer {number}</source>
      <translation>réponse {number}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>It replaces {number}.</source>
      <translation>Il remplace {number}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>{count} files received</source>
      <translation>
        <numerusform>{count} fichier lu</numerusform>
        <numerusform>{count} fichiers lus</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>Verdict</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>{count} corrections that were altered before are whole now.</source>
      <translation>
        <numerusform>{count} correction modifiée auparavant est intacte cette fois.</numerusform>
        <numerusform>{count} corrections modifiées auparavant sont intactes cette fois.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>{count} corrections came into the review.</source>
      <translation>
        <numerusform>{count} correction est entrée à la relecture.</numerusform>
        <numerusform>{count} corrections sont entrées à la relecture.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>On {date}; nothing was added.</source>
      <translation>Le {date} ; rien n’a été ajouté.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>A colleague's desk: type the same key there. The fingerprint is the same on every desk that has it.
The key is lost: draw a new one on either side, and give it to the other. What is under way with the old one is set aside when it is received, until somebody accepts it after a telephone call.
Somebody else may know it: draw a new one at once, and make open dossiers again.
It is kept in QGIS's authentication store, behind its master password; not in the profile, the project or any file of Repère.</source>
      <translation>Le poste d’une ou d’un collègue : tapez-y la même clé. L’empreinte est la même sur chaque poste qui l’a.
La clé est perdue : tirez-en une nouvelle d’un côté, et donnez-la à l’autre. Ce qui est en route avec l’ancienne est mis de côté à la réception, jusqu’à ce que quelqu’un l’accepte après un coup de téléphone.
Quelqu’un d’autre la connaît peut-être : tirez-en une nouvelle tout de suite, et refaites les dossiers ouverts.
Elle est gardée dans le coffre d’authentification de QGIS, derrière son mot de passe principal ; ni dans le profil, ni dans le projet, ni dans un fichier de Repère.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Nine groups of four letters and digits</source>
      <translation>Neuf groupes de quatre lettres et chiffres</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>New key</source>
      <translation>Nouvelle clé</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Forget the key…</source>
      <translation>Oublier la clé…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>On this desk</source>
      <translation>Sur ce poste</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Key</source>
      <translation>Clé</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Read this key out to the other side on the telephone, or hand it over: never by the mail that carries the dossiers. It is shown this once; then keep it here.</source>
      <translation>Dictez cette clé à l’autre côté au téléphone, ou remettez-la en main propre : jamais par le courrier qui porte les dossiers. Elle n’est montrée que cette fois ; gardez-la ensuite ici.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Forget the key</source>
      <translation>Oublier la clé</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>The key was forgotten.</source>
      <translation>La clé est oubliée.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Keep this key</source>
      <translation>Garder cette clé</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>A commune and its region share a key. Dossiers and answers leave sealed with it, and the seal is checked when they are received: it shows these two that one of them made the file and that nobody changed it since. It is no signature: to anybody else the signed PDF is the proof.</source>
      <translation>Une commune et sa région partagent une clé. Les dossiers et les réponses partent scellés avec elle, et le sceau est vérifié à la réception : il montre à ces deux-là que l’une des deux a fait le fichier et que personne ne l’a changé depuis. Ce n’est pas une signature : pour tout autre, la preuve est le PDF signé.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Replace the key</source>
      <translation>Remplacer la clé</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>No key of this commune yet</source>
      <translation>Pas encore de clé de cette commune</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>{count} communes have a key on this desk.</source>
      <translation>
        <numerusform>{count} commune a une clé sur ce poste.</numerusform>
        <numerusform>{count} communes ont une clé sur ce poste.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Without its key, nothing of {commune} leaves this desk sealed, and nothing received is proven.</source>
      <translation>Sans sa clé, rien de {commune} ne part scellé de ce poste, et rien de ce qui en est reçu n’est prouvé.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Kept. Compare the fingerprint with the other side's: {fingerprint}.</source>
      <translation>Gardée. Comparez l’empreinte avec celle de l’autre côté : {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>{commune} has another key on this desk. What was sealed with that one, and is not received yet, will not be proven any more. Replace it?</source>
      <translation>{commune} a une autre clé sur ce poste. Ce qui a été scellé avec elle, et n’est pas encore reçu, ne sera plus prouvé. La remplacer ?</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Its key was given; fingerprint {fingerprint}</source>
      <translation>Sa clé est donnée ; empreinte {fingerprint}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Recall…</source>
      <translation>Rappeler…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Open an answer</source>
      <translation>Ouvrir une réponse</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Answers (*.gpkg)</source>
      <translation>Réponses (*.gpkg)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} corrections of {number} are asked back: a dossier without corrections tells the region, under a number of its own. Hand it in as the others. What the region decided meanwhile stands, and its answer will say so.</source>
      <translation>
        <numerusform>{count} correction de {number} est rappelée : un dossier sans correction le dit à la région, sous son propre numéro. Remettez-le comme les autres. Ce que la région a décidé entre-temps reste décidé, et sa réponse le dira.</numerusform>
        <numerusform>{count} corrections de {number} sont rappelées : un dossier sans correction le dit à la région, sous son propre numéro. Remettez-le comme les autres. Ce que la région a décidé entre-temps reste décidé, et sa réponse le dira.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Recall</source>
      <translation>Rappeler</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} corrections recalled. Hand in {path}.</source>
      <translation>
        <numerusform>{count} correction rappelée. Remettez {path}.</numerusform>
        <numerusform>{count} corrections rappelées. Remettez {path}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} dossiers wait for an answer for more than {days} days</source>
      <translation>
        <numerusform>{count} dossier attend une réponse depuis plus de {days} jours</numerusform>
        <numerusform>{count} dossiers attendent une réponse depuis plus de {days} jours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} without an answer</source>
      <translation>
        <numerusform>{count} sans réponse</numerusform>
        <numerusform>{count} sans réponse</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>It left sealed.</source>
      <translation>Il est parti scellé.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Ask the region what became of it, then send the same files again: twice is once.</source>
      <translation>Demandez à la région ce qu’il est devenu, puis renvoyez les mêmes fichiers : deux fois comptent pour une.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>No dossier was handed in yet.</source>
      <translation>Aucun dossier n’a encore été remis.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Open an answer…</source>
      <translation>Ouvrir une réponse…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Keep it as history</source>
      <translation>Garder comme historique</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>For {service}; signed by {author}, made on {day}.</source>
      <translation>Pour {service} ; signé par {author}, fait le {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>It is another commune's answer: nothing was kept.</source>
      <translation>C’est la réponse d’une autre commune : rien n’a été gardé.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>It recalls {number}.</source>
      <translation>Il rappelle {number}.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Last answer opened: {number}</source>
      <translation>Dernière réponse ouverte : {number}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Its origin was not checked: no key of the commune was given on this desk.</source>
      <translation>Son origine n’a pas été vérifiée : ce poste n’a pas la clé de la commune.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>No dossier {number} is known here. Was this workspace lost or made anew? Then what the answer says can be kept to look at.</source>
      <translation>Aucun dossier {number} n’est connu ici. Cet espace de travail a-t-il été perdu ou refait ? Ce que dit la réponse peut alors être gardé pour consultation.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/watched_folder.py" />
      <source>Watched folder</source>
      <translation>Répertoire surveillé</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/watched_folder.py" />
      <source>The watched folder is there again: {path}.</source>
      <translation>Le répertoire surveillé est de retour : {path}.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/answer_dossier.py" />
      <source>The dossier {number} is set aside: it cannot be answered yet.</source>
      <translation>Le dossier {number} est mis de côté : on ne peut pas encore y répondre.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/answer_dossier.py" />
      <source>Accept it first, or ask its commune.</source>
      <translation>Acceptez-le d’abord, ou interrogez sa commune.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>{file} cannot be read as a dossier ({reason}).</source>
      <translation>{file} ne peut pas être lu comme un dossier ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>Ask the commune to send it again; nothing of it was kept.</source>
      <translation>Demandez à la commune de le renvoyer ; rien n’en a été gardé.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>{file} is of a newer format ({format}).</source>
      <translation>{file} est d’un format plus récent ({format}).</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>Update the plugin, then receive it again; it was left as it is.</source>
      <translation>Mettez l’extension à jour, puis recevez-le à nouveau ; il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>{file} is a dossier of an older Repère: it has neither sums nor a seal.</source>
      <translation>{file} est un dossier d’un Repère plus ancien : il n’a ni sommes de contrôle ni sceau.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>Receive it as unproven, or ask the commune to make it again.</source>
      <translation>Recevez-le comme non prouvé, ou demandez à la commune de le refaire.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_writer.py" />
      <source>The dossier cannot be written to {path}: {reason}.</source>
      <translation>Impossible d’écrire le dossier dans {path} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>Another correction asks for the same</source>
      <translation>Correction en double</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The source is so already</source>
      <translation>La source est déjà ainsi</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>It was decided already</source>
      <translation>Déjà décidée</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>It lies outside the commune</source>
      <translation>Hors de la commune</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>A piece of evidence is missing or cannot be read</source>
      <translation>Preuve manquante ou illisible</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The position is imprecise, or on the wrong parcel</source>
      <translation>Position imprécise ou sur la mauvaise parcelle</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The street has this number already</source>
      <translation>Numéro déjà attribué dans la rue</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The number or box is not written as it should be</source>
      <translation>Numéro ou boîte mal écrit</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The street is unknown, or the council has not decided its name</source>
      <translation>Rue inconnue ou nom non décidé par le conseil</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The postcode is another locality's</source>
      <translation>Code postal d’une autre localité</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The address was removed meanwhile</source>
      <translation>Adresse supprimée entre-temps</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The source has changed since</source>
      <translation>La source a changé depuis</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>A box without its house number</source>
      <translation>Boîte sans son numéro</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>It is another authority's to decide</source>
      <translation>Relève d’une autre autorité</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>It contradicts another correction</source>
      <translation>Contredit une autre correction</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>It does not follow the rules for addresses</source>
      <translation>Non conforme aux règles d’adressage</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>Something else</source>
      <translation>Autre</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/recall_dossier.py" />
      <source>Nothing of the dossier {number} waits for an answer: there is nothing to recall.</source>
      <translation>Rien du dossier {number} n’attend de réponse : il n’y a rien à rappeler.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/recall_dossier.py" />
      <source>Correct what was applied by a new correction.</source>
      <translation>Corrigez ce qui a été appliqué par une nouvelle correction.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>Who accepts what is not proven says why.</source>
      <translation>Qui accepte ce qui n’est pas prouvé dit pourquoi.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>Write how you made sure of its origin.</source>
      <translation>Écrivez comment vous vous êtes assuré de son origine.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>The dossier {number} is not set aside.</source>
      <translation>Le dossier {number} n’est pas mis de côté.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>Something of the dossier {number} was decided: this one cannot replace it.</source>
      <translation>Une partie du dossier {number} est déjà décidée : celui-ci ne peut pas le remplacer.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>Ask the commune for a dossier with a number of its own.</source>
      <translation>Demandez à la commune un dossier sous un numéro à lui.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>Bring the folder back, then receive again: what was received stays received.</source>
      <translation>Rétablissez le dossier de fichiers, puis recevez à nouveau : ce qui a été reçu le reste.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/sampling.py" />
      <source>A sample of {number} stands for nothing: {count} are alike, it takes {least}.</source>
      <translation>Un échantillon de {number} ne vaudrait rien : {count} sont semblables, il en faut {least}.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/sampling.py" />
      <source>Look at each.</source>
      <translation>Examinez chacune.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/seal_key.py" />
      <source>This is not a key: it has nine groups of four letters and digits, and a slip in one is noticed.</source>
      <translation>Ce n’est pas une clé : elle a neuf groupes de quatre lettres et chiffres, et une faute dans l’un d’eux se remarque.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/seal_key.py" />
      <source>Read it out again, group by group; it was kept nowhere.</source>
      <translation>Faites-la relire, groupe par groupe ; elle n’a été gardée nulle part.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/settle_answer.py" />
      <source>The dossier {number} is here: open its answer instead.</source>
      <translation>Le dossier {number} est ici : ouvrez plutôt sa réponse.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/settle_answer.py" />
      <source>Open the answer.</source>
      <translation>Ouvrez la réponse.</translation>
    </message>
  </context>
  <context>
    <name>exercises</name>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The new report is {distance} m away from the spot; at most {limit} m are expected.</source>
      <translation>Le nouveau signalement est à {distance} m de l’endroit ; au plus {limit} m sont attendus.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>It arrived {count} times in the town; once is right.</source>
      <translation>C’est arrivé {count} fois dans la ville ; une seule fois est juste.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>{label}: your correction has not come that far yet.</source>
      <translation>{label} : votre correction n’en est pas encore là.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>You have not decided on this difference yet.</source>
      <translation>Vous n’avez pas encore décidé de cet écart.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>{count} of your corrections are in a dossier; expected: {expected}.</source>
      <translation>{count} de vos corrections sont dans un dossier ; attendu : {expected}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The town has no report {number} any more.</source>
      <translation>La ville n’a plus de signalement {number}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>Report {number} has not the right status in the town yet.</source>
      <translation>Le signalement {number} n’a pas encore le bon statut dans la ville.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>Report {number} has the status, but no comment from you.</source>
      <translation>Le signalement {number} a le statut, mais pas de commentaire de vous.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The town has no new report of this kind yet.</source>
      <translation>La ville n’a pas encore de nouveau signalement de ce genre.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The source has no such address yet.</source>
      <translation>La source n’a pas encore cette adresse.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>Nothing has arrived in the town yet.</source>
      <translation>Rien n’est encore arrivé dans la ville.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>Your workspace has no such correction yet.</source>
      <translation>Votre espace de travail n’a pas encore de telle correction.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>You decided otherwise: undo it (key 0) and decide again.</source>
      <translation>Vous avez décidé autrement : défaites-le (touche 0) et décidez à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The source says {value}; expected: {expected}.</source>
      <translation>La source dit {value} ; attendu : {expected}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The address is {distance} m away from where it should be; at most {limit} m are expected.</source>
      <translation>L’adresse est à {distance} m de sa juste place ; au plus {limit} m sont attendus.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>{file} is too large.</source>
      <translation>{file} est trop grand.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>The folder {path} cannot be read: {reason}.</source>
      <translation>Le dossier {path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>Bring the share or the stick back; the board goes on by itself.</source>
      <translation>Remettez le partage ou la clé ; le tableau continue de lui-même.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>{file} is no file of a class.</source>
      <translation>{file} n’est pas un fichier de classe.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>{file} cannot be read: {reason}.</source>
      <translation>{file} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>{file} speaks for another desk.</source>
      <translation>{file} parle au nom d’un autre poste.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <source>{file} is too large to be an exercise.</source>
      <translation>{file} est trop grand pour être un exercice.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <source>{file}, line {line}: “{field}” has more than {limit} entries.</source>
      <translation>{file}, ligne {line} : « {field} » a plus de {limit} éléments.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <source>{file}, line {line}: “{field}” must be a text of at most {limit} letters.</source>
      <translation>{file}, ligne {line} : « {field} » doit être un texte d’au plus {limit} lettres.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/fault_switches.py" />
      <source>Slow network</source>
      <translation>Réseau lent</translation>
    </message>
    <message>
      <location filename="../../services/exercises/fault_switches.py" />
      <source>Service down for two minutes</source>
      <translation>Service en panne deux minutes</translation>
    </message>
    <message>
      <location filename="../../services/exercises/fault_switches.py" />
      <source>Reply lost</source>
      <translation>Réponse perdue</translation>
    </message>
    <message>
      <location filename="../../services/exercises/fault_switches.py" />
      <source>Quota exceeded</source>
      <translation>Quota dépassé</translation>
    </message>
    <message>
      <location filename="../../services/exercises/region_reply.py" />
      <source>The region finds no correction to decide on in {file}.</source>
      <translation>La région ne trouve dans {file} aucune correction à décider.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/region_reply.py" />
      <source>Make a new dossier, then ask again.</source>
      <translation>Faites un nouveau dossier, puis demandez encore.</translation>
    </message>
  </context>
  <context>
    <name>http</name>
    <message>
      <location filename="../../services/http/client.py" />
      <source>{service} cannot be reached ({host}).</source>
      <translation>{service} est injoignable ({host}).</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>Check the network and the service's address; the rest goes on.</source>
      <translation>Vérifiez le réseau et l’adresse du service ; le reste continue.</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>{service} answers too slowly; its answer was given up.</source>
      <translation>{service} répond trop lentement ; sa réponse a été abandonnée.</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>Try again later; what was sent is checked before it is sent again.</source>
      <translation>Réessayez plus tard ; ce qui est parti est vérifié avant tout nouvel envoi.</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>{service} did not finish its answer.</source>
      <translation>{service} n’a pas terminé sa réponse.</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>{service} failed several times in a row{reason}; it is left alone for another {seconds} s.</source>
      <translation>{service} a échoué plusieurs fois de suite{reason} ; il n’est pas sollicité pendant encore {seconds} s.</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>The rest goes on; what was fetched before is still there.</source>
      <translation>Le reste continue ; ce qui avait été chargé est toujours là.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>{file} is no longer the file that was fetched: something changed it.</source>
      <translation>{file} n’est plus le fichier qui a été téléchargé : quelque chose l’a modifié.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>Fetch it again.</source>
      <translation>Téléchargez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>{service} sent another kind of file than the one that is published there.</source>
      <translation>{service} a envoyé un fichier d’un autre type que celui qui y est publié.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>{file} is not whole yet: the connection to {service} broke after {done} MB.</source>
      <translation>{file} n’est pas encore complet : la connexion à {service} s’est coupée après {done} Mo.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>Fetch it again: it goes on where it stopped, if the service allows it.</source>
      <translation>Relancez le téléchargement : il reprend où il s’est arrêté, si le service le permet.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>{file} was not fetched: with {size} MB it is longer than this list ever was.</source>
      <translation>{file} n’a pas été téléchargé : avec {size} Mo, il est plus grand que cette liste ne l’a jamais été.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>Look at the address where it is published.</source>
      <translation>Vérifiez l’adresse à laquelle il est publié.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>{file} cannot be written to {folder}: {reason}.</source>
      <translation>{file} ne peut pas être écrit dans {folder} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>Check that you may write there.</source>
      <translation>Vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>The disk is full: there is no room for {file} ({size} MB) in {folder}.</source>
      <translation>Le disque est plein : il n’y a pas de place pour {file} ({size} Mo) dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>Make room, then fetch it again: it goes on where it stopped.</source>
      <translation>Libérez de la place, puis relancez le téléchargement : il reprend où il s’est arrêté.</translation>
    </message>
    <message>
      <location filename="../../services/http/pause.py" />
      <source>{service} asked to wait {seconds} s.</source>
      <translation>{service} demande d’attendre {seconds} s.</translation>
    </message>
    <message>
      <location filename="../../services/http/pause.py" />
      <source>{service} did not answer as it should; a pause of {seconds} s.</source>
      <translation>{service} n’a pas répondu comme il le devait ; pause de {seconds} s.</translation>
    </message>
    <message>
      <location filename="../../services/http/pause.py" />
      <source>{service} is asked no faster than agreed; a pause of {seconds} s.</source>
      <translation>{service} n’est pas interrogé plus vite que convenu ; pause de {seconds} s.</translation>
    </message>
    <message>
      <location filename="../../services/http/response.py" />
      <source>{service} sent an XML document with entities; it was not opened.</source>
      <translation>{service} a envoyé un document XML avec entités ; il n’a pas été ouvert.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} asks who you are (code {code}).</source>
      <translation>{service} demande qui vous êtes (code {code}).</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>Name an authentication of QGIS for this service in the profile (authcfg).</source>
      <translation>Indiquez dans le profil une authentification de QGIS pour ce service (authcfg).</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} does not know this address (code {code}): {reason}</source>
      <translation>{service} ne connaît pas cette adresse (code {code}) : {reason}</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} has nothing at this address (code {code}): {reason}</source>
      <translation>{service} n’a rien à cette adresse (code {code}) : {reason}</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>Look whether it is still there.</source>
      <translation>Regardez si cela existe encore.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} does not take the key that was sent with it (code {code}: {reason}).</source>
      <translation>{service} n’accepte pas la clé envoyée avec (code {code} : {reason}).</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>The key is kept as the password of an authentication of QGIS: name that one here, or in the profile (write_authcfg).</source>
      <translation>La clé se garde comme mot de passe d’une authentification de QGIS : nommez-la ici, ou dans le profil (write_authcfg).</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} holds a newer version of this record.</source>
      <translation>{service} détient une version plus récente de cette donnée.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} refused the request (code {code}): {reason}</source>
      <translation>{service} a refusé la demande (code {code}) : {reason}</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} cannot answer now (code {code}).</source>
      <translation>{service} ne peut pas répondre pour l’instant (code {code}).</translation>
    </message>
  </context>
  <context>
    <name>incidents</name>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>This road is managed by {manager}. We are passing your report on to them.</source>
      <translation>Cette route est gérée par {manager} ; nous lui transmettons votre signalement.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Show
the photo</source>
      <translation>Afficher
la photo</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Fetch a small picture; press again to open the photo in the browser</source>
      <translation>Charger une vignette ; cliquez à nouveau pour ouvrir la photo dans le navigateur</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Report's web page</source>
      <translation>Page web</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../ui/incidents/filter.py" />
      <source>Road</source>
      <translation>Route</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../ui/incidents/panel.py" />
      <source>To check</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Not this list's number</source>
      <translation>Pas celui de cette liste</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Not this list's number: the one the back office gave</source>
      <translation>Pas celui de cette liste : celui que le back-office a donné</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Message to the citizen</source>
      <translation>Message au citoyen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Prepare</source>
      <translation>Préparer</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>It goes in five seconds, in which you can undo it</source>
      <translation>Part dans cinq secondes, pendant lesquelles vous pouvez annuler</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>E-mail</source>
      <translation>Courriel</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>As a comment</source>
      <translation>En commentaire</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>A message that hands the report over to who manages the road</source>
      <translation>Un message qui transmet le signalement au gestionnaire de la route</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Show the proposed place</source>
      <translation>Montrer le lieu proposé</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>{service} sent something else than a photo.</source>
      <translation>{service} a envoyé autre chose qu’une photo.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Reported {date}</source>
      <translation>Signalé le {date}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>The report gives no usable position.</source>
      <translation>Le signalement ne donne pas de position utilisable.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../ui/incidents/duplicates_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Reported</source>
      <translation>Signalé</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Open the photo in the browser</source>
      <translation>Ouvrir la photo dans le navigateur</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Prepare and send</source>
      <translation>Préparer et envoyer</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Position and address look correct.</source>
      <translation>Rien d’anormal dans sa position ni son adresse.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Our answer: {state}</source>
      <translation>Notre réponse : {state}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>History ({count})</source>
      <translation>Historique ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>No road of a known manager nearby, or the road layers are not loaded.</source>
      <translation>Aucune route de gestionnaire connu à proximité, ou les couches des routes ne sont pas chargées.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>changed {date}</source>
      <translation>modifié le {date}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>No longer listed since {date}</source>
      <translation>N’est plus dans la liste depuis le {date}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>last answer: {state}</source>
      <translation>dernière réponse : {state}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Probably the same as {numbers}.</source>
      <translation>Probablement le même que {numbers}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>road without a name</source>
      <translation>route sans nom</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>{metres} m from the axis, sure at {percent} %</source>
      <translation>à {metres} m de l’axe, sûr à {percent} %</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>To check ({count})</source>
      <translation>À vérifier ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Same thing</source>
      <translation>Même chose</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Not the same</source>
      <translation>Pas la même</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Undecided</source>
      <translation>Indécis</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Reply to the later incident…</source>
      <translation>Répondre au second…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Not decided yet</source>
      <translation>Pas encore décidé</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>No possible duplicates found.</source>
      <translation>Aucune paire de signalements ne semble être la même chose.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Back to the incidents</source>
      <translation>Retour aux signalements</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Where</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>First report</source>
      <translation>Premier signalement</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Later report</source>
      <translation>Second signalement</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>{metres} m and {days} days apart</source>
      <translation>à {metres} m et {days} jours d’écart</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>It takes</source>
      <translation>Il accepte</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>New reports are listed after a check</source>
      <translation>Nouveaux signalements listés après contrôle</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>A photo is sent as</source>
      <translation>Photo envoyée comme</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Statuses it knows</source>
      <translation>Statuts connus</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Reports in a list, at most</source>
      <translation>Signalements par liste, au plus</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Questions a minute, at most</source>
      <translation>Demandes par minute, au plus</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Lists open reports only, unless asked</source>
      <translation>Ne liste que les ouverts, sauf demande</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Clock of its filters</source>
      <translation>Heure de ses filtres</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Clock of its dates</source>
      <translation>Heure de ses dates</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Longest period, days</source>
      <translation>Période maximale, en jours</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Long lists</source>
      <translation>Longues listes</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Reports a page</source>
      <translation>Signalements par page</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Reports a page are asked for by</source>
      <translation>Nombre par page demandé par</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Answers in</source>
      <translation>Répond en</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>It can be asked by</source>
      <translation>On peut l’interroger par</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Several at once of</source>
      <translation>Plusieurs à la fois pour</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>It also has</source>
      <translation>Il a aussi</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Several answers are sent as</source>
      <translation>Réponses multiples envoyées comme</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Longitude is called</source>
      <translation>Nom de la longitude</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>An answer names</source>
      <translation>Une réponse cite</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Status that changes none</source>
      <translation>Statut qui n’en change aucun</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Back office's number in the text</source>
      <translation>Numéro du back-office dans le texte</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Statuses are written in</source>
      <translation>Statuts écrits en</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Answers are listed by</source>
      <translation>Les réponses sont listées par</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>An answer is taken once only</source>
      <translation>Une réponse n’est prise qu’une fois</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>For whoever looks after the service</source>
      <translation>Pour qui s’occupe du service</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>“{word}” cannot be sent like that.</source>
      <translation>« {word} » ne peut pas être envoyé ainsi.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Write it as in: {example}</source>
      <translation>Écrivez-le comme ceci : {example}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Open311, nothing more known</source>
      <translation>Open311, sans plus de détails</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>end date</source>
      <translation>date de fin</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>start date</source>
      <translation>date de début</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>date of change</source>
      <translation>date de modification</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>number of the report</source>
      <translation>numéro du signalement</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>category</source>
      <translation>catégorie</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>status</source>
      <translation>statut</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>area of the map</source>
      <translation>zone de la carte</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>page number</source>
      <translation>numéro de page</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>position in the list</source>
      <translation>rang dans la liste</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>link to the next page</source>
      <translation>lien vers la page suivante</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>the number in the list</source>
      <translation>le numéro dans la liste</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>the back office's number</source>
      <translation>le numéro du back-office</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>small letters</source>
      <translation>minuscules</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>capitals</source>
      <translation>majuscules</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>the number of the report</source>
      <translation>le numéro du signalement</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>a period</source>
      <translation>une période</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>a link</source>
      <translation>un lien</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>a file</source>
      <translation>un fichier</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>new reports</source>
      <translation>nouveaux signalements</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>statuses and comments</source>
      <translation>statuts et commentaires</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>a description of itself</source>
      <translation>une description de lui-même</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>questions by category</source>
      <translation>des questions par catégorie</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>receipts for new reports</source>
      <translation>un reçu pour chaque nouveau</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>lists of answers</source>
      <translation>des listes de réponses</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>pages of FixMyStreet</source>
      <translation>les pages de FixMyStreet</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>photos with new reports</source>
      <translation>des photos avec un nouveau</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Software</source>
      <translation>Logiciel</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Ask the service</source>
      <translation>Interroger le service</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Finds out what it can do by reading from it; nothing is written</source>
      <translation>Découvre ce qu’il sait faire en le lisant ; rien n’y est écrit</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Keep in the profile</source>
      <translation>Garder dans le profil</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Colleagues who get the commune's profile have it too</source>
      <translation>Les collègues qui reçoivent le profil de la commune l’ont aussi</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>As the profile says</source>
      <translation>Selon le profil</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Saved. The next refresh uses it.</source>
      <translation>Gardé : la prochaine actualisation l’utilise.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Nothing is known of this service yet: the next refresh asks it.</source>
      <translation>On ne sait encore rien de ce service : la prochaine actualisation l’interroge.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>This is what the service showed. Look, then keep it.</source>
      <translation>Voici ce que le service a montré. Vérifiez, puis gardez-le.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Known from: {source}</source>
      <translation>Connu par : {source}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>The clock of its filters was measured on {date}.</source>
      <translation>L’horloge de ses filtres a été mesurée le {date}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>The file is only read. What you answer to a report goes, with Send, into a table for that tool beside it.</source>
      <translation>Le fichier est seulement lu. Ce que vous répondez à un signalement va, avec Envoyer, dans un tableau pour cet outil, à côté du fichier.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} rows read.</source>
      <translation>
        <numerusform>{count} ligne lue.</numerusform>
        <numerusform>{count} lignes lues.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>No file chosen yet</source>
      <translation>Aucun fichier choisi</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>File…</source>
      <translation>Fichier…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Folder…</source>
      <translation>Dossier…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>The newest table of the folder counts, each time the list is refreshed</source>
      <translation>Le tableau le plus récent du dossier compte, à chaque actualisation de la liste</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Layer…</source>
      <translation>Couche…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Name of the tool</source>
      <translation>Nom de l’outil</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Use this file</source>
      <translation>Utiliser ce fichier</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Incidents from a file</source>
      <translation>Signalements d’un fichier</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} without a usable position.</source>
      <translation>
        <numerusform>{count} sans position utilisable.</numerusform>
        <numerusform>{count} sans position utilisable.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} with a date that cannot be read.</source>
      <translation>
        <numerusform>{count} avec une date illisible.</numerusform>
        <numerusform>{count} avec une date illisible.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} rows cannot be read.</source>
      <translation>
        <numerusform>{count} ligne ne se lit pas.</numerusform>
        <numerusform>{count} lignes ne se lisent pas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} rows repeat the identifier of another: the one changed last is kept.</source>
      <translation>
        <numerusform>{count} ligne reprend l’identifiant d’une autre : la dernière modifiée est gardée.</numerusform>
        <numerusform>{count} lignes reprennent l’identifiant d’une autre : la dernière modifiée est gardée.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>The table has no column of identifiers: each row gets one from its own words.</source>
      <translation>Le tableau n’a pas de colonne d’identifiants : chaque ligne en reçoit un tiré de son contenu.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>The table is too long: what comes after is left.</source>
      <translation>Le tableau est trop long : la suite est laissée de côté.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Word of the tool</source>
      <translation>Mot de l’outil</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Unknown: shown as open</source>
      <translation>Inconnu : montré comme ouvert</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Never read, as they are about persons: {names}.</source>
      <translation>Jamais lues, car elles concernent des personnes : {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Changed on</source>
      <translation>Modifié le</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Closed on</source>
      <translation>Clôturé le</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Address or street</source>
      <translation>Adresse ou rue</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>No layer of the project is a file; export it as a GeoPackage first</source>
      <translation>Aucune couche du projet n’est un fichier ; exportez-la d’abord en GeoPackage</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Every category</source>
      <translation>Toute catégorie</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Any age</source>
      <translation>Tout âge</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Every road</source>
      <translation>Toute route</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Roads of other managers</source>
      <translation>Non communales</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>⬠ Draw on the map</source>
      <translation>⬠ Dessiner sur la carte</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Draw an area on the map: only what lies in it is shown</source>
      <translation>Dessiner une zone sur la carte : seul ce qui s’y trouve est affiché</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Take the area away</source>
      <translation>Enlever la zone</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Another manager</source>
      <translation>Autre gestionnaire</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Manager not known</source>
      <translation>Gestionnaire inconnu</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Less than a week</source>
      <translation>Moins d’une semaine</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Less than a month</source>
      <translation>Moins d’un mois</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>More than a month</source>
      <translation>Plus d’un mois</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>More than three months</source>
      <translation>Plus de trois mois</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>More than a year</source>
      <translation>Plus d’un an</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Area</source>
      <translation>Zone</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>Fetching incidents</source>
      <translation>Chargement des signalements</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>Looking up roads and addresses</source>
      <translation>Recherche des routes et des adresses</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>{total} incidents: {added} new, {changed} changed.</source>
      <translation>{total} signalements : {added} nouveaux, {changed} modifiés.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/list_updater.py" />
      <source>{count} are no longer listed.</source>
      <translation>
        <numerusform>{count} n’est plus dans la liste.</numerusform>
        <numerusform>{count} ne sont plus dans la liste.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>Take them away</source>
      <translation>Les retirer</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>Checking the incidents</source>
      <translation>Vérification des signalements</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>Statuses that nobody knows, shown as open: {words}.</source>
      <translation>Statuts inconnus, montrés comme ouverts : {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>The service no longer lists {count} of {total} incidents: it may be in trouble. They are kept until you decide; close this message to keep them.</source>
      <translation>Le service n’affiche plus {count} signalements sur {total} : il est peut-être en panne. Ils restent jusqu’à votre décision ; fermez ce message pour les garder.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>The categories are being fetched.</source>
      <translation>Les catégories sont en train d’arriver.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Show the place on the map</source>
      <translation>Montrer le lieu sur la carte</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>No place yet.</source>
      <translation>Pas encore de lieu.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Looked up from the place; correct it if need be</source>
      <translation>Cherchée d’après le lieu ; corrigez-la au besoin</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>What is the problem, and where exactly?</source>
      <translation>Ce qui se passe, et où exactement</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Prepare the report</source>
      <translation>Préparer le signalement</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Looking up the address</source>
      <translation>Recherche de l’adresse</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Fetching the questions of the category</source>
      <translation>Chargement des questions de la catégorie</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Photo (link)</source>
      <translation>Photo (lien)</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Fetching the categories</source>
      <translation>Chargement des catégories</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Show the place on the map first.</source>
      <translation>Montrez d’abord le lieu sur la carte.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Describe what is the matter.</source>
      <translation>Décrivez ce qui se passe.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>The report waits under Corrections.</source>
      <translation>Le signalement attend dans les corrections.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Its categories are missing: what you type stays here. Come back, and go on.</source>
      <translation>Ses catégories manquent : ce que vous écrivez reste ici. Revenez plus tard et continuez.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>{lat} · {lon} (WGS 84)</source>
      <translation>{lat} · {lon} (WGS 84)</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Choose a category first.</source>
      <translation>Choisissez d’abord une catégorie.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>This commune has no reporting service. The list of your own tool can be shown from a file.</source>
      <translation>Cette commune n’a pas de service de signalement. La liste de votre propre outil peut venir d’un fichier.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>No incident here yet. Use Refresh to fetch what citizens reported.</source>
      <translation>Pas encore de signalement. Actualisez pour charger ce que les citoyens ont signalé.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Incidents are at each commune's desk: this one is for several, and its profile names no reporting service.</source>
      <translation>Les signalements sont chez chaque commune : ce poste en suit plusieurs, et son profil ne nomme aucun service de signalement.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Choose a file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Incidents from a table that your own tool exports: CSV, Excel, GeoJSON…</source>
      <translation>Des signalements d’un tableau exporté par votre propre outil : CSV, Excel, GeoJSON…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Reading the history</source>
      <translation>Lecture de l’historique</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Fetching the photo</source>
      <translation>Chargement de la photo</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Changed last first</source>
      <translation>Modifié en dernier d’abord</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>To check first</source>
      <translation>À vérifier d’abord</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>to check</source>
      <translation>à vérifier</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>The photo's server</source>
      <translation>Le serveur de la photo</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Already reported under number {number}.</source>
      <translation>Déjà signalé sous le numéro {number}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>No incident is kept on this computer yet: they come once the service answers.</source>
      <translation>Aucun signalement n’est encore gardé sur ce poste : ils viendront dès que le service répondra.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>answer: {state}</source>
      <translation>réponse : {state}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>The file is only read. Columns about persons are left where they are.</source>
      <translation>Le fichier est seulement lu. Les colonnes sur des personnes restent où elles sont.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>What applies here, as PDF…</source>
      <translation>Ce qui s’applique, en PDF…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>One PDF for each dossier that has a position, in a new folder</source>
      <translation>Un PDF par dossier qui a une position, dans un nouveau dossier de fichiers</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Permit dossiers from a file</source>
      <translation>Dossiers de permis d’un fichier</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/permits_page.py" />
      <source>{count} PDFs are in {folder}.</source>
      <translation>
        <numerusform>{count} PDF est dans {folder}.</numerusform>
        <numerusform>{count} PDF sont dans {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Asking what applies to each dossier</source>
      <translation>Recherche de ce qui s’applique à chaque dossier</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>No permit dossier here yet. Choose the table that lists them.</source>
      <translation>Encore aucun dossier de permis. Choisissez le tableau qui les liste.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Filed on {date}</source>
      <translation>Déposé le {date}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/permits_page.py" />
      <source>{count} dossiers without a position have none.</source>
      <translation>
        <numerusform>{count} dossier sans position n’en a pas.</numerusform>
        <numerusform>{count} dossiers sans position n’en ont pas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/permits_page.py" />
      <source>In {count} of them a service did not answer: the PDF says which.</source>
      <translation>
        <numerusform>Dans {count} d’entre eux, un service n’a pas répondu : le PDF dit lequel.</numerusform>
        <numerusform>Dans {count} d’entre eux, un service n’a pas répondu : le PDF dit lequel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Stopped: {count} PDFs are in {folder}.</source>
      <translation>
        <numerusform>Arrêté : {count} PDF est dans {folder}.</numerusform>
        <numerusform>Arrêté : {count} PDF sont dans {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Dossier {number}</source>
      <translation>Dossier {number}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Open at the end</source>
      <translation>Ouverts à la fin</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Days to close: lower quartile</source>
      <translation>Jours avant clôture : premier quartile</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Days to close: median</source>
      <translation>Jours avant clôture : médiane</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Days to close: upper quartile</source>
      <translation>Jours avant clôture : troisième quartile</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Road manager</source>
      <translation>Gestionnaire de la route</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>District</source>
      <translation>Quartier</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Open, by age</source>
      <translation>Ouverts, par âge</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Time to close</source>
      <translation>Délai de clôture</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Incidents of {commune}</source>
      <translation>Signalements de {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>{path} is written.</source>
      <translation>Fichier écrit : {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>{reported} reported and {closed} closed in the period; {open} open at its end.</source>
      <translation>Signalés dans la période : {reported}, clos : {closed} ; ouverts à la fin : {open}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Status unchanged</source>
      <translation>Statut inchangé</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>To be sorted</source>
      <translation>À trier</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Being looked at</source>
      <translation>À l’examen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Planned</source>
      <translation>Planifié</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Work scheduled</source>
      <translation>Intervention programmée</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Fixed</source>
      <translation>Réglé</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>No further action</source>
      <translation>Sans suite</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Not the commune's</source>
      <translation>Pas du ressort de la commune</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Passed on within the commune</source>
      <translation>Transmis au sein de la commune</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Cancelled</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Repaired on {date}.</source>
      <translation>Réparé le {date}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Seen on {date}; the work is planned.</source>
      <translation>Constaté le {date} ; les travaux sont planifiés.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Our team came on {date} and found nothing left to do. If it comes back, please report it again.</source>
      <translation>Notre équipe est passée le {date} et n’a plus rien constaté. Si cela revient, n’hésitez pas à le signaler à nouveau.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Thank you for your report: it is with our technical service.</source>
      <translation>Merci pour votre signalement : il est transmis à notre service technique.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Texts to choose from</source>
      <translation>Textes à choisir</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Keep the text written here</source>
      <translation>Garder le texte écrit ici</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Duplicates, numbers, automatic refresh and more</source>
      <translation>Doublons, chiffres, actualisation automatique…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Duplicates</source>
      <translation>Doublons</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Numbers</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Refresh automatically</source>
      <translation>Actualiser automatiquement</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Fetch the whole list again</source>
      <translation>Recharger toute la liste</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Incidents from a file…</source>
      <translation>Signalements d’un fichier…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Permit dossiers…</source>
      <translation>Dossiers de permis…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>New incident: report something on the map</source>
      <translation>Nouveau signalement : signaler quelque chose sur la carte</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>What the service can do…</source>
      <translation>Ce que sait faire le service…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>This service takes no reports from programs.</source>
      <translation>Ce service n’accepte pas de signalements venant de programmes.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>New incident: the service has not answered yet. What you write stays in the form until it does.</source>
      <translation>Nouveau signalement : le service n’a pas encore répondu. Ce que vous écrivez reste dans le formulaire jusque-là.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Duplicates ({count})</source>
      <translation>Doublons ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Every {minutes} minutes</source>
      <translation>Toutes les {minutes} minutes</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>{file} cannot be read as a list of the back office's numbers.</source>
      <translation>{file} ne peut pas être lu comme liste des numéros du back-office.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>Export it again as CSV, or type the number.</source>
      <translation>Exportez-le de nouveau en CSV, ou tapez le numéro.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>The list of the back office's numbers is not there: {file}.</source>
      <translation>La liste des numéros du back-office manque : {file}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>Export it again into the profile's folder, or type the number.</source>
      <translation>Exportez-la de nouveau dans le dossier du profil, ou tapez le numéro.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>{file} has no column “{column}”.</source>
      <translation>{file} n’a pas de colonne « {column} ».</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>Correct the columns of “backoffice” in the profile, or export the list again; or type the number.</source>
      <translation>Corrigez les colonnes de « backoffice » dans le profil, ou exportez de nouveau la liste ; ou tapez le numéro.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/inspect_service.py" />
      <source>Open311</source>
      <translation>Open311</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/inspect_service.py" />
      <location filename="../../services/incidents/clients/client_factory.py" />
      <source>FixMyStreet of the CIRB platform</source>
      <translation>FixMyStreet de la plateforme du CIRB</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/inspect_service.py" />
      <source>FixMyStreet (Open311)</source>
      <translation>FixMyStreet (Open311)</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/probe.py" />
      <source>Give its jurisdiction_id (JURISDICTION in the algorithm): often the site's domain without “www”; whoever runs the service knows it, and FixMyStreet takes any word to read.</source>
      <translation>Donnez son jurisdiction_id (JURISDICTION dans l’algorithme) : souvent le domaine du site sans « www » ; l’exploitant du service le connaît, et FixMyStreet prend n’importe quel mot pour lire.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/probe.py" />
      <source>{service} shows no Open311 at {url}.</source>
      <translation>{service} ne montre pas d’Open311 à {url}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/probe.py" />
      <source>{service} gives no reports for the jurisdiction “{name}”.</source>
      <translation>{service} ne donne pas de signalements pour la juridiction « {name} ».</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/probe.py" />
      <source>{service} gives no reports without a jurisdiction: which commune is meant, where it keeps several.</source>
      <translation>{service} ne donne pas de signalements sans juridiction : de quelle commune il s’agit, quand il en tient plusieurs.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}” needs an answer.</source>
      <translation>« {question} » demande une réponse.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}”: {value} is no number.</source>
      <translation>« {question} » : {value} n’est pas un nombre.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}”: {value} is no date and time; write it as 2026-11-23 20:05.</source>
      <translation>« {question} » : {value} n’est pas une date avec heure ; écrivez-la comme 2026-11-23 20:05.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}”: {value} is not among the choices.</source>
      <translation>« {question} » : {value} n’est pas un des choix.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}” takes one answer.</source>
      <translation>« {question} » ne prend qu’une réponse.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}”: at most {longest} characters.</source>
      <translation>« {question} » : {longest} caractères au plus.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>{service} sent something else than the questions of a category.</source>
      <translation>{service} a envoyé autre chose que les questions d’une catégorie.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/districts.py" />
      <source>The districts are not there: the workspace has no table {table} with a column {column}.</source>
      <translation>Les quartiers manquent : l’espace de travail n’a pas de table {table} avec une colonne {column}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/districts.py" />
      <source>Load that layer, or correct the profile.</source>
      <translation>Chargez cette couche, ou corrigez le profil.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>The report gives no position.</source>
      <translation>Le signalement ne donne pas de position.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>The position received, {received}, is no position.</source>
      <translation>La position reçue, {received}, n’en est pas une.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>The position received is 0, 0: a form filled in without a map.</source>
      <translation>La position reçue est 0, 0 : un formulaire rempli sans carte.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>Longitude and latitude received are the same ({received}): the longitude was lost on the way.</source>
      <translation>Longitude et latitude reçues sont identiques ({received}) : la longitude s’est perdue en route.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>The position received, {received}, lies in Belgium only with its axes swapped.</source>
      <translation>La position reçue, {received}, n’est en Belgique qu’avec ses axes inversés.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>It lies {metres} m outside {commune}.</source>
      <translation>Il se situe à {metres} m hors de {commune}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>It lies {metres} m from {address}, the address it names; nearest to it is {nearest}.</source>
      <translation>Il se situe à {metres} m de {address}, l’adresse qu’il indique ; la plus proche est {nearest}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>{source} has {street}, but no number {number} there.</source>
      <translation>{source} connaît {street}, mais pas de numéro {number} dans cette rue.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>{source} has no street named {street}.</source>
      <translation>{source} ne connaît pas de rue nommée {street}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>What was doubted here cannot be read any more; refresh the incidents to check again.</source>
      <translation>Le doute noté ici ne peut plus être lu ; actualisez les signalements pour vérifier à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/road_manager.py" />
      <source>Who manages the roads is not known yet.</source>
      <translation>On ne sait pas encore qui gère les routes.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/road_manager.py" />
      <source>Load the layers of the regional roads and of the road axes (PICC), then try again.</source>
      <translation>Chargez les couches des routes régionales et des axes routiers (PICC), puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/road_manager.py" />
      <source>The road axes (PICC) do not say who manages them: there is no column GESTION.</source>
      <translation>Les axes routiers (PICC) ne disent pas qui les gère : il n’y a pas de colonne GESTION.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/road_manager.py" />
      <source>Load that layer again; if it stays so, tell the SPW's geomatics.</source>
      <translation>Chargez à nouveau cette couche ; si cela dure, prévenez la géomatique du SPW.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/client_factory.py" />
      <source>FixMyStreet or another Open311</source>
      <translation>FixMyStreet ou autre Open311</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/client_factory.py" />
      <source>a file of the commune's own tool</source>
      <translation>un fichier de l’outil de la commune</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/fixmystreet.py" />
      <source>{service} is still preparing the list of statuses.</source>
      <translation>{service} prépare encore la liste des statuts.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/incident_file.py" />
      <source>No file of incidents was chosen on this computer.</source>
      <translation>Aucun fichier de signalements n’a été choisi sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/incident_file.py" />
      <source>Choose it with “Incidents from a file…” in the menu of the incidents.</source>
      <translation>Choisissez-le avec « Signalements d’un fichier… » dans le menu des signalements.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} took the update but gave it no number.</source>
      <translation>{service} a pris la mise à jour sans lui donner de numéro.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} takes no updates.</source>
      <translation>{service} n’accepte pas de mises à jour.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>Tell whoever runs this service, or correct what the profile says of it.</source>
      <translation>Prévenez le responsable de ce service, ou corrigez ce que le profil en dit.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} was asked for the report {id} and answered with others.</source>
      <translation>{service} devait donner le signalement {id} et en a donné d’autres.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{count} steps of the history of {id} cannot be read ({service}).</source>
      <translation>{count} étapes de l’historique de {id} sont illisibles ({service}).</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} does not tell the time, so an update cannot be dated.</source>
      <translation>{service} ne donne pas l’heure : une mise à jour ne peut pas être datée.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>Tell whoever runs this service: its answers have no Date header.</source>
      <translation>Prévenez le responsable de ce service : ses réponses n’ont pas d’en-tête Date.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} takes updates only under the number that the back office gave the incident.</source>
      <translation>{service} n’accepte de mises à jour que sous le numéro que le back-office a donné au signalement.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} does not know the status {state}.</source>
      <translation>{service} ne connaît pas le statut {state}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Report {id}, {place}: a road of yours</source>
      <translation>Signalement {id}, {place} : une route dont vous êtes gestionnaire</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>the commune</source>
      <translation>la commune</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>SPW Mobility and Infrastructure</source>
      <translation>le SPW Mobilité et Infrastructures</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>the province</source>
      <translation>la province</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>the manager of the road</source>
      <translation>le gestionnaire de la route</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>To: {manager}</source>
      <translation>Destinataire : {manager}</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>{commune} received a report that concerns you: according to the SPW's road layers you manage {road}.</source>
      <translation>{commune} a reçu un signalement qui vous concerne : selon les couches routières du SPW, vous gérez {road}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Report: {id} of {date}</source>
      <translation>Signalement : {id} du {date}</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Place: {place}</source>
      <translation>Lieu : {place}</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Position: {lat}, {lon} (WGS 84), {distance} m from the axis of the road</source>
      <translation>Position : {lat}, {lon} (WGS 84), à {distance} m de l’axe de la route</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Photo: {photo}</source>
      <translation>Photo : {photo}</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Please tell us what you decide, so that we can answer the person who reported it.</source>
      <translation>Merci de nous dire ce que vous décidez, afin que nous puissions répondre à la personne qui l’a signalé.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>the road there</source>
      <translation>la route à cet endroit</translation>
    </message>
    <message>
      <location filename="../../services/incidents/refresh.py" />
      <source>The reports stored here came from {stored}; this profile reads {service}. Nothing was fetched.</source>
      <translation>Les signalements conservés ici venaient de {stored} ; ce profil lit {service}. Rien n’a été demandé.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/refresh.py" />
      <source>Open the commune again: you are asked whether it is the same service, or takes a new workspace.</source>
      <translation>Rouvrez la commune : on vous demande si c’est le même service, ou s’il faut un nouvel espace de travail.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>≤ 1 week</source>
      <translation>≤ 1 semaine</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>≤ 1 month</source>
      <translation>≤ 1 mois</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>≤ 3 months</source>
      <translation>≤ 3 mois</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>≤ 1 year</source>
      <translation>≤ 1 an</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>&gt; 1 year</source>
      <translation>&gt; 1 an</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>Closed without usable dates</source>
      <translation>Clos sans dates utilisables</translation>
    </message>
  </context>
  <context>
    <name>layers</name>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Check the conformance</source>
      <translation>Vérifier la conformité</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>At most one question a second is asked: a check takes about a minute.</source>
      <translation>Une question par seconde au plus : une vérification prend une minute environ.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>The rules and what came of them</source>
      <translation>Les règles et leurs résultats</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Choose a file</source>
      <translation>Choisir un fichier</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Report…</source>
      <translation>Rapport…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Compare with an earlier report…</source>
      <translation>Comparer à un rapport précédent…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Copy the clause</source>
      <translation>Copier la clause</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>The paragraph for a public tender: what is asked, and how it is verified</source>
      <translation>Le paragraphe pour un marché public : ce qui est demandé, et comment on le vérifie</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>The service is being asked…</source>
      <translation>Le service est interrogé…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Checking the conformance</source>
      <translation>Contrôle de conformité</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>Page (*.pdf)</source>
      <translation>Page (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Conformance check</source>
      <translation>Contrôle de conformité</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Check</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Copied: {clause}</source>
      <translation>Copié : {clause}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Changed since {at}, first in the list: {count}</source>
      <translation>Changé depuis le {at}, en tête de liste : {count}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>The live services</source>
      <translation>Les services en ligne</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Table…</source>
      <translation>Tableau…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Newer catalogue…</source>
      <translation>Catalogue plus récent…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Writes the catalogue as the services are today, and copies its SHA-256 for profiles</source>
      <translation>Écrit le catalogue tel que les services sont aujourd’hui, et copie son SHA-256 pour les profils</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>As described</source>
      <translation>Conforme</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Not so</source>
      <translation>Non conforme</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Not known</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>The training town plays only some of the layers: the others are not there.</source>
      <translation>La ville d’exercice ne joue qu’une partie des couches : les autres n’y sont pas.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Catalogue (*.json)</source>
      <translation>Catalogue (*.json)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Copied for the profiles: SHA-256 {checksum}</source>
      <translation>Copié pour les profils : SHA-256 {checksum}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_locator.py" />
      <source>Regional layers (Repère)</source>
      <translation>Couches régionales (Repère)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Words, or the address of a service (https://…)</source>
      <translation>Des mots, ou l’adresse d’un service (https://…)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>In what the map shows</source>
      <translation>Dans ce que montre la carte</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Only records of Metawal whose area touches the map's</source>
      <translation>Seulement les fiches de Metawal dont l’étendue touche celle de la carte</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>How this layer is loaded; it is remembered</source>
      <translation>Comment cette couche est chargée ; ce choix est retenu</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Record</source>
      <translation>Fiche</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Open its metadata in the web browser</source>
      <translation>Ouvrir ses métadonnées dans le navigateur web</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Add to the map</source>
      <translation>Ajouter à la carte</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>All themes</source>
      <translation>Tous les thèmes</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Open it</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Image (view only)</source>
      <translation>Image à regarder</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Features (can be queried and copied)</source>
      <translation>Entités à exploiter</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>{service} is not available. Showing its data of {date}.</source>
      <translation>{service} ne répond pas : voici ce qu’il disait le {date}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Metawal ({count})</source>
      <translation>Metawal ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Show more…</source>
      <translation>Afficher plus…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Choose a layer; a double click puts it on the map.</source>
      <translation>Choisissez une couche ; un double clic l’ajoute à la carte.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Conditions: {text} ↗</source>
      <translation>Conditions : {text} ↗</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Nothing here can be loaded.</source>
      <translation>Rien ici ne peut être chargé.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>Loading {layer}</source>
      <translation>Chargement : {layer}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>“{layer}” has nothing in the commune.</source>
      <translation>« {layer} » n’a rien dans la commune.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>{service} offers {count} layers of features there; name one of them.</source>
      <translation>{service} y offre {count} couches d’entités ; indiquez-en une.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Find the layer under “Find”, load it, then choose it here.</source>
      <translation>Trouvez la couche sous « Chercher », chargez-la, puis choisissez-la ici.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>{count} min</source>
      <translation>{count} min</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source> min on foot</source>
      <translation> min à pied</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>An estimate: the straight distance and 30 % more, at 4.8 km an hour; no path is looked up</source>
      <translation>Une estimation : la distance en ligne droite plus 30 %, à 4,8 km/h ; aucun trajet n’est calculé</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Where the places come from: all layers of the catalogue, or a layer of the project</source>
      <translation>D’où viennent les lieux : toutes les couches du catalogue, ou une couche du projet</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>…or the address of a map service or a file</source>
      <translation>…ou l’adresse d’un service de cartes ou d’un fichier</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>All categories</source>
      <translation>Toute catégorie</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>This place is wrong…</source>
      <translation>Ce lieu est faux…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Makes a report for the owner of these data; you send it yourself</source>
      <translation>Prépare un signalement pour le propriétaire de ces données ; c’est vous qui l’envoyez</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Looking around here</source>
      <translation>Recherche autour d’ici</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Layers of the catalogue</source>
      <translation>Couches du catalogue</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>The layer “{layer}” has no coordinate system.</source>
      <translation>La couche « {layer} » n’a pas de système de coordonnées.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Set it in QGIS first.</source>
      <translation>Définissez-le d’abord dans QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Point at a place on the map: what can be walked to from there stands here.</source>
      <translation>Pointez un lieu sur la carte : ce qu’on peut atteindre à pied s’affiche ici.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Places</source>
      <translation>Lieux</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <location filename="../../services/layers/catalogue/discovery.py" />
      <source>“{url}” is not the address of a service.</source>
      <translation>« {url} » n’est pas l’adresse d’un service.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <location filename="../../services/layers/catalogue/discovery.py" />
      <source>It starts with https://.</source>
      <translation>Elle commence par https://.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>{name}: not as your data say</source>
      <translation>{name} : pas comme vos données le disent</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <source>here</source>
      <translation>ici</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>{minutes} min on foot, {metres} m as the crow flies</source>
      <translation>{minutes} min à pied, {metres} m à vol d’oiseau</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>No place within {minutes} minutes on foot.</source>
      <translation>Aucun lieu à moins de {minutes} minutes à pied.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Packed: {count} layers in {path}, with a project beside it.</source>
      <translation>
        <numerusform>Paquet prêt : {count} couche dans {path}, avec un projet à côté.</numerusform>
        <numerusform>Paquet prêt : {count} couches dans {path}, avec un projet à côté.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>I have read the conditions of the ticked layers that have their own</source>
      <translation>J’ai lu les conditions des couches cochées qui ont les leurs</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Make the pack…</source>
      <translation>Faire le paquet…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <location filename="../../ui/layers/qgis_entry_points.py" />
      <source>Reading the layers</source>
      <translation>Lecture des couches</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Make the pack</source>
      <translation>Faire le paquet</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Making the pack</source>
      <translation>Préparation du paquet</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Fetched</source>
      <translation>Chargée</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Incidents and corrections never go.</source>
      <translation>Signalements et corrections ne partent jamais.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Cannot be ticked: {layers}. {reason}</source>
      <translation>Ne se cochent pas : {layers}. {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>You can tick only layers that may be shared. Incidents and corrections are never included.</source>
      <translation>Seul ce qui peut être transmis peut être coché. Les signalements et les corrections n’en font jamais partie.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Credit required when using this pack: {credit}</source>
      <translation>À nommer par qui emploie le paquet : {credit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>No layer is kept here yet: load some with their features under “Find”.</source>
      <translation>Aucune couche n’est gardée ici : chargez-en avec leurs entités sous « Chercher ».</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Find</source>
      <translation>Chercher</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Layers of the region, of Metawal, of any service</source>
      <translation>Couches de la Région, de Metawal, de tout service</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Here</source>
      <translation>Ici</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>What applies at a place: parcel, zoning, flooding, heritage…</source>
      <translation>Ce qui s’applique en un lieu : parcelle, affectation, inondation, patrimoine…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Nearby</source>
      <translation>Autour</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Places within walking distance</source>
      <translation>Lieux accessibles à pied</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Offline</source>
      <translation>Emporter</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>An offline pack for the field and the workshop</source>
      <translation>Un paquet hors ligne pour le terrain et la formation</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Which services answer, how old the data are</source>
      <translation>Quels services répondent, de quand datent les données</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>Lambert 72 to Lambert 2008: to 0.2 m only. The Belgian grid makes it exact (0.01 m).</source>
      <translation>Lambert 72 vers Lambert 2008 : à 0,2 m seulement. La grille belge rend la conversion exacte (0,01 m).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>Install the grid</source>
      <translation>Installer la grille</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>At this scale its service does not draw “{layer}”.</source>
      <translation>À cette échelle, le service ne dessine pas « {layer} ».</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Go to 1:{scale}</source>
      <translation>Aller au 1:{scale}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Data from the services listed, on the dates shown. For information only; not an official document.</source>
      <translation>Selon les services cités, à la date citée. À titre d’information : sans valeur officielle.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Topic</source>
      <translation>Sujet</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Credit</source>
      <translation>Crédit</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Click on the map to query every source for that place</source>
      <translation>Cliquez sur la carte : tout ce qu’on sait de ce lieu est demandé d’un coup</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>CSV…</source>
      <translation>CSV…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>PDF…</source>
      <translation>PDF…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Point at a place on the map: parcel, zoning, flooding, heritage, address…</source>
      <translation>Pointez un lieu sur la carte : parcelle, affectation, inondation, patrimoine, adresse…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Asking what applies here</source>
      <translation>Recherche de ce qui s’applique ici</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Copied: {count} answers.</source>
      <translation>
        <numerusform>{count} réponse copiée.</numerusform>
        <numerusform>{count} réponses copiées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>The service gave this layer another number: {number}. It was found by its title.</source>
      <translation>Le service a donné un autre numéro à cette couche : {number}. Elle a été retrouvée par son titre.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>The service has no field {fields} any more; the rest is as it says.</source>
      <translation>Le service n’a plus le champ {fields} ; le reste est tel qu’il le dit.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>x {x}, y {y} (Lambert 72)</source>
      <translation>x {x}, y {y} (Lambert 72)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Credit: {credit}</source>
      <translation>Crédit : {credit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>There is no parcel here: the point itself was asked about.</source>
      <translation>Il n’y a pas de parcelle ici : la demande a porté sur le point lui-même.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>text</source>
      <translation>texte</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Parcel around {place}, {area} m²</source>
      <translation>Parcelle autour de {place}, {area} m²</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>nothing applies</source>
      <translation>rien ne s’applique</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_tab.py" />
      <source>Choose a place on the map</source>
      <translation>Pointer un lieu</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Requests</source>
      <translation>Demandes</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Answered (%)</source>
      <translation>Réponses (%)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Seconds</source>
      <translation>Secondes</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Age of the last answer (days)</source>
      <translation>Âge de la dernière réponse (jours)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Report to the producer</source>
      <translation>Signaler au producteur</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Mail…</source>
      <translation>E-mail…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Opens your mail program with this text; you send it yourself</source>
      <translation>Ouvre votre messagerie avec ce texte ; c’est vous qui l’envoyez</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Other than the service was described:</source>
      <translation>Autre que ce qui était décrit du service :</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>{month}: {share} % of {asked} requests answered, {seconds} s on average.</source>
      <translation>{month} : {share} % de {asked} demandes ont eu une réponse, {seconds} s en moyenne.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>This place is not as your data say:</source>
      <translation>Ce lieu n’est pas comme vos données le disent :</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>What is wrong:</source>
      <translation>Ce qui est faux :</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>What we saw of {name} ({url}):</source>
      <translation>Ce que nous avons vu de {name} ({url}) :</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Of {asked} requests of the last four weeks, {failed} failed; the last one took {seconds} s.</source>
      <translation>Sur {asked} demandes des quatre dernières semaines, {failed} ont échoué ; la dernière a pris {seconds} s.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Last answer: {date}</source>
      <translation>Dernière réponse : {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>Last failure: {date}</source>
      <translation>Dernier échec : {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Name: {name}</source>
      <translation>Nom : {name}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Source: {source}</source>
      <translation>Source : {source}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Position: x {x}, y {y} (Lambert 72, EPSG:31370)</source>
      <translation>Position : x {x}, y {y} (Lambert 72, EPSG:31370)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>To: {producer} {contact}</source>
      <translation>À : {producer} {contact}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/qgis_entry_points.py" />
      <source>Regional layers kept here</source>
      <translation>Couches régionales gardées ici</translation>
    </message>
    <message>
      <location filename="../../ui/layers/qgis_entry_points.py" />
      <source>Open a commune first: the layer is then loaded for it.</source>
      <translation>Ouvrez d’abord une commune : la couche est alors chargée pour elle.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/remote_sources.py" />
      <source>Searching Metawal</source>
      <translation>Recherche dans Metawal</translation>
    </message>
    <message>
      <location filename="../../ui/layers/remote_sources.py" />
      <source>Reading {what}</source>
      <translation>Lecture : {what}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>The sources by month</source>
      <translation>Les sources par mois</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Last answer</source>
      <translation>Dernière réponse</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Failed requests in the last four weeks</source>
      <translation>Demandes échouées parmi celles des quatre dernières semaines</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Ask them now</source>
      <translation>Interroger maintenant</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Test every source now, also those that are paused</source>
      <translation>Demander à chaque source si elle répond, même à celles qu’on laisse en paix un moment</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Copies the Belgian datum grid (NGI, CC BY 4.0) into your QGIS profile</source>
      <translation>Copie la grille géodésique belge (IGN, CC BY 4.0) dans votre profil QGIS</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Check them</source>
      <translation>Les vérifier</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Ask the services whether their layers and fields are still as the catalogue says</source>
      <translation>Demande aux services si leurs couches et leurs champs sont encore ceux du catalogue</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Checking the sources</source>
      <translation>Lecture de l’état des sources</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Asking the sources</source>
      <translation>Interrogation des sources</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Checking the services</source>
      <translation>Vérification des services</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Lambert 72 to Lambert 2008: exact (0.01 m).</source>
      <translation>Lambert 72 vers Lambert 2008 : exact (0,01 m).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>answers</source>
      <translation>répond</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>slow</source>
      <translation>lente</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>does not answer</source>
      <translation>ne répond pas</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>not asked yet</source>
      <translation>pas encore interrogée</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Errors</source>
      <translation>Erreurs</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>{name}: what we saw</source>
      <translation>{name} : ce que nous avons vu</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>By month, as a table…</source>
      <translation>Par mois, en tableau…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>By month, as a page…</source>
      <translation>Par mois, en page…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>The Belgian grid is installed: exact (0.01 m) when QGIS has been started again.</source>
      <translation>La grille belge est installée : exact (0,01 m) après le redémarrage de QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Check the conformance…</source>
      <translation>Vérifier la conformité…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Report to the producer…</source>
      <translation>Signaler au producteur…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>The last request took {seconds} s.</source>
      <translation>La dernière demande a pris {seconds} s.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/layers/service_status.py" />
      <source>{count} kept</source>
      <translation>
        <numerusform>{count} entité</numerusform>
        <numerusform>{count} entités</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/layers/tree_items.py" />
      <source>Revised on {date}</source>
      <translation>Révisée le {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/tree_items.py" />
      <source>Shown from 1:{scale} on</source>
      <translation>Visible à partir du 1:{scale}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/write_consent_rows.py" />
      <source>Empty: nothing is written</source>
      <translation>Vide : rien n’est écrit</translation>
    </message>
    <message>
      <location filename="../../ui/layers/write_consent_rows.py" />
      <source>The service_code in which one test request is made. Only where whoever runs the service agreed.</source>
      <translation>Le service_code dans lequel un signalement d’essai est créé. Seulement si l’exploitant du service est d’accord.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/write_consent_rows.py" />
      <source>I agree: one test request at {host}, in the category “{code}”, which I will have closed</source>
      <translation>Je suis d’accord : un signalement d’essai chez {host}, dans la catégorie « {code} », que je ferai clôturer</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>CC BY 4.0: use, change and publish it, naming the source.</source>
      <translation>CC BY 4.0 : à utiliser, modifier et publier, en citant la source.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>SPW conditions, type C: any use, also commercial, naming the Service public de Wallonie.</source>
      <translation>Conditions du SPW, type C : tout usage, même commercial, en citant le Service public de Wallonie.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>SPW conditions, type A: to be viewed only; do not hand it on to anyone.</source>
      <translation>Conditions du SPW, type A : consultation seulement ; ne la transmettez à personne.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Conditions of its own: read them in the regional catalogue before handing it on.</source>
      <translation>Conditions propres : lisez-les dans le catalogue régional avant de la transmettre.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Licence not known: to be viewed only; do not hand it on before you have asked.</source>
      <translation>Licence inconnue : consultation seulement ; ne la transmettez pas sans avoir demandé.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>The catalogue {file} is not the one that the profile names; the one that ships is used.</source>
      <translation>Le catalogue {file} n’est pas celui que le profil indique ; celui qui est livré est utilisé.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Ask whoever sent you the profile for the right file, or its right SHA-256.</source>
      <translation>Demandez à la personne qui vous a envoyé le profil le bon fichier, ou son bon SHA-256.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>{file}, line {line}: there is already a layer “{id}”.</source>
      <translation>{file}, ligne {line} : il y a déjà une couche « {id} ».</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Give one of them another id.</source>
      <translation>Donnez un autre « id » à l’une des deux.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>{file}, line {line}: there is no layer “{id}”.</source>
      <translation>{file}, ligne {line} : il n’y a pas de couche « {id} ».</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Take the id of a layer of this catalogue.</source>
      <translation>Prenez l’identifiant d’une couche de ce catalogue.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/discovery.py" />
      <source>{service} answered, but it is no map service that Repère reads ({url}).</source>
      <translation>{service} a répondu, mais ce n’est pas un service cartographique que Repère lit ({url}).</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/discovery.py" />
      <source>Repère reads ArcGIS, WMS, WMTS, WFS and OGC API Features.</source>
      <translation>Repère lit ArcGIS, WMS, WMTS, WFS et OGC API Features.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>{service}: the layer “{layer}” was not recognised among those of {name}: {found}.</source>
      <translation>{service} : la couche « {layer} » n’a pas été reconnue parmi celles de {name} : {found}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>Put its number (layer_id) into the catalogue.</source>
      <translation>Inscrivez son numéro (layer_id) dans le catalogue.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>“{layer}” has no field {fields} any more.</source>
      <translation>« {layer} » n’a plus le champ {fields}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>Its features are there with their other fields; what is shown of the missing ones stays empty.</source>
      <translation>Ses objets sont là avec leurs autres champs ; ce qui vient de ceux qui manquent reste vide.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>“{layer}” was found by its title: it is number {found} of {name} today, no longer {number}.</source>
      <translation>« {layer} » a été retrouvée par son titre : c’est aujourd’hui le numéro {found} de {name}, et plus le {number}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>It was loaded from there; the catalogue should say so.</source>
      <translation>Elle a été chargée de là ; le catalogue devrait le dire.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>“{layer}” is called “{name}” in its service today.</source>
      <translation>« {layer} » s’appelle aujourd’hui « {name} » dans son service.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>It was loaded; look whether it is still the same layer.</source>
      <translation>Elle a été chargée ; vérifiez que c’est toujours la même couche.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/metawal.py" />
      <source>{service} answered, but not as a catalogue does.</source>
      <translation>{service} a répondu, mais pas comme un catalogue.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/clients/identify.py" />
      <source>{service} answered, but not as an ArcGIS server does.</source>
      <translation>{service} a répondu, mais pas comme un serveur ArcGIS.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service}: the layer “{layer}” is in a coordinate system that Repère does not know: {crs}.</source>
      <translation>{service} : la couche « {layer} » est dans un système de coordonnées que Repère ne connaît pas : {crs}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>It was not loaded, because it could not be placed; tell whoever runs this service.</source>
      <translation>Elle n’a pas été chargée, faute de pouvoir être située ; prévenez le responsable de ce service.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service}: the layer “{layer}” cannot be read whole: nothing tells its rows apart.</source>
      <translation>{service} : la couche « {layer} » ne peut pas être lue en entier : rien n’y distingue les lignes.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/storage/layer_rows.py" />
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>Show it as a picture instead.</source>
      <translation>Affichez-la plutôt comme image.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/clients/ogc.py" />
      <source>{service} announced {total} features of the layer “{layer}” and gave {count}.</source>
      <translation>{service} a annoncé {total} entités de la couche « {layer} » et en a donné {count}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/clients/ogc.py" />
      <source>Nothing was kept of it; it may have changed meanwhile, so try again.</source>
      <translation>Rien n’en a été gardé ; elle a peut-être changé entre-temps, réessayez.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/clients/arcgis_identify.py" />
      <location filename="../../services/layers/clients/ogc.py" />
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>{service}: the layer “{layer}” came in a form that cannot be read.</source>
      <translation>{service} : la couche « {layer} » est arrivée sous une forme illisible.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/clients/arcgis_identify.py" />
      <location filename="../../services/layers/clients/ogc.py" />
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>Nothing was kept of it; tell whoever runs this service.</source>
      <translation>Rien n’en a été gardé ; prévenez le responsable de ce service.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service}: the layer “{layer}” cannot be read whole: its ids ({field}) repeat, as those of a view may.</source>
      <translation>{service} : la couche « {layer} » ne peut pas être lue en entier : ses identifiants ({field}) se répètent, comme il arrive à une vue.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service} did not say how many features there are, so nothing could be checked.</source>
      <translation>{service} n’a pas dit combien d’entités il y a : rien n’a pu être vérifié.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service}: the layer “{layer}” was asked for in {crs} and came in {other}.</source>
      <translation>{service} : la couche « {layer} » a été demandée en {crs} et est arrivée en {other}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>It was not loaded, because it would lie elsewhere; tell whoever runs this service.</source>
      <translation>Elle n’a pas été chargée, car elle serait mal située ; prévenez le responsable de ce service.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/ogc.py" />
      <source>{service} gave {count} features of the layer “{layer}” and does not say whether they are all.</source>
      <translation>{service} a donné {count} objets de la couche « {layer} » sans dire s’ils y sont tous.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/ogc.py" />
      <source>Nothing was kept of it, because it may be cut short; tell whoever runs this service.</source>
      <translation>Rien n’en a été gardé, car la liste est peut-être coupée ; prévenez le responsable de ce service.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/ogc.py" />
      <source>{service} answered, but it is no WFS.</source>
      <translation>{service} a répondu, mais ce n’est pas un WFS.</translation>
    </message>
    <message>
      <location filename="../../services/layers/datum.py" />
      <source>The datum grid {file} is damaged; it was not installed.</source>
      <translation>La grille géodésique {file} est abîmée ; elle n’a pas été installée.</translation>
    </message>
    <message>
      <location filename="../../services/layers/datum.py" />
      <source>Install the plugin again.</source>
      <translation>Réinstallez le plugin.</translation>
    </message>
    <message>
      <location filename="../../services/layers/datum.py" />
      <source>The datum grid could not be copied to {file}: {reason}.</source>
      <translation>La grille géodésique n’a pas pu être copiée dans {file} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/datum.py" />
      <source>Check that you may write there; without it positions are good to 0.2 m.</source>
      <translation>Vérifiez que vous avez le droit d’y écrire ; sans elle, les positions sont justes à 0,2 m.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/commune_boundary.py" />
      <source>{service}: the layer “{layer}” has no boundary that could be that of {commune}.</source>
      <translation>{service} : la couche « {layer} » n’a pas de limite qui pourrait être celle de {commune}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/commune_boundary.py" />
      <source>The simplified one that ships stays in use.</source>
      <translation>La limite simplifiée fournie avec Repère reste en usage.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/nearby.py" />
      <source>{service} sent places that cannot be read: {reason}.</source>
      <translation>{service} a envoyé des lieux illisibles : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/nearby.py" />
      <source>The places in {file} cannot be read: {reason}.</source>
      <translation>Les lieux de {file} sont illisibles : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/nearby.py" />
      <source>Repère reads GeoJSON, GML and GeoPackage, in a coordinate system with an EPSG number.</source>
      <translation>Repère lit GeoJSON, GML et GeoPackage, dans un système de coordonnées qui a un numéro EPSG.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/point_info.py" />
      <source>{service}: the layer “{layer}” has no field {fields} any more.</source>
      <translation>{service} : la couche « {layer} » n’a plus le champ {fields}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/point_info.py" />
      <source>Check the services in the tab Sources, and tell the producer.</source>
      <translation>Vérifiez les services dans l’onglet Sources, et signalez-le au producteur.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/point_info.py" />
      <source>The profile names no address for “{topic}”.</source>
      <translation>Le profil n’indique pas d’adresse pour « {topic} ».</translation>
    </message>
    <message>
      <location filename="../../services/layers/service_health.py" />
      <source>The record of the sources ({file}) cannot be used: {reason}.</source>
      <translation>Le relevé des sources ({file}) ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/service_health.py" />
      <source>Delete that file: it is made anew. Nothing else is lost.</source>
      <translation>Supprimez ce fichier : il se recrée. Rien d’autre n’est perdu.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/layer_rows.py" />
      <source>{service}: the layer “{layer}” has {count} fields; a table holds no more than {most}.</source>
      <translation>{service} : la couche « {layer} » a {count} champs ; une table n’en contient pas plus de {most}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/layer_table.py" />
      <source>The layer could not be written into {file}: {reason}.</source>
      <translation>La couche n’a pas pu être écrite dans {file} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/layer_table.py" />
      <source>Check the folder and the room on the disk; what the file held before is still there.</source>
      <translation>Vérifiez le dossier et la place sur le disque ; ce que le fichier contenait avant est toujours là.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/layer_table.py" />
      <source>The layer could not be written into {file}: another program holds that file.</source>
      <translation>La couche n’a pas pu être écrite dans {file} : un autre programme occupe ce fichier.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/layer_table.py" />
      <source>Close it there, then try again; what the file held before is still there.</source>
      <translation>Fermez-le dans ce programme, puis réessayez ; ce que le fichier contenait avant est toujours là.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>{service}: “{layer}” has no features of its own.</source>
      <translation>{service} : « {layer} » n’a pas d’entités propres.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>“{layer}” is a picture: there are no features to keep.</source>
      <translation>« {layer} » est une image : il n’y a pas d’entités à garder.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>Show it on the map.</source>
      <translation>Affichez-la sur la carte.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>“{layer}” may be viewed, not copied (SPW conditions, type A).</source>
      <translation>« {layer} » peut être consultée, pas copiée (conditions du SPW, type A).</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>{service}: what came of the layer “{layer}” lies elsewhere.</source>
      <translation>{service} : ce qui est venu de la couche « {layer} » se situe ailleurs.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>It was not loaded; tell whoever runs this service.</source>
      <translation>Elle n’a pas été chargée ; prévenez le responsable de ce service.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>“{layer}”: {count} rows have no place; they were left out.</source>
      <translation>« {layer} » : {count} lignes sans position ont été laissées de côté.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>“{layer}” refuses the usual question today; it was read as its pictures tell it.</source>
      <translation>« {layer} » refuse aujourd’hui la question habituelle ; elle a été lue comme ses images la racontent.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>Dates may be empty; load it again another day.</source>
      <translation>Des dates peuvent manquer ; rechargez-la un autre jour.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/offline_package.py" />
      <source>may be viewed, not handed on (SPW conditions, type A)</source>
      <translation>peut être consultée, pas transmise (conditions du SPW, type A)</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/offline_package.py" />
      <source>has conditions of its own, which nobody confirmed to have read</source>
      <translation>a ses propres conditions, que personne n’a confirmé avoir lues</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/offline_package.py" />
      <source>its licence is not known: ask before handing it on</source>
      <translation>sa licence n’est pas connue : demandez avant de la transmettre</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/offline_package.py" />
      <source>The pack could not be written to {file}: {reason}.</source>
      <translation>Le paquet n’a pas pu être écrit dans {file} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/offline_package.py" />
      <source>Choose a folder you may write to, with room on the disk.</source>
      <translation>Choisissez un dossier où vous pouvez écrire, avec de la place sur le disque.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/stored_layer.py" />
      <source>Load the layers again.</source>
      <translation>Chargez à nouveau les couches.</translation>
    </message>
  </context>
  <context>
    <name>map</name>
    <message>
      <location filename="../../ui/map/address_marks.py" />
      <source>register</source>
      <translation>registre</translation>
    </message>
    <message>
      <location filename="../../ui/map/address_marks.py" />
      <source>source</source>
      <translation>source</translation>
    </message>
    <message>
      <location filename="../../ui/map/address_marks.py" />
      <source>register's numbers</source>
      <translation>numéros du registre</translation>
    </message>
    <message>
      <location filename="../../ui/map/address_marks.py" />
      <source>source's numbers</source>
      <translation>numéros de la source</translation>
    </message>
    <message>
      <location filename="../../ui/map/context_menu.py" />
      <source>open a commune first</source>
      <translation>ouvrez d’abord une commune</translation>
    </message>
    <message>
      <location filename="../../ui/map/context_menu.py" />
      <source>its service takes no reports from programs</source>
      <translation>son service ne prend pas de signalements venant de programmes</translation>
    </message>
    <message>
      <location filename="../../ui/map/context_menu.py" />
      <source>New incident here</source>
      <translation>Nouveau signalement ici</translation>
    </message>
    <message>
      <location filename="../../ui/map/context_menu.py" />
      <source>Address here</source>
      <translation>Adresse ici</translation>
    </message>
    <message>
      <location filename="../../ui/map/context_menu.py" />
      <source>Open in WalOnMap</source>
      <translation>Ouvrir dans WalOnMap</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>Many incidents (most urgent on top)</source>
      <translation>Beaucoup : le plus urgent au-dessus</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>Several, colour of the worst</source>
      <translation>Plusieurs, couleur du plus urgent</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>No longer listed</source>
      <translation>Hors liste</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>Open, over three months</source>
      <translation>Ouvert, plus de trois mois</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>Open, over a month</source>
      <translation>Ouvert, plus d’un mois</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>Open, under a month</source>
      <translation>Ouvert, moins d’un mois</translation>
    </message>
    <message>
      <location filename="../../ui/map/layout_templates.py" />
      <source>landscape</source>
      <translation>paysage</translation>
    </message>
    <message>
      <location filename="../../ui/map/layout_templates.py" />
      <source>portrait</source>
      <translation>portrait</translation>
    </message>
    <message>
      <location filename="../../ui/map/permit_style.py" />
      <source>Permit dossiers</source>
      <translation>Dossiers de permis</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>{service} has no layer “{layer}” any more.</source>
      <translation>{service} n’a plus de couche « {layer} ».</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>QGIS could not open {layer} from its service.</source>
      <translation>QGIS n’a pas pu ouvrir {layer} depuis son service.</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>Try again later. The other layers are not affected.</source>
      <translation>Réessayez plus tard ; le reste de la carte n’est pas concerné.</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>The address of “{layer}” holds a key, which the project would show to whoever opens it.</source>
      <translation>L’adresse de « {layer} » contient une clé, que le projet montrerait à quiconque l’ouvre.</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>Name an authentication of QGIS for this service in the profile instead, or load its features.</source>
      <translation>Nommez plutôt pour ce service une authentification de QGIS dans le profil, ou chargez ses objets.</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>{service}: “{layer}” has no picture of its own.</source>
      <translation>{service} : « {layer} » n’a pas d’image propre.</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>Load its features instead.</source>
      <translation>Chargez plutôt ses entités.</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Housing</source>
      <translation>Habitat</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Economic activity</source>
      <translation>Activité économique</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Public services</source>
      <translation>Services publics</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Leisure</source>
      <translation>Loisirs</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Farming</source>
      <translation>Agriculture</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Forest</source>
      <translation>Forêt</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Green space</source>
      <translation>Espaces verts</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Nature</source>
      <translation>Zone naturelle</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Extraction</source>
      <translation>Extraction</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>To be planned</source>
      <translation>À aménager</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Other zones</source>
      <translation>Autres zones</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Blocking</source>
      <translation>Bloquant</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>To send</source>
      <translation>À envoyer</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Ready</source>
      <translation>Prête</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Being sent</source>
      <translation>Envoi en cours</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Answer lost</source>
      <translation>Réponse perdue</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Record changed in the meantime</source>
      <translation>Modifiée entre-temps</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Withdrawn</source>
      <translation>Retirée</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Unreadable</source>
      <translation>Illisible</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Proposals</source>
      <translation>Proposées</translation>
    </message>
    <message>
      <location filename="../../ui/map/work_map.py" />
      <source>Chosen</source>
      <translation>Choisi</translation>
    </message>
    <message>
      <location filename="../../ui/map/work_map.py" />
      <source>Work map – {commune}</source>
      <translation>Carte d’intervention – {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/map/workspace_layers.py" />
      <source>Fetched on {date} from {service}.</source>
      <translation>Chargé le {date} depuis {service}.</translation>
    </message>
  </context>
  <context>
    <name>model</name>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Answers</source>
      <translation>Réponses</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Street identifier</source>
      <translation>Identifiant de la rue</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Box</source>
      <translation>Boîte</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>House numbers</source>
      <translation>Numéros</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Addresses to retire</source>
      <translation>Adresses supprimées</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Reason of the change</source>
      <translation>Raison du changement</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Move</source>
      <translation>Déplacer</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Create</source>
      <translation>Créer</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Retire</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Rename the street</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Renumber</source>
      <translation>Renuméroter</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Change the postcode</source>
      <translation>Code postal</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Change the municipality</source>
      <translation>Changer la commune</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Renumber the street</source>
      <translation>Renuméroter la rue</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>A correction that is {old} cannot become {new}.</source>
      <translation>Une correction à l’état {old} ne peut pas passer à {new}.</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Refresh the list: another window may have settled it.</source>
      <translation>Actualisez la liste : une autre fenêtre l’a peut-être réglée.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>Both say the same street, number and box in the same postcode, however they are spelt.</source>
      <translation>Les deux indiquent la même rue, le même numéro et la même boîte sous le même code postal, quelle que soit la graphie.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>Both say the same street, and the number and box can be read as the same.</source>
      <translation>Les deux indiquent la même rue, et le numéro et la boîte peuvent se lire comme identiques.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>Both say the same street, number and box, and no other address fits, under two postcodes.</source>
      <translation>Les deux indiquent la même rue, le même numéro et la même boîte, et aucune autre adresse ne convient, sous deux codes postaux.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>The same numbers stand at the same places under another street name.</source>
      <translation>Les mêmes numéros se trouvent aux mêmes endroits sous un autre nom de rue.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>The street names differ by a slip of the pen; number and box are the same.</source>
      <translation>Les noms de rue diffèrent d’une faute de frappe ; numéro et boîte sont les mêmes.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>The same street, and the same place, under another number.</source>
      <translation>La même rue et le même endroit, sous un autre numéro.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>The same street, number and place, with another box.</source>
      <translation>La même rue, le même numéro et le même endroit, avec une autre boîte.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>Both say the same street, number and box; one of them does not hold it as current.</source>
      <translation>Les deux indiquent la même rue, le même numéro et la même boîte ; l’un des deux ne la tient pas pour actuelle.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>Two rows or more of one list say the same street, number and box.</source>
      <translation>Deux lignes ou plus d’une même liste indiquent la même rue, le même numéro et la même boîte.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>No address of the other list has this street, number and box, or stands here in this street.</source>
      <translation>Aucune adresse de l’autre liste n’a cette rue, ce numéro et cette boîte, ni ne se trouve ici dans cette rue.</translation>
    </message>
  </context>
  <context>
    <name>processing</name>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <source>The id of an authentication configuration of QGIS, where the service asks who you are.</source>
      <translation>L’identifiant d’une configuration d’authentification de QGIS, si le service demande qui vous êtes.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <source>There is no workspace {file}.</source>
      <translation>Il n’y a pas d’espace de travail {file}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <source>Give the GeoPackage that Repère keeps.</source>
      <translation>Indiquez le GeoPackage que tient Repère.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <source>Authentication</source>
      <translation>Authentification</translation>
    </message>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <source>Give a file of this computer: a GeoPackage, a Shapefile, a spreadsheet.</source>
      <translation>Donnez un fichier de cet ordinateur : un GeoPackage, un Shapefile, un tableur.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Road managers of incidents</source>
      <translation>Gestionnaires de voirie des signalements</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Says who manages the road at each incident of a workspace (commune, region, province), by the layers of roads that it holds, stores it there for the dock, and writes one point per incident.</source>
      <translation>Dit qui gère la voirie à chaque signalement d’un espace de travail (commune, Région, province), d’après les couches de voirie qu’il contient, l’y enregistre pour le panneau, et écrit un point par signalement.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Duplicates and doubts of incidents</source>
      <translation>Doublons et doutes des signalements</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Finds incidents that are probably one, and those whose position or address is doubtful (outside the commune, far from the address they name), stores both in the workspace for the dock, and writes one point per doubt. What a person said of a pair stays said.</source>
      <translation>Trouve les signalements qui n’en font probablement qu’un, et ceux dont la position ou l’adresse est douteuse (hors de la commune, loin de l’adresse qu’ils citent), enregistre les deux dans l’espace de travail pour le panneau, et écrit un point par doute. Ce qu’une personne a dit d’une paire reste acquis.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>One point per incident in EPSG:4326 with manager, road, metres to its axis and a confidence (0 to 1).</source>
      <translation>Un point par signalement en EPSG:4326, avec le gestionnaire, la voirie, les mètres jusqu’à son axe et une confiance (0 à 1).</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>One point per doubt in EPSG:4326, with its evidence in words; an incident may have several.</source>
      <translation>Un point par doute en EPSG:4326, avec l’indice en mots ; un signalement peut en avoir plusieurs.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Each pair with metres and days between them, a confidence from 0 to 1, and what a person said of it.</source>
      <translation>Chaque paire avec les mètres et les jours qui la séparent, une confiance de 0 à 1, et ce qu’une personne en a dit.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Doubts</source>
      <translation>Doutes</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Probable duplicates</source>
      <translation>Doublons probables</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>{total} incidents, {managed} on a known road.</source>
      <translation>{total} signalements, dont {managed} sur une voirie connue.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>{doubts} doubts, {pairs} probable duplicates.</source>
      <translation>{doubts} doutes, {pairs} doublons probables.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>{file} holds no layer of roads: nobody can tell who manages them.</source>
      <translation>{file} ne contient aucune couche de voirie : on ne peut pas dire qui gère les voiries.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Fetch the commune's regional layers into it first, in the dock or by repere:refreshcommune.</source>
      <translation>Chargez-y d’abord les couches régionales de la commune, dans le panneau ou par repere:refreshcommune.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Check the conformance of a service</source>
      <translation>Vérifier la conformité d’un service</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Asks a service what its standard says it must answer, rule by rule, and writes a report with the clause of each. Only reads are sent, at most one a second, unless you give a test category. Only what the standard itself obliges to is called failed; what it recommends and our reading of it are warnings. A report of an earlier run is compared.</source>
      <translation>Demande à un service ce que sa norme dit qu’il doit répondre, règle par règle, et écrit un rapport avec la clause de chacune. Seules des lectures sont envoyées, une par seconde au plus, sauf si vous donnez une catégorie d’essai. Seul ce que la norme elle-même impose est dit non respecté ; ce qu’elle recommande et notre lecture sont des remarques. Un rapport antérieur est comparé.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>The base address; for Open311 up to and with the version: https://example.org/open311/v2</source>
      <translation>L’adresse de base ; pour Open311, version comprise : https://example.org/open311/v2</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Open311: the jurisdiction, where the service wants one.</source>
      <translation>Open311 : la juridiction, si le service en veut une.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Open311: the service_code in which one test request is made, to be closed afterwards. Only where whoever runs the service agreed. Empty: nothing is written.</source>
      <translation>Open311 : le service_code dans lequel un signalement d’essai est créé, à clôturer ensuite. Seulement si l’exploitant du service est d’accord. Vide : rien n’est écrit.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>The id of an authentication configuration of QGIS whose password is the service's key (api_key).</source>
      <translation>L’identifiant d’une configuration d’authentification de QGIS dont le mot de passe est la clé du service (api_key).</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>The .json of an earlier run: what changed since is told.</source>
      <translation>Le .json d’un contrôle précédent : ce qui a changé depuis est dit.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>The ending says what it is: .html, .pdf, .json, or .xml (JUnit).</source>
      <translation>La terminaison dit ce que c’est : .html, .pdf, .json ou .xml (JUnit).</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Check the live services</source>
      <translation>Vérifier les services en ligne</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Asks every service of the catalogue whether its layers are under their numbers and titles and have the fields that are read, and tells what differs. Nothing is changed in any service. A newer catalogue with what was seen can be written: publish it, and put its address and the SHA-256 that is told into the communes' profiles. Without internet nothing is known, and that is told.</source>
      <translation>Demande à chaque service du catalogue si ses couches sont sous leurs numéros et leurs titres et ont les champs qui sont lus, et dit ce qui diffère. Rien n’est changé dans aucun service. Un catalogue plus récent, avec ce qui a été vu, peut être écrit : publiez-le, et mettez son adresse et le SHA-256 indiqué dans les profils des communes. Sans internet on ne sait rien, et c’est dit.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Passed</source>
      <translation>Conformes</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Warnings</source>
      <translation>Avertissements</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Not asked</source>
      <translation>Non demandés</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <location filename="../../ui/processing/workspace_algorithm.py" />
      <source>The JSON file that names the commune, its boundary and its services.</source>
      <translation>Le fichier JSON qui indique la commune, sa limite et ses services.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>A catalogue of layers of your own; empty: the one that ships.</source>
      <translation>Un catalogue de couches à vous ; vide : celui qui est fourni.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>A table: one row for each rule, with what was asked and answered.</source>
      <translation>Un tableau : une ligne par règle, avec ce qui a été demandé et répondu.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>The catalogue with the numbers, scales and systems that the services have today.</source>
      <translation>Le catalogue avec les numéros, les échelles et les systèmes que les services ont aujourd’hui.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <location filename="../../ui/processing/workspace_algorithm.py" />
      <source>The commune's profile</source>
      <translation>Le profil de la commune</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Catalogue</source>
      <translation>Catalogue</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>What was seen</source>
      <translation>Ce qui a été vu</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>SHA-256 of the newer catalogue</source>
      <translation>SHA-256 du catalogue plus récent</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Compare addresses</source>
      <translation>Comparer des adresses</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Compares the commune's register with an authentic source (ICAR, BeSt) and writes one feature per difference: what kind, both values, the distance in metres, a confidence from 0 to 1, a severity, the evidence, the rule that matched, and a group for what is one decision. A list is a layer, a file whose columns are recognised by their headings (CSV, zip), a file as published (BeSt's full download, INSPIRE GML), or the address of a service (ICAR over ArcGIS REST, BeSt's REST). SOURCE=best fetches BeSt's published list, once for all communes, and reads NIS_CODE's rows of it (best-full, inspire: the others). With a third list it is also told who differs from whom.</source>
      <translation>Compare le registre de la commune à une source authentique (ICAR, BeSt) et écrit une entité par écart : sa sorte, les deux valeurs, la distance en mètres, une confiance de 0 à 1, une gravité, l’indice, la règle d’appariement, et un groupe pour ce qui est une seule décision. Une liste est une couche, un fichier dont les colonnes sont reconnues à leurs titres (CSV, zip), un fichier tel que publié (BeSt complet, GML INSPIRE), ou l’adresse d’un service (ICAR par ArcGIS REST, REST de BeSt). SOURCE=best télécharge la liste publiée de BeSt, une fois pour toutes les communes, et en lit les lignes de NIS_CODE (best-full, inspire : les autres listes). Avec une troisième liste, il est dit aussi qui diffère de qui.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>A layer; the path of a CSV, a zip, BeSt's full download or an INSPIRE GML; a service's address (…/MapServer/1, …/belgianAddress/v2); or a published list: best, best-full, inspire. Positions in EPSG:31370, 3812 or 4326.</source>
      <translation>Une couche ; le chemin d’un CSV, d’un zip, du BeSt complet ou d’un GML INSPIRE ; l’adresse d’un service (…/MapServer/1, …/belgianAddress/v2) ; ou une liste publiée : best, best-full, inspire. Positions en EPSG:31370, 3812 ou 4326.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>Two positions that are farther apart are a difference of the kind “position”.</source>
      <translation>Deux positions plus éloignées forment un écart du genre « position ».</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Keeps this commune only, of a list with a column of codes and of BeSt; codes of any year.</source>
      <translation>Ne garde que cette commune, dans une liste qui a une colonne de codes et dans BeSt ; codes de toute année.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Keeps this commune only, of ICAR and of an INSPIRE GML, by its name as they write it.</source>
      <translation>Ne garde que cette commune, dans ICAR et dans un GML INSPIRE, par son nom tel qu’ils l’écrivent.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Compares this street only, however the lists spell it; BeSt's service is asked for it alone.</source>
      <translation>Ne compare que cette rue, quelle que soit sa graphie dans les listes ; le service de BeSt n’est interrogé que pour elle.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>One point per difference in EPSG:31370, where the source has it, else where the register has it.</source>
      <translation>Un point par écart, en EPSG:31370, là où la source le place, sinon là où le registre le place.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Each row that was not used, or not wholly, with its number, its identifier and the reason.</source>
      <translation>Chaque ligne non utilisée, ou pas entièrement, avec son numéro, son identifiant et la raison.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Each address on which the three lists do not agree, with what each says and who stands alone.</source>
      <translation>Chaque adresse sur laquelle les trois listes ne s’accordent pas, avec ce que dit chacune et laquelle est seule.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>{list} is a list of all communes.</source>
      <translation>{list} est une liste de toutes les communes.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Give NIS_CODE, the commune's code: only its addresses are then read.</source>
      <translation>Donnez NIS_CODE, le code de la commune : seules ses adresses sont alors lues.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/export_inspire.py" />
      <source>Register (the commune's list)</source>
      <translation>Registre (la liste de la commune)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>Source (ICAR or BeSt)</source>
      <translation>Source (ICAR ou BeSt)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Third list</source>
      <translation>Troisième liste</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>Positions may differ by (metres)</source>
      <translation>Écart de position admis (mètres)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Name of the commune</source>
      <translation>Nom de la commune</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>One street only</source>
      <translation>Une seule rue</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Tells addresses that stand outside it.</source>
      <translation>Signale les adresses situées en dehors.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Tells addresses that stand on none of them.</source>
      <translation>Signale les adresses qui ne sont sur aucune.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Rows that could not be used</source>
      <translation>Lignes non utilisées</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Three lists</source>
      <translation>Trois listes</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>{name}: {count} addresses, {unusable} rows could not be fully read.</source>
      <translation>{name} : {count} adresses, {unusable} lignes n’ont pas pu être lues en entier.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Compare the addresses of the region</source>
      <translation>Comparer les adresses de la région</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Compares two lists of the whole region, commune by commune, in processes of its own, and writes one feature per difference with the commune's NIS code. The lists are files (CSV, zip, GeoPackage), layers (PostGIS), or best, BeSt's published list; OUTPUT is a GeoPackage or a table of PostGIS. A comparison that was stopped goes on where it was: communes whose rows are the same are not compared again. A commune that cannot be compared is named, and the others go on.</source>
      <translation>Compare deux listes de toute la région, commune par commune, dans des processus à part, et écrit une entité par écart avec le code INS de la commune. Les listes sont des fichiers (CSV, zip, GeoPackage), des couches (PostGIS) ou best, la liste publiée de BeSt ; OUTPUT est un GeoPackage ou une table de PostGIS. Une comparaison arrêtée reprend où elle en était : les communes dont les lignes sont les mêmes ne sont pas comparées à nouveau. Une commune qui ne peut pas être comparée est nommée, et les autres continuent.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>A file of the whole region, a layer, or best (BeSt's published list, fetched once).</source>
      <translation>Un fichier de toute la région, une couche, ou best (la liste publiée de BeSt, téléchargée une fois).</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Reading the source</source>
      <translation>Lecture de la source</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Comparing the communes</source>
      <translation>Comparaison des communes</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>the register</source>
      <translation>le registre</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>the source</source>
      <translation>la source</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Processes beside QGIS, one for each processor; each takes about 400 MB for 2 million addresses.</source>
      <translation>Processus à côté de QGIS, un par processeur ; chacun prend environ 400 Mo pour 2 millions d’adresses.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>{list} is a service, which is asked for one commune at a time.</source>
      <translation>{list} est un service, qu’on interroge une commune à la fois.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Give a file or a layer of the whole region.</source>
      <translation>Donnez un fichier ou une couche de toute la région.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Writing the differences</source>
      <translation>Écriture des écarts</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Postcodes that only the register has</source>
      <translation>Codes postaux que seul le registre a</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/processing/compare_region.py" />
      <source>{count} communes were finished before, and are kept.</source>
      <translation>
        <numerusform>{count} commune était déjà terminée, elle est gardée.</numerusform>
        <numerusform>{count} communes étaient déjà terminées, elles sont gardées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Register (the communes' lists)</source>
      <translation>Registre (les listes des communes)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Communes compared at once</source>
      <translation>Communes comparées à la fois</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>{commune} could not be compared. {reason}</source>
      <translation>{commune} n’a pas pu être comparée. {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Reading {list}</source>
      <translation>Lecture de {list}</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>{count} rows of {list} could not be used, or not wholly.</source>
      <translation>{count} lignes inutilisables, ou en partie seulement, dans {list}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Only in {list}: {communes}. Is the other list whole?</source>
      <translation>Seulement dans {list} : {communes}. L’autre liste est-elle entière ?</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>Writes what your own address register is to change: every difference on which “Source right” was decided. The table has the register's own columns and identifiers, each row as it should be and, in the columns that begin with before_, as it is; the first column says whether to change, add or delete it. The register itself is not touched. Once it is corrected, the next comparison finds the differences gone.</source>
      <translation>Écrit ce que votre propre registre d’adresses doit changer : chaque différence sur laquelle « Source juste » a été décidé. La table a les colonnes et les identifiants du registre, chaque ligne telle qu’elle devrait être et, dans les colonnes qui commencent par before_, telle qu’elle est ; la première colonne dit s’il faut la changer (change), l’ajouter (add) ou la supprimer (delete). Le registre lui-même n’est pas touché. Une fois corrigé, la comparaison suivante ne trouve plus ces différences.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>The GeoPackage in which the differences were decided, as the Repère dock keeps it.</source>
      <translation>Le GeoPackage dans lequel les différences ont été décidées, tel que le panneau Repère le garde.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>The commune's list, as it was compared: a CSV file, or a zip with one.</source>
      <translation>La liste de la commune, telle qu’elle a été comparée : un fichier CSV, ou un zip qui en contient un.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>The table of changes.</source>
      <translation>La table des changements.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/processing/correct_register.py" />
      <source>{count} rows of the register are to change.</source>
      <translation>
        <numerusform>{count} ligne du registre est à changer.</numerusform>
        <numerusform>{count} lignes du registre sont à changer.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <location filename="../../ui/processing/make_package.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <location filename="../../ui/processing/workspace_algorithm.py" />
      <source>Workspace</source>
      <translation>Espace de travail</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>Register (CSV)</source>
      <translation>Registre (CSV)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>Changes</source>
      <translation>Changements</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export_inspire.py" />
      <source>Export addresses as INSPIRE GML</source>
      <translation>Exporter des adresses en GML INSPIRE</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export_inspire.py" />
      <source>Writes the commune's register, or any list of addresses, as INSPIRE Addresses 4.0 in GML, with positions in ETRS89 (EPSG:4258). What the list does not tell, such as dates, is written as unknown.</source>
      <translation>Écrit le registre de la commune, ou toute liste d’adresses, en GML INSPIRE Adresses 4.0, avec les positions en ETRS89 (EPSG:4258). Ce que la liste ne dit pas, comme les dates, est écrit comme inconnu.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export_inspire.py" />
      <source>The path of a list: CSV, zip, GeoPackage, spreadsheet, BeSt's full download or an INSPIRE GML.</source>
      <translation>Le chemin d’une liste : CSV, zip, GeoPackage, classeur, téléchargement complet de BeSt ou GML INSPIRE.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export_inspire.py" />
      <source>The GML file.</source>
      <translation>Le fichier GML.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export_inspire.py" />
      <source>INSPIRE Addresses</source>
      <translation>Adresses INSPIRE</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Fetch incidents</source>
      <translation>Charger les signalements</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Reads the citizens' reports of an Open311 GeoReport v2 service (FixMyStreet and others), all of them, also where the service cuts its lists, and writes one point per report. Names are dropped; e-mail addresses and telephone numbers within texts are masked. START and END bound requested_datetime: from START on, before END. With a WORKSPACE what changed is stored there too; where so many are no longer listed that the service may be in trouble, none is taken away and the algorithm fails.</source>
      <translation>Lit les signalements des citoyens d’un service Open311 GeoReport v2 (FixMyStreet et autres), tous, même là où le service coupe ses listes, et écrit un point par signalement. Les noms sont écartés ; les adresses e-mail et numéros de téléphone dans les textes sont masqués. START et END bornent requested_datetime : à partir de START, avant END. Avec un WORKSPACE, ce qui a changé y est enregistré aussi ; là où tant de signalements ne sont plus affichés que le service est peut-être en panne, aucun n’est retiré et l’algorithme échoue.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The base of GeoReport v2, such as https://example.org/open311/v2.</source>
      <translation>La base de GeoReport v2, par exemple https://example.org/open311/v2.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The jurisdiction_id, where the service keeps several communes: which one to read.</source>
      <translation>Le jurisdiction_id, quand le service tient plusieurs communes : laquelle lire.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The first moment, such as 2026-01-31 or 2026-01-31T12:00:00Z; UTC where no zone is given.</source>
      <translation>Le premier instant, par exemple 2026-01-31 ou 2026-01-31T12:00:00Z ; en UTC si aucun fuseau n’est indiqué.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The moment after the last one, written as START.</source>
      <translation>L’instant qui suit le dernier, écrit comme START.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>open, closed, or empty for both.</source>
      <translation>open (ouvert), closed (clos), ou vide pour les deux.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The GeoPackage in which the Repère dock keeps the commune's incidents, to bring it up to date too.</source>
      <translation>Le GeoPackage où le panneau Repère garde les signalements de la commune, à mettre à jour lui aussi.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>One point per incident in EPSG:4326; an incident without a usable position has no geometry.</source>
      <translation>Un point par signalement, en EPSG:4326 ; un signalement sans position utilisable n’a pas de géométrie.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>{count} incidents.</source>
      <translation>
        <numerusform>{count} signalement.</numerusform>
        <numerusform>{count} signalements.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The service no longer lists {count} incidents that the workspace holds: it may be in trouble.</source>
      <translation>Le service n’affiche plus {count} signalements de l’espace de travail : il est peut-être en panne.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>None was taken away. Refresh in the Repère dock, which asks what is to become of them.</source>
      <translation>Aucun n’a été retiré. Actualisez dans le panneau Repère, qui demande ce qu’il faut en faire.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>{url} is not the address of a service.</source>
      <translation>{url} n’est pas l’adresse d’un service.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>It begins with https://, as in https://example.org/open311/v2.</source>
      <translation>Elle commence par https://, comme https://example.org/open311/v2.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Take open, closed, or nothing.</source>
      <translation>Prenez open, closed, ou rien.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Reported from (ISO 8601)</source>
      <translation>Signalés à partir de (ISO 8601)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Reported before (ISO 8601)</source>
      <translation>Signalés avant (ISO 8601)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Status (open, closed, or empty)</source>
      <translation>Statut (open, closed, ou vide)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>{name} is not a date: {value}.</source>
      <translation>{name} n’est pas une date : {value}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Write it as 2026-01-31 or 2026-01-31T12:00:00Z.</source>
      <translation>Écrivez-la comme 2026-01-31 ou 2026-01-31T12:00:00Z.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/list_parameters.py" />
      <source>{list} cannot be opened: {value}.</source>
      <translation>{list} ne peut pas être ouvert : {value}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/list_parameters.py" />
      <source>Give a layer, or the path of a CSV file.</source>
      <translation>Donnez une couche, ou le chemin d’un fichier CSV.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/list_parameters.py" />
      <source>{file}: {size} MB, published {date}, fetched {moment}.</source>
      <translation>{file} : {size} Mo, publié le {date}, téléchargé le {moment}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>Fetch regional layers</source>
      <translation>Charger des couches régionales</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>Fetches layers of the SPW that touch the commune into a GeoPackage, one table each, whole: a layer that the service cuts short is an error, never half a layer, and does not keep the others from coming. The credit is told with each layer; pictures are not fetched.</source>
      <translation>Charge dans un GeoPackage les couches du SPW qui touchent la commune, une table chacune, entières : une couche que le service coupe est une erreur, jamais une demi-couche, et n’empêche pas les autres d’arriver. Le crédit est indiqué avec chaque couche ; les images ne sont pas chargées.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>Names of the catalogue separated by commas, such as cadastre-parcelles; empty: the profile's layers.</source>
      <translation>Des noms du catalogue séparés par des virgules, par exemple cadastre-parcelles ; vide : les couches du profil.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>One table for each layer; other tables of the file stay as they are.</source>
      <translation>Une table par couche ; les autres tables du fichier restent telles quelles.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/make_package.py" />
      <source>GeoPackage</source>
      <translation>GeoPackage</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/refresh_commune.py" />
      <source>Number of features</source>
      <translation>Nombre d’entités</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>The catalogue has no layer “{layer}”.</source>
      <translation>Le catalogue n’a pas de couche « {layer} ».</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>Layers have names such as {example}.</source>
      <translation>Les couches ont des noms comme {example}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Make a dossier of corrections</source>
      <translation>Constituer un dossier de corrections</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Writes the approved address corrections that a person carries to the service as a dossier: PDF with a page for each, GeoPackage with the sketches, CSV. They stay approved unless SENT says that the dossier is handed in; then each is marked as sent by hand, under the dossier's number.</source>
      <translation>Écrit en un dossier les corrections d’adresses approuvées qu’une personne porte au service : PDF avec une page pour chacune, GeoPackage avec les croquis, CSV. Elles restent approuvées, sauf si SENT dit que le dossier est remis ; chacune est alors marquée comme envoyée à la main, sous le numéro du dossier.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Whose name stands under the dossier; empty: the name in Repère's options.</source>
      <translation>Le nom qui figure sous le dossier ; vide : celui des options de Repère.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Only where the dossier really is handed in: the corrections then wait for an answer.</source>
      <translation>Seulement si le dossier est vraiment remis : les corrections attendent alors une réponse.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Where to write it.</source>
      <translation>Où l’écrire.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Dossier {number}: {count} corrections. It is in {path}.</source>
      <translation>
        <numerusform>Dossier {number} : {count} correction. Il est dans {path}.</numerusform>
        <numerusform>Dossier {number} : {count} corrections. Il est dans {path}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Mark as sent by hand</source>
      <translation>Marquer comme envoyé à la main</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Number of corrections</source>
      <translation>Nombre de corrections</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>No correction is approved: there is nothing to hand in.</source>
      <translation>Aucune correction n’est approuvée : il n’y a rien à remettre.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Make an offline pack</source>
      <translation>Préparer un paquet hors ligne</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Copies the regional layers of a workspace, or those named, into a new GeoPackage with their credits and dates, to work without internet. What a licence does not let be handed on is left out and said; a layer with conditions of its own goes in only if ACCEPTED names it. Incidents and corrections never go along.</source>
      <translation>Copie les couches régionales d’un espace de travail, ou celles qui sont nommées, dans un nouveau GeoPackage avec leurs crédits et leurs dates, pour travailler sans internet. Ce qu’une licence ne permet pas de transmettre est laissé de côté et signalé ; une couche qui a ses propres conditions n’y entre que si ACCEPTED la nomme. Signalements et corrections n’en font jamais partie.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <location filename="../../ui/processing/workspace_algorithm.py" />
      <source>The GeoPackage that the Repère dock keeps for this commune.</source>
      <translation>Le GeoPackage que le panneau Repère tient pour cette commune.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Titles or tables of the workspace's regional layers, separated by commas; empty: all of them.</source>
      <translation>Titres ou tables des couches régionales de l’espace de travail, séparés par des virgules ; vide : toutes.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>The layers, written as in LAYERS, whose own conditions somebody read and accepts.</source>
      <translation>Les couches, écrites comme dans LAYERS, dont quelqu’un a lu et accepte les conditions propres.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>The pack: it is there whole, or not at all.</source>
      <translation>Le paquet : il est là en entier, ou pas du tout.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Conditions read for</source>
      <translation>Conditions lues pour</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Number of layers</source>
      <translation>Nombre de couches</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>{file} holds no regional layer of that name: {name}.</source>
      <translation>{file} ne contient aucune couche régionale de ce nom : {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Fetch it first, in the dock or by repere:refreshcommune.</source>
      <translation>Chargez-la d’abord, dans le panneau ou par repere:refreshcommune.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/push_corrections.py" />
      <source>Send corrections</source>
      <translation>Envoyer les corrections</translation>
    </message>
    <message>
      <location filename="../../ui/processing/push_corrections.py" />
      <source>Sends the approved corrections of a workspace to the services of the commune's profile, then reads the services back. A lost answer is settled by asking the service, never by sending again. If a service is in trouble the algorithm fails and says so; its corrections wait in the workspace for the next run.</source>
      <translation>Envoie les corrections approuvées d’un espace de travail aux services du profil de la commune, puis relit ces services. Une réponse perdue se règle en interrogeant le service, jamais par un second envoi. Si un service est en difficulté, l’algorithme échoue et le dit ; ses corrections attendent la prochaine fois dans l’espace de travail.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/push_corrections.py" />
      <source>The GeoPackage in which corrections were approved, as the Repère dock keeps it.</source>
      <translation>Le GeoPackage où des corrections ont été approuvées, tel que le panneau Repère le tient.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/refresh_commune.py" />
      <source>Refresh a commune</source>
      <translation>Actualiser une commune</translation>
    </message>
    <message>
      <location filename="../../ui/processing/refresh_commune.py" />
      <source>Brings a workspace up to date as the dock does: incidents of the profile's reporting service, the profile's regional layers, then road managers, doubts and duplicates. What fails is said at the end and does not keep the rest from coming. Where so many incidents are no longer listed that the service may be in trouble, none is taken away and the dock asks.</source>
      <translation>Met un espace de travail à jour comme le fait le panneau : les signalements du service du profil, les couches régionales du profil, puis gestionnaires de voirie, doutes et doublons. Ce qui échoue est dit à la fin et n’empêche pas le reste d’arriver. Si tant de signalements ne sont plus listés que le service est peut-être en difficulté, aucun n’est retiré et le panneau demande quoi faire.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/refresh_commune.py" />
      <source>Fetches the layers of the profile that have features, by difference.</source>
      <translation>Charge, par différence, les couches du profil qui ont des entités.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/refresh_commune.py" />
      <source>Regional layers, too</source>
      <translation>Aussi les couches régionales</translation>
    </message>
    <message>
      <location filename="../../ui/processing/refresh_commune.py" />
      <source>Number of incidents</source>
      <translation>Nombre de signalements</translation>
    </message>
  </context>
  <context>
    <name>qgis</name>
    <message>
      <location filename="../../ui/qgis/database_connections.py" />
      <source>QGIS has no PostgreSQL connection named “{name}”.</source>
      <translation>QGIS n’a pas de connexion PostgreSQL nommée « {name} ».</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/database_connections.py" />
      <source>Make it in QGIS's Browser, then open the commune again.</source>
      <translation>Créez-la dans l’explorateur de QGIS, puis ouvrez à nouveau la commune.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/messages.py" />
      <source>{message} ({count} times)</source>
      <translation>{message} ({count} fois)</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/network.py" />
      <source>QGIS cannot read its authentication “{authcfg}”; nothing was sent to {host}.</source>
      <translation>QGIS ne peut pas lire son authentification « {authcfg} » ; rien n’a été envoyé à {host}.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/network.py" />
      <source>Unlock QGIS's authentications (master password), or name another one in the profile.</source>
      <translation>Déverrouillez les authentifications de QGIS (mot de passe principal), ou nommez-en une autre dans le profil.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/network.py" />
      <source>{host} is reached without encryption (http): your sign-in is not sent there.</source>
      <translation>{host} est joint sans chiffrement (http) : votre connexion n’y est pas envoyée.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/network.py" />
      <source>Use its https address, or allow {host} in Repère's options.</source>
      <translation>Utilisez son adresse https, ou autorisez {host} dans les options de Repère.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: open the panel</source>
      <translation>Repère : ouvrir le panneau</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: layers</source>
      <translation>Repère : couches</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: incidents</source>
      <translation>Repère : signalements</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: addresses</source>
      <translation>Repère : adresses</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: corrections</source>
      <translation>Repère : corrections</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: search the list</source>
      <translation>Repère : chercher dans la liste</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: fetch everything again</source>
      <translation>Repère : tout actualiser</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/tasks.py" />
      <source>{job} stopped on an unexpected error: {reason}.</source>
      <translation>{job} : arrêt sur une erreur imprévue ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/tasks.py" />
      <source>Nothing stored was lost. The details are in QGIS's log, tab Repère.</source>
      <translation>Rien de ce qui était enregistré n’est perdu. Les détails sont dans le journal de QGIS, onglet Repère.</translation>
    </message>
  </context>
  <context>
    <name>region</name>
    <message>
      <location filename="../../ui/region/commune_rows.py" />
      <source>The differences of this comparison are not where they were written: {path}.</source>
      <translation>Les écarts de cette comparaison ne sont plus là où ils ont été écrits : {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_rows.py" />
      <source>Bring the file back, or compare again.</source>
      <translation>Remettez le fichier en place, ou comparez à nouveau.</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Communes</source>
      <translation>Communes</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Per 1,000</source>
      <translation>Pour 1 000</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Differences per 1,000 addresses of the longer list</source>
      <translation>Écarts pour 1 000 adresses de la liste la plus longue</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Trend</source>
      <translation>Évolution</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Differences more or less than in the comparison of the same lists before: {day}</source>
      <translation>Écarts de plus ou de moins que lors de la comparaison précédente des mêmes listes : {day}</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Addresses of the longer list</source>
      <translation>Adresses de la liste la plus longue</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Not in a commune of today</source>
      <translation>Hors des communes actuelles</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_form.py" />
      <source>Compare two lists of all communes: files (CSV, zip, GeoPackage) or layers (PostGIS). Communes that an earlier comparison of the same lists finished are kept.</source>
      <translation>Comparez deux listes de toutes les communes : des fichiers (CSV, zip, GeoPackage) ou des couches (PostGIS). Les communes qu’une comparaison précédente des mêmes listes a terminées sont gardées.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_form.py" />
      <source>Back to the communes</source>
      <translation>Retour aux communes</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_form.py" />
      <source>Choose both lists first.</source>
      <translation>Choisissez d’abord les deux listes.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_form.py" />
      <source>Register and source are the same list.</source>
      <translation>Le registre et la source sont la même liste.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_form.py" />
      <source>Choose where the differences go: a GeoPackage, or a table of PostGIS.</source>
      <translation>Choisissez où vont les écarts : un GeoPackage, ou une table de PostGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_map.py" />
      <source>Map of the communes</source>
      <translation>Carte des communes</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_map.py" />
      <source>not compared</source>
      <translation>non comparée</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>The addresses of the region</source>
      <translation>Les adresses de la région</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>All kinds</source>
      <translation>Tous les types</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Show its rows on the map</source>
      <translation>Montrer ses écarts sur la carte</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Hand its rows over…</source>
      <translation>Transmettre ses écarts…</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Writes a file that the commune opens in Repère, under Addresses.</source>
      <translation>Écrit un fichier que la commune ouvre dans Repère, sous Adresses.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>per 1,000</source>
      <translation>pour 1 000</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>No difference</source>
      <translation>Aucun écart</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Reading both lists</source>
      <translation>Lecture des deux listes</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Stopped. Compare the same lists again: the communes that were finished are kept.</source>
      <translation>Arrêté. Comparez à nouveau les mêmes listes : les communes terminées sont gardées.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>New comparison…</source>
      <translation>Nouvelle comparaison…</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>{differences} in {communes}.</source>
      <translation>{differences} dans {communes}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/region/region_window.py" />
      <source>{count} differences</source>
      <translation>
        <numerusform>{count} écart</numerusform>
        <numerusform>{count} écarts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/region/region_window.py" />
      <source>{count} communes</source>
      <translation>
        <numerusform>{count} commune</numerusform>
        <numerusform>{count} communes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Choose a commune: its differences by kind, and how they went over time.</source>
      <translation>Choisissez une commune : ses écarts par type, et leur évolution.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Per 1,000 addresses: {rates}</source>
      <translation>Pour 1 000 adresses : {rates}</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Hand its rows over</source>
      <translation>Transmettre ses écarts</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Stopping: what was finished is kept.</source>
      <translation>Arrêt en cours : ce qui est terminé est gardé.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>The comparison failed.</source>
      <translation>La comparaison a échoué.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>The comparison goes on: “The region…” in the menu ☰ shows it.</source>
      <translation>La comparaison continue : « La région… » dans le menu ☰ la montre.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Differences of {commune}</source>
      <translation>Écarts de {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>{commune}: {differences} in {path}. The commune opens it under Addresses.</source>
      <translation>{commune} : {differences} dans {path}. La commune l’ouvre sous Adresses.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Not compared: {communes}.</source>
      <translation>Non comparées : {communes}.</translation>
    </message>
    <message>
      <location filename="../../services/region/commune_file.py" />
      <source>{file} is no file of differences from the region ({reason}).</source>
      <translation>{file} n’est pas un fichier d’écarts de la région ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/region/commune_file.py" />
      <source>Ask for it again.</source>
      <translation>Demandez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/region/commune_file.py" />
      <source>{file} has the differences of another commune ({code}).</source>
      <translation>{file} contient les écarts d’une autre commune ({code}).</translation>
    </message>
    <message>
      <location filename="../../services/region/commune_file.py" />
      <source>Ask the region for your commune's.</source>
      <translation>Demandez à la région ceux de votre commune.</translation>
    </message>
    <message>
      <location filename="../../services/region/differences_file.py" />
      <source>The differences cannot be written to {path} ({reason}).</source>
      <translation>Les écarts ne peuvent pas être écrits dans {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/region/differences_file.py" />
      <source>Make room, close the file where it is open, or choose another folder.</source>
      <translation>Faites de la place, fermez le fichier là où il est ouvert, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../services/region/run_record.py" />
      <location filename="../../services/region/work_folder.py" />
      <source>{path} cannot be written ({reason}).</source>
      <translation>{path} ne peut pas être écrit ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/region/run_record.py" />
      <location filename="../../services/region/work_folder.py" />
      <source>Make room, or choose another folder.</source>
      <translation>Faites de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../services/region/work_folder.py" />
      <source>{file} cannot be opened ({reason}).</source>
      <translation>{file} ne peut pas être ouvert ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/region/work_folder.py" />
      <source>Check that the file is still there and that nothing else holds it open.</source>
      <translation>Vérifiez que le fichier est toujours là et que rien d’autre ne le tient ouvert.</translation>
    </message>
    <message>
      <location filename="../../services/region/work_folder.py" />
      <source>These two lists are being compared already.</source>
      <translation>Ces deux listes sont déjà en cours de comparaison.</translation>
    </message>
    <message>
      <location filename="../../services/region/work_folder.py" />
      <source>Wait for it to end, or stop it first.</source>
      <translation>Attendez la fin, ou arrêtez-la d’abord.</translation>
    </message>
    <message>
      <location filename="../../services/region/worker_pool.py" />
      <source>The process that compares ended by itself: {reason}</source>
      <translation>Le processus qui compare s’est terminé de lui-même : {reason}</translation>
    </message>
  </context>
  <context>
    <name>several rooms</name>
    <message>
      <location filename="../../plugin.py" />
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/corrections/pending_strip.py" />
      <location filename="../../ui/dock.py" />
      <source>Show</source>
      <translation>Voir</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/basemaps.py" />
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Parcels</source>
      <translation>Parcelles</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <location filename="../../ui/addresses/details.py" />
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/register_card.py" />
      <source>Register</source>
      <translation>Registre</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <location filename="../../ui/addresses/details.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <location filename="../../ui/layers/producer_report.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <location filename="../../ui/widgets/result_table.py" />
      <source>Back to the list</source>
      <translation>Retour à la liste</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <location filename="../../ui/region/region_form.py" />
      <source>Position tolerance</source>
      <translation>Écart de position admis</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <location filename="../../ui/region/region_form.py" />
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <location filename="../../ui/widgets/focus.py" />
      <location filename="../../ui/widgets/worklist.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Identifier</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <location filename="../../ui/corrections/review_bar.py" />
      <location filename="../../ui/dossiers/answer_letter.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <location filename="../../services/model/correction.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/details.py" />
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/incidents/duplicates_page.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <location filename="../../services/model/correction.py" />
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/incidents/permits_page.py" />
      <source>No position</source>
      <translation>Sans position</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../services/model/correction.py" />
      <source>Street name</source>
      <translation>Nom de rue</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../services/model/correction.py" />
      <source>House number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../services/model/correction.py" />
      <source>Postcode</source>
      <translation>Code postal</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../services/model/correction.py" />
      <source>Municipality</source>
      <translation>Commune</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/incidents/status_names.py" />
      <source>Duplicate</source>
      <translation>Doublon</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/commune/services_section.py" />
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/region/region_window.py" />
      <source>Kind</source>
      <translation>Genre</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <location filename="../../ui/commune/services_section.py" />
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../services/model/correction.py" />
      <source>Position (Lambert 72)</source>
      <translation>Position (Lambert 72)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>sure at {percent} %</source>
      <translation>sûr à {percent} %</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/corrections/edit_form.py" />
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Reading {file}</source>
      <translation>Lecture de {file}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Commune code (NIS)</source>
      <translation>Code de la commune (INS)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>x or longitude</source>
      <translation>x ou longitude</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>y or latitude</source>
      <translation>y ou latitude</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>{count} differences found.</source>
      <translation>
        <numerusform>{count} écart trouvé.</numerusform>
        <numerusform>{count} écarts trouvés.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/commune/settings_page.py" />
      <location filename="../../ui/corrections/delayed_send.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/incidents/tool_line.py" />
      <location filename="../../ui/layers/service_status.py" />
      <location filename="../../ui/widgets/filters.py" />
      <source>More</source>
      <translation>Autres</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/processing/correct_register.py" />
      <source>Register to correct</source>
      <translation>Registre à corriger</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/map/discrepancy_style.py" />
      <source>Decided</source>
      <translation>Décidé</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/dossiers/received_page.py" />
      <location filename="../../ui/dossiers/sent_page.py" />
      <location filename="../../ui/incidents/duplicates_page.py" />
      <location filename="../../ui/incidents/panel.py" />
      <location filename="../../ui/incidents/permits_page.py" />
      <location filename="../../services/corrections/review_statistics.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>To decide</source>
      <translation>À décider</translation>
    </message>
    <message>
      <location filename="../../ui/commune/card.py" />
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/layers/conformance_dialog.py" />
      <location filename="../../ui/layers/producer_report.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/dock.py" />
      <source>Profile (*.json)</source>
      <translation>Profil (*.json)</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/corrections/conflict_page.py" />
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../services/conformance/check_report.py" />
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/widgets/export.py" />
      <source>Written: {path}</source>
      <translation>Écrit : {path}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>{count} days</source>
      <translation>
        <numerusform>{count} jour</numerusform>
        <numerusform>{count} jours</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Corrections of addresses</source>
      <translation>Corrections d’adresses</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/dossiers/received_page.py" />
      <location filename="../../ui/dossiers/reception_table.py" />
      <location filename="../../ui/dossiers/seal_page.py" />
      <location filename="../../ui/incidents/filter.py" />
      <location filename="../../ui/region/commune_table.py" />
      <source>Commune</source>
      <translation>Commune</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/incidents/filter.py" />
      <source>Region</source>
      <translation>Région</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/incidents/filter.py" />
      <source>Province</source>
      <translation>Province</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/training_town_process.py" />
      <source>Training town</source>
      <translation>Ville d’exercice</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <location filename="../../ui/commune/settings_page.py" />
      <location filename="../../ui/corrections/dossier_form.py" />
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/corrections/reasons_page.py" />
      <location filename="../../ui/dossiers/received_page.py" />
      <location filename="../../ui/dossiers/seal_page.py" />
      <location filename="../../ui/dossiers/sent_page.py" />
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../ui/manual.py" />
      <location filename="../../ui/welcome.py" />
      <location filename="../../ui/workshop/training_page.py" />
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Layer</source>
      <translation>Couche</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <location filename="../../ui/layers/panel.py" />
      <source>Catalogue of layers</source>
      <translation>Catalogue des couches</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <location filename="../../ui/layers/panel.py" />
      <source>Reading the catalogue</source>
      <translation>Lecture du catalogue</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>Reading the register</source>
      <translation>Lecture du registre</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Address of the service</source>
      <translation>Adresse du service</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/commune/services_section.py" />
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/processing/check_conformance.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The commune's name there</source>
      <translation>Le nom de la commune là-bas</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/commune/services_section.py" />
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Address</source>
      <comment>of a web service</comment>
      <translation>Adresse web</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Asking the service what it can do</source>
      <translation>Découverte de ce que sait faire le service</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <location filename="../../ui/widgets/header_parts.py" />
      <source>Services</source>
      <translation>Services</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <location filename="../../ui/corrections/edit_form.py" />
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../ui/layers/conformance_dialog.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <location filename="../../ui/layers/service_status.py" />
      <location filename="../../ui/widgets/result_table.py" />
      <source>Table (*.csv)</source>
      <translation>Tableau (*.csv)</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Step</source>
      <translation>Étape</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <source>Applied</source>
      <translation>Appliquée</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Not applied</source>
      <translation>Non appliquée</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Refused</source>
      <translation>Refusée</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>No longer exists</source>
      <translation>Plus présente</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/widgets/prompts.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <location filename="../../ui/region/region_window.py" />
      <source>Comparison</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../services/conformance/check_report.py" />
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <location filename="../../ui/dossiers/sent_page.py" />
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Folder of the dossier</source>
      <translation>Emplacement du dossier</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Signed by</source>
      <translation>Signé par</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <location filename="../../ui/session.py" />
      <source>Storing</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <location filename="../../ui/dossiers/answer_letter.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <source>No.</source>
      <translation>N°</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <location filename="../../ui/dossiers/answer_letter.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Correction</source>
      <translation>Correction</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../ui/layers/offline_package_page.py" />
      <location filename="../../ui/problem_report.py" />
      <location filename="../../ui/qgis/pdf.py" />
      <location filename="../../ui/widgets/export.py" />
      <location filename="../../services/corrections/targets/answer_table.py" />
      <location filename="../../services/exercises/classroom.py" />
      <location filename="../../services/exercises/kept_states.py" />
      <location filename="../../services/incidents/permits.py" />
      <source>{path} cannot be written: {reason}.</source>
      <translation>Impossible d’écrire {path} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../ui/layers/offline_package_page.py" />
      <location filename="../../ui/qgis/pdf.py" />
      <location filename="../../ui/widgets/export.py" />
      <location filename="../../services/dossiers/dossier_writer.py" />
      <location filename="../../services/exercises/classroom.py" />
      <location filename="../../services/exercises/kept_states.py" />
      <location filename="../../services/incidents/permits.py" />
      <source>Choose another folder.</source>
      <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>A photo</source>
      <translation>Une photo</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Photo (*.jpg *.jpeg *.png)</source>
      <translation>Photo (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Link</source>
      <translation>Lien</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <location filename="../../ui/incidents/details.py" />
      <source>Copy the message</source>
      <translation>Copier le message</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/incidents/panel.py" />
      <source>Newest first</source>
      <translation>Le plus récent d’abord</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/incidents/panel.py" />
      <source>Oldest first</source>
      <translation>Le plus ancien d’abord</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Warning</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Information</source>
      <translation>Pour information</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../services/model/correction.py" />
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Returned</source>
      <translation>Renvoyée</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Sent</source>
      <translation>Envoyées</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/map/styles.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <source>Needs attention</source>
      <translation>À examiner</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_details.py" />
      <location filename="../../ui/corrections/queue_map.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/dossiers/received_rows.py" />
      <location filename="../../ui/dossiers/reception_table.py" />
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} corrections</source>
      <translation>
        <numerusform>{count} correction</numerusform>
        <numerusform>{count} corrections</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/incidents/filter.py" />
      <source>Age</source>
      <translation>Ancienneté</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/widgets/conformance_report.py" />
      <source>Remark</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <location filename="../../ui/widgets/tick_list.py" />
      <location filename="../../ui/widgets/worklist.py" />
      <source>Search</source>
      <translation>Chercher</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../ui/widgets/period.py" />
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Table (CSV)…</source>
      <translation>Tableau (CSV)…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Report (PDF)…</source>
      <translation>Rapport (PDF)…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Write the table</source>
      <translation>Écrire le tableau</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Write the report</source>
      <translation>Écrire le rapport</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/layers/producer_report.py" />
      <source>Month</source>
      <translation>Mois</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_tree.py" />
      <location filename="../../ui/widgets/basics.py" />
      <source>today</source>
      <translation>aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <location filename="../../ui/workshop/training_page.py" />
      <source>Exercises</source>
      <translation>Exercices</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <location filename="../../ui/region/region_window.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/make_package.py" />
      <source>Layers</source>
      <translation>Couches</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <location filename="../../ui/layers/qgis_entry_points.py" />
      <location filename="../../ui/map/workspace_layers.py" />
      <location filename="../../ui/processing/assess_incidents.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Incidents</source>
      <translation>Signalements</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <location filename="../../ui/processing/export_inspire.py" />
      <location filename="../../ui/region/commune_table.py" />
      <source>Addresses</source>
      <translation>Adresses</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <location filename="../../ui/dossiers/reception_table.py" />
      <location filename="../../ui/layers/qgis_entry_points.py" />
      <location filename="../../ui/map/workspace_layers.py" />
      <source>Corrections</source>
      <translation>Corrections</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/dossiers/received_page.py" />
      <location filename="../../ui/dossiers/reception_table.py" />
      <location filename="../../ui/map/styles.py" />
      <source>In review</source>
      <translation>En relecture</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Recalled</source>
      <translation>Rappelée</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/reception_table.py" />
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../services/model/correction.py" />
      <source>Back office's number</source>
      <translation>N° du back-office</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../services/model/correction.py" />
      <source>New status</source>
      <translation>Nouveau statut</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../services/corrections/create.py" />
      <source>Write what was done, for the citizen who reported it.</source>
      <translation>Écrivez ce qui a été fait, pour le citoyen qui l’a signalé.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <location filename="../../ui/incidents/filter.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <location filename="../../ui/incidents/panel.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../ui/layers/nearby_page.py" />
      <location filename="../../services/model/correction.py" />
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <location filename="../../services/model/correction.py" />
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/list_updater.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>{count} incidents could not be read.</source>
      <translation>
        <numerusform>{count} signalement n’a pas pu être lu.</numerusform>
        <numerusform>{count} signalements n’ont pas pu être lus.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The service limits its lists; some incidents may be missing.</source>
      <translation>Le service coupe ses listes : des signalements peuvent manquer.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <location filename="../../services/model/correction.py" />
      <source>Street</source>
      <translation>Rue</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <source>The whole parcel</source>
      <translation>Toute la parcelle</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Query the whole parcel: lists every zone it overlaps</source>
      <translation>Interroger pour la parcelle entière : chaque zone qu’elle touche est citée</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../ui/incidents/status_names.py" />
      <location filename="../../ui/map/incident_style.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Closed</source>
      <translation>Clos</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <location filename="../../ui/map/incident_style.py" />
      <source>Open</source>
      <translation>Ouvert</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <location filename="../../ui/map/incident_style.py" />
      <source>In progress</source>
      <translation>En cours</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <location filename="../../services/model/correction.py" />
      <source>New incident</source>
      <translation>Nouveau signalement</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Address of the service, or path of the file</source>
      <translation>Adresse du service, ou chemin du fichier</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Standard</source>
      <translation>Norme</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Earlier report</source>
      <translation>Rapport précédent</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/layers/conformance_dialog.py" />
      <location filename="../../services/conformance/check_report.py" />
      <source>Rule</source>
      <translation>Règle</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../services/conformance/check_report.py" />
      <source>Nothing changed since {at}.</source>
      <translation>Rien n’a changé depuis le {at}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <location filename="../../ui/processing/check_services.py" />
      <source>No service answered: nothing is known of any. Is there an internet connection?</source>
      <translation>Aucun service n’a répondu : on ne sait rien d’aucun. Y a-t-il une connexion à internet ?</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <location filename="../../ui/processing/check_services.py" />
      <source>Newer catalogue</source>
      <translation>Catalogue plus récent</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <location filename="../../ui/map/work_map.py" />
      <source>… and {count} more</source>
      <translation>… et {count} de plus</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <location filename="../../ui/processing/make_package.py" />
      <source>That file is the workspace itself.</source>
      <translation>Ce fichier est l’espace de travail lui-même.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <location filename="../../ui/processing/make_package.py" />
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <location filename="../../ui/processing/make_package.py" />
      <source>Not included:</source>
      <translation>Laissé de côté :</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <location filename="../../ui/map/context_menu.py" />
      <source>What applies here</source>
      <translation>Ce qui s’applique ici</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <location filename="../../ui/layers/producer_report.py" />
      <location filename="../../ui/problem_report.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <location filename="../../ui/processing/check_services.py" />
      <source>Failed</source>
      <translation>En échec</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <location filename="../../services/incidents/forwarding.py" />
      <source>Category: {category}</source>
      <translation>Catégorie : {category}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/qgis_entry_points.py" />
      <location filename="../../ui/map/workspace_layers.py" />
      <source>Address discrepancies</source>
      <translation>Écarts d’adresses</translation>
    </message>
    <message>
      <location filename="../../ui/layers/write_consent_rows.py" />
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Test category (writes)</source>
      <translation>Catégorie d’essai (écrit)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/write_consent_rows.py" />
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Key for writing</source>
      <translation>Clé pour écrire</translation>
    </message>
    <message>
      <location filename="../../ui/map/boundary_layer.py" />
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Boundary of the commune</source>
      <translation>Limite de la commune</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <location filename="../../services/addresses/published_lists.py" />
      <location filename="../../services/layers/storage/atom_downloads.py" />
      <source>Look into the service by its address to see what it offers today.</source>
      <translation>Explorez le service par son adresse pour voir ce qu’il offre aujourd’hui.</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <source>Received by the service</source>
      <translation>Reçue par le service</translation>
    </message>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <source>{file} cannot be opened as a layer.</source>
      <translation>{file} ne peut pas être ouvert comme couche.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <location filename="../../ui/region/commune_table.py" />
      <source>Differences</source>
      <translation>Écarts</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <location filename="../../ui/region/region_window.py" />
      <source>{commune} ({done} of {total})</source>
      <translation>{commune} ({done} sur {total})</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <location filename="../../services/corrections/create.py" />
      <source>“{status}” is not a status of incidents.</source>
      <translation>« {status} » n’est pas un statut de signalement.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/make_dossier.py" />
      <location filename="../../ui/session.py" />
      <source>The profile names no service for “{role}”.</source>
      <translation>Le profil ne cite aucun service pour « {role} ».</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/make_dossier.py" />
      <location filename="../../ui/session.py" />
      <source>Add it to the profile file.</source>
      <translation>Ajoutez-le dans le fichier de profil.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/translate.py" />
      <location filename="../../services/conformance/check_report.py" />
      <source>{name}: {value}</source>
      <translation>{name} : {value}</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <location filename="../../ui/widgets/result_table.py" />
      <source>Save as CSV…</source>
      <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
      <location filename="../../services/addresses/published_lists.py" />
      <location filename="../../services/layers/storage/atom_downloads.py" />
      <source>{service} has no file “{layer}” any more.</source>
      <translation>{service} n’a plus de fichier « {layer} ».</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <location filename="../../services/http/client.py" />
      <source>{service} sends this request to another address, which was not followed: {url}.</source>
      <translation>{service} renvoie cette demande vers une autre adresse, qui n’a pas été suivie : {url}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <location filename="../../services/incidents/clients/incident_file.py" />
      <source>{file}: no column was found for {fields}.</source>
      <translation>{file} : aucune colonne trouvée pour {fields}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <location filename="../../services/incidents/clients/incident_file.py" />
      <source>Choose it in the list of columns, or give the column a heading that says what it is.</source>
      <translation>Choisissez-la dans la liste des colonnes, ou donnez à la colonne un titre qui dit ce qu’elle contient.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <location filename="../../services/corrections/register_changes.py" />
      <source>There is no column “{column}”.</source>
      <translation>Il n’y a pas de colonne « {column} ».</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <location filename="../../services/corrections/register_changes.py" />
      <source>Choose the columns again.</source>
      <translation>Choisissez à nouveau les colonnes.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <location filename="../../services/workspace/audit_trail.py" />
      <source>{file} cannot be read ({reason}).</source>
      <translation>{file} est illisible ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <location filename="../../services/corrections/targets/address_registry.py" />
      <location filename="../../services/corrections/targets/answer_table.py" />
      <location filename="../../services/http/status_errors.py" />
      <source>Look at what changed, then decide again.</source>
      <translation>Regardez ce qui a changé, puis décidez à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <location filename="../../services/corrections/targets/address_report.py" />
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <location filename="../../services/http/response.py" />
      <location filename="../../services/incidents/clients/cirb.py" />
      <location filename="../../services/incidents/clients/fixmystreet.py" />
      <source>{service} sent something else than a record.</source>
      <translation>{service} a envoyé autre chose qu’un enregistrement.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <location filename="../../services/http/response.py" />
      <location filename="../../services/incidents/clients/cirb.py" />
      <location filename="../../services/incidents/clients/fixmystreet.py" />
      <location filename="../../services/incidents/parsing.py" />
      <location filename="../../services/layers/clients/ogc_features.py" />
      <source>{service} sent something else than a list.</source>
      <translation>{service} a envoyé autre chose qu’une liste.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <location filename="../../services/http/download.py" />
      <location filename="../../services/http/response.py" />
      <location filename="../../services/incidents/clients/cirb.py" />
      <location filename="../../services/incidents/parsing.py" />
      <location filename="../../services/layers/storage/atom_downloads.py" />
      <source>{service} answered with a web page instead of data.</source>
      <translation>{service} a répondu par une page web au lieu de données.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <location filename="../../services/workspace/correction_table.py" />
      <source>Refresh the list.</source>
      <translation>Actualisez la liste.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <location filename="../../services/layers/storage/stored_layer.py" />
      <source>{path} cannot be read ({reason}).</source>
      <translation>{path} est illisible ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” is missing.</source>
      <translation>{file}, ligne {line} : « {field} » manque.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <location filename="../../services/profile.py" />
      <source>Add it there.</source>
      <translation>Ajoutez-le à cet endroit.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” cannot be {value}.</source>
      <translation>{file}, ligne {line} : « {field} » ne peut pas valoir {value}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <source>It is one of: {allowed}.</source>
      <translation>Valeurs possibles : {allowed}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <source>The file {file} cannot be opened: {reason}.</source>
      <translation>Le fichier {file} ne peut pas être ouvert : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <source>Check that it is there and that you may read it.</source>
      <translation>Vérifiez qu’il est là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <location filename="../../services/layers/storage/atom_downloads.py" />
      <source>{service} sent a file that is not whole; nothing was kept of it.</source>
      <translation>{service} a envoyé un fichier incomplet ; rien n’en a été gardé.</translation>
    </message>
    <message>
      <location filename="../../services/http/response.py" />
      <location filename="../../services/layers/storage/atom_downloads.py" />
      <source>{service} sent too large an answer; it was cut off.</source>
      <translation>{service} a envoyé une réponse trop grande ; elle a été coupée.</translation>
    </message>
    <message>
      <location filename="../../services/http/response.py" />
      <location filename="../../services/incidents/clients/open311.py" />
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>Try again later; if it lasts, tell whoever runs this service.</source>
      <translation>Réessayez plus tard ; si cela dure, prévenez le responsable de ce service.</translation>
    </message>
    <message>
      <location filename="../../services/http/response.py" />
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service} refused the request ({code}): {reason}</source>
      <translation>{service} a refusé la demande ({code}) : {reason}</translation>
    </message>
    <message>
      <location filename="../../services/http/response.py" />
      <location filename="../../services/incidents/clients/fixmystreet.py" />
      <location filename="../../services/layers/clients/ogc_features.py" />
      <source>{service} sent an answer that cannot be read: {reason}.</source>
      <translation>{service} a envoyé une réponse illisible : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>The rest goes on; try this service again later.</source>
      <translation>Le reste continue ; réessayez ce service plus tard.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <location filename="../../services/incidents/capabilities/probe.py" />
      <source>Check the service's address in the profile.</source>
      <translation>Vérifiez l’adresse du service dans le profil.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service} cannot answer now ({code}: {reason}).</source>
      <translation>{service} ne peut pas répondre pour l’instant ({code} : {reason}).</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <location filename="../../services/profile_exchange.py" />
      <source>The file {file} is not a text in UTF-8.</source>
      <translation>Le fichier {file} n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Save it as UTF-8 in a text editor, then open it again.</source>
      <translation>Enregistrez-le en UTF-8 dans un éditeur de texte, puis ouvrez-le à nouveau.</translation>
    </message>
  </context>
  <context>
    <name>training_town</name>
    <message>
      <location filename="../../services/training_town/world/town_state.py" />
      <source>The training town cannot use its file {path}: {reason}.</source>
      <translation>La ville d’exercice ne peut pas utiliser son fichier {path} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/training_town/world/town_state.py" />
      <source>Delete the file, or give the town another one: it makes it anew.</source>
      <translation>Supprimez ce fichier, ou donnez-en un autre à la ville : elle le recrée.</translation>
    </message>
    <message>
      <location filename="../../services/training_town/world/town_state.py" />
      <source>it holds something else</source>
      <translation>il contient autre chose</translation>
    </message>
  </context>
  <context>
    <name>widgets</name>
    <message>
      <location filename="../../ui/widgets/basics.py" />
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/basics.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/charts.py" />
      <source>{median} d ({lower}–{upper})</source>
      <translation>{median} j ({lower}–{upper})</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/charts.py" />
      <source>the middle half, in days</source>
      <translation>la moitié centrale, en jours</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/charts.py" />
      <source>median</source>
      <translation>médiane</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/checked_line.py" />
      <source>This may not be empty.</source>
      <translation>Ceci ne peut pas rester vide.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/column_table.py" />
      <source>What it is</source>
      <translation>Contenu</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/column_table.py" />
      <source>Column: first values</source>
      <translation>Colonne : premières valeurs</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/conformance_report.py" />
      <source>Not kept</source>
      <translation>Non respectée</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/conformance_report.py" />
      <source>Not tested</source>
      <translation>Non testée</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/conformance_report.py" />
      <source>Kept</source>
      <translation>Respectée</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/filters.py" />
      <source>Show everything</source>
      <translation>Tout montrer</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/widgets/filters.py" />
      <source>Filters ({count}) ▾</source>
      <translation>
        <numerusform>Filtres ({count}) ▾</numerusform>
        <numerusform>Filtres ({count}) ▾</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/widgets/filters.py" />
      <source>Filters ▾</source>
      <translation>Filtres ▾</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/focus.py" />
      <source>Pages</source>
      <translation>Onglets</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/focus.py" />
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/focus.py" />
      <source>Form</source>
      <translation>Formulaire</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/focus.py" />
      <source>Choice</source>
      <translation>Choix</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/header_parts.py" />
      <source>TRAINING · nothing here reaches a real service</source>
      <translation>EXERCICE · rien d’ici n’atteint un vrai service</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/widgets/header_parts.py" />
      <source>{count} services away</source>
      <translation>
        <numerusform>{count} service absent</numerusform>
        <numerusform>{count} services absents</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/widgets/header_parts.py" />
      <source>1 service away</source>
      <translation>1 service absent</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/header_parts.py" />
      <source>It goes on at {time}.</source>
      <translation>Reprise à {time}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/period.py" />
      <source>From {first} to {last}</source>
      <translation>Du {first} au {last}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>{service} asks you to sign in. The corrections wait; choose how to sign in, then go on.</source>
      <translation>{service} vous demande de vous connecter. Les corrections attendent ; choisissez comment vous connecter, puis continuez.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>With a new workspace</source>
      <translation>Avec un nouvel espace de travail</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>With the commune's own</source>
      <translation>Avec celui de la commune</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>Use this folder</source>
      <translation>Utiliser ce dossier</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>{service} wants a key with what is sent. The corrections wait; choose the authentication whose password is the key (a new one: method “basic”, the key as password), then go on.</source>
      <translation>{service} veut une clé avec ce qui est envoyé. Les corrections attendent ; choisissez l’authentification dont le mot de passe est la clé (une nouvelle : méthode « basic », la clé comme mot de passe), puis continuez.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>This profile would send the data of {commune} to: {hosts}. So far they go to: {before}. Did you expect that? With a new workspace, nothing that is stored here leaves.</source>
      <translation>Ce profil enverrait les données de {commune} à : {hosts}. Jusqu’ici elles vont à : {before}. Est-ce prévu ? Avec un nouvel espace de travail, rien de ce qui est conservé ici ne part.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>The reports stored for {commune} came from {before}; this profile reads {service}. Two services may give the same numbers to different reports. Is it the same service at a new address? Then go on with the commune's own workspace. If not, take a new one: the old reports stay where they are.</source>
      <translation>Les signalements conservés pour {commune} venaient de {before} ; ce profil lit {service}. Deux services peuvent donner les mêmes numéros à des signalements différents. Est-ce le même service à une nouvelle adresse ? Continuez alors avec l’espace de travail de la commune. Sinon, prenez-en un nouveau : les anciens signalements restent où ils sont.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>{drive} copies this folder to its servers: {folder}. Repère would keep citizens' texts, their photos and the agents' names in it. Did your commune agree to that? If not, choose another folder; for a workspace, a QGIS profile outside of it.</source>
      <translation>{drive} copie ce dossier sur ses serveurs : {folder}. Repère y garderait les textes des citoyens, leurs photos et les noms des agents. La commune a-t-elle donné son accord ? Sinon, choisissez un autre dossier ; pour un espace de travail, un profil QGIS en dehors de celui-ci.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>hosts that were not noted</source>
      <translation>des serveurs qui n’ont pas été notés</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/result_table.py" />
      <source>Save the table</source>
      <translation>Enregistrer le tableau</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/result_table.py" />
      <source>Nothing to show.</source>
      <translation>Rien à afficher.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sort_menu.py" />
      <source>Order: {order}</source>
      <translation>Ordre : {order}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/tick_list.py" />
      <source>Ticked: {count} of {total}</source>
      <translation>Cochées : {count} sur {total}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/worklist.py" />
      <source>Choose a row: what is known of it stands here.</source>
      <translation>Choisissez une ligne : ce qu’on en sait s’affiche ici.</translation>
    </message>
  </context>
  <context>
    <name>window</name>
    <message>
      <location filename="../../plugin.py" />
      <source>Repère: layers, incidents and addresses of the commune</source>
      <translation>Repère : couches, signalements et adresses de la commune</translation>
    </message>
    <message>
      <location filename="../../plugin.py" />
      <location filename="../../ui/manual.py" />
      <source>Repère manual</source>
      <translation>Manuel de Repère</translation>
    </message>
    <message>
      <location filename="../../plugin.py" />
      <source>Repère: the region…</source>
      <translation>Repère : la région…</translation>
    </message>
    <message>
      <location filename="../../plugin.py" />
      <source>A Python package is missing or too old: {package}. Install it beside QGIS, then restart.</source>
      <translation>Un module Python manque ou est trop ancien : {package}. Installez-le à côté de QGIS, puis redémarrez.</translation>
    </message>
    <message>
      <location filename="../../plugin.py" />
      <source>The pin in the toolbar, or {key}, opens it; so does the Web menu.</source>
      <translation>L’épingle de la barre d’outils, ou {key}, l’ouvre ; le menu Internet aussi.</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <source>Another commune…</source>
      <translation>Une autre commune…</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <location filename="../../ui/welcome.py" />
      <source>Open a profile that you received…</source>
      <translation>Ouvrir un profil reçu…</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <location filename="../../ui/welcome.py" />
      <source>Open a profile from a link…</source>
      <translation>Ouvrir un profil depuis un lien…</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <source>Close the commune</source>
      <translation>Fermer la commune</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <source>{commune}: change to another commune</source>
      <translation>{commune} : passer à une autre commune</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <source>Training town: {name}</source>
      <translation>Ville d’exercice : {name}</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Refresh</source>
      <translation>Actualiser</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>The training town is starting…</source>
      <translation>La ville d’exercice démarre…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Open a commune's profile</source>
      <translation>Ouvrir le profil d’une commune</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Commune and training town</source>
      <translation>Commune et ville d’exercice</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Reset the training town…</source>
      <translation>Réinitialiser la ville d’exercice…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Stop the training town</source>
      <translation>Arrêter la ville d’exercice</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Trainer's board…</source>
      <translation>Tableau du formateur…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Settings…</source>
      <translation>Réglages…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Dossiers received…</source>
      <translation>Dossiers reçus…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Seal of the dossiers…</source>
      <translation>Sceau des dossiers…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>The region…</source>
      <translation>La région…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Work map…</source>
      <translation>Carte d’intervention…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Options of this computer…</source>
      <translation>Options de ce poste…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Report a problem…</source>
      <translation>Signaler un problème…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Your decisions, corrections and answers in the training town will be gone. Start again from day one?</source>
      <translation>Vos décisions, corrections et réponses dans la ville d’exercice seront perdues. Recommencer au premier jour ?</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Reset the training town</source>
      <translation>Réinitialiser la ville d’exercice</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Resetting the training town</source>
      <translation>Réinitialisation de la ville d’exercice</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>The training town has stopped. What you did in it is kept.</source>
      <translation>La ville d’exercice s’est arrêtée. Ce que vous y avez fait est gardé.</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Restart</source>
      <translation>Redémarrer</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Opening the training town</source>
      <translation>Ouverture de la ville d’exercice</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Layers of the region, and what applies at a place</source>
      <translation>Couches de la Région, et ce qui s’applique à un endroit</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Incidents reported by citizens</source>
      <translation>Signalements des citoyens</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Differences between the register and ICAR or BeSt</source>
      <translation>Écarts entre le registre et ICAR ou BeSt</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Corrections to send, and the services' replies</source>
      <translation>Ce qui part vers les services, et leurs accusés de réception</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Fetch layers, incidents and addresses again ({key})</source>
      <translation>Recharger couches, signalements et adresses ({key})</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>From the watched folder: {summary}</source>
      <translation>Du répertoire surveillé : {summary}</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>The training town has been reset.</source>
      <translation>La ville d’exercice est comme au premier jour.</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Leave the exercise before you open another training town.</source>
      <translation>Quittez l’exercice avant d’ouvrir une autre ville d’exercice.</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>{commune} is ready. Reports, register and team: now, or later under ☰.</source>
      <translation>{commune} est prête. Signalements, registre et équipe : maintenant, ou plus tard sous ☰.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dock.py" />
      <source>{count} corrections failed and wait for your look.</source>
      <translation>
        <numerusform>{count} correction a échoué et attend votre avis.</numerusform>
        <numerusform>{count} corrections ont échoué et attendent votre avis.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/exact_boundary.py" />
      <source>Fetching the commune's boundary</source>
      <translation>Lecture des limites de la commune</translation>
    </message>
    <message>
      <location filename="../../ui/last_commune.py" />
      <source>{commune} was open last time.</source>
      <translation>{commune} était ouverte la dernière fois.</translation>
    </message>
    <message>
      <location filename="../../ui/last_commune.py" />
      <source>Open {commune}</source>
      <translation>Ouvrir {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/manual.py" />
      <source>Contents</source>
      <translation>Sommaire</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Move the map to the chosen row</source>
      <translation>Déplacer la carte vers la ligne choisie</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Open the last commune again, into an empty project also when QGIS starts</source>
      <translation>Rouvrir la dernière commune ; dans un projet vide, aussi au démarrage de QGIS</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Hosts to which a sign-in may go without encryption, with blanks between.</source>
      <translation>Serveurs auxquels une connexion peut aller sans chiffrement, séparés par des espaces.</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Services and their sign-in are set in the commune's profile; passwords stay in QGIS's authentication.</source>
      <translation>Les services et leur connexion se règlent dans le profil de la commune ; les mots de passe restent dans l’authentification de QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Name written beside decisions</source>
      <translation>Nom inscrit à côté des décisions</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Sign in over http to</source>
      <translation>Se connecter en http à</translation>
    </message>
    <message>
      <location filename="../../ui/problem_report.py" />
      <source>Report of a problem</source>
      <translation>Rapport d’un problème</translation>
    </message>
    <message>
      <location filename="../../ui/problem_report.py" />
      <source>This is all that the report holds: read it, then copy it or save it, and send it to whoever helps you.</source>
      <translation>Voici tout ce que contient le rapport : lisez-le, puis copiez-le ou enregistrez-le, et envoyez-le à la personne qui vous aide.</translation>
    </message>
    <message>
      <location filename="../../ui/problem_report.py" />
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <location filename="../../ui/problem_report.py" />
      <source>Save the report</source>
      <translation>Enregistrer le rapport</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/session.py" />
      <source>QGIS ended last time while {count} correction was being sent. Its service is asked what became of it before anything is sent again.</source>
      <translation>
        <numerusform>QGIS s’est arrêté la dernière fois pendant l’envoi de {count} correction. Son service est interrogé sur ce qu’elle est devenue avant tout nouvel envoi.</numerusform>
        <numerusform>QGIS s’est arrêté la dernière fois pendant l’envoi de {count} corrections. Leurs services sont interrogés sur ce qu’elles sont devenues avant tout nouvel envoi.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/session.py" />
      <source>Moving the workspace</source>
      <translation>Déplacement de l’espace de travail</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/session.py" />
      <source>The workspace was moved, whole: {count} rows.</source>
      <translation>
        <numerusform>L’espace de travail a été déplacé en entier : {count} ligne.</numerusform>
        <numerusform>L’espace de travail a été déplacé en entier : {count} lignes.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/session.py" />
      <source>Opening {commune}</source>
      <translation>Ouverture : {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/training_town_process.py" />
      <source>The training town could not start: {reason}</source>
      <translation>La ville d’exercice n’a pas pu démarrer : {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/training_town_process.py" />
      <source>It needs shapely 2.0 or later: if it is missing or older, install it (python3-shapely on Linux) and start again.</source>
      <translation>Il faut shapely 2.0 ou plus récent : s’il manque ou est plus ancien, installez-le (python3-shapely sous Linux) et recommencez.</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Which commune?</source>
      <translation>Quelle commune ?</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Name, section, postcode or NIS code</source>
      <translation>Nom, section, code postal ou code INS</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Commune: name, section, postcode or NIS code</source>
      <translation>Commune : nom, section, code postal ou code INS</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Communes found</source>
      <translation>Communes trouvées</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>No Walloon commune, section or postcode begins like that. Communes are those of today.</source>
      <translation>Aucune commune, section ni code postal de Wallonie ne commence ainsi. Les communes sont celles d’aujourd’hui.</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Recent</source>
      <translation>Récentes</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Open the training town</source>
      <translation>Ouvrir la ville d’exercice</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Practise in a fictional town on this computer. No account or internet needed.</source>
      <translation>Pour essayer et apprendre : une ville fictive sur cet ordinateur, sans compte ni internet.</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>In German: {name}</source>
      <translation>En allemand : {name}</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>It is GeoJSON, in WGS 84 or with a “crs”, or in metres of Belgian Lambert 72 (EPSG:31370).</source>
      <translation>C’est du GeoJSON, en WGS 84 ou avec un « crs », ou en mètres du Lambert belge 72 (EPSG:31370).</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>{file}, line {line}: the coordinate system of “{field}” is not known.</source>
      <translation>{file}, ligne {line} : le système de coordonnées de « {field} » n’est pas connu.</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>Name it in “crs” by its EPSG code, as QGIS does when it saves GeoJSON.</source>
      <translation>Nommez-le dans « crs » par son code EPSG, comme QGIS le fait en enregistrant du GeoJSON.</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>{file}, line {line}: “{field}” has no surface.</source>
      <translation>{file}, ligne {line} : « {field} » a une surface nulle.</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>{file}, line {line}: “{field}” does not lie in Wallonia.</source>
      <translation>{file}, ligne {line} : « {field} » n’est pas en Wallonie.</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>{file}, line {line}: the coordinates of “{field}” do not make a polygon.</source>
      <translation>{file}, ligne {line} : les coordonnées de « {field} » ne forment pas un polygone.</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>{file}, line {line}: “{field}” cannot be brought to Belgian Lambert 72.</source>
      <translation>{file}, ligne {line} : « {field} » ne peut pas être ramené au Lambert belge 72.</translation>
    </message>
    <message>
      <location filename="../../services/errors.py" />
      <source>Stopped at your request.</source>
      <translation>Arrêté à votre demande.</translation>
    </message>
    <message>
      <location filename="../../services/gdal_utils.py" />
      <source>The layer is in {crs}, which this computer does not know.</source>
      <translation>La couche est en {crs}, que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
      <location filename="../../services/gdal_utils.py" />
      <source>It was not loaded, because it could not be placed.</source>
      <translation>Elle n’a pas été chargée, faute de pouvoir être située.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be a group of fields in braces.</source>
      <translation>{file}, ligne {line} : « {field} » doit être un groupe de champs entre accolades.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be a list in square brackets.</source>
      <translation>{file}, ligne {line} : « {field} » doit être une liste entre crochets.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be a text in quotes.</source>
      <translation>{file}, ligne {line} : « {field} » doit être un texte entre guillemets droits.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be a number.</source>
      <translation>{file}, ligne {line} : « {field} » doit être un nombre.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be a whole number.</source>
      <translation>{file}, ligne {line} : « {field} » doit être un nombre entier.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be true or false.</source>
      <translation>{file}, ligne {line} : « {field} » doit valoir true ou false.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be null.</source>
      <translation>{file}, ligne {line} : « {field} » doit valoir null.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: Repère does not know the field “{field}”.</source>
      <translation>{file}, ligne {line} : Repère ne connaît pas le champ « {field} ».</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>The fields it knows there: {known}.</source>
      <translation>Champs connus à cet endroit : {known}.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>Write it like this: {example}.</source>
      <translation>Écrivez-le ainsi : {example}.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be {limit} or more.</source>
      <translation>{file}, ligne {line} : « {field} » doit valoir {limit} ou plus.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be {limit} or less.</source>
      <translation>{file}, ligne {line} : « {field} » doit valoir {limit} ou moins.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” needs at least {limit} entries.</source>
      <translation>{file}, ligne {line} : « {field} » n’a pas assez d’éléments (minimum : {limit}).</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file} is not valid JSON: see line {line}, column {column}.</source>
      <translation>{file} n’est pas du JSON valide : voyez ligne {line}, colonne {column}.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>Look there for a missing comma, quote or bracket.</source>
      <translation>Cherchez à cet endroit une virgule, un guillemet, un crochet ou une accolade qui manque.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file} is nested too deeply to be read.</source>
      <translation>{file} a trop de niveaux imbriqués pour être lu.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file} holds a sign that no text can hold: {reason}.</source>
      <translation>{file} contient un signe qu’aucun texte ne peut contenir : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>Look for a “\u” and take it out.</source>
      <translation>Cherchez un « \u » et ôtez-le.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file} holds a number that cannot be read: {reason}.</source>
      <translation>{file} contient un nombre illisible : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” leads out of the profile's folder.</source>
      <translation>{file}, ligne {line} : « {field} » sort du dossier du profil.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Put the list into that folder.</source>
      <translation>Mettez la liste dans ce dossier.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” needs a “url” or a “path”, one of the two.</source>
      <translation>{file}, ligne {line} : « {field} » doit avoir soit « url », soit « path », l’un des deux.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” is no web address: its host or its port cannot be read.</source>
      <translation>{file}, ligne {line} : « {field} » n’est pas une adresse web : l’hôte ou le port en est illisible.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Put the list into that folder, or choose it in the panel of incidents, which remembers it.</source>
      <translation>Mettez la liste dans ce dossier, ou choisissez-la dans le volet des signalements, qui la retient.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Put the list into that folder, or choose it in the form of the comparison, which remembers it.</source>
      <translation>Placez la liste dans ce dossier, ou choisissez-la dans le formulaire de la comparaison, qui s’en souvient.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” is the code of no Walloon commune.</source>
      <translation>{file}, ligne {line} : « {field} » n’est le code d’aucune commune wallonne.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Look it up in Statbel's list (REFNIS).</source>
      <translation>Cherchez-le dans la liste de Statbel (REFNIS).</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” is there twice.</source>
      <translation>{file}, ligne {line} : « {field} » y est deux fois.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Give each reason a code of its own.</source>
      <translation>Donnez à chaque motif un code à lui.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” holds a key or a password.</source>
      <translation>{file}, ligne {line} : « {field} » contient une clé ou un mot de passe.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Take it out: a key is kept by QGIS, in an authentication configuration that “authcfg” names.</source>
      <translation>Ôtez-le : une clé est gardée par QGIS, dans une configuration d’authentification que « authcfg » désigne.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” goes on after the address of the service.</source>
      <translation>{file}, ligne {line} : « {field} » continue après l’adresse du service.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <location filename="../../services/profile_exchange.py" />
      <source>Leave out the “?” or “#” and what follows it.</source>
      <translation>Ôtez le « ? » ou le « # » et ce qui le suit.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>“{url}” is no address from which a profile may come.</source>
      <translation>Un profil ne peut pas venir de l’adresse « {url} ».</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>It begins with https://. A file is opened with “Open a profile that you received…”.</source>
      <translation>Elle commence par https://. Un fichier s’ouvre avec « Ouvrir un profil reçu… ».</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>“{url}” is no web address: its host or its port cannot be read.</source>
      <translation>« {url} » n’est pas une adresse web : son hôte ou son port est illisible.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The link holds a key or a password, which the profile would keep in clear.</source>
      <translation>Le lien contient une clé ou un mot de passe, que le profil garderait en clair.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Ask whoever published it for a link without.</source>
      <translation>Demandez un lien qui n’en contient pas à qui l’a publié.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>“{url}” is no web address.</source>
      <translation>« {url} » n’est pas une adresse web.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>It begins with https:// and the name of a server.</source>
      <translation>Elle commence par https:// et le nom d’un serveur.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The address holds a name, a key or a password.</source>
      <translation>L’adresse contient un nom, une clé ou un mot de passe.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Take it out, and choose a sign-in instead: QGIS keeps it safe.</source>
      <translation>Ôtez-le, et choisissez plutôt une connexion : QGIS la garde en sûreté.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The address goes on after the service's own.</source>
      <translation>L’adresse continue après celle du service.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>“{address}” is no e-mail address.</source>
      <translation>« {address} » n’est pas une adresse de courriel.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>What is published there is the profile of {other}, not that of {commune}.</source>
      <translation>Ce qui est publié là est le profil de {other}, pas celui de {commune}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Nothing was changed. Ask whoever published it.</source>
      <translation>Rien n’a changé. Demandez à qui l’a publié.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The profile {file} cannot be written: {reason}.</source>
      <translation>Le profil {file} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Nothing was changed. Check that you may write into that folder, then save again.</source>
      <translation>Rien n’a changé. Vérifiez que vous pouvez écrire dans ce dossier, puis enregistrez à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The register: {path}.</source>
      <translation>Le registre : {path}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The newer catalogue of layers: {url}.</source>
      <translation>Le catalogue de couches plus récent : {url}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Where it is published: {url}.</source>
      <translation>L’endroit où il est publié : {url}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The back office's numbers: {path}.</source>
      <translation>Les numéros du logiciel de gestion : {path}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Ask whoever published it for a new link.</source>
      <translation>Demandez un nouveau lien à qui l’a publié.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>{service}: it runs on this computer ({url}).</source>
      <translation>{service} : il tourne sur cet ordinateur ({url}).</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The sign-in to {service}.</source>
      <translation>La connexion à {service}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The file of incidents: {path}.</source>
      <translation>Le fichier des signalements : {path}.</translation>
    </message>
  </context>
  <context>
    <name>workshop</name>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>In a class</source>
      <translation>En classe</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>The trainer sees in the folder at which step you are, your last error and your hand. Nothing of you but the nickname is written there.</source>
      <translation>Le formateur voit dans le dossier à quelle étape vous êtes, votre dernière erreur et votre main. Rien de vous n’y est écrit que le surnom.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>Nickname</source>
      <translation>Surnom</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Folder of the class</source>
      <translation>Dossier de la classe</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>Choose the folder</source>
      <translation>Choisir le dossier</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>Leave the class</source>
      <translation>Quitter la classe</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>Join the class</source>
      <translation>Rejoindre la classe</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>Choose a nickname.</source>
      <translation>Choisissez un surnom.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>This folder is not there: ask the trainer for its address.</source>
      <translation>Ce dossier n’est pas là : demandez son adresse au formateur.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>Preparing the exercise</source>
      <translation>Préparation de l’exercice</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>Keeping the state</source>
      <translation>Mise de côté de l’état</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>Bringing the state back</source>
      <translation>Retour à l’état gardé</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>Verifying the exercise</source>
      <translation>Vérification de l’exercice</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>A colleague is at work</source>
      <translation>Un collègue travaille</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>The region decides</source>
      <translation>La région décide</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>Asking the training town</source>
      <translation>Question à la ville d’exercice</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>This exercise takes place in another training town: open that one first.</source>
      <translation>Cet exercice se déroule dans une autre ville d’exercice : ouvrez d’abord celle-là.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>A colleague has changed the address of your correction in the source.</source>
      <translation>Un collègue a changé dans la source l’adresse de votre correction.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>No correction of an address waits to be sent: decide on a difference first.</source>
      <translation>Aucune correction d’adresse n’attend l’envoi : décidez d’abord d’un écart.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>The region has answered: {path}. Open it in Corrections.</source>
      <translation>La région a répondu : {path}. Ouvrez-la dans Corrections.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Trainer's board</source>
      <translation>Tableau du formateur</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Folder of the class: a share, or a stick</source>
      <translation>Dossier de la classe : un partage, ou une clé USB</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Names</source>
      <translation>Noms</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>For the projector</source>
      <translation>Pour le projecteur</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Desk</source>
      <translation>Poste</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Exercise</source>
      <translation>Exercice</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Hand</source>
      <translation>Main</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Last error</source>
      <translation>Dernière erreur</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>All desks</source>
      <translation>Tous les postes</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>The chosen desks</source>
      <translation>Les postes choisis</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>For whom</source>
      <translation>Pour qui</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Begin theirs again</source>
      <translation>Recommencer le leur</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Trouble</source>
      <translation>Panne</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>A colleague changes the address</source>
      <translation>Un collègue change l’adresse</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Set</source>
      <translation>Provoquer</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>No trouble</source>
      <translation>Plus de panne</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>{count} desks</source>
      <translation>
        <numerusform>{count} poste</numerusform>
        <numerusform>{count} postes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <location filename="../../ui/workshop/training_page.py" />
      <source>Begin</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>This folder is not there.</source>
      <translation>Ce dossier n’est pas là.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Choose one or more desks in the list first.</source>
      <translation>Choisissez d’abord un ou plusieurs postes dans la liste.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>{count} solved</source>
      <translation>
        <numerusform>{count} résolu</numerusform>
        <numerusform>{count} résolus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>{count} hands up</source>
      <translation>
        <numerusform>{count} main levée</numerusform>
        <numerusform>{count} mains levées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>raised</source>
      <translation>levée</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Nothing heard for {minutes} min</source>
      <translation>Sans nouvelles depuis {minutes} min</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training.py" />
      <source>{step} of {steps}</source>
      <translation>{step} sur {steps}</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Raise your hand</source>
      <translation>Lever la main</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Each begins with a small town of its own. What you did in the training town waits until you leave it.</source>
      <translation>Chacun commence avec une petite ville à lui. Ce que vous avez fait dans la ville d’exercice attend que vous le quittiez.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>This training town has no exercises yet: open the other one, by the commune's name above.</source>
      <translation>Cette ville d’exercice n’a pas encore d’exercices : ouvrez l’autre, par le nom de la commune en haut.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>✔ Solved. Begin again, or choose another exercise.</source>
      <translation>✔ Résolu. Recommencez, ou choisissez un autre exercice.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Begin again</source>
      <translation>Recommencer</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>This exercise only; what you did in it is kept aside under “States”.</source>
      <translation>Cet exercice seulement ; ce que vous y avez fait est gardé sous « États ».</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Another exercise…</source>
      <translation>Un autre exercice…</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Leaves this one; your own training town is as it was before.</source>
      <translation>Quitte celui-ci ; votre propre ville d’exercice redevient comme avant.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Have the region answer…</source>
      <translation>Faire répondre la région…</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>The dossier to answer</source>
      <translation>Le dossier à répondre</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Dossier (*.gpkg)</source>
      <translation>Dossier (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Verify</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Lower your hand</source>
      <translation>Baisser la main</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>The trainer begins an exercise on this desk.</source>
      <translation>Le formateur commence un exercice sur ce poste.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>What must be so at the end</source>
      <translation>Ce qui doit être fait à la fin</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Hint ({number} of {total})</source>
      <translation>Indice ({number} sur {total})</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Troubles</source>
      <translation>Pannes</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>The address of your newest correction that has not gone yet.</source>
      <translation>L’adresse de votre dernière correction qui n’est pas encore partie.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>States</source>
      <translation>États</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Name, such as: lesson 3</source>
      <translation>Nom, par exemple : leçon 3</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Name of the state</source>
      <translation>Nom de l’état</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>States that are kept</source>
      <translation>États gardés</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Bring back</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Give it a name with letters or digits.</source>
      <translation>Donnez-lui un nom avec des lettres ou des chiffres.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Before you began again: {exercise}</source>
      <translation>Avant de recommencer : {exercise}</translation>
    </message>
  </context>
  <context>
    <name>workspace</name>
    <message>
      <location filename="../../services/workspace/audit_trail.py" />
      <source>{file} is not an export of a journal.</source>
      <translation>{file} n’est pas l’export d’un journal.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/audit_trail.py" />
      <source>Choose a table that “Export the journal…” wrote, as it was written.</source>
      <translation>Choisissez un tableau écrit par « Exporter le journal… », tel quel.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/audit_trail.py" />
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Choose another file.</source>
      <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/audit_trail.py" />
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} cannot be written.</source>
      <translation>Impossible d’écrire dans {path}.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/audit_trail.py" />
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Ask for the right to write there, or choose another folder.</source>
      <translation>Demandez le droit d’y écrire, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} cannot be used ({reason}).</source>
      <translation>{path} ne peut pas être utilisé ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Check the folder, or choose another file.</source>
      <translation>Vérifiez le dossier, ou choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>{path} was replaced by another file.</source>
      <translation>{path} a été remplacé par un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Close the commune and open it again.</source>
      <translation>Fermez la commune et ouvrez-la à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} is not a Repère workspace.</source>
      <translation>{path} n’est pas un espace de travail Repère.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Choose another file, or the name of a new one.</source>
      <translation>Choisissez un autre fichier, ou le nom d’un nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} was made by a newer Repère.</source>
      <translation>{path} a été créé par un Repère plus récent.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Update the plugin, then open it again.</source>
      <translation>Mettez le plugin à jour, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>{path} is not a Repère workspace, or it is damaged ({reason}).</source>
      <translation>{path} n’est pas un espace de travail Repère, ou il est abîmé ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>The disk is full: nothing more could be stored in {path}; what was stored is safe.</source>
      <translation>Le disque est plein : plus rien n’a pu être enregistré dans {path} ; ce qui l’était déjà est intact.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Make room, then do this again.</source>
      <translation>Faites de la place, puis recommencez.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>{path} is on a drive that does not keep files from being written twice at once ({reason}).</source>
      <translation>{path} est sur un lecteur qui n’empêche pas d’écrire deux fois à la fois dans un fichier ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Keep the workspace on this computer, or in a team's database.</source>
      <translation>Gardez l’espace de travail sur cet ordinateur, ou dans une base de données d’équipe.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} is in use by another program.</source>
      <translation>{path} est utilisé par un autre programme.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Try again in a moment.</source>
      <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>The workspace {path} cannot be made ({reason}).</source>
      <translation>L’espace de travail {path} ne peut pas être créé ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Choose a folder you may write to.</source>
      <translation>Choisissez un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Another window is sending the corrections of this workspace.</source>
      <translation>Une autre fenêtre envoie les corrections de cet espace de travail.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Wait until it is done.</source>
      <translation>Attendez qu’elle ait fini.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>{path} is not there any more.</source>
      <translation>{path} n’est plus là.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Bring the file or the network drive back, then open the commune again.</source>
      <translation>Remettez le fichier ou le lecteur réseau en place, puis ouvrez à nouveau la commune.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>The connection to {path} was lost.</source>
      <translation>La connexion à {path} s’est perdue.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>What was stored is safe. Do this again when the database is back.</source>
      <translation>Ce qui était enregistré est intact. Recommencez quand la base répond à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} does not let you do this ({reason}).</source>
      <translation>{path} ne vous permet pas cela ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>It is a reviewer's step, or somebody else's correction.</source>
      <translation>C’est une étape du relecteur, ou la correction de quelqu’un d’autre.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>“{schema}” cannot be the name of a workspace's schema.</source>
      <translation>« {schema} » ne peut pas être le nom du schéma d’un espace de travail.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Use small letters, digits and _.</source>
      <translation>Utilisez des minuscules, des chiffres et _.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>The connection of the workspace holds a password.</source>
      <translation>La connexion de l’espace de travail contient un mot de passe.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Keep it in QGIS's authentication settings instead.</source>
      <translation>Gardez-le plutôt dans l’authentification de QGIS.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Only the owner of {path} moves a workspace there or away.</source>
      <translation>Seul le propriétaire de {path} y déplace un espace de travail, ou l’en retire.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Ask the database's administrator to do it.</source>
      <translation>Demandez à l’administrateur de la base de données de le faire.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} does not know the sign-in “{login}”.</source>
      <translation>{path} ne connaît pas l’identifiant « {login} ».</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Ask its administrator to admit you: SELECT {schema}.admit('{login}', 'technician');</source>
      <translation>Demandez à son administrateur de vous admettre : SELECT {schema}.admit('{login}', 'technician’);</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>This QGIS has no psycopg2, which a workspace in a database needs.</source>
      <translation>Ce QGIS n’a pas psycopg2, dont un espace de travail dans une base a besoin.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Use a workspace in a file, or install python3-psycopg2.</source>
      <translation>Utilisez un espace de travail dans un fichier, ou installez python3-psycopg2.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>The connection of the workspace is not one that PostgreSQL understands.</source>
      <translation>PostgreSQL ne comprend pas la connexion de l’espace de travail.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Write it as service=… or host=… dbname=….</source>
      <translation>Écrivez-la comme service=… ou host=… dbname=….</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} does not answer ({reason}).</source>
      <translation>{path} ne répond pas ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Check the network and the sign-in; what is stored there is safe.</source>
      <translation>Vérifiez le réseau et la connexion ; ce qui y est enregistré est intact.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>There is no workspace in {path}, and you may not make one ({reason}).</source>
      <translation>Il n’y a pas d’espace de travail dans {path}, et vous ne pouvez pas en créer un ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Ask the database's administrator to open it once, or for the right to it.</source>
      <translation>Demandez à l’administrateur de la base de l’ouvrir une fois, ou le droit de le faire.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} was made by an older Repère.</source>
      <translation>{path} a été créé par un Repère plus ancien.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Ask its owner to open it once with the new one.</source>
      <translation>Demandez à son propriétaire de l’ouvrir une fois avec le nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label} is not yours to decide.</source>
      <translation>{label} : ce n’est pas à vous d’en décider.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Ask the workspace's administrator.</source>
      <translation>Adressez-vous à l’administrateur de l’espace de travail.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label} was changed in another window.</source>
      <translation>{label} : correction modifiée dans une autre fenêtre.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Look at it again.</source>
      <translation>Regardez-la à nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label} cannot be read; it is left as it is.</source>
      <translation>{label} est illisible ; elle reste telle quelle.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Tell who looks after the workspace.</source>
      <translation>Prévenez la personne qui gère l’espace de travail.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>This correction is not in the workspace.</source>
      <translation>Cette correction n’est pas dans l’espace de travail.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label}: the same correction is already in the outbox.</source>
      <translation>{label} : la même correction est déjà parmi celles à envoyer.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Open it there.</source>
      <translation>Ouvrez celle-là.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label} is {state}; only a draft can be changed.</source>
      <translation>{label} : l’état de la correction est « {state} » ; seul un brouillon peut être modifié.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Take it back to draft first.</source>
      <translation>Remettez-la d’abord en brouillon.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label}: a colleague is looking at it.</source>
      <translation>{label} : un collègue est en train de la regarder.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Leave it to them, or try again later.</source>
      <translation>Laissez-la-lui, ou réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label} was drafted under your sign-in ({who}): here another person approves it.</source>
      <translation>{label} a été rédigée sous votre identifiant ({who}) : ici, une autre personne l’approuve.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Leave it to a colleague with a sign-in of their own.</source>
      <translation>Laissez-la à un collègue qui a son propre identifiant.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/discrepancy_table.py" />
      <source>This discrepancy is no longer in the list.</source>
      <translation>Cet écart n’est plus dans la liste.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/discrepancy_table.py" />
      <source>Refresh: a new comparison has replaced it.</source>
      <translation>Actualisez : une nouvelle comparaison l’a remplacé.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/incident_checks.py" />
      <source>This pair is no longer in the list.</source>
      <translation>Cette paire n’est plus dans la liste.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/incident_checks.py" />
      <source>Look for duplicates again.</source>
      <translation>Cherchez à nouveau les doublons.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>The audit trail was altered at step {number}; the workspace is not moved.</source>
      <translation>Le journal a été altéré à l’étape {number} ; l’espace de travail n’est pas déplacé.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>Keep the file as it is and tell who is responsible for it.</source>
      <translation>Gardez le fichier tel quel et prévenez la personne qui en est responsable.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>A correction is being sent; the workspace is not moved.</source>
      <translation>Une correction est en cours d’envoi ; l’espace de travail n’est pas déplacé.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>Wait until the sending is done.</source>
      <translation>Attendez que l’envoi soit fini.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>{path} holds a workspace already; nothing was moved.</source>
      <translation>{path} contient déjà un espace de travail ; rien n’a été déplacé.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>Choose the name of a new one.</source>
      <translation>Choisissez le nom d’un nouveau.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>{path} is another commune's workspace; nothing was moved.</source>
      <translation>{path} est l’espace de travail d’une autre commune ; rien n’a été déplacé.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>Choose another file or schema.</source>
      <translation>Choisissez un autre fichier ou un autre schéma.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/review_table.py" />
      <source>More than {limit} corrections in one go: that is nobody's look any more.</source>
      <translation>Plus de {limit} corrections en une fois : plus personne ne les regarde.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/review_table.py" />
      <source>Choose fewer communes, streets or kinds.</source>
      <translation>Choisissez moins de communes, de rues ou de types.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/review_table.py" />
      <source>The sample of {number} was drawn already.</source>
      <translation>L’échantillon de {number} est déjà tiré.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/review_table.py" />
      <source>Go on with it.</source>
      <translation>Continuez avec lui.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/workspace.py" />
      <source>This workspace was moved to {path}.</source>
      <translation>Cet espace de travail a été déplacé vers {path}.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/workspace.py" />
      <source>Open it there; this copy is kept as it was.</source>
      <translation>Ouvrez-le là ; cette copie est gardée telle quelle.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/workspace.py" />
      <source>{path} is the workspace of another commune: its NIS code is {known}, this one's is {nis_code}.</source>
      <translation>{path} est l’espace de travail d’une autre commune : son code INS est {known}, celui d’ici est {nis_code}.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/workspace.py" />
      <source>Choose another file or schema for this commune; nothing was changed there.</source>
      <translation>Choisissez un autre fichier ou un autre schéma pour cette commune ; rien n’y a été changé.</translation>
    </message>
  </context>
</TS>
