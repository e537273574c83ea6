<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Repere</name>
    <message>
      <source>Repère: layers, incidents and addresses of the commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repère manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repère: the region…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A Python package is missing or too old: {package}. Install it beside QGIS, then restart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pin in the toolbar, or {key}, opens it; so does the Web menu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Addresses (Repère)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{address} has no position.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orthophoto</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No aerial photo of the training town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide all shown ({kind})…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This decides on {count} addresses. Type {count} to confirm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Third list (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare my register with BeSt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Addresses on no parcel, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists addresses that are on no parcel. Load the parcels first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare the commune's register with an authentic source, then decide row by row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position tolerance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differences of the region…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens what the region compared and handed over to your commune as a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ICAR (the region's addresses)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BeSt Address (the federal service)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The commune's list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a list here first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that could not be used, or not wholly. Row 1 is the first below the headings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Addresses on which the three lists do not agree: {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{list} alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note (N), kept with the decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing in source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing in register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outside the commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off its parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Street name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>House number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Box number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postcode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Municipality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Street and number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gravest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Farthest apart first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most addresses first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed since</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} addresses, one decision</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position (Lambert 72)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} decided, {left} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register right, source to correct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>correct the register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>correct the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{metres} m apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sure at {percent} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{decision}, by {who} on {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register: {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source: {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Case {code} of the BeSt method (BOSA)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggestion: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compared as: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compared with: {address}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed since it was decided ({decision}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Severity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any severity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A renamed street or a renumbered row is one line, and one decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its columns…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File (CSV, zip, GeoPackage, Shapefile, GML…)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A table of a database…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A list of addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the table or the layer that holds the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letter or bis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Box</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commune code (NIS)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x or longitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>y or latitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Street identifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List of addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its connection does not answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: its columns are known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: choose the column for {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: columns recognised; look at them below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} cannot be opened: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} cannot be opened any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register (addresses)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>House numbers around</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} differences found.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Comparing addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correcting the register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source is to be corrected: a correction is drafted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The register is to be corrected, by the commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare again…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register to correct…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the register's layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No difference found: the register and the source agree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a row: both values, the evidence and the reasons are shown here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the register in QGIS's list of layers, one that can be edited, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register to correct</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} rows of {layer} are changed, not saved yet: look at them, then save the layer.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} corrections are now seen in {source}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rows could not be fully read.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Rows not used ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three lists ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its server says neither date nor size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list that was fetched before was compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetched on {day}: {version}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not fetched yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking for {list}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching {list}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing newer is published.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the list of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{size} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published now: {version}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening the differences of the region</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} differences of the region opened.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No address is known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearest address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click on the map: the nearest address of each list and of the geocoder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{list}: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{address} ({metres} m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left for later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set up…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile's server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profile for colleagues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the profile…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for an update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profile (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching the profile…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching the profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the update changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I expected that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out, because it is this computer's:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing had to be left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has changed there: the profile is up to date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile was updated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published there, and different here:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The commune's data would go to: {hosts}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} months</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} days</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reports of citizens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statuses through iMio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corrections of addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers of the region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BeSt addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search of addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regional catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iMio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ArcGIS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>geocodeWS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metawal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>BeSt Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two positions of one address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A report and the axis of its road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two reports of one thing: apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two reports of one thing: within</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A report and the address it names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A report beyond the boundary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Province</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody: the author approves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anybody, after a review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another person than the author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Texts and photos kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boundary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boundary: source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers that open with the commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newer catalogue of layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newer catalogue: fingerprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of the districts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column of their names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review of corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most sent at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register: columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{area} km², {count} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the commune's name there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sign-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sign-in to write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>requests a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what it can do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A profile from a link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste the address that you received. It is looked at first: nothing opens before you agree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address of the profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open this profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have this profile already. What is published is different in:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it sets otherwise than for every commune:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {commune}, commune code {nis_code}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tolerances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads' managers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Districts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address of the catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Catalogue of layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>months after closing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom “Hand over” writes to. Offices, never persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reports are counted by district. Layers of areas that were loaded can be chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repère's own catalogue is used unless one is given here. Empty: none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at it first: what is kept is the very file that was seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ticked: {count} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The office of this address needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{manager}: name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{manager}: e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{table} (not loaded)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}”, layers: {count}. Save to use it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The commune's list of addresses: drop a file here, or choose a layer or a table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read and use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the list…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a list first, and the columns that are missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} · addresses: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No address could be read in it: look at its columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rows left out: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Citizens' reports: from FixMyStreet or another service, or from a file of your own tool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address of the service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The commune's name there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use these reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do without reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking the service what it can do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A table that your own tool exports: CSV, Excel, GeoJSON…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking {service}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reports: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reports: {count} or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Services</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only where the service keeps several communes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do without</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign-in to write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As for every commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} answers, in {seconds} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Testing {service}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the newest of {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reports come from the file {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shows again what is saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The training town's settings last until it is closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings of {commune}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept in {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved yet: look at {sections}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved yet: {sections}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the work is kept, and who looks at corrections.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A shared file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PostgreSQL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file on a shared folder suits people who work one after the other. For several at once: PostgreSQL.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who reviews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The team's shared file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workspace (*.gpkg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the workspace that is there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move this workspace there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move it into a file on this desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PostgreSQL connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schema</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All incidents, decisions, corrections and the journal are moved. The old location keeps a copy and a note of the new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QGIS has no PostgreSQL connection yet: make one in the Browser, with QGIS's authentication.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace is a file on this desk:
{path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace is in the team's database {name}, schema {schema}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another commune…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a profile that you received…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a profile from a link…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{commune}: change to another commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal is intact: no entry was changed, removed or added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service's receipt will appear here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the journal…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with an export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with an export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal holds every step of {file}, as it was exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal was altered: step {number} is not what was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal was altered: at least one step was removed before step {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal was altered: step {number} was added afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal was altered: step {number} is not in its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal was altered: it should go on at step {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal is in {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When you decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Current value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use my values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the service's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service could not be asked what it holds now. Ask again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where both sides changed, tick the right value, then continue. A new draft is created.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at what changed, then go on: a new draft takes it over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service would refuse this: repair it, or send it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is your own: the profile wants another person to accept it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdraw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it up again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As a new draft, to change it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your reason, for the author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the service answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identifier of the record it is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismiss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The warning goes away; the correction stays in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To its author, with your reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Final refusal, with your reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change it yourself; your name is kept beside the author's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Submit for review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only after you looked in the service itself: Send asks it where it can be asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>correction, decision {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{asked}, then press Enter: {decision}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Applied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not applied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer exists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As a draft, to change it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link to another record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To repair it, and offer it again</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} corrections are approved and go in {seconds} seconds.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} corrections are approved and were not sent: Send is in Corrections.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>A trial shows exactly what would be sent. Nothing is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by {author}, {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo: {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The photo {path} is not there any more, or it was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attach it again, or ask the author.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reviewed by {reviewer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only where several desks of the commune make dossiers, each with a workspace of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of the dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letter of this desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Storing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None: its origin cannot be proven. Give the commune's key under ☰, Seal of the dossiers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick at least one correction.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Dossier {number}: {count} corrections, marked as sent by hand. It is in {path}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing is approved.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Dossier {number} for {service}: {count} corrections ticked.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>With the key of {commune}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signature: ______________________________      Handed in on: ____________________</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} corrections, approved and put together by {author} on {date}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>This correction has no place on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Square: before. Triangle: after.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dossier {number} · {commune} · for {service}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contents, continued</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record: {subject} · correction: {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} cannot be written: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The journal then: {count} steps, the last {hash}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Belgian Lambert 72 (EPSG:31370)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With it: {file} (SHA-256 {hash})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click the right place on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why this is right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click the corners on the map, the right button ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo (*.jpg *.jpeg *.png)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sketch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a draft, or a correction in review, is changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is not a position.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write x and y in metres, or click on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a sketch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the sketch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The message is copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sketch is copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is left to enter in {service}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To enter in {service}: {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy ({key})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back office's number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Street</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>House numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Addresses to retire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason of the change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New street</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The situation on site changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was a mistake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the table for the tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivered by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entered by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oldest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Street or report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Information</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service's record changed since you decided. Look at it, then go on or withdraw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service does not have this record any more: say which one it is now, or withdraw the correction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It may have arrived: Send asks the service, and sends nothing twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It did not arrive last time, and waits for the next sending.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It did not arrive last time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seen in {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{sign} {severity}: {remark}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve all drafts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Submit all drafts for review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group, street, by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose every shown correction of the same decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Renumber the street in one go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dossier…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dossiers sent, answers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to send. Corrections come here from the incidents and the addresses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No other correction belongs to this decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new draft was created from it. Check it, then approve it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To enter in {service}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service has no record “{subject}” either.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for its identifier, or withdraw the correction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drafts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Returned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs attention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter by hand…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask what became of them</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} waiting</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Send {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve and send {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Submit {count} for review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking the service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trying out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sending corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are in Corrections, under Needs attention: choose one to see what can be done with it.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} corrections to look at.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} corrections received by the service.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} corrections applied.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not sent: they wait for the next Send.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} may have arrived: Send asks the service, and sends nothing twice.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{labels}: {state} ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: it is carried by hand, in a dossier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And {count} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept this one, refuse the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Base</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wanted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as it was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source today</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} corrections</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Another correction asks for something else here: look at both, choose one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another correction asks for the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source} of {date}: {verdict}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of this filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} days or more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>What waits, by commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the oldest: {age}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} decided</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} changed meanwhile</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} a colleague is looking at</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of your own</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} the service would refuse</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} whose source has changed since</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} whose address was removed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} the source has already: look at each</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} that contradict another: look at each</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not yours to decide</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decided by somebody else</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing waits here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map, groups, statistics, reasons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map of what waits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grouped by dossier instead of street</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statistics…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reasons…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Executed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Those returned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Those refused</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} chosen</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting, by age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table (CSV)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report (PDF)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days to decide: median</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review of corrections: {area}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{decided} steps in the period, {waiting} corrections wait today.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{person} is looking, {count} more minutes</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>yours for {count} more minutes</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Without a street</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>contradicts another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>asked for twice</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} more: show them</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usual list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be mended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why a correction is sent back or refused. They are kept in the profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a reason nothing can be refused: keep one at least.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words for the author: no personal data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words for the author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a reason, or write one and press Enter: the author reads it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Queue or outbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own outbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One of the sample is bad: look at each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This sample is not the one that its seed gives: look at each.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Accept the other {count}…</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Sample: {seen} of {total} looked at, none bad. It stands for {lot}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} are alike: a sample can stand for them.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Review by sample: {size} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The training town is starting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a commune's profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commune and training town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset the training town…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop the training town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trainer's board…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dossiers received…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seal of the dossiers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The region…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work map…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Options of this computer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report a problem…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your decisions, corrections and answers in the training town will be gone. Start again from day one?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset the training town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resetting the training town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The training town has stopped. What you did in it is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening the training town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers of the region, and what applies at a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Incidents reported by citizens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differences between the register and ICAR or BeSt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corrections to send, and the services' replies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch layers, incidents and addresses again ({key})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the watched folder: {summary}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The training town has been reset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{commune} is ready. Reports, register and team: now, or later under ☰.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} corrections failed and wait for your look.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reviewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything in it is decided.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rest is still being examined: a later answer will repeat these decisions and add the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{commune} ({nis_code}) · {day} · {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receipt for the dossier {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer {answer} to the dossier {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file that goes with this letter is sealed. Sum of its content: {sum}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file that goes with this letter has no seal. Sum of its content: {sum}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This answer was opened before: nothing changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A later answer was opened before: this one changes nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The region has received it; nothing is decided yet.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} corrections settled.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>⚠ Withdrawn here, but done there: correct it back by a new correction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>⚠ An earlier answer said that it is applied; this one says otherwise. It stays applied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>⚠ The answer is about another text than what was sent: ask the region.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} came back: they are drafts again, each with its reason.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} need your look.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Some arrived altered at the region: send the same files again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answering dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Received before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused as a whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was altered after it was made: nothing of it counts. Ask for it again, and what happened to it on the way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This desk has no key of the commune: nothing shows who made it. Give the key under ☰, Seal of the dossiers; accept this one after a telephone call to the commune.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its origin is not proven: it has no seal, or one of another key. Compare the fingerprints of your keys on the telephone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another text came under the same number before. Accept this one only if the commune says that it replaces that one: what is not in it any more is then recalled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its number is another commune's than the one that it names. Ask who made it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another text came under the same number, and something of it is decided. The commune makes a dossier with a number of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An older Repère made it, without sums or a seal. Accept it after a telephone call to the commune, or ask for it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is an answer, not a dossier: the commune opens it in its Corrections.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a dossier, not an answer: the region receives it, in ☰, Dossiers received.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This answer does not correspond to a dossier of this workspace. Nothing was settled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An answer of the same number with other words was opened before. Nothing was settled: ask the region which one counts, and for an answer with a higher number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rebuilt from an answer: to look at, nothing settles by it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No answer yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Being examined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Altered: not examined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted, not yet done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recalled by the commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not quite handed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Received by the region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Partly answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recalled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Altered by hand: set aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known already: decided once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A later version replaces it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decided on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>see {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what}: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{heading}: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key cannot be kept: QGIS's authentication store cannot be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give QGIS its master password (Settings, Options, Authentication), then do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The keys of the communes are locked: QGIS's authentication store was not opened.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} answers written, each with its letter.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>How you made sure of its origin: whom you called, when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How you made sure of its origin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept into review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receive a folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>next answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number of the last answer that the commune opened. It is higher than the one here only where this workspace was lost or restored: numbers never go back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receive dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dossiers (*.gpkg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receive a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watch a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watched folder, away: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watched folder: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of the answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No dossier was received yet. Receive the files that communes sent, or a whole folder of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receive files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>after answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which commune's?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watch it no more</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Stopped: {count} files were not read. Receive them again: twice is once.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} corrections of {number} are in review.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Receiving dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unanswered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not sealed, as this desk has no key of theirs: {communes}. A commune with a key takes no answer without a seal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its seal is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waits for too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted without proof by {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed by {author}, made on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>answer {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It replaces {number}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} files received</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} corrections that were altered before are whole now.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} corrections came into the review.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>On {date}; nothing was added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A colleague's desk: type the same key there. The fingerprint is the same on every desk that has it.
The key is lost: draw a new one on either side, and give it to the other. What is under way with the old one is set aside when it is received, until somebody accepts it after a telephone call.
Somebody else may know it: draw a new one at once, and make open dossiers again.
It is kept in QGIS's authentication store, behind its master password; not in the profile, the project or any file of Repère.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nine groups of four letters and digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget the key…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On this desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read this key out to the other side on the telephone, or hand it over: never by the mail that carries the dossiers. It is shown this once; then keep it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key was forgotten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A commune and its region share a key. Dossiers and answers leave sealed with it, and the seal is checked when they are received: it shows these two that one of them made the file and that nobody changed it since. It is no signature: to anybody else the signed PDF is the proof.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No key of this commune yet</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} communes have a key on this desk.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Without its key, nothing of {commune} leaves this desk sealed, and nothing received is proven.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept. Compare the fingerprint with the other side's: {fingerprint}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{commune} has another key on this desk. What was sealed with that one, and is not received yet, will not be proven any more. Replace it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its key was given; fingerprint {fingerprint}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recall…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers (*.gpkg)</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} corrections of {number} are asked back: a dossier without corrections tells the region, under a number of its own. Hand it in as the others. What the region decided meanwhile stands, and its answer will say so.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Recall</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} corrections recalled. Hand in {path}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} dossiers wait for an answer for more than {days} days</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} without an answer</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>It left sealed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the region what became of it, then send the same files again: twice is once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No dossier was handed in yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open an answer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it as history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For {service}; signed by {author}, made on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is another commune's answer: nothing was kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It recalls {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last answer opened: {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its origin was not checked: no key of the commune was given on this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No dossier {number} is known here. Was this workspace lost or made anew? Then what the answer says can be kept to look at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watched folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The watched folder is there again: {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching the commune's boundary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This road is managed by {manager}. We are passing your report on to them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show
the photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch a small picture; press again to open the photo in the browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report's web page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not this list's number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not this list's number: the one the back office gave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message to the citizen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prepare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It goes in five seconds, in which you can undo it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As a comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A message that hands the report over to who manages the road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the proposed place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} sent something else than a photo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report gives no usable position.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the photo in the browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prepare and send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write what was done, for the citizen who reported it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position and address look correct.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our answer: {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No road of a known manager nearby, or the road layers are not loaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer listed since {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last answer: {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probably the same as {numbers}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{manager}: {road}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{metres} m from the axis, sure at {percent} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To check ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>road without a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same thing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply to the later incident…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not decided yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No possible duplicates found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{metres} m and {days} days apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New reports are listed after a check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A photo is sent as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statuses it knows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reports in a list, at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions a minute, at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists open reports only, unless asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clock of its filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clock of its dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longest period, days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Long lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reports a page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reports a page are asked for by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can be asked by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several at once of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It also has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several answers are sent as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longitude is called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An answer names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status that changes none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back office's number in the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statuses are written in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers are listed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An answer is taken once only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For whoever looks after the service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{word}” cannot be sent like that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it as in: {example}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open311, nothing more known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>end date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>start date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>date of change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>number of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>area of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>page number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>position in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>link to the next page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the number in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the back office's number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>small letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>capitals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the number of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>statuses and comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a description of itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>questions by category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>receipts for new reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lists of answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pages of FixMyStreet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>photos with new reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Software</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finds out what it can do by reading from it; nothing is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep in the profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colleagues who get the commune's profile have it too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the profile says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved. The next refresh uses it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is known of this service yet: the next refresh asks it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is what the service showed. Look, then keep it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known from: {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The clock of its filters was measured on {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is only read. What you answer to a report goes, with Send, into a table for that tool beside it.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} rows read.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No file chosen yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The newest table of the folder counts, each time the list is refreshed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Incidents from a file</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} without a usable position.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rows cannot be read.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rows repeat the identifier of another: the one changed last is kept.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The table has no column of identifiers: each row gets one from its own words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table is too long: what comes after is left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word of the tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown: shown as open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address or street</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never read, as they are about persons: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No layer of the project is a file; export it as a GeoPackage first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roads of other managers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>⬠ Draw on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw an area on the map: only what lies in it is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the area away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another manager</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Manager not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less than a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less than a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than three months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking up roads and addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{total} incidents: {added} new, {changed} changed.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} are no longer listed.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} incidents could not be read.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The service limits its lists; some incidents may be missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take them away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking the incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statuses that nobody knows, shown as open: {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service no longer lists {count} of {total} incidents: it may be in trouble. They are kept until you decide; close this message to keep them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The categories are being fetched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the place on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No place yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looked up from the place; correct it if need be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is the problem, and where exactly?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prepare the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking up the address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching the questions of the category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo (link)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching the categories</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the place on the map first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Describe what is the matter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report waits under Corrections.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its categories are missing: what you type stays here. Come back, and go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{lat} · {lon} (WGS 84)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a category first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Incidents from a table that your own tool exports: CSV, Excel, GeoJSON…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching the photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed last first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To check first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The photo's server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No incident here yet. Use Refresh to fetch what citizens reported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This commune has no reporting service. The list of your own tool can be shown from a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already reported under number {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No incident is kept on this computer yet: they come once the service answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>answer: {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is only read. Columns about persons are left where they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The whole parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Query the whole parcel: lists every zone it overlaps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What applies here, as PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One PDF for each dossier that has a position, in a new folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Permit dossiers from a file</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} PDFs are in {folder}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Asking what applies to each dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No permit dossier here yet. Choose the table that lists them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filed on {date}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} dossiers without a position have none.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>In {count} of them a service did not answer: the PDF says which.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Stopped: {count} PDFs are in {folder}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Dossier {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open at the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days to close: lower quartile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days to close: median</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days to close: upper quartile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road manager</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>District</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open, by age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time to close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Incidents of {commune}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{reported} reported and {closed} closed in the period; {open} open at its end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be sorted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Being looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work scheduled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No further action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not the commune's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passed on within the commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repaired on {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seen on {date}; the work is planned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our team came on {date} and found nothing left to do. If it comes back, please report it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thank you for your report: it is with our technical service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Texts to choose from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the text written here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicates, numbers, automatic refresh and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refresh automatically</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch the whole list again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Incidents from a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Permit dossiers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New incident: report something on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the service can do…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This service takes no reports from programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New incident: the service has not answered yet. What you write stays in the form until it does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicates ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every {minutes} minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{commune} was open last time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open {commune}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the conformance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only reads are sent, at most one a second: a check takes about a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rules and what came of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address of the service, or path of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with an earlier report…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the clause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The paragraph for a public tender: what is asked, and how it is verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service is being asked…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking the conformance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conformance check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing changed since then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied: {clause}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since then: {changes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The live services</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newer catalogue…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes the catalogue as the services are today, and copies its SHA-256 for profiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As described</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No service answered: nothing is known of any. Is there an internet connection?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The training town plays only some of the layers: the others are not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newer catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Catalogue (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied for the profiles: SHA-256 {checksum}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regional layers (Repère)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words, or the address of a service (https://…)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In what the map shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only records of Metawal whose area touches the map's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How this layer is loaded; it is remembered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open its metadata in the web browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All themes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image (view only)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Features (can be queried and copied)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} is not available. Showing its data of {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metawal ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show more…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a layer; a double click puts it on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conditions: {text} ↗</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here can be loaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{layer}” has nothing in the commune.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} offers {count} layers of features there; name one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find the layer under “Find”, load it, then choose it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> min on foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An estimate: the straight distance and 30 % more, at 4.8 km an hour; no path is looked up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the places come from: all layers of the catalogue, or a layer of the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>…or the address of a map service or a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All categories</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This place is wrong…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes a report for the owner of these data; you send it yourself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking around here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers of the catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer “{layer}” has no coordinate system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set it in QGIS first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point at a place on the map: what can be walked to from there stands here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{url}” is not the address of a service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It starts with https://.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: not as your data say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min on foot, {metres} m as the crow flies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No place within {minutes} minutes on foot.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Packed: {count} layers in {path}, with a project beside it.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>I have read the conditions of the ticked layers that have their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the pack…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making the pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That file is the workspace itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not included:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Incidents and corrections never go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot be ticked: {layers}. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can tick only layers that may be shared. Incidents and corrections are never included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credit required when using this pack: {credit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No layer is kept here yet: load some with their features under “Find”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers of the region, of Metawal, of any service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What applies at a place: parcel, zoning, flooding, heritage…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearby</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places within walking distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An offline pack for the field and the workshop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which services answer, how old the data are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lambert 72 to Lambert 2008: to 0.2 m only. The Belgian grid makes it exact (0.01 m).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install the grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At this scale its service does not draw “{layer}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to 1:{scale}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data from the services listed, on the dates shown. For information only; not an official document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What applies here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Topic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click on the map to query every source for that place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point at a place on the map: parcel, zoning, flooding, heritage, address…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking what applies here</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Copied: {count} answers.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The service gave this layer another number: {number}. It was found by its title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service has no field {fields} any more; the rest is as it says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x {x}, y {y} (Lambert 72)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credit: {credit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no parcel here: the point itself was asked about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parcel around {place}, {area} m²</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing applies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a place on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Requests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answered (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age of the last answer (days)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report to the producer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mail…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens your mail program with this text; you send it yourself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other than the service was described:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{month}: {share} % of {asked} requests answered, {seconds} s on average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This place is not as your data say:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is wrong:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What we saw of {name} ({url}):</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {asked} requests of the last four weeks, {failed} failed; the last one took {seconds} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last answer: {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last failure: {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Category: {category}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source: {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position: x {x}, y {y} (Lambert 72, EPSG:31370)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To: {producer} {contact}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a commune first: the layer is then loaded for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address discrepancies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regional layers kept here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Searching Metawal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sources by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failed requests in the last four weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask them now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test every source now, also those that are paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copies the Belgian datum grid (NGI, CC BY 4.0) into your QGIS profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the services whether their layers and fields are still as the catalogue says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking the sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking the sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking the services</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lambert 72 to Lambert 2008: exact (0.01 m).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>does not answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not asked yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Errors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: what we saw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By month, as a table…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By month, as a page…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Belgian grid is installed: exact (0.01 m) when QGIS has been started again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the conformance…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report to the producer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last request took {seconds} s.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} kept</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Revised on {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shown from 1:{scale} on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>register's numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>source's numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boundary of the commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open a commune first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its service takes no reports from programs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New incident here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open in WalOnMap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Many incidents (most urgent on top)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several, colour of the worst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open, over three months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open, over a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open, under a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Permit dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} has no layer “{layer}” any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look into the service by its address to see what it offers today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QGIS could not open {layer} from its service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again later. The other layers are not affected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address of “{layer}” holds a key, which the project would show to whoever opens it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name an authentication of QGIS for this service in the profile instead, or load its features.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service}: “{layer}” has no picture of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load its features instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Housing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Economic activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Public services</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leisure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Farming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Green space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extraction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blocking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Being sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Received by the service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record changed in the meantime</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unreadable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename the street</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Renumber</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the postcode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the municipality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Renumber the street</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proposals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work map – {commune}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetched on {date} from {service}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the map to the chosen row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the last commune again, into an empty project also when QGIS starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hosts to which a sign-in may go without encryption, with blanks between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Services and their sign-in are set in the commune's profile; passwords stay in QGIS's authentication.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name written beside decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in over http to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report of a problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is all that the report holds: read it, then copy it or save it, and send it to whoever helps you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The id of an authentication configuration of QGIS, where the service asks who you are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no workspace {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the GeoPackage that Repère keeps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Authentication</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be opened as a layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a file of this computer: a GeoPackage, a Shapefile, a spreadsheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road managers of incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Says who manages the road at each incident of a workspace (commune, region, province), by the layers of roads that it holds, stores it there for the dock, and writes one point per incident.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicates and doubts of incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finds incidents that are probably one, and those whose position or address is doubtful (outside the commune, far from the address they name), stores both in the workspace for the dock, and writes one point per doubt. What a person said of a pair stays said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One point per incident in EPSG:4326 with manager, road, metres to its axis and a confidence (0 to 1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One point per doubt in EPSG:4326, with its evidence in words; an incident may have several.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each pair with metres and days between them, a confidence from 0 to 1, and what a person said of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doubts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probable duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{total} incidents, {managed} on a known road.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{doubts} doubts, {pairs} probable duplicates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} holds no layer of roads: nobody can tell who manages them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch the commune's regional layers into it first, in the dock or by repere:refreshcommune.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the conformance of a service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asks a service what its standard says it must answer, rule by rule, and writes a report with the clause of each. Only reads are sent, at most one a second. Only what the standard itself obliges to is called failed; what it recommends and our reading of it are warnings. A report of an earlier run is compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The base address; for Open311 up to and with the version: https://example.org/open311/v2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open311: the jurisdiction, where the service wants one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The .json of an earlier run: what changed since is told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ending says what it is: .html, .pdf, .json, or .xml (JUnit).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the live services</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asks every service of the catalogue whether its layers are under their numbers and titles and have the fields that are read, and tells what differs. Nothing is changed in any service. A newer catalogue with what was seen can be written: publish it, and put its address and the SHA-256 that is told into the communes' profiles. Without internet nothing is known, and that is told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warnings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The JSON file that names the commune, its boundary and its services.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A catalogue of layers of your own; empty: the one that ships.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A table: one row for each rule, with what was asked and answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The catalogue with the numbers, scales and systems that the services have today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The commune's profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHA-256 of the newer catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compares the commune's register with an authentic source (ICAR, BeSt) and writes one feature per difference: what kind, both values, the distance in metres, a confidence from 0 to 1, a severity, the evidence, the rule that matched, and a group for what is one decision. A list is a layer, a file whose columns are recognised by their headings (CSV, zip), a file as published (BeSt's full download, INSPIRE GML), or the address of a service (ICAR over ArcGIS REST, BeSt's REST). SOURCE=best fetches BeSt's published list, once for all communes, and reads NIS_CODE's rows of it (best-full, inspire: the others). With a third list it is also told who differs from whom.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A layer; the path of a CSV, a zip, BeSt's full download or an INSPIRE GML; a service's address (…/MapServer/1, …/belgianAddress/v2); or a published list: best, best-full, inspire. Positions in EPSG:31370, 3812 or 4326.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two positions that are farther apart are a difference of the kind “position”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeps this commune only, of a list with a column of codes and of BeSt; codes of any year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeps this commune only, of ICAR and of an INSPIRE GML, by its name as they write it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compares this street only, however the lists spell it; BeSt's service is asked for it alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One point per difference in EPSG:31370, where the source has it, else where the register has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each row that was not used, or not wholly, with its number, its identifier and the reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each address on which the three lists do not agree, with what each says and who stands alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{list} is a list of all communes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give NIS_CODE, the commune's code: only its addresses are then read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register (the commune's list)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source (ICAR or BeSt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Positions may differ by (metres)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One street only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tells addresses that stand outside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tells addresses that stand on none of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows that could not be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {count} addresses, {unusable} rows could not be fully read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare the addresses of the region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compares two lists of the whole region, commune by commune, in processes of its own, and writes one feature per difference with the commune's NIS code. The lists are files (CSV, zip, GeoPackage), layers (PostGIS), or best, BeSt's published list; OUTPUT is a GeoPackage or a table of PostGIS. A comparison that was stopped goes on where it was: communes whose rows are the same are not compared again. A commune that cannot be compared is named, and the others go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file of the whole region, a layer, or best (BeSt's published list, fetched once).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing the communes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Processes beside QGIS, one for each processor; each takes about 400 MB for 2 million addresses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{list} is a service, which is asked for one commune at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a file or a layer of the whole region.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postcodes that only the register has</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} communes were finished before, and are kept.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Register (the communes' lists)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Communes compared at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{commune} ({done} of {total})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{commune} could not be compared. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {list}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} rows of {list} could not be used, or not wholly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only in {list}: {communes}. Is the other list whole?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes what your own address register is to change: every difference on which “Source right” was decided. The table has the register's own columns and identifiers, each row as it should be and, in the columns that begin with before_, as it is; the first column says whether to change, add or delete it. The register itself is not touched. Once it is corrected, the next comparison finds the differences gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The GeoPackage in which the differences were decided, as the Repère dock keeps it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The commune's list, as it was compared: a CSV file, or a zip with one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table of changes.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} rows of the register are to change.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export addresses as INSPIRE GML</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes the commune's register, or any list of addresses, as INSPIRE Addresses 4.0 in GML, with positions in ETRS89 (EPSG:4258). What the list does not tell, such as dates, is written as unknown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The path of a list: CSV, zip, GeoPackage, spreadsheet, BeSt's full download or an INSPIRE GML.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The GML file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>INSPIRE Addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reads the citizens' reports of an Open311 GeoReport v2 service (FixMyStreet and others), all of them, also where the service cuts its lists, and writes one point per report. Names are dropped; e-mail addresses and telephone numbers within texts are masked. START and END bound requested_datetime: from START on, before END. With a WORKSPACE what changed is stored there too; where so many are no longer listed that the service may be in trouble, none is taken away and the algorithm fails.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The base of GeoReport v2, such as https://example.org/open311/v2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The jurisdiction_id, where the service keeps several communes: which one to read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first moment, such as 2026-01-31 or 2026-01-31T12:00:00Z; UTC where no zone is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The moment after the last one, written as START.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open, closed, or empty for both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The GeoPackage in which the Repère dock keeps the commune's incidents, to bring it up to date too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One point per incident in EPSG:4326; an incident without a usable position has no geometry.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} incidents.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The service no longer lists {count} incidents that the workspace holds: it may be in trouble.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None was taken away. Refresh in the Repère dock, which asks what is to become of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{url} is not the address of a service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It begins with https://, as in https://example.org/open311/v2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{status}” is not a status of incidents.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take open, closed, or nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jurisdiction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported from (ISO 8601)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported before (ISO 8601)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status (open, closed, or empty)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not a date: {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it as 2026-01-31 or 2026-01-31T12:00:00Z.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{list} cannot be opened: {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a layer, or the path of a CSV file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: {size} MB, published {date}, fetched {moment}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch regional layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetches layers of the SPW that touch the commune into a GeoPackage, one table each, whole: a layer that the service cuts short is an error, never half a layer, and does not keep the others from coming. The credit is told with each layer; pictures are not fetched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names of the catalogue separated by commas, such as cadastre-parcelles; empty: the profile's layers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One table for each layer; other tables of the file stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoPackage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The catalogue has no layer “{layer}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers have names such as {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile names no service for “{role}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add it to the profile file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a dossier of corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes the approved address corrections that a person carries to the service as a dossier: PDF with a page for each, GeoPackage with the sketches, CSV. They stay approved unless SENT says that the dossier is handed in; then each is marked as sent by hand, under the dossier's number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose name stands under the dossier; empty: the name in Repère's options.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only where the dossier really is handed in: the corrections then wait for an answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where to write it.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Dossier {number}: {count} corrections. It is in {path}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Mark as sent by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No correction is approved: there is nothing to hand in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make an offline pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copies the regional layers of a workspace, or those named, into a new GeoPackage with their credits and dates, to work without internet. What a licence does not let be handed on is left out and said; a layer with conditions of its own goes in only if ACCEPTED names it. Incidents and corrections never go along.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The GeoPackage that the Repère dock keeps for this commune.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Titles or tables of the workspace's regional layers, separated by commas; empty: all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layers, written as in LAYERS, whose own conditions somebody read and accepts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pack: it is there whole, or not at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conditions read for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} holds no regional layer of that name: {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch it first, in the dock or by repere:refreshcommune.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sends the approved corrections of a workspace to the services of the commune's profile, then reads the services back. A lost answer is settled by asking the service, never by sending again. If a service is in trouble the algorithm fails and says so; its corrections wait in the workspace for the next run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The GeoPackage in which corrections were approved, as the Repère dock keeps it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refresh a commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brings a workspace up to date as the dock does: incidents of the profile's reporting service, the profile's regional layers, then road managers, doubts and duplicates. What fails is said at the end and does not keep the rest from coming. Where so many incidents are no longer listed that the service may be in trouble, none is taken away and the dock asks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetches the layers of the profile that have features, by difference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regional layers, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QGIS has no PostgreSQL connection named “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make it in QGIS's Browser, then open the commune again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{message} ({count} times)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QGIS cannot read its authentication “{authcfg}”; nothing was sent to {host}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlock QGIS's authentications (master password), or name another one in the profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} is reached without encryption (http): your sign-in is not sent there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use its https address, or allow {host} in Repère's options.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repère: open the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repère: layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repère: incidents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repère: addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repère: corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repère: search the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repère: fetch everything again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{job} stopped on an unexpected error: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing stored was lost. The details are in QGIS's log, tab Repère.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The differences of this comparison are not where they were written: {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the file back, or compare again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Communes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per 1,000</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differences per 1,000 addresses of the longer list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differences more or less than in the comparison of the same lists before: {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Addresses of the longer list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not in a commune of today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare two lists of all communes: files (CSV, zip, GeoPackage) or layers (PostGIS). Communes that an earlier comparison of the same lists finished are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the communes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose both lists first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register and source are the same list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose where the differences go: a GeoPackage, or a table of PostGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map of the communes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The addresses of the region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All kinds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show its rows on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hand its rows over…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes a file that the commune opens in Repère, under Addresses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>per 1,000</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading both lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped. Compare the same lists again: the communes that were finished are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New comparison…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{differences} in {communes}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} differences</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} communes</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Choose a commune: its differences by kind, and how they went over time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per 1,000 addresses: {rates}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hand its rows over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopping: what was finished is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The comparison failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The comparison goes on: Web &gt; Repère &gt; Region shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differences of {commune}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{commune}: {differences} in {path}. The commune opens it under Addresses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not compared: {communes}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>QGIS ended last time while {count} correction was being sent. Its service is asked what became of it before anything is sent again.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Moving the workspace</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The workspace was moved, whole: {count} rows.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Opening {commune}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The training town could not start: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It needs shapely 2.0 or later: if it is missing or older, install it (python3-shapely on Linux) and start again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which commune?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, section, postcode or NIS code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commune: name, section, postcode or NIS code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Communes found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No Walloon commune, section or postcode begins like that. Communes are those of today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the training town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Practise in a fictional town on this computer. No account or internet needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{percent} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{median} d ({lower}–{upper})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the middle half, in days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>median</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This may not be empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column: first values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not tested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show everything</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Filters ({count}) ▾</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Filters ▾</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TRAINING · nothing here reaches a real service</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} services away</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>1 service away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} asks you to sign in. The corrections wait; choose how to sign in, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With a new workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With the commune's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} wants a key with what is sent. The corrections wait; choose the authentication whose password is the key (a new one: method “basic”, the key as password), then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This profile would send the data of {commune} to: {hosts}. So far they go to: {before}. Did you expect that? With a new workspace, nothing that is stored here leaves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reports stored for {commune} came from {before}; this profile reads {service}. Two services may give the same numbers to different reports. Is it the same service at a new address? Then go on with the commune's own workspace. If not, take a new one: the old reports stay where they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{drive} copies this folder to its servers: {folder}. Repère would keep citizens' texts, their photos and the agents' names in it. Did your commune agree to that? If not, choose another folder; for a workspace, a QGIS profile outside of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hosts that were not noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order: {order}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a row: what is known of it stands here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The trainer sees in the folder at which step you are, your last error and your hand. Nothing of you but the nickname is written there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nickname</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of the class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join the class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a nickname.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This folder is not there: ask the trainer for its address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preparing the exercise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeping the state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bringing the state back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verifying the exercise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A colleague is at work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The region decides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking the training town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A colleague has changed the address of your correction in the source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No correction of an address waits to be sent: decide on a difference first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The region has answered: {path}. Open it in Corrections.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trainer's board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of the class: a share, or a stick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For the projector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All desks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The chosen desks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin theirs again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trouble</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A colleague changes the address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No trouble</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} desks</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This folder is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one or more desks in the list first.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} solved</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} hands up</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>raised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing heard for {minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{step} of {steps}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raise your hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each begins with a small town of its own. What you did in the training town waits until you leave it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✔ Solved. Begin again, or choose another exercise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This exercise only; what you did in it is kept aside under “States”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another exercise…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaves this one; your own training town is as it was before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Have the region answer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The dossier to answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dossier (*.gpkg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower your hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The trainer begins an exercise on this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What must be so at the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hint ({number} of {total})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Troubles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address of your newest correction that has not gone yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>States</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, such as: lesson 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>States that are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give it a name with letters or digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before you began again: {exercise}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be written: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder, or close the program that has it open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lists for the map could not be kept in {file}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The comparison itself is stored. Check the folder and the room on the disk, then compare again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The register holds this address as {register_value}, the source as {source_value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two positions are {distance_m:.0f} m apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The numbers of “{register_value}” in the register stand where “{source_value}” is in the source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{register_value}” and “{source_value}” are spelt nearly alike, and have the same numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number {register_value} in the register stands where number {source_value} is in the source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same street, number and place; the box is “{register_value}” in the register, “{source_value}” there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same street and number; the postcode is {register_value} in the register, {source_value} there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The register says it is in {register_value}, the source in {source_value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source has no street of this name in this postcode.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The register has no street of this name in this postcode.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source has only ended addresses in this street.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The register has only ended addresses in this street.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source knows the street, but not this number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The register knows the street, but not this number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source knows this number, but not this box.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The register knows this number, but not this box.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The register gives this address no position.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source gives this address no position.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The register places it outside the commune, by {register_value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source places it outside the commune, by {source_value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both place it outside the commune: the register by {register_value}, the source by {source_value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The register places it on no parcel; the nearest is {register_value} away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source places it on no parcel; the nearest is {source_value} away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both place it on no parcel; the nearest is {register_value} and {source_value} away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The register has this address more than once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source has this address more than once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} has no file “{layer}” any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not BeSt's full download: it lacks {missing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give best-full-latest.zip as it was published, or a folder with all its files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} announced {total} addresses and gave {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was kept; it may have changed meanwhile, so try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} sends this request to another address, which was not followed: {url}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} gives the same page again and again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has no street name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has no house number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has the identifier “{value}”, as an earlier row has; it was read with its row number added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has “{value}” for a number: a spreadsheet made a date of it; write the number again, as a text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a letter of another alphabet that looks like a Latin one ({value}); it was read as that one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is the first of {value} rows whose accents were encoded twice; they were mended, but export the list again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is the first of {value} rows whose accents were lost before this list was written (�); export it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {value} more rows after it, which are not listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} has no usable row: the first of {count} that were refused is row {row}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the columns that were chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the list again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not a table in text form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the list as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: the columns cannot be told apart (row 1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Separate them by commas, semicolons or tabs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: a quotation mark opened in row {row} is not closed; it swallows the rows after it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close it, or export the list again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has not as many cells as there are headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ends before its position; it was read without one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is in an old encoding, {value}, as the whole list is: it was read so; look at its accents, or export it as UTF-8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a text longer than any address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: no address there of the commune {commune}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the commune's name and NIS code in the profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is empty: it has headings but no rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} has no headings: its first row already looks like an address (row 1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the names of the columns in the first row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is empty: it has no rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} has no position column.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the addresses a position: x and y in EPSG:31370, EPSG:3812 or EPSG:4326, or a layer of points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: no column was found for {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose it in the list of columns, or give the column a heading that says what it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no column “{column}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the columns again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: positions come in several coordinate systems: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split the file by system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a GeoPackage, a Shapefile, a spreadsheet or a PostGIS connection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no layer “{layer}”; there are {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is cut off or damaged: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a position that is not a pair of numbers ({value}); it was read without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has a position outside Belgium ({value}); it was read without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: the coordinate system of the positions cannot be told; the first is {x}, {y}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give them in EPSG:31370, EPSG:3812 or EPSG:4326.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: the positions are said to be in {said}, but they are in {looks}; the first is {x}, {y}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the layer's coordinate system right, then compare again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is in a coordinate system that has no EPSG number: {crs}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the layer's coordinate system, for example EPSG:31370.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look where it is now, and choose it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} was written while it was read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read it again once it is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no table in the folder {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the list into it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} has {count} columns; a list has at most {limit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the columns that are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be opened: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be read after line {line}, column {column}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} was not opened: it declares entities, which no list of addresses needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download it again from where it is published.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not a list of addresses: none was found in {size} MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at what was chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not an XML document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not a list of addresses: one of its elements is {size} kB long or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not a list of addresses: its elements stand {depth} deep in one another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} holds no list that can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It should hold a file that ends in {suffixes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} holds several lists: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpack it and choose one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} was not opened: “{member}” would swell to {size} MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be unpacked: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpack it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is GeoJSON, in WGS 84 or with a “crs”, or in metres of Belgian Lambert 72 (EPSG:31370).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: the coordinate system of “{field}” is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name it in “crs” by its EPSG code, as QGIS does when it saves GeoJSON.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” has no surface.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” does not lie in Wallonia.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: the coordinates of “{field}” do not make a polygon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” cannot be brought to Belgian Lambert 72.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This report says what the service answered on this date; it does not certify the service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The full test of this standard: {suite}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only what the standard itself obliges to is called “not kept”. What it recommends, our reading of it and a commune's own wishes are remarks. What was not asked does not count as kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the standard's own word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a list, a code or an example of the standard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>our reading of the standard: to be verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a wish of the commune, which no standard obliges to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is no report of a conformance check.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the .json of an earlier run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was made by a newer Repère.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update Repère.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{at}, {tool}, rules {version} (SHA-256 {sum})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only reads were sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sign-in went along.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sign-in went along.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHA-256 of the report as JSON: {sum}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address must begin with https:// (or http://).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the file to check.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {total} are not so: {samples}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether it is the commune's, only its key can tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not tested: the service shows nothing that this can be tried with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing: {missing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not in the standard: {values}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list is inside an object: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No list can be read from the answer (HTTP {code}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HTTP {code} came; {expected} was due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The check stopped after {count} requests.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} positions are in a Belgian Lambert, which is not among INSPIRE's systems.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It cannot be read: {fault}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not asked: the layer itself was not found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” was number {old} and is number {number} now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing: {missing}. What reads the others goes on: {left}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} answers as it is described.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other than the catalogue says: {differs}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{layer}” is in {service} under its number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} is there for “{layer}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{layer}” has the fields that are read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{layer}” has the scales and the coordinate system of the catalogue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is not there; the service has {offered}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is number {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not described: {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>numberReturned is {returned}, numberMatched {matched}; {count} features came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} features came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The box of a known feature is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A box in the ocean holds {count} features.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{came} came; {due} was due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Content-Crs is {came}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A feature came twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {total} came, and no next page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{came} came; the document lists {formats}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No discovery document in {form}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list is empty, although there are such requests.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} requests came, the oldest of {days} days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not tested: no older request was seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Came: {came} (HTTP {code}); due: {due}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A span of {days} days came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not tested: no service says metadata true.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No definition can be read (HTTP {code}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON is not offered; the standard leaves that free.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another list came (HTTP {code}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The elements are {came}; {due} was due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not tested: the service is on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is plain http.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not tested: a sign-in went along.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The body is no list of code and description.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The answer begins with {begin}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Content-Type is {came}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No XML can be read (HTTP {code}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something else than {form} came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A web page came with HTTP {code}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text holds “{trace}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not UTF-8: {fault}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not asked: it needs a write, and this check only reads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not tested: a person has to look at it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not asked: {rule} comes first, and was not passed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A box around a feature's own place does not find it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A box elsewhere, its axes turned round, finds features too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No picture came (HTTP {code}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not a photo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a JPEG or a PNG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The photo {file} is not the one that was approved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the photo again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is on another machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy it to a drive of this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is too large for a photo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make it smaller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sketch does not lie in Wallonia.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{link}” is not a web address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It begins with https://.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be read ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another photo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New street: {names}. The source has none of this name. Type the number of new streets to go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} addresses would be retired. Type their number to go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} corrections in one go. Type their number to go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of the {total} addresses of {street} would be retired. Type their number to go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: nothing is left to correct, the service already says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdraw the correction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{field}” was changed on both sides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose which value is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The incident is not shown any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The incident changed since you decided.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New street: the source has no street “{street}”. Look whether it has it under another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{address}: the source has nothing to correct here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the register, or mark the difference as skipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An update of an incident needs a comment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{address}: no service takes this correction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct it in the register or in the source's own application, or mark the difference as skipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only drafts of new house numbers in one street are renumbered together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose at least two of them, without boxes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{street}: these numbers would change places; nobody can move first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Renumber some of them first, then the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: the correction was sent already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See what becomes of it in the outbox.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lambert 72 x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lambert 72 y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is recorded:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What should be recorded:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identifier: {identifier}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why: {note}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corrections approved for {approved} are held back: the profile names {named} now, and nothing was sent there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If the service has moved, take them back to draft and approve them again. If not, correct the profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corrections sent to {approved} are left as they are: {named}, which the profile names now, was not asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the profile that they were sent with, or look in the service itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: the service does not have this record any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match it again, or withdraw the correction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: the service's record changed since you decided.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at what changed, then decide again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: other fields changed at the service meanwhile; your change waits as a new draft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at it, then approve it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{left} corrections wait: the profile lets {ceiling} go at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at what became of these, then send again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile names no service for corrections of the kind “{target}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They wait in the outbox.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: what the service answered was not understood ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The others go on. Look at this one in the service itself; if it lasts, tell whoever runs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A reviewer who does not accept says why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a reason for the author.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label} was not reviewed; the profile asks for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it in the review first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: the service would refuse this: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repair it, or withdraw it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label} is your own; the profile wants another person to approve it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it to a colleague.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a reason, or write one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Here {senders} send what was accepted, not {who}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it to them, or change the profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: {service} has no single edit for this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make one correction of the number and one of the box; a street is renamed in the street registry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} sent something else than a record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} took the edit but gave no ticket of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: a position is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} holds {label} otherwise than you saw it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The registry does not hold this address any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address changed since you decided.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} knows {count} streets named “{street}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the street in the registry, or ask for it there first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the ticket is not there any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This number and box already exist in this street.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address was removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address of the house number was removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The street was removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address changed while the request was waiting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The house number is not written as the registry wants it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new house number is not written as the registry wants it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The box number is not written as the registry wants it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address has no box number to correct.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The house number of a box is corrected at the house, not at the box.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The box does not carry the house number of its house.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The box does not carry the postcode of its house.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no house with this number to carry the box.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The street is not known to the registry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The street is not in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The street is no longer in use, or was refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The postcode is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The postcode is not one of this commune.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The postcode is not that of the house.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The postcode of a box is changed at the house, not at the box.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A position is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The position cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the position points at is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the position points at does not fit how it was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the position was found is not known to the registry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address is no longer in use, or was refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a proposed address can be approved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only an address in use can be changed so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a proposed address can be refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only an address in use can be ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only an ended address can be taken back into use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a refused address can be proposed again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The house that carries the box is not in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The house that carries the box is no longer in use, or was refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address was not assigned officially.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An address to renumber is no longer in use, or was refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A box cannot be renumbered: renumber its house.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An address to renumber has no postcode.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An address to renumber is in the list twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new house number is in the list twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An address to renumber already has its new number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list of addresses to renumber is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An address to end is not in the list of those to renumber.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The boxes do not all belong to one house.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} does not show its addresses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the address where the service publishes it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} takes reports from programs only with a key of their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask whoever runs it for a key, and name its authentication in the profile (authcfg).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} took the report but gave it no number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: {service} takes no change of municipality.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hand it in with a dossier, or correct it in the source's own application.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: the number “{number}” cannot be sent, it does not begin with digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the number, or report it by mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} sent something else than a list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the report is not there any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The commune takes no reports.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: the file does not list this incident any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for it in the tool, or withdraw the correction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service}: the answer was written, and is not in its table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service}: the table that may have the answer to incident {id} is not in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the incident in the tool, then approve the correction again or withdraw it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close it where it is open, then send again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} does not show whether it received the status of incident {id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the incident on its website, then approve the correction again or withdraw it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} takes a message only with a new status; “{wanted}” is none of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose accepted, refused, closed or solved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} answered with a web page instead of data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the incident is not shown any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} takes updates under the number of the body: jurisdiction_id in the profile is “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the comment is not there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} does not show whether it received the update of incident {id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the comment is there, and the status is another than before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the comment is there, the status is not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} takes no reports from programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report it on its website.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} does not show whether it received the report “{label}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for it on its website, then approve the correction again or withdraw it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another report has the number that was given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The description has more than {most} characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The description is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service has no such category.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The photo stays here: this service takes no files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} is reached by hand only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a dossier of what is approved, and hand it in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An answer is: applied, refused, not applied, or gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A refusal needs its reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write what the service said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SPW's reporting of addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an address registry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by hand: ICAR and the dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} takes no answers from programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer on its website; what it shows then comes with a refresh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The dossier {number} is set aside: it cannot be answered yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept it first, or ask its commune.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be read as a dossier ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the commune to send it again; nothing of it was kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is of a newer format ({format}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update the plugin, then receive it again; it was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is a dossier of an older Repère: it has neither sums nor a seal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receive it as unproven, or ask the commune to make it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The dossier cannot be written to {path}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another correction asks for the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source is so already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was decided already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It lies outside the commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A piece of evidence is missing or cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The position is imprecise, or on the wrong parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The street has this number already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number or box is not written as it should be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The street is unknown, or the council has not decided its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The postcode is another locality's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address was removed meanwhile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source has changed since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A box without its house number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is another authority's to decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It contradicts another correction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It does not follow the rules for addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing of the dossier {number} waits for an answer: there is nothing to recall.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct what was applied by a new correction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who accepts what is not proven says why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write how you made sure of its origin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The dossier {number} is not set aside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something of the dossier {number} was decided: this one cannot replace it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the commune for a dossier with a number of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} cannot be read ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the folder back, then receive again: what was received stays received.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sample of {number} stands for nothing: {count} are alike, it takes {least}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a key: it has nine groups of four letters and digits, and a slip in one is noticed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read it out again, group by group; it was kept nowhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The dossier {number} is here: open its answer instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped at your request.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new report is {distance} m away from the spot; at most {limit} m are expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It arrived {count} times in the town; once is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: your correction has not come that far yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have not decided on this difference yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of your corrections are in a dossier; expected: {expected}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The town has no report {number} any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report {number} has not the right status in the town yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report {number} has the status, but no comment from you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The town has no new report of this kind yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source has no such address yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has arrived in the town yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your workspace has no such correction yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You decided otherwise: undo it (key 0) and decide again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source says {value}; expected: {expected}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address is {distance} m away from where it should be; at most {limit} m are expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is too large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {path} cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the share or the stick back; the board goes on by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is no file of a class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} speaks for another desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is too large to be an exercise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” has more than {limit} entries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be a text of at most {limit} letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” cannot be {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is one of: {allowed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {file} cannot be opened: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that it is there and that you may read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slow network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service down for two minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quota exceeded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The region finds no correction to decide on in {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a new dossier, then ask again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer is in {crs}, which this computer does not know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not loaded, because it could not be placed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} sent too large an answer; it was cut off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again later; if it lasts, tell whoever runs this service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} cannot be reached ({host}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the network and the service's address; the rest goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} answers too slowly; its answer was given up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again later; what was sent is checked before it is sent again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} did not finish its answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} refused the request ({code}): {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} sent an XML document with entities; it was not opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} failed several times in a row{reason}; it is left alone for another {seconds} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rest goes on; what was fetched before is still there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rest goes on; try this service again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} asks who you are (code {code}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name an authentication of QGIS for this service in the profile (authcfg).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} does not know this address (code {code}): {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the service's address in the profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} has nothing at this address (code {code}): {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look whether it is still there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} does not take the key that was sent with it (code {code}: {reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key is kept as the password of an authentication of QGIS: name that one here, or in the profile (write_authcfg).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} holds a newer version of this record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} refused the request (code {code}): {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} sent an answer that cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} cannot answer now ({code}: {reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} cannot answer now (code {code}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is no longer the file that was fetched: something changed it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} sent another kind of file than the one that is published there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not whole yet: the connection to {service} broke after {done} MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch it again: it goes on where it stopped, if the service allows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} was not fetched: with {size} MB it is longer than this list ever was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the address where it is published.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be written to {folder}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that you may write there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} sent a file that is not whole; nothing was kept of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full: there is no room for {file} ({size} MB) in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make room, then fetch it again: it goes on where it stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be read as a list of the back office's numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export it again as CSV, or type the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list of the back office's numbers is not there: {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export it again into the profile's folder, or type the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} has no column “{column}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the columns of “backoffice” in the profile, or export the list again; or type the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open311</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FixMyStreet of the CIRB platform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FixMyStreet (Open311)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give its jurisdiction_id (JURISDICTION in the algorithm): often the site's domain without “www”; whoever runs the service knows it, and FixMyStreet takes any word to read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} shows no Open311 at {url}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} gives no reports for the jurisdiction “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} gives no reports without a jurisdiction: which commune is meant, where it keeps several.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{question}” needs an answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{question}”: {value} is no number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{question}”: {value} is no date and time; write it as 2026-11-23 20:05.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{question}”: {value} is not among the choices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{question}” takes one answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{question}”: at most {longest} characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} sent something else than the questions of a category.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The districts are not there: the workspace has no table {table} with a column {column}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load that layer, or correct the profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report gives no position.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The position received, {received}, is no position.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The position received is 0, 0: a form filled in without a map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longitude and latitude received are the same ({received}): the longitude was lost on the way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The position received, {received}, lies in Belgium only with its axes swapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It lies {metres} m outside {commune}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It lies {metres} m from {address}, the address it names; nearest to it is {nearest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source} has {street}, but no number {number} there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source} has no street named {street}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was doubted here cannot be read any more; refresh the incidents to check again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who manages the roads is not known yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load the layers of the regional roads and of the road axes (PICC), then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The road axes (PICC) do not say who manages them: there is no column GESTION.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load that layer again; if it stays so, tell the SPW's geomatics.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>FixMyStreet or another Open311</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a file of the commune's own tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} is still preparing the list of statuses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No file of incidents was chosen on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose it with “Incidents from a file…” in the menu of the incidents.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} took the update but gave it no number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} takes no updates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tell whoever runs this service, or correct what the profile says of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} was asked for the report {id} and answered with others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} steps of the history of {id} cannot be read ({service}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} does not tell the time, so an update cannot be dated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tell whoever runs this service: its answers have no Date header.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} takes updates only under the number that the back office gave the incident.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} does not know the status {state}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report {id}, {place}: a road of yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the commune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SPW Mobility and Infrastructure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the province</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the manager of the road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To: {manager}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{commune} received a report that concerns you: according to the SPW's road layers you manage {road}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report: {id} of {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place: {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position: {lat}, {lon} (WGS 84), {distance} m from the axis of the road</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo: {photo}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please tell us what you decide, so that we can answer the person who reported it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the road there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reports stored here came from {stored}; this profile reads {service}. Nothing was fetched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the commune again: you are asked whether it is the same service, or takes a new workspace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up to a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up to a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up to a quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up to a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more than a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed without usable dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be a group of fields in braces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be a list in square brackets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be a text in quotes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be a whole number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be true or false.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be null.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {file} is not a text in UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save it as UTF-8 in a text editor, then open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not valid JSON: see line {line}, column {column}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look there for a missing comma, quote or bracket.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is nested too deeply to be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} holds a sign that no text can hold: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for a “\u” and take it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} holds a number that cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it like this: {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be {limit} or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” must be {limit} or less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” needs at least {limit} entries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: Repère does not know the field “{field}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The fields it knows there: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CC BY 4.0: use, change and publish it, naming the source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SPW conditions, type C: any use, also commercial, naming the Service public de Wallonie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SPW conditions, type A: to be viewed only; do not hand it on to anyone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conditions of its own: read them in the regional catalogue before handing it on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence not known: to be viewed only; do not hand it on before you have asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The catalogue {file} is not the one that the profile names; the one that ships is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask whoever sent you the profile for the right file, or its right SHA-256.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: there is already a layer “{id}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give one of them another id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: there is no layer “{id}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the id of a layer of this catalogue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} answered, but it is no map service that Repère reads ({url}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repère reads ArcGIS, WMS, WMTS, WFS and OGC API Features.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service}: the layer “{layer}” was not recognised among those of {name}: {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put its number (layer_id) into the catalogue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{layer}” has no field {fields} any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its features are there with their other fields; what is shown of the missing ones stays empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{layer}” was found by its title: it is number {found} of {name} today, no longer {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was loaded from there; the catalogue should say so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{layer}” is called “{name}” in its service today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was loaded; look whether it is still the same layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} answered, but not as a catalogue does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} answered, but not as an ArcGIS server does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service}: the layer “{layer}” is in a coordinate system that Repère does not know: {crs}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not loaded, because it could not be placed; tell whoever runs this service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service}: the layer “{layer}” cannot be read whole: nothing tells its rows apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show it as a picture instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} announced {total} features of the layer “{layer}” and gave {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was kept of it; it may have changed meanwhile, so try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service}: the layer “{layer}” came in a form that cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was kept of it; tell whoever runs this service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service}: the layer “{layer}” cannot be read whole: its ids ({field}) repeat, as those of a view may.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} did not say how many features there are, so nothing could be checked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service}: the layer “{layer}” was asked for in {crs} and came in {other}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not loaded, because it would lie elsewhere; tell whoever runs this service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} gave {count} features of the layer “{layer}” and does not say whether they are all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was kept of it, because it may be cut short; tell whoever runs this service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} answered, but it is no WFS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The datum grid {file} is damaged; it was not installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install the plugin again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The datum grid could not be copied to {file}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that you may write there; without it positions are good to 0.2 m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service}: the layer “{layer}” has no boundary that could be that of {commune}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The simplified one that ships stays in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service} sent places that cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The places in {file} cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repère reads GeoJSON, GML and GeoPackage, in a coordinate system with an EPSG number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service}: the layer “{layer}” has no field {fields} any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the services in the tab Sources, and tell the producer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile names no address for “{topic}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The record of the sources ({file}) cannot be used: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete that file: it is made anew. Nothing else is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service}: “{layer}” has no features of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer could not be written into {file}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the folder and the room on the disk; what the file held before is still there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{layer}” is a picture: there are no features to keep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show it on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{layer}” may be viewed, not copied (SPW conditions, type A).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service}: what came of the layer “{layer}” lies elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not loaded; tell whoever runs this service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service}: the layer “{layer}” has {count} fields; a table holds no more than {most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{layer}”: {count} rows have no place; they were left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{layer}” refuses the usual question today; it was read as its pictures tell it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates may be empty; load it again another day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer could not be written into {file}: another program holds that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close it there, then try again; what the file held before is still there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>may be viewed, not handed on (SPW conditions, type A)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has conditions of its own, which nobody confirmed to have read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its licence is not known: ask before handing it on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pack could not be written to {file}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder you may write to, with room on the disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load the layers again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A correction that is {old} cannot become {new}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refresh the list: another window may have settled it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both say the same street, number and box in the same postcode, however they are spelt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both say the same street, and the number and box can be read as the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both say the same street, number and box, and no other address fits, under two postcodes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same numbers stand at the same places under another street name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The street names differ by a slip of the pen; number and box are the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same street, and the same place, under another number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same street, number and place, with another box.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both say the same street, number and box; one of them does not hold it as current.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two rows or more of one list say the same street, number and box.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No address of the other list has this street, number and box, or stands here in this street.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” leads out of the profile's folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the list into that folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” needs a “url” or a “path”, one of the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” is no web address: its host or its port cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the list into that folder, or choose it in the panel of incidents, which remembers it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the list into that folder, or choose it in the form of the comparison, which remembers it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” is the code of no Walloon commune.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look it up in Statbel's list (REFNIS).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” is there twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give each reason a code of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” holds a key or a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it out: a key is kept by QGIS, in an authentication configuration that “authcfg” names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, line {line}: “{field}” goes on after the address of the service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out the “?” or “#” and what follows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{url}” is no address from which a profile may come.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It begins with https://. A file is opened with “Open a commune's profile…”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{url}” is no web address: its host or its port cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The link holds a key or a password, which the profile would keep in clear.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask whoever published it for a link without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{url}” is no web address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It begins with https:// and the name of a server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address holds a name, a key or a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it out, and choose a sign-in instead: QGIS keeps it safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address goes on after the service's own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{address}” is no e-mail address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is published there is the profile of {other}, not that of {commune}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Ask whoever published it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile {file} cannot be written: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Check that you may write into that folder, then save again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The register: {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The newer catalogue of layers: {url}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it is published: {url}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The back office's numbers: {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask whoever published it for a new link.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{service}: it runs on this computer ({url}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sign-in to {service}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file of incidents: {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is no file of differences from the region ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask for it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The differences cannot be written to {path} ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make room, close the file where it is open, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} has the differences of another commune ({code}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the region for your commune's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} cannot be written ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make room, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be opened ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that the file is still there and that nothing else holds it open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These two lists are being compared already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait for it to end, or stop it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The process that compares ended by itself: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The training town cannot use its file {path}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the file, or give the town another one: it makes it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it holds something else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not an export of a journal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a table that “Export the journal…” wrote, as it was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} cannot be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask for the right to write there, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} cannot be used ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the folder, or choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} was replaced by another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the commune and open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is not a Repère workspace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another file, or the name of a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} was made by a newer Repère.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update the plugin, then open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is not a Repère workspace, or it is damaged ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full: nothing more could be stored in {path}; what was stored is safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make room, then do this again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is on a drive that does not keep files from being written twice at once ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the workspace on this computer, or in a team's database.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is in use by another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workspace {path} cannot be made ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder you may write to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another window is sending the corrections of this workspace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait until it is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is not there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the file or the network drive back, then open the commune again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection to {path} was lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was stored is safe. Do this again when the database is back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} does not let you do this ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a reviewer's step, or somebody else's correction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{schema}” cannot be the name of a workspace's schema.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use small letters, digits and _.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection of the workspace holds a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it in QGIS's authentication settings instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the owner of {path} moves a workspace there or away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the database's administrator to do it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} does not know the sign-in “{login}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask its administrator to admit you: SELECT {schema}.admit('{login}', 'technician');</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This QGIS has no psycopg2, which a workspace in a database needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a workspace in a file, or install python3-psycopg2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection of the workspace is not one that PostgreSQL understands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it as service=… or host=… dbname=….</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} does not answer ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the network and the sign-in; what is stored there is safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no workspace in {path}, and you may not make one ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the database's administrator to open it once, or for the right to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} was made by an older Repère.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask its owner to open it once with the new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is there already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the name of a new file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label} is not yours to decide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the workspace's administrator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label} was changed in another window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label} cannot be read; it is left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tell who looks after the workspace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This correction is not in the workspace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: the same correction is already in the outbox.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label} is {state}; only a draft can be changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it back to draft first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: a colleague is looking at it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it to them, or try again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label} was drafted under your sign-in ({who}): here another person approves it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it to a colleague with a sign-in of their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This discrepancy is no longer in the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refresh: a new comparison has replaced it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This pair is no longer in the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for duplicates again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The audit trail was altered at step {number}; the workspace is not moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the file as it is and tell who is responsible for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A correction is being sent; the workspace is not moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait until the sending is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} holds a workspace already; nothing was moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the name of a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is another commune's workspace; nothing was moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another file or schema.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than {limit} corrections in one go: that is nobody's look any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose fewer communes, streets or kinds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sample of {number} was drawn already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This workspace was moved to {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it there; this copy is kept as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is the workspace of another commune: its NIS code is {known}, this one's is {nis_code}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another file or schema for this commune; nothing was changed there.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
