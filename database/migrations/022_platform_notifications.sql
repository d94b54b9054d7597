-- What somebody was told. The users are Strapi's, whose table is made after these: the references to it
-- stand in constraints/170-notifications.sql.
CREATE TABLE platform_notifications (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id integer NOT NULL,
  kind text NOT NULL,
  -- Whoever tells the same thing twice gives it the same key.
  key text,
  -- Title and body in each language: what somebody was told stays what it was.
  texts jsonb NOT NULL,
  path text NOT NULL CHECK (path LIKE '/%' AND path NOT LIKE '//%'),
  -- False for who does not want this kind in the list; the row still holds the key.
  listed boolean NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  read_at timestamptz
);
CREATE UNIQUE INDEX platform_notifications_key ON platform_notifications (user_id, kind, key) WHERE key IS NOT NULL;
CREATE INDEX platform_notifications_list ON platform_notifications (user_id, id DESC) WHERE listed;
-- Small, as most are read: the count on the bell is read from this index alone.
CREATE INDEX platform_notifications_unread ON platform_notifications (user_id, id) WHERE listed AND read_at IS NULL;
-- For the cleaning at night.
CREATE INDEX platform_notifications_age ON platform_notifications USING brin (created_at);
CREATE INDEX platform_notifications_read ON platform_notifications (read_at) WHERE read_at IS NOT NULL;

-- What somebody chose other than the default of the kind, in domain/notifications/kinds.ts.
CREATE TABLE platform_notification_choices (
  user_id integer NOT NULL,
  kind text NOT NULL,
  channel text NOT NULL,
  chosen boolean NOT NULL,
  PRIMARY KEY (user_id, kind, channel)
);

-- The browsers that take pushes. Whoever knows an endpoint and its keys holds the browser.
CREATE TABLE platform_push_devices (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id integer NOT NULL,
  endpoint text NOT NULL,
  -- SHA-256 in hexadecimal: endpoints are too long to be indexed, and need not be shown to name one.
  endpoint_hash text NOT NULL UNIQUE,
  p256dh text NOT NULL,
  auth text NOT NULL,
  label text NOT NULL,
  locale text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_success_at timestamptz,
  -- Since when nothing has arrived any more.
  failing_since timestamptz
);
CREATE INDEX platform_push_devices_user ON platform_push_devices (user_id, id);
