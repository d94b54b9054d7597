-- Challenges of the form that were solved and used, until they end by themselves: each is good once, on whichever replica.
CREATE TABLE audience_challenges (
  nonce text PRIMARY KEY CHECK (length(nonce) BETWEEN 16 AND 64),
  expires_at timestamptz NOT NULL
);
CREATE INDEX audience_challenges_expiry ON audience_challenges (expires_at);
