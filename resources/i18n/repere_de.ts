<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>addresses</name>
    <message>
      <location filename="../../ui/addresses/address_locator.py" />
      <source>Addresses (Repère)</source>
      <translation type="unfinished">Adressen (Repère)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/address_locator.py" />
      <source>{address} has no position.</source>
      <translation type="unfinished">{address} hat keine Position.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/basemaps.py" />
      <source>Orthophoto</source>
      <translation type="unfinished">Orthofoto</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/basemaps.py" />
      <source>No aerial photo of the training town</source>
      <translation type="unfinished">Kein Luftbild der Übungsstadt</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/bulk_decision.py" />
      <source>Decide all</source>
      <translation type="unfinished">Alles entscheiden</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/bulk_decision.py" />
      <source>Decide all shown ({kind})…</source>
      <translation type="unfinished">Alle angezeigten entscheiden ({kind})…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/bulk_decision.py" />
      <source>This decides on {count} addresses. Type {count} to confirm.</source>
      <translation type="unfinished">Diese Entscheidung betrifft {count} Adressen. Geben Sie zur Bestätigung {count} ein.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Third list (optional)</source>
      <translation type="unfinished">Dritte Liste (optional)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Compare my register with BeSt</source>
      <translation type="unfinished">Mein Register mit BeSt vergleichen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Addresses on no parcel, too</source>
      <translation type="unfinished">Auch Adressen außerhalb jeder Parzelle</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Lists addresses that are on no parcel. Load the parcels first.</source>
      <translation type="unfinished">Listet Adressen auf, die auf keiner Parzelle liegen. Laden Sie zuerst die Parzellen.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Compare the commune's register with an authentic source, then decide row by row.</source>
      <translation type="unfinished">Vergleichen Sie das Register der Gemeinde mit einer authentischen Quelle und entscheiden Sie dann Zeile für Zeile.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <location filename="../../ui/addresses/region_file.py" />
      <source>Differences of the region…</source>
      <translation type="unfinished">Abweichungen der Region…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Opens what the region compared and handed over to your commune as a file.</source>
      <translation type="unfinished">Öffnet, was die Region verglichen und Ihrer Gemeinde als Datei übergeben hat.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>ICAR (the region's addresses)</source>
      <translation type="unfinished">ICAR (Adressen der Region)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>BeSt Address (the federal service)</source>
      <translation type="unfinished">BeSt Address (der föderale Dienst)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>The commune's list</source>
      <translation type="unfinished">Die Liste der Gemeinde</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Choose a list here first.</source>
      <translation type="unfinished">Wählen Sie hier zuerst eine Liste.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Rows that could not be used, or not wholly. Row 1 is the first below the headings.</source>
      <translation type="unfinished">Zeilen, die nicht oder nicht vollständig verwendet werden konnten. Zeile 1 ist die erste unter den Überschriften.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Missing</source>
      <translation type="unfinished">Fehlt</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>{list}, row {row}</source>
      <translation type="unfinished">{list}, Zeile {row}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Row</source>
      <translation type="unfinished">Zeile</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Addresses on which the three lists do not agree: {count}.</source>
      <translation type="unfinished">Adressen, bei denen die drei Listen nicht übereinstimmen: {count}.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Difference</source>
      <translation type="unfinished">Abweichung</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Who differs</source>
      <translation type="unfinished">Wer weicht ab</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>{list} alone</source>
      <translation type="unfinished">Nur {list}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/details.py" />
      <source>Note (N), kept with the decision</source>
      <translation type="unfinished">Notiz (N)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Missing in source</source>
      <translation type="unfinished">Fehlt in der Quelle</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Missing in register</source>
      <translation type="unfinished">Fehlt im Register</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Position</source>
      <translation type="unfinished">Position</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Outside the commune</source>
      <translation type="unfinished">Außerhalb der Gemeinde</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Off its parcel</source>
      <translation type="unfinished">Außerhalb seiner Parzelle</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Box number</source>
      <translation type="unfinished">Briefkastennummer</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Street and number</source>
      <translation type="unfinished">Straße und Hausnummer</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Gravest first</source>
      <translation type="unfinished">Schwerwiegendste zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Surest first</source>
      <translation type="unfinished">Sicherste zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Farthest apart first</source>
      <translation type="unfinished">Größter Abstand zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Most addresses first</source>
      <translation type="unfinished">Meiste Adressen zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>changed since</source>
      <translation type="unfinished">seither geändert</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>{count} addresses, one decision</source>
      <translation type="unfinished">
        <numerusform>{count} Adresse, eine Entscheidung</numerusform>
        <numerusform>{count} Adressen, eine Entscheidung</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>{done} decided, {left} left</source>
      <translation type="unfinished">Entschieden: {done}, verbleibend: {left}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Not decided</source>
      <translation type="unfinished">Nicht entschieden</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Register right, source to correct</source>
      <translation type="unfinished">Register richtig, Quelle zu berichtigen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/addresses/panel.py" />
      <source>Source right</source>
      <translation type="unfinished">Quelle richtig</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Skipped</source>
      <translation type="unfinished">Übersprungen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>correct the register</source>
      <translation type="unfinished">das Register berichtigen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>correct the source</source>
      <translation type="unfinished">die Quelle berichtigen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>{metres} m apart</source>
      <translation type="unfinished">{metres} m auseinander</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>{decision}, by {who} on {date}</source>
      <translation type="unfinished">{decision}, von {who} am {date}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Register: {id}</source>
      <translation type="unfinished">Register: {id}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Source: {id}</source>
      <translation type="unfinished">Quelle: {id}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Case {code} of the BeSt method (BOSA)</source>
      <translation type="unfinished">Fall {code} der BeSt-Methode (BOSA)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Suggestion: {what}</source>
      <translation type="unfinished">Vorschlag: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Compared as: {text}</source>
      <translation type="unfinished">Verglichen als: {text}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Compared with: {address}</source>
      <translation type="unfinished">Verglichen mit: {address}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Changed since it was decided ({decision}).</source>
      <translation type="unfinished">Seit der Entscheidung geändert ({decision}).</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <source>Severity</source>
      <translation type="unfinished">Schweregrad</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <source>Any severity</source>
      <translation type="unfinished">Alle Schweregrade</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>Section</source>
      <translation type="unfinished">Teilgemeinde</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <source>Any section</source>
      <translation type="unfinished">Alle Teilgemeinden</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <source>Groups</source>
      <translation type="unfinished">Gruppen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <source>A renamed street or a renumbered row is one line, and one decision</source>
      <translation type="unfinished">Eine umbenannte Straße oder eine umnummerierte Reihe ist eine einzige Zeile und eine einzige Entscheidung</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>Its columns…</source>
      <translation type="unfinished">Ihre Spalten…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>File (CSV, zip, GeoPackage, Shapefile, GML…)</source>
      <translation type="unfinished">Datei (CSV, zip, GeoPackage, Shapefile, GML…)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>A table of a database…</source>
      <translation type="unfinished">Eine Tabelle einer Datenbank…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>A list of addresses</source>
      <translation type="unfinished">Eine Adressliste</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>Choose the table or the layer that holds the list.</source>
      <translation type="unfinished">Wählen Sie die Tabelle oder den Layer mit der Liste.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>List of addresses</source>
      <translation type="unfinished">Adressliste</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>its connection does not answer</source>
      <translation type="unfinished">ihre Verbindung antwortet nicht</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>{file}: its columns are known.</source>
      <translation type="unfinished">{file}: Die Spalten sind bekannt.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>Letter or bis</source>
      <translation type="unfinished">Buchstabe oder „bis“</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>{file}: choose the column for {fields}.</source>
      <translation type="unfinished">{file}: Wählen Sie die Spalte für {fields}.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>{file}: columns recognised; look at them below.</source>
      <translation type="unfinished">{file}: Spalten erkannt; überprüfen Sie sie unten.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>{name} cannot be opened: {reason}.</source>
      <translation type="unfinished">{name} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>{name} cannot be opened any more.</source>
      <translation type="unfinished">{name} kann nicht mehr geöffnet werden.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/map_marks.py" />
      <source>Register (addresses)</source>
      <translation type="unfinished">Register (Adressen)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/map_marks.py" />
      <source>House numbers around</source>
      <translation type="unfinished">Hausnummern in der Umgebung</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Comparing addresses</source>
      <translation type="unfinished">Vergleich der Adressen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Correcting the register</source>
      <translation type="unfinished">Berichtigung des Registers</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Register right</source>
      <translation type="unfinished">Register richtig</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>The source is to be corrected: a correction is drafted</source>
      <translation type="unfinished">Die Quelle ist zu berichtigen: Es wird eine Korrektur entworfen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>The register is to be corrected, by the commune</source>
      <translation type="unfinished">Das Register ist zu berichtigen, und zwar durch die Gemeinde</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Skip</source>
      <translation type="unfinished">Überspringen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Compare again…</source>
      <translation type="unfinished">Erneut vergleichen…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Register on the map</source>
      <translation type="unfinished">Register auf der Karte</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Register to correct…</source>
      <translation type="unfinished">Zu berichtigendes Register…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Correct the register's layer</source>
      <translation type="unfinished">Den Layer des Registers berichtigen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>No difference found: the register and the source agree.</source>
      <translation type="unfinished">Keine Abweichung gefunden: Register und Quelle stimmen überein.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Choose a row: both values, the evidence and the reasons are shown here.</source>
      <translation type="unfinished">Wählen Sie eine Zeile: Beide Werte, der Nachweis und die Gründe werden hier angezeigt.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Choose the register in QGIS's list of layers, one that can be edited, then try again.</source>
      <translation type="unfinished">Wählen Sie das Register in der Layerliste von QGIS, und zwar einen bearbeitbaren Layer, und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/panel.py" />
      <source>{count} rows of {layer} are changed, not saved yet: look at them, then save the layer.</source>
      <translation type="unfinished">
        <numerusform>{count} Zeile von {layer} ist geändert, aber noch nicht gespeichert: Überprüfen Sie sie und speichern Sie dann den Layer.</numerusform>
        <numerusform>{count} Zeilen von {layer} sind geändert, aber noch nicht gespeichert: Überprüfen Sie sie und speichern Sie dann den Layer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/panel.py" />
      <source>{count} corrections are now seen in {source}.</source>
      <translation type="unfinished">
        <numerusform>{count} Korrektur ist jetzt in {source} zu sehen.</numerusform>
        <numerusform>{count} Korrekturen sind jetzt in {source} zu sehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/panel.py" />
      <source>{count} rows could not be fully read.</source>
      <translation type="unfinished">
        <numerusform>{count} Zeile konnte nicht vollständig gelesen werden.</numerusform>
        <numerusform>{count} Zeilen konnten nicht vollständig gelesen werden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Rows not used ({count})</source>
      <translation type="unfinished">Nicht verwendete Zeilen ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Three lists ({count})</source>
      <translation type="unfinished">Drei Listen ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Changed since</source>
      <translation type="unfinished">Seither geändert</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>its server says neither date nor size</source>
      <translation type="unfinished">ihr Server gibt weder Datum noch Größe an</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Fetch</source>
      <translation type="unfinished">Herunterladen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>The list that was fetched before was compared.</source>
      <translation type="unfinished">Verglichen wurde die zuvor heruntergeladene Liste.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Fetched on {day}: {version}.</source>
      <translation type="unfinished">Heruntergeladen am {day}: {version}.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Not fetched yet.</source>
      <translation type="unfinished">Noch nicht heruntergeladen.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Asking for {list}</source>
      <translation type="unfinished">Anfrage: {list}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Fetching {list}</source>
      <translation type="unfinished">Herunterladen: {list}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Nothing newer is published.</source>
      <translation type="unfinished">Es ist nichts Neueres veröffentlicht.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>the list of {day}</source>
      <translation type="unfinished">die Liste vom {day}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>{size} MB</source>
      <translation type="unfinished">{size} MB</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Published now: {version}.</source>
      <translation type="unfinished">Derzeit veröffentlicht: {version}.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/region_file.py" />
      <source>Opening the differences of the region</source>
      <translation type="unfinished">Öffnen der Abweichungen der Region</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/region_file.py" />
      <source>{count} differences of the region opened.</source>
      <translation type="unfinished">
        <numerusform>{count} Abweichung der Region geöffnet.</numerusform>
        <numerusform>{count} Abweichungen der Region geöffnet.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/addresses/reverse_geocode.py" />
      <source>No address is known here.</source>
      <translation type="unfinished">Hier ist keine Adresse bekannt.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/reverse_geocode.py" />
      <source>Nearest address</source>
      <translation type="unfinished">Nächstgelegene Adresse</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/reverse_geocode.py" />
      <source>Click on the map: the nearest address of each list and of the geocoder</source>
      <translation type="unfinished">Klicken Sie auf die Karte: die nächstgelegene Adresse jeder Liste und des Geokodierers</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/reverse_geocode.py" />
      <source>{address} ({metres} m)</source>
      <translation type="unfinished">{address} ({metres} m)</translation>
    </message>
    <message>
      <location filename="../../services/addresses/inspire_export.py" />
      <source>{file} cannot be written: {reason}.</source>
      <translation type="unfinished">{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/inspire_export.py" />
      <source>Choose another folder, or close the program that has it open.</source>
      <translation type="unfinished">Wählen Sie einen anderen Ordner, oder schließen Sie das Programm, in dem die Datei geöffnet ist.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/list_store.py" />
      <source>The lists for the map could not be kept in {file}: {reason}.</source>
      <translation type="unfinished">Die Listen für die Karte konnten nicht in {file} gespeichert werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/list_store.py" />
      <source>The comparison itself is stored. Check the folder and the room on the disk, then compare again.</source>
      <translation type="unfinished">Der Vergleich selbst ist gespeichert. Prüfen Sie den Ordner und den Platz auf dem Datenträger, und vergleichen Sie dann erneut.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register holds this address as {register_value}, the source as {source_value}.</source>
      <translation type="unfinished">Das Register führt diese Adresse als {register_value}, die Quelle als {source_value}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The two positions are {distance_m:.0f} m apart.</source>
      <translation type="unfinished">Die beiden Positionen liegen {distance_m:.0f} m auseinander.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The numbers of “{register_value}” in the register stand where “{source_value}” is in the source.</source>
      <translation type="unfinished">Die Nummern von „{register_value}“ im Register liegen dort, wo in der Quelle „{source_value}“ ist.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>“{register_value}” and “{source_value}” are spelt nearly alike, and have the same numbers.</source>
      <translation type="unfinished">„{register_value}“ und „{source_value}“ werden fast gleich geschrieben und haben dieselben Nummern.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>Number {register_value} in the register stands where number {source_value} is in the source.</source>
      <translation type="unfinished">Nummer {register_value} im Register liegt dort, wo in der Quelle Nummer {source_value} ist.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>Same street, number and place; the box is “{register_value}” in the register, “{source_value}” there.</source>
      <translation type="unfinished">Gleiche Straße, gleiche Nummer und gleicher Ort; die Briefkastennummer ist „{register_value}“ im Register, „{source_value}“ in der Quelle.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>Same street and number; the postcode is {register_value} in the register, {source_value} there.</source>
      <translation type="unfinished">Gleiche Straße und gleiche Nummer; die Postleitzahl ist {register_value} im Register, {source_value} in der Quelle.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register says it is in {register_value}, the source in {source_value}.</source>
      <translation type="unfinished">Laut Register liegt sie in {register_value}, laut Quelle in {source_value}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source has no street of this name in this postcode.</source>
      <translation type="unfinished">Die Quelle hat unter dieser Postleitzahl keine Straße mit diesem Namen.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register has no street of this name in this postcode.</source>
      <translation type="unfinished">Das Register hat unter dieser Postleitzahl keine Straße mit diesem Namen.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source has only ended addresses in this street.</source>
      <translation type="unfinished">Die Quelle hat in dieser Straße nur aufgehobene Adressen.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register has only ended addresses in this street.</source>
      <translation type="unfinished">Das Register hat in dieser Straße nur aufgehobene Adressen.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source knows the street, but not this number.</source>
      <translation type="unfinished">Die Quelle kennt die Straße, aber nicht diese Nummer.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register knows the street, but not this number.</source>
      <translation type="unfinished">Das Register kennt die Straße, aber nicht diese Nummer.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source knows this number, but not this box.</source>
      <translation type="unfinished">Die Quelle kennt diese Nummer, aber nicht diese Briefkastennummer.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register knows this number, but not this box.</source>
      <translation type="unfinished">Das Register kennt diese Nummer, aber nicht diese Briefkastennummer.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register gives this address no position.</source>
      <translation type="unfinished">Das Register gibt dieser Adresse keine Position.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source gives this address no position.</source>
      <translation type="unfinished">Die Quelle gibt dieser Adresse keine Position.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register places it outside the commune, by {register_value}.</source>
      <translation type="unfinished">Laut Register liegt sie außerhalb der Gemeinde, {register_value} von der Grenze.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source places it outside the commune, by {source_value}.</source>
      <translation type="unfinished">Laut Quelle liegt sie außerhalb der Gemeinde, {source_value} von der Grenze.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>Both place it outside the commune: the register by {register_value}, the source by {source_value}.</source>
      <translation type="unfinished">Laut beiden liegt sie außerhalb der Gemeinde: laut Register {register_value} von der Grenze, laut Quelle {source_value}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register places it on no parcel; the nearest is {register_value} away.</source>
      <translation type="unfinished">Laut Register liegt sie auf keiner Parzelle; die nächste ist {register_value} entfernt.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source places it on no parcel; the nearest is {source_value} away.</source>
      <translation type="unfinished">Laut Quelle liegt sie auf keiner Parzelle; die nächste ist {source_value} entfernt.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>Both place it on no parcel; the nearest is {register_value} and {source_value} away.</source>
      <translation type="unfinished">Laut beiden liegt sie auf keiner Parzelle; die nächste ist {register_value} und {source_value} entfernt.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register has this address more than once.</source>
      <translation type="unfinished">Das Register hat diese Adresse mehr als einmal.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source has this address more than once.</source>
      <translation type="unfinished">Die Quelle hat diese Adresse mehr als einmal.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <source>{file} is not BeSt's full download: it lacks {missing}.</source>
      <translation type="unfinished">{file} ist nicht der vollständige Download von BeSt: Es fehlt: {missing}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <source>Give best-full-latest.zip as it was published, or a folder with all its files.</source>
      <translation type="unfinished">Geben Sie best-full-latest.zip an, wie es veröffentlicht wurde, oder einen Ordner mit allen Dateien daraus.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <source>{service} announced {total} addresses and gave {count}.</source>
      <translation type="unfinished">{service} hat {total} Adressen angekündigt und {count} geliefert.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <source>Nothing was kept; it may have changed meanwhile, so try again.</source>
      <translation type="unfinished">Nichts wurde behalten; vielleicht hat sich inzwischen etwas geändert, versuchen Sie es also noch einmal.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <source>{service} gives the same page again and again.</source>
      <translation type="unfinished">{service} liefert immer wieder dieselbe Seite.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has no street name</source>
      <translation type="unfinished">hat keinen Straßennamen</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has no house number</source>
      <translation type="unfinished">hat keine Hausnummer</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has the identifier “{value}”, as an earlier row has; it was read with its row number added</source>
      <translation type="unfinished">hat die Kennung „{value}“, wie eine frühere Zeile; sie wurde mit angehängter Zeilennummer gelesen</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has “{value}” for a number: a spreadsheet made a date of it; write the number again, as a text</source>
      <translation type="unfinished">hat „{value}“ als Nummer: Eine Tabellenkalkulation hat daraus ein Datum gemacht; schreiben Sie die Nummer neu, als Text</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has a letter of another alphabet that looks like a Latin one ({value}); it was read as that one</source>
      <translation type="unfinished">hat einen Buchstaben eines anderen Alphabets, der wie ein lateinischer aussieht ({value}); er wurde als dieser gelesen</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>is the first of {value} rows whose accents were encoded twice; they were mended, but export the list again</source>
      <translation type="unfinished">ist die erste von {value} Zeilen, deren Akzente doppelt kodiert wurden; sie wurden wiederhergestellt, aber exportieren Sie die Liste neu</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>is the first of {value} rows whose accents were lost before this list was written (�); export it again</source>
      <translation type="unfinished">ist die erste von {value} Zeilen, deren Akzente schon verloren waren, als diese Liste geschrieben wurde (�); exportieren Sie sie neu</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has x and y the other way round, as the whole list has: they were exchanged; correct the headings or the columns</source>
      <translation type="unfinished">hat x und y vertauscht, wie die ganze Liste: Sie wurden getauscht; berichtigen Sie die Überschriften oder die Spalten</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>and {value} more rows after it, which are not listed</source>
      <translation type="unfinished">und danach weitere, nicht aufgeführte Zeilen: {value}</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>{file} has no usable row: the first of {count} that were refused is row {row}.</source>
      <translation type="unfinished">{file} hat keine brauchbare Zeile (abgelehnte Zeilen: {count}, die erste ist Zeile {row}).</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>Look at the columns that were chosen.</source>
      <translation type="unfinished">Prüfen Sie die gewählten Spalten.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} is empty.</source>
      <translation type="unfinished">{file} ist leer.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>Export the list again.</source>
      <translation type="unfinished">Exportieren Sie die Liste neu.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>{file} is not a table in text form.</source>
      <translation type="unfinished">{file} ist keine Tabelle in Textform.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>Export the list as CSV.</source>
      <translation type="unfinished">Exportieren Sie die Liste als CSV.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>{file}: the columns cannot be told apart (row 1).</source>
      <translation type="unfinished">{file}: Die Spalten lassen sich nicht unterscheiden (Zeile 1).</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>Separate them by commas, semicolons or tabs.</source>
      <translation type="unfinished">Trennen Sie sie durch Kommas, Semikolons oder Tabulatoren.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>{file}: a quotation mark opened in row {row} is not closed; it swallows the rows after it.</source>
      <translation type="unfinished">{file}: Ein Anführungszeichen, das in Zeile {row} geöffnet wird, ist nicht geschlossen; es verschluckt die folgenden Zeilen.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>Close it, or export the list again.</source>
      <translation type="unfinished">Schließen Sie es, oder exportieren Sie die Liste neu.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>has not as many cells as there are headings</source>
      <translation type="unfinished">hat nicht so viele Zellen, wie es Überschriften gibt</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>ends before its position; it was read without one</source>
      <translation type="unfinished">endet vor der Position; sie wurde ohne Position gelesen</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>is in an old encoding, {value}, as the whole list is: it was read so; look at its accents, or export it as UTF-8</source>
      <translation type="unfinished">ist in einer alten Kodierung, {value}, wie die ganze Liste: Sie wurde so gelesen; prüfen Sie die Akzente, oder exportieren Sie die Liste als UTF-8</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>has a text longer than any address</source>
      <translation type="unfinished">hat einen Text, der länger ist als jede Adresse</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>{file}: no address there of the commune {commune}.</source>
      <translation type="unfinished">{file}: Darin ist keine Adresse der Gemeinde {commune}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>Look at the commune's name and NIS code in the profile.</source>
      <translation type="unfinished">Prüfen Sie Namen und NIS-Code der Gemeinde im Profil.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>{file} is empty: it has headings but no rows.</source>
      <translation type="unfinished">{file} ist leer: Es gibt Überschriften, aber keine Zeilen.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>{file} has no headings: its first row already looks like an address (row 1).</source>
      <translation type="unfinished">{file} hat keine Überschriften: Die erste Zeile sieht schon wie eine Adresse aus (Zeile 1).</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>Put the names of the columns in the first row.</source>
      <translation type="unfinished">Schreiben Sie die Namen der Spalten in die erste Zeile.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>{file} is empty: it has no rows.</source>
      <translation type="unfinished">{file} ist leer: Es gibt keine Zeilen.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>{file} has no position column.</source>
      <translation type="unfinished">{file} hat keine Positionsspalte.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>Give the addresses a position: x and y in EPSG:31370, EPSG:3812 or EPSG:4326, or a layer of points.</source>
      <translation type="unfinished">Geben Sie den Adressen eine Position: x und y in EPSG:31370, EPSG:3812 oder EPSG:4326, oder einen Punktlayer.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/inspire_gml.py" />
      <source>{file}: positions come in several coordinate systems: {names}.</source>
      <translation type="unfinished">{file}: Die Positionen sind in mehreren Koordinatenbezugssystemen angegeben: {names}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/inspire_gml.py" />
      <source>Split the file by system.</source>
      <translation type="unfinished">Teilen Sie die Datei nach System auf.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <source>Give a GeoPackage, a Shapefile, a spreadsheet or a PostGIS connection.</source>
      <translation type="unfinished">Geben Sie ein GeoPackage, ein Shapefile, eine Tabellenkalkulation oder eine PostGIS-Verbindung an.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <source>There is no layer “{layer}”; there are {names}.</source>
      <translation type="unfinished">Es gibt keinen Layer „{layer}“; vorhanden sind: {names}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <source>Choose one of them.</source>
      <translation type="unfinished">Wählen Sie einen davon.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} is cut off or damaged: {reason}.</source>
      <translation type="unfinished">{file} ist abgeschnitten oder beschädigt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>Download it again.</source>
      <translation type="unfinished">Laden Sie die Datei neu herunter.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>has a position that is not a pair of numbers ({value}); it was read without it</source>
      <translation type="unfinished">hat eine Position, die kein Zahlenpaar ist ({value}); sie wurde ohne Position gelesen</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>has a position outside Belgium ({value}); it was read without it</source>
      <translation type="unfinished">hat eine Position außerhalb Belgiens ({value}); sie wurde ohne Position gelesen</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>{file}: the coordinate system of the positions cannot be told; the first is {x}, {y}.</source>
      <translation type="unfinished">{file}: Das Koordinatenbezugssystem der Positionen lässt sich nicht bestimmen; die erste ist {x}, {y}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>Give them in EPSG:31370, EPSG:3812 or EPSG:4326.</source>
      <translation type="unfinished">Geben Sie sie in EPSG:31370, EPSG:3812 oder EPSG:4326 an.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>{file}: the positions are said to be in {said}, but they are in {looks}; the first is {x}, {y}.</source>
      <translation type="unfinished">{file}: Die Positionen sollen in {said} sein, sind aber in {looks}; die erste ist {x}, {y}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>Set the layer's coordinate system right, then compare again.</source>
      <translation type="unfinished">Stellen Sie das Koordinatenbezugssystem des Layers richtig ein, und vergleichen Sie dann erneut.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>{file} is in a coordinate system that has no EPSG number: {crs}.</source>
      <translation type="unfinished">{file} ist in einem Koordinatenbezugssystem ohne EPSG-Nummer: {crs}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>Set the layer's coordinate system, for example EPSG:31370.</source>
      <translation type="unfinished">Stellen Sie das Koordinatenbezugssystem des Layers ein, zum Beispiel EPSG:31370.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>{file} is not there any more.</source>
      <translation type="unfinished">{file} ist nicht mehr vorhanden.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>Look where it is now, and choose it again.</source>
      <translation type="unfinished">Suchen Sie, wo die Datei jetzt ist, und wählen Sie sie neu.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>{file} was written while it was read.</source>
      <translation type="unfinished">{file} wurde während des Lesens geschrieben.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>Read it again once it is written.</source>
      <translation type="unfinished">Lesen Sie die Datei neu, sobald sie fertig geschrieben ist.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>There is no table in the folder {file}.</source>
      <translation type="unfinished">Im Ordner {file} gibt es keine Tabelle.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>Export the list into it.</source>
      <translation type="unfinished">Exportieren Sie die Liste dorthin.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>{file} has {count} columns; a list has at most {limit}.</source>
      <translation type="unfinished">{file} hat {count} Spalten; eine Liste hat höchstens {limit}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>Export the columns that are needed.</source>
      <translation type="unfinished">Exportieren Sie nur die benötigten Spalten.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} cannot be opened: {reason}.</source>
      <translation type="unfinished">{file} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} cannot be read after line {line}, column {column}: {reason}.</source>
      <translation type="unfinished">{file} kann nach Zeile {line}, Spalte {column} nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} was not opened: it declares entities, which no list of addresses needs.</source>
      <translation type="unfinished">{file} wurde nicht geöffnet: Es werden XML-Entitäten deklariert, die keine Adressliste braucht.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>Download it again from where it is published.</source>
      <translation type="unfinished">Laden Sie die Datei dort neu herunter, wo sie veröffentlicht ist.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} is not a list of addresses: none was found in {size} MB.</source>
      <translation type="unfinished">{file} ist keine Adressliste: In {size} MB wurde keine gefunden.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>Look at what was chosen.</source>
      <translation type="unfinished">Prüfen Sie, was gewählt wurde.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} is not an XML document.</source>
      <translation type="unfinished">{file} ist kein XML-Dokument.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} is not a list of addresses: one of its elements is {size} kB long or more.</source>
      <translation type="unfinished">{file} ist keine Adressliste: Eines der Elemente ist {size} kB lang oder länger.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} is not a list of addresses: its elements stand {depth} deep in one another.</source>
      <translation type="unfinished">{file} ist keine Adressliste: Die Elemente sind auf {depth} Ebenen ineinander verschachtelt.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} holds no list that can be read.</source>
      <translation type="unfinished">{file} enthält keine lesbare Liste.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>It should hold a file that ends in {suffixes}.</source>
      <translation type="unfinished">Eine Datei, die auf {suffixes} endet, sollte darin sein.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} holds several lists: {names}.</source>
      <translation type="unfinished">{file} enthält mehrere Listen: {names}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>Unpack it and choose one of them.</source>
      <translation type="unfinished">Entpacken Sie die Datei und wählen Sie eine der Listen.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} is not a file.</source>
      <translation type="unfinished">{file} ist keine Datei.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>Choose a file.</source>
      <translation type="unfinished">Wählen Sie eine Datei.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} was not opened: “{member}” would swell to {size} MB.</source>
      <translation type="unfinished">{file} wurde nicht geöffnet: „{member}“ würde auf {size} MB anwachsen.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} cannot be unpacked: {reason}.</source>
      <translation type="unfinished">{file} kann nicht entpackt werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>Unpack it first.</source>
      <translation type="unfinished">Entpacken Sie die Datei zuerst.</translation>
    </message>
  </context>
  <context>
    <name>commune</name>
    <message>
      <location filename="../../ui/commune/card.py" />
      <source>Left for later.</source>
      <translation type="unfinished">Auf später verschoben.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/card.py" />
      <source>Not now</source>
      <translation type="unfinished">Nicht jetzt</translation>
    </message>
    <message>
      <location filename="../../ui/commune/card.py" />
      <source>Change…</source>
      <translation type="unfinished">Ändern…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/card.py" />
      <source>Set up…</source>
      <translation type="unfinished">Einrichten…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>The profile's server</source>
      <translation type="unfinished">Der Server des Profils</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Profile for colleagues</source>
      <translation type="unfinished">Profil für Kollegen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/commune/field_names.py" />
      <source>Published at</source>
      <translation type="unfinished">Veröffentlicht unter</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Export the profile…</source>
      <translation type="unfinished">Das Profil exportieren…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Look for an update</source>
      <translation type="unfinished">Nach einer Aktualisierung suchen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Export the profile</source>
      <translation type="unfinished">Das Profil exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>Fetching the profile…</source>
      <translation type="unfinished">Das Profil wird abgerufen…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>Fetching the profile</source>
      <translation type="unfinished">Abrufen des Profils</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>What the update changes</source>
      <translation type="unfinished">Was die Aktualisierung ändert</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Leave it as it is</source>
      <translation type="unfinished">Unverändert lassen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>I expected that</source>
      <translation type="unfinished">Das habe ich erwartet</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Left out, because it is this computer's:</source>
      <translation type="unfinished">Nicht übernommen, weil es zu diesem Computer gehört:</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Nothing had to be left out.</source>
      <translation type="unfinished">Es musste nichts weggelassen werden.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Nothing has changed there: the profile is up to date.</source>
      <translation type="unfinished">Dort hat sich nichts geändert: Das Profil ist auf dem neuesten Stand.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>The profile was updated.</source>
      <translation type="unfinished">Das Profil wurde aktualisiert.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Published</source>
      <translation type="unfinished">Veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Update</source>
      <translation type="unfinished">Aktualisieren</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Published there, and different here:</source>
      <translation type="unfinished">Dort veröffentlicht und hier abweichend:</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>The commune's data would go to: {hosts}.</source>
      <translation type="unfinished">Die Daten der Gemeinde würden gesendet an: {hosts}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commune/field_names.py" />
      <source>{count} months</source>
      <translation type="unfinished">
        <numerusform>{count} Monat</numerusform>
        <numerusform>{count} Monate</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>e-mail</source>
      <translation type="unfinished">E-Mail</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>name</source>
      <translation type="unfinished">Name</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Reports of citizens</source>
      <translation type="unfinished">Meldungen der Bürger</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Statuses through iMio</source>
      <translation type="unfinished">Status über iMio</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Layers of the region</source>
      <translation type="unfinished">Layer der Region</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>BeSt addresses</source>
      <translation type="unfinished">BeSt-Adressen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Search of addresses</source>
      <translation type="unfinished">Adresssuche</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Regional catalogue</source>
      <translation type="unfinished">Regionaler Katalog</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>iMio</source>
      <translation type="unfinished">iMio</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>ArcGIS</source>
      <translation type="unfinished">ArcGIS</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>geocodeWS</source>
      <translation type="unfinished">geocodeWS</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Metawal</source>
      <translation type="unfinished">Metawal</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>BeSt Address</source>
      <translation type="unfinished">BeSt Address</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Two positions of one address</source>
      <translation type="unfinished">Zwei Positionen einer Adresse</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>A report and the axis of its road</source>
      <translation type="unfinished">Eine Meldung und die Achse ihrer Straße</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Two reports of one thing: apart</source>
      <translation type="unfinished">Zwei Meldungen derselben Sache: Abstand</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Two reports of one thing: within</source>
      <translation type="unfinished">Zwei Meldungen derselben Sache: Frist</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>A report and the address it names</source>
      <translation type="unfinished">Eine Meldung und die darin genannte Adresse</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>A report beyond the boundary</source>
      <translation type="unfinished">Eine Meldung jenseits der Grenze</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Another</source>
      <translation type="unfinished">Anderer</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Nobody: the author approves</source>
      <translation type="unfinished">Niemand: Der Verfasser genehmigt</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Anybody, after a review</source>
      <translation type="unfinished">Jede Person, nach einer Gegenprüfung</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Another person than the author</source>
      <translation type="unfinished">Eine andere Person als der Verfasser</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Name</source>
      <translation type="unfinished">Name</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Texts and photos kept</source>
      <translation type="unfinished">Aufbewahrung von Texten und Fotos</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Boundary</source>
      <translation type="unfinished">Grenze</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Boundary: source</source>
      <translation type="unfinished">Grenze: Quelle</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Layers that open with the commune</source>
      <translation type="unfinished">Layer, die sich mit der Gemeinde öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Newer catalogue of layers</source>
      <translation type="unfinished">Neuerer Layerkatalog</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Newer catalogue: fingerprint</source>
      <translation type="unfinished">Neuerer Katalog: Fingerabdruck</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Layer of the districts</source>
      <translation type="unfinished">Layer der Viertel</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Column of their names</source>
      <translation type="unfinished">Spalte mit ihren Namen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/settings_page.py" />
      <location filename="../../ui/commune/team_card.py" />
      <source>Review of corrections</source>
      <translation type="unfinished">Gegenprüfung der Korrekturen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/review_section.py" />
      <source>Most sent at once</source>
      <translation type="unfinished">Höchstens auf einmal gesendet</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Register: columns</source>
      <translation type="unfinished">Register: Spalten</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>{area} km², {count} points</source>
      <translation type="unfinished">{area} km², {count} Punkte</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>kind</source>
      <translation type="unfinished">Art</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>address</source>
      <translation type="unfinished">Adresse</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>the commune's name there</source>
      <translation type="unfinished">Name der Gemeinde dort</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>sign-in</source>
      <translation type="unfinished">Anmeldung</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>sign-in to write</source>
      <translation type="unfinished">Anmeldung zum Schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>requests a second</source>
      <translation type="unfinished">Anfragen pro Sekunde</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>what it can do</source>
      <translation type="unfinished">was er kann</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>A profile from a link</source>
      <translation type="unfinished">Ein Profil über einen Link</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>Paste the address that you received. It is looked at first: nothing opens before you agree.</source>
      <translation type="unfinished">Fügen Sie die erhaltene Internetadresse ein. Sie wird zuerst geprüft: Ohne Ihre Zustimmung wird nichts geöffnet.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>Address of the profile</source>
      <translation type="unfinished">Internetadresse des Profils</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>Open this profile</source>
      <translation type="unfinished">Dieses Profil öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>You have this profile already. What is published is different in:</source>
      <translation type="unfinished">Sie haben dieses Profil bereits. Das veröffentlichte weicht davon ab bei:</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <location filename="../../ui/commune/reports_card.py" />
      <source>Look at it</source>
      <translation type="unfinished">Überprüfen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>What it sets otherwise than for every commune:</source>
      <translation type="unfinished">Was es anders festlegt als für alle Gemeinden:</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>{name}: {commune}, commune code {nis_code}.</source>
      <translation type="unfinished">{name}: {commune}, NIS-Code {nis_code}.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Tolerances</source>
      <translation type="unfinished">Toleranzen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Roads' managers</source>
      <translation type="unfinished">Straßenbetreiber</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Districts</source>
      <translation type="unfinished">Viertel</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Name column</source>
      <translation type="unfinished">Namensspalte</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Address of the catalogue</source>
      <translation type="unfinished">Internetadresse des Katalogs</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>months after closing</source>
      <translation type="unfinished">Monate nach dem Abschluss</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Whom “Hand over” writes to. Offices, never persons.</source>
      <translation type="unfinished">An wen „Weiterleiten“ schreibt. Dienststellen, niemals Personen.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Name of the office</source>
      <translation type="unfinished">Name der Dienststelle</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Reports are counted by district. Layers of areas that were loaded can be chosen.</source>
      <translation type="unfinished">Die Meldungen werden nach Viertel gezählt. Bereits geladene Flächenlayer können gewählt werden.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Repère's own catalogue is used unless one is given here. Empty: none.</source>
      <translation type="unfinished">Der Katalog von Repère wird verwendet, sofern hier kein anderer angegeben ist. Leer: keiner.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Look at it first: what is kept is the very file that was seen.</source>
      <translation type="unfinished">Sehen Sie ihn zuerst an: Behalten wird genau die Datei, die angezeigt wurde.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>days</source>
      <translation type="unfinished">Tage</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>The office of this address needs a name.</source>
      <translation type="unfinished">Die Dienststelle zu dieser Adresse braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>{manager}: name</source>
      <translation type="unfinished">{manager}: Name</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>{manager}: e-mail</source>
      <translation type="unfinished">{manager}: E-Mail</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>{table} (not loaded)</source>
      <translation type="unfinished">{table} (nicht geladen)</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>“{name}”, layers: {count}. Save to use it.</source>
      <translation type="unfinished">„{name}“, Layer: {count}. Speichern Sie, um ihn zu verwenden.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>The commune's list of addresses: drop a file here, or choose a layer or a table.</source>
      <translation type="unfinished">Die Adressliste der Gemeinde: Legen Sie hier eine Datei ab oder wählen Sie einen Layer oder eine Tabelle.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>Read and use it</source>
      <translation type="unfinished">Lesen und verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>Reading the list…</source>
      <translation type="unfinished">Die Liste wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>Choose a list first, and the columns that are missing.</source>
      <translation type="unfinished">Wählen Sie zuerst eine Liste und die fehlenden Spalten.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>{name} · addresses: {count}</source>
      <translation type="unfinished">{name} · Adressen: {count}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>No address could be read in it: look at its columns.</source>
      <translation type="unfinished">Darin konnte keine Adresse gelesen werden: Überprüfen Sie die Spalten.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>rows left out: {count}</source>
      <translation type="unfinished">weggelassene Zeilen: {count}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>Reports</source>
      <translation type="unfinished">Meldungen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>Citizens' reports: from FixMyStreet or another service, or from a file of your own tool.</source>
      <translation type="unfinished">Meldungen der Bürger: von FixMyStreet oder einem anderen Dienst oder aus einer Datei Ihrer eigenen Anwendung.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>Sign in…</source>
      <translation type="unfinished">Anmelden…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>From a file…</source>
      <translation type="unfinished">Aus einer Datei…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>Use these reports</source>
      <translation type="unfinished">Diese Meldungen verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>Do without reports</source>
      <translation type="unfinished">Auf Meldungen verzichten</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/commune/services_section.py" />
      <source>Sign-in</source>
      <translation type="unfinished">Anmeldung</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>A table that your own tool exports: CSV, Excel, GeoJSON…</source>
      <translation type="unfinished">Eine Tabelle, die Ihre eigene Anwendung exportiert: CSV, Excel, GeoJSON…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/commune/services_section.py" />
      <source>Asking {service}…</source>
      <translation type="unfinished">Abfrage: {service}…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>Who sends</source>
      <translation type="unfinished">Wer sendet</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>anybody</source>
      <translation type="unfinished">jeder</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>Names as they stand in QGIS's options under Repère, with commas between them</source>
      <translation type="unfinished">Namen, wie sie in den Optionen von QGIS unter Repère stehen, durch Kommas getrennt</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>Communes reviewed here</source>
      <translation type="unfinished">Hier gegengeprüfte Gemeinden</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>With several, Corrections has a queue: by commune, street and decision.</source>
      <translation type="unfinished">Bei mehreren hat „Korrekturen“ eine Warteschlange: nach Gemeinde, Straße und Entscheidung.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>Several communes</source>
      <translation type="unfinished">Mehrere Gemeinden</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>All of Wallonia</source>
      <translation type="unfinished">Die ganze Wallonie</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>Tick at least one commune.</source>
      <translation type="unfinished">Kreuzen Sie mindestens eine Gemeinde an.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>{commune} alone</source>
      <translation type="unfinished">Nur {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>reports: {count}</source>
      <translation type="unfinished">Meldungen: {count}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>reports: {count} or more</source>
      <translation type="unfinished">Meldungen: {count} oder mehr</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>only where the service keeps several communes</source>
      <translation type="unfinished">nur wenn der Dienst mehrere Gemeinden führt</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>Test</source>
      <translation type="unfinished">Testen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>Do without</source>
      <translation type="unfinished">Darauf verzichten</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>Sign-in to write</source>
      <translation type="unfinished">Anmeldung zum Schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>As for every commune</source>
      <translation type="unfinished">Wie für alle Gemeinden</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>{service} answers, in {seconds} s.</source>
      <translation type="unfinished">{service} antwortet in {seconds} s.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>Testing {service}</source>
      <translation type="unfinished">Test: {service}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>the newest of {date}</source>
      <translation type="unfinished">die neueste vom {date}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>Reports come from the file {path}.</source>
      <translation type="unfinished">Die Meldungen kommen aus der Datei {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Shows again what is saved</source>
      <translation type="unfinished">Zeigt wieder die gespeicherten Werte an</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Saved.</source>
      <translation type="unfinished">Gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>The training town's settings last until it is closed.</source>
      <translation type="unfinished">Die Einstellungen der Übungsstadt gelten, bis sie geschlossen wird.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Settings of {commune}</source>
      <translation type="unfinished">Einstellungen von {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Kept in {path}</source>
      <translation type="unfinished">Gespeichert in {path}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Not saved yet: look at {sections}.</source>
      <translation type="unfinished">Noch nicht gespeichert: Sehen Sie sich {sections} an.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Not saved yet: {sections}</source>
      <translation type="unfinished">Noch nicht gespeichert: {sections}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Team</source>
      <translation type="unfinished">Team</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Where the work is kept, and who looks at corrections.</source>
      <translation type="unfinished">Wo die Arbeit aufbewahrt wird und wer die Korrekturen gegenprüft.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>This computer</source>
      <translation type="unfinished">Dieser Computer</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>A shared file</source>
      <translation type="unfinished">Eine gemeinsame Datei</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>PostgreSQL</source>
      <translation type="unfinished">PostgreSQL</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>A file on a shared folder suits people who work one after the other. For several at once: PostgreSQL.</source>
      <translation type="unfinished">Eine Datei in einem gemeinsamen Ordner eignet sich für Personen, die nacheinander arbeiten. Für mehrere gleichzeitig: PostgreSQL.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Choose the file…</source>
      <translation type="unfinished">Die Datei wählen…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Keep it on this computer</source>
      <translation type="unfinished">Auf diesem Computer behalten</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Who reviews</source>
      <translation type="unfinished">Wer gegenprüft</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>The team's shared file</source>
      <translation type="unfinished">Die gemeinsame Datei des Teams</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Workspace (*.gpkg)</source>
      <translation type="unfinished">Arbeitsbereich (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>Use the workspace that is there</source>
      <translation type="unfinished">Den dort vorhandenen Arbeitsbereich verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>Move this workspace there</source>
      <translation type="unfinished">Diesen Arbeitsbereich dorthin verschieben</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>Move it into a file on this desk</source>
      <translation type="unfinished">In eine Datei auf diesem Computer verschieben</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>PostgreSQL connection</source>
      <translation type="unfinished">PostgreSQL-Verbindung</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>Schema</source>
      <translation type="unfinished">Schema</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>All incidents, decisions, corrections and the journal are moved. The old location keeps a copy and a note of the new one.</source>
      <translation type="unfinished">Alle Meldungen, Entscheidungen, Korrekturen und das Journal werden verschoben. Am alten Ort bleiben eine Kopie und ein Hinweis auf den neuen.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>QGIS has no PostgreSQL connection yet: make one in the Browser, with QGIS's authentication.</source>
      <translation type="unfinished">QGIS hat noch keine PostgreSQL-Verbindung: Legen Sie im Browser eine an, mit der Authentifizierung von QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>The workspace is a file on this desk:
{path}</source>
      <translation type="unfinished">Der Arbeitsbereich ist eine Datei auf diesem Computer:
{path}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>The workspace is in the team's database {name}, schema {schema}.</source>
      <translation type="unfinished">Der Arbeitsbereich liegt in der Datenbank {name} des Teams, Schema {schema}.</translation>
    </message>
  </context>
  <context>
    <name>conformance</name>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>This report says what the service answered on this date; it does not certify the service.</source>
      <translation type="unfinished">Dieser Bericht gibt wieder, was der Dienst an diesem Datum geantwortet hat; er zertifiziert den Dienst nicht.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>The full test of this standard: {suite}.</source>
      <translation type="unfinished">Der vollständige Test dieser Norm: {suite}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Only what the standard itself obliges to is called “not kept”. What it recommends, our reading of it and a commune's own wishes are remarks. What was not asked does not count as kept.</source>
      <translation type="unfinished">Nur was die Norm selbst vorschreibt, wird als „nicht eingehalten“ bezeichnet. Was sie empfiehlt, unsere Auslegung und die eigenen Wünsche einer Gemeinde sind Bemerkungen. Was nicht abgefragt wurde, gilt nicht als eingehalten.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>the standard's own word</source>
      <translation type="unfinished">der Wortlaut der Norm</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>a list, a code or an example of the standard</source>
      <translation type="unfinished">eine Liste, ein Code oder ein Beispiel der Norm</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>our reading of the standard: to be verified</source>
      <translation type="unfinished">unsere Auslegung der Norm: zu überprüfen</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>a wish of the commune, which no standard obliges to</source>
      <translation type="unfinished">ein Wunsch der Gemeinde, den keine Norm vorschreibt</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>A sign-in went along.</source>
      <translation type="unfinished">Eine Anmeldung wurde mitgesendet.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>No sign-in went along.</source>
      <translation type="unfinished">Keine Anmeldung wurde mitgesendet.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>{name} is no report of a conformance check.</source>
      <translation type="unfinished">{name} ist kein Bericht einer Konformitätsprüfung.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Choose the .json of an earlier run.</source>
      <translation type="unfinished">Wählen Sie die .json eines früheren Laufs.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>{name} was made by a newer Repère.</source>
      <translation type="unfinished">{name} wurde mit einem neueren Repère erstellt.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Update Repère.</source>
      <translation type="unfinished">Aktualisieren Sie Repère.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>The earlier report is of other rules ({standard}).</source>
      <translation type="unfinished">Der frühere Bericht gehört zu anderen Regeln ({standard}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>{at}, {tool}</source>
      <translation type="unfinished">{at}, {tool}</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Rules {version} (SHA-256 {sum})</source>
      <translation type="unfinished">Regeln {version} (SHA-256 {sum})</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Only reads were sent.</source>
      <translation type="unfinished">Es wurde nur gelesen.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Writes were sent, with the consent of the person who ran the check.</source>
      <translation type="unfinished">Es wurde geschrieben, mit Einwilligung der Person, die die Prüfung ausgeführt hat.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Test request to be closed, in the category {code}: {id}, “{text}”.</source>
      <translation type="unfinished">Zu schließende Testmeldung in der Kategorie {code}: {id}, „{text}“.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Changed since {at}</source>
      <translation type="unfinished">Geändert seit {at}</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Conformance check: {standard}</source>
      <translation type="unfinished">Konformitätsprüfung: {standard}</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>SHA-256 of the report as JSON: {sum}</source>
      <translation type="unfinished">SHA-256 des Berichts als JSON: {sum}</translation>
    </message>
    <message>
      <location filename="../../services/conformance/conformance_check.py" />
      <source>The address must begin with https:// (or http://).</source>
      <translation type="unfinished">Die URL muss mit https:// (oder http://) beginnen.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/conformance_check.py" />
      <source>{file} is not there.</source>
      <translation type="unfinished">{file} ist nicht vorhanden.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/conformance_check.py" />
      <source>Choose the file to check.</source>
      <translation type="unfinished">Wählen Sie die zu prüfende Datei.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/dossier_rules.py" />
      <location filename="../../services/conformance/exchange.py" />
      <location filename="../../services/conformance/inspire_rules.py" />
      <source>{count} of {total} are not so: {samples}.</source>
      <translation type="unfinished">Bei {count} von {total} ist das nicht der Fall: {samples}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/dossier_rules.py" />
      <source>Whether it is the commune's, only its key can tell.</source>
      <translation type="unfinished">Ob das Siegel von der Gemeinde stammt, kann nur ihr Schlüssel zeigen.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>Not tested: the service shows nothing that this can be tried with.</source>
      <translation type="unfinished">Nicht getestet: Der Dienst zeigt nichts, womit sich das ausprobieren lässt.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <location filename="../../services/conformance/live_services.py" />
      <source>Missing: {missing}.</source>
      <translation type="unfinished">Es fehlt: {missing}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>Not in the standard: {values}.</source>
      <translation type="unfinished">Nicht in der Norm: {values}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>The list is inside an object: {names}.</source>
      <translation type="unfinished">Die Liste steckt in einem Objekt: {names}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>No list can be read from the answer (HTTP {code}).</source>
      <translation type="unfinished">In der Antwort ist keine Liste lesbar (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>HTTP {code} came; {expected} was due.</source>
      <translation type="unfinished">Erhalten: HTTP {code}; erwartet: {expected}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <location filename="../../services/conformance/inspire_rules.py" />
      <source>{count} looked at.</source>
      <translation type="unfinished">Betrachtet: {count}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>The check stopped after {count} requests.</source>
      <translation type="unfinished">Die Prüfung wurde nach {count} Abfragen beendet.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/inspire_rules.py" />
      <source>{count} positions are in a Belgian Lambert, which is not among INSPIRE's systems.</source>
      <translation type="unfinished">Positionen in einem belgischen Lambert-System, das nicht zu den Systemen von INSPIRE gehört: {count}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/inspire_rules.py" />
      <source>It cannot be read: {fault}</source>
      <translation type="unfinished">Es ist nicht lesbar: {fault}</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>Not asked: the layer itself was not found.</source>
      <translation type="unfinished">Nicht abgefragt: Der Layer selbst wurde nicht gefunden.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{title}” was number {old} and is number {number} now.</source>
      <translation type="unfinished">„{title}“ hatte die Nummer {old} und hat jetzt die Nummer {number}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>Missing: {missing}. What reads the others goes on: {left}.</source>
      <translation type="unfinished">Es fehlt: {missing}. Was die anderen liest, läuft weiter: {left}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>{name} answers as it is described.</source>
      <translation type="unfinished">{name} antwortet wie beschrieben.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>Other than the catalogue says: {differs}.</source>
      <translation type="unfinished">Anders als im Katalog: {differs}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{layer}” is in {service} under its number.</source>
      <translation type="unfinished">„{layer}“ ist in {service} unter der richtigen Nummer.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>{service} is there for “{layer}”.</source>
      <translation type="unfinished">{service} ist für „{layer}“ vorhanden.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{layer}” has the fields that are read.</source>
      <translation type="unfinished">„{layer}“ hat die Felder, die gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{layer}” has the scales and the coordinate system of the catalogue.</source>
      <translation type="unfinished">„{layer}“ hat die Maßstäbe und das Koordinatenbezugssystem des Katalogs.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{title}” is not there; the service has {offered}.</source>
      <translation type="unfinished">„{title}“ ist nicht vorhanden; der Dienst hat {offered}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{title}” is number {number}.</source>
      <translation type="unfinished">„{title}“ hat die Nummer {number}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>Not described: {fields}.</source>
      <translation type="unfinished">Nicht beschrieben: {fields}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>numberReturned is {returned}, numberMatched {matched}; {count} features came.</source>
      <translation type="unfinished">numberReturned ist {returned}, numberMatched {matched}; erhaltene Objekte: {count}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>{count} features came.</source>
      <translation type="unfinished">Erhaltene Objekte: {count}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>The box of a known feature is empty.</source>
      <translation type="unfinished">Das Suchrechteck eines bekannten Objekts ist leer.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>A box in the ocean holds {count} features.</source>
      <translation type="unfinished">Objekte in einem Suchrechteck im Ozean: {count}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <location filename="../../services/conformance/open311_services.py" />
      <location filename="../../services/conformance/open311_transport.py" />
      <location filename="../../services/conformance/open311_writing.py" />
      <location filename="../../services/conformance/wfs_rules.py" />
      <location filename="../../services/conformance/wms_rules.py" />
      <source>{came} came; {due} was due.</source>
      <translation type="unfinished">Erhalten: {came}; erwartet: {due}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>Content-Crs is {came}.</source>
      <translation type="unfinished">Content-Crs ist {came}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>A feature came twice.</source>
      <translation type="unfinished">Ein Objekt kam zweimal.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>{count} of {total} came, and no next page.</source>
      <translation type="unfinished">{count} von {total} erhalten, und keine nächste Seite.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_discovery.py" />
      <source>{came} came; the document lists {formats}.</source>
      <translation type="unfinished">Erhalten: {came}; das Dokument nennt {formats}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_discovery.py" />
      <source>No discovery document in {form}.</source>
      <translation type="unfinished">Kein Discovery-Dokument in {form}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_requests.py" />
      <source>The list is empty, although there are such requests.</source>
      <translation type="unfinished">Die Liste ist leer, obwohl es solche Meldungen gibt.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_requests.py" />
      <source>{count} requests came, the oldest of {days} days.</source>
      <translation type="unfinished">Erhaltene Meldungen: {count}, die älteste {days} Tage alt.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_requests.py" />
      <source>Not tested: no older request was seen.</source>
      <translation type="unfinished">Nicht getestet: Es war keine ältere Meldung zu sehen.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_requests.py" />
      <source>Came: {came} (HTTP {code}); due: {due}.</source>
      <translation type="unfinished">Erhalten: {came} (HTTP {code}); erwartet: {due}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_requests.py" />
      <source>A span of {days} days came.</source>
      <translation type="unfinished">Erhaltener Zeitraum: {days} Tage.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_services.py" />
      <source>Not tested: no service says metadata true.</source>
      <translation type="unfinished">Nicht getestet: Kein Dienst gibt metadata true an.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_services.py" />
      <source>No definition can be read (HTTP {code}).</source>
      <translation type="unfinished">Keine Definition lesbar (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>JSON is not offered; the standard leaves that free.</source>
      <translation type="unfinished">JSON wird nicht angeboten; die Norm lässt das frei.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>Another list came (HTTP {code}).</source>
      <translation type="unfinished">Eine andere Liste kam (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>The elements are {came}; {due} was due.</source>
      <translation type="unfinished">Die Elemente sind {came}; erwartet: {due}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>Not tested: the service is on this computer.</source>
      <translation type="unfinished">Nicht getestet: Der Dienst läuft auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>It is plain http.</source>
      <translation type="unfinished">Es ist einfaches http.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>Not tested: a sign-in went along.</source>
      <translation type="unfinished">Nicht getestet: Eine Anmeldung wurde mitgesendet.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>The body is no list of code and description.</source>
      <translation type="unfinished">Der Inhalt ist keine Liste aus code und description.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>The answer begins with {begin}.</source>
      <translation type="unfinished">Die Antwort beginnt mit {begin}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>The Content-Type is {came}.</source>
      <translation type="unfinished">Der Content-Type ist {came}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>No XML can be read (HTTP {code}).</source>
      <translation type="unfinished">Kein XML lesbar (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>Something else than {form} came.</source>
      <translation type="unfinished">Etwas anderes als {form} kam.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>A web page came with HTTP {code}.</source>
      <translation type="unfinished">Eine Webseite kam mit HTTP {code}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>The text holds “{trace}”.</source>
      <translation type="unfinished">Der Text enthält „{trace}“.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>Not UTF-8: {fault}.</source>
      <translation type="unfinished">Kein UTF-8: {fault}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>{name} is {value}.</source>
      <translation type="unfinished">{name} ist {value}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Not tested: the service took no test request.</source>
      <translation type="unfinished">Nicht geprüft: Der Dienst hat keine Testmeldung angenommen.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Not asked: a request had been made already, and one is enough.</source>
      <translation type="unfinished">Nicht gefragt: Eine Meldung war schon angelegt, und eine genügt.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Nobody knows whether a request was made, as the answer did not come whole: look for “{text}”.</source>
      <translation type="unfinished">Niemand weiß, ob eine Meldung angelegt wurde, denn die Antwort kam nicht vollständig: Suchen Sie „{text}“.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>The answer has the id “{id}” and the token “{token}”.</source>
      <translation type="unfinished">Die Antwort hat die ID „{id}“ und das Token „{token}“.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Nothing was sent: the service lists no category {code}.</source>
      <translation type="unfinished">Nichts wurde gesendet: Der Dienst führt keine Kategorie {code}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>An id and a token came.</source>
      <translation type="unfinished">Eine ID und ein Token kamen.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Not tested: the service does not show it yet (HTTP {code}).</source>
      <translation type="unfinished">Nicht geprüft: Der Dienst zeigt sie noch nicht (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Lost or changed: {fields}.</source>
      <translation type="unfinished">Verloren oder geändert: {fields}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Not tested: after {seconds} s the token had no id yet.</source>
      <translation type="unfinished">Nicht geprüft: Nach {seconds} s hatte das Token noch keine ID.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>It was refused (HTTP {code}).</source>
      <translation type="unfinished">Sie wurde abgelehnt (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>HTTP {code} came without a new request.</source>
      <translation type="unfinished">HTTP {code} kam ohne neue Meldung.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Made, and to be closed: {id} (“{text}”).</source>
      <translation type="unfinished">Angelegt und zu schließen: {id} („{text}“).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/rule_set.py" />
      <source>Not asked: it needs a write, to which nobody agreed.</source>
      <translation type="unfinished">Nicht gefragt: Das erfordert ein Schreiben, dem niemand zugestimmt hat.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/rule_set.py" />
      <source>Not tested: a person has to look at it.</source>
      <translation type="unfinished">Nicht getestet: Eine Person muss es sich ansehen.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/rules.py" />
      <source>Not asked: {rule} comes first, and was not passed.</source>
      <translation type="unfinished">Nicht abgefragt: {rule} kommt zuerst und wurde nicht bestanden.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/wfs_rules.py" />
      <source>A box around a feature's own place does not find it.</source>
      <translation type="unfinished">Ein Suchrechteck um den Ort eines Objekts findet es nicht.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/wfs_rules.py" />
      <source>A box elsewhere, its axes turned round, finds features too.</source>
      <translation type="unfinished">Ein Suchrechteck anderswo, mit vertauschten Achsen, findet auch Objekte.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/wms_rules.py" />
      <source>No picture came (HTTP {code}).</source>
      <translation type="unfinished">Kein Bild kam (HTTP {code}).</translation>
    </message>
  </context>
  <context>
    <name>corrections</name>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal is intact: no entry was changed, removed or added.</source>
      <translation type="unfinished">Das Journal ist unversehrt: Kein Eintrag wurde geändert, entfernt oder hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The service's receipt will appear here.</source>
      <translation type="unfinished">Die Empfangsbestätigung des Dienstes wird hier angezeigt.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Whole journal</source>
      <translation type="unfinished">Das ganze Journal</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Export the journal…</source>
      <translation type="unfinished">Das Journal exportieren…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Check the journal</source>
      <translation type="unfinished">Das Journal überprüfen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Compare with an export…</source>
      <translation type="unfinished">Mit einem Export vergleichen…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Compare with an export</source>
      <translation type="unfinished">Mit einem Export vergleichen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Export the journal</source>
      <translation type="unfinished">Das Journal exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Who</source>
      <translation type="unfinished">Wer</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Detail</source>
      <translation type="unfinished">Einzelheit</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal holds every step of {file}, as it was exported.</source>
      <translation type="unfinished">Das Journal enthält jeden Schritt aus {file}, so wie er exportiert wurde.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal was altered: step {number} is not what was written.</source>
      <translation type="unfinished">Das Journal wurde verändert: Schritt {number} entspricht nicht dem, was geschrieben wurde.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal was altered: at least one step was removed before step {number}.</source>
      <translation type="unfinished">Das Journal wurde verändert: Mindestens ein Schritt wurde vor Schritt {number} entfernt.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal was altered: step {number} was added afterwards.</source>
      <translation type="unfinished">Das Journal wurde verändert: Schritt {number} wurde nachträglich hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal was altered: step {number} is not in its place.</source>
      <translation type="unfinished">Das Journal wurde verändert: Schritt {number} ist nicht an seinem Platz.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal was altered: it should go on at step {number}.</source>
      <translation type="unfinished">Das Journal wurde verändert: Es müsste mit Schritt {number} weitergehen.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal is in {path}.</source>
      <translation type="unfinished">Das Journal ist in {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>When you decided</source>
      <translation type="unfinished">Bei Ihrer Entscheidung</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Your change</source>
      <translation type="unfinished">Ihre Änderung</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Current value</source>
      <translation type="unfinished">Aktueller Wert</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Use my values</source>
      <translation type="unfinished">Meine Werte</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Use the service's</source>
      <translation type="unfinished">Werte des Dienstes</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Ask again</source>
      <translation type="unfinished">Erneut abfragen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>The service could not be asked what it holds now. Ask again.</source>
      <translation type="unfinished">Der Dienst konnte nicht nach seinem aktuellen Stand gefragt werden. Fragen Sie erneut ab.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Where both sides changed, tick the right value, then continue. A new draft is created.</source>
      <translation type="unfinished">Wo beide Seiten geändert haben, kreuzen Sie den richtigen Wert an und fahren Sie dann fort. Ein neuer Entwurf wird angelegt.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Look at what changed, then go on: a new draft takes it over.</source>
      <translation type="unfinished">Sehen Sie sich an, was geändert wurde, und fahren Sie dann fort: Ein neuer Entwurf übernimmt es.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>The service would refuse this: repair it, or send it back.</source>
      <translation type="unfinished">Der Dienst würde dies ablehnen: Berichtigen Sie es oder geben Sie es zurück.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>It is your own: the profile wants another person to accept it.</source>
      <translation type="unfinished">Sie stammt von Ihnen selbst: Laut Profil muss eine andere Person sie annehmen.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Withdraw</source>
      <translation type="unfinished">Zurückziehen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Back to draft</source>
      <translation type="unfinished">Zurück zum Entwurf</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Take it up again</source>
      <translation type="unfinished">Wieder aufnehmen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>As a new draft, to change it</source>
      <translation type="unfinished">Als neuen Entwurf, um sie zu ändern</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Your reason, for the author</source>
      <translation type="unfinished">Ihr Grund, für den Verfasser</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>What the service answered</source>
      <translation type="unfinished">Was der Dienst geantwortet hat</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Identifier of the record it is now</source>
      <translation type="unfinished">Aktuelle Kennung des Datensatzes</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Dismiss</source>
      <translation type="unfinished">Ausblenden</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>The warning goes away; the correction stays in the list</source>
      <translation type="unfinished">Die Warnung verschwindet; die Korrektur bleibt in der Liste</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Accept</source>
      <translation type="unfinished">Annehmen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Send back</source>
      <translation type="unfinished">Zurückgeben</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>To its author, with your reason</source>
      <translation type="unfinished">An ihren Verfasser, mit Ihrem Grund</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Refuse</source>
      <translation type="unfinished">Ablehnen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Final refusal, with your reason</source>
      <translation type="unfinished">Endgültige Ablehnung, mit Ihrem Grund</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Repair</source>
      <translation type="unfinished">Berichtigen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Change it yourself; your name is kept beside the author's</source>
      <translation type="unfinished">Ändern Sie sie selbst; Ihr Name wird neben dem des Verfassers aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Approve</source>
      <translation type="unfinished">Genehmigen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Submit for review</source>
      <translation type="unfinished">Zur Gegenprüfung geben</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Change</source>
      <translation type="unfinished">Ändern</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Only after you looked in the service itself: Send asks it where it can be asked</source>
      <translation type="unfinished">Erst wenn Sie im Dienst selbst nachgesehen haben: „Senden“ fragt ihn ab, wo dies möglich ist</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>correction, decision {key}</source>
      <translation type="unfinished">Korrektur, Entscheidung {key}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>{asked}, then press Enter: {decision}</source>
      <translation type="unfinished">{asked}, dann Eingabetaste: {decision}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>It was received</source>
      <translation type="unfinished">Sie ist angekommen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>It was not received</source>
      <translation type="unfinished">Sie ist nicht angekommen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>As a draft, to change it</source>
      <translation type="unfinished">Als Entwurf, um sie zu ändern</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Link to another record</source>
      <translation type="unfinished">Neu zuordnen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>To repair it, and offer it again</source>
      <translation type="unfinished">Um sie zu berichtigen und erneut zur Gegenprüfung zu geben</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/delayed_send.py" />
      <source>{count} corrections are approved and go in {seconds} seconds.</source>
      <translation type="unfinished">
        <numerusform>{count} Korrektur ist genehmigt und wird in {seconds} Sekunden gesendet.</numerusform>
        <numerusform>{count} Korrekturen sind genehmigt und werden in {seconds} Sekunden gesendet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/delayed_send.py" />
      <source>{count} corrections are approved and were not sent: Send is in Corrections.</source>
      <translation type="unfinished">
        <numerusform>{count} Korrektur ist genehmigt und wurde nicht gesendet: „Senden“ befindet sich unter „Korrekturen“.</numerusform>
        <numerusform>{count} Korrekturen sind genehmigt und wurden nicht gesendet: „Senden“ befindet sich unter „Korrekturen“.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>A trial shows exactly what would be sent. Nothing is sent.</source>
      <translation type="unfinished">Ein Probelauf zeigt genau, was gesendet würde. Es wird nichts gesendet.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>by {author}, {date}</source>
      <translation type="unfinished">von {author}, {date}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Content</source>
      <translation type="unfinished">Inhalt</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Trial</source>
      <translation type="unfinished">Probelauf</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Journal</source>
      <translation type="unfinished">Journal</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Note: {text}</source>
      <translation type="unfinished">Notiz: {text}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Reason: {text}</source>
      <translation type="unfinished">Grund: {text}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Photo: {file}</source>
      <translation type="unfinished">Foto: {file}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>After</source>
      <translation type="unfinished">Nachher</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>The photo {path} is not there any more, or it was changed.</source>
      <translation type="unfinished">Das Foto {path} ist nicht mehr vorhanden oder wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Attach it again, or ask the author.</source>
      <translation type="unfinished">Fügen Sie es erneut bei oder fragen Sie den Verfasser.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>reviewed by {reviewer}</source>
      <translation type="unfinished">gegengeprüft von {reviewer}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Only where several desks of the commune make dossiers, each with a workspace of its own.</source>
      <translation type="unfinished">Nur wenn die Gemeinde auf mehreren Computern Dossiers erstellt, jeweils mit eigenem Arbeitsbereich.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Folder</source>
      <translation type="unfinished">Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Letter of this desk</source>
      <translation type="unfinished">Buchstabe dieses Computers</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Seal</source>
      <translation type="unfinished">Siegel</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Preview</source>
      <translation type="unfinished">Vorschau</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Sign off</source>
      <translation type="unfinished">Unterzeichnen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Writing the dossier</source>
      <translation type="unfinished">Schreiben des Dossiers</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>None: its origin cannot be proven. Give the commune's key under ☰, Seal of the dossiers…</source>
      <translation type="unfinished">Keines: Die Herkunft kann nicht nachgewiesen werden. Geben Sie den Schlüssel der Gemeinde an unter ☰, Siegel der Dossiers…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Tick at least one correction.</source>
      <translation type="unfinished">Kreuzen Sie mindestens eine Korrektur an.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Dossier {number}: {count} corrections, marked as sent by hand. It is in {path}.</source>
      <translation type="unfinished">
        <numerusform>Dossier {number}: {count} Korrektur, als persönlich übergeben vermerkt. Es liegt in {path}.</numerusform>
        <numerusform>Dossier {number}: {count} Korrekturen, als persönlich übergeben vermerkt. Es liegt in {path}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Nothing is approved.</source>
      <translation type="unfinished">Es ist nichts genehmigt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Dossier {number} for {service}: {count} corrections ticked.</source>
      <translation type="unfinished">
        <numerusform>Dossier {number} für {service}: {count} Korrektur angekreuzt.</numerusform>
        <numerusform>Dossier {number} für {service}: {count} Korrekturen angekreuzt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>With the key of {commune}</source>
      <translation type="unfinished">Mit dem Schlüssel von {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Signature: ______________________________      Handed in on: ____________________</source>
      <translation type="unfinished">Unterschrift: ______________________________      Übergeben am: ____________________</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>{count} corrections, approved and put together by {author} on {date}.</source>
      <translation type="unfinished">
        <numerusform>{count} Korrektur, genehmigt und zusammengestellt von {author} am {date}.</numerusform>
        <numerusform>{count} Korrekturen, genehmigt und zusammengestellt von {author} am {date}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>This correction has no place on the map.</source>
      <translation type="unfinished">Diese Korrektur hat keinen Ort auf der Karte.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Square: before. Triangle: after.</source>
      <translation type="unfinished">Quadrat: vorher. Dreieck: nachher.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Dossier {number} · {commune} · for {service}</source>
      <translation type="unfinished">Dossier {number} · {commune} · für {service}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Contents, continued</source>
      <translation type="unfinished">Inhalt, Fortsetzung</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>About</source>
      <translation type="unfinished">Gegenstand</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Record: {subject} · correction: {id}</source>
      <translation type="unfinished">Datensatz: {subject} · Korrektur: {id}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>The journal then: {count} steps, the last {hash}</source>
      <translation type="unfinished">
        <numerusform>Das Journal zu diesem Zeitpunkt: {count} Schritt, der letzte {hash}</numerusform>
        <numerusform>Das Journal zu diesem Zeitpunkt: {count} Schritte, der letzte {hash}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Belgian Lambert 72 (EPSG:31370)</source>
      <translation type="unfinished">Belgisches Lambert 72 (EPSG:31370)</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>With it: {file} (SHA-256 {hash})</source>
      <translation type="unfinished">Beigefügt: {file} (SHA-256 {hash})</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>On the map</source>
      <translation type="unfinished">Auf der Karte</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Click the right place on the map</source>
      <translation type="unfinished">Klicken Sie auf der Karte auf den richtigen Ort</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Why this is right</source>
      <translation type="unfinished">Warum dies richtig ist</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Click the corners on the map, the right button ends</source>
      <translation type="unfinished">Klicken Sie die Ecken auf der Karte an, die rechte Taste beendet</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Sketch</source>
      <translation type="unfinished">Skizze</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Only a draft, or a correction in review, is changed.</source>
      <translation type="unfinished">Nur ein Entwurf oder eine Korrektur in Gegenprüfung kann geändert werden.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Drawn</source>
      <translation type="unfinished">Gezeichnet</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Draw on the map</source>
      <translation type="unfinished">Auf der Karte zeichnen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>“{text}” is not a position.</source>
      <translation type="unfinished">„{text}“ ist keine Position.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Write x and y in metres, or click on the map.</source>
      <translation type="unfinished">Geben Sie x und y in Metern ein oder klicken Sie auf die Karte.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Without a photo</source>
      <translation type="unfinished">Ohne Foto</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Without a sketch</source>
      <translation type="unfinished">Ohne Skizze</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Copy the sketch</source>
      <translation type="unfinished">Die Skizze kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Entered</source>
      <translation type="unfinished">Erfasst</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>The message is copied.</source>
      <translation type="unfinished">Die Nachricht ist kopiert.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>The sketch is copied.</source>
      <translation type="unfinished">Die Skizze ist kopiert.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Copied: {value}</source>
      <translation type="unfinished">Kopiert: {value}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Nothing is left to enter in {service}.</source>
      <translation type="unfinished">In {service} ist nichts mehr zu erfassen.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>To enter in {service}: {number} of {count}</source>
      <translation type="unfinished">In {service} zu erfassen: {number} von {count}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Copy ({key})</source>
      <translation type="unfinished">Kopieren ({key})</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Proposed</source>
      <translation type="unfinished">Vorgeschlagen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>New street</source>
      <translation type="unfinished">Neue Straße</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>The situation on site changed</source>
      <translation type="unfinished">Vor Ort geändert</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>It was a mistake</source>
      <translation type="unfinished">Es war ein Fehler</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>In the table for the tool</source>
      <translation type="unfinished">In der Tabelle für die Anwendung</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Delivered by hand</source>
      <translation type="unfinished">Persönlich übergeben</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Entered by hand</source>
      <translation type="unfinished">Von Hand erfasst</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Street or report</source>
      <translation type="unfinished">Straße oder Meldung</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Reject</source>
      <translation type="unfinished">Ablehnung</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>The service's record changed since you decided. Look at it, then go on or withdraw.</source>
      <translation type="unfinished">Der Datensatz des Dienstes hat sich seit Ihrer Entscheidung geändert. Sehen Sie ihn an und fahren Sie dann fort oder ziehen Sie die Korrektur zurück.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>The service does not have this record any more: say which one it is now, or withdraw the correction.</source>
      <translation type="unfinished">Der Dienst hat diesen Datensatz nicht mehr: Geben Sie an, welcher es jetzt ist, oder ziehen Sie die Korrektur zurück.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>It may have arrived: Send asks the service, and sends nothing twice.</source>
      <translation type="unfinished">Sie ist vielleicht angekommen: „Senden“ fragt den Dienst ab und sendet nichts doppelt.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>It did not arrive last time, and waits for the next sending.</source>
      <translation type="unfinished">Sie ist beim letzten Mal nicht angekommen und wartet auf das nächste Senden.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>It did not arrive last time.</source>
      <translation type="unfinished">Sie ist beim letzten Mal nicht angekommen.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>Retired</source>
      <translation type="unfinished">Aufgehoben</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Seen in {source}</source>
      <translation type="unfinished">In {source} zu sehen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>{sign} {severity}: {remark}</source>
      <translation type="unfinished">{sign} {severity}: {remark}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Approve all drafts</source>
      <translation type="unfinished">Alle Entwürfe genehmigen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Submit all drafts for review</source>
      <translation type="unfinished">Alle Entwürfe zur Gegenprüfung geben</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Try out</source>
      <translation type="unfinished">Probelauf starten</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Group, street, by hand</source>
      <translation type="unfinished">Gruppe, Straße, von Hand</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Choose every shown correction of the same decision</source>
      <translation type="unfinished">Alle angezeigten Korrekturen derselben Entscheidung wählen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Renumber the street in one go</source>
      <translation type="unfinished">Die Straße in einem Zug umnummerieren</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>Dossier…</source>
      <translation type="unfinished">Dossier…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Dossiers sent, answers…</source>
      <translation type="unfinished">Gesendete Dossiers, Antworten…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Nothing to send. Corrections come here from the incidents and the addresses.</source>
      <translation type="unfinished">Nichts zu senden. Korrekturen kommen aus den Meldungen und den Adressen hierher.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/corrections/pending_strip.py" />
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Send</source>
      <translation type="unfinished">Senden</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>No other correction belongs to this decision.</source>
      <translation type="unfinished">Keine andere Korrektur gehört zu dieser Entscheidung.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>A new draft was created from it. Check it, then approve it.</source>
      <translation type="unfinished">Daraus wurde ein neuer Entwurf angelegt. Überprüfen Sie ihn und genehmigen Sie ihn dann.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>To enter in {service}…</source>
      <translation type="unfinished">In {service} zu erfassen…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>The service has no record “{subject}” either.</source>
      <translation type="unfinished">Auch der Dienst hat keinen Datensatz „{subject}“.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Look for its identifier, or withdraw the correction.</source>
      <translation type="unfinished">Suchen Sie seine Kennung oder ziehen Sie die Korrektur zurück.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>To do</source>
      <translation type="unfinished">Zu erledigen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Drafts</source>
      <translation type="unfinished">Entwürfe</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/corrections/queue_page.py" />
      <source>To review</source>
      <translation type="unfinished">Gegenzuprüfen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Done</source>
      <translation type="unfinished">Erledigt</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Enter by hand…</source>
      <translation type="unfinished">Von Hand erfassen…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>Ask what became of them</source>
      <translation type="unfinished">Nachfragen, was aus ihnen geworden ist</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>{count} waiting</source>
      <translation type="unfinished">
        <numerusform>{count} wartend</numerusform>
        <numerusform>{count} wartend</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>Send {count}</source>
      <translation type="unfinished">{count} senden</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>Approve and send {count}</source>
      <translation type="unfinished">{count} genehmigen und senden</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>Approve {count}</source>
      <translation type="unfinished">{count} genehmigen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>Submit {count} for review</source>
      <translation type="unfinished">{count} zur Gegenprüfung geben</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>Asking the service</source>
      <translation type="unfinished">Abfrage des Dienstes</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>Trying out</source>
      <translation type="unfinished">Probelauf</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>Sending corrections</source>
      <translation type="unfinished">Senden der Korrekturen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>They are in Corrections, under Needs attention: choose one to see what can be done with it.</source>
      <translation type="unfinished">Sie stehen in „Korrekturen“ unter „Anzusehen“: Wählen Sie eine, um zu sehen, was damit getan werden kann.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} corrections to look at.</source>
      <translation type="unfinished">
        <numerusform>{count} Korrektur anzusehen.</numerusform>
        <numerusform>{count} Korrekturen anzusehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} corrections received by the service.</source>
      <translation type="unfinished">
        <numerusform>{count} Korrektur vom Dienst empfangen.</numerusform>
        <numerusform>{count} Korrekturen vom Dienst empfangen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} corrections applied.</source>
      <translation type="unfinished">
        <numerusform>{count} Korrektur übernommen.</numerusform>
        <numerusform>{count} Korrekturen übernommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} not sent: they wait for the next Send.</source>
      <translation type="unfinished">
        <numerusform>{count} nicht gesendet: Sie wartet auf das nächste Senden.</numerusform>
        <numerusform>{count} nicht gesendet: Sie warten auf das nächste Senden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} may have arrived: Send asks the service, and sends nothing twice.</source>
      <translation type="unfinished">
        <numerusform>{count} vielleicht angekommen: „Senden“ fragt den Dienst ab und sendet nichts doppelt.</numerusform>
        <numerusform>{count} vielleicht angekommen: „Senden“ fragt den Dienst ab und sendet nichts doppelt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{labels}: {state} ({reason}).</source>
      <translation type="unfinished">{labels}: {state} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{label}: it is carried by hand, in a dossier.</source>
      <translation type="unfinished">{label}: wird persönlich übergeben, in einem Dossier.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>And {count} more.</source>
      <translation type="unfinished">Und {count} weitere.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>Accept this one, refuse the other</source>
      <translation type="unfinished">Diese annehmen, die andere ablehnen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>Base</source>
      <translation type="unfinished">Ausgangswert</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>Wanted</source>
      <translation type="unfinished">Gewünscht</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>as it was found</source>
      <translation type="unfinished">wie vorgefunden</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Source today</source>
      <translation type="unfinished">Quelle heute</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>Another correction asks for something else here: look at both, choose one.</source>
      <translation type="unfinished">Eine andere Korrektur sieht hier etwas anderes vor: Sehen Sie sich beide an und wählen Sie eine.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>Another correction asks for the same.</source>
      <translation type="unfinished">Eine andere Korrektur sieht dasselbe vor.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>{source} of {date}: {verdict}</source>
      <translation type="unfinished">{source} vom {date}: {verdict}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Name of this filter</source>
      <translation type="unfinished">Name dieses Filters</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Delete</source>
      <translation type="unfinished">Löschen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Saved filters</source>
      <translation type="unfinished">Gespeicherte Filter</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Dossier</source>
      <translation type="unfinished">Dossier</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Save as</source>
      <translation type="unfinished">Speichern unter</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>{count} days or more</source>
      <translation type="unfinished">
        <numerusform>{count} Tag oder mehr</numerusform>
        <numerusform>{count} Tage oder mehr</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_map.py" />
      <source>What waits, by commune</source>
      <translation type="unfinished">Was wartet, nach Gemeinde</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_map.py" />
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>the oldest: {age}</source>
      <translation type="unfinished">die älteste: {age}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} decided</source>
      <translation type="unfinished">
        <numerusform>{count} entschieden</numerusform>
        <numerusform>{count} entschieden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} changed meanwhile</source>
      <translation type="unfinished">
        <numerusform>{count} inzwischen geändert</numerusform>
        <numerusform>{count} inzwischen geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} a colleague is looking at</source>
      <translation type="unfinished">
        <numerusform>{count} gerade von einem Kollegen oder einer Kollegin angesehen</numerusform>
        <numerusform>{count} gerade von einem Kollegen oder einer Kollegin angesehen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} of your own</source>
      <translation type="unfinished">
        <numerusform>{count} von Ihnen selbst</numerusform>
        <numerusform>{count} von Ihnen selbst</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} the service would refuse</source>
      <translation type="unfinished">
        <numerusform>{count}, die der Dienst ablehnen würde</numerusform>
        <numerusform>{count}, die der Dienst ablehnen würde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} whose source has changed since</source>
      <translation type="unfinished">
        <numerusform>{count} mit seither geänderter Quelle</numerusform>
        <numerusform>{count} mit seither geänderter Quelle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} whose address was removed</source>
      <translation type="unfinished">
        <numerusform>{count} mit gelöschter Adresse</numerusform>
        <numerusform>{count} mit gelöschter Adresse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} the source has already: look at each</source>
      <translation type="unfinished">
        <numerusform>{count} in der Quelle schon so: anzusehen</numerusform>
        <numerusform>{count} in der Quelle schon so: einzeln anzusehen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} that contradict another: look at each</source>
      <translation type="unfinished">
        <numerusform>{count} im Widerspruch zu einer anderen: anzusehen</numerusform>
        <numerusform>{count} im Widerspruch zu einer anderen: einzeln anzusehen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} not yours to decide</source>
      <translation type="unfinished">
        <numerusform>{count} außerhalb Ihrer Zuständigkeit</numerusform>
        <numerusform>{count} außerhalb Ihrer Zuständigkeit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} decided by somebody else</source>
      <translation type="unfinished">
        <numerusform>{count} von jemand anderem entschieden</numerusform>
        <numerusform>{count} von jemand anderem entschieden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Nothing waits here.</source>
      <translation type="unfinished">Hier wartet nichts.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Map, groups, statistics, reasons</source>
      <translation type="unfinished">Karte, Gruppen, Statistiken, Gründe</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Map of what waits</source>
      <translation type="unfinished">Karte der wartenden Korrekturen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Grouped by dossier instead of street</source>
      <translation type="unfinished">Nach Dossier statt nach Straße gruppieren</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Statistics…</source>
      <translation type="unfinished">Statistiken…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Reasons…</source>
      <translation type="unfinished">Gründe…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <location filename="../../services/corrections/review_statistics.py" />
      <source>Accepted</source>
      <translation type="unfinished">Angenommen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Overdue</source>
      <translation type="unfinished">Überfällig</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <location filename="../../services/corrections/review_statistics.py" />
      <source>Executed</source>
      <translation type="unfinished">Ausgeführt</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <location filename="../../services/corrections/review_statistics.py" />
      <source>Those returned</source>
      <translation type="unfinished">Zurückgegeben</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <location filename="../../services/corrections/review_statistics.py" />
      <source>Those refused</source>
      <translation type="unfinished">Abgelehnt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} chosen</source>
      <translation type="unfinished">
        <numerusform>{count} gewählt</numerusform>
        <numerusform>{count} gewählt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <source>By commune</source>
      <translation type="unfinished">Nach Gemeinde</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <source>By month</source>
      <translation type="unfinished">Nach Monat</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <source>Waiting, by age</source>
      <translation type="unfinished">Wartend, nach Alter</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../services/corrections/review_statistics.py" />
      <source>Days to decide: median</source>
      <translation type="unfinished">Tage bis zur Entscheidung: Median</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <source>Review of corrections: {area}</source>
      <translation type="unfinished">Gegenprüfung der Korrekturen: {area}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <source>Steps in the period: {decided}; corrections waiting today: {waiting}.</source>
      <translation type="unfinished">Schritte im Zeitraum: {decided}; heute wartende Korrekturen: {waiting}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>{person} is looking, {count} more minutes</source>
      <translation type="unfinished">
        <numerusform>{person} sieht sie an, noch {count} min</numerusform>
        <numerusform>{person} sieht sie an, noch {count} min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>yours for {count} more minutes</source>
      <translation type="unfinished">
        <numerusform>für Sie reserviert, noch {count} min</numerusform>
        <numerusform>für Sie reserviert, noch {count} min</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>Without a street</source>
      <translation type="unfinished">Ohne Straße</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_tree.py" />
      <location filename="../../ui/corrections/review_pages.py" />
      <source>Queue</source>
      <translation type="unfinished">Warteschlange</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>contradicts another</source>
      <translation type="unfinished">widerspricht einer anderen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>asked for twice</source>
      <translation type="unfinished">zweimal gewünscht</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>{count} more: show them</source>
      <translation type="unfinished">
        <numerusform>{count} weitere: anzeigen</numerusform>
        <numerusform>{count} weitere: anzeigen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Reasons</source>
      <translation type="unfinished">Gründe</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Add</source>
      <translation type="unfinished">Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Usual list</source>
      <translation type="unfinished">Übliche Liste</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Words</source>
      <translation type="unfinished">Wortlaut</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>To be mended</source>
      <translation type="unfinished">Zu berichtigen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Why a correction is sent back or refused. They are kept in the profile.</source>
      <translation type="unfinished">Warum eine Korrektur zurückgegeben oder abgelehnt wird. Die Gründe werden im Profil aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Without a reason nothing can be refused: keep one at least.</source>
      <translation type="unfinished">Ohne Grund kann nichts abgelehnt werden: Behalten Sie mindestens einen.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Words for the author: no personal data</source>
      <translation type="unfinished">Hinweis ohne Personendaten</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Words for the author</source>
      <translation type="unfinished">Erläuterung für den Verfasser</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Reason…</source>
      <translation type="unfinished">Grund…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Choose a reason, or write one and press Enter: the author reads it.</source>
      <translation type="unfinished">Wählen Sie einen Grund oder schreiben Sie einen und drücken Sie die Eingabetaste: Der Verfasser liest ihn.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_pages.py" />
      <source>Queue or outbox</source>
      <translation type="unfinished">Warteschlange oder eigene Korrekturen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_pages.py" />
      <source>Own outbox</source>
      <translation type="unfinished">Eigene Korrekturen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>One of the sample is bad: look at each.</source>
      <translation type="unfinished">Eine Korrektur der Stichprobe wurde beanstandet: Sehen Sie jede einzeln an.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>This sample is not the one that its seed gives: look at each.</source>
      <translation type="unfinished">Diese Stichprobe stimmt nicht mit ihrem Startwert überein: Sehen Sie jede einzeln an.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>Accept the other {count}…</source>
      <translation type="unfinished">
        <numerusform>Die übrige annehmen ({count})…</numerusform>
        <numerusform>Die übrigen {count} annehmen…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>Sample: {seen} of {total} looked at, none bad. It stands for {lot}.</source>
      <translation type="unfinished">Stichprobe: {seen} von {total} angesehen, keine beanstandet. Sie gilt für {lot}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>{count} are alike: a sample can stand for them.</source>
      <translation type="unfinished">
        <numerusform>{count} ist gleichartig: Eine Stichprobe kann für sie gelten.</numerusform>
        <numerusform>{count} sind gleichartig: Eine Stichprobe kann für sie gelten.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>Review by sample: {size} of {total}</source>
      <translation type="unfinished">Mit Stichprobe gegenprüfen: {size} von {total}</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>{file} is not a photo.</source>
      <translation type="unfinished">{file} ist kein Foto.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Choose a JPEG or a PNG.</source>
      <translation type="unfinished">Wählen Sie ein JPEG oder ein PNG.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>The photo {file} is not the one that was approved.</source>
      <translation type="unfinished">Das Foto {file} ist nicht das genehmigte.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Choose the photo again.</source>
      <translation type="unfinished">Wählen Sie das Foto neu.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>{file} is on another machine.</source>
      <translation type="unfinished">{file} ist auf einem anderen Computer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Copy it to a drive of this desk.</source>
      <translation type="unfinished">Kopieren Sie das Foto auf ein Laufwerk dieses Computers.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>{file} is too large for a photo.</source>
      <translation type="unfinished">{file} ist zu groß für ein Foto.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Make it smaller.</source>
      <translation type="unfinished">Verkleinern Sie das Foto.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>The sketch does not lie in Wallonia.</source>
      <translation type="unfinished">Die Skizze liegt nicht in der Wallonie.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Draw it again.</source>
      <translation type="unfinished">Zeichnen Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>“{link}” is not a web address.</source>
      <translation type="unfinished">„{link}“ ist keine Webadresse.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>It begins with https://.</source>
      <translation type="unfinished">Sie beginnt mit https://.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Choose another photo.</source>
      <translation type="unfinished">Wählen Sie ein anderes Foto.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/confirmations.py" />
      <source>New street: {names}. The source has none of this name. Type the number of new streets to go on.</source>
      <translation type="unfinished">Neue Straße: {names}. Die Quelle hat keine mit diesem Namen. Geben Sie die Anzahl der neuen Straßen ein, um fortzufahren.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/confirmations.py" />
      <source>{count} addresses would be retired. Type their number to go on.</source>
      <translation type="unfinished">Aufzuhebende Adressen: {count}. Geben Sie ihre Anzahl ein, um fortzufahren.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/confirmations.py" />
      <source>{count} corrections in one go. Type their number to go on.</source>
      <translation type="unfinished">Korrekturen auf einmal: {count}. Geben Sie ihre Anzahl ein, um fortzufahren.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/confirmations.py" />
      <source>{count} of the {total} addresses of {street} would be retired. Type their number to go on.</source>
      <translation type="unfinished">Aufzuhebende Adressen in {street}: {count} von {total}. Geben Sie ihre Anzahl ein, um fortzufahren.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>{label}: nothing is left to correct, the service already says so.</source>
      <translation type="unfinished">{label}: Es gibt nichts mehr zu berichtigen, beim Dienst steht es schon so.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>Withdraw the correction.</source>
      <translation type="unfinished">Ziehen Sie die Korrektur zurück.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>“{field}” was changed on both sides.</source>
      <translation type="unfinished">„{field}“ wurde auf beiden Seiten geändert.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>Choose which value is right.</source>
      <translation type="unfinished">Wählen Sie den richtigen Wert.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>The incident is not shown any more.</source>
      <translation type="unfinished">Die Meldung wird nicht mehr angezeigt.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>The incident changed since you decided.</source>
      <translation type="unfinished">Die Meldung hat sich seit Ihrer Entscheidung geändert.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>New street: the source has no street “{street}”. Look whether it has it under another name.</source>
      <translation type="unfinished">Neue Straße: Die Quelle hat keine Straße „{street}“. Sehen Sie nach, ob sie dort unter einem anderen Namen steht.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>{address}: the source has nothing to correct here.</source>
      <translation type="unfinished">{address}: In der Quelle gibt es hier nichts zu berichtigen.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>Correct the register, or mark the difference as skipped.</source>
      <translation type="unfinished">Berichtigen Sie das Register oder kennzeichnen Sie die Abweichung als übersprungen.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>An update of an incident needs a comment.</source>
      <translation type="unfinished">Die Aktualisierung einer Meldung braucht einen Kommentar.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>{address}: no service takes this correction.</source>
      <translation type="unfinished">{address}: Kein Dienst nimmt diese Korrektur an.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>Correct it in the register or in the source's own application, or mark the difference as skipped.</source>
      <translation type="unfinished">Berichtigen Sie sie im Register oder in der Anwendung der Quelle, oder kennzeichnen Sie die Abweichung als übersprungen.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>Only drafts of new house numbers in one street are renumbered together.</source>
      <translation type="unfinished">Nur Entwürfe neuer Hausnummern in derselben Straße werden gemeinsam umnummeriert.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>Choose at least two of them, without boxes.</source>
      <translation type="unfinished">Wählen Sie mindestens zwei davon, ohne Briefkästen.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>{street}: these numbers would change places; nobody can move first.</source>
      <translation type="unfinished">{street}: Diese Nummern würden die Plätze tauschen; keine kann als erste wechseln.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>Renumber some of them first, then the others.</source>
      <translation type="unfinished">Nummerieren Sie zuerst einen Teil um, dann die übrigen.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/decisions.py" />
      <source>{label}: the correction was sent already.</source>
      <translation type="unfinished">{label}: Die Korrektur wurde schon gesendet.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/decisions.py" />
      <source>See what becomes of it in the outbox.</source>
      <translation type="unfinished">Verfolgen Sie sie bei den Korrekturen.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>Lambert 72 x</source>
      <translation type="unfinished">Lambert 72 x</translation>
    </message>
    <message>
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>Lambert 72 y</source>
      <translation type="unfinished">Lambert 72 y</translation>
    </message>
    <message>
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>What is recorded:</source>
      <translation type="unfinished">Eingetragen ist:</translation>
    </message>
    <message>
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>What should be recorded:</source>
      <translation type="unfinished">Eingetragen sein sollte:</translation>
    </message>
    <message>
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>Identifier: {identifier}</source>
      <translation type="unfinished">Kennung: {identifier}</translation>
    </message>
    <message>
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>Why: {note}</source>
      <translation type="unfinished">Warum: {note}</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Corrections approved for {approved} are held back: the profile names {named} now, and nothing was sent there.</source>
      <translation type="unfinished">Für {approved} genehmigte Korrekturen werden zurückgehalten: Das Profil nennt jetzt {named}, und dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>If the service has moved, take them back to draft and approve them again. If not, correct the profile.</source>
      <translation type="unfinished">Ist der Dienst umgezogen, setzen Sie sie zum Entwurf zurück und genehmigen Sie sie erneut. Sonst berichtigen Sie das Profil.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Corrections sent to {approved} are left as they are: {named}, which the profile names now, was not asked.</source>
      <translation type="unfinished">An {approved} gesendete Korrekturen bleiben, wie sie sind: {named}, jetzt im Profil genannt, wurde nicht abgefragt.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Open the profile that they were sent with, or look in the service itself.</source>
      <translation type="unfinished">Öffnen Sie das Profil, mit dem sie gesendet wurden, oder sehen Sie beim Dienst selbst nach.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>{label}: the service does not have this record any more.</source>
      <translation type="unfinished">{label}: Der Dienst hat diesen Datensatz nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Match it again, or withdraw the correction.</source>
      <translation type="unfinished">Ordnen Sie ihn neu zu oder ziehen Sie die Korrektur zurück.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>{label}: the service's record changed since you decided.</source>
      <translation type="unfinished">{label}: Der Datensatz des Dienstes hat sich seit Ihrer Entscheidung geändert.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>{label}: other fields changed at the service meanwhile; your change waits as a new draft.</source>
      <translation type="unfinished">{label}: Beim Dienst haben sich inzwischen andere Felder geändert; Ihre Änderung wartet als neuer Entwurf.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Look at it, then approve it again.</source>
      <translation type="unfinished">Sehen Sie ihn an und genehmigen Sie ihn dann erneut.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>{left} corrections wait: the profile lets {ceiling} go at once.</source>
      <translation type="unfinished">Wartende Korrekturen: {left}. Das Profil lässt höchstens {ceiling} auf einmal durch.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Look at what became of these, then send again.</source>
      <translation type="unfinished">Sehen Sie nach, was aus diesen geworden ist, und senden Sie dann erneut.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>The profile names no service for corrections of the kind “{target}”.</source>
      <translation type="unfinished">Das Profil nennt keinen Dienst für Korrekturen der Art „{target}“.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>They wait in the outbox.</source>
      <translation type="unfinished">Sie bleiben bei den zu sendenden Korrekturen.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>{label}: what the service answered was not understood ({reason}).</source>
      <translation type="unfinished">{label}: Die Antwort des Dienstes wurde nicht verstanden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>The others go on. Look at this one in the service itself; if it lasts, tell whoever runs it.</source>
      <translation type="unfinished">Die anderen laufen weiter. Sehen Sie diese beim Dienst selbst nach; bleibt es so, benachrichtigen Sie den Betreiber.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <location filename="../../services/corrections/review_queue.py" />
      <source>A reviewer who does not accept says why.</source>
      <translation type="unfinished">Wer bei der Gegenprüfung nicht annimmt, nennt den Grund.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>Write a reason for the author.</source>
      <translation type="unfinished">Schreiben Sie dem Verfasser einen Grund.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>{label} was not reviewed; the profile asks for it.</source>
      <translation type="unfinished">{label} wurde nicht gegengeprüft; das Profil verlangt es.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>Open it in the review first.</source>
      <translation type="unfinished">Öffnen Sie sie zuerst in der Gegenprüfung.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>{label}: the service would refuse this: {reason}</source>
      <translation type="unfinished">{label}: Der Dienst würde dies ablehnen: {reason}</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>Repair it, or withdraw it.</source>
      <translation type="unfinished">Berichtigen Sie sie oder ziehen Sie sie zurück.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>{label} is your own; the profile wants another person to approve it.</source>
      <translation type="unfinished">{label} stammt von Ihnen; das Profil verlangt, dass eine andere Person genehmigt.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>Leave it to a colleague.</source>
      <translation type="unfinished">Überlassen Sie sie einem Kollegen oder einer Kollegin.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review_queue.py" />
      <source>Choose a reason, or write one.</source>
      <translation type="unfinished">Wählen Sie einen Grund oder schreiben Sie einen.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review_queue.py" />
      <source>Here {senders} send what was accepted, not {who}.</source>
      <translation type="unfinished">Hier wird Angenommenes von {senders} gesendet, nicht von {who}.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review_queue.py" />
      <source>Leave it to them, or change the profile.</source>
      <translation type="unfinished">Überlassen Sie es ihnen oder ändern Sie das Profil.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>{label}: {service} has no single edit for this.</source>
      <translation type="unfinished">{label}: {service} hat dafür keine einzelne Änderung.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>Make one correction of the number and one of the box; a street is renamed in the street registry.</source>
      <translation type="unfinished">Machen Sie eine Korrektur für die Hausnummer und eine für die Briefkastennummer; eine Straße wird im Straßenregister umbenannt.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>{service} took the edit but gave no ticket of its own.</source>
      <translation type="unfinished">{service} hat die Änderung angenommen, aber kein eigenes Ticket vergeben.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>{label}: a position is needed.</source>
      <translation type="unfinished">{label}: Eine Position ist nötig.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>{service} holds {label} otherwise than you saw it.</source>
      <translation type="unfinished">Bei {service} steht {label} anders, als Sie es gesehen haben.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>The registry does not hold this address any more.</source>
      <translation type="unfinished">Diese Adresse steht nicht mehr im Register des Dienstes.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>The address changed since you decided.</source>
      <translation type="unfinished">Die Adresse hat sich seit Ihrer Entscheidung geändert.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>{service} knows {count} streets named “{street}”.</source>
      <translation type="unfinished">Straßen namens „{street}“ bei {service}: {count}.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>Choose the street in the registry, or ask for it there first.</source>
      <translation type="unfinished">Wählen Sie die Straße im Register des Dienstes oder beantragen Sie sie zuerst dort.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>the ticket is not there any more</source>
      <translation type="unfinished">das Ticket ist nicht mehr da</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>This number and box already exist in this street.</source>
      <translation type="unfinished">Diese Kombination aus Haus- und Briefkastennummer gibt es in dieser Straße bereits.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address was removed.</source>
      <translation type="unfinished">Diese Adresse wurde gelöscht.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>There is no such address.</source>
      <translation type="unfinished">Diese Adresse gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address of the house number was removed.</source>
      <translation type="unfinished">Die Adresse der Hausnummer wurde gelöscht.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The street was removed.</source>
      <translation type="unfinished">Die Straße wurde gelöscht.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address changed while the request was waiting.</source>
      <translation type="unfinished">Die Adresse hat sich geändert, während die Anfrage wartete.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The house number is not written as the registry wants it.</source>
      <translation type="unfinished">Ungültiges Format der Hausnummer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>A new house number is not written as the registry wants it.</source>
      <translation type="unfinished">Ungültiges Format einer neuen Hausnummer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The box number is not written as the registry wants it.</source>
      <translation type="unfinished">Ungültiges Format der Briefkastennummer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address has no box number to correct.</source>
      <translation type="unfinished">Die Adresse hat keine zu berichtigende Briefkastennummer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The house number of a box is corrected at the house, not at the box.</source>
      <translation type="unfinished">Die Hausnummer eines Briefkastens wird beim Haus berichtigt, nicht beim Briefkasten.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The box does not carry the house number of its house.</source>
      <translation type="unfinished">Der Briefkasten trägt nicht die Hausnummer seines Hauses.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The box does not carry the postcode of its house.</source>
      <translation type="unfinished">Der Briefkasten trägt nicht die Postleitzahl seines Hauses.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>There is no house with this number to carry the box.</source>
      <translation type="unfinished">Es gibt kein Haus mit dieser Nummer, zu dem der Briefkasten gehören könnte.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The street is not known to the registry.</source>
      <translation type="unfinished">Die Straße ist im Register des Dienstes nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The street is not in use.</source>
      <translation type="unfinished">Die Straße ist nicht in Gebrauch.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The street is no longer in use, or was refused.</source>
      <translation type="unfinished">Der Straßenname ist aufgehoben oder abgelehnt.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The postcode is not known.</source>
      <translation type="unfinished">Die Postleitzahl ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The postcode is not one of this commune.</source>
      <translation type="unfinished">Die Postleitzahl gehört nicht zu dieser Gemeinde.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The postcode is not that of the house.</source>
      <translation type="unfinished">Die Postleitzahl ist nicht die des Hauses.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The postcode of a box is changed at the house, not at the box.</source>
      <translation type="unfinished">Die Postleitzahl eines Briefkastens wird beim Haus geändert, nicht beim Briefkasten.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>A position is needed.</source>
      <translation type="unfinished">Eine Position ist nötig.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The position cannot be read.</source>
      <translation type="unfinished">Die Position kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>What the position points at is missing.</source>
      <translation type="unfinished">Es fehlt, worauf sich die Position bezieht.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>What the position points at does not fit how it was found.</source>
      <translation type="unfinished">Worauf sich die Position bezieht, passt nicht zur Methode der Positionsbestimmung.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>How the position was found is not known to the registry.</source>
      <translation type="unfinished">Die Methode der Positionsbestimmung ist im Register des Dienstes nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address is no longer in use, or was refused.</source>
      <translation type="unfinished">Die Adresse ist aufgehoben oder abgelehnt.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only a proposed address can be approved.</source>
      <translation type="unfinished">Nur eine vorgeschlagene Adresse kann genehmigt werden.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only an address in use can be changed so.</source>
      <translation type="unfinished">Nur eine Adresse in Gebrauch kann so geändert werden.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only a proposed address can be refused.</source>
      <translation type="unfinished">Nur eine vorgeschlagene Adresse kann abgelehnt werden.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only an address in use can be ended.</source>
      <translation type="unfinished">Nur eine Adresse in Gebrauch kann aufgehoben werden.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only an ended address can be taken back into use.</source>
      <translation type="unfinished">Nur eine aufgehobene Adresse kann wieder in Gebrauch genommen werden.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only a refused address can be proposed again.</source>
      <translation type="unfinished">Nur eine abgelehnte Adresse kann erneut vorgeschlagen werden.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The house that carries the box is not in use.</source>
      <translation type="unfinished">Das Haus, zu dem der Briefkasten gehört, ist nicht in Gebrauch.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The house that carries the box is no longer in use, or was refused.</source>
      <translation type="unfinished">Das Haus, zu dem der Briefkasten gehört, ist aufgehoben oder abgelehnt.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address was not assigned officially.</source>
      <translation type="unfinished">Die Adresse wurde nicht amtlich vergeben.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>An address to renumber is no longer in use, or was refused.</source>
      <translation type="unfinished">Eine umzunummerierende Adresse ist aufgehoben oder abgelehnt.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>A box cannot be renumbered: renumber its house.</source>
      <translation type="unfinished">Ein Briefkasten kann nicht umnummeriert werden: Nummerieren Sie sein Haus um.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>An address to renumber has no postcode.</source>
      <translation type="unfinished">Eine umzunummerierende Adresse hat keine Postleitzahl.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>An address to renumber is in the list twice.</source>
      <translation type="unfinished">Eine umzunummerierende Adresse steht zweimal in der Liste.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>A new house number is in the list twice.</source>
      <translation type="unfinished">Eine neue Hausnummer steht zweimal in der Liste.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>An address to renumber already has its new number.</source>
      <translation type="unfinished">Eine umzunummerierende Adresse hat ihre neue Nummer schon.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The list of addresses to renumber is empty.</source>
      <translation type="unfinished">Die Liste der umzunummerierenden Adressen ist leer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>An address to end is not in the list of those to renumber.</source>
      <translation type="unfinished">Die aufzuhebende Adresse fehlt in der Liste der umzunummerierenden Adressen.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The boxes do not all belong to one house.</source>
      <translation type="unfinished">Die Briefkästen gehören nicht alle zum selben Haus.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>{service} does not show its addresses.</source>
      <translation type="unfinished">{service} zeigt seine Adressen nicht.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>Look at the address where the service publishes it.</source>
      <translation type="unfinished">Sehen Sie die Adresse dort nach, wo der Dienst sie veröffentlicht.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>{service} takes reports from programs only with a key of their own.</source>
      <translation type="unfinished">{service} nimmt Korrekturen von Programmen nur mit einem eigenen Schlüssel an.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>Ask whoever runs it for a key, and name its authentication in the profile (authcfg).</source>
      <translation type="unfinished">Bitten Sie den Betreiber um einen Schlüssel und geben Sie dessen Authentifizierung im Profil an (authcfg).</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>{service} took the report but gave it no number.</source>
      <translation type="unfinished">{service} hat die Korrektur angenommen, aber keine Nummer vergeben.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>{label}: {service} takes no correction of this kind.</source>
      <translation type="unfinished">{label}: {service} nimmt diese Art von Korrektur nicht an.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>Hand it in with a dossier, or correct it in the source's own application.</source>
      <translation type="unfinished">Übergeben Sie sie mit einem Dossier oder berichtigen Sie sie in der Anwendung der Quelle.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>{label}: the number “{number}” cannot be sent, it does not begin with digits.</source>
      <translation type="unfinished">{label}: Die Nummer „{number}“ kann nicht gesendet werden, sie beginnt nicht mit einer Ziffer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>Correct the number, or report it by mail.</source>
      <translation type="unfinished">Berichtigen Sie die Nummer oder teilen Sie die Korrektur schriftlich mit.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>the report is not there any more</source>
      <translation type="unfinished">die Meldung ist nicht mehr da</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>The commune takes no reports.</source>
      <translation type="unfinished">Die Gemeinde nimmt keine Korrekturen an.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>{label}: the file does not list this incident any more.</source>
      <translation type="unfinished">{label}: Die Datei führt diese Meldung nicht mehr auf.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>Look for it in the tool, or withdraw the correction.</source>
      <translation type="unfinished">Suchen Sie sie im Programm oder ziehen Sie die Korrektur zurück.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>{service}: the answer was written, and is not in its table.</source>
      <translation type="unfinished">{service}: Die Antwort wurde geschrieben und steht nicht in der Tabelle.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>{service}: the table that may have the answer to incident {id} is not in {folder}.</source>
      <translation type="unfinished">{service}: Die Tabelle, in der die Antwort auf die Meldung {id} stehen könnte, ist nicht in {folder}.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>Look at the incident in the tool, then approve the correction again or withdraw it.</source>
      <translation type="unfinished">Sehen Sie die Meldung im Programm an, dann genehmigen Sie die Korrektur erneut oder ziehen Sie sie zurück.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>{path} cannot be read: {reason}.</source>
      <translation type="unfinished">{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>Close it where it is open, then send again.</source>
      <translation type="unfinished">Schließen Sie die Datei dort, wo sie geöffnet ist, und senden Sie dann erneut.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <source>{service} does not show whether it received the status of incident {id}.</source>
      <translation type="unfinished">{service} zeigt nicht, ob der Status der Meldung {id} angekommen ist.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>Look at the incident on its website, then approve the correction again or withdraw it.</source>
      <translation type="unfinished">Sehen Sie die Meldung auf der Website des Dienstes an, dann genehmigen Sie die Korrektur erneut oder ziehen Sie sie zurück.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <source>{service} takes a message only with a new status; “{wanted}” is none of its own.</source>
      <translation type="unfinished">{service} nimmt eine Nachricht nur mit einem neuen Status an; „{wanted}“ gehört nicht zu den eigenen.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <source>Choose accepted, refused, closed or solved.</source>
      <translation type="unfinished">Wählen Sie angenommen, abgelehnt, geschlossen oder gelöst.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>the incident is not shown any more</source>
      <translation type="unfinished">die Meldung wird nicht mehr angezeigt</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>{service} takes updates under the number of the body: jurisdiction_id in the profile is “{name}”.</source>
      <translation type="unfinished">{service} nimmt Aktualisierungen unter der Nummer der Stelle an: jurisdiction_id im Profil ist „{name}“.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>the comment is not there</source>
      <translation type="unfinished">der Kommentar ist nicht da</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>{service} does not show whether it received the update of incident {id}.</source>
      <translation type="unfinished">{service} zeigt nicht, ob die Aktualisierung der Meldung {id} angekommen ist.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>the comment is there, and the status is another than before</source>
      <translation type="unfinished">der Kommentar ist da, und der Status ist ein anderer als vorher</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>the comment is there, the status is not</source>
      <translation type="unfinished">der Kommentar ist da, der Status nicht</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>not there</source>
      <translation type="unfinished">nicht da</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>{service} takes no reports from programs.</source>
      <translation type="unfinished">{service} nimmt keine Meldungen von Programmen an.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>Report it on its website.</source>
      <translation type="unfinished">Melden Sie es auf der Website des Dienstes.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>{service} does not show whether it received the report “{label}”.</source>
      <translation type="unfinished">{service} zeigt nicht, ob die Meldung „{label}“ angekommen ist.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>Look for it on its website, then approve the correction again or withdraw it.</source>
      <translation type="unfinished">Suchen Sie sie auf der Website des Dienstes, dann genehmigen Sie die Korrektur erneut oder ziehen Sie sie zurück.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>another report has the number that was given</source>
      <translation type="unfinished">eine andere Meldung hat die vergebene Nummer</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>The description has more than {most} characters.</source>
      <translation type="unfinished">Die Beschreibung ist zu lang (höchstens {most} Zeichen).</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>The description is empty.</source>
      <translation type="unfinished">Die Beschreibung ist leer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>The service has no such category.</source>
      <translation type="unfinished">Der Dienst hat diese Kategorie nicht.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>The photo stays here: this service takes no files.</source>
      <translation type="unfinished">Das Foto bleibt hier: Dieser Dienst nimmt keine Dateien an.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/paper_dossier.py" />
      <source>{service} is reached by hand only.</source>
      <translation type="unfinished">{service} ist nur durch persönliche Übergabe erreichbar.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/paper_dossier.py" />
      <source>Make a dossier of what is approved, and hand it in.</source>
      <translation type="unfinished">Machen Sie aus dem Genehmigten ein Dossier und übergeben Sie es.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/paper_dossier.py" />
      <source>An answer is: applied, refused, not applied, or gone.</source>
      <translation type="unfinished">Eine Antwort ist: übernommen, abgelehnt, nicht übernommen oder nicht mehr vorhanden.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/paper_dossier.py" />
      <source>A refusal needs its reason.</source>
      <translation type="unfinished">Eine Ablehnung braucht ihren Grund.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/paper_dossier.py" />
      <source>Write what the service said.</source>
      <translation type="unfinished">Schreiben Sie, was der Dienst gesagt hat.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/target_factory.py" />
      <source>SPW's reporting of addresses</source>
      <translation type="unfinished">Adressmeldung des ÖDW</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/target_factory.py" />
      <source>an address registry</source>
      <translation type="unfinished">ein Adressregister</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/target_factory.py" />
      <source>by hand: ICAR and the dossier</source>
      <translation type="unfinished">von Hand: ICAR und das Dossier</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/target_factory.py" />
      <source>{service} takes no answers from programs.</source>
      <translation type="unfinished">{service} nimmt keine Antworten von Programmen an.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/target_factory.py" />
      <source>Answer on its website; what it shows then comes with a refresh.</source>
      <translation type="unfinished">Antworten Sie auf der Website; was dort dann steht, kommt beim Aktualisieren.</translation>
    </message>
  </context>
  <context>
    <name>dossiers</name>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>Decision</source>
      <translation type="unfinished">Entscheidung</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Reviewer</source>
      <translation type="unfinished">Gegenprüfer</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>Everything in it is decided.</source>
      <translation type="unfinished">Alles darin ist entschieden.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>The rest is still being examined: a later answer will repeat these decisions and add the others.</source>
      <translation type="unfinished">Der Rest wird noch geprüft: Eine spätere Antwort wird diese Entscheidungen wiederholen und die anderen hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>{commune} ({nis_code}) · {day} · {who}</source>
      <translation type="unfinished">{commune} ({nis_code}) · {day} · {who}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>Receipt for the dossier {number}</source>
      <translation type="unfinished">Empfangsbestätigung für das Dossier {number}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>Answer {answer} to the dossier {number}</source>
      <translation type="unfinished">Antwort {answer} auf das Dossier {number}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>The file that goes with this letter is sealed. Sum of its content: {sum}</source>
      <translation type="unfinished">Die diesem Brief beigefügte Datei ist versiegelt. Prüfsumme ihres Inhalts: {sum}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>The file that goes with this letter has no seal. Sum of its content: {sum}</source>
      <translation type="unfinished">Die diesem Brief beigefügte Datei hat kein Siegel. Prüfsumme ihres Inhalts: {sum}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>Drawn again here with the answer's seed, the sample is the same.</source>
      <translation type="unfinished">Hier mit dem Startwert der Antwort erneut gezogen, ist die Stichprobe dieselbe.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>This answer was opened before: nothing changes.</source>
      <translation type="unfinished">Diese Antwort wurde bereits geöffnet: Es ändert sich nichts.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>A later answer was opened before: this one changes nothing.</source>
      <translation type="unfinished">Eine spätere Antwort wurde bereits geöffnet: Diese hier ändert nichts.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>The region has received it; nothing is decided yet.</source>
      <translation type="unfinished">Die Region hat es erhalten; es ist noch nichts entschieden.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{count} corrections settled.</source>
      <translation type="unfinished">
        <numerusform>{count} Korrektur erledigt.</numerusform>
        <numerusform>{count} Korrekturen erledigt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{kind}: a sample of {drawn} of {lot} is being looked at.</source>
      <translation type="unfinished">{kind}: Eine Stichprobe von {drawn} aus {lot} wird geprüft.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>⚠ Withdrawn here, but done there: correct it back by a new correction.</source>
      <translation type="unfinished">⚠ Hier zurückgezogen, aber dort ausgeführt: Berichtigen Sie es mit einer neuen Korrektur.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>⚠ An earlier answer said that it is applied; this one says otherwise. It stays applied.</source>
      <translation type="unfinished">⚠ Eine frühere Antwort sagte, dass sie übernommen ist; diese sagt etwas anderes. Sie bleibt übernommen.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>⚠ The answer is about another text than what was sent: ask the region.</source>
      <translation type="unfinished">⚠ Die Antwort betrifft einen anderen Text als den gesendeten: Fragen Sie die Region.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{count} came back: they are drafts again, each with its reason.</source>
      <translation type="unfinished">
        <numerusform>{count} kam zurück: Sie ist wieder ein Entwurf, mit ihrem Grund.</numerusform>
        <numerusform>{count} kamen zurück: Sie sind wieder Entwürfe, jede mit ihrem Grund.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{count} need your look.</source>
      <translation type="unfinished">
        <numerusform>{count} erfordert Ihre Aufmerksamkeit.</numerusform>
        <numerusform>{count} erfordern Ihre Aufmerksamkeit.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>Some arrived altered at the region: send the same files again.</source>
      <translation type="unfinished">Einige kamen verändert bei der Region an: Senden Sie dieselben Dateien noch einmal.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>⚠ {kind}: the sample is not the one that its seed gives. Ask the region how it was drawn.</source>
      <translation type="unfinished">⚠ {kind}: Die Stichprobe ist nicht die, die ihr Startwert ergibt. Fragen Sie die Region, wie sie gezogen wurde.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{kind}: {drawn} of {lot} were looked at by sample, none was bad; the others were accepted.</source>
      <translation type="unfinished">{kind}: {drawn} von {lot} wurden als Stichprobe geprüft, keine war schlecht; die anderen wurden angenommen.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{kind}: one of a sample of {drawn} of {lot} was bad, so that each is looked at.</source>
      <translation type="unfinished">{kind}: In einer Stichprobe von {drawn} aus {lot} war eine schlecht; deshalb wird jede geprüft.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answering.py" />
      <source>Answering dossiers</source>
      <translation type="unfinished">Antworten auf Dossiers</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Received before</source>
      <translation type="unfinished">Bereits empfangen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Set aside</source>
      <translation type="unfinished">Beiseitegelegt</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Refused as a whole</source>
      <translation type="unfinished">Als Ganzes abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Not read</source>
      <translation type="unfinished">Nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>It was altered after it was made: nothing of it counts. Ask for it again, and what happened to it on the way.</source>
      <translation type="unfinished">Es wurde nach der Erstellung verändert: Nichts davon zählt. Fordern Sie es noch einmal an und fragen Sie, was unterwegs damit geschehen ist.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>This desk has no key of the commune: nothing shows who made it. Give the key under ☰, Seal of the dossiers; accept this one after a telephone call to the commune.</source>
      <translation type="unfinished">Dieser Computer hat keinen Schlüssel der Gemeinde: Nichts zeigt, wer es erstellt hat. Geben Sie den Schlüssel unter ☰, Siegel der Dossiers, ein; nehmen Sie dieses nach einem Anruf bei der Gemeinde an.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Its origin is not proven: it has no seal, or one of another key. Compare the fingerprints of your keys on the telephone.</source>
      <translation type="unfinished">Seine Herkunft ist nicht bewiesen: Es hat kein Siegel oder das eines anderen Schlüssels. Vergleichen Sie die Fingerabdrücke Ihrer Schlüssel am Telefon.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Another text came under the same number before. Accept this one only if the commune says that it replaces that one: what is not in it any more is then recalled.</source>
      <translation type="unfinished">Unter derselben Nummer kam zuvor ein anderer Text. Nehmen Sie dieses nur an, wenn die Gemeinde sagt, dass es jenen ersetzt: Was nicht mehr darin steht, wird dann zurückgerufen.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Its number is another commune's than the one that it names. Ask who made it.</source>
      <translation type="unfinished">Seine Nummer gehört zu einer anderen Gemeinde als der, die es nennt. Fragen Sie, wer es erstellt hat.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Another text came under the same number, and something of it is decided. The commune makes a dossier with a number of its own.</source>
      <translation type="unfinished">Unter derselben Nummer kam ein anderer Text, und ein Teil davon ist entschieden. Die Gemeinde erstellt ein Dossier mit einer eigenen Nummer.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>An older Repère made it, without sums or a seal. Accept it after a telephone call to the commune, or ask for it again.</source>
      <translation type="unfinished">Ein älteres Repère hat es erstellt, ohne Prüfsummen und ohne Siegel. Nehmen Sie es nach einem Anruf bei der Gemeinde an oder fordern Sie es noch einmal an.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>It is an answer, not a dossier: the commune opens it in its Corrections.</source>
      <translation type="unfinished">Es ist eine Antwort, kein Dossier: Die Gemeinde öffnet sie in ihren Korrekturen.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>It is a dossier, not an answer: the region receives it, in ☰, Dossiers received.</source>
      <translation type="unfinished">Es ist ein Dossier, keine Antwort: Die Region empfängt es unter ☰, Empfangene Dossiers.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>This answer does not correspond to a dossier of this workspace. Nothing was settled.</source>
      <translation type="unfinished">Diese Antwort entspricht keinem Dossier dieses Arbeitsbereichs. Nichts wurde erledigt.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>An answer of the same number with other words was opened before. Nothing was settled: ask the region which one counts, and for an answer with a higher number.</source>
      <translation type="unfinished">Eine Antwort mit derselben Nummer und anderem Wortlaut wurde bereits geöffnet. Nichts wurde erledigt: Fragen Sie die Region, welche zählt, und bitten Sie um eine Antwort mit einer höheren Nummer.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Rebuilt from an answer: to look at, nothing settles by it.</source>
      <translation type="unfinished">Aus einer Antwort wiederhergestellt: nur zum Ansehen, dadurch wird nichts erledigt.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>No answer yet</source>
      <translation type="unfinished">Noch keine Antwort</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Being examined</source>
      <translation type="unfinished">Wird geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Altered: not examined</source>
      <translation type="unfinished">Verändert: nicht geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Accepted, not yet done</source>
      <translation type="unfinished">Angenommen, noch nicht ausgeführt</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Recalled by the commune</source>
      <translation type="unfinished">Von der Gemeinde zurückgerufen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Not quite handed in</source>
      <translation type="unfinished">Übergabe unvollständig</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Handed in</source>
      <translation type="unfinished">Übergeben</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Received by the region</source>
      <translation type="unfinished">Von der Region empfangen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Partly answered</source>
      <translation type="unfinished">Teilweise beantwortet</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Answered</source>
      <translation type="unfinished">Beantwortet</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Altered by hand: set aside</source>
      <translation type="unfinished">Von Hand verändert: beiseitegelegt</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Known already: decided once</source>
      <translation type="unfinished">Bereits bekannt: nur einmal entschieden</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>A later version replaces it</source>
      <translation type="unfinished">Eine neuere Fassung ersetzt sie</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Compared with the text before: {new} new, {changed} changed, {gone} not in it any more.</source>
      <translation type="unfinished">Verglichen mit dem Text davor: {new} neu, {changed} geändert, {gone} nicht mehr darin.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>What changes</source>
      <translation type="unfinished">Was sich ändert</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Decided on</source>
      <translation type="unfinished">Entschieden am</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>see {number}</source>
      <translation type="unfinished">siehe {number}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>New in this text</source>
      <translation type="unfinished">Neu in diesem Text</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Not in this text any more: recalled if it is accepted</source>
      <translation type="unfinished">Nicht mehr in diesem Text: zurückgerufen, wenn er angenommen wird</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Other than before: {changes}</source>
      <translation type="unfinished">Anders als zuvor: {changes}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/key_store.py" />
      <source>The key cannot be kept: QGIS's authentication store cannot be used.</source>
      <translation type="unfinished">Der Schlüssel kann nicht behalten werden: Die Authentifizierungsdatenbank von QGIS ist nicht nutzbar.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/key_store.py" />
      <source>Give QGIS its master password (Settings, Options, Authentication), then do it again.</source>
      <translation type="unfinished">Geben Sie QGIS sein Hauptkennwort (Einstellungen, Optionen, Authentifizierung) und wiederholen Sie den Vorgang.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/key_store.py" />
      <source>The keys of the communes are locked: QGIS's authentication store was not opened.</source>
      <translation type="unfinished">Die Schlüssel der Gemeinden sind gesperrt: Die Authentifizierungsdatenbank von QGIS wurde nicht geöffnet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/received_page.py" />
      <source>{count} answers written, each with its letter.</source>
      <translation type="unfinished">
        <numerusform>{count} Antwort geschrieben, mit ihrem Brief.</numerusform>
        <numerusform>{count} Antworten geschrieben, jede mit ihrem Brief.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>How you made sure of its origin: whom you called, when</source>
      <translation type="unfinished">Wie Sie sich der Herkunft vergewissert haben: wen Sie wann angerufen haben</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>How you made sure of its origin</source>
      <translation type="unfinished">Wie Sie sich der Herkunft vergewissert haben</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Its corrections</source>
      <translation type="unfinished">Seine Korrekturen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Accept into review</source>
      <translation type="unfinished">Zur Gegenprüfung annehmen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>To the review</source>
      <translation type="unfinished">Zur Gegenprüfung</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Answer…</source>
      <translation type="unfinished">Antworten…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Receive a folder…</source>
      <translation type="unfinished">Ordner empfangen…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>next answer</source>
      <translation type="unfinished">nächste Antwort</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>The number of the last answer that the commune opened. It is higher than the one here only where this workspace was lost or restored: numbers never go back.</source>
      <translation type="unfinished">Die Nummer der letzten Antwort, die die Gemeinde geöffnet hat. Sie ist nur dann höher als hier, wenn dieser Arbeitsbereich verloren ging oder wiederhergestellt wurde: Nummern gehen nie zurück.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Receive dossiers</source>
      <translation type="unfinished">Dossiers empfangen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Dossiers (*.gpkg)</source>
      <translation type="unfinished">Dossiers (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Receive a folder</source>
      <translation type="unfinished">Ordner empfangen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Watch a folder</source>
      <translation type="unfinished">Ordner überwachen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Watched folder, away: {path}</source>
      <translation type="unfinished">Überwachter Ordner, nicht erreichbar: {path}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Watched folder: {path}</source>
      <translation type="unfinished">Überwachter Ordner: {path}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Folder of the answers</source>
      <translation type="unfinished">Ordner der Antworten</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>No dossier was received yet. Receive the files that communes sent, or a whole folder of them.</source>
      <translation type="unfinished">Es wurde noch kein Dossier empfangen. Empfangen Sie die Dateien, die Gemeinden gesendet haben, oder einen ganzen Ordner davon.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Receive files…</source>
      <translation type="unfinished">Dateien empfangen…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>after answer</source>
      <translation type="unfinished">nach Antwort</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Which commune's?</source>
      <translation type="unfinished">Von welcher Gemeinde?</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Watch a folder…</source>
      <translation type="unfinished">Ordner überwachen…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Watch it no more</source>
      <translation type="unfinished">Nicht mehr überwachen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Stopped: {count} files were not read. Receive them again: twice is once.</source>
      <translation type="unfinished">
        <numerusform>Gestoppt: {count} Datei wurde nicht gelesen. Empfangen Sie sie noch einmal: Doppeltes zählt nur einmal.</numerusform>
        <numerusform>Gestoppt: {count} Dateien wurden nicht gelesen. Empfangen Sie sie noch einmal: Doppeltes zählt nur einmal.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/received_page.py" />
      <source>{count} corrections of {number} are in review.</source>
      <translation type="unfinished">
        <numerusform>{count} Korrektur von {number} ist in Gegenprüfung.</numerusform>
        <numerusform>{count} Korrekturen von {number} sind in Gegenprüfung.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <location filename="../../ui/dossiers/watched_folder.py" />
      <source>Receiving dossiers</source>
      <translation type="unfinished">Empfang der Dossiers</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Unanswered</source>
      <translation type="unfinished">Unbeantwortet</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Not sealed, as this desk has no key of theirs: {communes}. A commune with a key takes no answer without a seal.</source>
      <translation type="unfinished">Nicht versiegelt, weil dieser Computer ihren Schlüssel nicht hat: {communes}. Eine Gemeinde mit Schlüssel nimmt keine Antwort ohne Siegel an.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>It cannot be answered in a file: an older Repère made it, and its number names no commune. Tell the commune by letter what was decided, or ask for a dossier of today's Repère.</source>
      <translation type="unfinished">Es kann nicht in einer Datei beantwortet werden: Ein älteres Repère hat es erstellt, und seine Nummer nennt keine Gemeinde. Teilen Sie der Gemeinde brieflich mit, was entschieden wurde, oder bitten Sie um ein Dossier des heutigen Repère.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>Its seal is right.</source>
      <translation type="unfinished">Sein Siegel ist richtig.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>waits for too long</source>
      <translation type="unfinished">wartet zu lange</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>Accepted without proof by {words}.</source>
      <translation type="unfinished">Ohne Beweis angenommen von {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>Signed by {author}, made on {day}.</source>
      <translation type="unfinished">Unterzeichnet von {author}, erstellt am {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>answer {number}</source>
      <translation type="unfinished">Antwort {number}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>It replaces {number}.</source>
      <translation type="unfinished">Es ersetzt {number}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>{count} files received</source>
      <translation type="unfinished">
        <numerusform>{count} Datei empfangen</numerusform>
        <numerusform>{count} Dateien empfangen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>Verdict</source>
      <translation type="unfinished">Befund</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>File</source>
      <translation type="unfinished">Datei</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>{count} corrections that were altered before are whole now.</source>
      <translation type="unfinished">
        <numerusform>{count} zuvor veränderte Korrektur ist jetzt unversehrt.</numerusform>
        <numerusform>{count} zuvor veränderte Korrekturen sind jetzt unversehrt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>{count} corrections came into the review.</source>
      <translation type="unfinished">
        <numerusform>{count} Korrektur kam in die Gegenprüfung.</numerusform>
        <numerusform>{count} Korrekturen kamen in die Gegenprüfung.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>On {date}; nothing was added.</source>
      <translation type="unfinished">Am {date}; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>A colleague's desk: type the same key there. The fingerprint is the same on every desk that has it.
The key is lost: draw a new one on either side, and give it to the other. What is under way with the old one is set aside when it is received, until somebody accepts it after a telephone call.
Somebody else may know it: draw a new one at once, and make open dossiers again.
It is kept in QGIS's authentication store, behind its master password; not in the profile, the project or any file of Repère.</source>
      <translation type="unfinished">Computer einer Kollegin oder eines Kollegen: Geben Sie dort denselben Schlüssel ein. Der Fingerabdruck ist auf jedem Computer, der ihn hat, derselbe.
Der Schlüssel ist verloren: Erzeugen Sie auf einer der beiden Seiten einen neuen und geben Sie ihn der anderen. Was mit dem alten unterwegs ist, wird beim Empfang beiseitegelegt, bis jemand es nach einem Anruf annimmt.
Jemand anderes kennt ihn vielleicht: Erzeugen Sie sofort einen neuen und erstellen Sie offene Dossiers noch einmal.
Er liegt in der Authentifizierungsdatenbank von QGIS, hinter deren Hauptkennwort; nicht im Profil, im Projekt oder in einer Datei von Repère.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Nine groups of four letters and digits</source>
      <translation type="unfinished">Neun Gruppen von vier Buchstaben und Ziffern</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>New key</source>
      <translation type="unfinished">Neuer Schlüssel</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Forget the key…</source>
      <translation type="unfinished">Schlüssel vergessen…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>On this desk</source>
      <translation type="unfinished">Auf diesem Computer</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Key</source>
      <translation type="unfinished">Schlüssel</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Read this key out to the other side on the telephone, or hand it over: never by the mail that carries the dossiers. It is shown this once; then keep it here.</source>
      <translation type="unfinished">Lesen Sie diesen Schlüssel der anderen Seite am Telefon vor oder übergeben Sie ihn persönlich: nie mit der Post, die die Dossiers befördert. Er wird nur dieses eine Mal angezeigt; behalten Sie ihn danach hier.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Forget the key</source>
      <translation type="unfinished">Schlüssel vergessen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>The key was forgotten.</source>
      <translation type="unfinished">Der Schlüssel wurde vergessen.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Keep this key</source>
      <translation type="unfinished">Schlüssel behalten</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>A commune and its region share a key. Dossiers and answers leave sealed with it, and the seal is checked when they are received: it shows these two that one of them made the file and that nobody changed it since. It is no signature: to anybody else the signed PDF is the proof.</source>
      <translation type="unfinished">Eine Gemeinde und ihre Region teilen einen Schlüssel. Dossiers und Antworten gehen damit versiegelt hinaus, und das Siegel wird beim Empfang geprüft: Es zeigt diesen beiden, dass eine von ihnen die Datei erstellt hat und dass seither niemand sie verändert hat. Es ist keine Unterschrift: Für alle anderen ist das unterzeichnete PDF der Beweis.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Replace the key</source>
      <translation type="unfinished">Schlüssel ersetzen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>No key of this commune yet</source>
      <translation type="unfinished">Noch kein Schlüssel dieser Gemeinde</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>{count} communes have a key on this desk.</source>
      <translation type="unfinished">
        <numerusform>{count} Gemeinde hat einen Schlüssel auf diesem Computer.</numerusform>
        <numerusform>{count} Gemeinden haben einen Schlüssel auf diesem Computer.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Without its key, nothing of {commune} leaves this desk sealed, and nothing received is proven.</source>
      <translation type="unfinished">Ohne ihren Schlüssel verlässt nichts von {commune} diesen Computer versiegelt, und nichts Empfangenes ist bewiesen.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Kept. Compare the fingerprint with the other side's: {fingerprint}.</source>
      <translation type="unfinished">Behalten. Vergleichen Sie den Fingerabdruck mit dem der anderen Seite: {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>{commune} has another key on this desk. What was sealed with that one, and is not received yet, will not be proven any more. Replace it?</source>
      <translation type="unfinished">{commune} hat auf diesem Computer einen anderen Schlüssel. Was mit jenem versiegelt und noch nicht empfangen wurde, wird nicht mehr bewiesen sein. Ersetzen?</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Its key was given; fingerprint {fingerprint}</source>
      <translation type="unfinished">Ihr Schlüssel ist eingegeben; Fingerabdruck {fingerprint}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Recall…</source>
      <translation type="unfinished">Zurückrufen…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Open an answer</source>
      <translation type="unfinished">Antwort öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Answers (*.gpkg)</source>
      <translation type="unfinished">Antworten (*.gpkg)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} corrections of {number} are asked back: a dossier without corrections tells the region, under a number of its own. Hand it in as the others. What the region decided meanwhile stands, and its answer will say so.</source>
      <translation type="unfinished">
        <numerusform>{count} Korrektur von {number} wird zurückgerufen: Ein Dossier ohne Korrekturen sagt es der Region, unter einer eigenen Nummer. Übergeben Sie es wie die anderen. Was die Region inzwischen entschieden hat, bleibt entschieden, und ihre Antwort wird es sagen.</numerusform>
        <numerusform>{count} Korrekturen von {number} werden zurückgerufen: Ein Dossier ohne Korrekturen sagt es der Region, unter einer eigenen Nummer. Übergeben Sie es wie die anderen. Was die Region inzwischen entschieden hat, bleibt entschieden, und ihre Antwort wird es sagen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Recall</source>
      <translation type="unfinished">Zurückrufen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} corrections recalled. Hand in {path}.</source>
      <translation type="unfinished">
        <numerusform>{count} Korrektur zurückgerufen. Übergeben Sie {path}.</numerusform>
        <numerusform>{count} Korrekturen zurückgerufen. Übergeben Sie {path}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} dossiers wait for an answer for more than {days} days</source>
      <translation type="unfinished">
        <numerusform>{count} Dossier wartet seit mehr als {days} Tagen auf eine Antwort</numerusform>
        <numerusform>{count} Dossiers warten seit mehr als {days} Tagen auf eine Antwort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} without an answer</source>
      <translation type="unfinished">
        <numerusform>{count} ohne Antwort</numerusform>
        <numerusform>{count} ohne Antwort</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>It left sealed.</source>
      <translation type="unfinished">Es ging versiegelt hinaus.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Ask the region what became of it, then send the same files again: twice is once.</source>
      <translation type="unfinished">Fragen Sie die Region, was daraus geworden ist, und senden Sie dann dieselben Dateien noch einmal: Doppeltes zählt nur einmal.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>No dossier was handed in yet.</source>
      <translation type="unfinished">Es wurde noch kein Dossier übergeben.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Open an answer…</source>
      <translation type="unfinished">Antwort öffnen…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Keep it as history</source>
      <translation type="unfinished">Als Verlauf behalten</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>For {service}; signed by {author}, made on {day}.</source>
      <translation type="unfinished">Für {service}; unterzeichnet von {author}, erstellt am {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>It is another commune's answer: nothing was kept.</source>
      <translation type="unfinished">Es ist die Antwort einer anderen Gemeinde: Nichts wurde behalten.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>It recalls {number}.</source>
      <translation type="unfinished">Es ruft {number} zurück.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Last answer opened: {number}</source>
      <translation type="unfinished">Zuletzt geöffnete Antwort: {number}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Its origin was not checked: no key of the commune was given on this desk.</source>
      <translation type="unfinished">Die Herkunft wurde nicht geprüft: Auf diesem Computer wurde kein Schlüssel der Gemeinde eingegeben.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>No dossier {number} is known here. Was this workspace lost or made anew? Then what the answer says can be kept to look at.</source>
      <translation type="unfinished">Hier ist kein Dossier {number} bekannt. Ging dieser Arbeitsbereich verloren oder wurde er neu angelegt? Dann kann das, was die Antwort sagt, zum Ansehen behalten werden.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/watched_folder.py" />
      <source>Watched folder</source>
      <translation type="unfinished">Überwachter Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/watched_folder.py" />
      <source>The watched folder is there again: {path}.</source>
      <translation type="unfinished">Der überwachte Ordner ist wieder da: {path}.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/answer_dossier.py" />
      <source>The dossier {number} is set aside: it cannot be answered yet.</source>
      <translation type="unfinished">Das Dossier {number} ist zurückgestellt: Es kann noch nicht beantwortet werden.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/answer_dossier.py" />
      <source>Accept it first, or ask its commune.</source>
      <translation type="unfinished">Nehmen Sie es zuerst an oder fragen Sie die Gemeinde, von der es kommt.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>{file} cannot be read as a dossier ({reason}).</source>
      <translation type="unfinished">{file} kann nicht als Dossier gelesen werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>Ask the commune to send it again; nothing of it was kept.</source>
      <translation type="unfinished">Bitten Sie die Gemeinde, es noch einmal zu senden; nichts davon wurde behalten.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>{file} is of a newer format ({format}).</source>
      <translation type="unfinished">{file} hat ein neueres Format ({format}).</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>Update the plugin, then receive it again; it was left as it is.</source>
      <translation type="unfinished">Aktualisieren Sie die Erweiterung, dann nehmen Sie es erneut entgegen; es wurde unverändert gelassen.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>{file} is a dossier of an older Repère: it has neither sums nor a seal.</source>
      <translation type="unfinished">{file} ist ein Dossier einer älteren Version von Repère: Es hat weder Prüfsummen noch ein Siegel.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>Receive it as unproven, or ask the commune to make it again.</source>
      <translation type="unfinished">Nehmen Sie es als unbewiesen entgegen oder bitten Sie die Gemeinde, es neu zu erstellen.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_writer.py" />
      <source>The dossier cannot be written to {path}: {reason}.</source>
      <translation type="unfinished">Das Dossier kann nicht in {path} geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>Another correction asks for the same</source>
      <translation type="unfinished">Doppelte Korrektur</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The source is so already</source>
      <translation type="unfinished">Die Quelle ist schon so</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>It was decided already</source>
      <translation type="unfinished">Schon entschieden</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>It lies outside the commune</source>
      <translation type="unfinished">Außerhalb der Gemeinde</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>A piece of evidence is missing or cannot be read</source>
      <translation type="unfinished">Beleg fehlt oder kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The position is imprecise, or on the wrong parcel</source>
      <translation type="unfinished">Position ungenau oder auf der falschen Parzelle</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The street has this number already</source>
      <translation type="unfinished">Hausnummer in der Straße schon vergeben</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The number or box is not written as it should be</source>
      <translation type="unfinished">Haus- oder Briefkastennummer falsch geschrieben</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The street is unknown, or the council has not decided its name</source>
      <translation type="unfinished">Straße unbekannt oder Name nicht vom Gemeinderat beschlossen</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The postcode is another locality's</source>
      <translation type="unfinished">Postleitzahl einer anderen Ortschaft</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The address was removed meanwhile</source>
      <translation type="unfinished">Adresse inzwischen gelöscht</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The source has changed since</source>
      <translation type="unfinished">Die Quelle hat sich seither geändert</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>A box without its house number</source>
      <translation type="unfinished">Briefkasten ohne seine Hausnummer</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>It is another authority's to decide</source>
      <translation type="unfinished">Sache einer anderen Behörde</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>It contradicts another correction</source>
      <translation type="unfinished">Widerspricht einer anderen Korrektur</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>It does not follow the rules for addresses</source>
      <translation type="unfinished">Entspricht nicht den Regeln für Adressen</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>Something else</source>
      <translation type="unfinished">Etwas anderes</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/recall_dossier.py" />
      <source>Nothing of the dossier {number} waits for an answer: there is nothing to recall.</source>
      <translation type="unfinished">Im Dossier {number} wartet nichts auf eine Antwort: Es gibt nichts zurückzurufen.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/recall_dossier.py" />
      <source>Correct what was applied by a new correction.</source>
      <translation type="unfinished">Berichtigen Sie das Übernommene mit einer neuen Korrektur.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>Who accepts what is not proven says why.</source>
      <translation type="unfinished">Wer etwas Unbewiesenes annimmt, nennt den Grund.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>Write how you made sure of its origin.</source>
      <translation type="unfinished">Schreiben Sie, wie Sie sich der Herkunft vergewissert haben.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>The dossier {number} is not set aside.</source>
      <translation type="unfinished">Das Dossier {number} ist nicht zurückgestellt.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>Something of the dossier {number} was decided: this one cannot replace it.</source>
      <translation type="unfinished">Über einen Teil des Dossiers {number} ist schon entschieden: Dieses kann es nicht ersetzen.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>Ask the commune for a dossier with a number of its own.</source>
      <translation type="unfinished">Bitten Sie die Gemeinde um ein Dossier mit eigener Nummer.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>Bring the folder back, then receive again: what was received stays received.</source>
      <translation type="unfinished">Stellen Sie den Ordner wieder her, dann nehmen Sie erneut entgegen: Was schon empfangen ist, bleibt empfangen.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/sampling.py" />
      <source>A sample of {number} stands for nothing: {count} are alike, it takes {least}.</source>
      <translation type="unfinished">Eine Stichprobe aus Dossier {number} wäre nicht aussagekräftig: {count} gleichartige, nötig sind {least}.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/sampling.py" />
      <source>Look at each.</source>
      <translation type="unfinished">Sehen Sie jede einzeln an.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/seal_key.py" />
      <source>This is not a key: it has nine groups of four letters and digits, and a slip in one is noticed.</source>
      <translation type="unfinished">Das ist kein Schlüssel: Er hat neun Gruppen zu vier Buchstaben und Ziffern, und ein Fehler in einer davon fällt auf.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/seal_key.py" />
      <source>Read it out again, group by group; it was kept nowhere.</source>
      <translation type="unfinished">Lassen Sie ihn noch einmal vorlesen, Gruppe für Gruppe; er wurde nirgends behalten.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/settle_answer.py" />
      <source>The dossier {number} is here: open its answer instead.</source>
      <translation type="unfinished">Das Dossier {number} ist hier: Öffnen Sie stattdessen die Antwort darauf.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/settle_answer.py" />
      <source>Open the answer.</source>
      <translation type="unfinished">Öffnen Sie die Antwort.</translation>
    </message>
  </context>
  <context>
    <name>exercises</name>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The new report is {distance} m away from the spot; at most {limit} m are expected.</source>
      <translation type="unfinished">Die neue Meldung liegt {distance} m von der Stelle entfernt; höchstens {limit} m werden erwartet.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>It arrived {count} times in the town; once is right.</source>
      <translation type="unfinished">Anzahl der Eingänge in der Stadt: {count}; richtig ist genau einer.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>{label}: your correction has not come that far yet.</source>
      <translation type="unfinished">{label}: Ihre Korrektur ist noch nicht so weit.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>You have not decided on this difference yet.</source>
      <translation type="unfinished">Sie haben über diese Abweichung noch nicht entschieden.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>{count} of your corrections are in a dossier; expected: {expected}.</source>
      <translation type="unfinished">Ihre Korrekturen in einem Dossier: {count}; erwartet: {expected}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The town has no report {number} any more.</source>
      <translation type="unfinished">Die Stadt hat keine Meldung {number} mehr.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>Report {number} has not the right status in the town yet.</source>
      <translation type="unfinished">Die Meldung {number} hat in der Stadt noch nicht den richtigen Status.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>Report {number} has the status, but no comment from you.</source>
      <translation type="unfinished">Die Meldung {number} hat den Status, aber keinen Kommentar von Ihnen.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The town has no new report of this kind yet.</source>
      <translation type="unfinished">Die Stadt hat noch keine neue Meldung dieser Art.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The source has no such address yet.</source>
      <translation type="unfinished">Die Quelle hat noch keine solche Adresse.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>Nothing has arrived in the town yet.</source>
      <translation type="unfinished">In der Stadt ist noch nichts angekommen.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>Your workspace has no such correction yet.</source>
      <translation type="unfinished">Ihr Arbeitsbereich hat noch keine solche Korrektur.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>You decided otherwise: undo it (key 0) and decide again.</source>
      <translation type="unfinished">Sie haben anders entschieden: Machen Sie es rückgängig (Taste 0) und entscheiden Sie neu.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The source says {value}; expected: {expected}.</source>
      <translation type="unfinished">Die Quelle sagt {value}; erwartet: {expected}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The address is {distance} m away from where it should be; at most {limit} m are expected.</source>
      <translation type="unfinished">Die Adresse liegt {distance} m von ihrer richtigen Stelle entfernt; höchstens {limit} m werden erwartet.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>{file} is too large.</source>
      <translation type="unfinished">{file} ist zu groß.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>The folder {path} cannot be read: {reason}.</source>
      <translation type="unfinished">Der Ordner {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>Bring the share or the stick back; the board goes on by itself.</source>
      <translation type="unfinished">Stellen Sie die Freigabe oder den USB-Stick wieder bereit; die Übersicht läuft von selbst weiter.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>{file} is no file of a class.</source>
      <translation type="unfinished">{file} ist keine Datei einer Klasse.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>{file} cannot be read: {reason}.</source>
      <translation type="unfinished">{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>{file} speaks for another desk.</source>
      <translation type="unfinished">{file} spricht für einen anderen Computer.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <source>{file} is too large to be an exercise.</source>
      <translation type="unfinished">{file} ist zu groß, um eine Übung zu sein.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <source>{file}, line {line}: “{field}” has more than {limit} entries.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ hat zu viele Einträge (höchstens {limit}).</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <source>{file}, line {line}: “{field}” must be a text of at most {limit} letters.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ muss ein Text von höchstens {limit} Buchstaben sein.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/fault_switches.py" />
      <source>Slow network</source>
      <translation type="unfinished">Langsames Netzwerk</translation>
    </message>
    <message>
      <location filename="../../services/exercises/fault_switches.py" />
      <source>Service down for two minutes</source>
      <translation type="unfinished">Dienst zwei Minuten lang ausgefallen</translation>
    </message>
    <message>
      <location filename="../../services/exercises/fault_switches.py" />
      <source>Reply lost</source>
      <translation type="unfinished">Antwort verloren</translation>
    </message>
    <message>
      <location filename="../../services/exercises/fault_switches.py" />
      <source>Quota exceeded</source>
      <translation type="unfinished">Kontingent überschritten</translation>
    </message>
    <message>
      <location filename="../../services/exercises/region_reply.py" />
      <source>The region finds no correction to decide on in {file}.</source>
      <translation type="unfinished">Die Region findet in {file} keine Korrektur, über die zu entscheiden ist.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/region_reply.py" />
      <source>Make a new dossier, then ask again.</source>
      <translation type="unfinished">Erstellen Sie ein neues Dossier und fragen Sie dann erneut.</translation>
    </message>
  </context>
  <context>
    <name>http</name>
    <message>
      <location filename="../../services/http/client.py" />
      <source>{service} cannot be reached ({host}).</source>
      <translation type="unfinished">{service} ist nicht erreichbar ({host}).</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>Check the network and the service's address; the rest goes on.</source>
      <translation type="unfinished">Prüfen Sie das Netzwerk und die URL des Dienstes; der Rest läuft weiter.</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>{service} answers too slowly; its answer was given up.</source>
      <translation type="unfinished">{service} antwortet zu langsam; auf die Antwort wird nicht mehr gewartet.</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>Try again later; what was sent is checked before it is sent again.</source>
      <translation type="unfinished">Versuchen Sie es später noch einmal; was gesendet wurde, wird geprüft, bevor es erneut gesendet wird.</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>{service} did not finish its answer.</source>
      <translation type="unfinished">{service} hat die Antwort nicht zu Ende gesendet.</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>{service} failed several times in a row{reason}; it is left alone for another {seconds} s.</source>
      <translation type="unfinished">{service} ist mehrmals hintereinander ausgefallen{reason}; erst in {seconds} s wird wieder angefragt.</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>The rest goes on; what was fetched before is still there.</source>
      <translation type="unfinished">Der Rest läuft weiter; was zuvor geladen wurde, ist noch da.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>{file} is no longer the file that was fetched: something changed it.</source>
      <translation type="unfinished">{file} ist nicht mehr die heruntergeladene Datei: Sie wurde verändert.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>Fetch it again.</source>
      <translation type="unfinished">Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>{service} sent another kind of file than the one that is published there.</source>
      <translation type="unfinished">{service} hat eine andere Art von Datei gesendet als die, die dort veröffentlicht ist.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>{file} is not whole yet: the connection to {service} broke after {done} MB.</source>
      <translation type="unfinished">{file} ist noch nicht vollständig: Die Verbindung zu {service} brach nach {done} MB ab.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>Fetch it again: it goes on where it stopped, if the service allows it.</source>
      <translation type="unfinished">Laden Sie sie erneut herunter: Es geht dort weiter, wo es aufgehört hat, wenn der Dienst es erlaubt.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>{file} was not fetched: with {size} MB it is longer than this list ever was.</source>
      <translation type="unfinished">{file} wurde nicht heruntergeladen: Mit {size} MB ist die Datei größer, als diese Liste je war.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>Look at the address where it is published.</source>
      <translation type="unfinished">Prüfen Sie die URL, unter der sie veröffentlicht ist.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>{file} cannot be written to {folder}: {reason}.</source>
      <translation type="unfinished">{file} kann nicht in {folder} geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>Check that you may write there.</source>
      <translation type="unfinished">Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>The disk is full: there is no room for {file} ({size} MB) in {folder}.</source>
      <translation type="unfinished">Der Datenträger ist voll: In {folder} ist kein Platz für {file} ({size} MB).</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>Make room, then fetch it again: it goes on where it stopped.</source>
      <translation type="unfinished">Schaffen Sie Platz, dann laden Sie die Datei erneut herunter: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
      <location filename="../../services/http/pause.py" />
      <source>{service} asked to wait {seconds} s.</source>
      <translation type="unfinished">{service} bittet, {seconds} s zu warten.</translation>
    </message>
    <message>
      <location filename="../../services/http/pause.py" />
      <source>{service} did not answer as it should; a pause of {seconds} s.</source>
      <translation type="unfinished">{service} hat nicht geantwortet wie vorgesehen; Pause von {seconds} s.</translation>
    </message>
    <message>
      <location filename="../../services/http/pause.py" />
      <source>{service} is asked no faster than agreed; a pause of {seconds} s.</source>
      <translation type="unfinished">{service} wird nicht schneller als vereinbart gefragt; Pause von {seconds} s.</translation>
    </message>
    <message>
      <location filename="../../services/http/response.py" />
      <source>{service} sent an XML document with entities; it was not opened.</source>
      <translation type="unfinished">{service} hat ein XML-Dokument mit Entitäten gesendet; es wurde nicht geöffnet.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} asks who you are (code {code}).</source>
      <translation type="unfinished">{service} verlangt eine Anmeldung (Code {code}).</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>Name an authentication of QGIS for this service in the profile (authcfg).</source>
      <translation type="unfinished">Geben Sie im Profil eine QGIS-Authentifizierung für diesen Dienst an (authcfg).</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} does not know this address (code {code}): {reason}</source>
      <translation type="unfinished">{service} kennt diese URL nicht (Code {code}): {reason}</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} has nothing at this address (code {code}): {reason}</source>
      <translation type="unfinished">{service} hat nichts unter dieser URL (Code {code}): {reason}</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>Look whether it is still there.</source>
      <translation type="unfinished">Sehen Sie nach, ob es noch da ist.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} does not take the key that was sent with it (code {code}: {reason}).</source>
      <translation type="unfinished">{service} nimmt den mitgesendeten Schlüssel nicht an (Code {code}: {reason}).</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>The key is kept as the password of an authentication of QGIS: name that one here, or in the profile (write_authcfg).</source>
      <translation type="unfinished">Der Schlüssel wird als Kennwort einer QGIS-Authentifizierung aufbewahrt: Geben Sie diese hier oder im Profil an (write_authcfg).</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} holds a newer version of this record.</source>
      <translation type="unfinished">{service} hat eine neuere Version dieses Datensatzes.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} refused the request (code {code}): {reason}</source>
      <translation type="unfinished">{service} hat die Anfrage abgelehnt (Code {code}): {reason}</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} cannot answer now (code {code}).</source>
      <translation type="unfinished">{service} kann jetzt nicht antworten (Code {code}).</translation>
    </message>
  </context>
  <context>
    <name>incidents</name>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>This road is managed by {manager}. We are passing your report on to them.</source>
      <translation type="unfinished">Diese Straße wird von {manager} verwaltet. Wir leiten Ihre Meldung dorthin weiter.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Show
the photo</source>
      <translation type="unfinished">Foto
anzeigen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Fetch a small picture; press again to open the photo in the browser</source>
      <translation type="unfinished">Laden Sie ein kleines Bild; drücken Sie noch einmal, um das Foto im Browser zu öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Report's web page</source>
      <translation type="unfinished">Webseite der Meldung</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>History</source>
      <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../ui/incidents/filter.py" />
      <source>Road</source>
      <translation type="unfinished">Straße</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../ui/incidents/panel.py" />
      <source>To check</source>
      <translation type="unfinished">Zu prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Not this list's number</source>
      <translation type="unfinished">Nicht die Nummer dieser Liste</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Not this list's number: the one the back office gave</source>
      <translation type="unfinished">Nicht die Nummer dieser Liste: die vom Backoffice vergebene</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Message to the citizen</source>
      <translation type="unfinished">Nachricht an den Bürger</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Prepare</source>
      <translation type="unfinished">Vorbereiten</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>It goes in five seconds, in which you can undo it</source>
      <translation type="unfinished">Geht in fünf Sekunden hinaus; so lange können Sie es rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>E-mail</source>
      <translation type="unfinished">E-Mail</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>As a comment</source>
      <translation type="unfinished">Als Kommentar</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>A message that hands the report over to who manages the road</source>
      <translation type="unfinished">Eine Nachricht, die die Meldung dem Straßenbetreiber übergibt</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Show the proposed place</source>
      <translation type="unfinished">Vorgeschlagenen Ort zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>{service} sent something else than a photo.</source>
      <translation type="unfinished">{service} hat etwas anderes als ein Foto gesendet.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Reported {date}</source>
      <translation type="unfinished">Gemeldet am {date}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>The report gives no usable position.</source>
      <translation type="unfinished">Die Meldung gibt keine brauchbare Position an.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../ui/incidents/duplicates_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Reported</source>
      <translation type="unfinished">Gemeldet</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Open the photo in the browser</source>
      <translation type="unfinished">Das Foto im Browser öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Prepare and send</source>
      <translation type="unfinished">Vorbereiten und senden</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Position and address look correct.</source>
      <translation type="unfinished">Position und Adresse sehen richtig aus.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Our answer: {state}</source>
      <translation type="unfinished">Unsere Antwort: {state}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>History ({count})</source>
      <translation type="unfinished">Verlauf ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>No road of a known manager nearby, or the road layers are not loaded.</source>
      <translation type="unfinished">In der Nähe liegt keine Straße eines bekannten Betreibers, oder die Straßenlayer sind nicht geladen.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>changed {date}</source>
      <translation type="unfinished">geändert am {date}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>No longer listed since {date}</source>
      <translation type="unfinished">Seit {date} nicht mehr in der Liste</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>last answer: {state}</source>
      <translation type="unfinished">letzte Antwort: {state}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Probably the same as {numbers}.</source>
      <translation type="unfinished">Wahrscheinlich dasselbe wie {numbers}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>road without a name</source>
      <translation type="unfinished">Straße ohne Namen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>{metres} m from the axis, sure at {percent} %</source>
      <translation type="unfinished">{metres} m von der Achse, zu {percent} % sicher</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>To check ({count})</source>
      <translation type="unfinished">Zu prüfen ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Same thing</source>
      <translation type="unfinished">Dasselbe</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Not the same</source>
      <translation type="unfinished">Nicht dasselbe</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Undecided</source>
      <translation type="unfinished">Unentschieden</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Reply to the later incident…</source>
      <translation type="unfinished">Auf die spätere Meldung antworten…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Not decided yet</source>
      <translation type="unfinished">Noch nicht entschieden</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>No possible duplicates found.</source>
      <translation type="unfinished">Keine möglichen Dubletten gefunden.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Back to the incidents</source>
      <translation type="unfinished">Zurück zu den Meldungen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Where</source>
      <translation type="unfinished">Ort</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>First report</source>
      <translation type="unfinished">Erste Meldung</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Later report</source>
      <translation type="unfinished">Spätere Meldung</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>{metres} m and {days} days apart</source>
      <translation type="unfinished">Abstand: {metres} m; Tage dazwischen: {days}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>It takes</source>
      <translation type="unfinished">Nimmt an</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>New reports are listed after a check</source>
      <translation type="unfinished">Neue Meldungen erscheinen nach einer Kontrolle</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>A photo is sent as</source>
      <translation type="unfinished">Ein Foto wird gesendet als</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Statuses it knows</source>
      <translation type="unfinished">Bekannte Status</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Reports in a list, at most</source>
      <translation type="unfinished">Meldungen pro Liste, höchstens</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Questions a minute, at most</source>
      <translation type="unfinished">Anfragen pro Minute, höchstens</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Lists open reports only, unless asked</source>
      <translation type="unfinished">Listet nur offene Meldungen, außer auf Anfrage</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Clock of its filters</source>
      <translation type="unfinished">Zeitzone seiner Filter</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Clock of its dates</source>
      <translation type="unfinished">Zeitzone seiner Datumsangaben</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Longest period, days</source>
      <translation type="unfinished">Längster Zeitraum in Tagen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Long lists</source>
      <translation type="unfinished">Lange Listen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Reports a page</source>
      <translation type="unfinished">Meldungen pro Seite</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Reports a page are asked for by</source>
      <translation type="unfinished">Anzahl pro Seite wird angefragt mit</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Answers in</source>
      <translation type="unfinished">Antwortet in</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>It can be asked by</source>
      <translation type="unfinished">Abfragbar nach</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Several at once of</source>
      <translation type="unfinished">Mehrere zugleich bei</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>It also has</source>
      <translation type="unfinished">Bietet außerdem</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Several answers are sent as</source>
      <translation type="unfinished">Mehrere Antworten werden gesendet als</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Longitude is called</source>
      <translation type="unfinished">Name des Längengrads</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>An answer names</source>
      <translation type="unfinished">Eine Antwort nennt</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Status that changes none</source>
      <translation type="unfinished">Status, der keinen ändert</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Back office's number in the text</source>
      <translation type="unfinished">Nummer des Backoffice im Text</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Statuses are written in</source>
      <translation type="unfinished">Status werden geschrieben in</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Answers are listed by</source>
      <translation type="unfinished">Antworten werden gelistet nach</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>An answer is taken once only</source>
      <translation type="unfinished">Eine Antwort wird nur einmal angenommen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>For whoever looks after the service</source>
      <translation type="unfinished">Für die Betreuung des Dienstes</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>not known</source>
      <translation type="unfinished">nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>“{word}” cannot be sent like that.</source>
      <translation type="unfinished">„{word}“ kann so nicht gesendet werden.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Write it as in: {example}</source>
      <translation type="unfinished">Schreiben Sie es wie in: {example}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Open311, nothing more known</source>
      <translation type="unfinished">Open311, mehr ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>end date</source>
      <translation type="unfinished">Enddatum</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>start date</source>
      <translation type="unfinished">Anfangsdatum</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>date of change</source>
      <translation type="unfinished">Änderungsdatum</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>number of the report</source>
      <translation type="unfinished">Nummer der Meldung</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>category</source>
      <translation type="unfinished">Kategorie</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>status</source>
      <translation type="unfinished">Status</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>area of the map</source>
      <translation type="unfinished">Kartenbereich</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>page number</source>
      <translation type="unfinished">Seitennummer</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>position in the list</source>
      <translation type="unfinished">Stelle in der Liste</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>link to the next page</source>
      <translation type="unfinished">Link zur nächsten Seite</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>the number in the list</source>
      <translation type="unfinished">die Nummer in der Liste</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>the back office's number</source>
      <translation type="unfinished">die Nummer des Backoffice</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>small letters</source>
      <translation type="unfinished">Kleinbuchstaben</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>capitals</source>
      <translation type="unfinished">Großbuchstaben</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>the number of the report</source>
      <translation type="unfinished">die Nummer der Meldung</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>a period</source>
      <translation type="unfinished">einen Zeitraum</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>a link</source>
      <translation type="unfinished">einen Link</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>a file</source>
      <translation type="unfinished">eine Datei</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>new reports</source>
      <translation type="unfinished">neue Meldungen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>statuses and comments</source>
      <translation type="unfinished">Status und Kommentare</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>a description of itself</source>
      <translation type="unfinished">eine Beschreibung seiner selbst</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>questions by category</source>
      <translation type="unfinished">Fragen nach Kategorie</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>receipts for new reports</source>
      <translation type="unfinished">Empfangsbestätigungen für neue Meldungen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>lists of answers</source>
      <translation type="unfinished">Listen von Antworten</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>pages of FixMyStreet</source>
      <translation type="unfinished">Seiten von FixMyStreet</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>photos with new reports</source>
      <translation type="unfinished">Fotos bei neuen Meldungen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Software</source>
      <translation type="unfinished">Software</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Ask the service</source>
      <translation type="unfinished">Den Dienst abfragen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Finds out what it can do by reading from it; nothing is written</source>
      <translation type="unfinished">Findet durch Lesen heraus, was er kann; nichts wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Keep in the profile</source>
      <translation type="unfinished">Im Profil behalten</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Colleagues who get the commune's profile have it too</source>
      <translation type="unfinished">Auch Kolleginnen und Kollegen, die das Profil der Gemeinde erhalten, haben es dann</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>As the profile says</source>
      <translation type="unfinished">Laut Profil</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Saved. The next refresh uses it.</source>
      <translation type="unfinished">Gespeichert. Die nächste Aktualisierung verwendet es.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Nothing is known of this service yet: the next refresh asks it.</source>
      <translation type="unfinished">Über diesen Dienst ist noch nichts bekannt: Die nächste Aktualisierung fragt ihn ab.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>This is what the service showed. Look, then keep it.</source>
      <translation type="unfinished">Das hat der Dienst gezeigt. Sehen Sie es an und behalten Sie es dann.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Known from: {source}</source>
      <translation type="unfinished">Bekannt aus: {source}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>The clock of its filters was measured on {date}.</source>
      <translation type="unfinished">Die Zeitzone seiner Filter wurde am {date} ermittelt.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>The file is only read. What you answer to a report goes, with Send, into a table for that tool beside it.</source>
      <translation type="unfinished">Die Datei wird nur gelesen. Was Sie auf eine Meldung antworten, geht mit „Senden“ in eine Tabelle für dieses Werkzeug daneben.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} rows read.</source>
      <translation type="unfinished">
        <numerusform>{count} Zeile gelesen.</numerusform>
        <numerusform>{count} Zeilen gelesen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>No file chosen yet</source>
      <translation type="unfinished">Noch keine Datei gewählt</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>File…</source>
      <translation type="unfinished">Datei…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Folder…</source>
      <translation type="unfinished">Ordner…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>The newest table of the folder counts, each time the list is refreshed</source>
      <translation type="unfinished">Bei jeder Aktualisierung der Liste zählt die neueste Tabelle des Ordners</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Layer…</source>
      <translation type="unfinished">Layer…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Name of the tool</source>
      <translation type="unfinished">Name des Werkzeugs</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Use this file</source>
      <translation type="unfinished">Diese Datei verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Incidents from a file</source>
      <translation type="unfinished">Meldungen aus einer Datei</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} without a usable position.</source>
      <translation type="unfinished">
        <numerusform>{count} ohne brauchbare Position.</numerusform>
        <numerusform>{count} ohne brauchbare Position.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} with a date that cannot be read.</source>
      <translation type="unfinished">
        <numerusform>{count} mit einem Datum, das nicht lesbar ist.</numerusform>
        <numerusform>{count} mit einem Datum, das nicht lesbar ist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} rows cannot be read.</source>
      <translation type="unfinished">
        <numerusform>{count} Zeile kann nicht gelesen werden.</numerusform>
        <numerusform>{count} Zeilen können nicht gelesen werden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} rows repeat the identifier of another: the one changed last is kept.</source>
      <translation type="unfinished">
        <numerusform>{count} Zeile wiederholt die Kennung einer anderen: Die zuletzt geänderte wird behalten.</numerusform>
        <numerusform>{count} Zeilen wiederholen die Kennung einer anderen: Die zuletzt geänderte wird behalten.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>The table has no column of identifiers: each row gets one from its own words.</source>
      <translation type="unfinished">Die Tabelle hat keine Spalte mit Kennungen: Jede Zeile erhält eine aus ihrem eigenen Inhalt.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>The table is too long: what comes after is left.</source>
      <translation type="unfinished">Die Tabelle ist zu lang: Was danach kommt, bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Word of the tool</source>
      <translation type="unfinished">Wort des Werkzeugs</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Unknown: shown as open</source>
      <translation type="unfinished">Unbekannt: als offen angezeigt</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Table</source>
      <translation type="unfinished">Tabelle</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Never read, as they are about persons: {names}.</source>
      <translation type="unfinished">Nie gelesen, da sie Personen betreffen: {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Changed on</source>
      <translation type="unfinished">Geändert am</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Closed on</source>
      <translation type="unfinished">Geschlossen am</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Address or street</source>
      <translation type="unfinished">Adresse oder Straße</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>No layer of the project is a file; export it as a GeoPackage first</source>
      <translation type="unfinished">Kein Layer des Projekts ist eine Datei; exportieren Sie ihn zuerst als GeoPackage</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Every category</source>
      <translation type="unfinished">Alle Kategorien</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Any age</source>
      <translation type="unfinished">Jedes Alter</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Every road</source>
      <translation type="unfinished">Alle Straßen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Roads of other managers</source>
      <translation type="unfinished">Straßen anderer Betreiber</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>⬠ Draw on the map</source>
      <translation type="unfinished">⬠ Auf der Karte zeichnen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Draw an area on the map: only what lies in it is shown</source>
      <translation type="unfinished">Zeichnen Sie ein Gebiet auf die Karte: Nur was darin liegt, wird angezeigt</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Take the area away</source>
      <translation type="unfinished">Gebiet entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Another manager</source>
      <translation type="unfinished">Anderer Betreiber</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Manager not known</source>
      <translation type="unfinished">Betreiber unbekannt</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Less than a week</source>
      <translation type="unfinished">Weniger als eine Woche</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Less than a month</source>
      <translation type="unfinished">Weniger als ein Monat</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>More than a month</source>
      <translation type="unfinished">Mehr als ein Monat</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>More than three months</source>
      <translation type="unfinished">Mehr als drei Monate</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>More than a year</source>
      <translation type="unfinished">Mehr als ein Jahr</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Area</source>
      <translation type="unfinished">Gebiet</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>Fetching incidents</source>
      <translation type="unfinished">Laden der Meldungen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>Looking up roads and addresses</source>
      <translation type="unfinished">Suche nach Straßen und Adressen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>{total} incidents: {added} new, {changed} changed.</source>
      <translation type="unfinished">Meldungen: {total}, neu: {added}, geändert: {changed}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/list_updater.py" />
      <source>{count} are no longer listed.</source>
      <translation type="unfinished">
        <numerusform>{count} ist nicht mehr in der Liste.</numerusform>
        <numerusform>{count} sind nicht mehr in der Liste.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>Take them away</source>
      <translation type="unfinished">Entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>Checking the incidents</source>
      <translation type="unfinished">Prüfung der Meldungen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>Statuses that nobody knows, shown as open: {words}.</source>
      <translation type="unfinished">Unbekannte Status, als offen angezeigt: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>The service no longer lists {count} of {total} incidents: it may be in trouble. They are kept until you decide; close this message to keep them.</source>
      <translation type="unfinished">Der Dienst listet {count} von {total} Meldungen nicht mehr: Er ist vielleicht gestört. Sie bleiben bis zu Ihrer Entscheidung; schließen Sie diese Nachricht, um sie zu behalten.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>The categories are being fetched.</source>
      <translation type="unfinished">Die Kategorien werden geladen.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Show the place on the map</source>
      <translation type="unfinished">Ort auf der Karte zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>No place yet.</source>
      <translation type="unfinished">Noch kein Ort.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Looked up from the place; correct it if need be</source>
      <translation type="unfinished">Aus dem Ort ermittelt; bei Bedarf ändern</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>What is the problem, and where exactly?</source>
      <translation type="unfinished">Was ist das Problem, und wo genau?</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Prepare the report</source>
      <translation type="unfinished">Meldung vorbereiten</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Looking up the address</source>
      <translation type="unfinished">Suche nach der Adresse</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Fetching the questions of the category</source>
      <translation type="unfinished">Laden der Fragen der Kategorie</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Photo (link)</source>
      <translation type="unfinished">Foto (Link)</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Fetching the categories</source>
      <translation type="unfinished">Laden der Kategorien</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Show the place on the map first.</source>
      <translation type="unfinished">Zeigen Sie zuerst den Ort auf der Karte.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Describe what is the matter.</source>
      <translation type="unfinished">Beschreiben Sie, was los ist.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>The report waits under Corrections.</source>
      <translation type="unfinished">Die Meldung wartet unter Korrekturen.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Its categories are missing: what you type stays here. Come back, and go on.</source>
      <translation type="unfinished">Die Kategorien fehlen: Was Sie schreiben, bleibt hier. Kommen Sie später zurück und fahren Sie fort.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>{lat} · {lon} (WGS 84)</source>
      <translation type="unfinished">{lat} · {lon} (WGS 84)</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Choose a category first.</source>
      <translation type="unfinished">Wählen Sie zuerst eine Kategorie.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>This commune has no reporting service. The list of your own tool can be shown from a file.</source>
      <translation type="unfinished">Diese Gemeinde hat keinen Meldedienst. Die Liste Ihres eigenen Werkzeugs kann aus einer Datei angezeigt werden.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>No incident here yet. Use Refresh to fetch what citizens reported.</source>
      <translation type="unfinished">Hier ist noch keine Meldung. Mit „Aktualisieren“ laden Sie, was Bürger gemeldet haben.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Incidents are at each commune's desk: this one is for several, and its profile names no reporting service.</source>
      <translation type="unfinished">Meldungen liegen bei jeder Gemeinde: Dieser Platz ist für mehrere, und sein Profil nennt keinen Meldedienst.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Choose a file…</source>
      <translation type="unfinished">Datei wählen…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Incidents from a table that your own tool exports: CSV, Excel, GeoJSON…</source>
      <translation type="unfinished">Meldungen aus einer Tabelle, die Ihr eigenes Werkzeug exportiert: CSV, Excel, GeoJSON…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Reading the history</source>
      <translation type="unfinished">Lesen des Verlaufs</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Fetching the photo</source>
      <translation type="unfinished">Laden des Fotos</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Changed last first</source>
      <translation type="unfinished">Zuletzt geänderte zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>To check first</source>
      <translation type="unfinished">Zu prüfende zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>to check</source>
      <translation type="unfinished">zu prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>The photo's server</source>
      <translation type="unfinished">Der Server des Fotos</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Already reported under number {number}.</source>
      <translation type="unfinished">Bereits gemeldet unter Nummer {number}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>No incident is kept on this computer yet: they come once the service answers.</source>
      <translation type="unfinished">Auf diesem Computer ist noch keine Meldung gespeichert: Sie kommen, sobald der Dienst antwortet.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>answer: {state}</source>
      <translation type="unfinished">Antwort: {state}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>The file is only read. Columns about persons are left where they are.</source>
      <translation type="unfinished">Die Datei wird nur gelesen. Spalten über Personen bleiben, wo sie sind.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>What applies here, as PDF…</source>
      <translation type="unfinished">Was hier gilt, als PDF…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>One PDF for each dossier that has a position, in a new folder</source>
      <translation type="unfinished">Ein PDF für jedes Dossier, das eine Position hat, in einem neuen Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Permit dossiers from a file</source>
      <translation type="unfinished">Genehmigungsdossiers aus einer Datei</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/permits_page.py" />
      <source>{count} PDFs are in {folder}.</source>
      <translation type="unfinished">
        <numerusform>{count} PDF ist in {folder}.</numerusform>
        <numerusform>{count} PDFs sind in {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Asking what applies to each dossier</source>
      <translation type="unfinished">Abfrage, was für jedes Dossier gilt</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>No permit dossier here yet. Choose the table that lists them.</source>
      <translation type="unfinished">Hier ist noch kein Genehmigungsdossier. Wählen Sie die Tabelle, die sie auflistet.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Filed on {date}</source>
      <translation type="unfinished">Eingereicht am {date}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/permits_page.py" />
      <source>{count} dossiers without a position have none.</source>
      <translation type="unfinished">
        <numerusform>{count} Dossier ohne Position hat keines.</numerusform>
        <numerusform>{count} Dossiers ohne Position haben keines.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/permits_page.py" />
      <source>In {count} of them a service did not answer: the PDF says which.</source>
      <translation type="unfinished">
        <numerusform>Bei {count} davon hat ein Dienst nicht geantwortet: Das PDF sagt, welcher.</numerusform>
        <numerusform>Bei {count} davon hat ein Dienst nicht geantwortet: Das PDF sagt, welcher.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Stopped: {count} PDFs are in {folder}.</source>
      <translation type="unfinished">
        <numerusform>Gestoppt: {count} PDF ist in {folder}.</numerusform>
        <numerusform>Gestoppt: {count} PDFs sind in {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Dossier {number}</source>
      <translation type="unfinished">Dossier {number}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>By</source>
      <translation type="unfinished">Nach</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Open at the end</source>
      <translation type="unfinished">Am Ende offen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Days to close: lower quartile</source>
      <translation type="unfinished">Tage bis zum Abschluss: unteres Quartil</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Days to close: median</source>
      <translation type="unfinished">Tage bis zum Abschluss: Median</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Days to close: upper quartile</source>
      <translation type="unfinished">Tage bis zum Abschluss: oberes Quartil</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Road manager</source>
      <translation type="unfinished">Straßenbetreiber</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>District</source>
      <translation type="unfinished">Viertel</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Open, by age</source>
      <translation type="unfinished">Offen, nach Alter</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Time to close</source>
      <translation type="unfinished">Zeit bis zum Abschluss</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Incidents of {commune}</source>
      <translation type="unfinished">Meldungen von {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>{path} is written.</source>
      <translation type="unfinished">{path} ist geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>{reported} reported and {closed} closed in the period; {open} open at its end.</source>
      <translation type="unfinished">Im Zeitraum gemeldet: {reported}, geschlossen: {closed}; am Ende offen: {open}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Status unchanged</source>
      <translation type="unfinished">Status unverändert</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>To be sorted</source>
      <translation type="unfinished">Zu sortieren</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Being looked at</source>
      <translation type="unfinished">Wird geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Planned</source>
      <translation type="unfinished">Geplant</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Work scheduled</source>
      <translation type="unfinished">Einsatz geplant</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Fixed</source>
      <translation type="unfinished">Gelöst</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>No further action</source>
      <translation type="unfinished">Keine weiteren Maßnahmen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Not the commune's</source>
      <translation type="unfinished">Nicht Sache der Gemeinde</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Passed on within the commune</source>
      <translation type="unfinished">Intern weitergeleitet</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Cancelled</source>
      <translation type="unfinished">Annulliert</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Repaired on {date}.</source>
      <translation type="unfinished">Repariert am {date}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Seen on {date}; the work is planned.</source>
      <translation type="unfinished">Festgestellt am {date}; die Arbeiten sind geplant.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Our team came on {date} and found nothing left to do. If it comes back, please report it again.</source>
      <translation type="unfinished">Unser Team war am {date} vor Ort und hat nichts mehr festgestellt. Sollte es wieder auftreten, melden Sie es bitte erneut.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Thank you for your report: it is with our technical service.</source>
      <translation type="unfinished">Vielen Dank für Ihre Meldung: Sie liegt bei unserem technischen Dienst.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Texts to choose from</source>
      <translation type="unfinished">Texte zur Auswahl</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Keep the text written here</source>
      <translation type="unfinished">Den hier geschriebenen Text behalten</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Duplicates, numbers, automatic refresh and more</source>
      <translation type="unfinished">Dubletten, Zahlen, automatisches Aktualisieren und mehr</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Duplicates</source>
      <translation type="unfinished">Dubletten</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Numbers</source>
      <translation type="unfinished">Zahlen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Refresh automatically</source>
      <translation type="unfinished">Automatisch aktualisieren</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Fetch the whole list again</source>
      <translation type="unfinished">Die ganze Liste neu laden</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Incidents from a file…</source>
      <translation type="unfinished">Meldungen aus einer Datei…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Permit dossiers…</source>
      <translation type="unfinished">Genehmigungsdossiers…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>New incident: report something on the map</source>
      <translation type="unfinished">Neue Meldung: etwas auf der Karte melden</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Never</source>
      <translation type="unfinished">Nie</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>What the service can do…</source>
      <translation type="unfinished">Was der Dienst kann…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>This service takes no reports from programs.</source>
      <translation type="unfinished">Dieser Dienst nimmt keine Meldungen von Programmen an.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>New incident: the service has not answered yet. What you write stays in the form until it does.</source>
      <translation type="unfinished">Neue Meldung: Der Dienst hat noch nicht geantwortet. Was Sie schreiben, bleibt bis dahin im Formular.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Duplicates ({count})</source>
      <translation type="unfinished">Dubletten ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Every {minutes} minutes</source>
      <translation type="unfinished">Alle {minutes} Minuten</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>{file} cannot be read as a list of the back office's numbers.</source>
      <translation type="unfinished">{file} kann nicht als Liste der Backoffice-Nummern gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>Export it again as CSV, or type the number.</source>
      <translation type="unfinished">Exportieren Sie sie erneut als CSV oder geben Sie die Nummer ein.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>The list of the back office's numbers is not there: {file}.</source>
      <translation type="unfinished">Die Liste der Backoffice-Nummern ist nicht da: {file}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>Export it again into the profile's folder, or type the number.</source>
      <translation type="unfinished">Exportieren Sie sie erneut in den Ordner des Profils oder geben Sie die Nummer ein.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>{file} has no column “{column}”.</source>
      <translation type="unfinished">{file} hat keine Spalte „{column}“.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>Correct the columns of “backoffice” in the profile, or export the list again; or type the number.</source>
      <translation type="unfinished">Berichtigen Sie die Spalten von „backoffice“ im Profil oder exportieren Sie die Liste erneut; oder geben Sie die Nummer ein.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/inspect_service.py" />
      <source>Open311</source>
      <translation type="unfinished">Open311</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/inspect_service.py" />
      <location filename="../../services/incidents/clients/client_factory.py" />
      <source>FixMyStreet of the CIRB platform</source>
      <translation type="unfinished">FixMyStreet der CIRB-Plattform</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/inspect_service.py" />
      <source>FixMyStreet (Open311)</source>
      <translation type="unfinished">FixMyStreet (Open311)</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/probe.py" />
      <source>Give its jurisdiction_id (JURISDICTION in the algorithm): often the site's domain without “www”; whoever runs the service knows it, and FixMyStreet takes any word to read.</source>
      <translation type="unfinished">Geben Sie die jurisdiction_id an (JURISDICTION im Algorithmus): oft die Domain der Website ohne „www“; der Betreiber des Dienstes kennt sie, und FixMyStreet nimmt zum Lesen jedes beliebige Wort.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/probe.py" />
      <source>{service} shows no Open311 at {url}.</source>
      <translation type="unfinished">{service} zeigt kein Open311 unter {url}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/probe.py" />
      <source>{service} gives no reports for the jurisdiction “{name}”.</source>
      <translation type="unfinished">{service} gibt keine Meldungen für die Jurisdiktion „{name}“.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/probe.py" />
      <source>{service} gives no reports without a jurisdiction: which commune is meant, where it keeps several.</source>
      <translation type="unfinished">{service} gibt keine Meldungen ohne Jurisdiktion: welche Gemeinde gemeint ist, wenn der Dienst mehrere führt.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}” needs an answer.</source>
      <translation type="unfinished">„{question}“ braucht eine Antwort.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}”: {value} is no number.</source>
      <translation type="unfinished">„{question}“: {value} ist keine Zahl.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}”: {value} is no date and time; write it as 2026-11-23 20:05.</source>
      <translation type="unfinished">„{question}“: {value} ist kein Datum mit Uhrzeit; schreiben Sie es so: 2026-11-23 20:05.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}”: {value} is not among the choices.</source>
      <translation type="unfinished">„{question}“: {value} steht nicht zur Auswahl.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}” takes one answer.</source>
      <translation type="unfinished">„{question}“ nimmt nur eine Antwort an.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}”: at most {longest} characters.</source>
      <translation type="unfinished">„{question}“: höchstens {longest} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>{service} sent something else than the questions of a category.</source>
      <translation type="unfinished">{service} hat etwas anderes als die Fragen einer Kategorie gesendet.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/districts.py" />
      <source>The districts are not there: the workspace has no table {table} with a column {column}.</source>
      <translation type="unfinished">Die Viertel sind nicht da: Der Arbeitsbereich hat keine Tabelle {table} mit einer Spalte {column}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/districts.py" />
      <source>Load that layer, or correct the profile.</source>
      <translation type="unfinished">Laden Sie diesen Layer oder berichtigen Sie das Profil.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>The report gives no position.</source>
      <translation type="unfinished">Die Meldung gibt keine Position an.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>The position received, {received}, is no position.</source>
      <translation type="unfinished">Die empfangene Position, {received}, ist keine Position.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>The position received is 0, 0: a form filled in without a map.</source>
      <translation type="unfinished">Die empfangene Position ist 0, 0: ein Formular, das ohne Karte ausgefüllt wurde.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>Longitude and latitude received are the same ({received}): the longitude was lost on the way.</source>
      <translation type="unfinished">Die empfangenen Längen- und Breitengrade sind gleich ({received}): Der Längengrad ging unterwegs verloren.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>The position received, {received}, lies in Belgium only with its axes swapped.</source>
      <translation type="unfinished">Die empfangene Position, {received}, liegt nur mit vertauschten Achsen in Belgien.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>It lies {metres} m outside {commune}.</source>
      <translation type="unfinished">Sie liegt {metres} m außerhalb von {commune}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>It lies {metres} m from {address}, the address it names; nearest to it is {nearest}.</source>
      <translation type="unfinished">Sie liegt {metres} m von {address} entfernt, der angegebenen Adresse; am nächsten liegt {nearest}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>{source} has {street}, but no number {number} there.</source>
      <translation type="unfinished">{source} hat {street}, aber dort keine Nummer {number}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>{source} has no street named {street}.</source>
      <translation type="unfinished">{source} hat keine Straße namens {street}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>What was doubted here cannot be read any more; refresh the incidents to check again.</source>
      <translation type="unfinished">Der hier vermerkte Zweifel kann nicht mehr gelesen werden; aktualisieren Sie die Meldungen, um erneut zu prüfen.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/road_manager.py" />
      <source>Who manages the roads is not known yet.</source>
      <translation type="unfinished">Wer die Straßen betreibt, ist noch nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/road_manager.py" />
      <source>Load the layers of the regional roads and of the road axes (PICC), then try again.</source>
      <translation type="unfinished">Laden Sie die Layer der Regionalstraßen und der Straßenachsen (PICC), dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/road_manager.py" />
      <source>The road axes (PICC) do not say who manages them: there is no column GESTION.</source>
      <translation type="unfinished">Die Straßenachsen (PICC) sagen nicht, wer sie betreibt: Es gibt keine Spalte GESTION.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/road_manager.py" />
      <source>Load that layer again; if it stays so, tell the SPW's geomatics.</source>
      <translation type="unfinished">Laden Sie diesen Layer erneut; bleibt es so, benachrichtigen Sie die Geomatik des ÖDW.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/client_factory.py" />
      <source>FixMyStreet or another Open311</source>
      <translation type="unfinished">FixMyStreet oder ein anderes Open311</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/client_factory.py" />
      <source>a file of the commune's own tool</source>
      <translation type="unfinished">eine Datei aus dem eigenen Programm der Gemeinde</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/fixmystreet.py" />
      <source>{service} is still preparing the list of statuses.</source>
      <translation type="unfinished">{service} bereitet die Liste der Status noch vor.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/incident_file.py" />
      <source>No file of incidents was chosen on this computer.</source>
      <translation type="unfinished">Auf diesem Computer wurde keine Datei mit Meldungen gewählt.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/incident_file.py" />
      <source>Choose it with “Incidents from a file…” in the menu of the incidents.</source>
      <translation type="unfinished">Wählen Sie sie mit „Meldungen aus einer Datei…“ im Menü der Meldungen.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} took the update but gave it no number.</source>
      <translation type="unfinished">{service} hat die Aktualisierung angenommen, aber keine Nummer dafür vergeben.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} takes no updates.</source>
      <translation type="unfinished">{service} nimmt keine Aktualisierungen an.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>Tell whoever runs this service, or correct what the profile says of it.</source>
      <translation type="unfinished">Benachrichtigen Sie den Betreiber dieses Dienstes oder berichtigen Sie, was das Profil darüber sagt.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} was asked for the report {id} and answered with others.</source>
      <translation type="unfinished">{service} wurde nach der Meldung {id} gefragt und hat mit anderen geantwortet.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{count} steps of the history of {id} cannot be read ({service}).</source>
      <translation type="unfinished">Nicht lesbare Schritte im Verlauf von {id}: {count} ({service}).</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} does not tell the time, so an update cannot be dated.</source>
      <translation type="unfinished">{service} gibt die Uhrzeit nicht an, daher kann eine Aktualisierung nicht datiert werden.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>Tell whoever runs this service: its answers have no Date header.</source>
      <translation type="unfinished">Benachrichtigen Sie den Betreiber dieses Dienstes: Seinen Antworten fehlt die Kopfzeile Date.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} takes updates only under the number that the back office gave the incident.</source>
      <translation type="unfinished">{service} nimmt Aktualisierungen nur unter der Nummer an, die das Backoffice der Meldung gegeben hat.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} does not know the status {state}.</source>
      <translation type="unfinished">{service} kennt den Status „{state}“ nicht.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Report {id}, {place}: a road of yours</source>
      <translation type="unfinished">Meldung {id}, {place}: eine Straße in Ihrer Zuständigkeit</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>the commune</source>
      <translation type="unfinished">die Gemeinde</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>SPW Mobility and Infrastructure</source>
      <translation type="unfinished">ÖDW Mobilität und Infrastruktur</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>the province</source>
      <translation type="unfinished">die Provinz</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>the manager of the road</source>
      <translation type="unfinished">der Straßenbetreiber</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>To: {manager}</source>
      <translation type="unfinished">An: {manager}</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>{commune} received a report that concerns you: according to the SPW's road layers you manage {road}.</source>
      <translation type="unfinished">{commune} hat eine Meldung erhalten, die Sie betrifft: Nach den Straßenlayern des ÖDW sind Sie zuständig für {road}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Report: {id} of {date}</source>
      <translation type="unfinished">Meldung: {id} vom {date}</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Place: {place}</source>
      <translation type="unfinished">Ort: {place}</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Position: {lat}, {lon} (WGS 84), {distance} m from the axis of the road</source>
      <translation type="unfinished">Position: {lat}, {lon} (WGS 84), {distance} m von der Straßenachse</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Photo: {photo}</source>
      <translation type="unfinished">Foto: {photo}</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Please tell us what you decide, so that we can answer the person who reported it.</source>
      <translation type="unfinished">Bitte teilen Sie uns Ihre Entscheidung mit, damit wir der Person antworten können, die es gemeldet hat.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>the road there</source>
      <translation type="unfinished">die Straße dort</translation>
    </message>
    <message>
      <location filename="../../services/incidents/refresh.py" />
      <source>The reports stored here came from {stored}; this profile reads {service}. Nothing was fetched.</source>
      <translation type="unfinished">Die hier gespeicherten Meldungen kamen von {stored}; dieses Profil liest {service}. Es wurde nichts abgerufen.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/refresh.py" />
      <source>Open the commune again: you are asked whether it is the same service, or takes a new workspace.</source>
      <translation type="unfinished">Öffnen Sie die Gemeinde erneut: Sie werden gefragt, ob es derselbe Dienst ist oder ein neuer Arbeitsbereich nötig ist.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>≤ 1 week</source>
      <translation type="unfinished">≤ 1 Woche</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>≤ 1 month</source>
      <translation type="unfinished">≤ 1 Monat</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>≤ 3 months</source>
      <translation type="unfinished">≤ 3 Monate</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>≤ 1 year</source>
      <translation type="unfinished">≤ 1 Jahr</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>&gt; 1 year</source>
      <translation type="unfinished">&gt; 1 Jahr</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>Closed without usable dates</source>
      <translation type="unfinished">Ohne brauchbare Daten geschlossen</translation>
    </message>
  </context>
  <context>
    <name>layers</name>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Check the conformance</source>
      <translation type="unfinished">Konformität prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>At most one question a second is asked: a check takes about a minute.</source>
      <translation type="unfinished">Höchstens eine Frage pro Sekunde: Eine Prüfung dauert etwa eine Minute.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>The rules and what came of them</source>
      <translation type="unfinished">Die Regeln und ihre Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Choose a file</source>
      <translation type="unfinished">Datei wählen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Report…</source>
      <translation type="unfinished">Bericht…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Compare with an earlier report…</source>
      <translation type="unfinished">Mit einem früheren Bericht vergleichen…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Copy the clause</source>
      <translation type="unfinished">Klausel kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>The paragraph for a public tender: what is asked, and how it is verified</source>
      <translation type="unfinished">Der Absatz für einen öffentlichen Auftrag: was verlangt wird und wie es geprüft wird</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>The service is being asked…</source>
      <translation type="unfinished">Der Dienst wird abgefragt…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Checking the conformance</source>
      <translation type="unfinished">Prüfung der Konformität</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>Page (*.pdf)</source>
      <translation type="unfinished">Seite (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Conformance check</source>
      <translation type="unfinished">Konformitätsprüfung</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Result</source>
      <translation type="unfinished">Ergebnis</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Check</source>
      <translation type="unfinished">Prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Copied: {clause}</source>
      <translation type="unfinished">Kopiert: {clause}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Changed since {at}, first in the list: {count}</source>
      <translation type="unfinished">Seit {at} geändert, am Anfang der Liste: {count}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>The live services</source>
      <translation type="unfinished">Die Online-Dienste</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Table…</source>
      <translation type="unfinished">Tabelle…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Newer catalogue…</source>
      <translation type="unfinished">Neuerer Katalog…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Writes the catalogue as the services are today, and copies its SHA-256 for profiles</source>
      <translation type="unfinished">Schreibt den Katalog so, wie die Dienste heute sind, und kopiert seine SHA-256 für Profile</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>As described</source>
      <translation type="unfinished">Wie beschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Other</source>
      <translation type="unfinished">Abweichend</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Not so</source>
      <translation type="unfinished">Nicht konform</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Not known</source>
      <translation type="unfinished">Nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>The training town plays only some of the layers: the others are not there.</source>
      <translation type="unfinished">Die Übungsstadt spielt nur einen Teil der Layer nach: Die anderen gibt es dort nicht.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Catalogue (*.json)</source>
      <translation type="unfinished">Katalog (*.json)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Copied for the profiles: SHA-256 {checksum}</source>
      <translation type="unfinished">Für die Profile kopiert: SHA-256 {checksum}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_locator.py" />
      <source>Regional layers (Repère)</source>
      <translation type="unfinished">Regionale Layer (Repère)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Words, or the address of a service (https://…)</source>
      <translation type="unfinished">Wörter oder die URL eines Dienstes (https://…)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>In what the map shows</source>
      <translation type="unfinished">In dem, was die Karte zeigt</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Only records of Metawal whose area touches the map's</source>
      <translation type="unfinished">Nur Datensätze von Metawal, deren Gebiet das der Karte berührt</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>How this layer is loaded; it is remembered</source>
      <translation type="unfinished">Wie dieser Layer geladen wird; die Wahl bleibt gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Record</source>
      <translation type="unfinished">Datensatz</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Open its metadata in the web browser</source>
      <translation type="unfinished">Seine Metadaten im Webbrowser öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Add to the map</source>
      <translation type="unfinished">Zur Karte hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>All themes</source>
      <translation type="unfinished">Alle Themen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Open it</source>
      <translation type="unfinished">Öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Image (view only)</source>
      <translation type="unfinished">Als Bild (nur ansehen)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Features (can be queried and copied)</source>
      <translation type="unfinished">Als Objekte (abfragbar und kopierbar)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>{service} is not available. Showing its data of {date}.</source>
      <translation type="unfinished">{service} ist nicht verfügbar. Angezeigt werden die Daten vom {date}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Metawal ({count})</source>
      <translation type="unfinished">Metawal ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Show more…</source>
      <translation type="unfinished">Mehr anzeigen…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Choose a layer; a double click puts it on the map.</source>
      <translation type="unfinished">Wählen Sie einen Layer; ein Doppelklick legt ihn auf die Karte.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Conditions: {text} ↗</source>
      <translation type="unfinished">Bedingungen: {text} ↗</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Nothing here can be loaded.</source>
      <translation type="unfinished">Hier kann nichts geladen werden.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>Loading {layer}</source>
      <translation type="unfinished">Laden: {layer}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>“{layer}” has nothing in the commune.</source>
      <translation type="unfinished">„{layer}“ hat in der Gemeinde nichts.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>{service} offers {count} layers of features there; name one of them.</source>
      <translation type="unfinished">{service} bietet dort mehrere Objektlayer an ({count}); nennen Sie einen davon.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Find the layer under “Find”, load it, then choose it here.</source>
      <translation type="unfinished">Suchen Sie den Layer unter „Suchen“, laden Sie ihn und wählen Sie ihn dann hier.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>{count} min</source>
      <translation type="unfinished">{count} min</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source> min on foot</source>
      <translation type="unfinished"> min zu Fuß</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>An estimate: the straight distance and 30 % more, at 4.8 km an hour; no path is looked up</source>
      <translation type="unfinished">Eine Schätzung: Luftlinie plus 30 %, bei 4,8 km/h; es wird kein Weg berechnet</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Where the places come from: all layers of the catalogue, or a layer of the project</source>
      <translation type="unfinished">Woher die Orte kommen: alle Layer des Katalogs oder ein Layer des Projekts</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>…or the address of a map service or a file</source>
      <translation type="unfinished">…oder die URL eines Kartendienstes oder einer Datei</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>All categories</source>
      <translation type="unfinished">Alle Kategorien</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>This place is wrong…</source>
      <translation type="unfinished">Dieser Ort ist falsch…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Makes a report for the owner of these data; you send it yourself</source>
      <translation type="unfinished">Erstellt eine Meldung für den Eigentümer dieser Daten; Sie senden sie selbst</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Looking around here</source>
      <translation type="unfinished">Suche in der Umgebung</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Layers of the catalogue</source>
      <translation type="unfinished">Layer des Katalogs</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>The layer “{layer}” has no coordinate system.</source>
      <translation type="unfinished">Der Layer „{layer}“ hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Set it in QGIS first.</source>
      <translation type="unfinished">Legen Sie es zuerst in QGIS fest.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Point at a place on the map: what can be walked to from there stands here.</source>
      <translation type="unfinished">Zeigen Sie auf einen Ort auf der Karte: Was von dort zu Fuß erreichbar ist, steht dann hier.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Places</source>
      <translation type="unfinished">Orte</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <location filename="../../services/layers/catalogue/discovery.py" />
      <source>“{url}” is not the address of a service.</source>
      <translation type="unfinished">„{url}“ ist nicht die URL eines Dienstes.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <location filename="../../services/layers/catalogue/discovery.py" />
      <source>It starts with https://.</source>
      <translation type="unfinished">Sie beginnt mit https://.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>{name}: not as your data say</source>
      <translation type="unfinished">{name}: nicht so, wie Ihre Daten es sagen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <source>here</source>
      <translation type="unfinished">hier</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>{minutes} min on foot, {metres} m as the crow flies</source>
      <translation type="unfinished">{minutes} min zu Fuß, {metres} m Luftlinie</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>No place within {minutes} minutes on foot.</source>
      <translation type="unfinished">Kein Ort innerhalb von {minutes} min zu Fuß.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Packed: {count} layers in {path}, with a project beside it.</source>
      <translation type="unfinished">
        <numerusform>Paket fertig: {count} Layer in {path}, mit einem Projekt daneben.</numerusform>
        <numerusform>Paket fertig: {count} Layer in {path}, mit einem Projekt daneben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>I have read the conditions of the ticked layers that have their own</source>
      <translation type="unfinished">Ich habe die Bedingungen der angekreuzten Layer gelesen, die eigene haben</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Make the pack…</source>
      <translation type="unfinished">Paket erstellen…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <location filename="../../ui/layers/qgis_entry_points.py" />
      <source>Reading the layers</source>
      <translation type="unfinished">Lesen der Layer</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Make the pack</source>
      <translation type="unfinished">Paket erstellen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Making the pack</source>
      <translation type="unfinished">Erstellen des Pakets</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Fetched</source>
      <translation type="unfinished">Geladen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Licence</source>
      <translation type="unfinished">Lizenz</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Incidents and corrections never go.</source>
      <translation type="unfinished">Meldungen und Korrekturen gehen nie mit.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Cannot be ticked: {layers}. {reason}</source>
      <translation type="unfinished">Nicht ankreuzbar: {layers}. {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>You can tick only layers that may be shared. Incidents and corrections are never included.</source>
      <translation type="unfinished">Sie können nur Layer ankreuzen, die weitergegeben werden dürfen. Meldungen und Korrekturen sind nie enthalten.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Credit required when using this pack: {credit}</source>
      <translation type="unfinished">Bei Verwendung dieses Pakets erforderliche Quellenangabe: {credit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>No layer is kept here yet: load some with their features under “Find”.</source>
      <translation type="unfinished">Hier ist noch kein Layer gespeichert: Laden Sie einige mit ihren Objekten unter „Suchen“.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Find</source>
      <translation type="unfinished">Suchen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Layers of the region, of Metawal, of any service</source>
      <translation type="unfinished">Layer der Region, von Metawal, von jedem Dienst</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Here</source>
      <translation type="unfinished">Hier</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>What applies at a place: parcel, zoning, flooding, heritage…</source>
      <translation type="unfinished">Was an einem Ort gilt: Parzelle, Zweckbestimmung, Überschwemmung, Erbe…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Nearby</source>
      <translation type="unfinished">In der Nähe</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Places within walking distance</source>
      <translation type="unfinished">Orte in Gehweite</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Offline</source>
      <translation type="unfinished">Mitnehmen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>An offline pack for the field and the workshop</source>
      <translation type="unfinished">Ein Offline-Paket für den Einsatz vor Ort und die Schulung</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Sources</source>
      <translation type="unfinished">Quellen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Which services answer, how old the data are</source>
      <translation type="unfinished">Welche Dienste antworten, wie alt die Daten sind</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>Lambert 72 to Lambert 2008: to 0.2 m only. The Belgian grid makes it exact (0.01 m).</source>
      <translation type="unfinished">Lambert 72 nach Lambert 2008: nur auf 0,2 m genau. Mit dem belgischen Gitter wird es exakt (0,01 m).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>Install the grid</source>
      <translation type="unfinished">Das Gitter installieren</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>At this scale its service does not draw “{layer}”.</source>
      <translation type="unfinished">In diesem Maßstab zeichnet der Dienst „{layer}“ nicht.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Go to 1:{scale}</source>
      <translation type="unfinished">Zu 1:{scale} wechseln</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Data from the services listed, on the dates shown. For information only; not an official document.</source>
      <translation type="unfinished">Daten der genannten Dienste, zum genannten Datum. Nur zur Information; ohne amtlichen Wert.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Topic</source>
      <translation type="unfinished">Thema</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Credit</source>
      <translation type="unfinished">Quellenangabe</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Click on the map to query every source for that place</source>
      <translation type="unfinished">Klicken Sie auf die Karte, um alle Quellen für diesen Ort abzufragen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>CSV…</source>
      <translation type="unfinished">CSV…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>PDF…</source>
      <translation type="unfinished">PDF…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Point at a place on the map: parcel, zoning, flooding, heritage, address…</source>
      <translation type="unfinished">Zeigen Sie auf einen Ort auf der Karte: Parzelle, Zweckbestimmung, Überschwemmung, Erbe, Adresse…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Asking what applies here</source>
      <translation type="unfinished">Abfrage, was hier gilt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Copied: {count} answers.</source>
      <translation type="unfinished">
        <numerusform>{count} Antwort kopiert.</numerusform>
        <numerusform>{count} Antworten kopiert.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>The service gave this layer another number: {number}. It was found by its title.</source>
      <translation type="unfinished">Der Dienst hat diesem Layer eine andere Nummer gegeben: {number}. Er wurde anhand seines Titels gefunden.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>The service has no field {fields} any more; the rest is as it says.</source>
      <translation type="unfinished">Der Dienst hat das Feld {fields} nicht mehr; das Übrige ist so, wie er es angibt.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>x {x}, y {y} (Lambert 72)</source>
      <translation type="unfinished">x {x}, y {y} (Lambert 72)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Credit: {credit}</source>
      <translation type="unfinished">Quellenangabe: {credit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>There is no parcel here: the point itself was asked about.</source>
      <translation type="unfinished">Hier gibt es keine Parzelle: Abgefragt wurde der Punkt selbst.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>text</source>
      <translation type="unfinished">Text</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Parcel around {place}, {area} m²</source>
      <translation type="unfinished">Parzelle um {place}, {area} m²</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>nothing applies</source>
      <translation type="unfinished">nicht betroffen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_tab.py" />
      <source>Choose a place on the map</source>
      <translation type="unfinished">Auf einen Ort zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Requests</source>
      <translation type="unfinished">Anfragen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Answered (%)</source>
      <translation type="unfinished">Beantwortet (%)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Seconds</source>
      <translation type="unfinished">Sekunden</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Age of the last answer (days)</source>
      <translation type="unfinished">Alter der letzten Antwort (Tage)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Report to the producer</source>
      <translation type="unfinished">Dem Datenanbieter melden</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Mail…</source>
      <translation type="unfinished">E-Mail…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Opens your mail program with this text; you send it yourself</source>
      <translation type="unfinished">Öffnet Ihr Mailprogramm mit diesem Text; Sie senden ihn selbst</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Other than the service was described:</source>
      <translation type="unfinished">Anders als der Dienst beschrieben war:</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>{month}: {share} % of {asked} requests answered, {seconds} s on average.</source>
      <translation type="unfinished">{month}: {share} % von {asked} Anfragen beantwortet, im Durchschnitt {seconds} s.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>This place is not as your data say:</source>
      <translation type="unfinished">Dieser Ort ist nicht so, wie Ihre Daten es sagen:</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>What is wrong:</source>
      <translation type="unfinished">Was falsch ist:</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>What we saw of {name} ({url}):</source>
      <translation type="unfinished">Was wir von {name} ({url}) gesehen haben:</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Of {asked} requests of the last four weeks, {failed} failed; the last one took {seconds} s.</source>
      <translation type="unfinished">Von {asked} Anfragen der letzten vier Wochen sind {failed} fehlgeschlagen; die letzte dauerte {seconds} s.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Last answer: {date}</source>
      <translation type="unfinished">Letzte Antwort: {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>Last failure: {date}</source>
      <translation type="unfinished">Letzter Fehlschlag: {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Name: {name}</source>
      <translation type="unfinished">Name: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Source: {source}</source>
      <translation type="unfinished">Quelle: {source}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Position: x {x}, y {y} (Lambert 72, EPSG:31370)</source>
      <translation type="unfinished">Position: x {x}, y {y} (Lambert 72, EPSG:31370)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>To: {producer} {contact}</source>
      <translation type="unfinished">An: {producer} {contact}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/qgis_entry_points.py" />
      <source>Regional layers kept here</source>
      <translation type="unfinished">Hier gespeicherte regionale Layer</translation>
    </message>
    <message>
      <location filename="../../ui/layers/qgis_entry_points.py" />
      <source>Open a commune first: the layer is then loaded for it.</source>
      <translation type="unfinished">Öffnen Sie zuerst eine Gemeinde: Der Layer wird dann für sie geladen.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/remote_sources.py" />
      <source>Searching Metawal</source>
      <translation type="unfinished">Suche in Metawal</translation>
    </message>
    <message>
      <location filename="../../ui/layers/remote_sources.py" />
      <source>Reading {what}</source>
      <translation type="unfinished">Lesen: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>The sources by month</source>
      <translation type="unfinished">Die Quellen nach Monat</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Last answer</source>
      <translation type="unfinished">Letzte Antwort</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Failed requests in the last four weeks</source>
      <translation type="unfinished">Fehlgeschlagene Anfragen der letzten vier Wochen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Ask them now</source>
      <translation type="unfinished">Jetzt abfragen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Test every source now, also those that are paused</source>
      <translation type="unfinished">Testen Sie jetzt jede Quelle, auch die pausierten</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Copies the Belgian datum grid (NGI, CC BY 4.0) into your QGIS profile</source>
      <translation type="unfinished">Kopiert das belgische Umrechnungsgitter (NGI, CC BY 4.0) in Ihr QGIS-Profil</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Check them</source>
      <translation type="unfinished">Prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Ask the services whether their layers and fields are still as the catalogue says</source>
      <translation type="unfinished">Fragen Sie die Dienste, ob ihre Layer und Felder noch so sind, wie der Katalog es angibt</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Checking the sources</source>
      <translation type="unfinished">Prüfung der Quellen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Asking the sources</source>
      <translation type="unfinished">Abfrage der Quellen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Checking the services</source>
      <translation type="unfinished">Prüfung der Dienste</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Lambert 72 to Lambert 2008: exact (0.01 m).</source>
      <translation type="unfinished">Lambert 72 nach Lambert 2008: exakt (0,01 m).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>answers</source>
      <translation type="unfinished">antwortet</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>slow</source>
      <translation type="unfinished">langsam</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>does not answer</source>
      <translation type="unfinished">antwortet nicht</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>not asked yet</source>
      <translation type="unfinished">noch nicht abgefragt</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Errors</source>
      <translation type="unfinished">Fehler</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>{name}: what we saw</source>
      <translation type="unfinished">{name}: was wir gesehen haben</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>By month, as a table…</source>
      <translation type="unfinished">Nach Monat, als Tabelle…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>By month, as a page…</source>
      <translation type="unfinished">Nach Monat, als Seite…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>The Belgian grid is installed: exact (0.01 m) when QGIS has been started again.</source>
      <translation type="unfinished">Das belgische Gitter ist installiert: exakt (0,01 m), sobald QGIS neu gestartet wurde.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Check the conformance…</source>
      <translation type="unfinished">Konformität prüfen…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Report to the producer…</source>
      <translation type="unfinished">Dem Datenanbieter melden…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>The last request took {seconds} s.</source>
      <translation type="unfinished">Die letzte Anfrage dauerte {seconds} s.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/layers/service_status.py" />
      <source>{count} kept</source>
      <translation type="unfinished">
        <numerusform>{count} Objekt</numerusform>
        <numerusform>{count} Objekte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/layers/tree_items.py" />
      <source>Revised on {date}</source>
      <translation type="unfinished">Überarbeitet am {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/tree_items.py" />
      <source>Shown from 1:{scale} on</source>
      <translation type="unfinished">Sichtbar ab 1:{scale}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/write_consent_rows.py" />
      <source>Empty: nothing is written</source>
      <translation type="unfinished">Leer: Es wird nichts geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/layers/write_consent_rows.py" />
      <source>The service_code in which one test request is made. Only where whoever runs the service agreed.</source>
      <translation type="unfinished">Der service_code, in dem eine Testmeldung angelegt wird. Nur wenn der Betreiber des Dienstes einverstanden ist.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/write_consent_rows.py" />
      <source>I agree: one test request at {host}, in the category “{code}”, which I will have closed</source>
      <translation type="unfinished">Ich bin einverstanden: eine Testmeldung bei {host} in der Kategorie „{code}“, die ich schließen lasse</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>CC BY 4.0: use, change and publish it, naming the source.</source>
      <translation type="unfinished">CC BY 4.0: benutzen, ändern und veröffentlichen Sie ihn unter Angabe der Quelle.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>SPW conditions, type C: any use, also commercial, naming the Service public de Wallonie.</source>
      <translation type="unfinished">Bedingungen des ÖDW, Typ C: jede Nutzung, auch gewerblich, unter Nennung des Service public de Wallonie.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>SPW conditions, type A: to be viewed only; do not hand it on to anyone.</source>
      <translation type="unfinished">Bedingungen des ÖDW, Typ A: nur zur Ansicht; geben Sie ihn an niemanden weiter.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Conditions of its own: read them in the regional catalogue before handing it on.</source>
      <translation type="unfinished">Eigene Bedingungen: Lesen Sie sie im regionalen Katalog, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Licence not known: to be viewed only; do not hand it on before you have asked.</source>
      <translation type="unfinished">Lizenz nicht bekannt: nur zur Ansicht; geben Sie ihn nicht weiter, bevor Sie gefragt haben.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>The catalogue {file} is not the one that the profile names; the one that ships is used.</source>
      <translation type="unfinished">Der Katalog {file} ist nicht der im Profil genannte; der mitgelieferte wird benutzt.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Ask whoever sent you the profile for the right file, or its right SHA-256.</source>
      <translation type="unfinished">Bitten Sie die Person, die Ihnen das Profil gesendet hat, um die richtige Datei oder deren richtige SHA-256.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>{file}, line {line}: there is already a layer “{id}”.</source>
      <translation type="unfinished">{file}, Zeile {line}: Es gibt schon einen Layer „{id}“.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Give one of them another id.</source>
      <translation type="unfinished">Geben Sie einem von beiden eine andere id.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>{file}, line {line}: there is no layer “{id}”.</source>
      <translation type="unfinished">{file}, Zeile {line}: Es gibt keinen Layer „{id}“.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Take the id of a layer of this catalogue.</source>
      <translation type="unfinished">Nehmen Sie die id eines Layers dieses Katalogs.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/discovery.py" />
      <source>{service} answered, but it is no map service that Repère reads ({url}).</source>
      <translation type="unfinished">{service} hat geantwortet, ist aber kein Kartendienst, den Repère liest ({url}).</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/discovery.py" />
      <source>Repère reads ArcGIS, WMS, WMTS, WFS and OGC API Features.</source>
      <translation type="unfinished">Repère liest ArcGIS, WMS, WMTS, WFS und OGC API Features.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>{service}: the layer “{layer}” was not recognised among those of {name}: {found}.</source>
      <translation type="unfinished">{service}: Der Layer „{layer}“ wurde unter denen von {name} nicht erkannt: {found}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>Put its number (layer_id) into the catalogue.</source>
      <translation type="unfinished">Tragen Sie seine Nummer (layer_id) in den Katalog ein.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>“{layer}” has no field {fields} any more.</source>
      <translation type="unfinished">„{layer}“ hat kein Feld {fields} mehr.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>Its features are there with their other fields; what is shown of the missing ones stays empty.</source>
      <translation type="unfinished">Seine Objekte sind mit ihren anderen Feldern da; was von den fehlenden angezeigt wird, bleibt leer.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>“{layer}” was found by its title: it is number {found} of {name} today, no longer {number}.</source>
      <translation type="unfinished">„{layer}“ wurde über den Titel gefunden: heute Nummer {found} von {name}, nicht mehr {number}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>It was loaded from there; the catalogue should say so.</source>
      <translation type="unfinished">Er wurde von dort geladen; der Katalog sollte es so angeben.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>“{layer}” is called “{name}” in its service today.</source>
      <translation type="unfinished">„{layer}“ heißt in seinem Dienst heute „{name}“.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>It was loaded; look whether it is still the same layer.</source>
      <translation type="unfinished">Er wurde geladen; sehen Sie nach, ob es noch derselbe Layer ist.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/metawal.py" />
      <source>{service} answered, but not as a catalogue does.</source>
      <translation type="unfinished">{service} hat geantwortet, aber nicht wie ein Katalog.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/clients/identify.py" />
      <source>{service} answered, but not as an ArcGIS server does.</source>
      <translation type="unfinished">{service} hat geantwortet, aber nicht wie ein ArcGIS-Server.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service}: the layer “{layer}” is in a coordinate system that Repère does not know: {crs}.</source>
      <translation type="unfinished">{service}: Der Layer „{layer}“ ist in einem Koordinatensystem, das Repère nicht kennt: {crs}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>It was not loaded, because it could not be placed; tell whoever runs this service.</source>
      <translation type="unfinished">Er wurde nicht geladen, weil er nicht verortet werden konnte; benachrichtigen Sie den Betreiber dieses Dienstes.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service}: the layer “{layer}” cannot be read whole: nothing tells its rows apart.</source>
      <translation type="unfinished">{service}: Der Layer „{layer}“ kann nicht vollständig gelesen werden: Nichts unterscheidet seine Zeilen.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/storage/layer_rows.py" />
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>Show it as a picture instead.</source>
      <translation type="unfinished">Zeigen Sie ihn stattdessen als Bild an.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/clients/ogc.py" />
      <source>{service} announced {total} features of the layer “{layer}” and gave {count}.</source>
      <translation type="unfinished">{service} hat für den Layer „{layer}“ Objekte angekündigt: {total}, und geliefert: {count}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/clients/ogc.py" />
      <source>Nothing was kept of it; it may have changed meanwhile, so try again.</source>
      <translation type="unfinished">Nichts davon wurde behalten; vielleicht hat er sich inzwischen geändert, versuchen Sie es daher noch einmal.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/clients/arcgis_identify.py" />
      <location filename="../../services/layers/clients/ogc.py" />
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>{service}: the layer “{layer}” came in a form that cannot be read.</source>
      <translation type="unfinished">{service}: Der Layer „{layer}“ kam in einer Form an, die nicht gelesen werden kann.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/clients/arcgis_identify.py" />
      <location filename="../../services/layers/clients/ogc.py" />
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>Nothing was kept of it; tell whoever runs this service.</source>
      <translation type="unfinished">Nichts davon wurde behalten; benachrichtigen Sie den Betreiber dieses Dienstes.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service}: the layer “{layer}” cannot be read whole: its ids ({field}) repeat, as those of a view may.</source>
      <translation type="unfinished">{service}: Der Layer „{layer}“ kann nicht vollständig gelesen werden: Seine Kennungen ({field}) wiederholen sich, wie es bei einer Sicht vorkommt.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service} did not say how many features there are, so nothing could be checked.</source>
      <translation type="unfinished">{service} hat nicht gesagt, wie viele Objekte es gibt, daher konnte nichts geprüft werden.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service}: the layer “{layer}” was asked for in {crs} and came in {other}.</source>
      <translation type="unfinished">{service}: Der Layer „{layer}“ wurde in {crs} angefragt und kam in {other} an.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>It was not loaded, because it would lie elsewhere; tell whoever runs this service.</source>
      <translation type="unfinished">Er wurde nicht geladen, weil er anderswo läge; benachrichtigen Sie den Betreiber dieses Dienstes.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/ogc.py" />
      <source>{service} gave {count} features of the layer “{layer}” and does not say whether they are all.</source>
      <translation type="unfinished">{service} hat Objekte des Layers „{layer}“ geliefert ({count}) und sagt nicht, ob es alle sind.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/ogc.py" />
      <source>Nothing was kept of it, because it may be cut short; tell whoever runs this service.</source>
      <translation type="unfinished">Nichts davon wurde behalten, weil etwas fehlen könnte; benachrichtigen Sie den Betreiber dieses Dienstes.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/ogc.py" />
      <source>{service} answered, but it is no WFS.</source>
      <translation type="unfinished">{service} hat geantwortet, ist aber kein WFS.</translation>
    </message>
    <message>
      <location filename="../../services/layers/datum.py" />
      <source>The datum grid {file} is damaged; it was not installed.</source>
      <translation type="unfinished">Das Umrechnungsgitter {file} ist beschädigt; es wurde nicht installiert.</translation>
    </message>
    <message>
      <location filename="../../services/layers/datum.py" />
      <source>Install the plugin again.</source>
      <translation type="unfinished">Installieren Sie die Erweiterung erneut.</translation>
    </message>
    <message>
      <location filename="../../services/layers/datum.py" />
      <source>The datum grid could not be copied to {file}: {reason}.</source>
      <translation type="unfinished">Das Umrechnungsgitter konnte nicht nach {file} kopiert werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/datum.py" />
      <source>Check that you may write there; without it positions are good to 0.2 m.</source>
      <translation type="unfinished">Prüfen Sie, ob Sie dort schreiben dürfen; ohne das Gitter sind Positionen auf 0,2 m genau.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/commune_boundary.py" />
      <source>{service}: the layer “{layer}” has no boundary that could be that of {commune}.</source>
      <translation type="unfinished">{service}: Der Layer „{layer}“ hat keine Grenze, die die von {commune} sein könnte.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/commune_boundary.py" />
      <source>The simplified one that ships stays in use.</source>
      <translation type="unfinished">Die mitgelieferte vereinfachte Grenze bleibt in Gebrauch.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/nearby.py" />
      <source>{service} sent places that cannot be read: {reason}.</source>
      <translation type="unfinished">{service} hat Orte gesendet, die nicht gelesen werden können: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/nearby.py" />
      <source>The places in {file} cannot be read: {reason}.</source>
      <translation type="unfinished">Die Orte in {file} können nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/nearby.py" />
      <source>Repère reads GeoJSON, GML and GeoPackage, in a coordinate system with an EPSG number.</source>
      <translation type="unfinished">Repère liest GeoJSON, GML und GeoPackage, in einem Koordinatensystem mit EPSG-Nummer.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/point_info.py" />
      <source>{service}: the layer “{layer}” has no field {fields} any more.</source>
      <translation type="unfinished">{service}: Der Layer „{layer}“ hat kein Feld {fields} mehr.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/point_info.py" />
      <source>Check the services in the tab Sources, and tell the producer.</source>
      <translation type="unfinished">Prüfen Sie die Dienste auf der Registerkarte „Quellen“ und benachrichtigen Sie den Hersteller der Daten.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/point_info.py" />
      <source>The profile names no address for “{topic}”.</source>
      <translation type="unfinished">Das Profil nennt keine URL für „{topic}“.</translation>
    </message>
    <message>
      <location filename="../../services/layers/service_health.py" />
      <source>The record of the sources ({file}) cannot be used: {reason}.</source>
      <translation type="unfinished">Die Aufzeichnung der Quellen ({file}) kann nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/service_health.py" />
      <source>Delete that file: it is made anew. Nothing else is lost.</source>
      <translation type="unfinished">Löschen Sie diese Datei: Sie wird neu angelegt. Sonst geht nichts verloren.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/layer_rows.py" />
      <source>{service}: the layer “{layer}” has {count} fields; a table holds no more than {most}.</source>
      <translation type="unfinished">{service}: Der Layer „{layer}“ hat {count} Felder; eine Tabelle fasst höchstens {most}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/layer_table.py" />
      <source>The layer could not be written into {file}: {reason}.</source>
      <translation type="unfinished">Der Layer konnte nicht in {file} geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/layer_table.py" />
      <source>Check the folder and the room on the disk; what the file held before is still there.</source>
      <translation type="unfinished">Prüfen Sie den Ordner und den Platz auf dem Datenträger; was die Datei vorher enthielt, ist noch da.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/layer_table.py" />
      <source>The layer could not be written into {file}: another program holds that file.</source>
      <translation type="unfinished">Der Layer konnte nicht in {file} geschrieben werden: Ein anderes Programm hält diese Datei offen.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/layer_table.py" />
      <source>Close it there, then try again; what the file held before is still there.</source>
      <translation type="unfinished">Schließen Sie sie dort, dann versuchen Sie es noch einmal; was die Datei vorher enthielt, ist noch da.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>{service}: “{layer}” has no features of its own.</source>
      <translation type="unfinished">{service}: „{layer}“ hat keine eigenen Objekte.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>“{layer}” is a picture: there are no features to keep.</source>
      <translation type="unfinished">„{layer}“ ist ein Bild: Es gibt keine Objekte, die behalten werden könnten.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>Show it on the map.</source>
      <translation type="unfinished">Zeigen Sie ihn auf der Karte an.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>“{layer}” may be viewed, not copied (SPW conditions, type A).</source>
      <translation type="unfinished">„{layer}“ darf angesehen, aber nicht kopiert werden (Bedingungen des ÖDW, Typ A).</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>{service}: what came of the layer “{layer}” lies elsewhere.</source>
      <translation type="unfinished">{service}: Was vom Layer „{layer}“ ankam, liegt anderswo.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>It was not loaded; tell whoever runs this service.</source>
      <translation type="unfinished">Er wurde nicht geladen; benachrichtigen Sie den Betreiber dieses Dienstes.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>“{layer}”: {count} rows have no place; they were left out.</source>
      <translation type="unfinished">„{layer}“: Zeilen ohne Position wurden weggelassen: {count}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>“{layer}” refuses the usual question today; it was read as its pictures tell it.</source>
      <translation type="unfinished">„{layer}“ verweigert heute die übliche Abfrage; die Daten wurden über seine Bilder gelesen.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>Dates may be empty; load it again another day.</source>
      <translation type="unfinished">Datumsangaben können fehlen; laden Sie ihn an einem anderen Tag erneut.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/offline_package.py" />
      <source>may be viewed, not handed on (SPW conditions, type A)</source>
      <translation type="unfinished">darf angesehen, aber nicht weitergegeben werden (Bedingungen des ÖDW, Typ A)</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/offline_package.py" />
      <source>has conditions of its own, which nobody confirmed to have read</source>
      <translation type="unfinished">hat eigene Bedingungen, und niemand hat bestätigt, sie gelesen zu haben</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/offline_package.py" />
      <source>its licence is not known: ask before handing it on</source>
      <translation type="unfinished">die Lizenz ist nicht bekannt: vor der Weitergabe fragen</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/offline_package.py" />
      <source>The pack could not be written to {file}: {reason}.</source>
      <translation type="unfinished">Das Paket konnte nicht in {file} geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/offline_package.py" />
      <source>Choose a folder you may write to, with room on the disk.</source>
      <translation type="unfinished">Wählen Sie einen Ordner, in den Sie schreiben dürfen, mit Platz auf dem Datenträger.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/stored_layer.py" />
      <source>Load the layers again.</source>
      <translation type="unfinished">Laden Sie die Layer erneut.</translation>
    </message>
  </context>
  <context>
    <name>map</name>
    <message>
      <location filename="../../ui/map/address_marks.py" />
      <source>register</source>
      <translation type="unfinished">Register</translation>
    </message>
    <message>
      <location filename="../../ui/map/address_marks.py" />
      <source>source</source>
      <translation type="unfinished">Quelle</translation>
    </message>
    <message>
      <location filename="../../ui/map/address_marks.py" />
      <source>register's numbers</source>
      <translation type="unfinished">Nummern des Registers</translation>
    </message>
    <message>
      <location filename="../../ui/map/address_marks.py" />
      <source>source's numbers</source>
      <translation type="unfinished">Nummern der Quelle</translation>
    </message>
    <message>
      <location filename="../../ui/map/context_menu.py" />
      <source>open a commune first</source>
      <translation type="unfinished">öffnen Sie zuerst eine Gemeinde</translation>
    </message>
    <message>
      <location filename="../../ui/map/context_menu.py" />
      <source>its service takes no reports from programs</source>
      <translation type="unfinished">ihr Dienst nimmt keine Meldungen von Programmen an</translation>
    </message>
    <message>
      <location filename="../../ui/map/context_menu.py" />
      <source>New incident here</source>
      <translation type="unfinished">Neue Meldung hier</translation>
    </message>
    <message>
      <location filename="../../ui/map/context_menu.py" />
      <source>Address here</source>
      <translation type="unfinished">Adresse hier</translation>
    </message>
    <message>
      <location filename="../../ui/map/context_menu.py" />
      <source>Open in WalOnMap</source>
      <translation type="unfinished">In WalOnMap öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>Many incidents (most urgent on top)</source>
      <translation type="unfinished">Viele Meldungen (dringendste oben)</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>Several, colour of the worst</source>
      <translation type="unfinished">Mehrere, Farbe der dringendsten</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>No longer listed</source>
      <translation type="unfinished">Nicht mehr in der Liste</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>Open, over three months</source>
      <translation type="unfinished">Offen, über drei Monate</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>Open, over a month</source>
      <translation type="unfinished">Offen, über einen Monat</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>Open, under a month</source>
      <translation type="unfinished">Offen, unter einem Monat</translation>
    </message>
    <message>
      <location filename="../../ui/map/layout_templates.py" />
      <source>landscape</source>
      <translation type="unfinished">quer</translation>
    </message>
    <message>
      <location filename="../../ui/map/layout_templates.py" />
      <source>portrait</source>
      <translation type="unfinished">hoch</translation>
    </message>
    <message>
      <location filename="../../ui/map/permit_style.py" />
      <source>Permit dossiers</source>
      <translation type="unfinished">Genehmigungsdossiers</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>{service} has no layer “{layer}” any more.</source>
      <translation type="unfinished">{service} hat keinen Layer „{layer}“ mehr.</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>QGIS could not open {layer} from its service.</source>
      <translation type="unfinished">QGIS konnte {layer} nicht vom Dienst öffnen.</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>Try again later. The other layers are not affected.</source>
      <translation type="unfinished">Versuchen Sie es später noch einmal. Die anderen Layer sind nicht betroffen.</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>The address of “{layer}” holds a key, which the project would show to whoever opens it.</source>
      <translation type="unfinished">Die URL von „{layer}“ enthält einen Schlüssel, den das Projekt jedem zeigen würde, der es öffnet.</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>Name an authentication of QGIS for this service in the profile instead, or load its features.</source>
      <translation type="unfinished">Geben Sie für diesen Dienst im Profil stattdessen eine Authentifizierung von QGIS an, oder laden Sie seine Objekte.</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>{service}: “{layer}” has no picture of its own.</source>
      <translation type="unfinished">{service}: „{layer}“ hat kein eigenes Bild.</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>Load its features instead.</source>
      <translation type="unfinished">Laden Sie stattdessen die Objekte.</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Housing</source>
      <translation type="unfinished">Wohngebiet</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Economic activity</source>
      <translation type="unfinished">Gewerbegebiet</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Public services</source>
      <translation type="unfinished">Öffentliche Anlagen</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Leisure</source>
      <translation type="unfinished">Freizeitgebiet</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Farming</source>
      <translation type="unfinished">Agrargebiet</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Forest</source>
      <translation type="unfinished">Forstgebiet</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Green space</source>
      <translation type="unfinished">Grüngebiet</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Nature</source>
      <translation type="unfinished">Naturgebiet</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Extraction</source>
      <translation type="unfinished">Abbaugebiet</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>To be planned</source>
      <translation type="unfinished">Zu erschließen</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Other zones</source>
      <translation type="unfinished">Andere Gebiete</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Blocking</source>
      <translation type="unfinished">Blockierend</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>To send</source>
      <translation type="unfinished">Zu senden</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Draft</source>
      <translation type="unfinished">Entwurf</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Ready</source>
      <translation type="unfinished">Bereit</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Being sent</source>
      <translation type="unfinished">Wird gesendet</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Answer lost</source>
      <translation type="unfinished">Antwort verloren</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Record changed in the meantime</source>
      <translation type="unfinished">Inzwischen geändert</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Withdrawn</source>
      <translation type="unfinished">Zurückgezogen</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Unreadable</source>
      <translation type="unfinished">Unlesbar</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Proposals</source>
      <translation type="unfinished">Vorschläge</translation>
    </message>
    <message>
      <location filename="../../ui/map/work_map.py" />
      <source>Chosen</source>
      <translation type="unfinished">Ausgewählt</translation>
    </message>
    <message>
      <location filename="../../ui/map/work_map.py" />
      <source>Work map – {commune}</source>
      <translation type="unfinished">Einsatzkarte – {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/map/workspace_layers.py" />
      <source>Fetched on {date} from {service}.</source>
      <translation type="unfinished">Geladen am {date} von {service}.</translation>
    </message>
  </context>
  <context>
    <name>model</name>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Answers</source>
      <translation type="unfinished">Antworten</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Street identifier</source>
      <translation type="unfinished">Kennung der Straße</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Box</source>
      <translation type="unfinished">Briefkasten</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>House numbers</source>
      <translation type="unfinished">Hausnummern</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Addresses to retire</source>
      <translation type="unfinished">Aufzuhebende Adressen</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Reason of the change</source>
      <translation type="unfinished">Grund der Änderung</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Move</source>
      <translation type="unfinished">Verschieben</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Create</source>
      <translation type="unfinished">Anlegen</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Retire</source>
      <translation type="unfinished">Aufheben</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Rename the street</source>
      <translation type="unfinished">Die Straße umbenennen</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Renumber</source>
      <translation type="unfinished">Umnummerieren</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Change the postcode</source>
      <translation type="unfinished">Postleitzahl ändern</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Change the municipality</source>
      <translation type="unfinished">Gemeinde ändern</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Renumber the street</source>
      <translation type="unfinished">Die Straße umnummerieren</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>A correction that is {old} cannot become {new}.</source>
      <translation type="unfinished">Eine Korrektur mit dem Stand „{old}“ kann nicht zu „{new}“ wechseln.</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Refresh the list: another window may have settled it.</source>
      <translation type="unfinished">Aktualisieren Sie die Liste: Vielleicht wurde sie in einem anderen Fenster erledigt.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>Both say the same street, number and box in the same postcode, however they are spelt.</source>
      <translation type="unfinished">Beide nennen dieselbe Straße, Haus- und Briefkastennummer unter derselben Postleitzahl, unabhängig von der Schreibweise.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>Both say the same street, and the number and box can be read as the same.</source>
      <translation type="unfinished">Beide nennen dieselbe Straße, und Haus- und Briefkastennummer lassen sich als gleich lesen.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>Both say the same street, number and box, and no other address fits, under two postcodes.</source>
      <translation type="unfinished">Beide nennen dieselbe Straße, Haus- und Briefkastennummer, und keine andere Adresse passt, unter zwei Postleitzahlen.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>The same numbers stand at the same places under another street name.</source>
      <translation type="unfinished">Dieselben Nummern stehen an denselben Orten unter einem anderen Straßennamen.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>The street names differ by a slip of the pen; number and box are the same.</source>
      <translation type="unfinished">Die Straßennamen unterscheiden sich durch einen Schreibfehler; Haus- und Briefkastennummer sind gleich.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>The same street, and the same place, under another number.</source>
      <translation type="unfinished">Dieselbe Straße und derselbe Ort unter einer anderen Nummer.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>The same street, number and place, with another box.</source>
      <translation type="unfinished">Dieselbe Straße, Hausnummer und derselbe Ort, mit einer anderen Briefkastennummer.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>Both say the same street, number and box; one of them does not hold it as current.</source>
      <translation type="unfinished">Beide nennen dieselbe Straße, Haus- und Briefkastennummer; in einer der Listen gilt die Adresse nicht als in Gebrauch.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>Two rows or more of one list say the same street, number and box.</source>
      <translation type="unfinished">Zwei oder mehr Zeilen einer Liste nennen dieselbe Straße, Haus- und Briefkastennummer.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>No address of the other list has this street, number and box, or stands here in this street.</source>
      <translation type="unfinished">Keine Adresse der anderen Liste hat diese Straße, Haus- und Briefkastennummer oder liegt hier in dieser Straße.</translation>
    </message>
  </context>
  <context>
    <name>processing</name>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <source>The id of an authentication configuration of QGIS, where the service asks who you are.</source>
      <translation type="unfinished">Die Kennung einer Authentifizierungskonfiguration von QGIS, wenn der Dienst eine Anmeldung verlangt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <source>There is no workspace {file}.</source>
      <translation type="unfinished">Es gibt keinen Arbeitsbereich {file}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <source>Give the GeoPackage that Repère keeps.</source>
      <translation type="unfinished">Geben Sie das GeoPackage an, das Repère führt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <source>Authentication</source>
      <translation type="unfinished">Authentifizierung</translation>
    </message>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <source>Give a file of this computer: a GeoPackage, a Shapefile, a spreadsheet.</source>
      <translation type="unfinished">Geben Sie eine Datei auf diesem Computer an: ein GeoPackage, ein Shapefile, eine Tabellenkalkulation.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Road managers of incidents</source>
      <translation type="unfinished">Straßenbetreiber der Meldungen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Says who manages the road at each incident of a workspace (commune, region, province), by the layers of roads that it holds, stores it there for the dock, and writes one point per incident.</source>
      <translation type="unfinished">Gibt an, wer bei jeder Meldung eines Arbeitsbereichs die Straße verwaltet (Gemeinde, Region, Provinz), anhand der Straßenlayer, die er enthält, speichert dies dort für das Bedienfeld und schreibt einen Punkt pro Meldung.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Duplicates and doubts of incidents</source>
      <translation type="unfinished">Dubletten und Zweifel bei Meldungen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Finds incidents that are probably one, and those whose position or address is doubtful (outside the commune, far from the address they name), stores both in the workspace for the dock, and writes one point per doubt. What a person said of a pair stays said.</source>
      <translation type="unfinished">Findet Meldungen, die wahrscheinlich ein und dieselbe sind, und solche, deren Position oder Adresse zweifelhaft ist (außerhalb der Gemeinde, weit von der genannten Adresse), speichert beides für das Bedienfeld im Arbeitsbereich und schreibt einen Punkt pro Zweifel. Was eine Person über ein Paar gesagt hat, bleibt bestehen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>One point per incident in EPSG:4326 with manager, road, metres to its axis and a confidence (0 to 1).</source>
      <translation type="unfinished">Ein Punkt pro Meldung in EPSG:4326 mit Betreiber, Straße, Metern bis zu ihrer Achse und einer Sicherheit (0 bis 1).</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>One point per doubt in EPSG:4326, with its evidence in words; an incident may have several.</source>
      <translation type="unfinished">Ein Punkt pro Zweifel in EPSG:4326, mit den Anhaltspunkten in Worten; eine Meldung kann mehrere haben.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Each pair with metres and days between them, a confidence from 0 to 1, and what a person said of it.</source>
      <translation type="unfinished">Jedes Paar mit den Metern und Tagen dazwischen, einer Sicherheit von 0 bis 1 und dem, was eine Person darüber gesagt hat.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Doubts</source>
      <translation type="unfinished">Zweifel</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Probable duplicates</source>
      <translation type="unfinished">Wahrscheinliche Dubletten</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>{total} incidents, {managed} on a known road.</source>
      <translation type="unfinished">Meldungen: {total}, davon an einer bekannten Straße: {managed}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>{doubts} doubts, {pairs} probable duplicates.</source>
      <translation type="unfinished">Zweifel: {doubts}, wahrscheinliche Dubletten: {pairs}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>{file} holds no layer of roads: nobody can tell who manages them.</source>
      <translation type="unfinished">{file} enthält keinen Straßenlayer: Es lässt sich nicht sagen, wer die Straßen verwaltet.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Fetch the commune's regional layers into it first, in the dock or by repere:refreshcommune.</source>
      <translation type="unfinished">Laden Sie zuerst die regionalen Layer der Gemeinde hinein, im Bedienfeld oder mit repere:refreshcommune.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Check the conformance of a service</source>
      <translation type="unfinished">Konformität eines Dienstes prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Asks a service what its standard says it must answer, rule by rule, and writes a report with the clause of each. Only reads are sent, at most one a second, unless you give a test category. Only what the standard itself obliges to is called failed; what it recommends and our reading of it are warnings. A report of an earlier run is compared.</source>
      <translation type="unfinished">Fragt einen Dienst Regel für Regel, was er laut seiner Norm antworten muss, und schreibt einen Bericht mit der Klausel zu jeder Regel. Es wird nur gelesen, höchstens einmal pro Sekunde, außer Sie geben eine Testkategorie an. Nur was die Norm selbst vorschreibt, gilt als nicht erfüllt; was sie empfiehlt und unsere Auslegung sind Anmerkungen. Ein früherer Bericht wird verglichen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>The base address; for Open311 up to and with the version: https://example.org/open311/v2</source>
      <translation type="unfinished">Die Basis-URL; bei Open311 bis einschließlich der Version: https://example.org/open311/v2</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Open311: the jurisdiction, where the service wants one.</source>
      <translation type="unfinished">Open311: die Jurisdiktion, wenn der Dienst eine verlangt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Open311: the service_code in which one test request is made, to be closed afterwards. Only where whoever runs the service agreed. Empty: nothing is written.</source>
      <translation type="unfinished">Open311: der service_code, in dem eine Testmeldung angelegt wird, die danach zu schließen ist. Nur wenn der Betreiber des Dienstes einverstanden ist. Leer: Es wird nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>The id of an authentication configuration of QGIS whose password is the service's key (api_key).</source>
      <translation type="unfinished">Die ID einer Authentifizierungskonfiguration von QGIS, deren Passwort der Schlüssel des Dienstes ist (api_key).</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>The .json of an earlier run: what changed since is told.</source>
      <translation type="unfinished">Die .json eines früheren Laufs: Was sich seitdem geändert hat, wird angegeben.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>The ending says what it is: .html, .pdf, .json, or .xml (JUnit).</source>
      <translation type="unfinished">Die Endung sagt, was es ist: .html, .pdf, .json oder .xml (JUnit).</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Report</source>
      <translation type="unfinished">Bericht</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Check the live services</source>
      <translation type="unfinished">Dienste online prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Asks every service of the catalogue whether its layers are under their numbers and titles and have the fields that are read, and tells what differs. Nothing is changed in any service. A newer catalogue with what was seen can be written: publish it, and put its address and the SHA-256 that is told into the communes' profiles. Without internet nothing is known, and that is told.</source>
      <translation type="unfinished">Fragt jeden Dienst des Katalogs, ob seine Layer unter ihren Nummern und Titeln vorhanden sind und die gelesenen Felder haben, und gibt an, was abweicht. In keinem Dienst wird etwas geändert. Ein neuerer Katalog mit dem Festgestellten kann geschrieben werden: Veröffentlichen Sie ihn und tragen Sie seine URL und den angegebenen SHA-256 in die Profile der Gemeinden ein. Ohne Internet ist nichts bekannt, und auch das wird angegeben.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Passed</source>
      <translation type="unfinished">Bestanden</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Warnings</source>
      <translation type="unfinished">Warnungen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Not asked</source>
      <translation type="unfinished">Nicht abgefragt</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <location filename="../../ui/processing/workspace_algorithm.py" />
      <source>The JSON file that names the commune, its boundary and its services.</source>
      <translation type="unfinished">Die JSON-Datei, die die Gemeinde, ihre Grenze und ihre Dienste nennt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>A catalogue of layers of your own; empty: the one that ships.</source>
      <translation type="unfinished">Ein eigener Layerkatalog; leer: der mitgelieferte.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>A table: one row for each rule, with what was asked and answered.</source>
      <translation type="unfinished">Eine Tabelle: eine Zeile pro Regel, mit dem, was gefragt und geantwortet wurde.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>The catalogue with the numbers, scales and systems that the services have today.</source>
      <translation type="unfinished">Der Katalog mit den Nummern, Maßstäben und Systemen, die die Dienste heute haben.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <location filename="../../ui/processing/workspace_algorithm.py" />
      <source>The commune's profile</source>
      <translation type="unfinished">Das Profil der Gemeinde</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Catalogue</source>
      <translation type="unfinished">Katalog</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>What was seen</source>
      <translation type="unfinished">Was festgestellt wurde</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>SHA-256 of the newer catalogue</source>
      <translation type="unfinished">SHA-256 des neueren Katalogs</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Compare addresses</source>
      <translation type="unfinished">Adressen vergleichen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Compares the commune's register with an authentic source (ICAR, BeSt) and writes one feature per difference: what kind, both values, the distance in metres, a confidence from 0 to 1, a severity, the evidence, the rule that matched, and a group for what is one decision. A list is a layer, a file whose columns are recognised by their headings (CSV, zip), a file as published (BeSt's full download, INSPIRE GML), or the address of a service (ICAR over ArcGIS REST, BeSt's REST). SOURCE=best fetches BeSt's published list, once for all communes, and reads NIS_CODE's rows of it (best-full, inspire: the others). With a third list it is also told who differs from whom.</source>
      <translation type="unfinished">Vergleicht das Register der Gemeinde mit einer authentischen Quelle (ICAR, BeSt) und schreibt ein Objekt pro Abweichung: Art, beide Werte, Entfernung in Metern, eine Sicherheit von 0 bis 1, einen Schweregrad, die Anhaltspunkte, die zutreffende Regel und eine Gruppe für das, was eine einzige Entscheidung ist. Eine Liste ist ein Layer, eine Datei, deren Spalten an ihren Überschriften erkannt werden (CSV, zip), eine Datei wie veröffentlicht (vollständiger Download von BeSt, INSPIRE-GML) oder die URL eines Dienstes (ICAR über ArcGIS REST, REST von BeSt). SOURCE=best lädt die veröffentlichte Liste von BeSt, einmal für alle Gemeinden, und liest daraus die Zeilen von NIS_CODE (best-full, inspire: die anderen). Mit einer dritten Liste wird auch angegeben, wer von wem abweicht.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>A layer; the path of a CSV, a zip, BeSt's full download or an INSPIRE GML; a service's address (…/MapServer/1, …/belgianAddress/v2); or a published list: best, best-full, inspire. Positions in EPSG:31370, 3812 or 4326.</source>
      <translation type="unfinished">Ein Layer; der Pfad einer CSV-Datei, einer zip-Datei, des vollständigen Downloads von BeSt oder eines INSPIRE-GML; die URL eines Dienstes (…/MapServer/1, …/belgianAddress/v2); oder eine veröffentlichte Liste: best, best-full, inspire. Positionen in EPSG:31370, 3812 oder 4326.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>Two positions that are farther apart are a difference of the kind “position”.</source>
      <translation type="unfinished">Zwei Positionen, die weiter auseinanderliegen, sind eine Abweichung der Art „Position“.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Keeps this commune only, of a list with a column of codes and of BeSt; codes of any year.</source>
      <translation type="unfinished">Behält nur diese Gemeinde, aus einer Liste mit einer Spalte für Codes und aus BeSt; Codes jedes Jahres.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Keeps this commune only, of ICAR and of an INSPIRE GML, by its name as they write it.</source>
      <translation type="unfinished">Behält nur diese Gemeinde, aus ICAR und aus einem INSPIRE-GML, nach ihrem Namen, wie er dort geschrieben ist.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Compares this street only, however the lists spell it; BeSt's service is asked for it alone.</source>
      <translation type="unfinished">Vergleicht nur diese Straße, wie auch immer die Listen sie schreiben; der Dienst von BeSt wird nur nach ihr gefragt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>One point per difference in EPSG:31370, where the source has it, else where the register has it.</source>
      <translation type="unfinished">Ein Punkt pro Abweichung in EPSG:31370, dort, wo die Quelle sie hat, sonst dort, wo das Register sie hat.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Each row that was not used, or not wholly, with its number, its identifier and the reason.</source>
      <translation type="unfinished">Jede nicht oder nicht ganz verwendete Zeile mit ihrer Nummer, ihrer Kennung und dem Grund.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Each address on which the three lists do not agree, with what each says and who stands alone.</source>
      <translation type="unfinished">Jede Adresse, bei der die drei Listen nicht übereinstimmen, mit dem, was jede sagt, und welche allein steht.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>{list} is a list of all communes.</source>
      <translation type="unfinished">{list} ist eine Liste aller Gemeinden.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Give NIS_CODE, the commune's code: only its addresses are then read.</source>
      <translation type="unfinished">Geben Sie NIS_CODE an, den Code der Gemeinde: Dann werden nur ihre Adressen gelesen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/export_inspire.py" />
      <source>Register (the commune's list)</source>
      <translation type="unfinished">Register (die Liste der Gemeinde)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>Source (ICAR or BeSt)</source>
      <translation type="unfinished">Quelle (ICAR oder BeSt)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Third list</source>
      <translation type="unfinished">Dritte Liste</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>Positions may differ by (metres)</source>
      <translation type="unfinished">Zulässige Positionsabweichung (Meter)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Name of the commune</source>
      <translation type="unfinished">Name der Gemeinde</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>One street only</source>
      <translation type="unfinished">Nur eine Straße</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Tells addresses that stand outside it.</source>
      <translation type="unfinished">Nennt Adressen, die außerhalb liegen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Tells addresses that stand on none of them.</source>
      <translation type="unfinished">Nennt Adressen, die auf keiner davon liegen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Rows that could not be used</source>
      <translation type="unfinished">Nicht verwendete Zeilen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Three lists</source>
      <translation type="unfinished">Drei Listen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>{name}: {count} addresses, {unusable} rows could not be fully read.</source>
      <translation type="unfinished">{name}: {count} Adressen; nicht vollständig lesbare Zeilen: {unusable}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Compare the addresses of the region</source>
      <translation type="unfinished">Adressen der Region vergleichen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Compares two lists of the whole region, commune by commune, in processes of its own, and writes one feature per difference with the commune's NIS code. The lists are files (CSV, zip, GeoPackage), layers (PostGIS), or best, BeSt's published list; OUTPUT is a GeoPackage or a table of PostGIS. A comparison that was stopped goes on where it was: communes whose rows are the same are not compared again. A commune that cannot be compared is named, and the others go on.</source>
      <translation type="unfinished">Vergleicht zwei Listen der ganzen Region, Gemeinde für Gemeinde, in eigenen Prozessen, und schreibt ein Objekt pro Abweichung mit dem NIS-Code der Gemeinde. Die Listen sind Dateien (CSV, zip, GeoPackage), Layer (PostGIS) oder best, die veröffentlichte Liste von BeSt; OUTPUT ist ein GeoPackage oder eine PostGIS-Tabelle. Ein gestoppter Vergleich wird dort fortgesetzt, wo er war: Gemeinden, deren Zeilen dieselben sind, werden nicht noch einmal verglichen. Eine Gemeinde, die nicht verglichen werden kann, wird genannt, und die anderen laufen weiter.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>A file of the whole region, a layer, or best (BeSt's published list, fetched once).</source>
      <translation type="unfinished">Eine Datei der ganzen Region, ein Layer oder best (die veröffentlichte Liste von BeSt, einmal geladen).</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Reading the source</source>
      <translation type="unfinished">Lesen der Quelle</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Comparing the communes</source>
      <translation type="unfinished">Vergleichen der Gemeinden</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>the register</source>
      <translation type="unfinished">das Register</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>the source</source>
      <translation type="unfinished">die Quelle</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Processes beside QGIS, one for each processor; each takes about 400 MB for 2 million addresses.</source>
      <translation type="unfinished">Prozesse neben QGIS, einer pro Prozessor; jeder braucht etwa 400 MB für 2 Millionen Adressen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>{list} is a service, which is asked for one commune at a time.</source>
      <translation type="unfinished">{list} ist ein Dienst, der jeweils nur nach einer Gemeinde gefragt wird.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Give a file or a layer of the whole region.</source>
      <translation type="unfinished">Geben Sie eine Datei oder einen Layer der ganzen Region an.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Writing the differences</source>
      <translation type="unfinished">Schreiben der Abweichungen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Postcodes that only the register has</source>
      <translation type="unfinished">Postleitzahlen, die nur das Register hat</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/processing/compare_region.py" />
      <source>{count} communes were finished before, and are kept.</source>
      <translation type="unfinished">
        <numerusform>{count} Gemeinde war bereits fertig und bleibt erhalten.</numerusform>
        <numerusform>{count} Gemeinden waren bereits fertig und bleiben erhalten.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Register (the communes' lists)</source>
      <translation type="unfinished">Register (die Listen der Gemeinden)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Communes compared at once</source>
      <translation type="unfinished">Gleichzeitig verglichene Gemeinden</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>{commune} could not be compared. {reason}</source>
      <translation type="unfinished">{commune} konnte nicht verglichen werden. {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Reading {list}</source>
      <translation type="unfinished">Lesen: {list}</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>{count} rows of {list} could not be used, or not wholly.</source>
      <translation type="unfinished">{list}: nicht oder nicht ganz verwendbare Zeilen: {count}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Only in {list}: {communes}. Is the other list whole?</source>
      <translation type="unfinished">Nur in {list}: {communes}. Ist die andere Liste vollständig?</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>Writes what your own address register is to change: every difference on which “Source right” was decided. The table has the register's own columns and identifiers, each row as it should be and, in the columns that begin with before_, as it is; the first column says whether to change, add or delete it. The register itself is not touched. Once it is corrected, the next comparison finds the differences gone.</source>
      <translation type="unfinished">Schreibt, was Ihr eigenes Adressregister ändern soll: jede Abweichung, für die „Quelle richtig“ entschieden wurde. Die Tabelle hat die Spalten und Kennungen des Registers, jede Zeile so, wie sie sein soll, und in den Spalten, die mit before_ beginnen, so, wie sie ist; die erste Spalte sagt, ob sie zu ändern (change), hinzuzufügen (add) oder zu löschen (delete) ist. Das Register selbst wird nicht verändert. Ist es einmal berichtigt, findet der nächste Vergleich diese Abweichungen nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>The GeoPackage in which the differences were decided, as the Repère dock keeps it.</source>
      <translation type="unfinished">Das GeoPackage, in dem über die Abweichungen entschieden wurde, so wie das Repère-Bedienfeld es führt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>The commune's list, as it was compared: a CSV file, or a zip with one.</source>
      <translation type="unfinished">Die Liste der Gemeinde, so wie sie verglichen wurde: eine CSV-Datei oder eine zip-Datei, die eine enthält.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>The table of changes.</source>
      <translation type="unfinished">Die Tabelle der Änderungen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/processing/correct_register.py" />
      <source>{count} rows of the register are to change.</source>
      <translation type="unfinished">
        <numerusform>{count} Zeile des Registers ist zu ändern.</numerusform>
        <numerusform>{count} Zeilen des Registers sind zu ändern.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <location filename="../../ui/processing/make_package.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <location filename="../../ui/processing/workspace_algorithm.py" />
      <source>Workspace</source>
      <translation type="unfinished">Arbeitsbereich</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>Register (CSV)</source>
      <translation type="unfinished">Register (CSV)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>Changes</source>
      <translation type="unfinished">Änderungen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export_inspire.py" />
      <source>Export addresses as INSPIRE GML</source>
      <translation type="unfinished">Adressen als INSPIRE-GML exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export_inspire.py" />
      <source>Writes the commune's register, or any list of addresses, as INSPIRE Addresses 4.0 in GML, with positions in ETRS89 (EPSG:4258). What the list does not tell, such as dates, is written as unknown.</source>
      <translation type="unfinished">Schreibt das Register der Gemeinde oder eine beliebige Adressliste als INSPIRE-Adressen 4.0 in GML, mit Positionen in ETRS89 (EPSG:4258). Was die Liste nicht angibt, zum Beispiel Datumsangaben, wird als unbekannt geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export_inspire.py" />
      <source>The path of a list: CSV, zip, GeoPackage, spreadsheet, BeSt's full download or an INSPIRE GML.</source>
      <translation type="unfinished">Der Pfad einer Liste: CSV, zip, GeoPackage, Tabellenkalkulation, vollständiger Download von BeSt oder ein INSPIRE-GML.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export_inspire.py" />
      <source>The GML file.</source>
      <translation type="unfinished">Die GML-Datei.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export_inspire.py" />
      <source>INSPIRE Addresses</source>
      <translation type="unfinished">INSPIRE-Adressen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Fetch incidents</source>
      <translation type="unfinished">Meldungen laden</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Reads the citizens' reports of an Open311 GeoReport v2 service (FixMyStreet and others), all of them, also where the service cuts its lists, and writes one point per report. Names are dropped; e-mail addresses and telephone numbers within texts are masked. START and END bound requested_datetime: from START on, before END. With a WORKSPACE what changed is stored there too; where so many are no longer listed that the service may be in trouble, none is taken away and the algorithm fails.</source>
      <translation type="unfinished">Liest die Meldungen der Bürger eines Open311-GeoReport-v2-Dienstes (FixMyStreet und andere), alle, auch wenn der Dienst seine Listen kürzt, und schreibt einen Punkt pro Meldung. Namen werden weggelassen; E-Mail-Adressen und Telefonnummern in Texten werden unkenntlich gemacht. START und END begrenzen requested_datetime: ab START, vor END. Mit einem WORKSPACE werden die Änderungen auch dort gespeichert; wenn so viele nicht mehr in der Liste sind, dass der Dienst gestört sein könnte, wird keine entfernt und der Algorithmus schlägt fehl.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The base of GeoReport v2, such as https://example.org/open311/v2.</source>
      <translation type="unfinished">Die Basis-URL von GeoReport v2, zum Beispiel https://example.org/open311/v2.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The jurisdiction_id, where the service keeps several communes: which one to read.</source>
      <translation type="unfinished">Die jurisdiction_id, wenn der Dienst mehrere Gemeinden führt: welche gelesen werden soll.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The first moment, such as 2026-01-31 or 2026-01-31T12:00:00Z; UTC where no zone is given.</source>
      <translation type="unfinished">Der erste Zeitpunkt, zum Beispiel 2026-01-31 oder 2026-01-31T12:00:00Z; UTC, wenn keine Zeitzone angegeben ist.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The moment after the last one, written as START.</source>
      <translation type="unfinished">Der Zeitpunkt nach dem letzten, geschrieben wie START.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>open, closed, or empty for both.</source>
      <translation type="unfinished">open (offen), closed (geschlossen) oder leer für beides.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The GeoPackage in which the Repère dock keeps the commune's incidents, to bring it up to date too.</source>
      <translation type="unfinished">Das GeoPackage, in dem das Repère-Bedienfeld die Meldungen der Gemeinde führt; es wird ebenfalls aktualisiert.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>One point per incident in EPSG:4326; an incident without a usable position has no geometry.</source>
      <translation type="unfinished">Ein Punkt pro Meldung in EPSG:4326; eine Meldung ohne brauchbare Position hat keine Geometrie.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>{count} incidents.</source>
      <translation type="unfinished">
        <numerusform>{count} Meldung.</numerusform>
        <numerusform>{count} Meldungen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The service no longer lists {count} incidents that the workspace holds: it may be in trouble.</source>
      <translation type="unfinished">Meldungen des Arbeitsbereichs, die der Dienst nicht mehr auflistet: {count}. Er ist vielleicht gestört.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>None was taken away. Refresh in the Repère dock, which asks what is to become of them.</source>
      <translation type="unfinished">Keine wurde entfernt. Aktualisieren Sie im Repère-Bedienfeld: Es fragt, was mit ihnen geschehen soll.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>{url} is not the address of a service.</source>
      <translation type="unfinished">{url} ist nicht die URL eines Dienstes.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>It begins with https://, as in https://example.org/open311/v2.</source>
      <translation type="unfinished">Sie beginnt mit https://, zum Beispiel https://example.org/open311/v2.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Take open, closed, or nothing.</source>
      <translation type="unfinished">Nehmen Sie open, closed oder nichts.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Reported from (ISO 8601)</source>
      <translation type="unfinished">Gemeldet ab (ISO 8601)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Reported before (ISO 8601)</source>
      <translation type="unfinished">Gemeldet vor (ISO 8601)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Status (open, closed, or empty)</source>
      <translation type="unfinished">Status (open, closed oder leer)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>{name} is not a date: {value}.</source>
      <translation type="unfinished">{name} ist kein Datum: {value}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Write it as 2026-01-31 or 2026-01-31T12:00:00Z.</source>
      <translation type="unfinished">Schreiben Sie es wie 2026-01-31 oder 2026-01-31T12:00:00Z.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/list_parameters.py" />
      <source>{list} cannot be opened: {value}.</source>
      <translation type="unfinished">{list} kann nicht geöffnet werden: {value}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/list_parameters.py" />
      <source>Give a layer, or the path of a CSV file.</source>
      <translation type="unfinished">Geben Sie einen Layer oder den Pfad einer CSV-Datei an.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/list_parameters.py" />
      <source>{file}: {size} MB, published {date}, fetched {moment}.</source>
      <translation type="unfinished">{file}: {size} MB, veröffentlicht am {date}, geladen am {moment}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>Fetch regional layers</source>
      <translation type="unfinished">Regionale Layer laden</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>Fetches layers of the SPW that touch the commune into a GeoPackage, one table each, whole: a layer that the service cuts short is an error, never half a layer, and does not keep the others from coming. The credit is told with each layer; pictures are not fetched.</source>
      <translation type="unfinished">Lädt Layer des ÖDW, die die Gemeinde berühren, in ein GeoPackage, jeden in eine eigene Tabelle und vollständig: Ein Layer, den der Dienst kürzt, ist ein Fehler, nie ein halber Layer, und hindert die anderen nicht daran, geladen zu werden. Die Quellenangabe steht bei jedem Layer; Bilder werden nicht geladen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>Names of the catalogue separated by commas, such as cadastre-parcelles; empty: the profile's layers.</source>
      <translation type="unfinished">Namen aus dem Katalog, durch Kommas getrennt, zum Beispiel cadastre-parcelles; leer: die Layer des Profils.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>One table for each layer; other tables of the file stay as they are.</source>
      <translation type="unfinished">Eine Tabelle pro Layer; andere Tabellen der Datei bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/make_package.py" />
      <source>GeoPackage</source>
      <translation type="unfinished">GeoPackage</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/refresh_commune.py" />
      <source>Number of features</source>
      <translation type="unfinished">Anzahl der Objekte</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>The catalogue has no layer “{layer}”.</source>
      <translation type="unfinished">Der Katalog hat keinen Layer „{layer}“.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>Layers have names such as {example}.</source>
      <translation type="unfinished">Layer haben Namen wie {example}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Make a dossier of corrections</source>
      <translation type="unfinished">Ein Dossier mit Korrekturen erstellen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Writes the approved address corrections that a person carries to the service as a dossier: PDF with a page for each, GeoPackage with the sketches, CSV. They stay approved unless SENT says that the dossier is handed in; then each is marked as sent by hand, under the dossier's number.</source>
      <translation type="unfinished">Schreibt die genehmigten Adresskorrekturen, die eine Person zum Dienst bringt, als Dossier: PDF mit einer Seite für jede, GeoPackage mit den Skizzen, CSV. Sie bleiben genehmigt, außer wenn SENT sagt, dass das Dossier übergeben wird; dann wird jede unter der Nummer des Dossiers als von Hand gesendet markiert.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Whose name stands under the dossier; empty: the name in Repère's options.</source>
      <translation type="unfinished">Wessen Name unter dem Dossier steht; leer: der Name in den Optionen von Repère.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Only where the dossier really is handed in: the corrections then wait for an answer.</source>
      <translation type="unfinished">Nur wenn das Dossier wirklich übergeben wird: Die Korrekturen warten dann auf eine Antwort.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Where to write it.</source>
      <translation type="unfinished">Wohin es geschrieben wird.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Dossier {number}: {count} corrections. It is in {path}.</source>
      <translation type="unfinished">
        <numerusform>Dossier {number}: {count} Korrektur. Es liegt in {path}.</numerusform>
        <numerusform>Dossier {number}: {count} Korrekturen. Es liegt in {path}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Mark as sent by hand</source>
      <translation type="unfinished">Als von Hand gesendet markieren</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Number of corrections</source>
      <translation type="unfinished">Anzahl der Korrekturen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>No correction is approved: there is nothing to hand in.</source>
      <translation type="unfinished">Keine Korrektur ist genehmigt: Es gibt nichts zu übergeben.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Make an offline pack</source>
      <translation type="unfinished">Ein Offline-Paket erstellen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Copies the regional layers of a workspace, or those named, into a new GeoPackage with their credits and dates, to work without internet. What a licence does not let be handed on is left out and said; a layer with conditions of its own goes in only if ACCEPTED names it. Incidents and corrections never go along.</source>
      <translation type="unfinished">Kopiert die regionalen Layer eines Arbeitsbereichs, oder die genannten, mit ihren Quellenangaben und Datumsangaben in ein neues GeoPackage, um ohne Internet zu arbeiten. Was laut Lizenz nicht weitergegeben werden darf, wird weggelassen und genannt; ein Layer mit eigenen Bedingungen kommt nur hinein, wenn ACCEPTED ihn nennt. Meldungen und Korrekturen sind nie dabei.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <location filename="../../ui/processing/workspace_algorithm.py" />
      <source>The GeoPackage that the Repère dock keeps for this commune.</source>
      <translation type="unfinished">Das GeoPackage, das das Repère-Bedienfeld für diese Gemeinde führt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Titles or tables of the workspace's regional layers, separated by commas; empty: all of them.</source>
      <translation type="unfinished">Titel oder Tabellen der regionalen Layer des Arbeitsbereichs, durch Kommas getrennt; leer: alle.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>The layers, written as in LAYERS, whose own conditions somebody read and accepts.</source>
      <translation type="unfinished">Die Layer, geschrieben wie in LAYERS, deren eigene Bedingungen jemand gelesen hat und annimmt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>The pack: it is there whole, or not at all.</source>
      <translation type="unfinished">Das Paket: Es ist entweder vollständig da oder gar nicht.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Conditions read for</source>
      <translation type="unfinished">Bedingungen gelesen für</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Number of layers</source>
      <translation type="unfinished">Anzahl der Layer</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>{file} holds no regional layer of that name: {name}.</source>
      <translation type="unfinished">{file} enthält keinen regionalen Layer mit diesem Namen: {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Fetch it first, in the dock or by repere:refreshcommune.</source>
      <translation type="unfinished">Laden Sie ihn zuerst, im Bedienfeld oder mit repere:refreshcommune.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/push_corrections.py" />
      <source>Send corrections</source>
      <translation type="unfinished">Korrekturen senden</translation>
    </message>
    <message>
      <location filename="../../ui/processing/push_corrections.py" />
      <source>Sends the approved corrections of a workspace to the services of the commune's profile, then reads the services back. A lost answer is settled by asking the service, never by sending again. If a service is in trouble the algorithm fails and says so; its corrections wait in the workspace for the next run.</source>
      <translation type="unfinished">Sendet die genehmigten Korrekturen eines Arbeitsbereichs an die Dienste des Gemeindeprofils und liest danach die Dienste wieder aus. Eine verlorene Antwort wird durch Nachfragen beim Dienst geklärt, nie durch erneutes Senden. Wenn ein Dienst gestört ist, schlägt der Algorithmus fehl und sagt es; die Korrekturen für ihn warten im Arbeitsbereich auf den nächsten Lauf.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/push_corrections.py" />
      <source>The GeoPackage in which corrections were approved, as the Repère dock keeps it.</source>
      <translation type="unfinished">Das GeoPackage, in dem Korrekturen genehmigt wurden, so wie das Repère-Bedienfeld es führt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/refresh_commune.py" />
      <source>Refresh a commune</source>
      <translation type="unfinished">Eine Gemeinde aktualisieren</translation>
    </message>
    <message>
      <location filename="../../ui/processing/refresh_commune.py" />
      <source>Brings a workspace up to date as the dock does: incidents of the profile's reporting service, the profile's regional layers, then road managers, doubts and duplicates. What fails is said at the end and does not keep the rest from coming. Where so many incidents are no longer listed that the service may be in trouble, none is taken away and the dock asks.</source>
      <translation type="unfinished">Aktualisiert einen Arbeitsbereich, wie es das Bedienfeld tut: die Meldungen des Meldedienstes aus dem Profil, die regionalen Layer des Profils, dann Straßenbetreiber, Zweifel und Dubletten. Was fehlschlägt, wird am Ende genannt und hindert den Rest nicht daran, geladen zu werden. Wenn so viele Meldungen nicht mehr in der Liste sind, dass der Dienst gestört sein könnte, wird keine entfernt und das Bedienfeld fragt nach.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/refresh_commune.py" />
      <source>Fetches the layers of the profile that have features, by difference.</source>
      <translation type="unfinished">Lädt die Layer des Profils, die Objekte haben; nur, was sich geändert hat.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/refresh_commune.py" />
      <source>Regional layers, too</source>
      <translation type="unfinished">Auch regionale Layer</translation>
    </message>
    <message>
      <location filename="../../ui/processing/refresh_commune.py" />
      <source>Number of incidents</source>
      <translation type="unfinished">Anzahl der Meldungen</translation>
    </message>
  </context>
  <context>
    <name>qgis</name>
    <message>
      <location filename="../../ui/qgis/database_connections.py" />
      <source>QGIS has no PostgreSQL connection named “{name}”.</source>
      <translation type="unfinished">QGIS hat keine PostgreSQL-Verbindung mit dem Namen „{name}“.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/database_connections.py" />
      <source>Make it in QGIS's Browser, then open the commune again.</source>
      <translation type="unfinished">Legen Sie sie im Browser von QGIS an und öffnen Sie die Gemeinde dann erneut.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/messages.py" />
      <source>{message} ({count} times)</source>
      <translation type="unfinished">{message} ({count}-mal)</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/network.py" />
      <source>QGIS cannot read its authentication “{authcfg}”; nothing was sent to {host}.</source>
      <translation type="unfinished">QGIS kann seine Authentifizierung „{authcfg}“ nicht lesen; an {host} wurde nichts gesendet.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/network.py" />
      <source>Unlock QGIS's authentications (master password), or name another one in the profile.</source>
      <translation type="unfinished">Entsperren Sie die Authentifizierungen von QGIS (Hauptkennwort), oder geben Sie im Profil eine andere an.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/network.py" />
      <source>{host} is reached without encryption (http): your sign-in is not sent there.</source>
      <translation type="unfinished">{host} wird ohne Verschlüsselung (http) erreicht: Ihre Anmeldung wird nicht dorthin gesendet.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/network.py" />
      <source>Use its https address, or allow {host} in Repère's options.</source>
      <translation type="unfinished">Verwenden Sie die https-URL, oder erlauben Sie {host} in den Optionen von Repère.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: open the panel</source>
      <translation type="unfinished">Repère: Bedienfeld öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: layers</source>
      <translation type="unfinished">Repère: Layer</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: incidents</source>
      <translation type="unfinished">Repère: Meldungen</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: addresses</source>
      <translation type="unfinished">Repère: Adressen</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: corrections</source>
      <translation type="unfinished">Repère: Korrekturen</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: search the list</source>
      <translation type="unfinished">Repère: in der Liste suchen</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: fetch everything again</source>
      <translation type="unfinished">Repère: alles neu laden</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/tasks.py" />
      <source>{job} stopped on an unexpected error: {reason}.</source>
      <translation type="unfinished">{job}: Abbruch wegen eines unerwarteten Fehlers ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/tasks.py" />
      <source>Nothing stored was lost. The details are in QGIS's log, tab Repère.</source>
      <translation type="unfinished">Nichts Gespeichertes ging verloren. Die Einzelheiten stehen im Protokoll von QGIS, Reiter Repère.</translation>
    </message>
  </context>
  <context>
    <name>region</name>
    <message>
      <location filename="../../ui/region/commune_rows.py" />
      <source>The differences of this comparison are not where they were written: {path}.</source>
      <translation type="unfinished">Die Abweichungen dieses Vergleichs sind nicht mehr dort, wohin sie geschrieben wurden: {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_rows.py" />
      <source>Bring the file back, or compare again.</source>
      <translation type="unfinished">Bringen Sie die Datei zurück, oder vergleichen Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Communes</source>
      <translation type="unfinished">Gemeinden</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Per 1,000</source>
      <translation type="unfinished">Pro 1.000</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Differences per 1,000 addresses of the longer list</source>
      <translation type="unfinished">Abweichungen pro 1.000 Adressen der längeren Liste</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Trend</source>
      <translation type="unfinished">Entwicklung</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Differences more or less than in the comparison of the same lists before: {day}</source>
      <translation type="unfinished">Abweichungen mehr oder weniger als beim vorigen Vergleich derselben Listen: {day}</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Addresses of the longer list</source>
      <translation type="unfinished">Adressen der längeren Liste</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Not in a commune of today</source>
      <translation type="unfinished">In keiner heutigen Gemeinde</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_form.py" />
      <source>Compare two lists of all communes: files (CSV, zip, GeoPackage) or layers (PostGIS). Communes that an earlier comparison of the same lists finished are kept.</source>
      <translation type="unfinished">Vergleichen Sie zwei Listen aller Gemeinden: Dateien (CSV, zip, GeoPackage) oder Layer (PostGIS). Gemeinden, die ein früherer Vergleich derselben Listen abgeschlossen hat, bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_form.py" />
      <source>Back to the communes</source>
      <translation type="unfinished">Zurück zu den Gemeinden</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_form.py" />
      <source>Choose both lists first.</source>
      <translation type="unfinished">Wählen Sie zuerst beide Listen.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_form.py" />
      <source>Register and source are the same list.</source>
      <translation type="unfinished">Register und Quelle sind dieselbe Liste.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_form.py" />
      <source>Choose where the differences go: a GeoPackage, or a table of PostGIS.</source>
      <translation type="unfinished">Wählen Sie, wohin die Abweichungen geschrieben werden: in ein GeoPackage oder in eine PostGIS-Tabelle.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_map.py" />
      <source>Map of the communes</source>
      <translation type="unfinished">Karte der Gemeinden</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_map.py" />
      <source>not compared</source>
      <translation type="unfinished">nicht verglichen</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>The addresses of the region</source>
      <translation type="unfinished">Die Adressen der Region</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>All kinds</source>
      <translation type="unfinished">Alle Arten</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Show its rows on the map</source>
      <translation type="unfinished">Abweichungen auf der Karte anzeigen</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Hand its rows over…</source>
      <translation type="unfinished">Abweichungen übergeben…</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Writes a file that the commune opens in Repère, under Addresses.</source>
      <translation type="unfinished">Schreibt eine Datei, die die Gemeinde in Repère unter Adressen öffnet.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>per 1,000</source>
      <translation type="unfinished">pro 1.000</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>No difference</source>
      <translation type="unfinished">Keine Abweichung</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Reading both lists</source>
      <translation type="unfinished">Lesen beider Listen</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Stopped. Compare the same lists again: the communes that were finished are kept.</source>
      <translation type="unfinished">Gestoppt. Vergleichen Sie dieselben Listen erneut: Die fertigen Gemeinden bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>New comparison…</source>
      <translation type="unfinished">Neuer Vergleich…</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>{differences} in {communes}.</source>
      <translation type="unfinished">{differences} in {communes}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/region/region_window.py" />
      <source>{count} differences</source>
      <translation type="unfinished">
        <numerusform>{count} Abweichung</numerusform>
        <numerusform>{count} Abweichungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/region/region_window.py" />
      <source>{count} communes</source>
      <translation type="unfinished">
        <numerusform>{count} Gemeinde</numerusform>
        <numerusform>{count} Gemeinden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Choose a commune: its differences by kind, and how they went over time.</source>
      <translation type="unfinished">Wählen Sie eine Gemeinde, um ihre Abweichungen nach Art und deren Entwicklung zu sehen.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Per 1,000 addresses: {rates}</source>
      <translation type="unfinished">Pro 1.000 Adressen: {rates}</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Hand its rows over</source>
      <translation type="unfinished">Abweichungen übergeben</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Stopping: what was finished is kept.</source>
      <translation type="unfinished">Wird gestoppt: Was fertig ist, bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>The comparison failed.</source>
      <translation type="unfinished">Der Vergleich ist fehlgeschlagen.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>The comparison goes on: “The region…” in the menu ☰ shows it.</source>
      <translation type="unfinished">Der Vergleich läuft weiter: „Die Region…“ im Menü ☰ zeigt ihn.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Differences of {commune}</source>
      <translation type="unfinished">Abweichungen von {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>{commune}: {differences} in {path}. The commune opens it under Addresses.</source>
      <translation type="unfinished">{commune}: {differences} in {path}. Die Gemeinde öffnet die Datei unter Adressen.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Not compared: {communes}.</source>
      <translation type="unfinished">Nicht verglichen: {communes}.</translation>
    </message>
    <message>
      <location filename="../../services/region/commune_file.py" />
      <source>{file} is no file of differences from the region ({reason}).</source>
      <translation type="unfinished">{file} ist keine Datei mit Abweichungen der Region ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/region/commune_file.py" />
      <source>Ask for it again.</source>
      <translation type="unfinished">Fordern Sie sie erneut an.</translation>
    </message>
    <message>
      <location filename="../../services/region/commune_file.py" />
      <source>{file} has the differences of another commune ({code}).</source>
      <translation type="unfinished">{file} enthält die Abweichungen einer anderen Gemeinde ({code}).</translation>
    </message>
    <message>
      <location filename="../../services/region/commune_file.py" />
      <source>Ask the region for your commune's.</source>
      <translation type="unfinished">Bitten Sie die Region um die Ihrer Gemeinde.</translation>
    </message>
    <message>
      <location filename="../../services/region/differences_file.py" />
      <source>The differences cannot be written to {path} ({reason}).</source>
      <translation type="unfinished">Die Abweichungen können nicht in {path} geschrieben werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/region/differences_file.py" />
      <source>Make room, close the file where it is open, or choose another folder.</source>
      <translation type="unfinished">Schaffen Sie Platz, schließen Sie die Datei dort, wo sie geöffnet ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../services/region/run_record.py" />
      <location filename="../../services/region/work_folder.py" />
      <source>{path} cannot be written ({reason}).</source>
      <translation type="unfinished">{path} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/region/run_record.py" />
      <location filename="../../services/region/work_folder.py" />
      <source>Make room, or choose another folder.</source>
      <translation type="unfinished">Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../services/region/work_folder.py" />
      <source>{file} cannot be opened ({reason}).</source>
      <translation type="unfinished">{file} kann nicht geöffnet werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/region/work_folder.py" />
      <source>Check that the file is still there and that nothing else holds it open.</source>
      <translation type="unfinished">Prüfen Sie, ob die Datei noch da ist und ob nichts anderes sie offen hält.</translation>
    </message>
    <message>
      <location filename="../../services/region/work_folder.py" />
      <source>These two lists are being compared already.</source>
      <translation type="unfinished">Diese beiden Listen werden bereits verglichen.</translation>
    </message>
    <message>
      <location filename="../../services/region/work_folder.py" />
      <source>Wait for it to end, or stop it first.</source>
      <translation type="unfinished">Warten Sie das Ende ab oder stoppen Sie den Vergleich zuerst.</translation>
    </message>
    <message>
      <location filename="../../services/region/worker_pool.py" />
      <source>The process that compares ended by itself: {reason}</source>
      <translation type="unfinished">Der Vergleichsprozess hat sich von selbst beendet: {reason}</translation>
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
      <translation type="unfinished">Ansehen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/basemaps.py" />
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Parcels</source>
      <translation type="unfinished">Parzellen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <location filename="../../ui/addresses/details.py" />
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/register_card.py" />
      <source>Register</source>
      <translation type="unfinished">Register</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <location filename="../../ui/addresses/details.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <location filename="../../ui/layers/producer_report.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>Source</source>
      <translation type="unfinished">Quelle</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <location filename="../../ui/widgets/result_table.py" />
      <source>Back to the list</source>
      <translation type="unfinished">Zurück zur Liste</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <location filename="../../ui/region/region_form.py" />
      <source>Position tolerance</source>
      <translation type="unfinished">Zulässige Positionsabweichung</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <location filename="../../ui/region/region_form.py" />
      <source>Compare</source>
      <translation type="unfinished">Vergleichen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <location filename="../../ui/widgets/focus.py" />
      <location filename="../../ui/widgets/worklist.py" />
      <source>List</source>
      <translation type="unfinished">Liste</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Identifier</source>
      <translation type="unfinished">Kennung</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <location filename="../../ui/corrections/review_bar.py" />
      <location filename="../../ui/dossiers/answer_letter.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>Reason</source>
      <translation type="unfinished">Grund</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <location filename="../../services/model/correction.py" />
      <source>Address</source>
      <translation type="unfinished">Adresse</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/details.py" />
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Why</source>
      <translation type="unfinished">Warum</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/incidents/duplicates_page.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <location filename="../../services/model/correction.py" />
      <source>Status</source>
      <translation type="unfinished">Status</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/incidents/permits_page.py" />
      <source>No position</source>
      <translation type="unfinished">Keine Position</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../services/model/correction.py" />
      <source>Street name</source>
      <translation type="unfinished">Straßenname</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../services/model/correction.py" />
      <source>House number</source>
      <translation type="unfinished">Hausnummer</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../services/model/correction.py" />
      <source>Postcode</source>
      <translation type="unfinished">Postleitzahl</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../services/model/correction.py" />
      <source>Municipality</source>
      <translation type="unfinished">Gemeinde</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/incidents/status_names.py" />
      <source>Duplicate</source>
      <translation type="unfinished">Doppelt</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/commune/services_section.py" />
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/region/region_window.py" />
      <source>Kind</source>
      <translation type="unfinished">Art</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <location filename="../../ui/commune/services_section.py" />
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>none</source>
      <translation type="unfinished">keine</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../services/model/correction.py" />
      <source>Position (Lambert 72)</source>
      <translation type="unfinished">Position (Lambert 72)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>sure at {percent} %</source>
      <translation type="unfinished">zu {percent} % sicher</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/corrections/edit_form.py" />
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Choose…</source>
      <translation type="unfinished">Wählen…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Reading {file}</source>
      <translation type="unfinished">Lesen: {file}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Commune code (NIS)</source>
      <translation type="unfinished">NIS-Code der Gemeinde</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>x or longitude</source>
      <translation type="unfinished">x oder Längengrad</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>y or latitude</source>
      <translation type="unfinished">y oder Breitengrad</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>{count} differences found.</source>
      <translation type="unfinished">
        <numerusform>{count} Abweichung gefunden.</numerusform>
        <numerusform>{count} Abweichungen gefunden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/commune/settings_page.py" />
      <location filename="../../ui/corrections/delayed_send.py" />
      <source>Undo</source>
      <translation type="unfinished">Rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Next</source>
      <translation type="unfinished">Weiter</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/incidents/tool_line.py" />
      <location filename="../../ui/layers/service_status.py" />
      <location filename="../../ui/widgets/filters.py" />
      <source>More</source>
      <translation type="unfinished">Mehr</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/processing/correct_register.py" />
      <source>Register to correct</source>
      <translation type="unfinished">Zu berichtigendes Register</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/map/discrepancy_style.py" />
      <source>Decided</source>
      <translation type="unfinished">Entschieden</translation>
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
      <translation type="unfinished">Alle</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>To decide</source>
      <translation type="unfinished">Zu entscheiden</translation>
    </message>
    <message>
      <location filename="../../ui/commune/card.py" />
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/layers/conformance_dialog.py" />
      <location filename="../../ui/layers/producer_report.py" />
      <source>Close</source>
      <translation type="unfinished">Schließen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/dock.py" />
      <source>Profile (*.json)</source>
      <translation type="unfinished">Profil (*.json)</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/corrections/conflict_page.py" />
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Field</source>
      <translation type="unfinished">Feld</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../services/conformance/check_report.py" />
      <source>Now</source>
      <translation type="unfinished">Jetzt</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/widgets/export.py" />
      <source>Written: {path}</source>
      <translation type="unfinished">Geschrieben: {path}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>{count} days</source>
      <translation type="unfinished">
        <numerusform>{count} Tag</numerusform>
        <numerusform>{count} Tage</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>yes</source>
      <translation type="unfinished">ja</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>no</source>
      <translation type="unfinished">nein</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Corrections of addresses</source>
      <translation type="unfinished">Korrekturen von Adressen</translation>
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
      <translation type="unfinished">Gemeinde</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/incidents/filter.py" />
      <source>Region</source>
      <translation type="unfinished">Region</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/incidents/filter.py" />
      <source>Province</source>
      <translation type="unfinished">Provinz</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/training_town_process.py" />
      <source>Training town</source>
      <translation type="unfinished">Übungsstadt</translation>
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
      <translation type="unfinished">Zurück</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Layer</source>
      <translation type="unfinished">Layer</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <location filename="../../ui/layers/panel.py" />
      <source>Catalogue of layers</source>
      <translation type="unfinished">Layerkatalog</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <location filename="../../ui/layers/panel.py" />
      <source>Reading the catalogue</source>
      <translation type="unfinished">Lesen des Katalogs</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>Reading the register</source>
      <translation type="unfinished">Lesen des Registers</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Address of the service</source>
      <translation type="unfinished">Internetadresse des Dienstes</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/commune/services_section.py" />
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/processing/check_conformance.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The commune's name there</source>
      <translation type="unfinished">Name der Gemeinde dort</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/commune/services_section.py" />
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Address</source>
      <comment>of a web service</comment>
      <translation type="unfinished">Webadresse</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Asking the service what it can do</source>
      <translation type="unfinished">Abfrage beim Dienst, was er kann</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <location filename="../../ui/widgets/header_parts.py" />
      <source>Services</source>
      <translation type="unfinished">Dienste</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <location filename="../../ui/corrections/edit_form.py" />
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Save</source>
      <translation type="unfinished">Speichern</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Keep</source>
      <translation type="unfinished">Behalten</translation>
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
      <translation type="unfinished">Tabelle (*.csv)</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>When</source>
      <translation type="unfinished">Wann</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Step</source>
      <translation type="unfinished">Schritt</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <source>Applied</source>
      <translation type="unfinished">Übernommen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Not applied</source>
      <translation type="unfinished">Nicht übernommen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Refused</source>
      <translation type="unfinished">Abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>No longer exists</source>
      <translation type="unfinished">Nicht mehr vorhanden</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/widgets/prompts.py" />
      <source>Go on</source>
      <translation type="unfinished">Fortfahren</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <location filename="../../ui/region/region_window.py" />
      <source>Comparison</source>
      <translation type="unfinished">Vergleich</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../services/conformance/check_report.py" />
      <source>Before</source>
      <translation type="unfinished">Vorher</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <location filename="../../ui/dossiers/sent_page.py" />
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Folder of the dossier</source>
      <translation type="unfinished">Ordner des Dossiers</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Signed by</source>
      <translation type="unfinished">Unterzeichnet von</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <location filename="../../ui/session.py" />
      <source>Storing</source>
      <translation type="unfinished">Speichern</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <location filename="../../ui/dossiers/answer_letter.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <source>No.</source>
      <translation type="unfinished">Nr.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <location filename="../../ui/dossiers/answer_letter.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Correction</source>
      <translation type="unfinished">Korrektur</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Author</source>
      <translation type="unfinished">Verfasser</translation>
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
      <translation type="unfinished">{path} kann nicht geschrieben werden: {reason}.</translation>
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
      <translation type="unfinished">Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>A photo</source>
      <translation type="unfinished">Ein Foto</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Photo (*.jpg *.jpeg *.png)</source>
      <translation type="unfinished">Foto (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Note</source>
      <translation type="unfinished">Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Link</source>
      <translation type="unfinished">Link</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Photo</source>
      <translation type="unfinished">Foto</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <location filename="../../ui/incidents/details.py" />
      <source>Copy the message</source>
      <translation type="unfinished">Die Nachricht kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/incidents/panel.py" />
      <source>Newest first</source>
      <translation type="unfinished">Neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/incidents/panel.py" />
      <source>Oldest first</source>
      <translation type="unfinished">Älteste zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Warning</source>
      <translation type="unfinished">Warnung</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Information</source>
      <translation type="unfinished">Information</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../services/model/correction.py" />
      <source>Comment</source>
      <translation type="unfinished">Kommentar</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Returned</source>
      <translation type="unfinished">Zurückgegeben</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Sent</source>
      <translation type="unfinished">Gesendet</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/map/styles.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <source>Needs attention</source>
      <translation type="unfinished">Anzusehen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_details.py" />
      <location filename="../../ui/corrections/queue_map.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/dossiers/received_rows.py" />
      <location filename="../../ui/dossiers/reception_table.py" />
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} corrections</source>
      <translation type="unfinished">
        <numerusform>{count} Korrektur</numerusform>
        <numerusform>{count} Korrekturen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/incidents/filter.py" />
      <source>Age</source>
      <translation type="unfinished">Alter</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/widgets/conformance_report.py" />
      <source>Remark</source>
      <translation type="unfinished">Bemerkung</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <location filename="../../ui/widgets/tick_list.py" />
      <location filename="../../ui/widgets/worklist.py" />
      <source>Search</source>
      <translation type="unfinished">Suchen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../ui/widgets/period.py" />
      <source>Period</source>
      <translation type="unfinished">Zeitraum</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Table (CSV)…</source>
      <translation type="unfinished">Tabelle (CSV)…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Report (PDF)…</source>
      <translation type="unfinished">Bericht (PDF)…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Write the table</source>
      <translation type="unfinished">Tabelle schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Write the report</source>
      <translation type="unfinished">Bericht schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/layers/producer_report.py" />
      <source>Month</source>
      <translation type="unfinished">Monat</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_tree.py" />
      <location filename="../../ui/widgets/basics.py" />
      <source>today</source>
      <translation type="unfinished">heute</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Remove</source>
      <translation type="unfinished">Entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <location filename="../../ui/workshop/training_page.py" />
      <source>Exercises</source>
      <translation type="unfinished">Übungen</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <location filename="../../ui/region/region_window.py" />
      <source>Stop</source>
      <translation type="unfinished">Stoppen</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/make_package.py" />
      <source>Layers</source>
      <translation type="unfinished">Layer</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <location filename="../../ui/layers/qgis_entry_points.py" />
      <location filename="../../ui/map/workspace_layers.py" />
      <location filename="../../ui/processing/assess_incidents.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Incidents</source>
      <translation type="unfinished">Meldungen</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <location filename="../../ui/processing/export_inspire.py" />
      <location filename="../../ui/region/commune_table.py" />
      <source>Addresses</source>
      <translation type="unfinished">Adressen</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <location filename="../../ui/dossiers/reception_table.py" />
      <location filename="../../ui/layers/qgis_entry_points.py" />
      <location filename="../../ui/map/workspace_layers.py" />
      <source>Corrections</source>
      <translation type="unfinished">Korrekturen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Date</source>
      <translation type="unfinished">Datum</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/dossiers/received_page.py" />
      <location filename="../../ui/dossiers/reception_table.py" />
      <location filename="../../ui/map/styles.py" />
      <source>In review</source>
      <translation type="unfinished">In Gegenprüfung</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Recalled</source>
      <translation type="unfinished">Zurückgerufen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Answer</source>
      <translation type="unfinished">Antwort</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>State</source>
      <translation type="unfinished">Stand</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/reception_table.py" />
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Number</source>
      <translation type="unfinished">Nummer</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../services/model/correction.py" />
      <source>Back office's number</source>
      <translation type="unfinished">Backoffice-Nummer</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../services/model/correction.py" />
      <source>New status</source>
      <translation type="unfinished">Neuer Status</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../services/corrections/create.py" />
      <source>Write what was done, for the citizen who reported it.</source>
      <translation type="unfinished">Schreiben Sie für den Bürger, der es gemeldet hat, was getan wurde.</translation>
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
      <translation type="unfinished">Kategorie</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <location filename="../../services/model/correction.py" />
      <source>Description</source>
      <translation type="unfinished">Beschreibung</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/list_updater.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>{count} incidents could not be read.</source>
      <translation type="unfinished">
        <numerusform>{count} Meldung konnte nicht gelesen werden.</numerusform>
        <numerusform>{count} Meldungen konnten nicht gelesen werden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The service limits its lists; some incidents may be missing.</source>
      <translation type="unfinished">Der Dienst begrenzt seine Listen; Meldungen können fehlen.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <location filename="../../services/model/correction.py" />
      <source>Street</source>
      <translation type="unfinished">Straße</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <source>The whole parcel</source>
      <translation type="unfinished">Die ganze Parzelle</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Query the whole parcel: lists every zone it overlaps</source>
      <translation type="unfinished">Die ganze Parzelle abfragen: listet jedes Gebiet, das sie berührt</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../ui/incidents/status_names.py" />
      <location filename="../../ui/map/incident_style.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Closed</source>
      <translation type="unfinished">Geschlossen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <location filename="../../ui/map/incident_style.py" />
      <source>Open</source>
      <translation type="unfinished">Offen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <location filename="../../ui/map/incident_style.py" />
      <source>In progress</source>
      <translation type="unfinished">In Bearbeitung</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <location filename="../../services/model/correction.py" />
      <source>New incident</source>
      <translation type="unfinished">Neue Meldung</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Address of the service, or path of the file</source>
      <translation type="unfinished">URL des Dienstes oder Pfad der Datei</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Standard</source>
      <translation type="unfinished">Norm</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Earlier report</source>
      <translation type="unfinished">Früherer Bericht</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/layers/conformance_dialog.py" />
      <location filename="../../services/conformance/check_report.py" />
      <source>Rule</source>
      <translation type="unfinished">Regel</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../services/conformance/check_report.py" />
      <source>Nothing changed since {at}.</source>
      <translation type="unfinished">Seit {at} hat sich nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <location filename="../../ui/processing/check_services.py" />
      <source>No service answered: nothing is known of any. Is there an internet connection?</source>
      <translation type="unfinished">Kein Dienst hat geantwortet: Über keinen ist etwas bekannt. Besteht eine Internetverbindung?</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <location filename="../../ui/processing/check_services.py" />
      <source>Newer catalogue</source>
      <translation type="unfinished">Neuerer Katalog</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <location filename="../../ui/map/work_map.py" />
      <source>… and {count} more</source>
      <translation type="unfinished">… und {count} mehr</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <location filename="../../ui/processing/make_package.py" />
      <source>That file is the workspace itself.</source>
      <translation type="unfinished">Diese Datei ist der Arbeitsbereich selbst.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <location filename="../../ui/processing/make_package.py" />
      <source>Choose another name.</source>
      <translation type="unfinished">Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <location filename="../../ui/processing/make_package.py" />
      <source>Not included:</source>
      <translation type="unfinished">Nicht enthalten:</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <location filename="../../ui/map/context_menu.py" />
      <source>What applies here</source>
      <translation type="unfinished">Was hier gilt</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <location filename="../../ui/layers/producer_report.py" />
      <location filename="../../ui/problem_report.py" />
      <source>Copy</source>
      <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <location filename="../../ui/processing/check_services.py" />
      <source>Failed</source>
      <translation type="unfinished">Fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <location filename="../../services/incidents/forwarding.py" />
      <source>Category: {category}</source>
      <translation type="unfinished">Kategorie: {category}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/qgis_entry_points.py" />
      <location filename="../../ui/map/workspace_layers.py" />
      <source>Address discrepancies</source>
      <translation type="unfinished">Adressabweichungen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/write_consent_rows.py" />
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Test category (writes)</source>
      <translation type="unfinished">Testkategorie (schreibt)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/write_consent_rows.py" />
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Key for writing</source>
      <translation type="unfinished">Schlüssel zum Schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/map/boundary_layer.py" />
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Boundary of the commune</source>
      <translation type="unfinished">Grenze der Gemeinde</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <location filename="../../services/addresses/published_lists.py" />
      <location filename="../../services/layers/storage/atom_downloads.py" />
      <source>Look into the service by its address to see what it offers today.</source>
      <translation type="unfinished">Sehen Sie über die URL des Dienstes nach, was er heute anbietet.</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <source>Received by the service</source>
      <translation type="unfinished">Vom Dienst empfangen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <source>{file} cannot be opened as a layer.</source>
      <translation type="unfinished">{file} kann nicht als Layer geöffnet werden.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <location filename="../../ui/region/commune_table.py" />
      <source>Differences</source>
      <translation type="unfinished">Abweichungen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <location filename="../../ui/region/region_window.py" />
      <source>{commune} ({done} of {total})</source>
      <translation type="unfinished">{commune} ({done} von {total})</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <location filename="../../services/corrections/create.py" />
      <source>“{status}” is not a status of incidents.</source>
      <translation type="unfinished">„{status}“ ist kein Status von Meldungen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/make_dossier.py" />
      <location filename="../../ui/session.py" />
      <source>The profile names no service for “{role}”.</source>
      <translation type="unfinished">Das Profil nennt keinen Dienst für „{role}“.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/make_dossier.py" />
      <location filename="../../ui/session.py" />
      <source>Add it to the profile file.</source>
      <translation type="unfinished">Ergänzen Sie ihn in der Profildatei.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/translate.py" />
      <location filename="../../services/conformance/check_report.py" />
      <source>{name}: {value}</source>
      <translation type="unfinished">{name}: {value}</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <location filename="../../ui/widgets/result_table.py" />
      <source>Save as CSV…</source>
      <translation type="unfinished">Als CSV speichern…</translation>
    </message>
    <message>
      <location filename="../../services/addresses/published_lists.py" />
      <location filename="../../services/layers/storage/atom_downloads.py" />
      <source>{service} has no file “{layer}” any more.</source>
      <translation type="unfinished">{service} hat keine Datei „{layer}“ mehr.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <location filename="../../services/http/client.py" />
      <source>{service} sends this request to another address, which was not followed: {url}.</source>
      <translation type="unfinished">{service} leitet diese Abfrage an eine andere URL weiter, der nicht gefolgt wurde: {url}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <location filename="../../services/incidents/clients/incident_file.py" />
      <source>{file}: no column was found for {fields}.</source>
      <translation type="unfinished">{file}: Für {fields} wurde keine Spalte gefunden.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <location filename="../../services/incidents/clients/incident_file.py" />
      <source>Choose it in the list of columns, or give the column a heading that says what it is.</source>
      <translation type="unfinished">Wählen Sie sie in der Liste der Spalten, oder geben Sie der Spalte eine Überschrift, die sagt, was sie enthält.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <location filename="../../services/corrections/register_changes.py" />
      <source>There is no column “{column}”.</source>
      <translation type="unfinished">Es gibt keine Spalte „{column}“.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <location filename="../../services/corrections/register_changes.py" />
      <source>Choose the columns again.</source>
      <translation type="unfinished">Wählen Sie die Spalten neu.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <location filename="../../services/workspace/audit_trail.py" />
      <source>{file} cannot be read ({reason}).</source>
      <translation type="unfinished">{file} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <location filename="../../services/corrections/targets/address_registry.py" />
      <location filename="../../services/corrections/targets/answer_table.py" />
      <location filename="../../services/http/status_errors.py" />
      <source>Look at what changed, then decide again.</source>
      <translation type="unfinished">Sehen Sie an, was sich geändert hat, und entscheiden Sie dann neu.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <location filename="../../services/corrections/targets/address_report.py" />
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <location filename="../../services/http/response.py" />
      <location filename="../../services/incidents/clients/cirb.py" />
      <location filename="../../services/incidents/clients/fixmystreet.py" />
      <source>{service} sent something else than a record.</source>
      <translation type="unfinished">{service} hat etwas anderes als einen Datensatz gesendet.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <location filename="../../services/http/response.py" />
      <location filename="../../services/incidents/clients/cirb.py" />
      <location filename="../../services/incidents/clients/fixmystreet.py" />
      <location filename="../../services/incidents/parsing.py" />
      <location filename="../../services/layers/clients/ogc_features.py" />
      <source>{service} sent something else than a list.</source>
      <translation type="unfinished">{service} hat etwas anderes als eine Liste gesendet.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <location filename="../../services/http/download.py" />
      <location filename="../../services/http/response.py" />
      <location filename="../../services/incidents/clients/cirb.py" />
      <location filename="../../services/incidents/parsing.py" />
      <location filename="../../services/layers/storage/atom_downloads.py" />
      <source>{service} answered with a web page instead of data.</source>
      <translation type="unfinished">{service} hat mit einer Webseite statt mit Daten geantwortet.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <location filename="../../services/workspace/correction_table.py" />
      <source>Refresh the list.</source>
      <translation type="unfinished">Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <location filename="../../services/layers/storage/stored_layer.py" />
      <source>{path} cannot be read ({reason}).</source>
      <translation type="unfinished">{path} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” is missing.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ fehlt.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <location filename="../../services/profile.py" />
      <source>Add it there.</source>
      <translation type="unfinished">Ergänzen Sie es dort.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” cannot be {value}.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ kann nicht {value} sein.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <source>It is one of: {allowed}.</source>
      <translation type="unfinished">Mögliche Werte: {allowed}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <source>The file {file} cannot be opened: {reason}.</source>
      <translation type="unfinished">Die Datei {file} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <source>Check that it is there and that you may read it.</source>
      <translation type="unfinished">Prüfen Sie, ob sie da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <location filename="../../services/layers/storage/atom_downloads.py" />
      <source>{service} sent a file that is not whole; nothing was kept of it.</source>
      <translation type="unfinished">{service} hat eine unvollständige Datei gesendet; nichts davon wurde behalten.</translation>
    </message>
    <message>
      <location filename="../../services/http/response.py" />
      <location filename="../../services/layers/storage/atom_downloads.py" />
      <source>{service} sent too large an answer; it was cut off.</source>
      <translation type="unfinished">{service} hat eine zu große Antwort gesendet; sie wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../services/http/response.py" />
      <location filename="../../services/incidents/clients/open311.py" />
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>Try again later; if it lasts, tell whoever runs this service.</source>
      <translation type="unfinished">Versuchen Sie es später noch einmal; bleibt es so, benachrichtigen Sie den Betreiber dieses Dienstes.</translation>
    </message>
    <message>
      <location filename="../../services/http/response.py" />
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service} refused the request ({code}): {reason}</source>
      <translation type="unfinished">{service} hat die Anfrage abgelehnt ({code}): {reason}</translation>
    </message>
    <message>
      <location filename="../../services/http/response.py" />
      <location filename="../../services/incidents/clients/fixmystreet.py" />
      <location filename="../../services/layers/clients/ogc_features.py" />
      <source>{service} sent an answer that cannot be read: {reason}.</source>
      <translation type="unfinished">{service} hat eine Antwort gesendet, die nicht gelesen werden kann: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>The rest goes on; try this service again later.</source>
      <translation type="unfinished">Der Rest läuft weiter; versuchen Sie es mit diesem Dienst später noch einmal.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <location filename="../../services/incidents/capabilities/probe.py" />
      <source>Check the service's address in the profile.</source>
      <translation type="unfinished">Prüfen Sie die URL des Dienstes im Profil.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service} cannot answer now ({code}: {reason}).</source>
      <translation type="unfinished">{service} kann jetzt nicht antworten ({code}: {reason}).</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <location filename="../../services/profile_exchange.py" />
      <source>The file {file} is not a text in UTF-8.</source>
      <translation type="unfinished">Die Datei {file} ist kein Text in UTF-8.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Save it as UTF-8 in a text editor, then open it again.</source>
      <translation type="unfinished">Speichern Sie sie in einem Texteditor als UTF-8 und öffnen Sie sie dann erneut.</translation>
    </message>
  </context>
  <context>
    <name>training_town</name>
    <message>
      <location filename="../../services/training_town/world/town_state.py" />
      <source>The training town cannot use its file {path}: {reason}.</source>
      <translation type="unfinished">Die Übungsstadt kann ihre Datei {path} nicht benutzen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/training_town/world/town_state.py" />
      <source>Delete the file, or give the town another one: it makes it anew.</source>
      <translation type="unfinished">Löschen Sie die Datei oder geben Sie der Stadt eine andere: Sie legt sie neu an.</translation>
    </message>
    <message>
      <location filename="../../services/training_town/world/town_state.py" />
      <source>it holds something else</source>
      <translation type="unfinished">sie enthält etwas anderes</translation>
    </message>
  </context>
  <context>
    <name>widgets</name>
    <message>
      <location filename="../../ui/widgets/basics.py" />
      <source>yesterday</source>
      <translation type="unfinished">gestern</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/basics.py" />
      <source>{percent} %</source>
      <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/charts.py" />
      <source>{median} d ({lower}–{upper})</source>
      <translation type="unfinished">{median} T. ({lower}–{upper})</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/charts.py" />
      <source>the middle half, in days</source>
      <translation type="unfinished">die mittlere Hälfte, in Tagen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/charts.py" />
      <source>median</source>
      <translation type="unfinished">Median</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/checked_line.py" />
      <source>This may not be empty.</source>
      <translation type="unfinished">Dieses Feld darf nicht leer sein.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/column_table.py" />
      <source>What it is</source>
      <translation type="unfinished">Inhalt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/column_table.py" />
      <source>Column: first values</source>
      <translation type="unfinished">Spalte: erste Werte</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/conformance_report.py" />
      <source>Not kept</source>
      <translation type="unfinished">Nicht eingehalten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/conformance_report.py" />
      <source>Not tested</source>
      <translation type="unfinished">Nicht getestet</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/conformance_report.py" />
      <source>Kept</source>
      <translation type="unfinished">Eingehalten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/filters.py" />
      <source>Show everything</source>
      <translation type="unfinished">Alles anzeigen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/widgets/filters.py" />
      <source>Filters ({count}) ▾</source>
      <translation type="unfinished">
        <numerusform>Filter ({count}) ▾</numerusform>
        <numerusform>Filter ({count}) ▾</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/widgets/filters.py" />
      <source>Filters ▾</source>
      <translation type="unfinished">Filter ▾</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/focus.py" />
      <source>Pages</source>
      <translation type="unfinished">Seiten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/focus.py" />
      <source>Text</source>
      <translation type="unfinished">Text</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/focus.py" />
      <source>Form</source>
      <translation type="unfinished">Formular</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/focus.py" />
      <source>Choice</source>
      <translation type="unfinished">Auswahl</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/header_parts.py" />
      <source>TRAINING · nothing here reaches a real service</source>
      <translation type="unfinished">ÜBUNG · nichts hier erreicht einen echten Dienst</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/widgets/header_parts.py" />
      <source>{count} services away</source>
      <translation type="unfinished">
        <numerusform>{count} Dienst nicht erreichbar</numerusform>
        <numerusform>{count} Dienste nicht erreichbar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/widgets/header_parts.py" />
      <source>1 service away</source>
      <translation type="unfinished">1 Dienst nicht erreichbar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/header_parts.py" />
      <source>It goes on at {time}.</source>
      <translation type="unfinished">Weiter um {time}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/period.py" />
      <source>From {first} to {last}</source>
      <translation type="unfinished">Vom {first} bis zum {last}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>{service} asks you to sign in. The corrections wait; choose how to sign in, then go on.</source>
      <translation type="unfinished">{service} verlangt eine Anmeldung. Die Korrekturen warten; wählen Sie, wie Sie sich anmelden, und fahren Sie dann fort.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>No</source>
      <translation type="unfinished">Nein</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>With a new workspace</source>
      <translation type="unfinished">Mit einem neuen Arbeitsbereich</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>With the commune's own</source>
      <translation type="unfinished">Mit dem der Gemeinde</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>Use this folder</source>
      <translation type="unfinished">Diesen Ordner verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>{service} wants a key with what is sent. The corrections wait; choose the authentication whose password is the key (a new one: method “basic”, the key as password), then go on.</source>
      <translation type="unfinished">{service} verlangt beim Senden einen Schlüssel. Die Korrekturen warten; wählen Sie die Authentifizierung, deren Kennwort der Schlüssel ist (eine neue: Methode „basic“, der Schlüssel als Kennwort), und fahren Sie dann fort.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>Later</source>
      <translation type="unfinished">Später</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>This profile would send the data of {commune} to: {hosts}. So far they go to: {before}. Did you expect that? With a new workspace, nothing that is stored here leaves.</source>
      <translation type="unfinished">Dieses Profil würde die Daten von {commune} an folgende Server senden: {hosts}. Bisher gehen sie an: {before}. Haben Sie das erwartet? Mit einem neuen Arbeitsbereich wird nichts von dem gesendet, was hier gespeichert ist.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>The reports stored for {commune} came from {before}; this profile reads {service}. Two services may give the same numbers to different reports. Is it the same service at a new address? Then go on with the commune's own workspace. If not, take a new one: the old reports stay where they are.</source>
      <translation type="unfinished">Herkunft der für {commune} gespeicherten Meldungen: {before}; dieses Profil liest {service}. Zwei Dienste können verschiedenen Meldungen dieselben Nummern geben. Ist es derselbe Dienst unter einer neuen URL? Dann fahren Sie mit dem Arbeitsbereich der Gemeinde fort. Wenn nicht, nehmen Sie einen neuen: Die alten Meldungen bleiben, wo sie sind.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>{drive} copies this folder to its servers: {folder}. Repère would keep citizens' texts, their photos and the agents' names in it. Did your commune agree to that? If not, choose another folder; for a workspace, a QGIS profile outside of it.</source>
      <translation type="unfinished">{drive} kopiert diesen Ordner auf seine Server: {folder}. Repère würde darin die Texte der Bürger, ihre Fotos und die Namen der Bediensteten aufbewahren. Hat Ihre Gemeinde dem zugestimmt? Wenn nicht, wählen Sie einen anderen Ordner; für einen Arbeitsbereich ein QGIS-Profil außerhalb davon.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>hosts that were not noted</source>
      <translation type="unfinished">Server, die nicht notiert wurden</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/result_table.py" />
      <source>Save the table</source>
      <translation type="unfinished">Tabelle speichern</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/result_table.py" />
      <source>Nothing to show.</source>
      <translation type="unfinished">Nichts anzuzeigen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sort_menu.py" />
      <source>Order: {order}</source>
      <translation type="unfinished">Reihenfolge: {order}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/tick_list.py" />
      <source>Ticked: {count} of {total}</source>
      <translation type="unfinished">Angekreuzt: {count} von {total}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/worklist.py" />
      <source>Choose a row: what is known of it stands here.</source>
      <translation type="unfinished">Wählen Sie eine Zeile: Was darüber bekannt ist, erscheint hier.</translation>
    </message>
  </context>
  <context>
    <name>window</name>
    <message>
      <location filename="../../plugin.py" />
      <source>Repère: layers, incidents and addresses of the commune</source>
      <translation type="unfinished">Repère: Layer, Meldungen und Adressen der Gemeinde</translation>
    </message>
    <message>
      <location filename="../../plugin.py" />
      <location filename="../../ui/manual.py" />
      <source>Repère manual</source>
      <translation type="unfinished">Repère-Handbuch</translation>
    </message>
    <message>
      <location filename="../../plugin.py" />
      <source>Repère: the region…</source>
      <translation type="unfinished">Repère: die Region…</translation>
    </message>
    <message>
      <location filename="../../plugin.py" />
      <source>A Python package is missing or too old: {package}. Install it beside QGIS, then restart.</source>
      <translation type="unfinished">Ein Python-Paket fehlt oder ist zu alt: {package}. Installieren Sie es neben QGIS und starten Sie dann neu.</translation>
    </message>
    <message>
      <location filename="../../plugin.py" />
      <source>The pin in the toolbar, or {key}, opens it; so does the Web menu.</source>
      <translation type="unfinished">Die Stecknadel in der Werkzeugleiste oder {key} öffnet es; das Menü „Web“ ebenfalls.</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <source>Another commune…</source>
      <translation type="unfinished">Eine andere Gemeinde…</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <location filename="../../ui/welcome.py" />
      <source>Open a profile that you received…</source>
      <translation type="unfinished">Ein erhaltenes Profil öffnen…</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <location filename="../../ui/welcome.py" />
      <source>Open a profile from a link…</source>
      <translation type="unfinished">Ein Profil über einen Link öffnen…</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <source>Close the commune</source>
      <translation type="unfinished">Die Gemeinde schließen</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <source>{commune}: change to another commune</source>
      <translation type="unfinished">{commune}: zu einer anderen Gemeinde wechseln</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <source>Training town: {name}</source>
      <translation type="unfinished">Übungsstadt: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Refresh</source>
      <translation type="unfinished">Aktualisieren</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>The training town is starting…</source>
      <translation type="unfinished">Die Übungsstadt startet…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Open a commune's profile</source>
      <translation type="unfinished">Das Profil einer Gemeinde öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Commune and training town</source>
      <translation type="unfinished">Gemeinde und Übungsstadt</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Reset the training town…</source>
      <translation type="unfinished">Die Übungsstadt zurücksetzen…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Stop the training town</source>
      <translation type="unfinished">Die Übungsstadt stoppen</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Trainer's board…</source>
      <translation type="unfinished">Übersicht des Ausbilders…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Settings…</source>
      <translation type="unfinished">Einstellungen…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Dossiers received…</source>
      <translation type="unfinished">Erhaltene Dossiers…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Seal of the dossiers…</source>
      <translation type="unfinished">Siegel der Dossiers…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>The region…</source>
      <translation type="unfinished">Die Region…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Work map…</source>
      <translation type="unfinished">Einsatzkarte…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Options of this computer…</source>
      <translation type="unfinished">Optionen dieses Computers…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Help</source>
      <translation type="unfinished">Hilfe</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Report a problem…</source>
      <translation type="unfinished">Ein Problem melden…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Your decisions, corrections and answers in the training town will be gone. Start again from day one?</source>
      <translation type="unfinished">Ihre Entscheidungen, Korrekturen und Antworten in der Übungsstadt gehen verloren. Wieder am ersten Tag beginnen?</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Reset the training town</source>
      <translation type="unfinished">Die Übungsstadt zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Resetting the training town</source>
      <translation type="unfinished">Zurücksetzen der Übungsstadt</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>The training town has stopped. What you did in it is kept.</source>
      <translation type="unfinished">Die Übungsstadt wurde gestoppt. Was Sie darin getan haben, bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Restart</source>
      <translation type="unfinished">Neu starten</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Opening the training town</source>
      <translation type="unfinished">Öffnen der Übungsstadt</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Layers of the region, and what applies at a place</source>
      <translation type="unfinished">Layer der Region und was an einem Ort gilt</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Incidents reported by citizens</source>
      <translation type="unfinished">Von Bürgern gemachte Meldungen</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Differences between the register and ICAR or BeSt</source>
      <translation type="unfinished">Abweichungen zwischen dem Register und ICAR oder BeSt</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Corrections to send, and the services' replies</source>
      <translation type="unfinished">Zu sendende Korrekturen und die Antworten der Dienste</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Fetch layers, incidents and addresses again ({key})</source>
      <translation type="unfinished">Layer, Meldungen und Adressen neu laden ({key})</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>From the watched folder: {summary}</source>
      <translation type="unfinished">Aus dem überwachten Ordner: {summary}</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>The training town has been reset.</source>
      <translation type="unfinished">Die Übungsstadt wurde zurückgesetzt.</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Leave the exercise before you open another training town.</source>
      <translation type="unfinished">Verlassen Sie die Übung, bevor Sie eine andere Übungsstadt öffnen.</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>{commune} is ready. Reports, register and team: now, or later under ☰.</source>
      <translation type="unfinished">{commune} ist bereit. Meldungen, Register und Team: jetzt oder später unter ☰.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dock.py" />
      <source>{count} corrections failed and wait for your look.</source>
      <translation type="unfinished">
        <numerusform>{count} Korrektur ist fehlgeschlagen und muss angesehen werden.</numerusform>
        <numerusform>{count} Korrekturen sind fehlgeschlagen und müssen angesehen werden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/exact_boundary.py" />
      <source>Fetching the commune's boundary</source>
      <translation type="unfinished">Laden der Gemeindegrenze</translation>
    </message>
    <message>
      <location filename="../../ui/last_commune.py" />
      <source>{commune} was open last time.</source>
      <translation type="unfinished">{commune} war beim letzten Mal geöffnet.</translation>
    </message>
    <message>
      <location filename="../../ui/last_commune.py" />
      <source>Open {commune}</source>
      <translation type="unfinished">{commune} öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/manual.py" />
      <source>Contents</source>
      <translation type="unfinished">Inhalt</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Move the map to the chosen row</source>
      <translation type="unfinished">Karte zur gewählten Zeile verschieben</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Open the last commune again, into an empty project also when QGIS starts</source>
      <translation type="unfinished">Letzte Gemeinde wieder öffnen, in einem leeren Projekt auch beim Start von QGIS</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Hosts to which a sign-in may go without encryption, with blanks between.</source>
      <translation type="unfinished">Server, an die eine Anmeldung ohne Verschlüsselung gesendet werden darf, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Services and their sign-in are set in the commune's profile; passwords stay in QGIS's authentication.</source>
      <translation type="unfinished">Die Dienste und ihre Anmeldung werden im Profil der Gemeinde festgelegt; Kennwörter bleiben in der Authentifizierung von QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Name written beside decisions</source>
      <translation type="unfinished">Name neben den Entscheidungen</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Sign in over http to</source>
      <translation type="unfinished">Anmeldung über http erlauben bei</translation>
    </message>
    <message>
      <location filename="../../ui/problem_report.py" />
      <source>Report of a problem</source>
      <translation type="unfinished">Problembericht</translation>
    </message>
    <message>
      <location filename="../../ui/problem_report.py" />
      <source>This is all that the report holds: read it, then copy it or save it, and send it to whoever helps you.</source>
      <translation type="unfinished">Das ist alles, was der Bericht enthält: Lesen Sie ihn, kopieren oder speichern Sie ihn dann und senden Sie ihn der Person, die Ihnen hilft.</translation>
    </message>
    <message>
      <location filename="../../ui/problem_report.py" />
      <source>Save…</source>
      <translation type="unfinished">Speichern…</translation>
    </message>
    <message>
      <location filename="../../ui/problem_report.py" />
      <source>Save the report</source>
      <translation type="unfinished">Bericht speichern</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/session.py" />
      <source>QGIS ended last time while {count} correction was being sent. Its service is asked what became of it before anything is sent again.</source>
      <translation type="unfinished">
        <numerusform>QGIS wurde letztes Mal beendet, während {count} Korrektur gesendet wurde. Der Dienst wird gefragt, was daraus geworden ist, bevor wieder etwas gesendet wird.</numerusform>
        <numerusform>QGIS wurde letztes Mal beendet, während {count} Korrekturen gesendet wurden. Die Dienste werden gefragt, was daraus geworden ist, bevor wieder etwas gesendet wird.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/session.py" />
      <source>Moving the workspace</source>
      <translation type="unfinished">Verschieben des Arbeitsbereichs</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/session.py" />
      <source>The workspace was moved, whole: {count} rows.</source>
      <translation type="unfinished">
        <numerusform>Der Arbeitsbereich wurde vollständig verschoben: {count} Zeile.</numerusform>
        <numerusform>Der Arbeitsbereich wurde vollständig verschoben: {count} Zeilen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/session.py" />
      <source>Opening {commune}</source>
      <translation type="unfinished">Öffnen: {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/training_town_process.py" />
      <source>The training town could not start: {reason}</source>
      <translation type="unfinished">Die Übungsstadt konnte nicht starten: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/training_town_process.py" />
      <source>It needs shapely 2.0 or later: if it is missing or older, install it (python3-shapely on Linux) and start again.</source>
      <translation type="unfinished">Sie braucht shapely 2.0 oder neuer: Wenn es fehlt oder älter ist, installieren Sie es (python3-shapely unter Linux) und starten Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Which commune?</source>
      <translation type="unfinished">Welche Gemeinde?</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Name, section, postcode or NIS code</source>
      <translation type="unfinished">Name, Teilgemeinde, Postleitzahl oder NIS-Code</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Commune: name, section, postcode or NIS code</source>
      <translation type="unfinished">Gemeinde: Name, Teilgemeinde, Postleitzahl oder NIS-Code</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Communes found</source>
      <translation type="unfinished">Gefundene Gemeinden</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>No Walloon commune, section or postcode begins like that. Communes are those of today.</source>
      <translation type="unfinished">Keine wallonische Gemeinde, Teilgemeinde oder Postleitzahl beginnt so. Die Gemeinden sind die heutigen.</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Recent</source>
      <translation type="unfinished">Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Open the training town</source>
      <translation type="unfinished">Die Übungsstadt öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Practise in a fictional town on this computer. No account or internet needed.</source>
      <translation type="unfinished">Üben Sie in einer fiktiven Stadt auf diesem Computer. Kein Konto und kein Internet nötig.</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>In German: {name}</source>
      <translation type="unfinished">Auf Deutsch: {name}</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>It is GeoJSON, in WGS 84 or with a “crs”, or in metres of Belgian Lambert 72 (EPSG:31370).</source>
      <translation type="unfinished">Es ist GeoJSON, in WGS 84 oder mit einem „crs“, oder in Metern des Belgischen Lambert 72 (EPSG:31370).</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>{file}, line {line}: the coordinate system of “{field}” is not known.</source>
      <translation type="unfinished">{file}, Zeile {line}: Das Koordinatenbezugssystem von „{field}“ ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>Name it in “crs” by its EPSG code, as QGIS does when it saves GeoJSON.</source>
      <translation type="unfinished">Geben Sie es in „crs“ mit seinem EPSG-Code an, wie es QGIS beim Speichern von GeoJSON tut.</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>{file}, line {line}: “{field}” has no surface.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ hat keine Fläche.</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>{file}, line {line}: “{field}” does not lie in Wallonia.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ liegt nicht in der Wallonie.</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>{file}, line {line}: the coordinates of “{field}” do not make a polygon.</source>
      <translation type="unfinished">{file}, Zeile {line}: Die Koordinaten von „{field}“ bilden kein Polygon.</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>{file}, line {line}: “{field}” cannot be brought to Belgian Lambert 72.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ kann nicht in das Belgische Lambert 72 umgerechnet werden.</translation>
    </message>
    <message>
      <location filename="../../services/errors.py" />
      <source>Stopped at your request.</source>
      <translation type="unfinished">Auf Ihren Wunsch gestoppt.</translation>
    </message>
    <message>
      <location filename="../../services/gdal_utils.py" />
      <source>The layer is in {crs}, which this computer does not know.</source>
      <translation type="unfinished">Der Layer ist in {crs}; dieser Computer kennt es nicht.</translation>
    </message>
    <message>
      <location filename="../../services/gdal_utils.py" />
      <source>It was not loaded, because it could not be placed.</source>
      <translation type="unfinished">Er wurde nicht geladen, weil er nicht verortet werden konnte.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be a group of fields in braces.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ muss eine Gruppe von Feldern in geschweiften Klammern sein.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be a list in square brackets.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ muss eine Liste in eckigen Klammern sein.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be a text in quotes.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ muss ein Text in geraden Anführungszeichen sein.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be a number.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ muss eine Zahl sein.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be a whole number.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be true or false.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ muss true oder false sein.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be null.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ muss null sein.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: Repère does not know the field “{field}”.</source>
      <translation type="unfinished">{file}, Zeile {line}: Repère kennt das Feld „{field}“ nicht.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>The fields it knows there: {known}.</source>
      <translation type="unfinished">Dort bekannte Felder: {known}.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>Write it like this: {example}.</source>
      <translation type="unfinished">Schreiben Sie sie so: {example}.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be {limit} or more.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ muss mindestens {limit} sein.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be {limit} or less.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ darf höchstens {limit} sein.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” needs at least {limit} entries.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ hat zu wenige Einträge (mindestens {limit}).</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file} is not valid JSON: see line {line}, column {column}.</source>
      <translation type="unfinished">{file} ist kein gültiges JSON: siehe Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>Look there for a missing comma, quote or bracket.</source>
      <translation type="unfinished">Suchen Sie dort nach einem fehlenden Komma, Anführungszeichen oder einer fehlenden Klammer.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file} is nested too deeply to be read.</source>
      <translation type="unfinished">{file} ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file} holds a sign that no text can hold: {reason}.</source>
      <translation type="unfinished">{file} enthält ein Zeichen, das kein Text enthalten kann: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>Look for a “\u” and take it out.</source>
      <translation type="unfinished">Suchen Sie nach „\u“ und entfernen Sie es.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file} holds a number that cannot be read: {reason}.</source>
      <translation type="unfinished">{file} enthält eine Zahl, die nicht gelesen werden kann: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” leads out of the profile's folder.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ führt aus dem Ordner des Profils hinaus.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Put the list into that folder.</source>
      <translation type="unfinished">Legen Sie die Liste in diesen Ordner.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” needs a “url” or a “path”, one of the two.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ braucht „url“ oder „path“, eines von beiden.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” is no web address: its host or its port cannot be read.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ ist keine Webadresse: Host oder Port kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Put the list into that folder, or choose it in the panel of incidents, which remembers it.</source>
      <translation type="unfinished">Legen Sie die Liste in diesen Ordner oder wählen Sie sie im Bedienfeld der Meldungen, das sie sich merkt.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Put the list into that folder, or choose it in the form of the comparison, which remembers it.</source>
      <translation type="unfinished">Legen Sie die Liste in diesen Ordner oder wählen Sie sie im Formular des Vergleichs, das sie sich merkt.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” is the code of no Walloon commune.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ ist kein Code einer wallonischen Gemeinde.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Look it up in Statbel's list (REFNIS).</source>
      <translation type="unfinished">Sehen Sie in der Liste von Statbel (REFNIS) nach.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” is there twice.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ kommt zweimal vor.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Give each reason a code of its own.</source>
      <translation type="unfinished">Geben Sie jedem Grund einen eigenen Code.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” holds a key or a password.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ enthält einen Schlüssel oder ein Kennwort.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Take it out: a key is kept by QGIS, in an authentication configuration that “authcfg” names.</source>
      <translation type="unfinished">Entfernen Sie ihn: Ein Schlüssel wird von QGIS aufbewahrt, in einer Authentifizierungskonfiguration, die „authcfg“ nennt.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” goes on after the address of the service.</source>
      <translation type="unfinished">{file}, Zeile {line}: „{field}“ geht nach der URL des Dienstes weiter.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <location filename="../../services/profile_exchange.py" />
      <source>Leave out the “?” or “#” and what follows it.</source>
      <translation type="unfinished">Lassen Sie das „?“ oder „#“ und alles dahinter weg.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>“{url}” is no address from which a profile may come.</source>
      <translation type="unfinished">Von der URL „{url}“ kann kein Profil kommen.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>It begins with https://. A file is opened with “Open a profile that you received…”.</source>
      <translation type="unfinished">Sie beginnt mit https://. Eine Datei wird mit „Ein erhaltenes Profil öffnen…“ geöffnet.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>“{url}” is no web address: its host or its port cannot be read.</source>
      <translation type="unfinished">„{url}“ ist keine Webadresse: Host oder Port kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The link holds a key or a password, which the profile would keep in clear.</source>
      <translation type="unfinished">Der Link enthält einen Schlüssel oder ein Kennwort; das Profil würde es im Klartext speichern.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Ask whoever published it for a link without.</source>
      <translation type="unfinished">Bitten Sie die Person, die ihn veröffentlicht hat, um einen Link ohne.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>“{url}” is no web address.</source>
      <translation type="unfinished">„{url}“ ist keine Webadresse.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>It begins with https:// and the name of a server.</source>
      <translation type="unfinished">Sie beginnt mit https:// und dem Namen eines Servers.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The address holds a name, a key or a password.</source>
      <translation type="unfinished">Die URL enthält einen Namen, einen Schlüssel oder ein Kennwort.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Take it out, and choose a sign-in instead: QGIS keeps it safe.</source>
      <translation type="unfinished">Entfernen Sie ihn und wählen Sie stattdessen eine Anmeldung: QGIS bewahrt sie sicher auf.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The address goes on after the service's own.</source>
      <translation type="unfinished">Die URL geht nach der des Dienstes weiter.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>“{address}” is no e-mail address.</source>
      <translation type="unfinished">„{address}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>What is published there is the profile of {other}, not that of {commune}.</source>
      <translation type="unfinished">Was dort veröffentlicht ist, ist das Profil von {other}, nicht das von {commune}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Nothing was changed. Ask whoever published it.</source>
      <translation type="unfinished">Es wurde nichts geändert. Fragen Sie die Person, die es veröffentlicht hat.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The profile {file} cannot be written: {reason}.</source>
      <translation type="unfinished">Das Profil {file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Nothing was changed. Check that you may write into that folder, then save again.</source>
      <translation type="unfinished">Es wurde nichts geändert. Prüfen Sie, ob Sie in diesen Ordner schreiben dürfen, und speichern Sie dann erneut.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The register: {path}.</source>
      <translation type="unfinished">Das Register: {path}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The newer catalogue of layers: {url}.</source>
      <translation type="unfinished">Der neuere Layerkatalog: {url}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Where it is published: {url}.</source>
      <translation type="unfinished">Wo es veröffentlicht ist: {url}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The back office's numbers: {path}.</source>
      <translation type="unfinished">Die Backoffice-Nummern: {path}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Ask whoever published it for a new link.</source>
      <translation type="unfinished">Bitten Sie die Person, die es veröffentlicht hat, um einen neuen Link.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>{service}: it runs on this computer ({url}).</source>
      <translation type="unfinished">{service}: läuft auf diesem Computer ({url}).</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The sign-in to {service}.</source>
      <translation type="unfinished">Die Anmeldung bei {service}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The file of incidents: {path}.</source>
      <translation type="unfinished">Die Datei der Meldungen: {path}.</translation>
    </message>
  </context>
  <context>
    <name>workshop</name>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>In a class</source>
      <translation type="unfinished">Im Kurs</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>The trainer sees in the folder at which step you are, your last error and your hand. Nothing of you but the nickname is written there.</source>
      <translation type="unfinished">Der Ausbilder sieht im Ordner, bei welchem Schritt Sie sind, Ihren letzten Fehler und Ihre Hand. Von Ihnen wird dort nur der Spitzname geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>Nickname</source>
      <translation type="unfinished">Spitzname</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Folder of the class</source>
      <translation type="unfinished">Ordner des Kurses</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>Choose the folder</source>
      <translation type="unfinished">Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>Leave the class</source>
      <translation type="unfinished">Kurs verlassen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>Join the class</source>
      <translation type="unfinished">Am Kurs teilnehmen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>Choose a nickname.</source>
      <translation type="unfinished">Wählen Sie einen Spitznamen.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>This folder is not there: ask the trainer for its address.</source>
      <translation type="unfinished">Dieser Ordner ist nicht vorhanden: Fragen Sie den Ausbilder nach dem Pfad.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>Preparing the exercise</source>
      <translation type="unfinished">Vorbereiten der Übung</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>Keeping the state</source>
      <translation type="unfinished">Sichern des Stands</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>Bringing the state back</source>
      <translation type="unfinished">Zurückholen des Stands</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>Verifying the exercise</source>
      <translation type="unfinished">Überprüfen der Übung</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>A colleague is at work</source>
      <translation type="unfinished">Ein Kollege arbeitet</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>The region decides</source>
      <translation type="unfinished">Die Region entscheidet</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>Asking the training town</source>
      <translation type="unfinished">Abfragen der Übungsstadt</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>This exercise takes place in another training town: open that one first.</source>
      <translation type="unfinished">Diese Übung findet in einer anderen Übungsstadt statt: Öffnen Sie zuerst diese.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>A colleague has changed the address of your correction in the source.</source>
      <translation type="unfinished">Ein Kollege hat die Adresse Ihrer Korrektur in der Quelle geändert.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>No correction of an address waits to be sent: decide on a difference first.</source>
      <translation type="unfinished">Keine Korrektur einer Adresse wartet auf das Senden: Entscheiden Sie zuerst über eine Abweichung.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>The region has answered: {path}. Open it in Corrections.</source>
      <translation type="unfinished">Die Region hat geantwortet: {path}. Öffnen Sie die Datei unter Korrekturen.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Trainer's board</source>
      <translation type="unfinished">Übersicht des Ausbilders</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Folder of the class: a share, or a stick</source>
      <translation type="unfinished">Ordner des Kurses: eine Freigabe oder ein USB-Stick</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Names</source>
      <translation type="unfinished">Namen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>For the projector</source>
      <translation type="unfinished">Für den Beamer</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Desk</source>
      <translation type="unfinished">Arbeitsplatz</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Exercise</source>
      <translation type="unfinished">Übung</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Minutes</source>
      <translation type="unfinished">Minuten</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Hand</source>
      <translation type="unfinished">Hand</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Last error</source>
      <translation type="unfinished">Letzter Fehler</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>All desks</source>
      <translation type="unfinished">Alle Arbeitsplätze</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>The chosen desks</source>
      <translation type="unfinished">Die gewählten Arbeitsplätze</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>For whom</source>
      <translation type="unfinished">Für wen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Begin theirs again</source>
      <translation type="unfinished">Deren Übung neu beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Trouble</source>
      <translation type="unfinished">Störung</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>A colleague changes the address</source>
      <translation type="unfinished">Ein Kollege ändert die Adresse</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Set</source>
      <translation type="unfinished">Auslösen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>No trouble</source>
      <translation type="unfinished">Keine Störung</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>{count} desks</source>
      <translation type="unfinished">
        <numerusform>{count} Arbeitsplatz</numerusform>
        <numerusform>{count} Arbeitsplätze</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <location filename="../../ui/workshop/training_page.py" />
      <source>Begin</source>
      <translation type="unfinished">Beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>This folder is not there.</source>
      <translation type="unfinished">Dieser Ordner ist nicht vorhanden.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Choose one or more desks in the list first.</source>
      <translation type="unfinished">Wählen Sie zuerst einen oder mehrere Arbeitsplätze in der Liste.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>{count} solved</source>
      <translation type="unfinished">
        <numerusform>{count} gelöst</numerusform>
        <numerusform>{count} gelöst</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>{count} hands up</source>
      <translation type="unfinished">
        <numerusform>{count} Hand gehoben</numerusform>
        <numerusform>{count} Hände gehoben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>raised</source>
      <translation type="unfinished">gehoben</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Nothing heard for {minutes} min</source>
      <translation type="unfinished">Seit {minutes} min nichts gehört</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training.py" />
      <source>{step} of {steps}</source>
      <translation type="unfinished">{step} von {steps}</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Raise your hand</source>
      <translation type="unfinished">Hand heben</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Each begins with a small town of its own. What you did in the training town waits until you leave it.</source>
      <translation type="unfinished">Jede beginnt mit einer eigenen kleinen Stadt. Was Sie in der Übungsstadt getan haben, wartet, bis Sie die Übung verlassen.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>This training town has no exercises yet: open the other one, by the commune's name above.</source>
      <translation type="unfinished">Diese Übungsstadt hat noch keine Übungen: Öffnen Sie die andere, über den Namen der Gemeinde oben.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>✔ Solved. Begin again, or choose another exercise.</source>
      <translation type="unfinished">✔ Gelöst. Beginnen Sie neu, oder wählen Sie eine andere Übung.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Begin again</source>
      <translation type="unfinished">Neu beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>This exercise only; what you did in it is kept aside under “States”.</source>
      <translation type="unfinished">Nur diese Übung; was Sie darin getan haben, wird unter „Stände“ aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Another exercise…</source>
      <translation type="unfinished">Andere Übung…</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Leaves this one; your own training town is as it was before.</source>
      <translation type="unfinished">Verlässt diese Übung; Ihre eigene Übungsstadt ist wieder wie vorher.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Have the region answer…</source>
      <translation type="unfinished">Die Region antworten lassen…</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>The dossier to answer</source>
      <translation type="unfinished">Das zu beantwortende Dossier</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Dossier (*.gpkg)</source>
      <translation type="unfinished">Dossier (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Verify</source>
      <translation type="unfinished">Überprüfen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Lower your hand</source>
      <translation type="unfinished">Hand senken</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>The trainer begins an exercise on this desk.</source>
      <translation type="unfinished">Der Ausbilder beginnt eine Übung an diesem Arbeitsplatz.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>What must be so at the end</source>
      <translation type="unfinished">Was am Ende erreicht sein muss</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>{minutes} min</source>
      <translation type="unfinished">{minutes} min</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Hint ({number} of {total})</source>
      <translation type="unfinished">Tipp ({number} von {total})</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Troubles</source>
      <translation type="unfinished">Störungen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>The address of your newest correction that has not gone yet.</source>
      <translation type="unfinished">Die Adresse Ihrer neuesten Korrektur, die noch nicht gesendet wurde.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>States</source>
      <translation type="unfinished">Stände</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Name, such as: lesson 3</source>
      <translation type="unfinished">Name, zum Beispiel: Lektion 3</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Name of the state</source>
      <translation type="unfinished">Name des Stands</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>States that are kept</source>
      <translation type="unfinished">Aufbewahrte Stände</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Bring back</source>
      <translation type="unfinished">Zurückholen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Give it a name with letters or digits.</source>
      <translation type="unfinished">Geben Sie ihm einen Namen mit Buchstaben oder Ziffern.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Before you began again: {exercise}</source>
      <translation type="unfinished">Vor dem Neubeginn: {exercise}</translation>
    </message>
  </context>
  <context>
    <name>workspace</name>
    <message>
      <location filename="../../services/workspace/audit_trail.py" />
      <source>{file} is not an export of a journal.</source>
      <translation type="unfinished">{file} ist kein Export eines Journals.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/audit_trail.py" />
      <source>Choose a table that “Export the journal…” wrote, as it was written.</source>
      <translation type="unfinished">Wählen Sie eine Tabelle, die „Das Journal exportieren…“ geschrieben hat, unverändert.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/audit_trail.py" />
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Choose another file.</source>
      <translation type="unfinished">Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/audit_trail.py" />
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} cannot be written.</source>
      <translation type="unfinished">In {path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/audit_trail.py" />
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Ask for the right to write there, or choose another folder.</source>
      <translation type="unfinished">Bitten Sie um das Recht, dort zu schreiben, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} cannot be used ({reason}).</source>
      <translation type="unfinished">{path} kann nicht benutzt werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Check the folder, or choose another file.</source>
      <translation type="unfinished">Prüfen Sie den Ordner oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>{path} was replaced by another file.</source>
      <translation type="unfinished">{path} wurde durch eine andere Datei ersetzt.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Close the commune and open it again.</source>
      <translation type="unfinished">Schließen Sie die Gemeinde und öffnen Sie sie erneut.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} is not a Repère workspace.</source>
      <translation type="unfinished">{path} ist kein Repère-Arbeitsbereich.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Choose another file, or the name of a new one.</source>
      <translation type="unfinished">Wählen Sie eine andere Datei oder den Namen einer neuen.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} was made by a newer Repère.</source>
      <translation type="unfinished">{path} wurde mit einer neueren Version von Repère angelegt.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Update the plugin, then open it again.</source>
      <translation type="unfinished">Aktualisieren Sie die Erweiterung, dann öffnen Sie ihn erneut.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>{path} is not a Repère workspace, or it is damaged ({reason}).</source>
      <translation type="unfinished">{path} ist kein Repère-Arbeitsbereich oder ist beschädigt ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>The disk is full: nothing more could be stored in {path}; what was stored is safe.</source>
      <translation type="unfinished">Der Datenträger ist voll: In {path} konnte nichts mehr gespeichert werden; was gespeichert war, ist sicher.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Make room, then do this again.</source>
      <translation type="unfinished">Schaffen Sie Platz und wiederholen Sie den Vorgang.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>{path} is on a drive that does not keep files from being written twice at once ({reason}).</source>
      <translation type="unfinished">{path} liegt auf einem Laufwerk, das nicht verhindert, dass zweimal zugleich in eine Datei geschrieben wird ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Keep the workspace on this computer, or in a team's database.</source>
      <translation type="unfinished">Legen Sie den Arbeitsbereich auf diesem Computer oder in einer Datenbank des Teams ab.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} is in use by another program.</source>
      <translation type="unfinished">{path} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Try again in a moment.</source>
      <translation type="unfinished">Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>The workspace {path} cannot be made ({reason}).</source>
      <translation type="unfinished">Der Arbeitsbereich {path} kann nicht angelegt werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Choose a folder you may write to.</source>
      <translation type="unfinished">Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Another window is sending the corrections of this workspace.</source>
      <translation type="unfinished">Ein anderes Fenster sendet gerade die Korrekturen dieses Arbeitsbereichs.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Wait until it is done.</source>
      <translation type="unfinished">Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>{path} is not there any more.</source>
      <translation type="unfinished">{path} ist nicht mehr da.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Bring the file or the network drive back, then open the commune again.</source>
      <translation type="unfinished">Stellen Sie die Datei oder das Netzlaufwerk wieder bereit, dann öffnen Sie die Gemeinde erneut.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>The connection to {path} was lost.</source>
      <translation type="unfinished">Die Verbindung zu {path} ging verloren.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>What was stored is safe. Do this again when the database is back.</source>
      <translation type="unfinished">Was gespeichert war, ist sicher. Wiederholen Sie den Vorgang, wenn die Datenbank wieder antwortet.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} does not let you do this ({reason}).</source>
      <translation type="unfinished">{path} lässt dies nicht zu ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>It is a reviewer's step, or somebody else's correction.</source>
      <translation type="unfinished">Es ist ein Schritt des Gegenprüfers oder die Korrektur einer anderen Person.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>“{schema}” cannot be the name of a workspace's schema.</source>
      <translation type="unfinished">„{schema}“ kann nicht der Name des Schemas eines Arbeitsbereichs sein.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Use small letters, digits and _.</source>
      <translation type="unfinished">Benutzen Sie Kleinbuchstaben, Ziffern und _.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>The connection of the workspace holds a password.</source>
      <translation type="unfinished">Die Verbindung des Arbeitsbereichs enthält ein Kennwort.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Keep it in QGIS's authentication settings instead.</source>
      <translation type="unfinished">Bewahren Sie es stattdessen in den Authentifizierungseinstellungen von QGIS auf.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Only the owner of {path} moves a workspace there or away.</source>
      <translation type="unfinished">Nur der Eigentümer von {path} verschiebt einen Arbeitsbereich dorthin oder von dort weg.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Ask the database's administrator to do it.</source>
      <translation type="unfinished">Bitten Sie den Administrator der Datenbank darum.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} does not know the sign-in “{login}”.</source>
      <translation type="unfinished">{path} kennt den Benutzernamen „{login}“ nicht.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Ask its administrator to admit you: SELECT {schema}.admit('{login}', 'technician');</source>
      <translation type="unfinished">Bitten Sie den Administrator, Sie zuzulassen: SELECT {schema}.admit('{login}', 'technician');</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>This QGIS has no psycopg2, which a workspace in a database needs.</source>
      <translation type="unfinished">Dieses QGIS hat kein psycopg2, das ein Arbeitsbereich in einer Datenbank braucht.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Use a workspace in a file, or install python3-psycopg2.</source>
      <translation type="unfinished">Benutzen Sie einen Arbeitsbereich in einer Datei oder installieren Sie python3-psycopg2.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>The connection of the workspace is not one that PostgreSQL understands.</source>
      <translation type="unfinished">PostgreSQL versteht die Verbindung des Arbeitsbereichs nicht.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Write it as service=… or host=… dbname=….</source>
      <translation type="unfinished">Schreiben Sie sie als service=… oder host=… dbname=….</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} does not answer ({reason}).</source>
      <translation type="unfinished">{path} antwortet nicht ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Check the network and the sign-in; what is stored there is safe.</source>
      <translation type="unfinished">Prüfen Sie das Netzwerk und die Anmeldung; was dort gespeichert ist, ist sicher.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>There is no workspace in {path}, and you may not make one ({reason}).</source>
      <translation type="unfinished">In {path} gibt es keinen Arbeitsbereich, und Sie dürfen keinen anlegen ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Ask the database's administrator to open it once, or for the right to it.</source>
      <translation type="unfinished">Bitten Sie den Administrator der Datenbank, ihn einmal zu öffnen, oder um das Recht dazu.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} was made by an older Repère.</source>
      <translation type="unfinished">{path} wurde mit einer älteren Version von Repère angelegt.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Ask its owner to open it once with the new one.</source>
      <translation type="unfinished">Bitten Sie den Eigentümer, ihn einmal mit der neuen Version zu öffnen.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label} is not yours to decide.</source>
      <translation type="unfinished">{label}: Darüber entscheiden nicht Sie.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Ask the workspace's administrator.</source>
      <translation type="unfinished">Wenden Sie sich an den Administrator des Arbeitsbereichs.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label} was changed in another window.</source>
      <translation type="unfinished">{label} wurde in einem anderen Fenster geändert.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Look at it again.</source>
      <translation type="unfinished">Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label} cannot be read; it is left as it is.</source>
      <translation type="unfinished">{label} kann nicht gelesen werden; es bleibt, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Tell who looks after the workspace.</source>
      <translation type="unfinished">Benachrichtigen Sie die Person, die den Arbeitsbereich betreut.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>This correction is not in the workspace.</source>
      <translation type="unfinished">Diese Korrektur ist nicht im Arbeitsbereich.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label}: the same correction is already in the outbox.</source>
      <translation type="unfinished">{label}: Dieselbe Korrektur ist schon unter den zu sendenden.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Open it there.</source>
      <translation type="unfinished">Öffnen Sie sie dort.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label} is {state}; only a draft can be changed.</source>
      <translation type="unfinished">{label}: Der Stand der Korrektur ist „{state}“; nur ein Entwurf kann geändert werden.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Take it back to draft first.</source>
      <translation type="unfinished">Setzen Sie sie zuerst zum Entwurf zurück.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label}: a colleague is looking at it.</source>
      <translation type="unfinished">{label}: Ein Kollege oder eine Kollegin sieht sie gerade an.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Leave it to them, or try again later.</source>
      <translation type="unfinished">Überlassen Sie sie dieser Person oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label} was drafted under your sign-in ({who}): here another person approves it.</source>
      <translation type="unfinished">{label} wurde unter Ihrem Benutzernamen ({who}) entworfen: Hier genehmigt eine andere Person.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Leave it to a colleague with a sign-in of their own.</source>
      <translation type="unfinished">Überlassen Sie sie einem Kollegen oder einer Kollegin mit eigenem Benutzernamen.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/discrepancy_table.py" />
      <source>This discrepancy is no longer in the list.</source>
      <translation type="unfinished">Diese Abweichung ist nicht mehr in der Liste.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/discrepancy_table.py" />
      <source>Refresh: a new comparison has replaced it.</source>
      <translation type="unfinished">Aktualisieren Sie: Ein neuer Vergleich hat sie ersetzt.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/incident_checks.py" />
      <source>This pair is no longer in the list.</source>
      <translation type="unfinished">Dieses Paar ist nicht mehr in der Liste.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/incident_checks.py" />
      <source>Look for duplicates again.</source>
      <translation type="unfinished">Suchen Sie erneut nach Dubletten.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>The audit trail was altered at step {number}; the workspace is not moved.</source>
      <translation type="unfinished">Das Journal wurde beim Schritt {number} verändert; der Arbeitsbereich wird nicht verschoben.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>Keep the file as it is and tell who is responsible for it.</source>
      <translation type="unfinished">Lassen Sie die Datei, wie sie ist, und benachrichtigen Sie die dafür verantwortliche Person.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>A correction is being sent; the workspace is not moved.</source>
      <translation type="unfinished">Eine Korrektur wird gerade gesendet; der Arbeitsbereich wird nicht verschoben.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>Wait until the sending is done.</source>
      <translation type="unfinished">Warten Sie, bis das Senden beendet ist.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>{path} holds a workspace already; nothing was moved.</source>
      <translation type="unfinished">{path} enthält schon einen Arbeitsbereich; es wurde nichts verschoben.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>Choose the name of a new one.</source>
      <translation type="unfinished">Wählen Sie den Namen eines neuen.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>{path} is another commune's workspace; nothing was moved.</source>
      <translation type="unfinished">{path} ist der Arbeitsbereich einer anderen Gemeinde; es wurde nichts verschoben.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>Choose another file or schema.</source>
      <translation type="unfinished">Wählen Sie eine andere Datei oder ein anderes Schema.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/review_table.py" />
      <source>More than {limit} corrections in one go: that is nobody's look any more.</source>
      <translation type="unfinished">Mehr als {limit} Korrekturen auf einmal: Die sieht niemand mehr wirklich an.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/review_table.py" />
      <source>Choose fewer communes, streets or kinds.</source>
      <translation type="unfinished">Wählen Sie weniger Gemeinden, Straßen oder Arten.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/review_table.py" />
      <source>The sample of {number} was drawn already.</source>
      <translation type="unfinished">Die Stichprobe aus Dossier {number} wurde schon gezogen.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/review_table.py" />
      <source>Go on with it.</source>
      <translation type="unfinished">Fahren Sie mit ihr fort.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/workspace.py" />
      <source>This workspace was moved to {path}.</source>
      <translation type="unfinished">Dieser Arbeitsbereich wurde nach {path} verschoben.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/workspace.py" />
      <source>Open it there; this copy is kept as it was.</source>
      <translation type="unfinished">Öffnen Sie ihn dort; diese Kopie bleibt, wie sie war.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/workspace.py" />
      <source>{path} is the workspace of another commune: its NIS code is {known}, this one's is {nis_code}.</source>
      <translation type="unfinished">{path} ist der Arbeitsbereich einer anderen Gemeinde: Der NIS-Code ist dort {known}, hier {nis_code}.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/workspace.py" />
      <source>Choose another file or schema for this commune; nothing was changed there.</source>
      <translation type="unfinished">Wählen Sie eine andere Datei oder ein anderes Schema für diese Gemeinde; dort wurde nichts geändert.</translation>
    </message>
  </context>
</TS>
