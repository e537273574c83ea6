#!/bin/sh
# Installs Repère into a QGIS profile of its own and starts QGIS with it. Nobody's own profile is touched.
set -eu
kit=$(cd "$(dirname "$0")" && pwd)
home="$HOME/Library/Application Support/repere-formation"
profile=$home/profiles/formation
mkdir -p "$profile/python/plugins" "$profile/QGIS" "$profile/proj" "$profile/repere/exercices"
unzip -q -o "$kit/@ZIP@" -d "$profile/python/plugins" || {
  echo "L'archive @ZIP@ n'a pas pu être décompressée : copiez le kit sur le disque, puis recommencez." >&2
  exit 1
}
[ -f "$profile/QGIS/QGIS3.ini" ] || cp "$kit/profil/QGIS3.ini" "$profile/QGIS/QGIS3.ini"
for grid in "$kit"/profil/proj/*.tif; do
  [ ! -f "$grid" ] || cp "$grid" "$profile/proj/"
done
cp "$kit"/exercices/*.repere-exercice.json "$profile/repere/exercices/"
program=""
for candidate in /Applications/QGIS*.app/Contents/MacOS/QGIS*; do
  [ ! -x "$candidate" ] || program=$candidate
done
if [ -z "$program" ]; then
  echo "QGIS 3.40 ou plus récent est introuvable dans Applications : installez-le, puis recommencez." >&2
  exit 1
fi
exec "$program" --profiles-path "$home" --profile formation
