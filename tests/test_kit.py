"""The kit for a class: all that a stick must hold, and start scripts that install it into a profile of its own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import kit
import package
import pytest


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return kit.build(tmp_path_factory.mktemp("dist"))


def test_all_that_a_class_needs_is_in_one_folder(folder: Path) -> None:
    names = {str(path.relative_to(folder)) for path in folder.rglob("*")}
    version = package.read_metadata()["version"]
    assert {f"repere-{version}.zip", "LISEZMOI.txt", "profil/QGIS3.ini", *kit.START_SCRIPTS} <= names
    assert len([name for name in names if name.endswith(".repere-exercice.json")]) == 10
    assert any(name.startswith("profil/proj/") and name.endswith(".tif") for name in names)
    assert (
        "repere/resources/exercises/exercise.schema.json"
        in zipfile.ZipFile(folder / f"repere-{version}.zip").namelist()
    )


def test_start_scripts_name_files_that_are_in_the_kit(folder: Path) -> None:
    for name in kit.START_SCRIPTS:
        content = (folder / name).read_bytes()
        text = content.decode("utf-8")
        assert "@ZIP@" not in text and package.read_metadata()["version"] in text
        assert (b"\r\n" in content) == name.endswith(".bat")
    used = re.findall(r"%KIT%([^\"%]+)", (folder / "Demarrer-Windows.bat").read_text(encoding="utf-8"))
    assert used and all(list(folder.glob(path.replace("\\", "/"))) for path in used)


def test_the_script_installs_into_a_profile_of_its_own_and_keeps_what_is_there(folder: Path, tmp_path: Path) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    program = programs / "qgis"
    program.write_text('#!/bin/sh\necho "$@" > "$HOME/asked"\n', encoding="utf-8")
    program.chmod(0o755)
    environment = {"HOME": str(tmp_path), "PATH": f"{programs}:{os.environ['PATH']}"}
    script = folder / "demarrer-linux.sh"
    subprocess.run([script], env=environment, check=True)
    home = tmp_path / ".local/share/repere-formation"
    profile = home / "profiles/formation"
    assert (tmp_path / "asked").read_text(encoding="utf-8").split() == [
        "--profiles-path", str(home), "--profile", "formation",
    ]  # fmt: skip
    assert (profile / "python/plugins/repere/metadata.txt").is_file() and list((profile / "proj").glob("*.tif"))
    assert len(list((profile / "repere/exercices").iterdir())) == 10
    (profile / "QGIS/QGIS3.ini").write_text("mine", encoding="utf-8")
    subprocess.run([script], env=environment, check=True)
    assert (profile / "QGIS/QGIS3.ini").read_text(encoding="utf-8") == "mine"


def test_a_script_that_cannot_open_its_zip_says_so(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kit"
    shutil.copytree(folder, copy)
    (copy / f"repere-{package.read_metadata()['version']}.zip").write_bytes(b"half a stick")
    for name in kit.START_SCRIPTS[1:]:
        done = subprocess.run(
            [copy / name], env={"HOME": str(tmp_path), "PATH": os.environ["PATH"]}, capture_output=True, check=False
        )
        assert done.returncode == 1 and "décompressée" in done.stderr.decode(), name


def test_the_script_for_macos_installs_all_and_says_that_qgis_is_not_there(folder: Path, tmp_path: Path) -> None:
    # as far as it goes on another system: there is no /Applications
    if shutil.which("unzip") is None or Path("/Applications").exists():
        pytest.skip("no unzip, or a Mac")
    script = folder / "Demarrer-macOS.command"
    environment = {"HOME": str(tmp_path), "PATH": os.environ["PATH"]}
    done = subprocess.run([script], env=environment, capture_output=True, check=False)
    assert done.returncode == 1 and "introuvable dans Applications" in done.stderr.decode()
    profile = tmp_path / "Library/Application Support/repere-formation/profiles/formation"
    assert (profile / "python/plugins/repere/metadata.txt").is_file() and (profile / "QGIS/QGIS3.ini").is_file()
    assert list((profile / "proj").glob("*.tif")) and len(list((profile / "repere/exercices").iterdir())) == 10


def test_the_script_for_windows_is_whole(folder: Path) -> None:
    """Not run: what can be read in it."""
    text = (folder / "Demarrer-Windows.bat").read_text(encoding="utf-8")
    known = {"LOCALAPPDATA", "ProgramFiles"}
    for line in text.splitlines():
        known |= set(re.findall(r'^set "(\w+)=', line))
        used = set(re.findall(r"%(\w+)%", line))
        assert used <= known, line
        # a path may hold blanks
        assert not re.search(r'(?<!")%(?:KIT|HOME_DIR|PROFILE|QGIS)%', re.sub(r'"[^"]*"', "", line)), line
    code = "\n".join(line for line in text.splitlines() if not line.startswith(("rem", "  echo")))
    assert code.count("(") == code.count(")") and text.count("\n  pause") == text.count("exit /b 1") == 2


def test_sheets_have_every_exercise_and_nothing_that_html_would_read() -> None:
    exercises = kit.read_exercises()
    exercises[0]["title"] = {"fr": "<b>Premier</b> & dernier", "en": ""}
    for text in (kit.learner_sheets(exercises), kit.solution_sheets(exercises)):
        assert "&lt;b&gt;Premier&lt;/b&gt; &amp; dernier" in text
        assert all(kit._say(each["goal"]) in text for each in exercises)
