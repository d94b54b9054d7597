-- Whether people are who they say. One case a person, and no reference to up_users: it may outlast its owner, as
-- a tombstone or because the law keeps it. What was told is sealed (AES-256-GCM) under CASES_KEY.
CREATE TABLE kyc_cases (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  reference text NOT NULL UNIQUE,
  user_id integer NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('influencer', 'merchant')),
  status text NOT NULL CHECK (status IN ('draft', 'submitted', 'in_review', 'needs_info', 'pending_second_approval',
    'approved', 'rejected', 'expired', 'suspended', 'revoked', 'erased')),
  -- Every change adds one, and asks for the one it saw.
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  locale text NOT NULL DEFAULT 'fr' CHECK (locale IN ('fr', 'ar', 'en')),
  sealed bytea,
  -- HMACs: the same number gives the same one, and without the key none leads back.
  cin_index bytea,
  rib_index bytea,
  ice_index bytea,
  risk text NOT NULL DEFAULT 'low' CHECK (risk IN ('low', 'medium', 'high')),
  flags text[] NOT NULL DEFAULT '{}',
  -- What was given anew since the last approval.
  changed text[] NOT NULL DEFAULT '{}',
  verdicts jsonb NOT NULL DEFAULT '{}',
  -- Sealed as well: a reviewer's words may name a number.
  requests bytea,
  rejection bytea,
  rejections integer NOT NULL DEFAULT 0 CHECK (rejections BETWEEN 0 AND 3),
  -- Of admin_users.
  claimed_by integer,
  claimed_name text,
  claimed_until timestamptz,
  first_approver integer,
  submitted_at timestamptz,
  approved_at timestamptz,
  expires_on date,
  payouts_frozen_until timestamptz,
  -- The person has left; the case is kept for as long as the law asks.
  closed_at timestamptz,
  -- While it is set, nothing erases the case.
  held_since timestamptz,
  held_why text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((claimed_by IS NULL) = (claimed_until IS NULL)),
  CHECK ((status = 'in_review') = (claimed_by IS NOT NULL)),
  CHECK ((status = 'pending_second_approval') = (first_approver IS NOT NULL)),
  CHECK ((status = 'erased') = (sealed IS NULL)),
  CHECK (status <> 'erased' OR (cin_index IS NULL AND rib_index IS NULL AND ice_index IS NULL AND held_since IS NULL))
);
CREATE INDEX kyc_cases_queue ON kyc_cases (status, submitted_at);
CREATE INDEX kyc_cases_cin ON kyc_cases (cin_index) WHERE cin_index IS NOT NULL;
CREATE INDEX kyc_cases_rib ON kyc_cases (rib_index) WHERE rib_index IS NOT NULL;
CREATE INDEX kyc_cases_ice ON kyc_cases (ice_index) WHERE ice_index IS NOT NULL;
CREATE INDEX kyc_cases_expiry ON kyc_cases (expires_on) WHERE status = 'approved';
CREATE INDEX kyc_cases_claims ON kyc_cases (claimed_until) WHERE claimed_until IS NOT NULL;

-- Every transition, with who made it. `detail` is sealed as the values are.
CREATE TABLE kyc_case_history (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id bigint NOT NULL REFERENCES kyc_cases (id),
  version integer NOT NULL,
  action text NOT NULL,
  from_status text,
  to_status text NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('subject', 'staff', 'system')),
  actor_id integer,
  actor_name text,
  detail bytea,
  at timestamptz NOT NULL DEFAULT now(),
  -- One transition from each version, whatever else goes wrong.
  UNIQUE (case_id, version)
);

CREATE TABLE kyc_case_notes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id bigint NOT NULL REFERENCES kyc_cases (id),
  staff_id integer NOT NULL,
  staff_name text NOT NULL,
  text bytea NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX kyc_case_notes_case ON kyc_case_notes (case_id, id);
