"""Builds dist/kit-formation-VERSION/: what a trainer carries to a class on a stick, no internet needed.

The plugin's zip, the datum grid, the exercises, sheets on A4 paper in French, and a start script for each system that
installs all of it into a QGIS profile of its own: nobody's own profile is touched. ``make kit`` runs it.
"""

from __future__ import annotations

import html
import json
import re
import shutil
import sys
from pathlib import Path
from typing import Any

import package

ROOT = Path(__file__).parents[1]
FILES = ROOT / "scripts" / "kit_files"
EXERCISES = ROOT / "resources" / "exercises"
GRIDS = ROOT / "resources" / "grids"
MANUAL = ROOT / "docs" / "manual" / "fr"

START_SCRIPTS = ("Demarrer-Windows.bat", "demarrer-linux.sh", "Demarrer-macOS.command")
CRLF_SUFFIX = ".bat"
LANGUAGE = "fr"
FONT_SIZE_PT = 10.0


def build(folder: Path) -> Path:
    """Build the kit in ``folder``, in the place of an older one, and return the kit's own folder."""
    version = package.read_metadata()["version"]
    kit = folder / f"kit-formation-{version}"
    if kit.exists():
        shutil.rmtree(kit)
    kit.mkdir(parents=True)
    archive = package.build()
    shutil.copy(archive, kit / archive.name)
    (kit / "profil" / "proj").mkdir(parents=True)
    shutil.copy(FILES / "QGIS3.ini", kit / "profil" / "QGIS3.ini")
    for grid in sorted(GRIDS.glob("*.tif")):
        shutil.copy(grid, kit / "profil" / "proj" / grid.name)
    (kit / "exercices").mkdir()
    for exercise in (*sorted(EXERCISES.glob("*.repere-exercice.json")), EXERCISES / "exercise.schema.json"):
        shutil.copy(exercise, kit / "exercices" / exercise.name)
    shutil.copy(ROOT / "docs" / "contracts" / "exercise.md", kit / "exercices" / "exercise.md")
    # where the desks write, if the stick itself goes round
    (kit / "classe").mkdir()
    (kit / "classe" / "LISEZMOI.txt").write_text(
        "Le dossier de la classe : copiez-le sur un partage où chaque poste peut écrire.\n", encoding="utf-8"
    )
    for name in START_SCRIPTS:
        write_script(FILES / name, kit / name, archive.name)
    shutil.copy(FILES / "LISEZMOI.txt", kit / "LISEZMOI.txt")
    return kit


def write_script(template: Path, target: Path, archive: str) -> None:
    """Write a start script for the zip ``archive``, with the line ends and the rights that its system wants."""
    text = template.read_text(encoding="utf-8").replace("@ZIP@", archive)
    target.write_bytes((text.replace("\n", "\r\n") if target.suffix == CRLF_SUFFIX else text).encode("utf-8"))
    target.chmod(0o755)


def read_exercises() -> list[dict[str, Any]]:
    """Return the exercises that ship, in their order."""
    values = [json.loads(path.read_text(encoding="utf-8")) for path in EXERCISES.glob("*.repere-exercice.json")]
    return sorted(values, key=lambda value: int(value["order"]))


def learner_sheets(exercises: list[dict[str, Any]]) -> str:
    """Return the learners' sheets as HTML: how to begin, then each exercise with boxes to tick."""
    parts = [
        "<h1>Repère : fiches d'exercices</h1>",
        "<p>Tout se passe dans une ville fictive, sur votre ordinateur : rien n'atteint un vrai service.</p>",
        "<ol><li>Démarrez QGIS par le script du kit, cliquez sur l'épingle <b>Repère</b>.</li>"
        "<li><b>Ouvrir la ville d'exercice</b> : la barre violette dit EXERCICE.</li>"
        "<li><b>Exercices</b>, à droite de cette barre : choisissez, <b>Commencer</b>.</li>"
        "<li>Travaillez dans les panneaux ; le même bouton ramène à l'exercice.</li>"
        "<li><b>Vérifier</b> dit ce qui est juste, ce qui ne l'est pas encore et pourquoi.</li>"
        "<li>Bloqué ? <b>Indice</b>, puis <b>Lever la main</b>.</li></ol>",
    ]
    for number, exercise in enumerate(exercises, 1):
        checks = "".join(f"<tr><td>☐</td><td>{_say(check['text'])}</td></tr>" for check in exercise["checks"])
        parts.append(
            f"<h2>{number}. {_say(exercise['title'])} ({exercise['minutes']} min)</h2>"
            f"<p>{_say(exercise['goal'])}</p><table>{checks}</table>"
        )
    parts.append("<p>Mes questions :</p>" + "<p>&nbsp;</p>" * 3)
    return "".join(parts)


def solution_sheets(exercises: list[dict[str, Any]]) -> str:
    """Return the trainer's solutions as HTML: each exercise with its hints, its town and its troubles."""
    parts = ["<h1>Repère : solutions pour le formateur</h1>"]
    for number, exercise in enumerate(exercises, 1):
        hints = "".join(f"<li>{_say(hint)}</li>" for hint in exercise["hints"])
        town = ", ".join((*exercise["town"].get("streets", ()), *exercise["town"].get("reports", ())))
        faults = ", ".join(fault["fault"] for fault in exercise.get("faults", ()))
        troubles = " · ".join(filter(None, (faults, "collègue" if exercise.get("colleague") else "")))
        parts.append(
            f"<h2>{number}. {_say(exercise['title'])} ({exercise['minutes']} min)</h2><p>{_say(exercise['goal'])}</p>"
            f"<ol>{hints}</ol><p><i>Ville : {html.escape(town)}. Pannes : {html.escape(troubles or 'aucune')}.</i></p>"
        )
    return "".join(parts)


def write_sheets(kit: Path) -> list[Path]:
    """Write the sheets as PDF on A4; needs Qt and a QGuiApplication."""
    from qgis.PyQt.QtCore import QMarginsF
    from qgis.PyQt.QtGui import QPageSize, QPdfWriter, QTextDocument

    exercises = read_exercises()
    guide, sheets, solutions = QTextDocument(), QTextDocument(), QTextDocument()
    # the picture is for the screen
    guide.setMarkdown(re.sub(r"!\[.*?\]\(.*?\)", "", (MANUAL / "trainer.md").read_text(encoding="utf-8")))
    for document, text in ((sheets, learner_sheets(exercises)), (solutions, solution_sheets(exercises))):
        document.setDefaultStyleSheet("td { padding: 2px 6px 2px 0 } li { margin-bottom: 2px }")
        document.setHtml(text)
    documents = {"fiches-apprenant": sheets, "guide-formateur": guide, "solutions-formateur": solutions}
    for name, document in documents.items():
        writer = QPdfWriter(str(kit / f"{name}.pdf"))
        writer.setTitle(name)
        writer.setResolution(300)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        # QTextDocument leaves margins of its own
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        font = document.defaultFont()
        font.setPointSizeF(FONT_SIZE_PT)
        document.setDefaultFont(font)
        document.print(writer)
    return [kit / f"{name}.pdf" for name in documents]


def _say(texts: dict[str, str]) -> str:
    return html.escape(texts[LANGUAGE])


def main() -> int:
    """Build the kit under dist/, with its sheets."""
    from qgis.PyQt.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv[:1])
    kit = build(ROOT / "dist")
    write_sheets(kit)
    size = sum(path.stat().st_size for path in kit.rglob("*") if path.is_file())
    sys.stdout.write(f"{kit.relative_to(ROOT)}: {size / 1e6:.1f} MB\n")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
