"""Where the workspace of the open commune is kept: a file on this desk, or a team's database."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ..qgis import database_connections
from ..qgis.database_connections import TeamDatabase
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import plain_label, shortcut_button
from ..widgets.inputs import ComboBox


class WorkspaceLocationForm(QWidget):
    """Join a workspace that is there, or move this one, both ways."""

    def __init__(self, desk: Session) -> None:
        super().__init__()
        self.desk = desk
        self.location_label = plain_label()
        self.connection = ComboBox()
        self.schema = QLineEdit("repere")
        self.message = plain_label()
        self.join_button = shortcut_button(tr("Use the workspace that is there"), "", self, self.use_team)
        self.move_there = shortcut_button(tr("Move this workspace there"), "", self, self.move_to_team)
        self.move_back = shortcut_button(tr("Move it into a file on this desk"), "", self, desk.move_to_file)
        form = QFormLayout()
        form.addRow(tr("PostgreSQL connection"), self.connection)
        form.addRow(tr("Schema"), self.schema)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.location_label)
        whole.addLayout(form)
        for widget in (self.message, self.join_button, self.move_there, self.move_back):
            whole.addWidget(widget)
        self.connection.currentTextChanged.connect(lambda _name: self._enable())
        self.schema.textChanged.connect(lambda _name: self._enable())

    def show_now(self) -> None:
        """Say where the workspace is, and offer the connections that QGIS has now."""
        self.connection.clear()
        self.connection.addItems(database_connections.connection_names())
        shared = self.desk.database
        if shared is None:
            self.location_label.setText(tr("The workspace is a file on this desk:\n{path}").format(path=self.desk.path))
        else:
            self.location_label.setText(
                tr("The workspace is in the team's database {name}, schema {schema}.").format(
                    name=shared.connection, schema=shared.schema
                )
            )
            self.connection.setCurrentText(shared.connection)
            self.schema.setText(shared.schema)
        self._enable()

    def selected_database(self) -> TeamDatabase:
        """The connection and schema in the form."""
        return TeamDatabase(self.connection.currentText(), self.schema.text().strip())

    def use_team(self) -> None:
        """Work from now on with the workspace in the database; this desk's own stays where it is."""
        self.desk.use_workspace(self.selected_database())

    def move_to_team(self) -> None:
        """Move everything from this desk's file into the database."""
        self.desk.move_to_team(self.selected_database())

    def _enable(self) -> None:
        shared, some = self.desk.database, bool(self.connection.currentText() and self.schema.text().strip())
        self.join_button.setEnabled(some and shared != self.selected_database())
        self.move_there.setVisible(shared is None)
        self.move_there.setEnabled(some)
        self.move_back.setVisible(shared is not None)
        self.message.setText(
            tr(
                "All incidents, decisions, corrections and the journal are moved. "
                "The old location keeps a copy and a note of the new one."
            )
            if database_connections.connection_names()
            else tr("QGIS has no PostgreSQL connection yet: make one in the Browser, with QGIS's authentication.")
        )
