"""Who may do what in a team's workspace: members, what each may read and write, whose rows they see.

One group role opens the schema; who does what is data: a row of ``members`` names a login, a role and a commune
(``*``: all). A *technician* drafts, changes its own drafts, and sends what was approved; a *reviewer* may also
approve, return and refuse others' corrections; an *auditor* reads; an *administrator* admits members and sets the
rule of approval. Who is meant is always ``session_user``: people who share one login are one person. Whoever owns
the schema, or is a superuser, passes all this. What may become of a correction is in :mod:`.postgis_guard`.
"""

from __future__ import annotations

from ..schema import TABLES, UPDATABLE_DOSSIER_COLUMNS
from .postgis_guard import GUARDED_COLUMNS, build_guard_statements

ROLES = ("technician", "reviewer", "auditor", "administrator")

_LISTS = ("incidents", "location_checks", "duplicates", "updates", "discrepancies", "source_checks")
"""Tables that whoever works for the commune fills and empties."""

_NAMING = {"discrepancies": ("key",), "duplicates": ("first_id", "second_id")}
"""Columns that say what was decided on: a decision does not move to something else."""

_OWNERS_NOTES = ("workspace", "audit_head")
"""Notes that only the owner of the schema writes."""

_ADMINISTRATORS_NOTES = ("nis_code", "review", "moved_to")
"""Notes that an administrator writes as well."""

_DRAFTED = (
    "id", "target", "kind", "subject", "label", "before", "after", "base_version", "note", "author", "group_id",
    "state", "attempts", "last_error", "receipt", "photo", "photo_sha256", "sketch", "link", "remarks", "reviewer",
    "reason", "reason_code", "acknowledged_by", "replaces", "dossier", "item", "version", "ready_at", "origin",
    "created_at",
    "updated_at", "street", "search_text", "nis_code", "geom",
)  # fmt: skip
"""Columns that come with a draft; what of them is not a draft's is refused or set by the database."""

_GUARDED_TABLES = (
    "corrections", "audit", "looks", "members", "claims", "meta", "pending_steps", "receiving", "dossier_counts",
    "samples", *UPDATABLE_DOSSIER_COLUMNS,
)  # fmt: skip
"""Tables of which each sees and writes only rows that its policies name; none is named for some of them."""

_OLD_ROLES = ("technician", "reviewer")
"""Roles of PostgreSQL in version 4, after the schema's name."""


def _texts(names: tuple[str, ...]) -> str:
    return ", ".join(f"'{name}'" for name in names)


def build_rights_statements(schema: str) -> list[str]:
    """Return the statements that make them so, whatever was there before. They need the right to create roles."""
    member = f"{schema}_member"
    return [
        f"DO $$ BEGIN CREATE ROLE {member} NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
        *_tables(),
        *build_guard_statements(schema),
        *_membership(schema, member),
        *_grants(schema, member),
        *_policies(member),
        *(
            statement
            for name in TABLES
            for statement in (
                f"DROP TRIGGER IF EXISTS tell ON {name}",
                f"CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON {name}"
                f" FOR EACH STATEMENT EXECUTE FUNCTION tell()",
            )
        ),
    ]


def _tables() -> list[str]:
    """Return what only a database keeps."""
    return [
        "CREATE TABLE IF NOT EXISTS claims (correction_id text PRIMARY KEY, desk bigint NOT NULL,"
        " who text NOT NULL DEFAULT '', at timestamptz NOT NULL DEFAULT clock_timestamp())",
        "ALTER TABLE claims ADD COLUMN IF NOT EXISTS login name NOT NULL DEFAULT session_user",
        "ALTER TABLE corrections ADD COLUMN IF NOT EXISTS owner text NOT NULL DEFAULT session_user",
        "ALTER TABLE corrections ALTER COLUMN owner SET DEFAULT session_user",
        "CREATE TABLE IF NOT EXISTS members (login name NOT NULL,"
        f" role text NOT NULL CHECK (role IN ({_texts(ROLES)})),"
        " nis_code text NOT NULL DEFAULT '*' CHECK (nis_code ~ '^([0-9]{5}|[*])$'), person text NOT NULL DEFAULT '',"
        " granted_by name NOT NULL DEFAULT session_user, granted_at timestamptz NOT NULL DEFAULT clock_timestamp(),"
        " until timestamptz, PRIMARY KEY (login, role, nis_code))",
        "CREATE TABLE IF NOT EXISTS looks (correction_id text PRIMARY KEY, login name NOT NULL,"
        " until timestamptz NOT NULL)",
        "ALTER TABLE looks ADD COLUMN IF NOT EXISTS person text NOT NULL DEFAULT ''",
        "CREATE TABLE IF NOT EXISTS pending_steps (fid bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
        " steps jsonb NOT NULL)",
        "CREATE TABLE IF NOT EXISTS receiving (id text PRIMARY KEY)",
        "CREATE INDEX IF NOT EXISTS corrections_ready ON corrections (ready_at, fid) WHERE state = 'ready'",
    ]


def _membership(schema: str, member: str) -> list[str]:
    """Who makes the workspace is a member of it; who had a role of version 4 keeps what it gave."""
    # S608: the names are the schema's, which is checked, and this module's own
    old = [
        f"""DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{schema}_{role}') THEN
    INSERT INTO members (login, role) SELECT r.rolname, '{role}' FROM pg_roles r
      WHERE r.rolcanlogin AND NOT r.rolsuper AND pg_has_role(r.oid, '{schema}_{role}', 'member')
      ON CONFLICT DO NOTHING;
    REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM {schema}_{role};
    GRANT {member} TO {schema}_{role};
  END IF;
END $$"""  # noqa: S608
        for role in _OLD_ROLES
    ]
    return [
        *(
            f"INSERT INTO members (login, role) SELECT session_user, '{role}'"  # noqa: S608 - words of our own
            " WHERE NOT EXISTS (SELECT 1 FROM members WHERE role = 'administrator') OR EXISTS"
            " (SELECT 1 FROM members WHERE login = session_user AND role = 'administrator') ON CONFLICT DO NOTHING"
            for role in ("administrator", "reviewer", "technician")
        ),
        *old,
    ]


def _grants(schema: str, member: str) -> list[str]:
    def columns(names: list[str] | tuple[str, ...]) -> str:
        return ", ".join(names)

    lists = []
    for name in _LISTS:
        changing = [column for column in TABLES[name].columns if column not in ("nis_code", *_NAMING.get(name, ()))]
        changing += ["geom"] if TABLES[name].epsg else []
        lists += [
            f"GRANT SELECT, INSERT, DELETE ON {name} TO {member}",
            f"GRANT UPDATE ({columns(changing)}) ON {name} TO {member}",
        ]
    return [
        f"REVOKE ALL ON SCHEMA {schema} FROM PUBLIC",
        f"REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM PUBLIC, {member}",
        f"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA {schema} FROM PUBLIC, {member}",
        f"GRANT USAGE ON SCHEMA {schema} TO {member}",
        *lists,
        f"GRANT SELECT ON corrections, audit, members, looks, meta, claims TO {member}",
        f"GRANT INSERT ({columns(_DRAFTED)}) ON corrections TO {member}",
        f"GRANT UPDATE ({columns(GUARDED_COLUMNS)}) ON corrections TO {member}",
        f"GRANT INSERT (key, value), UPDATE (value) ON meta TO {member}",
        f"GRANT INSERT, UPDATE ON claims TO {member}",
        f"GRANT SELECT ON dossier_counts, samples, {', '.join(UPDATABLE_DOSSIER_COLUMNS)} TO {member}",
        # what was drawn is never drawn again
        f"GRANT INSERT ({columns([*TABLES['samples'].columns])}), UPDATE (state) ON samples TO {member}",
        *(
            f"GRANT INSERT ({columns([*TABLES[name].columns])}), UPDATE ({columns(changing)}) ON {name} TO {member}"
            for name, changing in UPDATABLE_DOSSIER_COLUMNS.items()
        ),
        "GRANT EXECUTE ON FUNCTION communes_of(text[]), me(), decide(text[], bigint[], text, text, text),"
        " take(text[]), take_oldest(integer, text), leave(text[]), give_count(text, integer, text, bigint),"
        " receive_corrections(jsonb), admit(name, text, text, text),"
        f" dismiss(name, text, text), set_rule(text) TO {member}",
    ]


def _policies(member: str) -> list[str]:
    """Whose rows each sees and writes; the functions are asked once per statement, not once per row."""

    def of(*roles: str) -> str:
        asked = f"(SELECT communes_of(ARRAY[{_texts(roles)}]))"
        return f"('*' = ANY ({asked}::text[]) OR nis_code = ANY ({asked}::text[]))"

    anybody, working = of(*ROLES), of("technician", "reviewer")
    # what came is the reviewers', what was sent is whose commune sent it
    handled = f"({of('reviewer')} OR direction = 'out' AND {working})"
    made = {
        **{
            (name, "sees", "SELECT"): f"USING ({anybody})"
            for name in (*_LISTS, "corrections", "audit", "dossier_counts", "samples", *UPDATABLE_DOSSIER_COLUMNS)
        },
        ("samples", "draws", "INSERT"): f"WITH CHECK (state = 'drawn' AND {of('reviewer')})",
        ("samples", "closes", "UPDATE"): f"USING (state = 'drawn' AND {of('reviewer')}) WITH CHECK ({of('reviewer')})",
        **{(name, "adds", "INSERT"): f"WITH CHECK ({handled})" for name in UPDATABLE_DOSSIER_COLUMNS},
        **{
            (name, "changes", "UPDATE"): f"USING ({handled}) WITH CHECK ({handled})"
            for name in UPDATABLE_DOSSIER_COLUMNS
        },
        **{(name, "adds", "INSERT"): f"WITH CHECK ({working})" for name in _LISTS},
        **{(name, "changes", "UPDATE"): f"USING ({working}) WITH CHECK ({working})" for name in _LISTS},
        **{(name, "empties", "DELETE"): f"USING ({working})" for name in _LISTS},
        # what of it may be written is the guard's to say
        ("corrections", "drafts", "INSERT"): f"WITH CHECK (state = 'draft' AND owner = session_user AND {working})",
        ("corrections", "goes_on", "UPDATE"): f"USING ({working}) WITH CHECK ({working})",
        ("looks", "sees", "SELECT"): "USING (EXISTS (SELECT 1 FROM corrections c WHERE c.id = correction_id))",
        ("members", "sees", "SELECT"): f"USING (login = session_user OR {of('administrator')})",
        ("claims", "sees", "SELECT"): "USING (true)",
        ("claims", "claims", "INSERT"): "WITH CHECK (login = session_user)",
        ("claims", "takes_over", "UPDATE"): "USING (true) WITH CHECK (login = session_user)",
        ("meta", "sees", "SELECT"): "USING (true)",
    }
    made |= _note_policies()
    old = ("everybody_reads", "who_drafts", "who_goes_on", "reviewer_adds", "reviewer_goes_on")
    return [
        *(f"DROP POLICY IF EXISTS {name} ON corrections" for name in old),
        *(f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY" for name in (*_LISTS, *_GUARDED_TABLES)),
        *(f"DROP POLICY IF EXISTS {name} ON {table}" for table, name, _what in made),
        *(
            f"CREATE POLICY {name} ON {table} FOR {what} TO {member} {rule}"
            for (table, name, what), rule in made.items()
        ),
    ]


def _note_policies() -> dict[tuple[str, str, str], str]:
    """Which notes of ``meta`` whoever works writes, and which an administrator."""
    kept = f"key NOT IN ({_texts((*_OWNERS_NOTES, *_ADMINISTRATORS_NOTES))})"
    notes = f"{kept} AND cardinality((SELECT communes_of(ARRAY['technician', 'reviewer']))::text[]) > 0"
    administers = (
        f"key IN ({_texts(_ADMINISTRATORS_NOTES)})"
        " AND cardinality((SELECT communes_of(ARRAY['administrator']))::text[]) > 0"
    )
    made = {}
    for name, rule in (("notes", notes), ("administers", administers)):
        made["meta", f"{name}_new", "INSERT"] = f"WITH CHECK ({rule})"
        made["meta", f"{name}_again", "UPDATE"] = f"USING ({rule}) WITH CHECK ({rule})"
    return made
