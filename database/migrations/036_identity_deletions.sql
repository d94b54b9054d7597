-- Who asked for their account to be deleted. Signing in before it is due takes it back.
CREATE TABLE identity_deletions (
  user_id integer PRIMARY KEY,
  requested_at timestamptz NOT NULL DEFAULT now(),
  due_at timestamptz NOT NULL
);
