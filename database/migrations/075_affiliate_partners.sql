-- Merchants whose own shops tell us of sales, and are told what becomes of them. Secrets are sealed under ENCRYPTION_KEY:
-- both sides sign with them (HMAC), so that a hash alone would not do.

CREATE TABLE affiliate_api_keys (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  merchant text NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  -- Names it in a request; opens nothing.
  key text NOT NULL UNIQUE CHECK (key ~ '^sysk_[a-z0-9]{20}$'),
  secret bytea NOT NULL,
  created_by integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  used_at timestamptz,
  revoked_at timestamptz
);
CREATE INDEX affiliate_api_keys_merchant ON affiliate_api_keys (merchant, id);

-- One wish is one deed: what a request with this key of the client's was answered, for a day. No status: it is being done.
CREATE TABLE affiliate_api_calls (
  api_key bigint NOT NULL REFERENCES affiliate_api_keys (id),
  idempotency text NOT NULL,
  request_hash bytea NOT NULL,
  status integer,
  body text,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (api_key, idempotency),
  CHECK ((status IS NULL) = (body IS NULL))
);
CREATE INDEX affiliate_api_calls_age ON affiliate_api_calls (at);

-- Where a merchant wants to be told.
CREATE TABLE affiliate_hooks (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  merchant text NOT NULL,
  url text NOT NULL CHECK (url ~ '^https?://' AND length(url) <= 500),
  events text[] NOT NULL CHECK (cardinality(events) BETWEEN 1 AND 20),
  secret bytea NOT NULL,
  -- The one before, which signs as well until then.
  old_secret bytea,
  old_until timestamptz,
  created_by integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  removed_at timestamptz,
  CHECK ((old_secret IS NULL) = (old_until IS NULL))
);
CREATE INDEX affiliate_hooks_merchant ON affiliate_hooks (merchant, id) WHERE removed_at IS NULL;

-- What each is told, once an event: its id stays the same however often it is sent.
CREATE TABLE affiliate_hook_messages (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  hook bigint NOT NULL REFERENCES affiliate_hooks (id),
  -- The event it is about, and what it does there.
  source text NOT NULL,
  event text NOT NULL,
  body text NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'given-up')),
  tries integer NOT NULL DEFAULT 0 CHECK (tries >= 0),
  next_at timestamptz,
  at timestamptz NOT NULL DEFAULT now(),
  delivered_at timestamptz,
  UNIQUE (hook, source),
  CHECK ((state = 'delivered') = (delivered_at IS NOT NULL))
);
CREATE INDEX affiliate_hook_messages_hook ON affiliate_hook_messages (hook, at DESC, id DESC);
CREATE INDEX affiliate_hook_messages_due ON affiliate_hook_messages (next_at) WHERE state = 'waiting';

CREATE TABLE affiliate_hook_attempts (
  message uuid NOT NULL REFERENCES affiliate_hook_messages (id) ON DELETE CASCADE,
  try integer NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  -- Of the answer; null with what went wrong instead.
  status integer,
  failure text,
  ms integer NOT NULL CHECK (ms >= 0),
  PRIMARY KEY (message, try),
  CHECK ((status IS NULL) = (failure IS NOT NULL))
);
