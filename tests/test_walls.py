"""The lints themselves are tested: a check that cannot fail is none."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import code_map
import enums
import foreign_text
import pytest
import style
import worker_scan

ROOT = Path(__file__).parents[1]


def test_a_short_enum_is_found(tmp_path, monkeypatch):
    monkeypatch.setattr(enums, "ROOT", tmp_path)
    wrong = Path(tmp_path / "wrong.py")
    wrong.write_text("x = Qt.UserRole\nd.exec_()\nfrom PyQt5 import QtCore\n", encoding="utf-8")
    assert len(list(enums.faults(wrong, enums.classes()))) == 3


def test_a_scoped_enum_is_not(tmp_path, monkeypatch):
    monkeypatch.setattr(enums, "ROOT", tmp_path)
    right = Path(tmp_path / "right.py")
    right.write_text("x = Qt.ItemDataRole.UserRole\nd.exec()\n", encoding="utf-8")
    assert list(enums.faults(right, enums.classes())) == []


@pytest.mark.parametrize(
    "bare",
    [
        "item.setToolTip(0, one.title)",
        'item.setToolTip(f"{a}")',
        'item.setToolTip(tr("About {what}").format(what=a))',
        "item.setToolTip(tr(one.title))",
        'item.setToolTip(tr("Stop") if a else one.title)',
        "widget.setWhatsThis(a)",
        "item.setData(ToolTipRole, a)",
        "def data(role):\n    if role == Qt.ItemDataRole.ToolTipRole:\n        return a",
        "QLabel()",
        "QtWidgets.QLabel(a)",
        "bar.pushMessage(a)",
        "bar.pushWarning('Repère', a)",
        "page.setHtml(a)",
        "page.insertHtml(a)",
        "QTextBrowser()",
        "QMessageBox.warning(None, a, a)",
        "QgsLayoutItemLabel(layout)",
        "layer.setMapTipTemplate(a)",
    ],
)
def test_foreign_text_that_could_be_html_is_found(tmp_path, monkeypatch, bare):
    monkeypatch.setattr(foreign_text, "ROOT", tmp_path)
    (tmp_path / "wrong.py").write_text(bare, encoding="utf-8")
    assert len(list(foreign_text.faults(tmp_path / "wrong.py"))) == 1


def test_text_of_our_own_and_escaped_text_are_not(tmp_path, monkeypatch):
    monkeypatch.setattr(foreign_text, "ROOT", tmp_path)
    right = Path(tmp_path / "right.py")
    right.write_text(
        'item.setToolTip(0, tooltip_text(a))\nitem.setToolTip(tr("Stop") if a else "")\nQLabel(tr("Stop"))\n'
        "plain_label(a)\nfeedback.pushWarning(a)\nif role == Role.ToolTipRole:\n    f = lambda: 1\n",
        encoding="utf-8",
    )
    assert list(foreign_text.faults(right)) == []


def test_the_threat_model_names_tests_that_exist():
    text = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", text)
    assert len(named) > 15
    for file, name in named:
        text = (ROOT / file).read_text(encoding="utf-8")
        assert not name or f"def {name}(" in text, (file, name)


@pytest.mark.parametrize(
    ("words", "files"),
    [
        ("settings.author_name()", {"session.py", "options.py", "push_corrections.py", "workspace_algorithm.py"}),
        ("sandbox_run", {"session.py"}),
    ],
)
def test_what_the_desk_knows_is_asked_of_the_desk(words, files):
    """A team's database names its people by their sign-in: a panel that asks the settings would name another."""
    asking = [path for path in (ROOT / "ui").rglob("*.py") if re.search(re.escape(words), path.read_text("utf-8"))]
    assert {path.name for path in asking} == files


def test_a_module_that_the_map_leaves_out_and_a_name_that_is_gone_are_found(tmp_path):
    for folder in ("docs", "services/http", "ui"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "services/http/client.py").write_text("class HttpClient:\n    def get(self): ...\n", encoding="utf-8")
    (tmp_path / "services/http/cache.py").write_text("", encoding="utf-8")
    page = tmp_path / "docs/architecture.md"
    page.write_text(
        "```text\nservices/\n  http/\n    client.py   one\n    old.py      gone\n```\n"
        "`services/http/client.py:HttpClient.get` `services/http/client.py:HttpClient.put`\n",
        encoding="utf-8",
    )
    assert list(code_map.find_faults(tmp_path)) == [
        "docs/architecture.md: draw services/http/cache.py in the tree, in one line",
        "docs/architecture.md: services/http/old.py is gone",
        "docs/architecture.md: services/http/client.py has no HttpClient.put",
    ]


def test_a_diff_of_the_guide_that_does_not_fit_the_code_is_found(tmp_path):
    (tmp_path / "a.py").write_text("KINDS = (\n    'one',\n)\n", encoding="utf-8")
    fits = "```diff\n+++ new.py\n+x = 1\n--- a.py\n KINDS = …\n+    'two',\n```\n"
    assert list(code_map.find_diff_faults(tmp_path, fits)) == []
    stale = "```diff\n--- gone.py\n+++ a.py\n--- a.py\n-    'three',\n```\n```diff\n" + "--- a.py\n" * 4 + "```"
    assert list(code_map.find_diff_faults(tmp_path, stale)) == [
        "gone.py is gone",
        "a.py is there already",
        "the code has no line “'three',”",
        "4 places are more than 3: a.py, a.py, a.py, a.py",
    ]


@pytest.mark.slow
def test_imports_over_the_walls_are_found(tmp_path):
    for name in ("services", "ui"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("__init__.py", "plugin.py", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    wrong = {
        "services/model/store.py": "from ..http import client\n",
        "services/corrections/outbox.py": "from ..workspace import audit_trail\n",
        "services/incidents/refresh.py": "from ..layers.storage import gpkg_rtree\n",
        "services/second_model.py": "",
        # a circle of two folders of one room, hidden in a function
        "services/layers/clients/identify.py": "def circle():\n    from ..catalogue import metawal\n",
        "ui/map/styles.py": "from ..incidents import panel\n",
        "ui/corrections/labels.py": "from ..addresses import list_chooser\n",
    }
    for file, line in wrong.items():
        with (tmp_path / file).open("a", encoding="utf-8") as source:
            source.write(line)
    command = [sys.executable, str(ROOT / "scripts" / "contract.py"), str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    report = " ".join(run.stdout.split())
    assert run.returncode == 1
    for fault in (
        "services.model.store -> repere.services.http.client",
        "services.corrections.outbox -> repere.services.workspace.audit_trail",
        "services.incidents.refresh -> repere.services.layers.storage.gpkg_rtree",
        "second_model",
        ".clients -> .catalogue",
        "ui.map.styles -> repere.ui.incidents.panel",
        "ui.corrections.labels -> repere.ui.addresses.list_chooser",
    ):
        assert fault in report, (fault, run.stdout)


@pytest.mark.slow
def test_a_result_of_another_type_than_the_panel_takes_is_found(tmp_path):
    for name in ("__init__.py", "plugin.py", "pyproject.toml", "ui/session.py", "ui/qgis/tasks.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "services").mkdir()
    (tmp_path / "services" / "count.py").write_text("def count(rows):\n    return len(rows)\n", encoding="utf-8")
    (tmp_path / "ui" / "page.py").write_text(
        "from .qgis.tasks import Job\n"
        "from .session import Session\n"
        "def count(job: Job) -> int:\n"
        "    return 1\n"
        "def show(text: str) -> None: ...\n"
        "def start(desk: Session) -> None:\n"
        "    desk.run_job('Count', count, show)\n"
        "    desk.run_hidden('Count', count, show)\n"
        "    desk.query('count', lambda workspace: 1, show)\n"
        "    desk.commit(lambda workspace: 1, done=show)\n"
        "    Job('Count', count, show, print)\n"
        "    desk.run_job('Count', count, print)\n",
        encoding="utf-8",
    )
    command = [sys.executable, str(ROOT / "scripts" / "check_types.py"), str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 1, run.stderr
    wrong = re.findall(r"ui/page.py:(\d+): error: Cannot infer value of type parameter", run.stdout)
    assert wrong == ["7", "8", "9", "10", "11"], run.stdout
    # services are checked strictly
    assert run.stdout.startswith("services/count.py:1: error: Function is missing a type annotation"), run.stdout


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("def told():\n    pass", "told"),
        ("def read(place):\n    pass", "place"),
        ("def read(*, known=1):\n    pass", "known"),
        ("class here:\n    pass", "here"),
        ("class Row:\n    made: int = 0", "made"),
        ("def read(self):\n    self._held = 1", "_held"),
        ("MOST = 3", "MOST"),
        ("_STEP = 3", "_STEP"),
    ],
)
def test_a_name_that_does_not_say_what_it_is_is_found(source, name):
    assert [fault.split(": ")[1] for fault in style.faults("scripts/any.py", source)] == [name]


def test_an_input_that_the_wheel_changes_is_found():
    source = "box = QComboBox()\nother = ComboBox()"
    assert [fault.split(": ")[1] for fault in style.faults("ui/any_form.py", source)] == ["QComboBox"]


def test_a_name_within_a_function_and_a_name_of_the_field_are_not():
    assert (
        list(style.faults("services/any.py", "MAX_ROWS = 3\n\ndef read(row):\n    told = row\n    return told")) == []
    )


def test_a_long_file_needs_its_reason():
    lines = "\n".join(f"a{number} = {number}" for number in range(style.MAX_FILE_LINES))
    doc = '"""Does it.{reason}\n"""\n'
    assert len(list(style.faults("ui/any.py", doc.format(reason="") + lines))) == 1
    assert list(style.faults("ui/any.py", doc.format(reason="\n\nLong: one table.") + lines)) == []
    assert list(style.faults("tests/any.py", doc.format(reason="") + lines)) == []


def test_a_long_function_needs_its_reason(monkeypatch):
    source = "def read():\n" + "    pass\n" * style.MAX_FUNCTION_LINES
    assert [fault.split(": ")[1] for fault in style.faults("services/any.py", source)] == [
        "read has 61 lines, more than 60"
    ]
    monkeypatch.setitem(style.LONG_FUNCTIONS, "services/any.py:read", "one table")
    assert list(style.faults("services/any.py", source)) == []


def test_a_reason_of_a_function_that_is_gone_or_short_and_a_name_of_two_files_are_found():
    assert style.stale_reasons(
        {"ui/any.py": "def read():\n    pass"}, {"ui/any.py:read": "x", "ui/gone.py:read": "y"}
    ) == [
        "scripts/style.py: ui/any.py:read needs no reason any more",
        "scripts/style.py: ui/gone.py:read needs no reason any more",
    ]
    files = ["ui/a/list.py", "ui/b/list.py", "ui/a/panel.py", "ui/b/panel.py", "tests/list.py"]
    assert style.shared_names(files) == ["list.py: 2 files have this name"]


def test_every_long_function_of_the_code_has_its_reason_and_none_too_many():
    assert style.find_faults() == []


@pytest.mark.parametrize(
    "touching",
    [
        "desk.run_job('x', lambda job: self.list.text(row), done)",
        "desk.run_hidden('x', self.read, done)",
        "desk.query('x', partial(self._read, area), self._rows)",
        "def work(job):\n        return self.search.text()\n    desk.run_job('x', work, done)",
        "def work(job):\n        return self.search.text()\n    desk.run_job('x', fast if so else work, done)",
        "desk.commit(lambda workspace: workspace.keep(self.note.text()), 'corrections')",
        "Job('x', work=lambda job: self.list, done=done)",
    ],
)
def test_a_widget_touched_in_a_thread_is_found(touching):
    source = f"def reload(self, desk):\n    {touching}\n"
    assert len(list(worker_scan.faults("ui/x.py", source))) == 1


def test_plain_data_in_a_thread_and_what_follows_on_the_main_one_are_not():
    source = (
        "def reload(self, desk):\n    text = self.search.text()\n    def work(workspace):\n        return text\n"
        "    desk.query('x', work, lambda rows: self.show(rows))\n"
        "    desk.run_job(self.title(), partial(read, area=self.area), self._done)\n"
    )
    assert list(worker_scan.faults("ui/x.py", source)) == []


@pytest.mark.parametrize("bare", ["QgsProperty.fromExpression(text)", "QgsFeatureRequest.OrderByClause(text, True)"])
def test_an_expression_that_a_drawing_thread_may_lose_is_found(bare):
    assert len(list(worker_scan.faults("ui/map/x.py", bare))) == 1
    assert list(worker_scan.faults("ui/map/styles.py", bare)) == []
