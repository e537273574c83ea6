"""The campaign of faults: nothing lost, nothing doubled, whatever fails and whenever the program is killed.

``scripts/faults.py [--transport plain|qgis] [--corrections N] [--kills N] [--seed N]`` starts the training town with
a fault on one request in five, pushes N corrections to its five services that a machine writes to, over plain requests
or over QGIS's own network, and kills the pushing process (SIGKILL): first once at each write point (before and after
the commit of each step that a push takes, before a request leaves and once it was answered), then in turn at random
and at each statement of SQLite and each request, counted from the start of a push. Now and then the profile names
another host for what a kill left behind: that host must not be asked anything. What a service cannot be asked about
(iMio's alerts) is settled as a person would: by a look at what the town shows, once nothing can be on its way any more.
It says how many went to each service, how often each fault struck and at how many write points it killed, and ends
with one line, counted from what the town holds; and with 1 if anything was lost, doubled, sent to the other host or
left without a whole trail.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import requests

ROOT = Path(__file__).parents[1]

# the checkout under the plugin's name, whatever its folder is called: ui and services share one set of classes
_spec = importlib.util.spec_from_file_location("repere", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
assert _spec is not None and _spec.loader is not None
sys.modules["repere"] = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(sys.modules["repere"])

from repere.services import profile as profiles  # noqa: E402
from repere.services.corrections.correction_service import CorrectionService  # noqa: E402
from repere.services.corrections.create import draft_from_form, draft_from_incident  # noqa: E402
from repere.services.corrections.push import push  # noqa: E402
from repere.services.corrections.review import approve  # noqa: E402
from repere.services.corrections.targets.target_factory import create_correction_services  # noqa: E402
from repere.services.http.client import HttpClient  # noqa: E402
from repere.services.http.requests_session import Session  # noqa: E402
from repere.services.incidents.clients.open311 import Open311  # noqa: E402
from repere.services.model.correction import FAILED_STATES, SETTLED_STATES, TRANSITIONS, Correction, State  # noqa: E402
from repere.services.model.incident import Category, Incident  # noqa: E402
from repere.services.profile import OutboxRules  # noqa: E402
from repere.services.training_town.server.faults import Fault, Faults  # noqa: E402
from repere.services.training_town.server.server import TrainingTown  # noqa: E402
from repere.services.training_town.services import address_report_service  # noqa: E402
from repere.services.workspace.backends.geopackage import GeoPackage  # noqa: E402
from repere.services.workspace.backends.postgis import Server  # noqa: E402
from repere.services.workspace.workspace import Workspace  # noqa: E402

SHARE = 0.2
"""Of the requests, how many fail."""

TIMEOUT, LATE, GRACE = 0.4, 1.2, 2.5
"""Seconds: the time-out, what a late answer takes, and how long a request may be on its way. As 30, 40 and
60 in life, so that the campaign ends in minutes."""

SLOW_DESK = 4.0
"""Seconds for which the town's clerk leaves a report: until then its address stands as it was seen, and a
second report of the same would be taken too."""

KINDS = (
    *("drop_before", "drop_after", "html500", "503", "429", "truncate", "delay", "html200"),
    *("error200", "notices200", "empty200", "xml200"),
)
WATCHED = ("/address-report/", "/address-registry/", "/open311/v2/", "/bewapp/")
CATEGORIES = (
    Category("graffitis", "Graffitis & tags", "", "", False),
    # its reports get a token first
    Category("cours-deau", "Cours d’eau", "", "", False),
)
ALERT = "in_progress"
"""The status that goes through iMio."""

LONGEST_KILL = 0.6
"""Seconds within which a random kill comes."""

STEPS = (
    (State.APPROVED, State.SENDING),
    (State.SENDING, State.SUBMITTED),
    (State.SENDING, State.UNKNOWN),
    (State.SENDING, State.APPROVED),
    (State.UNKNOWN, State.SUBMITTED),
    (State.UNKNOWN, State.APPROVED),
    (State.SUBMITTED, State.APPLIED),
)
"""What a push writes in this campaign, where nobody else changes what the town holds."""

WRITE_POINTS = (
    *(f"{old.value} to {new.value}, {when} its commit" for old, new in STEPS for when in ("before", "after")),
    "before a request that writes",
    "after a request that writes",
)

SPARED = 30
"""Pushes in a row that were not killed and settled nothing, after which no more are killed."""

SWAPPED = 5
"""Kills after each of which one push finds another host in the profile."""

STALLED_S = 120.0
"""Seconds in which undisturbed pushes settle nothing more, after which the campaign gives up."""


class CountedFaults(Faults):
    """Faults that are counted by kind as they happen, and the requests to services that a machine writes to."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: Counter[str] = Counter()
        self.requested = 0

    def take(self, method: str, path: str, now: float | None = None) -> Fault | None:
        """The fault for this request, counted."""
        fault = super().take(method, path, now)
        with self._lock:
            self.requested += path.startswith(WATCHED)
            if fault is not None:
                self.taken[fault.kind] += 1
        return fault


@dataclass(frozen=True)
class PushCommand:
    """A push in a process of its own: what it pushes, to which town, over which transport."""

    workspace: Path
    url: str
    transport: str

    def run(
        self, *, die_at: int = 0, ceiling: int = 0, after: float | None = None, points: Collection[str] = ()
    ) -> tuple[bool, str]:
        """Whether it was killed, and its last words: the write point at which it was, or what it reports."""
        command = [sys.executable, __file__, "--transport", self.transport, "--points", "|".join(points)]
        command += ["--push", str(self.workspace), self.url, str(die_at), str(ceiling)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            child.stdout.readline()
            if after is not None:
                time.sleep(after)
                child.kill()
            words = child.stdout.read().strip()
        if child.returncode not in (0, -signal.SIGKILL):
            raise SystemExit(f"a push ended with {child.returncode}: {words}")
        return child.returncode == -signal.SIGKILL, words


def main() -> int:
    """Run the campaign, or, as its child, one push."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--corrections", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--transport", choices=("plain", "qgis"), default="plain")
    parser.add_argument("--push", nargs=4, metavar=("WORKSPACE", "URL", "DIE_AT", "CEILING"), help=argparse.SUPPRESS)
    parser.add_argument("--points", default="", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.push:
        workspace, url, die_at, ceiling = given.push
        push_in = push_in_qgis if given.transport == "qgis" else push_plainly
        return push_in(Path(workspace), url, int(die_at), int(ceiling), set(filter(None, given.points.split("|"))))
    seed = random.randrange(10**6) if given.seed is None else given.seed
    random.seed(seed)
    sys.stderr.write(f"seed {seed}\n")
    with tempfile.TemporaryDirectory() as folder:
        return campaign(Path(folder), given.corrections, given.kills, given.transport)


def campaign(folder: Path, number: int, kills: int, transport: str) -> int:
    """Fill an outbox, push it through faults and kills, and count what the town holds."""
    address_report_service.DESK_TIME_S = SLOW_DESK
    sandbox = TrainingTown(folder / "town.sqlite").start()
    other = TrainingTown(folder / "other.sqlite").start()
    path = folder / "outbox.gpkg"
    with Workspace(path) as workspace:
        wanted = approve(workspace, fill(workspace, sandbox, number), who="Campagne", rules=OutboxRules())
    faults, elsewhere = CountedFaults(), CountedFaults()
    each = SHARE / len(KINDS)
    # the first fault that fits is taken: each kind gets the same share of all requests
    chances = [each / (1 - n * each) for n in range(len(KINDS))]
    faults.add(
        Fault(where, kind, times=None, seconds=1 if kind in ("429", "503") else LATE, probability=chance)
        for where in WATCHED
        for kind, chance in zip(KINDS, chances)
    )
    sandbox.faults, other.faults = faults, elsewhere
    push_here = PushCommand(path, sandbox.url, transport)
    killed, swapped, missed = disturbed(push_here, replace(push_here, url=other.url), number, kills)
    words = push_rest(path, lambda: push_here.run()[1], lambda: look(path, sandbox))
    sandbox.stop()
    other.stop()
    tell("to", Counter(correction.target for correction in wanted))
    tell("faults:", faults.taken)
    killed_at = len(WRITE_POINTS) - len(missed)
    sys.stdout.write(f"killed at {killed_at} of {len(WRITE_POINTS)} write points\n")
    sys.stdout.writelines(f"not reached: {point}\n" for point in WRITE_POINTS if point in missed)
    sys.stdout.write(f"{swapped} pushes with another host in the profile: {elsewhere.requested} requests there\n")
    failed = verdict(path, folder / "town.sqlite", wanted, killed, sum(faults.taken.values()))
    if failed and words:
        sys.stdout.write(f"the last push said: {words}\n")
    return 1 if elsewhere.requested else failed


def push_rest(path: Path | Server, push_once: Callable[[], str], settle: Callable[[], None]) -> str:
    """Push undisturbed, and settle as a person does, until nothing waits or nothing more is settled for
    :data:`STALLED_S`; what the last push said.
    """
    left, since, words = open_ones(path), time.monotonic(), ""
    while left and time.monotonic() - since < STALLED_S:
        words = push_once()
        settle()
        before, left = left, open_ones(path)
        if left < before:
            since = time.monotonic()
    return words


def tell(what: str, counts: Counter[str]) -> None:
    """One line of what was counted."""
    sys.stdout.write(f"{what} {', '.join(f'{name} {count}' for name, count in sorted(counts.items()))}\n")


def fill(workspace: Workspace, sandbox: TrainingTown, number: int) -> list[Correction]:
    """Drafts on distinct records: of ten, five addresses reported, two edited, one incident closed, one pushed
    through iMio, one new.
    """
    incidents = (
        Open311(HttpClient("Signalements", per_second=0), f"{sandbox.url}/open311/v2")
        .fetch_incidents(status="open")
        .incidents
    )
    each = number // 10
    rows = sandbox.state.db.execute(
        "SELECT address.*, coalesce(nullif(name_fr, ''), name_de) AS street_name FROM address JOIN street"
        " ON street.id = street_id WHERE status = 'current' AND x IS NOT NULL"
        # the town's seeded duplicates: the clerk rightly refuses to touch one of two
        " GROUP BY street_id, house_number, box_number, postcode HAVING count(*) = 1 ORDER BY address.id LIMIT ?",
        (number,),
    ).fetchall()
    drafts = [
        draft_from_incident(incident, status="fixed", comment=f"Réparé, constat {n}.", author="Campagne")
        for n, incident in enumerate(incidents[:each])
    ]
    # an alert changes the status that is shown: another one than that is pushed
    pushed = [incident for incident in incidents[each:] if incident.status_notes != ALERT][:each]
    drafts += [alert(incident, n) for n, incident in enumerate(pushed)]
    drafts += [
        draft_from_form(
            CATEGORIES[n % 2], description=f"Vu en rue, constat {n}.", lon=5.2397, lat=50.5187, author="Campagne"
        )
        for n in range(each)
    ]
    edited = rows[: 2 * each]
    drafts += [replace(moved(row), target="registry") for row in edited]
    drafts += [moved(row) for row in rows[len(edited) : len(edited) + number - len(drafts)]]
    random.shuffle(drafts)
    for draft in drafts:
        workspace.enqueue(draft)
    return drafts


def moved(row: sqlite3.Row) -> Correction:
    """An address of the town, three metres further east; every third one without its version, as ICAR lists them."""
    here = {"x": row["x"], "y": row["y"], "crs": "EPSG:31370"}
    address = {name: row[name] for name in ("street_name", "house_number", "box_number", "postcode")}
    made = Correction(
        "addressing",
        "move",
        str(row["id"]),
        f"{row['street_name']} {row['house_number']}",
        {**address, "position": here},
        {**address, "position": {**here, "x": row["x"] + 3}},
        base_version=str(row["version"]),
        author="Campagne",
    )
    return replace(made, base_version="") if row["id"] % 3 == 0 else made


def alert(incident: Incident, number: int) -> Correction:
    """A status that goes through iMio."""
    made = draft_from_incident(incident, status=ALERT, comment=f"Une équipe part, constat {number}.", author="Campagne")
    return replace(made, target="alerts")


# -- pushing and killing --------------------------------------------------------------------------------


def disturbed(
    push_here: PushCommand, push_elsewhere: PushCommand, number: int, kills: int
) -> tuple[int, int, set[str]]:
    """Push until the process was killed ``kills`` times or nothing is left to push; how often it was, how often
    another host was in the profile, and the write points at which it never was.

    What is left may pass no point that was missed: after so many pushes (:data:`SPARED`) that were not killed and
    settled nothing, the rest is pushed undisturbed.
    """
    killed, swapped, step, ceiling, missed = 0, 0, 0, max(2, number // max(1, kills)), set(WRITE_POINTS)
    path = push_here.workspace
    spared, left = 0, open_ones(path)
    while killed < kills and left and spared < SPARED:
        if missed:
            died, point = push_here.run(ceiling=ceiling * 2, points=missed)
            missed -= {point} if died else set()
        elif killed % 2:
            died, _words = push_here.run(ceiling=ceiling * 2, after=random.uniform(0, LONGEST_KILL))
        else:
            step += 1
            died, _words = push_here.run(ceiling=ceiling, die_at=step)
        killed += died
        if died and killed % SWAPPED == 0:
            push_elsewhere.run()
            swapped += 1
        before, left = left, open_ones(path)
        spared = 0 if died or left < before else spared + 1
    return killed, swapped, missed


def die_at_point(points: Collection[str]) -> None:
    """Be killed at the first of these write points that is reached, and say which."""

    def reach(point: str) -> None:
        if point in points:
            sys.stdout.write(f"{point}\n")
            sys.stdout.flush()
            os.kill(os.getpid(), signal.SIGKILL)

    taken: list[str] = []
    take, writing, send = Workspace._step, GeoPackage.transaction, requests.Session.send

    def taking(workspace: Workspace, stored: Correction, seen: Correction, new: State, *more: Any, **named: Any) -> Any:
        done = take(workspace, stored, seen, new, *more, **named)
        taken.append(f"{stored.state.value} to {new.value}")
        return done

    @contextmanager
    def written(home: GeoPackage) -> Iterator[None]:
        taken.clear()
        with writing(home):
            yield
            for step in taken:
                reach(f"{step}, before its commit")
        for step in taken:
            reach(f"{step}, after its commit")

    def sent(session: requests.Session, request: Any, **named: Any) -> Any:
        writes = request.method != "GET"
        if writes:
            reach("before a request that writes")
        answer = send(session, request, **named)
        if writes:
            reach("after a request that writes")
        return answer

    if points:
        Workspace._step = taking  # type: ignore[method-assign]
        GeoPackage.transaction = written  # type: ignore[method-assign, assignment]
        requests.Session.send = sent  # type: ignore[method-assign]


def push_plainly(path: Path, url: str, die_at: int, ceiling: int, points: set[str]) -> int:
    """The child's push over plain requests."""
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    push_once(path, url, die_at, ceiling, points)
    return 0


def push_in_qgis(path: Path, url: str, die_at: int, ceiling: int, points: set[str]) -> int:
    """The child's push as QGIS does it: a job in a thread, over QGIS's network; 1 if the job failed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from qgis.core import QgsApplication
    from repere.ui.qgis.network import create_session
    from repere.ui.qgis.tasks import Job

    app = QgsApplication([], False)
    app.initQgis()
    sys.stdout.write("ready\n")
    sys.stdout.flush()

    def work(job: Job) -> None:
        push_once(path, url, die_at, ceiling, points, lambda: create_session("", job.feedback))

    def fail(error: Exception) -> None:
        sys.stdout.write(f"{error}\n")
        app.exit(1)

    Job("push", work, lambda _result: app.exit(0), fail).start()
    ended = app.exec()
    sys.stdout.flush()
    # every thread of QGIS with it: what is not on the disk by now is not to be
    os._exit(ended)


def push_once(
    path: Path,
    url: str,
    die_at: int = 0,
    ceiling: int = 0,
    points: Collection[str] = (),
    create_session: Callable[[], Session] = Session,
) -> None:
    """One push, which dies at its ``die_at``-th statement or request (0: never) or at one of ``points``; it writes
    what it has to tell."""
    found = services(url, create_session)
    die_at_point(points)
    die_at_step(die_at)
    with Workspace(path) as workspace:
        done = push(workspace, found, who="Campagne", poll_timeout_s=0.5, grace_s=GRACE, max_sent=ceiling)
    sys.stdout.write(" ".join(message.sentence() for message in done.messages))


def services(url: str, create_session: Callable[[], Session] = Session) -> dict[str, CorrectionService]:
    """The town's five: as a commune that reports its addresses has them, and as one that edits them and uses iMio."""

    def of(query: str) -> dict[str, CorrectionService]:
        told = requests.get(f"{url}/sandbox/profile.json{query}", timeout=30).text
        profile = profiles.parse(told, "profile.json")
        return create_correction_services(
            profile, lambda service: HttpClient(service.name, create_session(), timeout=TIMEOUT, per_second=0), {}
        )

    reports, edits = of(""), of("?addressing=address-registry&alerts=imio")
    return {**reports, "alerts": edits["reporting"], "registry": edits["addressing"]}


def look(path: Path | Server, sandbox: TrainingTown) -> None:
    """Settle as a person does what cannot be asked about: by what the town shows, once nothing is on its way."""
    with Workspace(path) as workspace:
        for correction in workspace.list_corrections((State.UNKNOWN,)):
            if correction.target != "alerts" or workspace.seconds_since_step(correction) < GRACE:
                continue
            with sandbox.state.lock:
                shown = sandbox.state.db.execute(
                    "SELECT 1 FROM alert WHERE message = ?", (correction.after["comment"],)
                ).fetchone()
            workspace.transition(
                correction, State.SUBMITTED if shown else State.APPROVED, who="Campagne", detail="looked"
            )


def die_at_step(die_at: int) -> None:
    """Be killed at a step: before a statement of SQLite, before a request, or between it and its answer's use."""
    steps = iter(range(1, sys.maxsize))

    def step(*_about: object) -> None:
        if next(steps) == die_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def stepping(act: Callable[..., Any]) -> Callable[..., Any]:
        def acting(*given: Any, **named: Any) -> Any:
            step()
            done = act(*given, **named)
            step()
            return done

        return acting

    connect = sqlite3.connect

    def traced(*given: Any, **named: Any) -> sqlite3.Connection:
        db = connect(*given, **named)
        db.set_trace_callback(step)
        return db

    if die_at:
        sqlite3.connect = traced  # type: ignore[assignment]
        requests.Session.send = stepping(requests.Session.send)  # type: ignore[method-assign]


# -- counting -------------------------------------------------------------------------------------------


def open_ones(path: Path) -> int:
    """How many corrections a push may still settle."""
    with Workspace(path) as workspace:
        return sum(
            correction.state not in SETTLED_STATES | FAILED_STATES for correction in workspace.list_corrections()
        )


def verdict(path: Path | Server, town: Path, corrections: list[Correction], killed: int, faults: int) -> int:
    """Say what the town holds of what was wanted; 1 unless it holds each once, with a whole trail."""
    with closing(sqlite3.connect(town)) as db:
        held = Counter(held_ids(db, corrections))
        in_place = dict(db.execute("SELECT id, x FROM address"))
    lost = [
        correction
        for correction in corrections
        if not held[correction.id]
        or (
            correction.kind == "move"
            and abs(in_place[int(correction.subject)] - correction.after["position"]["x"]) > 0.01
        )
    ]
    doubled = sum(count - 1 for count in held.values())
    with Workspace(path) as workspace:
        altered = workspace.find_alteration()
        broken = broken_trails(workspace)
        stored = workspace.list_corrections()
    states = Counter(correction.state.value for correction in stored)
    odd = [
        f"{correction.id} {correction.label}: {correction.state.value} {correction.last_error}"
        for correction in stored
        if correction.state is not State.APPLIED
    ]
    sys.stdout.write(
        f"{len(corrections)} corrections, {killed} kills, {faults} faults: {len(lost)} lost, {doubled} doubled\n"
    )
    if altered or broken or states != Counter({State.APPLIED.value: len(corrections)}):
        sys.stdout.write(f"in the outbox: {dict(states)}; trails not whole: {broken}; chain altered: {altered}\n")
        sys.stdout.writelines(f"not as it should be: {line}\n" for line in odd)
        return 1
    return 1 if lost or doubled else 0


def held_ids(db: sqlite3.Connection, corrections: list[Correction]) -> Iterator[str]:
    """The corrections that the town holds, as often as it holds them: reports by their reference, edits by the
    tickets that were carried out, what was said of incidents by its text.
    """
    for (body,) in db.execute("SELECT body FROM report"):
        yield json.loads(body)["changesRequested"]["reference"]
    edited = {correction.subject: correction.id for correction in corrections if correction.target == "registry"}
    for (address_id,) in db.execute("SELECT address_id FROM ticket WHERE status = 'complete'"):
        yield edited[address_id]
    for target, name, said in (
        ("reporting", "comment", "SELECT description FROM incident_update"),
        ("alerts", "comment", "SELECT message FROM alert"),
        ("new_incident", "description", "SELECT description FROM incident"),
    ):
        by_text = {correction.after[name]: correction.id for correction in corrections if correction.target == target}
        yield from (by_text[text] for (text,) in db.execute(said) if text in by_text)


def broken_trails(workspace: Workspace) -> int:
    """How many corrections have a trail with a step missing, forbidden, or not ending where they are."""
    trails: dict[str, list[dict[str, str]]] = {}
    for row in workspace.list_steps():
        trails.setdefault(row["correction_id"], []).append(row)
    broken = 0
    for correction in workspace.list_corrections():
        at = ""
        for row in trails.get(correction.id, []):
            allowed = (
                row["to_state"] == State.DRAFT.value if not at else State(row["to_state"]) in TRANSITIONS[State(at)]
            )
            broken += not allowed or row["from_state"] != at
            at = row["to_state"]
        broken += at != correction.state.value
    return broken


if __name__ == "__main__":
    sys.exit(main())
