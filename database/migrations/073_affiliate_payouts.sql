-- What is paid to influencers month by month. Amounts are centimes. Nothing refers to people: what was paid is kept.

-- Files for the bank: what was in them cannot be made again, their sums can be compared.
CREATE TABLE affiliate_payout_files (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  period text NOT NULL CHECK (period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  payouts integer NOT NULL CHECK (payouts > 0),
  total bigint NOT NULL CHECK (total > 0),
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  made_by integer NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE affiliate_payouts (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- The month of Morocco whose dues it pays, `2026-11`.
  period text NOT NULL CHECK (period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  influencer integer NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  state text NOT NULL DEFAULT 'prepared' CHECK (state IN ('prepared', 'agreed', 'sent', 'confirmed', 'failed')),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  -- Accounts of the panel; null: the run of the month.
  prepared_by integer,
  agreed_by integer,
  sent_by integer,
  ended_by integer,
  -- The account with all but its last digits hidden, and the HMAC of the whole: whether it is still the one that was agreed to.
  account text,
  account_index bytea,
  file bigint REFERENCES affiliate_payout_files (id),
  -- What the bank calls it.
  reference text CHECK (length(reference) BETWEEN 1 AND 60),
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 300),
  prepared_at timestamptz NOT NULL,
  agreed_at timestamptz,
  sent_at timestamptz,
  ended_at timestamptz,
  -- However often a month's run is started.
  UNIQUE (period, influencer),
  -- Who agrees is another than who prepared, who sends another than who agreed.
  CHECK (agreed_by IS NULL OR prepared_by IS NULL OR agreed_by <> prepared_by),
  CHECK (sent_by IS NULL OR sent_by <> agreed_by),
  CHECK (state <> 'confirmed' OR (reference IS NOT NULL AND ended_at IS NOT NULL))
);
CREATE INDEX affiliate_payouts_influencer ON affiliate_payouts (influencer, id);
CREATE INDEX affiliate_payouts_state ON affiliate_payouts (state, id);

-- What each is made of; a payout is the sum of its items, also when it failed and they are due again.
CREATE TABLE affiliate_payout_items (
  payout bigint NOT NULL REFERENCES affiliate_payouts (id),
  due bigint NOT NULL REFERENCES affiliate_dues (id),
  amount bigint NOT NULL,
  PRIMARY KEY (payout, due)
);
ALTER TABLE affiliate_dues ADD CONSTRAINT affiliate_dues_set_aside FOREIGN KEY (payout) REFERENCES affiliate_payouts (id);

-- Why a month's run paid somebody nothing, as it was last found.
CREATE TABLE affiliate_payout_waits (
  period text NOT NULL,
  influencer integer NOT NULL,
  because text NOT NULL CHECK (because IN ('minimum', 'not-verified', 'no-factor', 'no-account', 'frozen')),
  amount bigint NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (period, influencer)
);
