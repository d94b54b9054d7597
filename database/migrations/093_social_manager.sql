-- What the house publishes: posts as they are written, reviewed and planned, the templates they are written from, and
-- the tests of one wording against another. What leaves is a publication (090), made when a post is planned.

-- Whether a second person has to approve what is published at this account of the house.
ALTER TABLE social_accounts ADD COLUMN reviewed boolean NOT NULL DEFAULT false;

-- A publication of the house leads to a page of the shop; one of a person carries their tracked link.
ALTER TABLE social_publications ADD COLUMN url text CHECK (length(url) <= 1000);

-- The library of the house: what a file is called, and by what it is found.
ALTER TABLE social_media
  ADD COLUMN name text NOT NULL DEFAULT '' CHECK (length(name) <= 120),
  ADD COLUMN tags text[] NOT NULL DEFAULT '{}' CHECK (cardinality(tags) <= 20),
  ADD COLUMN archived_at timestamptz;
CREATE INDEX social_media_library ON social_media (created_at) WHERE owner IS NULL AND archived_at IS NULL;

CREATE TABLE social_templates (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('new-product', 'promotion', 'testimonial', 'event', 'last-days', 'recruiting', 'tip', 'other')),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  -- `{fr, ar, en}`, each a text with `{{variables}}`; a language without one is left out.
  bodies jsonb NOT NULL,
  hashtags text[] NOT NULL DEFAULT '{}' CHECK (cardinality(hashtags) <= 30),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  -- Of the staff; null: came with the house.
  author integer,
  created_at timestamptz NOT NULL DEFAULT now(),
  changed_at timestamptz NOT NULL DEFAULT now(),
  archived_at timestamptz
);
CREATE INDEX social_templates_live ON social_templates (kind, id) WHERE archived_at IS NULL;

CREATE TABLE social_experiments (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  metric text NOT NULL CHECK (metric IN ('engagement', 'clicks')),
  state text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'ended')),
  -- As it was measured when somebody ended it: the figures and the verdict that stood then.
  outcome jsonb,
  author integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz
);

CREATE TABLE social_posts (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'review', 'planned', 'ended', 'dropped')),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  template bigint REFERENCES social_templates (id) ON DELETE SET NULL,
  -- What contracts/manager/posts.ts calls `content`.
  content jsonb NOT NULL,
  -- Of the content, to be asked by: accounts (numbers) and networks of its parts.
  accounts bigint[] NOT NULL DEFAULT '{}',
  networks text[] NOT NULL DEFAULT '{}',
  -- A clock on a wall and where it hangs; `due_at` is worked out of both. Null: at once, when it is planned.
  local_at timestamp,
  zone text NOT NULL DEFAULT 'Africa/Casablanca' CHECK (length(zone) <= 60),
  due_at timestamptz,
  -- Its author asks for a second person, whatever its accounts ask for.
  review_asked boolean NOT NULL DEFAULT false,
  author integer NOT NULL,
  submitted_by integer,
  submitted_at timestamptz,
  -- Who approved or refused it last, and why.
  reviewer integer,
  reviewed_at timestamptz,
  note text CHECK (length(note) <= 2000),
  publication bigint UNIQUE REFERENCES social_publications (id) ON DELETE SET NULL,
  experiment bigint REFERENCES social_experiments (id) ON DELETE SET NULL,
  variant text CHECK (variant IN ('a', 'b')),
  created_at timestamptz NOT NULL DEFAULT now(),
  changed_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((local_at IS NULL) = (due_at IS NULL)),
  CHECK (state <> 'planned' OR publication IS NOT NULL),
  CHECK (experiment IS NULL OR variant IS NOT NULL)
);
CREATE INDEX social_posts_due ON social_posts (due_at) WHERE state <> 'dropped';
CREATE INDEX social_posts_state ON social_posts (state, id);
CREATE UNIQUE INDEX social_posts_variant ON social_posts (experiment, variant) WHERE experiment IS NOT NULL;
