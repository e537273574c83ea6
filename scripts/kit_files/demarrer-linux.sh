#!/bin/sh
# Installs Repère into a QGIS profile of its own and starts QGIS with it. Nobody's own profile is touched.
set -eu
kit=$(cd "$(dirname "$0")" && pwd)
home=${XDG_DATA_HOME:-$HOME/.local/share}/repere-formation
profile=$home/profiles/formation
mkdir -p "$profile/python/plugins" "$profile/QGIS" "$profile/proj" "$profile/repere/exercices"
python3 -m zipfile -e "$kit/@ZIP@" "$profile/python/plugins" || {
  echo "L'archive @ZIP@ n'a pas pu être décompressée : copiez le kit sur le disque, puis recommencez." >&2
  exit 1
}
[ -f "$profile/QGIS/QGIS3.ini" ] || cp "$kit/profil/QGIS3.ini" "$profile/QGIS/QGIS3.ini"
for grid in "$kit"/profil/proj/*.tif; do
  [ ! -f "$grid" ] || cp "$grid" "$profile/proj/"
done
cp "$kit"/exercices/*.repere-exercice.json "$profile/repere/exercices/"
if ! command -v qgis >/dev/null; then
  echo "QGIS 3.40 ou plus récent est introuvable : installez-le, puis recommencez." >&2
  exit 1
fi
exec qgis --profiles-path "$home" --profile formation
