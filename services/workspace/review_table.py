"""The queue of a review: counted, paged and decided in the database, never read whole.

Long: one set of conditions that every question about the queue shares.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

from ..corrections.review_queue import (
    MAX_DECIDED_ROWS,
    MAX_EXECUTION_DAYS,
    STAGES,
    CommuneTotals,
    GroupKey,
    GroupTotals,
    QueueFilter,
    QueueRow,
    SourceCheck,
)
from ..corrections.review_statistics import DecisionStep
from ..dossiers.dossier_store import RECEIVED
from ..dossiers.sampling import SampleRecord
from ..errors import N_, RepereError
from ..model.correction import UTC_FORMAT, Correction, State
from ..profile import current_nis, former_nis
from ..text import fold
from .audit_trail import make_step
from .backend import Row
from .backends.postgis_guard import REVIEW_HOLD_MINUTES
from .correction_table import now_of, parse_date
from .dossier_table import Dossiers
from .row_mapping import row_to_kwargs, text_or_empty

_IDS_PER_QUERY = 500

_GROUP_COLUMNS = {"street": "coalesce(street, '')", "dossier": "coalesce(dossier, '')"}


class ReviewTables(Dossiers):
    """What of the queue is asked and changed; ``area`` are NIS codes of today, empty for all."""

    def count_queue(self, query: QueueFilter, area: Collection[str]) -> list[CommuneTotals]:
        """Count by commune of today, in the order of their codes."""
        where, values = self._conditions(query, area)
        rows = self._backend.fetch(
            f"SELECT nis_code, count(*) AS total, min({_since(query)}) AS oldest FROM corrections WHERE {where}"  # noqa: S608
            " GROUP BY nis_code",
            values,
        )
        totals: dict[str, CommuneTotals] = {}
        for row in rows:
            code = current_nis(text_or_empty(row["nis_code"]))
            before = totals.get(code, CommuneTotals(code, 0, ""))
            ages = sorted(filter(None, (before.oldest, text_or_empty(row["oldest"]))))
            totals[code] = CommuneTotals(code, before.count + int(row["total"]), ages[0] if ages else "")
        return [totals[code] for code in sorted(totals)]

    def count_stages(self, query: QueueFilter, area: Collection[str]) -> dict[str, int]:
        """Count what each stage has of the filter's communes, whatever else it asks for."""
        values: dict[str, Any] = {}
        codes = [code for code in query.communes if not area or code in area] if query.communes else list(area)
        where = _of_area(codes, values) if codes or not (query.communes or area) else "1 = 0"
        latest = (now_of(self._backend) - timedelta(days=MAX_EXECUTION_DAYS)).strftime(UTC_FORMAT)
        overdue = ", ".join(f"'{state.value}'" for state in STAGES["overdue"])
        # by state alone, which an index counts; the few whose date or reviewer matters are counted beside
        rows = self._backend.fetch(
            f"SELECT state, count(*) AS total FROM corrections WHERE {where} GROUP BY state"  # noqa: S608
            " UNION ALL SELECT 'overdue', count(*) FROM corrections"
            f" WHERE {where} AND state IN ({overdue}) AND updated_at <= :overdue"
            " UNION ALL SELECT 'own', count(*) FROM corrections"
            f" WHERE {where} AND state = 'withdrawn' AND coalesce(reviewer, '') = ''",
            {**values, "overdue": latest},
        )
        totals = {text_or_empty(row["state"]): int(row["total"]) for row in rows}
        counts = {stage: sum(totals.get(state.value, 0) for state in states) for stage, states in STAGES.items()}
        # what its author took back was refused by nobody
        return {**counts, "overdue": totals["overdue"], "refused": counts["refused"] - totals["own"]}

    def list_groups(
        self, query: QueueFilter, area: Collection[str], nis_code: str, grouping: str, limit: int
    ) -> list[GroupTotals]:
        """List a commune's groups in their order, ``limit`` at the most."""
        where, values = self._conditions(query, area)
        column = _GROUP_COLUMNS[grouping]
        rows = self._backend.fetch(
            f"SELECT {column} AS name, coalesce(kind, '') AS kind, count(*) AS total, min({_since(query)}) AS oldest"  # noqa: S608
            f" FROM corrections WHERE {where} AND {_of_commune(nis_code, values)} GROUP BY 1, 2 ORDER BY 1, 2"
            " LIMIT :limit",
            {**values, "limit": limit},
        )
        return [
            GroupTotals(GroupKey(nis_code, row["name"], row["kind"]), int(row["total"]), text_or_empty(row["oldest"]))
            for row in rows
        ]

    def list_queue_rows(
        self, query: QueueFilter, area: Collection[str], key: GroupKey, grouping: str, limit: int
    ) -> list[QueueRow]:
        """List a group's rows, the oldest first, ``limit`` at the most."""
        where, values = self._conditions(query, area)
        rows = self._backend.fetch(
            f"SELECT * FROM corrections WHERE {where} AND {_of_group(key, grouping, values)}"  # noqa: S608
            f" ORDER BY {_since(query)}, fid LIMIT :limit",
            {**values, "limit": limit},
        )
        return self._complete_rows(rows, query)

    def list_versions(
        self, query: QueueFilter, area: Collection[str], keys: Sequence[GroupKey], grouping: str
    ) -> dict[str, int]:
        """Return ids and versions of groups, as many as are decided at once; a key without a kind is a whole commune's.

        Raises RepereError if there are more.
        """
        versions: dict[str, int] = {}
        for key in keys:
            where, values = self._conditions(query, area)
            of_key = _of_group(key, grouping, values) if key.kind else _of_commune(key.nis_code, values)
            rows = self._backend.fetch_tuples(
                f"SELECT id, version FROM corrections WHERE {where} AND {of_key} ORDER BY fid LIMIT :limit",  # noqa: S608
                {**values, "limit": MAX_DECIDED_ROWS + 1},
            )
            versions.update((str(correction_id), int(version)) for correction_id, version in rows)
            if len(versions) > MAX_DECIDED_ROWS:
                raise RepereError(
                    N_("More than {limit} corrections in one go: that is nobody's look any more."),
                    N_("Choose fewer communes, streets or kinds."),
                    limit=MAX_DECIDED_ROWS,
                )
        return versions

    def find_queue_rows(self, correction_ids: Collection[str]) -> list[QueueRow]:
        """Return these rows, in their order in the table."""
        rows = [
            row
            for some in _slice(correction_ids)
            for row in self._backend.fetch(
                f"SELECT * FROM corrections WHERE id IN ({_names(some)}) ORDER BY fid",  # noqa: S608
                _values(some),
            )
        ]
        return self._complete_rows(rows, QueueFilter())

    def iterate_waiting(self, area: Collection[str]) -> Iterator[list[tuple[str, Correction]]]:
        """Return what waits page by page, each with its commune's NIS code."""
        where, values = self._conditions(QueueFilter(), area)
        last = 0
        while rows := self._backend.fetch(
            f"SELECT * FROM corrections WHERE {where} AND fid > :last ORDER BY fid LIMIT 1000",  # noqa: S608
            {**values, "last": last},
        ):
            last = int(rows[-1]["fid"])
            yield [(text_or_empty(row["nis_code"]), self._read_correction(row)) for row in rows]

    def list_authors(self, area: Collection[str], limit: int = 200) -> list[str]:
        """List who drafted what waits."""
        where, values = self._conditions(QueueFilter(), area)
        rows = self._backend.fetch(
            f"SELECT DISTINCT coalesce(author, '') AS author FROM corrections WHERE {where} ORDER BY 1 LIMIT :limit",  # noqa: S608
            {**values, "limit": limit},
        )
        return [row["author"] for row in rows if row["author"]]

    # -- figures ----------------------------------------------------------------------------------

    def list_decision_steps(self, area: Collection[str], start: str, end: str) -> list[DecisionStep]:
        """List the decisions within [start, end) (ISO 8601, UTC), as the trail has them."""
        values: dict[str, Any] = {"start": start, "end": end}
        of_area = _of_area(area, values).replace("nis_code", "c.nis_code")
        rows = self._backend.fetch_tuples(
            "SELECT c.nis_code, a.at, a.to_state, c.ready_at FROM audit a JOIN corrections c ON c.id = a.correction_id"  # noqa: S608
            " WHERE a.at >= :start AND a.at < :end AND a.to_state <> a.from_state"
            f" AND (a.to_state IN ('approved', 'applied') OR a.to_state IN ('returned', 'withdrawn')"
            f" AND coalesce(c.reviewer, '') <> '') AND {of_area}",
            values,
        )
        steps = []
        for code, at, outcome, ready_at in rows:
            decided, offered = parse_date(text_or_empty(at)), parse_date(text_or_empty(ready_at))
            days = None if decided is None or offered is None else (decided - offered).total_seconds() / 86400
            steps.append(DecisionStep(current_nis(text_or_empty(code)), str(at)[:7], str(outcome), days))
        return steps

    def count_waiting_by_age(self, area: Collection[str], limits_days: Collection[int]) -> dict[str, list[int]]:
        """Count what waits in each commune of today by age: a count up to each limit and one for older."""
        where, values = self._conditions(QueueFilter(), area)
        now = now_of(self._backend)
        dates = [(now - timedelta(days=days)).strftime(UTC_FORMAT) for days in sorted(limits_days)]
        values.update({f"date{number}": date for number, date in enumerate(dates)})
        cases = " ".join(f"WHEN ready_at >= :date{number} THEN {number}" for number in range(len(dates)))
        rows = self._backend.fetch(
            f"SELECT nis_code, CASE {cases} ELSE {len(dates)} END AS age, count(*) AS total"  # noqa: S608
            f" FROM corrections WHERE {where} GROUP BY 1, 2",
            values,
        )
        counts: dict[str, list[int]] = {}
        for row in rows:
            ages = counts.setdefault(current_nis(text_or_empty(row["nis_code"])), [0] * (len(dates) + 1))
            ages[int(row["age"])] += int(row["total"])
        return counts

    # -- decisions --------------------------------------------------------------------------------

    def decide_each(
        self,
        versions: Mapping[str, int],
        new_state: State,
        *,
        who: str,
        reason: str = "",
        reason_code: str = "",
        detail: str = "",
    ) -> dict[str, str]:
        """Decide on each that is still as it was seen, in one transaction; what became of each."""
        words = detail or reason
        with self._step_transaction() as steps:
            outcomes = self._backend.decide(versions, new_state.value, reason_code, reason)
            if outcomes is not None:
                done = [each for each, outcome in outcomes.items() if outcome == "done"]
                steps += [make_step(each, "", new_state, who, words) for each in done]
                return dict(outcomes)
            judged = {}
            for stored in self.find_corrections(versions):
                judged[stored.id] = self._judge(stored, versions[stored.id], who)
                if judged[stored.id] == "done":
                    self._step(
                        stored, stored, new_state, steps, who, detail=words, reviewer=who, reason=reason,
                        reason_code=reason_code,
                    )  # fmt: skip
            return judged

    def _judge(self, stored: Correction, version: int, who: str) -> str:
        """Return what a file says of a decision, in the words of the database's function."""
        if stored.state not in STAGES["waiting"]:
            return f"is_{stored.state.value}"
        if stored.version != version:
            return "changed"
        return "done" if self._look_end(stored, who) == "" else "somebody_looks"

    def _look_end(self, stored: Correction, who: str) -> str:
        """Until when somebody else looks at it; empty if nobody does."""
        since = parse_date(stored.updated_at)
        if stored.state is not State.IN_REVIEW or since is None or fold(stored.reviewer) == fold(who):
            return ""
        end = since + timedelta(minutes=REVIEW_HOLD_MINUTES)
        return end.strftime(UTC_FORMAT) if end > now_of(self._backend) else ""

    def claim_each(self, correction_ids: Collection[str], *, who: str) -> dict[str, str]:
        """Take rows to look at for some minutes, or for some more; what became of each."""
        with self._step_transaction() as steps:
            outcomes = self._backend.take_for_review(sorted(correction_ids))
            if outcomes is not None:
                return dict(outcomes)
            judged = {}
            for stored in self.find_corrections(correction_ids):
                judged[stored.id] = self._judge(stored, stored.version, who)
                if judged[stored.id] != "done":
                    continue
                if stored.state is State.READY:
                    self._step(stored, stored, State.IN_REVIEW, steps, who, reviewer=who)
                else:
                    self._change(stored, reviewer=who)
            self._backend.mark_changed("corrections")
            return judged

    def leave_review(self, correction_ids: Collection[str], *, who: str) -> None:
        """Let go of rows that were taken and not decided."""
        with self._step_transaction() as steps:
            if self._backend.leave_review(sorted(correction_ids)):
                return
            for stored in self.find_corrections(correction_ids):
                if stored.state is State.IN_REVIEW and fold(stored.reviewer) == fold(who):
                    self._step(stored, stored, State.READY, steps, who)

    # -- what stands beside -----------------------------------------------------------------------

    def store_source_checks(self, checks: Iterable[SourceCheck]) -> None:
        """Keep what a source holds today of corrections, in the place of what was kept of each."""
        now = self._backend.now()
        rows = {
            each.correction_id: {
                "correction_id": each.correction_id,
                "code": each.code,
                "source_values": json.dumps(dict(each.values), ensure_ascii=False, sort_keys=True),
                "source": each.source,
                "checked_at": now,
            }
            for each in checks
        }
        with self._backend.transaction():
            for some in _slice(rows):
                about = self._backend.fetch(
                    f"SELECT id, nis_code FROM corrections WHERE id IN ({_names(some)})",  # noqa: S608
                    _values(some),
                )
                self._backend.execute(
                    f"DELETE FROM source_checks WHERE correction_id IN ({_names(some)})",  # noqa: S608
                    _values(some),
                )
                stamped = [{**rows[row["id"]], "nis_code": text_or_empty(row["nis_code"])} for row in about]
                self._backend.insert("source_checks", stamped)
            self._backend.mark_changed("source_checks")

    def list_source_codes(self, correction_ids: Collection[str]) -> dict[str, str]:
        """Return what the source's value of today says of corrections, by id."""
        return {each.correction_id: each.code for each in self._list_checks(correction_ids).values() if each.code}

    def _list_checks(self, correction_ids: Collection[str]) -> dict[str, SourceCheck]:
        checks = {}
        for some in _slice(correction_ids):
            for row in self._backend.fetch(
                f"SELECT * FROM source_checks WHERE correction_id IN ({_names(some)})",  # noqa: S608
                _values(some),
            ):
                checks[str(row["correction_id"])] = SourceCheck(
                    str(row["correction_id"]),
                    text_or_empty(row["code"]),
                    _read_values(row["source_values"]),
                    text_or_empty(row["source"]),
                    text_or_empty(row["checked_at"]),
                )
        return checks

    def list_samples(self, nis_codes: Collection[str] = (), number: str = "") -> list[SampleRecord]:
        """List samples of communes (empty: all) or of a dossier, oldest first."""
        codes = sorted(nis_codes)
        of_communes = f"nis_code IN ({_names(codes)})" if codes else "1 = 1"
        rows = self._backend.fetch(
            f"SELECT * FROM samples WHERE {of_communes} AND (:number = '' OR number = :number) ORDER BY fid",  # noqa: S608
            {**_values(codes), "number": number},
        )
        return [SampleRecord(**row_to_kwargs(row, SampleRecord)) for row in rows]

    def add_sample(self, sample: SampleRecord) -> None:
        """Keep a new sample. Raises RepereError where the lot has one: nobody draws again."""
        with self._backend.transaction():
            self._backend.advisory_lock(f"sample {sample.number} {sample.dossier_sum} {sample.kind}")
            drawn = self.list_samples(number=sample.number)
            if any((each.dossier_sum, each.kind) == (sample.dossier_sum, sample.kind) for each in drawn):
                raise RepereError(
                    N_("The sample of {number} was drawn already."), N_("Go on with it."), number=sample.number
                )
            self._backend.insert("samples", [vars(sample)])

    def close_sample(self, sample: SampleRecord, state: str) -> SampleRecord:
        """Keep how a sample ended; one that has ended stays as it is. As it is then."""
        with self._backend.transaction():
            self._backend.execute(
                "UPDATE samples SET state = :state WHERE number = :number AND dossier_sum = :dossier_sum"
                " AND kind = :kind AND state = 'drawn'",
                {**vars(sample), "state": state},
            )
        drawn = self.list_samples(number=sample.number)
        return next(each for each in drawn if (each.dossier_sum, each.kind) == (sample.dossier_sum, sample.kind))

    def _complete_rows(self, rows: Sequence[Row], query: QueueFilter) -> list[QueueRow]:
        """Rows of the table with their twins, their looks and what the source holds."""
        corrections = [self._read_correction(row) for row in rows]
        ids = [each.id for each in corrections]
        twins = self._list_twins(ids)
        checks, looks = self._list_checks(ids), self._list_looks(corrections)
        since = "ready_at" if query.stage == "waiting" else "updated_at"
        return [
            QueueRow(
                each,
                text_or_empty(row["nis_code"]),
                text_or_empty(row[since]) or each.created_at,
                *twins.get(each.id, ("", "")),
                checks.get(each.id),
                *looks.get(each.id, ("", "")),
            )
            for each, row in zip(corrections, rows)
        ]

    def _list_twins(self, correction_ids: Collection[str]) -> dict[str, tuple[str, str]]:
        """Return the other of a pair and the code of what they are, for either of them."""
        twins: dict[str, tuple[str, str]] = {}
        for column, counterpart in (("twin", "id"), ("id", "twin")):
            for some in _slice(correction_ids):
                for row in self._backend.fetch(
                    f"SELECT {column} AS id, {counterpart} AS twin, reason_code FROM dossier_items"  # noqa: S608
                    f" WHERE {column} IN ({_names(some)}) AND twin <> '' AND coalesce(problem, '') = ''"
                    " AND coalesce(direction, '') = :direction",
                    {**_values(some), "direction": RECEIVED},
                ):
                    twins[str(row["id"])] = (str(row["twin"]), text_or_empty(row["reason_code"]))
        return twins

    def _list_looks(self, corrections: Sequence[Correction]) -> Mapping[str, tuple[str, str]]:
        """Who looks at which, and until when."""
        reviewed = [each for each in corrections if each.state is State.IN_REVIEW]
        looks = self._backend.list_looks([each.id for each in reviewed])
        if looks is not None:
            return looks
        return {each.id: (each.reviewer, end) for each in reviewed if (end := self._look_end(each, ""))}

    def _conditions(self, query: QueueFilter, area: Collection[str]) -> tuple[str, dict[str, Any]]:
        """Return what a row must be, in SQL; the words are this module's, every value is a parameter."""
        values: dict[str, Any] = {}
        stages = [query.stage] if query.stage else list(STAGES)
        states = ", ".join(f"'{state}'" for state in sorted({each.value for name in stages for each in STAGES[name]}))
        conditions = [f"state IN ({states})"]
        codes = [code for code in query.communes if not area or code in area] if query.communes else list(area)
        if query.communes or area:
            conditions.append(_of_area(codes, values) if codes else "1 = 0")
        for name in ("kind", "author", "dossier"):
            if getattr(query, name):
                values[name] = getattr(query, name)
                conditions.append(f"{name} = :{name}")
        for number, word in enumerate(fold(query.text).split()):
            values[f"word{number}"] = f"%{_escape(word)}%"
            conditions.append(f"search_text LIKE :word{number} ESCAPE '!'")
        if query.stage == "refused":
            # what its author took back was refused by nobody
            conditions.append("(state <> 'withdrawn' OR coalesce(reviewer, '') <> '')")
        days = max(query.since_days, MAX_EXECUTION_DAYS if query.stage == "overdue" else 0)
        if days:
            values["latest"] = (now_of(self._backend) - timedelta(days=days)).strftime(UTC_FORMAT)
            conditions.append(f"{_since(query)} <= :latest")
        if query.source:
            values["source_code"] = query.source
            conditions.append("id IN (SELECT correction_id FROM source_checks WHERE code = :source_code)")
        if query.remark:
            values["remark"] = f'%"severity": "{_escape(query.remark)}"%'
            conditions.append("remarks LIKE :remark ESCAPE '!'")
        return " AND ".join(conditions), values


def _of_area(codes: Collection[str], values: dict[str, Any]) -> str:
    """Communes of today with their former codes, in SQL; all for none."""
    every = [each for code in codes for each in (code, *former_nis(code))]
    values.update({f"area{number}": code for number, code in enumerate(every)})
    listed = ", ".join(f":area{number}" for number in range(len(every)))
    return f"nis_code IN ({listed})" if every else "1 = 1"


def _since(query: QueueFilter) -> str:
    """Since when a row is in its stage: what waits counts from when it was offered, whatever was read of it since."""
    return "ready_at" if query.stage == "waiting" else "updated_at"


def _escape(text: str) -> str:
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def _of_commune(nis_code: str, values: dict[str, Any]) -> str:
    codes = (nis_code, *former_nis(nis_code))
    values.update({f"nis{number}": code for number, code in enumerate(codes)})
    return f"nis_code IN ({', '.join(f':nis{number}' for number in range(len(codes)))})"


def _of_group(key: GroupKey, grouping: str, values: dict[str, Any]) -> str:
    values.update(group_name=key.name, group_kind=key.kind)
    of_commune = _of_commune(key.nis_code, values)
    return f"{of_commune} AND {_GROUP_COLUMNS[grouping]} = :group_name AND kind = :group_kind"


def _slice(values: Iterable[str]) -> Iterable[list[str]]:
    every = sorted(values)
    return (every[begin : begin + _IDS_PER_QUERY] for begin in range(0, len(every), _IDS_PER_QUERY))


def _names(values: Sequence[str]) -> str:
    return ", ".join(f":value{number}" for number in range(len(values)))


def _values(values: Sequence[str]) -> dict[str, str]:
    return {f"value{number}": value for number, value in enumerate(values)}


def _read_values(cell: object) -> dict[str, Any]:
    try:
        values = json.loads(text_or_empty(cell) or "{}")
    except (ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}
