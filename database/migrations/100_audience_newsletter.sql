-- Who reads the newsletter, its issues, and what became of each mail of one.

CREATE TABLE audience_subscribers (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- As accounts have theirs: one for all spellings.
  email text NOT NULL UNIQUE CHECK (length(email) <= 254),
  state text NOT NULL CHECK (state IN ('pending', 'confirmed', 'unsubscribed', 'bounced', 'complained')),
  locale text NOT NULL CHECK (locale IN ('fr', 'ar', 'en')),
  -- Documents of the catalogue; null: all of Morocco. Empty: everything.
  city text,
  interests text[] NOT NULL DEFAULT '{}' CHECK (cardinality(interests) <= 30),
  frequency text NOT NULL DEFAULT 'weekly' CHECK (frequency IN ('weekly', 'monthly', 'paused')),
  -- In the signature of the links that they have: with another, those open nothing any more.
  seed bytea NOT NULL,
  -- SHA-256 of the token in the mail that asks for a yes, while it counts.
  token_hash bytea UNIQUE,
  token_until timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  state_at timestamptz NOT NULL DEFAULT now(),
  last_issue_at timestamptz,
  CHECK (email = lower(email)),
  CHECK ((token_hash IS NULL) = (token_until IS NULL))
);
CREATE INDEX audience_subscribers_state ON audience_subscribers (state, id);

-- What they agreed to, when, on which page and in which words; and what ended it. `source` is an HMAC of the network
-- address, which only says whether two came from the same.
CREATE TABLE audience_subscriber_consents (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subscriber bigint NOT NULL REFERENCES audience_subscribers (id) ON DELETE CASCADE,
  deed text NOT NULL CHECK (deed IN ('asked', 'confirmed', 'unsubscribed', 'bounced', 'complained')),
  at timestamptz NOT NULL DEFAULT now(),
  page text CHECK (length(page) <= 500),
  wording text,
  source bytea
);
CREATE INDEX audience_subscriber_consents_subscriber ON audience_subscriber_consents (subscriber, id);

CREATE TABLE audience_issues (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- The day it was composed for, in Morocco.
  day date NOT NULL UNIQUE,
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'sending', 'stopped', 'sent', 'dropped')),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  -- { fr: { subject, preheader, intro }, … }
  texts jsonb NOT NULL,
  -- Documents of deals, in the order of the editors; each reader gets some of them.
  deals text[] NOT NULL,
  -- The document of an article of the blog.
  article text,
  composed_at timestamptz NOT NULL DEFAULT now(),
  approved_by integer,
  approved_at timestamptz,
  ended_at timestamptz,
  unsubscribed integer NOT NULL DEFAULT 0 CHECK (unsubscribed >= 0),
  CHECK ((state IN ('draft', 'dropped')) OR approved_at IS NOT NULL)
);

-- One row for an issue and a reader, made in the transaction that plans the mail: whatever is killed, there is one mail.
-- `leaving` was committed before the mail server was spoken to; who finds it so again does not know whether it left, and
-- rather sends none than two (`unsure`).
CREATE TABLE audience_sends (
  issue bigint NOT NULL REFERENCES audience_issues (id) ON DELETE CASCADE,
  subscriber bigint NOT NULL REFERENCES audience_subscribers (id) ON DELETE CASCADE,
  state text NOT NULL DEFAULT 'planned'
    CHECK (state IN ('planned', 'leaving', 'sent', 'refused', 'failed', 'unsure', 'skipped')),
  locale text NOT NULL CHECK (locale IN ('fr', 'ar', 'en')),
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (issue, subscriber)
);
CREATE INDEX audience_sends_subscriber ON audience_sends (subscriber);

-- What became of mails whose readers have been erased: numbers alone.
CREATE TABLE audience_erased_sends (
  issue bigint NOT NULL REFERENCES audience_issues (id) ON DELETE CASCADE,
  state text NOT NULL,
  count integer NOT NULL CHECK (count > 0),
  PRIMARY KEY (issue, state)
);

-- Where the links of an issue lead, on our own site; counted for all readers together.
CREATE TABLE audience_links (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  issue bigint NOT NULL REFERENCES audience_issues (id) ON DELETE CASCADE,
  locale text NOT NULL CHECK (locale IN ('fr', 'ar', 'en')),
  path text NOT NULL CHECK (length(path) <= 400),
  label text NOT NULL,
  clicks bigint NOT NULL DEFAULT 0 CHECK (clicks >= 0),
  UNIQUE (issue, path),
  CHECK (path LIKE '/%'),
  CHECK (path NOT LIKE '//%')
);
