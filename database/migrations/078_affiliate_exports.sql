-- Long lists as files, made in the background and kept for a day. They go with the account (constraints/202).
CREATE TABLE affiliate_exports (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  owner integer NOT NULL,
  -- As it was asked (contracts/earnings.ts).
  filter jsonb NOT NULL,
  locale text NOT NULL CHECK (locale IN ('fr', 'ar', 'en')),
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'ready')),
  rows integer CHECK (rows >= 0),
  -- CSV, compressed with gzip.
  bytes bytea,
  asked_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL DEFAULT now() + interval '24 hours',
  CHECK ((state = 'ready') = (bytes IS NOT NULL)),
  CHECK ((state = 'ready') = (rows IS NOT NULL))
);
-- One at a time for everybody.
CREATE UNIQUE INDEX affiliate_exports_waiting ON affiliate_exports (owner) WHERE state = 'waiting';
CREATE INDEX affiliate_exports_owner ON affiliate_exports (owner, id);
CREATE INDEX affiliate_exports_age ON affiliate_exports (expires_at);
