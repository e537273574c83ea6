"""The plugin comes and goes without a trace, and costs QGIS's start next to nothing."""

from __future__ import annotations

import configparser
import gc
import subprocess
import sys
from pathlib import Path

import pytest
import repere
import requests
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMainWindow, QToolBar

ROOT = Path(repere.__file__).parent


def test_loads_and_unloads_without_a_trace(qgis_app, qgis_iface, first_day, wait):
    def traces():
        window = qgis_iface.mainWindow()
        return (
            len(window.findChildren(QDockWidget)),
            len(window.findChildren(QToolBar)),
            len(window.findChildren(QAction)),
            [provider.id() for provider in QgsApplication.processingRegistry().providers()],
            len(QgsProject.instance().mapLayers()),
        )

    def come_and_go():
        plugin = repere.classFactory(qgis_iface)
        plugin.initGui()
        assert "repere" in traces()[3]
        dock = plugin.show_dock()
        dock._sandbox_ready(first_day)
        wait(lambda: len(dock.panels) == 4)
        wait(lambda: not dock.desk.is_busy())
        layers = list(QgsProject.instance().mapLayers().values())
        plugin.unload()
        # at once: one that is deleted after QGIS's providers ends the process
        assert layers and all(map(sip.isdeleted, layers))

    before = traces()
    for _again in range(2):
        come_and_go()
        gc.collect()
        wait(lambda: traces() == before)


def test_start_costs_under_100_ms_and_asks_no_network(qgis_app):
    script = (
        "import importlib.util, socket, sys, time\n"
        "from qgis.core import QgsApplication\n"
        "app = QgsApplication([], False); app.initQgis()\n"
        f"root = {str(ROOT)!r}\n"
        "spec = importlib.util.spec_from_file_location('repere', root + '/__init__.py',"
        " submodule_search_locations=[root])\n"
        "socket.socket.connect = lambda *a: sys.exit('network at start')\n"
        "started = time.process_time()\n"
        "module = importlib.util.module_from_spec(spec); sys.modules['repere'] = module\n"
        "spec.loader.exec_module(module)\n"
        "module.classFactory(None)\n"
        "print(1000 * (time.process_time() - started))\n"
    )
    runs = [
        float(subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout)
        for _run in range(3)
    ]
    assert min(runs) < 100


def test_qgiss_window_does_not_wait_for_the_services(qgis_app):
    script = (
        "import importlib.util, sys\n"
        "from unittest.mock import MagicMock\n"
        "from qgis.PyQt.QtCore import QObject, pyqtSignal\n"
        "from qgis.PyQt.QtWidgets import QApplication, QMainWindow\n"
        f"root = {str(ROOT)!r}\n"
        "spec = importlib.util.spec_from_file_location('repere', root + '/__init__.py',"
        " submodule_search_locations=[root])\n"
        "class Start(QObject):\n"
        "    completed = pyqtSignal()\n"
        "application, window, start = QApplication([]), QMainWindow(), Start()\n"
        "iface = MagicMock(initializationCompleted=start.completed)\n"
        "iface.mainWindow.return_value = window\n"
        "iface.addToolBar = window.addToolBar\n"
        "module = importlib.util.module_from_spec(spec); sys.modules['repere'] = module\n"
        "spec.loader.exec_module(module)\n"
        "module.classFactory(iface).initGui()\n"
        "print(*(name for name in sys.modules if name.startswith(('repere.services', 'requests'))))\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.split() == []


def test_a_thread_imports_all_services_that_qgiss_toolbox_and_menus_need(qgis_app):
    script = (
        "import importlib.util, sys\n"
        f"root = {str(ROOT)!r}\n"
        "spec = importlib.util.spec_from_file_location('repere', root + '/__init__.py',"
        " submodule_search_locations=[root])\n"
        "module = importlib.util.module_from_spec(spec); sys.modules['repere'] = module\n"
        "spec.loader.exec_module(module)\n"
        "import repere.plugin\n"
        "repere.plugin._import_modules('services', *repere.plugin.SERVICES)\n"
        "known = set(sys.modules)\n"
        "assert not [name for name in known if name.startswith('repere.ui.processing')]\n"
        "import repere.ui.processing.provider, repere.ui.layers.qgis_entry_points\n"
        "import repere.ui.map.context_menu, repere.ui.map.layout_templates\n"
        "print(*(name for name in set(sys.modules) - known if name.startswith('repere.services')))\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.split() == []


def test_metadata_says_what_qgis_must_know():
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    assert general["name"] == "Repère"
    assert f"QGIS {general['qgisMinimumVersion']} or later" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert general["qgisMaximumVersion"] == "4.99"
    # gone from QGIS, and refused by the store (qgis/QGIS#65146)
    assert "supportsQt6" not in general
    for language in ("fr", "de", "nl"):
        assert general[f"description[{language}]"] and general[f"about[{language}]"]
    assert general["hasProcessingProvider"] == "yes"
    assert (ROOT / general["icon"]).exists()
    assert "GNU GENERAL PUBLIC LICENSE" in (ROOT / "LICENSE").read_text(encoding="utf-8")


def test_opening_a_broken_profile_says_where_and_changes_nothing(qgis_app, qgis_iface, tmp_path):
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    dock = plugin.show_dock()
    broken = tmp_path / "profile.json"
    broken.write_text('{"schema": 1,\n "name": "X"}', encoding="utf-8")
    assert not dock.desk.open_file(str(broken))
    assert not dock.desk.is_open
    plugin.unload()


def test_the_options_page_keeps_what_was_set(qgis_app, qgis_iface):
    from repere.ui.options import OptionsFactory
    from repere.ui.qgis import settings

    page = OptionsFactory().createWidget(None)
    page.author.setText("M. Dupont")
    page.follow.setChecked(False)
    page.start.setChecked(True)
    page.apply()
    assert settings.author_name() == "M. Dupont"
    assert not settings.flag("follow")
    assert settings.flag("reopen", False)


def test_the_last_commune_opens_again_if_the_options_say_so(qgis_app, qgis_iface, first_day, tmp_path, wait):
    from repere.ui.qgis import settings

    path = tmp_path / "profile.json"
    path.write_bytes(requests.get(f"{first_day}/sandbox/profile.json", timeout=10).content)
    settings.put("profile", str(path))
    settings.put_flag("reopen", True)
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    dock = plugin.show_dock()
    wait(lambda: len(dock.panels) == 4)
    plugin.unload()


@pytest.mark.parametrize("version", ["", "1.8.5"])
def test_without_shapely_2_one_sentence_says_what_to_install(qgis_app, qgis_iface, monkeypatch, version):
    """An import that fails, or Debian 12's shapely."""
    if version:
        monkeypatch.setattr("shapely.__version__", version)
    else:
        monkeypatch.setitem(sys.modules, "shapely", None)
    shown = []
    monkeypatch.setattr(qgis_iface.messageBar(), "pushMessage", lambda *message: shown.append(message), raising=False)
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    assert plugin.show_dock() is None and not plugin.action.isChecked()
    [(_title, sentence, *_how)] = shown
    assert "shapely ≥ 2.0" in sentence
    assert "repere" not in [provider.id() for provider in QgsApplication.processingRegistry().providers()]
    plugin.unload()


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="where a process runs is read from /proc")
def test_the_town_does_not_run_in_the_plugins_folder(qgis_app, wait, tmp_path):
    """Windows removes no folder that a process still runs in: the plugin could not be uninstalled."""
    from repere.ui.training_town_process import TrainingTownProcess

    ready, failed = [], []
    sandbox = TrainingTownProcess(ready.append, failed.append)
    sandbox.start()
    wait(lambda: bool(ready or failed))
    assert not failed
    process = sandbox._process
    where = Path(f"/proc/{process.processId()}/cwd").readlink()
    ended = []
    sandbox.stop()
    process.finished.connect(lambda *_how: ended.append(True))
    wait(lambda: bool(ended))
    assert where == tmp_path and ROOT not in (where, *where.parents)


def test_a_town_that_dies_is_told_as_stopped_not_as_unable_to_start(qgis_app, wait, tmp_path):
    from repere.ui.training_town_process import TrainingTownProcess

    ready, failed, stopped = [], [], []
    sandbox = TrainingTownProcess(ready.append, failed.append, lambda: stopped.append(True))
    sandbox.start()
    wait(lambda: bool(ready))
    sandbox._process.kill()
    wait(lambda: bool(stopped))
    assert not failed and not sandbox.url
    sandbox.start()
    wait(lambda: len(ready) == 2)
    sandbox.stop()
    assert stopped == [True]


@pytest.mark.parametrize(
    ("platform", "program", "interpreter"),
    [
        # QGIS is the program itself there, or pythonw without a console; python.exe lies beside the libraries
        ("win32", r"C:\Program Files\QGIS 3.44.3\bin\qgis-ltr-bin.exe", "python.exe"),
        ("win32", r"C:\OSGeo4W\apps\Python312\pythonw.exe", "python.exe"),
        ("linux", "/usr/bin/qgis.bin", "/usr/bin/python3"),
        ("linux", "/usr/bin/python3.13", "/usr/bin/python3.13"),
    ],
)
def test_the_towns_python_is_found_where_each_system_has_it(monkeypatch, platform, program, interpreter):
    from repere.ui import training_town_process

    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "executable", program)
    monkeypatch.setattr(sys, "exec_prefix", "/OSGeo4W/apps/Python312")
    expected = f"/OSGeo4W/apps/Python312/{interpreter}" if platform == "win32" else interpreter
    assert Path(training_town_process.find_python()).as_posix() == expected


class Start(QObject):
    """QGIS's start, as its iface tells of its end."""

    completed = pyqtSignal()


def test_what_needs_the_services_comes_after_qgiss_start(qgis_app, qgis_iface, wait, monkeypatch):
    start = Start()
    monkeypatch.setattr(qgis_iface, "initializationCompleted", start.completed, raising=False)
    monkeypatch.setattr(QMainWindow, "isVisible", lambda _window: False)
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    assert plugin.provider is plugin.entry_points is plugin.map_menu is plugin.options is None
    assert plugin.toolbar.actions() == [plugin.action]
    start.completed.emit()
    # not in the turn in which the window appears
    assert plugin.provider is None
    wait(lambda: plugin.entry_points is not None)
    assert plugin.provider is not None and plugin.map_menu is not None and plugin.options is not None
    plugin.unload()
    # one that is switched off at once adds nothing later
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    start.completed.emit()
    plugin.unload()
    QTest.qWait(20)
    assert plugin.provider is plugin.entry_points is None
