-- What the dispatch of deliveries remembers beside their states.

-- Of the body by which a publication was made: the same wish with another one is refused.
ALTER TABLE social_publications ADD COLUMN digest bytea;

-- Its turn, once one was given to it: it keeps its place. When its values are asked for next.
ALTER TABLE social_deliveries ADD COLUMN turn_at timestamptz, ADD COLUMN measure_at timestamptz;
CREATE INDEX social_deliveries_measure ON social_deliveries (measure_at) WHERE measure_at IS NOT NULL;

-- When the next one may begin, of an account or of a whole network.
CREATE TABLE social_turns (
  bucket text PRIMARY KEY,
  free_at timestamptz NOT NULL
);
