"""What may become of a correction in a team's database, and its trail: functions and triggers in SQL.

The guard is the last wall, on every way in: it knows the table of states, which columns each step may change, and
who decides. Names come from ``session_user``, times from the server's clock, also of what was decided on a
discrepancy or a pair of incidents. The trail is written by the database
at the end of the transaction, in the order of its chain; nobody else can write there. Each function names its
search path: a person's own function or table is never taken for one of these.

Long: most of it is SQL, which a database must hold whole.
"""

from __future__ import annotations

from ...model.correction import FAILED_STATES, PERSONAL_FIELDS, RECEIPT_ECHO_FIELDS, SETTLED_STATES, TRANSITIONS
from ...profile import REVIEW_BY_ANOTHER

GUARDED_COLUMNS = (
    "label", "before", "after", "base_version", "note", "state", "attempts", "last_error", "receipt", "photo",
    "photo_sha256", "sketch", "link", "remarks", "reviewer", "reason", "reason_code", "acknowledged_by", "dossier",
    "item", "version", "ready_at", "origin", "updated_at", "street", "search_text", "geom",
)  # fmt: skip
"""Columns of a correction that change; what it is about, whose it is and when it was drafted never do."""

REVIEW_HOLD_MINUTES = 10
"""For how long what a reviewer took is not offered to another."""

MAX_DECISIONS_PER_CALL = 5000
"""Corrections decided in one call."""


SIGNING_TRIGGERS = {
    "corrections": ("guard", "note_new", "note_steps"),
    "discrepancies": ("sign_new", "sign_again"),
    "duplicates": ("sign_new", "sign_again"),
}
"""Triggers that say who did it, which is known already of rows that move here."""


def build_guard_statements(schema: str) -> list[str]:
    """Return the statements, whatever was there before."""
    steps = ", ".join(
        f"'{old.value} {new.value}'" for old, following in TRANSITIONS.items() for new in sorted(following)
    )
    filled = {
        "<schema>": schema,
        "<member>": f"{schema}_member",
        "<fixed>": f"SET search_path = pg_catalog, {schema}, pg_temp",
        "<steps>": steps,
        "<settled>": ", ".join(f"'{state.value}'" for state in sorted(SETTLED_STATES | FAILED_STATES)),
        "<words>": ", ".join(f"'{name}'" for name in PERSONAL_FIELDS),
        "<told>": ", ".join(f"'{name}'" for name in RECEIPT_ECHO_FIELDS),
        "<failed>": ", ".join(f"'{state.value}'" for state in sorted(FAILED_STATES)),
        "<another>": REVIEW_BY_ANOTHER,
        "<look>": f"interval '{REVIEW_HOLD_MINUTES} minutes'",
        "<most>": str(MAX_DECISIONS_PER_CALL),
        **{f"<content of {row}>": _content(row) for row in ("old", "new", "o", "n")},
    }
    statements = []
    for statement in _STATEMENTS:
        for mark, text in filled.items():
            statement = statement.replace(mark, text)
        statements.append(statement)
    return statements


def _content(row: str) -> str:
    names = (
        "label, before, after, base_version, note, photo, photo_sha256, sketch, link, street, search_text, geom::text"
    )
    return f"({', '.join(f'{row}.{name}' for name in names.split(', '))})"


_NO_TWO = (
    "DROP TRIGGER IF EXISTS correction_steps ON corrections",
    "DROP FUNCTION IF EXISTS correction_steps()",
)
"""What version 4 had in the guard's place."""

_PEOPLE = (
    # '' beside the communes: rows from before the workspace knew its commune
    """CREATE OR REPLACE FUNCTION communes_of(roles text[]) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER
<fixed> AS $$
  SELECT CASE WHEN count(*) = 0 THEN '{}' ELSE array_append(array_agg(DISTINCT nis_code), '') END FROM members
  WHERE login = session_user AND role = ANY (roles) AND (until IS NULL OR until > now()) $$""",
    """CREATE OR REPLACE FUNCTION may(roles text[], of_commune text) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER <fixed> AS $$
  SELECT '*' = ANY (c) OR coalesce(of_commune, '') = ANY (c) FROM (SELECT communes_of(roles) AS c) AS mine $$""",
    """CREATE OR REPLACE FUNCTION me() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER <fixed> AS $$
  SELECT coalesce((SELECT max(person) FROM members WHERE login = session_user AND person <> ''), session_user) $$""",
    """CREATE OR REPLACE FUNCTION admit(who name, what text, of_commune text DEFAULT '*', called text DEFAULT '')
RETURNS void LANGUAGE plpgsql SECURITY DEFINER <fixed> AS $$
BEGIN
  IF NOT may(ARRAY['administrator'], of_commune) THEN
    RAISE EXCEPTION 'only an administrator admits members' USING ERRCODE = '42501';
  END IF;
  EXECUTE format('GRANT <member> TO %I', who);
  INSERT INTO members (login, role, nis_code, person) VALUES (who, what, of_commune, called)
    ON CONFLICT (login, role, nis_code) DO UPDATE SET person = excluded.person, granted_by = session_user,
    granted_at = clock_timestamp(), until = NULL;
  INSERT INTO pending_steps (steps) VALUES (jsonb_build_array(jsonb_build_object('id', '', 'n', '', 'f', '',
    't', 'member', 'd', format('%s is %s of %s', who, what, of_commune))));
END $$""",
    """CREATE OR REPLACE FUNCTION dismiss(who name, what text, of_commune text DEFAULT '*') RETURNS void
LANGUAGE plpgsql SECURITY DEFINER <fixed> AS $$
BEGIN
  IF NOT may(ARRAY['administrator'], of_commune) THEN
    RAISE EXCEPTION 'only an administrator dismisses members' USING ERRCODE = '42501';
  END IF;
  UPDATE members SET until = clock_timestamp() WHERE login = who AND role = what AND nis_code = of_commune;
  INSERT INTO pending_steps (steps) VALUES (jsonb_build_array(jsonb_build_object('id', '', 'n', '', 'f', 'member',
    't', '', 'd', format('%s is no longer %s of %s', who, what, of_commune))));
END $$""",
    """CREATE OR REPLACE FUNCTION set_rule(rule text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER <fixed> AS $$
BEGIN
  IF NOT may(ARRAY['administrator'], '*') THEN
    RAISE EXCEPTION 'only an administrator says who approves' USING ERRCODE = '42501';
  END IF;
  IF rule NOT IN ('none', 'anyone', '<another>') THEN
    RAISE EXCEPTION 'no such rule' USING ERRCODE = '22023';
  END IF;
  INSERT INTO meta (key, value) VALUES ('review', rule) ON CONFLICT (key) DO UPDATE SET value = excluded.value;
  INSERT INTO pending_steps (steps) VALUES (jsonb_build_array(jsonb_build_object('id', '', 'n', '', 'f', '',
    't', 'rule', 'd', rule)));
END $$""",
)

_GUARD = (
    # what the database knows better than a desk; one without a word for a reviewer's or a service's field is a draft
    """CREATE OR REPLACE FUNCTION guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER <fixed> AS $$
DECLARE
  own boolean; reviews boolean; rewritten boolean; letting_go boolean := false;
  server text := to_char(clock_timestamp() AT TIME ZONE 'UTC',
    'YYYY-MM-DD"T"HH24:MI:SS"Z"');
BEGIN
  -- a dossier that came: only receive_corrections() writes there
  IF EXISTS (SELECT 1 FROM receiving r WHERE r.id = new.id) THEN
    RETURN new;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF new.state <> 'draft' THEN
      RAISE EXCEPTION 'a correction begins as a draft' USING ERRCODE = '42501';
    END IF;
    new.owner := session_user; new.author := me(); new.version := 1; new.attempts := 0; new.last_error := '';
    new.receipt := NULL; new.reviewer := ''; new.acknowledged_by := ''; new.dossier := ''; new.item := 0;
    new.ready_at := ''; new.origin := '';
    RETURN new;
  END IF;
  own := old.owner IN ('', session_user);
  reviews := may(ARRAY['reviewer'], old.nis_code);
  rewritten := <content of old> IS DISTINCT FROM <content of new>;
  -- the end of what citizens wrote: of what was settled long ago texts may go, and only go
  IF old.state = new.state AND old.state IN (<settled>) AND old.updated_at < to_char(clock_timestamp()
      AT TIME ZONE 'UTC' - interval '30 days', 'YYYY-MM-DD') THEN
    rewritten := NOT (new.note IN ('', old.note) AND new.photo IN ('', old.photo) AND new.link IN ('', old.link)
      AND new.photo_sha256 IN ('', old.photo_sha256) AND new.sketch IN ('', old.sketch)
      AND (old.label, old.base_version, old.street, old.search_text, old.geom::text) IS NOT DISTINCT FROM (new.label,
      new.base_version, new.street, new.search_text, new.geom::text)
      AND new.before::jsonb = old.before::jsonb - ARRAY[<words>]
      AND new.after::jsonb = old.after::jsonb - ARRAY[<words>]);
    letting_go := NOT rewritten AND (new.receipt IS NOT DISTINCT FROM old.receipt
      OR new.receipt::jsonb = old.receipt::jsonb - ARRAY[<told>]);
  END IF;
  IF (old.id, old.owner, old.author, old.created_at, old.nis_code, old.target, old.kind, old.subject, old.group_id,
      old.replaces) IS DISTINCT FROM (new.id, new.owner, new.author, new.created_at, new.nis_code, new.target,
      new.kind, new.subject, new.group_id, new.replaces) THEN
    RAISE EXCEPTION 'what a correction is about never changes' USING ERRCODE = '42501';
  END IF;
  IF old.state <> new.state AND (NOT (old.state || ' ' || new.state) = ANY (ARRAY[<steps>])
      OR old.state = 'returned' AND new.state = 'draft' AND old.attempts > 0) THEN
    RAISE EXCEPTION '% cannot become %', old.state, new.state USING ERRCODE = '42501';
  END IF;
  -- whose step it is
  IF NOT reviews AND (old.state = 'in_review' OR new.state = 'in_review' AND old.state <> new.state
      OR new.state = 'approved' AND old.state IN ('draft', 'ready')
      OR new.state = 'returned' AND old.state <> 'submitted' AND old.state <> new.state) THEN
    RAISE EXCEPTION 'only a reviewer decides' USING ERRCODE = '42501';
  END IF;
  IF NOT own AND NOT reviews AND (old.state IN ('draft', 'ready', 'returned')
      OR old.state = 'approved' AND new.state <> 'sending'
      -- a desk that finds no origin says to which one it is about to send
      AND NOT (new.state = 'approved' AND coalesce(old.origin, '') = '' AND new.origin <> '')) THEN
    RAISE EXCEPTION 'it is another person''s correction' USING ERRCODE = '42501';
  END IF;
  IF new.state = 'approved' AND old.state IN ('draft', 'ready', 'in_review')
      AND (old.owner = session_user OR old.author = me())
      AND EXISTS (SELECT 1 FROM meta WHERE key = 'review' AND value = '<another>') THEN
    RAISE EXCEPTION 'it was drafted under this sign-in (%): another person approves it', session_user
      USING ERRCODE = '42501';
  END IF;
  -- what the step may change
  IF rewritten AND NOT (new.state = old.state AND (old.state = 'draft' AND own OR old.state = 'in_review')) THEN
    RAISE EXCEPTION 'only a draft can be changed' USING ERRCODE = '42501';
  END IF;
  IF old.remarks IS DISTINCT FROM new.remarks AND old.state NOT IN ('draft', 'ready', 'in_review')
      OR (old.receipt, old.dossier, old.item) IS DISTINCT FROM (new.receipt, new.dossier, new.item)
      AND old.state NOT IN ('sending', 'unknown', 'submitted', 'recalled') AND NOT letting_go
      OR old.last_error IS DISTINCT FROM new.last_error AND new.last_error <> ''
      AND old.state NOT IN ('sending', 'unknown', 'submitted', 'recalled')
      OR old.attempts <> new.attempts
      AND NOT (old.state = 'approved' AND new.state = 'sending' AND new.attempts = old.attempts + 1)
      OR (old.reviewer, old.reason, old.reason_code) IS DISTINCT FROM (new.reviewer, new.reason, new.reason_code)
      AND NOT (reviews AND old.state IN ('draft', 'ready', 'in_review', 'approved') AND old.state <> new.state)
      OR coalesce(old.origin, '') NOT IN ('', coalesce(new.origin, ''))
      AND old.state NOT IN ('draft', 'ready', 'in_review')
      OR new.acknowledged_by NOT IN ('', old.acknowledged_by) AND old.state NOT IN (<failed>)
      AND new.state <> 'withdrawn' THEN
    RAISE EXCEPTION 'this step of a correction does not change that' USING ERRCODE = '42501';
  END IF;
  IF old.reviewer IS DISTINCT FROM new.reviewer AND new.reviewer <> '' THEN new.reviewer := me(); END IF;
  IF old.acknowledged_by IS DISTINCT FROM new.acknowledged_by AND new.acknowledged_by <> '' THEN
    new.acknowledged_by := me();
  END IF;
  new.version := old.version + 1;
  new.ready_at := CASE WHEN new.state = 'ready' AND old.state IN ('draft', 'returned') THEN server
    ELSE old.ready_at END;
  -- a desk's moment is kept where it is the server's but for the way there
  IF new.updated_at !~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$'
      OR abs(extract(epoch FROM new.updated_at::timestamptz - clock_timestamp())) > 60 THEN
    new.updated_at := server;
  END IF;
  RETURN new;
END $$""",
    "DROP TRIGGER IF EXISTS guard ON corrections",
    "CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON corrections FOR EACH ROW EXECUTE FUNCTION guard()",
)

_TRAIL = (
    "CREATE OR REPLACE FUNCTION audit_is_kept() RETURNS trigger LANGUAGE plpgsql <fixed> AS"
    " $$ BEGIN RAISE EXCEPTION 'the audit trail is append-only' USING ERRCODE = '42501'; END $$",
    "DROP TRIGGER IF EXISTS audit_is_kept ON audit",
    "CREATE TRIGGER audit_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit"
    " FOR EACH STATEMENT EXECUTE FUNCTION audit_is_kept()",
    # a plan made for one row would take seconds for thousands
    """CREATE OR REPLACE FUNCTION note_steps() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER <fixed>
SET enable_nestloop = off AS $$
DECLARE taken jsonb;
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT jsonb_agg(jsonb_build_object('id', n.id, 'n', n.nis_code, 'f', '', 't', n.state, 'd', '') ORDER BY n.fid)
      INTO taken FROM newer n;
  ELSE
    SELECT jsonb_agg(jsonb_build_object('id', n.id, 'n', n.nis_code, 'f', o.state, 't', n.state, 'd', CASE
        WHEN n.acknowledged_by NOT IN ('', o.acknowledged_by) AND n.state = o.state THEN 'acknowledged' ELSE '' END)
        ORDER BY n.fid)
      INTO taken FROM newer n JOIN older o USING (fid)
      WHERE o.state <> n.state OR n.acknowledged_by NOT IN ('', o.acknowledged_by)
      OR <content of o> IS DISTINCT FROM <content of n>;
  END IF;
  IF taken IS NOT NULL THEN INSERT INTO pending_steps (steps) VALUES (taken); END IF;
  RETURN NULL;
END $$""",
    "DROP TRIGGER IF EXISTS note_new ON corrections",
    "CREATE TRIGGER note_new AFTER INSERT ON corrections REFERENCING NEW TABLE AS newer"
    " FOR EACH STATEMENT EXECUTE FUNCTION note_steps()",
    "DROP TRIGGER IF EXISTS note_steps ON corrections",
    "CREATE TRIGGER note_steps AFTER UPDATE ON corrections REFERENCING OLD TABLE AS older NEW TABLE AS newer"
    " FOR EACH STATEMENT EXECUTE FUNCTION note_steps()",
    # at the end of the transaction: everybody waits in this one file, and holds nothing that another still wants
    """CREATE OR REPLACE FUNCTION chain_steps() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER <fixed> AS $$
DECLARE
  given jsonb := coalesce(nullif(current_setting('<schema>.details', true), ''), '{}')::jsonb;
  head text; steps bigint; last text; hash text; one jsonb; detail text; person text := me();
  server text := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');
BEGIN
  DELETE FROM pending_steps WHERE fid = new.fid;
  SELECT value INTO STRICT head FROM meta WHERE key = 'audit_head' FOR UPDATE;
  steps := coalesce(nullif(split_part(head, ' ', 1), ''), '0')::bigint;
  last := split_part(head, ' ', 2);
  FOR one IN SELECT value FROM jsonb_array_elements(new.steps) LOOP
    detail := coalesce(nullif(one->>'d', ''), left(given->>(one->>'id'), 10000), '');
    -- as Python writes it: keys sorted, no blanks
    hash := encode(sha256(convert_to('{"actor":' || to_json(person) || ',"at":' || to_json(server)
      || ',"correction_id":' || to_json(one->>'id') || ',"db_user":' || to_json(session_user::text)
      || ',"detail":' || to_json(detail) || ',"from_state":' || to_json(one->>'f') || ',"hash_version":"2"'
      || ',"nis_code":' || to_json(one->>'n') || ',"previous":' || to_json(last)
      || ',"to_state":' || to_json(one->>'t') || '}', 'UTF8')), 'hex');
    INSERT INTO audit (at, correction_id, from_state, to_state, actor, detail, db_user, nis_code, hash_version,
      previous, hash) VALUES (server, one->>'id', one->>'f', one->>'t', person, detail, session_user, one->>'n', 2,
      last, hash);
    last := hash; steps := steps + 1;
  END LOOP;
  UPDATE meta SET value = steps || ' ' || last WHERE key = 'audit_head';
  RETURN NULL;
END $$""",
    "DROP TRIGGER IF EXISTS chain_steps ON pending_steps",
    "CREATE CONSTRAINT TRIGGER chain_steps AFTER INSERT ON pending_steps DEFERRABLE INITIALLY DEFERRED"
    " FOR EACH ROW EXECUTE FUNCTION chain_steps()",
    "CREATE OR REPLACE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql <fixed> AS"
    " $$ BEGIN PERFORM pg_notify('<schema>', TG_TABLE_NAME); RETURN NULL; END $$",
)

_REVIEW = (
    """CREATE OR REPLACE FUNCTION decide(ids text[], versions bigint[], to_state text, code text, words text)
RETURNS TABLE (correction_id text, outcome text) LANGUAGE plpgsql SECURITY DEFINER <fixed> AS $$
DECLARE mine text[] := communes_of(ARRAY['reviewer']); person text := me();
  another boolean := EXISTS (SELECT 1 FROM meta WHERE key = 'review' AND value = '<another>');
BEGIN
  IF mine = '{}' THEN RAISE EXCEPTION 'only a reviewer decides' USING ERRCODE = '42501'; END IF;
  IF to_state NOT IN ('approved', 'returned', 'withdrawn') THEN
    RAISE EXCEPTION 'no such decision' USING ERRCODE = '42501';
  END IF;
  IF to_state <> 'approved' AND length(trim(coalesce(words, ''))) = 0 THEN
    RAISE EXCEPTION 'a reviewer who does not accept says why' USING ERRCODE = '23514';
  END IF;
  IF cardinality(ids) > <most> OR cardinality(ids) <> cardinality(versions) THEN
    RAISE EXCEPTION 'too many at once' USING ERRCODE = '54000';
  END IF;
  RETURN QUERY WITH asked AS (SELECT * FROM unnest(ids, versions) AS a (id, seen)),
  held AS (SELECT c.fid, c.id, c.nis_code, c.state, c.version, c.owner, c.author FROM corrections c
    JOIN asked USING (id) ORDER BY c.fid FOR UPDATE OF c),
  judged AS (SELECT a.id, h.fid, CASE
      WHEN h.id IS NULL OR NOT ('*' = ANY (mine) OR h.nis_code = ANY (mine)) THEN 'not_yours'
      WHEN h.state NOT IN ('ready', 'in_review') THEN 'is_' || h.state
      WHEN h.version <> a.seen THEN 'changed'
      WHEN another AND to_state = 'approved' AND (h.owner = session_user OR h.author = person) THEN 'own_work'
      WHEN EXISTS (SELECT 1 FROM looks l WHERE l.correction_id = h.id AND l.login <> session_user
        AND l.until > clock_timestamp()) THEN 'somebody_looks'
      ELSE 'done' END AS outcome FROM asked a LEFT JOIN held h USING (id)),
  moved AS (UPDATE corrections c SET state = to_state, reviewer = person,
      reason = CASE WHEN words <> '' THEN words ELSE c.reason END,
      reason_code = CASE WHEN code <> '' THEN code ELSE c.reason_code END, last_error = '', acknowledged_by = '',
      updated_at = to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
    FROM judged j WHERE c.fid = j.fid AND j.outcome = 'done' RETURNING c.id),
  freed AS (DELETE FROM looks l USING judged j WHERE l.correction_id = j.id AND j.outcome = 'done')
  SELECT j.id, j.outcome FROM judged j;
END $$""",
    # leases in a statement of their own: in the one that chooses, an older snapshot would not see others'
    """CREATE OR REPLACE FUNCTION take(ids text[]) RETURNS TABLE (correction_id text, outcome text) LANGUAGE plpgsql
SECURITY DEFINER <fixed> AS $$
#variable_conflict use_column
DECLARE mine text[] := communes_of(ARRAY['reviewer']); chosen text[]; won text[]; reviewing text := me();
BEGIN
  IF mine = '{}' THEN RAISE EXCEPTION 'only a reviewer takes' USING ERRCODE = '42501'; END IF;
  IF cardinality(ids) > <most> THEN RAISE EXCEPTION 'too many at once' USING ERRCODE = '54000'; END IF;
  chosen := ARRAY(SELECT c.id FROM corrections c WHERE c.id = ANY (ids) AND c.state IN ('ready', 'in_review')
    AND ('*' = ANY (mine) OR c.nis_code = ANY (mine)) ORDER BY c.fid FOR UPDATE SKIP LOCKED);
  WITH leased AS (INSERT INTO looks AS l (correction_id, login, person, until)
    SELECT unnest(chosen), session_user, reviewing, clock_timestamp() + <look>
    ON CONFLICT (correction_id) DO UPDATE SET login = excluded.login, person = excluded.person, until = excluded.until
    WHERE l.until <= clock_timestamp() OR l.login = session_user RETURNING l.correction_id AS id)
  SELECT coalesce(array_agg(id), '{}') INTO won FROM leased;
  UPDATE corrections c SET state = 'in_review', reviewer = reviewing, last_error = '', acknowledged_by = '',
    updated_at = to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
    WHERE c.id = ANY (won) AND c.state = 'ready';
  RETURN QUERY SELECT a.id, CASE WHEN a.id = ANY (won) THEN 'done' WHEN a.id = ANY (chosen) THEN 'somebody_looks'
    WHEN c.id IS NULL THEN 'not_yours' WHEN c.state IN ('ready', 'in_review') THEN 'somebody_looks'
    ELSE 'is_' || c.state END FROM unnest(ids) AS a (id) LEFT JOIN corrections c ON c.id = a.id
    AND ('*' = ANY (mine) OR c.nis_code = ANY (mine));
END $$""",
    """CREATE OR REPLACE FUNCTION take_oldest(how_many integer, of_commune text DEFAULT NULL) RETURNS SETOF text
LANGUAGE plpgsql SECURITY DEFINER <fixed> AS $$
DECLARE mine text[] := communes_of(ARRAY['reviewer']); chosen text[]; won text[];
BEGIN
  IF mine = '{}' THEN RAISE EXCEPTION 'only a reviewer takes' USING ERRCODE = '42501'; END IF;
  IF how_many > 200 THEN RAISE EXCEPTION 'too many at once' USING ERRCODE = '54000'; END IF;
  -- others may win what was chosen: there may be more behind it
  FOR attempt IN 1..5 LOOP
    chosen := ARRAY(SELECT c.id FROM corrections c WHERE c.state = 'ready'
      AND ('*' = ANY (mine) OR c.nis_code = ANY (mine)) AND (of_commune IS NULL OR c.nis_code = of_commune)
      AND c.owner <> session_user
      AND NOT EXISTS (SELECT 1 FROM looks l WHERE l.correction_id = c.id AND l.until > clock_timestamp())
      ORDER BY c.ready_at, c.fid LIMIT how_many FOR UPDATE OF c SKIP LOCKED);
    EXIT WHEN chosen = '{}';
    won := ARRAY(SELECT t.correction_id FROM take(chosen) t WHERE t.outcome = 'done');
    EXIT WHEN won <> '{}';
  END LOOP;
  RETURN QUERY SELECT unnest(won);
END $$""",
    """CREATE OR REPLACE FUNCTION leave(ids text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER <fixed> AS $$
DECLARE mine text[];
BEGIN
  WITH ended AS (DELETE FROM looks WHERE correction_id = ANY (ids) AND login = session_user RETURNING correction_id)
  SELECT coalesce(array_agg(correction_id), '{}') INTO mine FROM ended;
  UPDATE corrections SET state = 'ready' WHERE id = ANY (mine) AND state = 'in_review';
END $$""",
)


def _signing(table: str, columns: tuple[str, ...], recalled: str) -> tuple[str, ...]:
    """Statements that keep who decided in ``columns``, the decision first; ``recalled``: when it goes unsigned."""
    decision, *_rest = columns
    old, new = (", ".join(f"{row}.{name}" for name in columns) for row in ("old", "new"))
    return (
        f"""CREATE OR REPLACE FUNCTION sign_{table}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER <fixed> AS $$
DECLARE person text := me();
BEGIN
  IF TG_OP = 'UPDATE' AND {recalled} THEN RETURN new; END IF;
  IF new.decided_by IS DISTINCT FROM old.decided_by AND coalesce(new.decided_by, '') NOT IN ('', person) THEN
    RAISE EXCEPTION 'a decision bears the name of whoever makes it (%)', person USING ERRCODE = '42501';
  END IF;
  IF concat(new.{decision}, new.decided_by) <> '' THEN
    new.decided_by := person;
    new.decided_at := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');
  END IF;
  RETURN new;
END $$""",
        f"DROP TRIGGER IF EXISTS sign_new ON {table}",
        f"CREATE TRIGGER sign_new BEFORE INSERT ON {table} FOR EACH ROW WHEN (concat({new}) <> '')"
        f" EXECUTE FUNCTION sign_{table}()",
        f"DROP TRIGGER IF EXISTS sign_again ON {table}",
        f"CREATE TRIGGER sign_again BEFORE UPDATE ON {table} FOR EACH ROW"
        f" WHEN (({old}) IS DISTINCT FROM ({new})) EXECUTE FUNCTION sign_{table}()",
    )


# a comparison whose facts are others takes a decision back; who made it, and which it was, stays said
_RECALLED = """coalesce(new.decision, '') = '' AND coalesce(new.previous_decision, '') IN ('',
      coalesce(old.previous_decision, ''), coalesce(old.decision, '')) AND (old.decided_by, old.decided_at, old.note)
      IS NOT DISTINCT FROM (new.decided_by, new.decided_at, new.note)"""

_DECISIONS = (
    *_signing("discrepancies", ("decision", "decided_by", "decided_at", "note", "previous_decision"), _RECALLED),
    *_signing("duplicates", ("verdict", "decided_by", "decided_at"), "false"),
)

_DOSSIERS = (
    """CREATE OR REPLACE FUNCTION give_count(of_commune text, of_year integer, of_desk text, known bigint)
RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER <fixed> AS $$
DECLARE given bigint;
BEGIN
  IF NOT may(ARRAY['technician', 'reviewer'], of_commune) THEN
    RAISE EXCEPTION 'only who works for the commune numbers its dossiers' USING ERRCODE = '42501';
  END IF;
  IF of_commune !~ '^[0-9]{5}$' OR of_desk !~ '^[A-Z]?$' OR of_year NOT BETWEEN 2000 AND 9999 THEN
    RAISE EXCEPTION 'no such number' USING ERRCODE = '22023';
  END IF;
  -- what a desk says that it knows leaves no great gap
  INSERT INTO dossier_counts AS c (nis_code, year, desk, last_number)
    VALUES (of_commune, of_year, of_desk, least(greatest(known, 0), 10000) + 1)
    ON CONFLICT (nis_code, year, desk) DO UPDATE SET last_number = greatest(c.last_number,
      least(known, c.last_number + 1000)) + 1 RETURNING last_number INTO given;
  RETURN given;
END $$""",
    # whose they are is the receiver's to show, not to say: an owner that nobody can be, the author as the file has it
    """CREATE OR REPLACE FUNCTION receive_corrections(rows jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
<fixed> AS $$
DECLARE r corrections; stored corrections;
  server text := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');
BEGIN
  IF jsonb_array_length(rows) > <most> THEN RAISE EXCEPTION 'too many at once' USING ERRCODE = '54000'; END IF;
  FOR r IN SELECT * FROM jsonb_populate_recordset(NULL::corrections, rows) LOOP
    IF NOT may(ARRAY['reviewer'], r.nis_code) OR coalesce(r.nis_code, '') = '' THEN
      RAISE EXCEPTION 'only a reviewer of the commune receives its dossiers' USING ERRCODE = '42501';
    END IF;
    IF r.target <> 'addressing' OR NOT EXISTS (SELECT 1 FROM dossiers d WHERE d.direction = 'in'
        AND d.number = r.dossier AND d.nis_code = r.nis_code) THEN
      RAISE EXCEPTION 'it is of no dossier that was received' USING ERRCODE = '42501';
    END IF;
    INSERT INTO receiving (id) VALUES (r.id);
    SELECT * INTO stored FROM corrections c WHERE c.id = r.id FOR UPDATE;
    IF stored.id IS NULL THEN
      r.fid := nextval(pg_get_serial_sequence('corrections', 'fid'));
      r.owner := 'dossier'; r.state := 'ready'; r.version := 1; r.attempts := 0; r.last_error := '';
      r.receipt := NULL; r.reviewer := ''; r.reason := ''; r.reason_code := ''; r.acknowledged_by := '';
      r.origin := ''; r.ready_at := server; r.updated_at := server; r.remarks := coalesce(r.remarks, '[]');
      INSERT INTO corrections SELECT (r).*;
    ELSIF stored.owner = 'dossier' AND stored.nis_code = r.nis_code AND stored.state IN ('ready', 'in_review') THEN
      UPDATE corrections SET label = r.label, before = r.before, after = r.after, base_version = r.base_version,
        note = r.note, street = r.street, search_text = r.search_text, photo = r.photo,
        photo_sha256 = r.photo_sha256, sketch = r.sketch, link = r.link, geom = r.geom,
        dossier = r.dossier, item = r.item, remarks = '[]', state = 'ready', reviewer = '', version = version + 1,
        updated_at = server WHERE id = r.id;
    END IF;
    DELETE FROM receiving WHERE id = r.id;
  END LOOP;
END $$""",
)

_STATEMENTS = (*_NO_TWO, *_PEOPLE, *_GUARD, *_TRAIL, *_REVIEW, *_DECISIONS, *_DOSSIERS)
