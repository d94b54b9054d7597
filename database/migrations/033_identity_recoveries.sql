-- Who has their password and neither telephone nor backup codes asks for the second factor to be taken away; the
-- staff decides. The reference to up_users stands in constraints/187-recoveries.sql: Strapi makes it after these.
CREATE TABLE identity_recoveries (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id integer NOT NULL,
  status text NOT NULL CHECK (status IN ('asked', 'confirmed', 'pending_second_approval', 'approved', 'refused',
    'cancelled', 'lapsed')),
  -- Every change adds one, and asks for the one it saw.
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  reason text NOT NULL,
  -- What they wrote, AES-256-GCM under TWO_FACTOR_KEY and bound to the user.
  words bytea,
  -- From where it was asked: program and system, and coarsely the network.
  device text NOT NULL,
  network text NOT NULL,
  -- SHA-256 of the tokens of two links: one proves the mail box, the other says that it was not its owner who asked.
  confirm_hash bytea UNIQUE,
  cancel_hash bytea UNIQUE,
  asked_at timestamptz NOT NULL DEFAULT now(),
  confirmed_at timestamptz,
  -- Of admin_users.
  first_approver integer,
  ended_at timestamptz,
  payouts_frozen_until timestamptz,
  CHECK ((ended_at IS NULL) = (status IN ('asked', 'confirmed', 'pending_second_approval'))),
  CHECK ((status = 'pending_second_approval') = (first_approver IS NOT NULL)),
  CHECK (status NOT IN ('confirmed', 'pending_second_approval', 'approved') OR confirmed_at IS NOT NULL),
  CHECK ((status = 'approved') = (payouts_frozen_until IS NOT NULL)),
  -- A link counts while something can come of it.
  CHECK (ended_at IS NULL OR (confirm_hash IS NULL AND cancel_hash IS NULL))
);
-- One at a time, whoever asks at once.
CREATE UNIQUE INDEX identity_recoveries_open ON identity_recoveries (user_id) WHERE ended_at IS NULL;
CREATE INDEX identity_recoveries_user ON identity_recoveries (user_id, asked_at);
CREATE INDEX identity_recoveries_age ON identity_recoveries (ended_at) WHERE ended_at IS NOT NULL;

-- Every transition, with who made it. `words` is sealed as those of the request are.
CREATE TABLE identity_recovery_steps (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recovery_id bigint NOT NULL REFERENCES identity_recoveries (id) ON DELETE CASCADE,
  version integer NOT NULL,
  action text NOT NULL,
  to_status text NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('owner', 'staff', 'system')),
  actor_id integer,
  actor_name text,
  words bytea,
  at timestamptz NOT NULL DEFAULT now(),
  -- One transition from each version, whatever else goes wrong.
  UNIQUE (recovery_id, version)
);
