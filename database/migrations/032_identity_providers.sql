-- With whom somebody signs in beside, or instead of, a password. What a provider calls a person never changes; the
-- address is what it said when they were linked, for them to recognise. The reference to the users stands in
-- constraints/186-providers.sql: Strapi makes their table after these.
CREATE TABLE identity_providers (
  provider text NOT NULL CHECK (provider IN ('google', 'facebook')),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
  user_id integer NOT NULL,
  email text CHECK (length(email) <= 254),
  linked_at timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz,
  PRIMARY KEY (provider, subject),
  UNIQUE (user_id, provider)
);

-- Who has gone to a provider and is not back. Of the state and of the secret that the browser keeps only the SHA-256;
-- nonce and verifier are made of both and stand nowhere. A row is deleted by whoever comes back with it: it counts once.
CREATE TABLE identity_provider_flows (
  state_hash bytea PRIMARY KEY,
  browser_hash bytea NOT NULL,
  provider text NOT NULL,
  -- The session that wants to be opened by the provider from now on; null for who signs in.
  family text,
  user_id integer,
  -- What they said they would sign up as, and where they want to go on.
  kind text CHECK (kind IN ('shopper', 'influencer', 'merchant')),
  next text CHECK (length(next) < 500),
  locale text NOT NULL CHECK (locale IN ('fr', 'ar', 'en')),
  expires_at timestamptz NOT NULL,
  CHECK ((family IS NULL) = (user_id IS NULL))
);
CREATE INDEX identity_provider_flows_age ON identity_provider_flows (expires_at);

-- Who came back from a provider and has no account to enter yet: they sign up, or sign in once to be linked. It is
-- deleted when that is done.
CREATE TABLE identity_provider_tickets (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- SHA-256 of the token that the browser keeps.
  token_hash bytea NOT NULL UNIQUE,
  provider text NOT NULL,
  subject text NOT NULL,
  email text,
  -- Whether the provider vouches for the address.
  proven boolean NOT NULL,
  name text NOT NULL,
  expires_at timestamptz NOT NULL,
  CHECK (NOT proven OR email IS NOT NULL)
);
CREATE INDEX identity_provider_tickets_age ON identity_provider_tickets (expires_at);

-- Whoever answers this challenge is linked by it.
ALTER TABLE identity_challenges
  ADD COLUMN ticket_id bigint REFERENCES identity_provider_tickets (id) ON DELETE SET NULL;
