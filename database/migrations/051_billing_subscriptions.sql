-- Who subscribes to what, as the provider described it last. Everything but the trials and the quotes is written by
-- reading it again there, so any of it can be lost and comes back. References to Strapi's table: constraints/188.

CREATE TABLE billing_customers (
  user_id integer PRIMARY KEY,
  -- Theirs; null after it was deleted there.
  customer text UNIQUE,
  -- How many there were before: a new one is another wish.
  generation integer NOT NULL DEFAULT 0
);

CREATE TABLE billing_subscriptions (
  id text PRIMARY KEY,
  user_id integer NOT NULL,
  plan text NOT NULL CHECK (plan IN ('starter', 'pro', 'enterprise')),
  period text NOT NULL CHECK (period IN ('month', 'year')),
  -- Centimes each period.
  price bigint NOT NULL CHECK (price >= 0),
  -- Theirs, which they may add to.
  status text NOT NULL,
  began_at timestamptz NOT NULL,
  trial_ends_at timestamptz,
  period_ends_at timestamptz NOT NULL,
  -- It ends by itself then.
  cancels_at timestamptz,
  ended_at timestamptz,
  -- Since when its oldest open invoice is due.
  unpaid_since timestamptz,
  -- What it becomes, and when.
  next_plan text CHECK (next_plan IN ('starter', 'pro', 'enterprise')),
  next_period text CHECK (next_period IN ('month', 'year')),
  next_at timestamptz,
  checked_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((next_plan IS NULL) = (next_period IS NULL) AND (next_plan IS NULL) = (next_at IS NULL))
);
CREATE INDEX billing_subscriptions_user ON billing_subscriptions (user_id);
CREATE INDEX billing_subscriptions_trials ON billing_subscriptions (trial_ends_at) WHERE status = 'trialing';

CREATE TABLE billing_invoices (
  id text PRIMARY KEY,
  user_id integer NOT NULL,
  subscription text,
  number text,
  status text NOT NULL,
  total bigint NOT NULL,
  currency text NOT NULL,
  created timestamptz NOT NULL,
  url text
);
CREATE INDEX billing_invoices_user ON billing_invoices (user_id, created DESC);

-- One trial a company and a card. HMAC of the ICE under CASES_KEY, SHA-256 of the provider's fingerprint of a card;
-- kept when the person leaves, since neither leads back to anybody.
CREATE TABLE billing_trials (
  kind text NOT NULL CHECK (kind IN ('ice', 'card')),
  hash bytea NOT NULL,
  subscription text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kind, hash)
);

-- What a change of plan was said to cost, and of which moment: what is applied is what was shown.
CREATE TABLE billing_quotes (
  id uuid PRIMARY KEY,
  user_id integer NOT NULL,
  subscription text NOT NULL,
  from_plan text NOT NULL,
  from_period text NOT NULL,
  to_plan text NOT NULL,
  to_period text NOT NULL,
  proration_date bigint NOT NULL,
  due_now bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  used_at timestamptz
);
CREATE INDEX billing_quotes_age ON billing_quotes (created_at);

-- What was taken of a quota; of those by the month, in that month.
CREATE TABLE billing_usage (
  user_id integer NOT NULL,
  quota text NOT NULL,
  -- `2026-11`, or empty for what is counted as it stands.
  month text NOT NULL DEFAULT '' CHECK (month ~ '^(\d{4}-\d{2})?$'),
  used integer NOT NULL CHECK (used >= 0),
  PRIMARY KEY (user_id, quota, month)
);
