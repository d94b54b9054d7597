-- What visitors write to us, as they wrote it, and what came of it. Nothing of the text is in the trail or in a log.
CREATE TABLE audience_messages (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- One click makes one message: the same wish again is the same message, with other words it is refused.
  wish text UNIQUE CHECK (length(wish) BETWEEN 8 AND 80),
  digest bytea,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  email text NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
  subject text NOT NULL CHECK (subject IN ('support', 'partnership', 'question', 'other')),
  message text NOT NULL CHECK (length(message) BETWEEN 1 AND 5000),
  language text NOT NULL CHECK (language IN ('fr', 'ar', 'en')),
  -- As it was typed and read: whether there is such an order, whoever answers looks up.
  order_number text CHECK (length(order_number) BETWEEN 1 AND 20),
  -- Whoever was signed in when they wrote (constraints/221).
  user_id integer,
  state text NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'in_progress', 'answered', 'closed', 'suspected')),
  -- Why it may be spam; it is put aside, never dropped.
  suspicions text[] NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  -- Of the staff, who looks after it.
  assignee integer,
  opened_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  changed_at timestamptz NOT NULL DEFAULT now(),
  closed_at timestamptz,
  CHECK ((wish IS NULL) = (digest IS NULL)),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL))
);
CREATE INDEX audience_messages_state ON audience_messages (state, id);
CREATE INDEX audience_messages_assignee ON audience_messages (assignee, id) WHERE assignee IS NOT NULL;
CREATE INDEX audience_messages_email ON audience_messages (email);
CREATE INDEX audience_messages_user ON audience_messages (user_id) WHERE user_id IS NOT NULL;
CREATE INDEX audience_messages_closed ON audience_messages (closed_at) WHERE closed_at IS NOT NULL;

-- What the staff noted, and what it answered.
CREATE TABLE audience_message_entries (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message bigint NOT NULL REFERENCES audience_messages (id) ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('note', 'answer')),
  author integer NOT NULL,
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 5000),
  -- Of an answer, what came of its mail; null while it is on its way.
  outcome text CHECK (outcome IN ('sent', 'failed')),
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK (kind = 'answer' OR outcome IS NULL)
);
CREATE INDEX audience_message_entries_message ON audience_message_entries (message, id);
CREATE INDEX audience_message_entries_unsettled ON audience_message_entries (id) WHERE kind = 'answer' AND outcome IS DISTINCT FROM 'sent';

-- What was kept by hand before there was a form: Strapi drops that table when its type is gone.
DO $$
BEGIN
  IF to_regclass('contact_messages') IS NOT NULL THEN
    INSERT INTO audience_messages (name, email, subject, message, language, state, created_at, closed_at)
    SELECT left(name, 100), left(email, 254), subject, left(message, 5000), language, state, created_at AT TIME ZONE 'UTC',
      CASE WHEN state = 'closed' THEN updated_at AT TIME ZONE 'UTC' END
    FROM contact_messages WHERE name <> '' AND length(email) >= 3 AND message <> '' ORDER BY contact_messages.id;
    WITH noted AS (
      SELECT c.note, c.updated_by_id AS author, m.id FROM contact_messages c JOIN audience_messages m
        ON m.email = c.email AND m.message = c.message AND m.created_at = c.created_at AT TIME ZONE 'UTC'
      WHERE c.note <> '' AND c.updated_by_id IS NOT NULL
    )
    INSERT INTO audience_message_entries (message, kind, author, text) SELECT id, 'note', author, left(note, 5000) FROM noted;
  END IF;
END $$;
