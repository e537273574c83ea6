"""Run on PyQt6 what of the plugin needs no libqgis: every import, lists, charts, PDF and the network. See qt6.py."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
import sys
import tempfile
import threading
import types
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


class _AnyType(type):
    """The type of a class that has every attribute."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Anything

    def __or__(cls, other: Any) -> Any:
        return cls

    __ror__ = __and__ = __or__

    def __iter__(cls) -> Any:
        return iter(())


class _Anything(metaclass=_AnyType):
    """Stands for each class of libqgis: may be inherited from, called and read, and does nothing."""

    def __init__(self, *_arguments: Any, **_named: Any) -> None:
        pass

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Anything


def play_qgis() -> None:
    """Give ``qgis.PyQt`` as QGIS 4's shim gives it, and a ``qgis.core`` and ``qgis.gui`` that do nothing."""
    from PyQt6 import QtCore, QtGui, QtNetwork, QtWidgets

    binding = types.ModuleType("qgis.PyQt")
    for name in ("QtCore", "QtGui", "QtNetwork", "QtWidgets", "QtXml", "QtTest", "sip"):
        module = importlib.import_module(f"PyQt6.{name}")
        sys.modules[f"qgis.PyQt.{name}"] = module
        setattr(binding, name, module)
    for name in ("QAction", "QActionGroup", "QShortcut"):
        setattr(QtWidgets, name, getattr(QtGui, name))
    QtCore.NULL = None
    QtCore.QVariant.Double, QtCore.QVariant.String = QtCore.QMetaType.Type.Double, QtCore.QMetaType.Type.QString
    qgis = types.ModuleType("qgis")
    qgis.__path__ = []
    sys.modules.update({"qgis": qgis, "qgis.PyQt": binding})
    for name in ("core", "gui", "utils", "analysis"):
        module = types.ModuleType(f"qgis.{name}")
        module.__getattr__ = lambda name: type(name, (_Anything,), {})
        sys.modules[f"qgis.{name}"] = module

    class Network:
        """QGIS's network of the one thread that asks here; made and let go of there."""

        manager: Any = None

        @classmethod
        def instance(cls) -> QtNetwork.QNetworkAccessManager:
            cls.manager = cls.manager or QtNetwork.QNetworkAccessManager()
            return cls.manager

    class Settings:
        """What QgsSettings does here: nothing is set."""

        def value(self, _name: str, default: Any = None, *_rest: Any, **_named: Any) -> Any:
            return default

        def setValue(self, *_arguments: Any) -> None:  # noqa: N802 - Qt's name
            pass

    class Application(_Anything):
        """QGIS's application: Qt's, in French."""

        instance = staticmethod(QtWidgets.QApplication.instance)
        locale = staticmethod(lambda: "fr")

    core = sys.modules["qgis.core"]
    core.QgsNetworkAccessManager, core.QgsSettings, core.QgsApplication = Network, Settings, Application


def load_plugin() -> int:
    """Import the plugin and every module of ui/; return their number."""
    spec = importlib.util.spec_from_file_location(
        "repere", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["repere"] = package
    spec.loader.exec_module(package)
    importlib.import_module("repere.plugin")
    names = [module.name for module in pkgutil.walk_packages([str(ROOT / "ui")], "repere.ui.")]
    for name in names:
        importlib.import_module(name)
    return len(names)


def try_list() -> None:
    """Show, choose and read rows in the table that every list of results is."""
    from repere.ui.widgets.rows_model import Column, RowsModel

    model = RowsModel(
        [Column("Street", lambda row: row[0], 20), Column("Number", lambda row: row[1], 5)], lambda row: row[1]
    )
    rows = [("Rue du Pont", "1"), ("Rue du Pont", "3")]
    model.show(rows, ["a", "b"], rows)
    from PyQt6.QtWidgets import QTableView

    table = QTableView()
    table.setModel(model)
    table.resize(300, 200)
    table.selectRow(model.find_row_number("3"))
    table.grab()
    assert model.data(table.currentIndex()) == "Rue du Pont"


def try_charts_and_pdf(folder: Path) -> None:
    """Draw a chart, and print it with text on a page."""
    from repere.services.incidents.statistics import OpenByAge
    from repere.ui.qgis.pdf import write_pdf
    from repere.ui.widgets.charts import Chart, render_image

    rows = [OpenByAge("Voirie", (4, 2, 1, 3))]
    chart = Chart()
    chart.show_rows(rows)
    chart.grab()
    image = render_image(rows, 800, 24)
    write_pdf(folder / "page.pdf", "<h1>Déchets</h1><img src='chart'>", {"chart": image})
    assert (folder / "page.pdf").read_bytes().startswith(b"%PDF")


def try_network() -> None:
    """Fetch, post and be refused over Qt's network, in a thread, as a task does."""
    from PyQt6.QtCore import QCoreApplication, QEventLoop, QThread
    from repere.ui.qgis.network import create_session

    class Peer(BaseHTTPRequestHandler):
        received: list[bytes] = []

        def do_GET(self) -> None:  # noqa: N802
            self.answer(b'{"ok": true}')

        def do_POST(self) -> None:  # noqa: N802
            self.received.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.answer(b"{}")

        def answer(self, body: bytes) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_arguments: Any) -> None:
            pass

    peer = HTTPServer(("127.0.0.1", 0), Peer)
    threading.Thread(target=peer.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{peer.server_port}/"
    outcome: list[Any] = []

    class Work(QThread):
        def run(self) -> None:
            try:
                self.ask()
            except Exception as error:  # noqa: BLE001 - shown by the main thread
                outcome.append(repr(error))
            sys.modules["qgis.core"].QgsNetworkAccessManager.manager = None

        def ask(self) -> None:
            session = create_session()
            outcome.append(session.get(url, timeout=20).json())
            outcome.append(session.post(url, json={"number": "14"}, timeout=20).status_code)

    work, loop = Work(), QEventLoop()
    work.finished.connect(loop.quit)
    work.start()
    if not work.isFinished():
        loop.exec()
    work.wait()
    peer.shutdown()
    assert outcome == [{"ok": True}, 200], outcome
    assert Peer.received == [b'{"number": "14"}'], Peer.received
    QCoreApplication.processEvents()


def main() -> None:
    """Run all of it; an exception is a fault."""
    play_qgis()
    from PyQt6.QtCore import QT_VERSION_STR
    from PyQt6.QtWidgets import QApplication

    application = QApplication([])
    count = load_plugin()
    with tempfile.TemporaryDirectory() as folder:
        try_list()
        try_charts_and_pdf(Path(folder))
    try_network()
    sys.stdout.write(f"Qt {QT_VERSION_STR}: {count} modules imported; list, chart, PDF and network ran\n")
    application.quit()


if __name__ == "__main__":
    main()
