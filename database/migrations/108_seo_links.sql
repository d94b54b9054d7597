-- Where the links in published texts lead, and what was found there when it was last looked.
CREATE TABLE seo_link_targets (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  url text NOT NULL,
  inside boolean NOT NULL,
  state text NOT NULL DEFAULT 'unchecked' CONSTRAINT seo_link_targets_state CHECK (state IN ('unchecked', 'ok', 'moved', 'broken', 'unsure')),
  status integer,
  reason text,
  failing_since timestamptz,
  asked_at timestamptz NOT NULL DEFAULT now(),
  checked_at timestamptz,
  ignored_at timestamptz
);
CREATE UNIQUE INDEX seo_link_targets_url ON seo_link_targets (md5(url));
COMMENT ON COLUMN seo_link_targets.url IS 'Of our own pages the path, of others the whole address.';

CREATE TABLE seo_link_places (
  target bigint NOT NULL REFERENCES seo_link_targets (id) ON DELETE CASCADE,
  type text NOT NULL,
  document text NOT NULL,
  locale text NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (target, type, document, locale)
);
