"""pycsw, a real CSW 2.0.2 server, over records of our own on a free port.

It turns ISO 19115-3 away, so that it is given ISO 19139. Where it is not installed its tests are skipped,
with that reason; where ``CI`` is set they fail.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from .running import free_port, missing, running

_SETTINGS = """
[server]
home={folder}
url={url}
mimetype=application/xml; charset=UTF-8
encoding=UTF-8
language=fr-BE
maxrecords=100
profiles=apiso
[manager]
transactions=false
[metadata:main]
identification_title=Metawal
identification_abstract=Catalogue
identification_keywords=metadata
identification_keywords_type=theme
identification_fees=None
identification_accessconstraints=None
provider_name=SPW
provider_url=http://127.0.0.1
contact_name=-
contact_position=-
contact_address=-
contact_city=Namur
contact_stateorprovince=-
contact_postalcode=5100
contact_country=Belgium
contact_phone=-
contact_fax=-
contact_email=-
contact_url=-
contact_hours=-
contact_instructions=-
contact_role=pointOfContact
[repository]
database=sqlite:///{folder}/records.db
table=records
[metadata:inspire]
enabled=false
"""

_LOAD = """
import sys
from pycsw.core import admin, config
folder = sys.argv[1]
database = f"sqlite:///{folder}/records.db"
admin.setup_db(database, "records", folder)
admin.load_records(config.StaticContext(), database, "records", f"{folder}/records")
"""

_SERVE = """
import os, sys
from wsgiref.simple_server import WSGIRequestHandler, make_server
os.environ["PYCSW_CONFIG"] = sys.argv[1]
from pycsw.wsgi import application
class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass
make_server("127.0.0.1", int(sys.argv[2]), application, handler_class=Quiet).serve_forever()
"""


@contextmanager
def catalogue(folder: Path, records: Sequence[str]) -> Iterator[str]:
    """The address of a catalogue that holds ``records``, ISO 19139 texts; its files lie in ``folder``."""
    if importlib.util.find_spec("pycsw") is None:
        missing("pycsw", "requirements-dev.txt")
    port = free_port()
    url = f"http://127.0.0.1:{port}/csw"
    (folder / "records").mkdir()
    for place, record in enumerate(records):
        (folder / "records" / f"{place}.xml").write_text(record, encoding="utf-8")
    settings = folder / "pycsw.cfg"
    settings.write_text(_SETTINGS.format(folder=folder, url=url), encoding="utf-8")
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run([sys.executable, "-c", _LOAD, str(folder)], check=True, timeout=60, **quiet)
    with running(
        [sys.executable, "-c", _SERVE, str(settings), str(port)],
        f"{url}?service=CSW&request=GetCapabilities",
        folder / "pycsw.log",
        {},
    ):
        yield url
