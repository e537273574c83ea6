"""Who may do what in a team's workspace: two roles, and the table of states enforced by the database.

*technician* reads everything, drafts, changes its own drafts, and sends what was approved. *reviewer* may also
approve, send back and settle others' corrections. Both are group roles named after the schema; an administrator
grants them to people (``GRANT repere_technician TO anne``). A commune whose profile asks for no review grants
everyone *reviewer*. Nobody deletes a correction, or changes the trail.
"""

from __future__ import annotations

from ..corrections.correction import TRANSITIONS, State
from .schema import TABLES

_KEPT = ("corrections", "audit", "meta")
"""Tables whose rows are not deleted."""

_OURS = (State.DRAFT, State.READY, State.IN_REVIEW, State.WITHDRAWN)
"""States in which a correction is its author's, or a reviewer's; in the others the services decide."""

_REVIEWED = (State.DRAFT, State.READY, State.IN_REVIEW)


def _list(states: tuple[State, ...]) -> str:
    return ", ".join(f"'{state.value}'" for state in states)


def rights(schema: str) -> list[str]:
    """The statements that make them so, whatever was there before. They need the right to create roles."""
    technician, reviewer = f"{schema}_technician", f"{schema}_reviewer"
    steps = ", ".join(
        f"'{old.value} {new.value}'" for old, following in TRANSITIONS.items() for new in sorted(following)
    )
    return [
        *(
            f"DO $$ BEGIN CREATE ROLE {role} NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
            for role in (technician, reviewer)
        ),
        f"GRANT {technician} TO {reviewer}",
        "CREATE TABLE IF NOT EXISTS claims (correction_id text PRIMARY KEY, desk bigint NOT NULL,"
        " who text NOT NULL DEFAULT '', at timestamptz NOT NULL DEFAULT clock_timestamp())",
        "ALTER TABLE corrections ADD COLUMN IF NOT EXISTS owner text NOT NULL DEFAULT current_user",
        f"GRANT USAGE ON SCHEMA {schema} TO {technician}",
        f"GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA {schema} TO {technician}",
        f"REVOKE UPDATE ON audit FROM {technician}",
        *(f"GRANT DELETE ON {name} TO {technician}" for name in (*TABLES, "claims") if name not in _KEPT),
        # the trail
        "CREATE OR REPLACE FUNCTION audit_is_kept() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'the audit trail is append-only' USING ERRCODE = '42501'; END $$",
        "CREATE OR REPLACE TRIGGER audit_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit"
        " FOR EACH STATEMENT EXECUTE FUNCTION audit_is_kept()",
        # rows
        "ALTER TABLE corrections ENABLE ROW LEVEL SECURITY",
        *(
            f"DROP POLICY IF EXISTS {name} ON corrections"
            for name in ("everybody_reads", "who_drafts", "who_goes_on", "reviewer_adds", "reviewer_goes_on")
        ),
        "CREATE POLICY everybody_reads ON corrections FOR SELECT USING (true)",
        f"CREATE POLICY who_drafts ON corrections FOR INSERT TO {technician}"
        f" WITH CHECK (owner = current_user AND state = '{State.DRAFT.value}')",
        f"CREATE POLICY who_goes_on ON corrections FOR UPDATE TO {technician} USING (true)"
        f" WITH CHECK (owner IN ('', current_user) OR state NOT IN ({_list(_OURS)}))",
        f"CREATE POLICY reviewer_adds ON corrections FOR INSERT TO {reviewer} WITH CHECK (true)",
        f"CREATE POLICY reviewer_goes_on ON corrections FOR UPDATE TO {reviewer} USING (true) WITH CHECK (true)",
        # steps: a policy sees only the row before or the row after
        f"""CREATE OR REPLACE FUNCTION correction_steps() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE reviews boolean := pg_has_role(current_user, '{reviewer}', 'member');
BEGIN
  IF old.state <> new.state AND NOT (old.state || ' ' || new.state) = ANY (ARRAY[{steps}]) THEN
    RAISE EXCEPTION '% cannot become %', old.state, new.state USING ERRCODE = '42501';
  END IF;
  IF NOT reviews AND (old.state = '{State.IN_REVIEW.value}' AND old IS DISTINCT FROM new
      OR new.state = '{State.APPROVED.value}' AND old.state IN ({_list(_REVIEWED)})) THEN
    RAISE EXCEPTION 'only a reviewer decides' USING ERRCODE = '42501';
  END IF;
  IF (old.id, old.owner) IS DISTINCT FROM (new.id, new.owner)
      OR old.state NOT IN ('{State.DRAFT.value}', '{State.IN_REVIEW.value}')
      AND (old.target, old.kind, old.subject, old.before, old.after, old.base_version, old.author)
      IS DISTINCT FROM (new.target, new.kind, new.subject, new.before, new.after, new.base_version, new.author) THEN
    RAISE EXCEPTION 'only a draft can be changed' USING ERRCODE = '42501';
  END IF;
  RETURN new;
END $$""",
        "CREATE OR REPLACE TRIGGER correction_steps BEFORE UPDATE ON corrections"
        " FOR EACH ROW EXECUTE FUNCTION correction_steps()",
        # live refresh
        f"CREATE OR REPLACE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN PERFORM pg_notify('{schema}', TG_TABLE_NAME); RETURN NULL; END $$",
        *(
            f"CREATE OR REPLACE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON {name}"
            f" FOR EACH STATEMENT EXECUTE FUNCTION tell()"
            for name in TABLES
        ),
    ]
