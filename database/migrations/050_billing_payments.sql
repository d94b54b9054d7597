-- What the payment provider told us, and what became of each page on which something is paid.

-- Events of the provider, each once, whoever repeats it.
CREATE TABLE billing_webhook_events (
  id text PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 255),
  type text NOT NULL,
  -- What it is about. Nothing else of it is believed: the object is read again.
  object text NOT NULL,
  created timestamptz NOT NULL,
  livemode boolean NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  -- `ignored`: of a kind that says nothing to us.
  state text NOT NULL CHECK (state IN ('received', 'done', 'ignored')),
  ended_at timestamptz,
  -- What it makes us read again: { kind, id }.
  subject jsonb,
  CHECK ((state = 'done') = (ended_at IS NOT NULL)),
  CHECK ((state = 'ignored') = (subject IS NULL))
);
CREATE INDEX billing_webhook_events_received ON billing_webhook_events (received_at);

-- A page on which something is paid, as the provider last described it. Amounts are centimes.
CREATE TABLE billing_payments (
  checkout text PRIMARY KEY,
  -- What is paid on it: `order:17`.
  reference text NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'expired', 'paid')),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  -- What refunds name.
  payment text UNIQUE,
  amount bigint NOT NULL CHECK (amount >= 0),
  currency text NOT NULL DEFAULT 'MAD' CHECK (currency = 'MAD'),
  refunded bigint NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND amount),
  opened_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz,
  checked_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  CHECK ((state = 'paid') = (payment IS NOT NULL)),
  CHECK (state = 'paid' OR refunded = 0),
  CHECK ((state = 'open') = (ended_at IS NULL))
);
CREATE INDEX billing_payments_reference ON billing_payments (reference);
CREATE INDEX billing_payments_open ON billing_payments (checked_at) WHERE state = 'open';
CREATE INDEX billing_payments_opened ON billing_payments (opened_at);

CREATE TABLE billing_disputes (
  id text PRIMARY KEY,
  checkout text NOT NULL REFERENCES billing_payments (checkout),
  state text NOT NULL CHECK (state IN ('open', 'won', 'lost')),
  opened_at timestamptz NOT NULL DEFAULT now(),
  changed_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX billing_disputes_checkout ON billing_disputes (checkout);

-- What the nights found different here and there, and mended.
CREATE TABLE billing_reconciliations (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  looked_at integer NOT NULL,
  -- [{ object, was, is }]
  drift jsonb NOT NULL
);
