-- One click makes one post: the same wish again is the same post, with other words it is refused.
ALTER TABLE social_posts
  ADD COLUMN wish text UNIQUE CHECK (length(wish) BETWEEN 8 AND 80),
  ADD COLUMN digest bytea,
  -- How often it was brought back from what was planned, and once more: each time it is planned it is another publication.
  ADD COLUMN round integer NOT NULL DEFAULT 1 CHECK (round > 0);

-- What left at once has no time of its own in the calendar, its publication has.
CREATE INDEX social_publications_house ON social_publications (due_at) WHERE owner IS NULL;
