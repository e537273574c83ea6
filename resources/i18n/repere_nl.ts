<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
      <translation type="unfinished">{address} heeft geen positie.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/basemaps.py" />
      <source>Orthophoto</source>
      <translation type="unfinished">Orthofoto</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/basemaps.py" />
      <source>No aerial photo of the training town</source>
      <translation type="unfinished">Geen luchtfoto van de oefenstad</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/bulk_decision.py" />
      <source>Decide all</source>
      <translation type="unfinished">Alles beslissen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/bulk_decision.py" />
      <source>Decide all shown ({kind})…</source>
      <translation type="unfinished">Alles wat getoond wordt beslissen ({kind})…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/bulk_decision.py" />
      <source>This decides on {count} addresses. Type {count} to confirm.</source>
      <translation type="unfinished">Deze beslissing geldt voor {count} adressen. Typ {count} om te bevestigen.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Third list (optional)</source>
      <translation type="unfinished">Derde lijst (facultatief)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Compare my register with BeSt</source>
      <translation type="unfinished">Mijn register met BeSt vergelijken</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Addresses on no parcel, too</source>
      <translation type="unfinished">Ook adressen buiten elk perceel</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Lists addresses that are on no parcel. Load the parcels first.</source>
      <translation type="unfinished">Toont de adressen die op geen enkel perceel liggen. Laad eerst de percelen.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Compare the commune's register with an authentic source, then decide row by row.</source>
      <translation type="unfinished">Vergelijk het register van de gemeente met een authentieke bron en beslis rij per rij.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <location filename="../../ui/addresses/region_file.py" />
      <source>Differences of the region…</source>
      <translation type="unfinished">Verschillen van het Gewest…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Opens what the region compared and handed over to your commune as a file.</source>
      <translation type="unfinished">Opent wat het Gewest heeft vergeleken en als bestand aan uw gemeente heeft bezorgd.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>ICAR (the region's addresses)</source>
      <translation type="unfinished">ICAR (adressen van het Gewest)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>BeSt Address (the federal service)</source>
      <translation type="unfinished">BeSt Address (de federale dienst)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>The commune's list</source>
      <translation type="unfinished">De lijst van de gemeente</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <source>Choose a list here first.</source>
      <translation type="unfinished">Kies hier eerst een lijst.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Rows that could not be used, or not wholly. Row 1 is the first below the headings.</source>
      <translation type="unfinished">Rijen die niet of niet volledig konden worden gebruikt. Rij 1 is de eerste onder de kolomtitels.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Missing</source>
      <translation type="unfinished">Ontbreekt</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>{list}, row {row}</source>
      <translation type="unfinished">{list}, rij {row}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Row</source>
      <translation type="unfinished">Rij</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Addresses on which the three lists do not agree: {count}.</source>
      <translation type="unfinished">Adressen waarover de drie lijsten het niet eens zijn: {count}.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Difference</source>
      <translation type="unfinished">Verschil</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>Who differs</source>
      <translation type="unfinished">Wie verschilt</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <source>{list} alone</source>
      <translation type="unfinished">Enkel {list}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/details.py" />
      <source>Note (N), kept with the decision</source>
      <translation type="unfinished">Nota (N)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Missing in source</source>
      <translation type="unfinished">Ontbreekt in de bron</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Missing in register</source>
      <translation type="unfinished">Ontbreekt in het register</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Position</source>
      <translation type="unfinished">Positie</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Outside the commune</source>
      <translation type="unfinished">Buiten de gemeente</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Off its parcel</source>
      <translation type="unfinished">Buiten zijn perceel</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Box number</source>
      <translation type="unfinished">Busnummer</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Street and number</source>
      <translation type="unfinished">Straat en nummer</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Gravest first</source>
      <translation type="unfinished">Ernstigste eerst</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Surest first</source>
      <translation type="unfinished">Zekerste eerst</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Farthest apart first</source>
      <translation type="unfinished">Verst uit elkaar eerst</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Most addresses first</source>
      <translation type="unfinished">Meeste adressen eerst</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>changed since</source>
      <translation type="unfinished">sindsdien gewijzigd</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>{count} addresses, one decision</source>
      <translation type="unfinished">
        <numerusform>{count} adres, één beslissing</numerusform>
        <numerusform>{count} adressen, één beslissing</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>{done} decided, {left} left</source>
      <translation type="unfinished">Beslist: {done}, resterend: {left}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Not decided</source>
      <translation type="unfinished">Niet beslist</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Register right, source to correct</source>
      <translation type="unfinished">Register juist, bron te corrigeren</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/addresses/panel.py" />
      <source>Source right</source>
      <translation type="unfinished">Bron juist</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Skipped</source>
      <translation type="unfinished">Overgeslagen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>correct the register</source>
      <translation type="unfinished">het register corrigeren</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>correct the source</source>
      <translation type="unfinished">de bron corrigeren</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>{metres} m apart</source>
      <translation type="unfinished">{metres} m uit elkaar</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>{decision}, by {who} on {date}</source>
      <translation type="unfinished">{decision}, door {who} op {date}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Register: {id}</source>
      <translation type="unfinished">Register: {id}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Source: {id}</source>
      <translation type="unfinished">Bron: {id}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Case {code} of the BeSt method (BOSA)</source>
      <translation type="unfinished">Geval {code} van de BeSt-methode (BOSA)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Suggestion: {what}</source>
      <translation type="unfinished">Suggestie: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Compared as: {text}</source>
      <translation type="unfinished">Vergeleken als: {text}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Compared with: {address}</source>
      <translation type="unfinished">Vergeleken met: {address}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>Changed since it was decided ({decision}).</source>
      <translation type="unfinished">Gewijzigd sinds de beslissing ({decision}).</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <source>Severity</source>
      <translation type="unfinished">Ernst</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <source>Any severity</source>
      <translation type="unfinished">Elke ernst</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>Section</source>
      <translation type="unfinished">Deelgemeente</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <source>Any section</source>
      <translation type="unfinished">Alle deelgemeenten</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <source>Groups</source>
      <translation type="unfinished">Groepen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/filter.py" />
      <source>A renamed street or a renumbered row is one line, and one decision</source>
      <translation type="unfinished">Een hernoemde straat of een hernummerde huizenrij is één rij in de lijst, en één beslissing</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>Its columns…</source>
      <translation type="unfinished">De kolommen…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>File (CSV, zip, GeoPackage, Shapefile, GML…)</source>
      <translation type="unfinished">Bestand (CSV, zip, GeoPackage, Shapefile, GML…)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>A table of a database…</source>
      <translation type="unfinished">Een tabel van een database…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>A list of addresses</source>
      <translation type="unfinished">Een adressenlijst</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>Choose the table or the layer that holds the list.</source>
      <translation type="unfinished">Kies de tabel of de laag met de lijst.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>List of addresses</source>
      <translation type="unfinished">Adressenlijst</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>its connection does not answer</source>
      <translation type="unfinished">de verbinding antwoordt niet</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>{file}: its columns are known.</source>
      <translation type="unfinished">{file}: de kolommen zijn bekend.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>Letter or bis</source>
      <translation type="unfinished">Letter of bis</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>{file}: choose the column for {fields}.</source>
      <translation type="unfinished">{file}: kies de kolom voor {fields}.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>{file}: columns recognised; look at them below.</source>
      <translation type="unfinished">{file}: kolommen herkend; kijk ze hieronder na.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>{name} cannot be opened: {reason}.</source>
      <translation type="unfinished">{name} kan niet worden geopend: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <source>{name} cannot be opened any more.</source>
      <translation type="unfinished">{name} kan niet meer worden geopend.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/map_marks.py" />
      <source>Register (addresses)</source>
      <translation type="unfinished">Register (adressen)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/map_marks.py" />
      <source>House numbers around</source>
      <translation type="unfinished">Huisnummers in de buurt</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Comparing addresses</source>
      <translation type="unfinished">Adressen vergelijken</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Correcting the register</source>
      <translation type="unfinished">Register corrigeren</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Register right</source>
      <translation type="unfinished">Register juist</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>The source is to be corrected: a correction is drafted</source>
      <translation type="unfinished">De bron moet worden gecorrigeerd: er wordt een correctie voorbereid</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>The register is to be corrected, by the commune</source>
      <translation type="unfinished">Het register moet worden gecorrigeerd, door de gemeente</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Skip</source>
      <translation type="unfinished">Overslaan</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Compare again…</source>
      <translation type="unfinished">Opnieuw vergelijken…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Register on the map</source>
      <translation type="unfinished">Register op de kaart</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Register to correct…</source>
      <translation type="unfinished">Te corrigeren register…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Correct the register's layer</source>
      <translation type="unfinished">De laag van het register corrigeren</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>No difference found: the register and the source agree.</source>
      <translation type="unfinished">Geen verschil gevonden: het register en de bron komen overeen.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Choose a row: both values, the evidence and the reasons are shown here.</source>
      <translation type="unfinished">Kies een rij: beide waarden, het bewijs en de redenen worden hier getoond.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Choose the register in QGIS's list of layers, one that can be edited, then try again.</source>
      <translation type="unfinished">Kies het register in de lagenlijst van QGIS, een laag die kan worden bewerkt, en probeer opnieuw.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/panel.py" />
      <source>{count} rows of {layer} are changed, not saved yet: look at them, then save the layer.</source>
      <translation type="unfinished">
        <numerusform>{count} rij van {layer} is gewijzigd, nog niet opgeslagen: kijk ze na en sla dan de laag op.</numerusform>
        <numerusform>{count} rijen van {layer} zijn gewijzigd, nog niet opgeslagen: kijk ze na en sla dan de laag op.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/panel.py" />
      <source>{count} corrections are now seen in {source}.</source>
      <translation type="unfinished">
        <numerusform>{count} correctie is nu te zien in {source}.</numerusform>
        <numerusform>{count} correcties zijn nu te zien in {source}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/panel.py" />
      <source>{count} rows could not be fully read.</source>
      <translation type="unfinished">
        <numerusform>{count} rij kon niet volledig worden gelezen.</numerusform>
        <numerusform>{count} rijen konden niet volledig worden gelezen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Rows not used ({count})</source>
      <translation type="unfinished">Niet gebruikte rijen ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Three lists ({count})</source>
      <translation type="unfinished">Drie lijsten ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <source>Changed since</source>
      <translation type="unfinished">Sindsdien gewijzigd</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>its server says neither date nor size</source>
      <translation type="unfinished">de server vermeldt datum noch grootte</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Fetch</source>
      <translation type="unfinished">Ophalen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>The list that was fetched before was compared.</source>
      <translation type="unfinished">De eerder opgehaalde lijst werd vergeleken.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Fetched on {day}: {version}.</source>
      <translation type="unfinished">Opgehaald op {day}: {version}.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Not fetched yet.</source>
      <translation type="unfinished">Nog niet opgehaald.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Asking for {list}</source>
      <translation type="unfinished">Opvragen: {list}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Fetching {list}</source>
      <translation type="unfinished">Ophalen: {list}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Nothing newer is published.</source>
      <translation type="unfinished">Er is niets nieuwers gepubliceerd.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>the list of {day}</source>
      <translation type="unfinished">de lijst van {day}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>{size} MB</source>
      <translation type="unfinished">{size} MB</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/published_list_box.py" />
      <source>Published now: {version}.</source>
      <translation type="unfinished">Nu gepubliceerd: {version}.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/region_file.py" />
      <source>Opening the differences of the region</source>
      <translation type="unfinished">Verschillen van het Gewest openen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/region_file.py" />
      <source>{count} differences of the region opened.</source>
      <translation type="unfinished">
        <numerusform>{count} verschil van het Gewest geopend.</numerusform>
        <numerusform>{count} verschillen van het Gewest geopend.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/addresses/reverse_geocode.py" />
      <source>No address is known here.</source>
      <translation type="unfinished">Hier is geen adres bekend.</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/reverse_geocode.py" />
      <source>Nearest address</source>
      <translation type="unfinished">Dichtstbijzijnde adres</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/reverse_geocode.py" />
      <source>Click on the map: the nearest address of each list and of the geocoder</source>
      <translation type="unfinished">Klik op de kaart: het dichtstbijzijnde adres van elke lijst en van de geocoder</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/reverse_geocode.py" />
      <source>{address} ({metres} m)</source>
      <translation type="unfinished">{address} ({metres} m)</translation>
    </message>
    <message>
      <location filename="../../services/addresses/inspire_export.py" />
      <source>{file} cannot be written: {reason}.</source>
      <translation type="unfinished">{file} kan niet worden geschreven: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/inspire_export.py" />
      <source>Choose another folder, or close the program that has it open.</source>
      <translation type="unfinished">Kies een andere map, of sluit het programma waarin het openstaat.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/list_store.py" />
      <source>The lists for the map could not be kept in {file}: {reason}.</source>
      <translation type="unfinished">De lijsten voor de kaart konden niet in {file} worden bewaard: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/list_store.py" />
      <source>The comparison itself is stored. Check the folder and the room on the disk, then compare again.</source>
      <translation type="unfinished">De vergelijking zelf is opgeslagen. Controleer de map en de vrije ruimte op de schijf, en vergelijk opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register holds this address as {register_value}, the source as {source_value}.</source>
      <translation type="unfinished">Het register heeft dit adres als {register_value}, de bron als {source_value}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The two positions are {distance_m:.0f} m apart.</source>
      <translation type="unfinished">De twee posities liggen {distance_m:.0f} m uit elkaar.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The numbers of “{register_value}” in the register stand where “{source_value}” is in the source.</source>
      <translation type="unfinished">De nummers van ‘{register_value}’ in het register liggen waar ‘{source_value}’ in de bron ligt.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>“{register_value}” and “{source_value}” are spelt nearly alike, and have the same numbers.</source>
      <translation type="unfinished">‘{register_value}’ en ‘{source_value}’ worden bijna gelijk gespeld en hebben dezelfde nummers.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>Number {register_value} in the register stands where number {source_value} is in the source.</source>
      <translation type="unfinished">Nummer {register_value} in het register ligt waar nummer {source_value} in de bron ligt.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>Same street, number and place; the box is “{register_value}” in the register, “{source_value}” there.</source>
      <translation type="unfinished">Zelfde straat, nummer en plaats; het busnummer is ‘{register_value}’ in het register, ‘{source_value}’ in de bron.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>Same street and number; the postcode is {register_value} in the register, {source_value} there.</source>
      <translation type="unfinished">Zelfde straat en nummer; de postcode is {register_value} in het register, {source_value} in de bron.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register says it is in {register_value}, the source in {source_value}.</source>
      <translation type="unfinished">Volgens het register ligt het in {register_value}, volgens de bron in {source_value}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source has no street of this name in this postcode.</source>
      <translation type="unfinished">De bron heeft geen straat met deze naam in deze postcode.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register has no street of this name in this postcode.</source>
      <translation type="unfinished">Het register heeft geen straat met deze naam in deze postcode.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source has only ended addresses in this street.</source>
      <translation type="unfinished">De bron heeft in deze straat enkel opgeheven adressen.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register has only ended addresses in this street.</source>
      <translation type="unfinished">Het register heeft in deze straat enkel opgeheven adressen.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source knows the street, but not this number.</source>
      <translation type="unfinished">De bron kent de straat, maar niet dit nummer.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register knows the street, but not this number.</source>
      <translation type="unfinished">Het register kent de straat, maar niet dit nummer.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source knows this number, but not this box.</source>
      <translation type="unfinished">De bron kent dit nummer, maar niet dit busnummer.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register knows this number, but not this box.</source>
      <translation type="unfinished">Het register kent dit nummer, maar niet dit busnummer.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register gives this address no position.</source>
      <translation type="unfinished">Het register geeft dit adres geen positie.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source gives this address no position.</source>
      <translation type="unfinished">De bron geeft dit adres geen positie.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register places it outside the commune, by {register_value}.</source>
      <translation type="unfinished">Het register plaatst het buiten de gemeente, op {register_value} van de grens.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source places it outside the commune, by {source_value}.</source>
      <translation type="unfinished">De bron plaatst het buiten de gemeente, op {source_value} van de grens.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>Both place it outside the commune: the register by {register_value}, the source by {source_value}.</source>
      <translation type="unfinished">Beide plaatsen het buiten de gemeente: het register op {register_value} van de grens, de bron op {source_value}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register places it on no parcel; the nearest is {register_value} away.</source>
      <translation type="unfinished">Het register plaatst het op geen enkel perceel; het dichtstbijzijnde ligt {register_value} verder.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source places it on no parcel; the nearest is {source_value} away.</source>
      <translation type="unfinished">De bron plaatst het op geen enkel perceel; het dichtstbijzijnde ligt {source_value} verder.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>Both place it on no parcel; the nearest is {register_value} and {source_value} away.</source>
      <translation type="unfinished">Geen van beide plaatst het op een perceel; het dichtstbijzijnde ligt {register_value} en {source_value} verder.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The register has this address more than once.</source>
      <translation type="unfinished">Het register heeft dit adres meer dan eens.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/matching/report.py" />
      <source>The source has this address more than once.</source>
      <translation type="unfinished">De bron heeft dit adres meer dan eens.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <source>{file} is not BeSt's full download: it lacks {missing}.</source>
      <translation type="unfinished">{file} is niet de volledige download van BeSt: {missing} ontbreekt.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <source>Give best-full-latest.zip as it was published, or a folder with all its files.</source>
      <translation type="unfinished">Geef best-full-latest.zip op zoals het werd gepubliceerd, of een map met alle bestanden ervan.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <source>{service} announced {total} addresses and gave {count}.</source>
      <translation type="unfinished">{service}: aangekondigde adressen: {total}, ontvangen: {count}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <source>Nothing was kept; it may have changed meanwhile, so try again.</source>
      <translation type="unfinished">Er werd niets bewaard; misschien is het intussen veranderd, probeer het dus opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <source>{service} gives the same page again and again.</source>
      <translation type="unfinished">{service} geeft steeds weer dezelfde pagina.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has no street name</source>
      <translation type="unfinished">heeft geen straatnaam</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has no house number</source>
      <translation type="unfinished">heeft geen huisnummer</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has the identifier “{value}”, as an earlier row has; it was read with its row number added</source>
      <translation type="unfinished">heeft de identificatie ‘{value}’, net als een eerdere rij; bij het lezen werd het rijnummer eraan toegevoegd</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has “{value}” for a number: a spreadsheet made a date of it; write the number again, as a text</source>
      <translation type="unfinished">heeft ‘{value}’ als nummer: een rekenblad heeft er een datum van gemaakt; schrijf het nummer opnieuw, als tekst</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has a letter of another alphabet that looks like a Latin one ({value}); it was read as that one</source>
      <translation type="unfinished">heeft een letter van een ander alfabet die op een Latijnse letter lijkt ({value}); ze werd als die letter gelezen</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>is the first of {value} rows whose accents were encoded twice; they were mended, but export the list again</source>
      <translation type="unfinished">is de eerste van {value} rijen waarvan de accenten twee keer werden gecodeerd; ze werden hersteld, maar exporteer de lijst opnieuw</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>is the first of {value} rows whose accents were lost before this list was written (�); export it again</source>
      <translation type="unfinished">is de eerste van {value} rijen waarvan de accenten al verloren waren voordat deze lijst werd geschreven (�); exporteer ze opnieuw</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>has x and y the other way round, as the whole list has: they were exchanged; correct the headings or the columns</source>
      <translation type="unfinished">heeft x en y verwisseld, zoals de hele lijst: ze werden omgewisseld; verbeter de titels of de kolommen</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>and {value} more rows after it, which are not listed</source>
      <translation type="unfinished">en nog {value} rijen erna, die niet worden vermeld</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>{file} has no usable row: the first of {count} that were refused is row {row}.</source>
      <translation type="unfinished">{file} heeft geen bruikbare rij (geweigerde rijen: {count}; de eerste is rij {row}).</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/builder.py" />
      <source>Look at the columns that were chosen.</source>
      <translation type="unfinished">Controleer de gekozen kolommen.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} is empty.</source>
      <translation type="unfinished">{file} is leeg.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>Export the list again.</source>
      <translation type="unfinished">Exporteer de lijst opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>{file} is not a table in text form.</source>
      <translation type="unfinished">{file} is geen tabel in tekstformaat.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>Export the list as CSV.</source>
      <translation type="unfinished">Exporteer de lijst als CSV.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>{file}: the columns cannot be told apart (row 1).</source>
      <translation type="unfinished">{file}: de kolommen zijn niet van elkaar te onderscheiden (rij 1).</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>Separate them by commas, semicolons or tabs.</source>
      <translation type="unfinished">Scheid ze met komma’s, puntkomma’s of tabs.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>{file}: a quotation mark opened in row {row} is not closed; it swallows the rows after it.</source>
      <translation type="unfinished">{file}: een aanhalingsteken dat in rij {row} werd geopend, is niet gesloten; het slokt de volgende rijen op.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_blocks.py" />
      <source>Close it, or export the list again.</source>
      <translation type="unfinished">Sluit het, of exporteer de lijst opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>has not as many cells as there are headings</source>
      <translation type="unfinished">heeft niet evenveel cellen als er kolomkoppen zijn</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>ends before its position; it was read without one</source>
      <translation type="unfinished">stopt vóór de positie; de rij werd zonder positie gelezen</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>is in an old encoding, {value}, as the whole list is: it was read so; look at its accents, or export it as UTF-8</source>
      <translation type="unfinished">heeft een oude codering, {value}, net als de hele lijst: ze werd zo gelezen; controleer de accenten, of exporteer de lijst als UTF-8</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>has a text longer than any address</source>
      <translation type="unfinished">heeft een tekst die langer is dan eender welk adres</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>{file}: no address there of the commune {commune}.</source>
      <translation type="unfinished">{file}: geen adres van de gemeente {commune} gevonden.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>Look at the commune's name and NIS code in the profile.</source>
      <translation type="unfinished">Controleer de naam en de NIS-code van de gemeente in het profiel.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>{file} is empty: it has headings but no rows.</source>
      <translation type="unfinished">{file} is leeg: er zijn kolomkoppen, maar geen rijen.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>{file} has no headings: its first row already looks like an address (row 1).</source>
      <translation type="unfinished">{file} heeft geen kolomkoppen: de eerste rij lijkt al een adres (rij 1).</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>Put the names of the columns in the first row.</source>
      <translation type="unfinished">Zet de namen van de kolommen in de eerste rij.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>{file} is empty: it has no rows.</source>
      <translation type="unfinished">{file} is leeg: er zijn geen rijen.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>{file} has no position column.</source>
      <translation type="unfinished">{file} heeft geen kolom met posities.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <source>Give the addresses a position: x and y in EPSG:31370, EPSG:3812 or EPSG:4326, or a layer of points.</source>
      <translation type="unfinished">Geef de adressen een positie: x en y in EPSG:31370, EPSG:3812 of EPSG:4326, of een puntenlaag.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/inspire_gml.py" />
      <source>{file}: positions come in several coordinate systems: {names}.</source>
      <translation type="unfinished">{file}: de posities staan in verscheidene coördinatenreferentiesystemen: {names}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/inspire_gml.py" />
      <source>Split the file by system.</source>
      <translation type="unfinished">Splits het bestand per systeem.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <source>Give a GeoPackage, a Shapefile, a spreadsheet or a PostGIS connection.</source>
      <translation type="unfinished">Geef een GeoPackage, een Shapefile, een rekenblad of een PostGIS-verbinding op.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <source>There is no layer “{layer}”; there are {names}.</source>
      <translation type="unfinished">Er is geen laag ‘{layer}’; wel {names}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <source>Choose one of them.</source>
      <translation type="unfinished">Kies er een van.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} is cut off or damaged: {reason}.</source>
      <translation type="unfinished">{file} is afgebroken of beschadigd: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>Download it again.</source>
      <translation type="unfinished">Download het opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>has a position that is not a pair of numbers ({value}); it was read without it</source>
      <translation type="unfinished">heeft een positie die geen getallenpaar is ({value}); de rij werd zonder positie gelezen</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>has a position outside Belgium ({value}); it was read without it</source>
      <translation type="unfinished">heeft een positie buiten België ({value}); de rij werd zonder positie gelezen</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>{file}: the coordinate system of the positions cannot be told; the first is {x}, {y}.</source>
      <translation type="unfinished">{file}: het coördinatenreferentiesysteem van de posities is niet te bepalen; de eerste is {x}, {y}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>Give them in EPSG:31370, EPSG:3812 or EPSG:4326.</source>
      <translation type="unfinished">Geef ze op in EPSG:31370, EPSG:3812 of EPSG:4326.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>{file}: the positions are said to be in {said}, but they are in {looks}; the first is {x}, {y}.</source>
      <translation type="unfinished">{file}: de posities zouden in {said} staan, maar staan in {looks}; de eerste is {x}, {y}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>Set the layer's coordinate system right, then compare again.</source>
      <translation type="unfinished">Zet het coördinatenreferentiesysteem van de laag juist en vergelijk opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>{file} is in a coordinate system that has no EPSG number: {crs}.</source>
      <translation type="unfinished">{file} heeft een coördinatenreferentiesysteem zonder EPSG-nummer: {crs}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/positions.py" />
      <source>Set the layer's coordinate system, for example EPSG:31370.</source>
      <translation type="unfinished">Stel het coördinatenreferentiesysteem van de laag in, bijvoorbeeld EPSG:31370.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>{file} is not there any more.</source>
      <translation type="unfinished">{file} bestaat niet meer.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>Look where it is now, and choose it again.</source>
      <translation type="unfinished">Zoek waar het nu staat, en kies het opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>{file} was written while it was read.</source>
      <translation type="unfinished">{file} werd geschreven terwijl het werd gelezen.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>Read it again once it is written.</source>
      <translation type="unfinished">Lees het opnieuw zodra het volledig geschreven is.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>There is no table in the folder {file}.</source>
      <translation type="unfinished">Er is geen tabel in de map {file}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>Export the list into it.</source>
      <translation type="unfinished">Exporteer de lijst ernaartoe.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>{file} has {count} columns; a list has at most {limit}.</source>
      <translation type="unfinished">{file} heeft {count} kolommen; een lijst heeft er hoogstens {limit}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <source>Export the columns that are needed.</source>
      <translation type="unfinished">Exporteer enkel de nodige kolommen.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/table_rows.py" />
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} cannot be opened: {reason}.</source>
      <translation type="unfinished">{file} kan niet worden geopend: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} cannot be read after line {line}, column {column}: {reason}.</source>
      <translation type="unfinished">{file} kan niet verder worden gelezen na regel {line}, kolom {column}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} was not opened: it declares entities, which no list of addresses needs.</source>
      <translation type="unfinished">{file} werd niet geopend: het declareert XML-entiteiten, die geen enkele adressenlijst nodig heeft.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>Download it again from where it is published.</source>
      <translation type="unfinished">Download het opnieuw van waar het wordt gepubliceerd.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} is not a list of addresses: none was found in {size} MB.</source>
      <translation type="unfinished">{file} is geen adressenlijst: in {size} MB werd geen enkel adres gevonden.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>Look at what was chosen.</source>
      <translation type="unfinished">Controleer wat er werd gekozen.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} is not an XML document.</source>
      <translation type="unfinished">{file} is geen XML-document.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} is not a list of addresses: one of its elements is {size} kB long or more.</source>
      <translation type="unfinished">{file} is geen adressenlijst: een van de elementen is {size} kB of meer lang.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/xml_stream.py" />
      <source>{file} is not a list of addresses: its elements stand {depth} deep in one another.</source>
      <translation type="unfinished">{file} is geen adressenlijst: diepte van de in elkaar geneste elementen: {depth}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} holds no list that can be read.</source>
      <translation type="unfinished">{file} bevat geen leesbare lijst.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>It should hold a file that ends in {suffixes}.</source>
      <translation type="unfinished">Het zou een bestand moeten bevatten dat eindigt op {suffixes}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} holds several lists: {names}.</source>
      <translation type="unfinished">{file} bevat verscheidene lijsten: {names}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>Unpack it and choose one of them.</source>
      <translation type="unfinished">Pak het uit en kies er een van.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} is not a file.</source>
      <translation type="unfinished">{file} is geen bestand.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>Choose a file.</source>
      <translation type="unfinished">Kies een bestand.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} was not opened: “{member}” would swell to {size} MB.</source>
      <translation type="unfinished">{file} werd niet geopend: ‘{member}’ zou uitzetten tot {size} MB.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>{file} cannot be unpacked: {reason}.</source>
      <translation type="unfinished">{file} kan niet worden uitgepakt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/zip_archive.py" />
      <source>Unpack it first.</source>
      <translation type="unfinished">Pak het eerst uit.</translation>
    </message>
  </context>
  <context>
    <name>commune</name>
    <message>
      <location filename="../../ui/commune/card.py" />
      <source>Left for later.</source>
      <translation type="unfinished">Uitgesteld tot later.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/card.py" />
      <source>Not now</source>
      <translation type="unfinished">Niet nu</translation>
    </message>
    <message>
      <location filename="../../ui/commune/card.py" />
      <source>Change…</source>
      <translation type="unfinished">Wijzigen…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/card.py" />
      <source>Set up…</source>
      <translation type="unfinished">Instellen…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>The profile's server</source>
      <translation type="unfinished">De server van het profiel</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Profile for colleagues</source>
      <translation type="unfinished">Profiel voor collega’s</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/commune/field_names.py" />
      <source>Published at</source>
      <translation type="unfinished">Publicatie-URL</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Export the profile…</source>
      <translation type="unfinished">Het profiel exporteren…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Look for an update</source>
      <translation type="unfinished">Naar een update zoeken</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Export the profile</source>
      <translation type="unfinished">Het profiel exporteren</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>Fetching the profile…</source>
      <translation type="unfinished">Het profiel wordt opgehaald…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>Fetching the profile</source>
      <translation type="unfinished">Profiel ophalen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>What the update changes</source>
      <translation type="unfinished">Wat de update wijzigt</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Leave it as it is</source>
      <translation type="unfinished">Laten zoals het is</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>I expected that</source>
      <translation type="unfinished">Dat had ik verwacht</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Left out, because it is this computer's:</source>
      <translation type="unfinished">Niet overgenomen, want eigen aan deze computer:</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Nothing had to be left out.</source>
      <translation type="unfinished">Er hoefde niets te worden weggelaten.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Nothing has changed there: the profile is up to date.</source>
      <translation type="unfinished">Er is daar niets gewijzigd: het profiel is up-to-date.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>The profile was updated.</source>
      <translation type="unfinished">Het profiel is bijgewerkt.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Published</source>
      <translation type="unfinished">Gepubliceerd</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Update</source>
      <translation type="unfinished">Bijwerken</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>Published there, and different here:</source>
      <translation type="unfinished">Daar gepubliceerd, en hier anders:</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <source>The commune's data would go to: {hosts}.</source>
      <translation type="unfinished">De gegevens van de gemeente zouden gaan naar: {hosts}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commune/field_names.py" />
      <source>{count} months</source>
      <translation type="unfinished">
        <numerusform>{count} maand</numerusform>
        <numerusform>{count} maanden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>e-mail</source>
      <translation type="unfinished">e-mail</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>name</source>
      <translation type="unfinished">naam</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Reports of citizens</source>
      <translation type="unfinished">Meldingen van burgers</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Statuses through iMio</source>
      <translation type="unfinished">Statussen via iMio</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Layers of the region</source>
      <translation type="unfinished">Lagen van het Gewest</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>BeSt addresses</source>
      <translation type="unfinished">BeSt-adressen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Search of addresses</source>
      <translation type="unfinished">Adressen zoeken</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Regional catalogue</source>
      <translation type="unfinished">Gewestelijke catalogus</translation>
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
      <translation type="unfinished">Twee posities van één adres</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>A report and the axis of its road</source>
      <translation type="unfinished">Een melding en de as van de weg</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Two reports of one thing: apart</source>
      <translation type="unfinished">Twee meldingen van hetzelfde: afstand</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Two reports of one thing: within</source>
      <translation type="unfinished">Twee meldingen van hetzelfde: termijn</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>A report and the address it names</source>
      <translation type="unfinished">Een melding en het adres dat ze vermeldt</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>A report beyond the boundary</source>
      <translation type="unfinished">Een melding buiten de grens</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Another</source>
      <translation type="unfinished">Andere</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Nobody: the author approves</source>
      <translation type="unfinished">Niemand: de auteur keurt goed</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Anybody, after a review</source>
      <translation type="unfinished">Iedereen, na nazicht</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Another person than the author</source>
      <translation type="unfinished">Een andere persoon dan de auteur</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Name</source>
      <translation type="unfinished">Naam</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Texts and photos kept</source>
      <translation type="unfinished">Teksten en foto’s bewaard</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Boundary</source>
      <translation type="unfinished">Grens</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Boundary: source</source>
      <translation type="unfinished">Grens: bron</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Layers that open with the commune</source>
      <translation type="unfinished">Lagen die samen met de gemeente openen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Newer catalogue of layers</source>
      <translation type="unfinished">Nieuwere lagencatalogus</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Newer catalogue: fingerprint</source>
      <translation type="unfinished">Nieuwere catalogus: vingerafdruk</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Layer of the districts</source>
      <translation type="unfinished">Laag van de wijken</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Column of their names</source>
      <translation type="unfinished">Kolom met hun namen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/settings_page.py" />
      <location filename="../../ui/commune/team_card.py" />
      <source>Review of corrections</source>
      <translation type="unfinished">Nazicht van correcties</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/commune/review_section.py" />
      <source>Most sent at once</source>
      <translation type="unfinished">Hoogstens tegelijk verzonden</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>Register: columns</source>
      <translation type="unfinished">Register: kolommen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>{area} km², {count} points</source>
      <translation type="unfinished">{area} km², {count} punten</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>kind</source>
      <translation type="unfinished">soort</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>address</source>
      <translation type="unfinished">URL</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>the commune's name there</source>
      <translation type="unfinished">de naam van de gemeente daar</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>sign-in</source>
      <translation type="unfinished">aanmelding</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>sign-in to write</source>
      <translation type="unfinished">aanmelding om te schrijven</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>requests a second</source>
      <translation type="unfinished">verzoeken per seconde</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <source>what it can do</source>
      <translation type="unfinished">mogelijkheden</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>A profile from a link</source>
      <translation type="unfinished">Een profiel via een link</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>Paste the address that you received. It is looked at first: nothing opens before you agree.</source>
      <translation type="unfinished">Plak de URL die u hebt ontvangen. Ze wordt eerst bekeken: er wordt niets geopend zonder uw akkoord.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>Address of the profile</source>
      <translation type="unfinished">URL van het profiel</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>Open this profile</source>
      <translation type="unfinished">Dit profiel openen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>You have this profile already. What is published is different in:</source>
      <translation type="unfinished">U hebt dit profiel al. Wat gepubliceerd is, verschilt in:</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <location filename="../../ui/commune/reports_card.py" />
      <source>Look at it</source>
      <translation type="unfinished">Bekijken</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>What it sets otherwise than for every commune:</source>
      <translation type="unfinished">Wat het anders instelt dan voor elke gemeente:</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_link_page.py" />
      <source>{name}: {commune}, commune code {nis_code}.</source>
      <translation type="unfinished">{name}: {commune}, NIS-code {nis_code}.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Tolerances</source>
      <translation type="unfinished">Toleranties</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Roads' managers</source>
      <translation type="unfinished">Wegbeheerders</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Districts</source>
      <translation type="unfinished">Wijken</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Name column</source>
      <translation type="unfinished">Kolom met de naam</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Address of the catalogue</source>
      <translation type="unfinished">URL van de catalogus</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>months after closing</source>
      <translation type="unfinished">maanden na afsluiting</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Whom “Hand over” writes to. Offices, never persons.</source>
      <translation type="unfinished">Aan wie ‘Doorsturen’ schrijft. Diensten, nooit personen.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Name of the office</source>
      <translation type="unfinished">Naam van de dienst</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Reports are counted by district. Layers of areas that were loaded can be chosen.</source>
      <translation type="unfinished">De meldingen worden per wijk geteld. U kunt kiezen uit de vlakkenlagen die geladen zijn.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Repère's own catalogue is used unless one is given here. Empty: none.</source>
      <translation type="unfinished">De catalogus van Repère wordt gebruikt, tenzij u er hier een opgeeft. Leeg: geen.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>Look at it first: what is kept is the very file that was seen.</source>
      <translation type="unfinished">Bekijk hem eerst: bewaard wordt precies het bestand dat bekeken werd.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>days</source>
      <translation type="unfinished">dagen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>The office of this address needs a name.</source>
      <translation type="unfinished">De dienst met dit adres moet een naam hebben.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>{manager}: name</source>
      <translation type="unfinished">{manager}: naam</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>{manager}: e-mail</source>
      <translation type="unfinished">{manager}: e-mail</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>{table} (not loaded)</source>
      <translation type="unfinished">{table} (niet geladen)</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <source>“{name}”, layers: {count}. Save to use it.</source>
      <translation type="unfinished">‘{name}’, lagen: {count}. Sla op om deze catalogus te gebruiken.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>The commune's list of addresses: drop a file here, or choose a layer or a table.</source>
      <translation type="unfinished">De adressenlijst van de gemeente: sleep een bestand hierheen, of kies een laag of een tabel.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>Read and use it</source>
      <translation type="unfinished">Lezen en gebruiken</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>Reading the list…</source>
      <translation type="unfinished">De lijst wordt gelezen…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>Choose a list first, and the columns that are missing.</source>
      <translation type="unfinished">Kies eerst een lijst, en de kolommen die ontbreken.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>{name} · addresses: {count}</source>
      <translation type="unfinished">{name} · adressen: {count}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>No address could be read in it: look at its columns.</source>
      <translation type="unfinished">Er kon geen enkel adres in worden gelezen: kijk de kolommen na.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <source>rows left out: {count}</source>
      <translation type="unfinished">weggelaten rijen: {count}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>Reports</source>
      <translation type="unfinished">Meldingen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>Citizens' reports: from FixMyStreet or another service, or from a file of your own tool.</source>
      <translation type="unfinished">Meldingen van burgers: van FixMyStreet of een andere dienst, of uit een bestand van uw eigen toepassing.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>Sign in…</source>
      <translation type="unfinished">Aanmelden…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>From a file…</source>
      <translation type="unfinished">Uit een bestand…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>Use these reports</source>
      <translation type="unfinished">Deze meldingen gebruiken</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>Do without reports</source>
      <translation type="unfinished">Zonder meldingen werken</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/commune/services_section.py" />
      <source>Sign-in</source>
      <translation type="unfinished">Aanmelding</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <source>A table that your own tool exports: CSV, Excel, GeoJSON…</source>
      <translation type="unfinished">Een tabel die uw eigen toepassing exporteert: CSV, Excel, GeoJSON…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/commune/services_section.py" />
      <source>Asking {service}…</source>
      <translation type="unfinished">{service} wordt bevraagd…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>Who sends</source>
      <translation type="unfinished">Wie verzendt</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>anybody</source>
      <translation type="unfinished">iedereen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>Names as they stand in QGIS's options under Repère, with commas between them</source>
      <translation type="unfinished">Namen zoals ze in de opties van QGIS onder Repère staan, met komma’s ertussen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>Communes reviewed here</source>
      <translation type="unfinished">Hier nagekeken gemeenten</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>With several, Corrections has a queue: by commune, street and decision.</source>
      <translation type="unfinished">Met verschillende heeft Correcties een wachtrij: per gemeente, straat en beslissing.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>Several communes</source>
      <translation type="unfinished">Verschillende gemeenten</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>All of Wallonia</source>
      <translation type="unfinished">Heel Wallonië</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>Tick at least one commune.</source>
      <translation type="unfinished">Vink minstens één gemeente aan.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/review_section.py" />
      <source>{commune} alone</source>
      <translation type="unfinished">Alleen {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>reports: {count}</source>
      <translation type="unfinished">meldingen: {count}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>reports: {count} or more</source>
      <translation type="unfinished">meldingen: {count} of meer</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>only where the service keeps several communes</source>
      <translation type="unfinished">enkel als de dienst meerdere gemeenten bevat</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>Test</source>
      <translation type="unfinished">Testen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>Do without</source>
      <translation type="unfinished">Niet gebruiken</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>Sign-in to write</source>
      <translation type="unfinished">Aanmelding om te schrijven</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>As for every commune</source>
      <translation type="unfinished">Zoals voor elke gemeente</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>{service} answers, in {seconds} s.</source>
      <translation type="unfinished">{service} antwoordt, in {seconds} s.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>Testing {service}</source>
      <translation type="unfinished">Testen: {service}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>the newest of {date}</source>
      <translation type="unfinished">de nieuwste van {date}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <source>Reports come from the file {path}.</source>
      <translation type="unfinished">De meldingen komen uit het bestand {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Shows again what is saved</source>
      <translation type="unfinished">Toont opnieuw wat opgeslagen is</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Saved.</source>
      <translation type="unfinished">Opgeslagen.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>The training town's settings last until it is closed.</source>
      <translation type="unfinished">De instellingen van de oefenstad gelden tot ze wordt gesloten.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Settings of {commune}</source>
      <translation type="unfinished">Instellingen van {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Kept in {path}</source>
      <translation type="unfinished">Bewaard in {path}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Not saved yet: look at {sections}.</source>
      <translation type="unfinished">Nog niet opgeslagen: kijk {sections} na.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <source>Not saved yet: {sections}</source>
      <translation type="unfinished">Nog niet opgeslagen: {sections}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Team</source>
      <translation type="unfinished">Team</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Where the work is kept, and who looks at corrections.</source>
      <translation type="unfinished">Waar het werk wordt bewaard, en wie de correcties naziet.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>This computer</source>
      <translation type="unfinished">Deze computer</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>A shared file</source>
      <translation type="unfinished">Een gedeeld bestand</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>PostgreSQL</source>
      <translation type="unfinished">PostgreSQL</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>A file on a shared folder suits people who work one after the other. For several at once: PostgreSQL.</source>
      <translation type="unfinished">Een bestand in een gedeelde map past voor wie na elkaar werkt. Voor meerdere personen tegelijk: PostgreSQL.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Choose the file…</source>
      <translation type="unfinished">Het bestand kiezen…</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Keep it on this computer</source>
      <translation type="unfinished">Op deze computer bewaren</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Who reviews</source>
      <translation type="unfinished">Wie naziet</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>The team's shared file</source>
      <translation type="unfinished">Het gedeelde bestand van het team</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <source>Workspace (*.gpkg)</source>
      <translation type="unfinished">Werkruimte (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>Use the workspace that is there</source>
      <translation type="unfinished">De werkruimte gebruiken die er al staat</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>Move this workspace there</source>
      <translation type="unfinished">Deze werkruimte daarheen verplaatsen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>Move it into a file on this desk</source>
      <translation type="unfinished">Naar een bestand op deze computer verplaatsen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>PostgreSQL connection</source>
      <translation type="unfinished">PostgreSQL-verbinding</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>Schema</source>
      <translation type="unfinished">Schema</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>All incidents, decisions, corrections and the journal are moved. The old location keeps a copy and a note of the new one.</source>
      <translation type="unfinished">Alle meldingen, beslissingen, correcties en het logboek worden verplaatst. De oude locatie houdt een kopie en een nota met de nieuwe locatie.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>QGIS has no PostgreSQL connection yet: make one in the Browser, with QGIS's authentication.</source>
      <translation type="unfinished">QGIS heeft nog geen PostgreSQL-verbinding: maak er een aan in de Browser, met de authenticatie van QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>The workspace is a file on this desk:
{path}</source>
      <translation type="unfinished">De werkruimte is een bestand op deze computer:
{path}</translation>
    </message>
    <message>
      <location filename="../../ui/commune/workspace_location.py" />
      <source>The workspace is in the team's database {name}, schema {schema}.</source>
      <translation type="unfinished">De werkruimte staat in de database {name} van het team, schema {schema}.</translation>
    </message>
  </context>
  <context>
    <name>conformance</name>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>This report says what the service answered on this date; it does not certify the service.</source>
      <translation type="unfinished">Dit rapport zegt wat de dienst op deze datum heeft geantwoord; het certificeert de dienst niet.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>The full test of this standard: {suite}.</source>
      <translation type="unfinished">De volledige test van deze norm: {suite}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Only what the standard itself obliges to is called “not kept”. What it recommends, our reading of it and a commune's own wishes are remarks. What was not asked does not count as kept.</source>
      <translation type="unfinished">Enkel wat de norm zelf verplicht, kan ‘niet nageleefd’ heten. Wat ze aanbeveelt, onze lezing ervan en de eigen wensen van een gemeente zijn opmerkingen. Wat niet werd gevraagd, geldt niet als nageleefd.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>the standard's own word</source>
      <translation type="unfinished">de norm zelf, woordelijk</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>a list, a code or an example of the standard</source>
      <translation type="unfinished">een lijst, een code of een voorbeeld van de norm</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>our reading of the standard: to be verified</source>
      <translation type="unfinished">onze lezing van de norm: te controleren</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>a wish of the commune, which no standard obliges to</source>
      <translation type="unfinished">een wens van de gemeente, die geen enkele norm verplicht</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>A sign-in went along.</source>
      <translation type="unfinished">Er ging een aanmelding mee.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>No sign-in went along.</source>
      <translation type="unfinished">Er ging geen aanmelding mee.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>{name} is no report of a conformance check.</source>
      <translation type="unfinished">{name} is geen rapport van een conformiteitscontrole.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Choose the .json of an earlier run.</source>
      <translation type="unfinished">Kies het .json-bestand van een eerdere controle.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>{name} was made by a newer Repère.</source>
      <translation type="unfinished">{name} werd gemaakt door een nieuwere versie van Repère.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Update Repère.</source>
      <translation type="unfinished">Werk Repère bij.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>The earlier report is of other rules ({standard}).</source>
      <translation type="unfinished">Het vroegere rapport hoort bij andere regels ({standard}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>{at}, {tool}</source>
      <translation type="unfinished">{at}, {tool}</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Rules {version} (SHA-256 {sum})</source>
      <translation type="unfinished">Regels {version} (SHA-256 {sum})</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Only reads were sent.</source>
      <translation type="unfinished">Er werd enkel gelezen.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Writes were sent, with the consent of the person who ran the check.</source>
      <translation type="unfinished">Er werd geschreven, met instemming van wie de controle uitvoerde.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Test request to be closed, in the category {code}: {id}, “{text}”.</source>
      <translation type="unfinished">Af te sluiten testmelding, in de categorie {code}: {id}, “{text}”.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Changed since {at}</source>
      <translation type="unfinished">Gewijzigd sinds {at}</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>Conformance check: {standard}</source>
      <translation type="unfinished">Conformiteitscontrole: {standard}</translation>
    </message>
    <message>
      <location filename="../../services/conformance/check_report.py" />
      <source>SHA-256 of the report as JSON: {sum}</source>
      <translation type="unfinished">SHA-256 van het rapport als JSON: {sum}</translation>
    </message>
    <message>
      <location filename="../../services/conformance/conformance_check.py" />
      <source>The address must begin with https:// (or http://).</source>
      <translation type="unfinished">De URL moet beginnen met https:// (of http://).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/conformance_check.py" />
      <source>{file} is not there.</source>
      <translation type="unfinished">{file} bestaat niet.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/conformance_check.py" />
      <source>Choose the file to check.</source>
      <translation type="unfinished">Kies het te controleren bestand.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/dossier_rules.py" />
      <location filename="../../services/conformance/exchange.py" />
      <location filename="../../services/conformance/inspire_rules.py" />
      <source>{count} of {total} are not so: {samples}.</source>
      <translation type="unfinished">Voldoen niet: {count} van {total} ({samples}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/dossier_rules.py" />
      <source>Whether it is the commune's, only its key can tell.</source>
      <translation type="unfinished">Of het zegel van de gemeente is, kan enkel haar sleutel uitwijzen.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>Not tested: the service shows nothing that this can be tried with.</source>
      <translation type="unfinished">Niet getest: de dienst toont niets waarmee dit kan worden geprobeerd.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <location filename="../../services/conformance/live_services.py" />
      <source>Missing: {missing}.</source>
      <translation type="unfinished">Ontbreekt: {missing}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>Not in the standard: {values}.</source>
      <translation type="unfinished">Niet in de norm: {values}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>The list is inside an object: {names}.</source>
      <translation type="unfinished">De lijst zit in een object: {names}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>No list can be read from the answer (HTTP {code}).</source>
      <translation type="unfinished">Uit het antwoord kan geen lijst worden gelezen (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>HTTP {code} came; {expected} was due.</source>
      <translation type="unfinished">Ontvangen: HTTP {code}; verwacht: {expected}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <location filename="../../services/conformance/inspire_rules.py" />
      <source>{count} looked at.</source>
      <translation type="unfinished">Bekeken: {count}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/exchange.py" />
      <source>The check stopped after {count} requests.</source>
      <translation type="unfinished">Controle gestopt; aantal verzoeken: {count}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/inspire_rules.py" />
      <source>{count} positions are in a Belgian Lambert, which is not among INSPIRE's systems.</source>
      <translation type="unfinished">Posities in een Belgische Lambert, die niet tot de systemen van INSPIRE behoort: {count}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/inspire_rules.py" />
      <source>It cannot be read: {fault}</source>
      <translation type="unfinished">Het kan niet worden gelezen: {fault}</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>Not asked: the layer itself was not found.</source>
      <translation type="unfinished">Niet gevraagd: de laag zelf werd niet gevonden.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{title}” was number {old} and is number {number} now.</source>
      <translation type="unfinished">‘{title}’ had nummer {old} en heeft nu nummer {number}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>Missing: {missing}. What reads the others goes on: {left}.</source>
      <translation type="unfinished">Ontbreekt: {missing}. Wat de andere leest, werkt verder: {left}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>{name} answers as it is described.</source>
      <translation type="unfinished">{name} antwoordt zoals beschreven.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>Other than the catalogue says: {differs}.</source>
      <translation type="unfinished">Anders dan de catalogus zegt: {differs}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{layer}” is in {service} under its number.</source>
      <translation type="unfinished">‘{layer}’ staat in {service} onder haar nummer.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>{service} is there for “{layer}”.</source>
      <translation type="unfinished">{service} is er voor ‘{layer}’.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{layer}” has the fields that are read.</source>
      <translation type="unfinished">‘{layer}’ heeft de velden die worden gelezen.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{layer}” has the scales and the coordinate system of the catalogue.</source>
      <translation type="unfinished">‘{layer}’ heeft de schalen en het coördinatenreferentiesysteem van de catalogus.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{title}” is not there; the service has {offered}.</source>
      <translation type="unfinished">‘{title}’ is er niet; de dienst heeft {offered}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>“{title}” is number {number}.</source>
      <translation type="unfinished">‘{title}’ heeft nummer {number}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/live_services.py" />
      <source>Not described: {fields}.</source>
      <translation type="unfinished">Niet beschreven: {fields}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>numberReturned is {returned}, numberMatched {matched}; {count} features came.</source>
      <translation type="unfinished">numberReturned is {returned}, numberMatched {matched}; ontvangen objecten: {count}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>{count} features came.</source>
      <translation type="unfinished">Ontvangen objecten: {count}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>The box of a known feature is empty.</source>
      <translation type="unfinished">Het bereik van een bekend object is leeg.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>A box in the ocean holds {count} features.</source>
      <translation type="unfinished">Objecten in een bereik in de oceaan: {count}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <location filename="../../services/conformance/open311_services.py" />
      <location filename="../../services/conformance/open311_transport.py" />
      <location filename="../../services/conformance/open311_writing.py" />
      <location filename="../../services/conformance/wfs_rules.py" />
      <location filename="../../services/conformance/wms_rules.py" />
      <source>{came} came; {due} was due.</source>
      <translation type="unfinished">Ontvangen: {came}; verwacht: {due}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>Content-Crs is {came}.</source>
      <translation type="unfinished">Content-Crs is {came}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>A feature came twice.</source>
      <translation type="unfinished">Een object kwam twee keer.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/ogc_features_rules.py" />
      <source>{count} of {total} came, and no next page.</source>
      <translation type="unfinished">Ontvangen: {count} van {total}, zonder volgende pagina.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_discovery.py" />
      <source>{came} came; the document lists {formats}.</source>
      <translation type="unfinished">Ontvangen: {came}; het document vermeldt {formats}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_discovery.py" />
      <source>No discovery document in {form}.</source>
      <translation type="unfinished">Geen discovery-document in {form}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_requests.py" />
      <source>The list is empty, although there are such requests.</source>
      <translation type="unfinished">De lijst is leeg, hoewel er zulke meldingen bestaan.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_requests.py" />
      <source>{count} requests came, the oldest of {days} days.</source>
      <translation type="unfinished">Ontvangen meldingen: {count}, de oudste van {days} dagen geleden.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_requests.py" />
      <source>Not tested: no older request was seen.</source>
      <translation type="unfinished">Niet getest: er werd geen oudere melding gezien.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_requests.py" />
      <source>Came: {came} (HTTP {code}); due: {due}.</source>
      <translation type="unfinished">Ontvangen: {came} (HTTP {code}); verwacht: {due}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_requests.py" />
      <source>A span of {days} days came.</source>
      <translation type="unfinished">Ontvangen periode in dagen: {days}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_services.py" />
      <source>Not tested: no service says metadata true.</source>
      <translation type="unfinished">Niet getest: geen enkele dienst vermeldt metadata true.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_services.py" />
      <source>No definition can be read (HTTP {code}).</source>
      <translation type="unfinished">Er kan geen definitie worden gelezen (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>JSON is not offered; the standard leaves that free.</source>
      <translation type="unfinished">JSON wordt niet aangeboden; de norm laat dat vrij.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>Another list came (HTTP {code}).</source>
      <translation type="unfinished">Er kwam een andere lijst (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>The elements are {came}; {due} was due.</source>
      <translation type="unfinished">De elementen zijn {came}; verwacht: {due}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>Not tested: the service is on this computer.</source>
      <translation type="unfinished">Niet getest: de dienst staat op deze computer.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>It is plain http.</source>
      <translation type="unfinished">Het is gewone http.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>Not tested: a sign-in went along.</source>
      <translation type="unfinished">Niet getest: er ging een aanmelding mee.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>The body is no list of code and description.</source>
      <translation type="unfinished">De body is geen lijst van code en description.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>The answer begins with {begin}.</source>
      <translation type="unfinished">Het antwoord begint met {begin}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>The Content-Type is {came}.</source>
      <translation type="unfinished">Content-Type is {came}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>No XML can be read (HTTP {code}).</source>
      <translation type="unfinished">Er kan geen XML worden gelezen (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>Something else than {form} came.</source>
      <translation type="unfinished">Er kwam iets anders dan {form}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>A web page came with HTTP {code}.</source>
      <translation type="unfinished">Er kwam een webpagina met HTTP {code}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>The text holds “{trace}”.</source>
      <translation type="unfinished">De tekst bevat ‘{trace}’.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>Not UTF-8: {fault}.</source>
      <translation type="unfinished">Geen UTF-8: {fault}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_transport.py" />
      <source>{name} is {value}.</source>
      <translation type="unfinished">{name} is {value}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Not tested: the service took no test request.</source>
      <translation type="unfinished">Niet getest: de dienst nam geen testmelding aan.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Not asked: a request had been made already, and one is enough.</source>
      <translation type="unfinished">Niet gevraagd: er was al een melding gemaakt, en één volstaat.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Nobody knows whether a request was made, as the answer did not come whole: look for “{text}”.</source>
      <translation type="unfinished">Niemand weet of er een melding gemaakt is, want het antwoord kwam niet volledig: zoek “{text}”.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>The answer has the id “{id}” and the token “{token}”.</source>
      <translation type="unfinished">Het antwoord heeft de id “{id}” en het token “{token}”.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Nothing was sent: the service lists no category {code}.</source>
      <translation type="unfinished">Er is niets verstuurd: de dienst kent geen categorie {code}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>An id and a token came.</source>
      <translation type="unfinished">Er kwamen een id en een token.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Not tested: the service does not show it yet (HTTP {code}).</source>
      <translation type="unfinished">Niet getest: de dienst toont ze nog niet (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Lost or changed: {fields}.</source>
      <translation type="unfinished">Verloren of gewijzigd: {fields}.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Not tested: after {seconds} s the token had no id yet.</source>
      <translation type="unfinished">Niet getest: na {seconds} s had het token nog geen id.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>It was refused (HTTP {code}).</source>
      <translation type="unfinished">Ze werd geweigerd (HTTP {code}).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>HTTP {code} came without a new request.</source>
      <translation type="unfinished">HTTP {code} kwam zonder nieuwe melding.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/open311_writing.py" />
      <source>Made, and to be closed: {id} (“{text}”).</source>
      <translation type="unfinished">Gemaakt, en af te sluiten: {id} (“{text}”).</translation>
    </message>
    <message>
      <location filename="../../services/conformance/rule_set.py" />
      <source>Not asked: it needs a write, to which nobody agreed.</source>
      <translation type="unfinished">Niet gevraagd: dit vraagt een schrijfactie, waarmee niemand instemde.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/rule_set.py" />
      <source>Not tested: a person has to look at it.</source>
      <translation type="unfinished">Niet getest: iemand moet ernaar kijken.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/rules.py" />
      <source>Not asked: {rule} comes first, and was not passed.</source>
      <translation type="unfinished">Niet gevraagd: {rule} komt eerst, en is niet geslaagd.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/wfs_rules.py" />
      <source>A box around a feature's own place does not find it.</source>
      <translation type="unfinished">Een bereik rond de eigen plaats van een object vindt het niet.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/wfs_rules.py" />
      <source>A box elsewhere, its axes turned round, finds features too.</source>
      <translation type="unfinished">Een bereik elders, met omgekeerde assen, vindt ook objecten.</translation>
    </message>
    <message>
      <location filename="../../services/conformance/wms_rules.py" />
      <source>No picture came (HTTP {code}).</source>
      <translation type="unfinished">Er kwam geen beeld (HTTP {code}).</translation>
    </message>
  </context>
  <context>
    <name>corrections</name>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal is intact: no entry was changed, removed or added.</source>
      <translation type="unfinished">Het logboek is intact: er werd niets gewijzigd, verwijderd of toegevoegd.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The service's receipt will appear here.</source>
      <translation type="unfinished">Het ontvangstbewijs van de dienst verschijnt hier.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Whole journal</source>
      <translation type="unfinished">Volledig logboek</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Export the journal…</source>
      <translation type="unfinished">Het logboek exporteren…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Check the journal</source>
      <translation type="unfinished">Het logboek controleren</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Compare with an export…</source>
      <translation type="unfinished">Vergelijken met een export…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Compare with an export</source>
      <translation type="unfinished">Vergelijken met een export</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Export the journal</source>
      <translation type="unfinished">Het logboek exporteren</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Who</source>
      <translation type="unfinished">Wie</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>Detail</source>
      <translation type="unfinished">Detail</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal holds every step of {file}, as it was exported.</source>
      <translation type="unfinished">Het logboek bevat elke stap van {file}, zoals die werd geëxporteerd.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal was altered: step {number} is not what was written.</source>
      <translation type="unfinished">Het logboek werd gewijzigd: stap {number} is niet wat er werd geschreven.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal was altered: at least one step was removed before step {number}.</source>
      <translation type="unfinished">Het logboek werd gewijzigd: minstens één stap werd verwijderd vóór stap {number}.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal was altered: step {number} was added afterwards.</source>
      <translation type="unfinished">Het logboek werd gewijzigd: stap {number} werd achteraf toegevoegd.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal was altered: step {number} is not in its place.</source>
      <translation type="unfinished">Het logboek werd gewijzigd: stap {number} staat niet op zijn plaats.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal was altered: it should go on at step {number}.</source>
      <translation type="unfinished">Het logboek werd gewijzigd: het zou moeten doorgaan met stap {number}.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <source>The journal is in {path}.</source>
      <translation type="unfinished">Het logboek staat in {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>When you decided</source>
      <translation type="unfinished">Bij uw beslissing</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Your change</source>
      <translation type="unfinished">Uw wijziging</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Current value</source>
      <translation type="unfinished">Huidige waarde</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Use my values</source>
      <translation type="unfinished">Mijn waarden</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Use the service's</source>
      <translation type="unfinished">Die van de dienst</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Ask again</source>
      <translation type="unfinished">Opnieuw vragen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>The service could not be asked what it holds now. Ask again.</source>
      <translation type="unfinished">Aan de dienst kon niet worden gevraagd wat hij nu bevat. Vraag het opnieuw.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Where both sides changed, tick the right value, then continue. A new draft is created.</source>
      <translation type="unfinished">Vink de juiste waarde aan waar beide kanten gewijzigd zijn en ga dan door. Er wordt een nieuw concept aangemaakt.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/conflict_page.py" />
      <source>Look at what changed, then go on: a new draft takes it over.</source>
      <translation type="unfinished">Bekijk wat er gewijzigd is en ga dan door: een nieuw concept neemt het over.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>The service would refuse this: repair it, or send it back.</source>
      <translation type="unfinished">De dienst zou dit weigeren: zet het recht, of stuur het terug.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>It is your own: the profile wants another person to accept it.</source>
      <translation type="unfinished">Ze is van uzelf: het profiel vraagt dat een andere persoon ze aanvaardt.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Withdraw</source>
      <translation type="unfinished">Intrekken</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Back to draft</source>
      <translation type="unfinished">Terug naar concept</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Take it up again</source>
      <translation type="unfinished">Hernemen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>As a new draft, to change it</source>
      <translation type="unfinished">Als nieuw concept, om te wijzigen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Your reason, for the author</source>
      <translation type="unfinished">Uw reden, voor de auteur</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>What the service answered</source>
      <translation type="unfinished">Wat de dienst heeft geantwoord</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Identifier of the record it is now</source>
      <translation type="unfinished">Identificatie van het huidige record</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Dismiss</source>
      <translation type="unfinished">Gezien</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>The warning goes away; the correction stays in the list</source>
      <translation type="unfinished">De waarschuwing verdwijnt; de correctie blijft in de lijst</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Accept</source>
      <translation type="unfinished">Aanvaarden</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Send back</source>
      <translation type="unfinished">Terugsturen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>To its author, with your reason</source>
      <translation type="unfinished">Naar de auteur, met uw reden</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Refuse</source>
      <translation type="unfinished">Weigeren</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Final refusal, with your reason</source>
      <translation type="unfinished">Definitieve weigering, met uw reden</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Repair</source>
      <translation type="unfinished">Rechtzetten</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Change it yourself; your name is kept beside the author's</source>
      <translation type="unfinished">Wijzig ze zelf; uw naam wordt bewaard naast die van de auteur</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Approve</source>
      <translation type="unfinished">Goedkeuren</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Submit for review</source>
      <translation type="unfinished">Voor nazicht indienen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Change</source>
      <translation type="unfinished">Wijzigen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Only after you looked in the service itself: Send asks it where it can be asked</source>
      <translation type="unfinished">Enkel nadat u in de dienst zelf hebt gekeken: Verzenden bevraagt de dienst waar dat mogelijk is</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>correction, decision {key}</source>
      <translation type="unfinished">correctie, beslissing {key}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>{asked}, then press Enter: {decision}</source>
      <translation type="unfinished">{asked}, druk dan op Enter: {decision}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>It was received</source>
      <translation type="unfinished">Wel ontvangen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>It was not received</source>
      <translation type="unfinished">Niet ontvangen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>As a draft, to change it</source>
      <translation type="unfinished">Als concept, om te wijzigen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>Link to another record</source>
      <translation type="unfinished">Opnieuw koppelen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <source>To repair it, and offer it again</source>
      <translation type="unfinished">Om ze recht te zetten en opnieuw in te dienen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/delayed_send.py" />
      <source>{count} corrections are approved and go in {seconds} seconds.</source>
      <translation type="unfinished">
        <numerusform>{count} correctie is goedgekeurd en vertrekt over {seconds} seconden.</numerusform>
        <numerusform>{count} correcties zijn goedgekeurd en vertrekken over {seconds} seconden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/delayed_send.py" />
      <source>{count} corrections are approved and were not sent: Send is in Corrections.</source>
      <translation type="unfinished">
        <numerusform>{count} correctie is goedgekeurd en werd niet verzonden: Verzenden staat in Correcties.</numerusform>
        <numerusform>{count} correcties zijn goedgekeurd en werden niet verzonden: Verzenden staat in Correcties.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>A trial shows exactly what would be sent. Nothing is sent.</source>
      <translation type="unfinished">Een proefverzending toont precies wat verzonden zou worden. Er wordt niets verzonden.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>by {author}, {date}</source>
      <translation type="unfinished">door {author}, {date}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Content</source>
      <translation type="unfinished">Inhoud</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Trial</source>
      <translation type="unfinished">Proefverzending</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Journal</source>
      <translation type="unfinished">Logboek</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Note: {text}</source>
      <translation type="unfinished">Nota: {text}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Reason: {text}</source>
      <translation type="unfinished">Reden: {text}</translation>
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
      <translation type="unfinished">Nadien</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>The photo {path} is not there any more, or it was changed.</source>
      <translation type="unfinished">De foto {path} is er niet meer, of werd gewijzigd.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <source>Attach it again, or ask the author.</source>
      <translation type="unfinished">Voeg ze opnieuw toe, of vraag het aan de auteur.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>reviewed by {reviewer}</source>
      <translation type="unfinished">nagezien door {reviewer}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Only where several desks of the commune make dossiers, each with a workspace of its own.</source>
      <translation type="unfinished">Enkel waar meerdere computers van de gemeente dossiers aanmaken, elk met een eigen werkruimte.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Folder</source>
      <translation type="unfinished">Map</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Letter of this desk</source>
      <translation type="unfinished">Letter van deze computer</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Seal</source>
      <translation type="unfinished">Zegel</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Preview</source>
      <translation type="unfinished">Voorbeeld</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Sign off</source>
      <translation type="unfinished">Ondertekenen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Writing the dossier</source>
      <translation type="unfinished">Dossier wegschrijven</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>None: its origin cannot be proven. Give the commune's key under ☰, Seal of the dossiers…</source>
      <translation type="unfinished">Geen: de herkomst kan niet worden bewezen. Geef de sleutel van de gemeente op onder ☰, Zegel van de dossiers…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Tick at least one correction.</source>
      <translation type="unfinished">Vink minstens één correctie aan.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Dossier {number}: {count} corrections, marked as sent by hand. It is in {path}.</source>
      <translation type="unfinished">
        <numerusform>Dossier {number}: {count} correctie, gemarkeerd als persoonlijk overhandigd. Het staat in {path}.</numerusform>
        <numerusform>Dossier {number}: {count} correcties, gemarkeerd als persoonlijk overhandigd. Het staat in {path}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Nothing is approved.</source>
      <translation type="unfinished">Er is niets goedgekeurd.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Dossier {number} for {service}: {count} corrections ticked.</source>
      <translation type="unfinished">
        <numerusform>Dossier {number} voor {service}: {count} correctie aangevinkt.</numerusform>
        <numerusform>Dossier {number} voor {service}: {count} correcties aangevinkt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>With the key of {commune}</source>
      <translation type="unfinished">Met de sleutel van {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Signature: ______________________________      Handed in on: ____________________</source>
      <translation type="unfinished">Handtekening: ______________________________      Overhandigd op: ____________________</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>{count} corrections, approved and put together by {author} on {date}.</source>
      <translation type="unfinished">
        <numerusform>{count} correctie, goedgekeurd en voorbereid door {author} op {date}.</numerusform>
        <numerusform>{count} correcties, goedgekeurd en samengebracht door {author} op {date}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>This correction has no place on the map.</source>
      <translation type="unfinished">Deze correctie heeft geen plaats op de kaart.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Square: before. Triangle: after.</source>
      <translation type="unfinished">Vierkant: voordien. Driehoek: nadien.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Dossier {number} · {commune} · for {service}</source>
      <translation type="unfinished">Dossier {number} · {commune} · voor {service}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Contents, continued</source>
      <translation type="unfinished">Inhoud, vervolg</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>About</source>
      <translation type="unfinished">Onderwerp</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Record: {subject} · correction: {id}</source>
      <translation type="unfinished">Record: {subject} · correctie: {id}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>The journal then: {count} steps, the last {hash}</source>
      <translation type="unfinished">
        <numerusform>Het logboek op dat moment: {count} stap, de laatste {hash}</numerusform>
        <numerusform>Het logboek op dat moment: {count} stappen, de laatste {hash}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Belgian Lambert 72 (EPSG:31370)</source>
      <translation type="unfinished">Belgische Lambert 72 (EPSG:31370)</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>With it: {file} (SHA-256 {hash})</source>
      <translation type="unfinished">Bijgevoegd: {file} (SHA-256 {hash})</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>On the map</source>
      <translation type="unfinished">Op de kaart</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Click the right place on the map</source>
      <translation type="unfinished">Klik op de juiste plaats op de kaart</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Why this is right</source>
      <translation type="unfinished">Waarom dit juist is</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Click the corners on the map, the right button ends</source>
      <translation type="unfinished">Klik de hoekpunten aan op de kaart, de rechtermuisknop beëindigt</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Sketch</source>
      <translation type="unfinished">Schets</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Only a draft, or a correction in review, is changed.</source>
      <translation type="unfinished">Enkel een concept, of een correctie in nazicht, kan worden gewijzigd.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Drawn</source>
      <translation type="unfinished">Getekend</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Draw on the map</source>
      <translation type="unfinished">Op de kaart tekenen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>“{text}” is not a position.</source>
      <translation type="unfinished">‘{text}’ is geen positie.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Write x and y in metres, or click on the map.</source>
      <translation type="unfinished">Geef x en y op in meter, of klik op de kaart.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Without a photo</source>
      <translation type="unfinished">Zonder foto</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <source>Without a sketch</source>
      <translation type="unfinished">Zonder schets</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Copy the sketch</source>
      <translation type="unfinished">De schets kopiëren</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Entered</source>
      <translation type="unfinished">Ingevoerd</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>The message is copied.</source>
      <translation type="unfinished">Het bericht is gekopieerd.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>The sketch is copied.</source>
      <translation type="unfinished">De schets is gekopieerd.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Copied: {value}</source>
      <translation type="unfinished">Gekopieerd: {value}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Nothing is left to enter in {service}.</source>
      <translation type="unfinished">Er moet niets meer worden ingevoerd in {service}.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>To enter in {service}: {number} of {count}</source>
      <translation type="unfinished">In te voeren in {service}: {number} van {count}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Copy ({key})</source>
      <translation type="unfinished">Kopiëren ({key})</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Proposed</source>
      <translation type="unfinished">Voorgesteld</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>New street</source>
      <translation type="unfinished">Nieuwe straat</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>The situation on site changed</source>
      <translation type="unfinished">Gewijzigd op het terrein</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>It was a mistake</source>
      <translation type="unfinished">Het was een fout</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>In the table for the tool</source>
      <translation type="unfinished">In de tabel voor de toepassing</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Delivered by hand</source>
      <translation type="unfinished">Persoonlijk overhandigd</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Entered by hand</source>
      <translation type="unfinished">Handmatig ingevoerd</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Street or report</source>
      <translation type="unfinished">Straat of melding</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Reject</source>
      <translation type="unfinished">Afkeuring</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>The service's record changed since you decided. Look at it, then go on or withdraw.</source>
      <translation type="unfinished">Het record van de dienst is gewijzigd sinds uw beslissing. Bekijk het en ga dan door, of trek de correctie in.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>The service does not have this record any more: say which one it is now, or withdraw the correction.</source>
      <translation type="unfinished">De dienst heeft dit record niet meer: zeg welk record het nu is, of trek de correctie in.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>It may have arrived: Send asks the service, and sends nothing twice.</source>
      <translation type="unfinished">Ze is misschien aangekomen: Verzenden bevraagt de dienst en verzendt niets tweemaal.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>It did not arrive last time, and waits for the next sending.</source>
      <translation type="unfinished">Ze is de vorige keer niet aangekomen en wacht op de volgende verzending.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>It did not arrive last time.</source>
      <translation type="unfinished">Ze is de vorige keer niet aangekomen.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>Retired</source>
      <translation type="unfinished">Opgeheven</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>Seen in {source}</source>
      <translation type="unfinished">Te zien in {source}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <source>{sign} {severity}: {remark}</source>
      <translation type="unfinished">{sign} {severity}: {remark}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Approve all drafts</source>
      <translation type="unfinished">Alle concepten goedkeuren</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Submit all drafts for review</source>
      <translation type="unfinished">Alle concepten voor nazicht indienen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Try out</source>
      <translation type="unfinished">Uitproberen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Group, street, by hand</source>
      <translation type="unfinished">Groep, straat, handmatig</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Choose every shown correction of the same decision</source>
      <translation type="unfinished">Alle getoonde correcties van dezelfde beslissing kiezen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Renumber the street in one go</source>
      <translation type="unfinished">De straat in één keer hernummeren</translation>
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
      <translation type="unfinished">Verzonden dossiers, antwoorden…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Nothing to send. Corrections come here from the incidents and the addresses.</source>
      <translation type="unfinished">Niets te verzenden. De correcties komen hier terecht vanuit de meldingen en de adressen.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/corrections/pending_strip.py" />
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Send</source>
      <translation type="unfinished">Verzenden</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>No other correction belongs to this decision.</source>
      <translation type="unfinished">Bij deze beslissing hoort geen andere correctie.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>A new draft was created from it. Check it, then approve it.</source>
      <translation type="unfinished">Er werd een nieuw concept van aangemaakt. Kijk het na en keur het dan goed.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>To enter in {service}…</source>
      <translation type="unfinished">In te voeren in {service}…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>The service has no record “{subject}” either.</source>
      <translation type="unfinished">De dienst heeft evenmin een record ‘{subject}’.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Look for its identifier, or withdraw the correction.</source>
      <translation type="unfinished">Zoek de identificatie, of trek de correctie in.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>To do</source>
      <translation type="unfinished">Te doen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Drafts</source>
      <translation type="unfinished">Concepten</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/corrections/queue_page.py" />
      <source>To review</source>
      <translation type="unfinished">Na te zien</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <source>Done</source>
      <translation type="unfinished">Afgehandeld</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Enter by hand…</source>
      <translation type="unfinished">Handmatig invoeren…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>Ask what became of them</source>
      <translation type="unfinished">Vragen wat ervan geworden is</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>{count} waiting</source>
      <translation type="unfinished">
        <numerusform>{count} in afwachting</numerusform>
        <numerusform>{count} in afwachting</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>Send {count}</source>
      <translation type="unfinished">{count} verzenden</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>Approve and send {count}</source>
      <translation type="unfinished">{count} goedkeuren en verzenden</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>Approve {count}</source>
      <translation type="unfinished">{count} goedkeuren</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>Submit {count} for review</source>
      <translation type="unfinished">{count} voor nazicht indienen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>Asking the service</source>
      <translation type="unfinished">Dienst bevragen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>Trying out</source>
      <translation type="unfinished">Proefverzending</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>Sending corrections</source>
      <translation type="unfinished">Correcties verzenden</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>They are in Corrections, under Needs attention: choose one to see what can be done with it.</source>
      <translation type="unfinished">Ze staan in Correcties, onder Te bekijken: kies er een om te zien wat ermee kan gebeuren.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} corrections to look at.</source>
      <translation type="unfinished">
        <numerusform>{count} correctie te bekijken.</numerusform>
        <numerusform>{count} correcties te bekijken.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} corrections received by the service.</source>
      <translation type="unfinished">
        <numerusform>{count} correctie ontvangen door de dienst.</numerusform>
        <numerusform>{count} correcties ontvangen door de dienst.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} corrections applied.</source>
      <translation type="unfinished">
        <numerusform>{count} correctie toegepast.</numerusform>
        <numerusform>{count} correcties toegepast.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} not sent: they wait for the next Send.</source>
      <translation type="unfinished">
        <numerusform>{count} niet verzonden: ze wacht op de volgende verzending.</numerusform>
        <numerusform>{count} niet verzonden: ze wachten op de volgende verzending.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} may have arrived: Send asks the service, and sends nothing twice.</source>
      <translation type="unfinished">
        <numerusform>{count} is misschien aangekomen: Verzenden bevraagt de dienst en verzendt niets tweemaal.</numerusform>
        <numerusform>{count} zijn misschien aangekomen: Verzenden bevraagt de dienst en verzendt niets tweemaal.</numerusform>
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
      <translation type="unfinished">{label}: persoonlijk te overhandigen, in een dossier.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/push_controls.py" />
      <source>And {count} more.</source>
      <translation type="unfinished">En nog {count}.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>Accept this one, refuse the other</source>
      <translation type="unfinished">Deze aanvaarden, de andere weigeren</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>Base</source>
      <translation type="unfinished">Uitgangswaarde</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>Wanted</source>
      <translation type="unfinished">Gevraagd</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>as it was found</source>
      <translation type="unfinished">zoals aangetroffen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Source today</source>
      <translation type="unfinished">Bron vandaag</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>Another correction asks for something else here: look at both, choose one.</source>
      <translation type="unfinished">Een andere correctie vraagt hier iets anders: bekijk beide en kies er een.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>Another correction asks for the same.</source>
      <translation type="unfinished">Een andere correctie vraagt hetzelfde.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_details.py" />
      <source>{source} of {date}: {verdict}</source>
      <translation type="unfinished">{source} van {date}: {verdict}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Name of this filter</source>
      <translation type="unfinished">Naam van deze filter</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Delete</source>
      <translation type="unfinished">Verwijderen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Saved filters</source>
      <translation type="unfinished">Opgeslagen filters</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Dossier</source>
      <translation type="unfinished">Dossier</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>Save as</source>
      <translation type="unfinished">Opslaan als</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>{count} days or more</source>
      <translation type="unfinished">
        <numerusform>{count} dag of meer</numerusform>
        <numerusform>{count} dagen of meer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_map.py" />
      <source>What waits, by commune</source>
      <translation type="unfinished">Wat wacht, per gemeente</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_map.py" />
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>the oldest: {age}</source>
      <translation type="unfinished">de oudste: {age}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} decided</source>
      <translation type="unfinished">
        <numerusform>{count} beslist</numerusform>
        <numerusform>{count} beslist</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} changed meanwhile</source>
      <translation type="unfinished">
        <numerusform>{count} intussen gewijzigd</numerusform>
        <numerusform>{count} intussen gewijzigd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} a colleague is looking at</source>
      <translation type="unfinished">
        <numerusform>{count} waarmee een collega bezig is</numerusform>
        <numerusform>{count} waarmee een collega bezig is</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} of your own</source>
      <translation type="unfinished">
        <numerusform>{count} van uzelf</numerusform>
        <numerusform>{count} van uzelf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} the service would refuse</source>
      <translation type="unfinished">
        <numerusform>{count} die de dienst zou weigeren</numerusform>
        <numerusform>{count} die de dienst zou weigeren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} whose source has changed since</source>
      <translation type="unfinished">
        <numerusform>{count} waarvan de bron sindsdien gewijzigd is</numerusform>
        <numerusform>{count} waarvan de bron sindsdien gewijzigd is</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} whose address was removed</source>
      <translation type="unfinished">
        <numerusform>{count} waarvan het adres verwijderd is</numerusform>
        <numerusform>{count} waarvan het adres verwijderd is</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} the source has already: look at each</source>
      <translation type="unfinished">
        <numerusform>{count} al zo in de bron: te bekijken</numerusform>
        <numerusform>{count} al zo in de bron: een voor een te bekijken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} that contradict another: look at each</source>
      <translation type="unfinished">
        <numerusform>{count} in strijd met een andere: te bekijken</numerusform>
        <numerusform>{count} in strijd met een andere: een voor een te bekijken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} not yours to decide</source>
      <translation type="unfinished">
        <numerusform>{count} waarover u niet beslist</numerusform>
        <numerusform>{count} waarover u niet beslist</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} decided by somebody else</source>
      <translation type="unfinished">
        <numerusform>{count} door iemand anders beslist</numerusform>
        <numerusform>{count} door iemand anders beslist</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Nothing waits here.</source>
      <translation type="unfinished">Hier wacht niets.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Map, groups, statistics, reasons</source>
      <translation type="unfinished">Kaart, groepen, statistieken, redenen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Map of what waits</source>
      <translation type="unfinished">Kaart van de wachtende correcties</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Grouped by dossier instead of street</source>
      <translation type="unfinished">Groeperen per dossier in plaats van per straat</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Statistics…</source>
      <translation type="unfinished">Statistieken…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Reasons…</source>
      <translation type="unfinished">Redenen…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <location filename="../../services/corrections/review_statistics.py" />
      <source>Accepted</source>
      <translation type="unfinished">Aanvaard</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <source>Overdue</source>
      <translation type="unfinished">Te laat</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <location filename="../../services/corrections/review_statistics.py" />
      <source>Executed</source>
      <translation type="unfinished">Uitgevoerd</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <location filename="../../services/corrections/review_statistics.py" />
      <source>Those returned</source>
      <translation type="unfinished">Teruggestuurd</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <location filename="../../services/corrections/review_statistics.py" />
      <source>Those refused</source>
      <translation type="unfinished">Geweigerd</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} chosen</source>
      <translation type="unfinished">
        <numerusform>{count} gekozen</numerusform>
        <numerusform>{count} gekozen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <source>By commune</source>
      <translation type="unfinished">Per gemeente</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <source>By month</source>
      <translation type="unfinished">Per maand</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <source>Waiting, by age</source>
      <translation type="unfinished">In afwachting, naar ouderdom</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../services/corrections/review_statistics.py" />
      <source>Days to decide: median</source>
      <translation type="unfinished">Dagen tot beslissing: mediaan</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <source>Review of corrections: {area}</source>
      <translation type="unfinished">Nazicht van correcties: {area}</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <source>Steps in the period: {decided}; corrections waiting today: {waiting}.</source>
      <translation type="unfinished">Stappen in de periode: {decided}; correcties die vandaag wachten: {waiting}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>{person} is looking, {count} more minutes</source>
      <translation type="unfinished">
        <numerusform>{person} is ermee bezig, nog {count} min</numerusform>
        <numerusform>{person} is ermee bezig, nog {count} min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>yours for {count} more minutes</source>
      <translation type="unfinished">
        <numerusform>voor u gereserveerd, nog {count} min</numerusform>
        <numerusform>voor u gereserveerd, nog {count} min</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>Without a street</source>
      <translation type="unfinished">Zonder straat</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_tree.py" />
      <location filename="../../ui/corrections/review_pages.py" />
      <source>Queue</source>
      <translation type="unfinished">Wachtrij</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>contradicts another</source>
      <translation type="unfinished">in strijd met een andere</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>asked for twice</source>
      <translation type="unfinished">twee keer gevraagd</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>{count} more: show them</source>
      <translation type="unfinished">
        <numerusform>nog {count}: tonen</numerusform>
        <numerusform>nog {count}: tonen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Reasons</source>
      <translation type="unfinished">Redenen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Add</source>
      <translation type="unfinished">Toevoegen</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Usual list</source>
      <translation type="unfinished">Gebruikelijke lijst</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Words</source>
      <translation type="unfinished">Omschrijving</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>To be mended</source>
      <translation type="unfinished">Te verbeteren</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Why a correction is sent back or refused. They are kept in the profile.</source>
      <translation type="unfinished">Waarom een correctie wordt teruggestuurd of geweigerd. De redenen worden in het profiel bewaard.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Without a reason nothing can be refused: keep one at least.</source>
      <translation type="unfinished">Zonder reden kan niets worden geweigerd: behoud er minstens één.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Words for the author: no personal data</source>
      <translation type="unfinished">Toelichting zonder persoonsgegevens</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Words for the author</source>
      <translation type="unfinished">Toelichting voor de auteur</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Reason…</source>
      <translation type="unfinished">Reden…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_bar.py" />
      <source>Choose a reason, or write one and press Enter: the author reads it.</source>
      <translation type="unfinished">Kies een reden, of schrijf er een en druk op Enter: de auteur leest ze.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_pages.py" />
      <source>Queue or outbox</source>
      <translation type="unfinished">Wachtrij of eigen correcties</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/review_pages.py" />
      <source>Own outbox</source>
      <translation type="unfinished">Eigen correcties</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>One of the sample is bad: look at each.</source>
      <translation type="unfinished">Eén correctie van de steekproef is niet goed: bekijk ze een voor een.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>This sample is not the one that its seed gives: look at each.</source>
      <translation type="unfinished">Deze steekproef stemt niet overeen met haar startwaarde: bekijk ze een voor een.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>Accept the other {count}…</source>
      <translation type="unfinished">
        <numerusform>De overige aanvaarden ({count})…</numerusform>
        <numerusform>De overige {count} aanvaarden…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>Sample: {seen} of {total} looked at, none bad. It stands for {lot}.</source>
      <translation type="unfinished">Steekproef: {seen} van {total} bekeken, zonder fouten. Ze geldt voor {lot}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>{count} are alike: a sample can stand for them.</source>
      <translation type="unfinished">
        <numerusform>{count} is gelijkaardig: een steekproef kan ervoor gelden.</numerusform>
        <numerusform>{count} zijn gelijkaardig: een steekproef kan ervoor gelden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>Review by sample: {size} of {total}</source>
      <translation type="unfinished">Nazien met een steekproef: {size} van {total}</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>{file} is not a photo.</source>
      <translation type="unfinished">{file} is geen foto.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Choose a JPEG or a PNG.</source>
      <translation type="unfinished">Kies een JPEG of een PNG.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>The photo {file} is not the one that was approved.</source>
      <translation type="unfinished">De foto {file} is niet de goedgekeurde foto.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Choose the photo again.</source>
      <translation type="unfinished">Kies de foto opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>{file} is on another machine.</source>
      <translation type="unfinished">{file} staat op een andere computer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Copy it to a drive of this desk.</source>
      <translation type="unfinished">Kopieer het bestand naar een schijf van deze computer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>{file} is too large for a photo.</source>
      <translation type="unfinished">{file} is te groot voor een foto.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Make it smaller.</source>
      <translation type="unfinished">Maak het kleiner.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>The sketch does not lie in Wallonia.</source>
      <translation type="unfinished">De schets ligt niet in Wallonië.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Draw it again.</source>
      <translation type="unfinished">Teken ze opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>“{link}” is not a web address.</source>
      <translation type="unfinished">‘{link}’ is geen webadres.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>It begins with https://.</source>
      <translation type="unfinished">Een webadres begint met https://.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <source>Choose another photo.</source>
      <translation type="unfinished">Kies een andere foto.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/confirmations.py" />
      <source>New street: {names}. The source has none of this name. Type the number of new streets to go on.</source>
      <translation type="unfinished">Nieuwe straat: {names}. De bron kent geen straat met deze naam. Typ het aantal nieuwe straten om door te gaan.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/confirmations.py" />
      <source>{count} addresses would be retired. Type their number to go on.</source>
      <translation type="unfinished">Op te heffen adressen: {count}. Typ hun aantal om door te gaan.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/confirmations.py" />
      <source>{count} corrections in one go. Type their number to go on.</source>
      <translation type="unfinished">Correcties in één keer: {count}. Typ hun aantal om door te gaan.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/confirmations.py" />
      <source>{count} of the {total} addresses of {street} would be retired. Type their number to go on.</source>
      <translation type="unfinished">Op te heffen in {street}: {count} van de {total} adressen. Typ hun aantal om door te gaan.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>{label}: nothing is left to correct, the service already says so.</source>
      <translation type="unfinished">{label}: er valt niets meer te corrigeren, de dienst vermeldt dit al.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>Withdraw the correction.</source>
      <translation type="unfinished">Trek de correctie in.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>“{field}” was changed on both sides.</source>
      <translation type="unfinished">‘{field}’ is aan beide kanten gewijzigd.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>Choose which value is right.</source>
      <translation type="unfinished">Kies welke waarde juist is.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>The incident is not shown any more.</source>
      <translation type="unfinished">De melding wordt niet meer getoond.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/conflict.py" />
      <source>The incident changed since you decided.</source>
      <translation type="unfinished">De melding is gewijzigd sinds uw beslissing.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>New street: the source has no street “{street}”. Look whether it has it under another name.</source>
      <translation type="unfinished">Nieuwe straat: de bron heeft geen straat ‘{street}’. Kijk of ze er onder een andere naam in staat.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>{address}: the source has nothing to correct here.</source>
      <translation type="unfinished">{address}: de bron heeft hier niets te corrigeren.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>Correct the register, or mark the difference as skipped.</source>
      <translation type="unfinished">Corrigeer het register, of markeer het verschil als overgeslagen.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>An update of an incident needs a comment.</source>
      <translation type="unfinished">Een update van een melding vereist een opmerking.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>{address}: no service takes this correction.</source>
      <translation type="unfinished">{address}: geen enkele dienst aanvaardt deze correctie.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>Correct it in the register or in the source's own application, or mark the difference as skipped.</source>
      <translation type="unfinished">Corrigeer het in het register of in de toepassing van de bron zelf, of markeer het verschil als overgeslagen.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>Only drafts of new house numbers in one street are renumbered together.</source>
      <translation type="unfinished">Enkel concepten van nieuwe huisnummers in één straat worden samen hernummerd.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>Choose at least two of them, without boxes.</source>
      <translation type="unfinished">Kies er minstens twee, zonder busnummer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>{street}: these numbers would change places; nobody can move first.</source>
      <translation type="unfinished">{street}: deze nummers zouden van plaats wisselen; geen enkel kan als eerste verschuiven.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/create.py" />
      <source>Renumber some of them first, then the others.</source>
      <translation type="unfinished">Hernummer er eerst enkele, daarna de andere.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/decisions.py" />
      <source>{label}: the correction was sent already.</source>
      <translation type="unfinished">{label}: de correctie is al verzonden.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/decisions.py" />
      <source>See what becomes of it in the outbox.</source>
      <translation type="unfinished">Volg ze op bij de te verzenden correcties.</translation>
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
      <translation type="unfinished">Wat geregistreerd is:</translation>
    </message>
    <message>
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>What should be recorded:</source>
      <translation type="unfinished">Wat geregistreerd zou moeten zijn:</translation>
    </message>
    <message>
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>Identifier: {identifier}</source>
      <translation type="unfinished">Identificatie: {identifier}</translation>
    </message>
    <message>
      <location filename="../../services/corrections/icar_encoding.py" />
      <source>Why: {note}</source>
      <translation type="unfinished">Waarom: {note}</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Corrections approved for {approved} are held back: the profile names {named} now, and nothing was sent there.</source>
      <translation type="unfinished">Correcties die voor {approved} zijn goedgekeurd, worden tegengehouden: het profiel noemt nu {named}, en daar is niets naartoe verzonden.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>If the service has moved, take them back to draft and approve them again. If not, correct the profile.</source>
      <translation type="unfinished">Als de dienst verhuisd is, zet ze dan terug naar concept en keur ze opnieuw goed. Zo niet, corrigeer het profiel.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Corrections sent to {approved} are left as they are: {named}, which the profile names now, was not asked.</source>
      <translation type="unfinished">Correcties die naar {approved} zijn verzonden, blijven zoals ze zijn: {named}, dat het profiel nu noemt, werd niet bevraagd.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Open the profile that they were sent with, or look in the service itself.</source>
      <translation type="unfinished">Open het profiel waarmee ze verzonden zijn, of kijk in de dienst zelf.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>{label}: the service does not have this record any more.</source>
      <translation type="unfinished">{label}: de dienst heeft dit gegeven niet meer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Match it again, or withdraw the correction.</source>
      <translation type="unfinished">Koppel het opnieuw, of trek de correctie in.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>{label}: the service's record changed since you decided.</source>
      <translation type="unfinished">{label}: het gegeven van de dienst is gewijzigd sinds uw beslissing.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>{label}: other fields changed at the service meanwhile; your change waits as a new draft.</source>
      <translation type="unfinished">{label}: intussen zijn bij de dienst andere velden gewijzigd; uw wijziging wacht als nieuw concept.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Look at it, then approve it again.</source>
      <translation type="unfinished">Bekijk het en keur het daarna opnieuw goed.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>{left} corrections wait: the profile lets {ceiling} go at once.</source>
      <translation type="unfinished">Wachtende correcties: {left}. Het profiel laat er {ceiling} tegelijk vertrekken.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>Look at what became of these, then send again.</source>
      <translation type="unfinished">Kijk wat er van deze correcties geworden is en verzend dan opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>The profile names no service for corrections of the kind “{target}”.</source>
      <translation type="unfinished">Het profiel noemt geen dienst voor correcties van de soort ‘{target}’.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>They wait in the outbox.</source>
      <translation type="unfinished">Ze blijven bij de te verzenden correcties.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>{label}: what the service answered was not understood ({reason}).</source>
      <translation type="unfinished">{label}: het antwoord van de dienst werd niet begrepen ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <source>The others go on. Look at this one in the service itself; if it lasts, tell whoever runs it.</source>
      <translation type="unfinished">De andere gaan verder. Bekijk deze in de dienst zelf; als het blijft duren, verwittig dan de beheerder ervan.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <location filename="../../services/corrections/review_queue.py" />
      <source>A reviewer who does not accept says why.</source>
      <translation type="unfinished">Een nazichter die niet aanvaardt, zegt waarom.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>Write a reason for the author.</source>
      <translation type="unfinished">Schrijf een reden voor de auteur.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>{label} was not reviewed; the profile asks for it.</source>
      <translation type="unfinished">{label} is niet nagezien; het profiel vraagt dit.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>Open it in the review first.</source>
      <translation type="unfinished">Open de correctie eerst in het nazicht.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>{label}: the service would refuse this: {reason}</source>
      <translation type="unfinished">{label}: de dienst zou dit weigeren: {reason}</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>Repair it, or withdraw it.</source>
      <translation type="unfinished">Zet de correctie recht, of trek ze in.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>{label} is your own; the profile wants another person to approve it.</source>
      <translation type="unfinished">{label} is van uzelf; volgens het profiel moet iemand anders dit goedkeuren.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review.py" />
      <source>Leave it to a colleague.</source>
      <translation type="unfinished">Laat dit over aan een collega.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review_queue.py" />
      <source>Choose a reason, or write one.</source>
      <translation type="unfinished">Kies een reden, of schrijf er een.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review_queue.py" />
      <source>Here {senders} send what was accepted, not {who}.</source>
      <translation type="unfinished">Hier wordt wat aanvaard is, verzonden door {senders}, niet door {who}.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/review_queue.py" />
      <source>Leave it to them, or change the profile.</source>
      <translation type="unfinished">Laat het aan hen over, of wijzig het profiel.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>{label}: {service} has no single edit for this.</source>
      <translation type="unfinished">{label}: {service} kan dit niet in één wijziging.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>Make one correction of the number and one of the box; a street is renamed in the street registry.</source>
      <translation type="unfinished">Maak één correctie voor het huisnummer en één voor het busnummer; een straat hernoemt u in het straatnaamregister.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>{service} took the edit but gave no ticket of its own.</source>
      <translation type="unfinished">{service} nam de wijziging aan, maar gaf geen eigen ticket.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>{label}: a position is needed.</source>
      <translation type="unfinished">{label}: een positie is nodig.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>{service} holds {label} otherwise than you saw it.</source>
      <translation type="unfinished">{service} heeft {label} anders dan u het zag.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>The registry does not hold this address any more.</source>
      <translation type="unfinished">Het register van de dienst bevat dit adres niet meer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>The address changed since you decided.</source>
      <translation type="unfinished">Het adres is gewijzigd sinds uw beslissing.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>{service} knows {count} streets named “{street}”.</source>
      <translation type="unfinished">Aantal straten met de naam ‘{street}’ bij {service}: {count}.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>Choose the street in the registry, or ask for it there first.</source>
      <translation type="unfinished">Kies de straat in het register van de dienst, of vraag ze daar eerst aan.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <source>the ticket is not there any more</source>
      <translation type="unfinished">het ticket is er niet meer</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>This number and box already exist in this street.</source>
      <translation type="unfinished">Deze combinatie van huisnummer en busnummer bestaat al in deze straat.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address was removed.</source>
      <translation type="unfinished">Verwijderd adres.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>There is no such address.</source>
      <translation type="unfinished">Onbestaand adres.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address of the house number was removed.</source>
      <translation type="unfinished">Het adres van het huisnummer is verwijderd.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The street was removed.</source>
      <translation type="unfinished">De straat is verwijderd.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address changed while the request was waiting.</source>
      <translation type="unfinished">Het adres is gewijzigd terwijl de aanvraag wachtte.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The house number is not written as the registry wants it.</source>
      <translation type="unfinished">Ongeldig huisnummerformaat.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>A new house number is not written as the registry wants it.</source>
      <translation type="unfinished">Een nieuw huisnummer heeft een ongeldig formaat.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The box number is not written as the registry wants it.</source>
      <translation type="unfinished">Ongeldig busnummerformaat.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address has no box number to correct.</source>
      <translation type="unfinished">Het adres heeft geen te corrigeren busnummer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The house number of a box is corrected at the house, not at the box.</source>
      <translation type="unfinished">Het huisnummer van een bus wordt bij het huis gecorrigeerd, niet bij de bus.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The box does not carry the house number of its house.</source>
      <translation type="unfinished">De bus heeft niet het huisnummer van haar huis.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The box does not carry the postcode of its house.</source>
      <translation type="unfinished">De bus heeft niet de postcode van haar huis.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>There is no house with this number to carry the box.</source>
      <translation type="unfinished">Er is geen huis met dit nummer om de bus aan te koppelen.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The street is not known to the registry.</source>
      <translation type="unfinished">Het register van de dienst kent de straat niet.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The street is not in use.</source>
      <translation type="unfinished">De straatnaam is niet in gebruik.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The street is no longer in use, or was refused.</source>
      <translation type="unfinished">De straatnaam is gehistoreerd of afgekeurd.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The postcode is not known.</source>
      <translation type="unfinished">De postcode is niet bekend.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The postcode is not one of this commune.</source>
      <translation type="unfinished">De postcode wordt niet gebruikt in deze gemeente.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The postcode is not that of the house.</source>
      <translation type="unfinished">De postcode is niet die van het huis.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The postcode of a box is changed at the house, not at the box.</source>
      <translation type="unfinished">De postcode van een bus wordt bij het huis gewijzigd, niet bij de bus.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>A position is needed.</source>
      <translation type="unfinished">Een positie is nodig.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The position cannot be read.</source>
      <translation type="unfinished">De positie kan niet worden gelezen.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>What the position points at is missing.</source>
      <translation type="unfinished">De positiespecificatie ontbreekt.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>What the position points at does not fit how it was found.</source>
      <translation type="unfinished">De positiespecificatie past niet bij de positiegeometriemethode.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>How the position was found is not known to the registry.</source>
      <translation type="unfinished">Het register van de dienst kent deze positiegeometriemethode niet.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address is no longer in use, or was refused.</source>
      <translation type="unfinished">Het adres is gehistoreerd of afgekeurd.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only a proposed address can be approved.</source>
      <translation type="unfinished">Deze actie is enkel toegestaan op adressen met status ‘voorgesteld’.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only an address in use can be changed so.</source>
      <translation type="unfinished">Enkel een adres met status ‘in gebruik’ kan zo worden gewijzigd.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only a proposed address can be refused.</source>
      <translation type="unfinished">Enkel een adres met status ‘voorgesteld’ kan worden afgekeurd.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only an address in use can be ended.</source>
      <translation type="unfinished">Deze actie is enkel toegestaan op adressen met status ‘in gebruik’.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only an ended address can be taken back into use.</source>
      <translation type="unfinished">Enkel een adres met status ‘gehistoreerd’ kan weer in gebruik worden genomen.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>Only a refused address can be proposed again.</source>
      <translation type="unfinished">Enkel een adres met status ‘afgekeurd’ kan opnieuw worden voorgesteld.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The house that carries the box is not in use.</source>
      <translation type="unfinished">Het huis waartoe de bus behoort, is niet in gebruik.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The house that carries the box is no longer in use, or was refused.</source>
      <translation type="unfinished">Het huis waartoe de bus behoort, is gehistoreerd of afgekeurd.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The address was not assigned officially.</source>
      <translation type="unfinished">Het adres is niet officieel toegekend.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>An address to renumber is no longer in use, or was refused.</source>
      <translation type="unfinished">Een te heradresseren adres is gehistoreerd of afgekeurd.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>A box cannot be renumbered: renumber its house.</source>
      <translation type="unfinished">Een bus kan niet worden geheradresseerd: heradresseer het huis.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>An address to renumber has no postcode.</source>
      <translation type="unfinished">Een te heradresseren adres heeft geen postcode.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>An address to renumber is in the list twice.</source>
      <translation type="unfinished">Een te heradresseren adres staat twee keer in de lijst.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>A new house number is in the list twice.</source>
      <translation type="unfinished">Een nieuw huisnummer staat twee keer in de lijst.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>An address to renumber already has its new number.</source>
      <translation type="unfinished">Een te heradresseren adres heeft zijn nieuwe nummer al.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The list of addresses to renumber is empty.</source>
      <translation type="unfinished">De lijst van te heradresseren adressen is leeg.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>An address to end is not in the list of those to renumber.</source>
      <translation type="unfinished">Het op te heffen adres moet in de lijst van te heradresseren adressen staan.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry_errors.py" />
      <source>The boxes do not all belong to one house.</source>
      <translation type="unfinished">De bussen behoren niet allemaal tot één huis.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>{service} does not show its addresses.</source>
      <translation type="unfinished">{service} toont zijn adressen niet.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>Look at the address where the service publishes it.</source>
      <translation type="unfinished">Bekijk het adres waar de dienst het publiceert.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>{service} takes reports from programs only with a key of their own.</source>
      <translation type="unfinished">{service} aanvaardt correcties van programma’s enkel met een eigen sleutel.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>Ask whoever runs it for a key, and name its authentication in the profile (authcfg).</source>
      <translation type="unfinished">Vraag een sleutel aan de beheerder van de dienst, en noem de authenticatie ervan in het profiel (authcfg).</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>{service} took the report but gave it no number.</source>
      <translation type="unfinished">{service} nam de correctie aan, maar gaf er geen nummer aan.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>{label}: {service} takes no correction of this kind.</source>
      <translation type="unfinished">{label}: {service} aanvaardt dit soort correctie niet.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>Hand it in with a dossier, or correct it in the source's own application.</source>
      <translation type="unfinished">Geef ze door met een dossier, of corrigeer het in de toepassing van de bron zelf.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>{label}: the number “{number}” cannot be sent, it does not begin with digits.</source>
      <translation type="unfinished">{label}: het nummer ‘{number}’ kan niet worden verzonden, het begint niet met een cijfer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>Correct the number, or report it by mail.</source>
      <translation type="unfinished">Corrigeer het nummer, of meld het per brief.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>the report is not there any more</source>
      <translation type="unfinished">de melding is er niet meer</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <source>The commune takes no reports.</source>
      <translation type="unfinished">De gemeente aanvaardt geen correcties.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>{label}: the file does not list this incident any more.</source>
      <translation type="unfinished">{label}: het bestand vermeldt deze melding niet meer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>Look for it in the tool, or withdraw the correction.</source>
      <translation type="unfinished">Zoek ze in de toepassing, of trek de correctie in.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>{service}: the answer was written, and is not in its table.</source>
      <translation type="unfinished">{service}: het antwoord is geschreven, maar staat niet in de tabel.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>{service}: the table that may have the answer to incident {id} is not in {folder}.</source>
      <translation type="unfinished">{service}: de tabel die misschien het antwoord op melding {id} bevat, staat niet in {folder}.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>Look at the incident in the tool, then approve the correction again or withdraw it.</source>
      <translation type="unfinished">Bekijk de melding in de toepassing, en keur de correctie daarna opnieuw goed of trek ze in.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>{path} cannot be read: {reason}.</source>
      <translation type="unfinished">{path} kan niet worden gelezen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/answer_table.py" />
      <source>Close it where it is open, then send again.</source>
      <translation type="unfinished">Sluit het waar het open staat, en verzend dan opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <source>{service} does not show whether it received the status of incident {id}.</source>
      <translation type="unfinished">{service} toont niet of de status van melding {id} ontvangen is.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>Look at the incident on its website, then approve the correction again or withdraw it.</source>
      <translation type="unfinished">Bekijk de melding op de website van de dienst, en keur de correctie daarna opnieuw goed of trek ze in.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <source>{service} takes a message only with a new status; “{wanted}” is none of its own.</source>
      <translation type="unfinished">{service} aanvaardt een bericht enkel met een nieuwe status; ‘{wanted}’ is geen van de eigen statussen.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <source>Choose accepted, refused, closed or solved.</source>
      <translation type="unfinished">Kies aanvaard, geweigerd, gesloten of opgelost.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>the incident is not shown any more</source>
      <translation type="unfinished">de melding wordt niet meer getoond</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>{service} takes updates under the number of the body: jurisdiction_id in the profile is “{name}”.</source>
      <translation type="unfinished">{service} aanvaardt updates onder het nummer van de instantie: jurisdiction_id in het profiel is ‘{name}’.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>the comment is not there</source>
      <translation type="unfinished">de opmerking staat er niet</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>{service} does not show whether it received the update of incident {id}.</source>
      <translation type="unfinished">{service} toont niet of de update van melding {id} ontvangen is.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>the comment is there, and the status is another than before</source>
      <translation type="unfinished">de opmerking staat er, en de status is anders dan voordien</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>the comment is there, the status is not</source>
      <translation type="unfinished">de opmerking staat er, de status niet</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/incident_update.py" />
      <source>not there</source>
      <translation type="unfinished">staat er niet</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>{service} takes no reports from programs.</source>
      <translation type="unfinished">{service} aanvaardt geen meldingen van programma’s.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>Report it on its website.</source>
      <translation type="unfinished">Meld het op de website.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>{service} does not show whether it received the report “{label}”.</source>
      <translation type="unfinished">{service} toont niet of de melding ‘{label}’ ontvangen is.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>Look for it on its website, then approve the correction again or withdraw it.</source>
      <translation type="unfinished">Zoek ze op de website, en keur de correctie daarna opnieuw goed of trek ze in.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>another report has the number that was given</source>
      <translation type="unfinished">een andere melding heeft het nummer dat gegeven werd</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>The description has more than {most} characters.</source>
      <translation type="unfinished">De beschrijving telt meer dan {most} tekens.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>The description is empty.</source>
      <translation type="unfinished">De beschrijving is leeg.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>The service has no such category.</source>
      <translation type="unfinished">De dienst heeft deze categorie niet.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/new_incident.py" />
      <source>The photo stays here: this service takes no files.</source>
      <translation type="unfinished">De foto blijft hier: deze dienst aanvaardt geen bestanden.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/paper_dossier.py" />
      <source>{service} is reached by hand only.</source>
      <translation type="unfinished">{service} is enkel door persoonlijke overhandiging te bereiken.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/paper_dossier.py" />
      <source>Make a dossier of what is approved, and hand it in.</source>
      <translation type="unfinished">Maak een dossier van wat goedgekeurd is, en overhandig het.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/paper_dossier.py" />
      <source>An answer is: applied, refused, not applied, or gone.</source>
      <translation type="unfinished">Een antwoord is: toegepast, geweigerd, niet toegepast of bestaat niet meer.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/paper_dossier.py" />
      <source>A refusal needs its reason.</source>
      <translation type="unfinished">Een weigering vereist een reden.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/paper_dossier.py" />
      <source>Write what the service said.</source>
      <translation type="unfinished">Schrijf wat de dienst gezegd heeft.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/target_factory.py" />
      <source>SPW's reporting of addresses</source>
      <translation type="unfinished">adresmelding van de SPW</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/target_factory.py" />
      <source>an address registry</source>
      <translation type="unfinished">een adressenregister</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/target_factory.py" />
      <source>by hand: ICAR and the dossier</source>
      <translation type="unfinished">met de hand: ICAR en het dossier</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/target_factory.py" />
      <source>{service} takes no answers from programs.</source>
      <translation type="unfinished">{service} aanvaardt geen antwoorden van programma’s.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/target_factory.py" />
      <source>Answer on its website; what it shows then comes with a refresh.</source>
      <translation type="unfinished">Antwoord op de website; wat die toont, komt dan mee bij het vernieuwen.</translation>
    </message>
  </context>
  <context>
    <name>dossiers</name>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>Decision</source>
      <translation type="unfinished">Beslissing</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Reviewer</source>
      <translation type="unfinished">Nazichter</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>Everything in it is decided.</source>
      <translation type="unfinished">Alles erin is beslist.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>The rest is still being examined: a later answer will repeat these decisions and add the others.</source>
      <translation type="unfinished">De rest wordt nog onderzocht: een later antwoord herhaalt deze beslissingen en voegt de andere toe.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>{commune} ({nis_code}) · {day} · {who}</source>
      <translation type="unfinished">{commune} ({nis_code}) · {day} · {who}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>Receipt for the dossier {number}</source>
      <translation type="unfinished">Ontvangstbewijs voor het dossier {number}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>Answer {answer} to the dossier {number}</source>
      <translation type="unfinished">Antwoord {answer} op het dossier {number}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>The file that goes with this letter is sealed. Sum of its content: {sum}</source>
      <translation type="unfinished">Het bestand bij deze brief is verzegeld. Controlesom van de inhoud: {sum}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_letter.py" />
      <source>The file that goes with this letter has no seal. Sum of its content: {sum}</source>
      <translation type="unfinished">Het bestand bij deze brief heeft geen zegel. Controlesom van de inhoud: {sum}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>Drawn again here with the answer's seed, the sample is the same.</source>
      <translation type="unfinished">Hier opnieuw getrokken met de startwaarde van het antwoord is de steekproef dezelfde.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>This answer was opened before: nothing changes.</source>
      <translation type="unfinished">Dit antwoord werd al eerder geopend: er verandert niets.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>A later answer was opened before: this one changes nothing.</source>
      <translation type="unfinished">Er werd al een later antwoord geopend: dit antwoord verandert niets.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>The region has received it; nothing is decided yet.</source>
      <translation type="unfinished">Het Gewest heeft het ontvangen; er is nog niets beslist.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{count} corrections settled.</source>
      <translation type="unfinished">
        <numerusform>{count} correctie afgehandeld.</numerusform>
        <numerusform>{count} correcties afgehandeld.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{kind}: a sample of {drawn} of {lot} is being looked at.</source>
      <translation type="unfinished">{kind}: een steekproef van {drawn} uit {lot} wordt bekeken.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>⚠ Withdrawn here, but done there: correct it back by a new correction.</source>
      <translation type="unfinished">⚠ Hier ingetrokken, maar daar toegepast: zet dit recht met een nieuwe correctie.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>⚠ An earlier answer said that it is applied; this one says otherwise. It stays applied.</source>
      <translation type="unfinished">⚠ Volgens een eerder antwoord is ze toegepast; dit antwoord zegt iets anders. Ze blijft toegepast.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>⚠ The answer is about another text than what was sent: ask the region.</source>
      <translation type="unfinished">⚠ Het antwoord gaat over een andere tekst dan wat werd verzonden: vraag het na bij het Gewest.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{count} came back: they are drafts again, each with its reason.</source>
      <translation type="unfinished">
        <numerusform>{count} werd teruggestuurd: ze is opnieuw een concept, met de reden erbij.</numerusform>
        <numerusform>{count} werden teruggestuurd: het zijn opnieuw concepten, elk met zijn reden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{count} need your look.</source>
      <translation type="unfinished">
        <numerusform>{count} vraagt uw aandacht.</numerusform>
        <numerusform>{count} vragen uw aandacht.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>Some arrived altered at the region: send the same files again.</source>
      <translation type="unfinished">Sommige zijn gewijzigd aangekomen bij het Gewest: verzend dezelfde bestanden opnieuw.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>⚠ {kind}: the sample is not the one that its seed gives. Ask the region how it was drawn.</source>
      <translation type="unfinished">⚠ {kind}: de steekproef is niet die van haar startwaarde. Vraag het gewest hoe ze getrokken werd.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{kind}: {drawn} of {lot} were looked at by sample, none was bad; the others were accepted.</source>
      <translation type="unfinished">{kind}: {drawn} van {lot} werden als steekproef bekeken, geen enkele was slecht; de andere werden aanvaard.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{kind}: one of a sample of {drawn} of {lot} was bad, so that each is looked at.</source>
      <translation type="unfinished">{kind}: in een steekproef van {drawn} uit {lot} was er één slecht; daarom wordt elke bekeken.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/answering.py" />
      <source>Answering dossiers</source>
      <translation type="unfinished">Dossiers beantwoorden</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Received before</source>
      <translation type="unfinished">Al eerder ontvangen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Set aside</source>
      <translation type="unfinished">Opzijgezet</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Refused as a whole</source>
      <translation type="unfinished">In zijn geheel geweigerd</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Not read</source>
      <translation type="unfinished">Niet gelezen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>It was altered after it was made: nothing of it counts. Ask for it again, and what happened to it on the way.</source>
      <translation type="unfinished">Het werd achteraf gewijzigd: niets ervan telt. Vraag het opnieuw, en vraag na wat er onderweg mee is gebeurd.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>This desk has no key of the commune: nothing shows who made it. Give the key under ☰, Seal of the dossiers; accept this one after a telephone call to the commune.</source>
      <translation type="unfinished">Deze computer heeft geen sleutel van de gemeente: niets toont wie het heeft gemaakt. Geef de sleutel in via ☰, Zegel van de dossiers; aanvaard dit dossier na een telefoontje naar de gemeente.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Its origin is not proven: it has no seal, or one of another key. Compare the fingerprints of your keys on the telephone.</source>
      <translation type="unfinished">De herkomst is niet bewezen: er is geen zegel, of een zegel van een andere sleutel. Vergelijk de vingerafdrukken van uw sleutels aan de telefoon.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Another text came under the same number before. Accept this one only if the commune says that it replaces that one: what is not in it any more is then recalled.</source>
      <translation type="unfinished">Onder hetzelfde nummer kwam eerder een andere tekst. Aanvaard deze enkel als de gemeente zegt dat hij de andere vervangt: wat er niet meer in staat, wordt dan teruggevraagd.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Its number is another commune's than the one that it names. Ask who made it.</source>
      <translation type="unfinished">Het nummer is van een andere gemeente dan die welke het noemt. Vraag wie het heeft gemaakt.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Another text came under the same number, and something of it is decided. The commune makes a dossier with a number of its own.</source>
      <translation type="unfinished">Onder hetzelfde nummer kwam een andere tekst, en een deel ervan is beslist. De gemeente maakt een dossier met een eigen nummer.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>An older Repère made it, without sums or a seal. Accept it after a telephone call to the commune, or ask for it again.</source>
      <translation type="unfinished">Een oudere Repère heeft het gemaakt, zonder controlesommen of zegel. Aanvaard het na een telefoontje naar de gemeente, of vraag het opnieuw.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>It is an answer, not a dossier: the commune opens it in its Corrections.</source>
      <translation type="unfinished">Het is een antwoord, geen dossier: de gemeente opent het in haar Correcties.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>It is a dossier, not an answer: the region receives it, in ☰, Dossiers received.</source>
      <translation type="unfinished">Het is een dossier, geen antwoord: het Gewest ontvangt het via ☰, Ontvangen dossiers.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>This answer does not correspond to a dossier of this workspace. Nothing was settled.</source>
      <translation type="unfinished">Dit antwoord hoort bij geen enkel dossier van deze werkruimte. Er werd niets afgehandeld.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>An answer of the same number with other words was opened before. Nothing was settled: ask the region which one counts, and for an answer with a higher number.</source>
      <translation type="unfinished">Een antwoord met hetzelfde nummer en een andere tekst werd al eerder geopend. Er werd niets afgehandeld: vraag het Gewest welk antwoord telt, en een antwoord met een hoger nummer.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Rebuilt from an answer: to look at, nothing settles by it.</source>
      <translation type="unfinished">Gereconstrueerd op basis van een antwoord: enkel ter inzage, er wordt niets mee afgehandeld.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>No answer yet</source>
      <translation type="unfinished">Nog geen antwoord</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Being examined</source>
      <translation type="unfinished">Wordt onderzocht</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Altered: not examined</source>
      <translation type="unfinished">Gewijzigd: niet onderzocht</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Accepted, not yet done</source>
      <translation type="unfinished">Aanvaard, nog niet uitgevoerd</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Recalled by the commune</source>
      <translation type="unfinished">Teruggevraagd door de gemeente</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Not quite handed in</source>
      <translation type="unfinished">Niet volledig overhandigd</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Handed in</source>
      <translation type="unfinished">Overhandigd</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Received by the region</source>
      <translation type="unfinished">Ontvangen door het Gewest</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Partly answered</source>
      <translation type="unfinished">Gedeeltelijk beantwoord</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Answered</source>
      <translation type="unfinished">Beantwoord</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Altered by hand: set aside</source>
      <translation type="unfinished">Handmatig gewijzigd: opzijgezet</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>Known already: decided once</source>
      <translation type="unfinished">Al bekend: één keer beslist</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <source>A later version replaces it</source>
      <translation type="unfinished">Een latere versie vervangt ze</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Compared with the text before: {new} new, {changed} changed, {gone} not in it any more.</source>
      <translation type="unfinished">Vergeleken met de vorige tekst: {new} nieuw, {changed} gewijzigd, {gone} er niet meer in.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>What changes</source>
      <translation type="unfinished">Wat er wijzigt</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Decided on</source>
      <translation type="unfinished">Beslist op</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>see {number}</source>
      <translation type="unfinished">zie {number}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>New in this text</source>
      <translation type="unfinished">Nieuw in deze tekst</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Not in this text any more: recalled if it is accepted</source>
      <translation type="unfinished">Niet meer in deze tekst: teruggeroepen als hij aanvaard wordt</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Other than before: {changes}</source>
      <translation type="unfinished">Anders dan voorheen: {changes}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/key_store.py" />
      <source>The key cannot be kept: QGIS's authentication store cannot be used.</source>
      <translation type="unfinished">De sleutel kan niet worden bewaard: de authenticatiedatabase van QGIS is niet bruikbaar.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/key_store.py" />
      <source>Give QGIS its master password (Settings, Options, Authentication), then do it again.</source>
      <translation type="unfinished">Geef QGIS zijn hoofdwachtwoord (Instellingen, Opties, Authenticatie) en doe dit opnieuw.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/key_store.py" />
      <source>The keys of the communes are locked: QGIS's authentication store was not opened.</source>
      <translation type="unfinished">De sleutels van de gemeenten zijn vergrendeld: de authenticatiedatabase van QGIS werd niet geopend.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/received_page.py" />
      <source>{count} answers written, each with its letter.</source>
      <translation type="unfinished">
        <numerusform>{count} antwoord opgeslagen, met zijn brief.</numerusform>
        <numerusform>{count} antwoorden opgeslagen, elk met zijn brief.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>How you made sure of its origin: whom you called, when</source>
      <translation type="unfinished">Hoe u zich van de herkomst hebt vergewist: wie u hebt gebeld, wanneer</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>How you made sure of its origin</source>
      <translation type="unfinished">Hoe u zich van de herkomst hebt vergewist</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Its corrections</source>
      <translation type="unfinished">De correcties ervan</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Accept into review</source>
      <translation type="unfinished">Aanvaarden voor nazicht</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>To the review</source>
      <translation type="unfinished">Naar het nazicht</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Answer…</source>
      <translation type="unfinished">Beantwoorden…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Receive a folder…</source>
      <translation type="unfinished">Een map ontvangen…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>next answer</source>
      <translation type="unfinished">volgend antwoord</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>The number of the last answer that the commune opened. It is higher than the one here only where this workspace was lost or restored: numbers never go back.</source>
      <translation type="unfinished">Het nummer van het laatste antwoord dat de gemeente heeft geopend. Het is enkel hoger dan het nummer hier als deze werkruimte verloren ging of werd teruggezet: nummers gaan nooit achteruit.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Receive dossiers</source>
      <translation type="unfinished">Dossiers ontvangen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Dossiers (*.gpkg)</source>
      <translation type="unfinished">Dossiers (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Receive a folder</source>
      <translation type="unfinished">Een map ontvangen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Watch a folder</source>
      <translation type="unfinished">Een map bewaken</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Watched folder, away: {path}</source>
      <translation type="unfinished">Bewaakte map, afwezig: {path}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Watched folder: {path}</source>
      <translation type="unfinished">Bewaakte map: {path}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Folder of the answers</source>
      <translation type="unfinished">Map van de antwoorden</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>No dossier was received yet. Receive the files that communes sent, or a whole folder of them.</source>
      <translation type="unfinished">Er werd nog geen dossier ontvangen. Ontvang de bestanden die gemeenten hebben verzonden, of een hele map ervan.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Receive files…</source>
      <translation type="unfinished">Bestanden ontvangen…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>after answer</source>
      <translation type="unfinished">na antwoord</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Which commune's?</source>
      <translation type="unfinished">Van welke gemeente?</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Watch a folder…</source>
      <translation type="unfinished">Een map bewaken…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Watch it no more</source>
      <translation type="unfinished">Niet meer bewaken</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Stopped: {count} files were not read. Receive them again: twice is once.</source>
      <translation type="unfinished">
        <numerusform>Gestopt: {count} bestand werd niet gelezen. Ontvang het opnieuw: twee keer telt als één keer.</numerusform>
        <numerusform>Gestopt: {count} bestanden werden niet gelezen. Ontvang ze opnieuw: twee keer telt als één keer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/received_page.py" />
      <source>{count} corrections of {number} are in review.</source>
      <translation type="unfinished">
        <numerusform>{count} correctie van {number} is in nazicht.</numerusform>
        <numerusform>{count} correcties van {number} zijn in nazicht.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <location filename="../../ui/dossiers/watched_folder.py" />
      <source>Receiving dossiers</source>
      <translation type="unfinished">Dossiers ontvangen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Unanswered</source>
      <translation type="unfinished">Onbeantwoord</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Not sealed, as this desk has no key of theirs: {communes}. A commune with a key takes no answer without a seal.</source>
      <translation type="unfinished">Niet verzegeld, omdat deze computer hun sleutel niet heeft: {communes}. Een gemeente met een sleutel neemt geen antwoord zonder zegel aan.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>It cannot be answered in a file: an older Repère made it, and its number names no commune. Tell the commune by letter what was decided, or ask for a dossier of today's Repère.</source>
      <translation type="unfinished">Het kan niet in een bestand beantwoord worden: een oudere Repère maakte het, en zijn nummer noemt geen gemeente. Deel de gemeente per brief mee wat beslist werd, of vraag een dossier van de Repère van vandaag.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>Its seal is right.</source>
      <translation type="unfinished">Het zegel klopt.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>waits for too long</source>
      <translation type="unfinished">wacht al te lang</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>Accepted without proof by {words}.</source>
      <translation type="unfinished">Zonder bewijs aanvaard door {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>Signed by {author}, made on {day}.</source>
      <translation type="unfinished">Ondertekend door {author}, gemaakt op {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>answer {number}</source>
      <translation type="unfinished">antwoord {number}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/received_rows.py" />
      <source>It replaces {number}.</source>
      <translation type="unfinished">Het vervangt {number}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>{count} files received</source>
      <translation type="unfinished">
        <numerusform>{count} bestand ontvangen</numerusform>
        <numerusform>{count} bestanden ontvangen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>Verdict</source>
      <translation type="unfinished">Oordeel</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>File</source>
      <translation type="unfinished">Bestand</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>{count} corrections that were altered before are whole now.</source>
      <translation type="unfinished">
        <numerusform>{count} correctie die eerder gewijzigd was, is nu intact.</numerusform>
        <numerusform>{count} correcties die eerder gewijzigd waren, zijn nu intact.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>{count} corrections came into the review.</source>
      <translation type="unfinished">
        <numerusform>{count} correctie kwam in nazicht.</numerusform>
        <numerusform>{count} correcties kwamen in nazicht.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>On {date}; nothing was added.</source>
      <translation type="unfinished">Op {date}; er werd niets toegevoegd.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>A colleague's desk: type the same key there. The fingerprint is the same on every desk that has it.
The key is lost: draw a new one on either side, and give it to the other. What is under way with the old one is set aside when it is received, until somebody accepts it after a telephone call.
Somebody else may know it: draw a new one at once, and make open dossiers again.
It is kept in QGIS's authentication store, behind its master password; not in the profile, the project or any file of Repère.</source>
      <translation type="unfinished">De computer van een collega: typ daar dezelfde sleutel. De vingerafdruk is dezelfde op elke computer die hem heeft.
De sleutel is verloren: maak aan een van beide kanten een nieuwe aan en geef die aan de andere. Wat met de oude onderweg is, wordt bij ontvangst opzijgezet tot iemand het na een telefoontje aanvaardt.
Iemand anders kent hem misschien: maak meteen een nieuwe aan en maak de open dossiers opnieuw.
Hij wordt bewaard in de authenticatiedatabase van QGIS, achter het hoofdwachtwoord; niet in het profiel, het project of een bestand van Repère.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Nine groups of four letters and digits</source>
      <translation type="unfinished">Negen groepen van vier letters en cijfers</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>New key</source>
      <translation type="unfinished">Nieuwe sleutel</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Forget the key…</source>
      <translation type="unfinished">De sleutel vergeten…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>On this desk</source>
      <translation type="unfinished">Op deze computer</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Key</source>
      <translation type="unfinished">Sleutel</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Read this key out to the other side on the telephone, or hand it over: never by the mail that carries the dossiers. It is shown this once; then keep it here.</source>
      <translation type="unfinished">Lees deze sleutel aan de telefoon voor aan de andere kant, of overhandig hem: nooit langs de weg die de dossiers volgen. Hij wordt alleen deze keer getoond; bewaar hem daarna hier.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Forget the key</source>
      <translation type="unfinished">De sleutel vergeten</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>The key was forgotten.</source>
      <translation type="unfinished">De sleutel is vergeten.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Keep this key</source>
      <translation type="unfinished">Deze sleutel bewaren</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>A commune and its region share a key. Dossiers and answers leave sealed with it, and the seal is checked when they are received: it shows these two that one of them made the file and that nobody changed it since. It is no signature: to anybody else the signed PDF is the proof.</source>
      <translation type="unfinished">Een gemeente en haar Gewest delen een sleutel. Dossiers en antwoorden vertrekken ermee verzegeld, en het zegel wordt bij ontvangst gecontroleerd: het toont aan die twee dat een van hen het bestand heeft gemaakt en dat niemand het sindsdien heeft gewijzigd. Het is geen handtekening: voor alle anderen is de ondertekende PDF het bewijs.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Replace the key</source>
      <translation type="unfinished">De sleutel vervangen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>No key of this commune yet</source>
      <translation type="unfinished">Nog geen sleutel van deze gemeente</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>{count} communes have a key on this desk.</source>
      <translation type="unfinished">
        <numerusform>{count} gemeente heeft een sleutel op deze computer.</numerusform>
        <numerusform>{count} gemeenten hebben een sleutel op deze computer.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Without its key, nothing of {commune} leaves this desk sealed, and nothing received is proven.</source>
      <translation type="unfinished">Zonder de sleutel vertrekt niets van {commune} verzegeld van deze computer, en is niets wat wordt ontvangen bewezen.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Kept. Compare the fingerprint with the other side's: {fingerprint}.</source>
      <translation type="unfinished">Bewaard. Vergelijk de vingerafdruk met die van de andere kant: {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>{commune} has another key on this desk. What was sealed with that one, and is not received yet, will not be proven any more. Replace it?</source>
      <translation type="unfinished">{commune} heeft een andere sleutel op deze computer. Wat daarmee werd verzegeld en nog niet is ontvangen, zal niet meer bewezen zijn. Vervangen?</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>Its key was given; fingerprint {fingerprint}</source>
      <translation type="unfinished">De sleutel werd ingegeven; vingerafdruk {fingerprint}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Recall…</source>
      <translation type="unfinished">Terugvragen…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Open an answer</source>
      <translation type="unfinished">Een antwoord openen</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Answers (*.gpkg)</source>
      <translation type="unfinished">Antwoorden (*.gpkg)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} corrections of {number} are asked back: a dossier without corrections tells the region, under a number of its own. Hand it in as the others. What the region decided meanwhile stands, and its answer will say so.</source>
      <translation type="unfinished">
        <numerusform>{count} correctie van {number} wordt teruggevraagd: een dossier zonder correcties meldt dit aan het Gewest, onder een eigen nummer. Overhandig het zoals de andere. Wat het Gewest intussen heeft beslist, blijft gelden, en zijn antwoord zal dat zeggen.</numerusform>
        <numerusform>{count} correcties van {number} worden teruggevraagd: een dossier zonder correcties meldt dit aan het Gewest, onder een eigen nummer. Overhandig het zoals de andere. Wat het Gewest intussen heeft beslist, blijft gelden, en zijn antwoord zal dat zeggen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Recall</source>
      <translation type="unfinished">Terugvragen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} corrections recalled. Hand in {path}.</source>
      <translation type="unfinished">
        <numerusform>{count} correctie teruggevraagd. Overhandig {path}.</numerusform>
        <numerusform>{count} correcties teruggevraagd. Overhandig {path}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} dossiers wait for an answer for more than {days} days</source>
      <translation type="unfinished">
        <numerusform>{count} dossier wacht al meer dan {days} dagen op antwoord</numerusform>
        <numerusform>{count} dossiers wachten al meer dan {days} dagen op antwoord</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} without an answer</source>
      <translation type="unfinished">
        <numerusform>{count} zonder antwoord</numerusform>
        <numerusform>{count} zonder antwoord</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>It left sealed.</source>
      <translation type="unfinished">Het is verzegeld vertrokken.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Ask the region what became of it, then send the same files again: twice is once.</source>
      <translation type="unfinished">Vraag het Gewest wat ervan geworden is en verzend dezelfde bestanden opnieuw: twee keer telt als één keer.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>No dossier was handed in yet.</source>
      <translation type="unfinished">Er werd nog geen dossier overhandigd.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Open an answer…</source>
      <translation type="unfinished">Een antwoord openen…</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Keep it as history</source>
      <translation type="unfinished">Bewaren als geschiedenis</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>For {service}; signed by {author}, made on {day}.</source>
      <translation type="unfinished">Voor {service}; ondertekend door {author}, gemaakt op {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>It is another commune's answer: nothing was kept.</source>
      <translation type="unfinished">Het is het antwoord van een andere gemeente: er werd niets bewaard.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>It recalls {number}.</source>
      <translation type="unfinished">Het vraagt {number} terug.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Last answer opened: {number}</source>
      <translation type="unfinished">Laatst geopende antwoord: {number}</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>Its origin was not checked: no key of the commune was given on this desk.</source>
      <translation type="unfinished">De herkomst werd niet gecontroleerd: op deze computer werd geen sleutel van de gemeente ingegeven.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>No dossier {number} is known here. Was this workspace lost or made anew? Then what the answer says can be kept to look at.</source>
      <translation type="unfinished">Dossier {number} is hier niet bekend. Ging deze werkruimte verloren of werd ze opnieuw aangemaakt? Dan kan wat het antwoord zegt ter inzage worden bewaard.</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/watched_folder.py" />
      <source>Watched folder</source>
      <translation type="unfinished">Bewaakte map</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/watched_folder.py" />
      <source>The watched folder is there again: {path}.</source>
      <translation type="unfinished">De bewaakte map is er weer: {path}.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/answer_dossier.py" />
      <source>The dossier {number} is set aside: it cannot be answered yet.</source>
      <translation type="unfinished">Het dossier {number} is opzijgezet: het kan nog niet worden beantwoord.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/answer_dossier.py" />
      <source>Accept it first, or ask its commune.</source>
      <translation type="unfinished">Aanvaard het eerst, of vraag het na bij de gemeente ervan.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>{file} cannot be read as a dossier ({reason}).</source>
      <translation type="unfinished">{file} kan niet als dossier worden gelezen ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>Ask the commune to send it again; nothing of it was kept.</source>
      <translation type="unfinished">Vraag de gemeente het opnieuw te sturen; er is niets van bewaard.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>{file} is of a newer format ({format}).</source>
      <translation type="unfinished">{file} heeft een nieuwer formaat ({format}).</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>Update the plugin, then receive it again; it was left as it is.</source>
      <translation type="unfinished">Werk de plug-in bij en ontvang het dan opnieuw; het is gelaten zoals het was.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>{file} is a dossier of an older Repère: it has neither sums nor a seal.</source>
      <translation type="unfinished">{file} is een dossier van een ouder Repère: het heeft geen controlesommen en geen zegel.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_reader.py" />
      <source>Receive it as unproven, or ask the commune to make it again.</source>
      <translation type="unfinished">Ontvang het als niet bewezen, of vraag de gemeente het opnieuw te maken.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/dossier_writer.py" />
      <source>The dossier cannot be written to {path}: {reason}.</source>
      <translation type="unfinished">Het dossier kan niet in {path} worden geschreven: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>Another correction asks for the same</source>
      <translation type="unfinished">Een andere correctie vraagt hetzelfde</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The source is so already</source>
      <translation type="unfinished">De bron is al zo</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>It was decided already</source>
      <translation type="unfinished">Al eerder beslist</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>It lies outside the commune</source>
      <translation type="unfinished">Ligt buiten de gemeente</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>A piece of evidence is missing or cannot be read</source>
      <translation type="unfinished">Een bewijsstuk ontbreekt of is onleesbaar</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The position is imprecise, or on the wrong parcel</source>
      <translation type="unfinished">Positie onnauwkeurig of op het verkeerde perceel</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The street has this number already</source>
      <translation type="unfinished">De straat heeft dit nummer al</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The number or box is not written as it should be</source>
      <translation type="unfinished">Huisnummer of busnummer niet juist geschreven</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The street is unknown, or the council has not decided its name</source>
      <translation type="unfinished">Straat onbekend, of naam niet door de gemeenteraad beslist</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The postcode is another locality's</source>
      <translation type="unfinished">Postcode van een andere plaats</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The address was removed meanwhile</source>
      <translation type="unfinished">Adres intussen verwijderd</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>The source has changed since</source>
      <translation type="unfinished">De bron is sindsdien gewijzigd</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>A box without its house number</source>
      <translation type="unfinished">Bus zonder haar huisnummer</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>It is another authority's to decide</source>
      <translation type="unfinished">Andere overheid bevoegd</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>It contradicts another correction</source>
      <translation type="unfinished">In strijd met een andere correctie</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>It does not follow the rules for addresses</source>
      <translation type="unfinished">Volgt de regels voor adressen niet</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/reasons.py" />
      <source>Something else</source>
      <translation type="unfinished">Iets anders</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/recall_dossier.py" />
      <source>Nothing of the dossier {number} waits for an answer: there is nothing to recall.</source>
      <translation type="unfinished">Niets van het dossier {number} wacht op antwoord: er is niets terug te roepen.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/recall_dossier.py" />
      <source>Correct what was applied by a new correction.</source>
      <translation type="unfinished">Corrigeer wat toegepast is met een nieuwe correctie.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>Who accepts what is not proven says why.</source>
      <translation type="unfinished">Wie aanvaardt wat niet bewezen is, zegt waarom.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>Write how you made sure of its origin.</source>
      <translation type="unfinished">Schrijf hoe u zich van de herkomst vergewist hebt.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>The dossier {number} is not set aside.</source>
      <translation type="unfinished">Het dossier {number} is niet opzijgezet.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>Something of the dossier {number} was decided: this one cannot replace it.</source>
      <translation type="unfinished">Over een deel van het dossier {number} is al beslist: dit dossier kan het niet vervangen.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>Ask the commune for a dossier with a number of its own.</source>
      <translation type="unfinished">Vraag de gemeente een dossier met een eigen nummer.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <source>Bring the folder back, then receive again: what was received stays received.</source>
      <translation type="unfinished">Zet de map terug en ontvang dan opnieuw: wat ontvangen is, blijft ontvangen.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/sampling.py" />
      <source>A sample of {number} stands for nothing: {count} are alike, it takes {least}.</source>
      <translation type="unfinished">Een steekproef uit dossier {number} zou niets zeggen: {count} gelijkaardige, er zijn er {least} nodig.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/sampling.py" />
      <source>Look at each.</source>
      <translation type="unfinished">Bekijk ze een voor een.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/seal_key.py" />
      <source>This is not a key: it has nine groups of four letters and digits, and a slip in one is noticed.</source>
      <translation type="unfinished">Dit is geen sleutel: een sleutel heeft negen groepen van vier letters en cijfers, en een fout in een groep valt op.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/seal_key.py" />
      <source>Read it out again, group by group; it was kept nowhere.</source>
      <translation type="unfinished">Laat hem opnieuw voorlezen, groep per groep; hij is nergens bewaard.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/settle_answer.py" />
      <source>The dossier {number} is here: open its answer instead.</source>
      <translation type="unfinished">Het dossier {number} is hier: open liever het antwoord erop.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/settle_answer.py" />
      <source>Open the answer.</source>
      <translation type="unfinished">Open het antwoord.</translation>
    </message>
  </context>
  <context>
    <name>exercises</name>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The new report is {distance} m away from the spot; at most {limit} m are expected.</source>
      <translation type="unfinished">De nieuwe melding ligt {distance} m van de plek; hoogstens {limit} m wordt verwacht.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>It arrived {count} times in the town; once is right.</source>
      <translation type="unfinished">Het kwam {count} keer aan in de stad; één keer is juist.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>{label}: your correction has not come that far yet.</source>
      <translation type="unfinished">{label}: uw correctie is nog niet zo ver.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>You have not decided on this difference yet.</source>
      <translation type="unfinished">U hebt over dit verschil nog niet beslist.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>{count} of your corrections are in a dossier; expected: {expected}.</source>
      <translation type="unfinished">Uw correcties in een dossier: {count}; verwacht: {expected}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The town has no report {number} any more.</source>
      <translation type="unfinished">De stad heeft geen melding {number} meer.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>Report {number} has not the right status in the town yet.</source>
      <translation type="unfinished">Melding {number} heeft in de stad nog niet de juiste status.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>Report {number} has the status, but no comment from you.</source>
      <translation type="unfinished">Melding {number} heeft de status, maar geen opmerking van u.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The town has no new report of this kind yet.</source>
      <translation type="unfinished">De stad heeft nog geen nieuwe melding van deze soort.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The source has no such address yet.</source>
      <translation type="unfinished">De bron heeft dit adres nog niet.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>Nothing has arrived in the town yet.</source>
      <translation type="unfinished">In de stad is nog niets aangekomen.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>Your workspace has no such correction yet.</source>
      <translation type="unfinished">Uw werkruimte bevat deze correctie nog niet.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>You decided otherwise: undo it (key 0) and decide again.</source>
      <translation type="unfinished">U hebt anders beslist: maak het ongedaan (toets 0) en beslis opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The source says {value}; expected: {expected}.</source>
      <translation type="unfinished">De bron zegt {value}; verwacht: {expected}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/checks.py" />
      <source>The address is {distance} m away from where it should be; at most {limit} m are expected.</source>
      <translation type="unfinished">Het adres ligt {distance} m van de juiste plaats; hoogstens {limit} m wordt verwacht.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>{file} is too large.</source>
      <translation type="unfinished">{file} is te groot.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>The folder {path} cannot be read: {reason}.</source>
      <translation type="unfinished">De map {path} kan niet worden gelezen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>Bring the share or the stick back; the board goes on by itself.</source>
      <translation type="unfinished">Breng de gedeelde map of de USB-stick terug; het bord gaat vanzelf verder.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>{file} is no file of a class.</source>
      <translation type="unfinished">{file} is geen bestand van een klas.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>{file} cannot be read: {reason}.</source>
      <translation type="unfinished">{file} kan niet worden gelezen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/classroom.py" />
      <source>{file} speaks for another desk.</source>
      <translation type="unfinished">{file} spreekt namens een andere computer.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <source>{file} is too large to be an exercise.</source>
      <translation type="unfinished">{file} is te groot om een oefening te zijn.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <source>{file}, line {line}: “{field}” has more than {limit} entries.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ heeft meer dan {limit} elementen.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <source>{file}, line {line}: “{field}” must be a text of at most {limit} letters.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ moet een tekst van hoogstens {limit} letters zijn.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/fault_switches.py" />
      <source>Slow network</source>
      <translation type="unfinished">Traag netwerk</translation>
    </message>
    <message>
      <location filename="../../services/exercises/fault_switches.py" />
      <source>Service down for two minutes</source>
      <translation type="unfinished">Dienst twee minuten buiten werking</translation>
    </message>
    <message>
      <location filename="../../services/exercises/fault_switches.py" />
      <source>Reply lost</source>
      <translation type="unfinished">Antwoord verloren</translation>
    </message>
    <message>
      <location filename="../../services/exercises/fault_switches.py" />
      <source>Quota exceeded</source>
      <translation type="unfinished">Quotum overschreden</translation>
    </message>
    <message>
      <location filename="../../services/exercises/region_reply.py" />
      <source>The region finds no correction to decide on in {file}.</source>
      <translation type="unfinished">Het Gewest vindt in {file} geen correctie om over te beslissen.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/region_reply.py" />
      <source>Make a new dossier, then ask again.</source>
      <translation type="unfinished">Maak een nieuw dossier en vraag het dan opnieuw.</translation>
    </message>
  </context>
  <context>
    <name>http</name>
    <message>
      <location filename="../../services/http/client.py" />
      <source>{service} cannot be reached ({host}).</source>
      <translation type="unfinished">{service} is niet bereikbaar ({host}).</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>Check the network and the service's address; the rest goes on.</source>
      <translation type="unfinished">Controleer het netwerk en de URL van de dienst; de rest gaat verder.</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>{service} answers too slowly; its answer was given up.</source>
      <translation type="unfinished">{service} antwoordt te traag; het wachten op antwoord is opgegeven.</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>Try again later; what was sent is checked before it is sent again.</source>
      <translation type="unfinished">Probeer het later opnieuw; wat verzonden is, wordt gecontroleerd voor het opnieuw verzonden wordt.</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>{service} did not finish its answer.</source>
      <translation type="unfinished">{service} heeft zijn antwoord niet afgemaakt.</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>{service} failed several times in a row{reason}; it is left alone for another {seconds} s.</source>
      <translation type="unfinished">{service} gaf meermaals na elkaar een fout{reason}; de dienst wordt nog {seconds} s niet bevraagd.</translation>
    </message>
    <message>
      <location filename="../../services/http/client.py" />
      <source>The rest goes on; what was fetched before is still there.</source>
      <translation type="unfinished">De rest gaat verder; wat eerder opgehaald is, is er nog.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>{file} is no longer the file that was fetched: something changed it.</source>
      <translation type="unfinished">{file} is niet meer het bestand dat opgehaald werd: iets heeft het gewijzigd.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>Fetch it again.</source>
      <translation type="unfinished">Haal het opnieuw op.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>{service} sent another kind of file than the one that is published there.</source>
      <translation type="unfinished">{service} stuurde een ander soort bestand dan wat daar gepubliceerd is.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>{file} is not whole yet: the connection to {service} broke after {done} MB.</source>
      <translation type="unfinished">{file} is nog niet volledig: de verbinding met {service} viel weg na {done} MB.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>Fetch it again: it goes on where it stopped, if the service allows it.</source>
      <translation type="unfinished">Haal het opnieuw op: het gaat verder waar het stopte, als de dienst dat toelaat.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>{file} was not fetched: with {size} MB it is longer than this list ever was.</source>
      <translation type="unfinished">{file} is niet opgehaald: met {size} MB is het groter dan deze lijst ooit was.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>Look at the address where it is published.</source>
      <translation type="unfinished">Controleer de URL waarop het gepubliceerd is.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>{file} cannot be written to {folder}: {reason}.</source>
      <translation type="unfinished">{file} kan niet in {folder} worden geschreven: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>Check that you may write there.</source>
      <translation type="unfinished">Controleer of u daar mag schrijven.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>The disk is full: there is no room for {file} ({size} MB) in {folder}.</source>
      <translation type="unfinished">De schijf is vol: er is geen plaats voor {file} ({size} MB) in {folder}.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <source>Make room, then fetch it again: it goes on where it stopped.</source>
      <translation type="unfinished">Maak plaats en haal het dan opnieuw op: het gaat verder waar het stopte.</translation>
    </message>
    <message>
      <location filename="../../services/http/pause.py" />
      <source>{service} asked to wait {seconds} s.</source>
      <translation type="unfinished">{service} vraagt om {seconds} s te wachten.</translation>
    </message>
    <message>
      <location filename="../../services/http/pause.py" />
      <source>{service} did not answer as it should; a pause of {seconds} s.</source>
      <translation type="unfinished">{service} antwoordde niet zoals het hoort; pauze van {seconds} s.</translation>
    </message>
    <message>
      <location filename="../../services/http/pause.py" />
      <source>{service} is asked no faster than agreed; a pause of {seconds} s.</source>
      <translation type="unfinished">{service} wordt niet sneller dan afgesproken bevraagd; pauze van {seconds} s.</translation>
    </message>
    <message>
      <location filename="../../services/http/response.py" />
      <source>{service} sent an XML document with entities; it was not opened.</source>
      <translation type="unfinished">{service} stuurde een XML-document met entiteiten; het is niet geopend.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} asks who you are (code {code}).</source>
      <translation type="unfinished">{service} vraagt u aan te melden (code {code}).</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>Name an authentication of QGIS for this service in the profile (authcfg).</source>
      <translation type="unfinished">Noem in het profiel een authenticatie van QGIS voor deze dienst (authcfg).</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} does not know this address (code {code}): {reason}</source>
      <translation type="unfinished">{service} kent deze URL niet (code {code}): {reason}</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} has nothing at this address (code {code}): {reason}</source>
      <translation type="unfinished">{service} heeft niets op deze URL (code {code}): {reason}</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>Look whether it is still there.</source>
      <translation type="unfinished">Kijk of het er nog is.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} does not take the key that was sent with it (code {code}: {reason}).</source>
      <translation type="unfinished">{service} aanvaardt de meegestuurde sleutel niet (code {code}: {reason}).</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>The key is kept as the password of an authentication of QGIS: name that one here, or in the profile (write_authcfg).</source>
      <translation type="unfinished">De sleutel wordt bewaard als het wachtwoord van een authenticatie van QGIS: noem die hier, of in het profiel (write_authcfg).</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} holds a newer version of this record.</source>
      <translation type="unfinished">{service} heeft een nieuwere versie van dit gegeven.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} refused the request (code {code}): {reason}</source>
      <translation type="unfinished">{service} weigerde de aanvraag (code {code}): {reason}</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <source>{service} cannot answer now (code {code}).</source>
      <translation type="unfinished">{service} kan nu niet antwoorden (code {code}).</translation>
    </message>
  </context>
  <context>
    <name>incidents</name>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>This road is managed by {manager}. We are passing your report on to them.</source>
      <translation type="unfinished">Deze weg wordt beheerd door {manager}. Wij geven uw melding aan hen door.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Show
the photo</source>
      <translation type="unfinished">Foto
tonen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Fetch a small picture; press again to open the photo in the browser</source>
      <translation type="unfinished">Een kleine foto laden; druk nogmaals om de foto in de browser te openen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Report's web page</source>
      <translation type="unfinished">Webpagina van de melding</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>History</source>
      <translation type="unfinished">Geschiedenis</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../ui/incidents/filter.py" />
      <source>Road</source>
      <translation type="unfinished">Weg</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../ui/incidents/panel.py" />
      <source>To check</source>
      <translation type="unfinished">Te controleren</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Not this list's number</source>
      <translation type="unfinished">Niet het nummer van deze lijst</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Not this list's number: the one the back office gave</source>
      <translation type="unfinished">Niet het nummer van deze lijst: het nummer dat de backoffice gaf</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Message to the citizen</source>
      <translation type="unfinished">Bericht aan de burger</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Prepare</source>
      <translation type="unfinished">Voorbereiden</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>It goes in five seconds, in which you can undo it</source>
      <translation type="unfinished">Wordt over vijf seconden verzonden; tot dan kunt u het ongedaan maken</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>E-mail</source>
      <translation type="unfinished">E-mail</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>As a comment</source>
      <translation type="unfinished">Als opmerking</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>A message that hands the report over to who manages the road</source>
      <translation type="unfinished">Een bericht dat de melding overdraagt aan wie de weg beheert</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Show the proposed place</source>
      <translation type="unfinished">De voorgestelde plaats tonen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>{service} sent something else than a photo.</source>
      <translation type="unfinished">{service} stuurde iets anders dan een foto.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Reported {date}</source>
      <translation type="unfinished">Gemeld op {date}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>The report gives no usable position.</source>
      <translation type="unfinished">De melding bevat geen bruikbare positie.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../ui/incidents/duplicates_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Reported</source>
      <translation type="unfinished">Gemeld</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Open the photo in the browser</source>
      <translation type="unfinished">De foto in de browser openen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Prepare and send</source>
      <translation type="unfinished">Voorbereiden en verzenden</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Position and address look correct.</source>
      <translation type="unfinished">Positie en adres lijken juist.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Our answer: {state}</source>
      <translation type="unfinished">Ons antwoord: {state}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>History ({count})</source>
      <translation type="unfinished">Geschiedenis ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>No road of a known manager nearby, or the road layers are not loaded.</source>
      <translation type="unfinished">Geen weg van een bekende beheerder in de buurt, of de wegenlagen zijn niet geladen.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>changed {date}</source>
      <translation type="unfinished">gewijzigd op {date}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>No longer listed since {date}</source>
      <translation type="unfinished">Niet meer in de lijst sinds {date}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>last answer: {state}</source>
      <translation type="unfinished">laatste antwoord: {state}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>Probably the same as {numbers}.</source>
      <translation type="unfinished">Waarschijnlijk hetzelfde als {numbers}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>road without a name</source>
      <translation type="unfinished">weg zonder naam</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>{metres} m from the axis, sure at {percent} %</source>
      <translation type="unfinished">op {metres} m van de as, zeker voor {percent} %</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <source>To check ({count})</source>
      <translation type="unfinished">Te controleren ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Same thing</source>
      <translation type="unfinished">Hetzelfde</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Not the same</source>
      <translation type="unfinished">Niet hetzelfde</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Undecided</source>
      <translation type="unfinished">Onbeslist</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Reply to the later incident…</source>
      <translation type="unfinished">De latere melding beantwoorden…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Not decided yet</source>
      <translation type="unfinished">Nog niet beslist</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>No possible duplicates found.</source>
      <translation type="unfinished">Geen mogelijke dubbels gevonden.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Back to the incidents</source>
      <translation type="unfinished">Terug naar de meldingen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Where</source>
      <translation type="unfinished">Plaats</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>First report</source>
      <translation type="unfinished">Eerste melding</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>Later report</source>
      <translation type="unfinished">Latere melding</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>{metres} m and {days} days apart</source>
      <translation type="unfinished">{metres} m uit elkaar, dagen ertussen: {days}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>It takes</source>
      <translation type="unfinished">Aanvaardt</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>New reports are listed after a check</source>
      <translation type="unfinished">Nieuwe meldingen komen na controle in de lijst</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>A photo is sent as</source>
      <translation type="unfinished">Een foto wordt verzonden als</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Statuses it knows</source>
      <translation type="unfinished">Bekende statussen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Reports in a list, at most</source>
      <translation type="unfinished">Meldingen in een lijst, hoogstens</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Questions a minute, at most</source>
      <translation type="unfinished">Vragen per minuut, hoogstens</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Lists open reports only, unless asked</source>
      <translation type="unfinished">Toont enkel open meldingen, tenzij anders gevraagd</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Clock of its filters</source>
      <translation type="unfinished">Tijdzone van de filters</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Clock of its dates</source>
      <translation type="unfinished">Tijdzone van de datums</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Longest period, days</source>
      <translation type="unfinished">Langste periode, in dagen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Long lists</source>
      <translation type="unfinished">Lange lijsten</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Reports a page</source>
      <translation type="unfinished">Meldingen per pagina</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Reports a page are asked for by</source>
      <translation type="unfinished">Aantal per pagina wordt gevraagd met</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Answers in</source>
      <translation type="unfinished">Antwoordt in</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>It can be asked by</source>
      <translation type="unfinished">Te bevragen op</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Several at once of</source>
      <translation type="unfinished">Meerdere tegelijk voor</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>It also has</source>
      <translation type="unfinished">Biedt ook</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Several answers are sent as</source>
      <translation type="unfinished">Meerdere antwoorden worden verzonden als</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Longitude is called</source>
      <translation type="unfinished">Naam van de lengtegraad</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>An answer names</source>
      <translation type="unfinished">Een antwoord vermeldt</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Status that changes none</source>
      <translation type="unfinished">Status die niets wijzigt</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Back office's number in the text</source>
      <translation type="unfinished">Nummer van de backoffice in de tekst</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Statuses are written in</source>
      <translation type="unfinished">Statussen worden geschreven in</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Answers are listed by</source>
      <translation type="unfinished">Antwoorden worden opgelijst per</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>An answer is taken once only</source>
      <translation type="unfinished">Een antwoord wordt maar één keer aangenomen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>For whoever looks after the service</source>
      <translation type="unfinished">Voor wie de dienst onderhoudt</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>not known</source>
      <translation type="unfinished">niet bekend</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>“{word}” cannot be sent like that.</source>
      <translation type="unfinished">‘{word}’ kan zo niet worden verzonden.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Write it as in: {example}</source>
      <translation type="unfinished">Schrijf het zoals in: {example}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>Open311, nothing more known</source>
      <translation type="unfinished">Open311, verder niets bekend</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>end date</source>
      <translation type="unfinished">einddatum</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>start date</source>
      <translation type="unfinished">begindatum</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>date of change</source>
      <translation type="unfinished">wijzigingsdatum</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>number of the report</source>
      <translation type="unfinished">nummer van de melding</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>category</source>
      <translation type="unfinished">categorie</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>status</source>
      <translation type="unfinished">status</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>area of the map</source>
      <translation type="unfinished">gebied van de kaart</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>page number</source>
      <translation type="unfinished">paginanummer</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>position in the list</source>
      <translation type="unfinished">positie in de lijst</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>link to the next page</source>
      <translation type="unfinished">link naar de volgende pagina</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>the number in the list</source>
      <translation type="unfinished">het nummer in de lijst</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>the back office's number</source>
      <translation type="unfinished">het nummer van de backoffice</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>small letters</source>
      <translation type="unfinished">kleine letters</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>capitals</source>
      <translation type="unfinished">hoofdletters</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>the number of the report</source>
      <translation type="unfinished">het nummer van de melding</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>a period</source>
      <translation type="unfinished">een periode</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>a link</source>
      <translation type="unfinished">een link</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>a file</source>
      <translation type="unfinished">een bestand</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>new reports</source>
      <translation type="unfinished">nieuwe meldingen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>statuses and comments</source>
      <translation type="unfinished">statussen en opmerkingen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>a description of itself</source>
      <translation type="unfinished">een beschrijving van zichzelf</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>questions by category</source>
      <translation type="unfinished">vragen per categorie</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>receipts for new reports</source>
      <translation type="unfinished">ontvangstbewijzen voor nieuwe meldingen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>lists of answers</source>
      <translation type="unfinished">lijsten van antwoorden</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>pages of FixMyStreet</source>
      <translation type="unfinished">pagina’s van FixMyStreet</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>photos with new reports</source>
      <translation type="unfinished">foto’s bij nieuwe meldingen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Software</source>
      <translation type="unfinished">Software</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Ask the service</source>
      <translation type="unfinished">De dienst bevragen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Finds out what it can do by reading from it; nothing is written</source>
      <translation type="unfinished">Gaat na wat de dienst kan door eruit te lezen; er wordt niets geschreven</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Keep in the profile</source>
      <translation type="unfinished">In het profiel bewaren</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Colleagues who get the commune's profile have it too</source>
      <translation type="unfinished">Collega’s die het profiel van de gemeente krijgen, hebben het ook</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>As the profile says</source>
      <translation type="unfinished">Zoals in het profiel</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Saved. The next refresh uses it.</source>
      <translation type="unfinished">Opgeslagen. De volgende vernieuwing gebruikt het.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Nothing is known of this service yet: the next refresh asks it.</source>
      <translation type="unfinished">Over deze dienst is nog niets bekend: de volgende vernieuwing bevraagt hem.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>This is what the service showed. Look, then keep it.</source>
      <translation type="unfinished">Dit heeft de dienst laten zien. Bekijk het en bewaar het daarna.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Known from: {source}</source>
      <translation type="unfinished">Bekend via: {source}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>The clock of its filters was measured on {date}.</source>
      <translation type="unfinished">De tijdzone van de filters werd gemeten op {date}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>The file is only read. What you answer to a report goes, with Send, into a table for that tool beside it.</source>
      <translation type="unfinished">Het bestand wordt enkel gelezen. Wat u op een melding antwoordt, gaat met Verzenden naar een tabel voor die tool, naast het bestand.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} rows read.</source>
      <translation type="unfinished">
        <numerusform>{count} rij gelezen.</numerusform>
        <numerusform>{count} rijen gelezen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>No file chosen yet</source>
      <translation type="unfinished">Nog geen bestand gekozen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>File…</source>
      <translation type="unfinished">Bestand…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Folder…</source>
      <translation type="unfinished">Map…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>The newest table of the folder counts, each time the list is refreshed</source>
      <translation type="unfinished">De nieuwste tabel van de map telt, telkens als de lijst wordt vernieuwd</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Layer…</source>
      <translation type="unfinished">Laag…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Name of the tool</source>
      <translation type="unfinished">Naam van de tool</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Use this file</source>
      <translation type="unfinished">Dit bestand gebruiken</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Incidents from a file</source>
      <translation type="unfinished">Meldingen uit een bestand</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} without a usable position.</source>
      <translation type="unfinished">
        <numerusform>{count} zonder bruikbare positie.</numerusform>
        <numerusform>{count} zonder bruikbare positie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} with a date that cannot be read.</source>
      <translation type="unfinished">
        <numerusform>{count} met een datum die niet leesbaar is.</numerusform>
        <numerusform>{count} met een datum die niet leesbaar is.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} rows cannot be read.</source>
      <translation type="unfinished">
        <numerusform>{count} rij kan niet worden gelezen.</numerusform>
        <numerusform>{count} rijen kunnen niet worden gelezen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} rows repeat the identifier of another: the one changed last is kept.</source>
      <translation type="unfinished">
        <numerusform>{count} rij herhaalt de identificatie van een andere: de laatst gewijzigde wordt bewaard.</numerusform>
        <numerusform>{count} rijen herhalen de identificatie van een andere: de laatst gewijzigde wordt bewaard.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>The table has no column of identifiers: each row gets one from its own words.</source>
      <translation type="unfinished">De tabel heeft geen kolom met identificaties: elke rij krijgt er een op basis van haar eigen inhoud.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>The table is too long: what comes after is left.</source>
      <translation type="unfinished">De tabel is te lang: de rest wordt weggelaten.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Word of the tool</source>
      <translation type="unfinished">Woord van de tool</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Unknown: shown as open</source>
      <translation type="unfinished">Onbekend: getoond als open</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Table</source>
      <translation type="unfinished">Tabel</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Never read, as they are about persons: {names}.</source>
      <translation type="unfinished">Nooit gelezen, omdat ze over personen gaan: {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Changed on</source>
      <translation type="unfinished">Gewijzigd op</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Closed on</source>
      <translation type="unfinished">Gesloten op</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Address or street</source>
      <translation type="unfinished">Adres of straat</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>No layer of the project is a file; export it as a GeoPackage first</source>
      <translation type="unfinished">Geen enkele laag van het project is een bestand; exporteer ze eerst als GeoPackage</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Every category</source>
      <translation type="unfinished">Alle categorieën</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Any age</source>
      <translation type="unfinished">Elke ouderdom</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Every road</source>
      <translation type="unfinished">Alle wegen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Roads of other managers</source>
      <translation type="unfinished">Wegen van andere beheerders</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>⬠ Draw on the map</source>
      <translation type="unfinished">⬠ Op de kaart tekenen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Draw an area on the map: only what lies in it is shown</source>
      <translation type="unfinished">Een gebied op de kaart tekenen: enkel wat erin ligt, wordt getoond</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Take the area away</source>
      <translation type="unfinished">Het gebied wegnemen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Another manager</source>
      <translation type="unfinished">Andere beheerder</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Manager not known</source>
      <translation type="unfinished">Beheerder onbekend</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Less than a week</source>
      <translation type="unfinished">Minder dan een week</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Less than a month</source>
      <translation type="unfinished">Minder dan een maand</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>More than a month</source>
      <translation type="unfinished">Meer dan een maand</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>More than three months</source>
      <translation type="unfinished">Meer dan drie maanden</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>More than a year</source>
      <translation type="unfinished">Meer dan een jaar</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/filter.py" />
      <source>Area</source>
      <translation type="unfinished">Gebied</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>Fetching incidents</source>
      <translation type="unfinished">Meldingen laden</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>Looking up roads and addresses</source>
      <translation type="unfinished">Wegen en adressen opzoeken</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>{total} incidents: {added} new, {changed} changed.</source>
      <translation type="unfinished">Meldingen: {total}, nieuw: {added}, gewijzigd: {changed}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/list_updater.py" />
      <source>{count} are no longer listed.</source>
      <translation type="unfinished">
        <numerusform>{count} staat niet meer in de lijst.</numerusform>
        <numerusform>{count} staan niet meer in de lijst.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>Take them away</source>
      <translation type="unfinished">Wegnemen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>Checking the incidents</source>
      <translation type="unfinished">Meldingen controleren</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>Statuses that nobody knows, shown as open: {words}.</source>
      <translation type="unfinished">Onbekende statussen, getoond als open: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <source>The service no longer lists {count} of {total} incidents: it may be in trouble. They are kept until you decide; close this message to keep them.</source>
      <translation type="unfinished">De dienst toont {count} van de {total} meldingen niet meer: misschien is er een storing. Ze worden bewaard tot u beslist; sluit dit bericht om ze te bewaren.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>The categories are being fetched.</source>
      <translation type="unfinished">De categorieën worden geladen.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Show the place on the map</source>
      <translation type="unfinished">De plaats op de kaart tonen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>No place yet.</source>
      <translation type="unfinished">Nog geen plaats.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Looked up from the place; correct it if need be</source>
      <translation type="unfinished">Opgezocht op basis van de plaats; verbeter zo nodig</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>What is the problem, and where exactly?</source>
      <translation type="unfinished">Wat is het probleem, en waar precies?</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Prepare the report</source>
      <translation type="unfinished">De melding voorbereiden</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Looking up the address</source>
      <translation type="unfinished">Adres opzoeken</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Fetching the questions of the category</source>
      <translation type="unfinished">Vragen van de categorie laden</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Photo (link)</source>
      <translation type="unfinished">Foto (link)</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Fetching the categories</source>
      <translation type="unfinished">Categorieën laden</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Show the place on the map first.</source>
      <translation type="unfinished">Toon eerst de plaats op de kaart.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Describe what is the matter.</source>
      <translation type="unfinished">Beschrijf wat er aan de hand is.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>The report waits under Corrections.</source>
      <translation type="unfinished">De melding wacht bij Correcties.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Its categories are missing: what you type stays here. Come back, and go on.</source>
      <translation type="unfinished">De categorieën ontbreken: wat u typt, blijft hier. Kom later terug en ga verder.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>{lat} · {lon} (WGS 84)</source>
      <translation type="unfinished">{lat} · {lon} (WGS 84)</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>Choose a category first.</source>
      <translation type="unfinished">Kies eerst een categorie.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>This commune has no reporting service. The list of your own tool can be shown from a file.</source>
      <translation type="unfinished">Deze gemeente heeft geen meldingsdienst. De lijst van uw eigen tool kan uit een bestand worden getoond.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>No incident here yet. Use Refresh to fetch what citizens reported.</source>
      <translation type="unfinished">Hier zijn nog geen meldingen. Gebruik Vernieuwen om te laden wat burgers hebben gemeld.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Incidents are at each commune's desk: this one is for several, and its profile names no reporting service.</source>
      <translation type="unfinished">Meldingen staan bij elke gemeente: deze werkplek is voor meerdere, en haar profiel noemt geen meldingsdienst.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Choose a file…</source>
      <translation type="unfinished">Een bestand kiezen…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Incidents from a table that your own tool exports: CSV, Excel, GeoJSON…</source>
      <translation type="unfinished">Meldingen uit een tabel die uw eigen tool exporteert: CSV, Excel, GeoJSON…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Reading the history</source>
      <translation type="unfinished">Geschiedenis lezen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Fetching the photo</source>
      <translation type="unfinished">Foto laden</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Changed last first</source>
      <translation type="unfinished">Laatst gewijzigd eerst</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>To check first</source>
      <translation type="unfinished">Te controleren eerst</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>to check</source>
      <translation type="unfinished">te controleren</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>The photo's server</source>
      <translation type="unfinished">De server van de foto</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>Already reported under number {number}.</source>
      <translation type="unfinished">Al gemeld onder nummer {number}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>No incident is kept on this computer yet: they come once the service answers.</source>
      <translation type="unfinished">Op deze computer is nog geen melding bewaard: ze komen zodra de dienst antwoordt.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <source>answer: {state}</source>
      <translation type="unfinished">antwoord: {state}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>The file is only read. Columns about persons are left where they are.</source>
      <translation type="unfinished">Het bestand wordt enkel gelezen. Kolommen over personen blijven waar ze zijn.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>What applies here, as PDF…</source>
      <translation type="unfinished">Wat hier geldt, als PDF…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>One PDF for each dossier that has a position, in a new folder</source>
      <translation type="unfinished">Eén PDF per dossier met een positie, in een nieuwe map</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Permit dossiers from a file</source>
      <translation type="unfinished">Vergunningsdossiers uit een bestand</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/permits_page.py" />
      <source>{count} PDFs are in {folder}.</source>
      <translation type="unfinished">
        <numerusform>{count} PDF staat in {folder}.</numerusform>
        <numerusform>{count} PDF’s staan in {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Asking what applies to each dossier</source>
      <translation type="unfinished">Opvragen wat voor elk dossier geldt</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>No permit dossier here yet. Choose the table that lists them.</source>
      <translation type="unfinished">Hier is nog geen vergunningsdossier. Kies de tabel die ze opsomt.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Filed on {date}</source>
      <translation type="unfinished">Ingediend op {date}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/permits_page.py" />
      <source>{count} dossiers without a position have none.</source>
      <translation type="unfinished">
        <numerusform>{count} dossier zonder positie heeft er geen.</numerusform>
        <numerusform>{count} dossiers zonder positie hebben er geen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/permits_page.py" />
      <source>In {count} of them a service did not answer: the PDF says which.</source>
      <translation type="unfinished">
        <numerusform>Bij {count} ervan antwoordde een dienst niet: de PDF zegt welke.</numerusform>
        <numerusform>Bij {count} ervan antwoordde een dienst niet: de PDF zegt welke.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Stopped: {count} PDFs are in {folder}.</source>
      <translation type="unfinished">
        <numerusform>Gestopt: {count} PDF staat in {folder}.</numerusform>
        <numerusform>Gestopt: {count} PDF’s staan in {folder}.</numerusform>
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
      <translation type="unfinished">Per</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Open at the end</source>
      <translation type="unfinished">Open op het einde</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Days to close: lower quartile</source>
      <translation type="unfinished">Dagen tot afsluiting: eerste kwartiel</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Days to close: median</source>
      <translation type="unfinished">Dagen tot afsluiting: mediaan</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Days to close: upper quartile</source>
      <translation type="unfinished">Dagen tot afsluiting: derde kwartiel</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Road manager</source>
      <translation type="unfinished">Wegbeheerder</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>District</source>
      <translation type="unfinished">Wijk</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Open, by age</source>
      <translation type="unfinished">Open, volgens ouderdom</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Time to close</source>
      <translation type="unfinished">Tijd tot afsluiting</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Incidents of {commune}</source>
      <translation type="unfinished">Meldingen van {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>{path} is written.</source>
      <translation type="unfinished">{path} is opgeslagen.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>{reported} reported and {closed} closed in the period; {open} open at its end.</source>
      <translation type="unfinished">In de periode gemeld: {reported}, gesloten: {closed}; open op het einde: {open}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Status unchanged</source>
      <translation type="unfinished">Zelfde status</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>To be sorted</source>
      <translation type="unfinished">Te sorteren</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Being looked at</source>
      <translation type="unfinished">Wordt onderzocht</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Planned</source>
      <translation type="unfinished">Gepland</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Work scheduled</source>
      <translation type="unfinished">Werken ingepland</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Fixed</source>
      <translation type="unfinished">Opgelost</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>No further action</source>
      <translation type="unfinished">Geen verdere actie</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Not the commune's</source>
      <translation type="unfinished">Niet voor de gemeente</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Passed on within the commune</source>
      <translation type="unfinished">Intern doorgestuurd</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <source>Cancelled</source>
      <translation type="unfinished">Geannuleerd</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Repaired on {date}.</source>
      <translation type="unfinished">Hersteld op {date}.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Seen on {date}; the work is planned.</source>
      <translation type="unfinished">Vastgesteld op {date}; de werken zijn gepland.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Our team came on {date} and found nothing left to do. If it comes back, please report it again.</source>
      <translation type="unfinished">Onze ploeg kwam op {date} langs en vond niets meer om te doen. Als het terugkomt, meld het dan gerust opnieuw.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Thank you for your report: it is with our technical service.</source>
      <translation type="unfinished">Bedankt voor uw melding: ze is bij onze technische dienst.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Texts to choose from</source>
      <translation type="unfinished">Teksten om uit te kiezen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Keep the text written here</source>
      <translation type="unfinished">De hier geschreven tekst bewaren</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Duplicates, numbers, automatic refresh and more</source>
      <translation type="unfinished">Dubbels, cijfers, automatisch vernieuwen en meer</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Duplicates</source>
      <translation type="unfinished">Dubbels</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Numbers</source>
      <translation type="unfinished">Cijfers</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Refresh automatically</source>
      <translation type="unfinished">Automatisch vernieuwen</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Fetch the whole list again</source>
      <translation type="unfinished">De hele lijst opnieuw laden</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Incidents from a file…</source>
      <translation type="unfinished">Meldingen uit een bestand…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Permit dossiers…</source>
      <translation type="unfinished">Vergunningsdossiers…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>New incident: report something on the map</source>
      <translation type="unfinished">Nieuwe melding: iets melden op de kaart</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Never</source>
      <translation type="unfinished">Nooit</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>What the service can do…</source>
      <translation type="unfinished">Wat de dienst kan…</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>This service takes no reports from programs.</source>
      <translation type="unfinished">Deze dienst neemt geen meldingen van programma’s aan.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>New incident: the service has not answered yet. What you write stays in the form until it does.</source>
      <translation type="unfinished">Nieuwe melding: de dienst heeft nog niet geantwoord. Wat u schrijft, blijft tot dan in het formulier.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Duplicates ({count})</source>
      <translation type="unfinished">Dubbels ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <source>Every {minutes} minutes</source>
      <translation type="unfinished">Om de {minutes} min</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>{file} cannot be read as a list of the back office's numbers.</source>
      <translation type="unfinished">{file} kan niet worden gelezen als lijst met de nummers van de backoffice.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>Export it again as CSV, or type the number.</source>
      <translation type="unfinished">Exporteer het opnieuw als CSV, of typ het nummer.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>The list of the back office's numbers is not there: {file}.</source>
      <translation type="unfinished">De lijst met de nummers van de backoffice ontbreekt: {file}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>Export it again into the profile's folder, or type the number.</source>
      <translation type="unfinished">Exporteer ze opnieuw naar de map van het profiel, of typ het nummer.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>{file} has no column “{column}”.</source>
      <translation type="unfinished">{file} heeft geen kolom ‘{column}’.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/backoffice_numbers.py" />
      <source>Correct the columns of “backoffice” in the profile, or export the list again; or type the number.</source>
      <translation type="unfinished">Corrigeer de kolommen van ‘backoffice’ in het profiel, of exporteer de lijst opnieuw; of typ het nummer.</translation>
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
      <translation type="unfinished">FixMyStreet van het CIBG-platform</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/inspect_service.py" />
      <source>FixMyStreet (Open311)</source>
      <translation type="unfinished">FixMyStreet (Open311)</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/probe.py" />
      <source>Give its jurisdiction_id (JURISDICTION in the algorithm): often the site's domain without “www”; whoever runs the service knows it, and FixMyStreet takes any word to read.</source>
      <translation type="unfinished">Geef de jurisdiction_id (JURISDICTION in het algoritme): vaak het domein van de site zonder ‘www’; de beheerder van de dienst kent die, en FixMyStreet aanvaardt om te lezen gelijk welk woord.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/probe.py" />
      <source>{service} shows no Open311 at {url}.</source>
      <translation type="unfinished">{service} toont geen Open311 op {url}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/probe.py" />
      <source>{service} gives no reports for the jurisdiction “{name}”.</source>
      <translation type="unfinished">{service} geeft geen meldingen voor de jurisdictie ‘{name}’.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/capabilities/probe.py" />
      <source>{service} gives no reports without a jurisdiction: which commune is meant, where it keeps several.</source>
      <translation type="unfinished">{service} geeft geen meldingen zonder jurisdictie: welke gemeente bedoeld is, als de dienst er meerdere heeft.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}” needs an answer.</source>
      <translation type="unfinished">‘{question}’ vereist een antwoord.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}”: {value} is no number.</source>
      <translation type="unfinished">‘{question}’: {value} is geen getal.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}”: {value} is no date and time; write it as 2026-11-23 20:05.</source>
      <translation type="unfinished">‘{question}’: {value} is geen datum met uur; schrijf die als 2026-11-23 20:05.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}”: {value} is not among the choices.</source>
      <translation type="unfinished">‘{question}’: {value} is geen van de keuzes.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}” takes one answer.</source>
      <translation type="unfinished">‘{question}’ aanvaardt één antwoord.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>“{question}”: at most {longest} characters.</source>
      <translation type="unfinished">‘{question}’: hoogstens {longest} tekens.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/category_form.py" />
      <source>{service} sent something else than the questions of a category.</source>
      <translation type="unfinished">{service} stuurde iets anders dan de vragen van een categorie.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/districts.py" />
      <source>The districts are not there: the workspace has no table {table} with a column {column}.</source>
      <translation type="unfinished">De wijken ontbreken: de werkruimte heeft geen tabel {table} met een kolom {column}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/districts.py" />
      <source>Load that layer, or correct the profile.</source>
      <translation type="unfinished">Laad die laag, of corrigeer het profiel.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>The report gives no position.</source>
      <translation type="unfinished">De melding geeft geen positie.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>The position received, {received}, is no position.</source>
      <translation type="unfinished">De ontvangen positie, {received}, is geen positie.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>The position received is 0, 0: a form filled in without a map.</source>
      <translation type="unfinished">De ontvangen positie is 0, 0: een formulier dat zonder kaart ingevuld is.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>Longitude and latitude received are the same ({received}): the longitude was lost on the way.</source>
      <translation type="unfinished">De ontvangen lengtegraad en breedtegraad zijn dezelfde ({received}): de lengtegraad is onderweg verloren gegaan.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>The position received, {received}, lies in Belgium only with its axes swapped.</source>
      <translation type="unfinished">De ontvangen positie, {received}, ligt enkel in België als de assen verwisseld worden.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>It lies {metres} m outside {commune}.</source>
      <translation type="unfinished">Ze ligt {metres} m buiten {commune}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>It lies {metres} m from {address}, the address it names; nearest to it is {nearest}.</source>
      <translation type="unfinished">Ze ligt {metres} m van {address}, het adres dat ze vermeldt; het dichtstbijzijnde is {nearest}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>{source} has {street}, but no number {number} there.</source>
      <translation type="unfinished">{source} kent {street}, maar geen nummer {number} in die straat.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>{source} has no street named {street}.</source>
      <translation type="unfinished">{source} kent geen straat met de naam {street}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/location.py" />
      <source>What was doubted here cannot be read any more; refresh the incidents to check again.</source>
      <translation type="unfinished">Wat hier betwijfeld werd, kan niet meer worden gelezen; vernieuw de meldingen om opnieuw te controleren.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/road_manager.py" />
      <source>Who manages the roads is not known yet.</source>
      <translation type="unfinished">Het is nog niet bekend wie de wegen beheert.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/road_manager.py" />
      <source>Load the layers of the regional roads and of the road axes (PICC), then try again.</source>
      <translation type="unfinished">Laad de lagen van de gewestwegen en van de wegassen (PICC), en probeer het dan opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/road_manager.py" />
      <source>The road axes (PICC) do not say who manages them: there is no column GESTION.</source>
      <translation type="unfinished">De wegassen (PICC) vermelden niet wie ze beheert: er is geen kolom GESTION.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/checks/road_manager.py" />
      <source>Load that layer again; if it stays so, tell the SPW's geomatics.</source>
      <translation type="unfinished">Laad die laag opnieuw; als het zo blijft, verwittig dan de dienst geomatica van de SPW.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/client_factory.py" />
      <source>FixMyStreet or another Open311</source>
      <translation type="unfinished">FixMyStreet of een andere Open311</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/client_factory.py" />
      <source>a file of the commune's own tool</source>
      <translation type="unfinished">een bestand van de eigen toepassing van de gemeente</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/fixmystreet.py" />
      <source>{service} is still preparing the list of statuses.</source>
      <translation type="unfinished">{service} bereidt de lijst met statussen nog voor.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/incident_file.py" />
      <source>No file of incidents was chosen on this computer.</source>
      <translation type="unfinished">Op deze computer is geen bestand met meldingen gekozen.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/incident_file.py" />
      <source>Choose it with “Incidents from a file…” in the menu of the incidents.</source>
      <translation type="unfinished">Kies het met ‘Meldingen uit een bestand…’ in het menu van de meldingen.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} took the update but gave it no number.</source>
      <translation type="unfinished">{service} nam de update aan, maar gaf er geen nummer aan.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} takes no updates.</source>
      <translation type="unfinished">{service} aanvaardt geen updates.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>Tell whoever runs this service, or correct what the profile says of it.</source>
      <translation type="unfinished">Verwittig de beheerder van deze dienst, of corrigeer wat het profiel erover zegt.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} was asked for the report {id} and answered with others.</source>
      <translation type="unfinished">{service} werd om de melding {id} gevraagd en antwoordde met andere.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{count} steps of the history of {id} cannot be read ({service}).</source>
      <translation type="unfinished">Onleesbare stappen in de geschiedenis van {id}: {count} ({service}).</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} does not tell the time, so an update cannot be dated.</source>
      <translation type="unfinished">{service} geeft het uur niet, zodat een update niet gedateerd kan worden.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>Tell whoever runs this service: its answers have no Date header.</source>
      <translation type="unfinished">Verwittig de beheerder van deze dienst: de antwoorden hebben geen Date-header.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} takes updates only under the number that the back office gave the incident.</source>
      <translation type="unfinished">{service} aanvaardt updates enkel onder het nummer dat de backoffice aan de melding gaf.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/clients/open311.py" />
      <source>{service} does not know the status {state}.</source>
      <translation type="unfinished">{service} kent de status ‘{state}’ niet.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Report {id}, {place}: a road of yours</source>
      <translation type="unfinished">Melding {id}, {place}: een weg die u beheert</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>the commune</source>
      <translation type="unfinished">de gemeente</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>SPW Mobility and Infrastructure</source>
      <translation type="unfinished">SPW Mobiliteit en Infrastructuur</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>the province</source>
      <translation type="unfinished">de provincie</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>the manager of the road</source>
      <translation type="unfinished">de wegbeheerder</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>To: {manager}</source>
      <translation type="unfinished">Aan: {manager}</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>{commune} received a report that concerns you: according to the SPW's road layers you manage {road}.</source>
      <translation type="unfinished">{commune} heeft een melding ontvangen die u betreft: volgens de wegenlagen van de SPW beheert u {road}.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Report: {id} of {date}</source>
      <translation type="unfinished">Melding: {id} van {date}</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Place: {place}</source>
      <translation type="unfinished">Plaats: {place}</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Position: {lat}, {lon} (WGS 84), {distance} m from the axis of the road</source>
      <translation type="unfinished">Positie: {lat}, {lon} (WGS 84), op {distance} m van de as van de weg</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Photo: {photo}</source>
      <translation type="unfinished">Foto: {photo}</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>Please tell us what you decide, so that we can answer the person who reported it.</source>
      <translation type="unfinished">Gelieve ons te laten weten wat u beslist, zodat we de persoon die het gemeld heeft kunnen antwoorden.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/forwarding.py" />
      <source>the road there</source>
      <translation type="unfinished">de weg op die plaats</translation>
    </message>
    <message>
      <location filename="../../services/incidents/refresh.py" />
      <source>The reports stored here came from {stored}; this profile reads {service}. Nothing was fetched.</source>
      <translation type="unfinished">De hier bewaarde meldingen kwamen van {stored}; dit profiel leest {service}. Er is niets opgehaald.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/refresh.py" />
      <source>Open the commune again: you are asked whether it is the same service, or takes a new workspace.</source>
      <translation type="unfinished">Open de gemeente opnieuw: u wordt gevraagd of het dezelfde dienst is, of dat er een nieuwe werkruimte nodig is.</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>≤ 1 week</source>
      <translation type="unfinished">≤ 1 week</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>≤ 1 month</source>
      <translation type="unfinished">≤ 1 maand</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>≤ 3 months</source>
      <translation type="unfinished">≤ 3 maanden</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>≤ 1 year</source>
      <translation type="unfinished">≤ 1 jaar</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>&gt; 1 year</source>
      <translation type="unfinished">&gt; 1 jaar</translation>
    </message>
    <message>
      <location filename="../../services/incidents/statistics.py" />
      <source>Closed without usable dates</source>
      <translation type="unfinished">Gesloten zonder bruikbare datums</translation>
    </message>
  </context>
  <context>
    <name>layers</name>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Check the conformance</source>
      <translation type="unfinished">De conformiteit controleren</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>At most one question a second is asked: a check takes about a minute.</source>
      <translation type="unfinished">Hooguit één vraag per seconde: een controle duurt ongeveer een minuut.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>The rules and what came of them</source>
      <translation type="unfinished">De regels en wat ze opleverden</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Choose a file</source>
      <translation type="unfinished">Een bestand kiezen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Report…</source>
      <translation type="unfinished">Rapport…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Compare with an earlier report…</source>
      <translation type="unfinished">Vergelijken met een eerder rapport…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Copy the clause</source>
      <translation type="unfinished">De clausule kopiëren</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>The paragraph for a public tender: what is asked, and how it is verified</source>
      <translation type="unfinished">De paragraaf voor een overheidsopdracht: wat wordt gevraagd en hoe het wordt nagegaan</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>The service is being asked…</source>
      <translation type="unfinished">De dienst wordt bevraagd…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Checking the conformance</source>
      <translation type="unfinished">Conformiteit controleren</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>Page (*.pdf)</source>
      <translation type="unfinished">Pagina (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Conformance check</source>
      <translation type="unfinished">Conformiteitscontrole</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Result</source>
      <translation type="unfinished">Resultaat</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Check</source>
      <translation type="unfinished">Controleren</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Copied: {clause}</source>
      <translation type="unfinished">Gekopieerd: {clause}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <source>Changed since {at}, first in the list: {count}</source>
      <translation type="unfinished">Gewijzigd sinds {at}, bovenaan de lijst: {count}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>The live services</source>
      <translation type="unfinished">De live diensten</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Table…</source>
      <translation type="unfinished">Tabel…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Newer catalogue…</source>
      <translation type="unfinished">Nieuwere catalogus…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Writes the catalogue as the services are today, and copies its SHA-256 for profiles</source>
      <translation type="unfinished">Slaat de catalogus op zoals de diensten vandaag zijn, en kopieert de SHA-256 ervan voor profielen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>As described</source>
      <translation type="unfinished">Zoals beschreven</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Other</source>
      <translation type="unfinished">Anders</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Not so</source>
      <translation type="unfinished">Niet zoals beschreven</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Not known</source>
      <translation type="unfinished">Niet bekend</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>The training town plays only some of the layers: the others are not there.</source>
      <translation type="unfinished">De oefenstad heeft maar een deel van de lagen: de andere zijn er niet.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Catalogue (*.json)</source>
      <translation type="unfinished">Catalogus (*.json)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Copied for the profiles: SHA-256 {checksum}</source>
      <translation type="unfinished">Gekopieerd voor de profielen: SHA-256 {checksum}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_locator.py" />
      <source>Regional layers (Repère)</source>
      <translation type="unfinished">Gewestelijke lagen (Repère)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Words, or the address of a service (https://…)</source>
      <translation type="unfinished">Woorden, of de URL van een dienst (https://…)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>In what the map shows</source>
      <translation type="unfinished">In wat de kaart toont</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Only records of Metawal whose area touches the map's</source>
      <translation type="unfinished">Enkel fiches van Metawal waarvan het gebied dat van de kaart raakt</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>How this layer is loaded; it is remembered</source>
      <translation type="unfinished">Hoe deze laag wordt geladen; dit wordt onthouden</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Record</source>
      <translation type="unfinished">Fiche</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Open its metadata in the web browser</source>
      <translation type="unfinished">De metadata ervan in de webbrowser openen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Add to the map</source>
      <translation type="unfinished">Aan de kaart toevoegen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>All themes</source>
      <translation type="unfinished">Alle thema’s</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Open it</source>
      <translation type="unfinished">Openen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Image (view only)</source>
      <translation type="unfinished">Beeld (enkel om te bekijken)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Features (can be queried and copied)</source>
      <translation type="unfinished">Objecten (te bevragen en te kopiëren)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>{service} is not available. Showing its data of {date}.</source>
      <translation type="unfinished">{service} is niet beschikbaar. Gegevens van {date} worden getoond.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Metawal ({count})</source>
      <translation type="unfinished">Metawal ({count})</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Show more…</source>
      <translation type="unfinished">Meer tonen…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Choose a layer; a double click puts it on the map.</source>
      <translation type="unfinished">Kies een laag; dubbelklikken zet ze op de kaart.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Conditions: {text} ↗</source>
      <translation type="unfinished">Voorwaarden: {text} ↗</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <source>Nothing here can be loaded.</source>
      <translation type="unfinished">Hier kan niets worden geladen.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>Loading {layer}</source>
      <translation type="unfinished">Laden: {layer}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>“{layer}” has nothing in the commune.</source>
      <translation type="unfinished">‘{layer}’ heeft niets in de gemeente.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>{service} offers {count} layers of features there; name one of them.</source>
      <translation type="unfinished">{service} biedt daar {count} lagen met objecten aan; noem er een.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Find the layer under “Find”, load it, then choose it here.</source>
      <translation type="unfinished">Zoek de laag op onder ‘Zoeken’, laad ze en kies ze daarna hier.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>{count} min</source>
      <translation type="unfinished">{count} min</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source> min on foot</source>
      <translation type="unfinished"> min te voet</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>An estimate: the straight distance and 30 % more, at 4.8 km an hour; no path is looked up</source>
      <translation type="unfinished">Een schatting: de afstand in rechte lijn plus 30 %, met 4,8 km per uur; er wordt geen route opgezocht</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Where the places come from: all layers of the catalogue, or a layer of the project</source>
      <translation type="unfinished">Waar de plaatsen vandaan komen: alle lagen van de catalogus, of een laag van het project</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>…or the address of a map service or a file</source>
      <translation type="unfinished">…of de URL van een kaartendienst of een bestand</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>All categories</source>
      <translation type="unfinished">Alle categorieën</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>This place is wrong…</source>
      <translation type="unfinished">Deze plaats klopt niet…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Makes a report for the owner of these data; you send it yourself</source>
      <translation type="unfinished">Maakt een melding voor de eigenaar van deze gegevens; u verzendt ze zelf</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Looking around here</source>
      <translation type="unfinished">Hier in de buurt zoeken</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Layers of the catalogue</source>
      <translation type="unfinished">Lagen van de catalogus</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>The layer “{layer}” has no coordinate system.</source>
      <translation type="unfinished">De laag ‘{layer}’ heeft geen coördinatenreferentiesysteem.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Set it in QGIS first.</source>
      <translation type="unfinished">Stel het eerst in QGIS in.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Point at a place on the map: what can be walked to from there stands here.</source>
      <translation type="unfinished">Wijs een plaats op de kaart aan: wat van daar te voet bereikbaar is, staat hier.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>Places</source>
      <translation type="unfinished">Plaatsen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <location filename="../../services/layers/catalogue/discovery.py" />
      <source>“{url}” is not the address of a service.</source>
      <translation type="unfinished">‘{url}’ is niet de URL van een dienst.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <location filename="../../services/layers/catalogue/discovery.py" />
      <source>It starts with https://.</source>
      <translation type="unfinished">Hij begint met https://.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>{name}: not as your data say</source>
      <translation type="unfinished">{name}: niet zoals in uw gegevens</translation>
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
      <translation type="unfinished">{minutes} min te voet, {metres} m in vogelvlucht</translation>
    </message>
    <message>
      <location filename="../../ui/layers/nearby_page.py" />
      <source>No place within {minutes} minutes on foot.</source>
      <translation type="unfinished">Geen plaats binnen {minutes} min te voet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Packed: {count} layers in {path}, with a project beside it.</source>
      <translation type="unfinished">
        <numerusform>Pakket klaar: {count} laag in {path}, met een project ernaast.</numerusform>
        <numerusform>Pakket klaar: {count} lagen in {path}, met een project ernaast.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>I have read the conditions of the ticked layers that have their own</source>
      <translation type="unfinished">Ik heb de voorwaarden gelezen van de aangevinkte lagen die eigen voorwaarden hebben</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Make the pack…</source>
      <translation type="unfinished">Het pakket maken…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <location filename="../../ui/layers/qgis_entry_points.py" />
      <source>Reading the layers</source>
      <translation type="unfinished">Lagen lezen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Make the pack</source>
      <translation type="unfinished">Het pakket maken</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Making the pack</source>
      <translation type="unfinished">Pakket maken</translation>
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
      <translation type="unfinished">Licentie</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Incidents and corrections never go.</source>
      <translation type="unfinished">Meldingen en correcties gaan nooit mee.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Cannot be ticked: {layers}. {reason}</source>
      <translation type="unfinished">Niet aan te vinken: {layers}. {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>You can tick only layers that may be shared. Incidents and corrections are never included.</source>
      <translation type="unfinished">U kunt enkel lagen aanvinken die mogen worden gedeeld. Meldingen en correcties worden nooit opgenomen.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Credit required when using this pack: {credit}</source>
      <translation type="unfinished">Verplichte bronvermelding bij gebruik van dit pakket: {credit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>No layer is kept here yet: load some with their features under “Find”.</source>
      <translation type="unfinished">Hier is nog geen laag bewaard: laad er enkele met hun objecten onder ‘Zoeken’.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Find</source>
      <translation type="unfinished">Zoeken</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Layers of the region, of Metawal, of any service</source>
      <translation type="unfinished">Lagen van het Gewest, van Metawal, van elke dienst</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Here</source>
      <translation type="unfinished">Hier</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>What applies at a place: parcel, zoning, flooding, heritage…</source>
      <translation type="unfinished">Wat op een plaats geldt: perceel, bestemming, overstroming, erfgoed…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Nearby</source>
      <translation type="unfinished">In de buurt</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Places within walking distance</source>
      <translation type="unfinished">Plaatsen op wandelafstand</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Offline</source>
      <translation type="unfinished">Offline</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>An offline pack for the field and the workshop</source>
      <translation type="unfinished">Een offlinepakket voor het terrein en de opleiding</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Sources</source>
      <translation type="unfinished">Bronnen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Which services answer, how old the data are</source>
      <translation type="unfinished">Welke diensten antwoorden, hoe oud de gegevens zijn</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>Lambert 72 to Lambert 2008: to 0.2 m only. The Belgian grid makes it exact (0.01 m).</source>
      <translation type="unfinished">Lambert 72 naar Lambert 2008: slechts tot op 0,2 m. Het Belgische raster maakt het exact (0,01 m).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>Install the grid</source>
      <translation type="unfinished">Het raster installeren</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>At this scale its service does not draw “{layer}”.</source>
      <translation type="unfinished">Op deze schaal tekent de dienst ‘{layer}’ niet.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/panel.py" />
      <source>Go to 1:{scale}</source>
      <translation type="unfinished">Naar 1:{scale} gaan</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Data from the services listed, on the dates shown. For information only; not an official document.</source>
      <translation type="unfinished">Gegevens van de vermelde diensten, op de vermelde datums. Louter informatief; geen officieel document.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Topic</source>
      <translation type="unfinished">Onderwerp</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Credit</source>
      <translation type="unfinished">Bronvermelding</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Click on the map to query every source for that place</source>
      <translation type="unfinished">Klik op de kaart om elke bron voor die plaats te bevragen</translation>
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
      <translation type="unfinished">Wijs een plaats op de kaart aan: perceel, bestemming, overstroming, erfgoed, adres…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Asking what applies here</source>
      <translation type="unfinished">Opvragen wat hier geldt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Copied: {count} answers.</source>
      <translation type="unfinished">
        <numerusform>Gekopieerd: {count} antwoord.</numerusform>
        <numerusform>Gekopieerd: {count} antwoorden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>The service gave this layer another number: {number}. It was found by its title.</source>
      <translation type="unfinished">De dienst gaf deze laag een ander nummer: {number}. Ze werd aan haar titel herkend.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>The service has no field {fields} any more; the rest is as it says.</source>
      <translation type="unfinished">De dienst heeft het veld {fields} niet meer; de rest is zoals hij zegt.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>x {x}, y {y} (Lambert 72)</source>
      <translation type="unfinished">x {x}, y {y} (Lambert 72)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Credit: {credit}</source>
      <translation type="unfinished">Bronvermelding: {credit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>There is no parcel here: the point itself was asked about.</source>
      <translation type="unfinished">Hier is geen perceel: het punt zelf werd bevraagd.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>text</source>
      <translation type="unfinished">tekst</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Parcel around {place}, {area} m²</source>
      <translation type="unfinished">Perceel rond {place}, {area} m²</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <source>nothing applies</source>
      <translation type="unfinished">niet van toepassing</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_tab.py" />
      <source>Choose a place on the map</source>
      <translation type="unfinished">Een plaats op de kaart kiezen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Requests</source>
      <translation type="unfinished">Verzoeken</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Answered (%)</source>
      <translation type="unfinished">Beantwoord (%)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Seconds</source>
      <translation type="unfinished">Seconden</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Age of the last answer (days)</source>
      <translation type="unfinished">Ouderdom van het laatste antwoord (dagen)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Report to the producer</source>
      <translation type="unfinished">Aan de producent melden</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Mail…</source>
      <translation type="unfinished">E-mail…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Opens your mail program with this text; you send it yourself</source>
      <translation type="unfinished">Opent uw mailprogramma met deze tekst; u verzendt hem zelf</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Other than the service was described:</source>
      <translation type="unfinished">Anders dan de dienst werd beschreven:</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>{month}: {share} % of {asked} requests answered, {seconds} s on average.</source>
      <translation type="unfinished">{month}: {share} % van {asked} verzoeken beantwoord, gemiddeld {seconds} s.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>This place is not as your data say:</source>
      <translation type="unfinished">Deze plaats is niet zoals in uw gegevens:</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>What is wrong:</source>
      <translation type="unfinished">Wat er niet klopt:</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>What we saw of {name} ({url}):</source>
      <translation type="unfinished">Wat we van {name} zagen ({url}):</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Of {asked} requests of the last four weeks, {failed} failed; the last one took {seconds} s.</source>
      <translation type="unfinished">Van {asked} verzoeken in de laatste vier weken mislukten er {failed}; het laatste duurde {seconds} s.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Last answer: {date}</source>
      <translation type="unfinished">Laatste antwoord: {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>Last failure: {date}</source>
      <translation type="unfinished">Laatste mislukking: {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Name: {name}</source>
      <translation type="unfinished">Naam: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Source: {source}</source>
      <translation type="unfinished">Bron: {source}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>Position: x {x}, y {y} (Lambert 72, EPSG:31370)</source>
      <translation type="unfinished">Positie: x {x}, y {y} (Lambert 72, EPSG:31370)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <source>To: {producer} {contact}</source>
      <translation type="unfinished">Aan: {producer} {contact}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/qgis_entry_points.py" />
      <source>Regional layers kept here</source>
      <translation type="unfinished">Hier bewaarde gewestelijke lagen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/qgis_entry_points.py" />
      <source>Open a commune first: the layer is then loaded for it.</source>
      <translation type="unfinished">Open eerst een gemeente: de laag wordt dan daarvoor geladen.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/remote_sources.py" />
      <source>Searching Metawal</source>
      <translation type="unfinished">Zoeken in Metawal</translation>
    </message>
    <message>
      <location filename="../../ui/layers/remote_sources.py" />
      <source>Reading {what}</source>
      <translation type="unfinished">Lezen: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>The sources by month</source>
      <translation type="unfinished">De bronnen per maand</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Last answer</source>
      <translation type="unfinished">Laatste antwoord</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Failed requests in the last four weeks</source>
      <translation type="unfinished">Mislukte verzoeken in de laatste vier weken</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Ask them now</source>
      <translation type="unfinished">Nu bevragen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Test every source now, also those that are paused</source>
      <translation type="unfinished">Elke bron nu testen, ook de gepauzeerde</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Copies the Belgian datum grid (NGI, CC BY 4.0) into your QGIS profile</source>
      <translation type="unfinished">Kopieert het Belgische datumraster (NGI, CC BY 4.0) naar uw QGIS-profiel</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Check them</source>
      <translation type="unfinished">Controleren</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Ask the services whether their layers and fields are still as the catalogue says</source>
      <translation type="unfinished">De diensten vragen of hun lagen en velden nog zijn zoals in de catalogus</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Checking the sources</source>
      <translation type="unfinished">Bronnen controleren</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Asking the sources</source>
      <translation type="unfinished">Bronnen bevragen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Checking the services</source>
      <translation type="unfinished">Diensten controleren</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Lambert 72 to Lambert 2008: exact (0.01 m).</source>
      <translation type="unfinished">Lambert 72 naar Lambert 2008: exact (0,01 m).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>answers</source>
      <translation type="unfinished">antwoordt</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>slow</source>
      <translation type="unfinished">traag</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>does not answer</source>
      <translation type="unfinished">antwoordt niet</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>not asked yet</source>
      <translation type="unfinished">nog niet bevraagd</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Errors</source>
      <translation type="unfinished">Fouten</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>{name}: what we saw</source>
      <translation type="unfinished">{name}: wat we zagen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>By month, as a table…</source>
      <translation type="unfinished">Per maand, als tabel…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>By month, as a page…</source>
      <translation type="unfinished">Per maand, als pagina…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>The Belgian grid is installed: exact (0.01 m) when QGIS has been started again.</source>
      <translation type="unfinished">Het Belgische raster is geïnstalleerd: exact (0,01 m) zodra QGIS opnieuw is gestart.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Check the conformance…</source>
      <translation type="unfinished">De conformiteit controleren…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>Report to the producer…</source>
      <translation type="unfinished">Aan de producent melden…</translation>
    </message>
    <message>
      <location filename="../../ui/layers/service_status.py" />
      <source>The last request took {seconds} s.</source>
      <translation type="unfinished">Het laatste verzoek duurde {seconds} s.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/layers/service_status.py" />
      <source>{count} kept</source>
      <translation type="unfinished">
        <numerusform>{count} bewaard</numerusform>
        <numerusform>{count} bewaard</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/layers/tree_items.py" />
      <source>Revised on {date}</source>
      <translation type="unfinished">Herzien op {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/tree_items.py" />
      <source>Shown from 1:{scale} on</source>
      <translation type="unfinished">Zichtbaar vanaf 1:{scale}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/write_consent_rows.py" />
      <source>Empty: nothing is written</source>
      <translation type="unfinished">Leeg: er wordt niets geschreven</translation>
    </message>
    <message>
      <location filename="../../ui/layers/write_consent_rows.py" />
      <source>The service_code in which one test request is made. Only where whoever runs the service agreed.</source>
      <translation type="unfinished">De service_code waarin één testmelding wordt gemaakt. Alleen als de beheerder van de dienst akkoord gaat.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/write_consent_rows.py" />
      <source>I agree: one test request at {host}, in the category “{code}”, which I will have closed</source>
      <translation type="unfinished">Ik ga akkoord: één testmelding bij {host}, in de categorie “{code}”, die ik laat afsluiten</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>CC BY 4.0: use, change and publish it, naming the source.</source>
      <translation type="unfinished">CC BY 4.0: te gebruiken, te wijzigen en te publiceren, met vermelding van de bron.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>SPW conditions, type C: any use, also commercial, naming the Service public de Wallonie.</source>
      <translation type="unfinished">Voorwaarden van de SPW, type C: elk gebruik, ook commercieel, met vermelding van de Service public de Wallonie.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>SPW conditions, type A: to be viewed only; do not hand it on to anyone.</source>
      <translation type="unfinished">Voorwaarden van de SPW, type A: enkel om te bekijken; geef de laag aan niemand door.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Conditions of its own: read them in the regional catalogue before handing it on.</source>
      <translation type="unfinished">Eigen voorwaarden: lees ze in de gewestelijke catalogus voor u de laag doorgeeft.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Licence not known: to be viewed only; do not hand it on before you have asked.</source>
      <translation type="unfinished">Licentie onbekend: enkel om te bekijken; geef de laag niet door zonder het gevraagd te hebben.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>The catalogue {file} is not the one that the profile names; the one that ships is used.</source>
      <translation type="unfinished">De catalogus {file} is niet de catalogus die het profiel noemt; de meegeleverde wordt gebruikt.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Ask whoever sent you the profile for the right file, or its right SHA-256.</source>
      <translation type="unfinished">Vraag het juiste bestand, of de juiste SHA-256 ervan, aan wie u het profiel gestuurd heeft.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>{file}, line {line}: there is already a layer “{id}”.</source>
      <translation type="unfinished">{file}, regel {line}: er is al een laag ‘{id}’.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Give one of them another id.</source>
      <translation type="unfinished">Geef een van beide een andere id.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>{file}, line {line}: there is no layer “{id}”.</source>
      <translation type="unfinished">{file}, regel {line}: er is geen laag ‘{id}’.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Take the id of a layer of this catalogue.</source>
      <translation type="unfinished">Neem de id van een laag uit deze catalogus.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/discovery.py" />
      <source>{service} answered, but it is no map service that Repère reads ({url}).</source>
      <translation type="unfinished">{service} antwoordde, maar is geen kaartdienst die Repère kan lezen ({url}).</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/discovery.py" />
      <source>Repère reads ArcGIS, WMS, WMTS, WFS and OGC API Features.</source>
      <translation type="unfinished">Repère leest ArcGIS, WMS, WMTS, WFS en OGC API Features.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>{service}: the layer “{layer}” was not recognised among those of {name}: {found}.</source>
      <translation type="unfinished">{service}: de laag ‘{layer}’ werd niet herkend tussen die van {name}: {found}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>Put its number (layer_id) into the catalogue.</source>
      <translation type="unfinished">Zet het nummer ervan (layer_id) in de catalogus.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>“{layer}” has no field {fields} any more.</source>
      <translation type="unfinished">‘{layer}’ heeft geen veld {fields} meer.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>Its features are there with their other fields; what is shown of the missing ones stays empty.</source>
      <translation type="unfinished">De objecten zijn er met hun andere velden; wat van de ontbrekende velden getoond wordt, blijft leeg.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>“{layer}” was found by its title: it is number {found} of {name} today, no longer {number}.</source>
      <translation type="unfinished">‘{layer}’ is gevonden via de titel: het is vandaag nummer {found} van {name}, niet meer {number}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>It was loaded from there; the catalogue should say so.</source>
      <translation type="unfinished">De laag is van daar geladen; de catalogus zou dit moeten vermelden.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>“{layer}” is called “{name}” in its service today.</source>
      <translation type="unfinished">‘{layer}’ heet vandaag ‘{name}’ in de dienst.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/locate_layer.py" />
      <source>It was loaded; look whether it is still the same layer.</source>
      <translation type="unfinished">De laag is geladen; kijk of het nog dezelfde is.</translation>
    </message>
    <message>
      <location filename="../../services/layers/catalogue/metawal.py" />
      <source>{service} answered, but not as a catalogue does.</source>
      <translation type="unfinished">{service} antwoordde, maar niet zoals een catalogus dat doet.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/clients/identify.py" />
      <source>{service} answered, but not as an ArcGIS server does.</source>
      <translation type="unfinished">{service} antwoordde, maar niet zoals een ArcGIS-server dat doet.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service}: the layer “{layer}” is in a coordinate system that Repère does not know: {crs}.</source>
      <translation type="unfinished">{service}: de laag ‘{layer}’ is in een coördinatensysteem dat Repère niet kent: {crs}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>It was not loaded, because it could not be placed; tell whoever runs this service.</source>
      <translation type="unfinished">De laag is niet geladen, omdat ze niet gelokaliseerd kon worden; verwittig de beheerder van deze dienst.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service}: the layer “{layer}” cannot be read whole: nothing tells its rows apart.</source>
      <translation type="unfinished">{service}: de laag ‘{layer}’ kan niet in haar geheel worden gelezen: niets onderscheidt de rijen van elkaar.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/storage/layer_rows.py" />
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>Show it as a picture instead.</source>
      <translation type="unfinished">Toon de laag liever als beeld.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/clients/ogc.py" />
      <source>{service} announced {total} features of the layer “{layer}” and gave {count}.</source>
      <translation type="unfinished">{service} kondigde {total} objecten van de laag ‘{layer}’ aan en gaf er {count}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/clients/ogc.py" />
      <source>Nothing was kept of it; it may have changed meanwhile, so try again.</source>
      <translation type="unfinished">Er is niets van bewaard; de laag is misschien intussen gewijzigd, probeer het dus opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/clients/arcgis_identify.py" />
      <location filename="../../services/layers/clients/ogc.py" />
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>{service}: the layer “{layer}” came in a form that cannot be read.</source>
      <translation type="unfinished">{service}: de laag ‘{layer}’ kwam in een vorm die niet kan worden gelezen.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <location filename="../../services/layers/clients/arcgis_identify.py" />
      <location filename="../../services/layers/clients/ogc.py" />
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>Nothing was kept of it; tell whoever runs this service.</source>
      <translation type="unfinished">Er is niets van bewaard; verwittig de beheerder van deze dienst.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service}: the layer “{layer}” cannot be read whole: its ids ({field}) repeat, as those of a view may.</source>
      <translation type="unfinished">{service}: de laag ‘{layer}’ kan niet in haar geheel worden gelezen: de id’s ({field}) herhalen zich, zoals bij een view kan gebeuren.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service} did not say how many features there are, so nothing could be checked.</source>
      <translation type="unfinished">{service} vermeldde niet hoeveel objecten er zijn, zodat niets gecontroleerd kon worden.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service}: the layer “{layer}” was asked for in {crs} and came in {other}.</source>
      <translation type="unfinished">{service}: de laag ‘{layer}’ werd gevraagd in {crs} en kwam in {other}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>It was not loaded, because it would lie elsewhere; tell whoever runs this service.</source>
      <translation type="unfinished">De laag is niet geladen, omdat ze elders zou liggen; verwittig de beheerder van deze dienst.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/ogc.py" />
      <source>{service} gave {count} features of the layer “{layer}” and does not say whether they are all.</source>
      <translation type="unfinished">{service} gaf {count} objecten van de laag ‘{layer}’ en vermeldt niet of dat alle objecten zijn.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/ogc.py" />
      <source>Nothing was kept of it, because it may be cut short; tell whoever runs this service.</source>
      <translation type="unfinished">Er is niets van bewaard, omdat de lijst misschien onvolledig is; verwittig de beheerder van deze dienst.</translation>
    </message>
    <message>
      <location filename="../../services/layers/clients/ogc.py" />
      <source>{service} answered, but it is no WFS.</source>
      <translation type="unfinished">{service} antwoordde, maar is geen WFS.</translation>
    </message>
    <message>
      <location filename="../../services/layers/datum.py" />
      <source>The datum grid {file} is damaged; it was not installed.</source>
      <translation type="unfinished">Het conversieraster {file} is beschadigd; het is niet geïnstalleerd.</translation>
    </message>
    <message>
      <location filename="../../services/layers/datum.py" />
      <source>Install the plugin again.</source>
      <translation type="unfinished">Installeer de plug-in opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/layers/datum.py" />
      <source>The datum grid could not be copied to {file}: {reason}.</source>
      <translation type="unfinished">Het conversieraster kon niet naar {file} worden gekopieerd: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/datum.py" />
      <source>Check that you may write there; without it positions are good to 0.2 m.</source>
      <translation type="unfinished">Controleer of u daar mag schrijven; zonder dit raster zijn posities tot op 0,2 m juist.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/commune_boundary.py" />
      <source>{service}: the layer “{layer}” has no boundary that could be that of {commune}.</source>
      <translation type="unfinished">{service}: de laag ‘{layer}’ heeft geen grens die die van {commune} kan zijn.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/commune_boundary.py" />
      <source>The simplified one that ships stays in use.</source>
      <translation type="unfinished">De meegeleverde vereenvoudigde grens blijft in gebruik.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/nearby.py" />
      <source>{service} sent places that cannot be read: {reason}.</source>
      <translation type="unfinished">{service} stuurde plaatsen die niet kunnen worden gelezen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/nearby.py" />
      <source>The places in {file} cannot be read: {reason}.</source>
      <translation type="unfinished">De plaatsen in {file} kunnen niet worden gelezen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/nearby.py" />
      <source>Repère reads GeoJSON, GML and GeoPackage, in a coordinate system with an EPSG number.</source>
      <translation type="unfinished">Repère leest GeoJSON, GML en GeoPackage, in een coördinatensysteem met een EPSG-nummer.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/point_info.py" />
      <source>{service}: the layer “{layer}” has no field {fields} any more.</source>
      <translation type="unfinished">{service}: de laag ‘{layer}’ heeft geen veld {fields} meer.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/point_info.py" />
      <source>Check the services in the tab Sources, and tell the producer.</source>
      <translation type="unfinished">Controleer de diensten op het tabblad Bronnen, en verwittig de producent.</translation>
    </message>
    <message>
      <location filename="../../services/layers/queries/point_info.py" />
      <source>The profile names no address for “{topic}”.</source>
      <translation type="unfinished">Het profiel noemt geen URL voor ‘{topic}’.</translation>
    </message>
    <message>
      <location filename="../../services/layers/service_health.py" />
      <source>The record of the sources ({file}) cannot be used: {reason}.</source>
      <translation type="unfinished">Het overzicht van de bronnen ({file}) kan niet worden gebruikt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/service_health.py" />
      <source>Delete that file: it is made anew. Nothing else is lost.</source>
      <translation type="unfinished">Verwijder dat bestand: het wordt opnieuw gemaakt. Verder gaat niets verloren.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/layer_rows.py" />
      <source>{service}: the layer “{layer}” has {count} fields; a table holds no more than {most}.</source>
      <translation type="unfinished">{service}: de laag ‘{layer}’ heeft {count} velden; een tabel bevat er niet meer dan {most}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/layer_table.py" />
      <source>The layer could not be written into {file}: {reason}.</source>
      <translation type="unfinished">De laag kon niet in {file} worden geschreven: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/layer_table.py" />
      <source>Check the folder and the room on the disk; what the file held before is still there.</source>
      <translation type="unfinished">Controleer de map en de plaats op de schijf; wat het bestand voordien bevatte, is er nog.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/layer_table.py" />
      <source>The layer could not be written into {file}: another program holds that file.</source>
      <translation type="unfinished">De laag kon niet in {file} worden geschreven: een ander programma houdt dat bestand bezet.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/layer_table.py" />
      <source>Close it there, then try again; what the file held before is still there.</source>
      <translation type="unfinished">Sluit het daar en probeer dan opnieuw; wat het bestand voordien bevatte, is er nog.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>{service}: “{layer}” has no features of its own.</source>
      <translation type="unfinished">{service}: ‘{layer}’ heeft geen eigen objecten.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>“{layer}” is a picture: there are no features to keep.</source>
      <translation type="unfinished">‘{layer}’ is een beeld: er zijn geen objecten om te bewaren.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>Show it on the map.</source>
      <translation type="unfinished">Toon de laag op de kaart.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>“{layer}” may be viewed, not copied (SPW conditions, type A).</source>
      <translation type="unfinished">‘{layer}’ mag worden bekeken, niet gekopieerd (voorwaarden van de SPW, type A).</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>{service}: what came of the layer “{layer}” lies elsewhere.</source>
      <translation type="unfinished">{service}: wat van de laag ‘{layer}’ ontvangen is, ligt elders.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>It was not loaded; tell whoever runs this service.</source>
      <translation type="unfinished">De laag is niet geladen; verwittig de beheerder van deze dienst.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>“{layer}”: {count} rows have no place; they were left out.</source>
      <translation type="unfinished">‘{layer}’: weggelaten rijen zonder positie: {count}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>“{layer}” refuses the usual question today; it was read as its pictures tell it.</source>
      <translation type="unfinished">‘{layer}’ weigert vandaag de gewone bevraging; de laag is gelezen zoals haar beelden ze weergeven.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/load_layer.py" />
      <source>Dates may be empty; load it again another day.</source>
      <translation type="unfinished">Datums zijn misschien leeg; laad de laag een andere dag opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/offline_package.py" />
      <source>may be viewed, not handed on (SPW conditions, type A)</source>
      <translation type="unfinished">mag worden bekeken, niet doorgegeven (voorwaarden van de SPW, type A)</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/offline_package.py" />
      <source>has conditions of its own, which nobody confirmed to have read</source>
      <translation type="unfinished">heeft eigen voorwaarden, waarvan niemand bevestigd heeft ze gelezen te hebben</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/offline_package.py" />
      <source>its licence is not known: ask before handing it on</source>
      <translation type="unfinished">de licentie is niet bekend: vraag het voor u de laag doorgeeft</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/offline_package.py" />
      <source>The pack could not be written to {file}: {reason}.</source>
      <translation type="unfinished">Het pakket kon niet in {file} worden geschreven: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/offline_package.py" />
      <source>Choose a folder you may write to, with room on the disk.</source>
      <translation type="unfinished">Kies een map waarin u mag schrijven, met plaats op de schijf.</translation>
    </message>
    <message>
      <location filename="../../services/layers/storage/stored_layer.py" />
      <source>Load the layers again.</source>
      <translation type="unfinished">Laad de lagen opnieuw.</translation>
    </message>
  </context>
  <context>
    <name>map</name>
    <message>
      <location filename="../../ui/map/address_marks.py" />
      <source>register</source>
      <translation type="unfinished">register</translation>
    </message>
    <message>
      <location filename="../../ui/map/address_marks.py" />
      <source>source</source>
      <translation type="unfinished">bron</translation>
    </message>
    <message>
      <location filename="../../ui/map/address_marks.py" />
      <source>register's numbers</source>
      <translation type="unfinished">nummers van het register</translation>
    </message>
    <message>
      <location filename="../../ui/map/address_marks.py" />
      <source>source's numbers</source>
      <translation type="unfinished">nummers van de bron</translation>
    </message>
    <message>
      <location filename="../../ui/map/context_menu.py" />
      <source>open a commune first</source>
      <translation type="unfinished">open eerst een gemeente</translation>
    </message>
    <message>
      <location filename="../../ui/map/context_menu.py" />
      <source>its service takes no reports from programs</source>
      <translation type="unfinished">haar dienst neemt geen meldingen van programma’s aan</translation>
    </message>
    <message>
      <location filename="../../ui/map/context_menu.py" />
      <source>New incident here</source>
      <translation type="unfinished">Nieuwe melding hier</translation>
    </message>
    <message>
      <location filename="../../ui/map/context_menu.py" />
      <source>Address here</source>
      <translation type="unfinished">Adres hier</translation>
    </message>
    <message>
      <location filename="../../ui/map/context_menu.py" />
      <source>Open in WalOnMap</source>
      <translation type="unfinished">In WalOnMap openen</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>Many incidents (most urgent on top)</source>
      <translation type="unfinished">Veel meldingen (dringendste bovenaan)</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>Several, colour of the worst</source>
      <translation type="unfinished">Meerdere, kleur van de dringendste</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>No longer listed</source>
      <translation type="unfinished">Niet meer in de lijst</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>Open, over three months</source>
      <translation type="unfinished">Open, meer dan drie maanden</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>Open, over a month</source>
      <translation type="unfinished">Open, meer dan een maand</translation>
    </message>
    <message>
      <location filename="../../ui/map/incident_style.py" />
      <source>Open, under a month</source>
      <translation type="unfinished">Open, minder dan een maand</translation>
    </message>
    <message>
      <location filename="../../ui/map/layout_templates.py" />
      <source>landscape</source>
      <translation type="unfinished">liggend</translation>
    </message>
    <message>
      <location filename="../../ui/map/layout_templates.py" />
      <source>portrait</source>
      <translation type="unfinished">staand</translation>
    </message>
    <message>
      <location filename="../../ui/map/permit_style.py" />
      <source>Permit dossiers</source>
      <translation type="unfinished">Vergunningsdossiers</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>{service} has no layer “{layer}” any more.</source>
      <translation type="unfinished">{service} heeft geen laag ‘{layer}’ meer.</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>QGIS could not open {layer} from its service.</source>
      <translation type="unfinished">QGIS kon {layer} niet openen vanuit de dienst.</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>Try again later. The other layers are not affected.</source>
      <translation type="unfinished">Probeer het later opnieuw. De andere lagen ondervinden geen hinder.</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>The address of “{layer}” holds a key, which the project would show to whoever opens it.</source>
      <translation type="unfinished">De URL van ‘{layer}’ bevat een sleutel, die het project zou tonen aan iedereen die het opent.</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>Name an authentication of QGIS for this service in the profile instead, or load its features.</source>
      <translation type="unfinished">Noem in het profiel liever een authenticatie van QGIS voor deze dienst, of laad de objecten.</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>{service}: “{layer}” has no picture of its own.</source>
      <translation type="unfinished">{service}: ‘{layer}’ heeft geen eigen beeld.</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <source>Load its features instead.</source>
      <translation type="unfinished">Laad liever de objecten.</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Housing</source>
      <translation type="unfinished">Woongebied</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Economic activity</source>
      <translation type="unfinished">Bedrijfsruimte</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Public services</source>
      <translation type="unfinished">Openbare voorzieningen</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Leisure</source>
      <translation type="unfinished">Recreatiegebied</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Farming</source>
      <translation type="unfinished">Landbouwgebied</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Forest</source>
      <translation type="unfinished">Bosgebied</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Green space</source>
      <translation type="unfinished">Groengebied</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Nature</source>
      <translation type="unfinished">Natuurgebied</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Extraction</source>
      <translation type="unfinished">Ontginningsgebied</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>To be planned</source>
      <translation type="unfinished">In te richten gebied</translation>
    </message>
    <message>
      <location filename="../../ui/map/regional_style.py" />
      <source>Other zones</source>
      <translation type="unfinished">Andere gebieden</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Blocking</source>
      <translation type="unfinished">Blokkerend</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>To send</source>
      <translation type="unfinished">Te verzenden</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Draft</source>
      <translation type="unfinished">Concept</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Ready</source>
      <translation type="unfinished">Klaar</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Being sent</source>
      <translation type="unfinished">Wordt verzonden</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Answer lost</source>
      <translation type="unfinished">Antwoord verloren</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Record changed in the meantime</source>
      <translation type="unfinished">Intussen gewijzigd</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Withdrawn</source>
      <translation type="unfinished">Ingetrokken</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Unreadable</source>
      <translation type="unfinished">Onleesbaar</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <source>Proposals</source>
      <translation type="unfinished">Voorstellen</translation>
    </message>
    <message>
      <location filename="../../ui/map/work_map.py" />
      <source>Chosen</source>
      <translation type="unfinished">Gekozen</translation>
    </message>
    <message>
      <location filename="../../ui/map/work_map.py" />
      <source>Work map – {commune}</source>
      <translation type="unfinished">Werkkaart – {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/map/workspace_layers.py" />
      <source>Fetched on {date} from {service}.</source>
      <translation type="unfinished">Geladen op {date} vanaf {service}.</translation>
    </message>
  </context>
  <context>
    <name>model</name>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Answers</source>
      <translation type="unfinished">Antwoorden</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Street identifier</source>
      <translation type="unfinished">Identificatie van de straat</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Box</source>
      <translation type="unfinished">Bus</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>House numbers</source>
      <translation type="unfinished">Huisnummers</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Addresses to retire</source>
      <translation type="unfinished">Op te heffen adressen</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Reason of the change</source>
      <translation type="unfinished">Reden van de wijziging</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Move</source>
      <translation type="unfinished">Verplaatsen</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Create</source>
      <translation type="unfinished">Aanmaken</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Retire</source>
      <translation type="unfinished">Opheffen</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Rename the street</source>
      <translation type="unfinished">De straat hernoemen</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Renumber</source>
      <translation type="unfinished">Hernummeren</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Change the postcode</source>
      <translation type="unfinished">Postcode wijzigen</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Change the municipality</source>
      <translation type="unfinished">Gemeente wijzigen</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Renumber the street</source>
      <translation type="unfinished">De straat hernummeren</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>A correction that is {old} cannot become {new}.</source>
      <translation type="unfinished">Een correctie met toestand ‘{old}’ kan niet naar ‘{new}’ overgaan.</translation>
    </message>
    <message>
      <location filename="../../services/model/correction.py" />
      <source>Refresh the list: another window may have settled it.</source>
      <translation type="unfinished">Vernieuw de lijst: misschien is dit in een ander venster al afgehandeld.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>Both say the same street, number and box in the same postcode, however they are spelt.</source>
      <translation type="unfinished">Beide vermelden dezelfde straat, hetzelfde huisnummer en hetzelfde busnummer onder dezelfde postcode, hoe ze ook gespeld zijn.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>Both say the same street, and the number and box can be read as the same.</source>
      <translation type="unfinished">Beide vermelden dezelfde straat, en het huisnummer en het busnummer kunnen als gelijk worden gelezen.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>Both say the same street, number and box, and no other address fits, under two postcodes.</source>
      <translation type="unfinished">Beide vermelden dezelfde straat, hetzelfde huisnummer en hetzelfde busnummer, en geen ander adres past, onder twee postcodes.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>The same numbers stand at the same places under another street name.</source>
      <translation type="unfinished">Dezelfde nummers staan op dezelfde plaatsen onder een andere straatnaam.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>The street names differ by a slip of the pen; number and box are the same.</source>
      <translation type="unfinished">De straatnamen verschillen door een schrijffout; huisnummer en busnummer zijn dezelfde.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>The same street, and the same place, under another number.</source>
      <translation type="unfinished">Dezelfde straat en dezelfde plaats, onder een ander huisnummer.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>The same street, number and place, with another box.</source>
      <translation type="unfinished">Dezelfde straat, hetzelfde huisnummer en dezelfde plaats, met een ander busnummer.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>Both say the same street, number and box; one of them does not hold it as current.</source>
      <translation type="unfinished">Beide vermelden dezelfde straat, hetzelfde huisnummer en hetzelfde busnummer; bij een van beide is het adres niet in gebruik.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>Two rows or more of one list say the same street, number and box.</source>
      <translation type="unfinished">Twee of meer rijen van één lijst vermelden dezelfde straat, hetzelfde huisnummer en hetzelfde busnummer.</translation>
    </message>
    <message>
      <location filename="../../services/model/discrepancy.py" />
      <source>No address of the other list has this street, number and box, or stands here in this street.</source>
      <translation type="unfinished">Geen enkel adres van de andere lijst heeft deze straat, dit huisnummer en dit busnummer, of staat hier in deze straat.</translation>
    </message>
  </context>
  <context>
    <name>processing</name>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <source>The id of an authentication configuration of QGIS, where the service asks who you are.</source>
      <translation type="unfinished">De identificatie van een authenticatieconfiguratie van QGIS, als de dienst u vraagt aan te melden.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <source>There is no workspace {file}.</source>
      <translation type="unfinished">Er is geen werkruimte {file}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <source>Give the GeoPackage that Repère keeps.</source>
      <translation type="unfinished">Geef de GeoPackage op die Repère bijhoudt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <source>Authentication</source>
      <translation type="unfinished">Authenticatie</translation>
    </message>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <source>Give a file of this computer: a GeoPackage, a Shapefile, a spreadsheet.</source>
      <translation type="unfinished">Geef een bestand op deze computer op: een GeoPackage, een Shapefile, een rekenblad.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Road managers of incidents</source>
      <translation type="unfinished">Wegbeheerders van meldingen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Says who manages the road at each incident of a workspace (commune, region, province), by the layers of roads that it holds, stores it there for the dock, and writes one point per incident.</source>
      <translation type="unfinished">Zegt wie de weg beheert bij elke melding van een werkruimte (gemeente, gewest, provincie), aan de hand van de wegenlagen die ze bevat, slaat dit er op voor het paneel en schrijft één punt per melding.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Duplicates and doubts of incidents</source>
      <translation type="unfinished">Dubbels en twijfelgevallen bij meldingen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Finds incidents that are probably one, and those whose position or address is doubtful (outside the commune, far from the address they name), stores both in the workspace for the dock, and writes one point per doubt. What a person said of a pair stays said.</source>
      <translation type="unfinished">Vindt meldingen die waarschijnlijk over hetzelfde gaan, en meldingen waarvan de positie of het adres twijfelachtig is (buiten de gemeente, ver van het adres dat ze noemen), slaat beide in de werkruimte op voor het paneel en schrijft één punt per twijfelgeval. Wat iemand over een paar heeft beslist, blijft gelden.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>One point per incident in EPSG:4326 with manager, road, metres to its axis and a confidence (0 to 1).</source>
      <translation type="unfinished">Eén punt per melding in EPSG:4326 met beheerder, weg, meters tot de as van de weg en een zekerheid (0 tot 1).</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>One point per doubt in EPSG:4326, with its evidence in words; an incident may have several.</source>
      <translation type="unfinished">Eén punt per twijfelgeval in EPSG:4326, met de aanwijzing in woorden; een melding kan er verscheidene hebben.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Each pair with metres and days between them, a confidence from 0 to 1, and what a person said of it.</source>
      <translation type="unfinished">Elk paar met de meters en dagen ertussen, een zekerheid van 0 tot 1, en wat iemand erover heeft beslist.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Doubts</source>
      <translation type="unfinished">Twijfelgevallen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Probable duplicates</source>
      <translation type="unfinished">Vermoedelijke dubbels</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>{total} incidents, {managed} on a known road.</source>
      <translation type="unfinished">Meldingen: {total}, waarvan op een bekende weg: {managed}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>{doubts} doubts, {pairs} probable duplicates.</source>
      <translation type="unfinished">Twijfelgevallen: {doubts}, vermoedelijke dubbels: {pairs}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>{file} holds no layer of roads: nobody can tell who manages them.</source>
      <translation type="unfinished">{file} bevat geen wegenlaag: niemand kan zeggen wie de wegen beheert.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assess_incidents.py" />
      <source>Fetch the commune's regional layers into it first, in the dock or by repere:refreshcommune.</source>
      <translation type="unfinished">Laad er eerst de gewestelijke lagen van de gemeente in, in het paneel of met repere:refreshcommune.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Check the conformance of a service</source>
      <translation type="unfinished">De conformiteit van een dienst controleren</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Asks a service what its standard says it must answer, rule by rule, and writes a report with the clause of each. Only reads are sent, at most one a second, unless you give a test category. Only what the standard itself obliges to is called failed; what it recommends and our reading of it are warnings. A report of an earlier run is compared.</source>
      <translation type="unfinished">Vraagt een dienst regel voor regel wat hij volgens zijn norm moet antwoorden, en schrijft een rapport met de clausule van elke regel. Er wordt alleen gelezen, hooguit één keer per seconde, tenzij u een testcategorie opgeeft. Alleen wat de norm zelf verplicht heet niet nageleefd; wat ze aanbeveelt en onze lezing ervan zijn opmerkingen. Een vroeger rapport wordt vergeleken.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>The base address; for Open311 up to and with the version: https://example.org/open311/v2</source>
      <translation type="unfinished">De basis-URL; voor Open311 tot en met de versie: https://example.org/open311/v2</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Open311: the jurisdiction, where the service wants one.</source>
      <translation type="unfinished">Open311: de jurisdictie, als de dienst er een vraagt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Open311: the service_code in which one test request is made, to be closed afterwards. Only where whoever runs the service agreed. Empty: nothing is written.</source>
      <translation type="unfinished">Open311: de service_code waarin één testmelding wordt gemaakt, die daarna af te sluiten is. Alleen als de beheerder van de dienst akkoord gaat. Leeg: er wordt niets geschreven.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>The id of an authentication configuration of QGIS whose password is the service's key (api_key).</source>
      <translation type="unfinished">De id van een authenticatieconfiguratie van QGIS waarvan het wachtwoord de sleutel van de dienst is (api_key).</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>The .json of an earlier run: what changed since is told.</source>
      <translation type="unfinished">Het .json-bestand van een eerdere controle: wat sindsdien veranderd is, wordt vermeld.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>The ending says what it is: .html, .pdf, .json, or .xml (JUnit).</source>
      <translation type="unfinished">De extensie zegt wat het is: .html, .pdf, .json of .xml (JUnit).</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Report</source>
      <translation type="unfinished">Rapport</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Check the live services</source>
      <translation type="unfinished">De onlinediensten controleren</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Asks every service of the catalogue whether its layers are under their numbers and titles and have the fields that are read, and tells what differs. Nothing is changed in any service. A newer catalogue with what was seen can be written: publish it, and put its address and the SHA-256 that is told into the communes' profiles. Without internet nothing is known, and that is told.</source>
      <translation type="unfinished">Vraagt elke dienst van de catalogus of zijn lagen onder hun nummer en titel te vinden zijn en de velden hebben die worden gelezen, en vermeldt wat verschilt. In geen enkele dienst wordt iets gewijzigd. Er kan een nieuwere catalogus worden geschreven met wat er werd gezien: publiceer die, en zet de URL ervan en de vermelde SHA-256 in de profielen van de gemeenten. Zonder internet is niets bekend, en ook dat wordt vermeld.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Passed</source>
      <translation type="unfinished">Geslaagd</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Warnings</source>
      <translation type="unfinished">Waarschuwingen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Not asked</source>
      <translation type="unfinished">Niet gevraagd</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <location filename="../../ui/processing/workspace_algorithm.py" />
      <source>The JSON file that names the commune, its boundary and its services.</source>
      <translation type="unfinished">Het JSON-bestand dat de gemeente, haar grens en haar diensten noemt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>A catalogue of layers of your own; empty: the one that ships.</source>
      <translation type="unfinished">Een eigen catalogus van lagen; leeg: de meegeleverde.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>A table: one row for each rule, with what was asked and answered.</source>
      <translation type="unfinished">Een tabel: één rij per regel, met wat er gevraagd en geantwoord werd.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>The catalogue with the numbers, scales and systems that the services have today.</source>
      <translation type="unfinished">De catalogus met de nummers, schalen en coördinatenreferentiesystemen die de diensten vandaag hebben.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <location filename="../../ui/processing/workspace_algorithm.py" />
      <source>The commune's profile</source>
      <translation type="unfinished">Het profiel van de gemeente</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>Catalogue</source>
      <translation type="unfinished">Catalogus</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>What was seen</source>
      <translation type="unfinished">Wat er werd gezien</translation>
    </message>
    <message>
      <location filename="../../ui/processing/check_services.py" />
      <source>SHA-256 of the newer catalogue</source>
      <translation type="unfinished">SHA-256 van de nieuwere catalogus</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Compare addresses</source>
      <translation type="unfinished">Adressen vergelijken</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Compares the commune's register with an authentic source (ICAR, BeSt) and writes one feature per difference: what kind, both values, the distance in metres, a confidence from 0 to 1, a severity, the evidence, the rule that matched, and a group for what is one decision. A list is a layer, a file whose columns are recognised by their headings (CSV, zip), a file as published (BeSt's full download, INSPIRE GML), or the address of a service (ICAR over ArcGIS REST, BeSt's REST). SOURCE=best fetches BeSt's published list, once for all communes, and reads NIS_CODE's rows of it (best-full, inspire: the others). With a third list it is also told who differs from whom.</source>
      <translation type="unfinished">Vergelijkt het register van de gemeente met een authentieke bron (ICAR, BeSt) en schrijft één object per verschil: de soort, beide waarden, de afstand in meters, een zekerheid van 0 tot 1, een ernst, de aanwijzing, de regel die de koppeling maakte, en een groep voor wat samen één beslissing is. Een lijst is een laag, een bestand waarvan de kolommen aan hun koppen worden herkend (CSV, zip), een bestand zoals gepubliceerd (de volledige download van BeSt, INSPIRE GML), of de URL van een dienst (ICAR via ArcGIS REST, REST van BeSt). SOURCE=best downloadt de gepubliceerde lijst van BeSt, één keer voor alle gemeenten, en leest er de rijen van NIS_CODE uit (best-full, inspire: de andere lijsten). Met een derde lijst wordt ook vermeld wie van wie verschilt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>A layer; the path of a CSV, a zip, BeSt's full download or an INSPIRE GML; a service's address (…/MapServer/1, …/belgianAddress/v2); or a published list: best, best-full, inspire. Positions in EPSG:31370, 3812 or 4326.</source>
      <translation type="unfinished">Een laag; het pad van een CSV, een zip, de volledige download van BeSt of een INSPIRE GML; de URL van een dienst (…/MapServer/1, …/belgianAddress/v2); of een gepubliceerde lijst: best, best-full, inspire. Posities in EPSG:31370, 3812 of 4326.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>Two positions that are farther apart are a difference of the kind “position”.</source>
      <translation type="unfinished">Twee posities die verder uit elkaar liggen, zijn een verschil van de soort ‘positie’.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Keeps this commune only, of a list with a column of codes and of BeSt; codes of any year.</source>
      <translation type="unfinished">Behoudt enkel deze gemeente, in een lijst met een kolom met codes en in BeSt; codes van elk jaar.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Keeps this commune only, of ICAR and of an INSPIRE GML, by its name as they write it.</source>
      <translation type="unfinished">Behoudt enkel deze gemeente, in ICAR en in een INSPIRE GML, met haar naam zoals zij die schrijven.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Compares this street only, however the lists spell it; BeSt's service is asked for it alone.</source>
      <translation type="unfinished">Vergelijkt enkel deze straat, hoe de lijsten ze ook spellen; de dienst van BeSt wordt enkel voor deze straat bevraagd.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>One point per difference in EPSG:31370, where the source has it, else where the register has it.</source>
      <translation type="unfinished">Eén punt per verschil in EPSG:31370, waar de bron het plaatst, anders waar het register het plaatst.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Each row that was not used, or not wholly, with its number, its identifier and the reason.</source>
      <translation type="unfinished">Elke rij die niet of niet volledig werd gebruikt, met haar nummer, haar identificatie en de reden.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Each address on which the three lists do not agree, with what each says and who stands alone.</source>
      <translation type="unfinished">Elk adres waarover de drie lijsten het niet eens zijn, met wat elke lijst zegt en welke alleen staat.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>{list} is a list of all communes.</source>
      <translation type="unfinished">{list} is een lijst van alle gemeenten.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Give NIS_CODE, the commune's code: only its addresses are then read.</source>
      <translation type="unfinished">Geef NIS_CODE op, de code van de gemeente: enkel haar adressen worden dan gelezen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/export_inspire.py" />
      <source>Register (the commune's list)</source>
      <translation type="unfinished">Register (de lijst van de gemeente)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>Source (ICAR or BeSt)</source>
      <translation type="unfinished">Bron (ICAR of BeSt)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Third list</source>
      <translation type="unfinished">Derde lijst</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>Positions may differ by (metres)</source>
      <translation type="unfinished">Toegestaan positieverschil (meter)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Name of the commune</source>
      <translation type="unfinished">Naam van de gemeente</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>One street only</source>
      <translation type="unfinished">Eén straat</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Tells addresses that stand outside it.</source>
      <translation type="unfinished">Vermeldt adressen die erbuiten liggen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Tells addresses that stand on none of them.</source>
      <translation type="unfinished">Vermeldt adressen die op geen ervan liggen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Rows that could not be used</source>
      <translation type="unfinished">Niet gebruikte rijen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Three lists</source>
      <translation type="unfinished">Drie lijsten</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>{name}: {count} addresses, {unusable} rows could not be fully read.</source>
      <translation type="unfinished">{name}: adressen: {count}, rijen die niet volledig konden worden gelezen: {unusable}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Compare the addresses of the region</source>
      <translation type="unfinished">De adressen van het gewest vergelijken</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Compares two lists of the whole region, commune by commune, in processes of its own, and writes one feature per difference with the commune's NIS code. The lists are files (CSV, zip, GeoPackage), layers (PostGIS), or best, BeSt's published list; OUTPUT is a GeoPackage or a table of PostGIS. A comparison that was stopped goes on where it was: communes whose rows are the same are not compared again. A commune that cannot be compared is named, and the others go on.</source>
      <translation type="unfinished">Vergelijkt twee lijsten van het hele gewest, gemeente per gemeente, in aparte processen, en schrijft één object per verschil met de NIS-code van de gemeente. De lijsten zijn bestanden (CSV, zip, GeoPackage), lagen (PostGIS), of best, de gepubliceerde lijst van BeSt; OUTPUT is een GeoPackage of een tabel van PostGIS. Een gestopte vergelijking gaat verder waar ze was: gemeenten waarvan de rijen dezelfde zijn, worden niet opnieuw vergeleken. Een gemeente die niet kan worden vergeleken, wordt genoemd, en de andere gaan door.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>A file of the whole region, a layer, or best (BeSt's published list, fetched once).</source>
      <translation type="unfinished">Een bestand van het hele gewest, een laag, of best (de gepubliceerde lijst van BeSt, één keer gedownload).</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Reading the source</source>
      <translation type="unfinished">De bron lezen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Comparing the communes</source>
      <translation type="unfinished">De gemeenten vergelijken</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>the register</source>
      <translation type="unfinished">het register</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>the source</source>
      <translation type="unfinished">de bron</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Processes beside QGIS, one for each processor; each takes about 400 MB for 2 million addresses.</source>
      <translation type="unfinished">Processen naast QGIS, één per processor; elk neemt ongeveer 400 MB voor 2 miljoen adressen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>{list} is a service, which is asked for one commune at a time.</source>
      <translation type="unfinished">{list} is een dienst, die voor één gemeente per keer wordt bevraagd.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Give a file or a layer of the whole region.</source>
      <translation type="unfinished">Geef een bestand of een laag van het hele gewest op.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Writing the differences</source>
      <translation type="unfinished">De verschillen schrijven</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Postcodes that only the register has</source>
      <translation type="unfinished">Postcodes die enkel het register heeft</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/processing/compare_region.py" />
      <source>{count} communes were finished before, and are kept.</source>
      <translation type="unfinished">
        <numerusform>{count} gemeente was al afgewerkt en wordt bewaard.</numerusform>
        <numerusform>{count} gemeenten waren al afgewerkt en worden bewaard.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Register (the communes' lists)</source>
      <translation type="unfinished">Register (de lijsten van de gemeenten)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Communes compared at once</source>
      <translation type="unfinished">Tegelijk vergeleken gemeenten</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>{commune} could not be compared. {reason}</source>
      <translation type="unfinished">{commune} kon niet worden vergeleken. {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Reading {list}</source>
      <translation type="unfinished">Lezen: {list}</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>{count} rows of {list} could not be used, or not wholly.</source>
      <translation type="unfinished">Rijen van {list} die niet of niet volledig konden worden gebruikt: {count}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <source>Only in {list}: {communes}. Is the other list whole?</source>
      <translation type="unfinished">Enkel in {list}: {communes}. Is de andere lijst volledig?</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>Writes what your own address register is to change: every difference on which “Source right” was decided. The table has the register's own columns and identifiers, each row as it should be and, in the columns that begin with before_, as it is; the first column says whether to change, add or delete it. The register itself is not touched. Once it is corrected, the next comparison finds the differences gone.</source>
      <translation type="unfinished">Schrijft wat uw eigen adressenregister moet wijzigen: elk verschil waarbij ‘Bron juist’ werd beslist. De tabel heeft de kolommen en identificaties van het register zelf, elke rij zoals ze moet zijn en, in de kolommen die met before_ beginnen, zoals ze is; de eerste kolom zegt of ze moet worden gewijzigd, toegevoegd of verwijderd. Aan het register zelf wordt niet geraakt. Zodra het verbeterd is, vindt de volgende vergelijking deze verschillen niet meer.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>The GeoPackage in which the differences were decided, as the Repère dock keeps it.</source>
      <translation type="unfinished">De GeoPackage waarin over de verschillen werd beslist, zoals het Repère-paneel die bijhoudt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>The commune's list, as it was compared: a CSV file, or a zip with one.</source>
      <translation type="unfinished">De lijst van de gemeente, zoals ze werd vergeleken: een CSV-bestand, of een zip met één CSV-bestand.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>The table of changes.</source>
      <translation type="unfinished">De tabel met de wijzigingen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/processing/correct_register.py" />
      <source>{count} rows of the register are to change.</source>
      <translation type="unfinished">
        <numerusform>{count} rij van het register moet worden gewijzigd.</numerusform>
        <numerusform>{count} rijen van het register moeten worden gewijzigd.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <location filename="../../ui/processing/make_package.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <location filename="../../ui/processing/workspace_algorithm.py" />
      <source>Workspace</source>
      <translation type="unfinished">Werkruimte</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>Register (CSV)</source>
      <translation type="unfinished">Register (CSV)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/correct_register.py" />
      <source>Changes</source>
      <translation type="unfinished">Wijzigingen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export_inspire.py" />
      <source>Export addresses as INSPIRE GML</source>
      <translation type="unfinished">Adressen exporteren als INSPIRE GML</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export_inspire.py" />
      <source>Writes the commune's register, or any list of addresses, as INSPIRE Addresses 4.0 in GML, with positions in ETRS89 (EPSG:4258). What the list does not tell, such as dates, is written as unknown.</source>
      <translation type="unfinished">Schrijft het register van de gemeente, of een andere lijst van adressen, als INSPIRE Adressen 4.0 in GML, met posities in ETRS89 (EPSG:4258). Wat de lijst niet zegt, zoals datums, wordt als onbekend geschreven.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export_inspire.py" />
      <source>The path of a list: CSV, zip, GeoPackage, spreadsheet, BeSt's full download or an INSPIRE GML.</source>
      <translation type="unfinished">Het pad van een lijst: CSV, zip, GeoPackage, rekenblad, de volledige download van BeSt of een INSPIRE GML.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export_inspire.py" />
      <source>The GML file.</source>
      <translation type="unfinished">Het GML-bestand.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export_inspire.py" />
      <source>INSPIRE Addresses</source>
      <translation type="unfinished">INSPIRE-adressen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Fetch incidents</source>
      <translation type="unfinished">Meldingen laden</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Reads the citizens' reports of an Open311 GeoReport v2 service (FixMyStreet and others), all of them, also where the service cuts its lists, and writes one point per report. Names are dropped; e-mail addresses and telephone numbers within texts are masked. START and END bound requested_datetime: from START on, before END. With a WORKSPACE what changed is stored there too; where so many are no longer listed that the service may be in trouble, none is taken away and the algorithm fails.</source>
      <translation type="unfinished">Leest de meldingen van burgers van een Open311 GeoReport v2-dienst (FixMyStreet en andere), allemaal, ook waar de dienst zijn lijsten inkort, en schrijft één punt per melding. Namen worden weggelaten; e-mailadressen en telefoonnummers in teksten worden gemaskeerd. START en END begrenzen requested_datetime: vanaf START, vóór END. Met een WORKSPACE wordt wat veranderd is ook daar opgeslagen; staan er zoveel meldingen niet meer in de lijst dat de dienst misschien een storing heeft, dan wordt er geen enkele weggehaald en mislukt het algoritme.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The base of GeoReport v2, such as https://example.org/open311/v2.</source>
      <translation type="unfinished">De basis van GeoReport v2, zoals https://example.org/open311/v2.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The jurisdiction_id, where the service keeps several communes: which one to read.</source>
      <translation type="unfinished">De jurisdiction_id, als de dienst verscheidene gemeenten bijhoudt: welke te lezen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The first moment, such as 2026-01-31 or 2026-01-31T12:00:00Z; UTC where no zone is given.</source>
      <translation type="unfinished">Het eerste tijdstip, zoals 2026-01-31 of 2026-01-31T12:00:00Z; UTC als er geen tijdzone is opgegeven.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The moment after the last one, written as START.</source>
      <translation type="unfinished">Het tijdstip na het laatste, geschreven zoals START.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>open, closed, or empty for both.</source>
      <translation type="unfinished">open (open), closed (gesloten), of leeg voor beide.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The GeoPackage in which the Repère dock keeps the commune's incidents, to bring it up to date too.</source>
      <translation type="unfinished">De GeoPackage waarin het Repère-paneel de meldingen van de gemeente bijhoudt, om die ook bij te werken.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>One point per incident in EPSG:4326; an incident without a usable position has no geometry.</source>
      <translation type="unfinished">Eén punt per melding in EPSG:4326; een melding zonder bruikbare positie heeft geen geometrie.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>{count} incidents.</source>
      <translation type="unfinished">
        <numerusform>{count} melding.</numerusform>
        <numerusform>{count} meldingen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The service no longer lists {count} incidents that the workspace holds: it may be in trouble.</source>
      <translation type="unfinished">Meldingen van de werkruimte die de dienst niet meer in zijn lijst heeft: {count}. Misschien heeft de dienst een storing.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>None was taken away. Refresh in the Repère dock, which asks what is to become of them.</source>
      <translation type="unfinished">Er werd geen enkele weggehaald. Vernieuw in het Repère-paneel, dat vraagt wat ermee moet gebeuren.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>{url} is not the address of a service.</source>
      <translation type="unfinished">{url} is niet de URL van een dienst.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>It begins with https://, as in https://example.org/open311/v2.</source>
      <translation type="unfinished">Ze begint met https://, zoals in https://example.org/open311/v2.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Take open, closed, or nothing.</source>
      <translation type="unfinished">Neem open, closed, of niets.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Reported from (ISO 8601)</source>
      <translation type="unfinished">Gemeld vanaf (ISO 8601)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Reported before (ISO 8601)</source>
      <translation type="unfinished">Gemeld vóór (ISO 8601)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Status (open, closed, or empty)</source>
      <translation type="unfinished">Status (open, closed, of leeg)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>{name} is not a date: {value}.</source>
      <translation type="unfinished">{name} is geen datum: {value}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Write it as 2026-01-31 or 2026-01-31T12:00:00Z.</source>
      <translation type="unfinished">Schrijf die als 2026-01-31 of 2026-01-31T12:00:00Z.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/list_parameters.py" />
      <source>{list} cannot be opened: {value}.</source>
      <translation type="unfinished">{list} kan niet worden geopend: {value}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/list_parameters.py" />
      <source>Give a layer, or the path of a CSV file.</source>
      <translation type="unfinished">Geef een laag op, of het pad van een CSV-bestand.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/list_parameters.py" />
      <source>{file}: {size} MB, published {date}, fetched {moment}.</source>
      <translation type="unfinished">{file}: {size} MB, gepubliceerd op {date}, gedownload op {moment}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>Fetch regional layers</source>
      <translation type="unfinished">Gewestelijke lagen laden</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>Fetches layers of the SPW that touch the commune into a GeoPackage, one table each, whole: a layer that the service cuts short is an error, never half a layer, and does not keep the others from coming. The credit is told with each layer; pictures are not fetched.</source>
      <translation type="unfinished">Laadt lagen van de SPW die de gemeente raken in een GeoPackage, elk in een eigen tabel en volledig: een laag die de dienst inkort, is een fout, nooit een halve laag, en belet niet dat de andere komen. De bronvermelding staat bij elke laag; beelden worden niet geladen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>Names of the catalogue separated by commas, such as cadastre-parcelles; empty: the profile's layers.</source>
      <translation type="unfinished">Namen uit de catalogus, gescheiden door komma’s, zoals cadastre-parcelles; leeg: de lagen van het profiel.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>One table for each layer; other tables of the file stay as they are.</source>
      <translation type="unfinished">Eén tabel per laag; andere tabellen van het bestand blijven zoals ze zijn.</translation>
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
      <translation type="unfinished">Aantal objecten</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>The catalogue has no layer “{layer}”.</source>
      <translation type="unfinished">De catalogus heeft geen laag ‘{layer}’.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <source>Layers have names such as {example}.</source>
      <translation type="unfinished">Lagen hebben namen zoals {example}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Make a dossier of corrections</source>
      <translation type="unfinished">Een dossier met correcties maken</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Writes the approved address corrections that a person carries to the service as a dossier: PDF with a page for each, GeoPackage with the sketches, CSV. They stay approved unless SENT says that the dossier is handed in; then each is marked as sent by hand, under the dossier's number.</source>
      <translation type="unfinished">Schrijft de goedgekeurde adrescorrecties die iemand naar de dienst brengt als een dossier: PDF met een pagina per correctie, GeoPackage met de schetsen, CSV. Ze blijven goedgekeurd, tenzij SENT zegt dat het dossier is overhandigd; dan wordt elke correctie gemarkeerd als handmatig verzonden, onder het nummer van het dossier.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Whose name stands under the dossier; empty: the name in Repère's options.</source>
      <translation type="unfinished">De naam die onder het dossier staat; leeg: de naam in de opties van Repère.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Only where the dossier really is handed in: the corrections then wait for an answer.</source>
      <translation type="unfinished">Enkel als het dossier echt is overhandigd: de correcties wachten dan op een antwoord.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Where to write it.</source>
      <translation type="unfinished">Waar het moet worden geschreven.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Dossier {number}: {count} corrections. It is in {path}.</source>
      <translation type="unfinished">
        <numerusform>Dossier {number}: {count} correctie. Het staat in {path}.</numerusform>
        <numerusform>Dossier {number}: {count} correcties. Het staat in {path}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Mark as sent by hand</source>
      <translation type="unfinished">Als handmatig verzonden markeren</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Number of corrections</source>
      <translation type="unfinished">Aantal correcties</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_dossier.py" />
      <source>No correction is approved: there is nothing to hand in.</source>
      <translation type="unfinished">Er is geen enkele correctie goedgekeurd: er is niets te overhandigen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Make an offline pack</source>
      <translation type="unfinished">Een offlinepakket maken</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Copies the regional layers of a workspace, or those named, into a new GeoPackage with their credits and dates, to work without internet. What a licence does not let be handed on is left out and said; a layer with conditions of its own goes in only if ACCEPTED names it. Incidents and corrections never go along.</source>
      <translation type="unfinished">Kopieert de gewestelijke lagen van een werkruimte, of de genoemde, naar een nieuwe GeoPackage met hun bronvermeldingen en datums, om zonder internet te werken. Wat een licentie niet toelaat door te geven, wordt weggelaten en vermeld; een laag met eigen voorwaarden komt er enkel in als ACCEPTED ze noemt. Meldingen en correcties gaan nooit mee.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <location filename="../../ui/processing/workspace_algorithm.py" />
      <source>The GeoPackage that the Repère dock keeps for this commune.</source>
      <translation type="unfinished">De GeoPackage die het Repère-paneel voor deze gemeente bijhoudt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Titles or tables of the workspace's regional layers, separated by commas; empty: all of them.</source>
      <translation type="unfinished">Titels of tabellen van de gewestelijke lagen van de werkruimte, gescheiden door komma’s; leeg: allemaal.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>The layers, written as in LAYERS, whose own conditions somebody read and accepts.</source>
      <translation type="unfinished">De lagen, geschreven zoals in LAYERS, waarvan iemand de eigen voorwaarden heeft gelezen en aanvaardt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>The pack: it is there whole, or not at all.</source>
      <translation type="unfinished">Het pakket: het is er volledig, of helemaal niet.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Conditions read for</source>
      <translation type="unfinished">Voorwaarden gelezen voor</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Number of layers</source>
      <translation type="unfinished">Aantal lagen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>{file} holds no regional layer of that name: {name}.</source>
      <translation type="unfinished">{file} bevat geen gewestelijke laag met die naam: {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/make_package.py" />
      <source>Fetch it first, in the dock or by repere:refreshcommune.</source>
      <translation type="unfinished">Laad ze eerst, in het paneel of met repere:refreshcommune.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/push_corrections.py" />
      <source>Send corrections</source>
      <translation type="unfinished">Correcties verzenden</translation>
    </message>
    <message>
      <location filename="../../ui/processing/push_corrections.py" />
      <source>Sends the approved corrections of a workspace to the services of the commune's profile, then reads the services back. A lost answer is settled by asking the service, never by sending again. If a service is in trouble the algorithm fails and says so; its corrections wait in the workspace for the next run.</source>
      <translation type="unfinished">Verzendt de goedgekeurde correcties van een werkruimte naar de diensten van het gemeenteprofiel en leest die diensten daarna opnieuw. Een verloren antwoord wordt opgehelderd door het aan de dienst te vragen, nooit door opnieuw te verzenden. Heeft een dienst een storing, dan mislukt het algoritme en meldt het dat; de correcties wachten in de werkruimte op de volgende keer.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/push_corrections.py" />
      <source>The GeoPackage in which corrections were approved, as the Repère dock keeps it.</source>
      <translation type="unfinished">De GeoPackage waarin correcties werden goedgekeurd, zoals het Repère-paneel die bijhoudt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/refresh_commune.py" />
      <source>Refresh a commune</source>
      <translation type="unfinished">Een gemeente vernieuwen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/refresh_commune.py" />
      <source>Brings a workspace up to date as the dock does: incidents of the profile's reporting service, the profile's regional layers, then road managers, doubts and duplicates. What fails is said at the end and does not keep the rest from coming. Where so many incidents are no longer listed that the service may be in trouble, none is taken away and the dock asks.</source>
      <translation type="unfinished">Werkt een werkruimte bij zoals het paneel dat doet: meldingen van de meldingsdienst van het profiel, de gewestelijke lagen van het profiel, daarna wegbeheerders, twijfelgevallen en dubbels. Wat mislukt, wordt op het einde vermeld en belet niet dat de rest komt. Staan er zoveel meldingen niet meer in de lijst dat de dienst misschien een storing heeft, dan wordt er geen enkele weggehaald en vraagt het paneel wat te doen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/refresh_commune.py" />
      <source>Fetches the layers of the profile that have features, by difference.</source>
      <translation type="unfinished">Laadt van de lagen van het profiel met objecten enkel wat veranderd is.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/refresh_commune.py" />
      <source>Regional layers, too</source>
      <translation type="unfinished">Ook de gewestelijke lagen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/refresh_commune.py" />
      <source>Number of incidents</source>
      <translation type="unfinished">Aantal meldingen</translation>
    </message>
  </context>
  <context>
    <name>qgis</name>
    <message>
      <location filename="../../ui/qgis/database_connections.py" />
      <source>QGIS has no PostgreSQL connection named “{name}”.</source>
      <translation type="unfinished">QGIS heeft geen PostgreSQL-verbinding met de naam ‘{name}’.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/database_connections.py" />
      <source>Make it in QGIS's Browser, then open the commune again.</source>
      <translation type="unfinished">Maak ze in de Browser van QGIS en open de gemeente opnieuw.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/messages.py" />
      <source>{message} ({count} times)</source>
      <translation type="unfinished">{message} ({count} keer)</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/network.py" />
      <source>QGIS cannot read its authentication “{authcfg}”; nothing was sent to {host}.</source>
      <translation type="unfinished">QGIS kan zijn authenticatie ‘{authcfg}’ niet lezen; er werd niets verzonden naar {host}.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/network.py" />
      <source>Unlock QGIS's authentications (master password), or name another one in the profile.</source>
      <translation type="unfinished">Ontgrendel de authenticaties van QGIS (hoofdwachtwoord), of noem een andere in het profiel.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/network.py" />
      <source>{host} is reached without encryption (http): your sign-in is not sent there.</source>
      <translation type="unfinished">{host} wordt zonder versleuteling bereikt (http): uw aanmelding wordt er niet naartoe verzonden.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/network.py" />
      <source>Use its https address, or allow {host} in Repère's options.</source>
      <translation type="unfinished">Gebruik de https-URL, of sta {host} toe in de opties van Repère.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: open the panel</source>
      <translation type="unfinished">Repère: het paneel openen</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: layers</source>
      <translation type="unfinished">Repère: lagen</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: incidents</source>
      <translation type="unfinished">Repère: meldingen</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: addresses</source>
      <translation type="unfinished">Repère: adressen</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: corrections</source>
      <translation type="unfinished">Repère: correcties</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: search the list</source>
      <translation type="unfinished">Repère: in de lijst zoeken</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/shortcuts.py" />
      <source>Repère: fetch everything again</source>
      <translation type="unfinished">Repère: alles opnieuw laden</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/tasks.py" />
      <source>{job} stopped on an unexpected error: {reason}.</source>
      <translation type="unfinished">{job} is gestopt door een onverwachte fout: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ui/qgis/tasks.py" />
      <source>Nothing stored was lost. The details are in QGIS's log, tab Repère.</source>
      <translation type="unfinished">Niets van wat was opgeslagen, ging verloren. De details staan in het logboek van QGIS, tabblad Repère.</translation>
    </message>
  </context>
  <context>
    <name>region</name>
    <message>
      <location filename="../../ui/region/commune_rows.py" />
      <source>The differences of this comparison are not where they were written: {path}.</source>
      <translation type="unfinished">De verschillen van deze vergelijking staan niet meer waar ze werden geschreven: {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_rows.py" />
      <source>Bring the file back, or compare again.</source>
      <translation type="unfinished">Zet het bestand terug, of vergelijk opnieuw.</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Communes</source>
      <translation type="unfinished">Gemeenten</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Per 1,000</source>
      <translation type="unfinished">Per 1.000</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Differences per 1,000 addresses of the longer list</source>
      <translation type="unfinished">Verschillen per 1.000 adressen van de langste lijst</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Trend</source>
      <translation type="unfinished">Evolutie</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Differences more or less than in the comparison of the same lists before: {day}</source>
      <translation type="unfinished">Verschillen meer of minder dan in de vorige vergelijking van dezelfde lijsten: {day}</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Addresses of the longer list</source>
      <translation type="unfinished">Adressen van de langste lijst</translation>
    </message>
    <message>
      <location filename="../../ui/region/commune_table.py" />
      <source>Not in a commune of today</source>
      <translation type="unfinished">Niet in een huidige gemeente</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_form.py" />
      <source>Compare two lists of all communes: files (CSV, zip, GeoPackage) or layers (PostGIS). Communes that an earlier comparison of the same lists finished are kept.</source>
      <translation type="unfinished">Vergelijk twee lijsten van alle gemeenten: bestanden (CSV, zip, GeoPackage) of lagen (PostGIS). Gemeenten die een vorige vergelijking van dezelfde lijsten heeft afgewerkt, worden bewaard.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_form.py" />
      <source>Back to the communes</source>
      <translation type="unfinished">Terug naar de gemeenten</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_form.py" />
      <source>Choose both lists first.</source>
      <translation type="unfinished">Kies eerst beide lijsten.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_form.py" />
      <source>Register and source are the same list.</source>
      <translation type="unfinished">Register en bron zijn dezelfde lijst.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_form.py" />
      <source>Choose where the differences go: a GeoPackage, or a table of PostGIS.</source>
      <translation type="unfinished">Kies waar de verschillen naartoe gaan: een GeoPackage, of een tabel van PostGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_map.py" />
      <source>Map of the communes</source>
      <translation type="unfinished">Kaart van de gemeenten</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_map.py" />
      <source>not compared</source>
      <translation type="unfinished">niet vergeleken</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>The addresses of the region</source>
      <translation type="unfinished">De adressen van het gewest</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>All kinds</source>
      <translation type="unfinished">Alle soorten</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Show its rows on the map</source>
      <translation type="unfinished">De verschillen op de kaart tonen</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Hand its rows over…</source>
      <translation type="unfinished">De verschillen doorgeven…</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Writes a file that the commune opens in Repère, under Addresses.</source>
      <translation type="unfinished">Schrijft een bestand dat de gemeente in Repère opent, onder Adressen.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>per 1,000</source>
      <translation type="unfinished">per 1.000</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>No difference</source>
      <translation type="unfinished">Geen verschil</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Reading both lists</source>
      <translation type="unfinished">Beide lijsten lezen</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Stopped. Compare the same lists again: the communes that were finished are kept.</source>
      <translation type="unfinished">Gestopt. Vergelijk dezelfde lijsten opnieuw: de afgewerkte gemeenten worden bewaard.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>New comparison…</source>
      <translation type="unfinished">Nieuwe vergelijking…</translation>
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
        <numerusform>{count} verschil</numerusform>
        <numerusform>{count} verschillen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/region/region_window.py" />
      <source>{count} communes</source>
      <translation type="unfinished">
        <numerusform>{count} gemeente</numerusform>
        <numerusform>{count} gemeenten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Choose a commune: its differences by kind, and how they went over time.</source>
      <translation type="unfinished">Kies een gemeente: haar verschillen per soort, en hun evolutie.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Per 1,000 addresses: {rates}</source>
      <translation type="unfinished">Per 1.000 adressen: {rates}</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Hand its rows over</source>
      <translation type="unfinished">De verschillen doorgeven</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Stopping: what was finished is kept.</source>
      <translation type="unfinished">Bezig met stoppen: wat afgewerkt is, wordt bewaard.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>The comparison failed.</source>
      <translation type="unfinished">De vergelijking is mislukt.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>The comparison goes on: “The region…” in the menu ☰ shows it.</source>
      <translation type="unfinished">De vergelijking loopt door: ‘Het gewest…’ in het menu ☰ toont ze.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Differences of {commune}</source>
      <translation type="unfinished">Verschillen van {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>{commune}: {differences} in {path}. The commune opens it under Addresses.</source>
      <translation type="unfinished">{commune}: {differences} in {path}. De gemeente opent het bestand onder Adressen.</translation>
    </message>
    <message>
      <location filename="../../ui/region/region_window.py" />
      <source>Not compared: {communes}.</source>
      <translation type="unfinished">Niet vergeleken: {communes}.</translation>
    </message>
    <message>
      <location filename="../../services/region/commune_file.py" />
      <source>{file} is no file of differences from the region ({reason}).</source>
      <translation type="unfinished">{file} is geen bestand met verschillen van het Gewest ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/region/commune_file.py" />
      <source>Ask for it again.</source>
      <translation type="unfinished">Vraag het opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/region/commune_file.py" />
      <source>{file} has the differences of another commune ({code}).</source>
      <translation type="unfinished">{file} bevat de verschillen van een andere gemeente ({code}).</translation>
    </message>
    <message>
      <location filename="../../services/region/commune_file.py" />
      <source>Ask the region for your commune's.</source>
      <translation type="unfinished">Vraag het Gewest die van uw gemeente.</translation>
    </message>
    <message>
      <location filename="../../services/region/differences_file.py" />
      <source>The differences cannot be written to {path} ({reason}).</source>
      <translation type="unfinished">De verschillen kunnen niet in {path} worden geschreven ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/region/differences_file.py" />
      <source>Make room, close the file where it is open, or choose another folder.</source>
      <translation type="unfinished">Maak plaats, sluit het bestand waar het open staat, of kies een andere map.</translation>
    </message>
    <message>
      <location filename="../../services/region/run_record.py" />
      <location filename="../../services/region/work_folder.py" />
      <source>{path} cannot be written ({reason}).</source>
      <translation type="unfinished">{path} kan niet worden geschreven ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/region/run_record.py" />
      <location filename="../../services/region/work_folder.py" />
      <source>Make room, or choose another folder.</source>
      <translation type="unfinished">Maak plaats, of kies een andere map.</translation>
    </message>
    <message>
      <location filename="../../services/region/work_folder.py" />
      <source>{file} cannot be opened ({reason}).</source>
      <translation type="unfinished">{file} kan niet worden geopend ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/region/work_folder.py" />
      <source>Check that the file is still there and that nothing else holds it open.</source>
      <translation type="unfinished">Controleer of het bestand er nog is en of niets anders het open houdt.</translation>
    </message>
    <message>
      <location filename="../../services/region/work_folder.py" />
      <source>These two lists are being compared already.</source>
      <translation type="unfinished">Deze twee lijsten worden al vergeleken.</translation>
    </message>
    <message>
      <location filename="../../services/region/work_folder.py" />
      <source>Wait for it to end, or stop it first.</source>
      <translation type="unfinished">Wacht tot de vergelijking klaar is, of stop ze eerst.</translation>
    </message>
    <message>
      <location filename="../../services/region/worker_pool.py" />
      <source>The process that compares ended by itself: {reason}</source>
      <translation type="unfinished">Het proces dat vergelijkt, is vanzelf geëindigd: {reason}</translation>
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
      <translation type="unfinished">Bekijken</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/basemaps.py" />
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Parcels</source>
      <translation type="unfinished">Percelen</translation>
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
      <translation type="unfinished">Bron</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <location filename="../../ui/widgets/result_table.py" />
      <source>Back to the list</source>
      <translation type="unfinished">Terug naar de lijst</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <location filename="../../ui/region/region_form.py" />
      <source>Position tolerance</source>
      <translation type="unfinished">Toegestaan positieverschil</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_form.py" />
      <location filename="../../ui/region/region_form.py" />
      <source>Compare</source>
      <translation type="unfinished">Vergelijken</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <location filename="../../ui/widgets/focus.py" />
      <location filename="../../ui/widgets/worklist.py" />
      <source>List</source>
      <translation type="unfinished">Lijst</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>Identifier</source>
      <translation type="unfinished">Identificatie</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <location filename="../../ui/corrections/review_bar.py" />
      <location filename="../../ui/dossiers/answer_letter.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>Reason</source>
      <translation type="unfinished">Reden</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/comparison_results.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <location filename="../../services/model/correction.py" />
      <source>Address</source>
      <translation type="unfinished">Adres</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/details.py" />
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/layers/conformance_dialog.py" />
      <source>Why</source>
      <translation type="unfinished">Waarom</translation>
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
      <translation type="unfinished">Geen positie</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../services/model/correction.py" />
      <source>Street name</source>
      <translation type="unfinished">Straatnaam</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../services/model/correction.py" />
      <source>House number</source>
      <translation type="unfinished">Huisnummer</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../services/model/correction.py" />
      <source>Postcode</source>
      <translation type="unfinished">Postcode</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../services/model/correction.py" />
      <source>Municipality</source>
      <translation type="unfinished">Gemeente</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/incidents/status_names.py" />
      <source>Duplicate</source>
      <translation type="unfinished">Dubbel</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/commune/services_section.py" />
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/region/region_window.py" />
      <source>Kind</source>
      <translation type="unfinished">Soort</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/commune/profile_sections.py" />
      <location filename="../../ui/commune/services_section.py" />
      <location filename="../../ui/incidents/endpoint_fields.py" />
      <source>none</source>
      <translation type="unfinished">geen</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../services/model/correction.py" />
      <source>Position (Lambert 72)</source>
      <translation type="unfinished">Positie (Lambert 72)</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>sure at {percent} %</source>
      <translation type="unfinished">zeker voor {percent} %</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/corrections/edit_form.py" />
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Choose…</source>
      <translation type="unfinished">Kiezen…</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Reading {file}</source>
      <translation type="unfinished">Lezen: {file}</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Commune code (NIS)</source>
      <translation type="unfinished">NIS-code</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>x or longitude</source>
      <translation type="unfinished">x of lengtegraad</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/list_chooser.py" />
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>y or latitude</source>
      <translation type="unfinished">y of breedtegraad</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>{count} differences found.</source>
      <translation type="unfinished">
        <numerusform>{count} verschil gevonden.</numerusform>
        <numerusform>{count} verschillen gevonden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/commune/settings_page.py" />
      <location filename="../../ui/corrections/delayed_send.py" />
      <source>Undo</source>
      <translation type="unfinished">Ongedaan maken</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/corrections/icar_encoding_form.py" />
      <source>Next</source>
      <translation type="unfinished">Volgende</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/incidents/tool_line.py" />
      <location filename="../../ui/layers/service_status.py" />
      <location filename="../../ui/widgets/filters.py" />
      <source>More</source>
      <translation type="unfinished">Meer</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/processing/correct_register.py" />
      <source>Register to correct</source>
      <translation type="unfinished">Te corrigeren register</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/map/discrepancy_style.py" />
      <source>Decided</source>
      <translation type="unfinished">Beslist</translation>
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
      <translation type="unfinished">Alles</translation>
    </message>
    <message>
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/incidents/duplicates_page.py" />
      <source>To decide</source>
      <translation type="unfinished">Te beslissen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/card.py" />
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/layers/conformance_dialog.py" />
      <location filename="../../ui/layers/producer_report.py" />
      <source>Close</source>
      <translation type="unfinished">Sluiten</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/dock.py" />
      <source>Profile (*.json)</source>
      <translation type="unfinished">Profiel (*.json)</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/corrections/conflict_page.py" />
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Field</source>
      <translation type="unfinished">Veld</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../services/conformance/check_report.py" />
      <source>Now</source>
      <translation type="unfinished">Nu</translation>
    </message>
    <message>
      <location filename="../../ui/commune/exchange_section.py" />
      <location filename="../../ui/widgets/export.py" />
      <source>Written: {path}</source>
      <translation type="unfinished">Weggeschreven: {path}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>{count} days</source>
      <translation type="unfinished">
        <numerusform>{count} dag</numerusform>
        <numerusform>{count} dagen</numerusform>
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
      <translation type="unfinished">nee</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>Corrections of addresses</source>
      <translation type="unfinished">Adrescorrecties</translation>
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
      <translation type="unfinished">Gemeente</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/incidents/filter.py" />
      <source>Region</source>
      <translation type="unfinished">Gewest</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/incidents/filter.py" />
      <source>Province</source>
      <translation type="unfinished">Provincie</translation>
    </message>
    <message>
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/training_town_process.py" />
      <source>Training town</source>
      <translation type="unfinished">Oefenstad</translation>
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
      <translation type="unfinished">Terug</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Layer</source>
      <translation type="unfinished">Laag</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <location filename="../../ui/layers/panel.py" />
      <source>Catalogue of layers</source>
      <translation type="unfinished">Lagencatalogus</translation>
    </message>
    <message>
      <location filename="../../ui/commune/profile_sections.py" />
      <location filename="../../ui/layers/panel.py" />
      <source>Reading the catalogue</source>
      <translation type="unfinished">Catalogus lezen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/register_card.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>Reading the register</source>
      <translation type="unfinished">Register lezen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Address of the service</source>
      <translation type="unfinished">URL van de dienst</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/commune/services_section.py" />
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/processing/check_conformance.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The commune's name there</source>
      <translation type="unfinished">De naam van de gemeente daar</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/commune/services_section.py" />
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Address</source>
      <comment>of a web service</comment>
      <translation type="unfinished">Webadres</translation>
    </message>
    <message>
      <location filename="../../ui/commune/reports_card.py" />
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <source>Asking the service what it can do</source>
      <translation type="unfinished">Mogelijkheden van de dienst opvragen</translation>
    </message>
    <message>
      <location filename="../../ui/commune/services_section.py" />
      <location filename="../../ui/widgets/header_parts.py" />
      <source>Services</source>
      <translation type="unfinished">Diensten</translation>
    </message>
    <message>
      <location filename="../../ui/commune/settings_page.py" />
      <location filename="../../ui/corrections/edit_form.py" />
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/corrections/reasons_page.py" />
      <source>Save</source>
      <translation type="unfinished">Opslaan</translation>
    </message>
    <message>
      <location filename="../../ui/commune/team_card.py" />
      <location filename="../../ui/incidents/endpoint_settings.py" />
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Keep</source>
      <translation type="unfinished">Bewaren</translation>
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
      <translation type="unfinished">Tabel (*.csv)</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>When</source>
      <translation type="unfinished">Wanneer</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/audit_trail_page.py" />
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Step</source>
      <translation type="unfinished">Stap</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <source>Applied</source>
      <translation type="unfinished">Toegepast</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Not applied</source>
      <translation type="unfinished">Niet toegepast</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Refused</source>
      <translation type="unfinished">Geweigerd</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>No longer exists</source>
      <translation type="unfinished">Bestaat niet meer</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/decision_bar.py" />
      <location filename="../../ui/widgets/prompts.py" />
      <source>Go on</source>
      <translation type="unfinished">Doorgaan</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <location filename="../../ui/region/region_window.py" />
      <source>Comparison</source>
      <translation type="unfinished">Vergelijking</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/details.py" />
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../services/conformance/check_report.py" />
      <source>Before</source>
      <translation type="unfinished">Voordien</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <location filename="../../ui/dossiers/sent_page.py" />
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Folder of the dossier</source>
      <translation type="unfinished">Map van het dossier</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Signed by</source>
      <translation type="unfinished">Ondertekend door</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_form.py" />
      <location filename="../../ui/session.py" />
      <source>Storing</source>
      <translation type="unfinished">Opslaan</translation>
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
      <translation type="unfinished">Correctie</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <source>Author</source>
      <translation type="unfinished">Auteur</translation>
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
      <translation type="unfinished">In {path} kan niet worden geschreven: {reason}.</translation>
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
      <translation type="unfinished">Kies een andere map.</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/edit_form.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <source>A photo</source>
      <translation type="unfinished">Een foto</translation>
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
      <translation type="unfinished">Nota</translation>
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
      <translation type="unfinished">Het bericht kopiëren</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/incidents/panel.py" />
      <source>Newest first</source>
      <translation type="unfinished">Nieuwste eerst</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/incidents/panel.py" />
      <source>Oldest first</source>
      <translation type="unfinished">Oudste eerst</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Warning</source>
      <translation type="unfinished">Waarschuwing</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Information</source>
      <translation type="unfinished">Informatie</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../services/model/correction.py" />
      <source>Comment</source>
      <translation type="unfinished">Opmerking</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Returned</source>
      <translation type="unfinished">Teruggestuurd</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Sent</source>
      <translation type="unfinished">Verzonden</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/panel.py" />
      <location filename="../../ui/map/styles.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <source>Needs attention</source>
      <translation type="unfinished">Te bekijken</translation>
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
        <numerusform>{count} correctie</numerusform>
        <numerusform>{count} correcties</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/incidents/filter.py" />
      <source>Age</source>
      <translation type="unfinished">Ouderdom</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_filters.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/widgets/conformance_report.py" />
      <source>Remark</source>
      <translation type="unfinished">Opmerking</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_page.py" />
      <location filename="../../ui/widgets/tick_list.py" />
      <location filename="../../ui/widgets/worklist.py" />
      <source>Search</source>
      <translation type="unfinished">Zoeken</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../ui/widgets/period.py" />
      <source>Period</source>
      <translation type="unfinished">Periode</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Table (CSV)…</source>
      <translation type="unfinished">Tabel (CSV)…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Report (PDF)…</source>
      <translation type="unfinished">Rapport (PDF)…</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Write the table</source>
      <translation type="unfinished">De tabel opslaan</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/incidents/statistics_page.py" />
      <source>Write the report</source>
      <translation type="unfinished">Het rapport opslaan</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_statistics_page.py" />
      <location filename="../../ui/layers/producer_report.py" />
      <source>Month</source>
      <translation type="unfinished">Maand</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/queue_tree.py" />
      <location filename="../../ui/widgets/basics.py" />
      <source>today</source>
      <translation type="unfinished">vandaag</translation>
    </message>
    <message>
      <location filename="../../ui/corrections/reasons_page.py" />
      <location filename="../../ui/incidents/text_blocks.py" />
      <source>Remove</source>
      <translation type="unfinished">Verwijderen</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <location filename="../../ui/workshop/training_page.py" />
      <source>Exercises</source>
      <translation type="unfinished">Oefeningen</translation>
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
      <translation type="unfinished">Lagen</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <location filename="../../ui/layers/qgis_entry_points.py" />
      <location filename="../../ui/map/workspace_layers.py" />
      <location filename="../../ui/processing/assess_incidents.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>Incidents</source>
      <translation type="unfinished">Meldingen</translation>
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
      <translation type="unfinished">Correcties</translation>
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
      <translation type="unfinished">In nazicht</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/dossier_labels.py" />
      <location filename="../../ui/map/styles.py" />
      <source>Recalled</source>
      <translation type="unfinished">Teruggevraagd</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Answer</source>
      <translation type="unfinished">Antwoord</translation>
    </message>
    <message>
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/layers/service_status.py" />
      <source>State</source>
      <translation type="unfinished">Toestand</translation>
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
      <translation type="unfinished">Nummer van de backoffice</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../services/model/correction.py" />
      <source>New status</source>
      <translation type="unfinished">Nieuwe status</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/details.py" />
      <location filename="../../services/corrections/create.py" />
      <source>Write what was done, for the citizen who reported it.</source>
      <translation type="unfinished">Schrijf wat er werd gedaan, voor de burger die het heeft gemeld.</translation>
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
      <translation type="unfinished">Categorie</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/duplicates_page.py" />
      <location filename="../../ui/incidents/new_incident_form.py" />
      <location filename="../../services/model/correction.py" />
      <source>Description</source>
      <translation type="unfinished">Beschrijving</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/list_updater.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>{count} incidents could not be read.</source>
      <translation type="unfinished">
        <numerusform>{count} melding kon niet worden gelezen.</numerusform>
        <numerusform>{count} meldingen konden niet worden gelezen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/incidents/list_updater.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>The service limits its lists; some incidents may be missing.</source>
      <translation type="unfinished">De dienst beperkt zijn lijsten; mogelijk ontbreken er meldingen.</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/panel.py" />
      <location filename="../../services/model/correction.py" />
      <source>Street</source>
      <translation type="unfinished">Straat</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <source>The whole parcel</source>
      <translation type="unfinished">Het hele perceel</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/permits_page.py" />
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Query the whole parcel: lists every zone it overlaps</source>
      <translation type="unfinished">Het hele perceel bevragen: somt elk gebied op dat het raakt</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/statistics_page.py" />
      <location filename="../../ui/incidents/status_names.py" />
      <location filename="../../ui/map/incident_style.py" />
      <location filename="../../services/incidents/statistics.py" />
      <source>Closed</source>
      <translation type="unfinished">Gesloten</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <location filename="../../ui/map/incident_style.py" />
      <source>Open</source>
      <translation type="unfinished">Open</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/status_names.py" />
      <location filename="../../ui/map/incident_style.py" />
      <source>In progress</source>
      <translation type="unfinished">In behandeling</translation>
    </message>
    <message>
      <location filename="../../ui/incidents/tool_line.py" />
      <location filename="../../services/model/correction.py" />
      <source>New incident</source>
      <translation type="unfinished">Nieuwe melding</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_check_dialog.py" />
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Address of the service, or path of the file</source>
      <translation type="unfinished">URL van de dienst, of pad van het bestand</translation>
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
      <translation type="unfinished">Eerder rapport</translation>
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
      <translation type="unfinished">Er is niets gewijzigd sinds {at}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <location filename="../../ui/processing/check_services.py" />
      <source>No service answered: nothing is known of any. Is there an internet connection?</source>
      <translation type="unfinished">Geen enkele dienst antwoordde: er is over geen enkele iets bekend. Is er een internetverbinding?</translation>
    </message>
    <message>
      <location filename="../../ui/layers/conformance_dialog.py" />
      <location filename="../../ui/processing/check_services.py" />
      <source>Newer catalogue</source>
      <translation type="unfinished">Nieuwere catalogus</translation>
    </message>
    <message>
      <location filename="../../ui/layers/layer_search.py" />
      <location filename="../../ui/map/work_map.py" />
      <source>… and {count} more</source>
      <translation type="unfinished">… en nog {count}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <location filename="../../ui/processing/make_package.py" />
      <source>That file is the workspace itself.</source>
      <translation type="unfinished">Dat bestand is de werkruimte zelf.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <location filename="../../ui/processing/make_package.py" />
      <source>Choose another name.</source>
      <translation type="unfinished">Kies een andere naam.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/offline_package_page.py" />
      <location filename="../../ui/processing/make_package.py" />
      <source>Not included:</source>
      <translation type="unfinished">Niet opgenomen:</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <location filename="../../ui/map/context_menu.py" />
      <source>What applies here</source>
      <translation type="unfinished">Wat hier geldt</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_info_page.py" />
      <location filename="../../ui/layers/producer_report.py" />
      <location filename="../../ui/problem_report.py" />
      <source>Copy</source>
      <translation type="unfinished">Kopiëren</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <location filename="../../ui/processing/check_services.py" />
      <source>Failed</source>
      <translation type="unfinished">Mislukt</translation>
    </message>
    <message>
      <location filename="../../ui/layers/producer_report.py" />
      <location filename="../../services/incidents/forwarding.py" />
      <source>Category: {category}</source>
      <translation type="unfinished">Categorie: {category}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/qgis_entry_points.py" />
      <location filename="../../ui/map/workspace_layers.py" />
      <source>Address discrepancies</source>
      <translation type="unfinished">Adresverschillen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/write_consent_rows.py" />
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Test category (writes)</source>
      <translation type="unfinished">Testcategorie (schrijft)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/write_consent_rows.py" />
      <location filename="../../ui/processing/check_conformance.py" />
      <source>Key for writing</source>
      <translation type="unfinished">Sleutel om te schrijven</translation>
    </message>
    <message>
      <location filename="../../ui/map/boundary_layer.py" />
      <location filename="../../ui/processing/compare_addresses.py" />
      <source>Boundary of the commune</source>
      <translation type="unfinished">Grens van de gemeente</translation>
    </message>
    <message>
      <location filename="../../ui/map/raster_sources.py" />
      <location filename="../../services/addresses/published_lists.py" />
      <location filename="../../services/layers/storage/atom_downloads.py" />
      <source>Look into the service by its address to see what it offers today.</source>
      <translation type="unfinished">Verken de dienst via zijn URL om te zien wat hij vandaag aanbiedt.</translation>
    </message>
    <message>
      <location filename="../../ui/map/styles.py" />
      <location filename="../../ui/processing/push_corrections.py" />
      <source>Received by the service</source>
      <translation type="unfinished">Ontvangen door de dienst</translation>
    </message>
    <message>
      <location filename="../../ui/processing/algorithm.py" />
      <location filename="../../services/addresses/readers/ogr_layer.py" />
      <source>{file} cannot be opened as a layer.</source>
      <translation type="unfinished">{file} kan niet als laag worden geopend.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <location filename="../../ui/region/commune_table.py" />
      <source>Differences</source>
      <translation type="unfinished">Verschillen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/compare_region.py" />
      <location filename="../../ui/region/region_window.py" />
      <source>{commune} ({done} of {total})</source>
      <translation type="unfinished">{commune} ({done} van {total})</translation>
    </message>
    <message>
      <location filename="../../ui/processing/fetch_incidents.py" />
      <location filename="../../services/corrections/create.py" />
      <source>“{status}” is not a status of incidents.</source>
      <translation type="unfinished">‘{status}’ is geen status van meldingen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/make_dossier.py" />
      <location filename="../../ui/session.py" />
      <source>The profile names no service for “{role}”.</source>
      <translation type="unfinished">Het profiel noemt geen dienst voor ‘{role}’.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/load_regional_layers.py" />
      <location filename="../../ui/processing/make_dossier.py" />
      <location filename="../../ui/session.py" />
      <source>Add it to the profile file.</source>
      <translation type="unfinished">Voeg die toe aan het profielbestand.</translation>
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
      <translation type="unfinished">Opslaan als CSV…</translation>
    </message>
    <message>
      <location filename="../../services/addresses/published_lists.py" />
      <location filename="../../services/layers/storage/atom_downloads.py" />
      <source>{service} has no file “{layer}” any more.</source>
      <translation type="unfinished">{service} heeft geen bestand ‘{layer}’ meer.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/best_reader.py" />
      <location filename="../../services/http/client.py" />
      <source>{service} sends this request to another address, which was not followed: {url}.</source>
      <translation type="unfinished">{service} stuurt dit verzoek door naar een andere URL, die niet werd gevolgd: {url}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <location filename="../../services/incidents/clients/incident_file.py" />
      <source>{file}: no column was found for {fields}.</source>
      <translation type="unfinished">{file}: er werd geen kolom gevonden voor {fields}.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <location filename="../../services/incidents/clients/incident_file.py" />
      <source>Choose it in the list of columns, or give the column a heading that says what it is.</source>
      <translation type="unfinished">Kies ze in de lijst van kolommen, of geef de kolom een kop die zegt wat ze bevat.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <location filename="../../services/corrections/register_changes.py" />
      <source>There is no column “{column}”.</source>
      <translation type="unfinished">Er is geen kolom ‘{column}’.</translation>
    </message>
    <message>
      <location filename="../../services/addresses/readers/csv_list.py" />
      <location filename="../../services/corrections/register_changes.py" />
      <source>Choose the columns again.</source>
      <translation type="unfinished">Kies de kolommen opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/attachments.py" />
      <location filename="../../services/workspace/audit_trail.py" />
      <source>{file} cannot be read ({reason}).</source>
      <translation type="unfinished">{file} kan niet worden gelezen ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/corrections/push.py" />
      <location filename="../../services/corrections/targets/address_registry.py" />
      <location filename="../../services/corrections/targets/answer_table.py" />
      <location filename="../../services/http/status_errors.py" />
      <source>Look at what changed, then decide again.</source>
      <translation type="unfinished">Kijk wat er gewijzigd is en beslis dan opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_registry.py" />
      <location filename="../../services/corrections/targets/address_report.py" />
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <location filename="../../services/http/response.py" />
      <location filename="../../services/incidents/clients/cirb.py" />
      <location filename="../../services/incidents/clients/fixmystreet.py" />
      <source>{service} sent something else than a record.</source>
      <translation type="unfinished">{service} stuurde iets anders dan een gegeven.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/address_report.py" />
      <location filename="../../services/http/response.py" />
      <location filename="../../services/incidents/clients/cirb.py" />
      <location filename="../../services/incidents/clients/fixmystreet.py" />
      <location filename="../../services/incidents/parsing.py" />
      <location filename="../../services/layers/clients/ogc_features.py" />
      <source>{service} sent something else than a list.</source>
      <translation type="unfinished">{service} stuurde iets anders dan een lijst.</translation>
    </message>
    <message>
      <location filename="../../services/corrections/targets/imio_alert.py" />
      <location filename="../../services/http/download.py" />
      <location filename="../../services/http/response.py" />
      <location filename="../../services/incidents/clients/cirb.py" />
      <location filename="../../services/incidents/parsing.py" />
      <location filename="../../services/layers/storage/atom_downloads.py" />
      <source>{service} answered with a web page instead of data.</source>
      <translation type="unfinished">{service} antwoordde met een webpagina in plaats van gegevens.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <location filename="../../services/workspace/correction_table.py" />
      <source>Refresh the list.</source>
      <translation type="unfinished">Vernieuw de lijst.</translation>
    </message>
    <message>
      <location filename="../../services/dossiers/receive_dossier.py" />
      <location filename="../../services/layers/storage/stored_layer.py" />
      <source>{path} cannot be read ({reason}).</source>
      <translation type="unfinished">{path} kan niet worden gelezen ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” is missing.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ ontbreekt.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <location filename="../../services/profile.py" />
      <source>Add it there.</source>
      <translation type="unfinished">Voeg het daar toe.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” cannot be {value}.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ mag niet {value} zijn.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <source>It is one of: {allowed}.</source>
      <translation type="unfinished">Mogelijke waarden: {allowed}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <source>The file {file} cannot be opened: {reason}.</source>
      <translation type="unfinished">Het bestand {file} kan niet worden geopend: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/exercises/exercise.py" />
      <location filename="../../services/json_schema.py" />
      <source>Check that it is there and that you may read it.</source>
      <translation type="unfinished">Controleer of het er is en of u het mag lezen.</translation>
    </message>
    <message>
      <location filename="../../services/http/download.py" />
      <location filename="../../services/layers/storage/atom_downloads.py" />
      <source>{service} sent a file that is not whole; nothing was kept of it.</source>
      <translation type="unfinished">{service} stuurde een onvolledig bestand; er is niets van bewaard.</translation>
    </message>
    <message>
      <location filename="../../services/http/response.py" />
      <location filename="../../services/layers/storage/atom_downloads.py" />
      <source>{service} sent too large an answer; it was cut off.</source>
      <translation type="unfinished">{service} stuurde een te groot antwoord; het is afgebroken.</translation>
    </message>
    <message>
      <location filename="../../services/http/response.py" />
      <location filename="../../services/incidents/clients/open311.py" />
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>Try again later; if it lasts, tell whoever runs this service.</source>
      <translation type="unfinished">Probeer het later opnieuw; als het blijft duren, verwittig dan de beheerder van deze dienst.</translation>
    </message>
    <message>
      <location filename="../../services/http/response.py" />
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service} refused the request ({code}): {reason}</source>
      <translation type="unfinished">{service} weigerde de aanvraag ({code}): {reason}</translation>
    </message>
    <message>
      <location filename="../../services/http/response.py" />
      <location filename="../../services/incidents/clients/fixmystreet.py" />
      <location filename="../../services/layers/clients/ogc_features.py" />
      <source>{service} sent an answer that cannot be read: {reason}.</source>
      <translation type="unfinished">{service} stuurde een antwoord dat niet kan worden gelezen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>The rest goes on; try this service again later.</source>
      <translation type="unfinished">De rest gaat verder; probeer deze dienst later opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <location filename="../../services/incidents/capabilities/probe.py" />
      <source>Check the service's address in the profile.</source>
      <translation type="unfinished">Controleer de URL van de dienst in het profiel.</translation>
    </message>
    <message>
      <location filename="../../services/http/status_errors.py" />
      <location filename="../../services/layers/clients/arcgis.py" />
      <source>{service} cannot answer now ({code}: {reason}).</source>
      <translation type="unfinished">{service} kan nu niet antwoorden ({code}: {reason}).</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <location filename="../../services/profile_exchange.py" />
      <source>The file {file} is not a text in UTF-8.</source>
      <translation type="unfinished">Het bestand {file} is geen tekst in UTF-8.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <location filename="../../services/layers/catalogue/catalogue.py" />
      <source>Save it as UTF-8 in a text editor, then open it again.</source>
      <translation type="unfinished">Sla het in een teksteditor op als UTF-8 en open het dan opnieuw.</translation>
    </message>
  </context>
  <context>
    <name>training_town</name>
    <message>
      <location filename="../../services/training_town/world/town_state.py" />
      <source>The training town cannot use its file {path}: {reason}.</source>
      <translation type="unfinished">De oefenstad kan haar bestand {path} niet gebruiken: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/training_town/world/town_state.py" />
      <source>Delete the file, or give the town another one: it makes it anew.</source>
      <translation type="unfinished">Verwijder het bestand, of geef de stad een ander: ze maakt het opnieuw aan.</translation>
    </message>
    <message>
      <location filename="../../services/training_town/world/town_state.py" />
      <source>it holds something else</source>
      <translation type="unfinished">het bevat iets anders</translation>
    </message>
  </context>
  <context>
    <name>widgets</name>
    <message>
      <location filename="../../ui/widgets/basics.py" />
      <source>yesterday</source>
      <translation type="unfinished">gisteren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/basics.py" />
      <source>{percent} %</source>
      <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/charts.py" />
      <source>{median} d ({lower}–{upper})</source>
      <translation type="unfinished">{median} d ({lower}–{upper})</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/charts.py" />
      <source>the middle half, in days</source>
      <translation type="unfinished">de middelste helft, in dagen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/charts.py" />
      <source>median</source>
      <translation type="unfinished">mediaan</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/checked_line.py" />
      <source>This may not be empty.</source>
      <translation type="unfinished">Dit mag niet leeg zijn.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/column_table.py" />
      <source>What it is</source>
      <translation type="unfinished">Inhoud</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/column_table.py" />
      <source>Column: first values</source>
      <translation type="unfinished">Kolom: eerste waarden</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/conformance_report.py" />
      <source>Not kept</source>
      <translation type="unfinished">Niet nageleefd</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/conformance_report.py" />
      <source>Not tested</source>
      <translation type="unfinished">Niet getest</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/conformance_report.py" />
      <source>Kept</source>
      <translation type="unfinished">Nageleefd</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/filters.py" />
      <source>Show everything</source>
      <translation type="unfinished">Alles tonen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/widgets/filters.py" />
      <source>Filters ({count}) ▾</source>
      <translation type="unfinished">
        <numerusform>Filters ({count}) ▾</numerusform>
        <numerusform>Filters ({count}) ▾</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/widgets/filters.py" />
      <source>Filters ▾</source>
      <translation type="unfinished">Filters ▾</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/focus.py" />
      <source>Pages</source>
      <translation type="unfinished">Tabbladen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/focus.py" />
      <source>Text</source>
      <translation type="unfinished">Tekst</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/focus.py" />
      <source>Form</source>
      <translation type="unfinished">Formulier</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/focus.py" />
      <source>Choice</source>
      <translation type="unfinished">Keuze</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/header_parts.py" />
      <source>TRAINING · nothing here reaches a real service</source>
      <translation type="unfinished">OEFENING · niets bereikt een echte dienst</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/widgets/header_parts.py" />
      <source>{count} services away</source>
      <translation type="unfinished">
        <numerusform>{count} dienst onbereikbaar</numerusform>
        <numerusform>{count} diensten onbereikbaar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/widgets/header_parts.py" />
      <source>1 service away</source>
      <translation type="unfinished">1 dienst onbereikbaar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/header_parts.py" />
      <source>It goes on at {time}.</source>
      <translation type="unfinished">Het gaat verder om {time}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/period.py" />
      <source>From {first} to {last}</source>
      <translation type="unfinished">Van {first} tot {last}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>{service} asks you to sign in. The corrections wait; choose how to sign in, then go on.</source>
      <translation type="unfinished">{service} vraagt u aan te melden. De correcties wachten; kies hoe u zich aanmeldt en ga door.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>No</source>
      <translation type="unfinished">Nee</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>With a new workspace</source>
      <translation type="unfinished">Met een nieuwe werkruimte</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>With the commune's own</source>
      <translation type="unfinished">Met die van de gemeente</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>Use this folder</source>
      <translation type="unfinished">Deze map gebruiken</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>{service} wants a key with what is sent. The corrections wait; choose the authentication whose password is the key (a new one: method “basic”, the key as password), then go on.</source>
      <translation type="unfinished">{service} wil een sleutel bij wat wordt verzonden. De correcties wachten; kies de authenticatie waarvan het wachtwoord de sleutel is (een nieuwe: methode ‘basic’, de sleutel als wachtwoord) en ga door.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>Later</source>
      <translation type="unfinished">Later</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>This profile would send the data of {commune} to: {hosts}. So far they go to: {before}. Did you expect that? With a new workspace, nothing that is stored here leaves.</source>
      <translation type="unfinished">Dit profiel zou de gegevens van {commune} verzenden naar: {hosts}. Tot nu toe gaan ze naar: {before}. Had u dat verwacht? Met een nieuwe werkruimte vertrekt niets van wat hier is opgeslagen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>The reports stored for {commune} came from {before}; this profile reads {service}. Two services may give the same numbers to different reports. Is it the same service at a new address? Then go on with the commune's own workspace. If not, take a new one: the old reports stay where they are.</source>
      <translation type="unfinished">De meldingen die voor {commune} zijn opgeslagen, kwamen van {before}; dit profiel leest {service}. Twee diensten kunnen dezelfde nummers aan verschillende meldingen geven. Is het dezelfde dienst op een nieuwe URL? Ga dan door met de werkruimte van de gemeente. Zo niet, neem een nieuwe: de oude meldingen blijven waar ze zijn.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>{drive} copies this folder to its servers: {folder}. Repère would keep citizens' texts, their photos and the agents' names in it. Did your commune agree to that? If not, choose another folder; for a workspace, a QGIS profile outside of it.</source>
      <translation type="unfinished">{drive} kopieert deze map naar zijn servers: {folder}. Repère zou er teksten van burgers, hun foto’s en de namen van de medewerkers in bewaren. Is uw gemeente daarmee akkoord gegaan? Zo niet, kies een andere map; voor een werkruimte, een QGIS-profiel erbuiten.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/prompts.py" />
      <source>hosts that were not noted</source>
      <translation type="unfinished">niet genoteerde servers</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/result_table.py" />
      <source>Save the table</source>
      <translation type="unfinished">De tabel opslaan</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/result_table.py" />
      <source>Nothing to show.</source>
      <translation type="unfinished">Niets te tonen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sort_menu.py" />
      <source>Order: {order}</source>
      <translation type="unfinished">Volgorde: {order}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/tick_list.py" />
      <source>Ticked: {count} of {total}</source>
      <translation type="unfinished">Aangevinkt: {count} van {total}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/worklist.py" />
      <source>Choose a row: what is known of it stands here.</source>
      <translation type="unfinished">Kies een rij: wat erover bekend is, verschijnt hier.</translation>
    </message>
  </context>
  <context>
    <name>window</name>
    <message>
      <location filename="../../plugin.py" />
      <source>Repère: layers, incidents and addresses of the commune</source>
      <translation type="unfinished">Repère: lagen, meldingen en adressen van de gemeente</translation>
    </message>
    <message>
      <location filename="../../plugin.py" />
      <location filename="../../ui/manual.py" />
      <source>Repère manual</source>
      <translation type="unfinished">Handleiding van Repère</translation>
    </message>
    <message>
      <location filename="../../plugin.py" />
      <source>Repère: the region…</source>
      <translation type="unfinished">Repère: het Gewest…</translation>
    </message>
    <message>
      <location filename="../../plugin.py" />
      <source>A Python package is missing or too old: {package}. Install it beside QGIS, then restart.</source>
      <translation type="unfinished">Een Python-pakket ontbreekt of is te oud: {package}. Installeer het naast QGIS en start QGIS opnieuw.</translation>
    </message>
    <message>
      <location filename="../../plugin.py" />
      <source>The pin in the toolbar, or {key}, opens it; so does the Web menu.</source>
      <translation type="unfinished">Open het met de speld in de werkbalk, met {key} of via het menu Web.</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <source>Another commune…</source>
      <translation type="unfinished">Een andere gemeente…</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <location filename="../../ui/welcome.py" />
      <source>Open a profile that you received…</source>
      <translation type="unfinished">Een ontvangen profiel openen…</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <location filename="../../ui/welcome.py" />
      <source>Open a profile from a link…</source>
      <translation type="unfinished">Een profiel via een link openen…</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <source>Close the commune</source>
      <translation type="unfinished">De gemeente sluiten</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <source>{commune}: change to another commune</source>
      <translation type="unfinished">{commune}: overschakelen naar een andere gemeente</translation>
    </message>
    <message>
      <location filename="../../ui/commune_switch.py" />
      <source>Training town: {name}</source>
      <translation type="unfinished">Oefenstad: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Refresh</source>
      <translation type="unfinished">Vernieuwen</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>The training town is starting…</source>
      <translation type="unfinished">De oefenstad start…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Open a commune's profile</source>
      <translation type="unfinished">Het profiel van een gemeente openen</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Commune and training town</source>
      <translation type="unfinished">Gemeente en oefenstad</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Reset the training town…</source>
      <translation type="unfinished">De oefenstad terugzetten…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Stop the training town</source>
      <translation type="unfinished">De oefenstad stoppen</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Trainer's board…</source>
      <translation type="unfinished">Bord van de lesgever…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Settings…</source>
      <translation type="unfinished">Instellingen…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Dossiers received…</source>
      <translation type="unfinished">Ontvangen dossiers…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Seal of the dossiers…</source>
      <translation type="unfinished">Zegel van de dossiers…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>The region…</source>
      <translation type="unfinished">Het Gewest…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Work map…</source>
      <translation type="unfinished">Werkkaart…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Options of this computer…</source>
      <translation type="unfinished">Opties van deze computer…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Help</source>
      <translation type="unfinished">Help</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Report a problem…</source>
      <translation type="unfinished">Een probleem melden…</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Your decisions, corrections and answers in the training town will be gone. Start again from day one?</source>
      <translation type="unfinished">Uw beslissingen, correcties en antwoorden in de oefenstad gaan verloren. Opnieuw beginnen vanaf de eerste dag?</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Reset the training town</source>
      <translation type="unfinished">De oefenstad terugzetten</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Resetting the training town</source>
      <translation type="unfinished">Oefenstad terugzetten</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>The training town has stopped. What you did in it is kept.</source>
      <translation type="unfinished">De oefenstad is gestopt. Wat u erin hebt gedaan, blijft bewaard.</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Restart</source>
      <translation type="unfinished">Opnieuw starten</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Opening the training town</source>
      <translation type="unfinished">Oefenstad openen</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Layers of the region, and what applies at a place</source>
      <translation type="unfinished">Lagen van het Gewest, en wat op een plaats geldt</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Incidents reported by citizens</source>
      <translation type="unfinished">Door burgers gedane meldingen</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Differences between the register and ICAR or BeSt</source>
      <translation type="unfinished">Verschillen tussen het register en ICAR of BeSt</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Corrections to send, and the services' replies</source>
      <translation type="unfinished">Te verzenden correcties, en de antwoorden van de diensten</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Fetch layers, incidents and addresses again ({key})</source>
      <translation type="unfinished">Lagen, meldingen en adressen opnieuw laden ({key})</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>From the watched folder: {summary}</source>
      <translation type="unfinished">Uit de bewaakte map: {summary}</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>The training town has been reset.</source>
      <translation type="unfinished">De oefenstad is teruggezet.</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>Leave the exercise before you open another training town.</source>
      <translation type="unfinished">Verlaat de oefening voor u een andere oefenstad opent.</translation>
    </message>
    <message>
      <location filename="../../ui/dock.py" />
      <source>{commune} is ready. Reports, register and team: now, or later under ☰.</source>
      <translation type="unfinished">{commune} is klaar. Meldingen, register en team: nu, of later onder ☰.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dock.py" />
      <source>{count} corrections failed and wait for your look.</source>
      <translation type="unfinished">
        <numerusform>{count} correctie is mislukt en wacht op uw oordeel.</numerusform>
        <numerusform>{count} correcties zijn mislukt en wachten op uw oordeel.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/exact_boundary.py" />
      <source>Fetching the commune's boundary</source>
      <translation type="unfinished">Grens van de gemeente laden</translation>
    </message>
    <message>
      <location filename="../../ui/last_commune.py" />
      <source>{commune} was open last time.</source>
      <translation type="unfinished">{commune} was de vorige keer open.</translation>
    </message>
    <message>
      <location filename="../../ui/last_commune.py" />
      <source>Open {commune}</source>
      <translation type="unfinished">{commune} openen</translation>
    </message>
    <message>
      <location filename="../../ui/manual.py" />
      <source>Contents</source>
      <translation type="unfinished">Inhoud</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Move the map to the chosen row</source>
      <translation type="unfinished">De kaart naar de gekozen rij verplaatsen</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Open the last commune again, into an empty project also when QGIS starts</source>
      <translation type="unfinished">De laatste gemeente opnieuw openen, in een leeg project ook bij het opstarten van QGIS</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Hosts to which a sign-in may go without encryption, with blanks between.</source>
      <translation type="unfinished">Servers waarnaar een aanmelding zonder versleuteling mag worden verzonden, gescheiden door spaties.</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Services and their sign-in are set in the commune's profile; passwords stay in QGIS's authentication.</source>
      <translation type="unfinished">Diensten en hun aanmelding worden ingesteld in het profiel van de gemeente; wachtwoorden blijven in de authenticatie van QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Name written beside decisions</source>
      <translation type="unfinished">Naam bij de beslissingen</translation>
    </message>
    <message>
      <location filename="../../ui/options.py" />
      <source>Sign in over http to</source>
      <translation type="unfinished">Aanmelden via http bij</translation>
    </message>
    <message>
      <location filename="../../ui/problem_report.py" />
      <source>Report of a problem</source>
      <translation type="unfinished">Probleemrapport</translation>
    </message>
    <message>
      <location filename="../../ui/problem_report.py" />
      <source>This is all that the report holds: read it, then copy it or save it, and send it to whoever helps you.</source>
      <translation type="unfinished">Dit is alles wat het rapport bevat: lees het, kopieer het of sla het op, en stuur het naar wie u helpt.</translation>
    </message>
    <message>
      <location filename="../../ui/problem_report.py" />
      <source>Save…</source>
      <translation type="unfinished">Opslaan…</translation>
    </message>
    <message>
      <location filename="../../ui/problem_report.py" />
      <source>Save the report</source>
      <translation type="unfinished">Het rapport opslaan</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/session.py" />
      <source>QGIS ended last time while {count} correction was being sent. Its service is asked what became of it before anything is sent again.</source>
      <translation type="unfinished">
        <numerusform>QGIS is de vorige keer gestopt terwijl {count} correctie werd verzonden. Aan de dienst wordt gevraagd wat ervan geworden is, vóór er opnieuw iets wordt verzonden.</numerusform>
        <numerusform>QGIS is de vorige keer gestopt terwijl {count} correcties werden verzonden. Aan de diensten wordt gevraagd wat ervan geworden is, vóór er opnieuw iets wordt verzonden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/session.py" />
      <source>Moving the workspace</source>
      <translation type="unfinished">De werkruimte verplaatsen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/session.py" />
      <source>The workspace was moved, whole: {count} rows.</source>
      <translation type="unfinished">
        <numerusform>De werkruimte werd volledig verplaatst: {count} rij.</numerusform>
        <numerusform>De werkruimte werd volledig verplaatst: {count} rijen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/session.py" />
      <source>Opening {commune}</source>
      <translation type="unfinished">Openen: {commune}</translation>
    </message>
    <message>
      <location filename="../../ui/training_town_process.py" />
      <source>The training town could not start: {reason}</source>
      <translation type="unfinished">De oefenstad kon niet starten: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/training_town_process.py" />
      <source>It needs shapely 2.0 or later: if it is missing or older, install it (python3-shapely on Linux) and start again.</source>
      <translation type="unfinished">Shapely 2.0 of later is nodig: ontbreekt het of is het ouder, installeer het dan (python3-shapely onder Linux) en begin opnieuw.</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Which commune?</source>
      <translation type="unfinished">Welke gemeente?</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Name, section, postcode or NIS code</source>
      <translation type="unfinished">Naam, deelgemeente, postcode of NIS-code</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Commune: name, section, postcode or NIS code</source>
      <translation type="unfinished">Gemeente: naam, deelgemeente, postcode of NIS-code</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Communes found</source>
      <translation type="unfinished">Gevonden gemeenten</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>No Walloon commune, section or postcode begins like that. Communes are those of today.</source>
      <translation type="unfinished">Geen enkele Waalse gemeente, deelgemeente of postcode begint zo. De gemeenten zijn die van vandaag.</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Recent</source>
      <translation type="unfinished">Recent</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Open the training town</source>
      <translation type="unfinished">De oefenstad openen</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>Practise in a fictional town on this computer. No account or internet needed.</source>
      <translation type="unfinished">Oefen in een fictieve stad op deze computer. Zonder account of internet.</translation>
    </message>
    <message>
      <location filename="../../ui/welcome.py" />
      <source>In German: {name}</source>
      <translation type="unfinished">In het Duits: {name}</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>It is GeoJSON, in WGS 84 or with a “crs”, or in metres of Belgian Lambert 72 (EPSG:31370).</source>
      <translation type="unfinished">Het is GeoJSON, in WGS 84 of met een ‘crs’, of in meter in Belgische Lambert 72 (EPSG:31370).</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>{file}, line {line}: the coordinate system of “{field}” is not known.</source>
      <translation type="unfinished">{file}, regel {line}: het coördinatenreferentiesysteem van ‘{field}’ is niet bekend.</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>Name it in “crs” by its EPSG code, as QGIS does when it saves GeoJSON.</source>
      <translation type="unfinished">Noem het in ‘crs’ met zijn EPSG-code, zoals QGIS doet wanneer het GeoJSON opslaat.</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>{file}, line {line}: “{field}” has no surface.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ heeft geen oppervlakte.</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>{file}, line {line}: “{field}” does not lie in Wallonia.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ ligt niet in Wallonië.</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>{file}, line {line}: the coordinates of “{field}” do not make a polygon.</source>
      <translation type="unfinished">{file}, regel {line}: de coördinaten van ‘{field}’ vormen geen polygoon.</translation>
    </message>
    <message>
      <location filename="../../services/boundary.py" />
      <source>{file}, line {line}: “{field}” cannot be brought to Belgian Lambert 72.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ kan niet naar Belgische Lambert 72 worden omgezet.</translation>
    </message>
    <message>
      <location filename="../../services/errors.py" />
      <source>Stopped at your request.</source>
      <translation type="unfinished">Gestopt op uw verzoek.</translation>
    </message>
    <message>
      <location filename="../../services/gdal_utils.py" />
      <source>The layer is in {crs}, which this computer does not know.</source>
      <translation type="unfinished">De laag is in {crs}, dat deze computer niet kent.</translation>
    </message>
    <message>
      <location filename="../../services/gdal_utils.py" />
      <source>It was not loaded, because it could not be placed.</source>
      <translation type="unfinished">Ze is niet geladen, omdat ze niet gelokaliseerd kon worden.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be a group of fields in braces.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ moet een groep velden tussen accolades zijn.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be a list in square brackets.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ moet een lijst tussen vierkante haken zijn.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be a text in quotes.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ moet een tekst tussen aanhalingstekens zijn.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be a number.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ moet een getal zijn.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be a whole number.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ moet een geheel getal zijn.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be true or false.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ moet true of false zijn.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be null.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ moet null zijn.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: Repère does not know the field “{field}”.</source>
      <translation type="unfinished">{file}, regel {line}: Repère kent het veld ‘{field}’ niet.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>The fields it knows there: {known}.</source>
      <translation type="unfinished">Bekende velden op die plaats: {known}.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>Write it like this: {example}.</source>
      <translation type="unfinished">Schrijf het zo: {example}.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be {limit} or more.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ moet {limit} of meer zijn.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” must be {limit} or less.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ moet {limit} of minder zijn.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file}, line {line}: “{field}” needs at least {limit} entries.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ heeft te weinig elementen (minimum: {limit}).</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file} is not valid JSON: see line {line}, column {column}.</source>
      <translation type="unfinished">{file} is geen geldige JSON: zie regel {line}, kolom {column}.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>Look there for a missing comma, quote or bracket.</source>
      <translation type="unfinished">Zoek daar naar een ontbrekende komma, een aanhalingsteken, een haak of een accolade.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file} is nested too deeply to be read.</source>
      <translation type="unfinished">{file} heeft te veel geneste niveaus om gelezen te worden.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file} holds a sign that no text can hold: {reason}.</source>
      <translation type="unfinished">{file} bevat een teken dat geen enkele tekst kan bevatten: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>Look for a “\u” and take it out.</source>
      <translation type="unfinished">Zoek een ‘\u’ en haal die weg.</translation>
    </message>
    <message>
      <location filename="../../services/json_schema.py" />
      <source>{file} holds a number that cannot be read: {reason}.</source>
      <translation type="unfinished">{file} bevat een getal dat niet kan worden gelezen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” leads out of the profile's folder.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ leidt buiten de map van het profiel.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Put the list into that folder.</source>
      <translation type="unfinished">Zet de lijst in die map.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” needs a “url” or a “path”, one of the two.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ vereist een ‘url’ of een ‘path’, een van beide.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” is no web address: its host or its port cannot be read.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ is geen webadres: de host of de poort ervan kan niet worden gelezen.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Put the list into that folder, or choose it in the panel of incidents, which remembers it.</source>
      <translation type="unfinished">Zet de lijst in die map, of kies ze in het paneel van de meldingen, dat ze onthoudt.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Put the list into that folder, or choose it in the form of the comparison, which remembers it.</source>
      <translation type="unfinished">Zet de lijst in die map, of kies ze in het formulier van de vergelijking, dat ze onthoudt.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” is the code of no Walloon commune.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ is de code van geen enkele Waalse gemeente.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Look it up in Statbel's list (REFNIS).</source>
      <translation type="unfinished">Zoek de code op in de lijst van Statbel (REFNIS).</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” is there twice.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ komt twee keer voor.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Give each reason a code of its own.</source>
      <translation type="unfinished">Geef elke reden een eigen code.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” holds a key or a password.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ bevat een sleutel of een wachtwoord.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>Take it out: a key is kept by QGIS, in an authentication configuration that “authcfg” names.</source>
      <translation type="unfinished">Haal die weg: een sleutel wordt door QGIS bewaard, in een authenticatieconfiguratie die ‘authcfg’ noemt.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <source>{file}, line {line}: “{field}” goes on after the address of the service.</source>
      <translation type="unfinished">{file}, regel {line}: ‘{field}’ gaat verder na de URL van de dienst.</translation>
    </message>
    <message>
      <location filename="../../services/profile.py" />
      <location filename="../../services/profile_exchange.py" />
      <source>Leave out the “?” or “#” and what follows it.</source>
      <translation type="unfinished">Laat het ‘?’ of het ‘#’ weg, en wat erop volgt.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>“{url}” is no address from which a profile may come.</source>
      <translation type="unfinished">‘{url}’ is geen URL waarvan een profiel mag komen.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>It begins with https://. A file is opened with “Open a profile that you received…”.</source>
      <translation type="unfinished">Het begint met https://. Een bestand opent u met ‘Een ontvangen profiel openen…’.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>“{url}” is no web address: its host or its port cannot be read.</source>
      <translation type="unfinished">‘{url}’ is geen webadres: de host of de poort ervan kan niet worden gelezen.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The link holds a key or a password, which the profile would keep in clear.</source>
      <translation type="unfinished">De link bevat een sleutel of een wachtwoord, dat het profiel leesbaar zou bewaren.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Ask whoever published it for a link without.</source>
      <translation type="unfinished">Vraag een link zonder sleutel of wachtwoord aan wie hem gepubliceerd heeft.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>“{url}” is no web address.</source>
      <translation type="unfinished">‘{url}’ is geen webadres.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>It begins with https:// and the name of a server.</source>
      <translation type="unfinished">Een webadres begint met https:// en de naam van een server.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The address holds a name, a key or a password.</source>
      <translation type="unfinished">De URL bevat een naam, een sleutel of een wachtwoord.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Take it out, and choose a sign-in instead: QGIS keeps it safe.</source>
      <translation type="unfinished">Haal die weg en kies in de plaats een aanmelding: QGIS bewaart die veilig.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The address goes on after the service's own.</source>
      <translation type="unfinished">De URL gaat verder na die van de dienst.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>“{address}” is no e-mail address.</source>
      <translation type="unfinished">‘{address}’ is geen e-mailadres.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>What is published there is the profile of {other}, not that of {commune}.</source>
      <translation type="unfinished">Wat daar gepubliceerd is, is het profiel van {other}, niet dat van {commune}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Nothing was changed. Ask whoever published it.</source>
      <translation type="unfinished">Er is niets gewijzigd. Vraag het na bij wie het gepubliceerd heeft.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The profile {file} cannot be written: {reason}.</source>
      <translation type="unfinished">Het profiel {file} kan niet worden geschreven: {reason}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Nothing was changed. Check that you may write into that folder, then save again.</source>
      <translation type="unfinished">Er is niets gewijzigd. Controleer of u in die map mag schrijven, en sla dan opnieuw op.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The register: {path}.</source>
      <translation type="unfinished">Het register: {path}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The newer catalogue of layers: {url}.</source>
      <translation type="unfinished">De nieuwere catalogus van lagen: {url}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Where it is published: {url}.</source>
      <translation type="unfinished">Waar het gepubliceerd is: {url}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The back office's numbers: {path}.</source>
      <translation type="unfinished">De nummers van de backoffice: {path}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>Ask whoever published it for a new link.</source>
      <translation type="unfinished">Vraag een nieuwe link aan wie het gepubliceerd heeft.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>{service}: it runs on this computer ({url}).</source>
      <translation type="unfinished">{service}: draait op deze computer ({url}).</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The sign-in to {service}.</source>
      <translation type="unfinished">De aanmelding bij {service}.</translation>
    </message>
    <message>
      <location filename="../../services/profile_exchange.py" />
      <source>The file of incidents: {path}.</source>
      <translation type="unfinished">Het bestand met de meldingen: {path}.</translation>
    </message>
  </context>
  <context>
    <name>workshop</name>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>In a class</source>
      <translation type="unfinished">In een klas</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>The trainer sees in the folder at which step you are, your last error and your hand. Nothing of you but the nickname is written there.</source>
      <translation type="unfinished">De lesgever ziet in de map bij welke stap u bent, uw laatste fout en uw hand. Van u wordt er niets anders geschreven dan de bijnaam.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>Nickname</source>
      <translation type="unfinished">Bijnaam</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Folder of the class</source>
      <translation type="unfinished">Map van de klas</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>Choose the folder</source>
      <translation type="unfinished">De map kiezen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>Leave the class</source>
      <translation type="unfinished">De klas verlaten</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>Join the class</source>
      <translation type="unfinished">Aan de klas deelnemen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>Choose a nickname.</source>
      <translation type="unfinished">Kies een bijnaam.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/class_box.py" />
      <source>This folder is not there: ask the trainer for its address.</source>
      <translation type="unfinished">Deze map bestaat niet: vraag de lesgever waar ze staat.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>Preparing the exercise</source>
      <translation type="unfinished">De oefening voorbereiden</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>Keeping the state</source>
      <translation type="unfinished">De toestand bewaren</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>Bringing the state back</source>
      <translation type="unfinished">De toestand terughalen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>Verifying the exercise</source>
      <translation type="unfinished">De oefening controleren</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>A colleague is at work</source>
      <translation type="unfinished">Een collega is aan het werk</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>The region decides</source>
      <translation type="unfinished">Het Gewest beslist</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>Asking the training town</source>
      <translation type="unfinished">De oefenstad bevragen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>This exercise takes place in another training town: open that one first.</source>
      <translation type="unfinished">Deze oefening vindt in een andere oefenstad plaats: open die eerst.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>A colleague has changed the address of your correction in the source.</source>
      <translation type="unfinished">Een collega heeft het adres van uw correctie in de bron gewijzigd.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>No correction of an address waits to be sent: decide on a difference first.</source>
      <translation type="unfinished">Er wacht geen adrescorrectie op verzending: beslis eerst over een verschil.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/lesson.py" />
      <source>The region has answered: {path}. Open it in Corrections.</source>
      <translation type="unfinished">Het Gewest heeft geantwoord: {path}. Open het in Correcties.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Trainer's board</source>
      <translation type="unfinished">Bord van de lesgever</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Folder of the class: a share, or a stick</source>
      <translation type="unfinished">Map van de klas: een gedeelde map, of een USB-stick</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Names</source>
      <translation type="unfinished">Namen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>For the projector</source>
      <translation type="unfinished">Voor de projector</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Desk</source>
      <translation type="unfinished">Computer</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Exercise</source>
      <translation type="unfinished">Oefening</translation>
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
      <translation type="unfinished">Laatste fout</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>All desks</source>
      <translation type="unfinished">Alle computers</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>The chosen desks</source>
      <translation type="unfinished">De gekozen computers</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>For whom</source>
      <translation type="unfinished">Voor wie</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Begin theirs again</source>
      <translation type="unfinished">Hun oefening opnieuw beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Trouble</source>
      <translation type="unfinished">Storing</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>A colleague changes the address</source>
      <translation type="unfinished">Een collega wijzigt het adres</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Set</source>
      <translation type="unfinished">Veroorzaken</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>No trouble</source>
      <translation type="unfinished">Geen storing</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>{count} desks</source>
      <translation type="unfinished">
        <numerusform>{count} computer</numerusform>
        <numerusform>{count} computers</numerusform>
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
      <translation type="unfinished">Deze map bestaat niet.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Choose one or more desks in the list first.</source>
      <translation type="unfinished">Kies eerst een of meer computers in de lijst.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>{count} solved</source>
      <translation type="unfinished">
        <numerusform>{count} opgelost</numerusform>
        <numerusform>{count} opgelost</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>{count} hands up</source>
      <translation type="unfinished">
        <numerusform>{count} hand opgestoken</numerusform>
        <numerusform>{count} handen opgestoken</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>raised</source>
      <translation type="unfinished">opgestoken</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>Nothing heard for {minutes} min</source>
      <translation type="unfinished">Al {minutes} min niets vernomen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training.py" />
      <source>{step} of {steps}</source>
      <translation type="unfinished">{step} van {steps}</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Raise your hand</source>
      <translation type="unfinished">Hand opsteken</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Each begins with a small town of its own. What you did in the training town waits until you leave it.</source>
      <translation type="unfinished">Elke oefening begint met een eigen kleine stad. Wat u in de oefenstad hebt gedaan, wacht tot u de oefening verlaat.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>This training town has no exercises yet: open the other one, by the commune's name above.</source>
      <translation type="unfinished">Deze oefenstad heeft nog geen oefeningen: open de andere, via de naam van de gemeente bovenaan.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>✔ Solved. Begin again, or choose another exercise.</source>
      <translation type="unfinished">✔ Opgelost. Begin opnieuw, of kies een andere oefening.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Begin again</source>
      <translation type="unfinished">Opnieuw beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>This exercise only; what you did in it is kept aside under “States”.</source>
      <translation type="unfinished">Enkel deze oefening; wat u erin hebt gedaan, wordt apart bewaard onder ‘Toestanden’.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Another exercise…</source>
      <translation type="unfinished">Een andere oefening…</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Leaves this one; your own training town is as it was before.</source>
      <translation type="unfinished">Verlaat deze oefening; uw eigen oefenstad is weer zoals voordien.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Have the region answer…</source>
      <translation type="unfinished">Het Gewest laten antwoorden…</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>The dossier to answer</source>
      <translation type="unfinished">Het te beantwoorden dossier</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Dossier (*.gpkg)</source>
      <translation type="unfinished">Dossier (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Verify</source>
      <translation type="unfinished">Controleren</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Lower your hand</source>
      <translation type="unfinished">Hand laten zakken</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>The trainer begins an exercise on this desk.</source>
      <translation type="unfinished">De lesgever begint een oefening op deze computer.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>What must be so at the end</source>
      <translation type="unfinished">Wat op het einde in orde moet zijn</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>{minutes} min</source>
      <translation type="unfinished">{minutes} min</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/training_page.py" />
      <source>Hint ({number} of {total})</source>
      <translation type="unfinished">Hint ({number} van {total})</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Troubles</source>
      <translation type="unfinished">Storingen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>The address of your newest correction that has not gone yet.</source>
      <translation type="unfinished">Het adres van uw recentste correctie die nog niet vertrokken is.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>States</source>
      <translation type="unfinished">Toestanden</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Name, such as: lesson 3</source>
      <translation type="unfinished">Naam, bijvoorbeeld: les 3</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Name of the state</source>
      <translation type="unfinished">Naam van de toestand</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>States that are kept</source>
      <translation type="unfinished">Bewaarde toestanden</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Bring back</source>
      <translation type="unfinished">Terughalen</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Give it a name with letters or digits.</source>
      <translation type="unfinished">Geef een naam met letters of cijfers.</translation>
    </message>
    <message>
      <location filename="../../ui/workshop/trouble_boxes.py" />
      <source>Before you began again: {exercise}</source>
      <translation type="unfinished">Voordat u opnieuw begon: {exercise}</translation>
    </message>
  </context>
  <context>
    <name>workspace</name>
    <message>
      <location filename="../../services/workspace/audit_trail.py" />
      <source>{file} is not an export of a journal.</source>
      <translation type="unfinished">{file} is geen export van een logboek.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/audit_trail.py" />
      <source>Choose a table that “Export the journal…” wrote, as it was written.</source>
      <translation type="unfinished">Kies een tabel die met ‘Het logboek exporteren…’ geschreven is, zonder wijzigingen.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/audit_trail.py" />
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Choose another file.</source>
      <translation type="unfinished">Kies een ander bestand.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/audit_trail.py" />
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} cannot be written.</source>
      <translation type="unfinished">In {path} kan niet worden geschreven.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/audit_trail.py" />
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Ask for the right to write there, or choose another folder.</source>
      <translation type="unfinished">Vraag het recht om daar te schrijven, of kies een andere map.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} cannot be used ({reason}).</source>
      <translation type="unfinished">{path} kan niet worden gebruikt ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Check the folder, or choose another file.</source>
      <translation type="unfinished">Controleer de map, of kies een ander bestand.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>{path} was replaced by another file.</source>
      <translation type="unfinished">{path} is door een ander bestand vervangen.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Close the commune and open it again.</source>
      <translation type="unfinished">Sluit de gemeente en open ze opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} is not a Repère workspace.</source>
      <translation type="unfinished">{path} is geen werkruimte van Repère.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Choose another file, or the name of a new one.</source>
      <translation type="unfinished">Kies een ander bestand, of de naam van een nieuw.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} was made by a newer Repère.</source>
      <translation type="unfinished">{path} is gemaakt met een nieuwer Repère.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Update the plugin, then open it again.</source>
      <translation type="unfinished">Werk de plug-in bij en open de werkruimte dan opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>{path} is not a Repère workspace, or it is damaged ({reason}).</source>
      <translation type="unfinished">{path} is geen werkruimte van Repère, of is beschadigd ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>The disk is full: nothing more could be stored in {path}; what was stored is safe.</source>
      <translation type="unfinished">De schijf is vol: in {path} kon niets meer worden opgeslagen; wat opgeslagen was, is veilig.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Make room, then do this again.</source>
      <translation type="unfinished">Maak plaats en begin opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>{path} is on a drive that does not keep files from being written twice at once ({reason}).</source>
      <translation type="unfinished">{path} staat op een schijf die niet belet dat bestanden twee keer tegelijk beschreven worden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Keep the workspace on this computer, or in a team's database.</source>
      <translation type="unfinished">Bewaar de werkruimte op deze computer, of in een database van het team.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} is in use by another program.</source>
      <translation type="unfinished">{path} wordt door een ander programma gebruikt.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Try again in a moment.</source>
      <translation type="unfinished">Probeer het zo dadelijk opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>The workspace {path} cannot be made ({reason}).</source>
      <translation type="unfinished">De werkruimte {path} kan niet worden aangemaakt ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Choose a folder you may write to.</source>
      <translation type="unfinished">Kies een map waarin u mag schrijven.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Another window is sending the corrections of this workspace.</source>
      <translation type="unfinished">Een ander venster verzendt de correcties van deze werkruimte.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Wait until it is done.</source>
      <translation type="unfinished">Wacht tot dat klaar is.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>{path} is not there any more.</source>
      <translation type="unfinished">{path} is er niet meer.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/geopackage.py" />
      <source>Bring the file or the network drive back, then open the commune again.</source>
      <translation type="unfinished">Breng het bestand of het netwerkstation terug, en open de gemeente dan opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>The connection to {path} was lost.</source>
      <translation type="unfinished">De verbinding met {path} is verbroken.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>What was stored is safe. Do this again when the database is back.</source>
      <translation type="unfinished">Wat opgeslagen was, is veilig. Begin opnieuw wanneer de database terug is.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} does not let you do this ({reason}).</source>
      <translation type="unfinished">{path} laat u dit niet doen ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>It is a reviewer's step, or somebody else's correction.</source>
      <translation type="unfinished">Dit is een stap van de nazichter, of de correctie van iemand anders.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>“{schema}” cannot be the name of a workspace's schema.</source>
      <translation type="unfinished">‘{schema}’ kan niet de naam van het schema van een werkruimte zijn.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Use small letters, digits and _.</source>
      <translation type="unfinished">Gebruik kleine letters, cijfers en _.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>The connection of the workspace holds a password.</source>
      <translation type="unfinished">De verbinding van de werkruimte bevat een wachtwoord.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Keep it in QGIS's authentication settings instead.</source>
      <translation type="unfinished">Bewaar het liever in de authenticatie-instellingen van QGIS.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Only the owner of {path} moves a workspace there or away.</source>
      <translation type="unfinished">Enkel de eigenaar van {path} verplaatst een werkruimte daarheen of daarvandaan.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Ask the database's administrator to do it.</source>
      <translation type="unfinished">Vraag de beheerder van de database om dit te doen.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} does not know the sign-in “{login}”.</source>
      <translation type="unfinished">{path} kent de aanmelding ‘{login}’ niet.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Ask its administrator to admit you: SELECT {schema}.admit('{login}', 'technician');</source>
      <translation type="unfinished">Vraag de beheerder ervan om u toe te laten: SELECT {schema}.admit('{login}', 'technician’);</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>This QGIS has no psycopg2, which a workspace in a database needs.</source>
      <translation type="unfinished">Deze QGIS heeft geen psycopg2, dat een werkruimte in een database nodig heeft.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Use a workspace in a file, or install python3-psycopg2.</source>
      <translation type="unfinished">Gebruik een werkruimte in een bestand, of installeer python3-psycopg2.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>The connection of the workspace is not one that PostgreSQL understands.</source>
      <translation type="unfinished">PostgreSQL begrijpt de verbinding van de werkruimte niet.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Write it as service=… or host=… dbname=….</source>
      <translation type="unfinished">Schrijf ze als service=… of host=… dbname=….</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} does not answer ({reason}).</source>
      <translation type="unfinished">{path} antwoordt niet ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Check the network and the sign-in; what is stored there is safe.</source>
      <translation type="unfinished">Controleer het netwerk en de aanmelding; wat daar opgeslagen is, is veilig.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>There is no workspace in {path}, and you may not make one ({reason}).</source>
      <translation type="unfinished">Er is geen werkruimte in {path}, en u mag er geen aanmaken ({reason}).</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Ask the database's administrator to open it once, or for the right to it.</source>
      <translation type="unfinished">Vraag de beheerder van de database om ze één keer te openen, of om het recht daartoe.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>{path} was made by an older Repère.</source>
      <translation type="unfinished">{path} is gemaakt met een ouder Repère.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/backends/postgis.py" />
      <source>Ask its owner to open it once with the new one.</source>
      <translation type="unfinished">Vraag de eigenaar om de werkruimte één keer met de nieuwe versie te openen.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label} is not yours to decide.</source>
      <translation type="unfinished">{label}: het is niet aan u om hierover te beslissen.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Ask the workspace's administrator.</source>
      <translation type="unfinished">Vraag het aan de beheerder van de werkruimte.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label} was changed in another window.</source>
      <translation type="unfinished">{label} is in een ander venster gewijzigd.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Look at it again.</source>
      <translation type="unfinished">Bekijk het opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label} cannot be read; it is left as it is.</source>
      <translation type="unfinished">{label} kan niet worden gelezen; het blijft zoals het is.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Tell who looks after the workspace.</source>
      <translation type="unfinished">Verwittig wie de werkruimte beheert.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>This correction is not in the workspace.</source>
      <translation type="unfinished">Deze correctie is niet in de werkruimte.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label}: the same correction is already in the outbox.</source>
      <translation type="unfinished">{label}: dezelfde correctie staat al bij de te verzenden correcties.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Open it there.</source>
      <translation type="unfinished">Open ze daar.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label} is {state}; only a draft can be changed.</source>
      <translation type="unfinished">{label} heeft de toestand ‘{state}’; enkel een concept kan worden gewijzigd.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Take it back to draft first.</source>
      <translation type="unfinished">Zet het eerst terug naar concept.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label}: a colleague is looking at it.</source>
      <translation type="unfinished">{label}: een collega is ermee bezig.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Leave it to them, or try again later.</source>
      <translation type="unfinished">Laat het aan die collega over, of probeer het later opnieuw.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>{label} was drafted under your sign-in ({who}): here another person approves it.</source>
      <translation type="unfinished">{label} is onder uw aanmelding opgesteld ({who}): hier keurt iemand anders het goed.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/correction_table.py" />
      <source>Leave it to a colleague with a sign-in of their own.</source>
      <translation type="unfinished">Laat het over aan een collega met een eigen aanmelding.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/discrepancy_table.py" />
      <source>This discrepancy is no longer in the list.</source>
      <translation type="unfinished">Dit verschil staat niet meer in de lijst.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/discrepancy_table.py" />
      <source>Refresh: a new comparison has replaced it.</source>
      <translation type="unfinished">Vernieuw: een nieuwe vergelijking heeft het vervangen.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/incident_checks.py" />
      <source>This pair is no longer in the list.</source>
      <translation type="unfinished">Dit paar staat niet meer in de lijst.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/incident_checks.py" />
      <source>Look for duplicates again.</source>
      <translation type="unfinished">Zoek opnieuw naar dubbels.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>The audit trail was altered at step {number}; the workspace is not moved.</source>
      <translation type="unfinished">Het logboek is bij stap {number} gewijzigd; de werkruimte wordt niet verplaatst.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>Keep the file as it is and tell who is responsible for it.</source>
      <translation type="unfinished">Bewaar het bestand zoals het is en verwittig wie ervoor verantwoordelijk is.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>A correction is being sent; the workspace is not moved.</source>
      <translation type="unfinished">Er wordt een correctie verzonden; de werkruimte wordt niet verplaatst.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>Wait until the sending is done.</source>
      <translation type="unfinished">Wacht tot het verzenden klaar is.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>{path} holds a workspace already; nothing was moved.</source>
      <translation type="unfinished">{path} bevat al een werkruimte; er is niets verplaatst.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>Choose the name of a new one.</source>
      <translation type="unfinished">Kies de naam van een nieuwe.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>{path} is another commune's workspace; nothing was moved.</source>
      <translation type="unfinished">{path} is de werkruimte van een andere gemeente; er is niets verplaatst.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/move_workspace.py" />
      <source>Choose another file or schema.</source>
      <translation type="unfinished">Kies een ander bestand of schema.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/review_table.py" />
      <source>More than {limit} corrections in one go: that is nobody's look any more.</source>
      <translation type="unfinished">Meer dan {limit} correcties in één keer: die bekijkt niemand nog echt.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/review_table.py" />
      <source>Choose fewer communes, streets or kinds.</source>
      <translation type="unfinished">Kies minder gemeenten, straten of soorten.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/review_table.py" />
      <source>The sample of {number} was drawn already.</source>
      <translation type="unfinished">De steekproef uit dossier {number} is al getrokken.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/review_table.py" />
      <source>Go on with it.</source>
      <translation type="unfinished">Ga ermee door.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/workspace.py" />
      <source>This workspace was moved to {path}.</source>
      <translation type="unfinished">Deze werkruimte is verplaatst naar {path}.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/workspace.py" />
      <source>Open it there; this copy is kept as it was.</source>
      <translation type="unfinished">Open ze daar; deze kopie blijft zoals ze was.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/workspace.py" />
      <source>{path} is the workspace of another commune: its NIS code is {known}, this one's is {nis_code}.</source>
      <translation type="unfinished">{path} is de werkruimte van een andere gemeente: haar NIS-code is {known}, die van deze is {nis_code}.</translation>
    </message>
    <message>
      <location filename="../../services/workspace/workspace.py" />
      <source>Choose another file or schema for this commune; nothing was changed there.</source>
      <translation type="unfinished">Kies een ander bestand of schema voor deze gemeente; daar is niets gewijzigd.</translation>
    </message>
  </context>
</TS>
