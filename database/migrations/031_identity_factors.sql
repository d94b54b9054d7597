-- The second factor of who has one: a secret that their app holds too. It counts from `confirmed_at` on.
CREATE TABLE identity_totp (
  user_id integer PRIMARY KEY,
  -- AES-256-GCM under TWO_FACTOR_KEY, bound to the user.
  secret bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  confirmed_at timestamptz,
  -- The time step of the last code that was used: none counts that is not later.
  last_step bigint
);

CREATE TABLE identity_backup_codes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id integer NOT NULL,
  -- One salt for the codes drawn together: a guess costs one hash, not ten.
  salt bytea NOT NULL,
  hash bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  used_at timestamptz
);
CREATE INDEX identity_backup_codes_user ON identity_backup_codes (user_id);

-- Whoever knew the password and has not shown the second factor yet. Nothing of it opens anything.
CREATE TABLE identity_challenges (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- SHA-256 of the token.
  token_hash bytea NOT NULL UNIQUE,
  user_id integer NOT NULL,
  device_id text,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  guesses smallint NOT NULL DEFAULT 0 CHECK (guesses BETWEEN 0 AND 5),
  closed_at timestamptz,
  -- The newest code that was mailed, as an HMAC bound to this challenge.
  mail_code bytea,
  mail_expires_at timestamptz,
  mail_tries smallint NOT NULL DEFAULT 0,
  mails_sent smallint NOT NULL DEFAULT 0
);
CREATE INDEX identity_challenges_age ON identity_challenges (expires_at);

-- Wrong guesses at any factor of an account, from anywhere, since the last right one.
CREATE TABLE identity_lockouts (
  user_id integer PRIMARY KEY,
  failures integer NOT NULL DEFAULT 0,
  locked_until timestamptz,
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE identity_trusted_devices (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id integer NOT NULL,
  -- SHA-256 of the token that the device keeps.
  token_hash bytea NOT NULL UNIQUE,
  device text NOT NULL,
  network text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  last_used_at timestamptz
);
CREATE INDEX identity_trusted_devices_user ON identity_trusted_devices (user_id);
CREATE INDEX identity_trusted_devices_age ON identity_trusted_devices (expires_at);
