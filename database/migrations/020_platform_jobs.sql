-- What happened, written in the transaction that made it happen (the outbox).
CREATE TABLE platform_events (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  payload jsonb NOT NULL,
  trace text,
  occurred_at timestamptz NOT NULL DEFAULT now(),
  relayed_at timestamptz
);
CREATE INDEX platform_events_waiting ON platform_events (occurred_at) WHERE relayed_at IS NULL;
-- Old events are looked for once an hour; anything larger would cost each publication more.
CREATE INDEX platform_events_age ON platform_events USING brin (occurred_at);

-- Who wants which events. In the database, so that the relay of an old release, still running beside
-- a new one, makes jobs for the new one's subscribers too.
CREATE TABLE platform_subscriptions (
  event text NOT NULL,
  handler text NOT NULL,
  seen_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (event, handler)
);

CREATE TABLE platform_jobs (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  handler text NOT NULL,
  event_id uuid,
  key text,
  payload jsonb NOT NULL,
  trace text,
  run_at timestamptz NOT NULL DEFAULT now(),
  attempts integer NOT NULL DEFAULT 0,
  state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'queued', 'running', 'done', 'dead')),
  -- Until when whoever holds the job may be trusted to be alive: a worker, or a batch in Redis.
  lease_until timestamptz,
  worker text,
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  started_at timestamptz,
  finished_at timestamptz,
  CHECK ((state IN ('queued', 'running')) = (lease_until IS NOT NULL AND worker IS NOT NULL))
) WITH (autovacuum_vacuum_scale_factor = 0.05);
-- One job for an event and a subscriber, one for a key of a task.
CREATE UNIQUE INDEX platform_jobs_event ON platform_jobs (event_id, handler) WHERE event_id IS NOT NULL;
CREATE UNIQUE INDEX platform_jobs_key ON platform_jobs (handler, key) WHERE key IS NOT NULL;
CREATE INDEX platform_jobs_planned ON platform_jobs (handler, run_at) WHERE state = 'planned';
CREATE INDEX platform_jobs_held ON platform_jobs (state, lease_until) WHERE state IN ('queued', 'running');
CREATE INDEX platform_jobs_dead ON platform_jobs (id) WHERE state = 'dead';
CREATE INDEX platform_jobs_done ON platform_jobs (finished_at) WHERE state = 'done';

-- When each repeated job comes next: whoever moves next_at on makes the job of that tick.
CREATE TABLE platform_schedules (
  name text PRIMARY KEY,
  cron text NOT NULL,
  next_at timestamptz NOT NULL
);
