-- Links that were sent by mail. Of the token itself only the SHA-256 is kept: who reads this table can open nothing.
CREATE TABLE identity_tokens (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id integer NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('verify', 'reset', 'email')),
  token_hash text NOT NULL UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  -- The address it proves, for a change of address.
  address text,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  CHECK ((purpose = 'email') = (address IS NOT NULL))
);
-- The newest of a purpose is the one that counts.
CREATE UNIQUE INDEX identity_tokens_newest ON identity_tokens (user_id, purpose) WHERE used_at IS NULL;
CREATE INDEX identity_tokens_expired ON identity_tokens (expires_at);
