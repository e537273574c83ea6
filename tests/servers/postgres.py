"""A throw-away PostgreSQL cluster with PostGIS, on a unix socket in a folder of its own."""

from __future__ import annotations

import atexit
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import uuid
from pathlib import Path

import psycopg2
import pytest
from repere.services.workspace.backends.postgis import Server


def programs() -> Path | None:
    """Where the newest ``initdb`` is; None without PostgreSQL."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path else None


class Cluster:
    """Runs between ``with`` and its end; ``new()`` is a fresh database of it, without a workspace yet.

    Unless ``durable`` it does not wait for the disk: a crash of the machine, not of the server, would lose data.
    """

    _pristine: Path | None = None
    """A folder with the files that every cluster starts from, once one was made."""

    def __init__(self, durable: bool = False) -> None:
        self.durable = durable
        bin_ = programs()
        extension = "/usr/share/postgresql/*/extension/postgis.control"
        if bin_ is None or not list(Path("/").glob(extension[1:])):
            reason = "PostgreSQL with PostGIS is not installed: scripts/setup brings it"
            if os.environ.get("CI"):
                pytest.fail(reason)
            pytest.skip(reason)
        self.bin = bin_
        # a socket's path is short; the tests' own folder may lie in memory
        root = "/tmp" if durable else os.environ.get("PYTEST_DEBUG_TEMPROOT", "/tmp")  # noqa: S108
        self.folder = Path(tempfile.mkdtemp(prefix="pg-", dir=root))
        # PostgreSQL does not run as root
        self.as_user = pwd.getpwnam("postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name)
        if os.geteuid() == 0:
            os.chown(self.folder, self.as_user.pw_uid, self.as_user.pw_gid)
        self.data = self.folder / "data"
        self._process: subprocess.Popen[bytes] | None = None
        if Cluster._pristine is None:
            self._make()
            Cluster._pristine = Path(tempfile.mkdtemp(prefix="pg-pristine-", dir=root))
            atexit.register(shutil.rmtree, Cluster._pristine, ignore_errors=True)
            shutil.move(self.data, Cluster._pristine / "data")
        subprocess.run(["cp", "-a", str(Cluster._pristine / "data"), str(self.data)], check=True)

    def _make(self) -> None:
        """Make the files of a cluster whose databases have PostGIS: slow, so once for all clusters of this process."""
        self._call("initdb", "-D", str(self.data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync")
        self.start()
        self.sql("template1", "CREATE EXTENSION postgis")
        self.stop()

    def __enter__(self) -> Cluster:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, *options: str) -> None:
        """Start the server and wait until it answers."""
        command = [str(self.bin / "postgres"), "-D", str(self.data), "-k", str(self.folder), "-c", "listen_addresses="]
        command += ["-c", f"fsync={'on' if self.durable else 'off'}", "-c", "max_connections=40"]
        self._process = subprocess.Popen([*command, *options], **self._quietly())
        for _ in range(100):
            if self._call("pg_isready", "-q", "-h", str(self.folder), "-t", "1", check=False) == 0:
                return
        raise RuntimeError("the cluster did not start")

    def stop(self, how: int = signal.SIGINT) -> None:
        """Stop it: SIGINT cuts every connection, SIGQUIT is a crash."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(30)
            self._process = None

    def new(self, template: str = "template1") -> Server:
        """A database nobody has used: a copy of ``template``, to which nobody is connected."""
        name = f"db_{uuid.uuid4().hex}"
        self.sql("postgres", f"CREATE DATABASE {name} TEMPLATE {template}")
        return Server(f"host={self.folder} dbname={name}", user="postgres")

    def sql(self, database: str, *statements: str) -> None:
        """Run statements as the administrator."""
        connection = psycopg2.connect(host=str(self.folder), dbname=database, user="postgres")
        connection.autocommit = True
        try:
            with connection.cursor() as cursor:
                for statement in statements:
                    cursor.execute(statement)
        finally:
            connection.close()

    def _call(self, program: str, *arguments: str, check: bool = True) -> int:
        return subprocess.run([str(self.bin / program), *arguments], check=check, **self._quietly()).returncode

    def _quietly(self) -> dict[str, object]:
        quiet: dict[str, object] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": "/"}
        return {**quiet, "user": self.as_user.pw_uid, "group": self.as_user.pw_gid} if os.geteuid() == 0 else quiet
