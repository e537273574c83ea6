"""Dossiers sent and received, their numbers, and what became of their items."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from ..dossiers.dossier_format import format_number, parse_number
from ..dossiers.dossier_store import DossierRecord, ItemRecord
from ..model.correction import Correction, State, TransitionNotAllowed
from .audit_trail import make_step
from .backend import Row
from .correction_table import Corrections, build_row
from .row_mapping import point_or_none, row_to_kwargs
from .schema import UPDATABLE_DOSSIER_COLUMNS

_IDS_PER_QUERY = 500


class Dossiers(Corrections):
    """A dossier that was received puts its corrections into the same outbox, each with its own commune."""

    def next_dossier_number(self, nis_code: str, year: int, desk: str = "") -> str:
        """Return the number that a commune's next dossier would get."""
        return format_number(nis_code, year, self._last_count(nis_code, year, desk) + 1, desk)

    def give_dossier_number(self, nis_code: str, year: int, desk: str = "") -> str:
        """Give a number that no other dossier of the commune gets, ever: also where this one is never handed in."""
        if not re.fullmatch(r"[0-9]{5}", nis_code) or not re.fullmatch(r"[A-Z]?", desk):
            raise ValueError((nis_code, desk))
        with self._backend.transaction():
            self._backend.advisory_lock(f"dossier {nis_code} {year} {desk}")
            count = self._backend.give_count(nis_code, year, desk, self._last_count(nis_code, year, desk))
        return format_number(nis_code, year, count, desk)

    def _last_count(self, nis_code: str, year: int, desk: str) -> int:
        """Return the highest known count: of those given, and of dossiers that a restored copy knows nothing of."""
        about: Row = {"nis": nis_code, "year": year, "desk": desk}
        given = self._backend.fetch(
            "SELECT last_number FROM dossier_counts WHERE nis_code = :nis AND year = :year AND desk = :desk", about
        )
        numbers = self._backend.fetch(
            "SELECT number FROM dossiers WHERE number LIKE :start"
            " UNION SELECT DISTINCT dossier AS number FROM corrections WHERE dossier LIKE :start",
            {"start": f"{nis_code}-{year:04d}-%"},
        )
        parsed = [parse_number(str(row["number"])) for row in numbers]
        counts = [parts[3] for parts in parsed if parts and parts[:3] == (nis_code, year, desk)]
        return max([*counts, *(int(row["last_number"] or 0) for row in given)], default=0)

    def list_dossiers(self, direction: str = "", number: str = "") -> list[DossierRecord]:
        """Dossiers, oldest first."""
        rows = self._backend.fetch(
            "SELECT * FROM dossiers WHERE (:direction = '' OR direction = :direction)"
            " AND (:number = '' OR number = :number) ORDER BY fid",
            {"direction": direction, "number": number},
        )
        return [DossierRecord(**row_to_kwargs(row, DossierRecord)) for row in rows]

    def list_dossier_items(self, dossier: DossierRecord) -> list[ItemRecord]:
        """Return the items of a dossier, in the order of their numbers."""
        rows = self._backend.fetch(
            "SELECT * FROM dossier_items WHERE direction = :direction AND number = :number AND dossier_sum = :sum"
            " ORDER BY item",
            {"direction": dossier.direction, "number": dossier.number, "sum": dossier.sum},
        )
        return [ItemRecord(**row_to_kwargs(row, ItemRecord)) for row in rows]

    def find_corrections(self, correction_ids: Collection[str]) -> list[Correction]:
        """Return the corrections with these ids that are here."""
        return self._select_corrections("id", correction_ids)

    def find_open_corrections(self, subjects: Collection[str], nis_code: str) -> list[Correction]:
        """Return what waits for a decision on these subjects, and the commune's new addresses."""
        waiting = "IN ('ready', 'in_review')"
        # coalesce: found by its subject; by its state SQLite would read the whole queue
        listed = self._select_corrections("subject", subjects, f"coalesce(state, '') {waiting}")
        new = self._backend.fetch(
            f"SELECT * FROM corrections WHERE nis_code = :nis AND state {waiting} AND kind = 'create'",  # noqa: S608
            {"nis": nis_code},
        )
        known = {each.id for each in listed}
        return listed + [each for each in map(self._read_correction, new) if each.id not in known]

    def _select_corrections(self, column: str, values: Collection[str], condition: str = "1 = 1") -> list[Correction]:
        wanted, rows = sorted(values), list[Row]()
        for begin in range(0, len(wanted), _IDS_PER_QUERY):
            named = {f"value{number}": each for number, each in enumerate(wanted[begin : begin + _IDS_PER_QUERY])}
            listed = ", ".join(f":{name}" for name in named)
            rows += self._backend.fetch(
                f"SELECT * FROM corrections WHERE {column} IN ({listed}) AND {condition} ORDER BY fid",  # noqa: S608
                named,
            )
        return [self._read_correction(row) for row in rows]

    def find_dossier_items(self, direction: str, correction_ids: Collection[str]) -> list[ItemRecord]:
        """Return the items that are of these corrections, in whichever dossier."""
        ids, items = sorted(correction_ids), list[ItemRecord]()
        for begin in range(0, len(ids), _IDS_PER_QUERY):
            named = {f"id{number}": each for number, each in enumerate(ids[begin : begin + _IDS_PER_QUERY])}
            listed = ", ".join(f":{name}" for name in named)
            rows = self._backend.fetch(
                # coalesce: found by its id; by its direction SQLite would read all that ever came
                "SELECT * FROM dossier_items WHERE coalesce(direction, '') = :direction"  # noqa: S608
                f" AND id IN ({listed}) ORDER BY fid",
                {**named, "direction": direction},
            )
            items += [ItemRecord(**row_to_kwargs(row, ItemRecord)) for row in rows]
        return items

    def store_dossier(self, dossier: DossierRecord, items: Sequence[ItemRecord]) -> None:
        """Keep a dossier with its items."""
        with self._backend.transaction():
            self._insert_dossier(dossier, items)

    def update_dossier(self, dossier: DossierRecord, items: Sequence[ItemRecord] = (), **values: Any) -> DossierRecord:
        """Change what may change of a dossier, and what became of its items; as it is then."""
        with self._backend.transaction():
            return self._update_dossier(dossier, items, values)

    def receive_dossier(
        self,
        dossier: DossierRecord,
        items: Sequence[ItemRecord],
        corrections: Sequence[Correction],
        recalled: Collection[str] = (),
        *,
        who: str,
        is_known: bool = False,
    ) -> None:
        """Keep a dossier that came, with its corrections up for review, and take back those that it recalls."""
        detail = f"received in dossier {dossier.number}, sum {dossier.sum} {dossier.words}".strip()
        with self._step_transaction() as steps:
            if is_known:
                self._update_dossier(dossier, items, {})
            else:
                self._insert_dossier(dossier, items)
            added = {"nis_code": dossier.nis_code, "ready_at": self._backend.now()}
            rows = [{**build_row(each), **added} for each in corrections]
            if not self._backend.receive_corrections(rows):
                stored_ids = {each.id for each in self.find_corrections([row["id"] for row in rows])}
                self._backend.insert("corrections", [row for row in rows if row["id"] not in stored_ids])
                revised = [{name: cell for name, cell in row.items() if name != "version"} for row in rows]
                self._backend.update("corrections", "id", [row for row in revised if row["id"] in stored_ids])
            for each in corrections:
                steps.append({**make_step(each.id, "", State.READY, who, detail), "nis_code": dossier.nis_code})
            for correction_id in sorted(recalled):
                stored = self._lock_correction(correction_id)
                with suppress(TransitionNotAllowed):  # decided already: the decision stands
                    self._step(stored, stored, State.RECALLED, steps, who, detail=f"recalled by {dossier.number}")
            self._backend.mark_changed("corrections", [point_or_none(each.x, each.y) for each in corrections])

    def settle_answer(
        self,
        dossier: DossierRecord,
        items: Sequence[ItemRecord],
        outcomes: Sequence[tuple[Correction, State, Mapping[str, Any], str]],
        *,
        who: str,
        **values: Any,
    ) -> list[Correction]:
        """Store what an answer says of a dossier and of its corrections; the corrections that settled."""
        settled = []
        with self._step_transaction() as steps:
            self._update_dossier(dossier, items, values)
            for correction, state, receipt, error in outcomes:
                stored = self._lock_correction(correction.id)
                detail = f"answer {values.get('answer', '')} to dossier {dossier.number}"
                with suppress(TransitionNotAllowed):  # settled meanwhile
                    settled.append(
                        self._step(stored, stored, state, steps, who, receipt=receipt, error=error, detail=detail)
                    )
        return settled

    def _insert_dossier(self, dossier: DossierRecord, items: Sequence[ItemRecord]) -> None:
        self._backend.insert("dossiers", [vars(dossier)])
        self._backend.insert("dossier_items", [vars(item) for item in items])

    def _update_dossier(
        self, dossier: DossierRecord, items: Sequence[ItemRecord], values: Mapping[str, Any]
    ) -> DossierRecord:
        changed = replace(dossier, **values)
        where = "direction = :direction AND number = :number"
        # S608: the names are this package's own
        assigned = {
            name: ", ".join(f"{c} = :{c}" for c in columns) for name, columns in UPDATABLE_DOSSIER_COLUMNS.items()
        }
        self._backend.execute(f"UPDATE dossiers SET {assigned['dossiers']} WHERE {where} AND sum = :sum", vars(changed))  # noqa: S608
        for item in items:
            self._backend.execute(
                f"UPDATE dossier_items SET {assigned['dossier_items']} WHERE {where}"  # noqa: S608
                " AND dossier_sum = :dossier_sum AND item = :item",
                vars(item),
            )
        return changed
