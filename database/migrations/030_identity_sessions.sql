-- What the shop knows of a session beside Strapi's row: one here for as long as somebody stays signed in, while
-- theirs changes with each renewal and names this one in its metadata (`family`). The users are Strapi's, whose
-- table is made after these: the references to it stand in constraints/180-identity.sql.
CREATE TABLE identity_sessions (
  family text PRIMARY KEY,
  user_id integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  -- Kept for a while, so that a device that was here before is no news.
  ended_at timestamptz,
  -- When the second factor was shown, and which.
  mfa_at timestamptz,
  mfa_method text CHECK (mfa_method IN ('totp', 'backup', 'mail', 'device')),
  -- Until when what must be asked again is not.
  fresh_until timestamptz,
  -- Program and system as a person would name them; where from, coarsely.
  device text NOT NULL,
  network text NOT NULL,
  CHECK ((mfa_at IS NULL) = (mfa_method IS NULL))
);
CREATE INDEX identity_sessions_user ON identity_sessions (user_id, last_seen_at DESC);
-- For the cleaning at night.
CREATE INDEX identity_sessions_age ON identity_sessions (expires_at);
