-- What is read of articles and stories besides their rows: how long they are, and what they are found by. Filled from
-- Strapi's tables in the transaction of each edit, as the other tables of the public reads.
CREATE TABLE marketplace_writings (
  kind text NOT NULL CHECK (kind IN ('article', 'story')),
  document_id text NOT NULL,
  locale text NOT NULL,
  words integer NOT NULL CHECK (words >= 0),
  names tsvector NOT NULL,
  texts tsvector NOT NULL,
  PRIMARY KEY (kind, document_id, locale)
);
CREATE INDEX marketplace_writings_texts ON marketplace_writings USING gin (texts);

-- When a draft is to be published by itself. A change of the hour ends a plan and makes another, so a job that was
-- planned for the old hour finds nothing to do.
CREATE TABLE content_schedules (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  uid text NOT NULL,
  document_id text NOT NULL,
  locale text NOT NULL,
  publish_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'published', 'withdrawn', 'failed')),
  -- What an editor reads when it could not be published.
  reason text,
  planned_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  CONSTRAINT content_schedules_ended CHECK ((state = 'planned') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX content_schedules_one ON content_schedules (uid, document_id, locale) WHERE state = 'planned';
CREATE INDEX content_schedules_latest ON content_schedules (uid, document_id, locale, id);
