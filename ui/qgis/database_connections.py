"""The PostgreSQL connections that the person set in QGIS, as homes of a team's workspace."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsCredentials, QgsDataSourceUri, QgsProviderRegistry

from ...services.errors import N_, InvalidFile
from ...services.workspace.backends.postgis import Server
from ...services.workspace.schema import TABLES


@dataclass(frozen=True)
class TeamDatabase:
    """A connection of QGIS, by its name, and the schema in which the workspace is."""

    connection: str
    schema: str

    def server(self) -> Server:
        """How services reach it. Main thread: the sign-in is read from QGIS's authentication store.

        Raises InvalidFile if QGIS has no such connection any more, or for a schema's name that cannot be.
        """
        uri = self._uri()
        config = QgsAuthMethodConfig()
        if uri.authConfigId():
            QgsApplication.authManager().loadAuthenticationConfig(uri.authConfigId(), config, True)
        parts = {
            "service": uri.service(),
            "host": uri.host(),
            "port": uri.port(),
            "dbname": uri.database(),
            "sslmode": QgsDataSourceUri.encodeSslMode(uri.sslMode()) if uri.host() else "",
        }
        return Server(
            " ".join(f"{name}='{_quoted(value)}'" for name, value in parts.items() if value),
            self.schema,
            config.config("username") or uri.username(),
            config.config("password") or uri.password(),
        )

    def layer(self, table: str) -> str:
        """What QGIS's postgres provider needs to open ``table``; the password stays in QGIS's store."""
        uri = self._uri()
        uri.setDataSource(self.schema, table, "geom" if TABLES[table].epsg else "", "", "fid")
        uri.setSrid(str(TABLES[table].epsg))
        if uri.password():
            # a password in the layer's address would be saved with the project; QGIS asks this cache before the person
            user, password = uri.username(), uri.password()
            uri.setPassword("")
            QgsCredentials.instance().put(uri.connectionInfo(False), user, password)
        return uri.uri(False)

    def _uri(self) -> QgsDataSourceUri:
        connections = QgsProviderRegistry.instance().providerMetadata("postgres").connections(False)
        if self.connection not in connections:
            raise InvalidFile(
                N_("QGIS has no PostgreSQL connection named “{name}”."),
                N_("Make it in QGIS's Browser, then open the commune again."),
                name=self.connection,
            )
        return QgsDataSourceUri(connections[self.connection].uri())


def connection_names() -> list[str]:
    """The PostgreSQL connections of QGIS."""
    return sorted(QgsProviderRegistry.instance().providerMetadata("postgres").connections(False))


def fill_password(source: str) -> str:
    """Return a table's address with the password that a connection of QGIS has for it, where one has."""
    uri = QgsDataSourceUri(source)
    if uri.password() or uri.authConfigId():
        return source
    for connection in QgsProviderRegistry.instance().providerMetadata("postgres").connections(False).values():
        own = QgsDataSourceUri(connection.uri())
        if own.password() and _parts(own) == _parts(uri):
            uri.setPassword(own.password())
            return uri.uri(False)
    return source


def _parts(uri: QgsDataSourceUri) -> tuple[str, ...]:
    """Who signs in to which database."""
    return uri.service(), uri.host(), uri.port(), uri.database(), uri.username()


def _quoted(value: str) -> str:
    return value.replace("\\", "\\\\").replace("'", "\\'")
