-- Who did what, to what, from where: written in the transaction of the deed, never changed after.
-- The number comes from the head and not from a sequence: a sequence leaves gaps when a transaction
-- is rolled back, and then nobody could tell a gap from a deletion.
CREATE TABLE platform_audit (
  seq bigint PRIMARY KEY,
  at timestamptz(3) NOT NULL,
  actor jsonb NOT NULL,
  action text NOT NULL CHECK (length(action) BETWEEN 1 AND 100),
  subject jsonb NOT NULL,
  origin jsonb NOT NULL,
  before jsonb,
  after jsonb,
  previous text NOT NULL,
  hash text NOT NULL UNIQUE
);
COMMENT ON COLUMN platform_audit.hash IS 'sha256 over everything else in the row, in plugins/platform/domain/audit/chain.ts.';
CREATE INDEX platform_audit_subject ON platform_audit ((subject ->> 'kind'), (subject ->> 'id'), seq);
CREATE INDEX platform_audit_actor ON platform_audit ((actor ->> 'kind'), (actor ->> 'id'), seq);
CREATE INDEX platform_audit_action ON platform_audit (action, seq);
CREATE INDEX platform_audit_at ON platform_audit (at);

-- One row: the last link. It shows a cut tail, and can be noted elsewhere.
CREATE TABLE platform_audit_head (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  seq bigint NOT NULL,
  hash text NOT NULL
);
INSERT INTO platform_audit_head (seq, hash) VALUES (0, repeat('0', 64));

-- Waits for this transaction's turn to write and reads the head as its last writer left it, in one
-- round trip. Writers queue at an advisory lock and not at the row, where each release would wake all of
-- them: with fifty at once that made the slowest wait several times as long.
CREATE FUNCTION platform_audit_turn() RETURNS TABLE (seq bigint, hash text, at timestamptz) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(7301003);
  RETURN QUERY SELECT head.seq, head.hash, date_trunc('milliseconds', clock_timestamp()) FROM platform_audit_head head;
END $$;

-- The owner of the table can take this away; the chain shows what was done then.
CREATE FUNCTION platform_audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit trail is never changed: % on % is refused.', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER platform_audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON platform_audit
  FOR EACH STATEMENT EXECUTE FUNCTION platform_audit_refuse();
CREATE TRIGGER platform_audit_head_stays BEFORE DELETE OR TRUNCATE ON platform_audit_head
  FOR EACH STATEMENT EXECUTE FUNCTION platform_audit_refuse();

-- Counters of the rate limits where there is no Redis. The columns are those that
-- rate-limiter-flexible expects, in its order. A counter lives for minutes: no log is written for it,
-- and a crash of the server forgets it.
CREATE UNLOGGED TABLE platform_limits (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
) WITH (fillfactor = 50);
COMMENT ON COLUMN platform_limits.expire IS 'Milliseconds since 1970.';
CREATE INDEX platform_limits_expire ON platform_limits (expire);
